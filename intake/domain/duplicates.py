"""Other open cases about the same person, car or parking space: R-16, and the keys by which to find them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.findings import Finding
from intake.domain.matching import Space, compare_communities, compare_persons, compare_spaces, parse_space, plain
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.parking_rules import space_of
from intake.domain.scope import Scope

_IDENTITY_KINDS = frozenset({"id_card", "temp_id_card", "hmt_residence_permit", "passport"})


def keys_of(case: Case, papers: Sequence[Paper]) -> CaseKeys:
    """The keys of a case, to be kept beside it while it lives."""
    return CaseKeys(
        case.case_no or "",
        frozenset(plain(quote.string) for quote in _identities(case, papers)),
        frozenset(plain(quote.string) for quote in _vins(papers)),
        frozenset((place.string, text.string) for place, text, _ in _spaces(papers)),
    )


def no_other_case_is_about_this(scope: Scope) -> Iterator[Finding]:
    """R-16: the same person, car or space in another case that is still open goes to a clerk. The other cases are
    given; none by default.

    Source: good practice; one space, one meter (发改能源〔2016〕1611号 一表一车位).
    """
    own_number = scope.case.case_no or ""
    for other in sorted(scope.others, key=lambda keys: keys.case_no):
        if own_number and other.case_no == own_number:
            continue
        shared = {
            "身份证件号码": [q for q in _identities(scope.case, scope.papers) if plain(q.string) in other.identities],
            "车辆识别代号": [q for q in _vins(scope.papers) if plain(q.string) in other.vins],
            "车位": [text for place, text, space in _spaces(scope.papers) if _is_listed(place, space, other)],
        }
        for what, quotes in shared.items():
            if quotes:
                words: dict[str, Any] = {"case_no": other.case_no or "（未编号）", "what": what}
                yield scope.finding("duplicate_case", None, None, [quotes[0]], **words)


def _identities(case: Case, papers: Sequence[Paper]) -> list[Quote]:
    """The applicant's own numbers: the form's, and those on papers in the applicant's name."""
    number = case.applicant.id_number
    quotes = [form_quote("applicant.id_number", "身份证件号码", number)] if number else []
    own = [paper for paper in papers if paper.kind in _IDENTITY_KINDS and _names(paper, case.applicant.name)]
    return [*quotes, *(quote for paper in own if (quote := paper.first("id_number", "passport_no")) is not None)]


def _names(paper: Paper, person: str) -> bool:
    name = paper.quote("name")
    return name is not None and compare_persons(name.string, person) == "same"


def _vins(papers: Sequence[Paper]) -> list[Quote]:
    return [quote for paper in papers if (quote := paper.quote("vin")) is not None]


def _spaces(papers: Sequence[Paper]) -> list[tuple[Quote, Quote, Space]]:
    """(community or place, words, space) of each paper that names both."""
    found = []
    for paper in papers:
        place, space = paper.first("community", "location"), space_of(paper)
        if place is not None and space is not None:
            found.append((place, *space))
    return found


def _is_listed(place: Quote, own: Space, other: CaseKeys) -> bool:
    for community, text in sorted(other.spaces):
        listed = parse_space(text)
        if listed is None or compare_spaces(own, listed) != "same":
            continue
        if compare_communities(place.string, community) == "same":
            return True
    return False
