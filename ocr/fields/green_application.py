"""工程建设涉及城市绿地、树木申请表: which green land, of what nature, how much and for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.asked_for import find_asked
from ocr.fields.choices import find_choice
from ocr.fields.green_situation_note import NATURES
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form
from ocr.layout import CELL_GAP
from ocr.paper import Found, Paper, cut
from ocr.span import Span

# What is asked for: the nature of the matter, where a form does not say that of the green land.
_GREEN = r"(?:城市|市政|公共|道路|街旁|附属|路侧|部分)*(?:绿地|绿化用地|绿化带|绿带|草坪|花坛)"
_TREES = r"(?:城市|城区|道路|部分)*(?:树木|绿化树木|行道树|乔木|苗木|灌木|树)"
_TAKEN = r"(?:临时|永久|短期)?(?:占用|借用|使用|占|借)"
_MOVED = r"(?:临时)?(?:移植|迁移|移栽|迁移栽|砍伐|采伐|伐除|砍除|移除|修剪)"
_MATTER = rf"({_TAKEN}{_GREEN}|{_MOVED}{_TREES})"
_NAMED = rf"({_TAKEN}{_GREEN}|{_MOVED}{_TREES}|{_GREEN}(?:临时)?占用|{_TREES}{_MOVED})"
_SORT = r"(?:事项|事由|类[别型]|种类|性质|项目|内容)"
_TICKED = rf"[☑√■]）?{_NAMED}"
_ASKED_FOR = (
    rf"(?:申[请办报]|办理|业务|占用|占绿|许可)(?:的)?{_SORT}(?:名称)?：?{_NAMED}(?=[（。，；、\n]|$)",
    rf"(?:^|[^一-鿿]){_SORT}：{_NAMED}(?=[（。，；、\n]|$)",
    rf"(?:申请|现|需|拟|要)(?:申请)?办理?{_MATTER}(?:的)?(?:手续|许可|审批|事宜)",
    rf"(?<![《“])(?:申请|申办|恳请|拟|须|需|需要|请求|准予|允许){_MATTER}(?![^，。；\n]{{0,6}}(?:》|”|审批|申请|表|许可))",
)
_SORT_SAID = r"(?:属于?|算是?|系)((?:街道|路边的?|路侧|道旁|公共|小区|市政)(?:绿化带?|绿地|绿带))(?=[，。；\n])"
_MATTER_WORTH = 0.4  # less than any word about the land
_TICKED_WORTH = 0.75  # but the answer to the form's question tells more than a word of the address


_GREEN_BLOCK = re.compile("绿地|绿化|占绿|草坪")
_TALL = 2.2  # row heights of a cell that heads a block


def _head_of_block(paper: Paper, span: Span) -> str:
    """The words of the tall cell that stands left of a value, before several rows of a form."""
    page = next(page for page in paper.pages if page.page == span.page)
    x, y = span.box.x0, span.box.centre[1]
    height = span.glyphs[0].line.box.height
    tall = [box for box in page.cells if box.x1 <= x and box.y0 < y < box.y1 and box.height > _TALL * height]
    inside = [
        glyph.char
        for row in page.rows
        for glyph in row.glyphs
        for box in tall
        if box.x0 <= glyph.x0 and glyph.x1 <= box.x1 and box.y0 < glyph.line.box.centre[1] < box.y1
    ]
    return "".join(inside)


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_handler_and_phone()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_asked(paper)
    yield from find_choice(form.paper, "nature", form.values("nature"))
    for captured in form.values("nature"):
        if nature := cut(captured.span, rf"^(?:为|属于?|是)?({NATURES})(?=[，；])", 1):  # 街旁绿地，由贵局管养
            yield Found("nature", nature, 1.15 - 0.25 * captured.below)
    for captured in paper.beside("地址", "位置", "地点", "坐落", value_type="address"):
        if _GREEN_BLOCK.search(_head_of_block(paper, captured.span)):
            yield Found("place", captured.span, 0.97 - 0.25 * captured.below)
    for captured in paper.beside("性质", "类别", "类型"):  # in a block headed 占用绿地情况
        if nature := cut(captured.span, rf"^(?:{NATURES}|生产绿地|防护绿地)$"):
            yield Found("nature", nature, 0.95)
    for matter in paper.search(_SORT_SAID, 1):  # 花池子属于街道绿化带, where no kind of green land of the law is named
        yield Found("nature", matter, 0.5)
    for page in paper.pages:
        for row in page.rows:
            for start, end in row.runs(gap=CELL_GAP):
                if re.fullmatch(_NAMED, row.key[start:end]):
                    yield Found("nature", Span(page.page, row.glyphs[start:end]), _MATTER_WORTH)
    yield from (Found("nature", matter, _TICKED_WORTH) for matter in paper.search(_TICKED, 1))
    for pattern in _ASKED_FOR:
        yield from (Found("nature", matter, _MATTER_WORTH) for matter in paper.search(pattern, 1))
