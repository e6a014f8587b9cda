"""交通影响评估报告: a consultant's bound report, and a short opinion."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, a_site, edge_text, on, plain, ruled, someone, zone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def impact_report(job: Job) -> Drawn:
    """Cover, page of names, contents, chapters with tables; headers carry the consultant's short name."""
    rng, site = job.rng, a_site(job)
    author = site.consultant
    when = site.written
    number = f"{rng.choice(['JT', 'TIA'])}-{when.year}-{rng.randrange(1, 120):03d}"
    writer = Writer(job, Style("song", 12), left=26, width=158, top=27, leading=1.7)
    sheet = writer.sheet
    sheet.text(184, 22, f"项目编号：{number}", Style("song", 11), align="r")
    y = sheet.flow(28, 66, 154, Run(site.project, "project"), Style("hei_bold", 22), leading=1.5, align="c") + 10
    sheet.text(
        105, y, rng.choice(["交通影响评价报告", "交通影响评估报告"]), Style("hei_bold", 26), align="c", spacing=0.2
    )
    sheet.text(105, y + 18, rng.choice(["（报审稿）", "（备案稿）", "（修订版）"]), Style("song", 15), align="c")
    form = job.date_form("chinese", "plain")
    sheet.text(105, 226, Run(author.name, "author"), Style("song_bold", 17), align="c")
    sheet.text(105, 238, on(when, "issue_date", form), Style("song", 15), align="c")
    seals.put_round(sheet, 112, 230, seals.SealText(author.name), diameter=42)
    writer.new_page()
    sheet = writer.sheet
    lines: list[tuple[str, str | Run]] = [
        ("项目名称", Run(site.project, "project")),
        ("委托单位", site.client.name),
        ("承担单位", Run(author.name, "author")),
        ("法定代表人", author.legal_person),
        ("技术负责人", f"{someone(job)}（高级工程师）"),
        ("项目负责人", f"{someone(job)}（工程师）"),
        ("报告编写", f"{someone(job)}　{someone(job)}"),
        ("报告审核", someone(job)),
        ("资质证书", f"城乡规划编制乙级　自资规乙字{rng.randrange(20, 26)}41{rng.randrange(1000, 9999)}"),
    ]
    y = 50.0
    for label, value in lines:
        sheet.text(36, y, label, Style("hei", 13), spread=30)
        sheet.text(70, y, "：", Style("hei", 13))
        y = sheet.flow(76, y, 106, value, Style("song", 13), leading=1.5) + 6
    writer.new_page()
    sheet = writer.sheet
    sheet.text(105, 30, "目　录", Style("hei_bold", 17), align="c")
    y = 48.0
    for place, title in enumerate(("1 项目概况", "2 评价范围与年限", "3 现状交通调查", "4 施工期交通影响分析", "5 改善措施", "6 结论与建议")):  # fmt: skip
        sheet.text(32, y, title, Style("song", 12.5))
        end = sheet.width_of(title, Style("song", 12.5)) + 34
        sheet.text(end, y, "." * int((168 - end) / 1.25), Style("song", 10))
        sheet.text(178, y, str(place // 2 + 1), Style("song", 12.5), align="r")
        y += 11
    writer.new_page()
    head, sub = Style("hei_bold", 14), Style("hei_bold", 12)
    writer.para("1 项目概况", indent=0, style=head)
    writer.para(["受", site.client.name, "委托，我单位对", Run(site.project, "project"), f"施工期间的道路交通影响进行评价。工程位于{zone(job)}{site.road}，拟开挖长度{plain(site.length)}m、宽{plain(site.width)}m，计划工期{site.days}天，由{site.builder.name}施工。"])  # fmt: skip
    writer.para("2 评价范围与年限", indent=0, style=head)
    writer.para(
        f"评价范围为{site.road}（{site.near}至{site.far}）及其相邻交叉口，评价年限为施工期{site.start.year}年。"
    )
    writer.new_page()
    writer.para("3 现状交通调查", indent=0, style=head)
    writer.para(f"调查时间为{when.month}月上旬工作日早高峰7:30—8:30、晚高峰17:30—18:30，结果见表3-1。")
    writer.room(46)
    sheet = writer.sheet
    sheet.text(105, writer.y, "表3-1 现状高峰小时流量及服务水平", Style("hei", 10.5), align="c")
    rows: Rows = [
        (8, [(46, "路段/路口", True), (28, "方向", True), (30, "流量(pcu/h)", True), (26, "饱和度V/C", True), (28, "服务水平", True)]),
        *[
            ruled(8.0, [(46.0, where, True), (28.0, way, True), (30.0, str(rng.randrange(260, 1300)), True), (26.0, f"0.{rng.randrange(28, 74)}", True), (28.0, rng.choice(["一级", "二级"]), True)])
            for where, way in ((site.road, "东向西"), (site.road, "西向东"), (f"{site.near}路口", "各向"), (f"{site.far}路口", "各向"))
        ],
    ]  # fmt: skip
    writer.y = table(sheet, 26, writer.y + 7, rows, label=Style("song", 10), value=Style("song", 10)) + 5
    writer.para("4 施工期交通影响分析", indent=0, style=head)
    writer.para("4.1 通行能力", indent=0, style=sub)
    writer.para(
        f"占道后单向车道宽度由{rng.choice(['7.0', '7.5'])}m减至{rng.choice(['3.5', '3.75'])}m，通行能力下降约{rng.randrange(25, 50)}%，预测高峰饱和度为0.{rng.randrange(70, 89)}，服务水平下降一级，仍处于可接受范围。"
    )
    writer.para("4.2 慢行与公交", indent=0, style=sub)
    writer.para("人行道封闭段行人改走临时通道，绕行距离不超过50m；公交停靠站前移后对乘客步行影响较小。")
    writer.new_page()
    writer.para("5 改善措施", indent=0, style=head)
    for text in ("（1）优化作业时序，分段施工，每段不超过30m；", "（2）相邻路口信号配时由交警部门临时调整；", f"（3）在{site.near}、{site.far}设置绕行指示标志；", "（4）配备疏导人员和视频监控，建立与交警的联动机制。"):  # fmt: skip
        writer.para(text)
    writer.para("6 结论与建议", indent=0, style=head)
    writer.para(
        f"在落实上述措施的前提下，项目施工对周边道路交通的影响{rng.choice(['可控', '可以接受', '较小'])}，从交通角度分析是可行的。建议施工单位严格按照交通组织方案实施，并于施工结束后及时恢复道路。"
    )
    for page, one in enumerate(writer.sheets[3:], 1):
        edge_text(one, f"{site.road}工程交通影响评价", f"{page}")
    values: dict[str, Value] = {"project": site.project, "author": author.name, "issue_date": when.isoformat()}
    return drawn("traffic_impact_report", "rye_impact_report", writer.sheets, values)


def impact_opinion(job: Job) -> Drawn:
    """A short report of two pages on letterhead: summary table at the head, text, the consultant's seal at the end."""
    rng, site = job.rng, a_site(job)
    author, when = site.consultant, site.written
    writer = Writer(job, Style("song", 12), left=22, width=166, top=28, leading=1.65)
    sheet = writer.sheet
    sheet.text(22, 14, author.name, Style("hei_bold", 12, (30, 70, 130)))
    sheet.text(188, 15, f"电话 {author.phone}", Style("hei", 8.5, (30, 70, 130)), align="r")
    sheet.line(22, 21, 188, 21, width=0.6, fill=(30, 70, 130))
    writer.y = 28
    writer.title(
        rng.choice(["涉路施工交通影响评估报告（简本）", "占道施工交通影响分析报告"]),
        Style("hei_bold", 18),
        after=6,
        spacing=0.05,
    )
    form = job.date_form("dot", "dash", "padded")
    rows: Rows = [
        (10, [(30, "评估项目", True), (136, Run(site.project, "project"), False)]),
        (9, [(30, "委托方", True), (60, site.client.name, False), (24, "评估方", True), (52, Run(author.name, "author"), False)]),
        (9, [(30, "涉及道路", True), (60, f"{site.road}（{site.near}—{site.far}）", False), (24, "道路等级", True), (52, rng.choice(["城市次干路", "城市支路", "城市主干路"]), False)]),
        (9, [(30, "占道时间", True), (60, [on(site.start, "", form), "～", on(site.end, "", form)], False), (24, "占道面积", True), (52, f"{plain(site.area)} ㎡", False)]),
        (9, [(30, "评估等级", True), (60, rng.choice(["一般影响", "较大影响"]), False), (24, "评估结论", True), (52, "采取措施后可实施", False)]),
    ]  # fmt: skip
    writer.y = table(sheet, 22, writer.y, rows, label=Style("hei", 10), value=Style("song", 10)) + 5
    bold = Style("hei_bold", 12)
    for title, text in (
        ("（一）评估背景", f"因充电设施接入需要，{site.client.name}拟委托{site.builder.name}在{site.road}开展管线施工。按照信阳市占道施工审核要求，对交通影响较大的涉路施工应当提交影响评估报告。"),
        ("（二）路网条件", f"施工路段红线宽{rng.choice([20, 24, 30, 40])}米，车行道宽{rng.choice([9, 12, 15])}米，两侧人行道各宽{rng.choice(['3', '3.5', '4.5'])}米；{rng.choice(['500', '800'])}米范围内有学校1所、居住小区{rng.randrange(2, 6)}个，早晚高峰接送车辆较多。"),
        ("（三）影响测算", f"施工高峰期占用路面宽{plain(site.width)}米，剩余车行道仍可满足双向通行。采用仿真软件测算，平均延误由{rng.randrange(12, 22)}秒增至{rng.randrange(24, 40)}秒，最大排队长度{rng.randrange(40, 110)}米，未溢出至上游路口。"),
        ("（四）风险识别", "主要风险为夜间视距不足、行人闯入作业区、施工车辆进出干扰直行车流。"),
        ("（五）对策建议", "1.避开上下学时段；2.施工车辆进出设专人指挥；3.夜间开启警示灯并加密反光标识；4.单次开挖长度不大于20米，当日回填或覆盖钢板；5.与《交通安全防护措施》《交通应急处置措施》同步落实。"),
        ("（六）评估结论", "项目实施对区域路网运行影响有限、时间较短，在严格落实对策建议的条件下，同意按申报方案占道施工。"),
    ):  # fmt: skip
        writer.room(22)
        writer.para(title, indent=0, style=bold)
        writer.para(text)
    writer.room(54)
    sheet, y, body = writer.sheet, writer.y + 6, Style("song", 12)
    sheet.text(22, y, "评估人员：", body)
    signature(sheet, 44, y - 1.5, someone(job))
    signature(sheet, 72, y - 1.5, someone(job))
    sheet.text(22, y + 12, "复核：", body)
    signature(sheet, 44, y + 10.5, someone(job))
    sheet.text(116, y, "评估单位（盖章）：", body)
    sheet.text(116, y + 9, Run(author.name, "author"), body)
    sheet.text(116, y + 18, ["报告日期：", on(when, "issue_date", form)], body)
    seals.put_round(sheet, 150, y + 12, seals.SealText(author.name, rng.choice(["", "报告专用章"])), diameter=40)
    sheet.text(
        22,
        y + 40,
        "声明：本报告无评估单位印章无效；部分复制无效；仅对委托方提供的资料和申报方案负责。",
        Style("song", 9),
    )
    writer.number_pages("第 {} 页 共 {} 页")
    values: dict[str, Value] = {"project": site.project, "author": author.name, "issue_date": when.isoformat()}
    return drawn("traffic_impact_report", "rye_impact_opinion", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"rye_impact_report": impact_report, "rye_impact_opinion": impact_opinion},
}
