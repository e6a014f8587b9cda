"""Check a case: papers to rows, all rules, one outcome. Pure; no clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.case_rules import files_are_readable
from intake.domain.deadlines import deadlines
from intake.domain.decisions import Decision
from intake.domain.findings import CheckOutcome, Finding, RowOutcome, RowStatus, Verdict
from intake.domain.judging import Row, judge_rows
from intake.domain.materials import MaterialTable
from intake.domain.papers import collect_papers
from intake.domain.prefill import propose
from intake.domain.rulebook import CASE_RULES
from intake.domain.scope import CheckOptions, Scope
from intake.domain.shared import Lookup, filled_rows
from intake.domain.working_days import WorkCalendar
from ocr.readings import FileReading

_GOOD: frozenset[RowStatus] = frozenset({"satisfied", "auto", "not_applicable"})
_SEVERITIES = ("correct", "review", "info")


def check(
    case: Case,
    files: Sequence[FileReading],
    table: MaterialTable,
    received: datetime,
    options: CheckOptions | None = None,
    *,
    calendar: WorkCalendar | None = None,
    others: Iterable[CaseKeys] = (),
    decisions: Iterable[Decision] = (),
    judged_on: date | None = None,
    shared: Iterable[Lookup] = (),
    newer: Iterable[str] = (),
) -> CheckOutcome:
    """Check what was read against the list. `received` is China's wall clock, without zone.

    Without a `calendar` every due time is provisional. `others`: what the other open cases are about. `decisions`:
    what persons decided about findings of an earlier check; everything that depends on them follows. `judged_on`: the
    day papers must be in order, where some came in after the day of receipt. `shared`: what data sharing answered; rows
    it fills count as fetched. `newer`: SHA-256 of the files that came after the last notice; of papers equally good, a
    row is judged by one of these.

    Raises KeyError for a matter the list does not have. The order of `files` never matters.
    """
    options, calendar = options or CheckOptions(), calendar or WorkCalendar()
    shared = tuple(shared)
    case = replace(case, fetched=case.fetched | filled_rows(case, shared))
    ordered = tuple(sorted(files, key=lambda file: (file.sha256, file.name)))
    scope = Scope(
        case,
        table,
        options,
        judged_on or received.date(),
        ordered,
        (),
        calendar=calendar,
        others=tuple(others),
        decisions=MappingProxyType({decision.key: decision for decision in decisions}),
        shared=shared,
        newer=frozenset(newer),
    )
    scope = replace(scope, papers=collect_papers(_as_a_person_saw_them(scope)))
    rows, scope = judge_rows(scope)
    outcomes = tuple(_outcome(row) for row in sorted(rows, key=lambda row: row.requirement.row))
    complete = all(row.status in _GOOD for row in outcomes)
    whole = [finding for rule in CASE_RULES for finding in rule.check(scope)]
    if complete:
        # Separator sheets in a stack are no news once every row has its paper.
        whole = [finding for finding in whole if finding.code != "blank_page"]
    findings = _in_order([*(finding for row in rows for finding in row.findings), *whole])
    verdict = _verdict(findings, outcomes)
    due = deadlines(
        table,
        case.matters,
        received,
        verdict=verdict,
        rows=outcomes,
        calendar=calendar,
        closes=options.closes,
        deferral_working_days=options.deferral_working_days,
    )
    return CheckOutcome(complete, verdict, outcomes, tuple(findings), due, MappingProxyType(propose(scope)))


def _as_a_person_saw_them(scope: Scope) -> Sequence[FileReading]:
    """The files; one of which a person said that its unread pages do not matter counts as wholly read."""
    if not scope.decisions:
        return scope.files
    partly = [finding for finding in files_are_readable(scope) if finding.code == "file_partly_read"]
    settled = {place.file for finding in partly if finding.severity == "info" for place in finding.evidence}
    return [
        replace(file, status="ok") if file.status == "partial" and file.name in settled else file
        for file in scope.files
    ]


def _outcome(row: Row) -> RowOutcome:
    documents = tuple(document for paper in row.papers for document in paper.row_documents())
    requirement = row.requirement
    return RowOutcome(
        requirement.row,
        requirement.matter,
        requirement.material,
        row.status,
        documents,
        MappingProxyType(dict(row.slots)),
        requirement.judged_as,
    )


def _verdict(findings: Sequence[Finding], rows: Sequence[RowOutcome]) -> Verdict:
    """Corrections before doubts: a list has to go out in any case, once a clerk has settled the doubts."""
    severities = {finding.severity for finding in findings}
    if "correct" in severities:
        return "correct"
    if "review" in severities:
        return "review"
    return "accept_with_deferral" if any(row.status == "deferred" for row in rows) else "accept"


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By row, then severity, code and place; the same finding once."""
    unique = dict.fromkeys(findings)
    return sorted(
        unique,
        key=lambda f: (
            (f.row is None, f.row or 0),
            _SEVERITIES.index(f.severity),
            f.code,
            f.message,
            [(e.file, e.page or 0, e.text) for e in f.evidence],
        ),
    )
