"""Seals on a colour page: where they are, by colour and shape. What they say is read by `seal_text`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import cv2
import numpy as np

from ocr.engine import Picture
from ocr.imageops import OWN_CHANNEL, InkColour, without_ink
from ocr.percentiles import percentile
from ocr.readings import Box
from ocr.seal_ellipses import Ellipse, Judged, judged, outlines, uncovered
from ocr.seal_guesses import (
    LARGEST,
    SMALLEST,
    SMALLEST_SQUARE,
    WIDE_REACH,
    covered,
    filled,
    fit_of,
    parts,
    thin,
    voted_in,
    without_rules,
)
from ocr.seal_ink import InkMap, Mask, SmallPage, ink_maps, small_page
from ocr.seal_squares import Rectangle, is_square_seal, rectangle_around

Beside: TypeAlias = tuple[Mask, Mask, Mask]  # the faint ink of the same colour, its strength, and what is not of it
SealShape: TypeAlias = Literal["round", "oval", "square", "edge"]

_LARGEST_SQUARE = 0.26  # of the page's longer side
_LEAST_INK = 0.0003  # share of the page
_SAME_SEAL = 0.7  # of the half axis: two middles this near are one seal's
_ROUND = 0.88  # short by long axis
_SURE_LINE = 0.9
_SURE_RIM = 0.8
_STRAY = 0.2  # of a shape's ink: more outside the ellipse found in it, and there may be another
_PRINT = 110
_PAPER_SHARE = 85  # percentile of the lightness around a seal that is its paper's


@dataclass(frozen=True, slots=True)
class SealPlace:
    """A seal's box, shape and colour in page pixels; `ellipse` or `rectangle` is its rim."""

    box: Box
    shape: SealShape
    colour: InkColour
    ellipse: Ellipse | None = None
    rectangle: Rectangle | None = None


def find_seals(picture: Picture, small: SmallPage | None = None) -> list[SealPlace]:
    """Places of red and blue seals, largest first: round, oval, square ones, and halves on the page's edge (骑缝).

    `small`: of the picture, where that was made before.
    """
    places: list[SealPlace] = []
    for ink in ink_maps(small or small_page(picture)):
        rounds: list[Judged] = []
        rectangles: list[Rectangle] = []
        masks = ink.masks()
        for mask in masks:
            if mask.mean() < _LEAST_INK:
                continue
            squares = _rectangles(mask, ink, rounds, rectangles)
            rectangles += squares
            known = len(rounds)
            rounds = _ellipses(mask, (masks[-1], ink.strength, ink.other), rounds, rectangles)
            if len(rounds) > known or (rounds and squares):  # else the same would be found again
                rectangles += _rectangles(mask, ink, rounds, rectangles)
        places += [_round_place(one.ellipse, ink) for one in rounds if ink.on_paper(one.ellipse.x, one.ellipse.y)]
        places += [_square_place(one, ink) for one in rectangles if ink.on_paper(*one.centre)]
    return sorted(places, key=lambda place: -place.box.width * place.box.height)


def _ellipses(mask: Mask, beside: Beside, known: list[Judged], rectangles: list[Rectangle]) -> list[Judged]:
    """The ellipses found so far and those found in this mask, each piece of ink explained once."""
    rest = thin(without_rules(mask)) & (1 - covered(mask.shape, _rims(known), rectangles))
    found: list[Judged] = []
    longest, width = max(mask.shape), mask.shape[1]
    smallest = SMALLEST * longest
    for part, box in parts(rest):
        on_edge = box.x0 <= 0.015 * width or box.x1 >= 0.985 * width
        if box.height < 0.5 * smallest or box.width < (0.2 if on_edge else 0.6) * smallest:
            continue
        guesses = outlines([part]) if min(box.width, box.height) <= LARGEST * longest else iter(())
        seen = [one for guess in guesses if (one := _judge(mask, beside, guess)) is not None]
        if not seen or seen[0].rim < _SURE_RIM or _stray(rest, box, seen[0].ellipse) > _STRAY:
            seen += [one for guess in voted_in(rest, box, on_edge) if (one := _judge(mask, beside, guess)) is not None]
        found += seen
    # Print across a rim takes it apart: its pieces are joined over wider gaps.
    for part, box in parts(rest & (1 - covered(mask.shape, _rims(found))), WIDE_REACH):
        if smallest <= max(box.width, box.height) <= LARGEST * longest and min(box.width, box.height) > 0.5 * smallest:
            found += [one for guess in outlines([part]) if (one := _judge(mask, beside, guess)) is not None]
    kept = list(known)
    for one in sorted(found, key=lambda one: -one.rim * one.ellipse.a**0.25):
        if all(one.ellipse.share_of(last.ellipse) > _SAME_SEAL for last in kept) and uncovered(
            mask, one.ellipse, [last.ellipse for last in kept]
        ):
            kept.append(one)
    return kept


def _rims(rounds: Sequence[Judged]) -> list[Ellipse]:
    return [one.ellipse for one in rounds]


def _judge(mask: Mask, beside: Beside, guess: Ellipse) -> Judged | None:
    best = _judge_fit(mask, beside, guess)
    if best is None or best.line >= _SURE_LINE:
        return best
    # A side may have come to lie on letters, where a rule took the rim with it.
    others = [_judge_fit(mask, beside, other) for other in best.ellipse.one_side_out()]
    return max((best, *(other for other in others if other is not None)), key=lambda one: one.line)


def _judge_fit(mask: Mask, beside: Beside, guess: Ellipse) -> Judged | None:
    fit = fit_of(mask, guess)
    return judged(mask, *beside, fit) if fit else None


def _stray(mask: Mask, box: Box, ellipse: Ellipse) -> float:
    """Share of a part's ink that lies outside an ellipse."""
    part = mask[round(box.y0) : round(box.y1), round(box.x0) : round(box.x1)]
    inside = filled(mask.shape, ellipse.grown(1.05))[round(box.y0) : round(box.y1), round(box.x0) : round(box.x1)]
    return 1 - float((part & inside).sum()) / max(1, int(part.sum()))


def _rectangles(mask: Mask, ink: InkMap, rounds: list[Judged], known: list[Rectangle]) -> list[Rectangle]:
    taken = covered(mask.shape, _rims(rounds), known)
    hidden = taken | (ink.other > _PRINT).astype(np.uint8)
    longest = max(mask.shape)
    found: list[Rectangle] = []
    free = mask & (1 - taken)
    thick = np.asarray(cv2.morphologyEx(free, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)), dtype=np.uint8)
    for part, box in [*parts(free), *parts(without_rules(thick))]:
        if not SMALLEST_SQUARE * longest <= max(box.width, box.height) <= _LARGEST_SQUARE * longest:
            continue
        rectangle = rectangle_around(part)
        if any(rectangle.near(other) for other in found) or not is_square_seal(mask, ink.strength, hidden, rectangle):
            continue
        found.append(rectangle)
    return found


def _round_place(ellipse: Ellipse, ink: InkMap) -> SealPlace:
    half_width, half_height = ellipse.half_size
    whole = Box(ellipse.x - half_width, ellipse.y - half_height, ellipse.x + half_width, ellipse.y + half_height)
    height, width = ink.strength.shape[:2]
    on_page = Box(max(0.0, whole.x0), max(0.0, whole.y0), min(width, whole.x1), min(height, whole.y1))
    shape: SealShape = "round" if ellipse.b >= _ROUND * ellipse.a else "oval"
    if on_page.width < 0.8 * whole.width or on_page.height < 0.8 * whole.height:
        shape = "edge"
    back = 1 / ink.factor
    return SealPlace(on_page.scaled(back, back), shape, ink.colour, ellipse.scaled(back))


def _square_place(rectangle: Rectangle, ink: InkMap) -> SealPlace:
    back = 1 / ink.factor
    page = rectangle.scaled(back)
    xs, ys = zip(*page.corners, strict=True)
    height, width = (side * back for side in ink.strength.shape[:2])
    box = Box(max(0.0, min(xs)), max(0.0, min(ys)), min(width, max(xs)), min(height, max(ys)))
    return SealPlace(box, "square", ink.colour, rectangle=page)


def without_seals(picture: Picture, seals: Sequence[SealPlace]) -> Picture:
    """The picture with their ink taken out where its seals lie, so that the text below them can be found.

    The paper keeps its own grey there: a white patch would itself look like something printed.
    """
    if not seals:
        return picture
    cleared = picture.copy()
    for place in seals:
        x0, y0, x1, y1 = (round(edge) for edge in (place.box.x0, place.box.y0, place.box.x1, place.box.y1))
        margin = (x1 - x0) // 20
        area = np.s_[max(0, y0 - margin) : y1 + margin, max(0, x0 - margin) : x1 + margin]
        paper = percentile(picture[area][:, :, OWN_CHANNEL[place.colour]], _PAPER_SHARE)
        cleared[area] = (without_ink(picture[area], place.colour) * (paper / 255)).astype(np.uint8)
    return cleared
