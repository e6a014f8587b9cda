"""房屋所有权证 of 1990 to 2015: its number, and the area and use of a table's first line."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.paper import Found, Paper, cut

_WORD = r"(?:(?!证)[\u4e00-\u9fff])"
_OF_PLACE = rf"(?:{_WORD}|[（）\d]){{0,12}}?"
_BEGIN = r"(?:(?<![\u4e00-\u9fff])|(?<=证)|(?<=证号))"  # a title may stand before the number


def find(paper: Paper) -> Iterator[Found]:
    right = r"房(?:屋所有|屋产|地产|产|地)?权?证?"
    number = rf"{_BEGIN}((?!号|编号){_WORD}{{0,7}}?{right}{_OF_PLACE}字（?第?[A-Z0-9-]{{2,20}}(?:-\d+)?号)"
    for span in paper.search(number, 1):
        yield Found("cert_no", span, 1.2)
    short = rf"{_BEGIN}((?!号|编号){_WORD}{{0,7}}房(?:屋所有|地产|地|产)?权证{_OF_PLACE}第?[A-Z0-9-]{{4,20}}号)"
    for span in paper.search(short, 1):
        yield Found("cert_no", span, 1.0)
    for captured in paper.by_label("area_m2", "text"):
        if area := cut(captured.span, r"(?<![\d。])\d{1,6}。\d{1,3}(?=㎡|平方|M2|M²|$)"):
            yield Found("area_m2", area, 1.1 - 0.25 * captured.below)
