"""Forms for roads and green land: 掘动申请表, 市政设施登记表, 占道申请表 A/B, 绿地树木申请表."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works


def _road(work: Works) -> dict[str, Value]:
    return {
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "builder": work.builder.name,
        "road": work.road,
        "place": work.place,
        "reason": work.reason,
        **elk.core(work),
    }


def road_dig_application(job: Job) -> Drawn:
    """城市道路掘动申请表: one page of cells with three opinion boxes."""
    work, sheet = some_works(job), job.sheet()
    fill = job.fill_style(11)
    sheet.text(
        105,
        18,
        elk.pick(job, "城市道路掘动申请表", "挖掘城市道路申请审批表", "城市道路挖掘申请表"),
        Style("song_bold", 20),
        align="c",
        spacing=0.12,
    )
    sheet.text(
        19,
        31,
        f"编号：（2026）掘字第　　　号　　　　　　　　　　填表日期：{elk.written(work.signed)}",
        Style("song", 10),
    )
    rows: elk.Pairs = [
        (
            11,
            [
                (30, "申请单位\n（个人）", True),
                (78, Run(work.applicant, "applicant"), False),
                (26, "信用代码/\n证件号", True),
                (38, work.applicant_code, False),
            ],
        ),
        (
            10,
            [
                (30, "经 办 人", True),
                (50, Run(work.handler.name, "handler"), False),
                (30, "联系电话", True),
                (62, Run(work.handler.phone, "phone"), False),
            ],
        ),
        (
            10,
            [
                (30, "施工单位", True),
                (78, Run(work.builder.name, "builder"), False),
                (26, "现场负责人", True),
                (38, elk.name(job), False),
            ],
        ),
        (10, [(30, "工程名称", True), (142, work.project, False)]),
        (
            10,
            [
                (30, "掘动道路", True),
                (50, Run(work.road, "road"), False),
                (30, "道路等级", True),
                (62, elk.pick(job, "□主干道 ■次干道 □支路", "■主干道 □次干道 □支路"), False),
            ],
        ),
        (11, [(30, "掘动位置", True), (142, Run(work.place, "place"), False)]),
        (13, [(30, "掘动事由", True), (142, Run(work.reason, "reason"), False)]),
        (
            10,
            [
                (30, "掘动规格", True),
                (110, elk.size(work), False),
                (16, "深度", True),
                (16, f"{plain(work.depth)}米", False),
            ],
        ),
        (
            10,
            [
                (30, "路面结构", True),
                (50, elk.pick(job, "沥青混凝土", "水泥混凝土", "彩色道板砖"), False),
                (30, "修复方式", True),
                (62, elk.pick(job, "■委托修复 □自行修复", "□委托修复 ■自行修复"), False),
            ],
        ),
        (
            10,
            [
                (30, "掘动期限", True),
                (
                    142,
                    [
                        *elk.span(work.period_from, work.period_to, form=job.date_form("plain", "padded")),
                        f"，共 {work.days} 天",
                    ],
                    False,
                ),
            ],
        ),
    ]
    y = elk.table(sheet, 19, 37, rows, fill)
    promise = (
        "本单位（人）保证以上填写内容及所附材料真实有效，自觉遵守《城市道路管理条例》，做到文明施工，按期恢复道路原状。"
    )
    elk.opinion(
        sheet, (19, y, 172, 30), "申请人承诺", promise, f"申请人（盖章/签字）　　　　　{elk.written(work.signed)}"
    )
    elk.applied(sheet, work, 122, y + 20)
    for number, (label, foot) in enumerate(
        (
            ("市政意见", "（章）　　　年　月　日"),
            ("交警意见", "（章）　　　年　月　日"),
            ("审批意见", "负责人：　　　　　年　月　日"),
        )
    ):
        elk.opinion(sheet, (19, y + 30 + 24 * number, 172, 24), label, "", foot)
    sheet.flow(
        19,
        y + 105,
        172,
        "说明：1.本表一式三份；2.随表附掘动位置平面图、施工方案；3.新建道路交付使用未满5年、"
        "大修竣工未满3年的，须经市人民政府批准。",
        Style("song", 9),
        leading=1.4,
    )
    return drawn("road_dig_application", "elk_cells", [sheet], _road(work))


def facility_occupy_register(job: Job) -> Drawn:
    """临时占用市政设施情况登记表: a landscape register with one row filled and a few items."""
    work, rng, sheet = some_works(job), job.rng, job.sheet(297, 210)
    fill = job.fill_style(10.5)
    facility = elk.pick(job, "人行道", "人行道板、路缘石", "非机动车道", "雨水井及人行道", "路灯电缆井")
    sheet.text(148.5, 16, "临时占用市政设施情况登记表", Style("hei", 20), align="c", spacing=0.15)
    sheet.text(20, 31, ["占用单位（个人）：", Run(work.applicant, "applicant", fill)], Style("song", 11))
    sheet.text(277, 31, f"登记日期：{elk.written(work.signed)}", Style("song", 11), align="r")
    heads: list[Runs] = [
        "序号",
        "设施名称",
        "设施位置",
        "长（m）",
        "宽（m）",
        "占用面积\n（㎡）",
        "占用起止时间",
        "设施现状",
        "登记人",
    ]
    widths = (12.0, 32.0, 62.0, 18.0, 18.0, 22.0, 44.0, 27.0, 22.0)
    row: list[Runs] = [
        "1",
        Run(facility, "facility", fill),
        Run(work.place, "place", fill),
        Run(plain(work.length), "length_m", fill),
        Run(plain(work.width), "width_m", fill),
        Run(plain(work.area), "area_m2", fill),
        elk.span(work.period_from, work.period_to, fill, form="dot", to="-\n"),
        elk.pick(job, "完好", "基本完好", "局部沉陷"),
        elk.name(job),
    ]
    blank: list[Runs] = ["2", "以下空白", *[""] * 7]
    empty: list[Runs] = ["3", *[""] * 8]
    y = elk.grid(sheet, 20, 38, widths, [heads, row, blank, empty], height=17, style=Style("song", 10))
    rows: elk.Pairs = [
        (14, [(44, "占用事由", True), (213, work.reason, False)]),
        (
            12,
            [
                (44, "施工单位", True),
                (85, work.builder.name, False),
                (44, "联系人及电话", True),
                (84, f"{work.handler.name}　{work.handler.phone}", False),
            ],
        ),
        (
            14,
            [
                (44, "恢复承诺", True),
                (
                    213,
                    elk.pick(
                        job,
                        "期满3日内拆除临时设施、清运余料，按原标准恢复市政设施，造成损坏的照价赔偿。",
                        "施工完毕即恢复原貌，并通知市政养护单位现场验收。",
                    ),
                    False,
                ),
            ],
        ),
        (26, [(44, "市政管理单位\n核查情况", True), (213, "", False)]),
    ]
    end = elk.table(sheet, 20, y, rows, fill)
    sheet.text(
        272,
        end - 7,
        f"核查人：　　　　{rng.choice(['', '（盖章）'])}　　　年　　月　　日",
        Style("song", 10),
        align="r",
    )
    sheet.text(20, end + 6, "注：占用多处设施的逐处填写；本表由市政设施养护单位留存一份。", Style("song", 9.5))
    sheet.text(150, end + 6, "占用单位（个人）盖章/签字：", Style("song", 11))
    elk.applied(sheet, work, 226, end - 2)
    values = {"facility": facility, "place": work.place, **elk.core(work)}
    return drawn("facility_occupy_register", "elk_rows", [sheet], values)


def road_occupy_application(job: Job) -> Drawn:
    """临时占用城市道路申请表, A表 filled by the applicant and B表 with sketch and opinions; B may be missing."""
    work, first = some_works(job), job.sheet()
    fill = job.fill_style(11)
    both = job.chance(0.8)
    title = Style("song_bold", 19)
    first.text(105, 18, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], title, align="c")
    form = job.date_form("plain", "padded")
    rows: elk.Pairs = [
        (13, [(36, "申请单位（人）", True), (136, Run(work.applicant, "applicant"), False)]),
        (12, [(36, "地址", True), (136, job.facts.company.org.address, False)]),
        (
            12,
            [
                (36, "经办人", True),
                (50, Run(work.handler.name, "handler"), False),
                (36, "联系电话", True),
                (50, Run(work.handler.phone, "phone"), False),
            ],
        ),
        (12, [(36, "施工单位", True), (136, Run(work.builder.name, "builder"), False)]),
        (
            12,
            [
                (36, "占用道路名称", True),
                (50, Run(work.road, "road"), False),
                (36, "占用部位", True),
                (50, elk.pick(job, "人行道", "非机动车道", "机动车道外侧"), False),
            ],
        ),
        (13, [(36, "占用地点", True), (136, Run(work.place, "place"), False)]),
        (15, [(36, "占用原因", True), (136, Run(work.reason, "reason"), False)]),
        (12, [(36, "占用面积", True), (136, elk.size(work), False)]),
        (
            12,
            [
                (36, "占用时间", True),
                (
                    136,
                    [
                        "自 ",
                        *elk.span(work.period_from, work.period_to, form=form, to=" 起至 "),
                        f" 止，计{work.days}天",
                    ],
                    False,
                ),
            ],
        ),
    ]
    y = elk.table(first, 19, 34, rows, fill)
    elk.opinion(
        first,
        (19, y, 172, 44),
        "申请人声明",
        "申请人对所填内容和提交材料的真实性负责，按批准的位置、面积、期限占用道路，期满即清理现场、恢复路面。",
        f"申请人签章：　　　　　　　　{elk.written(work.signed)}",
    )
    elk.applied(first, work, 128, y + 30)
    elk.opinion(
        first,
        (19, y + 44, 172, 34),
        "窗口受理",
        f"材料齐全，予以受理。受理号：{elk.digits(job, 9)}" if job.chance(0.4) else "",
        "受理人：　　　　　年　月　日",
    )
    sheets = [first]
    if both:
        sheets.append(_part_b(job, work))
    else:
        first.text(19, y + 83, "（附B表：现场示意图及审核意见）" if job.chance(0.3) else "", Style("song", 10))
    values: dict[str, Value] = {"parts": ("A", "B") if both else ("A",), **_road(work)}
    return drawn("road_occupy_application", "elk_a_and_b", sheets, values)


def _part_b(job: Job, work: Works) -> Sheet:
    sheet = job.sheet()
    sheet.text(105, 18, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], Style("song_bold", 19), align="c")
    sheet.rect(19, 34, 172, 92)
    sheet.text(105, 37, "占用位置现场示意图", Style("hei", 11), align="c")
    for y in (62.0, 96.0):
        sheet.line(26, y, 184, y, width=0.5)
    for x in range(28, 182, 12):
        sheet.line(x, 79, x + 6, 79, width=0.25)
    sheet.text(40, 71, Run(work.road, "road"), Style("song", 12))
    left = job.rng.randrange(60, 120)
    sheet.rect(left, 97, 36, 11, line=0.5)
    for step in range(0, 33, 4):
        sheet.line(left + step, 108, left + step + 4, 97, width=0.2)
    sheet.text(left + 18, 111, "拟占用范围", Style("song", 10), align="c")
    sheet.text(left + 18, 91, f"{plain(work.length)}m×{plain(work.width)}m", Style("song", 9), align="c")
    sheet.text(178, 42, "北↑", Style("hei", 12), align="c")
    sheet.text(24, 118, f"绘图人：{elk.name(job)}", Style("song", 10))
    for number, (label, foot) in enumerate(
        (
            ("现场勘查", "勘查人（两人以上）：　　　　　年　月　日"),
            ("收费核定", "占用费　　　　　元　　核定人：　　　年　月　日"),
            ("公安交警", "（盖章）　　年　月　日"),
            ("审批机关", "（盖章）　　年　月　日"),
        )
    ):
        elk.opinion(sheet, (19, 126 + 32 * number, 172, 32), label, "", foot)
    sheet.text(19, 262, "本表与A表配套使用，缺一无效。", Style("song", 10))
    return sheet


LAYOUTS: Layouts = {
    "road_dig_application": {"elk_cells": road_dig_application},
    "facility_occupy_register": {"elk_rows": facility_occupy_register},
    "road_occupy_application": {"elk_a_and_b": road_occupy_application},
}
