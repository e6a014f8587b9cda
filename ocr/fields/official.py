"""What papers of public bodies have in common: the office that issues, the number, the addressee, the day, the term."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.capture import Span
from ocr.fields.patterns import DATE, DATE_OR_OPEN, ORG_END
from ocr.layout import Row, match_key
from ocr.paper import Found, Paper

# How the names of public offices end; the longer ones first, so that a name is taken whole.
OFFICE_END = (
    "人民政府|委员会办公室|委员会|管理委员会|管委会|管理局|分局|办公室|服务中心|管理中心|事务中心|中心|办事处|管理处|管理所|管理站|执法大队|执法支队"
    "|支队|大队|总队|委编办|编办|局|厅|处|委"
)
OFFICE = rf"[\u4e00-\u9fff（）]{{2,24}}?(?:{OFFICE_END})(?![\u4e00-\u9fff])"
_SEAL_NOTE = r"(?:（[^（）]{0,8}[章字]）)"
_SIGN_LABEL = (
    r"(?:(?:发证|登记管理|登记|赋码|批准|审批|核准|备案|许可|签发|颁发|颁证|核发|制作|出具|审核)?(?:机关|机构|单位|部门)(?:名称)?"
    rf"{_SEAL_NOTE}?：?|{_SEAL_NOTE}：?)"
)
_SIGNING_ROWS = 14
_RUN_GAP = 2.0
_LONE_DAY = re.compile(rf"(?:{_SIGN_LABEL}|日期：?|[\u4e00-\u9fff]{{0,24}}(?:{OFFICE_END}){_SEAL_NOTE}?)?({DATE})")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a row without a wide gap; `rank` counts rows from the foot of the last page."""

    row: Row
    start: int
    end: int
    rank: int

    @property
    def key(self) -> str:
        return self.row.key[self.start : self.end]

    def part(self, start: int, end: int) -> Span:
        return Span(self.row.page, self.row.glyphs[self.start + start : self.start + end])


def runs_from_foot(paper: Paper, count: int | None = None) -> Iterator[Run]:
    """The runs of the last rows, from the bottom up, left to right."""
    rows = [row for page in paper.pages for row in page.rows]
    for rank, row in enumerate(reversed(rows if count is None else rows[-count:])):
        for start, end in row.runs(gap=_RUN_GAP):
            yield Run(row, start, end, rank)


def find_office(
    paper: Paper, field: str = "issuer", *, office: str = OFFICE, rows: int = _SIGNING_ROWS
) -> Iterator[Found]:
    """The office that issues: alone on its row or behind a word for it near the end, else in a seal.

    An office behind any other label (举办单位, 业务主管单位) is another one.
    """
    signed = re.compile(rf"{_SIGN_LABEL}?({office}){_SEAL_NOTE}?(?:{DATE}.*)?")
    for run in runs_from_foot(paper, rows):
        if (match := signed.fullmatch(run.key)) and not _beside_label(paper, run):
            yield Found(field, run.part(*match.span(1)), 0.9 - 0.02 * run.rank)
    for span in paper.seal_words(office.removesuffix(r"(?![\u4e00-\u9fff])")):
        yield Found(field, span, 0.5)


def _beside_label(paper: Paper, run: Run) -> bool:
    """Whether a label stands on the run's row to its left."""
    for page in paper.labelled:
        for row, hits in zip(page.rows, page.hits, strict=True):
            if row is run.row:
                return any(hit.end <= run.start for hit in hits)
    return False


def find_lone_day(paper: Paper, field: str = "issue_date", *, rows: int = _SIGNING_ROWS) -> Iterator[Found]:
    """The day of issue: a date alone on its run near the end, or behind the office; never one behind another label."""
    for run in runs_from_foot(paper, rows):
        if (match := _LONE_DAY.fullmatch(run.key)) and not _beside_label(paper, run):
            yield Found(field, run.part(*match.span(1)), 0.8 - 0.02 * run.rank)


def find_term(paper: Paper, first: str, last: str, words: str) -> Iterator[Found]:
    """Both ends of a term in running text behind one of `words`: 有效期自…至…."""
    lead = rf"(?:{words})(?:为|是|：|，|（|）|\n)*"
    joint = rf"{lead}[自从由]?\n?({DATE})(?:起|\n|，)*(?:至|到|-|止)+\n?({DATE_OR_OPEN})"
    for text in paper.running_text:
        for match in re.finditer(joint, text.key):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 0.9)


def cells_below(paper: Paper, words: Sequence[str]) -> Iterator[Span]:
    """The nearest run that stands under a row or run that is one of `words` and nothing else."""
    for page in paper.pages:
        for index, row in enumerate(page.rows):
            for start, end in row.runs(gap=_RUN_GAP):
                if row.key[start:end].strip("：") in words:
                    yield from _under(page.rows[index + 1 :], row, start, end)


def _under(rows: Sequence[Row], row: Row, start: int, end: int) -> Iterator[Span]:
    x0, x1 = row.glyphs[start].x0, row.glyphs[end - 1].x1
    for below in rows[:4]:
        for a, b in below.runs(gap=_RUN_GAP):
            if min(x1, below.glyphs[b - 1].x1) - max(x0, below.glyphs[a].x0) > 0.3 * (x1 - x0):
                yield Span(below.page, below.glyphs[a:b])
                return


def is_office(text: str) -> bool:
    """Whether a name ends as offices or organisations do."""
    return re.search(rf"(?:{OFFICE_END}|{ORG_END})$", match_key(text)) is not None
