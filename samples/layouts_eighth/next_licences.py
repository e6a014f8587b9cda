"""营业执照: originals and copies of two editions, a sole trader's, a branch's, the electronic one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, copy_stamp, foot, hei, prep, song
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import Company, a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn

KIND = "business_license"
_FRAME: Colour = (170, 120, 50)
_SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"
_ANNUAL = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。"


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    runs: Runs


def _term(t: Told, firm: Company) -> Runs:
    if firm.valid_to is None:
        t.values.update(valid_from=firm.established.isoformat(), valid_to="长期")
        start = numbers.written_date(firm.established, form="padded")
        return [Run(start, "valid_from"), "至", Run("长期", "valid_to")]
    return [t.day("valid_from", firm.established, "padded"), "至", t.day("valid_to", firm.valid_to, "padded")]


def _background(sheet: Sheet, width: float, height: float) -> None:
    guilloche(sheet, 8, 8, width - 16, height - 16, (240, 228, 206), waves=34, paper=(254, 252, 246))
    sheet.rect(9, 9, width - 18, height - 18, line=1.6, fill=_FRAME)
    sheet.rect(12, 12, width - 24, height - 24, line=0.4, fill=_FRAME)


def _column(
    sheet: Sheet, x: float, y: float, label_mm: float, room: float, lines: list[Line], size: float, step: float
) -> float:
    """Labels spread to one width, values beside them; a long value takes more lines."""
    label, ink = song(size), song(size)
    for one in lines:
        sheet.text(x, y, one.label, label, spread=label_mm)
        y = max(sheet.flow(x + label_mm + 6, y, room, one.runs, ink, leading=1.35) + step * 0.3, y + step)
    return y


def next_landscape_copy(job: Job) -> Drawn:
    """副本 of the 2019 edition: landscape, two columns, code and number above."""
    facts, t = prep(job), Told()
    firm = facts.company
    sheet = job.sheet(297, 210)
    _background(sheet, 297, 210)
    emblem(sheet, 148, 30, 22)
    sheet.text(148, 46, "营 业 执 照", Style("song_bold", 34), align="c")
    sheet.text(148, 62, f"（副　本）　{job.rng.randrange(1, 3)}-1", song(13), align="c")
    sheet.text(24, 34, "统一社会信用代码", hei(11))
    sheet.text(24, 41, t("uscc", firm.org.uscc), hei(13))
    qr_code(sheet, 236, 26, 26)
    sheet.flow(
        264,
        28,
        20,
        "扫描二维码登录‘国家企业信用信息公示系统’了解更多登记、备案、许可、监管信息。",
        song(6.5),
        leading=1.3,
    )
    person = "法定代表人"
    left = [
        Line("名称", t("name", firm.org.name)),
        Line("类型", t("type", firm.kind)),
        Line(person, t("legal_person", firm.org.legal_person)),
        Line("经营范围", t("scope", firm.scope)),
    ]
    capital = firm.capital if job.chance(0.5) else "人民币" + firm.capital
    t.also["capital"] = (firm.capital,)
    right = [
        Line("注册资本", t("capital", capital)),
        Line("成立日期", t.day("established", firm.established, "padded")),
    ]
    if firm.licence_date < date(2022, 3, 1):
        right.append(Line("营业期限", _term(t, firm)))
    right.append(Line("住所", t("address", firm.org.address)))
    _column(sheet, 24, 78, 24, 92, left, 11, 11)
    _column(sheet, 156, 78, 22, 88, right, 11, 11)
    sheet.text(166, 150, "登记机关", song(15), spacing=0.3)
    day = firm.licence_date
    sheet.text(214, 172, t.torn("issue_date", day, line=False, two=True), song(13))
    put_round(sheet, 238, 164, SealText(firm.licence_issuer), diameter=42)
    sheet.text(24, 190, _SITE, song(8))
    sheet.text(272, 190, "国家市场监督管理总局监制", song(8), align="r")
    sheet.text(148, 185, _ANNUAL, song(7.5), align="c")
    return t.done(KIND, "next_landscape_copy", [sheet], from_seal={"issuer": firm.licence_issuer})


def next_portrait_old(job: Job) -> Drawn:
    """The upright edition of 2015 to 2019, one column, with 营业期限."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2015, 11, 1), date(2019, 2, 20))
    opened = a_day(job.rng, date(2008, 1, 1), day)
    ends = years_later(opened, 20) if job.chance(0.5) else None
    office = f"信阳市{facts.home.community.district}工商行政管理局"
    firm = replace(facts.company, established=opened, valid_to=ends, licence_date=day, licence_issuer=office)
    sheet = job.sheet()
    _background(sheet, 210, 297)
    emblem(sheet, 105, 34, 24)
    sheet.text(105, 52, "营业执照", Style("song_bold", 36), align="c", spacing=0.5)
    sheet.text(105, 70, "（副  本）", song(13), align="c")
    sheet.text(182, 78, ["统一社会信用代码 ", t("uscc", firm.org.uscc)], song(11), align="r")
    words = firm.capital if job.chance(0.5) else firm.capital.replace("圆整", "元整")
    lines = [
        Line("名称", t("name", firm.org.name)),
        Line("类型", t("type", firm.kind)),
        Line("住所", t("address", firm.org.address)),
        Line("法定代表人", t("legal_person", firm.org.legal_person)),
        Line("注册资本", t("capital", words)),
        Line("成立日期", t.day("established", firm.established, "padded")),
        Line("营业期限", _term(t, firm)),
        Line("经营范围", t("scope", firm.scope)),
    ]
    _column(sheet, 32, 92, 28, 116, lines, 12.5, 13)
    sheet.text(96, 230, "登 记 机 关", song(15))
    sheet.text(128, 256, t.torn("issue_date", day, line=False), song(13))
    put_round(sheet, 148, 246, SealText(office), diameter=42)
    sheet.text(24, 278, "企业信用信息公示系统网址：http://gsxt.haaic.gov.cn", song(7.5))
    sheet.text(186, 278, "中华人民共和国国家工商行政管理总局监制", song(7.5), align="r")
    return t.done(KIND, "next_portrait_old", [sheet], from_seal={"issuer": office})


def next_sole_trader(job: Job) -> Drawn:
    """A sole trader's licence: 经营者, 组成形式 and 注册日期, no capital."""
    facts, t = prep(job), Told()
    firm, who = facts.company, facts.person
    day = a_day(job.rng, date(2019, 4, 1), date(2026, 10, 20))
    opened = a_day(job.rng, date(2012, 1, 1), day)
    core = firm.org.name.removeprefix("信阳")[:2]
    trade = job.rng.choice(("洗车服务部", "便利店", "汽车维修中心", "百货商行", "茶叶经营部"))
    name = f"信阳市{facts.home.community.district}{core}{trade}"
    sheet = job.sheet(297, 210)
    _background(sheet, 297, 210)
    emblem(sheet, 148, 32, 22)
    sheet.text(148, 48, "营业执照", Style("song_bold", 34), align="c", spacing=0.6)
    if job.chance(0.6):
        sheet.text(148, 64, "（副　本）", song(12), align="c")
    sheet.text(26, 36, "统一社会信用代码", hei(10.5))
    sheet.text(26, 43, t("uscc", numbers.uscc(job.rng, prefix="92")), hei(13))
    qr_code(sheet, 246, 26, 26)
    left = [
        Line("名称", t("name", name)),
        Line("类型", t("type", "个体工商户")),
        Line("经营者", t("legal_person", who.name)),
        Line("经营范围", t("scope", firm.scope)),
    ]
    right = [
        Line("组成形式", "个人经营"),
        Line("注册日期", t.day("established", opened, "padded")),
        Line("经营场所", t("address", firm.org.address + job.rng.choice(("", "101室", "一层门面房")))),
    ]
    _column(sheet, 26, 82, 22, 94, left, 11.5, 12)
    _column(sheet, 162, 82, 22, 84, right, 11.5, 12)
    issuer = firm.licence_issuer
    sheet.text(168, 148, "登记机关", song(14), spacing=0.4)
    sheet.text(216, 170, t.torn("issue_date", day, line=False, two=True), song(13))
    put_round(sheet, 236, 160, SealText(issuer), diameter=42)
    sheet.text(26, 188, _SITE, song(8))
    sheet.text(270, 188, "国家市场监督管理总局监制", song(8), align="r")
    return t.done(KIND, "next_sole_trader", [sheet], from_seal={"issuer": issuer})


def next_electronic_licence(job: Job) -> Drawn:
    """The electronic licence printed from the applet, upright, the office named in print."""
    facts, t = prep(job), Told()
    firm = facts.company
    sheet = job.sheet()
    sheet.rect(12, 12, 186, 270, line=0.8, fill=_FRAME)
    watermark(sheet, "电子营业执照 仅供查阅", colour=(232, 230, 224), size_mm=10, rows=2)
    emblem(sheet, 105, 34, 20)
    sheet.text(105, 50, "营业执照", Style("song_bold", 30), align="c", spacing=0.5)
    sheet.text(105, 66, "（电子副本）", hei(12), align="c")
    pairs: list[tuple[str, Runs, float]] = [
        ("统一社会信用代码", t("uscc", firm.org.uscc), 12),
        ("名称", t("name", firm.org.name), 12),
        ("类型", t("type", firm.kind), 12),
        ("法定代表人", t("legal_person", firm.org.legal_person), 12),
        ("注册资本", t("capital", firm.capital), 12),
        ("成立日期", t.day("established", firm.established, "dash"), 12),
        ("住所", t("address", firm.org.address), 14),
        ("经营范围", t("scope", firm.scope), 46),
        ("登记机关", t("issuer", firm.licence_issuer), 12),
        ("核准日期", t.day("issue_date", firm.licence_date, "dash"), 12),
    ]
    y = 78.0
    for name, runs, height in pairs:
        sheet.rect(24, y, 40, height, fill=GREY)
        sheet.rect(64, y, 122, height, fill=GREY)
        sheet.cell((24, y, 40, height), name, hei(11), align="c")
        sheet.cell((64, y, 122, height), runs, hei(11))
        y += height
    qr_code(sheet, 26, 240, 26)
    sheet.flow(58, 246, 70, "请使用电子营业执照小程序扫码核验。下载打印时间：2026年11月", hei(9), leading=1.4)
    put_round(sheet, 158, 252, SealText(firm.licence_issuer), diameter=38)
    return t.done(KIND, "next_electronic_licence", [sheet])


def next_original_and_back(job: Job) -> Drawn:
    """正本 of a partnership or branch photographed in its frame, and a second page with the record of changes."""
    facts, t = prep(job), Told()
    firm, rng = facts.company, job.rng
    branch = rng.random() < 0.5
    first, second = job.sheet(297, 230), job.sheet()
    first.fill(0, 0, 297, 230, (112, 72, 44))
    guilloche(first, 10, 10, 277, 210, (240, 228, 206), waves=34, paper=(254, 252, 246))
    emblem(first, 148, 34, 24)
    first.text(148, 50, "营业执照", Style("song_bold", 38), align="c", spacing=0.7)
    name = firm.org.name + "羊山分公司" if branch else firm.org.name.replace("有限公司", "中心（有限合伙）")
    right: list[Line] = []
    if branch:
        left = [
            Line("名称", t("name", name)),
            Line("类型", t("type", firm.kind.replace("有限责任公司", "有限责任公司分公司", 1))),
            Line("负责人", t("legal_person", firm.org.legal_person)),
        ]
        place = "营业场所"
    else:
        left = [
            Line("名称", t("name", name)),
            Line("类型", t("type", "有限合伙企业")),
            Line("执行事务合伙人", t("legal_person", firm.org.legal_person)),
        ]
        right.append(Line("出资额", t("capital", firm.capital)))
        place = "主要经营场所"
    left.append(Line("经营范围", t("scope", firm.scope)))
    right += [
        Line("成立日期", t.day("established", firm.established, "padded")),
        Line(place, t("address", firm.org.address)),
    ]
    first.text(26, 36, "统一社会信用代码", hei(10.5))
    first.text(26, 43, t("uscc", firm.org.uscc), hei(13))
    qr_code(first, 244, 26, 26)
    _column(first, 26, 84, 32, 84, left, 11.5, 12)
    _column(first, 162, 84, 28, 82, right, 11.5, 12)
    first.text(168, 156, "登记机关", song(14), spacing=0.4)
    first.text(216, 182, t.torn("issue_date", firm.licence_date, line=False, two=True), song(13))
    put_round(first, 238, 172, SealText(firm.licence_issuer), diameter=42)
    first.text(26, 206, _SITE, song(8))
    first.text(270, 206, "国家市场监督管理总局监制", song(8), align="r")
    second.text(105, 30, "年度报告公示提示", song(16), align="c")
    second.flow(30, 48, 150, _ANNUAL + "未按规定报送的，将被列入经营异常名录。", song(12), leading=1.8, indent=2)
    copy_stamp(second, 126, 110, ["再次复印无效", "用于用电报装"], (196, 40, 44))
    foot(second, "营业执照复印件附页")
    return t.done(KIND, "next_original_and_back", [first, second], from_seal={"issuer": firm.licence_issuer})


LAYOUTS: Layouts = {
    KIND: {
        "next_landscape_copy": next_landscape_copy,
        "next_portrait_old": next_portrait_old,
        "next_sole_trader": next_sole_trader,
        "next_electronic_licence": next_electronic_licence,
        "next_original_and_back": next_original_and_back,
    }
}
