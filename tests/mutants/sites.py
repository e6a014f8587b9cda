"""Small faults to put into a module: each a copy of its tree with one thing changed inside one function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
}
_CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}


@dataclass(frozen=True)
class Mutant:
    """One fault. `lines`: the statement it lies in; `function`: the outermost function or method around it."""

    what: str
    line: int
    lines: range
    function: str
    tree: ast.Module


def mutants(source: str) -> Iterator[Mutant]:
    """Every fault of a module's functions, in the order of the text."""
    tree = ast.parse(source)
    yield from _drops(tree)
    for part in tree.body:
        if isinstance(part, ast.FunctionDef | ast.ClassDef):
            # One function or class at a time: copying and compiling the whole module for each fault takes minutes.
            yield from _faults(ast.Module([part], []))


def _faults(tree: ast.Module) -> Iterator[Mutant]:
    for number, (node, function, statement) in enumerate(_sites(tree)):
        for choice in range(_choices(node)):
            copy = deepcopy(tree)
            target, _, _ = _sites(copy)[number]
            what = _change(copy, target, choice)
            lines = range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
            yield Mutant(
                what, getattr(node, "lineno", statement.lineno), lines, function, ast.fix_missing_locations(copy)
            )


def _drops(tree: ast.Module) -> Iterator[Mutant]:
    """Each rule (a generator of the module) made silent."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not any(isinstance(part, ast.Yield) for part in ast.walk(node)):
            continue
        copy = deepcopy(ast.Module([node], []))
        dropped = copy.body[0]
        assert isinstance(dropped, ast.FunctionDef)
        dropped.body = ast.parse("if False:\n    yield").body
        first = _head(node.body[1] if ast.get_docstring(node) else node.body[0])
        lines = range(first.lineno, (first.end_lineno or first.lineno) + 1)
        yield Mutant("all of it dropped", node.lineno, lines, node.name, ast.fix_missing_locations(copy))


def _sites(tree: ast.Module) -> list[tuple[ast.AST, str, ast.stmt]]:
    found: list[tuple[ast.AST, str, ast.stmt]] = []

    def walk(node: ast.AST, function: str, statement: ast.stmt | None, within: str) -> None:
        for child in ast.iter_child_nodes(node):
            name, inside, said = function, within, statement
            if isinstance(child, ast.ClassDef):
                inside = f"{within}{child.name}."
            elif isinstance(child, ast.FunctionDef):
                name = function or f"{within}{child.name}"
            elif isinstance(child, ast.stmt):
                said = child
            if name and said is not None and _choices(child) and not isinstance(child, ast.FunctionDef):
                found.append((child, name, _head(said)))
            if not isinstance(child, ast.FunctionDef):
                walk(child, name, said, inside)
                continue
            for part in child.body:  # not the decorators and defaults, which run at import
                _visit(part, name, inside)

    def _visit(part: ast.stmt, name: str, inside: str) -> None:
        if _choices(part):
            found.append((part, name, _head(part)))
        walk(part, name, part, inside)

    walk(tree, "", None, "")
    return found


def _head(statement: ast.stmt) -> ast.stmt:
    """The part of a compound statement that is tried first: its test, not its body."""
    test = getattr(statement, "test", None) or getattr(statement, "iter", None)
    if test is None:
        return statement
    head = ast.Expr(test)
    return ast.copy_location(head, test)


def _choices(node: ast.AST) -> int:
    if isinstance(node, ast.Compare):
        return sum(type(op) in _SWAPPED for op in node.ops)
    if isinstance(node, ast.BoolOp):
        return 1 + len(node.values)
    if isinstance(node, ast.Constant):
        return int(type(node.value) in (bool, int))
    if isinstance(node, ast.BinOp):
        return int(type(node.op) in _ARITHMETIC and not isinstance(node.left, ast.JoinedStr))
    if isinstance(node, ast.Call):
        return int(isinstance(node.func, ast.Name) and node.func.id in _CALLS)
    if isinstance(node, ast.UnaryOp):
        return int(isinstance(node.op, ast.Not))
    if isinstance(node, ast.Return):
        return int(node.value is None)
    if isinstance(node, ast.Expr):
        return int(isinstance(node.value, ast.Yield))
    return int(isinstance(node, ast.If | ast.IfExp | ast.While | ast.Continue | ast.Break))


def _change(tree: ast.Module, node: ast.AST, choice: int) -> str:
    if isinstance(node, ast.Compare):
        places = [n for n, op in enumerate(node.ops) if type(op) in _SWAPPED]
        before = node.ops[places[choice]]
        node.ops[places[choice]] = _SWAPPED[type(before)]()
        return f"{type(before).__name__} swapped"
    if isinstance(node, ast.BoolOp):
        if choice == 0:
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            return "and/or swapped"
        del node.values[choice - 1]
        return f"part {choice} of and/or dropped"
    if isinstance(node, ast.Constant):
        value = node.value
        node.value = (not value) if isinstance(value, bool) else value + 1  # type: ignore[operator]
        return f"{value!r} changed"
    if isinstance(node, ast.BinOp):
        node.op = _ARITHMETIC[type(node.op)]()
        return "arithmetic swapped"
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        node.func.id = _CALLS[node.func.id]
        return f"{node.func.id} instead"
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
        return "condition negated"
    return _replace(tree, node)


def _replace(tree: ast.Module, node: ast.AST) -> str:
    """A statement or a `not` taken out."""
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is node and isinstance(node, ast.UnaryOp):
                setattr(parent, name, node.operand)
                return "not dropped"
            if isinstance(value, list) and any(each is node for each in value):
                place = next(n for n, each in enumerate(value) if each is node)
                if isinstance(node, ast.UnaryOp):
                    value[place] = node.operand
                    return "not dropped"
                # A generator must stay one, and a block must not become empty.
                silent = ast.parse("if False:\n    yield").body[0] if isinstance(node, ast.Expr) else ast.Pass()
                value[place] = silent
                return f"{type(node).__name__.lower()} dropped"
    raise AssertionError("node not found")
