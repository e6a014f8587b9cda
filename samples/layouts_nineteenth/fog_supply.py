"""Signed contracts of power supply: the resident's short one and the high-voltage one with its cover."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import Told, foot, grid, lab, pen, running_head, seal_on, val
from samples.people import a_day
from samples.truth import Drawn
from samples.works import some_works
from samples.writing import Writer, signature

_SUPPLIER = "国网河南省电力公司信阳供电公司"


def resident(job: Job) -> Drawn:
    """居民供用电合同: two pages of articles, a line for the case on top, signed by hand."""
    told, rng, facts = Told("supply_contract", "fog_resident"), job.rng, job.facts
    works, person, home = some_works(job), facts.person, facts.home
    body, fill = Style("song", 11.5), pen(job, 11.5)
    writer = Writer(job, body, left=24, width=162, top=24, leading=1.62)
    writer.sheet.text(
        186,
        18,
        [rng.choice(["办件编号：", "受理编号：", "“一件事”办件编号："]), told.say("case_no", works.case_no)],
        Style("hei", 10),
        align="r",
    )
    writer.y = 30
    writer.title(rng.choice(["居民供用电合同", "低压居民供用电合同（充电桩）"]), Style("hei_bold", 20), after=7)
    writer.line(f"供电人：{_SUPPLIER}　　　　服务热线：95598")
    writer.line(["用电人：", Run(person.name, style=fill), f"　　身份证号：{person.id_number}"])
    writer.line(["联系电话：", Run(person.phone, style=fill)])
    writer.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，根据《中华人民共和国民法典》《中华人民共和国"
        "电力法》《供电营业规则》等规定，经双方协商一致，订立本合同。"
    )
    head = Style("hei", 11.5)
    for title, text in (
        (
            "一、用电地址、性质和容量",
            f"用电地址：信阳市{home.community.district}{home.community.name}{home.space_floor}"
            f"{home.space_no}车位。用电性质：居民生活（电动汽车充电）。用电容量：{facts.power_kw}"
            f"千瓦。户号：{rng.randrange(10**10):010d}。",
        ),
        (
            "二、供电方式",
            f"供电人由{rng.choice(['10kV陀一', '10kV城西', '10kV羊北'])}线小区公用变压器，以交流50赫兹、"
            f"电压{'220' if facts.power_kw == '7' else '380'}伏向用电人供电。",
        ),
        ("三、用电计量", "计量装置安装在产权分界处，由供电人负责安装、校验和更换。用电人认为计量不准的，可申请校验。"),
        (
            "四、电价与电费",
            f"执行居民{rng.choice(['合表', '峰谷分时'])}电价。每月{rng.choice(['1', '5', '20'])}"
            "日抄表，用电人应在当月月底前交清电费，逾期按日加收千分之一违约金。",
        ),
        (
            "五、产权分界与维护",
            "以电能表出线开关下端头为分界点，分界点电源侧由供电人维护，负荷侧由用电人维护。"
            "用电人应安装剩余电流动作保护装置，并保持其正常运行。",
        ),
        (
            "六、双方义务",
            "供电人应按国家规定的电能质量持续供电；计划检修停电提前七日公告。用电人不得私自转供电、"
            "改变用电类别或超容量用电。",
        ),
        ("七、中止供电", "用电人逾期三十日经催交仍不交费的，或有窃电、危害供用电安全行为的，供电人可依法中止供电。"),
        ("八、违约责任", "任何一方违反本合同给对方造成损失的，依法承担赔偿责任。"),
        ("九、争议解决", "因本合同发生争议的，由双方协商；协商不成的，向供电人所在地人民法院起诉。"),
        (
            "十、期限及其他",
            "本合同自双方签字盖章之日起生效，有效期五年；期满双方未提出异议的自动续展。本合同一式两份，双方各执一份。",
        ),
    ):
        writer.room(16)
        writer.line(Run(title, style=head))
        writer.para(text)
    writer.room(46)
    y, sheet = writer.y + 6, writer.sheet
    day = a_day(rng, works.signed, works.signed + timedelta(days=20))
    sheet.text(26, y, "供电人（盖章）：", body)
    sheet.text(26, y + 11, "签约人：", body)
    signature(sheet, 44, y + 10, facts.landlord.name)
    sheet.text(26, y + 22, f"签约日期：{numbers.written_date(day)}", body)
    sheet.text(112, y, "用电人（签字）：", body)
    signature(sheet, 142, y - 1, person.name)
    sheet.text(112, y + 22, ["签约日期：", Run(numbers.written_date(day), style=fill)], body)
    seal_on(job, sheet, 70, y + 10, _SUPPLIER, "供用电合同专用章", size=40)
    writer.number_pages(rng.choice(["第{}页，共{}页", "{}/{}"]))
    return told.done(writer.sheets)


def high_voltage(job: Job) -> Drawn:
    """高压供用电合同: the cover, the page of the parties and of the supply, the page of signatures."""
    told, rng, facts = Told("supply_contract", "fog_high_voltage"), job.rng, job.facts
    works, org = some_works(job), facts.company.org
    day = a_day(rng, works.signed, works.signed + timedelta(days=20))
    contract = f"SGHA-XY-{day:%Y}-GY-{rng.randrange(10**5):05d}"
    cover = job.sheet()
    cover.text(26, 24, f"合同编号：{contract}", Style("song", 12))
    cover.text(
        26,
        33,
        [rng.choice(["业务办件编号：", "办件编号：", "关联办件号："]), told.say("case_no", works.case_no)],
        Style("song", 12),
    )
    cover.text(105, 84, "高压供用电合同", Style("hei_bold", 34), align="c", spacing=0.15)
    cover.text(105, 104, "（充换电设施用电）", Style("song", 16), align="c")
    for number, (title, text) in enumerate(
        (
            ("供电方", _SUPPLIER),
            ("用电方", org.name),
            ("签订地点", f"信阳市{facts.home.community.district}"),
            ("签订日期", numbers.written_date(day)),
        )
    ):
        cover.text(42, 176 + 14 * number, title, Style("song", 15), spread=26)
        cover.text(70, 176 + 14 * number, f"：{text}", Style("song", 14))
    cover.text(105, 266, "使 用 说 明：本合同适用于供电电压10（6）kV及以上的用电客户", Style("song", 9), align="c")
    body = Style("song", 11.5)
    writer = Writer(job, body, left=24, width=162, top=28, leading=1.65)
    writer.line(Run("第一章　供用电基本情况", style=Style("hei_bold", 13)))
    capacity = rng.choice([315, 400, 630, 800, 1250])
    rows = [
        (9.0, [lab("用电方"), val(org.name, 3)]),
        (9.0, [lab("统一社会信用代码"), val(org.uscc, 3)]),
        (9.0, [lab("法定代表人"), val(org.legal_person), lab("联系电话"), val(org.phone)]),
        (9.0, [lab("用电地址"), val(works.place, 3)]),
        (9.0, [lab("用电容量"), val(f"{capacity}kVA"), lab("用户编号"), val(f"{rng.randrange(10**13):013d}")]),
        (
            9.0,
            [
                lab("行业分类"),
                val("电动汽车充换电服务业"),
                lab("电价类别"),
                val(rng.choice(["大工业", "一般工商业两部制"])),
            ],
        ),
    ]
    writer.y = grid(writer.sheet, 24, writer.y, [36, 52, 26, 48], rows, Style("hei", 10), Style("song", 10)) + 5
    for text in (
        f"第一条　供电方以10kV单电源、交流50Hz向用电方供电，"
        f"电源点为{rng.choice(['110kV五里店变', '35kV羊山变', '110kV双井变'])}"
        "10kV出线，采用电缆接入，线路计费点设在产权分界处。",
        f"第二条　用电方受电变压器{1 if capacity < 800 else 2}台，合计{capacity}kVA，无备用电源。"
        "用电方自备应急电源容量0kW，非电保安措施为人工值守。",
        "第三条　无功补偿按就地平衡原则装设，功率因数考核标准为0.90。用电方谐波注入应符合GB/T 14549要求，"
        "超标的应当治理。",
        "第四条　产权分界点为环网柜出线电缆终端头，分界点电源侧由供电方运行维护，负荷侧由用电方运行维护。"
        "详见附件接线示意图。",
        "第五条　计量方式为高供高计，电流互感器变比50/5，电压互感器变比10000/100，电能表由供电方出资并安装。",
        "第六条　电费按月结算，抄表例日为每月1日零时；基本电费按变压器容量计收。逾期每日按欠费总额的千分之"
        "二计收电费违约金。",
        "第七条　供电方计划检修停电应提前七天通知，临时检修提前二十四小时通知。用电方设备发生故障应立即断"
        "开分界开关并报告。",
        "第八条　本合同有效期三年，自双方签署之日起计算；期满前三十日任何一方未提出书面异议的，合同有效期重复延续。",
        "第九条　本合同正本一式两份，副本一式四份；附件为本合同不可分割的组成部分。",
        "第十条　双方发生争议先行协商，协商不成的提请信阳仲裁委员会仲裁。",
    ):
        writer.para(text)
    writer.new_page()
    writer.line(Run("签 署 页", style=Style("hei_bold", 14)))
    y, sheet = writer.y + 6, writer.sheet
    for x, side, name, signer in (
        (26.0, "供电方", _SUPPLIER, facts.landlord.name),
        (112.0, "用电方", org.name, org.legal_person),
    ):
        sheet.text(x, y, f"{side}：", body)
        sheet.flow(x, y + 8, 72, name, body)
        sheet.text(x, y + 24, "（盖章）", body)
        sheet.text(x, y + 44, "法定代表人（负责人）或", body)
        sheet.text(x, y + 52, "授权代表（签字）：", body)
        signature(sheet, x + 38, y + 50, signer)
        sheet.text(x, y + 66, f"签字日期：{numbers.written_date(day)}", body)
        sheet.text(x, y + 78, f"账号：{rng.randrange(10**16):016d}", Style("song", 10))
        seal_on(job, sheet, x + 42, y + 26, name, "合同专用章" if side == "供电方" else "", size=40)
    for number, one in enumerate(writer.sheets, 1):
        running_head(one, "高压供用电合同", contract)
        foot(one, str(number))
    total = len(writer.sheets)
    for part, one in enumerate(writer.sheets):
        if job.variant.seal:
            seals.put_edge(one, 150, seals.SealText(_SUPPLIER), part, total)
    return told.done([cover, *writer.sheets])


LAYOUTS: Layouts = {"supply_contract": {"fog_resident": resident, "fog_high_voltage": high_voltage}}
