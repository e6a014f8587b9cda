"""Seals on a grey copy, where no colour parts them from print: found by their rims, taken out where they are paler.

This helps to read what is printed below them. Their own words say who issued a paper that does not print it elsewhere,
but prove no seal: a copy shows none.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, ReadText
from ocr.seal_ellipses import Ellipse, outlines, whole_ring
from ocr.seal_guesses import LARGEST, SMALLEST, covered, filled, fit_of, parts, voted_in, without_rules
from ocr.seal_ink import Mask, SmallPage, paper_of, small_page
from ocr.seal_strips import SealInk

Floats = npt.NDArray[np.float32]

_LEVELS = (100, 70, 35)  # of 255: how dark ink is, from a good copy to a pale one
_LINE, _FLATTEST = 0.7, 0.68  # of the directions; short by long axis
_SAME_SEAL = 0.7  # of the half axis: two middles this near are one seal's
_REACH, _LEAST_PIECE = 0.003, 0.04  # of the longer side: gaps that are closed in a rim; larger than letters of a text
_DARKEST = 0.03  # of the paper's light: darker is black
_INK = 0.25  # absorbed, as an exponent of e: less is the paper
_PRINT_SHARE, _LEAST_PRINT, _USUAL_PRINT = 85, 200, 1.3  # percentile of what print absorbs; pixels; where there is none
_PALE = 0.8  # of print: a rim that is darker cannot be told from it
_CUT, _STEEPEST = 0.8, 0.25  # of the rim: what absorbs less is the seal's; from there to full print at least
_SURELY = 0.9  # of each character of a line
_DIFFERING = 0.9  # confidence at most, of characters on which two readings of a line do not agree
_FAINTEST, _LEAST_DARK = 0.05, 0.15  # what a rim absorbs, and takes of the light, at least
_SAMPLED = 1500  # pixels of the longer side: enough to tell how dark print is
_ROUND_RIM = 1.04  # of the half axes: as far as a rim's ink runs
_AROUND_RIM = np.linspace(0.94, 1.02, 9)
_DIRECTIONS = np.linspace(0, 2 * np.pi, 180, endpoint=False)


def grey_rims(picture: Picture, small: SmallPage | None = None) -> list[Ellipse]:
    """The rims of round and oval seals on a grey page, whatever they say. `small`: of the picture, where known."""
    page = small or small_page(picture)
    darkness = 255 - cv2.divide(page.picture[:, :, 0], page.paper[:, :, 0], scale=255).astype(np.int16)
    found: list[Ellipse] = []
    for level in _LEVELS:
        seen = sorted(_rings((darkness >= level).astype(np.uint8), found), key=lambda one: -one[0] * one[1].b)
        for _, ellipse in seen:
            if all(ellipse.share_of(other) > _SAME_SEAL for other in found):
                found.append(ellipse)
    return [one.scaled(1 / page.factor) for one in found]


def _rings(mask: Mask, known: Sequence[Ellipse]) -> list[tuple[float, Ellipse]]:
    """Rings in a mask of ink, and how much of their line is seen."""
    rest = _large(without_rules(mask, mended=False) & (1 - covered(mask.shape, known)))
    longest = max(mask.shape)
    found = []
    for part, box in parts(rest, _REACH):
        side = min(box.width, box.height)
        if side < SMALLEST * longest:
            continue
        guesses = [*(outlines([part]) if side <= LARGEST * longest else ()), *voted_in(rest, box, on_edge=False)]
        for fit in (fit_of(mask, guess) for guess in guesses):
            if fit is not None and fit.b >= _FLATTEST * fit.a and (line := whole_ring(mask, fit)) >= _LINE:
                found.append((line, fit))
    return found


def _large(mask: Mask) -> Mask:
    """The ink without what is no larger than a letter."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    large = stats[:, 2:4].max(axis=1) >= _LEAST_PIECE * max(mask.shape)
    large[0] = False
    kept: Mask = large[labels].astype(np.uint8)
    return kept


def without_pale(picture: Picture, rims: Sequence[Ellipse]) -> Picture | None:
    """A grey page without the ink of those seals that is paler than print; None where there is none such.

    Ink on ink is darker than either: what absorbs more than the rim does is print, over the seal or beside it.
    """
    if not rims:
        return None
    paper = paper_of(picture)[:, :, 0]
    step = max(1, max(picture.shape) // _SAMPLED)
    sample = _absorbed(picture[::step, ::step, 0], paper[::step, ::step])
    print_ = _print_level(sample, [rim.scaled(1 / step) for rim in rims])
    cleared = picture.copy()
    for rim in rims:
        # Piece by piece: a whole large page in floating point takes more memory than reading it.
        place = _place(rim, picture)
        inner = Ellipse(rim.x - place[1].start, rim.y - place[0].start, rim.a, rim.b, rim.angle)
        absorbed = _absorbed(picture[place][:, :, 0], paper[place])
        own = _rim_level(absorbed, inner)
        if own > _PALE * print_:
            continue
        low, high = _CUT * own, max(print_, _CUT * own + _STEEPEST)
        inside = filled(absorbed.shape, inner.grown(_ROUND_RIM)) > 0
        left = np.clip((absorbed[inside] - low) / (high - low), 0, 1) * print_
        cleared[place][inside] = (np.exp(-left) * paper[place][inside])[:, None].astype(np.uint8)
    return None if np.array_equal(cleared, picture) else cleared


def grey_ink(picture: Picture, rim: Ellipse) -> SealInk:
    """The cut-out of a grey page around a seal; print on it counts as its ink, which nothing parts from it."""
    place = _place(rim, picture)
    rows, columns = place
    inner = Ellipse(rim.x - columns.start, rim.y - rows.start, rim.a, rim.b, rim.angle)
    absorbed = _absorbed(picture[place][:, :, 0], paper_of(picture[place])[:, :, 0])
    own = max(_FAINTEST, _rim_level(absorbed, inner))
    dark = np.clip((1 - np.exp(-absorbed)) / max(_LEAST_DARK, 1 - math.exp(-own)), 0, 1).astype(np.float32)
    return SealInk(columns.start, rows.start, dark, (absorbed / own).astype(np.float32))


def _place(rim: Ellipse, picture: Picture) -> tuple[slice, slice]:
    """Rows and columns of a picture in which a rim lies."""
    width, height = (half * (_ROUND_RIM + 0.04) for half in rim.half_size)
    rows = slice(max(0, int(rim.y - height)), min(picture.shape[0], math.ceil(rim.y + height)))
    return rows, slice(max(0, int(rim.x - width)), min(picture.shape[1], math.ceil(rim.x + width)))


def _absorbed(grey: Mask, paper: Mask) -> Floats:
    """What is absorbed of the light the paper would give back, as an exponent of e."""
    level = grey.astype(np.float32) / np.maximum(paper, 1)
    absorbed: Floats = -np.log(np.clip(level, _DARKEST, 1)).astype(np.float32)
    return absorbed


def _print_level(absorbed: Floats, rims: Sequence[Ellipse]) -> float:
    """What print absorbs, by all that is not in a seal."""
    ink = absorbed[(covered(absorbed.shape, rims) == 0) & (absorbed > _INK)]
    return float(np.percentile(ink, _PRINT_SHARE)) if ink.size > _LEAST_PRINT else _USUAL_PRINT


def _rim_level(absorbed: Floats, rim: Ellipse) -> float:
    """What a seal's ink absorbs, by its rim: in the middle of the line, on the median of the directions."""
    xs, ys = rim.points(_AROUND_RIM[:, None], _DIRECTIONS[None, :])
    height, width = absorbed.shape
    rows, columns = np.clip(ys.astype(np.intp), 0, height - 1), np.clip(xs.astype(np.intp), 0, width - 1)
    return float(np.median(absorbed[rows, columns].max(axis=0)))


def surer_of(crossed: ReadText, cleared: ReadText) -> ReadText:
    """Of a line with a seal's ink across it and without, the surer reading; what they do not agree on is doubtful.

    A seal's letters come on top of a line's own, and clearing may take thin strokes with it: a shorter reading with
    the ink is not believed. A figure that is read without the ink alone was hidden by it: 2024年1|1月15日.
    """
    kept = crossed.confidence > cleared.confidence and len(crossed.text) >= len(cleared.text) - 1
    kept = kept and not _shows_figure(cleared, crossed.text)
    chosen, other = (crossed, cleared) if kept else (cleared, crossed)
    if len(chosen.char_confidences) != len(chosen.text):
        return chosen
    agreed = [True] * len(chosen.text)
    for what, start, end, _, _ in SequenceMatcher(None, chosen.text, other.text, autojunk=False).get_opcodes():
        if what == "insert":  # between these two something was read that is missing here
            start, end = max(0, start - 1), start + 1
        if what != "equal":
            agreed[start:end] = [False] * len(agreed[start:end])
    believed = tuple(
        value if same else min(value, _DIFFERING) for value, same in zip(chosen.char_confidences, agreed, strict=True)
    )
    return replace(chosen, char_confidences=believed)


def _shows_figure(longer: ReadText, shorter: str) -> bool:
    """Whether a line read surely is another one with one figure more."""
    text, sure = longer.text, longer.char_confidences
    if len(text) != len(shorter) + 1 or len(sure) != len(text) or min(sure) < _SURELY:
        return False
    return any(text[at].isdigit() and text[:at] + text[at + 1 :] == shorter for at in range(len(text)))
