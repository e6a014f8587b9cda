"""The layouts of set "held": for measuring only. Whoever writes an extractor does not open this folder."""

from __future__ import annotations

from samples.job import Layouts
from samples.layouts_held import cards, contracts, estate, invoices, letters, licences, unrelated


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    merged: Layouts = {}
    for module in (cards, estate, contracts, letters, invoices, licences, unrelated):
        merged.update(module.LAYOUTS)
    return merged
