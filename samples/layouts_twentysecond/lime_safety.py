"""Safety measures and emergency measures for traffic beside road works."""

from __future__ import annotations

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond import lime_common as lime
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table


def _values(works: Works, author: str) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}


def measures_memo(job: Job) -> Drawn:
    """A builder's memo in running text on its letter paper."""
    rng, works = job.rng, lime.scene(job)
    author = works.builder.name
    writer = Writer(job, Style("song", 12.5), left=24, width=164, leading=1.75)
    writer.y = lime.letter_head(writer.sheet, Run(author, "author"), works.builder.address, works.builder.phone)
    heads = ["交通安全防护措施", "施工现场交通安全防护措施", "涉路施工安全防护措施"]
    writer.title(rng.choice(heads), Style("hei_bold", 20), after=5)
    writer.line(["项目：", Run(works.project, "project")])
    writer.para(f"为确保{works.road}施工期间车辆和行人安全，结合现场勘查情况，制定以下防护措施，请各班组遵照执行。")
    numerals = "一二三四五六七"
    items = [
        f"围挡防护。沿作业面四周设置高{rng.choice(['1.8', '2.0', '2.5'])}米的装配式围挡，底部砌防溢座，"
        "距路口20米范围内改用网格围挡，保证转弯视距；围挡端头设防撞桶并贴四级反光膜。",
        f"标志标线。来车方向{rng.choice([100, 150, 200])}米处起依次设“前方施工”“道路变窄”“限速30”标志，"
        "原有冲突标线用黑色胶带遮盖，施划橙色临时标线。",
        "夜间警示。围挡上沿每隔3米悬挂红色警示灯，作业区首尾各设爆闪灯2盏，专人每晚18点前检查供电。",
        "沟槽防护。开挖深度超过1米的沟槽外侧设双道护栏，停工时段用20毫米厚钢板满铺，钢板接缝处焊接防滑条。",
        "行人通道。设净宽不小于1.5米的绕行便道，安装扶手及防滑垫，学校上下学时段增派引导员。",
        f"人员管理。现场专职安全员{lime.someone(job)}，全部作业人员穿反光衣、戴安全帽，机械回转半径内禁止站人。",
        "扬尘与渣土。随挖随运，出口设冲洗设备，洒漏及时清扫，雨天停止土方作业。",
    ]
    count = rng.choice([5, 6, 7])
    for numeral, item in zip(numerals, items[:count], strict=False):
        writer.para(f"{numeral}、{item}")
    writer.para(f"本措施由项目部负责解释，安全监督电话{lime.landline(job)}。")
    writer.room(40)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(184, y, Run(author, "author"), writer.style, align="r")
    day = lime.on(works.signed, "issue_date", job.date_form("plain", "chinese"))
    sheet.text(184, y + 10, day, writer.style, align="r")
    lime.seal(job, sheet, 152, y + 6, author)
    return drawn("traffic_protection_measures", "lime_measures_memo", writer.sheets, _values(works, author))


def measures_list(job: Job) -> Drawn:
    """A landscape list of measures: what, how many, where, who looks after it, and when it is checked."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet(297, 210)
    author = rng.choice([works.builder.name, works.adviser.name])
    title = rng.choice(["道路施工安全防护设施一览表", "交通安全防护措施清单", "占道施工防护措施表"])
    sheet.text(148, 14, title, Style("song_bold", 20), align="c", spacing=0.15)
    small = Style("hei", 10)
    sheet.text(16, 28, ["工程：", Run(works.project, "project")], small)
    sheet.text(281, 28, f"道路：{works.road}", small, align="r")
    widths = (12.0, 48.0, 95.0, 30.0, 40.0, 40.0)
    heads = ("序号", "防护项目", "做法及要求", "数量", "责任人", "检查频次")
    rows = [(10.0, [(wide, head, True) for wide, head in zip(widths, heads, strict=True)])]
    chiefs = [lime.someone(job) for _ in range(3)]
    length = plain(works.length)
    things = [
        ("钢制围挡", "高2.0米，立柱间距3米，斜撑加配重，外侧贴反光条", f"{length}米", "每班一次"),
        ("水马", "注水量不少于三分之二，首尾相连，红白相间", f"{rng.randrange(12, 60)}只", "每日早晚"),
        ("交通锥", "高0.9米，渐变段间距2米，缓冲区间距5米", f"{rng.randrange(20, 80)}只", "每2小时"),
        ("施工标志", "工程级反光膜，三角架固定，底沿距地1.5米以上", f"{rng.randrange(4, 10)}块", "每日"),
        ("爆闪警示灯", "太阳能，可视距离不小于500米", f"{rng.randrange(4, 12)}盏", "每晚18:00"),
        ("防撞缓冲桶", "设于来车端，内装黄沙", f"{rng.randrange(2, 6)}只", "每日"),
        ("覆槽钢板", "厚20毫米，搭接两侧各300毫米，周边沥青砂找平", f"{rng.randrange(4, 16)}块", "停工前"),
        ("交通引导员", "持红绿旗、口哨、对讲机，着反光背心", f"{rng.choice([2, 4, 6])}人", "不间断"),
        ("安全教育", "进场交底并签字，考试合格后上岗", "全员", "每周一"),
    ]
    for number, (what, how, many, often) in enumerate(things[: rng.choice([7, 8, 9])], 1):
        cells = (str(number), what, how, many, chiefs[number % 3], often)
        rows.append(
            (
                12.0,
                [(wide, cell, place in (0, 3)) for place, (wide, cell) in enumerate(zip(widths, cells, strict=True))],
            )
        )
    y = table(sheet, 16, 36, [(high, cells) for high, cells in rows], label=Style("song", 10), value=Style("song", 10))
    sheet.text(
        16, y + 4, "注：设施布置应符合GB 5768.4的规定；恶劣天气加密检查，发现缺损立即补齐并登记。", Style("song", 9)
    )
    sheet.text(16, y + 14, ["填报单位（章）：", Run(author, "author")], Style("song", 11))
    sheet.text(150, y + 14, f"审核：{lime.someone(job)}", Style("song", 11))
    shape = job.date_form("dash", "spaced", "dot")
    sheet.text(281, y + 14, ["填报日期：", lime.on(works.signed, "issue_date", shape)], Style("song", 11), align="r")
    lime.seal(job, sheet, 82, y + 14, author, size=38)
    return drawn("traffic_protection_measures", "lime_measures_list", [sheet], _values(works, author))


def emergency_plan(job: Job) -> Drawn:
    """An emergency plan in articles: who leads, what happens, whom to call."""
    rng, works = job.rng, lime.scene(job)
    author, applicant = works.builder.name, works.applicant
    writer = Writer(job, Style("song", 12), leading=1.7, top=30)
    sheet = writer.sheet
    plan_no = f"预案编号：YA-{rng.randrange(1, 60):02d}"
    sheet.text(25, 18, plan_no, Style("song", 10))
    sheet.text(185, 18, rng.choice(["版本：A/0", "受控"]), Style("song", 10), align="r")
    writer.y = sheet.flow(25, 30, 160, Run(works.project, "project"), Style("hei_bold", 17), align="c") + 1
    heads = ["交通应急处置预案", "施工期间交通突发事件应急预案", "交通应急处置措施"]
    writer.title(rng.choice(heads), Style("hei_bold", 20), after=5)
    chief, deputy = lime.someone(job), lime.someone(job)
    for title, texts in (
        (
            "1　目的和适用范围",
            (f"用于{works.road}占道期间可能发生的交通事故、严重拥堵、沟槽坍塌、管线破损及极端天气的先期处置。",),
        ),
        (
            "2　组织机构",
            (
                f"成立应急小组，组长{chief}（项目经理），副组长{deputy}；"
                f"下设抢险、疏导、后勤三组，共{rng.randrange(9, 25)}人。",
                f"建设单位{applicant}负责对外联络。",
            ),
        ),
        (
            "3　处置程序",
            (
                "3.1 交通事故：立即停工，打开双闪、前移警示标志，拨打122、120，抢救伤员并保护现场。",
                "3.2 严重拥堵：排队超过300米时，抢险组10分钟内撤除部分围挡让出一条车道，疏导组到上游路口分流。",
                "3.3 挖断管线：燃气泄漏时熄火断电、疏散50米内人员；给水爆管时关阀抽排，设置防陷警示。",
                "3.4 暴雨、冰雪：覆盖沟槽，撤出机械，沿线加密警示灯，铺设草垫防滑。",
            ),
        ),
        ("4　报告", ("事发后5分钟内口头报告应急小组，30分钟内报告交警大队和城管部门，24小时内提交书面材料。",)),
        (
            "5　物资",
            (f"备用水马20只、抽水泵{rng.randrange(1, 4)}台、发电机1台、应急照明4套、急救箱2只、清障车一辆（协议）。",),
        ),
    ):
        writer.para(title, indent=0, style=Style("hei_bold", 12.5))
        for text in texts:
            writer.para(text)
    writer.room(92)
    writer.para("6　应急联络表", indent=0, style=Style("hei_bold", 12.5))
    cells = [("单位或岗位", "姓名", "电话"), ("组长", chief, lime.mobile(job)), ("副组长", deputy, lime.mobile(job))]
    cells += [
        ("交警指挥中心", "值班员", "122"),
        ("供电抢修", "值班员", "95598"),
        ("燃气抢修", "值班员", lime.landline(job)),
    ]
    rows = [(8.0, [(wide, text, True) for wide, text in zip((60.0, 40.0, 60.0), row, strict=True)]) for row in cells]
    y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 11), value=Style("song", 11)) + 9
    writer.sheet.text(104, y, "编制单位：", writer.style)
    writer.sheet.flow(126, y, 62, Run(author, "author"), writer.style, leading=1.3)
    day = lime.on(works.signed, "issue_date", job.date_form("plain", "padded"))
    writer.sheet.text(104, y + 14, ["批准实施日期：", day], writer.style)
    lime.seal(job, writer.sheet, 150, y + 8, author)
    writer.number_pages("第 {} 页 共 {} 页")
    tolerated = {"author": (applicant,)}
    return drawn(
        "traffic_emergency_measures", "lime_emergency_plan", writer.sheets, _values(works, author), tolerated=tolerated
    )


def emergency_card(job: Job) -> Drawn:
    """A card for the fence of the site: boxes joined by arrows, phone numbers in red."""
    rng, works = job.rng, lime.scene(job)
    author = works.builder.name
    sheet = job.sheet(210, 297) if job.chance(0.6) else job.sheet(210, 280)
    frame = rng.choice([(176, 40, 36), (30, 70, 140), (20, 100, 70)])
    sheet.rect(10, 10, 190, sheet.height_mm - 20, line=1.2, fill=frame)
    sheet.fill(10.6, 10.6, 188.8, 24, frame)
    white = Style("hei_bold", 23, (255, 255, 255))
    sheet.text(105, 18, rng.choice(["交通应急处置卡", "占道施工应急处置措施"]), white, align="c", spacing=0.2)
    small = Style("hei", 11.5)
    sheet.text(18, 41, "工程名称", Style("hei", 9, lime.PALE))
    y = sheet.flow(18, 46, 174, Run(works.project, "project"), Style("hei_bold", 13))
    sheet.text(18, y + 2, "适用路段", Style("hei", 9, lime.PALE))
    sheet.text(18, y + 7, f"{works.road}（{works.section}）", small)
    y += 17
    steps = [
        ("① 发现险情", "现场人员大声示警，停机断电，设置锥筒，通知值班长。"),
        ("② 先期处置", "救助伤员；移开障碍；引导车辆减速、变道；疏散围观人员。"),
        ("③ 报警报告", "拨打122／120／119，讲清路段、方向、伤情、占用车道数。"),
        ("④ 分流疏导", "上下游路口各派2人，启用绕行线路，必要时撤除围挡让道。"),
        ("⑤ 恢复交通", "清理洒落物，检查围挡与标志，报交警同意后恢复施工。"),
        ("⑥ 总结改进", "三日内查明原因，书面上报，完善防护，复训人员。"),
    ]
    for number, (head, text) in enumerate(steps):
        sheet.rect(18, y, 174, 17, line=0.4, fill=frame)
        sheet.cell((18, y, 38, 17), head, Style("hei_bold", 12, frame), align="c")
        sheet.line(56, y, 56, y + 17, width=0.3, fill=frame)
        sheet.cell((56, y, 136, 17), text, small)
        if number < len(steps) - 1:
            sheet.line(105, y + 17, 105, y + 22, width=0.8, fill=frame)
            sheet.line(103, y + 20, 105, y + 22, width=0.8, fill=frame)
            sheet.line(107, y + 20, 105, y + 22, width=0.8, fill=frame)
        y += 22
    red = Style("hei_bold", 13, RED)
    sheet.text(18, y + 1, f"值班长 {lime.someone(job)}　{lime.mobile(job)}", red)
    sheet.text(18, y + 9, f"项目部 {works.builder.phone}　　供电抢修 95598", red)
    foot = Style("hei", 10.5)
    sheet.text(18, y + 24, ["制定：", Run(author, "author")], foot)
    shape = job.date_form("dot", "dash", "plain")
    sheet.text(18, y + 31, ["发布：", lime.on(works.signed, "issue_date", shape)], foot)
    lime.seal(job, sheet, 160, y + 20, author, size=38)
    return drawn("traffic_emergency_measures", "lime_emergency_card", [sheet], _values(works, author))


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"lime_measures_memo": measures_memo, "lime_measures_list": measures_list},
    "traffic_emergency_measures": {"lime_emergency_plan": emergency_plan, "lime_emergency_card": emergency_card},
}
