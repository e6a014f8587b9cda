"""What the papers of the fourteen measured kinds share: values noted as they are written, places, spaces, days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.forms import Cells
from samples.job import Job, dated, filled, money
from samples.people import FOURTH_WORDS, a_name
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

Rows: TypeAlias = list[tuple[float, Cells]]  # as `table` takes them
INK = Style("kai", 14, BLACK, jitter=0.04)


@dataclass(slots=True)
class Paper:
    """Writes values and keeps them: what `put` returned and a sheet shows is what `done` declares."""

    job: Job
    pen: Style
    values: dict[str, Value] = field(default_factory=dict)
    tolerated: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def put(
        self,
        name: str,
        text: str,
        value: Value | None = None,
        *,
        style: Style | None = None,
        line: bool = False,
        min_em: float = 0.0,
    ) -> Run:
        """The writing of one value. `line`: on a line the form left open, in the pen's style."""
        self.values[name] = text if value is None else value
        if line:
            return filled(text, name, style or self.pen, min_em=min_em)
        return Run(text, name, style, solid=len(text) < 16)

    def also(self, name: str, *values: str) -> None:
        """Readings of the same place that are no error."""
        self.tolerated[name] = self.tolerated.get(name, ()) + values

    def day(self, name: str, day: date, form: str = "plain", *, line: bool = False) -> list[str | Run]:
        """A date in one of the forms of `written_date`, or its figures on the form's open lines."""
        self.values[name] = day.isoformat()
        if line:
            return dated(day, name, self.pen)
        return [Run(numbers.written_date(day, form=form), name, solid=True)]

    def sum(self, name: str, amount: Decimal, form: str = "{:,.2f}", *, line: bool = False) -> Run:
        """An amount in figures, as `form` writes it."""
        return self.put(name, form.format(amount), money(amount), line=line)

    def done(
        self,
        kind: str,
        layout: str,
        sheets: Sequence[Sheet],
        *,
        from_seal: Mapping[str, str] | None = None,
        implied: Mapping[str, tuple[Value, str]] | None = None,
    ) -> Drawn:
        return drawn(kind, layout, sheets, self.values, from_seal=from_seal, implied=implied, tolerated=self.tolerated)


def paper(job: Job, size: float = 12.0) -> Paper:
    """A paper whose values are filled in by hand or by machine, as chance has it."""
    return Paper(job, job.fill_style(size))


def by_hand(job: Job, size: float = 13.0) -> Paper:
    """A paper filled in with a pen."""
    ink = job.rng.choice((BLACK, BLUE_INK))
    return Paper(job, Style("kai", size, ink, jitter=0.035))


@dataclass(frozen=True, slots=True)
class Spot:
    """A parking space: its number, and the level that a paper may mention apart from it."""

    no: str
    level: str


def a_spot(job: Job, *, owned: bool = False) -> Spot:
    """`owned`: not in a civil defence shelter, whose spaces nobody can buy."""
    rng = job.rng
    number = rng.randrange(3, 620)
    letter = rng.choice("ABCDE")
    no = rng.choice(
        (
            f"{letter}{number:03d}",
            f"{letter}-{number:03d}",
            f"{number:04d}",
            f"{number}",
            f"B1-{number:03d}",
            f"负一层{letter}{number:03d}",
            f"{letter}区{number:03d}",
            f"负二层{number:03d}",
            f"B2-{letter}{number:03d}",
            f"{letter}{number}" if owned else f"人防{number:03d}",
        )
    )
    return Spot(no, rng.choice(("地下一层", "地下二层", "负一层", "地下车库一层")))


def spot_at_level(note: Paper, spot: Spot, *, line: bool = False) -> list[str | Run]:
    """地下一层 A102, the level apart from the number where the number has none of its own."""
    if any(mark in spot.no for mark in ("层", "B1", "B2")):
        return [note.put("space_no", spot.no, line=line)]
    note.also("space_no", spot.level + spot.no)
    return [spot.level, note.put("space_no", spot.no, line=line)]


def room_of(job: Job) -> str:
    """The flat, as people write it."""
    home = job.facts.home
    return job.rng.choice(
        (
            f"{home.building}号楼{home.unit}单元{home.room}室",
            f"{home.building}栋{home.unit}单元{home.room}",
            f"{home.building}-{home.unit}-{home.room}",
            f"{home.building}幢{home.unit}单元{home.room}号",
        )
    )


def home_address(job: Job) -> str:
    """An address as identity cards print it: a street in town, or a village and its group."""
    rng = job.rng
    district = rng.choice(("罗山县", "光山县", "固始县", "潢川县", "息县", "淮滨县", "浉河区", "平桥区"))
    head = "河南省" + (f"信阳市{district}" if district.endswith("区") else district)
    place = rng.choice(("空山", "烟云", "绘影", "泡影", "稿本"))
    if rng.random() < 0.45:
        return f"{head}{place}{rng.choice('镇乡')}{rng.choice('东西南北')}{place[1]}村{rng.choice('上下前后')}湾组"
    street = f"{rng.choice(FOURTH_WORDS.streets)}{rng.randrange(2, 260)}号"
    if rng.random() < 0.4:
        return f"{head}{street}附{rng.randrange(1, 40)}号"
    room = f"{rng.randrange(1, 4)}单元{rng.randrange(1, 19)}0{rng.randrange(1, 5)}号"
    return f"{head}{street}{rng.randrange(1, 20)}号楼{room}"


def someone(job: Job) -> str:
    return a_name(job.rng, FOURTH_WORDS)


def signed(sheet: Sheet, x: float, y: float, runs: Runs, *, size: float = 16.0) -> None:
    """A name as its owner writes it."""
    sheet.text(x, y, runs, Style("kai", size, BLACK, jitter=0.06))


def seal_of(sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(arc=name, centre=centre), diameter=diameter)


def clauses(writer: Writer, numbering: str, texts: Sequence[Runs]) -> None:
    """Numbered paragraphs. `numbering` holds {} for the number, or {c} for it in Chinese."""
    for number, text in enumerate(texts, 1):
        head = numbering.format(number, c="一二三四五六七八九十"[number - 1])
        writer.para([head, *([text] if isinstance(text, str | Run) else text)])


def two_parties(
    sheet: Sheet, y: float, left: Sequence[Runs], right: Sequence[Runs], style: Style, *, step: float = 9.5
) -> None:
    """The block of signatures: what each party writes, line by line."""
    for column, lines in ((26.0, left), (112.0, right)):
        for number, runs in enumerate(lines):
            sheet.text(column, y + number * step, runs, style)
