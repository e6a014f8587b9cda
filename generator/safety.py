"""What no Word file of ours may hold: macros, embedded objects, links and fields that reach outside the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from generator.archive import ArchiveError, read_parts
from generator.errors import BrokenTemplateError
from generator.readback import parse

_FORBIDDEN_PARTS = re.compile(r"vbaProject|vbaData|activeX|embeddings/|oleObject|afchunk|customUI", re.IGNORECASE)
# The same by their relations, whatever the part is called.
_FORBIDDEN_RELATIONS = frozenset(
    {"afchunk", "oleobject", "package", "control", "activexcontrolbinary", "vbaproject", "subdocument", "frame"}
)
_MACRO_TYPES = (b"macroEnabled", b"vbaProject")
# Fields that only count or date. Others may fetch files, ask for input or run programs (INCLUDETEXT, LINK, DDE…).
_ALLOWED_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TOC", "SEQ", "REF", "PAGEREF", "="})
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Word writes this relation into nearly every file it saves; it only names the template the file was begun with.
_STYLESHEET = "/attachedTemplate"


def dangers(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """(code, words) for each thing found. Raises XMLSyntaxError for a damaged part."""
    for name, blob in parts.items():
        if _FORBIDDEN_PARTS.search(name):
            yield "macro_or_object", f"文件含有宏或嵌入对象（{name}）"
        if name == "[Content_Types].xml" and any(kind in blob for kind in _MACRO_TYPES):
            yield "macro_or_object", "文件是启用宏的格式，请在 Word 中另存为“Word 文档（*.docx）”"
        if not name.endswith((".xml", ".rels")):
            continue
        if b"<!DOCTYPE" in blob or b"<!ENTITY" in blob:
            yield "doctype", f"文件含有文档类型声明（{name}）"
            continue
        if name.endswith(".rels"):
            yield from _links(name, blob)
        elif name.startswith("word/"):
            yield from _fields(blob)


def _links(name: str, blob: bytes) -> Iterator[tuple[str, str]]:
    for element in parse(blob).iter():
        kind = element.get("Type", "").rsplit("/", 1)[-1]
        if kind.lower() in _FORBIDDEN_RELATIONS:
            yield "macro_or_object", f"文件含有嵌入的内容（{kind}，{name}）"
        if element.get("TargetMode", "").lower() != "external":
            continue
        if f"/{kind}" == _STYLESHEET:
            yield "external_link", "文件带有外部模板链接，请在 Word“开发工具 → 文档模板”中改为 Normal"
        else:
            yield "external_link", f"文件引用了外部内容（{kind}，{name}），请删除链接"


def _fields(blob: bytes) -> Iterator[tuple[str, str]]:
    if b"instr" not in blob:
        return
    root = parse(blob)
    # The words of one field may be spread over several runs: read them together.
    instruction: str | None = None
    for element in root.iter(f"{_W}fldChar", f"{_W}instrText", f"{_W}fldSimple"):
        if element.tag == f"{_W}fldSimple":
            yield from _field(element.get(f"{_W}instr", ""))
        elif element.tag == f"{_W}instrText":
            instruction = (instruction or "") + (element.text or "")
        elif instruction is not None:
            yield from _field(instruction)
            instruction = None
    if instruction is not None:
        yield from _field(instruction)


def _field(instruction: str) -> Iterator[tuple[str, str]]:
    words = instruction.split()
    name = words[0].upper() if words else ""
    if name and name not in _ALLOWED_FIELDS and not name.startswith("="):
        yield "field_forbidden", f"文件含有不允许的域（{name}），请删除"


def require_self_contained(docx: bytes) -> None:
    """Raises BrokenTemplateError where a Word file holds what none may hold, ArchiveError where it is damaged."""
    try:
        for _, words in dangers(read_parts(docx)):
            raise BrokenTemplateError(f"{words}，已拒绝", code="template_forbidden")
    except etree.XMLSyntaxError as error:
        raise ArchiveError("a part is no XML") from error
