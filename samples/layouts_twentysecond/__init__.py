"""The layouts of set "twentysecond": free papers by six hands, each measured once on 2026-11-27, opened since."""

from __future__ import annotations

from samples.job import Layouts, layouts_in


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    return layouts_in(__name__, __path__)
