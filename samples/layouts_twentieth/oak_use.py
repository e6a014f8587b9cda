"""车位使用权证明: by property companies, developers, committees; letters, certificates, lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import Rows, Spot, a_spot, blank, foot, hand, lines, room_of, said, torn
from samples.ornaments import guilloche
from samples.people import years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_BOLD = Style("hei_bold", 22)


def _done(
    job: Job,
    name: str,
    sheets: Sequence[Sheet],
    spot: Spot,
    issuer: str,
    *,
    identity: bool = True,
    term: tuple[date, date | None] | None = None,
) -> Drawn:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "community": facts.home.community.name,
        "space_no": spot.number,
        "issue_date": facts.consent_date.isoformat(),
    }
    if identity:
        values["holder_id"] = facts.person.id_number
    if term:
        values["valid_from"] = term[0].isoformat()
        values["valid_to"] = term[1].isoformat() if term[1] else "长期"
    tolerated = {"space_no": spot.tolerated} if spot.tolerated else {}
    if name == "oak_use_blanks":
        tolerated["community"] = (facts.home.community.name + "小区",)  # the form prints 小区 after the blank
    return drawn("parking_use_right_cert", name, sheets, values, tolerated=tolerated)


def _term(job: Job, years: int) -> tuple[date, date]:
    start = job.facts.lease_from
    return start, years_later(start, years) - timedelta(days=1)


def letter(job: Job) -> Drawn:
    """The plain letter of a property company: 兹证明, no form."""
    facts, spot, writer = job.facts, a_spot(job.rng), Writer(job, Style("song", 15), leading=2.0)
    manager, person, ink = facts.home.community.manager, facts.person, Style("song", 15)
    writer.y += 14
    writer.title(job.rng.choice(["车位使用证明", "固定车位使用证明", "车位使用权证明"]), _BOLD)
    writer.para(
        [
            "兹证明",
            Run(facts.home.community.name, "community"),
            room_of(facts.home, job.rng),
            "业主",
            Run(person.name, "holder", ink, solid=True),
            "（身份证号：",
            Run(person.id_number, "holder_id"),
            "），在本小区",
            spot.level,
            "拥有固定车位一个，车位号为",
            Run(spot.number, "space_no"),
            "，该车位由其本人固定使用，权属清楚，无争议。",
        ]
    )
    writer.para("以上情况属实。本证明仅限于该业主向供电公司申请安装电动汽车充电桩时使用。")
    writer.para("特此证明。")
    sheet, y = writer.sheet, writer.y + 22
    sheet.text(182, y, Run(manager.name, "issuer"), ink, align="r")
    sheet.text(182, y + 12, Run(said(job, facts.consent_date, "plain", "chinese"), "issue_date"), ink, align="r")
    sheet.text(27, y + 28, f"联系人：{manager.legal_person}　　联系电话：{manager.phone}", Style("song", 12))
    if job.variant.seal:
        put_round(sheet, 152, y + 6, SealText(manager.name))
    return _done(job, "oak_use_letter", writer.sheets, spot, manager.name)


def blanks_form(job: Job) -> Drawn:
    """A form with blanks that the office keeps in stock, filled in by hand, the term with dates."""
    facts, spot, writer = job.facts, a_spot(job.rng), Writer(job, Style("song", 14), leading=2.1)
    manager, person, ink, term = (
        facts.home.community.manager,
        facts.person,
        hand(job, 14),
        _term(job, job.rng.choice([3, 5, 10])),
    )
    writer.y += 10
    writer.title("车位使用权证明", _BOLD, spacing=0.3)
    writer.line(["国网信阳供电公司："])
    writer.para(
        [
            "我单位管理的",
            blank(facts.home.community.name, "community", ink),
            "小区，现有业主（使用人）",
            blank(person.name, "holder", ink),
            "，身份证号码",
            blank(person.id_number, "holder_id", ink),
            "，居住于",
            blank(room_of(facts.home, job.rng), "", ink),
            "，其使用的车位编号为",
            blank(spot.number, "space_no", ink),
            "，位于小区",
            blank(spot.level or "停车区", "", ink),
            "。",
        ]
    )
    writer.para(
        [
            "该车位使用期限自",
            *torn(term[0], "valid_from", ink),
            "至",
            *torn(term[1], "valid_to", ink),
            "，使用期内由上述使用人专用。",
        ]
    )
    writer.para("我单位对以上内容的真实性负责。")
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(70, y, ["证明单位（盖章）：", Run(manager.name, "issuer", Style("song", 12))], Style("song", 12))
    sheet.text(70, y + 13, ["经办人：", Run(manager.legal_person, "", ink)], Style("song", 12))
    sheet.text(70, y + 26, torn(facts.consent_date, "issue_date", ink), Style("song", 12))
    if job.variant.seal:
        put_round(sheet, 136, y + 10, SealText(manager.name))
    return _done(job, "oak_use_blanks", writer.sheets, spot, manager.name, term=term)


def certificate(job: Job) -> Drawn:
    """A certificate of the developer in two halves of a folded card: cover words left, entries right."""
    facts, spot, sheet = job.facts, a_spot(job.rng), job.sheet(260, 185)
    developer, person, ink = facts.developer, facts.person, job.fill_style(12)
    term = _term(job, job.rng.choice([20, 40, 50]))
    guilloche(sheet, 5, 5, 250, 175, (236, 226, 206), waves=30, paper=(254, 251, 243))
    sheet.rect(9, 9, 118, 167, line=0.6, fill=(160, 110, 50))
    sheet.rect(133, 9, 118, 167, line=0.6, fill=(160, 110, 50))
    sheet.text(68, 46, Run(facts.home.community.name, "community"), Style("song_bold", 18), align="c")
    sheet.text(68, 66, "车 位 使 用 权 证", Style("song_bold", 25), align="c")
    sheet.text(
        68, 92, f"证书编号：{facts.consent_date.year}-{job.rng.randrange(10**4):04d}", Style("song", 12), align="c"
    )
    sheet.text(68, 136, Run(developer.name, "issuer"), Style("song", 13), align="c")
    sheet.text(
        68,
        147,
        [Run("发证日期："), Run(said(job, facts.consent_date, "plain"), "issue_date")],
        Style("song", 12),
        align="c",
    )
    rows: Rows = [
        (15, [(32, "使用权人", True), (78, Run(person.name, "holder", ink), False)]),
        (15, [(32, "身份证号码", True), (78, Run(person.id_number, "holder_id", ink), False)]),
        (15, [(32, "房　　号", True), (78, room_of(facts.home, job.rng), False)]),
        (15, [(32, "车位编号", True), (78, [spot.level, Run(spot.number, "space_no", ink)], False)]),
        (15, [(32, "车位面积", True), (78, f"{job.rng.randrange(1150, 1400) / 100:.2f}平方米", False)]),
        (
            15,
            [
                (32, "使用期限", True),
                (
                    78,
                    [
                        Run(numbers.written_date(term[0], form="plain"), "valid_from", ink),
                        "至",
                        Run(numbers.written_date(term[1], form="plain"), "valid_to", ink),
                    ],
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 137, 20, rows, label=Style("song", 12), value=ink)
    sheet.text(138, y + 6, "注意事项", Style("hei", 11))
    for text in (
        "1．本证仅证明车位使用权，遗失应及时声明补办。",
        "2．车位转让、继承须到发证单位办理变更登记。",
        "3．使用权人须遵守小区停车管理制度。",
    ):
        y += 8
        sheet.text(138, y + 7, text, Style("song", 10))
    if job.variant.seal:
        put_round(sheet, 70, 142, SealText(developer.name))
    return _done(job, "oak_use_certificate", [sheet], spot, developer.name, term=term)


def committee_note(job: Job) -> Drawn:
    """A committee states by hand whose the space at the house is, without the number of an identity card."""
    facts, sheet = job.facts, job.sheet()
    spot = a_spot(job.rng, level=False)
    community, person = facts.home.community, facts.person
    issuer = job.rng.choice([community.village_committee, community.residents_committee])
    ink = hand(job, 16)
    sheet.text(105, 34, "证　明", Style("kai", 26), align="c")
    text = [
        "兹有我",
        "村" if "村民" in issuer else "社区",
        "居民",
        Run(person.name, "holder"),
        f"，{person.sex}，现住",
        Run(community.name, "community"),
        room_of(facts.home, job.rng),
        "，在楼下有固定停车位一处，车位编号",
        Run(spot.number, "space_no"),
        "，归其个人使用，与四邻无纠纷。",
    ]
    y = sheet.flow(26, 58, 158, text, ink, leading=2.1, indent=2)
    y = sheet.flow(26, y, 158, "因购买电动汽车需安装充电桩，特此证明。", ink, leading=2.1, indent=2)
    sheet.text(182, y + 22, Run(issuer, "issuer"), ink, align="r")
    sheet.text(182, y + 36, Run(said(job, facts.consent_date, "plain", "chinese"), "issue_date"), ink, align="r")
    sheet.text(26, y + 54, ["经手人：", Run(facts.landlord.name), "　电话：", facts.landlord.phone], ink.sized(13))
    if job.variant.seal:
        put_round(sheet, 146, y + 28, SealText(issuer))
    return _done(job, "oak_use_committee", [sheet], spot, issuer, identity=False)


def with_plan(job: Job) -> Drawn:
    """A table on the first page, the sketch of the garage on the second with the space marked."""
    facts, spot = job.facts, a_spot(job.rng)
    manager, person, ink = facts.home.community.manager, facts.person, job.fill_style(12)
    sheet, plan = job.sheet(), job.sheet()
    start = facts.lease_from
    sheet.text(105, 22, "电动汽车用户固定车位使用权证明", Style("hei_bold", 19), align="c")
    sheet.text(189, 38, f"编号：{job.rng.randrange(1, 400):03d}", Style("song", 11), align="r")
    rows: Rows = [
        (13, [(36, "小区（单位）名称", True), (138, Run(facts.home.community.name, "community", ink), False)]),
        (
            13,
            [
                (36, "车位使用人", True),
                (46, Run(person.name, "holder", ink), False),
                (30, "联系电话", True),
                (62, person.phone, False),
            ],
        ),
        (13, [(36, "身份证件号码", True), (138, Run(person.id_number, "holder_id", ink), False)]),
        (
            13,
            [
                (36, "车 位 号", True),
                (46, Run(spot.number, "space_no", ink), False),
                (30, "所在楼层", True),
                (62, spot.level or "地面一层", False),
            ],
        ),
        (13, [(36, "取得方式", True), (138, "□购买产权　■购买使用权　□租赁　□其他", False)]),
        (
            13,
            [
                (36, "使用起止时间", True),
                (
                    138,
                    [
                        Run(said(job, start, "plain", "dash", "dot"), "valid_from", ink),
                        " — ",
                        Run("长期", "valid_to", ink),
                    ],
                    False,
                ),
            ],
        ),
        (13, [(36, "车辆品牌型号", True), (138, facts.vehicle.model, False)]),
    ]
    y = table(sheet, 18, 46, rows, label=Style("song", 11), value=ink)
    sheet.rect(18, y, 174, 62)
    sheet.flow(
        23,
        y + 5,
        164,
        "经核实，上述车位由该使用人固定使用，附车位平面位置图一份。",
        Style("song", 12),
        leading=1.7,
        indent=2,
    )
    sheet.text(105, y + 34, [Run(manager.name, "issuer"), "（盖章）"], Style("song", 12))
    sheet.text(116, y + 46, torn(facts.consent_date, "issue_date", ink, line=False), Style("song", 12))
    if job.variant.seal:
        put_round(sheet, 142, y + 38, SealText(manager.name))
    sheet.text(18, y + 68, "注：本证明自开具之日起三个月内有效，涂改无效。", Style("song", 10))
    plan.text(105, 24, "车位平面位置图", Style("hei_bold", 16), align="c")
    for row in range(2):
        for place in range(8):
            plan.rect(28 + place * 19, 60 + row * 70, 19, 40)
    plan.text(104, 112, "← 车 行 道 →", Style("song", 14), align="c")
    plan.fill(86, 61, 17, 38, (222, 222, 222))
    lines(plan, 28, 186, ["图例：灰色为申请安装充电桩的车位", "绘图：物业工程部"], Style("song", 12))
    foot(plan, "附件")
    return _done(job, "oak_use_plan", [sheet, plan], spot, manager.name, term=(start, None))


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "oak_use_letter": letter,
        "oak_use_blanks": blanks_form,
        "oak_use_certificate": certificate,
        "oak_use_committee": committee_note,
        "oak_use_plan": with_plan,
    }
}
