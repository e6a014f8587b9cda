"""The table of hand-written cases: every one judged as a clerk wrote it down, every finding heard and not heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from intake.domain import checks, judging
from intake.domain.findings import CheckOutcome, Finding
from intake.domain.phrases import PHRASES
from intake.domain.rulebook import CASE_RULES, CROSS_RULES, LIST_CODES, PAIR_RULES, PAPER_RULES, ROW_RULES
from tests.unit.intake.case_table import Example, bases, examples

EXAMPLES = examples()


def spoken(outcome: CheckOutcome) -> list[str]:
    return sorted(f"{f.code} {f.severity} {f.row if f.row is not None else '-'}" for f in outcome.findings)


@pytest.mark.parametrize("base", list(bases()), ids=lambda base: base.source)
def test_base_is_in_order(base: Example) -> None:
    outcome = base.run()
    assert spoken(outcome) == []
    assert outcome.verdict == "accept"
    assert outcome.complete


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.source)
def test_case_is_judged_as_written(example: Example) -> None:
    outcome = example.run()
    assert spoken(outcome) == sorted(example.raw["findings"])
    assert outcome.verdict == example.raw["expect"]
    states = {str(row.row): row.status for row in outcome.rows}
    for row, status in example.raw.get("rows", {}).items():
        assert states[row] == status, row
    due = {d.what: f"{d.due:%Y-%m-%dT%H:%M}{'?' if d.provisional else ''}" for d in outcome.deadlines}
    assert example.raw.get("due", due) == due
    assert not {f.code for f in outcome.findings} & set(example.raw.get("silent", []))


def test_every_finding_is_heard_in_one_case_and_kept_back_in_another() -> None:
    heard = {line.split()[0] for example in EXAMPLES for line in example.raw["findings"]}
    kept_back = {code for example in EXAMPLES for code in example.raw.get("silent", [])}
    assert heard == set(PHRASES)
    assert kept_back == set(PHRASES)


RULES = {
    "PAPER_RULES": PAPER_RULES,
    "PAIR_RULES": PAIR_RULES,
    "ROW_RULES": ROW_RULES,
    "CROSS_RULES": CROSS_RULES,
    "CASE_RULES": CASE_RULES,
}


def test_every_rule_speaks_with_each_of_its_codes_and_is_silent_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted by the rule itself, not by its codes: several rules share some of these."""
    heard: dict[tuple[str, str], int] = defaultdict(int)
    silent: dict[str, int] = defaultdict(int)

    def watched(rule: Any) -> Any:
        def check(*given: Any) -> Iterator[Any]:
            said = list(rule.check(*given))
            silent[rule.id] += not said
            for one in said:
                heard[rule.id, (one if isinstance(one, Finding) else one[1]).code] += 1
            return iter(said)

        return replace(rule, check=check)

    for name, rules in RULES.items():
        module = checks if name == "CASE_RULES" else judging
        monkeypatch.setattr(module, name, tuple(watched(rule) for rule in rules))
    judging._rules_of.cache_clear()
    try:
        for example in EXAMPLES:
            example.run()
    finally:
        judging._rules_of.cache_clear()
    wanted = {(rule.id, code) for rules in RULES.values() for rule in rules for code in rule.codes}
    assert wanted - heard.keys() == set()
    assert heard.keys() - wanted == set()
    assert {rule for rule, _ in wanted} - {rule for rule, count in silent.items() if count} == set()
    assert {code for _, code in wanted} | set(LIST_CODES) == set(PHRASES)


def test_every_correction_is_also_seen_as_a_doubt_or_names_what_is_missing() -> None:
    """Whatever asks for a correction is only a doubt where the reading is not sure."""
    lines = [line.split() for example in EXAMPLES for line in example.raw["findings"]]
    doubted = {code for code, severity, _ in lines if severity == "review"}
    for code, phrase in PHRASES.items():
        from_paper = not code.startswith(("material_", "slot_", "form_", "survey_"))
        if phrase.severity == "correct" and from_paper:
            assert code in doubted, code


def test_there_are_many_and_each_has_its_own_name() -> None:
    assert len(EXAMPLES) >= 120
    assert len({example.source for example in EXAMPLES}) == len(EXAMPLES)
