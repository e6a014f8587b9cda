"""城市道路掘动申请表: who digs where, why, how much and from when to when."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.asked_for import find_asked
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_handler_and_phone()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_asked(paper)
