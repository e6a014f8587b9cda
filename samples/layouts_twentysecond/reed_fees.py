"""Receipts for the fee on occupying a road."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.reed_common import (
    Said,
    city_office,
    day,
    signed_by,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works

BROWN = (120, 60, 40)


def _fee(job: Job, works: Works) -> tuple[Decimal, Decimal]:
    rate = Decimal(job.rng.choice(["0.3", "0.5", "1"]))
    return rate, (works.area * works.days * rate + job.rng.choice([0, 50, 120])).quantize(Decimal("0.01"))


def payment_slip(job: Job) -> Drawn:
    """河南省政府非税收入一般缴款书, a copy printed across a narrow form."""
    rng, works = job.rng, some_works(job)
    sheet = job.sheet(241, 112)
    _, total = _fee(job, works)
    payee = city_office(job)
    item = rng.choice(["城市道路占用费", "城市道路占用挖掘修复费", "占道费"])
    code, number = f"4101{rng.randrange(17, 27)}{rng.randrange(10, 99)}", f"{rng.randrange(10**10):010d}"
    ink, label = Style("song", 9, BROWN), Style("song", 9.5)
    sheet.text(120, 8, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, BROWN), align="c")
    sheet.text(16, 17, ["票据代码：", Run(code, "bill_code", label)], ink)
    sheet.text(225, 17, ["票据号码：", Run(number, "bill_no", label)], ink, align="r")
    sheet.text(
        16, 23, ["填制日期：", day(works.signed, "issue_date", rng.choice(["plain", "spaced", "padded"]), label)], ink
    )
    sheet.text(225, 23, ["执收单位编码：", Run(f"3{rng.randrange(10**5):05d}", "", label)], ink, align="r")
    bank = f"4100{rng.randrange(10**12):012d}"
    y = 29.0
    for x, head, rows in (
        (
            16.0,
            "付款人",
            (("全　称", works.applicant, "payer"), ("账　号", bank, ""), ("开户银行", "信阳农商银行营业部", "")),
        ),
        (
            120.5,
            "收款人",
            (("全　称", payee, "payee"), ("账　号", bank[::-1], ""), ("开户银行", "中原银行信阳分行", "")),
        ),
    ):
        sheet.rect(x, y, 7, 24, fill=BROWN)
        sheet.column((x, y, 7, 24), head, ink)
        for row, (name, text, field) in enumerate(rows):
            sheet.rect(x + 7, y + row * 8, 20, 8, fill=BROWN)
            sheet.cell((x + 7, y + row * 8, 20, 8), name, ink, align="c")
            sheet.rect(x + 27, y + row * 8, 77.5, 8, fill=BROWN)
            sheet.cell((x + 27, y + row * 8, 77.5, 8), Run(text, field), label)
    y += 24
    sheet.rect(16, y, 209, 8, fill=BROWN)
    words: Said = ["金额（大写）人民币", Run(in_words(total, unit=rng.choice(["元", "圆"])), "total", label)]
    sheet.text(18, y + 2.2, words, ink)
    sheet.text(222, y + 2.2, ["（小写）￥", Run(money(total), "total", label)], ink, align="r")
    y += 8
    widths = (28.0, 63.0, 20.0, 26.0, 32.0, 40.0)
    heads = ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金额")
    values_row = (
        f"10304{rng.randrange(1000, 9999)}",
        item,
        "平方米·天",
        plain(works.area * works.days),
        "见备注",
        money(total),
    )
    for row, texts in enumerate((heads, values_row)):
        x = 16.0
        for place, (width, text) in enumerate(zip(widths, texts, strict=True)):
            sheet.rect(x, y, width, 8, fill=BROWN)
            field = {1: "item", 5: "total"}.get(place, "") if row else ""
            sheet.cell((x, y, width, 8), Run(text, field), label if row else ink, align="c")
            x += width
        y += 8
    sheet.rect(16, y, 209, 13, fill=BROWN)
    sheet.text(18, y + 2, f"备注：{works.road}占用面积{plain(works.area)}㎡，{works.days}天", label)
    sheet.text(18, y + 7.5, "执收单位（盖章）", ink)
    sheet.text(120, y + 7.5, f"经办人（签章）{job.facts.developer.legal_person}", ink)
    sheet.text(16, y + 15, f"校验码：{rng.randrange(10**6):06d}　　逾期不缴，按日加收千分之二滞纳金", ink)
    sheet.column((229, 30, 6, 60), "第一联收据交付款人", Style("song", 8, BROWN))
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 4, seals.SealText(payee, rng.choice(["财务专用章", ""])), diameter=32)
        seals.put_stamp(sheet, 190, y + 8, ["现金收讫" if rng.random() < 0.4 else "转账收讫"], width=26)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "reed_payment_slip", [sheet], values)


def hand_receipt(job: Job) -> Drawn:
    """A receipt written out at the counter: 今收到 …, small paper, the number in red."""
    rng, works, fill = job.rng, some_works(job), job.fill_style(12)
    sheet = job.sheet(190, 105)
    _, total = _fee(job, works)
    payee = rng.choice(["信阳市市政工程管理处", f"信阳市{job.facts.home.community.district}市政设施维护中心"])
    item = rng.choice(["占道费", "城市道路占用费", "道路占用费"])
    number = f"{rng.randrange(10**7):07d}"
    frame = (40, 70, 120)
    style = Style("song", 11.5)
    sheet.rect(8, 24, 174, 62, line=0.4, fill=frame)
    sheet.text(
        88,
        8,
        rng.choice(["收款收据", "缴费收据", "行政事业收费收据"]),
        Style("song_bold", 18, frame),
        align="c",
        spacing=0.5,
    )
    sheet.text(182, 10, ["№ ", Run(number, "bill_no")], Style("hei", 13, RED), align="r")
    sheet.text(95, 17.5, [*dated(works.signed, "issue_date", fill)], Style("song", 10.5), align="c")
    sheet.text(14, 30, ["今收到", filled(works.applicant, "payer", fill, min_em=24)], style)
    sheet.text(14, 41, ["交　来", filled(item, "item", fill, min_em=11), "（", Run(works.road, "", fill), "）"], style)
    words = in_words(total, unit="元")
    sheet.text(14, 53, ["人民币（大写）", filled(words, "total", fill, min_em=20)], style)
    sheet.text(14, 66, ["￥", filled(money(total), "total", fill, min_em=9)], Style("song", 14))
    pay = rng.choice(["√现金　□转账　□支票", "□现金　√转账　□支票"])
    sheet.text(90, 67, pay, Style("song", 10.5))
    sheet.text(14, 77, ["收款单位（公章）：", Run(payee, "payee")], style)
    for x, role, name in (
        (10, "会计", job.facts.developer.legal_person),
        (72, "收款人", job.facts.spouse.name),
        (134, "交款人", works.handler.name),
    ):
        sheet.text(x, 92, f"{role}：", Style("song", 10.5))
        signed_by(sheet, x + 17, 90, name, size=13)
    sheet.column((183, 30, 5, 50), "第二联收据", Style("song", 8, frame))
    if job.variant.seal:
        seals.put_round(sheet, 142, 70, seals.SealText(payee, "财务专用章"), diameter=34)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    tolerated = {"payer": (works.handler.name,)}
    return drawn("road_fee_receipt", "reed_hand_receipt", [sheet], values, tolerated=tolerated)


LAYOUTS: Layouts = {"road_fee_receipt": {"reed_payment_slip": payment_slip, "reed_hand_receipt": hand_receipt}}
