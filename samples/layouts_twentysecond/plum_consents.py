"""物业同意书: a form with opinions, a ticked slip, a street community's note, a reply, a written request, a landscape
sheet of conditions."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import BLUE_INK, RED, Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.plum_common import (
    Said,
    day_run,
    desk_phone,
    lines_of_paper,
    other_phone,
    pen,
    seal_over,
    someone,
    tick,
)
from samples.ornaments import watermark
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "property_consent"


def _issuer(job: Job, *usual: str) -> tuple[str, str]:
    """(type, name) of who speaks: the variant's, else one of the usual types."""
    place = job.facts.home.community
    kind = job.variant.issuer_type or job.rng.choice(usual)
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    return kind, names[kind]


def _values(job: Job, issuer: str, *shown: str) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "power_kw": facts.power_kw,
        "issue_date": facts.consent_date.isoformat(),
        "consent": not job.variant.refuse,
    }
    return {name: every[name] for name in ("issuer", "applicant", "consent", "issue_date", *shown)}


def _implied(kind: str) -> dict[str, tuple[Value, str]]:
    return {"issuer_type": (kind, "issuer")}


def opinion_form(job: Job) -> Drawn:
    """Upper half filled in by the resident, lower half the office's opinion, a vertical label at its left."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    kind, office = _issuer(job, "物业", "物业", "业委会")
    sheet, form = job.sheet(), Form(job.fill_style(11.5), label_mm=34)
    phone = desk_phone(job)
    sheet.text(105, 22, "居民自用充电桩安装申请及现场确认表", Style("hei_bold", 18), align="c")
    sheet.text(19, 36, f"编号：{facts.consent_date.year}{rng.randrange(1, 400):04d}", Style("song", 10.5))
    value = form.value
    form.row(12, ("申 请 人", value(person.name, "applicant")), ("身份证号", value(person.id_number, "applicant_id")))
    form.row(12, ("小区名称", value(home.community.name, "community")), ("楼栋房号", value(home.room_text)))
    form.row(12, ("停车位号", value(home.space_no, "space_no")), ("车位层位", value(home.space_floor)))
    power: Said = [value(facts.power_kw, "power_kw"), value("kW")]
    form.row(12, ("充电桩功率", power), ("安装方式", value(rng.choice(["壁挂式", "立柱式"]))))
    form.row(
        12, ("车辆品牌", value(facts.vehicle.brand)), ("施工单位", value(rng.choice(["车企随车安装", "自行委托"])))
    )
    oath = "本人承诺：所填内容真实，施工服从管理，因充电桩引起的安全责任由本人承担。"
    form.row(30, ("申请人承诺", oath))
    y = form.put(sheet, 43)
    signature(sheet, 150, y - 9.5, person.name)
    sheet.rect(19, y, 34, 84)
    sheet.cell((19, y, 34, 84), "小区管理单位\n意　　见", form.label, align="c")
    sheet.rect(53, y, 138, 84)
    body = Style("kai", 13)
    if job.variant.refuse:
        said: Said = [
            "经现场查看，该车位位于消防通道旁，且所在区域变压器容量不足，",
            Run("不同意安装", "consent", solid=True),
            "，待电力增容改造后再行申请。",
        ]
    else:
        said = [
            "经现场查看，车位情况属实，线路走向不影响消防通道和公共管线，",
            Run("同意安装", "consent", solid=True),
            "，施工前请提前两天到我处办理登记。",
        ]
    sheet.flow(60, y + 8, 124, said, body, leading=1.7, indent=2)
    line = Style("song", 11)
    sheet.text(60, y + 42, ["经办人：", Run(someone(job), "", form.fill), "　　联系电话：", Run(phone, "phone")], line)
    sheet.cell((96, y + 52, 94, 12), ["（盖章）", Run(office, "issuer")], line, align="r")
    sheet.text(186, y + 68, day_run(job, facts.consent_date, "issue_date", None, "spaced", "padded"), line, align="r")
    seal_over(sheet, job, 160, y + 62, office)
    sheet.text(19, y + 88, "注：本表一式三份，申请人、供电企业、管理单位各执一份。", Style("song", 9.5))
    values = _values(job, office, "community", "applicant_id", "space_no", "power_kw") | {"phone": phone}
    return drawn(KIND, "plum_opinion_form", [sheet], values, implied=_implied(kind))


def ticked_slip(job: Job) -> Drawn:
    """Half a sheet with blanks and two boxes, one ticked."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    kind, office = _issuer(job, "物业", "物业", "居委会")
    sheet, fill, body = job.sheet(210, 165), job.fill_style(12.5), Style("hei", 12.5)
    sheet.text(105, 16, "充电设施安装告知回执", Style("hei_bold", 19), align="c", spacing=0.15)
    said: Said = [
        filled(home.community.name, "community", fill),
        "小区",
        filled(home.building, "", fill),
        "栋",
        filled(home.unit, "", fill),
        "单元",
        filled(home.room, "", fill),
        "室业主/使用人",
        filled(person.name, "applicant", fill),
        "，拟在固定车位（编号",
        filled(home.space_no, "space_no", fill),
        "）建设自用充电桩一台，功率",
        filled(facts.power_kw, "power_kw", fill),
        "千瓦，用电由供电公司单独装表。我单位意见如下（在□内打√）：",
    ]
    y = sheet.flow(22, 36, 166, said, body, leading=1.95, indent=2) + 3
    yes, no = "同意安装，并配合供电公司现场勘查。", "不同意安装。理由："
    refuse = job.variant.refuse
    tick(sheet, 32, y, yes if refuse else Run(yes, "consent"), body, on=not refuse)
    x = tick(sheet, 32, y + 9, Run(no, "consent") if refuse else no, body, on=refuse)
    reason = "地下车库暂无电缆桥架，不具备条件" if refuse else ""
    sheet.text(x, y + 9, [Run(reason, "", fill, underline=True, min_em=19)], body)
    phone = desk_phone(job)
    sheet.text(22, y + 24, ["联系人：", filled(someone(job), "", fill)], body)
    sheet.text(22, y + 34, ["电　话：", filled(phone, "phone", fill)], body)
    sheet.cell((88, y + 22, 102, 9), ["单位（公章）：", Run(office, "issuer")], body, align="r")
    sheet.text(182, y + 36, dated(facts.consent_date, "issue_date", fill), body, align="r")
    seal_over(sheet, job, 158, y + 30, office, size=38)
    values = _values(job, office, "community", "space_no", "power_kw") | {"phone": phone}
    return drawn(KIND, "plum_ticked_slip", [sheet], values, implied=_implied(kind))


def street_note(job: Job) -> Drawn:
    """A residents' or village committee's few lines for an estate that nobody manages."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    kind, office = _issuer(job, "居委会", "居委会", "村委会")
    writer = Writer(job, Style("song", 16), left=28, width=154, top=48, leading=2.0)
    writer.title(rng.choice(["证　明", "证明信", "情况证明"]), Style("song_bold", 26), spacing=0.3, after=14)
    own = {"村委会": "我村", "物业": "我公司", "业委会": "我会"}.get(kind, "我社区")
    nobody = "属老旧小区，目前无物业公司管理，也未成立业主委员会。"
    said: Said = [
        own + rng.choice(["辖区", "管辖的"]),
        Run(home.community.name, "community"),
        nobody if kind in ("居委会", "村委会") else "为上世纪末建成的开放式小区。",
        "居民",
        Run(person.name, "applicant", solid=True),
        "（身份证号：",
        Run(person.id_number, "applicant_id", solid=True),
        f"），住{home.room_text}，申请在本人使用的",
        Run(home.space_no, "space_no", solid=True),
        "号停车位安装充电桩。",
    ]
    writer.para(said)
    if job.variant.refuse:
        writer.para(
            [
                "经征求周边居民意见，多数住户反对，且院内线路老化，存在安全隐患，现",
                Run(rng.choice(["不同意其安装", "暂不同意安装"]), "consent", solid=True),
                "。",
            ]
        )
    else:
        writer.para(
            [
                "经入户征求邻近居民意见，均无异议，",
                Run(rng.choice(["同意其安装", "我们同意安装", "同意该居民安装"]), "consent", solid=True),
                "，请供电部门给予办理。",
            ]
        )
    writer.para("特此证明。")
    writer.y += 22
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(office, "issuer"), writer.style.sized(15), align="r")
    when = day_run(job, facts.consent_date, "issue_date", None, "plain", "chinese", "spaced")
    sheet.text(172, y + 13, when, writer.style, align="r")
    seal_over(sheet, job, 145, y + 8, office, size=42)
    values = _values(job, office, "community", "applicant_id", "space_no")
    return drawn(KIND, "plum_street_note", writer.sheets, values, implied=_implied(kind))


def formal_reply(job: Job) -> Drawn:
    """A reply on letterhead to the power company with numbered terms."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    kind, office = _issuer(job, "业委会", "物业")
    writer = Writer(job, Style("song", 13), top=26, leading=1.75)
    sheet = writer.sheet
    head = Style("song_bold", 24 if len(office) < 14 else 18, RED)
    sheet.text(105, 22, Run(office, "issuer"), head, align="c", spacing=0.08)
    sheet.line(25, 35, 185, 35, width=0.9, fill=RED)
    sheet.line(25, 36.4, 185, 36.4, width=0.25, fill=RED)
    sheet.text(185, 39, f"函〔{facts.consent_date.year}〕{rng.randrange(2, 90)}号", Style("song", 11), align="r")
    writer.y = 52
    refuse = job.variant.refuse
    title: Said = ["关于", Run(person.name, "applicant"), "安装充电桩有关事宜的复函"]
    sheet.text(105, writer.y, title, Style("hei_bold", 17), align="c")
    writer.y += 15
    writer.line("国网信阳供电公司：")
    asked = facts.consent_date - timedelta(days=rng.randrange(3, 20))
    intro: Said = [
        f"{numbers.written_date(asked)}，我",
        "公司" if kind == "物业" else "会",
        "收到",
        Run(home.community.name, "community"),
        "业主",
        Run(person.name, "applicant", solid=True),
        f"（{home.building}-{home.unit}-{home.room}）递交的申请，拟在其{home.space_floor}",
        Run(home.space_no, "space_no", solid=True),
        "号车位加装",
        Run(facts.power_kw, "power_kw"),
        "kW交流充电桩。经研究，函复如下：",
    ]
    writer.para(intro)
    if refuse:
        writer.para(
            ["一、", Run("不同意在该车位安装充电桩", "consent", solid=True), "。该车位为临时车位，产权属全体业主共有。"]
        )
        writer.para("二、根据《民法典》第二百七十八条，改变共有部分用途应由业主共同决定，我方将提交下次业主大会讨论。")
        writer.para("三、地面公共充电区已有快充桩6台，业主可先行使用。")
    else:
        writer.para(
            ["一、", Run("同意该业主在上述车位安装充电桩", "consent", solid=True), "，电源由贵公司从小区外线引入。"]
        )
        writer.para("二、施工时间为每日8:30至12:00、14:30至18:00，法定节假日不得施工；穿墙孔洞应做防火封堵。")
        writer.para("三、桩体产权归业主，日常维护、保险及安全责任由业主自负；车位转让时应办理过户或拆除。")
    writer.para("特此函复。")
    writer.y += 12
    y, phone = writer.y, desk_phone(job)
    sheet.text(180, y, Run(office, "issuer"), writer.style, align="r")
    sheet.text(
        170, y + 10, day_run(job, facts.consent_date, "issue_date", None, "chinese", "plain"), writer.style, align="r"
    )
    seal_over(sheet, job, 150, y + 6, office)
    sheet.text(31, y + 30, [f"（联系人：{someone(job)}；联系电话：", Run(phone, "phone"), "）"], Style("song", 12))
    values = _values(job, office, "community", "space_no", "power_kw") | {"phone": phone}
    return drawn(KIND, "plum_formal_reply", writer.sheets, values, implied=_implied(kind))


def note_on_request(job: Job) -> Drawn:
    """The resident's request by hand; below it the manager's two lines; who they are may stand in the seal only."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    kind, office = _issuer(job, "物业", "业委会", "居委会")
    sheet, ink, other = job.sheet(), pen(job, 15.5), Style("kai", 17, BLUE_INK, jitter=0.07)
    lines_of_paper(sheet, 30, 280, 10, left=18, right=192, colour=(190, 200, 214))
    step = 10 * 72 / 25.4 / 15.5
    sheet.text(105, 31.5, "申 请 书", ink.sized(20), align="c")
    to = "物业公司" if kind == "物业" else "业委会" if kind == "业委会" else "社区"
    sheet.text(20, 43.5, [Run(home.community.name, "community"), to + "领导："], ink)
    said: Said = [
        f"我是{home.room_text}的住户",
        Run(person.name, "applicant", solid=True),
        "，身份证",
        Run(person.id_number, "applicant_id", solid=True),
        f"。我家今年买了一辆{facts.vehicle.brand}牌电动车，想在自己的车位",
        Run(home.space_no, "space_no", solid=True),
        "装一个充电桩，电由电力局装表，不用小区的电。保证请正规人员安装，出了问题自己负责，望批准！",
    ]
    y = sheet.flow(20, 53.5, 170, said, ink, leading=step, indent=2)
    sheet.text(150, y, ["申请人：", Run(person.name, "applicant")], ink)
    sheet.text(150, y + 10, numbers.written_date(facts.consent_date - timedelta(days=1)), ink)
    refused = "车位未买断，且配电室没有余量，不同意安装。"
    verdict: Said = [Run("情况属实，同意安装。", "consent")] if not job.variant.refuse else [Run(refused, "consent")]
    sheet.text(24, y + 33, verdict, other)
    sheet.text(108, y + 49, someone(job), other.sized(20))
    sheet.text(108, y + 60, day_run(job, facts.consent_date, "issue_date", None, "dot", "plain"), other)
    phone = other_phone(job) if job.chance(0.5) else ""
    if phone:
        sheet.text(24, y + 60, ["电话", Run(phone, "phone")], other)
    seal_over(sheet, job, 142, y + 57, office)
    values = _values(job, office, "community", "applicant_id", "space_no")
    del values["issuer"]
    if phone:
        values["phone"] = phone
    sealed = job.variant.seal
    return drawn(
        KIND,
        "plum_note_on_request",
        [sheet],
        values,
        from_seal={"issuer": office} if sealed else None,
        implied=_implied(kind) if sealed else None,
        tolerated={"issuer_type": (kind,)},
    )


def two_columns(job: Job) -> Drawn:
    """新能源小客车购车充电条件确认书 on its side: the buyer's data left, the confirmation right."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    kind, office = _issuer(job, "物业", "居委会", "业委会")
    sheet, fill = job.sheet(297, 210), job.fill_style(11)
    if job.variant.watermark:
        watermark(sheet, "仅供办理充电桩报装使用")
    sheet.text(148.5, 15, "新能源小客车自用充电条件确认书", Style("hei_bold", 20), align="c", spacing=0.06)
    sheet.line(18, 30, 279, 30, width=0.7)
    bold, body = Style("hei_bold", 12.5), Style("song", 11.5)
    sheet.text(22, 35, "一、申请人填写", bold)
    entries: tuple[tuple[str, str, str], ...] = (
        ("申请人姓名", person.name, "applicant"),
        ("证件号码", person.id_number, "applicant_id"),
        ("申请人手机", person.phone, ""),
        ("所在小区", home.community.name, "community"),
        ("小区地址", home.community.district + home.community.street, ""),
        ("停车位", home.space_no, "space_no"),
        ("拟购（已购）车型", facts.vehicle.model, ""),
        ("充电桩额定功率(kW)", facts.power_kw, "power_kw"),
    )
    for row, (label, text, name) in enumerate(entries):
        top = 44 + row * 15
        sheet.text(24, top, label, Style("hei", 9, (80, 80, 84)))
        sheet.text(27, top + 5, Run(text, name), fill)
        sheet.line(24, top + 11.2, 134, top + 11.2, width=0.2)
    sheet.text(24, 170, "申请人（签字）", body)
    signature(sheet, 56, 167, person.name)
    sheet.line(142, 34, 142, 194, width=0.3)
    sheet.text(150, 35, "二、小区管理方确认", bold)
    said = "依据现场踏勘情况，按照《电动汽车充电基础设施发展指南》和本市有关规定，对申请人停车位的充电条件确认为："
    y = sheet.flow(150, 45, 126, said, body, leading=1.7, indent=2) + 2
    refuse = job.variant.refuse
    yes, no = "具备条件，同意建设充电设施", "不具备条件，不同意建设充电设施"
    tick(sheet, 158, y, yes if refuse else Run(yes, "consent"), Style("song", 13), on=not refuse)
    tick(sheet, 158, y + 10, Run(no, "consent") if refuse else no, Style("song", 13), on=refuse)
    for number, rule in enumerate(
        (
            "1.申请人应委托有承装（修、试）电力设施许可的单位施工。",
            "2.管理方不得收取任何审核费、押金。",
            "3.本确认书自出具之日起六个月内有效。",
        )
    ):
        sheet.text(150, y + 26 + number * 8, rule, Style("song", 10.5))
    phone = other_phone(job)
    sheet.text(150, y + 58, ["管理方经办人：", Run(someone(job), "", fill)], body)
    sheet.text(216, y + 58, ["电话：", Run(phone, "phone", fill)], body)
    sheet.cell((148.5, y + 68, 130, 9), ["确认单位：", Run(office, "issuer")], body)
    when = day_run(job, facts.consent_date, "issue_date", fill, "padded", "dash", "spaced")
    sheet.text(150, y + 82, ["确认日期：", when], body)
    if job.variant.seal:
        seals.put_round(sheet, 238, y + 85, seals.SealText(office))
    values = _values(job, office, "community", "applicant_id", "space_no", "power_kw") | {"phone": phone}
    return drawn(
        KIND,
        "plum_two_columns",
        [sheet],
        values,
        implied=_implied(kind),
        tolerated={"phone": (person.phone,)},
    )


LAYOUTS: Layouts = {
    KIND: {
        "plum_opinion_form": opinion_form,
        "plum_ticked_slip": ticked_slip,
        "plum_street_note": street_note,
        "plum_formal_reply": formal_reply,
        "plum_note_on_request": note_on_request,
        "plum_two_columns": two_columns,
    }
}
