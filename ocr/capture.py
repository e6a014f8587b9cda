"""Values beside their labels: to the right, wrapped over following rows, or in the cell below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from ocr.cell_values import CellValues
from ocr.column_heads import column_heads
from ocr.label_notes import ANSWER, has_text, is_translation, skip_notes
from ocr.labels import Hit, Lexicon, number_before
from ocr.layout import Glyph, PageLayout, Row, text_height
from ocr.list_heads import list_heads
from ocr.span import Captured, Span
from ocr.wrapped_values import LEVEL, RUN_GAP, WrappedValues

_SAID = "为系"
_GOES_ON = "及"  # 车型 | 及配置: the label goes on, and no value begins so
_LINE_TO_FILL_IN = "_＿﹍﹎"
# A unit that forms print in the row below the label it belongs to.
_UNIT = re.compile(r"（?(?:㎡|M2|M²|平方米|平方公尺|元|万元|千瓦|KW|年|层|平方|米)）?|[（）]")
_GLUED = 0.2
_WIDE_GAP = 3.2
# What stands apart and ends with a colon is a label, whether anybody has listed it or not.
_OTHER_LABEL, _OTHER_GAP = re.compile(r"[一-鿿]{2,8}(?:（[^（）]{1,8}）)?："), 1.2
_TRANSLATION_GAP = 1.0
_WIDE_BLANK, _NEXT_ROW = 1.5, 2.6  # row heights between two values typed with blanks; to the next row
_TALL = 1.8  # row heights


class LabelledPage:
    """All label places of one page for one kind's lexicon."""

    def __init__(self, page: PageLayout, lexicon: Lexicon, *, no_label: re.Pattern[str] | None = None):
        """`no_label`: words that are part of a value though a label of the lexicon begins them."""
        self.page = page
        self.tight = lexicon.tight
        self.rows = page.rows
        self.hits = [
            [hit for hit in hits if no_label is None or not no_label.match(row.key, hit.start)]
            for row, hits in zip(page.rows, lexicon.find_all(page.rows), strict=True)
        ]
        self._lexicon = lexicon
        self._over_rows = WrappedValues(self.rows, self.hits, card=lexicon.tight)

    @cached_property
    def list_heads(self) -> frozenset[int]:
        """Rows that head the columns of a list of several things."""
        return list_heads(self.rows, self.hits)

    @cached_property
    def _column_heads(self) -> frozenset[int]:
        return column_heads(self.rows, self.hits)

    @cached_property
    def table(self) -> CellValues:
        """The ruled cells of the page and the labels in them."""
        return CellValues(self.page, self._lexicon, self.hits, self.list_heads)

    def fields_seen(self) -> set[str]:
        """Fields whose label stands on the page, with or without a value."""
        return {hit.label.field for hits in self.hits for hit in hits if hit.label.field}

    def values(self, field: str, value_type: str) -> Iterator[Captured]:
        """Candidates for a field, in reading order; none without a character, none that is the end of its label."""
        key = (field, value_type)
        if key not in self._captured:
            self._captured[key] = tuple(
                one
                for one in self._values(field, value_type)
                if one.span.glyphs and one.span.glyphs[0].char != _GOES_ON
            )
        return iter(self._captured[key])

    @cached_property
    def _captured(self) -> dict[tuple[str, str], tuple[Captured, ...]]:
        """What `values` gave: a page is asked for its numbers before it is known which paper it belongs to."""
        return {}

    def _values(self, field: str, value_type: str) -> Iterator[Captured]:
        for index, hits in enumerate(self.hits):
            for place, hit in enumerate(hits):
                if hit.label.field == field and not self.table.is_in_longer_label(index, hit):
                    yield from self._candidates(index, place, value_type)
        for cell, label in self.table.labels.items():
            if label.field == field:
                yield from self.table.in_next_cell(cell, field)

    def _candidates(self, index: int, place: int, value_type: str) -> Iterator[Captured]:
        row, hit = self.rows[index], self.hits[index][place]
        rights = [(index, self._right(index, place))]
        if hit.tail is not None:
            rights.append((hit.tail[0], self._right_of(hit.tail[0], hit.tail[1], hit.label.field)))
        cell = self.table.cells[index][hit.end - 1]
        if cell is not None:
            right = next((right for _, right in rights if right), [])
            glued = not self.tight and self._glued(row, hit.end)
            yield from self.table.from_cell(cell, index, hit, right, value_type, glued=glued)
            return
        if index in self._column_heads and hit.tail is None:
            yield from self._captured_below(index, hit, value_type)
            return
        for at, right in rights:
            if not right or is_translation(right):
                continue
            glued = not self.tight and self.rows[at] is row and self._glued(row, hit.end)
            gap = self._gap(row, hit, right)
            wrapped = self._over_rows.wrap(at, right, value_type)
            if len(wrapped) == len(right):
                wrapped = self._over_rows.to_margin(at, right, value_type)
            if len(wrapped) > len(right):
                yield Captured(Span(row.page, tuple(wrapped)), hit.errors, gap=gap, glued=glued)
            yield Captured(Span(row.page, tuple(right)), hit.errors, gap=gap, glued=glued)
        if hit.tail is None and any(right and not is_translation(right) for _, right in rights):
            # What stands far off is another label's where something stands near, on a row the tilt parted from this.
            if min((self._gap(row, hit, right) for _, right in rights if right), default=0.0) > _WIDE_GAP:
                level = self._beside(index, hit, reach=(-LEVEL, LEVEL))
                if level:
                    yield Captured(Span(row.page, tuple(level)), hit.errors)
                yield from self._captured_below(index, hit, value_type)
            return
        beside = self._beside(index, hit)
        if beside:
            yield Captured(Span(row.page, tuple(beside)), hit.errors)
        yield from self._captured_below(index, hit, value_type)

    def _captured_below(self, index: int, hit: Hit, value_type: str) -> Iterator[Captured]:
        """What stands below a label that heads no list."""
        below = None if index in self.list_heads else self._below(index, hit)
        if below is None:
            return
        page, (at, run) = self.page.page, below
        wrapped = (
            self._over_rows.wrap(at, run, value_type) if value_type in ("address", "org", "org_or_person") else run
        )
        if value_type == "text" and wrapped is run:
            wrapped = [*run, *self._over_rows.tail_below(at, run)]
        if len(wrapped) > len(run) and wrapped[0] is run[0]:
            yield Captured(Span(page, tuple(wrapped)), hit.errors, below=True)
        yield Captured(Span(page, tuple(run)), hit.errors, below=True)

    @staticmethod
    def _gap(row: Row, hit: Hit, right: Sequence[Glyph]) -> float:
        """Free space between a label and what stands right of it, in row heights."""
        return (right[0].x0 - row.glyphs[hit.end - 1].x1) / row.height

    @staticmethod
    def _glued(row: Row, end: int) -> bool:
        return end < len(row.key) and row.key[end] not in "：（" and row.gap_before(end) < _GLUED

    def _right(self, index: int, place: int) -> list[Glyph]:
        """Characters behind a label on its row, up to the next label or a wide gap."""
        hit = self.hits[index][place]
        return self._right_of(index, hit.end, hit.label.field)

    def _right_of(self, index: int, start: int, field: str | None) -> list[Glyph]:
        row = self.rows[index]
        following = [hit for hit in self.hits[index] if hit.start >= start]
        # A translation printed behind the label (号牌号码 Plate No., 姓名/Name) is part of the label; so is （盖章）.
        while (
            following
            and following[0].label.field in (None, field)
            and not has_text(row, start, following[0].start, besides="/（")
            and (following[0].label.translation or row.gap_before(following[0].start) < _TRANSLATION_GAP)
        ):
            start = following.pop(0).end
        end = number_before(row, start, following[0].start) if following else len(row.glyphs)
        if start + 1 < end and row.key[start] in _SAID and row.gap_before(start) < _GLUED:
            start += 1  # 施工单位为某某公司: the verb of a sentence
        start = skip_notes(row, start, end)
        for i in range(start + 1, end):
            gap = row.gap_before(i)
            if gap > _WIDE_GAP or (gap > _OTHER_GAP and _OTHER_LABEL.match(row.key, i)):
                end = i
                break
        end = self.table.row_end(index, start, end)
        while end > start and row.glyphs[end - 1].char in _LINE_TO_FILL_IN:
            end -= 1
        return list(row.glyphs[start:end])

    def _beside(self, index: int, hit: Hit, *, reach: tuple[float, float] = (-0.9, 1.4)) -> list[Glyph]:
        """A cell to the right whose rows do not line up with its label's row."""
        row = self.rows[index]
        edge = row.glyphs[hit.end - 1].x1
        found: list[tuple[float, list[Glyph]]] = []
        for other_index, other in enumerate(self.rows):
            if other_index == index or not reach[0] * row.height < other.y - row.y < reach[1] * row.height:
                continue
            labels = [other.glyphs[h.start].x0 for h in self.hits[other_index] if not h.label.translation]
            for start, end in other.runs(gap=RUN_GAP):
                end = min([end, *(h.start for h in self.hits[other_index] if start < h.start < end)])
                x0 = other.glyphs[start].x0
                if any(edge - row.height < label <= x0 for label in labels):
                    break
                if any(h.label.translation and h.start <= start < h.end for h in self.hits[other_index]):
                    continue  # Model below 品牌型号
                if any(h.end == start and h.label.field not in (None, hit.label.field) for h in self.hits[other_index]):
                    break  # its own label stands right before it
                tall = text_height(other.glyphs[start:end]) > _TALL * row.height  # what a seal's rim was read as
                if edge - 0.5 * row.height < x0 < edge + 8 * row.height and not tall:
                    found.append((other.y, list(other.glyphs[start:end])))
                    break
        found.sort(key=lambda item: item[0])
        return [glyph for _, glyphs in found for glyph in glyphs]

    def _below(self, index: int, hit: Hit) -> tuple[int, list[Glyph]] | None:
        """The nearest run under the label that is no label itself, and the number of its row."""
        row = self.rows[index]
        x0, x1 = row.glyphs[hit.start].x0, row.glyphs[hit.end - 1].x1
        y = row.y
        for other_index in range(index + 1, min(index + 6, len(self.rows))):
            other = self.rows[other_index]
            if not 0.5 * row.height < other.y - y < 3.2 * row.height:
                continue
            for start, end in other.runs(gap=RUN_GAP):
                overlap = min(x1, other.glyphs[end - 1].x1) - max(x0, other.glyphs[start].x0)
                # A value alone on its row may be set in behind the label that stands alone above it.
                alone = (start, end, hit.start, hit.end) == (0, len(other.key), 0, len(row.key.rstrip("：")))
                set_in = alone and x0 <= other.glyphs[start].x0 < x1
                if not set_in and overlap <= 0.5 * min(x1 - x0, other.glyphs[end - 1].x1 - other.glyphs[start].x0):
                    continue
                inside = [h for h in self.hits[other_index] if h.start < end and h.end > start]
                if _UNIT.fullmatch(other.key[start:end]) or (inside and all(h.label.continued for h in inside)):
                    y = other.y  # the label's own second row
                    break
                start += len(ANSWER) if other.key.startswith(ANSWER, start) else 0
                return None if inside else (other_index, list(other.glyphs[start:end]))
        return self._below_in_order(index, hit)

    def _below_in_order(self, index: int, hit: Hit) -> tuple[int, list[Glyph]] | None:
        """Of as many values below a row of labels, set with blanks and so not in line, the one in the label's place."""
        if index + 1 >= len(self.rows) or self.hits[index + 1]:
            return None
        row, below = self.rows[index], self.rows[index + 1]
        heads, values = row.runs(gap=_WIDE_BLANK), below.runs(gap=_WIDE_BLANK)
        labels = [found.start for found in self.hits[index]]
        if len(heads) < 2 or [start for start, _ in heads] != labels or len(values) != len(heads):
            return None
        if below.y - row.y > _NEXT_ROW * row.height:
            return None
        start, end = values[labels.index(hit.start)]
        return index + 1, list(below.glyphs[start:end])
