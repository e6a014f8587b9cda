"""物业同意证明 of a property manager, 居委会, 业委会 or 村委会: letter or form, consent or refusal."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.contract import find_community, find_signing_date, find_space
from ocr.fields.letter import find_issuer, find_person_named
from ocr.fields.patterns import ID_NUMBER, PHONE
from ocr.paper import Found, Paper, cut

REFUSAL = r"(?:不|未|无法|不予|不能|拒绝|暂不|难以)(?:予)?同意|暂不具备|不具备(?:安装|施工|条件|充电)|不符合(?:安装|条件)|无法(?:满足|安装)|不宜安装|不得安装"
CONSENT = r"(?<!不)(?<!未)(?<!否)同意(?!书|安装(?:充电设备|充电桩)?证明)|准予安装|允许(?:其|该业主)?(?:安装|施工)|具备(?:安装|施工)条件|无异议"

_ISSUER_TYPES = {
    r"居民委员会|居委会|社区": "居委会",
    r"业主委员会|业委会|业主大会": "业委会",
    r"村民委员会|村委会": "村委会",
    r"物业|物管|公司|服务中心|管理处": "物业",
}


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_issuer_type(paper)
    yield from find_person_named(paper, "applicant", "业主|住户|申请人|用户|居民|车主|村民|用电人")
    for span in paper.search(ID_NUMBER):
        yield Found("applicant_id", span, 0.9)
    yield from find_space(paper)
    yield from find_community(paper)
    yield from find_consent(paper)
    for span in paper.search(r"(\d+(?:。\d+)?)(?:KW|千瓦)", 1):
        yield Found("power_kw", span, 1.1)
    for span in paper.search(PHONE):
        yield Found("phone", span, 0.8)
    yield from find_signing_date(paper, "issue_date")


def find_consent(paper: Paper) -> Iterator[Found]:
    """A refusal anywhere outweighs the word 同意 in a heading or a form's printed choice."""
    for span in paper.search(REFUSAL):
        yield Found("consent", span, 2.0, value=False)
    for span in paper.search(CONSENT):
        yield Found("consent", span, 1.0, value=True)


def find_issuer_type(paper: Paper) -> Iterator[Found]:
    """What the signing organisation is, by its name."""
    for found in find_issuer(paper, "issuer_type"):
        for ending, meaning in _ISSUER_TYPES.items():
            if part := cut(found.span, ending):
                yield Found("issuer_type", part, found.score, value=meaning)
