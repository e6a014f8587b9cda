"""机动车销售统一发票 on paper: the label sets before and after 2021, print shifted against the form, photocopies.

`invoice_code` and `invoice_no` are marked at the head of the form; 机打代码 and 机打号码 repeat them.
"""

from __future__ import annotations

from dataclasses import dataclass

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.car_world import Sale, a_sale, rate, sale_values, total_in_words
from samples.layouts_third.common import stamp_box
from samples.ornaments import cipher
from samples.seals import SealText
from samples.truth import Drawn, drawn

_BROWN, _BLUE = (132, 84, 40), (40, 70, 140)
Cell = tuple[float, str, Runs]  # share of the width, label (may be empty), value


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form: its ink, where the printer's values land beside the boxes, the values' type size."""

    ink: Colour
    shift_x: float = 0.0
    shift_y: float = 0.0
    size: float = 9.0
    face: str = "song"
    fill: Colour = BLACK


def _row(sheet: Sheet, x: float, y: float, width: float, height: float, cells: list[Cell], form: Form) -> float:
    """One row of labelled boxes. A label takes its own narrow box before the value's."""
    label = Style("song", 7.6, form.ink)
    shown = Style(form.face, form.size, form.fill)
    for share, name, runs in cells:
        whole = width * share
        named = min(whole * 0.42, 31.0) if name else 0.0
        if name:
            sheet.rect(x, y, named, height, line=0.2, fill=form.ink)
            sheet.cell((x, y, named, height), name, label, align="c", pad=0.8)
        sheet.rect(x + named, y, whole - named, height, line=0.2, fill=form.ink)
        sheet.cell((x + named + form.shift_x, y + form.shift_y, whole - named, height), runs, shown, pad=1.2)
        x += whole
    return y + height


def _money(sale: Sale) -> tuple[Run, Run, Run]:
    car = sale.car
    return (
        Run(f"￥{car.total:.2f}", "total"),
        Run(f"￥{car.tax:.2f}", "tax"),
        Run(f"￥{car.price_without_tax:.2f}", "price_without_tax"),
    )


def _rows_since_2021(sale: Sale) -> list[list[Cell]]:
    car, seller = sale.car, sale.seller
    total, tax, net = _money(sale)
    words: Runs = [Run(total_in_words(sale, crossed=True), "total")]
    return [
        [
            (0.5, "购买方名称", Run(sale.buyer, "buyer")),
            (0.5, "纳税人识别号/统一社会信用代码/身份证明号码", Run(sale.buyer_id, "buyer_id")),
        ],
        [
            (0.34, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
            (0.36, "厂牌型号", Run(car.model, "model")),
            (0.3, "产地", "中国"),
        ],
        [(0.4, "合格证号", sale.certificate), (0.32, "进口证明书号", "----"), (0.28, "商检单号", "----")],
        [(0.42, "发动机号码", Run(car.engine_no, "engine_no")), (0.58, "车辆识别代号/车架号码", Run(car.vin, "vin"))],
        [(0.62, "价税合计", words), (0.38, "小写", [total])],
        [(0.64, "销货单位名称", Run(seller.name, "seller")), (0.36, "电话", seller.phone)],
        [(0.54, "纳税人识别号", Run(seller.uscc, "seller_tax_id")), (0.46, "账号", sale.account)],
        [(0.54, "地址", seller.address), (0.46, "开户银行", sale.bank)],
        [
            (0.26, "增值税税率或征收率", Run(rate(sale), "tax_rate")),
            (0.3, "增值税税额", [tax]),
            (0.44, "主管税务机关及代码", f"{sale.office}\n14115{sale.code[-6:]}"),
        ],
        [
            (0.34, "不含税价", ["小写 ", net]),
            (0.3, "完税凭证号码", ""),
            (0.16, "吨位", ""),
            (0.2, "限乘人数", "5"),
        ],
    ]


def _rows_before_2021(sale: Sale) -> list[list[Cell]]:
    rows = _rows_since_2021(sale)
    company = sale.buyer_id.startswith("91")
    rows[0] = [
        (0.38, "购买方名称", Run(sale.buyer, "buyer")),
        (0.34, "身份证号码/组织机构代码", "" if company else Run(sale.buyer_id, "buyer_id")),
        (0.28, "纳税人识别号", Run(sale.buyer_id, "buyer_id") if company else ""),
    ]
    rows[3], rows[2] = rows[2], rows[3]
    return rows


def _head(sheet: Sheet, sale: Sale, form: Form, x: float, y: float, width: float, part: str) -> None:
    sheet.text(x + width / 2, y, "机动车销售统一发票", Style("kai", 19, form.ink), align="c", spacing=0.12)
    sheet.line(x + width * 0.3, y + 9, x + width * 0.7, y + 9, width=0.3, fill=form.ink)
    sheet.text(x + width / 2, y + 11, part, Style("kai", 12, form.ink), align="c", spacing=0.4)
    sheet.text(
        x + width,
        y + 2,
        ["发票代码 ", Run(sale.code, "invoice_code", Style("hei", 11))],
        Style("song", 9, form.ink),
        align="r",
    )
    sheet.text(
        x + width,
        y + 8,
        ["发票号码 ", Run(sale.number, "invoice_no", Style("hei", 11))],
        Style("song", 9, form.ink),
        align="r",
    )
    shown = numbers.written_date(sale.day, form="dash")
    day = Run(shown, "issue_date", Style(form.face, form.size + 1, form.fill))
    sheet.text(x, y + 13, ["开票日期 ", day], Style("song", 9, form.ink))


def _machine_rows(sheet: Sheet, job: Job, sale: Sale, form: Form, x: float, y: float, width: float) -> float:
    """机打代码, 机打号码, 机器编号 above one another, the cipher beside them."""
    machine = f"{job.rng.randrange(10**12):012d}"
    top = y
    for name, text in (("机打代码", sale.code), ("机打号码", sale.number), ("机器编号", machine)):
        y = _row(sheet, x, y, width * 0.4, 6.6, [(1.0, name, text)], form)
    sheet.rect(x + width * 0.4, top, 8, y - top, line=0.2, fill=form.ink)
    sheet.column((x + width * 0.4, top, 8, y - top), "税控码", Style("song", 7.6, form.ink))
    sheet.rect(x + width * 0.4 + 8, top, width * 0.6 - 8, y - top, line=0.2, fill=form.ink)
    cipher(sheet, x + width * 0.4 + 11, top + 2.4, 40, 4, size=9)
    return y


def _invoice(
    sheet: Sheet, job: Job, sale: Sale, form: Form, x: float, y: float, width: float, *, old: bool, part: str
) -> None:
    _head(sheet, sale, form, x, y, width, part)
    y = _machine_rows(sheet, job, sale, form, x, y + 20, width)
    for cells in _rows_before_2021(sale) if old else _rows_since_2021(sale):
        y = _row(sheet, x, y, width, 9.0, cells, form)
    foot = Style("song", 9, form.ink)
    sheet.text(x + 4, y + 3, "销货单位盖章", foot)
    sheet.text(x + width * 0.42, y + 3, ["开票人  ", Run(sale.clerk, "", Style(form.face, 9))], foot)
    sheet.text(x + width, y + 3, "备注：一车一票", foot, align="r")
    if job.variant.seal:
        text = SealText(sale.seller.name, sale.seller.uscc, "发票专用章")
        seals.put_oval(sheet, x + width * job.rng.choice([0.2, 0.72]), y - job.rng.uniform(4, 14), text)


def brown_form_2021(job: Job) -> Drawn:
    """发票联, brown print, labels since 2021, values of a dot-matrix printer a little low and to the right."""
    sale = a_sale(job, electronic=False)
    sheet = job.sheet(241, 153)
    form = Form(_BROWN, job.rng.uniform(0, 1.6), job.rng.uniform(-0.6, 0.9), face="hei")
    _invoice(sheet, job, sale, form, 14, 8, 213, old=False, part="发 票 联")
    sheet.column((228.5, 40, 8, 74), "第一联发票联购货单位付款凭证", Style("song", 7, _BROWN))
    return drawn("vehicle_sales_invoice", "brown_form_2021", [sheet], sale_values(sale))


def registration_part(job: Job) -> Drawn:
    """注册登记联 with the labels of before 2021 on a photocopy A4 page, upper half; a bank's note below."""
    sale = a_sale(job, electronic=False)
    sheet = job.sheet()
    form = Form((70, 70, 74), job.rng.uniform(-0.5, 0.8), job.rng.uniform(-0.5, 0.5), size=8.5)
    _invoice(sheet, job, sale, form, 12, 18, 186, old=True, part="注册登记联")
    sheet.text(20, 190, "（本联车辆登记单位留存）", Style("song", 9, (70, 70, 74)))
    if job.chance(0.5):
        stamp_box(sheet, 120, 200, ["复印件与原件相符", "仅供报装使用"], colour=(40, 60, 150))
    return drawn("vehicle_sales_invoice", "registration_part", [sheet], sale_values(sale))


def blue_deduction_part(job: Job) -> Drawn:
    """抵扣联 in blue on landscape A4, values in larger blue-black type set high in their boxes."""
    sale = a_sale(job, electronic=False)
    sheet = job.sheet(297, 210)
    form = Form(_BLUE, 0.6, -0.8, size=10, fill=(40, 40, 70))
    _invoice(sheet, job, sale, form, 28, 24, 240, old=job.chance(0.5), part="抵 扣 联")
    return drawn("vehicle_sales_invoice", "blue_deduction_part", [sheet], sale_values(sale))


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "brown_form_2021": brown_form_2021,
        "registration_part": registration_part,
        "blue_deduction_part": blue_deduction_part,
    }
}
