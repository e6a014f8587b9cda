"""Papers for works that weigh on traffic: protection and emergencies."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import (
    Quill,
    Rows,
    a_plot,
    at,
    chop,
    folio,
    mobile,
    plain,
    says,
    scrawl,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_WORKS = ("充电站外线管沟工程", "充电桩供电电缆工程", "换电站电源工程", "充电站专用变接入工程")


def protection_notes(job: Job) -> Drawn:
    """Measures by chapter and number on plain paper, the builder's seal at the end."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    quill = Quill(job, Style("song", 13), top=28, leading=1.75)
    quill.y = quill.sheet.flow(
        30, 26, 150, Run(plot.project, "project"), Style("song_bold", 19), align="c", leading=1.4
    )
    quill.sheet.text(105, quill.y + 1, "交通安全防护措施", Style("song_bold", 19), align="c")
    quill.y += 16
    head = Style("hei_bold", 13)
    quill.say(
        f"为保障{plot.road}施工期间过往车辆、行人安全，根据《道路交通标志和标线》（GB 5768）及现场实际，制定以下措施。"
    )
    quill.head("一、围挡与隔离", head)
    quill.say("1．施工区域四周连续设置1.8米高定型化围挡，转角处采用网状围挡，保证通视。")
    quill.say("2．与机动车道相邻一侧加设防撞水马，注水量不少于三分之二。")
    quill.head("二、标志与照明", head)
    quill.say(f"1．来车方向{rng.choice((50, 80, 100))}米处设“道路施工”“车道变窄”“限速20”标志。")
    quill.say("2．围挡顶部每5米设一盏红色警示灯，夜间常亮。")
    quill.head("三、行人及非机动车保护", head)
    quill.say("1．沟槽上方铺设厚20毫米防滑钢板，两侧设扶手。")
    quill.say("2．盲道中断处设置绕行提示，安排专人引导。")
    quill.head("四、人员管理", head)
    quill.say(f"1．设专职安全员{rng.randrange(1, 4)}名，组长{someone(job)}，联系电话{mobile(job)}。")
    quill.say("2．进场前对全体人员进行交通安全交底，酒后、疲劳人员不得上岗。")
    quill.say("3．工程车辆掉头、倒车由指挥员指挥。")
    quill.need(45)
    quill.y += 10
    low = quill.y
    quill.end(Run(plot.builder, "author"), inset=2)
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "chinese")), inset=8)
    chop(job, quill.sheet, 150, low + 7, plot.builder)
    folio(quill.sheets, "{} / {}")
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.builder,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "poplar_protection_notes", quill.sheets, truth)


def protection_table(job: Job) -> Drawn:
    """Measures as a table of dangers and what is done, landscape, with a strip of signatures."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 15, "占道施工交通安全防护措施表", Style("hei_bold", 19), align="c")
    wide = 257.0
    rows: Rows = [
        (
            11,
            [
                (30, "项目名称", True),
                (117, Run(plot.project, "project"), False),
                (30, "施工路段", True),
                (80, f"{plot.road}{plot.gate}附近", False),
            ],
        ),
        (
            11,
            [
                (30, "编制单位", True),
                (117, Run(plot.builder, "author"), False),
                (30, "编制日期", True),
                (80, at(plot.signed, "issue_date", rng.choice(("plain", "dash"))), False),
            ],
        ),
        (
            9,
            [
                (14, "序号", True),
                (46, "危险因素", True),
                (147, "防护措施", True),
                (24, "责任人", True),
                (26, "检查周期", True),
            ],
        ),
    ]
    for line, (danger, cure, how) in enumerate(
        (
            ("车辆闯入作业区", "上游设渐变锥桶30米、防撞桶4个，配闪光箭头板；作业人员背向来车时设专人瞭望", "每班"),
            ("行人坠入沟槽", "沟槽两侧设1.2米护栏及挡脚板，停工时覆盖钢板，夜间加设警示灯带", "每日"),
            ("吊装设备倾覆", "吊车支腿铺垫路基板，回转半径内清场，五级以上大风停止吊装", "每次"),
            ("管线破坏", "开挖前核对管线图并探沟，燃气管两侧1米内人工开挖，通知权属单位旁站", "每次"),
            ("扬尘影响视线", "雾炮洒水降尘，裸土覆盖，运输车辆冲洗后上路", "每日"),
        ),
        1,
    ):
        cells: list[tuple[float, Runs, bool]] = [
            (14, str(line), True),
            (46, danger, False),
            (147, cure, False),
            (24, someone(job), False),
            (26, how, True),
        ]
        rows.append((16, cells))
    rows.append(
        (
            20,
            [
                (30, "防护物资", True),
                (
                    wide - 30,
                    f"水马{rng.randrange(10, 40)}个、"
                    f"锥桶{rng.randrange(20, 60)}个、标志牌{rng.randrange(4, 12)}块、"
                    f"警示灯{rng.randrange(10, 30)}盏、反光背心{rng.randrange(8, 20)}件",
                    False,
                ),
            ],
        )
    )
    bottom = table(sheet, 20, 28, rows, label=Style("hei", 11), value=Style("song", 11.5))
    body = Style("song", 12)
    for x, role in ((20.0, "编制："), (100.0, "审核："), (180.0, "批准：")):
        end = sheet.text(x, bottom + 9, role, body)
        scrawl(sheet, end + 2, bottom + 7, someone(job), size=15)
    chop(job, sheet, 246, bottom + 12, plot.builder, across=36)
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.builder,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "poplar_protection_table", [sheet], truth)


def emergency_plan(job: Job) -> Drawn:
    """An emergency plan with a head of who wrote and approved it, a table of the group, then steps."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    quill = Quill(job, Style("song", 12), top=24, foot=280, leading=1.5)
    sheet = quill.sheet
    sheet.text(26, 22, f"编号：YA-{plot.signed.year}-{rng.randrange(1, 60):02d}", Style("song", 10.5))
    sheet.text(105, 32, "交通应急处置措施", Style("hei_bold", 22), align="c", spacing=0.1)
    quill.y = 50
    quill.say("适用工程：", Run(plot.project, "project"), indent=0)
    quill.say("编写单位：", Run(plot.builder, "author"), indent=0)
    quill.say("发布日期：", at(plot.signed, "issue_date", "plain"), f"　　实施日期：{says(plot.start)}", indent=0)
    sheet.line(26, quill.y + 1, 184, quill.y + 1, width=0.4)
    quill.y += 6
    head = Style("hei_bold", 13)
    quill.head("1　应急小组", head)
    rows: Rows = [(8.5, [(34, "职务", True), (34, "姓名", True), (44, "电话", True), (46, "分工", True)])]
    for role, task in (("组长", "总指挥"), ("副组长", "现场处置"), ("组员", "疏导交通"), ("组员", "物资、联络")):
        rows.append((8.5, [(34, role, True), (34, someone(job), False), (44, mobile(job), False), (46, task, False)]))
    quill.y = table(quill.sheet, 26, quill.y + 1, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 4
    quill.head("2　交通事故", head)
    quill.say("立即停工，开启警示灯，在来车方向50米外放置三角牌；拨打122、120，抢救伤员，保护现场，疏散围观人员。")
    quill.head("3　严重拥堵", head)
    quill.say("排队超过300米时，由疏导员手动放行，必要时回填沟槽、拆除半幅围挡，恢复通行后再择时施工。")
    quill.head("4　管线损坏", head)
    quill.say("燃气泄漏应熄灭火源，设50米警戒区；供水爆管应关闭阀门、引导车辆绕行，同时通知权属单位抢修。")
    quill.head("5　恶劣天气", head)
    quill.say("暴雨、大雾、冰雪天气停止占道作业，沟槽加盖，撤离人员设备，派人巡查围挡稳固情况。")
    quill.head("6　物资与演练", head)
    quill.say(
        f"现场备钢板{rng.randrange(4, 12)}块、沙袋{rng.randrange(40, 100)}个、抽水泵2台、应急照明1套，开工前演练一次。"
    )
    quill.need(26)
    quill.sheet.text(120, quill.y + 8, "（编写单位盖章）", quill.style)
    chop(job, quill.sheet, 144, quill.y + 8, plot.builder, across=36)
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.builder,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_emergency_measures", "poplar_emergency_plan", quill.sheets, truth)


def emergency_letter(job: Job) -> Drawn:
    """Emergency measures sent to the police as a letter of the firm that builds."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    quill = Quill(job, Style("song", 14), left=28, width=154, top=30, leading=1.75)
    sheet = quill.sheet
    sheet.text(105, 18, plot.firm, Style("hei_bold", 17), align="c", spacing=0.1)
    sheet.line(28, 27, 182, 27, width=0.5)
    sheet.line(28, 28.4, 182, 28.4, width=0.15)
    sheet.text(105, 40, "施工期间交通突发事件应急处置措施", Style("song_bold", 19), align="c")
    quill.y = 56
    quill.say("信阳市公安局交通警察支队：", indent=0)
    quill.say(
        "我单位建设的",
        Run(plot.project, "project"),
        f"即将在{plot.road}占道施工，长度约{plain(plot.length)}米。为快速处置施工期间发生的交通突发事件，采取如下措施：",
    )
    for line in (
        f"一是建立值班制度。{says(plot.start)}开工后24小时值班，值班电话0376-{rng.randrange(6300000, 6700000)}。",
        "二是快速响应。接报后5分钟内到达现场，15分钟内完成初步处置并报告交警、城管部门。",
        "三是分级处置。一般拥堵由疏导员处理；发生人员伤亡的，立即报警并送医，全面停工。",
        f"四是备足力量。与{plot.builder}组成不少于{rng.randrange(6, 15)}人的抢险队，配备抢修车、照明车各1台。",
        "五是信息通报。需要临时封路的，提前通过广播和公告告知群众绕行路线。",
        "六是善后恢复。处置结束后清理路面，查明原因，24小时内书面报告。",
    ):
        quill.say(line)
    quill.need(46)
    quill.y += 8
    low = quill.y
    quill.end(Run(plot.firm, "author"), inset=2)
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "padded")), inset=8)
    chop(job, quill.sheet, 152, low + 7, plot.firm)
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.firm,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_emergency_measures", "poplar_emergency_letter", quill.sheets, truth)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {
        "poplar_protection_notes": protection_notes,
        "poplar_protection_table": protection_table,
    },
    "traffic_emergency_measures": {
        "poplar_emergency_plan": emergency_plan,
        "poplar_emergency_letter": emergency_letter,
    },
}
