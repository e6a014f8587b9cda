"""临时占用市政设施情况登记表: which facility is occupied, where, how much and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.asked_for import find_asked
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form, find_choice
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_asked(paper)
    yield from find_choice(form, "facility")
