"""Slips for the fee of a street's occupation."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, ornaments, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.flint_common import a_gig, day, heads, pen, plain, sealed
from samples.truth import Drawn, drawn

GREEN = (30, 110, 90)


def ticket(job: Job) -> Drawn:
    """A treasury's electronic ticket, wide and low."""
    gig, rng = a_gig(job), job.rng
    sheet = job.sheet(240, 138)
    small, head = Style("song", 9), Style("kai", 17, (150, 60, 40))
    rate = Decimal(rng.choice(("0.5", "0.8", "1.2")))
    days = (gig.end - gig.start).days + 1
    total = (gig.area * rate * days).quantize(Decimal("0.01"))
    code, number = f"4106{rng.randrange(10**4):04d}", f"{rng.randrange(10**10):010d}"
    item = rng.choice(("城市道路占用费", "道路临时占用费", "占用城市道路费"))
    sheet.text(120, 9, "河南省非税收缴电子票据（市政类）", head, align="c", spacing=0.1)
    sheet.line(70, 17, 170, 17, fill=(150, 60, 40))
    ornaments.qr_code(sheet, 14, 6, 17)
    for x, y, label, run in (
        (14, 27, "票据代码", Run(code, "bill_code")),
        (14, 33, "缴费方代码", Run(gig.client.uscc)),
        (14, 39, "缴 费 方", Run(gig.client.name, "payer")),
        (160, 27, "票据号码", Run(number, "bill_no")),
        (160, 33, "校 验 码", Run(f"{rng.randrange(16**6):06x}")),
        (160, 39, "开具日期", day(gig.signed, "issue_date", "dash")),
    ):
        sheet.text(x, y, [label, "：", run], small)
    widths = [26.0, 56, 22, 26, 24, 32, 26]
    heads(sheet, 14, 46, widths, 8, ["执收码", "收入项目", "计量", "数量", "标准", "金额/元", "附注"], small)
    cells: list[Runs] = [
        "103044" + str(rng.randrange(10, 99)),
        Run(item, "item"),
        "㎡·天",
        plain(gig.area * days),
        plain(rate),
        money(total),
        gig.road,
    ]
    heads(sheet, 14, 54, widths, 11, cells, small)
    heads(sheet, 14, 65, widths, 11, ["", "", "", "", "", "", ""], small)
    sheet.rect(14, 76, 212, 9)
    sheet.text(17, 79, f"合计金额 人民币（大写）{in_words(total)}", small)
    sheet.text(150, 79, ["（小写）￥", Run(money(total), "total")], small)
    sheet.rect(14, 85, 212, 17)
    sheet.text(
        17, 88, f"其他：占用期 {gig.start:%m.%d}-{gig.end:%m.%d}；缴款识别码 41150026{rng.randrange(10**8):08d}", small
    )
    sheet.text(14, 107, ["执收单位（印）：", Run(gig.bureau, "payee")], small)
    sheet.text(120, 107, f"复核：{job.facts.spouse.name[0]}某", small)
    sheet.text(178, 107, f"经手：{gig.handler.name}", small)
    if job.variant.seal:
        seals.put_oval(sheet, 76, 112, seals.SealText(gig.bureau, foot="财务专用章"), width=38, height=26)
    truth = {
        "bill_code": code,
        "bill_no": number,
        "payer": gig.client.name,
        "item": item,
        "total": money(total),
        "payee": gig.bureau,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "flint_ticket", [sheet], truth)


def bank(job: Job) -> Drawn:
    """A bank's bilingual advice of a payment made to the bureau."""
    gig, rng = a_gig(job), job.rng
    sheet = job.sheet(210, 148)
    total = Decimal(rng.randrange(300, 9000)) + Decimal(rng.choice(("0", "0.50", "0.80")))
    item = rng.choice(("临时占道费", "缴纳道路占用费", "城市道路挖掘占用费"))
    label, value = Style("hei", 9, (70, 70, 80)), Style("song", 10.5)
    sheet.fill(0, 0, 210, 17, (224, 236, 232))
    sheet.text(14, 5, "信阳淮畔村镇银行", Style("hei_bold", 15, GREEN))
    sheet.text(196, 4, "客户付款入账通知", Style("hei", 13), align="r")
    sheet.text(196, 11, "DEBIT ADVICE", Style("hei", 8), align="r")
    flow_no = f"FK{gig.signed:%Y%m%d}{rng.randrange(10**7):07d}"
    rows: tuple[tuple[str, Runs], ...] = (
        ("付款户名 Payer", Run(gig.client.name, "payer")),
        ("付款账号 A/C No.", Run(f"6599 **** **** {rng.randrange(10**4):04d}")),
        ("收款户名 Payee", Run(gig.bureau, "payee")),
        ("收款行 Bank", Run("信阳淮畔村镇银行国库代理户")),
        ("交易金额 Amount", ["CNY ", Run(f"{total:,.2f}", "total")]),
        ("大写 In words", Run(in_words(total))),
        ("款项用途 Purpose", Run(item, "item")),
        ("记账日 Value date", day(gig.signed, "issue_date", "slash")),
        ("流水 Trace", Run(flow_no)),
    )
    y = 23.0
    for name, run in rows:
        sheet.text(16, y + 2, name, label)
        sheet.text(66, y + 1.6, run, value)
        sheet.line(14, y + 9, 196, y + 9, width=0.15, fill=(170, 180, 178))
        y += 10
    printed = gig.signed + timedelta(days=rng.randrange(1, 6))
    sheet.text(
        14,
        122,
        f"打印时间 {printed:%Y-%m-%d} 09:{rng.randrange(10, 59)}　第 1 次打印　柜员 {rng.randrange(1000, 9999)}",
        Style("song", 8.5),
    )
    sheet.text(14, 128, "本通知仅证明款项已划付，可登录本行网站验证真伪。客服电话 0376-96599", Style("song", 8.5))
    if job.variant.seal:
        seals.put_stamp(sheet, 168, 112, ["信阳淮畔村镇银行", "电子回单专用章"], width=40)
    truth = {
        "payer": gig.client.name,
        "payee": gig.bureau,
        "total": money(total),
        "item": item,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "flint_bank", [sheet], truth, tolerated={"bill_no": (flow_no,)})


def stub(job: Job) -> Drawn:
    """A receipt out of a carbon book, filled in by pen."""
    gig, rng = a_gig(job), job.rng
    sheet = job.sheet(190, 98)
    ink, form = pen(job, 13), Style("song", 11, GREEN)
    total = Decimal(rng.randrange(12, 300) * 10)
    number = f"{rng.randrange(10**7):07d}"
    item = rng.choice(("占道费", "人行道占用费", "路面占用费"))
    payer = gig.owner.name
    sheet.text(95, 8, "统 一 收 款 凭 单", Style("hei_bold", 17, GREEN), align="c")
    sheet.line(60, 16, 130, 16, fill=GREEN)
    sheet.line(60, 17, 130, 17, fill=GREEN)
    sheet.text(140, 10, ["№ ", Run(number, "bill_no", Style("hei", 13, RED))], form)
    sheet.text(95, 20, Run(numbers.written_date(gig.signed, form="spaced"), "issue_date", ink), form, align="c")
    sheet.rect(14, 27, 158, 48, fill=GREEN)
    sheet.text(18, 31, ["兹收到　", Run(payer, "payer", ink)], form)
    sheet.text(
        18, 41, ["缴来　", Run(item, "item", ink), f"　（{gig.road}，{(gig.end - gig.start).days + 1}天）"], form
    )
    sheet.text(18, 51, ["计人民币大写　", Run(in_words(total), "", ink)], form)
    sheet.text(18, 63, ["￥ ", Run(money(total), "total", ink)], form)
    sheet.text(100, 63, "方式：现金", form)
    for row in (38, 48, 58):
        sheet.line(32, row, 168, row, width=0.15, fill=GREEN)
    sheet.text(14, 80, ["收款机构：", Run(gig.bureau, "payee")], form)
    sheet.text(120, 80, ["出纳 ", Run(gig.handler.name, "", ink)], form)
    sheet.column((176, 28, 6, 46), "第二联交款人留存", Style("song", 8, GREEN))
    sealed(job, sheet, 70, 76, gig.bureau, diameter=34)
    truth = {
        "bill_no": number,
        "payer": payer,
        "item": item,
        "total": money(total),
        "payee": gig.bureau,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "flint_stub", [sheet], truth)


LAYOUTS: Layouts = {"road_fee_receipt": {"flint_ticket": ticket, "flint_bank": bank, "flint_stub": stub}}
