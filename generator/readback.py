"""Reads a written document again, with another reader than the writer, and looks for every value in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from lxml import etree

from generator.archive import read_parts
from generator.errors import LostValueError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PRINTED_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml\Z")
_LAYOUT = {f"{_W}br": "\n", f"{_W}tab": "\t"}


def read_text(docx: bytes) -> str:
    """All text of the body, headers and footers: one line per paragraph, breaks and tabs as such.

    Raises ArchiveError for a damaged container and lxml's XMLSyntaxError for a damaged part.
    """
    lines: list[str] = []
    for name, blob in sorted(read_parts(docx).items()):
        if _PRINTED_PARTS.match(name):
            lines.extend(_paragraphs(parse(blob)))
    return "\n".join(lines)


def parse(blob: bytes) -> etree._Element:
    """XML without entities, network or recovery from errors."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(blob, parser)


def _paragraphs(root: etree._Element) -> Iterable[str]:
    for paragraph in root.iter(f"{_W}p"):
        text: list[str] = []
        for element in paragraph.iterfind(f".//{_W}r/*"):
            if element.tag == f"{_W}t":
                text.append(element.text or "")
            else:
                text.append(_LAYOUT.get(str(element.tag), ""))
        yield "".join(text)


def require_values(
    docx: bytes,
    *,
    view: Iterable[tuple[str, str]],
    data: Iterable[tuple[str, str]],
    printed: Iterable[str],
) -> None:
    """Raises LostValueError, naming the field, where the document lacks a value.

    `view`: (path, text) given to the template; `printed`: what the template printed. A text that stands n
    times in either must be found n times. `data`: (path, text) of the original data, found at least once.
    """
    text = read_text(docx)
    paths: dict[str, str] = {}
    wanted: Counter[str] = Counter()
    for path, value in view:
        paths.setdefault(value, path)
        wanted[value] += 1
    for value, times in Counter(printed).items():
        wanted[value] = max(wanted[value], times)
    for path, value in data:
        paths.setdefault(value, path)
        wanted[value] = max(wanted[value], 1)
    for value, times in wanted.items():
        if value and text.count(value) < times:
            raise LostValueError(paths.get(value, "（由模板计算）"))
