"""English beside Chinese labels: left out where a paper is in two languages, kept where it is part of a value."""

from __future__ import annotations

import pytest

from ocr.glosses import without_glosses
from ocr.layout import PageLayout
from tests.unit.ocr.typed_pages import layout

TWO_LANGUAGES = ("出租方Landlord|电话Tel.", "样例公司|0376-6100634", "租用人Tenant|起租From")


def page(*rows: str) -> PageLayout:
    return layout(
        *(
            (100.0 + 500 * column, 100.0 + 60 * row, words)
            for row, line in enumerate(rows)
            for column, words in enumerate(line.split("|"))
        )
    )


def words(of: PageLayout) -> list[str]:
    return ["|".join(row.text[start:end] for start, end in row.runs(gap=1.2)) for row in of.rows]


@pytest.mark.parametrize(
    ("row", "left"),
    [
        ("泊位Bay|B2-65", "泊位|B2-65"),
        ("签署日Date:2026/09/27", "签署日|:2026/09/27"),
        ("年租Annualrent(RMB)|2,760.00", "年租|2,760.00"),
        ("TITLE图纸名|断面图", "图纸名|断面图"),
        ("证号No.SZ-2026-8109", "证号No.SZ-2026-8109"),
        ("车型|春卷牌CJW6007BBEV3", "车型|春卷牌CJW6007BBEV3"),
    ],
)
def test_english_repeats_a_label_or_is_a_value(row: str, left: str) -> None:
    assert words(without_glosses(page(*TWO_LANGUAGES, row)))[-1] == left


def test_a_row_of_english_below_its_label_is_left_out() -> None:
    left = words(without_glosses(page("持证方|江样例", "Holder", *TWO_LANGUAGES)))
    assert left[:2] == ["持证方|江样例", "出租方|电话"]


def test_a_few_english_words_are_names() -> None:
    whole = page("车型Model|小鹏Mona", "卖方：样例公司")
    assert without_glosses(whole) is whole


def test_rules_of_the_table_stay_where_they_were() -> None:
    row = without_glosses(page(*TWO_LANGUAGES)).rows[0]
    assert [row.text[start:end] for start, end in row.runs(gap=1.2)] == ["出租方", "电话"]
