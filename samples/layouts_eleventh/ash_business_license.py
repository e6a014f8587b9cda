"""营业执照: landscape since 2019, upright of 2015, a trader's on the wall, electronic, a branch's with rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    Place,
    begin,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper,
    paper_on,
    table_top,
)
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value

_KIND = "business_license"
_GOLD: Colour = (188, 150, 84)
_SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"
_YEARLY = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告"
_CAPITALS = ("壹佰万圆整", "伍佰万圆整", "贰仟万圆整", "叁佰万元整", "1000万元人民币", "伍拾万圆整", "捌佰捌拾万元整")


@dataclass(slots=True)
class Licence:
    """What the registrar prints."""

    place: Place
    values: dict[str, Value]
    established: str
    term: tuple[str, str]
    issued: str

    def text(self, name: str) -> str:
        return str(self.values[name])


def _licence(job: Job, shape: str = "company") -> Licence:
    world = begin(job)
    rng, company, place = job.rng, world.facts.company, world.place
    founded = a_day(rng, date(2009, 3, 1), date(2024, 10, 31))
    issued = max(founded, a_day(rng, date(2019, 4, 1), date(2026, 10, 30)))
    if shape == "older":
        founded = a_day(rng, date(2006, 3, 1), date(2017, 10, 31))
        issued = max(founded, a_day(rng, date(2015, 11, 1), date(2018, 9, 30)))
    until = None if rng.random() < 0.5 else years_later(founded, rng.choice([10, 20, 30]))
    if until and until <= issued:
        until = years_later(founded, 40)
    office = company.licence_issuer
    if shape == "older" and rng.random() < 0.6:
        office = office.replace("市场监督管理局", "工商行政管理局")
    name, kind, code = company.org.name, company.kind, company.org.uscc
    if shape == "trader":
        trade = rng.choice(["汽车美容店", "百货超市", "餐饮店", "五金建材经营部", "汽修厂"])
        kind, code = "个体工商户", numbers.uscc(rng, prefix="92")
        name = f"{place.district}{world.estate[:2]}{trade}"
    elif shape == "branch":
        kind = rng.choice(["有限责任公司分公司(自然人投资或控股)", "其他有限责任公司分公司"])
        name += f"{place.district.removesuffix('区')}分公司"
    elif shape == "partners":
        kind = rng.choice(["有限合伙企业", "普通合伙企业"])
        name = name.replace("有限公司", "") + f"管理中心（{kind[:2]}合伙）"
    form = rng.choice(["padded", "padded", "dash"]) if shape != "older" else "padded"
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "type": kind,
        "address": company.org.address + rng.choice(["", "", "1号楼2层203室", "（自主申报）"]),
        "legal_person": company.org.legal_person,
        "capital": rng.choice(_CAPITALS),
        "established": founded.isoformat(),
        "valid_from": founded.isoformat(),
        "valid_to": until.isoformat() if until else "长期",
        "scope": company.scope,
        "issuer": office,
        "issue_date": issued.isoformat(),
    }
    term = (day_text(founded, "padded"), day_text(until, "padded") if until else "长期")
    return Licence(place, values, day_text(founded, form), term, day_text(issued, "spaced"))


def _done(name: str, sheets: list[Sheet], licence: Licence) -> Drawn:
    return paper(_KIND, name, sheets, licence.values, from_seal={"issuer": licence.text("issuer")})


def _pairs(
    sheet: Sheet,
    x: float,
    y: float,
    label_mm: float,
    value_mm: float,
    rows: list[tuple[str, Runs]],
    size: float,
    step: float,
) -> float:
    """Label and value rows without ruling; labels spread to one width. Returns the y below."""
    label, shown = Style("song_bold", size), Style("song", size)
    for name, runs in rows:
        sheet.text(x, y, name, label, spread=label_mm - 5)
        y = max(y + step, sheet.flow(x + label_mm, y, value_mm, runs, shown, leading=1.35) + 2)
    return y


def _frame(sheet: Sheet, x: float, y: float, width: float, height: float, paper_: Colour = (254, 251, 244)) -> None:
    guilloche(sheet, x, y, width, height, (246, 236, 218), waves=40, paper=paper_)
    sheet.rect(x, y, width, height, line=1.6, fill=_GOLD)
    sheet.rect(x + 3, y + 3, width - 6, height - 6, line=0.4, fill=_GOLD)


def _landscape(
    sheet: Sheet,
    x: float,
    y: float,
    licence: Licence,
    left: list[tuple[str, Runs]],
    right: list[tuple[str, Runs]],
    copy: str,
) -> None:
    """The edition of 2019, 277 by 190 mm."""
    _frame(sheet, x, y, 277, 190)
    emblem(sheet, x + 138, y + 20, 20)
    sheet.text(x + 138, y + 33, "营业执照", Style("song_bold", 34), align="c", spacing=0.5)
    if copy:
        sheet.text(x + 138, y + 48, copy, Style("song", 13), align="c", spacing=0.4)
    sheet.text(x + 18, y + 30, "统一社会信用代码", Style("song", 10.5))
    sheet.text(x + 18, y + 36, Run(licence.text("uscc"), "uscc"), Style("hei", 13))
    qr_code(sheet, x + 234, y + 14, 24)
    note = "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。"
    sheet.flow(x + 230, y + 40, 34, note, Style("song", 6), leading=1.3)
    wide = 35 if any(len(name) > 6 for name, _ in left) else 28
    _pairs(sheet, x + 18, y + 64, wide, 126 - wide, left, 11.5, 11.5)
    _pairs(sheet, x + 156, y + 64, 28, 78, right, 11.5, 11.5)
    sheet.text(x + 168, y + 136, "登记机关", Style("song_bold", 14), spacing=0.3)
    sheet.text(x + 190, y + 157, Run(licence.issued, "issue_date"), Style("song", 12.5))
    seals.put_round(sheet, x + 216, y + 148, seals.SealText(licence.text("issuer")), diameter=42)
    small = Style("song", 7.5)
    sheet.text(x + 16, y + 181, _SITE, small)
    sheet.text(x + 138, y + 174.5, _YEARLY, small, align="c")
    sheet.text(x + 261, y + 181, "国家市场监督管理总局监制", small, align="r")


def ash_bl_landscape_copy(job: Job) -> Drawn:
    """A company's duplicate, the edition since 2019."""
    licence = _licence(job)
    sheet = job.sheet(297, 210)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(licence.text("name"), "name")),
        ("类型", Run(licence.text("type"), "type")),
        ("法定代表人", Run(licence.text("legal_person"), "legal_person")),
        ("经营范围", Run(licence.text("scope"), "scope")),
    ]
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(licence.text("capital"), "capital")),
        ("成立日期", Run(licence.established, "established")),
    ]
    if job.chance(0.5):
        start, end = licence.term
        right.append(("营业期限", [Run(start, "valid_from"), "至", Run(end, "valid_to")]))
    right.append(("住所", Run(licence.text("address"), "address")))
    _landscape(sheet, 10, 10, licence, left, right, f"（副　本）　{job.rng.randrange(1, 3)}-1")
    return _done("ash_bl_landscape_copy", [sheet], licence)


def ash_bl_upright(job: Job) -> Drawn:
    """The upright duplicate of 2015 to 2018 with its term."""
    licence = _licence(job, "older")
    sheet = job.sheet()
    _frame(sheet, 8, 8, 194, 281)
    emblem(sheet, 105, 32, 22)
    sheet.text(105, 48, "营业执照", Style("song_bold", 36), align="c", spacing=0.4)
    sheet.text(105, 65, "（副　本）", Style("song", 14), align="c")
    sheet.text(180, 74, ["统一社会信用代码　", Run(licence.text("uscc"), "uscc")], Style("song", 11.5), align="r")
    start, end = licence.term
    rows: list[tuple[str, Runs]] = [
        ("名称", Run(licence.text("name"), "name")),
        ("类型", Run(licence.text("type"), "type")),
        ("住所", Run(licence.text("address"), "address")),
        ("法定代表人", Run(licence.text("legal_person"), "legal_person")),
        ("注册资本", Run(licence.text("capital"), "capital")),
        ("成立日期", Run(licence.established, "established")),
        ("营业期限", ["自", Run(start, "valid_from"), "至", Run(end, "valid_to")]),
        ("经营范围", Run(licence.text("scope"), "scope")),
    ]
    _pairs(sheet, 28, 90, 36, 118, rows, 12.5, 12.5)
    qr_code(sheet, 28, 228, 24)
    sheet.text(112, 232, "登记机关", Style("song_bold", 15), spacing=0.4)
    sheet.text(128, 256, Run(licence.issued, "issue_date"), Style("song", 13))
    seals.put_round(sheet, 152, 246, seals.SealText(licence.text("issuer")), diameter=42)
    sheet.text(
        105, 270, "提示：每年1月1日至6月30日应登录企业信用信息公示系统报送公示年度报告。", Style("song", 8.5), align="c"
    )
    sheet.text(20, 279, "企业信用信息公示系统网址：gsxt.gov.cn", Style("song", 8))
    sheet.text(190, 279, "中华人民共和国国家工商行政管理总局监制", Style("song", 8), align="r")
    return _done("ash_bl_upright", [sheet], licence)


def ash_bl_traders_on_the_wall(job: Job) -> Drawn:
    """A trader's original in its frame, photographed."""
    licence = _licence(job, "trader")
    sheet = table_top(job, 330, 244)
    sheet.fill(14, 14, 302, 216, (96, 62, 40))
    paper_on(sheet, 22, 22, 286, 200)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(licence.text("name"), "name")),
        ("类型", Run(licence.text("type"), "type")),
        ("经营者", Run(licence.text("legal_person"), "legal_person")),
        ("经营范围", Run(licence.text("scope"), "scope")),
    ]
    right: list[tuple[str, Runs]] = [
        ("组成形式", "个人经营"),
        ("注册日期", Run(licence.established, "established")),
        ("经营场所", Run(licence.text("address"), "address")),
    ]
    _landscape(sheet, 26, 27, licence, left, right, "")
    return _done("ash_bl_traders_on_the_wall", [sheet], licence)


def ash_bl_electronic(job: Job) -> Drawn:
    """The electronic licence printed with its purpose; two pages, the second saying how it was taken out."""
    shape = job.rng.choice(["company", "partners"])
    licence = _licence(job, shape)
    sheet, second = job.sheet(297, 210), job.sheet()
    partners = shape == "partners"
    left: list[tuple[str, Runs]] = [
        ("名称", Run(licence.text("name"), "name")),
        ("类型", Run(licence.text("type"), "type")),
        ("执行事务合伙人" if partners else "法定代表人", Run(licence.text("legal_person"), "legal_person")),
        ("经营范围", Run(licence.text("scope"), "scope")),
    ]
    right: list[tuple[str, Runs]] = [
        ("出资额" if partners else "注册资本", Run(licence.text("capital"), "capital")),
        ("成立日期", Run(licence.established, "established")),
        ("主要经营场所" if partners else "住所", Run(licence.text("address"), "address")),
    ]
    watermark(sheet, "仅限办理用电业务使用", colour=(228, 226, 222), size_mm=9, rows=2)
    _landscape(sheet, 10, 10, licence, left, right, "（副　本）（电子）")
    taken = day_text(job.facts.consent_date, "dash")
    second.text(105, 40, "电子营业执照文件下载说明", Style("hei_bold", 16), align="c")
    lines = (
        f"下载时间：{taken} 09:{job.rng.randrange(10, 60)}",
        "下载用途：办理用电业务",
        f"文件编号：{digits(job.rng, 20)}",
        "本文件与纸质营业执照具有同等法律效力，可通过电子营业执照小程序扫码验证。",
        "未注明用途或超出用途使用的，由使用人承担责任。",
    )
    y = 62.0
    for line in lines:
        y = second.flow(28, y, 154, line, Style("song", 12), leading=1.8) + 2
    return _done("ash_bl_electronic", [sheet, second], licence)


def ash_bl_branch_copy(job: Job) -> Drawn:
    """A branch's upright duplicate folded open, rules for the holder left, copied with a note and its seal."""
    licence = _licence(job, "branch")
    sheet = job.sheet(297, 210)
    sheet.line(148, 8, 148, 202, width=0.3, fill=(206, 206, 206))
    sheet.text(76, 30, "须　知", Style("song_bold", 16), align="c")
    y = 48.0
    for rule in (
        "1．《营业执照》是企业法人资格和合法经营的凭证，分为正本和副本，具有同等法律效力。",
        "2．正本应当置于住所或营业场所的醒目位置。",
        "3．营业执照不得伪造、涂改、出租、出借、转让。",
        "4．登记事项发生变化的，应当向登记机关申请变更登记，换领营业执照。",
        "5．应当按年度向登记机关报送年度报告并向社会公示。",
        "6．遗失或者毁坏营业执照的，应当声明作废，申请补领。",
    ):
        y = sheet.flow(24, y, 108, rule, Style("song", 10.5), leading=1.7) + 2
    ink = by_hand(job, 13)
    sheet.text(26, 168, "此复印件与原件一致", ink)
    office_seal(sheet, 92, 172, licence.text("name"))
    _frame(sheet, 154, 8, 136, 194)
    emblem(sheet, 222, 24, 15)
    sheet.text(222, 34, "营业执照", Style("song_bold", 25), align="c", spacing=0.35)
    sheet.text(222, 46, "（副　本）", Style("song", 11), align="c")
    sheet.text(222, 53, ["统一社会信用代码 ", Run(licence.text("uscc"), "uscc")], Style("song", 10), align="c")
    rows: list[tuple[str, Runs]] = [
        ("名称", Run(licence.text("name"), "name")),
        ("类型", Run(licence.text("type"), "type")),
        ("营业场所", Run(licence.text("address"), "address")),
        ("负责人", Run(licence.text("legal_person"), "legal_person")),
        ("成立日期", Run(licence.established, "established")),
    ]
    start, end = licence.term
    if job.chance(0.6):
        rows.append(("营业期限", [Run(start, "valid_from"), "至", Run(end, "valid_to")]))
    rows.append(("经营范围", Run(licence.text("scope"), "scope")))
    _pairs(sheet, 166, 64, 25, 88, rows, 10, 9.6)
    sheet.text(216, 164, "登记机关", Style("song_bold", 12), spacing=0.3)
    sheet.text(226, 182, Run(licence.issued, "issue_date"), Style("song", 11))
    seals.put_round(sheet, 246, 174, seals.SealText(licence.text("issuer")), diameter=36)
    return _done("ash_bl_branch_copy", [sheet], licence)


LAYOUTS: Layouts = {
    _KIND: {
        "ash_bl_landscape_copy": ash_bl_landscape_copy,
        "ash_bl_upright": ash_bl_upright,
        "ash_bl_traders_on_the_wall": ash_bl_traders_on_the_wall,
        "ash_bl_electronic": ash_bl_electronic,
        "ash_bl_branch_copy": ash_bl_branch_copy,
    }
}
