"""房屋所有权证: the table of 2008 as an opened spread, and the older booklet filled in with a pen."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import day, round_seal
from samples.ornaments import guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_RED = (150, 60, 60)


def spread_2008(job: Job) -> Drawn:
    """Landscape: the table on the left, 附记 and the seal on the right."""
    facts, sheet = job.facts, job.sheet(360, 250)
    district = facts.home.community.district
    issued = a_day(job.rng, date(2008, 9, 1), date(2015, 9, 30))
    number = f"信房权证{district}字第{job.rng.randrange(10**8):08d}号"
    shared = job.chance(0.5)
    holders = (facts.person.name, facts.spouse.name) if shared else (facts.person.name,)
    place = f"{district}{facts.home.community.street}{facts.home.community.name}{facts.home.room_text}"
    usage = job.rng.choice(("住宅", "成套住宅", "车库", "商业服务"))
    area = f"{job.rng.randrange(4000, 16000) / 100:.2f}"
    inner = f"{float(area) * 0.86:.2f}"
    guilloche(sheet, 0, 0, 360, 250, (244, 224, 222), waves=48, paper=(254, 250, 247))
    sheet.line(180, 0, 180, 250, width=0.5, fill=(190, 170, 170))
    sheet.text(14, 16, Run(number, "cert_no"), Style("hei", 13))
    label, value = Style("song", 11, _RED), Style("hei", 11)
    owner: Runs = [Run("、".join(holders), "holders")]
    y = table(
        sheet,
        12,
        28,
        [
            (16, [(42, "房屋所有权人", True), (114, owner, False)]),
            (14, [(42, "共 有 情 况", True), (114, "共同共有" if shared else "单独所有", False)]),
            (16, [(42, "房 屋 坐 落", True), (114, Run(place, "location"), False)]),
            (14, [(42, "登 记 时 间", True), (114, numbers.written_date(issued, form="dash"), False)]),
            (14, [(42, "房 屋 性 质", True), (114, job.rng.choice(("商品房", "存量房", "私有房产")), False)]),
            (14, [(42, "规 划 用 途", True), (114, Run(usage, "usage"), False)]),
        ],
        label=label,
        value=value,
        frame=_RED,
    )
    top = y
    y = table(
        sheet,
        24,
        y,
        [
            (
                13,
                [
                    (30, "总 层 数", True),
                    (38, "建筑面积\n（㎡）", True),
                    (40, "套内建筑面积\n（㎡）", True),
                    (36, "其　他", True),
                ],
            ),
            (
                18,
                [
                    (30, Run(str(job.rng.randrange(6, 33))), True),
                    (38, Run(area, "area_m2", value), True),
                    (40, inner, True),
                    (36, "", True),
                ],
            ),
            (18, [(30, "", True), (38, "", True), (40, "", True), (36, "", True)]),
        ],
        label=label,
        value=value,
        frame=_RED,
    )
    sheet.rect(12, top, 12, y - top, fill=_RED)
    sheet.column((12, top, 12, y - top), "房屋状况", label)
    top = y
    y = table(
        sheet,
        24,
        y,
        [
            (13, [(30, "地　号", True), (50, "土地取得方式", True), (64, "土地使用年限", True)]),
            (18, [(30, "", True), (50, "出让", True), (64, "　　　　　至　　　　　止", True)]),
        ],
        label=label,
        value=value,
        frame=_RED,
    )
    sheet.rect(12, top, 12, y - top, fill=_RED)
    sheet.column((12, top, 12, y - top), "土地状况", label, leading=1.1)
    sheet.rect(192, 28, 154, 120, fill=_RED)
    sheet.text(269, 34, "附　　记", Style("song", 14, _RED), align="c")
    notes = f"业务宗号：{issued.year}{job.rng.randrange(10**6):06d}\n所在层：{job.rng.randrange(1, 6)}　结构：钢混"
    sheet.flow(198, 48, 140, notes, Style("hei", 10.5), leading=1.7)
    office = f"信阳市{'房产管理中心' if issued.year > 2011 else '房地产管理局'}"
    sheet.text(226, 170, "填发单位（盖章）", Style("song", 13, _RED))
    round_seal(job, sheet, 290, 178, office, centre="房屋登记专用章", diameter=44)
    sheet.text(192, 232, f"编号：{job.rng.randrange(10**7):07d}", Style("song", 9, _RED))
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "dew_spread", [sheet], values)


def booklet_1999(job: Job) -> Drawn:
    """The first inner page with the law's words and the seal; then the table, filled in with a pen."""
    facts = job.facts
    front, inner = job.sheet(130, 185), job.sheet(186, 262)
    issued = a_day(job.rng, date(1998, 6, 1), date(2007, 12, 20))
    serial = f"{job.rng.randrange(10**6):06d}"
    number = f"信房权证市字第{serial}号"
    pen = Style("kai", 12.5, (30, 34, 60), jitter=0.03)
    owner = facts.landlord if job.chance(0.3) else facts.person
    place = f"{facts.home.community.street}{facts.home.building}号楼{facts.home.unit}单元{facts.home.room}"
    usage = job.rng.choice(("住宅", "居住", "营业用房", "仓库"))
    area = f"{job.rng.randrange(4200, 13000) / 100:.2f}"
    front.fill(0, 0, 130, 185, (253, 247, 240))
    front.rect(8, 8, 114, 169, line=0.5, fill=_RED)
    body = Style("song", 12)
    front.text(65, 30, "房屋所有权证", Style("song_bold", 20, _RED), align="c", spacing=0.1)
    front.text(65, 46, ["信", Run("房权证 市 字第 ", "", body), Run(serial, "", pen), " 号"], body, align="c")
    front.flow(
        18,
        64,
        94,
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》和《河南省城市房屋产权产籍管理办法》的规定，"
        "为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。",
        body,
        leading=1.75,
        indent=2,
    )
    front.text(20, 132, "发证机关：（盖章）", body)
    front.text(104, 156, day(issued, "", "chinese"), Style("song", 12), align="r")
    round_seal(job, front, 84, 140, "信阳市房产管理局", diameter=40)
    inner.fill(0, 0, 186, 262, (253, 248, 242))
    inner.text(
        172,
        14,
        [Run("信房权证市字第", "cert_no"), Run(serial, "cert_no", pen), Run("号", "cert_no")],
        Style("song", 12),
        align="r",
    )
    label = Style("song", 10.5, (70, 40, 40))

    def written(text: str, field: str = "") -> Run:
        return Run(text, field, pen)

    layer = str(job.rng.randrange(1, 7))
    y = table(
        inner,
        13,
        26,
        [
            (14, [(36, "房屋所有权人", True), (124, written(owner.name, "holders"), False)]),
            (14, [(36, "房 屋 坐 落", True), (124, written(place, "location"), False)]),
            (
                13,
                [
                    (36, "丘（地）号", True),
                    (50, written(f"{job.rng.randrange(1, 20)}-{job.rng.randrange(1, 90)}"), False),
                    (24, "产　别", True),
                    (50, written("私产"), False),
                ],
            ),
        ],
        label=label,
        value=label,
    )
    top = y
    widths = (18, 18, 20, 20, 20, 26, 28)
    heads = ("幢号", "房号", "结构", "房屋总\n层数", "所在\n层数", "建筑面积\n（平方米）", "设计用途")
    given = (
        written(facts.home.building),
        written(facts.home.room),
        written("混合"),
        written("7"),
        written(layer),
        written(area, "area_m2"),
        written(usage, "usage"),
    )
    empty: list[tuple[float, Runs, bool]] = [(width, "", True) for width in widths]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(width, head, True) for width, head in zip(widths, heads, strict=True)]),
        (13, [(width, run, True) for width, run in zip(widths, given, strict=True)]),
        (11, empty),
        (11, empty),
    ]
    y = table(inner, 23, y, rows, label=label, value=label)
    inner.rect(13, top, 10, y - top)
    inner.column((13, top, 10, y - top), "房屋状况", label)
    y = table(
        inner,
        13,
        y,
        [
            (
                12,
                [
                    (36, "共 有 人", True),
                    (48, "　　　　等　　　人", False),
                    (36, "共有权证号自", True),
                    (40, "　　　至　　", False),
                ],
            ),
            (10, [(160, "土 地 使 用 情 况 摘 要", True)]),
            (
                12,
                [
                    (36, "土地证号", True),
                    (48, "", False),
                    (36, "使用面积（平方米）", True),
                    (40, "", False),
                ],
            ),
            (
                12,
                [
                    (36, "权属性质", True),
                    (48, written("国有"), False),
                    (36, "使用年限", True),
                    (40, "年　月　日至", False),
                ],
            ),
            (10, [(160, "设 定 他 项 权 利 摘 要", True)]),
            (
                11,
                [
                    (28, "权利人", True),
                    (26, "权利种类", True),
                    (30, "权利范围", True),
                    (26, "权利价值", True),
                    (25, "设定日期", True),
                    (25, "注销日期", True),
                ],
            ),
            (13, [(28, "", True), (26, "", True), (30, "", True), (26, "", True), (25, "", True), (25, "", True)]),
            (13, [(28, "", True), (26, "", True), (30, "", True), (26, "", True), (25, "", True), (25, "", True)]),
        ],
        label=label,
        value=label,
    )
    inner.text(15, y + 5, "附　记：", label)
    inner.text(32, y + 5, written(f"购买，{issued.year}年房改房"), label)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (owner.name,),
        "location": place,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "dew_booklet", [front, inner], values)


LAYOUTS: Layouts = {"house_ownership_cert_old": {"dew_spread": spread_2008, "dew_booklet": booklet_1999}}
