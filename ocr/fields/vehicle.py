"""What papers of cars have in common."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.check_digits import is_vin
from ocr.fields.patterns import VIN
from ocr.paper import Found, Paper


def find_vin(paper: Paper) -> Iterator[Found]:
    """Vehicle numbers that prove themselves wherever they stand; one that does not needs its label beside it."""
    for span in paper.search(VIN):
        if is_vin(span.plain.upper()):
            yield Found("vin", span, 0.8)
