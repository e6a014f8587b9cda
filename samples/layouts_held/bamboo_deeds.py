"""Deeds of houses and land from the years before the common register."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    BROWN,
    DARK_RED,
    Rows,
    card,
    clerk,
    figures,
    lab,
    val,
    wide,
)
from samples.numbers import written_date
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def house_2008(job: Job) -> Drawn:
    """房屋所有权证 of the 2008 edition: one page table, land below, the issuing seal."""
    sheet, facts, rng = job.sheet(148, 210), job.facts, job.rng
    day = a_day(rng, date(2009, 1, 1), date(2015, 11, 30))
    place = facts.home.community.district
    number = f"信房权证{place}字第{figures(rng, 8)}号"
    location = f"{place}{facts.home.community.street}{facts.home.community.name}{facts.home.room_text}"
    area, usage = f"{rng.randrange(6000, 16000) / 100:.2f}", rng.choice(("住宅", "成套住宅", "商业", "车库"))
    inner = f"{float(area) * 0.82:.2f}"
    card(sheet, 0, 0, 148, 210, ground=(254, 247, 240), wave=(250, 226, 206))
    sheet.text(74, 14, Run(number, "cert_no"), Style("song", 12), align="c")
    big = Style("kai", 10.5)
    rows: Rows = [
        (12, [lab(32, "房屋所有权人"), val(96, Run(facts.person.name, "holders"))]),
        (12, [lab(32, "共有情况"), val(96, rng.choice(("单独所有", "共同共有", "")))]),
        (14, [lab(32, "房屋坐落"), val(96, Run(location, "location"))]),
        (12, [lab(32, "登记时间"), val(96, f"{day:%Y-%m-%d}")]),
        (12, [lab(32, "房屋性质"), val(96, rng.choice(("商品房", "房改房", "")))]),
        (12, [lab(32, "规划用途"), val(96, Run(usage, "usage"))]),
        (
            12,
            [
                lab(12, "房"),
                lab(20, "总层数"),
                lab(32, "建筑面积\n（㎡）"),
                lab(36, "套内建筑面积\n（㎡）"),
                lab(28, "其他"),
            ],
        ),
        (
            13,
            [
                lab(12, "屋"),
                val(20, str(rng.randrange(6, 34))),
                val(32, Run(area, "area_m2")),
                val(36, inner),
                val(28, ""),
            ],
        ),
        (10, [lab(12, "状"), val(20, ""), val(32, ""), val(36, ""), val(28, "")]),
        (10, [lab(12, "况"), val(20, ""), val(32, ""), val(36, ""), val(28, "")]),
        (12, [lab(32, "地　号"), lab(36, "土地取得方式"), lab(60, "土地使用年限")]),
        (14, [val(32, f"{figures(rng, 3)}-{figures(rng, 4)}"), val(36, "出让"), val(60, "至　　年　　月　　日止")]),
    ]
    y = table(sheet, 10, 24, rows, label=Style("song", 9.5), value=big, frame=DARK_RED)
    sheet.text(64, y + 10, "填发单位（盖章）", Style("song", 11))
    seals.put_round(sheet, 104, y + 16, seals.SealText("信阳市房产管理局", "产权登记专用章"), diameter=34)
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (facts.person.name,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "bamboo_house_2008", [sheet], truth)


def house_1998(job: Job) -> Drawn:
    """房屋所有权证 of the red 1998 edition: number and statement on one page, the wide table on the next."""
    first, sheet = job.sheet(135, 190), job.sheet(135, 190)
    facts, rng = job.facts, job.rng
    day = a_day(rng, date(1999, 3, 1), date(2008, 6, 30))
    place = facts.home.community
    number = f"信市房权证{place.district.removesuffix('区')}字第{figures(rng, 6)}号"
    owner, other = facts.landlord.name, facts.spouse.name
    block, floor = rng.randrange(1, 12), rng.randrange(2, 7)
    location = f"{place.district}{place.street}{block}幢{rng.randrange(1, 4)}单元{floor}01号"
    area, usage = f"{rng.randrange(5200, 14000) / 100:.2f}", rng.choice(("住宅", "商业用房", "住　宅", "办公"))
    pen = job.fill_style(10.5)
    for page in (first, sheet):
        card(page, 0, 0, 135, 190, ground=(253, 243, 240), wave=(248, 218, 212))
    first.text(67, 26, "中华人民共和国", Style("song_bold", 16, DARK_RED), align="c", spacing=0.2)
    first.text(67, 38, "房屋所有权证", Style("song_bold", 22, DARK_RED), align="c", spacing=0.2)
    first.text(67, 56, Run(number, "cert_no", pen.sized(12)), Style("song", 12), align="c")
    first.flow(
        16,
        74,
        104,
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》，为保护房屋所有权人的合法权益，对所有权人"
        "申请登记的本证所列房产，经审查属实，特发此证。",
        Style("song", 12),
        leading=1.8,
        indent=2,
    )
    first.text(62, 132, "发证机关（盖章）", Style("song", 12))
    first.text(62, 150, wide(day), Style("song", 12))
    seals.put_round(first, 88, 140, seals.SealText("信阳市房产管理局"), diameter=38)
    first.text(67, 176, "中华人民共和国建设部监制　建房注册号：41015", Style("song", 9), align="c")

    def cell(width: float, text: str, name: str = "") -> tuple[float, Runs, bool]:
        return val(width, Run(text, name, pen.sized(9.5)))

    rows: Rows = [
        (10, [lab(30, "房屋所有权人"), cell(89, owner, "holders")]),
        (11, [lab(30, "房 屋 坐 落"), cell(89, location, "location")]),
        (
            10,
            [
                lab(30, "丘（地）号"),
                cell(34, f"{figures(rng, 4)}-{figures(rng, 2)}"),
                lab(20, "产别"),
                cell(35, "私有房产"),
            ],
        ),
        (
            11,
            [
                lab(15, "幢号"),
                lab(15, "房号"),
                lab(15, "结构"),
                lab(17, "房屋\n总层数"),
                lab(17, "所在\n层数"),
                lab(20, "建筑面积\n(平方米)"),
                lab(20, "设计\n用途"),
            ],
        ),
        (
            11,
            [
                cell(15, str(block)),
                cell(15, f"{floor}01"),
                cell(15, "混合"),
                cell(17, "7"),
                cell(17, str(floor)),
                cell(20, area, "area_m2"),
                cell(20, usage, "usage"),
            ],
        ),
        (9, [val(15, ""), val(15, ""), val(15, ""), val(17, ""), val(17, ""), val(20, ""), val(20, "")]),
        (
            10,
            [
                lab(24, "共 有 人"),
                cell(26, other if job.chance(0.3) else ""),
                lab(30, "共有权证号自"),
                cell(39, "　　　至　　　"),
            ],
        ),
        (9, [lab(119, "土地使用情况摘要")]),
        (10, [lab(30, "土地证号"), cell(34, ""), lab(25, "使用面积"), cell(30, "")]),
        (10, [lab(30, "权属性质"), cell(34, "国有"), lab(25, "使用年限"), cell(30, "年　月至　年　月")]),
        (9, [lab(119, "设定他项权利摘要")]),
        (
            9,
            [lab(29, "权利人"), lab(22, "权利种类"), lab(22, "权利范围"), lab(24, "权利价值(元)"), lab(22, "设定日期")],
        ),
        (9, [val(29, ""), val(22, ""), val(22, ""), val(24, ""), val(22, "")]),
        (9, [val(29, ""), val(22, ""), val(22, ""), val(24, ""), val(22, "")]),
    ]
    y = table(sheet, 8, 12, rows, label=Style("song", 9), value=Style("song", 9), frame=DARK_RED)
    sheet.text(10, y + 5, f"填发人：{clerk(job)}", Style("song", 9.5))
    sheet.text(126, y + 5, f"填发日期：{written_date(day)}", Style("song", 9.5), align="r")
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (owner,),
        "location": location,
        "usage": usage.replace("　", ""),
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "bamboo_house_1998", [first, sheet], truth)


def state_land(job: Job) -> Drawn:
    """国有土地使用证: number above, table, the statement and three signatures of the government below."""
    sheet, facts, rng = job.sheet(190, 260), job.facts, job.rng
    day = a_day(rng, date(2003, 1, 1), date(2015, 10, 30))
    number = f"信市国用（{day.year}）第{figures(rng, 5)}号"
    company = job.variant.holder_is == "company" or job.chance(0.4)
    holder = facts.company.org.name if company else facts.person.name
    location = f"信阳市{facts.home.community.district}{facts.home.community.street}"
    usage = rng.choice(("工业用地", "商服用地", "仓储用地")) if company else rng.choice(("城镇住宅用地", "住宅用地"))
    area = f"{rng.randrange(90000, 900000) / 100:.2f}" if company else f"{rng.randrange(6000, 24000) / 100:.2f}"
    end = years_later(day, 50 if company else 70)
    card(sheet, 6, 6, 178, 248, ground=(248, 249, 242), wave=(226, 234, 214), edge=BROWN)
    sheet.text(95, 16, "国有土地使用证", Style("song_bold", 24), align="c", spacing=0.3)
    sheet.text(95, 32, Run(number, "cert_no"), Style("song", 13), align="c")
    rows: Rows = [
        (12, [lab(32, "土地使用权人"), val(132, Run(holder, "holders"))]),
        (12, [lab(32, "座　　落"), val(132, Run(location, "location"))]),
        (
            12,
            [
                lab(32, "地　　号"),
                val(50, f"{figures(rng, 2)}-{figures(rng, 3)}-{figures(rng, 3)}"),
                lab(32, "图　　号"),
                val(50, f"{figures(rng, 2)}.{figures(rng, 2)}-{figures(rng, 2)}.{figures(rng, 2)}"),
            ],
        ),
        (12, [lab(32, "地类（用途）"), val(50, Run(usage, "usage")), lab(32, "取得价格"), val(50, "")]),
        (12, [lab(32, "使用权类型"), val(50, "出让"), lab(32, "终止日期"), val(50, written_date(end))]),
        (
            12,
            [
                lab(32, "使用权面积"),
                val(50, [Run(area, "area_m2"), " M²"]),
                lab(18, "其"),
                lab(32, "独用面积"),
                val(32, [area, " M²"]),
            ],
        ),
        (12, [lab(32, ""), val(50, ""), lab(18, "中"), lab(32, "分摊面积"), val(32, "M²")]),
    ]
    y = table(sheet, 13, 44, rows, label=Style("song", 11), value=Style("hei", 11), frame=BROWN)
    y = sheet.flow(
        15,
        y + 10,
        160,
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。",
        Style("song", 12.5),
        leading=1.8,
        indent=2,
    )
    sheet.text(90, y + 10, "信阳市人民政府（章）", Style("song", 13))
    sheet.text(100, y + 24, wide(day), Style("song", 13))
    seals.put_round(sheet, 122, y + 16, seals.SealText("信阳市人民政府", "土地登记专用章"), diameter=40)
    sheet.text(15, 244, f"№ 0{figures(rng, 8)}", Style("song", 11, DARK_RED))
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "bamboo_state_land", [sheet], truth)


def village_land(job: Job) -> Drawn:
    """集体土地使用证 of the nineties, written by hand, with the four neighbours."""
    sheet, facts, rng = job.sheet(190, 132), job.facts, job.rng
    person: Person = facts.landlord
    day = a_day(rng, date(1992, 3, 1), date(2006, 12, 30))
    county = rng.choice(("罗山", "光山", "固始", "息"))
    pen = Style("kai", 11.5, (30, 40, 90), jitter=0.04)
    number = f"{county}集建（{day.year if job.chance(0.5) else day.year % 100:02d}）字第{figures(rng, 6)}号"
    village = facts.home.community.village_committee.split("区")[-1].removesuffix("村民委员会")
    location = f"{village}{rng.choice(('前楼', '大塘', '张湾', '桥头'))}组"
    usage, area = rng.choice(("宅基地", "住宅", "农村宅基地")), f"{rng.randrange(12000, 26000) / 100:g}"
    card(sheet, 0, 0, 190, 132, ground=(248, 243, 226), wave=(232, 222, 196))
    sheet.text(95, 6, "集体土地建设用地使用证", Style("song_bold", 17), align="c", spacing=0.12)
    sheet.text(182, 16, Run(number, "cert_no", pen), Style("song", 11), align="r")

    def pair(a: float, label: str, b: float, text: str, name: str = "") -> list[tuple[float, Runs, bool]]:
        return [lab(a, label), val(b, Run(text, name, pen))]

    rows: Rows = [
        (
            11,
            [
                *pair(28, "土地使用者", 62, person.name, "holders"),
                *pair(24, "土地所有者", 60, f"{village.split('镇')[-1]}集体"),
            ],
        ),
        (11, pair(28, "土地座落", 146, location, "location")),
        (11, [*pair(28, "图　号", 62, figures(rng, 4)), *pair(24, "地　号", 60, figures(rng, 3))]),
        (11, [*pair(28, "用　途", 62, usage, "usage"), *pair(24, "土地等级", 60, "")]),
        (
            11,
            [
                lab(28, "用地面积"),
                val(62, [Run(area, "area_m2", pen), "平方米"]),
                *pair(24, "其中建筑\n占地", 60, f"{rng.randrange(80, 118)}平方米"),
            ],
        ),
        (18, [*pair(28, "四　至", 146, f"东至{clerk(job)}宅　南至路　西至{clerk(job)}宅　北至水沟")]),
        (10, [*pair(28, "备　注", 146, "")]),
    ]
    y = table(sheet, 8, 23, rows, label=Style("song", 10), value=Style("song", 10), frame=BROWN)
    title = f"{county}县人民政府"
    sheet.text(110, y + 7, f"{title}（章）", Style("song", 11))
    sheet.text(112, y + 15, Run(wide(day), "", pen.sized(11)), Style("song", 11))
    seals.put_round(sheet, 152, y + 2, seals.SealText(title), diameter=32)
    sheet.text(10, y + 8, f"填证人：{clerk(job)}", Style("song", 10))
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (person.name,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "bamboo_village_land", [sheet], truth)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"bamboo_house_2008": house_2008, "bamboo_house_1998": house_1998},
    "land_use_cert_old": {"bamboo_state_land": state_land, "bamboo_village_land": village_land},
}
