"""House ownership certificates from before the unified registration."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, Rows, foot, lab, val
from samples.ornaments import guilloche
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_USES = ("住宅", "成套住宅", "车库", "车位", "商业", "住宅", "仓储")
_PINK = (214, 150, 150)


def _where(job: Job) -> str:
    home = job.facts.home
    place = home.community
    return job.rng.choice(
        [
            f"{place.district}{place.street}{place.name}{home.building}号楼{home.unit}单元{home.room}室",
            f"信阳市{place.district}{place.street}{place.name}{home.building}幢{home.room}号",
            f"{place.district}{place.street}{place.name}地下室{job.rng.randrange(1, 200)}号",
        ]
    )


def certificate_2008(job: Job) -> Drawn:
    """The edition of 2008: statement left, table right."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    guilloche(sheet, 14, 16, 269, 174, (248, 226, 222), waves=34, paper=(254, 249, 247))
    sheet.line(148.5, 16, 148.5, 190, width=0.2, fill=_PINK)
    day = a_day(rng, date(2008, 10, 1), date(2015, 6, 30))
    number = f"信房权证{rng.choice(['浉河区', '平桥区', '羊山新区'])}字第{rng.randrange(20000, 99999)}号"
    both = job.chance(0.4)
    owners = (facts.person.name, facts.spouse.name) if both else (facts.person.name,)
    where, use = _where(job), rng.choice(_USES)
    area = f"{rng.randrange(1200, 16000) / 100:.2f}"
    text = (
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。",
        "房屋所有权人申请登记的事项，经本机构审核属实，予以登记并颁发此证。",
    )
    at = 46.0
    for part in text:
        at = sheet.flow(28, at, 106, part, Style("song", 14), leading=1.9, indent=2) + 4
    sheet.text(60, 134, "填发单位（盖章）", Style("song", 13))
    put_round(sheet, 92, 138, SealText("信阳市房产管理局", "房屋登记专用章"), diameter=40)
    sheet.text(30, 182, f"建房注册号：410{rng.randrange(10**3):03d}", Style("song", 9))
    sheet.text(215, 21, Run(number, "cert_no"), Style("song_bold", 13), align="c")
    label = Style("song", 10.5)
    x, wide, left = 156.0, 121.0, 26.0
    fill = Style("song", 11)
    rows: Rows = [
        (14, [lab(left, "房屋所有权人"), val(wide - left, Run("、".join(owners), "holders", fill))]),
        (11, [lab(left, "共有情况"), val(wide - left, Run("共同共有" if both else "单独所有", "", fill))]),
        (16, [lab(left, "房屋坐落"), val(wide - left, Run(where, "location", fill))]),
        (11, [lab(left, "登记时间"), val(wide - left, Run(f"{day:%Y-%m-%d}", "", fill))]),
        (11, [lab(left, "房屋性质"), val(wide - left, Run(rng.choice(["商品房", "私有", "房改房"]), "", fill))]),
        (11, [lab(left, "规划用途"), val(wide - left, Run(use, "usage", fill))]),
    ]
    y = table(sheet, x, 30, rows, label=label, value=fill, frame=_PINK)
    sheet.rect(x, y, 12, 36, fill=_PINK)
    sheet.column((x, y, 12, 36), "房屋状况", label)
    inner: Rows = [
        (
            16,
            [
                lab(17, "总层数"),
                lab(26, "建筑面积\n（㎡）"),
                lab(32, "套内建筑面积\n（㎡）"),
                lab(wide - 87, "其他"),
            ],
        ),
        (
            20,
            [
                lab(17, str(rng.randrange(3, 34))),
                (26, Run(area, "area_m2", fill), True),
                lab(32, f"{float(area) * 0.83:.2f}"),
                val(wide - 87, ""),
            ],
        ),
    ]
    y2 = table(sheet, x + 12, y, inner, label=label, value=fill, frame=_PINK)
    sheet.rect(x, y2, 12, 30, fill=_PINK)
    sheet.column((x, y2, 12, 30), "土地状况", label)
    land: Rows = [
        (13, [lab(29, "地　号"), lab(32, "土地取得方式"), lab(wide - 73, "土地使用年限")]),
        (17, [lab(29, ""), lab(32, rng.choice(["出让", "划拨", ""])), lab(wide - 73, "——至——止")]),
    ]
    table(sheet, x + 12, y2, land, label=label, value=fill, frame=_PINK)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": owners,
        "location": where,
        "usage": use,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "gum_house_2008", [sheet], values)


def certificate_1998(job: Job) -> Drawn:
    """The edition of the nineties, typed into its small boxes, on two pages."""
    rng, facts = job.rng, job.facts
    cover, sheet = job.sheet(), job.sheet()
    day = a_day(rng, date(1998, 6, 1), date(2007, 12, 30))
    county = rng.choice(["信市", "平桥", "罗山县", "息县", "光山县"])
    number = f"{county}房权证{rng.choice(['城关', '老城', '新区'])}字第{rng.randrange(10**5):05d}号"
    where, use = _where(job), rng.choice(("住宅", "营业", "车库", "居住"))
    area = f"{rng.randrange(1800, 18000) / 100:.2f}"
    cover.rect(26, 30, 158, 214, line=0.3, fill=_PINK)
    cover.text(105, 44, "房 屋 所 有 权 证", Style("song_bold", 26), align="c", spacing=0.1)
    cover.text(105, 66, Run(number, "cert_no"), Style("song", 14), align="c")
    statement = (
        "根据《中华人民共和国宪法》、《中华人民共和国城市房地产管理法》等法律、法规的规定，"
        "为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    cover.flow(40, 92, 130, statement, Style("song", 15), leading=2.1, indent=2)
    cover.text(86, 186, "发证机关（盖章）", Style("song", 14))
    cover.text(92, 204, numbers.written_date(day, form="chinese"), Style("song", 13))
    put_round(cover, 116, 190, SealText(f"{county.removesuffix('市')}房地产管理局"), diameter=42)
    label, fill = SMALL, Style("kai", 11.5)
    x, wide = 20.0, 170.0
    floors = rng.randrange(2, 8)
    rows: Rows = [
        (12, [lab(32, "房屋所有权人"), val(wide - 32, Run(facts.person.name, "holders", fill))]),
        (12, [lab(32, "房 屋 坐 落"), val(wide - 32, Run(where, "location", fill))]),
        (
            12,
            [
                lab(32, "丘（地）号"),
                val(53, Run(f"{rng.randrange(1, 60)}-{rng.randrange(1, 400)}", "", fill)),
                lab(25, "产　　别"),
                val(60, Run("私产", "", fill)),
            ],
        ),
        (
            15,
            [
                lab(12, "房"),
                lab(15, "幢号"),
                lab(15, "房号"),
                lab(22, "结构"),
                lab(22, "房屋\n总层数"),
                lab(22, "所在\n层数"),
                lab(32, "建筑面积\n（平方米）"),
                lab(30, "设计用途"),
            ],
        ),
        (
            13,
            [
                lab(12, "屋"),
                (15, Run(facts.home.building, "", fill), True),
                (15, Run(facts.home.room, "", fill), True),
                (22, Run(rng.choice(["混合", "砖混", "钢混"]), "", fill), True),
                (22, Run(str(floors), "", fill), True),
                (22, Run(str(rng.randrange(1, floors + 1)), "", fill), True),
                (32, Run(area, "area_m2", fill), True),
                (30, Run(use, "usage", fill), True),
            ],
        ),
        (
            11,
            [lab(12, "状"), lab(15, ""), lab(15, ""), lab(22, ""), lab(22, ""), lab(22, ""), lab(32, ""), lab(30, "")],
        ),
        (
            11,
            [lab(12, "况"), lab(15, ""), lab(15, ""), lab(22, ""), lab(22, ""), lab(22, ""), lab(32, ""), lab(30, "")],
        ),
        (12, [lab(32, "共　有　人"), lab(44, "等　　　人"), lab(34, "共有权证号自"), lab(60, "至")]),
        (11, [lab(wide, "土 地 使 用 情 况 摘 要")]),
        (12, [lab(32, "土地证号"), val(53, ""), lab(35, "使用面积（平方米）"), val(50, "")]),
        (
            12,
            [
                lab(32, "权属性质"),
                val(53, Run("国有", "", fill)),
                lab(35, "使用年限"),
                lab(50, "年　月　日至　年　月　日"),
            ],
        ),
        (11, [lab(wide, "设 定 他 项 权 利 摘 要")]),
        (
            11,
            [
                lab(28, "权利人"),
                lab(28, "权利种类"),
                lab(28, "权利范围"),
                lab(28, "权利价值"),
                lab(30, "设定日期"),
                lab(28, "注销日期"),
            ],
        ),
        (12, [lab(28, ""), lab(28, ""), lab(28, ""), lab(28, ""), lab(30, ""), lab(28, "")]),
    ]
    y = table(sheet, x, 34, rows, label=label, value=fill, frame=_PINK)
    sheet.text(x, y + 6, "附记：", label)
    foot(sheet, "2")
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (facts.person.name,),
        "location": where,
        "usage": use,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "gum_house_1998", [cover, sheet], values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"gum_house_2008": certificate_2008, "gum_house_1998": certificate_1998},
}
