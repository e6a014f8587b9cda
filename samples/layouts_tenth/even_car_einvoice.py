"""电子发票（机动车销售统一发票）: as the tax platform makes it, printed or on a screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth.even_car_invoice import Bill, put_line, some_bill
from samples.ornaments import qr_code
from samples.people import a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

KIND = "vehicle_sales_einvoice"
RUST: Colour = (128, 60, 34)


def some_net_bill(job: Job) -> Bill:
    """A sale since such invoices are made everywhere."""
    bill = some_bill(job)
    if bill.day >= date(2024, 12, 1):
        return bill
    return replace(bill, day=a_day(job.rng, date(2024, 12, 1), date(2026, 11, 10)))


def number_of(job: Job, bill: Bill) -> str:
    return f"{bill.day.year % 100:02d}412{job.rng.randrange(10**15):015d}"


def values_of(bill: Bill, number: str) -> dict[str, Value]:
    car = bill.car
    return {
        "invoice_no": number,
        "issue_date": bill.day.isoformat(),
        "buyer": bill.buyer,
        "buyer_id": bill.buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": str(car.tax_rate),
        "seller": bill.seller,
        "seller_tax_id": bill.seller_tax_id,
    }


def put_einvoice(
    sheet: Sheet, x: float, y: float, bill: Bill, number: str, *, spaced: bool = False, day: str = "plain"
) -> float:
    """Heading and table, 190 mm wide."""
    car, ink = bill.car, Style("song", 9)
    qr_code(sheet, x + 2, y, 20)
    sheet.text(x + 92, y + 2, "电子发票（机动车销售统一发票）", Style("song_bold", 15, RUST), align="c")
    sheet.line(x + 42, y + 9.5, x + 142, y + 9.5, width=0.3, fill=RUST)
    sheet.line(x + 42, y + 10.5, x + 142, y + 10.5, width=0.3, fill=RUST)
    put_oval(sheet, x + 92, y + 10, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)
    label = Style("song", 9, RUST)
    sheet.text(x + 143, y + 4, ["发票号码：", Run(number, "invoice_no", ink)], label)
    shown = f"{bill.day:%Y年%m月%d日}" if day == "plain" else f"{bill.day:%Y-%m-%d}"
    sheet.text(x + 143, y + 11, ["开票日期：", Run(shown, "issue_date", ink)], label)
    at, high = y + 23, 8.6

    def row(*cells: tuple[float, float, str, Runs], tall: float = high) -> None:
        nonlocal at
        at = put_line(sheet, x, at, tall, cells, ink, RUST)

    row(
        (24, 66, "购买方名称", Run(bill.buyer, "buyer")),
        (42, 58, "统一社会信用代码/纳税人识别号/\n身份证件号码", Run(bill.buyer_id, "buyer_id")),
        tall=10,
    )
    row(
        (24, 36, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
        (18, 58, "厂牌型号", Run(car.model, "model")),
        (14, 40, "产地", "河南省信阳市"),
    )
    row((24, 50, "合格证号", bill.conformity), (24, 36, "进口证明书号", ""), (20, 36, "商检单号", ""))
    row((24, 56, "发动机号码", Run(car.engine_no, "engine_no")), (38, 72, "车辆识别代号/车架号码", Run(car.vin, "vin")))
    row(
        (24, 100, "价税合计", Run(in_words(car.total, unit="圆"), "total")),
        (14, 52, "小写", ["¥", Run(f"{car.total:.2f}", "total")]),
    )
    row((24, 92, "销货单位名称", Run(bill.seller, "seller")), (16, 58, "电话", bill.seller_phone))
    row((24, 76, "纳税人识别号", Run(bill.seller_tax_id, "seller_tax_id")), (16, 74, "账号", bill.account))
    row((24, 92, "地    址", bill.seller_address), (16, 58, "开户银行", "磬信农商行蓼汀支行"))
    rate = f"{car.tax_rate * 100:.0f}%"
    row(
        (24, 18, "增值税税率\n或征收率", Run(rate, "tax_rate")),
        (18, 40, "增值税税额", ["¥", Run(f"{car.tax:.2f}", "tax")]),
        (22, 68, "主管税务机关\n及代码", bill.office),
    )
    row(
        (24, 46, "不含税价", ["¥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
        (24, 34, "完税凭证号码", ""),
        (12, 14, "吨位", ""),
        (16, 20, "限乘人数", "5"),
    )
    row((24, 166, "备注", "一车一票" if spaced else ""), tall=12)
    sheet.text(x + 4, at + 3, ["开票人：", Run(bill.clerk, "", ink)], label)
    return at + 10


def even_net_bill(job: Job) -> Drawn:
    """The page as issued: half a sheet, wide."""
    bill = some_net_bill(job)
    number = number_of(job, bill)
    sheet = job.sheet(210, 148)
    put_einvoice(sheet, 10, 8, bill, number)
    return drawn(KIND, "even_net_bill", [sheet], values_of(bill, number))


def even_net_bill_a4(job: Job) -> Drawn:
    """Printed on the upper half of A4, the dealer's stamp beside it though none is needed."""
    bill = some_net_bill(job)
    number = number_of(job, bill)
    sheet = job.sheet()
    end = put_einvoice(sheet, 10, 14, bill, number, spaced=True, day="dash")
    put_oval(sheet, 150, end - 2, SealText(bill.seller, bill.seller_tax_id, "发票专用章"))
    sheet.text(12, 286, "下载次数：1", Style("song", 8))
    return drawn(KIND, "even_net_bill_a4", [sheet], values_of(bill, number))


LAYOUTS: Layouts = {KIND: {"even_net_bill": even_net_bill, "even_net_bill_a4": even_net_bill_a4}}
