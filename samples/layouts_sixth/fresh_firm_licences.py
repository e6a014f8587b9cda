"""营业执照: the landscape original and duplicate, the older portrait one, a trader's, and the electronic print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import begin, rubber
from samples.layouts_sixth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import Company, a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (196, 154, 84)
_SITE = "http://www.gsxt.gov.cn"
_YEARLY = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告"


def _values(one: Company, *without: str, **more: Value) -> dict[str, Value]:
    values: dict[str, Value] = {
        "uscc": one.org.uscc,
        "name": one.org.name,
        "type": one.kind,
        "address": one.org.address,
        "legal_person": one.org.legal_person,
        "capital": one.capital,
        "established": one.established.isoformat(),
        "valid_from": one.established.isoformat(),
        "valid_to": one.valid_to.isoformat() if one.valid_to else "长期",
        "scope": one.scope,
        "issuer": one.licence_issuer,
        "issue_date": one.licence_date.isoformat(),
        **more,
    }
    return {name: value for name, value in values.items() if name not in without}


def _row(sheet: Sheet, x: float, y: float, label: str, runs: Runs, width: float, label_mm: float, size: float) -> float:
    """A label spread over its width and a value that may wrap; returns the y below."""
    sheet.text(x, y, label, Style("song", size), spread=label_mm)
    return sheet.flow(x + label_mm + 4, y, width - label_mm - 4, runs, Style("song", size), leading=1.35)


def _term(one: Company, form: str) -> Runs:
    start = Run(numbers.written_date(one.established, form=form), "valid_from")
    end = Run(numbers.written_date(one.valid_to, form=form) if one.valid_to else "长期", "valid_to")
    return [start, "至", end]


def original(job: Job) -> Drawn:
    """The landscape original of 2019 and later, two columns of facts, no term."""
    one = begin(job).company
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (240, 232, 214), waves=36, paper=(254, 252, 246))
    sheet.rect(10, 10, 277, 190, line=1.4, fill=_GOLD)
    emblem(sheet, 148.5, 32, 24)
    sheet.text(148.5, 48, "营业执照", Style("song_bold", 36), align="c", spacing=0.35)
    sheet.text(24, 40, "统一社会信用代码", Style("hei", 10))
    sheet.text(24, 46, Run(one.org.uscc, "uscc"), Style("hei", 12))
    qr_code(sheet, 238, 26, 26)
    sheet.flow(
        232,
        54,
        42,
        "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息",
        Style("song", 6.5),
        leading=1.3,
    )
    size = 11.0
    y = _row(sheet, 26, 82, "名　称", Run(one.org.name, "name"), 128, 22, size) + 3.5
    y = _row(sheet, 26, y, "类　型", Run(one.kind, "type"), 128, 22, size) + 3.5
    y = _row(sheet, 26, y, "法定代表人", Run(one.org.legal_person, "legal_person"), 128, 22, size) + 3.5
    _row(sheet, 26, y, "经营范围", Run(one.scope, "scope"), 128, 22, 9.5)
    capital = Run(job.rng.choice([one.capital, one.capital.replace("圆整", "元整")]), "capital")
    y = _row(sheet, 164, 82, "注册资本", capital, 110, 20, size) + 3.5
    day = numbers.written_date(one.established, form="padded")
    y = _row(sheet, 164, y, "成立日期", Run(day, "established"), 110, 20, size) + 3.5
    _row(sheet, 164, y, "住　所", Run(one.org.address, "address"), 110, 20, size)
    sheet.text(186, 158, "登记机关", Style("song_bold", 14), spacing=0.3)
    issued = numbers.written_date(one.licence_date, form="spaced")
    sheet.text(214, 176, Run(issued, "issue_date"), Style("song", 12))
    put_round(sheet, 236, 164, SealText(one.licence_issuer), diameter=42)
    sheet.text(16, 192, "国家企业信用信息公示系统网址：" + _SITE, Style("song", 7))
    sheet.text(148.5, 192, _YEARLY, Style("song", 6.5), align="c")
    sheet.text(282, 192, "国家市场监督管理总局监制", Style("song", 7), align="r")
    return drawn(
        "business_license",
        "fresh_firm_original",
        [sheet],
        _values(one, "valid_from", "valid_to", capital=capital.text),
        from_seal={"issuer": one.licence_issuer},
    )


def older_duplicate(job: Job) -> Drawn:
    """The portrait duplicate of 2015 to 2018: one column, a term, the older office's name."""
    one = begin(job).company
    opened = min(one.established, date(2017, 6, 30))
    one = replace(
        one, established=opened, licence_date=a_day(job.rng, max(opened, date(2015, 10, 8)), date(2018, 9, 30))
    )
    issuer = one.licence_issuer.replace("市场监督管理局", "工商行政管理局")
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (236, 226, 206), waves=50, paper=(253, 251, 244))
    sheet.rect(13, 13, 184, 271, line=1.6, fill=_GOLD)
    emblem(sheet, 105, 36, 26)
    sheet.text(105, 54, "营 业 执 照", Style("song_bold", 34), align="c")
    sheet.text(105, 70, f"（副　本） {job.rng.randrange(1, 3)}-1", Style("song", 12), align="c")
    sheet.text(190, 82, ["统一社会信用代码 ", Run(one.org.uscc, "uscc")], Style("hei", 11.5), align="r")
    y = 96.0
    form = job.date_form("padded", "plain")
    rows: tuple[tuple[str, Runs], ...] = (
        ("名称", Run(one.org.name, "name")),
        ("类型", Run(one.kind, "type")),
        ("住所", Run(one.org.address, "address")),
        ("法定代表人", Run(one.org.legal_person, "legal_person")),
        ("注册资本", Run(one.capital, "capital")),
        ("成立日期", Run(numbers.written_date(one.established, form=form), "established")),
        ("营业期限", _term(one, form)),
        ("经营范围", Run(one.scope, "scope")),
    )
    for label, runs in rows:
        y = _row(sheet, 30, y, label, runs, 152, 26, 12.5) + 3.4
    sheet.text(106, 226, "登记机关", Style("song_bold", 15), spacing=0.4)
    sheet.text(122, 252, Run(numbers.written_date(one.licence_date, form="spaced"), "issue_date"), Style("song", 13))
    put_round(sheet, 152, 238, SealText(issuer), diameter=42)
    sheet.text(20, 274, "企业信用信息公示系统网址：" + _SITE, Style("song", 7.5))
    sheet.text(190, 274, "中华人民共和国国家工商行政管理总局监制", Style("song", 7.5), align="r")
    return drawn(
        "business_license",
        "fresh_firm_older_duplicate",
        [sheet],
        _values(one, issuer=issuer),
        from_seal={"issuer": issuer},
    )


def trader(job: Job) -> Drawn:
    """An individual trader's: an operator, the form of the business, no capital."""
    facts = begin(job)
    rng, one = job.rng, facts.company
    code = numbers.uscc(rng, prefix="92")
    district = facts.home.community.district
    trade = rng.choice(["烟酒店", "汽车美容服务部", "早餐店", "充电桩经营部", "便利店（个体工商户）"])
    shop = f"信阳市{district}{rng.choice(WORDS.firms)}{trade}"
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (240, 232, 214), waves=36, paper=(254, 252, 246))
    sheet.rect(10, 10, 277, 190, line=1.4, fill=_GOLD)
    emblem(sheet, 148.5, 30, 22)
    sheet.text(148.5, 44, "营业执照", Style("song_bold", 34), align="c", spacing=0.3)
    sheet.text(148.5, 60, "（副　本）", Style("song", 12), align="c")
    sheet.text(24, 30, "统一社会信用代码", Style("hei", 10))
    sheet.text(24, 36, Run(code, "uscc"), Style("hei", 12))
    qr_code(sheet, 240, 24, 26)
    left: tuple[tuple[str, Runs], ...] = (
        ("名　称", Run(shop, "name")),
        ("类　型", Run("个体工商户", "type")),
        ("经营者", Run(facts.person.name, "legal_person")),
        ("经营范围", Run(one.scope, "scope")),
    )
    y = 78.0
    for label, runs in left:
        y = _row(sheet, 26, y, label, runs, 126, 22, 9.8 if label == "经营范围" else 11.5) + 4
    right: tuple[tuple[str, Runs], ...] = (
        ("组成形式", rng.choice(["个人经营", "家庭经营"])),
        ("注册日期", Run(numbers.written_date(one.established, form="padded"), "established")),
        ("经营场所", Run(one.org.address, "address")),
    )
    y = 78.0
    for label, runs in right:
        y = _row(sheet, 164, y, label, runs, 110, 22, 11.5) + 4
    sheet.text(184, 152, "登记机关", Style("song_bold", 14), spacing=0.3)
    sheet.text(212, 174, Run(numbers.written_date(one.licence_date, form="padded"), "issue_date"), Style("song", 12))
    put_round(sheet, 234, 160, SealText(one.licence_issuer), diameter=42)
    sheet.text(16, 192, _SITE, Style("song", 7.5))
    sheet.text(282, 192, "国家市场监督管理总局监制", Style("song", 7.5), align="r")
    if job.chance(0.4):
        rubber(sheet, 40, 176, ["再次复印无效"])
    values = _values(
        one,
        "capital",
        "valid_from",
        "valid_to",
        uscc=code,
        name=shop,
        type="个体工商户",
        legal_person=facts.person.name,
    )
    return drawn("business_license", "fresh_firm_trader", [sheet], values, from_seal={"issuer": one.licence_issuer})


def electronic(job: Job) -> Drawn:
    """The electronic licence printed upright: ruled rows, a code, the office in print and seal."""
    one = begin(job).company
    sheet = job.sheet()
    sheet.rect(12, 12, 186, 273, line=0.8, fill=_GOLD)
    watermark(sheet, "电子营业执照", colour=(236, 230, 220), size_mm=12, rows=3)
    emblem(sheet, 105, 32, 22)
    sheet.text(105, 47, "营 业 执 照", Style("song_bold", 30), align="c")
    sheet.text(105, 62, "（电子副本）", Style("song", 11), align="c")
    rows: tuple[tuple[str, Runs, float], ...] = (
        ("统一社会信用代码", Run(one.org.uscc, "uscc"), 11),
        ("名称", Run(one.org.name, "name"), 11),
        ("类型", Run(one.kind, "type"), 11),
        ("法定代表人", Run(one.org.legal_person, "legal_person"), 11),
        ("注册资本", Run(one.capital, "capital"), 11),
        ("成立日期", Run(numbers.written_date(one.established, form="dash"), "established"), 11),
        ("营业期限", _term(one, "dash"), 11),
        ("住所", Run(one.org.address, "address"), 15),
        ("经营范围", Run(one.scope, "scope"), 46),
        ("登记机关", Run(one.licence_issuer, "issuer"), 11),
        ("核准日期", Run(numbers.written_date(one.licence_date, form="dash"), "issue_date"), 11),
    )
    y = 74.0
    for label, runs, high in rows:
        sheet.line(22, y, 188, y, width=0.15, fill=(180, 170, 150))
        sheet.cell((22, y, 40, high), label, Style("hei", 10))
        sheet.cell((62, y, 126, high), runs, Style("song", 11))
        y += high
    sheet.line(22, y, 188, y, width=0.15, fill=(180, 170, 150))
    qr_code(sheet, 24, y + 6, 26)
    put_round(sheet, 150, y + 14, SealText(one.licence_issuer, "电子证照专用章"), diameter=40)
    sheet.text(105, 276, "本电子营业执照与纸质营业执照具有同等法律效力", Style("song", 8.5), align="c")
    return drawn("business_license", "fresh_firm_electronic", [sheet], _values(one))


LAYOUTS: Layouts = {
    "business_license": {
        "fresh_firm_original": original,
        "fresh_firm_older_duplicate": older_duplicate,
        "fresh_firm_trader": trader,
        "fresh_firm_electronic": electronic,
    }
}
