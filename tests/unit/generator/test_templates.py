"""The committed templates: up to date, complete, and set as an official form is set."""

from __future__ import annotations

import re
from typing import Any

import pytest
from lxml import etree

from generator import library, service
from generator.archive import read_parts
from generator.lint import check_template
from generator.validation import validate
from generator.variables import compare
from tools.author_templates.__main__ import AUTHORS

DOCUMENTS = [info.id for info in service.documents()]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FONTS = {"方正小标宋简体", "仿宋_GB2312", "黑体", "Segoe UI Symbol"}


def _canonical(docx: bytes) -> dict[str, bytes]:
    return {
        name: blob if name.endswith(".png") else etree.tostring(etree.fromstring(blob), method="c14n")
        for name, blob in read_parts(docx).items()
    }


def template_of(document: str) -> bytes:
    return library.template_bytes(library.library().entry(document))


def view_of(document: str, **changes: Any) -> dict[str, Any]:
    data = {**service.example(document), **changes}
    return {**validate(service.context_model(document), data).view(), "mark": {"words": "记号"}}


def _xml(document: str, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(read_parts(template_of(document))[part])


def test_every_document_is_authored_here() -> None:
    assert set(AUTHORS) == set(DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_committed_template_is_what_its_source_writes(document: str) -> None:
    assert _canonical(template_of(document)) == _canonical(AUTHORS[document]())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_template_holds_nothing_forbidden(document: str) -> None:
    check_template(template_of(document))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_template_and_data_name_the_same_things(document: str) -> None:
    changes = dict(service.context_model(document).FULLER)
    result = compare(template_of(document), [view_of(document, **changes)])
    assert (result.missing, result.unused) == (set(), set())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_field_has_a_chinese_name(document: str) -> None:
    def check(schema: dict[str, Any]) -> None:
        for name, field in schema.get("properties", {}).items():
            assert re.search(r"[\u4e00-\u9fff]", field.get("title", "")), name
        for inner in schema.get("$defs", {}).values():
            check(inner)

    check(service.schema(document))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_page_is_a4(document: str) -> None:
    size = _xml(document).find(f".//{W}pgSz")
    assert size is not None
    assert (round(int(size.get(f"{W}w")) / 56.693), round(int(size.get(f"{W}h")) / 56.693)) == (210, 297)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_run_names_its_font_for_chinese_and_latin(document: str) -> None:
    runs = list(_xml(document).iter(f"{W}r"))
    printed = [run for run in runs if not (run.findtext(f"{W}t") or "").startswith("{%")]
    assert len(printed) > 30
    for run in printed:
        fonts = run.find(f"{W}rPr/{W}rFonts")
        if fonts is None:
            assert run.find(f"{W}tab") is not None
            continue
        names = {fonts.get(f"{W}{slot}") for slot in ("ascii", "hAnsi", "eastAsia", "cs")}
        assert len(names) == 1
        assert names <= FONTS


@pytest.mark.parametrize("document", DOCUMENTS)
def test_tables_cannot_be_pushed_by_their_contents(document: str) -> None:
    for table in _xml(document).iter(f"{W}tbl"):
        layout = table.find(f"{W}tblPr/{W}tblLayout")
        assert layout is not None
        assert layout.get(f"{W}type") == "fixed"
        grid = [int(column.get(f"{W}w")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        for row in table.iterfind(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.iterfind(f"{W}tc")]
            assert sum(1 if span is None else int(span.get(f"{W}val")) for span in spans) == len(grid)
            widths = [int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) for cell in row.iterfind(f"{W}tc")]
            assert sum(widths) == sum(grid)


@pytest.mark.parametrize(
    "document", [name for name in DOCUMENTS if name not in ("joint_application", "rejection_notice")]
)
def test_lists_repeat_their_header_row(document: str) -> None:
    loops = [t for t in _xml(document).iter(f"{W}tbl") if "{%tr for" in "".join(t.itertext())]
    assert loops
    for table in loops:
        if table.find(f".//{W}vMerge") is not None:
            continue  # blocks of rows with their labels beside them, no list
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


@pytest.mark.parametrize("document", DOCUMENTS)
def test_pages_are_numbered_by_fields(document: str) -> None:
    footer = _xml(document, "word/footer1.xml")
    fields = [element.text.strip() for element in footer.iter(f"{W}instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(footer.itertext(f"{W}t")) == "第1页 共1页"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_document_is_deterministic_and_unsigned_by_any_machine(document: str) -> None:
    docx = service.render(document, service.example(document))
    assert docx == service.render(document, service.example(document))
    core = read_parts(docx)["docProps/core.xml"].decode()
    assert "2026-11-01T00:00:00Z" in core
    assert "python" not in core.lower()
