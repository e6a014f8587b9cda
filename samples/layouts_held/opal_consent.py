"""物业证明: consent to a charging pile, or its refusal, on six papers that have little in common."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import RED, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.opal_common import (
    GREY,
    day_run,
    earlier,
    in_chinese,
    other_name,
    pen,
    seal_at,
    signed,
    ticked,
    veil,
    whole,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "property_consent"


def issuer_of(job: Job, usual: str) -> tuple[str, str]:
    """Who writes the paper, and which type of issuer that is."""
    place, kind = job.facts.home.community, job.variant.issuer_type or usual
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    return names[kind], kind


def finished(job: Job, name: str, sheets: list[Sheet], kind: str, values: dict[str, Value], *late: str) -> Drawn:
    """The paper with what its issuer's name implies; `late`: other dates on it that a reader may take for its own."""
    values["consent"] = not job.variant.refuse
    tolerated = {"issue_date": late} if late else None
    return drawn(KIND, name, sheets, values, implied={"issuer_type": (kind, "issuer")}, tolerated=tolerated)


def approval_form(job: Job) -> Drawn:
    """A property firm's ruled form: applicant above, an engineer's finding and the manager's word below."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, person, ink, refuse = facts.home, facts.person, pen(job, 11.5, share=0.7), job.variant.refuse
    firm, kind = issuer_of(job, "物业")
    asked, issued = earlier(rng, facts.consent_date, 3, 12), facts.consent_date
    sheet.text(105, 18, Run(firm, "issuer"), Style("hei", 13), align="c")
    title = rng.choice(["自用充电桩安装审批表", "业主新能源汽车充电设施安装申请表", "充电桩安装申请（审批）单"])
    sheet.text(105, 27, title, Style("hei_bold", 19), align="c")
    sheet.text(17, 40, f"编号：{issued:%Y%m}-{rng.randrange(99):02d}", Style("song", 10))

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    verdict = Run("不同意" if refuse else "同意", "consent", ink)
    finding = "该区变压器余量不足，电缆沟无法敷设。" if refuse else "线路余量满足，电缆沿桥架敷设约35米。"
    last: Runs = (
        [verdict, Run("安装，待小区电力增容后再行申请。", "", ink)]
        if refuse
        else [verdict, Run(rng.choice(["安装。", "安装，费用自理。", "，按规范施工。"]), "", ink)]
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "业主姓名", True), (48, value(person.name, "applicant"), False)]),
        (11, [(28, "楼栋房号", True), (48, value(home.room_text), False)]),
        (11, [(28, "小区名称", True), (48, value(home.community.name, "community"), False)]),
        (11, [(28, "车辆型号", True), (48, value(facts.vehicle.model), False)]),
    ]
    right: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "身份证号", True), (72, value(person.id_number, "applicant_id"), False)]),
        (11, [(28, "手机", True), (72, value(person.phone, "phone"), False)]),
        (11, [(28, "车位编号", True), (72, value(home.space_no, "space_no"), False)]),
        (11, [(28, "桩功率", True), (72, [value(facts.power_kw, "power_kw"), value(" kW"), "　数量 1 台"], False)]),
    ]
    label, plain = Style("song", 11), Style("song", 11)
    table(sheet, 17, 46, rows, label=label, value=plain)
    y = table(sheet, 93, 46, right, label=label, value=plain)
    blocks: list[tuple[str, float, Runs]] = [
        ("申请事由", 26, [value("本人已购新能源车，拟在上述车位装自用充电桩一台，请批准。")]),
        ("业主承诺", 34, "委托有资质单位施工，自行承担安装、用电及消防安全责任；不飞线、不转租；接受物业巡查。"),
        ("工程部意见", 34, [value(finding)]),
        ("管理处意见", 52, last),
    ]
    for name, height, said in blocks:
        sheet.rect(17, y, 28, height)
        sheet.cell((17, y, 28, height), name, label, align="c")
        sheet.rect(45, y, 148, height)
        sheet.cell((45, y + 1, 148, height - 10), said, plain, top=True, leading=1.5)
        if name == "业主承诺":
            signed(sheet, 110, y + height - 9, person.name, "applicant")
            sheet.text(188, y + height - 7, day_run(asked, "", "dot", ink), plain, align="r")
        elif name == "工程部意见":
            sheet.text(188, y + height - 7, [f"经办：{other_name(job)}"], plain, align="r")
        elif name == "管理处意见":
            signature(sheet, 100, y + height - 18, facts.landlord.name)
            sheet.text(188, y + height - 9, day_run(issued, "issue_date", "dot", ink), plain, align="r")
            seal_at(job, sheet, 160, y + height - 22, firm)
        y += height
    sheet.text(
        17, y + 4, "注：本表一式三份，业主、物业、供电部门各一份；自审批之日起三个月内有效。", Style("song", 9.5)
    )
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": firm,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "phone": person.phone,
        "issue_date": issued.isoformat(),
    }
    return finished(job, "opal_approval_form", [sheet], kind, values, asked.isoformat())


def owners_answer(job: Job) -> Drawn:
    """The owners' committee answers its neighbour politely, with conditions or reasons in a list."""
    facts, rng, refuse = job.facts, job.rng, job.variant.refuse
    home, person = facts.home, facts.person
    issuer, kind = issuer_of(job, "业委会")
    writer = Writer(job, Style(rng.choice(["song", "hei"]), 13.5), left=26, width=158, top=30, leading=1.75)
    writer.title(rng.choice(["回　复　函", "答复意见", "关于安装充电桩申请的复函"]), Style("song_bold", 21), after=10)
    polite = "先生" if person.male else "女士"
    asked = earlier(rng, facts.consent_date, 8, 20)
    writer.line([whole(person.name, "applicant"), f"{polite}（{home.room_text}）："])
    writer.para(
        [
            f"您好！您于{numbers.written_date(asked)}递交的在",
            whole(home.community.name, "community"),
            home.space_floor,
            whole(home.space_no, "space_no"),
            f"车位安装一台{facts.vehicle.brand}随车充电桩（",
            whole(facts.power_kw, "power_kw"),
            "千瓦、220V）的申请收悉。业委会于"
            f"{numbers.written_date(facts.consent_date - timedelta(days=2))}开会讨论，"
            f"应到{rng.choice(['七', '九'])}人，实到六人，答复如下：",
        ]
    )
    if refuse:
        writer.para([Run("不同意", "consent"), "您在该车位安装充电桩。理由是："])
        points = ["该车位紧邻消防通道及疏散门，不符合防火要求；", "现有配电箱负荷已满，供电公司增容方案尚未确定。"]
    else:
        writer.para([Run("同意", "consent"), "您的安装申请，同时请您注意："])
        points = [
            "表箱位置由供电公司勘查后确定，线管统一走弱电井东侧；",
            "施工时间为工作日8：30至17：30，次日清运垃圾；",
        ]
        points.append("如车位易主，请及时告知业委会并办理过户手续。")
    for number, point in enumerate(points, 1):
        writer.para(f"（{in_chinese(number)}）{point}")
    contact = rng.choice(["咨询电话", "业委会值班电话", "联系电话"])
    writer.para([f"如有疑问，{contact}：", whole(facts.landlord.phone, "phone"), "。"])
    sheet, y = writer.sheet, writer.y + 20
    form = job.date_form("plain", "chinese")
    sheet.text(180, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(180, y + 9, day_run(facts.consent_date, "issue_date", form), writer.style, align="r")
    seal_at(job, sheet, 156, y + 4, issuer, wide=38)
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "phone": facts.landlord.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return finished(job, "opal_owners_answer", writer.sheets, kind, values)


def confirmation(job: Job) -> Drawn:
    """《购车充电条件确认书》: blanks filled in, a ticked box for yes or no, two columns of signatures."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, person, ink, body = facts.home, facts.person, pen(job, 12.5, share=0.6), Style("song", 12.5)
    firm, kind = issuer_of(job, "物业")
    title = rng.choice(["新能源小客车购车充电条件确认书", "居民小区充电设施安装条件确认单"])
    sheet.text(105, 24, title, Style("hei_bold", 19), align="c")
    sheet.text(105, 34, "（物业服务人填写）", Style("song", 11), align="c")
    parts: list[list[str | Run]] = [
        ["致：国网信阳供电公司营销服务中心"],
        [
            "　　现有",
            filled(home.community.name, "community", ink),
            "住户",
            filled(person.name, "applicant", ink, min_em=6),
        ],
        [
            "证件号码：",
            filled(person.id_number, "applicant_id", ink, min_em=16),
            "　车型：",
            filled(facts.vehicle.brand, "", ink),
        ],
        ["申请在其", filled(home.space_no, "space_no", ink), "号车位（□自有　□租赁）安装充电桩，额定功率"],
        [
            filled(facts.power_kw, "power_kw", ink, min_em=4),
            "kW，电压220V，取电点为",
            filled("公用配电室低压柜", "", ink),
            "。",
        ],
        ["现场条件经我方与供电企业共同核实，就该住户的申请，我方意见（勾选一项）："],
    ]
    y = 50.0
    for runs in parts:
        y = sheet.flow(24, y, 164, runs, body, leading=1.6) + 4
    yes, no = "同意安装", "不同意安装"
    mark = Style("kai", 15, ink.fill)
    if job.variant.refuse:
        sheet.text(34, y + 2, f"□{yes}", body)
        ticked(sheet, 80, y + 2, body, Run(no, "consent"), "", mark=mark)
    else:
        ticked(sheet, 34, y + 2, body, Run(yes, "consent"), f"□{no}", mark=mark)
    reason = "消防车道旁，不具备条件" if job.variant.refuse else "无"
    sheet.text(24, y + 14, ["不同意的原因：", filled(reason, "", ink, min_em=20)], body)
    said = "我方承诺配合现场勘查、施工及日后检修，不收取电力接入费、场地占用费等任何费用。"
    y = sheet.flow(24, y + 27, 164, said, body, leading=1.7, indent=2) + 10
    sheet.rect(24, y, 81, 64)
    sheet.rect(105, y, 81, 64)
    sheet.text(28, y + 4, "用户签字：", body)
    signed(sheet, 52, y + 14, person.name, "applicant")
    sheet.text(28, y + 52, ["日期：", day_run(facts.consent_date, "issue_date", "plain", ink)], body)
    sheet.text(109, y + 4, "物业服务人（盖章）：", body)
    sheet.cell((107, y + 11, 77, 14), Run(firm, "issuer", ink), body)
    sheet.text(109, y + 30, ["负责人电话：", Run(facts.landlord.phone, "phone", ink)], body)
    sheet.text(109, y + 52, dated(facts.consent_date, "issue_date", ink), body)
    seal_at(job, sheet, 156, y + 38, firm, wide=38)
    sheet.text(24, 280, "本确认书自盖章之日起六个月内有效　　第1页 共1页", Style("song", 9, GREY))
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": firm,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "phone": facts.landlord.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return finished(job, "opal_confirmation", [sheet], kind, values)


def entry_permit(job: Job) -> Drawn:
    """A small landscape 施工准许单 for the fitters, with their firm and days; who signs is known from head and seal."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 148)
    home, person, refuse = facts.home, facts.person, job.variant.refuse
    firm, kind = issuer_of(job, "物业")
    dark = rng.choice([(30, 70, 60), (40, 40, 90), (25, 25, 28)])
    sheet.rect(8, 8, 194, 132, line=0.6, fill=dark)
    sheet.text(14, 13, Run(firm, "issuer"), Style("hei", 11, dark))
    title = rng.choice(["充电设施施工许可证明", "充电桩安装施工准入单"])
    sheet.text(14, 21, "充电桩安装施工审核单" if refuse else title, Style("hei_bold", 18, dark))
    sheet.text(196, 15, f"NO. {rng.randrange(10**5):05d}", Style("hei", 11, RED), align="r")
    small, big = Style("hei", 9, GREY), Style("hei", 11.5)
    begin = facts.consent_date + timedelta(days=rng.randrange(1, 6))
    fitters = facts.dealer.name.replace("有限公司", "") + "安装队"
    cells: list[tuple[float, float, str, str, str]] = [
        (14, 36, "业主 / Owner", person.name, "applicant"),
        (62, 36, "楼盘 / Estate", home.community.name, "community"),
        (124, 36, "车位 / Bay", home.space_no, "space_no"),
        (160, 36, "功率 kW", facts.power_kw, "power_kw"),
        (14, 52, "施工单位 / Contractor", fitters, ""),
        (124, 52, "施工人数", str(rng.randrange(2, 5)), ""),
        (14, 68, "施工期间 / Period", f"{begin:%m月%d日}-{begin + timedelta(days=2):%m月%d日}", ""),
        (124, 68, "门岗电话 / Tel.", facts.home.community.manager.phone, "phone"),
    ]
    for x, y, label, text, name in cells:
        sheet.text(x, y, label, small)
        sheet.text(x, y + 5, Run(text, name), big)
        sheet.line(x, y + 12, x + (94 if x < 20 and y > 50 else 32), y + 12, width=0.15, fill=GREY)
    if refuse:
        said: list[str | Run] = [
            "经核查，该车位暂不具备安装条件，",
            whole("不准予施工", "consent"),
            "，门岗不得放行材料设备。",
        ]
    else:
        said = [
            "经核查，",
            whole("准予施工安装", "consent"),
            "，请门岗放行。高处、动火作业须另办手续，完工后报工程部验收。",
        ]
    sheet.flow(14, 87, 182, said, big, leading=1.6)
    sheet.text(14, 112, "签发：", big)
    signature(sheet, 28, 109, facts.landlord.name)
    sheet.text(14, 127, ["签发日期 ", day_run(facts.consent_date, "issue_date", job.date_form("dash", "slash"))], big)
    seal_at(job, sheet, 150, 116, firm, centre=rng.choice(["", "工程部"]), wide=34)
    values: dict[str, Value] = {
        "issuer": firm,
        "community": home.community.name,
        "applicant": person.name,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "phone": facts.home.community.manager.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return finished(job, "opal_entry_permit", [sheet], kind, values)


LAYOUTS: Layouts = {
    KIND: {
        "opal_approval_form": approval_form,
        "opal_owners_answer": owners_answer,
        "opal_confirmation": confirmation,
        "opal_entry_permit": entry_permit,
    }
}
