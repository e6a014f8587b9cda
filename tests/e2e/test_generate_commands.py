"""The four commands as a person runs them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pdfplumber
import pytest

from tests.unit.generator.templates import read_all

DOCUMENTS = (
    "joint_application",
    "correction_list",
    "acceptance_notice",
    "deferral_notice",
    "rejection_notice",
    "supply_plan",
    "contract_resident",
    "contract_low_voltage",
    "contract_high_voltage",
)
soffice = pytest.mark.skipif(
    shutil.which("soffice") is None and shutil.which("libreoffice") is None, reason="LibreOffice is not installed"
)


def run(*arguments: str, cwd: Path, path: str | None = None) -> subprocess.CompletedProcess[bytes]:
    code = "from intake.cli.main import run; run()"
    command = [sys.executable, "-c", code, *arguments]
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    if path is not None:
        environment["PATH"] = path
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, timeout=120, check=False)


def errors(result: subprocess.CompletedProcess[bytes]) -> list[str]:
    return result.stderr.decode().strip().splitlines()


def example(document: str, folder: Path) -> Path:
    result = run("example", document, cwd=folder)
    assert result.returncode == 0, result.stderr
    data = folder / f"{document}.json"
    data.write_bytes(result.stdout)
    return data


@pytest.mark.parametrize("document", DOCUMENTS)
def test_example_generates_its_document(document: str, tmp_path: Path) -> None:
    data = example(document, tmp_path)
    result = run("generate", document, "--data", str(data), "-o", "out.docx", cwd=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert "样例" in read_all((tmp_path / "out.docx").read_bytes())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([data.name, "out.docx"])


def test_documents_lists_what_can_be_made(tmp_path: Path) -> None:
    lines = run("documents", cwd=tmp_path).stdout.decode().splitlines()
    assert tuple(line.split()[0] for line in lines) == DOCUMENTS


@pytest.mark.parametrize("document", DOCUMENTS)
def test_schema_is_json_schema_naming_the_top_fields(document: str, tmp_path: Path) -> None:
    schema = json.loads(run("schema", document, cwd=tmp_path).stdout)
    data = json.loads(run("example", document, cwd=tmp_path).stdout)
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) == set(data) == set(schema["properties"])


def test_unknown_document_is_told_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text("{}")
    result = run("generate", "letter", "--data", "d.json", "-o", "o.docx", cwd=tmp_path)
    assert result.returncode == 2
    assert "joint_application" in errors(result)[0]
    assert not (tmp_path / "o.docx").exists()


def test_missing_and_unknown_fields_give_one_line_each_and_no_file(tmp_path: Path) -> None:
    data = example("joint_application", tmp_path)
    value = json.loads(data.read_text())
    del value["application"]["install_address"]
    value["application"]["instal_address"] = "甲"
    data.write_text(json.dumps(value))
    result = run("generate", "joint_application", "--data", str(data), "-o", "o.docx", cwd=tmp_path)
    assert result.returncode == 2
    first, second = errors(result)
    assert "application.install_address" in first
    assert "缺少" in first
    assert "application.instal_address" in second
    assert not (tmp_path / "o.docx").exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 50_000])
def test_unusable_data_file_is_one_clear_line(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "d.json").write_bytes(content)
    result = run("generate", "correction_list", "--data", "d.json", "-o", "o.docx", cwd=tmp_path)
    assert result.returncode == 2
    assert len(errors(result)) == 1
    assert "Traceback" not in result.stderr.decode()


def test_absent_data_file_and_absent_folder_are_named(tmp_path: Path) -> None:
    result = run("generate", "correction_list", "--data", "none.json", "-o", "o.docx", cwd=tmp_path)
    assert result.returncode == 2
    assert "none.json" in errors(result)[0]
    data = example("correction_list", tmp_path)
    result = run("generate", "correction_list", "--data", str(data), "-o", "none/o.docx", cwd=tmp_path)
    assert result.returncode == 2
    assert "none/o.docx" in errors(result)[0]


def test_failing_run_leaves_the_old_file_alone(tmp_path: Path) -> None:
    (tmp_path / "o.docx").write_bytes(b"old")
    (tmp_path / "d.json").write_text("{}")
    assert run("generate", "correction_list", "--data", "d.json", "-o", "o.docx", cwd=tmp_path).returncode == 2
    assert (tmp_path / "o.docx").read_bytes() == b"old"


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    data = example("contract_resident", tmp_path)
    for name in ("a.docx", "b.docx"):
        assert run("generate", "contract_resident", "--data", str(data), "-o", name, cwd=tmp_path).returncode == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_without_libreoffice_the_word_file_is_still_written(tmp_path: Path) -> None:
    data = example("correction_list", tmp_path)
    arguments = ("generate", "correction_list", "--data", str(data), "-o", "o.docx", "--pdf", "o.pdf")
    result = run(*arguments, cwd=tmp_path, path="/nonexistent")
    assert result.returncode == 2
    assert "LibreOffice" in errors(result)[0]
    assert (tmp_path / "o.docx").exists()
    assert not (tmp_path / "o.pdf").exists()


@soffice
@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS)
def test_pdf_holds_the_pages_and_the_words(document: str, tmp_path: Path) -> None:
    data = example(document, tmp_path)
    result = run("generate", document, "--data", str(data), "-o", "o.docx", "--pdf", "o.pdf", cwd=tmp_path)
    assert result.returncode == 0, result.stderr.decode()
    with pdfplumber.open(tmp_path / "o.pdf") as pdf:
        assert 1 <= len(pdf.pages) <= 5
        assert (round(pdf.pages[0].width), round(pdf.pages[0].height)) == (595, 842)
        assert "样例" in "".join(page.extract_text() for page in pdf.pages)
        for page in pdf.pages:
            # Nothing may stand outside the sheet, whatever its length.
            assert all(char["x0"] > 20 and char["x1"] < 575 for char in page.chars)


@soffice
@pytest.mark.slow
def test_names_of_200_characters_wrap_inside_their_boxes(tmp_path: Path) -> None:
    data = example("joint_application", tmp_path)
    value = json.loads(data.read_text())
    long = "".join(chr(0x4E00 + number) for number in range(200))
    value["application"]["enterprise_name"] = long
    value["application"]["project"]["uscc"] = "A" * 200
    data.write_text(json.dumps(value))
    arguments = ("generate", "joint_application", "--data", str(data), "-o", "o.docx", "--pdf", "o.pdf")
    assert run(*arguments, cwd=tmp_path).returncode == 0
    with pdfplumber.open(tmp_path / "o.pdf") as pdf:
        chars = [char for page in pdf.pages for char in page.chars]
    name = [char for char in chars if char["text"] in long[20:]]
    assert len(name) >= 180
    # The box of 企业名称: right of its label, left of 产权类型 (see tools/author_templates).
    inside = [char for char in name if char["x0"] > 200 and char["x1"] < 320]
    assert len(inside) >= 180
    assert all(char["x1"] < 595 - 60 for char in chars)


@pytest.mark.parametrize("arguments", [["documents"], ["schema", "joint_application"], ["example", "correction_list"]])
def test_answers_come_at_once_and_load_no_reading(arguments: list[str], tmp_path: Path) -> None:
    start = time.monotonic()
    assert run(*arguments, cwd=tmp_path).returncode == 0
    assert time.monotonic() - start < 5  # about half a second on an idle machine
    code = (
        "import sys, intake.cli.generate as g\n"
        f"assert getattr(g, {arguments[0]!r})(*{arguments[1:]!r}) == 0\n"
        "heavy = {'numpy', 'cv2', 'onnxruntime', 'paddleocr', 'paddlex', 'rapidocr', 'PIL', 'docxtpl', 'ocr'}\n"
        "sys.exit(str(sorted(heavy & set(sys.modules))) if heavy & set(sys.modules) else 0)\n"
    )
    root = Path(__file__).resolve().parents[2]
    checked = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, timeout=60, check=False)
    assert checked.returncode == 0, checked.stderr.decode()
