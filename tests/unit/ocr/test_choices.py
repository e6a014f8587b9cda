"""Which words of a cell hold: those with a tick, where others have none."""

from __future__ import annotations

import pytest

from ocr.fields.choices import chosen, ticked_words
from ocr.span import Span
from tests.unit.ocr.typed_pages import layout


def _span(text: str) -> Span:
    [row] = layout((100, 100, text)).rows
    return Span(1, row.glyphs)


@pytest.mark.parametrize(
    ("cell", "ticked", "one"),
    [
        ("☐更名过户☐增容√低压新装☐销户", ["低压新装"], "低压新装"),
        ("☑人行道、□车行道", ["人行道"], "人行道"),
        ("□√公共绿地□防护绿地", ["公共绿地"], "公共绿地"),
        ("☑人行道☑绿化带□车行道", ["人行道", "绿化带"], "☑人行道☑绿化带□车行道"),
        ("□人行道□车行道", [], "□人行道□车行道"),
        ("√已告知", ["已告知"], "√已告知"),
        ("人行道", [], "人行道"),
        ("[]人行道[√]车行道[]路灯", ["车行道"], "车行道"),
        ("（√）人行道（）车行道", ["人行道"], "人行道"),
        ("人行道（北侧）", [], "人行道（北侧）"),
        ("公园绿地□道路绿地√其他□", ["道路绿地"], "道路绿地"),  # the marks behind their words
        ("☑公园广场绿地", ["公园广场绿地"], "公园广场绿地"),
    ],
)
def test_ticked_words(cell: str, ticked: list[str], one: str) -> None:
    span = _span(cell)
    assert [part.plain for part in ticked_words(span)] == ticked
    assert chosen(span).plain == one
