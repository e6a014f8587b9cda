"""PDF to pages: PDFium draws and reads the text layer, where it can be believed; pdfplumber where PDFium cannot.

Runs only inside the parser child: PDFium may corrupt a process in which two threads use it.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from ocr.decode_characters import characters
from ocr.decoded import DecodedPage, RefusedFileError, RefusedPageError
from ocr.limits import Limits
from ocr.pixels import has_colour

_POINTS_PER_INCH = 72
# A page this much covered by pictures is a scan: its text layer, if any, is somebody else's OCR.
_SCAN_COVERAGE = 0.7
_LARGE_PICTURE = 0.1  # share of the page
_LAID_ON = 1.2  # pictures that cover more of a page than this lie upon each other
_MAX_OBJECTS = 100_000
_MAX_DEPTH = 8
_TEXT_FIELDS = frozenset(
    [pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX]
)

Bounds = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class PageLayout:
    """Where things are on a page, in PDF units of the page (left, bottom, right, top).

    `visible` is the part of the sheet that is drawn; `invisible_text` are places of text drawn without ink.
    `enlarged`: how much larger a page that is a scan is drawn than it was scanned; 1 for any other.
    """

    sheet: Bounds
    visible: Bounds
    rotation: int
    width: int
    height: int
    picture_shares: list[float]
    invisible_text: list[Bounds]
    filled_fields: bool
    enlarged: float = 1.0


@dataclass(frozen=True, slots=True)
class _Raster:
    """A picture on a page: the share of the page it fills, and its pixels per PDF unit."""

    share: float
    density: float


class PdfDecoder:
    """An opened PDF. Raises RefusedFileError when it cannot be opened."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self._text_layer: object | None = None
        self._text_layer_failed = False
        self._buffer: ctypes.Array[ctypes.c_ubyte] = (ctypes.c_ubyte * 0)()
        try:
            self._pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            encrypted = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
            raise RefusedFileError("file_encrypted" if encrypted else "file_damaged") from error
        self.page_count = len(self._pdf)
        if self.page_count < 1:
            raise RefusedFileError("file_damaged")
        if self._pdf.get_formtype() == pdfium.FORMTYPE_XFA_FULL:
            raise RefusedFileError("form_not_supported")
        self._pdf.init_forms()

    def decode(self, index: int) -> DecodedPage:
        try:
            page = self._pdf[index]
        except pypdfium2.PdfiumError as error:
            raise RefusedPageError("page_unreadable") from error
        try:
            picture = self._draw(page)
            layout = _layout(page, self._pdf.formenv, picture.width, picture.height)
            if layout.picture_shares and _is_plain(picture) and _has_broken_picture(page):
                raise RefusedPageError("page_damaged")
            lines = self._read_text(index, page, layout, picture)
        finally:
            page.close()
        return DecodedPage(
            picture.width,
            picture.height,
            picture.tobytes("raw", "RGB"),
            grey=not has_colour(picture, drawn=not layout.picture_shares),
            text_lines=lines,
            has_picture=any(share >= _LARGE_PICTURE for share in layout.picture_shares),
            enlarged=layout.enlarged,
        )

    def _draw(self, page: pypdfium2.PdfPage) -> Image.Image:
        """The page in RGBX, the one mode whose pixels stay where PDFium put them."""
        width, height = page.get_size()
        longest = max(width, height)
        if not (math.isfinite(longest) and min(width, height) > 0):
            raise RefusedPageError("page_unreadable")
        wanted = longest / _POINTS_PER_INCH * self._limits.render_dpi
        side = min(max(wanted, self._limits.min_rendered_side), self._limits.max_page_side)
        bitmap = page.render(
            scale=side / longest * (1 - 1e-9), rev_byteorder=True, prefer_bgrx=True, bitmap_maker=self._bitmap
        )
        # The pixels are Python's memory, not PDFium's (PdfBitmap.new_native): they hold until the next page is drawn.
        drawn: Image.Image = bitmap.to_pil()
        return drawn if drawn.mode == "RGBX" else drawn.convert("RGBX")

    def _bitmap(self, width: int, height: int, *, format: int, rev_byteorder: bool) -> pypdfium2.PdfBitmap:  # noqa: A002
        """A bitmap in the memory of the page before, where that is enough: clean memory takes as long as half a page's
        letters."""
        size = width * height * 4
        if not size <= len(self._buffer) <= 2 * size:
            self._buffer = (ctypes.c_ubyte * size)()
        return pypdfium2.PdfBitmap.new_native(width, height, format, rev_byteorder, self._buffer)

    def _read_text(
        self, index: int, page: pypdfium2.PdfPage, layout: PageLayout, picture: Image.Image
    ) -> list[dict[str, object]] | None:
        """The text layer's lines; None where there is none, or where the picture says more or else."""
        if self._text_layer_failed or layout.filled_fields or sum(layout.picture_shares) >= _SCAN_COVERAGE:
            return None
        written = characters(page)
        if not written:
            return None
        from ocr.decode_text_layer import TextLayer, TextLayerError, read_quickly  # only for born-digital files

        lines = read_quickly(written, layout, picture)
        if lines is not None:
            return lines
        try:
            if not isinstance(self._text_layer, TextLayer):
                self._text_layer = TextLayer(self._data, self.page_count, self._limits)
            return self._text_layer.read(index, layout, picture)
        except TextLayerError:
            self._text_layer_failed = True
            return None


def _layout(page: pypdfium2.PdfPage, forms: pypdfium2.PdfFormEnv | None, width: int, height: int) -> PageLayout:
    sheet = _ordered(page.get_mediabox())
    visible = _overlap(_ordered(page.get_cropbox()), sheet) or sheet
    area = _area(visible)
    rasters, invisible = [], []
    for handle, matrix in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            bounds = _bounds(handle, matrix)
            shown = _overlap(bounds, visible) if bounds else None
            if shown:
                rasters.append(_Raster(_area(shown) / area, _density(handle, matrix)))
        elif kind == pdfium.FPDF_PAGEOBJ_TEXT and pdfium.FPDFTextObj_GetTextRenderMode(handle) in (
            pdfium.FPDF_TEXTRENDERMODE_INVISIBLE,
            pdfium.FPDF_TEXTRENDERMODE_CLIP,
        ):
            bounds = _bounds(handle, matrix)
            if bounds:
                invisible.append(bounds)
    return PageLayout(
        sheet,
        visible,
        page.get_rotation(),
        width,
        height,
        [raster.share for raster in rasters],
        invisible,
        filled_fields=_has_written_annotations(page, forms),
        enlarged=_enlarged(rasters, max(width, height) / max(page.get_size())),
    )


def _enlarged(rasters: list[_Raster], drawn: float) -> float:
    """How much larger a scan is drawn than it was scanned; `drawn`: pixels per PDF unit of the page as drawn.

    Where pictures lie upon each other a fine one may hold the letters and a coarse one the paper: not told there.
    """
    covered = sum(raster.share for raster in rasters)
    if not _SCAN_COVERAGE <= covered <= _LAID_ON:
        return 1.0
    largest = max(raster.share for raster in rasters)
    finest = max(raster.density for raster in rasters if raster.share >= largest / 2)
    return max(1.0, drawn / finest) if finest > 0 else 1.0


def _density(picture: object, outer: Matrix) -> float:
    """Pixels of a picture per PDF unit of the page; 0 where unknown."""
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    a, b, c, d, _, _ = _compose(_matrix_of(picture), outer)
    area = abs(a * d - b * c)
    if not pdfium.FPDFImageObj_GetImagePixelSize(picture, wide, high) or area <= 0:
        return 0.0
    return math.sqrt(wide.value * high.value / area)


def _objects(page: pypdfium2.PdfPage) -> Iterator[tuple[object, Matrix]]:
    """Every object with what leads from its group to the page, those inside groups too."""
    budget = _MAX_OBJECTS
    stack: list[tuple[object, Matrix, int]] = []
    for index in range(min(pdfium.FPDFPage_CountObjects(page.raw), budget)):
        stack.append((pdfium.FPDFPage_GetObject(page.raw, index), _IDENTITY, 0))
    while stack and budget > 0:
        budget -= 1
        handle, matrix, depth = stack.pop()
        if pdfium.FPDFPageObj_GetType(handle) == pdfium.FPDF_PAGEOBJ_FORM:
            if depth < _MAX_DEPTH:
                inner = _compose(_matrix_of(handle), matrix)
                for index in range(min(pdfium.FPDFFormObj_CountObjects(handle), budget)):
                    stack.append((pdfium.FPDFFormObj_GetObject(handle, index), inner, depth + 1))
            continue
        yield handle, matrix


def _bounds(handle: object, matrix: Matrix) -> Bounds | None:
    """Where an object lies on the page; None where PDFium cannot tell. `matrix`: from its group to the page."""
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(handle, *edges):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    bounds = (left, bottom, right, top)
    return bounds if matrix == _IDENTITY else _map(matrix, bounds)


def _is_plain(picture: Image.Image) -> bool:
    return picture.getcolors(maxcolors=1) is not None  # gives up at the second colour


def _has_broken_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether a picture cannot be decoded: PDFium leaves it out without a word, and the page looks blank."""
    for handle, _ in _objects(page):
        if pdfium.FPDFPageObj_GetType(handle) == pdfium.FPDF_PAGEOBJ_IMAGE:
            bitmap = pdfium.FPDFImageObj_GetBitmap(handle)
            if not bitmap:
                return True
            pdfium.FPDFBitmap_Destroy(bitmap)
    return False


def _has_written_annotations(page: pypdfium2.PdfPage, forms: pypdfium2.PdfFormEnv | None) -> bool:
    """Whether form fields or notes write on the page: their text is in the picture, not in the text layer."""
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        written = kind == pdfium.FPDF_ANNOT_FREETEXT
        if kind == pdfium.FPDF_ANNOT_WIDGET:
            written = forms is None or pdfium.FPDFAnnot_GetFormFieldType(forms.raw, annotation) in _TEXT_FIELDS
        pdfium.FPDFPage_CloseAnnot(annotation)
        if written:
            return True
    return False


def _matrix_of(handle: object) -> Matrix:
    values = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(handle, values):
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return (values.a, values.b, values.c, values.d, values.e, values.f)


def _compose(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _map(matrix: Matrix, bounds: Bounds) -> Bounds:
    a, b, c, d, e, f = matrix
    left, bottom, right, top = bounds
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _ordered(bounds: Bounds) -> Bounds:
    left, bottom, right, top = bounds
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _overlap(one: Bounds, other: Bounds) -> Bounds | None:
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return (left, bottom, right, top) if right > left and top > bottom else None


def _area(bounds: Bounds) -> float:
    return (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
