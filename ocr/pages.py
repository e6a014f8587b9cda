"""Uploaded bytes to page images, one page at a time. The only way into a file: parsing itself happens in a
child process (`ocr.sandbox`), and every number that comes back from it is checked here again.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.errors import MESSAGES, FileRejected, ParserError, problem
from ocr.file_types import FileType, describe, sniff
from ocr.limits import DEFAULT_LIMITS, Limits
from ocr.readings import Box, ReadProblem, TextLine
from ocr.sandbox import ParserProcess

_MAX_LINES = 20_000
_MAX_LINE_CHARACTERS = 20_000
_MOST_ENLARGED = 100_000
_TURNS = 0.0005  # seconds


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page, upright as the file says (EXIF, /Rotate); how the paper lay in the scanner is not known yet.

    `number` from 1. `pixels`: uint8, height x width x 3, RGB. `grey`: no colour information at all.
    `text_lines`: the text layer of a born-digital PDF page, or None; its confidence is always None.
    `has_picture`: a PDF page with a large raster image, whose text is not in the text layer.
    `enlarged`: how much larger than its own pixels the scan on a PDF page was drawn, 1 or more.
    """

    number: int
    pixels: NDArray[np.uint8]
    grey: bool
    text_lines: tuple[TextLine, ...] | None = None
    has_picture: bool = False
    enlarged: float = 1.0


@dataclass(frozen=True, slots=True)
class PageFailure:
    """A page that gives no image. The others are delivered all the same."""

    number: int
    problem: ReadProblem


def open_pages(
    data: bytes, *, limits: Limits = DEFAULT_LIMITS, decoder: Sequence[str] | None = None, first_page: int = 1
) -> PageStream:
    """Open a file and learn its page count. Close the stream, or use it as a context manager.

    `decoder` is the command that parses; tests put faulty ones here. The stream begins with `first_page`.
    Raises FileRejected when the file gives no page at all.
    """
    if not data:
        raise FileRejected(problem("file_empty"))
    if len(data) > limits.max_file_bytes:
        raise FileRejected(problem("file_too_large", limit=limits.max_file_bytes // 1024 // 1024))
    file_type = sniff(data)
    if file_type is None:
        raise FileRejected(problem("type_not_supported", found=describe(data)))
    return PageStream(data, file_type, limits, decoder, first_page)


class PageStream:
    """The pages of one file, in order. Holds one page at a time; iterate once.

    All pages from the first one asked for to `page_count` are delivered, each as PageImage or PageFailure: when the
    parser comes down on a page, a new one goes on behind it. Not for several threads at once.
    """

    def __init__(
        self, data: bytes, file_type: FileType, limits: Limits, decoder: Sequence[str] | None, first_page: int
    ) -> None:
        self._data = data
        self._type = file_type
        self._limits = limits
        self._decoder = decoder
        self._first_page = first_page
        self._parser: ParserProcess | None = None
        try:
            self.page_count = self._start(first_page=first_page)
        except ParserError as failure:
            self.close()
            raise FileRejected(problem(failure.code)) from failure
        except FileRejected:
            self.close()
            raise

    def __enter__(self) -> PageStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_parser", None) is not None:
            self.close()

    def __iter__(self) -> Iterator[PageImage | PageFailure]:
        restarts = 0
        lost: str | None = None  # the reason why the rest of the file is given up
        for number in range(self._first_page, self.page_count + 1):
            if lost is not None:
                yield PageFailure(number, problem(lost, page=number))
                continue
            try:
                if self._parser is None:
                    self._restart(number)
                yield self._read_page(number)
            except ParserError as failure:
                self.close()
                restarts += 1
                if restarts > self._limits.max_restarts:
                    lost = failure.code
                yield PageFailure(number, problem(failure.code, page=number))
        self.close()

    def close(self) -> None:
        """End the parser. Pages not read yet are gone. Safe to call again."""
        if self._parser is not None:
            self._parser.close()
            self._parser = None

    def _restart(self, number: int) -> None:
        try:
            count = self._start(first_page=number)
        except FileRejected as rejection:
            raise ParserError("parser_crashed") from rejection
        if count != self.page_count:
            raise ParserError("parser_crashed")

    def _start(self, *, first_page: int) -> int:
        """Start a parser and return the page count it finds. Raises ParserError, FileRejected."""
        request = {"type": self._type, "first_page": first_page}
        self._parser = ParserProcess(request, self._data, limits=self._limits, command=self._decoder)
        header = self._parser.read_header(self._limits.open_seconds)
        if header.get("type") == "confined":
            header = self._parser.read_header(self._limits.open_seconds)
        if header.get("type") == "refused":
            raise FileRejected(self._problem(header.get("code"), page=None))
        count = header.get("pages")
        if header.get("type") != "file" or type(count) is not int or count < 1:
            raise ParserError("parser_crashed")
        if count > self._limits.max_pages:
            raise FileRejected(problem("too_many_pages", limit=self._limits.max_pages))
        return count

    def _read_page(self, number: int) -> PageImage | PageFailure:
        assert self._parser is not None  # noqa: S101  (started by the caller)
        header = self._parser.read_header(self._limits.page_seconds)
        if type(header.get("number")) is not int or header["number"] != number:
            raise ParserError("parser_crashed")
        if header.get("type") == "page_failed":
            return PageFailure(number, self._problem(header.get("code"), page=number))
        if header.get("type") != "page":
            raise ParserError("parser_crashed")
        width, height = self._side(header.get("width")), self._side(header.get("height"))
        if header.get("bytes") != width * height * 3:
            raise ParserError("parser_crashed")
        lines = _read_lines(header.get("text_lines"), width, height)
        payload = self._parser.read_payload(width * height * 3, self._limits.page_seconds)
        pixels = np.frombuffer(payload, dtype=np.uint8).reshape(height, width, 3)
        grey, has_picture = header.get("grey") is True, header.get("has_picture") is True
        return PageImage(number, pixels, grey, lines, has_picture, _enlarged(header.get("enlarged")))

    def _side(self, value: object) -> int:
        if type(value) is not int or not 1 <= value <= self._limits.max_page_side:
            raise ParserError("parser_crashed")
        return value

    def _problem(self, code: object, *, page: int | None) -> ReadProblem:
        if not isinstance(code, str) or code not in MESSAGES:
            raise ParserError("parser_crashed")
        if page is not None and not code.startswith(("page_", "parser_")):
            raise ParserError("parser_crashed")
        limits = self._limits
        return problem(
            code,
            page=page,
            megapixels=limits.max_picture_pixels // 1_000_000,
            side=limits.max_picture_side,
            limit=limits.max_pages,
            found="未知类型",
        )


@contextmanager
def read_ahead(stream: PageStream) -> Iterator[Iterator[PageImage | PageFailure]]:
    """The pages of a stream, each taken from its parser while the one before is worked on.

    A parser cannot go on with the next page before the whole of this one is taken. At the end of the block a page that
    is being taken is waited for.
    """
    pages = iter(stream)
    with ThreadPoolExecutor(1) as thread, _short_turns():

        def taken() -> Iterator[PageImage | PageFailure]:
            following = thread.submit(next, pages, None)
            while (page := following.result()) is not None:
                following = thread.submit(next, pages, None)
                yield page

        yield taken()


@contextmanager
def _short_turns() -> Iterator[None]:
    """Threads give way to each other sooner: one that takes a page piece by piece has to wait for its turn at each."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, _TURNS))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _read_lines(value: object, width: int, height: int) -> tuple[TextLine, ...] | None:
    """The text lines, each number checked and cut to the page. Raises ParserError for anything else."""
    if value is None:
        return None
    if not isinstance(value, list) or len(value) > _MAX_LINES:
        raise ParserError("parser_crashed")
    return tuple(_read_line(line, width, height) for line in value)


def _enlarged(value: object) -> float:
    """Raises ParserError where it is no such number."""
    if not isinstance(value, int | float) or not 1 <= value <= _MOST_ENLARGED:
        raise ParserError("parser_crashed")
    return float(value)


def _read_line(value: Any, width: int, height: int) -> TextLine:
    try:
        text, box, char_x = value["text"], value["box"], value["char_x"]
        if not isinstance(text, str) or not 0 < len(text) <= _MAX_LINE_CHARACTERS or len(char_x) != len(text):
            raise ParserError("parser_crashed")
        x0, y0, x1, y1 = box
        x0, x1, *edges = _cut([x0, x1, *(edge for left, right in char_x for edge in (left, right))], width)
        y0, y1 = _cut([y0, y1], height)
        return TextLine(text, Box(x0, y0, x1, y1), None, tuple(zip(edges[::2], edges[1::2], strict=True)))
    except (TypeError, KeyError, ValueError, OverflowError) as error:
        raise ParserError("parser_crashed") from error


def _cut(values: list[Any], end: int) -> list[float]:
    """Numbers cut to 0 … `end`. Raises ParserError or OverflowError where one is no number, or none of that size."""
    if not {*map(type, values)} <= {int, float} or not all(map(math.isfinite, values)):
        raise ParserError("parser_crashed")
    if min(values) >= 0 and max(values) <= end:  # nearly always: the one by one way takes four times as long
        return list(map(float, values))
    return [min(max(float(value), 0.0), float(end)) for value in values]
