"""Receipts for the fee of occupying a road: the electronic bill and the general payment slip."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import Row, county, plain, seal
from samples.ornaments import qr_code
from samples.people import a_day
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import table

_FRAME = (150, 70, 50)
_BROWN = Style("song", 10, (120, 60, 40))


def tea_fee_electronic(job: Job) -> Drawn:
    """河南省非税收入统一票据（电子）."""
    rng, works, sheet = job.rng, some_works(job), job.sheet(210, 140)
    day = a_day(rng, works.signed, date(2026, 11, 21))
    code, number = f"4106{rng.choice(['01', '02'])}{day:%y}", f"{rng.randrange(10**9):010d}"
    rate, count = Decimal(rng.choice(["0.5", "1", "1.5", "2"])), works.area * works.days
    total = (rate * count).quantize(Decimal("0.01"))
    payee = rng.choice(
        ["信阳市城市管理局", f"信阳市{job.facts.home.community.district}城市管理局", "信阳市市政设施管理中心"]
    )
    item = rng.choice(["城市道路占用费", "城市道路占用、挖掘修复费", "占道费"])
    sheet.text(105, 12, "河南省非税收入统一票据（电子）", Style("song_bold", 17, (120, 60, 40)), align="c")
    qr_code(sheet, 14, 8, 20)
    shown = Style("song", 10)
    left: list[list[str | Run]] = [
        ["票据代码：", Run(code, "bill_code", shown)],
        ["交款人统一社会信用代码：", Run(works.applicant_code, "", shown)],
        ["交款人：", Run(works.applicant, "payer", shown)],
    ]
    right: list[list[str | Run]] = [
        ["票据号码：", Run(number, "bill_no", shown)],
        ["校验码：", Run(f"{rng.randrange(16**6):06x}", "", shown)],
        ["开票日期：", Run(numbers.written_date(day, form="dash"), "issue_date", shown)],
    ]
    for index in range(3):
        sheet.text(14, 32 + index * 6.5, left[index], _BROWN)
        sheet.text(136, 32 + index * 6.5, right[index], _BROWN)
    rows: list[Row] = [
        (8, [(26, "项目编码", True), (56, "项目名称", True), (18, "单位", True), (22, "数量", True), (24, "标准",
            True),
             (28, "金额（元）", True), (10, "备注", True)]),
        (9, [(26, Run(f"1030446{rng.randrange(100, 999)}", "", shown), True), (56, Run(item, "item", shown), False),
             (18, "㎡·天", True), (22, plain(count), True), (24, f"{rate:.2f}", True), (28, f"{total:.2f}", True),
                 (10, "", True)]),
        (9, [(26, "", True), (56, "", False), (18, "", True), (22, "", True), (24, "", True), (28, "", True), (10,
            "", True)]),
        (9, [(184, [f"金额合计（大写）{numbers.amount_in_words(total)}　　　　　　（小写）", Run(f"{total:.2f}",
            "total", shown)], False)]),
    ]  # fmt: skip
    bottom = table(sheet, 13, 53, rows, label=shown, value=shown, frame=_FRAME)
    sheet.rect(13, bottom, 184, 16, fill=_FRAME)
    note = f"其他信息：{works.road}，面积{plain(works.area)}㎡，{works.days}天"
    sheet.text(15, bottom + 3, note, shown)
    y = bottom + 20
    sheet.text(14, y, ["收款单位（章）：", Run(payee, "payee", shown)], _BROWN)
    sheet.text(104, y, f"复核人：{job.facts.landlord.name}", _BROWN)
    sheet.text(154, y, f"收款人：{job.facts.spouse.name}", _BROWN)
    seal(sheet, 68, y - 4, payee, "财务专用章", diameter=34)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": f"{total:.2f}",
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "tea_fee_electronic", [sheet], values)


def tea_fee_slip(job: Job) -> Drawn:
    """非税收入一般缴款书 (收据), printed on a pre-numbered slip and stamped by the bank."""
    rng, works, sheet = job.rng, some_works(job), job.sheet(215, 128)
    day = a_day(rng, works.signed, date(2026, 11, 21))
    number = f"{rng.randrange(10**9):010d}"
    where = rng.choice(["信阳市", county(job)])
    collector = f"{where}{rng.choice(['城市管理局', '市政管理处', '住房和城乡建设局'])}"
    total = Decimal(rng.randrange(120, 9000)) + Decimal(rng.choice(["0", "0.5", "0.8"]))
    item = rng.choice(["城市道路占用费", "城市道路占用挖掘费", "道路占用费"])
    shown, label = Style("song", 10), Style("song", 10, (90, 60, 50))
    sheet.text(104, 8, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, (110, 56, 40)), align="c")
    sheet.text(204, 9, ["№ ", Run(number, "bill_no", Style("hei", 12, (190, 40, 40)))], label, align="r")
    sheet.text(12, 20, f"执收单位编码：{rng.randrange(100000, 999999)}", label)
    sheet.text(12, 26, ["执收单位名称：", Run(collector, "payee", shown)], label)
    sheet.text(
        104,
        20,
        ["填制日期：", Run(numbers.written_date(day, form=rng.choice(["spaced", "plain"])), "issue_date", shown)],
        label,
    )
    sheet.text(152, 26, "组织机构代码：", label)
    bank = rng.choice(["建设银行信阳分行", "中原银行信阳分行", "工商银行信阳分行营业部"])
    account = f"{where}财政局非税收入汇缴结算户"
    heading: list[tuple[str, list[str | Run], list[str | Run]]] = [
        ("全　　称", [Run(works.applicant, "payer")], [account]),
        ("账　　号", [""], [f"4100{rng.randrange(10**12):012d}"]),
        ("开户银行", [""], [bank]),
    ]
    y = 33.0
    for x, title in ((12.0, "付款人"), (107.0, "收款人")):
        sheet.rect(x, y, 9, 27, fill=_FRAME)
        sheet.column((x, y, 9, 27), title, label)
    for index, (name, one, two) in enumerate(heading):
        row: Row = (9, [(20, name, True), (66, one, False)])
        table(sheet, 21, y + index * 9, [row], label=label, value=shown, frame=_FRAME)
        row = (9, [(20, name, True), (68, two, False)])
        table(sheet, 116, y + index * 9, [row], label=label, value=shown, frame=_FRAME)
    rows: list[Row] = [
        (9, [(192, ["币种：人民币　金额（大写）", Run(numbers.amount_in_words(total), "", shown), "　　　（小写）¥",
            Run(f"{total:.2f}", "total", shown)], False)]),
        (8, [(28, "项目编码", True), (66, "收入项目名称", True), (18, "单位", True), (20, "数量", True), (30,
            "收缴标准", True), (30, "金额", True)]),
        (9, [(28, f"{rng.randrange(100000, 999999)}", True), (66, Run(item, "item"), False), (18, "平方米", True),
            (20, plain(works.area), True),
             (30, "", True), (30, f"{total:.2f}", True)]),
    ]  # fmt: skip
    bottom = table(sheet, 12, 60, rows, label=shown, value=shown, frame=_FRAME)
    sheet.rect(12, bottom, 94, 26, fill=_FRAME)
    sheet.rect(106, bottom, 98, 26, fill=_FRAME)
    sheet.text(15, bottom + 3, "执收单位（盖章）", label)
    sheet.text(15, bottom + 18, f"经办人（签章）　{job.facts.landlord.name}", label)
    sheet.text(109, bottom + 3, f"备注：{works.road}占道施工", label)
    seal(sheet, 66, bottom + 9, collector, "收费专用章", diameter=32)
    put_stamp(sheet, 176, bottom + 12, [bank, f"{day:%Y.%m.%d}", "转讫"], width=38)
    sheet.text(
        12,
        bottom + 29,
        "第四联　执收单位给缴款人的收据　　本缴款书付款期为十天（到期日遇节假日顺延）",
        Style("song", 8.5, (90, 60, 50)),
    )
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": f"{total:.2f}",
        "payee": collector,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "tea_fee_slip", [sheet], values, tolerated={"payee": (account,)})


LAYOUTS: Layouts = {"road_fee_receipt": {"tea_fee_electronic": tea_fee_electronic, "tea_fee_slip": tea_fee_slip}}
