"""营业执照: original and duplicate of several years, a sole trader's, an electronic one, a branch's pair."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, rubber
from samples.layouts_seventh.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day, a_name, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 140, 64)
_SITE = "http://www.gsxt.gov.cn"


@dataclass(frozen=True, slots=True)
class Entry:
    """A licence's lines: label, value and the field it is; the two columns of the landscape form."""

    left: list[tuple[str, str, str]]
    right: list[tuple[str, str, str]]
    uscc: str
    issuer: str
    day: date
    extra: dict[str, str] = field(default_factory=dict)

    def values(self) -> dict[str, Value]:
        values: dict[str, Value] = {"uscc": self.uscc, "issue_date": self.day.isoformat()}
        for _, text, name in (*self.left, *self.right):
            if name:
                values[name] = text
        return {**values, **self.extra}


def _day(day: date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def _company(job: Job, *, term: bool) -> Entry:
    company = begin(job).company
    org = company.org
    capital = company.capital
    if job.chance(0.4):
        capital = f"{job.rng.choice([50, 100, 300, 1000, 5000])}万元人民币"
    left = [
        ("名称", org.name, "name"),
        ("类型", company.kind, "type"),
        ("法定代表人", org.legal_person, "legal_person"),
        ("经营范围", company.scope, "scope"),
    ]
    right = [("注册资本", capital, "capital"), ("成立日期", _day(company.established), "established")]
    extra = {"established": company.established.isoformat()}
    if term:
        last = _day(company.valid_to) if company.valid_to else "长期"
        shown = f"{_day(company.established)}至{last}"
        extra["valid_from"] = company.established.isoformat()
        extra["valid_to"] = company.valid_to.isoformat() if company.valid_to else "长期"
        right.append(("营业期限", shown, "term"))
    right.append(("住所", org.address, "address"))
    return Entry(left, right, org.uscc, company.licence_issuer, company.licence_date, extra)


def _value(text: str, name: str) -> list[str | Run]:
    """The runs of a value; a term is two dates."""
    if name != "term":
        return [Run(text, name)]
    first, last = text.split("至")
    return [Run(first, "valid_from"), "至", Run(last, "valid_to")]


def _declared(entry: Entry) -> dict[str, Value]:
    return {name: value for name, value in entry.values().items() if name != "term"}


def _landscape(job: Job, sheet: Sheet, entry: Entry, *, duplicate: bool, qr: bool = True) -> None:
    """The form of 2019 on a landscape page."""
    guilloche(sheet, 8, 8, 281, 194, (244, 236, 218), waves=24)
    sheet.rect(7, 7, 283, 196, line=1.4, fill=_GOLD)
    sheet.rect(10, 10, 277, 190, line=0.4, fill=_GOLD)
    emblem(sheet, 148.5, 27, 24)
    sheet.text(148.5, 42, "营业执照", Style("song_bold", 38), align="c", spacing=0.25)
    if duplicate:
        sheet.text(148.5, 58, "（副　本）", Style("song_bold", 14), align="c")
        sheet.text(172, 59, f"({job.rng.choice(['1-1', '2-1', '1-2'])})", Style("song", 11))
    label, value = Style("hei", 11.5), Style("song", 11.5)
    sheet.text(22, 34, "统一社会信用代码", Style("hei_bold", 11))
    sheet.text(22, 41, Run(entry.uscc, "uscc"), Style("hei_bold", 13))
    if qr:
        qr_code(sheet, 226, 26, 24)
        sheet.flow(
            252,
            27,
            30,
            "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。",
            Style("song", 7.2),
            leading=1.4,
        )
    for x, width, rows in ((24, 116, entry.left), (158, 116, entry.right)):
        y = 76.0
        for words, text, name in rows:
            sheet.text(x, y, words, label, spread=22)
            used = value.sized(9.5) if name == "scope" and len(text) > 90 else value
            bottom = sheet.flow(x + 27, y, width - 27, _value(text, name), used, leading=1.4)
            y = max(y + 13, bottom + 5)
    sheet.text(178, 158, "登 记 机 关", Style("hei", 13), spacing=0.1)
    sheet.text(
        206,
        176,
        Run(f"{entry.day.year} 年 {entry.day.month:02d} 月 {entry.day.day:02d} 日", "issue_date"),
        Style("song", 12.5),
    )
    put_round(sheet, 228, 166, SealText(entry.issuer), diameter=41)
    foot = Style("song", 7.5)
    sheet.text(14, 194, f"国家企业信用信息公示系统网址：{_SITE}", foot)
    sheet.text(
        148.5, 194, "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告", foot, align="c"
    )
    sheet.text(283, 194, "国家市场监督管理总局监制", foot, align="r")


def _upright(job: Job, sheet: Sheet, entry: Entry, *, duplicate: bool) -> None:
    """The upright form of 2014 and 2015: one column of lines."""
    sheet.rect(8, 8, 194, 281, line=1.4, fill=_GOLD)
    guilloche(sheet, 11, 11, 188, 275, (240, 234, 220), waves=30)
    emblem(sheet, 105, 38, 26)
    sheet.text(105, 56, "营 业 执 照", Style("song_bold", 34), align="c")
    if duplicate:
        sheet.text(105, 74, "（副　本）", Style("song_bold", 15), align="c")
    sheet.text(180, 66, f"编号 {job.rng.randrange(10**8):08d}", Style("song", 9), align="r")
    sheet.text(105, 84, ["统一社会信用代码 ", Run(entry.uscc, "uscc")], Style("hei", 13), align="c")
    label, value = Style("song_bold", 13), Style("song", 13)
    order = ["name", "type", "address", "legal_person", "capital", "established", "term", "scope"]
    rows = sorted((*entry.left, *entry.right), key=lambda row: order.index(row[2]))
    y = 98.0
    for words, text, name in rows:
        sheet.text(28, y, words, label, spread=26)
        used = value.sized(11) if name == "scope" else value
        bottom = sheet.flow(62, y, 120, _value(text, name), used, leading=1.45)
        y = max(y + 11.5, bottom + 4)
    sheet.text(104, 240, "登记机关", Style("song_bold", 14), spread=30)
    sheet.text(
        112,
        258,
        Run(f"{entry.day.year} 年 {entry.day.month:02d} 月 {entry.day.day:02d} 日", "issue_date"),
        Style("song", 13),
    )
    put_round(sheet, 148, 250, SealText(entry.issuer), diameter=41)
    sheet.text(14, 281, f"企业信用信息公示系统网址：{_SITE}", Style("song", 8))
    sheet.text(196, 281, "中华人民共和国国家工商行政管理总局监制", Style("song", 8), align="r")


def original(job: Job) -> Drawn:
    """A company's original, landscape, with the term on older ones and without it on those since March 2022."""
    entry = _company(job, term=False)
    if entry.day < date(2022, 3, 1):
        entry = _company(job, term=True)
    sheet = job.sheet(297, 210)
    _landscape(job, sheet, entry, duplicate=False)
    return drawn("business_license", "new_original", [sheet], _declared(entry), from_seal={"issuer": entry.issuer})


def upright_duplicate(job: Job) -> Drawn:
    """A company's upright duplicate of 2016 to 2018, issued by an industry and commerce office."""
    entry = _company(job, term=True)
    issuer = entry.issuer.replace("市场监督管理局", "工商行政管理局")
    first = date.fromisoformat(entry.extra["established"])
    if first > date(2018, 6, 1):
        first = first.replace(year=2014, day=min(first.day, 28))
        last = years_later(first, 20)
        right = [row if row[2] != "established" else ("成立日期", _day(first), "established") for row in entry.right]
        right = [row if row[2] != "term" else ("营业期限", f"{_day(first)}至{_day(last)}", "term") for row in right]
        extra = {"established": first.isoformat(), "valid_from": first.isoformat(), "valid_to": last.isoformat()}
        entry = replace(entry, right=right, extra=extra)
    entry = replace(entry, issuer=issuer, day=a_day(job.rng, max(first, date(2015, 10, 8)), date(2018, 9, 30)))
    sheet = job.sheet()
    _upright(job, sheet, entry, duplicate=True)
    if job.chance(0.5):
        watermark(sheet, "仅供用电报装", colour=(216, 214, 210), size_mm=10, rows=1)
    return drawn(
        "business_license", "new_upright_duplicate", [sheet], _declared(entry), from_seal={"issuer": entry.issuer}
    )


def sole_trader(job: Job) -> Drawn:
    """A sole trader's duplicate: operator, form of business, place of business; no capital."""
    facts = begin(job)
    company, district = facts.company, facts.home.community.district
    trade = job.rng.choice(["汽车美容店", "充电服务部", "百货商行", "快捷宾馆", "电动车行"])
    name = f"{district}{job.rng.choice(WORDS.firms)}{trade}"
    place = f"河南省信阳市{district}{facts.home.community.street}附{job.rng.randrange(1, 40)}号门面"
    left = [
        ("名称", name, "name"),
        ("类型", "个体工商户", "type"),
        ("经营者", facts.person.name, "legal_person"),
        ("经营范围", company.scope, "scope"),
    ]
    right = [
        ("组成形式", job.rng.choice(["个人经营", "家庭经营"]), ""),
        ("注册日期", _day(company.established), "established"),
        ("经营场所", place, "address"),
    ]
    extra = {"established": company.established.isoformat()}
    entry = Entry(left, right, numbers.uscc(job.rng, prefix="92"), company.licence_issuer, company.licence_date, extra)
    sheet = job.sheet(297, 210)
    _landscape(job, sheet, entry, duplicate=True)
    if job.chance(0.4):
        rubber(sheet, 30, 172, ["与原件一致"], colour=(40, 70, 160))
    return drawn(
        "business_license", "new_single_owners_duplicate", [sheet], _declared(entry), from_seal={"issuer": entry.issuer}
    )


def electronic(job: Job) -> Drawn:
    """An electronic licence printed with its own header and foot, entries in one ruled column."""
    entry = _company(job, term=job.chance(0.4))
    sheet = job.sheet()
    sheet.fill(12, 12, 186, 250, (252, 250, 244))
    sheet.rect(12, 12, 186, 250, line=0.7, fill=_GOLD)
    emblem(sheet, 105, 32, 20)
    sheet.text(105, 45, "营业执照", Style("song_bold", 28), align="c", spacing=0.3)
    sheet.text(105, 60, "（电子营业执照打印件）", Style("song", 11), align="c")
    qr_code(sheet, 164, 22, 24)
    label, value = Style("hei", 11.5, (120, 92, 40)), Style("song", 11.5)
    rows = [("统一社会信用代码", entry.uscc, "uscc"), *entry.left[:3], *entry.right, entry.left[3]]
    y = 74.0
    for words, text, name in rows:
        sheet.text(24, y, words, label)
        used = value.sized(10) if name == "scope" else value
        bottom = sheet.flow(68, y, 118, _value(text, name), used, leading=1.4)
        y = max(y + 10.5, bottom + 3.5)
        sheet.line(24, y - 3, 186, y - 3, width=0.12, fill=(210, 196, 160))
    sheet.text(96, 226, "登记机关：", label)
    sheet.text(120, 226, Run(entry.issuer, "issuer"), value.sized(10.5))
    sheet.text(96, 238, "发照日期：", label)
    sheet.text(120, 238, Run(f"{entry.day:%Y-%m-%d}", "issue_date"), value)
    put_round(sheet, 172, 240, SealText(entry.issuer), diameter=38)
    sheet.flow(
        14,
        266,
        182,
        "提示：电子营业执照与纸质营业执照具有同等法律效力。打印件可通过扫描二维码在电子营业执照小程序"
        "查验，每次打印均有记录。",
        Style("song", 8.5, GREY),
        leading=1.5,
    )
    return drawn(
        "business_license", "new_electronic_print_of_licence", [sheet], {**_declared(entry), "issuer": entry.issuer}
    )


def branch_pair(job: Job) -> Drawn:
    """A branch's or a partnership's original and duplicate, two pages: head person and place under other labels."""
    facts = begin(job)
    company, org = facts.company, facts.company.org
    extra = {"established": company.established.isoformat()}
    if job.chance(0.5):
        name = f"{org.name}{job.rng.choice(['平桥分公司', '积木路营业部', '固始分公司'])}"
        left = [
            ("名称", name, "name"),
            ("类型", "有限责任公司分公司", "type"),
            ("负责人", org.legal_person, "legal_person"),
            ("经营范围", company.scope, "scope"),
        ]
        right = [("成立日期", _day(company.established), "established"), ("营业场所", org.address, "address")]
    else:
        partner = a_name(job.rng, WORDS)
        name = f"信阳{job.rng.choice(WORDS.firms)}能源管理合伙企业（有限合伙）"
        left = [
            ("名称", name, "name"),
            ("类型", "有限合伙企业", "type"),
            ("执行事务合伙人", partner, "legal_person"),
            ("经营范围", company.scope, "scope"),
        ]
        right = [
            ("出资额", company.capital, "capital"),
            ("成立日期", _day(company.established), "established"),
            ("主要经营场所", org.address, "address"),
        ]
    entry = Entry(left, right, org.uscc, company.licence_issuer, company.licence_date, extra)
    sheets = [job.sheet(297, 210), job.sheet(297, 210)]
    for number, sheet in enumerate(sheets):
        _landscape(job, sheet, entry, duplicate=number == 1)
    return drawn("business_license", "new_branch_pair", sheets, _declared(entry), from_seal={"issuer": entry.issuer})


LAYOUTS: Layouts = {
    "business_license": {
        "new_original": original,
        "new_upright_duplicate": upright_duplicate,
        "new_single_owners_duplicate": sole_trader,
        "new_electronic_print_of_licence": electronic,
        "new_branch_pair": branch_pair,
    }
}
