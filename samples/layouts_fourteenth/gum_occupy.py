"""Applications to occupy a city road for a time, in their tables A and B."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, Rows, ink, lab, said, sign, val
from samples.layouts_fourteenth.gum_roads import period, works_values
from samples.seals import SealText, put_round
from samples.truth import Drawn, drawn
from samples.works import plain, some_works
from samples.writing import table


def occupy_two_tables(job: Job) -> Drawn:
    """Table A of what is asked, table B of the place and the opinions, a page each."""
    rng, works = job.rng, some_works(job)
    first, second = job.sheet(), job.sheet()
    fill, label = job.fill_style(11), Style("song", 11)
    w = 170.0

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    first.text(105, 20, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], Style("song_bold", 18), align="c")
    rows: Rows = [
        (13, [lab(34, "申请单位（个人）"), val(w - 34, v(works.applicant, "applicant"))]),
        (12, [lab(34, "地　　址"), val(w - 34, v(job.facts.company.org.address))]),
        (
            12,
            [
                lab(34, "经 办 人"),
                val(51, v(works.handler.name, "handler")),
                lab(34, "联系电话"),
                val(51, v(works.handler.phone, "phone")),
            ],
        ),
        (12, [lab(34, "施工单位"), val(w - 34, v(works.builder.name, "builder"))]),
        (12, [lab(34, "占用道路名称"), val(w - 34, v(works.road, "road"))]),
        (14, [lab(34, "占用地点"), val(w - 34, v(works.place, "place"))]),
        (20, [lab(34, "占用事由"), val(w - 34, v(works.reason, "reason"))]),
        (
            13,
            [
                lab(34, "占用面积"),
                val(
                    w - 34,
                    [
                        "长 ",
                        v(plain(works.length), "length_m"),
                        " m × 宽 ",
                        v(plain(works.width), "width_m"),
                        " m ＝ ",
                        v(plain(works.area), "area_m2"),
                        " ㎡",
                    ],
                ),
            ],
        ),
        (13, [lab(34, "占用期限"), val(w - 34, [*period(works, fill), f"（共 {works.days} 天）"])]),
        (
            22,
            [
                lab(34, "占用期间的\n安全措施"),
                val(
                    w - 34,
                    v(
                        rng.choice(
                            [
                                "设置硬质围挡、警示灯和导行标志，安排专人值守。",
                                "四周围挡，夜间设红色警示灯，留足行人通道。",
                            ]
                        )
                    ),
                ),
            ],
        ),
    ]
    y = table(first, 20, 36, rows, label=label, value=label)
    first.rect(20, y, w, 52)
    first.flow(
        24,
        y + 4,
        w - 8,
        "本单位（本人）保证以上填写内容属实，并遵守《城市道路管理条例》的有关规定，期满及时清理现场，恢复道路原状。",
        label,
        indent=2,
    )
    first.text(84, y + 30, "申请人（签章）：", label)
    first.text(118, y + 42, Run(said(job, works.signed, "plain", "spaced"), "", fill), fill)
    if works.applicant == job.facts.person.name:
        sign(first, 118, y + 27, works.applicant)
    else:
        put_round(first, 136, y + 32, SealText(works.applicant), diameter=40)
    second.text(105, 20, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], Style("song_bold", 18), align="c")
    second.rect(20, 34, w, 96)
    second.text(24, 37, "占用位置平面示意图：", label)
    for up in (70, 84, 100):
        second.line(34, up, 176, up, width=0.4)
    second.rect(88, 86, 34, 11)
    second.text(105, 89, "占用区域", SMALL, align="c")
    second.text(40, 75, works.road, Style("kai", 11))
    second.text(164, 42, "北 ↑", label)
    rest: Rows = [
        (32, [lab(34, "现场勘查意见"), val(w - 34, "")]),
        (20, [lab(34, "占道费核定"), val(w - 34, "占用面积　　　㎡ × 　　　天 × 　　　元/㎡·天 ＝　　　　　元")]),
        (32, [lab(34, "公安交管\n部门意见"), val(w - 34, "")]),
        (32, [lab(34, "审批机关意见"), val(w - 34, "")]),
    ]
    table(second, 20, 130, rest, label=label, value=label)
    values = works_values(works) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "gum_occupy_two_tables", [first, second], values)


def occupy_one_page(job: Job) -> Drawn:
    """Both tables on one page, one above the other, with lines to fill in."""
    works = some_works(job)
    sheet = job.sheet()
    fill, label = ink(job, 10.5), SMALL
    w = 174.0

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    sheet.text(105, 16, "城市道路临时占用申请表", Style("hei_bold", 18), align="c")
    sheet.text(18, 29, Run("A", "parts"), Style("hei", 11))
    sheet.text(21.5, 29, "表　申请人填写", Style("hei", 11))
    runs: Runs = period(works, fill)
    rows: Rows = [
        (
            11,
            [
                lab(28, "申请人"),
                val(82, v(works.applicant, "applicant")),
                lab(26, "申请日期"),
                val(38, v(said(job, works.signed, "dot", "dash"))),
            ],
        ),
        (
            11,
            [
                lab(28, "联系人"),
                val(82, v(works.handler.name, "handler")),
                lab(26, "电　话"),
                val(38, v(works.handler.phone, "phone")),
            ],
        ),
        (11, [lab(28, "占道位置"), val(w - 28, v(works.place, "place"))]),
        (11, [lab(28, "占道用途"), val(w - 28, v(works.reason, "reason"))]),
        (11, [lab(28, "占道时间"), val(w - 28, runs)]),
        (
            11,
            [
                lab(28, "占道长度"),
                val(30, [v(plain(works.length), "length_m"), "米"]),
                lab(28, "占道宽度"),
                val(30, [v(plain(works.width), "width_m"), "米"]),
                lab(28, "占道面积"),
                val(30, [v(plain(works.area), "area_m2"), "平方米"]),
            ],
        ),
        (
            11,
            [
                lab(28, "施工单位"),
                val(82, v(works.builder.name, "builder")),
                lab(26, "负责人"),
                val(38, v(job.facts.spouse.name)),
            ],
        ),
    ]
    y = table(sheet, 18, 36, rows, label=label, value=label)
    sheet.text(92, y + 10, "申请人签字（盖章）：", label)
    if works.applicant == job.facts.person.name:
        sign(sheet, 132, y + 7, works.applicant)
    else:
        sign(sheet, 132, y + 7, works.handler.name)
        put_round(sheet, 152, y + 10, SealText(works.applicant), diameter=36)
    y += 34
    sheet.text(18, y - 7, Run("B", "parts"), Style("hei", 11))
    sheet.text(21.5, y - 7, "表　审批部门填写", Style("hei", 11))
    rest: Rows = [
        (24, [lab(28, "踏勘人员\n意　　见"), val(w - 28, "")]),
        (24, [lab(28, "科室意见"), val(w - 28, "")]),
        (24, [lab(28, "领导意见"), val(w - 28, "")]),
        (14, [lab(28, "收费标准"), val(59, ""), lab(28, "应收金额"), val(59, "")]),
    ]
    y = table(sheet, 18, y, rest, label=label, value=label)
    sheet.flow(
        18,
        y + 4,
        w,
        "说明：1.占道期限一般不超过三个月，需延期的应在期满前三日内重新申请。2.经批准后凭占道许可证施工，并在现场公示。",
        Style("song", 9),
    )
    return drawn(
        "road_occupy_application",
        "gum_occupy_one_page",
        [sheet],
        works_values(works, "road") | {"parts": ("A", "B")},
        tolerated={"road": (works.road,)},
    )


LAYOUTS: Layouts = {
    "road_occupy_application": {"gum_occupy_two_tables": occupy_two_tables, "gum_occupy_one_page": occupy_one_page},
}
