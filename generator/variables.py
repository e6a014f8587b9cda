"""Compares what a template asks for with what its data offers, and refuses what no template may hold.

Paths are written as in messages: `items[].material` is the material of any item.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from generator.archive import MAX_TEMPLATE_RATIO, ArchiveError, read_parts
from generator.compiled import template_sources
from generator.errors import BrokenTemplateError
from generator.filters import FILTERS
from generator.readback import parse, read_text
from generator.sandbox import TemplateEnvironment

# Loops, conditions, printed values and the filters of the allow-list: nothing else is written in a template.
_ALLOWED_NODES = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Name,
    nodes.Getattr,
    nodes.Filter,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
_FORBIDDEN_PARTS = re.compile(r"vbaProject|activeX|embeddings/|oleObject|afchunk", re.IGNORECASE)
# Braces typed with a Chinese input method: printed as they are, so a value would silently be missing.
_WIDE_BRACES = re.compile(r"[｛｝]")


@dataclass(frozen=True, slots=True)
class Comparison:
    """`missing`: asked for by the template, not in the data. `unused`: in the data, never printed."""

    missing: frozenset[str]
    unused: frozenset[str]


def compare(template: bytes, views: Iterable[Mapping[str, Any]]) -> Comparison:
    """Template against example views; together the views must fill every list at least once."""
    used = used_paths(template)
    declared = {path for view in views for path in declared_paths(view)}
    reached = {path for path in declared if any(path == name or _inside(path, name) for name in used)}
    return Comparison(
        missing=frozenset(name for name in used if name not in declared and not _holds(name, declared)),
        unused=frozenset(declared - reached),
    )


def _inside(path: str, name: str) -> bool:
    """True where the template prints or tests something below the path, or loops over it."""
    return name.startswith((f"{path}.", f"{path}["))


def _holds(name: str, declared: set[str]) -> bool:
    return any(_inside(name, path) for path in declared)


def declared_paths(view: object, path: str = "") -> Iterator[str]:
    """Paths of all values a view offers."""
    if isinstance(view, Mapping):
        for key, value in view.items():
            yield from declared_paths(value, f"{path}.{key}" if path else str(key))
    elif isinstance(view, list):
        yield path
        for value in view:
            yield from declared_paths(value, f"{path}[]")
    else:
        yield path


def used_paths(template: bytes) -> frozenset[str]:
    """Paths of all values a template prints, tests or loops over. Raises BrokenTemplateError for forbidden syntax."""
    environment = TemplateEnvironment()
    used: set[str] = set()
    for source in template_sources(template).values():
        try:
            tree = environment.parse(source)
        except TemplateSyntaxError as error:
            raise BrokenTemplateError("模板语法有误", code="template_syntax") from error
        _walk(tree, {}, used)
    return frozenset(used)


def _walk(node: nodes.Node, scope: dict[str, str], used: set[str]) -> None:
    if not isinstance(node, _ALLOWED_NODES):
        raise BrokenTemplateError(f"模板含有不允许的写法（{type(node).__name__}）", code="template_forbidden")
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        raise BrokenTemplateError(f"模板使用了没有的过滤器 {node.name}", code="template_forbidden")
    if isinstance(node, nodes.For):
        path = _path(node.iter, scope)
        if path is None or not isinstance(node.target, nodes.Name) or node.recursive:
            raise BrokenTemplateError("模板中的循环写法不允许", code="template_forbidden")
        used.add(path)
        inner = {**scope, node.target.name: f"{path}[]", "loop": ""}
        for child in (*node.body, *node.else_):
            _walk(child, inner, used)
        return
    if isinstance(node, nodes.Name | nodes.Getattr):
        path = _path(node, scope)
        if path:
            used.add(path)
        return
    for child in node.iter_child_nodes():
        _walk(child, scope, used)


def _path(node: nodes.Node, scope: dict[str, str]) -> str | None:
    """The path of a name or a chain of keys; "" for `loop`; None for other expressions."""
    if isinstance(node, nodes.Name):
        return scope.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        base = _path(node.node, scope)
        if base is None:
            return None
        return f"{base}.{node.attr}" if base else ""
    return None


def check_template(template: bytes) -> None:
    """Raises BrokenTemplateError where a template holds what none may hold.

    That is: macros, embedded objects, links to anything outside the file, document type declarations,
    full-width braces, and any Jinja syntax beyond loops, conditions, values and the allowed filters.
    """
    try:
        read_parts(template, max_ratio=MAX_TEMPLATE_RATIO)
        require_self_contained(template)
        wide = _WIDE_BRACES.search(read_text(template))
    except ArchiveError as error:
        raise BrokenTemplateError("模板不是有效的 Word 文件", code="template_structure") from error
    if wide:
        raise BrokenTemplateError("模板中有全角花括号，请改为半角 {{ }}", code="template_wide_braces")
    used_paths(template)


def require_self_contained(docx: bytes) -> None:
    """Raises BrokenTemplateError where a Word file holds macros, embedded objects or links to the outside."""
    for name, blob in read_parts(docx).items():
        if _FORBIDDEN_PARTS.search(name):
            raise BrokenTemplateError("文件含有宏或嵌入对象，已拒绝", code="template_forbidden")
        if not name.endswith((".xml", ".rels")):
            continue
        if b"<!DOCTYPE" in blob or b"<!ENTITY" in blob:
            raise BrokenTemplateError("文件含有文档类型声明，已拒绝", code="template_forbidden")
        if name.endswith(".rels") and any(
            element.get("TargetMode", "").lower() == "external" for element in parse(blob).iter()
        ):
            raise BrokenTemplateError("文件引用了外部内容，已拒绝", code="template_forbidden")
