"""供用电合同, signed and scanned back: residents' standard form, low voltage with a cover, high voltage.

The only field is the case number (办件编号). Contract number (合同编号) and account (户号) are other numbers.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_fourth.held_base import a_man, grid, hand, some_works
from samples.layouts_fourth.held_joint import case_number
from samples.numbers import written_date
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def _ends(job: Job, writer: Writer, user: str, signer: str, signed: date, *, company: bool) -> None:
    """Both parties' blocks."""
    writer.room(48)
    sheet, y, style = writer.sheet, writer.y + 8, Style("song", 12)
    day = written_date(signed, form="plain")
    sheet.text(27, y, "供电人（盖章）：", style)
    sheet.text(112, y, "用电人（盖章）：" if company else "用电人（签字）：", style)
    sheet.text(27, y + 14, "授权代理人：", style)
    signature(sheet, 54, y + 12, a_man(job))
    sheet.text(112, y + 14, "法定（授权）代表人：" if company else "联系电话：" + job.facts.person.phone, style)
    signature(sheet, 156 if company else 146, y + 12 if company else y - 2, signer)
    for x in (27, 112):
        sheet.text(x, y + 28, ["签订日期：", Run(day, style=hand(job, 12.5))], style)
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 10, seals.SealText(_SUPPLIER, "供用电合同专用章"), diameter=42)
        if company:
            seals.put_round(sheet, 158, y + 14, seals.SealText(user), diameter=41)


def supply_resident_form(job: Job) -> Drawn:
    """居民供用电合同 of one or two pages; case number in the head beside contract number and account."""
    facts, rng = job.facts, job.rng
    number = case_number(job)
    home = facts.home
    fill = hand(job, 12) if rng.random() < 0.5 else Style("song", 11.5)
    writer = Writer(job, Style("song", 11.5), leading=1.65, top=18)
    contract = f"SGTYHT/{facts.consent_date:%y}-GY-{rng.randrange(1000):03d}"
    account = f"{rng.randrange(10**10):010d}"
    writer.sheet.text(25, writer.y, f"合同编号：{contract}", Style("song", 10.5))
    writer.sheet.text(185, writer.y, ["办件编号：", Run(number, "case_no")], Style("song", 10.5), align="r")
    writer.y += 10
    writer.title(rng.choice(("居民供用电合同", "低压居民供用电合同（充电桩）")), Style("hei_bold", 19), after=8)
    writer.line([f"供电人：{_SUPPLIER}（以下简称甲方）"])
    writer.line(
        ["用电人：", filled(facts.person.name, "", fill), "（以下简称乙方）　户号：", filled(account, "", fill)]
    )
    writer.line(["身份证号码：", filled(facts.person.id_number, "", fill)])
    writer.para(
        "为明确双方权利义务，依据《中华人民共和国民法典》《电力供应与使用条例》《供电营业规则》，经协商一致，订立本合同。"
    )
    address = f"{home.community.district}{home.community.street}{home.community.name}{home.space_no}号车位"
    first = facts.consent_date + timedelta(days=2)
    clauses: tuple[Runs, ...] = (
        ["一、用电地址：", filled(address, "", fill), "，用电性质：居民生活用电（充电桩）。"],
        ["二、用电容量：", filled(f"{facts.power_kw}", "", fill), "千瓦，供电方式：交流50赫兹、220/380伏。"],
        "三、产权分界：以电能表箱出线端为分界点，分界点电源侧由甲方负责维护，负荷侧由乙方负责维护。",
        "四、用电计量：甲方在分界点处安装智能电能表，作为结算依据。乙方不得擅自移动、开启封印。",
        "五、电价与电费：执行政府价格主管部门批准的居民合表电价，可选择峰谷分时电价；电费按月结算，乙方应在当月月底前交清。",
        "六、安全用电：乙方应安装合格的剩余电流动作保护器，不得私拉乱接、转供电，保证充电设施符合国家标准。",
        "七、中止供电：甲方因计划检修需要停电的，提前七日公告；乙方欠费经催交仍不交的，甲方可依法中止供电。",
        "八、违约责任：任何一方违反合同给对方造成损失的，依法承担赔偿责任；逾期交费的按日千分之一支付违约金。",
        f"九、本合同有效期自{written_date(first, form='plain')}起五年，期满双方无异议的自动延续。",
        "十、争议由双方协商解决，协商不成的向用电所在地人民法院起诉。本合同一式两份，双方各执一份。",
    )
    for runs in clauses:
        writer.para(runs)
    _ends(job, writer, facts.person.name, facts.person.name, first, company=False)
    writer.number_pages("第{}页 共{}页")
    return drawn("supply_contract", "supply_resident_form", writer.sheets, {"case_no": number})


def supply_low_voltage_cover(job: Job) -> Drawn:
    """低压供用电合同 with a cover that lists the numbers, then clauses and the last page with seals."""
    works = some_works(job, always_company=True)
    rng = job.rng
    number = case_number(job)
    cover = job.sheet()
    label = Style("song", 14)
    rows: tuple[tuple[str, Runs], ...] = (
        ("合同编号", f"XYDL-DY-{works.applied.year}-{rng.randrange(10000):04d}"),
        ("办件编号", Run(number, "case_no")),
        ("用电户号", f"{rng.randrange(10**10):010d}"),
    )
    for place, (name, runs) in enumerate(rows):
        cover.text(
            112, 26 + place * 10, [name + "：", *([runs] if isinstance(runs, str | Run) else runs)], Style("song", 12)
        )
    cover.text(
        105, 92, rng.choice(("低压供用电合同", "低压非居民供用电合同")), Style("hei_bold", 30), align="c", spacing=0.15
    )
    cover.text(44, 190, f"供电人：{_SUPPLIER}", label)
    cover.text(44, 204, f"用电人：{works.applicant}", label)
    cover.text(44, 218, f"签订日期：{written_date(works.applied, form='plain')}", label)
    cover.text(44, 232, "签订地点：信阳市", label)
    writer = Writer(job, Style("song", 12), leading=1.75)
    head = Style("hei_bold", 12.5)
    capacity = rng.choice((40, 80, 100))
    for title, paragraphs in (
        (
            "第一章　供用电基本情况",
            (
                f"第一条　用电地址：{works.address}。用电性质：{rng.choice(('商业', '非工业'))}用电。",
                f"第二条　用电容量：合同约定容量为{capacity}千瓦，主要用电设备为直流充电桩{rng.randrange(1, 4)}台。",
                "第三条　供电方式：由10kV线路公用配电变压器以0.4千伏单电源供电，不具备备用电源。",
                "第四条　产权分界点：低压电缆分支箱出线桩头，电源侧由供电人维护管理，负荷侧由用电人维护管理。",
                "第五条　计量：在计量箱内装设三相智能电能表，倍率按实际互感器变比计算。",
            ),
        ),
        (
            "第二章　双方的义务",
            (
                "第六条　供电人应按照国家标准提供电能，计划检修提前七日通知，故障停电尽快抢修。",
                "第七条　用电人应保证受电设施安全运行，按期支付电费，不得擅自增容、转供电或改变用电类别。",
            ),
        ),
        (
            "第三章　变更、违约责任及附则",
            (
                "第八条　用电人需增容、减容、过户、销户的，应提前办理变更手续。",
                "第九条　逾期支付电费的，每日按欠费总额的千分之二支付违约金；违约用电的，按国家规定处理。",
                "第十条　本合同自双方签章之日起生效，有效期五年。本合同一式四份，双方各执两份。",
            ),
        ),
    ):
        writer.para(title, style=head)
        for text in paragraphs:
            writer.para(text)
    _ends(job, writer, works.applicant, works.chief, works.applied, company=True)
    writer.number_pages("- {} -")
    pages = len(writer.sheets) + 1
    if job.variant.seal:
        edge = seals.SealText(_SUPPLIER, "供用电合同专用章")
        for place, sheet in enumerate((cover, *writer.sheets)):
            seals.put_edge(sheet, 130, edge, place, pages)
    return drawn("supply_contract", "supply_low_voltage_cover", [cover, *writer.sheets], {"case_no": number})


def supply_high_voltage_table(job: Job) -> Drawn:
    """高压供用电合同: parties in a ruled head, the case number in running text of the first sentence."""
    works = some_works(job, always_company=True)
    rng = job.rng
    number = case_number(job)
    writer = Writer(job, Style("song", 11.5), leading=1.7, top=20)
    sheet = writer.sheet
    sheet.text(185, 20, f"合同编号：XYGY{works.applied:%Y%m}{rng.randrange(1000):03d}", Style("song", 10.5), align="r")
    sheet.text(105, 30, "高压供用电合同", Style("song_bold", 21), align="c", spacing=0.1)
    label, shown = Style("hei", 10.5), Style("song", 10.5)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (11, [(28, "供电人"), (132, _SUPPLIER)]),
        (11, [(28, "地址"), (76, "信阳市浉河区无名大道1号"), (24, "服务电话"), (32, "95598")]),
        (11, [(28, "用电人"), (132, works.applicant)]),
        (11, [(28, "信用代码"), (76, works.code), (24, "法定代表人"), (32, works.chief)]),
        (11, [(28, "地址"), (76, works.address), (24, "联系电话"), (32, works.phone)]),
    ]
    writer.y = grid(sheet, 25, 44, rows, label, shown) + 6
    capacity = rng.choice((315, 500, 630, 800, 1250))
    last = years_later(works.applied, 3)
    texts: tuple[Runs, ...] = (
        [
            "根据用电人提交的充电桩报装申请（办件编号：",
            Run(number, "case_no"),
            "）及供电人答复的供电方案，双方就10千伏高压供用电事宜达成如下协议，共同遵守。",
        ],
        f"1．用电地址：{works.address}；项目名称：{works.project}。",
        f"2．受电容量：用电人共有受电点1个，安装{capacity}千伏安变压器1台，合同约定容量{capacity}千伏安。",
        f"3．供电方式：由110千伏幻山变电站10千伏海{rng.randrange(1, 30)}线以电缆方式单回路供电。",
        "4．产权分界点：10千伏环网柜出线间隔电缆头，分界点电源侧属供电人，负荷侧属用电人。",
        "5．电能计量：高压侧计量，电压互感器变比10/0.1千伏，电流互感器变比50/5安，有功电能表准确度0.5S级。",
        "6．电价：执行工商业用电两部制电价，按变压器容量计收基本电费，功率因数考核标准0.90，执行峰谷分时电价。",
        "7．电费结算：每月抄表一次，用电人应在收到账单后七日内足额支付，逾期每日按千分之二支付违约金。",
        "8．无功补偿：用电人应装设自动投切的无功补偿装置，不得向电网倒送无功电力。",
        "9．电能质量：用电人充电设备注入电网的谐波应符合GB/T 14549的规定，否则应采取治理措施。",
        "10．安全责任：双方按产权归属各自承担供用电设施的运行维护和安全责任。",
        f"11．期限：本合同自签字盖章之日起生效，有效期至{written_date(last, form='plain')}。",
        "12．附件：接线及产权分界示意图、电费结算协议、充电设备清单，与本合同具有同等效力。",
    )
    for runs in texts:
        writer.para(runs)
    _ends(job, writer, works.applicant, works.chief, works.applied, company=True)
    writer.number_pages("{} / {}")
    return drawn("supply_contract", "supply_high_voltage_table", writer.sheets, {"case_no": number})


LAYOUTS: Layouts = {
    "supply_contract": {
        "supply_resident_form": supply_resident_form,
        "supply_low_voltage_cover": supply_low_voltage_cover,
        "supply_high_voltage_table": supply_high_voltage_table,
    }
}
