"""The Jinja environment templates run in: keys of mappings, a few filters, loops — and nothing else.

Nothing can be called, no attribute of a Python object can be read, no global name exists. What is not in
the data is an error, and so is printing anything but text.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from generator.filters import FILTERS

_LOOP_ATTRIBUTES = frozenset(["index", "first", "last", "length"])


class NotTextError(TypeError):
    """A template printed something that is not text: a part, a list, a boolean."""


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """One environment per rendering: `printed` collects every text that went into the document.

    Compiled templates are shared between environments, since they hold no data.
    """

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=self._print)
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(FILTERS)
        self.printed: list[str] = []

    def _print(self, value: object) -> Markup:
        """A value as XML text. Braces are written as references, because docxtpl rewrites `{_{` and its like."""
        if isinstance(value, Undefined):
            return Markup(str(value))  # noqa: S704 - StrictUndefined raises here, naming what is missing
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            raise NotTextError(f"a template prints a {type(value).__name__}")
        self.printed.append(value)
        text = str(escape(str(value)))
        return Markup(text.replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704 - escaped just above

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

    def from_string(
        self,
        source: Any,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - Jinja's own parameter name
        template_class: type[Template] | None = None,
    ) -> Template:
        code = _compiled(source)
        return (template_class or Template).from_code(self, code, self.make_globals(globals))


@lru_cache(maxsize=64)
def _compiled(source: str) -> CodeType:
    """Three quarters of a rendering is compiling: done once per part of a template."""
    return TemplateEnvironment().compile(source)
