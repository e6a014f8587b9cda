"""营业执照: the turned 副本 with a code, the tall one of 2015, the electronic one as printed from the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import PURPOSE, iso, purpose_note
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn

_KIND = "business_license"
_GOLD: Colour = (186, 150, 92)
_FRAME: Colour = (150, 104, 62)
_SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"
_SUPERVISOR = "国家市场监督管理总局监制"


@dataclass(frozen=True, slots=True)
class Firm:
    """What the register says. `single`: an individual's business (个体工商户), without capital or term."""

    uscc: str
    name: str
    kind: str
    address: str
    head: str
    capital: str
    established: date
    valid_to: date | None
    scope: str
    issuer: str
    issued: date
    single: bool

    def values(self, *, term: bool) -> dict[str, Value]:
        known: dict[str, Value] = {
            "uscc": self.uscc,
            "name": self.name,
            "type": self.kind,
            "address": self.address,
            "legal_person": self.head,
            "established": self.established.isoformat(),
            "scope": self.scope,
            "issue_date": self.issued.isoformat(),
        }
        if not self.single:
            known["capital"] = self.capital
        if term:
            known |= {"valid_from": self.established.isoformat(), "valid_to": iso(self.valid_to)}
        return known


def a_firm(job: Job, *, single: bool = False, last: date | None = None) -> Firm:
    """`last`: the licence is not younger than this day."""
    company, org = job.facts.company, job.facts.company.org
    issued = company.licence_date
    established, issuer = company.established, company.licence_issuer
    if last and issued > last:
        established = min(established, a_day(job.rng, date(2008, 3, 1), date(2015, 9, 30)))
        issued = a_day(job.rng, date(2015, 11, 1), last)
        if issued < date(2018, 11, 1) and job.chance(0.6):
            issuer = job.rng.choice(["信阳市工商行政管理局浉河分局", "信阳市平桥区工商管理和质量技术监督局"])
    if not single:
        return Firm(
            uscc=org.uscc,
            name=org.name,
            kind=company.kind,
            address=org.address,
            head=org.legal_person,
            capital=company.capital,
            established=established,
            valid_to=years_later(established, 20) if company.valid_to else None,
            scope=company.scope,
            issuer=issuer,
            issued=issued,
            single=False,
        )
    place = org.address.removeprefix("河南省信阳市")
    district = next((one for one in ("浉河区", "平桥区", "羊山新区") if place.startswith(one)), "浉河区")
    shop = job.rng.choice(["综合超市", "汽车美容店", "早餐店", "五金商行", "洗车服务部", "农家乐"])
    return Firm(
        uscc=numbers.uscc(job.rng, prefix="92"),
        name=f"信阳市{district}{org.name.removeprefix('信阳')[:2]}{shop}",
        kind="个体工商户",
        address=org.address,
        head=job.facts.person.name,
        capital="",
        established=established,
        valid_to=None,
        scope=company.scope,
        issuer=issuer,
        issued=issued,
        single=True,
    )


def _from_seal(job: Job, firm: Firm) -> dict[str, str]:
    return {"issuer": firm.issuer} if job.variant.seal else {}


def _term(firm: Firm, form: str) -> list[str | Run]:
    start = Run(numbers.written_date(firm.established, form=form), "valid_from")
    if firm.valid_to is None:
        return [start, " 至 ", Run("长期", "valid_to")]
    return [start, " 至 ", Run(numbers.written_date(firm.valid_to, form=form), "valid_to")]


def turned_copy(job: Job) -> Drawn:
    """The edition of 2019: two columns, the code on the right, the office known from its seal alone."""
    single = job.chance(0.3)
    firm, sheet = a_firm(job, single=single), job.sheet(297, 210)
    term = not single and job.chance(0.5)
    guilloche(sheet, 8, 8, 281, 194, (240, 228, 206), waves=40, paper=(255, 253, 248))
    sheet.rect(8, 8, 281, 194, line=1.2, fill=_GOLD)
    sheet.rect(11, 11, 275, 188, line=0.3, fill=_GOLD)
    emblem(sheet, 148.5, 31, 26)
    sheet.text(148.5, 46, "营业执照", Style("song_bold", 40), align="c", spacing=0.35)
    if job.chance(0.3):
        sheet.text(148.5, 63, "（正　本）", Style("song", 13), align="c")
    else:
        copies = job.rng.randrange(1, 3)
        sheet.text(148.5, 63, f"（副　本）　{copies}-{job.rng.randrange(1, copies + 1)}", Style("song", 13), align="c")
    small = Style("song", 8)
    sheet.text(20, 30, "统一社会信用代码", Style("song", 10))
    sheet.text(20, 36, Run(firm.uscc, "uscc"), Style("hei_bold", 12.5))
    qr_code(sheet, 252, 22, 24)
    sheet.flow(
        233, 50, 47, "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。", small, leading=1.3
    )
    label, value = Style("song", 12), Style("hei", 11.5)

    def put(x: float, y: float, words: str, runs: Runs, width: float) -> float:
        sheet.text(x, y, words, label, spread=21)
        return sheet.flow(x + 27, y, width, runs, value, leading=1.35)

    where, who = ("经营场所", "经营者") if single else ("住所", "法定代表人")
    y = put(24, 78, "名称", Run(firm.name, "name"), 100) + 5
    y = put(24, y, "类型", Run(firm.kind, "type"), 100) + 5
    y = put(24, y, who, Run(firm.head, "legal_person"), 100) + 5
    put(24, y, "经营范围", Run(firm.scope, "scope"), 100)
    form = job.date_form("plain", "padded")
    born = numbers.written_date(firm.established, form=form)
    y = 78.0
    if not single:
        y = put(163, y, "注册资本", Run(firm.capital, "capital"), 88) + 5
    y = put(163, y, "注册日期" if single else "成立日期", Run(born, "established"), 88) + 5
    if term:
        y = put(163, y, "营业期限", _term(firm, form), 88) + 5
    put(163, y, where, Run(firm.address, "address"), 88)
    sheet.text(176, 150, "登记机关", Style("song", 15), spread=34)
    day = [Run(str(firm.issued.year), "issue_date"), Run("年", "issue_date")]
    day += [Run(f"{firm.issued.month:02d}", "issue_date", min_em=2.4), Run("月", "issue_date")]
    day += [Run(f"{firm.issued.day:02d}", "issue_date", min_em=2.4), Run("日", "issue_date")]
    sheet.text(208, 178, day, Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 234, 164, seals.SealText(firm.issuer), diameter=40)
    sheet.text(14, 204, _SITE, small)
    note = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。"
    sheet.text(105, 204, note, small)
    sheet.text(283, 204, _SUPERVISOR, small, align="r")
    purpose_note(job, sheet, share=0.3, rows=2)
    return drawn(_KIND, "ivy_turned_copy", [sheet], firm.values(term=term), from_seal=_from_seal(job, firm))


def tall_copy(job: Job) -> Drawn:
    """The edition of 2015: one column on a tall sheet, name of the code beside the copy's number; often a grey copy."""
    single = job.chance(0.25)
    firm, sheet = a_firm(job, single=single, last=date(2019, 2, 20)), job.sheet()
    grey = job.chance(0.5)
    tint: Colour = (120, 120, 122) if grey else _FRAME
    guilloche(sheet, 10, 10, 190, 277, (236, 236, 236) if grey else (246, 236, 216), waves=56)
    sheet.rect(10, 10, 190, 277, line=1.6, fill=tint)
    sheet.rect(14, 14, 182, 269, line=0.3, fill=tint)
    emblem(sheet, 105, 38, 30, colour=(110, 110, 112) if grey else (196, 40, 38))
    sheet.text(105, 60, "营业执照", Style("song_bold", 42), align="c", spacing=0.4)
    sheet.text(
        105, 79, job.rng.choice(["（副　本）", "（副本）1-1", "（副　本）（1-1）"]), Style("song", 14), align="c"
    )
    sheet.text(180, 79, f"No.{job.rng.randrange(10**6, 10**7)}", Style("song", 8), align="r")
    sheet.text(105, 90, ["统一社会信用代码　", Run(firm.uscc, "uscc")], Style("hei", 12.5), align="c")
    label, value = Style("song_bold", 13), Style("kai", 13.5)
    form = job.date_form("plain", "padded")
    born = numbers.written_date(firm.established, form=form)
    rows: list[tuple[str, Runs]] = [
        ("名称", Run(firm.name, "name")),
        ("类型", Run(firm.kind, "type")),
        ("经营场所" if single else "住所", Run(firm.address, "address")),
        ("经营者" if single else "法定代表人", Run(firm.head, "legal_person")),
    ]
    if single:
        rows += [("组成形式", job.rng.choice(["个人经营", "家庭经营"])), ("注册日期", Run(born, "established"))]
    else:
        rows += [("注册资本", Run(firm.capital, "capital")), ("成立日期", Run(born, "established"))]
        rows.append(("营业期限", _term(firm, form)))
    rows.append(("经营范围", Run(firm.scope, "scope")))
    y = 104.0
    for words, runs in rows:
        sheet.text(28, y, words, label, spread=28)
        y = sheet.flow(62, y, 120, runs, value, leading=1.4) + 5.0
    sheet.text(108, 234, "登记机关", Style("song_bold", 16), spread=36)
    stamped = numbers.written_date(firm.issued, form="spaced")
    sheet.text(122, 258, Run(stamped, "issue_date"), Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 152, 248, seals.SealText(firm.issuer), diameter=42)
    foot = "提示：每年1月1日至6月30日通过企业信用信息公示系统报送并公示上一年度报告。"
    sheet.text(20, 276, foot, Style("song", 8))
    site = "企业信用信息公示系统网址：http://ha.gsxt.gov.cn"
    sheet.text(14, 289, site, Style("song", 8))
    sheet.text(196, 289, "中华人民共和国国家工商行政管理总局监制", Style("song", 8), align="r")
    purpose_note(job, sheet, share=0.3)
    return drawn(_KIND, "ivy_tall_copy", [sheet], firm.values(term=not single), from_seal=_from_seal(job, firm))


def electronic(job: Job) -> Drawn:
    """电子营业执照 printed on a tall sheet: labels and values in lines, the office printed as well as sealed."""
    firm, sheet = a_firm(job), job.sheet()
    sheet.rect(16, 18, 178, 236, line=0.8, fill=_GOLD)
    emblem(sheet, 105, 36, 22)
    sheet.text(105, 51, "营业执照", Style("song_bold", 32), align="c", spacing=0.3)
    sheet.text(105, 65, "（电子营业执照）", Style("song", 12), align="c")
    qr_code(sheet, 160, 24, 26)
    label, value = Style("hei", 11, (120, 96, 60)), Style("hei", 11)
    form = job.date_form("padded", "dash")
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(firm.uscc, "uscc")),
        ("名称", Run(firm.name, "name")),
        ("类型", Run(firm.kind, "type")),
        ("法定代表人", Run(firm.head, "legal_person")),
        ("注册资本", Run(firm.capital, "capital")),
        ("成立日期", Run(numbers.written_date(firm.established, form=form), "established")),
        ("住所", Run(firm.address, "address")),
        ("经营范围", Run(firm.scope, "scope")),
        ("登记机关", Run(firm.issuer, "issuer")),
        ("核准日期", Run(numbers.written_date(firm.issued, form=form), "issue_date")),
    ]
    if job.chance(0.4):
        rows[8], rows[9] = ("登记机关", rows[8][1]), ("发照日期", rows[9][1])
    y = 84.0
    for words, runs in rows:
        sheet.text(26, y, words, label)
        y = sheet.flow(66, y, 118, runs, value, leading=1.45) + 3
        sheet.line(26, y, 184, y, width=0.15, fill=(222, 214, 200))
        y += 3.6
    if job.variant.seal:
        seals.put_round(sheet, 156, y - 12, seals.SealText(firm.issuer), diameter=38)
    small = Style("song", 8.5, (100, 100, 104))
    printed = RECEIVED - timedelta(days=job.rng.randrange(1, 25))
    sheet.text(20, 258, "电子营业执照与纸质营业执照具有同等法律效力，可通过扫描右上角二维码查验。", small)
    clock = f"{job.rng.randrange(8, 21):02d}:{job.rng.randrange(60):02d}:{job.rng.randrange(60):02d}"
    sheet.text(20, 264, f"下载时间：{printed:%Y-%m-%d} {clock}　　用途：{PURPOSE}　　有效期：30天", small)
    sheet.text(20, 270, _SITE, small)
    sheet.text(190, 270, _SUPERVISOR, small, align="r")
    purpose_note(job, sheet, share=0.3)
    return drawn(_KIND, "ivy_electronic", [sheet], firm.values(term=False) | {"issuer": firm.issuer})


LAYOUTS: Layouts = {_KIND: {"ivy_turned_copy": turned_copy, "ivy_tall_copy": tall_copy, "ivy_electronic": electronic}}
