"""Front door of reading: files in, readings out. Never raises for what a file contains."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from ocr.arranged import Pages, arrange
from ocr.assemble import Parts, assemble, look_at
from ocr.classify import prepare
from ocr.contradictions import doubt_future
from ocr.engine import EngineError, EngineUnavailable, fault_on_page
from ocr.engines.registry import ENGINES
from ocr.errors import FileRejected, problem
from ocr.inputs import Input, Progress
from ocr.options import ReadOptions
from ocr.page_job import PageResult
from ocr.pages import PageFailure, PageImage, open_pages, read_ahead
from ocr.pool import PagePool, page_pool
from ocr.quality import is_too_poor, poor_page
from ocr.readings import FileReading, FileStatus, ReadProblem
from ocr.records import pack, unpack
from ocr.single_pages import PageReader, PageUnreadable, codes_in, reader_version
from ocr.workers import Workers

__all__ = [
    "ENGINES",
    "EngineError",
    "EngineUnavailable",
    "FileRejected",
    "Input",
    "PageReader",
    "PageResult",
    "PageUnreadable",
    "Pages",
    "Progress",
    "ReadOptions",
    "codes_in",
    "pack",
    "put_together",
    "read_files",
    "reader_version",
    "unpack",
]

_PIECE = 65_536  # bytes: of memory that the one before has left, where a whole page would need fresh memory


@dataclass
class _Open:
    """A file while its pages are being read."""

    input: Input
    sha256: str
    pages: int = 0
    results: dict[int, PageResult] = field(default_factory=dict)
    looked_at: dict[int, Parts] = field(default_factory=dict)
    problems: list[ReadProblem] = field(default_factory=list)
    done_pages: int = 0
    reading: FileReading | None = None

    def take(self, result: PageResult) -> None:
        """Keep what was read of a page, and look at it now, while the workers are busy with other pages.

        Raises EngineError, and keeps nothing, where the rules fail on it.
        """
        try:
            self.looked_at[result.number] = look_at(result)
        except Exception as error:  # noqa: BLE001  (a fault of ours on one page must not cost the others)
            raise fault_on_page(error) from None
        self.results[result.number] = result

    def put_together(self) -> FileReading:
        """What was read, put together once."""
        if self.reading is None:
            self.reading = put_together(
                self.input.name, self.sha256, self.pages, self.results, self.problems, looked_at=self.looked_at
            )
            self.looked_at.clear()
        return self.reading


def read_files(
    inputs: Sequence[Input],
    *,
    options: ReadOptions | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    started: Workers | None = None,
) -> list[FileReading]:
    """Read files into papers; results in the order of the inputs.

    A file that must be refused, or a page that fails, is reported in its result; the others are read all the
    same. Raises EngineUnavailable when the engine itself cannot be loaded. `started`: workers that load the engine
    already, used instead of those that `options` names and closed at the end.
    """
    options = options or ReadOptions()
    if options.picture_dir is not None:
        options.picture_dir.mkdir(parents=True, exist_ok=True)
    with page_pool(options.engine, options.workers, started) as pool:
        if inputs and started is None:
            pool.warm()
        return _Run(pool, options, on_progress).read(inputs)


class _Run:
    def __init__(self, pool: PagePool, options: ReadOptions, on_progress: Callable[[Progress], None] | None):
        self._pool, self._options, self._on_progress = pool, options, on_progress
        self._running: dict[Future[PageResult], tuple[_Open, PageImage, bool]] = {}
        self._suspects: list[tuple[_Open, PageImage]] = []
        # The first page with the same picture, and the pages that wait for what is read there.
        self._seen: dict[tuple[bytes, int], tuple[_Open, int]] = {}
        self._twins: list[tuple[_Open, int, tuple[_Open, int]]] = []
        self._done = self._total = 0

    def read(self, inputs: Sequence[Input]) -> list[FileReading]:
        files = [_Open(item, hashlib.sha256(item.data).hexdigest()) for item in inputs]
        for file in files:
            self._feed(file)
        self._drain()
        for file, number, first in self._twins:
            self._copy(file, number, *first)
        return [file.put_together() for file in files]

    def _feed(self, file: _Open) -> None:
        """Hand the pages of a file to the workers, never more than a few ahead of them."""
        try:
            stream = open_pages(file.input.data, limits=self._options.limits)
        except FileRejected as refusal:
            file.problems.append(refusal.problem)
            return
        with stream, read_ahead(stream) as pages:
            file.pages = stream.page_count
            self._total += stream.page_count
            for page in pages:
                if isinstance(page, PageFailure):
                    file.problems.append(page.problem)
                    self._step(file)
                    continue
                while len(self._running) > self._pool.workers + 1:
                    self._collect()
                if self._suspects:
                    self._drain()
                twin = self._seen.setdefault(_digest(page), (file, page.number))
                if twin == (file, page.number):
                    self._submit(file, page, first=True)
                else:
                    self._twins.append((file, page.number, twin))

    def _submit(self, file: _Open, page: PageImage, *, first: bool) -> None:
        self._running[self._pool.submit(page, self._picture_file(file, page.number))] = (file, page, first)

    def _picture_file(self, file: _Open, number: int) -> Path | None:
        folder = self._options.picture_dir
        return folder / f"{file.sha256}-{number}.jpg" if folder else None

    def _copy(self, file: _Open, number: int, first: _Open, first_number: int) -> None:
        """A page whose picture was read before is what that one is."""
        result = first.results.get(first_number)
        if result is None:
            file.problems.append(problem("page_unreadable", page=number))
        else:
            file.results[number] = result.renumbered(number)
            source, target = self._picture_file(first, first_number), self._picture_file(file, number)
            if source is not None and target is not None and source != target:
                shutil.copyfile(source, target)
        self._step(file)

    def _collect(self) -> None:
        prepare()  # there is time while the workers read
        for future in self._pool.wait_any(set(self._running)):
            file, page, first = self._running.pop(future)
            try:
                file.take(future.result())
            except BrokenProcessPool:
                if first:
                    self._suspects.append((file, page))
                    continue
                file.problems.append(problem("page_unreadable", page=page.number))
            except EngineUnavailable:
                raise
            except EngineError:
                file.problems.append(problem("page_unreadable", page=page.number))
            self._step(file)

    def _drain(self) -> None:
        """Wait for all pages; then give those a second try that a dying worker took along, each by itself, so
        that only the page that kills a worker is given up."""
        while self._running:
            self._collect()
        while self._suspects:
            file, page = self._suspects.pop(0)
            self._submit(file, page, first=False)
            while self._running:
                self._collect()

    def _step(self, file: _Open) -> None:
        self._done += 1
        file.done_pages += 1
        if file.done_pages == file.pages:
            file.put_together()  # now, while the workers are busy with other files
        if self._on_progress is not None:
            self._on_progress(Progress(self._done, self._total, file.input.name))


def _digest(page: PageImage) -> tuple[bytes, int]:
    """The same for pages that show the same pixels and hold the same text layer, as long as this process runs."""
    told = hashlib.sha256(repr((page.pixels.shape, page.grey, page.text_lines)).encode("utf-8", "replace"))
    # SipHash with a key of this process, which nobody can prepare pictures for, and three times as quick as SHA-256.
    pixels = page.pixels.reshape(-1)
    pieces = (pixels[at : at + _PIECE].tobytes() for at in range(0, len(pixels), _PIECE))
    return told.digest(), hash(tuple(map(hash, pieces)))


def put_together(
    name: str,
    sha256: str,
    pages: int,
    results: Mapping[int, PageResult],
    problems: Sequence[ReadProblem],
    papers: Sequence[Pages] | None = None,
    today: date | None = None,
    looked_at: Mapping[int, Parts] | None = None,
) -> FileReading:
    """The papers of one file from the results of its pages, by number, and what could not be read. `papers`: how a
    person divided the pages; by default what they say decides. `today`: that of the machine unless given.
    `looked_at`: what `look_at` told of the pages before.
    """
    read = [results[number] for number in sorted(results)]
    poor = [result for result in read if is_too_poor(result.quality.issues, result.text.lines)]
    told = [*problems, *(poor_page(result.number, result.quality.issues) for result in poor)]
    left_out = {result.number for result in poor}
    usable = [result for result in read if result.number not in left_out]
    if papers is None:
        documents = assemble(usable, told, looked_at)
    else:
        documents = arrange({each.number: each for each in usable}, papers, told)
    now = today or date.today()
    documents = tuple(replace(one, fields=MappingProxyType(doubt_future(one.fields, now))) for one in documents)
    status: FileStatus = "rejected" if not usable else "partial" if told else "ok"
    return FileReading(
        name=name,
        sha256=sha256,
        pages=pages,
        status=status,
        documents=documents,
        page_quality=tuple(result.quality for result in read),
        errors=tuple(sorted(told, key=lambda item: item.page or 0)),
    )
