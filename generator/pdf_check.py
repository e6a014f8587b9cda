"""Looks into a PDF made from a document: pages, embedded fonts, every value in its text, and no word left out.

Our own files only, one at a time: PDFium must not be used from two threads of a process.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from os.path import commonprefix
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium

from generator.errors import PdfError

_pdfium = Lock()
_SPACE = re.compile(r"\s+")
# Joiners, direction marks, variation selectors: none has a glyph.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")
# What PDFium tells in place of a hyphen, or a soft one, at the end of a line.
_AT_LINE_END = re.compile("[\ufffe\x02]")
_PAGE_NUMBER = re.compile(r"第\d+页共\d+页")
_PIECE_CHARS = 4


def check_pdf(data: bytes, values: Iterable[tuple[str, str]] = (), *, words: str = "") -> None:
    """Raises PdfError: pdf_failed (no PDF, no page), pdf_font_missing (a font is not in the file), pdf_value_lost.

    `values`: (path, text) of what must stand in it. Only a path is ever named, never the text. `words`: the text of the
    document's body; every letter and digit must be there as often as it stands in it, in any order, so that a row lost
    is noticed even where its words stand in another row too.
    """
    with _pdfium:
        pages, embedded = _read(data)
    if not pages:
        raise PdfError("PDF 未生成：转换结果没有页面", code="pdf_failed")
    if not embedded:
        raise PdfError("PDF 未交付：有字体未嵌入文件，换一台电脑可能显示不同", code="pdf_font_missing")
    text, rare = _apart(_joined(pages))
    told = tuple(dict.fromkeys(_AT_LINE_END.sub(sign, text) for sign in ("-", "")))
    for path, value in values:
        wanted, wanted_rare = _apart(_plain(value))
        if wanted_rare - rare or not any(_stands_in(wanted, each) for each in told):
            raise PdfError(f"PDF 未交付：其中找不到数据字段“{path}”的内容，请使用 Word 文件", code="pdf_value_lost")
    if _counted(words) - _counted("".join(pages)):
        raise PdfError("PDF 未交付：其中缺少 Word 文件里的部分文字，请使用 Word 文件", code="pdf_value_lost")


def _read(data: bytes) -> tuple[list[str], bool]:
    """Text of every page without spaces, and whether all fonts are embedded; ([], False) where it is no PDF."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return [], False
    pages, embedded = [], True
    with document:
        for page in document:
            text_page = page.get_textpage()
            pages.append(_PAGE_NUMBER.sub("", _plain(text_page.get_text_range())))
            text_page.close()
            embedded = embedded and all(
                pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(item.raw))
                for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_TEXT,))
            )
            page.close()
    return pages, embedded


def _plain(text: str) -> str:
    """Without spaces, line ends and invisible characters; radicals and full-width forms as what they stand for."""
    return _SPACE.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))


def _joined(pages: list[str]) -> str:
    """The pages in one, without the header that all of them begin with: a value may run over from page to page."""
    header = len(commonprefix(pages)) if len(pages) > 1 else 0  # noqa: RUF071 - by character, as it should be
    return pages[0] + "".join(page[header:] for page in pages[1:])


def _counted(text: str) -> Counter[str]:
    """Letters and digits. Signs are left out: PDFium changes hyphens at line ends, fonts have signs of their own."""
    return Counter(character for character in _plain(text) if character.isalnum())


def _apart(text: str) -> tuple[str, Counter[str]]:
    """The common characters in order, and the rare ones counted.

    A character beyond the basic plane comes from another font, and PDFium tells such characters out of their order.
    """
    rare = Counter(character for character in text if character > "\uffff")
    return "".join(character for character in text if character <= "\uffff") if rare else text, rare


def _stands_in(value: str, text: str) -> bool:
    """In one piece; or in pieces, where PDFium tells an overfull line out of order."""
    if value in text:
        return True
    rest = value
    while rest:
        low, high = 0, len(rest)
        while low < high:  # the longest beginning of the rest that stands anywhere
            middle = (low + high + 1) // 2
            if rest[:middle] in text:
                low = middle
            else:
                high = middle - 1
        if low < min(_PIECE_CHARS, len(rest)):
            return False
        rest = rest[low:]
    return True
