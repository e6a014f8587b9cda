"""Letters in many wordings: the kind, the values that are there, and none that is not."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import replace

import pytest

from ocr.fields.letter import is_name
from tests.unit.ocr.letter_pages import FOLDER, Letter, letters, read_letter

CONSENTS = letters("consent.toml", "property_consent")
USE_RIGHTS = letters("use_right.toml", "parking_use_right_cert")
WIDER = [
    *letters("wider.toml"),
    *letters("car_invoices.toml"),
    *letters("sixth.toml", "property_consent"),
    *letters("seventh.toml", "property_consent"),
]
OTHERS = letters("other.toml")
TWELFTH = letters("twelfth.toml")
OTHER_OFFICES = [*letters("other_offices.toml"), *letters("other_hands.toml"), *letters("free_letters.toml")]
# Written by somebody who had not seen the rules; what is still missed is named with each.
BLIND = [letter for path in sorted(FOLDER.glob("blind_*.toml")) for letter in letters(path.name)]


@pytest.mark.parametrize("letter", [*CONSENTS, *USE_RIGHTS, *WIDER], ids=lambda letter: letter.name)
def test_letter_is_read(letter: Letter) -> None:
    document = read_letter(letter)
    assert document.kind == letter.kind
    assert {name: value.value for name, value in document.fields.items()} == letter.fields


@pytest.mark.parametrize("letter", [*TWELFTH, *OTHER_OFFICES], ids=lambda letter: letter.name)
def test_paper_of_another_office_is_read(letter: Letter) -> None:
    assert letter.wrong(read_letter(letter)) == sorted(letter.missed)


@pytest.mark.parametrize("letter", BLIND, ids=lambda letter: f"{letter.kind}: {letter.name}")
def test_wording_of_another_hand_is_read_but_for_what_is_known(letter: Letter) -> None:
    assert letter.wrong(read_letter(letter)) == sorted(letter.missed)


def test_little_is_missed_in_wordings_of_another_hand() -> None:
    missed, all_fields = Counter[str](), Counter[str]()
    for letter in BLIND:
        missed[letter.kind] += len(letter.fields) if "kind" in letter.missed else len(letter.missed)
        all_fields[letter.kind] += len(letter.fields)
    for kind, count in all_fields.items():
        assert missed[kind] <= 0.1 * count, f"{kind}: {missed[kind]} of {count}"


@pytest.mark.parametrize("letter", OTHERS, ids=lambda letter: letter.name)
def test_empty_form_and_unrelated_letter_are_neither_consent_nor_right(letter: Letter) -> None:
    document = read_letter(letter)
    assert document.kind == letter.kind
    assert not document.fields


@pytest.mark.parametrize("seed", range(3))
def test_damaged_reading_loses_values_rather_than_inventing_them(seed: int) -> None:
    """One character in thirty outside the values lost, parted or confused."""
    chance, count = random.Random(seed), Counter[str]()
    for letter in (*CONSENTS, *USE_RIGHTS, *WIDER):
        document = read_letter(replace(letter, text=_damaged(letter, chance)))
        if document.kind != letter.kind:
            count["lost"] += len(letter.fields)
            continue
        for name in document.fields.keys() | letter.fields.keys():
            value = document.fields.get(name)
            right = value is not None and value.value == letter.fields.get(name)
            count["right" if right else "lost" if value is None else "false"] += 1
    assert count["right"] / count.total() > 0.9
    assert count["false"] / count.total() < 0.02


_CONFUSED = {
    "：": ":；",
    "，": ",.",
    "。": ".",
    "（": "(",
    "）": ")",
    "桩": "粧",
    "业": "亚",
    "充": "允",
    "户": "卢",
    "位": "仕",
}


def _damaged(letter: Letter, chance: random.Random) -> str:
    values = [value for value in letter.fields.values() if isinstance(value, str)]
    kept = [match.span() for value in values for match in re.finditer(re.escape(value), letter.text)]
    out = []
    for place, char in enumerate(letter.text):
        if char.isascii() or any(a <= place < b for a, b in kept) or chance.random() > 1 / 30:
            out.append(char)
        elif char in _CONFUSED and chance.random() < 0.6:
            out.append(chance.choice(_CONFUSED[char]))
        elif chance.random() < 0.4:
            out.append(char + " ")
    return "".join(out)


@pytest.mark.parametrize(
    "name", ["张测试", "欧阳样", "司马样例", "李样", "于测试", "阿依古丽·样例", "买合木提.样", "禚测试", "陆测试"]
)
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "words",
    ["单位", "车位号", "经核实", "申请人", "国网信", "张", "张测试样", "居住在", "各位业主", "同意安装", "陆仟元"],
)
def test_words_of_a_letter_are_no_names(words: str) -> None:
    assert not is_name(words)


def test_consent_and_refusal_on_one_paper_go_to_a_person() -> None:
    [both] = [one for one in OTHER_OFFICES if one.name.startswith("consent: a decision on two requests")]
    [plain] = [one for one in OTHER_OFFICES if one.name.startswith("consent: a yard told by its neighbours")]
    assert (read_letter(both).fields["consent"].confidence or 1.0) < 0.9
    assert (read_letter(plain).fields["consent"].confidence or 0.0) > 0.9
