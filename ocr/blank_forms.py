"""Whether a form was handed in empty: places left open, and nothing a person would have to fill in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ocr.classify import NO_TEXT
from ocr.fields.patterns import CAPITALS, DATE, ID_NUMBER, PHONE, PLATE, USCC
from ocr.layout import PageLayout, line_y
from ocr.paper import Paper
from ocr.readings import Box, FieldValue

# Labels without values or open places needed before a paper without values counts as an empty form.
_LABELS = 3
_PLACES = 3
# What the office that hands out a form may print on it beforehand.
_PRINTED_BEFOREHAND = frozenset(
    ["issuer", "issuer_type", "community", "power_kw", "phone", "lessor", "seller", "consent"]
)
_PLACES_BESIDE_PRINT = 4
_PLACES_OF_UNKNOWN = 5
_HEAD, _HEADED_ROWS, _HEADED_LETTERS = 0.14, 3, 60
_SAID = re.compile(r"\d{4}年|\d{15}|：.|[，。]")  # a sentence, or something filled in
_EMPTY_CELLS, _EMPTY_SHARE = 4, 0.25

_WRITTEN = rf"{PHONE}|{ID_NUMBER}|{USCC}|{DATE}"
_AMOUNT, _AMOUNTS = r"(?<![\d。])\d[\d，]*。\d{2}(?![\d。])", 2
_LINE = re.compile(r"[_＿﹍﹎]{2,}")
# Words that never stand side by side where something was written between them.
_TOGETHER = re.compile(
    r"(?<![\d一二三四五六七八九十〇])年(?:[\d]{0,2})月(?!\d)|(?<!\d)月日|小区号楼|小区栋|号楼单元|栋单元|幢单元|单元(?:号|室)|层号|号车位号|(?:号码?|证号|姓名|电话|功率|面积|编号|小写|大写)：?(?=[）。；]|，(?!\d))"
    r"|为(?=[。；，])|功率(?:千瓦|KW)|人民币元|自年|至年|每月元|合计元|(?<=[：（])(?:KW|千瓦|元)|先生/女士|有小区|将位于小区|大写）|（）"
)
_OPEN_LABEL = re.compile(r"[\u4e00-\u9fff）]：(?=\n|$)")


def is_blank_form(paper: Paper, fields: Mapping[str, FieldValue]) -> bool:
    """True where a paper has a form's open places and no value but what is printed on the form itself."""
    if len(paper.kind.fields) < _LABELS and any(True for _ in paper.search(_WRITTEN)):
        return False  # hardly any of its boxes are read: what was written in them tells
    said = {name for name, value in fields.items() if paper.kind.fields[name].type != "bool" and _is_said(name, value)}
    if said == {"issuer_type"}:
        said = set()  # a row of choices of which none is ticked
    if not said and _labels(paper) >= _LABELS:
        return True
    places = open_places(paper)
    if (not said and places >= _PLACES) or (said <= _PRINTED_BEFOREHAND and places >= _PLACES_BESIDE_PRINT):
        return True
    # A word of the form may be taken for a name, but nobody fills in a form without a number or a day.
    written = any(True for _ in paper.search(rf"{_WRITTEN}|{PLATE}"))
    open_enough = places >= _PLACES_OF_UNKNOWN or (places >= _PLACES and _has_empty_table(paper))
    return len(said - _PRINTED_BEFOREHAND) <= 1 and not written and open_enough


def is_unfilled(paper: Paper) -> bool:
    """True for a form of no known kind into which nobody wrote: places left open, or cells, and no value at all."""
    if any(True for _ in paper.search(rf"{_WRITTEN}|{CAPITALS}|{PLATE}|\d[\d，]*(?:。\d+)?(?:元|万元|KW|千瓦)")):
        return False
    if len({span.plain for span in paper.search(_AMOUNT)}) >= _AMOUNTS:
        return False
    return (
        open_places(paper) >= _PLACES_OF_UNKNOWN
        or _has_empty_table(paper)
        or all(_is_headed_paper(page) for page in paper.pages)
    )


def _is_headed_paper(page: PageLayout) -> bool:
    """An empty sheet with an organisation's name at its head and its address or a page number at its foot."""
    rows = [row for row in page.rows if not NO_TEXT.fullmatch(row.key)]
    head, foot = _HEAD * page.height, (1 - _HEAD) * page.height
    at_edges = all(row.y < head or row.y > foot for row in rows)
    letters = sum(len(row.key) for row in rows)
    return (
        at_edges
        and len(rows) <= _HEADED_ROWS
        and letters <= _HEADED_LETTERS
        and not any(_SAID.search(row.key) for row in rows)
    )


def _has_empty_table(paper: Paper) -> bool:
    cells = [(page, cell) for page in paper.pages for cell in page.cells]
    empty = [cell for page, cell in cells if not _holds_text(page, cell)]
    return len(empty) >= _EMPTY_CELLS and len(empty) >= _EMPTY_SHARE * len(cells)


def _holds_text(page: PageLayout, cell: Box) -> bool:
    return any(
        cell.x0 <= (x := (glyph.x0 + glyph.x1) / 2) < cell.x1 and cell.y0 <= line_y(glyph.line, x) < cell.y1
        for row in page.rows
        for glyph in row.glyphs
    )


def _is_said(name: str, value: FieldValue) -> bool:
    """False for words of the form itself: a line inside, a number without digits, which of its parts a sheet is."""
    text = value.text.strip("_＿﹍﹎")
    if name == "parts":
        return value.value != ("A",)  # its title says that; part B has a drawing, which is no value
    return not _LINE.search(text) and (not name.endswith("_no") or any(char.isdigit() for char in text))


def open_places(paper: Paper) -> int:
    """How many places of a form nothing was written into: lines, labels at a row's end, words torn together."""
    count = 0
    for page in paper.pages:
        for row in page.rows:
            closed = _LINE.sub("", row.key)
            count += len(_LINE.findall(row.key)) or len(_TOGETHER.findall(closed))
            count += sum(
                bool(_OPEN_LABEL.search(row.key[start:end])) for start, end in row.runs(gap=1.0) if end > start
            )
    return count


def _labels(paper: Paper) -> int:
    return len(set().union(*(page.fields_seen() for page in paper.labelled)))
