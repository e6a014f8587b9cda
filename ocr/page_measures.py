"""What can be measured on the picture of a page: sharpness, light, glare, the size of its letters, cut edges, slope.

Pure. Text is measured where lines were read, so that desk, photographs and tables beside it do not count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from ocr.bends import Bend
from ocr.engine import Picture
from ocr.flatten import Matrix, move_box, move_points
from ocr.imageops import crop_box, darkest_channel, shrink, thinned
from ocr.percentiles import percentile, percentiles
from ocr.readings import Box, TextLine

_LINES = 8  # looked at on a page
_TEXT_SHARE = 0.72  # of the height of a line's box that its characters fill
_GLARE_SIDE = 640
_WHOLE_SIDE = 1000
_WHOLE_LETTER = 14.0  # pixels of body type on an A4 sheet of that size
_WRITTEN, _WORDS = 0.004, 12  # share and number of the dark marks from which on there is writing on a page
_LEGIBLE = 0.75  # of a line's confidence
_BURNT = 250  # of 255, in every channel
_ALL_WHITE = 0.6  # share of the page from which on it is the scanner that makes paper white, not a lamp
_OF_A_SCANNER = 0.6  # of the picture's border: so much white around is no lamp's
_LEAST_SPOT, _LARGEST_SPOT = 0.0007, 0.30  # of the page
# Of a wide spot, in parts of the page; along its rim, in pixels of the picture reduced; on photos without glare 0.07
# of the rim is soft at most, on those of mirrored lamps 0.13 at least.
_WIDE_SPOT, _SOFT_RIM, _RIM_PLACES, _RIM_STEPS = 0.05, 0.1, 90, (2, 5, 9, 14, 20)
_LEAST_FALL, _NEARLY_BURNT, _AT_ONCE = 8, 238, 0.75
_WIDE, _GRAIN_SIDE, _GRAIN_TILE = 0.15, 1600, 32  # of edges, as `spread`; pixels
_NOISE = 2.0
_EDGE_INK = 0.35  # of the contrast between ink and paper that ink at the border of the picture has at least

# 扫描全能王 创建 and the like, in a corner of what such a program makes.
_OF_AN_APP = re.compile(
    r"(?:由|by)?\s*(?:(?:扫描全能王|全能扫描王?|夸克|cam\s*scanner|[一-鿿A-Za-z]{0,6}扫描(?:王|宝|仪|助手|大师)?)\s*)+"
    r"(?:创建|生成|制作|免费版|App)?[。.]?",
    re.IGNORECASE,
)

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """Measures of one page; None where there is nothing to measure them on.

    spread: width of the edges of strokes, in parts of a character's height
    light: grey level of the paper, in the middle and in the darkest tenth of the lines
    text_height: pixels of a typical character in the picture as scanned
    glare: share of the page that is burnt out by a mirrored lamp
    cut: lines of text that the border of the picture cuts through
    slope: rise (dy/dx) of the text on the page as handed in
    grain: of a page with wide edges, how much of its finest structure is left by the next coarser one; None for others
    margins: from the upper, right, lower and left border of the page to the nearest text, in parts of the longer side
    """

    spread: float | None
    light: tuple[float, float] | None
    text_height: float | None
    glare: float
    cut: int
    slope: float
    margins: tuple[float, float, float, float] | None = None
    grain: float | None = None


def measure(
    picture: Picture,
    lines: Sequence[TextLine],
    page: Picture,
    to_page: Matrix | None,
    bend: Bend | None = None,
    enlarged: float = 1.0,
) -> PageMeasures:
    """Measure a page. `picture`: as it was read; `page`: upright, as it was handed in; `bend`, then `to_page`: from one
    to the other; `enlarged`: how much larger that page is than it was scanned.
    """
    back = np.eye(3) if to_page is None else to_page
    if not lines:
        return _without_text(picture, page)
    chosen = _sample(lines)
    # A scanner app writes its name over the edge of the paper it cut out.
    of_paper = [line for line in lines if not (_OF_AN_APP.fullmatch(line.text) or _is_scrap(line))] or lines
    looks = [_look(crop_box(picture, line.box), _text_height(line)) for line in chosen]
    spreads = [look.spread for look in looks if look.contrast >= 10]
    papers = [look.paper for look in looks]
    heights = [_text_height(line) * _scale(line.box, back) for line in lines]
    if not papers:
        return _without_text(picture, page)  # a piece of the desk taken for a letter
    lights = (float(np.median(papers)), float(np.percentile(papers, 10)))
    spread = float(np.median(spreads)) if spreads else None
    return PageMeasures(
        spread=spread,
        light=lights,
        text_height=float(np.percentile(heights, 40)) / enlarged if heights else None,
        glare=glare_share(picture),
        cut=sum(_is_cut(line, page, back, bend) for line in of_paper),
        slope=_slope(picture, lines, back),
        margins=_margins([move_box(line.box, back, bend) for line in of_paper], page),
        grain=_grain(page) if spread is not None and spread > _WIDE else None,
    )


def _is_scrap(line: TextLine) -> bool:
    """Whether a fold or a shadow was taken for a letter or two."""
    return len(line.text) < 2 and line.confidence is not None and line.confidence < _LEGIBLE


def _margins(boxes: Sequence[Box], page: Picture) -> tuple[float, float, float, float]:
    height, width = page.shape[:2]
    longest = max(height, width)
    return (
        min(box.y0 for box in boxes) / longest,
        (width - max(box.x1 for box in boxes)) / longest,
        (height - max(box.y1 for box in boxes)) / longest,
        min(box.x0 for box in boxes) / longest,
    )


def _grain(page: Picture) -> float:
    """The finest structure by the next coarser one, where there is any to see.

    A lens out of focus leaves the grain of the sensor and of JPEG as it is; a picture that was made larger has none.
    """
    top, left = (max(0, (side - _GRAIN_SIDE) // 2) for side in page.shape[:2])
    part = page[top : top + _GRAIN_SIDE, left : left + _GRAIN_SIDE]
    grey = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fine, coarse = cv2.GaussianBlur(grey, (0, 0), 0.7), cv2.GaussianBlur(grey, (0, 0), 2.0)
    rows, columns = (max(1, side // _GRAIN_TILE) for side in grey.shape)
    size = (columns, rows)  # the mean of each tile
    finest, next_ = (
        cv2.resize(cv2.absdiff(one, other), size, interpolation=cv2.INTER_AREA)
        for one, other in ((grey, fine), (fine, coarse))
    )
    seen = next_ >= np.median(next_)
    return float(np.median(finest[seen] / np.maximum(next_[seen], 0.05)))


def _without_text(picture: Picture, page: Picture) -> PageMeasures:
    """Of a page on which no line was found: its light, and whether all there is to see on it is out of focus."""
    small, _ = shrink(picture, longest=_WHOLE_SIDE)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.uint8)
    light = percentile(grey, 90)
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    marks = cv2.morphologyEx(soft, cv2.MORPH_BLACKHAT, np.ones((41, 41), np.uint8))
    dark = (marks > 0.12 * light).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(dark)
    words = sum(1 for area in stats[1:count, cv2.CC_STAT_AREA].tolist() if area >= 2 * _WHOLE_LETTER)
    spread = None
    if float(dark.mean()) > _WRITTEN and words >= _WORDS:
        across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8
        steepest = percentile(np.hypot(across, down), 99.9)
        spread = percentile(np.asarray(marks), 99.5) / max(steepest, 0.5) / _WHOLE_LETTER
    grain = _grain(page) if spread is not None and spread > _WIDE else None
    return PageMeasures(spread, (light, light), None, glare_share(picture), 0, 0.0, grain=grain)


def _sample(lines: Sequence[TextLine]) -> list[TextLine]:
    """Lines from all over the page, the longer ones of those next to each other."""
    able = [line for line in lines if len(line.text.strip()) >= 2 and min(line.box.width, line.box.height) >= 4]
    if len(able) <= _LINES:
        return able
    edges = np.linspace(0, len(able), _LINES + 1).astype(int)
    return [max(able[start:end], key=lambda line: line.box.width) for start, end in pairwise(edges.tolist())]


@dataclass(frozen=True, slots=True)
class _Look:
    spread: float
    paper: float
    contrast: float


def _look(crop: Picture, text_height: float) -> _Look:
    """Paper, contrast of the ink, and how wide the edges of its strokes are, of one line."""
    grey = cv2.cvtColor(crop[:, : round(12 * text_height) + 1], cv2.COLOR_RGB2GRAY).astype(np.uint8)
    paper = percentile(grey, 85)
    soft = cv2.GaussianBlur(grey, (0, 0), max(0.5, 0.02 * text_height)).astype(np.float32)
    contrast = paper - percentile(soft, 3)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8
    # A shaken picture is sharp along one direction: the worst one counts.
    ways = (across, down, (across + down) * 0.7071, (across - down) * 0.7071)
    steep = min(_steepest(np.abs(way[::2])) for way in ways)
    return _Look(contrast / max(steep, 0.5) / max(text_height, 1.0), paper, contrast)


def _steepest(steep: npt.NDArray[np.float32]) -> float:
    """The steepest of the edges, without what noise adds; how noisy the picture is shows between the strokes."""
    quiet, edges = percentiles(steep, 25, 98)
    noise = quiet / 0.319  # of a normal distribution a quarter lies within so many deviations
    return float(max(0.0, edges**2 - (_NOISE * noise) ** 2) ** 0.5)


def _text_height(line: TextLine) -> float:
    return _TEXT_SHARE * max(1.0, line.box.height - abs(line.slope) * line.box.width)


def _scale(box: Box, matrix: Matrix) -> float:
    """How much larger things at a place are after the matrix."""
    x, y = box.centre
    points = move_points(np.array([(x, y), (x, y + 1), (x + 1, y)]), matrix)
    down, across = points[1] - points[0], points[2] - points[0]
    return float(abs(down[0] * across[1] - down[1] * across[0]) ** 0.5)


def _slope(picture: Picture, lines: Sequence[TextLine], back: Matrix) -> float:
    """The slope on the page of what is level in the picture, and what the lines have left of it."""
    height, width = picture.shape[:2]
    start, end = move_points(np.array([(0.3 * width, height / 2), (0.7 * width, height / 2)]), back)
    turned = float((end[1] - start[1]) / (end[0] - start[0])) if abs(end[0] - start[0]) > 1 else 0.0
    long = [line.slope for line in lines if line.box.width > 4 * line.box.height or len(line.text) >= 8]
    return turned + (float(np.median(long)) if long else 0.0)


def glare_share(picture: Picture) -> float:
    """Share of the picture in spots that are burnt out and fade into paper that is not."""
    small, _ = shrink(thinned(picture, longest=_GLARE_SIDE), longest=_GLARE_SIDE)
    weakest = darkest_channel(small)
    burnt = cv2.morphologyEx((weakest >= _BURNT).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    # A seal's rim around white paper fades as a lamp's spot does.
    all_white = float(burnt.mean()) > _ALL_WHITE
    of_scanner = all_white or _along_border(burnt) > _OF_A_SCANNER
    count, labels, stats, _ = cv2.connectedComponentsWithStats(burnt, connectivity=4)
    share = 0.0
    for number in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[number])
        part = area / burnt.size
        if part >= _WIDE_SPOT and not of_scanner and _runs_out(weakest, (labels == number).astype(np.uint8)):
            share += part
            continue
        if all_white or not _LEAST_SPOT <= part <= _LARGEST_SPOT or area < 0.4 * w * h:
            continue
        reach = max(8, round(0.5 * area**0.5))
        top, left = max(0, y - reach), max(0, x - reach)
        window = np.s_[top : y + h + reach, left : x + w + reach]
        if _fades(weakest[window], (labels[window] == number).astype(np.uint8), reach):
            share += part
    return share


def _along_border(burnt: Grey) -> float:
    """How much of the picture's border is burnt out: a scanner's white lies all around, a lamp's on a side or two."""
    border = np.concatenate([burnt[0], burnt[-1], burnt[:, 0], burnt[:, -1]])
    return float(border.mean())


def _runs_out(grey: Grey, spot: Grey) -> bool:
    """True for a wide spot that somewhere along its rim runs out into the paper bit by bit.

    A lamp mirrored in a card or a sleeve whitens half of it, up to its edges; paper that a scanner makes white ends at
    once, at print or at the desk.
    """
    outlines, _ = cv2.findContours(spot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=len)[:, 0, :].astype(np.float64)
    reach = max(4, len(outline) // 60)
    places = np.arange(0, len(outline), max(1, len(outline) // _RIM_PLACES))
    along = outline[(places + reach) % len(outline)] - outline[(places - reach) % len(outline)]
    lengths = np.hypot(along[:, 0], along[:, 1])
    places, along = places[lengths >= 1], along[lengths >= 1] / lengths[lengths >= 1, None]
    # findContours goes around a shape so that what is beyond it lies to one side of the way.
    away = np.stack([-along[:, 1], along[:, 0]], axis=1)
    steps = outline[places][:, None] + away[:, None] * np.array(_RIM_STEPS)[None, :, None]
    x, y = np.rint(steps[..., 0]).astype(int), np.rint(steps[..., 1]).astype(int)
    seen = ((x >= 0) & (y >= 0) & (x < grey.shape[1]) & (y < grey.shape[0])).all(axis=1)
    if not seen.any():
        return False
    levels = np.asarray(cv2.medianBlur(grey, 3))[y[seen], x[seen]].astype(np.float64)
    fall = _BURNT - levels[:, -1]
    steepest = -np.diff(levels, axis=1, prepend=_BURNT).min(axis=1)
    soft = (fall >= _LEAST_FALL) & (levels[:, 0] >= _NEARLY_BURNT) & (steepest < _AT_ONCE * fall)
    return float(soft.mean()) >= _SOFT_RIM


def _fades(grey: Grey, spot: Grey, reach: int) -> bool:
    """True for a spot that gets darker on all sides, and not at once as a printed shape does."""
    far = cv2.distanceTransform(1 - spot, cv2.DIST_L2, 3)
    rim, beyond = (far > 0.5) & (far <= 3.5), (far > 0.6 * reach) & (far <= reach)
    between = (far > max(3.5, 0.15 * reach)) & (far <= max(5.5, 0.35 * reach))
    if min(int(rim.sum()), int(between.sum()), int(beyond.sum())) < 8:
        return False
    near, middle, paper = (percentile(grey[band], 70) for band in (rim, between, beyond))
    fall = _BURNT - paper
    soft = near - paper >= 0.5 * fall or (near - paper >= 0.3 * fall and middle - paper >= 0.08 * fall)
    if fall < 8 or not soft:
        return False
    rows, columns = np.nonzero(spot)
    y, x = np.nonzero(beyond)
    sector = ((np.arctan2(y - rows.mean(), x - columns.mean()) + np.pi) / (2 * np.pi) * 8).astype(int) % 8
    values = grey[beyond]
    darker = sum((sector == s).sum() > 3 and percentile(values[sector == s], 70) < _BURNT - 5 for s in range(8))
    present = sum((sector == s).sum() > 3 for s in range(8))
    return bool(present >= 5 and darker >= present - 1)


def _is_cut(line: TextLine, page: Picture, back: Matrix, bend: Bend | None) -> bool:
    """True for a line whose ink goes on to the very border of the page."""
    box = move_box(line.box, back, bend)
    height, width = page.shape[:2]
    near = 0.2 * _text_height(line)
    rows = slice(max(0, round(box.y0)), min(height, round(box.y1)))
    columns = slice(max(0, round(box.x0)), min(width, round(box.x1)))
    strips = []
    if box.x0 <= near:
        strips.append(page[rows, :2])
    if box.x1 >= width - near:
        strips.append(page[rows, -2:])
    if box.y0 <= near:
        strips.append(page[:2, columns])
    if box.y1 >= height - near:
        strips.append(page[-2:, columns])
    return any(_has_ink(strip, page[rows, columns]) for strip in strips)


def _has_ink(strip: Picture, line: Picture) -> bool:
    """True where some of a strip of the border is as dark as the line's ink and some is paper. Red ink is no text."""
    if strip.size < 12 or line.size < 12:
        return False
    red = line[:, :, 0]
    paper, ink = percentiles(red, 85, 3)
    if paper - ink < 25:
        return False
    values = strip[:, :, 0].reshape(-1)
    dark = float((values < paper - _EDGE_INK * (paper - ink)).mean())
    return 0.08 <= dark <= 0.8
