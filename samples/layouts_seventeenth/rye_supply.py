"""供用电合同: a resident's contract of two pages for a charging pile, and a company's contract with cover and annex."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, a_site, edge_text, gap, on, someone, zone
from samples.people import a_day, years_later
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def _case(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(10**6):06d}"


def power_home(job: Job) -> Drawn:
    """Two columns of particulars at the head, clauses in small type, signatures; numbers of other kinds beside the case's."""
    rng, person, home = job.rng, job.facts.person, job.facts.home
    case_no, signed = _case(job), a_day(rng, date(2026, 9, 15), date(2026, 11, 20))
    fill = job.fill_style(10)
    writer = Writer(job, Style("song", 10.5), left=20, width=170, top=22, leading=1.6, gap=0.8)
    sheet = writer.sheet
    sheet.text(20, 14, f"合同编号：SGHAXY{signed.year}{rng.randrange(10**6):06d}", Style("song", 9.5))
    sheet.text(
        190,
        14,
        [rng.choice(["办件编号：", "联合报装办件编号："]), Run(case_no, "case_no")],
        Style("song", 9.5),
        align="r",
    )
    sheet.text(
        105,
        24,
        rng.choice(["居民供用电合同", "低压居民供用电合同（充电桩）"]),
        Style("hei_bold", 19),
        align="c",
        spacing=0.1,
    )

    def val(text: str) -> Run:
        return Run(text, "", fill)

    power = job.facts.power_kw
    volts = "220V" if power == "7" else "380V"
    rows: Rows = [
        (9, [(26, "供电人", True), (59, val(_SUPPLIER), False), (26, "用电人", True), (59, val(person.name), False)]),
        (9, [(26, "服务热线", True), (59, "95598", False), (26, "身份证号", True), (59, val(person.id_number), False)]),
        (9, [(26, "用户编号", True), (59, val(f"41{rng.randrange(10**8):08d}"), False), (26, "联系电话", True), (59, val(person.phone), False)]),
        (10, [(26, "用电地址", True), (144, val(f"信阳市{home.community.district}{home.community.street}{home.community.name}{home.space_floor}{home.space_no}号车位"), False)]),
        (9, [(26, "用电容量", True), (59, val(f"{power} 千瓦"), False), (26, "供电电压", True), (59, val(volts), False)]),
        (9, [(26, "用电类别", True), (59, val("居民生活用电（充电桩）"), False), (26, "电价执行", True), (59, val("居民合表电价/分时"), False)]),
        (9, [(26, "电能表规格", True), (59, val(rng.choice(["5(60)A", "0.2-0.5(60)A"])), False), (26, "表箱位置", True), (59, val(f"{home.space_floor}配电间"), False)]),
    ]  # fmt: skip
    writer.y = table(sheet, 20, 36, rows, label=Style("hei", 9.5), value=Style("song", 9.5)) + 4
    writer.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，根据《中华人民共和国民法典》《中华人民共和国电力法》《电力供应与使用条例》《供电营业规则》等规定，双方协商一致，订立本合同。"
    )
    bold = Style("hei_bold", 10.5)
    for title, text in (
        ("第一条　供电方式与质量", f"供电人以交流50赫兹、{volts}电源向用电人供电。在电力系统正常状况下，供电质量符合国家标准。"),
        ("第二条　产权分界与维护责任", "供用电设施产权分界点为电能表出线开关下桩头，分界点电源侧由供电人负责维护，负荷侧（含充电桩、电缆、保护开关）由用电人负责维护和承担安全责任。"),
        ("第三条　计量与电费", "电费按照抄见电量和政府批准的电价计算，每月结算一次。用电人应在电费发行之日起十五日内交清，逾期自逾期之日起每日按欠费总额的千分之一支付违约金。"),
        ("第四条　用电安全", "用电人应当安装剩余电流保护装置，不得私自转供、改变用电类别或者增加容量。因用电人原因引起的人身、财产损害由用电人承担。"),
        ("第五条　中止供电", "有下列情形之一的，供电人可以依照规定程序中止供电：逾期不交电费经催告仍不交付的；违章用电、窃电的；危及电网安全的。"),
        ("第六条　变更与解除", "用电人转让车位、迁址或者更名的，应当到供电营业场所或者通过“网上国网”办理变更手续，未办理的由原用电人承担电费。"),
        ("第七条　争议解决", "因本合同发生争议，双方协商解决；协商不成的，向用电地址所在地人民法院提起诉讼。"),
        ("第八条　效力和期限", "本合同自双方签字、盖章并装表接电之日起生效，有效期五年；期满双方无异议的，自动顺延。本合同一式两份，双方各执一份。"),
    ):  # fmt: skip
        writer.room(20)
        writer.para(title, indent=0, style=bold)
        writer.para(text)
    writer.room(50)
    sheet, y, body = writer.sheet, writer.y + 6, Style("song", 11)
    sheet.text(22, y, f"供电人：{_SUPPLIER}", body)
    sheet.text(22, y + 10, "（合同专用章）", body)
    sheet.text(22, y + 20, f"经办人：{someone(job)}", body)
    sheet.text(120, y, "用电人（签字）：", body)
    signature(sheet, 150, y - 1.5, person.name)
    form = job.date_form("plain", "padded")
    sheet.text(22, y + 30, ["签订日期：", on(signed, "", form, fill)], body)
    sheet.text(120, y + 30, ["签订日期：", on(signed, "", form, fill)], body)
    seals.put_round(sheet, 70, y + 12, seals.SealText(_SUPPLIER, "供用电合同专用章"), diameter=40)
    writer.number_pages("第{}页 共{}页")
    return drawn("supply_contract", "rye_power_home", writer.sheets, {"case_no": case_no})


def power_firm(job: Job) -> Drawn:
    """Cover with several numbers, clauses grouped in chapters, a sheet of signatures and the annex on the boundary."""
    rng, org = job.rng, job.facts.company.org
    site, case_no = a_site(job), _case(job)
    signed = a_day(rng, date(2026, 9, 15), date(2026, 11, 20))
    high = job.chance(0.5)
    kva = rng.choice([315, 400, 630, 800]) if high else rng.choice([60, 80, 100, 120])
    writer = Writer(job, Style("song", 12), left=26, width=158, top=26, leading=1.7)
    sheet = writer.sheet
    small = Style("song", 11)
    sheet.text(184, 24, f"SGTYHT/{rng.randrange(20, 26)}-GY-{rng.randrange(1, 40):03d}", small, align="r")
    for place, (label, value) in enumerate(
        (
            ("合同编号：", f"HAXY-GYD-{signed.year}-{rng.randrange(10**5):05d}"),
            ("工单编号：", f"{signed:%y%m%d}{rng.randrange(10**7):07d}"),
        )
    ):
        sheet.text(26, 34 + place * 8, [label, value], small)
    sheet.text(26, 50, ["办件编号：", Run(case_no, "case_no")], small)
    sheet.text(105, 88, "高压供用电合同" if high else "低压供用电合同", Style("hei_bold", 30), align="c", spacing=0.2)
    sheet.text(105, 106, "（充换电设施）", Style("song", 15), align="c")
    for place, (label, value) in enumerate(
        (
            ("供电人：", _SUPPLIER),
            ("用电人：", org.name),
            ("签订日期：", f"{signed.year}年{signed.month}月{signed.day}日"),
            ("签订地点：", f"信阳市{zone(job)}"),
        )
    ):
        sheet.text(48, 176 + place * 13, label, Style("song", 14))
        sheet.text(76, 176 + place * 13, gap(value, "", Style("song", 13), 20), Style("song", 13))
    writer.new_page()
    bold = Style("hei_bold", 12)
    writer.para("第一章　供用电基本情况", indent=0, style=bold)
    fill = job.fill_style(12)
    writer.para(["1. 用电地址：", gap(site.place, "", fill), "。"])
    writer.para(["2. 用电性质：行业分类", gap("电动汽车充电服务", "", fill), "；用电分类", gap("大工业用电" if high else "一般工商业用电", "", fill), "；负荷等级：", gap("三级", "", fill), "。"])  # fmt: skip
    writer.para(
        [
            "3. 用电容量：",
            gap(str(kva), "", fill),
            "kVA" if high else "kW",
            f"，充电桩{rng.randrange(4, 24)}台；自备应急电源：无。",
        ]
    )
    writer.para(["4. 供电方式：供电人由", gap(f"{rng.choice(['110kV', '35kV'])}{site.near.rstrip('路街巷')}变电站{rng.choice('甲乙丙')}{rng.randrange(1, 20)}线" if high else f"{site.road}{rng.randrange(1, 9)}号公变", "", fill), f"以{'10kV' if high else '380V'}电源供电。"])  # fmt: skip
    writer.para(
        "5. 计量方式："
        + ("高供高计，安装0.5S级电能表" if high else "低供低计，经电流互感器接入")
        + "，计量装置由供电人提供并负责更换、校验。"
    )
    writer.para("第二章　双方的权利义务", indent=0, style=bold)
    for clause in (
        "6. 供电人按照国家规定的供电质量标准安全供电，计划检修提前七日通知，临时检修提前二十四小时通知。",
        "7. 用电人应当按照国家标准安装、使用和维护受电设施，定期进行预防性试验，特种作业人员持证上岗。",
        "8. 用电人的充电设备产生的谐波、冲击负荷应当符合国家标准，超标的应当采取治理措施。",
        "9. 电费按月结算，用电人采用银行代扣或者预存方式支付；逾期支付的，按规定承担违约金。",
    ):
        writer.para(clause)
    writer.para("第三章　违约责任", indent=0, style=bold)
    writer.para(
        "10. 一方违反合同义务给对方造成损失的，应当依法承担赔偿责任；因不可抗力、用电人自身过错造成的损失，供电人不承担责任。"
    )
    writer.para("第四章　附则", indent=0, style=bold)
    start = signed + timedelta(days=rng.randrange(1, 10))
    writer.para(["11. 本合同自双方签署之日起生效，有效期", gap("三年" if high else "五年", "", fill), "，自", on(start), "至", on(years_later(start, 3 if high else 5) - timedelta(days=1)), "。"])  # fmt: skip
    writer.para(
        "12. 本合同正本一式两份、副本两份；附件与正文具有同等效力。《供电方案答复单》《电费结算协议》为本合同附件。"
    )
    writer.room(86)
    sheet, y = writer.sheet, writer.y + 4
    rows: Rows = [
        (9, [(79, "供电人（盖章）", True), (79, "用电人（盖章）", True)]),
        (16, [(79, _SUPPLIER, False), (79, org.name, False)]),
        (11, [(79, f"法定代表人（负责人）或授权代表：{someone(job)}", False), (79, f"法定代表人或授权代表：{org.legal_person}", False)]),
        (11, [(79, f"地址：信阳市{zone(job)}{site.far}1号", False), (79, f"地址：{org.address.removeprefix('河南省')}", False)]),
        (11, [(79, f"开户银行：工行信阳分行　账号：1718{rng.randrange(10**9):09d}", False), (79, f"统一社会信用代码：{org.uscc}", False)]),
        (11, [(79, ["日期：", on(signed)], False), (79, ["日期：", on(signed)], False)]),
    ]  # fmt: skip
    table(sheet, 26, y, rows, label=Style("hei", 11), value=Style("song", 10))
    seals.put_round(sheet, 74, y + 24, seals.SealText(_SUPPLIER, "合同专用章"), diameter=40)
    seals.put_round(sheet, 152, y + 24, seals.SealText(org.name), diameter=40)
    writer.new_page()
    sheet = writer.sheet
    sheet.text(105, 30, "附件一　产权分界示意图", Style("hei_bold", 14), align="c")
    sheet.rect(34, 46, 142, 84, line=0.3)
    for left, right in ((44, 49), (67, 75), (93, 103), (121, 133), (151, 166)):
        sheet.line(left, 76, right, 76, width=0.5)
    for at, name in ((58, "电源侧"), (84, "分界开关"), (112, "计量装置"), (142, "充电桩配电箱")):
        sheet.rect(at - 9, 70, 18, 12, line=0.4)
        sheet.text(at, 74.4, name, Style("song", 7.5), align="c")
    sheet.line(98, 56, 98, 118, width=0.3)
    sheet.text(96, 110, "供电人产权", Style("song", 10), align="r")
    sheet.text(100, 110, "用电人产权", Style("song", 10))
    sheet.text(34, 136, "说明：产权分界点以图示竖线为准，分界点设备由供电人维护。", Style("song", 10.5))
    for number, page in enumerate(writer.sheets[1:], 1):
        edge_text(page, "供用电合同", f"- {number} -")
        seals.put_edge(page, 120, seals.SealText(org.name), number - 1, len(writer.sheets) - 1)
    return drawn("supply_contract", "rye_power_firm", writer.sheets, {"case_no": case_no})


LAYOUTS: Layouts = {"supply_contract": {"rye_power_home": power_home, "rye_power_firm": power_firm}}
