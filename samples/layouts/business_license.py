"""营业执照: portrait editions of 2014/2015, the landscape one of 2019, the electronic licence."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import Company
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 138, 66)
_PALE: Colour = (240, 226, 190)


def licence_values(company: Company, *, with_term: bool) -> dict[str, Value]:
    org = company.org
    values: dict[str, Value] = {
        "uscc": org.uscc,
        "name": org.name,
        "type": company.kind,
        "address": org.address,
        "legal_person": org.legal_person,
        "capital": company.capital,
        "established": company.established.isoformat(),
        "scope": company.scope,
        "issue_date": company.licence_date.isoformat(),
    }
    if with_term:
        values["valid_from"] = company.established.isoformat()
        values["valid_to"] = company.valid_to.isoformat() if company.valid_to else "长期"
    return values


def term_runs(company: Company) -> Runs:
    start = Run(numbers.written_date(company.established, form="padded"), "valid_from")
    if company.valid_to is None:
        return [start, "至", Run("长期", "valid_to")]
    return [start, "至", Run(numbers.written_date(company.valid_to, form="padded"), "valid_to")]


def spaced_day(sheet: Sheet, x: float, y: float, day: date, style: Style) -> None:
    sheet.text(x, y, [Run(f"{day.year}　年　{day.month:02d}　月　{day.day:02d}　日", "issue_date")], style)


def frame(sheet: Sheet, *, margin: float) -> None:
    guilloche(
        sheet,
        margin,
        margin,
        sheet.width_mm - 2 * margin,
        sheet.height_mm - 2 * margin,
        _PALE,
        waves=70,
        paper=(254, 251, 242),
    )
    for inset, width in ((0.0, 1.6), (3.0, 0.4)):
        edge = margin + inset
        sheet.rect(edge, edge, sheet.width_mm - 2 * edge, sheet.height_mm - 2 * edge, line=width, fill=_GOLD)


def portrait(job: Job) -> Drawn:
    """2015: portrait A4, labels spread to one width, one item a line."""
    company, sheet = job.facts.company, job.sheet()
    with_term = True
    frame(sheet, margin=9)
    emblem(sheet, 105, 34, 26)
    sheet.text(105, 54, "营业执照", Style("song_bold", 40), align="c", spacing=0.35)
    sheet.text(105, 73, "（副　本）", Style("song", 14), align="c")
    sheet.text(105, 84, ["统一社会信用代码　", Run(company.org.uscc, "uscc")], Style("song", 13), align="c")
    sheet.text(172, 74, f"{job.rng.randrange(1, 3)}-1", Style("song", 10), align="c")
    label, value = Style("song_bold", 13), Style("song", 13)
    items: list[tuple[str, Runs]] = [
        ("名称", Run(company.org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("住所", Run(company.org.address, "address")),
        ("法定代表人", Run(company.org.legal_person, "legal_person")),
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(company.established, form="padded"), "established")),
        ("营业期限", term_runs(company)),
        ("经营范围", Run(company.scope, "scope")),
    ]
    y = 100.0
    for name, runs in items:
        sheet.text(28, y, name, label, spread=27)
        y = sheet.flow(64, y, 118, runs, value, leading=1.5) + 5.2
    sheet.text(118, 236, "登记机关", Style("song_bold", 14), spacing=0.5)
    spaced_day(sheet, 118, 254, company.licence_date, Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 152, 246, seals.SealText(company.licence_issuer), diameter=42)
    sheet.text(22, 277, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 8))
    sheet.text(188, 277, "中华人民共和国国家工商行政管理总局监制", Style("song", 8), align="r")
    return drawn(
        "business_license",
        "portrait",
        [sheet],
        licence_values(company, with_term=with_term),
        from_seal={"issuer": company.licence_issuer},
    )


def landscape(job: Job) -> Drawn:
    """2019: landscape A4, two columns, QR code at the upper right."""
    company, sheet = job.facts.company, job.sheet(297, 210)
    with_term = job.chance(0.6)
    frame(sheet, margin=9)
    emblem(sheet, 148.5, 30, 24)
    sheet.text(148.5, 46, "营业执照", Style("song_bold", 38), align="c", spacing=0.35)
    sheet.text(148.5, 63, "（副　本）", Style("song", 13), align="c")
    sheet.text(24, 32, "统一社会信用代码", Style("song_bold", 11))
    sheet.text(24, 39, Run(company.org.uscc, "uscc"), Style("song", 12))
    qr_code(sheet, 228, 26, 24, payload=f"http://www.gsxt.gov.cn/indexscan?uniscid={company.org.uscc}")
    sheet.flow(
        254,
        28,
        26,
        "扫描二维码登录‘国家企业信用信息公示系统’了解更多登记、备案、许可、监管信息。",
        Style("song", 5.8),
        leading=1.4,
    )
    label, value = Style("song_bold", 12), Style("song", 12)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(company.org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("法定代表人", Run(company.org.legal_person, "legal_person")),
        ("经营范围", Run(company.scope, "scope")),
    ]
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(company.established, form="padded"), "established")),
        ("住所", Run(company.org.address, "address")),
    ]
    if with_term:
        right.insert(2, ("营业期限", term_runs(company)))
    for x, width, items in ((24, 100, left), (164, 82, right)):
        y = 80.0
        for name, runs in items:
            sheet.text(x, y, name, label, spread=24)
            y = sheet.flow(x + 32, y, width, runs, value.sized(11) if name == "经营范围" else value, leading=1.45) + 6
    sheet.text(176, 152, "登记机关", Style("song_bold", 13), spacing=0.5)
    spaced_day(sheet, 176, 170, company.licence_date, Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 214, 160, seals.SealText(company.licence_issuer), diameter=42)
    sheet.text(18, 194, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 7))
    sheet.text(
        148,
        194,
        "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告",
        Style("song", 7),
        align="c",
    )
    sheet.text(280, 194, "国家市场监督管理总局监制", Style("song", 7), align="r")
    return drawn(
        "business_license",
        "landscape",
        [sheet],
        licence_values(company, with_term=with_term),
        from_seal={"issuer": company.licence_issuer},
    )


def individual(job: Job) -> Drawn:
    """个体工商户: portrait, 经营者 and 组成形式, neither capital nor term."""
    company, sheet, rng = job.facts.company, job.sheet(), job.rng
    org = company.org
    code = numbers.uscc(rng, prefix="92")
    name = f"信阳市{job.facts.home.community.district}{org.legal_person[0]}记{job.facts.dealer.name[2:4]}充电服务部"
    frame(sheet, margin=9)
    emblem(sheet, 105, 34, 26)
    sheet.text(105, 54, "营业执照", Style("song_bold", 40), align="c", spacing=0.35)
    sheet.text(105, 73, "（副　本）", Style("song", 14), align="c")
    sheet.text(105, 84, ["统一社会信用代码　", Run(code, "uscc")], Style("song", 13), align="c")
    label, value = Style("song_bold", 13), Style("song", 13)
    scope = (
        "一般项目：电动汽车充电基础设施运营；汽车零配件零售；停车场服务（除依法须经批准的项目外，"
        "凭营业执照依法自主开展经营活动）"
    )
    items: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("类型", Run("个体工商户", "type")),
        ("经营场所", Run(org.address, "address")),
        ("经营者", Run(org.legal_person, "legal_person")),
        ("组成形式", "个人经营"),
        ("注册日期", Run(numbers.written_date(company.established, form="padded"), "established")),
        ("经营范围", Run(scope, "scope")),
    ]
    y = 104.0
    for item, runs in items:
        sheet.text(28, y, item, label, spread=27)
        y = sheet.flow(64, y, 118, runs, value, leading=1.5) + 6
    sheet.text(118, 236, "登记机关", Style("song_bold", 14), spacing=0.5)
    spaced_day(sheet, 118, 254, company.licence_date, Style("song", 13))
    seals.put_round(sheet, 152, 246, seals.SealText(company.licence_issuer), diameter=42)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "type": "个体工商户",
        "address": org.address,
        "legal_person": org.legal_person,
        "established": company.established.isoformat(),
        "scope": scope,
        "issue_date": company.licence_date.isoformat(),
    }
    return drawn("business_license", "individual", [sheet], values, from_seal={"issuer": company.licence_issuer})


LAYOUTS: Layouts = {"business_license": {"landscape": landscape, "portrait": portrait, "individual": individual}}
