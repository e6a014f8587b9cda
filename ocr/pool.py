"""Pages spread over worker processes: one engine and one thread each, built once, replaced when one dies or grows."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import numpy as np

from ocr.engine import EngineError, EngineUnavailable, OcrEngine, fault_on_page
from ocr.engines.registry import create
from ocr.memory import keep_freed_memory
from ocr.page_job import PageResult, read_one
from ocr.pages import PageImage
from ocr.shared_pixels import Lender, Loan, borrowed

# A worker holds about 0.4 GB between pages; one that keeps more has grown and is replaced (limit: 1 GiB at work).
MAX_RESTING_BYTES = 640 * 1024 * 1024
_ELSEWHERE = np.empty((0, 0, 3), np.uint8)  # pixels of a page that are lent
_engine: OcrEngine | EngineUnavailable | None = None
_largest: Synchronized[int] | None = None


def _start_worker(engine_name: str, largest: Synchronized[int] | None = None) -> None:
    global _engine, _largest  # one engine per process is the contract of the engines
    _largest = largest
    settle_process()
    try:
        _engine = create(engine_name)
    except EngineUnavailable as error:
        _engine = error  # told with every page: a worker that dies at its start would be replaced for ever


def settle_process() -> None:
    """Have this process read with one thread, and keep the memory that the next page will need."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    import cv2
    from threadpoolctl import threadpool_limits

    cv2.setNumThreads(1)
    threadpool_limits(1)  # of NumPy's products: it was loaded before its variable was set
    keep_freed_memory()


def _work(page: PageImage, picture_file: Path | None, loan: Loan | None = None) -> PageResult:
    if _engine is None:
        raise EngineUnavailable("识别引擎没有启动")
    if isinstance(_engine, EngineUnavailable):
        raise _engine
    if loan is not None:
        page = replace(page, pixels=borrowed(loan))
    try:
        result = read_one(_engine, page, picture_file=picture_file)
    except (EngineError, OSError):
        raise
    except Exception as error:  # noqa: BLE001  (a fault of ours on one page must not cost the others of the batch)
        raise fault_on_page(error) from None
    if _largest is not None:
        with _largest.get_lock():
            _largest.value = max(_largest.value, resting_bytes())
    return result


def resting_bytes() -> int:
    """Memory of this process that is in use now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


class PagePool:
    """Reads pages in worker processes; with one worker, in this process."""

    def __init__(self, engine_name: str, workers: int):
        self._engine_name, self.workers = engine_name, max(1, workers)
        self._executor: ProcessPoolExecutor | None = None
        self._largest: Synchronized[int] | None = None
        self._retired: list[ProcessPoolExecutor] = []
        self._warming: Future[None] | None = None
        self._lender = Lender()

    def warm(self) -> None:
        """Begin to load the engine, so that it is there when the first page has been decoded."""
        if self.workers == 1:
            if _engine is None or isinstance(_engine, EngineUnavailable) or _engine.name != self._engine_name:
                thread = ThreadPoolExecutor(1)
                self._warming = thread.submit(_start_worker, self._engine_name)
                thread.shutdown(wait=False)
        else:
            self._workers().submit(resting_bytes)

    def submit(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        """Queue a page. Its result may raise EngineError, or BrokenProcessPool when its worker died."""
        if self.workers == 1:
            return self._here(page, picture_file)
        loan = self._lender.lend(page.pixels)
        sent = page if loan is None else replace(page, pixels=_ELSEWHERE)
        try:
            done = self._workers().submit(_work, sent, picture_file, loan)
        except BrokenProcessPool:
            self._take_back(loan)
            self._discard()
            return self.submit(page, picture_file)
        done.add_done_callback(lambda _: self._take_back(loan))
        return done

    def _take_back(self, loan: Loan | None) -> None:
        if loan is not None:
            self._lender.take_back(loan)

    def _workers(self) -> ProcessPoolExecutor:
        if self._executor is not None and self._largest is not None and self._largest.value > MAX_RESTING_BYTES:
            # Pages already queued are finished by the old workers, which end then.
            self._executor.shutdown(wait=False)
            self._retired.append(self._executor)
            self._executor = None
        if self._executor is None:
            context = get_context("spawn")
            self._largest = context.Value("q", 0)
            self._executor = ProcessPoolExecutor(
                self.workers, context, initializer=_start_worker, initargs=(self._engine_name, self._largest)
            )
        return self._executor

    def _here(self, page: PageImage, picture_file: Path | None) -> Future[PageResult]:
        done: Future[PageResult] = Future()
        try:
            if self._warming is not None:
                self._warming.result()
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
        if self._warming is not None:
            self._warming.exception()
        for executor in [*self._retired, self._executor]:
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)
        self._retired, self._executor = [], None
        self._lender.close()


@contextmanager
def page_pool(engine_name: str, workers: int) -> Iterator[PagePool]:
    """A pool that is closed at the end of the block."""
    pool = PagePool(engine_name, workers)
    try:
        yield pool
    finally:
        pool.close()
