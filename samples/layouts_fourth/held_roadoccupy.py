"""临时占用城市道路申请表（A B表） and 临时占用市政设施情况登记表.

Parts: A and B as the titles name them; a paper of one part alone has that part.
Place: the box 占用地点 or 占用位置 whole. Road: the box 道路名称, else it is only tolerated.
Facility: what stands in the box 设施名称 or 占用设施.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import (
    Works,
    box,
    chosen,
    grid,
    hand,
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

_REASONS = (
    "充电站外线电缆敷设施工围挡",
    "箱式变电站吊装及电缆敷设",
    "充电桩基础及电缆沟施工",
    "搭设施工围挡、堆放电缆盘",
)


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


def _size(works: Works, unit: Style, *, words: bool) -> list[str | Run]:
    if words:
        return [
            Run("长", style=unit),
            Run(plain(works.length), "length_m"),
            Run("米，宽", style=unit),
            Run(plain(works.width), "width_m"),
            Run("米，计", style=unit),
            Run(two_places(works.area), "area_m2"),
            Run("平方米", style=unit),
        ]
    return [
        Run(plain(works.length), "length_m"),
        "×",
        Run(plain(works.width), "width_m"),
        "=",
        Run(plain(works.area), "area_m2"),
        Run("㎡", style=unit),
    ]


def _signed(job: Job, sheet: Sheet, works: Works, x: float, y: float, style: Style) -> None:
    """The applicant's mark: seal and head's name, or a signature."""
    if works.company:
        signature(sheet, x, y - 2, works.chief)
        if job.variant.seal:
            seals.put_round(sheet, x + 16, y + 6, seals.SealText(works.applicant), diameter=40)
    else:
        signature(sheet, x, y - 2, works.applicant)
    sheet.text(x - 4, y + 13, written_date(works.applied, form="plain"), style)


def _b_sheet(sheet: Sheet, y: float, works: Works, label: Style) -> None:
    """The second part: sketch of the place, opinions and settling of the fee, all but the sketch empty."""
    sheet.text(22, y, "占用道路平面示意图", label)
    y += 7
    sheet.rect(20, y, 170, 74)
    for edge in (22, 46):
        sheet.line(28, y + edge, 182, y + edge, width=0.4)
    sheet.text(105, y + 31, works.road, Style("song", 12), align="c")
    sheet.rect(66, y + 48, 80, 9)
    sheet.text(106, y + 59, f"围挡 {plain(works.length)}×{plain(works.width)}", Style("song", 10), align="c")
    y += 74
    for name, height in (("勘查意见", 34.0), ("交警意见", 34.0), ("收费核定", 30.0), ("审批意见", 34.0)):
        opinion(sheet, (20, y, 170, height), name, label.sized(10.5))
        y += height


def occupy_two_sheets(job: Job) -> Drawn:
    """A表 filled on one page, B表 with sketch and opinions on the next."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    place = f"{works.cross}至{works.far}之间{works.part}"
    values = _values(works, reason, place) | {"road": works.road, "parts": ("A", "B")}
    first, second = job.sheet(), job.sheet()
    label, fill = Style("song", 11.5), job.fill_style(12)
    head = Style("hei_bold", 19)
    first.text(105, 22, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], head, align="c")
    begins, ends = period(job, works, "plain")
    term: Runs = [
        "自 ",
        begins,
        " 起至 ",
        ends,
        f" 止（{works.days}天）",
    ]
    kind = rng.choice(("施工围挡", "堆放材料", "施工作业"))
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (14, [(36, "申请单位（个人）"), (134, Run(works.applicant, "applicant"))]),
        (
            14,
            [
                (36, "统一社会信用代码\n（身份证号码）"),
                (58, works.code),
                (30, "法定代表人"),
                (46, works.chief if works.company else "—"),
            ],
        ),
        (
            14,
            [(36, "经 办 人"), (58, Run(works.handler, "handler")), (30, "联系电话"), (46, Run(works.phone, "phone"))],
        ),
        (14, [(36, "施工单位"), (134, Run(works.builder, "builder"))]),
        (14, [(36, "现场负责人"), (58, works.builder_chief), (30, "联系电话"), (46, works.builder_phone)]),
        (14, [(36, "道路名称"), (58, Run(works.road, "road")), (30, "占用类别"), (46, kind)]),
        (14, [(36, "占用地点"), (134, Run(place, "place"))]),
        (16, [(36, "占用事由"), (134, Run(reason, "reason"))]),
        (14, [(36, "占用面积"), (134, _size(works, Style("song", 11.5), words=True))]),
        (14, [(36, "占用期限"), (134, term)]),
    ]
    y = grid(first, 20, 36, rows, label, fill)
    first.rect(20, y, 170, 62)
    text = "申请人声明：以上所填内容及所附材料真实有效，保证在批准的范围和期限内占用，期满后及时清场并恢复道路原状。"
    first.flow(24, y + 4, 162, text, label, leading=1.6, indent=2)
    first.text(84, y + 28, "申请单位（盖章）：", label)
    _signed(job, first, works, 126, y + 29, fill.sized(11.5))
    second.text(105, 20, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], head, align="c")
    _b_sheet(second, 32, works, label)
    return drawn("road_occupy_application", "occupy_two_sheets", [first, second], values)


def occupy_halves_of_a_page(job: Job) -> Drawn:
    """Both parts on one page: A above with vertical block names, B below with opinions; by hand."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    values = _values(works, reason, works.place) | {"parts": ("A", "B")}
    sheet = job.sheet()
    label, fill = Style("song", 10.5), hand(job, 11.5)
    sheet.text(105, 14, "临时占用城市道路申请表", Style("song_bold", 19), align="c", spacing=0.1)
    sheet.text(22, 26, [Run("A", "parts"), "表（申请人填写）"], Style("hei", 11))
    y = 32.0
    tall(sheet, (20, y, 9, 44), "申请人", label)
    lines: tuple[tuple[str, Runs, str, Runs], ...] = (
        ("名称（姓名）", Run(works.applicant, "applicant"), "证件号码", works.code),
        ("地　　址", works.address, "法定代表人", works.chief if works.company else ""),
        ("经 办 人", Run(works.handler, "handler"), "电　　话", Run(works.phone, "phone")),
        ("施工单位", Run(works.builder, "builder"), "负 责 人", works.builder_chief),
    )
    for one, two, three, four in lines:
        box(sheet, (29, y, 24, 11), one, label, align="c")
        box(sheet, (53, y, 72, 11), two, fill)
        box(sheet, (125, y, 22, 11), three, label, align="c")
        box(sheet, (147, y, 43, 11), four, fill)
        y += 11
    tall(sheet, (20, y, 9, 60), "占用情况", label)
    begins, ends = period(job, works, "plain", "dot")
    term: Runs = [begins, " 至 ", ends]
    wide: tuple[tuple[str, Runs], ...] = (
        ("工程名称", works.project),
        ("占用地点", Run(works.place, "place")),
        ("占用原因", Run(reason, "reason")),
        ("长×宽=面积", _size(works, label, words=False)),
        ("占用时间", term),
    )
    for name, runs in wide:
        box(sheet, (29, y, 24, 12), name, label, align="c")
        box(sheet, (53, y, 137, 12), runs, fill)
        y += 12
    sheet.rect(20, y, 170, 30)
    sheet.text(24, y + 4, "申请人签章：", label)
    _signed(job, sheet, works, 110, y + 8, fill)
    y += 34
    sheet.text(22, y, [Run("B", "parts"), "表（审批部门填写）"], Style("hei", 11))
    y += 6
    for name in ("勘查意见", "交警意见", "审批意见"):
        opinion(sheet, (20, y, 170, 26), name, label.sized(10))
        y += 26
    sheet.text(22, y + 4, "注：本表一式三份。占用期满需要继续占用的，应提前五日办理延期手续。", Style("song", 9.5))
    tolerated = {"road": (works.road,)}
    return drawn("road_occupy_application", "occupy_halves_of_a_page", [sheet], values, tolerated=tolerated)


def occupy_first_part_only(job: Job) -> Drawn:
    """Only A表 was handed in: lines with colons in a frame, a block of boxes to tick."""
    rng, works = job.rng, some_works(job)
    reason = rng.choice(_REASONS)
    place = f"{works.stretch}{works.part}"
    values = _values(works, reason, place) | {"parts": ("A",)}
    sheet = job.sheet()
    label, fill = Style("song", 12), job.fill_style(12.5)
    sheet.text(105, 22, "临时占用城市道路（人行道）申请表", Style("hei_bold", 18), align="c")
    sheet.text(188, 33, [Run("A", "parts"), " 表"], Style("hei", 12), align="r")
    sheet.rect(20, 40, 170, 218, line=0.5)
    y = 47.0
    begins, ends = period(job, works, "plain", "dash")
    rows: tuple[tuple[str, Runs], ...] = (
        ("申请单位", Run(works.applicant, "applicant")),
        ("委托代理人（经办人）", Run(works.handler, "handler")),
        ("手机号码", Run(works.phone, "phone")),
        ("占道施工单位", Run(works.builder, "builder")),
        ("占用路段及位置", Run(place, "place")),
        ("申请理由", Run(reason, "reason")),
        ("占用尺寸（米）", ["长 ", Run(plain(works.length), "length_m"), "　宽 ", Run(plain(works.width), "width_m")]),
        ("占用总面积（㎡）", Run(two_places(works.area), "area_m2")),
        ("起始日期", begins),
        ("截止日期", ends),
    )
    for name, runs in rows:
        sheet.text(26, y, name + "：", label)
        y = sheet.flow(76, y, 108, runs, fill, leading=1.4) + 6
        sheet.line(76, y - 5.2, 184, y - 5.2, width=0.12, fill=(120, 120, 120))
    sheet.text(26, y + 3, "是否影响盲道：" + chosen(("是", "否"), "否", mark="■"), label)
    sheet.text(
        26, y + 13, "是否占用机动车道：" + chosen(("是", "否"), "是" if "机动车道" in works.part else "否"), label
    )
    sheet.text(26, y + 23, "提交材料：■身份证明　■营业执照　■平面图　□其他", label)
    sheet.text(92, y + 40, "申请单位（签章）", label)
    _signed(job, sheet, works, 132, y + 41, fill)
    tolerated = {"road": (works.road, works.stretch)}
    return drawn("road_occupy_application", "occupy_first_part_only", [sheet], values, tolerated=tolerated)


_FACILITIES = (
    "人行道及路缘石",
    "人行道铺装、雨水检查井",
    "道路绿化带、路灯",
    "非机动车道及隔离护栏",
    "人行道、电力检查井盖",
)


def _facility_values(works: Works, facility: str, place: str) -> dict[str, Value]:
    kept = _values(works, "", place)
    dropped = ("handler", "phone", "builder", "reason")
    return {name: value for name, value in kept.items() if name not in dropped} | {"facility": facility}


def facility_register_table(job: Job) -> Drawn:
    """临时占用市政设施情况登记表: ruled, state before and pledge to restore, registrar's line."""
    rng, works = job.rng, some_works(job)
    facility = rng.choice(_FACILITIES)
    values = _facility_values(works, facility, works.place)
    sheet = job.sheet()
    label, fill = Style("song", 11.5), job.fill_style(12)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c")
    sheet.text(22, 34, f"登记编号：{works.applied.year}-{rng.randrange(1, 300):03d}", Style("song", 10.5))
    begins, ends = period(job, works, "plain")
    term: Runs = ["自", begins, "至", ends]
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (15, [(36, "占用单位（人）"), (134, Run(works.applicant, "applicant"))]),
        (15, [(36, "联 系 人"), (50, works.handler), (34, "联系电话"), (50, works.phone)]),
        (15, [(36, "占用市政设施名称"), (134, Run(facility, "facility"))]),
        (15, [(36, "占用位置"), (134, Run(works.place, "place"))]),
        (15, [(36, "占用面积"), (134, _size(works, Style("song", 11.5), words=True))]),
        (15, [(36, "占用期限"), (134, term)]),
        (20, [(36, "设施现状"), (134, rng.choice(("设施完好，无破损", "局部铺装松动，其余完好")))]),
        (24, [(36, "恢复承诺"), (134, "占用期满后三日内清理现场，损坏部分按原标准修复或照价赔偿。")]),
    ]
    y = grid(sheet, 20, 40, rows, label, fill)
    sheet.rect(20, y, 85, 48)
    sheet.rect(105, y, 85, 48)
    sheet.text(24, y + 4, "占用单位（盖章）：", label)
    sheet.text(109, y + 4, "设施管理单位（盖章）：", label)
    _signed(job, sheet, works, 60, y + 14, fill.sized(11))
    sheet.text(150, y + 38, "年　　月　　日", label)
    sheet.text(24, y + 54, "登记人：　　　　　　　　　　登记日期：", label)
    return drawn("facility_occupy_register", "facility_register_table", [sheet], values)


def facility_register_wide(job: Job) -> Drawn:
    """A register page lying across: heads in one row, the entry below, further lines empty."""
    rng, works = job.rng, some_works(job)
    facility = rng.choice(_FACILITIES)
    place = f"{works.road}{works.cross}口{works.part}"
    values = _facility_values(works, facility, place)
    sheet = job.sheet(297, 210)
    label, fill = Style("song", 11), hand(job, 11.5)
    sheet.text(148, 20, "临时占用市政设施情况登记表", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(20, 36, ["占用单位：", Run(works.applicant, "applicant", fill)], label)
    sheet.text(200, 36, ["联系电话：", Run(works.phone, style=fill)], label)
    heads = ("序号", "设施名称", "占用地点", "长度(m)", "宽度(m)", "面积(㎡)", "占用起始日期", "占用终止日期", "备注")
    widths = (12.0, 46.0, 60.0, 19.0, 19.0, 22.0, 30.0, 30.0, 20.0)
    begins, ends = period(job, works, "dot", "dash")
    cells: tuple[Runs, ...] = (
        "1",
        Run(facility, "facility"),
        Run(place, "place"),
        Run(plain(works.length), "length_m"),
        Run(plain(works.width), "width_m"),
        Run(plain(works.area), "area_m2"),
        begins,
        ends,
        "",
    )
    y = 44.0
    for row in range(6):
        left = 20.0
        for width, head, text in zip(widths, heads, cells, strict=True):
            shown: Runs = head if row == 0 else text if row == 1 else ""
            box(sheet, (left, y, width, 14), shown, label if row == 0 else fill, align="c")
            left += width
        y += 14
    sheet.rect(20, y, 258, 42)
    sheet.text(24, y + 4, "占用事由：充电设施电力管线施工。占用人保证不损坏设施，期满恢复原状。", label)
    sheet.text(160, y + 16, "占用单位（签章）：", label)
    _signed(job, sheet, works, 206, y + 16, fill)
    return drawn("facility_occupy_register", "facility_register_wide", [sheet], values)


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "occupy_two_sheets": occupy_two_sheets,
        "occupy_halves_of_a_page": occupy_halves_of_a_page,
        "occupy_first_part_only": occupy_first_part_only,
    },
    "facility_occupy_register": {
        "facility_register_table": facility_register_table,
        "facility_register_wide": facility_register_wide,
    },
}
