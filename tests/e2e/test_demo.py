"""`baozhuang demo`: with the null engine for its manners, with the real one for its purpose."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html
from PIL import Image

from intake.demo import DemoError, find_cases, run_demo
from intake.errors import CaseFileError
from intake.output_folder import OutputFolderError
from ocr.service import Progress, ReadOptions

ROOT = Path(__file__).parents[2]
BLIND = ReadOptions(engine="null", workers=1)
CASE = {
    "district": "浉河区",
    "channel": "window",
    "applicant": {"type": "resident", "name": "张测试", "phone": "13800000000"},
    "matters": ["lv_resident"],
}


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """Two cases that share one paper."""
    source = tmp_path / "cases"
    for name in ("01-first", "02-second"):
        (source / name).mkdir(parents=True)
        (source / name / "CASE.json").write_text(json.dumps(CASE, ensure_ascii=False), "utf-8")
        Image.new("RGB", (400, 300), "white").save(source / name / "shared.png")
    Image.new("RGB", (300, 400), "ivory").save(source / "02-second" / "own.jpg")
    return source


def links_of(index: Path) -> set[str]:
    page = html.document_fromstring(index.read_text("utf-8"))
    addresses = page.xpath("//a/@href | //img/@src | //*[local-name()='image']/@href")
    return {unquote(address) for address in addresses if not address.startswith("#")}


def test_documents_pictures_and_summary_are_written_and_linked(samples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run_demo(out, find_cases(samples), options=BLIND)
    assert [case.sample.id for case in done] == ["01-first", "02-second"]
    for case in done:
        assert {path.name for path in case.documents} >= {"joint_application.docx", "correction_list.docx"}
        assert all(zipfile.is_zipfile(path) for path in case.documents)
    links = links_of(out / "index.html")
    assert all((out / link).is_file() for link in links)
    written = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert written - links == {"index.html", ".baozhuang-files"}


def test_paper_that_cases_share_is_read_once(samples: Path, tmp_path: Path) -> None:
    steps: list[Progress] = []
    done = run_demo(tmp_path / "out", find_cases(samples), options=BLIND, on_progress=steps.append)
    assert steps[-1].done_pages == steps[-1].total_pages == 2
    assert [reading.name for case in done for reading in case.readings] == ["shared.png", "own.jpg", "shared.png"]


def test_running_again_gives_the_same_files(samples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def contents() -> dict[str, bytes]:
        return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}

    run_demo(out, find_cases(samples), options=BLIND)
    first = contents()
    run_demo(out, find_cases(samples), options=BLIND)
    assert contents() == first


def test_folder_with_a_page_of_somebody_else_is_refused_before_reading(samples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "index.html").write_text("mine")
    steps: list[Progress] = []
    with pytest.raises(OutputFolderError):
        run_demo(out, find_cases(samples), options=BLIND, on_progress=steps.append)
    assert steps == []
    assert (out / "index.html").read_text() == "mine"


def test_names_of_files_and_folders_hold_nothing_of_the_applicant(samples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run_demo(out, find_cases(samples), options=BLIND)
    for path in out.rglob("*"):
        assert "张测试" not in str(path.relative_to(out))
        assert "13800000000" not in str(path.relative_to(out))


@pytest.mark.parametrize("broken", ["no folder", "no case", "no CASE.json", "no papers"])
def test_samples_that_are_not_whole_are_named(samples: Path, broken: str) -> None:
    if broken == "no folder":
        samples = samples / "nowhere"
    elif broken == "no case":
        samples = samples / "01-first"
    elif broken == "no CASE.json":
        (samples / "01-first" / "CASE.json").unlink()
    else:
        (samples / "01-first" / "shared.png").unlink()
    with pytest.raises(DemoError, match=r"找不到|没有办件|01-first"):
        find_cases(samples)


def test_wrong_case_file_names_the_field(samples: Path, tmp_path: Path) -> None:
    (samples / "01-first" / "CASE.json").write_text(json.dumps({**CASE, "channel": "phone"}), "utf-8")
    with pytest.raises(CaseFileError) as caught:
        run_demo(tmp_path / "out", find_cases(samples), options=BLIND)
    assert caught.value.fields == ("channel",)


def command(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The installed command; `PYTHONUTF8` so that any machine prints Chinese."""
    environment = {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1"}
    program = Path(sys.executable).with_name("baozhuang")
    return subprocess.run(
        [program, "demo", *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_folder_that_cannot_be_written_to_ends_with_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = command(tmp_path / "file", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "无法写入" in line
    assert "换一个文件夹" in line


@pytest.mark.model
@pytest.mark.slow
def test_shipped_cases_come_out_as_they_were_made(tmp_path: Path) -> None:
    """The whole of it, as a person types it. What each case shows stands in its title."""
    began = time.monotonic()
    done = command(cwd=tmp_path)
    seconds = time.monotonic() - began
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""  # no bar and no library's chatter where nobody watches
    out = tmp_path / "demo-output"
    cases = find_cases()
    assert len(cases) >= 6
    page = html.document_fromstring((out / "index.html").read_text("utf-8"))
    verdicts = {
        title.text_content().strip(): verdict.text_content().split("：")[-1].strip()
        for title, verdict in zip(page.xpath("//h2"), page.xpath("//p[@class='verdict-word']"), strict=True)
    }
    assert list(verdicts) == [case.title for case in cases]
    assert "可以受理" in verdicts.values()
    assert "需要补正" in verdicts.values()
    for case in cases:
        assert (out / case.id / "joint_application.docx").is_file()
        assert (out / case.id / "correction_list.docx").is_file() == (verdicts[case.title] == "需要补正")
        assert re.sub(r"\W", "", case.title)[:6] in re.sub(r"\W", "", done.stdout)
    assert all((out / link).is_file() for link in links_of(out / "index.html"))
    assert page.xpath("//*[contains(@class, 'mark field')]")
    # Twice the goal: the machine may have other work.
    assert seconds < 120
