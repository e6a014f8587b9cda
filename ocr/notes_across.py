"""A note that its owner laid across a copy, 仅供办理充电桩报装使用: found by its slant, taken out where it is paler.

Such notes cross the very lines that matter, and a detector joins the two or sees neither. Ink on ink absorbs more
than either: what absorbs no more than the note does is the note's, or the paper's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import quad_box, quad_size, quad_slope
from ocr.readings import Box
from ocr.seal_ink import paper_of, reduced

Floats = npt.NDArray[np.float32]

NOTE_WORDS = re.compile("仅[限供用]|[只专]用|他用|无效|复印|再次|用[于途]|办理|报装|使用|副本")
_LONG = 2.5  # widths by heights: shorter runs have no slope worth the name
_ASLANT = 0.2  # rise against the print: 11 degrees
_PALE = 0.75  # of the print's own strokes
_DARKEST = 0.03  # of the paper's light: darker is black
_STROKE, _INK = 0.08, 0.25  # absorbed, as an exponent of e: less is the paper; less is a stroke's edge
_OF_STROKES, _OF_PRINT, _LEAST = 65, 85, 200  # percentiles of what they absorb; pixels that are enough to tell
_ABOVE, _STEEP = 1.1, 0.3  # of the note: what absorbs less is taken out; from there to black
_DARK_NOTE = 0.75  # of the print: a note as dark as that cannot be told from it
_USUAL_PRINT, _HALF = 1.3, 0.55  # where there is no print to go by; of what print absorbs
_LETTER, _SQUARE, _FILLED = (12, 75), 0.4, (0.15, 0.85)  # pixels of the working size; short by long side; of its box
_BESIDE = (0.6, 2.2)  # sizes from the middle of one letter to that of the next
_LEAST_TURN, _TURN, _PAIRS, _OF_PAIRS = 14, 6, 3, 0.3  # degrees; pairs of letters, and of all pairs, in one direction
_BAND = 256  # rows worked on at once: a large page in floating point takes more memory than reading it
_TOUCHING = 0.3  # of the smaller of two boxes
_AS_HIGH, _SHORTER = 0.7, 0.8


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
    print_ = min(middles, key=abs)
    others = [
        i for middle, family in zip(middles, families, strict=True) if abs(middle - print_) > _ASLANT for _, i in family
    ]
    return sorted(others, key=lambda i: -sizes[i][0])


def letters_aslant(picture: Picture, quads: Sequence[Quad]) -> list[Quad]:
    """Pale letters outside the lines of a page that stand in rows aslant; none where there are no such rows.

    A detector that meets print and a note as one may see no line in either.
    """
    small, factor = reduced(picture)
    absorbed = _absorbed(small, paper_of(small))
    full = _print_level(absorbed)
    print_ = (absorbed > _HALF * full).astype(np.uint8)
    pale = ((absorbed > _STROKE) & (absorbed <= _HALF * full)).astype(np.uint8)
    pale &= 1 - cv2.dilate(print_, np.ones((5, 5), np.uint8))  # print's own edges are pale
    for quad in quads:
        cv2.fillPoly(pale, [np.round(quad * factor).astype(np.int32)], 0)
    pale = cv2.morphologyEx(pale, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    pale = cv2.morphologyEx(pale, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))  # the parts of a character
    _, _, stats, centres = cv2.connectedComponentsWithStats(pale)
    shorter, longer = stats[:, 2:4].min(axis=1), stats[:, 2:4].max(axis=1)
    filled = stats[:, 4] / (shorter * longer)
    letter = (longer >= _LETTER[0]) & (longer <= _LETTER[1]) & (shorter > _SQUARE * longer)
    letter &= (filled > _FILLED[0]) & (filled < _FILLED[1])
    letter[0] = False
    found = np.flatnonzero(letter)
    rises = _rises(centres[found], longer[found])
    directions = [direction for direction in range(-60, 61, 3) if abs(direction) >= _LEAST_TURN]
    most = max(int((abs(rises - direction) <= _TURN).sum()) for direction in directions)
    if most < _PAIRS or most < _OF_PAIRS * rises.size:
        return []
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    return [((stats[i, :2] + corners * stats[i, 2:4]) / factor).astype(np.float32) for i in found]


def _rises(centres: npt.NDArray[np.float64], sizes: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
    """In which directions, in degrees, letters stand beside each other that are about as large."""
    first, second = np.triu_indices(len(centres), 1)
    apart = centres[second] - centres[first]
    distance = np.hypot(apart[:, 0], apart[:, 1]) * 2 / np.maximum(sizes[first] + sizes[second], 1)
    smaller, larger = np.minimum(sizes[first], sizes[second]), np.maximum(sizes[first], sizes[second])
    beside = (distance > _BESIDE[0]) & (distance < _BESIDE[1]) & (smaller > _SQUARE * larger)
    degrees = np.degrees(np.arctan2(apart[beside, 1], apart[beside, 0]))
    turned: npt.NDArray[np.float64] = (degrees + 90) % 180 - 90
    return turned


def is_paler(picture: Picture, aslant: Sequence[Quad], others: Sequence[Quad]) -> bool:
    """Whether the strokes of the lines aslant absorb clearly less than those of the others."""
    note, print_ = (_strokes(picture, quads) for quads in (aslant, others))
    return note is not None and print_ is not None and note < _PALE * print_


def without_note(picture: Picture, note: Sequence[Quad]) -> Picture | None:
    """An RGB page, in grey, without what absorbs no more than the lines of a note; None where it is dark as print."""
    own = _strokes(picture, note)
    step = max(1, max(picture.shape) // 1500)
    sample = _absorbed(picture[::step, ::step], paper_of(picture[::step, ::step]))
    if own is None:
        return None
    full = _print_level(sample)
    low = _ABOVE * own
    if low > _DARK_NOTE * full:
        return None
    paper = paper_of(picture)
    cleared = np.empty_like(picture)
    for top in range(0, picture.shape[0], _BAND):
        rows = slice(top, top + _BAND)
        left = np.clip((_absorbed(picture[rows], paper[rows]) - low) / _STEEP, 0, 1) * full
        cleared[rows] = (np.exp(-left) * paper[rows].mean(axis=2))[:, :, None].astype(np.uint8)
    return cleared


def joined(
    quads: Sequence[Quad], cleared: Sequence[Quad], page: Picture, without: Picture
) -> list[tuple[Quad, int | None]]:
    """The lines of a page with those found where its note was taken out; and the index each had before, if any.

    Where the note lay the lines of the cleared page stand for those they overlap, but for one that holds clearly
    more: of a pale word clearing leaves nothing.
    """
    height, width = page.shape[:2]
    boxes = [quad_box(quad, width=width, height=height) for quad in quads]
    replaced: set[int] = set()
    added: list[Quad] = []
    for quad in cleared:
        box = quad_box(quad, width=width, height=height)
        if not _differs(page, without, box):
            continue
        met = [i for i, other in enumerate(boxes) if _shared(box, other) > _TOUCHING]
        if any(_holds_more(boxes[i], box) for i in met):
            continue
        added.append(quad)
        replaced.update(met)
    kept: list[tuple[Quad, int | None]] = [(quad, i) for i, quad in enumerate(quads) if i not in replaced]
    return kept + [(quad, None) for quad in added]


def _differs(page: Picture, without: Picture, box: Box) -> bool:
    """Whether clearing took ink out of a place: beside what is left of it, not all of it."""
    area = np.s_[int(box.y0) : int(box.y1) + 1, int(box.x0) : int(box.x1) + 1]
    there, left = page[area].min(axis=2), without[area].min(axis=2)
    return bool(there.size) and float((left.astype(np.int16) - there > 25).mean()) > 0.02


def _shared(one: Box, other: Box) -> float:
    """What two boxes share, of the smaller."""
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    smaller = min(one.width * one.height, other.width * other.height)
    return max(0.0, width) * max(0.0, height) / max(1.0, smaller)


def _holds_more(one: Box, other: Box) -> bool:
    """Whether one box is of the same line as the other, and clearly longer."""
    lower, higher = sorted((one.height, other.height))
    return lower > _AS_HIGH * higher and other.width < _SHORTER * one.width


def _strokes(picture: Picture, quads: Sequence[Quad]) -> float | None:
    """What the strokes of some lines absorb; None where there are too few to tell."""
    paper = paper_of(picture)
    values = []
    for quad in quads:
        x0, y0 = np.maximum(np.floor(quad.min(axis=0)).astype(int), 0)
        x1, y1 = np.ceil(quad.max(axis=0)).astype(int)
        area = np.s_[y0:y1, x0:x1]
        if not picture[area].size:
            continue
        inside = np.zeros(picture[area].shape[:2], dtype=np.uint8)
        cv2.fillPoly(inside, [(quad - (x0, y0)).astype(np.int32)], 1)
        absorbed = _absorbed(picture[area], paper[area])
        values.append(absorbed[(inside > 0) & (absorbed > _STROKE)])
    found = np.concatenate(values) if values else np.empty(0)
    return float(np.percentile(found, _OF_STROKES)) if found.size > _LEAST else None


def _print_level(absorbed: Floats) -> float:
    """What the darkest of a page's ink absorbs."""
    ink = absorbed[absorbed > _INK]
    return float(np.percentile(ink, _OF_PRINT)) if ink.size > _LEAST else _USUAL_PRINT


def _absorbed(picture: Picture, paper: Picture) -> Floats:
    """What is absorbed of the light the paper gives back, in the channel that loses least, as an exponent of e.

    Black print absorbs in every channel, a coloured note hardly in its own.
    """
    share = (picture.astype(np.float32) / np.maximum(paper, 1)).max(axis=2)
    absorbed: Floats = -np.log(np.clip(share, _DARKEST, 1)).astype(np.float32)
    return absorbed
