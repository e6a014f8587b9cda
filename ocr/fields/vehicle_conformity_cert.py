"""机动车整车出厂合格证: numbered labels, and a vehicle's number that proves itself wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.vehicle import find_vin
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_vin(paper)
