"""Pages spread over worker processes: one engine and one thread each, built once, replaced when one dies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import TypeAlias

from ocr.engine import EngineError, EngineUnavailable, OcrEngine
from ocr.engines.registry import create
from ocr.page_job import PageResult, read_one
from ocr.pages import PageImage

Outcome: TypeAlias = PageResult | EngineError
_engine: OcrEngine | EngineUnavailable | None = None


def _start_worker(engine_name: str) -> None:
    global _engine  # one engine per process is the contract of the engines
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    import cv2

    cv2.setNumThreads(1)
    try:
        _engine = create(engine_name)
    except EngineUnavailable as error:
        _engine = error  # told with every page: a worker that dies at its start would be replaced for ever


def _work(page: PageImage, picture_file: Path | None) -> PageResult:
    if _engine is None:
        raise EngineUnavailable("识别引擎没有启动")
    if isinstance(_engine, EngineUnavailable):
        raise _engine
    return read_one(_engine, page, picture_file=picture_file)


class PagePool:
    """Reads pages in worker processes; with one worker, in this process."""

    def __init__(self, engine_name: str, workers: int):
        self._engine_name, self.workers = engine_name, max(1, workers)
        self._executor: ProcessPoolExecutor | None = None

    def submit(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        """Queue a page. Its result may raise EngineError, or BrokenProcessPool when its worker died."""
        if self.workers == 1:
            return self._here(page, picture_file)
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                self.workers, get_context("spawn"), initializer=_start_worker, initargs=(self._engine_name,)
            )
        try:
            return self._executor.submit(_work, page, picture_file)
        except BrokenProcessPool:
            self._discard()
            return self.submit(page, picture_file)

    def _here(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        done: Future[PageResult] = Future()
        try:
            if _engine is None or isinstance(_engine, EngineUnavailable) or _engine.name != self._engine_name:
                _start_worker(self._engine_name)
            done.set_result(_work(page, picture_file))
        except EngineError as error:
            done.set_exception(error)
        return done

    def wait_any(self, futures: set[Future[PageResult]]) -> set[Future[PageResult]]:
        """Futures among these that are done; waits for at least one."""
        return wait(futures, return_when=FIRST_COMPLETED).done

    def _discard(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def close(self) -> None:
        """End the workers."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None


@contextmanager
def page_pool(engine_name: str, workers: int) -> Iterator[PagePool]:
    """A pool that is closed at the end of the block."""
    pool = PagePool(engine_name, workers)
    try:
        yield pool
    finally:
        pool.close()
