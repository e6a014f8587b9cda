"""Do the tests notice faults in the rules? `make mutants`, or `python -m tests.mutants.run [--every=N] [module ...]`.

Puts one small fault after another into the functions of `intake/domain` and runs the unit tests that pass through
that line, each time in a fork, so that nothing is imported twice. Prints what no test noticed, then one JSON line;
exits 1 when fewer than 95 in a hundred were noticed. The last fault of each rule is to drop it altogether.
"""

from __future__ import annotations
import __future__

import contextlib
import importlib
import inspect
import json
import os
import signal
import sys
import time
import types
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from tests.mutants.sites import Mutant, mutants

ROOT = Path(__file__).parents[2]
DOMAIN = ROOT / "intake" / "domain"
WANTED = 0.95
SECONDS_EACH = 30
# Words and the table of rules hold no decisions; that every rule is entered is tried by dropping each.
NOT_MUTATED = ("phrases", "wording", "rulebook", "__init__")


class Loop:
    """A pytest plugin that takes the place of the run: once as it is, then once for every fault."""

    def __init__(self, only: list[str], every: int = 1) -> None:
        self.only, self.every = only, every
        self.noticed = self.total = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = [item for item in session.items if not _left_out(item)]
        through, seconds = self._baseline(items)
        pending: dict[int, str] = {}
        for name, mutant, functions in islice(self._faults(), 0, None, self.every):
            covering = sorted({n for line in mutant.lines for n in through[name, line]}, key=lambda n: seconds[n])
            label = f"{name}.py:{mutant.line} {mutant.function}: {mutant.what}"
            self.total += 1
            if not covering:
                _tell(f"{label} (no test comes here)")
                continue
            if len(pending) >= (os.cpu_count() or 1):
                self._collect(pending)
            pending[self._try(mutant, functions, [items[n] for n in covering])] = label
        while pending:
            self._collect(pending)
        print(json.dumps({"faults": self.total, "noticed": self.noticed, "share": round(self.share, 4)}))
        return True

    @property
    def share(self) -> float:
        return self.noticed / self.total if self.total else 0.0

    def _baseline(self, items: list[pytest.Item]) -> tuple[dict[tuple[str, int], set[int]], list[float]]:
        """Which tests pass through which lines of the domain. All must pass."""
        through: dict[tuple[str, int], set[int]] = defaultdict(set)
        seconds = []
        for number, item in enumerate(items):
            _forget()

            def local(frame: types.FrameType, event: str, _: Any, number: int = number) -> Any:
                if event == "line":
                    through[Path(frame.f_code.co_filename).stem, frame.f_lineno].add(number)
                return local

            def trace(frame: types.FrameType, _event: str, _: Any, local: Any = local) -> Any:
                return local if "/intake/domain/" in frame.f_code.co_filename else None

            started = time.process_time()
            sys.settrace(trace)
            try:
                passed = _passes(item)
            finally:
                sys.settrace(None)
            seconds.append(time.process_time() - started)
            if not passed:
                raise SystemExit(f"{item.nodeid} fails without any fault")
        return through, seconds

    def _faults(self) -> Iterator[tuple[str, Mutant, dict[str, types.FunctionType]]]:
        for path in sorted(DOMAIN.glob("*.py")):
            name = path.stem
            if name.startswith(NOT_MUTATED) or (self.only and name not in self.only):
                continue
            functions = _functions(importlib.import_module(f"intake.domain.{name}"))
            for mutant in mutants(path.read_text("utf-8")):
                if mutant.function in functions:
                    yield name, mutant, functions

    def _try(self, mutant: Mutant, functions: dict[str, types.FunctionType], items: list[pytest.Item]) -> int:
        child = os.fork()
        if child:
            return child
        signal.alarm(SECONDS_EACH)  # a fault may make a loop endless: that is noticed too
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        try:
            file = functions[mutant.function].__code__.co_filename
            code = compile(mutant.tree, file, "exec", flags=__future__.annotations.compiler_flag)
            functions[mutant.function].__code__ = _find(code, mutant.function)
            _forget()
            os._exit(0 if all(_passes(item) for item in items) else 1)
        except BaseException:  # noqa: BLE001
            os._exit(1)

    def _collect(self, pending: dict[int, str]) -> None:
        child, status = os.wait()
        label = pending.pop(child)
        if status == 0:
            _tell(label)
        else:
            self.noticed += 1


def _tell(label: str) -> None:
    print("not noticed:", label, flush=True)


def _left_out(item: pytest.Item) -> bool:
    """Random trials would make the result random, and traced code is too slow for tests of speed."""
    return hasattr(getattr(item, "obj", None), "hypothesis") or "take_a_moment" in item.name


def _passes(item: pytest.Item) -> bool:
    """A test without fixtures is a plain call; pytest's own ways around it take longer than most tests here."""
    if isinstance(item, pytest.Function) and not item.cls:
        params = item.callspec.params if hasattr(item, "callspec") else {}
        if set(item.fixturenames) - {"request"} <= params.keys():
            try:
                item.obj(**params)
            except Exception:  # noqa: BLE001
                return False
            return True
    return all(report.passed for report in runtestprotocol(item, log=False, nextitem=None))


def _functions(module: types.ModuleType) -> dict[str, types.FunctionType]:
    """Functions and methods by qualified name, below caches and properties."""
    found: dict[str, types.FunctionType] = {}

    def add(value: object) -> None:
        value = value.fget if isinstance(value, property) else value
        value = inspect.unwrap(value) if callable(value) else value
        if isinstance(value, types.FunctionType) and value.__module__ == module.__name__:
            found[value.__qualname__] = value

    for value in vars(module).values():
        add(value)
        if isinstance(value, type) and value.__module__ == module.__name__:
            for member in vars(value).values():
                add(member)
    return found


def _find(code: types.CodeType, name: str) -> types.CodeType:
    """The code of a function inside a compiled module."""
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            if constant.co_qualname == name:
                return constant
            with contextlib.suppress(LookupError):
                return _find(constant, name)
    raise LookupError(name)


def _forget() -> None:
    """Empty the caches of the domain: a remembered answer would hide a fault, and a line passed through."""
    for name, module in list(sys.modules.items()):
        if name.startswith("intake.domain."):
            for value in list(vars(module).values()):
                clear: Callable[[], None] | None = getattr(value, "cache_clear", None)
                if clear is not None:
                    clear()


def main(arguments: list[str]) -> int:
    """`--every=N`: only one fault in N, for a quick look."""
    every = [int(each.partition("=")[2]) for each in arguments if each.startswith("--every=")]
    loop = Loop([each for each in arguments if not each.startswith("-")], *every[:1])
    tests = str(ROOT / "tests" / "unit" / "intake")
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--no-header", tests], plugins=[loop])
    return 0 if loop.share >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
