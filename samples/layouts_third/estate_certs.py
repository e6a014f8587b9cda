"""不动产权证书: the booklet opened, its table page copied alone, the single-page edition, the electronic one.

Conventions: `unit_no` without the spaces printed in it does not matter (they are not compared); `term` is the cell's
whole text; the organ named only by its seal is `seal_only`.
"""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import folio
from samples.layouts_third.estate_world import Holding, a_holding, notes_of, rows_of
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_PINK, _PAPER = (238, 218, 214), (252, 248, 244)
_LAW_OLD = "《中华人民共和国物权法》"
_LAW_NEW = "《中华人民共和国民法典》"


def cert_values(holding: Holding, *, left_out: tuple[str, ...] = ()) -> dict[str, Value]:
    every: dict[str, Value] = {
        "cert_no": holding.number,
        "holders": holding.holders,
        "co_ownership": holding.shared,
        "location": holding.location,
        "unit_no": holding.unit_no.replace(" ", ""),
        "right_type": holding.right_type,
        "right_nature": holding.right_nature,
        "usage": holding.usage,
        "area_m2": holding.area,
        "term": holding.term,
        "issue_date": holding.day.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in left_out}


def number_runs(holding: Holding, *, wide: bool) -> list[str | Run]:
    gap = "  " if wide else ""
    text = f"豫（{gap}{holding.year}{gap}）{gap}{holding.place}{gap}不动产权第{gap}{holding.serial}{gap}号"
    return [Run(text, "cert_no")]


def _statement(holding: Holding, thing: str = "本证") -> str:
    law = _LAW_NEW if holding.year >= 2021 else _LAW_OLD
    return (
        f"根据{law}等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的{thing}所列不动产权利，"
        "经审查核实，准予登记，颁发此证。"
    )


def _organ_block(sheet: Sheet, job: Job, holding: Holding, x: float, y: float, form: str) -> None:
    """登记机构（章）, its seal and the day."""
    sheet.text(x, y, "登记机构（章）", Style("song", 12), align="c", spacing=0.1)
    sheet.text(
        x, y + 15, Run(numbers.written_date(holding.day, form=form), "issue_date"), Style("song", 11.5), align="c"
    )
    if job.variant.seal:
        seals.put_round(sheet, x, y + job.rng.uniform(-4, 9), SealText(holding.office, "不动产登记专用章"), diameter=42)


def _grid(
    sheet: Sheet, job: Job, holding: Holding, x: float, y: float, width: float, *, row: float, size: float
) -> float:
    """The ten labelled rows, the last one high."""
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    for label, runs in rows_of(job, holding):
        height = row * 2.6 if label == "权利其他状况" else row
        rows.append((height, [(width * 0.2, label, True), (width * 0.8, runs, False)]))
    return table(sheet, x, y, rows, label=Style("song", size), value=Style("song", size), line=0.2, frame=(90, 70, 66))


def booklet_spreads(job: Job) -> Drawn:
    """The booklet: the page with the statement, then the spread of table and notes."""
    holding = a_holding(job)
    first, second = job.sheet(260, 184), job.sheet(260, 184)
    for sheet in (first, second):
        guilloche(sheet, 4, 4, 252, 176, _PINK, waves=34, paper=_PAPER)
        sheet.line(130, 4, 130, 180, width=0.2, fill=(210, 196, 190))
    emblem(first, 195, 30, 20)
    first.flow(148, 54, 96, _statement(holding), Style("song", 13), leading=1.9, indent=2)
    _organ_block(first, job, holding, 200, 112, "spaced")
    first.text(226, 164, f"编号 № D{job.rng.randrange(10**11):011d}", Style("song", 9), align="r")
    second.text(70, 12, number_runs(holding, wide=True), Style("song", 11), align="c")
    _grid(second, job, holding, 12, 22, 112, row=11.6, size=9.5)
    second.text(192, 14, "附    记", Style("song", 12), align="c")
    second.rect(138, 22, 110, 146, line=0.2, fill=(90, 70, 66))
    y = 28.0
    for note in notes_of(job, holding):
        y = second.flow(142, y, 102, note, Style("song", 10), leading=1.5) + 2
    return drawn(
        "realestate_cert", "booklet_spreads", [first, second], cert_values(holding), from_seal=_organ(job, holding)
    )


def _organ(job: Job, holding: Holding) -> dict[str, str]:
    return {"issuer": holding.office} if job.variant.seal else {}


def table_page_copy(job: Job) -> Drawn:
    """A black copy of the table page only, a little askew on A4; neither organ nor day is on it."""
    holding = a_holding(job)
    sheet = job.sheet()
    left = 22 + job.rng.uniform(-5, 5)
    sheet.text(left + 83, 40, number_runs(holding, wide=job.chance(0.5)), Style("song", 13), align="c")
    bottom = _grid(sheet, job, holding, left, 50, 166, row=14.5, size=11)
    sheet.text(left, bottom + 6, "附 记", Style("song", 12))
    y = bottom + 14
    for note in notes_of(job, holding)[:2]:
        y = sheet.flow(left, y, 160, note, Style("song", 10.5)) + 1
    if job.variant.watermark or job.chance(0.35):
        watermark(sheet, "仅限办理充电桩业务", size_mm=10, rows=2)
    return drawn("realestate_cert", "table_page_copy", [sheet], cert_values(holding, left_out=("issue_date",)))


def single_page_edition(job: Job) -> Drawn:
    """单一版: everything on one A4 page, number under the title, QR code below, the organ beside its seal."""
    holding = a_holding(job)
    sheet = job.sheet()
    guilloche(sheet, 6, 6, 198, 285, (226, 230, 214), waves=46, paper=(251, 252, 247))
    sheet.rect(10, 10, 190, 277, line=0.6, fill=(150, 120, 70))
    emblem(sheet, 105, 26, 17)
    sheet.text(105, 38, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(105, 47, "不 动 产 权 证 书", Style("song_bold", 21), align="c")
    sheet.text(192, 60, number_runs(holding, wide=False), Style("song", 11), align="r")
    bottom = _grid(sheet, job, holding, 18, 68, 174, row=11.5, size=10.5)
    sheet.rect(18, bottom, 34.8, 24, line=0.2, fill=(90, 70, 66))
    sheet.cell((18, bottom, 34.8, 24), "附记", Style("song", 10.5), align="c")
    sheet.rect(52.8, bottom, 139.2, 24, line=0.2, fill=(90, 70, 66))
    sheet.cell((52.8, bottom, 139.2, 24), "\n".join(notes_of(job, holding)), Style("song", 9.5))
    sheet.flow(18, bottom + 28, 174, _statement(holding), Style("song", 10.5), indent=2)
    qr_code(sheet, 22, bottom + 45, 24)
    sheet.text(118, bottom + 46, "登记机构（章）：", Style("song", 11))
    sheet.text(118, bottom + 54, Run(numbers.written_date(holding.day, form="padded"), "issue_date"), Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 152, bottom + 52, SealText(holding.office, "不动产登记专用章"), diameter=38)
    values = cert_values(holding)
    return drawn("realestate_cert", "single_page_edition", [sheet], values, from_seal=_organ(job, holding))


def electronic_licence(job: Job) -> Drawn:
    """电子证照 printed across: label and value in two columns, organ and day printed, electronic seal."""
    holding = a_holding(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 0, 0, 297, 210, (214, 226, 236), waves=40, paper=(249, 251, 253))
    emblem(sheet, 40, 24, 20)
    sheet.text(148, 14, "中华人民共和国不动产权证书（电子证照）", Style("hei_bold", 17), align="c")
    sheet.text(148, 26, ["证号：", *number_runs(holding, wide=False)], Style("hei", 11), align="c")
    rows = rows_of(job, holding)
    style, shown = Style("hei", 10, (90, 96, 110)), Style("hei", 10.5)
    y = 42.0
    for label, runs in rows[:-1]:
        sheet.text(20, y, label, style)
        y = sheet.flow(52, y, 120, runs, shown, leading=1.35) + 4.2
        sheet.line(20, y - 2.4, 172, y - 2.4, width=0.1, fill=(190, 200, 212))
    sheet.text(184, 42, "权利其他状况", style)
    below = sheet.flow(184, 50, 96, rows[-1][1], shown.sized(9.5), leading=1.6)
    sheet.text(184, below + 4, "附记", style)
    below = sheet.flow(184, below + 12, 96, "\n".join(notes_of(job, holding)), shown.sized(9.5), leading=1.6)
    sheet.text(184, 150, ["登记机构：", Run(holding.office, "issuer")], shown)
    sheet.text(184, 159, ["登记时间：", Run(numbers.written_date(holding.day, form="plain"), "issue_date")], shown)
    qr_code(sheet, 20, 168, 26, colour=BLACK)
    sheet.text(
        52, 178, "扫描二维码可核验本电子证照，下载打印件与纸质证书具有同等法律效力。", Style("hei", 8.5, (90, 96, 110))
    )
    if job.variant.seal:
        seals.put_round(sheet, 248, 158, SealText(holding.office, "不动产登记专用章"), diameter=38)
    folio(sheet, "第1页 共1页", y=202)
    values = cert_values(holding) | {"issuer": holding.office}
    return drawn("realestate_cert", "electronic_licence", [sheet], values)


LAYOUTS: Layouts = {
    "realestate_cert": {
        "booklet_spreads": booklet_spreads,
        "table_page_copy": table_page_copy,
        "single_page_edition": single_page_edition,
        "electronic_licence": electronic_licence,
    }
}
