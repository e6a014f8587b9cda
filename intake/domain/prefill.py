"""Values for boxes of the form that the applicant left empty, taken from the papers, each with its place."""

from __future__ import annotations

from intake.domain.findings import Proposal
from intake.domain.papers import Paper, Quote
from intake.domain.parking_rules import CERTIFICATES, LEASES
from intake.domain.scope import Scope


def propose(scope: Scope) -> dict[str, Proposal]:
    """Path in CASE.json's `application` -> proposal. Only clear readings, only boxes that are empty."""
    proposals: dict[str, Proposal] = {}
    application, project = scope.case.application, scope.case.application.project

    def offer(path: str, held: object, quote: Quote | None) -> None:
        if held is None and quote is not None and quote.is_clear(scope.options.threshold) and quote.string:
            proposals[path] = Proposal(quote.string, (quote.place,))

    licence, identity = scope.licence, scope.identity
    if scope.case.applicant.type == "enterprise":
        if licence is not None:
            offer("enterprise_name", application.enterprise_name, licence.quote("name"))
            offer("project.applicant_unit", project.applicant_unit, licence.quote("name"))
            offer("project.uscc", project.uscc, licence.quote("uscc"))
            offer("project.legal_representative", project.legal_representative, licence.quote("legal_person"))
    elif identity is not None:
        offer("project.legal_representative", project.legal_representative, identity.quote("name"))
        offer("project.legal_representative_id", project.legal_representative_id, identity.quote("id_number"))
    shown = _site(scope)
    if shown is not None:
        offer("install_address", application.install_address, shown.quote("location"))
        if scope.case.tenure is None and shown.kind in LEASES | CERTIFICATES:
            tenure = "leased" if shown.kind in LEASES else "owned"
            proposals["tenure"] = Proposal(tenure, shown.whole())
    return proposals


def _site(scope: Scope) -> Paper | None:
    """The paper that shows the site: the only one of its sort, else none, so that nothing is guessed."""
    kinds = scope.kinds_of(2, 6, 8)
    sites = [paper for paper in scope.papers if paper.kind in kinds]
    return sites[0] if len(sites) == 1 else None
