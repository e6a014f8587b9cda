"""统一社会信用代码证书: of offices and mass organisations, of committees, of village collectives."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts.public_bodies import Body, a_body, district_of, item_list, office_of, term_of, term_runs
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_PALE: Colour = (222, 232, 238)


def _values(body: Body, issued: date) -> dict[str, Value]:
    return {
        "uscc": body.uscc,
        "name": body.name,
        "address": body.address,
        "legal_person": body.head,
        "issue_date": issued.isoformat(),
    }


def agency(job: Job) -> Drawn:
    """An office: landscape, code above, the note on renewal at the foot."""
    body, sheet = a_body(job, "11", ("信阳市{1}管理局", "{0}{1}街道办事处", "信阳市{1}服务局")), job.sheet(297, 210)
    issued = a_day(job.rng, date(2016, 1, 1), date(2026, 6, 1))
    issuer = "中共信阳市" + job.rng.choice(["委机构编制委员会办公室", "委编办"])
    guilloche(sheet, 9, 9, 279, 192, _PALE, waves=60, paper=(250, 252, 253))
    sheet.rect(12, 12, 273, 186, line=0.8, fill=(90, 120, 150))
    emblem(sheet, 148.5, 30, 18)
    sheet.text(148.5, 42, "统一社会信用代码证书", Style("song_bold", 30), align="c", spacing=0.15)
    sheet.text(148.5, 60, ["统一社会信用代码　", Run(body.uscc, "uscc")], Style("song", 14), align="c")
    qr_code(sheet, 236, 74, 34)
    items: list[tuple[str, Runs]] = [
        ("机构名称", Run(body.name, "name")),
        ("机构性质", "机关"),
        ("机构地址", Run(body.address, "address")),
        ("负责人", Run(body.head, "legal_person")),
        ("赋码机关", Run(issuer, "issuer")),
        ("颁发日期", Run(numbers.written_date(issued, form=job.date_form("padded", "spaced")), "issue_date")),
    ]
    item_list(sheet, 36, 80, 180, items, label=Style("song_bold", 13), value=Style("song", 13), column=38, gap=6)
    note = "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因未及时更新造成二维码失效等后果自负。"
    sheet.text(36, 176, note, Style("song", 9))
    sheet.text(148.5, 188, "中央机构编制委员会办公室监制", Style("song", 8), align="c")
    seals.put_round(sheet, 196, 148, seals.SealText(issuer), diameter=38)
    return drawn("uscc_cert", "agency", [sheet], _values(body, issued) | {"issuer": issuer})


def committee(job: Job) -> Drawn:
    """基层群众性自治组织特别法人: the title on two lines, a term of its own, the office beside its label."""
    prefix, name = job.rng.choice([("54", "{0}{1}镇{1}村村民委员会"), ("55", "{0}{1}街道{1}社区居民委员会")])
    body, sheet = a_body(job, prefix, (name,)), job.sheet(297, 210)
    first, last = term_of(job, a_day(job.rng, date(2018, 1, 1), date(2026, 6, 1)))
    issuer = office_of(job, "民政局")
    guilloche(sheet, 9, 9, 279, 192, (240, 226, 216), waves=60, paper=(254, 250, 246))
    sheet.text(148.5, 26, "基层群众性自治组织特别法人", Style("song_bold", 24), align="c")
    sheet.text(148.5, 40, "统一社会信用代码证书", Style("song_bold", 24), align="c", spacing=0.1)
    items: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("名称", Run(body.name, "name")),
        (job.rng.choice(["地址", "住所"]), Run(body.address, "address")),
        (job.rng.choice(["法定代表人", "负责人"]), Run(body.head, "legal_person")),
        ("有效期", term_runs(first, last, names=("", ""))),
        ("发证机关", Run(issuer, "issuer")),
        ("发证日期", Run(numbers.written_date(first, form="padded"), "issue_date")),
    ]
    item_list(
        sheet,
        40,
        62,
        200,
        items,
        label=Style("hei", 13),
        value=Style("song", 13),
        column=50,
        spread=False,
        colon="：",
        gap=7,
    )
    seals.put_round(sheet, 200, 150, seals.SealText(issuer), diameter=40)
    return drawn("uscc_cert", "committee", [sheet], _values(body, first) | {"issuer": issuer})


def collective(job: Job) -> Drawn:
    """农村集体经济组织登记证: portrait, as a licence, the office known from its seal."""
    body, sheet = a_body(job, "N2", ("{0}{1}镇{1}村股份经济合作社", "{0}{1}乡{1}村经济合作社")), job.sheet()
    issued = a_day(job.rng, date(2019, 1, 1), date(2026, 6, 1))
    issuer = f"{district_of(job)}农业农村局"
    guilloche(sheet, 9, 9, 192, 279, (226, 236, 220), waves=80, paper=(250, 253, 246))
    sheet.rect(12, 12, 186, 273, line=1.0, fill=(90, 130, 80))
    sheet.text(105, 40, "农村集体经济组织登记证", Style("song_bold", 26), align="c")
    sheet.text(105, 56, "（副本）", Style("song", 13), align="c")
    sheet.text(105, 68, ["统一社会信用代码　", Run(body.uscc, "uscc")], Style("song", 13), align="c")
    items: list[tuple[str, Runs]] = [
        ("名称", Run(body.name, "name")),
        ("类型", "农村集体经济组织法人"),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("成立日期", numbers.written_date(issued, form="padded")),
        ("资产总额", f"{job.rng.randrange(80, 900)}.50万元"),
        ("业务范围", "集体资产经营与管理、集体资源开发与利用、农业生产发展与服务、财务管理与收益分配等"),
    ]
    y = item_list(sheet, 30, 88, 150, items, label=Style("song_bold", 13), value=Style("song", 13), column=38, gap=6)
    sheet.text(116, y + 12, "登记机关", Style("song_bold", 13), spacing=0.4)
    day = Run(f"{issued.year}　年　{issued.month:02d}　月　{issued.day:02d}　日", "issue_date")
    sheet.text(116, y + 32, day, Style("song", 13))
    seals.put_round(sheet, 148, y + 22, seals.SealText(issuer), diameter=40)
    sheet.text(105, 278, "中华人民共和国农业农村部监制", Style("song", 8), align="c")
    return drawn("uscc_cert", "collective", [sheet], _values(body, issued), from_seal={"issuer": issuer})


def mass_organisation(job: Job) -> Drawn:
    """A mass organisation: a plain table with the code first."""
    body, sheet = a_body(job, "13", ("信阳市{1}联合会", "{0}{1}志愿者联合会")), job.sheet()
    issued = a_day(job.rng, date(2016, 1, 1), date(2026, 6, 1))
    issuer = office_of(job, "机构编制委员会办公室")
    sheet.text(105, 40, "统一社会信用代码证书", Style("hei_bold", 26), align="c")
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("名　　称", Run(body.name, "name")),
        ("机构性质", "群众团体"),
        ("机构地址", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("赋码机关", Run(issuer, "issuer")),
        ("颁发日期", Run(numbers.written_date(issued, form="dash"), "issue_date")),
    ]
    y = 66.0
    for name, runs in rows:
        sheet.rect(26, y, 50, 15)
        sheet.rect(76, y, 108, 15)
        sheet.cell((26, y, 50, 15), name, Style("hei", 12), align="c")
        sheet.cell((76, y, 108, 15), runs, Style("song", 12.5))
        y += 15
    seals.put_round(sheet, 150, y + 8, seals.SealText(issuer), diameter=40)
    return drawn("uscc_cert", "mass_organisation", [sheet], _values(body, issued) | {"issuer": issuer})


LAYOUTS: Layouts = {
    "uscc_cert": {
        "agency": agency,
        "committee": committee,
        "collective": collective,
        "mass_organisation": mass_organisation,
    }
}
