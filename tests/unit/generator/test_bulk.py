"""Many documents in one ZIP: all there, failures told and in nobody's way, nothing personal in names."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from typing import Any

import pytest

from generator import bulk, service
from generator.errors import InvalidDataError, PdfError
from tests.unit.generator.templates import read_all


def line(document: str, **changes: Any) -> bytes:
    data = {**service.example(document), **changes}
    return json.dumps({"document": document, "data": data}, ensure_ascii=False).encode()


def made(*lines: bytes, **options: Any) -> tuple[dict[str, bytes], dict[str, Any], int, list[int]]:
    target = BytesIO()
    told: list[int] = []
    failed = service.write_zip(target, service.read_jobs(b"\n".join(lines)), progress=told.append, **options)
    with zipfile.ZipFile(target) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return files, json.loads(files.pop(bulk.RESULT)), failed, told


def test_each_line_becomes_its_document() -> None:
    documents = [info.id for info in service.documents()]
    files, result, failed, told = made(*(line(document) for document in documents))
    assert list(files) == [f"{number:04}-{document}.docx" for number, document in enumerate(documents, 1)]
    assert (failed, result["failed"], result["total"]) == (0, 0, 9)
    assert told == list(range(1, 10))
    for (name, docx), document in zip(files.items(), documents, strict=True):
        assert docx == service.render(document, service.example(document)), name


def test_a_faulty_one_is_told_and_the_others_are_made() -> None:
    files, result, failed, told = made(
        line("supply_plan"), line("supply_plan", copies=0), line("supply_plan", case_no="XY-9")
    )
    assert (failed, told) == (1, [1, 2, 3])
    assert list(files) == ["0001-supply_plan.docx", "0003-supply_plan.docx"]
    problem = result["documents"][1]
    assert problem["error"] == "data_invalid"
    assert problem["problems"][0]["path"].startswith("copies")
    assert "XY-9" in read_all(files["0003-supply_plan.docx"])


def test_an_unknown_document_is_a_failure_of_its_line() -> None:
    _, result, failed, _ = made(b'{"document": "letter", "data": {}}', line("supply_plan"))
    assert failed == 1
    assert result["documents"][0]["error"] == "document_unknown"


def test_equal_jobs_give_equal_bytes() -> None:
    first, second = BytesIO(), BytesIO()
    for target in (first, second):
        service.write_zip(target, service.read_jobs(line("supply_plan")))
    assert first.getvalue() == second.getvalue()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "jobs_empty"),
        (b"\n\n", "jobs_empty"),
        (b"{", "data_not_json"),
        (b"[]", "data_not_object"),
        (b'{"document": "supply_plan"}', "job_invalid"),
        (b'{"document": 1, "data": {}}', "job_invalid"),
        (b'{"document": "a", "data": {}, "name": "x"}', "job_invalid"),
    ],
)
def test_lines_that_are_no_jobs_are_named(text: bytes, code: str) -> None:
    with pytest.raises(InvalidDataError) as caught:
        service.read_jobs(text)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_every_bad_line_is_named_with_its_number() -> None:
    with pytest.raises(InvalidDataError) as caught:
        service.read_jobs(b"\n".join([b"{", line("supply_plan"), b"[]"]))
    assert [problem.path for problem in caught.value.problems] == ["第1行", "第3行"]


def test_one_failed_pdf_does_not_cost_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def together(_documents: object) -> list[bytes]:
        raise PdfError("超时", code="pdf_timeout")

    def single(docx: bytes, **_: object) -> bytes:
        if "XY-9" in read_all(docx):
            raise PdfError("超时", code="pdf_timeout")
        return b"%PDF"

    monkeypatch.setattr(service, "to_pdfs", together)
    monkeypatch.setattr(service, "to_pdf", single)
    files, result, failed, _ = made(line("supply_plan"), line("supply_plan", case_no="XY-9"), pdf=True)
    assert failed == 1
    assert sorted(files) == ["0001-supply_plan.docx", "0001-supply_plan.pdf", "0002-supply_plan.docx"]
    assert result["documents"][1]["error"] == "pdf_timeout"
