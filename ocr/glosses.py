"""Papers in two languages: the English below and behind Chinese labels, which stands between them and their values.

租用人Tenant | 租用人证件IDNo. and 起租From:2026/09/28 are read as 租用人 | 租用人证件 and 起租:2026/09/28. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.layout import CELL_GAP, PageLayout, Row

_LEAST = 3  # a paper in two languages has so many labels in both; fewer may be names: 小鹏Mona
_WORDS = r"[A-Z][A-Za-z.'’()（）&/,·-]*?(?:[a-z]|(?<=[a-z])\.|[)）])"
# Behind a label that stands at the beginning of its cell, up to the colon, the value or the cell's end.
_BEHIND = re.compile(rf"^[☐☑□■]?[一-鿿（）()、/]{{1,9}}({_WORDS})(?=$|[:：]|[一-鿿]|\d{{4}}[-./年])")
_BEFORE = re.compile(r"^([A-Z][A-Za-z.]{2,}\.?)(?=[一-鿿]{2,6}$)")
_ALONE = re.compile(rf"^[(（]?{_WORDS}[:：)）]?$")
_PLAIN = re.compile(r"[A-Za-z]*[a-z][A-Za-z]*[a-z]|No\b|ID|Tel")  # words, no codes: BEV, DM-i


def without_glosses(page: PageLayout) -> PageLayout:
    """The page without the English words that repeat its Chinese labels; the page itself where there are hardly any."""
    found = {number: list(_glosses(row)) for number, row in enumerate(page.rows)}
    if sum(len(places) for places in found.values()) < _LEAST:
        return page
    rows = [_without(row, found[number]) for number, row in enumerate(page.rows)]
    return replace(page, rows=tuple(row for row in rows if row.glyphs))


def _glosses(row: Row) -> Iterator[tuple[int, int]]:
    """From where to where the English words of a row's cells stand."""
    for start, end in row.runs(gap=CELL_GAP):
        words = "".join(glyph.char for glyph in row.glyphs[start:end])
        if len(words) != end - start:
            continue
        behind = _BEHIND.match(words)
        if behind and _PLAIN.search(behind[1]):
            yield start + behind.start(1), start + behind.end(1)
        elif before := _BEFORE.match(words):
            yield start, start + before.end(1)
        elif _ALONE.match(words) and _PLAIN.search(words):
            yield start, end


def _without(row: Row, places: list[tuple[int, int]]) -> Row:
    if not places:
        return row
    kept = [at for at in range(len(row.glyphs)) if not any(start <= at < end for start, end in places)]
    borders = {sum(at < border for at in kept) for border in row.borders}
    return replace(row, glyphs=tuple(row.glyphs[at] for at in kept), borders=frozenset(borders))
