"""Receipts for the use of a street, and the register of facilities occupied."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.poppy_common import Pen, day_run, num, on, seal, sign, someone, truth, world
from samples.truth import Drawn, drawn
from samples.writing import table


def fee_bill(job: Job) -> Drawn:
    """财政 slip of half a sheet, its frame in red-brown, one item a line."""
    w, rng = world(job, firm=job.chance(0.7)), job.rng
    sheet = job.sheet(210, 118)
    brown = (150, 62, 40)
    small, value = Style("song", 9.5), Style("hei", 9.5)
    total = (w.area * w.days * Decimal("0.6")).quantize(Decimal("0.01"))
    code, number = f"4106{rng.randrange(10**4):04d}", f"{rng.randrange(10**10):010d}"
    payee = f"信阳市{w.district}城市管理局"
    paid = w.signed + timedelta(days=6)
    sheet.text(105, 9, "河南省政府非税收入票据（机打）", Style("song_bold", 16, brown), align="c", spacing=0.12)
    sheet.line(62, 17, 148, 17, fill=brown)
    sheet.line(62, 18, 148, 18, fill=brown)
    sheet.text(16, 22, ["票据代码：", Run(code, "bill_code", value)], small)
    sheet.text(128, 22, ["票据号码：", Run(number, "bill_no", Style("hei", 10, RED))], small)
    sheet.text(16, 29, ["缴款人全称：", Run(w.applicant, "payer", value)], small)
    sheet.text(128, 29, ["填票日期：", day_run(paid, "issue_date", "dash", value)], small)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (8.0, [(26, "收入编码", True), (58, "收费项目", True), (18, "单位", True), (18, "数量", True),
               (28, "收缴标准", True), (30, "金额（元）", True)]),
        (10.0, [(26, f"10304{rng.randrange(1000, 9999)}", False), (58, Run("城市道路占用费", "item", value), False),
                (18, "㎡·日", False), (18, num(w.area * w.days), False), (28, "0.60", False),
                (30, money(total), False)]),
        (8.0, [(26, "", False), (58, "（以下空白）", False), (18, "", False), (18, "", False), (28, "", False),
               (30, "", False)]),
        (10.0, [(26, "金额合计", True), (94, "人民币" + in_words(total), False),
                (58, ["¥", Run(money(total), "total", value)], False)]),
        (14.0, [(26, "附　注", True), (152, f"{w.road}占道{num(w.area)}平方米，计{w.days}天；"
                                            f"缴款通知书开具日{on(w.signed, 'dash')}。", False)]),
    ]  # fmt: skip
    bottom = table(sheet, 16, 36, rows, label=Style("song", 9.5, brown), value=small, frame=brown)
    sheet.text(16, bottom + 6, ["执收单位（公章）：", Run(payee, "payee", value)], small)
    sheet.text(112, bottom + 6, f"复核：{someone(job)}", small)
    sheet.text(152, bottom + 6, f"经手人：{someone(job)}", small)
    sheet.column((197, 36, 6, 46), "第二联收据", Style("song", 8, brown))
    if job.variant.seal:
        seals.put_oval(sheet, 70, bottom + 4, seals.SealText(payee, "", "财务专用章"), width=40, height=27)
    values = {"bill_code": code, "bill_no": number, "payer": w.applicant, "item": "城市道路占用费",
              "total": money(total), "payee": payee, "issue_date": paid.isoformat()}  # fmt: skip
    return drawn("road_fee_receipt", "poppy_fee_bill", [sheet], values)


def fee_roll(job: Job) -> Drawn:
    """A narrow slip from the service hall's machine, label above value here and there."""
    w, rng = world(job), job.rng
    body, strong = Style("hei", 10.5), Style("hei_bold", 11)
    pen = Pen(job, body, wide=86, high=190, left=7, right=7, top=9, bottom=6, lead=1.45, gap=0.8)
    total = (w.area * w.days * Decimal("0.5")).quantize(Decimal("0.01"))
    code, number = f"{rng.randrange(10**8):08d}", f"{rng.randrange(10**8):08d}"
    payee = "信阳市市政设施维护中心"
    paid = w.signed + timedelta(days=rng.randrange(3, 9))
    pen.head("信阳市政务大厅 · 自助缴费", body, after=2)
    pen.head("占道收费缴讫凭条", Style("hei_bold", 15), after=5)
    pen.p("-" * 46, indent=0, style=Style("hei", 8))
    pen.p(["凭条字轨 ", Run(code, "bill_code")], indent=0)
    pen.p(["凭条序号 ", Run(number, "bill_no")], indent=0)
    pen.p(["打印机台 ", f"07号　受理单 {rng.randrange(10**6):06d}"], indent=0)
    pen.p("-" * 46, indent=0, style=Style("hei", 8))
    pen.p("付款方", indent=0)
    pen.p(Run(w.applicant, "payer", strong), indent=0)
    pen.p("收费名目", indent=0)
    pen.p(Run("城市道路临时占用费", "item", strong), indent=0)
    pen.p(f"计费 {num(w.area)}㎡×{w.days}日×0.50元", indent=0)
    pen.p(f"占用 {on(w.start, 'dot')}～{on(w.end, 'dot')}", indent=0)
    pen.p(["实收 ￥", Run(money(total), "total", Style("hei_bold", 14))], indent=0)
    pen.p(["（", in_words(total, unit="圆"), "）"], indent=0)
    pen.p("收款方", indent=0)
    pen.p(Run(payee, "payee", strong), indent=0)
    pen.p(f"开户行 信阳银行政务支行　尾号{rng.randrange(1000, 9999)}", indent=0)
    pen.p(
        ["交易日 ", day_run(paid, "issue_date", "slash"), f"  {rng.randrange(9, 17)}:{rng.randrange(10, 59)}"], indent=0
    )
    pen.p("-" * 46, indent=0, style=Style("hei", 8))
    ornaments.qr_code(pen.sheet, 8, pen.y + 2, 20)
    pen.sheet.flow(
        31,
        pen.y + 3,
        48,
        "扫码可换开纸质票据；本凭条热敏打印，请复印留存。服务电话 0376-12319",
        Style("hei", 8),
        leading=1.4,
    )
    if job.variant.seal:
        seals.put_stamp(pen.sheet, 58, 128, [payee, on(paid, "dot"), "收 讫"], width=38)
    values = {"bill_code": code, "bill_no": number, "payer": w.applicant, "item": "城市道路临时占用费",
              "total": money(total), "payee": payee, "issue_date": paid.isoformat()}  # fmt: skip
    return drawn("road_fee_receipt", "poppy_fee_roll", pen.sheets, values)


_FACILITIES = ("人行道、路缘石", "雨水篦子及人行道", "盲道及路灯基座", "非机动车道路面", "行道树池及人行道板")


def register_card(job: Job) -> Drawn:
    """An A5 card: small grey labels in the upper part of each box, values below them."""
    w = world(job, firm=job.chance(0.5))
    fill = job.fill_style(11)
    sheet = job.sheet(210, 148)
    facility = job.rng.choice(_FACILITIES)
    sheet.text(16, 10, "市政公用设施临占登记卡", Style("hei_bold", 17))
    sheet.text(194, 13, f"卡片编号 SZ-{job.rng.randrange(100, 999)}　管养所存", Style("song", 9), align="r")

    def box(x: float, y: float, wide: float, high: float, label: str, runs: list[str | Run]) -> None:
        sheet.rect(x, y, wide, high)
        sheet.text(x + 1.5, y + 1.2, label, Style("hei", 7.5, (90, 90, 90)))
        sheet.cell((x, y + 4.5, wide, high - 5), runs, fill)

    box(16, 20, 110, 17, "占用者", [Run(w.applicant, "applicant", fill)])
    box(126, 20, 68, 17, "建档", [f"{on(w.signed, 'bare')}　建档人{someone(job)}"])
    box(16, 37, 70, 17, "所占设施名目", [Run(facility, "facility", fill)])
    box(86, 37, 108, 17, "设施所处方位", [Run(w.place, "place", fill)])
    box(16, 54, 42, 17, "长（米）", [Run(num(w.length), "length_m", fill)])
    box(58, 54, 42, 17, "宽（米）", [Run(num(w.width), "width_m", fill)])
    box(100, 54, 42, 17, "合（平方米）", [Run(num(w.area), "area_m2", fill)])
    box(142, 54, 52, 17, "设施完好程度", ["完好　√　　破损　　"])
    box(16, 71, 89, 17, "起占日", [day_run(w.start, "period_from", "plain", fill)])
    box(105, 71, 89, 17, "归还日", [day_run(w.end, "period_to", "plain", fill)])
    box(
        16,
        88,
        178,
        22,
        "恢复要求",
        ["归还时由占用者按原结构恢复，经管养所验收签字后销卡；逾期一日加收占用费百分之三。"],
    )
    sheet.text(16, 116, "占用者签章：", Style("song", 11))
    sheet.text(112, 116, f"管养所经办：{someone(job)}　　销卡日：　　　　", Style("song", 11))
    if w.is_firm:
        if job.variant.seal:
            seal(sheet, 62, 122, w.applicant, diameter=36)
    else:
        sign(sheet, 42, 114, w.applicant)
    values = truth(
        w, "applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to", facility=facility
    )
    return drawn("facility_occupy_register", "poppy_register_card", [sheet], values)


def register_page(job: Job) -> Drawn:
    """Landscape page of a ledger, heads over columns, the one entry filled in and lines left empty."""
    w = world(job)
    fill = job.fill_style(10.5)
    sheet = job.sheet(297, 210)
    facility = job.rng.choice(_FACILITIES)
    sheet.text(
        148, 16, f"信阳市{w.district}市政设施占用情况登记表（{w.signed.year}年度）", Style("song_bold", 18), align="c"
    )
    sheet.text(18, 31, f"登记单位：{w.district}市政工程管理所", Style("song", 10.5))
    sheet.text(279, 31, f"登记员：{someone(job)}　　页次：{job.rng.randrange(3, 40)}", Style("song", 10.5), align="r")
    widths = (12, 48, 36, 54, 18, 18, 20, 29, 26)
    heads = ("序", "占用人（单位）", "被占设施", "具体地点", "纵长m", "横宽m", "面积㎡", "占用起止", "恢复验收")
    entry: tuple[Runs, ...] = (
        Run("1", "", fill),
        Run(w.applicant, "applicant", fill),
        Run(facility, "facility", fill),
        Run(w.place, "place", fill),
        Run(num(w.length), "length_m", fill),
        Run(num(w.width), "width_m", fill),
        Run(num(w.area), "area_m2", fill),
        [
            day_run(w.start, "period_from", "bare", fill),
            Run("\n至\n", "", fill),
            day_run(w.end, "period_to", "bare", fill),
        ],
        "",
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11.0, [(wide, text, True) for wide, text in zip(widths, heads, strict=True)])
    ]
    rows.append((24.0, [(wide, text, False) for wide, text in zip(widths, entry, strict=True)]))
    for _ in range(4):
        rows.append((14.0, [(wide, "", False) for wide in widths]))
    bottom = table(sheet, 18, 38, rows, label=Style("hei", 10), value=Style("song", 10))
    sheet.flow(18, bottom + 4, 250,
               "说明：1.一处一行，临时借占须于开工前登记；2.造成窨井、管线损坏的，"
               "按《城市道路管理条例》第四十二条处理；"
               "3.本页随办件归档，保存期十年。", Style("song", 9.5))  # fmt: skip
    sheet.text(190, bottom + 20, f"填表：{on(w.signed, 'padded')}", Style("song", 10.5))
    if job.variant.seal:
        seal(sheet, 226, bottom + 19, f"{w.district}市政工程管理所", diameter=36)
    values = truth(
        w, "applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to", facility=facility
    )
    return drawn("facility_occupy_register", "poppy_register_page", [sheet], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"poppy_fee_bill": fee_bill, "poppy_fee_roll": fee_roll},
    "facility_occupy_register": {"poppy_register_card": register_card, "poppy_register_page": register_page},
}
