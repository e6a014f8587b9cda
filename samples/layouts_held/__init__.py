"""The layouts of set "held": for measuring only. Whoever writes an extractor does not open this folder."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from samples.job import Layouts


def all_layouts() -> Layouts:
    """Kind -> name -> layout, from each module here that has LAYOUTS (kind -> name -> layout)."""
    every: Layouts = {}
    for module in sorted(iter_modules(__path__), key=lambda one: one.name):
        part: Layouts = getattr(import_module(f"{__name__}.{module.name}"), "LAYOUTS", {})
        for kind, layouts in part.items():
            every.setdefault(kind, {}).update(layouts)
    return every
