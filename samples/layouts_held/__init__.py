"""The layouts of set "held", for measuring only. Not opened: `jay_`, `coral_`, `birch_`, `lotus_`."""

from __future__ import annotations

from samples.job import Layouts, layouts_in


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    return layouts_in(__name__, __path__)
