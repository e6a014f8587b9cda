"""A paper in another name than the applicant's: what explains it (rows 2 and 4), and numbers beside an equal name."""

from __future__ import annotations

from collections.abc import Iterator

from intake.domain.findings import Finding
from intake.domain.matching import is_org, plain
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote
from intake.domain.scope import Scope, best_code_match


def relation_explained(
    scope: Scope, requirement: Requirement, paper: Paper, holder: Quote, applicant: Quote
) -> Finding | None:
    """R-11: a paper of husband, wife or household in the file explains the other name; nothing more is asked then.

    Source: 优化营商环境条例 art. 44 (such a paper is accepted, never demanded).
    """
    proof = _relation_proof(scope, applicant, holder)
    if proof is None:
        return None
    return scope.finding(
        "relation_explained",
        requirement,
        paper,
        [holder, applicant],
        evidence=proof.whole(),
        field=scope.field_name(paper, holder),
        proof=scope.table.kind_name(proof.kind),
    )


def other_number(
    scope: Scope, requirement: Requirement, paper: Paper, code: str, number: Quote | None
) -> Iterator[Finding]:
    """The name is the applicant's, the number beside it is none of the applicant's."""
    if number is not None and scope.applicant_ids:
        same, known = best_code_match(number, scope.applicant_ids)
        if same != "same":
            yield scope.finding(code, requirement, paper, [number, known])


def _relation_proof(scope: Scope, applicant: Quote, holder: Quote) -> Paper | None:
    """A marriage certificate or household register in the file that names both."""
    people = {plain(applicant.string)}
    others = {plain(name) for name in holder.strings if not is_org(name)}
    for paper in scope.papers:
        if paper.kind == "marriage_cert":
            names = {plain(q.string) for name in ("holder", "spouse") if (q := paper.quote(name))}
        elif paper.kind == "household_register":
            names = {plain(q.string) for name in ("householder", "name") if (q := paper.quote(name))}
        else:
            continue
        if people & names and others & names:
            return paper
    return None
