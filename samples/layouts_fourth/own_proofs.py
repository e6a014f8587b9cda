"""不动产登记证明: of advance notices, and of mortgages, on one sheet, opened, and as its table alone."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import Paper, Rows, paper, seal_of
from samples.layouts_fourth.own_estate_world import Estate, an_estate
from samples.numbers import written_date
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn
from samples.writing import table

_TINT, _GROUND = (214, 226, 236), (249, 252, 254)
_LAW = (
    "　　根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列"
    "不动产权利或登记事项，经审查核实，准予登记，颁发此证明。"
)


def proof_no(note: Paper, estate: Estate, *, spaced: bool) -> Run:
    year, place, serial = estate.issued.year, estate.district, estate.number
    value = f"豫（{year}）{place}不动产证明第{serial}号"
    return note.put("cert_no", f"豫（ {year} ） {place} 不动产证明第 {serial} 号" if spaced else value, value)


def proof_rows(note: Paper, estate: Estate, heights: tuple[float, ...], label: float, width: float) -> Rows:
    job = note.job
    mortgage = job.variant.mortgage if job.variant.mortgage is not None else job.chance(0.25)
    bank = "信阳纸上农村商业银行股份有限公司" + job.rng.choice(("", "空山支行"))
    right = "抵押权" if mortgage else job.rng.choice(("预告登记", "预购商品房预告登记", "预告登记"))
    holders = (bank,) if mortgage else estate.holders
    obligor = estate.holders[0] if mortgage else job.facts.developer.name
    note.values["holders"] = holders
    names: list[str | Run] = []
    for place, holder in enumerate(holders):
        names += ["、"] if place else []
        names.append(Run(holder, "holders"))
    other = (
        f"不动产权证书号：豫（{estate.issued.year - 1}）{estate.district}不动产权第{int(estate.number) + 11:07d}号\n"
        f"担保债权的数额：{job.rng.randrange(20, 90)}万元\n抵押方式：一般抵押"
        if mortgage
        else f"买卖合同编号：YS{estate.issued:%Y%m}{job.rng.randrange(9999):04d}\n建筑面积：{estate.area}㎡\n"
        f"用途：{estate.usage}"
    )
    cells: tuple[tuple[str, Runs], ...] = (
        ("证明权利或事项", note.put("proved_right", right)),
        ("权利人（申请人）", names),
        ("义务人", note.put("obligor", obligor)),
        ("坐　落", note.put("location", estate.location)),
        ("不动产单元号", estate.unit_no),
        ("其　他", other),
        ("附　记", f"登记时间：{written_date(estate.issued)}" if job.chance(0.5) else ""),
    )
    return [
        (height, [(label, name, True), (width - label, runs, False)])
        for height, (name, runs) in zip(heights, cells, strict=True)
    ]


def _foot(sheet: Sheet, estate: Estate, x: float, y: float, size: float) -> None:
    sheet.text(x, y, "登记机构（章）", Style("song", size))
    sheet.text(x - 4, y + 13, written_date(estate.issued, form="spaced"), Style("song", size))
    seal_of(sheet, x + 18, y + 7, estate.office, centre="不动产登记专用章", diameter=40)


def proof_two_panes(job: Job) -> Drawn:
    """A sheet laid across: title and statement on the left, the table on the right."""
    note, estate, sheet = paper(job), an_estate(job), job.sheet(297, 210)
    guilloche(sheet, 5, 5, 287, 200, _TINT, waves=50, paper=_GROUND)
    emblem(sheet, 76, 30, 18)
    sheet.text(76, 48, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.15)
    law = _LAW.replace("民法典", "物权法") if estate.issued.year < 2021 else _LAW
    sheet.flow(24, 72, 104, law, Style("song", 12), leading=1.8)
    _foot(sheet, estate, 82, 140, 12)
    sheet.text(24, 190, f"编号 № D41{job.rng.randrange(10**9):09d}", Style("hei", 11))
    sheet.text(222, 16, proof_no(note, estate, spaced=True), Style("song", 11.5), align="c")
    heights = (17.0, 17.0, 17.0, 22.0, 16.0, 42.0, 34.0)
    size = Style("song", 11)
    table(sheet, 158, 26, proof_rows(note, estate, heights, 34, 126), label=size, value=size)
    return note.done("realestate_reg_proof", "proof_two_panes", [sheet])


def proof_sheet(job: Job) -> Drawn:
    """The edition on one upright sheet, with a code."""
    note, estate, sheet = paper(job), an_estate(job), job.sheet()
    guilloche(sheet, 5, 5, 200, 287, _TINT, waves=70, paper=_GROUND)
    sheet.text(105, 26, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(105, 36, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.15)
    qr_code(sheet, 170, 18, 20)
    sheet.text(20, 54, proof_no(note, estate, spaced=False), Style("song", 12))
    heights = (13.0, 13.0, 13.0, 17.0, 13.0, 40.0, 34.0)
    size = Style("song", 11.5)
    y = table(sheet, 19, 64, proof_rows(note, estate, heights, 42, 172), label=size, value=size, line=0.3)
    _foot(sheet, estate, 140, y + 14, 12)
    return note.done("realestate_reg_proof", "proof_sheet", [sheet])


def proof_table_copy(job: Job) -> Drawn:
    """A copy of the page with the table, a stamp of the copy's truth over it."""
    note, estate, sheet = paper(job), an_estate(job), job.sheet(182, 257)
    sheet.text(91, 20, proof_no(note, estate, spaced=True), Style("song", 12.5), align="c")
    heights = (17.0, 17.0, 17.0, 25.0, 17.0, 52.0, 50.0)
    size = Style("song", 12)
    table(sheet, 18, 32, proof_rows(note, estate, heights, 40, 146), label=size, value=size, line=0.2)
    if job.chance(0.5):
        sheet.text(34, 236, "与原件一致", Style("kai", 17, jitter=0.05))
    return note.done("realestate_reg_proof", "proof_table_copy", [sheet])


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "proof_two_panes": proof_two_panes,
        "proof_sheet": proof_sheet,
        "proof_table_copy": proof_table_copy,
    }
}
