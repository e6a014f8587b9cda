"""物业证明: a power company's form, an application with an opinion, a reply by letter."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import (
    CLERKS,
    GREY,
    begin,
    hand,
    ink,
    room_of,
    seal_day,
    signed,
    space_of,
    torn,
    whole,
)
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

WHY = (
    "该区域配电容量已无余量，且消防通道改造尚未完成",
    "经现场查看，该车位处于防火分区人员疏散出口处，暂不具备安装条件",
    "地下车库电缆桥架未经消防验收，存在安全隐患",
)


def consent_values(job: Job, issuer: str, day: date, *, phone: str = "", power: bool = True) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": day.isoformat(),
    }
    if power:
        values["power_kw"] = facts.power_kw
    return {**values, "phone": phone} if phone else values


def finish(
    name: str, sheets: list[Sheet], values: dict[str, Value], kind: str, tolerated: dict[str, tuple[str, ...]]
) -> Drawn:
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return drawn("property_consent", name, sheets, values, implied=implied, tolerated=tolerated)


def seal(job: Job, sheet: Sheet, x: float, y: float, text: str, diameter: float = 40.0) -> None:
    if job.variant.seal:
        put_round(sheet, x, y, SealText(text), diameter=diameter)


def _desk(job: Job) -> str:
    """The telephone of the property company's service desk."""
    if job.chance(0.5):
        return f"0376-{job.rng.randrange(6000000, 6999999)}"
    return f"1380000{job.rng.randrange(10000):04d}"


def power_form(job: Job) -> Drawn:
    """The power company's printed form: a sentence with blanks, two boxes of which one is ticked, foot lines."""
    facts = begin(job)
    used = ink(job, 13)
    day = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 20))
    person, place, space = facts.person, facts.home.community, space_of(facts)
    issuer, phone = place.manager.name, _desk(job)
    paper = Writer(job, Style("song", 13), leading=2.0, top=30)
    paper.title(
        job.rng.choice(["允许安装充电桩施工证明", "居民自用充电桩安装物业证明", "同意使用充电桩的证明材料"]),
        Style("hei_bold", 19),
        after=10,
    )
    paper.line("国网河南省电力公司信阳供电公司：")
    paper.para(
        [
            "兹有",
            used(place.name, "community"),
            "小区业主（租户）",
            used(person.name, "applicant", 6),
            "，身份证号",
            used(person.id_number, "applicant_id"),
            "，住本小区",
            used(room_of(job)),
            "，因购买新能源汽车，现申请在本小区",
            *([used(space.level)] if space.level else []),
            used(space.number, "space_no"),
            "号固定车位安装充电桩",
            used("1"),
            "台，额定功率",
            used(facts.power_kw, "power_kw"),
            "千瓦。",
        ]
    )
    paper.para("经核实，该车位归属情况属实。对其报装用电及充电桩（含线路）施工，我单位：")
    refuse = job.variant.refuse
    yes: list[str | Run] = [("□ " if refuse else "■ "), "同意" if refuse else Run("同意", "consent"), "安装；"]
    no: list[str | Run] = [("■ " if refuse else "□ "), Run("不同意", "consent") if refuse else "不同意", "安装，原因："]
    no.append(used(job.rng.choice(WHY)) if refuse else "　　　　　　　　　　　　　　。")
    paper.para(yes, indent=4)
    paper.para(no, indent=4)
    paper.para(
        "申请人承诺遵守小区用电、消防管理规定，自行承担充电桩设备及线路的维护责任，如造成公共设施损坏的，负责恢复。"
    )
    sheet, y, style = paper.sheet, paper.y + 8, Style("song", 13)
    sheet.text(25, y, ["申请人签字："], style)
    signed(sheet, 56, y - 2, person.name)
    sheet.text(105, y + 12, "物业公司（盖章）：", style)
    sheet.text(105, y + 24, Run(issuer, "issuer"), style.sized(12))
    sheet.text(105, y + 36, ["经办人：", used(job.rng.choice(CLERKS))], style)
    sheet.text(105, y + 48, ["联系电话：", used(phone, "phone")], style)
    sheet.text(105, y + 60, torn(day, "issue_date", used), style)
    seal(job, sheet, 150, y + 32, issuer)
    return finish(
        "new_power_form", paper.sheets, consent_values(job, issuer, day, phone=phone), "物业", space.tolerated
    )


def application_with_opinion(job: Job) -> Drawn:
    """An owner's ruled application: who, car, space, charger; opinion and seal in the last cell."""
    facts = begin(job)
    day = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 20))
    person, place, space = facts.person, facts.home.community, space_of(facts)
    issuer = place.manager.name
    sheet = job.sheet()
    sheet.text(
        105,
        20,
        job.rng.choice(["业主安装充电桩申请审批表", "新能源汽车充电桩安装申请表", "小区充电设施安装确认表"]),
        Style("hei_bold", 18),
        align="c",
    )
    sheet.text(20, 33, ["物业服务中心：", Run(issuer, "issuer")], Style("song", 10.5))
    form = Form(job.fill_style(11), label_mm=28, width_mm=170, left_mm=20)
    form.row(11, ("申请人", form.value(person.name, "applicant")), ("联系方式", form.value(person.phone)))
    form.row(
        11,
        ("身份证号码", form.value(person.id_number, "applicant_id")),
        ("申请日期", form.value(f"{day.replace(day=1):%Y.%m.%d}")),
    )
    form.row(11, ("所属小区", form.value(place.name, "community")), ("楼栋房号", form.value(room_of(job))))
    form.row(11, ("车位编号", [space.level, form.value(space.number, "space_no")]), ("车位性质", "■产权 □人防 □租赁"))
    form.row(11, ("汽车品牌", form.value(facts.vehicle.brand)), ("车牌（车架）号", form.value(facts.vehicle.plate)))
    form.row(11, ("充电桩类型", "■交流慢充　□直流"), ("功　　率", [form.value(facts.power_kw, "power_kw"), "kW"]))
    form.row(11, ("电表位置", form.value("地库强电井旁")), ("敷设方式", form.value("沿墙穿管明敷")))
    y = form.put(sheet, 41)
    promise = (
        "本人承诺：委托有资质单位施工，不破坏承重结构和消防设施；施工产生的垃圾当日清运；"
        "设备自行检查维护，造成损失自行承担；房屋、车位转让时将本承诺告知受让人。"
    )
    for label, height in (("申请人承诺", 38.0), ("物业意见", 66.0)):
        sheet.rect(20, y, 28, height)
        sheet.rect(48, y, 142, height)
        sheet.cell((20, y, 28, height), label, Style("song", 11), align="c")
        if label == "申请人承诺":
            sheet.flow(51, y + 4, 136, promise, Style("song", 10.5), leading=1.6, indent=2)
            sheet.text(120, y + 28, "签名：", Style("song", 11))
            signed(sheet, 134, y + 25, person.name)
        y += height
    top = y - 66
    style = hand(job, 15)
    words: Runs = [Run("同意", "consent"), job.rng.choice(["安装。", "该业主安装充电桩。", "，请按规范施工。"])]
    if job.variant.refuse:
        words = [job.rng.choice(WHY) + "，", Run("不同意", "consent"), "安装。"]
    sheet.flow(54, top + 8, 128, words, style, leading=1.6)
    sheet.text(104, top + 36, f"负责人：{job.rng.choice(CLERKS)}", style.sized(13))
    sheet.text(
        104,
        top + 50,
        ["（盖章）　", Run(whole(job, day, "plain", "dot"), "issue_date", style.sized(13))],
        Style("song", 11),
    )
    seal(job, sheet, 120, top + 44, issuer, 38)
    sheet.text(
        20,
        y + 4,
        "附：身份证、行驶证（购车合同）、车位证明复印件各一份。本表经盖章后有效期三个月。",
        Style("song", 9.5, GREY),
    )
    return finish(
        "new_application_with_opinion",
        [sheet],
        consent_values(job, issuer, day),
        "物业",
        {**space.tolerated, "phone": (person.phone,)},
    )


def reply_letter(job: Job) -> Drawn:
    """A property company's reply on its letter paper, with a number, reasons and conditions; address at the foot."""
    facts = begin(job)
    day = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 20))
    person, place, space = facts.person, facts.home.community, space_of(facts)
    manager, phone = place.manager, _desk(job)
    blue = (30, 70, 130)
    paper = Writer(job, Style("song", 13.5), leading=1.95, top=52)
    sheet = paper.sheet
    sheet.text(105, 16, manager.name, Style("song_bold", 20, blue), align="c", spacing=0.05)
    sheet.text(105, 27, f"（{place.name}项目部）", Style("song", 12, blue), align="c")
    sheet.line(20, 36, 190, 36, width=0.9, fill=blue)
    sheet.line(20, 37.6, 190, 37.6, width=0.25, fill=blue)
    sheet.text(188, 41, f"物服函〔{day.year}〕{job.rng.randrange(2, 90)}号", Style("song", 11), align="r")
    refuse = job.variant.refuse
    paper.title(
        "关于业主申请安装充电桩的" + ("复函" if refuse else job.rng.choice(["复函", "情况说明", "回复"])),
        Style("hei_bold", 18),
        after=8,
    )
    paper.line([Run(person.name, "applicant"), "先生：" if person.male else "女士："])
    paper.para(
        [
            "您（身份证号：",
            Run(person.id_number, "applicant_id"),
            "）提交的在",
            Run(place.name, "community"),
            space.level,
            Run(space.number, "space_no"),
            "车位安装",
            Run(facts.power_kw, "power_kw"),
            "kW交流充电桩的申请收悉。我公司会同工程部、秩序部进行了现场勘查，现答复如下：",
        ]
    )
    if refuse:
        paper.para([f"一、{job.rng.choice(WHY)}。"])
        paper.para(
            ["二、根据上述情况，我公司", Run("不同意", "consent"), "您的安装申请，待条件具备后另行通知，请予理解。"]
        )
        paper.para("三、您可先使用小区东门公共充电车棚内的快充设备。")
    else:
        paper.para(
            [
                "一、您的车位证明材料齐全，我公司",
                Run("同意", "consent"),
                "您在上述车位安装自用充电桩，并配合供电公司现场勘查、装表接电。",
            ]
        )
        paper.para(
            "二、施工前请与我公司签订施工管理协议并交纳装修垃圾清运费，施工时间为每日8:30至12:00、14:30至18:00。"
        )
        paper.para("三、充电桩产权归您所有，日常维护、检修及用电安全由您负责。")
    paper.para("特此函复。")
    y, style = paper.y + 12, Style("song", 13.5)
    sheet.text(182, y, Run(manager.name, "issuer"), style, align="r")
    sheet.text(172, y + 11, seal_day(job, day, "issue_date"), style, align="r")
    seal(job, sheet, 142, y + 7, manager.name)
    sheet.line(20, 272, 190, 272, width=0.3, fill=blue)
    sheet.text(
        105, 276, ["地址：", manager.address, "　客服电话：", Run(phone, "phone")], Style("song", 9.5, GREY), align="c"
    )
    return finish(
        "new_reply_letter", paper.sheets, consent_values(job, manager.name, day, phone=phone), "物业", space.tolerated
    )


LAYOUTS: Layouts = {
    "property_consent": {
        "new_power_form": power_form,
        "new_application_with_opinion": application_with_opinion,
        "new_reply_letter": reply_letter,
    }
}
