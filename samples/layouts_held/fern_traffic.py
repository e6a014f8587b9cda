"""Fern: approval of municipal works, and the papers on traffic during them."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.fern_common import (
    case,
    city_office,
    day,
    other,
    pen,
    period_values,
    seal,
    span,
    stacked,
    tel,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table


def _approval(works: Works, number: str, office: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        **period_values(works),
        "issuer": office,
        "issue_date": works.signed.isoformat(),
    }


def fern_red_reply(job: Job) -> Drawn:
    """A red-head document of an office."""
    works, office, sheet = case(job), city_office(job), job.sheet()
    number = f"信市政审〔{works.signed.year}〕{job.rng.randrange(3, 190)}号"
    body = Style("song", 14)
    sheet.text(105, 30, office + "文件", Style("song_bold", 28 if len(office) < 11 else 24, RED), align="c")
    sheet.text(105, 52, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(25, 61, 185, 61, width=0.9, fill=RED)
    sheet.text(105, 70, "准予市政道路施工的批复", Style("song_bold", 20), align="c")
    sheet.text(25, 86, [Run(works.applicant, "holder"), "："], body)
    asked = works.signed - timedelta(days=job.rng.randrange(4, 9))
    y = sheet.flow(
        25,
        97,
        160,
        [
            f"{day(asked)}报来的材料收悉。经组织踏勘和会商，批复如下：一、原则同意实施",
            Run(works.project, "project"),
            "。二、准许在",
            Run(works.road, "road"),
            f"（{works.section}）作业，施工期为",
            *span(works, job.date_form("plain", "plain", "chinese"), "至"),
            "，逾期须重新报批。三、作业宽度以现场放样为准，严禁占用盲道。四、回填质量由养护部门抽检，不合格的返工。",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    sheet.flow(25, y + 2, 160, "此复。", body, indent=2)
    sheet.text(180, y + 28, Run(office, "issuer"), body, align="r")
    sheet.text(176, y + 39, Run(day(works.signed, job.date_form("plain", "chinese")), "issue_date"), body, align="r")
    seal(job, sheet, 150, y + 33, office, diameter=41)
    sheet.line(25, 262, 185, 262)
    sheet.text(25, 264, f"抄送：市公安局交警支队，{works.builder.name}。", Style("song", 10.5))
    sheet.line(25, 271, 185, 271)
    return drawn("municipal_approval", "fern_red_reply", [sheet], _approval(works, number, office))


def fern_works_licence(job: Job) -> Drawn:
    """A licence on a landscape sheet, bordered, bilingual head, labels above the values."""
    works, office, sheet = case(job), city_office(job), job.sheet(297, 210)
    number = f"SZ{works.signed:%Y}-{job.rng.randrange(10**4):04d}"
    gold, body = (176, 132, 60), Style("song", 13)
    ornaments.guilloche(sheet, 14, 12, 269, 186, (244, 236, 216), waves=20)
    sheet.rect(12, 10, 273, 190, line=1.2, fill=gold)
    sheet.rect(15, 13, 267, 184, line=0.3, fill=gold)
    sheet.text(148, 24, "市政公用工程施工许可", Style("song_bold", 25), align="c", spacing=0.2)
    sheet.text(148, 37, "PERMISSION FOR MUNICIPAL WORKS", Style("hei", 10, gold), align="c")
    sheet.text(270, 47, ["证号 ", Run(number, "doc_no")], Style("song", 11), align="r")
    grid: list[tuple[float, float, float, str, str | list[str | Run] | Run]] = [
        (28, 56, 120, "被许可方 Holder", Run(works.applicant, "holder")),
        (148, 56, 121, "施工队伍 Contractor", works.builder.name),
        (28, 76, 160, "许可工程 Works", Run(works.project, "project")),
        (188, 76, 81, "作业道路 Road", Run(works.road, "road")),
        (28, 96, 120, "有效期起 From", Run(day(works.period_from), "period_from")),
        (148, 96, 121, "有效期止 Until", Run(day(works.period_to), "period_to")),
    ]
    for x, y, width, label, value in grid:
        stacked(sheet, (x, y, width, 20), label, value, body)
    sheet.flow(
        28,
        124,
        160,
        "持证须知：本证张贴于工地入口；不得转借；作业范围、时间有变的，提前三日换证；围挡高度不低于2.0米。",
        Style("song", 11),
        leading=1.7,
    )
    ornaments.qr_code(sheet, 28, 152, 24)
    sheet.text(268, 158, ["核发机关　", Run(office, "issuer")], body, align="r")
    sheet.text(
        268, 170, ["核发日期　", Run(day(works.signed, job.date_form("plain", "dash")), "issue_date")], body, align="r"
    )
    seal(job, sheet, 226, 164, office)
    return drawn("municipal_approval", "fern_works_licence", [sheet], _approval(works, number, office))


def _plan(works: Works, author: str) -> dict[str, Value]:
    return {
        "project": works.project,
        "road": works.road,
        **period_values(works),
        "author": author,
        "issue_date": works.signed.isoformat(),
    }


def fern_diversion_report(job: Job) -> Drawn:
    """A consultant's report: a cover, then chapters."""
    works, cover = case(job), job.sheet()
    author = works.adviser.name
    cover.fill(0, 0, 14, 297, (40, 80, 120))
    cover.flow(30, 62, 150, Run(works.project, "project"), Style("hei", 19), leading=1.5)
    cover.text(30, 92, "占道期间交通疏解方案", Style("hei_bold", 26))
    cover.text(30, 108, "TRAFFIC DIVERSION REPORT", Style("hei", 11, (120, 120, 120)))
    cover.text(30, 238, Run(author, "author"), Style("hei", 15))
    cover.text(
        30, 250, Run(day(works.signed, job.date_form("chinese", "plain", "dot")), "issue_date"), Style("hei", 13)
    )
    if job.variant.seal:
        seals.put_round(cover, 76, 243, seals.SealText(author))
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    head = Style("hei", 13.5)
    writer.para("1 概述", indent=0, style=head)
    writer.para(
        [
            f"业主{works.applicant}拟在",
            Run(works.road, "road"),
            f"开挖电缆通道，影响路段{works.section}。作业从",
            *span(works, job.date_form("plain", "dash"), "持续到"),
            f"，施工由{works.builder.name}承担。",
        ]
    )
    writer.para("2 现状流量", indent=0, style=head)
    counted = works.signed - timedelta(days=12)
    writer.para(
        f"{day(counted)}实测早高峰双向{job.rng.randrange(400, 900)}辆/小时，"
        f"晚高峰{job.rng.randrange(400, 900)}辆/小时，服务水平C级。"
    )
    writer.para("3 疏解思路", indent=0, style=head)
    writer.para("采用“占一还一”，人行道封闭段在非机动车道内侧隔出1.5米步行通道，机动车道数量不变，限速30公里/小时。")
    writer.para("4 设施布设", indent=0, style=head)
    rows: list[tuple[float, list[tuple[float, str, bool]]]] = [
        (9, [(60, "名称", True), (50, "数量", True), (50, "设置处", True)]),
        *[
            (9.0, [(60.0, name, False), (50.0, str(job.rng.randrange(2, 30)), False), (50.0, where, False)])
            for name, where in (("前方施工标志", "上游100米"), ("反光锥", "渐变段"), ("频闪灯", "围挡端头"))
        ],
    ]
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("hei", 11), value=Style("song", 11)) + 5
    writer.para("5 应急", indent=0, style=head)
    writer.para(f"现场值守{other(job)}（{tel(job)}），遇拥堵超过十分钟立即暂停作业、开放围挡。")
    return drawn("traffic_plan", "fern_diversion_report", [cover, *writer.sheets], _plan(works, author))


def fern_traffic_summary(job: Job) -> Drawn:
    """One table: the particulars, the stages, who wrote it."""
    works, sheet = case(job), job.sheet()
    author = works.builder.name
    value, label = Style("song", 11), Style("hei", 10.5)
    sheet.text(105, 20, "施工路段车辆行人通行安排表", Style("hei_bold", 18), align="c")
    middle = works.period_from + timedelta(days=max(1, works.days // 2) - 1)
    bottom = table(
        sheet,
        18,
        36,
        [
            (14, [(34, "所属工程", True), (140, Run(works.project, "project"), False)]),
            (
                14,
                [
                    (34, "影响道路", True),
                    (60, Run(works.road, "road"), False),
                    (30, "影响段落", True),
                    (50, works.section, False),
                ],
            ),
            (14, [(34, "起讫时间", True), (140, span(works, job.date_form("plain", "dash"), " — "), False)]),
            (18, [(34, "机动车", True), (140, "保留双向两车道，靠工地一侧车道限宽3.25米，禁止停车。", False)]),
            (18, [(34, "非机动车", True), (140, "由渠化锥筒引导，与机动车道之间设水马隔离。", False)]),
            (18, [(34, "行人", True), (140, "设临时便道，坡道与盲道顺接，夜间有照明。", False)]),
            (18, [(34, "公交", True), (140, "站点不迁移，报站提醒“前方施工”。", False)]),
            (12, [(34, "阶段", True), (70, "内容", True), (70, "截止", True)]),
            (12, [(34, "第一阶段", True), (70, "围蔽、沟槽开挖", False), (70, day(middle, "slash") + "前", False)]),
            (12, [(34, "第二阶段", True), (70, "敷设、回填、恢复标线", False), (70, "工期末", False)]),
            (14, [(34, "疏导人员", True), (140, f"{other(job)}、{other(job)}　对讲机频道3　{tel(job)}", False)]),
            (40, [(34, "制表方", True), (140, "", False)]),
        ],
        label=label,
        value=value,
    )
    sheet.text(58, bottom - 32, Run(author, "author"), Style("song", 12))
    sheet.text(
        58,
        bottom - 14,
        ["制表日 ", Run(day(works.signed, job.date_form("bare", "plain", "dash")), "issue_date")],
        value,
    )
    seal(job, sheet, 140, bottom - 20, author, diameter=36)
    return drawn("traffic_plan", "fern_traffic_summary", [sheet], _plan(works, author))


def fern_pledge_blanks(job: Job) -> Drawn:
    """A printed pledge with blanks, filled in; signed by the one in charge."""
    works, sheet = case(job), job.sheet()
    fill, body = job.fill_style(13), Style("song", 13)
    sheet.text(105, 26, "文明施工保畅通保证书", Style("song_bold", 22), align="c", spacing=0.1)
    y = sheet.flow(
        25,
        50,
        160,
        [
            "保证方",
            filled(works.builder.name, "promisor", fill),
            "因实施",
            filled(works.project, "project", fill),
            "，须在",
            filled(works.road, "road", fill),
            "上作业，自",
            *dated(works.period_from, "period_from", fill),
            "至",
            *dated(works.period_to, "period_to", fill),
            "止。现向交通管理部门保证：",
        ],
        body,
        leading=2.0,
        indent=2,
    )
    for text in (
        "（1）不超范围、不超时限占路，渣土当日清运；",
        "（2）上游80米起设警告牌，夜间点亮红色警示灯；",
        "（3）专人佩戴反光背心疏导，救护、消防车辆优先通过；",
        "（4）一旦发生事故，先救人、保护现场并拨打122，赔偿责任自负；",
        "（5）违反任何一条，自愿停工接受《道路交通安全法》第一百零四条规定的处罚。",
    ):
        y = sheet.flow(25, y + 1, 160, text, body, leading=1.8, indent=2)
    y += 14
    sheet.text(95, y, "现场主管签名：", body)
    sheet.text(130, y - 1.5, Run(works.handler.name, "signer"), Style("kai", 17, jitter=0.06))
    sheet.text(95, y + 15, dated(works.signed, "issue_date", fill), body)
    seal(job, sheet, 74, y + 6, works.builder.name)
    values: dict[str, Value] = {
        "promisor": works.builder.name,
        "project": works.project,
        "road": works.road,
        **period_values(works),
        "signer": works.handler.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "fern_pledge_blanks", [sheet], values)


def fern_pledge_by_hand(job: Job) -> Drawn:
    """A man's own pledge, all by hand on a half sheet."""
    works, sheet, who = case(job), job.sheet(210, 160), job.facts.person
    hand = pen(job, 14)
    sheet.text(105, 14, "保 证", hand.sized(22), align="c")
    y = sheet.flow(
        20,
        32,
        170,
        [
            "交警同志：我叫",
            Run(who.name, "promisor"),
            "，承包的活要挖沟走电缆，工程叫",
            Run(works.project, "project"),
            "，在",
            Run(works.road, "road"),
            "边上，",
            *span(works, job.date_form("plain", "bare"), "到"),
            f"干活。我保证摆好锥筒和牌子，晚上挂灯，{other(job)}在路口看着，不堵车，不伤人，出了交通事故我负责，土石当天拉走。",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    sheet.text(120, y + 8, ["签字（手印）：", Run(who.name, "signer", hand.sized(17))], hand)
    sheet.text(120, y + 21, Run(day(works.signed, job.date_form("plain", "bare")), "issue_date"), hand)
    values: dict[str, Value] = {
        "promisor": who.name,
        "project": works.project,
        "road": works.road,
        **period_values(works),
        "signer": who.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "fern_pledge_by_hand", [sheet], values)


def _measures(works: Works, author: str) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}


def fern_guard_list(job: Job) -> Drawn:
    """A check list of measures: where, what, who."""
    works, sheet = case(job), job.sheet()
    author = works.builder.name
    sheet.text(105, 18, "道路作业安全防护清单", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(20, 34, ["项目　", Run(works.project, "project")], Style("song", 12))
    sheet.text(20, 43, f"地点　{works.place}　　开工　{day(works.period_from)}", Style("song", 11))
    items = (
        ("围挡", "2米彩钢围挡，底部封闭，转角设反光膜"),
        ("警示", "前方施工、限速、窄路标志按GB 5768.4布设"),
        ("沟槽", "边坡支护，临边1米内不堆土，盖板通行"),
        ("照明", "每10米一盏警示灯，日落前开启"),
        ("人员", "反光衣、安全帽，持旗疏导员两名"),
        ("行人", "木栈道加扶手，学校时段停工"),
        ("检查", "班前班后各查一次，填写记录"),
    )
    rows: list[tuple[float, list[tuple[float, str, bool]]]] = [
        (10, [(14, "序", True), (26, "部位", True), (98, "做法", True), (32, "落实人", True)])
    ]
    for number, (part, text) in enumerate(items, 1):
        rows.append((15, [(14, str(number), True), (26, part, True), (98, text, False), (32, other(job), False)]))
    bottom = table(sheet, 20, 54, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.text(20, bottom + 8, f"应急值班 {tel(job)}　就近医院 信阳市中心医院", Style("song", 11))
    sheet.text(20, bottom + 24, ["编写：", Run(author, "author")], Style("song", 12))
    sheet.text(
        20,
        bottom + 35,
        ["编写时间：", Run(day(works.signed, job.date_form("plain", "dot", "dash")), "issue_date")],
        Style("song", 12),
    )
    seal(job, sheet, 112, bottom + 30, author)
    return drawn("traffic_protection_measures", "fern_guard_list", [sheet], _measures(works, author))


def fern_safety_brief(job: Job) -> Drawn:
    """A firm's brief under a bilingual head; the particulars in a card at the right."""
    works, sheet = case(job), job.sheet()
    author = works.builder.name
    body = Style("song", 12.5)
    sheet.text(22, 16, author, Style("hei_bold", 13))
    sheet.text(22, 23, "SAFETY BRIEF FOR ROAD WORKS", Style("hei", 9, (120, 120, 120)))
    sheet.line(22, 29, 188, 29, width=0.6)
    sheet.text(22, 37, "占道作业安全保障措施", Style("hei_bold", 20))
    sheet.rect(22, 50, 166, 26)
    sheet.text(26, 54, ["适用工程：", Run(works.project, "project")], Style("song", 11.5))
    sheet.text(26, 64, f"安全员：{other(job)}　　手机：{tel(job)}　　作业天数：{works.days}", Style("song", 11.5))
    y = 84.0
    for head, text in (
        ("一　上路前", "召开交底会，全员签字；核对围挡、锥筒、爆闪灯数量，缺一件不上路。"),
        ("二　摆放顺序", "顺着来车方向由远及近布设标志，撤除时反向进行，严禁人员背对车流。"),
        ("三　作业中", f"沟宽{plain(works.width)}米范围内设硬隔离，吊装时临时断行不超过五分钟，由持证指挥员负责。"),
        ("四　收工后", "未回填的沟槽铺20毫米厚钢板，四周亮灯，安排夜巡。"),
        ("五　恶劣天气", "雨雪、大雾及六级以上大风停止作业，加固围挡。"),
        ("六　依据", "《公路养护安全作业规程》JTG H30-2015；公司2024年1月5日印发的安全手册。"),
    ):
        sheet.text(22, y, head, Style("hei", 12.5))
        y = sheet.flow(22, y + 8, 166, text, body, leading=1.65, indent=2) + 4
    sheet.text(188, y + 12, Run(author, "author"), body, align="r")
    sheet.text(
        188, y + 23, Run(day(works.signed, job.date_form("plain", "chinese", "padded")), "issue_date"), body, align="r"
    )
    seal(job, sheet, 156, y + 18, author)
    return drawn("traffic_protection_measures", "fern_safety_brief", [sheet], _measures(works, author))


LAYOUTS: Layouts = {
    "municipal_approval": {"fern_red_reply": fern_red_reply, "fern_works_licence": fern_works_licence},
    "traffic_plan": {"fern_diversion_report": fern_diversion_report, "fern_traffic_summary": fern_traffic_summary},
    "traffic_commitment": {"fern_pledge_blanks": fern_pledge_blanks, "fern_pledge_by_hand": fern_pledge_by_hand},
    "traffic_protection_measures": {"fern_guard_list": fern_guard_list, "fern_safety_brief": fern_safety_brief},
}
