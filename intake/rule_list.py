"""docs/rules.md from the rule table and the phrases: `python -m intake.rule_list > docs/rules.md`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

from intake.domain.phrases import PHRASES
from intake.domain.rulebook import CASE_RULES, CROSS_RULES, LIST_CODES, PAIR_RULES, PAPER_RULES, ROW_RULES

_OWN_ID = re.compile(r"^[A-Z]-[0-9]+(?:, [A-Z]-[0-9]+)*: ")
_HEAD = """# Rules of the check

Made from `intake/domain/rulebook.py` and `intake/domain/phrases_*.py` by `python -m intake.rule_list`; do not edit.
A test fails when this page is out of date.

- **correct**: a defect of a listed material; goes on the correction list.
- **review**: a clerk decides; never goes to the applicant by itself.
- **info**: no action.

The severity given is the highest a code can have. A value read with low confidence, failing its check digit,
or standing on a paper whose kind is in doubt turns `correct` into `review`; so does a row that data sharing
has already supplied. A paper that another paper makes unnecessary can only give `info`.
"""


def rules() -> Iterator[tuple[str, str, tuple[str, ...], Callable[..., Any]]]:
    """(id, rows in words, codes, function) of every rule, in the order of the table."""
    for rule in PAPER_RULES:
        yield rule.id, _rows(rule.rows), rule.codes, rule.check
    for pair in PAIR_RULES:
        yield pair.id, " with ".join(map(str, pair.rows)), pair.codes, pair.check
    for row in ROW_RULES:
        yield row.id, f"{_rows(row.rows)}, all papers", row.codes, row.check
    for cross in CROSS_RULES:
        yield cross.id, f"{_rows(cross.rows)} together", cross.codes, cross.check
    for case in CASE_RULES:
        yield case.id, "the case", case.codes, case.check


def render() -> str:
    """The page as Markdown."""
    lines = [_HEAD, "## Rules", "", "| Rule | Rows | Demands | Source | Codes |", "|---|---|---|---|---|"]
    lines.append(
        "| L-01 | any | Every row, and every slot of row 22, that applies has a paper of a kind that satisfies it; "
        "a paper that is the approval of a matter still running in this case is left to a clerk. "
        f"| 信电〔2024〕141号附件2 | {_codes(LIST_CODES)} |"
    )
    for rule_id, rows, codes, check in rules():
        demand, source = _docstring(check)
        lines.append(f"| {rule_id} | {rows} | {demand} | {source} | {_codes(codes)} |")
    lines += ["", "## Findings", "", "| Code | Severity | Problem | Message | Remedy |", "|---|---|---|---|---|"]
    for code, phrase in PHRASES.items():
        lines.append(f"| `{code}` | {phrase.severity} | {phrase.problem} | {phrase.message} | {phrase.remedy} |")
    return "\n".join(lines) + "\n"


def _docstring(check: Callable[..., Any]) -> tuple[str, str]:
    """What the rule demands, and its source, from the docstring."""
    text = " ".join((inspect.getdoc(check) or "").split())
    demand, _, source = text.partition("Source: ")
    demand = _OWN_ID.sub("", demand)
    return demand.strip(), source.strip().rstrip(".")


def _rows(rows: tuple[int, ...]) -> str:
    return ", ".join(map(str, rows)) or "any"


def _codes(codes: tuple[str, ...]) -> str:
    return ", ".join(f"`{code}`" for code in codes)


if __name__ == "__main__":
    print(render(), end="")
