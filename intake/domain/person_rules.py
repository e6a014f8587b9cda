"""Rules for identity papers (rows 1 and 11): both sides, validity, whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from intake.domain.dates import OPEN_END, chinese_day, parse_date
from intake.domain.findings import Finding
from intake.domain.matching import compare_codes, compare_persons
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
    until = paper.dated("valid_to")
    if until is not None and until[1] < scope.received:
        yield scope.finding("id_expired", requirement, paper, [until[0]], date=chinese_day(until[1]))


def identity_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-01: form applicant = name on the identity paper; form number = its number. One character apart, or an equal
    number beside another name, is taken for a slip and shown to a clerk.

    Source: 信电〔2024〕141号附件2第1项 用电人…身份证件.
    """
    known = _expected_names(scope, requirement)
    name, number, written = paper.quote("name"), paper.first("id_number", "passport_no"), scope.case.applicant.id_number
    both = (
        [number, form_quote("applicant.id_number", "身份证件号码", written)] if number is not None and written else []
    )
    numbers = compare_codes(both[0].string, both[1].string) if both else None
    if name is not None and known:
        result, other = best_match(name, known)
        # Somebody else's paper is one mistake, told once.
        elses = result == "different" and numbers == "different" and both[0].is_clear(scope.options.threshold)
        if elses:
            yield scope.finding("id_name_mismatch", requirement, paper, [name, other, *both], what="姓名、号码")
            return
        if result == "different" and numbers != "same":
            yield scope.finding("id_name_mismatch", requirement, paper, [name, other], what="姓名")
        elif result != "same":
            yield scope.finding("id_name_unclear", requirement, paper, [name, other])
    if requirement.judged_as == 1 and numbers == "different":
        yield scope.finding("id_number_mismatch", requirement, paper, both)


def identity_agrees_with_itself(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-02: digits 7 to 14 of the number are the date of birth printed above it.

    Source: GB 11643-1999.
    """
    number, birth = paper.quote("id_number"), paper.quote("birth_date")
    if number is None or birth is None or len(number.string) != 18:
        return
    if birth.string.replace("-", "") != number.string[6:14]:
        yield scope.finding("id_inconsistent", requirement, paper, [birth, number])


def identity_term_fits_age(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-02: a card runs 5, 10 or 20 years or for life, as the holder's age at issue says; else a year may have been
    misread, or the two sides are of two cards: a clerk looks.

    Source: 居民身份证法 art. 5.
    """
    start, birth, until = paper.dated("valid_from"), paper.dated("birth_date"), paper.quote("valid_to")
    if start is None or birth is None or until is None:
        return
    first, born = start[1], birth[1]
    age = first.year - born.year - ((first.month, first.day) < (born.month, born.day))
    years = 5 if age < 16 else 10 if age < 26 else 20 if age < 46 else None
    last = parse_date(until.string)
    if until.string == OPEN_END:
        fits = years is None
    elif last is None or last < scope.received:
        return  # an expired card is told by itself
    else:
        fits = years is not None and _is_years_after(first, last, years)
    if not fits:
        yield scope.finding("id_term_odd", requirement, paper, [start[0], until, birth[0]])


def unit_is_represented(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A-08: row 11 is the identity card of the legal person, or of the handler, who should hold an authorisation
    (asked about by a clerk, never demanded); a clear other person is a correction. The legal person's number is
    that of the form.

    Source: 信电〔2024〕141号附件2第11项, 附件3 法人代表（身份证）、经办人; 行政许可法 art. 29.
    """
    name = paper.quote("name")
    if name is None or scope.case.applicant.type != "enterprise":
        return
    heads, project = _legal_persons(scope), scope.case.application.project
    if any(compare_persons(name.string, head.string) == "same" for head in heads):
        number = paper.quote("id_number")
        if number is not None and project.legal_representative_id:
            path = "application.project.legal_representative_id"
            stated = form_quote(path, "法人代表身份证号码", project.legal_representative_id)
            if compare_codes(number.string, stated.string) == "different":
                yield scope.finding("legal_id_mismatch", requirement, paper, [number, stated])
        return
    handler = form_quote("application.project.handler", "经办人", project.handler) if project.handler else None
    if handler is not None and compare_persons(name.string, handler.string) == "same":
        if heads and not _is_authorised(scope, name):
            yield scope.finding("handler_unauthorised", requirement, paper, [name, handler])
        return
    known = [*heads, *([handler] if handler else [])]
    if heads and not _is_authorised(scope, name) and best_match(name, known)[0] == "different":
        yield scope.finding("id_not_of_unit", requirement, paper, [name, *known])
    elif known and not _is_authorised(scope, name):
        yield scope.finding("id_name_unclear", requirement, paper, [name, best_match(name, known)[1]])


def _is_years_after(first: date, last: date, years: int) -> bool:
    """The day itself or the day before it; cards of 29 February end on either neighbour."""
    return last.year - first.year == years and abs((last.month * 31 + last.day) - (first.month * 31 + first.day)) <= 4


def _legal_persons(scope: Scope) -> list[Quote]:
    """法定代表人, on the form and on the licence."""
    known: list[Quote] = []
    stated = scope.case.application.project.legal_representative
    if stated:
        known.append(form_quote("application.project.legal_representative", "法人代表", stated))
    person = scope.licence.quote("legal_person") if scope.licence else None
    return [*known, person] if person is not None else known


def _is_authorised(scope: Scope, name: Quote) -> bool:
    """Does a letter of authorisation in the file name that person as agent?"""
    agents = [paper.quote("agent") for paper in scope.papers if paper.kind == "authorization_letter"]
    return any(agent is not None and compare_persons(agent.string, name.string) == "same" for agent in agents)


def _expected_names(scope: Scope, requirement: Requirement) -> list[Quote]:
    """Whose identity paper the row asks for: the applicant's; an organisation's people are rule A-08's."""
    applicant = scope.case.applicant
    if requirement.judged_as == 1 or applicant.type == "resident":
        return [form_quote("applicant.name", "用电人", applicant.name)]
    return []
