"""Words of seals that stand in straight rows: in the middle and at the foot of round ones, and in square ones."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import OcrEngine, ReadText
from ocr.proposals import propose_simplified
from ocr.seal_ellipses import Ellipse
from ocr.seal_squares import Rectangle
from ocr.seal_strips import Band, SealInk, along_rim, evened, printed, upright, without_rules

Floats = npt.NDArray[np.float32]

_RADIUS = 170  # pixels: a round seal is read at this size
_INKED = 0.35
ROW_LEAST = 0.7  # of confidence: less sure rows say nothing
_FAINT, _FAINTEST = 0.12, 0.3
_OWN, _OWN_FAINT = 0.3, 0.12  # of the seal's usual density, on the average of a row
_LOWEST, _HIGHEST = 0.07, 0.36  # height of a row by the short half axis
_SQUARE = 160  # pixels: a square seal's shorter side
_SOLID = 0.42
_NO_GAP = 1e-6  # radians
_RIM_ROW = 0.6  # of a row that is the rim
OVAL = 0.88  # short by long axis
_ROW_PITCH = 1.1  # of a row's height: from one row to the next
_LETTER_PART, _LETTER_MOST = 0.3, 1.3  # of a row's height
_STRAY = re.compile(r"^[\W_丶丨]+|[\W_丶丨]+$")  # what letters and pieces of the rim leave at a row\'s ends
_NAME_ENDS = ("印", "章")
_REGISTRATION = re.compile(r"(?<!\d)\d{13}(?!\d)")  # of a seal, by the police
_FIGURE_DEPTHS, _FIGURE_REACH = ((0.04, 0.17), (0.07, 0.24)), math.radians(62)  # of the half axis; from the foot
_FIGURES_SURE = 0.85
# Words or dates, or a whole number: the registration or a taxpayer's. Parts of numbers say nothing.
_ROW = re.compile(
    r"(?=.*[\u4e00-\u9fff])[\u4e00-\u9fff0-9A-Z（）().\- ]{2,}|\d{13}|[0-9A-Z]{15,20}|20\d\d[.\-]\d\d?[.\-]\d\d?"
)


def read_rows(engine: OcrEngine, ink: SealInk, rim: Ellipse, words: Band, *, faint: bool = False) -> list[str]:
    """The rows in the middle and at the foot, from top to bottom, then the figures along the lower rim.

    `faint`: letters that are paler and thinner than the rim count too, and so may print that shows through.
    """
    turn = _turn(rim, words)
    scale = _RADIUS / rim.b
    area, origin = _open_area(rim, words, turn, scale), (ink.x0, ink.y0)
    whole = _without_star(upright(without_rules(ink.own), origin, rim, turn, scale=scale), area)
    whole = _strengthened(whole, area) if faint else whole
    inner = whole * area
    share = upright(ink.share, origin, rim, turn, scale=scale)
    rows = []
    for top, bottom in _row_spans(inner):
        crop = _row_crop(inner, whole, top, bottom)
        inked = inner[top:bottom] > _INKED
        if crop is None or float(share[top:bottom][inked].mean()) < (_OWN_FAINT if faint else _OWN):
            continue  # too little, or print that shows through
        [read] = engine.recognise([printed(evened(crop))])
        if text := _row_text(read):
            rows.append(text)
    if faint or len(rows) > 1 or rim.b < OVAL * rim.a:
        return rows
    figures = _figures(engine, ink, rim, turn)
    return [*rows, figures] if figures and figures not in rows else rows


def _row_text(read: ReadText) -> str:
    """What a row says, or nothing where it is not surely read or no words and no whole number."""
    text = _STRAY.sub("", read.text)
    return text if read.confidence >= ROW_LEAST and _ROW.fullmatch(text) else ""


def _turn(rim: Ellipse, words: Band) -> float:
    """How far the seal is turned: an oval as its axis lies, a round one as its words stand; 0 where that is odd."""
    middle = words.start + words.sweep / 2 + math.pi / 2
    turn = math.remainder(rim.angle, math.pi) if rim.b < OVAL * rim.a else math.remainder(middle, 2 * math.pi)
    return turn if abs(turn) <= math.radians(45) else 0.0


def _open_area(rim: Ellipse, words: Band, turn: float, scale: float) -> Floats:
    """1 where no word of the rim stands: within its band, and in the gap at the foot as far as the rim."""
    half = math.ceil(max(rim.half_size) * scale)
    ys, xs = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32) / scale
    along = math.cos(rim.angle - turn), math.sin(rim.angle - turn)
    u, v = xs * along[0] + ys * along[1], -xs * along[1] + ys * along[0]
    within, below = (
        np.square(u / (rim.a - depth)) + np.square(v / (rim.b - depth)) < 1 for depth in (words.inner, words.outer)
    )
    # The gap: from the end of the words clockwise to their beginning, seen from the middle.
    gap = 2 * math.pi - words.sweep
    area = within | (below & _between(xs, ys, words.start + words.sweep - turn, gap)) if gap > _NO_GAP else within
    return np.asarray(area, np.float32)


def _between(xs: Floats, ys: Floats, first: float, gap: float) -> npt.NDArray[np.bool_]:
    """Which points lie within a gap, clockwise from a direction, seen from the origin: by the side of both its ends."""
    last = first + gap
    behind = ys * math.cos(first) - xs * math.sin(first) >= 0
    before = ys * math.cos(last) - xs * math.sin(last) < 0
    found: npt.NDArray[np.bool_] = behind | before if gap > math.pi else behind & before
    return found


def _strengthened(whole: Floats, area: Floats) -> Floats:
    """Faint and thin letters made as dark as others, by those in the open area: nothing else stands there."""
    inked = whole[(whole > _FAINT) & (area > 0)]
    level = float(np.percentile(inked, 90)) if len(inked) else 1.0
    darker: Floats = np.minimum(whole / min(1.0, max(level, _FAINTEST)), 1.0).astype(np.float32)
    return darker


def _without_star(whole: Floats, area: Floats) -> Floats:
    """A compact shape about the middle of the open area is a star or an emblem, not a word."""
    mask = (whole * area > _INKED).astype(np.uint8)
    count, _, stats, centres = cv2.connectedComponentsWithStats(mask, connectivity=8)
    middle = whole.shape[1] / 2, whole.shape[0] / 2
    cleared = whole
    for label in range(1, count):
        x, y, wide, high, area = stats[label].tolist()
        near = math.hypot(centres[label][0] - middle[0], centres[label][1] - middle[1]) < 0.15 * _RADIUS
        if (
            near
            and area > 0.02 * _RADIUS**2
            and max(wide, high) > 0.3 * _RADIUS
            and max(wide, high) < 1.4 * min(wide, high)
        ):
            cleared = cleared.copy()
            cleared[y - 2 if y > 2 else 0 : y + high + 2, max(0, x - 2) : x + wide + 2] = 0
    return cleared


def _row_spans(inner: Floats) -> list[tuple[int, int]]:
    """Rows of ink, by the ink across the middle part."""
    columns = inner.shape[1]
    part = inner[:, columns * 3 // 16 : columns * 13 // 16] > _INKED
    profile = np.convolve(part.sum(axis=1), np.ones(3) / 3, mode="same")
    inked = profile > max(1.5, 0.08 * float(np.percentile(profile, 98)))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], inked.astype(np.int8), [0]])))
    spans = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    joined: list[tuple[int, int]] = []
    for top, bottom in spans:  # a character's own gaps do not part a row
        if joined and top - joined[-1][1] < 0.025 * _RADIUS and bottom - joined[-1][0] < 0.3 * _RADIUS:
            joined[-1] = (joined[-1][0], bottom)
        else:
            joined.append((top, bottom))
    return [(a, b) for a, b in joined if _LOWEST * _RADIUS <= b - a <= _HIGHEST * _RADIUS]


def _row_crop(inner: Floats, whole: Floats, top: int, bottom: int) -> Floats | None:
    """A row from the middle outwards, as far as there is no wide gap; letters that the open area cuts are whole."""
    high = bottom - top
    inked = np.flatnonzero((inner[top:bottom] > _INKED).any(axis=0))
    if len(inked) < 4:
        return None
    gaps, middle = np.diff(inked), inner.shape[1] / 2
    breaks = np.flatnonzero(gaps > 1.2 * high)
    left = int(inked[max((i + 1 for i in breaks if inked[i + 1] <= middle), default=0)])
    right = int(inked[min((i for i in breaks if inked[i] >= middle), default=len(inked) - 1)])
    if right - left < 1.3 * high:
        return None
    row = np.asarray(whole[top:bottom] > _INKED)
    right += _cut_off(row[:, right - high : right + 1], row[:, right + 1 : right + 1 + high])
    left -= _cut_off(row[:, left : left + high][:, ::-1], row[:, max(0, left - high) : left][:, ::-1])
    pad = max(3, round(0.2 * high))
    return np.pad(whole[top:bottom, left : right + 1], pad)


def _cut_off(last: npt.NDArray[np.bool_], beyond: npt.NDArray[np.bool_]) -> int:
    """How many columns of a row's last letter lie beyond the open area: as far as its ink runs on.

    Nothing where no good part of a letter stands at the end: then what is cut there is a letter of the rim.
    """
    columns = np.asarray(last.any(axis=0))
    empty = np.flatnonzero(~columns)
    part = len(columns) - 1 - int(empty[-1]) if len(empty) else len(columns)
    if part < _LETTER_PART * len(columns):
        return 0
    end = np.flatnonzero(~beyond.any(axis=0))
    more = int(end[0]) if len(end) else beyond.shape[1]
    return more if part + more <= _LETTER_MOST * len(columns) else 0


def _figures(engine: OcrEngine, ink: SealInk, rim: Ellipse, turn: float) -> str:
    """The 13 figures along the lower rim, heads inwards; empty unless they are plainly read.

    They stand right below the rim, half as high as the words or less, how deep differs; the name's first and last
    letters may be near.
    """
    for outer, inner in _FIGURE_DEPTHS:
        # Heads inwards: from the foot's left to its right, depth measured from the inner edge.
        band = Band(inner * rim.b, outer * rim.b, math.pi / 2 + turn + _FIGURE_REACH, -2 * _FIGURE_REACH)
        strip = evened(along_rim(ink.own, (ink.x0, ink.y0), rim, band))
        middle = strip[:, strip.shape[1] // 3 : -strip.shape[1] // 3]
        if (middle[4:-4] > _INKED).any(axis=0).mean() < 0.3:
            continue  # nothing at the foot
        [read] = engine.recognise([printed(strip)])
        if read.confidence >= _FIGURES_SURE and (figures := _REGISTRATION.search(read.text)):
            return figures[0]
    return ""


def read_square(engine: OcrEngine, ink: SealInk, rectangle: Rectangle) -> tuple[str, float]:
    """The rows of a square seal; a name seal's columns from right to left."""
    inside = _within_rim(_flat(ink, rectangle))
    reads: list[ReadText] = []
    for top, bottom in _square_rows(inside):
        inked = np.flatnonzero((inside[top:bottom] > _INKED).any(axis=0))
        if len(inked) < 4:
            continue
        crop = np.pad(inside[top:bottom, inked[0] : inked[-1] + 1], max(4, (bottom - top) // 6))
        reads += engine.recognise([printed(evened(crop))])
    texts = ["".join(char for char in propose_simplified(read.text) if char.isalnum()) for read in reads]
    if not any(texts):
        return "", 0.0
    confidence = min(read.confidence for read in reads if read.text)
    text = _in_order(texts)
    return (text, confidence) if confidence >= 0.4 and len(text) >= 2 else ("", confidence)


def _in_order(rows: list[str]) -> str:
    """Rows from left to right, or columns from right to left when that is how the words end well."""
    across = "".join(rows)
    if len(rows) < 2 or len({len(row) for row in rows}) > 1:
        return across
    down = "".join(row[column] for column in reversed(range(len(rows[0]))) for row in rows)
    if len(rows) == 2 and len(rows[0]) == 2:
        return down if not across.endswith(_NAME_ENDS) or down.endswith(_NAME_ENDS) else across
    return down if down.endswith(_NAME_ENDS) and not across.endswith(_NAME_ENDS) else across


def _flat(ink: SealInk, rectangle: Rectangle) -> Floats:
    wide, high = rectangle.sides
    scale = _SQUARE / min(wide, high)
    size = (round(wide * scale), round(high * scale))
    source = np.array(rectangle.corners[:3], np.float32) - np.array([ink.x0, ink.y0], np.float32)
    target = np.array([[0, 0], [size[0], 0], size], np.float32)
    matrix = cv2.getAffineTransform(source.astype(np.float32), target)
    return np.asarray(cv2.warpAffine(ink.own, matrix, size, flags=cv2.INTER_LINEAR), dtype=np.float32)


def _within_rim(flat: Floats) -> Floats:
    """What the rim encloses, as dark words on a light ground."""
    edge = round(0.1 * min(flat.shape))
    if float(flat[edge:-edge, edge:-edge].mean()) > _SOLID:
        return 1 - flat[edge // 2 : -edge // 2, edge // 2 : -edge // 2]
    for _ in range(4):  # each side in turn comes on top
        flat = np.rot90(flat[_rim_end((flat > _INKED).mean(axis=1)[: flat.shape[0] // 5]) :])
    return np.ascontiguousarray(flat)


def _rim_end(rows: npt.NDArray[np.float64]) -> int:
    """Where the rim ends that comes first from outside, by the share of ink in each row; bold words may follow it."""
    inked = np.flatnonzero(rows > _RIM_ROW)
    if not len(inked):
        return 1
    paper = np.flatnonzero(rows[inked[0] :] <= _RIM_ROW)
    return int(inked[0] + paper[0]) + 1 if len(paper) else int(inked[-1]) + 2


def _square_rows(inside: Floats) -> list[tuple[int, int]]:
    profile = np.convolve((inside > _INKED).sum(axis=1), np.ones(3) / 3, mode="same")
    inked = profile > max(1.0, 0.06 * float(profile.max()))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], inked.astype(np.int8), [0]])))
    spans = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    high, wide = inside.shape
    if len(spans) == 1 and spans[0][1] - spans[0][0] > 0.7 * high and wide < 1.4 * high:
        # Blots join what must be two rows of a name.
        first, last = round(0.35 * high), round(0.65 * high)
        cut = first + int(profile[first:last].argmin())
        return [(spans[0][0], cut), (cut, spans[0][1])]
    return _parted([(a, b) for a, b in spans if b - a >= 0.1 * high], profile)


def _parted(spans: list[tuple[int, int]], profile: npt.NDArray[np.float64]) -> list[tuple[int, int]]:
    """Rows as high as the lowest of them: a rule of the page that runs between two of a seal's makes them one."""
    lowest = min((bottom - top for top, bottom in spans), default=0)
    rows: list[tuple[int, int]] = []
    for top, bottom in spans:
        count = round((bottom - top) / (lowest * _ROW_PITCH)) if len(spans) > 1 else 1
        step = (bottom - top) / max(1, count)
        cuts = [_emptiest(profile, round(top + step * number), round(step / 4)) for number in range(1, count)]
        rows += pairwise([top, *cuts, bottom])
    return rows


def _emptiest(profile: npt.NDArray[np.float64], around: int, reach: int) -> int:
    low = max(0, around - reach)
    return low + int(profile[low : around + reach + 1].argmin())
