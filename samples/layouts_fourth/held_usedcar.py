"""二手车销售统一发票: the old printed form in two makes, and the electronic one without a code.

Model: what stands under 厂牌型号, brand and all. Total: 车价合计. The electronic invoice has no 发票代码.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_fourth.held_base import box
from samples.numbers import written_date
from samples.ornaments import cipher, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_MARKETS = ("信阳海市二手车交易市场有限公司", "信阳幻山旧机动车交易市场有限公司", "信阳亡是二手车交易服务有限公司")


def _sale(job: Job, *, electronic: bool) -> tuple[dict[str, Value], dict[str, str]]:
    """The values, and what else is printed."""
    rng, facts = job.rng, job.facts
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    day = a_day(rng, date(2024, 12, 5) if electronic else date(2019, 5, 1), date(2026, 11, 15))
    price = Decimal(rng.randrange(180, 1600) * 100)
    number = (
        f"{day:%y}41{rng.randrange(10)}{rng.randrange(10**15):015d}" if electronic else f"{rng.randrange(10**8):08d}"
    )
    values: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": facts.company.org.name if company else facts.person.name,
        "buyer_id": facts.company.org.uscc if company else facts.person.id_number,
        "seller": facts.landlord.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    if not electronic:
        values["invoice_code"] = f"0410{day:%y}000{rng.choice((5, 6))}17"
    other = {
        "market": rng.choice(_MARKETS),
        "market_id": numbers.uscc(rng),
        "words": in_words(price, unit=rng.choice(("元", "圆"))),
        "reg_no": f"41{rng.randrange(10**10):010d}",
        "buyer_address": facts.company.org.address if company else facts.person.address,
        "buyer_phone": facts.company.org.phone if company else facts.person.phone,
        "kind": "小型轿车" if "轿车" in car.vehicle_type else "小型普通客车",
        "clerk": rng.choice(("王拟", "李设", "周测")),
    }
    return values, other


def _mark(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def used_invoice_brown_form(job: Job) -> Drawn:
    """The printed form, 241 × 178 mm, values typed a little off their boxes by a needle printer."""
    values, other = _sale(job, electronic=False)
    rng, facts = job.rng, job.facts
    sheet = job.sheet(241, 178)
    ink = (120, 78, 40)
    label, typed = Style("song", 9.2, ink), Style("song", 10)
    sheet.text(120, 8, "二手车销售统一发票", Style("song_bold", 19, ink), align="c", spacing=0.25)
    sheet.text(120, 19, "发　票　联", Style("song", 11, ink), align="c")
    sheet.text(174, 10, ["发票代码 ", Run(str(values["invoice_code"]), "invoice_code", Style("song", 11))], label)
    sheet.text(174, 17, ["发票号码 ", Run(str(values["invoice_no"]), "invoice_no", Style("song", 11))], label)
    day = date.fromisoformat(str(values["issue_date"]))
    sheet.text(14, 24, ["开票日期：", Run(written_date(day, form="dash"), "issue_date", typed)], label)
    x, y, shift = 12.0, 31.0, rng.uniform(-0.8, 1.2)
    box(sheet, (x, y, 28, 26), "机打代码\n机打号码\n机器编号", label, align="c")
    code = f"{values['invoice_code']}\n{values['invoice_no']}\n{rng.randrange(10**12):012d}"
    box(sheet, (x + 28, y, 76, 26), code, typed)
    box(sheet, (x + 104, y, 12, 26), "税\n控\n码", label, align="c")
    sheet.rect(x + 116, y, 101, 26)
    cipher(sheet, x + 119, y + 3, 34, 4, size=11)
    y += 26
    rows: list[tuple[float, list[tuple[float, str, Runs]]]] = [
        (
            11,
            [
                (28, "买方单位/个人", _mark(values, "buyer")),
                (38, "单位代码/身份证号码", _mark(values, "buyer_id")),
            ],
        ),
        (11, [(28, "买方单位/个人住址", other["buyer_address"]), (38, "电　　话", other["buyer_phone"])]),
        (
            11,
            [
                (28, "卖方单位/个人", _mark(values, "seller")),
                (38, "单位代码/身份证号码", facts.landlord.id_number),
            ],
        ),
        (11, [(28, "卖方单位/个人住址", facts.landlord.address), (38, "电　　话", facts.landlord.phone)]),
    ]
    for height, cells in rows:
        left = x
        for lead, name, runs in cells:
            width = 120.0 if lead == 28 else 97.0
            box(sheet, (left, y, lead, height), name, label, align="c")
            sheet.rect(left + lead, y, width - lead, height)
            sheet.cell((left + lead + 1, y + shift, width - lead - 1, height), runs, typed)
            left += width
        y += height
    triple: list[list[tuple[str, Runs]]] = [
        [("车牌照号", _mark(values, "plate")), ("登记证号", other["reg_no"]), ("车辆类型", other["kind"])],
        [
            ("车架号/车辆\n识别代码", _mark(values, "vin")),
            ("厂牌型号", _mark(values, "model")),
            ("转入地车辆\n管理所名称", "信阳市公安局交通警察支队车辆管理所"),
        ],
    ]
    for cells3 in triple:
        left = x
        for name, runs in cells3:
            box(sheet, (left, y, 22, 12), name, label.sized(8.6), align="c")
            sheet.rect(left + 22, y, 217 / 3 - 22, 12)
            sheet.cell((left + 22.5, y + shift, 217 / 3 - 22.5, 12), runs, typed)
            left += 217 / 3
        y += 12
    box(sheet, (x, y, 38, 11), "车价合计（大写）", label, align="c")
    box(sheet, (x + 38, y, 100, 11), "⊗" + other["words"], typed)
    box(sheet, (x + 138, y, 16, 11), "小写", label, align="c")
    box(sheet, (x + 154, y, 63, 11), ["￥", Run(str(values["total"]), "total")], typed)
    y += 11
    for name, text, phone in (("经营、拍卖单位", "", ""), ("二手车市场", other["market"], facts.dealer.phone)):
        box(sheet, (x, y, 28, 11), name, label, align="c")
        box(sheet, (x + 28, y, 110, 11), text, typed)
        box(sheet, (x + 138, y, 22, 11), "电　　话", label, align="c")
        box(sheet, (x + 160, y, 57, 11), phone, typed)
        y += 11
    foot = f"备注：　　　　　　开票单位（盖章）　　　　　　　　开票人：{other['clerk']}　　　手写无效"
    sheet.text(x + 2, y + 5, foot, label)
    if job.variant.seal:
        seals.put_oval(
            sheet, 128, y + 4, seals.SealText(other["market"], other["market_id"], "发票专用章"), width=46, height=29
        )
    return drawn("used_vehicle_invoice", "used_invoice_brown_form", [sheet], values)


def used_invoice_on_a4(job: Job) -> Drawn:
    """A copy on A4 of the form's narrower make, values in one column of pairs; registration copy."""
    values, other = _sale(job, electronic=False)
    facts = job.facts
    sheet = job.sheet()
    label, typed = Style("song", 10.5), Style("hei", 10.5)
    sheet.text(105, 24, "河南省二手车销售统一发票", Style("song_bold", 18), align="c", spacing=0.1)
    sheet.text(105, 34, "转移登记联", Style("song", 11), align="c")
    sheet.text(20, 42, ["发票代码：", _mark(values, "invoice_code")], typed)
    sheet.text(20, 49, ["发票号码：", _mark(values, "invoice_no")], typed)
    day = date.fromisoformat(str(values["issue_date"]))
    sheet.text(190, 49, ["开票日期：", Run(written_date(day, form="plain"), "issue_date")], typed, align="r")
    pairs: tuple[tuple[str, Runs, str, Runs], ...] = (
        ("买方单位/个人", _mark(values, "buyer"), "单位代码/\n身份证号码", _mark(values, "buyer_id")),
        ("买方住址", other["buyer_address"], "电话", other["buyer_phone"]),
        ("卖方单位/个人", _mark(values, "seller"), "单位代码/\n身份证号码", facts.landlord.id_number),
        ("卖方住址", facts.landlord.address, "电话", facts.landlord.phone),
        ("车牌照号", _mark(values, "plate"), "登记证号", other["reg_no"]),
        ("车辆类型", other["kind"], "车架号", _mark(values, "vin")),
        ("厂牌型号", _mark(values, "model"), "转入地车辆\n管理所名称", "信阳市车管所"),
    )
    y = 57.0
    for first, second, third, fourth in pairs:
        box(sheet, (20, y, 27, 15), first, label, align="c")
        box(sheet, (47, y, 60, 15), second, typed)
        box(sheet, (107, y, 24, 15), third, label.sized(9.5), align="c")
        box(sheet, (131, y, 59, 15), fourth, typed)
        y += 15
    box(sheet, (20, y, 27, 15), "车价合计", label, align="c")
    total: Runs = ["（大写）", other["words"], "　　（小写）¥ ", Run(f"{Decimal(str(values['total'])):,.2f}", "total")]
    box(sheet, (47, y, 143, 15), total, typed)
    y += 15
    for name, text in (
        ("经营、拍卖单位\n地址、电话", ""),
        ("二手车市场", other["market"]),
        ("纳税人识别号", other["market_id"]),
        ("地址、电话", f"{facts.dealer.address}　{facts.dealer.phone}"),
        ("备　注", "本发票为车辆转移登记凭证"),
    ):
        box(sheet, (20, y, 36, 13), name, label, align="c")
        box(sheet, (56, y, 134, 13), text, typed)
        y += 13
    sheet.text(24, y + 6, f"开票单位：（盖章）　　　　　　　　　　　　开票人：{other['clerk']}", label)
    if job.variant.seal:
        seals.put_oval(
            sheet, 92, y + 10, seals.SealText(other["market"], other["market_id"], "发票专用章"), width=46, height=29
        )
    return drawn("used_vehicle_invoice", "used_invoice_on_a4", [sheet], values)


def used_invoice_electronic(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票）: 20 figures, no code, no seal of the seller's."""
    values, other = _sale(job, electronic=True)
    facts = job.facts
    sheet = job.sheet(210, 148)
    red = (150, 40, 40)
    label, shown = Style("hei", 8.6, red), Style("hei", 9)
    qr_code(sheet, 10, 7, 19)
    sheet.text(92, 10, "电子发票（二手车销售统一发票）", Style("song_bold", 15, red), align="c")
    sheet.line(52, 18, 132, 18, fill=red)
    sheet.text(142, 9, ["发票号码：", Run(str(values["invoice_no"]), "invoice_no", shown)], label)
    day = date.fromisoformat(str(values["issue_date"]))
    sheet.text(142, 15, ["开票日期：", Run(written_date(day, form="padded"), "issue_date", shown)], label)
    x, y = 10.0, 29.0

    def cell(left: float, top: float, width: float, height: float, name: str, runs: Runs, lead: float) -> None:
        sheet.rect(left, top, lead, height, fill=red)
        sheet.cell((left, top, lead, height), name, label, align="c")
        sheet.rect(left + lead, top, width - lead, height, fill=red)
        if runs:
            sheet.cell((left + lead, top, width - lead, height), runs, shown)

    id_name = "统一社会信用代码/\n身份证件号码"
    for who, number, name, head in (
        (_mark(values, "buyer"), _mark(values, "buyer_id"), "买方名称", other["buyer_address"]),
        (_mark(values, "seller"), Run(facts.landlord.id_number), "卖方名称", facts.landlord.address),
    ):
        cell(x, y, 95, 11, name, who, 26)
        cell(x + 95, y, 95, 11, id_name, number, 34)
        cell(x, y + 11, 190, 9, name.replace("名称", "地址"), head, 26)
        y += 20
    cell(x, y, 64, 10, "车牌照号", _mark(values, "plate"), 22)
    cell(x + 64, y, 63, 10, "登记证号", other["reg_no"], 22)
    cell(x + 127, y, 63, 10, "车辆类型", other["kind"], 22)
    cell(x, y + 10, 95, 11, "车辆识别代号/\n车架号码", _mark(values, "vin"), 26)
    cell(x + 95, y + 10, 95, 11, "厂牌型号", _mark(values, "model"), 22)
    cell(x, y + 21, 190, 10, "转入地车辆管理所名称", "信阳市公安局交通警察支队车辆管理所", 42)
    price: Runs = [f"{other['words']}　　　　　（小写）¥", Run(str(values["total"]), "total")]
    cell(x, y + 31, 190, 10, "车价合计（大写）", price, 34)
    cell(x, y + 41, 110, 10, "二手车市场", other["market"], 26)
    cell(x + 110, y + 41, 80, 10, "纳税人识别号", other["market_id"], 26)
    cell(x, y + 51, 190, 9, "备注", "", 26)
    sheet.text(12, y + 64, f"开票人：{other['clerk']}", label)
    tax = seals.SealText("全国统一发票监制章", "", "国家税务总局")
    seals.put_oval(sheet, 92, 19, tax, width=30, height=20)
    return drawn("used_vehicle_invoice", "used_invoice_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {
        "used_invoice_brown_form": used_invoice_brown_form,
        "used_invoice_on_a4": used_invoice_on_a4,
        "used_invoice_electronic": used_invoice_electronic,
    },
}
