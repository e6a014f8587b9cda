"""Defects that a clerk saw and no rule did: they stand beside what the rules found, and go on the same list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from intake.domain.findings import CheckOutcome, Evidence, Finding, RowOutcome
from intake.domain.materials import MaterialTable
from intake.domain.phrases import PHRASES, Problem
from intake.domain.refusals import ChangeRefusedError

CLERK_PROBLEMS: Mapping[str, Problem] = MappingProxyType(
    {
        "clerk_missing": "缺少",
        "clerk_unclear": "不清晰",
        "clerk_expired": "过期",
        "clerk_unsigned": "缺盖章或签字",
        "clerk_inconsistent": "内容不一致",
        "clerk_wrong_paper": "非所需材料",
        "clerk_incomplete": "页不全",
    }
)
"""Code -> what is wrong, as the printed list has it."""
MAX_CHARS = 500
_SUPPLIED = frozenset({"auto", "not_applicable"})
_FINE = frozenset({"satisfied", "review", "deferred"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One defect of a row of the list. `place`: where on the papers it shows, None where nothing can show it."""

    code: str
    row: int
    message: str
    remedy: str
    place: Evidence | None = None


def problem_of(code: str) -> Problem:
    """What is wrong, in the words of the printed list, for a finding of the rules or of a clerk."""
    return CLERK_PROBLEMS[code] if code in CLERK_PROBLEMS else PHRASES[code].problem


def refuse_unfit(seen: Seen, outcome: CheckOutcome) -> None:
    """Only what may be asked for can be added: a row that applies and that data sharing has not supplied, with words
    for the applicant. Raises ChangeRefusedError.
    """
    if seen.code not in CLERK_PROBLEMS:
        raise ChangeRefusedError("problem_unknown", "没有这种问题类型。", "请从列表中选择。")
    row = next((row for row in outcome.rows if row.row == seen.row), None)
    if row is None or row.status == "not_applicable":
        raise ChangeRefusedError("row_not_wanted", "本件不需要这一项材料。", "请选择本件材料清单中的一项。")
    if row.status == "auto":
        raise ChangeRefusedError("row_fetched", "该项材料系统已获取，不得再要求申请人提交。", "请与数据提供部门核对。")
    for words in (seen.message, seen.remedy):
        if not words.strip() or len(words) > MAX_CHARS:
            raise ChangeRefusedError(
                "words_missing", "须写明问题和补正要求。", f"各不超过{MAX_CHARS}个字，写给申请人看。"
            )


def with_seen(outcome: CheckOutcome, seen: Sequence[Seen], table: MaterialTable) -> CheckOutcome:
    """The outcome with what clerks saw. A defect of a row that was supplied or fell away since is left out."""
    states = {row.row: row.status for row in outcome.rows}
    added = [one for one in seen if states.get(one.row, "not_applicable") not in _SUPPLIED]
    if not added:
        return outcome
    rows = tuple(_as_seen(row, added) for row in outcome.rows)
    findings = (*outcome.findings, *(_finding(one, table) for one in added))
    ordered = sorted(findings, key=lambda finding: (finding.row is None, finding.row or 0))
    return replace(outcome, complete=False, verdict="correct", rows=rows, findings=tuple(ordered))


def _as_seen(row: RowOutcome, added: Sequence[Seen]) -> RowOutcome:
    if row.status in _FINE and any(one.row == row.row for one in added):
        return replace(row, status="defective")
    return row


def _finding(one: Seen, table: MaterialTable) -> Finding:
    basis = table.matter(table.requirement(one.row).matter).correction_basis
    return Finding(one.code, "correct", one.row, one.message, one.remedy, basis, (one.place,) if one.place else ())
