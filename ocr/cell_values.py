"""Values of labels that stand in the cells of a ruled table: behind them, in the next cell or in the one below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from ocr.cells import CellGrid, crossed
from ocr.column_heads import DIRT_BEFORE, are_heads
from ocr.label_notes import FILLED_IN, NOTE, SEPARATORS, is_translation, note_at
from ocr.labels import Hit, Label, Lexicon
from ocr.layout import Glyph, PageLayout, cells_of, line_y, match_key
from ocr.span import Captured, Span
from ocr.wrapped_values import MAX_WRAPPED_ROWS

# （㎡）, （签字） and the like behind a label that fills its cell.
_NOTE_BEHIND = re.compile(r"(?:（[^）]{1,8}）)?[：:]?$")
_NUMBERED = re.compile(r"(?<![\dA-Z])\d{1,2}[。、，·](?!\d)")  # 12.燃料种类
_LABELS_OF_A_CELL = 4
_SCRAP = 2  # characters
_NARROW = 1.2  # row heights


class CellValues:
    """The ruled cells of one page with the labels and values in them. `hits`: the labels found on each row."""

    def __init__(self, page: PageLayout, lexicon: Lexicon, hits: Sequence[Sequence[Hit]], heads: frozenset[int]):
        self.page = page
        self.rows = page.rows
        self.hits = hits
        self._list_heads = heads
        # Many labels begin in a card's frame, which is no cell.
        every = page.once(CellGrid, lambda: CellGrid(page.cells))
        begun = Counter(number for x, y in self._places_of_labels() for number in every.all_at(x, y))
        frames = frozenset(number for number, labels in begun.items() if labels > _LABELS_OF_A_CELL)
        self._frames = frames | page.once(crossed, lambda: crossed(page.cells))
        cells = [cell for number, cell in enumerate(page.cells) if number not in self._frames]
        self._grid = page.once((CellGrid, self._frames), lambda: CellGrid(cells))
        self._whole = {label.key: label for label in lexicon.labels}

    def _places_of_labels(self) -> Iterator[tuple[float, float]]:
        """Where labels begin."""
        for row, hits in zip(self.rows, self.hits, strict=True):
            for hit in hits:
                if not hit.label.translation:
                    glyph = row.glyphs[hit.start]
                    x = (glyph.x0 + glyph.x1) / 2
                    yield x, line_y(glyph.line, x)

    @cached_property
    def cells(self) -> list[list[int | None]]:
        """The cell of each character of each row."""
        if not self._grid.cells:
            return [[None] * len(row.glyphs) for row in self.rows]
        # Every lexicon asks for them, and most of them see the same frames.
        found: list[list[int | None]] = self.page.once(
            (cells_of, self._frames), lambda: [cells_of(row.glyphs, self._grid) for row in self.rows]
        )
        return found

    @cached_property
    def _held(self) -> dict[int, list[tuple[int, int]]]:
        """What each cell holds: row and place of its characters, in reading order."""
        found: dict[int, list[tuple[int, int]]] = self.page.once((CellValues, self._frames), self._hold)
        return found

    def _hold(self) -> dict[int, list[tuple[int, int]]]:
        held: dict[int, list[tuple[int, int]]] = {}
        for index, cells in enumerate(self.cells):
            for place, cell in enumerate(cells):
                if cell is not None:
                    held.setdefault(cell, []).append((index, place))
        return held

    @cached_property
    def labels(self) -> dict[int, Label]:
        """Cells that are one label over several rows, or set downwards: nothing on a single row tells."""
        found = {}
        for cell, places in self._held.items():
            if len({index for index, _ in places}) > 1:
                words = self._words(cell)
                words = words[number.end() if (number := _NUMBERED.match(words)) else 0 :]
                label = self._whole.get(words) or self._whole.get(_NOTE_BEHIND.sub("", words))
                first = self._first_label(cell)
                # The same label found on the first row is a damaged one: 出图日 of 出图日 / 期.
                if label is not None and (first is None or first is label or len(first.key) < len(label.key)):
                    found[cell] = label
        return found

    def is_in_longer_label(self, index: int, hit: Hit) -> bool:
        """Whether a label is only the beginning of one that fills its cell: 购买方名称 of 购买方名称及身份证号码."""
        cell = self.cells[index][hit.start]
        whole = self.labels.get(cell) if cell is not None else None
        return whole is not None and len(whole.key) > len(hit.label.key)

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

    def _goes_on_with_pairs(self, label: int, value: int) -> bool:
        """Whether above two neighbours, in cells as wide, stand a label and its value: so do they."""
        above = [next((n for n in self._held if self._grid.below(n) == cell), None) for cell in (label, value)]
        if above[0] is None or above[1] is None or above[1] not in self._grid.beside(above[0]):
            return False
        return self._begins_with_label(above[0]) and not self._has_label_ahead(above[1])

    def _heads_column(self, cell: int) -> bool:
        """Whether what stands below a label's cell is no label: the value may be there."""
        below = self._grid.below(cell)
        return below is not None and not (below in self._held and self._begins_with_label(below))

    def _is_row_of_heads(self, cell: int) -> bool:
        """Whether a label's cell is one of a row of cells that all are labels of what stands below them."""
        level = self._grid.level(cell)
        under = [self._grid.below(number) for number in level]
        values = [number for number in under if number is not None and number in self._held]
        # A column for remarks is often empty.
        if not all(number in self._held for number in level) or 2 * len(values) <= len(under):
            return False
        words, below = ([self._words(number) for number in numbers] for numbers in (level, values))
        return not any(map(self._has_label_ahead, values)) and are_heads(words, below)

    def _has_label_ahead(self, cell: int) -> bool:
        """Whether a cell begins with a label, dirt before it or not."""
        return any(
            hit.start == place and not hit.label.translation
            for index, place in self._held[cell][: DIRT_BEFORE + 1]
            for hit in self.hits[index]
        )

    def _words(self, cell: int) -> str:
        return match_key("".join(self.rows[index].glyphs[place].char for index, place in self._held[cell]))

    def columns_under(self, field: str) -> Iterator[list[Span]]:
        """What stands below each of the columns, two or more, that a label heads: 占用时间 over 起 and 止."""
        for cell in self._held:
            label = self.labels.get(cell) or self._first_label(cell)
            if label is None or label.field != field:
                continue
            under = [self._grid.below(part) for part in self._grid.columns(cell) if part in self._held]
            if under and all(value in self._held for value in under):
                yield [self._cell_text(value, field).span for value in under if value is not None]

    def in_next_cell(self, cell: int, field: str | None) -> Iterator[Captured]:
        """The text of the cell beside a label's, or of the one below where labels stand on both sides."""
        empty = False
        for number in self._beside(cell):
            if number not in self._held:
                empty = True
            elif (
                self._heads_column(cell)
                and (self._heads_labels(number) or self._is_row_of_heads(cell))
                and not self._goes_on_with_pairs(cell, number)
            ):
                continue  # 占用范围 above 长, 宽 and 面积, beside 具体地点
            elif number not in self.labels and not self._begins_with_label(number):
                yield self._cell_text(number, field)
                return
        below = self._grid.below(cell)
        if self._held[cell][0][0] in self._list_heads:
            return
        if empty or below is None or below not in self._held or below in self.labels:
            return
        if not self._begins_with_label(below):
            yield replace(self._cell_text(below, field), below=True)

    def _beside(self, cell: int) -> Iterator[int]:
        """The cells beside a cell; where an empty one is only a piece of it, those beside the piece."""
        for number in self._grid.beside(cell):
            if number not in self._held and (
                self._is_narrow(number, beside=cell) or self._grid.are_one_elsewhere(cell, number)
            ):
                yield from self._grid.beside(number)
            else:
                yield number

    def _is_narrow(self, cell: int, *, beside: int) -> bool:
        """Whether a cell is too narrow for words as those beside it: the space between two rules, or one seen twice."""
        box, first = self._grid.cells[cell], self._held[beside][0][0]
        return box.x1 - box.x0 < _NARROW * self.rows[first].height

    def from_cell(
        self, cell: int, index: int, hit: Hit, right: Sequence[Glyph], value_type: str, *, glued: bool
    ) -> Iterator[Captured]:
        """Candidates for a label that stands in a cell: what follows it there, else the cell beside or below.

        `right`: what follows it on its row, and `glued`: without any space between.
        """
        row, page = self.rows[index], self.page.page
        rest = self._until_label(
            [(at, place) for at, place in self._held[cell] if at > index or (at == index and place >= hit.end)],
            hit.label.field,
        )
        if under := self._under_two_labels(cell, index, hit):
            yield Captured(Span(page, tuple(under)), hit.errors, below=True)
        if right:
            rows = len({id(glyph.line) for glyph in rest})
            gap = (right[0].x0 - row.glyphs[hit.end - 1].x1) / row.height
            if len(rest) > len(right) and rows <= MAX_WRAPPED_ROWS.get(value_type, 0) + 1:
                yield Captured(Span(page, tuple(rest)), hit.errors, gap=gap, glued=glued)
            yield Captured(Span(page, tuple(right)), hit.errors, gap=gap, glued=glued)
            if len(right) <= _SCRAP:  # a piece of what is written across the page; the value has its own cell
                yield from self.in_next_cell(cell, hit.label.field)
        elif rest and not is_translation(rest):
            yield Captured(Span(page, tuple(rest)), hit.errors, below=True)
            # Below a number in the box of the office may stand its day.
            first = [glyph for glyph in rest if glyph.line is rest[0].line]
            if len(first) < len(rest):
                yield Captured(Span(page, tuple(first)), hit.errors, below=True)
        elif open_text := self._in_open_cell(cell, index, hit):
            gap = (open_text[0].x0 - row.glyphs[hit.end - 1].x1) / row.height
            yield Captured(Span(page, tuple(open_text)), hit.errors, gap=gap)
        else:
            yield from self.in_next_cell(cell, hit.label.field)

    def _in_open_cell(self, cell: int, index: int, hit: Hit) -> list[Glyph]:
        """What follows on the row, within the table, where the next cell's rules are broken, as by a seal, so
        that no cell is seen beside the label's.
        """
        if self._grid.beside(cell):
            return []
        row, cells, edge = self.rows[index], self.cells[index], max(box.x1 for box in self._grid.cells)
        start = next((i for i in range(hit.end, len(cells)) if cells[i] != cell), len(cells))
        end = next((i for i in range(start, len(cells)) if cells[i] is not None), len(cells))
        if start == end or row.glyphs[end - 1].x1 > edge:
            return []
        return self._until_label([(index, place) for place in range(start, end)], hit.label.field)

    def _under_two_labels(self, cell: int, index: int, hit: Hit) -> list[Glyph]:
        """What stands below a row that names two things, in one cell: 施工单位 项目经理 张三 over the firm's name."""
        another = any(
            other.start >= hit.end and self.cells[index][other.start] == cell and not other.label.translation
            for other in self.hits[index]
        )
        below = [(at, place) for at, place in self._held[cell] if at > index]
        return self._until_label(below, hit.label.field) if another and below else []

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

    def row_end(self, index: int, start: int, end: int) -> int:
        """Where the cell of the character before `start` ends on its row, if that is before `end`."""
        cells = self.cells[index]
        cell = cells[start - 1] if start > 0 else None
        if cell is None:
            return end
        edge, glyphs = self._grid.cells[cell].x1, self.rows[index].glyphs
        return next((i for i in range(start, end) if cells[i] != cell and glyphs[i].x1 > edge), end)
