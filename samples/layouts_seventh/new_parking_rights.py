"""车位使用权证明: a developer's letter, a booklet, a committee's proof, a register sheet, a shelter space's permit."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import (
    GREY,
    begin,
    fold,
    footer,
    hand,
    ink,
    on_table,
    room_of,
    seal_day,
    space_of,
    whole,
)
from samples.ornaments import guilloche
from samples.people import Facts, a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _values(
    facts: Facts, issuer: str, day: date | None, *, first: date | None = None, last: date | None = None
) -> dict[str, Value]:
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
    }
    for name, one in (("issue_date", day), ("valid_from", first), ("valid_to", last)):
        if one is not None:
            values[name] = one.isoformat()
    return values


def _seal(job: Job, sheet: Sheet, x: float, y: float, text: SealText, diameter: float = 40.0) -> None:
    if job.variant.seal:
        put_round(sheet, x, y, text, diameter=diameter)


def developers_letter(job: Job) -> Drawn:
    """A developer's letter to the power company: who has the use of which space, since when and how long."""
    facts = begin(job)
    used = ink(job, 14)
    day = a_day(job.rng, date(2026, 3, 1), date(2026, 11, 10))
    first = a_day(job.rng, date(2017, 1, 1), date(2025, 12, 1))
    last = years_later(first, job.rng.choice([20, 40, 70])) - timedelta(days=1)
    person, place, space = facts.person, facts.home.community, space_of(facts)
    paper = Writer(job, Style("song", 14), leading=2.0, top=42)
    paper.title(job.rng.choice(["车位使用权证明", "车位权属证明", "证　明"]), Style("hei_bold", 22), after=14)
    if job.chance(0.6):
        paper.line("国网信阳供电公司：")
    form = job.rng.choice(["plain", "padded", "dot"])
    start, end = (numbers.written_date(one, form=form) for one in (first, last))
    paper.para(
        [
            "兹证明",
            used(person.name, "holder"),
            "（身份证号码：",
            used(person.id_number, "holder_id"),
            "）系我公司开发的",
            used(place.name, "community"),
            "项目",
            used(room_of(job)),
            "业主，已购买该项目",
            "地下车库" if not space.level else space.level,
            used(space.number, "space_no"),
            "号停车位的使用权，价款已全部付清。",
        ]
    )
    paper.para(
        [
            "该车位使用期限自",
            used(start, "valid_from"),
            "起至",
            used(end, "valid_to"),
            "止，由其专用，权属清晰，无争议、无抵押。",
        ]
    )
    paper.para("因该车位无法单独办理不动产权证书，特此证明，用于办理充电桩用电报装手续。")
    sheet, y, style = paper.sheet, paper.y + 16, Style("song", 14)
    sheet.text(180, y, Run(facts.developer.name, "issuer"), style, align="r")
    sheet.text(172, y + 11, seal_day(job, day, "issue_date"), style, align="r")
    _seal(job, sheet, 140, y + 8, SealText(facts.developer.name))
    return drawn(
        "parking_use_right_cert",
        "new_developers_letter",
        paper.sheets,
        _values(facts, facts.developer.name, day, first=first, last=last),
        tolerated=space.tolerated,
    )


def right_booklet(job: Job) -> Drawn:
    """Photographs of a small booklet: its cover, then the spread with holder and space left, rules right."""
    facts = begin(job)
    day = a_day(job.rng, date(2016, 3, 1), date(2024, 11, 10))
    person, place, space, issuer = facts.person, facts.home.community, space_of(facts), facts.developer.name
    cover, spread = on_table(job, 92, 130, edge=14), on_table(job, 184, 130, edge=12)
    colour = job.rng.choice([(128, 22, 34), (24, 60, 108), (30, 84, 60)])
    gold = (226, 190, 104)
    cover.fill(14, 14, 92, 130, colour)
    cover.rect(19, 19, 82, 120, line=0.5, fill=gold)
    cover.text(60, 46, place.name, Style("hei_bold", 15, gold), align="c")
    cover.text(60, 66, "停车位使用权证", Style("song_bold", 22, gold), align="c")
    cover.text(60, 122, issuer, Style("hei", 9, gold), align="c")
    spread.fill(12, 12, 184, 130, (250, 248, 240))
    guilloche(spread, 16, 16, 84, 122, (232, 222, 200), waves=18)
    fold(spread, 104, 12, 130)
    spread.text(58, 20, f"使用权证第{job.rng.randrange(10**5):05d}号", Style("song", 10), align="c")
    value = job.fill_style(10.5)
    rows: list[tuple[str, list[str | Run]]] = [
        ("使用权人", [Run(person.name, "holder", value)]),
        ("身份证号", [Run(person.id_number, "holder_id", value)]),
        ("小区名称", [Run(place.name, "community", value)]),
        ("业主房号", [Run(room_of(job), "", value)]),
        ("车位位置", [Run(space.level or "地下车库", "", value)]),
        ("车位编号", [Run(space.number, "space_no", value)]),
        ("使用期限", [Run("与住宅土地使用年限一致", "", value)]),
    ]
    y = 30.0
    for label, runs in rows:
        spread.text(21, y, label, Style("song", 10.5))
        spread.line(40, y + 5.6, 96, y + 5.6, width=0.2)
        spread.text(42, y, runs, value)
        y += 10.6
    spread.text(30, y + 4, ["发证单位：", Run(issuer, "issuer")], Style("song", 9.5))
    spread.text(
        30, y + 13, ["发证日期：", Run(whole(job, day, "plain", "spaced", "padded"), "issue_date")], Style("song", 9.5)
    )
    _seal(job, spread, 72, y + 12, SealText(issuer), 32)
    spread.text(150, 20, "使 用 须 知", Style("hei_bold", 12), align="c")
    y = 32.0
    for text in (
        "一、本证是停车位使用权的凭证，不作为不动产权属证明。",
        "二、停车位只能用于停放机动车，不得改作他用。",
        "三、使用权转让、继承的，持本证到发证单位办理变更。",
        "四、按时交纳停车管理服务费。",
        "五、本证如有遗失，应及时声明并申请补发。",
        "六、涂改无效。",
    ):
        y = spread.flow(110, y, 80, text, Style("song", 10), leading=1.6) + 2
    return drawn(
        "parking_use_right_cert",
        "new_right_booklet",
        [cover, spread],
        _values(facts, issuer, day),
        tolerated=space.tolerated,
    )


def committee_proof(job: Job) -> Drawn:
    """A residents' or owners' committee's proof on its letter paper, written by hand or typed, phone at the foot."""
    facts = begin(job)
    place, person, space = facts.home.community, facts.person, space_of(facts)
    issuer = job.rng.choice([place.residents_committee, place.owners_committee])
    day = a_day(job.rng, date(2026, 5, 1), date(2026, 11, 10))
    body = hand(job, 14) if job.chance(0.6) else Style("song", 14)
    sheet = job.sheet()
    red = (200, 36, 40)
    sheet.text(105, 20, issuer, Style("song_bold", 19 if len(issuer) < 20 else 16, red), align="c")
    sheet.line(22, 32, 188, 32, width=0.7, fill=red)
    sheet.text(105, 48, "证　　明", Style("hei_bold", 21), align="c")
    where = f"{space.level}" if space.level else ""
    text: list[str | Run] = [
        "兹有居民",
        Run(person.name, "holder"),
        f"，{person.sex}，身份证号",
        Run(person.id_number, "holder_id"),
        "，住",
        Run(place.name, "community"),
        f"{room_of(job)}。该居民在本院内有固定停车位一处，{where}车位编号",
        Run(space.number, "space_no"),
        "，长期由其本人使用，邻里对此无异议。该处未实行物业统一管理，情况属实。",
    ]
    y = sheet.flow(26, 66, 158, text, body, leading=2.0, indent=2)
    y = sheet.flow(26, y + 1, 158, "特此证明", body, leading=2.0, indent=2)
    sheet.text(180, y + 18, Run(issuer, "issuer", body), body, align="r")
    sheet.text(172, y + 30, Run(whole(job, day, "plain", "chinese", "spaced"), "issue_date", body), body, align="r")
    _seal(job, sheet, 146, y + 24, SealText(issuer), 41)
    footer(sheet, f"经办人：偶建军　　联系电话：0376-{job.rng.randrange(6000000, 6999999)}", size=10)
    return drawn(
        "parking_use_right_cert", "new_committee_proof", [sheet], _values(facts, issuer, day), tolerated=space.tolerated
    )


def register_sheet(job: Job) -> Drawn:
    """A property company's register sheet: a ruled table, a term, the company's opinion, and the seal in its cell."""
    facts = begin(job)
    place, person, space = facts.home.community, facts.person, space_of(facts)
    issuer = place.manager.name
    day = a_day(job.rng, date(2025, 11, 1), date(2026, 11, 10))
    first = date(day.year, 1, 1)
    last = date(day.year + job.rng.choice([2, 4, 9]), 12, 31)
    sheet = job.sheet()
    sheet.text(
        105,
        24,
        job.rng.choice(["固定车位使用权登记表", "小区车位使用权确认表", "业主车位使用情况证明表"]),
        Style("hei_bold", 19),
        align="c",
        spacing=0.1,
    )
    sheet.text(20, 40, ["填报单位：", Run(issuer, "issuer")], Style("song", 11))
    form = Form(job.fill_style(11.5), label_mm=32, width_mm=170, left_mm=20, label=Style("song", 11.5))
    form.row(12, ("小区名称", form.value(place.name, "community")), ("坐落", form.value(place.district)))
    form.row(12, ("使用权人", form.value(person.name, "holder")), ("性别", form.value(person.sex)))
    form.row(12, ("公民身份号码", form.value(person.id_number, "holder_id")), ("手机", form.value(person.phone)))
    form.row(12, ("房屋号", form.value(room_of(job))), ("车牌号", form.value(facts.vehicle.plate)))
    form.row(12, ("车位所在层", form.value(space.level or "地下")), ("车位号", form.value(space.number, "space_no")))
    form.row(12, ("车位来源", "□购买产权　■购买使用权　□长期租用　□其他"))
    form.row(
        12,
        (
            "使用期限",
            [
                form.value(whole(job, first, "dash"), "valid_from"),
                " 至 ",
                form.value(whole(job, last, "dash"), "valid_to"),
            ],
        ),
    )
    form.row(16, ("用　　途", "用于办理新能源汽车自用充电桩报装"))
    y = form.put(sheet, 48)
    sheet.rect(20, y, 32, 62)
    sheet.cell((20, y, 32, 62), "物业服务\n企业意见", Style("song", 11.5), align="c")
    sheet.rect(52, y, 138, 62)
    sheet.text(58, y + 8, "经核对小区车位台账，以上登记内容属实。", job.fill_style(12))
    sheet.text(108, y + 34, "（公章）", Style("song", 11.5))
    sheet.text(108, y + 46, seal_day(job, day, "issue_date"), Style("song", 11.5))
    _seal(job, sheet, 132, y + 38, SealText(issuer), 40)
    sheet.text(20, y + 68, "注：本表一式两份，一份由供电企业留存，一份由物业服务企业存档。", Style("song", 10, GREY))
    return drawn(
        "parking_use_right_cert",
        "new_register_sheet",
        [sheet],
        _values(facts, issuer, day, first=first, last=last),
        tolerated=space.tolerated,
    )


def shelter_permit(job: Job) -> Drawn:
    """A framed card for a space in an air-raid shelter, landscape, with number, term and the issuer's line."""
    facts = begin(job)
    place, person = facts.home.community, facts.person
    issuer = job.rng.choice([facts.developer.name, place.manager.name])
    first = a_day(job.rng, date(2022, 3, 1), date(2026, 6, 10))
    last = years_later(first, job.rng.choice([3, 5, 20])) - timedelta(days=1)
    sheet = job.sheet(297, 210)
    frame = job.rng.choice([(40, 84, 140), (150, 110, 40), (150, 40, 44)])
    guilloche(sheet, 14, 14, 269, 182, (228, 234, 240), waves=24)
    sheet.rect(10, 10, 277, 190, line=1.6, fill=frame)
    sheet.rect(14, 14, 269, 182, line=0.4, fill=frame)
    sheet.text(148.5, 30, "人防工程平时使用停车位", Style("hei_bold", 18, frame), align="c", spacing=0.1)
    sheet.text(148.5, 42, "使　用　权　证", Style("song_bold", 30, frame), align="c")
    sheet.text(272, 62, f"证号：RF-{first:%Y}-{job.rng.randrange(2000):04d}", Style("song", 11), align="r")
    value = job.fill_style(14)
    used = ink(job, 14)
    y = sheet.flow(
        34,
        76,
        230,
        [
            "经审核，准予",
            used(person.name, "holder"),
            "（身份证号：",
            used(person.id_number, "holder_id"),
            "）使用",
            used(place.name, "community"),
            "人防地下室",
            used(facts.home.space_no, "space_no"),
            "号停车位。",
        ],
        Style("song", 15),
        leading=2.1,
        indent=2,
    )
    form = job.rng.choice(["plain", "dot", "spaced"])
    start, end = (numbers.written_date(one, form=form) for one in (first, last))
    sheet.text(
        44, y + 2, ["有效期：", Run(start, "valid_from", value), " 至 ", Run(end, "valid_to", value)], Style("song", 14)
    )
    sheet.text(44, y + 14, f"联系电话：{person.phone}　　车牌：{facts.vehicle.plate}", Style("song", 12))
    sheet.text(262, y + 32, ["发证单位：", Run(issuer, "issuer")], Style("song", 14), align="r")
    sheet.text(
        262,
        y + 43,
        ["发证日期：", Run(whole(job, first, "plain", "dash", "chinese"), "issue_date")],
        Style("song", 14),
        align="r",
    )
    _seal(job, sheet, 226, y + 38, SealText(issuer), 42)
    return drawn(
        "parking_use_right_cert", "new_shelter_permit", [sheet], _values(facts, issuer, first, first=first, last=last)
    )


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "new_developers_letter": developers_letter,
        "new_right_booklet": right_booklet,
        "new_committee_proof": committee_proof,
        "new_register_sheet": register_sheet,
        "new_shelter_permit": shelter_permit,
    }
}
