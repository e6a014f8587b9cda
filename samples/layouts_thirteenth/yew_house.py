"""房屋所有权证: the edition of 2008 with its statement page, and the red booklet of 1998 filled in by pen."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Rows, hand
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_PAPER: Colour = (252, 250, 246)
_GREEN: Colour = (90, 130, 110)
_RED: Colour = (178, 36, 40)


def _holders(job: Job) -> tuple[tuple[str, ...], str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return (facts.company.org.name,), "单独所有"
    if job.chance(0.4):
        return (facts.person.name, facts.spouse.name), "共同共有"
    return (facts.person.name,), "单独所有"


def house_2008(job: Job) -> Drawn:
    """The statement with the office's seal, then the table of the house."""
    rng, facts = job.rng, job.facts
    holders, owned = _holders(job)
    home, district = facts.home, facts.home.community.district
    parking = job.chance(0.5)
    level, area = (
        rng.choice(["地下室", "负一层", "-1层"]),
        f"{rng.uniform(11, 16) if parking else rng.uniform(78, 146):.2f}",
    )
    place = f"{district}{home.community.street}{home.community.name}"
    place += f"{level}{home.space_no}号车位" if parking else f"{home.building}号楼{home.unit}单元{home.room}室"
    serial = f"{rng.randrange(10**6, 10**7)}" if job.chance(0.5) else f"{rng.randrange(3000, 99999):08d}"
    day = a_day(rng, date(2009, 1, 10), date(2015, 11, 30))
    number = f"信阳市房权证{district}字第{serial}号"
    first = job.sheet(130, 184)
    first.fill(0, 0, 130, 184, _PAPER)
    first.flow(
        20,
        50,
        90,
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。",
        Style("song_bold", 13),
        leading=2.1,
        indent=2,
    )
    first.text(70, 122, "登记机构：（盖章）", Style("song", 12))
    put_round(first, 88, 124, SealText("信阳市住房和城乡建设局", "房屋登记专用章"), diameter=38)
    first.text(65, 160, "中华人民共和国住房和城乡建设部监制", Style("song", 10), align="c")
    first.text(65, 167, f"建房注册号：{rng.randrange(41000, 41999)}", Style("song", 9), align="c")
    second = job.sheet(130, 184)
    second.fill(0, 0, 130, 184, _PAPER)
    label, value = Style("song", 10), Style("hei", 10)
    second.text(
        120,
        11,
        [
            Run("信阳市房权证 ", "cert_no"),
            Run(f"{district} ", "cert_no", value),
            Run("字第 ", "cert_no"),
            Run(serial, "cert_no", value),
            Run(" 号", "cert_no"),
        ],
        label,
        align="r",
    )
    usage = "车位" if parking else rng.choice(["住宅", "成套住宅"])
    wide = 81.0
    rows: Rows = [
        (12, [(29, "房屋所有权人", True), (wide, Run("、".join(holders), "holders"), False)]),
        (10, [(29, "共 有 情 况", True), (wide, owned, False)]),
        (14, [(29, "房 屋 坐 落", True), (wide, Run(place, "location"), False)]),
        (10, [(29, "登 记 时 间", True), (wide, numbers.written_date(day, form=rng.choice(["plain", "dash"])), False)]),
        (10, [(29, "房 屋 性 质", True), (wide, rng.choice(["商品房", "私有", "市场化商品房"]), False)]),
        (10, [(29, "规 划 用 途", True), (wide, Run(usage, "usage"), False)]),
    ]
    y = table(second, 10, 19, rows, label=label, value=value)
    inner = f"{float(area) * 0.84:.2f}"
    floors = str(rng.choice([11, 18, 26, 33]))
    second.rect(10, y, 9, 26)
    second.column((10, y, 9, 26), "房屋状况", label)
    state: Rows = [
        (
            12,
            [
                (16, "总层数", True),
                (30, "建筑面积（平方米）", True),
                (34, "套内建筑面积（平方米）", True),
                (21, "其　他", True),
            ],
        ),
        (14, [(16, floors, True), (30, Run(area, "area_m2"), True), (34, inner, True), (21, "——", True)]),
    ]
    y = table(second, 19, y, state, label=label.sized(9), value=value)
    second.rect(10, y, 9, 26)
    second.column((10, y, 9, 26), "土地状况", label)
    land: Rows = [
        (12, [(30, "地　号", True), (34, "土地取得方式", True), (37, "土地使用年限", True)]),
        (
            14,
            [
                (30, f"{rng.randrange(1, 20)}-{rng.randrange(1, 90)}-{rng.randrange(1, 400)}", True),
                (34, "出让", True),
                (37, "至　2079年6月止", True),
            ],
        ),
    ]
    y = table(second, 19, y, land, label=label.sized(9), value=value)
    second.rect(10, y, 110, 24)
    second.text(13, y + 3, "附　记", label)
    second.text(65, y + 28, f"No {rng.randrange(10**7, 10**8):08d}", Style("hei", 9), align="c")
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": area,
    }
    also = {"cert_no": (number.removeprefix("信阳市"), f"{district}字第{serial}号")}
    return drawn("house_ownership_cert_old", "yew_house_2008", [first, second], values, tolerated=also)


def house_1998(job: Job) -> Drawn:
    """The open spread of the red booklet: owner, place, house and land to the left, office to the right."""
    rng, facts = job.rng, job.facts
    holders = (facts.person.name,)
    home, pen = facts.home, hand(job, 10.5)
    district = rng.choice(["浉河", "平桥", "罗山", "潢川"])
    serial = f"{rng.randrange(1200, 68000)}"
    place = f"{facts.home.community.street}{home.community.name}"
    day, area = a_day(rng, date(1999, 3, 1), date(2007, 12, 20)), f"{rng.uniform(58, 132):.2f}"
    usage = rng.choice(["住宅", "商业", "住宅", "车库"])
    storeys = str(next(one for one in (6, 11, 18, 26, 33) if one >= int(home.room[:-2])))
    sheet, label = job.sheet(250, 178), Style("song", 9.5)
    sheet.fill(0, 0, 250, 178, _PAPER)
    sheet.line(125, 4, 125, 174, width=0.3, fill=(190, 186, 178))
    sheet.flow(
        138,
        24,
        98,
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》的规定，为保护房屋所有权人的合法权益，对所有权人申请"
        "登记的本证所列房产，经审查属实，特发此证。",
        Style("song", 12, _RED),
        leading=2.0,
        indent=2,
    )
    sheet.text(150, 104, "发证机关（盖章）", Style("song", 11, _RED))
    put_round(
        sheet,
        196,
        108,
        SealText(f"{'信阳市' if district in ('浉河', '平桥') else district + '县'}房地产管理局", "房屋权属登记专用章"),
        diameter=38,
    )
    sheet.text(160, 136, numbers.written_date(day, form="chinese"), Style("song", 11))
    sheet.text(187, 158, "中华人民共和国建设部监制", Style("song", 9.5, _RED), align="c")
    shown: Runs = [
        Run("信房权证", "cert_no"),
        Run(f" {district} ", "cert_no", pen),
        Run("字第", "cert_no"),
        Run(f" {serial} ", "cert_no", pen),
        Run("号", "cert_no"),
    ]
    sheet.text(117, 12, shown, Style("song", 10.5), align="r")
    full = 107.0
    rows: Rows = [
        (11, [(26, "房屋所有权人", True), (full - 26, Run(holders[0], "holders"), False)]),
        (13, [(26, "房 屋 坐 落", True), (full - 26, Run(place, "location"), False)]),
        (
            10,
            [
                (26, "丘（地）号", True),
                (28, f"{rng.randrange(1, 30)}-{rng.randrange(10, 99)}", False),
                (20, "产　别", True),
                (33, "私有", False),
            ],
        ),
    ]
    y = table(sheet, 10, 20, rows, label=label, value=pen)
    sheet.rect(10, y, 8, 32)
    sheet.column((10, y, 8, 32), "房屋状况", label)
    house: Rows = [
        (
            14,
            [
                (13, "幢号", True),
                (13, "房号", True),
                (14, "结构", True),
                (13, "房屋\n总层数", True),
                (13, "所在\n层数", True),
                (18, "建筑面积\n（平方米）", True),
                (15, "设计\n用途", True),
            ],
        ),
    ]
    at = table(sheet, 18, y, house, label=label.sized(8.5), value=pen)
    filled: Rows = [
        (
            9,
            [
                (13, Run(home.building, "", pen), True),
                (13, Run(home.room, "", pen), True),
                (14, Run(rng.choice(["砖混", "钢混", "混合"]), "", pen), True),
                (13, Run(storeys, "", pen), True),
                (13, Run(home.room[:-2], "", pen), True),
                (18, Run(area, "area_m2", pen), True),
                (15, Run(usage, "usage", pen), True),
            ],
        ),
        (
            9,
            [
                (13, "", True),
                (13, "", True),
                (14, "", True),
                (13, "", True),
                (13, "", True),
                (18, "", True),
                (15, "", True),
            ],
        ),
    ]
    y = table(sheet, 18, at, filled, label=label, value=pen)
    rest: Rows = [
        (9, [(full, "共　有　人　　　　　等　　　　人　　　共有权证号自　　　　至", False)]),
        (9, [(full, "土 地 使 用 情 况 摘 要", True)]),
        (9, [(22, "土地证号", True), (31, "", False), (22, "使用面积", True), (32, "", False)]),
        (
            9,
            [
                (22, "权属性质", True),
                (31, Run("国有", "", pen), False),
                (22, "使用年限", True),
                (32, "年　月　日至　年　月　日", False),
            ],
        ),
        (9, [(full, "设 定 他 项 权 利 摘 要", True)]),
        (
            9,
            [
                (22, "权利人", True),
                (20, "权利种类", True),
                (21, "权利范围", True),
                (22, "权利价值", True),
                (22, "注销日期", True),
            ],
        ),
        (11, [(22, "", True), (20, "", True), (21, "", True), (22, "", True), (22, "", True)]),
    ]
    table(sheet, 10, y, rest, label=label, value=label)
    number = f"信房权证{district}字第{serial}号"
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": area,
    }
    room = home.room
    also = {"location": (f"{place}{home.building}幢{room}号", f"{place}{home.building}幢{room}")}
    return drawn("house_ownership_cert_old", "yew_house_1998", [sheet], values, tolerated=also)


LAYOUTS: Layouts = {"house_ownership_cert_old": {"yew_house_2008": house_2008, "yew_house_1998": house_1998}}
