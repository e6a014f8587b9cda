"""What the decoders inside the parser child hand over, and how they say no."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol


class RefusedFileError(Exception):
    """The whole file gives nothing. `code` is one of `ocr.errors.MESSAGES`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RefusedPageError(Exception):
    """This page gives nothing, the others may. `code` is one of `ocr.errors.MESSAGES`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """One page: `pixels` are width x height x 3 bytes, RGB, row by row.

    `text_lines`: None, or dicts with `text`, `box` [x0, y0, x1, y1] and `char_x` [[left, right], ...] in pixels.
    `enlarged`: how much larger than its own pixels the picture of a scan was drawn.
    """

    width: int
    height: int
    pixels: bytes
    grey: bool
    text_lines: list[dict[str, Any]] | None = field(default=None)
    has_picture: bool = False
    enlarged: float = 1.0


class Decoder(Protocol):
    """An opened file. Decodes one page at a time, in any order, and keeps none of them."""

    page_count: int

    def decode(self, index: int) -> DecodedPage:
        """Page `index` (from 0). Raises RefusedPageError."""
