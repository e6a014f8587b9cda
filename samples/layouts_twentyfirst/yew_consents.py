"""物业同意书: a firm's headed letter, a resident's application with the opinion below it, a joint survey sheet."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated
from samples.layouts_twentyfirst.yew_common import GREY, days_after, digits, pen, phone, said_day, scrawl, stranger
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

REASONS = (
    "该区域配电容量已接近上限，现阶段暂不具备安装条件",
    "该车位紧邻消防通道和人防门，存在安全隐患",
    "业主大会尚未就公共线路敷设作出决定",
)


def _issuer(job: Job, *kinds: str) -> tuple[str, str]:
    """Who answers, and what kind of body it is."""
    town = job.facts.home.community
    names = {
        "物业": town.manager.name,
        "居委会": town.residents_committee,
        "业委会": town.owners_committee,
        "村委会": town.village_committee,
    }
    kind = job.variant.issuer_type or job.rng.choice(kinds)
    return names[kind], kind


def _values(job: Job, issuer: str, *fields: str) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "power_kw": facts.power_kw,
        "phone": "",
        "issue_date": facts.consent_date.isoformat(),
    }
    return {name: every[name] for name in fields}


def _seal(job: Job, sheet: Sheet, x: float, y: float, issuer: str, size: float = 41.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(issuer), diameter=size)


def headed_letter(job: Job) -> Drawn:
    """A letter to the power company on the issuer's own paper: number, addressee, prose, contact, date."""
    facts = job.facts
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = _issuer(job, "物业", "物业", "居委会", "业委会")
    writer = Writer(job, Style("song", 14), leading=1.95, top=24, left=28, width=156)
    sheet = writer.sheet
    size = min(24.0, 150 / len(issuer) * 72 / 25.4)
    sheet.text(105, 22, Run(issuer, "issuer"), Style("song_bold", size, (205, 30, 30)), align="c")
    sheet.line(28, 38, 184, 38, width=0.8, fill=(205, 30, 30))
    sheet.text(184, 42, f"〔{day.year}〕函字第{job.rng.randrange(2, 60)}号", Style("song", 10), align="r")
    writer.y = 58
    refuse = job.variant.refuse
    title = "关于安装充电桩申请的复函" if refuse else job.rng.choice(["关于同意安装充电桩的函", "充电桩安装意见函"])
    writer.title(title, Style("song_bold", 20), spacing=0.05, after=9)
    writer.line("国网信阳供电公司：")
    said: list[str | Run] = [
        "我单位" + ("服务的" if kind == "物业" else "辖区内的"),
        Run(home.community.name, "community"),
        home.room_text,
        "业主",
        Run(person.name, "applicant"),
        "（公民身份号码：",
        Run(person.id_number, "applicant_id", solid=True),
        "），拟在其",
        home.space_floor,
        Run(home.space_no, "space_no", solid=True),
        "号车位安装新能源汽车自用充电桩一台，功率",
        Run(facts.power_kw, "power_kw"),
        "千瓦。",
    ]
    if refuse:
        writer.para([*said, "经研究，", Run("不同意", "consent"), f"其安装申请，理由为：{job.rng.choice(REASONS)}。"])
        writer.para("待条件成熟后，该业主可以重新提出申请。")
    else:
        writer.para(
            [*said, "经现场查看，具备施工条件，我单位", Run("同意", "consent"), "其安装，并配合贵公司勘查、施工。"]
        )
        writer.para("施工中如需穿越公共部位，请提前两日告知，竣工后恢复原状。安装及使用中的安全责任由业主承担。")
    writer.para("特此函达。")
    number = facts.home.community.manager.phone if kind == "物业" else phone(job)
    writer.y += 4
    writer.line([f"（联系人：{stranger(job)}　电话：", Run(number, "phone"), "）"])
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(184, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(
        172, y + 11, Run(said_day(day, job.rng.choice(["plain", "chinese"])), "issue_date"), writer.style, align="r"
    )
    _seal(job, sheet, 150, y + 6, issuer)
    names = ("issuer", "community", "applicant", "applicant_id", "space_no", "consent", "power_kw", "issue_date")
    values = _values(job, issuer, *names) | {"phone": number}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return drawn("property_consent", "yew_headed_letter", writer.sheets, values, implied=implied)


def application_answered(job: Job) -> Drawn:
    """A resident's request by hand; the answer in another hand below it, the issuer named only by its seal."""
    facts = job.facts
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = _issuer(job, "物业", "业委会", "村委会", "居委会")
    sheet, hand, other = job.sheet(), pen(14.5, job), pen(16, job)
    sheet.text(105, 26, "申 请 书", hand.sized(24), align="c")
    greeting = {"物业": "物业服务中心", "业委会": "业委会", "村委会": "村委会", "居委会": "居委会"}[kind]
    y = sheet.flow(26, 46, 158, [Run(home.community.name, "community"), f"{greeting}："], hand, leading=1.9)
    y = sheet.flow(
        26,
        y,
        158,
        [
            "我是本小区" if kind != "村委会" else "我家住",
            home.room_text,
            "的业主" if kind != "村委会" else "，户主",
            Run(person.name, "applicant"),
            "，身份证号",
            Run(person.id_number, "applicant_id", solid=True),
            f"，今年新买了一辆{facts.vehicle.brand}牌电动汽车，打算在我的停车位",
            Run(home.space_no, "space_no", solid=True),
            "上装一个充电桩（",
            Run(facts.power_kw, "power_kw"),
            "kW），电源从小区配电室引来，走线用镀锌桥架。所有费用由我自己出，保证不影响别的住户用电，请批准。",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    asked = days_after(day, -job.rng.randrange(2, 10))
    sheet.text(184, y + 8, ["申请人：", Run(person.name, "applicant")], hand, align="r")
    sheet.text(184, y + 17, said_day(asked), hand, align="r")
    sheet.text(26, y + 17, f"电话：{person.phone}", hand)
    y += 36
    sheet.line(24, y, 186, y, width=0.3)
    sheet.text(26, y + 5, "意见：", Style("song_bold", 13))
    answer: list[str | Run]
    if job.variant.refuse:
        answer = [f"情况属实，但{job.rng.choice(REASONS)}，", Run("不同意安装", "consent"), "，请业主谅解。"]
    else:
        answer = [
            job.rng.choice(["情况属实，", "经核实车位归该户使用，"]),
            Run("同意安装", "consent"),
            "，施工前到客服登记。",
        ]
    low = sheet.flow(32, y + 15, 150, answer, other, leading=1.8, indent=2)
    scrawl(sheet, 118, low + 6, stranger(job), 18, ink=other.fill)
    sheet.text(118, low + 19, Run(said_day(day, job.rng.choice(["plain", "dot"])), "issue_date"), other)
    _seal(job, sheet, 146, low + 15, issuer)
    values = _values(
        job, issuer, "community", "applicant", "applicant_id", "space_no", "consent", "power_kw", "issue_date"
    )
    from_seal = {"issuer": issuer} if job.variant.seal else {}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")} if job.variant.seal else {}
    also: dict[str, tuple[str, ...]] = {"phone": (person.phone,)}
    if not job.variant.seal:
        also |= {"issuer_type": (kind,), "issuer": (f"{home.community.name}{greeting}", greeting)}
    return drawn(
        "property_consent",
        "yew_application_answered",
        [sheet],
        values,
        from_seal=from_seal,
        implied=implied,
        tolerated=also,
    )


def _choice(job: Job, yes: bool, style: Style) -> list[str | Run]:
    """■同意 □不同意, the chosen one marked."""
    first, second = ("■", "□") if yes else ("□", "■")
    if job.chance(0.5):
        first, second = first.replace("■", "√"), second.replace("■", "√")
    on, off = (
        Run(f"{first} 同意安装", "consent" if yes else "", style),
        Run(f"{second} 不同意安装", "" if yes else "consent"),
    )
    return [on, "　　　", off]


def survey_sheet(job: Job) -> Drawn:
    """A power company's survey sheet with the issuer's box: ruled, ticks, three parties, small print."""
    facts, sheet = job.facts, job.sheet()
    person, home, day = facts.person, facts.home, facts.consent_date
    issuer, kind = _issuer(job, "物业", "物业", "居委会")
    fill, number = job.fill_style(10.5), phone(job)
    title = job.rng.choice(["居民自用充电桩安装条件确认表", "电动汽车充电设施安装三方确认单"])
    sheet.text(105, 18, title, Style("hei_bold", 18), align="c")
    sheet.text(20, 31, f"受理号：{digits(job, 10)}", Style("hei", 9.5, GREY))
    form = Form(fill, label_mm=30, width_mm=170, left_mm=20, label=Style("hei", 10))
    value = form.value
    form.row(10, ("申请人", value(person.name, "applicant")), ("手机", value(person.phone)))
    form.row(10, ("证件号", value(person.id_number, "applicant_id")))
    form.row(10, ("小区名称", value(home.community.name, "community")), ("楼号房号", value(home.room_text)))
    form.row(10, ("车位编号", value(home.space_no, "space_no")), ("所在楼层", value(home.space_floor)))
    power: Runs = [Run(facts.power_kw, "power_kw", fill), " kW"]
    form.row(10, ("充电桩功率", power), ("车辆品牌型号", value(facts.vehicle.model)))
    form.row(12, ("取电方式", value(f"□ 自家电表　■ 独立报装　电缆长度约 {job.rng.randrange(15, 90)} 米")))
    form.row(12, ("现场查勘", value(f"配电箱至车位走向：沿{job.rng.choice(['梁底桥架', '墙面明敷', '地沟'])}，已拍照")))
    y = form.put(sheet, 37)
    sheet.rect(20, y, 170, 62)
    sheet.text(24, y + 4, "管理单位意见", Style("hei_bold", 11))
    sheet.text(30, y + 14, _choice(job, not job.variant.refuse, Style("song", 12)), Style("song", 12))
    reason = job.rng.choice(REASONS) if job.variant.refuse else "无"
    sheet.text(30, y + 23, f"说明：{reason}", Style("song", 10.5))
    sheet.text(30, y + 33, ["单位名称：", Run(issuer, "issuer", fill)], Style("song", 10.5))
    sheet.text(30, y + 42, [f"经办人：{stranger(job)}　　联系方式：", Run(number, "phone", fill)], Style("song", 10.5))
    sheet.text(30, y + 52, ["（公章）　", *dated(day, "issue_date", fill)], Style("song", 10.5))
    _seal(job, sheet, 150, y + 42, issuer, 38)
    y += 62
    sheet.rect(20, y, 85, 34)
    sheet.rect(105, y, 85, 34)
    sheet.text(24, y + 3, "申请人确认", Style("hei", 10))
    scrawl(sheet, 44, y + 12, person.name)
    sheet.text(40, y + 26, said_day(days_after(day, 1), "dot"), Style("song", 10))
    sheet.text(109, y + 3, "供电所勘查人员", Style("hei", 10))
    scrawl(sheet, 130, y + 12, stranger(job), 15)
    sheet.text(126, y + 26, said_day(days_after(day, 2), "dot"), Style("song", 10))
    tail = "填表说明：无物业服务企业的，由居（村）民委员会或业主委员会填写管理单位意见；本表原件由供电企业留存。"
    sheet.flow(20, y + 38, 170, tail, Style("song", 9, GREY), leading=1.5)
    names = ("issuer", "community", "applicant", "applicant_id", "space_no", "consent", "power_kw", "issue_date")
    values = _values(job, issuer, *names) | {"phone": number}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return drawn("property_consent", "yew_survey_sheet", [sheet], values, implied=implied)


LAYOUTS: Layouts = {
    "property_consent": {
        "yew_headed_letter": headed_letter,
        "yew_application_answered": application_answered,
        "yew_survey_sheet": survey_sheet,
    }
}
