"""The contract every text engine meets, and the two small types it speaks in.

An engine finds lines of text on an upright colour picture and reads them. It knows nothing of papers.

Units and origin: pixels of the picture handed in, origin top left. Pictures are `uint8` arrays of shape
height x width x 3 in RGB order, never modified. An engine instance belongs to one thread of one process:
concurrent calls on one instance corrupt results in both engines shipped here (product experience with
PaddleOCR), so every worker process builds its own. Failures raise `EngineError`; an engine never turns a
failure into an empty page.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Picture: TypeAlias = npt.NDArray[np.uint8]
Quad: TypeAlias = npt.NDArray[np.float32]  # 4 x 2: top left, top right, bottom right, bottom left


class EngineError(RuntimeError):
    """The engine failed; the cause is chained."""


class EngineUnavailable(EngineError):  # noqa: N818  (says what the engine is)
    """The engine itself cannot be loaded: nothing can be read, whatever the file."""


def fault_on_page(error: Exception) -> EngineError:
    """A fault of ours on one page, told by its kind and its place: what it says may hold words of the paper."""
    [*_, last] = traceback.extract_tb(error.__traceback__)
    return EngineError(f"页面处理出错：{type(error).__name__}，{Path(last.filename).name} 第 {last.lineno} 行")


@dataclass(frozen=True, slots=True)
class ReadText:
    """The text of one line crop. `centres`: for each character its middle, as a share of the crop's width.

    `confidence`: of the line as a whole, the mean of its characters'; `char_confidences`: of each character, or empty.
    """

    text: str
    confidence: float
    centres: tuple[float, ...]
    char_confidences: tuple[float, ...] = ()


class OcrEngine(Protocol):
    """Finds and reads lines of text."""

    name: str
    version: str

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        """Quads of text lines, found at a working size whose longer side is at most `side` pixels."""
        ...

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        """Read upright line crops; results in the order of the crops, one for each."""
        ...
