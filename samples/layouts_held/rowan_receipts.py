"""Road occupation fees paid: a bank's slip and a hand-filled three-part receipt."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.rowan_common import Rows, a_work, hand, sealed, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def rowan_bank_slip(job: Job) -> Drawn:
    """A net bank's slip of a transfer to the district office."""
    work, rng = a_work(job, company=True), job.rng
    sheet = job.sheet(210, 138)
    total = Decimal(rng.randrange(120, 3600)) + Decimal(rng.choice(["0", "0.5", "0.2"]))
    item = rng.choice(["临时占道费", "道路占用费", "城市道路临时占用费"])
    serial = f"{rng.randrange(10**9):09d}"
    slip = f"{work.signed:%Y%m%d}{rng.randrange(10**8):08d}"
    printed = work.signed + timedelta(days=rng.randrange(0, 3))
    text, head = Style("song", 10), Style("hei", 9.5)
    sheet.text(105, 10, "信阳穗浦农村商业银行", Style("hei_bold", 15), align="c", spacing=0.1)
    sheet.text(105, 18, "客户付款回单", Style("hei_bold", 12.5), align="c", spacing=0.4)
    sheet.text(14, 26, ["回单号：", Run(slip, "bill_no")], text)
    sheet.text(196, 26, ["记账日期：", when(work.signed, "dash", "issue_date")], text, align="r")
    accounts = [f"6{rng.randrange(10**14):014d}" for _ in range(2)]
    rows: Rows = [
        (8, [(91, "付款方", True), (91, "收款方", True)]),
        (
            9,
            [
                (20, "户名", True),
                (71, Run(work.applicant, "payer"), False),
                (20, "户名", True),
                (71, Run(work.office, "payee"), False),
            ],
        ),
        (9, [(20, "账号", True), (71, accounts[0], False), (20, "账号", True), (71, accounts[1], False)]),
        (
            9,
            [
                (20, "开户网点", True),
                (71, f"{work.district}支行营业部", False),
                (20, "开户网点", True),
                (71, "城区支行", False),
            ],
        ),
        (
            10,
            [
                (20, "交易金额", True),
                (71, ["CNY ", Run(f"{total:,.2f}", "total")], False),
                (20, "大写", True),
                (71, in_words(total), False),
            ],
        ),
        (
            9,
            [
                (20, "款项用途", True),
                (71, Run(item, "item"), False),
                (20, "渠道", True),
                (71, "企业网银　转账汇款", False),
            ],
        ),
        (9, [(20, "手续费", True), (71, "0.00", False), (20, "柜员流水", True), (71, serial, False)]),
    ]
    bottom = table(sheet, 14, 32, rows, label=head, value=text)
    sheet.text(14, bottom + 4, "本回单由系统生成，重复打印无效，不作为提货凭据。", Style("song", 8.5))
    sheet.text(
        14,
        bottom + 10,
        ["打印时间 ", when(printed, "dash"), f" 1{rng.randrange(9)}:{rng.randrange(10, 60)}:07　第1次打印"],
        Style("song", 8.5),
    )
    seals.put_oval(
        sheet,
        168,
        bottom + 8,
        seals.SealText("信阳穗浦农村商业银行", foot="业务专用章"),
        width=40,
        height=27,
    )
    values: dict[str, Value] = {
        "bill_no": slip,
        "payer": work.applicant,
        "item": item,
        "total": money(total),
        "payee": work.office,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "rowan_bank_slip", [sheet], values)


def rowan_hand_receipt(job: Job) -> Drawn:
    """A printed receipt form of the office, filled in with a pen."""
    work, rng, pen = a_work(job), job.rng, hand(job, 13)
    sheet = job.sheet(195, 112)
    rate = rng.choice([Decimal("0.5"), Decimal("0.8"), Decimal("1")])
    total = (work.area * rate * work.days).quantize(Decimal("0.01"))
    item = rng.choice(["占道费", "道路占用规费", "临时占用道路费"])
    code, number = f"4115{rng.randrange(10**6):06d}", f"{rng.randrange(10**7):07d}"
    text = Style("song", 11.5)
    sheet.text(94, 11, "道路占用规费专用收据", Style("song_bold", 18), align="c", spacing=0.25)
    sheet.line(52, 19.5, 136, 19.5, width=0.3)
    sheet.line(52, 20.6, 136, 20.6, width=0.3)
    sheet.text(16, 25, ["代码 ", Run(code, "bill_code")], Style("song", 10))
    date_run = Run(when(work.signed, "spaced").text, "issue_date", pen.sized(12))
    sheet.text(92, 25, [date_run], text, align="c")
    sheet.text(140, 24, ["No ", Run(number, "bill_no", Style("hei", 14, RED))], Style("hei", 11))
    sheet.rect(16, 33, 160, 56)

    def blank(value: str, name: str, width: float) -> Run:
        return Run(value, name, pen, underline=True, min_em=width)

    sheet.text(20, 38, ["兹收到　", blank(work.applicant, "payer", 18)], text)
    sheet.text(20, 49, ["交　来　", blank(item, "item", 18)], text)
    sheet.text(20, 60, ["人民币（大写）", blank(in_words(total), "", 18)], text)
    sheet.text(20, 71, ["￥ ", blank(f"{total:.2f}", "total", 9)], text)
    note = f"{work.road}，{work.days}天"
    sheet.text(86, 71, ["备注：", Run(note, style=pen.sized(11))], text)
    sheet.text(20, 81, ["收款单位（章）：", Run(work.office, "payee")], text)
    sheet.text(18, 94, ["开票人：", Run(somebody(job), style=pen)], text)
    sheet.text(84, 94, ["收款人：", Run(somebody(job), style=pen)], text)
    sheet.text(136, 94, "（手写无印章无效）", Style("song", 9.5))
    sheet.column((178, 33, 8, 56), "第二联交付款人收执", Style("song", 9.5))
    sealed(sheet, 84, 83, work.office, diameter=33)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": work.applicant,
        "item": item,
        "total": money(total),
        "payee": work.office,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "rowan_hand_receipt", [sheet], values)


LAYOUTS: Layouts = {"road_fee_receipt": {"rowan_bank_slip": rowan_bank_slip, "rowan_hand_receipt": rowan_hand_receipt}}
