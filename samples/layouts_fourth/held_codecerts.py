"""统一社会信用代码证书 of offices, of neighbourhoods and villages, and of village collectives.

Legal person: 负责人 or 法定代表人. Issue date: 颁发日期 or 发证日期, not the day from which it holds.
"""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import ROADS, a_man, box
from samples.numbers import written_date
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import DISTRICTS, a_day, years_later
from samples.truth import Drawn, Value, drawn


def _values(job: Job, prefix: str, name: str, address: str, issuer: str) -> tuple[dict[str, Value], date]:
    issued = a_day(job.rng, date(2018, 6, 1), date(2026, 9, 30))
    values: dict[str, Value] = {
        "uscc": numbers.uscc(job.rng, prefix=prefix),
        "name": name,
        "address": address,
        "legal_person": a_man(job),
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return values, issued


def _run(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def code_of_office(job: Job) -> Drawn:
    """统一社会信用代码证书 of a government office or a people's body: landscape, lines with labels."""
    rng = job.rng
    district = rng.choice(DISTRICTS)
    name = f"{district}{rng.choice(('城市管理局', '机关事务中心', '总工会', '妇女联合会', '交通运输局'))}"
    address = f"河南省信阳市{district}{rng.choice(ROADS)}{rng.randrange(1, 120)}号"
    values, issued = _values(job, rng.choice(("11", "13")), name, address, f"中共{district}委机构编制委员会办公室")
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (240, 222, 214), waves=50, paper=(255, 252, 248))
    sheet.rect(8, 8, 281, 194, line=1.0, fill=(190, 60, 50))
    emblem(sheet, 148, 30, 20)
    sheet.text(148, 44, "统一社会信用代码证书", Style("song_bold", 28), align="c", spacing=0.12)
    label, shown = Style("song_bold", 13.5), Style("song", 13.5)
    sheet.text(40, 68, "统一社会信用代码", label)
    sheet.text(92, 68, _run(values, "uscc"), shown)
    rows: tuple[tuple[str, Runs], ...] = (
        ("机构名称", _run(values, "name")),
        ("机构性质", rng.choice(("机关", "群众团体", "党政机关"))),
        ("机构地址", _run(values, "address")),
        ("负责人", _run(values, "legal_person")),
    )
    y = 82.0
    for head, runs in rows:
        sheet.text(40, y, head, label, spread=40)
        y = sheet.flow(92, y, 130, runs, shown, leading=1.4) + 6
    sheet.text(40, 152, "赋码机关", label, spread=40)
    sheet.text(92, 152, _run(values, "issuer"), shown)
    form = job.date_form("plain", "spaced")
    sheet.text(40, 166, ["颁发日期　　", Run(written_date(issued, form=form), "issue_date")], label)
    if job.variant.seal:
        seals.put_round(sheet, 150, 158, seals.SealText(str(values["issuer"])), diameter=42)
    qr_code(sheet, 238, 146, 28)
    sheet.text(148, 192, "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。", Style("song", 9.5), align="c")
    return drawn("uscc_cert", "code_of_office", [sheet], values)


def code_of_neighbourhood(job: Job) -> Drawn:
    """基层群众性自治组织特别法人统一社会信用代码证书: upright and ruled, with a term besides the day of issue."""
    rng, community = job.rng, job.facts.home.community
    village = rng.random() < 0.5
    name = community.village_committee if village else community.residents_committee
    address = f"河南省信阳市{community.district}{rng.choice(ROADS)}{rng.randrange(1, 60)}号"
    values, issued = _values(job, "54" if village else "55", name, address, f"信阳市{community.district}民政局")
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (238, 228, 206), waves=60, paper=(255, 253, 247))
    emblem(sheet, 105, 32, 20)
    sheet.text(105, 48, "基层群众性自治组织特别法人", Style("song_bold", 19), align="c")
    sheet.text(105, 60, "统一社会信用代码证书", Style("song_bold", 22), align="c")
    sheet.text(105, 74, "（副　本）", Style("song", 12), align="c")
    label, shown = Style("song", 12), Style("hei", 12)
    last = years_later(issued, 5)
    rows: tuple[tuple[str, Runs], ...] = (
        ("统一社会\n信用代码", _run(values, "uscc")),
        ("名　　称", _run(values, "name")),
        ("类　　型", "村民委员会" if village else "居民委员会"),
        ("法定代表人", _run(values, "legal_person")),
        ("住　　所", _run(values, "address")),
        ("有效期限", f"{written_date(issued, form='plain')} 至 {written_date(last, form='plain')}"),
    )
    y = 86.0
    for head, runs in rows:
        box(sheet, (28, y, 36, 17), head, label, align="c")
        box(sheet, (64, y, 118, 17), runs, shown)
        y += 17
    sheet.text(116, y + 16, ["发证机关：", _run(values, "issuer")], label)
    form = job.date_form("plain", "padded", "chinese")
    sheet.text(116, y + 27, ["发证日期：", Run(written_date(issued, form=form), "issue_date")], label)
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 22, seals.SealText(str(values["issuer"])), diameter=42)
    qr_code(sheet, 32, y + 12, 30)
    return drawn("uscc_cert", "code_of_neighbourhood", [sheet], values)


def code_of_collective(job: Job) -> Drawn:
    """农村集体经济组织登记证: landscape; the office stands in the seal alone, the day on a line of its own."""
    rng, community = job.rng, job.facts.home.community
    place = f"{community.district}{rng.choice(('乌有', '幻山'))}镇{rng.choice(('空蒙', '海市', '子虚'))}村"
    name = f"信阳市{place}{rng.choice(('股份经济合作社', '经济合作社'))}"
    issuer = f"信阳市{community.district}农业农村局"
    values, issued = _values(job, "N2", name, f"河南省信阳市{place}村部", issuer)
    values.pop("issuer")
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (216, 232, 208), waves=50, paper=(251, 254, 248))
    sheet.rect(8, 8, 281, 194, line=0.8, fill=(90, 140, 80))
    sheet.text(148, 28, "农村集体经济组织登记证", Style("song_bold", 27), align="c", spacing=0.1)
    label, shown = Style("song_bold", 13), Style("song", 13)
    rows: tuple[tuple[str, Runs], ...] = (
        ("统一社会信用代码", _run(values, "uscc")),
        ("名称", _run(values, "name")),
        ("类型", "村级农村集体经济组织"),
        ("法定代表人", _run(values, "legal_person")),
        ("住所", _run(values, "address")),
        ("成立日期", written_date(issued, form="plain")),
        ("资产情况", f"经营性资产 {rng.randrange(20, 900)}万元"),
        ("业务范围", "集体资产经营与管理、集体资源开发与利用、农业生产发展与服务"),
    )
    y = 54.0
    for head, runs in rows:
        sheet.text(34, y, head + "：", label)
        y = sheet.flow(82, y, 150, runs, shown, leading=1.4) + 4.2
    sheet.text(190, y + 8, "发证机关（盖章）", label)
    sheet.text(190, y + 19, Run(written_date(issued, form=job.date_form("plain", "spaced")), "issue_date"), shown)
    if job.variant.seal:
        seals.put_round(sheet, 216, y + 12, seals.SealText(issuer), diameter=42)
    return drawn("uscc_cert", "code_of_collective", [sheet], values, from_seal={"issuer": issuer})


LAYOUTS: Layouts = {
    "uscc_cert": {
        "code_of_office": code_of_office,
        "code_of_neighbourhood": code_of_neighbourhood,
        "code_of_collective": code_of_collective,
    },
}
