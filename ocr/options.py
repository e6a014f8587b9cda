"""What a caller may choose about reading. Frozen; the environment is not read here."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from ocr.engines.registry import DEFAULT_ENGINE
from ocr.limits import DEFAULT_LIMITS, Limits


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """`workers`: processes that read pages, one thread each. `picture_dir`: where the upright page pictures are
    written as <sha256>-<page>.jpg, for viewers; None writes none."""

    engine: str = DEFAULT_ENGINE
    workers: int = field(default_factory=_cores)
    picture_dir: Path | None = None
    limits: Limits = DEFAULT_LIMITS
