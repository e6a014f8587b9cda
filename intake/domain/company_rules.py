"""Rules for organisations: 主体证明 (rows 5, 7, 9) and 产权证明 (rows 6, 8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intake.domain.dates import chinese_day
from intake.domain.findings import Finding
from intake.domain.matching import compare_codes, compare_names, compare_persons, plain
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.parking_rules import CERTIFICATES, LEASES, proves_mortgage
from intake.domain.scope import Scope, best_match

_CHARGING = ("充电", "充换电", "换电", "电动汽车", "新能源汽车")
_NOT_FOR_PILES = ("绿地", "绿化用地", "消防", "防火", "规划道路")
_TENURES = {"owned": "自有", "leased": "租赁"}


def licence_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-01: name on the licence = 企业名称 of the form. A branch, or nearly the same name, goes to a clerk.

    For a person who applies with a licence, the operator on it may be the applicant.
    Source: 信电〔2024〕141号附件2第5、7、9项 主体证明.
    """
    name = paper.quote("name")
    stated = _form_organisation(scope)
    if name is None or stated is None:
        return
    person = paper.quote("legal_person")
    if person is not None and compare_persons(person.string, scope.case.applicant.name) == "same":
        return
    result = compare_names(name.string, stated.string)
    if result == "different":
        yield scope.finding(
            "org_name_mismatch", requirement, paper, [name, stated], name=name.string, form_name=stated.string
        )
    elif result == "unclear":
        yield scope.finding("org_name_unclear", requirement, paper, [name, stated])


def credit_code_agrees(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-02: credit code on the licence = the form's. A code that fails its check is only shown to a clerk.

    Source: 信电〔2024〕141号附件2第5、7、9项; GB 32100-2015.
    """
    code, stated = paper.quote("uscc"), scope.case.subject_uscc
    if code is None or not stated or compare_codes(code.string, stated) == "same":
        return
    path = "applicant.uscc" if scope.case.applicant.uscc else "application.project.uscc"
    written = form_quote(path, "统一社会信用代码", stated)
    yield scope.finding("uscc_mismatch", requirement, paper, [code, written], code=code.string, form_code=stated)


def legal_person_agrees(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-03: legal person on the licence = 法人代表 of the form; one character apart goes to a clerk.

    Source: 市场主体登记管理条例实施细则 art. 23 (the licence shows the legal person's name).
    """
    person, stated = paper.quote("legal_person"), scope.case.application.project.legal_representative
    if person is None or not stated:
        return
    result = compare_persons(person.string, stated)
    if result == "same":
        return
    written = form_quote("application.project.legal_representative", "法人代表", stated)
    code = "legal_person_mismatch" if result == "different" else "legal_person_unclear"
    yield scope.finding(code, requirement, paper, [person, written])


def licence_is_in_term(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-04: a term that is printed has not run out; since 2022 none needs to be printed.

    Source: 市场主体登记管理条例 art. 9 and 实施细则 art. 23.
    """
    until = paper.dated("valid_to")
    if until is not None and until[1] < scope.received:
        yield scope.finding("licence_expired", requirement, paper, [until[0]], date=chinese_day(until[1]))


def property_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-05: holder of the certificate or tenant of the lease = form = licence.

    A head office's, a branch's or the operator's own property goes to a clerk.
    Source: 信电〔2024〕141号附件2第6、8项 产权证明.
    """
    holder = paper.quote("holders") or paper.quote("lessee")
    if holder is None or proves_mortgage(paper):
        return
    result, other = best_match(holder, _organisation_names(scope))
    if result == "same":
        return
    person = scope.licence.quote("legal_person") if scope.licence else None
    personal = person is not None and any(compare_persons(name, person.string) == "same" for name in holder.strings)
    code = "property_holder_mismatch" if result == "different" and not personal else "property_holder_unclear"
    quotes: Sequence[Quote] = [holder, other]
    yield scope.finding(code, requirement, paper, quotes, field=scope.field_name(paper, holder))


def tenure_agrees(scope: Scope, requirement: Requirement, papers: tuple[Paper, ...]) -> Iterator[Finding]:
    """C-06: 自有 with a lease only, or 租赁 with an own certificate only, goes to a clerk.

    Source: 信电〔2024〕141号附件3 产权类型.
    """
    ticked = scope.case.tenure
    kinds = {paper.kind for paper in papers}
    if ticked is None:
        return
    if ticked == "owned" and kinds <= LEASES:
        shown = "leased"
    elif ticked == "leased" and kinds <= CERTIFICATES and _is_own(scope, papers):
        shown = "owned"
    else:
        return
    yield scope.finding(
        "tenure_contradicts",
        requirement,
        papers[0],
        [form_quote("application.tenure", "产权类型", _TENURES[ticked])],
        evidence=papers[0].whole(),
        ticked=_TENURES[ticked],
        shown=_TENURES[shown],
    )


def scope_names_charging(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-07: 经营范围 of a firm that asks for commercial supply usually names charging; mentioned, no more.

    Source: 市场主体登记管理条例 art. 14 (一般经营项目 need no licence); no demand of the notice.
    """
    said = paper.quote("scope")
    commercial = scope.case.application.power.enterprise_category == "commercial"
    if said is not None and commercial and not any(word in plain(said.string) for word in _CHARGING):
        yield scope.finding("scope_without_charging", requirement, paper, [said])


def land_may_be_built_on(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """C-08: a use or place of the site that reads like green land, a fire lane or a planned road goes to a clerk.

    Source: 城市绿化条例 art. 19, 消防法 art. 28 (no occupation of fire lanes).
    """
    for name in ("usage", "location", "right_type"):
        said = paper.quote(name)
        word = next((word for word in _NOT_FOR_PILES if said is not None and word in plain(said.string)), None)
        if said is not None and word is not None:
            yield scope.finding("land_use_doubtful", requirement, paper, [said], word=word)
            return


def _organisation_names(scope: Scope) -> list[Quote]:
    """The applicant's names, and the name of the shop where a person applies for one."""
    names = list(scope.applicant_names)
    shop = _form_organisation(scope)
    return names if shop is None or shop in names else [*names, shop]


def _is_own(scope: Scope, papers: tuple[Paper, ...]) -> bool:
    holders = [quote for paper in papers if (quote := paper.quote("holders")) is not None]
    return any(best_match(holder, _organisation_names(scope))[0] == "same" for holder in holders)


def _form_organisation(scope: Scope) -> Quote | None:
    case = scope.case
    if case.application.enterprise_name:
        return form_quote("application.enterprise_name", "企业名称", case.application.enterprise_name)
    if case.applicant.type == "enterprise":
        return form_quote("applicant.name", "企业名称", case.applicant.name)
    if case.application.project.applicant_unit:
        return form_quote("application.project.applicant_unit", "申请单位", case.application.project.applicant_unit)
    return None
