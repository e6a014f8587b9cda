"""Who may use a bay: a developer's certificate, a firm's letter, a village's, a civil defence card, a workplace's."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bay_read,
    body,
    estate_read,
    hand,
    head,
    later,
    level,
    on,
    passer,
    seal,
    some_day,
)
from samples.ornaments import guilloche, qr_code
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "parking_use_right_cert"


def use_certificate(job: Job) -> Drawn:
    """A developer's landscape certificate on patterned paper, its table on the right, the seal on the left."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet = job.sheet(260, 184)
    day = some_day(job, date(2022, 5, 1), date(2026, 9, 1))
    end = years_later(day, job.rng.choice((20, 50, 60))) - timedelta(days=1)
    guilloche(sheet, 8, 8, 244, 168, (226, 236, 228), paper=(249, 252, 248))
    sheet.rect(8, 8, 244, 168, line=0.8, fill=(60, 120, 90))
    sheet.line(130, 14, 130, 170, width=0.2, fill=(120, 150, 130))
    sheet.text(69, 26, "停车位使用权证", Style("song_bold", 22), align="c", spacing=0.1)
    left = Page(sheet, Style("song", 11), 20, 48, 98, leading=1.8)
    left.para(
        "根据《中华人民共和国民法典》及停车位使用权转让合同的约定，持证人对本证所载停车位在使用期限内享有使用权，特发此证。"
    )
    left.para("持证人应当遵守车库管理规定。本证遗失的，应及时到发证单位挂失补办，涂改无效。")
    sheet.text(114, 128, Run(facts.developer.name, "issuer"), Style("song", 12), align="r")
    sheet.text(114, 137, ["发证日期：", on(day, "issue_date")], Style("song", 11), align="r")
    seal(job, sheet, 84, 132, facts.developer.name, diameter=36)
    sheet.text(140, 22, f"证号：{place.name[0]}车证{job.rng.randrange(1, 3000):05d}", Style("hei", 10))
    rows: Rows = [
        (15, [head(28, "持 证 人"), body(76, Run(facts.person.name, "holder"))]),
        (15, [head(28, "身份证号码"), body(76, Run(facts.person.id_number, "holder_id"))]),
        (15, [head(28, "小区名称"), body(76, Run(place.name, "community"))]),
        (15, [head(28, "车位编号"), body(76, Run(home.space_no, "space_no"))]),
        (15, [head(28, "车位层位"), body(76, level(job))]),
        (15, [head(28, "使用期限"), body(76, [on(day, "valid_from", "dot"), " 至 ", on(end, "valid_to", "dot")])]),
        (15, [head(28, "对应住宅"), body(76, home.room_text)]),
        (18, [head(28, "备　　注"), body(76, "不得单独转让给本小区业主以外的人")]),
    ]
    table(sheet, 140, 32, rows, label=Style("hei", 10.5), value=Style("song", 11.5), frame=(90, 130, 105))
    truth: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn(_KIND, "pine_use_certificate", [sheet], truth, tolerated={"space_no": bay_read(job)})


def use_letter(job: Job) -> Drawn:
    """A management firm's short letter, no ID's copy beside it, the firm's lines in the foot."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day = job.sheet(), facts.consent_date
    page = Page(sheet, Style("song", 15), 28, 48, 154, leading=2.0)
    page.title("车位使用权证明", Style("hei_bold", 24), after=16)
    phrase = job.rng.choice(("系我公司服务的", "为我公司管理的"))
    texts: list[Runs] = [
        [
            "兹证明", Run(facts.person.name, "holder"), f"（{facts.person.sex}，身份证号：",
            Run(facts.person.id_number, "holder_id"), f"）{phrase}", Run(place.name, "community"),
            f"{home.room_text}业主，该业主于{day.year - job.rng.randrange(1, 5)}年取得本小区", level(job),
            Run(home.space_no, "space_no"), "号车位的使用权，由其长期固定使用，不存在争议。",
        ],
        "本证明仅用于该业主申请个人充电桩用电报装，不作为抵押、买卖的依据。",
        "特此证明。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 24
    sheet.text(180, y, Run(place.manager.name, "issuer"), Style("song", 15), align="r")
    sheet.text(176, y + 11, on(day, "issue_date", job.date_form("plain", "chinese")), Style("song", 15), align="r")
    seal(job, sheet, 140, y + 6, place.manager.name, diameter=41)
    sheet.line(28, 268, 182, 268, width=0.4, fill=(130, 130, 134))
    sheet.text(28, 271, f"地址：{place.manager.address}　　客服热线：{place.manager.phone}", Style("hei", 9))
    truth: dict[str, Value] = {
        "issuer": place.manager.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "issue_date": day.isoformat(),
    }
    extra = {"space_no": bay_read(job), "valid_to": ("长期",)}
    return drawn(_KIND, "pine_use_letter", [sheet], truth, tolerated=extra)


def use_village(job: Job) -> Drawn:
    """A village's form letter: blanks written by hand, two officers' names, a term of years."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen, day = job.sheet(182, 257), hand(job, 13), facts.consent_date
    start = date(day.year, 1, 1)
    end = date(day.year + job.rng.choice((3, 5, 9)), 12, 31)
    sheet.text(20, 18, f"〔{day.year}〕村证字第 {job.rng.randrange(3, 90)} 号", Style("song", 10))
    page = Page(sheet, Style("song", 13), 22, 32, 138, leading=2.05)
    page.title("证　明", Style("song_bold", 24), after=12)
    texts: list[Runs] = [
        [
            "我村村民", filled(facts.person.name, "holder", pen), "，身份证号",
            filled(facts.person.id_number, "holder_id", pen), "，家住",
            filled(place.name, "community", pen), filled(home.room_text, "", pen), "。",
        ],
        [
            "经村委会研究，将集中停车区", filled(home.space_no, "space_no", pen), "号车位交由该户使用，使用时间从",
            on(start, "valid_from", "plain", pen), "到", on(end, "valid_to", "plain", pen), "。",
        ],
        "该车位的土地为村集体所有，使用期间任何人不得侵占。情况属实。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 10
    sheet.text(22, y, f"村支部书记：{passer(job)}", Style("song", 12))
    sheet.text(22, y + 10, f"经手人：{passer(job)}　　电话：{facts.landlord.phone}", Style("song", 12))
    sheet.text(160, y + 30, Run(place.village_committee, "issuer"), Style("song", 13), align="r")
    sheet.text(156, y + 41, on(day, "issue_date"), Style("song", 13), align="r")
    seal(job, sheet, 124, y + 36, place.village_committee, diameter=40)
    truth: dict[str, Value] = {
        "issuer": place.village_committee,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    extra = {
        "space_no": (*bay_read(job), f"集中停车区{home.space_no}号车位", f"集中停车区{home.space_no}"),
        "community": estate_read(job, place.name + home.room_text),
    }
    return drawn(_KIND, "pine_use_village", [sheet], truth, tolerated=extra)


def use_card(job: Job) -> Drawn:
    """A small card for a bay in the civil defence basement, with a code in its corner."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet = job.sheet(148, 105)
    start = some_day(job, date(2024, 1, 1), date(2026, 8, 1))
    end = years_later(start, job.rng.choice((3, 5, 10)))
    day = later(start, -job.rng.randrange(1, 9))
    sheet.fill(0, 0, 148, 20, (222, 232, 246))
    sheet.text(74, 5.5, "人防工程停车位使用证", Style("hei_bold", 18), align="c")
    lines: list[tuple[str, Runs]] = [
        ("使用人", Run(facts.person.name, "holder")),
        ("证件号", Run(facts.person.id_number, "holder_id")),
        ("小　区", Run(place.name, "community")),
        ("车位号", Run(home.space_no, "space_no")),
        ("车牌号", facts.vehicle.plate),
        ("有效期", [on(start, "valid_from", "dash"), " 至 ", on(end, "valid_to", "dash")]),
    ]
    y = 26.0
    for label, value in lines:
        sheet.text(12, y, label, Style("hei", 11))
        sheet.text(32, y, value, Style("song", 11.5))
        sheet.line(31, y + 5.6, 104, y + 5.6, width=0.15, fill=(150, 150, 156))
        y += 9.4
    qr_code(sheet, 114, 26, 24)
    sheet.text(126, 52, "扫码核验", Style("hei", 8), align="c")
    sheet.text(136, 84, ["签发单位：", Run(place.manager.name, "issuer")], Style("song", 10), align="r")
    sheet.text(136, 90.5, ["签发日期：", on(day, "issue_date", "dash")], Style("song", 10), align="r")
    sheet.text(12, 97, "本证须随车放置于前挡风玻璃处，不得转借。", Style("song", 8))
    seal(job, sheet, 112, 80, place.manager.name, diameter=30)
    truth: dict[str, Value] = {
        "issuer": place.manager.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn(_KIND, "pine_use_card", [sheet], truth, tolerated={"space_no": bay_read(job)})


def use_workplace(job: Job) -> Drawn:
    """A workplace's certificate for its housing yard; who issues it stands in the seal alone."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day, firm = job.sheet(), facts.consent_date, facts.company.org
    page = Page(sheet, Style("song", 14), 27, 40, 156, leading=1.9)
    page.title("职工车位使用情况证明", Style("song_bold", 21), after=8)
    page.flat(["国网信阳供电公司："], style=Style("song", 14))
    page.para("按照本单位车位分配办法，现将我单位职工使用车位的情况证明如下：")
    rows: Rows = [
        (12, [head(34, "职工姓名"), body(44, Run(facts.person.name, "holder")), head(34, "所在部门"),
              body(44, job.rng.choice(("综合办公室", "财务部", "生产技术部", "后勤保障部")))]),
        (12, [head(34, "身份证号"), body(122, Run(facts.person.id_number, "holder_id"))]),
        (12, [head(34, "家属院名称"), body(44, Run(place.name, "community")), head(34, "住　　址"),
              body(44, home.room_text)]),
        (12, [head(34, "车　位　号"), body(44, Run(home.space_no, "space_no")), head(34, "车　　牌"),
              body(44, facts.vehicle.plate)]),
    ]  # fmt: skip
    bottom = table(sheet, 27, page.y + 2, rows, label=Style("hei", 12), value=Style("song", 12))
    page.y = bottom + 6
    page.para(
        "上述车位产权归我单位，自分配之日起由该职工使用，职工退休后可继续使用。我单位对其在车位上安装充电桩没有意见。"
    )
    page.flat(f"联系人：{passer(job)}　　联系电话：{firm.phone}", style=Style("song", 12))
    sheet.text(170, page.y + 18, "（单位盖章）", Style("song", 13), align="r")
    sheet.text(176, page.y + 29, on(day, "issue_date"), Style("song", 14), align="r")
    seal(job, sheet, 148, page.y + 22, firm.name, diameter=42)
    truth: dict[str, Value] = {
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "issue_date": day.isoformat(),
    }
    extra = {"space_no": bay_read(job)}
    return drawn(_KIND, "pine_use_workplace", [sheet], truth, from_seal={"issuer": firm.name}, tolerated=extra)


LAYOUTS: Layouts = {
    _KIND: {
        "pine_use_certificate": use_certificate,
        "pine_use_letter": use_letter,
        "pine_use_village": use_village,
        "pine_use_card": use_card,
        "pine_use_workplace": use_workplace,
    }
}
