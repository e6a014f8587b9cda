"""交通影响评价报告, 交通安全防护措施, 交通应急处置措施.

Author: 编制单位 or 评估单位; of measures and emergency plans the unit that wrote them, named on the cover or at the
end. Project: as named on the cover or in the first box. Date: a complete one; a month on a cover is none.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import Works, a_firm, a_man, box, grid, plain, some_works
from samples.numbers import written_date
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _values(works: Works, author: str) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": works.applied.isoformat()}


def impact_report_bound(job: Job) -> Drawn:
    """Cover, page of those responsible with the full date, first chapters with a table of flows."""
    works = some_works(job, always_company=True)
    author = a_firm(job, "交通工程咨询有限公司")
    values = _values(works, author)
    rng = job.rng
    cover = job.sheet()
    cover.flow(30, 60, 150, Run(works.project, "project"), Style("hei_bold", 21), leading=1.5, align="c")
    cover.text(
        105, 98, rng.choice(("施工期交通影响评估报告", "占道施工交通影响评价报告")), Style("hei_bold", 23), align="c"
    )
    cover.text(105, 206, Run(author, "author"), Style("song", 16), align="c")
    cover.text(105, 218, written_month(works), Style("song", 14), align="c")
    if job.variant.seal:
        seals.put_round(cover, 122, 208, seals.SealText(author), diameter=43)
    people = job.sheet()
    people.text(105, 50, "编 制 人 员 名 单", Style("hei_bold", 17), align="c")
    label, shown = Style("hei", 12), Style("song", 12)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (14, [(40, "委托单位"), (110, works.applicant)]),
        (14, [(40, "评估单位"), (110, author)]),
        (14, [(40, "项目负责人"), (35, a_man(job)), (35, "审　核"), (40, a_man(job))]),
        (14, [(40, "编制人员"), (110, f"{a_man(job)}　{a_man(job)}　{a_man(job)}")]),
        (
            14,
            [
                (40, "完成日期"),
                (110, Run(written_date(works.applied, form=job.date_form("plain", "padded")), "issue_date")),
            ],
        ),
    ]
    grid(people, 30, 68, rows, label, shown)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    head = Style("hei_bold", 14)
    writer.para("1　总论", style=head, indent=0)
    writer.para(
        f"受{works.applicant}委托，对{works.stretch}{works.part}占道施工期间的交通影响进行评估。评估范围为施工路段及上下游相邻交叉口。"
    )
    writer.para("2　现状交通分析", style=head, indent=0)
    writer.para("经现场调查，评估范围内主要路段高峰小时交通量及服务水平见下表。")
    heads = ("路段", "方向", "高峰流量(pcu/h)", "通行能力(pcu/h)", "饱和度", "服务水平")
    widths = (34.0, 20.0, 34.0, 34.0, 20.0, 18.0)
    y = writer.y + 2
    for row in range(5):
        left = 25.0
        flow, room = rng.randrange(500, 1100), rng.choice((1300, 1450, 1600))
        line = (
            (works.road, works.cross, works.road, works.far)[row - 1],
            ("东向西", "西向东")[row % 2],
            str(flow),
            str(room),
            f"{flow / room:.2f}",
            "B" if flow / room < 0.6 else "C",
        )
        for width, name, text in zip(widths, heads, line, strict=True):
            box(writer.sheet, (left, y, width, 9), name if row == 0 else text, Style("song", 9.5), align="c")
            left += width
        y += 9
    writer.y = y + 6
    writer.para("3　施工期交通影响预测", style=head, indent=0)
    writer.para(
        f"施工占用宽度{plain(works.width)}米，施工侧通行能力下降约{rng.randrange(15, 40)}%，高峰时段饱和度升至"
        f"0.{rng.randrange(72, 89)}，属可接受范围。"
    )
    writer.para("4　改善措施与结论", style=head, indent=0)
    writer.para("在落实分时段施工、交通疏导和信号配时优化的前提下，本工程施工对周边道路交通影响较小，评估结论为可行。")
    writer.number_pages("第{}页")
    return drawn("traffic_impact_report", "impact_report_bound", [cover, people, *writer.sheets], values)


def written_month(works: Works) -> str:
    """Year and month in Chinese figures, as covers have them."""
    return written_date(works.applied.replace(day=1), form="chinese").removesuffix("一日")


def impact_report_table(job: Job) -> Drawn:
    """A short report as one table: 占道施工交通影响评估表 with conclusion, unit and date at the foot."""
    works = some_works(job, always_company=True)
    author = job.rng.choice((a_firm(job, "交通规划设计有限公司"), works.designer))
    values = _values(works, author)
    rng = job.rng
    sheet = job.sheet()
    sheet.text(105, 22, "涉路施工交通影响评估报告", Style("song_bold", 20), align="c", spacing=0.05)
    label, shown = Style("hei", 11), Style("song", 11.5)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "项目名称"), (136, Run(works.project, "project"))]),
        (13, [(34, "建设单位"), (136, works.applicant)]),
        (13, [(34, "评估单位"), (136, Run(author, "author"))]),
        (13, [(34, "施工路段"), (60, works.stretch), (30, "道路等级"), (46, rng.choice(("主干路", "次干路")))]),
        (13, [(34, "占用部位"), (60, works.part), (30, "占用面积"), (46, f"{plain(works.area)}平方米")]),
        (
            28,
            [
                (34, "现状交通"),
                (
                    136,
                    f"早高峰7：30—8：30，双向流量{rng.randrange(900, 2200)}辆/小时，"
                    f"非机动车{rng.randrange(300, 900)}辆/小时，无大型停车场出入口。",
                ),
            ],
        ),
        (
            34,
            [
                (34, "影响分析"),
                (
                    136,
                    f"施工期压缩非机动车道，机动车通行能力下降约{rng.randrange(8, 25)}%，"
                    "公交站点需前移，行人通行基本不受影响；夜间施工影响较小。",
                ),
            ],
        ),
        (
            34,
            [
                (34, "对策建议"),
                (136, "分段施工，每段不超过30米；高峰时段停止作业；增设临时标志和疏导员；提前向社会公告。"),
            ],
        ),
        (24, [(34, "评估结论"), (136, "落实上述措施后，交通影响等级为“一般”，同意实施。")]),
    ]
    y = grid(sheet, 20, 38, rows, label, shown)
    sheet.text(112, y + 14, "评估单位（盖章）", shown)
    issued = Run(written_date(works.applied, form=job.date_form("plain", "spaced", "chinese")), "issue_date")
    sheet.text(112, y + 28, issued, shown)
    sheet.text(24, y + 14, f"评估人：{a_man(job)}　　复核：{a_man(job)}", shown)
    if job.variant.seal:
        seals.put_round(sheet, 144, y + 20, seals.SealText(author, "报告专用章"), diameter=42)
    return drawn("traffic_impact_report", "impact_report_table", [sheet], values)


def protection_numbered(job: Job) -> Drawn:
    """交通安全防护措施 in headed sections; builder, seal and date at the end."""
    works = some_works(job, always_company=True)
    values = _values(works, works.builder)
    writer = Writer(job, Style("song", 13), leading=1.75)
    head = Style("hei_bold", 13)
    writer.title("施工现场交通安全防护措施", Style("hei_bold", 20), spacing=0.05)
    writer.para(
        [
            "为保障",
            Run(works.project, "project"),
            f"施工期间{works.stretch}过往车辆、行人和作业人员的安全，特制定以下防护措施。",
        ]
    )
    for title, text in (
        (
            "一、作业区封闭",
            "作业区四周采用2.0米高彩钢围挡连续封闭，底部设0.3米防溢座，围挡外立面粘贴反光警示带，转角处设置防撞桶。",
        ),
        ("二、警示标志", "在来车方向依次设置“前方施工”“车道变窄”“限速30”标志，间距不小于20米，夜间开启LED爆闪灯。"),
        ("三、临边防护", "沟槽两侧1.0米外设置钢管护栏，悬挂密目网，行人过街处铺设厚20毫米钢板并设扶手。"),
        ("四、照明与用电", "夜间施工区照度不低于30勒克斯，临时用电采用三级配电、两级保护。"),
        ("五、人员防护", "作业人员佩戴安全帽，穿反光背心；车辆倒车时设专人指挥。"),
        ("六、检查制度", "安全员每日班前、班后检查防护设施，损坏的立即更换，并做好记录。"),
    ):
        writer.para(title, style=head)
        writer.para(text)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(178, y, ["编制单位：", Run(works.builder, "author")], Style("song", 13), align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(178, y + 12, Run(written_date(works.applied, form=form), "issue_date"), Style("song", 13), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 8, seals.SealText(works.builder), diameter=42)
    writer.number_pages("- {} -")
    return drawn("traffic_protection_measures", "protection_numbered", writer.sheets, values)


def protection_in_table(job: Job) -> Drawn:
    """Measures as a table of facilities with numbers and places, head lines above, seal at the foot."""
    works = some_works(job, always_company=True)
    values = _values(works, works.builder)
    rng = job.rng
    sheet = job.sheet()
    sheet.text(105, 22, "占道施工交通安全防护措施表", Style("song_bold", 19), align="c")
    style = Style("song", 12)
    sheet.text(22, 38, ["工程名称：", Run(works.project, "project")], style)
    sheet.text(22, 47, ["施工单位：", Run(works.builder, "author")], style)
    sheet.text(22, 56, f"施工位置：{works.stretch}{works.part}", style)
    heads = ("序号", "防护设施", "规格", "数量", "设置位置")
    widths = (14.0, 38.0, 36.0, 22.0, 58.0)
    things = (
        ("施工围挡", "2.0m高彩钢板", f"{plain(works.length)}m", "作业区外侧全封闭"),
        ("锥形交通路标", "70cm反光", f"{rng.randrange(20, 60)}个", "上游过渡区、下游过渡区"),
        ("施工标志牌", "铝板反光", f"{rng.randrange(4, 10)}块", "来车方向50m、100m"),
        ("限速标志", "30km/h", "4块", "警告区起点"),
        ("爆闪灯", "太阳能", f"{rng.randrange(6, 18)}个", "围挡转角及顶部"),
        ("水马", "1.5m注水式", f"{rng.randrange(10, 40)}个", "机非隔离"),
        ("过街钢板", "20mm厚", f"{rng.randrange(2, 8)}块", "行人通道"),
        ("灭火器", "4kg干粉", "4具", "现场值班点"),
    )
    rows: list[tuple[str, ...]] = [heads, *((str(number), *thing) for number, thing in enumerate(things, 1))]
    y = 66.0
    for number, cells in enumerate(rows):
        left = 22.0
        for width, text in zip(widths, cells, strict=True):
            box(sheet, (left, y, width, 11), text, Style("hei" if number == 0 else "song", 11), align="c")
            left += width
        y += 11
    y = sheet.flow(
        22,
        y + 6,
        166,
        f"责任人：{works.builder_chief}，电话{works.builder_phone}；巡查频次：每日不少于三次。",
        style,
        leading=1.7,
    )
    y = sheet.flow(
        22, y + 2, 166, "上述防护设施在开工前设置到位并经交警部门现场确认，施工期间不得擅自拆除。", style, leading=1.7
    )
    sheet.text(104, y + 16, "施工单位（盖章）", style)
    sheet.text(
        104,
        y + 28,
        ["日期：", Run(written_date(works.applied, form=job.date_form("plain", "dot")), "issue_date")],
        style,
    )
    if job.variant.seal:
        seals.put_round(sheet, 142, y + 22, seals.SealText(works.builder), diameter=42)
    return drawn("traffic_protection_measures", "protection_in_table", [sheet], values)


def emergency_plan_cover(job: Job) -> Drawn:
    """交通应急预案 with a cover (unit and full date) and sections, a list of telephone numbers at the end."""
    works = some_works(job, always_company=True)
    values = _values(works, works.builder)
    cover = job.sheet()
    cover.flow(30, 70, 150, Run(works.project, "project"), Style("song_bold", 20), leading=1.5, align="c")
    title = job.rng.choice(("交通应急处置预案", "交通安全应急预案"))
    cover.text(105, 108, title, Style("song_bold", 26), align="c", spacing=0.1)
    cover.text(105, 200, ["编制单位：", Run(works.builder, "author")], Style("song", 15), align="c")
    form = job.date_form("plain", "chinese")
    cover.text(
        105,
        214,
        ["编制日期：", Run(written_date(works.applied, form=form), "issue_date")],
        Style("song", 15),
        align="c",
    )
    if job.variant.seal:
        seals.put_round(cover, 136, 200, seals.SealText(works.builder), diameter=43)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    head = Style("hei_bold", 13)
    for name, text in (
        (
            "1 总则",
            f"为及时、有效处置{works.road}占道施工期间的交通突发事件，最大限度减少人员伤亡和财产损失，制定本预案。",
        ),
        (
            "2 组织体系",
            f"成立应急领导小组，组长{works.builder_chief}，副组长{a_man(job)}，下设疏导组、抢险组和后勤组。",
        ),
        (
            "3 预警与响应",
            "拥堵长度超过200米为一般级，由现场疏导组处置；超过500米或者发生伤人事故为较大级，立即报告交警部门并停工。",
        ),
        (
            "4 处置程序",
            "（1）立即停止作业，开启警示灯；（2）保护现场，抢救伤员；（3）拨打122、120；（4）引导车辆绕行；（5）清障后恢复通行。",
        ),
        ("5 应急物资", "配备应急照明车1台、钢板10块、锥桶50个、急救箱2个、抽水泵2台。"),
        ("6 演练", "开工前组织一次应急演练，演练记录存档。"),
    ):
        writer.para(name, style=head, indent=0)
        writer.para(text)
    y = writer.y + 4
    contacts = (
        ("姓名", "职务", "电话"),
        (works.builder_chief, "组长", works.builder_phone),
        (works.handler, "建设单位代表", works.phone),
    )
    for number, cells in enumerate(contacts):
        for place, text in enumerate(cells):
            style = Style("hei" if number == 0 else "song", 11.5)
            box(writer.sheet, (35 + place * 46, y, 46, 10), text, style, align="c")
        y += 10
    writer.number_pages("{}")
    return drawn("traffic_emergency_measures", "emergency_plan_cover", [cover, *writer.sheets], values)


def emergency_short(job: Job) -> Drawn:
    """交通应急处置措施 of one page: opening sentence, measures by case, sealed by the client who wrote them."""
    works = some_works(job, always_company=True)
    values = _values(works, works.applicant)
    writer = Writer(job, Style("song", 13.5), leading=1.8, top=30)
    writer.title("交通应急处置措施", Style("hei_bold", 21), spacing=0.1)
    writer.para(
        [
            "针对",
            Run(works.project, "project"),
            f"占用{works.road}施工可能出现的交通拥堵、交通事故、恶劣天气等情况，我公司制定如下应急处置措施：",
        ]
    )
    for text in (
        "一、发生交通拥堵时，疏导员立即分流车辆，必要时临时拆除部分围挡让出车道。",
        "二、发生交通事故时，立即停工，设置警戒，抢救伤员，保护现场，报告122指挥中心。",
        "三、遇暴雨、冰雪、大雾天气，停止占道施工，覆盖沟槽，增设警示灯具。",
        "四、挖断管线时，立即撤离人员，封闭现场，通知产权单位抢修。",
        "五、遇重大活动、警卫任务时，按交警部门要求无条件停工、恢复通行。",
        f"六、应急值班电话：{works.phone}，24小时有人值守。",
    ):
        writer.para(text)
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    style = Style("song", 13.5)
    sheet.text(178, y, Run(works.applicant, "author"), style, align="r")
    form = job.date_form("plain", "spaced", "padded")
    sheet.text(178, y + 12, Run(written_date(works.applied, form=form), "issue_date"), style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 8, seals.SealText(works.applicant), diameter=42)
    return drawn("traffic_emergency_measures", "emergency_short", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"impact_report_bound": impact_report_bound, "impact_report_table": impact_report_table},
    "traffic_protection_measures": {
        "protection_numbered": protection_numbered,
        "protection_in_table": protection_in_table,
    },
    "traffic_emergency_measures": {
        "emergency_plan_cover": emergency_plan_cover,
        "emergency_short": emergency_short,
    },
}
