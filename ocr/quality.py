"""What is wrong with the picture of a page, how far its values may be trusted, and what to tell people.

Limits are calibrated on drawn pages of the build and second sets seen in each way of `samples.degrade`
(`python -m tests.benchmarks.quality` measures them again).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ocr.bends import Bend
from ocr.engine import Picture
from ocr.errors import problem
from ocr.flatten import Matrix
from ocr.imageops import QuarterTurn
from ocr.page_measures import PageMeasures, measure
from ocr.readings import QualityIssue, ReadProblem, TextLine
from ocr.sheets import Sheet

# The range that good pages were seen in is given with each limit.
_WIDE_EDGES = 0.18  # of a character's height; scans and phone photos 0.07 to 0.15, blurred ones from 0.20
_SOFT_EDGES = 0.15  # the same for a page that is also read unsurely
_DARK = 112.0  # grey level of paper; photos in uneven light 160 to 255, underexposed ones below 90
_DARK_PLACES = 62.0  # the same for the darkest tenth of the lines
_SMALL_TEXT = 16.0  # pixels of a character; copies of 150 dpi 18 and more, pictures of 85 dpi 15 and less
_NO_GRAIN = 0.36  # photos out of focus 0.42 and more, small pictures that were made larger again 0.26 to 0.30
_GLARE = 0.0007  # of the page
_SKEWED = 0.052  # 3 degrees
# Of the longer side: with so much paper between text and border nothing is missing there.
_MARGIN, _MORE_MARGIN = 0.03, 0.05
_A_SERIES, _LIKE_A_SHEET = 2**0.5, 0.04  # longer by shorter side, and how far off a scan of a whole sheet may be

_HARD: frozenset[QualityIssue] = frozenset(["blur", "dark", "glare", "low_resolution", "cropped"])
_HARD_LIMIT = 0.9
_SURE_PAGE = 0.9  # a page read less surely than this on the whole lends its values no more confidence than its own
_HOPELESS = 0.6

_WORDS: Mapping[QualityIssue, tuple[str, str]] = MappingProxyType(
    {
        "blur": ("画面模糊", "对准焦距、拿稳后再拍"),
        "dark": ("光线过暗", "在光线充足处拍摄"),
        "glare": ("有反光", "避免反光"),
        "low_resolution": ("分辨率过低", "发送原图或按 300 dpi 扫描"),
        "cropped": ("边角不全", "四角完整"),
        "skew": ("画面歪斜", "摆正纸张"),
    }
)
"""Of each issue what people see, and what to do about it."""


def page_issues(
    picture: Picture,
    lines: Sequence[TextLine],
    *,
    page: Picture | None = None,
    to_page: Matrix | None = None,
    bend: Bend | None = None,
    sheet: Sheet | None = None,
    rotation: QuarterTurn = 0,
    enlarged: float = 1.0,
) -> tuple[QualityIssue, ...]:
    """What is wrong with the picture of a page, in a fixed order.

    `picture`: the flat page the lines were read on; `page`: the upright page as it was handed in, where it is
    another; `bend` and `to_page` lead from one to the other. `sheet`: the sheet that was seen before the page was
    turned upright, by `rotation` degrees clockwise. `enlarged`: how much larger that page is than it was scanned.
    """
    measures = measure(picture, lines, picture if page is None else page, to_page, bend, enlarged)
    return issues_of(measures, sheet=sheet, rotation=rotation, confidence=mean_confidence(lines))


def issues_of(
    measures: PageMeasures,
    *,
    sheet: Sheet | None = None,
    rotation: QuarterTurn = 0,
    confidence: float | None = None,
) -> tuple[QualityIssue, ...]:
    """The issues that measures amount to; `confidence`: how surely the page was read."""
    issues: list[QualityIssue] = []
    unsure = confidence is not None and confidence < _SURE_PAGE
    if measures.spread is not None and measures.spread > (_SOFT_EDGES if unsure else _WIDE_EDGES):
        issues.append("blur")
    if measures.light is not None and (measures.light[0] < _DARK or measures.light[1] < _DARK_PLACES):
        issues.append("dark")
    if measures.glare >= _GLARE:
        issues.append("glare")
    enlarged = "blur" in issues and measures.grain is not None and measures.grain < _NO_GRAIN
    if enlarged or (measures.text_height is not None and measures.text_height < _SMALL_TEXT):
        issues.append("low_resolution")
    if measures.cut > 0 or (sheet is not None and _runs_out(sheet, rotation, measures)):
        issues.append("cropped")
    if abs(measures.slope) > _SKEWED:
        issues.append("skew")
    return tuple(issues)


def _runs_out(sheet: Sheet, rotation: QuarterTurn, measures: PageMeasures) -> bool:
    """Whether a side of a sheet that does not lie in the picture may hold something.

    A scanner's picture ends with the sheet on a side or two, and many a photo does: there is paper between the text and
    that side then, more of it where what is left has not the shape of a whole sheet.
    """
    unseen = [(side + rotation // 90) % 4 for side, whole in enumerate(sheet.whole) if not whole]
    whole_shape = abs(sheet.aspect / _A_SERIES - 1) <= _LIKE_A_SHEET
    if measures.margins is None:
        return bool(unseen) and not whole_shape
    return any(measures.margins[side] < (_MARGIN if whole_shape else _MORE_MARGIN) for side in unseen)


def trust_limit(issues: Sequence[QualityIssue], confidence: float | None) -> float:
    """The most confidence a value of a page may have; `confidence`: how surely the page was read on the whole.

    On a page that is hard to read a lucky line is no surer than its neighbours.
    """
    limit = 1.0
    if confidence is not None and confidence < _SURE_PAGE:
        limit = confidence
    if _HARD & set(issues):
        limit = min(limit, _HARD_LIMIT)
    return limit


def is_too_poor(issues: Sequence[QualityIssue], lines: Sequence[TextLine]) -> bool:
    """True for a page with something wrong of which nothing, or next to nothing, could be read."""
    confidence = mean_confidence(lines)
    return bool(_HARD & set(issues)) and (not lines or (confidence is not None and confidence < _HOPELESS))


def poor_page(page: int, issues: Sequence[QualityIssue]) -> ReadProblem:
    """What to tell people about a page that is too poor to trust."""
    known = [_WORDS[issue] for issue in issues]
    what = "、".join(words for words, _ in known)
    how = "，".join(dict.fromkeys(step for _, step in known))
    general = problem("page_poor_quality", page=page)
    return replace(general, message=f"第 {page} 页{what}，无法可靠识别。", next_step=f"请重新拍摄或扫描：{how}。")


def mean_confidence(lines: Sequence[TextLine]) -> float | None:
    """How surely a page was read: the lines' confidences, weighed by their length; None where unknown."""
    known = [(line.confidence, len(line.text)) for line in lines if line.confidence is not None and line.text]
    if not known:
        return None
    return sum(confidence * length for confidence, length in known) / sum(length for _, length in known)
