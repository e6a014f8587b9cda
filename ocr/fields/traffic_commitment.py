"""交通安全承诺书: who promises, for which works on which road, and who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.filled_in import without_marks
from ocr.fields.letter import find_day, is_name
from ocr.fields.patterns import PERSON
from ocr.fields.reports import ORG, SEAL_ORG, find_project, find_road
from ocr.fields.site_forms import find_work_period
from ocr.paper import Found, Paper, before_gap, cut
from ocr.span import Span

_CORE = r"(?:道路)?(?:交通|施工|文明)?(?:安全|施工)*(?:承诺|保证书|责任)"
_WHO_SIGNS = (
    "法定代表人", "法定代表人（负责人）", "法定代表人或负责人", "法定代表人/负责人", "法定代表人（或授权代表）", "法定代表人或授权代表",
    "法定代表人或委托代理人", "法定代表人或授权委托人", "法定代表人（授权代表）", "法定代表人（委托代理人）", "法定代表人（授权委托人）", "法定代表人（被授权人）", "法定代表人/委托代理人", "法定代表人或被授权人",
    "法定代表人（单位负责人）", "单位法定代表人", "企业法定代表人", "法定代表人（经营者）", "法人（委托代理人）", "法人代表（委托代理人）", "法人代表", "法人", "负责人", "单位负责人", "企业负责人",
    "项目负责人", "施工负责人", "现场负责人", "安全负责人", "项目经理", "授权代表", "授权委托人", "委托代理人", "代表人", "代表", "责任人",
    "安全责任人", "承诺人代表", "签字人",
)  # fmt: skip
_HOW = (
    "",
    "（签字）",
    "（签名）",
    "签字",
    "签名",
    "（签章）",
    "签章",
    "（签字或盖章）",
    "（签字盖章）",
    "（签字、盖章）",
    "（签字/盖章）",
    "（盖章/签字）",
    "（签名/盖章）",
    "（签名或盖章）",
    "（签名盖章）",
    "（签名、盖章）",
    "（签字并按手印）",
    "（签名按手印）",
    "（按手印）",
)
_SIGNERS = (*(f"{who}{how}" for who in _WHO_SIGNS for how in _HOW if how), "签名", "签字")
_PROMISER = tuple(f"{who}{how}" for who in ("承诺人", "保证人") for how in _HOW)
_BUILDERS = ("施工单位（盖章）", "施工单位（公章）", "施工单位", "单位（盖章）", "单位（公章）", "单位名称（盖章）", "单位名称", "申请单位（盖章）", "申请单位", "承诺单位（签章）")  # fmt: skip
# The last sentence that promises; who keeps a copy of 本承诺书 is said below the day.
_PROMISED = r"(?:承诺|保证)(?![^。\n]{0,24}(?:一式|各存|各执|各持|备查|留存|存档))(?!人各)"
# 我是某某小区的业主某某: one who promises for works at home, and hires whom else the paper names.
_MYSELF = rf"(?:^|[：。\n])(?:我|本人)(?:是|系|叫|名叫)[^，。；\n]{{0,16}}?(?:业主|居民|住户|村民|户主|车主|老板|店主|经营者|负责人|司机|师傅)({PERSON})(?=，|（|。)"
_SIGNING_ROWS, _LAST_ROWS = 12, 5
_RUN_GAP = 2.0


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from find_project(paper, _CORE)
    yield from find_road(paper)
    yield from find_work_period(paper)
    promisers = list(_promisers(paper))
    yield from promisers
    yield from _signs_as_manager(paper)
    yield from _signers(paper, of_organisation=any(re.search(ORG, found.span.plain) for found in promisers))
    yield from find_day(paper, after=_PROMISED)


def _promisers(paper: Paper) -> Iterator[Found]:
    """The organisation behind a word for who promises or builds, alone at the end, or in a seal; else a person."""
    for words, score in ((_PROMISER, 0.95), (_BUILDERS, 0.8)):
        for captured in paper.beside(*words, value_type="org_or_person"):
            organisation = _first(captured.span, rf"^({ORG})(?=$|（|[，。；]|\d)")
            if organisation is not None:
                yield Found("promisor", organisation, score - 0.2 * captured.below)
    rows = [row for page in paper.pages for row in page.rows][-_SIGNING_ROWS:]
    for rank, row in enumerate(reversed(rows)):
        for start, end in row.runs(gap=_RUN_GAP):
            match = re.fullmatch(rf"({ORG})(?:（[^（）]{{1,6}}[章字]）)?", row.key[start:end])
            if match and not re.search(r"建设单位|业主|监理", row.key[:start]):
                yield Found("promisor", Span(row.page, row.glyphs[start : start + match.end(1)]), 0.75 - 0.01 * rank)
    for pattern, score in (
        (rf"(?:本|我)(?:单位|公司|方|司)（({ORG})）", 0.85),
        (rf"({ORG})（以下(?:简)?称(?:我|本)", 0.85),
        (rf"(?:本|我)(?:单位|公司|司|方)({ORG})(?=承建|承接|承揽|承担|负责|施工|实施|因|为|拟|于|在)", 0.8),
        (rf"由({ORG})(?:负责|具体)?(?:承建|施工|实施)", 0.6),
        (_MYSELF, 0.8),
    ):
        for span in paper.search(pattern, 1):
            yield Found("promisor", span, score)
    for span in paper.seal_words(SEAL_ORG):
        yield Found("promisor", span, 0.5)
    for captured in paper.beside(*_PROMISER, value_type="person"):
        name = _first(captured.span, r"^([一-鿿]{2,4}(?:[。·][一-鿿]{2,6})?)(?=$|[（，。；]|\d|身份|电话)")
        if name is not None and is_name(name.plain):
            yield Found("promisor", name, 0.45)


def _signers(paper: Paper, *, of_organisation: bool) -> Iterator[Found]:
    """Who signs for an organisation that promises; 承诺人 alone is the one who promises where there is none."""
    # Where a name stands beside a word for signing, others in the form are of people it is about.
    for words, score in ((_SIGNERS, 1.0), (_WHO_SIGNS, 0.95), (_PROMISER, 0.9 if of_organisation else 0.6)):
        for captured in paper.beside(*words, value_type="person"):
            name = _first(captured.span, r"^([一-鿿]{2,4}(?:[。·][一-鿿]{2,6})?)(?=$|[（，。；]|\d|日期|电话|身份|年)")
            if name is not None and is_name(name.plain):
                yield Found("signer", name, score - 0.25 * captured.below)


def _signs_as_manager(paper: Paper) -> Iterator[Found]:
    """Whoever manages the firm that promises, alone on a row near the end: 经理：某某."""
    for row in (row for page in paper.pages[-1:] for row in page.rows[-_LAST_ROWS:]):
        match = re.fullmatch(r"(?:项目)?(?:负责人|经理)(?:签[字名章])?：([一-鿿]{2,4})", row.key)
        if match and is_name(match[1]):
            yield Found("signer", Span(row.page, row.glyphs[slice(*match.span(1))]), 0.5)


def _first(span: Span, pattern: str) -> Span | None:
    return cut(before_gap(span), pattern, 1)
