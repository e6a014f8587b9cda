"""结婚证: who holds it, the other of the two it names, and its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.layout import CELL_GAP, match_key
from ocr.normalise import parse_value
from ocr.paper import Found, Paper, cut
from ocr.span import Span
from ocr.surnames import starts_with_surname

_LONGEST_NAME = 20
_LABEL = re.compile("类型|类别|证件|号码|姓名|国籍|日期|民族|性别|身份")
_OF_TWO = 0.55
_COUPLE = 2
_NAMES = (
    "姓名",
    "男方姓名",
    "女方姓名",
    "男方",
    "女方",
    "男姓名",
    "女姓名",
    "丈夫姓名",
    "妻子姓名",
    "丈夫",
    "妻子",
    "夫",
    "妻",
)
_NUMBER_GAP = 0.8  # row heights between the characters of a number; what stands further left is no part of it
_YEAR = r"(?:(?<!\d)（?(?:19|20)?\d{2}）?年?)"  # of old numbers: 03信结字第12号, 信结字（2003）第12号


def find(paper: Paper) -> Iterator[Found]:
    yield from _find_spouse(paper)
    for span in paper.search(r"(?<![A-Z0-9])[BJ][A-Z]?\d{6}-\d{4}-\d{4,6}(?!\d)"):
        yield Found("cert_no", span, 0.9)
    for pattern in (
        rf"(?:{_YEAR}|(?<![\u4e00-\u9fff]))[\u4e00-\u9fff]{{1,6}}结(?:婚|登|证)?字{_YEAR}?第?(?:\d{{2,4}}-)?\d{{1,12}}号",
        r"[\u4e00-\u9fff]{0,6}（?\d{4}）?[\u4e00-\u9fff]{0,6}结[\u4e00-\u9fff]{0,3}字第?\d{1,8}号",
    ):
        for span in paper.search(pattern):
            yield Found("cert_no", _behind_gap(span), 0.9)


def _behind_gap(span: Span) -> Span:
    """A number without the name that stands on its row, set apart, before it."""
    head = match_key(span.plain).index("结")
    pairs = list(zip(span.glyphs, span.glyphs[1 : head + 1], strict=False))
    apart = [
        place
        for place, (left, right) in enumerate(pairs, 1)
        if right.line is not left.line and not 0 <= right.x0 - left.x1 <= _NUMBER_GAP * left.line.box.height
    ]
    return span.part(apart[-1], len(span.glyphs)) if apart else span


def _find_spouse(paper: Paper) -> Iterator[Found]:
    """The one of the two names that is not the holder's; none where the holder's cannot be told apart."""
    spans = [*_people(paper, *_NAMES)]
    if len(spans) == 1:
        spans = _side_by_side(paper, spans[0])
    named = [(span, name) for span in map(_alone, spans) if (name := _name(span))]
    holders = {name for span in _people(paper, "持证人") if (name := _name(span))}
    if len(named) == 1 and len(holders) == 1 and _ids_of_two(paper):
        # One of the two labels was not read; the name beside the other is the spouse's unless it is the holder's.
        [holder], (span, name) = holders, named[0]
        if name != holder and _alike(holder, name) * 2 <= len(holder):
            yield Found("spouse", span, 1.0)
    if len(named) != 2 or len(holders) > 1 or named[0][1] == named[1][1]:
        return
    if not holders and not any("持证人" in row.key for page in paper.pages for row in page.rows):
        # Certificates of old name nobody as their holder: each of the two has one.
        yield Found("holder", named[0][0], _OF_TWO)
        yield Found("spouse", named[1][0], _OF_TWO)
    if not holders:
        return
    [holder] = holders
    likeness = [_alike(holder, name) for _, name in named]
    if max(likeness) * 2 > len(holder) and likeness[0] != likeness[1]:
        yield Found("spouse", named[likeness.index(min(likeness))][0], 1.2)


def _side_by_side(paper: Paper, first: Span) -> list[Span]:
    """Both names of a table that has a column for each: the runs from the first name on."""
    for page in paper.pages:
        for row in page.rows:
            place = next((i for i, glyph in enumerate(row.glyphs) if glyph is first.glyphs[0]), None)
            if place is not None:
                runs = ((max(start, place), end) for start, end in row.runs(gap=CELL_GAP) if end > place)
                return [Span(page.page, row.glyphs[start:end]) for start, end in runs]
    return []


def _ids_of_two(paper: Paper) -> bool:
    """Whether the identity numbers of two people stand on the paper."""
    return len({span.plain for span in paper.search(r"(?<![0-9A-Z])\d{17}[\dX](?![0-9A-Z])")}) == _COUPLE


def _people(paper: Paper, *labels: str) -> Iterator[Span]:
    """What stands beside some labels, once for each place of them."""
    seen: set[int] = set()
    for captured in paper.beside(*labels, value_type="person"):
        first = id(captured.span.glyphs[0])
        if first not in seen:
            seen.add(first)
            yield captured.span


def _alone(span: Span) -> Span:
    """The name without what follows it on a row without colons: 姓名张测试性别男."""
    return cut(span, r"^[\u4e00-\u9fff·。]+?(?=性\n?别|国籍|出生|[。，、·]?$)") or span


def _name(span: Span) -> str | None:
    if _LABEL.search(span.plain):
        return None  # 男方 in a cell of its own: beside it stands the next label
    parsed = parse_value("person", re.sub("^[。.，,、·]+|[。.，,、·]+$", "", span.text))  # a speck beside it
    name = str(parsed.value) if parsed is not None else ""
    return name if len(name) <= _LONGEST_NAME and (starts_with_surname(name) or "·" in name or len(name) > 3) else None


def _alike(one: str, other: str) -> int:
    """Characters two names share at the same places: a misread character leaves the others."""
    return sum(a == b for a, b in zip(one, other, strict=False)) if len(one) == len(other) else 0
