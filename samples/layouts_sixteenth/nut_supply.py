"""交通应急处置措施 and 供用电合同."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import (
    Parts,
    Rows,
    a_site,
    blank,
    day,
    district,
    heads,
    office,
    pen,
    red_head,
    somebody,
)
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def emergency_plan(job: Job) -> Drawn:
    """The builder's plan for the worst: a group with names and phones in a table, what to do case by case, stores."""
    rng, site = job.rng, a_site(job)
    author = site.builder.name
    writer = Writer(job, Style("song", 12), top=26)
    writer.title(rng.choice(["交通应急处置措施", "占道施工交通应急处置预案", "交通突发事件应急处置措施"]), Style("hei_bold", 20), after=6)  # fmt: skip
    head = Style("hei_bold", 12.5)
    writer.line(["工程名称：", Run(site.project, "project")])
    writer.line(["编制单位：", Run(author, "author"), f"　　审批人：{somebody(job)}"])
    writer.para("一、目的", indent=0, style=head)
    writer.para([f"为有效处置{site.road}占道施工期间可能发生的交通拥堵、交通事故等突发情况，最大限度减少对社会车辆和行人的影响，制定本措施。"])  # fmt: skip
    writer.para("二、应急小组", indent=0, style=head)
    small = Style("song", 10.5)
    rows: Rows = [(9, [(28, "职务", True), (34, "姓名", True), (44, "电话", True), (54, "职责", True)])]
    for role, task in (("组长", "全面指挥，对外联络"), ("副组长", "现场调度"), ("组员", "车辆引导、警戒"), ("组员", "抢修、物资保障"), ("组员", "伤员救护")):  # fmt: skip
        rows.append((8.5, [(28, role, True), (34, somebody(job), True), (44, a_phone(rng), True), (54, task, True)]))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=small, value=small) + 4
    cases = [
        ("三、交通拥堵的处置", f"车辆排队超过{rng.choice([100, 150, 200])}米时，疏导员立即报告组长，暂停作业，移开部分围挡增加临时车道，并请求交警增派警力；15分钟内未缓解的，启动{site.first}绕行线路。"),
        ("四、交通事故的处置", "发生事故后立即停工，保护现场，在来车方向50至100米处设置警告标志；有人员受伤的拨打120，同时拨打122报警，配合做好取证和撤离。"),
        ("五、管线损坏的处置", "挖断燃气、供水、通信管线的，立即划定警戒区，疏散人员车辆，通知产权单位抢修，禁止明火。"),
        ("六、恶劣天气的处置", "遇暴雨、大雾、冰雪天气，停止施工，回填或铺设钢板恢复通行，安排专人24小时值守，及时抽排积水。"),
        ("七、特种车辆通行", "消防、救护、警务车辆通过时，优先放行，必要时撤除隔离设施。"),
    ]  # fmt: skip
    for title, text in cases:
        writer.room(30)
        writer.para(title, indent=0, style=head)
        writer.para(text)
    writer.room(46)
    writer.para("八、应急物资", indent=0, style=head)
    things = (("锥形桶", "个", 60), ("警示灯", "盏", 30), ("钢板", "块", 12), ("水泵", "台", 4), ("急救箱", "个", 3))
    rows = [
        (8, [(32, name, True) for name, _, _ in things]),
        (8, [(32, f"{rng.randrange(2, most)}{unit}", True) for _, unit, most in things]),
    ]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=small, value=small) + 4
    writer.room(44)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(182, y, Run(author, "author"), Style("song", 12.5), align="r")
    sheet.text(176, y + 10, day(site.written, "issue_date", rng.choice(["plain", "spaced", "chinese"])), Style("song", 12.5), align="r")  # fmt: skip
    seals.put_round(sheet, 152, y + 6, seals.SealText(author), diameter=40)
    heads(writer.sheets, "", "", "第 {} 页 共 {} 页")
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.written.isoformat()}
    return drawn("traffic_emergency_measures", "nut_emergency_plan", writer.sheets, values)


def emergency_notice(job: Job) -> Drawn:
    """A firm's circular under a red head that gives the measures to its crews and to the police; the name of the paper in its title."""
    rng, site = job.rng, a_site(job)
    author = rng.choice([site.client.name, site.builder.name])
    sheet = job.sheet()
    y = red_head(job, sheet, author, f"{author[2:4]}安〔2026〕{rng.randrange(2, 60)}号", name="author", y=26)
    title: Parts = [rng.choice(["关于印发", "关于报送"]), "《", Run(site.project, "project"), rng.choice(["交通应急处置措施", "道路交通突发事件应急处置措施"]), "》的", "通知" if job.chance(0.6) else "报告"]  # fmt: skip
    y = sheet.flow(32, y, 146, title, Style("song_bold", 17), align="c", leading=1.45) + 4
    body = Style("song", 12.5)
    y = (
        sheet.flow(
            25, y, 160, rng.choice(["各施工班组：", f"{office(job, '公安局交通警察大队')}："]), body, leading=1.6
        )
        + 0.5
    )
    paras: list[Runs] = [
        [f"为做好{site.road}施工期间的交通应急工作，保障道路安全畅通，现将应急处置措施明确如下："],
        f"一、应急指挥。成立现场应急指挥部，{somebody(job)}任总指挥，{site.handler.name}（电话{site.handler.phone}）负责日常联络，值班室24小时值守。",
        "二、信息报告。发生事故或者拥堵，现场人员应在5分钟内报告指挥部，指挥部在15分钟内报告辖区交警中队，不得迟报、瞒报。",
        f"三、分级响应。轻微拥堵由现场疏导员处置；排队超过200米的，调整围挡，开放{site.last}绕行；造成人员伤亡的，停工并启动一级响应。",
        "四、现场处置。设置警戒线和反光标志，疏散围观人员，清理路面散落物，配合交警勘查；管线破损的同步通知燃气、供水、通信单位。",
        "五、恢复通行。险情排除后，经交警确认方可撤除警戒、恢复作业。",
        f"六、物资保障。现场常备锥桶{rng.randrange(20, 60)}个、水马{rng.randrange(10, 40)}个、应急照明灯{rng.randrange(2, 8)}套、抢险车1台。",
        "七、演练。开工前组织一次应急演练，并做好记录。本措施与《交通组织方案》《交通安全防护措施》一并执行。",
    ]  # fmt: skip
    for runs in paras:
        y = sheet.flow(25, y, 160, runs, body, leading=1.6, indent=2) + 0.5
    y = min(y + 8, 244)
    sheet.text(180, y, Run(author, "author"), body, align="r")
    sheet.text(174, y + 9, day(site.written, "issue_date", rng.choice(["plain", "chinese"])), body, align="r")
    seals.put_round(sheet, 150, y + 5, seals.SealText(author), diameter=40)
    sheet.line(25, 272, 185, 272)
    sheet.text(27, 273.5, f"抄送：{site.adviser.name}", Style("song", 10.5))
    sheet.text(
        183, 273.5, f"{numbers.written_date(site.written + timedelta(days=1))}印发", Style("song", 10.5), align="r"
    )
    sheet.line(25, 280, 185, 280)
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.written.isoformat()}
    return drawn("traffic_emergency_measures", "nut_emergency_notice", [sheet], values)


def _case(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(10**6):06d}"


def supply_low(job: Job) -> Drawn:
    """低压供用电合同 of a firm: contract and account numbers, parties in a table, clauses over pages, both seals, paging seal."""
    rng, facts = job.rng, job.facts
    org, case = facts.company.org, _case(job)
    when = facts.consent_date
    writer = Writer(job, Style("song", 11.5), top=26, leading=1.65)
    writer.sheet.text(25, 18, f"合同编号：SGHAXY{rng.randrange(10**8):08d}", Style("song", 10))
    writer.sheet.text(185, 18, [rng.choice(["报装编号：", "受理编号：", "“一件事”办件编号："]), Run(case, "case_no")], Style("song", 10), align="r")  # fmt: skip
    writer.y = 32
    writer.title("低压供用电合同", Style("hei_bold", 22), after=3)
    writer.sheet.text(105, writer.y, "（适用于充换电设施）", Style("song", 12), align="c")
    writer.y += 10
    small = Style("song", 10.5)
    supplier = rng.choice(["国网河南省电力公司信阳供电公司", f"国网河南省电力公司信阳市{district(job)}供电公司"])
    rows: Rows = [
        (10, [(28, "供电人", True), (132, supplier, False)]),
        (10, [(28, "用电人", True), (132, org.name, False)]),
        (10, [(28, "信用代码", True), (62, org.uscc, False), (26, "户　号", True), (44, f"41{rng.randrange(10**8):08d}", False)]),
        (10, [(28, "法定代表人", True), (62, org.legal_person, False), (26, "联系电话", True), (44, org.phone, False)]),
        (10, [(28, "用电地址", True), (132, f"{facts.home.community.street}{facts.home.community.name}地面停车场", False)]),
    ]  # fmt: skip
    writer.y = table(writer.sheet, 25, writer.y, rows, label=small, value=small) + 5
    head = Style("hei_bold", 12)
    kw = rng.choice([30, 60, 80, 90])
    for title, paras in (
        ("第一条　用电容量和性质", [f"用电人合同约定容量为{kw}千瓦，用电性质为电动汽车充换电，行业分类为充电服务，用电设备为直流充电桩{rng.randrange(1, 4)}台。"]),
        ("第二条　供电方式", [f"供电人以交流0.4千伏电压，经{rng.choice(['望江线', '南园线'])}公用变压器{rng.randrange(1, 20)}号台区向用电人单电源供电。用电人不得自行转供电。"]),
        ("第三条　产权分界", ["供用电设施产权分界点为电能计量箱出线开关负荷侧端子。分界点电源侧由供电人负责维护，负荷侧由用电人负责维护。"]),
        ("第四条　电能计量", ["计量装置安装于计量箱内，三相四线智能电能表，精度1.0级，互感器变比150/5，抄表例日为每月1日。"]),
        ("第五条　电价与电费", ["电价按政府价格主管部门公布的电价执行，实行峰谷分时。用电人应于每月25日前足额交纳电费，逾期按日加收千分之二的违约金。"]),
        ("第六条　双方义务", ["供电人因检修需停电的，提前七日通知或公告。用电人应装设剩余电流保护装置，定期检查充电设施，发现故障及时报告。"]),
        ("第七条　违约责任", ["任何一方违反本合同约定，给对方造成损失的，依法承担赔偿责任。因不可抗力停电的，供电人不承担责任。"]),
        ("第八条　合同期限", [f"本合同自双方签章之日起生效，有效期{rng.choice(['三', '五'])}年。期满前三十日双方均未书面提出异议的，自动续期一次。"]),
        ("第九条　附则", ["本合同一式四份，双方各执两份。附件：1.供电方案答复单；2.产权分界示意图；3.电费结算协议。争议由供电人所在地人民法院管辖。"]),
    ):  # fmt: skip
        writer.room(24)
        writer.para(title, indent=0, style=head)
        for text in paras:
            writer.para(text)
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "供电人（签章）：", small)
    sheet.text(25, y + 8, supplier, Style("song", 10))
    sheet.text(25, y + 20, "签约人：", small)
    signature(sheet, 42, y + 18, somebody(job))
    sheet.text(25, y + 32, ["签约时间：", day(when)], small)
    sheet.text(112, y, "用电人（签章）：", small)
    sheet.text(112, y + 8, org.name, Style("song", 10))
    sheet.text(112, y + 20, "签约人：", small)
    signature(sheet, 129, y + 18, org.legal_person)
    sheet.text(112, y + 32, ["签约时间：", day(when)], small)
    seals.put_round(sheet, 64, y + 14, seals.SealText(supplier, "供用电合同专用章"), diameter=42)
    seals.put_round(sheet, 148, y + 14, seals.SealText(org.name), diameter=40)
    if job.chance(0.5):
        for number, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(supplier, "供用电合同专用章"), number, len(writer.sheets))
    heads(writer.sheets, "", "", "低压供用电合同　{}")
    return drawn("supply_contract", "nut_supply_low", writer.sheets, {"case_no": case})


def supply_home(job: Job) -> Drawn:
    """居民供用电合同 on one crowded sheet in two columns of clauses, blanks filled by pen, case number at the foot or head."""
    rng, facts = job.rng, job.facts
    person, home, case = facts.person, facts.home, _case(job)
    ink = pen(job, 11)
    sheet = job.sheet()
    small, head = Style("song", 9.5), Style("hei_bold", 10)
    at_head = job.chance(0.5)
    sheet.text(
        105,
        14,
        rng.choice(["居民供用电合同", "居民客户供用电合同（充电桩）"]),
        Style("hei_bold", 18),
        align="c",
        spacing=0.15,
    )
    label = rng.choice(["申请编号：", "业务受理编号：", "办件编号："])
    if at_head:
        sheet.text(192, 24, [label, Run(case, "case_no")], small, align="r")
    sheet.text(
        18,
        24,
        ["户号：", Run(f"41{rng.randrange(10**8):08d}", "", ink), "　　合同编号：", f"JM{rng.randrange(10**7):07d}"],
        small,
    )
    y = 32.0
    supplier = "国网河南省电力公司信阳供电公司"
    parties: tuple[Parts, ...] = (
        ["供电方（甲方）：" + supplier],
        ["用电方（乙方）：", blank(person.name, "", ink, 8), "　身份证号码：", blank(person.id_number, "", ink, 12), "　电话：", blank(person.phone, "", ink, 8)],
        ["用电地址：", blank(f"{home.community.name}{home.space_floor}{home.space_no}号车位", "", ink, 20), "　用电类别：", blank("居民合表", "", ink, 6)],
    )  # fmt: skip
    for runs in parties:
        y = sheet.flow(18, y, 174, runs, small, leading=1.75) + 0.5
    y += 3
    sheet.line(18, y, 192, y, width=0.3)
    clauses: list[tuple[str, Runs]] = [
        (
            "一、用电容量",
            ["乙方申请用电容量为", blank(f"{facts.power_kw}", "", ink, 3), "kW，用于自用电动汽车充电，不得对外经营。"],
        ),
        ("二、供电方式", ["甲方以", blank(rng.choice(["220", "380"]), "", ink, 3), "V电压、经公用配变向乙方供电。"]),
        ("三、计量", "甲方在产权分界处安装智能电能表，并负责维护、检定。乙方对计量有异议的，可申请校验。"),
        ("四、产权分界", "以电能表出线开关下桩头为分界点，分界点以下的线路、充电桩由乙方所有并负责维护。"),
        ("五、电价电费", "执行居民生活合表电价，按国家规定执行峰谷分时。电费按月结算，逾期每日按千分之一计收违约金。"),
        (
            "六、安全",
            "乙方应选用有强制认证的充电桩，安装剩余电流保护器，不得私拉乱接。因乙方设备引起的事故由乙方负责。",
        ),
        ("七、停电通知", "甲方计划检修停电的，提前七天公告；临时检修的，提前二十四小时通知。"),
        ("八、中止供电", "乙方逾期三十日未交电费，经催告仍未交付的，甲方可按程序中止供电。"),
        ("九、变更", "车位转让或充电桩拆除的，乙方应办理更名过户或销户手续。"),
        ("十、违约与争议", "一方违约应承担相应责任；争议协商不成的，向人民法院起诉。"),
        ("十一、期限", "本合同自双方签字（盖章）之日起生效，长期有效，至乙方销户时终止。"),
        ("十二、份数", "本合同一式两份，双方各执一份。《供电方案答复单》为本合同附件。"),
    ]
    top, left = y + 4, 18.0
    lowest = y = top
    for number, (title, text) in enumerate(clauses):
        if number == 6:
            lowest, left, y = y, 108.0, top
        y = sheet.flow(left, y, 84, title, head, leading=1.6)
        y = sheet.flow(left, y, 84, text, small, leading=1.6, indent=2) + 2
    y = max(y, lowest) + 5
    sheet.line(105, top, 105, y - 4, width=0.15)
    sheet.line(18, y - 2, 192, y - 2, width=0.3)
    y += 5
    when = facts.consent_date
    sheet.text(20, y, "甲方（盖章）：", small)
    sheet.text(20, y + 9, ["经办人：", Run(somebody(job), "", ink)], small)
    sheet.text(20, y + 18, ["日期：", day(when, "", "dots", ink)], small)
    sheet.text(112, y, "乙方（签字）：", small)
    signature(sheet, 138, y - 2, person.name)
    sheet.text(112, y + 9, f"代办人：{'／' if job.chance(0.6) else facts.landlord.name}", small)
    sheet.text(112, y + 18, ["日期：", day(when, "", "dots", ink)], small)
    seals.put_round(sheet, 60, y + 9, seals.SealText(supplier, "供用电合同专用章"), diameter=40)
    if not at_head:
        sheet.text(18, 280, [label, Run(case, "case_no")], small)
        sheet.text(192, 280, f"服务热线：95598　打印：{job.facts.consent_date:%Y-%m-%d}", small, align="r")
    return drawn("supply_contract", "nut_supply_home", [sheet], {"case_no": case})


LAYOUTS: Layouts = {
    "traffic_emergency_measures": {
        "nut_emergency_plan": emergency_plan,
        "nut_emergency_notice": emergency_notice,
    },
    "supply_contract": {"nut_supply_low": supply_low, "nut_supply_home": supply_home},
}
