"""Old certificates of houses and land, before the registers of real estate were one."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    Paper,
    Row,
    a_name,
    a_road,
    an_estate,
    between,
    centred,
    firm,
    folio,
    lab,
    rows,
    seal,
    val,
)
from samples.ornaments import emblem, guilloche
from samples.people import DISTRICTS, years_later
from samples.truth import Drawn

_TYPED = Style("song", 10.5)


def _holders(job: Job, share: float) -> tuple[str, ...]:
    if job.chance(0.2):
        return (firm(job, "置业有限公司", "商贸有限公司", "实业有限公司").name,)
    return (a_name(job), a_name(job)) if job.chance(share) else (a_name(job),)


def _ground(sheet: Sheet, colour: tuple[int, int, int]) -> None:
    guilloche(sheet, 8, 8, sheet.width_mm - 16, sheet.height_mm - 16, colour, waves=40, paper=(252, 252, 248))


def house_booklet(job: Job) -> Drawn:
    """The edition of 2008: title page with the office's seal, then the table of the house."""
    paper = Paper(job, _TYPED)
    district = job.rng.choice(DISTRICTS[:2])
    serial = f"{job.rng.randrange(1000, 99999):08d}"
    number = job.rng.choice([f"信房权证{district}字第{serial}号", f"房权证信字第{serial}号"])
    sheet = paper.new(150, 205)
    _ground(sheet, (232, 226, 214))
    emblem(sheet, 75, 34, 20)
    centred(sheet, 54, "中华人民共和国", Style("song_bold", 17), spacing=0.3)
    centred(sheet, 68, "房屋所有权证", Style("song_bold", 22), spacing=0.3)
    text = (
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。"
        "权利人申请登记的本证所列房屋所有权，经审核，准予登记，发给此证。"
    )
    sheet.flow(22, 98, 106, text, Style("song", 12), leading=1.9, indent=2)
    sheet.text(60, 150, "登记机构（盖章）", Style("song", 12))
    seal(sheet, 92, 156, "信阳市房产管理局", "房屋登记专用章", size=38)
    folio(sheet, "中华人民共和国住房和城乡建设部监制", 190)
    sheet = paper.new(150, 205)
    _ground(sheet, (226, 232, 222))
    holders = _holders(job, 0.35)
    sheet.text(130, 18, paper.say("cert_no", number), Style("song", 11), align="r")
    area = Decimal(job.rng.randrange(5200, 16800)) / 100
    garage = job.chance(0.25)
    if garage:
        area = Decimal(job.rng.randrange(1800, 3600)) / 100
    usage = "车库" if garage else job.rng.choice(["住宅", "住宅", "商业服务", "成套住宅"])
    home = job.facts.home
    where = f"{district}{a_road(job)}{job.rng.randrange(2, 280)}号{an_estate(job)}{home.building}号楼"
    where += f"地下室{job.rng.randrange(1, 90)}号车库" if garage else f"{home.unit}单元{home.room}室"
    day = between(job, (2009, 1, 1), (2015, 10, 30))
    wide = Style("song", 10)
    given: list[Row] = [
        (11, [lab(30, "房屋所有权人"), val(0, paper.say("holders", "、".join(holders), holders))]),
        (11, [lab(30, "共有情况"), val(0, "共同共有" if len(holders) > 1 else "单独所有")]),
        (14, [lab(30, "房屋坐落"), val(0, paper.say("location", where))]),
        (10, [lab(30, "登记时间"), val(0, numbers.written_date(day))]),
        (10, [lab(30, "房屋性质"), val(0, job.rng.choice(["商品房", "房改房", "市场化商品房", ""]))]),
        (10, [lab(30, "规划用途"), val(0, paper.say("usage", usage))]),
        (
            14,
            [
                lab(12, "房屋状况"),
                lab(18, "总层数"),
                lab(28, "建筑面积（㎡）"),
                lab(32, "套内建筑面积（㎡）"),
                lab(0, "其他"),
            ],
        ),
        (
            12,
            [
                val(12, ""),
                val(18, f"{job.rng.randrange(6, 33)}"),
                val(28, paper.say("area_m2", f"{area}")),
                val(32, f"{area * Decimal('0.82'):.2f}"),
                val(0, ""),
            ],
        ),
        (14, [lab(12, "土地状况"), lab(30, "地号"), lab(30, "土地取得方式"), lab(0, "土地使用年限")]),
        (
            12,
            [
                val(12, ""),
                val(30, f"{job.rng.randrange(1, 20)}-{job.rng.randrange(100, 999)}"),
                val(30, "出让"),
                val(0, f"至{day.year + 62}年{day.month}月{day.day}日止"),
            ],
        ),
        (30, [lab(12, "附记"), val(0, "")]),
    ]
    bottom = rows(sheet, 26, given, x=14, width=122, label=wide, value=wide)
    sheet.text(78, bottom + 5, "填发单位（盖章）", wide)
    seal(sheet, 100, bottom - 8, "信阳市房产管理局", "房屋登记专用章", size=36)
    return paper.done("house_ownership_cert_old", "elm_house_booklet")


def house_ninety_eight(job: Job) -> Drawn:
    """The red edition of the nineties, open: text on the left, columns of the house on the right."""
    paper = Paper(job, Style("kai", 11.5, (24, 30, 60), jitter=0.03))
    sheet = paper.new(260, 185)
    _ground(sheet, (240, 220, 214))
    holders = _holders(job, 0.15)
    county = job.rng.choice(DISTRICTS[3:])
    day = between(job, (1999, 1, 1), (2007, 12, 20))
    part = job.rng.choice(["城关", "私", "镇"])
    number = f"{county.removesuffix('县')}房权证{part}字第{job.rng.randrange(100, 99999)}号"
    text = (
        "根据《中华人民共和国宪法》和《中华人民共和国城市房地产管理法》的规定，为保护房屋所有权人的合法权益，"
        "对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    sheet.flow(24, 44, 92, text, Style("song", 13), leading=1.9, indent=2)
    sheet.text(40, 118, "发证机关（盖章）", Style("song", 12))
    sheet.text(58, 132, numbers.written_date(day, form="chinese"), Style("song", 12))
    seal(sheet, 76, 124, f"{county}房地产管理局", size=38)
    left = 136.0
    sheet.text(left + 112, 20, paper.say("cert_no", number), Style("song", 11), align="r")
    area = Decimal(job.rng.randrange(4800, 21000)) / 100
    where = f"{a_road(job)}{job.rng.randrange(2, 120)}号" + job.rng.choice(["", f"{an_estate(job)}3幢东单元401"])
    small = Style("song", 9.5)
    given: list[Row] = [
        (10, [lab(28, "房屋所有权人"), val(0, paper.say("holders", " ".join(holders), holders))]),
        (10, [lab(28, "房屋坐落"), val(0, paper.say("location", where))]),
        (10, [lab(28, "丘（地）号"), val(32, f"{job.rng.randrange(100, 999)}"), lab(20, "产别"), val(0, "私有")]),
        (
            9,
            [
                lab(10, "幢号"),
                lab(12, "房号"),
                lab(14, "结构"),
                lab(18, "房屋总层数"),
                lab(16, "所在层数"),
                lab(22, "建筑面积（平方米）"),
                lab(0, "设计用途"),
            ],
        ),
        (
            11,
            [
                val(10, "3"),
                val(12, "401"),
                val(14, "混合"),
                val(18, "6"),
                val(16, "4"),
                val(22, paper.say("area_m2", f"{area}")),
                val(0, paper.say("usage", job.rng.choice(["住宅", "住宅", "营业", "商住"]))),
            ],
        ),
        (10, [val(10, ""), val(12, ""), val(14, ""), val(18, ""), val(16, ""), val(22, ""), val(0, "")]),
        (10, [lab(28, "共有人"), val(32, "等　人"), lab(26, "共有权证号自"), val(0, "至")]),
        (9, [lab(0, "土地使用情况摘要")]),
        (10, [lab(28, "土地证号"), val(0, ""), lab(28, "使用面积（㎡）"), val(20, "")]),
        (10, [lab(28, "权属性质"), val(0, "国有"), lab(28, "使用年限"), val(20, "")]),
        (9, [lab(0, "设定他项权利摘要")]),
        (9, [lab(24, "权利人"), lab(24, "权利种类"), lab(22, "权利范围"), lab(22, "权利价值"), lab(0, "注销日期")]),
        (10, [val(24, ""), val(24, ""), val(22, ""), val(22, ""), val(0, "")]),
    ]
    rows(sheet, 28, given, x=left, width=112, label=small, value=small, frame=(150, 60, 60))
    return paper.done("house_ownership_cert_old", "elm_house_ninety_eight")


def land_state(job: Job) -> Drawn:
    """The certificate of state land: the cover, then statement and table on facing pages."""
    paper = Paper(job, _TYPED)
    cover = paper.new(135, 190)
    cover.fill(0, 0, 135, 190, (176, 60, 58))
    emblem(cover, 67.5, 44, 24, colour=(214, 170, 80))
    for y, text, size in ((70.0, "中华人民共和国", 17.0), (86.0, "国有土地使用证", 22.0)):
        centred(cover, y, text, Style("song_bold", size, (240, 214, 130)), spacing=0.2)
    sheet = paper.new(270, 190)
    _ground(sheet, (222, 230, 216))
    day = between(job, (2004, 1, 1), (2015, 11, 30))
    place = job.rng.choice(["信", "信市", "信浉", "信平"])
    number = f"{place}国用（{day.year}）第{job.rng.randrange(1, 99999):05d}号"
    text = (
        "为保护土地使用权人的合法权益，根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产"
        "管理法》，由土地使用者申请，经调查审核，准予登记，发给此证。"
    )
    sheet.flow(24, 50, 96, text, Style("song", 13), leading=1.9, indent=2)
    sheet.text(48, 122, "信阳市人民政府（章）", Style("song", 12))
    sheet.text(58, 134, numbers.written_date(day, form="spaced"), Style("song", 12))
    seal(sheet, 80, 124, "信阳市人民政府", "土地登记专用章", size=42)
    holders = _holders(job, 0.1)
    district = job.rng.choice(DISTRICTS[:2])
    where = f"信阳市{district}{a_road(job)}" + job.rng.choice(
        ["南侧", "与规划路交叉口东北角", f"{job.rng.randrange(9, 200)}号"]
    )
    area = Decimal(job.rng.randrange(8000, 880000)) / 100
    own = area * Decimal("0.6")
    small = Style("song", 10)
    sheet.text(256, 20, paper.say("cert_no", number), Style("song", 11.5), align="r")
    given: list[Row] = [
        (12, [lab(30, "土地使用权人"), val(0, paper.say("holders", "、".join(holders), holders))]),
        (12, [lab(30, "座　　落"), val(0, paper.say("location", where))]),
        (
            12,
            [
                lab(30, "地　　号"),
                val(34, f"{job.rng.randrange(1, 30)}-{job.rng.randrange(1, 400)}"),
                lab(22, "图　号"),
                val(0, ""),
            ],
        ),
        (
            12,
            [
                lab(30, "地类（用途）"),
                val(34, paper.say("usage", job.rng.choice(["城镇住宅用地", "商服用地", "工业用地", "住宅"]))),
                lab(22, "取得价格"),
                val(0, ""),
            ],
        ),
        (
            12,
            [
                lab(30, "使用权类型"),
                val(34, "出让"),
                lab(22, "终止日期"),
                val(0, numbers.written_date(years_later(day, 50))),
            ],
        ),
        (
            20,
            [
                lab(30, "使用权面积"),
                val(34, [paper.say("area_m2", f"{area}"), " M²"]),
                lab(10, "其中"),
                val(0, f"独用面积　{own:.2f} M²\n分摊面积　{area - own:.2f} M²"),
            ],
        ),
        (60, [lab(12, "记事"), val(0, "")]),
    ]
    bottom = rows(sheet, 30, given, x=140, width=116, label=small, value=small)
    sheet.text(178, bottom - 10, "登记机关　　信阳市国土资源局（章）", small)
    seal(sheet, 226, bottom - 20, "信阳市国土资源局", size=36)
    return paper.done("land_use_cert_old", "elm_land_state")


def land_village(job: Job) -> Drawn:
    """The certificate of collective land for building: one upright page, filled in by pen."""
    paper = Paper(job, Style("kai", 12.5, (26, 34, 90), jitter=0.04))
    sheet = paper.new(185, 255)
    _ground(sheet, (236, 226, 206))
    county = job.rng.choice(DISTRICTS[3:])
    day = between(job, (1996, 1, 1), (2013, 12, 20))
    centred(sheet, 24, "集体土地建设用地使用证", Style("song_bold", 20), spacing=0.1)
    short = county.removesuffix("县")
    number = f"{short}集建（{day.year}）字第{job.rng.randrange(1, 99999):06d}号"
    sheet.text(168, 40, paper.say("cert_no", number, style=Style("song", 11)), Style("song", 11), align="r")
    holder = a_name(job)
    area = Decimal(job.rng.randrange(1200, 2600)) / 10
    town, village = job.rng.choice(["莲塘镇", "双桥乡", "柿园镇"]), job.rng.choice(["麦香村", "石桥村", "枣林村"])
    where = f"{county}{town}{village}{job.rng.choice(['东', '西', '前'])}组"
    label = Style("song", 11)
    given: list[Row] = [
        (14, [lab(36, "土地使用者"), val(0, paper.say("holders", holder, (holder,)))]),
        (14, [lab(36, "土地所有者"), val(0, f"{village}农民集体")]),
        (14, [lab(36, "土地座落"), val(0, paper.say("location", where))]),
        (14, [lab(36, "图　号"), val(36, ""), lab(30, "地　号"), val(0, f"{job.rng.randrange(1, 999):03d}")]),
        (
            14,
            [
                lab(36, "用　途"),
                val(36, paper.say("usage", job.rng.choice(["住宅", "宅基地"]))),
                lab(30, "土地等级"),
                val(0, ""),
            ],
        ),
        (
            14,
            [
                lab(36, "用地面积（平方米）"),
                val(36, paper.say("area_m2", f"{area}")),
                lab(30, "其中建筑占地"),
                val(0, f"{area * Decimal('0.7'):.1f}"),
            ],
        ),
        (
            28,
            [
                lab(20, "四至"),
                val(
                    0,
                    f"东：{a_name(job)}宅　　南：路\n西：{a_name(job)}宅　　北：空地",
                ),
            ],
        ),
        (24, [lab(20, "备注"), val(0, "")]),
    ]
    bottom = rows(sheet, 48, given, x=16, width=153, label=label, value=Style("kai", 12))
    sheet.text(92, bottom + 10, "发证机关：", label)
    sheet.text(92, bottom + 24, numbers.written_date(day), label)
    seal(sheet, 128, bottom + 18, f"{county}人民政府", "土地登记专用章", size=40)
    return paper.done("land_use_cert_old", "elm_land_village")


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"elm_house_booklet": house_booklet, "elm_house_ninety_eight": house_ninety_eight},
    "land_use_cert_old": {"elm_land_state": land_state, "elm_land_village": land_village},
}
