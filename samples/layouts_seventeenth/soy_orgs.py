"""事业单位法人证书 and 统一社会信用代码证书."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import (
    INSTITUTIONS,
    ORGANS,
    SCOPES,
    day,
    digits,
    district_seat,
    frame,
    sealed,
    st,
)
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 140, 70)


def _line(sheet: Sheet, x: float, y: float, label: str, runs: Runs, *, room: float, width: float, size: float) -> float:
    sheet.text(x, y, label, st(size, "song_bold"), spread=room)
    return sheet.flow(x + room + 5, y, width - room - 5, runs, st(size, "kai"), leading=1.4) + 3.2


def institution_copy(job: Job) -> Drawn:
    """The landscape copy (副本), filled by machine, its seal over the authority and the term."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    seat = district_seat(job)
    name = seat + rng.choice(INSTITUTIONS)
    code = numbers.uscc(rng, prefix="12")
    since = a_day(rng, date(2022, 1, 4), date(2026, 6, 30))
    until = years_later(since, 5) - timedelta(days=1)
    issuer = f"{seat}事业单位登记管理局"
    guilloche(sheet, 8, 8, 281, 194, (238, 228, 206), waves=32, paper=(254, 251, 243))
    frame(sheet, 8, 8, 281, 194, _GOLD)
    emblem(sheet, 148, 27, 20)
    sheet.text(148.5, 41, "事业单位法人证书", st(29, "song_bold"), align="c", spacing=0.15)
    sheet.text(148.5, 55, "（副　本）", st(14), align="c")
    sheet.text(24, 60, ["统一社会信用代码　", Run(code, "uscc", st(13, "hei"))], st(12, "song_bold"))
    y = 74.0
    pairs: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("法定代表人", Run(facts.landlord.name, "legal_person")),
        ("宗旨和业务范围", rng.choice(SCOPES)),
        ("住所", Run(facts.company.org.address, "address")),
    ]
    for label, runs in pairs:
        y = _line(sheet, 24, y, label, runs, room=38, width=132, size=12.5)
    right: list[tuple[str, Runs]] = [
        ("经费来源", rng.choice(["财政补助收入", "财政拨款（全额）", "财政补助、事业、经营收入"])),
        ("开办资金", f"￥{rng.randrange(8, 900)}万元"),
        ("举办单位", seat + "人民政府" if job.chance(0.5) else f"{seat}{rng.choice(ORGANS)}"),
    ]
    y = 74.0
    for label, runs in right:
        y = _line(sheet, 168, y, label, runs, room=26, width=108, size=12.5)
    sheet.text(168, 122, "登记管理机关", st(12.5, "song_bold"))
    sheet.text(168, 131, Run(issuer, "issuer"), st(13, "kai"))
    sheet.text(168, 145, ["有效期　自", day(since, "valid_from"), "　至", day(until, "valid_to")], st(12, "song_bold"))
    sealed(sheet, 205, 138, issuer, diameter=39)
    qr_code(sheet, 26, 150, 26)
    sheet.text(57, 163, "请于每年3月31日前报送年度报告，扫码可查询登记信息。", st(9))
    sheet.text(148.5, 192, "国家事业单位登记管理局监制", st(10), align="c")
    sheet.text(273, 192, f"No.{digits(job, 9)}", st(9, "hei"), align="r")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": facts.company.org.address,
        "legal_person": facts.landlord.name,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "soy_institution_copy", [sheet], values)


def institution_upright(job: Job) -> Drawn:
    """The original (正本) printed from the net, upright; the authority stands only in the seal."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    seat = district_seat(job)
    name = seat + rng.choice(INSTITUTIONS)
    code = numbers.uscc(rng, prefix="12")
    since = a_day(rng, date(2021, 12, 20), date(2026, 9, 30))
    until = years_later(since, 5)
    issuer = f"{seat}事业单位登记管理局"
    frame(sheet, 12, 14, 186, 268, (170, 60, 50))
    sheet.text(105, 30, "中华人民共和国", st(17, "song_bold"), align="c", spacing=0.4)
    sheet.text(105, 43, "事业单位法人证书", st(27, "song_bold"), align="c", spacing=0.12)
    qr_code(sheet, 160, 58, 22)
    sheet.text(28, 62, "统一社会信用代码", st(11))
    sheet.text(28, 69, Run(code, "uscc"), st(15, "hei_bold"))
    sheet.line(28, 84, 182, 84, width=0.3, fill=(170, 60, 50))
    y = 92.0
    rows: list[tuple[str, Runs]] = [
        ("单位名称", Run(name, "name")),
        ("举办单位", f"{seat}{rng.choice(ORGANS)}"),
        ("法定代表人", Run(facts.company.org.legal_person, "legal_person")),
        ("开办资金", f"{rng.randrange(3, 700)}.{rng.randrange(10, 99)}万元"),
        ("经费来源", "财政补助"),
        ("住　　所", Run(facts.developer.address, "address")),
        ("宗旨和业务范围", rng.choice(SCOPES)),
    ]
    for label, runs in rows:
        sheet.text(28, y, f"{label}：", st(12.5))
        y = sheet.flow(66, y, 114, runs, st(12.5, "hei"), leading=1.45) + 4
    form = job.date_form("padded", "plain")
    sheet.text(28, 208, ["证书有效期：自 ", day(since, "valid_from", form), " 起"], st(12.5))
    sheet.text(
        28 + sheet.width_of("证书有效期：", st(12.5)), 217, ["至 ", day(until, "valid_to", form), " 止"], st(12.5)
    )
    sheet.text(118, 232, "登记管理机关（印章）", st(12.5))
    sealed(sheet, 146, 242, issuer, "登记专用章" if job.chance(0.4) else "", diameter=41)
    sheet.text(
        28,
        268,
        f"本证书打印时间：{facts.consent_date:%Y-%m-%d} 09:{rng.randrange(10, 59)}　国家事业单位登记管理局监制",
        st(8.5),
    )
    if job.chance(0.5):
        watermark(sheet, "仅供办理用电报装使用", rows=2)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": facts.developer.address,
        "legal_person": facts.company.org.legal_person,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    kind = "public_institution_cert"
    return drawn(kind, "soy_institution_upright", [sheet], values, from_seal={"issuer": issuer})


def code_organ(job: Job) -> Drawn:
    """A government office's code certificate, landscape."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    seat = district_seat(job)
    name, issuer = seat + rng.choice(ORGANS), f"中共{seat}委机构编制委员会办公室"
    code, issued = numbers.uscc(rng, prefix="11"), a_day(rng, date(2019, 3, 1), date(2026, 8, 30))
    chief, address = facts.dealer.legal_person, facts.dealer.address
    guilloche(sheet, 6, 6, 285, 198, (222, 228, 238), waves=24, paper=(251, 252, 254))
    frame(sheet, 10, 10, 277, 190, (60, 80, 130))
    emblem(sheet, 148.5, 30, 19)
    sheet.text(148.5, 44, "统一社会信用代码证书", st(27, "song_bold"), align="c", spacing=0.1)
    sheet.text(148.5, 64, ["统一社会信用代码：", Run(code, "uscc", st(14, "hei_bold"))], st(13), align="c")
    y = 82.0
    rows: list[tuple[str, Runs]] = [
        ("机构名称", Run(name, "name")),
        ("机构性质", "机关"),
        ("机构地址", Run(address, "address")),
        ("负责人", Run(chief, "legal_person")),
    ]
    for label, runs in rows:
        sheet.text(44, y, label, st(14, "song_bold"), spread=24)
        sheet.text(76, y, runs, st(14, "kai"))
        y += 13.5
    sheet.text(160, 140, ["赋码机关：", Run(issuer, "issuer", st(12, "kai"))], st(12, "song_bold"))
    sheet.text(
        160,
        152,
        ["颁发日期：", day(issued, "issue_date", job.date_form("plain", "padded"), st(12, "kai"))],
        st(12, "song_bold"),
    )
    sealed(sheet, 214, 148, issuer, diameter=41)
    qr_code(sheet, 44, 140, 27)
    note = (
        "注：以上信息如发生变化，应及时到赋码机关更新信息、换领新证。因未及时更新造成二维码失效的，责任由本单位自负。"
    )
    sheet.flow(40, 176, 217, note, st(9), leading=1.4)
    sheet.text(148.5, 189, "中央机构编制委员会办公室监制", st(9.5), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": chief,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "soy_code_organ", [sheet], values)


def code_residents(job: Job) -> Drawn:
    """A residents' or villagers' committee's certificate, copied on an upright sheet with a term of office."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    home = facts.home.community
    village = job.chance(0.5)
    name = home.village_committee if village else home.residents_committee
    code = numbers.uscc(rng, prefix="54" if village else "55")
    since = a_day(rng, date(2021, 1, 10), date(2025, 12, 20))
    seat = district_seat(job)
    issuer = f"{seat}民政局"
    address = f"信阳市{home.district}{home.street}"
    guilloche(sheet, 14, 24, 182, 128, (240, 222, 214), waves=22, paper=(255, 251, 248))
    frame(sheet, 14, 24, 182, 128, (190, 60, 50))
    sheet.text(105, 33, "基层群众性自治组织特别法人", st(16, "song_bold"), align="c")
    sheet.text(105, 43, "统一社会信用代码证书", st(19, "song_bold"), align="c", spacing=0.1)
    sheet.text(178, 34, "副本", st(9), align="r")
    y = 58.0
    pairs: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(code, "uscc", st(11.5, "hei"))),
        ("名　　　　　　称", Run(name, "name")),
        ("类　　　　　　型", "村民委员会" if village else "居民委员会"),
        ("法 定 代 表 人", Run(facts.spouse.name, "legal_person")),
        ("住　　　　　　所", Run(address, "address")),
        ("有　效　期　限", f"自{numbers.written_date(since)}至{numbers.written_date(years_later(since, 5))}"),
    ]
    for label, runs in pairs:
        sheet.text(26, y, label, st(10.5), spread=33)
        sheet.flow(64, y, 118, runs, st(11, "kai"), leading=1.3)
        y += 10
    qr_code(sheet, 28, 121, 21)
    sheet.text(118, 122, ["发证机关：", Run(issuer, "issuer")], st(10.5))
    sheet.text(118, 131, ["发证日期：", day(since, "issue_date", "spaced")], st(10.5))
    sealed(sheet, 148, 128, issuer, diameter=36)
    sheet.text(105, 143, "中华人民共和国民政部监制", st(8.5), align="c")
    sheet.text(26, 168, "以下为续页（年检、变更记录）", st(10))
    top = 175.0
    for row in range(5):
        for column, width in enumerate((40, 70, 60)):
            sheet.rect(20 + (0, 40, 110)[column], top + row * 11, width, 11)
    for column, head in enumerate(("变更日期", "变更事项", "登记机关盖章")):
        sheet.cell(((20, 60, 130)[column], top, (40, 70, 60)[column], 11), head, st(10), align="c")
    sheet.text(
        24, 242, f"复印件与原件一致，仅用于充电桩报装　经手人：{facts.landlord.name}", st(12, "kai", jitter=0.05)
    )
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.spouse.name,
        "issuer": issuer,
        "issue_date": since.isoformat(),
    }
    return drawn("uscc_cert", "soy_code_residents", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "soy_institution_copy": institution_copy,
        "soy_institution_upright": institution_upright,
    },
    "uscc_cert": {"soy_code_organ": code_organ, "soy_code_residents": code_residents},
}
