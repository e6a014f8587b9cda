"""临时占用城市道路申请表, parts A and B: who occupies which road, and which of the two parts is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.asked_for import find_asked
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form
from ocr.layout import CELL_GAP
from ocr.paper import Found, Paper
from ocr.span import Span

# What a note says of the other part (B表见背面，由勘查人员填写; 本表与A表配套使用) is no mark of it.
_TOLD = r"(?!(?:（[^（）]{2,24}）)?由)(?![，]?(?:见|另附|另页|另填|附后|在背|在反|在后|配套|一并|一起|合并))"
_PARTS = {
    "A": rf"(?:^|\n)A\n?(?=申请人?填写|由申请)|(?<![AB见接])(?<![AB][、/和])A表{_TOLD}|表A|（A）",
    "B": rf"(?:^|\n)B\n?(?=(?:审[核批]|审查|管理|主管|勘查|核查|受理)[一-鿿]{{0,4}}填写)|(?<![AB见接])(?<![AB][、/和])B表{_TOLD}|表B|（B）",
}

_HEADS = re.compile("(A表由[一-鿿]{2,10}填写)(B表由[一-鿿]{2,10}填写)")
_NOTE = re.compile("(?:说明|备注|注意事项|注|提示|附注)[：、。][^。；]*$")  # 填表说明：B表由城管部门填写
_NOTE_REACH = 20  # characters


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_handler_and_phone()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_asked(paper)
    yield from find_parts(paper)


def find_parts(paper: Paper) -> Iterator[Found]:
    """The parts that are there, by the marks each bears; a title that names both (A、B表) is neither."""
    spans: dict[str, Span] = {}
    for part, pattern in _PARTS.items():
        for span in paper.search(pattern):
            if not _NOTE.search(paper.text_before(span, _NOTE_REACH)):
                spans.setdefault(part, span)
    for row in (row for page in paper.pages for row in page.rows):
        heads = _HEADS.fullmatch(row.key)  # of two columns, one for each part
        if heads and row.gap_before(heads.start(2)) > CELL_GAP:
            spans = {
                part: Span(row.page, row.glyphs[slice(*heads.span(group))]) for group, part in ((1, "A"), (2, "B"))
            }
    if spans:
        yield Found("parts", next(iter(spans.values())), 1.0, value=tuple(spans))
