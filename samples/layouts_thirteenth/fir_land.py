"""国有土地使用证 of the years before 2015 and a village's 集体土地使用证."""

from __future__ import annotations

from datetime import date

from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import hand, said, torn
from samples.layouts_thirteenth.words import WORDS
from samples.ornaments import emblem, guilloche
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_RED: Colour = (176, 36, 40)


def state_land_book(job: Job) -> Drawn:
    """国有土地使用证: cover and the page of the entries, as the book of the ministry has them."""
    rng, home = job.rng, job.facts.home
    cover, sheet = job.sheet(), job.sheet()
    cover.fill(18, 20, 174, 250, (150, 34, 40))
    gold: Colour = (228, 196, 110)
    emblem(cover, 105, 72, 34)
    cover.text(105, 108, "中华人民共和国", Style("song_bold", 22, gold), align="c", spacing=0.25)
    cover.text(105, 128, "国有土地使用证", Style("song_bold", 34, gold), align="c", spacing=0.15)
    company = job.chance(0.5)
    holder = job.facts.developer.name if company else job.facts.person.name
    day = a_day(rng, date(2003, 5, 1), date(2014, 12, 20))
    number = f"{rng.randrange(1, 60000):05d}"
    place = rng.choice(["信", "信市"])
    used = Style("song", 12.5) if job.chance(0.7) else hand(job, 12)
    guilloche(sheet, 16, 18, 178, 262, (240, 224, 216), waves=30, paper=(253, 250, 246))
    form = rng.choice(["（{}）", "({})"])
    year = form.format(day.year)
    cert_no = f"{place}国用{year}第{number}号"
    runs: list[str | Run] = []
    for text, by_hand in (
        (place, True),
        (" 国用", False),
        (year, True),
        ("第 ", False),
        (number, True),
        (" 号", False),
    ):
        runs.append(Run(text, "cert_no", used.sized(13) if by_hand else None))
    sheet.text(105, 30, runs, Style("song", 13), align="c")
    usage = rng.choice(["商服用地", "工业用地", "其他商服用地"] if company else ["城镇住宅用地", "住宅用地", "住宅"])
    total = rng.randrange(80000, 9000000) / 100 if company else rng.randrange(640, 18000) / 100
    area = f"{total:.2f}".rstrip("0").rstrip(".") if job.chance(0.4) else f"{total:.2f}"
    street = f"{home.community.district}{home.community.street}"
    location = street if company else f"{street}{home.community.name}{home.building}号楼{home.unit}单元{home.room}室"
    end = str(date(day.year + rng.choice([40, 50, 70]) - 1, day.month, 20))
    year_to, month_to, day_to = end.split("-")

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    whole: list[tuple[float, Runs, bool]] = [(40, "使用权面积", True), (118, [value(area, "area_m2"), "　㎡"], False)]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(40, "土地使用权人", True), (118, value(holder, "holders"), False)]),
        (13, [(40, "座　　　落", True), (118, value(location, "location"), False)]),
        (
            13,
            [
                (40, "地　　　号", True),
                (44, value(f"{rng.randrange(1, 20)}-{rng.randrange(1, 30)}-{rng.randrange(1, 400)}"), False),
                (30, "图　　号", True),
                (44, value(f"{rng.randrange(20, 60)}.{rng.randrange(10, 99)}-{rng.randrange(20, 60)}.25"), False),
            ],
        ),
        (13, [(40, "地类（用途）", True), (44, value(usage, "usage"), False), (30, "取得价格", True), (44, "", False)]),
        (
            13,
            [
                (40, "使用权类型", True),
                (44, value("出让"), False),
                (30, "终止日期", True),
                (44, value(f"{year_to}年{int(month_to)}月{int(day_to)}日"), False),
            ],
        ),
        (13, whole),
        (
            13,
            [
                (40, "其中：独用面积", True),
                (44, [value(area if company else ""), "　㎡"], False),
                (30, "分摊面积", True),
                (44, [value("" if company else area), "　㎡"], False),
            ],
        ),
    ]
    bottom = table(sheet, 26, 44, rows, label=Style("song", 12), value=Style("song", 12), frame=_RED)
    law = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    y = sheet.flow(28, bottom + 12, 154, law, Style("song", 13), leading=1.75, indent=2)
    office = "信阳市人民政府"
    sheet.text(112, y + 12, [Run(office, "", used), "（章）"], Style("song", 13))
    sheet.text(116, y + 26, torn(day, "", used), Style("song", 13))
    put_round(sheet, 134, y + 18, SealText(office), diameter=42)
    sheet.text(28, y + 46, "填发机关", Style("song", 12))
    bureau = f"{office.removesuffix('人民政府')}国土资源局"
    put_round(sheet, 66, y + 44, SealText(bureau, "土地登记专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": (holder,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "fir_state_land_book", [cover, sheet], values)


def village_land_page(job: Job) -> Drawn:
    """集体土地使用证 of a homestead, its entries written by hand in the nineties or after."""
    rng, person = job.rng, job.facts.person
    sheet = job.sheet()
    ink = hand(job, 12.5)
    county, town = rng.choice(["平桥", "浉河", "罗山", "光山"]), f"{rng.choice(WORDS.firms)}镇"
    village = f"{rng.choice(WORDS.firms)}村"
    group = rng.choice(["东组", "南湾组", "第二村民组", "老庄组"])
    day = a_day(rng, date(1993, 3, 1), date(2009, 11, 30))
    number = f"{rng.randrange(1, 9000):04d}"
    guilloche(sheet, 14, 14, 182, 268, (226, 236, 222), waves=26, paper=(252, 253, 248))
    sheet.rect(18, 18, 174, 260, line=0.5, fill=(60, 110, 70))
    sheet.text(105, 26, "集体土地使用证", Style("song_bold", 24), align="c", spacing=0.3)
    no_runs: list[str | Run] = []
    for text, by_hand in ((county, True), ("集用（", False), (str(day.year), True), ("）字第", False), (number, True)):
        no_runs.append(Run(text, "cert_no", ink if by_hand else None))
    sheet.text(184, 42, [*no_runs, Run("号", "cert_no")], Style("song", 12), align="r")
    place = f"{county}{'区' if county in ('平桥', '浉河') else '县'}{town}{village}{group}"
    area = f"{rng.randrange(1080, 3340) / 10:g}"
    usage = rng.choice(["住宅", "宅基地", "农村宅基地", "住宅用地"])
    shared = rng.choice(["", "", f"{rng.randrange(4, 20)}"])

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(36, "土地使用者", True), (124, value(person.name, "holders"), False)]),
        (14, [(36, "土地所有者", True), (124, value(f"{town}{village}村民委员会"), False)]),
        (14, [(36, "土地坐落", True), (124, value(place, "location"), False)]),
        (
            14,
            [
                (36, "地　　号", True),
                (44, value(f"{rng.randrange(10, 99)}-{rng.randrange(1, 200)}"), False),
                (36, "图　　号", True),
                (44, "", False),
            ],
        ),
        (
            14,
            [
                (36, "用　　途", True),
                (44, value(usage, "usage"), False),
                (36, "土地等级", True),
                (44, "", False),
            ],
        ),
        (
            14,
            [
                (36, "使用权面积", True),
                (44, [value(area, "area_m2"), " 平方米"], False),
                (36, "其中共用面积", True),
                (44, [value(shared), " 平方米"], False),
            ],
        ),
    ]
    names = [value(rng.choice(["路", "本组耕地", "水塘", "巷道", "邻户院墙", "空地"])) for _ in range(4)]
    sides: Runs = ["东至：", names[0], "　　西至：", names[1], "\n南至：", names[2], "　　北至：", names[3]]
    rows.append((22, [(36, "四　　至", True), (124, sides, False)]))
    rows.append((18, [(36, "备　　注", True), (124, value(rng.choice(["", "含院落", "原证遗失补办"])), False)]))
    bottom = table(sheet, 25, 52, rows, label=Style("song", 12), value=Style("song", 12))
    y = sheet.flow(
        27,
        bottom + 10,
        156,
        "土地使用者的合法权益受国家法律保护，任何单位和个人不得侵犯。经审核，上列土地准予登记，特发此证。",
        Style("song", 12.5),
        indent=2,
    )
    office = f"{county}{'区' if county in ('平桥', '浉河') else '县'}人民政府"
    sheet.text(172, y + 10, "发证机关：（盖章）", Style("song", 12.5), align="r")
    parts = torn(day, "", ink) if job.chance(0.6) else [said(job, day, "chinese")]
    sheet.text(172, y + 24, parts, Style("song", 12.5), align="r")
    put_round(sheet, 148, y + 18, SealText(office), diameter=42)
    cert_no = f"{county}集用（{day.year}）字第{number}号"
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": (person.name,),
        "location": place,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "fir_village_land_page", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"fir_state_land_book": state_land_book, "fir_village_land_page": village_land_page}
}
