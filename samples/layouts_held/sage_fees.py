"""Receipts of fees for the use of streets, and registers of occupied municipal works."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.sage_common import a_work, capped, columns, hand, on, plain, seal, sizes, term
from samples.truth import Drawn, drawn

BROWN = (120, 60, 40)


def electronic(job: Job) -> Drawn:
    """The finance bureau's electronic bill, landscape."""
    work, rng = a_work(job), job.rng
    sheet = job.sheet(212, 134)
    rate = Decimal(rng.choice(["0.80", "1.20", "2.00"]))
    quantity = work.area * work.days
    total = (quantity * rate).quantize(Decimal("0.01"))
    payee = f"信阳市{work.district}市政设施管理所"
    code, number = f"4115{rng.randrange(10000):04d}", f"{rng.randrange(10**10):010d}"
    cap, val = Style("song", 9, BROWN), Style("song", 9.5)
    sheet.text(106, 9, "河南省非税收入缴款电子凭据", Style("song_bold", 17, BROWN), align="c", spacing=0.1)
    sheet.line(52, 18, 160, 18, fill=BROWN, width=0.4)
    ornaments.qr_code(sheet, 14, 7, 19)
    heads: tuple[tuple[float, list[str | Run], list[str | Run]], ...] = (
        (29, ["凭据代码：", Run(code, "bill_code", val)], ["凭据编号：", Run(number, "bill_no", val)]),
        (
            35,
            ["交费人识别号：", Run(job.facts.company.org.uscc if work.is_org else "/", "", val)],
            ["校验位：", Run(f"{rng.randrange(16**6):06x}", "", val)],
        ),
        (
            41,
            ["交费人：", Run(work.applicant, "payer", val)],
            ["开具日期：", on(work.signed, "issue_date", "dash", val)],
        ),
    )
    for y, left, right in heads:
        sheet.text(14, y, left, cap)
        sheet.text(138, y, right, cap)
    item = rng.choice(["城市道路占用费", "占用城市道路收费", "城市道路临时占用费"])
    rows: list[list[str | Run]] = [
        ["项目编码", "收入项目", "计量单位", "数量", "收缴标准", "金额（元）"],
        [
            f"1030{rng.randrange(10000):04d}",
            Run(item, "item"),
            "平方米·日",
            plain(quantity),
            f"{rate}",
            f"{total:,.2f}",
        ],
        ["", "", "", "", "", ""],
    ]
    y = columns(sheet, 14, 48, [26, 50, 26, 24, 26, 32], rows, height=9, head=cap, body=val)
    sheet.rect(14, y, 184, 9)
    sheet.text(16, y + 2.6, ["合计（大写）", Run(in_words(total), "total", val)], cap)
    sheet.text(140, y + 2.6, ["（小写）￥", Run(f"{total:,.2f}", "total", val)], cap)
    sheet.rect(14, y + 9, 184, 17)
    sheet.cell(
        (14, y + 9, 184, 17),
        f"附注：占用{work.road}人行道，自{work.start:%Y.%m.%d}起{work.days}天；"
        f"执收依据 豫发改收费〔2019〕{rng.randrange(100, 600)}号。",
        val,
        top=True,
    )
    sheet.text(14, y + 30, ["执收单位（章）：", Run(payee, "payee", val)], cap)
    sheet.text(122, y + 30, ["复核：", Run(job.facts.spouse.name, "", val)], cap)
    sheet.text(160, y + 30, ["收款：", Run(job.facts.landlord.name, "", val)], cap)
    seals.put_oval(sheet, 78, y + 27, seals.SealText(payee, "", "收费专用章"), width=38, height=26)
    return drawn(
        "road_fee_receipt",
        "sage_electronic",
        [sheet],
        {
            "bill_code": code,
            "bill_no": number,
            "payer": work.applicant,
            "item": item,
            "total": money(total),
            "payee": payee,
            "issue_date": work.signed.isoformat(),
        },
    )


def carbon_slip(job: Job) -> Drawn:
    """A slip of a receipt book, filled in by hand, second leaf."""
    work, rng = a_work(job), job.rng
    sheet = job.sheet(185, 95)
    pen = hand(12.5, blue=True)
    ink = Style("song", 11, (40, 70, 60))
    total = Decimal(rng.randrange(30, 900) * 10)
    payee = f"信阳市{work.district}城市管理综合执法大队"
    number = f"{rng.randrange(10**7):07d}"
    item = rng.choice(["占道费", "人行道占用费", "道路挖掘修复费"])
    sheet.text(92, 8, "收 款 收 据", Style("song_bold", 18, (40, 70, 60)), align="c")
    sheet.text(140, 11, ["No ", Run(number, "bill_no", Style("hei", 13, RED))], Style("hei", 12, RED))
    sheet.text(92, 18.5, "第二联　交 款 方 留 存", Style("song", 8, (40, 70, 60)), align="c")
    sheet.text(172, 24, on(work.signed, "issue_date", "spaced", pen), ink, align="r")
    sheet.rect(12, 31, 161, 43, fill=(40, 70, 60), line=0.4)
    sheet.text(16, 35, ["兹收到", Run(work.applicant, "payer", pen, underline=True, min_em=22)], ink)
    sheet.text(
        16,
        44,
        ["所交", Run(item, "item", pen, underline=True, min_em=14), Run(f"（{work.road}，{work.days}天）", "", pen)],
        ink,
    )
    sheet.text(16, 53, ["计人民币", Run(in_words(total), "total", pen, underline=True, min_em=18)], ink)
    sheet.text(16, 63, ["￥", Run(f"{total:.2f}", "total", pen, underline=True, min_em=8)], ink)
    sheet.text(82, 63, f"{rng.choice(['现金', '微信', '转账'])}（√）", ink)
    sheet.text(12, 80, ["收款方：", Run(payee, "payee")], ink)
    sheet.text(122, 80, ["经手：", Run(job.facts.landlord.name, "", pen)], ink)
    sheet.text(152, 80, "会计：", ink)
    seal(job, sheet, 66, 76, payee, centre="财务专用章", diameter=33)
    seals.put_stamp(sheet, 146, 69, ["款项收讫"], width=26)
    return drawn(
        "road_fee_receipt",
        "sage_carbon_slip",
        [sheet],
        {
            "bill_no": number,
            "payer": work.applicant,
            "item": item,
            "total": money(total),
            "payee": payee,
            "issue_date": work.signed.isoformat(),
        },
        tolerated={"item": (f"{item}（{work.road}，{work.days}天）",)},
    )


def ledger(job: Job) -> Drawn:
    """A page of the office's book, landscape; one line used so far."""
    work, rng = a_work(job), job.rng
    sheet = job.sheet(297, 210)
    pen = job.fill_style(10.5)
    facility = rng.choice(["人行道铺装", "路缘石及人行道", "绿篱带旁便道", "雨水井周边路面"])
    sheet.text(148, 20, "市政公用设施临时使用登记簿", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(18, 36, f"管辖单位：信阳市{work.district}市政工程养护处", Style("song", 11))
    sheet.text(279, 36, f"{work.signed.year}年度　第{rng.randrange(2, 40)}页", Style("song", 11), align="r")
    rows: list[list[str | Run]] = [
        ["序", "使用人", "被占设施名称", "占用处所", "长\n(m)", "宽\n(m)", "面积\n(㎡)", "起始日", "截止日", "登记人"],
        [
            "1",
            Run(work.applicant, "applicant"),
            Run(facility, "facility"),
            Run(work.place, "place"),
            Run(plain(work.length), "length_m"),
            Run(plain(work.width), "width_m"),
            Run(plain(work.area), "area_m2"),
            on(work.start, "period_from", "dot"),
            on(work.end, "period_to", "dot"),
            job.facts.spouse.name,
        ],
    ]
    rows += [[str(number), *[""] * 9] for number in range(2, 8)]
    y = columns(
        sheet, 18, 44, [9, 46, 36, 50, 15, 13, 17, 28, 28, 19], rows, height=16, head=Style("hei", 10.5), body=pen
    )
    sheet.text(
        18, y + 5, "填写须知：逾期仍需使用的，于届满前五日重新登记；设施损坏的，由使用人照价赔偿。", Style("song", 9)
    )
    sheet.text(279, y + 5, "市政管理热线 12319", Style("song", 9), align="r")
    return drawn(
        "facility_occupy_register",
        "sage_ledger",
        [sheet],
        {"applicant": work.applicant, "facility": facility, "place": work.place, **sizes(work), **term(work)},
    )


def card(job: Job) -> Drawn:
    """A card of A5, boxes with the label in the corner."""
    work, rng = a_work(job), job.rng
    sheet = job.sheet(148, 210)
    pen = job.fill_style(11.5)
    facility = rng.choice(["路灯杆基础旁人行道", "公交站台后侧步道", "城市道路非机动车道", "排水检查井盖及周边"])
    sheet.fill(0, 0, 148, 8, (205, 225, 235))
    sheet.text(74, 15, "占用市政设施备查卡", Style("hei_bold", 17), align="c")
    sheet.text(74, 24, "MUNICIPAL FACILITY OCCUPANCY CARD", Style("hei", 8, (90, 90, 100)), align="c")
    sheet.text(136, 30, f"卡号：SZ{work.signed.year}-{rng.randrange(1000):03d}", Style("song", 9), align="r")
    capped(sheet, (12, 36, 124, 15), "① 占用方", Run(work.applicant, "applicant"), pen)
    capped(sheet, (12, 51, 124, 15), "② 所涉设施", Run(facility, "facility"), pen)
    capped(sheet, (12, 66, 124, 18), "③ 具体地点", Run(work.place, "place"), pen)
    for number, (label, run) in enumerate(
        (
            ("④ 占长/米", Run(plain(work.length), "length_m")),
            ("⑤ 占宽/米", Run(plain(work.width), "width_m")),
            ("⑥ 合计/平方米", Run(plain(work.area), "area_m2")),
        )
    ):
        capped(sheet, (12 + number * 124 / 3, 84, 124 / 3, 15), label, run, pen)
    capped(sheet, (12, 99, 62, 15), "⑦ 自何日", on(work.start, "period_from"), pen)
    capped(sheet, (74, 99, 62, 15), "⑧ 至何日", on(work.end, "period_to"), pen)
    capped(
        sheet,
        (12, 114, 124, 26),
        "⑨ 恢复要求",
        "占用结束即清场，原貌恢复；不得遮挡消火栓、井盖，不得倾倒泥浆。",
        Style("song", 10),
    )
    capped(sheet, (12, 140, 62, 28), "⑩ 片区巡查员签名", Run(job.facts.landlord.name, "", hand(14)), pen)
    checked = work.signed + timedelta(days=2)
    capped(sheet, (74, 140, 62, 28), "⑪ 建卡日期", f"{checked.year}/{checked.month}/{checked.day}", pen)
    office = f"信阳市{work.district}市政设施维护中心"
    sheet.text(12, 176, f"建卡部门：{office}", Style("song", 10))
    seal(job, sheet, 112, 170, office, diameter=34)
    return drawn(
        "facility_occupy_register",
        "sage_card",
        [sheet],
        {"applicant": work.applicant, "facility": facility, "place": work.place, **sizes(work), **term(work)},
    )


LAYOUTS: Layouts = {
    "road_fee_receipt": {"sage_electronic": electronic, "sage_carbon_slip": carbon_slip},
    "facility_occupy_register": {"sage_ledger": ledger, "sage_card": card},
}
