"""车位使用权证明: certificates of developers, letters of managers, villages and work units.

Conventions: `issuer` is who signs, `holder` who may use the space; without a printed term there is no valid_from/to.
"""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import (
    Pen,
    Space,
    begin,
    hand,
    home_words,
    pen,
    space_tolerated,
)
from samples.ornaments import guilloche
from samples.people import years_later
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KIND = "parking_use_right_cert"


def right_values(job: Job, issuer: str, *, left_out: tuple[str, ...] = ()) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": facts.consent_date.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in left_out}


def _level_tolerated(job: Job) -> dict[str, tuple[str, ...]]:
    return space_tolerated(Space(job.facts.home.space_no, job.facts.home.space_floor))


def _day(job: Job, *forms: str) -> Run:
    return Run(numbers.written_date(job.facts.consent_date, form=job.date_form(*forms)), "issue_date")


def bordered_certificate(job: Job) -> Drawn:
    """车位使用权证: a landscape certificate in an ornamental frame, number, fields on lines, term, developer's seal."""
    facts = begin(job)
    home, issuer = facts.home, facts.developer.name
    used = Pen(job.fill_style(13), underline=True)
    sheet = job.sheet(260, 185)
    guilloche(sheet, 6, 6, 248, 173, (240, 226, 196), waves=30, paper=(254, 251, 242))
    for inset, line in ((6, 1.2), (9, 0.3)):
        sheet.rect(inset, inset, 260 - 2 * inset, 185 - 2 * inset, line=line, fill=(168, 44, 40))
    sheet.text(130, 20, "车位使用权证", Style("song_bold", 28, (168, 44, 40)), align="c", spacing=0.3)
    sheet.text(238, 37, f"证号：{job.rng.randrange(10**5):05d}", Style("song", 11), align="r")
    start, end = facts.consent_date, years_later(facts.consent_date, job.rng.choice([20, 40, 50])) - timedelta(days=1)
    rows: list[tuple[str, Runs]] = [
        ("使 用 人", [used(facts.person.name, "holder", min_em=9)]),
        ("身份证号", [used(facts.person.id_number, "holder_id", min_em=12)]),
        ("项目名称", [used(home.community.name, "community", min_em=9)]),
        ("车位编号", [used(home.space_no, "space_no", min_em=8), "（", home.space_floor or "地下车库", "）"]),
        (
            "使用期限",
            [
                "自",
                used(numbers.written_date(start, form="plain"), "valid_from"),
                "至",
                used(numbers.written_date(end, form="plain"), "valid_to"),
            ],
        ),
    ]
    y = 48.0
    for label, runs in rows:
        sheet.text(36, y, label, Style("hei", 13))
        sheet.text(66, y, runs, Style("song", 13))
        y += 13.5
    sheet.flow(
        36,
        y + 1,
        190,
        "使用人对上述车位享有使用权，须遵守本项目停车管理规定。本证涂改无效，遗失应及时申请补办。",
        Style("song", 11),
    )
    sheet.text(228, y + 14, ["发证单位：", Run(issuer, "issuer")], Style("song", 13), align="r")
    sheet.text(228, y + 24, ["发证日期：", _day(job)], Style("song", 13), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 196, y + 17, SealText(issuer), diameter=40)
    values = right_values(job, issuer) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(_KIND, "bordered_certificate", [sheet], values)


def village_statement(job: Job) -> Drawn:
    """A village committee's proof for a yard or a space of the resettlement estate, by hand or typed, no term."""
    facts = begin(job)
    home, issuer = facts.home, facts.home.community.village_committee
    ink = hand(job, 15) if job.chance(0.5) else Style("song", 15)
    used = Pen(ink, underline=False)
    writer = Writer(job, ink, top=36, leading=1.95, left=28, width=154)
    writer.title("证  明", ink.sized(24), after=14)
    person = facts.person
    writer.para(
        [
            "兹证明我村村民",
            used(person.name, "holder"),
            f"，{person.sex}，身份证号码",
            used(person.id_number, "holder_id"),
            "，现住",
            used(home.community.name, "community"),
            home_words(job),
            "。该户在小区内分配有固定停车位一个，车位号为",
            used(home.space_no, "space_no"),
            "，由其本人长期使用，权属无争议，未与他人发生纠纷。",
        ]
    )
    writer.para("此证明仅用于办理电动汽车充电桩用电手续。")
    writer.para("特此证明。")
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(issuer, "issuer"), ink, align="r")
    sheet.text(182, y + 12, _day(job, "plain", "chinese", "dot"), ink, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 6, SealText(issuer), diameter=42)
    return drawn(_KIND, "village_statement", [sheet], right_values(job, issuer))


def manager_letter(job: Job) -> Drawn:
    """固定车位使用证明 on a manager's letterhead, with filled underlines, a term and a contact."""
    facts = begin(job)
    home, company = facts.home, facts.home.community.manager
    used = pen(job, 14)
    writer = Writer(job, Style("song", 14), top=22, leading=2.0, left=26, width=158)
    sheet = writer.sheet
    sheet.text(105, 18, company.name, Style("song_bold", 20, (196, 30, 36)), align="c", spacing=0.06)
    sheet.line(26, 30, 184, 30, width=0.7, fill=(196, 30, 36))
    writer.y = 46
    writer.title("固定车位使用证明", Style("hei_bold", 19), after=10)
    writer.line("国网信阳供电公司：")
    end = years_later(facts.lease_from, 5) - timedelta(days=1)
    level = home.space_floor or "地下车库"
    writer.para(
        [
            "我公司服务的",
            used(home.community.name, "community"),
            used(home_words(job)),
            "住户",
            used(facts.person.name, "holder"),
            "（证件号码：",
            used(facts.person.id_number, "holder_id"),
            f"）享有本项目{level}",
            used(home.space_no, "space_no"),
            "号车位的使用权，使用期自",
            used(numbers.written_date(facts.lease_from, form="plain"), "valid_from"),
            "起至",
            used(numbers.written_date(end, form="plain"), "valid_to"),
            "止。该车位为固定专用车位，非公共临停车位。",
        ]
    )
    writer.para("情况属实，特此证明。")
    writer.y += 18
    y = writer.y
    sheet.text(182, y, Run(company.name, "issuer"), writer.style, align="r")
    sheet.text(182, y + 11, _day(job, "padded", "plain", "spaced"), writer.style, align="r")
    sheet.text(26, y + 30, f"联系人：{company.legal_person}    电话：{company.phone}", Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 6, SealText(company.name), diameter=42)
    values = right_values(job, company.name)
    values |= {"valid_from": facts.lease_from.isoformat(), "valid_to": end.isoformat()}
    return drawn(_KIND, "manager_letter", [sheet], values, tolerated=_level_tolerated(job))


def register_extract(job: Job) -> Drawn:
    """车位（库）使用权登记表: a ruled form with a sketch box, the unit's opinion at the foot."""
    facts = begin(job)
    home, person, issuer = facts.home, facts.person, facts.developer.name
    used = Pen(job.fill_style(11.5), underline=False)
    sheet = job.sheet()
    sheet.text(105, 22, "车位（库）使用权确认登记表", Style("hei_bold", 18), align="c")
    label, value = Style("hei", 11), Style("song", 11.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(34, "使用权人", True), (50, used(person.name, "holder"), False), (30, "联系方式", True)]),
        (13, [(34, "身份证号", True), (132, used(person.id_number, "holder_id"), False)]),
        (13, [(34, "小区（项目）", True), (132, Run(home.community.name, "community"), False)]),
        (13, [(34, "楼 栋 房 号", True), (50, used(home_words(job)), False), (30, "车位编号", True)]),
        (13, [(34, "车位类型", True), (132, "■产权未办证车位  □人防车位  □地面划线车位", False)]),
    ]
    rows[0][1].append((52, used(person.phone), False))
    rows[3][1].append((52, used(home.space_no, "space_no"), False))
    y = table(sheet, 22, 36, rows, label=label, value=value)
    sheet.rect(22, y, 166, 62)
    sheet.text(25, y + 3, "车位位置示意：", label)
    _sketch(sheet, 60, y + 12)
    y += 62
    sheet.rect(22, y, 166, 58)
    sheet.text(25, y + 4, "确认单位意见：", label)
    opinion = "经核对销售台账，上述车位的使用权归该业主所有，使用年限与住宅土地使用年限相同。"
    sheet.flow(32, y + 13, 146, opinion, used.style, leading=1.7, indent=2)
    sheet.text(182, y + 36, ["单位（盖章）：", Run(issuer, "issuer")], value, align="r")
    sheet.text(182, y + 46, _day(job, "plain", "spaced"), value, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 38, SealText(issuer, "客户服务专用章"), diameter=40)
    sheet.text(22, y + 63, "注：本表一式两份，业主与我司各存一份，复印无效。", Style("song", 9.5))
    return drawn(_KIND, "register_extract", [sheet], right_values(job, issuer))


def _sketch(sheet: Sheet, x: float, y: float) -> None:
    """A few parking boxes, one of them hatched."""
    for column in range(6):
        sheet.rect(x + column * 14, y, 14, 28, line=0.3)
    for step in range(6):
        sheet.line(x + 28, y + step * 4.6, x + 42, y + step * 4.6 + 4.6, width=0.2)
    sheet.text(x + 35, y + 31, "本车位", Style("kai", 10), align="c")


LAYOUTS: Layouts = {
    _KIND: {
        "bordered_certificate": bordered_certificate,
        "village_statement": village_statement,
        "manager_letter": manager_letter,
        "register_extract": register_extract,
    }
}
