"""施工图纸: the title block (图签) of a drawing, along the foot or the right side of the sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ocr.layout import Glyph, PageLayout, Row, match_key
from ocr.paper import Found, Paper, cut
from ocr.span import Span

_INSTITUTE = re.compile(
    r"([一-鿿A-Z0-9（）·]{4,40}?(?:设计研究院|勘察设计院|规划设计院|设计院|研究院|设计所|设计事务所|设计室|(?:设计|勘察|勘测|规划|咨询|工程)[一-鿿（）]{0,10}公司)(?:[一-鿿]{2,8}分(?:公司|院))?)"
)
_PROJECT = re.compile(r"[一-鿿A-Z0-9（）。-]{4,44}(?:工程|项目)(?:（[^（）]{1,14}）)?")
# What stands above a project and is none of it: who drew it, a label, the stage.
_BEGINS_NO_PROJECT = re.compile(
    r"(?:公司|院|所|局|中心|室|阶段|图|名称|：)$|^.{1,3}$|^(?:工程|项目|图)|[\d。]{4}|建设单位"
)
# PRO.JECT before a value: the English label, not read well enough to be known.
_BEHIND_TRANSLATION = r"^[A-Z。]{4,}(?=[一-鿿])(.+)$"
_BLOCK = (
    "图名",
    "图纸名称",
    "图号",
    "图纸编号",
    "比例",
    "设计单位",
    "工程名称",
    "项目名称",
    "校核",
    "校对",
    "审核",
    "审定",
)
_LEAST_OF_BLOCK = 3
# Words that count where a line begins with them, for sentences hold them too.
_BLOCK_ALONE = re.compile(
    r"(?:设计|制图|绘图|批准|审查|复核|日期|专业|图别|阶段|版次)(?:人|签名)?(?=$|[：\d]|[一-鿿]{2,4}$)"
)
# What is drawn, alone in its cell: 电缆路径图, 主要材料表; 施工图 is the stage of the design.
_DRAWN = re.compile(
    r"(?!.*(?:图名|图号|图纸|比例|阶段))(?![一-鿿]{0,6}(?:施工|竣工|设计|方案|初步设计)图(?:（|$))[一-鿿A-Z0-9（）、。#-]{2,30}(?:图|表|说明)(?:（[^（）]{1,12}）)?"
)
# A note on the sheet that speaks of another drawing: 做法详见大样图（图号D-27，比例1:20）.
_IN_SENTENCE = 0.3
_REACH = 3.0  # line heights by which a title block goes beyond its words
_NEAR = 0.3  # of the page: as far apart as the parts of a title block stand
_LEVEL = 0.7  # row heights: the parts of a block that is one strip along the foot stand in one row, however far apart


def find(paper: Paper) -> Iterator[Found]:
    """What stands in the title block counts more than the same words elsewhere on the sheet (比例 below a detail)."""
    for name in ("project", "drawing_name", "drawing_no", "scale", "issue_date"):
        for captured in paper.by_label(name):
            span = cut(captured.span, _BEHIND_TRANSLATION, 1) or captured.span
            if name == "project":
                span = cut(span, r"^(?!施工图|初步)(.{4,}?)(?:施工图|初步|方案)?(?:设计)?阶段$", 1) or span
            if _in_block(paper, captured.span) and name != "scale":
                yield Found(name, span, 1.2 - 0.25 * captured.below - _IN_SENTENCE * captured.glued)
    for captured in paper.by_label("scale"):
        if said := cut(captured.span, r"1：\d{1,6}"):
            score = (1.2 if _in_block(paper, captured.span) else 1.02) - 0.25 * captured.below
            score -= _IN_SENTENCE * captured.glued
            yield Found("scale", said, score, value=match_key(said.plain).replace("：", ":"))
    for captured in paper.beside("工程", "项目"):
        named = cut(
            captured.span,
            r"^(.{4,60}?(?:工程|项目|配套|线路|充电站)(?:（[^（）]{1,14}）)?)(?=施工图|初步设计|[一-鿿]{0,3}设计阶段|$)",
            1,
        )
        if named is not None and not captured.glued and _in_block(paper, captured.span):
            yield Found("project", named, 1.0 - 0.25 * captured.below)
    for captured in paper.by_label("designer"):
        if behind := cut(captured.span, _BEHIND_TRANSLATION, 1):
            yield Found("designer", behind, 1.05 - 0.25 * captured.below)
    for page in paper.pages[:1]:
        yield from find_institutes(page)
    # The first sheet with a title block: what lies before it is a cover.
    blocks = [at for at, page in enumerate(paper.pages) if _has_block(page)]
    for page, labelled in [(paper.pages[at], paper.labelled[at]) for at in (blocks or [0])[:1]]:
        yield from _drawn(page, beside_list=bool(labelled.list_heads))
        yield from _projects(paper, page)


def _projects(paper: Paper, page: PageLayout) -> Iterator[Found]:
    """A project without its label in the title block, on one row or two: 某某充电站电力管道 / 工程."""
    ends: set[int] = set()  # lines that end a project begun above them
    for index, row in enumerate(page.rows):
        for glyphs in _pieces(row):
            below = _piece_below(page, index, glyphs)
            whole, alone = Span(row.page, (*glyphs, *below)), Span(row.page, glyphs)
            begun = below and not _is_project(alone) and not _BEGINS_NO_PROJECT.search(match_key(alone.plain))
            if begun and _is_project(whole) and _in_block(paper, whole):
                ends.add(id(below[0].line))
                yield Found("project", whole, 0.72)
            elif id(glyphs[0].line) not in ends and _is_project(alone) and _in_block(paper, alone):
                yield Found("project", alone, 0.7)


def _is_project(span: Span) -> bool:
    return _PROJECT.fullmatch(match_key(span.plain)) is not None


def _in_block(paper: Paper, span: Span) -> bool:
    """True where at least three words of a title block stand near."""
    page = next(page for page in paper.pages if page.page == span.page)
    x, y = span.box.centre
    near = {
        word
        for word, glyph, row in _words_of_block(page)
        if abs(row.y - y) < _NEAR * page.height
        and (abs(glyph.x0 - x) < _NEAR * page.width or abs(row.y - y) < _LEVEL * row.height)
    }
    return len(near) >= _LEAST_OF_BLOCK


def _has_block(page: PageLayout) -> bool:
    return len({word for word, _, _ in _words_of_block(page)}) >= _LEAST_OF_BLOCK


def _words_of_block(page: PageLayout) -> Iterator[tuple[str, Glyph, Row]]:
    """The words that title blocks print, with where they stand."""
    for row in page.rows:
        for word in _BLOCK:
            if (place := row.key.find(word)) >= 0:
                yield word, row.glyphs[place], row
        for glyphs in _pieces(row):
            if match := _BLOCK_ALONE.match(match_key("".join(glyph.char for glyph in glyphs))):
                yield match[0], glyphs[0], row


def _drawn(page: PageLayout, *, beside_list: bool) -> Iterator[Found]:
    """The drawing's name where the block prints no label for it: the largest words that can be one.

    `beside_list`: a list on the sheet may be one of drawings, so that only a name within the strip itself counts.
    """
    words = list(_words_of_block(page))
    if len({word for word, _, _ in words}) < 4:
        return
    left = min(glyph.x0 for _, glyph, _ in words)
    top = min(row.y - _REACH * row.height for _, _, row in words)
    bottom = max(row.y + _REACH * row.height for _, _, row in words)
    strips = {id(row) for _, _, row in words if sum(other is row for _, _, other in words) >= _LEAST_OF_BLOCK}
    names = [
        span
        for row in page.rows
        if top < row.y < bottom
        for glyphs in _pieces(row)
        if (id(row) in strips or (glyphs[0].x0 >= left and not beside_list))
        and _DRAWN.fullmatch(match_key((span := Span(row.page, glyphs)).plain))
    ]
    largest = max((span.glyphs[0].line.box.height for span in names), default=0.0)
    large = [span for span in names if span.glyphs[0].line.box.height > 0.85 * largest]
    if len(large) == 1:
        yield Found("drawing_name", large[0], 0.58)


def has_title_block(page: PageLayout) -> bool:
    """Whether at least three words of a title block stand on a page."""
    return sum(any(word in row.key for row in page.rows) for word in _BLOCK) >= _LEAST_OF_BLOCK


def find_institutes(page: PageLayout) -> Iterator[Found]:
    """The name of a design institute alone in its cell, on one row or two, as title blocks print it without a label."""
    for order, (index, row) in enumerate(reversed(list(enumerate(page.rows)))):
        for glyphs in _pieces(row):
            for more in ((), _piece_below(page, index, glyphs)):
                whole = Span(row.page, (*glyphs, *more))
                match = _INSTITUTE.fullmatch(match_key(whole.plain))
                if match and not any(word in match[1] for word in _BLOCK):
                    yield Found("designer", whole.part(*match.span(1)), 0.7 - 0.005 * order + 0.1 * bool(more))


def _pieces(row: Row) -> Iterator[tuple[Glyph, ...]]:
    """The lines a row is made of: neighbouring cells of a title block have hardly any space between them."""
    for _, glyphs in groupby(row.glyphs, key=lambda glyph: id(glyph.line)):
        yield tuple(glyphs)


def _piece_below(page: PageLayout, index: int, glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    """What goes on a cell's text on the row below: it stands nearly in line with it."""
    line = glyphs[0].line.box
    for row in page.rows[index + 1 : index + 5]:
        for piece in _pieces(row):
            middle = abs((piece[0].x0 + piece[-1].x1) - (glyphs[0].x0 + glyphs[-1].x1)) / 2
            step = piece[0].line.box.centre[1] - line.centre[1]
            if 0.5 < step / line.height < 1.8 and min(abs(piece[0].x0 - glyphs[0].x0), middle) < 0.8 * line.height:
                return piece
    return ()
