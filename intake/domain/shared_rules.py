"""Rules about what data sharing says: it failed, it says less than a paper, it contradicts a paper or the form."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.findings import Evidence, Finding
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.scope import Scope
from intake.domain.shared import LABELS, NEEDED, SHARED_FILE, Lookup, Status, compare_field, filled_rows

_FAILURES: dict[Status, str] = {"down": "sharing_down", "slow": "sharing_slow", "invalid": "sharing_invalid"}
_WHAT = {"identity": "身份信息", "licence": "证照信息", "property": "不动产登记信息"}


def sharing_answered(scope: Scope) -> Iterator[Finding]:
    """S-01: a look-up that failed or said too little is shown. While the row has no paper, a clerk decides whether to
    ask again later or to ask the applicant.

    Source: 国务院关于在线政务服务的若干规定 art. 7 (what sharing supplies is not asked for); 信电〔2024〕141号附件2
    如数据不全则需要申请者提交.
    """
    for lookup, requirement in _rows(scope):
        what = _WHAT[lookup.query.kind]
        evidence = [Evidence(SHARED_FILE, text=what)]
        has_paper = any(paper.kind in requirement.kinds for paper in scope.papers)
        if lookup.status in _FAILURES:
            if not has_paper:
                yield scope.finding(_FAILURES[lookup.status], requirement, evidence=evidence, what=what)
        elif lookup.status == "not_found":
            yield scope.finding("sharing_not_found", requirement, evidence=evidence, what=what)
        elif lookup.lacking:
            lacking = "、".join(LABELS[name] for name in lookup.lacking)
            yield scope.finding("sharing_partial", requirement, evidence=evidence, what=what, lacking=lacking)


def register_is_in_order(scope: Scope) -> Iterator[Finding]:
    """S-02: a licence that the register calls revoked or cancelled, a title no longer current, goes to a clerk.

    Source: 市场主体登记管理条例 (吊销、注销); 不动产登记暂行条例 (登记簿为准).
    """
    for lookup, requirement in _rows(scope):
        status = lookup.quote("status")
        if status is not None and not lookup.in_order:
            yield scope.finding("sharing_not_in_force", requirement, None, [status], status=status.string)


def paper_agrees_with_register(scope: Scope, requirement: Requirement, paper: Paper) -> Iterator[Finding]:
    """S-03: what a paper says is what the register says; else a clerk looks, for either may be out of date.

    Source: 信电〔2024〕141号附件2 (系统自动获取); 国务院关于在线政务服务的若干规定 art. 7.
    """
    for lookup in scope.shared:
        if requirement.row in lookup.query.rows:
            pairs = [(name, paper.quote(name)) for name in NEEDED[lookup.query.kind]]
            yield from _differences(scope, requirement, paper, lookup, pairs)


def form_agrees_with_register(scope: Scope) -> Iterator[Finding]:
    """S-04: what the form says is what the register says, where the register was not whole enough to be believed or a
    paper speaks for the row as well.

    Source: 信电〔2024〕141号附件3 (申请单位、社会统一代码证、法人代表).
    """
    form, filled = scope.case.application, filled_rows(scope.case, scope.shared)
    for lookup, requirement in _rows(scope):
        if lookup.query.kind == "licence":
            said = {
                "name": ("application.enterprise_name", scope.case.subject_name),
                "legal_person": ("application.project.legal_representative", form.project.legal_representative),
            }
        elif lookup.query.kind == "identity":
            said = {"name": ("applicant.name", lookup.query.about.get("name"))}
        else:
            said = {"location": ("application.install_address", form.install_address)}
        pairs = [(name, form_quote(path, LABELS[name], value)) for name, (path, value) in said.items() if value]
        if requirement.row in filled or not any(paper.kind in requirement.kinds for paper in scope.papers):
            yield from _differences(scope, requirement, None, lookup, pairs)


def _differences(
    scope: Scope,
    requirement: Requirement,
    paper: Paper | None,
    lookup: Lookup,
    pairs: list[tuple[str, Quote | None]] | list[tuple[str, Quote]],
) -> Iterator[Finding]:
    for name, said in pairs:
        shared = lookup.quote(name)
        if said is None or shared is None or compare_field(name, said, shared) != "different":
            continue
        where = f"《{scope.table.kind_name(paper.kind)}》" if paper is not None else "申请表"
        yield scope.finding("sharing_differs", requirement, paper, [said, shared], field=LABELS[name], where=where)


def _rows(scope: Scope) -> Iterator[tuple[Lookup, Requirement]]:
    """Every answer with every row of the case it is about."""
    for lookup in sorted(scope.shared, key=lambda each: (each.query.rows, each.query.kind)):
        for row in lookup.query.rows:
            yield lookup, scope.table.requirement(row)
