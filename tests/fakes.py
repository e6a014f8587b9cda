"""Engines that go wrong on purpose."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ocr.engine import EngineError, Picture, Quad, ReadText


class ScriptedEngine:
    """Finds the quads it was given and reads the texts it was given, in order; counts its calls."""

    name = "scripted"
    version = "1"

    def __init__(self, quads: Sequence[Quad] = (), texts: Sequence[str] = (), confidence: float = 0.99):
        self.quads, self.texts, self.confidence = list(quads), list(texts), confidence
        self.detected: list[int] = []

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        self.detected.append(side)
        return self.quads

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        texts = [self.texts.pop(0) if self.texts else "" for _ in crops]
        return [
            ReadText(text, self.confidence, tuple((i + 0.5) / len(text) for i in range(len(text)))) for text in texts
        ]


class BrokenEngine:
    """Fails on every picture."""

    name = "broken"
    version = "1"

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        raise EngineError("kaputt")

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        raise EngineError("kaputt")


def quad(x0: float, y0: float, x1: float, y1: float) -> Quad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float32)
