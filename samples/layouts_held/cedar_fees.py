"""Receipts for the use of a road, and applications to open one."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_held.cedar_common import a_person_name, fig, on, phone, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

S10, S11, S12 = Style("song", 10), Style("song", 11), Style("song", 12)


def cedar_pay_slip(job: Job) -> Drawn:
    """A long half sheet: heads above columns, the sum in words and figures, an oval seal."""
    w, rng = world(job), job.rng
    sheet = job.sheet(230, 118)
    red = (170, 40, 44)
    code, number = f"4199{rng.randrange(10**4):04d}", f"{rng.randrange(10**10):010d}"
    price = Decimal(rng.choice([1, 2, 3])) / 2
    total = (w.area * price * w.days).quantize(Decimal("0.01"))
    form = rng.choice(["plain", "dash", "spaced"])
    item = rng.choice(["城市道路临时占用费", "占道费（施工占用）", "城市道路占用费"])
    sheet.text(115, 7, "河南省非税收入缴款收据（机打）", Style("hei_bold", 16, red), align="c", spacing=0.1)
    sheet.line(62, 15, 168, 15, fill=red, width=0.3)
    sheet.text(14, 19, ["票据代码：", Run(code, "bill_code")], S10)
    sheet.text(14, 25.5, ["交款方：", Run(w.applicant, "payer")], S10)
    sheet.text(216, 19, ["号码　", Run(number, "bill_no", Style("hei_bold", 12, red))], S10, align="r")
    sheet.text(216, 25.5, ["填开时间：", on(w.day, "issue_date", form)], S10, align="r")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            8,
            [
                (28, "项目编码", True),
                (66, "收费项目", True),
                (40, "计费依据", True),
                (32, "标准", True),
                (36, "金额", True),
            ],
        ),
        (
            11,
            [
                (28, "1030" + f"{rng.randrange(10**4):04d}", False),
                (66, Run(item, "item"), False),
                (40, f"{fig(w.area)}㎡×{w.days}天", False),
                (32, f"{fig(price)}元/㎡·天", False),
                (36, f"{total:.2f}", False),
            ],
        ),
        (9, [(28, "", False), (66, "", False), (40, "", False), (32, "", False), (36, "", False)]),
        (
            10,
            [
                (28, "合计大写", True),
                (106, in_words(total), False),
                (32, "（小写）", True),
                (36, ["￥", Run(money(total), "total")], False),
            ],
        ),
        (10, [(28, "附注", True), (174, f"占用{w.road}，期限{w.days}天。校验码 {rng.randrange(10**6):06d}", False)]),
    ]
    end = table(sheet, 14, 32, rows, label=Style("song", 9.5, red), value=S10, frame=red)
    sheet.text(14, end + 5, ["执收单位（章）：", Run(w.bureau, "payee")], S10)
    sheet.text(118, end + 5, f"复核人：{a_person_name(job)}", S10)
    sheet.text(168, end + 5, f"经手人：{a_person_name(job)}", S10)
    sheet.text(14, end + 12, "第二联　收据联　交款方留存　手写无效", Style("song", 8.5, red))
    seals.put_oval(sheet, 84, end + 7, seals.SealText(w.bureau, "", "财务专用章"), width=38, height=27)
    values = w.values("issue_date") | {
        "bill_code": code,
        "bill_no": number,
        "payer": w.applicant,
        "item": item,
        "total": money(total),
        "payee": w.bureau,
    }
    return drawn("road_fee_receipt", "cedar_pay_slip", [sheet], values)


def cedar_notice_paid(job: Job) -> Drawn:
    """A notice to pay, on an upright half sheet, with the cashier's stamp 收讫; no code, only a number."""
    w, rng = world(job), job.rng
    sheet = job.sheet(148, 210)
    total = Decimal(rng.randrange(20, 900) * 10)
    number = f"{w.day.year}占费字{rng.randrange(1, 400):03d}号"
    payee = w.bureau.removesuffix("城市管理局") + "市政设施维护中心"
    sheet.text(74, 14, "占用城市道路缴费通知", Style("hei_bold", 17), align="c")
    sheet.text(74, 23, "（加盖收讫章后作收据）", S11, align="c")
    sheet.text(136, 34, ["编号 ", Run(number, "bill_no")], S10, align="r")
    fill = job.fill_style(12)
    y = sheet.flow(14, 46, 120, [Run(w.applicant, "payer", fill), "："], S12)
    y = sheet.flow(
        14,
        y + 2,
        120,
        [
            f"你方申请占用{w.road}一事，现场已勘查。按豫发改收费规定，应缴",
            Run("道路占用费", "item", fill),
            "共计人民币",
            Run(in_words(total), "", fill),
            "（¥",
            Run(f"{total:,.2f}", "total", fill),
            "）。请持本单到办事大厅3号窗口办理，逾期未缴的视为放弃申请。",
        ],
        S12,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(14, y + 3, 120, f"最迟缴费日：{numbers.written_date(w.day + timedelta(days=10), form='plain')}", S11)
    y = sheet.flow(14, y + 1, 120, f"咨询：{a_person_name(job)}　0376-6{rng.randrange(10**6):06d}", S11)
    sheet.line(14, y + 6, 134, y + 6, width=0.2)
    sheet.text(14, y + 12, "开单部门：", S11)
    sheet.text(36, y + 12, Run(payee, "payee"), S11)
    sheet.text(14, y + 22, ["开单日期：", on(w.day, "issue_date", rng.choice(["dot", "padded"]))], S11)
    sealed(sheet, 104, y + 22, payee, diameter=34)
    seals.put_stamp(sheet, 62, y + 52, ["现 金 收 讫", numbers.written_date(w.day, form="dot")], width=34)
    values = w.values("issue_date") | {
        "bill_no": number,
        "payer": w.applicant,
        "item": "道路占用费",
        "total": money(total),
        "payee": payee,
    }
    return drawn("road_fee_receipt", "cedar_notice_paid", [sheet], values)


def cedar_dig_sheet(job: Job) -> Drawn:
    """One table of odd cells, filled by hand or machine; three opinions below."""
    w = world(job)
    sheet, fill, label = job.sheet(), job.fill_style(11.5), Style("song", 11)
    sheet.text(105, 20, "开挖城市道路报批单", Style("hei_bold", 21), align="c", spacing=0.15)
    sheet.text(20, 33, f"受理窗口：{w.bureau}", S10)
    sheet.text(190, 33, "一式三份", S10, align="r")

    def f(text: str, name: str) -> Run:
        return Run(text, name, fill)

    kind = job.rng.choice(["沥青路面", "花岗岩人行道板", "透水砖人行道"])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(30, "开挖单位\n（个人）", True), (140, f(w.applicant, "applicant"), False)]),
        (
            11,
            [
                (30, "办事人", True),
                (52, f(w.handler, "handler"), False),
                (34, "手机", True),
                (54, f(w.phone, "phone"), False),
            ],
        ),
        (
            12,
            [
                (30, "施工队伍", True),
                (86, f(w.builder, "builder"), False),
                (22, "现场负责", True),
                (32, f(w.boss, ""), False),
            ],
        ),
        (
            12,
            [(30, "所开道路", True), (52, f(w.road, "road"), False), (34, "路面种类", True), (54, f(kind, ""), False)],
        ),
        (14, [(30, "具体点位", True), (140, f(w.place, "place"), False)]),
        (14, [(30, "开挖事由", True), (140, f(w.work, "reason"), False)]),
        (9, [(30, "规　　格", True), (46, "长（m）", True), (46, "宽（m）", True), (48, "面积（m²）", True)]),
        (
            11,
            [
                (30, "", True),
                (46, f(fig(w.length), "length_m"), False),
                (46, f(fig(w.width), "width_m"), False),
                (48, f(fig(w.area), "area_m2"), False),
            ],
        ),
        (
            13,
            [
                (30, "起止时间", True),
                (
                    140,
                    ["自 ", *dated(w.since, "period_from", fill), " 至 ", *dated(w.until, "period_to", fill), " 止"],
                    False,
                ),
            ],
        ),
        (
            22,
            [
                (30, "管线单位\n会签", True),
                (70, "燃气：已交底，无冲突", False),
                (70, "给水：管顶埋深1.2米，注意避让", False),
            ],
        ),
        (26, [(30, "市政科初审", True), (140, "", False)]),
        (26, [(30, "局 审 批", True), (140, "", False)]),
    ]
    y = table(sheet, 20, 40, rows, label=label, value=S11)
    sheet.flow(
        20,
        y + 3,
        170,
        "填表须知：1.路面修复由原养护单位实施，费用由开挖方承担；2.新建道路五年内、大修道路三年内不予开挖。",
        Style("song", 9.5),
    )
    if w.is_org and job.chance(0.7):
        sealed(sheet, 150, 50, w.applicant)
    names = ("applicant", "handler", "phone", "builder", "road", "place", "length_m", "width_m", "area_m2")
    values = w.values(*names, "period_from", "period_to") | {"reason": w.work}
    return drawn("road_dig_application", "cedar_dig_sheet", [sheet], values)


def cedar_dig_letter(job: Job) -> Drawn:
    """A firm's letter on its own paper: everything stands in sentences, the contact in brackets at the end."""
    w = world(job, org=True)
    body = Style("song", 13)
    writer = Writer(job, body, leading=1.85, top=44)
    ink = job.rng.choice([(20, 70, 120), (130, 30, 40), (20, 90, 70)])
    writer.sheet.text(25, 16, w.applicant, Style("hei_bold", 16, ink))
    writer.sheet.text(25, 25, "地址：信阳市" + w.district + w.cross + "18号　邮编：464000", Style("song", 9, ink))
    writer.sheet.line(25, 32, 185, 32, width=0.6, fill=ink)
    writer.title(f"关于请予批准挖掘{w.road}的报告", Style("hei_bold", 18), spacing=0.05)
    writer.line(f"{w.bureau}：")
    writer.para(
        [
            "因",
            Run(w.work, "reason"),
            "，我公司需要破开",
            Run(w.road, "road"),
            "路面一处，位置在",
            Run(w.place, "place"),
            "。",
        ]
    )
    writer.para(
        [
            "沟槽长",
            Run(fig(w.length), "length_m"),
            "米、宽",
            Run(fig(w.width), "width_m"),
            "米，合",
            Run(fig(w.area), "area_m2"),
            "平方米，埋深不小于0.9米。开挖及回填交由",
            Run(w.builder, "builder"),
            "承担，计划",
            on(w.since, "period_from", "plain"),
            "进场，",
            on(w.until, "period_to", "plain"),
            "前完工，遇雨顺延。",
        ]
    )
    writer.para("挖掘期间白天围挡、夜间设红灯，余土当日清运，不在路上拌和砂浆。路面恢复费按贵局核定数额缴纳。")
    writer.para("当否，请批示。")
    writer.y += 8
    writer.line(
        [
            "（联系人：",
            Run(w.handler, "handler"),
            "，电话 ",
            Run(w.phone, "phone"),
            f"；监理：{a_person_name(job)}，{phone(job)}）",
        ]
    )
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(182, y, Run(w.applicant, "applicant"), body, align="r")
    sheet.text(176, y + 11, numbers.written_date(w.day, form="chinese"), body, align="r")
    sealed(sheet, 150, y + 6, w.applicant)
    names = ("applicant", "handler", "phone", "builder", "road", "place", "length_m", "width_m", "area_m2")
    values = w.values(*names, "period_from", "period_to") | {"reason": w.work}
    return drawn("road_dig_application", "cedar_dig_letter", writer.sheets, values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"cedar_pay_slip": cedar_pay_slip, "cedar_notice_paid": cedar_notice_paid},
    "road_dig_application": {"cedar_dig_sheet": cedar_dig_sheet, "cedar_dig_letter": cedar_dig_letter},
}
