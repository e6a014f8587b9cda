"""One paper (one or more pages of one kind) as the extractors see it: rows, labels, running text, seals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from statistics import median
from typing import TypeAlias

from ocr.capture import LabelledPage
from ocr.fields.patterns import CN_DIGIT
from ocr.kinds import Kind
from ocr.labels import Lexicon
from ocr.layout import CELL_GAP, Glyph, PageLayout, Row, match_key
from ocr.proposals import PROPOSED, propose_printed_place
from ocr.reading_order import reading_order
from ocr.readings import Code, FieldCheck, Seal, TextLine, Value
from ocr.span import Captured, Span
from ocr.surnames import starts_with_surname

_Words: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]  # field or name -> wordings
_INK_BEHIND, _INK_BEFORE = 0.4, 0.55  # line heights
_LEAST_EVEN = 7  # characters whose steps tell whether one is missing
_ASIDE_ROWS = 3  # below the words that head them
_FURTHER = re.compile(r"[\d。，：年月日/*X-]+")  # numbers and days of the column, which are no head of it
_HEADS, _NEAR = 8, 8.0  # rows, and row heights, above a value in which its column's head is looked for
_APART = 0.8  # row heights between a name and what does not belong to it

# The rules have more patterns than `re` remembers by itself: each page would have them all compiled anew.
_compiled = lru_cache(maxsize=4096)(re.compile)


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate value of a field: where it stands and how much its finding is worth (1 = beside its own label).

    `value` is set where the words mean the value rather than spell it (不同意 means False); `check` is then the
    verdict of the check digit that went with it, if there was one.
    """

    field: str
    span: Span
    score: float = 1.0
    value: Value | None = None
    check: FieldCheck = "none"


@dataclass(frozen=True)
class Paper:
    """The pages of one document with the seals and the codes on them."""

    kind: Kind
    pages: tuple[PageLayout, ...]
    seals: tuple[Seal, ...] = ()
    codes: tuple[Code, ...] = ()

    @cached_property
    def labelled(self) -> tuple[LabelledPage, ...]:
        lexicon = lexicon_of(self.kind)
        asides = [re.compile(words) for words in self.kind.recognise.get("asides", ())]
        return tuple(_labelled(_without(asides, page), lexicon) for page in self.pages)

    def by_label(self, field: str, value_type: str | None = None) -> Iterator[Captured]:
        """Values beside the labels of a field, in reading order."""
        for page in self.labelled:
            yield from page.values(field, value_type or self.kind.fields[field].item_type)

    def beside(self, *words: str, value_type: str = "text") -> Iterator[Captured]:
        """Values beside words that are the label of no field of the kind; its own labels end them as ever."""
        for page in self.labelled_with({"": words}):
            yield from page.values("", value_type)

    def labelled_with(self, words: Mapping[str, Sequence[str]]) -> tuple[LabelledPage, ...]:
        """The pages with labels of one's own in place of the kind's, which only end values here."""
        key = tuple((name, tuple(wordings)) for name, wordings in words.items())
        if key not in self._by_words:
            lexicon = _own_lexicon(self.kind, key)
            self._by_words[key] = tuple(_labelled(page, lexicon) for page in self.pages)
        return self._by_words[key]

    @cached_property
    def _by_words(self) -> dict[_Words, tuple[LabelledPage, ...]]:
        """The pages by the labels that were asked for: rules ask for the same ones again."""
        return {}

    @cached_property
    def running_text(self) -> tuple[RunningText, ...]:
        """The text of each page without line ends."""
        return tuple(_running_text(page) for page in self.pages)

    def words_before(self, span: Span) -> str:
        """What stands on the row before a span, as matched text."""
        row, _ = self.rows_at(span)
        return row.key[: row.glyphs.index(span.glyphs[0])] if row is not None else ""

    def text_before(self, span: Span, most: int) -> str:
        """As many characters as `most` of the paragraph before a span, as matched text; none for words of a seal."""
        for text in self.running_text:
            if text.page == span.page:
                first = span.glyphs[0]
                at = next((place for place, glyph in enumerate(text.glyphs) if glyph is first), 0)
                return text.key[max(0, at - most) : at].rpartition("\n")[2]
        return ""

    def heads_of(self, span: Span) -> tuple[str, ...]:
        """What stands beside and above the cell a value begins: the words before it on its row, those of the nearest
        row above that reach over its place."""
        row, _ = self.rows_at(span)
        if row is None:
            return ()
        rows = next(page.rows for page in self.pages if page.page == span.page)
        index, at = rows.index(row), row.glyphs.index(span.glyphs[0])
        before = [row.key[start:end] for start, end in row.runs(gap=CELL_GAP) if end <= at]
        x0, x1 = span.glyphs[0].x0, span.glyphs[-1].x1
        for other in reversed(rows[max(0, index - _HEADS) : index]):
            if row.y - other.y > _NEAR * row.height:
                break
            above = [
                other.key[start:end]
                for start, end in other.runs(gap=CELL_GAP)
                if other.glyphs[start].x0 < x1 and other.glyphs[end - 1].x1 > x0
            ]
            if not all(map(_FURTHER.fullmatch, above)):
                return (*before[-1:], *above)
        return tuple(before[-1:])

    def rows_at(self, span: Span) -> tuple[Row | None, Row | None]:
        """The row a span begins on and the one above it; None for the words of a seal, and above the first row."""
        rows = next((page.rows for page in self.pages if page.page == span.page), ())
        index = next((index for index, row in enumerate(rows) if span.glyphs[0] in row.glyphs), None)
        if index is None:
            return None, None
        return rows[index], rows[index - 1] if index else None

    def search(self, pattern: str, group: int | str = 0) -> Iterator[Span]:
        """Places of a pattern in the running text; punctuation is full width and dots are 。 there (match_key)."""
        for text in self.running_text:
            yield from text.search(pattern, group)

    @cached_property
    def printed(self) -> str:
        """All there is to read but seals, as matched text, each piece of a row on a line of its own."""
        rows = [row for page in self.pages for row in page.rows]
        return "\n".join(row.key[start:end] for row in rows for start, end in row.runs(gap=CELL_GAP))

    def seal_words(self, pattern: str) -> Iterator[Span]:
        """The words of seals that match a pattern, as if they stood in the seal's box."""
        for seal in self.seals:
            words = propose_printed_place(seal.text, self.printed)
            sure = seal.confidence if words == seal.text or seal.confidence is None else min(seal.confidence, PROPOSED)
            line = TextLine(words, seal.box, sure)
            glyphs = tuple(Glyph(char, seal.box.x0, seal.box.x1, line) for char in words)
            if span := cut(Span(seal.page, glyphs), pattern):
                yield span


@dataclass(frozen=True)
class RunningText:
    """All characters of a page in reading order, a line feed at the end of each paragraph; `key` is as long."""

    page: int
    glyphs: tuple[Glyph, ...]
    key: str

    @classmethod
    def of(cls, page: PageLayout) -> RunningText:
        glyphs = tuple(reading_order(page))
        return cls(page.page, glyphs, match_key("".join(glyph.char for glyph in glyphs)))

    def search(self, pattern: str, group: int | str = 0) -> Iterator[Span]:
        for match in _compiled(pattern, re.MULTILINE).finditer(self.key):
            start, end = match.span(group)
            if 0 <= start < end:
                yield Span(self.page, self.glyphs[start:end])


def _without(asides: Sequence[re.Pattern[str]], page: PageLayout) -> PageLayout:
    """A page without the rows that are about somebody else, and say so above them: 紧急情况下请联系."""
    heads = [index for index, row in enumerate(page.rows) if any(words.search(row.key) for words in asides)]
    if not heads:
        return page
    rows = [row for index, row in enumerate(page.rows) if not any(0 <= index - head <= _ASIDE_ROWS for head in heads)]
    return replace(page, rows=tuple(rows))


def _labelled(page: PageLayout, lexicon: Lexicon) -> LabelledPage:
    return page.once(lexicon, lambda: LabelledPage(page, lexicon))


def _running_text(page: PageLayout) -> RunningText:
    return page.once(RunningText, lambda: RunningText.of(page))


@lru_cache(maxsize=512)
def _own_lexicon(kind: Kind, words: _Words) -> Lexicon:
    """Words of a rule's own in place of the kind's labels, which only end values."""
    own = {word for _, wordings in words for word in wordings}
    known = [label for field in kind.fields.values() for label in field.labels]
    stops = [word for word in (*known, *kind.recognise.get("stops", ())) if word not in own]
    return Lexicon(dict(words), stops, tight=bool(kind.recognise.get("tight", False)))


@lru_cache(maxsize=512)
def lexicon_of(kind: Kind) -> Lexicon:
    """The printed labels of a kind, from the catalogue."""
    fields = {field.id: field.labels for field in kind.fields.values() if field.labels}
    recognise = kind.recognise
    return Lexicon(
        fields,
        recognise.get("stops", ()),
        tight=bool(recognise.get("tight", False)),
        sentences=bool(recognise.get("many_pages", False)),
    )


def cut(span: Span, pattern: str | re.Pattern[str], group: int | str = 0) -> Span | None:
    """The part of a span that a pattern matches, or None."""
    match = _compiled(pattern).search(match_key(span.plain))
    if match is None or match.start(group) < 0 or match.start(group) == match.end(group):
        return None
    return span.part(*match.span(group))


def before_gap(span: Span) -> Span:
    """A person's name without words that stand apart behind it: 彭测试　　公司, of which the rest lies under a seal.

    A name whose characters are set apart is left whole.
    """
    gaps = [
        (right.x0 - left.x1) / max(1.0, left.line.box.height)
        for left, right in zip(span.glyphs, span.glyphs[1:], strict=False)
    ]
    for index in range(2, len(span.glyphs)):
        if gaps[index - 1] > max(_APART, 2 * max(gaps[: index - 1])) and starts_with_surname(span.plain):
            return span.part(0, index)
    return span


def lacks_a_numeral(span: Span) -> bool:
    """Whether a day in Chinese numerals has one hole as wide as a character, where the rest is set evenly: 二十　日.

    The engine reads such a line without the faint 三 that stands there, and is sure of the others.
    """
    glyphs = span.glyphs[3:] if lacks_a_zero(span) else span.glyphs
    if len(glyphs) < _LEAST_EVEN or not re.fullmatch(rf"[{CN_DIGIT}年月日号]+", span.plain):
        return False
    steps = [(b.x0 + b.x1 - a.x0 - a.x1) / 2 for a, b in pairwise(glyphs)]
    usual, (*rest, widest) = median(steps), sorted(steps)
    return 1.5 * usual < widest < 2.5 * usual and rest[-1] < 1.25 * usual and rest[0] > 0.75 * usual


def lacks_a_zero(span: Span) -> bool:
    """Whether the ring of a year in Chinese numerals was overlooked, which can only be where it always is: 二二五年, or
    more of its century: 二五年."""
    return re.match(rf"二(?:[一二三四][{CN_DIGIT}]|[三四五六七八九])年", span.plain) is not None


def has_a_stroke_amiss(span: Span) -> bool:
    """Whether a year can only be one of 2000 to 2099 whose first figure was misread: 三〇二五年, 3025年."""
    return re.match(rf"[一三壹叁][〇零○O0][{CN_DIGIT}]{{2}}年|30\d\d年", span.plain) is not None


def is_cut_short(span: Span) -> bool:
    """Whether a value ends, or begins, where its line holds more than was read: ink was seen there, and no character.

    Before a value it may be no more than the colon of its label.
    """
    first, last = span.glyphs[0], span.glyphs[-1]
    before, behind = first.x0 - first.line.box.x0, last.line.box.x1 - last.x1
    begins = len(first.line.char_x) > 0 and first.x0 == first.line.char_x[0][0]
    ends = len(last.line.char_x) > 0 and last.x1 == last.line.char_x[-1][1]
    return (ends and behind > _INK_BEHIND * last.line.box.height) or (
        begins and before > _INK_BEFORE * first.line.box.height
    )


def all_cuts(span: Span, pattern: str | re.Pattern[str]) -> list[Span]:
    """All parts of a span that a pattern matches."""
    return [span.part(*match.span()) for match in _compiled(pattern).finditer(match_key(span.plain)) if match.group()]


def last_rows(paper: Paper, count: int) -> Sequence[Span]:
    """The last rows of the last page that has any, as spans, from the bottom up."""
    for page in reversed(paper.pages):
        if page.rows:
            return [Span(page.page, row.glyphs) for row in reversed(page.rows[-count:])]
    return ()
