"""`baozhuang templates …` and `baozhuang batch` as a person runs them."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from generator import library, service
from generator.archive import read_parts, write_parts
from tests.e2e.test_generate_commands import errors, run


def own_template(path: Path, old: str, new: str) -> Path:
    document = path.stem.split("-")[0]
    parts = read_parts(library.template_bytes(library.library().entry(document)))
    text = parts["word/document.xml"].decode()
    assert old in text
    parts["word/document.xml"] = text.replace(old, new).encode()
    path.write_bytes(write_parts(parts))
    return path


def test_lint_says_usable_or_lists_what_is_wrong(tmp_path: Path) -> None:
    good = own_template(tmp_path / "supply_plan-改.docx", "请核对后签收", "请核对并签收")
    result = run("templates", "lint", str(good), cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, b"")
    assert "可以使用" in result.stdout.decode()
    bad = own_template(tmp_path / "supply_plan.docx", "{{ works.boundary }}", "｛｛ works.boundary ｝｝")
    result = run("templates", "lint", str(bad), cwd=tmp_path)
    assert result.returncode == 1
    assert "全角" in result.stdout.decode()
    assert "1 处错误，不能使用" in result.stdout.decode()


def test_lint_asks_which_document_where_the_name_does_not_tell(tmp_path: Path) -> None:
    (tmp_path / "合同.docx").write_bytes(b"")
    result = run("templates", "lint", "合同.docx", cwd=tmp_path)
    assert result.returncode == 2
    assert "--document" in errors(result)[0]
    assert run("templates", "lint", "none.docx", "--document", "supply_plan", cwd=tmp_path).returncode == 2


def test_own_template_is_entered_and_used(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    template = own_template(tmp_path / "supply_plan.docx", "请核对后签收", "请核对并签收")
    added = run("templates", "add", str(template), "--templates", str(folder), "--from", "2026-01-01", cwd=tmp_path)
    assert added.returncode == 0, added.stderr.decode()
    assert "第 1001 版" in added.stdout.decode()
    listed = run("templates", "list", "--templates", str(folder), cwd=tmp_path).stdout.decode()
    assert "* supply_plan            v1001" in listed
    assert "  supply_plan            v1 " in listed
    (tmp_path / "d.json").write_text(json.dumps(service.example("supply_plan")))
    arguments = ("generate", "supply_plan", "--data", "d.json", "-o", "o.docx", "--record", "r.json")
    assert run(*arguments, "--templates", str(folder), cwd=tmp_path).returncode == 0
    assert json.loads((tmp_path / "r.json").read_text())["template"]["version"] == 1001
    assert run(*arguments, "--templates", str(folder), "--template-version", "1", cwd=tmp_path).returncode == 0
    assert json.loads((tmp_path / "r.json").read_text())["template"]["version"] == 1
    refused = run(*arguments, "--template-version", "7", cwd=tmp_path)
    assert refused.returncode == 2
    assert "没有第 7 版" in errors(refused)[0]


def test_a_faulty_template_is_not_entered_and_every_reason_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    bad = own_template(tmp_path / "supply_plan.docx", "{{ works.boundary }}", "{{ works.boundry }}")
    refused = run("templates", "add", str(bad), "--templates", "own", cwd=tmp_path)
    assert refused.returncode == 2
    assert errors(refused) == [
        "错误：数据中没有 works.boundry；是不是 works.boundary？",
        "错误：数据 works.boundary 没有印在模板里：有内容时文件将因缺字而不交付，请补上 {{ works.boundary }}",
    ]
    assert list((tmp_path / "own").iterdir()) == []


def test_a_template_is_taken_out_to_be_changed(tmp_path: Path) -> None:
    arguments = ("templates", "export", "supply_plan", "-o", "supply_plan-改.docx")
    assert run(*arguments, cwd=tmp_path).returncode == 0
    assert run("templates", "lint", "supply_plan-改.docx", cwd=tmp_path).returncode == 0
    again = run(*arguments, cwd=tmp_path)
    assert again.returncode == 2
    assert "已存在" in errors(again)[0]
    assert run("templates", "export", "letter", "-o", "x.docx", cwd=tmp_path).returncode == 2


def test_batch_writes_a_zip_and_says_what_failed(tmp_path: Path) -> None:
    data = service.example("supply_plan")
    jobs = [{"document": "supply_plan", "data": data}, {"document": "supply_plan", "data": {**data, "copies": 0}}]
    (tmp_path / "jobs.jsonl").write_text("\n".join(map(json.dumps, jobs)))
    result = run("batch", "jobs.jsonl", "-o", "out.zip", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (1, b"")
    assert errors(result) == ["2 份中有 1 份未生成，原因见 out.zip 内的 结果.json"]
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.namelist() == ["0001-supply_plan.docx", "结果.json"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["jobs.jsonl", "out.zip"]


@pytest.mark.parametrize("text", ["", "{", '{"document": "x"}'])
def test_unusable_jobs_leave_no_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "jobs.jsonl").write_text(text)
    result = run("batch", "jobs.jsonl", "-o", "out.zip", cwd=tmp_path)
    assert result.returncode == 2
    assert len(errors(result)) == 1
    assert not (tmp_path / "out.zip").exists()


def test_record_keeps_where_values_come_from(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text(json.dumps(service.example("supply_plan")))
    origin = {"source": "材料", "file": "scan.pdf", "page": 1, "box": [0, 0, 9, 9], "text": "样例", "confidence": 0.9}
    (tmp_path / "from.json").write_text(json.dumps({"customer.name": origin}))
    arguments = ("generate", "supply_plan", "--data", "d.json", "-o", "o.docx", "--origins", "from.json")
    assert run(*arguments, "--record", "r.json", cwd=tmp_path).returncode == 0
    record = json.loads((tmp_path / "r.json").read_text())
    assert record["values"]["customer.name"] == origin
    assert record["docx_sha256"] == hashlib.sha256((tmp_path / "o.docx").read_bytes()).hexdigest()
    (tmp_path / "from.json").write_text(json.dumps({"customer.nmae": origin}))
    refused = run(*arguments, cwd=tmp_path)
    assert refused.returncode == 2
    assert errors(refused) == ["错误：customer.nmae：数据中没有这个字段"]
    same = run(*arguments[:-2], "--record", "o.docx", cwd=tmp_path)
    assert same.returncode == 2


def test_phone_page_is_for_correction_lists(tmp_path: Path) -> None:
    page = ("--phone-page", "https://window.example.invalid/p/x")
    for document, code in (("correction_list", 0), ("supply_plan", 2)):
        (tmp_path / "d.json").write_text(json.dumps(service.example(document)))
        result = run("generate", document, "--data", "d.json", "-o", "o.docx", *page, cwd=tmp_path)
        assert result.returncode == code, result.stderr.decode()
