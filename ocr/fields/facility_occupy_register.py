"""临时占用市政设施情况登记表: which facility is occupied, where, how much and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.measures import find_sizes
from ocr.fields.road_occupy_application import OCCUPIED_SIZES
from ocr.fields.site_forms import find_choice, find_work_period
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_work_period(paper)
    yield from find_sizes(paper, OCCUPIED_SIZES)
    yield from find_choice(paper, "facility")
