"""道路占用费: a slip filled in by hand at a counter, and a bank's print-out of the transfer."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.spruce_common import Rows, a_case, lab, on, row, show, val
from samples.truth import Drawn, drawn
from samples.writing import table


def counter_slip(job: Job) -> Drawn:
    """今收到…交来…: a fiscal slip of half a sheet."""
    case, sheet = a_case(job), job.sheet(210, 118)
    payer = job.rng.choice((case.firm, case.builder, job.facts.person.name))
    item = job.rng.choice(("临时占道费", "城市道路占用费", "占道费"))
    total = Decimal(job.rng.randrange(240, 9800))
    code, number = f"41{job.rng.randrange(10**6):06d}", f"{job.rng.randrange(10**8):08d}"
    pen, body = job.fill_style(12.5), Style("song", 12)
    sheet.text(105, 11, "河南省政府非税收入收据", Style("song_bold", 18), align="c", spacing=0.18)
    sheet.line(62, 20, 148, 20)
    sheet.line(62, 20.9, 148, 20.9)
    sheet.text(20, 25, ["票据代码 ", Run(code, "bill_code")], Style("hei", 10))
    sheet.text(190, 25, ["№ ", Run(number, "bill_no", Style("hei", 13, RED))], Style("hei", 11), align="r")
    sheet.text(105, 25, dated(case.signed, "issue_date", pen), body, align="c")
    sheet.rect(16, 33, 170, 54)
    sheet.column((187, 33, 6, 54), "第二联交款人收执", Style("song", 8.5))
    sheet.text(22, 38, ["今收到", filled(payer, "payer", pen, min_em=22)], body)
    sheet.text(22, 49, ["交　来", filled(item, "item", pen, min_em=22)], body)
    words = in_words(total)
    sheet.text(
        22, 60, ["人民币（大写）", filled(words, "", pen, min_em=16), "　￥", Run(money(total), "total", pen)], body
    )
    sheet.text(
        22, 73, f"备注：{case.road}{case.number}门前，占用{(case.end - case.start).days + 1}天", Style("song", 10.5)
    )
    sheet.text(16, 92, ["收款单位（盖章）", Run(case.bureau, "payee")], Style("song", 11))
    sheet.text(118, 92, f"复核：{job.facts.spouse.name}", Style("song", 11))
    sheet.text(156, 92, ["经收人：", Run(job.facts.developer.legal_person)], Style("song", 11))
    sheet.text(16, 104, "本收据涂改或未加盖收款单位财务印章均无效。", Style("song", 8.5))
    if job.variant.seal:
        seals.put_oval(sheet, 84, 83, seals.SealText(case.bureau, "", "财务专用章"), width=40, height=28)
    truth = {
        "bill_code": code,
        "bill_no": number,
        "payer": payer,
        "item": item,
        "total": money(total),
        "payee": case.bureau,
        "issue_date": case.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "spruce_counter_slip", [sheet], truth)


def bank_echo(job: Job) -> Drawn:
    """A bank's electronic receipt of the transfer: two parties side by side."""
    case, sheet = a_case(job), job.sheet(210, 140)
    total = Decimal(job.rng.randrange(30000, 1500000)) / 100
    serial = f"{case.signed:%Y%m%d}{job.rng.randrange(10**10):010d}"
    item = job.rng.choice(("占道费", "道路占用费", "城市道路临时占用费"))
    small, label, value = Style("song", 9), Style("hei", 10), Style("song", 10.5)
    sheet.text(18, 10, "申城村镇银行", Style("hei_bold", 15))
    sheet.text(192, 11, "SHENCHENG RURAL BANK", Style("hei", 9), align="r")
    sheet.text(105, 20, "客户付款回单", Style("hei_bold", 16), align="c", spacing=0.2)
    sheet.text(18, 31, ["记账日期：", on(case.signed, "issue_date", "dash")], value)
    sheet.text(192, 31, f"交易流水号：{serial}", value, align="r")
    accounts = [f"4115{job.rng.randrange(10**12):012d}" for _ in range(2)]
    rows: Rows = [
        row(
            11,
            lab(10, "付"),
            lab(22, "户　名"),
            val(55, Run(case.firm, "payer")),
            lab(10, "收"),
            lab(22, "户　名"),
            val(55, Run(case.bureau, "payee")),
        ),
        row(
            9,
            lab(10, "款"),
            lab(22, "账　号"),
            val(55, accounts[0]),
            lab(10, "款"),
            lab(22, "账　号"),
            val(55, accounts[1]),
        ),
        row(
            9,
            lab(10, "方"),
            lab(22, "开户行"),
            val(55, "申城村镇银行营业部"),
            lab(10, "方"),
            lab(22, "开户行"),
            val(55, f"申城村镇银行{case.district}支行"),
        ),
        row(
            10,
            lab(32, "金额（小写）"),
            val(55, ["CNY ", Run(f"{total:,.2f}", "total")]),
            lab(32, "币种"),
            val(55, "人民币"),
        ),
        row(10, lab(32, "金额（大写）"), val(142, in_words(total))),
        row(10, lab(32, "用　途"), val(55, Run(item, "item")), lab(32, "交易渠道"), val(55, "企业网银")),
    ]
    bottom = table(sheet, 18, 38, rows, label=label, value=value)
    sheet.text(18, bottom + 5, "重要提示：本回单不作为发货依据，请勿重复记账。", small)
    sheet.text(
        18,
        bottom + 11,
        f"打印时间：{case.signed + timedelta(days=1):%Y-%m-%d} 10:26:{job.rng.randrange(10, 60)}　打印次数：1",
        small,
    )
    sheet.text(18, bottom + 17, f"经办柜员：0{job.rng.randrange(1000, 9999)}", small)
    if job.variant.seal:
        seals.put_stamp(
            sheet, 160, bottom + 13, ["申城村镇银行", show(case.signed, "dash"), "电子回单专用章"], width=40
        )
    truth = {
        "payer": case.firm,
        "payee": case.bureau,
        "item": item,
        "total": money(total),
        "issue_date": case.signed.isoformat(),
    }
    return drawn(
        "road_fee_receipt",
        "spruce_bank_echo",
        [sheet],
        truth,
        tolerated={"bill_no": (serial,)},
    )


LAYOUTS: Layouts = {"road_fee_receipt": {"spruce_counter_slip": counter_slip, "spruce_bank_echo": bank_echo}}
