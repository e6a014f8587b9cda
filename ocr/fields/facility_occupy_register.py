"""临时占用市政设施情况登记表: which facility is occupied, where, how much and for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.asked_for import find_asked
from ocr.fields.choices import find_choice
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form
from ocr.paper import Found, Paper

_KEEPER = re.compile("(?:市政|城市管理|城市建设|城建|住建|城管|园林|路灯|设施|道路).{0,8}(?:局|处|所|站|中心|大队)$")
_LESS = 0.2


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    for found in form.find_boxes():
        # 登记单位 is whoever applies, or the office that keeps the register: an office gives way to another.
        office = found.field == "applicant" and found.span and _KEEPER.search(found.span.plain)
        yield replace(found, score=found.score - _LESS) if office else found
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_asked(paper)
    yield from find_choice(form.paper, "facility", form.values("facility"))
