"""车位使用权证明 by developers, property companies, villages and employers."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_ninth.plain_common import a_spot, begin, day_runs, grid, lines, round_seal
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

KIND = "parking_use_right_cert"


def _day(job: Job) -> date:
    return a_day(job.rng, date(2024, 5, 1), job.facts.consent_date)


def plain_use_letter(job: Job) -> Drawn:
    """The usual letter: 兹证明 …, the issuer and the day at the foot."""
    facts = begin(job)
    spot, day, place = a_spot(job.rng), _day(job), facts.home.community
    issuer = job.rng.choice((place.manager.name, facts.developer.name))
    sheet, style = job.sheet(), Style("song", 14)
    sheet.text(
        105,
        40,
        job.rng.choice(("车位使用证明", "车位使用权证明", "固定车位证明")),
        Style("hei", 24),
        align="c",
        spacing=0.3,
    )
    body: list[str | Run] = [
        "兹证明",
        Run(facts.person.name, "holder", solid=True),
        "（身份证号：",
        Run(facts.person.id_number, "holder_id", solid=True),
        "）系我小区",
        Run(place.name, "community", solid=True),
        f"{facts.home.room_text}业主，",
        spot.level,
        Run(spot.number, "space_no", solid=True),
        "号车位由该业主固定使用，情况属实。",
    ]
    y = sheet.flow(28, 66, 154, body, style, leading=2.0, indent=2)
    y = sheet.flow(
        28, y + 1, 154, "此证明仅用于办理新能源汽车充电桩报装手续，不作其他用途。", style, leading=2.0, indent=2
    )
    y = sheet.flow(28, y + 1, 154, "特此证明。", style, leading=2.0, indent=2) + 22
    sheet.text(180, y, Run(issuer, "issuer"), style, align="r")
    sheet.text(176, y + 12, day_runs(job, day, "issue_date", style, "plain", "chinese", "spaced"), style, align="r")
    if job.variant.seal:
        round_seal(sheet, 148, y + 7, issuer)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": spot.number,
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "plain_use_letter", [sheet], values, tolerated=spot.tolerated)


def plain_use_card(job: Job) -> Drawn:
    """A developer's small printed certificate with a border, filled in; the seal over the day."""
    facts = begin(job)
    spot, day, place = a_spot(job.rng), _day(job), facts.home.community
    end = years_later(day, job.rng.choice((20, 40, 50)))
    sheet, pen = job.sheet(210, 148), job.fill_style(13)
    guilloche(sheet, 8, 8, 194, 132, (224, 232, 218), waves=36, paper=(250, 252, 246))
    sheet.rect(11, 11, 188, 126, line=0.8, fill=(120, 90, 40))
    sheet.text(105, 20, "车位使用权证书", Style("song_bold", 24), align="c", spacing=0.25)
    sheet.text(188, 34, f"证号：{place.name[:2]}字第{job.rng.randrange(1, 900):04d}号", Style("song", 10), align="r")
    style, y = Style("song", 12.5), 43.0
    for runs in lines(
        [
            "使用权人：",
            filled(facts.person.name, "holder", pen, min_em=9),
            "　房　号：",
            filled(facts.home.room_text, "", pen),
        ],
        ["证件号码：", filled(facts.person.id_number, "holder_id", pen, min_em=16)],
        ["项目名称：", filled(place.name, "community", pen, min_em=11)],
        [
            "车位编号：",
            filled(spot.number, "space_no", pen, min_em=9),
            "　车位位置：",
            filled(spot.level or "地下车库", "", pen),
        ],
        [
            "使用期限：",
            *day_runs(job, day, "valid_from", pen, "plain"),
            "至",
            *day_runs(job, end, "valid_to", pen, "plain"),
        ],
    ):
        sheet.text(24, y, runs, style)
        y += 11
    sheet.text(24, y + 2, "注：本证遗失须登报声明，转让时应办理变更手续。", Style("song", 9.5))
    sheet.text(112, y + 10, ["发证单位：", Run(facts.developer.name, "issuer")], Style("song", 11))
    sheet.text(
        112,
        y + 19,
        ["发证日期：", *day_runs(job, day, "issue_date", Style("song", 11), "plain", "padded")],
        Style("song", 11),
    )
    round_seal(sheet, 158, y + 12, facts.developer.name, diameter=36)
    values: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": spot.number,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "plain_use_card", [sheet], values, tolerated=spot.tolerated)


def plain_use_table(job: Job) -> Drawn:
    """A property company's ruled form for the power company."""
    facts = begin(job)
    spot, day, place = a_spot(job.rng), facts.consent_date, facts.home.community
    sheet, pen = job.sheet(), job.fill_style(12)
    style = Style("song", 12)
    start, end = facts.lease_from, facts.lease_to
    sheet.text(105, 26, "电动汽车充电桩固定车位使用权证明", Style("song_bold", 18), align="c")

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (
            14,
            [
                (36, "车位使用人", True),
                (48, v(facts.person.name, "holder"), False),
                (32, "联系电话", True),
                (52, v(facts.person.phone), False),
            ],
        ),
        (14, [(36, "身份证号码", True), (132, v(facts.person.id_number, "holder_id"), False)]),
        (
            14,
            [
                (36, "小区名称", True),
                (48, v(place.name, "community"), False),
                (32, "楼栋房号", True),
                (52, v(facts.home.room_text), False),
            ],
        ),
        (
            14,
            [
                (36, "车位号", True),
                (48, v(spot.number, "space_no"), False),
                (32, "车位性质", True),
                (52, "□产权 ■使用权 □租赁", False),
            ],
        ),
        (
            14,
            [
                (36, "使用起止时间", True),
                (
                    132,
                    [
                        *day_runs(job, start, "valid_from", pen, "plain", "dot"),
                        "　至　",
                        *day_runs(job, end, "valid_to", pen, "plain", "dot"),
                    ],
                    False,
                ),
            ],
        ),
    ]
    y = grid(sheet, 21, 42, rows, label=style, value=style)
    sheet.rect(21, y, 168, 76, line=0.22)
    sheet.flow(
        27,
        y + 6,
        156,
        "经核实，上述车位确由该使用人固定使用，车位权属清楚，无争议。如有不实，由出具单位承担相应责任。",
        style,
        leading=1.9,
        indent=2,
    )
    sheet.text(80, y + 38, ["证明单位（盖章）：", Run(place.manager.name, "issuer")], style)
    sheet.text(116, y + 54, day_runs(job, day, "issue_date", pen, "plain", "blanks"), style)
    if job.variant.seal:
        round_seal(sheet, 146, y + 46, place.manager.name)
    sheet.text(22, y + 82, "说明：本表一式两份，供电公司、物业服务企业各留存一份。", Style("song", 10))
    values: dict[str, Value] = {
        "issuer": place.manager.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": spot.number,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "plain_use_table", [sheet], values, tolerated=spot.tolerated)


def plain_use_list(job: Job) -> Drawn:
    """An employer's quarters: a letter to the power company for a member of the staff."""
    facts = begin(job)
    spot, day, place = a_spot(job.rng), _day(job), facts.home.community
    issuer = facts.company.org.name
    sheet, style = job.sheet(), Style("song", 15)
    sheet.text(105, 44, "证　明", Style("song_bold", 26), align="c")
    body: list[str | Run] = [
        "国网供电公司：\n　　",
        "我单位职工",
        Run(facts.person.name, "holder", solid=True),
        "，身份证号",
        Run(facts.person.id_number, "holder_id", solid=True),
        "，现居住在我单位职工宿舍区（",
        Run(place.name, "community", solid=True),
        "），院内",
        Run(spot.number, "space_no", solid=True),
        "号停车位的使用权归其所有，长期使用。该同志拟在上述车位安装自用充电桩，请予以办理。",
    ]
    y = sheet.flow(28, 72, 154, body, style, leading=2.0)
    y = sheet.flow(28, y, 154, "特此证明", style, leading=2.0, indent=2) + 20
    sheet.text(182, y, Run(issuer, "issuer"), style, align="r")
    sheet.text(178, y + 12, day_runs(job, day, "issue_date", style, "plain", "chinese"), style, align="r")
    if job.variant.seal:
        round_seal(sheet, 150, y + 6, issuer)
    sheet.text(28, y + 44, "联系人：办公室　" + facts.company.org.phone, Style("song", 11))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": spot.number,
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "plain_use_list", [sheet], values)


def plain_use_confirm(job: Job) -> Drawn:
    """Two pages: the confirmation letter handed over with the space, then the sketch of the garage's level."""
    facts = begin(job)
    spot, day, place = a_spot(job.rng), _day(job), facts.home.community
    pen, style = job.fill_style(12), Style("song", 12)
    sheet, plan = job.sheet(), job.sheet()
    sheet.text(105, 26, "车位使用权确认书", Style("hei", 20), align="c", spacing=0.2)
    y = (
        sheet.flow(
            26,
            46,
            160,
            [
                "尊敬的",
                filled(facts.person.name, "holder", pen),
                "先生" if facts.person.male else "女士",
                "（身份证号：",
                filled(facts.person.id_number, "holder_id", pen),
                "）：",
            ],
            style,
            leading=1.9,
        )
        + 2
    )
    for runs in lines(
        [
            "您在我公司开发的",
            filled(place.name, "community", pen),
            "项目选定的",
            spot.level,
            filled(spot.number, "space_no", pen),
            "号车位，使用费已全部缴清，现确认该车位使用权自",
            *day_runs(job, day, "valid_from", pen, "plain", "blanks"),
            "起归您享有。",
        ],
        ["该车位使用年限与所在地块国有建设用地使用权出让年限一致。"],
        ["您可凭本确认书办理停车登记、充电设施报装等手续，相关费用由您自行承担。"],
        ["本确认书附车位位置示意图一份，加盖公章后生效，涂改无效。"],
    ):
        y = sheet.flow(26, y, 160, runs, style, leading=1.9, indent=2) + 1
    y += 24
    sheet.text(100, y, [Run(facts.developer.name, "issuer")], style)
    sheet.text(116, y + 12, day_runs(job, day, "issue_date", style, "plain", "spaced"), style)
    round_seal(sheet, 134, y + 6, facts.developer.name)
    plan.text(105, 24, "附：车位位置示意图", Style("hei", 15), align="c")
    for column in range(8):
        plan.rect(27 + column * 20, 60, 18, 40)
        plan.rect(27 + column * 20, 124, 18, 40)
    plan.fill(27.5 + 60, 60.5, 17, 39, (210, 210, 214))
    plan.text(105, 110, "车　行　通　道", Style("song", 12), align="c")
    plan.text(27, 176, "注：阴影部分为本车位所在位置，尺寸以现场为准。", Style("song", 10.5))
    values: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": spot.number,
        "valid_from": day.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "plain_use_confirm", [sheet, plan], values, tolerated=spot.tolerated)


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (plain_use_letter, plain_use_card, plain_use_table, plain_use_list, plain_use_confirm)
    }
}
