"""Compares what a template asks for with what its data offers.

Paths are written as in messages: `items[].material` is the material of any item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from generator.compiled import template_sources
from generator.errors import BrokenTemplateError
from generator.filters import FILTERS
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
    used: set[str] = set()
    for source in template_sources(template).values():
        try:
            found = read_source(source)
        except TemplateSyntaxError as error:
            raise BrokenTemplateError("模板语法有误", code="template_syntax") from error
        if found.forbidden:
            raise BrokenTemplateError(f"模板{found.forbidden[0][1]}", code="template_forbidden")
        used |= found.used
    return frozenset(used)


@dataclass(frozen=True, slots=True)
class SourceNames:
    """What a source uses: paths of values, and (line, words) for each construct that no template may hold."""

    used: set[str]
    forbidden: list[tuple[int, str]]


def read_source(source: str) -> SourceNames:
    """Raises Jinja's TemplateSyntaxError."""
    found = SourceNames(set(), [])
    _walk(TemplateEnvironment().parse(source), {}, found)
    return found


def _walk(node: nodes.Node, scope: dict[str, str], found: SourceNames) -> None:
    if not isinstance(node, _ALLOWED_NODES):
        found.forbidden.append((node.lineno, f"含有不允许的写法（{type(node).__name__}）"))
        return
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        found.forbidden.append((node.lineno, f"使用了没有的过滤器 {node.name}"))
    if isinstance(node, nodes.For):
        path = _path(node.iter, scope)
        if path is None or not isinstance(node.target, nodes.Name) or node.recursive:
            found.forbidden.append((node.lineno, "中的循环写法不允许"))
            return
        found.used.add(path)
        inner = {**scope, node.target.name: f"{path}[]", "loop": ""}
        for child in (*node.body, *node.else_):
            _walk(child, inner, found)
        return
    if isinstance(node, nodes.Name | nodes.Getattr):
        path = _path(node, scope)
        if path is None:
            found.forbidden.append((node.lineno, "含有不允许的写法（只能写数据的名称）"))
        elif path:
            found.used.add(path)
        return
    for child in node.iter_child_nodes():
        _walk(child, scope, found)


def _path(node: nodes.Node, scope: dict[str, str]) -> str | None:
    """The path of a name or a chain of keys; "" for `loop`; None for other expressions."""
    if isinstance(node, nodes.Name):
        return scope.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        base = _path(node.node, scope)
        if base is None or node.attr.startswith("_"):
            return None
        return f"{base}.{node.attr}" if base else ""
    return None
