"""Looks a template over before it is used: everything that is wrong with it, in words for whoever wrote it in Word.

Errors keep a template from being used, warnings do not. Each finding says where it is by the words around it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from jinja2 import TemplateSyntaxError
from lxml import etree

from generator.archive import MAX_TEMPLATE_BYTES, MAX_TEMPLATE_RATIO, ArchiveError, read_parts
from generator.compiled import mark_parts, template_sources
from generator.errors import BrokenTemplateError, GeneratorError
from generator.fonts import missing_fonts
from generator.readback import PRINTED_PARTS, part_text
from generator.render import render_template
from generator.safety import dangers
from generator.variables import compare, read_source

_WIDE = re.compile(r"[｛｝]|\{％|％\}")
_APART = re.compile(r"\{\s+[{%](?!\s*\})|[}%]\s+\}")
_MARKERS = re.compile(r"\{\{|\}\}|\{%|%\}")
_UNSUPPORTED = re.compile(r"\{%-?\s*(?:tc\s|colspan|cellbg|vm\b|hm\b)|\{\{-?(?:r|p|tr|tc)\s")
_XML_TAG = re.compile(r"<[^>]+>")
_TAG = re.compile(r"(?=\{[{%#])")
_UNKNOWN_TAG = re.compile(r"unknown tag '(\w+)'")
_EXCERPT_CHARS = 40
_BEFORE_CHARS = 14


@dataclass(frozen=True, slots=True)
class Finding:
    """`code`: stable. `place`: words around it, or "" for the whole file."""

    level: Literal["error", "warning"]
    code: str
    message: str
    place: str = ""

    def line(self) -> str:
        return f"{'错误' if self.level == 'error' else '提示'}：{self.words()}"

    def words(self) -> str:
        return self.message + (f"（见“{self.place}”）" if self.place else "")


def lint(template: bytes, views: Sequence[Mapping[str, Any]], *, mark: bytes) -> list[Finding]:
    """All findings. `views`: sample data as the template will see it, filling every list at least once.

    `mark`: a QR code to render the samples with.
    """
    found = list(_static(template))
    if found:
        return found
    found += _names(template, views)
    if not found:
        found += _samples(template, views, mark)
    return found + list(_warnings(template))


def check_template(template: bytes) -> None:
    """Raises BrokenTemplateError with the first thing that keeps a template from being used, whatever its data."""
    for finding in _static(template):
        code = _CODES.get(finding.code, "template_forbidden")
        raise BrokenTemplateError(f"模板不可用：{finding.message}", code=code)


_CODES = {"structure": "template_structure", "syntax": "template_syntax", "wide_braces": "template_wide_braces"}


def _static(template: bytes) -> Iterator[Finding]:
    """Errors that any data would meet."""
    if len(template) > MAX_TEMPLATE_BYTES:
        yield Finding("error", "structure", f"文件超过 {MAX_TEMPLATE_BYTES // 2**20} MB，请压缩其中的图片")
        return
    try:
        parts = read_parts(template, max_ratio=MAX_TEMPLATE_RATIO)
        if "word/document.xml" not in parts:
            raise ArchiveError("no document")
        found = [Finding("error", code, words) for code, words in dangers(parts)]
        texts = {name: part_text(blob) for name, blob in sorted(parts.items()) if PRINTED_PARTS.match(name)}
        sources = template_sources(template)
    except (ArchiveError, etree.XMLSyntaxError, UnicodeDecodeError):
        yield Finding("error", "structure", "不是有效的 Word 文件（*.docx），或文件已损坏、过大")
        return
    yield from found
    braces = [finding for text in texts.values() for line in text.splitlines() for finding in _braces(line)]
    yield from braces
    if not braces:
        for source in sources.values():
            yield from _syntax(source)


def _warnings(template: bytes) -> Iterator[Finding]:
    parts = read_parts(template)
    if not mark_parts(parts):
        words = "模板没有办件二维码图片（从随附模板复制页眉即可），扫描件将不能自动归档"
        yield Finding("warning", "mark_missing", words)
    for font, instead in missing_fonts(parts):
        words = f"将以“{instead}”代替" if instead else "也没有可代替的字体"
        yield Finding("warning", "font_missing", f"本机没有字体“{font}”，{words}，PDF 的换行可能不同")


def _braces(line: str) -> Iterator[Finding]:
    """The first fault of the braces in one paragraph."""
    if wide := _WIDE.search(line):
        words = "花括号或百分号是全角的，请改为半角 {{ }}、{% %}"
        yield Finding("error", "wide_braces", words, _excerpt(line, wide.start()))
        return
    if apart := _APART.search(line):
        words = "花括号之间有空格，请写作 {{ }}、{% %}"
        yield Finding("error", "split_braces", words, _excerpt(line, apart.start()))
        return
    markers = list(_MARKERS.finditer(line))
    pairs = {"{{": "}}", "{%": "%}"}
    for number in range(0, len(markers), 2):
        opening = markers[number]
        closing = markers[number + 1][0] if number + 1 < len(markers) else ""
        if pairs.get(opening[0]) != closing:
            words = "花括号不成对，或一个标记分在了两段里"
            yield Finding("error", "unbalanced_braces", words, _excerpt(line, opening.start()))
            return
    if other := _UNSUPPORTED.search(line):
        words = "不支持按列重复、合并单元格或插入富文本的标记"
        yield Finding("error", "unsupported_tag", words, _excerpt(line, other.start()))


def _syntax(source: str) -> Iterator[Finding]:
    """Faults of the tags, each with its place: every tag begins a line of what Jinja reads."""
    lined = _TAG.sub("\n", source.replace("\n", " "))
    lines = lined.split("\n")
    try:
        found = read_source(lined)
    except TemplateSyntaxError as error:
        yield Finding("error", "syntax", _syntax_words(error), _excerpt(_line(lines, error.lineno)))
        return
    for number, words in found.forbidden:
        yield Finding("error", "forbidden", words, _excerpt(_line(lines, number)))


def _syntax_words(error: TemplateSyntaxError) -> str:
    message = error.message or ""
    unknown = _UNKNOWN_TAG.search(message)
    if "Unexpected end of template" in message or "was never closed" in message:
        return "缺少结束标记：每个 for 要有 endfor，每个 if 要有 endif"
    if unknown and unknown[1].startswith("end"):
        return f"结束标记 {unknown[1]} 没有与之对应的开始标记，或写错了"
    if unknown:
        return f"没有名为 {unknown[1]} 的标记；只能用 for、if、else、elif 和它们的结束标记"
    return "标记的写法有误"


def _names(template: bytes, views: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    """Names the data does not have, and values that would not be printed."""
    result = compare(template, views)
    for name in sorted(result.missing):
        close = difflib.get_close_matches(name, result.unused, n=1, cutoff=0.6)
        hint = f"；是不是 {close[0]}？" if close else ""
        yield Finding("error", "name_unknown", f"数据中没有 {name}{hint}")
    for name in sorted(result.unused):
        yield Finding(
            "error", "name_unused", f"数据 {name} 没有印在模板里：有内容时文件将因缺字而不交付，请补上 {{{{ {name} }}}}"
        )


def _samples(template: bytes, views: Sequence[Mapping[str, Any]], mark: bytes) -> Iterator[Finding]:
    for view in views:
        try:
            render_template(template, view, mark=mark)
        except GeneratorError as error:
            yield Finding("error", error.code, f"用示例数据试填失败：{error.message}")


def _line(lines: Sequence[str], number: int) -> str:
    return _XML_TAG.sub("", lines[number - 1]) if 0 < number <= len(lines) else ""


def _excerpt(text: str, place: int = 0) -> str:
    """Some words around the place."""
    start = max(0, place - _BEFORE_CHARS)
    piece = " ".join(text[start : start + _EXCERPT_CHARS].split())
    return ("…" if start else "") + piece + ("…" if start + _EXCERPT_CHARS < len(text) else "")
