"""Rules for row 2 (固定车位使用证明), for leases, and for row 2 against row 3 and the form."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.dates import add_months, chinese_day
from intake.domain.findings import Finding
from intake.domain.matching import (
    Space,
    compare_addresses,
    compare_communities,
    compare_names,
    compare_spaces,
    parse_space,
    plain,
    space_in_address,
)
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.relations import other_number, relation_explained
from intake.domain.scope import Scope, best_match

CERTIFICATES = frozenset({"realestate_cert", "realestate_reg_proof", "house_ownership_cert_old", "land_use_cert_old"})
LEASES = frozenset({"parking_lease_contract", "lease_contract"})
HOLDER_FIELDS = ("holders", "buyer", "lessee", "holder")
HOLDER_ID_FIELDS = ("buyer_id", "lessee_id", "holder_id")
SPACE_ROW, CONSENT_ROW = 2, 3
_PARKING_WORDS = ("车位", "车库", "泊位", "停车")


def space_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-03: owner, buyer or lessee of the space = applicant; the number too, where it is printed.

    A co-owner is an owner. A paper of husband, wife or parent explains the difference (R-11) and nothing more
    is asked. Source: 信电〔2024〕141号附件2第2项; 优化营商环境条例 art. 44 (no proof outside the list).
    """
    holder = paper.first(*HOLDER_FIELDS)
    if holder is None or proves_mortgage(paper):
        return
    field = scope.field_name(paper, holder)
    result, other = best_match(holder, scope.applicant_names)
    if result == "same":
        if len(holder.strings) > 1:
            yield scope.finding("holder_co_owner", requirement, paper, [holder, other])
        yield from other_number(scope, requirement, paper, "holder_id_mismatch", paper.first(*HOLDER_ID_FIELDS))
        return
    explained = relation_explained(scope, requirement, paper, holder, other)
    yield explained or scope.finding("holder_mismatch", requirement, paper, [holder, other], field=field)


def proof_is_of_ownership(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A 不动产登记证明 serves when it proves 预告登记; one of a mortgage proves the bank's right, not a home.

    Source: 信电〔2024〕141号附件2第2、6、8项.
    """
    right = paper.quote("proved_right") if paper.kind == "realestate_reg_proof" else None
    if right is None or "预告" in right.string:
        return
    code = "mortgage_not_ownership" if proves_mortgage(paper) else "proved_right_unclear"
    yield scope.finding(code, requirement, paper, [right])


def certificate_is_of_a_space(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """A certificate for row 2 speaks of a parking space or garage; else a clerk looks (附记, own yard).

    Source: 信电〔2024〕141号附件2第2项 固定车位.
    """
    if paper.kind not in ("realestate_cert", "house_ownership_cert_old"):
        return
    said = [quote for name in ("usage", "location") if (quote := paper.quote(name)) is not None]
    if said and not any(word in plain(quote.string) for quote in said for word in _PARKING_WORDS):
        yield scope.finding("not_parking_space", requirement, paper, said)


def lease_is_running(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-05: a lease runs on the day of receipt; one with less than a year left is shown to a clerk. One that has run
    out proves no fixed space; of a site it may go on without a term, so a clerk looks.

    Source: 民法典 arts. 705, 734; 发改能源〔2016〕1611号 (a leased space is 固定 with a lease of a year or more).
    """
    until, start = paper.dated("lease_to"), paper.dated("lease_from")
    if until is not None:
        last, months = until[1], scope.options.lease_min_months
        if last < scope.received:
            code = "lease_expired" if requirement.judged_as == SPACE_ROW else "lease_over"
            yield scope.finding(code, requirement, paper, [until[0]], date=chinese_day(last))
        elif last < add_months(scope.received, months):
            words = chinese_day(last)
            yield scope.finding("lease_short", requirement, paper, [until[0]], date=words, months=months)
    if start is not None and start[1] > scope.received:
        yield scope.finding("lease_not_started", requirement, paper, [start[0]], date=chinese_day(start[1]))


def use_right_is_running(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-05: a right of use that is limited in time runs on the day of receipt.

    Source: 信电〔2024〕141号附件2第2项.
    """
    until = paper.dated("valid_to") if paper.kind == "parking_use_right_cert" else None
    if until is not None and until[1] < scope.received:
        yield scope.finding("use_right_expired", requirement, paper, [until[0]], date=chinese_day(until[1]))


def place_agrees_with_form(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-06, R-07: space and place of the paper = 报装详细地址 of the form. A clear other space of a resident is a
    correction, told once: row 3 is held against row 2 where that names a space. Places are written in too many ways:
    a clerk looks.

    Source: 信电〔2024〕141号附件2第2、3项 (one fixed space), 附件3 报装详细地址; 行政许可法 art. 32 (三).
    """
    address = scope.case.application.install_address
    if not address:
        return
    stated = form_quote("application.install_address", "报装详细地址", address)
    space, wanted = space_of(paper), space_in_address(address)
    other_space = space is not None and wanted is not None and compare_spaces(space[1], wanted) == "different"
    of_resident = requirement.judged_as in (SPACE_ROW, CONSENT_ROW)
    told = requirement.judged_as == CONSENT_ROW and _row_2_names_a_space(scope)
    if space is not None and other_space and of_resident and not told:
        yield scope.finding("space_form_mismatch", requirement, paper, [space[0], stated], space=_words(*space))
    place = paper.first("community", "location")
    if place is None:
        return
    compare = compare_communities if place.name == "community" else compare_addresses
    if compare(place.string, address) == "different" or (other_space and not of_resident):
        yield scope.finding("address_form_mismatch", requirement, paper, [place, stated])


def same_space(scope: Scope, requirement: Requirement, second: Paper, third: Paper) -> Iterator[Finding]:
    """R-06: the space of row 2 is the space of row 3. A clear difference is a correction.

    Source: 信电〔2024〕141号附件2第2、3项 (both about one fixed space).
    """
    one, other = space_of(second), space_of(third)
    if one is None or other is None:
        return
    result = compare_spaces(one[1], other[1])
    if result == "same":
        return
    yield scope.finding(
        "space_mismatch" if result == "different" else "space_unclear",
        requirement,
        None,
        [other[0], one[0]],
        paper_2=scope.table.kind_name(second.kind),
        space_2=_words(*one),
        paper_3=scope.table.kind_name(third.kind),
        space_3=_words(*other),
    )


def same_community(scope: Scope, requirement: Requirement, second: Paper, third: Paper) -> Iterator[Finding]:
    """R-07: community or location of row 2 = community of row 3; a difference goes to a clerk.

    Source: 信电〔2024〕141号附件2第2、3项.
    """
    one, other = second.first("community", "location"), third.first("community")
    if one is None or other is None or compare_communities(one.string, other.string) != "different":
        return
    yield scope.finding(
        "community_mismatch",
        requirement,
        None,
        [other, one],
        paper_2=scope.table.kind_name(second.kind),
        paper_3=scope.table.kind_name(third.kind),
    )


def lessor_owns(scope: Scope, requirement: Requirement, lease: Paper) -> Iterator[Finding]:
    """R-04: the lessor = the owner on a certificate handed in beside the lease, if there is one.

    The owner's certificate is never asked for. Source: 民法典 art. 716 (sublease needs the lessor's consent).
    """
    lessor = lease.quote("lessor") if lease.kind in LEASES else None
    if lessor is None:
        return
    certificates = [paper for paper in scope.papers if paper.kind in CERTIFICATES]
    owners = [(paper, said) for paper in certificates if (said := paper.quote("holders")) is not None]
    if any(compare_names(lessor.string, name) != "different" for _, said in owners for name in said.strings):
        return
    place = lease.first("location", "community")
    about = [
        owner
        for paper, owner in owners
        if place is None
        or (where := paper.quote("location")) is None
        or compare_communities(place.string, where.string) != "different"
        or compare_addresses(place.string, where.string) != "different"
    ]
    if about:
        yield scope.finding("lessor_not_owner", requirement, lease, [lessor, about[0]])


def _row_2_names_a_space(scope: Scope) -> bool:
    kinds = scope.kinds_of(SPACE_ROW)
    return any(paper.kind in kinds and space_of(paper) is not None for paper in scope.papers)


def space_of(paper: Paper) -> tuple[Quote, Space] | None:
    """The space a paper names: its own field, else the end of its location."""
    quote = paper.quote("space_no")
    if quote is not None:
        space = parse_space(quote.string)
        return (quote, space) if space else None
    quote = paper.quote("location")
    space = space_in_address(quote.string) if quote is not None else None
    return (quote, space) if quote is not None and space else None


def _words(quote: Quote, space: Space) -> str:
    """The space as its own field says it; out of a location only the space itself, not the whole address."""
    return quote.string if quote.name == "space_no" else space.words


def proves_mortgage(paper: Paper) -> bool:
    """Is this a 不动产登记证明 of a mortgage? Then its holder is a bank."""
    right = paper.quote("proved_right") if paper.kind == "realestate_reg_proof" else None
    return right is not None and "抵押" in right.string and "预告" not in right.string
