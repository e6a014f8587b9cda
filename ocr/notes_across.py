"""A note that its owner laid across a copy, 仅供办理充电桩报装使用: found by its slant, taken out where it is paler.

Such notes cross the very lines that matter, and a detector joins the two or sees neither. Ink on ink absorbs more
than either: what absorbs no more than the note does is the note's, or the paper's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import order_corners, quad_box, quad_size, quad_slope
from ocr.percentiles import percentile
from ocr.readings import Box, TextLine
from ocr.seal_ink import Mask, SmallPage, paper_of, small_page

Floats = npt.NDArray[np.float32]

NOTE_WORDS = re.compile("仅[限供用]|[只专]用|他用|无效|复印|再次|用[于途]|办理|报装|使用|副本")
_LONG = 2.5  # widths by heights: shorter runs have no slope worth the name
_ASLANT, _FEW = 0.2, 2  # rise against the print: 11 degrees; lines that may be all the print of a card
_DARKEST = 0.03  # of the paper's light: darker is black
_STROKE, _INK = 0.08, 0.25  # absorbed, as an exponent of e: less is the paper; less is a stroke's edge
_OF_STROKES, _OF_PRINT = 65, 85  # percentiles of what they absorb
_LEAST, _LEAST_PART, _SAMPLED = 200, 0.3, 1500  # pixels; of the strokes; pixels of the longer side that tell enough
_ABOVE, _STEEP = 1.1, 0.3  # of the note: what absorbs less is taken out; from there to black
_USUAL_PRINT, _HALF = 1.3, 0.55  # where there is no print to go by; of what print absorbs
_LETTER, _SPECK, _APART = (9, 110), 6, 11  # pixels of the working size: heights, area; half of it: between letters
_ROW, _TURNED, _INKED = 90, (14, 62), 0.12  # pixels; degrees; of the row's rectangle
_SURE, _PIECE = 0.95, 2  # of a line's confidence; characters
_BAND = 256  # rows worked on at once: a large page in floating point takes more memory than reading it
_TOUCHING = 0.3  # of the smaller of two boxes
_AS_HIGH, _SHORTER, _END, _BESIDE = 0.7, 0.8, 0.5, 0.8
_INKY, _LEFT = 25, 0.3  # of 255: darker than paper by; of a piece's inked pixels


def lines_aslant(quads: Sequence[Quad]) -> list[int]:
    """Which long lines rise otherwise than the print, which is what lies flattest; longest first."""
    sizes = [quad_size(quad) for quad in quads]
    rising = sorted((quad_slope(quads[i]), i) for i, (width, height) in enumerate(sizes) if width > _LONG * height)
    if not rising:
        return []
    families: list[list[tuple[float, int]]] = [[rising[0]]]
    for before, line in pairwise(rising):
        if line[0] - before[0] > _ASLANT / 2:
            families.append([])
        families[-1].append(line)
    middles = [family[len(family) // 2][0] for family in families]
    # A single flat line on a page photographed aslant is not its print.
    enough = [middle for middle, family in zip(middles, families, strict=True) if len(family) >= _FEW] or middles
    print_ = min(enough, key=abs)
    others = [
        i for middle, family in zip(middles, families, strict=True) if abs(middle - print_) > _ASLANT for _, i in family
    ]
    return sorted(others, key=lambda i: -sizes[i][0])


def rows_aslant(picture: Picture, quads: Sequence[Quad], page: SmallPage | None = None) -> list[Quad]:
    """Where pale letters outside the lines of a page stand in a row aslant; none where there are no such rows.

    A detector that meets print and a note as one may see no line in either. `page`: of the picture, where it is known.
    """
    page = page or small_page(picture)
    small, factor = page.picture, page.factor
    absorbed = _absorbed(small, page.paper)
    # What is darkest may stand outside the lines that were found.
    whole = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float32) * small.shape[1::-1]
    full = max(_print_level(absorbed, [quad * factor for quad in quads]), _print_level(absorbed, [whole]))
    pale = ((absorbed > _STROKE) & (absorbed <= _HALF * full)).astype(np.uint8)
    pale &= 1 - cv2.dilate((absorbed > _HALF * full).astype(np.uint8), np.ones((5, 5), np.uint8))  # print's own edges
    for quad in quads:
        cv2.fillPoly(pale, [np.round(quad * factor).astype(np.int32)], 0)
    letters = _as_large_as_letters(cv2.morphologyEx(pale, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)))
    found = []
    for outline in _runs(letters):
        (x, y), (width, height), degrees = cv2.minAreaRect(outline)
        length, high = max(width, height), min(width, height)
        turned = abs((degrees + 90 * (width < height) + 90) % 180 - 90)
        if length < _ROW or not _LETTER[0] <= high <= min(_LETTER[1], length / _LONG):
            continue
        inside = cv2.drawContours(np.zeros_like(letters), [outline], -1, 1, -1)
        inked = int((letters & inside).sum()) / (length * high)
        if _TURNED[0] <= turned <= _TURNED[1] and inked > _INKED:
            corners = cv2.boxPoints(((x, y), (width, height), degrees)) / factor
            found.append(order_corners(corners.astype(np.float32)))
    return found


def _as_large_as_letters(ink: Mask) -> Mask:
    """The pieces of ink that are no specks, rules or frames."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    fit = (stats[:, 2:4].max(axis=1) <= _LETTER[1]) & (stats[:, 4] >= _SPECK)
    fit[0] = False
    kept: Mask = fit[labels].astype(np.uint8)
    return kept


def _runs(letters: Mask) -> Iterator[npt.NDArray[np.int32]]:
    """Outlines of letters that stand close together."""
    near = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_APART, _APART))
    half = cv2.dilate(letters, np.ones((2, 2), np.uint8))[::2, ::2]
    framed = cv2.copyMakeBorder(half, _APART, _APART, _APART, _APART, cv2.BORDER_CONSTANT)
    closed = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, near)[_APART:-_APART, _APART:-_APART]
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for outline in outlines:
        _, _, width, height = cv2.boundingRect(outline)
        if 2 * np.hypot(width, height) >= _ROW:
            yield 2 * np.asarray(outline, dtype=np.int32)


def is_paler(picture: Picture, aslant: Sequence[Quad], print_: Sequence[Quad]) -> bool:
    """Whether lines aslant are clearly paler than the print of a page."""
    return bool(aslant) and _level(picture, aslant, print_) is not None


def without_note(picture: Picture, note: Sequence[Quad], print_: Sequence[Quad]) -> Picture | None:
    """An RGB page, in grey, without what absorbs no more than the lines of a note; None where it is dark as print.

    `print_`: the lines of the page that are none of the note's.
    """
    level = _level(picture, note, print_)
    if level is None:
        return None
    own, full = level
    paper = paper_of(picture)
    cleared = np.empty_like(picture)
    for top in range(0, picture.shape[0], _BAND):
        rows = slice(top, top + _BAND)
        left = np.clip((_absorbed(picture[rows], paper[rows]) - _ABOVE * own) / _STEEP, 0, 1) * full
        cleared[rows] = (np.exp(-left) * paper[rows].mean(axis=2))[:, :, None].astype(np.uint8)
    return cleared


def joined(
    quads: Sequence[Quad],
    note: Collection[int],
    across: Sequence[Quad],
    cleared: Sequence[Quad],
    page: Picture,
    without: Picture,
) -> list[tuple[Quad, int | None]]:
    """The lines of a page with those found where its note was taken out; and the index each had before, if any.

    The lines of the note, by index in `note`, and pieces of it that stand aslant and vanish with it are left out.
    Where the note lay the lines of the cleared page stand for those they overlap, but for one that holds clearly
    more, and not of the note, which runs `across`: of a pale word clearing leaves nothing.
    """
    height, width = page.shape[:2]
    boxes = [quad_box(quad, width=width, height=height) for quad in quads]
    replaced: set[int] = set()
    added: list[Quad] = []
    for quad in cleared:
        box = quad_box(quad, width=width, height=height)
        met = [i for i, other in enumerate(boxes) if _shared(box, other) > _TOUCHING]
        if not any(_differs(page, without, place) for place in (box, *(boxes[i] for i in met))):
            continue
        if any(_holds_more(boxes[i], box, across) for i in met):
            continue
        added.append(quad)
        replaced.update(met)
    replaced.update(note)
    slope = median([quad_slope(quad) for quad in cleared] or [0.0])
    kept: list[tuple[Quad, int | None]] = [
        (quad, i)
        for i, quad in enumerate(quads)
        if i not in replaced and not (abs(quad_slope(quad) - slope) > _ASLANT and _vanishes(page, without, quad))
    ]
    return kept + [(quad, None) for quad in added]


def is_piece_of_note(line: TextLine, page: Picture, without: Picture) -> bool:
    """Whether a line is a character or two, hardly read, of which clearing leaves nothing."""
    unsure = line.confidence is None or line.confidence < _SURE
    box = line.box
    corners = np.array([(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)], dtype=np.float32)
    return unsure and len(line.text) <= _PIECE and _vanishes(page, without, corners)


def _differs(page: Picture, without: Picture, box: Box) -> bool:
    """Whether clearing took ink out of a place: beside what is left of it, not all of it."""
    area = np.s_[int(box.y0) : int(box.y1) + 1, int(box.x0) : int(box.x1) + 1]
    there, left = page[area].min(axis=2), without[area].min(axis=2)
    return bool(there.size) and float((left.astype(np.int16) - there > _INKY).mean()) > 0.02


def _vanishes(page: Picture, without: Picture, quad: Quad) -> bool:
    """Whether clearing leaves next to nothing of the ink within a quad."""
    x0, y0 = np.maximum(np.floor(quad.min(axis=0)).astype(int), 0)
    x1, y1 = np.ceil(quad.max(axis=0)).astype(int) + 1
    inside = _inside([quad - (x0, y0)], page[y0:y1, x0:x1].shape[:2])
    there, left = (picture[y0:y1, x0:x1].min(axis=2)[inside].astype(np.int16) for picture in (page, without))
    if not there.size:
        return False
    paper = np.percentile(there, 90)
    return bool((left < paper - _INKY).sum() <= _LEFT * (there < paper - _INKY).sum())


def _shared(one: Box, other: Box) -> float:
    """What two boxes share, of the smaller."""
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    smaller = min(one.width * one.height, other.width * other.height)
    return max(0.0, width) * max(0.0, height) / max(1.0, smaller)


def _holds_more(one: Box, other: Box, across: Sequence[Quad]) -> bool:
    """Whether one box is of the same line as the other, and longer by more than what runs aslant through it."""
    lower, higher = sorted((one.height, other.height))
    if lower < _AS_HIGH * higher or other.width > _SHORTER * one.width:
        return False
    ends = [(one.x0, other.x0), (other.x1, one.x1)]
    middles = [((x0 + x1) / 2, one.centre[1]) for x0, x1 in ends if x1 - x0 > _END * one.height]
    return not all(any(_runs_through(quad, middle) for quad in across) for middle in middles)


def _runs_through(quad: Quad, place: tuple[float, float]) -> bool:
    """Whether a row, drawn on to both sides, passes over a place."""
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    along = (end - start) / max(1e-6, float(np.hypot(*(end - start))))
    apart = np.array(place) - start
    aside = abs(float(along[0] * apart[1] - along[1] * apart[0]))
    return aside < _BESIDE * min(quad_size(quad))


def _level(picture: Picture, note: Sequence[Quad], print_: Sequence[Quad]) -> tuple[float, float] | None:
    """What the strokes of a note absorb and what print does; None where the two cannot be told apart."""
    step = max(1, max(picture.shape) // _SAMPLED)
    sample = np.ascontiguousarray(picture[::step, ::step])
    paper = paper_of(sample)
    absorbed = _absorbed(sample, paper)
    full = _print_level(absorbed, [quad / step for quad in print_])
    # A coloured note is seen in another channel than the one that shows least of it.
    strokes = _inside([quad / step for quad in note], absorbed.shape) & (_absorbed(sample, paper, cv2.min) > _STROKE)
    # Print that crosses the note is no part of it, nor are print's own edges, which are pale.
    dark = cv2.dilate((absorbed > _HALF * full).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    own = absorbed[strokes & ~dark]
    if own.size < max(_LEAST, _LEAST_PART * strokes.sum()):
        return None
    return max(_STROKE, percentile(own, _OF_STROKES)), full


def _print_level(absorbed: Floats, quads: Sequence[Quad]) -> float:
    """What print absorbs in the lines of a page."""
    ink = absorbed[_inside(quads, absorbed.shape) & (absorbed > _INK)]
    return percentile(ink, _OF_PRINT) if ink.size > _LEAST else _USUAL_PRINT


def _inside(quads: Sequence[Quad], shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    inside = np.zeros(shape, dtype=np.uint8)
    for quad in quads:
        cv2.fillPoly(inside, [np.round(quad).astype(np.int32)], 1)
    found: npt.NDArray[np.bool_] = inside > 0
    return found


def _absorbed(picture: Picture, paper: Picture, of_two: Callable[[Any, Any], Any] = cv2.max) -> Floats:
    """What is absorbed of the light the paper gives back, in the channel that loses least, as an exponent of e.

    Black print absorbs in every channel, a coloured note hardly in its own. `of_two` minimum: where most is lost.
    """
    red, green, blue = cv2.split(cv2.divide(picture, paper, scale=1.0, dtype=cv2.CV_32F))
    absorbed: Floats = -np.log(np.clip(of_two(red, of_two(green, blue)), _DARKEST, 1)).astype(np.float32)
    return absorbed
