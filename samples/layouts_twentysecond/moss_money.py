"""The signed supply contract, by pages and as one sheet, and receipts for the road fee."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentysecond import moss_common as moss
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

POWER = "国网河南省电力公司信阳供电公司"


def _case_no(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(10**6):06d}"


def by_clauses(job: Job) -> Drawn:
    """低压供用电合同 over pages: parties, numbered clauses with blanks, a signing page."""
    rng, facts = job.rng, job.facts
    case_no, fill = _case_no(job), job.fill_style(12)
    company = job.variant.holder_is == "company"
    user = facts.company.org.name if company else facts.person.name
    phone = facts.company.org.phone if company else facts.person.phone
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(
        185, 16, [rng.choice(("办件编号：", "一件事办件号：")), Run(case_no, "case_no")], Style("song", 10), align="r"
    )
    writer.y = 34
    writer.title(
        rng.choice(("低压供用电合同", "居民充电桩供用电合同", "充电设施低压供用电合同")),
        Style("song_bold", 22),
        after=9,
    )
    writer.line(["合同编号：", filled(f"SGHAXY00YXGY26{rng.randrange(10**5):05d}", "", fill)])
    writer.line(["供电人：", filled(POWER + rng.choice(("", f"{facts.home.community.district}供电中心")), "", fill)])
    writer.line(["用电人：", filled(user, "", fill), "　电话：", filled(phone, "", fill)])
    writer.para(
        "依据《中华人民共和国民法典》《中华人民共和国电力法》《电力供应与使用条例》，双方经协商一致，订立本合同。"
    )
    room = f"{facts.home.community.name}{facts.home.space_no}号车位"
    writer.para(["第一条　用电地址：", filled(room, "", fill), "，用电性质为居民合表充电设施用电。"])
    writer.para(["第二条　用电容量：", filled(facts.power_kw, "", fill), "千瓦，供电电压220V/380V，频率50Hz。"])
    writer.para("第三条　产权分界点：电能表出线侧用户开关上桩头，分界点电源侧由供电人维护，负荷侧由用电人维护。")
    writer.para(
        [
            "第四条　计量装置：智能电能表一只，资产编号",
            filled(f"4130{rng.randrange(10**8):08d}", "", fill),
            "，按期检定，费用由供电人承担。",
        ]
    )
    writer.para(
        f"第五条　电价按政府价格主管部门规定执行，峰谷分时；每月{rng.choice(('1', '5', '10'))}日抄表，"
        "通知后十日内交清，逾期每日按欠费的千分之一计收违约金。"
    )
    for text in (
        "第六条　供电人因计划检修停电的，提前七天公告；因故障停电的，尽快抢修恢复。",
        "第七条　用电人不得擅自改变用电类别、超容用电，不得转供电。充电设施应装漏电保护装置，并自行承担日常检查责任。",
        "第八条　发生违约用电、窃电的，按《供电营业规则》处理。",
        "第九条　合同有效期三年，期满双方未提出书面异议的，自动续期，续期次数不限。",
        "第十条　争议由双方协商；协商不成的，提请电力管理部门调解或者向供电人所在地人民法院起诉。",
        "第十一条　本合同正本二份，双方各执一份；附件《供电方案答复单》为本合同组成部分。",
    ):
        writer.para(text)
    writer.room(62)
    y = writer.y + 10
    signed = facts.consent_date + timedelta(days=2)
    for x, label, name in ((25.0, "供电人（盖章）：", POWER), (108.0, "用电人（签章）：", user)):
        sheet = writer.sheet
        sheet.text(x, y, label, writer.style)
        sheet.text(x, y + 24, "签约人：" if x < 50 or company else "电话：" + phone, writer.style)
        sheet.text(x, y + 34, f"签订日期：{moss.when(signed, 'plain')}", writer.style)
        if x < 50:
            signature(sheet, x + 18, y + 21, moss.somebody(job))
            if job.variant.seal:
                seals.put_round(sheet, x + 52, y + 14, seals.SealText(name, "合同专用章"), diameter=42)
        elif company:
            moss.sealed(job, sheet, x + 48, y + 14, name)
        else:
            signature(sheet, x + 34, y - 2, name)
    for sheet in writer.sheets[1:]:
        sheet.text(185, 16, [Run(case_no, "case_no")], Style("song", 9), align="r")
    writer.number_pages("{} / {}")
    return drawn("supply_contract", "moss_by_clauses", writer.sheets, {"case_no": case_no})


def one_sheet(job: Job) -> Drawn:
    """A landscape sheet: terms in two columns of small type, key facts in a strip, the numbers at the foot."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(297, 210)
    case_no, org = _case_no(job), facts.company.org
    moss.title(
        sheet,
        11,
        rng.choice(("充电站高压供用电协议书", "供用电合同（高压·充换电设施）", "充换电设施供用电协议")),
        Style("hei_bold", 17),
    )
    line = f"110kV{rng.choice(moss.words().firms)}变10kV{rng.choice('ⅠⅡ')}段{rng.randrange(3, 30):02d}线"
    line += f"{rng.randrange(2, 40)}号杆"
    capacity = rng.choice((315, 400, 630, 800, 1000))
    y = table(
        sheet,
        14,
        23,
        [
            (
                9,
                [(24, "供电方", True), (112, POWER, False), (24, "用电方", True), (109, org.name, False)],
            ),
            (
                9,
                [
                    (24, "用电地址", True),
                    (112, org.address, False),
                    (24, "受电容量", True),
                    (42, f"{capacity}kVA（1台箱变）", False),
                    (24, "供电电压", True),
                    (43, "交流10kV", False),
                ],
            ),
            (
                9,
                [
                    (24, "电源线路", True),
                    (
                        112,
                        line,
                        False,
                    ),
                    (24, "电价类别", True),
                    (42, "大工业（充换电）", False),
                    (24, "计量方式", True),
                    (43, "高供高计", False),
                ],
            ),
        ],
        label=Style("hei_bold", 9),
        value=Style("hei", 9),
        line=0.2,
    )
    small = Style("hei", 8.3)
    left = (
        "一、用电方须在产权分界点负荷侧装设断路器及保护，定值经供电方核定。",
        "二、功率因数考核标准0.90，低于标准的按规定增收力调电费。",
        "三、谐波限值执行GB/T 14549，用电方每年检测一次并提供报告。",
        f"四、电费分{rng.choice(('两', '三'))}次结算，"
        f"每月{rng.randrange(8, 12)}日、{rng.randrange(18, 26)}日支付，遇节假日提前。",
        "五、供电方按有序用电方案限电时，用电方应在三十分钟内压减充电负荷。",
        "六、双方运行值班电话二十四小时有人接听，变更后当日书面告知。",
    )
    right = (
        "七、用电方停用设备六个月以上的，按销户或暂停办理。",
        "八、供电方违约停电给用电方造成损失的，按停电时间内可能用电量电费的五倍赔偿。",
        "九、用电方危害电网安全的，供电方可以按程序中止供电。",
        "十、本协议自双方签章、受电装置检验合格之日生效，有效期五年。",
        "十一、未尽事宜按《供电营业规则》执行；所列附图、一次接线图为附件。",
        "十二、协议一式四份，供电方执三份，用电方执一份。",
    )
    for x, terms in ((14.0, left), (151.0, right)):
        top = y + 6
        for text in terms:
            top = sheet.flow(x, top, 130, text, small, leading=1.55) + 1.6
    y += 66
    sheet.line(14, y, 283, y, width=0.3)
    for x, label, name, centre in (
        (20.0, "供电方签章", POWER, "供用电合同专用章"),
        (158.0, "用电方签章", org.name, ""),
    ):
        sheet.text(x, y + 5, label, Style("hei_bold", 10))
        sheet.text(
            x, y + 20, f"代表：{moss.somebody(job) if centre else org.legal_person}", Style("kai", 13, jitter=0.05)
        )
        sheet.text(x, y + 33, moss.when(facts.consent_date, "dot"), Style("hei", 10))
        if job.variant.seal:
            seals.put_round(sheet, x + 66, y + 22, seals.SealText(name, centre), diameter=38)
    qr_code(sheet, 262, y + 5, 20)
    sheet.text(
        14,
        198,
        [
            f"协议号 XYGY-{facts.consent_date:%Y}-{rng.randrange(1000, 9999)}"
            f"　　户号 {rng.randrange(4 * 10**9, 5 * 10**9)}　　受理编号 ",
            Run(case_no, "case_no"),
            "　　归档份",
        ],
        Style("hei", 9),
    )
    return drawn("supply_contract", "moss_one_sheet", [sheet], {"case_no": case_no})


def _fee(job: Job, site: moss.Site) -> tuple[Decimal, Decimal]:
    rate = Decimal(job.rng.choice(("0.5", "0.8", "1.2", "2", "6.5", "18.5")))
    return rate, (rate * site.area * site.days).quantize(Decimal("0.01"))


def digit_bill(job: Job) -> Drawn:
    """An old-fashioned 一般缴款书, printed by impact: the amount in columns of single figures."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet(240, 140)
    ink, value = Style("song", 10, (150, 58, 44)), Style("kai", 11)
    rate, total = _fee(job, site)
    payee = rng.choice((f"信阳市{site.district}城市管理局", "信阳市城市管理局", "信阳市市政设施维护中心"))
    item = rng.choice(("城市道路占用费", "城市道路占用、挖掘费", "城市道路占用挖掘修复费"))
    code, number = f"4102{rng.randrange(10, 40)}26", f"{rng.randrange(10**9, 10**10)}"
    day, red = site.signed, (150, 58, 44)
    sheet.text(120, 9, "河南省非税收入一般缴款书（收据）", Style("song_bold", 17, red), align="c", spacing=0.1)
    sheet.line(60, 17, 180, 17, width=0.3, fill=red)
    sheet.text(14, 21, ["票据代码：", Run(code, "bill_code", value)], ink)
    sheet.text(212, 21, ["№ ", Run(number, "bill_no", Style("hei", 12, (196, 40, 38)))], ink, align="r")
    sheet.text(14, 28, ["填制日期：", moss.day_run(day, "issue_date", rng.choice(("spaced", "padded")), value)], ink)
    sheet.text(212, 28, f"执收单位编码：{rng.randrange(100000, 999999)}", ink, align="r")
    for x, who, rows in (
        (
            14.0,
            "付款人",
            (
                ("全　称", Run(site.asks, "payer", value)),
                ("账　号", "现金" if not site.is_company else Run(f"4100{rng.randrange(10**12):012d}", "", value)),
            ),
        ),
        (
            113.0,
            "收款人",
            (("全　称", Run(payee, "payee", value)), ("账　号", Run(f"2590{rng.randrange(10**10):010d}", "", value))),
        ),
    ):
        sheet.rect(x, 35, 9, 20, fill=red)
        sheet.column((x, 35, 9, 20), who, ink)
        for row, (label, runs) in enumerate(rows):
            sheet.rect(x + 9, 35 + row * 10, 18, 10, fill=red)
            sheet.cell((x + 9, 35 + row * 10, 18, 10), label, ink, align="c")
            sheet.rect(x + 27, 35 + row * 10, 72, 10, fill=red)
            sheet.cell((x + 27, 35 + row * 10, 72, 10), runs, value)
    sheet.rect(14, 55, 198, 11, fill=red)
    sheet.cell((14, 55, 134, 11), ["金额（大写）人民币　", Run(in_words(total), "total", value)], ink)
    cents = f"￥{int(total * 100)}"
    left = 212 - 6.4 * 10
    for place, unit in enumerate("千百十万千百十元角分"):
        x = left + place * 6.4
        sheet.line(x, 55, x, 66, width=0.2, fill=red)
        sheet.text(x + 3.2, 55.8, unit, ink.sized(7), align="c")
        figure = place - (10 - len(cents))
        if figure >= 0:
            sheet.text(x + 3.2, 60, Run(cents[figure], "total"), value, align="c")
    head = [
        (30.0, "项目编码", True),
        (70.0, "收入项目名称", True),
        (24.0, "单位", True),
        (24.0, "数量", True),
        (50.0, "收缴标准", True),
    ]
    line: list[tuple[float, Runs, bool]] = [
        (30.0, f"1030443{rng.randrange(10, 99)}", False),
        (70.0, Run(item, "item", value), False),
        (24.0, "㎡·天", False),
        (24.0, moss.plain(site.area * site.days), False),
        (50.0, f"{moss.plain(rate)}元", False),
    ]
    table(
        sheet,
        14,
        66,
        [
            (8, head),
            (10, line),
            (9, [(30, "备注", True), (168, Run(f"{site.road}占道{site.days}天", "", value), False)]),
        ],
        label=ink,
        value=value,
        frame=red,
    )
    sheet.text(14, 99, "执收单位（盖章）", ink)
    sheet.text(90, 99, f"经办人（签章）：{moss.somebody(job)}", ink)
    sheet.text(150, 99, "银行（盖章）　复核：　　　记账：", ink)
    sheet.text(14, 128, "本缴款书付款期为十天，过期无效；逾期按日加收滞纳金。", ink.sized(8.5))
    sheet.column((216, 30, 8, 90), "第四联　执收单位给缴款人的收据", ink.sized(8.5))
    if job.variant.seal:
        seals.put_round(sheet, 56, 110, seals.SealText(payee, "财务专用章"), diameter=34)
        seals.put_stamp(sheet, 176, 114, ["代收银行营业部", f"{day:%Y.%m.%d}", "转讫"], width=32)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": site.asks,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "moss_digit_bill", [sheet], values)


def paid_slip(job: Job) -> Drawn:
    """A till's long slip from a service hall: everything in one narrow column, printed on a roll."""
    rng, site, sheet = job.rng, moss.a_site(job, person_share=0.4), job.sheet(96, 190)
    rate, total = _fee(job, site)
    payee = rng.choice(("信阳市城市管理局", f"信阳市{site.district}综合行政执法局", "信阳市市政公用事业发展中心"))
    item, body = rng.choice(("城市道路占用费", "城市道路占用费（临时）", "占道费-城市道路占用费")), Style("hei", 9.5)
    number, day = f"{rng.randrange(10**9, 10**10)}", site.signed
    sheet.text(48, 8, "信阳市政务服务大厅", Style("hei_bold", 13), align="c")
    sheet.text(
        48, 15, rng.choice(("非税收入缴费凭证", "行政收费缴讫凭证", "缴 款 凭 条")), Style("hei_bold", 12), align="c"
    )
    moss.dashes(sheet, 5, 23, 91, 23, step=2)
    y = 27.0
    entries: list[tuple[str, str | Run]] = [
        ("票号", Run(number, "bill_no")),
        ("日期", moss.day_run(day, "issue_date", "dash")),
        ("时间", f"{rng.randrange(9, 17):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"),
        ("窗口", f"综合{rng.randrange(3, 28):02d}号　操作员{rng.randrange(1001, 1090)}"),
        ("缴费人", Run(site.asks, "payer")),
        ("收费单位", Run(payee, "payee")),
        ("项目", Run(item, "item")),
        ("计费", f"{moss.plain(site.area)}㎡ × {site.days}天 × {moss.plain(rate)}元"),
    ]
    for label, runs in entries:
        sheet.text(6, y, label, body, spread=17)
        y = sheet.flow(26, y, 64, runs, body, leading=1.4) + 2.2
    moss.dashes(sheet, 5, y, 91, y, step=2)
    sheet.text(6, y + 4, "实收", Style("hei_bold", 12))
    sheet.text(90, y + 3.4, ["¥", Run(f"{total:,.2f}", "total")], Style("hei_bold", 15), align="r")
    sheet.flow(
        6, y + 12, 84, ["大写：", Run(in_words(total, unit=rng.choice(("元", "圆"))), "total")], body, leading=1.4
    )
    y += 24
    sheet.text(
        6,
        y,
        f"支付方式：{rng.choice(('银联刷卡', '微信支付', '对公转账'))}　参考号{rng.randrange(10**11, 10**12)}",
        body.sized(8),
    )
    moss.dashes(sheet, 5, y + 6, 91, y + 6, step=2)
    qr_code(sheet, 8, y + 10, 26)
    sheet.flow(
        38,
        y + 11,
        52,
        "凭此码30日内在“河南政务”换开财政电子票据。本凭条遗失不补。热敏纸请复印留存。",
        body.sized(8),
        leading=1.5,
    )
    if job.variant.seal:
        lines = ["收费专用", f"{numbers.written_date(day, form='dot')}", "收　讫"]
        seals.put_stamp(sheet, 64, y + 42, lines, width=30)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": site.asks,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "moss_paid_slip", [sheet], values)


LAYOUTS: Layouts = {
    "supply_contract": {"moss_by_clauses": by_clauses, "moss_one_sheet": one_sheet},
    "road_fee_receipt": {"moss_digit_bill": digit_bill, "moss_paid_slip": paid_slip},
}
