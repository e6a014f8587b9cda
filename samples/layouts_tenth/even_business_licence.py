"""营业执照: main copy and duplicate of 2019, the editions before it, sole traders, the electronic licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import begin, seal
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import Company, a_day, years_later
from samples.truth import Drawn, Value, drawn

KIND = "business_license"
_GOLD: Colour = (190, 150, 70)


def base_values(firm: Company, *names: str) -> dict[str, Value]:
    every: dict[str, Value] = {
        "uscc": firm.org.uscc,
        "name": firm.org.name,
        "type": firm.kind,
        "address": firm.org.address,
        "legal_person": firm.org.legal_person,
        "capital": firm.capital,
        "established": firm.established.isoformat(),
        "valid_from": firm.established.isoformat(),
        "valid_to": firm.valid_to.isoformat() if firm.valid_to else "长期",
        "scope": firm.scope,
        "issuer": firm.licence_issuer,
        "issue_date": firm.licence_date.isoformat(),
    }
    return {name: every[name] for name in names}


ALL = ("uscc", "name", "type", "address", "legal_person", "capital", "established", "scope", "issue_date")


def border(sheet: Sheet, colour: Colour = _GOLD) -> None:
    """The ornate frame, as bands of waves."""
    wide, high = sheet.width_mm, sheet.height_mm
    for x, y, w, h in (
        (6, 6, wide - 12, 9),
        (6, high - 15, wide - 12, 9),
        (6, 6, 9, high - 12),
        (wide - 15, 6, 9, high - 12),
    ):
        guilloche(sheet, x, y, w, h, colour, waves=5)
    sheet.rect(6, 6, wide - 12, high - 12, line=0.7, fill=colour)
    sheet.rect(15, 15, wide - 30, high - 30, line=0.4, fill=colour)


def items(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[str, Runs]],
    *,
    size: float,
    step: float,
    wide: float,
    spread: float,
    gap: float = 4.0,
) -> float:
    """Labels spread to one width with their values beside them, the long ones wrapped."""
    label, value = Style("song_bold", size), Style("song", size)
    for text, runs in rows:
        sheet.text(x, y, text, label, spread=spread)
        y = max(y + step, sheet.flow(x + spread + gap, y, wide, runs, value, leading=1.35) + step * 0.35)
    return y


def term_text(firm: Company, form: str = "padded") -> list[str | Run]:
    last = numbers.written_date(firm.valid_to, form=form) if firm.valid_to else "长期"
    return [Run(numbers.written_date(firm.established, form=form), "valid_from"), " 至 ", Run(last, "valid_to")]


def even_trade_wide(job: Job) -> Drawn:
    """The edition of 2019, landscape: two columns, code on the right, seal with the day beneath."""
    firm = begin(job).company
    copy = job.chance(0.6)
    sheet = job.sheet(297, 210)
    border(sheet)
    emblem(sheet, 148, 32, 20)
    sheet.text(148, 45, "营业执照", Style("song_bold", 34), align="c", spacing=0.4)
    if copy:
        sheet.text(148, 59, "（副 本）", Style("song", 13), align="c")
        sheet.text(206, 59, f"（{job.rng.choice('12')}-1）", Style("song", 9))
    sheet.text(26, 42, "统一社会信用代码", Style("hei", 10))
    sheet.text(26, 48, Run(firm.org.uscc, "uscc"), Style("hei_bold", 12))
    qr_code(sheet, 236, 30, 24)
    sheet.flow(262, 31, 15, "扫描二维码登录‘国家企业信用信息公示系统’了解更多登记信息", Style("song", 5.5), leading=1.3)
    names = ALL + (("valid_from", "valid_to") if firm.licence_date.year < 2022 else ())
    items(
        sheet,
        30,
        72,
        [
            ("名称", Run(firm.org.name, "name")),
            ("类型", Run(firm.kind, "type")),
            ("法定代表人", Run(firm.org.legal_person, "legal_person")),
            ("经营范围", Run(firm.scope, "scope")),
        ],
        size=11,
        step=12,
        wide=92,
        spread=24,
    )
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(firm.capital, "capital")),
        ("成立日期", Run(numbers.written_date(firm.established, form="padded"), "established")),
    ]
    if "valid_from" in names:
        right.append(("营业期限", term_text(firm)))
    right.append(("住所", Run(firm.org.address, "address")))
    items(sheet, 162, 72, right, size=11, step=12, wide=80, spread=22)
    sheet.text(186, 156, "登记机关", Style("song_bold", 13), spacing=0.5)
    day = firm.licence_date
    sheet.text(
        196,
        172,
        [Run(f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", "issue_date")],
        Style("song", 12),
        spacing=0.15,
    )
    seal(sheet, 226, 164, firm.licence_issuer, diameter=42)
    sheet.text(20, 189.5, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 7))
    sheet.text(276, 189.5, "国家市场监督管理总局监制", Style("song", 7), align="r")
    return drawn(KIND, "even_trade_wide", [sheet], base_values(firm, *names), from_seal={"issuer": firm.licence_issuer})


def even_trade_upright(job: Job) -> Drawn:
    """The duplicate of 2015: upright, one column, the code above, the day beneath the seal."""
    firm = begin(job).company
    started = a_day(job.rng, date(2009, 1, 1), date(2015, 9, 1))
    firm = replace(
        firm,
        established=started,
        valid_to=years_later(started, 20) if firm.valid_to else None,
        licence_date=a_day(job.rng, date(2015, 10, 8), date(2018, 12, 20)),
        licence_issuer=firm.licence_issuer.replace("市场监督管理局", "工商行政管理局"),
    )
    sheet = job.sheet()
    border(sheet, (200, 170, 110))
    emblem(sheet, 105, 38, 24)
    sheet.text(105, 54, "营业执照", Style("song_bold", 34), align="c", spacing=0.5)
    sheet.text(105, 70, f"（副  本）    {job.rng.randrange(1, 3)}-1", Style("song", 12), align="c")
    sheet.text(105, 80, ["统一社会信用代码  ", Run(firm.org.uscc, "uscc")], Style("hei", 12), align="c")
    y = items(
        sheet,
        32,
        96,
        [
            ("名称", Run(firm.org.name, "name")),
            ("类型", Run(firm.kind, "type")),
            ("住所", Run(firm.org.address, "address")),
            ("法定代表人", Run(firm.org.legal_person, "legal_person")),
            ("注册资本", Run(firm.capital, "capital")),
            ("成立日期", Run(numbers.written_date(firm.established, form="padded"), "established")),
            ("营业期限", term_text(firm)),
            ("经营范围", Run(firm.scope, "scope")),
        ],
        size=12,
        step=11.5,
        wide=112,
        spread=27,
        gap=6,
    )
    qr_code(sheet, 34, max(y + 4, 226), 26)
    sheet.text(112, 232, "登 记 机 关", Style("song_bold", 13))
    sheet.text(118, 252, Run(numbers.written_date(firm.licence_date, form="spaced"), "issue_date"), Style("song", 12.5))
    seal(sheet, 146, 242, firm.licence_issuer, diameter=42)
    sheet.text(
        105,
        276,
        "企业信用信息公示系统网址：http://www.gsxt.gov.cn        中华人民共和国国家工商行政管理总局监制",
        Style("song", 7),
        align="c",
    )
    names = (*ALL, "valid_from", "valid_to")
    return drawn(
        KIND, "even_trade_upright", [sheet], base_values(firm, *names), from_seal={"issuer": firm.licence_issuer}
    )


def even_trade_sole(job: Job) -> Drawn:
    """A sole trader's licence: 经营者, 组成形式, 经营场所, and no capital."""
    facts = begin(job)
    firm, rng = facts.company, job.rng
    trade = rng.choice(["汽车修理部", "百货超市", "充电服务站", "粮油店"])
    name = f"信阳市{facts.home.community.district}{firm.org.name[2:4]}{trade}"
    code = numbers.uscc(rng, prefix="92")
    day = max(firm.licence_date, date(2019, 4, 1))
    sheet = job.sheet(297, 210)
    border(sheet)
    emblem(sheet, 148, 34, 22)
    sheet.text(148, 48, "营业执照", Style("song_bold", 34), align="c", spacing=0.4)
    sheet.text(28, 50, "统一社会信用代码", Style("hei", 10))
    sheet.text(28, 56, Run(code, "uscc"), Style("hei_bold", 12))
    qr_code(sheet, 244, 32, 24)
    items(
        sheet,
        34,
        76,
        [
            ("名称", Run(name, "name")),
            ("类型", Run("个体工商户", "type")),
            ("经营者", Run(facts.person.name, "legal_person")),
            ("经营范围", Run(firm.scope, "scope")),
        ],
        size=11.5,
        step=12,
        wide=88,
        spread=22,
    )
    items(
        sheet,
        164,
        76,
        [
            ("组成形式", "个人经营"),
            ("注册日期", Run(numbers.written_date(firm.established, form="padded"), "established")),
            ("经营场所", Run(firm.org.address, "address")),
        ],
        size=11.5,
        step=12,
        wide=76,
        spread=22,
    )
    sheet.text(190, 152, "登记机关", Style("song_bold", 13), spacing=0.5)
    sheet.text(200, 170, Run(numbers.written_date(day, form="spaced"), "issue_date"), Style("song", 12))
    seal(sheet, 228, 160, firm.licence_issuer, diameter=42)
    sheet.text(20, 189.5, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 7))
    sheet.text(276, 189.5, "国家市场监督管理总局监制", Style("song", 7), align="r")
    values = base_values(firm, "address", "established", "scope") | {
        "uscc": code,
        "name": name,
        "type": "个体工商户",
        "legal_person": facts.person.name,
        "issue_date": day.isoformat(),
    }
    return drawn(KIND, "even_trade_sole", [sheet], values, from_seal={"issuer": firm.licence_issuer})


LAYOUTS: Layouts = {
    KIND: {
        "even_trade_wide": even_trade_wide,
        "even_trade_upright": even_trade_upright,
        "even_trade_sole": even_trade_sole,
    }
}
