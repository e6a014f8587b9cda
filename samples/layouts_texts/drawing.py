"""A text drawn as a paper: paragraphs, lines and ruled tables, in sizes and faces by chance."""

from __future__ import annotations

import random
from dataclasses import replace

from samples import seals
from samples.draw import BLACK, BLUE_INK, Run, Style
from samples.job import Job
from samples.layouts_texts.parsing import Line, Place, Text
from samples.layouts_texts.values import Values
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_LABEL = 9  # characters of a cell without a value that may be a label
_WIDE = 160.0


def draw_text(text: Text, name: str, job: Job) -> Drawn:
    """One paper of a text; its values, faces and distances by the job's random numbers."""
    rng = job.rng
    values = Values(text.kind, rng)
    style = Style(rng.choice(["song", "song", "song", "kai", "hei"]), rng.choice([10.5, 11.0, 12.0, 12.5, 14.0]))
    if rng.random() < 0.35:
        value_style = Style("kai", style.size * 1.06, BLUE_INK if rng.random() < 0.5 else BLACK, jitter=0.04)
    else:
        value_style = style
    writer = Writer(job, style, top=rng.uniform(15, 32), leading=rng.uniform(1.45, 1.95), gap=rng.uniform(0.6, 2.4))
    underlined = value_style is not style and rng.random() < 0.5
    rows: list[Line] = []
    for line in (*text.lines, Line("free", ())):
        if line.style == "row":
            rows.append(line)
            continue
        if rows:
            _table(writer, rows, values, value_style, rng)
            rows = []
        _line(writer, line, values, value_style, underlined=underlined)
    if job.variant.seal and rng.random() < 0.5:
        issuers = [str(value) for value in values.truth.values() if isinstance(value, str) and len(value) > 8]
        words = next((value for value in issuers if value.endswith(("公司", "委员会", "局"))), "")
        if words:
            y = min(255.0, max(40.0, writer.y - rng.uniform(5, 25)))
            seals.put_round(writer.sheet, rng.uniform(120, 160), y, seals.SealText(words, ""), diameter=40)
    return drawn(text.kind, name, writer.sheets, values.truth)


def _runs(parts: tuple[str | Place, ...], values: Values, style: Style, *, underlined: bool = False) -> list[str | Run]:
    return [
        part if isinstance(part, str) else Run(values.show(part), values.field_of(part), style, underline=underlined)
        for part in parts
    ]


def _line(writer: Writer, line: Line, values: Values, style: Style, *, underlined: bool) -> None:
    sheet, rng = writer.sheet, writer.job.rng
    if line.style == "free":
        writer.y += rng.uniform(2, 6)
        return
    writer.room(14)
    sheet = writer.sheet
    if line.style == "rule":
        sheet.line(writer.left, writer.y + 1, writer.left + writer.width, writer.y + 1, width=0.3)
        writer.y += 4
        return
    runs = _runs(line.cells[0], values, style, underlined=underlined)
    em = sheet.em_mm(writer.style)
    match line.style:
        case "title":
            size = writer.style.size * rng.uniform(1.3, 1.8)
            face = Style(rng.choice(["hei_bold", "song_bold", "hei"]), size)
            room = writer.width + 20
            while sheet.width_of(_styled(runs, face), face) > room and face.size > 9:
                face = face.sized(face.size - 1)
            sheet.text(105, writer.y, _styled(runs, face), face, align="c")
            writer.y += sheet.em_mm(face) * 1.8
        case "centred" | "right" if sheet.width_of(runs, writer.style) < writer.width:
            x, side = (105.0, "c") if line.style == "centred" else (writer.left + writer.width, "r")
            sheet.text(x, writer.y, runs, writer.style, align="c" if side == "c" else "r")
            writer.y += em * writer.leading + writer.gap
        case "para":
            writer.para(runs)
        case _:
            writer.line(runs)


def _styled(runs: list[str | Run], style: Style) -> list[str | Run]:
    return [replace(run, style=style) if isinstance(run, Run) else run for run in runs]


def _table(writer: Writer, rows: list[Line], values: Values, style: Style, rng: random.Random) -> None:
    """Rows of one table; columns as wide as their longest words ask for."""
    size = min(writer.style.size, rng.choice([9.5, 10.5, 11.0]))
    label, value = Style(rng.choice(["song", "hei"]), size), replace(style, size=size, face=style.face)
    drawn_rows = [[_runs(cell, values, value) for cell in row.cells] for row in rows]
    columns = max(len(row) for row in drawn_rows)
    needs = [1.0] * columns
    for row in drawn_rows:
        if len(row) == columns:
            for place, cell in enumerate(row):
                needs[place] = max(needs[place], min(18.0, 1.5 + sum(len(_text(run)) for run in cell)))
    tall = rng.uniform(7.5, 11)
    for number, row in enumerate(drawn_rows):
        shares = needs if len(row) == columns else [1.0] * len(row)
        widths = [_WIDE * share / sum(shares) for share in shares]
        em = writer.sheet.em_mm(value)
        lines = max(
            1 + int(writer.sheet.width_of(cell, value) / max(em, width - 4)) if cell else 1
            for cell, width in zip(row, widths, strict=True)
        )
        height = max(tall, lines * em * 1.3 + 3)
        writer.room(height + 2)
        cells = [
            (width, cell, _is_label(rows[number].cells[place]))
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        writer.y = table(writer.sheet, 25.0, writer.y, [(height, cells)], label=label, value=value)
    writer.y += 3


def _text(run: str | Run) -> str:
    return run if isinstance(run, str) else run.text


def _is_label(parts: tuple[str | Place, ...]) -> bool:
    return all(isinstance(part, str) and len(part) <= _LABEL for part in parts)
