"""Papers on traffic: impact reports, organisation plans and emergency measures of consultants and builders."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Dig, Rows, a_dig, blank, day, num, running, side_label, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_HEAD = Style("hei_bold", 13)


def _chapters(writer: Writer, chapters: list[tuple[str, list[Runs]]]) -> None:
    for title, paragraphs in chapters:
        writer.room(26)
        writer.para(title, style=_HEAD, indent=0)
        for runs in paragraphs:
            writer.para(runs)


def _report_values(made: Dig, author: str) -> dict[str, Value]:
    return {"project": made.project, "author": author, "issue_date": made.papers.isoformat()}


def impact_report(job: Job) -> Drawn:
    """A consultant's bound report: cover, a page of who wrote it, chapters with a table of flows."""
    rng, made = job.rng, a_dig(job)
    author = made.adviser.name
    cover = job.sheet()
    cover.text(24, 22, f"报告编号：JP-{made.papers.year}-{rng.randrange(10, 400):03d}", Style("song", 11))
    cover.flow(30, 74, 150, Run(made.project, "project"), Style("hei_bold", 24), leading=1.4, align="c")
    cover.text(105, 112, "施工期间交通影响评估报告", Style("hei_bold", 23), align="c")
    cover.text(105, 128, rng.choice(["（报批稿）", "（送审稿）"]), Style("song", 15), align="c")
    cover.text(50, 204, f"委托单位：{made.owner.name}", Style("song", 14))
    cover.text(50, 216, ["编制单位：", Run(author, "author")], Style("song", 14))
    cover.text(
        105, 242, day(made.papers, "issue_date", job.date_form("chinese", "plain")), Style("song", 15), align="c"
    )
    seals.put_round(cover, 118, 220, seals.SealText(author), diameter=42)
    staff = job.sheet()
    staff.text(105, 40, "编 制 人 员 名 单", Style("hei_bold", 18), align="c")
    rows: Rows = [(12, [(36, "职责", True), (40, "姓名", True), (52, "职称", True), (34, "签名", True)])]
    y = 62.0
    for duty in ("项目负责", "审　　定", "审　　核", "编　　写", "调查统计"):
        who = somebody(job)
        title = rng.choice(["高级工程师", "工程师", "注册咨询工程师"])
        rows.append(
            (
                13,
                [
                    (36, duty, True),
                    (40, who, False),
                    (52, title, False),
                    (34, Run(who, "", Style("kai", 13, jitter=0.05)), False),
                ],
            )
        )
    table(staff, 24, y, rows, label=Style("hei", 11.5), value=Style("song", 11.5))
    staff.text(24, 150, f"资信证书：市政公用工程（交通）专业乙级　　有效期至{_until(made)}", Style("song", 11))
    writer = Writer(job, Style("song", 12), leading=1.75, top=27)
    a_flow, b_flow, lanes = (
        rng.randrange(600, 1900),
        rng.randrange(300, 900),
        rng.choice(["双向四", "双向六", "双向两"]),
    )
    _chapters(
        writer,
        [
            ("1　项目背景", [f"受{made.owner.name}委托，我公司于{made.papers.month}月对项目施工影响范围内的道路交通状况进行了调查。本工程由{made.builder.name}施工，计划{made.begins.year}年{made.begins.month}月{made.begins.day}日开工，工期{made.days}天。", f"施工地点：{made.place}。占用范围长{num(made.length)}m、宽{num(made.width)}m。"]),
            ("2　现状交通", [f"{made.road}为{lanes}车道城市{rng.choice(['主干路', '次干路'])}，设非机动车道和人行道，与{made.cross}、{made.other_cross}平面相交。高峰小时流量调查结果见表2-1。"]),
        ],
    )  # fmt: skip
    writer.sheet.text(105, writer.y + 1, "表2-1　高峰小时交通量及服务水平", Style("hei", 10.5), align="c")
    grid: Rows = [
        (
            9,
            [
                (46, "路段", True),
                (34, "流量（pcu/h）", True),
                (30, "饱和度", True),
                (26, "服务水平", True),
                (26, "施工期", True),
            ],
        )
    ]
    for name, flow in ((made.road, a_flow), (made.cross, b_flow), (made.other_cross, b_flow - 80)):
        grid.append(
            (
                9,
                [
                    (46, name, False),
                    (34, str(flow), True),
                    (30, f"0.{rng.randrange(35, 78)}", True),
                    (26, rng.choice("BC"), True),
                    (26, rng.choice("CD"), True),
                ],
            )
        )
    writer.y = table(writer.sheet, 24, writer.y + 7, grid, label=Style("song", 10), value=Style("song", 10)) + 6
    _chapters(
        writer,
        [
            ("3　影响分析", ["施工期间右侧车道局部压缩，通行能力下降约15%～25%，高峰时段排队长度增加，行人需改由临时通道通过，公交停靠站不受影响。"]),
            ("4　改善措施", [f"建议施工避开7:00—9:00和17:00—19:00，上游设置过渡区并安排交通协管员；社会车辆可经{made.other_cross}绕行。", f"施工单位应于开工前三日向公安交管部门报备，并在{made.cross}口设置告示牌。"]),
            ("5　评估结论", ["综合分析，在落实上述改善措施的前提下，本项目施工对周边道路交通的影响在可接受范围内，评估等级为“一般影响”。"]),
        ],
    )  # fmt: skip
    running(writer.sheets, f"{made.road}施工交通影响评估")
    return drawn(
        "traffic_impact_report", "fig_impact_report", [cover, staff, *writer.sheets], _report_values(made, author)
    )


def _until(made: Dig) -> str:
    return f"{made.papers.year + 2}年{made.papers.month}月30日"


def impact_sheet(job: Job) -> Drawn:
    """A short report in the form of a ruled sheet with findings and ticked grades."""
    rng, made, sheet = job.rng, a_dig(job), job.sheet()
    author = rng.choice([made.builder.name, made.adviser.name])
    sheet.text(
        105,
        20,
        rng.choice(["涉路施工交通影响评价表", "占道施工交通影响评价报告（简表）"]),
        Style("hei_bold", 19),
        align="c",
    )
    body, label = Style("song", 10.5), Style("hei", 10.5)
    info: Rows = [
        (11, [(34, "项目名称", True), (136, Run(made.project, "project"), False)]),
        (11, [(34, "建设单位", True), (58, made.owner.name, False), (26, "评价单位", True), (52, Run(author, "author"), False)]),
        (11, [(34, "施工位置", True), (136, made.place, False)]),
        (11, [(34, "施工时间", True), (58, [day(made.begins, "", "dot"), " ～ ", day(made.ends, "", "dot")], False), (26, "占用面积", True), (52, f"{num(made.length)}×{num(made.width)}＝{num(made.area)} m²", False)]),
        (11, [(34, "道路等级", True), (136, "□快速路　■主干路　□次干路　□支路", False)]),
    ]  # fmt: skip
    y = table(sheet, 20, 36, info, label=label, value=body)
    findings: Rows = [
        (10, [(52, "评价内容", True), (36, "施工前", True), (36, "施工期", True), (38, "影响程度", True)])
    ]
    findings += [
        (10.0, [(52.0, what, False), (36.0, before, True), (36.0, during, True), (38.0, grade, True)])
        for what, before, during, grade in (
            ("机动车道通行能力", "3条/向", "2条/向", "□大 ■中 □小"),
            ("平均车速（km/h）", str(rng.randrange(34, 42)), str(rng.randrange(24, 32)), "□大 ■中 □小"),
            ("高峰饱和度", f"0.{rng.randrange(50, 62)}", f"0.{rng.randrange(66, 84)}", "□大 ■中 □小"),
            ("非机动车与行人", "连续", "临时绕行", "□大 □中 ■小"),
            ("公交停靠", "正常", "正常", "□大 □中 ■小"),
            ("沿街单位出入", "正常", "铺设钢板", "□大 □中 ■小"),
        )
    ]
    bottom = table(sheet, 28, y, findings, label=body, value=body)
    side_label(sheet, 20, y, 8, bottom - y, "影响分析", label)
    y = bottom
    tail: Rows = [
        (40, [(34, "拟采取措施", True), (136, f"1. 围挡分段设置，每段不超过30米，夜间设爆闪灯；\n2. {made.cross}、{made.other_cross}两处路口提前提示绕行；\n3. 高峰时段停止大型机械作业，安排2名交通疏导员；\n4. 横穿车道采用夜间半幅施工，次日6时前恢复通行。", False)]),
        (36, [(34, "评价结论", True), (136, f"经评价，{made.road}施工期间服务水平由B级降为C级，采取措施后可以满足通行要求，项目从交通角度可行。", False)]),
    ]  # fmt: skip
    y = table(sheet, 20, y, tail, label=label, value=body)
    sheet.rect(20, y, 170, 38)
    sheet.text(24, y + 6, f"评价人：{somebody(job)}　　复核人：{somebody(job)}", body)
    sheet.text(24, y + 16, f"联系电话：{made.handler.phone}", body)
    sheet.text(112, y + 18, "评价单位（盖章）", body)
    sheet.text(112, y + 27, ["日期：", day(made.papers, "issue_date", job.date_form("plain", "spaced", "dash"))], body)
    seals.put_round(sheet, 150, y + 19, seals.SealText(author), diameter=36)
    return drawn("traffic_impact_report", "fig_impact_sheet", [sheet], _report_values(made, author))


def _plan_values(made: Dig, author: str) -> dict[str, Value]:
    return {
        "project": made.project,
        "road": made.road,
        "period_from": made.begins.isoformat(),
        "period_to": made.ends.isoformat(),
        "author": author,
        "issue_date": made.papers.isoformat(),
    }


def _signs(sheet: Sheet, made: Dig, y: float) -> None:
    """Where cones and signs stand along the works."""
    for offset in (0, 14, 28, 42):
        sheet.line(24, y + offset, 186, y + offset, width=0.4 if offset in (0, 42) else 0.2)
    sheet.fill(84, y + 1, 46, 12, (244, 208, 160))
    sheet.rect(84, y + 1, 46, 12, line=0.5, fill=(200, 90, 30))
    sheet.text(107, y + 5, "作业区", Style("hei", 10), align="c")
    sheet.line(56, y, 84, y + 13.5, width=0.6, fill=(200, 90, 30))
    sheet.line(130, y + 13.5, 144, y, width=0.6, fill=(200, 90, 30))
    for x, name in ((32, "前方施工"), (48, "限速30"), (64, "向左改道"), (150, "解除限速")):
        sheet.rect(x - 7, y - 13, 14, 7, line=0.3)
        sheet.text(x, y - 11.2, name, Style("hei", 7), align="c")
        sheet.line(x, y - 6, x, y, width=0.2)
    for x, name in ((38, "警告区"), (70, "上游过渡区"), (107, "工作区"), (137, "下游过渡区"), (164, "终止区")):
        sheet.text(x, y + 45, name, Style("song", 8.5), align="c")
    sheet.text(168, y + 19, f"{made.road} →", Style("hei", 10), align="c")


def plan_book(job: Job) -> Drawn:
    """A builder's plan with a cover, approval table and chapters; a sketch of the signs at the end."""
    rng, made = job.rng, a_dig(job)
    author = made.builder.name
    cover = job.sheet()
    cover.rect(18, 18, 174, 261, line=0.5)
    cover.flow(32, 70, 146, Run(made.project, "project"), Style("song_bold", 22), leading=1.4, align="c")
    cover.text(105, 106, rng.choice(["交通组织方案", "占道施工交通组织方案", "交通导改及组织方案"]), Style("song_bold", 28), align="c", spacing=0.1)  # fmt: skip
    rows: Rows = [
        (13, [(30, "编　制", True), (42, Run(somebody(job), "", Style("kai", 13)), False), (30, "日　期", True), (42, day(made.papers - timedelta(days=4), "", "dot"), False)]),
        (13, [(30, "审　核", True), (42, Run(somebody(job), "", Style("kai", 13)), False), (30, "日　期", True), (42, day(made.papers - timedelta(days=2), "", "dot"), False)]),
    ]  # fmt: skip
    table(cover, 33, 150, rows, label=Style("song", 12), value=Style("song", 12))
    cover.text(105, 226, Run(author, "author"), Style("song_bold", 16), align="c")
    cover.text(
        105, 240, day(made.papers, "issue_date", job.date_form("plain", "chinese")), Style("song", 14), align="c"
    )
    seals.put_round(cover, 118, 232, seals.SealText(author), diameter=42)
    writer = Writer(job, Style("song", 12), leading=1.75, top=27)
    form = job.date_form("plain", "padded")
    _chapters(
        writer,
        [
            ("第一章　工程概况", [f"本工程建设单位为{made.owner.name}，监理单位为河南{rng.choice(['清露', '钟楼'])}工程监理有限公司，主要工作内容为电缆排管敷设及路面恢复。", ["拟占用道路：", Run(made.road, "road"), f"；施工地点位于{made.place}，占用长度{num(made.length)}米、宽度{num(made.width)}米。"], ["施工占道时间：", day(made.begins, "period_from", form), "至", day(made.ends, "period_to", form), f"，每日{rng.choice(['22:00至次日6:00', '9:00至17:00'])}作业。"]]),
            ("第二章　编制依据", ["《中华人民共和国道路交通安全法》《城市道路管理条例》《道路交通标志和标线 第4部分：作业区》（GB 5768.4—2017）《城市道路施工作业交通组织规范》（GA/T 900—2010）。"]),
            ("第三章　现状交通分析", [f"{made.road}早晚高峰车流较大，与{made.cross}交叉口采用信号控制，周边有学校、住宅小区各一处，非机动车流量较大。"]),
            ("第四章　交通组织措施", ["一、车辆组织：占用最外侧车道，保留内侧车道双向通行，必要时由疏导员指挥交替放行。", f"二、绕行线路：社会车辆可由{made.cross}转入{made.other_cross}绕行，提前在路口设置绕行标志。", "三、行人组织：设置1.5米宽临时人行通道，通道与作业区之间用水马隔离。", f"四、人员配备：疏导员4名，持反光指挥棒，负责人{made.handler.name}，电话{made.handler.phone}。"]),
            ("第五章　恢复通行", [f"完工后立即拆除围挡，清扫路面，恢复标线。沟槽回填经检测合格后开放交通，质量保修至{made.ends.year + 1}年12月。"]),
        ],
    )  # fmt: skip
    writer.room(78)
    writer.para("附图　交通标志设置示意", style=_HEAD, indent=0)
    _signs(writer.sheet, made, writer.y + 16)
    running(writer.sheets, f"{author}　交通组织方案", "{}")
    return drawn("traffic_plan", "fig_plan_book", [cover, *writer.sheets], _plan_values(made, author))


def plan_letter(job: Job) -> Drawn:
    """Two pages to the traffic police, no cover; the facts in a small table, the drafter at the end."""
    rng, made = job.rng, a_dig(job)
    author = rng.choice([made.owner.name, made.builder.name])
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title(f"{made.road}占道施工期间", Style("hei_bold", 19), spacing=0.05, after=3)
    writer.title("交通疏导组织方案", Style("hei_bold", 19), spacing=0.05, after=7)
    writer.line("信阳市公安局交通警察支队：")
    writer.para("为确保施工期间道路安全、有序、畅通，结合现场实际，我单位制定如下交通疏导组织方案。")
    form = job.date_form("dot", "dash", "plain")
    label, value = Style("hei", 10.5), Style("song", 10.5)
    rows: Rows = [
        (11, [(32, "工程名称", True), (128, Run(made.project, "project"), False)]),
        (11, [(32, "占用道路", True), (48, Run(made.road, "road"), False), (30, "占道部位", True), (50, rng.choice(["人行道、非机动车道", "右侧机动车道", "人行道"]), False)]),
        (11, [(32, "计划工期", True), (128, [day(made.begins, "period_from", form), " 至 ", day(made.ends, "period_to", form), f"（{made.days}日历天）"], False)]),
        (11, [(32, "施工单位", True), (48, made.builder.name, False), (30, "现场负责人", True), (50, f"{made.handler.name} {made.handler.phone}", False)]),
    ]  # fmt: skip
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=label, value=value) + 6
    _chapters(
        writer,
        [
            ("一、组织领导", [f"成立交通疏导小组，组长{somebody(job)}，副组长{somebody(job)}，成员6人，统一着反光背心上岗，分两班值守。"]),
            ("二、分段施工安排", [f"全线分为两段：第一段由{made.cross}口起向前推进，第二段至{made.other_cross}口止，一段验收恢复后方可开挖下一段，单段占道不超过3天。"]),
            ("三、疏导措施", ["（一）来车方向150米处设置施工预告牌，80米处设置限速牌和导向牌，作业区周边连续摆放锥形桶。", f"（二）高峰时段由疏导员引导车辆借用对向车道或经{made.other_cross}分流。", "（三）出入口处铺设20毫米厚防滑钢板，确保居民车辆及消防、救护车辆通行。", "（四）夜间保证照明，围挡四角悬挂红色警示灯。"]),
            ("四、宣传告知", ["开工前三天在沿线小区、商户张贴公告，并通过交警部门公众号发布施工和绕行信息。"]),
            ("五、公交与行人", [f"作业范围内的公交站点临时前移60米，站牌处张贴告示；行人由{made.cross}口过街后沿对侧人行道通行。"]),
            ("六、监督检查", ["值守情况每日登记，接受交警、城管部门检查，发现问题一小时内整改到位。"]),
        ],
    )  # fmt: skip
    writer.y += 8
    writer.room(36)
    sheet, y = writer.sheet, writer.y
    sheet.text(178, y, Run(author, "author"), Style("song", 12.5), align="r")
    sheet.text(
        170, y + 11, day(made.papers, "issue_date", job.date_form("plain", "chinese")), Style("song", 12.5), align="r"
    )
    seals.put_round(sheet, 148, y + 6, seals.SealText(author), diameter=40)
    running(writer.sheets, "", "第 {} 页")
    return drawn("traffic_plan", "fig_plan_letter", writer.sheets, _plan_values(made, author))


def emergency_office(job: Job) -> Drawn:
    """A firm's internal paper under a red head: issued to its departments, with a table of who to call."""
    rng, made = job.rng, a_dig(job)
    author = made.builder.name
    writer = Writer(job, Style("song", 13), leading=1.75, top=27)
    sheet = writer.sheet
    sheet.text(105, 30, f"{author}文件", Style("song_bold", 25, RED), align="c")
    sheet.text(
        105,
        48,
        f"{rng.choice(['安', '工安', '项目'])}〔{made.papers.year}〕{rng.randrange(3, 60)}号",
        Style("song", 13),
        align="c",
    )
    sheet.line(25, 56, 185, 56, width=0.8, fill=RED)
    writer.y = 68
    writer.para(
        [
            "关于印发《",
            Run(made.project, "project"),
            rng.choice(["交通应急处置措施》的通知", "道路交通应急处置措施》的通知"]),
        ],
        style=Style("hei_bold", 17),
        indent=1,
    )
    writer.y += 4
    writer.line("各科室、项目部：")
    writer.para(
        f"现将{made.road}施工期间的交通应急处置措施印发给你们，请组织学习并于{made.begins.month}月{made.begins.day}日开工前完成一次演练。"
    )
    writer.y += 12
    writer.sheet.text(178, writer.y, Run(author, "author"), Style("song", 13), align="r")
    writer.sheet.text(170, writer.y + 11, day(made.papers, "issue_date", job.date_form("plain", "chinese")), Style("song", 13), align="r")  # fmt: skip
    seals.put_round(writer.sheet, 144, writer.y + 6, seals.SealText(author), diameter=42)
    writer.y += 40
    _chapters(
        writer,
        [
            ("一、适用情形", ["施工区域及周边发生交通事故、严重拥堵、管线损坏、路面塌陷、恶劣天气等影响通行的突发情况。"]),
            ("二、响应分级", ["Ⅲ级：拥堵超过15分钟；Ⅱ级：发生财产损失事故或单向中断通行；Ⅰ级：人员伤亡或双向中断通行。"]),
            ("三、处置程序", ["1. 现场人员立即停止作业，放置警示设施，报告值班负责人并拨打122、120。", "2. 五分钟内撤出占道机械，必要时拆除围挡、铺设钢板，打通应急车道。", f"3. 交通协管员引导车辆由{made.other_cross}绕行，配合交警指挥。", "4. 损坏燃气、电力、给水管线的，先疏散后抢修，同时通知产权单位。"]),
            ("四、应急通讯录", []),
        ],
    )  # fmt: skip
    rows: Rows = [(10, [(16, "序号", True), (44, "职务", True), (44, "姓名", True), (56, "联系电话", True)])]
    for place, duty in enumerate(("总指挥", "现场负责人", "安全员", "抢险组长"), 1):
        rows.append(
            (
                10,
                [
                    (16, str(place), True),
                    (44, duty, True),
                    (44, somebody(job), True),
                    (56, f"1380000{rng.randrange(10**4):04d}", True),
                ],
            )
        )
    writer.room(60)
    writer.y = table(writer.sheet, 25, writer.y + 2, rows, label=Style("song", 11), value=Style("song", 11)) + 8
    writer.para(
        f"五、物资准备：反光锥80个、水马40个、钢板12块、应急灯6盏，存放于{made.cross}材料点，由专人保管。", indent=0
    )
    running(writer.sheets, "", "— {} —")
    return drawn("traffic_emergency_measures", "fig_emergency_office", writer.sheets, _report_values(made, author))


def emergency_sheet(job: Job) -> Drawn:
    """One page: a table of event against action, the owner and the builder both sign and seal."""
    rng, made, sheet = job.rng, a_dig(job), job.sheet()
    author, fill = made.owner.name, job.fill_style(11)
    sheet.text(105, 22, "涉路施工交通应急处置措施", Style("song_bold", 20), align="c", spacing=0.05)
    body = Style("song", 11)
    y = sheet.flow(22, 40, 166, ["项目名称：", blank(made.project, "project", fill, 26)], body) + 2
    y = sheet.flow(22, y, 166, ["制定单位：", blank(author, "author", fill, 26)], body) + 2
    y = sheet.flow(22, y, 166, ["施工路段：", blank(f"{made.road}（{made.cross}—{made.other_cross}）", "", fill, 14), "　施工日期：", blank(f"{made.begins.month}月{made.begins.day}日—{made.ends.month}月{made.ends.day}日", "", fill)], body) + 4  # fmt: skip
    rows: Rows = [(11, [(12, "序号", True), (34, "突发情况", True), (92, "处置措施", True), (28, "责任人", True)])]
    events = (
        ("车辆追尾、剐蹭", "立即设置警戒，拍照取证后引导撤离，报122；有人受伤的同时拨打120，不移动伤员。"),
        ("路口严重拥堵", "暂停施工车辆进出，开放备用车道，派2名疏导员到上游路口分流，并电话报告辖区交警大队。"),
        ("围挡倒塌、井盖缺失", "专人看守，2小时内修复；夜间加设爆闪灯和反光条。"),
        ("挖断地下管线", "停工、切断火源、疏散行人，联系供水、燃气、电力抢修热线，保护现场。"),
        ("暴雨、大雾、冰雪", "停止占道作业，清空路面，沟槽加盖钢板，恢复临时通行。"),
        ("重大活动、救援通行", "接到通知后30分钟内撤除占道设施，恢复全部车道。"),
    )
    for place, (event, action) in enumerate(events, 1):
        rows.append((17, [(12, str(place), True), (34, event, False), (92, action, False), (28, somebody(job), True)]))
    y = table(sheet, 22, y, rows, label=body, value=Style("song", 10.5)) + 4
    y = (
        sheet.flow(
            22,
            y,
            166,
            f"值班电话：0376-{rng.randrange(6000000, 6999999)}　　公安交警：122　　急救：120　　供电服务：95598",
            body,
        )
        + 8
    )
    for left, title, org in ((22, "建设单位（章）", author), (110, "施工单位（章）", made.builder.name)):
        sheet.text(left, y, title, body)
        sheet.text(left, y + 10, f"{org}", Style("song", 10))
        sheet.text(left, y + 20, "负责人：", body)
        signature(sheet, left + 16, y + 18, somebody(job))
        seals.put_round(sheet, left + 40, y + 12, seals.SealText(org), diameter=38)
    sheet.text(
        188,
        y + 36,
        ["制定日期：", day(made.papers, "issue_date", job.date_form("plain", "spaced", "padded"), fill)],
        body,
        align="r",
    )
    return drawn("traffic_emergency_measures", "fig_emergency_sheet", [sheet], _report_values(made, author))


LAYOUTS: Layouts = {
    "traffic_impact_report": {"fig_impact_report": impact_report, "fig_impact_sheet": impact_sheet},
    "traffic_plan": {"fig_plan_book": plan_book, "fig_plan_letter": plan_letter},
    "traffic_emergency_measures": {"fig_emergency_office": emergency_office, "fig_emergency_sheet": emergency_sheet},
}
