"""What a layout is given, and the turns of phrase that all layouts share."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Sheet, Style
from samples.fonts import Faces
from samples.people import Facts
from samples.truth import Drawn


@dataclass(frozen=True, slots=True)
class Variant:
    """Deliberate peculiarities of a sample. None leaves the choice to the layout's random numbers."""

    seal: bool = True
    refuse: bool = False
    watermark: bool | None = None
    mortgage: bool | None = None
    handwriting: bool | None = None
    blue_ink: bool | None = None
    issuer_type: str | None = None  # 物业 | 居委会 | 业委会 | 村委会
    holder_is: str = "person"  # person | company: who owns or rents


@dataclass(slots=True)
class Job:
    """Facts, fonts and random numbers for one paper."""

    facts: Facts
    faces: Faces
    rng: random.Random
    variant: Variant = field(default_factory=Variant)
    dpi: int = 300

    def sheet(self, width_mm: float = 210.0, height_mm: float = 297.0, *, dpi: int = 300) -> Sheet:
        """A sheet to draw on; `dpi` at most that of the job."""
        return Sheet(width_mm, height_mm, self.faces, self.rng, min(dpi, self.dpi))

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def fill_style(self, size: float) -> Style:
        """Values filled in by hand (kai, pen ink, uneven) or by machine."""
        by_hand = self.variant.handwriting
        if by_hand is None:
            by_hand = self.chance(0.5)
        if by_hand:
            blue = self.chance(0.5) if self.variant.blue_ink is None else self.variant.blue_ink
            return Style("kai", size * 1.08, BLUE_INK if blue else BLACK, jitter=0.035)
        return Style("song", size)

    def date_form(self, *forms: str) -> str:
        return self.rng.choice(forms or ("plain", "padded", "spaced"))


Layout: TypeAlias = Callable[[Job], Drawn]
Layouts: TypeAlias = dict[str, dict[str, Layout]]  # kind -> name -> layout


def layouts_in(package: str, path: Iterable[str]) -> Layouts:
    """The layouts of a set's package: from each of its modules that has LAYOUTS (kind -> name -> layout)."""
    every: Layouts = {}
    for module in sorted(iter_modules(path), key=lambda one: one.name):
        part: Layouts = getattr(import_module(f"{package}.{module.name}"), "LAYOUTS", {})
        for kind, layouts in part.items():
            every.setdefault(kind, {}).update(layouts)
    return every


def money(amount: Decimal) -> str:
    """As truth writes money."""
    return f"{amount:.2f}"


def filled(text: str, name: str, style: Style, *, min_em: float = 0.0) -> Run:
    """A value on a line that the form left open."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(min_em, width + 1.4), solid=width < 22)


def dated(day: date, name: str, style: Style) -> list[str | Run]:
    """__2026__年__3__月__1__日, figures filled in on underlines."""
    runs: list[str | Run] = []
    for figure, unit, width in ((day.year, "年", 3.2), (day.month, "月", 2.0), (day.day, "日", 2.0)):
        runs += [Run(str(figure), name, style, underline=True, min_em=width), Run(unit, name)]
    return runs


def in_words(amount: Decimal, *, unit: str = "元") -> str:
    return numbers.amount_in_words(amount, unit=unit)
