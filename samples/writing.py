"""Running text over pages: paragraphs that go on to a new sheet, signatures, page numbers, ruled tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from samples.draw import BLACK, Colour, Runs, Sheet, Style
from samples.job import Job

_BOTTOM_MM = 268.0


@dataclass(slots=True)
class Writer:
    """Writes down the page from `y`; takes a new sheet when the next line would not fit."""

    job: Job
    style: Style
    left: float = 25.0
    width: float = 160.0
    top: float = 26.0
    leading: float = 1.7
    gap: float = 1.4
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.new_page()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def new_page(self) -> None:
        self.sheets.append(self.job.sheet())
        self.y = self.top

    def title(self, text: str, style: Style, *, spacing: float = 0.2, after: float = 12.0) -> None:
        self.sheet.text(105, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        if self.y + self._height(runs, used, indent) > _BOTTOM_MM:
            self.new_page()
        self.y = (
            self.sheet.flow(self.left, self.y, self.width, runs, used, leading=self.leading, indent=indent) + self.gap
        )

    def line(self, runs: Runs) -> None:
        self.para(runs, indent=0.0)

    def room(self, height_mm: float) -> None:
        """A new page unless this height is left, so that a signature block stays whole."""
        if self.y + height_mm > _BOTTOM_MM:
            self.new_page()

    def number_pages(self, form: str = "第{}页，共{}页") -> None:
        for number, sheet in enumerate(self.sheets, 1):
            sheet.text(105, 284, form.format(number, len(self.sheets)), Style("song", 9), align="c")

    def _height(self, runs: Runs, style: Style, indent: float) -> float:
        em = self.sheet.em_mm(style)
        lines = (self.sheet.width_of(runs, style) + indent * em) / (self.width - em) + 1
        return int(lines) * em * self.leading


def signature(sheet: Sheet, x: float, y: float, name: str) -> None:
    """A signed name: kai, larger, uneven."""
    sheet.text(x, y, name, Style("kai", 17, BLACK, jitter=0.06))


def table(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[float, Sequence[tuple[float, Runs, bool]]]],
    *,
    label: Style,
    value: Style,
    frame: Colour = BLACK,
    line: float = 0.25,
) -> float:
    """Ruled rows: (height, [(width, text, is label)]). Labels are centred. Returns the y below."""
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height, line=line, fill=frame)
            if runs:
                used, side = (label, "c") if is_label else (value, "l")
                sheet.cell((left, y, width, height), runs, used, align="c" if side == "c" else "l")
            left += width
        y += height
    return y
