"""Ruled forms of labels and values in turn, as offices lay them out."""

from __future__ import annotations

from dataclasses import dataclass, field

from samples.draw import Run, Runs, Sheet, Style
from samples.writing import table

Cells = list[tuple[float, Runs, bool]]


@dataclass(slots=True)
class Form:
    """Rows of label and value cells. `fill`: the style values are filled in; `label_mm`: width of label cells."""

    fill: Style
    label_mm: float = 32.0
    width_mm: float = 172.0
    left_mm: float = 19.0
    label: Style = field(default_factory=lambda: Style("song", 11))
    rows: list[tuple[float, Cells]] = field(default_factory=list)

    def value(self, text: str, name: str = "") -> Run:
        return Run(text, name, self.fill)

    def row(self, height: float, *pairs: tuple[str, Runs]) -> None:
        """One row of label and value pairs that share its width."""
        wide = (self.width_mm - self.label_mm * len(pairs)) / len(pairs)
        cells: Cells = []
        for label, runs in pairs:
            cells += [(self.label_mm, label, True), (wide, runs, False)]
        self.rows.append((height, cells))

    def put(self, sheet: Sheet, y: float) -> float:
        """Draws all rows; returns the y below them."""
        bottom = table(sheet, self.left_mm, y, self.rows, label=self.label, value=Style("song", self.label.size))
        self.rows = []
        return bottom
