"""营业执照: original and duplicate, old and new editions, single traders and branches, the electronic one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from samples import numbers
from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import said
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 136, 60)
_SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a licence: its label, the text and the field it shows; `parts` where it is more than one run."""

    label: str
    text: str
    name: str = ""
    parts: list[str | Run] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Firm:
    """What the register says of a firm, entries in two columns in the order of the licence."""

    left: tuple[Entry, ...]
    right: tuple[Entry, ...]
    code: str
    issuer: str
    day: date
    values: dict[str, Value]


def _term(job: Job, first: date, last: date | None) -> list[str | Run]:
    form = job.rng.choice(["padded", "plain"])
    start = Run(numbers.written_date(first, form=form), "valid_from")
    if last:
        return [start, "至", Run(numbers.written_date(last, form=form), "valid_to")]
    return [start, "至", Run("长期", "valid_to")]


def _company(job: Job, *, term: bool) -> Firm:
    company = job.facts.company
    org = company.org
    form = job.rng.choice(["padded", "padded", "plain"])
    values: dict[str, Value] = {
        "uscc": org.uscc,
        "name": org.name,
        "type": company.kind,
        "address": org.address,
        "legal_person": org.legal_person,
        "capital": company.capital,
        "established": company.established.isoformat(),
        "scope": company.scope,
        "issuer": company.licence_issuer,
        "issue_date": company.licence_date.isoformat(),
    }
    right = [
        Entry("注册资本", company.capital, "capital"),
        Entry("成立日期", numbers.written_date(company.established, form=form), "established"),
    ]
    if term:
        right.append(Entry("营业期限", "", "", _term(job, company.established, company.valid_to)))
        values["valid_from"] = company.established.isoformat()
        values["valid_to"] = company.valid_to.isoformat() if company.valid_to else "长期"
    right.append(Entry("住所", org.address, "address"))
    left = (
        Entry("名称", org.name, "name"),
        Entry("类型", company.kind, "type"),
        Entry("法定代表人", org.legal_person, "legal_person"),
        Entry("经营范围", company.scope, "scope"),
    )
    return Firm(left, tuple(right), org.uscc, company.licence_issuer, company.licence_date, values)


def _trader(job: Job) -> Firm:
    """A single trader (个体工商户)."""
    company, person = job.facts.company, job.facts.person
    stem = company.org.name.removeprefix("信阳")[:2]
    district = job.facts.home.community.district
    name = f"{district}{stem}{job.rng.choice(['汽车美容店', '百货超市', '茶叶经营部', '电动车行', '餐饮店'])}"
    code = numbers.uscc(job.rng, prefix="92")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "type": "个体工商户",
        "address": company.org.address,
        "legal_person": person.name,
        "established": company.established.isoformat(),
        "scope": company.scope,
        "issuer": company.licence_issuer,
        "issue_date": company.licence_date.isoformat(),
    }
    left = (
        Entry("名称", name, "name"),
        Entry("类型", "个体工商户", "type"),
        Entry("经营者", person.name, "legal_person"),
        Entry("经营范围", company.scope, "scope"),
    )
    right = (
        Entry("组成形式", "个人经营"),
        Entry("注册日期", numbers.written_date(company.established, form="padded"), "established"),
        Entry("经营场所", company.org.address, "address"),
    )
    return Firm(left, right, code, company.licence_issuer, company.licence_date, values)


def _branch(job: Job) -> Firm:
    """A branch: 负责人, 营业场所, no capital."""
    firm = _company(job, term=False)
    name = f"{firm.values['name']}{job.rng.choice(['第一分公司', '东区分公司', '平桥分公司'])}"
    values = {key: value for key, value in firm.values.items() if key != "capital"} | {
        "name": name,
        "type": "有限责任公司分公司",
    }
    left = (
        Entry("名称", name, "name"),
        Entry("类型", "有限责任公司分公司", "type"),
        Entry("负责人", str(values["legal_person"]), "legal_person"),
        firm.left[3],
    )
    right = (firm.right[1], Entry("营业场所", str(values["address"]), "address"))
    return Firm(left, right, firm.code, firm.issuer, firm.day, values)


def _column(
    sheet: Sheet, x: float, y: float, width: float, entries: tuple[Entry, ...], k: float, step: float, label_mm: float
) -> float:
    """Entries below one another, their labels spread over the same width. Returns the y below."""
    label, typed = Style("hei", 12 * k), Style("song", 12 * k)
    for entry in entries:
        sheet.text(x, y, entry.label, label, spread=label_mm * 0.88)
        runs = entry.parts or [Run(entry.text, entry.name)]
        below = sheet.flow(
            x + label_mm,
            y + 0.2,
            width - label_mm,
            runs,
            typed.sized(10.5 * k) if entry.name == "scope" else typed,
            leading=1.4,
        )
        y = max(y + step, below + step * 0.4)
    return y


def _day(sheet: Sheet, x: float, y: float, firm: Firm, k: float) -> None:
    """The date of issue as the edition of 2019 has it: 2021 年 03 月 05 日."""
    text = f"{firm.day.year} 年 {firm.day.month:02d} 月 {firm.day.day:02d} 日"
    sheet.text(x, y, Run(text, "issue_date"), Style("song", 12 * k), align="c")


def _landscape(job: Job, name: str, firm: Firm, copy: str, *, wide: float = 297.0, high: float = 210.0) -> Drawn:
    """The edition since 2019, across the page, two columns, code in the upper right."""
    sheet = job.sheet(wide, high)
    k = wide / 297
    guilloche(sheet, 8 * k, 8 * k, 281 * k, 194 * k, (240, 230, 208), waves=26, paper=(254, 252, 245))
    for inset, line in ((8, 1.2), (11, 0.4)):
        sheet.rect(inset * k, inset * k, (297 - 2 * inset) * k, (210 - 2 * inset) * k, line=line, fill=_GOLD)
    emblem(sheet, 148.5 * k, 28 * k, 20 * k)
    sheet.text(148.5 * k, 42 * k, "营 业 执 照", Style("song_bold", 36 * k), align="c")
    if copy:
        sheet.text(148.5 * k, 58 * k, copy, Style("song", 13 * k), align="c")
    sheet.text(26 * k, 36 * k, "统一社会信用代码", Style("hei", 11 * k))
    sheet.text(26 * k, 43 * k, Run(firm.code, "uscc"), Style("song_bold", 13 * k))
    qr_code(sheet, 236 * k, 22 * k, 26 * k)
    sheet.flow(
        230 * k,
        50 * k,
        42 * k,
        "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。",
        Style("song", 6.8 * k),
        leading=1.3,
    )
    _column(sheet, 26 * k, 72 * k, 134 * k, firm.left, k, 12.5 * k, 28 * k)
    _column(sheet, 170 * k, 72 * k, 104 * k, firm.right, k, 12.5 * k, 26 * k)
    sheet.text(178 * k, 156 * k, "登记机关", Style("hei", 13 * k), spacing=0.3)
    _day(sheet, 226 * k, 172 * k, firm, k)
    put_round(sheet, 228 * k, 163 * k, SealText(firm.issuer), diameter=40 * k)
    sheet.text(24 * k, 194 * k, _SITE, Style("song", 7.5 * k))
    sheet.text(272 * k, 194 * k, "国家市场监督管理总局监制", Style("song", 7.5 * k), align="r")
    return drawn("business_license", name, [sheet], firm.values, from_seal={"issuer": firm.issuer})


def original(job: Job) -> Drawn:
    return _landscape(job, "oak_trade_original", _company(job, term=job.chance(0.4)), "")


def trader(job: Job) -> Drawn:
    return _landscape(job, "oak_trade_single", _trader(job), "（副　本）")


def branch(job: Job) -> Drawn:
    return _landscape(job, "oak_trade_branch", _branch(job), "（副本）　副本编号：1-1", wide=210.0, high=148.5)


def upright(job: Job) -> Drawn:
    """The edition before 2019, upright, labels in one column, the seal and the date below right."""
    sheet, firm = job.sheet(), _company(job, term=True)
    guilloche(sheet, 8, 8, 194, 281, (226, 232, 224), waves=40, paper=(252, 253, 250))
    sheet.rect(10, 10, 190, 277, line=1.0, fill=(120, 140, 110))
    emblem(sheet, 105, 32, 22)
    sheet.text(105, 50, "营 业 执 照", Style("song_bold", 34), align="c")
    sheet.text(105, 67, "（副　本）", Style("song", 13), align="c")
    sheet.text(105, 78, ["统一社会信用代码  ", Run(firm.code, "uscc")], Style("song", 12), align="c")
    order = (*firm.left[:2], firm.right[-1], firm.left[2], *firm.right[:-1], firm.left[3])
    _column(sheet, 30, 94, 150, order, 1.1, 12.0, 34)
    qr_code(sheet, 28, 232, 26)
    sheet.text(120, 240, "登 记 机 关", Style("hei", 13))
    _day(sheet, 152, 262, firm, 1.05)
    put_round(sheet, 156, 250, SealText(firm.issuer), diameter=40)
    sheet.text(20, 277, "每年1月1日至6月30日通过企业信用信息公示系统报送年度报告", Style("song", 8))
    return drawn("business_license", "oak_trade_upright", [sheet], firm.values, from_seal={"issuer": firm.issuer})


def electronic(job: Job) -> Drawn:
    """The electronic licence printed from the registry's app, and a second page with the print's data."""
    sheet, second, firm = job.sheet(), job.sheet(), _company(job, term=False)
    watermark(sheet, "仅供办理用电报装", colour=(226, 228, 232), size_mm=10, rows=2)
    sheet.rect(12, 12, 186, 262, line=0.8, fill=_GOLD)
    emblem(sheet, 105, 32, 20)
    sheet.text(105, 46, "营业执照", Style("song_bold", 32), align="c", spacing=0.3)
    sheet.text(105, 62, "（电子营业执照）", Style("song", 12), align="c")
    sheet.text(30, 78, "统一社会信用代码：", Style("hei", 12))
    sheet.text(70, 78, Run(firm.code, "uscc"), Style("song", 12))
    order = (*firm.left[:3], *firm.right[:2], firm.right[-1], firm.left[3])
    bottom = _column(sheet, 30, 92, 150, order, 1.1, 12.0, 32)
    bottom = max(bottom + 4, 208.0)
    qr_code(sheet, 32, bottom, 28)
    sheet.text(118, bottom + 4, ["登记机关：", Run(firm.issuer, "issuer")], Style("song", 10))
    sheet.text(
        118, bottom + 15, ["发照日期：", Run(said(job, firm.day, "plain", "padded"), "issue_date")], Style("song", 10)
    )
    put_round(sheet, 162, bottom + 12, SealText(firm.issuer), diameter=38)
    second.text(105, 30, "电子营业执照打印信息", Style("hei_bold", 16), align="c")
    for row, text in enumerate(
        (
            f"打印时间：{job.facts.consent_date:%Y-%m-%d} 09:1{job.rng.randrange(10)}:42",
            "打印用途：办理充电设施用电",
            "校验方式：使用电子营业执照小程序扫描首页二维码",
            "本页与首页一并使用有效。",
        )
    ):
        second.text(30, 52 + row * 11, text, Style("song", 12, BLACK))
    return drawn("business_license", "oak_trade_electronic", [sheet, second], firm.values)


LAYOUTS: Layouts = {
    "business_license": {
        "oak_trade_original": original,
        "oak_trade_single": trader,
        "oak_trade_branch": branch,
        "oak_trade_upright": upright,
        "oak_trade_electronic": electronic,
    }
}
