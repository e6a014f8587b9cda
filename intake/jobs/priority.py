"""Reading steps back: whoever asks at the window is answered first, and files are stored first."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

NICENESS = 10
"""A tenth of the usual share. Less, and workers that hold what others wait for are not let on."""


def step_back() -> None:
    """This process, and all it starts, takes what the others leave of the processor.

    A lower priority alone is not enough on Linux where sessions are weighed against each other (autogroup): beside the
    threads of the kernel, which store what the web process hands them, the whole service then counts as one, reading
    included. So reading gets a session of its own, and that session a tenth of the usual weight: enough to go on when
    the machine is busy with something else.
    """
    os.nice(NICENESS)
    with contextlib.suppress(OSError):  # it leads a group already: then it stays in its session
        os.setsid()
        Path("/proc/self/autogroup").write_text(str(NICENESS))
