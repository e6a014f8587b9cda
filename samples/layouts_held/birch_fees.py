"""Receipts for the fee of occupying a street."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.birch_common import Case, a_case, figures, pen, plain, when
from samples.truth import Drawn, drawn
from samples.writing import table


def _fee(case: Case) -> tuple[Decimal, int]:
    days = (case.end - case.start).days + 1
    return (Decimal(case.area) * days * Decimal("0.5")).quantize(Decimal("0.01")), days


def fiscal_slip(job: Job) -> Drawn:
    """A machine-printed slip of the treasury, half a sheet, items in a table."""
    case, rng = a_case(job, job.rng.choice(["firm", "developer", "manager"])), job.rng
    sheet = job.sheet(215, 140)
    total, days = _fee(case)
    payee, day = f"信阳市{case.district}城市管理局", case.signed + timedelta(days=3)
    code, number = "41" + figures(rng, 6), figures(rng, 10)
    item = rng.choice(["城市道路占用费", "城市道路占用挖掘修复费"])
    ink, small = Style("song", 10), Style("hei", 9.5, (110, 50, 30))
    sheet.text(107, 9, "河南省政府非税收入缴款票据（收据联）", Style("song_bold", 17, (110, 50, 30)), align="c")
    for x, top, label, run in (
        (14, 23, "票据代码 ", Run(code, "bill_code", ink)),
        (14, 30, "缴款单位（人） ", Run(case.applicant, "payer", ink)),
        (142, 23, "票据号码 ", Run(number, "bill_no", ink)),
        (142, 30, "填制日期 ", when(day, "issue_date", "dash", ink)),
        (142, 37, "校验码 ", Run(figures(rng, 6), "", ink)),
    ):
        sheet.text(x, top, [label, run], small)
    sheet.text(14, 37, ["执收单位编码 ", Run("0" + figures(rng, 5), "", ink)], small)
    y = table(
        sheet,
        14,
        44,
        [
            (
                8,
                [
                    (26, "项目编码", True),
                    (58, "收费项目", True),
                    (24, "计量单位", True),
                    (24, "数量", True),
                    (25, "标准", True),
                    (30, "金额（元）", True),
                ],
            ),
            (
                11,
                [
                    (26, "1030" + figures(rng, 5), False),
                    (58, Run(item, "item"), False),
                    (24, "㎡·天", False),
                    (24, plain(Decimal(case.area) * days), False),
                    (25, "0.50", False),
                    (30, money(total), False),
                ],
            ),
            (
                11,
                [(26, "", False), (58, "", False), (24, "", False), (24, "", False), (25, "", False), (30, "", False)],
            ),
            (
                10,
                [
                    (26, "合计大写", True),
                    (106, in_words(total), False),
                    (25, "小写", True),
                    (30, ["￥", Run(money(total), "total")], False),
                ],
            ),
            (10, [(26, "摘要", True), (161, f"{case.road}占道{days}天，面积{case.area}平方米", False)]),
        ],
        label=small,
        value=ink,
        frame=(110, 50, 30),
    )
    sheet.text(14, y + 8, ["执收单位（盖章）", Run(payee, "payee", ink)], small)
    sheet.text(112, y + 8, ["经办 ", Run(case.others[0], "", ink)], small)
    sheet.text(152, y + 8, ["复核 ", Run(case.others[1], "", ink)], small)
    sheet.text(14, y + 17, "本票据手写无效。查验网址见票据背面。", small.sized(8))
    if job.variant.seal:
        seals.put_oval(sheet, 78, y + 10, seals.SealText(payee, "", "财务专用章"))
    return drawn(
        "road_fee_receipt",
        "birch_fiscal_slip",
        [sheet],
        {
            "bill_code": code,
            "bill_no": number,
            "payer": case.applicant,
            "item": item,
            "total": money(total),
            "payee": payee,
            "issue_date": day.isoformat(),
        },
    )


def counter_book(job: Job) -> Drawn:
    """A leaf of a receipt book, filled in with a pen at a counter."""
    who = job.rng.choice(["person", "firm", "committee"])
    case, rng = a_case(job, who), job.rng
    sheet = job.sheet(190, 95)
    total, days = _fee(case)
    payee, day, number = "信阳市市政设施养护中心", case.signed + timedelta(days=2), figures(rng, 7)
    ink, print_ = pen(13), Style("song", 11)
    item = rng.choice(["临时占道费", "占道费", "人行道占用费"])
    sheet.text(95, 8, "收　款　收　据", Style("song_bold", 19), align="c")
    sheet.line(62, 17, 128, 17, width=0.5)
    sheet.text(148, 10, ["No.", Run(number, "bill_no", Style("hei", 13, RED))], Style("song", 12, RED))
    sheet.text(95, 20, ["收款日期　", *_ymd(day, ink)], print_, align="c")
    sheet.rect(12, 28, 160, 48)
    sheet.text(17, 33, ["今收到　", Run(case.applicant, "payer", ink)], print_)
    sheet.line(32, 39.5, 166, 39.5)
    sheet.text(17, 43, ["交　来　", Run(item, "item", ink)], print_)
    sheet.text(92, 43, ["备注　", Run(f"{case.road} {days}天", "", ink)], print_)
    sheet.line(32, 49.5, 166, 49.5)
    sheet.text(17, 53, ["人民币（大写）　", Run(in_words(total), "total", ink)], print_)
    sheet.line(44, 59.5, 166, 59.5)
    sheet.text(17, 65, ["￥", Run(money(total), "total", ink)], print_)
    sheet.text(75, 65, "□ 现金　■ 转账　□ 支票", print_)
    sheet.text(12, 80, ["收款单位盖章　", Run(payee, "payee")], print_)
    sheet.text(112, 80, ["会计　", Run(case.others[0], "", ink)], print_)
    sheet.text(146, 80, ["出纳　", Run(case.others[1], "", ink)], print_)
    sheet.column((175, 30, 6, 44), "第二联交款人", Style("song", 9))
    if job.variant.seal:
        seals.put_round(sheet, 62, 74, seals.SealText(payee, "财务专用章"), diameter=34)
    return drawn(
        "road_fee_receipt",
        "birch_counter_book",
        [sheet],
        {
            "bill_no": number,
            "payer": case.applicant,
            "item": item,
            "total": money(total),
            "payee": payee,
            "issue_date": day.isoformat(),
        },
    )


def _ymd(day: date, ink: Style) -> list[str | Run]:
    return [
        Run(str(day.year), "issue_date", ink),
        Run(" 年 ", "issue_date"),
        Run(str(day.month), "issue_date", ink),
        Run(" 月 ", "issue_date"),
        Run(str(day.day), "issue_date", ink),
        Run(" 日", "issue_date"),
    ]


LAYOUTS: Layouts = {"road_fee_receipt": {"birch_fiscal_slip": fiscal_slip, "birch_counter_book": counter_book}}
