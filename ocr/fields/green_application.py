"""工程建设涉及城市绿地、树木申请表: which green land, of what nature, how much and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form, find_choice
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_handler_and_phone()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_choice(form, "nature")
