"""Rules for green land and trees (rows 18 to 21)."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.findings import Finding
from intake.domain.matching import Sameness, compare_addresses, compare_projects, plain
from intake.domain.materials import Requirement
from intake.domain.measures import measured, near, number, plain_number
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.roads import compare_roads
from intake.domain.scope import Scope, best_match
from intake.domain.settled import Held, Settled, Statement, outliers
from intake.domain.site_rules import unit_names

_PROTECTED = ("古树", "名木", "公园绿地", "公园")
_FIELDS = ("nature", "place", "trees", "reason")


def site_is_applicants(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """G-01: who holds the site = applicant, by certificate, lease or letter of consent; else a clerk looks.

    A letter that refuses proves the opposite. Source: 信电〔2024〕141号附件2第18项 场地使用权佐证材料.
    """
    consent = paper.quote("consent")
    if consent is not None and consent.value is False:
        yield scope.finding("site_consent_refused", requirement, paper, [consent])
        return
    holder = paper.first("holder", "holders", "lessee")
    if holder is None:
        return
    result, other = best_match(holder, unit_names(scope))
    if result != "same":
        field = scope.field_name(paper, holder)
        yield scope.finding("site_holder_mismatch", requirement, paper, [holder, other], field=field)


def nothing_protected(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """G-02: words about ancient trees or park land on rows 19 and 20 are put before a clerk.

    Source: 城市绿化条例 art. 24 (古树名木), art. 19.
    """
    for name in _FIELDS:
        quote = paper.quote(name)
        word = _protected_word(quote.string) if quote is not None else None
        if quote is not None and word is not None:
            yield scope.finding("green_protected", requirement, paper, [quote], word=word)


def form_names_nothing_protected(scope: Scope) -> Iterator[Finding]:
    """G-02: the same words on the form's own block of green land.

    Source: 城市绿化条例 art. 24 (古树名木), art. 19.
    """
    green = scope.case.application.green
    if "green" not in scope.case.matters:
        return
    for path, label, said in (("nature", "绿地性质", green.nature), ("address", "占用绿地地址", green.address)):
        word = _protected_word(said or "")
        if said and word is not None:
            yield scope.finding(
                "form_green_protected", None, None, [form_quote(f"application.green.{path}", label, said)], word=word
            )


def green_areas_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """G-03: the area of rows 19 and 20 and of the form is one area.

    Source: 信电〔2024〕141号附件2第19、20项, 附件3 绿地 (长、宽、面积); 城市绿化条例 art. 19.
    """
    statements = [
        Statement(held, said["area_m2"][1], (said["area_m2"][0],))
        for held in settled.at(20, 19)
        if "area_m2" in (said := measured(held.paper))
    ]
    stated = scope.case.application.green.area_m2
    if stated:
        quote = form_quote("application.green.area_m2", "占用面积", plain_number(stated))
        statements.append(Statement(None, stated, (quote,)))
    tolerance = scope.options.measure_tolerance
    for odd in outliers(statements, lambda a, b: "same" if near(a, b, tolerance) else "different"):
        yield (
            odd.about,
            scope.finding(
                "green_area_mismatch",
                odd.about.requirement,
                odd.about.paper,
                odd.quotes,
                one=plain_number(odd.odd.said),
                other=plain_number(odd.usual.said),
                paper_1=name_of(scope, odd.odd.held),
                paper_2=name_of(scope, odd.usual.held),
            ),
        )


def green_places_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """G-04: the place of rows 19 and 20 and of the form is one place; row 18 about another place goes to a clerk.

    Source: 信电〔2024〕141号附件2第18至20项, 附件3 占用绿地地址.
    """
    statements = [_place(held, quote) for held in settled.at(20, 19) if (quote := held.paper.quote("place"))]
    stated = scope.case.application.green.address
    if stated:
        statements.append(_place(None, form_quote("application.green.address", "占用绿地地址", stated)))
    for odd in outliers(statements, _compare_places):
        if odd.result == "different":
            finding = scope.finding(
                "green_place_mismatch",
                odd.about.requirement,
                odd.about.paper,
                odd.quotes,
                paper_1=name_of(scope, odd.odd.held),
                paper_2=name_of(scope, odd.usual.held),
            )
            yield odd.about, finding
    for site in settled.at(18):
        place = site.paper.first("place", "location")
        if place is None or not statements:
            continue
        if all(_compare_places(place.string, one.said) == "different" for one in statements):
            quotes = [place, *statements[0].quotes]
            yield site, scope.finding("site_elsewhere", site.requirement, site.paper, quotes)


def tree_counts_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """G-05: the number of trees is the same on every paper of rows 19 and 20 that states one.

    Source: 城市绿化条例 art. 20 (felling and moving trees needs approval); 信电〔2024〕141号附件2第19、20项.
    """
    papers = [*settled.at(20, 19), *(held for held in settled.spare if held.row in (19, 20))]
    statements = [
        Statement(held, count, (quote,))
        for held in papers
        if (quote := held.paper.quote("tree_count")) is not None and (count := number(quote)) is not None
    ]
    for odd in outliers(statements, lambda a, b: "same" if a == b else "different"):
        finding = scope.finding(
            "tree_count_mismatch",
            odd.about.requirement,
            odd.about.paper,
            odd.quotes,
            one=plain_number(odd.odd.said),
            other=plain_number(odd.usual.said),
        )
        yield odd.about, finding


def permit_is_for_the_project(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """G-06: row 21's project = the project of the form; a permit of a whole estate may cover it, so a clerk decides.

    Source: 信电〔2024〕141号附件2第21项 工程建设许可材料.
    """
    stated = project_of_form(scope)
    for held in settled.at(21):
        project = held.paper.quote("project")
        if project is None or stated is None:
            continue
        if compare_projects(project.string, stated.string) == "different":
            yield held, scope.finding("project_mismatch", held.requirement, held.paper, [project, stated])


def project_of_form(scope: Scope) -> Quote | None:
    """项目名称 of the form, where the box 项目名称代码 holds a name and not a code."""
    code = scope.case.application.project.code
    if not code or sum(character.isascii() for character in code) > len(code) / 2:
        return None
    return form_quote("application.project.code", "项目名称", code)


def name_of(scope: Scope, held: Held | None) -> str:
    """What to call the paper that says something; the form where no paper does."""
    return f"《{scope.table.kind_name(held.paper.kind)}》" if held is not None else "申请表"


def _place(held: Held | None, quote: Quote) -> Statement[str]:
    return Statement(held, quote.string, (quote,))


def _compare_places(one: str, other: str) -> Sameness:
    """Addresses; the same road, and no other stretch of it, is the same place however it is written."""
    return "same" if compare_roads(one, other) == "same" else compare_addresses(one, other)


def _protected_word(text: str) -> str | None:
    return next((word for word in _PROTECTED if word in plain(text)), None)
