"""物业证明 written by hand: a residents' committee's note, a village committee's word under a request."""

from __future__ import annotations

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.opal_common import GREY, day_run, earlier, other_name, pen, seal_at, whole
from samples.layouts_held.opal_consent import KIND, finished, issuer_of
from samples.truth import Drawn, Value
from samples.writing import Writer, signature


def residents_note(job: Job) -> Drawn:
    """Half a sheet on the residents' committee's ruled notepaper: an old yard without a property firm."""
    facts, refuse = job.facts, job.variant.refuse
    home, person, ink, sheet = facts.home, facts.person, pen(job, 13.5), job.sheet(195, 270)
    issuer, kind = issuer_of(job, "居委会")
    sheet.text(
        97, 16, Run(issuer, "issuer"), Style("song_bold", min(16, 460 / len(issuer)), RED), align="c", spacing=0.05
    )
    for row in range(19):
        sheet.line(18, 38 + row * 11.5, 177, 38 + row * 11.5, width=0.18, fill=RED)
    sheet.text(97, 29, "证　明", ink.sized(19), align="c")
    said: list[str | Run] = ["我辖区", whole(home.community.name, "community"), "建于上世纪九十年代，系无主管楼院，"]
    said += [
        "未聘请物业公司。居民",
        whole(person.name, "applicant"),
        "（身份证",
        whole(person.id_number, "applicant_id"),
    ]
    said += [f"）住{home.room_text}，楼前", whole(home.space_no, "space_no"), "号车位由其固定停放，欲装充电桩一个。"]
    if refuse:
        said += ["因该院线路老化、楼间距窄，邻居意见较大，我社区", whole("不予同意", "consent"), "其现阶段安装。"]
    else:
        said += [
            "经入户征求楼上楼下邻居意见，均无异议，我社区",
            whole("同意", "consent"),
            "其安装使用，请供电部门予以办理。",
        ]
    sheet.flow(20, 41, 155, said, ink, leading=11.5 / sheet.em_mm(ink), indent=2)
    base = 41 + 11.5 * 9
    sheet.text(172, base, Run(issuer, "issuer"), ink.sized(min(ink.size, 400 / len(issuer))), align="r")
    sheet.text(
        172, base + 11.5, day_run(facts.consent_date, "issue_date", job.date_form("plain", "dot")), ink, align="r"
    )
    sheet.text(22, base + 23, [f"经手人：{other_name(job)}　", Run(facts.landlord.phone, "phone")], ink)
    seal_at(job, sheet, 140, base + 8, issuer)
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "phone": facts.landlord.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return finished(job, "opal_residents_note", [sheet], kind, values)


def note_on_request(job: Job) -> Drawn:
    """A villager's written request with the village committee's few words and seal below it."""
    facts, rng, refuse = job.facts, job.rng, job.variant.refuse
    home, person, ink = facts.home, facts.person, pen(job, 14)
    issuer, kind = issuer_of(job, "村委会")
    asked = earlier(rng, facts.consent_date, 1, 9)
    writer = Writer(job, ink, left=26, width=158, top=28, leading=1.85)
    writer.title(rng.choice(["申　请", "申请书", "安装充电桩申请"]), ink.sized(21), after=9)
    writer.line([Run(issuer, "issuer"), "："])
    writer.para(
        [
            "我叫",
            whole(person.name, "applicant"),
            "，住",
            whole(home.community.name, "community"),
            f"{home.room_text}，身份证号",
            whole(person.id_number, "applicant_id"),
            "，手机",
            whole(person.phone, "phone"),
            f"。今年新买了一台{facts.vehicle.brand}牌电车，想在自家",
            whole(home.space_no, "space_no"),
            "车位上装一个",
            whole(facts.power_kw, "power_kw"),
            "KW的充电桩，自己充电自己用，不影响别人，请村里批准并盖章，好到供电所报装。",
        ]
    )
    writer.line("　　此致敬礼")
    sheet, y = writer.sheet, writer.y + 3
    sheet.text(180, y, ["申请人：", Run(person.name, "applicant")], ink, align="r")
    sheet.text(180, y + 10, day_run(asked, "", "plain"), ink, align="r")
    y += 30
    other = pen(job, 15)
    sheet.line(26, y - 6, 184, y - 6, width=0.15, fill=GREY)
    sheet.text(26, y, rng.choice(["村委会意见：", "审核意见："]), Style("song", 12))
    if refuse:
        said: list[str | Run] = ["该户车位系占用集体道路，四邻有意见，", whole("不同意", "consent"), "安装。"]
    else:
        said = ["情况属实，", whole("同意", "consent"), rng.choice(["安装。", "其安装充电桩，请供电所办理。"])]
    y = sheet.flow(34, y + 10, 146, said, other, leading=1.8) + 8
    sheet.text(180, y, Run(issuer, "issuer"), other.sized(12), align="r")
    sheet.text(180, y + 9, day_run(facts.consent_date, "issue_date", "plain"), other.sized(13), align="r")
    signature(sheet, 34, y + 4, facts.landlord.name)
    seal_at(job, sheet, 150, y + 5, issuer, wide=40)
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "phone": person.phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return finished(job, "opal_note_on_request", writer.sheets, kind, values, asked.isoformat())


LAYOUTS: Layouts = {KIND: {"opal_residents_note": residents_note, "opal_note_on_request": note_on_request}}
