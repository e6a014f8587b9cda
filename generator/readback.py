"""Reads a written document again, with another reader than the writer, and looks for every value in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from lxml import etree

from generator.archive import ArchiveError, read_parts, read_some
from generator.errors import LostValueError

PRINTED_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml\Z")
_W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
_TO_TEXT = etree.XSLT(
    etree.fromstring(
        """<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"
          xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <x:output method="text"/>
        <x:template match="text()"/>
        <x:template match="w:p"><x:apply-templates/><x:text>&#10;</x:text></x:template>
        <x:template match="w:r/w:t"><x:value-of select="."/></x:template>
        <x:template match="w:r/w:br"><x:text>&#10;</x:text></x:template>
        <x:template match="w:r/w:tab"><x:text>&#9;</x:text></x:template>
        </x:stylesheet>"""
    )
)
# Word refuses a cell without a paragraph and a table without a row.
_BROKEN = etree.XPath("boolean(//w:tc[not(w:p) and not(w:sdt)] | //w:tbl[not(w:tr) and not(w:sdt)])", namespaces=_W)


def read_text(docx: bytes) -> str:
    """All text of the body, headers and footers: one line per paragraph, breaks and tabs as such.

    Raises ArchiveError for a damaged container and lxml's XMLSyntaxError for a damaged part.
    """
    parts = read_parts(docx)
    return "".join(part_text(parts[name]) for name in sorted(parts) if PRINTED_PARTS.match(name))


def part_text(blob: bytes) -> str:
    """Text of one part. Raises XMLSyntaxError, and ArchiveError where a table has lost its cells' paragraphs."""
    root = parse(blob)
    if _BROKEN(root):
        raise ArchiveError("a table without rows or a cell without a paragraph")
    return str(_TO_TEXT(root))


def parse(blob: bytes) -> etree._Element:
    """XML without entities, network or recovery from errors."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(blob, parser)


def require_values(
    docx: bytes,
    *,
    view: Iterable[tuple[str, str]],
    data: Iterable[tuple[str, str]],
    printed: Mapping[str, Sequence[str]],
) -> None:
    """Raises LostValueError, naming the field, where the document lacks a value.

    `printed`: part -> the texts its template printed, which must stand in it in this order. `view`: (path, text)
    given to the template; one that stands there n times must be found n times. `data`: (path, text) of the original
    data, found at least once.
    """
    paths: dict[str, str] = {}
    wanted: Counter[str] = Counter()
    for path, value in view:
        paths.setdefault(value, path)
        wanted[value] += 1
    for path, value in data:
        paths.setdefault(value, path)
        wanted[value] = max(wanted[value], 1)
    text = ""
    for name, blob in read_some(docx, printed).items():
        content = part_text(blob)
        place = 0
        for value in printed[name]:
            place = content.find(value, place)
            if place < 0:
                raise LostValueError(paths.get(value, "（由模板计算）"))
            place += len(value)
        text += content
    for value, times in wanted.items():
        if value and text.count(value) < times:
            raise LostValueError(paths[value])
