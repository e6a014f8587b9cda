"""电子发票（机动车销售统一发票）: as issued, printed, on a phone, with a second page of advice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_car_world import Cell, Grid, Sale, account, certificate_no, e_number, rate_text, yen
from samples.layouts_seventh.new_common import GREY, begin, footer, hand, rubber, whole
from samples.ornaments import qr_code, watermark
from samples.people import a_day
from samples.seal_style import SCREEN_INKS, SealStyle
from samples.seals import SealText, put_oval, put_round
from samples.truth import Drawn, drawn

_WINE: Colour = (128, 0, 0)
_TAX = "国家税务总局信阳市平桥区税务局"


def _sale(job: Job, *, firm: bool = False) -> Sale:
    facts = begin(job)
    day = a_day(job.rng, date(2024, 12, 2), date(2026, 11, 12))
    total = facts.vehicle.total + (Decimal(job.rng.randrange(0, 100)) if job.chance(0.4) else Decimal(0))
    rate = Decimal("0.13") if job.chance(0.9) else Decimal("0.01")
    return Sale(facts, day, e_number(job, day.year), firm, total, rate)


def _rows(job: Job, sale: Sale, scale: float) -> list[tuple[float, list[Cell]]]:
    """The ruled cells; widths add up to 196 × scale."""
    dealer, car, rng = sale.facts.dealer, sale.car, job.rng

    def row(height: float, *parts: tuple[float, str | Run | list[str | Run], bool]) -> tuple[float, list[Cell]]:
        return height * scale, [(width * scale, runs, is_label) for width, runs, is_label in parts]

    number = "统一社会信用代码/\n纳税人识别号/身份证件号码"
    place = rng.choice(["河南省郑州市", "江苏省常州市", "陕西省西安市", "上海市"])
    return [
        row(
            11,
            (26, "购买方名称", True),
            (70, Run(sale.buyer, "buyer"), False),
            (40, number, True),
            (60, Run(sale.buyer_id, "buyer_id"), False),
        ),
        row(
            8,
            (26, "车辆类型", True),
            (44, Run(car.vehicle_type, "vehicle_type"), False),
            (20, "厂牌型号", True),
            (58, Run(car.model, "model"), False),
            (16, "产地", True),
            (32, place, False),
        ),
        row(
            8,
            (26, "合格证号", True),
            (44, certificate_no(job), False),
            (26, "进口证明书号", True),
            (44, "", False),
            (20, "商检单号", True),
            (36, "", False),
        ),
        row(
            8,
            (26, "发动机号码", True),
            (64, Run(car.engine_no, "engine_no"), False),
            (42, "车辆识别代号/车架号码", True),
            (64, Run(car.vin, "vin"), False),
        ),
        row(
            9,
            (26, "价税合计", True),
            (102, Run(sale.words(), "total"), False),
            (16, "（小写）", True),
            (52, yen(job, sale.total, "total"), False),
        ),
        row(
            8,
            (26, "销售方名称", True),
            (102, Run(dealer.name, "seller"), False),
            (16, "电话", True),
            (52, dealer.phone, False),
        ),
        row(
            11,
            (36, "统一社会信用代码/\n纳税人识别号", True),
            (92, Run(dealer.uscc, "seller_tax_id"), False),
            (16, "账号", True),
            (52, account(job), False),
        ),
        row(
            8,
            (26, "地址", True),
            (86, dealer.address, False),
            (20, "开户银行", True),
            (64, "中原泥塘银行信阳支行", False),
        ),
        row(
            10,
            (26, "增值税税率或\n征收率", True),
            (22, rate_text(sale.rate), False),
            (22, "增值税税额", True),
            (40, yen(job, sale.tax, "tax"), False),
            (26, "主管税务机关\n及代码", True),
            (60, f"{_TAX}\n1411503{rng.randrange(10**4):04d}", False),
        ),
        row(
            9,
            (26, "不含税价", True),
            (50, [rng.choice(["", "（小写）"]), yen(job, sale.bare, "price_without_tax")], False),
            (26, "完税凭证号码", True),
            (38, "", False),
            (12, "吨位", True),
            (12, "", False),
            (20, "限乘人数", True),
            (12, rng.choice(["5", "6", "7"]), False),
        ),
        row(
            16,
            (12, "备注", True),
            (184, rng.choice(["一车一票", "一车一票；结算方式：转账", "原车架号无变更　一车一票"]), False),
        ),
    ]


def _invoice(
    job: Job, sheet: Sheet, x: float, y: float, sale: Sale, scale: float = 1.0, colour: Colour = _WINE
) -> float:
    """The invoice, 196 × 136 mm at scale 1. Returns the y below."""
    small = Style("song", 8.6 * scale, colour)
    value = Style("song", 9 * scale)
    middle = x + 98 * scale
    qr_code(sheet, x + 2 * scale, y + 1 * scale, 19 * scale)
    sheet.text(middle, y + 5 * scale, "电子发票（机动车销售统一发票）", Style("song", 17 * scale, colour), align="c")
    sheet.line(x + 50 * scale, y + 13.5 * scale, x + 146 * scale, y + 13.5 * scale, width=0.3, fill=colour)
    sheet.line(x + 50 * scale, y + 14.6 * scale, x + 146 * scale, y + 14.6 * scale, width=0.3, fill=colour)
    style = SealStyle(SCREEN_INKS[1], "red", 1 / 44, 0.0, True, "song", 1.0, "flat", 0.0, False)
    put_oval(
        sheet,
        middle,
        y + 14 * scale,
        SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"),
        width=28 * scale,
        height=18 * scale,
        style=style,
    )
    left = x + 150 * scale
    sheet.text(left, y + 7 * scale, ["发票号码：", Run(sale.number, "invoice_no", value)], small)
    shown = f"{sale.day.year}年{sale.day.month:02d}月{sale.day.day:02d}日"
    sheet.text(left, y + 14 * scale, ["开票日期：", Run(shown, "issue_date", value)], small)
    bottom = Grid(small, value, colour, line=0.22).put(sheet, x, y + 24 * scale, _rows(job, sale, scale))
    sheet.text(
        x + 10 * scale, bottom + 3 * scale, ["开票人：", Run(job.rng.choice(["锣婷", "偶建军"]), "", value)], small
    )
    return bottom + 10 * scale


def as_issued(job: Job) -> Drawn:
    """The page as the tax platform makes it."""
    sale = _sale(job)
    sheet = job.sheet(210, 148)
    _invoice(job, sheet, 7, 6, sale)
    return drawn("vehicle_sales_einvoice", "new_as_issued", [sheet], sale.values())


def firms_print(job: Job) -> Drawn:
    """A firm's print on A4, the bookkeeper's stamp and voucher number by hand in the free half."""
    sale = _sale(job, firm=True)
    sheet = job.sheet()
    bottom = _invoice(job, sheet, 7, 8, sale)
    rubber(sheet, 140, bottom + 14, ["已 入 账", whole(job, sale.day, "dot")])
    sheet.text(24, bottom + 20, f"凭证号：记-{job.rng.randrange(1, 200):03d}", hand(job, 14))
    return drawn("vehicle_sales_einvoice", "new_firms_print", [sheet], sale.values())


def dealers_print(job: Job) -> Drawn:
    """A print in black on A4 that the dealer sealed all the same, with a purpose watermark over it."""
    sale = _sale(job)
    sheet = job.sheet()
    bottom = _invoice(job, sheet, 10, 70, sale, 0.97, BLACK)
    if job.chance(0.7):
        watermark(sheet, "仅供充电桩报装", colour=(214, 214, 218), size_mm=9, rows=1)
    dealer = sale.facts.dealer
    put_round(sheet, 152, bottom + 4, SealText(dealer.name), diameter=38)
    sheet.text(20, bottom + 12, "车已提，发票原件由客户下载保存。", hand(job, 13))
    return drawn("vehicle_sales_einvoice", "new_dealers_print", [sheet], sale.values())


def on_a_phone(job: Job) -> Drawn:
    """A phone's picture of the file: status bar, the viewer's name bar, the page small, buttons below."""
    sale = _sale(job)
    sheet = job.sheet(216, 300)
    sheet.fill(0, 0, 216, 300, (236, 237, 240))
    sheet.fill(0, 0, 216, 30, (255, 255, 255))
    dark = (40, 42, 48)
    sheet.text(12, 5, f"{job.rng.randrange(8, 22)}:{job.rng.randrange(10, 60)}", Style("hei_bold", 12, dark))
    sheet.text(204, 5, f"5G　{job.rng.randrange(20, 99)}%", Style("hei", 11, dark), align="r")
    sheet.text(12, 16, "‹", Style("hei", 22, dark))
    sheet.text(108, 18, f"dzfp_{sale.number}.pdf", Style("hei", 12, dark), align="c")
    sheet.fill(5, 56, 206, 150, (255, 255, 255))
    _invoice(job, sheet, 10, 62, sale)
    sheet.fill(0, 276, 216, 24, (255, 255, 255))
    for place, word in enumerate(("分享", "下载", "打印", "更多")):
        sheet.text(30 + place * 52, 284, word, Style("hei", 12, dark), align="c")
    return drawn("vehicle_sales_einvoice", "new_on_a_phone", [sheet], sale.values())


def with_delivery_page(job: Job) -> Drawn:
    """The invoice and, as a second page of the same file, the dealer's page how to pay the purchase tax."""
    sale = _sale(job, firm=job.variant.holder_is == "company")
    first, second = job.sheet(210, 148), job.sheet(210, 148)
    _invoice(job, first, 7, 6, sale)
    second.text(105, 14, "车辆购置税办理提示", Style("hei_bold", 16), align="c")
    y = 30.0
    for number, text in enumerate(
        (
            "本发票为数电发票，无需加盖销售方发票专用章，请妥善保存电子文件。",
            "登录电子税务局或手机应用，选择“车辆购置税申报”，系统将自动带出发票信息，核对后提交。",
            "新能源汽车在规定期限内享受购置税减免政策，以申报时系统计算结果为准。",
            "完税后即可预约车辆管理所办理注册登记，无需再提交纸质完税证明。",
            "如发现发票内容有误，请当月联系本店开具红字发票后重新开具。",
        ),
        1,
    ):
        y = second.flow(20, y, 170, f"{number}．{text}", Style("hei", 11), leading=1.7) + 2
    qr_code(second, 92, 102, 26)
    footer(second, "扫码查看办理流程", y=132)
    second.text(190, 140, "2/2", Style("hei", 8, GREY), align="r")
    return drawn("vehicle_sales_einvoice", "new_with_delivery_page", [first, second], sale.values())


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {
        "new_as_issued": as_issued,
        "new_firms_print": firms_print,
        "new_dealers_print": dealers_print,
        "new_on_a_phone": on_a_phone,
        "new_with_delivery_page": with_delivery_page,
    }
}
