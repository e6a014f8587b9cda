"""车位使用权证明: letters of the property service, the developer and the village, and a certificate with a table."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import a_spot, by_hand, paper, room_of, seal_of, spot_at_level
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn
from samples.writing import Writer, table


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2019, 1, 1), date(2026, 7, 1))
    return start, years_later(start, job.rng.choice((10, 20, 20, 30, 70))) - timedelta(days=1)


def _name(job: Job) -> str:
    return job.facts.home.community.name


def service_letter(job: Job) -> Drawn:
    """证明 of the property service: one paragraph about the owner and the space."""
    note, facts, spot = paper(job, 14), job.facts, a_spot(job)
    manager = facts.home.community.manager.name
    writer = Writer(job, Style("song", 14), left=28, width=154, leading=2.0, top=36)
    writer.title(job.rng.choice(("车位使用权证明", "车位证明", "车位使用证明")), Style("hei_bold", 24), after=14)
    writer.para(
        [
            "兹证明",
            note.put("community", _name(job)),
            room_of(job),
            "业主",
            note.put("holder", facts.person.name, line=True),
            "（身份证号：",
            note.put("holder_id", facts.person.id_number, line=True),
            "），在本小区拥有固定停车位一个，车位位于",
            *spot_at_level(note, spot, line=True),
            "号，该车位使用权归其本人所有，产权无争议。",
        ]
    )
    if job.chance(0.55):
        start, end = _term(job)
        writer.para(["该车位使用期限自", *note.day("valid_from", start), "至", *note.day("valid_to", end), "。"])
    writer.para("情况属实，特此证明。")
    y, sheet = writer.y + 22, writer.sheet
    sheet.text(180, y, note.put("issuer", manager), Style("song", 14), align="r")
    form = job.rng.choice(("plain", "chinese", "spaced"))
    sheet.text(176, y + 12, note.day("issue_date", facts.consent_date, form), Style("song", 14), align="r")
    if job.variant.seal:
        seal_of(sheet, 148, y + 6, manager, diameter=42)
    return note.done("parking_use_right_cert", "service_letter", writer.sheets)


def developer_statement(job: Job) -> Drawn:
    """A developer's statement of the sale of the right of use, under its letterhead."""
    note, facts, spot = paper(job, 12.5), job.facts, a_spot(job)
    name, sheet = facts.developer.name, job.sheet()
    sheet.text(105, 18, name, Style("song_bold", 20, (186, 36, 36)), align="c", spacing=0.12)
    sheet.line(22, 30, 188, 30, width=0.7, fill=(186, 36, 36))
    sheet.line(22, 31.2, 188, 31.2, width=0.2, fill=(186, 36, 36))
    sheet.text(105, 44, "地下车位使用权证明", Style("hei", 20), align="c")
    size = Style("song", 12.5)
    lines: list[Runs] = [
        ["项目名称：", note.put("community", _name(job), style=note.pen)],
        ["使用权人：", note.put("holder", facts.person.name, style=note.pen)],
        ["证件号码：", note.put("holder_id", facts.person.id_number, style=note.pen)],
        ["车 位 号：", note.put("space_no", spot.no, style=note.pen)],
    ]
    y = 66.0
    for runs in lines:
        sheet.text(34, y, runs, size)
        y += 10.5
    start, end = _term(job)
    body: list[Runs] = [
        "上述地下车位由我公司投资建设，使用权人已付清全部车位使用费，依法享有该车位的占有、使用和收益的权利。",
        [
            "使用期限：",
            *note.day("valid_from", start, "padded"),
            "起至",
            *note.day("valid_to", end, "padded"),
            "止。",
        ],
        "使用权人因购买新能源汽车需在该车位安装充电设施的，我公司无异议。",
        "本证明仅作为车位使用权归属的凭证，不作抵押、担保之用。",
    ]
    y += 4
    for runs in body:
        y = sheet.flow(28, y, 154, runs, size, leading=1.8, indent=2) + 1.5
    y += 20
    sheet.text(112, y, ["单位（盖章）：", note.put("issuer", name)], Style("song", 12))
    sheet.text(112, y + 11, ["出具日期：", *note.day("issue_date", facts.consent_date, "plain")], Style("song", 12))
    if job.variant.seal:
        seal_of(sheet, 156, y + 4, name, diameter=42)
    return note.done("parking_use_right_cert", "developer_statement", [sheet])


def village_note(job: Job) -> Drawn:
    """A village committee's note about a place in a villager's yard or a resettlement estate; no identity lines."""
    note, facts = by_hand(job, 14), job.facts
    issuer = facts.home.community.village_committee
    number = (
        f"{job.rng.randrange(1, 160)}号"
        if job.chance(0.5)
        else f"{job.rng.choice('东西南北')}区{job.rng.randrange(1, 90)}号"
    )
    writer = Writer(job, Style("song", 15), left=28, width=154, leading=2.0, top=40)
    writer.title("证　　明", Style("song_bold", 26), after=16)
    writer.para(
        [
            "我村村民",
            note.put("holder", facts.person.name, line=True),
            "，身份证号码",
            note.put("holder_id", facts.person.id_number, line=True),
            "，现居住在",
            note.put("community", _name(job), line=True),
            room_of(job),
            "，其使用的",
            note.put("space_no", number, line=True),
            "车位系村集体统一分配，由该户长期使用，无权属纠纷。",
        ]
    )
    writer.para("特此证明。")
    y, sheet = writer.y + 24, writer.sheet
    sheet.text(182, y, note.put("issuer", issuer), Style("song", 14), align="r")
    sheet.text(178, y + 12, note.day("issue_date", facts.consent_date, line=True), Style("song", 14), align="r")
    if job.variant.seal:
        seal_of(sheet, 148, y + 5, issuer, diameter=42)
    return note.done("parking_use_right_cert", "village_note", writer.sheets)


def green_card(job: Job) -> Drawn:
    """车位使用证: a small printed certificate across, a table and the remarks for its user."""
    note, facts, spot = paper(job, 12), job.facts, a_spot(job)
    issuer, sheet = facts.home.community.manager.name, job.sheet(210, 148)
    guilloche(sheet, 5, 5, 200, 138, (206, 226, 214), waves=34, paper=(250, 253, 250))
    sheet.rect(8, 8, 194, 132, line=0.8, fill=(40, 110, 80))
    sheet.text(105, 15, "车 位 使 用 权 证", Style("song_bold", 22, (30, 90, 64)), align="c")
    serial = f"No.{job.rng.randrange(10**6):06d}"
    sheet.text(196, 18, serial, Style("hei", 11, (190, 40, 40)), align="r")
    start, end = _term(job)
    form = job.rng.choice(("dot", "dash", "plain"))
    size = Style("song", 11.5)

    def value(name: str, text: str) -> Run:
        return note.put(name, text, style=note.pen)

    person = facts.person
    plan: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            12,
            [
                (28, "小区名称", True),
                (62, value("community", _name(job)), False),
                (28, "房　号", True),
                (62, room_of(job), False),
            ],
        ),
        (
            12,
            [
                (28, "业主姓名", True),
                (62, value("holder", person.name), False),
                (28, "车位号", True),
                (62, value("space_no", spot.no), False),
            ],
        ),
        (12, [(28, "身份证号", True), (152, value("holder_id", person.id_number), False)]),
        (
            12,
            [
                (28, "使用期限", True),
                (152, ["自 ", *note.day("valid_from", start, form), " 至 ", *note.day("valid_to", end, form)], False),
            ],
        ),
    ]
    y = table(sheet, 15, 32, plan, label=size, value=size, frame=(40, 110, 80))
    small = Style("song", 9.5)
    for text in ("1、本证为车位使用权凭证，请妥善保管，遗失须登报声明。", "2、车位仅供停放车辆，不得擅自改变用途。"):
        y = sheet.flow(15, y + 3, 120, text, small, leading=1.4)
    sheet.text(15, 118, ["发证单位：", note.put("issuer", issuer)], size)
    sheet.text(15, 127, ["发证日期：", *note.day("issue_date", start, "plain")], size)
    if job.variant.seal:
        seal_of(sheet, 76, 118, issuer, diameter=36)
    return note.done("parking_use_right_cert", "green_card", [sheet])


def shelter_letter(job: Job) -> Drawn:
    """A property service on a space in a civil defence shelter: numbered facts for the power company."""
    note, facts = paper(job, 12.5), job.facts
    manager, sheet = facts.home.community.manager.name, job.sheet()
    number = f"RF-{job.rng.randrange(1, 260):03d}"
    size = Style("song", 13)
    sheet.text(105, 34, "关于人防车位使用权的证明", Style("hei_bold", 20), align="c")
    sheet.text(26, 54, "国网信阳供电公司：", size)
    start, end = _term(job)
    lines: tuple[Runs, ...] = (
        ["以下人防工程平时使用的停车位由我单位负责日常管理，现将使用权情况证明如下："],
        ["1. 小区：", note.put("community", _name(job), line=True), "；"],
        ["2. 车位编号：", note.put("space_no", number, line=True), "；"],
        ["3. 使用人：", note.put("holder", facts.person.name, line=True), "，房号：", room_of(job), "；"],
        ["4. 使用期：", *note.day("valid_from", start), "至", *note.day("valid_to", end), "。"],
        ["使用人按期交纳人防车位使用费，使用期内享有该车位的使用权。特此证明。"],
    )
    y = 68.0
    for runs in lines:
        y = sheet.flow(26, y, 158, runs, size, leading=1.9, indent=2) + 1
    y += 22
    sheet.text(184, y, note.put("issuer", manager), size, align="r")
    sheet.text(178, y + 11, note.day("issue_date", facts.consent_date, "chinese"), size, align="r")
    if job.variant.seal:
        seal_of(sheet, 152, y + 5, manager, diameter=42)
    return note.done("parking_use_right_cert", "shelter_letter", [sheet])


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "service_letter": service_letter,
        "developer_statement": developer_statement,
        "village_note": village_note,
        "green_card": green_card,
        "shelter_letter": shelter_letter,
    }
}
