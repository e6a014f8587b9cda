"""Worker processes that hold an engine each: started when they are needed, replaced when they die or grow.

Nothing of reading is imported here: a command starts its workers first, and they load the engine while it loads the
rules.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from typing import Any, TypeVar

# A worker holds 0.5 to 0.8 GB between pages; one that keeps more has grown and is replaced (limit: 1 GiB at work).
MAX_RESTING_BYTES = 896 * 1024 * 1024
_T = TypeVar("_T")


class Workers:
    """Up to `count` processes, with one engine and one thread each. To be closed."""

    def __init__(self, engine_name: str, count: int):
        self.engine_name, self.count = engine_name, max(1, count)
        self._executor: ProcessPoolExecutor | None = None
        self._largest: Synchronized[int] | None = None
        self._retired: list[ProcessPoolExecutor] = []

    def start(self) -> None:
        """Begin to load an engine, so that it is there when the first page has been decoded."""
        self.submit(_be_there)

    def submit(self, work: Callable[..., _T], *args: Any) -> Future[_T]:
        """Have it done in a worker. Raises BrokenProcessPool, as the future may, when one died."""
        return self._running().submit(work, *args)

    def _running(self) -> ProcessPoolExecutor:
        if self._executor is not None and self._largest is not None and self._largest.value > MAX_RESTING_BYTES:
            # Pages already queued are finished by the old workers, which end then.
            self._executor.shutdown(wait=False)
            self._retired.append(self._executor)
            self._executor = None
        if self._executor is None:
            context = get_context("spawn")
            self._largest = context.Value("q", 0)
            self._executor = ProcessPoolExecutor(
                self.count, context, initializer=_begin, initargs=(self.engine_name, self._largest)
            )
        return self._executor

    def discard(self) -> None:
        """Give up the processes; the next work gets new ones."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def close(self) -> None:
        """End the processes."""
        for executor in [*self._retired, self._executor]:
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)
        self._retired, self._executor = [], None


def _begin(engine_name: str, largest: Synchronized[int]) -> None:
    from ocr.page_worker import begin

    begin(engine_name, largest)
    # Taking the engine's thousand modules apart lasts half a second, for which whoever ends the workers would wait.
    atexit.register(os._exit, 0)


def _be_there() -> None:
    """What a worker does that was started before there is a page to read."""
