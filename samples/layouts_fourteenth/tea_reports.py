"""Reports on the impact on traffic: an adviser's bound report and a short assessment."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import SONG, Row, foot, plain, said, seal, signed, street
from samples.layouts_fourteenth.tea_traffic import chapters, made_on
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import Writer, table


def tea_impact_bound(job: Job) -> Drawn:
    """Cover, page of those responsible, contents, first chapters and the conclusion."""
    rng, works, facts = job.rng, some_works(job), job.facts
    day = made_on(job, works)
    writer = Writer(job, Style("song", 13), top=28, leading=1.75)
    cover = writer.sheet
    cover.flow(28, 66, 154, Run(works.project, "project"), Style("song_bold", 25), leading=1.5, align="c")
    cover.text(105, 106, rng.choice(["交通影响评价报告", "占道施工交通影响评价报告"]), Style("hei_bold", 25), align="c")
    cover.text(105, 216, Run(works.adviser.name, "author"), Style("hei", 17), align="c")
    form = rng.choice(["plain", "chinese"])
    cover.text(105, 232, Run(numbers.written_date(day, form=form), "issue_date"), Style("song", 15), align="c")
    seal(cover, 136, 222, works.adviser.name, diameter=42)
    writer.new_page()
    sheet = writer.sheet
    rows: list[Row] = [
        (12, [(40, "项目名称", True), (120, Run(works.project, "project"), False)]),
        (12, [(40, "委托单位", True), (120, works.applicant, False)]),
        (12, [(40, "编制单位", True), (120, Run(works.adviser.name, "author"), False)]),
        (12, [(40, "项目负责人", True), (120, f"{facts.company.org.legal_person}　高级工程师", False)]),
        (12, [(40, "编制人员", True), (120, f"{facts.landlord.name}　{facts.spouse.name}", False)]),
        (12, [(40, "审　　核", True), (120, facts.dealer.legal_person, False)]),
    ]
    y = table(sheet, 25, 34, rows, label=SONG, value=SONG) + 16
    sheet.text(105, y, "目　　录", Style("hei_bold", 15), align="c")
    contents = (
        "第一章　概述",
        "第二章　交通现状分析",
        "第三章　施工期间交通需求预测",
        "第四章　交通影响程度评价",
        "第五章　交通改善措施",
        "第六章　结论与建议",
    )
    page = 1
    for number, title in enumerate(contents):
        top = y + 14 + number * 10
        end = sheet.text(27, top, title, SONG)
        dots = "." * int((176 - end) / sheet.width_of(".", SONG))
        sheet.text(end + 2, top, dots, SONG)
        sheet.text(184, top, f"{page}", SONG, align="r")
        page += rng.randrange(2, 6)
    writer.new_page()
    low, high = rng.randrange(42, 58), rng.randrange(60, 76)
    chapters(
        writer,
        [
            (
                "第一章　概述",
                [
                    f"1.1 项目背景　{works.applicant}拟实施{works.project}，"
                    f"施工需占用{works.road}（{works.section}）部分人行道及非机动车道。",
                    f"1.2 评价范围　以施工路段为中心，北至{street(job)}，南至{street(job)}，面积约0.8平方公里。",
                    "1.3 评价依据　《中华人民共和国道路交通安全法》《建设项目交通影响评价技术标准》（CJJ/T 141）等。",
                ],
            ),
            (
                "第二章　交通现状分析",
                [
                    f"{works.road}为城市次干路，双向四车道，现状高峰小时流量{rng.randrange(600, 1400)}pcu/h，"
                    f"饱和度0.{low}，服务水平为B级。"
                ],
            ),
            (
                "第四章　交通影响程度评价",
                [
                    f"施工期间占用面积{plain(works.area)}平方米，高峰饱和度上升至0.{high}，服务水平降为C级，"
                    f"属可接受范围。"
                ],
            ),
            (
                "第六章　结论与建议",
                [
                    "综合分析，该项目施工对周边道路交通有一定影响，在落实围挡优化、分时施工、标志引导、"
                    "人员疏导等措施后，"
                    "影响程度可控，项目可行。",
                    "建议施工单位严格按批准的时间和范围施工，尽量避开早晚高峰，完工后及时恢复路面。",
                ],
            ),
        ],
    )
    for number, one in enumerate(writer.sheets[2:], 1):
        one.text(25, 16, f"{works.project}交通影响评价", Style("song", 9))
        one.line(25, 21, 185, 21, width=0.15)
        foot(one, f"{number}")
    values: dict[str, Value] = {"project": works.project, "author": works.adviser.name, "issue_date": day.isoformat()}
    return drawn("traffic_impact_report", "tea_impact_bound", writer.sheets, values)


def tea_impact_short(job: Job) -> Drawn:
    """An assessment without a cover: particulars, a table of flows, conclusion, seal."""
    rng, works, facts = job.rng, some_works(job), job.facts
    day = made_on(job, works)
    author = rng.choice([works.adviser.name, works.designer.name])
    writer = Writer(job, Style("song", 13), top=26, leading=1.7)
    writer.sheet.flow(25, writer.y, 160, Run(works.project, "project"), Style("hei_bold", 18), align="c")
    writer.y += 11
    writer.title("交通影响评估报告", Style("hei_bold", 18), spacing=0.1, after=9)
    chapters(
        writer,
        [
            (
                "一、项目基本情况",
                [
                    f"建设单位：{works.applicant}。施工单位：{works.builder.name}。",
                    f"施工位置：{works.place}。占道长{plain(works.length)}米、宽{plain(works.width)}米，"
                    f"施工工期{works.days}天。",
                ],
            ),
            (
                "二、现状交通调查",
                [f"评估单位于{said(job, day.replace(day=1), 'plain')}对施工路段开展了交通流量调查，结果如下："],
            ),
        ],
    )
    rows: list[Row] = [
        (
            10,
            [
                (40, "调查时段", True),
                (40, "机动车（辆/h）", True),
                (40, "非机动车（辆/h）", True),
                (40, "行人（人/h）", True),
            ],
        )
    ]
    for period in ("7:30—8:30", "11:30—12:30", "17:30—18:30"):
        counts = [f"{rng.randrange(low, low * 3)}" for low in (300, 200, 90)]
        rows.append((9, [(40, period, True), *[(40.0, count, True) for count in counts]]))
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    chapters(
        writer,
        [
            (
                "三、影响分析",
                [
                    "施工主要占用人行道，机动车道数量不变。施工期间路段通行能力折减约8%，"
                    "高峰时段车辆平均延误增加约12秒。"
                ],
            ),
            (
                "四、改善措施",
                [
                    "1、合理安排工序，材料运输避开高峰时段；2、设置行人临时通道；3、完善施工区警示标志及夜间照明；"
                    f"4、在{street(job)}路口增设绕行提示牌。"
                ],
            ),
            ("五、评估结论", ["本项目施工对区域交通影响较小，采取上述措施后可满足通行要求，同意实施。"]),
        ],
    )
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "评估人员：", SONG)
    signed(sheet, 48, y - 1.5, f"{facts.dealer.legal_person}  {facts.landlord.name}")
    sheet.text(184, y + 12, ["评估单位（盖章）：", Run(author, "author")], SONG, align="r")
    sheet.text(174, y + 23, Run(said(job, day, "plain", "spaced", "chinese"), "issue_date"), SONG, align="r")
    seal(sheet, 152, y + 17, author)
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": day.isoformat()}
    return drawn("traffic_impact_report", "tea_impact_short", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"tea_impact_bound": tea_impact_bound, "tea_impact_short": tea_impact_short}
}
