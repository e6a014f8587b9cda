"""Rules for identity papers (rows 1 and 11): both sides, validity, whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.dates import chinese_day, parse_date
from intake.domain.findings import Finding
from intake.domain.matching import compare_codes
from intake.domain.materials import Requirement
from intake.domain.papers import CARD_SIDES, Paper, Quote, form_quote
from intake.domain.scope import Scope, best_match

_SIDE_NAMES = {
    "id_card": ("人像面（姓名、号码一面）", "国徽面（有效期限一面）"),
    "hmt_residence_permit": ("人像面（姓名、号码一面）", "背面（有效期限一面）"),
}


def card_has_both_sides(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-02: an identity card proves nothing by one side: the name is on the one, the validity on the other.

    Source: 居民身份证法 art. 5 (the card has a term of validity); 信电〔2024〕141号附件2第1项 有效.
    """
    sides = CARD_SIDES.get(paper.kind)
    if sides is None:
        return
    seen = [any(paper.quote(name) is not None for name in side) for side in sides]
    if all(seen) or not any(seen):
        return
    if paper.sides_unsure or paper.partial:
        yield scope.finding("card_sides_unsure", requirement, paper, evidence=paper.whole())
        return
    names = _SIDE_NAMES[paper.kind]
    have, lack = names if seen[0] else names[::-1]
    shown = [quote for quote in paper.quotes() if quote.name in sides[0 if seen[0] else 1]]
    # The side that was read must have been read surely: else the paper may not be that side at all.
    sure = [max(shown, key=lambda quote: quote.confidence or 0.0)]
    yield scope.finding("card_side_missing", requirement, paper, sure, have=have, lack=lack)


def identity_is_valid(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-02: the identity paper is unexpired on the day of receipt; 长期 never expires.

    Source: 信电〔2024〕141号附件2第1项 用电人有效身份证件; 居民身份证法 art. 5.
    """
    until = paper.quote("valid_to")
    day = parse_date(until.string) if until else None
    if until is not None and day is not None and day < scope.received:
        yield scope.finding("id_expired", requirement, paper, [until], date=chinese_day(day))


def identity_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-01: form applicant = name on the identity paper; form number = its number.

    Names only ever go to a clerk (rare characters are misread); a clear other number is a correction.
    Source: 信电〔2024〕141号附件2第1项 用电人…身份证件.
    """
    known = _expected_names(scope, requirement)
    name = paper.quote("name")
    if name is not None and known:
        result, other = best_match(name, known)
        if result != "same":
            yield scope.finding("id_name_mismatch", requirement, paper, [name, other])
    if requirement.row != 1 or not scope.case.applicant.id_number:
        return
    number = paper.first("id_number", "passport_no")
    stated = form_quote("applicant.id_number", "身份证件号码", scope.case.applicant.id_number)
    if number is not None and compare_codes(number.string, stated.string) == "different":
        yield scope.finding("id_number_mismatch", requirement, paper, [number, stated])


def identity_agrees_with_itself(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-02: digits 7 to 14 of the number are the date of birth printed above it.

    Source: GB 11643-1999.
    """
    number, birth = paper.quote("id_number"), paper.quote("birth_date")
    if number is None or birth is None or len(number.string) != 18:
        return
    if birth.string.replace("-", "") != number.string[6:14]:
        yield scope.finding("id_inconsistent", requirement, paper, [birth, number])


def _expected_names(scope: Scope, requirement: Requirement) -> list[Quote]:
    """Whose identity paper the row asks for: the applicant; for row 11 also the legal person or the handler."""
    applicant = scope.case.applicant
    if requirement.row == 1 or applicant.type == "resident":
        known = [form_quote("applicant.name", "用电人", applicant.name)]
    else:
        known = []
    if requirement.row == 11:
        project = scope.case.application.project
        if project.legal_representative:
            path = "application.project.legal_representative"
            known.append(form_quote(path, "法人代表", project.legal_representative))
        if project.handler:
            known.append(form_quote("application.project.handler", "经办人", project.handler))
        person = scope.licence.quote("legal_person") if scope.licence else None
        if person is not None:
            known.append(person)
    return known
