"""Worker processes that a command starts before it has imported what reads."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from contextlib import closing
from multiprocessing import active_children
from pathlib import Path

import pytest
from PIL import Image

from ocr.report import to_json
from ocr.service import EngineError, Input, ReadOptions, read_files
from ocr.workers import Workers

RUN = [sys.executable, "-c", "from intake.cli.main import run; run()"]
_HEAVY = ("numpy", "cv2", "onnxruntime", "rich")


def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(out, "PNG")
    return out.getvalue()


def test_nothing_heavy_is_imported_before_the_workers_are_started() -> None:
    code = f"import sys, intake.cli.read; print([name for name in {_HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_workers_started_before_read_as_this_process_does_and_are_gone_afterwards() -> None:
    inputs = [Input("a.png", _picture()), Input("b.jpg", b"")]
    before = set(active_children())
    workers = Workers("null", 1)
    workers.start()
    [child] = set(active_children()) - before
    readings = read_files(inputs, options=ReadOptions(engine="null", workers=1), started=workers)
    assert not child.is_alive()
    assert to_json(readings) == to_json(read_files(inputs, options=ReadOptions(engine="null", workers=1)))


@pytest.mark.slow
def test_an_engine_that_workers_cannot_load_is_told_once_and_ends_them() -> None:
    workers = Workers("nosuch", 1)
    workers.start()
    with pytest.raises(EngineError, match="nosuch"):
        read_files([Input("a.png", _picture())], options=ReadOptions(engine="nosuch"), started=workers)
    assert not [child for child in active_children() if child.is_alive()]


@pytest.mark.slow
def test_workers_leave_without_taking_the_engine_apart() -> None:
    with closing(Workers("null", 1)) as workers:
        assert workers.submit(_keep_something_slow_to_let_go).result() is None
        start = time.monotonic()
    assert time.monotonic() - start < _SLOW


_SLOW = 20.0
_kept: list[object] = []


class _LetGoSlowly:
    def __del__(self) -> None:
        time.sleep(_SLOW)


def _keep_something_slow_to_let_go() -> None:
    _kept.append(_LetGoSlowly())


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_the_command_reads_pictures_and_what_may_hold_many_pages(name: str, tmp_path: Path) -> None:
    picture = tmp_path / name
    Image.new("RGB", (400, 300), "white").save(picture)
    command = [*RUN, "read", str(picture), "--json", "--engine", "null"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    [file] = json.loads(done.stdout)["files"]
    assert [document["kind"] for document in file["documents"]] == ["blank"]
