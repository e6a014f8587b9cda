"""`baozhuang read` as a program: exit codes, one JSON on stdout, errors on stderr, no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

DATA = Path(__file__).parent.parent / "data"
LINES = DATA / "lease-lines.png"


COMMAND = [sys.executable, "-c", "from intake.cli.main import run; run()"]


def run(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=env)


@pytest.mark.model
def test_json_is_the_only_thing_on_stdout() -> None:
    done = run("read", LINES, "--json", "--engine", "rapid")
    assert done.returncode == 0
    [file] = json.loads(done.stdout)["files"]
    assert file["documents"][0]["kind"] == "parking_lease_contract"
    assert done.stderr == ""


@pytest.mark.model
def test_unreadable_file_gives_exit_1_and_the_rest(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff not a picture")
    done = run("read", broken, LINES, "--json", "--engine", "rapid")
    assert done.returncode == 1
    first, second = json.loads(done.stdout)["files"]
    assert (first["status"], second["status"]) == ("rejected", "ok")
    assert first["errors"][0]["next_step"]
    assert "Traceback" not in done.stderr


def test_file_name_is_text_and_never_markup(tmp_path: Path) -> None:
    for name in (b"[red]x[nosuch].png", b"\xff\xfe.png", "\u202e张.png".encode()):
        path = tmp_path / os.fsdecode(name)
        path.write_bytes(b"nothing")
        for flags in ([], ["--json"]):
            done = subprocess.run([*COMMAND, "read", str(path), *flags], capture_output=True, check=False)
            assert done.returncode == 1
            assert b"Traceback" not in done.stderr
            assert b"nosuch" in done.stdout or b"nosuch" not in name


@pytest.mark.model
def test_table_for_people_names_kind_and_fields() -> None:
    done = run("read", LINES, "--engine", "rapid", env={"COLUMNS": "120", "PATH": "", "LANG": "C.UTF-8"})
    assert done.returncode == 0
    assert "车位租赁合同" in done.stdout
    assert "张测试" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("read", "nosuch.jpg"), "nosuch.jpg"),
        (("read", DATA), "文件夹"),
        (("read", LINES, "--engine", "tesseract"), "paddle"),
    ],
)
def test_wrong_usage_is_exit_2_with_one_line(arguments: tuple[object, ...], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="cutting the network needs Linux namespaces")
@pytest.mark.parametrize("engine", ["paddle", "rapid"])
def test_reads_with_the_network_cut(engine: str) -> None:
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("unshare is not permitted here")
    command = ["unshare", "-rn", *COMMAND]
    done = subprocess.run(
        [*command, "read", str(LINES), "--json", "--engine", engine], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["files"][0]["documents"][0]["fields"]["lessee"]["value"] == "张测试"
