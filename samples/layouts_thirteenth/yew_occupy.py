"""临时占用城市道路申请表（A B表）: on two sheets, and both parts on one page."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS, Parts, Rows, blank, foot, hand, lab, signed, ticks, torn, val
from samples.people import a_name
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import table


def _values(works: Works) -> dict[str, Value]:
    return {
        "parts": ("A", "B"),
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def _seal_or_name(sheet: Sheet, x: float, y: float, works: Works) -> None:
    if works.applicant.endswith("公司"):
        put_round(sheet, x + 14, y + 5, SealText(works.applicant), diameter=39)
    else:
        signed(sheet, x, y, works.applicant)


def _sketch(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """A plan of the road with the place to be taken hatched."""
    small = Style("song", 9)
    for top in (16.0, 40.0):
        sheet.line(x + 8, y + top, x + 128, y + top, width=0.4)
    for step in range(10):
        sheet.line(x + 10 + step * 12, y + 28, x + 16 + step * 12, y + 28, width=0.25)
    sheet.text(x + 10, y + 21, works.road, small)
    sheet.rect(x + 56, y + 6, 34, 8)
    for step in range(8):
        sheet.line(x + 57 + step * 4, y + 14, x + 60 + step * 4, y + 6, width=0.2)
    sheet.text(x + 94, y + 7.5, "占用范围", small)
    sheet.line(x + 122, y + 2, x + 122, y + 12, width=0.3)
    sheet.text(x + 122, y - 2.5, "北", small, align="c")


def two_sheets(job: Job) -> Drawn:
    """A表 filled in by the applicant, B表 with the plan and the offices' empty rows."""
    rng, works = job.rng, some_works(job)
    pen = hand(job, 11.5) if job.chance(0.5) else Style("song", 11)
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, "临时占用城市道路申请表", Style("song_bold", 21), align="c", spacing=0.08)
    first.text(188, 37, Run("A 表", "parts"), Style("hei_bold", 13), align="r")
    size: Parts = [
        "长",
        blank(plain(works.length), "length_m", pen, least=3),
        "米，宽",
        blank(plain(works.width), "width_m", pen, least=3),
    ]
    size += ["米，合计", blank(plain(works.area), "area_m2", pen, least=3.5), "平方米"]
    period: Parts = [
        *torn(works.period_from, "period_from", pen),
        "起至 ",
        *torn(works.period_to, "period_to", pen),
        "止",
    ]
    address = f"信阳市{job.facts.home.community.district}{rng.choice(WORDS.streets)}{rng.randrange(2, 200)}号"
    shape = ("施工围挡", "堆放材料", "搭设脚手架", "停放施工机械", "其他")
    rows: Rows = [
        (12, [lab(34, "占用单位（个人）"), val(138, Run(works.applicant, "applicant", pen))]),
        (
            12,
            [
                lab(34, "单位地址"),
                val(
                    138,
                    Run(
                        address,
                        "",
                        pen,
                    ),
                ),
            ],
        ),
        (
            12,
            [
                lab(34, "经 办 人"),
                val(52, Run(works.handler.name, "handler", pen)),
                lab(30, "联系电话"),
                val(56, Run(works.handler.phone, "phone", pen)),
            ],
        ),
        (
            12,
            [
                lab(34, "施工单位"),
                val(72, Run(works.builder.name, "builder", pen)),
                lab(24, "负 责 人"),
                val(42, Run(a_name(rng, WORDS), "", pen)),
            ],
        ),
        (12, [lab(34, "占用道路名称"), val(138, Run(works.road, "road", pen))]),
        (13, [lab(34, "占用地点"), val(138, Run(works.place, "place", pen))]),
        (16, [lab(34, "占用事由"), val(138, Run(works.reason, "reason", pen))]),
        (12, [lab(34, "占用形式"), val(138, ticks(shape, rng.randrange(4)))]),
        (12, [lab(34, "占用面积"), val(138, size)]),
        (12, [lab(34, "占用时间"), val(138, period)]),
    ]
    label = Style("song", 11)
    y = table(first, 19, 45, rows, label=label, value=label)
    first.rect(19, y, 172, 58)
    text = (
        "申请单位（个人）承诺：在占用期间保持周围环境整洁，不损坏城市道路及附属设施，不影响行人和车辆通行；"
        "占用期满，及时拆除设施，清理现场，恢复道路原状。如有损坏，照价赔偿。"
    )
    first.flow(23, y + 4, 164, text, label, leading=1.7, indent=2)
    first.text(84, y + 35, "申请单位（个人）签章：", label)
    _seal_or_name(first, 132, y + 32, works)
    first.text(146, y + 48, numbers.written_date(works.signed, form="spaced"), label)
    foot(first, "填写说明：字迹清楚，不得涂改；面积按实际占用投影计算。", y=y + 62)
    _sheet_b(second, works, label)
    return drawn("road_occupy_application", "yew_occupy_sheets", [first, second], _values(works))


def _sheet_b(sheet: Sheet, works: Works, label: Style) -> None:
    sheet.text(105, 24, "临时占用城市道路申请表", Style("song_bold", 21), align="c", spacing=0.08)
    sheet.text(188, 37, Run("B 表", "parts"), Style("hei_bold", 13), align="r")
    sheet.rect(19, 45, 34, 62)
    sheet.cell((19, 45, 34, 62), "占用位置\n平面示意图", label, align="c")
    sheet.rect(53, 45, 138, 62)
    _sketch(sheet, 54, 54, works)
    rows: Rows = [
        (34, [lab(34, "现场勘查意见"), val(138)]),
        (26, [lab(34, "收费核定"), val(138, "占用面积　　　平方米，占用　　　天，应缴占用费　　　　　元。")]),
        (34, [lab(34, "审核意见"), val(138)]),
        (34, [lab(34, "审批意见"), val(138)]),
        (20, [lab(34, "备　　注"), val(138)]),
    ]
    y = table(sheet, 19, 107, rows, label=label, value=label)
    for top in (132.0, 190.0, 226.0):
        sheet.text(186, top, "签字：　　　　　　年　　月　　日", label.sized(10.5), align="r")
    foot(sheet, "本表由城市道路主管部门填写", y=y + 4)


def one_page(job: Job) -> Drawn:
    """Both parts on one page, A above by the applicant, B below for the office."""
    rng, works = job.rng, some_works(job)
    pen = Style("kai", 11.5) if job.chance(0.5) else hand(job, 11)
    sheet, label = job.sheet(), Style("song", 10.5)
    office = rng.choice(["信阳市市政设施管理处", "信阳市城市管理局", "平桥区市政管理所"])
    sheet.text(105, 16, office, Style("song", 12), align="c", spacing=0.1)
    sheet.text(105, 25, "临时占用城市道路申请表（A、B表）", Style("hei_bold", 18), align="c")
    sheet.text(18, 38, [Run("A表", "parts"), "（申请人填写）"], Style("hei", 11))
    sheet.text(192, 38, f"申请日期：{numbers.written_date(works.signed, form='dash')}", label, align="r")
    form = rng.choice(["plain", "dash", "dot", "padded"])
    first, last = (numbers.written_date(day, form=form) for day in (works.period_from, works.period_to))
    rows: Rows = [
        (
            11,
            [
                lab(26, "申 请 人"),
                val(64, Run(works.applicant, "applicant", pen)),
                lab(24, "证件号码"),
                val(60, Run(works.applicant_code, "", pen)),
            ],
        ),
        (
            11,
            [
                lab(26, "联 系 人"),
                val(64, Run(works.handler.name, "handler", pen)),
                lab(24, "联系方式"),
                val(60, Run(works.handler.phone, "phone", pen)),
            ],
        ),
        (
            11,
            [
                lab(26, "施工单位"),
                val(64, Run(works.builder.name, "builder", pen)),
                lab(24, "路　名"),
                val(60, Run(works.road, "road", pen)),
            ],
        ),
        (12, [lab(26, "占道位置"), val(148, Run(works.place, "place", pen))]),
        (14, [lab(26, "占道原因"), val(148, Run(works.reason, "reason", pen))]),
        (
            11,
            [
                lab(26, "长度(m)"),
                val(32, Run(plain(works.length), "length_m", pen)),
                lab(26, "宽度(m)"),
                val(32, Run(plain(works.width), "width_m", pen)),
                lab(26, "面积(㎡)"),
                val(32, Run(plain(works.area), "area_m2", pen)),
            ],
        ),
        (
            11,
            [
                lab(26, "起止时间"),
                val(148, [Run(first, "period_from", pen), " — ", Run(last, "period_to", pen), f"　计 {works.days} 天"]),
            ],
        ),
        (24, [lab(26, "申请人签章"), val(148)]),
    ]
    y = table(sheet, 18, 45, rows, label=label, value=label)
    _seal_or_name(sheet, 130, y - 16, works)
    sheet.text(18, y + 6, [Run("B表", "parts"), "（管理部门填写）"], Style("hei", 11))
    rows = [
        (24, [lab(26, "道路现状\n及勘查情况"), val(148)]),
        (20, [lab(26, "占道费核算"), val(148)]),
        (22, [lab(26, "科室意见"), val(148)]),
        (22, [lab(26, "领导审批"), val(148)]),
    ]
    y = table(sheet, 18, y + 13, rows, label=label, value=label)
    foot(sheet, "说明：占用期满需延期的，应提前三日办理延期手续。", y=y + 4)
    return drawn("road_occupy_application", "yew_occupy_page", [sheet], _values(works))


LAYOUTS: Layouts = {"road_occupy_application": {"yew_occupy_sheets": two_sheets, "yew_occupy_page": one_page}}
