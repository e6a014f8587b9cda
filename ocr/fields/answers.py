"""Forms that ask in whole questions: 问3：挖的是哪条路？ 答：样例大道. What a question is about tells what answers it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ocr.fields.errands import person_in
from ocr.layout import Glyph, PageLayout, Row
from ocr.paper import Found, Paper, cut
from ocr.span import Span

_WHO = r"(?:谁|何人|哪一?[位家个支]|什么(?:单位|公司|队伍?|人))"
# What is asked -> field. The first that fits counts: 哪家公司来开挖 asks for no applicant.
_ASKED = (
    ("builder", re.compile(rf"{_WHO}[^?]{{0,8}}(?:施工|干活|开挖|动手|作业|承建|承担|来挖)|(?:施工|开挖)[^?]{{0,6}}{_WHO}")),
    ("handler", re.compile(rf"{_WHO}[^?]{{0,6}}(?:办|跑|经手|对接|联系)|(?:办事|经办|联系)人[^?]{{0,4}}{_WHO}")),
    ("applicant", re.compile(rf"{_WHO}[^?]{{0,6}}(?:申请|提出|申报|报批|请求|要[占挖用]|占用|使用)")),
    ("road", re.compile(r"哪一?条[^?]{0,4}[路街道]|(?:路|街|道路)[^?]{0,2}叫什么")),
    ("place", re.compile(r"(?:在|是|占|挖)[^?]{0,8}(?:哪里|哪儿|哪一?[块处段片]|何处|什么(?:位置|地方|地点|部位))|哪个(?:位置|地方|地段)")),
    ("reason", re.compile(r"(?:为|因)(?:什么|何)|[做干]什么|何故|原因|什么(?:用途|目的)|派什么用")),
    ("nature", re.compile(r"(?:哪一?|什么)[类种样]?[^?]{0,4}(?:绿地|绿化)|(?:绿地|绿化)[^?]{0,4}(?:哪|什么)[类种性]")),
    ("facility", re.compile(r"(?:哪|什么|何)[些种]?[^?]{0,4}设施|设施[^?]{0,4}(?:是什么|有哪些)")),
)  # fmt: skip
_ANSWER = re.compile(r"(?:回?答|A)\d{0,2}[：。、]*")
_NOTE = re.compile(r"(?:（[^（）]{0,16}）)?[：。]*")  # behind a question: （写全称）
_WORTH = 0.95  # less than what stands beside a label of its own
_ROWS, _NEXT, _FULL = 3, 2.6, 3.0  # rows of an answer; row heights to the next of them, and from a full row's end
_PERSON = "handler"


def find_answers(paper: Paper) -> Iterator[Found]:
    """What is answered to a question about a field that the paper's kind has."""
    for page in paper.pages:
        for question, answer in _answered(page):
            field = next((field for field, asked in _ASKED if asked.search(question)), None)
            if field not in paper.kind.fields:
                continue
            span = answer.first_cell()
            named = person_in(span) if field == _PERSON else cut(span, r"^(.+?)。?$", 1)
            if named is not None:
                yield Found(str(field), named, _WORTH)


def _answered(page: PageLayout) -> Iterator[tuple[str, Span]]:
    """Every question of a page and what stands behind it, or below it up to the next one."""
    right = max((row.glyphs[-1].x1 for row in page.rows), default=0.0)
    for index, row in enumerate(page.rows):
        mark = row.key.rfind("?")
        if mark < 0:
            continue
        start = _NOTE.match(row.key, mark + 1).end()  # type: ignore[union-attr]  # it matches nothing too
        glyphs = _answer_on(row, start)
        if not glyphs and row.key[start:]:
            continue
        if not glyphs:
            glyphs = _answer_below(page.rows[index : index + 1 + _ROWS], right)
        if glyphs:
            yield row.key[:mark], Span(page.page, tuple(glyphs))


def _answer_on(row: Row, start: int) -> list[Glyph]:
    mark = _ANSWER.match(row.key, start)
    return list(row.glyphs[mark.end() if mark else start :])


def _answer_below(rows: tuple[Row, ...], right: float) -> list[Glyph]:
    """What is written on the rows below a question, the first of `rows`, as far as they are full."""
    glyphs: list[Glyph] = []
    for above, row in pairwise(rows):
        goes_on = above.glyphs[-1].x1 > right - _FULL * above.height
        if "?" in row.key or row.y - above.y > _NEXT * above.height or (glyphs and not goes_on):
            break
        glyphs += _answer_on(row, 0) if not glyphs else row.glyphs
    return glyphs
