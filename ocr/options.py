"""What a caller may choose about reading. Frozen; the environment is not read here."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ocr.engines.registry import DEFAULT_ENGINE
from ocr.inputs import cores
from ocr.limits import DEFAULT_LIMITS, Limits


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """`workers`: processes that read pages, one thread each. `picture_dir`: where the upright page pictures are
    written as <sha256>-<page>.jpg, for viewers; None writes none."""

    engine: str = DEFAULT_ENGINE
    workers: int = field(default_factory=cores)
    picture_dir: Path | None = None
    limits: Limits = DEFAULT_LIMITS
