"""Proofs that the fee for a street was paid: a fiscal e-bill, a bank's slip, a paper payment book."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Colour, Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.poplar_common import Plot, Rows, a_plot, at, chop, fig, plain, scrawl, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _sum(job: Job, plot: Plot) -> tuple[Decimal, Decimal]:
    """The rate by square metre and day, and the fee."""
    rate = Decimal(job.rng.choice(("0.5", "0.8", "1", "1.5", "2")))
    return rate, (rate * plot.area * plot.days).quantize(Decimal("0.01"))


def fiscal_ebill(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）: landscape, codes on top, a table of items, the issuer's seal."""
    plot, rng = a_plot(job), job.rng
    sheet = job.sheet(240, 140)
    rate, fee = _sum(job, plot)
    who, code = rng.choice(((plot.firm, plot.firm_code), (plot.builder, plot.builder_code)))
    day = plot.signed + timedelta(days=rng.randrange(1, 6))
    bill, number = f"4103{rng.choice(('01', '02'))}{day.year % 100}", f"{rng.randrange(10**10):010d}"
    payee = rng.choice(("信阳市城市管理局", f"信阳市{plot.district}城市管理局"))
    item = rng.choice(("城市道路占用费", "占道费", "城市道路占用、挖掘修复费"))
    tint: Colour = rng.choice(((150, 70, 40), (120, 60, 90), (40, 80, 120)))
    name, text = Style("song", 9.5, tint), Style("song", 10)
    sheet.text(120, 10, "河南省非税收入统一票据（电子）", Style("song_bold", 17, tint), align="c")
    sheet.line(72, 18, 168, 18, width=0.3, fill=tint)
    ornaments.qr_code(sheet, 14, 8, 19)
    left: list[tuple[str, Runs]] = [
        ("票据代码：", Run(bill, "bill_code")),
        ("交款人统一社会信用代码：", code),
        ("交款人：", Run(who, "payer")),
    ]
    right: list[tuple[str, Runs]] = [
        ("票据号码：", Run(number, "bill_no")),
        ("校验码：", f"{rng.randrange(16**6):06x}"),
        ("开票日期：", at(day, "issue_date", "dash")),
    ]
    for x, pairs in ((38.0, left), (156.0, right)):
        for line, (key, runs) in enumerate(pairs):
            end = sheet.text(x, 22 + line * 6.5, key, name)
            sheet.text(end + 0.5, 22 + line * 6.5, runs, text)
    rows: Rows = [
        (
            8,
            [
                (30, "项目编码", True),
                (62, "项目名称", True),
                (22, "单位", True),
                (26, "数量", True),
                (22, "标准", True),
                (30, "金额（元）", True),
                (20, "备注", True),
            ],
        ),
        (
            13,
            [
                (30, f"10304{rng.randrange(1000, 9999)}", False),
                (62, Run(item, "item"), False),
                (22, "㎡·天", False),
                (26, plain(plot.area * plot.days), False),
                (22, f"{rate:.2f}", False),
                (30, f"{fee:.2f}", False),
                (20, "", False),
            ],
        ),
        (
            13,
            [
                (30, "", False),
                (62, "", False),
                (22, "", False),
                (26, "", False),
                (22, "", False),
                (30, "", False),
                (20, "", False),
            ],
        ),
        (
            9,
            [
                (30, "金额合计（大写）", True),
                (110, in_words(fee), False),
                (22, "（小写）", True),
                (50, Run(f"{fee:.2f}", "total"), False),
            ],
        ),
        (
            16,
            [(30, "其他信息", True), (182, f"占用道路：{plot.road}；面积{plain(plot.area)}㎡，{plot.days}天。", False)],
        ),
    ]
    table(sheet, 14, 44, rows, label=name, value=text, frame=tint)
    for x, key, runs in (
        (14.0, "收款单位（章）：", Run(payee, "payee")),
        (118.0, "复核人：", someone(job)),
        (172.0, "收款人：", someone(job)),
    ):
        end = sheet.text(x, 108, key, name)
        sheet.text(end + 0.5, 108, runs, text)
    chop(job, sheet, 80, 112, payee, centre="财务专用章", across=33)
    sheet.text(14, 131, "查验网址：http://pjcx.henan.example", Style("song", 8, tint))
    truth: dict[str, Value] = {
        "bill_code": bill,
        "bill_no": number,
        "payer": who,
        "item": item,
        "total": f"{fee:.2f}",
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "poplar_fiscal_ebill", [sheet], truth)


def bank_slip(job: Job) -> Drawn:
    """A bank's slip for a transfer, on the upper part of an A4 page."""
    plot, rng = a_plot(job), job.rng
    sheet = job.sheet()
    _, fee = _sum(job, plot)
    day = plot.signed + timedelta(days=rng.randrange(1, 8))
    payee = rng.choice(("信阳市财政局非税收入财政专户", f"信阳市{plot.district}财政局非税收入专户", "信阳市城市管理局"))
    item = rng.choice(("城市道路占用费", "缴纳道路占用费", "占用道路费", "道路挖掘占用费"))
    bank = rng.choice(("中原银行", "中国农业银行", "中国建设银行", "信阳珠江村镇银行"))
    slip = f"{day:%Y%m%d}{rng.randrange(10**8):08d}"
    name, text = Style("hei", 10), Style("song", 10.5)
    sheet.text(18, 18, bank, Style("hei_bold", 15))
    sheet.text(105, 18, "网上银行电子回单", Style("hei_bold", 15), align="c")
    sheet.text(192, 20, f"电子回单编号：{slip}", Style("hei", 9), align="r")

    def account() -> str:
        return f"{rng.randrange(41, 63)}{rng.randrange(10**15):015d}"

    mine = ("中国工商银行信阳平桥支行", account())
    theirs = (f"{bank}股份有限公司信阳分行营业部", account())
    rows: Rows = []
    for key, one, other in (
        ("户名", Run(plot.firm, "payer"), Run(payee, "payee")),
        ("账号", Run(mine[1]), Run(theirs[1])),
        ("开户行", Run(mine[0]), Run(theirs[0])),
    ):
        rows.append((10, [(17, key, True), (63, one, False), (17, key, True), (63, other, False)]))
    for x, who in ((18.0, "付款人"), (105.0, "收款人")):
        sheet.rect(x, 28, 7, 30)
        sheet.column((x, 28, 7, 30), who, name)
    y = 28.0
    for high, cells in rows:
        for x, pair in ((25.0, cells[:2]), (112.0, cells[2:])):
            table(sheet, x, y, [(high, pair)], label=name, value=text)
        y += high
    more: Rows = [
        (
            10,
            [
                (24, "金额（小写）", True),
                (63, Run(f"￥{fee:,.2f}", "total"), False),
                (24, "金额（大写）", True),
                (63, f"人民币{in_words(fee)}", False),
            ],
        ),
        (
            10,
            [
                (24, "交易日期", True),
                (63, at(day, "issue_date", rng.choice(("dash", "plain"))), False),
                (24, "交易流水号", True),
                (63, f"{rng.randrange(10**12):012d}", False),
            ],
        ),
        (10, [(24, "用途", True), (150, Run(item, "item"), False)]),
        (10, [(24, "手续费", True), (63, "0.00", False), (24, "交易渠道", True), (63, "企业网银", False)]),
    ]
    bottom = table(sheet, 18, 58, more, label=name, value=text)
    seals.put_oval(sheet, 164, bottom + 14, seals.SealText(f"{bank}信阳分行", "", "电子回单专用章"))
    sheet.text(
        18, bottom + 8, f"经办柜员：9999　打印次数：1　打印日期：{day + timedelta(days=1):%Y-%m-%d}", Style("hei", 9)
    )
    sheet.text(18, bottom + 15, "提示：本回单不作为收款方发货依据，请勿重复记账。", Style("hei", 9))
    truth: dict[str, Value] = {
        "payer": plot.firm,
        "item": item,
        "total": f"{fee:.2f}",
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "poplar_bank_slip", [sheet], truth, tolerated={"bill_no": (slip,)})


def pay_book(job: Job) -> Drawn:
    """A leaf of the payment book on thin paper, filled in by hand, the bank's stamp on it."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(220, 130), job.fill_style(11)
    _, fee = _sum(job, plot)
    day = plot.signed + timedelta(days=rng.randrange(1, 9))
    number = f"{rng.randrange(10**8):08d}"
    office = "信阳市城市管理局"
    payee = "信阳市财政局"
    item = rng.choice(("城市道路占用费", "道路占用挖掘费", "占用城市道路费"))
    tint: Colour = rng.choice(((60, 90, 70), (70, 70, 76), (130, 60, 60)))
    name, text = Style("song", 10, tint), pen
    sheet.text(110, 10, "河南省政府非税收入一般缴款书", Style("song_bold", 17, tint), align="c")
    sheet.text(110, 20, "（收 据） 4", Style("song", 10, tint), align="c")
    sheet.text(204, 11, ["No ", Run(number, "bill_no", Style("hei", 13, RED))], Style("hei", 11, RED), align="r")
    sheet.text(16, 27, ["填制日期：", at(day, "issue_date", "spaced", pen)], name)
    sheet.text(132, 27, ["执收单位：", Run(office, "", pen)], name)
    rows: Rows = [
        (
            10,
            [
                (24, "付款人全称", True),
                (70, Run(plot.firm, "payer"), False),
                (24, "收款人全称", True),
                (70, Run(payee, "payee"), False),
            ],
        ),
        (
            10,
            [
                (24, "付款人账号", True),
                (70, f"{rng.randrange(10**16):016d}", False),
                (24, "收款人账号", True),
                (70, f"{rng.randrange(10**16):016d}", False),
            ],
        ),
        (
            10,
            [(24, "币种", True), (30, "人民币", False), (40, "金额（大写）", True), (94, in_words(fee), False)],
        ),
        (
            8,
            [
                (34, "收入项目编码", True),
                (64, "收入项目名称", True),
                (28, "数量", True),
                (28, "标准", True),
                (34, "金额", True),
            ],
        ),
        (
            11,
            [
                (34, f"{rng.randrange(10**6):06d}", False),
                (64, Run(item, "item"), False),
                (28, [fig(plot.area, ""), "㎡"], False),
                (28, "按规定", False),
                (34, Run(f"{fee:.2f}", "total"), False),
            ],
        ),
        (9, [(34, "", False), (64, "", False), (28, "", False), (28, "", False), (34, "", False)]),
        (12, [(94, "执收单位（盖章）", True), (94, "备注", True)]),
    ]
    bottom = table(sheet, 16, 34, rows, label=name, value=text, frame=tint)
    sheet.text(16, bottom + 5, f"经办人：{someone(job)}", name)
    scrawl(sheet, 70, bottom + 3, someone(job), size=13)
    if job.variant.seal:
        bank = rng.choice(("中原银行信阳分行", "工商银行信阳分行"))
        seals.put_stamp(sheet, 168, bottom - 3, [bank, f"{day:%Y.%m.%d}", "转讫"], width=34)
    chop(job, sheet, 104, bottom + 1, office, centre="收费专用章", across=32)
    truth: dict[str, Value] = {
        "bill_no": number,
        "payer": plot.firm,
        "item": item,
        "total": f"{fee:.2f}",
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "poplar_pay_book", [sheet], truth, tolerated={"payee": (office,)})


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "poplar_fiscal_ebill": fiscal_ebill,
        "poplar_bank_slip": bank_slip,
        "poplar_pay_book": pay_book,
    },
}
