"""Who signs a letter: organisations of every sort, at its end, in its seal, head or first words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ocr.fields.filled_in import unmarked
from ocr.fields.letter import RUN_GAP, WRITTEN, search
from ocr.fields.patterns import DATE
from ocr.layout import Glyph
from ocr.paper import Found, Paper
from ocr.span import Span

_ENDING = (
    r"(?:公司|居民委员会|业主委员会|村民委员会|居委会|业委会|村委会|管委会|业主大会|管理委员会|服务中心|客服中心|管理处|项目部|服务处|物业部"
    r"|居民小组|村民小组|合作社|街道办事处|家委会|自治会|管理所|物管所|管理站|自管会|服务部|管理部|分公司|(?<=公司)[一-鿿]{2,6}部)"
)
_SEAL_NOTE = r"(?:（[^（）]{0,6}[章字印]）)"
_SIGN_LABEL = rf"(?:[\u4e00-\u9fff（）、/]{{2,18}}：|[\u4e00-\u9fff]{{2,12}}{_SEAL_NOTE}|{_SEAL_NOTE}：?|（[一-鿿]{{2,8}}(?:单位|机关|部门)）)"
_ORG_CHARS = r"(?:(?!盖章|公章|签章|同意|证明|国网|供电|电力)[\u4e00-\u9fffA-Z0-9（）。·])"
_ORG = rf"{_ORG_CHARS}{{2,40}}{_ENDING}"
_NO_NAME = re.compile(
    rf"(?:物业|管理|服务|小区|社区|本|该|我|开发|房地产|单位|企业|出具|证明|业主|有限|[（）物业管理服务有限])*{_ENDING}"
)
# A seller of cars or chargers who signs as well confirms nothing about a bay.
_OF_TRADE = re.compile("汽车|销售|充电|电气|新能源|科技")
_SIGNED = re.compile(
    rf"{_SIGN_LABEL}?({_ORG})(?:（[一-鿿]{{2,10}}(?:服务处|项目部|管理处|服务中心|客服中心)）)?{_SEAL_NOTE}?(?:{DATE}.*)?"
)
_INTRODUCED = rf"^({_ORG_CHARS}{{4,30}}?{_ENDING})(?=为|系|是|负责|受|，|同意|管理)"
_OFFICE = re.compile(
    rf"{_SIGN_LABEL}?((?!.{{0,12}}(?:同志|先生|女士|业主$|此致))(?:(?!盖章|公章|签章|同意|国网|供电|电力)[\u4e00-\u9fffA-Z0-9（）。·]){{3,36}}?"
    rf"(?:办公室|科|处|局|厅|部|所|站|队|院|馆|社|会|组|厂|场|行|店|校|园|学|区|团|室|中心|集团|工会|政府|单位|企业|物业)){_SEAL_NOTE}?"
)
_SIGNING_ROWS, _HEAD_ROWS, _COVER_ROWS = 12, 2, 5
_BRANCH, _NEXT_ROW = re.compile("[一-鿿]{2,4}分公司"), 2.2  # row heights
# Who gets a copy signs nothing.
_SENT_TO = re.compile("(?:抄送|抄报|主送|报送|发[往住]|致)：")
# A department whose company stands on the row above it.
_DEPARTMENT = re.compile("[^公司]{2,20}(?:管理处|服务中心|客服中心|项目部|服务处|物业部|管理部|服务部)")


def find_issuer(paper: Paper, field: str = "issuer") -> Iterator[Found]:
    """The organisation that signs: alone on its row or behind a label near the end, else in seal, head or first words."""
    runs = list(_runs(paper))
    last = len(runs) and runs[-1][3]
    above = ""
    signed: list[Found] = []
    for number, key, glyphs, row in runs:
        match = None if _SENT_TO.match(key) else _SIGNED.fullmatch(key)
        if last - row >= _SIGNING_ROWS:
            continue
        if match and not _NO_NAME.fullmatch(match[1]):
            span = Span(number, glyphs[match.start(1) : match.end(1)])
            score = 1.05 - 0.03 * (last - row) - 0.4 * bool(_OF_TRADE.search(match[1]))
            if signed and _is_rest_of(signed[-1].span, match[1], span):
                signed[-1] = Found(field, Span(number, (*signed[-1].span.glyphs, *span.glyphs)), score)
                continue
            if _DEPARTMENT.fullmatch(match[1]) and above.endswith("公司") and signed:
                signed[-1] = Found(field, signed[-1].span, score + 0.01)
            signed.append(Found(field, span, score))
            above = match[1]
        else:
            above = ""
    yield from signed
    yield from _above_the_day(runs, last, field)
    for page in paper.pages if len(paper.pages) > 1 else ():
        for line in page.rows if len(page.rows) <= _COVER_ROWS else ():
            if re.fullmatch(_ORG, line.key):
                yield Found(field, Span(line.page, line.glyphs), 0.6)
    for number, key, glyphs, row in runs:
        if row < _HEAD_ROWS and re.fullmatch(_ORG, key):
            yield Found(field, Span(number, glyphs), 0.55)
    for span in paper.seal_words(_ORG):
        yield Found(field, span, 0.5)
    for span in search(paper, _INTRODUCED, 1):
        yield Found(field, span, 0.3)


def _is_rest_of(name: Span, rest: str, below: Span) -> bool:
    """Whether a branch stands right below its company, whose name did not fit the row: …有限公司 / 信阳分公司."""
    upper, lower = name.box, below.box
    across = min(upper.x1, lower.x1) - max(upper.x0, lower.x0)
    under = name.page == below.page and 0 < lower.centre[1] - upper.centre[1] < _NEXT_ROW * upper.height
    return _BRANCH.fullmatch(rest) is not None and name.plain.endswith("公司") and under and across > 0


_Run = tuple[int, str, tuple[Glyph, ...], int]


def _runs(paper: Paper) -> Iterator[_Run]:
    """(page, words, their glyphs, number of the row) of all that stands together on a row, without lines below it."""
    rows = [row for page in paper.pages for row in page.rows]
    for number, row in enumerate(rows):
        for start, end in row.runs(gap=RUN_GAP):
            key, glyphs = unmarked(row.key[start:end], row.glyphs[start:end])
            yield row.page, key, glyphs, number


def _above_the_day(runs: list[_Run], last: int, field: str) -> Iterator[Found]:
    """What stands alone right above or before the day that ends a letter, if it is named like an office of any sort."""
    spoken = [run for run in runs if not re.fullmatch(_SEAL_NOTE, run[1])]
    for (page, key, glyphs, row), (_, below, _, _) in pairwise(spoken):
        if last - row >= _SIGNING_ROWS or not re.fullmatch(rf"(?:日期：)?{WRITTEN}[。号]?", below):
            continue
        if match := _OFFICE.fullmatch(key):
            yield Found(field, Span(page, glyphs[match.start(1) : match.end(1)]), 0.9)
