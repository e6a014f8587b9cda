"""Receipts of a road occupation fee: an electronic finance bill, a counter slip, a paid notice."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, ornaments, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.walnut_common import GREY, Scene, figures, pen, press, scene, when
from samples.truth import Drawn, drawn
from samples.writing import table


def _fee(work: Scene, rate: str) -> Decimal:
    return (Decimal(work.area) * work.days * Decimal(rate)).quantize(Decimal("0.01"))


def e_bill(job: Job) -> Drawn:
    """非税收入电子票据 on a broad half sheet."""
    work, rng, sheet = scene(job), job.rng, job.sheet(210, 118)
    rate = rng.choice(["0.5", "0.8", "1.2"])
    total = _fee(work, rate)
    code, number = f"4106{figures(rng, 4)}", figures(rng, 10)
    payee, item = (
        rng.choice(["信阳市城市管理局", f"信阳市{work.district}城市管理局"]),
        rng.choice(["城市道路占用费", "城市道路临时占用费"]),
    )
    small, mid, brown = Style("song", 9), Style("hei", 9), (120, 70, 40)
    sheet.text(105, 8, "非税收入缴款电子票据", Style("hei_bold", 16, brown), align="c", spacing=0.25)
    ornaments.qr_code(sheet, 12, 6, 16)
    ornaments.emblem(sheet, 192, 13, 12)
    sheet.text(12, 27, ["票据代码：", Run(code, "bill_code")], small)
    sheet.text(12, 33, ["交款人统一社会信用代码：", job.facts.company.org.uscc if work.is_firm else "————"], small)
    sheet.text(12, 39, ["交款人：", Run(work.applicant, "payer")], small)
    sheet.text(128, 27, ["票据号码：", Run(number, "bill_no")], small)
    sheet.text(128, 33, f"校验码：{figures(rng, 6)}", small)
    sheet.text(128, 39, ["开票日期：", when(job, work.signed, "issue_date", "dash", "padded")], small)
    heads = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注")
    wide = (24.0, 46.0, 20.0, 22.0, 20.0, 30.0, 24.0)
    quantity = str(Decimal(work.area) * work.days)
    cells: tuple[Runs, ...] = (
        f"1030{figures(rng, 5)}",
        Run(item, "item"),
        "㎡·日",
        quantity,
        rate,
        money(total),
        f"{work.days}日",
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (7.0, [(w, h, True) for w, h in zip(wide, heads, strict=True)]),
        (9.0, [(w, c, False) for w, c in zip(wide, cells, strict=True)]),
        (9.0, [(w, "", False) for w in wide]),
        (
            8.0,
            [
                (110.0, f"金额合计（大写）{in_words(total)}", False),
                (76.0, ["（小写）", Run(money(total), "total")], False),
            ],
        ),
    ]
    below = table(sheet, 12, 47, rows, label=mid, value=small, frame=brown)
    sheet.cell((12, below, 186, 14), f"其他信息：{work.road}，占用面积{work.area}㎡，每日每平方米{rate}元。", small)
    sheet.rect(12, below, 186, 14, fill=brown)
    sheet.text(12, below + 18, ["收款单位（章）：", Run(payee, "payee")], small)
    sheet.text(108, below + 18, f"复核人：{work.other}", small)
    sheet.text(158, below + 18, f"收款人：{work.third}", small)
    press(job, sheet, 72, below + 10, payee, centre="财务专用章", size=32)
    truth = work.truth(
        "issue_date", bill_code=code, bill_no=number, payer=work.applicant, item=item, total=money(total), payee=payee
    )
    return drawn("road_fee_receipt", "walnut_e_bill", [sheet], truth)


def counter_slip(job: Job) -> Drawn:
    """A three-part counter slip filled in by pen, red number, no code."""
    work, rng, sheet = scene(job), job.rng, job.sheet(182, 110)
    total, number = _fee(work, "1"), figures(rng, 7)
    ink, body = pen(job, 12), Style("song", 11)
    payee, item = f"信阳市{work.district}市政设施养护中心", rng.choice(["占道费", "临时占用人行道费"])
    sheet.text(91, 9, "占用道路收费专用收据", Style("song_bold", 17), align="c", spacing=0.2)
    sheet.line(52, 17.5, 130, 17.5, width=0.3)
    sheet.text(172, 12, ["№ ", Run(number, "bill_no", Style("hei", 14, RED))], body, align="r")
    sheet.text(91, 21, when(job, work.signed, "issue_date", "spaced", "short", style=ink), body, align="c")
    sheet.rect(12, 29, 152, 58, line=0.4)
    rows = (
        ("今收到", Run(work.applicant, "payer", ink)),
        ("交　来", Run(item, "item", ink)),
        ("人民币", Run(in_words(total), "", ink)),
    )
    y = 33.0
    for label, run in rows:
        sheet.text(17, y, label, body)
        sheet.text(40, y - 0.5, run, body)
        sheet.line(38, y + 5.4, 160, y + 5.4)
        y += 11
    sheet.text(17, y, ["¥ ", Run(money(total), "total", Style("hei", 13))], body)
    sheet.text(70, y, f"{work.road}　{work.area}平方米　{work.days}天", Style("kai", 10))
    sheet.text(17, y + 11, ["收款机构：", Run(payee, "payee")], body)
    sheet.text(12, 91, f"会计：{work.other}　　　出纳：{work.third}　　　经办：{work.handler}", Style("song", 9.5))
    sheet.column((166, 30, 8, 56), "第二联交款人收执", Style("song", 8, RED))
    press(job, sheet, 128, 72, payee, centre="收费专用章", size=34)
    truth = work.truth("issue_date", bill_no=number, payer=work.applicant, item=item, total=money(total), payee=payee)
    return drawn("road_fee_receipt", "walnut_counter_slip", [sheet], truth)


def bank_advice(job: Job) -> Drawn:
    """A bank's printed advice of a payment into the treasury, amounts first."""
    work, rng, sheet = scene(job), job.rng, job.sheet(210, 140)
    total, number = _fee(work, "0.6"), f"41150026{figures(rng, 8)}"
    payee, item = "信阳市市政工程管理处", "城市道路占用挖掘收入（占用部分）"
    body, label = Style("hei", 10), Style("hei", 8.5, GREY)
    sheet.fill(0, 0, 210, 17, (222, 232, 240))
    sheet.text(14, 5, "代收政府非税款项  客户回单", Style("hei_bold", 15))
    sheet.text(196, 7, "Payment Advice", Style("hei", 10), align="r")
    pairs: list[tuple[str, str | Run | list[str | Run]]] = [
        ("缴款金额", [Run(f"{total:,.2f}", "total", Style("hei_bold", 13)), " 元"]),
        ("金额大写", in_words(total)),
        ("缴费人全称", Run(work.applicant, "payer")),
        ("付款账号", f"6217 **** **** {figures(rng, 4)}"),
        ("执收单位", Run(payee, "payee")),
        ("收入项目", Run(item, "item")),
        ("电子票号", Run(number, "bill_no")),
        ("记账日", when(job, work.signed, "issue_date", "dash", "slash")),
        ("柜员流水", figures(rng, 12)),
        ("渠道", "网上银行"),
    ]
    for place, (name, run) in enumerate(pairs):
        row, column = divmod(place, 2)
        x, y = 14 + column * 94, 25 + row * 17
        sheet.text(x, y, name, label)
        sheet.cell((x, y + 4.5, 88, 7), run, body, pad=0)
        sheet.line(x, y + 12.5, x + 86, y + 12.5, fill=(190, 190, 196))
    sheet.text(14, 116, f"附言：{work.road}占道，期限{work.days}日", Style("hei", 9))
    sheet.text(
        14,
        124,
        f"打印时间：{numbers.written_date(work.start, form='dash')} 09:4{rng.randrange(10)}　本回单请勿重复入账",
        label,
    )
    if job.variant.seal:
        seals.put_stamp(sheet, 166, 118, ["电子回单", "收讫"], width=28)
    truth = work.truth("issue_date", bill_no=number, payer=work.applicant, item=item, total=money(total), payee=payee)
    return drawn(
        "road_fee_receipt", "walnut_bank_advice", [sheet], truth, tolerated={"issue_date": (work.start.isoformat(),)}
    )


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "walnut_e_bill": e_bill,
        "walnut_counter_slip": counter_slip,
        "walnut_bank_advice": bank_advice,
    }
}
