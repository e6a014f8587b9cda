"""Memory that this process frees and needs again at the next page, kept instead of given back to the system; and what
never becomes free, left out of the search for what does.

The first touch of memory fresh from the system takes longer than writing a picture to it.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys

_MEGABYTE = 1024 * 1024
_KEPT = 64 * _MEGABYTE
# glibc's malloc.h: how much free memory at the heap's end is kept, how much more is taken than was asked for, and from
# which size on a piece is given back by itself (32 MB at most; a page's pixels are 12).
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3


def keep_freed_memory() -> None:
    """Keep up to 64 MB that are free. Does nothing where the C library is not glibc."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        for option, size in ((_TRIM_THRESHOLD, _KEPT), (_TOP_PAD, 8 * _MEGABYTE), (_MMAP_THRESHOLD, 32 * _MEGABYTE)):
            library.mallopt(option, size)


def keep_for_good() -> None:
    """Take what is loaded now for as lasting as the process: looking through the tables of words and labels again and
    again for what may be thrown away takes a fifth of the time in which a page is looked at."""
    gc.freeze()
