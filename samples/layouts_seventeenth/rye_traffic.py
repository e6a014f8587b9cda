"""交通组织方案 and 交通应急处置措施."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import (
    Rows,
    Site,
    a_site,
    edge_text,
    on,
    plain,
    ruled,
    someone,
    upright,
    zone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def _sketch(sheet: Sheet, site: Site, x: float, y: float, width: float, height: float) -> None:
    """The site in its street: lanes, fence, signs, flow arrows."""
    small = Style("hei", 7.5)
    sheet.rect(x, y, width, height, line=0.3)
    middle = y + height / 2
    for offset in (-13, 13):
        sheet.line(x, middle + offset, x + width, middle + offset, width=0.5)
    at = x + 2
    while at < x + width - 6:
        sheet.line(at, middle, at + 4, middle, width=0.2)
        at += 7
    left, right = x + width * 0.34, x + width * 0.68
    sheet.fill(left, middle + 6, right - left, 7, (226, 226, 226))
    sheet.rect(left, middle + 6, right - left, 7, line=0.5)
    sheet.text((left + right) / 2, middle + 8.2, "围挡作业区", small, align="c")
    for place, text in ((0.1, "前方施工"), (0.2, "限速30"), (0.28, "变窄"), (0.76, "解除")):
        sheet.rect(x + width * place, middle + 15, 13, 5, line=0.2)
        sheet.text(x + width * place + 6.5, middle + 16.2, text, small.sized(6.5), align="c")
    sheet.text(x + width * 0.12, middle - 9, "←", Style("hei", 12))
    sheet.text(x + width * 0.8, middle + 3, "→", Style("hei", 12))
    sheet.text(x + 3, y + 2, site.near, small)
    sheet.text(x + width - 3, y + 2, site.far, small, align="r")
    sheet.text(x + width / 2, middle - 8, site.road, Style("song", 10), align="c", spacing=1.2)


def _cover(writer: Writer, site: Site, title: tuple[str, ...], lines: list[tuple[str, str | Run]], day: Run) -> None:
    """Cover page of a report: project above, title in large type, units and date below."""
    sheet = writer.sheet
    y = sheet.flow(30, 52, 150, Run(site.project, "project"), Style("song_bold", 20), leading=1.5, align="c") + 14
    for row in title:
        sheet.text(105, y, row, Style("hei_bold", 28), align="c", spacing=0.15)
        y += 18
    y = 206.0
    for label, value in lines:
        sheet.text(50, y, [label, value], Style("song", 14))
        y += 11
    sheet.text(105, y + 8, day, Style("song", 14), align="c")


def plan_bound(job: Job) -> Drawn:
    """A bound plan: cover, contents of four chapters with tables of signs and phases, running header."""
    rng, site = job.rng, a_site(job)
    author = site.consultant if job.chance(0.6) else site.builder
    form = job.date_form("chinese", "plain")
    writer = Writer(job, Style("song", 12), left=26, width=158, top=26, leading=1.75)
    _cover(
        writer,
        site,
        (rng.choice(["施工期间交通组织方案", "交通疏导组织方案"]),),
        [
            ("建设单位：", site.client.name),
            ("施工单位：", site.builder.name),
            ("编制单位：", Run(author.name, "author")),
        ],
        on(site.written, "issue_date", form),
    )
    seals.put_round(writer.sheet, 118, 234, seals.SealText(author.name), diameter=40)
    writer.new_page()
    head, sub = Style("hei_bold", 14), Style("hei_bold", 12)
    period: list[str | Run] = [on(site.start, "period_from"), "至", on(site.end, "period_to")]
    writer.para("1　概述", indent=0, style=head)
    writer.para("1.1　项目概况", indent=0, style=sub)
    writer.para([Run(site.project, "project"), "位于", zone(job), "，需在", Run(site.road, "road"), f"实施管线敷设，起点{site.near}，终点{site.far}，作业长度{plain(site.length)}m，占道宽度{plain(site.width)}m。"])  # fmt: skip
    writer.para(["1.2　占道时段　", *period, f"，共{site.days}天，每日9:00—17:00、20:00—次日6:00作业，早晚高峰停止占道。"], indent=0)  # fmt: skip
    writer.para("1.3　编制依据", indent=0, style=sub)
    writer.para(
        "《中华人民共和国道路交通安全法》；《城市道路施工作业交通组织规范》（GA/T 900）；《道路交通标志和标线 第4部分：作业区》（GB 5768.4）；《河南省城市道路占用挖掘管理有关规定》。"
    )
    writer.para("2　现状交通分析", indent=0, style=head)
    lanes = rng.choice(["双向四车道", "双向两车道", "双向六车道"])
    writer.para(f"作业路段为城市{rng.choice(['次干路', '支路', '主干路'])}，{lanes}，两侧设非机动车道和人行道，沿线有{job.facts.home.community.name}、公交站{rng.randrange(1, 4)}处。经现场调查，高峰小时流量约{rng.randrange(400, 1900)}pcu/h，服务水平为{rng.choice(['B', 'C'])}级；相交的{site.near}为信号控制路口。")  # fmt: skip
    writer.para("3　交通组织设计", indent=0, style=head)
    writer.para(
        "3.1　机动车：占用最外侧机动车道时，保留其余车道双向通行，作业区上游设置过渡区，渐变段长度不小于40m，限速30km/h。"
    )
    writer.para(
        f"3.2　非机动车及行人：占用人行道时，借用非机动车道设置宽度不小于1.5m的临时通道；必要时由{site.far}绕行。"
    )
    writer.para("3.3　公交：沿线停靠站临时前移50m，由建设单位提前7日函告公交公司并张贴公告。")
    writer.room(62)
    sheet = writer.sheet
    sheet.text(105, writer.y, "表1　临时交通设施一览表", Style("hei", 10.5), align="c")
    rows: Rows = [
        (8, [(16, "序号", True), (56, "名　称", True), (36, "规格", True), (22, "数量", True), (28, "备注", True)]),
        *[
            ruled(8.0, [(16.0, str(row), True), (56.0, name, True), (36.0, size, True), (22.0, str(rng.randrange(2, 40)), True), (28.0, "", True)])
            for row, (name, size) in enumerate((("作业区警告标志", "1200mm三角"), ("限速标志", "Φ800"), ("锥形交通路标", "700mm"), ("水马围挡", "1.5m×1.0m"), ("太阳能爆闪灯", "双面")), 1)
        ],
    ]  # fmt: skip
    writer.y = table(sheet, 26, writer.y + 7, rows, label=Style("song", 10), value=Style("song", 10)) + 5
    writer.room(62)
    _sketch(writer.sheet, site, 26, writer.y, 158, 50)
    writer.sheet.text(105, writer.y + 52, "图1　作业区交通设施布设示意", Style("hei", 10.5), align="c")
    writer.y += 62
    writer.para("4　保障措施", indent=0, style=head)
    writer.para(
        f"4.1　施工单位设交通协管员{rng.randrange(2, 7)}名，负责人{someone(job)}，电话{site.agent.phone}，服从辖区交警大队指挥。"
    )
    writer.para("4.2　施工前3日通过公示牌、业主群等方式发布占道信息，公示施工单位、工期和监督电话。")
    writer.para("4.3　遇恶劣天气、交通拥堵或者重大活动时，立即停止占道并恢复通行；突发事件按《交通应急处置措施》执行。")
    writer.para(f"4.4　完工后于{site.end.month}月{site.end.day}日24时前清理现场，拆除临时设施，恢复原有标志标线。")
    for number, page in enumerate(writer.sheets[1:], 1):
        edge_text(page, f"{site.road}占道施工交通组织", f"{number}")
    values: dict[str, Value] = {
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "author": author.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_plan", "rye_plan_bound", writer.sheets, values)


def plan_table(job: Job) -> Drawn:
    """One page of a ruled form that the traffic police hand out, values by hand or machine, a sketch in the middle."""
    rng, site = job.rng, a_site(job)
    fill, label, sheet = job.fill_style(10.5), Style("song", 10), job.sheet()
    sheet.text(105, 20, rng.choice(["占道施工交通组织方案", "占用道路施工交通组织方案表"]), Style("song_bold", 19), align="c")  # fmt: skip
    sheet.text(192, 32, f"编号：{site.written.year}—{rng.randrange(1, 300):03d}", Style("song", 9.5), align="r")
    form = job.date_form("plain", "dot", "dash")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (11, [(28, "工程名称", True), (146, val(site.project, "project"), False)]),
        (10, [(28, "建设单位", True), (59, val(site.client.name), False), (28, "现场负责人", True), (59, val(f"{someone(job)} {site.agent.phone}"), False)]),
        (10, [(28, "施工单位", True), (59, val(site.builder.name, "author"), False), (28, "资质等级", True), (59, val(rng.choice(["电力工程三级", "市政公用二级"])), False)]),
        (10, [(28, "施工道路", True), (59, val(site.road, "road"), False), (28, "起止点", True), (59, val(f"{site.near}至{site.far}"), False)]),
        (10, [(28, "施工时间", True), (146, [on(site.start, "period_from", form, fill), "　至　", on(site.end, "period_to", form, fill), "　作业时段：", val(rng.choice(["22时至次日6时", "避开早晚高峰"]))], False)]),
        (10, [(28, "占用部位", True), (59, f"{rng.choice(['□机动车道　■非机动车道', '■机动车道　□非机动车道'])}　■人行道", False), (28, "占用长×宽", True), (59, val(f"{plain(site.length)}m×{plain(site.width)}m"), False)]),
    ]  # fmt: skip
    y = table(sheet, 18, 38, rows, label=label, value=Style("song", 9.5))
    upright(sheet, (18, y, 12, 62), "交通组织示意图", label)
    sheet.rect(30, y, 162, 62)
    _sketch(sheet, site, 33, y + 4, 156, 54)
    y += 62
    measures = (
        f"1.机动车：保留{rng.choice(['一', '两'])}条车道通行，{site.near}路口设置绕行提示牌；",
        "2.非机动车、行人：设临时通道，宽1.5米，铺设钢板，夜间照明；",
        f"3.安全设施：警示桶{rng.randrange(10, 40)}个、爆闪灯{rng.randrange(4, 10)}盏、导向牌{rng.randrange(2, 8)}块、反光背心每人1件；",
        f"4.疏导人员：{rng.randrange(2, 6)}人，分{rng.choice(['两', '三'])}班；",
        "5.应急：车辆故障或事故时立即撤除围挡、让出车道，并拨打122。",
    )
    upright(sheet, (18, y, 12, 46), "组织措施", label)
    sheet.rect(30, y, 162, 46)
    sheet.cell((30, y, 162, 46), "\n".join(measures), fill, leading=1.5)
    y += 46
    half = 87.0
    for left, title in ((18.0, "施工单位（盖章）"), (18 + half, "交警部门意见")):
        sheet.rect(left, y, half, 44)
        sheet.text(left + 3, y + 3, title, label)
    sheet.text(21, y + 12, Run(site.builder.name, "author"), Style("song", 10))
    sheet.text(21, y + 21, "负责人签字：", label)
    signature(sheet, 44, y + 19, someone(job))
    sheet.text(62, y + 36, on(site.written, "issue_date", form, fill), label, align="c")
    sheet.text(150, y + 36, "年　　月　　日", label)
    seals.put_round(sheet, 68, y + 22, seals.SealText(site.builder.name), diameter=38)
    sheet.text(
        18, y + 47, "注：本表一式三份，城管、交警、施工单位各一份；提前或者延期施工须重新申报。", Style("song", 9)
    )
    values: dict[str, Value] = {
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "author": site.builder.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_plan", "rye_plan_table", [sheet], values)


def crisis_manual(job: Job) -> Drawn:
    """An emergency plan with cover, numbered chapters, a table of the command group and telephone numbers."""
    rng, site = job.rng, a_site(job)
    author = site.builder
    form = job.date_form("plain", "chinese")
    writer = Writer(job, Style("song", 12), left=25, width=160, leading=1.7)
    _cover(
        writer,
        site,
        rng.choice([("交通应急处置措施",), ("占道施工", "交通应急处置预案")]),
        [("编　　制：", someone(job)), ("审　　批：", someone(job)), ("编制单位：", Run(author.name, "author"))],
        on(site.written, "issue_date", form),
    )
    seals.put_round(writer.sheet, 122, 238, seals.SealText(author.name, rng.choice(["", "工程项目部"])), diameter=40)
    writer.new_page()
    head = Style("hei_bold", 13)
    writer.para("第一章　总则", indent=0, style=head)
    writer.para([f"第一条　为及时、有效处置{site.road}施工期间发生的交通突发事件，减少对道路通行的影响，结合", Run(site.project, "project"), "实际，制定本措施。"])  # fmt: skip
    writer.para(
        f"第二条　本措施适用于{site.start.month}月{site.start.day}日至{site.end.month}月{site.end.day}日占道施工期间的交通事故、拥堵、管线损坏、恶劣天气等情形。"
    )
    writer.para("第二章　组织机构", indent=0, style=head)
    writer.para("第三条　成立交通应急处置小组，成员及职责见下表，24小时值守。")
    rows: Rows = [
        (8, [(26, "职务", True), (28, "姓名", True), (40, "联系电话", True), (66, "职责", True)]),
        *[
            ruled(9.0, [(26.0, post, True), (28.0, someone(job), True), (40.0, f"1380000{rng.randrange(10**4):04d}", True), (66.0, duty, False)])
            for post, duty in (("组长", "统一指挥，决定启动和终止响应"), ("副组长", "现场协调，联系交警和城管"), ("疏导组", "设置警戒，引导车辆行人绕行"), ("抢险组", "清障、回填、抢修"), ("后勤组", "物资保障、信息上报"))
        ],
    ]  # fmt: skip
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("song", 10.5), value=Style("song", 10)) + 4
    writer.para("第三章　分类处置", indent=0, style=head)
    for clause in (
        "第四条　交通事故：立即停工，保护现场，抢救伤员，拨打122、120，在来车方向50米外设置警告标志，配合交警撤离车辆。",
        f"第五条　交通拥堵：排队超过{rng.choice(['100', '150', '200'])}米时，撤除内侧围挡，让出应急通道，派员到{site.near}、{site.far}路口疏导分流。",
        "第六条　沟槽塌陷：停止作业并封闭影响范围，用钢板或者级配碎石抢险回填，恢复一条车道通行后再行处理。",
        "第七条　管线破损：通知燃气、供水、通信等权属单位，燃气泄漏时设置不小于50米的警戒区，禁止明火。",
        "第八条　大风、暴雨、冰雪：停止占道，加固围挡和标志，清除积水积雪，安排夜间巡查。",
    ):
        writer.para(clause)
    writer.para("第四章　应急保障", indent=0, style=head)
    writer.para(
        f"第九条　现场常备清障车1台、钢板{rng.randrange(4, 12)}块、沙袋{rng.randrange(50, 200)}个、锥桶{rng.randrange(20, 60)}个、爆闪灯{rng.randrange(4, 16)}盏、发电机1台。"
    )
    writer.para(
        f"第十条　外部电话：交警122；急救120；供电抢修95598；{zone(job)}城管值班室0376-6{rng.randrange(100000, 999999)}。"
    )
    writer.para("第十一条　施工前组织一次演练，对全体作业人员进行交底并签字。本措施由项目经理部负责解释。")
    for number, page in enumerate(writer.sheets[1:], 1):
        edge_text(page, "", f"第 {number} 页")
    values: dict[str, Value] = {
        "project": site.project,
        "author": author.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_emergency_measures", "rye_crisis_manual", writer.sheets, values)


def crisis_letter(job: Job) -> Drawn:
    """A plain text of one page and a bit handed to the traffic police, project in the first lines, seals at the end."""
    rng, site = job.rng, a_site(job)
    writer = Writer(job, Style("song", 14), left=28, width=154, top=30, leading=1.75)
    writer.y = 34
    writer.title(rng.choice(["涉路施工交通应急处置措施", "施工期间交通应急处置措施"]), Style("song_bold", 20), after=10)
    bold = Style("hei", 14)
    writer.line([f"信阳市公安局交通警察支队{rng.choice(['', '一大队', '二大队', '直属大队'])}："])
    author, other = (site.client, site.builder) if job.chance(0.4) else (site.builder, site.client)
    before, after = (
        ("我公司投资建设的", f"由{other.name}施工，")
        if author is site.client
        else (f"我公司受{other.name}委托承建的", "")
    )
    writer.para([before, "“", Run(site.project, "project"), "”", after, f"即将在{site.road}占道施工，为防范施工引发的交通安全事件，特制定以下应急处置措施："])  # fmt: skip
    for title, text in (
        ("一、信息报告。", f"现场安全员{someone(job)}为第一报告人，发现险情5分钟内报告公司值班室和属地交警，30分钟内续报处置情况。"),
        ("二、先期处置。", "立即停止作业，人员撤离危险区域，开启爆闪灯，放置警示标志，专人持旗疏导过往车辆和行人。"),
        ("三、交通分流。", f"必要时封闭作业半幅，车辆经{site.near}、{site.far}绕行，由交警现场指挥，我方提供标志和人员。"),
        ("四、抢险恢复。", f"备用{rng.choice(['挖掘机', '装载机'])}1台、应急钢板{rng.randrange(4, 10)}块，{rng.choice(['1', '2'])}小时内恢复路面临时通行。"),
        ("五、善后。", "协助伤员救治和事故调查，查找原因、整改到位并经交警部门同意后方可复工。"),
        ("六、值班安排。", f"施工期间（{site.days}天）实行领导带班，带班人{someone(job)}，电话{site.agent.phone}。"),
    ):  # fmt: skip
        writer.para([Run(title, "", bold), text])
    writer.room(56)
    sheet, y, body = writer.sheet, writer.y + 10, Style("song", 14)
    form = job.date_form("plain", "chinese", "spaced")
    sheet.text(182, y, Run(author.name, "author"), body, align="r")
    sheet.text(172, y + 11, on(site.written, "issue_date", form), body, align="r")
    seals.put_round(sheet, 150, y + 6, seals.SealText(author.name), diameter=42)
    sheet.text(
        28,
        y + 28,
        f"（联系人：{site.agent.name}　报送日期以收文登记为准　附：《占道施工交通组织方案》）",
        Style("song", 11),
    )
    writer.number_pages("- {} -")
    values: dict[str, Value] = {
        "project": site.project,
        "author": author.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_emergency_measures", "rye_crisis_letter", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_plan": {"rye_plan_bound": plan_bound, "rye_plan_table": plan_table},
    "traffic_emergency_measures": {"rye_crisis_manual": crisis_manual, "rye_crisis_letter": crisis_letter},
}
