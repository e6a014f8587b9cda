"""交通组织方案: how traffic is led past works on a road."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.reports import find_author, find_project, find_report_day, find_road
from ocr.fields.site_forms import find_work_period
from ocr.paper import Found, Paper

# How the paper's own name begins; the project stands before it.
_CORE = r"交通(?:组织|疏导|疏解|导改|导行|分流|导流|保通|保畅|管制|管控|维护|保障|疏散|改道|绕行)|保通|(?:占道|占路|涉路)施工(?:专项|组织|实施)?方案"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_project(paper, _CORE)
    yield from find_author(paper)
    for captured in paper.beside("设计单位", "设计单位名称", value_type="org"):
        if not captured.glued:
            yield Found("author", captured.span, 0.6 - 0.1 * captured.below)
    yield from find_report_day(paper)
    yield from find_road(paper)
    yield from find_work_period(paper)
