"""房屋所有权证 of the years before 2015."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import box, copy_mark, grid, hand, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche
from samples.people import DISTRICTS, a_day
from samples.truth import Drawn, Value, drawn


def an_area(job: Job) -> Decimal:
    return Decimal(job.rng.randrange(6200, 24800)) / 100


def _house(job: Job, floor: bool = True) -> str:
    rng = job.rng
    tail = (
        f"{rng.randrange(1, 30)}幢{rng.randrange(1, 4)}单元{rng.randrange(2, 18)}层{rng.randrange(1, 5)}号"
        if floor
        else ""
    )
    road = rng.choice(WORDS.streets)
    return f"{rng.choice(DISTRICTS[:3])}{road}{rng.randrange(1, 200)}号{rng.choice(WORDS.estates)}{tail}"


def house_2008(job: Job) -> Drawn:
    """The 2008 edition opened: owner and house left, land and remarks right."""
    rng, one, two = job.rng, job.facts.person, job.facts.spouse
    shared = job.chance(0.5)
    place, area = _house(job), an_area(job)
    number = f"信房权证{rng.choice(['浉河区', '平桥区', '羊山新区'])}字第{rng.randrange(10**8):08d}号"
    usage = rng.choice(["住宅", "成套住宅", "商业服务", "车库", "办公"])
    when = a_day(rng, date(2008, 9, 1), date(2015, 8, 30))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 138, 194, (232, 226, 210), waves=26, paper=(252, 250, 242))
    guilloche(sheet, 151, 8, 138, 194, (232, 226, 210), waves=26, paper=(252, 250, 242))
    label, shown = Style("song", 10.5), Style("song", 10.5)

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    sheet.text(77, 16, Run(number, "cert_no"), Style("song_bold", 13), align="c")
    names: list[str | Run] = [value(one.name, "holders")]
    if shared:
        names += [rng.choice(["、", " ", "，"]), value(two.name, "holders")]
    state: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "房屋所有权人"), (94, names)]),
        (12, [(34, "共有情况"), (94, value("共同共有" if shared else "单独所有"))]),
        (15, [(34, "房屋坐落"), (94, value(place, "location"))]),
        (12, [(34, "登记时间"), (94, value(written(when, form=rng.choice(["dash", "plain"]))))]),
        (12, [(34, "房屋性质"), (94, value(rng.choice(["商品房", "存量房", "房改房", ""])))]),
        (12, [(34, "规划用途"), (94, value(usage, "usage"))]),
    ]
    y = grid(sheet, 13, 26, state, label)
    box(sheet, 13, y, 12, 66)
    sheet.column((13, y, 12, 66), "房屋状况", label, leading=2.4)
    inside = (area * Decimal("0.79")).quantize(Decimal("0.01"))
    head: list[tuple[float, Runs]] = [
        (22, "总层数"),
        (32, "建筑面积\n（㎡）"),
        (36, "套内建筑面积\n（㎡）"),
        (26, "其　他"),
    ]
    body: list[tuple[float, Runs]] = [
        (22, value(str(rng.choice([6, 11, 18, 33])))),
        (32, value(f"{area}", "area_m2")),
        (36, value(f"{inside}")),
        (26, value("")),
    ]
    empty: list[tuple[float, Runs]] = [(22, ""), (32, ""), (36, ""), (26, "")]
    y = grid(sheet, 25, y, [(16, head), (16, body), (17, empty), (17, empty)], label)
    box(sheet, 156, 26, 12, 44)
    sheet.column((156, 26, 12, 44), "土地状况", label, leading=1.7)
    land: list[tuple[float, list[tuple[float, Runs]]]] = [
        (22, [(30, "地　号"), (38, "土地取得方式"), (48, "土地使用年限")]),
        (
            22,
            [
                (30, value(f"{rng.randrange(100):02d}-{rng.randrange(999):03d}")),
                (38, value("出让")),
                (48, value("至 2073-06-30 止")),
            ],
        ),
    ]
    grid(sheet, 168, 26, land, label)
    sheet.text(220, 78, "附　　记", Style("song_bold", 12), align="c")
    sheet.rect(156, 86, 128, 74)
    if shared:
        sheet.flow(160, 90, 118, f"共有权人：{two.name}　共有权证号：{rng.randrange(10**8):08d}", label)
    sheet.text(176, 170, "填发单位（盖章）", label)
    sheet.text(230, 180, written(when, form="spaced"), label)
    seal(sheet, 242, 172, "信阳市房产管理中心", "产权登记专用章", diameter=42)
    holders = (one.name, two.name) if shared else (one.name,)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    return drawn("house_ownership_cert_old", "new_house_2008", [sheet], values)


def house_1998(job: Job) -> Drawn:
    """The red book of the nineties, one upright page, filled in by hand; two parts of the house."""
    rng, one = job.rng, job.facts.person
    place, area = _house(job, floor=False), an_area(job)
    number = f"信房字第{rng.randrange(10**5):05d}号"
    usage = rng.choice(["住宅", "住宅", "商住", "营业"])
    sheet, label = job.sheet(160, 220), Style("song", 10.5)
    guilloche(sheet, 5, 5, 150, 210, (244, 226, 214), waves=30, paper=(253, 250, 244))
    ink = hand(job, 11)
    sheet.text(80, 16, "房屋所有权证", Style("song_bold", 20, (176, 36, 36)), align="c", spacing=0.2)
    sheet.text(148, 32, Run(number, "cert_no", Style("hei", 12)), label, align="r")
    land = f"{rng.randrange(1, 60)}-{rng.randrange(1, 400)}"
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(36, "房屋所有权人"), (104, Run(one.name, "holders", ink))]),
        (15, [(36, "房屋坐落"), (104, Run(place, "location", ink))]),
        (12, [(36, "丘(地)号"), (36, Run(land, "", ink)), (32, "产　别"), (36, Run("私有房产", "", ink))]),
    ]
    y = grid(sheet, 10, 42, table, label)
    widths = (18, 16, 20, 18, 18, 28, 22)
    titles = ("幢　号", "房号", "结构", "房屋\n总层数", "所　在\n层　数", "建筑面积\n（平方米）", "设计\n用途")
    shown = (f"{rng.randrange(1, 12)}", "", rng.choice(["混合", "砖混", "砖木"]), f"{rng.randrange(2, 7)}", "1-2")
    filled: list[Runs] = [Run(text, "", ink) for text in shown]
    filled += [Run(f"{area}", "area_m2", ink), Run(usage, "usage", ink)]
    blank: list[Runs] = ["" for _ in widths]
    for height, texts in ((15.0, list[Runs](titles)), (13.0, filled), (11.0, blank), (11.0, blank)):
        y = grid(sheet, 10, y, [(height, list(zip(widths, texts, strict=True)))], label)
    y = grid(sheet, 10, y, [(12, [(36, "共 有 人"), (26, ""), (42, "共有权证号自至"), (36, "")])], label)
    y = grid(sheet, 10, y, [(12, [(36, "土地使用情况"), (104, Run("国有划拨", "", ink))])], label)
    sheet.text(12, y + 6, "附记：", label)
    sheet.text(90, y + 22, "填发机关（盖章）", label)
    when = a_day(rng, date(1998, 2, 1), date(2008, 4, 30))
    sheet.text(90, y + 32, written(when, form="chinese"), ink)
    seal(sheet, 118, y + 28, "信阳市房地产管理局", diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (one.name,),
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    copy_mark(job, sheet)
    return drawn("house_ownership_cert_old", "new_house_1998", [sheet], values)


def house_two_pages(job: Job) -> Drawn:
    """Title page with statement and number, then the table; a county's edition owned by a firm or a person."""
    rng = job.rng
    firm = job.variant.holder_is == "company" or job.chance(0.25)
    holder = job.facts.company.org.name if firm else job.facts.person.name
    county = rng.choice(["罗山县", "固始县", "潢川县", "息县"])
    number = f"{county[0]}房权证{county[:-1]}字第{rng.randrange(10**6):06d}号"
    road = rng.choice(WORDS.streets)
    place = f"{county}城关镇{road}{rng.choice(['南段', '北段', '中段'])}{rng.choice(['路东', '路西', '南侧'])}"
    area, usage = an_area(job), "非住宅" if firm else "住宅"
    first, second, label = job.sheet(), job.sheet(), Style("song", 12)
    first.text(105, 56, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.3)
    first.text(105, 72, "房屋所有权证", Style("song_bold", 30), align="c", spacing=0.2)
    first.text(105, 104, Run(number, "cert_no"), Style("song", 15), align="c")
    text = (
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》和《中华人民共和国物权法》，"
        "为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    first.flow(34, 132, 142, text, Style("song", 14), leading=2.0, indent=2)
    when = a_day(rng, date(2003, 6, 1), date(2014, 12, 20))
    first.text(120, 214, f"{county}房产管理局", Style("song", 13), align="c")
    first.text(120, 226, written(when, form="chinese"), Style("song", 13), align="c")
    seal(first, 130, 218, f"{county}房产管理局", diameter=42)
    shown = Style("kai", 12)
    built = f"{rng.randrange(1994, 2003)}年"
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (14, [(40, "所有权人"), (130, Run(holder, "holders", shown))]),
        (14, [(40, "身份证号"), (130, Run("" if firm else job.facts.person.id_number, "", shown))]),
        (14, [(40, "房屋坐落"), (130, Run(place, "location", shown))]),
        (
            14,
            [
                (40, "建筑面积"),
                (45, [Run(f"{area}", "area_m2", shown), "平方米"]),
                (40, "房屋用途"),
                (45, Run(usage, "usage", shown)),
            ],
        ),
        (14, [(40, "建筑结构"), (45, Run("砖混", "", shown)), (40, "建成年份"), (45, Run(built, "", shown))]),
        (14, [(40, "四墙归属"), (130, Run("东自 南自 西共 北自", "", shown))]),
        (60, [(40, "房屋平面图"), (130, "（见附图）")]),
        (40, [(40, "摘　　要"), (130, "")]),
    ]
    grid(second, 20, 36, table, label)
    second.text(105, 262, "— 2 —", Style("song", 10), align="c")
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": place,
        "usage": usage,
        "area_m2": f"{area}",
    }
    copy_mark(job, second)
    return drawn("house_ownership_cert_old", "new_house_two_pages", [first, second], values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {
        "new_house_2008": house_2008,
        "new_house_1998": house_1998,
        "new_house_two_pages": house_two_pages,
    }
}
