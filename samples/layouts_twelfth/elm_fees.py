"""Receipts of the fee for occupying a road."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twelfth.elm_common import (
    Paper,
    Row,
    a_name,
    centred,
    lab,
    plain,
    rows,
    seal,
    val,
)
from samples.layouts_twelfth.elm_works import some_works
from samples.ornaments import qr_code
from samples.seals import SealText, put_oval, put_stamp
from samples.truth import Drawn


def fee_electronic(job: Job) -> Drawn:
    """The electronic bill of the treasury for money that is no tax."""
    paper, works = Paper(job, Style("song", 10)), some_works(job)
    sheet = paper.new(210, 148)
    ink = (150, 60, 40)
    head, value = Style("song", 10, ink), Style("song", 10)
    centred(sheet, 14, "河南省非税收入统一票据（电子）", Style("song_bold", 17, ink), spacing=0.05)
    sheet.rect(14, 12, 18, 12, line=0.3, fill=ink)
    sheet.cell((14, 12, 18, 12), "财政\n票据", Style("song", 9, ink), align="c")
    qr_code(sheet, 174, 9, 19)
    day = works.signed
    number = f"{job.rng.randrange(10**10):010d}"
    sheet.text(16, 32, ["票据代码：", paper.say("bill_code", f"410101{day.year % 100:02d}", style=value)], head)
    sheet.text(128, 32, ["票据号码：", paper.say("bill_no", number, style=value)], head)
    sheet.text(16, 38.5, ["交款人统一社会信用代码：", Run(works.applicant.uscc, "", value)], head)
    sheet.text(128, 38.5, ["校验码：", Run(f"{job.rng.randrange(16**6):06x}", "", value)], head)
    sheet.text(16, 45, ["交款人：", paper.say("payer", works.applicant.name, style=value)], head)
    sheet.text(128, 45, ["开票日期：", paper.day("issue_date", day, "dash", style=value)], head)
    rate = Decimal(job.rng.choice(["0.5", "0.6", "1"]))
    total = (works.area * works.days * rate).quantize(Decimal("0.01"))
    amount = plain(works.area * works.days)
    table: list[Row] = [
        (
            8,
            [
                lab(30, "项目编码"),
                lab(60, "项目名称"),
                lab(24, "单位"),
                lab(24, "数量"),
                lab(20, "标准"),
                lab(0, "金额（元）"),
            ],
        ),
        (
            9,
            [
                val(30, "103044308"),
                val(60, paper.say("item", "城市道路占用费")),
                val(24, "平方米·日"),
                val(24, amount),
                val(20, plain(rate)),
                val(0, f"{total:.2f}"),
            ],
        ),
        (9, [val(30, ""), val(60, ""), val(24, ""), val(24, ""), val(20, ""), val(0, "")]),
        (
            9,
            [
                val(118, f"金额合计（大写）{in_words(total)}"),
                val(0, ["（小写）", paper.sum("total", total, f"{total:.2f}")]),
            ],
        ),
        (16, [lab(20, "其他信息"), val(0, f"占用{works.road}，占用期{works.days}天")]),
    ]
    bottom = rows(sheet, 52, table, x=14, width=182, label=head, value=value, frame=ink)
    office = job.rng.choice(["信阳市城市管理局", "信阳市市政设施管理处", f"{works.district}城市管理局"])
    sheet.text(16, bottom + 5, ["收款单位（章）：", paper.say("payee", office, style=value)], head)
    sheet.text(104, bottom + 5, ["复核人：", Run(a_name(job), "", value)], head)
    sheet.text(150, bottom + 5, ["收款人：", Run(a_name(job), "", value)], head)
    put_oval(sheet, 105, 27, SealText("财政票据监制章", "财政部监制", "河南省"), width=30, height=20)
    seal(sheet, 68, bottom + 6, office, "财务专用章", size=32)
    return paper.done("road_fee_receipt", "elm_fee_electronic")


def fee_slip(job: Job) -> Drawn:
    """The payment slip of several sheets, as the bank stamps it."""
    paper, works = Paper(job, Style("song", 10.5)), some_works(job)
    sheet = paper.new(210, 125)
    ink = (60, 90, 70)
    head, value = Style("song", 9.5, ink), Style("song", 10)
    centred(sheet, 10, "河南省政府非税收入一般缴款书（收据）", Style("hei_bold", 15, ink))
    day = works.signed
    sheet.text(140, 21, ["NO：", paper.say("bill_no", f"{job.rng.randrange(10**10):010d}")], head)
    sheet.text(14, 21, ["票据代码：", paper.say("bill_code", f"4101{job.rng.randrange(10**4):04d}")], head)
    office = job.rng.choice(["信阳市城市管理局", "信阳市城市管理综合执法支队", "信阳市市政工程管理处"])
    date_runs: list[str | Run] = ["填制日期：", paper.day("issue_date", day, "spaced"), f"　　执收单位名称：{office}"]
    sheet.text(14, 28, date_runs, head)
    rate = Decimal(job.rng.choice(["0.4", "0.8", "1.2"]))
    total = (works.area * works.days * rate).quantize(Decimal("0.01"))
    account = f"{job.rng.randrange(10**16):016d}"
    table: list[Row] = [
        (
            8,
            [
                lab(8, "付\n款\n人"),
                lab(18, "全　称"),
                val(64, paper.say("payer", works.applicant.name)),
                lab(8, "收\n款\n人"),
                lab(18, "全　称"),
                val(0, paper.say("payee", f"{office}")),
            ],
        ),
        (8, [lab(8, ""), lab(18, "账　号"), val(64, account[::-1]), lab(8, ""), lab(18, "账　号"), val(0, account)]),
        (
            8,
            [
                lab(8, ""),
                lab(18, "开户行"),
                val(64, "信阳乡里银行"),
                lab(8, ""),
                lab(18, "开户行"),
                val(0, "信阳城南银行营业部"),
            ],
        ),
        (
            8,
            [
                val(112, f"币种：人民币　金额（大写）{in_words(total)}"),
                val(0, ["（小写）￥", paper.sum("total", total, f"{total:,.2f}")]),
            ],
        ),
        (
            8,
            [
                lab(30, "项目编码"),
                lab(68, "收入项目名称"),
                lab(20, "单位"),
                lab(24, "数量"),
                lab(18, "收缴标准"),
                lab(0, "金额"),
            ],
        ),
        (
            8,
            [
                val(30, "0203"),
                val(68, paper.say("item", job.rng.choice(["城市道路占用费", "城市道路占用、挖掘修复费"]))),
                val(20, "㎡"),
                val(24, plain(works.area)),
                val(18, ""),
                val(0, f"{total:.2f}"),
            ],
        ),
        (18, [lab(40, "执收单位（盖章）"), val(50, f"经办人（签章）{a_name(job)}"), lab(20, "备注"), val(0, "")]),
    ]
    bottom = rows(sheet, 34, table, x=12, width=186, label=head, value=value, frame=ink)
    sheet.text(14, bottom + 3, "第一联　收据（由缴款人收执）", head)
    seal(sheet, 42, bottom - 8, office, "收费专用章", size=30)
    put_stamp(sheet, 158, bottom - 8, ["信阳乡里银行", f"{day:%Y.%m.%d}", "转 讫"], width=30)
    return paper.done("road_fee_receipt", "elm_fee_slip")


LAYOUTS: Layouts = {"road_fee_receipt": {"elm_fee_electronic": fee_electronic, "elm_fee_slip": fee_slip}}
