"""物业证明: letters of consent (and refusal) by property companies and committees, and a form with a table."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.truth import Drawn, Value, drawn
from samples.writing import table

BODY = Style("song", 14)


def an_issuer(job: Job) -> tuple[str, str]:
    """(issuer, type) as the variant or chance has it."""
    place = job.facts.home.community
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    kind = job.variant.issuer_type or job.rng.choice(["物业", "物业", "物业", "居委会", "业委会", "村委会"])
    return names[kind], kind


def consent_values(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": job.facts.person.name,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }


def letter(job: Job) -> Drawn:
    """同意安装充电设备证明: one paragraph, issuer and date at the lower right."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = an_issuer(job)
    person, fill = facts.person, job.fill_style(14)
    refuse = job.variant.refuse
    title = (
        "关于充电桩安装申请的回复"
        if refuse
        else job.rng.choice(["同意安装充电设备证明", "物业同意证明", "允许施工证明"])
    )
    sheet.text(105, 38, title, Style("hei_bold", 24), align="c", spacing=0.15)
    y = sheet.flow(26, 64, 100, "国网信阳供电公司：", BODY) + 4
    none = "本小区无物业服务企业，由我单位负责管理。" if kind in ("居委会", "业委会", "村委会") else ""
    runs: list[str | Run] = [
        "兹有",
        filled(home.community.name, "community", fill),
        f"小区{home.room_text}业主",
        filled(person.name, "applicant", fill),
        "（身份证号码：",
        filled(person.id_number, "applicant_id", fill),
        "），在本小区",
        filled(home.space_floor, "", fill),
        "拥有固定车位一个，车位号为",
        filled(home.space_no, "space_no", fill),
        "。",
    ]
    if refuse:
        runs += [
            "经现场查勘，该车位所在区域配电容量不足，且存在消防安全隐患，",
            Run("暂不具备安装条件，我单位不同意", "consent"),
            "其在该车位安装电动汽车充电桩。",
        ]
    else:
        runs += [
            none,
            "经研究，我单位",
            Run("同意", "consent"),
            "其在上述车位安装电动汽车充电桩（功率",
            filled(facts.power_kw, "power_kw", fill),
            "千瓦），并配合供电企业现场查勘、施工。",
        ]
    y = sheet.flow(26, y, 158, runs, BODY, leading=1.95, indent=2)
    sheet.flow(26, y + 1, 158, "特此回复。" if refuse else "特此证明。", BODY, indent=2)
    values = consent_values(job, issuer) | {"applicant_id": person.id_number}
    if not refuse:
        values["power_kw"] = facts.power_kw
    y = 196.0
    if job.chance(0.6):
        phone = job.rng.choice([home.community.manager.phone, "13800000000"])
        sheet.text(
            26, y - 16, ["联系人：" + facts.landlord.name[0] + "经理　　联系电话：", Run(phone, "phone", fill)], BODY
        )
        values["phone"] = phone
    sheet.text(182, y, ["单位（盖章）：", Run(issuer, "issuer")], BODY, align="r")
    form = job.date_form("plain", "spaced", "padded", "chinese")
    sheet.text(178, y + 13, Run(numbers.written_date(facts.consent_date, form=form), "issue_date"), BODY, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 6, seals.SealText(issuer))
    return drawn("property_consent", "letter", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def form_table(job: Job) -> Drawn:
    """充电桩安装同意书 as a form: particulars in a table, opinion and seal in its last row."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = an_issuer(job)
    person, fill = facts.person, job.fill_style(11.5)
    label, refuse = Style("hei", 11), job.variant.refuse
    sheet.text(105, 26, "居民充电桩安装同意书", Style("hei_bold", 21), align="c", spacing=0.15)
    opinion: list[str | Run] = ["经现场核实，"]
    if refuse:
        opinion += ["该车位不符合安装条件，", Run("不同意安装", "consent", fill), "。"]
    else:
        opinion += [Run("同意安装", "consent", fill), "，请按规范施工，并服从小区安全管理。"]
    bottom = table(
        sheet,
        20,
        44,
        [
            (
                12,
                [
                    (32, "申请人", True),
                    (53, Run(person.name, "applicant", fill), False),
                    (32, "联系电话", True),
                    (53, Run(person.phone, "", fill), False),
                ],
            ),
            (12, [(32, "身份证号", True), (138, Run(person.id_number, "applicant_id", fill), False)]),
            (
                12,
                [
                    (32, "小区名称", True),
                    (53, Run(home.community.name, "community", fill), False),
                    (32, "房号", True),
                    (53, Run(home.room_text, "", fill), False),
                ],
            ),
            (
                12,
                [
                    (32, "车位编号", True),
                    (53, Run(home.space_no, "space_no", fill), False),
                    (32, "充电桩功率", True),
                    (53, [Run(facts.power_kw, "power_kw", fill), " kW"], False),
                ],
            ),
            (
                26,
                [
                    (32, "申请事项", True),
                    (
                        138,
                        "本人拟在上述自用车位安装电动汽车充电桩，特申请贵单位予以支持，本人承诺遵守消防和用电安全规定。",
                        False,
                    ),
                ],
            ),
            (70, [(32, "管理单位意见", True), (138, "", False)]),
        ],
        label=label,
        value=Style("song", 11.5),
    )
    sheet.cell((52, bottom - 68, 138, 22), opinion, Style("song", 12.5), top=True, leading=1.6)
    sheet.text(60, bottom - 30, ["单位（公章）：", Run(issuer, "issuer")], Style("song", 11.5))
    form = job.date_form("plain", "spaced", "dash")
    sheet.text(
        112, bottom - 16, Run(numbers.written_date(facts.consent_date, form=form), "issue_date"), Style("song", 11.5)
    )
    if job.variant.seal:
        seals.put_round(sheet, 122, bottom - 26, seals.SealText(issuer))
    sheet.text(20, bottom + 5, "注：本同意书一式两份，申请人和管理单位各执一份。", Style("song", 9.5))
    values = consent_values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    return drawn(
        "property_consent",
        "form_table",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def short_note(job: Job) -> Drawn:
    """证明: a few handwritten-looking lines of a committee, no power, no telephone."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = an_issuer(job)
    person = facts.person
    body = Style("kai", 15, jitter=0.02)
    sheet.text(105, 44, "证　明", Style("hei_bold", 26), align="c", spacing=0.3)
    runs: list[str | Run] = [
        Run(person.name, "applicant"),
        "系我",
        Run(home.community.name, "community"),
        f"{home.room_text}住户，其名下停车位编号为",
        Run(home.space_no, "space_no"),
        "。该住户申请安装新能源汽车充电设施一套，",
    ]
    if job.variant.refuse:
        runs += ["因车位临近消防通道，我单位", Run("不予同意", "consent"), "。"]
    else:
        runs += ["我单位", Run("同意安装", "consent"), "，特此证明。"]
    sheet.flow(28, 74, 154, runs, body, leading=2.1, indent=2)
    sheet.text(180, 170, Run(issuer, "issuer"), body, align="r")
    sheet.text(
        176,
        184,
        Run(numbers.written_date(facts.consent_date, form=job.date_form("chinese", "plain")), "issue_date"),
        body,
        align="r",
    )
    if job.variant.seal:
        seals.put_round(sheet, 150, 178, seals.SealText(issuer))
    values = consent_values(job, issuer)
    return drawn("property_consent", "short_note", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def conditions_letter(job: Job) -> Drawn:
    """业主加装充电设施的意见: particulars one a line, then the opinion; names the applicant 申请业主."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = an_issuer(job)
    person, fill = facts.person, job.fill_style(13)
    body = Style("song", 13)
    sheet.text(105, 32, "关于业主加装充电设施的意见", Style("hei_bold", 21), align="c", spacing=0.1)
    lines: list[tuple[str, Run]] = [
        ("申请业主", Run(person.name, "applicant", fill)),
        ("证件号码", Run(person.id_number, "applicant_id", fill)),
        ("项目名称", Run(home.community.name, "community", fill)),
        ("停车泊位", Run(home.space_no, "space_no", fill)),
        ("充电功率", Run(f"{facts.power_kw}kW", "power_kw", fill)),
    ]
    y = 58.0
    for label, run in lines:
        sheet.text(28, y, [label, "：", run], body)
        y += 11
    opinion: list[str | Run] = ["意见：经查，上述泊位为该业主固定使用。"]
    if job.variant.refuse:
        opinion += ["因电缆通道已满，本单位", Run("不同意其加装", "consent"), "充电设施。"]
    else:
        opinion += ["本单位", Run("同意其加装", "consent"), "充电设施，施工时请提前通知我方到场。"]
    sheet.flow(28, y + 4, 154, opinion, body, leading=1.9)
    sheet.text(104, 178, ["出具单位：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(104, 189, ["出具日期：", Run(numbers.written_date(facts.consent_date, form="dash"), "issue_date")], body)
    if job.variant.seal:
        seals.put_round(sheet, 154, 184, seals.SealText(issuer))
    values = consent_values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": (kind, "issuer")}
    return drawn("property_consent", "conditions_letter", [sheet], values, implied=implied)


LAYOUTS: Layouts = {
    "property_consent": {
        "letter": letter,
        "form_table": form_table,
        "short_note": short_note,
        "conditions_letter": conditions_letter,
    }
}
