"""Rules for row 3 (物业证明): it consents, for this applicant, by the right body, under its seal."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.dates import add_months, chinese_day
from intake.domain.findings import Finding
from intake.domain.matching import compare_codes, seal_matches
from intake.domain.materials import Requirement
from intake.domain.papers import Paper
from intake.domain.scope import Scope, best_match

_OTHER_BODIES = ("居委会", "居民委员会", "业委会", "业主委员会", "村委会", "村民委员会", "社区")


def consent_is_given(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-09: the letter says 同意; a refusal has the same layout and proves the opposite.

    Source: 信电〔2024〕141号附件2第3项.
    """
    consent = paper.quote("consent")
    if consent is not None and _is_refusal(paper):
        yield scope.finding("consent_refused", requirement, paper, [consent])


def consent_names_applicant(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-09: the letter names this applicant; a consent for a whole community (no name) is left to a clerk.

    One character apart, or an equal number beside another name, is taken for a slip and shown to a clerk.
    Source: 信电〔2024〕141号附件2第3项.
    """
    if _is_refusal(paper):
        return
    person, number = paper.quote("applicant"), paper.quote("applicant_id")
    ids = scope.applicant_ids
    same_number = number is not None and any(compare_codes(number.string, known.string) == "same" for known in ids)
    if person is not None:
        result, other = best_match(person, scope.applicant_names)
        if result == "different" and not same_number:
            yield scope.finding("consent_other_person", requirement, paper, [person, other])
        elif result != "same":
            yield scope.finding("consent_name_unclear", requirement, paper, [person, other])
        elif number is not None and ids and not same_number:
            yield scope.finding("holder_id_mismatch", requirement, paper, [number, ids[0]])


def consent_is_sealed(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-08: the issuer's seal is on the letter and names the issuer. On a page where a seal may hide
    (grey, dark, glaring, cropped) its absence is unknown, never asserted.

    Source: 信电〔2024〕141号附件2第3项 原件.
    """
    if _is_refusal(paper):
        return
    issuer = paper.quote("issuer")
    if not paper.seals:
        words = f"“{issuer.string}”" if issuer is not None else "出具单位"
        code = "seal_unknown" if paper.seals_unknowable else "seal_missing"
        # An issuer that is hard to read may be hard to read because a seal lies over it: then not a correction.
        said = [issuer] if issuer is not None else []
        yield scope.finding(code, requirement, paper, said, evidence=paper.last_page(), issuer=words)
        return
    places = [part.place(seal.page, seal.box, seal.text) for part, seal in paper.seals]
    texts = [seal.text for _, seal in paper.seals if seal.text]
    if not texts:
        yield scope.finding("seal_unread", requirement, paper, evidence=places)
        return
    if issuer is None or any(
        seal_matches(text, issuer.string, at_least=scope.options.seal_similarity) for text in texts
    ):
        return
    yield scope.finding("seal_issuer_mismatch", requirement, paper, [issuer], evidence=places)


def issuer_may_consent(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-08: the letter is the property company's; where there is none, the residents' or owners' committee's.

    Source: 信电〔2024〕141号附件2第3项 (无物业的由居委会、业委会出具).
    """
    if scope.case.flags.no_property_company:
        return
    kind, issuer = paper.quote("issuer_type"), paper.quote("issuer")
    said = kind or issuer
    if said is not None and any(word in said.string for word in _OTHER_BODIES) and "物业" not in said.string:
        yield scope.finding("issuer_not_property", requirement, paper, [said])


def consent_is_recent(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """An old letter is mentioned, never refused: the notice sets no age.

    Source: none; our own hint, adjustable.
    """
    issued, months = paper.dated("issue_date"), scope.options.consent_max_months
    if issued is not None and add_months(issued[1], months) < scope.received:
        quote, day = issued
        yield scope.finding("consent_old", requirement, paper, [quote], date=chinese_day(day), months=months)


def _is_refusal(paper: Paper) -> bool:
    """A refusal needs a new letter anyway; nothing else on it matters."""
    consent = paper.quote("consent")
    return consent is not None and consent.value is False
