"""Business licences: the landscape one of 2019, the upright duplicate of 2015, the electronic one of a shop."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import BROWN, GREY, figures, iso, wide
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import Company, a_day, years_later
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 132, 60)
_SYSTEM = "国家企业信用信息公示系统"


def _frame(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    sheet.rect(x, y, width, height, line=1.2, fill=_GOLD)
    sheet.rect(x + 2.5, y + 2.5, width - 5, height - 5, line=0.4, fill=_GOLD)


def _pairs(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    pairs: list[tuple[str, Runs]],
    small: Style,
    big: Style,
    *,
    gap: float,
    step: float,
) -> float:
    """Labels spread to one width, values wrapped beside them."""
    for label, runs in pairs:
        sheet.text(x, y, label, small, spread=gap - 6)
        y = max(y + step, sheet.flow(x + gap, y, width - gap, runs, big, leading=1.4) + step * 0.3)
    return y


def _sample(company: Company, day: date) -> dict[str, Value]:
    return {
        "uscc": company.org.uscc,
        "name": company.org.name,
        "type": company.kind,
        "address": company.org.address,
        "legal_person": company.org.legal_person,
        "capital": company.capital,
        "established": iso(company.established),
        "scope": company.scope,
        "issue_date": iso(day),
    }


def landscape(job: Job) -> Drawn:
    """The landscape form of 2019: two columns, code in the upper left corner; the term only before March 2022."""
    sheet, company, rng = job.sheet(297, 210), job.facts.company, job.rng
    day = company.licence_date
    term = day < date(2022, 3, 1)
    guilloche(sheet, 12, 12, 273, 186, (246, 236, 214), waves=24, paper=(254, 252, 246))
    _frame(sheet, 8, 8, 281, 194)
    emblem(sheet, 148.5, 26, 20)
    sheet.text(148.5, 38, "营 业 执 照", Style("song_bold", 34), align="c")
    copy = job.chance(0.6)
    if copy:
        sheet.text(148.5, 54, f"（副　本）{rng.choice(('', '（1-1）', '(2-1)'))}", Style("song", 14), align="c")
    sheet.text(24, 26, "统一社会信用代码", Style("song", 13))
    sheet.text(24, 34, Run(company.org.uscc, "uscc"), Style("hei", 13.5))
    qr_code(sheet, 226, 22, 24)
    sheet.flow(
        252, 22, 28, f"扫描二维码登录“{_SYSTEM}”了解更多登记、备案、许可、监管信息", Style("song", 7.5), leading=1.4
    )
    small, big = Style("song", 12.5), Style("song", 12.5)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(company.org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("法定代表人", Run(company.org.legal_person, "legal_person")),
        ("经营范围", Run(company.scope, "scope", Style("song", 10.5))),
    ]
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(company.established, form="padded"), "established")),
    ]
    truth = _sample(company, day)
    if term:
        first: Runs = [
            Run(numbers.written_date(company.established, form="padded"), "valid_from"),
            "至",
            Run(
                "长期" if company.valid_to is None else numbers.written_date(company.valid_to, form="padded"),
                "valid_to",
            ),
        ]
        right.append(("营业期限", first))
        truth |= {"valid_from": iso(company.established), "valid_to": iso(company.valid_to)}
    right.append(("住所", Run(company.org.address, "address")))
    _pairs(sheet, 24, 70, 128, left, small, big, gap=31, step=13)
    _pairs(sheet, 162, 70, 114, right, small, big, gap=29, step=13)
    sheet.text(166, 158, "登 记 机 关", Style("song", 14))
    sheet.text(206, 174, Run(wide(day), "issue_date"), Style("song", 13))
    seals.put_round(sheet, 228, 162, seals.SealText(company.licence_issuer), diameter=40)
    sheet.text(16, 191.5, f"{_SYSTEM}网址：http://www.gsxt.gov.cn", Style("song", 8.5))
    sheet.text(
        148.5,
        187,
        "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告",
        Style("song", 8),
        align="c",
    )
    sheet.text(281, 191.5, "国家市场监督管理总局监制", Style("song", 8.5), align="r")
    return drawn("business_license", "bamboo_landscape", [sheet], truth, from_seal={"issuer": company.licence_issuer})


def upright(job: Job) -> Drawn:
    """The upright duplicate of 2015: one column, term of business, the number of the copy."""
    sheet, company, rng = job.sheet(), job.facts.company, job.rng
    first = min(company.established, date(2018, 6, 8))
    last = company.valid_to and years_later(first, 20)
    day = a_day(rng, max(first, date(2015, 11, 2)), date(2018, 9, 20))
    guilloche(sheet, 14, 14, 182, 269, (238, 232, 218), waves=30, paper=(253, 251, 245))
    _frame(sheet, 10, 10, 190, 277)
    emblem(sheet, 105, 36, 24)
    sheet.text(105, 54, "营业执照", Style("song_bold", 40), align="c", spacing=0.3)
    sheet.text(105, 74, "（副　本）", Style("song", 16), align="c")
    sheet.text(118, 84, ["统一社会信用代码 ", Run(company.org.uscc, "uscc", Style("hei", 10.5))], Style("song", 10.5))
    sheet.text(26, 84, f"编号：S{figures(rng, 11)}（1-1）", Style("song", 9.5))
    office = company.licence_issuer.replace("市场监督管理局", "工商行政管理局")
    term: Runs = [
        Run(numbers.written_date(first, form="padded"), "valid_from"),
        "至",
        Run("长期" if last is None else numbers.written_date(last, form="padded"), "valid_to"),
    ]
    pairs: list[tuple[str, Runs]] = [
        ("名称", Run(company.org.name, "name")),
        ("类型", Run(company.kind, "type")),
        ("住所", Run(company.org.address, "address")),
        ("法定代表人", Run(company.org.legal_person, "legal_person")),
        ("注册资本", Run(company.capital, "capital")),
        ("成立日期", Run(numbers.written_date(first, form="padded"), "established")),
        ("营业期限", term),
        ("经营范围", Run(company.scope, "scope", Style("kai", 11.5))),
    ]
    _pairs(sheet, 30, 98, 150, pairs, Style("song", 13, BROWN), Style("kai", 13.5), gap=36, step=12)
    sheet.text(108, 232, "登记机关", Style("song", 15), spacing=0.5)
    sheet.text(116, 252, Run(wide(day), "issue_date"), Style("kai", 14))
    seals.put_round(sheet, 146, 240, seals.SealText(office), diameter=42)
    sheet.text(20, 272, "企业信用信息公示系统网址：http://gsxt.haaic.gov.cn", Style("song", 8))
    sheet.text(190, 272, "中华人民共和国国家工商行政管理总局监制", Style("song", 8), align="r")
    sheet.text(20, 266, "每年1月1日至6月30日报送年度报告", Style("song", 8))
    truth = _sample(company, day) | {"established": iso(first), "valid_from": iso(first), "valid_to": iso(last)}
    return drawn("business_license", "bamboo_upright", [sheet], truth, from_seal={"issuer": office})


def shop(job: Job) -> Drawn:
    """The electronic licence of a one-man business (个体工商户), printed from the licence's own program."""
    sheet, facts, rng = job.sheet(210, 210), job.facts, job.rng
    company = facts.company
    code = numbers.uscc(rng, prefix="92")
    firm = facts.dealer.name.removeprefix("信阳").split("汽车")[0].split("新能源")[0]
    district = facts.home.community.district
    name = f"信阳市{district}{firm}{rng.choice(('小吃店', '汽车美容店', '便利店', '电动车维修部', '农家院'))}"
    person, day = facts.person, max(company.licence_date, date(2020, 5, 1))
    born = min(company.established, day)
    address = f"河南省信阳市{district}{facts.home.community.street}{rng.choice(('', '1层102号', '临街门面'))}"
    office = company.licence_issuer
    form = rng.choice(("个人经营", "家庭经营"))
    sheet.fill(0, 0, 210, 210, (246, 249, 253))
    sheet.rect(6, 6, 198, 198, line=0.8, fill=(70, 110, 170))
    emblem(sheet, 105, 22, 18)
    sheet.text(105, 34, "营业执照", Style("hei_bold", 26), align="c", spacing=0.3)
    sheet.text(105, 47, "（电子营业执照）", Style("hei", 11, GREY), align="c")
    qr_code(sheet, 162, 18, 26)
    sheet.text(
        175, 46, f"{facts.consent_date:%Y-%m-%d} 09:{rng.randrange(10, 59)} 下载", Style("hei", 7.5, GREY), align="c"
    )
    small, big = Style("hei", 10.5, GREY), Style("hei", 11)
    pairs: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(code, "uscc")),
        ("名称", Run(name, "name")),
        ("类型", Run("个体工商户", "type")),
        ("组成形式", form),
        ("经营者", Run(person.name, "legal_person")),
        ("经营场所", Run(address, "address")),
        ("注册日期", Run(numbers.written_date(born), "established")),
        ("经营范围", Run(company.scope, "scope", Style("hei", 9.5))),
    ]
    y = 60.0
    for label, runs in pairs:
        sheet.text(20, y, label, small)
        y = max(y + 9.5, sheet.flow(58, y, 134, runs, big, leading=1.45) + 3)
        sheet.line(20, y - 2.5, 192, y - 2.5, width=0.15, fill=(205, 214, 226))
    sheet.text(110, 170, ["登记机关：", Run(office, "issuer")], big)
    sheet.text(110, 179, ["核准日期：", Run(numbers.written_date(day), "issue_date")], big)
    seals.put_round(sheet, 164, 176, seals.SealText(office), diameter=36)
    sheet.text(20, 194, "电子营业执照与纸质营业执照具有同等法律效力　用途：办理用电报装", Style("hei", 8.5, GREY))
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "type": "个体工商户",
        "address": address,
        "legal_person": person.name,
        "established": iso(born),
        "scope": company.scope,
        "issuer": office,
        "issue_date": iso(day),
    }
    return drawn("business_license", "bamboo_shop", [sheet], truth)


LAYOUTS: Layouts = {
    "business_license": {"bamboo_landscape": landscape, "bamboo_upright": upright, "bamboo_shop": shop},
}
