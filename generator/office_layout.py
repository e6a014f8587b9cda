"""What LibreOffice makes of a Word document's layout: the words it has to print, and a way round rows it loses.

LibreOffice (seen in 7.4) can lose the rest of a table at the foot of a page: rows that stand in the Word file are on no
page of the PDF. It happens where a table that may not break at will - a repeated heading, rows that are not to be
split or stay with the next - moves up and down while pages are laid out. No single rule is to blame, and templates
need all three, so they are taken off only for a document that lost something. The Word file itself stays as it is.
"""

from __future__ import annotations

from typing import cast

from lxml import etree

from generator.archive import read_parts, read_some, write_parts
from generator.readback import parse, part_text

_BODY = "word/document.xml"
_NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
_HOLDING_TOGETHER = etree.XPath(
    "//w:tr/w:trPr/w:tblHeader | //w:tr/w:trPr/w:cantSplit | //w:tc//w:pPr/w:keepNext | //w:tc//w:pPr/w:keepLines",
    namespaces=_NAMES,
)
# The second writing of a drawing for old programs, and hidden text.
_NOT_PRINTED = etree.XPath("//mc:Fallback | //w:r[w:rPr/w:vanish]", namespaces=_NAMES)


def printed_words(docx: bytes) -> str:
    """The text of the body that a PDF of it must show. Raises ArchiveError or XMLSyntaxError for a damaged file."""
    root = parse(read_some(docx, [_BODY])[_BODY])
    _remove(root, _NOT_PRINTED)
    return part_text(etree.tostring(root))


def loosened(docx: bytes) -> bytes:
    """The same document with tables that may break anywhere: no repeated headings, no rows held together."""
    parts = read_parts(docx)
    root = parse(parts[_BODY])
    _remove(root, _HOLDING_TOGETHER)
    parts[_BODY] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts(parts)


def _remove(root: etree._Element, wanted: etree.XPath) -> None:
    for element in cast("list[etree._Element]", wanted(root)):  # the paths name elements only
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
