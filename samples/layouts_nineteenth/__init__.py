"""The layouts of set "nineteenth": 34 kinds, held back until 2026-11-27, material for developing since."""

from __future__ import annotations

from samples.job import Layouts, layouts_in


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    return layouts_in(__name__, __path__)
