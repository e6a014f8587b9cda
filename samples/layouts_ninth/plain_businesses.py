"""营业执照: original, duplicate, older editions, trader's licence, electronic licence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import begin, round_seal
from samples.layouts_ninth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import years_later
from samples.truth import Drawn, Value, drawn

KIND = "business_license"
GOLD: Colour = (176, 132, 60)
Row = tuple[str, str, str]  # label, text, field


@dataclass(frozen=True, slots=True)
class Firm:
    """What one licence says."""

    uscc: str
    name: str
    kind: str
    address: str
    chief: str
    capital: str
    established: date
    until: date | None
    scope: str
    issuer: str
    issued: date

    def values(self, *fields: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "uscc": self.uscc,
            "name": self.name,
            "type": self.kind,
            "address": self.address,
            "legal_person": self.chief,
            "capital": self.capital,
            "established": self.established.isoformat(),
            "valid_from": self.established.isoformat(),
            "valid_to": self.until.isoformat() if self.until else "长期",
            "scope": self.scope,
            "issuer": self.issuer,
            "issue_date": self.issued.isoformat(),
        }
        return {name: every[name] for name in fields}


ALL = ("uscc", "name", "type", "address", "legal_person", "capital", "established", "scope", "issue_date")


def a_firm(job: Job) -> Firm:
    company = begin(job).company
    org = company.org
    return Firm(
        org.uscc,
        org.name,
        company.kind,
        org.address,
        org.legal_person,
        company.capital,
        company.established,
        company.valid_to,
        company.scope,
        company.licence_issuer,
        company.licence_date,
    )


def day_text(day: date) -> str:
    return numbers.written_date(day, form="padded")


def rows_down(
    sheet: Sheet, x: float, y: float, rows: tuple[Row, ...], *, wide: float, label_mm: float, size: float, step: float
) -> float:
    """Labels spread over their column, values beside them."""
    label, shown = Style("song", size), Style("song", size)
    for name, text, field in rows:
        sheet.text(x, y, name, label, spread=label_mm)
        long = len(text) > 60
        used = shown.sized(size - 2) if long else shown
        below = sheet.flow(x + label_mm + 6, y, wide - label_mm - 6, Run(text, field), used, leading=1.3)
        y = max(y + step, below + 3)
    return y


def plain_licence_original(job: Job) -> Drawn:
    """The original of 2019, landscape, two columns, code at the upper right."""
    firm = a_firm(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 7, 7, 283, 196, (238, 228, 208), waves=46, paper=(254, 251, 244))
    sheet.rect(10, 10, 277, 190, line=1.2, fill=GOLD)
    emblem(sheet, 148, 30, 22)
    sheet.text(148, 46, "营业执照", Style("song_bold", 38), align="c", spacing=0.35)
    sheet.text(24, 40, "统一社会信用代码", Style("song", 10))
    sheet.text(24, 47, Run(firm.uscc, "uscc"), Style("hei", 12))
    qr_code(sheet, 242, 30, 24)
    sheet.text(254, 57, "扫描二维码登录“国家企业信", Style("song", 5.5), align="c")
    sheet.text(254, 60.5, "用信息公示系统”了解更多信息", Style("song", 5.5), align="c")
    left: tuple[Row, ...] = (
        ("名称", firm.name, "name"),
        ("类型", firm.kind, "type"),
        ("法定代表人", firm.chief, "legal_person"),
        ("经营范围", firm.scope, "scope"),
    )
    right: tuple[Row, ...] = (
        ("注册资本", firm.capital, "capital"),
        ("成立日期", day_text(firm.established), "established"),
        ("住所", firm.address, "address"),
    )
    rows_down(sheet, 26, 78, left, wide=134, label_mm=24, size=12, step=13)
    rows_down(sheet, 170, 78, right, wide=102, label_mm=21, size=12, step=13)
    sheet.text(176, 158, "登记机关", Style("song", 14), spacing=0.3)
    sheet.text(
        208,
        174,
        [Run(f"{firm.issued.year} 年 {firm.issued.month:02d} 月 {firm.issued.day:02d} 日", "issue_date")],
        Style("song", 13),
    )
    round_seal(sheet, 232, 166, firm.issuer)
    sheet.text(22, 204.5, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 6.5))
    sheet.text(275, 204.5, "国家市场监督管理总局监制", Style("song", 6.5), align="r")
    return drawn(KIND, "plain_licence_original", [sheet], firm.values(*ALL), from_seal={"issuer": firm.issuer})


def plain_licence_duplicate(job: Job) -> Drawn:
    """The duplicate of 2019, upright after scanning, one column, with its number of copies and a term."""
    firm = a_firm(job)
    sheet = job.sheet()
    guilloche(sheet, 7, 7, 196, 283, (238, 228, 208), waves=60, paper=(254, 252, 246))
    sheet.rect(10, 10, 190, 277, line=1.0, fill=GOLD)
    emblem(sheet, 105, 30, 20)
    sheet.text(105, 45, "营业执照", Style("song_bold", 32), align="c", spacing=0.3)
    sheet.text(105, 61, "（副　本）", Style("song", 14), align="c")
    sheet.text(188, 66, "（1-1）", Style("song", 10), align="r")
    qr_code(sheet, 168, 22, 22)
    end = day_text(firm.until) if firm.until else "长期"
    sheet.text(24, 76, ["统一社会信用代码　", Run(firm.uscc, "uscc", Style("hei", 13))], Style("song", 12))
    rows: tuple[Row, ...] = (
        ("名称", firm.name, "name"),
        ("类型", firm.kind, "type"),
        ("住所", firm.address, "address"),
        ("法定代表人", firm.chief, "legal_person"),
        ("注册资本", firm.capital, "capital"),
        ("成立日期", day_text(firm.established), "established"),
    )
    y = rows_down(sheet, 24, 90, rows, wide=164, label_mm=26, size=12.5, step=13)
    sheet.text(24, y, "营业期限", Style("song", 12.5), spread=26)
    sheet.text(56, y, [Run(day_text(firm.established), "valid_from"), "至", Run(end, "valid_to")], Style("song", 12.5))
    rows_down(sheet, 24, y + 13, (("经营范围", firm.scope, "scope"),), wide=164, label_mm=26, size=12.5, step=13)
    sheet.text(110, 244, "登记机关", Style("song", 14), spacing=0.3)
    sheet.text(
        132,
        258,
        [Run(f"{firm.issued.year} 年 {firm.issued.month} 月 {firm.issued.day} 日", "issue_date")],
        Style("song", 13),
    )
    round_seal(sheet, 154, 250, firm.issuer)
    sheet.text(
        16,
        281,
        "http://www.gsxt.gov.cn　　市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告",
        Style("song", 6.5),
    )
    if job.variant.watermark or job.chance(0.25):
        watermark(sheet, "仅供用电报装使用", size_mm=7, rows=3)
    values = firm.values(*ALL, "valid_from", "valid_to")
    return drawn(KIND, "plain_licence_duplicate", [sheet], values, from_seal={"issuer": firm.issuer})


def plain_licence_2015(job: Job) -> Drawn:
    """The upright edition of 2015, three papers in one: the code under the title, the term in a row."""
    firm = a_firm(job)
    day = years_later(date(2016, firm.issued.month, min(firm.issued.day, 28)), job.rng.randrange(0, 3))
    founded = min(firm.established, date(2015, 6, 18))
    firm = Firm(
        firm.uscc, firm.name, firm.kind, firm.address, firm.chief, firm.capital, founded,
        years_later(founded, 30), firm.scope, f"信阳市{job.facts.home.community.district}工商行政管理局", day,
    )  # fmt: skip
    sheet = job.sheet()
    sheet.rect(9, 9, 192, 279, line=1.6, fill=(150, 60, 50))
    sheet.rect(12, 12, 186, 273, line=0.3, fill=(150, 60, 50))
    emblem(sheet, 105, 34, 24)
    sheet.text(105, 52, "营业执照", Style("song_bold", 40), align="c", spacing=0.4)
    sheet.text(105, 72, ["统一社会信用代码 ", Run(firm.uscc, "uscc")], Style("song", 13), align="c")
    rows: tuple[Row, ...] = (
        ("名称", firm.name, "name"),
        ("类型", firm.kind, "type"),
        ("住所", firm.address, "address"),
        ("法定代表人", firm.chief, "legal_person"),
        ("注册资本", firm.capital, "capital"),
        ("成立日期", day_text(firm.established), "established"),
    )
    y = rows_down(sheet, 30, 90, rows, wide=152, label_mm=28, size=13, step=13.5)
    end = day_text(firm.until) if firm.until else "长期"
    sheet.text(30, y, "营业期限", Style("song", 13), spread=28)
    sheet.text(64, y, [Run(day_text(firm.established), "valid_from"), "至", Run(end, "valid_to")], Style("song", 13))
    rows_down(sheet, 30, y + 13.5, (("经营范围", firm.scope, "scope"),), wide=152, label_mm=28, size=13, step=13)
    sheet.text(118, 240, "登记机关", Style("song", 15), spacing=0.4)
    sheet.text(128, 258, [Run(f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", "issue_date")], Style("song", 13))
    round_seal(sheet, 152, 248, firm.issuer)
    sheet.text(
        18, 279, "企业信用信息公示系统网址：　　　　　　中华人民共和国国家工商行政管理总局监制", Style("song", 7.5)
    )
    values = firm.values(*ALL, "valid_from", "valid_to")
    return drawn(KIND, "plain_licence_2015", [sheet], values, from_seal={"issuer": firm.issuer})


def plain_licence_trader(job: Job) -> Drawn:
    """An individual trader's licence on a shop's wall, photographed in its frame."""
    firm = a_firm(job)
    rng, person = job.rng, job.facts.person
    trade = rng.choice(("电动车行", "汽车美容店", "超市", "洗车店", "农家菜馆"))
    name = f"信阳市{job.facts.home.community.district}{rng.choice(WORDS.firms)}{trade}"
    code = numbers.uscc(rng, prefix="92")
    sheet = job.sheet(320, 236)
    sheet.fill(0, 0, 320, 236, (206, 200, 190))
    sheet.fill(8, 8, 304, 220, (112, 74, 42))
    guilloche(sheet, 16, 16, 288, 204, (238, 228, 208), waves=46, paper=(254, 251, 242))
    emblem(sheet, 160, 38, 22)
    sheet.text(160, 54, "营业执照", Style("song_bold", 36), align="c", spacing=0.35)
    sheet.text(32, 48, "统一社会信用代码", Style("song", 10))
    sheet.text(32, 55, Run(code, "uscc"), Style("hei", 12))
    qr_code(sheet, 260, 34, 25)
    left: tuple[Row, ...] = (
        ("名称", name, "name"),
        ("类型", "个体工商户", "type"),
        ("经营者", person.name, "legal_person"),
        ("经营范围", firm.scope, "scope"),
    )
    right: tuple[Row, ...] = (
        ("组成形式", "个人经营", ""),
        ("注册日期", day_text(firm.established), "established"),
        ("经营场所", firm.address, "address"),
    )
    rows_down(sheet, 32, 90, left, wide=138, label_mm=24, size=12.5, step=14)
    rows_down(sheet, 180, 90, right, wide=112, label_mm=24, size=12.5, step=14)
    sheet.text(194, 170, "登记机关", Style("song", 14), spacing=0.3)
    sheet.text(
        222,
        186,
        [Run(f"{firm.issued.year} 年 {firm.issued.month} 月 {firm.issued.day} 日", "issue_date")],
        Style("song", 13),
    )
    round_seal(sheet, 246, 178, firm.issuer)
    fields = ("established", "scope", "address", "issue_date")
    values = firm.values(*fields) | {"uscc": code, "name": name, "type": "个体工商户", "legal_person": person.name}
    return drawn(KIND, "plain_licence_trader", [sheet], values, from_seal={"issuer": firm.issuer})


def plain_licence_electronic(job: Job) -> Drawn:
    """A branch's electronic licence printed from the service, then the printout's page of notes."""
    firm = a_firm(job)
    city = job.rng.choice(("平桥", "浉河", "商城", "固始"))
    name = firm.name + f"{city}分公司"
    sheet, notes = job.sheet(297, 210), job.sheet(297, 210)
    sheet.rect(8, 8, 281, 194, line=0.9, fill=GOLD)
    emblem(sheet, 148, 28, 20)
    sheet.text(148, 42, "营业执照", Style("song_bold", 34), align="c", spacing=0.3)
    sheet.text(148, 58, "（电子执照打印件）", Style("song", 10), align="c")
    sheet.text(22, 34, ["统一社会信用代码：", Run(firm.uscc, "uscc")], Style("song", 11))
    left: tuple[Row, ...] = (
        ("名称", name, "name"),
        ("类型", "有限责任公司分公司", "type"),
        ("负责人", firm.chief, "legal_person"),
        ("经营范围", firm.scope, "scope"),
    )
    right: tuple[Row, ...] = (
        ("成立日期", day_text(firm.established), "established"),
        ("经营场所", firm.address, "address"),
    )
    rows_down(sheet, 24, 76, left, wide=136, label_mm=22, size=12, step=13)
    rows_down(sheet, 172, 76, right, wide=104, label_mm=22, size=12, step=13)
    qr_code(sheet, 242, 22, 26)
    sheet.text(176, 150, ["登记机关：", Run(firm.issuer, "issuer")], Style("song", 12))
    sheet.text(176, 162, ["核准日期：", Run(day_text(firm.issued), "issue_date")], Style("song", 12))
    round_seal(sheet, 232, 158, firm.issuer, diameter=38)
    notes.text(148, 30, "电子营业执照使用说明", Style("song_bold", 16), align="c")
    for row, text in enumerate(
        (
            "1. 电子营业执照与纸质营业执照具有同等法律效力。",
            "2. 打印件须与电子执照文件核对一致后使用。",
            "3. 用途：办理用电业务。有效期以系统查询结果为准。",
        )
    ):
        notes.text(40, 56 + row * 12, text, Style("song", 12))
    fields = ("uscc", "established", "address", "legal_person", "scope", "issuer", "issue_date")
    values = firm.values(*fields) | {"name": name, "type": "有限责任公司分公司"}
    return drawn(KIND, "plain_licence_electronic", [sheet, notes], values)


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (
            plain_licence_original,
            plain_licence_duplicate,
            plain_licence_2015,
            plain_licence_trader,
            plain_licence_electronic,
        )
    }
}
