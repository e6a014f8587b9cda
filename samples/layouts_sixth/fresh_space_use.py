"""车位使用权证明: developers', villages' and companies' papers about whose a space is to use."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import (
    Parts,
    Pen,
    begin,
    date_runs,
    foot_date,
    ink,
    pen,
    room,
    signed,
    someone,
    term_runs,
    with_level,
)
from samples.ornaments import guilloche, qr_code
from samples.people import years_later
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

TERM = ("valid_from", "valid_to")


def _finish(
    job: Job, name: str, sheets: list[Sheet], issuer: str, *without: str, seal_only: bool = False, valid_to: str = ""
) -> Drawn:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": valid_to or facts.lease_to.isoformat(),
        "issue_date": facts.consent_date.isoformat(),
    }
    kept = {field: value for field, value in values.items() if field not in without}
    return drawn(
        "parking_use_right_cert",
        name,
        sheets,
        kept,
        from_seal={"issuer": issuer} if seal_only else None,
        tolerated=with_level(facts),
    )


def _seal(job: Job, sheet: Sheet, x: float, y: float, name: str, centre: str = "") -> None:
    if job.variant.seal:
        put_round(sheet, x, y, SealText(name, centre))


def developer_letter(job: Job) -> Drawn:
    """The developer declares who bought the use of a space; no end of the term."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    writer = Writer(job, Style("song", 14), leading=1.95, left=27, width=156, top=36)
    writer.title(rng.choice(["车位使用权证明", "停车位归属证明", "车位权属证明"]), Style("hei_bold", 23))
    writer.para(
        [
            rng.choice(["兹证明", "现证明"]),
            "我公司开发建设的",
            Run(place.name, "community"),
            "项目",
            facts.home.space_floor,
            Run(facts.home.space_no, "space_no"),
            "号车位，已由",
            f"{room(job)}业主",
            Run(person.name, "holder"),
            "（公民身份号码",
            Run(person.id_number, "holder_id", solid=True),
            "）购得，款项已付清，该车位由其长期固定使用，产权证书正在办理中。",
        ]
    )
    writer.para(
        rng.choice(
            ["本证明仅用于办理充电桩用电报装，不作抵押、担保之用。", "该业主申请安装充电桩，我公司无异议。特此证明。"]
        )
    )
    sheet, y = writer.sheet, writer.y + 16
    style = Style("song", 14)
    sheet.text(183, y, Run(maker.name, "issuer"), style, align="r")
    sheet.text(178, y + 11, foot_date(job, facts.consent_date, "issue_date", style), style, align="r")
    _seal(job, sheet, 150, y + 7, maker.name)
    return _finish(job, "fresh_use_developer_letter", writer.sheets, maker.name, "valid_from", "valid_to")


def garage_card(job: Job) -> Drawn:
    """A small card on coloured paper that the company hands to whoever uses a space."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = place.manager.name
    sheet = job.sheet(150, 105)
    tone = rng.choice([(236, 226, 200), (216, 232, 220), (220, 228, 242)])
    guilloche(sheet, 5, 5, 140, 95, tone, waves=22, paper=(251, 250, 246))
    sheet.rect(5, 5, 140, 95, line=0.7, fill=(150, 120, 60))
    sheet.text(
        75, 11, rng.choice(["车位使用证", "固定车位使用凭证", "车 位 使 用 权 证"]), Style("song_bold", 18), align="c"
    )
    sheet.text(140, 22, f"证号：{rng.randrange(2026001, 2026900)}", Style("hei", 9), align="r")
    style, used = Style("hei", 11), pen(job, 11)
    rows: tuple[Parts, ...] = (
        ["小区名称：", used(place.name, "community", 13)],
        ["使 用 人：", used(person.name, "holder", 6), " 房号：", used(room(job))],
        ["身份证号：", used(person.id_number, "holder_id", 13)],
        ["车位编号：", used(facts.home.space_no, "space_no", 7), f"  {facts.home.space_floor}"],
        ["有效期限：", *term_runs(job, facts.lease_from, facts.lease_to, pen(job, 10.5, lined=False), TERM)],
    )
    for number, row in enumerate(rows):
        sheet.text(12, 30 + number * 9, row, style)
    sheet.text(12, 78, ["发证单位：", Run(issuer, "issuer")], style.sized(9.5))
    sheet.text(12, 87, ["发证日期：", foot_date(job, facts.consent_date, "issue_date", style)], style)
    _seal(job, sheet, 108, 80, issuer)
    return _finish(job, "fresh_use_garage_card", [sheet], issuer)


def register_extract(job: Job) -> Drawn:
    """A ruled page out of the register of spaces, with a number and a code."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = rng.choice([facts.developer.name, place.manager.name])
    sheet = job.sheet()
    sheet.text(
        105,
        24,
        rng.choice(["车位使用权登记确认书", "停车位使用权确认单", "业主车位使用权登记证明"]),
        Style("hei_bold", 20),
        align="c",
    )
    sheet.text(19, 40, f"登记号：CW{rng.randrange(10**6):06d}", Style("song", 10.5))
    form = Form(pen(job, 11.5, lined=False).style, label_mm=36)
    form.row(12, ("项目（小区）", form.value(place.name, "community")))
    form.row(12, ("使用权人", form.value(person.name, "holder")), ("房　　号", form.value(room(job))))
    form.row(12, ("身份证件号码", form.value(person.id_number, "holder_id")))
    form.row(
        12,
        ("车位编号", form.value(facts.home.space_no, "space_no")),
        ("所在位置", form.value(facts.home.space_floor or "地下车库")),
    )
    form.row(
        12,
        ("车位类型", form.value(rng.choice(["普通车位", "人防车位", "子母车位"]))),
        ("取得方式", form.value("有偿受让")),
    )
    until = years_later(facts.lease_from, 20) - timedelta(days=1)
    shape = job.date_form("plain", "dash", "padded")
    start, end = (numbers.written_date(day, form=shape) for day in (facts.lease_from, until))
    form.row(12, ("使用期限", [form.value(start, "valid_from"), " 至 ", form.value(end, "valid_to")]))
    form.row(
        30,
        (
            "附记",
            "使用权人可在本车位安装自用电动汽车充电设施，施工前应向物业服务中心备案。使用权转让、继承的，应持本确认书办理变更登记。",
        ),
    )
    y = form.put(sheet, 47)
    style = Style("song", 12)
    sheet.text(112, y + 14, "登记单位（盖章）", style)
    sheet.text(112, y + 26, foot_date(job, facts.consent_date, "issue_date", style), style)
    sheet.text(19, y + 14, ["登记单位：", Run(issuer, "issuer")], style.sized(11))
    qr_code(sheet, 19, y + 26, 24)
    _seal(job, sheet, 136, y + 20, issuer)
    return _finish(job, "fresh_use_register_extract", [sheet], issuer, valid_to=until.isoformat())


def committee_note(job: Job) -> Drawn:
    """A committee or village says that a fixed space is used by one of its people; handwriting."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = rng.choice([place.residents_committee, place.owners_committee, place.village_committee])
    style = ink(job, 17) if job.chance(0.6) else Style("song", 15)
    writer = Writer(job, style, leading=2.0, left=28, width=154, top=40)
    writer.title(rng.choice(["固定车位证明", "证　明", "停车位使用情况证明"]), Style("hei_bold", 23))
    writer.para(
        [
            Run(person.name, "holder"),
            f"（{person.sex}，",
            Run(person.id_number, "holder_id", solid=True),
            "）系",
            Run(place.name, "community"),
            f"{room(job)}住户。该住户在本小区有固定停车位一个，编号",
            Run(facts.home.space_no, "space_no"),
            "，使用期限",
            *term_runs(job, facts.lease_from, facts.lease_to, Pen(style, lined=False), TERM),
            "。",
        ]
    )
    writer.para("情况属实。")
    sheet, y = writer.sheet, writer.y + 18
    size = style.size
    while sheet.width_of(issuer, style.sized(size)) > 120:
        size -= 0.5
    sheet.text(184, y, Run(issuer, "issuer"), style.sized(size), align="r")
    sheet.text(180, y + 12, foot_date(job, facts.consent_date, "issue_date", style), style, align="r")
    _seal(job, sheet, 150, y + 8, issuer)
    sheet.text(28, y + 30, f"经办人：{someone(job)}", Style("song", 12))
    return _finish(job, "fresh_use_committee_note", writer.sheets, issuer)


def air_defence(job: Job) -> Drawn:
    """A space in an air-raid shelter: the use is granted for a term, ownership stays with the state."""
    facts = begin(job)
    rng, person, place, maker = job.rng, facts.person, facts.home.community, facts.developer
    used = pen(job, 13)
    writer = Writer(job, Style("song", 13), leading=1.9, left=26, width=158, top=30)
    writer.title(rng.choice(["人防车位使用权证明书", "人防工程停车位使用证明"]), Style("song_bold", 21))
    writer.line(
        [
            rng.choice(["使用人：", "车位使用人姓名："]),
            used(person.name, "holder", 7),
            "　证件号：",
            used(person.id_number, "holder_id"),
        ]
    )
    writer.para(
        [
            "上述使用人与我司签订了人防车位使用协议，取得",
            used(place.name, "community"),
            facts.home.space_floor,
            "人防车位（车位号：",
            used(facts.home.space_no, "space_no"),
            "）的使用权，使用权期限",
            *term_runs(job, facts.lease_from, facts.lease_to, used, TERM),
            "，到期可续。",
        ]
    )
    writer.para(
        "根据《中华人民共和国人民防空法》，该车位不办理不动产权登记，平时由使用人停放车辆，战时由人民防空主管部门统一征用。"
    )
    writer.para("使用人在不破坏人防结构及防护设备的前提下，可以安装充电桩。")
    sheet, y = writer.sheet, writer.y + 14
    style = Style("song", 13)
    sheet.text(104, y, "出具单位：", style)
    size = 13.0
    while sheet.width_of(maker.name, style.sized(size)) > 62:
        size -= 0.5
    sheet.text(127, y, Run(maker.name, "issuer"), style.sized(size))
    sheet.text(104, y + 11, ["出具日期：", *date_runs(job, facts.consent_date, "issue_date", pen(job, 13))], style)
    _seal(job, sheet, 148, y + 7, maker.name)
    if job.chance(0.4):
        put_stamp(sheet, 48, y + 20, ["复印件与原件一致", f"{facts.consent_date:%Y.%m.%d}"], width=40)
    return _finish(job, "fresh_use_air_defence", writer.sheets, maker.name)


def sealed_only(job: Job) -> Drawn:
    """A half page form with boxes to fill; the issuer is named by the seal alone."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = place.manager.name
    sheet = job.sheet(210, 148.5)
    sheet.text(105, 12, rng.choice(["业主车位使用证明单", "车位情况证明"]), Style("hei_bold", 19), align="c")
    style, used = Style("song", 12.5), pen(job, 12.5)
    said: Parts = [
        "兹有业主",
        used(person.name, "holder", 6),
        "，身份证号码",
        used(person.id_number, "holder_id"),
        "，在",
        used(place.name, "community"),
        "拥有车位使用权，车位号为",
        used(facts.home.space_no, "space_no", 5),
        "，自",
        *date_runs(job, facts.lease_from, "valid_from", used, "plain", "dot"),
        "起至",
        *date_runs(job, facts.lease_to, "valid_to", used, "plain", "dot"),
        "止，已交清费用。特此证明！",
    ]
    y = sheet.flow(22, 32, 166, said, style, leading=2.1, indent=2) + 12
    sheet.text(118, y, rng.choice(["物业公司（盖章）", "小区管理处（盖章）"]), style)
    sheet.text(118, y + 12, foot_date(job, facts.consent_date, "issue_date", style), style)
    sheet.text(22, y, "核对人：", style)
    signed(sheet, 42, y - 2, someone(job))
    _seal(job, sheet, 142, y + 6, issuer)
    if not job.variant.seal:
        return _finish(job, "fresh_use_sealed_only", [sheet], issuer, "issuer")
    return _finish(job, "fresh_use_sealed_only", [sheet], issuer, seal_only=True)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "fresh_use_developer_letter": developer_letter,
        "fresh_use_garage_card": garage_card,
        "fresh_use_register_extract": register_extract,
        "fresh_use_committee_note": committee_note,
        "fresh_use_air_defence": air_defence,
        "fresh_use_sealed_only": sealed_only,
    }
}
