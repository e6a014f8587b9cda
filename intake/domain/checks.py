"""Check a case: papers to rows, the best paper of each row, all rules, one outcome. Pure; no clock.

A row is judged by its best paper: the one with the fewest corrections, then the fewest doubts. Rows 2 and 3
are chosen together, because they must agree. Papers that were not chosen can only add `info`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias

from intake.domain.case import Case
from intake.domain.dates import deadlines
from intake.domain.findings import CheckOutcome, Finding, RowOutcome, RowStatus, Verdict
from intake.domain.materials import MaterialTable, Requirement
from intake.domain.papers import Paper, collect_papers
from intake.domain.phrases import NOT_CHOSEN, PHRASES
from intake.domain.prefill import propose
from intake.domain.rulebook import CASE_RULES, LICENCE_ROWS, PAIR_RULES, PAPER_RULES, ROW_RULES
from intake.domain.scope import CheckOptions, Scope
from ocr.readings import FileReading

Rank: TypeAlias = tuple[int, int]
_GOOD: frozenset[RowStatus] = frozenset({"satisfied", "auto", "not_applicable"})
_SEVERITIES = ("correct", "review", "info")
# What a paper that was not chosen may still be worth telling: its own defects, not whose it is.
_OWN_DEFECTS = frozenset({"过期", "缺盖章或签字", "非所需材料"})


@dataclass(frozen=True, slots=True)
class _Judged:
    """A paper held against a row. `rank`: (corrections, doubts), smaller is better."""

    paper: Paper
    findings: tuple[Finding, ...]

    @property
    def rank(self) -> Rank:
        return _rank(self.findings)

    @property
    def order(self) -> tuple[Rank, float, object]:
        """A total order that does not depend on the order of the files."""
        return self.rank, -self.paper.confidence, self.paper.key


@dataclass(slots=True)
class _Choice:
    """The candidates of a row, the chosen one first; `between`: what is wrong between it and another row."""

    requirement: Requirement
    candidates: list[_Judged]
    between: list[Finding] = field(default_factory=list)

    def put_first(self, chosen: _Judged) -> None:
        self.candidates.sort(key=lambda one: one is not chosen)


@dataclass(slots=True)
class _Row:
    """Work in progress on one row."""

    requirement: Requirement
    papers: tuple[Paper, ...] = ()
    status: RowStatus = "satisfied"
    slots: dict[str, RowStatus] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def check(
    case: Case,
    files: Sequence[FileReading],
    table: MaterialTable,
    received: datetime,
    options: CheckOptions | None = None,
) -> CheckOutcome:
    """Check what was read against the list. `received` is China's wall clock, without zone.

    Raises KeyError for a matter the list does not have. The order of `files` never matters.
    """
    options = options or CheckOptions()
    ordered = tuple(sorted(files, key=lambda file: (file.sha256, file.name)))
    scope = Scope(case, table, options, received.date(), ordered, collect_papers(ordered))
    rows, scope = _judge_rows(scope)
    findings = [finding for row in rows for finding in row.findings]
    outcomes = tuple(_outcome(row) for row in sorted(rows, key=lambda row: row.requirement.row))
    whole = [f for rule in CASE_RULES for f in rule.check(scope)]
    if all(row.status in _GOOD for row in outcomes):
        # Separator sheets in a stack are no news once every row has its paper.
        whole = [finding for finding in whole if finding.code != "blank_page"]
    findings = _in_order([*findings, *whole])
    verdict = _verdict(findings, outcomes)
    due = deadlines(
        table,
        case.matters,
        received,
        verdict=verdict,
        rows=outcomes,
        deferral_working_days=options.deferral_working_days,
    )
    complete = all(row.status in _GOOD for row in outcomes)
    return CheckOutcome(complete, verdict, outcomes, tuple(findings), due, MappingProxyType(propose(scope)))


def _judge_rows(scope: Scope) -> tuple[list[_Row], Scope]:
    """Identity and licence first, since the other rows are held against the person or firm they name."""
    requirements = [r for matter in scope.case.matters for r in scope.table.matter(matter).rows]
    for requirement in requirements:
        if requirement.row == 1 or requirement.row in LICENCE_ROWS:
            first = next(iter(_candidates(scope, requirement)), None)
            if first is not None and requirement.row == 1:
                scope = scope.knowing(identity=first.paper)
            elif first is not None:
                scope = scope.knowing(licence=first.paper)
    choices = {
        requirement.row: _Choice(requirement, _candidates(scope, requirement))
        for requirement in requirements
        if not requirement.slots and requirement.applies(scope.case.flags)
    }
    _choose_pairs(scope, choices)
    return [_settle(scope, requirement, choices.get(requirement.row)) for requirement in requirements], scope


def _candidates(scope: Scope, requirement: Requirement) -> list[_Judged]:
    """Every paper of a kind the row accepts, judged; best first."""
    judged = [
        _Judged(paper, _judge(scope, requirement, paper)) for paper in scope.papers if paper.kind in requirement.kinds
    ]
    return sorted(judged, key=lambda one: one.order)


def _judge(scope: Scope, requirement: Requirement, paper: Paper) -> tuple[Finding, ...]:
    found = [
        finding
        for rule in PAPER_RULES
        if rule.applies(requirement.row)
        for finding in rule.check(scope, requirement, paper)
    ]
    return tuple(found)


def _choose_pairs(scope: Scope, choices: Mapping[int, _Choice]) -> None:
    """Put the best pair of papers first in the rows that must agree, and note what is wrong between them."""
    for rows in sorted({rule.rows for rule in PAIR_RULES}):
        first, second = (choices.get(row) for row in rows)
        if first is None or second is None or not first.candidates or not second.candidates:
            continue
        rules = [rule for rule in PAIR_RULES if rule.rows == rows]
        pairs = [
            (one, other, [f for rule in rules for f in rule.check(scope, second.requirement, one.paper, other.paper)])
            for one in first.candidates
            for other in second.candidates
        ]
        one, other, between = min(
            pairs,
            key=lambda pair: (_rank([*pair[0].findings, *pair[1].findings, *pair[2]]), pair[0].order, pair[1].order),
        )
        first.put_first(one)
        second.put_first(other)
        second.between += between


def _settle(scope: Scope, requirement: Requirement, choice: _Choice | None) -> _Row:
    """The state and the findings of one row."""
    row = _Row(requirement)
    fetched = requirement.row in scope.case.fetched
    if not requirement.applies(scope.case.flags):
        row.status = "not_applicable"
    elif requirement.slots:
        _settle_slots(scope, row)
    elif choice is None or not choice.candidates:
        _settle_absent(scope, row, fetched=fetched)
    else:
        _settle_present(scope, row, choice)
        if fetched:
            row.status = "auto"
            # What data sharing supplied is never asked for again; a contradiction is still worth a look.
            row.findings = [
                replace(finding, severity="review") if finding.severity == "correct" else finding
                for finding in row.findings
            ]
    return row


def _settle_present(scope: Scope, row: _Row, choice: _Choice) -> None:
    chosen, *others = choice.candidates
    row.papers = tuple(one.paper for one in choice.candidates)
    row.findings += [*chosen.findings, *choice.between]
    for rule in ROW_RULES:
        if row.requirement.row in rule.rows:
            row.findings += rule.check(scope, row.requirement, row.papers)
    row.status = _status(row.findings, chosen.paper)
    row.findings += [
        replace(finding, severity="info", remedy=NOT_CHOSEN, basis="")
        for one in others
        for finding in one.findings
        if finding.severity == "correct" and PHRASES[finding.code].problem in _OWN_DEFECTS
    ]


def _settle_absent(scope: Scope, row: _Row, *, fetched: bool) -> None:
    if fetched:
        row.status = "auto"
    elif row.requirement.deferrable:
        row.status = "deferred"
        row.findings.append(scope.finding("material_deferred", row.requirement))
    else:
        row.status = "missing"
        row.findings.append(scope.finding("material_missing", row.requirement, hint=_hint(scope, row.requirement)))


def _settle_slots(scope: Scope, row: _Row) -> None:
    """Row 22: every needed slot has a paper of its kind, each judged by itself."""
    for slot in row.requirement.slots:
        if not slot.applies(scope.case.flags):
            row.slots[slot.kind] = "not_applicable"
            continue
        one_kind = replace(row.requirement, kinds=(slot.kind,), slots=())
        candidates = _candidates(scope, one_kind)
        if candidates:
            row.papers += tuple(one.paper for one in candidates)
            row.findings += candidates[0].findings
            row.slots[slot.kind] = _status(candidates[0].findings, candidates[0].paper)
        else:
            row.slots[slot.kind] = "missing"
            hint = _hint(scope, one_kind)
            row.findings.append(scope.finding("slot_missing", row.requirement, slot=slot.name, hint=hint))
    states = set(row.slots.values())
    worst: tuple[RowStatus, ...] = ("missing", "defective", "review")
    row.status = next((status for status in worst if status in states), "satisfied")


def _hint(scope: Scope, requirement: Requirement) -> str:
    """What else helps: one paper for several rows, a file that could not be read."""
    hint = ""
    shared: dict[tuple[str, ...], list[str]] = {}
    for matter in scope.case.matters:
        for other in scope.table.matter(matter).rows:
            both = tuple(kind for kind in requirement.kinds if kind in other.kinds)
            if both and other.row != requirement.row and other.applies(scope.case.flags):
                shared.setdefault(both, []).append(str(other.row))
    for kinds, rows in shared.items():
        what = "、".join(f"《{scope.table.kind_name(kind)}》" for kind in kinds)
        words = "同一份材料" if kinds == requirement.kinds else what
        hint += f"{words}可同时用于第{'、'.join(rows)}项，只需提交一次。"
    uncertain = sum(file.status != "ok" for file in scope.files)
    if uncertain:
        hint += f"另有{uncertain}个文件未能完整读取，如本材料在其中，请重新提交该文件。"
    return hint


def _status(findings: Sequence[Finding], paper: Paper) -> RowStatus:
    severities = {finding.severity for finding in findings}
    if "correct" in severities:
        return "defective"
    if "review" in severities or paper.partial:
        return "review"
    return "satisfied"


def _outcome(row: _Row) -> RowOutcome:
    documents = tuple(document for paper in row.papers for document in paper.row_documents())
    requirement = row.requirement
    return RowOutcome(
        requirement.row,
        requirement.matter,
        requirement.material,
        row.status,
        documents,
        MappingProxyType(dict(row.slots)),
    )


def _verdict(findings: Sequence[Finding], rows: Sequence[RowOutcome]) -> Verdict:
    """Corrections before doubts: a list has to go out in any case, once a clerk has settled the doubts."""
    severities = {finding.severity for finding in findings}
    if "correct" in severities:
        return "correct"
    if "review" in severities or any(row.status == "review" for row in rows):
        return "review"
    return "accept_with_deferral" if any(row.status == "deferred" for row in rows) else "accept"


def _rank(findings: Iterable[Finding]) -> Rank:
    severities = [finding.severity for finding in findings]
    return severities.count("correct"), severities.count("review")


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By row, then severity, code and place; the same finding once."""
    unique = dict.fromkeys(findings)
    return sorted(
        unique,
        key=lambda f: (
            f.row if f.row is not None else 99,
            _SEVERITIES.index(f.severity),
            f.code,
            f.message,
            [(e.file, e.page or 0, e.text) for e in f.evidence],
        ),
    )
