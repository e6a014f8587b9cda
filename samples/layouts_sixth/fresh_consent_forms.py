"""物业证明 as forms: tables with boxes to tick, an application with the answer below it, a confirmation."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import Parts, begin, foot_date, ink, pen, room, signed, someone
from samples.layouts_sixth.fresh_consents import finish, issuer_of, numbers_phone, seal, verdict
from samples.truth import Drawn
from samples.writing import Writer


def tick_table(job: Job) -> Drawn:
    """A ruled sheet; the property company ticks agree or not and seals its box."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "物业")
    sheet = job.sheet()
    title = rng.choice(["电动汽车充电桩安装条件确认单", "小区充电设施安装现场确认表", "自用充电桩安装审核表"])
    sheet.text(105, 22, title, Style("hei_bold", 19), align="c")
    sheet.text(19, 36, f"表单编号：{facts.consent_date:%Y%m}-{rng.randrange(1, 300):03d}", Style("song", 10))
    form = Form(pen(job, 11.5, lined=False).style, label_mm=34)
    form.row(11, ("业主姓名", form.value(person.name, "applicant")), ("联系电话", form.value(person.phone)))
    form.row(11, ("身份证号码", form.value(person.id_number, "applicant_id")))
    form.row(11, ("小区名称", form.value(place.name, "community")), ("楼栋门牌", form.value(room(job))))
    form.row(
        11,
        ("车位号", form.value(facts.home.space_no, "space_no")),
        ("车位性质", "√产权　□租赁　□人防" if job.chance(0.5) else "□产权　√租赁　□人防"),
    )
    form.row(
        11,
        ("车辆型号", form.value(facts.vehicle.brand + facts.vehicle.model_code)),
        ("充电功率", [form.value(facts.power_kw, "power_kw"), " kW"]),
    )
    form.row(
        22,
        ("敷设路径", form.value("由地下室配电间沿既有桥架敷设至车位立柱，长度约" + str(rng.randrange(20, 90)) + "米")),
    )
    y = form.put(sheet, 42)
    sheet.rect(19, y, 172, 72)
    sheet.line(53, y, 53, y + 72)
    sheet.cell((19, y, 34, 72), "物业服务单位意见", Style("song", 11), align="c")
    style = Style("song", 12)
    refuse = job.variant.refuse
    if refuse:
        sheet.text(58, y + 8, ["□ 同意安装　　", Run("√ 不同意安装", "consent")], style)
        sheet.text(58, y + 18, ["原因：", Run("该层车位未取得消防验收，暂无敷设条件", style=ink(job, 12.5))], style)
    else:
        sheet.text(58, y + 8, [Run("√ 同意安装", "consent"), "　　□ 不同意安装"], style)
        sheet.text(58, y + 18, "原因：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿", style)
    sheet.text(58, y + 30, ["单位名称（章）：", Run(issuer[0], "issuer")], style.sized(11.5))
    sheet.text(58, y + 42, "经办人签字：", style)
    signed(sheet, 86, y + 40, someone(job))
    sheet.text(58, y + 54, ["值班电话：", Run(place.manager.phone, "phone")], style)
    sheet.text(130, y + 61, foot_date(job, facts.consent_date, "issue_date", style), style)
    seal(job, sheet, 142, y + 46, issuer[0])
    notes = (
        "填表说明：1. 本表一式两份，业主与供电企业各执一份。",
        "2. 物业服务单位应自收到申请之日起五个工作日内出具意见，不同意的应说明理由。",
    )
    for row, text in enumerate(notes):
        sheet.text(19, y + 77 + row * 6, text, Style("song", 9.5))
    return finish(
        job,
        "fresh_consent_tick_table",
        [sheet],
        issuer,
        phone=place.manager.phone,
        power_kw=facts.power_kw,
    )


def asked_and_answered(job: Job) -> Drawn:
    """The owner's application above, the answer of the company or committee below on the same page."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "物业", "业委会")
    hand = ink(job, 14)
    writer = Writer(job, hand if job.chance(0.5) else Style("song", 13), left=27, width=156, leading=1.8)
    writer.title(rng.choice(["安装充电桩申请书", "充电桩安装申请", "申　请　书"]), Style("hei_bold", 20), after=8)
    writer.line([Run(issuer[0], "issuer"), "："])
    writer.para(
        [
            "我是",
            Run(place.name, "community"),
            room(job),
            "的业主",
            Run(person.name, "applicant"),
            "，身份证",
            Run(person.id_number, "applicant_id", solid=True),
            "，因购买了新能源车，想在自己的",
            facts.home.space_floor,
            Run(facts.home.space_no, "space_no"),
            "号车位装一个充电桩，一切安全责任由我本人承担。请批准。",
        ]
    )
    sheet = writer.sheet
    y = writer.y + 4
    sheet.text(120, y, "申请人：", Style("song", 13))
    signed(sheet, 140, y - 2, person.name)
    sheet.text(120, y + 10, ["电话：", Run(person.phone, "phone")], Style("song", 13))
    y += 24
    sheet.line(27, y, 183, y, width=0.3)
    style = Style("song", 13)
    sheet.text(27, y + 6, rng.choice(["答复意见：", "审批意见：", "受理单位意见："]), Style("hei_bold", 13))
    if job.variant.refuse:
        answer: Parts = [
            "该车位位于主出入口坡道旁，安装后影响车辆通行，",
            verdict(job, "", "不同意安装", "经研究不予同意"),
            "，建议使用小区公共充电桩。",
        ]
    else:
        answer = [
            "情况属实，",
            verdict(job, rng.choice(["同意安装", "同意该户申请"])),
            "，请按规范施工，完工后通知我方验收。",
        ]
    bottom = sheet.flow(27, y + 16, 156, answer, ink(job, 15) if job.chance(0.5) else style, leading=1.8, indent=2)
    sheet.text(112, bottom + 8, "（盖章）", style)
    sheet.text(112, bottom + 19, foot_date(job, facts.consent_date, "issue_date", style), style)
    seal(job, sheet, 140, bottom + 14, issuer[0])
    return finish(job, "fresh_consent_asked_and_answered", writer.sheets, issuer, phone=person.phone)


def site_confirmation(job: Job) -> Drawn:
    """A car maker's confirmation of charging conditions: three boxes, one for each who signs."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "物业", "居委会")
    sheet: Sheet = job.sheet()
    sheet.text(20, 14, facts.vehicle.brand + "汽车 · 家庭充电服务", Style("hei", 10, (90, 90, 96)))
    sheet.line(20, 19, 190, 19, width=0.3, fill=(150, 150, 156))
    sheet.text(105, 26, "新能源汽车购车自用充电条件确认书", Style("hei_bold", 18), align="c")
    style, used = Style("hei", 11), pen(job, 11.5)
    y = 42.0
    sheet.text(20, y, "一、购车人信息", Style("hei_bold", 12))
    rows: tuple[Parts, ...] = (
        ["姓名：", used(person.name, "applicant", 7), "　身份证号码：", used(person.id_number, "applicant_id", 13)],
        ["手机：", used(person.phone, "", 9), "　意向车型：", used(facts.vehicle.model_code, "", 9)],
    )
    for row in rows:
        y += 10
        sheet.text(24, y, row, style)
    y += 14
    sheet.text(20, y, "二、停车位信息", Style("hei_bold", 12))
    y += 10
    sheet.text(24, y, ["所在小区：", used(place.name, "community", 14)], style)
    y += 10
    sheet.text(
        24, y, ["车位编号：", used(facts.home.space_no, "space_no", 8), "　□自有　□租用（租期不少于一年）"], style
    )
    y += 10
    sheet.text(24, y, ["拟配充电桩功率：", used(facts.power_kw, "power_kw", 4), "kW"], style)
    y += 14
    sheet.text(20, y, "三、停车位管理单位确认", Style("hei_bold", 12))
    phone = rng.choice([place.manager.phone, numbers_phone(job)])
    if job.variant.refuse:
        said: Parts = [
            "经查，该停车位",
            verdict(job, "", "不具备安装条件，本单位不同意安装", "暂不具备安装充电设施的条件，不同意安装"),
            "充电设施。",
        ]
    else:
        said = ["经查，该停车位归购车人固定使用，本单位", verdict(job, "同意并支持安装"), "充电设施，将协助勘察施工。"]
    y = sheet.flow(24, y + 10, 162, said, style, leading=1.8, indent=2) + 5
    size = 11.0
    sheet.text(24, y, ["管理单位（公章）：", Run(issuer[0], "issuer")], style.sized(size))
    sheet.text(24, y + 11, ["联系人：", used(someone(job), "", 6), "　联系电话：", used(phone, "phone", 9)], style)
    sheet.text(24, y + 22, ["日期：", foot_date(job, facts.consent_date, "issue_date", style)], style)
    seal(job, sheet, 118, y + 12, issuer[0])
    y += 40
    sheet.text(20, y, "四、购车人承诺", Style("hei_bold", 12))
    promise = "本人保证以上内容真实，不因充电设施的安装和使用影响他人权益。如有不实，愿承担由此产生的一切后果。"
    y = sheet.flow(24, y + 9, 162, promise, style, leading=1.7, indent=2) + 5
    sheet.text(116, y, "购车人签字：", style)
    signed(sheet, 142, y - 2, person.name)
    sheet.text(105, 285, "第 1 页 / 共 1 页", Style("hei", 8.5), align="c")
    return finish(job, "fresh_consent_site_confirmation", [sheet], issuer, phone=phone, power_kw=facts.power_kw)


LAYOUTS: Layouts = {
    "property_consent": {
        "fresh_consent_tick_table": tick_table,
        "fresh_consent_asked_and_answered": asked_and_answered,
        "fresh_consent_site_confirmation": site_confirmation,
    }
}
