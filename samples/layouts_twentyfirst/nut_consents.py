"""物业证明: letters, slips and forms by which an estate's managers let a pile be put up, or do not."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentyfirst.nut_common import Note, Said, before, day_run, pen, place_of, seal, signed, title_of
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "property_consent"


def _values(job: Job, issuer: str, **more: Value) -> dict[str, Value]:
    home, person = job.facts.home, job.facts.person
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
        **more,
    }


def _done(name: str, sheets: list[Sheet], values: dict[str, Value], kind: str, **spared: tuple[str, ...]) -> Drawn:
    return drawn(KIND, name, sheets, values, implied={"issuer_type": (kind, "issuer")}, tolerated=spared)


def reply_letter(job: Job) -> Drawn:
    """A property firm answers an owner's application, as one business writes to another."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, firm, day = facts.person, home.community.manager, facts.consent_date
    writer = Writer(job, Style("song", 13.5), top=28, leading=1.9)
    writer.title("关于充电桩安装申请的复函", Style("song_bold", 20), spacing=0.05)
    writer.line([Run(person.name, "applicant"), title_of(person), "："])
    asked = before(job, day, 20)
    writer.para(
        [
            f"您于{written_date(asked)}递交的申请收悉。您是",
            Run(home.community.name, "community"),
            f"{home.room_text}的业主，拟在",
            home.space_floor,
            Run(home.space_no, "space_no"),
            "号车位加装新能源汽车充电设施。经现场踏勘并征询工程、消防条线意见，答复如下：",
        ]
    )
    power: dict[str, Value] = {}
    if job.variant.refuse:
        reason = rng.choice(
            [
                "该区域未预留桥架和用电容量，配电室剩余负荷不足",
                "该车位紧邻地库疏散楼梯口，消防部门要求整改期间停止施工",
                "该车位为人防临时车位，权属单位没有授权",
            ]
        )
        writer.para([f"{reason}，我公司", Run("不予同意", "consent"), "您的安装申请。"])
        writer.para("待条件具备后，我公司将在公告栏发布通知，您可届时重新提出。由此带来的不便，敬请谅解。")
    else:
        writer.para(
            [
                "一、我公司",
                Run(rng.choice(["同意", "原则上同意", "无异议，同意"]), "consent"),
                "您在上述车位安装自用充电桩，额定功率不超过",
                Run(facts.power_kw, "power_kw"),
                "kW。",
            ]
        )
        writer.para("二、电源由供电公司从公用电网接入，不得从楼道、路灯及您家入户表箱取电。")
        writer.para("三、进场前请到客服前台办理装修施工手续，交纳垃圾清运费，并自行购买第三者责任保险。")
        power["power_kw"] = facts.power_kw
    writer.line(["　　专此函复。"])
    writer.y += 8
    writer.line(["联系人：工程部　", facts.landlord.name[0], "工　　电话：", Run(firm.phone, "phone")])
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(firm.name, "issuer"), Style("song", 13.5), align="r")
    sheet.text(176, y + 10, day_run(day, "issue_date"), Style("song", 13.5), align="r")
    seal(job, sheet, 152, y + 5, firm.name)
    return _done("nut_reply_letter", writer.sheets, _values(job, firm.name, phone=firm.phone, **power), "物业")


def approval_slip(job: Job) -> Drawn:
    """A ruled slip that goes from desk to desk; the last cell decides."""
    facts, home = job.facts, job.facts.home
    person, firm, day = facts.person, home.community.manager, facts.consent_date
    sheet, fill, ink = job.sheet(), job.fill_style(11.5), pen(job, 13)
    sheet.text(105, 20, Run(firm.name, "issuer"), Style("hei", 14), align="c")
    sheet.text(105, 29, "业主自用充电设施安装审批单", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(20, 42, f"表单号：GC-{day.year}-{job.rng.randrange(1, 400):03d}", Style("song", 10))
    label, x = Style("hei", 11), 20.0
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    def both(first: str, one: Runs, second: str, two: Runs) -> None:
        rows.append((12.0, [(28.0, first, True), (57.0, one, False), (28.0, second, True), (57.0, two, False)]))

    both("楼盘名称", value(home.community.name, "community"), "房间号", value(home.room_text))
    both("申请业主", value(person.name, "applicant"), "联系方式", value(person.phone))
    both("身份证号", value(person.id_number, "applicant_id"), "品牌车型", value(facts.vehicle.brand))
    both("车位号", value(home.space_no, "space_no"), "拟装功率", [value(facts.power_kw, "power_kw"), "千瓦"])
    y = table(sheet, x, 48, rows, label=label, value=Style("song", 11))

    def opinion(top: float, name: str, said: Runs, who: str, when: Run, height: float) -> float:
        sheet.rect(x, top, 28, height)
        sheet.rect(x + 28, top, 142, height)
        sheet.cell((x, top, 28, height), name, label, align="c")
        sheet.cell((x + 28, top, 142, height - 14), said, ink, pad=5, leading=1.4)
        sheet.text(x + 86, top + height - 10, "签字：", Style("song", 10.5))
        signed(job, sheet, x + 99, top + height - 12.5, who)
        sheet.text(x + 168, top + height - 10, when, Style("song", 10.5), align="r")
        return top + height

    surveyed = before(job, day, 2)
    first = before(job, surveyed, 4)
    y = opinion(y, "客服中心\n核实情况", "业主身份、车位信息属实，无欠费。", facts.spouse.name, day_run(first), 34)
    y = opinion(
        y,
        "工程部\n现场查勘",
        "消防通道满足要求，线路走桥架。" if not job.variant.refuse else "地下室无桥架，电缆须穿越防火分区，存在隐患。",
        facts.landlord.name,
        day_run(surveyed),
        34,
    )
    last: Said = (
        ["因安全条件达不到，", Run("不同意安装", "consent"), "，请业主使用小区公共充电桩。"]
        if job.variant.refuse
        else [Run("同意安装", "consent"), "，请供电公司予以报装。"]
    )
    chief = firm.legal_person
    y = opinion(y, "项目经理\n审批意见\n（盖章）", last, chief, day_run(day, "issue_date"), 44)
    seal(job, sheet, 160, y - 24, firm.name)
    sheet.text(
        20, y + 4, ["注：本单一式两份，业主、服务中心各执一份。咨询电话：", Run(firm.phone, "phone")], Style("song", 10)
    )
    values = _values(job, firm.name, applicant_id=person.id_number, power_kw=facts.power_kw, phone=firm.phone)
    return _done("nut_approval_slip", [sheet], values, "物业", phone=(person.phone,))


def owners_resolution(job: Job) -> Drawn:
    """An owners' committee tells what was resolved: in items, voters counted."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, day, office = facts.person, facts.consent_date, home.community.owners_committee
    met = before(job, day, 9)
    count, held = rng.choice([(5, 5), (7, 6), (9, 7)])
    writer = Writer(job, Style(rng.choice(["song", "kai"]), 13), top=30, leading=1.8)
    writer.title("会 议 决 定 书", Style("hei_bold", 22), after=6)
    writer.sheet.text(
        105, writer.y, f"（第{rng.choice('一二三')}届第{rng.randrange(3, 40)}号）", Style("song", 12), align="c"
    )
    writer.y += 14
    writer.para(
        [
            Run(home.community.name, "community"),
            f"全体业主自行管理小区，未聘请物业公司。{written_date(met)}晚七点半，"
            f"业委会在活动室开会，应到委员{count}人，实到{held}人，讨论了业主充电桩的事项，形成决定：",
        ]
    )
    names: Said = [
        "1．申请人：",
        Run(person.name, "applicant"),
        f"，{home.room_text}业主，",
        "身份证",
        Run(person.id_number, "applicant_id"),
        "。",
    ]
    writer.line(names)
    writer.line(["2．申请事项：在自有车位（", Run(home.space_no, "space_no"), "）安装电动汽车充电桩一台。"])
    no = job.variant.refuse
    writer.line([f"3．表决结果：赞成{1 if no else held}票，反对{held - 1 if no else 0}票，弃权0票。"])
    writer.line(
        [
            "4．决定：",
            Run(rng.choice(["不同意", "暂不同意"]) if no else rng.choice(["同意", "准予"]), "consent"),
            "该业主安装。"
            + ("理由是电缆须经过公共绿地，多户业主书面反对。" if no else "由此产生的一切费用和安全责任由其本人承担。"),
        ]
    )
    writer.line(["5．本决定自公布之日起生效，已在一号公告栏张贴。"])
    writer.y += 8
    writer.line(["参会委员签名："])
    for place, who in enumerate((facts.landlord.name, facts.spouse.name, home.community.manager.legal_person)):
        signed(job, writer.sheet, 36 + place * 42, writer.y + 1, who)
    writer.y += 24
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(office, "issuer"), Style("song", 13), align="r")
    sheet.text(180, y + 9, ["主任电话 ", Run(facts.landlord.phone, "phone")], Style("song", 12), align="r")
    sheet.text(180, y + 18, day_run(day, "issue_date", rng.choice(["chinese", "plain"])), Style("song", 13), align="r")
    seal(job, sheet, 156, y + 8, office)
    values = _values(job, office, applicant_id=person.id_number, phone=facts.landlord.phone)
    return _done("nut_owners_resolution", writer.sheets, values, "业委会")


def village_opinion(job: Job) -> Drawn:
    """A village committee's handwritten page on a villager's own yard or space."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, day, office = facts.person, facts.consent_date, home.community.village_committee
    note = Note(job.sheet(185, 260), pen(job, 16), left=22, width=142, top=46, step=12.5)
    if job.chance(0.7):
        note.rule((150, 176, 206))
    note.sheet.text(92, 24, rng.choice(["村委会意见", "村 里 意 见"]), Style("kai", 24), align="c", spacing=0.2)
    note.write(["电业局："], indent=0)
    no, he = job.variant.refuse, "他" if person.male else "她"
    said: Said = [
        Run(person.name, "applicant"),
        "是我村村民，今年买了一辆电车，想在",
        Run(home.community.name, "community"),
        f"{he}家名下",
        Run(home.space_no, "space_no"),
        "停车位上装个",
        Run(facts.power_kw, "power_kw"),
        "千瓦的充电桩。村两委碰头商量，",
    ]
    said += (
        ["因为变压器小、线路老化，怕出危险，", Run("不同意", "consent"), "现在安装，等农网改造以后再说。"]
        if no
        else [
            "左邻右舍没有意见，村里",
            Run(rng.choice(["同意", "没意见，同意"]), "consent"),
            f"{he}安装，请按规定给予办理。",
        ]
    )
    note.write(said)
    note.write(["有事联系：", facts.landlord.name, "　", Run(facts.landlord.phone, "phone")])
    note.skip()
    note.right(Run(office, "issuer"), back=0)
    note.right(day_run(day, "issue_date", rng.choice(["plain", "dot"])))
    seal(job, note.sheet, 138, note.y - 17, office)
    values = _values(job, office, power_kw=facts.power_kw, phone=facts.landlord.phone)
    return _done("nut_village_opinion", [note.sheet], values, "村委会")


def residents_blanks(job: Job) -> Drawn:
    """A residents' committee's printed blanks for estates without a manager, values in the gaps."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, day, office = facts.person, facts.consent_date, home.community.residents_committee
    writer, fill, no = Writer(job, Style("song", 14), top=32, leading=2.2), pen(job, 14), job.variant.refuse
    writer.title("无物业小区充电桩建设意见表", Style("hei_bold", 19), spacing=0.05)
    writer.line(
        [
            "居民姓名：",
            filled(person.name, "applicant", fill, min_em=7),
            "　身份证号：",
            filled(person.id_number, "applicant_id", fill),
        ]
    )
    writer.line(
        [
            "所在院落：",
            filled(home.community.name, "community", fill, min_em=13),
            "　车位：",
            filled(home.space_no, "space_no", fill, min_em=6),
        ]
    )
    writer.line(["院落地址：", filled(place_of(job), "", fill, min_em=22)])
    first = job.chance(0.5)
    writer.line(
        ["无物业原因：（", "√" if first else "　", "）老旧散楼　（", "　" if first else "√", "）物业撤场　（　）其他"]
    )
    writer.para(
        [
            f"该院落由社区兜底管理。经网格员入户了解，相邻车位居民共{rng.randrange(2, 6)}户"
            + ("有不同意见" if no else "均无异议")
            + "，社区居委会对其安装充电桩的意见为："
        ]
    )
    tick = Run("√", style=fill)
    yes: Said = [
        "　　（　",
        "" if no else tick,
        "　）",
        Run("同意", "" if no else "consent"),
        "　　　　（　",
        tick if no else "",
        "　）",
        Run("不同意", "consent" if no else ""),
    ]
    writer.line(yes)
    writer.line(
        [
            "补充说明：",
            filled(
                rng.choice(["涉及消防通道，居民反映强烈", "电表箱位置没有谈妥"])
                if no
                else rng.choice(["无", "注意用电安全", "自行协调走线"]),
                "",
                fill,
                min_em=16,
            ),
        ]
    )
    writer.line(
        [
            "网格员：",
            filled(facts.spouse.name, "", fill),
            "　社区电话：",
            filled(home.community.manager.phone, "phone", fill),
        ]
    )
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(110, y, "出具单位（公章）：", Style("song", 13))
    sheet.text(184, y + 10, Run(office, "issuer"), Style("song", 13), align="r")
    sheet.text(184, y + 21, dated(day, "issue_date", fill), Style("song", 13), align="r")
    seal(job, sheet, 152, y + 12, office)
    values = _values(job, office, applicant_id=person.id_number, phone=home.community.manager.phone)
    return _done("nut_residents_blanks", writer.sheets, values, "居委会")


def entry_notice(job: Job) -> Drawn:
    """A modern firm's sheet: a coloured head, two columns, large result, a code in the corner."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, firm, day, no = facts.person, home.community.manager, facts.consent_date, job.variant.refuse
    sheet = job.sheet(210, 240)
    teal = rng.choice([(20, 110, 120), (34, 84, 150), (150, 80, 30)])
    sheet.fill(0, 0, 210, 24, teal)
    sheet.text(14, 6, "充电车位施工许可回执", Style("hei_bold", 21, (255, 255, 255)))
    sheet.text(14, 16, "CHARGING SPACE WORK PERMIT", Style("hei", 8.5, (235, 240, 240)))
    qr_code(sheet, 178, 32, 20)
    grey, big = Style("hei", 9, (120, 120, 124)), Style("hei", 12.5)

    def item(x: float, y: float, name: str, runs: Runs) -> None:
        sheet.text(x, y, name, grey)
        sheet.text(x, y + 5, runs, big)

    item(14, 34, "客户", Run(person.name, "applicant"))
    item(96, 34, "房产", home.room_text)
    item(14, 52, "项目", Run(home.community.name, "community"))
    item(96, 52, "车位", [home.space_floor, " ", Run(home.space_no, "space_no")])
    item(14, 70, "设备功率", [Run(facts.power_kw, "power_kw"), " kW 交流慢充"])
    item(96, 70, "工单", f"WY{day:%m%d}{rng.randrange(10**5):05d}")
    sheet.line(14, 88, 196, 88, width=0.4, fill=teal)
    sheet.text(14, 94, "办理结果", grey)
    said = rng.choice(["不同意进场", "审核不通过"]) if no else rng.choice(["同意进场", "审核通过"])
    sheet.text(14, 100, Run(said, "consent"), Style("hei_bold", 22, (190, 40, 40) if no else teal))
    why = (
        "未通过原因：该防火分区内喷淋、烟感改造未完工，暂不具备充电桩安装条件。"
        if no
        else "物业已核对车位权属，允许客户及供电单位在上述车位敷设电缆并安装充电桩，请妥善保管本回执。"
    )
    sheet.flow(14, 116, 120, why, Style("hei", 11), leading=1.6)
    for number, text in enumerate(
        (
            "施工时间：工作日8:30—11:30、14:30—17:30",
            "施工人员凭身份证领取临时出入证",
            "动火、登高、断电作业须提前一天报备",
            "禁止占用消防车道堆放材料",
        ),
        1,
    ):
        sheet.text(14, 146 + number * 7, f"{number}. {text}", Style("hei", 10))
    sheet.text(110, 192, Run(firm.name, "issuer"), Style("hei", 11.5))
    sheet.text(110, 200, day_run(day, "issue_date", rng.choice(["dash", "dot", "plain"])), Style("hei", 11.5))
    seal(job, sheet, 150, 196, firm.name)
    sheet.text(14, 226, ["24小时服务热线 ", Run(firm.phone, "phone")], Style("hei", 10, teal))
    values = _values(job, firm.name, power_kw=facts.power_kw, phone=firm.phone)
    return _done("nut_entry_notice", [sheet], values, "物业")


LAYOUTS: Layouts = {
    KIND: {
        "nut_reply_letter": reply_letter,
        "nut_approval_slip": approval_slip,
        "nut_owners_resolution": owners_resolution,
        "nut_village_opinion": village_opinion,
        "nut_residents_blanks": residents_blanks,
        "nut_entry_notice": entry_notice,
    }
}
