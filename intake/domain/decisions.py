"""What a person decided about a finding: confirm it, or dismiss it with a reason. Checking again takes it into account.

A decision holds for one finding: same code, same row, same places with the same words. Once a reading is corrected or
another paper comes in, the finding is another one, and asks for a decision of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from intake.domain.findings import Finding
from intake.domain.phrases import PHRASES, UNSURE
from intake.domain.refusals import ChangeRefusedError

DecisionKind: TypeAlias = Literal["confirm", "dismiss"]
DISMISSED = "工作人员已核对，不作为问题。"
_KEY_CHARS = 24


@dataclass(frozen=True, slots=True)
class Decision:
    """`key`: that of the finding decided about. `remedy`: what the applicant is told to do, in a clerk's words;
    empty where the rule's own words serve.
    """

    key: str
    kind: DecisionKind
    remedy: str = ""


def key_of(finding: Finding) -> str:
    """What tells this finding from all others of its case, as a short text that says nothing about a person."""
    places = sorted((e.file, e.page or 0, e.text) for e in finding.evidence)
    told = repr((finding.code, finding.row, finding.message if not places else "", places))
    return hashlib.sha256(told.encode()).hexdigest()[:_KEY_CHARS]


def decided(finding: Finding, decisions: Mapping[str, Decision], basis: str) -> Finding:
    """The finding as a person's decision leaves it. A confirmed one is a correction and stands on `basis`."""
    decision = decisions.get(key_of(finding))
    if decision is None or finding.severity == "info":
        return finding
    if decision.kind == "dismiss":
        return replace(finding, severity="info", remedy=DISMISSED)
    return replace(
        finding,
        severity="correct",
        message=finding.message.removesuffix(UNSURE),
        remedy=decision.remedy or finding.remedy,
        basis=basis,
    )


def decide(
    finding: Finding, kind: DecisionKind, *, remedy: str = "", fetched: frozenset[int] = frozenset()
) -> Decision:
    """A decision about this finding, where one may be made.

    Raises ChangeRefusedError: an `info` needs none (`nothing_to_decide`); a row that data sharing supplied is never
    asked for again (`row_fetched`); a doubt whose own words are for clerks needs words for the applicant
    (`remedy_needed`).
    """
    if finding.severity == "info":
        raise ChangeRefusedError("nothing_to_decide", "这一条只是提示，不需要处理。")
    if kind == "dismiss":
        return Decision(key_of(finding), kind)
    if finding.row in fetched:
        raise ChangeRefusedError(
            "row_fetched",
            "该项材料系统已获取，不得再要求申请人提交。",
            "请与数据提供部门核对后排除这一条，或联系申请人更正申请表。",
        )
    words = remedy.strip()
    if not words and PHRASES[finding.code].severity != "correct":
        raise ChangeRefusedError("remedy_needed", "这一条的说明是写给工作人员的。", "请写明申请人应怎样补正，再确认。")
    return Decision(key_of(finding), kind, words)


def undecided(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What a person still has to look at."""
    return tuple(finding for finding in findings if finding.severity == "review")
