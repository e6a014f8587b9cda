"""交通影响评估报告: a consultant's bound report and a short assessment that opens with a form."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Parts, Rows, Task, a_task, bold, foot, lines, said, shown
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_name
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _values(task: Task) -> dict[str, Value]:
    return {"project": task.project, "author": task.adviser, "issue_date": task.signed.isoformat()}


def _body(writer: Writer, job: Job, task: Task) -> None:
    rng = job.rng
    grade = rng.choice(["二级", "B级", "二级（稳定流）"])
    now, then = rng.randrange(42, 62) / 100, rng.randrange(63, 78) / 100
    chapters: list[tuple[str, list[Runs]]] = [
        (
            "1 项目概况",
            [
                f"{task.project}位于{task.road}{task.section}，由{task.applicant}建设，施工期占用道路长"
                f"{shown(task.length)}m、宽{shown(task.width)}m，占道面积{shown(task.area)}㎡，施工工期{task.days}天。",
                "本次评估范围为施工路段及相邻的两个交叉口，评估时段取工作日早、晚高峰。",
            ],
        ),
        (
            "2 现状交通分析",
            [
                f"根据现场调查，{task.road}高峰小时流量为{rng.randrange(600, 2100)}pcu/h，饱和度{now:.2f}，"
                f"服务水平为{grade}；非机动车高峰小时流量{rng.randrange(200, 900)}辆/h。",
            ],
        ),
        (
            "3 施工期交通影响评估",
            [
                f"施工占道后路段饱和度上升至{then:.2f}，服务水平降为三级，交叉口平均延误增加约{rng.randrange(4, 15)}s，"
                "公交站点运行未受明显影响，行人通行需通过临时通道解决。",
            ],
        ),
        (
            "4 交通改善措施",
            [
                "（1）分段施工、夜间作业，高峰时段恢复车道；（2）完善施工标志标线和隔离设施；"
                "（3）优化相邻交叉口信号配时；（4）安排交通协管人员现场疏导。",
            ],
        ),
        ("5 评估结论", ["在落实上述措施的前提下，项目施工对周边道路交通的影响在可接受范围内，方案可行。"]),
    ]
    for title, paragraphs in chapters:
        writer.room(20)
        writer.line(bold(writer.style.sized(13.5), title))
        for one in paragraphs:
            writer.para(one)


def consultant_report(job: Job) -> Drawn:
    """Cover, a page of those who made it, the chapters; the adviser's seal and its share on every edge."""
    rng, task = job.rng, a_task(job)
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    cover = writer.sheet
    cover.text(
        30,
        22,
        f"报告编号：{rng.choice(['JP', 'JTPG', 'YX'])}-{task.signed.year}-{rng.randrange(1, 140):03d}",
        Style("song", 12),
    )
    cover.flow(25, 62, 160, Run(task.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    title = rng.choice(["交通影响评价报告", "占道施工交通影响评估报告", "交通影响评估报告"])
    cover.text(105, 104, title, Style("hei_bold", 27), align="c", spacing=0.12)
    cover.text(105, 120, rng.choice(["（报批稿）", "（审定稿）", ""]), Style("song", 15), align="c")
    cover.text(105, 214, Run(task.adviser, "author"), Style("song_bold", 17), align="c")
    cover.text(105, 228, Run(said(job, task.signed, "chinese", "plain"), "issue_date"), Style("song", 15), align="c")
    put_round(cover, 132, 220, SealText(task.adviser), diameter=42)
    writer.new_page()
    page = writer.sheet
    names = [a_name(rng, WORDS) for _ in range(5)]
    rows: list[Parts] = [
        [f"项目名称：{task.project}"],
        [f"委托单位：{task.applicant}"],
        [f"编制单位：{task.adviser}"],
        [f"项目负责人：{names[0]}"],
        [f"编制人员：{names[1]}　{names[2]}"],
        [f"审　　核：{names[3]}"],
        [f"审　　定：{names[4]}"],
    ]
    lines(page, 34, 60, rows, Style("song", 14), step=14)
    writer.new_page()
    _body(writer, job, task)
    for number, sheet in enumerate(writer.sheets, 1):
        if number > 2:
            foot(sheet, str(number - 2))
        put_edge(sheet, 128, SealText(task.adviser), number - 1, len(writer.sheets))
    return drawn("traffic_impact_report", "fir_consultant_report", writer.sheets, _values(task))


def short_assessment(job: Job) -> Drawn:
    """An assessment without cover: a table of the project and its assessor, then the chapters, seal and date."""
    rng, task = job.rng, a_task(job)
    writer = Writer(job, Style("song", 11.5), left=24, width=162, top=24, leading=1.65)
    title = rng.choice(["涉路施工交通影响评估报告", "道路施工交通影响评估报告", "占用城市道路施工交通影响评估报告"])
    writer.title(title, Style("hei_bold", 19), spacing=0.06, after=8)
    rows: Rows = [
        (10.5, [(32, "项目名称", True), (130, Run(task.project, "project"), False)]),
        (10.5, [(32, "申请单位", True), (130, task.applicant, False)]),
        (10.5, [(32, "评估单位", True), (130, Run(task.adviser, "author"), False)]),
        (
            10.5,
            [
                (32, "评估人员", True),
                (49, f"{a_name(rng, WORDS)}、{a_name(rng, WORDS)}", False),
                (32, "占道面积", True),
                (49, f"{shown(task.area)}平方米", False),
            ],
        ),
        (
            10.5,
            [
                (32, "占道时间", True),
                (130, f"{said(job, task.start, 'dot')}—{said(job, task.end, 'dot')}", False),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 24, writer.y, rows, label=Style("song", 11), value=Style("song", 11)) + 6
    _body(writer, job, task)
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(110, y, "评估单位（盖章）：", writer.style)
    sheet.text(124, y + 14, Run(said(job, task.signed, "plain", "padded", "dash"), "issue_date"), writer.style)
    put_round(sheet, 146, y + 9, SealText(task.adviser), diameter=40)
    return drawn("traffic_impact_report", "fir_short_assessment", writer.sheets, _values(task))


LAYOUTS: Layouts = {
    "traffic_impact_report": {
        "fir_consultant_report": consultant_report,
        "fir_short_assessment": short_assessment,
    }
}
