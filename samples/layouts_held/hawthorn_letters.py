"""Letters of authority, and papers of no kind that lie near the others."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.hawthorn_common import (
    Rows,
    Said,
    an_id,
    before,
    boxed,
    floor,
    mobile,
    on,
    pen,
    said_day,
    someone,
    yuan,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

AUTHORITY, OTHER = "authorization_letter", "other"


def family_errand(job: Job) -> Drawn:
    """One spouse asks the other to go, by hand."""
    facts, sheet, ink = job.facts, job.sheet(182, 257), pen(job, 15)
    person, spouse, start = facts.person, facts.spouse, facts.consent_date
    end = start + timedelta(days=job.rng.choice([30, 60, 90]))
    matter = job.rng.choice(["办理充电桩报装手续", "申请安装充电桩和电表", "办理电动汽车充电桩用电手续"])
    sheet.text(91, 30, "委 托 书", ink.sized(25), align="c", spacing=0.3)
    kin = "丈夫" if spouse.male else "妻子"
    runs: Said = [
        "我是",
        Run(person.name, "principal"),
        f"（身份证{person.id_number}），因在外地上班回不来，现委托我{kin}",
    ]
    runs += [Run(spouse.name, "agent"), f"（身份证{spouse.id_number}）替我到供电营业厅", Run(matter, "matter"), "。"]
    y = sheet.flow(20, 56, 142, runs, ink, leading=2.0, indent=2)
    span: Said = ["委托时间从", on(start, "valid_from"), "到", on(end, "valid_to"), "，在这期间签的字我都认可。"]
    y = sheet.flow(20, y, 142, span, ink, leading=2.0, indent=2)
    sheet.text(88, y + 16, f"委托的人：{person.name}", ink)
    sheet.text(88, y + 29, f"被委托的人：{spouse.name}", ink)
    sheet.text(88, y + 42, said_day(start), ink)
    values: dict[str, Value] = {
        "principal": person.name,
        "agent": spouse.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    also = {"matter": (f"到供电营业厅{matter}",)}
    return drawn(AUTHORITY, "hawthorn_family_errand", [sheet], values, tolerated=also)


def firm_mandate(job: Job) -> Drawn:
    """A firm's letter with its head, the legal representative's seal and the agent's particulars."""
    facts = job.facts
    org, agent = facts.company.org, someone(job, facts.company.org.legal_person)
    start = before(job, facts.consent_date, 0, 20)
    end = start + timedelta(days=job.rng.choice([89, 179, 364]))
    matter = job.rng.choice(["充电桩用电报装、现场查勘配合及供用电合同签订", "本公司停车场充电设施新装用电业务"])
    writer = Writer(job, Style("song", 13), leading=1.9, top=20)
    writer.sheet.text(105, 18, Run(org.name, "principal"), Style("hei_bold", 16), align="c", spacing=0.1)
    writer.sheet.line(25, 28, 185, 28, width=0.6)
    writer.y = 42
    writer.title("法人授权委托书", Style("song_bold", 21), after=10)
    writer.line("致：国网信阳供电公司")
    writer.para(
        ["本公司系依法设立的企业，统一社会信用代码", org.uscc, f"，住所{org.address}，法定代表人{org.legal_person}。"]
    )
    writer.para(
        [
            "现授权本公司职员",
            Run(agent, "agent"),
            f"（身份证号{an_id(job)}，手机{mobile(job)}）为代理人，代表本公司办理以下事务：",
            Run(matter, "matter"),
            "。代理人在授权范围内签署的文件，本公司均予承认。",
        ]
    )
    span: Said = ["授权期限：", on(start, "valid_from", "padded"), "——", on(end, "valid_to", "padded")]
    writer.para([*span, "。代理人无转委托权。"])
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(90, y, "授权单位（公章）：", writer.style)
    sheet.text(90, y + 12, "法定代表人（签字或盖章）：", writer.style)
    seals.put_round(sheet, 146, y + 2, seals.SealText(org.name))
    seals.put_name(sheet, 162, y + 24, org.legal_person)
    sheet.text(90, y + 36, ["签发日期：", said_day(start)], writer.style)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(AUTHORITY, "hawthorn_firm_mandate", writer.sheets, values)


def counter_form(job: Job) -> Drawn:
    """A service hall's half sheet in boxes."""
    facts, sheet, fill = job.facts, job.sheet(210, 148), job.fill_style(12)
    person, start = facts.person, facts.consent_date
    agent = someone(job, person.name)
    end = start + timedelta(days=job.rng.choice([15, 30, 60]))
    matter = job.rng.choice(["居民充电桩新装", "个人充电桩报装", "充电桩低压新装申请"])
    small, body = Style("hei", 8), Style("song", 12)
    sheet.text(105, 10, "用电业务授权代办单", Style("hei_bold", 18), align="c", spacing=0.1)
    agents: Said = [Run(agent, "agent", fill)]
    cells: list[tuple[float, float, float, str, Said]] = [
        (14, 24, 50, "授权人", [Run(person.name, "principal", fill)]),
        (64, 24, 84, "授权人证件号码", [Run(person.id_number, "", fill)]),
        (148, 24, 48, "授权人电话", [Run(person.phone, "", fill)]),
        (14, 40, 50, "代办人", agents),
        (64, 40, 84, "代办人证件号码", [Run(an_id(job), "", fill)]),
        (148, 40, 48, "代办人电话", [Run(mobile(job), "", fill)]),
        (14, 56, 134, "授权办理的业务", [Run(matter, "matter", fill)]),
        (148, 56, 48, "代办人与授权人关系", [Run(job.rng.choice(["朋友", "亲戚", "同事"]), "", fill)]),
        (14, 72, 91, "授权起始日", [on(start, "valid_from", "plain", fill)]),
        (105, 72, 91, "授权截止日", [on(end, "valid_to", "plain", fill)]),
    ]
    for x, y, width, label, runs in cells:
        boxed(sheet, (x, y, width, 16), label, runs, small, body)
    warn = "授权人声明：以上内容属实，代办人在授权期内提交的资料、签署的单据由授权人负责。请出示双方身份证原件。"
    sheet.flow(14, 92, 182, warn, Style("song", 9.5), leading=1.6)
    for x, label, name in ((14, "授权人签名：", person.name), (108, "代办人签名：", agent)):
        signature(sheet, sheet.text(x, 112, label, body) + 2, 110, name)
    sheet.text(14, 128, f"受理员：{someone(job, person.name, agent)}", Style("song", 10))
    sheet.text(196, 128, "表单版本：2025版", Style("song", 10), align="r")
    values: dict[str, Value] = {
        "principal": person.name,
        "agent": agent,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(AUTHORITY, "hawthorn_counter_form", [sheet], values)


def fee_reminder(job: Job) -> Drawn:
    """A parking fee still owed."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 120)
    firm, person, day = facts.home.community.manager, facts.person, facts.consent_date
    owed = facts.monthly_rent * job.rng.randrange(2, 7)
    sheet.text(105, 12, "停车费催缴通知单", Style("hei_bold", 18), align="c", spacing=0.1)
    body = Style("song", 12)
    y = sheet.flow(18, 28, 174, f"{home.building}号楼{home.room}室 {person.name} 业主：", body)
    runs: Said = [
        f"您在{home.community.name}{floor(job)}使用的{home.space_no}号车位，截至{said_day(day)}已欠停车服务费"
    ]
    runs += [f"{yuan(owed)}元，请于收到本单七日内到客服中心缴纳，或扫码支付。逾期将暂停车辆道闸自动放行。"]
    y = sheet.flow(18, y + 2, 174, runs, body, leading=1.8, indent=2)
    y = sheet.flow(18, y, 174, f"已缴清的请忽略。客服电话：{firm.phone}", body, leading=1.8, indent=2)
    sheet.text(190, y + 8, firm.name, body, align="r")
    sheet.text(190, y + 17, said_day(day), body, align="r")
    if job.chance(0.7):
        seals.put_round(sheet, 158, y + 12, seals.SealText(firm.name, centre="收费专用章"), diameter=36)
    return drawn(OTHER, "hawthorn_fee_reminder", [sheet], {})


def decoration(job: Job) -> Drawn:
    """A permit to do up a flat."""
    facts, home, sheet, fill = job.facts, job.facts.home, job.sheet(148, 210), job.fill_style(12)
    firm, start = facts.home.community.manager, facts.consent_date
    end = start + timedelta(days=90)
    sheet.rect(8, 8, 132, 194, line=0.7)
    sheet.text(74, 18, firm.name, Style("hei", 11), align="c")
    sheet.text(74, 30, "室内装修施工许可证", Style("hei_bold", 19), align="c")
    sheet.text(132, 44, f"编号 {start:%Y}-{job.rng.randrange(1, 400):03d}", Style("song", 10), align="r")
    labels: list[tuple[str, str]] = [
        ("装修地址", f"{home.community.name}{home.room_text}"),
        ("户主", facts.person.name),
        ("施工队负责人", f"{someone(job)}　{mobile(job)}"),
        ("装修内容", job.rng.choice(["水电改造、墙地砖铺贴", "吊顶、封阳台、改水电"])),
        ("开工", said_day(start)),
        ("完工", said_day(end)),
        ("施工人数", f"{job.rng.randrange(2, 9)}人"),
    ]
    for row, (label, text) in enumerate(labels):
        sheet.text(18, 56 + row * 12, [label, "　", filled(text, "", fill)], Style("song", 12))
    rules = "请张贴于入户门。施工时间8:00—12:00、14:30—18:30；不得拆改承重墙，不得占用车位堆放材料，建筑垃圾袋装清运。"
    sheet.flow(18, 144, 112, rules, Style("song", 10), leading=1.6)
    sheet.text(130, 182, f"准予施工　{said_day(start, 'dot')}", Style("hei", 11), align="r")
    seals.put_round(sheet, 100, 178, seals.SealText(firm.name, centre="工程部"), diameter=36)
    return drawn(OTHER, "hawthorn_decoration", [sheet], {})


def furniture(job: Job) -> Drawn:
    """What goes with a flat that is sold: a list of furniture with prices."""
    facts, sheet = job.facts, job.sheet()
    owner, person, day = facts.landlord, facts.person, facts.consent_date
    fill, head = job.fill_style(11.5), Style("hei", 11)
    sheet.text(105, 26, "家具家电转让清单", Style("hei_bold", 20), align="c", spacing=0.1)
    said = f"{owner.name}将{facts.home.community.name}{facts.home.room_text}内下列物品作价卖给{person.name}，当面点清："
    y = sheet.flow(25, 44, 160, said, Style("song", 12), leading=1.8, indent=2) + 3
    things = (
        "双开门冰箱",
        "挂式空调",
        "布艺沙发",
        "实木餐桌（带六椅）",
        "滚筒洗衣机",
        "电视柜",
        "燃气热水器",
        "1.8米床",
    )
    picked = job.rng.sample(things, 6)
    rows: Rows = [
        (10, [(18, "序", True), (62, "物品", True), (25, "数量", True), (30, "作价（元）", True), (25, "成色", True)])
    ]
    total = 0
    for number, thing in enumerate(picked, 1):
        price = job.rng.randrange(2, 16) * 100
        total += price
        cells: list[str] = [str(number), thing, "1", str(price), job.rng.choice(["八成新", "九成新", "完好"])]
        widths = (18.0, 62.0, 25.0, 30.0, 25.0)
        rows.append((10, [(width, Run(text, "", fill), False) for width, text in zip(widths, cells, strict=True)]))
    y = table(sheet, 25, y, rows, label=head, value=Style("song", 11)) + 5
    y = sheet.flow(
        25, y, 160, f"合计人民币{total}元，已现金付清。物品交接后概不退换。", Style("song", 12), leading=1.8, indent=2
    )
    for x, label, name in ((25, "转出人：", owner.name), (108, "接收人：", person.name)):
        signature(sheet, sheet.text(x, y + 14, label, Style("song", 12)) + 2, y + 12, name)
    sheet.text(108, y + 30, said_day(day), Style("song", 12))
    return drawn(OTHER, "hawthorn_furniture", [sheet], {})


def estate_notice(job: Job) -> Drawn:
    """To all owners about charging in the garage; nobody asked, nobody is granted anything."""
    facts = job.facts
    place, day = facts.home.community, facts.consent_date
    writer = Writer(job, Style("song", 14), leading=1.8, top=28)
    writer.title("关于规范地下车库充电行为的温馨提示", Style("hei_bold", 18), spacing=0.05)
    writer.line(f"尊敬的{place.name}各位业主、住户：")
    writer.para(
        "近期巡查发现，个别住户从楼道、配电间私拉电线给汽车充电，存在较大火灾隐患。为保障大家安全，现提示如下："
    )
    writer.para("一、严禁飞线充电，严禁电动自行车进入地下车库和电梯。")
    writer.para("二、需要在自家车位安装充电桩的，请先到客服中心领取资料清单，再向供电公司报装。")
    writer.para(f"三、公共充电桩位于{floor(job)}出口处，共{job.rng.randrange(4, 13)}台，扫码使用，充满请及时挪车。")
    writer.para(f"四、发现冒烟、异味请立即拨打值班电话{place.manager.phone}。")
    writer.para("感谢您的理解与配合！")
    writer.y += 12
    writer.sheet.text(182, writer.y, place.manager.name, writer.style, align="r")
    writer.sheet.text(178, writer.y + 11, said_day(day), writer.style, align="r")
    if job.chance(0.8):
        seals.put_round(writer.sheet, 150, writer.y + 6, seals.SealText(place.manager.name))
    return drawn(OTHER, "hawthorn_estate_notice", writer.sheets, {})


LAYOUTS: Layouts = {
    AUTHORITY: {
        "hawthorn_family_errand": family_errand,
        "hawthorn_firm_mandate": firm_mandate,
        "hawthorn_counter_form": counter_form,
    },
    OTHER: {
        "hawthorn_fee_reminder": fee_reminder,
        "hawthorn_decoration": decoration,
        "hawthorn_furniture": furniture,
        "hawthorn_estate_notice": estate_notice,
    },
}
