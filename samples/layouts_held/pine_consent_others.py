"""Consent by those who are no management firm: an owners' committee, a residents' committee, a village."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bay_read,
    body,
    estate_read,
    hand,
    head,
    level,
    on,
    passer,
    seal,
    signed,
)
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "property_consent"


def consent_owners(job: Job) -> Drawn:
    """An owners' committee's decision: what was put to the vote, members' signatures, a seal."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day = job.sheet(), facts.consent_date
    page = Page(sheet, Style("song", 13), 26, 30, 158, leading=1.8)
    page.title(place.owners_committee, Style("hei_bold", 18), after=4)
    page.title("关于业主安装充电桩的同意意见", Style("hei_bold", 16), after=10)
    texts: list[Runs] = [
        [
            f"{home.room_text}业主", Run(facts.person.name, "applicant"), "因购买电动汽车，向本委员会提出在",
            Run(place.name, "community"), Run(home.space_no, "space_no"), f"号自有车位（{level(job)}）安装自用充电桩，"
            "设备功率", Run(facts.power_kw, "power_kw"), "kW。",
        ],
        [
            f"本委员会于{day.year}年{day.month}月召开会议，到会委员{job.rng.choice(('五', '七'))}人，经讨论一致",
            Run("同意", "consent"), "该业主的安装申请。施工中应当爱护公共设施，不得影响相邻车位的使用；"
            "充电电费由业主自行与供电公司结算。",
        ],
        "物业服务企业应当对施工予以配合，不得收取不合理费用。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    page.flat("到会委员签名：")
    for place_no in range(4):
        signed(sheet, 34 + 36 * place_no, page.y + 2, passer(job), size=15)
    y = page.y + 30
    sheet.text(182, y, Run(place.owners_committee, "issuer"), Style("song", 13), align="r")
    sheet.text(178, y + 10, on(day, "issue_date", job.date_form("plain", "chinese")), Style("song", 13), align="r")
    seal(job, sheet, 150, y + 5, place.owners_committee, diameter=38)
    truth: dict[str, Value] = {
        "issuer": place.owners_committee,
        "community": place.name,
        "applicant": facts.person.name,
        "space_no": home.space_no,
        "consent": True,
        "power_kw": facts.power_kw,
        "issue_date": day.isoformat(),
    }
    return drawn(
        _KIND,
        "pine_consent_owners",
        [sheet],
        truth,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


def consent_residents(job: Job) -> Drawn:
    """A residents' committee's form letter with blanks, for an estate that nobody manages."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen, day, phone = job.sheet(), job.fill_style(13.5), facts.consent_date, a_phone(job.rng)
    issuer = place.residents_committee
    page = Page(sheet, Style("song", 13.5), 27, 34, 156, leading=2.15)
    page.title("社区居委会证明信", Style("song_bold", 22), after=6)
    sheet.text(183, page.y, f"社证〔{day.year}〕{job.rng.randrange(10, 400)}号", Style("song", 11), align="r")
    page.y += 10
    texts: list[Runs] = [
        [
            "兹有我社区居民", filled(facts.person.name, "applicant", pen), "，身份证号码",
            filled(facts.person.id_number, "applicant_id", pen), "，居住在",
            filled(place.name, "community", pen), filled(home.room_text, "", pen),
            "。该小区属老旧小区，没有物业服务企业，也未成立业主委员会，日常事务由我社区代管。",
        ],
        [
            "该居民申请在本人使用的", filled(home.space_no, "space_no", pen), "号车位上安装电动汽车充电桩。"
            "我社区征求了同楼居民的意见，无人提出异议，", Run("同意其安装", "consent"), "。请贵单位按照规定办理。",
        ],
        "特此证明",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 8
    sheet.text(27, y, ["社区网格员：", filled(passer(job), "", pen), "　电话：", filled(phone, "phone", pen)],
               Style("song", 12.5))  # fmt: skip
    sheet.text(183, y + 24, Run(issuer, "issuer"), Style("song", 13.5), align="r")
    sheet.text(178, y + 36, dated(day, "issue_date", pen), Style("song", 13), align="r")
    seal(job, sheet, 146, y + 29, issuer, diameter=41)
    truth: dict[str, Value] = {
        "issuer": issuer,
        "community": place.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": home.space_no,
        "consent": True,
        "phone": phone,
        "issue_date": day.isoformat(),
    }
    extra = {"space_no": bay_read(job), "community": estate_read(job, place.name + home.room_text)}
    return drawn(
        _KIND,
        "pine_consent_residents",
        [sheet],
        truth,
        implied={"issuer_type": ("居委会", "issuer")},
        tolerated=extra,
    )


def consent_village(job: Job) -> Drawn:
    """A village's certificate over a small table: whose yard, what pile, the village's word below."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day, issuer = job.sheet(210, 285), facts.consent_date, facts.home.community.village_committee
    pen, person = hand(job, 12.5), facts.person
    sheet.text(105, 28, "村民安装充电桩同意书", Style("song_bold", 21), align="c", spacing=0.08)
    rows: Rows = [
        (13, [head(32, "村民姓名"), body(46, Run(person.name, "applicant", pen)), head(30, "性　　别"),
              body(52, Run(person.sex, "", pen))]),
        (13, [head(32, "身份证号"), body(128, Run(person.id_number, "applicant_id", pen))]),
        (13, [head(32, "居住小区"), body(46, Run(place.name, "community", pen)), head(30, "门 牌 号"),
              body(52, Run(f"{home.building}排{job.rng.randrange(1, 20)}号", "", pen))]),
        (13, [head(32, "停车位置"), body(46, Run("自家院内", "", pen)), head(30, "充电桩功率"),
              body(52, Run(f"{facts.power_kw}kW", "power_kw", pen))]),
        (13, [head(32, "用电表号"), body(128, Run(f"4110{job.rng.randrange(10**6):06d}", "", pen))]),
    ]  # fmt: skip
    bottom = table(sheet, 25, 46, rows, label=Style("song", 12), value=Style("song", 12))
    page = Page(sheet, Style("song", 13.5), 25, bottom + 9, 160, leading=1.9)
    texts: list[Runs] = [
        [
            "上述村民系我村常住户，宅院由其本人使用，四邻没有纠纷。村委会",
            Run(job.rng.choice(("同意其在自家院内安装充电桩", "同意安装")), "consent"),
            "，从其现有电表或者新装电表接电均可。",
        ],
        "线路跨越村道的，应当埋管或者架空，不得影响农用车辆通行。",
    ]
    for text in texts:
        page.para(text)
    y = page.y + 14
    sheet.text(25, y, "村主任（签字）：", Style("song", 12.5))
    signed(sheet, 60, y - 2, passer(job))
    sheet.text(25, y + 12, f"村电工：{passer(job)}", Style("song", 12.5))
    sheet.text(182, y + 30, ["盖章单位：", Run(issuer, "issuer")], Style("song", 13), align="r")
    sheet.text(178, y + 41, on(day, "issue_date", "plain", pen), Style("song", 13), align="r")
    seal(job, sheet, 140, y + 35, issuer, diameter=41)
    truth: dict[str, Value] = {
        "issuer": issuer,
        "community": place.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "consent": True,
        "power_kw": facts.power_kw,
        "issue_date": day.isoformat(),
    }
    extra = {"space_no": ("自家院内",)}
    return drawn(
        _KIND,
        "pine_consent_village",
        [sheet],
        truth,
        implied={"issuer_type": ("村委会", "issuer")},
        tolerated=extra,
    )


LAYOUTS: Layouts = {
    _KIND: {
        "pine_consent_owners": consent_owners,
        "pine_consent_residents": consent_residents,
        "pine_consent_village": consent_village,
    }
}
