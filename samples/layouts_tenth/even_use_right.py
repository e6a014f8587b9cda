"""车位使用权证明: by developers, property companies and villages."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import (
    Bits,
    Rows,
    begin,
    day_gaps,
    day_whole,
    on_line,
    quarter,
    seal,
    space_also,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_use_right_cert"


def base_values(job: Job, issuer: str, *, terms: bool = False) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": facts.consent_date.isoformat(),
    }
    if terms:
        values["valid_from"] = facts.lease_from.isoformat()
        values["valid_to"] = years_later(facts.lease_from, 20).isoformat()
    return values


def even_right_letter(job: Job) -> Drawn:
    """A plain certificate on a firm's letterhead."""
    facts = begin(job)
    person, home = facts.person, facts.home
    firm = facts.developer.name if job.chance(0.5) else home.community.manager.name
    out = Writer(job, Style("song", 15), left=28, width=154, top=34, leading=2.0)
    out.title("车位使用权证明", Style("song_bold", 22), spacing=0.3, after=16)
    bits: Bits = ["兹证明", Run(person.name, "holder"), "（身份证号：", Run(person.id_number, "holder_id"), "）系"]
    bits += [
        Run(home.community.name, "community"),
        f"{quarter(home.community.name)}{home.room_text}业主，其名下拥有我小区",
    ]
    bits += [
        home.space_floor,
        Run(home.space_no, "space_no"),
        "号车位的使用权，该车位为固定车位，可用于安装电动汽车充电桩。",
    ]
    out.para(bits)
    out.para("特此证明。")
    y = out.y + 28
    out.sheet.text(182, y, Run(firm, "issuer"), Style("song", 15), align="r")
    out.sheet.text(
        176,
        y + 11,
        Run(day_whole(job, facts.consent_date, "plain", "chinese", "padded"), "issue_date"),
        Style("song", 15),
        align="r",
    )
    if job.variant.seal:
        seal(out.sheet, 148, y + 8, firm)
    return drawn(KIND, "even_right_letter", out.sheets, base_values(job, firm), tolerated=space_also(facts))


def even_right_card(job: Job) -> Drawn:
    """A developer's printed certificate of use: framed, numbered, a table, its term, notes to the holder."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer.name
    sheet = job.sheet(297, 210)
    for inset, width in ((8.0, 0.9), (10.5, 0.25)):
        sheet.rect(inset, inset, 297 - 2 * inset, 210 - 2 * inset, line=width, fill=(160, 60, 50))
    sheet.text(148, 24, "地 下 车 位 使 用 权 证", Style("hei_bold", 26, (170, 40, 40)), align="c")
    ink = job.fill_style(12)
    sheet.text(
        272,
        40,
        f"（{facts.consent_date.year}）使权字第 {job.rng.randrange(1, 900):04d} 号",
        Style("song", 11),
        align="r",
    )
    last = years_later(facts.lease_from, 20)
    term: Bits = [
        *day_gaps(facts.lease_from, "valid_from", ink, under=False),
        "至",
        *day_gaps(last, "valid_to", ink, under=False),
    ]

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    rows: Rows = [
        (
            14.0,
            [
                (40.0, "使用权人", True),
                (82.0, val(person.name, "holder"), False),
                (40.0, "身份证号码", True),
                (82.0, val(person.id_number, "holder_id"), False),
            ],
        ),
        (
            14.0,
            [
                (40.0, "项目名称", True),
                (82.0, val(home.community.name, "community"), False),
                (40.0, "车位编号", True),
                (82.0, val(home.space_no, "space_no"), False),
            ],
        ),
        (
            14.0,
            [
                (40.0, "所在位置", True),
                (82.0, val(home.community.district + home.community.street), False),
                (40.0, "房屋编号", True),
                (82.0, val(f"{home.building}-{home.unit}-{home.room}"), False),
            ],
        ),
        (14.0, [(40.0, "使用期限", True), (204.0, term, False)]),
    ]
    y = table(sheet, 26, 50, rows, label=Style("hei", 12), value=Style("song", 12)) + 6
    for text in (
        "1．本证为车位使用权凭证，不作为不动产权属证明；车位使用权不得单独转让给本项目业主以外的人。",
        "2．使用期满后，持证人可按同等条件申请续期。本证遗失须登报声明并向发证单位申请补发。",
        "3．持证人应遵守小区车辆停放管理规定，涂改无效。",
    ):
        y = sheet.flow(28, y, 240, text, Style("song", 10.5), leading=1.6)
    sheet.text(172, y + 14, ["发证单位（盖章）：", Run(firm, "issuer")], Style("song", 12), align="l")
    sheet.text(
        172, y + 26, ["发证日期：", *day_gaps(facts.consent_date, "issue_date", ink, under=False)], Style("song", 12)
    )
    if job.variant.seal:
        seal(sheet, 236, y + 20, firm)
    return drawn(KIND, "even_right_card", [sheet], base_values(job, firm, terms=True), tolerated=space_also(facts))


def even_right_village(job: Job) -> Drawn:
    """A village committee's paper about a villager's place before the house, typed by a print shop."""
    facts = begin(job)
    person, home = facts.person, facts.home
    village = home.community.village_committee
    ink = job.fill_style(14)
    out = Writer(job, Style("song", 14), left=28, width=154, top=36, leading=2.1)
    out.title("证    明", Style("song_bold", 26), after=16)
    out.para(
        [
            "兹有我村村民",
            on_line(person.name, "holder", ink),
            "，身份证号码",
            on_line(person.id_number, "holder_id", ink),
            "，在",
            on_line(home.community.name, "community", ink),
            "拥有自用停车位一处，车位编号为",
            on_line(home.space_no, "space_no", ink),
            "，该车位由其本人长期固定使用，四邻无争议，无权属纠纷。",
        ]
    )
    out.para("情况属实，特此证明，供办理充电桩用电手续使用。")
    y = out.y + 26
    out.sheet.text(178, y, ["单位（公章）：", Run(village, "issuer")], Style("song", 14), align="r")
    out.sheet.text(
        178, y + 12, day_gaps(facts.consent_date, "issue_date", ink, under=False), Style("song", 14), align="r"
    )
    out.sheet.text(30, y + 26, f"经办人：{facts.landlord.name}   联系电话：{facts.landlord.phone}", Style("song", 12))
    if job.variant.seal:
        seal(out.sheet, 150, y + 6, village)
    return drawn(KIND, "even_right_village", out.sheets, base_values(job, village), tolerated=space_also(facts))


LAYOUTS: Layouts = {
    KIND: {
        "even_right_letter": even_right_letter,
        "even_right_card": even_right_card,
        "even_right_village": even_right_village,
    }
}
