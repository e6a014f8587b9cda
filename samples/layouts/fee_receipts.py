"""Receipts for the fee for occupying a road: treasury bills, the bank-paid book, bank slips, bills by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts.public_bodies import a_recent_day, district_of, office_of
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_RED: Colour = (160, 50, 44)
_BLUE: Colour = (50, 80, 140)


@dataclass(frozen=True, slots=True)
class Bill:
    """A fee that was paid."""

    payer: str
    payer_code: str
    payee: str
    item: str
    total: Decimal
    issued: date
    quantity: Decimal
    rate: Decimal


def a_bill(job: Job) -> Bill:
    rng, company = job.rng, job.facts.company.org
    quantity = Decimal(rng.randrange(40, 4000)) / 2
    rate = rng.choice([Decimal("0.50"), Decimal("1.00"), Decimal("0.30"), Decimal("2.00")])
    person = rng.random() < 0.2
    return Bill(
        payer=job.facts.person.name if person else company.name,
        payer_code="" if person else company.uscc,
        payee=office_of(job, rng.choice(["城市管理局", "城市管理综合执法局"])),
        item=rng.choice(["城市道路占用费", "城市道路占用挖掘费", "占道费", "城市道路临时占用费", "道路挖掘修复费"]),
        total=(quantity * rate).quantize(Decimal("0.01")),
        issued=a_recent_day(job, years=1),
        quantity=quantity,
        rate=rate,
    )


def _values(bill: Bill) -> dict[str, Value]:
    return {
        "payer": bill.payer,
        "item": bill.item,
        "total": money(bill.total),
        "payee": bill.payee,
        "issue_date": bill.issued.isoformat(),
    }


def electronic_bill(job: Job) -> Drawn:
    """财政电子票据: 票据代码, 票据号码, 校验码, one line of items, seal of the collector."""
    bill, sheet, rng = a_bill(job), job.sheet(210, 118), job.rng
    code, number = f"41{rng.choice(['01', '15'])}01{bill.issued:%y}", f"{rng.randrange(10**10):010d}"
    label, value = Style("song", 9.5), Style("song", 9.5)
    title = rng.choice(["河南省非税收入统一票据（电子）", "河南省非税收入通用票据（电子）"])
    sheet.text(105, 8, title, Style("kai", 17), align="c")
    qr_code(sheet, 10, 6, 16)
    left: list[tuple[str, Runs]] = [
        ("票据代码：", Run(code, "bill_code")),
        ("交款人统一社会信用代码：", bill.payer_code),
        ("交款人：", Run(bill.payer, "payer")),
    ]
    right: list[tuple[str, Runs]] = [
        ("票据号码：", Run(number, "bill_no")),
        ("校验码：", f"{rng.randrange(16**6):06x}"),
        ("开票日期：", Run(numbers.written_date(bill.issued, form="dash"), "issue_date")),
    ]
    for x, lines in ((12, left), (140, right)):
        for row, (name, runs) in enumerate(lines):
            parts = [runs] if isinstance(runs, str | Run) else list(runs)
            sheet.text(x, 25 + 6.5 * row, [name, *parts], label)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            8,
            [
                (26, "项目编码", True),
                (52, "项目名称", True),
                (20, "单位", True),
                (22, "数量", True),
                (20, "标准", True),
                (26, "金额（元）", True),
                (20, "备注", True),
            ],
        ),
        (
            9,
            [
                (26, "103042750", False),
                (52, Run(bill.item, "item"), False),
                (20, "平方米·天", False),
                (22, f"{bill.quantity}", False),
                (20, f"{bill.rate}", False),
                (26, f"{bill.total:,.2f}", False),
                (20, "", False),
            ],
        ),
        (12, [(186, "", False)]),
    ]
    bottom = table(sheet, 12, 46, rows, label=label, value=value)
    sheet.rect(12, bottom, 186, 9)
    sheet.text(14, bottom + 2.5, ["金额合计（大写）　", numbers.amount_in_words(bill.total)], value)
    sheet.text(140, bottom + 2.5, ["（小写）　", Run(f"{bill.total:.2f}", "total")], value)
    sheet.rect(12, bottom + 9, 186, 10)
    sheet.text(14, bottom + 12, "其他信息", label)
    foot = bottom + 23
    sheet.text(12, foot, ["收款单位（章）：", Run(bill.payee, "payee")], label)
    sheet.text(108, foot, f"复核人：{job.facts.landlord.name}", label)
    sheet.text(156, foot, f"收款人：{job.facts.spouse.name}", label)
    seals.put_oval(sheet, 62, foot - 2, seals.SealText(bill.payee, foot="财务专用章"), width=36, height=26)
    values = _values(bill) | {"bill_code": code, "bill_no": number}
    return drawn("road_fee_receipt", "electronic_bill", [sheet], values)


def payment_book(job: Job) -> Drawn:
    """非税收入一般缴款书: payer and payee side by side with 全称, 账号, 开户银行."""
    bill, sheet, rng = a_bill(job), job.sheet(210, 140), job.rng
    code, number = f"4115{rng.randrange(10):02d}{bill.issued:%y}", f"{rng.randrange(10**10):010d}"
    treasury = job.rng.choice(["信阳市财政局", "信阳市非税收入管理中心"])
    label, value = Style("song", 9.5, _BLUE), Style("song", 9.5)
    sheet.text(105, 9, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, _BLUE), align="c")
    sheet.text(14, 22, ["执收单位名称：", Run(bill.payee, "", value)], label)
    sheet.text(96, 22, ["票据代码：", Run(code, "bill_code", value)], label)
    sheet.text(148, 22, ["票据号码：", Run(number, "bill_no", value)], label)
    sheet.text(14, 29, ["执收单位编码：", Run("156001", "", value)], label)
    day = numbers.written_date(bill.issued, form=job.date_form("plain", "padded"))
    sheet.text(96, 29, ["填制日期：", Run(day, "issue_date", value)], label)
    sheet.text(148, 29, ["校验码：", Run(f"{rng.randrange(10**4):04d}", "", value)], label)
    for x, who, name, field in ((12, "付款人", bill.payer, "payer"), (105, "收款人", treasury, "payee")):
        sheet.rect(x, 36, 8, 27, fill=_BLUE)
        sheet.column((x, 36, 8, 27), who, label)
        lines: tuple[tuple[str, Runs], ...] = (
            ("全　称", Run(name, field)),
            ("账　号", f"41050{rng.randrange(10**14):014d}"),
            ("开户银行", "样例银行信阳分行"),
        )
        for row, (what, runs) in enumerate(lines):
            sheet.rect(x + 8, 36 + 9 * row, 22, 9, fill=_BLUE)
            sheet.rect(x + 30, 36 + 9 * row, 63, 9, fill=_BLUE)
            sheet.cell((x + 8, 36 + 9 * row, 22, 9), what, label, align="c")
            sheet.cell((x + 30, 36 + 9 * row, 63, 9), runs, value)
    sheet.rect(12, 63, 186, 9, fill=_BLUE)
    words: list[str | Run] = ["币种：人民币　金额（大写）", Run(numbers.amount_in_words(bill.total), "", value)]
    sheet.text(14, 65.5, words, label)
    sheet.text(142, 65.5, ["（小写）", Run(f"{bill.total:,.2f}", "total", value)], label)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            8,
            [
                (34, "项目编码", True),
                (60, "收入项目名称", True),
                (22, "单位", True),
                (22, "数量", True),
                (22, "收缴标准", True),
                (26, "金额", True),
            ],
        ),
        (
            10,
            [
                (34, "103042750", False),
                (60, Run(bill.item, "item"), False),
                (22, "平方米", False),
                (22, f"{bill.quantity}", False),
                (22, f"{bill.rate}", False),
                (26, f"{bill.total:.2f}", False),
            ],
        ),
    ]
    bottom = table(sheet, 12, 72, rows, label=label, value=value, frame=_BLUE)
    sheet.text(14, bottom + 8, "执收单位（盖章）", label)
    sheet.text(84, bottom + 8, "经办人（签章）", label)
    sheet.text(146, bottom + 8, "备注：", label)
    seals.put_round(sheet, 46, bottom + 14, seals.SealText(bill.payee, centre="财务专用章"), diameter=34)
    values = _values(bill) | {"bill_code": code, "bill_no": number, "payee": treasury}
    return drawn("road_fee_receipt", "payment_book", [sheet], values)


def bank_slip(job: Job) -> Drawn:
    """A bank's electronic slip: both sides in two columns, the fee named as purpose."""
    bill, sheet, rng = a_bill(job), job.sheet(210, 110), job.rng
    number = f"{bill.issued:%Y%m%d}{rng.randrange(10**10):010d}"
    label, value = Style("hei", 9.5), Style("song", 9.5)
    sheet.text(
        105,
        8,
        rng.choice(["样例银行电子回单", "示例银行网上银行电子回单", "样例银行客户专用回单"]),
        Style("hei_bold", 15),
        align="c",
    )
    sheet.text(14, 20, ["回单编号：", Run(number, "bill_no", value)], label)
    sheet.text(
        140,
        20,
        [
            "交易日期：",
            Run(numbers.written_date(bill.issued, form=job.date_form("padded", "dash")), "issue_date", value),
        ],
        label,
    )
    y = 28.0
    sides: list[list[tuple[str, Runs]]] = [
        [("付款人户名", Run(bill.payer, "payer")), ("收款人户名", Run(bill.payee, "payee"))],
        [("付款人账号", f"41050{rng.randrange(10**14):014d}"), ("收款人账号", f"25101{rng.randrange(10**11):011d}")],
        [("付款人开户行", "样例银行信阳分行"), ("收款人开户行", "示例银行信阳支行")],
    ]
    for names in sides:
        for x, (what, runs) in zip((12, 105), names, strict=True):
            sheet.rect(x, y, 28, 9)
            sheet.rect(x + 28, y, 65, 9)
            sheet.cell((x, y, 28, 9), what, label, align="c")
            sheet.cell((x + 28, y, 65, 9), runs, value)
        y += 9
    rows: list[tuple[str, Runs]] = [
        (
            "金额",
            [f"人民币（大写）：{numbers.amount_in_words(bill.total)}　　", Run(f"¥{bill.total:,.2f}", "total"), "元"],
        ),
        ("用途", Run(bill.item, "item")),
        ("摘要", "网银转账"),
    ]
    for what, runs in rows:
        sheet.rect(12, y, 28, 9)
        sheet.rect(40, y, 158, 9)
        sheet.cell((12, y, 28, 9), what, label, align="c")
        sheet.cell((40, y, 158, 9), runs, value)
        y += 9
    sheet.text(
        14,
        y + 5,
        f"交易流水号：{rng.randrange(10**11):011d}　　打印时间：{bill.issued:%Y-%m-%d} 10:21:33",
        Style("song", 8.5),
    )
    sheet.text(14, y + 11, "重要提示：本回单不作为收款方发货依据，重复打印请勿重复记账。", Style("song", 8))
    seals.put_oval(
        sheet, 172, y + 4, seals.SealText("样例银行股份有限公司", foot="电子回单专用章"), width=34, height=24
    )
    return drawn("road_fee_receipt", "bank_slip", [sheet], _values(bill) | {"bill_no": number})


def bill_by_hand(job: Job) -> Drawn:
    """行政事业性收费统一票据 filled in by hand: number in red, amount in words."""
    bill, sheet, rng = a_bill(job), job.sheet(190, 105), job.rng
    number = f"{rng.randrange(10**7):07d}"
    label, ink = Style("song", 10.5), job.fill_style(11)
    sheet.text(92, 9, "河南省行政事业性收费统一票据", Style("song_bold", 15), align="c")
    sheet.text(176, 11, ["No ", Run(number, "bill_no")], Style("song", 12, _RED), align="r")
    sheet.text(14, 24, ["交款单位（人）：", Run(bill.payer, "payer", ink)], label)
    sheet.text(134, 24, Run(numbers.written_date(bill.issued, form="spaced"), "issue_date", ink), label)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9,
            [
                (62, "收费项目", True),
                (24, "计费单位", True),
                (24, "数量", True),
                (24, "收费标准", True),
                (30, "金额", True),
            ],
        ),
        (
            11,
            [
                (62, Run(bill.item, "item", ink), False),
                (24, Run("平方米", "", ink), False),
                (24, Run(f"{bill.quantity}", "", ink), False),
                (24, Run(f"{bill.rate}", "", ink), False),
                (30, Run(f"{bill.total:.2f}", "", ink), False),
            ],
        ),
        (9, [(62, "", False), (24, "", False), (24, "", False), (24, "", False), (30, "", False)]),
    ]
    bottom = table(sheet, 14, 34, rows, label=label, value=label)
    sheet.rect(14, bottom, 164, 10)
    words: list[str | Run] = [
        "合计人民币（大写）　",
        Run(numbers.amount_in_words(bill.total), "", ink),
        "　　¥",
        Run(f"{bill.total:.2f}", "total", ink),
    ]
    sheet.text(16, bottom + 3, words, label)
    sheet.text(14, bottom + 17, ["收费单位（公章）：", Run(bill.payee, "payee")], label)
    sheet.text(134, bottom + 17, ["收款人：", Run(job.facts.landlord.name, "", ink)], label)
    seals.put_round(sheet, 62, bottom + 18, seals.SealText(bill.payee, centre="收费专用章"), diameter=32)
    return drawn("road_fee_receipt", "bill_by_hand", [sheet], _values(bill) | {"bill_no": number})


def statement(job: Job) -> Drawn:
    """城市道路占用费缴纳证明: a letter of the collector."""
    bill, sheet, rng = a_bill(job), job.sheet(), job.rng
    number, body = f"{rng.randrange(10**10):010d}", Style("song", 14)
    sheet.text(105, 40, "城市道路占用费缴纳证明", Style("hei_bold", 22), align="c")
    runs: list[str | Run] = [
        "兹证明",
        Run(bill.payer, "payer"),
        f"因{district_of(job)}充电设施外线施工临时占用城市道路，已于{numbers.written_date(bill.issued)}缴纳",
        Run(bill.item, "item"),
        f"人民币{numbers.amount_in_words(bill.total)}（¥",
        Run(f"{bill.total:.2f}", "total"),
        "），票据号码：",
        Run(number, "bill_no"),
        "。",
    ]
    y = sheet.flow(28, 64, 154, runs, body, leading=2.0, indent=2)
    sheet.flow(28, y, 154, "特此证明。", body, leading=2.0, indent=2)
    sheet.text(180, 150, Run(bill.payee, "payee"), body, align="r")
    sheet.text(176, 163, Run(numbers.written_date(bill.issued), "issue_date"), body, align="r")
    seals.put_round(sheet, 152, 156, seals.SealText(bill.payee))
    return drawn("road_fee_receipt", "statement", [sheet], _values(bill) | {"bill_no": number})


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "electronic_bill": electronic_bill,
        "payment_book": payment_book,
        "bank_slip": bank_slip,
        "bill_by_hand": bill_by_hand,
        "statement": statement,
    }
}
