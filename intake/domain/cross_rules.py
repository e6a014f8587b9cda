"""Rules across the rows about roads and traffic (10 to 17, 22) and the form: one road, one period, one area."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from intake.domain.dates import chinese_day
from intake.domain.findings import Finding
from intake.domain.green_rules import name_of, project_of_form
from intake.domain.matching import compare_orgs, compare_projects
from intake.domain.measures import Period, make_period, measured, near, number, period_of, plain_number
from intake.domain.papers import Quote, form_quote
from intake.domain.roads import compare_roads, names_road, parse_roads
from intake.domain.scope import Scope
from intake.domain.settled import Held, Settled, Statement, outliers
from intake.domain.site_rules import builder_name, unit_names

_FORM_ROWS = (15, 13, 14)
# Row 22: the plan and the commitment are about this very work; an approval may be about more.
_OWN_SLOTS = frozenset({"traffic_plan", "traffic_commitment"})


def roads_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-01: road and stretch are the same in rows 13, 14, 15 and 22 and on the form; what cannot be told apart
    surely (one character, one end of the stretch, house numbers) goes to a clerk.

    Source: 城市道路管理条例 art. 36 (another place needs another approval); 信电〔2024〕141号附件3 道路名称.
    """
    for odd in outliers(_road_statements(scope, settled), compare_roads):
        code = "road_mismatch" if odd.result == "different" else "road_unclear"
        finding = scope.finding(
            code,
            odd.about.requirement,
            odd.about.paper,
            odd.quotes,
            one=odd.odd.said,
            other=odd.usual.said,
            paper_1=name_of(scope, odd.odd.held),
            paper_2=name_of(scope, odd.usual.held),
        )
        yield odd.about, finding


def other_papers_name_the_road(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-02: 建设位置 of row 10 and the project of rows 16 and 17, where they name roads, name this one. A project may
    be called after another road than the one it digs, so a clerk decides.

    Source: 信电〔2024〕141号附件2第10、16、17项; 城市道路管理条例 art. 33.
    """
    statements = _road_statements(scope, settled)
    if not statements:
        return
    for held in settled.at(10, 16, 17):
        place = held.paper.quote("location" if held.row == 10 else "project")
        if place is None or not parse_roads(place.string):
            continue
        if all(names_road(place.string, one.said) == "different" for one in statements):
            quotes = [place, *statements[0].quotes]
            yield held, scope.finding("road_not_covered", held.requirement, held.paper, quotes, road=statements[0].said)


def periods_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-03: the period is the same in rows 13, 14 and 15, the traffic plan, the commitment and the form.

    Source: 城市道路管理条例 art. 36 (the approved time binds); 信电〔2024〕141号附件3 时间.
    """
    statements = _period_statements(scope, settled)
    for odd in outliers(statements, lambda a, b: "different" if a.differs(b) else "same"):
        finding = scope.finding(
            "period_mismatch",
            odd.about.requirement,
            odd.about.paper,
            odd.quotes,
            one=odd.odd.said.words(),
            other=odd.usual.said.words(),
            paper_1=name_of(scope, odd.odd.held),
            paper_2=name_of(scope, odd.usual.held),
        )
        yield odd.about, finding


def period_is_approved(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-04: the period applied for lies within that of the approval in row 22, which may be longer.

    Source: 城市道路管理条例 art. 36; 信电〔2024〕141号附件2第22项 市政工程审批文件.
    """
    approval, wanted = settled.of("municipal_approval"), next(iter(_period_statements(scope, settled)), None)
    if approval is None or wanted is None:
        return
    allowed = period_of(approval.paper)
    if allowed is None or not wanted.said.leaves(allowed):
        return
    quotes = [*allowed.quotes, *wanted.quotes]
    finding = scope.finding(
        "period_not_approved",
        approval.requirement,
        approval.paper,
        quotes,
        allowed=allowed.words(),
        period=wanted.said.words(),
    )
    yield approval, finding


def areas_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-05: rows 14 and 15 occupy one area; row 13 digs no more than that. Digging less is usual and goes to a clerk.

    Source: 信电〔2024〕141号附件2第13至15项; 城市道路管理条例 art. 36 (the approved area binds).
    """
    occupied = next(settled.at(15, 14), None)
    said = measured(occupied.paper).get("area_m2") if occupied else None
    if occupied is None or said is None:
        return
    for held in settled.at(14, 13):
        own = measured(held.paper).get("area_m2")
        if own is None or near(own[1], said[1], scope.options.measure_tolerance):
            continue
        smaller_dig = held.row == 13 and own[1] < said[1]
        finding = scope.finding(
            "dig_area_smaller" if smaller_dig else "area_mismatch",
            held.requirement,
            held.paper,
            [own[0], said[0]],
            one=plain_number(own[1]),
            other=plain_number(said[1]),
            paper_2=name_of(scope, occupied),
        )
        yield held, finding


def projects_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-06: the papers of row 22 are about one project; rows 16 and 17 about the project of the other papers or of
    the form, else a clerk looks.

    Source: 信电〔2024〕141号附件2第16、17、22项.
    """
    slots = [_said(held, quote) for held in settled.at(22) if (quote := held.paper.quote("project"))]
    for odd in outliers(slots, compare_projects):
        code = "traffic_project_mismatch" if odd.result == "different" else "traffic_project_unclear"
        finding = scope.finding(
            code,
            odd.about.requirement,
            odd.about.paper,
            odd.quotes,
            paper_1=name_of(scope, odd.odd.held),
            paper_2=name_of(scope, odd.usual.held),
        )
        yield odd.about, finding
    stated = project_of_form(scope)
    known = [_said(None, stated)] if stated else []
    known += [_said(held, quote) for held in settled.at(10, 22) if (quote := held.paper.quote("project"))]
    for held in settled.at(16, 17):
        own = held.paper.quote("project")
        if own is None or not known:
            continue
        if all(compare_projects(own.string, one.said) == "different" for one in known):
            quotes = [own, *known[0].quotes]
            yield held, scope.finding("project_mismatch", held.requirement, held.paper, quotes)


def builders_agree(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """X-07: one 施工单位 in the case: rows 13, 15, 21 and the form; a difference goes to a clerk.

    Source: 信电〔2024〕141号附件3 施工单位.
    """
    statements = [_said(held, quote) for held in settled.at(15, 13, 21) if (quote := held.paper.quote("builder"))]
    stated = builder_name(scope)
    if stated is not None:
        statements.append(_said(None, stated))
    for odd in outliers(statements, compare_orgs):
        yield odd.about, scope.finding("builder_mismatch", odd.about.requirement, odd.about.paper, odd.quotes)


def commitment_is_by_the_planners(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """T-02: the commitment is given by the unit that made the plan; its name in a seal of the other paper will do.
    Applicant and building firm of one case may share the two papers: then a clerk looks.

    Source: 信电〔2024〕141号附件2第22项 交通组织方案、交通安全承诺书.
    """
    plan, promise = settled.of("traffic_plan"), settled.of("traffic_commitment")
    if plan is None or promise is None:
        return
    author, promisor = plan.paper.quote("author"), promise.paper.quote("promisor")
    if author is None or promisor is None:
        return
    result = compare_orgs(author.string, promisor.string)
    sealed = [(seal.text, promisor) for _, seal in plan.paper.seals] + [
        (seal.text, author) for _, seal in promise.paper.seals
    ]
    if result == "same" or any(text and compare_orgs(text, name.string) == "same" for text, name in sealed):
        return
    builder = builder_name(scope)
    partners = [*unit_names(scope), *([builder] if builder else [])]
    both_known = all(
        any(compare_orgs(name.string, known.string) == "same" for known in partners) for name in (author, promisor)
    )
    code = "commitment_other_unit" if result == "different" and not both_known else "commitment_unit_unclear"
    yield promise, scope.finding(code, promise.requirement, promise.paper, [promisor, author])


def fee_is_right(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """A-06: amount of the road fee = area × days × rate, where the office has set the rate; else a clerk looks.

    Source: 城市道路管理条例 art. 37.
    """
    rate, receipt, form = scope.options.road_fee_rate, next(settled.at(12), None), next(settled.at(15), None)
    if rate is None or receipt is None or form is None:
        return
    total, said, period = receipt.paper.quote("total"), measured(form.paper).get("area_m2"), period_of(form.paper)
    paid = number(total)
    if total is None or paid is None or said is None or period is None or not period.start or not period.end:
        return
    days = (period.end - period.start).days + 1
    due = said[1] * days * rate
    if days > 0 and not near(paid, due, scope.options.measure_tolerance):
        quotes = [total, said[0], *period.quotes]
        words: dict[str, Any] = {"paid": plain_number(paid), "due": f"{due.quantize(Decimal('0.01')):f}", "days": days}
        yield receipt, scope.finding("fee_amount_differs", receipt.requirement, receipt.paper, quotes, **words)


def road_may_be_dug(scope: Scope, settled: Settled) -> Iterator[tuple[Held, Finding]]:
    """A-07: a road the office has listed as new (5 years) or just overhauled (3 years) is not dug without the
    government's approval; a clerk looks.

    Source: 城市道路管理条例 art. 33.
    """
    for held in settled.at(13):
        road, period = held.paper.first("road", "place"), period_of(held.paper)
        first = period.start if period and period.start else scope.received
        for listed in scope.options.protected_roads:
            if road is not None and first <= listed.until and names_road(road.string, listed.name) != "different":
                words: dict[str, Any] = {"road": listed.name, "date": chinese_day(listed.until)}
                yield held, scope.finding("road_protected", held.requirement, held.paper, [road], **words)


def _road_statements(scope: Scope, settled: Settled) -> list[Statement[str]]:
    """Rows 15, 13, 14 and 22, then the form; a paper whose words name no road says nothing."""
    statements: list[Statement[str]] = []
    for held in settled.at(*_FORM_ROWS, 22):
        quote = held.paper.first("road", "place")
        if quote is not None and (quote.name == "road" or parse_roads(quote.string)):
            statements.append(Statement(held, quote.string, (quote,)))
    roads = [_road_text(road.name, road.address) for road in scope.case.application.roads]
    said = "、".join(text for text in roads if text)
    if said:
        statements.append(Statement(None, said, (form_quote("application.roads", "道路名称", said),)))
    return statements


def _road_text(name: str | None, address: str | None) -> str | None:
    """The form prints 道路名称 for some classes of road and 道路地址 for others; both may be filled."""
    if not name or not address:
        return name or address
    return address if name in address else f"{name}（{address}）"


def _period_statements(scope: Scope, settled: Settled) -> list[Statement[Period]]:
    statements = [
        Statement(held, period, period.quotes)
        for held in settled.at(*_FORM_ROWS, 22)
        if (held.row != 22 or held.paper.kind in _OWN_SLOTS) and (period := period_of(held.paper)) is not None
    ]
    period = period_of_form(scope)
    if period is not None:
        statements.append(Statement(None, period, period.quotes))
    return statements


def period_of_form(scope: Scope) -> Period | None:
    """临时占用、挖掘时间 of the form."""
    request = scope.case.application.request
    start, end = (
        form_quote(f"application.request.{path}", "占用、挖掘时间", day.isoformat()) if day else None
        for path, day in (("occupation_from", request.occupation_from), ("occupation_to", request.occupation_to))
    )
    return make_period(start, end)


def _said(held: Held | None, quote: Quote) -> Statement[str]:
    return Statement(held, quote.string, (quote,))
