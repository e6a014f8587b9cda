"""Helpers of the fog modules: truth gathered as it is written, ruled grids, letterheads, pens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, RED, Run, Runs, Sheet, Style
from samples.job import Job
from samples.truth import Drawn, Value, drawn

CITY = "信阳市"


@dataclass(slots=True)
class Told:
    """What one paper tells: each value goes in as it is written."""

    kind: str
    layout: str
    values: dict[str, Value] = field(default_factory=dict)
    tolerated: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def say(
        self,
        name: str,
        text: str,
        style: Style | None = None,
        *,
        value: Value | None = None,
        under: bool = False,
        min_em: float = 0.0,
    ) -> Run:
        self.values[name] = text if value is None else value
        return Run(text, name, style, underline=under, min_em=min_em)

    def day(self, name: str, day: date, form: str = "plain", style: Style | None = None) -> Run:
        return self.say(name, numbers.written_date(day, form=form), style, value=day.isoformat())

    def also(self, name: str, *values: str) -> None:
        """Readings that stand on the paper and are no error."""
        self.tolerated[name] = tuple(dict.fromkeys(value for value in values if value != self.values.get(name)))

    def done(self, sheets: Sequence[Sheet], *, from_seal: dict[str, str] | None = None) -> Drawn:
        return drawn(self.kind, self.layout, sheets, self.values, from_seal=from_seal, tolerated=self.tolerated)


@dataclass(frozen=True, slots=True)
class Cell:
    runs: Runs
    span: int = 1
    how: str = "v"  # l label, v value, c value in the middle, t value at the top, d label set downwards


def lab(text: Runs, span: int = 1) -> Cell:
    return Cell(text, span, "l")


def val(runs: Runs, span: int = 1) -> Cell:
    return Cell(runs, span, "v")


def mid(runs: Runs, span: int = 1) -> Cell:
    return Cell(runs, span, "c")


def top(runs: Runs, span: int = 1) -> Cell:
    return Cell(runs, span, "t")


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[tuple[float, Sequence[Cell]]],
    label: Style,
    value: Style,
    *,
    line: float = 0.25,
    ink: tuple[int, int, int] = BLACK,
) -> float:
    """Ruled rows over common columns; returns the y below."""
    for height, cells in rows:
        left, column = x, 0
        for cell in cells:
            width = sum(widths[column : column + cell.span])
            column += cell.span
            sheet.rect(left, y, width, height, line=line, fill=ink)
            if cell.runs:
                style = label if cell.how == "l" else value
                centred = cell.how in ("l", "c")
                sheet.cell(
                    (left, y, width, height),
                    cell.runs,
                    style,
                    align="c" if centred else "l",
                    pad=1.2 if cell.how == "l" else 1.8,
                    top=cell.how == "t",
                    leading=1.5 if cell.how == "t" else 1.25,
                )
            left += width
        y += height
    return y


def pen(job: Job, size: float) -> Style:
    """A person's hand."""
    return Style("kai", size * 1.1, BLUE_INK if job.chance(0.45) else BLACK, jitter=0.04)


def typed_or_pen(job: Job, size: float, face: str = "song") -> Style:
    return pen(job, size) if job.chance(0.5) else Style(face, size)


def fit(text: str, width_mm: float, most: float) -> float:
    """The largest size in points, not above `most`, at which the text fits the width."""
    wide = sum(0.56 if char.isascii() else 1.0 for char in text)
    return min(most, width_mm / max(1.0, wide) / 0.3528)


def red_head(sheet: Sheet, office: str, number: str, *, y: float = 34.0) -> float:
    """The red letterhead of an office, the paper's number and the red rule. Returns the y below."""
    size = fit(office, 150, 32)
    sheet.text(105, y, office, Style("song_bold", size, RED), align="c")
    y += size * 0.3528 + 9
    sheet.text(105, y, number, Style("song", 14), align="c")
    y += 9
    sheet.line(25, y, 185, y, width=0.7, fill=RED)
    return y + 12


def running_head(sheet: Sheet, left: str, right: str = "", *, y: float = 14.0) -> None:
    margin = 22.0
    sheet.text(margin, y, left, Style("song", 8.5))
    if right:
        sheet.text(sheet.width_mm - margin, y, right, Style("song", 8.5), align="r")
    sheet.line(margin, y + 5, sheet.width_mm - margin, y + 5, width=0.15)


def foot(sheet: Sheet, text: str, *, y: float | None = None, size: float = 9.0) -> None:
    sheet.text(sheet.width_mm / 2, sheet.height_mm - 14 if y is None else y, text, Style("song", size), align="c")


def seal_on(
    job: Job, sheet: Sheet, x: float, y: float, office: str, foot_text: str = "", *, size: float = 40.0
) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(office, foot=foot_text), diameter=size)


def boxes(options: Sequence[str], chosen: str, *, mark: str = "■") -> str:
    return "　".join(("■" if mark == "■" else mark) + one if one == chosen else "□" + one for one in options)
