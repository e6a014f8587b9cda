"""More certificates of the right to use a parking space: a table, a booklet."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_tenth import even_use_right as right
from samples.layouts_tenth.even_common import (
    begin,
    cert_paper,
    day_gaps,
    day_whole,
    desk,
    seal,
    space_also,
)
from samples.layouts_tenth.even_more_parking import row_of
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.writing import table


def even_right_table(job: Job) -> Drawn:
    """A property company's table of a fixed space, with its term."""
    facts = begin(job)
    person, home = facts.person, facts.home
    firm, ink = home.community.manager.name, job.fill_style(11.5)
    sheet = job.sheet()
    sheet.text(105, 26, "固定车位使用证明", Style("hei_bold", 20), align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    last = years_later(facts.lease_from, 20)
    rows = [
        row_of(13, 32, 50, ("小区名称", val(home.community.name, "community")), ("房    号", val(home.room_text))),
        row_of(13, 32, 50, ("业主姓名", val(person.name, "holder")), ("联系电话", val(person.phone))),
        row_of(13, 32, 132, ("身份证号", val(person.id_number, "holder_id"))),
        row_of(13, 32, 50, ("车位编号", val(home.space_no, "space_no")), ("车位位置", val(home.space_floor or "地面"))),
        row_of(
            13,
            32,
            132,
            (
                "使用期限",
                ["自", val(f"{facts.lease_from:%Y.%m.%d}", "valid_from"), "至", val(f"{last:%Y.%m.%d}", "valid_to")],
            ),
        ),
        row_of(13, 32, 132, ("取得方式", "□购买产权   √购买使用权   □租赁")),
    ]
    y = table(sheet, 23, 44, rows, label=Style("song", 11), value=Style("song", 11))
    sheet.flow(
        24,
        y + 8,
        162,
        "以上车位为该业主固定使用车位，信息属实。本证明仅用于办理充电桩报装，不作其他用途。",
        Style("song", 12),
        indent=2,
        leading=1.8,
    )
    sheet.text(182, y + 42, ["证明单位：", Run(firm, "issuer")], Style("song", 12), align="r")
    sheet.text(
        182,
        y + 53,
        ["日期：", *day_gaps(facts.consent_date, "issue_date", ink, under=False)],
        Style("song", 12),
        align="r",
    )
    if job.variant.seal:
        seal(sheet, 146, y + 48, firm)
    values = right.base_values(job, firm, terms=True)
    return drawn(right.KIND, "even_right_table", [sheet], values, tolerated=space_also(facts))


def even_right_booklet(job: Job) -> Drawn:
    """A small booklet of a developer photographed open."""
    facts = begin(job)
    person, home, firm = facts.person, facts.home, facts.developer.name
    sheet = job.sheet(260, 186)
    desk(job, sheet)
    cert_paper(sheet, 10, 10, 120, 166)
    cert_paper(sheet, 130, 10, 120, 166)
    sheet.text(70, 46, "车位使用证", Style("song_bold", 24, (160, 40, 40)), align="c", spacing=0.3)
    sheet.text(70, 92, f"编号：{job.rng.randrange(1, 2000):05d}", Style("song", 12), align="c")
    sheet.text(70, 138, Run(firm, "issuer"), Style("song", 11), align="c")
    sheet.text(
        70, 148, Run(day_whole(job, facts.consent_date, "plain", "chinese"), "issue_date"), Style("song", 11), align="c"
    )
    if job.variant.seal:
        seal(sheet, 84, 140, firm, diameter=38)
    style, ink = Style("song", 11.5), job.fill_style(11.5)
    pairs = (
        ("使 用 人", person.name, "holder"),
        ("身份证号", person.id_number, "holder_id"),
        ("小    区", home.community.name, "community"),
        ("楼    号", home.room_text, ""),
        ("车 位 号", home.space_no, "space_no"),
    )
    for number, (label, text, name) in enumerate(pairs):
        y = 30 + number * 15
        sheet.text(138, y, label, style)
        sheet.text(164, y - 0.4, Run(text, name, ink), style)
        sheet.line(162, y + 5.6, 242, y + 5.6, width=0.2)
    sheet.flow(
        138,
        116,
        104,
        "说明：凭本证享有所载车位的使用权，可办理充电设施安装手续。本证不得转借、涂改。",
        Style("song", 10),
        leading=1.7,
    )
    return drawn(right.KIND, "even_right_booklet", [sheet], right.base_values(job, firm), tolerated=space_also(facts))


LAYOUTS: Layouts = {right.KIND: {"even_right_table": even_right_table, "even_right_booklet": even_right_booklet}}
