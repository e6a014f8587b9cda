"""电子发票（机动车销售统一发票）: the sheet as issued, printed on upright paper, and shown by an application."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.car_world import Sale, a_sale, rate, sale_values, total_in_words
from samples.ornaments import qr_code
from samples.seals import SealText
from samples.truth import Drawn, drawn

_MAROON: Colour = (128, 40, 36)
_TITLE = "电子发票（机动车销售统一发票）"
_ID_LABEL = "统一社会信用代码/纳税人识别号/身份证件号码："
Box = tuple[float, float, float, float]


def _supervision_seal(sheet: Sheet, x: float, y: float) -> None:
    seals.put_oval(sheet, x, y, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)


def _boxed(sheet: Sheet, box: Box, runs: Runs, style: Style, *, align: str = "l") -> None:
    sheet.rect(*box, line=0.2, fill=_MAROON)
    sheet.cell(box, runs, style, align="c" if align == "c" else "l")


def _sheet_body(sheet: Sheet, sale: Sale, x: float, y: float, width: float, zoom: float) -> float:
    """The ruled part: parties side by side, the car's rows, money, office."""
    label, shown = Style("song", 8.2 * zoom, _MAROON), Style("song", 8.6 * zoom)
    car, half = sale.car, width / 2
    named = 6.0 * zoom
    for side, title in enumerate(("购买方信息", "销售方信息")):
        left = x + side * half
        sheet.rect(left, y, named, 22 * zoom, line=0.2, fill=_MAROON)
        sheet.column((left, y, named, 22 * zoom), title, label.sized(7.4 * zoom))
        sheet.rect(left + named, y, half - named, 22 * zoom, line=0.2, fill=_MAROON)
    party = x + named + 2
    sheet.text(party, y + 4 * zoom, ["名称：", Run(sale.buyer, "buyer", shown)], label)
    sheet.text(
        party,
        y + 13.5 * zoom,
        [_ID_LABEL, Run(sale.buyer_id, "buyer_id", shown.sized(8 * zoom))],
        label.sized(6 * zoom),
    )
    sheet.text(party + half, y + 4 * zoom, ["名称：", Run(sale.seller.name, "seller", shown)], label)
    seller_id: list[str | Run] = [
        "统一社会信用代码/纳税人识别号：",
        Run(sale.seller.uscc, "seller_tax_id", shown.sized(8 * zoom)),
    ]
    sheet.text(party + half, y + 13.5 * zoom, seller_id, label.sized(6 * zoom))
    y += 22 * zoom
    rows: list[list[tuple[float, str, Runs]]] = [
        [
            (0.36, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
            (0.4, "厂牌型号", Run(car.model, "model")),
            (0.24, "产地", "中国"),
        ],
        [(0.42, "合格证号", sale.certificate), (0.3, "进口证明书号", ""), (0.28, "商检单号", "")],
        [(0.55, "车辆识别代号/车架号码", Run(car.vin, "vin")), (0.45, "发动机号码", Run(car.engine_no, "engine_no"))],
        [
            (0.36, "不含税价", Run(f"¥{car.price_without_tax:.2f}", "price_without_tax")),
            (0.26, "税率/征收率", Run(rate(sale), "tax_rate")),
            (0.38, "增值税税额", Run(f"¥{car.tax:.2f}", "tax")),
        ],
        [
            (0.62, "价税合计（大写）", Run(total_in_words(sale), "total")),
            (0.38, "（小写）", Run(f"¥{car.total:.2f}", "total")),
        ],
        [
            (0.5, "主管税务机关及代码", f"{sale.office} 14115{sale.number[-6:]}"),
            (0.26, "完税凭证号码", ""),
            (0.24, "限乘人数", "5"),
        ],
        [
            (0.6, "地址、电话", f"{sale.seller.address} {sale.seller.phone}"),
            (0.4, "开户银行及账号", f"{sale.bank} {sale.account}"),
        ],
    ]
    for cells in rows:
        left = x
        for share, name, runs in cells:
            whole = width * share
            name_width = min(whole * 0.4, 30 * zoom)
            _boxed(sheet, (left, y, name_width, 9 * zoom), name, label, align="c")
            _boxed(sheet, (left + name_width, y, whole - name_width, 9 * zoom), runs, shown)
            left += whole
        y += 9 * zoom
    sheet.rect(x, y, width, 14 * zoom, line=0.2, fill=_MAROON)
    sheet.text(x + 3, y + 3 * zoom, "备注：一车一票", label)
    return y + 14 * zoom


def _head(sheet: Sheet, sale: Sale, x: float, y: float, width: float, zoom: float) -> None:
    qr_code(sheet, x + 2, y, 18 * zoom)
    sheet.text(x + width * 0.46, y + 3, _TITLE, Style("song", 14.5 * zoom, _MAROON), align="c")
    for offset in (12.2, 13.4):
        sheet.line(x + width * 0.27, y + offset * zoom, x + width * 0.65, y + offset * zoom, width=0.25, fill=_MAROON)
    label, shown = Style("song", 9 * zoom, _MAROON), Style("song", 9 * zoom)
    left = x + width - 53 * zoom
    sheet.text(left, y + 4 * zoom, ["发票号码：", Run(sale.number, "invoice_no", shown)], label)
    day = numbers.written_date(sale.day, form="padded")
    sheet.text(left, y + 11 * zoom, ["开票日期：", Run(day, "issue_date", shown)], label)


def issued_sheet(job: Job) -> Drawn:
    """The sheet as the tax system issues it, 210 by 140 mm, parties side by side."""
    sale = a_sale(job, electronic=True)
    sheet = job.sheet(210, 140)
    _head(sheet, sale, 8, 6, 194, 1.0)
    bottom = _sheet_body(sheet, sale, 8, 28, 194, 1.0)
    sheet.text(20, bottom + 4, ["开票人：", Run(sale.clerk, "", Style("song", 9))], Style("song", 9, _MAROON))
    _supervision_seal(sheet, 97, 16)
    return drawn("vehicle_sales_einvoice", "issued_sheet", [sheet], sale_values(sale))


def printed_upright(job: Job) -> Drawn:
    """The same printed on the upper half of upright A4, with a note by the printer of the browser at the edge."""
    sale = a_sale(job, electronic=True)
    sheet = job.sheet()
    sheet.text(10, 6, f"dzfp_{sale.number}_{sale.day:%Y%m%d}.pdf", Style("hei", 7, (110, 110, 110)))
    _head(sheet, sale, 13, 18, 184, 0.95)
    bottom = _sheet_body(sheet, sale, 13, 40, 184, 0.95)
    sheet.text(22, bottom + 4, ["开票人：", Run(sale.clerk, "", Style("song", 8.5))], Style("song", 8.5, _MAROON))
    _supervision_seal(sheet, 98, 27)
    sheet.text(200, 290, "1/1", Style("hei", 7, (110, 110, 110)), align="r")
    return drawn("vehicle_sales_einvoice", "printed_upright", [sheet], sale_values(sale))


def in_application(job: Job) -> Drawn:
    """An application's page of the invoice: every label left, value right; the amount large at the head."""
    sale = a_sale(job, electronic=True)
    car = sale.car
    sheet = job.sheet(110, 224)
    sheet.text(55, 6, "发票详情", Style("hei", 11), align="c")
    sheet.line(0, 15, 110, 15, width=0.15, fill=(210, 210, 214))
    sheet.text(55, 19, _TITLE, Style("hei", 10.5, _MAROON), align="c")
    sheet.text(55, 28, Run(f"￥{car.total:,.2f}", "total"), Style("hei_bold", 19), align="c")
    rows: list[tuple[str, Runs]] = [
        ("发票号码", Run(sale.number, "invoice_no")),
        ("开票日期", Run(numbers.written_date(sale.day, form="dash"), "issue_date")),
        ("购买方名称", Run(sale.buyer, "buyer")),
        ("购买方证件号码", Run(sale.buyer_id, "buyer_id")),
        ("销售方名称", Run(sale.seller.name, "seller")),
        ("销售方识别号", Run(sale.seller.uscc, "seller_tax_id")),
        ("车辆类型", Run(car.vehicle_type, "vehicle_type")),
        ("厂牌型号", Run(car.model, "model")),
        ("合格证号", sale.certificate),
        ("车辆识别代号", Run(car.vin, "vin")),
        ("发动机号码", Run(car.engine_no, "engine_no")),
        ("不含税价", Run(f"{car.price_without_tax:.2f}", "price_without_tax")),
        ("税率", Run(rate(sale), "tax_rate")),
        ("税额", Run(f"{car.tax:.2f}", "tax")),
        ("价税合计", Run(f"{car.total:.2f}", "total")),
        ("开票人", sale.clerk),
    ]
    y = 43.0
    for label, runs in rows:
        sheet.text(6, y, label, Style("hei", 8.5, (120, 122, 128)))
        y = sheet.flow(40, y, 65, runs, Style("hei", 9), leading=1.3) + 4.6
        sheet.line(6, y - 2.6, 104, y - 2.6, width=0.1, fill=(226, 226, 230))
    sheet.text(55, 212, "查看版式文件      交付邮箱", Style("hei", 9, (40, 90, 180)), align="c")
    return drawn("vehicle_sales_einvoice", "in_application", [sheet], sale_values(sale))


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {
        "issued_sheet": issued_sheet,
        "printed_upright": printed_upright,
        "in_application": in_application,
    }
}
