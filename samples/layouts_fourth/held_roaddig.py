"""城市道路掘动（挖掘）申请表 in three makes.

Road: the box 道路名称 where there is one; else the road is inside the place and not a value of its own (tolerated).
Place: the box 掘动地点, 起止位置 or 挖掘位置 whole. Area: that of the whole, as printed.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_fourth.held_base import (
    Works,
    box,
    chosen,
    grid,
    opinion,
    period,
    plain,
    some_works,
    tall,
    two_places,
)
from samples.numbers import written_date
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

_REASONS = ("敷设10kV电力电缆", "新建电缆排管及检查井", "充电站外线电缆施工", "充电桩电源电缆过路顶管工作井施工")


def _values(works: Works, reason: str, place: str) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler,
        "phone": works.phone,
        "builder": works.builder,
        "place": place,
        "reason": reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.start.isoformat(),
        "period_to": works.end.isoformat(),
    }


def dig_form_city(job: Job) -> Drawn:
    """信阳市城市道路掘动申请表: one page, boxes of the offices below, all empty."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    place = f"{works.cross}至{works.far}{works.part}"
    values = _values(works, reason, place) | {"road": works.road}
    sheet = job.sheet()
    label, fill = Style("song", 11), job.fill_style(11.5)
    sheet.text(105, 18, "城市道路掘动申请表", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(22, 31, "编号：　　　　　　", Style("song", 10.5))
    sheet.text(188, 31, f"申请日期：{written_date(works.applied, form='plain')}", Style("song", 10.5), align="r")
    depth = rng.choice(("0.8", "1.0", "1.2", "1.5"))
    unit = Style("song", 11)
    size: Runs = [
        Run("长 ", style=unit),
        Run(plain(works.length), "length_m"),
        Run(" 米 × 宽 ", style=unit),
        Run(plain(works.width), "width_m"),
        Run(f" 米 × 深 {depth} 米　面积 ", style=unit),
        Run(plain(works.area), "area_m2"),
        Run(" 平方米", style=unit),
    ]
    begins, ends = period(job, works, "plain", "spaced")
    term: Runs = [
        Run("自", style=unit),
        begins,
        Run("至", style=unit),
        ends,
        Run(f"，共{works.days}天", style=unit),
    ]
    surfaces = chosen(("沥青", "水泥混凝土", "彩砖", "花岗岩"), rng.choice(("沥青", "彩砖", "花岗岩")))
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            12,
            [
                (30, "申请单位\n（个人）"),
                (78, Run(works.applicant, "applicant")),
                (22, "经办人"),
                (40, Run(works.handler, "handler")),
            ],
        ),
        (12, [(30, "地　址"), (78, works.address), (22, "联系电话"), (40, Run(works.phone, "phone"))]),
        (
            12,
            [
                (30, "施工单位"),
                (78, Run(works.builder, "builder")),
                (22, "负责人"),
                (40, f"{works.builder_chief} {works.builder_phone}"),
            ],
        ),
        (
            12,
            [
                (30, "道路名称"),
                (60, Run(works.road, "road")),
                (24, "掘动部位"),
                (56, chosen(("车行道", "人行道", "绿化带"), "人行道", gap=" ")),
            ],
        ),
        (12, [(30, "掘动地点"), (140, Run(place, "place"))]),
        (12, [(30, "掘动原因"), (140, Run(reason, "reason"))]),
        (13, [(30, "掘动规模"), (140, size)]),
        (12, [(30, "路面结构"), (140, surfaces)]),
        (12, [(30, "掘动时间"), (140, term)]),
        (
            12,
            [
                (30, "修复方式"),
                (140, chosen(("缴费由市政修复", "自行修复", "委托修复"), rng.choice(("缴费由市政修复", "自行修复")))),
            ],
        ),
    ]
    y = grid(sheet, 20, 37, rows, label, fill)
    pledge = "本单位（人）承诺所填内容真实，严格按批准的范围和期限施工，做好围挡和警示，完工后及时恢复道路。"
    sheet.rect(20, y, 170, 32)
    sheet.flow(24, y + 3, 162, pledge, Style("song", 10.5), leading=1.5, indent=2)
    sheet.text(96, y + 18, "申请单位（盖章）／申请人（签字）：", Style("song", 10.5))
    if not works.company:
        signature(sheet, 160, y + 15, works.applicant)
    sheet.text(160, y + 25, written_date(works.applied, form="plain"), fill.sized(10.5))
    if works.company and job.variant.seal:
        seals.put_round(sheet, 150, y + 16, seals.SealText(works.applicant), diameter=40)
    y += 32
    for name in ("市政设施管理处意见", "公安交警部门意见", "审批部门意见"):
        opinion(sheet, (20, y, 170, 29), name[:2] + "意见", Style("song", 10))
        sheet.text(33, y + 3, name + "：", Style("song", 10.5))
        y += 29
    return drawn("road_dig_application", "dig_form_city", [sheet], values)


def dig_form_with_sketch(job: Job) -> Drawn:
    """城市道路挖掘申请审批表 of two pages: particulars with vertical block names, then a sketch and opinions."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    place = f"{works.road}（{works.cross}至{works.far}段）{works.part}"
    values = _values(works, reason, place)
    first, second = job.sheet(), job.sheet()
    label, fill = Style("song", 11), job.fill_style(12)
    first.text(105, 22, "城市道路挖掘申请审批表", Style("song_bold", 20), align="c", spacing=0.1)
    y = 38.0
    blocks: tuple[tuple[str, tuple[tuple[str, Runs, str, Runs], ...]], ...] = (
        (
            "建设单位",
            (
                ("名　称", Run(works.applicant, "applicant"), "统一社会信用代码\n（身份证号）", works.code),
                ("经办人", Run(works.handler, "handler"), "联系电话", Run(works.phone, "phone")),
            ),
        ),
        (
            "施工单位",
            (
                ("名　称", Run(works.builder, "builder"), "项目负责人", works.builder_chief),
                ("资质等级", rng.choice(("市政公用工程三级", "电力工程二级")), "联系电话", works.builder_phone),
            ),
        ),
    )
    for name, lines in blocks:
        tall(first, (22, y, 10, 30), name, label)
        for line, (one, two, three, four) in enumerate(lines):
            top = y + line * 15
            box(first, (32, top, 24, 15), one, label, align="c")
            box(first, (56, top, 52, 15), two, fill)
            box(first, (108, top, 32, 15), three, label.sized(10), align="c")
            box(first, (140, top, 48, 15), four, fill)
        y += 30
    tall(first, (22, y, 10, 96), "申请挖掘内容", label)
    unit = Style("song", 11)
    wide: tuple[tuple[float, str, Runs], ...] = (
        (16, "工程名称", works.project),
        (16, "挖掘位置", Run(place, "place")),
        (16, "挖掘用途", Run(reason, "reason")),
        (
            16,
            "挖掘面积",
            [
                Run(plain(works.length), "length_m"),
                Run(" m × ", style=unit),
                Run(plain(works.width), "width_m"),
                Run(" m ＝ ", style=unit),
                Run(plain(works.area), "area_m2"),
                Run(" m²", style=unit),
            ],
        ),
        (
            16,
            "挖掘期限",
            [*dated(works.start, "period_from", fill), Run(" 至 ", style=unit), *dated(works.end, "period_to", fill)],
        ),
        (16, "地下管线情况", rng.choice(("已与燃气、供水、通信单位现场交底", "有通信管道1处，已采取保护措施"))),
    )
    for height, name, runs in wide:
        box(first, (32, y, 30, height), name, label, align="c")
        box(first, (62, y, 126, height), runs, fill)
        y += height
    first.rect(22, y, 166, 44)
    first.text(28, y + 5, "申请单位（人）签章：", label)
    first.text(130, y + 33, written_date(works.applied, form="spaced"), fill)
    if works.company:
        first.text(28, y + 20, "法定代表人：", label)
        signature(first, 56, y + 17, works.chief)
        if job.variant.seal:
            seals.put_round(first, 104, y + 20, seals.SealText(works.applicant), diameter=41)
    else:
        signature(first, 72, y + 3, works.applicant)
    second.text(22, 18, "挖掘范围示意图（标明道路名称、方位、长宽尺寸）", label)
    second.rect(22, 26, 166, 108)
    for height in (58, 84):
        second.line(30, height, 180, height, width=0.4)
    second.text(105, 68, works.road, Style("song", 12), align="c")
    second.rect(70, 86, 66, 8)
    second.text(103, 97, f"{plain(works.length)}m×{plain(works.width)}m", Style("song", 10), align="c")
    second.text(172, 32, "北↑", Style("song", 11))
    y = 134.0
    for name in ("现场勘查", "主管领导", "公安交管"):
        opinion(second, (22, y, 166, 40), name, Style("song", 10.5))
        y += 40
    for number, sheet in enumerate((first, second), 1):
        sheet.text(105, 284, f"— {number} —", Style("song", 9), align="c")
    tolerated = {"road": (works.road, works.stretch)}
    return drawn("road_dig_application", "dig_form_with_sketch", [first, second], values, tolerated=tolerated)


def dig_form_lines_to_fill(job: Job) -> Drawn:
    """挖掘城市道路申请表 without rules: lines to fill, the amounts in a small table."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    place = f"{works.road}与{works.cross}交叉口以{rng.choice('东西')}{rng.choice((30, 60, 120))}米处{works.part}"
    values = _values(works, reason, place) | {"road": works.road}
    sheet = job.sheet()
    style = Style("song", 12.5)
    fill = job.fill_style(13)
    sheet.text(105, 24, "挖掘城市道路申请表", Style("hei_bold", 21), align="c")
    sheet.text(24, 40, "信阳市城市管理局：", style)
    intro = "根据《城市道路管理条例》第三十三条规定，现申请挖掘城市道路，有关情况如下："
    y = sheet.flow(24, 50, 162, intro, style, leading=1.7, indent=2) + 3

    def line(name: str, run: Run, second: str = "", other: Run | None = None) -> None:
        nonlocal y
        end = sheet.text(28, y, name + "：", style)
        limit = 112.0 if second else 184.0
        bottom = sheet.flow(end + 1, y, limit - end - 1, run, fill, leading=1.35)
        sheet.line(end, y + 6.2, limit, y + 6.2, width=0.15)
        if second and other is not None:
            end = sheet.text(118, y, second + "：", style)
            sheet.text(end + 1, y, other, fill)
            sheet.line(end, y + 6.2, 184, y + 6.2, width=0.15)
        y = max(y + 10.4, bottom + 3.4)

    line("申请人", Run(works.applicant, "applicant"))
    line("经办人", Run(works.handler, "handler"), "联系电话", Run(works.phone, "phone"))
    line("施工单位", Run(works.builder, "builder"))
    line("施工负责人", Run(works.builder_chief), "联系电话", Run(works.builder_phone))
    line("挖掘道路名称", Run(works.road, "road"))
    line("具体位置", Run(place, "place"))
    line("挖掘事由", Run(reason, "reason"))
    end = sheet.text(28, y, "挖掘期限：", style)
    begins, ends = period(job, works, "plain")
    span: Runs = [
        begins,
        " 至 ",
        ends,
    ]
    sheet.text(end + 1, y, span, fill)
    y += 12
    heads = ("路面种类", "长度（米）", "宽度（米）", "面积（平方米）", "备注")
    cells: tuple[Runs, ...] = (
        rng.choice(("沥青路面", "人行道彩砖", "水泥路面")),
        Run(plain(works.length), "length_m"),
        Run(plain(works.width), "width_m"),
        Run(two_places(works.area), "area_m2"),
        "",
    )
    widths = (36.0, 30.0, 30.0, 36.0, 28.0)
    for row in range(3):
        left = 26.0
        for width, head, text in zip(widths, heads, cells, strict=True):
            shown: Runs = head if row == 0 else text if row == 1 else ""
            box(sheet, (left, y, width, 10), shown, style.sized(11) if row == 0 else fill, align="c")
            left += width
        y += 10
    y = sheet.flow(24, y + 8, 162, "附：1.施工平面图；2.交通组织方案；3.营业执照（身份证）复印件。", style, leading=1.6)
    sheet.text(110, y + 10, "申请人（签章）：", style)
    sheet.text(110, y + 24, written_date(works.applied, form="plain"), fill)
    if works.company and job.variant.seal:
        seals.put_round(sheet, 150, y + 16, seals.SealText(works.applicant), diameter=42)
    if not works.company:
        signature(sheet, 144, y + 8, works.applicant)
    return drawn("road_dig_application", "dig_form_lines_to_fill", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {
        "dig_form_city": dig_form_city,
        "dig_form_with_sketch": dig_form_with_sketch,
        "dig_form_lines_to_fill": dig_form_lines_to_fill,
    }
}
