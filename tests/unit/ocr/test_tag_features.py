"""What the tagger is shown of each character: the words of labels it has never seen whole, and the order of values."""

from __future__ import annotations

from ocr.paper import RunningText
from ocr.tag_features import paragraphs
from tests.unit.ocr.typed_pages import Line, layout

ROWS: list[Line] = [
    (200, 100, "发租方"), (500, 100, "某某村委会"),
    (200, 160, "起用2026年3月5日，交还2028年3月4日"),
    (200, 220, "立字人：张测试样"),
]  # fmt: skip


def features_at(words: str) -> set[str]:
    """Those of the first character of these words."""
    page = layout(*ROWS)
    text = RunningText.of(page)
    for paragraph in paragraphs(page, text, "lease_contract", first=True, last=True):
        said = "".join(glyph.char for glyph in paragraph.glyphs)
        if words in said:
            return set(paragraph.features[said.index(words)])
    raise AssertionError(words)


def test_a_label_is_told_by_its_characters_and_pairs_too() -> None:
    assert {"c=发", "c=租", "cc=发租", "cc=租方"} <= features_at("某某村")
    assert {"c=立", "cc=字人", "l=立字人"} <= features_at("张测试")


def test_a_label_is_forgotten_a_few_characters_on() -> None:
    assert not {"c=立", "cc=字人"} & features_at("样")
    assert "c=发" not in features_at("会")


def test_values_of_a_shape_are_told_apart_by_their_order() -> None:
    assert {"nth=DATE1", "last=DATE1"} <= features_at("2026年3月5日")
    assert {"nth=DATE2", "last=DATE0"} <= features_at("2028年3月4日")
