"""房屋所有权证: editions of 1998 and 2008, and 房地产权证."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_RED: Colour = (150, 50, 44)
_PINK: Colour = (244, 226, 222)
_SHORT = {"浉河区": "浉河", "平桥区": "平桥", "羊山新区": "羊山"}


def holders_of(job: Job, *, alone: bool = False) -> tuple[str, ...]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return (facts.company.org.name,)
    return (facts.person.name, facts.spouse.name) if not alone and job.chance(0.35) else (facts.person.name,)


def _house(job: Job, number: str, *, alone: bool = False) -> dict[str, Value]:
    home, place, rng = job.facts.home, job.facts.home.community, job.rng
    company = job.variant.holder_is == "company"
    spot = f"{home.building}号楼1层101号" if company else f"地下室{home.space_no.removesuffix('号')}号车位"
    area = rng.randrange(12000, 90000) if company else rng.randrange(1100, 3600)
    return {
        "cert_no": number,
        "holders": holders_of(job, alone=alone),
        "location": f"{rng.choice(['信阳市', ''])}{place.district}{place.street}{place.name}{spot}",
        "usage": "商业" if company else rng.choice(["车库", "车位", "储藏室", "成套住宅"]),
        "area_m2": f"{area / 100:.2f}",
    }


def _names(values: dict[str, Value]) -> str:
    holders = values["holders"]
    return "、".join(holders) if isinstance(holders, tuple) else str(holders)


def shown(values: dict[str, Value], name: str) -> Run:
    return Run(_names(values) if name == "holders" else str(values[name]), name)


def house_2008(job: Job) -> Drawn:
    """Booklet page of 2008: the number above a ruled table with areas in columns."""
    rng, place = job.rng, job.facts.home.community
    number = f"信房权证{_SHORT.get(place.district, '浉河')}字第{rng.randrange(2009, 2016)}{rng.randrange(10**6):06d}号"
    values = _house(job, number)
    sheet = job.sheet(176, 250)
    guilloche(sheet, 0, 0, 176, 250, _PINK, waves=50, paper=(253, 249, 248))
    label, value = Style("song", 11, _RED), Style(rng.choice(["song", "kai"]), 11.5)
    sheet.text(88, 16, Run(number, "cert_no"), Style("song", 12.5), align="c", spacing=0.06)
    registered = a_day(rng, date(2008, 9, 1), date(2015, 12, 1))
    shared = "单独所有" if "、" not in _names(values) else "共同共有"
    land = job.date_form("plain")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (15, [(34, "房屋所有权人", True), (106, shown(values, "holders"), False)]),
        (12, [(34, "共有情况", True), (106, shared, False)]),
        (17, [(34, "房屋坐落", True), (106, shown(values, "location"), False)]),
        (12, [(34, "登记时间", True), (106, numbers.written_date(registered, form=land), False)]),
        (12, [(34, "房屋性质", True), (106, rng.choice(["商品房", "市场化商品房"]), False)]),
        (12, [(34, "规划用途", True), (106, shown(values, "usage"), False)]),
        (
            14,
            [
                (34, "房屋\n状况", True),
                (20, "总层数", True),
                (32, "建筑面积\n（平方米）", True),
                (34, "套内建筑面积\n（平方米）", True),
                (20, "其他", True),
            ],
        ),
        (
            14,
            [
                (34, "", True),
                (20, str(rng.randrange(6, 33)), False),
                (32, shown(values, "area_m2"), False),
                (34, f"{float(str(values['area_m2'])) * 0.82:.2f}", False),
                (20, "", False),
            ],
        ),
        (12, [(34, "土地\n状况", True), (38, "地号", True), (34, "土地取得方式", True), (34, "土地使用年限", True)]),
        (16, [(34, "", True), (38, "", False), (34, "出让", False), (34, "2007年至2077年止", False)]),
    ]
    bottom = table(sheet, 18, 28, rows, label=label, value=value, frame=_RED)
    sheet.text(22, bottom + 6, "附记", label)
    sheet.text(104, bottom + 34, "填发单位（盖章）", Style("song", 11, _RED))
    if job.variant.seal:
        seals.put_round(
            sheet, 122, bottom + 38, seals.SealText("信阳市房产管理局", centre="房屋登记专用章"), diameter=38
        )
    return drawn("house_ownership_cert_old", "house_2008", [sheet], values)


def house_1998(job: Job) -> Drawn:
    """The red edition: several columns to a line of the house, mortgages below."""
    rng = job.rng
    number = rng.choice([f"房权证信字第{rng.randrange(10**7):07d}号", f"信市房权证字第{rng.randrange(10**6):06d}号"])
    values = _house(job, number, alone=True)
    sheet = job.sheet(250, 176)
    guilloche(sheet, 0, 0, 250, 176, _PINK, waves=40, paper=(254, 249, 247))
    label, value = Style("song", 10, _RED), Style("song", 10.5)
    sheet.text(125, 10, "房屋所有权证", Style("song_bold", 17, _RED), align="c", spacing=0.3)
    sheet.text(232, 20, Run(number, "cert_no"), Style("song", 11.5), align="r")
    total = rng.randrange(5, 19)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(40, "房屋所有权人", True), (180, shown(values, "holders"), False)]),
        (12, [(40, rng.choice(["房屋坐落", "房屋座落"]), True), (180, shown(values, "location"), False)]),
        (
            11,
            [
                (40, "丘（地）号", True),
                (60, f"{rng.randrange(1, 20)}-{rng.randrange(1, 99)}", False),
                (40, "产别", True),
                (80, "私有房产", False),
            ],
        ),
        (
            14,
            [
                (20, "房屋\n状况", True),
                (24, "幢号", True),
                (24, "房号", True),
                (28, "结构", True),
                (28, "房屋\n总层数", True),
                (28, "所在\n层数", True),
                (36, "建筑面积\n（平方米）", True),
                (32, "设计用途", True),
            ],
        ),
        (
            11,
            [
                (20, "", True),
                (24, str(rng.randrange(1, 30)), False),
                (24, "101", False),
                (28, "钢混", False),
                (28, str(total), False),
                (28, "1", False),
                (36, shown(values, "area_m2"), False),
                (32, shown(values, "usage"), False),
            ],
        ),
        (
            11,
            [
                (20, "", True),
                (24, "", False),
                (24, "", False),
                (28, "", False),
                (28, "", False),
                (28, "", False),
                (36, "", False),
                (32, "", False),
            ],
        ),
        (11, [(40, "共有人", True), (70, "", False), (40, "共有权证号", True), (70, "", False)]),
        (11, [(220, "土地使用情况摘要", True)]),
        (11, [(40, "土地证号", True), (70, "", False), (50, "使用面积（平方米）", True), (60, "", False)]),
        (11, [(220, "设定他项权利摘要", True)]),
        (
            11,
            [
                (40, "权利人", True),
                (50, "权利种类", True),
                (40, "权利范围", True),
                (45, "设定日期", True),
                (45, "注销日期", True),
            ],
        ),
    ]
    bottom = table(sheet, 15, 30, rows, label=label, value=value, frame=_RED)
    issued = numbers.written_date(a_day(rng, date(1999, 1, 1), date(2008, 8, 1)))
    sheet.text(140, bottom + 5, f"填发单位（盖章）　　填发日期：{issued}", label)
    if job.variant.seal:
        seals.put_round(sheet, 160, bottom - 4, seals.SealText("信阳市房产管理局"), diameter=36)
    return drawn("house_ownership_cert_old", "house_1998", [sheet], values)


def house_lines(job: Job) -> Drawn:
    """房地产权证 or 房屋所有权证 typed with colons, cover first."""
    rng = job.rng
    both = job.chance(0.4)
    title = "房地产权证" if both else "房屋所有权证"
    number = f"信{'房地权证' if both else '房权证'}固字第{rng.randrange(10**8):08d}号"
    values = _house(job, number)
    cover, sheet = job.sheet(176, 250), job.sheet(176, 250)
    cover.fill(0, 0, 176, 250, (140, 36, 40))
    gold: Colour = (232, 204, 130)
    cover.text(88, 90, "中华人民共和国", Style("song_bold", 22, gold), align="c", spacing=0.2)
    cover.text(88, 106, title, Style("song_bold", 30, gold), align="c", spacing=0.25)
    style = Style("song", 12.5)
    sheet.text(150, 24, Run(number, "cert_no"), Style("song", 12), align="r")
    names = ("房地产权利人", "房地坐落") if both else ("房屋所有权人", "房屋坐落")
    lines: tuple[Runs, ...] = (
        [f"{names[0]}：", shown(values, "holders")],
        ["共有情况：", "单独所有" if "、" not in _names(values) else "共同共有"],
        [f"{names[1]}：", shown(values, "location")],
        ["登记时间：", numbers.written_date(a_day(rng, date(2009, 1, 1), date(2015, 9, 1)), form="dash")],
        ["房屋性质：商品房"],
        ["规划用途：", shown(values, "usage")],
        [f"总层数：{rng.randrange(6, 30)}　　建筑面积：", shown(values, "area_m2"), "平方米"],
    )
    y = 46.0
    for runs in lines:
        y = sheet.flow(24, y, 130, runs, style, leading=1.6) + 5
    sheet.text(92, y + 20, "填发单位（盖章）", style)
    if job.variant.seal:
        seals.put_round(sheet, 112, y + 24, seals.SealText("固始县房地产管理局"), diameter=38)
    return drawn("house_ownership_cert_old", "house_lines", [cover, sheet], values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"house_2008": house_2008, "house_1998": house_1998, "house_lines": house_lines},
}
