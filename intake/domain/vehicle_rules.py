"""Rules for row 4 (用电人新能源汽车购车证明): whose car, which car, and that it runs on electricity."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intake.domain.findings import Finding
from intake.domain.matching import compare_codes, is_org, plain
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote
from intake.domain.relations import other_number, relation_explained
from intake.domain.scope import Scope, best_match

OWNER_FIELDS = ("buyer", "owner")
OWNER_ID_FIELDS = ("buyer_id", "owner_id")
_ELECTRIC_FUEL = re.compile(r"电|混合动力|燃料电池|增程")
_ELECTRIC_MODEL = re.compile(r"(?:B|P|S|C|ER|RE|FC)(?:H)?EV|EV(?:$|[^A-Z])|纯电|插电|增程|电动|新能源")
_PLAIN_PLATE = re.compile(r"^.[A-Z][A-Z0-9]{5}$")
_GREEN_PLATE = re.compile(r"^.[A-Z][A-Z0-9]{6}$")


def car_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-10, R-11, R-15: buyer or owner of the car = applicant; otherwise a clerk asks, and asks for no paper.

    Source: 信电〔2024〕141号附件2第4项 用电人…购车证明; 优化营商环境条例 art. 44.
    """
    owner = paper.first(*OWNER_FIELDS)
    if owner is None:
        return
    field = scope.field_name(paper, owner)
    result, other = best_match(owner, scope.applicant_names)
    if result == "same":
        number = paper.first(*OWNER_ID_FIELDS)
        if number is not None and _is_number(number):
            yield from other_number(scope, requirement, paper, "buyer_id_mismatch", number)
        return
    explained = relation_explained(scope, requirement, paper, owner, other)
    if explained is not None:
        yield explained
    elif is_org(owner.string) and scope.case.applicant.type == "resident":
        yield scope.finding("buyer_is_company", requirement, paper, [owner, other], field=field)
    else:
        yield scope.finding("buyer_mismatch", requirement, paper, [owner, other], field=field)


def car_is_new_energy(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """R-13: by fuel, else by plate, else by model; a sign against it goes to a clerk, no sign is mentioned.

    Source: 信电〔2024〕141号附件2第4项 新能源汽车; GA 36-2018 (plates of eight characters).
    """
    fuel, plate = paper.quote("fuel"), paper.quote("plate")
    if fuel is not None:
        if not _ELECTRIC_FUEL.search(fuel.string):
            yield scope.finding("not_new_energy", requirement, paper, [fuel], sign=fuel.string)
        return
    if plate is not None and _GREEN_PLATE.match(plain(plate.string)):
        return
    models = [quote for name in ("model", "vehicle_type") if (quote := paper.quote(name)) is not None]
    if any(_ELECTRIC_MODEL.search(plain(quote.string)) for quote in models):
        return
    if plate is not None and _PLAIN_PLATE.match(plain(plate.string)):
        yield scope.finding("not_new_energy", requirement, paper, [plate], sign="号牌不是新能源号牌")
        return
    evidence = () if models else paper.whole()
    yield scope.finding("new_energy_unconfirmed", requirement, paper, models, evidence=evidence)


def papers_name_one_car(scope: Scope, requirement: Requirement, papers: tuple[Paper, ...]) -> Iterator[Finding]:
    """R-12: VIN and plate are equal on all papers of the car, held against the chosen one; of two cars the VIN tells.

    Source: 信电〔2024〕141号附件2第4项 (one car); GB 16735-2019.
    """
    for other in papers[1:]:
        for name, code in (("vin", "vin_mismatch"), ("plate", "plate_mismatch")):
            left, right = papers[0].quote(name), other.quote(name)
            if left is None or right is None:
                continue
            if compare_codes(left.string, right.string) == "different":
                yield scope.finding(
                    code,
                    requirement,
                    None,
                    [left, right],
                    paper_1=scope.table.kind_name(papers[0].kind),
                    paper_2=scope.table.kind_name(other.kind),
                    one=left.string,
                    other=right.string,
                )
                break


def _is_number(quote: Quote) -> bool:
    """Is the buyer's number an identity number? Codes of organisations stand in the same box."""
    return len(plain(quote.string)) == 18 and plain(quote.string)[:17].isdigit()
