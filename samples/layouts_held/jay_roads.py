"""Forms for works in a road: digging, occupying (parts A and B), and the register of occupied city facilities."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    Site,
    a_site,
    on,
    periods,
    phone,
    plain,
    sealed,
    sign,
    sized,
    span,
    ticks,
)
from samples.truth import Drawn, Value, drawn

_LABEL = Style("song", 10.5)
Row = tuple[float, Sequence[tuple[float, Runs]]]


def put_rows(sheet: Sheet, x: float, y: float, rows: Sequence[Row], value: Style, *, label: Style = _LABEL) -> float:
    """Labels and values in turn."""
    for height, cells in rows:
        left = x
        for place, (wide, runs) in enumerate(cells):
            sheet.rect(left, y, wide, height)
            sheet.cell((left, y, wide, height), runs, value if place % 2 else label, align="l" if place % 2 else "c")
            left += wide
        y += height
    return y


def applicant_of(job: Job, site: Site) -> tuple[str, str, str]:
    """Applicant, code and legal representative; now and then a resident."""
    if job.chance(0.18):
        return job.facts.person.name, job.facts.person.id_number, "/"
    return site.owner.name, site.owner.uscc, site.owner.legal_person


def _opinion(
    sheet: Sheet, x: float, y: float, name: str, height: float, *, label_mm: float = 28, width: float = 174
) -> float:
    sheet.rect(x, y, label_mm, height)
    sheet.cell((x, y, label_mm, height), name, _LABEL, align="c")
    sheet.rect(x + label_mm, y, width - label_mm, height)
    sheet.text(x + width - 6, y + height - 7, "（盖章）　　　年　　月　　日", _LABEL, align="r")
    return y + height


def dig(job: Job) -> Drawn:
    """城市道路挖掘申请表: one ruled page, opinions of the offices empty below."""
    rng = job.rng
    site = a_site(job)
    applicant, code, chief = applicant_of(job, site)
    fill = job.fill_style(10.5)
    sheet = job.sheet()
    sheet.text(
        105,
        19,
        rng.choice(["城市道路掘动申请表", "挖掘城市道路申请表", "信阳市城市道路掘动申请表"]),
        Style("hei_bold", 19),
        align="c",
        spacing=0.12,
    )
    sheet.text(18, 32, f"编号：掘申〔2026〕{rng.randrange(1, 400):03d}", Style("song", 10))
    sheet.text(192, 32, f"填表日期：{on(job, site.signed, 'plain', 'dash', 'spaced')}", Style("song", 10), align="r")
    surface = rng.choice(["车行道", "非机动车道", "人行道", "绿化带"])
    paving = rng.choice(["沥青混凝土", "水泥混凝土", "彩砖", "花岗岩板"])
    depth = rng.choice(["0.9", "1.1", "1.3", "1.6"])
    rows: list[Row] = [
        (10, [(30, "申请单位（人）"), (64, Run(applicant, "applicant", fill)), (30, "法定代表人"), (50, chief)]),
        (10, [(30, "信用代码/身份证号"), (144, Run(code, "", fill))]),
        (
            10,
            [
                (30, "经　办　人"),
                (64, Run(site.handler, "handler", fill)),
                (30, "联系电话"),
                (50, Run(site.phone, "phone", fill)),
            ],
        ),
        (
            10,
            [
                (30, "施 工 单 位"),
                (64, Run(site.builder.name, "builder", fill)),
                (30, "现场负责人"),
                (50, f"{site.foreman}　{phone(job)}"),
            ],
        ),
        (10, [(30, "工 程 名 称"), (144, Run(site.project, "", fill))]),
        (10, [(30, "道 路 名 称"), (64, Run(site.road, "road", fill)), (30, "起止路口"), (50, "—".join(site.cross))]),
        (11, [(30, "掘动地点"), (144, Run(site.place, "place", fill))]),
        (10, [(30, "掘动部位"), (144, ticks(["车行道", "非机动车道", "人行道", "绿化带"], surface))]),
        (14, [(30, "掘动原因"), (144, Run(site.reason, "reason", fill))]),
        (
            12,
            [
                (30, "掘动尺寸"),
                (
                    144,
                    [
                        "长 ",
                        Run(plain(site.length), "length_m", fill, underline=True, min_em=4),
                        " 米 × 宽 ",
                        Run(plain(site.width), "width_m", fill, underline=True, min_em=4),
                        " 米 × 深 ",
                        Run(depth, "", fill, underline=True, min_em=4),
                        " 米，面积 ",
                        Run(plain(site.area), "area_m2", fill, underline=True, min_em=5),
                        " 平方米",
                    ],
                ),
            ],
        ),
        (10, [(30, "路面结构"), (144, ticks(["沥青混凝土", "水泥混凝土", "彩砖", "花岗岩板"], paving))]),
        (10, [(30, "掘动时间"), (144, ["自 ", *span(job, site, style=fill), f"，共 {site.days} 天"])]),
        (
            10,
            [
                (30, "修复方式"),
                (144, ticks(["自行修复", "委托市政修复", "缴纳修复费"], rng.choice(["自行修复", "缴纳修复费"]))),
            ],
        ),
    ]
    y = put_rows(sheet, 18, 39, rows, Style("song", 10.5))
    sheet.rect(18, y, 174, 30)
    sheet.flow(
        21,
        y + 3,
        168,
        "申请单位承诺：所填内容真实有效；严格按批准的位置、面积、期限掘动，做到文明施工、工完场清，并按标准恢复路面。"
        "如损坏地下管线，自行承担赔偿责任。",
        Style("song", 10),
        leading=1.5,
        indent=2,
    )
    sheet.text(92, y + 21, "申请单位（签章）：", Style("song", 10.5))
    if chief == "/":
        sign(sheet, 126, y + 19, applicant, "applicant", size=15)
    else:
        sealed(sheet, 146, y + 18, applicant, diameter=38)
    y += 30
    for name, height in (("养护单位意见", 18), ("市政管理部门\n审查意见", 20), ("分管领导审批", 18)):
        y = _opinion(sheet, 18, y, name, height)
    sheet.text(18, y + 3, "注：本表一式三份；附位置平面图、施工方案及交通组织方案。", Style("song", 9))
    values: dict[str, Value] = {
        "applicant": applicant,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder.name,
        "road": site.road,
        "place": site.place,
        "reason": site.reason,
        **sized(site),
        **periods(site),
    }
    return drawn("road_dig_application", "jay_ruled", [sheet], values)


def occupy(job: Job) -> Drawn:
    """临时占用城市道路申请表: A on the first page, B on the second; now and then only one of them is handed in."""
    rng = job.rng
    site = a_site(job)
    applicant, code, chief = applicant_of(job, site)
    fill = job.fill_style(11)
    only_a = job.chance(0.15)
    first = job.sheet()
    title = Style("hei_bold", 18)
    first.text(105, 20, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], title, align="c", spacing=0.08)
    first.text(192, 33, f"受理编号：{'　' * 8}", Style("song", 10), align="r")
    rows: list[Row] = [
        (12, [(34, "申请人"), (140, Run(applicant, "applicant", fill))]),
        (12, [(34, "统一社会信用代码\n（身份证号）"), (140, Run(code, "", fill))]),
        (
            12,
            [
                (34, "法定代表人"),
                (53, chief),
                (34, "单位地址"),
                (53, Run(site.owner.address if chief != "/" else "见身份证", "", fill)),
            ],
        ),
        (
            12,
            [
                (34, "经办人"),
                (53, Run(site.handler, "handler", fill)),
                (34, "手机号码"),
                (53, Run(site.phone, "phone", fill)),
            ],
        ),
        (12, [(34, "施工单位"), (140, Run(site.builder.name, "builder", fill))]),
        (
            12,
            [
                (34, "占用道路名称"),
                (53, Run(site.road, "road", fill)),
                (34, "道路等级"),
                (53, rng.choice(["主干路", "次干路", "支路"])),
            ],
        ),
        (14, [(34, "占用具体位置"), (140, Run(site.place, "place", fill))]),
        (18, [(34, "占用事由"), (140, Run(site.reason, "reason", fill))]),
        (
            12,
            [
                (34, "占用范围（米）"),
                (
                    53,
                    [
                        "长 ",
                        Run(plain(site.length), "length_m", fill),
                        "　宽 ",
                        Run(plain(site.width), "width_m", fill),
                    ],
                ),
                (34, "占用面积（㎡）"),
                (53, Run(plain(site.area), "area_m2", fill)),
            ],
        ),
        (12, [(34, "占用期限"), (140, [*span(job, site, style=fill), f"（{site.days}天）"])]),
        (
            14,
            [
                (34, "提交材料"),
                (140, "■营业执照（身份证）复印件　■位置示意图　■施工方案\n■规划许可或批准文件　□其他："),
            ],
        ),
    ]
    y = put_rows(first, 18, 40, rows, Style("song", 11))
    first.rect(18, y, 174, 44)
    first.flow(
        22,
        y + 4,
        166,
        "本单位（本人）申请临时占用上述城市道路，保证所提交材料真实、完整；占用期间服从管理，不影"
        "响行人、车辆通行，期满立即"
        "清理现场、恢复原状，损坏设施的照价赔偿。",
        Style("song", 11),
        leading=1.5,
        indent=2,
    )
    first.text(100, y + 27, "申请人（签章）：", Style("song", 11))
    if chief == "/":
        sign(first, 132, y + 25, applicant, "applicant", size=16)
    else:
        sealed(first, 152, y + 26, applicant, diameter=38)
    first.text(186, y + 37, on(job, site.signed, "plain", "spaced"), Style("song", 11), align="r")
    sheets = [first]
    if not only_a:
        sheets.append(_part_b(job, site, applicant, fill))
    values: dict[str, Value] = {
        "parts": ("A",) if only_a else ("A", "B"),
        "applicant": applicant,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder.name,
        "road": site.road,
        "place": site.place,
        "reason": site.reason,
        **sized(site),
        **periods(site),
    }
    return drawn("road_occupy_application", "jay_a_and_b", sheets, values)


def _part_b(job: Job, site: Site, applicant: str, fill: Style) -> Sheet:
    sheet = job.sheet()
    sheet.text(
        105, 20, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], Style("hei_bold", 18), align="c", spacing=0.08
    )
    sheet.text(18, 32, ["申请人：", Run(applicant, "applicant", fill)], Style("song", 10.5))
    x, y, w, h = 18.0, 40.0, 174.0, 84.0
    sheet.rect(x, y, w, h)
    sheet.text(x + 3, y + 3, "占用位置示意图", Style("song", 10.5))
    for dy in (24, 44):
        sheet.line(x + 10, y + dy, x + w - 10, y + dy, width=0.4)
    for dash in (20, 40, 60, 80, 100, 120, 140):
        sheet.line(x + dash, y + 34, x + dash + 9, y + 34, width=0.3)
    sheet.text(x + 74, y + 28, Run(site.road, "road"), Style("song", 11), align="c")
    sheet.line(x + 52, y + 44, x + 52, y + h - 8, width=0.4)
    sheet.line(x + 68, y + 44, x + 68, y + h - 8, width=0.4)
    sheet.column((x + 54, y + 46, 12, h - 56), site.cross[0][:6], Style("song", 9.5))
    left = x + 84.0
    sheet.rect(left, y + 46, 40, 7, line=0.5, fill=(190, 40, 40))
    for step in range(1, 10):
        sheet.line(left + step * 4, y + 46, left + step * 4 - 3, y + 53, width=0.2, fill=(190, 40, 40))
    sheet.text(left + 20, y + 56, "拟占用范围", Style("song", 9.5), align="c")
    sheet.text(
        left + 20,
        y + 61,
        [Run(plain(site.length), "length_m"), "m×", Run(plain(site.width), "width_m"), "m"],
        Style("song", 9.5),
        align="c",
    )
    sheet.text(x + w - 16, y + 6, "北 ↑", Style("hei", 11))
    y += h
    for name, height in (("现场勘查情况", 36), ("收费核定", 26), ("承办人意见", 28), ("审批意见", 30)):
        y = _opinion(sheet, x, y, name, height, label_mm=30)
    sheet.text(x, y + 3, "说明：B表示意图由申请人绘制，其余栏目由主管部门填写。", Style("song", 9))
    return sheet


LAYOUTS: Layouts = {
    "road_dig_application": {"jay_ruled": dig},
    "road_occupy_application": {"jay_a_and_b": occupy},
}
