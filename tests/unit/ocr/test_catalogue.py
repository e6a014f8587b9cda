"""The catalogue of kinds: the public ids, and entries that can work."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import ocr.fields
from ocr.kinds import KindsError, catalogue, parse
from ocr.layout import match_key
from ocr.paper import Paper
from tests.unit.ocr.typed_pages import layout, read, result

SWITCHES = {
    "titles", "title_patterns", "open_titles", "open_unless", "anchors", "patterns", "against", "against_titles",
    "other_titles", "despite",
    "stops", "need", "tight",
    "many_pages", "chapters",
    "sides", "looks_like", "covers",
    "by_words", "by_words_if", "by_words_never_else",
    "card", "asides",
}  # fmt: skip


def test_known_kinds_of_this_version_can_be_recognised() -> None:
    known = {kind.id for kind in catalogue().values() if kind.recognise}
    assert known >= {
        "id_card", "realestate_cert", "realestate_reg_proof", "parking_purchase_contract", "parking_lease_contract",
        "parking_use_right_cert", "property_consent", "vehicle_sales_invoice", "vehicle_sales_einvoice",
        "vehicle_license", "business_license", "lease_contract",
    }  # fmt: skip
    assert {"other", "blank"} <= set(catalogue())


@pytest.mark.parametrize("kind", [kind for kind in catalogue().values() if kind.recognise], ids=lambda kind: kind.id)
def test_entry_is_consistent(kind) -> None:  # type: ignore[no-untyped-def]
    assert set(kind.recognise) <= SWITCHES
    patterns = ("patterns", "title_patterns", "open_titles", "open_unless", "other_titles", "despite", "asides")
    for pattern in (pattern for name in patterns for pattern in kind.recognise.get(name, ())):
        re.compile(pattern)
    for words in kind.recognise.get("sides", {}).values():
        for word in words:
            re.compile(word)
    for side, (other, shown) in kind.recognise.get("looks_like", {}).items():
        assert side in kind.recognise["sides"]
        assert shown in catalogue()[other].recognise["sides"]
    for field in kind.fields.values():
        if field.shape is not None:
            re.compile(field.shape)
    words = [match_key(word) for field in kind.fields.values() for word in field.labels]
    assert len(words) == len(set(words)), "a label names two fields"


def test_every_module_of_a_kind_has_an_entry() -> None:
    for module in pkgutil.iter_modules(ocr.fields.__path__):
        if hasattr(importlib.import_module(f"ocr.fields.{module.name}"), "find"):
            assert module.name in catalogue()


def test_kind_named_by_its_title_is_recognised() -> None:
    for kind in catalogue().values():
        titles = kind.recognise.get("titles", ())
        if len(titles) > 0 and len(titles[0]) >= 4:
            lines = [(500.0, 100.0, titles[0])]
            anchors = kind.recognise.get("anchors", ())[:3]
            lines += [(200.0, 200.0 + 60 * i, f"{word}：") for i, word in enumerate(anchors)]
            [document] = read(result(*lines))
            assert document.kind in (kind.id, "blank"), kind.id


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"Bad-Id": {"name": "x", "rows": []}}, "Bad-Id"),
        ({"a": {"name": "x"}}, "a.rows"),
        ({"a": {"name": "", "rows": []}}, "a.name"),
        ({"a": {"name": "x", "rows": [], "fields": {"f": {"type": "nosuch", "name": "y"}}}}, "a.fields.f"),
        ({"a": {"name": "x", "rows": [], "fields": {"f": {"type": "text"}}}}, "a.fields.f"),
    ],
)
def test_wrong_entry_is_refused_by_name(data: dict[str, object], named: str) -> None:
    with pytest.raises(KindsError, match=named):
        parse(data)


def test_kind_added_as_data_alone_is_read() -> None:
    entry = {
        "water_permit": {
            "name": "取水许可证",
            "rows": [18],
            "recognise": {"titles": ["取水许可证"]},
            "fields": {"holder": {"type": "org_or_person", "name": "取水权人", "labels": ["取水权人"]}},
        }
    }
    from ocr.extract import extract

    page = layout((500, 100, "取水许可证"), (200, 200, "取水权人：信阳样例水务有限公司"))
    fields = extract(Paper(parse(entry)["water_permit"], (page,)))
    assert fields["holder"].value == "信阳样例水务有限公司"
