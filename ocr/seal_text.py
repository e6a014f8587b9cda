"""What a seal says: the words round its rim unrolled, then those in its middle and at its foot."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ocr.engine import OcrEngine, Picture, ReadText
from ocr.grey_seals import grey_ink
from ocr.proposals import propose_ending, propose_simplified
from ocr.seal_ellipses import Ellipse
from ocr.seal_phrases import invoice_supervision, is_purpose, purpose, supervises, tax_office
from ocr.seal_rows import OVAL, ROW_LEAST, read_rows, read_square
from ocr.seal_strips import Band, SealInk, along_rim, evened, printed, seal_ink
from ocr.seals import SealPlace

_DEPTHS, _DEEPEST = 64, 0.64  # of the short half axis: where the words along the rim are looked for
_RING_SEEN = 0.8  # of the directions: a second rim, not letters
_SURE = 0.93
_LOPSIDED = 0.6  # how far words reach to one side of the top, by the other: print or a gap has cut them
_LEAST = 0.55
# An oval seal over a heading (监制章 on an invoice) often shows its middle only, which names the office by itself.
_DOUBTED, _HEADING = 0.85, 0.75
_SUPERVISED = "监制章"  # names whose it is in its middle
_OFFICES = ("局", "委", "厅", "院")
_INKED = 0.24
_ENDINGS = (
    "公司",
    "委员会",
    "局",
    "处",
    "中心",
    "厅",
    "支队",
    "大队",
    "商行",
    "店",
    "厂",
    "院",
    "章",
    "所",
    "行",
    "社",
)
_NAMED, _SHORTEST_NAME = ("公司", "委员会", "局", "中心", "厅", "支队", "大队", "政府"), 6
_STRAY = re.compile(r"^[0-9A-Za-z]+")  # a piece of the rim, or print beside it
_NUMBER = re.compile(r"[0-9A-Z]{15,20}")  # of a taxpayer
_UNCUT = 0.5  # of a letter's height: what stands on both sides of the words


@dataclass(frozen=True, slots=True)
class _Words:
    """Words along the rim: their band, and how sure the reading is."""

    read: ReadText
    band: Band

    @property
    def worth(self) -> float:
        ending = 0.08 if self.read.text.endswith(_ENDINGS) else 0.0
        return (self.read.confidence + ending) * min(1.0, 0.4 + 0.1 * len(self.read.text))


def read_seal(engine: OcrEngine, picture: Picture, place: SealPlace) -> tuple[str, float]:
    """The words in the order rim, middle, foot, and how sure those of the rim are; empty where they cannot be read."""
    if place.rectangle is not None:
        return read_square(engine, seal_ink(picture, place.box, place.colour, place.rectangle), place.rectangle)
    if place.ellipse is None or place.shape == "edge":
        return "", 0.0  # the part of a paging seal that one page shows says nothing
    rim = place.ellipse
    ink = seal_ink(picture, place.box, place.colour, rim)
    words = _read_rim(engine, ink, rim)
    text = _name(_kept(words.read.text)) if words.read.confidence >= _LEAST else ""
    if place.shape == "oval" and (len(text) < 4 or words.read.confidence < _DOUBTED):
        middle = _by_its_middle(engine, ink, rim, _kept(words.read.text))
        if middle:
            return middle, ROW_LEAST
        if words.read.confidence < _HEADING and not text.endswith(_ENDINGS):
            return "", words.read.confidence  # the heading's own print
    if len(text) < 4:
        return "", words.read.confidence
    # On invoices print often runs into the words of the rim, which then seem to go further down than they do.
    band = _upper_half(rim) if place.shape == "oval" and supervises(text) else words.band
    rows = [kept for row in read_rows(engine, ink, rim, band) if (kept := _kept(row)) not in text]
    if place.shape == "oval" and not rows and text.endswith(_SUPERVISED):
        rows = [row for row in map(_kept, read_rows(engine, ink, rim, band, faint=True)) if row.endswith(_OFFICES)]
    if place.shape == "oval" and (known := invoice_supervision(text, rows)):
        return known, words.read.confidence
    return text + "".join(_with_purpose(engine, ink, rim, words.band, rows)), words.read.confidence


def read_grey_rim(engine: OcrEngine, picture: Picture, rim: Ellipse) -> tuple[str, float]:
    """The words along the rim of a seal on a grey page, where they name an office or a firm, and how sure they are."""
    words = _read_rim(engine, grey_ink(picture, rim), rim).read
    text = propose_ending(_STRAY.sub("", _name(_kept(words.text))))
    named = len(text) >= _SHORTEST_NAME and text.endswith(_NAMED)
    return (text, words.confidence) if named and words.confidence >= _DOUBTED else ("", words.confidence)


def _with_purpose(engine: OcrEngine, ink: SealInk, rim: Ellipse, band: Band, rows: list[str]) -> list[str]:
    """The rows, what the seal is for mended; looked for in paler ink too where they do not say it.

    So is the taxpayer's number of an oval seal, which stands in thin figures in its middle.
    """
    rows = [purpose(row) for row in rows]
    purposes, numbers = [row for row in rows if is_purpose(row)], [row for row in rows if _NUMBER.fullmatch(row)]
    oval = rim.b < OVAL * rim.a
    if purposes and (numbers or not oval):
        return rows
    paler = [purpose(_kept(row)) for row in read_rows(engine, ink, rim, band, faint=True)]
    if oval and not numbers:
        numbers = [row for row in paler if _NUMBER.fullmatch(row)]
    purposes = purposes or [row for row in paler if is_purpose(row)]
    return [*numbers, *purposes] if oval and purposes else [*purposes, *(r for r in rows if r.isdigit())] or rows


def _by_its_middle(engine: OcrEngine, ink: SealInk, rim: Ellipse, words: str) -> str:
    """What the middle of an oval seal says by itself, where print crosses its rim; empty where that names no office."""
    rows = [_kept(row) for row in read_rows(engine, ink, rim, _upper_half(rim), faint=True)]
    if known := invoice_supervision(words, rows):
        return known
    offices = [row for row in rows if row.endswith(_OFFICES)]
    if taxes := tax_office(rows):
        return "".join(offices) or taxes  # the other rows are pieces of the invoice's heading
    return "".join(rows) if offices else ""


def _name(text: str) -> str:
    """Without figures of the registration that were read as part of the name, at its end or on both sides."""
    bare = re.fullmatch(rf"[0-9A-Z]{{0,2}}(.*(?:{'|'.join(_ENDINGS)}))[0-9A-Z]+", text)
    return bare[1] if bare else text


def _kept(text: str) -> str:
    return "".join(char for char in propose_simplified(text) if char.isalnum() or char in "（）()")


def _read_rim(engine: OcrEngine, ink: SealInk, rim: Ellipse) -> _Words:
    """The likeliest of several readings: in the seal's own ink, in all ink, and with other bounds."""
    origin = (ink.x0, ink.y0)
    best = _Words(ReadText("", 0.0, ()), Band(0.05 * rim.b, 0.4 * rim.b, math.pi / 2, 2 * math.pi))
    seen = _letter_band(along_rim(ink.share, origin, rim, _whole(0.0, _DEEPEST * rim.b), height=_DEPTHS), rim)
    tries = [(seen, ink.own), (seen, ink.share), (_grown(seen, rim), ink.own), (seen, ink.dark)]
    for (outer, inner), source in tries:
        ring = evened(along_rim(ink.share, origin, rim, _whole(outer, inner)))
        start, sweep = _extent(ring)
        band = Band(outer, inner, start, sweep)
        [read] = engine.recognise([printed(evened(along_rim(source, origin, rim, band)))])
        words = _Words(read, band)
        if words.worth > best.worth:
            best = words
        if best.read.confidence >= _SURE and len(best.read.text) >= 4:
            break
    return _both_sides(engine, ink, rim, best)


def _both_sides(engine: OcrEngine, ink: SealInk, rim: Ellipse, words: _Words) -> _Words:
    """The words as far on one side of the top as on the other, where that reads more of the same."""
    band, top = words.band, 1.5 * math.pi
    left, right = top - band.start, band.start + band.sweep - top
    if min(left, right) >= _LOPSIDED * max(left, right) or len(words.read.text) < 4:
        return words
    reach = max(left, right)
    even = Band(band.outer, band.inner, top - reach, 2 * reach)
    [read] = engine.recognise([printed(evened(along_rim(ink.own, (ink.x0, ink.y0), rim, even)))])
    more = len(read.text) > len(words.read.text) and words.read.text in read.text and read.confidence >= _DOUBTED
    return _Words(read, even) if more else words


def _whole(outer: float, inner: float) -> Band:
    """All the way round, from six o'clock."""
    return Band(outer, inner, math.pi / 2, 2 * math.pi)


def _upper_half(rim: Ellipse) -> Band:
    """Where the words of an oval seal's rim usually stand."""
    return Band(0.14 * rim.b, 0.4 * rim.b, math.pi, math.pi)


def _letter_band(ring: npt.NDArray[np.float32], rim: Ellipse) -> tuple[float, float]:
    """The depths between which the letters stand, below the rim and a second one."""
    columns = ring.shape[1]
    upper = ring[:, columns // 4 : columns * 3 // 4] > 0.3
    seen = upper.mean(axis=1)
    row = 1
    while row < _DEPTHS // 4 and seen[row] > 0.3:  # the rim itself
        row += 1
    for depth in range(row, _DEPTHS // 6):  # a second rim below it, and paper again
        if seen[depth] > _RING_SEEN and seen[depth + 1 : depth + 6].min() < _RING_SEEN / 2:
            row = depth + 1
    letters = seen[row : _DEPTHS - 4]
    level = 0.3 * float(np.percentile(letters, 85))
    above = np.flatnonzero(letters > max(level, 0.03))
    if not len(above):
        return 0.06 * rim.b, 0.42 * rim.b
    top = row + int(above[0])
    bottom = top
    below = np.flatnonzero(seen[top + 8 :] <= max(level, 0.03)) if top + 8 < _DEPTHS else np.array([], np.intp)
    bottom = top + 8 + int(below[0]) if len(below) else _DEPTHS
    step = _DEEPEST * rim.b / _DEPTHS
    high = min(max(bottom - top, 12), 40)
    return max(row - 1, top - 2) * step, (top + high + 2) * step


def _grown(seen: tuple[float, float], rim: Ellipse) -> tuple[float, float]:
    """Other bounds, where those seen may be wrong."""
    usual = (0.07 * rim.b, 0.4 * rim.b)
    return usual if abs(usual[1] - seen[1]) > 0.04 * rim.b else (seen[0] - 0.02 * rim.b, seen[1] + 0.05 * rim.b)


def _extent(ring: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Where the words begin, and how far they run: the stretch without wide gaps about the top."""
    height, columns = ring.shape
    # Letters reach from the top of the band to its foot; figures and words below reach one of them only.
    near = np.ones(round(1.4 * height) | 1)
    upper, lower, any_ = (
        (ring[rows] > _INKED).sum(axis=0)
        for rows in (
            slice(height // 12, height // 2),
            slice(height // 2, -height // 8),
            slice(height // 12, -height // 8),
        )
    )
    ink = (np.convolve(upper, near, "same") > 1) & (np.convolve(lower, near, "same") > 1) & (any_ > 1)
    inked = np.flatnonzero(ink)
    if len(inked) < 4:
        return math.pi / 2, 2 * math.pi
    gaps = np.diff(inked)
    letter = 0.8 * height
    middle = columns / 2
    # From the top outwards to both sides, as far as no gap is wider than a letter and the usual space.
    spaces = np.sort(gaps[gaps > 0.12 * height])[:-2]  # the widest two are those at the ends
    usual = float(np.median(spaces)) if len(spaces) > 2 else 0.0
    widest = max(0.75 * letter, 1.9 * usual)
    breaks = np.flatnonzero(gaps > widest)
    left = inked[max((i + 1 for i in breaks if inked[i + 1] <= middle), default=0)]
    right = inked[min((i for i in breaks if inked[i] >= middle), default=len(inked) - 1)]
    first, last = max(0.0, left - _UNCUT * height), min(columns, right + 1 + _UNCUT * height)
    return math.pi / 2 + first / columns * 2 * math.pi, (last - first) / columns * 2 * math.pi
