"""Rules for single papers about works on roads and green land (rows 10 to 22): whose, how large, how long."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.dates import chinese_day
from intake.domain.findings import Finding
from intake.domain.matching import compare_names, is_org, plain
from intake.domain.materials import Requirement
from intake.domain.measures import measured, near, period_of, plain_number
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.scope import Scope, best_match

ROAD_ROWS = (10, 13, 14, 15)
_LONGEST_NAME = 4
_NAME_DOTS = frozenset("·•‧・")
# Approvals may have begun long before the work: only their end counts.
_MAY_HAVE_BEGUN = frozenset({"municipal_approval"})


def unit_names(scope: Scope) -> list[Quote]:
    """What the applying unit (申请单位、建设单位) is called on the form and on its papers; a person may name a shop."""
    form = scope.case.application
    names = list(scope.applicant_names)
    if form.project.applicant_unit:
        names.append(form_quote("application.project.applicant_unit", "申请单位", form.project.applicant_unit))
    if form.enterprise_name:
        names.append(form_quote("application.enterprise_name", "企业名称", form.enterprise_name))
    return names


def builder_name(scope: Scope) -> Quote | None:
    """施工单位 of the form."""
    builder = scope.case.application.project.construction_unit
    return form_quote("application.project.construction_unit", "施工单位", builder) if builder else None


def paper_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-01: 申请单位 (建设单位) of rows 10, 13, 14 and 15 = form = licence. A branch, nearly the same name and the
    building firm of the form go to a clerk; so does any difference on green land, where the list names no applicant.

    Source: 信电〔2024〕141号附件2第9至15项, 附件3 申请单位.
    """
    name = paper.first("applicant", "holder")
    if name is None:
        return
    result, other = best_match(name, unit_names(scope))
    if result == "same":
        return
    builder = builder_name(scope)
    by_builder = builder is not None and compare_names(name.string, builder.string) != "different"
    sure = result == "different" and not by_builder and requirement.judged_as in ROAD_ROWS
    code = "site_applicant_mismatch" if sure else "site_applicant_unclear"
    yield scope.finding(code, requirement, paper, [name, other], field=scope.field_name(paper, name))


def area_is_length_by_width(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-02: 面积 = 长 × 宽, within one part in a hundred; silent unless all three were read.

    Source: 信电〔2024〕141号附件3 (长、宽、面积); 城市道路管理条例 art. 36 (the approved area binds).
    """
    said = measured(paper)
    if len(said) < 3:
        return
    (long, length), (wide, width), (area_quote, area) = said["length_m"], said["width_m"], said["area_m2"]
    if near(length * width, area, scope.options.measure_tolerance):
        return
    yield scope.finding(
        "area_wrong",
        requirement,
        paper,
        [area_quote, long, wide],
        area=plain_number(area),
        length=plain_number(length),
        width=plain_number(width),
        product=plain_number(length * width),
    )


def period_is_possible(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-03: a period ends after it begins and is not over on the day of receipt; one that has begun goes to a
    clerk, because an emergency repair may dig first.

    Source: 城市道路管理条例 arts. 31, 33 (approval before the work), 34 (papers of an emergency within 24 hours).
    """
    period = period_of(paper)
    if period is None:
        return
    if period.start and period.end and period.end < period.start:
        yield scope.finding("period_reversed", requirement, paper, period.quotes, period=period.words())
    elif period.end and period.end < scope.received:
        yield scope.finding("period_past", requirement, paper, period.quotes, date=chinese_day(period.end))
    elif period.start and period.start < scope.received and paper.kind not in _MAY_HAVE_BEGUN:
        yield scope.finding("period_begun", requirement, paper, period.quotes, date=chinese_day(period.start))


def drawing_is_stamped(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-04: drawings bear the designer's stamp (出图专用章); where none is seen a clerk looks.

    Source: 城市道路管理条例 art. 33 (有关设计文件); practice of 出图专用章.
    """
    if paper.kind == "construction_drawings" and not paper.seals and not paper.seals_unknowable:
        yield scope.finding("drawing_stamp_unseen", requirement, paper, evidence=paper.last_page())


def fee_is_paid_by_applicant(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-05: payer of the road fee = applicant; another payer (the building firm) goes to a clerk.

    Source: 城市道路管理条例 art. 37; 信电〔2024〕141号附件2第12项.
    """
    payer = paper.quote("payer")
    if payer is None:
        return
    result, other = best_match(payer, unit_names(scope))
    if result != "same":
        yield scope.finding("fee_payer_mismatch", requirement, paper, [payer, other])


def commitment_is_sealed(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """T-01: an organisation's commitment bears its seal; on a page where a seal may hide, a clerk looks.

    Source: 信电〔2024〕141号附件2第22项 交通安全承诺书.
    """
    promisor = paper.quote("promisor") if paper.kind == "traffic_commitment" else None
    if promisor is None or paper.seals or _reads_like_a_person(promisor.string):
        return
    code = "seal_unknown" if paper.seals_unknowable else "seal_missing"
    words = f"“{promisor.string}”"
    yield scope.finding(code, requirement, paper, [promisor], evidence=paper.last_page(), issuer=words)


def commitment_is_signed(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """T-04: a commitment bears a signature where it asks for one; where that cannot be told, a clerk looks. Silent
    where no place to sign was found.

    Source: 信电〔2024〕141号附件2第22项 交通安全承诺书 (nobody is bound by a commitment that nobody signed).
    """
    places = paper.signatures if paper.kind == "traffic_commitment" else ()
    states = {place.state for _, place in places}
    if not states or "present" in states or paper.quote("signer") is not None:
        return
    evidence = [part.place(place.page, place.box) for part, place in places]
    code = "signature_missing" if states == {"absent"} and not paper.partial else "signature_unknown"
    yield scope.finding(code, requirement, paper, evidence=evidence)


def _reads_like_a_person(name: str) -> bool:
    """Up to four characters (欧阳测试), or with the dot of a minority's name; not what reads like an organisation."""
    return not is_org(name) and (len(plain(name)) <= _LONGEST_NAME or not _NAME_DOTS.isdisjoint(name))
