"""What data sharing says about the rows it may fill (系统自动获取): questions, answers, and which rows they fill.

An answer is a value, also when there was none: a system that is down, slow or not to be understood is an answer too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeAlias

from intake.domain.case import Case
from intake.domain.findings import Evidence
from intake.domain.matching import Sameness, compare_addresses, compare_codes, compare_names
from intake.domain.materials import MaterialTable
from intake.domain.papers import Paper, Quote

SharedKind: TypeAlias = Literal["identity", "licence", "property"]
Status: TypeAlias = Literal["found", "partial", "not_found", "down", "slow", "invalid"]
_ANSWERED: frozenset[Status] = frozenset({"found", "partial"})

SHARED_FILE = "数据共享"
"""`Evidence.file` of a statement that came by data sharing and stands on no paper."""

_ASKED: Mapping[int, SharedKind] = MappingProxyType(
    {1: "identity", 5: "licence", 6: "property", 7: "licence", 8: "property", 9: "licence", 11: "identity"}
)
NEEDED: Mapping[SharedKind, tuple[str, ...]] = MappingProxyType(
    {
        "identity": ("name", "id_number"),
        "licence": ("name", "uscc", "legal_person"),
        "property": ("cert_no", "holders", "location"),
    }
)
"""What a record must say to stand for the paper."""
LABELS: Mapping[str, str] = MappingProxyType(
    {
        "name": "名称（姓名）",
        "id_number": "身份证件号码",
        "valid_to": "有效期至",
        "uscc": "统一社会信用代码",
        "legal_person": "法定代表人",
        "status": "登记状态",
        "cert_no": "证号",
        "holders": "权利人",
        "location": "坐落",
    }
)
_IN_ORDER = frozenset({"", "存续", "在营", "开业", "正常", "有效", "现势"})
_OWN_NUMBERS = frozenset({"id_number", "uscc"})
_CODES = frozenset({"id_number", "uscc", "cert_no"})


@dataclass(frozen=True, slots=True)
class Query:
    """One question. `about`: what identifies the record, by field; `rows`: the rows of the case it can fill."""

    kind: SharedKind
    about: Mapping[str, str]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """One answer. `record`: its fields by the names of `LABELS`; `as_of`: the day it was true, as the source says."""

    query: Query
    status: Status
    record: Mapping[str, str | tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    source: str = ""
    as_of: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """The fields that a paper would have to supply."""
        return tuple(name for name in NEEDED[self.query.kind] if not self.record.get(name))

    def quote(self, name: str) -> Quote | None:
        """What the record says in that field, as evidence; None where it does not say, or where nothing was found:
        what came along with a failure is no answer to believe or to doubt a paper by.
        """
        value = self.record.get(name) if self.status in _ANSWERED else None
        if not value:
            return None
        text = value if isinstance(value, str) else "、".join(value)
        return Quote(name, text, value, Evidence(SHARED_FILE, text=f"{LABELS[name]}：{text}"))

    @property
    def in_order(self) -> bool:
        """Is what was found still in force, as far as the source says?"""
        return str(self.record.get("status", "")) in _IN_ORDER


def queries(case: Case, table: MaterialTable, papers: Sequence[Paper]) -> tuple[Query, ...]:
    """What to ask for this case: only rows of its matters that apply, each thing once, nothing without a number."""
    rows = [
        requirement
        for matter in case.matters
        for requirement in table.matter(matter).rows
        if requirement.judged_as in _ASKED and requirement.applies(case.flags) and requirement.row not in case.fetched
    ]
    asked: dict[tuple[SharedKind, tuple[tuple[str, str], ...]], list[int]] = {}
    for requirement in rows:
        about = _about(requirement.judged_as, case, papers)
        if about:
            question = _ASKED[requirement.judged_as], tuple(sorted(about.items()))
            asked.setdefault(question, []).append(requirement.row)
    return tuple(Query(kind, MappingProxyType(dict(about)), tuple(found)) for (kind, about), found in asked.items())


def filled_rows(case: Case, lookups: Iterable[Lookup]) -> frozenset[int]:
    """The rows for which nothing has to be handed in: the record is whole, in force, and the applicant's own."""
    return frozenset(
        row
        for lookup in lookups
        if lookup.status == "found" and not lookup.lacking and lookup.in_order and _is_own(case, lookup)
        for row in lookup.query.rows
    )


def compare_field(name: str, one: Quote, other: Quote) -> Sameness:
    """How a field of a record agrees with what a paper or the form says. Of lists, one common name is enough."""
    if name in _CODES:
        return compare_codes(one.string, other.string)
    if name == "location":
        return compare_addresses(one.string, other.string)
    results = {compare_names(a, b) for a in one.strings for b in other.strings}
    return "same" if "same" in results else "unclear" if "unclear" in results else "different"


def _about(row: int, case: Case, papers: Sequence[Paper]) -> dict[str, str]:
    form, applicant = case.application, case.applicant
    if row == 1:
        return _if_numbered("id_number", applicant.id_number, name=applicant.name)
    if row == 11:
        person = form.project.legal_representative
        number = form.project.legal_representative_id
        if applicant.type == "resident":
            person, number = applicant.name, applicant.id_number
        return _if_numbered("id_number", number, name=person)
    if _ASKED[row] == "licence":
        return _if_numbered("uscc", case.subject_uscc, name=case.subject_name)
    if case.tenure == "leased":
        return {}  # a lease stands in no register
    number = next((q.string for p in papers if p.kind == "realestate_cert" and (q := p.quote("cert_no"))), None)
    if number is None and not (form.install_address and case.subject_uscc):
        return {}
    about = {
        "holder": case.subject_name,
        "uscc": case.subject_uscc,
        "cert_no": number,
        "location": form.install_address,
    }
    return {key: value for key, value in about.items() if value}


def _if_numbered(key: str, number: str | None, **more: str | None) -> dict[str, str]:
    return {key: number, **{name: said for name, said in more.items() if said}} if number else {}


def _is_own(case: Case, lookup: Lookup) -> bool:
    """Does the record name whom it was asked for?"""
    about, record = lookup.query.about, lookup.record
    name = about.get("name") or case.subject_name
    said = record.get("holders" if lookup.query.kind == "property" else "name", "")
    names = (said,) if isinstance(said, str) else said
    numbers = [(about[key], str(record[key])) for key in about.keys() & record.keys() & _OWN_NUMBERS]
    return any(compare_names(name, each) == "same" for each in names) and all(
        compare_codes(one, other) == "same" for one, other in numbers
    )
