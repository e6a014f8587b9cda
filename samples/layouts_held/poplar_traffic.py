"""How traffic is led past the works, and promises to keep it safe."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.poplar_common import (
    Plot,
    Quill,
    Rows,
    a_plot,
    at,
    chop,
    folio,
    ink,
    mobile,
    plain,
    says,
    scrawl,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_WORKS = ("充电站外线施工", "充电桩电缆敷设工程", "充电站10kV接入工程", "充电设施配套电力管道工程")


def _detour(sheet: Sheet, x: float, y: float, plot: Plot) -> None:
    """A sketch of the closed stretch with cones and boards, 150 mm by 44."""
    for line in (0, 20, 40):
        sheet.line(x, y + line, x + 150, y + line, width=0.3 if line != 20 else 0.15)
    sheet.rect(x + 50, y + 2, 52, 10, line=0.6)
    sheet.text(x + 76, y + 5, "施工区", Style("hei", 9), align="c")
    for cone in range(8):
        sheet.rect(x + 48 + cone * 8, y + 14, 1.5, 1.5, line=0.3)
    for left, text in ((8, "前方施工"), (26, "限速20"), (116, "解除限速")):
        sheet.rect(x + left, y - 9, 17, 7, line=0.3)
        sheet.text(x + left + 8.5, y - 7.2, text, Style("hei", 7.5), align="c")
    sheet.text(x + 75, y + 27, f"{plot.road}　→", Style("hei", 10), align="c")


def plan_report(job: Job) -> Drawn:
    """A plan with a cover and chapters, written by the builder."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    cover = job.sheet()
    cover.rect(15, 15, 180, 267, line=0.8)
    cover.flow(32, 66, 146, Run(plot.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(
        105, 112, rng.choice(("交通组织方案", "占道施工交通组织方案")), Style("song_bold", 26), align="c", spacing=0.2
    )
    cover.text(60, 196, ["编制单位：", Run(plot.builder, "author")], Style("song", 14))
    cover.text(60, 208, f"建设单位：{plot.firm}", Style("song", 14))
    cover.text(
        60, 220, ["编制日期：", at(plot.signed, "issue_date", rng.choice(("plain", "spaced")))], Style("song", 14)
    )
    chop(job, cover, 122, 204, plot.builder, across=39)
    quill = Quill(job, Style("song", 12), top=26, leading=1.75)
    head = Style("song_bold", 14)
    quill.head("第一章　项目概况", head)
    quill.say(
        "本次占道施工路段为",
        Run(plot.road, "road"),
        f"，位于{plot.cross}与{plot.far}之间，占用非机动车道及部分人行道，占道长{plain(plot.length)}米、宽{plain(plot.width)}米。",
    )
    quill.say(
        "占道施工时间：",
        at(plot.start, "period_from"),
        "至",
        at(plot.end, "period_to"),
        f"，工期{plot.days}天，每日施工时段8:00—18:00，避开早晚高峰。",
    )
    quill.head("第二章　交通现状", head)
    quill.say(
        f"{plot.road}为双向四车道，设机非隔离带。经{says(plot.signed - timedelta(days=9))}调查，"
        f"高峰小时流量为{rng.randrange(60, 130) * 10}辆，非机动车{rng.randrange(30, 90) * 10}辆，"
        f"沿线有公交{rng.randrange(1, 30)}路、{rng.randrange(31, 60)}路停靠。"
    )
    quill.head("第三章　交通组织", head)
    quill.say("3.1　机动车：保留双向通行，施工段限速20公里/小时，禁止停车。")
    quill.say("3.2　非机动车和行人：在围挡外侧用水马隔出宽1.5米的临时通道，与机动车分开。")
    quill.say(f"3.3　过境大型车辆：引导至{plot.far}绕行，提前200米设预告标志。")
    quill.say("3.4　公交站点：临时站牌外移30米，由公交公司张贴告示。")
    quill.need(70)
    quill.sheet.text(105, quill.y + 2, "图3-1　施工区交通设施布置示意图", Style("hei", 10), align="c")
    _detour(quill.sheet, 30, quill.y + 19, plot)
    quill.y += 68
    quill.head("第四章　设施与人员", head)
    quill.say(f"配备交通协管员{rng.randrange(2, 6)}名，分早晚两班；现场负责人{someone(job)}（{mobile(job)}）。")
    quill.say("围挡高1.8米，夜间开启爆闪灯，标志牌采用二级以上反光膜。")
    quill.head("第五章　信息发布与保障", head)
    quill.say("开工3日前在沿线小区和路口张贴公告，并报辖区交警大队备案；发生拥堵时暂停作业，撤除部分围挡。")
    folio(quill.sheets, "第{}页", head=plot.project)
    truth: dict[str, Value] = {
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "author": plot.builder,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_plan", "poplar_plan_report", [cover, *quill.sheets], truth)


def plan_sheet(job: Job) -> Drawn:
    """A plan on one page: a table of facts, then the measures by number, the consultant's seal."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    quill = Quill(job, Style("song", 11.5), left=22, width=166, top=20, leading=1.65)
    sheet = quill.sheet
    author = rng.choice((plot.adviser, plot.builder))
    sheet.text(105, 20, "施工期间交通疏导组织方案", Style("hei_bold", 20), align="c")
    rows: Rows = [
        (10, [(30, "工程名称", True), (136, Run(plot.project, "project"), False)]),
        (
            10,
            [
                (30, "施工道路", True),
                (53, Run(plot.road, "road"), False),
                (30, "占用车道", True),
                (53, "最外侧车道", False),
            ],
        ),
        (
            10,
            [
                (30, "施工日期", True),
                (136, [at(plot.start, "period_from", "dot"), "—", at(plot.end, "period_to", "dot")], False),
            ],
        ),
        (10, [(30, "方案编制", True), (136, Run(author, "author"), False)]),
        (10, [(30, "施工单位", True), (53, plot.builder, False), (30, "负责人", True), (53, someone(job), False)]),
    ]
    quill.y = table(sheet, 22, 34, rows, label=Style("hei", 11), value=Style("song", 11.5)) + 6
    bold = Style("hei_bold", 12)
    quill.head("一、总体思路", bold)
    quill.say("分段围挡、半幅施工、先通后改，保证行人和非机动车不断行，机动车在外侧车道封闭时借用内侧车道通行。")
    quill.head("二、分流路线", bold)
    quill.say(f"由北向南车辆可经{plot.cross}分流，由南向北车辆可经{plot.far}分流，货车7:00—20:00不得驶入施工路段。")
    quill.head("三、临时设施", bold)
    quill.say(
        f"警告区长100米，上游过渡区30米，共设施工标志{rng.randrange(2, 5)}块、限速标志2块、"
        f"导向标志{rng.randrange(3, 7)}块、"
        f"反光锥桶{rng.randrange(20, 60)}个、太阳能警示灯{rng.randrange(6, 20)}盏。"
    )
    quill.head("四、疏导力量", bold)
    quill.say(f"高峰时段7:30—9:00、17:00—19:00各安排{rng.randrange(2, 5)}人，佩戴反光背心、指挥棒，服从交警指挥。")
    quill.head("五、突发情况", bold)
    quill.say(f"发生事故立即报警并保护现场，抢修电话{mobile(job)}；遇雨雪大雾停止作业。")
    quill.sheet.text(105, quill.y + 2, "附：标志设置示意", Style("hei", 10), align="c")
    _detour(quill.sheet, 30, quill.y + 20, plot)
    quill.y = max(quill.y + 72, 252)
    low = quill.y
    quill.sheet.text(22, low, ["编制时间：", at(plot.signed, "issue_date", "padded")], quill.style)
    quill.sheet.text(110, low, "编制单位盖章：", quill.style)
    chop(job, quill.sheet, 158, low + 1, author, across=36)
    truth: dict[str, Value] = {
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "author": author,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_plan", "poplar_plan_sheet", quill.sheets, truth)


def promise_builder(job: Job) -> Drawn:
    """The builder's typed promise to the traffic police, by articles."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    boss = someone(job)
    quill = Quill(job, Style("song", 14), top=34, leading=1.75)
    quill.sheet.text(105, 32, "交通安全承诺书", Style("song_bold", 24), align="c", spacing=0.25)
    quill.y = 52
    quill.say(f"信阳市公安局交通警察支队{rng.choice(('一', '二', '三'))}大队：", indent=0)
    quill.say(
        "我公司承建的",
        Run(plot.project, "project"),
        "，须在",
        Run(plot.road, "road"),
        "占道施工，施工期限为",
        at(plot.start, "period_from"),
        "至",
        at(plot.end, "period_to"),
        "。为确保施工期间道路交通安全畅通，郑重承诺：",
    )
    for line in (
        "一、严格遵守《中华人民共和国道路交通安全法》，不超范围、不超时间占道。",
        "二、按交通组织方案设置标志、围挡和照明，每天检查不少于两次。",
        "三、作业人员穿反光背心，车辆进出有专人指挥，渣土车密闭运输、不带泥上路。",
        "四、夜间停工时清理路面，井坑沟槽加盖钢板。",
        "五、因施工管理不到位引发交通事故的，由我公司承担全部法律责任。",
    ):
        quill.say(line)
    quill.y += 10
    quill.need(52)
    low = quill.y
    quill.end("承诺单位：", Run(plot.builder, "promisor"), inset=0, drop=13)
    quill.end("法定代表人（签字）：　　　　　", inset=0, drop=13)
    scrawl(quill.sheet, 158, quill.y - 15, boss, "signer")
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "spaced")), inset=4)
    chop(job, quill.sheet, 132, low + 16, plot.builder)
    truth: dict[str, Value] = {
        "promisor": plot.builder,
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "signer": boss,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_commitment", "poplar_promise_builder", quill.sheets, truth)


def promise_blanks(job: Job) -> Drawn:
    """The police's printed form with blanks, filled in by hand for the firm."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    sheet, pen, body = job.sheet(), ink(job, 13), Style("song", 13)
    sheet.text(24, 18, "附件2", Style("hei", 12))
    sheet.text(105, 30, "占道施工交通安全责任承诺书", Style("hei_bold", 21), align="c")
    project = filled(plot.project, "project", pen, min_em=20)
    y = sheet.flow(
        24,
        50,
        162,
        [
            "承诺人",
            filled(plot.firm, "promisor", pen, min_em=18),
            "因",
            project,
            "，申请占用",
            filled(plot.road, "road", pen, min_em=9),
            "，自",
            *dated(plot.start, "period_from", pen),
            "起至",
            *dated(plot.end, "period_to", pen),
            "止，现承诺如下：",
        ],
        body,
        leading=2.1,
        indent=2,
    )
    for line in (
        "（一）落实施工安全主体责任，明确交通安全员，全程值守；",
        "（二）按规定距离放置警告标志，夜间悬挂红色示警灯；",
        "（三）保障消防、救护、抢险车辆优先通行；",
        "（四）服从执勤民警管理，接到停工通知立即停工；",
        "（五）完工后清除障碍物和临时标线，报请验收后恢复通行。",
    ):
        y = sheet.flow(24, y + 1.5, 162, line, body, leading=1.8, indent=2)
    sheet.text(
        24,
        y + 10,
        ["交通安全员：", filled(someone(job), "", pen, min_em=6), "　电话：", filled(mobile(job), "", pen, min_em=9)],
        body,
    )
    sheet.text(24, y + 26, "承诺人（公章）：", body)
    sheet.text(104, y + 26, "负责人签名：", body)
    scrawl(sheet, 134, y + 24, plot.firm_boss, "signer", blue=rng.random() < 0.5)
    chop(job, sheet, 72, y + 39, plot.firm, across=37)
    sheet.text(104, y + 42, dated(plot.signed, "issue_date", pen), body)
    sheet.text(24, 268, "本承诺书一式三份，交警、城管、承诺人各执一份。", Style("song", 10))
    truth: dict[str, Value] = {
        "promisor": plot.firm,
        "project": plot.project,
        "road": plot.road,
        **plot.span,
        "signer": plot.firm_boss,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_commitment", "poplar_promise_blanks", [sheet], truth)


def promise_resident(job: Job) -> Drawn:
    """A resident's short promise in handwriting; no project's name is given."""
    plot, who = a_plot(job), job.facts.person
    pen = ink(job, 16)
    quill = Quill(job, pen, left=26, width=158, top=60, leading=2.0)
    quill.sheet.text(105, 38, "安全承诺书", pen.sized(24), align="c", spacing=0.2)
    quill.say(
        f"本人{who.name}，住{plot.estate}，安装充电桩需要在",
        Run(plot.road, "road"),
        "路边开挖电缆沟，",
        at(plot.start, "period_from"),
        "开工，",
        at(plot.end, "period_to"),
        "完工。施工期间保证做到：摆好警示牌和锥桶，晚上亮灯，不乱堆土石，不挡行人和车辆，有人看守。"
        "如因施工造成交通事故，一切责任由本人承担。",
    )
    quill.say(f"施工队是{plot.builder}，电话{mobile(job)}。")
    quill.y += 12
    sheet = quill.sheet
    sheet.text(100, quill.y, ["承诺人：", Run(who.name, "promisor")], pen)
    sheet.text(100, quill.y + 13, f"身份证号：{who.id_number}", pen.sized(13))
    sheet.text(100, quill.y + 25, at(plot.signed, "issue_date", "points"), pen)
    truth: dict[str, Value] = {
        "promisor": who.name,
        "road": plot.road,
        **plot.span,
        "issue_date": plot.signed.isoformat(),
    }
    fair = {"signer": (who.name,), "project": ("安装充电桩",)}
    return drawn("traffic_commitment", "poplar_promise_resident", quill.sheets, truth, tolerated=fair)


LAYOUTS: Layouts = {
    "traffic_plan": {"poplar_plan_report": plan_report, "poplar_plan_sheet": plan_sheet},
    "traffic_commitment": {
        "poplar_promise_builder": promise_builder,
        "poplar_promise_blanks": promise_blanks,
        "poplar_promise_resident": promise_resident,
    },
}
