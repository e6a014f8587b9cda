"""The page that teaches clerks to change templates says what is so."""

from __future__ import annotations

import re
from pathlib import Path

from generator.filters import FILTERS
from generator.library import FIRST_OWN_VERSION
from generator.marks import MARK_DESCRIPTION

GUIDE = (Path(__file__).parents[3] / "docs" / "templates.zh-CN.md").read_text("utf-8")


def test_filters_of_the_guide_exist() -> None:
    named = set(re.findall(r"\\\|(\w+) \}\}", GUIDE))
    assert named
    assert named <= set(FILTERS)


def test_names_and_numbers_are_those_of_the_program() -> None:
    assert MARK_DESCRIPTION in GUIDE
    assert str(FIRST_OWN_VERSION) in GUIDE


def test_commands_of_the_guide_exist() -> None:
    from intake.cli.main import app, templates

    known = {command.name or (command.callback and command.callback.__name__) for command in app.registered_commands}
    sub = {command.name for command in templates.registered_commands}
    for first, second in re.findall(r"baozhuang (\w+) ?(\w*)", GUIDE):
        if first == "templates":
            assert second in sub
        else:
            assert first in known
