"""A template made ready once: its parts with tags compiled, all others packed. The only module that uses docxtpl.

Of docxtpl it uses the part that knows how Word scatters a tag over runs, paragraphs and rows (`patch_xml`). Its
rendering is not used: it compiles anew for every document, drops text after `&`, turns a missing field into a blank,
lets data forge paragraphs, and leaves the time of day in the file (decision 0020).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from docxtpl import DocxTemplate
from jinja2 import Template, TemplateSyntaxError
from lxml import etree

from generator.archive import ArchiveError, Member, pack, read_parts
from generator.errors import BrokenTemplateError
from generator.marks import MARK_DESCRIPTION
from generator.readback import PRINTED_PARTS, parse
from generator.sandbox import TemplateEnvironment

_TAGS = re.compile(r"\{[{%#]")
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """`filled`: part -> its template. `fixed`: all other parts. `mark`: the parts that are the QR code's picture."""

    filled: Mapping[str, Template]
    fixed: tuple[Member, ...]
    mark: tuple[str, ...]


@lru_cache(maxsize=64)
def compile_template(template: bytes) -> CompiledTemplate:
    """Raises BrokenTemplateError for what is no Word file or no valid template."""
    environment = TemplateEnvironment()
    try:
        parts = read_parts(template)
        sources = _sources(parts)
        filled = {name: environment.from_string(source) for name, source in sources.items()}
        mark = mark_parts(parts)
    except TemplateSyntaxError as error:
        raise BrokenTemplateError("模板语法有误，无法生成文件", code="template_syntax") from error
    except (ArchiveError, etree.XMLSyntaxError) as error:
        raise BrokenTemplateError("模板不是有效的 Word 文件", code="template_structure") from error
    changing = filled.keys() | set(mark)
    fixed = tuple(pack(name, content) for name, content in parts.items() if name not in changing)
    return CompiledTemplate(filled, fixed, mark)


def template_sources(template: bytes) -> dict[str, str]:
    """Part -> Jinja source of body, headers and footers, as it will be compiled. For checking templates."""
    return _sources(read_parts(template))


def _sources(parts: Mapping[str, bytes]) -> dict[str, str]:
    patcher = DocxTemplate(BytesIO())
    texts = {name: blob.decode("utf-8-sig") for name, blob in sorted(parts.items()) if PRINTED_PARTS.match(name)}
    return {name: patcher.patch_xml(text) for name, text in texts.items() if _TAGS.search(text)}


def mark_parts(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """The pictures whose description says that they are the document's QR code."""
    found: set[str] = set()
    for name, blob in parts.items():
        if not PRINTED_PARTS.match(name) or MARK_DESCRIPTION.encode() not in blob:
            continue
        folder, file = posixpath.split(name)
        relations = parts.get(f"{folder}/_rels/{file}.rels", b"<none/>")
        targets = {relation.get("Id"): relation.get("Target", "") for relation in parse(relations)}
        for properties in parse(blob).iter("{*}docPr"):
            if properties.get("descr") != MARK_DESCRIPTION or (drawing := properties.getparent()) is None:
                continue
            for picture in drawing.iter("{*}blip"):
                target = targets.get(picture.get(_EMBED), "")
                found.add(posixpath.normpath(posixpath.join(folder, target)).lstrip("/"))
    return tuple(sorted(found & parts.keys()))
