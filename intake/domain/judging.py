"""Each row gets the paper by which it is judged: the one with the fewest corrections, then the fewest doubts.

Rows 2 and 3 are chosen together, because they must agree; among papers equally good by themselves, the one that
agrees with the other rows is taken. Papers that were not chosen can only add `info`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeAlias

from intake.domain.findings import Finding, RowStatus, Severity
from intake.domain.materials import Requirement
from intake.domain.papers import Paper
from intake.domain.phrases import NOT_CHOSEN, PHRASES
from intake.domain.rulebook import CROSS_RULES, LICENCE_ROWS, PAIR_RULES, PAPER_RULES, ROW_RULES, PaperRule
from intake.domain.scope import Scope
from intake.domain.settled import Held, Settled

Rank: TypeAlias = tuple[int, int]
# What a paper that was not chosen may still be worth telling: its own defects, not whose it is.
_OWN_DEFECTS = frozenset({"过期", "缺盖章或签字", "非所需材料"})
_SOMEONE_ELSES = frozenset({"holder_mismatch", "buyer_mismatch", "buyer_is_company", "site_holder_mismatch"})
_CROSSED_ROWS = frozenset(row for rule in CROSS_RULES for row in rule.rows)
_OF_ABSENT: Mapping[Severity, RowStatus] = {"correct": "missing", "review": "review", "info": "satisfied"}
_WORST_FIRST: tuple[RowStatus, ...] = ("missing", "defective", "review")


@dataclass(frozen=True, slots=True)
class Judged:
    """A paper held against a row. `rank`: (corrections, doubts), smaller is better. `newer`: handed in since the last
    notice, so that the applicant means it to stand for what was handed in before.
    """

    paper: Paper
    findings: tuple[Finding, ...]
    newer: bool = False

    @property
    def rank(self) -> Rank:
        return rank_of(self.findings)

    @property
    def order(self) -> tuple[Rank, bool, bool, float, object]:
        """A total order that does not depend on the order of the files. Of papers equally good, the applicant's own
        speaks: an owner's certificate beside a lease is there to explain it.
        """
        elses = any(finding.code in _SOMEONE_ELSES for finding in self.findings)
        return self.rank, not self.newer, elses, -self.paper.confidence, self.paper.key


@dataclass(slots=True)
class Choice:
    """What a row (or a slot of row 22) asks for, and its candidates, the chosen one first.

    `between`: what is wrong between the chosen one and the papers of other rows.
    """

    requirement: Requirement
    candidates: list[Judged]
    between: list[Finding] = field(default_factory=list)

    def put_first(self, chosen: Judged) -> None:
        self.candidates.sort(key=lambda one: one is not chosen)

    @property
    def held(self) -> Held | None:
        return Held(self.requirement, self.candidates[0].paper) if self.candidates else None

    @property
    def found(self) -> list[Finding]:
        """Everything that counts for the state of the row."""
        return [*self.candidates[0].findings, *self.between]

    @property
    def status(self) -> RowStatus:
        severities = {finding.severity for finding in self.found}
        if "correct" in severities:
            return "defective"
        return "review" if "review" in severities or self.candidates[0].paper.partial else "satisfied"


@dataclass(slots=True)
class Row:
    """One row, judged."""

    requirement: Requirement
    papers: tuple[Paper, ...] = ()
    status: RowStatus = "satisfied"
    slots: dict[str, RowStatus] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def judge_rows(scope: Scope) -> tuple[list[Row], Scope]:
    """Identity and licence first, since the other rows are held against the person or firm they name."""
    requirements = [r for matter in scope.case.matters for r in scope.table.matter(matter).rows]
    settled: set[tuple[str, ...]] = set()
    for requirement in requirements:
        # Rows 5, 7 and 9 ask for the same papers: what settles one settles all.
        if (requirement.judged_as == 1 or requirement.judged_as in LICENCE_ROWS) and requirement.kinds not in settled:
            settled.add(requirement.kinds)
            first = next(iter(_candidates(scope, requirement)), None)
            if first is not None and requirement.judged_as == 1:
                scope = scope.knowing(identity=first.paper)
            elif first is not None:
                scope = scope.knowing(licence=first.paper)
    choices = {
        (part.row, part.kinds): Choice(part, _candidates(scope, part))
        for requirement in requirements
        if requirement.applies(scope.case.flags)
        for part in _parts(scope, requirement)
    }
    _choose_pairs(scope, {choice.requirement.judged_as: choice for choice in choices.values()})
    _choose_agreeing(scope, list(choices.values()))
    for held, finding in _across(scope, choices.values()):
        choices[held.requirement.row, held.requirement.kinds].between.append(finding)
    rows = []
    for requirement in requirements:
        parts = [
            choices[part.row, part.kinds] for part in _parts(scope, requirement) if (part.row, part.kinds) in choices
        ]
        rows.append(_settle(scope, requirement, parts))
    return rows, scope


def rank_of(findings: Iterable[Finding]) -> Rank:
    """What data sharing says against a paper does not count: it may raise doubts, but by another choice of papers it
    could bring corrections that would not have been asked for without it.
    """
    severities = [finding.severity for finding in findings if finding.code != "sharing_differs"]
    return severities.count("correct"), severities.count("review")


def _parts(scope: Scope, requirement: Requirement) -> list[Requirement]:
    """The row itself, or one requirement for each slot that is needed."""
    if not requirement.slots:
        return [requirement]
    return [replace(requirement, kinds=(s.kind,), slots=()) for s in requirement.slots_needed(scope.case.flags)]


def _candidates(scope: Scope, requirement: Requirement) -> list[Judged]:
    """Every paper of a kind the row accepts, judged; best first."""
    judged = [
        Judged(paper, _judge(scope, requirement, paper), any(part.sha256 in scope.newer for part in paper.parts))
        for paper in scope.papers
        if paper.kind in requirement.kinds
    ]
    return sorted(judged, key=lambda one: one.order)


def _judge(scope: Scope, requirement: Requirement, paper: Paper) -> tuple[Finding, ...]:
    rules = _rules_of(requirement.judged_as)
    return tuple(finding for rule in rules for finding in rule.check(scope, requirement, paper))


@cache
def _rules_of(row: int) -> tuple[PaperRule, ...]:
    return tuple(rule for rule in PAPER_RULES if rule.applies(row))


def _choose_pairs(scope: Scope, choices: Mapping[int, Choice]) -> None:
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
            key=lambda pair: (rank_of([*pair[0].findings, *pair[1].findings, *pair[2]]), pair[0].order, pair[1].order),
        )
        first.put_first(one)
        second.put_first(other)
        second.between += between


def _choose_agreeing(scope: Scope, choices: Sequence[Choice]) -> None:
    """Where several papers of a row are equally good, the one that agrees best with the other rows comes first."""
    for choice in choices:
        if choice.requirement.judged_as not in _CROSSED_ROWS or len(choice.candidates) < 2:
            continue
        row, best = choice.requirement.judged_as, choice.candidates[0].rank
        ranked = []
        for candidate in [one for one in choice.candidates if one.rank == best]:
            choice.put_first(candidate)
            rank = rank_of(finding for _, finding in _across(scope, choices, row))
            ranked.append((rank, candidate.order, candidate))
            if rank == (0, 0):
                break  # in order, so the first without fault is the one
        choice.put_first(min(ranked, key=lambda one: one[:2])[2])


def _across(scope: Scope, choices: Iterable[Choice], row: int | None = None) -> list[tuple[Held, Finding]]:
    """What the rules across rows (those that look at `row`) find in the papers chosen so far."""
    choices = sorted(choices, key=lambda choice: choice.requirement.row)
    held = tuple(one for choice in choices if (one := choice.held) is not None)
    spare = tuple(Held(choice.requirement, one.paper) for choice in choices for one in choice.candidates[1:])
    settled = Settled(held, spare)
    rules = [rule for rule in CROSS_RULES if row is None or row in rule.rows]
    return [pair for rule in rules for pair in rule.check(scope, settled)]


def _settle(scope: Scope, requirement: Requirement, parts: Sequence[Choice]) -> Row:
    """The state and the findings of one row."""
    row = Row(requirement)
    fetched = requirement.row in scope.case.fetched
    if not requirement.applies(scope.case.flags):
        row.status = "not_applicable"
    elif requirement.slots:
        _settle_slots(scope, row, parts)
    elif not parts[0].candidates:
        _settle_absent(scope, row, fetched=fetched)
    else:
        _settle_present(scope, row, parts[0])
        if fetched:
            row.status = "auto"
            # What data sharing supplied is never asked for again; a contradiction is still worth a look.
            row.findings = [
                replace(finding, severity="review") if finding.severity == "correct" else finding
                for finding in row.findings
            ]
    return row


def _settle_present(scope: Scope, row: Row, choice: Choice) -> None:
    row.papers = tuple(one.paper for one in choice.candidates)
    for rule in ROW_RULES:
        if row.requirement.judged_as in rule.rows:
            choice.between += rule.check(scope, row.requirement, row.papers)
    row.findings += choice.found
    row.status = choice.status
    row.findings += [
        replace(finding, severity="info", remedy=NOT_CHOSEN, basis="")
        for one in choice.candidates[1:]
        for finding in one.findings
        if finding.severity == "correct" and PHRASES[finding.code].problem in _OWN_DEFECTS
    ]


def _settle_absent(scope: Scope, row: Row, *, fetched: bool) -> None:
    if fetched:
        row.status = "auto"
    elif row.requirement.deferrable:
        row.status = "deferred"
        row.findings.append(scope.finding("material_deferred", row.requirement))
    else:
        finding = scope.finding("material_missing", row.requirement, hint=_hint(scope, row.requirement))
        row.status = _absent(finding)
        row.findings.append(finding)


def _absent(finding: Finding) -> RowStatus:
    """Missing, unless a person has seen the paper and dismissed the finding, or has yet to look."""
    return _OF_ABSENT[finding.severity]


def _settle_slots(scope: Scope, row: Row, parts: Sequence[Choice]) -> None:
    """Row 22: every needed slot has a paper of its kind, each judged by itself."""
    by_kind = {choice.requirement.kinds[0]: choice for choice in parts}
    for slot in row.requirement.slots:
        choice = by_kind.get(slot.kind)
        if choice is None:
            row.slots[slot.kind] = "not_applicable"
        elif choice.candidates:
            row.papers += tuple(one.paper for one in choice.candidates)
            row.findings += choice.found
            row.slots[slot.kind] = choice.status
        else:
            hint = _hint(scope, choice.requirement)
            running = [scope.table.matter(each).name for each in slot.parallel if each in scope.case.matters]
            code, words = ("slot_pending", "、".join(running)) if running else ("slot_missing", "")
            finding = scope.finding(code, row.requirement, slot=slot.name, hint=hint, parallel=words)
            row.slots[slot.kind] = _absent(finding)
            row.findings.append(finding)
    states = set(row.slots.values())
    row.status = next((status for status in _WORST_FIRST if status in states), "satisfied")


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
