"""Certificates from before the single register: 房屋所有权证, 国有土地使用证, 集体土地使用证.

Area of a house: 建筑面积, never 套内; of land: 使用权面积 (集体土地: 用地面积), never the ground under buildings.
Holders: those under 所有权人 or 使用权人. Usage: 规划用途 or 设计用途; of land: 地类（用途）.
The number is the whole line 信房权证…字第…号 or 信国用（…）第…号, as printed.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import a_man, box, grid, hand, two_places
from samples.numbers import written_date
from samples.ornaments import guilloche, watermark
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_RED = (160, 40, 44)


def _owner(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def _house(job: Job) -> tuple[str, str, Decimal]:
    """Place, use, building area: a dwelling, a garage or a shop."""
    rng, home = job.rng, job.facts.home
    base = f"信阳市{home.community.district}{home.community.street}{home.community.name}"
    kind = rng.random()
    if kind < 0.55:
        return f"{base}{home.room_text}", "住宅", Decimal(rng.randrange(6800, 16500)) / 100
    if kind < 0.8:
        return f"{base}地下车库{rng.randrange(1, 300)}号", "车库", Decimal(rng.randrange(1200, 3600)) / 100
    return f"{base}{home.building}号楼1层{rng.randrange(101, 130)}号", "商业", Decimal(rng.randrange(4200, 38000)) / 100


def _values(number: str, holders: tuple[str, ...], place: str, usage: str, area: Decimal) -> dict[str, Value]:
    return {"cert_no": number, "holders": holders, "location": place, "usage": usage, "area_m2": f"{area}"}


def house_spread_2008(job: Job) -> Drawn:
    """The 2008 edition, opened: particulars left, state of house and land right."""
    rng = job.rng
    place, usage, area = _house(job)
    number = f"信房权证{rng.choice(('浉', '平', '羊山'))}字第{rng.randrange(10**8):08d}号"
    owner = _owner(job)
    shared = owner == job.facts.person.name and rng.random() < 0.35
    holders = (owner, job.facts.spouse.name) if shared else (owner,)
    sheet = job.sheet(260, 185)
    guilloche(sheet, 4, 4, 252, 177, (244, 222, 214), waves=46, paper=(255, 251, 246))
    label, shown = Style("song", 10.5), Style("hei", 10.5)
    sheet.text(67, 14, Run(number, "cert_no"), Style("song_bold", 13), align="c")
    names: list[str | Run] = [Run(name, "holders") for name in holders]
    names = [names[0], "、", names[1]] if shared else names
    registered = a_day(rng, date(2009, 1, 5), date(2015, 12, 20))
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(32, "房屋所有权人"), (84, names)]),
        (12, [(32, "共有情况"), (84, "共同共有" if shared else "单独所有")]),
        (18, [(32, "房屋坐落"), (84, Run(place, "location"))]),
        (12, [(32, "登记时间"), (84, written_date(registered, form="dash"))]),
        (12, [(32, "房屋性质"), (84, rng.choice(("商品房", "市场化商品房", "存量房产")))]),
        (12, [(32, "规划用途"), (84, Run(usage, "usage"))]),
    ]
    y = grid(sheet, 9, 24, rows, label, shown)
    sheet.text(14, y + 8, "填发单位（盖章）", label)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 22, seals.SealText("信阳市住房保障和房产管理局"), diameter=40)
    sheet.line(130, 6, 130, 179, width=0.12, fill=(200, 180, 170))
    x, y = 136.0, 24.0
    widths = (22.0, 32.0, 36.0, 26.0)
    box(sheet, (x - 1, y, 9, 40), "房屋\n状况", label, align="c")
    heads = ("总层数", "建筑面积\n（平方米）", "套内建筑面积\n（平方米）", "其他")
    inner = two_places(area * Decimal("0.82"))
    cells: tuple[Runs, ...] = (str(rng.choice((6, 11, 18, 26, 33))), Run(f"{area:.2f}", "area_m2"), inner, "")
    left = x + 8
    for width, head, text in zip(widths, heads, cells, strict=True):
        box(sheet, (left, y, width - 2, 14), head, label.sized(9), align="c")
        box(sheet, (left, y + 14, width - 2, 26), text, shown, align="c")
        left += width - 2
    y += 40
    box(sheet, (x - 1, y, 9, 30), "土地\n状况", label, align="c")
    land = (("地号", 30.0, f"{rng.randrange(1, 9)}-{rng.randrange(1, 99)}"), ("土地使用权取得方式", 42.0, "出让"))
    left = x + 8
    for head, width, text in (*land, ("土地使用年限", 36.0, f"至{registered.year + 62}年止")):
        box(sheet, (left, y, width, 12), head, label.sized(9), align="c")
        box(sheet, (left, y + 12, width, 18), text, shown, align="c")
        left += width
    sheet.rect(x - 1, y + 30, 117, 50)
    sheet.text(x + 57, y + 34, "附　　　记", label, align="c")
    if job.chance(0.5):
        watermark(sheet, "复印件仅供充电桩报装使用", rows=2)
    return drawn("house_ownership_cert_old", "house_spread_2008", [sheet], _values(number, holders, place, usage, area))


def house_red_1998(job: Job) -> Drawn:
    """The red edition of 1998, pages copied on A4: a row for each building, one of them filled."""
    rng = job.rng
    place, usage, area = _house(job)
    number = f"信市房权证{rng.choice(('浉河', '平桥'))}字第{rng.randrange(10**6):06d}号"
    owner = _owner(job)
    sheet = job.sheet()
    label, shown = Style("song", 10.5, _RED), job.fill_style(11)
    sheet.text(105, 26, [Run(number, "cert_no", Style("song", 13))], label, align="c")
    day = a_day(rng, date(1999, 3, 1), date(2008, 5, 1))
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (11, [(34, "房屋所有权人"), (126, Run(owner, "holders"))]),
        (12, [(34, "房 屋 坐 落"), (126, Run(place, "location"))]),
        (
            11,
            [
                (34, "丘（地）号"),
                (46, f"{rng.randrange(1, 60)}-{rng.randrange(1, 300)}"),
                (34, "产　　别"),
                (46, rng.choice(("私有房产", "私产")) if owner == job.facts.person.name else "有限责任公司"),
            ],
        ),
    ]
    y = grid(sheet, 25, 36, rows, label, shown, centred=True)
    heads = ("幢号", "房号", "结构", "房屋总\n层　数", "所在\n层数", "建筑面积\n（平方米）", "设计用途")
    floors = rng.choice((6, 7, 11))
    cells: tuple[Runs, ...] = (
        job.facts.home.building,
        job.facts.home.room,
        rng.choice(("混合", "钢混", "砖混")),
        str(floors),
        str(rng.randrange(1, floors)),
        Run(f"{area:.2f}", "area_m2"),
        Run(usage, "usage"),
    )
    widths = (19.0, 21.0, 20.0, 20.0, 17.0, 29.0, 24.0)
    box(sheet, (25, y, 10, 56), "房\n屋\n状\n况", label, align="c")
    left = 35.0
    for width, head, text in zip(widths, heads, cells, strict=True):
        box(sheet, (left, y, width, 14), head, label.sized(9.5), align="c")
        for line in range(3):
            filled: Runs = text if line == 0 else ""
            box(sheet, (left, y + 14 + line * 14, width, 14), filled, shown, align="c")
        left += width
    y += 56
    rows = [
        (11, [(34, "共　有　人"), (46, "———"), (34, "共有权证号"), (46, "———")]),
        (11, [(34, "土地证号"), (46, ""), (34, "使用面积\n（平方米）"), (46, "")]),
        (11, [(34, "设定他项权利"), (126, "")]),
    ]
    y = grid(sheet, 25, y, rows, label, shown, centred=True)
    sheet.text(30, y + 8, "发证机关（盖章）：", label)
    sheet.text(180, y + 26, f"填发日期　{written_date(day, form='plain')}", label, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 92, y + 20, seals.SealText("信阳市房产管理局"), diameter=42)
    return drawn("house_ownership_cert_old", "house_red_1998", [sheet], _values(number, (owner,), place, usage, area))


def house_by_hand_with_cover(job: Job) -> Drawn:
    """A small booklet of two pages: cover words with the number, then lines filled by hand."""
    rng = job.rng
    place, usage, area = _house(job)
    number = f"房权证信字第{rng.randrange(10**7):07d}号"
    owner = _owner(job)
    first = job.sheet(130, 185)
    guilloche(first, 3, 3, 124, 179, (236, 224, 206), waves=40, paper=(253, 249, 240))
    first.text(65, 34, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    first.text(65, 48, "房屋所有权证", Style("song_bold", 24), align="c", spacing=0.15)
    first.text(65, 68, Run(number, "cert_no"), Style("song", 12), align="c")
    law = (
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。"
        if rng.random() < 0.5
        else "为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    first.flow(15, 88, 100, law, Style("song", 11), leading=1.8, indent=2)
    first.text(110, 128, "发证机关（章）", Style("song", 11), align="r")
    day = a_day(rng, date(2003, 2, 1), date(2012, 11, 1))
    first.text(110, 142, written_date(day, form="chinese"), Style("song", 11), align="r")
    if job.variant.seal:
        seals.put_round(first, 88, 134, seals.SealText("信阳市房产管理局", "产权登记专用章"), diameter=40)
    second = job.sheet(130, 185)
    guilloche(second, 3, 3, 124, 179, (236, 224, 206), waves=40, paper=(253, 249, 240))
    label, fill = Style("song", 11), hand(job, 12.5)
    lines: tuple[tuple[str, Runs], ...] = (
        ("所有权人", Run(owner, "holders")),
        ("身份证号", job.facts.person.id_number if owner == job.facts.person.name else "—"),
        ("房屋坐落", Run(place, "location")),
        ("建筑结构", rng.choice(("混合结构", "框架结构"))),
        ("层　　数", f"共{rng.choice((5, 6, 7))}层"),
        ("建筑面积", [Run(f"{area:.2f}", "area_m2"), Run(" 平方米", style=label)]),
        ("用　　途", Run(usage, "usage")),
        ("产权来源", rng.choice(("购买", "自建", "继承"))),
    )
    y = 18.0
    for name, runs in lines:
        second.text(12, y, name, label)
        y = second.flow(36, y, 82, runs, fill, leading=1.4) + 6
        second.line(36, y - 5, 118, y - 5, width=0.15, fill=(150, 140, 130))
    second.text(12, y + 6, f"填证人：{a_man(job)}　　校对：{a_man(job)}", Style("song", 9.5))
    values = _values(number, (owner,), place, usage, area)
    return drawn("house_ownership_cert_old", "house_by_hand_with_cover", [first, second], values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {
        "house_spread_2008": house_spread_2008,
        "house_red_1998": house_red_1998,
        "house_by_hand_with_cover": house_by_hand_with_cover,
    },
}
