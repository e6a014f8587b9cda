"""Characters of a born-digital PDF page with their places, from PDFium. Runs only inside the parser child."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

Bounds = tuple[float, float, float, float]

_SLANT = 0.3  # sheared, as italics are made of upright letters; more is a watermark across the page
_UNMAPPED = "\ufffd"


@dataclass(frozen=True, slots=True)
class Written:
    """A character (or ligature), its box in the units of its source and whether it stands upright on the page shown."""

    text: str
    box: Bounds
    upright: bool


def characters(page: pypdfium2.PdfPage) -> Iterator[Written]:
    """The characters drawn on a page, without blanks; boxes are left, bottom, right, top in units of the page.

    One whose font does not say what it means is given as U+FFFD.
    """
    text_page = page.get_textpage()
    try:
        handle, rotation = text_page.raw, page.get_rotation()
        high = 0  # first half of a character beyond the basic plane
        for index in range(text_page.count_chars()):
            code = pdfium.FPDFText_GetUnicode(handle, index)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
            high = 0
            unmapped = code == 0 or pdfium.FPDFText_HasUnicodeMapError(handle, index) == 1
            text = _UNMAPPED if unmapped else chr(code)
            if not text.strip() or pdfium.FPDFText_IsGenerated(handle, index) == 1:
                continue
            yield Written(text, _box(handle, index), is_upright(_matrix(handle, index), rotation))
    finally:
        text_page.close()


def is_upright(matrix: tuple[float, float, float, float], rotation: int) -> bool:
    """Whether writing runs to the right with its tops up once the page is turned by `rotation` degrees clockwise."""
    a, b, c, d = matrix
    for _ in range(rotation // 90 % 4):
        a, b, c, d = b, -a, d, -c
    return a > 0 and d > 0 and abs(b) <= _SLANT * a and abs(c) <= _SLANT * d


def _box(handle: object, index: int) -> Bounds:
    rectangle = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(handle, index, rectangle):
        return (0.0, 0.0, 0.0, 0.0)
    edges = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
    left, bottom, right, top = (float(edge) for edge in edges)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _matrix(handle: object, index: int) -> tuple[float, float, float, float]:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix)):
        return (1.0, 0.0, 0.0, 1.0)
    return float(matrix.a), float(matrix.b), float(matrix.c), float(matrix.d)
