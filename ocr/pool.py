"""Pages spread over worker processes, or read one after the other in this one."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np

from ocr import page_worker
from ocr.engine import EngineError
from ocr.page_job import PageResult
from ocr.pages import PageImage
from ocr.shared_pixels import Lender, Loan
from ocr.workers import Workers

_ELSEWHERE = np.empty((0, 0, 3), np.uint8)  # pixels of a page that are lent


class PagePool:
    """Reads pages in worker processes; with one worker that was not started before, in this process."""

    def __init__(self, engine_name: str, workers: int, started: Workers | None = None):
        """`started`: workers to use instead of new ones, whose engine and number count. They are closed with this."""
        self._engine_name = engine_name
        self._workers = started or (Workers(engine_name, workers) if workers > 1 else None)
        self._warming: Future[None] | None = None
        self._lender = Lender()

    @property
    def workers(self) -> int:
        return self._workers.count if self._workers else 1

    def warm(self) -> None:
        """Begin to load the engine, so that it is there when the first page has been decoded."""
        if self._workers is not None:
            self._workers.start()
        else:
            thread = ThreadPoolExecutor(1)
            self._warming = thread.submit(page_worker.begin, self._engine_name)
            thread.shutdown(wait=False)

    def submit(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        """Queue a page. Its result may raise EngineError, or BrokenProcessPool when its worker died."""
        if self._workers is None:
            return self._here(page, picture_file)
        loan = self._lender.lend(page.pixels)
        sent = page if loan is None else replace(page, pixels=_ELSEWHERE)
        try:
            done = self._workers.submit(page_worker.work, sent, picture_file, loan)
        except BrokenProcessPool:
            self._take_back(loan)
            self._workers.discard()
            return self.submit(page, picture_file)
        done.add_done_callback(lambda _: self._take_back(loan))
        return done

    def _take_back(self, loan: Loan | None) -> None:
        if loan is not None:
            self._lender.take_back(loan)

    def _here(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        done: Future[PageResult] = Future()
        try:
            if self._warming is not None:
                self._warming.result()
            page_worker.begin(self._engine_name)
            done.set_result(page_worker.work(page, picture_file))
        except EngineError as error:
            done.set_exception(error)
        return done

    def wait_any(self, futures: set[Future[PageResult]]) -> set[Future[PageResult]]:
        """Futures among these that are done; waits for at least one."""
        return wait(futures, return_when=FIRST_COMPLETED).done

    def close(self) -> None:
        """End the workers."""
        if self._warming is not None:
            self._warming.exception()
        if self._workers is not None:
            self._workers.close()
        self._lender.close()


@contextmanager
def page_pool(engine_name: str, workers: int, started: Workers | None = None) -> Iterator[PagePool]:
    """A pool that is closed at the end of the block."""
    pool = PagePool(engine_name, workers, started)
    try:
        yield pool
    finally:
        pool.close()
