"""Traffic during works: plans, promises, and how people are kept safe."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.flint_common import a_gig, day, heads, pen, sealed, span, span_truth
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_HEAD = Style("hei", 13)


def plan_book(job: Job) -> Drawn:
    """A contractor's plan in chapters with a table of stages."""
    gig = a_gig(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("施工期间交通疏解组织方案", Style("hei_bold", 20), spacing=0.08)
    writer.line(["所属工程　", Run(gig.project, "project")])
    writer.para("（一）路况", indent=0, style=_HEAD)
    writer.para(
        [
            "施工影响道路为",
            Run(gig.road, "road"),
            f"，双向四车道，与{gig.cross}平交，早高峰在7:20至8:40，晚高峰在17:30至19:00。",
        ]
    )
    writer.para("（二）工期", indent=0, style=_HEAD)
    writer.para(["总工期定为", *span(gig, "plain", "—"), "，分两步占用，互不重叠："])
    half = gig.start + (gig.end - gig.start) // 2
    widths = [26.0, 60, 38, 36]
    x, y = 25.0, writer.y + 1
    heads(writer.sheet, x, y, widths, 8, ["步序", "占用断面", "起", "止"], Style("hei", 10))
    heads(
        writer.sheet,
        x,
        y + 8,
        widths,
        9,
        ["第一步", "南侧非机动车道", f"{gig.start:%m月%d日}", f"{half:%m月%d日}"],
        Style("song", 10.5),
    )
    heads(
        writer.sheet,
        x,
        y + 17,
        widths,
        9,
        ["第二步", "南侧人行道", f"{half + timedelta(days=1):%m月%d日}", f"{gig.end:%m月%d日}"],
        Style("song", 10.5),
    )
    writer.y = y + 31
    writer.para("（三）疏导办法", indent=0, style=_HEAD)
    writer.para(
        "上游80米设“前方施工”牌，40米设限速30标志；锥桶间距2米渐变收窄。非机动车借外侧车道通行，行人由临时便道绕行，便道净宽不小于1.5米。"
    )
    writer.para(f"每班设交通协管2名，持旗指挥；总协调{gig.handler.name}，值班电话{gig.handler.phone}。")
    writer.para("（四）应急", indent=0, style=_HEAD)
    writer.para("遇警车、消防车通过，五分钟内撤开锥桶；遇雨雪冰冻停工清障。")
    writer.room(40)
    writer.y += 9
    writer.sheet.text(180, writer.y, ["编写：", Run(gig.builder, "author")], writer.style, align="r")
    writer.sheet.text(176, writer.y + 10, day(gig.signed, "issue_date", "padded"), writer.style, align="r")
    sealed(job, writer.sheet, 150, writer.y + 5, gig.builder)
    truth = {"project": gig.project, "road": gig.road, "author": gig.builder, "issue_date": gig.signed.isoformat()}
    return drawn("traffic_plan", "flint_plan_book", writer.sheets, truth | span_truth(gig))


def plan_sheet(job: Job) -> Drawn:
    """Landscape: a table of particulars at the left, a sketch of signs at the right."""
    gig = a_gig(job)
    sheet = job.sheet(297, 210)
    sheet.text(148, 14, "占道作业交通导改方案一览", Style("hei_bold", 20), align="c", spacing=0.15)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    bottom = table(
        sheet,
        14,
        32,
        [
            (16, [(30, "作业项目", True), (90, Run(gig.project, "project"), False)]),
            (12, [(30, "涉路名称", True), (90, Run(gig.road, "road"), False)]),
            (
                12,
                [
                    (30, "进场", True),
                    (30, day(gig.start, "period_from", "dot"), False),
                    (30, "撤场", True),
                    (30, day(gig.end, "period_to", "dot"), False),
                ],
            ),
            (24, [(30, "车行组织", True), (90, "保留双向各一条车道，限速20km/h；公交站临时东移50米。", False)]),
            (24, [(30, "人行组织", True), (90, "北侧通行，两端设绕行牌；盲道断点铺临时盲板。", False)]),
            (24, [(30, "夜间", True), (90, "黄闪灯每15米一盏，围挡贴Ⅳ类反光膜，22点后不作业。", False)]),
            (14, [(30, "方案提出方", True), (90, Run(gig.builder, "author"), False)]),
            (
                14,
                [
                    (30, "提出日期", True),
                    (30, day(gig.signed, "issue_date", "dot"), False),
                    (30, "拟稿", True),
                    (30, gig.handler.name, False),
                ],
            ),
        ],
        label=label,
        value=value,
    )
    sheet.rect(146, 32, 137, 140)
    sheet.text(150, 35, "示意（不按比例）", Style("song", 9))
    for y in (70, 74, 118, 122):
        sheet.line(146, y, 283, y, width=0.3)
    sheet.text(214, 78, gig.road, Style("song", 11), align="c", spacing=1)
    sheet.rect(186, 98, 60, 20, line=0.6, fill=(200, 60, 30))
    sheet.text(216, 105, "围挡区", Style("hei", 11), align="c")
    for step in range(5):
        sheet.text(158 + step * 6, 116 - step * 4, "△", Style("song", 9))
    sheet.text(150, 128, "① 限速牌　② 施工牌　③ 导向牌", Style("song", 9.5))
    sheet.text(150, 140, "协管员站位：甲端、乙端各一人", Style("song", 9.5))
    sheet.text(14, bottom + 6, f"报送：{gig.police}", Style("song", 10))
    sealed(job, sheet, 106, bottom - 8, gig.builder, diameter=36)
    truth = {"project": gig.project, "road": gig.road, "author": gig.builder, "issue_date": gig.signed.isoformat()}
    return drawn("traffic_plan", "flint_plan_sheet", [sheet], truth | span_truth(gig))


def pledge(job: Job) -> Drawn:
    """A pledge in plain words by a private person, B5."""
    gig = a_gig(job)
    sheet, ink = job.sheet(182, 257), pen(job, 15)
    body = Style("song", 13)
    sheet.text(91, 24, "占路作业交通安全保证", Style("song_bold", 20), align="c", spacing=0.1)
    y = (
        sheet.flow(
            20,
            46,
            142,
            [
                "交警同志：本人",
                Run(gig.owner.name, "promisor"),
                "是",
                Run(gig.project, "project"),
                "的出资人，要在",
                Run(gig.road, "road"),
                "上占路干活，日子是",
                *span(gig, "plain", "到"),
                "。我作下列保证：",
            ],
            body,
            leading=1.85,
            indent=2,
        )
        + 3
    )
    for line in (
        "不越线。围挡只占批下来的地方，多占一寸自己拆。",
        "不断人。收工、开工时各清扫一次，不让砂石滚到车道上。",
        "不撒手。白天有人守，夜里有灯亮，反光背心人人穿。",
        f"不瞒报。有人碰着摔着，先救人再打122，并告诉{gig.builder}的安全员{gig.handler.name}。",
        "做不到，照《道路交通安全法》第一百零五条处理，我认罚。",
    ):
        y = sheet.flow(20, y, 142, "◇ " + line, body, leading=1.75, indent=1) + 2
    y += 16
    sheet.text(96, y, ["保证人：", Run(gig.owner.name, "signer", ink)], body)
    sheet.text(96, y + 13, Run(f"{gig.signed.year}年{gig.signed.month}月{gig.signed.day}日", "issue_date", ink), body)
    sheet.text(20, y + 13, f"电话 {gig.owner.phone}", Style("song", 11))
    truth = {
        "promisor": gig.owner.name,
        "project": gig.project,
        "road": gig.road,
        "signer": gig.owner.name,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("traffic_commitment", "flint_pledge", [sheet], truth | span_truth(gig))


def pledge_card(job: Job) -> Drawn:
    """A printed card with a bilingual head, particulars in two columns, clauses below."""
    gig = a_gig(job)
    sheet = job.sheet(210, 200)
    blue = (34, 72, 130)
    sheet.fill(0, 0, 210, 22, (228, 234, 244))
    sheet.text(105, 5, "涉路施工守法承诺卡", Style("hei_bold", 18, blue), align="c", spacing=0.15)
    sheet.text(105, 15, "ROADWORK TRAFFIC SAFETY UNDERTAKING", Style("hei", 8.5, blue), align="c")
    ink, label = job.fill_style(11), Style("hei", 9.5, blue)
    y = table(
        sheet,
        14,
        28,
        [
            (11, [(36, "承诺企业 Party", True), (146, Run(gig.builder, "promisor", ink), False)]),
            (11, [(36, "所承工程 Works", True), (146, Run(gig.project, "project", ink), False)]),
            (
                11,
                [
                    (36, "涉及道路 Road", True),
                    (55, Run(gig.road, "road", ink), False),
                    (36, "监督机关", True),
                    (55, gig.police, False),
                ],
            ),
            (
                11,
                [
                    (36, "起 From", True),
                    (55, Run(f"{gig.start:%Y-%m-%d}", "period_from", ink), False),
                    (36, "讫 To", True),
                    (55, Run(f"{gig.end:%Y-%m-%d}", "period_to", ink), False),
                ],
            ),
        ],
        label=label,
        value=Style("song", 9.5),
        frame=blue,
    )
    y += 6
    for line in (
        "本企业已读懂《城市道路施工作业交通组织规范》（GA/T 900-2010），并保证：",
        "A. 标志标牌按图摆放，损坏后两小时内补齐；",
        "B. 高峰时段停止装卸，渣土车不在路口掉头；",
        "C. 指挥人员经过培训、持证上岗；",
        "D. 完工即清场，恢复标线后再撤围挡；",
        "E. 未履行上述内容造成事故的，依法承担赔偿与行政责任。",
    ):
        sheet.text(18, y, line, Style("song", 11.5))
        y += 8
    sheet.text(18, y + 10, ["企业法人代表（签）", Run(gig.builder_boss, "signer", pen(job, 16))], Style("song", 11))
    sheet.text(18, y + 22, ["签卡日 ", day(gig.signed, "issue_date", "slash")], Style("song", 11))
    sheet.text(112, y + 10, "（企业公章）", Style("song", 11))
    sheet.text(196, 190, f"安全员 {gig.handler.name}　{gig.handler.phone}", Style("song", 9), align="r")
    sealed(job, sheet, 148, y + 16, gig.builder, diameter=38)
    truth = {
        "promisor": gig.builder,
        "project": gig.project,
        "road": gig.road,
        "signer": gig.builder_boss,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("traffic_commitment", "flint_pledge_card", [sheet], truth | span_truth(gig))


def measures(job: Job) -> Drawn:
    """Measures as headed lists, signed at the top like a memo."""
    gig = a_gig(job)
    writer = Writer(job, Style("song", 12.5), leading=1.7)
    writer.title("工地周边交通安全防护做法", Style("hei_bold", 19), spacing=0.1, after=8)
    writer.line(["出文：", Run(gig.builder, "author")])
    writer.line(["时间：", day(gig.signed, "issue_date", "plain"), f"　　收文：{gig.police}"])
    writer.line(["事项：", Run(gig.project, "project"), "的防护安排"])
    writer.sheet.line(25, writer.y, 185, writer.y, width=0.5)
    writer.y += 5
    for head, lines in (
        ("围", ("采用2米高装配式围挡，底部设30厘米防溢座，转角处改用网片，保证视距。",)),
        ("警", ("每20米挂爆闪灯，入口立“车辆慢行”“注意行人”牌。", "沟槽边1米内不堆土，沟上过人处架设带扶手钢便桥。")),
        (
            "人",
            (f"设专职安全员{gig.handler.name}，协管员两班倒，均穿反光衣。", "进场前做一小时交通安全交底，签到存档。"),
        ),
        ("车", ("材料车固定由西口进出，倒车有人指挥，车速不过5公里。",)),
        ("急", ("现场备急救箱、备用锥桶三十只；发生碰撞立即停工、设警戒、报122。",)),
    ):
        writer.para(f"【{head}】", indent=0, style=_HEAD)
        for number, line in enumerate(lines, 1):
            writer.para(f"{number}) {line}", indent=1)
    writer.room(44)
    writer.sheet.text(112, writer.y + 18, "（出文单位加盖公章有效）", Style("song", 11))
    sealed(job, writer.sheet, 140, writer.y + 20, gig.builder, diameter=38)
    truth = {"project": gig.project, "author": gig.builder, "issue_date": gig.signed.isoformat()}
    return drawn("traffic_protection_measures", "flint_measures", writer.sheets, truth)


def measures_table(job: Job) -> Drawn:
    """A table: risk, what is done, who answers for it; the maker below."""
    gig, facts = a_gig(job), job.facts
    sheet = job.sheet()
    sheet.text(105, 20, "道路施工安全防护措施清单", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(18, 34, ["项目：", Run(gig.project, "project")], Style("song", 11.5))
    widths = [14.0, 38, 92, 30]
    head, cell = Style("hei", 11), Style("song", 10.5)
    heads(sheet, 18, 43, widths, 10, ["№", "风险点", "防护措施", "责任到人"], head)
    y = 53.0
    people = (gig.handler.name, facts.spouse.name, facts.dealer.legal_person)
    for number, (risk, what) in enumerate(
        (
            ("车辆闯入作业区", "上游设水马与防撞桶，夜间加装主动发光标志。"),
            ("行人跌入沟槽", "沟槽两侧安装1.2米护栏，挂密目网，收工前盖钢板。"),
            ("夜间视线不良", "每10米一只太阳能警示灯，围挡外缘贴反光条。"),
            ("吊装占用车道", "避开高峰，设警戒半径8米，由交警指定时段吊装电缆盘。"),
            ("路面遗撒", "出口铺草垫并冲洗轮胎，洒落物随撒随清。"),
            ("恶劣天气", "五级以上风停工，围挡加斜撑；暴雨前疏通雨水口。"),
            ("交通拥堵", "协管员现场分流，必要时撤除一侧锥桶恢复双车道。"),
        ),
        1,
    ):
        heads(sheet, 18, y, widths, 19, [str(number), risk, what, people[number % 3]], cell)
        y += 19
    sheet.text(18, y + 6, "本清单张贴于围挡内侧，每日班前会逐条核对。", Style("song", 10))
    sheet.text(18, y + 20, ["清单编制：", Run(gig.builder, "author")], Style("song", 12))
    sheet.text(18, y + 31, ["编制时间：", day(gig.signed, "issue_date", "dash")], Style("song", 12))
    sheet.text(120, y + 31, f"修订计划：{gig.end:%Y-%m-%d}", Style("song", 12))
    sealed(job, sheet, 92, y + 26, gig.builder, diameter=38)
    truth = {"project": gig.project, "author": gig.builder, "issue_date": gig.signed.isoformat()}
    return drawn("traffic_protection_measures", "flint_measures_table", [sheet], truth)


LAYOUTS: Layouts = {
    "traffic_plan": {"flint_plan_book": plan_book, "flint_plan_sheet": plan_sheet},
    "traffic_commitment": {"flint_pledge": pledge, "flint_pledge_card": pledge_card},
    "traffic_protection_measures": {"flint_measures": measures, "flint_measures_table": measures_table},
}
