"""Reading page by page, for callers that keep each page's result themselves and may be interrupted between pages."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from ocr.engine import EngineError, EngineUnavailable
from ocr.errors import FileRejected, OcrError, problem
from ocr.limits import DEFAULT_LIMITS, Limits
from ocr.page_job import PageResult
from ocr.page_worker import engine_version, resting_bytes
from ocr.pages import PageFailure, PageImage, open_pages
from ocr.pool import PagePool
from ocr.readings import Code, ReadProblem
from ocr.workers import MAX_RESTING_BYTES


class PageUnreadable(OcrError):  # noqa: N818  (the word its problem uses)
    """One page gives nothing. `problem` says why and what to do."""

    def __init__(self, problem: ReadProblem) -> None:
        super().__init__(f"{problem.code}: {problem.message}")
        self.problem = problem


class PageReader:
    """Reads single pages in this process, with one engine, for one thread. The engine is loaded with the first page."""

    def __init__(self, engine: str, *, limits: Limits = DEFAULT_LIMITS) -> None:
        self._pool = PagePool(engine, 1)
        self._limits = limits

    def warm(self) -> None:
        """Begin to load the engine."""
        self._pool.warm()

    def count(self, data: bytes) -> int:
        """How many pages a file has. Raises FileRejected when it gives none."""
        with open_pages(data, limits=self._limits) as stream:
            return stream.page_count

    def read(self, data: bytes, number: int, *, picture_file: Path | None = None) -> PageResult:
        """Read one page, and write its upright picture as a JPEG without metadata.

        Raises PageUnreadable when the page gives nothing, EngineUnavailable when the engine cannot be loaded.
        """
        try:
            with open_pages(data, limits=self._limits, first_page=number) as stream:
                page = next(iter(stream))
        except FileRejected as rejection:
            raise PageUnreadable(problem("page_unreadable", page=number)) from rejection
        if isinstance(page, PageFailure):
            raise PageUnreadable(page.problem)
        try:
            return self._pool.submit(page, picture_file).result()
        except EngineUnavailable:
            raise
        except EngineError as error:
            raise PageUnreadable(problem("page_unreadable", page=number)) from error

    @property
    def engine_version(self) -> str:
        """What reads here, once a page has been read: engine, weights, whether with short numbers (decision 0055)."""
        return engine_version()

    @property
    def has_grown(self) -> bool:
        """True when this process holds so much memory that a new one should take its place."""
        return resting_bytes() > MAX_RESTING_BYTES


def codes_in(data: bytes, *, most_pages: int, limits: Limits = DEFAULT_LIMITS) -> tuple[Code, ...]:
    """The QR codes on the pages of a file, and nothing else of it: no engine is needed.

    Raises FileRejected when the file gives no page, or more than `most_pages`.
    """
    from ocr.codes import find_codes

    with open_pages(data, limits=limits) as stream:
        if stream.page_count > most_pages:
            raise FileRejected(problem("too_many_pages", limit=most_pages))
        return tuple(
            code for page in stream if isinstance(page, PageImage) for code in find_codes(page.pixels, page.number)
        )


def reader_version(engine: str) -> str:
    """Names the program and engine that made a result: results of different versions are not mixed."""
    return f"{engine}-{version('baozhuang')}"
