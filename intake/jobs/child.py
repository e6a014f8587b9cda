"""How every child process of the service begins: `python -m intake.jobs.child MODULE`. Standard library only, so that
it notices at once when its parent is gone, also while it is still loading what it needs.

Standard input carries one line, the order, and then nothing: its end is the end of the parent, however that came.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module

_ORPHANED = 3
_order: list[bytes] = []


def order() -> bytes:
    """The line the parent wrote."""
    return _order[0]


def begin(module: str) -> int:
    """Read the order, watch the parent, then run the module's `main`."""
    _order.append(_line())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    status: int = import_module(module).main()
    return status


def _line() -> bytes:
    """Read without a buffer: at the end of the program no thread must hold one."""
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            os._exit(_ORPHANED)
        line += byte
    return line


def _end_with_parent() -> None:
    while os.read(0, 4096):
        pass
    os._exit(_ORPHANED)


if __name__ == "__main__":
    # The module by its own name: what it keeps must be there for those that import it.
    from intake.jobs import child

    os._exit(child.begin(sys.argv[1]))
