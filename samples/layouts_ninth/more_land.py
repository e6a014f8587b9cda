"""土地使用证 of the years before 2015."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import box, copy_mark, grid, hand, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche
from samples.people import DISTRICTS
from samples.truth import Drawn, Value, drawn

_LAW = (
    "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
    "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
)


def land_state(job: Job) -> Drawn:
    """国有土地使用证: the inner page with its table, seal of the city government."""
    rng = job.rng
    firm = job.chance(0.5)
    holder = job.facts.company.org.name if firm else job.facts.person.name
    year = rng.randrange(2002, 2016)
    number = f"信市国用（{year}）第{rng.randrange(1, 99999):05d}号"
    place = f"信阳市{rng.choice(DISTRICTS[:3])}{rng.choice(WORDS.streets)}{rng.randrange(1, 300)}号"
    usage = rng.choice(["工业用地", "商服用地", "其他商服"] if firm else ["城镇住宅用地", "城镇单一住宅用地", "住宅"])
    area = Decimal(rng.randrange(80000, 2400000) if firm else rng.randrange(1200, 22000)) / 100
    sheet, label, shown = job.sheet(), Style("song", 12), Style("song", 12)
    guilloche(sheet, 12, 14, 186, 268, (216, 230, 218), waves=34, paper=(250, 252, 248))
    sheet.text(105, 26, Run(number, "cert_no"), Style("song_bold", 16), align="c")
    end = written(date(year + (50 if firm else 70), rng.randrange(1, 13), 28), form="plain")
    lot = f"{rng.randrange(10):d}-{rng.randrange(99):02d}-{rng.randrange(999):03d}"

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (16, [(40, "土地使用权人"), (130, value(holder, "holders"))]),
        (16, [(40, "座　　落"), (130, value(place, "location"))]),
        (16, [(40, "地　　号"), (45, value(lot)), (40, "图　　号"), (45, value(""))]),
        (16, [(40, "地类（用途）"), (45, value(usage, "usage")), (40, "取得价格"), (45, value(""))]),
        (16, [(40, "使用权类型"), (45, value(rng.choice(["出让", "划拨"]))), (40, "终止日期"), (45, value(end))]),
    ]
    y = grid(sheet, 20, 44, table, label)
    box(sheet, 20, y, 40, 32, "使用权面积", label)
    box(sheet, 60, y, 45, 32, [value(f"{area}", "area_m2"), " M²"], label)
    box(sheet, 105, y, 14, 32, "其\n中", label)
    for row, (name, shown_text) in enumerate((("独用面积", f"{area} M²"), ("分摊面积", "/　M²"))):
        box(sheet, 119, y + row * 16, 26, 16, name, label)
        box(sheet, 145, y + row * 16, 45, 16, shown_text, label)
    sheet.flow(24, y + 46, 162, _LAW, Style("song", 12.5), leading=1.8, indent=2)
    sheet.text(146, y + 92, "信阳市人民政府（章）", label, align="c")
    sheet.text(146, y + 104, f"{year}年{rng.randrange(1, 13):02d}月{rng.randrange(1, 28):02d}日", label, align="c")
    seal(sheet, 150, y + 98, "信阳市人民政府", diameter=44)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    copy_mark(job, sheet)
    return drawn("land_use_cert_old", "new_land_state", [sheet], values)


def land_village(job: Job) -> Drawn:
    """集体土地使用证 of a farmer's homestead: three columns across, filled in by hand."""
    rng, one = job.rng, job.facts.person
    county = rng.choice(["平桥区", "浉河区", "光山县", "新县"])
    year = rng.randrange(1992, 2014)
    number = f"{county[0]}集用（{year}）第{rng.randrange(1, 9999):04d}号"
    village = rng.choice(["青蛙塘", "大磨盘", "三棵树"]) + "村" + rng.choice("东西前") + "组"
    place = rng.choice(["长台", "子午", "柳浪"]) + rng.choice("乡镇") + village
    usage, area = rng.choice(["宅基地", "农村宅基地", "住宅"]), Decimal(rng.randrange(8000, 24000)) / 100
    sheet, label, ink = job.sheet(260, 184), Style("song", 11), hand(job, 12)
    sheet.fill(0, 0, 260, 184, (250, 246, 232))
    sheet.text(130, 12, "集体土地使用证", Style("song_bold", 22, (120, 30, 30)), align="c", spacing=0.25)
    sheet.text(240, 30, Run(number, "cert_no"), Style("hei", 12), align="r")
    area_run = Run(f"{area}", "area_m2", ink)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            14,
            [
                (38, "土地使用权人"),
                (72, Run(one.name, "holders", ink)),
                (38, "土地所有权人"),
                (72, Run("本村农民集体", "", ink)),
            ],
        ),
        (14, [(38, "坐　　落"), (182, Run(place, "location", ink))]),
        (14, [(38, "用　　途"), (72, Run(usage, "usage", ink)), (38, "使用权类型"), (72, Run("批准拨用", "", ink))]),
        (
            14,
            [
                (38, "用地面积"),
                (72, [area_run, " 平方米"]),
                (38, "建筑占地"),
                (72, [Run(f"{area * Decimal('0.5'):.1f}", "", ink), " 平方米"]),
            ],
        ),
        (26, [(38, "四　　至"), (182, Run("东至路，南至水沟，西至邻墙，北至空地", "", ink))]),
    ]
    y = grid(sheet, 20, 42, table, label)
    sheet.text(24, y + 8, "记事：", label)
    issuer = f"{'信阳市' if county.endswith('区') else ''}{county}人民政府"
    sheet.text(196, y + 20, issuer, label, align="c")
    when = date(year, rng.randrange(1, 13), rng.randrange(1, 28))
    sheet.text(196, y + 30, written(when, form="chinese"), label, align="c")
    seal(sheet, 204, y + 26, issuer, diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (one.name,),
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    return drawn("land_use_cert_old", "new_land_village", [sheet], values)


def land_shared(job: Job) -> Drawn:
    """国有土地使用证 of a flat: only a share of the plot; number split over blanks as the form prints it."""
    rng, one, two = job.rng, job.facts.person, job.facts.spouse
    year, serial = rng.randrange(2004, 2015), rng.randrange(1, 9999)
    county = rng.choice(["潢川", "淮滨", "商城", "光山"])
    number = f"{county}国用({year})第{serial:06d}号"
    flat = f"{rng.randrange(1, 20)}号楼{rng.randrange(101, 1104)}室"
    place = f"{county}县{rng.choice(WORDS.streets)}{rng.choice(WORDS.estates)}{flat}"
    area = Decimal(rng.randrange(800, 4200)) / 100
    sheet, label = job.sheet(210, 148), Style("hei", 10)
    shown = Style("song", 10.5)
    guilloche(sheet, 6, 6, 198, 136, (230, 218, 224), waves=16, paper=(253, 250, 251))
    head: list[str | Run] = [
        Run(f"{county}国用", "cert_no"),
        Run(f"({year})", "cert_no"),
        Run(f"第{serial:06d}号", "cert_no"),
    ]
    sheet.text(105, 14, head, Style("song_bold", 13), align="c")
    both = job.chance(0.6)
    names: list[str | Run] = [Run(one.name, "holders", shown)]
    if both:
        names += [" ", Run(two.name, "holders", shown)]
    usage = rng.choice(["城镇混合住宅用地", "住宅用地", "城镇住宅"])
    until = f"{year + 62}-03-18"
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(34, "土地使用权人"), (146, names)]),
        (12, [(34, "座落"), (146, Run(place, "location", shown))]),
        (12, [(34, "地号"), (56, Run(f"{rng.randrange(10**7):07d}", "", shown)), (34, "图号"), (56, "")]),
        (12, [(34, "地类(用途)"), (56, Run(usage, "usage", shown)), (34, "取得价格"), (56, "")]),
        (12, [(34, "使用权类型"), (56, "出让"), (34, "终止日期"), (56, Run(until, "", shown))]),
        (
            12,
            [
                (34, "使用权面积"),
                (56, [Run(f"{area}", "area_m2", shown), " M2"]),
                (34, "其中分摊面积"),
                (56, f"{area} M2"),
            ],
        ),
    ]
    y = grid(sheet, 15, 26, table, label)
    sheet.text(20, y + 6, "登记机关", label)
    sheet.text(150, y + 14, written(date(year, 6, rng.randrange(1, 28)), form="spaced"), label, align="c")
    seal(sheet, 152, y + 16, f"{county}县国土资源局", "土地登记专用章", diameter=36)
    holders = (one.name, two.name) if both else (one.name,)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    copy_mark(job, sheet)
    return drawn("land_use_cert_old", "new_land_shared", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {
        "new_land_state": land_state,
        "new_land_village": land_village,
        "new_land_shared": land_shared,
    }
}
