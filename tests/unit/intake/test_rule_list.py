"""The table of rules is whole: every code has words and a rule, every rule a source, the page is current."""

from __future__ import annotations

import string
from pathlib import Path

from intake import step_list
from intake.domain.phrases import PHRASES
from intake.domain.rulebook import LIST_CODES
from intake.domain.steps import CHANGES
from intake.rule_list import _docstring, render, rules

DOCS = Path(__file__).parents[3] / "docs"


def test_docs_page_is_current() -> None:
    assert (DOCS / "rules.md").read_text("utf-8") == render(), "run: python -m intake.rule_list > docs/rules.md"


def test_every_code_belongs_to_a_rule_and_every_rule_has_words() -> None:
    used = set(LIST_CODES) | {code for _, _, codes, _ in rules() for code in codes}
    assert used == set(PHRASES)


def test_every_rule_has_an_id_of_its_own_and_names_its_source() -> None:
    ids = [rule_id for rule_id, _, _, _ in rules()]
    assert len(set(ids)) == len(ids)
    for rule_id, _, _, check in rules():
        demand, source = _docstring(check)
        assert demand, rule_id
        assert source, rule_id


def test_corrections_say_what_to_do_and_name_no_relation_paper() -> None:
    for code, phrase in PHRASES.items():
        assert phrase.remedy, code
        placeholders = {name for _, name, _, _ in string.Formatter().parse(phrase.message) if name}
        assert not placeholders & {"applicant", "holder", "id_number", "buyer"}, code
        assert "结婚证" not in phrase.remedy, code
        assert "户口" not in phrase.remedy, code


def test_the_page_of_steps_is_current_and_explains_every_condition() -> None:
    page = step_list.render()
    assert (DOCS / "steps.zh-CN.md").read_text("utf-8") == page, "run: python -m intake.step_list > docs/steps.zh-CN.md"
    for change in CHANGES:
        assert f"`{change.id}`" in page
