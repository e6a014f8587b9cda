"""交通组织方案: a bound one with cover and contents, and a builder's short one that begins with a table."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Parts, Rows, Task, a_task, bold, foot, lines, said, shown
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_name
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _values(task: Task, author: str) -> dict[str, Value]:
    return {
        "project": task.project,
        "road": task.road,
        "period_from": task.start.isoformat(),
        "period_to": task.end.isoformat(),
        "author": author,
        "issue_date": task.signed.isoformat(),
    }


def _chapter(writer: Writer, title: str, paragraphs: list[Runs]) -> None:
    writer.room(18)
    writer.line(bold(writer.style.sized(writer.style.size + 1), title))
    for one in paragraphs:
        writer.para(one)


def bound_plan(job: Job) -> Drawn:
    """Cover with the parties, then the chapters over one or two pages, as consultants and builders bind them."""
    rng, task = job.rng, a_task(job)
    author = rng.choice([task.builder, task.adviser])
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    cover = writer.sheet
    cover.flow(25, 58, 160, Run(task.project, "project"), Style("hei_bold", 23), leading=1.5, align="c")
    title = rng.choice(["交通组织方案", "施工期间交通组织方案", "占道施工交通组织方案"])
    cover.text(105, 102, title, Style("hei_bold", 27), align="c", spacing=0.15)
    rows: list[Parts] = [
        ["建设单位：", task.applicant],
        ["施工单位：", task.builder],
        ["编制单位：", Run(author, "author")],
    ]
    lines(cover, 48, 186, rows, Style("song", 15), step=12)
    day = said(job, task.signed, "plain", "chinese", "padded")
    cover.text(105, 236, Run(day, "issue_date"), Style("song", 15), align="c")
    put_round(cover, 128, 212, SealText(author), diameter=42)
    writer.new_page()
    lane = rng.choice(["北侧人行道及部分非机动车道", "最外侧一条机动车道", "南侧非机动车道"])
    form = rng.choice(["plain", "dot", "padded"])
    _chapter(
        writer,
        "一、工程概况",
        [
            f"{task.project}由{task.applicant}投资建设，主要内容为新建10kV电缆通道并接入充电站配电设施。",
            [
                "本工程占道施工范围位于",
                Run(task.road, "road"),
                f"{task.section}，占用{lane}，作业区长{shown(task.length)}米、宽{shown(task.width)}米。",
            ],
        ],
    )
    period: Runs = [
        "计划施工时间为",
        Run(said(job, task.start, form), "period_from", solid=True),
        "至",
        Run(said(job, task.end, form), "period_to", solid=True),
        rng.choice(["，每日作业时段为22:00至次日6:00。", "，避开早晚交通高峰作业。", f"，总工期{task.days}天。"]),
    ]
    _chapter(writer, "二、施工时间安排", [period, "如遇雨雪天气或重大活动保障，暂停施工并恢复通行。"])
    _chapter(
        writer,
        "三、交通现状分析",
        [
            f"{task.road}为城市{rng.choice(['次干路', '主干路', '支路'])}，双向{rng.choice(['两', '四', '六'])}车道，"
            f"早高峰（7:30—8:30）单向流量约{rng.randrange(280, 1400)}辆/小时，沿线有公交站点{rng.randrange(1, 4)}处，"
            "现状运行基本平稳。施工占道后，路段通行能力有所下降，需采取疏导措施。",
        ],
    )
    _chapter(
        writer,
        "四、交通组织措施",
        [
            "1．作业区采用彩钢围挡封闭，围挡高度不低于1.8米，迎车面设置爆闪灯和反光标识。",
            "2．作业区上游设置警告区、过渡区，依次设置“前方施工”“道路变窄”“限速30km/h”等标志。",
            "3．行人、非机动车利用保留的通道通行，宽度不小于1.5米；必要时临时借用机动车道并设隔离墩。",
            "4．大型车辆及过境车辆由周边道路绕行，绕行信息提前三日向社会公告。",
        ],
    )
    _chapter(
        writer,
        "五、人员配置与保障",
        [
            f"现场设交通疏导员{rng.randrange(2, 7)}名，统一着反光背心，配备指挥旗、对讲机，接受交警部门指导。",
            f"现场负责人：{a_name(rng, WORDS)}，联系电话：{job.facts.landlord.phone}。",
        ],
    )
    _chapter(writer, "六、应急处置", ["发生交通拥堵或事故时，立即停止作业、开放车道，并报告交警部门和市政管理部门。"])
    for number, sheet in enumerate(writer.sheets[1:], 1):
        foot(sheet, f"- {number} -")
    also = {"road": (f"{task.road}{task.section}",)}
    return drawn("traffic_plan", "fir_bound_plan", writer.sheets, _values(task, author), tolerated=also)


def builder_plan(job: Job) -> Drawn:
    """A builder's 交通疏导方案 without cover: title, a table of facts, measures in points, seals of both units."""
    rng, task = job.rng, a_task(job)
    author = task.builder
    writer = Writer(job, Style("song", 12), left=24, width=162, top=24, leading=1.7)
    title = rng.choice(["占道施工交通疏导方案", "道路施工交通组织疏导方案", "施工交通导改方案"])
    writer.title(title, Style("song_bold", 21), spacing=0.12, after=9)
    label, value = Style("song", 11.5), Style("song", 11.5)
    long, wide = shown(task.length), shown(task.width)
    form = rng.choice(["plain", "dash", "dot"])
    link = "至" if form == "plain" else " 至 "
    period: Runs = [
        Run(said(job, task.start, form), "period_from", solid=True),
        link,
        Run(said(job, task.end, form), "period_to", solid=True),
    ]
    rows: Rows = [
        (11, [(30, "工程名称", True), (132, Run(task.project, "project"), False)]),
        (
            11,
            [
                (30, "施工道路", True),
                (51, Run(task.road, "road"), False),
                (30, "施工路段", True),
                (51, task.section, False),
            ],
        ),
        (11, [(30, "建设单位", True), (132, task.applicant, False)]),
        (11, [(30, "施工单位", True), (132, Run(author, "author"), False)]),
        (
            11,
            [
                (30, "现场负责人", True),
                (51, a_name(rng, WORDS), False),
                (30, "联系电话", True),
                (51, job.facts.person.phone, False),
            ],
        ),
        (11, [(30, "施工工期", True), (132, period, False)]),
        (
            11,
            [
                (30, "占道情况", True),
                (
                    132,
                    f"占用人行道长{long}米、宽{wide}米，面积{shown(task.area)}平方米",
                    False,
                ),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 24, writer.y, rows, label=label, value=value) + 5
    writer.para("为减少施工对道路交通的影响，保障行人、车辆安全有序通行，结合现场踏勘情况，制定本方案。")
    for one in (
        "1、施工前三天在路段两端张贴施工公告，告知施工时间、范围和绕行路线。",
        "2、施工区域用水马和铁马封闭，围挡外侧粘贴反光膜，夜间开启警示灯，距作业区50米处设置施工警告标志。",
        "3、人行道开挖段分两段施工，保留不小于1.2米的行人通道；挖好的沟槽当日不能回填的，铺设钢板保障通行。",
        "4、材料、机械堆放在围挡内，渣土随挖随运，不占压盲道和消防通道。",
        "5、安排专人在早、晚高峰疏导车辆和行人，服从交警现场指挥。",
        "6、沿线单位、商户门前出入口不得封堵，确需占用的提前协商并设置临时便道。",
        "7、完工后及时拆除围挡、清理路面，经验收合格后恢复正常通行。",
    ):
        writer.para(one)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(30, y, "建设单位（盖章）：", writer.style)
    sheet.text(112, y, "施工单位（盖章）：", writer.style)
    day = said(job, task.signed, "plain", "padded")
    sheet.text(40, y + 20, day, writer.style)
    sheet.text(124, y + 20, Run(day, "issue_date"), writer.style)
    put_round(sheet, 62, y + 12, SealText(task.applicant), diameter=38)
    put_round(sheet, 148, y + 12, SealText(author), diameter=38)
    also = {"road": (f"{task.road}{task.section}",)}
    return drawn("traffic_plan", "fir_builder_plan", writer.sheets, _values(task, author), tolerated=also)


LAYOUTS: Layouts = {"traffic_plan": {"fir_bound_plan": bound_plan, "fir_builder_plan": builder_plan}}
