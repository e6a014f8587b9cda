"""事业单位法人证书 and 统一社会信用代码证书: public institutions, offices and residents' committees."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day, a_name, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (190, 150, 80)
_LABEL = Style("hei_bold", 12)
_VALUE = Style("song", 12.5)


def _place(job: Job) -> str:
    district = job.facts.home.community.district
    return (
        f"{job.rng.choice(['河南省', ''])}信阳市{district}{job.rng.choice(WORDS.streets)}{job.rng.randrange(3, 260)}号"
    )


def _institution(job: Job) -> tuple[str, str, str]:
    """Name, sponsor and purpose."""
    rng, district = job.rng, job.facts.home.community.district
    firm = rng.choice(WORDS.firms)
    return rng.choice(
        [
            (
                f"信阳市{district}{firm}小学",
                f"信阳市{district}教育体育局",
                "实施小学义务教育，促进基础教育发展。小学学历教育。",
            ),
            (
                f"信阳市{district}{firm}社区卫生服务中心",
                f"信阳市{district}卫生健康委员会",
                "为社区居民提供基本医疗和公共卫生服务。疾病预防、保健、康复、健康教育、计划生育技术指导。",
            ),
            (
                f"信阳市{firm}公园管理所",
                "信阳市城市管理局",
                "为市民提供休闲游览场所。公园绿化养护、设施维护、卫生保洁及秩序管理。",
            ),
            (
                f"信阳市{district}机关事务服务中心",
                f"信阳市{district}人民政府办公室",
                "为机关运转提供后勤服务保障。承担公务用车、办公用房、公共机构节能等事务性工作。",
            ),
        ]
    )


def _framed(sheet: Sheet, colour: Colour = _GOLD) -> None:
    wide, high = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 8, 8, wide - 16, high - 16, (246, 240, 226), waves=46, paper=(254, 252, 247))
    sheet.rect(8, 8, wide - 16, high - 16, line=1.6, fill=colour)
    sheet.rect(11, 11, wide - 22, high - 22, line=0.3, fill=colour)


def _named(sheet: Sheet, x: float, y: float, label: str, runs: Runs, *, width: float, spread: float = 34.0) -> float:
    """A label spread to the width of the others, the value beside it; returns the y below."""
    sheet.text(x, y, label, _LABEL, spread=spread)
    return max(y + 10.5, sheet.flow(x + spread + 6, y, width, runs, _VALUE, leading=1.45) + 4)


def institution_original(job: Job) -> Drawn:
    """The landscape original (正本): two columns, a code to scan, the register's seal without its name in print."""
    rng = job.rng
    name, sponsor, purpose = _institution(job)
    code, place, head = numbers.uscc(rng, prefix="12"), _place(job), a_name(rng, WORDS)
    start = a_day(rng, date(2022, 3, 1), date(2026, 9, 28))
    end = years_later(start, 5) - timedelta(days=rng.choice([0, 1]))
    sheet = job.sheet(297, 210)
    _framed(sheet)
    emblem(sheet, 148.5, 27, 18)
    sheet.text(148.5, 40, "事业单位法人证书", Style("song_bold", 30), align="c", spacing=0.15)
    sheet.text(148.5, 54, rng.choice(["（正本）", "（副　本）"]), Style("song", 13), align="c")
    sheet.text(30, 64, "统一社会信用代码", _LABEL)
    sheet.text(70, 63.6, Run(code, "uscc", Style("hei", 14)), _VALUE)
    qr_code(sheet, 240, 26, 27, payload="http://search.gjsy.gov.cn/" + code)
    y = 79.0
    left: list[tuple[str, Runs]] = [
        ("名　称", Run(name, "name")),
        ("宗旨和业务范围", purpose),
        ("住　所", Run(place, "address")),
    ]
    for label, runs in left:
        y = _named(sheet, 26, y, label, runs, width=84)
    y = 79.0
    money = f"￥{rng.randrange(12, 900)}万元"
    rows: list[tuple[str, Runs]] = [
        ("法定代表人", Run(head, "legal_person")),
        ("经费来源", rng.choice(["财政补助收入", "全额拨款", "财政补助（全额拨款）"])),
        ("开办资金", money),
        ("举办单位", sponsor),
    ]
    for label, runs in rows:
        y = _named(sheet, 162, y, label, runs, width=76, spread=28)
    sheet.text(26, 152, "有效期", _LABEL, spread=34)
    first, last = (numbers.written_date(day, form="padded") for day in (start, end))
    sheet.text(66, 152, ["自 ", Run(first, "valid_from"), " 至 ", Run(last, "valid_to")], _VALUE)
    sheet.text(162, 152, "登记管理机关", _LABEL)
    issuer = rng.choice(["信阳市事业单位登记管理局", f"信阳市{job.facts.home.community.district}事业单位登记管理局"])
    put_round(sheet, 222, 157, SealText(issuer), diameter=42)
    note = "请于每年3月31日前向登记管理机关报送上一年度的年度报告"
    sheet.text(26, 184, note, Style("song", 10))
    sheet.text(271, 184, "国家事业单位登记管理局监制", Style("song", 10), align="r")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("public_institution_cert", "yew_institution_original", [sheet], values, from_seal={"issuer": issuer})


def institution_duplicate(job: Job) -> Drawn:
    """A copy of the upright duplicate with the register's name in print and a purpose watermark now and then."""
    rng = job.rng
    name, sponsor, purpose = _institution(job)
    code, place, head = numbers.uscc(rng, prefix="12"), _place(job), a_name(rng, WORDS)
    start = a_day(rng, date(2021, 5, 1), date(2026, 6, 28))
    end = years_later(start, rng.choice([1, 3, 5]))
    issuer = rng.choice(["信阳市事业单位登记管理局", f"信阳市{job.facts.home.community.district}事业单位登记管理局"])
    sheet = job.sheet()
    sheet.rect(18, 24, 174, 244, line=0.8, fill=(120, 120, 120))
    sheet.text(105, 38, "事业单位法人证书", Style("song_bold", 26), align="c", spacing=0.1)
    sheet.text(105, 51, "（副　本）", Style("song", 14), align="c")
    y, form = 68.0, rng.choice(["dash", "padded", "plain"])
    first, last = (numbers.written_date(day, form=form) for day in (start, end))
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(code, "uscc", Style("hei", 13))),
        ("名称", Run(name, "name")),
        ("法定代表人", Run(head, "legal_person")),
        ("宗旨和业务范围", purpose),
        ("住所", Run(place, "address")),
        ("经费来源", rng.choice(["财政补助收入", "非财政补助收入", "财政差额补贴"])),
        ("开办资金", f"人民币{rng.randrange(8, 600)}万元"),
        ("举办单位", sponsor),
        ("有效期", ["自", Run(first, "valid_from"), "至", Run(last, "valid_to")]),
        ("登记管理机关", Run(issuer, "issuer")),
    ]
    for label, runs in rows:
        sheet.text(28, y, label, Style("song_bold", 12), spread=40)
        y = max(y + 14, sheet.flow(74, y, 108, runs, _VALUE, leading=1.5) + 6)
    put_round(sheet, 146, min(y + 12, 240), SealText(issuer), diameter=40)
    sheet.text(105, 257, "国家事业单位登记管理局监制", Style("song", 10.5), align="c")
    if job.variant.watermark or job.chance(0.25):
        watermark(sheet, "仅供办理充电桩报装使用 再次复印无效", size_mm=6, rows=2)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "yew_institution_duplicate", [sheet], values)


def code_office(job: Job) -> Drawn:
    """The certificate of an office (机关): nature, head and the assigning authority."""
    rng, district = job.rng, job.facts.home.community.district
    name = rng.choice(
        [
            f"信阳市{district}统计局",
            f"信阳市{district}林业和茶产业局",
            f"信阳市{district}总工会",
            f"中共信阳市{district}委党校",
        ]
    )
    nature = "群众团体" if name.endswith("总工会") else "机关"
    code, place, head = numbers.uscc(rng, prefix="11"), _place(job), a_name(rng, WORDS)
    issuer = rng.choice([f"中共信阳市{district}委机构编制委员会办公室", f"信阳市{district}机构编制委员会办公室"])
    day = a_day(rng, date(2016, 4, 1), date(2026, 8, 30))
    sheet = job.sheet(297, 210)
    _framed(sheet, (176, 60, 56))
    emblem(sheet, 148.5, 26, 16)
    sheet.text(148.5, 38, "统一社会信用代码证书", Style("song_bold", 28), align="c", spacing=0.12)
    sheet.text(148.5, 56, ["统一社会信用代码　", Run(code, "uscc", Style("hei", 14))], Style("song", 13), align="c")
    y = 74.0
    rows: list[tuple[str, Runs]] = [
        ("机构名称", Run(name, "name")),
        ("机构性质", nature),
        ("机构地址", Run(place, "address")),
        ("负责人", Run(head, "legal_person")),
        ("赋码机关", Run(issuer, "issuer")),
    ]
    for label, runs in rows:
        y = _named(sheet, 58, y, label, runs, width=128, spread=26) + 3
    shown = numbers.written_date(day, form=rng.choice(["plain", "padded", "chinese"]))
    sheet.text(192, 156, ["颁发日期　", Run(shown, "issue_date")], _VALUE)
    put_round(sheet, 214, 140, SealText(issuer), diameter=41)
    note = "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新造成二维码失效等，由机构自行负责。"
    sheet.text(148.5, 182, note, Style("song", 9.5), align="c")
    sheet.text(148.5, 189, "中央机构编制委员会办公室监制", Style("song", 10.5), align="c")
    qr_code(sheet, 28, 148, 26)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("uscc_cert", "yew_code_office", [sheet], values)


def code_committee(job: Job) -> Drawn:
    """基层群众性自治组织特别法人统一社会信用代码证书 of a committee, with a term of validity."""
    rng, district = job.rng, job.facts.home.community.district
    firm, village = rng.choice(WORDS.firms), rng.random() < 0.4
    town = rng.choice(["新店镇", "东岗镇", "西湖街道", "老城街道"])
    village = village and town.endswith("镇")
    name = f"信阳市{district}{town}{firm}{'村村民委员会' if village else '社区居民委员会'}"
    code, head = numbers.uscc(rng, prefix="55" if village else "54"), a_name(rng, WORDS)
    place = f"信阳市{district}{town}" + (
        f"{firm}村部" if village else f"{rng.choice(WORDS.streets)}{rng.randrange(2, 180)}号"
    )
    issuer = f"信阳市{district}民政局"
    day = a_day(rng, date(2021, 3, 1), date(2025, 12, 20))
    sheet = job.sheet(297, 210)
    _framed(sheet)
    title = Style("song_bold", 24)
    sheet.text(148.5, 26, "基层群众性自治组织特别法人", title, align="c", spacing=0.08)
    sheet.text(148.5, 39, "统一社会信用代码证书", title, align="c", spacing=0.08)
    y, last = 62.0, years_later(day, 5)
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(code, "uscc", Style("hei", 13.5))),
        ("名称", Run(name, "name")),
        ("法定代表人", Run(head, "legal_person")),
        ("住所", Run(place, "address")),
        ("有效期限", f"{numbers.written_date(day)}至{numbers.written_date(last)}"),
    ]
    for label, runs in rows:
        y = _named(sheet, 40, y, label, runs, width=150, spread=40) + 3.5
    sheet.text(150, 140, ["发证机关：", Run(issuer, "issuer")], _VALUE)
    sheet.text(150, 154, ["发证日期：", Run(numbers.written_date(day, form="padded"), "issue_date")], _VALUE)
    put_round(sheet, 196, 147, SealText(issuer), diameter=42)
    qr_code(sheet, 44, 138, 28)
    sheet.text(148.5, 186, "中华人民共和国民政部监制", Style("song", 11), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("uscc_cert", "yew_code_committee", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "yew_institution_original": institution_original,
        "yew_institution_duplicate": institution_duplicate,
    },
    "uscc_cert": {"yew_code_office": code_office, "yew_code_committee": code_committee},
}
