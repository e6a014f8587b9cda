"""What these layouts share: a paper that keeps its truth while it is written, a small world, ruled rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from samples import numbers, people
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_twelfth.words import WORDS
from samples.people import Org, Person
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

Cell = tuple[float, Runs, bool]
Row = tuple[float, Sequence[Cell]]
SONG, HEI, KAI = Style("song", 11), Style("hei", 11), Style("kai", 11)


@dataclass(slots=True)
class Paper:
    """One document being written: its sheets, how values are filled in, and what is true of it."""

    job: Job
    ink: Style = field(default_factory=lambda: Style("song", 11))
    values: dict[str, Value] = field(default_factory=dict)
    tolerated: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sheets: list[Sheet] = field(default_factory=list)

    def new(self, width_mm: float = 210.0, height_mm: float = 297.0) -> Sheet:
        self.sheets.append(self.job.sheet(width_mm, height_mm))
        return self.sheets[-1]

    def writer(
        self, style: Style, *, left: float = 25.0, width: float = 160.0, top: float = 26.0, leading: float = 1.7
    ) -> Writer:
        """Running text whose sheets are this paper's."""
        made = Writer(self.job, style, left=left, width=width, top=top, leading=leading)
        self.sheets = made.sheets
        return made

    def say(
        self, name: str, text: str, value: Value | None = None, *, style: Style | None = None, line: float = 0.0
    ) -> Run:
        """A field's value as it is printed; `line`: on a rule of at least so many em."""
        self.values[name] = text if value is None else value
        used = style or self.ink
        if not line:
            return Run(text, name, used)
        wide = sum(0.55 if char.isascii() else 1.0 for char in text) + 1
        return Run(text, name, used, underline=True, min_em=max(line, wide), solid=wide < 22)

    def day(self, name: str, day: date, form: str = "plain", *, style: Style | None = None) -> Run:
        return self.say(name, numbers.written_date(day, form=form), day.isoformat(), style=style)

    def torn(self, name: str, day: date, *, rule: bool = True) -> list[str | Run]:
        """Figures filled in before printed 年, 月 and 日."""
        self.values[name] = day.isoformat()
        runs: list[str | Run] = []
        for figure, unit, wide in ((day.year, "年", 3.0), (day.month, "月", 2.0), (day.day, "日", 2.0)):
            runs += [Run(str(figure), name, self.ink, underline=rule, min_em=wide), Run(unit, name)]
        return runs

    def sum(self, name: str, amount: Decimal, shown: str = "") -> Run:
        return self.say(name, shown or f"{amount:,.2f}", f"{amount:.2f}")

    def blank(self, text: str, line: float = 4.0) -> Run:
        """Something filled in that is no field."""
        wide = sum(0.55 if char.isascii() else 1.0 for char in text) + 1
        return Run(text, "", self.ink, underline=True, min_em=max(line, wide))

    def also(self, name: str, *others: str) -> None:
        self.tolerated[name] = (*self.tolerated.get(name, ()), *others)

    def done(
        self,
        kind: str,
        layout: str,
        *,
        from_seal: Mapping[str, str] | None = None,
        implied: Mapping[str, tuple[Value, str]] | None = None,
    ) -> Drawn:
        return drawn(
            kind,
            layout,
            self.sheets,
            self.values,
            from_seal=from_seal,
            implied=implied,
            tolerated=self.tolerated,
        )


def lab(width: float, text: Runs) -> Cell:
    return width, text, True


def val(width: float, runs: Runs) -> Cell:
    return width, runs, False


def rows(
    sheet: Sheet,
    y: float,
    given: Sequence[Row],
    *,
    x: float = 20.0,
    width: float = 170.0,
    label: Style = SONG,
    value: Style = SONG,
    line: float = 0.25,
    frame: Colour = BLACK,
) -> float:
    """Ruled rows; a cell of width 0 takes what the others of its row leave."""
    full: list[Row] = []
    for height, cells in given:
        open_cells = sum(1 for cell in cells if not cell[0]) or 1
        rest = (width - sum(cell[0] for cell in cells)) / open_cells
        full.append((height, [(wide or rest, runs, is_label) for wide, runs, is_label in cells]))
    return table(sheet, x, y, full, label=label, value=value, line=line, frame=frame)


def seal(sheet: Sheet, x: float, y: float, name: str, centre: str = "", *, size: float = 40.0) -> None:
    put_round(sheet, x, y, SealText(name, centre), diameter=size)


def scrawl(job: Job, size: float = 15.0) -> Style:
    """Somebody's own hand, in black or blue."""
    return Style("kai", size, (28, 48, 140) if job.chance(0.4) else BLACK, jitter=0.05)


def centred(sheet: Sheet, y: float, runs: Runs, style: Style, *, spacing: float = 0.0) -> None:
    sheet.text(sheet.width_mm / 2, y, runs, style, align="c", spacing=spacing)


def folio(sheet: Sheet, text: str, y: float = 284.0) -> None:
    centred(sheet, y, text, Style("song", 9))


# -- a small world -------------------------------------------------------------------------------


def someone(job: Job, name: str = "") -> Person:
    return people.a_person(job.rng, WORDS, name=name)


def a_name(job: Job) -> str:
    return people.a_name(job.rng, WORDS)


def a_road(job: Job) -> str:
    return job.rng.choice([street for street in WORDS.streets if street[-1] in "路街道"])


def two_roads(job: Job) -> tuple[str, str]:
    first, second = job.rng.sample([street for street in WORDS.streets if street[-1] in "路街道"], 2)
    return first, second


def an_estate(job: Job) -> str:
    return job.rng.choice(WORDS.estates)


def firm(job: Job, *endings: str) -> Org:
    """A firm whose name ends in one of `endings`, of some town."""
    district = job.rng.choice(people.DISTRICTS[:3])
    made = people.an_org(job.rng, WORDS, "", district=district)
    town = job.rng.choice(["信阳", "信阳市", "信阳", "河南", "豫南"])
    name = town + job.rng.choice(WORDS.firms) + job.rng.choice(endings)
    return Org(name, made.uscc, made.address, made.legal_person, made.phone)


def between(job: Job, first: tuple[int, int, int], last: tuple[int, int, int]) -> date:
    return people.a_day(job.rng, date(*first), date(*last))


def plain(number: Decimal) -> str:
    return f"{number.normalize() + 0:f}"


def signed_by(sheet: Sheet, x: float, y: float, name: str, size: float = 17.0) -> None:
    sheet.text(x, y, name, Style("kai", size, BLACK, jitter=0.06))
