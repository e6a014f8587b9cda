"""Proofs that the fee for occupying a road was paid: electronic bill, paper slip, bank receipt, exemption."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_ninth.more_world import Site, a_site, box, grid, seal, written
from samples.ornaments import qr_code, watermark
from samples.seals import SealText, put_oval, put_round, put_stamp
from samples.truth import Drawn, Value, drawn

_BROWN = (120, 70, 30)
_RED = (190, 40, 40)


@dataclass(frozen=True, slots=True)
class _Fee:
    site: Site
    item: str
    rate: Decimal
    count: Decimal
    total: Decimal
    payee: str
    when: date


def _fee(job: Job, *, people: float = 0.0) -> _Fee:
    rng, site = job.rng, a_site(job, people=people)
    rate = Decimal(rng.choice(["0.5", "1", "1.5", "2", "20", "85"]))
    count = site.area * site.days if rate < 10 else site.area
    return _Fee(
        site=site,
        item=rng.choice(["城市道路占用费", "城市道路占用挖掘修复费", "城市道路挖掘修复费", "占道费", "临时占道费"]),
        rate=rate,
        count=count,
        total=(rate * count).quantize(Decimal("0.01")),
        payee=rng.choice(
            ["信阳市城市管理局", "信阳市市政设施管理处", f"信阳市{site.district}城市管理局", "信阳市市政工程服务中心"]
        ),
        when=site.signed + timedelta(days=rng.randrange(1, 4)),
    )


def _values(fee: _Fee, code: str, number: str) -> dict[str, Value]:
    values: dict[str, Value] = {
        "payer": fee.site.owner,
        "item": fee.item,
        "total": money(fee.total),
        "payee": fee.payee,
        "issue_date": fee.when.isoformat(),
    }
    if code:
        values["bill_code"] = code
    if number:
        values["bill_no"] = number
    return values


def fee_electronic(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）: the standard form of financial e-bills."""
    fee = _fee(job, people=0.2)
    code, number = f"4101{job.rng.choice(['01', '02'])}{fee.when:%y}", f"{job.rng.randrange(10**10):010d}"
    sheet = job.sheet(215, 140)
    label, shown = Style("song", 9, _BROWN), Style("song", 9)
    sheet.text(107, 10, "河南省非税收入统一票据（电子）", Style("song_bold", 16, _BROWN), align="c")
    qr_code(sheet, 14, 8, 18)
    put_oval(sheet, 107, 20, SealText("全国财政票据监制章", "", "财政部监制"), width=32, height=22)

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    sheet.text(14, 31, ["票据代码：", value(code, "bill_code")], label)
    sheet.text(140, 31, ["票据号码：", value(number, "bill_no")], label)
    sheet.text(14, 37, ["交款人统一社会信用代码：", value(fee.site.owner_code)], label)
    sheet.text(140, 37, ["校验码：", value(f"{job.rng.randrange(16**6):06x}")], label)
    sheet.text(14, 43, ["交款人：", value(fee.site.owner, "payer")], label)
    sheet.text(140, 43, ["开票日期：", value(f"{fee.when:%Y-%m-%d}", "issue_date")], label)
    titles = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注")
    widths = (26.0, 50.0, 18.0, 22.0, 22.0, 27.0, 22.0)
    row: list[Runs] = [
        value(f"{job.rng.randrange(10**6, 10**7)}"),
        value(fee.item, "item"),
        value("平方米"),
        value(f"{fee.count:.2f}"),
        value(f"{fee.rate:.2f}"),
        value(f"{fee.total:,.2f}"),
        "",
    ]
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (8, list(zip(widths, titles, strict=True))),
        (10, list(zip(widths, row, strict=True))),
        (10, [(width, "") for width in widths]),
    ]
    y = grid(sheet, 14, 50, table, label)
    total: list[tuple[float, Runs]] = [
        (76, ["金额合计（大写）　", value(in_words(fee.total))]),
        (111, ["（小写）　", value(f"{fee.total:,.2f}", "total")]),
    ]
    y = grid(sheet, 14, y, [(9, total)], label)
    days = f"{fee.site.start:%Y.%m.%d}-{fee.site.end:%Y.%m.%d}"
    box(sheet, 14, y, 12, 16, "其他\n信息", label)
    box(sheet, 26, y, 175, 16, value(f"{fee.site.road}，占用期限{days}"), label, align="l")
    sheet.text(14, y + 21, ["收款单位（章）：", value(fee.payee, "payee")], label)
    sheet.text(112, y + 21, ["复核人：", value("王复核")], label)
    sheet.text(160, y + 21, ["收款人：", value("李经办")], label)
    put_round(sheet, 66, y + 16, SealText(fee.payee, "财政票据专用章"), diameter=32)
    return drawn("road_fee_receipt", "new_fee_electronic", [sheet], _values(fee, code, number))


def fee_slip(job: Job) -> Drawn:
    """A paper payment slip in several copies, the bank's stamp over it; the treasury's account receives."""
    fee = _fee(job)
    number = f"{job.rng.randrange(10**9):09d}"
    code = f"豫财410{job.rng.randrange(10)}{fee.when:%y}"
    sheet = job.sheet(241, 150)
    label, shown = Style("song", 9.5, _RED), Style("hei", 9.5)
    sheet.text(120, 10, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, _RED), align="c")
    sheet.text(40, 21, ["票据代码 ", Run(code, "bill_code", shown)], label)
    sheet.text(226, 21, ["№ ", Run(number, "bill_no", Style("hei", 12, _RED))], label, align="r")
    parts: list[str | Run] = ["填制日期："]
    for figure, unit in ((fee.when.year, "年"), (fee.when.month, "月"), (fee.when.day, "日")):
        parts += [Run(f" {figure} ", "issue_date", shown), Run(unit, "issue_date")]
    sheet.text(40, 28, parts, label)
    sheet.text(150, 28, ["执收单位编码：", Run("411500006", "", shown)], label)

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    account = f"{job.rng.randrange(10**17):017d}"
    x, y = 16.0, 36.0
    box(sheet, x, y, 9, 27, "付\n款\n人", label)
    box(sheet, x + 104, y, 9, 27, "收\n款\n人", label)
    left = (("全　称", fee.site.owner, "payer"), ("账　号", account, ""), ("开户银行", "信阳鲸歌农商银行", ""))
    treasury = job.chance(0.5)
    right_name = "信阳市财政局非税收入专户" if treasury else fee.payee
    right = (
        ("全　称", right_name, "payee"),
        ("账　号", f"{job.rng.randrange(10**15):015d}", ""),
        ("开户银行", "信阳砚田银行营业部", ""),
    )
    for column, group in ((x + 9, left), (x + 113, right)):
        for row, (name, text, field) in enumerate(group):
            box(sheet, column, y + row * 9, 20, 9, name, label)
            box(sheet, column + 20, y + row * 9, 75, 9, value(text, field), label, align="l")
    y += 27
    sum_cells: list[tuple[float, Runs]] = [
        (18, "币种"),
        (24, value("人民币")),
        (26, "金额（大写）"),
        (80, value(in_words(fee.total, unit="圆"))),
        (20, "（小写）"),
        (40, value(f"{fee.total:.2f}", "total")),
    ]
    y = grid(sheet, x, y, [(10, sum_cells)], label)
    widths = (34.0, 62.0, 20.0, 28.0, 30.0, 34.0)
    titles = ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金额")
    row_cells: list[Runs] = [
        value(f"10304{job.rng.randrange(1000):03d}"),
        value(fee.item, "item"),
        value("㎡·天" if fee.rate < 10 else "㎡"),
        value(f"{fee.count.normalize() + 0:f}"),
        value(f"{fee.rate.normalize() + 0:f}"),
        value(f"{fee.total:.2f}"),
    ]
    y = grid(
        sheet,
        x,
        y,
        [(8, list(zip(widths, titles, strict=True))), (9, list(zip(widths, row_cells, strict=True)))],
        label,
    )
    sheet.rect(x, y, 208, 22)
    sheet.text(x + 4, y + 3, "执收单位（盖章）", label)
    sheet.text(x + 4, y + 14, ["经办人：", value("赵窗口")], label)
    sheet.text(x + 110, y + 3, "备注：", label)
    put_round(sheet, x + 52, y + 15, SealText(fee.payee, "财务专用章"), diameter=34)
    put_stamp(sheet, x + 160, y + 6, ["信阳鲸歌农商银行", f"{fee.when:%Y.%m.%d}", "转讫"], width=34)
    sheet.text(120, 140, "第四联　收据　由执收单位（缴款人）留存", Style("song", 9, _RED), align="c")
    values = _values(fee, code, number)
    other: dict[str, tuple[str, ...]] = {"payee": (fee.payee, "信阳市财政局")}
    if treasury:
        values["payee"] = right_name
    return drawn("road_fee_receipt", "new_fee_slip", [sheet], values, tolerated=other)


def fee_bank(job: Job) -> Drawn:
    """A bank's electronic receipt of the transfer; what for is said in the remark."""
    fee = _fee(job, people=0.2)
    sheet = job.sheet(210, 148)
    number = f"{fee.when:%Y%m%d}{job.rng.randrange(10**8):08d}"
    label, shown = Style("hei", 9.5), Style("song", 10)
    watermark(sheet, "电子回单", colour=(226, 230, 238), size_mm=14, rows=1)
    sheet.text(16, 12, "砚田银行", Style("hei_bold", 15, (20, 80, 150)))
    sheet.text(105, 14, "网上银行电子回单", Style("song_bold", 15), align="c")
    sheet.text(194, 18, f"回单编号：{number}", Style("song", 9), align="r")
    account, other_account = (f"6228{job.rng.randrange(10**14):014d}" for _ in range(2))

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    x, y = 14.0, 28.0
    for column, title in ((x, "付\n款\n方"), (x + 91, "收\n款\n方")):
        box(sheet, column, y, 9, 30, title, label)
    for column, rows_of in (
        (x + 9, (("户名", fee.site.owner, "payer"), ("账号", account, ""), ("开户行", "砚田银行信阳分行", ""))),
        (x + 100, (("户名", fee.payee, "payee"), ("账号", other_account, ""), ("开户行", "麦铎银行信阳支行", ""))),
    ):
        for row, (name, text, field) in enumerate(rows_of):
            box(sheet, column, y + row * 10, 16, 10, name, label)
            box(sheet, column + 16, y + row * 10, 66, 10, value(text, field), label, align="l")
    total: Runs = [value("人民币 "), value(f"{fee.total:,.2f}", "total"), value(" 元")]
    remark = job.rng.choice([f"{fee.site.road}", "缴", "付"])
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (10, [(25, "金额（小写）"), (66, total), (25, "金额（大写）"), (66, value(in_words(fee.total)))]),
        (
            10,
            [
                (25, "交易时间"),
                (66, [value(f"{fee.when:%Y-%m-%d}", "issue_date"), value(" 10:32:07")]),
                (25, "交易渠道"),
                (66, value("企业网银")),
            ],
        ),
        (10, [(25, "用途/附言"), (157, [value(remark), value(fee.item, "item")])]),
        (
            10,
            [(25, "交易流水号"), (66, value(f"{job.rng.randrange(10**12):012d}")), (25, "手续费"), (66, value("0.00"))],
        ),
    ]
    y = grid(sheet, x, y + 30, table, label)
    sheet.text(x, y + 5, "重要提示：本回单可重复打印，请勿重复记账；回单真伪可至我行网站核验。", Style("song", 9))
    put_round(sheet, 166, y + 10, SealText("砚田银行股份有限公司信阳分行", "电子回单专用章"), diameter=32)
    qr_code(sheet, 16, y + 12, 18)
    others = {"bill_no": (number,), "item": (remark + fee.item,)}
    return drawn("road_fee_receipt", "new_fee_bank", [sheet], _values(fee, "", ""), tolerated=others)


def fee_receipt_book(job: Job) -> Drawn:
    """A receipt from a book of bills of the finance bureau, filled in by hand."""
    fee = _fee(job, people=0.2)
    total = fee.total.quantize(Decimal(1)).quantize(Decimal("0.01"))
    number = f"{job.rng.randrange(10**8):08d}"
    sheet = job.sheet(190, 105)
    label = Style("song", 10.5, (30, 80, 60))
    ink = Style("kai", 12, (28, 48, 140), jitter=0.04)
    sheet.text(95, 8, "信阳市行政事业性收费统一收据", Style("song_bold", 15, (30, 80, 60)), align="c")
    sheet.text(176, 20, ["No ", Run(number, "bill_no", Style("hei", 12, _RED))], label, align="r")
    sheet.text(95, 20, Run(written(fee.when, form="spaced"), "issue_date", ink), label, align="c")
    sheet.text(16, 30, ["今收到　", Run(fee.site.owner, "payer", ink)], label)
    sheet.line(32, 36.5, 176, 36.5, width=0.2, fill=(30, 80, 60))
    sheet.text(16, 41, ["交　来　", Run(fee.item, "item", ink)], label)
    sheet.line(32, 47.5, 176, 47.5, width=0.2, fill=(30, 80, 60))
    sheet.text(
        16, 53, ["人民币（大写）　", Run(in_words(total), "", ink), "　￥", Run(f"{total:.2f}", "total", ink)], label
    )
    sheet.line(16, 59.5, 176, 59.5, width=0.2, fill=(30, 80, 60))
    sheet.text(16, 65, "备　注：", label)
    sheet.text(16, 82, ["收款单位（盖章）", Run(fee.payee, "payee", Style("song", 10.5))], label)
    sheet.text(112, 82, ["开票人：", Run("周会计", "", ink)], label)
    sheet.text(150, 82, ["收款人：", Run("孙出纳", "", ink)], label)
    sheet.column((179, 18, 8, 70), "第二联交款人收执", Style("song", 9, (30, 80, 60)))
    seal(sheet, 66, 78, fee.payee, "财务专用章", diameter=34)
    values = {**_values(fee, "", number), "total": money(total)}
    return drawn("road_fee_receipt", "new_fee_receipt_book", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "new_fee_electronic": fee_electronic,
        "new_fee_slip": fee_slip,
        "new_fee_bank": fee_bank,
        "new_fee_receipt_book": fee_receipt_book,
    }
}
