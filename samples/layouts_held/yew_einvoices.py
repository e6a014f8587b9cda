"""电子发票（机动车销售统一发票）: the landscape page, an upright print in two blocks, the page of the checking site."""

from __future__ import annotations

from dataclasses import replace

from samples import seals
from samples.draw import Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.yew_common import GREY, digits, grid, said_day, stranger
from samples.layouts_held.yew_invoices import Sale, a_sale, sale_values
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn

MAROON: Colour = (128, 40, 36)
TITLE = "电子发票（机动车销售统一发票）"
CODE = "统一社会信用代码/纳税人识别号/身份证件号码"


def _sale(job: Job) -> Sale:
    sale = a_sale(job)
    return replace(sale, number=f"{sale.day:%y}412{digits(job, 15)}")


def _supervisor(sheet: Sheet, x: float, y: float) -> None:
    """The round of the tax office over the title."""
    text = seals.SealText("全国统一发票监制章", "河南省", "国家税务总局")
    seals.put_oval(sheet, x, y, text, width=30, height=20)


def _row(*cells: tuple[float, Runs, Style, Align]) -> list[tuple[float, Runs, Style, Align]]:
    return list(cells)


def landscape(job: Job) -> Drawn:
    """The page as the tax service makes it: maroon rules, code at the left, numbers at the right."""
    sale, sheet = _sale(job), job.sheet(230, 152)
    car, dealer, rng = job.facts.vehicle, job.facts.dealer, job.rng
    label, value = Style("kai", 9, MAROON), Style("song", 9.2)
    qr_code(sheet, 10, 7, 19)
    sheet.text(115, 9, TITLE, Style("kai", 17, MAROON), align="c")
    sheet.line(68, 18, 162, 18, width=0.25, fill=MAROON)
    sheet.line(68, 19, 162, 19, width=0.25, fill=MAROON)
    _supervisor(sheet, 115, 16)
    sheet.text(168, 11, ["发票号码：", Run(sale.number, "invoice_no", value)], label)
    sheet.text(168, 18, ["开票日期：", Run(said_day(sale.day, "padded"), "issue_date", value)], label)
    centre: Align = "c"

    def name(wide: float, text: str) -> tuple[float, Runs, Style, Align]:
        return wide, text, label, centre

    def said(wide: float, runs: Runs) -> tuple[float, Runs, Style, Align]:
        return wide, runs, value, "l"

    origin = rng.choice(["江西省南昌市", "河南省郑州市", "广东省深圳市"])
    bank = rng.choice(["豫南麦芽糖银行信阳支行", "信阳五更粥农商银行"])
    office = f"国家税务总局信阳市{rng.choice(['浉河区', '平桥区'])}税务局 14115{digits(job, 6)}"
    grid(
        sheet,
        10,
        30,
        [
            (
                11,
                _row(
                    name(24, "购买方名称"),
                    said(74, Run(sale.buyer.name, "buyer")),
                    name(46, CODE),
                    said(66, Run(sale.buyer.number, "buyer_id")),
                ),
            ),
            (
                9,
                _row(
                    name(24, "车辆类型"),
                    said(50, Run(car.vehicle_type, "vehicle_type")),
                    name(22, "厂牌型号"),
                    said(56, Run(car.model, "model")),
                    name(16, "产地"),
                    said(42, origin),
                ),
            ),
            (
                9,
                _row(
                    name(24, "合格证号"),
                    said(50, f"WDH{digits(job, 12)}"),
                    name(30, "进口证明书号"),
                    said(48, ""),
                    name(22, "商检单号"),
                    said(36, ""),
                ),
            ),
            (
                9,
                _row(
                    name(24, "发动机号码"),
                    said(70, Run(car.engine_no, "engine_no")),
                    name(44, "车辆识别代号/车架号码"),
                    said(72, Run(car.vin, "vin")),
                ),
            ),
            (
                9,
                _row(
                    name(24, "价税合计"),
                    said(106, ["⊗", Run(in_words(car.total, unit="圆"), "total")]),
                    name(16, "小写"),
                    said(64, Run(f"¥{car.total:.2f}", "total")),
                ),
            ),
            (
                9,
                _row(
                    name(24, "销货单位名称"),
                    said(120, Run(dealer.name, "seller")),
                    name(16, "电话"),
                    said(50, dealer.phone),
                ),
            ),
            (
                9,
                _row(
                    name(24, "纳税人识别号"),
                    said(90, Run(dealer.uscc, "seller_tax_id")),
                    name(16, "账号"),
                    said(80, digits(job, 17)),
                ),
            ),
            (9, _row(name(24, "地址"), said(90, dealer.address), name(22, "开户银行"), said(74, bank))),
            (
                10,
                _row(
                    name(24, "增值税税率或征收率"),
                    said(22, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
                    name(24, "增值税税额"),
                    said(40, Run(f"¥{car.tax:.2f}", "tax")),
                    name(28, "主管税务机关及代码"),
                    said(72, office),
                ),
            ),
            (
                9,
                _row(
                    name(24, "不含税价"),
                    said(62, Run(f"¥{car.price_without_tax:.2f}", "price_without_tax")),
                    name(28, "完税凭证号码"),
                    said(46, ""),
                    name(12, "吨位"),
                    said(10, ""),
                    name(18, "限乘人数"),
                    said(10, rng.choice(["5", "7"])),
                ),
            ),
        ],
        frame=MAROON,
        pad=1.0,
    )
    sheet.text(14, 128, ["开票人：", Run(stranger(job), "", value)], label)
    sheet.text(216, 128, "备注：一车一票", label, align="r")
    return drawn("vehicle_sales_einvoice", "yew_landscape", [sheet], sale_values(job, sale, paper=False))


def upright(job: Job) -> Drawn:
    """An upright print: blocks for buyer and seller side by side, the car as a list of pairs, sums under a rule."""
    sale, sheet = _sale(job), job.sheet()
    car, dealer = job.facts.vehicle, job.facts.dealer
    ink: Colour = (150, 96, 40)
    label, value = Style("hei", 9.5, ink), Style("hei", 10)
    sheet.text(105, 16, TITLE, Style("hei_bold", 17, ink), align="c")
    _supervisor(sheet, 105, 30)
    qr_code(sheet, 20, 22, 20)
    sheet.text(142, 27, ["发票号码：", Run(sale.number, "invoice_no", value)], label)
    sheet.text(142, 35, ["开票日期：", Run(f"{sale.day:%Y-%m-%d}", "issue_date", value)], label)
    for x, head in ((18.0, "购买方信息"), (108.0, "销售方信息")):
        sheet.rect(x, 50, 84, 46, line=0.3, fill=ink)
        sheet.text(x + 42, 53, head, label.sized(11), align="c")
        sheet.line(x, 60, x + 84, 60, fill=ink)
    sheet.text(21, 64, "名称：", label)
    sheet.flow(34, 64, 66, Run(sale.buyer.name, "buyer"), value, leading=1.3)
    sheet.flow(21, 74, 78, CODE + "：", label, leading=1.3)
    sheet.text(21, 82, Run(sale.buyer.number, "buyer_id"), value)
    sheet.text(111, 64, "名称：", label)
    sheet.flow(124, 64, 66, Run(dealer.name, "seller"), value, leading=1.3)
    sheet.text(111, 74, "统一社会信用代码/纳税人识别号：", label)
    sheet.text(111, 82, Run(dealer.uscc, "seller_tax_id"), value)
    sheet.text(111, 89, f"电话：{dealer.phone}", label)
    pairs: list[tuple[str, Runs]] = [
        ("车辆类型", Run(car.vehicle_type, "vehicle_type")),
        ("厂牌型号", Run(car.model, "model")),
        ("车辆识别代号/车架号码", Run(car.vin, "vin")),
        ("发动机号码", Run(car.engine_no, "engine_no")),
        ("合格证号", f"YX{digits(job, 13)}"),
        ("产地", job.rng.choice(["河北省保定市", "江苏省常州市", "上海市"])),
        ("限乘人数", job.rng.choice(["5人", "7人"])),
        ("主管税务机关及代码", f"国家税务总局信阳市税务局第{job.rng.choice('一二三')}税务分局 14115{digits(job, 6)}"),
    ]
    rows: list[tuple[float, list[tuple[float, Runs, Style, Align]]]] = [
        (9, [(46, name, label, "c"), (128, runs, value, "l")]) for name, runs in pairs
    ]
    y = grid(sheet, 18, 102, rows, frame=ink)
    sums: list[tuple[str, Runs]] = [
        ("不含税价", Run(f"{car.price_without_tax:.2f}", "price_without_tax")),
        ("税率/征收率", Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
        ("税额", Run(f"{car.tax:.2f}", "tax")),
    ]
    heads: list[tuple[float, Runs, Style, Align]] = [(58, name, label, "c") for name, _ in sums]
    amounts: list[tuple[float, Runs, Style, Align]] = [(58, runs, value, "c") for _, runs in sums]
    y = grid(sheet, 18, y + 5, [(8, heads), (10, amounts)], frame=ink)
    words: Runs = Run(in_words(car.total, unit="圆"), "total")
    total: Runs = ["（小写）¥", Run(f"{car.total:.2f}", "total")]
    y = grid(
        sheet,
        18,
        y,
        [(11, [(34, "价税合计（大写）", label, "c"), (80, words, value, "l"), (60, total, value, "l")])],
        frame=ink,
    )
    sheet.rect(18, y, 174, 24, line=0.25, fill=ink)
    sheet.text(21, y + 3, "备注：", label)
    sheet.text(34, y + 3, f"一车一票；合同号 {digits(job, 8)}；颜色 {job.rng.choice(['白', '灰', '青'])}", value)
    sheet.text(21, y + 30, ["开票人：", Run(stranger(job), "", value)], label)
    sheet.text(190, y + 30, "下载次数：1", Style("hei", 8, GREY), align="r")
    return drawn("vehicle_sales_einvoice", "yew_upright", [sheet], sale_values(job, sale, paper=False))


def checked_online(job: Job) -> Drawn:
    """The print of the tax office's checking site: a list in two columns, no codes or seals."""
    sale, sheet = _sale(job), job.sheet()
    car, dealer, day = job.facts.vehicle, job.facts.dealer, job.facts.consent_date
    sheet.text(14, 6, "国家税务总局全国增值税发票查验平台", Style("hei_bold", 11, (28, 92, 168)))
    sheet.line(14, 14, 196, 14, width=0.7, fill=(28, 92, 168))
    times = job.rng.randrange(1, 4)
    sheet.text(14, 20, f"查验次数：第{times}次", Style("hei", 10))
    sheet.text(
        196,
        20,
        f"查验时间：{day:%Y-%m-%d} 0{job.rng.randrange(8, 10)}:1{job.rng.randrange(10)}:36",
        Style("hei", 10),
        align="r",
    )
    sheet.text(105, 33, TITLE, Style("hei_bold", 16), align="c")
    label, value = Style("hei", 9.5, GREY), Style("hei", 10.5)
    items: list[tuple[str, Runs]] = [
        ("发票号码", Run(sale.number, "invoice_no")),
        ("开票日期", Run(said_day(sale.day, "padded"), "issue_date")),
        ("购买方名称", Run(sale.buyer.name, "buyer")),
        ("购买方证件号码", Run(sale.buyer.number, "buyer_id")),
        ("车辆类型", Run(car.vehicle_type, "vehicle_type")),
        ("厂牌型号", Run(car.model, "model")),
        ("发动机号码", Run(car.engine_no, "engine_no")),
        ("车辆识别代号", Run(car.vin, "vin")),
        ("销货单位名称", Run(dealer.name, "seller")),
        ("销货单位纳税人识别号", Run(dealer.uscc, "seller_tax_id")),
        ("不含税价", Run(f"{car.price_without_tax:.2f}", "price_without_tax")),
        ("税率", Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
        ("税额", Run(f"{car.tax:.2f}", "tax")),
        ("价税合计", Run(f"{car.total:.2f}", "total")),
        ("产地", job.rng.choice(["浙江省杭州市", "河南省郑州市"])),
        ("限乘人数", "5"),
    ]
    sheet.rect(14, 46, 182, 8 * 18.0 + 4, line=0.2, fill=(190, 200, 214))
    for number, (name, runs) in enumerate(items):
        x, y = 18.0 + 91 * (number % 2), 50 + 18.0 * (number // 2)
        sheet.text(x, y, name, label)
        sheet.flow(x, y + 5.5, 84, runs, value, leading=1.25)
    tail = "特别提示：本平台仅提供发票票面信息查验服务；发票状态：正常。打印件仅供参考。"
    sheet.flow(14, 204, 182, tail, Style("hei", 9, (170, 70, 60)), leading=1.6)
    sheet.text(14, 284, "https://inv-veri.example.cn/index.html", Style("hei", 7.5, GREY))
    sheet.text(196, 284, "1/1", Style("hei", 7.5, GREY), align="r")
    return drawn("vehicle_sales_einvoice", "yew_checked_online", [sheet], sale_values(job, sale, paper=False))


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {
        "yew_landscape": landscape,
        "yew_upright": upright,
        "yew_checked_online": checked_online,
    }
}
