"""The program of the parser child: reads a request and a file from stdin, writes frames to stdout.

Request line: {"type": "pdf", "first_page": 1, "limits": {...}}; the file follows until the end of stdin.
Frames: `confined` (which measures hold), then `file` (page count) or `refused` (code), then for each page
`page` (with its pixels) or `page_failed` (code), then `end`. Runs nothing of the parent's.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import sysconfig
from pathlib import Path
from typing import Any, BinaryIO

from ocr.confine import confine
from ocr.decoded import DecodedPage, Decoder, RefusedFileError, RefusedPageError
from ocr.frames import write_frame
from ocr.limits import Limits
from ocr.memory import keep_freed_memory

_MAX_REQUEST_BYTES = 65_536


def main() -> None:
    """Serve one request, then return."""
    source, target = _take_streams()
    request = json.loads(source.readline(_MAX_REQUEST_BYTES))
    limits = Limits(**request["limits"])
    held = confine(
        memory_bytes=limits.child_memory_bytes,
        cpu_seconds=limits.child_cpu_seconds_per_file,
        readable=_readable_folders(),
    )
    write_frame(target, {"type": "confined", **held})
    if request["type"] == "probe":
        return
    keep_freed_memory()
    _stop_after(limits.child_cpu_seconds_per_page)
    try:
        decoder = _open(source.read(), request["type"], limits)
    except RefusedFileError as refusal:
        write_frame(target, {"type": "refused", "code": refusal.code})
        return
    except MemoryError:
        write_frame(target, {"type": "refused", "code": "parser_memory"})
        return
    write_frame(target, {"type": "file", "pages": decoder.page_count})
    for number in range(request["first_page"], decoder.page_count + 1):
        _stop_after(limits.child_cpu_seconds_per_page)
        _write_page(target, decoder, number)
    write_frame(target, {"type": "end"})


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes; whatever a C library prints goes nowhere instead of between the frames."""
    target = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return sys.stdin.buffer, target


def _readable_folders() -> list[str]:
    """The standard library, the parsers' libraries, this package: not the project around it."""
    paths = sysconfig.get_paths()
    return [paths["stdlib"], paths["platstdlib"], *sys.path[:-1], str(Path(__file__).parent)]


def _stop_after(cpu_seconds: int) -> None:
    """Die (SIGPROF) when the next step takes more processor time than this."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, cpu_seconds)


def _open(data: bytes, file_type: str, limits: Limits) -> Decoder:
    if file_type == "pdf":
        from ocr.decode_pdf import PdfDecoder  # only what this file needs is loaded

        return PdfDecoder(data, limits)
    from ocr.decode_pictures import open_picture

    return open_picture(data, file_type, limits)


def _write_page(target: BinaryIO, decoder: Decoder, number: int) -> None:
    try:
        page = decoder.decode(number - 1)
    except RefusedPageError as refusal:
        code = refusal.code
    except MemoryError:
        code = "parser_memory"
    except Exception:  # noqa: BLE001  (parsers fail in any way they like; one page must not end the file)
        code = "page_unreadable"
    else:
        write_frame(target, _page_header(number, page), page.pixels)
        return
    write_frame(target, {"type": "page_failed", "number": number, "code": code})


def _page_header(number: int, page: DecodedPage) -> dict[str, Any]:
    return {
        "type": "page",
        "number": number,
        "width": page.width,
        "height": page.height,
        "grey": page.grey,
        "text_lines": page.text_lines,
        "has_picture": page.has_picture,
        "enlarged": page.enlarged,
    }
