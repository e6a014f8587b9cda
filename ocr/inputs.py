"""What is handed in to be read, by how many processes, and how far reading has come. Imports nothing heavy."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Input:
    """A file as it was handed in. `name` is shown to people, never used as a path."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Progress:
    """Pages done of the pages known so far; `file` is the one just worked on."""

    done_pages: int
    total_pages: int
    file: str


def cores() -> int:
    """Processors that this process may use: as many workers read at once, one thread each."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
