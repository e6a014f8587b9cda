"""建设工程规划许可证: the number stands under the title or behind a label, the office beside it or in the seal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.document_numbers import same_brackets
from ocr.fields.official import find_lone_day, find_office
from ocr.paper import Found, Paper, cut

_ALL_ROWS = 400
_OLD = r"(?:（?(?:19|20)\d{2}）?)?(?:(?![证附件编号]|许可)[\u4e00-\u9fff]){0,8}建(?:管)?字"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_permit_number(paper, rf"(?:建字|{_OLD})第?[0-9A-Z（）-]{{3,28}}。?号")
    yield from find_office(paper, rows=_ALL_ROWS)
    yield from find_lone_day(paper, rows=_ALL_ROWS)
    yield from _find_torn_scale(paper)


def _find_torn_scale(paper: Paper) -> Iterator[Found]:
    """An area to two decimals whose ㎡ was read as the 2 of it: 66130.962."""
    for captured in paper.by_label("scale"):
        if torn := cut(captured.span, r"^(\d{1,7}。\d\d)2$", 1):
            yield Found("scale", captured.span, 1.05, value=f"{torn.text}㎡")


def find_permit_number(paper: Paper, pattern: str, score: float = 1.2) -> Iterator[Found]:
    """A number that can mean nothing else; as printed but for the blanks in it."""
    for span in paper.search(pattern):
        yield Found("permit_no", span, score, value=re.sub(r"[.。](?=号$)", "", same_brackets(span.plain)))
