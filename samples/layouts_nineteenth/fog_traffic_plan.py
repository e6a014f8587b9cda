"""交通组织方案: the builder's Word paper with a figure, and the traffic police's form."""

from __future__ import annotations

from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import (
    Cell,
    Told,
    fit,
    grid,
    lab,
    mid,
    pen,
    running_head,
    seal_on,
    top,
    val,
)
from samples.truth import Drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def diagram(sheet: Sheet, works: Works, x: float, y: float, width: float, height: float) -> None:
    """占道示意图: the lanes, the fenced works, signs at their distances."""
    tag = Style("hei", 8)
    sheet.rect(x, y, width, height, line=0.3)
    for part in (0.25, 0.5, 0.75):
        sheet.line(x, y + height * part, x + width, y + height * part, width=0.25)
    left, right = x + width * 0.42, x + width * 0.66
    sheet.rect(left, y + height * 0.76, right - left, height * 0.2, line=0.8, fill=RED)
    sheet.text((left + right) / 2, y + height * 0.82, "施工区", tag, align="c")
    sheet.text(x + 3, y + 2, works.road, tag)
    sheet.text(x + width - 12, y + 2, "北→", tag)
    for spot, word in ((0.07, "前方施工"), (0.2, "限速30"), (0.33, "向左改道"), (0.78, "解除限速")):
        small = Style("hei", min(7, width / 17))
        sheet.rect(x + width * spot - 1.5, y + height * 0.78, 3, 3, line=0.4)
        sheet.text(x + width * spot, y + height * 0.87, word, small, align="c")
    sheet.text(x + width * 0.2, y + height * 0.57, "→　　→　　→　车辆通行", tag)
    sheet.text(x + width * 0.2, y + height * 0.32, "←　　←　　←　车辆通行", tag)


def plan_word(job: Job) -> Drawn:
    """交通组织方案 in Word: numbered sections, a small table, a figure and the firm's seal."""
    told, rng, works = Told("traffic_plan", "fog_plan_word"), job.rng, some_works(job)
    author, body, head = works.builder.name, Style("song", 12), Style("hei_bold", 12.5)
    writer = Writer(job, body, left=25, width=160, top=30, leading=1.7)
    writer.title(works.project, Style("hei_bold", fit(works.project, 155, 17)), spacing=0, after=3)
    writer.title(
        rng.choice(["施工期间交通组织方案", "占道施工交通疏导组织方案", "道路交通导改方案"]),
        Style("hei_bold", 20),
        spacing=0.05,
        after=8,
    )
    form = rng.choice(["plain", "padded"])
    writer.line(Run("1　工程概况", style=head))
    writer.para(["1.1　工程名称：", told.say("project", works.project), "。"])
    writer.para(["1.2　占用道路：", told.say("road", works.road), f"（{works.section}），具体位置为{works.place}。"])
    writer.para(f"1.3　建设单位：{works.applicant}；施工单位：{author}。")
    writer.para(
        [
            "1.4　施工时间：",
            told.day("period_from", works.period_from, form),
            rng.choice(["至", " — "]),
            told.day("period_to", works.period_to, form),
            f"，共{works.days}日历天，每日{rng.choice(['22:00至次日6:00', '9:00至17:00', '全天'])}作业。",
        ]
    )
    writer.line(Run("2　现状交通分析", style=head))
    writer.para(
        f"{works.road}为城市{rng.choice(['次干路', '支路', '主干路'])}，双向{rng.choice([2, 4, 6])}"
        "车道，设有人行道和非机动车道，早晚高峰流量较大，施工期间应保证至少一条车道双向通行。"
    )
    writer.line(Run("3　交通组织措施", style=head))
    for text in (
        "3.1　机动车：占用外侧车道，内侧车道正常通行；重型货车由上游路口绕行。",
        "3.2　非机动车与行人：在围挡外侧设置宽2.0米临时通道，与机动车道之间用水马隔离。",
        "3.3　公交车：线路及站点不变，站台附近不堆放材料。",
        "3.4　沿线出入口：铺设20mm厚钢板，设专人指挥。",
    ):
        writer.para(text)
    writer.line(Run("4　交通设施配置", style=head))
    writer.room(56)
    rows = [(8.0, [lab("序号"), lab("设施名称"), lab("单位"), lab("数量"), lab("设置位置")])]
    items = (
        ("施工警告标志", "块", "上游150m、50m"),
        ("锥形交通标", "个", "渐变段，间距2m"),
        ("爆闪警示灯", "盏", "围挡四角"),
        ("水马隔离墩", "个", "临时通道外侧"),
        ("限速30标志", "块", "作业区前端"),
    )
    rows += [
        (8.0, [mid(str(number)), mid(one), mid(unit), mid(str(rng.randrange(2, 60))), mid(spot)])
        for number, (one, unit, spot) in enumerate(items, 1)
    ]
    writer.y = grid(writer.sheet, 25, writer.y, [16, 46, 18, 20, 60], rows, Style("hei", 10.5), Style("song", 10.5)) + 4
    writer.room(30)
    writer.line(Run("5　组织保障", style=head))
    writer.para(
        f"成立交通疏导小组，组长{job.facts.landlord.name}（{job.facts.landlord.phone}"
        f"），配交通协管员{rng.randrange(2, 6)}"
        "名，着反光背心上岗，服从交警指挥。"
    )
    writer.room(70)
    writer.line(Run("6　交通组织示意图", style=head))
    diagram(writer.sheet, works, 25, writer.y, 160, 52)
    writer.y += 60
    writer.room(44)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(180, y, ["编制单位：", told.say("author", author)], body, align="r")
    sheet.text(180, y + 9, ["编制日期：", told.day("issue_date", works.signed, form)], body, align="r")
    seal_on(job, sheet, 150, y + 5, author)
    for one in writer.sheets:
        running_head(one, author, "交通组织方案")
    writer.number_pages()
    return told.done(writer.sheets)


def plan_form(job: Job) -> Drawn:
    """The traffic police's one-page form of a plan, with a box for the sketch and boxes for opinions."""
    told, rng, works, facts = Told("traffic_plan", "fog_plan_form"), job.rng, some_works(job), job.facts
    sheet, ink = job.sheet(), pen(job, 10.5)
    sheet.text(105, 18, "占道施工交通组织方案表", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(20, 31, f"编号：信公交占〔{works.signed.year}〕　　　号", Style("song", 10.5))
    sheet.text(
        190,
        31,
        ["填报日期：", told.day("issue_date", works.signed, rng.choice(["plain", "dot", "dash"]), ink)],
        Style("song", 10.5),
        align="r",
    )
    label = Style("song", 10.5)
    form = rng.choice(["plain", "dot"])
    lanes = rng.choice(["人行道", "非机动车道", "最外侧机动车道"])
    options = "　".join(("■" if one == lanes else "□") + one for one in ("人行道", "非机动车道", "最外侧机动车道"))
    rows: list[tuple[float, list[Cell]]] = [
        (10.0, [lab("工程名称"), val(told.say("project", works.project, ink), 3)]),
        (10.0, [lab("编制单位"), val(told.say("author", works.builder.name, ink), 3)]),
        (
            10.0,
            [
                lab("现场负责人"),
                val(Run(facts.landlord.name, style=ink)),
                lab("电　　话"),
                val(Run(facts.landlord.phone, style=ink)),
            ],
        ),
        (
            10.0,
            [
                lab("占用道路"),
                val(told.say("road", works.road, ink)),
                lab("起止路段"),
                val(Run(works.section, style=ink)),
            ],
        ),
        (10.0, [lab("占用部位"), val(options, 3)]),
        (
            10.0,
            [
                lab("占道时间"),
                val(
                    [
                        "自 ",
                        told.day("period_from", works.period_from, form, ink),
                        " 起至 ",
                        told.day("period_to", works.period_to, form, ink),
                        " 止",
                    ],
                    3,
                ),
            ],
        ),
        (
            34.0,
            [
                lab("车辆、行人\n通行组织"),
                top(
                    Run(
                        f"1.施工区用围挡全封闭，长{plain(works.length)}米。2.机动车由内侧车道通行，"
                        "限速30km/h。3.行人从临时通道通行，夜间有照明。4.早晚高峰停止运料，"
                        f"安排{rng.randrange(2, 5)}人疏导。",
                        style=ink,
                    ),
                    3,
                ),
            ],
        ),
        (68.0, [lab("交通组织\n示 意 图"), val("", 3)]),
        (30.0, [lab("辖区交警\n大队意见"), top("\n　　　　　　　　　　　　　　　　（章）　　　年　　月　　日", 3)]),
        (26.0, [lab("支队审核\n意　　见"), top("\n　　　　　　　　　　　　　　　　（章）　　　年　　月　　日", 3)]),
    ]
    y = grid(sheet, 20, 38, [28, 58, 26, 58], rows, label, label)
    diagram(sheet, works, 53, 137, 132, 58)
    sheet.text(
        20,
        y + 4,
        "注：本表一式三份，施工单位、辖区大队、支队各存一份；附施工单位营业执照及路政许可复印件。",
        Style("song", 9),
    )
    seal_on(job, sheet, 160, 56, works.builder.name, size=36)
    return told.done([sheet])


LAYOUTS: Layouts = {"traffic_plan": {"fog_plan_word": plan_word, "fog_plan_form": plan_form}}
