"""Which characters of the data may stand in a document: one rule, applied once, before validation.

Everything printable stays exactly as it came, rare characters and variation selectors included. What goes:
control characters and lone surrogates, which XML cannot hold or which a Word library would turn into
layout, and the invisible direction marks that can make a name read differently from what is stored.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

MAX_DEPTH = 32

_LINE_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls; tab and line feed stay
    "\u202a-\u202e\u2066-\u2069\u200e\u200f"  # direction marks
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, annotations, non-characters
    "\ud800-\udfff]"  # lone surrogates: a pair is one character in Python
)


class TooDeepError(ValueError):
    """The data is nested deeper than MAX_DEPTH."""


def printable(text: str) -> str:
    """The text as it can be printed; every kind of line break becomes a line feed."""
    return _UNPRINTABLE.sub("", _LINE_BREAK.sub("\n", text))


def printable_data(value: object, *, depth: int = 0) -> object:
    """The same for all texts inside lists and mappings, keys included. Raises TooDeepError."""
    if depth > MAX_DEPTH:
        raise TooDeepError
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {
            printable(key) if isinstance(key, str) else key: printable_data(item, depth=depth + 1)
            for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [printable_data(item, depth=depth + 1) for item in value]
    return value
