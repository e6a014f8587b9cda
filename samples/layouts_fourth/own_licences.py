"""营业执照: the sheet laid across since 2019, the upright one before, a trader's, a branch's, the electronic one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import Paper, paper, seal_of, someone
from samples.numbers import uscc, written_date
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import DISTRICTS, FOURTH_WORDS, a_day, years_later
from samples.truth import Drawn

_GOLD: Colour = (196, 160, 84)
_SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"
Lines = list[tuple[str, Runs]]


def _frame(sheet: Sheet, colour: Colour = _GOLD) -> None:
    wide, high = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 10, 10, wide - 20, high - 20, (244, 234, 212), waves=44, paper=(254, 252, 246))
    for inset, line in ((8, 1.4), (11, 0.4)):
        sheet.rect(inset, inset, wide - 2 * inset, high - 2 * inset, line=line, fill=colour)


def _lines(
    sheet: Sheet, x: float, y: float, width: float, rows: Lines, size: float, *, gap: float, part: float
) -> float:
    """Labels spread to one width, values beside them."""
    label, value = Style("hei", size), Style("song", size)
    for name, runs in rows:
        sheet.text(x, y, name, label, spread=part - 5)
        y = sheet.flow(x + part, y, width - part, runs, value, leading=1.4) + gap
    return y


def _company(note: Paper, *, address: str = "住所") -> tuple[Lines, Lines]:
    """Two columns of a company: what it is, and since when and where."""
    company = note.job.facts.company
    money = company.capital if note.job.chance(0.5) else company.capital.replace("圆整", "元整")
    left: Lines = [
        ("名称", note.put("name", company.org.name)),
        ("类型", note.put("type", company.kind)),
        ("法定代表人", note.put("legal_person", company.org.legal_person)),
        ("经营范围", note.put("scope", company.scope)),
    ]
    right: Lines = [
        ("注册资本", note.put("capital", money)),
        ("成立日期", note.day("established", company.established, "padded")),
        (address, note.put("address", company.org.address)),
    ]
    return left, right


def _term(note: Paper) -> Runs:
    company = note.job.facts.company
    if company.valid_to is None:
        if note.job.chance(0.5):
            return note.put("valid_to", "长期")
        return [*note.day("valid_from", company.established, "padded"), "至", note.put("valid_to", "长期")]
    return [
        *note.day("valid_from", company.established, "padded"),
        "至",
        *note.day("valid_to", company.valid_to, "padded"),
    ]


def _office(note: Paper, sheet: Sheet, x: float, y: float, issuer: str, day: date) -> dict[str, str]:
    """登记机关, its seal and the day below; the office's name is in the seal alone."""
    sheet.text(x, y, "登 记 机 关", Style("hei", 12))
    note.values["issue_date"] = day.isoformat()
    sheet.text(x, y + 22, Run(written_date(day, form="spaced"), "issue_date"), Style("song", 13))
    seal_of(sheet, x + 26, y + 14, issuer, diameter=42)
    return {"issuer": issuer}


def _found_before(job: Job, last: date) -> None:
    """A company founded in the years of the old form."""
    company = job.facts.company
    if company.established > last:
        founded = a_day(job.rng, date(2012, 1, 1), last)
        until = None if company.valid_to is None else years_later(founded, 20)
        job.facts = replace(job.facts, company=replace(company, established=founded, valid_to=until))


def _copy_number(job: Job) -> str:
    return f"（副　本）（{job.rng.choice(('1-1', '1-1', '2-1'))}）" if job.chance(0.5) else "（副　本）"


def across_since_2019(job: Job) -> Drawn:
    """The copy laid across: code and title on top, two columns, the office at the right foot."""
    note, sheet, company = paper(job), job.sheet(297, 210), job.facts.company
    _frame(sheet)
    emblem(sheet, 148.5, 26, 18)
    sheet.text(148.5, 37, "营业执照", Style("song_bold", 36), align="c", spacing=0.35)
    sheet.text(148.5, 52.5, _copy_number(job), Style("song", 14), align="c")
    sheet.text(24, 34, "统一社会信用代码", Style("hei", 11))
    sheet.text(24, 40.5, note.put("uscc", company.org.uscc), Style("hei_bold", 13))
    qr_code(sheet, 236, 22, 27)
    sheet.flow(
        266,
        25,
        18,
        "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。",
        Style("song", 5.5),
        leading=1.3,
    )
    left, right = _company(note)
    if job.chance(0.35) and company.licence_date.year < 2022:
        right.insert(2, ("营业期限", _term(note)))
    _lines(sheet, 24, 68, 128, left, 11.5, gap=4.6, part=29)
    _lines(sheet, 166, 68, 110, right, 11.5, gap=4.6, part=29)
    where = _office(note, sheet, 214, 142, company.licence_issuer, company.licence_date)
    sheet.text(24, 192, _SITE, Style("song", 8.5))
    sheet.text(
        148.5,
        186.5,
        "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告",
        Style("song", 7.5),
    )
    sheet.text(273, 192, "国家市场监督管理总局监制", Style("song", 8), align="r")
    if job.chance(0.25):
        watermark(sheet, "仅供办理用电报装使用", rows=2, size_mm=9)
    return note.done("business_license", "across_since_2019", [sheet], from_seal=where)


def upright_before_2019(job: Job) -> Drawn:
    """The upright sheet of 2015 to 2019: one column, the term of business on it."""
    _found_before(job, date(2018, 12, 1))
    note, sheet, company = paper(job), job.sheet(), job.facts.company
    _frame(sheet, (170, 128, 60))
    emblem(sheet, 105, 40, 26)
    sheet.text(105, 58, "营业执照", Style("song_bold", 40), align="c", spacing=0.3)
    sheet.text(105, 75, _copy_number(job), Style("song", 15), align="c")
    sheet.text(105, 85, ["统一社会信用代码 ", note.put("uscc", company.org.uscc)], Style("hei", 12.5), align="c")
    left, right = _company(note)
    name, kind, head, scope = left
    capital, established, address = right
    rows = [name, kind, address, head, capital, established, ("营业期限", _term(note)), scope]
    _lines(sheet, 30, 102, 150, rows, 13, gap=4.2, part=34)
    issued = a_day(job.rng, max(date(2015, 10, 8), company.established), date(2019, 2, 20))
    issuer = company.licence_issuer.replace("市场监督管理局", "工商行政管理局")
    where = _office(note, sheet, 126, 236, issuer, issued)
    qr_code(sheet, 30, 236, 24)
    sheet.text(20, 278, "企业信用信息公示系统网址：http://ha.gsxt.gov.cn", Style("song", 8.5))
    sheet.text(190, 278, "中华人民共和国国家工商行政管理总局监制", Style("song", 8.5), align="r")
    return note.done("business_license", "upright_before_2019", [sheet], from_seal=where)


def traders_sheet(job: Job) -> Drawn:
    """A sole trader's: 经营者, 组成形式, 经营场所; no capital."""
    note, sheet, company = paper(job), job.sheet(297, 210), job.facts.company
    rng = job.rng
    place = next(district for district in DISTRICTS if district in company.org.address)
    words = rng.choice(FOURTH_WORDS.firms)
    shop = f"{place}{words}{rng.choice(('汽车维修部', '百货超市', '充电服务站', '电动车行', '餐饮店'))}"
    _frame(sheet)
    emblem(sheet, 148.5, 27, 19)
    sheet.text(148.5, 39, "营业执照", Style("song_bold", 34), align="c", spacing=0.4)
    sheet.text(148.5, 54, "（副　本）", Style("song", 14), align="c")
    code = note.put("uscc", uscc(rng, prefix="92"))
    sheet.text(26, 58, ["统一社会信用代码：", code], Style("hei", 12))
    qr_code(sheet, 246, 24, 26)
    left: Lines = [
        ("名称", note.put("name", shop)),
        ("类型", note.put("type", "个体工商户")),
        ("经营者", note.put("legal_person", job.facts.person.name)),
        ("经营范围", note.put("scope", company.scope)),
    ]
    right: Lines = [
        ("组成形式", "个人经营"),
        ("注册日期", note.day("established", company.established, rng.choice(("padded", "plain")))),
        ("经营场所", note.put("address", company.org.address)),
    ]
    _lines(sheet, 26, 74, 124, left, 12, gap=5, part=28)
    _lines(sheet, 166, 74, 110, right, 12, gap=5, part=28)
    where = _office(note, sheet, 210, 144, company.licence_issuer, company.licence_date)
    sheet.text(26, 193, _SITE, Style("song", 8.5))
    sheet.text(273, 193, "国家市场监督管理总局监制", Style("song", 8.5), align="r")
    return note.done("business_license", "traders_sheet", [sheet], from_seal=where)


def branch_sheet(job: Job) -> Drawn:
    """A branch's, upright: 负责人 and 营业场所, neither capital nor term."""
    note, sheet, company = paper(job), job.sheet(), job.facts.company
    _frame(sheet)
    emblem(sheet, 105, 38, 24)
    sheet.text(105, 54, "营业执照", Style("song_bold", 38), align="c", spacing=0.3)
    sheet.text(105, 71, "（副　本）", Style("song", 14), align="c")
    rows: Lines = [
        ("统一社会信用代码", note.put("uscc", company.org.uscc)),
        ("名称", note.put("name", f"{company.org.name}{job.rng.choice(('浉河', '平桥', '羊山', '固始'))}分公司")),
        ("类型", note.put("type", "有限责任公司分公司（自然人投资或控股）")),
        ("营业场所", note.put("address", company.org.address)),
        ("负责人", note.put("legal_person", someone(job))),
        ("成立日期", note.day("established", company.established, "padded")),
        ("经营范围", note.put("scope", company.scope)),
    ]
    _lines(sheet, 26, 90, 158, rows, 12.5, gap=5.4, part=42)
    where = _office(note, sheet, 122, 226, company.licence_issuer, company.licence_date)
    qr_code(sheet, 30, 228, 26)
    sheet.text(20, 279, _SITE, Style("song", 8))
    sheet.text(190, 279, "国家市场监督管理总局监制", Style("song", 8), align="r")
    return note.done("business_license", "branch_sheet", [sheet], from_seal=where)


def printed_electronic(job: Job) -> Drawn:
    """The electronic licence printed from the state's application; the office printed as well as sealed."""
    note, sheet, company = paper(job), job.sheet(297, 210), job.facts.company
    sheet.fill(0, 0, 297, 210, (252, 250, 244))
    sheet.rect(12, 12, 273, 186, line=1.0, fill=_GOLD)
    emblem(sheet, 148.5, 30, 18)
    sheet.text(148.5, 42, "营业执照（电子）", Style("song_bold", 28), align="c", spacing=0.1)
    qr_code(sheet, 30, 24, 30)
    sheet.text(45, 56, "电子营业执照", Style("hei", 8), align="c")
    left, right = _company(note)
    left.insert(0, ("统一社会信用代码", note.put("uscc", company.org.uscc)))
    right.append(("登记机关", note.put("issuer", company.licence_issuer)))
    right.append(("发照日期", note.day("issue_date", company.licence_date, "dash")))
    _lines(sheet, 28, 68, 130, left, 11, gap=4.6, part=40)
    _lines(sheet, 170, 68, 104, right, 11, gap=4.6, part=28)
    seals.put_round(sheet, 240, 152, seals.SealText(company.licence_issuer), diameter=42)
    sheet.text(
        148.5, 188, "请妥善保管电子营业执照，仅限本次办理业务使用", Style("hei", 8.5, (120, 110, 100)), align="c"
    )
    return note.done("business_license", "printed_electronic", [sheet])


LAYOUTS: Layouts = {
    "business_license": {
        "across_since_2019": across_since_2019,
        "upright_before_2019": upright_before_2019,
        "traders_sheet": traders_sheet,
        "branch_sheet": branch_sheet,
        "printed_electronic": printed_electronic,
    }
}
