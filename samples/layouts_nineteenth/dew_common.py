"""What the dew layouts share: signatures, letterheads, barcodes, ruled lines, page feet."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from samples import numbers, people, seals
from samples.draw import BLACK, RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_nineteenth.words import WORDS

SONG = Style("song", 12)
SMALL = Style("song", 9)
GREY: Colour = (110, 110, 114)


def signed_name(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 17.0) -> None:
    """A name signed with a pen."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.05))


def round_seal(
    job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", diameter: float = 40.0
) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre=centre), diameter=diameter)


def red_head(sheet: Sheet, issuer: str, number: Runs, *, y: float = 34.0) -> float:
    """A red letterhead with the document's number and the red line below. Returns the y below."""
    style = Style("song_bold", 34, RED)
    while sheet.width_of(issuer, style) > 152:
        style = style.sized(style.size - 2)
    sheet.text(105, y, issuer, style, align="c", spacing=0.04)
    sheet.text(105, y + 27, number, Style("song", 14), align="c")
    sheet.line(26, y + 36, 184, y + 36, width=0.9, fill=RED)
    return y + 46


def firm_head(sheet: Sheet, name: str, line: str) -> float:
    """A firm's own writing paper."""
    sheet.text(25, 13, name, Style("hei_bold", 13, (40, 70, 120)))
    sheet.text(25, 19.5, line, Style("song", 8, GREY))
    sheet.line(25, 24, 185, 24, width=0.4, fill=(40, 70, 120))
    return 32.0


def page_head(sheet: Sheet, left: str, right: str) -> None:
    sheet.text(25, 13, left, Style("song", 8.5, GREY))
    sheet.text(185, 13, right, Style("song", 8.5, GREY), align="r")
    sheet.line(25, 18, 185, 18, width=0.2, fill=GREY)


def feet(sheets: Sequence[Sheet], form: str = "- {} -") -> None:
    for number, sheet in enumerate(sheets, 1):
        middle = sheet.width_mm / 2
        text = form.format(number, len(sheets))
        sheet.text(middle, sheet.height_mm - 14, text, Style("song", 9), align="c")


def barcode(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    rng = random.Random(f"{sheet.rng.random()}")
    at = x
    while at < x + width:
        thick = rng.choice((0.25, 0.5, 0.75))
        sheet.fill(at, y, thick, height, (20, 20, 20))
        at += thick + rng.choice((0.3, 0.5, 0.8))


def day(when: date, name: str, form: str = "plain") -> Run:
    return Run(numbers.written_date(when, form=form), name)


def another(job: Job) -> str:
    """The name of somebody else, whose name is no field."""
    return people.a_name(job.rng, WORDS)


def pairs(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[str, Runs]],
    *,
    label: Style,
    value: Style,
    label_mm: float,
    width: float,
    step: float,
    line: bool = False,
    colon: str = "",
) -> float:
    """Labels evenly set, their values beside them, no table. Returns the y below."""
    for name, runs in rows:
        sheet.text(x, y, name, label, spread=label_mm - 6 if not colon else label_mm - 9)
        if colon:
            sheet.text(x + label_mm - 7, y, colon, label)
        wide = width - label_mm
        bottom = sheet.flow(x + label_mm, y, wide, runs, value, leading=1.35)
        if line:
            sheet.line(x + label_mm - 1, y + 7, x + width, y + 7, width=0.15)
        y = max(y + step, bottom + 2.0)
    return y


def framed(sheet: Sheet, margin: float, colour: Colour, *, line: float = 0.8) -> None:
    sheet.rect(margin, margin, sheet.width_mm - 2 * margin, sheet.height_mm - 2 * margin, line=line, fill=colour)
    inner = margin + 2.2
    sheet.rect(inner, inner, sheet.width_mm - 2 * inner, sheet.height_mm - 2 * inner, line=0.25, fill=colour)
