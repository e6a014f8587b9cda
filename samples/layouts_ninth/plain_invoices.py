"""机动车销售统一发票 on paper, in both editions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_ninth.plain_common import begin, ink
from samples.ornaments import cipher
from samples.people import a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

BROWN: Colour = (128, 62, 38)
GREY: Colour = (70, 70, 74)


@dataclass(frozen=True, slots=True)
class Bill:
    """What an invoice says."""

    code: str
    number: str
    day: date
    buyer: str
    buyer_id: str

    def values(self, job: Job, *, paper: bool) -> dict[str, Value]:
        car, dealer = job.facts.vehicle, job.facts.dealer
        every: dict[str, Value] = {
            "invoice_no": self.number,
            "issue_date": self.day.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "vehicle_type": car.vehicle_type,
            "model": car.model,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "total": money(car.total),
            "price_without_tax": money(car.price_without_tax),
            "tax": money(car.tax),
            "tax_rate": "0.13",
            "seller": dealer.name,
            "seller_tax_id": dealer.uscc,
        }
        return every | ({"invoice_code": self.code} if paper else {})


def a_bill(job: Job, *, paper: bool, old: bool = False) -> Bill:
    facts, rng = begin(job), job.rng
    day = facts.vehicle.bought
    if old:  # the form in use before May 2021
        day = a_day(rng, date(2019, 5, 5), date(2021, 4, 28))
    if not paper and day < date(2024, 12, 1):  # not issued before
        day = date(2025, day.month, min(day.day, 28))
    firm = job.variant.holder_is == "company"
    buyer, number = (
        (facts.company.org.name, facts.company.org.uscc) if firm else (facts.person.name, facts.person.id_number)
    )
    digital = f"{day.year % 100:02d}417{rng.randrange(10**15):015d}"
    return Bill(
        f"1410{day.year % 100:02d}2{rng.randrange(10**5):05d}",
        f"{rng.randrange(10**6, 10**8):08d}" if paper else digital,
        day,
        buyer,
        buyer_id=number,
    )


def paper_form(
    sheet: Sheet, x: float, y: float, job: Job, bill: Bill, *, old: bool, colour: Colour = BROWN, part: str = "发票联"
) -> None:
    """The printed form 241 × 177 mm, scaled to the 200 mm that copiers leave, values printed a little off."""
    facts, rng = job.facts, job.rng
    car, dealer = facts.vehicle, facts.dealer
    label, shown = Style("song", 8.4, colour), Style("song", 8.8)
    dx, dy = rng.uniform(-0.8, 0.8), rng.uniform(-0.6, 0.6)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, shown)

    sheet.text(x + 98, y, "机动车销售统一发票", Style("song", 17, colour), align="c", spacing=0.12)
    sheet.line(x + 60, y + 8, x + 136, y + 8, width=0.3, fill=colour)
    sheet.text(x + 98, y + 10, part, Style("song", 11, colour), align="c", spacing=0.5)
    sheet.text(x + 138, y + 4, ["发票代码 ", v(bill.code, "invoice_code")], label)
    sheet.text(x + 138, y + 10, ["发票号码 ", v(bill.number, "invoice_no")], label)
    sheet.text(x, y + 12, ["开票日期　", v(numbers.written_date(bill.day, form="dash"), "issue_date")], label)
    y += 18
    wide = 196.0
    height = 125.0
    tax_id_label = "纳税人识别号" if old else "纳税人识别号/统一社会\n信用代码/身份证明号码"
    sheet.rect(x, y, wide, height, line=0.35, fill=colour)

    def cells(top: float, high: float, *parts: tuple[float, str | Run | list[str | Run], bool]) -> None:
        left = x
        for width, runs, is_label in parts:
            sheet.rect(left, top, width, high, line=0.18, fill=colour)
            if is_label:
                sheet.cell((left, top, width, high), runs, label, align="c", pad=0.6)
            else:
                sheet.cell((left + dx, top + dy, width, high), runs, shown, pad=1.4)
            left += width

    machine = rng.randrange(10**11, 10**12)
    cells(
        y,
        26,
        (30, "机打代码\n机打号码\n机器编号", True),
        (52, [v(bill.code), "\n", v(bill.number), "\n", v(str(machine))], False),
        (10, "税\n控\n码", True),
        (104, "", False),
    )
    cipher(sheet, x + 95, y + 3, 34, 5, size=9)
    y += 26
    tax_cell = (56, bill.buyer_id if old and len(bill.buyer_id) == 18 and bill.buyer_id.startswith("9") else "", False)
    if old:
        cells(
            y,
            18,
            (30, "购买方名称及\n身份证号码/\n组织机构代码", True),
            (80, [v(bill.buyer, "buyer"), "\n", v(bill.buyer_id, "buyer_id")], False),
            (30, tax_id_label, True),
            tax_cell,
        )
    else:
        cells(
            y,
            18,
            (30, "购买方名称", True),
            (66, v(bill.buyer, "buyer"), False),
            (40, tax_id_label, True),
            (60, v(bill.buyer_id, "buyer_id"), False),
        )
    y += 18
    cells(
        y,
        9,
        (30, "车辆类型", True),
        (40, v(car.vehicle_type, "vehicle_type"), False),
        (22, "厂牌型号", True),
        (58, v(car.model, "model"), False),
        (14, "产地", True),
        (32, "中国" + rng.choice(("郑州市", "合肥市", "")), False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "合格证号", True),
        (50, f"YX{rng.randrange(10**12):012d}", False),
        (26, "进口证明书号", True),
        (36, "", False),
        (22, "商检单号", True),
        (32, "", False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "发动机号码", True),
        (50, v(car.engine_no, "engine_no"), False),
        (44, "车辆识别代号/车架号码", True),
        (72, v(car.vin, "vin"), False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "价税合计", True),
        (94, ["⊗" if rng.random() < 0.5 else "", v(in_words(car.total, unit="圆"), "total")], False),
        (14, "小写", True),
        (58, ["￥", v(f"{car.total:.2f}", "total")], False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "销货单位名称" if old else "销售单位名称", True),
        (110, v(dealer.name, "seller"), False),
        (14, "电话", True),
        (42, dealer.phone, False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "纳税人识别号", True),
        (80, v(dealer.uscc, "seller_tax_id"), False),
        (14, "账号", True),
        (72, f"1718{rng.randrange(10**12):012d}", False),
    )
    y += 9
    cells(
        y, 9, (30, "地址", True), (80, dealer.address, False), (20, "开户银行", True), (66, "釉川银行信阳支行", False)
    )
    y += 9
    cells(
        y,
        9,
        (30, "增值税税率\n或征收率", True),
        (22, v("13%", "tax_rate"), False),
        (24, "增值税\n税额", True),
        (40, ["￥", v(f"{car.tax:.2f}", "tax")], False),
        (28, "主管税务\n机关及代码", True),
        (52, "国家税务总局信阳市税务局\n14115990000", False),
    )
    y += 9
    cells(
        y,
        9,
        (30, "不含税价", True),
        (64, ["小写￥", v(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
        (28, "完税凭证号码", True),
        (26, "", False),
        (10, "吨位", True),
        (12, "", False),
        (14, "限乘\n人数", True),
        (12, "5", False),
    )
    y += 9
    sheet.text(x, y + 3, ["销货单位盖章　" if old else "销售单位盖章　"], label)
    sheet.text(x + 74, y + 3, ["开票人　", Run(rng.choice(("桅小满", "砧玘", "篾秋")), style=shown)], label)
    sheet.text(x + 128, y + 3, "备注：一车一票", label)
    put_oval(sheet, x + 48, y + 1, SealText(dealer.name, dealer.uscc, "发票专用章"))


def plain_paper_bill(job: Job) -> Drawn:
    """The edition of 2021, invoice part on its own landscape sheet."""
    bill = a_bill(job, paper=True)
    sheet = job.sheet(241, 177)
    paper_form(sheet, 22, 16, job, bill, old=False)
    return drawn("vehicle_sales_invoice", "plain_paper_bill", [sheet], bill.values(job, paper=True))


def plain_paper_bill_old(job: Job) -> Drawn:
    """The edition before 2021: the buyer's name over his number in one cell."""
    bill = a_bill(job, paper=True, old=True)
    sheet = job.sheet(241, 177)
    paper_form(sheet, 22, 15, job, bill, old=True, part="注册登记联")
    return drawn("vehicle_sales_invoice", "plain_paper_bill_old", [sheet], bill.values(job, paper=True))


def plain_paper_bill_copy(job: Job) -> Drawn:
    """A photocopy on the upper half of A4, a note by hand below."""
    old = job.chance(0.4)
    bill = a_bill(job, paper=True, old=old)
    sheet = job.sheet()
    paper_form(sheet, 7, 20, job, bill, old=old, colour=GREY)
    sheet.text(24, 186, "购车发票复印件，原件已交车管所。", ink(job, 14))
    return drawn("vehicle_sales_invoice", "plain_paper_bill_copy", [sheet], bill.values(job, paper=True))


def plain_paper_bill_two(job: Job) -> Drawn:
    """The invoice part and the part for the tax office, one after the other."""
    bill = a_bill(job, paper=True)
    sheets = [job.sheet(241, 177), job.sheet(241, 177)]
    for sheet, part, colour in zip(sheets, ("发票联", "报税联"), (BROWN, (132, 96, 40)), strict=True):
        paper_form(sheet, 22, 16, job, bill, old=False, part=part, colour=colour)
    return drawn("vehicle_sales_invoice", "plain_paper_bill_two", sheets, bill.values(job, paper=True))


def plain_paper_bill_photo(job: Job) -> Drawn:
    """Photographed on a desk, the paper's punched edges showing."""
    old = job.chance(0.5)
    bill = a_bill(job, paper=True, old=old)
    sheet = job.sheet(262, 196)
    sheet.fill(0, 0, 262, 196, (138, 120, 102))
    sheet.fill(10, 9, 242, 178, (252, 250, 244))
    for row in range(14):
        for left in (13, 246):
            sheet.fill(left, 14 + row * 12.6, 3.2, 3.2, (150, 132, 112))
    paper_form(sheet, 33, 24, job, bill, old=old, part="抵扣联" if job.variant.holder_is == "company" else "发票联")
    return drawn("vehicle_sales_invoice", "plain_paper_bill_photo", [sheet], bill.values(job, paper=True))


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        layout.__name__: layout
        for layout in (
            plain_paper_bill,
            plain_paper_bill_old,
            plain_paper_bill_copy,
            plain_paper_bill_two,
            plain_paper_bill_photo,
        )
    }
}
