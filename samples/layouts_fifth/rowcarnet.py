"""电子发票（机动车销售统一发票）: as downloaded, printed on A4, and in the edition with parties abreast."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifth.rowcar import Deal, Grid, a_deal, grid, values_of
from samples.layouts_fifth.rowkit import day_text
from samples.ornaments import qr_code
from samples.seals import SealText, put_oval
from samples.truth import Drawn, drawn

_KIND = "vehicle_sales_einvoice"
_TINT: Colour = (128, 52, 40)


def _e_deal(job: Job) -> Deal:
    deal = a_deal(job, date(2024, 12, 2), date(2026, 11, 15))
    number = f"{deal.day:%y}41{job.rng.choice('1278')}{job.rng.randrange(10**15):015d}"
    return replace(deal, code="", number=number)


def _head(sheet: Sheet, job: Job, deal: Deal, x: float, y: float, width: float, *, size: float = 18.0) -> None:
    """Code, title with its two rules, the supervision seal, number and date."""
    middle = x + width / 2
    qr_code(sheet, x + 2, y, 21)
    sheet.text(middle, y + 2, "电子发票（机动车销售统一发票）", Style("song_bold", size, _TINT), align="c")
    sheet.line(middle - 55, y + 11.5, middle + 55, y + 11.5, width=0.35, fill=_TINT)
    sheet.line(middle - 55, y + 12.6, middle + 55, y + 12.6, width=0.2, fill=_TINT)
    put_oval(sheet, middle, y + 12, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)
    label, shown = Style("song", 9.5, _TINT), Style("song", 9.5)
    left = x + width - 58
    sheet.text(left, y + 14.2, ["发票号码：", Run(deal.number, "invoice_no", shown)], label)
    sheet.text(left, y + 19.6, ["开票日期：", Run(day_text(job, deal.day, "padded"), "issue_date", shown)], label)


def _tail(deal: Deal, high: float) -> tuple[Grid, dict[int, tuple[float, ...]]]:
    car = deal.car
    words = numbers.amount_in_words(deal.total, unit="圆")
    rows: Grid = [
        (
            high,
            [
                (24, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
                (22, "厂牌型号", Run(car.model, "model")),
                (16, "产地", "中国"),
            ],
        ),
        (high, [(24, "合格证号", f"WEJ{car.vin[-8:]}01"), (26, "进口证明书号", ""), (22, "商检单号", "")]),
        (
            high,
            [(24, "发动机号码", Run(car.engine_no, "engine_no")), (38, "车辆识别代号/车架号码", Run(car.vin, "vin"))],
        ),
        (
            high,
            [(24, "价税合计", ["（大写）", Run(words, "total"), "　　　　（小写）¥", Run(money(deal.total), "total")])],
        ),
    ]
    return rows, {0: (1.1, 1.3, 0.7)}


def _tax(deal: Deal, high: float) -> tuple[Grid, dict[int, tuple[float, ...]]]:
    rows: Grid = [
        (
            high,
            [
                (24, "增值税税率或征收率", Run(deal.percent, "tax_rate")),
                (22, "增值税税额", ["¥", Run(money(deal.tax), "tax")]),
                (24, "主管税务机关及代码", "国家税务总局信阳市税务局第一税务分局14115990100"),
            ],
        ),
        (
            high,
            [
                (24, "不含税价", ["¥", Run(money(deal.net), "price_without_tax")]),
                (24, "完税凭证号码", ""),
                (14, "吨位", ""),
                (18, "限乘人数", "5"),
            ],
        ),
    ]
    return rows, {0: (0.5, 0.9, 1.5), 1: (1.4, 1.1, 0.5, 0.4)}


def _standard(sheet: Sheet, job: Job, deal: Deal, x: float, y: float, width: float, *, high: float) -> float:
    """The edition in lines like the paper form. Returns the y below its table."""
    label, value = Style("song", 8.5, _TINT), Style("song", 9.5)
    seller = deal.seller

    def put(top: float, rows: Grid, shares: dict[int, tuple[float, ...]]) -> float:
        return grid(sheet, x, top, width, rows, tint=_TINT, label=label, value=value, shares=shares)

    buyer: Grid = [
        (
            high + 3,
            [
                (24, "购买方名称", Run(deal.buyer, "buyer")),
                (42, "统一社会信用代码/纳税人识别号/身份证件号码", Run(deal.buyer_id, "buyer_id")),
            ],
        )
    ]
    y = put(y, buyer, {0: (1.2, 1.0)})
    y = put(y, *_tail(deal, high))
    sale: Grid = [
        (high, [(24, "销货单位名称", Run(seller.name, "seller")), (18, "电话", seller.phone)]),
        (
            high + 2,
            [
                (24, "统一社会信用代码/纳税人识别号", Run(seller.uscc, "seller_tax_id")),
                (18, "账号", f"62284115{deal.number[-9:]}"),
            ],
        ),
        (high, [(24, "地　　址", seller.address), (18, "开户银行", "鲸涛银行信阳新区支行")]),
    ]
    y = put(y, sale, {0: (1.6, 1.0), 1: (1.5, 1.0), 2: (1.6, 1.0)})
    y = put(y, *_tax(deal, high))
    return put(y, [(high, [(24, "备　　注", job.rng.choice(["", "一车一票", f"订单号：{deal.number[-8:]}"]))])], {})


def new_downloaded(job: Job) -> Drawn:
    """As the tax platform delivers it: one landscape page, all in vector type."""
    deal = _e_deal(job)
    sheet = job.sheet(241, 152)
    _head(sheet, job, deal, 12, 8, 217)
    bottom = _standard(sheet, job, deal, 12, 34, 217, high=8.4)
    sheet.text(
        20,
        bottom + 3,
        ["开票人：", Run(job.rng.choice(["砚秋", "陶舷", "系统"]), "", Style("song", 9.5))],
        Style("song", 9.5, _TINT),
    )
    return drawn(_KIND, "new_downloaded", [sheet], values_of(deal))


def new_printed_on_a4(job: Job) -> Drawn:
    """Printed on the upper half of A4 by the dealer, with a line of the printing program at the foot."""
    deal = _e_deal(job)
    sheet = job.sheet()
    sheet.text(10, 6, "共1页 第1页", Style("song", 7.5, (110, 110, 112)))
    _head(sheet, job, deal, 9, 14, 192, size=16)
    bottom = _standard(sheet, job, deal, 9, 40, 192, high=8.8)
    label = Style("song", 9.5, _TINT)
    sheet.text(14, bottom + 3, "开票人：麦砺", label)
    sheet.text(200, bottom + 3, "下载次数：1", label, align="r")
    return drawn(_KIND, "new_printed_on_a4", [sheet], values_of(deal))


def new_parties_abreast(job: Job) -> Drawn:
    """The edition with buyer and seller in two blocks side by side, their headings set downwards."""
    deal = _e_deal(job)
    sheet = job.sheet(241, 160)
    x, width = 12.0, 217.0
    _head(sheet, job, deal, x, 8, width)
    label, value = Style("song", 9, _TINT), Style("song", 9.5)
    y, high, half = 34.0, 30.0, width / 2
    seller = deal.seller
    for left, heading in ((x, "购买方信息"), (x + half, "销售方信息")):
        sheet.rect(left, y, 8, high, line=0.25, fill=_TINT)
        sheet.rect(left + 8, y, half - 8, high, line=0.25, fill=_TINT)
        sheet.column((left, y, 8, high), heading, label, leading=1.25)
    sheet.text(x + 11, y + 5, ["名称：", Run(deal.buyer, "buyer", value)], label)
    sheet.flow(
        x + 11,
        y + 14,
        half - 13,
        ["统一社会信用代码/纳税人识别号/身份证件号码：", Run(deal.buyer_id, "buyer_id", value, solid=True)],
        label,
        leading=1.7,
    )
    sheet.text(x + half + 11, y + 3, ["名称：", Run(seller.name, "seller", value)], label)
    sheet.text(
        x + half + 11, y + 10, ["统一社会信用代码/纳税人识别号：", Run(seller.uscc, "seller_tax_id", value)], label
    )
    sheet.text(
        x + half + 11, y + 17, ["地址、电话：", Run(f"{seller.address} {seller.phone}", "", value.sized(8.5))], label
    )
    sheet.text(x + half + 11, y + 23.5, ["开户行及账号：", Run("砚田银行风铃大道支行 4115990", "", value)], label)
    rows, shares = _tail(deal, 9.2)
    y = grid(sheet, x, y + high, width, rows, tint=_TINT, label=label, value=value, shares=shares)
    rows, shares = _tax(deal, 9.6)
    y = grid(sheet, x, y, width, rows, tint=_TINT, label=label, value=value, shares=shares)
    sheet.rect(x, y, 8, 15, line=0.25, fill=_TINT)
    sheet.rect(x + 8, y, width - 8, 15, line=0.25, fill=_TINT)
    sheet.column((x, y, 8, 15), "备注", label, leading=1.5)
    sheet.text(x + 11, y + 2, "新能源汽车；一车一票", value)
    sheet.text(x + 8, y + 18, ["开票人：", Run("橹声", "", value)], label)
    return drawn(_KIND, "new_parties_abreast", [sheet], values_of(deal))


LAYOUTS: Layouts = {
    _KIND: {
        "new_downloaded": new_downloaded,
        "new_printed_on_a4": new_printed_on_a4,
        "new_parties_abreast": new_parties_abreast,
    }
}
