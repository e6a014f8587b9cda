"""Builds pages of text as an engine would have read them: `page((x, y, "text"), …)`."""

from __future__ import annotations

from ocr.assemble import assemble
from ocr.layout import PageLayout, lay_out
from ocr.page_job import PageResult
from ocr.readings import Box, DocumentReading, PageQuality, PageText, Seal, TextLine

SIZE = 30.0  # height of a line in pixels; a Chinese character is as wide
Line = tuple[float, float, str]


def text_line(x: float, y: float, text: str, *, confidence: float = 0.99, size: float = SIZE) -> TextLine:
    """A line whose Chinese characters are `size` wide and others half of it; a space is one character wide."""
    edges, left = [], x
    for char in text:
        width = size / 2 if char.isascii() and not char.isspace() else size
        edges.append((left, left + width))
        left += width
    return TextLine(text, Box(x, y, left, y + size), confidence, tuple(edges))


def page_text(*lines: Line, width: int = 1654, height: int = 2339) -> PageText:
    return PageText(width, height, tuple(text_line(*line) for line in lines))


def layout(*lines: Line, number: int = 1, width: int = 1654) -> PageLayout:
    return lay_out(number, page_text(*lines, width=width))


def result(*lines: Line, number: int = 1, seals: tuple[Seal, ...] = (), width: int = 1654) -> PageResult:
    quality = PageQuality(number, "ocr", width, 2339, 0, False)
    return PageResult(number, page_text(*lines, width=width), seals, quality)


def read(*pages: PageResult) -> tuple[DocumentReading, ...]:
    return assemble(pages)


def paragraph(y: float, *rows: str, x: float = 200.0) -> list[Line]:
    """Rows of running text, one under the other."""
    return [(x, y + index * 1.5 * SIZE, row) for index, row in enumerate(rows)]
