"""电子发票（机动车销售统一发票）: the file itself, printed, on a telephone, with the tax office's check, for a firm."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import by_hand, day_text, digits, paper, words_of
from samples.layouts_eleventh.ash_vehicle_invoice import Sale, a_sale
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value
from samples.writing import table

_KIND = "vehicle_sales_einvoice"
_MAROON: Colour = (128, 58, 36)
_GREY: Colour = (128, 132, 140)


def _sale(job: Job, *, firm: bool = False) -> tuple[Sale, dict[str, Value], str]:
    sale = a_sale(job, firm=firm)
    bought = sale.car.bought
    day = bought if bought.year > 2024 else a_day(job.rng, date(2025, 1, 2), date(2026, 10, 31))
    number = f"{day:%y}412{digits(job.rng, 15)}"
    values = {name: value for name, value in sale.values.items() if name != "invoice_code"}
    values["invoice_no"] = number
    values["issue_date"] = day.isoformat()
    return sale, values, day_text(day, "padded")


def form(
    sheet: Sheet, x: float, y: float, sale: Sale, number: str, day: str, *, ink: Colour = _MAROON, z: float = 1.0
) -> float:
    """The invoice, 190 mm wide at z = 1. Returns the y below it."""
    label, shown = Style("song", 8.4 * z, ink), Style("song", 8.4 * z)
    car = sale.car
    qr_code(sheet, x, y, 19 * z)
    sheet.text(x + 95 * z, y + 3 * z, "电子发票（机动车销售统一发票）", Style("kai", 15.5 * z, ink), align="c")
    sheet.line(x + 48 * z, y + 10.5 * z, x + 142 * z, y + 10.5 * z, width=0.25, fill=ink)
    sheet.line(x + 48 * z, y + 11.5 * z, x + 142 * z, y + 11.5 * z, width=0.25, fill=ink)
    text = seals.SealText("全国统一发票监制章", sale.province, "国家税务总局")
    seals.put_oval(sheet, x + 95 * z, y + 10.5 * z, text, width=27 * z, height=17 * z)
    sheet.text(x + 142 * z, y + 13.6 * z, ["发票号码：", Run(number, "invoice_no", shown)], label)
    sheet.text(x + 142 * z, y + 18.6 * z, ["开票日期：", Run(day, "issue_date", shown)], label)

    def value(text_: str, name: str = "") -> Run:
        return Run(text_, name, shown)

    id_label = "统一社会信用代码/\n纳税人识别号/\n身份证件号码"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11,
            [
                (28, "购买方名称", True),
                (72, value(sale.buyer, "buyer"), False),
                (32, id_label, True),
                (58, value(sale.buyer_id, "buyer_id"), False),
            ],
        ),
        (
            8,
            [
                (28, "车辆类型", True),
                (40, value(sale.kind, "vehicle_type"), False),
                (18, "厂牌型号", True),
                (52, value(car.model, "model"), False),
                (14, "产　地", True),
                (38, value(sale.maker_place), False),
            ],
        ),
        (
            8,
            [
                (28, "合格证号", True),
                (40, value("YE" + sale.account[:12]), False),
                (24, "进口证明书号", True),
                (46, "", False),
                (18, "商检单号", True),
                (34, "", False),
            ],
        ),
        (
            8,
            [
                (28, "发动机号码", True),
                (58, value(car.engine_no, "engine_no"), False),
                (38, "车辆识别代号/车架号码", True),
                (66, value(car.vin, "vin"), False),
            ],
        ),
        (
            9,
            [
                (28, "价税合计（大写）", True),
                (96, value("⊗" + words_of(car.total, "圆")), False),
                (18, "（小写）", True),
                (48, [value("¥"), value(f"{car.total:.2f}", "total")], False),
            ],
        ),
        (
            8,
            [
                (28, "销货单位名称", True),
                (96, value(sale.dealer.name, "seller"), False),
                (18, "电　话", True),
                (48, value(sale.dealer.phone), False),
            ],
        ),
        (
            9,
            [
                (28, "统一社会信用代码/\n纳税人识别号", True),
                (72, value(sale.dealer.uscc, "seller_tax_id"), False),
                (18, "账　号", True),
                (72, value(sale.account), False),
            ],
        ),
        (
            8,
            [
                (28, "地　址", True),
                (78, value(sale.dealer.address), False),
                (18, "开户银行", True),
                (66, value(sale.bank), False),
            ],
        ),
        (
            10,
            [
                (28, "增值税税率\n或征收率", True),
                (18, value(f"{car.tax_rate * 100:.0f}%", "tax_rate"), False),
                (18, "增值税税额", True),
                (44, [value("¥"), value(f"{car.tax:.2f}", "tax")], False),
                (24, "主管税务\n机关及代码", True),
                (58, value(sale.office), False),
            ],
        ),
        (
            8,
            [
                (28, "不含税价", True),
                (52, [value("¥"), value(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
                (24, "完税凭证号码", True),
                (38, "", False),
                (10, "吨位", True),
                (10, "", False),
                (16, "限乘人数", True),
                (12, value("5"), False),
            ],
        ),
        (12, [(28, "备　注", True), (162, value("一车一票"), False)]),
    ]
    scaled = [(height * z, [(wide * z, runs, one) for wide, runs, one in cells]) for height, cells in rows]
    end = table(sheet, x, y + 25 * z, scaled, label=label.sized(7.6 * z), value=shown, frame=ink)
    sheet.text(x + 10 * z, end + 3 * z, ["开票人：", value(sale.clerk)], label)
    return end + 8 * z


def ash_vei_file(job: Job) -> Drawn:
    """The file as the tax platform sends it: one small page."""
    sale, values, day = _sale(job)
    sheet = job.sheet(210, 140)
    form(sheet, 10, 6, sale, str(values["invoice_no"]), day)
    return paper(_KIND, "ash_vei_file", [sheet], values)


def ash_vei_printed_with_note(job: Job) -> Drawn:
    """Printed on the upper half of A4 with a note by hand below."""
    sale, values, day = _sale(job)
    sheet = job.sheet()
    end = form(sheet, 10, 12, sale, str(values["invoice_no"]), day)
    ink = by_hand(job, 14)
    sheet.text(30, end + 22, "电子发票已下载打印，与网上一致。", ink)
    sheet.text(120, end + 38, sale.buyer if len(sale.buyer) < 5 else "经办人：李敏", ink)
    return paper(_KIND, "ash_vei_printed_with_note", [sheet], values)


def ash_vei_on_the_phone(job: Job) -> Drawn:
    """Opened on a telephone held sideways."""
    sale, values, day = _sale(job)
    sheet = job.sheet(260, 150)
    sheet.fill(0, 0, 260, 150, (26, 28, 32))
    sheet.fill(24, 4, 212, 142, (255, 255, 255))
    sheet.text(8, 8, "×", Style("hei", 14, (255, 255, 255)))
    sheet.text(247, 70, "···", Style("hei", 12, (255, 255, 255)), align="c")
    form(sheet, 35, 9, sale, str(values["invoice_no"]), day, ink=(60, 84, 150))
    return paper(_KIND, "ash_vei_on_the_phone", [sheet], values)


def ash_vei_with_check(job: Job) -> Drawn:
    """The invoice and, on a second page, what the tax office's check of it showed."""
    sale, values, day = _sale(job)
    sheets = [job.sheet(210, 140), job.sheet()]
    form(sheets[0], 10, 6, sale, str(values["invoice_no"]), day)
    page, car = sheets[1], sale.car
    page.fill(15, 18, 180, 11, (38, 92, 176))
    page.text(20, 20.4, "国家税务总局全国增值税发票查验平台", Style("hei", 13, (255, 255, 255)))
    page.text(
        20,
        36,
        "查验次数：第1次　　查验时间：" + day_text(job.facts.consent_date, "dash") + " 10:26:51",
        Style("hei", 9, _GREY),
    )
    page.text(105, 46, "机动车销售统一发票（电子）", Style("hei_bold", 13), align="c")
    label, shown = Style("hei", 9.5), Style("hei", 9.5, (40, 70, 140))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    for name, field, text in (
        ("发票号码", "invoice_no", str(values["invoice_no"])),
        ("开票日期", "issue_date", day),
        ("购买方名称", "buyer", sale.buyer),
        ("车辆识别代号/车架号码", "vin", car.vin),
        ("价税合计（小写）", "total", f"{car.total:.2f}"),
        ("不含税价", "price_without_tax", f"{car.price_without_tax:.2f}"),
        ("销货单位名称", "seller", sale.dealer.name),
    ):
        rows.append((9, [(56, name, True), (114, Run(text, field, shown), False)]))
    end = table(page, 20, 56, rows, label=label, value=shown, frame=(150, 170, 200))
    page.text(20, end + 5, "特别提示：查验结果仅供参考，以税务机关记载为准。", Style("hei", 8.5, _GREY))
    return paper(_KIND, "ash_vei_with_check", sheets, values)


def ash_vei_for_a_firm(job: Job) -> Drawn:
    """A firm's invoice printed landscape, the dealer's seal put on although none is needed, booked by hand."""
    sale, values, day = _sale(job, firm=True)
    sheet = job.sheet(297, 210)
    end = form(sheet, 22, 12, sale, str(values["invoice_no"]), day, z=1.3)
    seals.put_oval(sheet, 200, end - 4, seals.SealText(sale.dealer.name, sale.dealer.uscc, "发票专用章"))
    sheet.text(92, end - 1.6, f"记 {job.rng.randrange(3, 90)} 号", by_hand(job, 13, blue=True))
    return paper(_KIND, "ash_vei_for_a_firm", [sheet], values)


LAYOUTS: Layouts = {
    _KIND: {
        "ash_vei_file": ash_vei_file,
        "ash_vei_printed_with_note": ash_vei_printed_with_note,
        "ash_vei_on_the_phone": ash_vei_on_the_phone,
        "ash_vei_with_check": ash_vei_with_check,
        "ash_vei_for_a_firm": ash_vei_for_a_firm,
    }
}
