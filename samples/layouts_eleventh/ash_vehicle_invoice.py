"""机动车销售统一发票 on paper: the parts that buyers are given, of the older print and of the one since 2021."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import begin, by_hand, day_text, digits, paper, paper_on, table_top, words_of
from samples.ornaments import cipher
from samples.people import Org, Vehicle
from samples.truth import Drawn, Value
from samples.writing import table

_KIND = "vehicle_sales_invoice"
_BROWN: Colour = (122, 74, 48)
_BLUE: Colour = (46, 74, 128)
_GREY: Colour = (70, 70, 72)


@dataclass(frozen=True, slots=True)
class Sale:
    """What the dealer's programme prints."""

    car: Vehicle
    dealer: Org
    buyer: str
    buyer_id: str
    code: str
    number: str
    day: str
    bank: str
    account: str
    kind: str
    maker_place: str
    office: str
    clerk: str
    machine: str
    province: str
    values: dict[str, Value]


def a_sale(job: Job, *, firm: bool = False, old: bool = False) -> Sale:
    world = begin(job)
    rng, facts = job.rng, world.facts
    car = facts.vehicle
    kind = rng.choice(["纯电动轿车", "纯电动多用途乘用车", "轿车", "小型普通客车", "多用途乘用车"])
    if "PHEV" in car.model_code:
        kind = rng.choice(["插电式混合动力轿车", "插电式混合动力多用途乘用车", "轿车"])
    if old:
        car = replace(
            car, bought=car.bought.replace(day=min(car.bought.day, 28), year=2018, month=1), tax_rate=Decimal("0.17")
        )
    elif rng.random() < 0.1:
        car = replace(car, tax_rate=Decimal("0.01"))
    car = replace(car, vehicle_type=kind, bought=car.bought - timedelta(days=rng.randrange(10)))
    firm = firm or job.variant.holder_is == "company"
    buyer, buyer_id = (
        (facts.company.org.name, facts.company.org.uscc) if firm else (world.person.name, world.person.id_number)
    )
    code = f"141{rng.choice(['00', '15'])}{car.bought:%y}2{digits(rng, 4)}"
    number = digits(rng, 8)
    bank = rng.choice(["中国银行", "农商银行", "工商银行", "建设银行"])
    bank += f"{world.place.stem}{rng.choice(['月牙', '灯塔', '水车'])}支行"
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": car.bought.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "vehicle_type": kind,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": f"{car.total:.2f}",
        "price_without_tax": f"{car.price_without_tax:.2f}",
        "tax": f"{car.tax:.2f}",
        "tax_rate": f"{car.tax_rate}",
        "seller": facts.dealer.name,
        "seller_tax_id": facts.dealer.uscc,
    }
    return Sale(
        car,
        facts.dealer,
        buyer,
        buyer_id,
        code,
        number,
        day_text(car.bought, "dash"),
        bank,
        digits(rng, 16),
        kind,
        rng.choice(["中国", "河南省信阳市", "安徽", "湖北省武汉市", "深圳"]),
        f"国家税务总局{world.place.city}{world.place.district}税务局 1411599{digits(rng, 4)}",
        rng.choice(["刘敏", "张静", "赵霞", "管理员", "陈玲"]),
        "661" + digits(rng, 9),
        world.place.province,
        values,
    )


def form(
    sheet: Sheet,
    x: float,
    y: float,
    sale: Sale,
    part: str,
    *,
    ink: Colour = _BROWN,
    old: bool = False,
    shift: float = 0.0,
) -> None:
    """The printed form, 218 mm wide, 158 mm high; values from a needle printer, `shift` mm off their cells."""
    label, small = Style("song", 9, ink), Style("song", 7.6, ink)
    shown = Style("song", 10)
    car, rng = sale.car, sheet.rng
    title = Style("song_bold", 20, ink)
    sheet.text(x + 109, y + 2, "机动车销售统一发票", title, align="c", spacing=0.2)
    sheet.line(x + 68, y + 11, x + 150, y + 11, width=0.3, fill=ink)
    sheet.text(x + 109, y + 12.6, part, Style("hei", 11, ink), align="c", spacing=0.6)
    text = seals.SealText("全国统一发票监制章", sale.province, "税务局监制" if old else "国家税务总局")
    seals.put_oval(sheet, x + 109, y + 9, text, width=28, height=18)
    sheet.text(x + 4, y + 16, "开票日期", label)
    sheet.text(x + 22, y + 15.8, Run(sale.day, "issue_date"), shown)
    number = Style("hei", 12, ink)
    sheet.text(x + 160, y + 7, ["发票代码 ", Run(sale.code, "invoice_code", Style("hei", 12))], number.sized(9.5))
    sheet.text(x + 160, y + 14, ["发票号码 ", Run(sale.number, "invoice_no", Style("hei", 13))], number.sized(9.5))

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, shown)

    buyer: Runs = value(sale.buyer, "buyer")
    tax_id: Runs = value(sale.buyer_id, "buyer_id")
    buyer_label, id_label = "购买方名称", "纳税人识别号/\n统一社会信用代码/\n身份证明号码"
    if old:
        buyer_label, id_label = "购买方名称及\n身份证号码/\n组织机构代码", "纳税人识别号"
        if len(sale.buyer_id) == 18 and sale.buyer_id.startswith("91"):
            buyer = value(sale.buyer, "buyer")
        else:
            buyer = [value(sale.buyer + " ", "buyer"), value(sale.buyer_id, "buyer_id")]
            tax_id = ""
    rate = f"{car.tax_rate * 100:.0f}%"
    words = words_of(car.total, "圆")
    top = y + 22
    sheet.rect(x, top, 218, 20, line=0.3, fill=ink)
    for line, (name, text_) in enumerate(
        (("机打代码", sale.code), ("机打号码", sale.number), ("机器编号", sale.machine))
    ):
        sheet.text(x + 3, top + 2 + line * 6, name, label)
        sheet.text(x + 24 + shift, top + 2 + line * 6, text_, shown)
    sheet.line(x + 72, top, x + 72, top + 20, width=0.25, fill=ink)
    sheet.column((x + 72, top, 8, 20), "税控码", label)
    sheet.line(x + 80, top, x + 80, top + 20, width=0.25, fill=ink)
    cipher(sheet, x + 86, top + 2, 54, 4, size=9)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(30, buyer_label, True), (92, buyer, False), (34, id_label, True), (62, tax_id, False)]),
        (
            9,
            [
                (30, "车辆类型", True),
                (46, value(sale.kind, "vehicle_type"), False),
                (20, "厂牌型号", True),
                (60, value(car.model, "model"), False),
                (16, "产　地", True),
                (46, value(sale.maker_place), False),
            ],
        ),
        (
            9,
            [
                (30, "合格证号", True),
                (46, value("YE" + digits(rng, 12)), False),
                (26, "进口证明书号", True),
                (54, "", False),
                (22, "商检单号", True),
                (40, "", False),
            ],
        ),
        (
            9,
            [
                (30, "发动机号码", True),
                (66, value(car.engine_no, "engine_no"), False),
                (42, "车辆识别代号/车架号码", True),
                (80, value(car.vin, "vin"), False),
            ],
        ),
        (
            9,
            [
                (30, "价税合计", True),
                (112, value(rng.choice(["⊗", ""]) + words), False),
                (16, "小写", True),
                (60, [value(rng.choice(["￥", "¥"])), value(f"{car.total:.2f}", "total")], False),
            ],
        ),
        (
            9,
            [
                (30, "销货单位名称", True),
                (112, value(sale.dealer.name, "seller"), False),
                (16, "电话", True),
                (60, value(sale.dealer.phone), False),
            ],
        ),
        (
            9,
            [
                (30, "纳税人识别号", True),
                (112, value(sale.dealer.uscc, "seller_tax_id"), False),
                (16, "账号", True),
                (60, value(sale.account), False),
            ],
        ),
        (
            9,
            [
                (30, "地　址", True),
                (88, value(sale.dealer.address), False),
                (24, "开户银行", True),
                (76, value(sale.bank), False),
            ],
        ),
        (
            12,
            [
                (30, "增值税税率\n或征收率", True),
                (20, value(rate, "tax_rate"), False),
                (20, "增值税\n税额", True),
                (52, [value("￥"), value(f"{car.tax:.2f}", "tax")], False),
                (24, "主管税务\n机关及代码", True),
                (72, value(sale.office), False),
            ],
        ),
        (
            9,
            [
                (30, "不含税价", True),
                (62, ["小写 ", value("￥"), value(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
                (26, "完税凭证号码", True),
                (46, "", False),
                (12, "吨位", True),
                (12, "", False),
                (18, "限乘人数", True),
                (12, value("5"), False),
            ],
        ),
    ]
    moved = [
        (height, [(wide, _off(runs, label_, shift), label_) for wide, runs, label_ in cells]) for height, cells in rows
    ]
    end = table(sheet, x, top + 20, moved, label=small, value=small, frame=ink)
    sheet.text(x + 4, end + 4, "销货单位盖章", label)
    sheet.text(x + 108, end + 4, ["开票人　", value(sale.clerk)], label)
    sheet.text(x + 168, end + 4, "备注：一车一票", label)


def _off(runs: Runs, is_label: bool, shift: float) -> Runs:
    """The value pushed a little to the right, as a needle printer with a badly laid form does."""
    if is_label or not shift or not runs:
        return runs
    parts: list[str | Run] = [runs] if isinstance(runs, str | Run) else list(runs)
    return [" ", *parts]


def dealer_seal(sheet: Sheet, x: float, y: float, sale: Sale) -> None:
    seals.put_oval(sheet, x, y, seals.SealText(sale.dealer.name, sale.dealer.uscc, "发票专用章"))


def ash_vsi_buyers_part(job: Job) -> Drawn:
    """The buyer's part in colour, as printed since 2021."""
    sale = a_sale(job)
    sheet = job.sheet(241, 178)
    form(sheet, 11, 8, sale, "发 票 联", shift=1.0)
    dealer_seal(sheet, 62, 153, sale)
    return paper(_KIND, "ash_vsi_buyers_part", [sheet], sale.values)


def ash_vsi_older_registration(job: Job) -> Drawn:
    """The registration part of 2018, name and number in one cell, copied onto A4 upright with a note below."""
    sale = a_sale(job, old=True)
    wide = job.sheet(297, 210)
    form(wide, 40, 14, sale, "注册登记联", ink=_BLUE, old=True)
    dealer_seal(wide, 96, 163, sale)
    wide.text(48, 192, "车已上牌，原件在车管所档案。", by_hand(job, 13))
    return paper(_KIND, "ash_vsi_older_registration", [wide], sale.values)


def ash_vsi_grey_deduction(job: Job) -> Drawn:
    """The deduction part that a firm was given, printed in black."""
    sale = a_sale(job, firm=True)
    sheet = job.sheet(297, 210)
    form(sheet, 38, 22, sale, "抵 扣 联", ink=_GREY)
    dealer_seal(sheet, 98, 172, sale)
    return paper(_KIND, "ash_vsi_grey_deduction", [sheet], sale.values)


def ash_vsi_on_a_table(job: Job) -> Drawn:
    """Photographed on a table, folded once down the middle."""
    sale = a_sale(job)
    sheet = table_top(job, 262, 200)
    paper_on(sheet, 10, 9, 240, 180, (252, 246, 240))
    form(sheet, 21, 15, sale, job.rng.choice(["发 票 联", "报 税 联"]), ink=(150, 60, 60))
    dealer_seal(sheet, 84, 162, sale)
    sheet.line(130, 10, 130.6, 188, width=0.5, fill=(226, 218, 210))
    return paper(_KIND, "ash_vsi_on_a_table", [sheet], sale.values)


def ash_vsi_two_parts(job: Job) -> Drawn:
    """Two parts of the same invoice on two pages, the second a carbon copy."""
    sale = a_sale(job)
    sheets = [job.sheet(241, 178), job.sheet(241, 178)]
    for sheet, part, ink in zip(sheets, ("发 票 联", "注册登记联"), (_BROWN, (60, 110, 80)), strict=True):
        form(sheet, 11, 8, sale, part, ink=ink)
        dealer_seal(sheet, 58, 154, sale)
    return paper(_KIND, "ash_vsi_two_parts", sheets, sale.values)


LAYOUTS: Layouts = {
    _KIND: {
        "ash_vsi_buyers_part": ash_vsi_buyers_part,
        "ash_vsi_older_registration": ash_vsi_older_registration,
        "ash_vsi_grey_deduction": ash_vsi_grey_deduction,
        "ash_vsi_on_a_table": ash_vsi_on_a_table,
        "ash_vsi_two_parts": ash_vsi_two_parts,
    }
}
