"""物业证明 as forms: application with opinions below, confirmation in a table, a slip cut from a pad.

A ticked box is the consent: `consent` is marked where the tick stands.
"""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import HANDLERS, Pen, begin, hand, home_words, signed
from samples.layouts_third.consent_letters import (
    KIND,
    consent_values,
    day_of,
    finish,
    level_tolerated,
    sealed,
    writer_of,
)
from samples.truth import Drawn
from samples.writing import table


def tick(sheet: Sheet, x: float, y: float, options: tuple[str, str], chosen: int, style: Style) -> None:
    """Two boxes with words; a pen's tick in the chosen one. Marks the tick and its words as `consent`."""
    for number, text in enumerate(options):
        field = "consent" if number == chosen else ""
        sheet.rect(x, y + 0.6, 3.6, 3.6, line=0.3)
        if field:
            sheet.text(x - 0.4, y - 0.6, Run("√", field), Style("kai", 15, jitter=0.03))
        x = sheet.text(x + 5, y, Run(text, field), style) + 10


def opinion_form(job: Job) -> Drawn:
    """充电设施安装申请表: the owner's part above, two opinions with ticks below."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "物业")
    used = Pen(job.fill_style(11.5), underline=False)
    sheet = job.sheet()
    sheet.text(105, 20, "居民自用充电设施安装申请（同意）表", Style("hei_bold", 17), align="c")
    label, value = Style("hei", 11), Style("song", 11.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(30, "申请人", True), (54, used(person.name, "applicant"), False), (30, "联系电话", True)]),
        (12, [(30, "身份证号", True), (138, used(person.id_number, "applicant_id"), False)]),
        (12, [(30, "小区名称", True), (54, used(home.community.name, "community"), False), (30, "楼栋房号", True)]),
        (12, [(30, "车位编号", True), (54, used(home.space_no, "space_no"), False), (30, "充电桩功率", True)]),
        (12, [(30, "车位性质", True), (138, "■自有产权   □长期租赁   □其他", False)]),
    ]
    rows[0][1].append((54, used(person.phone), False))
    rows[2][1].append((54, used(home_words(job)), False))
    rows[3][1].append((54, [used(facts.power_kw, "power_kw"), " kW"], False))
    y = table(sheet, 21, 34, rows, label=label, value=value)
    sheet.rect(21, y, 168, 40)
    pledge = "本人承诺遵守小区管理规定，委托有资质的单位施工，承担充电设施的安装、维护和使用安全责任。"
    sheet.flow(25, y + 4, 160, ["申请人承诺：", pledge], value, leading=1.6)
    sheet.text(120, y + 28, "申请人签字：", value)
    signed(sheet, 146, y + 26, person.name, size=16)
    y += 40
    sheet.rect(21, y, 168, 62)
    sheet.text(25, y + 4, "物业服务企业意见：", label)
    tick(sheet, 40, y + 16, ("同意安装", "不同意安装"), int(job.variant.refuse), value)
    reason = "变压器容量不足" if job.variant.refuse else ""
    sheet.text(40, y + 26, ["原因：", Run(reason, "", hand(job, 12), underline=True, min_em=14)], value)
    sheet.text(182, y + 38, ["单位名称（盖章）：", Run(issuer, "issuer")], value, align="r")
    sheet.text(182, y + 48, day_of(job, "plain", "spaced", "chinese"), value, align="r")
    phone = home.community.manager.phone
    sheet.text(25, y + 48, ["物业电话：", Run(phone, "phone")], value)
    sealed(sheet, job, 148, y + 40, issuer)
    y += 62
    sheet.rect(21, y, 168, 30)
    sheet.text(25, y + 4, "社区居委会意见（无物业小区填写）：", label)
    sheet.text(182, y + 20, "（盖章）      年    月    日", value, align="r")
    values = consent_values(job, issuer, "applicant", "applicant_id", "space_no", "power_kw", "phone")
    return finish("opinion_form", [sheet], values, kind, {"phone": (person.phone,)})


def condition_confirmation(job: Job) -> Drawn:
    """充电条件确认书 of a car dealer's set: three parties, the manager's part in the middle, values on lines."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "物业", "居委会")
    used = Pen(job.fill_style(12), underline=True)
    sheet = job.sheet()
    style = Style("song", 12)
    sheet.text(105, 22, "电动汽车自用桩安装条件确认单", Style("song_bold", 19), align="c")
    sheet.text(
        105, 32, "（甲方：用户  乙方：物业服务企业或基层组织  丙方：汽车销售企业）", Style("song", 10), align="c"
    )
    y = 44.0
    lines: list[Runs] = [
        [
            "甲方姓名：",
            used(person.name, "applicant", min_em=8),
            "  身份证号：",
            used(person.id_number, "applicant_id"),
        ],
        [
            "拟购车型：",
            used(facts.vehicle.model, min_em=12),
            "  随车桩功率：",
            used(facts.power_kw, "power_kw"),
            "千瓦",
        ],
        [
            "安装小区：",
            used(home.community.name, "community", min_em=12),
            "  车位号：",
            used(home.space_no, "space_no"),
        ],
    ]
    for runs in lines:
        sheet.text(24, y, runs, style)
        y += 11
    sheet.line(24, y + 1, 186, y + 1, width=0.3)
    decided: list[str | Run] = [Run("同意", "consent"), "甲方在上述车位安装充电桩，并提供进场施工便利。"]
    if job.variant.refuse:
        decided = ["车位所在区域不具备用电条件，", Run("不同意", "consent"), "甲方安装充电桩。"]
    y = sheet.flow(
        24, y + 6, 162, ["乙方意见：经核实，甲方为本小区住户，该车位为其固定使用。乙方", *decided], style, leading=1.8
    )
    sheet.text(40, y + 6, ["乙方（盖章）：", Run(issuer, "issuer")], style)
    handler = job.rng.choice(HANDLERS)
    sheet.text(40, y + 17, ["经办人：", used(handler), "   电话：", used(home.community.manager.phone, "phone")], style)
    sheet.text(40, y + 28, ["日期：", day_of(job, "plain", "dash", "dot")], style)
    sealed(sheet, job, 128, y + 20, issuer)
    y += 50
    sheet.line(24, y, 186, y, width=0.3)
    sheet.flow(
        24,
        y + 6,
        162,
        "丙方意见：经现场勘察，具备安装条件，凭本确认单为甲方办理随车充电桩领取及安装预约。",
        style,
        leading=1.8,
    )
    sheet.text(40, y + 26, ["丙方：", facts.dealer.name], style)
    signed(sheet, 120, y + 34, "托强", size=15)
    sheet.text(24, 268, "本确认单一式三份，三方各执一份，自乙方盖章之日起六个月内有效。", Style("song", 10))
    values = consent_values(job, issuer, "applicant", "applicant_id", "space_no", "power_kw", "phone")
    return finish("condition_confirmation", [sheet], values, kind)


def pad_slip(job: Job) -> Drawn:
    """A slip of A5 from a manager's pad: 存根 on the left, the certificate on the right, filled by pen."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "物业", "业委会")
    ink = hand(job, 12)
    used = Pen(ink, underline=True)
    sheet = job.sheet(210, 120)
    number = f"{job.rng.randrange(10**5):05d}"
    sheet.text(28, 14, "存  根", Style("song_bold", 13), align="c")
    stub = [f"№{number}", f"房号 {home.building}-{home.room}", "事由 充电桩", "经手 " + job.rng.choice(HANDLERS)]
    for row, text in enumerate(stub):
        sheet.text(10, 30 + row * 13, text, ink.sized(11) if row else Style("song", 11))
    for dash in range(26):
        sheet.line(52, 6 + dash * 4.2, 52, 8.4 + dash * 4.2, width=0.25)
    sheet.text(130, 12, "允许施工证明", Style("song_bold", 17), align="c", spacing=0.15)
    sheet.text(200, 22, f"№{number}", Style("song", 11, (190, 30, 40)), align="r")
    verdict = Run("不允许", "consent") if job.variant.refuse else Run("允许", "consent")
    body: list[str | Run] = [
        "经查，",
        used(home.community.name, "community"),
        used(home_words(job)),
        "业主",
        used(person.name, "applicant"),
        "申请在",
        home.space_floor,
        used(home.space_no, "space_no"),
        "号车位安装新能源汽车充电桩，我单位",
        verdict,
        "其进场施工。" if not job.variant.refuse else "其进场施工，原因：影响消防通道。",
    ]
    sheet.flow(60, 32, 140, body, Style("song", 12.5), leading=1.9, indent=2)
    sheet.text(198, 84, ["开具单位：", Run(issuer, "issuer")], Style("song", 12), align="r")
    sheet.text(198, 95, day_of(job, "plain", "spaced"), Style("song", 12), align="r")
    sealed(sheet, job, 168, 90, issuer)
    values = consent_values(job, issuer, "applicant", "space_no")
    return finish("pad_slip", [sheet], values, kind, level_tolerated(job))


LAYOUTS: Layouts = {
    KIND: {
        "opinion_form": opinion_form,
        "condition_confirmation": condition_confirmation,
        "pad_slip": pad_slip,
    }
}
