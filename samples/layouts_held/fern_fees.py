"""Fern: proof that the fee for occupying a city road was paid."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import BLUE_INK, RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.fern_common import case, city_office, day, fee_of, other, pen, seal
from samples.truth import Drawn, Value, drawn


def fern_treasury_slip(job: Job) -> Drawn:
    """A printed treasury bill on a half sheet, heads above columns."""
    works, rng, sheet = case(job), job.rng, job.sheet(210, 118)
    body, head = Style("song", 9.5), Style("hei", 9.5, (150, 60, 40))
    code, number = f"4101{rng.randrange(10**4):04d}", f"{rng.randrange(10**9, 10**10)}"
    fee, payee = fee_of(works), city_office(job)
    item = rng.choice(["城市道路占用费", "占道费", "城市道路占用挖掘修复费"])
    sheet.text(105, 8, "河南省行政事业性收费专用票据", Style("song_bold", 15, (150, 60, 40)), align="c", spacing=0.1)
    sheet.line(58, 15.5, 152, 15.5, fill=(150, 60, 40))
    sheet.text(14, 19, ["代码 ", Run(code, "bill_code", body)], head)
    sheet.text(196, 19, ["号码 ", Run(number, "bill_no", body)], head, align="r")
    sheet.text(14, 26, ["缴费方名称 ", Run(works.applicant, "payer", body)], head)
    form = rng.choice(["plain", "dash", "padded"])
    sheet.text(196, 26, ["填开日 ", Run(day(works.signed, form), "issue_date", body)], head, align="r")
    sheet.text(14, 32, ["校验 ", Run(f"{rng.randrange(10**6):06x}", "", body)], head)
    widths, y = (30, 58, 22, 22, 22, 28), 38.0
    rows: list[list[str | Run]] = [
        ["收费编码", "收费名目", "计量", "数额", "单价", "应收（元）"],
        [
            f"10300{rng.randrange(10, 99)}",
            Run(item, "item", body),
            "㎡·日",
            f"{works.area * works.days:f}",
            "0.50",
            f"{fee}",
        ],
        ["", "", "", "", "", ""],
    ]
    for number_, row in enumerate(rows):
        x = 14.0
        for width, text in zip(widths, row, strict=True):
            sheet.rect(x, y, width, 9, fill=(150, 60, 40))
            sheet.cell((x, y, width, 9), text, head if number_ == 0 else body, align="c")
            x += width
        y += 9
    sheet.rect(14, y, 182, 9, fill=(150, 60, 40))
    sheet.cell((14, y, 110, 9), ["合计人民币（大写） ", Run(in_words(fee), "", body)], head)
    sheet.cell((126, y, 70, 9), ["￥", Run(money(fee), "total", body)], head)
    sheet.text(14, y + 13, ["执收机构（盖章） ", Run(payee, "payee", body)], head)
    sheet.text(120, y + 13, ["开票员 ", Run(other(job), "", body)], head)
    sheet.text(160, y + 13, ["稽核 ", Run(other(job), "", body)], head)
    seal(job, sheet, 66, y + 16, payee, diameter=30)
    sheet.text(14, 110, "第二联 交付款人收执", Style("song", 7.5))
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(fee),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "fern_treasury_slip", [sheet], values)


def fern_bank_slip(job: Job) -> Drawn:
    """A bank's confirmation of a transfer, payer left and payee right."""
    works, rng, sheet = case(job), job.rng, job.sheet(210, 140)
    fee, payee = fee_of(works), city_office(job)
    body, label = Style("song", 10), Style("hei", 9)
    bank = rng.choice(["浉淮农村商业银行", "豫南商业银行"])
    item = rng.choice(["缴纳占道费", "临时占用城市道路费", "道路占用费"])
    ornaments.emblem(sheet, 22, 15, 10, colour=(30, 90, 150))
    sheet.text(30, 12, bank, Style("hei_bold", 14, (30, 90, 150)))
    sheet.text(118, 12, "客户回单 CUSTOMER ADVICE", Style("hei", 13))
    sheet.line(14, 23, 196, 23, width=0.5, fill=(30, 90, 150))
    flow = f"{works.signed:%Y%m%d}{rng.randrange(10**8):08d}"
    sheet.text(14, 26, f"交易流水 {flow}", Style("song", 9))
    sheet.text(
        196, 26, ["记账日 ", Run(day(works.signed, rng.choice(["dash", "slash"])), "issue_date")], body, align="r"
    )
    accounts = [f"6228{rng.randrange(10**11):011d}"[:12] + "****" for _ in range(2)]
    sides: tuple[tuple[int, str, str | Run, str, str], ...] = (
        (14, "付款方", Run(works.applicant, "payer"), accounts[0], bank + "营业部"),
        (105, "收款方", Run(payee, "payee"), accounts[1], "豫南商业银行国库支行"),
    )
    for x, who, name, account, branch in sides:
        sheet.rect(x, 33, 91, 34)
        sheet.rect(x, 33, 8, 34)
        sheet.column((x, 33, 8, 34), who, label)
        lines: tuple[tuple[str, str | Run], ...] = (("户名", name), ("账号", account), ("开户行", branch))
        for row, (text, shown) in enumerate(lines):
            sheet.text(x + 10, 37 + row * 10, text, label)
            sheet.cell((x + 22, 34 + row * 10, 68, 9), shown, body)
    sheet.rect(14, 67, 182, 12)
    sheet.cell((14, 67, 110, 12), ["金额大写　", in_words(fee)], body)
    sheet.cell((124, 67, 72, 12), ["小写　CNY ", Run(f"{fee:,}", "total")], body)
    sheet.rect(14, 79, 182, 12)
    sheet.cell((14, 79, 182, 12), ["附言　", Run(item, "item")], body)
    sheet.rect(14, 91, 182, 12)
    sheet.cell((14, 91, 182, 12), "渠道　网上银行　　手续费　0.00　　状态　交易成功", body)
    printed = works.signed + timedelta(days=rng.randrange(1, 3))
    sheet.text(
        14,
        108,
        f"打印时间 {day(printed, 'dash')} 10:{rng.randrange(10, 60)}　第1次打印　柜员 {rng.randrange(1000, 9999)}",
        Style("song", 8.5),
    )
    sheet.text(14, 114, "本回单不作为收款方发货依据，重复打印请勿重复记账。", Style("song", 8.5))
    if job.variant.seal:
        seals.put_oval(sheet, 164, 112, seals.SealText(bank, "", "电子回单章"), width=36, height=24)
    values: dict[str, Value] = {
        "payer": works.applicant,
        "item": item,
        "total": money(fee),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn(
        "road_fee_receipt",
        "fern_bank_slip",
        [sheet],
        values,
        tolerated={"bill_no": (flow,), "issue_date": (printed.isoformat(),)},
    )


def fern_stub_receipt(job: Job) -> Drawn:
    """A receipt from a pad, filled by hand on dotted lines, amount words first."""
    works, rng, sheet = case(job), job.rng, job.sheet(176, 96)
    hand, print_ = pen(job, 13), Style("song", 11)
    fee, payee = fee_of(works), city_office(job)
    item = rng.choice(["占用人行道费用", "临时占道费", "道路占用费"])
    number = f"{rng.randrange(10**7):07d}"
    sheet.text(84, 9, "收　款　收　据", Style("song_bold", 18), align="c")
    sheet.text(164, 11, ["№ ", Run(number, "bill_no", Style("hei", 12, RED))], Style("hei", 12, RED), align="r")
    sheet.text(84, 20, Run(day(works.signed, "spaced"), "issue_date", hand), print_, align="c")
    lines: list[list[str | Run]] = [
        ["今收到　", Run(works.applicant, "payer", hand)],
        ["交来　", Run(item, "item", hand), f"（{works.days}天，{works.area:f}㎡）"],
        ["人民币　", Run(in_words(fee), "", hand)],
        ["￥", Run(money(fee), "total", hand), "　　　□现金　■转账　□其他"],
    ]
    y = 31.0
    for runs in lines:
        sheet.text(14, y, runs, print_)
        sheet.line(30, y + 6.6, 160, y + 6.6, width=0.15, fill=BLUE_INK)
        y += 11
    sheet.text(14, y + 5, ["收款单位：", Run(payee, "payee", hand)], print_)
    sheet.text(114, y + 5, ["经手人：", Run(other(job), "", hand)], print_)
    sheet.column((165, 28, 6, 50), "第三联付款方留存", Style("song", 8.5))
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 3, seals.SealText(payee, "财务专用章"), diameter=32)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(fee),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "fern_stub_receipt", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "fern_treasury_slip": fern_treasury_slip,
        "fern_bank_slip": fern_bank_slip,
        "fern_stub_receipt": fern_stub_receipt,
    }
}
