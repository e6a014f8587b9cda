"""Reading steps back: whoever asks at the window is answered first, and files are stored first."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

NICENESS = 10
"""A tenth of the usual share. Less, and workers that hold what others wait for are not let on."""
_TRIES, _PAUSE_SECONDS = 50, 0.07


def step_back() -> None:
    """This process, and all it starts, takes what the others leave of the processor.

    A lower priority alone is not enough on Linux where sessions are weighed against each other (autogroup): beside the
    threads of the kernel, which store what the web process hands them, the whole service then counts as one, reading
    included. So reading gets a session of its own, and that session a tenth of the usual weight: enough to go on when
    the machine is busy with something else.
    """
    os.nice(NICENESS)
    try:
        os.setsid()
    except PermissionError:  # it leads a group already: then it stays in its session
        return
    for _ in range(_TRIES):  # the system takes ten such wishes a second, of all processes together
        with contextlib.suppress(BlockingIOError):
            _weigh()
            return
        time.sleep(_PAUSE_SECONDS)


def _weigh() -> None:
    with contextlib.suppress(FileNotFoundError, PermissionError):  # a system that does not weigh sessions
        Path("/proc/self/autogroup").write_text(str(NICENESS))
