"""营业执照: editions from 2014 to the electronic one; companies, sole traders, partnerships, branches.

Conventions: 类型, capital and scope as printed; where only 营业期限 长期 is printed, valid_to is 长期 and there is no
valid_from; the organ stands only in its seal; a sole trader's 注册日期 is `established`, the 经营者 is `legal_person`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import begin
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import THIRD_WORDS, a_name, years_later
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled row of a licence; `field` empty for what is no field."""

    label: str
    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Licence:
    rows: tuple[Row, ...]
    term: tuple[str, date | None, date | None]  # label (empty: not printed), from, to (None: 长期)
    uscc: str
    issuer: str
    issued: date
    values: Mapping[str, Value]


def _style_of(job: Job) -> tuple[str, str, str, str]:
    """Name, type, labels of the place and of the person, for one of four kinds of enterprises."""
    facts, rng = job.facts, job.rng
    firm, district = rng.choice(THIRD_WORDS.firms), rng.choice(["浉河区", "平桥区", "羊山新区", "息县"])
    return rng.choice(
        [
            (facts.company.org.name, facts.company.kind, "住所", "法定代表人"),
            (facts.company.org.name, facts.company.kind, "住所", "法定代表人"),
            (f"{district}{firm}{rng.choice(['副食店', '汽车维修部', '粮油商行'])}", "个体工商户", "经营场所", "经营者"),
            (f"信阳{firm}停车服务中心（有限合伙）", "有限合伙企业", "主要经营场所", "执行事务合伙人"),
            (f"河南{firm}新能源科技有限公司信阳分公司", "有限责任公司分公司", "营业场所", "负责人"),
        ]
    )


def a_licence(job: Job, *, edition: int, with_term: bool) -> Licence:
    """`edition`: the year of the form; the day of issue lies in its time."""
    company, rng = begin(job).company, job.rng
    name, kind, place, person = _style_of(job)
    sole, branch = person == "经营者", person == "负责人"
    code = numbers.uscc(rng, prefix="92" if sole else "91")
    first, last = {2014: (2014, 2014), 2015: (2016, 2018), 2019: (2019, 2021)}.get(edition, (2022, 2026))
    established = company.established
    if established >= date(last, 6, 1):
        established = date(rng.randrange(2006, last), rng.randrange(1, 13), rng.randrange(1, 28))
    issued = max(established, date(rng.randrange(first, last + 1), rng.randrange(1, 11), rng.randrange(1, 28)))
    head = a_name(rng, THIRD_WORDS)
    rows = [
        Row("名称", name, "name"),
        Row("类型", kind, "type"),
        Row(place, company.org.address, "address"),
        Row(person, head, "legal_person"),
    ]
    if sole:
        rows.append(Row("组成形式", "个人经营"))
        rows.append(Row("注册日期", numbers.written_date(established, form="padded"), "established"))
    else:
        if not branch:
            label = "成员出资总额" if "合伙" in kind else "注册资本"
            capital = company.capital if rng.random() < 0.6 else f"{rng.choice(['200', '500', '1000'])}万元人民币"
            rows.append(Row("出资额" if label == "成员出资总额" else label, capital, "capital"))
        rows.append(Row("成立日期", numbers.written_date(established, form="padded"), "established"))
    rows.append(Row("经营范围", company.scope, "scope"))
    values: dict[str, Value] = {row.field: row.text for row in rows if row.field}
    values |= {"uscc": code, "established": established.isoformat(), "issue_date": issued.isoformat()}
    term: tuple[str, date | None, date | None] = ("", None, None)
    if with_term and not sole:
        end = years_later(established, rng.choice([20, 30, 50])) if rng.random() < 0.5 else None
        start = established if end or rng.random() < 0.5 else None
        term = ("合伙期限" if "合伙" in kind else "营业期限", start, end)
        values["valid_to"] = end.isoformat() if end else "长期"
        if start:
            values["valid_from"] = start.isoformat()
    district = next(name for name in ("浉河区", "平桥区", "羊山新区") if name in company.org.address)
    issuer = f"信阳市{district}{'工商行政管理局' if issued.year < 2019 else '市场监督管理局'}"
    return Licence(tuple(rows), term, code, issuer, issued, values)


def _term_runs(licence: Licence, form: str) -> list[str | Run]:
    _, start, end = licence.term
    last = Run(numbers.written_date(end, form=form) if end else "长期", "valid_to")
    if start is None:
        return [last]
    return [Run(numbers.written_date(start, form=form), "valid_from"), "至", last]


def _printed(licence: Licence, form: str) -> list[tuple[str, Runs]]:
    """Rows as (label, runs), the term before the scope."""
    rows: list[tuple[str, Runs]] = []
    for row in licence.rows:
        if row.field == "scope" and licence.term[0]:
            rows.append((licence.term[0], _term_runs(licence, form)))
        rows.append((row.label, Run(row.text, row.field)))
    return rows


def _finish(job: Job, name: str, sheet: Sheet, licence: Licence) -> Drawn:
    from_seal = {"issuer": licence.issuer} if job.variant.seal else {}
    return drawn("business_license", name, [sheet], licence.values, from_seal=from_seal)


def _organ(sheet: Sheet, job: Job, licence: Licence, x: float, y: float, *, label: str, form: str) -> None:
    """登记机关, its seal, the day below."""
    sheet.text(x, y, label, Style("hei", 12.5), align="c")
    day = numbers.written_date(licence.issued, form=form)
    sheet.text(x, y + 17, Run(day, "issue_date"), Style("song", 12.5), align="c")
    if job.variant.seal:
        seals.put_round(sheet, x + 3, y + 8, SealText(licence.issuer), diameter=40)


def upright_three_in_one(job: Job) -> Drawn:
    """2015: upright, labels spread to one width down the left, 副本 with its number, annual report note below."""
    licence = a_licence(job, edition=2015, with_term=True)
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (240, 224, 200), waves=44, paper=(253, 251, 246))
    for inset, line in ((8, 1.6), (11, 0.4)):
        sheet.rect(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=line, fill=(178, 140, 70))
    emblem(sheet, 105, 34, 22)
    sheet.text(105, 48, "营 业 执 照", Style("song_bold", 32), align="c", spacing=0.1)
    sheet.text(105, 64, "（副  本）", Style("song", 14), align="c")
    sheet.text(184, 65, f"{job.rng.randrange(1, 3)}-{job.rng.randrange(1, 3)}", Style("song", 10), align="r")
    sheet.text(105, 73, ["统一社会信用代码 ", Run(licence.uscc, "uscc", Style("hei", 13))], Style("hei", 12), align="c")
    y = 88.0
    for label, runs in _printed(licence, "padded"):
        sheet.text(28, y, label, Style("song_bold", 12), spread=27 if len(label) < 7 else 0)
        size = 11.5 if label != "经营范围" else 10.5
        y = sheet.flow(62, y, 120, runs, Style("song", size), leading=1.5) + 4.4
    _organ(sheet, job, licence, 146, 236, label="登 记 机 关", form="spaced")
    sheet.text(24, 268, "提示：每年1月1日至6月30日通过企业信用信息公示系统报送上一年度年度报告。", Style("song", 8.5))
    sheet.text(24, 277, "http://gsxt.haaic.gov.cn", Style("song", 8.5))
    sheet.text(186, 277, "中华人民共和国国家工商行政管理总局监制", Style("song", 8.5), align="r")
    return _finish(job, "upright_three_in_one", sheet, licence)


def landscape_2019(job: Job) -> Drawn:
    """2019: landscape with two columns, QR code at the right, code at the left."""
    licence = a_licence(job, edition=job.rng.choice([2019, 2022]), with_term=job.chance(0.5))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (236, 222, 196), waves=36, paper=(254, 252, 247))
    sheet.rect(9, 9, 279, 192, line=1.8, fill=(186, 150, 84))
    emblem(sheet, 148.5, 28, 22)
    sheet.text(148.5, 43, "营  业  执  照", Style("song_bold", 30), align="c", spacing=0.14)
    if job.chance(0.6):
        sheet.text(148.5, 58, "（副 本）", Style("song", 14), align="c")
    sheet.text(24, 34, "统一社会信用代码", Style("hei", 11))
    sheet.text(24, 41, Run(licence.uscc, "uscc"), Style("hei", 13))
    qr_code(sheet, 234, 26, 26)
    sheet.flow(263, 28, 20, "扫描二维码登录国家企业信用信息公示系统", Style("song", 6.5), leading=1.3)
    label = Style("hei", 11.5)
    right = ("注册资本", "出资额", "成立日期", "注册日期", "营业期限", "合伙期限")
    y_left = y_right = 74.0
    for name, runs in _printed(licence, "padded"):
        if name in right:
            sheet.text(166, y_right, name, label, spread=22)
            y_right = sheet.flow(192, y_right, 84, runs, Style("song", 11.5), leading=1.4) + 5
        else:
            sheet.text(24, y_left, name, label, spread=24 if len(name) < 6 else 0)
            size = 9.5 if name == "经营范围" else 11.5
            y_left = sheet.flow(55, y_left, 100, runs, Style("song", size), leading=1.4) + 4.4
    if max(y_left, y_right) < 190:
        _organ(sheet, job, licence, 236, 150, label="登记机关", form="padded")
    sheet.text(20, 192, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 8))
    sheet.text(277, 192, "国家市场监督管理总局监制", Style("song", 8), align="r")
    return _finish(job, "landscape_2019", sheet, licence)


def electronic_print(job: Job) -> Drawn:
    """The electronic licence downloaded and printed: watermark, QR code left, no term, day in short form."""
    licence = a_licence(job, edition=2022, with_term=False)
    sheet = job.sheet(297, 210)
    watermark(sheet, "仅用于办理充电桩报装一件事", colour=(224, 226, 232), size_mm=11, rows=2)
    emblem(sheet, 42, 30, 20)
    sheet.text(150, 22, "营业执照", Style("song_bold", 34), align="c", spacing=0.5)
    sheet.text(150, 40, "（电子营业执照打印件）", Style("hei", 11, (110, 110, 116)), align="c")
    code: Runs = ["统一社会信用代码：", Run(licence.uscc, "uscc", Style("hei_bold", 12.5))]
    sheet.text(150, 50, code, Style("hei", 11.5), align="c")
    y = 64.0
    for label, runs in _printed(licence, "plain"):
        sheet.text(74, y, label + "：", Style("hei", 11, (70, 70, 76)), align="r")
        size = 9.5 if label == "经营范围" else 11.5
        y = sheet.flow(76, y, 190, runs, Style("song", size, BLACK), leading=1.4) + 4.2
    qr_code(sheet, 28, 156, 28)
    sheet.text(42, 187, "扫码验照", Style("hei", 8), align="c")
    _organ(sheet, job, licence, 226, 156, label="登记机关：", form="plain")
    sheet.text(
        150,
        196,
        f"下载时间：{job.facts.consent_date.isoformat()} 10:2{job.rng.randrange(10)}",
        Style("hei", 8),
        align="c",
    )
    return _finish(job, "electronic_print", sheet, licence)


def framed_original(job: Job) -> Drawn:
    """正本 of 2014 to 2018 photographed on a wall in its frame; before October 2015 a 注册号, which is no code."""
    old = job.chance(0.4)
    licence = a_licence(job, edition=2014 if old else 2015, with_term=True)
    if old:
        licence = replace(licence, values={name: value for name, value in licence.values.items() if name != "uscc"})
    sheet = job.sheet(230, 310)
    sheet.fill(0, 0, 230, 310, job.rng.choice([(214, 206, 190), (190, 198, 204)]))
    sheet.fill(12, 12, 206, 286, (140, 98, 52))
    sheet.fill(18, 18, 194, 274, (254, 252, 248))
    guilloche(sheet, 18, 18, 194, 274, (244, 232, 206), waves=40)
    emblem(sheet, 115, 46, 24)
    sheet.text(115, 62, "营业执照", Style("song_bold", 38), align="c", spacing=0.4)
    code = Run(licence.uscc, "uscc", Style("song", 12))
    number: Runs = ["注册号：", f"4115000000{job.rng.randrange(10**5):05d}"] if old else ["统一社会信用代码：", code]
    sheet.text(202, 82, number, Style("song", 11), align="r")
    y = 98.0
    for label, runs in _printed(licence, "padded"):
        sheet.text(34, y, label, Style("hei", 12.5))
        size = 12.5 if label != "经营范围" else 11
        y = sheet.flow(66, y, 134, runs, Style("song", size), leading=1.55) + 4.6
    _organ(sheet, job, licence, 158, 244, label="登记机关", form="spaced")
    return _finish(job, "framed_original", sheet, licence)


LAYOUTS: Layouts = {
    "business_license": {
        "upright_three_in_one": upright_three_in_one,
        "landscape_2019": landscape_2019,
        "electronic_print": electronic_print,
        "framed_original": framed_original,
    }
}
