"""国有土地使用证 and 集体土地使用证: the number above the table; the whole area, no share of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.paper import Found, Paper
from ocr.proposals import places_of
from ocr.span import Span

_WORD = r"(?:(?!证)[\u4e00-\u9fff])"
_BEGIN = r"(?:(?<![\u4e00-\u9fff])|(?<=证)|(?<=证号))"  # a title may stand before the number


def find(paper: Paper) -> Iterator[Found]:
    kind = r"(?:国用|国有|集用|集有|集建|集宅|土国用|土集用|集体|宅用|宅基)"
    number = rf"{_BEGIN}((?!号|编号){_WORD}{{0,10}}?{kind}[\u4e00-\u9fff]{{0,3}}（?\d{{2,4}}）?(?:[\u4e00-\u9fff]{{0,6}}字?)?第?[\dA-Z]{{1,12}}(?:-\d+)*号)"
    for span in paper.search(number, 1):
        yield Found("cert_no", span, 1.2, value=land_number(span))
    for span in paper.search(
        rf"{_BEGIN}((?!号|编号){_WORD}{{0,10}}?{kind}[\u4e00-\u9fff]{{0,4}}字?第[\dA-Z-]{{2,16}}号)", 1
    ):
        yield Found("cert_no", span, 1.0)
    for span in paper.search(r"使用权面积[（）㎡平方米：]*(\d{1,7}(?:。\d{1,3})?)(?=㎡|平方|M2|M²)", 1):
        yield Found("area_m2", span, 1.1)


def land_number(span: Span) -> str:
    """信国用（2010）第00012号, whatever brackets stand round the year."""
    bracketed = re.sub(r"[（(\[【〔﹝](\d{2,4})[）)\]】〕﹞]", r"（\1）", span.plain.replace("\n", ""))
    return places_of(span, bracketed)
