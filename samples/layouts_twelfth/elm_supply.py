"""Signed contracts of supply, as they come back scanned."""

from __future__ import annotations

from samples import numbers
from samples.draw import Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    a_name,
    an_estate,
    centred,
    seal,
    signed_by,
    someone,
)
from samples.layouts_twelfth.elm_joint import case_no
from samples.layouts_twelfth.elm_works import some_works
from samples.people import years_later
from samples.truth import Drawn

_POWER = "国网河南省电力公司信阳供电公司"


def contract_resident(job: Job) -> Drawn:
    """The short contract with a resident, signed."""
    paper, works, person = Paper(job, Style("song", 11)), some_works(job), someone(job)
    writer = paper.writer(Style("song", 11), leading=1.6, top=20)
    sheet = writer.sheet
    sheet.text(25, 12, f"合同编号：{job.rng.randrange(10**10):010d}", Style("song", 9.5))
    sheet.text(
        185,
        12,
        ["办件编号：", paper.say("case_no", case_no(job), style=Style("song", 9.5))],
        Style("song", 9.5),
        align="r",
    )
    writer.title("居民供用电合同", Style("song_bold", 20), spacing=0.2, after=7)
    writer.line(f"供电人：{_POWER}")
    writer.line(f"用电人：{person.name}　　身份证号：{person.id_number}　　电话：{person.phone}")
    where = f"{works.district}{an_estate(job)}负一层{job.rng.randrange(10, 400)}号车位"
    head = Style("hei", 11)
    parts = (
        (
            "一、用电地址、容量和性质",
            f"用电地址：{where}。用电性质：居民生活用电（电动汽车充电桩）。"
            f"用电容量：{job.rng.choice([7, 8, 10])}千瓦。",
        ),
        ("二、供电方式", "供电人以220伏单相电压，由公用变压器经低压线路向用电人供电。"),
        ("三、用电计量", "供电人在用电人处安装单相智能电能表一只，电能表及表前设施由供电人维护。"),
        (
            "四、电价与电费结算",
            "电费按照政府价格主管部门批准的居民合表电价执行，按月抄表结算，用电人应在每月25日前交清。"
            "逾期每日按欠费总额的千分之一计收违约金。",
        ),
        ("五、产权分界", "以电能表出线端为分界点，分界点电源侧由供电人负责，负荷侧由用电人负责。"),
        (
            "六、双方义务",
            "用电人应安装合格的剩余电流动作保护装置，不得私自转供电；供电人应保证供电质量，计划停电提前七日公告。",
        ),
        (
            "七、违约责任与争议",
            "违反本合同约定的，依照《中华人民共和国民法典》和有关法规承担责任；争议协商不成的，向用电地人民法院起诉。",
        ),
        (
            "八、有效期",
            f"本合同自双方签字盖章之日起生效，有效期至{years_later(works.signed, 5).year}年12月31日，"
            "期满双方无异议的自动延续。一式两份，双方各执一份。",
        ),
    )
    for title, text in parts:
        writer.para(title, style=head, indent=0)
        writer.para(text)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供电人（盖章）：", SONG)
    sheet.text(112, y, "用电人（签字）：", SONG)
    signed_by(sheet, 144, y - 2, person.name)
    for x in (25.0, 112.0):
        sheet.text(x, y + 16, f"签订日期：{numbers.written_date(works.signed)}", SONG)
    seal(sheet, 68, y + 6, _POWER, "供用电合同专用章", size=42)
    return paper.done("supply_contract", "elm_contract_resident")


def contract_company(job: Job) -> Drawn:
    """The contract with a firm: a cover with the number, then clauses over more pages."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    writer = paper.writer(Style("song", 11.5), leading=1.65)
    cover, user = writer.sheet, works.applicant
    high = job.chance(0.5)
    title = "高压供用电合同" if high else "低压供用电合同（非居民）"
    cover.text(25, 26, ["办件编号：", paper.say("case_no", case_no(job))], Style("song", 12))
    cover.text(25, 35, f"合同编号：SGHAXY{works.signed:%Y%m}{job.rng.randrange(10**5):05d}", Style("song", 12))
    centred(cover, 84, title, Style("song_bold", 26), spacing=0.15)
    for row, text in enumerate(
        (
            f"供电人：{_POWER}",
            f"用电人：{user.name}",
            f"签订日期：{numbers.written_date(works.signed)}",
            "签订地点：河南省信阳市",
        )
    ):
        cover.text(44, 156 + row * 13, text, Style("song", 14))
    writer.new_page()
    head = Style("hei", 12)
    voltage, capacity = (
        ("10千伏", f"{job.rng.choice([315, 400, 630])}千伏安")
        if high
        else ("380伏", f"{job.rng.choice([60, 80, 120])}千瓦")
    )
    writer.para(
        "为明确供电人和用电人在电力供应与使用中的权利和义务，双方根据《中华人民共和国民法典》《电力供应与使用条例》《供电营业规则》，"
        "经协商一致订立本合同。"
    )
    parts = (
        (
            "第一条　用电基本情况",
            (
                f"用电地址：信阳市{works.place}。行业分类：充换电服务。用电容量：{capacity}。",
                f"用电人统一社会信用代码：{user.uscc}；法定代表人：{user.legal_person}；联系电话：{user.phone}。",
            ),
        ),
        (
            "第二条　供电方式",
            (f"供电人以{voltage}三相交流50赫兹电源，经{works.road}公用线路向用电人供电，单电源、单回路。",),
        ),
        (
            "第三条　产权分界及维护责任",
            ("产权分界点为供电人电缆分支箱出线端，分界点电源侧供电设施由供电人运行维护，负荷侧由用电人运行维护。",),
        ),
        ("第四条　用电计量", ("计量点设在产权分界处，安装三相智能电能表一套，电流互感器变比及准确度等级详见附件。",)),
        (
            "第五条　电价及电费",
            ("电费按国家规定的电价政策执行，按月结算，用电人应于收到账单后十日内付清；逾期按规定支付电费违约金。",),
        ),
        (
            "第六条　双方的义务",
            (
                "供电人应按国家标准供电，因检修需要停电的提前七日通知。用电人应保证受电设施安全运行，"
                "谐波注入符合国家标准，不得擅自增容。",
            ),
        ),
        ("第七条　合同的变更和解除", ("用电人增容、减容、过户、销户，或者国家政策调整的，双方应及时变更本合同。",)),
        ("第八条　违约责任", ("一方违反本合同约定造成对方损失的，依法承担赔偿责任；因不可抗力造成的除外。",)),
        ("第九条　争议解决", ("本合同履行中发生争议，双方协商解决，协商不成的向有管辖权的人民法院提起诉讼。",)),
        (
            "第十条　附则",
            (
                f"本合同有效期自签订之日起至{numbers.written_date(years_later(works.signed, 3))}止，"
                "一式四份，双方各执两份。",
            ),
        ),
    )
    for name, body in parts:
        writer.para(name, style=head, indent=0)
        for text in body:
            writer.para(text)
    writer.room(52)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供电人（合同专用章）：", SONG)
    sheet.text(110, y, "用电人（公章）：", SONG)
    sheet.text(25, y + 14, "代理人签字：", SONG)
    sheet.text(110, y + 14, "法定代表人签字：", SONG)
    signed_by(sheet, 50, y + 12, a_name(job))
    signed_by(sheet, 142, y + 12, user.legal_person)
    seal(sheet, 66, y + 8, _POWER, "供用电合同专用章", size=42)
    seal(sheet, 150, y + 6, user.name, size=42)
    writer.number_pages()
    return paper.done("supply_contract", "elm_contract_company")


LAYOUTS: Layouts = {
    "supply_contract": {"elm_contract_resident": contract_resident, "elm_contract_company": contract_company},
}
