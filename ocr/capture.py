"""Values beside their labels: to the right, wrapped over following rows, or in the cell below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from ocr.cells import CellGrid
from ocr.label_notes import FILLED_IN, NOTE, SEPARATORS, has_text, is_translation, note_at, skip_notes
from ocr.labels import Hit, Label, Lexicon, number_before
from ocr.layout import Glyph, PageLayout, Row, cells_of, line_y, match_key, text_height
from ocr.span import Captured, Span

# （㎡）, （签字） and the like behind a label that fills its cell.
_NOTE_BEHIND = re.compile(r"(?:（[^）]{1,8}）)?[：:]?$")
_NUMBERED = re.compile(r"(?<![\dA-Z])\d{1,2}[。、，·](?!\d)")  # 12.燃料种类
_SAID = "为系"
_GOES_ON = "及"  # 车型 | 及配置: the label goes on, and no value begins so
_LINE_TO_FILL_IN = "_＿﹍﹎"
# A unit that forms print in the row below the label it belongs to.
_UNIT = re.compile(r"（?(?:㎡|M2|M²|平方米|平方公尺|元|万元|千瓦|KW|年|层|平方|米)）?|[（）]")
_LABELS_OF_A_CELL = 4
_GLUED = 0.2
_WIDE_GAP = 3.2
# What stands apart and ends with a colon is a label, whether anybody has listed it or not.
_OTHER_LABEL, _OTHER_GAP = re.compile(r"[一-鿿]{2,8}(?:（[^（）]{1,8}）)?："), 1.2
_TRANSLATION_GAP = 1.0
_RUN_GAP = 1.6
# A list of things: what is the number of its rows, or rows that are numbered alike (电施-01, 电施-02).
_ROW_NUMBER = re.compile(r"序号?|项次|行次|NO。?")
_LEFT_EMPTY = re.compile(
    r"[（【\[]?(?:以下|此行|本行)?(?:空白|无正文)[）】\]]?|[/\\一—-]+|无"
)  # what fills a row that says nothing
_COLUMNS, _LIST_ROWS, _COLUMN_GAP = 3, 8, 0.8
# A value that fills its row and goes on at the left margin, below its label.
_FULL_ROW, _NEXT_ROW, _MARGIN_ROWS = 1.2, 2.2, 2
_LOOSE = 2.0  # row heights to the next row of a value in wide lines
_NO_REST = re.compile(
    r"(?:[（]?[一二三四五六七八九十\d]{1,2}[）、。：，]|根据|经|以上|特此|兹|附|注|本|第[一二三四五六七八九十\d]+[条章])"
)
_LEVEL, _TALL = 0.45, 1.8  # row heights
_MAX_WRAPPED_ROWS = {
    "address": 3,
    "org": 2,
    "org_or_person": 3,
    "text": 6,
    "person": 1,
    "money": 1,
    "date": 1,
    "id": 1,
    "uscc": 1,
}


class LabelledPage:
    """All label places of one page for one kind's lexicon."""

    def __init__(self, page: PageLayout, lexicon: Lexicon):
        self.page = page
        self.tight = lexicon.tight
        self.rows = page.rows
        self.hits = lexicon.find_all(page.rows)
        # Many labels begin in a card's frame, which is no cell.
        every = CellGrid(page.cells)
        begun = Counter(number for x, y in self._places_of_labels() for number in every.all_at(x, y))
        self._grid = CellGrid([cell for n, cell in enumerate(page.cells) if begun[n] <= _LABELS_OF_A_CELL])
        self._whole = {label.key: label for label in lexicon.labels}

    def _places_of_labels(self) -> Iterator[tuple[float, float]]:
        """Where labels begin."""
        for row, hits in zip(self.rows, self.hits, strict=True):
            for hit in hits:
                if not hit.label.translation:
                    glyph = row.glyphs[hit.start]
                    x = (glyph.x0 + glyph.x1) / 2
                    yield x, line_y(glyph.line, x)

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
                if hit.label.field == field and not self._is_in_longer_label(index, hit):
                    yield from self._candidates(index, place, value_type)
        for cell, label in self._cell_labels.items():
            if label.field == field:
                yield from self._in_next_cell(cell, field)

    @cached_property
    def _cells(self) -> list[list[int | None]]:
        """The cell of each character of each row."""
        if not self._grid.cells:
            return [[None] * len(row.glyphs) for row in self.rows]
        return [cells_of(row.glyphs, self._grid) for row in self.rows]

    @cached_property
    def _held(self) -> dict[int, list[tuple[int, int]]]:
        """What each cell holds: row and place of its characters, in reading order."""
        held: dict[int, list[tuple[int, int]]] = {}
        for index, cells in enumerate(self._cells):
            for place, cell in enumerate(cells):
                if cell is not None:
                    held.setdefault(cell, []).append((index, place))
        return held

    @cached_property
    def _cell_labels(self) -> dict[int, Label]:
        """Cells that are one label over several rows, or set downwards: nothing on a single row tells."""
        found = {}
        for cell, places in self._held.items():
            if len({index for index, _ in places}) > 1:
                words = match_key("".join(self.rows[index].glyphs[place].char for index, place in places))
                label = self._whole.get(
                    _NOTE_BEHIND.sub("", words[number.end() if (number := _NUMBERED.match(words)) else 0 :])
                )
                first = self._first_label(cell)
                # The same label found on the first row is a damaged one: 出图日 of 出图日 / 期.
                if label is not None and (first is None or first is label or len(first.key) < len(label.key)):
                    found[cell] = label
        return found

    def _is_in_longer_label(self, index: int, hit: Hit) -> bool:
        """Whether a label is only the beginning of one that fills its cell: 购买方名称 of 购买方名称及身份证号码."""
        cell = self._cells[index][hit.start]
        whole = self._cell_labels.get(cell) if cell is not None else None
        return whole is not None and len(whole.key) > len(hit.label.key)

    @cached_property
    def list_heads(self) -> frozenset[int]:
        """Rows that head the columns of a list of several things: what stands below them is of one thing of many."""
        return frozenset(index for index, row in enumerate(self.rows) if self._heads_list(index, row))

    def _heads_list(self, index: int, row: Row) -> bool:
        heads = row.runs(gap=_COLUMN_GAP)
        if len(heads) < _COLUMNS or not self.hits[index]:
            return False
        for start, end in heads:
            x0, x1 = row.glyphs[start].x0 - row.height, row.glyphs[end - 1].x1 + row.height
            column = [
                (other.key[a:b], self._is_filled(other))
                for other in self.rows[index + 1 : index + 1 + _LIST_ROWS]
                for a, b in other.runs(gap=_COLUMN_GAP)
                if x0 < (other.glyphs[a].x0 + other.glyphs[b - 1].x1) / 2 < x1
            ]
            if _ROW_NUMBER.fullmatch(row.key[start:end]):
                # A form's numbered rows of which only the first is filled in are about one thing.
                if column[:2] in ([("1", True), ("2", True)], [("01", True), ("02", True)]):
                    return True
            elif len(column) > 1 and _is_numbered_alike(column[0][0], column[1][0]):
                return True
        return False

    @staticmethod
    def _is_filled(row: Row) -> bool:
        """Whether a numbered row of a list says more than its number and that nothing follows."""
        said = [row.key[start:end] for start, end in row.runs(gap=_COLUMN_GAP)][1:]
        return any(not _LEFT_EMPTY.fullmatch(words) for words in said)

    def _begins_with_label(self, cell: int) -> bool:
        return self._first_label(cell) is not None

    def _first_label(self, cell: int) -> Label | None:
        """The label on the first row that a cell begins with."""
        index, place = self._held[cell][0]
        number = _NUMBERED.match(self.rows[index].key, place)
        places = (place, number.end() if number else place)
        hits = (hit for hit in self.hits[index] for at in places if hit.start <= at < hit.end)
        return next((hit.label for hit in hits if not hit.label.translation), None)

    def _heads_labels(self, cell: int) -> bool:
        """Whether all cells side by side below a cell are labels: it is their common heading, and no value."""
        parts = self._grid.columns(cell)
        return bool(parts) and all(part in self._held and self._begins_with_label(part) for part in parts)

    def _heads_column(self, cell: int) -> bool:
        """Whether what stands below a label's cell is no label: the value may be there."""
        below = self._grid.below(cell)
        return below is not None and not (below in self._held and self._begins_with_label(below))

    def columns_under(self, field: str) -> Iterator[list[Span]]:
        """What stands below each of the columns, two or more, that a label heads: 占用时间 over 起 and 止."""
        for cell in self._held:
            label = self._cell_labels.get(cell) or self._first_label(cell)
            if label is None or label.field != field:
                continue
            under = [self._grid.below(part) for part in self._grid.columns(cell) if part in self._held]
            if under and all(value in self._held for value in under):
                yield [self._cell_text(value, field).span for value in under if value is not None]

    def _in_next_cell(self, cell: int, field: str | None) -> Iterator[Captured]:
        """The text of the cell beside a label's, or of the one below where labels stand on both sides."""
        empty = False
        for number in self._grid.beside(cell):
            if number not in self._held:
                empty = True
            elif self._heads_column(cell) and self._heads_labels(number):
                continue  # 占用范围 above 长, 宽 and 面积, beside 具体地点
            elif number not in self._cell_labels and not self._begins_with_label(number):
                yield self._cell_text(number, field)
                return
        below = self._grid.below(cell)
        if self._held[cell][0][0] in self.list_heads:
            return
        if empty or below is None or below not in self._held or below in self._cell_labels:
            return
        if not self._begins_with_label(below):
            yield replace(self._cell_text(below, field), below=True)

    def _from_cell(
        self, cell: int, index: int, hit: Hit, right: Sequence[Glyph], value_type: str
    ) -> Iterator[Captured]:
        """Candidates for a label that stands in a cell: what follows it there, else the cell beside or below."""
        row, page = self.rows[index], self.page.page
        rest = self._until_label(
            [(at, place) for at, place in self._held[cell] if at > index or (at == index and place >= hit.end)],
            hit.label.field,
        )
        if right:
            rows = len({id(glyph.line) for glyph in rest})
            gap = (right[0].x0 - row.glyphs[hit.end - 1].x1) / row.height
            glued = not self.tight and self._glued(row, hit.end)
            if len(rest) > len(right) and rows <= _MAX_WRAPPED_ROWS.get(value_type, 0) + 1:
                yield Captured(Span(page, tuple(rest)), hit.errors, gap=gap, glued=glued)
            yield Captured(Span(page, tuple(right)), hit.errors, gap=gap, glued=glued)
        elif rest and not is_translation(rest):
            yield Captured(Span(page, tuple(rest)), hit.errors, below=True)
            # Below a number in the box of the office may stand its day.
            first = [glyph for glyph in rest if glyph.line is rest[0].line]
            if len(first) < len(rest):
                yield Captured(Span(page, tuple(first)), hit.errors, below=True)
        else:
            yield from self._in_next_cell(cell, hit.label.field)

    def _cell_text(self, cell: int, field: str | None) -> Captured:
        """The text of a cell, up to the first label in it."""
        return Captured(Span(self.page.page, tuple(self._until_label(self._held[cell], field))), 0)

    def _until_label(self, places: Sequence[tuple[int, int]], field: str | None) -> list[Glyph]:
        """The characters at some places up to the first label, without what only belongs to a label before them.

        The words of the field's own label may stand in its value: 土地使用期限至2079年.
        """
        glyphs: list[Glyph] = []
        for index, place in places:
            hit = next((hit for hit in self.hits[index] if hit.start <= place < hit.end), None)
            own = bool(glyphs) and hit is not None and hit.label.field == field is not None
            if hit is not None and not hit.label.translation and not own:
                break
            glyph = self.rows[index].glyphs[place]
            below_ground = glyph.char == "-" and self.rows[index].key[place + 1 : place + 2].isdigit()  # -1-125
            if (hit is None or own) and (glyphs or below_ground or glyph.char not in SEPARATORS):
                glyphs.append(glyph)
        words = match_key("".join(glyph.char for glyph in glyphs))
        if all(glyph.char in SEPARATORS + "（）()" for glyph in glyphs) or (
            NOTE.fullmatch(words) and glyphs[0].char not in FILLED_IN
        ):
            return []  # 价税合计（大写）: what stands in brackets is a label too
        return glyphs[len(note_at(words, 0)) :]

    def _candidates(self, index: int, place: int, value_type: str) -> Iterator[Captured]:
        row, hit = self.rows[index], self.hits[index][place]
        rights = [(index, self._right(index, place))]
        if hit.tail is not None:
            rights.append((hit.tail[0], self._right_of(hit.tail[0], hit.tail[1], hit.label.field)))
        cell = self._cells[index][hit.end - 1]
        if cell is not None:
            yield from self._from_cell(cell, index, hit, next((right for _, right in rights if right), []), value_type)
            return
        for at, right in rights:
            if not right or is_translation(right):
                continue
            glued = not self.tight and self.rows[at] is row and self._glued(row, hit.end)
            gap = self._gap(row, hit, right)
            wrapped = self._wrap(at, right, value_type)
            if len(wrapped) == len(right):
                wrapped = self._to_margin(at, right, value_type)
            if len(wrapped) > len(right):
                yield Captured(Span(row.page, tuple(wrapped)), hit.errors, gap=gap, glued=glued)
            yield Captured(Span(row.page, tuple(right)), hit.errors, gap=gap, glued=glued)
        if hit.tail is None and any(right and not is_translation(right) for _, right in rights):
            # What stands far off is another label's where something stands near, on a row the tilt parted from this.
            if min((self._gap(row, hit, right) for _, right in rights if right), default=0.0) > _WIDE_GAP:
                level = self._beside(index, hit, reach=(-_LEVEL, _LEVEL))
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
        wrapped = self._wrap(at, run, value_type) if value_type in ("address", "org", "org_or_person") else run
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
        end = self._cell_end(index, start, end)
        while end > start and row.glyphs[end - 1].char in _LINE_TO_FILL_IN:
            end -= 1
        return list(row.glyphs[start:end])

    def _cell_end(self, index: int, start: int, end: int) -> int:
        """Where the cell of the character before `start` ends on its row, if that is before `end`."""
        cells = self._cells[index]
        cell = cells[start - 1] if start > 0 else None
        if cell is None:
            return end
        edge, glyphs = self._grid.cells[cell].x1, self.rows[index].glyphs
        return next((i for i in range(start, end) if cells[i] != cell and glyphs[i].x1 > edge), end)

    def _wrap(self, index: int, value: Sequence[Glyph], value_type: str) -> list[Glyph]:
        """The value with the rows that continue it below, aligned with its left edge."""
        out = list(value)
        left, row = value[0].x0, self.rows[index]
        y, height, below = row.y, row.height, 0
        for _ in range(_MAX_WRAPPED_ROWS.get(value_type, 0)):
            found = self._aligned_run(y, height, left) or self._loose_run(y, out, left)
            if found is None:
                break
            y, run = found
            out += run
            below += 1
        if _MAX_WRAPPED_ROWS.get(value_type, 0) > 1:
            out = [*self._lines_above(row, left, below + 1), *out]
        return out

    def _loose_run(self, y: float, value: Sequence[Glyph], left: float) -> tuple[float, list[Glyph]] | None:
        """What goes on a value that fills its row where rows stand far apart: the next row, alone, right below it."""
        index = next((i for i, row in enumerate(self.rows) if row.y == y), None)
        if index is None or index + 1 >= len(self.rows):
            return None
        row, below = self.rows[index], self.rows[index + 1]
        full = value[-1] is row.glyphs[-1] and value[-1].x1 > self._right_edge - _FULL_ROW * row.height
        near = below.y - y < _LOOSE * row.height and abs(below.glyphs[0].x0 - left) < 0.5 * row.height
        alike = 0.8 < below.height / row.height < 1.25 and len(below.runs(gap=1.0)) == 1
        if not (full and near and alike) or self.hits[index + 1] or "：" in below.key or _NO_REST.match(below.key):
            return None
        return below.y, list(below.glyphs)

    @cached_property
    def _right_edge(self) -> float:
        return max((row.glyphs[-1].x1 for row in self.rows), default=0.0)

    def _to_margin(self, index: int, value: Sequence[Glyph], value_type: str) -> list[Glyph]:
        """A value that fills its row, with the rows that go on with it at the left margin, below its label."""
        out, row = list(value), self.rows[index]
        left, right = row.glyphs[0].x0, max(other.glyphs[-1].x1 for other in self.rows)
        if value_type not in ("address", "org", "org_or_person") or value[0].x0 - left < 2 * row.height:
            return out
        for more, hits in zip(self.rows[index + 1 :][:_MARGIN_ROWS], self.hits[index + 1 :], strict=False):
            full = out[-1] is row.glyphs[-1] and out[-1].x1 > right - _FULL_ROW * row.height
            below = abs(more.glyphs[0].x0 - left) < row.height and more.y - row.y < _NEXT_ROW * row.height
            alike = 0.8 < more.height / row.height < 1.25 and len(more.runs(gap=1.0)) == 1
            said = hits or "：" in more.key or _NO_REST.match(more.key) or out[-1].char in "。；;）)"
            if not full or not below or not alike or said:
                break
            out += more.glyphs
            row = more
        return out

    def _lines_above(self, row: Row, left: float, most: int) -> list[Glyph]:
        """The first lines of a value whose label stands at the middle of its height."""
        lines: list[Glyph] = []
        y = row.y
        for _ in range(most):
            found = self._aligned_run(y, row.height, left, upward=True)
            if found is None:
                break
            above, run = found
            labels_above = [
                other.y
                for other, hits in zip(self.rows, self.hits, strict=True)
                if other.y < above + 0.3 * row.height and any(other.glyphs[h.start].x0 < left for h in hits)
            ]
            if labels_above and above - max(labels_above) <= 0.9 * (y - above):
                break
            y, lines = above, [*run, *lines]
        return lines

    def _aligned_run(
        self, y: float, height: float, left: float, *, upward: bool = False
    ) -> tuple[float, list[Glyph]] | None:
        for index, row in enumerate(self.rows):
            distance = y - row.y if upward else row.y - y
            if distance < 0.5 * height or distance > (1.3 if upward else 1.6) * height:
                continue
            for begin, end in row.runs(gap=_RUN_GAP):
                # Address, the label's translation, stands before the value's second row.
                start = max(
                    (h.end for h in self.hits[index] if h.label.translation and begin <= h.start < h.end < end),
                    default=begin,
                )
                if abs(row.glyphs[start].x0 - left) > 1.3 * height:
                    continue
                if not 0.6 < text_height(row.glyphs[start:end]) / height < 1.6:
                    continue
                if self._is_level_with_label(index, row.glyphs[start].x0):
                    continue
                if any(hit.start < end for hit in self.hits[index] if not hit.label.translation):
                    continue
                return row.y, list(row.glyphs[start:end])
        return None

    def _is_level_with_label(self, index: int, x0: float) -> bool:
        """Whether a label stands left of a place, in a row that the tilt of the paper parted from this one."""
        row = self.rows[index]
        return any(
            not hit.label.translation and other.glyphs[hit.start].x0 < x0
            for number in (index - 1, index + 1)
            if 0 <= number < len(self.rows)
            for other, hits in [(self.rows[number], self.hits[number])]
            if abs(other.y - row.y) < _LEVEL * row.height
            for hit in hits
        )

    def _beside(self, index: int, hit: Hit, *, reach: tuple[float, float] = (-0.9, 1.4)) -> list[Glyph]:
        """A cell to the right whose rows do not line up with its label's row."""
        row = self.rows[index]
        edge = row.glyphs[hit.end - 1].x1
        found: list[tuple[float, list[Glyph]]] = []
        for other_index, other in enumerate(self.rows):
            if other_index == index or not reach[0] * row.height < other.y - row.y < reach[1] * row.height:
                continue
            labels = [other.glyphs[h.start].x0 for h in self.hits[other_index] if not h.label.translation]
            for start, end in other.runs(gap=_RUN_GAP):
                end = min([end, *(h.start for h in self.hits[other_index] if start < h.start < end)])
                x0 = other.glyphs[start].x0
                if any(edge - row.height < label <= x0 for label in labels):
                    break
                if any(h.label.translation and h.start <= start < h.end for h in self.hits[other_index]):
                    continue  # Model below 品牌型号
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
            for start, end in other.runs(gap=_RUN_GAP):
                overlap = min(x1, other.glyphs[end - 1].x1) - max(x0, other.glyphs[start].x0)
                if overlap <= 0.5 * min(x1 - x0, other.glyphs[end - 1].x1 - other.glyphs[start].x0):
                    continue
                inside = [h for h in self.hits[other_index] if h.start < end and h.end > start]
                if _UNIT.fullmatch(other.key[start:end]) or (inside and all(h.label.continued for h in inside)):
                    y = other.y  # the label's own second row
                    break
                return None if inside else (other_index, list(other.glyphs[start:end]))
        return None


def _is_numbered_alike(one: str, other: str) -> bool:
    """Whether two codes differ by their last number only, which counts on: 电施-01, 电施-02."""
    first, second = re.fullmatch(r"(.*?\D)(\d{1,3})", one), re.fullmatch(r"(.*?\D)(\d{1,3})", other)
    return bool(first and second) and first[1] == second[1] and int(second[2]) == int(first[2]) + 1  # type: ignore[index]
