"""Papers about houses and land: an electronic certificate, a registration proof, old handwritten books."""

from __future__ import annotations

from datetime import date

from samples import numbers, ornaments, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.quartz_common import (
    BUFF,
    GREEN,
    PINK,
    boxes,
    day_run,
    figures,
    firm,
    later,
    partner,
    pen,
    rows,
    someone,
)
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_OFFICE = "信阳市自然资源和规划局"


def _holders(job: Job) -> tuple[list[str | Run], tuple[str, ...]]:
    """Who holds the right: a firm, one person, or a couple."""
    if job.variant.holder_is == "company":
        names: tuple[str, ...] = (job.facts.company.org.name,)
    elif job.chance(0.45):
        names = (job.facts.person.name, partner(job).name)
    else:
        names = (job.facts.person.name,)
    runs: list[str | Run] = []
    for place, name in enumerate(names):
        runs += (["、"] if place else []) + [Run(name, "holders")]
    return runs, names


def _law(day: date) -> str:
    return "物权法" if day.year < 2021 else "民法典"


def _room(job: Job) -> str:
    home = job.facts.home
    place = home.community
    return f"{place.district}{place.street}{place.name}{home.room_text}"


def realestate_cert(job: Job) -> Drawn:
    """An electronic certificate printed on landscape A4, labels with an English line, code at the right."""
    sheet, rng, home = job.sheet(297, 210), job.rng, job.facts.home
    runs, names = _holders(job)
    issued = a_day(rng, date(2019, 3, 2), date(2026, 10, 20))
    bay = job.chance(0.35)
    place = home.community
    floor_bay = f"{home.space_floor}{home.space_no}号车位"
    location = f"信阳市{place.district}{place.street}{place.name}{floor_bay}" if bay else f"信阳市{_room(job)}"
    area = f"{rng.uniform(11, 16):.2f}" if bay else f"{rng.uniform(66, 158):.2f}"
    begin = a_day(rng, date(2007, 1, 1), date(2016, 12, 31))
    end = later(begin, 70)
    term = f"{begin:%Y年%m月%d日}起{end:%Y年%m月%d日}止"
    number = f"豫（{issued.year}）信阳市不动产权第{rng.randrange(10**7):07d}号"
    unit = f"411599{figures(job, 6)}GB{figures(job, 5)}F{figures(job, 8)}"
    usage = "城镇住宅用地/车位" if bay else rng.choice(["城镇住宅用地/成套住宅", "城镇住宅用地/住宅"])
    right_type = "国有建设用地使用权/房屋所有权"
    nature = rng.choice(["出让/市场化商品房", "出让/商品房"])
    shared = "共同共有" if len(names) > 1 else "单独所有"
    sheet.fill(8, 8, 281, 194, PINK)
    ornaments.guilloche(sheet, 8, 8, 281, 194, (249, 228, 226), waves=26)
    sheet.rect(11, 11, 275, 188, line=0.6, fill=(190, 60, 60))
    sheet.text(148, 17, "中华人民共和国不动产权证书（电子证照）", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(
        148, 26, "Real Estate Ownership Certificate of the People's Republic of China", Style("hei", 9), align="c"
    )
    sheet.text(18, 35, Run(number, "cert_no"), Style("hei", 12))
    sheet.text(278, 36, f"证照标识 1.2.156.3005.2.{figures(job, 14)}", Style("hei", 7.5), align="r")
    land = f"{rng.uniform(9000, 70000):.2f}"
    area_runs: list[str | Run] = [f"共有宗地面积{land}㎡/房屋建筑面积", Run(area, "area_m2"), "㎡"]
    lines: list[tuple[str, str, list[str | Run]]] = [
        ("权利人", "Obligee", runs),
        ("共有情况", "Co-ownership", [Run(shared, "co_ownership")]),
        ("坐落", "Location", [Run(location, "location")]),
        ("不动产单元号", "Unit No.", [Run(unit, "unit_no")]),
        ("权利类型", "Type of right", [Run(right_type, "right_type")]),
        ("权利性质", "Nature of right", [Run(nature, "right_nature")]),
        ("用途", "Usage", [Run(usage, "usage")]),
        ("面积", "Area", area_runs),
        ("使用期限", "Term of use", ["国有建设用地使用权 ", Run(term, "term")]),
    ]
    y = 44.0
    for name, english, value in lines:
        sheet.rect(18, y, 34, 12.6)
        sheet.rect(52, y, 134, 12.6)
        sheet.text(35, y + 2, name, Style("song", 10.5), align="c")
        sheet.text(35, y + 7.5, english, Style("song", 7), align="c")
        sheet.cell((52, y, 134, 12.6), value, Style("song_bold", 11.5))
        y += 12.6
    other = (
        f"房屋结构：钢筋混凝土；总层数：{rng.randrange(11, 34)}层；"
        f"专有建筑面积：{float(area) * 0.81:.2f}㎡；分摊建筑面积：{float(area) * 0.19:.2f}㎡；"
        f"房屋竣工时间：{begin.year + 3}年"
    )
    sheet.rect(18, y, 34, 24)
    sheet.rect(52, y, 134, 24)
    sheet.cell((18, y, 34, 24), "权利其他状况", Style("song", 10.5), align="c")
    sheet.cell((52, y, 134, 24), other, Style("song", 9.5))
    sheet.rect(192, 44, 88, 84)
    sheet.text(236, 47, "附　记", Style("song", 11), align="c")
    sheet.flow(
        196,
        55,
        80,
        f"业务编号：{issued:%Y%m%d}{figures(job, 5)}。原产权证号：信房权证浉河区字第{figures(job, 8)}号。"
        f"买卖合同备案日期{begin.year + 2}年6月11日。",
        Style("song", 9.5),
    )
    ornaments.qr_code(sheet, 256, 102, 22)
    sheet.flow(
        192,
        134,
        88,
        f"根据《中华人民共和国{_law(issued)}》等法律法规，对申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。",
        Style("song", 9.5),
        indent=2,
    )
    sheet.text(194, 156, ["登记机构：", Run(_OFFICE, "issuer")], Style("song", 11))
    form = rng.choice(["chinese", "plain", "dash"])
    sheet.text(194, 166, ["登记日期：", day_run(issued, "issue_date", form)], Style("song", 11))
    seals.put_round(sheet, 250, 163, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=38)
    sheet.text(
        18,
        193,
        f"打印时间：{RECEIVED:%Y-%m-%d} 09:{rng.randrange(10, 59)}　本电子证照与纸质证书具有同等法律效力",
        Style("song", 8),
    )
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": names,
        "co_ownership": shared,
        "location": location,
        "unit_no": unit,
        "right_type": right_type,
        "right_nature": nature,
        "usage": usage,
        "area_m2": area,
        "term": term,
        "issuer": _OFFICE,
        "issue_date": issued.isoformat(),
    }
    tolerated = {"term": (f"国有建设用地使用权 {term}", f"国有建设用地使用权{term}")}
    return drawn("realestate_cert", "quartz_realestate_cert", [sheet], values, tolerated=tolerated)


def reg_proof(job: Job) -> Drawn:
    """不动产登记证明 on B5: label boxes with the value below, a column of law text at the top."""
    sheet, rng, facts = job.sheet(182, 257), job.rng, job.facts
    issued = a_day(rng, date(2019, 3, 1), date(2026, 10, 12))
    number = f"豫（{issued.year}）信阳市不动产证明第{rng.randrange(10**7):07d}号"
    bank = firm(job, "农村商业银行股份有限公司").name
    right, holder, obligor = rng.choice(
        [
            ("抵押权", bank, facts.person.name),
            ("预告登记（预购商品房）", facts.person.name, facts.developer.name),
            ("预购商品房抵押权预告登记", bank, facts.person.name),
        ]
    )
    location = _room(job)
    sheet.fill(6, 6, 170, 245, BUFF)
    ornaments.guilloche(sheet, 6, 6, 170, 245, (240, 232, 206), waves=30)
    sheet.text(91, 16, "不动产登记证明", Style("hei_bold", 22), align="c", spacing=0.2)
    sheet.flow(
        20,
        30,
        142,
        f"根据《中华人民共和国{_law(issued)}》等法律法规，为保护申请人合法权益，对申请登记的本证明所列不动产权利或登记事项，经审查核实，准予登记，颁发此证明。",
        Style("song", 10),
        indent=2,
    )
    sheet.text(162, 52, f"登记机构（章）　{numbers.written_date(issued, form='spaced')}", Style("song", 10), align="r")
    sheet.text(20, 64, Run(number, "cert_no"), Style("hei", 12))
    other = (
        f"担保债权数额：{rng.randrange(18, 90)}万元；债务履行期限：{issued:%Y-%m-%d}起{later(issued, 20):%Y-%m-%d}止"
        if holder == bank
        else f"预售许可证号：信房预售证第{issued.year}{figures(job, 3)}号"
    )
    bottom = boxes(
        sheet,
        20,
        72,
        [
            (16, [(142, "证明权利或事项", Run(right, "proved_right"))]),
            (16, [(142, "权利人（申请人）", Run(holder, "holders"))]),
            (16, [(142, "义务人", Run(obligor, "obligor"))]),
            (20, [(142, "坐落", Run(location, "location"))]),
            (16, [(142, "不动产单元号", f"411599{figures(job, 6)}GB{figures(job, 5)}F{figures(job, 8)}")]),
            (24, [(142, "其他", other)]),
            (28, [(142, "附记", f"登簿人：{someone(job)}。受理编号{issued:%Y%m%d}{figures(job, 4)}。")]),
        ],
        Style("song", 8.5, (110, 80, 40)),
        Style("song_bold", 11.5),
        frame=(150, 120, 70),
    )
    seals.put_round(sheet, 128, 52, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=36)
    sheet.text(20, bottom + 4, f"中华人民共和国自然资源部监制　№ D41{figures(job, 9)}", Style("song", 8.5))
    values: dict[str, Value] = {
        "cert_no": number,
        "proved_right": right,
        "holders": (holder,),
        "obligor": obligor,
        "location": location,
    }
    return drawn("realestate_reg_proof", "quartz_reg_proof", [sheet], values)


def house_old(job: Job) -> Drawn:
    """房屋所有权证 of the nineties: green ground, filled in by hand, heads above the columns of the house table."""
    sheet, rng, home = job.sheet(257, 182), job.rng, job.facts.home
    ink, company = pen(job, 12.5), job.variant.holder_is == "company"
    runs, names = _holders(job)
    built = a_day(rng, date(1998, 4, 1), date(2009, 11, 30))
    area = f"{rng.uniform(58, 140):.2f}"
    usage = rng.choice(["住宅", "住宅", "商业", "成套住宅"])
    number = f"信房权证{home.community.district}字第{rng.randrange(10**6, 10**7)}号"
    sheet.fill(6, 6, 245, 170, GREEN)
    ornaments.guilloche(sheet, 6, 6, 245, 170, (218, 234, 220), waves=22)
    sheet.text(66, 20, "房屋所有权证", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.flow(
        16,
        40,
        100,
        "根据《中华人民共和国城市房地产管理法》规定，为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。",
        Style("song", 11),
        indent=2,
        leading=1.8,
    )
    sheet.text(30, 98, "发证机关（盖章）", Style("song", 11))
    sheet.text(44, 124, numbers.written_date(built, form="chinese"), Style("song", 11))
    office = "信阳市房产管理局"
    seals.put_round(sheet, 66, 112, seals.SealText(office), diameter=38)
    sheet.line(128, 6, 128, 176, fill=(170, 190, 170))
    small = Style("song", 9.5)
    sheet.text(134, 14, Run(number, "cert_no", ink.sized(11)), small)
    location = _room(job)
    bottom = table(
        sheet,
        134,
        22,
        [
            (
                13,
                [
                    (28, "房屋所有权人", True),
                    (82, [Run(r.text, r.field, ink) if isinstance(r, Run) else r for r in runs], False),
                ],
            ),
            (15, [(28, "房屋坐落", True), (82, Run(location, "location", ink), False)]),
            (
                10,
                [
                    (28, "丘（地）号", True),
                    (27, Run(figures(job, 6), "", ink), False),
                    (22, "产别", True),
                    (33, Run("单位自管" if company else "私有", "", ink), False),
                ],
            ),
        ],
        label=small,
        value=Style("kai", 11),
    )
    heads = ("幢号", "房号", "结构", "房屋总层数", "所在层数", "建筑面积（平方米）", "设计用途")
    widths = (11.0, 14.0, 15.0, 14.0, 13.0, 24.0, 19.0)
    inks: tuple[Runs, ...] = (
        home.building,
        home.room,
        "混合" if int(home.room[:-2]) < 7 else "钢混",
        str(max(6, int(home.room[:-2]) + 1)),
        home.room[:-2],
        Run(area, "area_m2"),
        Run(usage, "usage"),
    )
    bottom = table(
        sheet,
        134,
        bottom,
        [
            (13, [(w, t, True) for w, t in zip(widths, heads, strict=True)]),
            (13, [(w, t, False) for w, t in zip(widths, inks, strict=True)]),
        ],
        label=Style("song", 8),
        value=ink.sized(10.5),
    )
    bottom = table(
        sheet,
        134,
        bottom,
        [
            (10, [(28, "共有人", True), (20, "等 / 人", False), (32, "共有权证号自", True), (30, "/", False)]),
            (9, [(110, "土地使用情况摘要", True)]),
            (
                11,
                [
                    (28, "土地证号", True),
                    (30, Run(f"信国用{figures(job, 5)}", "", ink), False),
                    (26, "使用面积", True),
                    (26, Run(f"{rng.uniform(8, 30):.1f}", "", ink), False),
                ],
            ),
            (9, [(110, "设定他项权利摘要", True)]),
            (
                20,
                [
                    (28, "附记", True),
                    (82, Run(f"{built.year}年{'购入' if company else '房改购房'}，经办{someone(job)}", "", ink), False),
                ],
            ),
        ],
        label=small,
        value=Style("kai", 10.5),
    )
    sheet.text(134, bottom + 3, f"填发单位（盖章）　填发日期：{numbers.written_date(built, form='dot')}", small)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": names,
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "quartz_house_old", [sheet], values)


def land_old(job: Job) -> Drawn:
    """国有 or 集体土地使用证: a plain list on half a sheet with dotted lines, filled by a dot-matrix printer."""
    sheet, rng = job.sheet(148, 210), job.rng
    collective = job.chance(0.4) and job.variant.holder_is != "company"
    place = job.facts.home.community
    runs, names = _holders(job)
    year = rng.randrange(2001, 2013)
    number = (f"信市集用（{year}）第" if collective else f"信市国用（{year}）第") + f"{rng.randrange(100, 99999):05d}号"
    area = f"{rng.uniform(90, 240):.1f}" if collective else f"{rng.uniform(18, 90):.2f}"
    usage = rng.choice(["农村宅基地", "住宅"]) if collective else rng.choice(["城镇住宅用地", "住宅用地", "商服用地"])
    location = f"{place.district}{place.street}{rng.randrange(3, 60)}号" if collective else _room(job)
    sheet.fill(5, 5, 138, 200, BUFF)
    sheet.rect(9, 9, 130, 192, line=0.8, fill=(170, 60, 50))
    title = "集体土地使用证" if collective else "国有土地使用证"
    sheet.text(74, 16, title, Style("song_bold", 19), align="c", spacing=0.25)
    label, value = Style("song", 10.5), Style("song", 11.5)
    sheet.text(130, 31, Run(number, "cert_no"), value, align="r")
    ends = f"{year + 68}年{rng.randrange(1, 13)}月" if not collective else "————"
    pairs: list[tuple[str, list[str | Run]]] = [
        ("土地使用权人" if year > 2003 else "土地使用者", runs),
        (
            "土地所有权人" if collective else "使用权类型",
            [f"{place.village_committee}" if collective else rng.choice(["出让", "划拨"])],
        ),
        ("座　　　落", [Run(location, "location")]),
        ("地　　　号", [f"{figures(job, 2)}-{figures(job, 3)}-{figures(job, 3)}　图号 I-50-{figures(job, 2)}"]),
        ("地类（用途）", [Run(usage, "usage")]),
        ("取得价格", ["————"]),
        ("终止日期", [ends]),
        ("使用权面积", [Run(area, "area_m2"), " 平方米"]),
        ("其中 独用面积", [area, " 平方米"] if collective else ["————"]),
        ("　　 分摊面积", ["————"] if collective else [area, " 平方米"]),
    ]
    y = rows(sheet, 16, 44, 118, pairs, label, value, label_w=36, gap=4.6)
    office = "信阳市人民政府"
    sheet.flow(
        16,
        y + 2,
        116,
        "依照《中华人民共和国土地管理法》，对本证所列土地权利，准予登记，颁发此证。",
        Style("song", 9.5),
        indent=2,
    )
    sheet.text(92, y + 18, office, Style("song", 11))
    sheet.text(92, y + 26, f"{year}年{rng.randrange(1, 13)}月{rng.randrange(1, 28)}日", Style("song", 10))
    seals.put_round(sheet, 105, y + 21, seals.SealText(office, "土地登记专用章"), diameter=32)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": names,
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "quartz_land_old", [sheet], values)


LAYOUTS: Layouts = {
    "realestate_cert": {"quartz_realestate_cert": realestate_cert},
    "realestate_reg_proof": {"quartz_reg_proof": reg_proof},
    "house_ownership_cert_old": {"quartz_house_old": house_old},
    "land_use_cert_old": {"quartz_land_old": land_old},
}
