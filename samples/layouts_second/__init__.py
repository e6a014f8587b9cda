"""The layouts of set "second": once drawn for measuring, then looked at, so now for writing extractors as well."""

from __future__ import annotations

from samples.job import Layouts
from samples.layouts_second import cards, contracts, estate, invoices, letters, licences, unrelated


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    merged: Layouts = {}
    for module in (cards, estate, contracts, letters, invoices, licences, unrelated):
        merged.update(module.LAYOUTS)
    return merged
