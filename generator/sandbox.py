"""The Jinja environment templates run in: keys of mappings, a few filters, loops — and nothing else.

Nothing can be called, no attribute of a Python object can be read, no global name exists. What is not in
the data is an error, and so is printing anything but text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from generator.filters import FILTERS

_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_LOOP_ATTRIBUTES = frozenset(["index", "first", "last", "length"])


class NotTextError(TypeError):
    """A template printed something that is not text: a part, a list, a boolean."""


_printed: ContextVar[list[str] | None] = ContextVar("printed", default=None)


@contextmanager
def collecting() -> Iterator[list[str]]:
    """Collects every text that templates print inside the block, in order."""
    texts: list[str] = []
    token = _printed.set(texts)
    try:
        yield texts
    finally:
        _printed.reset(token)


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Holds no data, so that templates compiled in it may be shared."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=_print)
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(FILTERS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Mapping):
            return self._key(obj, attribute)
        if isinstance(obj, LoopContext) and attribute in _LOOP_ATTRIBUTES:
            return getattr(obj, attribute)
        return self.unsafe_undefined(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, Mapping):
            return self._key(obj, argument)
        return self.unsafe_undefined(obj, str(argument))

    def _key(self, obj: Mapping[str, Any], key: str) -> Any:
        try:
            return obj[key]
        except KeyError:
            return self.undefined(f"{key!r} is not in the data", obj=obj, name=key)

    def call(self, _context: Any, _callee: Any, *_args: Any, **_kwargs: Any) -> Any:
        raise SecurityError("templates cannot call anything")


def _print(value: object) -> Markup:
    """A value as the inside of a `w:t`: escaped, with line feeds and tabs as Word's own breaks and tabs."""
    if isinstance(value, Undefined):
        return Markup(str(value))  # noqa: S704 - StrictUndefined raises here, naming what is missing
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise NotTextError(f"a template prints a {type(value).__name__}")
    texts = _printed.get()
    if texts is not None:
        texts.append(value)
    text = escape(str(value))
    if "\n" in text or "\t" in text:
        return Markup(str(text).replace("\n", _BREAK).replace("\t", _TAB))  # noqa: S704 - escaped just above
    return text
