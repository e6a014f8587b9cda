"""供用电合同, signed and scanned back."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.own_numbers import find_case_number
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_case_number(paper)
