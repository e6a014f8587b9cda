"""Characters of a born-digital PDF page with their places, from PDFium. Runs only inside the parser child."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

Bounds = tuple[float, float, float, float]

MOST = 20_000  # characters on one page; a dense A4 page has 4,000
_SLANT = 0.3  # sheared, as italics are made of upright letters; more is a watermark across the page
_UNMAPPED = "\ufffd"


class Written(NamedTuple):
    """A character (or ligature), its box in the units of its source and whether it stands upright on the page shown."""

    text: str
    box: Bounds
    upright: bool


def characters(page: pypdfium2.PdfPage) -> list[Written]:
    """The characters drawn on a page, without blanks; boxes are left, bottom, right, top in units of the page.

    One whose font does not say what it means is given as U+FFFD. Of a page with too many, `MOST` and one more.
    """
    return list(islice(_drawn(page), MOST + 1))


def _drawn(page: pypdfium2.PdfPage) -> Iterator[Written]:
    text_page = page.get_textpage()
    try:
        handle, rotation = text_page.raw, page.get_rotation()
        rectangle, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()  # filled anew for each character
        upright: dict[tuple[float, float, float, float], bool] = {}  # by matrix: a page has a handful
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
            turn = _matrix(handle, index, matrix)
            if turn not in upright:
                upright[turn] = is_upright(turn, rotation)
            yield Written(text, _box(handle, index, rectangle), upright[turn])
    finally:
        text_page.close()


def is_upright(matrix: tuple[float, float, float, float], rotation: int) -> bool:
    """Whether writing runs to the right with its tops up once the page is turned by `rotation` degrees clockwise."""
    a, b, c, d = matrix
    for _ in range(rotation // 90 % 4):
        a, b, c, d = b, -a, d, -c
    return a > 0 and d > 0 and abs(b) <= _SLANT * a and abs(c) <= _SLANT * d


def _box(handle: object, index: int, rectangle: pdfium.FS_RECTF) -> Bounds:
    if not pdfium.FPDFText_GetLooseCharBox(handle, index, rectangle):
        return (0.0, 0.0, 0.0, 0.0)
    left, bottom, right, top = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
    if left > right:
        left, right = right, left
    return (left, bottom, right, top) if bottom <= top else (left, top, right, bottom)


def _matrix(handle: object, index: int, matrix: pdfium.FS_MATRIX) -> tuple[float, float, float, float]:
    if not pdfium.FPDFText_GetMatrix(handle, index, matrix):
        return (1.0, 0.0, 0.0, 1.0)
    return matrix.a, matrix.b, matrix.c, matrix.d
