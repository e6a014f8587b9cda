"""What a PDF must show of a Word file, and what becomes of documents whose rows LibreOffice loses."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import convert, service
from generator.archive import read_parts, write_parts
from generator.errors import PdfError
from generator.office_layout import loosened, printed_words
from generator.readback import read_text
from tests.benchmarks.documents_exact import schema_errors
from tests.unit.generator.templates import template

soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
BODY = "word/document.xml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def body(docx: bytes) -> bytes:
    return read_parts(docx)[BODY]


def with_runs(runs: str) -> bytes:
    parts = read_parts(template("正文"))
    parts[BODY] = parts[BODY].replace(b"<w:sectPr", f"<w:p>{runs}</w:p><w:sectPr".encode(), 1)
    return write_parts(parts)


def test_words_printed_are_those_of_the_body() -> None:
    assert printed_words(template("第一行", "第二行", footer="页脚")).split() == ["第一行", "第二行"]


def test_hidden_words_and_a_drawing_written_twice_are_not_asked_of_the_pdf() -> None:
    docx = with_runs(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="wps"><w:r><w:t>图中字</w:t></w:r></mc:Choice>'
        "<mc:Fallback><w:r><w:t>图中字</w:t></w:r></mc:Fallback></mc:AlternateContent>"
    )
    assert printed_words(docx).split() == ["正文", "图中字"]


@pytest.mark.parametrize("document", [info.id for info in service.documents()])
def test_loosened_tables_break_anywhere_and_nothing_else_changes(document: str) -> None:
    docx = service.render(document, service.example(document))
    loose = loosened(docx)
    assert b"<w:tr>" in body(docx)
    assert b"cantSplit" in body(docx)
    assert not any(mark in body(loose) for mark in (b"cantSplit", b"tblHeader"))
    assert read_text(loose) == read_text(docx)
    assert loosened(loose) == loose
    assert schema_errors(loose) == []
    same = {name: blob for name, blob in read_parts(docx).items() if name != BODY}
    assert {name: blob for name, blob in read_parts(loose).items() if name != BODY} == same


def test_what_is_kept_together_outside_of_tables_stays_so() -> None:
    docx = service.render("acceptance_notice", service.example("acceptance_notice"))
    assert b"<w:keepNext/>" in body(loosened(docx))


def row_higher_than_a_page() -> service.Produced:
    data: dict[str, Any] = service.example("correction_list")
    first, *others = data["items"]
    return service.produce("correction_list", {**data, "items": [{**first, "basis": "很长的依据" * 38}, *others]})


@soffice
@pytest.mark.slow
def test_a_row_that_libreoffice_cuts_off_is_refused_or_comes_out_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    made, other = row_higher_than_a_page(), service.produce("supply_plan", service.example("supply_plan"))
    good, whole = service.to_pdfs([other, made])
    assert isinstance(good, bytes)
    assert isinstance(whole, bytes)
    with monkeypatch.context() as patch:  # the way round taken away: the loss must be seen
        patch.setattr(convert, "loosened", lambda docx: docx)
        good, cut = service.to_pdfs([other, made])
    assert isinstance(good, bytes)
    assert isinstance(cut, PdfError)
    assert cut.code == "pdf_value_lost"
    assert "很长" not in cut.message


@soffice
@pytest.mark.slow
def test_where_the_second_run_fails_the_first_results_stand(tmp_path: Path) -> None:
    example = service.produce("supply_plan", service.example("supply_plan"))
    other = service.produce("acceptance_notice", service.example("acceptance_notice"))
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(service.to_pdf(example.docx))
    program = tmp_path / "soffice"
    program.write_text(
        "#!/bin/sh\n"
        f"[ -e {tmp_path}/ran ] && exit 0\n"
        f"touch {tmp_path}/ran\n"
        'while [ "$1" != --outdir ]; do shift; done\n'
        f'for number in 0 1; do cp {pdf} "$2/document$number.pdf"; done\n'
    )
    program.chmod(0o755)
    good, bad = convert.to_pdfs([example.docx, other.docx], program=str(program))
    assert isinstance(good, bytes)
    assert isinstance(bad, PdfError)
    assert bad.code == "pdf_value_lost"
