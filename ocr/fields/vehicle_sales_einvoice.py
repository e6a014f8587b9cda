"""电子发票（机动车销售统一发票）: a 20-digit number, no invoice code."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.vehicle_sales_invoice import find_common
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(r"(?<!\d)\d{20}(?!\d)"):
        yield Found("invoice_no", span, 0.9)
    yield from find_common(paper)
