"""结婚证 and the old 房屋所有权证, as booklets laid open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Rows, Told, double_frame, grid
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.truth import Drawn

_ROSE: Colour = (244, 214, 214)


def _aged(job: Job, person: Person, first: int, last: int) -> Person:
    """The person born in other years, with the number that goes with it."""
    birth = a_day(job.rng, date(first, 1, 1), date(last, 12, 28))
    return replace(person, birth=birth, id_number=numbers.id_number(job.rng, birth=birth, male=person.male))


def _couple(sheet: Sheet, x: float, y: float) -> None:
    portrait(sheet, x, y, 20, 28)
    portrait(sheet, x + 20, y, 20, 28)


def _wed_block(sheet: Sheet, x: float, y: float, person: Person, name: Run | str) -> None:
    label, value = Style("song", 9.5), Style("hei", 10)
    day = numbers.written_date(person.birth, form="padded")
    rows = (("姓　　名", name), ("性　　别", person.sex), ("国　　籍", "中国"), ("出生日期", day))
    sheet.text(x, y, rows[0][0], label)
    sheet.text(x + 20, y, rows[0][1], value)
    sheet.text(x + 56, y, rows[1][0], label)
    sheet.text(x + 76, y, rows[1][1], value)
    sheet.text(x, y + 9, rows[2][0], label)
    sheet.text(x + 20, y + 9, rows[2][1], value)
    sheet.text(x + 56, y + 9, rows[3][0], label)
    sheet.text(x + 76, y + 9, rows[3][1], value)
    sheet.text(x, y + 18, "身份证件号", label)
    sheet.text(x + 20, y + 18, person.id_number, value.sized(10.5))


def wed_spread(job: Job) -> Drawn:
    """The inner pages laid open on A4 across: declaration left, data right."""
    told, sheet = Told(), job.sheet(260, 182)
    holder, spouse = (_aged(job, one, 1972, 1998) for one in (job.facts.person, job.facts.spouse))
    if job.chance(0.4):
        holder, spouse = spouse, holder
    married = a_day(job.rng, years_later(max(holder.birth, spouse.birth), 23), date(2026, 5, 30))
    code = f"J411599-{married.year}-{job.rng.randrange(1, 9000):06d}"
    guilloche(sheet, 8, 8, 244, 166, _ROSE, waves=30, paper=(253, 246, 245))
    sheet.line(130, 8, 130, 174, width=0.25, fill=(190, 160, 160))
    sheet.text(69, 30, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.2)
    sheet.text(69, 42, "结 婚 证", Style("song_bold", 22), align="c")
    text = "结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。"
    if married.year < 2021:
        text = "结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。"
    sheet.flow(30, 66, 80, text, Style("song", 13), leading=2.0, indent=2)
    district = (
        holder.id_issuer.removeprefix("信阳市").removesuffix("公安局").removeprefix("公安局").removesuffix("分局")
    )
    organ = f"信阳市{district}区民政局" if holder.id_issuer.startswith("信阳") else f"{district}民政局"
    sheet.text(34, 124, "登记机关（盖章）", Style("song", 11))
    sheet.text(34, 142, "婚姻登记员", Style("song", 11))
    registrar = job.facts.company.org.legal_person
    sheet.text(60, 140.5, registrar, Style("kai", 15, jitter=0.05))
    seals.put_round(sheet, 82, 124, seals.SealText(organ, centre="婚姻登记专用章"), diameter=38)
    _couple(sheet, 205, 15)
    label, value = Style("song", 10.5), Style("hei", 11)
    sheet.text(138, 20, "持 证 人", label)
    sheet.text(160, 20, told("holder", holder.name), value)
    sheet.text(138, 31, "登记日期", label)
    sheet.text(160, 31, numbers.written_date(married, form="padded"), value)
    sheet.text(138, 47, "结婚证字号", label)
    sheet.text(164, 47, told("cert_no", code), value)
    sheet.text(138, 58, "备　　注", label)
    if job.chance(0.4):
        sheet.text(160, 58, f"补发（原登记日期{married.year - 1}年）" if job.chance(0.3) else "无", value.sized(9.5))
    seals.put_round(sheet, 224, 46, seals.SealText(organ, centre="婚姻登记专用章"), diameter=26)
    first, second = (holder, spouse) if holder.male else (spouse, holder)
    for y, person in ((82, first), (122, second)):
        sheet.line(137, y - 6, 246, y - 6, width=0.2, fill=(190, 150, 150))
        name = person.name if person is holder else told("spouse", person.name)
        _wed_block(sheet, 138, y, person, name)
    return told.done("marriage_cert", "bay_wed_spread", sheet)


def wed_old(job: Job) -> Drawn:
    """An edition of the nineties: filled in with a brush pen, no labels of a form, two persons side by side."""
    told, sheet = Told(), job.sheet(210, 150)
    holder, spouse = (_aged(job, one, 1958, 1972) for one in (job.facts.person, job.facts.spouse))
    married = a_day(job.rng, date(1996, 2, 1), date(2003, 9, 20))
    guilloche(sheet, 6, 6, 198, 138, (248, 206, 200), waves=22, paper=(254, 242, 238))
    double_frame(sheet, 8, 8, 194, 134, (200, 60, 50))
    district = job.facts.home.community.district
    ink = Style("kai", 13, BLACK, jitter=0.05)
    body = Style("song", 11)
    sheet.text(105, 17, "结　婚　证", Style("song_bold", 24, (190, 30, 34)), align="c")
    number = f"{district[:1]}结字第{married.year % 100:02d}{job.rng.randrange(10**4):04d}号"
    sheet.text(
        196, 30, [Run("字号：", "", Style("song", 10)), told("cert_no", number, style=ink.sized(12))], body, align="r"
    )
    _couple(sheet, 19, 37)
    sheet.text(70, 40, ["持证人　", told("holder", holder.name, style=ink)], body)
    sheet.text(132, 40, "（男女双方各执一份）", Style("song", 9))
    lines = (
        ("姓　名", (told("spouse", spouse.name, style=ink), holder.name)),
        ("性　别", (spouse.sex, holder.sex)),
        ("出生日期", tuple(numbers.written_date(one.birth) for one in (spouse, holder))),
        ("身份证件编号", (spouse.id_number, holder.id_number)),
    )
    pairs = lines if job.chance(0.5) else tuple((name, (both[1], both[0])) for name, both in lines)
    y = 76.0
    for name, (left, right) in pairs:
        for x, text in ((18, left), (110, right)):
            sheet.text(x, y, name, body)
            run = text if isinstance(text, Run) else Run(text, "", ink.sized(11))
            sheet.text(x + 27 if len(name) > 4 else x + 20, y - 0.6, run, ink)
        y += 9.5
    sheet.flow(70, 52, 118, "自愿结婚，经审查符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。", body)
    sheet.text(110, 120, "发证机关", body)
    sheet.text(110, 130, ["发证日期　", Run(numbers.written_date(married, form="chinese"), "", ink.sized(12))], body)
    seals.put_round(
        sheet,
        166,
        124,
        seals.SealText(f"信阳市{district}人民政府".replace("信阳市信阳市", "信阳市"), centre="婚姻登记专用章"),
        diameter=36,
    )
    return told.done("marriage_cert", "bay_wed_old", sheet)


def house_2008(job: Job) -> Drawn:
    """The table of the 2008 edition, opened: table left, notes and the plan page right."""
    told, sheet = Told(), job.sheet(297, 205)
    facts, rng = job.facts, job.rng
    place = facts.home.community
    guilloche(sheet, 6, 6, 285, 193, (230, 222, 206), waves=30, paper=(253, 251, 246))
    sheet.line(148.5, 6, 148.5, 199, width=0.3, fill=(190, 180, 170))
    serial = f"{rng.randrange(1100000, 1199999)}"
    number = f"信房权证{place.district}字第{serial}号"
    value, label = Style("hei", 10), Style("song", 10.5)
    sheet.text(14, 14, told("cert_no", number, also=(number.removeprefix("信"),)), Style("song_bold", 12.5))
    two = job.variant.holder_is != "company" and job.chance(0.4)
    if job.variant.holder_is == "company":
        holders: tuple[str, ...] = (facts.company.org.name,)
    else:
        holders = (facts.person.name, facts.spouse.name) if two else (facts.person.name,)
    area = f"{rng.randrange(1200, 15000) / 100:.2f}"
    inner = f"{float(area) * 0.82:.2f}"
    usage = rng.choice(("车库", "成套住宅", "住宅", "商业服务", "车位"))
    location = f"信阳市{place.district}{place.street}{place.name}{facts.home.room_text}"
    if usage in ("车库", "车位"):
        location = (
            f"信阳市{place.district}{place.street}{place.name}{facts.home.space_floor}{facts.home.space_no}号{usage}"
        )
    day = a_day(rng, date(2008, 8, 1), date(2015, 10, 30))
    w = 128.0
    holder_run = told("holders", "、".join(holders), holders)
    rows: list[tuple[float, list[tuple[float, str | Run, str]]]] = [
        (11, [(32, "房屋所有权人", "h"), (w - 32, holder_run, "l")]),
        (11, [(32, "共有情况", "h"), (w - 32, "共同共有" if two else "单独所有", "l")]),
        (15, [(32, "房屋坐落", "h"), (w - 32, told("location", location), "l")]),
        (11, [(32, "登记时间", "h"), (w - 32, f"{day:%Y-%m-%d}", "l")]),
        (11, [(32, "房屋性质", "h"), (w - 32, rng.choice(("商品房", "私有房产", "")), "l")]),
        (11, [(32, "规划用途", "h"), (w - 32, told("usage", usage), "l")]),
    ]
    y = grid(sheet, 13, 24, rows, value, label=label)
    top = y
    floors = rng.choice(("6", "11", "18", "26"))
    columns = (24.0, 26.0, 27.0, 33.0)
    cells: Rows = [
        (
            12.0,
            [
                (24, "总层数", "h"),
                (26, "建筑面积\n（㎡）", "h"),
                (27, "套内建筑面积\n（㎡）", "h"),
                (33, "其　他", "h"),
            ],
        ),
        (13.0, [(24, floors, "c"), (26, told("area_m2", area), "c"), (27, inner, "c"), (33, "", "c")]),
        (12.0, [(width, "", "c") for width in columns]),
    ]
    y = grid(sheet, 31, top, cells, value, label=label.sized(9))
    sheet.rect(13, top, 18, y - top)
    sheet.column((13, top, 18, y - top), "房屋状况", label)
    land: Rows = [
        (12.0, [(24, "地　号", "h"), (38, "土地取得方式", "h"), (48, "土地使用年限", "h")]),
        (
            13.0,
            [
                (24, f"{rng.randrange(10, 99)}-{rng.randrange(10, 400)}", "c"),
                (38, rng.choice(("出让", "")), "c"),
                (48, f"{day.year - 3}年至{day.year + 67}年　止", "c"),
            ],
        ),
    ]
    low = grid(sheet, 31, y, land, value, label=label.sized(9.5))
    sheet.rect(13, y, 18, low - y)
    sheet.column((13, y, 18, low - y), "土地状况", label.sized(9.5), leading=1.2)
    sheet.text(40, low + 9, "填发单位（盖章）", label)
    organ = "信阳市房地产管理局"
    seals.put_round(sheet, 96, low + 16, seals.SealText(organ, centre="产权登记专用章"), diameter=40)
    sheet.text(216, 18, "附　　记", Style("song_bold", 13), align="c")
    notes = [
        f"权利来源：{rng.choice(('购买', '买受', '受让'))}",
        f"契税完税凭证号：{rng.randrange(10**8):08d}",
        f"分摊共有建筑面积：{float(area) - float(inner):.2f}平方米",
    ]
    y = 32.0
    for note in notes:
        sheet.text(160, y, note, Style("song", 10))
        y += 9
    sheet.rect(156, 64, 126, 118, line=0.2)
    sheet.text(219, 67, "房产分户平面图", Style("song", 11), align="c")
    sheet.rect(188, 92, 52, 44, line=0.5)
    sheet.line(214, 92, 214, 122, width=0.4)
    sheet.line(188, 122, 240, 122, width=0.4)
    for x, text in ((199, "3.60"), (222, "4.20")):
        sheet.text(x, 87, text, Style("hei", 7.5))
    sheet.text(160, 174, f"比例 1:{rng.choice((100, 200))}", Style("song", 8.5))
    sheet.text(278, 174, f"测绘日期 {day.year}.{day.month}", Style("song", 8.5), align="r")
    return told.done("house_ownership_cert_old", "bay_house_2008", sheet)


def house_1998(job: Job) -> Drawn:
    """The red edition of the nineties: two inner pages one below the other, filled in by hand, numbers in a table."""
    told, sheet = Told(), job.sheet()
    facts, rng = job.facts, job.rng
    place = facts.home.community
    ink = Style("kai", 12.5, jitter=0.04)
    body = Style("song", 11)
    year = rng.randrange(1998, 2007)
    sheet.text(105, 20, "中华人民共和国房屋所有权证", Style("song_bold", 17), align="c", spacing=0.1)
    serial = f"{rng.randrange(10**5):05d}"
    number = f"信市房字第{serial}号"
    sheet.text(
        105, 32, told("cert_no", number, style=Style("song", 13), also=(serial, f"字第{serial}号")), body, align="c"
    )
    sheet.flow(
        28,
        43,
        154,
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》的规定，为保护房屋所有权人的合法权益，"
        "对所有权人申请登记的本证所列房产，经审查属实，特发给此证。",
        body,
        leading=1.6,
        indent=2,
    )
    seals.put_round(sheet, 150, 76, seals.SealText("信阳市人民政府"), diameter=38)
    sheet.text(28, 76, ["发证机关：", Run("信阳市房产管理局", "", ink)], body)
    sheet.text(28, 86, ["填发日期：", Run(f"{year}年{rng.randrange(1, 13)}月{rng.randrange(1, 29)}日", "", ink)], body)
    area = f"{rng.randrange(5200, 14000) / 100:.2f}"
    usage = rng.choice(("住宅", "车库", "商业", "仓储"))
    holder = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    location = f"{place.district}{place.street}{facts.home.building}号楼{facts.home.unit}单元{facts.home.room}号"
    x, y, w = 22.0, 102.0, 166.0
    rows: list[tuple[float, list[tuple[float, str | Run, str]]]] = [
        (12, [(34, "房屋所有权人", "h"), (w - 34, told("holders", holder, (holder,), style=ink), "l")]),
        (12, [(34, "房屋坐落", "h"), (w - 34, told("location", location, style=ink), "l")]),
        (
            12,
            [
                (34, "丘（地）号", "h"),
                (50, Run(f"{rng.randrange(10, 60)}-{rng.randrange(1, 90)}", "", ink), "c"),
                (26, "产　别", "h"),
                (w - 110, Run("私有" if holder == facts.person.name else "股份制企业房产", "", ink), "c"),
            ],
        ),
    ]
    y = grid(sheet, x, y, rows, body)
    widths = (16.0, 18.0, 24.0, 16.0, 18.0, 30.0, 28.0)
    heads = ("幢号", "房号", "结构", "房屋总层数", "所在层数", "建筑面积（平方米）", "设计用途")
    floor = facts.home.room[:-2]
    floors = str(int(floor) + rng.randrange(4))
    data = (facts.home.building, facts.home.room, rng.choice(("砖混", "钢混")), floors, floor)
    state: Rows = [
        (14.0, [(width, head, "h") for width, head in zip(widths, heads, strict=True)]),
        (
            13.0,
            [
                *[(width, Run(text, "", ink), "c") for width, text in zip(widths[:5], data, strict=True)],
                (30.0, told("area_m2", area, style=ink), "c"),
                (28.0, told("usage", usage, style=ink), "c"),
            ],
        ),
        (11.0, [(width, "", "c") for width in widths]),
        (11.0, [(width, "", "c") for width in widths]),
    ]
    low = grid(sheet, x + 16, y, state, body, label=Style("song", 9.5))
    sheet.rect(x, y, 16, low - y)
    sheet.column((x, y, 16, low - y), "房屋状况", body)
    rest: list[tuple[float, list[tuple[float, str | Run, str]]]] = [
        (10, [(34, "共有人", "h"), (44, "／", "c"), (44, "共有权证号", "h"), (44, "／", "c")]),
        (9, [(w, "土 地 使 用 情 况 摘 要", "h")]),
        (11, [(34, "土地证号", "h"), (44, "", "c"), (44, "使用面积（平方米）", "h"), (44, "", "c")]),
        (9, [(w, "设 定 他 项 权 利 摘 要", "h")]),
        (10, [(34, "权利人", "h"), (44, "权利种类", "h"), (44, "权利范围", "h"), (44, "设定日期", "h")]),
        (11, [(34, "", "c"), (44, "", "c"), (44, "", "c"), (44, "", "c")]),
        (
            28,
            [
                (34, "附　　记", "h"),
                (w - 34, Run(rng.choice(("房改售房，系成本价购买。", "系自建房，原证收回。", "购买")), "", ink), "l"),
            ],
        ),
    ]
    y = grid(sheet, x, low, rest, body)
    sheet.text(188, y + 4, "中华人民共和国建设部监制　建房注册号：411599", Style("song", 8.5), align="r")
    return told.done("house_ownership_cert_old", "bay_house_1998", sheet)


LAYOUTS: Layouts = {
    "marriage_cert": {"bay_wed_spread": wed_spread, "bay_wed_old": wed_old},
    "house_ownership_cert_old": {"bay_house_2008": house_2008, "bay_house_1998": house_1998},
}
