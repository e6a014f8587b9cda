"""国有土地使用证 and 集体土地使用证 from before the single register.

Area: 使用权面积 (on collective land 用地面积), not the parts 独用, 分摊 or 建筑占地 that stand beside it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import box, grid, hand
from samples.numbers import written_date
from samples.ornaments import guilloche
from samples.people import DISTRICTS, a_day, years_later
from samples.truth import Drawn, Value, drawn


def _owner(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def _values(number: str, owner: str, place: str, usage: str, area: Decimal) -> dict[str, Value]:
    return {"cert_no": number, "holders": (owner,), "location": place, "usage": usage, "area_m2": f"{area}"}


def state_land_two_halves(job: Job) -> Drawn:
    """State land, the usual edition: ruled particulars, a note of the registering office below."""
    rng, facts = job.rng, job.facts
    day = a_day(rng, date(2003, 1, 5), date(2015, 10, 1))
    number = f"信国用（{day.year}）第{rng.randrange(10**5):05d}号"
    company = job.variant.holder_is == "company" or rng.random() < 0.4
    owner = facts.company.org.name if company else facts.person.name
    home = facts.home
    place = f"信阳市{home.community.district}{home.community.street}" + (
        "" if company else f"{home.community.name}{home.building}号楼"
    )
    usage = (
        rng.choice(("工业用地", "商服用地", "批发零售用地")) if company else rng.choice(("住宅用地", "城镇住宅用地"))
    )
    area = Decimal(rng.randrange(120000, 900000) if company else rng.randrange(800, 6500)) / 100
    kind = "出让" if rng.random() < 0.8 else "划拨"
    sheet = job.sheet()
    guilloche(sheet, 18, 16, 174, 262, (214, 232, 220), waves=60, paper=(250, 253, 249))
    label, shown = Style("song", 11), job.fill_style(11.5)
    sheet.text(105, 24, Run(number, "cert_no"), Style("song_bold", 14), align="c")
    unit = [Run("M²", style=Style("song", 10))]
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "土地使用权人"), (130, Run(owner, "holders"))]),
        (13, [(34, "座　　落"), (130, Run(place, "location"))]),
        (
            13,
            [
                (34, "地　　号"),
                (52, f"{rng.randrange(1, 20):02d}-{rng.randrange(1, 60):02d}-{rng.randrange(400)}"),
                (34, "图　　号"),
                (44, f"{rng.randrange(20, 90)}.{rng.randrange(10, 90)}-{rng.randrange(10, 90)}.25"),
            ],
        ),
        (13, [(34, "地类（用途）"), (52, Run(usage, "usage")), (34, "取得价格"), (44, "")]),
        (
            13,
            [
                (34, "使用权类型"),
                (52, kind),
                (34, "终止日期"),
                (44, written_date(years_later(day, 50), form="plain") if kind == "出让" else "———"),
            ],
        ),
    ]
    y = grid(sheet, 23, 34, rows, label, shown, centred=True)
    box(sheet, (23, y, 34, 26), "使用权面积", label, align="c")
    box(sheet, (57, y, 52, 26), [Run(f"{area:.2f}", "area_m2"), " ", *unit], shown, align="c")
    box(sheet, (109, y, 12, 26), "其\n中", label, align="c")
    own = area if company else Decimal(0)
    for place_no, (name, part) in enumerate((("独用面积", own), ("分摊面积", area - own))):
        box(sheet, (121, y + place_no * 13, 22, 13), name, label.sized(9.5), align="c")
        text = f"{part:.2f}" if part else "———"
        box(sheet, (143, y + place_no * 13, 44, 13), [text, " ", *unit], shown, align="c")
    y += 32
    law = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    y = sheet.flow(30, y, 150, law, Style("song", 11), leading=1.8, indent=2)
    sheet.text(128, y + 12, "信阳市　　　　　人民政府（章）", label, align="c")
    sheet.text(128, y + 24, written_date(day, form="spaced"), shown, align="c")
    if job.variant.seal:
        seals.put_round(sheet, 128, y + 16, seals.SealText("信阳市人民政府", "土地登记专用章"), diameter=42)
    return drawn("land_use_cert_old", "state_land_two_halves", [sheet], _values(number, owner, place, usage, area))


def village_land_by_hand(job: Job) -> Drawn:
    """Collective land under a house, filled in by hand in the nineties or after; a sketch beside it."""
    rng, facts = job.rng, job.facts
    day = a_day(rng, date(1992, 3, 1), date(2013, 9, 1))
    district = rng.choice(DISTRICTS[3:])
    number = f"{district[0]}集用（{day.year}）字第{rng.randrange(10**4):04d}号"
    village = f"{district}{rng.choice(('乌有', '幻山'))}乡{rng.choice(('子虚', '空蒙', '海市'))}村"
    owner = facts.person.name
    place = f"{village}{rng.choice(('东', '西', '南', '上', '下'))}{rng.choice(('湾', '庄', '楼'))}组"
    area = Decimal(rng.randrange(12000, 26000)) / 100
    usage = rng.choice(("宅基地", "住宅", "农村宅基地"))
    sheet = job.sheet(260, 184)
    sheet.fill(0, 0, 260, 184, (251, 247, 236))
    label, fill = Style("song", 10.5), hand(job, 12)
    sheet.text(68, 10, "集体土地建设用地使用证", Style("song_bold", 15), align="c")
    sheet.text(68, 19, Run(number, "cert_no"), Style("song", 11), align="c")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (14, [(30, "土地使用者"), (84, Run(owner, "holders"))]),
        (14, [(30, "土地所有者"), (84, village + "农民集体")]),
        (16, [(30, "土地座落"), (84, Run(place, "location"))]),
        (13, [(30, "图　号"), (27, ""), (30, "地　号"), (27, f"{rng.randrange(1, 400)}")]),
        (13, [(30, "用　途"), (27, Run(usage, "usage")), (30, "土地等级"), (27, "")]),
        (
            15,
            [
                (30, "用地面积\n（平方米）"),
                (27, Run(f"{area:.2f}", "area_m2")),
                (30, "其中：\n建筑占地"),
                (27, f"{area * Decimal('0.61'):.2f}"),
            ],
        ),
        (13, [(30, "四　至"), (84, "东：路　西：邻宅　南：路　北：塘")]),
        (13, [(30, "批准使用期限"), (84, "长期")]),
    ]
    y = grid(sheet, 11, 28, rows, label, fill)
    sheet.text(70, y + 8, f"{district}人民政府", label)
    sheet.text(70, y + 17, written_date(day, form="plain"), fill)
    if job.variant.seal:
        seals.put_round(sheet, 84, y + 14, seals.SealText(f"{district}人民政府", "土地专用章"), diameter=38)
    sheet.line(132, 8, 132, 176, width=0.12, fill=(190, 180, 160))
    sheet.text(194, 12, "宗　地　图", Style("song", 12), align="c")
    sheet.rect(142, 24, 104, 130)
    sheet.rect(166, 50, 56, 70, line=0.4)
    sheet.rect(176, 58, 34, 34)
    for x, y_text, text in (
        (186, 44, "14.20"),
        (224, 82, f"{area / Decimal('14.2'):.2f}"),
        (184, 124, "14.20"),
        (188, 72, "砖2"),
    ):
        sheet.text(x, y_text, text, Style("song", 9))
    sheet.text(150, 158, "比例尺 1:200", Style("song", 9))
    return drawn("land_use_cert_old", "village_land_by_hand", [sheet], _values(number, owner, place, usage, area))


def state_land_flat_list(job: Job) -> Drawn:
    """A cropped copy of the particulars alone: label and value on lines, the number below the title."""
    rng, facts = job.rng, job.facts
    year = rng.randrange(2001, 2016)
    number = f"信市国用（{year}）字第{rng.randrange(10**8):08d}号"
    owner = _owner(job)
    home = facts.home
    place = f"{home.community.district}{home.community.street}{home.community.name}{home.room_text}"
    usage = rng.choice(("住宅", "城镇单一住宅用地", "城镇混合住宅用地"))
    area = Decimal(rng.randrange(900, 4200)) / 100
    sheet = job.sheet(150, 200)
    guilloche(sheet, 3, 3, 144, 194, (238, 226, 214), waves=44, paper=(254, 251, 247))
    label, shown = Style("song", 11.5), Style("hei", 11.5)
    sheet.text(75, 14, "国有土地使用证", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(75, 28, Run(number, "cert_no"), Style("song", 12), align="c")
    lines: tuple[tuple[str, Runs], ...] = (
        ("土地使用者", Run(owner, "holders")),
        ("土地坐落", Run(place, "location")),
        ("地号", f"{rng.randrange(10**9):09d}"),
        ("土地用途", Run(usage, "usage")),
        ("土地等级", rng.choice(("一级", "二级", "三级"))),
        ("使用权类型", "国有出让"),
        ("使用期限", f"至{year + 70}年止"),
        ("使用权面积", [Run(f"{area:.2f}", "area_m2"), "平方米"]),
        ("其中共用分摊面积", f"{area:.2f}平方米"),
        ("填证机关", "信阳市国土资源局"),
    )
    y = 42.0
    for name, runs in lines:
        sheet.text(14, y, name + "：", label)
        y = sheet.flow(56, y, 82, runs, shown, leading=1.4) + 5.6
    sheet.text(
        136, y + 6, written_date(a_day(rng, date(year, 1, 5), date(year, 12, 20)), form="padded"), label, align="r"
    )
    if job.variant.seal:
        seals.put_round(sheet, 108, y + 2, seals.SealText("信阳市国土资源局"), diameter=38)
    return drawn("land_use_cert_old", "state_land_flat_list", [sheet], _values(number, owner, place, usage, area))


LAYOUTS: Layouts = {
    "land_use_cert_old": {
        "state_land_two_halves": state_land_two_halves,
        "village_land_by_hand": village_land_by_hand,
        "state_land_flat_list": state_land_flat_list,
    },
}
