"""Receipts of the fee for occupying a road."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.mint_common import Said, paras, seal, site, size, truth, when
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, drawn
from samples.works import Works
from samples.writing import table

_PAYEES = ("信阳市城市管理局", "信阳市市政设施管理处", "信阳市城市管理综合服务中心")
_RED = (176, 40, 44)


def _fee(w: Works, rate: str) -> Decimal:
    return (w.area * w.days * Decimal(rate)).quantize(Decimal("0.01"))


def fee_slip(job: Job) -> Drawn:
    """A finance bill, printed red, a small table of items."""
    w, sheet = site(job), job.sheet(210, 118)
    rng = job.rng
    payee, item = rng.choice(_PAYEES), rng.choice(("城市道路占用费", "占道费（道路占用）", "城市道路占用、挖掘修复费"))
    total = _fee(w, "0.6")
    code, number = f"4101{rng.randrange(10**4):04d}", f"00{rng.randrange(10**8):08d}"
    guilloche(sheet, 8, 6, 194, 106, (250, 232, 230), waves=14)
    red = Style("hei", 10, _RED)
    data = Style("song", 10.5)
    sheet.text(105, 11, "河南省行政事业性收费通用票据（电子）", Style("song_bold", 16, _RED), align="c")
    sheet.text(16, 24, ["票据代码：", Run(code, "bill_code", data)], red)
    sheet.text(120, 24, ["票据号码：", Run(number, "bill_no", data)], red)
    sheet.text(16, 31, ["交款人：", Run(w.applicant, "payer", data)], red)
    sheet.text(120, 31, ["开票日期：", Run(numbers.written_date(w.signed, form="dash"), "issue_date", data)], red)
    sheet.text(16, 38, ["校验码：", Run(f"{rng.randrange(10**6):06x}", style=data)], red)
    y = table(
        sheet,
        14,
        45,
        [
            (
                8,
                [
                    (24, "项目编码", True),
                    (58, "项目名称", True),
                    (22, "单位", True),
                    (22, "数量", True),
                    (26, "标准", True),
                    (30, "金额（元）", True),
                ],
            ),
            (
                12,
                [
                    (24, "103044424", False),
                    (58, Run(item, "item"), False),
                    (22, "㎡·天", False),
                    (22, size(w.area * w.days), False),
                    (26, "0.60", False),
                    (30, money(total), False),
                ],
            ),
            (8, [(24, "", False), (58, "", False), (22, "", False), (22, "", False), (26, "", False), (30, "", False)]),
            (
                9,
                [
                    (24, "合计大写", True),
                    (86, in_words(total), False),
                    (22, "小写", True),
                    (50, ["¥", Run(money(total), "total")], False),
                ],
            ),
            (10, [(24, "备注", True), (158, f"{w.project}，受理号{w.case_no}", False)]),
        ],
        label=red,
        value=data,
        frame=_RED,
    )
    sheet.text(16, y + 4, ["收款单位（章）：", Run(payee, "payee", data)], red)
    sheet.text(
        112,
        y + 4,
        ["复核人：", Run(job.facts.landlord.name, style=data), "　收款人：", Run(job.facts.spouse.name, style=data)],
        red,
    )
    if job.variant.seal:
        seals.put_oval(sheet, 84, y + 1, seals.SealText(payee, "", "财务专用章"), width=36, height=26)
    values = truth(w, "payer issue_date") | {
        "bill_code": code,
        "bill_no": number,
        "item": item,
        "total": money(total),
        "payee": payee,
    }
    return drawn("road_fee_receipt", "mint_fee_slip", [sheet], values)


def fee_bank(job: Job) -> Drawn:
    """A bank's electronic slip: the fee paid to the treasury side of the office."""
    w, sheet = site(job, who="org"), job.sheet(210, 150)
    rng, payee = job.rng, job.rng.choice(_PAYEES)
    item = rng.choice(("缴占道费", "道路占用费", "临时占道使用费"))
    total = _fee(w, "0.8")
    bill = f"HD{w.signed:%Y%m%d}{rng.randrange(10**6):06d}"
    sheet.fill(12, 10, 186, 12, (206, 222, 240))
    sheet.text(16, 13, "乌龙商业银行　客户付款回单", Style("hei_bold", 14))
    sheet.text(194, 14, "e-Receipt / 第1次打印", Style("hei", 9), align="r")
    small = Style("hei", 10)
    sheet.text(14, 26, f"回单流水 {bill}", small)
    sheet.text(196, 26, ["记账日 ", when(w.signed, "issue_date", "padded")], small, align="r")
    y = table(
        sheet,
        12,
        34,
        [
            (10, [(93, "付款方", True), (93, "收款方", True)]),
            (
                11,
                [
                    (22, "户名", True),
                    (71, Run(w.applicant, "payer"), False),
                    (22, "户名", True),
                    (71, Run(payee, "payee"), False),
                ],
            ),
            (
                11,
                [
                    (22, "账号", True),
                    (71, f"6000 **** **** {rng.randrange(1000, 9999)}", False),
                    (22, "账号", True),
                    (71, f"4100 **** **** {rng.randrange(1000, 9999)}", False),
                ],
            ),
            (
                11,
                [
                    (22, "开户行", True),
                    (71, "乌龙商行羊山支行", False),
                    (22, "开户行", True),
                    (71, "信阳市财政汇缴专户", False),
                ],
            ),
            (
                13,
                [
                    (22, "实付", True),
                    (71, ["CNY ", Run(f"{total:,.2f}", "total")], False),
                    (22, "大写", True),
                    (71, in_words(total), False),
                ],
            ),
            (13, [(22, "附言", True), (164, Run(item, "item"), False)]),
            (11, [(22, "渠道", True), (71, "企业网银", False), (22, "手续费", True), (71, "0.00", False)]),
        ],
        label=small,
        value=Style("song", 10.5),
    )
    sheet.text(14, y + 5, "本回单不作为收款方发货依据，重复打印请勿重复入账。验真请扫右侧码。", Style("hei", 8.5))
    qr_code(sheet, 176, y + 3, 17)
    if job.variant.seal:
        seals.put_stamp(sheet, 130, y + 12, ["乌龙商业银行", "电子回单专用"], width=38)
    values = truth(w, "payer issue_date") | {"item": item, "total": money(total), "payee": payee}
    return drawn("road_fee_receipt", "mint_fee_bank", [sheet], values, tolerated={"bill_no": (bill,)})


def fee_note(job: Job) -> Drawn:
    """A receipt by hand of a town office on half a sheet: 今收到."""
    w, sheet = site(job), job.sheet(185, 128)
    rng = job.rng
    payee = f"信阳市{job.facts.home.community.district}城市管理局"
    item = rng.choice(("临时占道费", "人行道占用费", "占用城市道路使用费"))
    total = _fee(w, "0.5")
    number = f"{rng.randrange(10**7):07d}"
    form, pen = Style("song", 12), Style("kai", 14, (28, 48, 140), jitter=0.04)
    sheet.text(92, 12, "收　款　凭　单", Style("song_bold", 20), align="c")
    sheet.text(170, 14, ["№ ", Run(number, "bill_no", Style("hei", 13, (190, 30, 36)))], form, align="r")
    sheet.line(58, 23, 126, 23, width=0.5)
    sheet.text(170, 28, when(w.signed, "issue_date", "chinese"), pen.sized(12), align="r")
    said: list[str | Run | Said] = [
        ["今收到　", Run(w.applicant, "payer", pen, underline=True)],
        ["交来　", Run(item, "item", pen, underline=True), f"　（{size(w.area)}㎡，{w.days}天）"],
        ["人民币　", Run(in_words(total, unit="圆"), "", pen, underline=True)],
        ["￥　", Run(money(total), "total", pen, underline=True), "　　方式：转账"],
    ]
    y = paras(sheet, 18, 40, 150, said, form, leading=2.05)
    sheet.text(18, y + 4, ["收款机关：", Run(payee, "payee")], form)
    sheet.text(
        18, y + 14, "会计　" + job.facts.landlord.name + "　　　　出纳　" + job.facts.spouse.name, Style("kai", 12)
    )
    seal(job, sheet, 140, y + 6, payee, centre="收费专用章", diameter=34)
    sheet.column((174, 34, 7, 70), "第二联交款方收执", Style("song", 8.5))
    values = truth(w, "payer issue_date") | {"bill_no": number, "item": item, "total": money(total), "payee": payee}
    return drawn("road_fee_receipt", "mint_fee_note", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"mint_fee_slip": fee_slip, "mint_fee_bank": fee_bank, "mint_fee_note": fee_note},
}
