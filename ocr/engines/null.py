"""An engine that sees no text: for tests of everything around the engines."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.engine import Picture, Quad, ReadText


class NullEngine:
    """Finds nothing and reads nothing."""

    name = "null"
    version = "1"

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:  # noqa: ARG002  protocol
        return []

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        return [ReadText("", 0.0, ()) for _ in crops]
