"""Patterns of the rules are matched on `match_key` text, in which some look-alike characters are one."""

from __future__ import annotations

import io
import re
import tokenize
from importlib.resources import files

import pytest

import ocr.fields
from ocr.layout import match_key

_LOOK_ALIKES = "入曰己巳往末亍冋"
_CLASS = re.compile(r"\[[^\]\[]*\]")


def _never_met(pattern: str) -> list[str]:
    """Characters of a pattern that no key holds, where it does not also take those that stand for them."""
    parts = _CLASS.sub(lambda found: "" if match_key(found[0]) != found[0] and len(found[0]) > 3 else found[0], pattern)
    return [char for char in parts if char in _LOOK_ALIKES]


def _strings(source: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token.string for token in tokens if token.type == tokenize.STRING and not token.string.startswith('"""')]


def test_look_alikes_are_one_in_a_key() -> None:
    assert all(match_key(char) != char for char in _LOOK_ALIKES)


@pytest.mark.parametrize("name", sorted(file.name for file in files(ocr.fields).iterdir() if file.name.endswith(".py")))
def test_no_pattern_waits_for_a_character_that_no_key_holds(name: str) -> None:
    source = (files(ocr.fields) / name).read_text("utf-8")
    assert [(text, lost) for text in _strings(source) if (lost := _never_met(text))] == []


@pytest.mark.parametrize("name", sorted(file.name for file in (files("ocr") / "data" / "kinds").iterdir()))
def test_nor_one_of_a_kind(name: str) -> None:
    text = (files("ocr") / "data" / "kinds" / name).read_text("utf-8")
    patterns = re.findall(r"'([^'\n]*)'", text)
    assert [(pattern, lost) for pattern in patterns if (lost := _never_met(pattern))] == []
