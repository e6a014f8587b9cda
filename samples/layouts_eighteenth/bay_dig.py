"""城市道路掘动申请: a form filled in, and a letter with a table and a sketch."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, grid, tick
from samples.layouts_eighteenth.bay_ground import signed, sketch, who
from samples.people import a_name, a_phone, words_for
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature

Cell = tuple[float, Runs, str]


def dig_form(job: Job) -> Drawn:
    """城市道路掘动申请表: ruled, every measure in a box of its own, the offices' boxes still empty."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    fill, label = job.fill_style(11), Style("song", 10.5)
    _, boss = who(works, job)
    words = words_for("eighteenth")

    def val(text: str) -> Run:
        return Run(text, "", fill)

    def own(name: str, text: str, value: str | None = None) -> Run:
        return told(name, text, value, style=fill)

    sheet.text(
        105,
        20,
        rng.choice(("城市道路掘动申请表", "信阳市城市道路掘动申请表")),
        Style("song_bold", 20),
        align="c",
        spacing=0.1,
    )
    sheet.text(18, 34, ["填表日期：", val(numbers.written_date(works.signed, form="spaced"))], label)
    sheet.text(192, 34, "编号：掘动字〔2026〕　　　号", label, align="r")
    size = [
        own("length_m", plain(works.length)),
        own("width_m", plain(works.width)),
        val(plain(works.depth)),
        own("area_m2", plain(works.area)),
    ]
    rows: list[tuple[float, list[Cell]]] = [
        (
            11,
            [
                (32, "申请单位\n（个人）", "h"),
                (80, own("applicant", works.applicant), "l"),
                (26, "法定代表人", "h"),
                (36, val(boss), "l"),
            ],
        ),
        (
            11,
            [
                (32, "信用代码/证件号", "h"),
                (80, val(works.applicant_code), "l"),
                (26, "邮政编码", "h"),
                (36, val("464000"), "l"),
            ],
        ),
        (
            11,
            [
                (32, "经 办 人", "h"),
                (80, own("handler", works.handler.name), "l"),
                (26, "联系电话", "h"),
                (36, own("phone", works.handler.phone), "l"),
            ],
        ),
        (
            11,
            [
                (32, "施工单位", "h"),
                (80, own("builder", works.builder.name), "l"),
                (26, "资质等级", "h"),
                (36, val(rng.choice(("市政三级", "电力工程二级", "三级"))), "l"),
            ],
        ),
        (
            11,
            [
                (32, "施工负责人", "h"),
                (80, val(a_name(rng, words)), "l"),
                (26, "联系电话", "h"),
                (36, val(a_phone(rng)), "l"),
            ],
        ),
        (
            11,
            [
                (32, "道路名称", "h"),
                (80, own("road", works.road), "l"),
                (26, "道路等级", "h"),
                (36, val(rng.choice(("主干道", "次干道", "支路"))), "l"),
            ],
        ),
        (13, [(32, "掘动地点", "h"), (142, own("place", works.place), "l")]),
        (
            12,
            [
                (32, "掘动部位", "h"),
                (
                    142,
                    tick(job, ("车行道", "非机动车道", "人行道", "绿化带"), rng.choice(("非机动车道", "人行道"))),
                    "l",
                ),
            ],
        ),
        (14, [(32, "掘动原因", "h"), (142, own("reason", works.reason), "l")]),
        (
            9,
            [
                (32, "掘动规模", "h"),
                (35.5, "长（米）", "h"),
                (35.5, "宽（米）", "h"),
                (35.5, "深（米）", "h"),
                (35.5, "面积（平方米）", "h"),
            ],
        ),
        (10, [(32, "", "h"), *[(35.5, run, "c") for run in size]]),
        (
            11,
            [
                (32, "路面结构", "h"),
                (55, tick(job, ("沥青", "水泥", "彩砖"), "彩砖"), "l"),
                (32, "修复方式", "h"),
                (55, tick(job, ("自行修复", "缴费修复"), rng.choice(("自行修复", "缴费修复"))), "l"),
            ],
        ),
        (
            12,
            [
                (32, "掘动时间", "h"),
                (
                    142,
                    [
                        "自 ",
                        *told.day_parts("period_from", works.period_from, fill),
                        " 起至 ",
                        *told.day_parts("period_to", works.period_to, fill),
                        f" 止，共 {works.days} 天",
                    ],
                    "l",
                ),
            ],
        ),
    ]
    y = grid(sheet, 18, 42, rows, label, label=label)
    sheet.rect(18, y, 174, 34)
    sheet.text(22, y + 3, "申请单位（个人）意见：", label)
    sheet.text(44, y + 11, "同意申请，并严格按批准的范围和期限施工。" if job.chance(0.5) else "", fill)
    sheet.text(100, y + 18, "（签章）", label)
    sheet.text(136, y + 27, numbers.written_date(works.signed, form="spaced"), fill)
    signed(sheet, works, 132, y + 16, size=34)
    y += 34
    for name in ("市政部门\n勘察意见", "审批机关意见"):
        row: list[tuple[float, list[Cell]]] = [(19, [(32, name, "h"), (142, "", "l")])]
        grid(sheet, 18, y, row, label, label=label)
        sheet.text(142, y + 13, "年　　月　　日", label)
        y += 19
    sheet.text(18, y + 2.5, "注：1.本表一式三份；2.附掘动位置平面图、施工方案；3.涂改无效。", Style("song", 9))
    return told.done("road_dig_application", "bay_dig_form", sheet)


def dig_letter(job: Job) -> Drawn:
    """挖掘城市道路申请书 as a firm types it, with a table of quantities and a sketch on its second page."""
    told, works, rng = Told(), some_works(job), job.rng
    firm, _ = who(works, job)
    page = Writer(job, Style("song", 13), left=28, width=154, leading=1.8, gap=0.8, top=28)
    page.title(
        rng.choice(("挖掘城市道路申请书", "关于挖掘城市道路的申请", "城市道路挖掘（掘动）申请书")),
        Style("hei_bold", 20),
        spacing=0.08,
        after=9,
    )
    page.line(f"信阳市{rng.choice(('', job.facts.home.community.district))}城市管理局：")
    me = "我公司" if firm else "本人"
    district = job.facts.home.community.district
    road = told("road", works.road, also=(f"{works.road}（{works.section}）",))
    page.para(
        [
            f"{me}在{district}实施“{works.project}”，需对",
            road,
            f"（{works.section}）路面进行开挖，现将有关情况报告并申请如下：",
        ]
    )
    page.para(["一、挖掘地点：", told("place", works.place), "。"])
    page.para(["二、挖掘事由：", told("reason", works.reason), "。"])
    unit = rng.choice(("米", "m"))
    square = {"米": "平方米", "m": "㎡"}[unit]
    page.para(
        [
            "三、挖掘规模：沟槽长",
            told("length_m", plain(works.length)),
            f"{unit}，宽",
            told("width_m", plain(works.width)),
            f"{unit}，深约{plain(works.depth)}{unit}，挖掘面积",
            told("area_m2", plain(works.area)),
            f"{square}。",
        ]
    )
    form = job.date_form("plain", "dot", "dash")
    page.para(
        [
            "四、挖掘时间：",
            told.day("period_from", works.period_from, form),
            rng.choice(("至", "—", "～")),
            told.day("period_to", works.period_to, form),
            "，每日22时至次日6时施工。",
        ]
    )
    page.para(["五、施工由", told("builder", works.builder.name), "承担，现场负责人随时接受贵局检查。"])
    page.para(
        f"六、{me}承诺：施工现场按规范围挡，做到文明施工；如损坏地下管线，由{me}承担赔偿责任；竣工后按要求恢复路面并缴纳有关费用。"
    )
    page.para("妥否，请批示。")
    page.room(52)
    page.y += 5
    sheet = page.sheet
    asked: list[str | Run] = ["申请人：" if not firm else "申请单位：", told("applicant", works.applicant)]
    sheet.text(92, page.y, asked, page.style)
    sheet.text(
        92,
        page.y + 9,
        ["联系人：", told("handler", works.handler.name), "　", told("phone", works.handler.phone)],
        page.style,
    )
    sheet.text(
        92, page.y + 18, numbers.written_date(works.signed, form="chinese" if job.chance(0.4) else "plain"), page.style
    )
    if firm:
        seals.put_round(sheet, 166, page.y + 12, seals.SealText(works.applicant), diameter=40)
    else:
        signature(sheet, 150, page.y - 1.5, works.applicant)
    page.new_page()
    sheet = page.sheet
    sheet.text(105, 26, "附：挖掘位置示意图及工程量", Style("hei", 14), align="c")
    heads = ("序号", "路面类型", "长", "宽", "数量", "备注")
    widths = (16.0, 40.0, 24.0, 24.0, 30.0, 20.0)
    lines = [(10.0, [(width, text, "h") for width, text in zip(widths, heads, strict=True)])]
    paved = (
        "1",
        rng.choice(("人行道透水砖", "沥青混凝土面层")),
        plain(works.length),
        plain(works.width),
        plain(works.area),
        "",
    )
    for cells in (
        paved,
        ("2", "工作井", "1.5", "1.2", "2座", "φ700井盖"),
        ("3", "MPP管", plain(works.length), "—", "2孔", "φ160"),
    ):
        lines.append((9.0, [(width, text, "c") for width, text in zip(widths, cells, strict=True)]))
    y = grid(sheet, 28, 40, lines, Style("song", 10.5), label=Style("hei", 10.5))
    sketch(sheet, 28, y + 10, 154, 96, works)
    return told.done("road_dig_application", "bay_dig_letter", *page.sheets)


LAYOUTS: Layouts = {"road_dig_application": {"bay_dig_form": dig_form, "bay_dig_letter": dig_letter}}
