"""城市道路占用费: an electronic bill and the paper payment form with a bank's stamp."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_eighteenth.cob_common import (
    CITY,
    Row,
    before,
    day_text,
    grid,
    grouped,
    kv,
    office_seal,
    staff,
)
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works

_BROWN: Colour = (150, 70, 50)
_PINK: Colour = (248, 224, 222)
_PALE: Colour = (236, 241, 248)
_LINE: Colour = (160, 172, 190)


def _fee(works: Works, rate: Decimal) -> Decimal:
    return (works.area * works.days * rate).quantize(Decimal("0.01"))


def _office(job: Job) -> str:
    district = job.facts.home.community.district
    return f"{CITY}城市管理局" if district.endswith("区") else f"{district}城市管理局"


def electronic_bill(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）, landscape, one item, seal of the office that collects."""
    rng, works = job.rng, some_works(job)
    rate = Decimal(rng.choice(["0.5", "0.8", "1", "1.5", "2"]))
    total, office = _fee(works, rate), _office(job)
    item = rng.choice(["城市道路占用费", "城市道路占用、挖掘修复费", "临时占用城市道路费"])
    code = f"41{rng.choice(['01', '06', '15'])}01{rng.randrange(24, 27)}"
    number = f"{rng.randrange(10**10):010d}"
    day = before(job, works)
    sheet = job.sheet(241, 140)
    guilloche(sheet, 4, 4, 233, 132, _PINK, waves=34, paper=(255, 252, 251))
    ink, value = Style("song", 10, _BROWN), Style("song", 10)
    sheet.text(
        120,
        9,
        rng.choice(["河南省非税收入统一票据（电子）", "河南省政府非税收入票据（电子）"]),
        Style("song_bold", 18, _BROWN),
        align="c",
        spacing=0.1,
    )
    qr_code(sheet, 10, 8, 20)
    y = 32.0
    pairs: list[tuple[float, float, str, Runs]] = [
        (12, 0, "票据代码：", Run(code, "bill_code")),
        (150, 0, "票据号码：", Run(number, "bill_no")),
        (12, 7, "交款人统一社会信用代码：", works.applicant_code),
        (150, 7, "校验码：", f"{rng.randrange(16**6):06x}"),
        (12, 14, "交款人：", Run(works.applicant, "payer")),
        (150, 14, "开票日期：", Run(day_text(day, rng.choice(("dash", "padded"))), "issue_date")),
    ]
    for x, down, label, runs in pairs:
        end = sheet.text(x, y + down, label, ink)
        sheet.text(end, y + down, runs, value)
    wide = (32, 60, 20, 24, 26, 30, 25)
    heads = ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注")
    area_days = works.area * works.days
    cells: tuple[Runs, ...] = (
        f"1030{rng.randrange(40000, 49999)}",
        Run(item, "item"),
        rng.choice(["㎡·天", "平方米/天"]),
        plain(area_days),
        plain(rate),
        Run(money(total)),
        "",
    )
    rows: list[Row] = [
        (8, [(width, head, "k") for width, head in zip(wide, heads, strict=True)]),
        (9, [(width, cell, "c") for width, cell in zip(wide, cells, strict=True)]),
        (8, [(width, "", "c") for width in wide]),
        (
            9,
            [
                (120, f"金额合计（大写）{in_words(total, unit='元')}", "v"),
                (97, ["（小写）", Run(money(total), "total")], "v"),
            ],
        ),
        (14, [(217, f"其他信息：{works.road}占道，{plain(works.area)}平方米，{works.days}天", "t")]),
    ]
    y = grid(sheet, 12, 56, rows, label=ink, value=value, colour=_BROWN)
    sheet.text(12, y + 5, ["收款单位（章）：", Run(office, "payee", value)], ink)
    names = staff(job, 2)
    sheet.text(110, y + 5, f"复核人：{names[0]}", ink)
    sheet.text(170, y + 5, f"收款人：{names[1]}", ink)
    office_seal(sheet, 60, y + 4, office, foot="财务专用章", diameter=34)
    seals.put_oval(sheet, 120, 20, seals.SealText("河南省财政票据监制章"), width=30, height=20)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": office,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "cob_electronic_bill", [sheet], values)


def payment_form(job: Job) -> Drawn:
    """非税收入一般缴款书, the paper one: who pays left, who is paid right, a bank's date stamp across it."""
    rng, works = job.rng, some_works(job)
    rate = Decimal(rng.choice(["0.5", "0.8", "1.2", "2"]))
    total, office = _fee(works, rate), _office(job)
    item = rng.choice(["城市道路占用费", "道路占用费", "占用城市道路收费"])
    code, number = f"4101{rng.randrange(20, 27)}{rng.randrange(10, 99)}", f"{rng.randrange(10**9):010d}"
    day = before(job, works)
    pen = job.fill_style(10.5)
    payee = rng.choice([f"{CITY}财政局非税收入专户", f"{CITY}财政国库支付中心", f"{CITY}非税收入管理局"])

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    sheet = job.sheet(241, 140)
    label = Style("song", 10)
    sheet.text(120, 10, "河南省非税收入一般缴款书（收据）", Style("song_bold", 17), align="c", spacing=0.1)
    sheet.text(14, 20, ["票据代码：", ink(code, "bill_code")], label)
    sheet.text(226, 20, ["№ ", Run(number, "bill_no", Style("hei", 12, (190, 30, 40)))], label, align="r")
    sheet.text(
        14, 27, ["执收单位编码：", ink(f"{rng.randrange(100000, 400000)}"), "　执收单位名称：", ink(office)], label
    )
    sheet.text(226, 27, ["填制日期：", *dated(day, "issue_date", pen)], label, align="r")
    for left, word in ((14.0, "付款人"), (120.0, "收款人")):
        sheet.rect(left, 34, 9, 27)
        sheet.column((left, 34, 9, 27), word, label)
    bank = rng.choice(["信阳样本农商银行", "信阳样本商业银行"])
    left_rows = [
        kv(9, (24, 73), "全　称", ink(works.applicant, "payer")),
        kv(9, (24, 73), "账　号", ink(f"{rng.randrange(10**15, 10**16)}") if job.chance(0.5) else ink("现金")),
        kv(9, (24, 73), "开户银行", ink(f"{bank}营业部")),
    ]
    right_rows = [
        kv(9, (24, 73), "全　称", ink(payee, "payee")),
        kv(9, (24, 73), "账　号", ink(f"{rng.randrange(10**15, 10**16)}")),
        kv(9, (24, 73), "开户银行", ink(bank)),
    ]
    grid(sheet, 23, 34, left_rows, label=label, value=pen)
    y = grid(sheet, 129, 34, right_rows, label=label, value=pen)
    wide = (30, 66, 22, 26, 30, 38)
    heads = ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金额")
    cells: tuple[Runs, ...] = (
        ink(f"1030{rng.randrange(40000, 49999)}"),
        ink(item, "item"),
        ink("㎡·天"),
        ink(plain(works.area * works.days)),
        ink(plain(rate)),
        ink(money(total)),
    )
    rows: list[Row] = [
        (
            9,
            [
                (130, ["币种：人民币　金额（大写）", ink(in_words(total))], "v"),
                (82, ["（小写）¥", ink(grouped(total), "total")], "v"),
            ],
        ),
        (8, [(width, head, "k") for width, head in zip(wide, heads, strict=True)]),
        (9, [(width, cell, "c") for width, cell in zip(wide, cells, strict=True)]),
        (8, [(width, "", "c") for width in wide]),
        (
            24,
            [
                (70, "执收单位（盖章）\n\n经办人（签章）：" + staff(job, 1)[0], "t"),
                (76, "上列款项已划转收款人账户\n\n银行（盖章）　复核：　记账：", "t"),
                (66, f"备注：{works.road}临时占道{works.days}天", "t"),
            ],
        ),
    ]
    y = grid(sheet, 14, y, rows, label=label, value=label)
    office_seal(sheet, 56, y - 13, office, foot="收费专用章", diameter=30)
    paid = day + timedelta(days=rng.choice([0, 0, 1]))
    seals.put_stamp(sheet, 136, y - 8, [bank, f"{paid:%Y.%m.%d}", rng.choice(["转讫", "业务清讫"])], width=32)
    sheet.column((228, 40, 7, 80), "第四联执收单位给缴款人的收据", Style("song", 7.5))
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "cob_payment_form", [sheet], values, tolerated={"payee": (office,)})


LAYOUTS: Layouts = {
    "road_fee_receipt": {"cob_electronic_bill": electronic_bill, "cob_payment_form": payment_form},
}
