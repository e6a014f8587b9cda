"""Pages that say nothing: an empty back, a page with the copier's marks, forms with labels and no values."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import folio
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def _blank(name: str, sheets: list[Sheet]) -> Drawn:
    return drawn("blank", name, sheets, {})


def _gap(width: float) -> Run:
    return Run("", underline=True, min_em=width)


def _empty_day() -> list[str | Run]:
    return [_gap(4), "年", _gap(2), "月", _gap(2), "日"]


def show_through(job: Job) -> Drawn:
    """The back of a printed page: the lines of the front shine through, too faint to read."""
    sheet = job.sheet()
    for row in range(24):
        width = job.rng.uniform(90, 150)
        sheet.fill(182 - width, 40 + row * 8, width, 2.6, (249, 249, 250))
    return _blank("show_through", [sheet])


def copier_marks(job: Job) -> Drawn:
    """An empty page with a shadow along one edge, two staple holes and some dust."""
    sheet = job.sheet()
    for step in range(10):
        shade = 236 + step * 2
        sheet.fill(step * 0.4, 0, 0.4, 297, (shade, shade, shade))
    for y in (34, 41):
        sheet.fill(17, y, 1.1, 1.1, (90, 90, 94))
    for _ in range(14):
        sheet.fill(job.rng.uniform(10, 200), job.rng.uniform(10, 280), 0.3, 0.3, (150, 150, 150))
    return _blank("copier_marks", [sheet])


def folio_only(job: Job) -> Drawn:
    """The last page of a printed contract: nothing but the number at its foot."""
    sheet = job.sheet()
    folio(sheet, job.rng.choice(["第4页 共4页", "- 5 -", "6"]))
    return _blank("folio_only", [sheet])


def consent_unfilled(job: Job) -> Drawn:
    """A manager's consent form printed from a web page, nobody has filled it."""
    sheet = job.sheet()
    style = Style("song", 14)
    sheet.text(105, 34, "物业同意安装充电桩证明", Style("song_bold", 20), align="c")
    body: list[str | Run] = [
        "兹有我小区",
        _gap(4),
        "栋",
        _gap(3),
        "单元",
        _gap(4),
        "室业主",
        _gap(6),
        "（身份证号：",
        _gap(12),
        "），",
    ]
    body += ["车位编号", _gap(6), "。经研究，同意其安装功率为", _gap(3), "kW的新能源汽车充电桩。特此证明。"]
    sheet.flow(27, 56, 156, body, style, leading=2.1, indent=2)
    sheet.text(100, 150, "物业公司（盖章）：", style)
    sheet.text(100, 164, ["联系电话：", _gap(8)], style)
    sheet.text(100, 178, _empty_day(), style)
    return _blank("consent_unfilled", [sheet])


def lease_unfilled(job: Job) -> Drawn:
    """A parking lease downloaded as a template: clauses and lines, no party, no sum, no day."""
    writer = Writer(job, Style("song", 12), top=28, leading=1.85)
    writer.title("车位租赁合同", Style("song_bold", 19))
    writer.line(["出租方（甲方）：", _gap(14)])
    writer.line(["承租方（乙方）：", _gap(14), "  身份证号：", _gap(12)])
    clauses: list[Runs] = [
        ["一、甲方将位于", _gap(12), "小区", _gap(6), "号车位出租给乙方使用。"],
        ["二、租赁期限自", *_empty_day(), "起至", *_empty_day(), "止。"],
        ["三、租金为每月人民币", _gap(6), "元（大写：", _gap(8), "），按", _gap(3), "支付。"],
        "四、乙方不得擅自改变车位用途，不得转租。甲方应保证车位权属清楚。",
        "五、本合同一式两份，双方签字后生效。",
    ]
    for runs in clauses:
        writer.para(runs)
    writer.y += 10
    writer.sheet.text(25, writer.y, "甲方（签字）：", writer.style)
    writer.sheet.text(112, writer.y, "乙方（签字）：", writer.style)
    writer.sheet.text(25, writer.y + 14, _empty_day(), writer.style)
    writer.sheet.text(112, writer.y + 14, _empty_day(), writer.style)
    return _blank("lease_unfilled", writer.sheets)


def table_unfilled(job: Job) -> Drawn:
    """A ruled form of the use of a space: labels in the left cells, the right ones empty."""
    sheet = job.sheet()
    sheet.text(105, 26, "固定车位使用权证明（登记表）", Style("hei_bold", 17), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(34, "小区名称", True), (132, "", False)]),
        (13, [(34, "使用人", True), (50, "", False), (32, "联系电话", True), (50, "", False)]),
        (13, [(34, "身份证号", True), (132, "", False)]),
        (13, [(34, "车位编号", True), (50, "", False), (32, "使用期限", True), (50, "", False)]),
        (
            48,
            [(34, "出具单位意见", True), (132, "\n\n\n                         （盖章）        年    月    日", False)],
        ),
    ]
    table(sheet, 22, 40, rows, label=Style("hei", 11), value=Style("song", 11))
    return _blank("table_unfilled", [sheet])


LAYOUTS: Layouts = {
    "blank": {
        "show_through": show_through,
        "copier_marks": copier_marks,
        "folio_only": folio_only,
        "consent_unfilled": consent_unfilled,
        "lease_unfilled": lease_unfilled,
        "table_unfilled": table_unfilled,
    }
}
