"""电子发票（机动车销售统一发票）: the file as issued, printed on an upright sheet, and shown on a screen."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_fourth.own_base import Paper, someone
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn

_RED: Colour = (150, 52, 40)


class _Sheet:
    """One e-invoice, `zoom` times the size of the file, its top left at x, y."""

    def __init__(self, note: Paper, sheet: Sheet, x: float, y: float, zoom: float) -> None:
        self.note, self.sheet, self.x, self.y, self.zoom = note, sheet, x, y, zoom
        self.label = Style("song", 8.6 * zoom, _RED)
        self.value = Style("song", 8.8 * zoom)

    def at(self, dx: float, dy: float) -> tuple[float, float]:
        return self.x + dx * self.zoom, self.y + dy * self.zoom

    def frame(self, dx: float, dy: float, wide: float, high: float) -> None:
        self.sheet.rect(*self.at(dx, dy), wide * self.zoom, high * self.zoom, line=0.25, fill=_RED)

    def named(self, dx: float, dy: float, wide: float, high: float, label: str, part: float, runs: Runs) -> None:
        self.frame(dx, dy, part, high)
        self.frame(dx + part, dy, wide - part, high)
        zoom = self.zoom
        self.sheet.cell(
            (*self.at(dx, dy), part * zoom, high * zoom), label, self.label, align="c", pad=0.5, leading=1.1
        )
        self.sheet.cell((*self.at(dx + part, dy), (wide - part) * zoom, high * zoom), runs, self.value, pad=1.2)

    def party(self, dx: float, name: str, rows: tuple[tuple[str, Run], tuple[str, Run]]) -> None:
        """The buyer's or the seller's block: its name set downwards, two rows beside it."""
        self.frame(dx, 31, 6, 20)
        self.frame(dx + 6, 31, 89, 20)
        self.sheet.column((*self.at(dx, 31), 6 * self.zoom, 20 * self.zoom), name, self.label)
        for number, (label, run) in enumerate(rows):
            left, top = self.at(dx + 7.5, 34.5 + number * 9)
            small = self.label.sized(7.0 * self.zoom) if len(label) > 18 else self.label
            end = self.sheet.text(left, top, label, small)
            room = self.x + (dx + 94) * self.zoom - end
            self.sheet.cell(
                (end, top - 2.4 * self.zoom, room, 8 * self.zoom), run, self.value.sized(8.3 * self.zoom), pad=0.5
            )


def _write(note: Paper, sheet: Sheet, x: float, y: float, zoom: float) -> None:
    job, facts, car = note.job, note.job.facts, note.job.facts.vehicle
    rng = job.rng
    form = _Sheet(note, sheet, x, y, zoom)
    day = a_day(rng, date(2024, 12, 2), date(2026, 11, 10))
    of_company = job.variant.holder_is == "company"
    number = f"{day.year % 100:02d}41{rng.randrange(2, 9)}{rng.randrange(10**15):015d}"[:20]
    qr_code(sheet, *form.at(6, 6), 20 * zoom)
    title = Style("song", 16 * zoom, _RED)
    sheet.text(*form.at(105, 9), "电子发票（机动车销售统一发票）", title, align="c")
    for gap in (16.4, 17.4):
        left, top = form.at(56, gap)
        sheet.line(left, top, left + 98 * zoom, top, width=0.25, fill=_RED)
    oval = seals.SealText("全国统一发票监制章", centre="河南省", foot="国家税务总局")
    seals.put_oval(sheet, *form.at(105, 15.5), oval, width=27 * zoom, height=18 * zoom)
    sheet.text(*form.at(149, 12), ["发票号码：", Run(number, "invoice_no", form.value)], form.label)
    printed = Run(written_date(day, form="padded"), "issue_date", form.value)
    sheet.text(*form.at(149, 19), ["开票日期：", printed], form.label)
    note.values["invoice_no"], note.values["issue_date"] = number, day.isoformat()
    tax_label = "统一社会信用代码/纳税人识别号"
    buyer_label = tax_label + "/身份证件号码："
    buyer = facts.company.org.name if of_company else facts.person.name
    buyer_id = facts.company.org.uscc if of_company else facts.person.id_number
    form.party(10, "购买方", (("名称：", note.put("buyer", buyer)), (buyer_label, note.put("buyer_id", buyer_id))))
    seller = note.put("seller", facts.dealer.name)
    form.party(105, "销售方", (("名称：", seller), (tax_label + "：", note.put("seller_tax_id", facts.dealer.uscc))))
    form.named(10, 51, 66, 9, "车辆类型", 19, note.put("vehicle_type", car.vehicle_type))
    form.named(76, 51, 66, 9, "厂牌型号", 19, note.put("model", car.model))
    form.named(142, 51, 58, 9, "产地", 14, rng.choice(("上海市", "安徽省合肥市", "广东省深圳市")))
    form.named(10, 60, 66, 9, "合格证号", 19, f"WTS{rng.randrange(10**12):012d}")
    form.named(76, 60, 66, 9, "进口证明书号", 22, "")
    form.named(142, 60, 58, 9, "商检单号", 19, "")
    form.named(10, 69, 85, 9, "发动机号码", 21, note.put("engine_no", car.engine_no))
    form.named(95, 69, 105, 9, "车辆识别代号/车架号码", 38, note.put("vin", car.vin))
    note.values["total"] = money(car.total)
    note.values["tax"], note.values["price_without_tax"] = money(car.tax), money(car.price_without_tax)
    words = in_words(car.total, unit="圆")
    total: Runs = [f"{words}　　　", Run("（小写）", style=form.label), Run(f"¥{car.total:.2f}", "total")]
    form.named(10, 78, 190, 9, "价税合计（大写）", 34, total)
    rate = note.put("tax_rate", f"{int(car.tax_rate * 100)}%", str(car.tax_rate))
    form.named(10, 87, 62, 9, "增值税税率或征收率", 34, rate)
    form.named(72, 87, 56, 9, "增值税税额", 22, Run(f"¥{car.tax:.2f}", "tax"))
    office = "国家税务总局信阳市平桥区税务局 141159900"
    form.named(128, 87, 72, 9, "主管税务\n机关及代码", 20, office)
    form.named(10, 96, 62, 9, "不含税价", 20, Run(f"¥{car.price_without_tax:.2f}", "price_without_tax"))
    form.named(72, 96, 56, 9, "完税凭证号码", 24, "")
    form.named(128, 96, 36, 9, "吨位", 12, "")
    form.named(164, 96, 36, 9, "限乘人数", 18, str(rng.choice((5, 5, 6, 7))))
    form.named(10, 105, 190, 14, "备注", 14, rng.choice(("一车一票", "", f"销售方电话：{facts.dealer.phone}")))
    sheet.text(*form.at(22, 122), ["开票人：", Run(someone(job), style=form.value)], form.label)


def as_issued(job: Job) -> Drawn:
    """The file as the tax platform gives it out."""
    note, sheet = Paper(job, Style("song", 9)), job.sheet(210, 140)
    _write(note, sheet, 0, 2, 1.0)
    return note.done("vehicle_sales_einvoice", "as_issued", [sheet])


def on_upright_a4(job: Job) -> Drawn:
    """Printed in the upper half of an upright sheet, with what the clerk wrote on it."""
    note, sheet = Paper(job, Style("song", 9)), job.sheet()
    _write(note, sheet, 4, 14, 0.96)
    if job.chance(0.6):
        sheet.text(126, 168, "与原件核对一致", Style("kai", 16, jitter=0.05))
    return note.done("vehicle_sales_einvoice", "on_upright_a4", [sheet])


def across_a4(job: Job) -> Drawn:
    """Printed as large as a sheet laid across lets it."""
    note, sheet = Paper(job, Style("song", 9)), job.sheet(297, 210)
    _write(note, sheet, 4, 14, 1.37)
    sheet.text(148.5, 196, "1/1", Style("hei", 8, (120, 120, 124)), align="c")
    return note.done("vehicle_sales_einvoice", "across_a4", [sheet])


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {"as_issued": as_issued, "on_upright_a4": on_upright_a4, "across_a4": across_a4}
}
