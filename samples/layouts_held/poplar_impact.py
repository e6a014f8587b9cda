"""Reports on what works do to the traffic: a consultant's booklet and a short form."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import (
    Quill,
    Rows,
    a_plot,
    at,
    chop,
    folio,
    plain,
    says,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_WORKS = ("充电站外线管沟工程", "充电桩供电电缆工程", "换电站电源工程", "充电站专用变接入工程")


def impact_report(job: Job) -> Drawn:
    """A consultant's report: cover, and two chapters with a table of counts."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    cover = job.sheet()
    cover.fill(0, 0, 210, 34, rng.choice(((48, 84, 130), (70, 96, 84), (96, 70, 60))))
    cover.text(
        24, 52, f"报告编号：{plot.adviser[2:4]}咨{plot.signed.year}-{rng.randrange(10, 200):03d}", Style("song", 12)
    )
    cover.flow(28, 88, 154, Run(plot.project, "project"), Style("hei_bold", 23), align="c", leading=1.5)
    cover.text(105, 132, "交通影响评估报告", Style("hei_bold", 28), align="c", spacing=0.08)
    cover.text(105, 150, "（报审稿）", Style("song", 15), align="c")
    cover.text(105, 232, Run(plot.adviser, "author"), Style("song_bold", 16), align="c")
    cover.text(105, 244, at(plot.signed, "issue_date", rng.choice(("chinese", "spaced"))), Style("song", 14), align="c")
    chop(job, cover, 138, 236, plot.adviser)
    quill = Quill(job, Style("song", 12), top=26, leading=1.75)
    head = Style("hei_bold", 14)
    quill.head("1 概述", head)
    quill.say(
        f"受{plot.firm}委托，我公司对该项目占用{plot.road}施工期间的交通影响进行评估，评估范围为施工点周边500米路网。"
    )
    quill.say(f"施工单位为{plot.builder}，工期{plot.days}天，占用外侧车道{plain(plot.length)}米。")
    quill.head("2 现状调查", head)
    counted = plot.signed - timedelta(days=rng.randrange(8, 30))
    quill.say(f"{says(counted)}（工作日）对周边道路进行了高峰流量调查，结果见表2-1。")
    quill.need(50)
    quill.sheet.text(105, quill.y + 1, "表2-1　高峰小时流量", Style("hei", 10.5), align="c")
    rows: Rows = [
        (8, [(46, "路段", True), (36, "早高峰(pcu/h)", True), (36, "晚高峰(pcu/h)", True), (40, "服务水平", True)])
    ]
    for name in (plot.road, plot.cross, plot.far):
        flow = rng.randrange(40, 140) * 10
        rows.append(
            (
                8,
                [
                    (46, name, False),
                    (36, str(flow), False),
                    (36, str(flow + rng.randrange(-20, 30)), False),
                    (40, rng.choice("BC"), False),
                ],
            )
        )
    quill.y = table(quill.sheet, 26, quill.y + 7, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    quill.head("3 影响分析", head)
    quill.say(
        f"施工期间路段通行能力下降约{rng.randrange(18, 40)}%，"
        f"早高峰饱和度由0.{rng.randrange(50, 62)}升至0.{rng.randrange(70, 86)}，影响程度属可接受范围。"
    )
    quill.say("公交站点候车、慢行系统受到一定影响，须设置临时通道。")
    quill.head("4 结论与建议", head)
    quill.say(
        "在落实交通组织方案的前提下，本项目占道施工对路网影响可控。建议避开学校上下学时段，分两段施工，并加强夜间照明。"
    )
    folio(quill.sheets, "{}", head="交通影响评估报告")
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.adviser,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_impact_report", "poplar_impact_report", [cover, *quill.sheets], truth)


def impact_brief(job: Job) -> Drawn:
    """A short evaluation on one page: facts, findings, experts' view, seal."""
    plot, rng = a_plot(job, *_WORKS), job.rng
    quill = Quill(job, Style("song", 12), left=22, width=166, top=24, leading=1.65)
    sheet = quill.sheet
    sheet.text(105, 22, "占道施工交通影响评价报告（简表）", Style("song_bold", 20), align="c")
    label, value = Style("hei", 11), Style("song", 11.5)
    rows: Rows = [
        (11, [(34, "评价项目", True), (132, Run(plot.project, "project"), False)]),
        (11, [(34, "委托单位", True), (132, plot.firm, False)]),
        (11, [(34, "评价单位", True), (132, Run(plot.adviser, "author"), False)]),
        (
            11,
            [
                (34, "占用道路", True),
                (49, plot.road, False),
                (34, "道路等级", True),
                (49, rng.choice(("次干路", "主干路")), False),
            ],
        ),
        (11, [(34, "占用时间", True), (132, f"{says(plot.start)}至{says(plot.end)}", False)]),
        (
            34,
            [
                (34, "现状交通", True),
                (
                    132,
                    f"双向四车道，高峰流量{rng.randrange(70, 130) * 10}pcu/h，"
                    f"饱和度0.{rng.randrange(48, 66)}；500米范围内有学校{rng.randrange(0, 3)}所、"
                    f"公交站{rng.randrange(1, 5)}处，早高峰7:20—8:30较为拥堵。",
                    False,
                ),
            ],
        ),
        (
            34,
            [
                (34, "施工影响", True),
                (
                    132,
                    f"占用一条机动车道，延误增加约{rng.randrange(8, 25)}秒/车，排队长度增加{rng.randrange(20, 70)}米；"
                    f"车辆可由{plot.cross}、{plot.far}分流。",
                    False,
                ),
            ],
        ),
        (
            28,
            [
                (34, "改善建议", True),
                (132, "高峰时段停止占道作业；设置可变导向标志；公交站临时外移；派员疏导。", False),
            ],
        ),
        (28, [(34, "评价结论", True), (132, "影响较小，经采取措施后可以实施。", False)]),
    ]
    bottom = table(sheet, 22, 40, rows, label=label, value=value)
    sheet.text(22, bottom + 9, f"项目负责人：{someone(job)}　　评价人员：{someone(job)}、{someone(job)}", value)
    sheet.text(22, bottom + 20, ["完成日期：", at(plot.signed, "issue_date", rng.choice(("plain", "dot")))], value)
    sheet.text(104, bottom + 20, "评价单位（盖章）：", value)
    chop(job, sheet, 158, bottom + 20, plot.adviser, across=38)
    truth: dict[str, Value] = {
        "project": plot.project,
        "author": plot.adviser,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("traffic_impact_report", "poplar_impact_brief", quill.sheets, truth)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"poplar_impact_report": impact_report, "poplar_impact_brief": impact_brief},
}
