"""车位使用权证明: a developer's certificate in a frame, a village's letter, a property firm's register card."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentyfirst.ivy_common import day_run, iso, purpose_note, signed, space_words, stranger
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_KIND = "parking_use_right_cert"


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2019, 1, 1), date(2026, 7, 1))
    return start, years_later(start, job.rng.choice([10, 20, 50, 70])) - timedelta(days=1)


def _seal(job: Job, sheet: Sheet, x: float, y: float, name: str) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=41)


def framed(job: Job) -> Drawn:
    """A developer's printed certificate, turned, in a frame, with blanks filled in."""
    facts, sheet, fill = job.facts, job.sheet(260, 186), job.fill_style(13)
    home, person = facts.home, facts.person
    start, end = _term(job)
    issued = start + timedelta(days=job.rng.randrange(0, 20))
    brown = (150, 104, 50)
    sheet.rect(8, 8, 244, 170, line=1.2, fill=brown)
    sheet.rect(11, 11, 238, 164, line=0.3, fill=brown)
    title = job.rng.choice(["地下车位使用权证", "车位使用权证书", "车库（位）使用权证明"])
    sheet.text(130, 22, title, Style("hei_bold", 26, (120, 40, 30)), align="c", spacing=0.3)
    sheet.text(240, 40, f"编号：CW-{issued.year}-{job.rng.randrange(1, 900):04d}", Style("song", 10), align="r")
    body = Style("song", 13)
    number = filled(person.id_number, "holder_id", fill)
    parts: list[str | Run] = ["兹证明", filled(person.name, "holder", fill, min_em=6), "（身份证号码", number]
    parts += ["）享有我公司开发的", filled(home.community.name, "community", fill), f"项目{home.space_floor}"]
    parts += [filled(home.space_no, "space_no", fill, min_em=6), "号车位的使用权，车位面积约"]
    parts += [f"{job.rng.randrange(11, 15)}.{job.rng.randrange(1, 9)}平方米，使用期限自"]
    parts += [*dated(start, "valid_from", fill), "起至", *dated(end, "valid_to", fill), "止。"]
    y = sheet.flow(26, 52, 208, parts, body, indent=2, leading=2.0)
    rules = (
        "一、持证人可依法占有、使用该车位，并可在不影响结构与消防安全的前提下安装充电设施；",
        "二、本证不得涂改，转让须到我公司办理更名手续，遗失请及时挂失；",
        f"三、车位服务费由物业服务企业另行收取，每月{job.rng.choice([40, 50, 60, 80])}元。",
    )
    for rule in rules:
        y = sheet.flow(26, y + 1, 208, rule, Style("song", 11), indent=2, leading=1.5)
    sheet.text(140, 140, ["发证单位：", Run(facts.developer.name, "issuer")], body)
    sheet.text(140, 151, ["发证日期：", day_run(job, issued, "issue_date", "plain", "padded")], body)
    sheet.text(26, 151, f"经办：{stranger(job)}　　复核：{stranger(job)}", Style("song", 10.5))
    _seal(job, sheet, 186, 146, facts.developer.name)
    values: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": iso(start),
        "valid_to": iso(end),
        "issue_date": iso(issued),
    }
    return drawn(_KIND, "ivy_framed", [sheet], values, tolerated={"space_no": space_words(job)})


def committee_letter(job: Job) -> Drawn:
    """A letter of the village or residents' committee: plain prose, few particulars, no term or an open one."""
    facts = job.facts
    home, person = facts.home, facts.person
    community = home.community
    issuer = job.rng.choice([community.village_committee, community.residents_committee])
    body = Style("song", job.rng.choice([14, 15, 16]))
    writer = Writer(job, body, top=34, leading=1.9)
    writer.title(job.rng.choice(["证　　明", "车位使用证明", "固定车位使用权证明"]), Style("song_bold", 22), after=14)
    if job.chance(0.5):
        writer.line(["国网信阳供电公司："])
    parts: list[str | Run] = ["兹有我", job.rng.choice(["辖区", "社区", "村"]), "居民", Run(person.name, "holder")]
    parts += [f"（{person.sex}，{person.ethnicity}族，身份证号：", Run(person.id_number, "holder_id"), "），"]
    parts += ["现住", Run(community.name, "community"), f"{home.room_text}，其在该小区{home.space_floor}"]
    parts += ["使用的", Run(home.space_no, "space_no"), "号固定车位，系"]
    parts.append(
        job.rng.choice(
            ["开发商随房赠送，长期由其本人使用", "本安置区统一分配，归其家庭长期使用", "集体划定的固定停车位"]
        )
    )
    parts.append("，权属清楚，无争议。该车位因历史原因未办理不动产登记。")
    writer.para(parts)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": community.name,
        "space_no": home.space_no,
        "issue_date": iso(facts.consent_date),
    }
    if job.chance(0.5):
        start = facts.consent_date.replace(year=job.rng.randrange(2018, 2025), day=1)
        form = job.date_form("plain", "padded")
        begun = Run(numbers.written_date(start, form=form), "valid_from", solid=True)
        writer.para(["使用期限自", begun, "起，", Run("长期", "valid_to"), "有效。"])
        values |= {"valid_from": iso(start), "valid_to": "长期"}
    writer.para("该居民拟在上述车位安装新能源汽车充电桩，特此证明，请贵单位予以办理。")
    writer.para(f"（联系人：{stranger(job)}，电话：{community.manager.phone}）")
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(184, y, Run(issuer, "issuer"), body, align="r")
    when = day_run(job, facts.consent_date, "issue_date", "plain", "spaced", "chinese")
    sheet.text(176, y + 12, when, body, align="r")
    _seal(job, sheet, 150, y + 6, issuer)
    if job.chance(0.3):
        sheet.text(30, y + 34, "情况属实。", Style("kai", 15, jitter=0.05))
        signed(job, sheet, 58, y + 34, stranger(job))
    return drawn(_KIND, "ivy_committee_letter", writer.sheets, values, tolerated={"space_no": space_words(job)})


def register_card(job: Job) -> Drawn:
    """A property firm's card from its register of spaces, ruled, with notes below."""
    facts, sheet = job.facts, job.sheet(210, 270)
    home, person, manager = facts.home, facts.person, facts.home.community.manager
    start, end = _term(job)
    issued = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 18))
    form = Form(job.fill_style(11.5), label_mm=30)
    value = form.value
    sheet.text(105, 20, manager.name, Style("hei", 13), align="c")
    sheet.text(105, 30, "业主车位使用权登记证明", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(190, 44, f"登记号：{issued:%Y%m}{job.rng.randrange(1, 400):03d}", Style("song", 10), align="r")
    form.row(12, ("小区名称", value(home.community.name, "community")), ("楼栋房号", value(home.room_text)))
    form.row(12, ("使用权人", value(person.name, "holder")), ("联系电话", value(person.phone)))
    form.row(12, ("身份证号", value(person.id_number, "holder_id")))
    form.row(12, ("车位位置", value(f"地下车库{home.space_floor}")), ("车位编号", value(home.space_no, "space_no")))
    kind = job.rng.choice(["产权未登记车位", "人防车位", "公共车位（固定）"])
    form.row(12, ("车位类型", value(kind)), ("车牌号码", value(facts.vehicle.plate)))
    span = [
        value(numbers.written_date(start, form="padded"), "valid_from"),
        value(" 至 "),
        value(numbers.written_date(end, form="padded"), "valid_to"),
    ]
    form.row(12, ("使用期限", span))
    form.row(14, ("取得方式", "■ 购买使用权　□ 租赁　□ 赠与　□ 其他"))
    form.row(30, ("备注", "该车位由上述使用权人专用，物业服务企业不得另行出租。"))
    y = form.put(sheet, 51) + 6
    note = "本证明由物业服务中心依据车位使用权登记台账出具，仅用于办理充电设施报装手续，不作为不动产权属凭证。"
    y = sheet.flow(19, y, 172, note, Style("song", 10.5), indent=2) + 8
    sheet.text(104, y, ["出具单位：", Run(manager.name, "issuer")], Style("song", 11))
    sheet.text(104, y + 10, ["出具日期：", day_run(job, issued, "issue_date", "padded", "dash")], Style("song", 11))
    _seal(job, sheet, 156, y + 6, manager.name)
    purpose_note(job, sheet, share=0.15)
    values: dict[str, Value] = {
        "issuer": manager.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": iso(start),
        "valid_to": iso(end),
        "issue_date": iso(issued),
    }
    return drawn(_KIND, "ivy_register_card", [sheet], values, tolerated={"space_no": space_words(job)})


LAYOUTS: Layouts = {
    _KIND: {"ivy_framed": framed, "ivy_committee_letter": committee_letter, "ivy_register_card": register_card}
}
