"""Certificates of public institutions, offices and villages."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import Rows, foot, lab, val
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GOLD = (176, 136, 70)


@dataclass(frozen=True, slots=True)
class Body:
    name: str
    purpose: str
    host: str
    issuer: str


def _institution(job: Job) -> Body:
    rng, place = job.rng, job.facts.home.community
    short = rng.choice(["石榴灯", "白帆", "清露", "十里灯", "第三", "豆荚坡"])
    where = rng.choice(["信阳市", f"信阳市{place.district}"])
    kind, purpose, host = rng.choice(
        [
            ("实验小学", "实施小学义务教育，促进基础教育发展。小学学历教育（相关社会服务）", "教育体育局"),
            ("幼儿园", "为学龄前儿童提供保育和教育服务。幼儿保育 幼儿教育", "教育体育局"),
            ("社区卫生服务中心", "为人民身体健康提供医疗与预防保健服务。常见病多发病诊疗 预防接种", "卫生健康委员会"),
            ("公园管理处", "承担公园的日常管理、维护及绿化养护工作", "城市管理局"),
            ("文化馆", "组织群众文化活动，繁荣群众文化事业。文艺辅导 展览展示", "文化广电和旅游局"),
            ("公路事业发展中心", "承担辖区内公路建设、养护、路网运行等事务性工作", "交通运输局"),
        ]
    )
    issuer = "信阳市事业单位登记管理局" if where == "信阳市" else f"信阳市{place.district}事业单位登记管理局"
    if job.chance(0.4):
        issuer = issuer.replace("登记管理局", "登记服务中心")
    return Body(f"{where}{short}{kind}", purpose, f"{where}{host}", issuer)


def _spread(sheet: Sheet, x: float, y: float, label: str, value: Runs, style: Style, wide: float = 34.0) -> None:
    sheet.text(x, y, label, style, spread=wide)
    if value:
        sheet.flow(x + wide + 7, y, sheet.width_mm - x * 1.18 - wide - 16, value, style, leading=1.35)


def institution_original(job: Job) -> Drawn:
    """The landscape original for the wall."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    body = _institution(job)
    code = numbers.uscc(rng, prefix="12")
    start = a_day(rng, date(2022, 1, 4), date(2025, 12, 20))
    end = years_later(start, 5)
    guilloche(sheet, 10, 10, 277, 190, (240, 228, 206), waves=40, paper=(254, 251, 245))
    sheet.rect(12, 12, 273, 186, line=1.2, fill=_GOLD)
    emblem(sheet, 148.5, 29, 20)
    sheet.text(148.5, 44, "事业单位法人证书", Style("song_bold", 30), align="c", spacing=0.25)
    sheet.text(148.5, 59, "（正　本）", Style("song", 13), align="c")
    style = Style("song_bold", 12.5)
    sheet.text(30, 60, ["统一社会信用代码  ", Run(code, "uscc", Style("hei", 12.5))], style.sized(11.5))
    value = Style("song", 12.5)
    y = 73.0
    money = f"¥{rng.randrange(20, 900)}万元"
    address = facts.home.community.district + facts.home.community.street
    for label, text, name, step in (
        ("名称", body.name, "name", 11.5),
        ("宗旨和业务范围", body.purpose, "", 18),
        ("住所", address, "address", 11.5),
        ("法定代表人", facts.landlord.name, "legal_person", 11.5),
        ("经费来源", rng.choice(["财政补助（全额拨款）", "财政全额拨款", "财政差额补助、事业收入"]), "", 11.5),
        ("开办资金", money, "", 11.5),
        ("举办单位", body.host, "", 11.5),
    ):
        _spread(sheet, 40, y, label, Run(text, name, value), style)
        y += step
    sheet.text(40, 168, "登记管理机关", style, spread=34)
    sheet.text(81, 168, Run(body.issuer, "issuer", value), style)
    term: Runs = [
        "有效期 自",
        Run(numbers.written_date(start, form="padded"), "valid_from", value),
        "至",
        Run(numbers.written_date(end, form="padded"), "valid_to", value),
    ]
    sheet.text(148, 182, term, style)
    put_round(sheet, 108, 168, SealText(body.issuer), diameter=38)
    sheet.text(148.5, 202, "国家事业单位登记管理局监制", Style("song", 9), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": body.name,
        "address": address,
        "legal_person": facts.landlord.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": body.issuer,
    }
    return drawn("public_institution_cert", "gum_institution_original", [sheet], values)


def institution_duplicate(job: Job) -> Drawn:
    """The duplicate: a booklet's pages, with the term on the second and the notes below it."""
    rng, facts = job.rng, job.facts
    sheet, back = job.sheet(), job.sheet()
    body = _institution(job)
    code = numbers.uscc(rng, prefix="12")
    start = a_day(rng, date(2021, 6, 4), date(2026, 3, 31))
    end = start.replace(year=start.year + 5, month=3, day=31)
    sheet.rect(22, 24, 166, 246, line=0.8, fill=_GOLD)
    sheet.text(105, 38, "事业单位法人证书", Style("song_bold", 24), align="c", spacing=0.2)
    sheet.text(105, 52, "（ 副 本 ）", Style("song", 13), align="c")
    sheet.text(105, 62, ["统一社会信用代码：", Run(code, "uscc", Style("hei", 12))], Style("song", 12), align="c")
    address = f"河南省信阳市{facts.home.community.district}{facts.home.community.street}"
    fill = Style("kai", 12.5)
    w = 146.0
    rows: Rows = []
    for label, text, name, high in (
        ("名　　称", body.name, "name", 17.0),
        ("宗　旨　和\n业务范围", body.purpose, "", 36.0),
        ("住　　所", address, "address", 17.0),
        ("法定代表人", facts.person.name, "legal_person", 14.0),
        ("经费来源", rng.choice(["财政补助", "全额预算管理", "经费自理"]), "", 14.0),
        ("开办资金", f"{rng.randrange(10, 500)}万元", "", 14.0),
        ("举办单位", body.host, "", 14.0),
    ):
        rows.append((high, [lab(36, label), val(w - 36, Run(text, name, fill))]))
    y = table(sheet, 32, 74, rows, label=Style("song", 12), value=fill)
    sheet.text(84, y + 14, "登记管理机关", Style("song", 12))
    sheet.text(114, y + 14, Run(body.issuer, "issuer", Style("song", 12)), Style("song", 12))
    put_round(sheet, 136, y + 22, SealText(body.issuer), diameter=40)
    back.rect(22, 24, 166, 246, line=0.8, fill=_GOLD)
    runs: Runs = [
        "有效期：自 ",
        Run(numbers.written_date(start), "valid_from", fill),
        " 至 ",
        Run(numbers.written_date(end), "valid_to", fill),
    ]
    back.text(105, 44, runs, Style("song", 12.5), align="c")
    back.text(105, 64, "使 用 须 知", Style("song_bold", 14), align="c")
    y = 80.0
    for note in (
        "一、《事业单位法人证书》是事业单位取得法人资格的合法凭证，分为正本和副本，具有同等效力。",
        "二、本证书不得涂改、出租、出借、转让。除登记管理机关外，任何单位和个人不得扣留、收缴。",
        "三、登记事项发生变化的，应当向登记管理机关申请变更登记。",
        "四、事业单位应当于每年3月31日前向登记管理机关报送上一年度的年度报告书。",
        "五、证书遗失的，应当公告作废，并申请补领。",
    ):
        y = back.flow(34, y, 142, note, Style("song", 12), leading=1.8, indent=2) + 2
    foot(back, "国家事业单位登记管理局监制", y=260)
    values: dict[str, Value] = {
        "uscc": code,
        "name": body.name,
        "address": address,
        "legal_person": facts.person.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": body.issuer,
    }
    return drawn("public_institution_cert", "gum_institution_duplicate", [sheet, back], values)


def _office(rng: random.Random, district: str) -> tuple[str, str]:
    return rng.choice(
        [
            (f"信阳市{district}城市管理局", "机关"),
            (f"中国共产党信阳市{district}委员会组织部", "机关"),
            (f"信阳市{district}机关事务中心", "机关"),
            (f"信阳市{district}总工会", "群众团体"),
            (f"信阳市{district}残疾人联合会", "群众团体"),
            (f"{district}人民检察院", "机关"),
        ]
    )


def code_office(job: Job) -> Drawn:
    """The certificate of an office, from the office that manages posts."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    district = facts.home.community.district
    name, nature = _office(rng, district)
    code = numbers.uscc(rng, prefix="11" if nature == "机关" else "13")
    day = a_day(rng, date(2016, 5, 1), date(2026, 8, 30))
    issuer = rng.choice([f"中共信阳市{district}委机构编制委员会办公室", f"信阳市{district}机构编制委员会办公室"])
    address = f"信阳市{district}{facts.home.community.street}"
    guilloche(sheet, 12, 12, 273, 186, (236, 226, 214), waves=40, paper=(254, 251, 247))
    sheet.rect(14, 14, 269, 182, line=1.0, fill=(190, 70, 60))
    emblem(sheet, 148.5, 32, 20)
    sheet.text(148.5, 48, "统一社会信用代码证书", Style("song_bold", 29), align="c", spacing=0.2)
    label, value = Style("hei_bold", 13.5), Style("song", 13.5)
    sheet.text(148.5, 67, ["统一社会信用代码  ", Run(code, "uscc", Style("hei", 14))], label, align="c")
    y = 84.0
    for text, shown, field in (
        ("机构名称", name, "name"),
        ("机构性质", nature, ""),
        ("机构地址", address, "address"),
        ("负责人", facts.landlord.name, "legal_person"),
    ):
        sheet.text(56, y, text, label, spread=24)
        sheet.text(90, y, Run(shown, field, value), value)
        y += 15
    sheet.text(150, 150, "赋码机关", label, spread=24)
    sheet.text(180, 150, Run(issuer, "issuer", value.sized(12)), value)
    sheet.text(150, 164, "颁发日期", label, spread=24)
    sheet.text(180, 164, Run(numbers.written_date(day, form="padded"), "issue_date", value), value)
    put_round(sheet, 216, 154, SealText(issuer), diameter=40)
    sheet.flow(
        30,
        180,
        110,
        "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新造成二维码失效等信息错误，责任自负。",
        Style("song", 8.5),
    )
    qr_code(sheet, 40, 146, 24)
    sheet.text(148.5, 199, "中央机构编制委员会办公室监制", Style("song", 8.5), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.landlord.name,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("uscc_cert", "gum_code_office", [sheet], values)


def code_village(job: Job) -> Drawn:
    """The certificate of a residents' or villagers' committee, upright."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet()
    place = facts.home.community
    village = job.chance(0.5)
    name = place.village_committee if village else place.residents_committee
    code = numbers.uscc(rng, prefix="55" if village else "54")
    day = a_day(rng, date(2018, 2, 1), date(2026, 4, 30))
    issuer = rng.choice([f"信阳市{place.district}民政局", f"{place.district}民政局"])
    address = f"河南省信阳市{place.district}{place.street}"
    sheet.rect(20, 22, 170, 250, line=1.0, fill=(190, 70, 60))
    sheet.rect(22.5, 24.5, 165, 245, line=0.3, fill=(190, 70, 60))
    emblem(sheet, 105, 44, 22)
    sheet.text(105, 62, "基层群众性自治组织特别法人", Style("song_bold", 19), align="c", spacing=0.05)
    sheet.text(105, 74, "统一社会信用代码证书", Style("song_bold", 24), align="c", spacing=0.1)
    label, value = Style("song_bold", 13), Style("song", 13)
    y = 102.0
    for text, shown, field in (
        ("统一社会信用代码", code, "uscc"),
        ("名称", name, "name"),
        ("类型", "村民委员会" if village else "居民委员会", ""),
        ("法定代表人", facts.person.name, "legal_person"),
        ("住所", address, "address"),
        ("有效期", f"自{day:%Y年%m月%d日}至{years_later(day, 5) - timedelta(days=1):%Y年%m月%d日}", ""),
    ):
        sheet.text(34, y, text, label, spread=40)
        sheet.flow(80, y, 98, Run(shown, field, value), value, leading=1.35)
        y += 16
    sheet.text(92, 216, "发证机关", label)
    sheet.text(122, 216, Run(issuer, "issuer", value), value)
    sheet.text(118, 230, Run(numbers.written_date(day, form=rng.choice(["spaced", "plain"])), "issue_date"), value)
    put_round(sheet, 138, 222, SealText(issuer), diameter=42)
    sheet.text(105, 262, "中华人民共和国民政部监制", Style("song", 9), align="c")
    qr_code(sheet, 36, 208, 28)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.person.name,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("uscc_cert", "gum_code_village", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "gum_institution_original": institution_original,
        "gum_institution_duplicate": institution_duplicate,
    },
    "uscc_cert": {"gum_code_office": code_office, "gum_code_village": code_village},
}
