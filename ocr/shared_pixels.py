"""Pixels of pages lent to worker processes: written once, seen by both sides, without a name anyone else could open.

Through a pipe the 12 MB of a page are copied six times, which takes as long as finding its tables. The memory belongs
to file descriptors only: it is gone with the processes that hold it, however they end.
"""

from __future__ import annotations

import mmap
import os
import sys
from collections import OrderedDict
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

# Larger pages, seldom sent, go through the pipe: what is lent stays mapped in every worker and counts as its memory.
_MOST_BYTES = 24 * 1024 * 1024
_MOST_MAPPED = 8  # pieces of memory that a worker keeps mapped


@dataclass(frozen=True, slots=True)
class Loan:
    """Where the pixels lie, for a worker: a file descriptor of the lender's process, the bytes there, the shape in use.

    `memory` tells one piece of that process's memory from another that had the same descriptor before.
    """

    lender: int
    descriptor: int
    memory: int
    size: int
    shape: tuple[int, ...]


class Lender:
    """The memory of one process that it lends to others. Not for several threads at once."""

    def __init__(self) -> None:
        self._mapped: dict[int, mmap.mmap] = {}
        self._numbers: dict[int, int] = {}
        self._free: list[int] = []

    def lend(self, pixels: NDArray[np.uint8]) -> Loan | None:
        """A copy of the pixels for others to see, or None where that cannot be: send them then."""
        if not 0 < pixels.nbytes <= _MOST_BYTES:
            return None
        descriptor = self._free.pop() if self._free else self._new()
        if descriptor is None:
            return None
        room = np.ndarray(pixels.shape, np.uint8, buffer=self._mapped[descriptor])
        room[:] = pixels
        return Loan(os.getpid(), descriptor, self._numbers[descriptor], _MOST_BYTES, pixels.shape)

    def take_back(self, loan: Loan) -> None:
        """Nobody looks at it any more: the memory may hold another page."""
        self._free.append(loan.descriptor)

    def close(self) -> None:
        """Give up the memory. What workers still have mapped stays theirs."""
        for descriptor, mapped in self._mapped.items():
            mapped.close()
            os.close(descriptor)
        self._mapped, self._free = {}, []

    def _new(self) -> int | None:
        if sys.platform != "linux":
            return None
        descriptor = -1
        try:
            descriptor = os.memfd_create("baozhuang-page")
            os.ftruncate(descriptor, _MOST_BYTES)
            os.close(os.open(_path(os.getpid(), descriptor), os.O_RDONLY | os.O_CLOEXEC))  # as a worker will
            self._mapped[descriptor] = mmap.mmap(descriptor, _MOST_BYTES)
            self._numbers[descriptor] = next(_serial)
        except OSError:  # no such call, no /proc, no memory: slower, not wrong
            if descriptor >= 0:
                os.close(descriptor)
            return None
        return descriptor


_serial = count()
_seen: OrderedDict[tuple[int, int, int], mmap.mmap] = OrderedDict()


def borrowed(loan: Loan) -> NDArray[np.uint8]:
    """The pixels lent, to look at only, as long as the job they were lent for. Raises OSError when they are gone."""
    key = (loan.lender, loan.descriptor, loan.memory)
    if key not in _seen:
        descriptor = os.open(_path(loan.lender, loan.descriptor), os.O_RDONLY | os.O_CLOEXEC)
        try:
            _seen[key] = mmap.mmap(descriptor, loan.size, prot=mmap.PROT_READ)
        finally:
            os.close(descriptor)
        if len(_seen) > _MOST_MAPPED:
            _seen.popitem(last=False)  # unmapped once no picture needs it
    _seen.move_to_end(key)
    return np.ndarray(loan.shape, np.uint8, buffer=_seen[key])


def _path(process: int, descriptor: int) -> str:
    return f"/proc/{process}/fd/{descriptor}"
