"""Rules for the case as a whole: files that could not be read, papers out of place, the form by itself."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.findings import Evidence, Finding
from intake.domain.matching import compare_persons, plain
from intake.domain.papers import form_quote
from intake.domain.scope import Scope

_IDENTITY_PAPERS = frozenset({"id_card", "temp_id_card", "hmt_residence_permit", "passport"})


def files_are_readable(scope: Scope) -> Iterator[Finding]:
    """A file or page that could not be read is never passed over: a clerk sees it, with what to do.

    Source: good practice (a partly read file is never silently complete).
    """
    for file in scope.files:
        if file.status == "rejected":
            first = file.errors[0] if file.errors else None
            yield scope.finding(
                "file_unreadable",
                None,
                evidence=[Evidence(file.name)],
                file=file.name,
                reason=first.message if first else "文件没有读出任何内容",
                next_step=first.next_step if first else "请重新提交清晰、完整的文件。",
            )
        elif file.status == "partial":
            pages = sorted({error.page for error in file.errors if error.page is not None})
            evidence = [Evidence(file.name, page) for page in pages] or [Evidence(file.name)]
            count = max(len(file.errors), 1)
            yield scope.finding("file_partly_read", None, evidence=evidence, file=file.name, count=count)


def papers_belong_to_the_list(scope: Scope) -> Iterator[Finding]:
    """Papers that serve no row of the case are named, so that a mix-up (驾驶证 for 行驶证, a blank form) shows.

    Supporting papers (户口簿, 结婚证, 授权委托书) are accepted without a word and never asked for.
    Source: 优化营商环境条例 art. 44 (nothing outside the list is demanded).
    """
    wanted = {
        kind
        for matter in scope.case.matters
        for requirement in scope.table.matter(matter).rows
        for kind in requirement.kinds
    }
    listed = {kind for matter in scope.table.matters for requirement in matter.rows for kind in requirement.kinds}
    for paper in scope.papers:
        if paper.kind in wanted:
            continue
        first = paper.parts[0]
        pages = "、".join(str(page) for page in first.document.pages)
        if paper.kind == "other":
            yield scope.finding("paper_not_listed", None, evidence=paper.whole(), file=first.file, pages=pages)
        elif paper.kind == "blank":
            yield scope.finding("blank_page", None, evidence=paper.whole(), file=first.file, pages=pages)
        elif paper.kind in listed:
            yield scope.finding("paper_not_needed", None, paper, evidence=paper.whole())


def agent_is_authorised(scope: Scope) -> Iterator[Finding]:
    """R-14: a handler who is not the resident applying should hold an authorisation and show who he is; a clerk asks,
    no paper is demanded.

    Source: 行政许可法 art. 29; 民法典 arts. 161 to 165.
    """
    handler = scope.case.application.project.handler
    applicant = scope.case.applicant
    if applicant.type != "resident" or not handler or compare_persons(handler, applicant.name) == "same":
        return
    stated = form_quote("application.project.handler", "经办人", handler)

    def named(field: str, kinds: frozenset[str]) -> bool:
        said = [paper.quote(field) for paper in scope.papers if paper.kind in kinds]
        return any(quote is not None and compare_persons(quote.string, handler) == "same" for quote in said)

    if not named("agent", frozenset({"authorization_letter"})):
        yield scope.finding("agent_unauthorised", None, None, [stated])
    elif not named("name", _IDENTITY_PAPERS):
        yield scope.finding("agent_identity_unseen", None, None, [stated])


def district_is_served(scope: Scope) -> Iterator[Finding]:
    """F-03: the district is one of those the office has set; another is mentioned. Names of the city before it or a
    town behind it do not matter.

    Source: none; the office's own list (行政许可法 art. 32 (二) where another organ is competent).
    """
    district, known = plain(scope.case.district), scope.options.districts
    if district and known and not any(plain(name) in district for name in known):
        stated = form_quote("district", "区县", scope.case.district)
        yield scope.finding("district_unknown", None, None, [stated], district=scope.case.district)


def capacity_is_plausible(scope: Scope) -> Iterator[Finding]:
    """R-17: a home charger takes 1 to 30 kVA.

    Source: usual chargers (220 V 32 A = 7 kW; 380 V 32 A = 21 kW); no law.
    """
    capacity = scope.case.application.power.resident_capacity_kva
    least, most = scope.options.resident_kva
    if capacity is None or "lv_resident" not in scope.case.matters or least <= capacity <= most:
        return
    stated = form_quote("application.power.resident.capacity_kva", "供电容量", f"{capacity:f}")
    yield scope.finding("capacity_implausible", None, None, [stated], capacity=f"{capacity:f}")
