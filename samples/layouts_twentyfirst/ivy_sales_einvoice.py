"""电子发票（机动车销售统一发票）: the form itself, printed small on a tall sheet, and as the checking site prints it.

Drawn with text, lines and stamped pictures alone, so that it can be written as a text PDF too.
"""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import PURPOSE, copy_note
from samples.layouts_twentyfirst.ivy_sale import (
    Cell,
    Rows,
    Sale,
    a_sale,
    car_rows,
    figures,
    grid,
    printed_day,
    rate,
    seller_rows,
    tax_rows,
    total_words,
)
from samples.ornaments import qr_code
from samples.people import RECEIVED
from samples.seal_style import SealStyle
from samples.truth import Drawn, drawn

_KIND = "vehicle_sales_einvoice"
_RED: Colour = (152, 62, 40)
_BLACK: Colour = (20, 20, 22)
_SEAL = SealStyle((214, 36, 38), "red", 1 / 44, 0.0, False, "song", 1.0, "flat", 0.0, False)


def _supervised(sheet: Sheet, x: float, y: float, *, width: float = 30.0) -> None:
    """全国统一发票监制章 across the title."""
    text = seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局")
    seals.put_oval(sheet, x, y, text, width=width, height=width * 0.68, style=_SEAL)


def _rows(job: Job, sale: Sale, high: float, *, sign: str) -> Rows:
    label = "统一社会信用代码/纳税人\n识别号/身份证件号码"
    buyer: list[Cell] = [(26, "购买方名称", True), (84, Run(sale.buyer, "buyer"), False), (46, label, True)]
    words = total_words(sale, job.rng.choice(["⊗", "ⓧ", ""]) if sign == "￥" else "", "圆")
    total: list[Cell] = [(26, "价税合计", True), (116, words, False), (16, "小写", True)]
    return [
        (high * 1.2, [*buyer, (56, Run(sale.buyer_id, "buyer_id"), False)]),
        *car_rows(sale, high),
        (high, [*total, (54, figures(sale.vehicle.total, "total", sign=sign), False)]),
        *seller_rows(sale, high, "销售方名称"),
        *tax_rows(job, sale, high * 1.1, sign=sign),
    ]


def _head(job: Job, sheet: Sheet, sale: Sale, x: float, y: float, *, zoom: float, colour: Colour, ink: Colour) -> None:
    label, value = Style("song", 10 * zoom, colour), Style("song", 10 * zoom, ink)
    title = Style("song_bold", 18 * zoom, colour)
    qr_code(sheet, x + 2 * zoom, y - 4 * zoom, 20 * zoom)
    sheet.text(x + 106 * zoom, y, "电子发票（机动车销售统一发票）", title, align="c", spacing=0.05)
    for below in (9, 10):
        sheet.line(x + 46 * zoom, y + below * zoom, x + 166 * zoom, y + below * zoom, width=0.3, fill=colour)
    _supervised(sheet, x + 106 * zoom, y + 8 * zoom, width=28 * zoom)
    sheet.text(x + 150 * zoom, y + 11.5 * zoom, ["发票号码：", Run(sale.number, "invoice_no", value)], label)
    day = printed_day(job, sale, "padded")
    dated = Run(day.text, "issue_date", value)
    sheet.text(x + 150 * zoom, y + 18 * zoom, ["开票日期：", dated], label)


def form(job: Job) -> Drawn:
    """The form on a sheet of its own size, dark red rules, the clerk and remarks below."""
    sale, sheet = a_sale(job, electronic=True), job.sheet(240, 148)
    colour = job.rng.choice([_RED, _RED, (150, 40, 40), (128, 74, 30)])
    _head(job, sheet, sale, 14, 10, zoom=1.0, colour=colour, ink=_BLACK)
    label, value = Style("song", 9, colour), Style("song", 9, _BLACK)
    below = grid(sheet, 14, 36, _rows(job, sale, 8.2, sign="￥"), label, value, frame=colour)
    sheet.rect(14, below, 212, 10, fill=colour)
    sheet.cell((14, below, 26, 10), "备注", label, align="c")
    sheet.line(40, below, 40, below + 10, fill=colour)
    sheet.cell(
        (40, below, 186, 10), ["一车一票", job.rng.choice(["", "；新能源汽车", f"；车身颜色：{_paint(job)}"])], value
    )
    sheet.text(24, below + 12.5, ["开票人：", Run(sale.clerk, "", value)], label)
    return drawn(_KIND, "ivy_form", [sheet], sale.values())


def _paint(job: Job) -> str:
    return job.rng.choice(["珠光白", "星空灰", "湖水蓝", "曜石黑"])


def tall_sheet(job: Job) -> Drawn:
    """Printed black on the upper half of a tall sheet, with a file clerk's lines under it."""
    sale, sheet = a_sale(job, electronic=True), job.sheet()
    zoom = 0.86
    x, y = 14.0, 18.0
    _head(job, sheet, sale, x, y, zoom=zoom, colour=_BLACK, ink=_BLACK)
    label, value = Style("song", 7.6, _BLACK), Style("hei", 7.8, _BLACK)
    rows = _rows(job, sale, 9.6, sign="¥")
    below = grid(sheet, x, y + 25 * zoom, rows, label, value, zoom=zoom, frame=(60, 60, 62), line=0.15)
    sheet.text(x, below + 3, f"开票人：{sale.clerk}　　　　备注：一车一票　合格证见附件", label)
    small = Style("song", 10)
    if job.chance(0.5):
        copy_note(job, sheet, 66, below + 24)
    else:
        sheet.text(x, 262, f"本打印件来源于数电票账户，{PURPOSE}。打印次数：{job.rng.randrange(1, 4)}", small)
    sheet.text(105, 284, "1 / 1", small, align="c")
    return drawn(_KIND, "ivy_tall_sheet", [sheet], sale.values())


def checked(job: Job) -> Drawn:
    """As the tax office's checking site prints it: a line on the check above, the particulars in wide rows below."""
    sale, sheet = a_sale(job, electronic=True), job.sheet(297, 210)
    car, org = sale.vehicle, sale.seller
    blue: Colour = (40, 92, 156)
    small = Style("hei", 9, (90, 90, 94))
    sheet.text(18, 11, "国家税务总局全国增值税发票查验平台", Style("hei_bold", 13, blue))
    asked = min(sale.day + timedelta(days=job.rng.randrange(2, 60)), RECEIVED)
    clock = f"{job.rng.randrange(8, 22):02d}:{job.rng.randrange(60):02d}:{job.rng.randrange(60):02d}"
    sheet.text(
        279, 13, f"查验次数：第{job.rng.randrange(1, 4)}次　查验时间：{asked:%Y-%m-%d} {clock}", small, align="r"
    )
    sheet.line(18, 20, 279, 20, width=0.5, fill=blue)
    sheet.text(148.5, 26, "电子发票（机动车销售统一发票）", Style("song_bold", 18, _BLACK), align="c")
    _supervised(sheet, 148.5, 34, width=28)
    label, value = Style("hei", 10, (70, 70, 74)), Style("hei", 10, _BLACK)
    sheet.text(18, 40, ["发票号码：", Run(sale.number, "invoice_no", value)], label)
    dated: list[str | Run] = ["开票日期：", Run(printed_day(job, sale, "padded", "dash").text, "issue_date", value)]
    sheet.text(279, 40, dated, label, align="r")
    lines: list[tuple[float, list[tuple[str, Runs]]]] = [
        (
            9,
            [
                ("购买方名称", Run(sale.buyer, "buyer")),
                ("身份证件号码/统一社会信用代码", Run(sale.buyer_id, "buyer_id")),
            ],
        ),
        (9, [("车辆类型", Run(car.vehicle_type, "vehicle_type")), ("厂牌型号", Run(car.model, "model"))]),
        (9, [("产地", sale.made_at), ("合格证号", sale.certificate)]),
        (9, [("进口证明书号", "--"), ("商检单号", "--")]),
        (9, [("发动机号码", Run(car.engine_no, "engine_no")), ("车辆识别代号/车架号码", Run(car.vin, "vin"))]),
        (
            11,
            [
                ("价税合计（大写）", total_words(sale, "", "元")),
                ("价税合计（小写）", figures(car.total, "total", sign="¥")),
            ],
        ),
        (9, [("销售方名称", Run(org.name, "seller")), ("销售方纳税人识别号", Run(org.uscc, "seller_tax_id"))]),
        (9, [("地址", org.address), ("电话", org.phone)]),
        (9, [("开户银行", sale.bank), ("账号", sale.account)]),
        (9, [("增值税税率或征收率", rate(sale)), ("增值税税额", figures(car.tax, "tax", sign="¥"))]),
        (9, [("不含税价", figures(car.price_without_tax, "price_without_tax", sign="¥")), ("完税凭证号码", "--")]),
        (9, [("主管税务机关及代码", sale.office), ("限乘人数", job.rng.choice(["5", "7"]))]),
    ]
    rows: Rows = []
    for height, pairs in lines:
        (one, first), (two, second) = pairs
        rows.append((height, [(40, one, True), (86, first, False), (57, two, True), (78, second, False)]))
    below = grid(sheet, 18, 48, rows, label, value, frame=(150, 150, 154), line=0.2)
    sheet.text(18, below + 5, ["开票人：", Run(sale.clerk, "", value), "　　备注：一车一票"], label)
    notes = "特别提示：本平台仅提供所查询发票票面信息的查验结果，如对查验结果有异议，请持发票原件至当地税务机关办理。"
    sheet.text(18, below + 15, notes, small)
    sheet.text(148.5, 200, "第 1 页，共 1 页", small, align="c")
    return drawn(_KIND, "ivy_checked", [sheet], sale.values())


LAYOUTS: Layouts = {_KIND: {"ivy_form": form, "ivy_tall_sheet": tall_sheet, "ivy_checked": checked}}
