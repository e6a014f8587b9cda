"""What a process does that reads pages: one engine and one thread, loaded once."""

from __future__ import annotations

import os
from dataclasses import replace
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from ocr.engine import EngineError, EngineUnavailable, OcrEngine, fault_on_page
from ocr.engines.registry import create
from ocr.memory import keep_freed_memory
from ocr.page_job import PageResult, read_one
from ocr.pages import PageImage
from ocr.shared_pixels import Loan, borrowed

_engine: OcrEngine | EngineUnavailable | None = None
_largest: Synchronized[int] | None = None


def begin(engine_name: str, largest: Synchronized[int] | None = None) -> None:
    """Load the engine, unless it is here. `largest`: where the most memory is told that a worker held between pages."""
    global _engine, _largest  # one engine per process is the contract of the engines
    _largest = largest
    if _engine is not None and not isinstance(_engine, EngineUnavailable) and _engine.name == engine_name:
        return
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


def work(page: PageImage, picture_file: Path | None, loan: Loan | None = None) -> PageResult:
    """Read a page with this process's engine. Raises EngineError, of the engine or for a fault of ours on the page."""
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


def engine_version() -> str:
    """The engine of this process with its weights and numbers; empty before it is loaded."""
    return "" if _engine is None or isinstance(_engine, EngineUnavailable) else _engine.version


def resting_bytes() -> int:
    """Memory of this process that is in use now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
