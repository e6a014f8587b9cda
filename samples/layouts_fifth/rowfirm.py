"""营业执照: the editions of 2015 and 2019, a sole trader's, a branch's, and one printed from the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import begin, day_text, foot, grey_copy, rubber
from samples.layouts_fifth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_KIND = "business_license"
_GOLD: Colour = (176, 140, 70)


@dataclass(frozen=True, slots=True)
class _Licence:
    """What the licence says; an empty value is not printed."""

    code: str
    name: str
    type: str
    head: str
    place: str
    capital: str
    established: date
    until: date | None
    scope: str
    issuer: str
    issued: date

    def values(self, *, term: bool = True, bare: bool = False) -> dict[str, Value]:
        """`term`: 营业期限 is printed; `bare`: as 长期 alone, without the day it begins."""
        values: dict[str, Value] = {
            "uscc": self.code,
            "name": self.name,
            "type": self.type,
            "address": self.place,
            "legal_person": self.head,
            "established": self.established.isoformat(),
            "scope": self.scope,
            "issuer": self.issuer,
            "issue_date": self.issued.isoformat(),
        }
        if self.capital:
            values["capital"] = self.capital
        if term:
            values["valid_to"] = self.until.isoformat() if self.until else "长期"
            if not bare:
                values["valid_from"] = self.established.isoformat()
        return values


def _licence(job: Job, *, first: date | None = None, last: date | None = None, old: bool = False) -> _Licence:
    facts, rng = begin(job), job.rng
    company = facts.company
    established = company.established
    issued = company.licence_date
    if first and last:
        issued = a_day(rng, first, last)
        established = a_day(rng, date(2008, 1, 1), first)
    capital = rng.choice(
        [company.capital, "伍拾万元整", "壹仟零壹拾万元整", "人民币叁佰万元整", "500万元人民币", "1000万元整"]
    )
    return _Licence(
        code=company.org.uscc,
        name=company.org.name,
        type=company.kind,
        head=company.org.legal_person,
        place=company.org.address + rng.choice(["", "一层", "院内", "2号楼3层305室"]),
        capital=capital,
        established=established,
        until=years_later(established, rng.choice([10, 20, 30])) if job.chance(0.5) else None,
        scope=company.scope,
        issuer=company.licence_issuer.replace("市场监督管理局", "工商行政管理局") if old else company.licence_issuer,
        issued=issued,
    )


def _term(licence: _Licence) -> list[str | Run]:
    start = numbers.written_date(licence.established, form="padded")
    end = numbers.written_date(licence.until, form="padded") if licence.until else "长期"
    return [Run(start, "valid_from"), " 至 ", Run(end, "valid_to")]


def _frame(sheet: Sheet, inset: float) -> None:
    wide, high = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 0, 0, wide, high, (236, 232, 216), waves=30, paper=(253, 252, 246))
    sheet.rect(inset, inset, wide - 2 * inset, high - 2 * inset, line=1.6, fill=_GOLD)
    sheet.rect(inset + 3, inset + 3, wide - 2 * inset - 6, high - 2 * inset - 6, line=0.4, fill=_GOLD)


def _registry(sheet: Sheet, x: float, y: float, licence: _Licence, *, size: float = 13.0, apart: bool = True) -> None:
    """登记机关 with its seal, and the date in figures set apart."""
    style = Style("song", size)
    day = licence.issued
    sheet.text(x, y, ["登记机关　", Run(licence.issuer, "issuer", style.sized(size - 1.5))], style)
    gap = "　" if apart else ""
    runs: list[str | Run] = []
    for figure, unit in ((f"{day.year}", "年"), (f"{day.month:02d}", "月"), (f"{day.day:02d}", "日")):
        runs.append(Run(f"{figure}{gap}{unit}{gap}", "issue_date"))
    sheet.text(x + 8, y + 13, runs, style)
    put_round(sheet, x + 44, y + 8, SealText(licence.issuer), diameter=40)


def _fields(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    rows: list[tuple[str, str | Run | list[str | Run]]],
    *,
    size: float,
    step: float,
) -> float:
    """Labels spread over equal width, values beside them, long ones wrapped."""
    label, shown = Style("hei", size), Style("song", size)
    room = size * 0.3528 * 5.6
    for text, runs in rows:
        if len(text) < 6:
            sheet.text(x, y, text, label, spread=room - size * 0.35)
        else:
            sheet.text(x, y, text, label.sized(size * 0.8))
        y = max(y + step, sheet.flow(x + room + 3, y, width - room - 3, runs, shown, leading=1.4) + step * 0.28)
    return y


def new_landscape_duplicate(job: Job) -> Drawn:
    """The edition of 2019, landscape, 副本: two columns, code under the title on the left, QR on the right."""
    licence = _licence(job, first=date(2019, 3, 1), last=date(2022, 2, 20))
    sheet = job.sheet(297, 210)
    _frame(sheet, 8)
    emblem(sheet, 148.5, 24, 18)
    sheet.text(148.5, 36, "营业执照", Style("song_bold", 34), align="c", spacing=0.35)
    sheet.text(148.5, 52, "（副　本）　1-1", Style("song", 13), align="c")
    sheet.text(24, 40, "统一社会信用代码", Style("hei", 11))
    sheet.text(24, 47, Run(licence.code, "uscc"), Style("hei_bold", 13))
    qr_code(sheet, 246, 24, 24)
    sheet.flow(
        240,
        50,
        42,
        "扫描二维码登录国家企业信用信息公示系统了解更多登记、备案、许可、监管信息。",
        Style("song", 6.5),
        leading=1.35,
    )
    left: list[tuple[str, str | Run | list[str | Run]]] = [
        ("名称", Run(licence.name, "name")),
        ("类型", Run(licence.type, "type")),
        ("法定代表人", Run(licence.head, "legal_person")),
        ("经营范围", Run(licence.scope, "scope")),
    ]
    right: list[tuple[str, str | Run | list[str | Run]]] = [
        ("注册资本", Run(licence.capital, "capital")),
        ("成立日期", Run(numbers.written_date(licence.established, form="padded"), "established")),
        ("营业期限", _term(licence)),
        ("住所", Run(licence.place, "address")),
    ]
    _fields(sheet, 24, 70, 132, left, size=11.5, step=13)
    _fields(sheet, 166, 70, 112, right, size=11.5, step=13)
    _registry(sheet, 176, 152, licence)
    sheet.text(24, 188, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 8.5))
    text = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告"
    sheet.text(112, 188, text, Style("song", 7.5))
    sheet.text(276, 188, "国家市场监督管理总局监制", Style("song", 8.5), align="r")
    return drawn(_KIND, "new_landscape_duplicate", [sheet], licence.values())


def new_portrait_three_in_one(job: Job) -> Drawn:
    """The upright edition of 2015, 正本 or 副本, labels in one column, issued by the former registry."""
    licence = _licence(job, first=date(2015, 10, 8), last=date(2018, 10, 30), old=True)
    sheet = job.sheet()
    _frame(sheet, 9)
    emblem(sheet, 105, 34, 24)
    sheet.text(105, 52, "营 业 执 照", Style("song_bold", 36), align="c")
    copy = job.chance(0.6)
    if copy:
        sheet.text(105, 70, f"（副本）（{job.rng.choice(['1-1', '2-1', '1-2'])}）", Style("song", 13), align="c")
    sheet.text(105, 80, ["统一社会信用代码 ", Run(licence.code, "uscc")], Style("song", 13), align="c")
    bare = licence.until is None and job.chance(0.5)
    rows: list[tuple[str, str | Run | list[str | Run]]] = [
        ("名称", Run(licence.name, "name")),
        ("类型", Run(licence.type, "type")),
        ("住所", Run(licence.place, "address")),
        ("法定代表人", Run(licence.head, "legal_person")),
        ("注册资本", Run(licence.capital, "capital")),
        ("成立日期", Run(numbers.written_date(licence.established, form="padded"), "established")),
        ("营业期限", [Run("长期", "valid_to")] if bare else _term(licence)),
        ("经营范围", Run(licence.scope, "scope")),
    ]
    _fields(sheet, 32, 95, 146, rows, size=13, step=11)
    qr_code(sheet, 32, 222, 24)
    _registry(sheet, 96, 232, licence)
    text = "提示：每年1月1日至6月30日通过企业信用信息公示系统报送上一年度年度报告。"
    sheet.text(32, 263, text, Style("song", 8.5))
    sheet.text(32, 272, "企业信用信息公示系统网址：http://ha.gsxt.gov.cn", Style("song", 8.5))
    sheet.text(178, 272, "中华人民共和国国家工商行政管理总局监制", Style("song", 8.5), align="r")
    return drawn(_KIND, "new_portrait_three_in_one", [sheet], licence.values(bare=bare))


def new_sole_trader(job: Job) -> Drawn:
    """A sole trader's licence, landscape: 经营者, 组成形式, 注册日期, no capital and no term."""
    base = _licence(job, first=date(2017, 1, 1), last=date(2026, 9, 30))
    rng, person = job.rng, job.facts.person
    district = job.facts.home.community.district
    shop = rng.choice(["汽车充电服务站", "洗车店", "便利店", "家常菜馆", "电动车行", "汽车维修部"])
    licence = _Licence(
        code=numbers.uscc(rng, prefix="92"),
        name=f"{district}{rng.choice(WORDS.firms)}{shop}{rng.choice(['（个体工商户）', '', ''])}",
        type="个体工商户",
        head=person.name,
        place=base.place,
        capital="",
        established=base.established,
        until=None,
        scope=base.scope,
        issuer=f"信阳市{district}市场监督管理局"
        if base.issued >= date(2019, 3, 1)
        else f"信阳市{district}工商行政管理局",
        issued=base.issued,
    )
    sheet = job.sheet(297, 210)
    _frame(sheet, 7)
    emblem(sheet, 148.5, 23, 17)
    sheet.text(148.5, 34, "营业执照", Style("hei_bold", 33), align="c", spacing=0.4)
    if job.chance(0.5):
        sheet.text(148.5, 50, "（副本）", Style("song", 13), align="c")
    sheet.text(22, 56, ["统一社会信用代码：", Run(licence.code, "uscc")], Style("hei", 12))
    rows: list[tuple[str, str | Run | list[str | Run]]] = [
        ("名称", Run(licence.name, "name")),
        ("类型", Run(licence.type, "type")),
        ("经营场所", Run(licence.place, "address")),
        ("经营者", Run(licence.head, "legal_person")),
        ("组成形式", rng.choice(["个人经营", "家庭经营"])),
        ("注册日期", Run(numbers.written_date(licence.established, form="padded"), "established")),
        ("经营范围", Run(licence.scope, "scope")),
    ]
    _fields(sheet, 24, 70, 158, rows, size=11.5, step=11)
    qr_code(sheet, 228, 66, 30)
    _registry(sheet, 196, 140, licence, size=12, apart=False)
    sheet.text(24, 194, "请于每年1月1日至6月30日报送上一年度年度报告。", Style("song", 8.5))
    return drawn(_KIND, "new_sole_trader", [sheet], licence.values(term=False))


def new_branch_copied(job: Job) -> Drawn:
    """A branch's licence as a grey copy on A4 with the firm's stamp that it is true: 负责人, 营业场所."""
    base = _licence(job, first=date(2019, 3, 1), last=date(2026, 9, 30))
    rng = job.rng
    licence = _Licence(
        code=base.code,
        name=base.name + rng.choice(["信阳分公司", "浉河分公司", "第一分公司"]),
        type=rng.choice(["有限责任公司分公司(自然人投资或控股)", "有限责任公司分公司", "其他有限责任公司分公司"]),
        head=job.facts.landlord.name,
        place=base.place,
        capital="",
        established=base.established,
        until=base.until,
        scope=base.scope,
        issuer=base.issuer,
        issued=base.issued,
    )
    sheet = job.sheet(297, 210)
    sheet.rect(14, 12, 269, 180, line=1.2, fill=(120, 120, 120))
    emblem(sheet, 148.5, 27, 16)
    sheet.text(148.5, 37, "营业执照", Style("song_bold", 30), align="c", spacing=0.3)
    sheet.text(28, 42, "统一社会信用代码", Style("song", 10.5))
    sheet.text(28, 48, Run(licence.code, "uscc"), Style("song", 12.5))
    left: list[tuple[str, str | Run | list[str | Run]]] = [
        ("名称", Run(licence.name, "name")),
        ("类型", Run(licence.type, "type")),
        ("负责人", Run(licence.head, "legal_person")),
        ("经营范围", Run(licence.scope, "scope")),
    ]
    right: list[tuple[str, str | Run | list[str | Run]]] = [
        ("成立日期", Run(numbers.written_date(licence.established, form="padded"), "established")),
        ("营业期限", _term(licence)),
        ("营业场所", Run(licence.place, "address")),
    ]
    _fields(sheet, 28, 64, 130, left, size=11, step=13)
    _fields(sheet, 168, 64, 106, right, size=11, step=13)
    qr_code(sheet, 246, 22, 22)
    _registry(sheet, 178, 142, licence, size=12)
    grey_copy(sheet)
    rubber(sheet, 60, 160, ["复印件与原件核对无误", "再次复印无效"])
    put_round(sheet, 92, 166, SealText(licence.name), diameter=38)
    return drawn(_KIND, "new_branch_copied", [sheet], licence.values())


def new_printed_from_screen(job: Job) -> Drawn:
    """The electronic licence printed upright with its code, time of download, no term (after March 2022)."""
    licence = _licence(job, first=date(2022, 3, 2), last=date(2026, 10, 20))
    sheet = job.sheet()
    guilloche(sheet, 14, 22, 182, 206, (238, 232, 218), waves=24, paper=(254, 252, 247))
    sheet.rect(16, 24, 178, 202, line=0.9, fill=_GOLD)
    emblem(sheet, 105, 40, 17)
    sheet.text(105, 51, "营业执照", Style("song_bold", 27), align="c", spacing=0.3)
    sheet.text(105, 64, "（电子营业执照　副本）", Style("song", 11), align="c")
    sheet.text(26, 74, ["统一社会信用代码　", Run(licence.code, "uscc")], Style("hei", 11.5))
    rows: list[tuple[str, str | Run | list[str | Run]]] = [
        ("名称", Run(licence.name, "name")),
        ("注册资本", Run(licence.capital, "capital")),
        ("类型", Run(licence.type, "type")),
        ("成立日期", Run(numbers.written_date(licence.established, form="padded"), "established")),
        ("法定代表人", Run(licence.head, "legal_person")),
        ("住所", Run(licence.place, "address")),
        ("经营范围", Run(licence.scope, "scope")),
    ]
    _fields(sheet, 26, 86, 158, rows, size=11.5, step=11)
    qr_code(sheet, 28, 190, 28)
    _registry(sheet, 92, 194, licence, size=12, apart=False)
    clock = f"{job.rng.randrange(8, 20):02d}:{job.rng.randrange(60):02d}"
    stamp = f"下载时间：{day_text(job, job.facts.consent_date, 'dash')} {clock}"
    foot(sheet, f"{stamp}　用途：用电报装　核验码：{licence.code[-6:]}", y=236)
    return drawn(_KIND, "new_printed_from_screen", [sheet], licence.values(term=False))


LAYOUTS: Layouts = {
    _KIND: {
        "new_landscape_duplicate": new_landscape_duplicate,
        "new_portrait_three_in_one": new_portrait_three_in_one,
        "new_sole_trader": new_sole_trader,
        "new_branch_copied": new_branch_copied,
        "new_printed_from_screen": new_printed_from_screen,
    }
}
