"""What forms print themselves: the titles and labels of all kinds, which are no values and no misread other words."""

from __future__ import annotations

from functools import cache

from ocr.kinds import catalogue
from ocr.layout import match_key


@cache
def printed_words() -> frozenset[str]:
    """Titles and labels as `match_key` has them: 委托代理人 on a contract is no misread 委托代理书."""
    words = [label for kind in catalogue().values() for spec in kind.fields.values() for label in spec.labels]
    for kind in catalogue().values():
        words += [word for key in ("titles", "anchors", "stops") for word in kind.recognise.get(key, ())]
    return frozenset(match_key(word).replace(" ", "") for word in words)
