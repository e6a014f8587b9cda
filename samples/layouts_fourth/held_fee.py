"""Proofs that the fee for occupying a road is paid: electronic bill, paper payment letter, bank slip.

Bill code and number: 票据代码 and 票据号码 (on the paper form one number, 缴款书 No., is the bill number).
Item: 项目名称; on the bank slip what stands under 用途. Payee: 收款单位 or 收款人; on the payment letter
that is the treasury, the collecting office (执收单位) being tolerated.
A bank slip has no bill number: its 交易流水号 is none.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_fourth.held_base import Works, a_man, box, some_works, two_places
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn

_ITEMS = ("城市道路占用费", "城市道路占用挖掘修复费", "临时占用城市道路费")


def _payment(job: Job) -> tuple[dict[str, Value], Works, Decimal, Decimal, date]:
    """Values without numbers; works, rate, total, day."""
    works = some_works(job)
    rate = job.rng.choice((Decimal("0.3"), Decimal("0.5"), Decimal("1")))
    total = (works.area * works.days * rate).quantize(Decimal("0.01"))
    day = works.applied + timedelta(days=job.rng.randrange(0, 3))
    values: dict[str, Value] = {
        "payer": works.applicant,
        "item": job.rng.choice(_ITEMS),
        "total": money(total),
        "payee": job.rng.choice(("信阳市城市管理局", "信阳市市政设施管理处", "信阳市浉河区城市管理局")),
        "issue_date": day.isoformat(),
    }
    return values, works, rate, total, day


def _run(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def fee_electronic_bill(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）."""
    rng = job.rng
    values, works, rate, total, day = _payment(job)
    values["bill_code"] = f"4101{rng.choice(('01', '02'))}{day:%y}"
    values["bill_no"] = f"{rng.randrange(10**10):010d}"
    sheet = job.sheet(210, 140)
    red = (160, 44, 44)
    label, shown = Style("song", 10, red), Style("song", 10)
    qr_code(sheet, 12, 8, 20)
    sheet.text(105, 10, "河南省非税收入统一票据（电子）", Style("song_bold", 17, red), align="c")
    sheet.line(56, 19, 154, 19, fill=red)
    sheet.text(14, 31, ["票据代码：", Run(str(values["bill_code"]), "bill_code", shown)], label)
    sheet.text(14, 37.5, ["交款人统一社会信用代码：", Run(works.code, style=shown)], label)
    sheet.text(14, 44, ["交款人：", Run(works.applicant, "payer", shown)], label)
    sheet.text(138, 31, ["票据号码：", Run(str(values["bill_no"]), "bill_no", shown)], label)
    sheet.text(138, 37.5, ["校验码：", Run(f"{rng.randrange(16**6):06x}", style=shown)], label)
    issued = Run(written_date(day, form=job.date_form("dash", "plain")), "issue_date", shown)
    sheet.text(138, 44, ["开票日期：", issued], label)
    widths = (26.0, 52.0, 22.0, 22.0, 24.0, 36.0)
    heads = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）")
    quantity = works.area * works.days
    cells: tuple[Runs, ...] = (
        f"{rng.randrange(103000, 103999)}",
        _run(values, "item"),
        "平方米·日",
        two_places(quantity),
        f"{rate:.2f}",
        f"{total:.2f}",
    )
    left = 14.0
    for width, head, text in zip(widths, heads, cells, strict=True):
        sheet.rect(left, 51, width, 8, fill=red)
        sheet.cell((left, 51, width, 8), head, label, align="c")
        sheet.rect(left, 59, width, 30, fill=red)
        sheet.cell((left, 59, width, 12), text, shown, align="c")
        left += width
    sheet.rect(14, 89, 182, 9, fill=red)
    sheet.text(17, 91.5, ["金额合计（大写）", Run(in_words(total), style=shown)], label)
    sheet.text(138, 91.5, ["（小写）", Run(f"{total:.2f}", "total", shown)], label)
    sheet.rect(14, 98, 182, 16, fill=red)
    note = f"占用地点：{works.road}；面积{two_places(works.area)}平方米；期限{works.days}日"
    sheet.cell((14, 98, 182, 16), ["其他信息　", Run(note, style=shown)], label)
    payee = Run(str(values["payee"]), "payee", shown)
    sheet.text(14, 119, ["收款单位（章）：", payee], label)
    sheet.text(110, 119, ["复核人：", Run(a_man(job), style=shown)], label)
    sheet.text(156, 119, ["收款人：", Run(a_man(job), style=shown)], label)
    supervised = seals.SealText("河南省财政票据监制章", "", "财政部监制")
    seals.put_oval(sheet, 105, 22, supervised, width=32, height=19)
    if job.variant.seal:
        seals.put_round(sheet, 62, 118, seals.SealText(str(values["payee"]), "财务专用章"), diameter=32)
    return drawn("road_fee_receipt", "fee_electronic_bill", [sheet], values)


def fee_payment_letter(job: Job) -> Drawn:
    """河南省政府非税收入缴款书（收据）, the paper form: payer and payee side by side, bank's round stamp."""
    rng = job.rng
    values, works, rate, total, day = _payment(job)
    values["bill_no"] = f"{rng.randrange(10**8):08d}"
    office, values["payee"] = str(values["payee"]), "信阳市财政局"
    sheet = job.sheet(210, 120)
    ink = (40, 70, 140)
    label, typed = Style("song", 9.5, ink), Style("hei", 9.5)
    sheet.text(100, 8, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, ink), align="c")
    sheet.text(
        196, 9, ["№ ", Run(str(values["bill_no"]), "bill_no", Style("hei", 12, (170, 40, 40)))], label, align="r"
    )
    sheet.text(
        14,
        20,
        ["填制日期：", Run(written_date(day, form=job.date_form("spaced", "plain")), "issue_date", typed)],
        label,
    )
    sheet.text(84, 20, ["执收单位名称：", Run(office, style=typed)], label)
    bank = "中国幻山银行信阳分行营业部"
    account = f"{rng.randrange(10**15):017d}"
    payer: tuple[tuple[str, Runs], ...] = (
        ("全　称", _run(values, "payer")),
        ("账　号", f"{rng.randrange(10**15):017d}"),
        ("开户银行", bank),
    )
    payee: tuple[tuple[str, Runs], ...] = (("全　称", _run(values, "payee")), ("账　号", account), ("开户银行", bank))
    for x, side, rows in ((12.0, "付\n款\n人", payer), (105.0, "收\n款\n人", payee)):
        box(sheet, (x, 27, 8, 27), side, label, align="c")
        for line, (name, text) in enumerate(rows):
            box(sheet, (x + 8, 27 + line * 9, 20, 9), name, label, align="c")
            box(sheet, (x + 28, 27 + line * 9, 65, 9), text, typed)
    box(sheet, (12, 54, 26, 10), "币种：人民币", label, align="c")
    box(sheet, (38, 54, 90, 10), ["金额（大写）", Run(in_words(total, unit="圆"), style=typed)], label)
    box(sheet, (128, 54, 70, 10), ["（小写）￥", Run(f"{total:.2f}", "total", typed)], label)
    widths = (30.0, 56.0, 24.0, 24.0, 24.0, 28.0)
    heads = ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金额")
    cells: tuple[Runs, ...] = (
        f"{rng.randrange(103000, 103999)}",
        _run(values, "item"),
        "㎡·天",
        two_places(works.area * works.days),
        f"{rate:.2f}",
        f"{total:.2f}",
    )
    left = 12.0
    for width, head, text in zip(widths, heads, cells, strict=True):
        box(sheet, (left, 64, width, 8), head, label, align="c")
        box(sheet, (left, 72, width, 12), text, typed, align="c")
        left += width
    sheet.rect(12, 84, 186, 22)
    sheet.text(16, 87, "执收单位（盖章）", label)
    sheet.text(80, 87, f"经办人（盖章）{a_man(job)}", label)
    sheet.text(140, 87, "备注：", label)
    sheet.text(14, 109, "第四联　执收单位给缴款人的收据", label)
    if job.variant.seal:
        seals.put_round(sheet, 56, 96, seals.SealText(office, "收费专用章"), diameter=32)
    return drawn("road_fee_receipt", "fee_payment_letter", [sheet], values, tolerated={"payee": (office,)})


def fee_bank_slip(job: Job) -> Drawn:
    """The bank's electronic slip of the transfer, printed on half a sheet of A4."""
    rng = job.rng
    values, works, _, total, day = _payment(job)
    sheet = job.sheet()
    blue = (30, 80, 150)
    label, shown = Style("song", 10), Style("hei", 10)
    sheet.text(22, 18, "幻山银行", Style("hei_bold", 15, blue))
    sheet.text(105, 19, "客户专用回单", Style("song_bold", 17), align="c")
    sheet.text(
        22,
        32,
        ["交易日期：", Run(written_date(day, form=job.date_form("plain", "dash", "padded")), "issue_date")],
        label,
    )
    sheet.text(190, 32, f"交易流水号：{day:%Y%m%d}{rng.randrange(10**9):09d}", label, align="r")
    y = 39.0
    ours, theirs = f"{rng.randrange(10**15):017d}", f"{rng.randrange(10**15):017d}"
    sides: tuple[tuple[str, Runs, Runs], ...] = (
        ("户　名", _run(values, "payer"), _run(values, "payee")),
        ("账　号", ours, theirs),
        ("开户行", "幻山银行信阳羊山支行", "空蒙银行信阳分行"),
    )
    box(sheet, (22, y, 8, 33), "付\n款\n人", label, align="c")
    box(sheet, (106, y, 8, 33), "收\n款\n人", label, align="c")
    for line, (name, left, right) in enumerate(sides):
        for x, text in ((30.0, left), (114.0, right)):
            box(sheet, (x, y + line * 11, 16, 11), name, label, align="c")
            box(sheet, (x + 16, y + line * 11, 60, 11), text, shown)
    y += 33
    lines: tuple[tuple[str, Runs], ...] = (
        ("金额", ["（大写）人民币" + in_words(total), "　　（小写）", Run(f"{total:,.2f}", "total"), "元"]),
        ("用途", [_run(values, "item")]),
        ("摘要", [f"{works.road}占道　{works.days}天"]),
        ("交易渠道", ["企业网上银行" if works.company else "手机银行"]),
    )
    for name, runs in lines:
        box(sheet, (22, y, 24, 10), name, label, align="c")
        box(sheet, (46, y, 144, 10), runs, shown)
        y += 10
    note = "重要提示：本回单不作为收款方发货依据，并请勿重复记账。如需核验，请登录本行网站输入验证码。"
    sheet.flow(22, y + 4, 120, note, Style("song", 8.5), leading=1.5)
    sheet.text(22, y + 18, f"验证码：{rng.randrange(16**12):012X}　打印次数：1", Style("song", 8.5))
    if job.variant.seal:
        seals.put_round(sheet, 166, y + 12, seals.SealText("幻山银行股份有限公司", "电子回单专用章"), diameter=34)
    return drawn("road_fee_receipt", "fee_bank_slip", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "fee_electronic_bill": fee_electronic_bill,
        "fee_payment_letter": fee_payment_letter,
        "fee_bank_slip": fee_bank_slip,
    }
}
