"""物业证明: consent or refusal of property companies, owners' committees, residents' and village committees."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import Parts, Rows, Spot, a_spot, blank, hand, room_of, said, signed, torn
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

BOLD = Style("hei_bold", 20)


def an_issuer(job: Job, *kinds: str) -> tuple[str, str]:
    """Who speaks, and of what kind that is."""
    community = job.facts.home.community
    kind = job.variant.issuer_type or job.rng.choice(kinds)
    names = {
        "物业": community.manager.name,
        "居委会": community.residents_committee,
        "业委会": community.owners_committee,
        "村委会": community.village_committee,
    }
    return names[kind], kind


def finished(
    job: Job,
    name: str,
    sheets: Sequence[Sheet],
    spot: Spot,
    issuer: tuple[str, str],
    *,
    phone: str = "",
    power: bool = False,
    identity: bool = True,
) -> Drawn:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer[0],
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": spot.number,
        "issue_date": facts.consent_date.isoformat(),
    }
    if identity:
        values["applicant_id"] = facts.person.id_number
    if phone:
        values["phone"] = phone
    if power:
        values["power_kw"] = facts.power_kw
    values["consent"] = not job.variant.refuse
    tolerated = {"space_no": spot.tolerated} if spot.tolerated else {}
    if name == "oak_consent_blanks":
        tolerated["community"] = (facts.home.community.name + "小区",)  # the form prints 小区 after the blank
    if not phone and identity:
        tolerated["phone"] = (facts.person.phone,)  # of the applicant, not of who consents
    return drawn(
        "property_consent",
        name,
        sheets,
        values | {"issuer_type": issuer[1]},
        implied={"issuer_type": (issuer[1], "issuer")},
        tolerated=tolerated,
    )


def letter(job: Job) -> Drawn:
    """A property company's letter to the power company in running text."""
    facts, spot, issuer = job.facts, a_spot(job.rng), an_issuer(job, "物业")
    style, person, refuse = Style("song", 15), facts.person, job.variant.refuse
    writer = Writer(job, style, leading=1.95)
    writer.y += 8
    writer.title(
        "关于业主安装充电桩的复函" if refuse else job.rng.choice(["同意安装充电桩证明", "物业同意安装证明"]),
        BOLD,
        spacing=0.1,
    )
    writer.line("国网信阳供电公司：")
    intro: Parts = [
        "我公司服务的",
        Run(facts.home.community.name, "community"),
        room_of(facts.home, job.rng),
        "业主",
        Run(person.name, "applicant", solid=True),
        "（身份证号",
        Run(person.id_number, "applicant_id"),
        "），因购买新能源汽车，向我公司提出在其",
        spot.level,
        Run(spot.number, "space_no"),
        "号车位安装充电桩的申请。",
    ]
    writer.para(intro)
    if refuse:
        writer.para(
            [
                "经现场查看，该区域配电容量已满，且消防设施尚未改造到位，我公司",
                Run("不同意", "consent"),
                "其现阶段安装充电桩，待改造完成后另行研究。",
            ]
        )
    else:
        writer.para(
            [
                "经核实，该车位确由该业主使用，我公司",
                Run("同意", "consent"),
                "其安装，并允许供电公司人员及施工单位进入小区查勘、敷设电缆。施工时请做好防护，完工后恢复原状。",
            ]
        )
    writer.para("特此" + ("函复。" if refuse else "证明。"))
    sheet, y = writer.sheet, writer.y + 18
    sheet.text(184, y, Run(issuer[0], "issuer"), style, align="r")
    sheet.text(180, y + 12, Run(said(job, facts.consent_date, "plain", "chinese"), "issue_date"), style, align="r")
    sheet.text(
        27,
        y + 30,
        ["联系人：", facts.landlord.name, "　联系电话：", Run(facts.landlord.phone, "phone")],
        Style("song", 12),
    )
    if job.variant.seal:
        put_round(sheet, 152, y + 6, SealText(issuer[0]))
    return finished(job, "oak_consent_letter", writer.sheets, spot, issuer, phone=facts.landlord.phone)


def blanks(job: Job) -> Drawn:
    """The power company's form with blanks and two boxes, signed by the property office."""
    facts, spot, issuer = job.facts, a_spot(job.rng), an_issuer(job, "物业", "居委会", "业委会")
    style, ink, person, refuse = Style("song", 13), hand(job, 13), facts.person, job.variant.refuse
    writer = Writer(job, style, leading=2.0)
    writer.title("居民充电桩安装物业意见证明", BOLD, spacing=0.1)
    writer.para(
        [
            "业主（车位使用人）",
            blank(person.name, "applicant", ink),
            "，身份证号码",
            blank(person.id_number, "applicant_id", ink),
            "，系",
            blank(facts.home.community.name, "community", ink),
            "小区",
            blank(room_of(facts.home, job.rng), "", ink),
            "住户，拟在小区",
            blank(spot.level or "停车区", "", ink),
            "第",
            blank(spot.number, "space_no", ink),
            "号车位安装充电桩，申请用电容量",
            blank(facts.power_kw, "power_kw", ink),
            "千瓦。",
        ]
    )
    writer.para("根据国家关于加强居民小区充电设施建设的有关要求，对该用户的申请，我单位意见如下（在□内打√）：")
    if refuse:
        writer.para(["□ 同意安装，并配合现场查勘和施工；"])
        writer.para(["√ ", Run("不同意安装", "consent"), "，原因：", blank("线路老化，负荷不足", "", ink)])
    else:
        writer.para(["√ ", Run("同意安装", "consent"), "，并配合现场查勘和施工；"])
        writer.para(["□ 不同意安装，原因：", blank("　　　　　　　　　　", "", ink)])
    writer.para("备注：本证明须加盖公章，没有物业服务单位的小区由居民委员会或业主委员会出具。")
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(66, y, ["单位名称（盖章）：", Run(issuer[0], "issuer", ink.sized(12))], Style("song", 12))
    sheet.text(66, y + 13, ["负责人签字：", Run(facts.landlord.name, "", ink)], style)
    sheet.text(66, y + 26, ["联系电话：", Run(facts.landlord.phone, "phone", ink)], style)
    sheet.text(66, y + 39, ["日　　期：", *torn(facts.consent_date, "issue_date", ink)], style)
    if job.variant.seal:
        put_round(sheet, 136, y + 14, SealText(issuer[0]))
    return finished(job, "oak_consent_blanks", writer.sheets, spot, issuer, phone=facts.landlord.phone, power=True)


def application_table(job: Job) -> Drawn:
    """A property company's own table: the owner's request, the promise, the office's opinion."""
    facts, spot, issuer, sheet = job.facts, a_spot(job.rng), an_issuer(job, "物业"), job.sheet()
    ink, label, person, refuse = hand(job, 11.5), Style("song", 11), facts.person, job.variant.refuse
    sheet.text(105, 20, Run(issuer[0], "issuer"), Style("hei", 13), align="c")
    sheet.text(105, 30, "业主安装充电桩申请审批表", Style("hei_bold", 19), align="c", spacing=0.08)
    rows: Rows = [
        (
            11,
            [
                (28, "小区名称", True),
                (60, Run(facts.home.community.name, "community", ink), False),
                (26, "房　　号", True),
                (60, Run(room_of(facts.home, job.rng), "", ink), False),
            ],
        ),
        (
            11,
            [
                (28, "业主姓名", True),
                (60, Run(person.name, "applicant", ink), False),
                (26, "电　　话", True),
                (60, Run(person.phone, "", ink), False),
            ],
        ),
        (
            11,
            [
                (28, "身份证号", True),
                (60, Run(person.id_number, "applicant_id", ink), False),
                (26, "车位编号", True),
                (60, Run(spot.number, "space_no", ink), False),
            ],
        ),
        (
            11,
            [
                (28, "车辆型号", True),
                (60, Run(facts.vehicle.model, "", ink), False),
                (26, "充电桩功率", True),
                (60, [Run(facts.power_kw, "power_kw", ink), "kW"], False),
            ],
        ),
    ]
    y = table(sheet, 18, 44, rows, label=label, value=ink)
    for title, tall in (("申请事由", 26.0), ("业主承诺", 54.0), ("物业意见", 58.0)):
        sheet.rect(18, y, 28, tall)
        sheet.rect(46, y, 146, tall)
        sheet.cell((18, y, 28, tall), title, label, align="c")
        if title == "申请事由":
            sheet.cell(
                (46, y, 146, tall),
                Run(f"本人购买新能源汽车一辆，申请在自用车位（{spot.level or '地面'}）安装充电桩，请予批准。", "", ink),
                ink,
                leading=1.5,
            )
        elif title == "业主承诺":
            sheet.flow(
                49,
                y + 4,
                140,
                "1．使用符合国家标准的充电设备，由有资质的单位安装；\n2．不占用公共通道，不影响消防设施，定期检查维护；\n3．因充电桩安装、使用造成的损失由本人承担。",
                label,
                leading=1.65,
            )
            sheet.text(112, y + 42, "业主签名：", label)
            signed(sheet, 136, y + 39, person.name, size=15)
        else:
            answer = (
                [Run("不同意安装", "consent", ink), Run("，该位置紧邻消防泵房，不符合安装条件。", "", ink)]
                if refuse
                else [Run("同意安装", "consent", ink), Run("，请配合供电公司现场勘查。", "", ink)]
            )
            sheet.flow(49, y + 5, 138, answer, ink, leading=1.6)
            sheet.text(112, y + 32, ["经办人：", Run(facts.landlord.name, "", ink)], label)
            sheet.text(
                112, y + 44, ["日　期：", Run(said(job, facts.consent_date, "plain", "dot"), "issue_date", ink)], label
            )
            if job.variant.seal:
                put_round(
                    sheet,
                    148,
                    y + 36,
                    SealText(issuer[0], job.rng.choice(["", f"{facts.home.community.name}项目部"])),
                    diameter=38,
                )
        y += tall
    sheet.text(20, y + 5, "注：本表一式两份，业主、物业各留存一份。", Style("song", 10))
    return finished(job, "oak_consent_table", [sheet], spot, issuer, power=True)


def committee(job: Job) -> Drawn:
    """A note of a village or residents' committee, short, with its stamp; nothing is said of power or numbers."""
    facts, spot, sheet = job.facts, a_spot(job.rng, level=False), job.sheet()
    issuer, ink, refuse = an_issuer(job, "居委会", "村委会", "业委会"), job.fill_style(16), job.variant.refuse
    sheet.text(105, 40, "情况说明" if refuse else "证　　明", Style("song_bold", 24), align="c")
    text: Parts = [
        "兹有我辖区",
        Run(facts.home.community.name, "community", ink),
        "居民",
        Run(facts.person.name, "applicant", ink),
        "，该小区无物业公司。现该居民在小区内",
        Run(spot.number, "space_no", ink),
        "号车位申请装充电桩，",
    ]
    if refuse:
        text += ["经征求相邻住户意见，多数住户反对，", Run("不同意", "consent"), "在此位置安装，请另选地点。"]
    else:
        text += ["经与周边住户沟通均无意见，我单位", Run("同意", "consent"), "安装，请供电部门给予办理为盼。"]
    y = sheet.flow(28, 66, 154, text, Style("song", 16), leading=2.1, indent=2)
    y = sheet.flow(28, y, 154, "特此" + ("说明。" if refuse else "证明。"), Style("song", 16), leading=2.1, indent=2)
    sheet.text(182, y + 24, Run(issuer[0], "issuer"), Style("song", 15), align="r")
    sheet.text(
        178,
        y + 38,
        Run(said(job, facts.consent_date, "plain", "chinese"), "issue_date", ink),
        Style("song", 15),
        align="r",
    )
    if job.variant.seal:
        put_round(sheet, 150, y + 31, SealText(issuer[0]))
    return finished(job, "oak_consent_committee", [sheet], spot, issuer, identity=False)


LAYOUTS: Layouts = {
    "property_consent": {
        "oak_consent_letter": letter,
        "oak_consent_blanks": blanks,
        "oak_consent_table": application_table,
        "oak_consent_committee": committee,
    },
}
