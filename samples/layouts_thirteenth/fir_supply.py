"""The signed supply contract: a resident's of two pages and a company's with cover and tables, scanned back."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Parts, Rows, blank, bold, hand, lines, said, signed, torn
from samples.people import a_day, years_later
from samples.seals import SealText, put_edge, put_name, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_SUPPLIER = "国网河南省电力公司信阳供电公司"
_SEAL = SealText("国网河南省电力公司信阳供电公司", "供用电合同专用章")


def _case_no(job: Job) -> str:
    rng = job.rng
    day = job.facts.consent_date
    return rng.choice([f"XY-2026-{rng.randrange(10**6):06d}", f"XY{day:%Y%m%d}{rng.randrange(1, 400):04d}"])


def resident_contract(job: Job) -> Drawn:
    """居民供用电合同: the parties, what is supplied, short clauses, signature and seal, 办件编号 in the head."""
    rng, person, home = job.rng, job.facts.person, job.facts.home
    case_no = _case_no(job)
    writer = Writer(job, Style("song", 11.5), left=23, width=164, top=24, leading=1.65)
    used = job.fill_style(11.5)
    head = writer.sheet
    head.text(23, 14, f"合同编号：{rng.randrange(10**12):012d}", Style("song", 10))
    head.text(187, 14, ["办件编号：", Run(case_no, "case_no")], Style("song", 10), align="r")
    title = rng.choice(["居民供用电合同", "低压居民供用电合同", "供用电合同（居民充电桩）"])
    writer.title(title, Style("hei_bold", 20), after=9)
    writer.line([bold(writer.style, "供电人："), _SUPPLIER])
    writer.line([bold(writer.style, "用电人："), blank(person.name, "", used, least=8)])
    writer.line(["身份证号码：", blank(person.id_number, "", used), "　联系电话：", blank(person.phone, "", used)])
    writer.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，根据《中华人民共和国民法典》《中华人民共和国电力法》"
        "《电力供应与使用条例》《供电营业规则》等规定，经双方协商一致，订立本合同。"
    )
    place = (
        f"{home.community.district}{home.community.street}{home.community.name}{home.space_floor}{home.space_no}号车位"
    )
    power = job.facts.power_kw
    phase = "220" if power == "7" else "380"
    supply: list[Runs] = [
        ["1．用电地址：", blank(place, "", used), "。"],
        ["2．用电性质：居民生活用电（电动汽车充电桩）；用电容量：", blank(power, "", used), "千瓦。"],
        ["3．供电电压：", blank(phase, "", used), "伏；由公用变压器低压线路供电。"],
    ]
    chapters: list[tuple[str, list[Runs]]] = [
        ("一、用电地址、性质和容量", supply),
        (
            "二、计量",
            ["供电人按规定安装电能计量装置，计量装置安装在产权分界处。用电人应妥善保护，不得擅自移动、开启封印。"],
        ),
        (
            "三、电价与电费结算",
            [
                "1．电价按政府价格主管部门批准的居民合表用户电价执行，可选择执行峰谷分时电价。",
                "2．电费按月结算，用电人应在供电人通知的期限内交清；逾期交纳的，按居民用户每日千分之一计收违约金。",
            ],
        ),
        (
            "四、产权分界与维护责任",
            ["产权分界点为电能表出线端。分界点电源侧设施由供电人维护，负荷侧线路及充电桩由用电人负责维护管理。"],
        ),
        (
            "五、双方义务",
            [
                "1．供电人应按国家规定的质量标准供电，因检修等原因需要停电的，提前公告或通知。",
                "2．用电人应使用合格的充电设备并装设漏电保护装置，不得私拉乱接、擅自改变用电性质或转供电。",
            ],
        ),
        ("六、违约责任", ["任何一方违反本合同约定的，应依法承担继续履行、采取补救措施或赔偿损失等责任。"]),
        (
            "七、附则",
            [
                "1．本合同经双方签字或盖章后生效，有效期五年；期满双方未提出异议的，自动延续。",
                "2．本合同一式两份，双方各执一份。未尽事宜按国家有关规定执行。",
            ],
        ),
    ]
    for heading, paragraphs in chapters:
        writer.room(16)
        writer.line(bold(writer.style, heading))
        for one in paragraphs:
            writer.para(one)
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    day = job.facts.consent_date + timedelta(days=rng.randrange(1, 6))
    lines(sheet, 25, y, ["供电人（盖章）：", "委托代理人："], writer.style, step=14)
    lines(sheet, 112, y, ["用电人（签字）：", "委托代理人："], writer.style, step=14)
    signed(sheet, 147, y - 3, person.name, size=17)
    sheet.text(25, y + 28, ["签订日期：", *torn(day, "", used)], writer.style)
    sheet.text(112, y + 28, ["签订日期：", *torn(day, "", hand(job, 11.5))], writer.style)
    put_round(sheet, 62, y + 10, _SEAL, diameter=42)
    writer.number_pages(rng.choice(["第{}页，共{}页", "第 {} 页 / 共 {} 页"]))
    return drawn("supply_contract", "fir_resident_contract", writer.sheets, {"case_no": case_no})


def company_contract(job: Job) -> Drawn:
    """低压供用电合同 of a company: cover with both parties and the numbers, then chapters with two tables."""
    rng, org, home = job.rng, job.facts.company.org, job.facts.home
    case_no = _case_no(job)
    writer = Writer(job, Style("song", 11.5), left=24, width=162, leading=1.65)
    cover = writer.sheet
    numbers: list[Parts] = [
        [f"合同编号：XY-DY-{rng.randrange(2026000, 2026999)}"],
        ["申请编号：", Run(case_no, "case_no")],
        [f"用户编号：{rng.randrange(10**10):010d}"],
    ]
    lines(cover, 122, 28, numbers, Style("song", 11.5), step=8)
    cover.text(105, 88, "低压供用电合同", Style("song_bold", 32), align="c", spacing=0.15)
    cover.text(105, 108, rng.choice(["（非居民）", "（充换电设施用电）"]), Style("song", 16), align="c")
    day = a_day(rng, job.facts.consent_date, job.facts.consent_date + timedelta(days=5))
    parties: list[Parts] = [
        [f"供电人：{_SUPPLIER}"],
        [f"用电人：{org.name}"],
        [f"签订日期：{said(job, day, 'plain', 'spaced')}"],
        ["签订地点：信阳市政务服务中心"],
    ]
    lines(cover, 46, 192, parties, Style("song", 14), step=12)
    writer.new_page()
    value = job.fill_style(10.5)
    label = Style("song", 10.5)
    first: Rows = [
        (9, [(30, "用电人", True), (132, Run(org.name, "", value), False)]),
        (
            9,
            [
                (30, "信用代码", True),
                (62, Run(org.uscc, "", value), False),
                (26, "法定代表人", True),
                (44, Run(org.legal_person, "", value), False),
            ],
        ),
        (9, [(30, "通信地址", True), (132, Run(org.address, "", value), False)]),
        (
            9,
            [
                (30, "联系人", True),
                (62, Run(job.facts.landlord.name, "", value), False),
                (26, "联系电话", True),
                (44, Run(job.facts.landlord.phone, "", value), False),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 24, writer.y, first, label=label, value=label) + 5
    capacity = rng.choice([60, 80, 100, 120, 160])
    chapters: list[tuple[str, list[Runs]]] = [
        (
            "第一章　供用电基本情况",
            [
                [
                    "1．用电地址：",
                    blank(f"{home.community.district}{home.community.street}", "", value),
                    "；行业分类：电动汽车充换电服务。",
                ],
                ["2．用电容量：", blank(str(capacity), "", value), "千瓦；供电方式：380伏、三相、单电源。"],
                "3．计量方式：低压侧计量，电能计量装置安装于用电人配电箱内，作为向用电人计算电费的依据。",
                "4．产权分界点：供电人低压线路T接点处，附产权分界示意图。",
            ],
        ),
        (
            "第二章　电价及电费",
            [
                "5．电价按国家规定的电动汽车充换电设施用电价格执行，实行分时电价。",
                "6．电费按月抄表结算，用电人应于每月25日前结清当期电费。",
            ],
        ),
        (
            "第三章　双方的义务",
            [
                "7．供电人应保证供电质量符合国家标准，并按规定履行停电通知义务。",
                "8．用电人应保证受电设施及充电设备安全运行，接受用电检查，不得擅自增容、转供电。",
            ],
        ),
        (
            "第四章　违约责任",
            ["9．用电人逾期交付电费的，应按规定支付违约金；供电人违反约定给用电人造成损失的，依法赔偿。"],
        ),
        (
            "第五章　附则",
            [
                f"10．本合同有效期自{said(job, day, 'plain')}起至"
                f"{said(job, years_later(day, 3) - timedelta(days=1), 'plain')}止。",
                "11．本合同附件与合同具有同等效力。本合同正本两份，双方各执一份。",
            ],
        ),
    ]
    for heading, paragraphs in chapters:
        writer.room(18)
        writer.line(bold(writer.style.sized(12.5), heading))
        for one in paragraphs:
            writer.para(one)
    writer.room(52)
    if len(writer.sheets) == 3:
        writer.line("（本页无正文，为合同签署页）")
    sheet, y = writer.sheet, writer.y + 8
    sheet.rect(24, y, 81, 44)
    sheet.rect(105, y, 81, 44)
    lines(sheet, 27, y + 4, ["供电人（盖章）", "授权代理人：", "日期：" + said(job, day, "plain")], label, step=13)
    lines(
        sheet,
        108,
        y + 4,
        ["用电人（盖章）", "法定代表人/授权代理人：", "日期：" + said(job, day, "plain")],
        label,
        step=13,
    )
    put_round(sheet, 74, y + 22, _SEAL, diameter=40)
    put_round(sheet, 160, y + 21, SealText(org.name), diameter=38)
    if job.chance(0.5):
        put_name(sheet, 132, y + 29, org.legal_person, side=13)
    for number, page in enumerate(writer.sheets):
        put_edge(page, 120, SealText(org.name), number, len(writer.sheets))
    for number, page in enumerate(writer.sheets[1:], 1):
        page.text(105, 284, f"{number}", Style("song", 9), align="c")
    return drawn("supply_contract", "fir_company_contract", writer.sheets, {"case_no": case_no})


LAYOUTS: Layouts = {
    "supply_contract": {"fir_resident_contract": resident_contract, "fir_company_contract": company_contract}
}
