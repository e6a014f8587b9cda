"""The converter's ways of failing, with small programs in place of LibreOffice."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator import convert
from generator.archive import read_parts, write_parts
from generator.convert import to_pdf
from generator.errors import PdfError
from generator.fonts import SUBSTITUTES
from tests.unit.generator.templates import template

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in programs are shell scripts")
DOCX = template("正文")


@pytest.fixture(autouse=True)
def _fonts_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "has_chinese_font", lambda: True)


def program(tmp_path: Path, script: str) -> str:
    path = tmp_path / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def code_of(docx: bytes = DOCX, **options: object) -> str:
    with pytest.raises(PdfError) as caught:
        to_pdf(docx, **options)  # type: ignore[arg-type] - options of one call each
    assert any("\u4e00" <= character <= "\u9fff" for character in caught.value.message)
    return caught.value.code


def test_without_libreoffice_the_message_says_how_to_enable_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(PdfError, match="安装 LibreOffice") as caught:
        to_pdf(DOCX)
    assert caught.value.code == "pdf_unavailable"


def test_program_that_cannot_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "_without_network", tuple)
    assert code_of(program=str(tmp_path / "none")) == "pdf_unavailable"


def test_success_without_a_file_is_a_failure(tmp_path: Path) -> None:
    assert code_of(program=program(tmp_path, "exit 0")) == "pdf_failed"


def test_a_file_that_is_no_pdf_is_a_failure(tmp_path: Path) -> None:
    script = 'while [ "$1" != --outdir ]; do shift; done; echo no > "$2/document.pdf"'
    assert code_of(program=program(tmp_path, script)) == "pdf_failed"


def test_hanging_program_is_killed_with_its_children(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    script = f"trap '' TERM\nsleep 300 &\necho $! > {pid_file}\nwait"
    start = time.monotonic()
    assert code_of(program=program(tmp_path, script), time_limit_s=1) == "pdf_timeout"
    assert time.monotonic() - start < 10
    child = int(pid_file.read_text())
    for _ in range(50):
        if not _alive(child):
            break
        time.sleep(0.1)
    assert not _alive(child)


def test_on_a_crowded_machine_a_slow_run_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "TIME_LIMIT_S", 0.5)
    runner = program(tmp_path, "sleep 1.5; exit 0")
    monkeypatch.setattr(os, "getloadavg", lambda: (0.0, 0.0, 0.0))
    assert code_of(program=runner) == "pdf_timeout"
    monkeypatch.setattr(os, "getloadavg", lambda: (1000.0, 0.0, 0.0))
    assert code_of(program=runner) == "pdf_failed"  # it ended by itself, and gave nothing


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_program_gets_its_own_profile_a_bare_environment_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_SERVER", "x")
    log = tmp_path / "log"
    runner = program(tmp_path, f'echo "$*" >> {log}; env >> {log}; pwd >> {log}')
    for _ in range(2):
        assert code_of(program=runner) == "pdf_failed"
    lines = log.read_text().splitlines()
    profiles = {word for line in lines for word in line.split() if word.startswith("-env:UserInstallation=file://")}
    assert len(profiles) == 2
    assert not any("SECRET_OF_THE_SERVER" in line for line in lines)
    homes = {line.removeprefix("HOME=") for line in lines if line.startswith("HOME=")}
    assert len(homes) == 2
    assert not any(Path(home).exists() for home in homes)


def test_document_with_outside_links_is_not_converted(tmp_path: Path) -> None:
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="r1" Type="t" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    )
    docx = write_parts({**read_parts(DOCX), "word/_rels/header1.xml.rels": rels})
    assert code_of(docx, program=program(tmp_path, "exit 0")) == "pdf_refused"
    assert code_of(b"not a docx", program=program(tmp_path, "exit 0")) == "pdf_refused"


def test_machine_without_chinese_fonts_is_told_instead_of_given_boxes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert, "has_chinese_font", lambda: False)
    assert code_of(program=program(tmp_path, "exit 0")) == "pdf_font_missing"


def test_every_font_of_the_templates_has_a_substitute() -> None:
    from tools.author_templates import wml

    assert {wml.TITLE, wml.BODY, wml.HEADING, wml.SYMBOL} <= set(SUBSTITUTES)
