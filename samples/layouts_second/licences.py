"""Business licences of other editions and arrangements than set build."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn, Value, drawn

_EDGE: Colour = (150, 120, 80)


def _edge(sheet: Sheet) -> None:
    guilloche(sheet, 7, 7, sheet.width_mm - 14, sheet.height_mm - 14, (236, 230, 206), waves=60, paper=(253, 252, 246))
    sheet.rect(7, 7, sheet.width_mm - 14, sheet.height_mm - 14, line=2.2, fill=_EDGE)


def _values(job: Job) -> dict[str, Value]:
    company = job.facts.company
    return {
        "uscc": company.org.uscc,
        "name": company.org.name,
        "type": company.kind,
        "address": company.org.address,
        "legal_person": company.org.legal_person,
        "capital": company.capital,
        "established": company.established.isoformat(),
        "scope": company.scope,
        "issue_date": company.licence_date.isoformat(),
    }


def wide_2019(job: Job) -> Drawn:
    """Landscape: items in two columns, labels in 黑体, code at the upper left, the date under the seal."""
    company, sheet = job.facts.company, job.sheet(297, 210)
    org = company.org
    values = _values(job)
    _edge(sheet)
    emblem(sheet, 148, 28, 22, colour=(190, 44, 40))
    sheet.text(148, 43, "营业执照", Style("kai", 40), align="c", spacing=0.3)
    sheet.text(148, 60, "（副本）", Style("kai", 13), align="c")
    sheet.text(20, 26, "统一社会信用代码", Style("hei", 10))
    sheet.text(20, 32, Run(org.uscc, "uscc"), Style("hei", 11.5))
    qr_code(sheet, 232, 22, 26)
    label, value = Style("hei", 11.5), Style("song", 11.5)
    with_term = job.chance(0.5)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("法定代表人", Run(org.legal_person, "legal_person")),
        ("经营范围", Run(company.scope, "scope")),
    ]
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(company.established, form="padded"), "established")),
    ]
    if with_term:
        end = numbers.written_date(company.valid_to, form="padded") if company.valid_to else "长期"
        right.append(
            (
                "营业期限",
                [
                    Run(numbers.written_date(company.established, form="padded"), "valid_from"),
                    " 至 ",
                    Run(end, "valid_to"),
                ],
            )
        )
        values |= {
            "valid_from": company.established.isoformat(),
            "valid_to": company.valid_to.isoformat() if company.valid_to else "长期",
        }
    right.append(("住所", Run(org.address, "address")))
    for x, width, items in ((22, 104, left), (166, 84, right)):
        y = 76.0
        for name, runs in items:
            sheet.text(x, y, name, label, spread=22)
            y = sheet.flow(x + 28, y, width, runs, value.sized(10.5) if name == "经营范围" else value, leading=1.5) + 5
    sheet.text(182, 156, "登记机关", Style("hei", 13), spacing=0.6)
    day = company.licence_date
    sheet.text(188, 178, [Run(f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", "issue_date")], value)
    seals.put_round(sheet, 216, 166, seals.SealText(company.licence_issuer), diameter=44)
    sheet.text(
        20, 196, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn　　　国家市场监督管理总局监制", Style("song", 7)
    )
    return drawn("business_license", "wide_2019", [sheet], values, from_seal={"issuer": company.licence_issuer})


def tall_2014(job: Job) -> Drawn:
    """Portrait: 注册号 line replaced by the credit code, lines ruled under each item."""
    company, sheet = job.facts.company, job.sheet()
    org = company.org
    values = _values(job)
    _edge(sheet)
    emblem(sheet, 105, 30, 22, colour=(190, 44, 40))
    sheet.text(105, 48, "营业执照", Style("kai", 42), align="c", spacing=0.5)
    sheet.text(105, 68, "（副　本）", Style("kai", 14), align="c")
    sheet.text(186, 78, ["统一社会信用代码 ", Run(org.uscc, "uscc")], Style("hei", 11.5), align="r")
    label, value = Style("kai", 14), Style("song", 13)
    end = numbers.written_date(company.valid_to, form="padded") if company.valid_to else "长期"
    items: list[tuple[str, Runs]] = [
        ("名称", Run(org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("住所", Run(org.address, "address")),
        ("法定代表人", Run(org.legal_person, "legal_person")),
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(company.established, form="plain"), "established")),
        (
            "营业期限",
            [
                "自 ",
                Run(numbers.written_date(company.established, form="plain"), "valid_from"),
                " 至 ",
                Run(end, "valid_to"),
            ],
        ),
        ("经营范围", Run(company.scope, "scope")),
    ]
    values |= {
        "valid_from": company.established.isoformat(),
        "valid_to": company.valid_to.isoformat() if company.valid_to else "长期",
    }
    y = 94.0
    for name, runs in items:
        sheet.text(24, y, name, label, spread=28)
        below = sheet.flow(60, y, 124, runs, value, leading=1.55)
        sheet.line(58, below + 0.5, 186, below + 0.5, width=0.15, fill=_EDGE)
        y = below + 5
    sheet.text(112, 238, "登记机关", Style("kai", 15), spacing=0.4)
    day = company.licence_date
    sheet.text(116, 258, Run(f"{day.year} 年 {day.month} 月 {day.day} 日", "issue_date"), value)
    seals.put_round(sheet, 148, 246, seals.SealText(company.licence_issuer), diameter=44)
    sheet.text(
        105,
        281,
        "企业信用信息公示系统网址：http://www.gsxt.gov.cn　　中华人民共和国国家工商行政管理总局监制",
        Style("song", 7.5),
        align="c",
    )
    return drawn("business_license", "tall_2014", [sheet], values, from_seal={"issuer": company.licence_issuer})


def branch(job: Job) -> Drawn:
    """A branch's landscape licence: 营业场所 and 负责人, no capital."""
    company, sheet = job.facts.company, job.sheet(297, 210)
    org = company.org
    values = _values(job)
    del values["capital"]
    name = f"{org.name}{job.facts.home.community.district}分公司"
    values |= {"name": name, "type": "有限责任公司分公司"}
    _edge(sheet)
    emblem(sheet, 148, 28, 22, colour=(190, 44, 40))
    sheet.text(148, 43, "营业执照", Style("hei_bold", 36), align="c", spacing=0.4)
    sheet.text(20, 28, ["统一社会信用代码：", Run(org.uscc, "uscc")], Style("hei", 11))
    qr_code(sheet, 240, 22, 26)
    label, value = Style("song_bold", 12.5), Style("song", 12)
    columns: list[tuple[float, float, list[tuple[str, Runs]]]] = [
        (
            24,
            100,
            [
                ("名称", Run(name, "name")),
                ("类型", Run("有限责任公司分公司", "type")),
                ("负责人", Run(org.legal_person, "legal_person")),
                ("经营范围", Run(company.scope, "scope")),
            ],
        ),
        (
            166,
            82,
            [
                ("成立日期", Run(numbers.written_date(company.established, form="padded"), "established")),
                ("营业场所", Run(org.address, "address")),
            ],
        ),
    ]
    for x, width, items in columns:
        y = 78.0
        for item, runs in items:
            sheet.text(x, y, item, label, spread=24)
            y = sheet.flow(x + 32, y, width, runs, value, leading=1.45) + 7
    sheet.text(176, 152, "登记机关", label, spacing=0.5)
    sheet.text(176, 172, Run(numbers.written_date(company.licence_date, form="spaced"), "issue_date"), value)
    seals.put_round(sheet, 210, 160, seals.SealText(company.licence_issuer), diameter=42)
    return drawn("business_license", "branch", [sheet], values, from_seal={"issuer": company.licence_issuer})


LAYOUTS: Layouts = {"business_license": {"wide_2019": wide_2019, "tall_2014": tall_2014, "branch": branch}}
