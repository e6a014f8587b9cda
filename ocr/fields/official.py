"""What papers of public bodies have in common: the office that issues, the number, the addressee, the day, the term."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.document_numbers import same_brackets
from ocr.fields.letter import is_name
from ocr.fields.patterns import CN_DIGIT, DATE, DATE_OR_OPEN, ORG_END
from ocr.layout import Row, match_key
from ocr.normalise_dates import parse_date
from ocr.paper import Found, Paper
from ocr.proposals import places_of
from ocr.span import Span

# How the names of public offices end; the longer ones first, so that a name is taken whole.
OFFICE_END = (
    "人民政府|委员会办公室|委员会|管理委员会|管委会|管理局|分局|办公室|服务中心|管理中心|事务中心|中心|办事处|管理处|管理所|管理站|执法大队|执法支队"
    "|支队|大队|总队|委编办|编办|局|厅|处|委"
)
OFFICE = rf"[\u4e00-\u9fff（）]{{2,24}}?(?:{OFFICE_END})(?![\u4e00-\u9fff])"
_SEAL_NOTE = r"(?:（[^（）]{0,8}[章字]）)"
_SIGN_LABEL = (
    r"(?:(?:(?:发证|登记管理|登记|赋码|批准|审批|核准|备案|许可|签发|颁发|颁证|核发|制作|出具|审核|授权|证明|同意|提供|产权|权属|管护|确认|回复|决定)(?:机关|机构|单位|部门)(?:名称)?"
    # 机构名称, 单位名称 alone stand before the name of whoever is registered.
    r"|(?:机关|机构|单位|部门))(?!名称)"
    rf"{_SEAL_NOTE}?：?|{_SEAL_NOTE}：?)"
)
_BRANCH = r"(?:[\u4e00-\u9fff]{2,6}(?:分局|分中心))?"  # …规划局浉河区分局
_SIGNING_ROWS = 14
_RUN_GAP = 2.0
_SENTENCE = 16  # characters
_OWN_WORDS = 3  # characters
_LONE_DAY = re.compile(
    rf"(?:{_SIGN_LABEL}?(?:[\u4e00-\u9fff]{{2,24}}(?:{OFFICE_END}|{ORG_END}))?{_SEAL_NOTE}?|日?期：?)({DATE})"
    r"(?:[\u4e00-\u9fff]{0,8}专用章?)?"  # of the seal beside it
)

# 二〇二六年… of which 二 was read as something else, or not at all.
_TORN_DAY = re.compile(
    rf"(?:日期：?)?(?:(?![{CN_DIGIT}])[\u4e00-\u9fff])?(〇[〇一二][{CN_DIGIT}]年[{CN_DIGIT}]{{1,3}}月[{CN_DIGIT}]{{1,3}}日)"
)


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
        if (match := signed.fullmatch(run.key)) and not _beside_label(paper, run, match.start(1)):
            said = match.start(1) > 0  # its label stands in the same run: nothing beside it belongs to the name
            yield Found(field, run.part(*match.span(1)), 1.05 if said else 0.9 - 0.02 * run.rank)
    for span in paper.seal_words(office.removesuffix(r"(?![\u4e00-\u9fff])") + _BRANCH):
        yield Found(field, span, 0.5)


# A label that nobody has listed, of an office that does not issue: 业务主管单位.
_OTHER_OFFICE = re.compile(rf"(?!{_SIGN_LABEL}$)[\u4e00-\u9fff]{{2,8}}(?:单位|机关|部门|机构){_SEAL_NOTE}?：?")


def _beside_label(paper: Paper, run: Run, name: int | None = None) -> bool:
    """Whether a label stands on the run's row to its left, or the name at a place of the run begins with one."""
    for page in paper.labelled:
        for row, hits in zip(page.rows, page.hits, strict=True):
            if row is run.row:
                begins = run.start + name if name is not None else None
                said = [(a, b) for a, b in row.runs(gap=_RUN_GAP) if b <= run.start]
                labels = any(
                    (hit.end <= run.start and not _has_own_words(row, hit.end, said)) or hit.start == begins
                    for hit in hits
                )
                before = [row.key[a:b] for a, b in said if b == run.start]
                return labels or any(_OTHER_OFFICE.fullmatch(words) for words in before)
    return False


def _has_own_words(row: Row, label: int, runs: Sequence[tuple[int, int]]) -> bool:
    """Whether words that are no day follow a label in its own run, so that it says nothing of the next one."""
    words = next((row.key[label:end] for start, end in runs if start <= label < end), "")
    return len(words) > _OWN_WORDS and re.search(r"\d|[年至到-]" if len(words) < _SENTENCE else r"\d", words) is None


def find_lone_day(paper: Paper, field: str = "issue_date", *, rows: int = _SIGNING_ROWS) -> Iterator[Found]:
    """The day of issue: a date alone on its run near the end, or behind the office; never one behind another label."""
    for run in runs_from_foot(paper, rows):
        if (match := _LONE_DAY.fullmatch(run.key)) and not _beside_label(paper, run):
            yield Found(field, run.part(*match.span(1)), 0.8 - 0.02 * run.rank)
    yield from find_torn_day(paper, field, rows=rows)


def find_torn_day(paper: Paper, field: str, *, rows: int = _SIGNING_ROWS) -> Iterator[Found]:
    """A day in Chinese numerals, alone near the end, of whose year the first character lies under a seal."""
    for run in runs_from_foot(paper, rows):
        match = _TORN_DAY.fullmatch(run.key)
        if match and (day := parse_date(f"二{match[1]}")):
            yield Found(field, run.part(*match.span(1)), 0.5, day)


def find_term(paper: Paper, first: str, last: str, words: str) -> Iterator[Found]:
    """Both ends of a term in running text behind one of `words`: 有效期自…至…."""
    lead = rf"(?:{words})(?:为|是|：|，|（|）|\n)*"
    joint = rf"{lead}[自从由]?\n?({DATE})(?:起|\n|，)*(?:至|到|-|止)+\n?({DATE_OR_OPEN})"
    for text in paper.running_text:
        for match in re.finditer(joint, text.key):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 0.9)
        # Its end on the row below, behind the words of the next label: 有效期 自… | 经费来源 财政补助 | 至…, or
        # 有效期限：…至 | 业务范围 学前教育 | …, below the label or the day.
        apart = rf"{lead}[自从由]?\n?({DATE})[^年]{{0,40}}?\n?[至到]\n?(?:[^年至到]{{2,40}}?\n?)?({DATE_OR_OPEN})"
        for match in re.finditer(apart, text.key):
            label, begins, ends = (text.glyphs[start] for start in (match.start(), match.start(1), match.start(2)))
            if min(abs(ends.x0 - begins.x0), abs(ends.x0 - label.x0)) < begins.line.box.height:
                yield Found(last, Span(text.page, text.glyphs[slice(*match.span(2))]), 0.8)


_NAME_CHARS = r"[\u4e00-\u9fffA-Z0-9（）。·]"
SIGNER = rf"{_NAME_CHARS}{{2,40}}?(?:{OFFICE_END}|{ORG_END}|站|所|院|队|社|园|场|行|村|社区|集团)"
_NO_NAME = re.compile(r"[的兹将并]|授权|同意|使用|位于|关于|根据|我单位|我公司|\d{3}")
_ADDRESSEE = re.compile(rf"({_NAME_CHARS}{{2,40}}?)(?:（个体(?:工商户)?）)?：?")
_TO_YOU = re.compile(
    r"(?:你|贵)(?:单位|公司|司|局|中心|院|校|厂|处|方|户)|经?(?:审查|审核|研究)，你|你(?:于|的|申请|提)"
)
_ADDRESSEE_ROWS = 14
_NUMBER_WORDS = r"(?:文号|发文字号|编号|文书编号|决定书文号|许可证?编?号|许可证号|证书?编?号|批准文号|批准编号|审批编号|批复文号|备案编?号|备案证号|核准文号|受理编号|字号|№|N[O0]。?)"
# 信城管许〔2026〕第018号, 信市政掘字（2026）12号, 豫信审许2026第010号, 信占许字第2026-018号
DOCUMENT_NUMBER = (
    r"(?:（[\u4e00-\u9fff]{1,8}）)?[\u4e00-\u9fffA-Z]{1,16}(?:（[\u4e00-\u9fff]{1,6}）)?"
    r"(?:（(?:19|20)\d{2}）[。，]?|第?(?:19|20)\d{2}(?:年|-)?)(?:第)?\d{1,7}(?:-\d{1,4})?号"
    r"|（(?:19|20)\d{2}）[\u4e00-\u9fff]{1,8}字第?\d{1,7}号"
)


def find_signer(paper: Paper, field: str = "issuer", *, rows: int = _SIGNING_ROWS) -> Iterator[Found]:
    """Whoever signs a letter or decision: alone near the end, else named by the head or the title, else by a seal."""
    signed = re.compile(rf"{_SIGN_LABEL}?({SIGNER}){_SEAL_NOTE}?(?:{DATE}日?)?")
    for run in runs_from_foot(paper, rows):
        match = signed.fullmatch(run.key)
        if (
            match
            and is_office(match[1])
            and not _NO_NAME.search(match[1])
            and not re.search("印发|抄送|主送", run.row.key)
            and not _beside_label(paper, run, match.start(1))
        ):
            yield Found(field, run.part(*match.span(1)), 0.95 - 0.02 * run.rank)
    for page in paper.pages[:1]:
        for row in page.rows[:4]:
            for start, end in row.runs(gap=_RUN_GAP):
                match = re.match(rf"({SIGNER})(?:文件$|关于|$)", row.key[start:end])
                if match and not _NO_NAME.search(match[1]) and not _beside_label(paper, Run(row, start, end, 0)):
                    yield Found(field, Span(row.page, row.glyphs[start : start + match.end(1)]), 0.6)
    for span in paper.seal_words(SIGNER):
        yield Found(field, span, 0.5)


def find_addressee(paper: Paper, field: str = "holder", score: float = 0.95) -> Iterator[Found]:
    """Whom a letter or decision is written to: a name and a colon, alone on a row below the title."""
    for page in paper.pages[:1]:
        for row, below in zip(page.rows[1:_ADDRESSEE_ROWS], page.rows[2:], strict=False):
            match = _ADDRESSEE.fullmatch(row.key)
            addressed = row.key.endswith("：") or _TO_YOU.match(below.key)  # the colon is easily lost
            if match and addressed and (is_office(match[1]) or is_name(match[1])):
                yield Found(field, Span(row.page, row.glyphs[: match.end(1)]), score)
                return


def find_document_number(paper: Paper, field: str) -> Iterator[Found]:
    """The paper's own number: alone on its run or behind a word for it; one quoted in a sentence is another paper's."""
    own = re.compile(rf"{_NUMBER_WORDS}?[：]?({DOCUMENT_NUMBER})")
    for run in runs_from_foot(paper):
        if match := own.fullmatch(run.key):
            span = run.part(*match.span(1))
            yield Found(field, span, 1.2, value=places_of(span, same_brackets(span.plain)))


def is_office(text: str) -> bool:
    """Whether a name ends as offices or organisations do."""
    return re.search(rf"(?:{OFFICE_END}|{ORG_END}|站|院|队|社|村|社区|场|园|馆|校)$", match_key(text)) is not None
