"""Characters of a page that make one value, and how such a value was found beside its label."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ocr.layout import CELL_GAP, Glyph, glyphs_box
from ocr.readings import Box

_BEYOND_DOUBT = 0.995  # of a character's confidence


@dataclass(frozen=True)
class Span:
    """Characters that make one value, in reading order, on one page."""

    page: int
    glyphs: tuple[Glyph, ...]

    @cached_property
    def text(self) -> str:
        """What the paper says, without spaces but those between words of Latin letters or numbers."""
        parts: list[str] = []
        before: Glyph | None = None
        for glyph in self.glyphs:
            if glyph.char == "\n":
                continue
            if before is not None and before.char.isascii() and glyph.char.isascii():
                size = max(before.line.box.height, 1.0)
                if glyph.char.isalnum() and before.char.isalnum() and glyph.x0 - before.x1 > 0.4 * size:
                    parts.append(" ")
            parts.append(glyph.char)
            before = glyph
        return "".join(parts)

    @property
    def box(self) -> Box:
        return glyphs_box(self.glyphs)

    @property
    def confidence(self) -> float | None:
        """That of its least sure character; None where it stands in a text layer."""
        known = [sure for glyph in self.glyphs if glyph.char != "\n" and (sure := glyph.confidence) is not None]
        return min(known) if known else None

    @property
    def line_confidence(self) -> float | None:
        """How surely the worst of its lines was read as a whole."""
        known = [glyph.line.confidence for glyph in self.glyphs if glyph.line.confidence is not None]
        return min(known) if known else None

    @property
    def is_written(self) -> bool:
        """Whether it stands in a text layer: nothing of it was misread."""
        return self.confidence is None

    @property
    def sure(self) -> frozenset[str]:
        """Its characters that were read beyond doubt, wherever they stand in it."""
        doubted = {glyph.char for glyph in self.glyphs if (glyph.confidence or 0.0) < _BEYOND_DOUBT}
        return frozenset(glyph.char for glyph in self.glyphs) - doubted

    def first_cell(self) -> Span:
        """Up to the first free space that parts two cells: a number, a name before the telephone beside it."""
        for place, (one, other) in enumerate(pairwise(self.glyphs), start=1):
            if other.line is not one.line and other.x0 - one.x1 > CELL_GAP * one.line.box.height:
                return self.part(0, place)
        return self

    def part(self, start: int, end: int) -> Span:
        """A stretch of the characters; indices count characters, not `text`."""
        return Span(self.page, self.glyphs[start:end])

    @property
    def plain(self) -> str:
        """The characters one by one, so that positions in it are positions in `glyphs`."""
        return "".join(glyph.char for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class Captured:
    """A value found by its label. `errors`: misread characters in the label; `gap`: free space between, in heights;
    `glued`: neither colon nor space parts the two, as in the middle of a sentence."""

    span: Span
    errors: int
    below: bool = False
    gap: float = 0.0
    glued: bool = False
