"""Papers about traffic at a site in the road: approval, plan, promise, report, protection, emergency."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.lotus_common import (
    Rows,
    Text,
    desk,
    mobile,
    on,
    road_read,
    row,
    seal,
    sign,
    stranger,
    tag,
    told,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import table


def _period(works: Works) -> dict[str, Value]:
    return {"period_from": works.period_from.isoformat(), "period_to": works.period_to.isoformat()}


def approval(job: Job) -> Drawn:
    """准予行政许可决定书 for works in a road."""
    works, rng = some_works(job), job.rng
    district = job.facts.home.community.district
    issuer = rng.choice(("信阳市城市管理局", f"信阳市{district}城市管理局"))
    short = "信" if issuer == "信阳市城市管理局" else f"信{district[0]}"
    number = f"{short}城管许准〔{works.signed.year}〕{rng.randrange(10, 400)}号"
    text = Text(job, Style("song", 13.5), y=84, leading=1.9)
    sheet = text.sheet
    sheet.text(105, 28, issuer, Style("song_bold", 18), align="c")
    sheet.text(105, 42, "准予行政许可决定书", Style("song_bold", 22), align="c")
    sheet.text(105, 60, Run(number, "doc_no"), Style("song", 12), align="c")
    sheet.line(26, 70, 184, 70, width=0.3)
    sheet.text(26, 76, [Run(works.applicant, "holder"), "："], text.style)
    text.y = 88.0
    asked = works.signed - timedelta(days=rng.randrange(2, 9))
    text.para(
        [
            f"你（单位）于{told(asked)}提出的",
            Run(works.project, "project"),
            "占用、挖掘城市道路申请，经审查，符合《城市道路管理条例》第三十一条、第三十三条的规定，决定准予许可。",
        ]
    )
    text.para(
        [
            "许可内容：在",
            Run(works.road, "road"),
            "（",
            works.section,
            f"）挖掘人行道，长{plain(works.length)}米，宽{plain(works.width)}米。",
        ]
    )
    text.para(["许可期限：", on(works.period_from, "period_from"), "至", on(works.period_to, "period_to"), "。"])
    text.para("施工时应当设置围挡和警示标志，保障行人通行；需要延期的，应在期满前三日内提出。完工后由我局组织验收。")
    text.para("如不服本决定，可以在收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼。")
    text.room(60)
    y = max(text.y + 16, 214)
    sheet.text(180, y, Run(issuer, "issuer"), text.style, align="r")
    sheet.text(178, y + 11, on(works.signed, "issue_date", job.date_form("plain", "chinese")), text.style, align="r")
    seals.put_round(sheet, 152, y - 3, seals.SealText(issuer, rng.choice(("", "行政审批专用章"))), diameter=42)
    sheet.text(
        26, 270, f"经办人：{stranger(job)}　　送达方式：■窗口领取　□邮寄　　咨询电话：{desk(job)}", Style("song", 9.5)
    )
    truth: dict[str, Value] = {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        **_period(works),
        "issuer": issuer,
        "issue_date": works.signed.isoformat(),
    }
    tolerated = {
        "project": (f"{works.project}占用、挖掘城市道路",),
        "road": (*road_read(works.road), f"{works.road}（{works.section}）", works.section),
    }
    return drawn("municipal_approval", "lotus_decision", text.sheets, truth, tolerated=tolerated)


def plan(job: Job) -> Drawn:
    """A traffic plan of a building firm: a head block, six parts, a list of signs."""
    works = some_works(job)
    author = works.builder.name
    text = Text(job, Style("song", 12), y=66, leading=1.75, x=24, width=162)
    sheet = text.sheet
    sheet.text(105, 24, "施工期间交通组织方案", Style("hei_bold", 21), align="c")
    rows: Rows = [
        row(10, tag(28, "工程名称"), val(134, Run(works.project, "project"))),
        row(10, tag(28, "施工道路"), val(53, Run(works.road, "road")), tag(28, "施工路段"), val(53, works.section)),
        row(
            10,
            tag(28, "施工时间"),
            val(134, [on(works.period_from, "period_from", "dot"), " 至 ", on(works.period_to, "period_to", "dot")]),
        ),
    ]
    text.y = table(sheet, 24, 40, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 6
    head = Style("hei", 12.5)
    parts: list[tuple[str, list[Runs]]] = [
        (
            "一、工程概况",
            [
                f"本工程位于{works.place}，敷设电缆管道{plain(works.length)}米，采用分段开挖、当天回填的方式，作业面宽{plain(works.width)}米。"
            ],
        ),
        (
            "二、道路及交通现状",
            [
                "该道路为双向两车道，两侧设非机动车道和人行道，早高峰7:30至8:30、晚高峰17:30至18:30车流较集中，其余时段通行顺畅。"
            ],
        ),
        (
            "三、施工占道安排",
            ["占用人行道及靠边部分非机动车道，不占用机动车道。每天22:00至次日6:00进行开挖，白天铺设钢板恢复通行。"],
        ),
        (
            "四、交通疏导措施",
            [
                "1. 在施工区两端各50米处设置前方施工标志和限速标志；",
                "2. 行人由内侧临时通道绕行，通道净宽不小于1.5米；",
                "3. 现场安排两名交通协管员，高峰时段增加一人；",
                "4. 社会车辆可由相邻道路绕行，提前三天在路口张贴公告。",
            ],
        ),
        ("五、安全设施", ["施工区域用1.8米高围挡封闭，迎车面设反光锥桶、防撞桶和夜间爆闪灯。"]),
        ("六、恢复交通", ["完工后当日清理现场，拆除临时设施，经交警部门确认后恢复正常通行。"]),
    ]
    for title, paras in parts:
        text.room(20)
        text.line(title, style=head)
        for para in paras:
            text.para(para)
    text.room(78)
    items = (("前方施工标志", "4块"), ("限速标志（20km/h）", "2块"), ("反光锥桶", "40个"), ("爆闪灯", "6盏"))
    listed: Rows = [row(8, tag(20, "序号"), tag(80, "设施名称"), tag(40, "数量"))]
    listed += [
        row(8, tag(20, str(place)), tag(80, name), tag(40, count)) for place, (name, count) in enumerate(items, 1)
    ]
    text.y = table(text.sheet, 35, text.y + 2, listed, label=Style("song", 10.5), value=Style("song", 10.5)) + 12
    y = text.y
    text.sheet.text(182, y, ["编制单位：", Run(author, "author")], text.style, align="r")
    text.sheet.text(178, y + 10, on(works.signed, "issue_date"), text.style, align="r")
    seal(job, text.sheet, 152, y + 4, author)
    text.feet("第{}页")
    truth: dict[str, Value] = {
        "project": works.project,
        "road": works.road,
        **_period(works),
        "author": author,
        "issue_date": works.signed.isoformat(),
    }
    tolerated = {"road": (*road_read(works.road), works.section)}
    return drawn("traffic_plan", "lotus_plan_block", text.sheets, truth, tolerated=tolerated)


def promise(job: Job) -> Drawn:
    """A promise to the traffic police, blanks on underlines, signed and sealed."""
    works, sheet = some_works(job), job.sheet(210, 297)
    pen = job.fill_style(12.5)
    promisor, signer = works.builder.name, works.handler.name
    text = Text(job, Style("song", 13), y=54, leading=1.95, sheets=[sheet])
    sheet.text(105, 28, "交通安全承诺书", Style("song_bold", 22), align="c", spacing=0.2)
    text.line("信阳市公安局交通警察支队：")
    text.para(
        [
            "因",
            filled(works.project, "project", pen),
            "施工需要，我单位拟于",
            filled(told(works.period_from), "period_from", pen),
            "至",
            filled(told(works.period_to), "period_to", pen),
            "在",
            filled(works.road, "road", pen),
            "占道施工，为保障道路交通安全，郑重承诺：",
        ]
    )
    points = (
        "按照批准的时间、路段和范围施工，不擅自扩大占道面积、延长占道时间。",
        "按规范设置围挡、标志和警示灯，作业人员一律穿反光背心。",
        "服从现场民警指挥，遇交通拥堵或突发情况立即停止施工，让出道路。",
        "施工车辆不乱停乱放，渣土及时清运，不污染路面。",
        "因我单位原因造成交通事故的，依法承担全部责任。",
    )
    for number, point in enumerate(points, 1):
        text.para(f"（{number}）{point}")
    y = text.y + 14
    sheet.text(84, y, ["承诺单位（盖章）：", Run(promisor, "promisor")], Style("song", 12.5))
    sheet.text(84, y + 14, "负责人（签字）：", Style("song", 12.5))
    sign(sheet, 120, y + 12, signer, "signer")
    sheet.text(84, y + 28, f"联系电话：{works.handler.phone}", Style("song", 12.5))
    sheet.text(84, y + 42, on(works.signed, "issue_date", "spaced", pen), Style("song", 12.5))
    seal(job, sheet, 156, y + 26, promisor)
    truth: dict[str, Value] = {
        "promisor": promisor,
        "project": works.project,
        "road": works.road,
        **_period(works),
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }
    return drawn(
        "traffic_commitment", "lotus_promise_police", [sheet], truth, tolerated={"road": road_read(works.road)}
    )


def report(job: Job) -> Drawn:
    """A report on the effect on traffic: cover, then method, figures and conclusion."""
    works, rng, cover = some_works(job), job.rng, job.sheet()
    author = works.adviser.name
    cover.fill(0, 0, 210, 14, (46, 90, 130))
    cover.fill(0, 283, 210, 14, (46, 90, 130))
    cover.flow(25, 70, 160, Run(works.project, "project"), Style("song_bold", 22), align="c", leading=1.5)
    cover.text(105, 104, "交 通 影 响 评 价 报 告", Style("hei_bold", 24), align="c")
    cover.text(105, 122, f"报告编号：JP{works.signed.year}-{rng.randrange(1, 90):03d}", Style("song", 11), align="c")
    cover.text(60, 206, "委托单位：", Style("song", 13))
    cover.text(86, 206, works.applicant, Style("song", 13))
    cover.text(60, 220, "编制单位：", Style("song", 13))
    cover.text(86, 220, Run(author, "author"), Style("song", 13))
    cover.text(60, 234, "编制日期：", Style("song", 13))
    cover.text(86, 234, on(works.signed, "issue_date"), Style("song", 13))
    seal(job, cover, 120, 226, author)
    text = Text(job, Style("song", 12), y=30, leading=1.8)
    head = Style("hei_bold", 13)
    text.line("1　项目背景与评价范围", style=head)
    text.para(
        f"为建设充电设施，需在{works.place}开挖敷设电缆，计划工期{works.days}天。评价范围为施工路段及其两端相邻交叉口。"
    )
    text.line("2　现状交通调查", style=head)
    text.para("调查选取工作日早、晚高峰和平峰三个时段，结果见下表。")
    low, high = rng.randrange(300, 500), rng.randrange(560, 900)
    rows: Rows = [
        row(9, tag(38, "时段"), tag(40, "流量（pcu/h）"), tag(40, "饱和度"), tag(40, "服务水平")),
        row(9, tag(38, "早高峰"), tag(40, str(high)), tag(40, "0.62"), tag(40, "B级")),
        row(9, tag(38, "平峰"), tag(40, str(low)), tag(40, "0.34"), tag(40, "A级")),
        row(9, tag(38, "晚高峰"), tag(40, str(high + 36)), tag(40, "0.66"), tag(40, "B级")),
    ]
    text.y = table(text.sheet, text.x, text.y + 1, rows, label=Style("song", 11), value=Style("song", 11)) + 4
    text.line("3　施工期影响预测", style=head)
    text.para(
        "施工占用人行道和部分非机动车道，机动车道通行能力折减约百分之八，晚高峰饱和度由0.66升至0.72，服务水平仍为B级。"
    )
    text.line("4　改善措施", style=head)
    text.para("错开高峰施工；设置绕行提示；保证行人通道净宽；施工车辆由专人引导进出。")
    text.line("5　结论", style=head)
    text.para("项目施工对周边道路交通有一定影响，采取上述措施后影响可以接受。")
    text.line(f"项目负责人：{stranger(job)}　　报告审核：{stranger(job)}")
    text.sheet.text(105, 284, "— 1 —", Style("song", 9), align="c")
    truth: dict[str, Value] = {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}
    return drawn("traffic_impact_report", "lotus_blue_report", [cover, *text.sheets], truth)


def protection(job: Job) -> Drawn:
    """Protection measures as one large ruled table: what, how, by whom."""
    works, sheet = some_works(job), job.sheet()
    author = works.builder.name
    sheet.text(105, 22, "交通安全防护措施", Style("hei_bold", 21), align="c", spacing=0.15)
    sheet.text(20, 38, ["项目名称：", Run(works.project, "project")], Style("song", 11.5))
    sheet.text(20, 46, f"施工地点：{works.place}", Style("song", 11.5))
    items = (
        ("围挡", "采用装配式钢板围挡，高1.8米，连续封闭，底部设挡水坎，转角处采用通透式围挡。"),
        ("标志标线", "来车方向50米、100米处分别设置施工标志、限速标志，路口设绕行指示牌。"),
        ("夜间照明", "围挡上每隔4米设红色警示灯，迎车面设爆闪灯，作业区设移动照明灯。"),
        ("行人保护", "设置净宽1.5米以上临时人行通道，沟槽上方铺设带护栏的便桥。"),
        ("沟槽防护", "沟槽两侧设1.2米护栏，夜间不施工时以钢板覆盖，厚度不小于20毫米。"),
        ("人员", "作业人员穿反光背心、戴安全帽，出入口安排专职协管员指挥。"),
        ("车辆机械", "吊车、挖掘机在围挡内作业，进出道路由专人引导，禁止逆行、掉头。"),
    )
    rows: Rows = [row(10, tag(14, "序号"), tag(28, "项目"), tag(98, "防护内容"), tag(30, "责任人"))]
    for place, (name, measure) in enumerate(items, 1):
        rows.append(row(18, tag(14, str(place)), tag(28, name), val(98, measure), tag(30, stranger(job))))
    y = table(sheet, 20, 56, rows, label=Style("song", 11), value=Style("song", 11))
    text = f"以上措施自{told(works.period_from)}开工起落实，每日由安全员检查并记录，直至完工恢复交通。"
    y = sheet.flow(20, y + 5, 170, text, Style("song", 11.5), indent=2, leading=1.7)
    sheet.text(104, y + 14, ["施工单位：", Run(author, "author")], Style("song", 12))
    sheet.text(
        104, y + 24, ["日　　期：", on(works.signed, "issue_date", job.date_form("plain", "dash"))], Style("song", 12)
    )
    seal(job, sheet, 152, y + 20, author)
    truth: dict[str, Value] = {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}
    return drawn("traffic_protection_measures", "lotus_protection_table", [sheet], truth)


def emergency(job: Job) -> Drawn:
    """Emergency measures in plain chapters with a list of telephone numbers."""
    works = some_works(job)
    author = works.applicant if works.applicant != job.facts.person.name else works.builder.name
    text = Text(job, Style("kai", 13), y=58, leading=1.8)
    sheet = text.sheet
    sheet.text(105, 24, Run(works.project, "project"), Style("song_bold", 17), align="c")
    sheet.text(105, 36, "交通应急处置措施", Style("song_bold", 20), align="c")
    head = Style("hei", 13)
    parts = (
        ("一、总则", "为及时处置施工期间的交通拥堵、交通事故和管线破坏等突发情况，减少对市民出行的影响，制定本措施。"),
        ("二、组织", "成立应急小组，下设疏导组、抢修组和联络组，二十四小时值班，接到报告后十五分钟内到达现场。"),
        ("三、处置", "发生交通拥堵时，立即停止施工，撤出机具，铺设钢板开放路面，并配合交警分流车辆。"),
        ("", "发生交通事故时，保护现场，先救伤员，拨打122、120，同时在来车方向放置警示标志。"),
        ("", "挖断供水、燃气、通信管线时，立即撤离人员、封闭现场，通知权属单位抢修。"),
        ("四、物资", "现场常备锥桶三十个、钢板十块、警示灯十盏、急救箱两个、应急车辆一台。"),
    )
    for title, para in parts:
        if title:
            text.line(title, style=head)
        text.para(para)
    rows: Rows = [row(9, tag(44, "职务"), tag(50, "姓名"), tag(60, "电话"))]
    for post in ("组长", "疏导组", "抢修组", "联络组"):
        rows.append(row(9, tag(44, post), tag(50, stranger(job)), tag(60, mobile(job))))
    text.room(106)
    text.line("五、通讯录", style=head)
    text.y = table(text.sheet, 28, text.y + 1, rows, label=Style("song", 11), value=Style("song", 11)) + 12
    text.sheet.text(182, text.y, Run(author, "author"), Style("song", 12.5), align="r")
    text.sheet.text(
        178,
        text.y + 10,
        on(works.signed, "issue_date", job.date_form("plain", "chinese")),
        Style("song", 12.5),
        align="r",
    )
    seal(job, text.sheet, 152, text.y + 4, author)
    truth: dict[str, Value] = {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}
    return drawn("traffic_emergency_measures", "lotus_emergency_list", text.sheets, truth)


LAYOUTS: Layouts = {
    "municipal_approval": {"lotus_decision": approval},
    "traffic_plan": {"lotus_plan_block": plan},
    "traffic_commitment": {"lotus_promise_police": promise},
    "traffic_impact_report": {"lotus_blue_report": report},
    "traffic_protection_measures": {"lotus_protection_table": protection},
    "traffic_emergency_measures": {"lotus_emergency_list": emergency},
}
