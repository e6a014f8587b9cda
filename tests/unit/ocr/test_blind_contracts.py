"""Contracts whose wordings were written without knowledge of the rules: kind, values, and none invented.

An entry with `missed` is not read in full yet; the test fails as soon as it is, so that the mark goes.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.unit.ocr.letter_pages import Letter, read_letter

_FOLDER = Path(__file__).parent / "letters"
_KINDS = ("parking_purchase_contract", "parking_lease_contract", "lease_contract")


def _entries() -> list[Any]:
    params = []
    for kind in _KINDS:
        for entry in tomllib.loads((_FOLDER / f"blind_{kind}.toml").read_text("utf-8"))["letter"]:
            missed, also = entry.pop("missed", ""), entry.pop("also", {})
            marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=missed)] if missed else []
            params.append(pytest.param(Letter(**entry), also, id=f"{kind}-{entry['name']}", marks=marks))
    return params


@pytest.mark.parametrize(("letter", "also"), _entries())
def test_contract_in_free_wording_is_read(letter: Letter, also: dict[str, list[str]]) -> None:
    document = read_letter(letter)
    assert document.kind == letter.kind
    read = {name: value.value for name, value in document.fields.items()}
    wrong = {
        name: (letter.fields.get(name), read.get(name))
        for name in {*read, *letter.fields}
        if read.get(name) != letter.fields.get(name) and read.get(name) not in also.get(name, [])
    }
    assert not wrong
