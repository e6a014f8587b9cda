"""Children that die, hang, lie or linger: each gives its named problem, in time, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.errors import FileRejected, ParserError
from ocr.limits import DEFAULT_LIMITS
from ocr.pages import PageFailure, PageImage, open_pages, read_ahead
from ocr.sandbox import ParserProcess
from tests.integration.ocr_files.reading import encode

_QUICK = replace(DEFAULT_LIMITS, open_seconds=5.0, page_seconds=5.0)
_HEAD = """
import json, os, signal, struct, sys, time
request = json.loads(sys.stdin.buffer.readline())
first = request.get("first_page", 1)
def frame(header, payload=b"", magic=b"BZ\\x01\\n", length=None):
    encoded = json.dumps({"bytes": len(payload), **header}).encode()
    sys.stdout.buffer.write(struct.pack(">4sI", magic, len(encoded) if length is None else length) + encoded + payload)
    sys.stdout.buffer.flush()
def raw(header):
    sys.stdout.buffer.write(struct.pack(">4sI", b"BZ\\x01\\n", len(header)) + header)
    sys.stdout.buffer.flush()
def page(number, **changes):
    frame({"type": "page", "number": number, "width": 2, "height": 1, "grey": False, "text_lines": None,
           "has_picture": False, "enlarged": 1.0, **changes}, changes.pop("payload", b"abcdef"))
"""


def child(body: str, *, reads: bool = True) -> Sequence[str]:
    return [sys.executable, "-I", "-c", _HEAD + ("sys.stdin.buffer.read()\n" if reads else "") + body]


def a_file() -> bytes:
    return encode(Image.new("RGB", (4, 4)), "PNG")


def results(body: str, **options: object) -> list[str]:
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream:
        return ["image" if isinstance(page, PageImage) else page.problem.code for page in stream]


def refusal(body: str, *, reads: bool = True) -> str:
    with pytest.raises(FileRejected) as caught:
        open_pages(a_file(), limits=_QUICK, decoder=child(body, reads=reads))
    return caught.value.problem.code


def test_the_honest_child_of_these_tests_is_believed() -> None:
    body = "frame({'type': 'file', 'pages': 2}); page(1); page(2)"
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream:
        pages = list(stream)
    assert [page.number for page in pages] == [1, 2]
    assert isinstance(pages[0], PageImage)
    assert pages[0].pixels.tolist() == [[[97, 98, 99], [100, 101, 102]]]
    assert pages[0].pixels.flags.writeable
    assert pages[0].pixels.dtype == np.uint8


@pytest.mark.parametrize(
    "body",
    [
        "",
        "sys.exit(3)",
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGSEGV)",
        "raise MemoryError",
        "sys.stdout.buffer.write(b'words instead of frames, quite a lot of them'); sys.stdout.buffer.flush()",
        "frame({'type': 'file', 'pages': 1}, magic=b'XXXX')",
        "frame({'type': 'file', 'pages': 1}, length=4_000_000_000)",
        "frame({'type': 'file', 'pages': 1}, length=3)",
        "raw(b'[' * 100_000)",
        "raw(b'[]')",
        "raw(b'{\\xff}')",
        "frame({'type': 'file', 'pages': 0})",
        "frame({'type': 'file', 'pages': -1})",
        "frame({'type': 'file', 'pages': True})",
        "frame({'type': 'file', 'pages': '1'})",
        "frame({'type': 'file'})",
        "frame({'type': 'page', 'number': 1})",
        "frame({'type': 'refused', 'code': 'no_such_code'})",
        "frame({'type': 'refused', 'code': ['x']})",
        "frame({'type': 'refused'})",
    ],
)
def test_nonsense_before_the_page_count_rejects_the_file(body: str) -> None:
    assert refusal(body) == "parser_crashed"


def test_more_pages_than_allowed_are_never_started() -> None:
    assert refusal("frame({'type': 'file', 'pages': 10**12}); time.sleep(60)") == "too_many_pages"


def test_child_that_stops_reading_does_not_hang_the_parent() -> None:
    data = a_file() + bytes(8_000_000)
    with pytest.raises(FileRejected) as caught:
        open_pages(data, limits=replace(_QUICK, open_seconds=1.0), decoder=child("time.sleep(60)", reads=False))
    assert caught.value.problem.code == "parser_timeout"


def test_child_that_hangs_is_ended_at_the_wall_limit() -> None:
    started = time.monotonic()
    with pytest.raises(FileRejected) as caught:
        open_pages(a_file(), limits=replace(_QUICK, open_seconds=1.0), decoder=child("time.sleep(60)"))
    assert caught.value.problem.code == "parser_timeout"
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "lie",
    [
        "page(1, width=3)",
        "page(1, width=2**31, height=2**31)",
        "page(1, width=4001, height=1, bytes=12003)",
        "page(1, width=0, bytes=0)",
        "page(1, width=-2, height=-1)",
        "page(1, width=2.0)",
        "page(1, width=True, bytes=3)",
        "page(1, bytes=10**15)",
        "page(1, bytes=None)",
        "page(2)",
        "page('1')",
        "page(True)",
        "page(1, payload=b'abc')",
        "frame({'type': 'page_failed', 'number': 1, 'code': 'no_such_code'})",
        "frame({'type': 'page_failed', 'number': 1, 'code': 'file_empty'})",
        "page(1, enlarged=None)",
        "page(1, enlarged=0.5)",
        "page(1, enlarged=float('nan'))",
        "page(1, enlarged=10**9)",
        "page(1, text_lines='text')",
        "page(1, text_lines=[{'text': 'ab', 'box': [0, 0, 1, 1], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, 'x'], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, float('nan')], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, 1], 'char_x': [[0]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, 1], 'char_x': [[0, 10**400]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 10**400, 1], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, 1], 'char_x': [[0, 1, 1]]}])",
        "page(1, text_lines=[{'text': 'a', 'box': [0, 0, 1, 1], 'char_x': [[0, True]]}])",
        "page(1, text_lines=[{'text': 5, 'box': [0, 0, 1, 1], 'char_x': [[0, 1]]}])",
        "page(1, text_lines=[7])",
    ],
)
def test_lie_about_a_page_costs_that_page_and_a_new_child_goes_on(lie: str) -> None:
    body = f"frame({{'type': 'file', 'pages': 2}})\nif first == 1:\n  {lie}\nelse:\n  page(2)"
    assert results(body) == ["parser_crashed", "image"]


def test_text_lines_are_cut_to_the_page() -> None:
    line = "{'text': 'a', 'box': [-5, -5, 1e9, 1e9], 'char_x': [[-1e9, 1e9]]}"
    body = f"frame({{'type': 'file', 'pages': 1}}); page(1, text_lines=[{line}])"
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream:
        (page,) = stream
    assert isinstance(page, PageImage)
    assert page.text_lines is not None
    box = page.text_lines[0].box
    assert (box.x0, box.y0, box.x1, box.y1) == (0, 0, 2, 1)
    assert page.text_lines[0].char_x == ((0, 2),)


def test_page_that_kills_its_parser_is_skipped() -> None:
    body = """
frame({'type': 'file', 'pages': 5})
for number in range(first, 6):
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    page(number)
"""
    assert results(body) == ["image", "image", "parser_crashed", "image", "image"]


def test_hanging_page_is_skipped() -> None:
    body = """
frame({'type': 'file', 'pages': 3})
for number in range(first, 4):
    if number == 2:
        time.sleep(60)
    page(number)
"""
    with open_pages(a_file(), limits=replace(_QUICK, page_seconds=1.0), decoder=child(body)) as stream:
        codes = ["image" if isinstance(page, PageImage) else page.problem.code for page in stream]
    assert codes == ["image", "parser_timeout", "image"]


def test_file_that_kills_every_parser_ends() -> None:
    started = time.monotonic()
    codes = results("frame({'type': 'file', 'pages': 300}); os.kill(os.getpid(), signal.SIGKILL)")
    assert codes == ["parser_crashed"] * 300
    assert time.monotonic() - started < 10


def test_child_that_changes_its_mind_about_the_page_count_is_not_believed() -> None:
    body = "frame({'type': 'file', 'pages': 2 if first == 1 else 3})\nif first == 1:\n  sys.exit()\npage(first)"
    assert results(body) == ["parser_crashed", "parser_crashed"]


def test_processor_time_signal_is_named_a_timeout() -> None:
    assert refusal("os.kill(os.getpid(), signal.SIGXCPU)") == "parser_timeout"


def test_nothing_is_left_behind() -> None:
    with ParserProcess({}, b"", limits=_QUICK, command=child("time.sleep(60)")) as parser:
        folder, process = parser.folder, parser.process_id
        assert folder.is_dir()
        assert folder.stat().st_mode & 0o077 == 0
        os.kill(process, 0)
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_grandchildren_die_with_the_child() -> None:
    body = "import subprocess\nchild = subprocess.Popen(['sleep', '60']); frame({'pid': child.pid}); time.sleep(60)"
    with ParserProcess({}, b"", limits=_QUICK, command=child(body)) as parser:
        grandchild = parser.read_header(5)["pid"]
        os.kill(grandchild, 0)
    for _ in range(100):
        if not is_running(grandchild):
            return
        time.sleep(0.05)
    pytest.fail("the grandchild lives on")


def is_running(process: int) -> bool:
    """False too for one that is dead but not collected, which a container's first process may leave so."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_stream_left_early_ends_its_parser() -> None:
    body = "frame({'type': 'file', 'pages': 9}); [page(n) for n in range(1, 9)]; time.sleep(60)"
    stream = open_pages(a_file(), limits=_QUICK, decoder=child(body))
    parser = stream._parser
    assert parser is not None
    for _ in stream:
        break
    stream.close()
    stream.close()
    assert not parser.folder.exists()


def test_pages_read_ahead_are_those_of_the_stream() -> None:
    body = """
frame({'type': 'file', 'pages': 4})
for number in range(first, 5):
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    page(number)
"""
    turns = sys.getswitchinterval()
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream, read_ahead(stream) as pages:
        assert sys.getswitchinterval() < turns
        seen = [(page.number, isinstance(page, PageImage)) for page in pages]
    assert seen == [(1, True), (2, False), (3, True), (4, True)]
    assert sys.getswitchinterval() == turns


def test_next_page_is_taken_while_one_is_worked_on() -> None:
    body = "frame({'type': 'file', 'pages': 2}); page(1); page(2); sys.stdout.buffer.close(); time.sleep(60)"
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream, read_ahead(stream) as pages:
        next(pages)
        parser = stream._parser
        assert parser is not None
        time.sleep(0.5)
        os.kill(parser.process_id, signal.SIGKILL)  # what it wrote has been taken
        assert isinstance(next(pages), PageImage)


def test_pages_read_ahead_may_be_left_early() -> None:
    body = "frame({'type': 'file', 'pages': 9}); [page(n) for n in range(1, 9)]; time.sleep(60)"
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream, read_ahead(stream) as pages:
        parser = stream._parser
        next(pages)
    assert parser is not None
    assert not parser.folder.exists()


def test_missing_interpreter_is_a_named_problem() -> None:
    with pytest.raises(ParserError) as caught:
        ParserProcess({}, b"", limits=_QUICK, command=["/nowhere/python"])
    assert caught.value.code == "parser_crashed"


def test_page_failure_says_page_and_next_step() -> None:
    body = "frame({'type': 'file', 'pages': 1}); frame({'type': 'page_failed', 'number': 1, 'code': 'page_damaged'})"
    with open_pages(a_file(), limits=_QUICK, decoder=child(body)) as stream:
        (page,) = stream
    assert isinstance(page, PageFailure)
    assert page.problem.page == 1
    assert "第 1 页" in page.problem.message
    assert page.problem.next_step
    assert signal.SIGKILL
