"""A sheet of paper to draw on, in millimetres, that remembers where each field's value was written.

Text is set character by character, so that wrapping follows Chinese rules and every field's box is exact.
The drawing operations are kept too: `pdf.py` writes the same sheet again as a born-digital page.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from PIL import Image, ImageChops, ImageDraw

from samples.fonts import Face, Faces, FontFile, font_for, load

MM_PER_INCH = 25.4
BASELINE = 0.86  # of the em, from its top
Colour: TypeAlias = tuple[int, int, int]
BoxPx: TypeAlias = tuple[float, float, float, float]
Align: TypeAlias = Literal["l", "c", "r"]
BLACK: Colour = (25, 25, 28)
BLUE_INK: Colour = (28, 48, 140)
RED: Colour = (200, 30, 36)
_NOT_FIRST = set("，。、；：）》”’？！％%】〕,.;:)")
_NOT_LAST = set("（《“‘【〔(¥￥")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set. `size` in points; `jitter` in parts of the em, for handwriting."""

    face: str = "song"
    size: float = 12.0
    fill: Colour = BLACK
    jitter: float = 0.0
    heavy: int = 0  # extra stroke in px at 300 dpi, for faces that have no bold

    def sized(self, size: float) -> Style:
        return replace(self, size=size)


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style. `field`: the value it shows; `min_em`: pad on both sides to this width."""

    text: str
    field: str = ""
    style: Style | None = None
    underline: bool = False
    min_em: float = 0.0
    solid: bool = False  # never broken over two lines


Runs: TypeAlias = "str | Run | Sequence[str | Run]"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where (part of) a field's value is written; box in sheet pixels."""

    field: str
    text: str
    box: BoxPx


@dataclass(frozen=True, slots=True)
class SealMark:
    text: str
    box: BoxPx
    shape: str
    colour: str = "red"


@dataclass(frozen=True, slots=True)
class TextOp:
    x: float
    baseline: float
    text: str
    font: FontFile
    size_px: int
    fill: Colour


@dataclass(frozen=True, slots=True)
class LineOp:
    x0: float
    y0: float
    x1: float
    y1: float
    width_px: float
    fill: Colour


@dataclass(frozen=True, slots=True)
class PictureOp:
    x: int
    y: int
    picture: Image.Image  # RGBA


Op: TypeAlias = TextOp | LineOp | PictureOp


@dataclass(slots=True)
class _Glyph:
    char: str
    advance: float
    style: Style
    field: str
    underline: bool
    solid: int = 0  # number of the unbreakable run it belongs to


@dataclass(slots=True)
class Sheet:
    """One side of paper. Positions and lengths in mm from the top left, unless a name says px."""

    width_mm: float
    height_mm: float
    faces: Faces
    rng: random.Random
    dpi: int = 300
    paper: Colour = (255, 255, 255)
    image: Image.Image = field(init=False)
    marks: list[Mark] = field(default_factory=list)
    seals: list[SealMark] = field(default_factory=list)
    ops: list[Op] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (round(self.px(self.width_mm)), round(self.px(self.height_mm))), self.paper)

    def px(self, mm: float) -> float:
        return mm * self.dpi / MM_PER_INCH

    def em_px(self, style: Style) -> int:
        return max(6, round(style.size * self.dpi / 72))

    def em_mm(self, style: Style) -> float:
        return style.size / 72 * MM_PER_INCH

    # -- text ------------------------------------------------------------------------------------

    def text(
        self,
        x: float,
        y: float,
        runs: Runs,
        style: Style,
        *,
        align: Align = "l",
        spacing: float = 0.0,
        spread: float = 0.0,
    ) -> float:
        """One line, top of the em at `y`. `spacing`: extra em between characters; `spread`: mm the text
        must fill, its characters set apart evenly (住　址). Returns the x where the text ends."""
        glyphs = self._glyphs(runs, style)
        width = sum(glyph.advance for glyph in glyphs)
        extra = spacing * self.em_px(style)
        if spread and len(glyphs) > 1:
            extra = max(0.0, (self.px(spread) - width) / (len(glyphs) - 1))
        width += extra * (len(glyphs) - 1)
        start = self.px(x) - {"l": 0.0, "c": width / 2, "r": width}[align]
        self._set_line(glyphs, start, self.px(y), extra)
        return (start + width) * MM_PER_INCH / self.dpi

    def width_of(self, runs: Runs, style: Style) -> float:
        return sum(glyph.advance for glyph in self._glyphs(runs, style)) * MM_PER_INCH / self.dpi

    def flow(
        self,
        x: float,
        y: float,
        width: float,
        runs: Runs,
        style: Style,
        *,
        leading: float = 1.6,
        indent: float = 0.0,
        align: Align = "l",
    ) -> float:
        """A wrapped paragraph; `indent` in em of the first line. Returns the y below it."""
        em = self.em_px(style)
        lines = self._wrap(self._glyphs(runs, style), self.px(width), indent * em)
        top = self.px(y)
        for number, line in enumerate(lines):
            length = sum(glyph.advance for glyph in line)
            left = self.px(x) + (indent * em if number == 0 else 0.0)
            left += {"l": 0.0, "c": (self.px(width) - length) / 2, "r": self.px(width) - length}[align]
            self._set_line(line, left, top, 0.0)
            top += em * leading
        return top * MM_PER_INCH / self.dpi

    def cell(
        self,
        box: tuple[float, float, float, float],
        runs: Runs,
        style: Style,
        *,
        align: Align = "l",
        pad: float = 1.5,
        leading: float = 1.25,
        top: bool = False,
    ) -> None:
        """Text wrapped inside a table cell (x, y, width, height), centred in height unless `top`.
        Smaller type is taken where the text would not fit, as clerks' software does."""
        x, y, width, height = box
        while True:
            em = self.em_px(style)
            lines = self._wrap(self._glyphs(runs, style), self.px(width - 2 * pad), 0.0)
            need = em * (1 + leading * (len(lines) - 1))
            if need <= self.px(height) or style.size <= 5:
                break
            style = style.sized(style.size - 0.5)
            runs = _shrunk(runs)
        start = self.px(y + pad) if top else self.px(y) + (self.px(height) - need) / 2
        for number, line in enumerate(lines):
            length = sum(glyph.advance for glyph in line)
            room = self.px(width - 2 * pad)
            left = self.px(x + pad) + {"l": 0.0, "c": (room - length) / 2, "r": room - length}[align]
            self._set_line(line, left, start + number * em * leading, 0.0)

    def column(self, box: tuple[float, float, float, float], text: str, style: Style, *, leading: float = 1.15) -> None:
        """Text set downwards, one character a line, centred in the cell."""
        x, y, width, height = box
        em = self.em_px(style)
        need = em * (1 + leading * (len(text) - 1))
        start = self.px(y) + (self.px(height) - need) / 2
        for number, char in enumerate(text):
            glyphs = self._glyphs(char, style)
            left = self.px(x) + (self.px(width) - glyphs[0].advance) / 2
            self._set_line(glyphs, left, start + number * em * leading, 0.0)

    def _glyphs(self, runs: Runs, style: Style) -> list[_Glyph]:
        parts: Iterable[str | Run] = (runs,) if isinstance(runs, str | Run) else runs
        glyphs: list[_Glyph] = []
        for number, part in enumerate(parts, 1):
            run = Run(part) if isinstance(part, str) else part
            solid = number if run.solid else 0
            used = run.style or style
            face = self.faces.named(used.face)
            made = [
                _Glyph(char, self._advance(face, char, used), used, run.field, run.underline, solid)
                for char in run.text
            ]
            gap = run.min_em * self.em_px(used) - sum(glyph.advance for glyph in made)
            pad = [_Glyph("", gap / 2, used, "", run.underline, solid)] if gap > 0 else []
            glyphs += [*pad, *made, *pad]
        return glyphs

    def _advance(self, face: Face, char: str, style: Style) -> float:
        return load(font_for(face, char), self.em_px(style)).getlength(char)

    def _wrap(self, glyphs: list[_Glyph], width: float, indent: float) -> list[list[_Glyph]]:
        lines: list[list[_Glyph]] = []
        line: list[_Glyph] = []
        used = indent
        for glyph in glyphs:
            if glyph.char == "\n":
                lines.append(line)
                line, used = [], 0.0
                continue
            if line and used + glyph.advance > width + 0.5 and glyph.char not in _NOT_FIRST:
                keep = _break_at(line, glyph)
                rest = line[keep:]
                lines.append(line[:keep])
                line, used = rest, sum(item.advance for item in rest)
            line.append(glyph)
            used += glyph.advance
        return [*lines, line]

    def _set_line(self, glyphs: list[_Glyph], x: float, y: float, extra: float) -> None:
        canvas = ImageDraw.Draw(self.image)
        spans: dict[str, tuple[list[str], list[float]]] = {}
        for glyph in glyphs:
            em = self.em_px(glyph.style)
            if glyph.char and not glyph.char.isspace():
                self._put(canvas, glyph, x, y, em)
            if glyph.field:
                text, edges = spans.setdefault(glyph.field, ([], []))
                text.append(glyph.char)
                edges += [x, y, x + glyph.advance, y + em]
            if glyph.underline:
                self._line_px(x - 0.5, y + em * 1.08, x + glyph.advance + extra + 0.5, y + em * 1.08, 2, BLACK)
            x += glyph.advance + extra
        for name, (text, edges) in spans.items():
            box = (min(edges[0::4]), min(edges[1::4]), max(edges[2::4]), max(edges[3::4]))
            self.marks.append(Mark(name, "".join(text), box))

    def _put(self, canvas: ImageDraw.ImageDraw, glyph: _Glyph, x: float, y: float, em: int) -> None:
        style = glyph.style
        font = font_for(self.faces.named(style.face), glyph.char)
        baseline = y + em * BASELINE
        if style.jitter:
            baseline += self.rng.uniform(-1, 1) * style.jitter * em
            x += self.rng.uniform(-1, 1) * style.jitter * em * 0.6
        stroke = round(style.heavy * self.dpi / 300)
        canvas.text((x, baseline), glyph.char, font=load(font, em), fill=style.fill, anchor="ls", stroke_width=stroke)
        self.ops.append(TextOp(x, baseline, glyph.char, font, em, style.fill))

    # -- lines and pictures ----------------------------------------------------------------------

    def line(self, x0: float, y0: float, x1: float, y1: float, *, width: float = 0.25, fill: Colour = BLACK) -> None:
        self._line_px(self.px(x0), self.px(y0), self.px(x1), self.px(y1), max(1, round(self.px(width))), fill)

    def _line_px(self, x0: float, y0: float, x1: float, y1: float, width: int, fill: Colour) -> None:
        ImageDraw.Draw(self.image).line((x0, y0, x1, y1), fill=fill, width=width)
        self.ops.append(LineOp(x0, y0, x1, y1, width, fill))

    def rect(
        self, x: float, y: float, width: float, height: float, *, line: float = 0.25, fill: Colour = BLACK
    ) -> None:
        right, bottom = x + width, y + height
        for edge in ((x, y, right, y), (right, y, right, bottom), (x, bottom, right, bottom), (x, y, x, bottom)):
            self.line(*edge, width=line, fill=fill)

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        corners = (self.px(x), self.px(y), self.px(x + width), self.px(y + height))
        ImageDraw.Draw(self.image).rectangle(corners, fill=colour)

    def stamp(self, picture: Image.Image, x: float, y: float, *, multiply: bool = True) -> BoxPx:
        """Lay an RGBA picture (in sheet pixels) with its top left at x, y; ink lets what is below show."""
        left, top = round(self.px(x)), round(self.px(y))
        layer = Image.new("RGB", self.image.size, (255, 255, 255))
        layer.paste(picture, (left, top), picture)
        if multiply:
            self.image = ImageChops.multiply(self.image, layer)
        else:
            self.image.paste(picture, (left, top), picture)
        self.ops.append(PictureOp(left, top, picture))
        return (
            max(0, left),
            max(0, top),
            min(self.image.width, left + picture.width),
            min(self.image.height, top + picture.height),
        )


def _shrunk(runs: Runs) -> Runs:
    """Runs with a style of their own, half a point smaller."""
    parts: Iterable[str | Run] = (runs,) if isinstance(runs, str | Run) else runs
    return [
        replace(part, style=part.style.sized(part.style.size - 0.5)) if isinstance(part, Run) and part.style else part
        for part in parts
    ]


def _break_at(line: list[_Glyph], following: _Glyph) -> int:
    """Where a full line may be broken: not before closing marks, after opening ones, or inside a number."""
    for keep in range(len(line), max(0, len(line) - 30), -1):
        after = line[keep] if keep < len(line) else following
        before = line[keep - 1]
        if after.char in _NOT_FIRST or before.char in _NOT_LAST or (_word(before.char) and _word(after.char)):
            continue
        if before.solid and before.solid == after.solid:
            continue
        return keep
    return len(line)


def _word(char: str) -> bool:
    return bool(char) and char.isascii() and (char.isalnum() or char in "-./,:")
