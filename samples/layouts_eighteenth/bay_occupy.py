"""临时占用城市道路申请表: A 表 and B 表 on two pages, and both on one sheet."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import BLUE_INK, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, grid, page_foot, tick
from samples.layouts_eighteenth.bay_ground import signed, sketch, who
from samples.truth import Drawn
from samples.works import plain, some_works

Cell = tuple[float, Runs, str]


def occupy_two(job: Job) -> Drawn:
    """A 表 and B 表, a page each: the applicant's particulars; sketch, survey and fee."""
    told, first, second, works, rng = Told(), job.sheet(), job.sheet(), some_works(job), job.rng
    fill, label = job.fill_style(11.5), Style("song", 11)
    firm, boss = who(works, job)
    head = Style("hei_bold", 18)

    def own(name: str, text: str) -> Run:
        return told(name, text, style=fill)

    first.text(105, 22, ["临时占用城市道路申请表（", told("parts", "A", ("A", "B")), "表）"], head, align="c")
    first.text(190, 36, ["申请日期：", Run(numbers.written_date(works.signed), "", fill)], label, align="r")
    unit = rng.choice(("米", "m"))
    square = "平方米" if unit == "米" else "㎡"
    rows: list[tuple[float, list[Cell]]] = [
        (13, [(36, "申 请 人", "h"), (134, own("applicant", works.applicant), "l")]),
        (13, [(36, "证照号码", "h"), (134, Run(works.applicant_code, "", fill), "l")]),
        (
            13,
            [
                (36, "法定代表人", "h"),
                (49, Run(boss, "", fill), "l"),
                (30, "单位性质", "h"),
                (55, tick(job, ("企业", "个人", "其他"), "企业" if firm else "个人"), "l"),
            ],
        ),
        (
            13,
            [
                (36, "经 办 人", "h"),
                (49, own("handler", works.handler.name), "l"),
                (30, "联系电话", "h"),
                (55, own("phone", works.handler.phone), "l"),
            ],
        ),
        (13, [(36, "施工单位", "h"), (134, own("builder", works.builder.name), "l")]),
        (13, [(36, "占用道路名称", "h"), (134, own("road", works.road), "l")]),
        (16, [(36, "占用地点", "h"), (134, own("place", works.place), "l")]),
        (18, [(36, "占用事由", "h"), (134, own("reason", works.reason), "l")]),
        (
            13,
            [
                (36, "占用面积", "h"),
                (
                    134,
                    [
                        "长 ",
                        own("length_m", plain(works.length)),
                        f" {unit} × 宽 ",
                        own("width_m", plain(works.width)),
                        f" {unit} ＝ ",
                        own("area_m2", plain(works.area)),
                        f" {square}",
                    ],
                    "l",
                ),
            ],
        ),
        (
            13,
            [
                (36, "占用期限", "h"),
                (
                    134,
                    [
                        "自",
                        *told.day_parts("period_from", works.period_from, fill),
                        "至",
                        *told.day_parts("period_to", works.period_to, fill),
                        "止",
                    ],
                    "l",
                ),
            ],
        ),
        (
            22,
            [
                (36, "占用物、设施", "h"),
                (134, tick(job, ("围挡", "材料堆放", "施工机械", "其他"), rng.choice(("围挡", "材料堆放"))), "l"),
            ],
        ),
    ]
    y = grid(first, 20, 44, rows, label, label=label)
    first.rect(20, y, 170, 46)
    first.flow(
        25,
        y + 4,
        160,
        "本单位（人）承诺：按批准的位置、面积、期限占用，不损坏道路设施，期满清场退还；造成损坏的照价赔偿。",
        label,
        indent=2,
    )
    first.text(100, y + 26, "申请人（签章）", label)
    signed(first, works, 146, y + 26)
    page_foot(first, "第 1 页 共 2 页")
    second.text(105, 22, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], head, align="c")
    second.text(22, 38, "现场示意图（标明占用位置、尺寸、周边道路）", label)
    sketch(second, 20, 46, 170, 88, works)
    y = 140.0
    below: list[tuple[float, list[Cell]]] = [
        (24, [(36, "现场勘查意见", "h"), (134, "", "l")]),
        (24, [(36, "占道费核定", "h"), (134, "　　　元/㎡·日 ×　　　㎡ ×　　　日 ＝　　　　元", "l")]),
        (24, [(36, "承办科室意见", "h"), (134, "", "l")]),
        (24, [(36, "分管领导意见", "h"), (134, "", "l")]),
        (16, [(36, "备　　注", "h"), (134, "", "l")]),
    ]
    y = grid(second, 20, y, below, label, label=label)
    for row in (156, 204, 228):
        second.text(130, row, "签字：　　　　年　月　日", Style("song", 10))
    page_foot(second, "第 2 页 共 2 页")
    return told.done("road_occupy_application", "bay_occupy_two", first, second)


def occupy_one(job: Job) -> Drawn:
    """Both tables on one sheet as a county office has them, B below A; at times only A was filled and handed in."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    only_a = job.chance(0.3)
    fill, label = Style("kai", 11, BLUE_INK, jitter=0.04) if job.chance(0.5) else Style("song", 10.5), Style("hei", 10)

    def own(name: str, text: str) -> Run:
        return told(name, text, style=fill)

    sheet.text(
        105,
        16,
        rng.choice(("城市道路临时占用许可申请表", "临时占用城市道路申请审批表")),
        Style("song_bold", 18),
        align="c",
        spacing=0.05,
    )
    sheet.text(
        16, 28, [told("parts", "A", ("A",) if only_a else ("A", "B")), "表　由申请人填写"], Style("hei_bold", 12)
    )
    form = rng.choice(("dash", "dot", "plain"))
    rows: list[tuple[float, list[Cell]]] = [
        (
            10,
            [
                (30, "申请单位/个人", "h"),
                (92, own("applicant", works.applicant), "l"),
                (20, "经办人", "h"),
                (36, own("handler", works.handler.name), "l"),
            ],
        ),
        (
            10,
            [
                (30, "施工单位", "h"),
                (92, own("builder", works.builder.name), "l"),
                (20, "电话", "h"),
                (36, own("phone", works.handler.phone), "l"),
            ],
        ),
        (
            10,
            [
                (30, "路　　名", "h"),
                (60, own("road", works.road), "l"),
                (26, "路段起止", "h"),
                (62, Run(works.section, "", fill), "l"),
            ],
        ),
        (10, [(30, "具体位置", "h"), (148, own("place", works.place), "l")]),
        (12, [(30, "用途（事由）", "h"), (148, own("reason", works.reason), "l")]),
        (
            10,
            [
                (30, "占用长度(m)", "h"),
                (28, own("length_m", plain(works.length)), "c"),
                (30, "占用宽度(m)", "h"),
                (28, own("width_m", plain(works.width)), "c"),
                (30, "占用面积(㎡)", "h"),
                (32, own("area_m2", plain(works.area)), "c"),
            ],
        ),
        (
            10,
            [
                (30, "起止日期", "h"),
                (
                    86,
                    [
                        told.day("period_from", works.period_from, form, style=fill),
                        " 至 ",
                        told.day("period_to", works.period_to, form, style=fill),
                    ],
                    "l",
                ),
                (30, "合计天数", "h"),
                (32, Run(f"{works.days}天", "", fill), "c"),
            ],
        ),
        (
            10,
            [
                (30, "剩余通行宽度", "h"),
                (86, Run(f"人行道不少于{rng.choice(('1.5', '2'))}米", "", fill), "l"),
                (30, "是否夜间占用", "h"),
                (32, tick(job, ("是", "否"), "否"), "c"),
            ],
        ),
    ]
    y = grid(sheet, 16, 35, rows, label, label=label, line=0.3)
    sheet.rect(16, y, 178, 34, line=0.3)
    sheet.text(20, y + 3, "申请人声明：上述内容属实。如需延期，在到期前3日内提出申请。", Style("song", 10))
    sheet.text(82, y + 14, "申请人（盖章/签名）", label)
    sheet.text(82, y + 24, numbers.written_date(works.signed, form="spaced"), fill)
    signed(sheet, works, 146, y + 18, size=36)
    y += 40
    if only_a:
        sheet.text(16, y, "附：占用位置示意图", label)
        sketch(sheet, 16, y + 6, 178, 84, works)
        return told.done("road_occupy_application", "bay_occupy_one", sheet)
    sheet.text(16, y, [Run("B", "parts"), "表　由审批部门填写"], Style("hei_bold", 12))
    day = works.signed + timedelta(days=1)
    survey = f"经现场踏勘，拟占用处为人行道，不影响主要通行。{day.month}月{day.day}日" if job.chance(0.4) else ""
    below: list[tuple[float, list[Cell]]] = [
        (20, [(30, "踏勘情况", "h"), (148, Run(survey, "", Style("kai", 11, jitter=0.05)), "l")]),
        (14, [(30, "收费标准", "h"), (59, "", "l"), (30, "应缴金额", "h"), (59, "", "l")]),
        (22, [(30, "窗口意见", "h"), (148, "", "l")]),
        (22, [(30, "局领导意见", "h"), (148, "", "l")]),
        (14, [(30, "许可证编号", "h"), (59, "", "l"), (30, "领证人签字", "h"), (59, "", "l")]),
    ]
    y = grid(sheet, 16, y + 7, below, label, label=label, line=0.3)
    sheet.text(16, y + 2, "本表请用钢笔或签字笔填写，字迹工整；随表附身份证明、位置图各一份。", Style("song", 8.5))
    return told.done("road_occupy_application", "bay_occupy_one", sheet)


LAYOUTS: Layouts = {"road_occupy_application": {"bay_occupy_two": occupy_two, "bay_occupy_one": occupy_one}}
