"""Papers for the traffic police: how traffic is led, what is promised, how the site is protected."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.linden_common import (
    SIGNED,
    Parts,
    Rows,
    a_scene,
    day,
    day_text,
    lab,
    lines,
    other_phone,
    row,
    seal,
    span,
    val,
)
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def plan_book(job: Job) -> Drawn:
    """An adviser's plan: head of the firm, then chapters over one or two pages."""
    scene, facts = a_scene(job), job.facts
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=30)
    writer.sheet.text(25, 15, f"{scene.adviser}  |  Traffic Engineering", Style("hei", 9))
    writer.sheet.line(25, 21, 185, 21, width=0.3)
    writer.title("施工期间交通组织设计方案", Style("hei_bold", 20), spacing=0.1)
    head = Style("hei", 13)
    writer.line(Run("第一章　项目概况", "", head))
    opening: Parts = [
        Run(scene.project, "project"),
        "由",
        facts.company.org.name,
        "建设、",
        scene.builder,
        "施工，影响的道路是",
        Run(scene.road, "road"),
        f"（{scene.section}），围挡占道期为",
        *span(scene, job.date_form("plain", "padded")),
        f"，计{scene.days}天。",
    ]
    writer.para(opening)
    writer.line(Run("第二章　交通现状", "", head))
    counted = day_text(scene.signed - timedelta(days=9), "plain")
    writer.para(
        f"{counted}晚高峰实测断面流量每小时{job.rng.randrange(400, 1300)}辆，非机动车流量较大，"
        f"公交线路{job.rng.randrange(1, 6)}条。"
    )
    writer.line(Run("第三章　分流与导行", "", head))
    for text in (
        "（一）占用最外侧一条车道，保留内侧双向通行，限速每小时30公里。",
        "（二）行人从围挡内侧1.5米临时便道通过，便道铺设防滑钢板。",
        "（三）作业区上游100米起设置“前方施工、车辆慢行”标志，渐变段长度不小于40米。",
        "（四）早七点至九点、晚五点至七点停止占道，围挡回收至人行道。",
    ):
        writer.para(text)
    writer.line(Run("第四章　保障与应急", "", head))
    writer.para(
        f"配交通协管员四名，负责人{scene.handler.name}，应急电话{other_phone(job)}；遇拥堵超过300米立即撤除围挡。"
    )
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(180, y, ["编制：", Run(scene.adviser, "author")], writer.style, align="r")
    sheet.text(180, y + 11, day(scene.signed, "issue_date", "plain"), writer.style, align="r")
    seal(job, sheet, 150, y + 5, scene.adviser)
    writer.number_pages("- {} / {} -")
    values = {
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "author": scene.adviser,
        "issue_date": scene.signed.isoformat(),
    }
    tolerated = {"road": (f"{scene.road}（{scene.section}）",)}
    return drawn("traffic_plan", "linden_plan_book", writer.sheets, values, tolerated=tolerated)


def plan_card(job: Job) -> Drawn:
    """A builder's one-page scheme as a table of stages."""
    scene, sheet = a_scene(job), job.sheet()
    label, value = Style("hei", 10.5), Style("song", 11)
    sheet.text(105, 22, "占道作业车辆行人疏导方案", Style("hei_bold", 18), align="c", spacing=0.08)
    rows: Rows = [
        row(12, lab(30, "工程"), val(140, Run(scene.project, "project"))),
        row(
            12,
            lab(30, "涉及道路"),
            val(60, Run(scene.road, "road")),
            lab(30, "道路等级"),
            val(50, job.rng.choice(["次干路", "支路", "主干路"])),
        ),
        row(12, lab(30, "疏导时间"), val(140, span(scene, "dash", between=" 至 "))),
        row(12, lab(30, "方案编写单位"), val(140, Run(scene.builder, "author"))),
        row(9, lab(30, "步骤"), lab(70, "做法"), lab(40, "设施"), lab(30, "人员")),
        row(
            18,
            lab(30, "施工准备"),
            val(70, "提前三天张贴告示，通知沿街商户挪车。"),
            val(40, "告示牌4块"),
            val(30, "2人"),
        ),
        row(
            18,
            lab(30, "半幅施工"),
            val(70, "封闭半幅路面，另半幅由人工指挥交替通行。"),
            val(40, "水马30个、锥桶40个"),
            val(30, "4人"),
        ),
        row(
            18, lab(30, "夜间"), val(70, "停工，用钢板盖住沟槽，车辆正常走。"), val(40, "爆闪灯8盏"), val(30, "1人值守")
        ),
        row(18, lab(30, "收尾恢复"), val(70, "清扫路面，撤除设施，补划标线。"), val(40, "标线机1台"), val(30, "3人")),
        row(18, lab(30, "应急联系"), val(140, f"现场{scene.handler.name} {scene.handler.phone}；报警电话122")),
    ]
    y = table(sheet, 20, 38, rows, label=label, value=value)
    sheet.text(
        186,
        y + 12,
        [f"编写人：{job.facts.spouse.name}　　编写日期：", day(scene.signed, "issue_date", "plain")],
        value,
        align="r",
    )
    seal(job, sheet, 150, y + 18, scene.builder)
    values = {
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "author": scene.builder,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("traffic_plan", "linden_plan_card", [sheet], values)


def promise_numbered(job: Job) -> Drawn:
    """A builder's promise to the police, signed by its man in charge."""
    scene, facts = a_scene(job), job.facts
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("道路施工交通安全保证书", Style("song_bold", 20), spacing=0.12)
    writer.line("交警大队：")
    runs: Parts = [
        Run(scene.builder, "promisor"),
        "受",
        facts.company.org.name,
        "委托承担",
        Run(scene.project, "project"),
        "施工。本次施工需要使用",
        Run(scene.road, "road"),
        "部分路面，时间",
        *span(scene, "plain", between="到"),
        "。我们保证：",
    ]
    writer.para(runs)
    for text in (
        "①未经许可不开工，不超范围、不超时间占路。",
        "②开工前把围挡、导向牌、警示灯摆放齐全，夜里有人巡查。",
        "③作业人员一律穿反光背心，渣土车专人指挥进出。",
        "④学生上下学时段（7:20—8:00、11:40—14:20）不安排运输。",
        "⑤出了事故先救人、护现场，并马上报警。",
    ):
        writer.para(text)
    writer.para("做不到以上各条，愿意接受停工和处罚，依照《中华人民共和国道路交通安全法》第一百零五条承担赔偿。")
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(70, y, "立保证书单位（印章）", writer.style)
    end = sheet.text(70, y + 13, "代表签名：", writer.style)
    sheet.text(end + 2, y + 11, Run(scene.handler.name, "signer"), SIGNED)
    sheet.text(70, y + 26, ["签署于 ", day(scene.signed, "issue_date", job.date_form("plain", "spaced"))], writer.style)
    seal(job, sheet, 140, y + 8, scene.builder)
    values = {
        "promisor": scene.builder,
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "signer": scene.handler.name,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("traffic_commitment", "linden_promise_numbered", writer.sheets, values)


def promise_blanks(job: Job) -> Drawn:
    """The police's printed B5 form with blanks, filled in at the window."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(176, 250)
    body, fill = Style("song", 11.5), job.fill_style(11.5)
    promisor = facts.company.org.name
    sheet.text(88, 20, "涉路施工安全承诺（单位适用）", Style("hei_bold", 16), align="c")
    sheet.text(156, 32, f"编号：{scene.signed.year}-{job.rng.randrange(1, 500):03d}", Style("song", 9.5), align="r")
    entries: list[Parts] = [
        ["承诺方", filled(promisor, "promisor", fill, min_em=26)],
        ["施工项目", filled(scene.project, "project", fill, min_em=25)],
        ["施工所在道路", filled(scene.road, "road", fill, min_em=14)],
        ["封路或占路时间　", filled(day_text(scene.start, "plain"), "period_from", fill), "起"],
        ["　　　　　　　　", filled(day_text(scene.end, "plain"), "period_to", fill), "止"],
    ]
    y = lines(sheet, 20, 44, 12, entries, body) + 2
    for number, clause in enumerate(
        (
            "服从公安交管部门的指挥调度。",
            "施工区域封闭管理，标志标线清晰有效。",
            "保证消防、救护、公交车辆随时通过。",
            "完工当日拆除全部临时设施。",
            "因管理不到位造成他人损害的，依法赔偿。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 136, f"（{number}）{clause}", body, leading=1.8) + 1
    y += 8
    sheet.text(20, y + 2, "承诺方签字人：", body)
    sheet.text(52, y, Run(scene.handler.name, "signer"), SIGNED)
    sheet.text(20, y + 16, ["承诺日期：", day(scene.signed, "issue_date", "plain", fill)], body)
    sheet.text(
        20,
        y + 32,
        f"受理民警：{facts.spouse.name[0]}警官　　接收时间：{day_text(scene.signed, 'short')} 15:40",
        Style("song", 9.5),
    )
    seal(job, sheet, 126, y + 10, promisor, diameter=38)
    values = {
        "promisor": promisor,
        "project": scene.project,
        "road": scene.road,
        **scene.term(),
        "signer": scene.handler.name,
        "issue_date": scene.signed.isoformat(),
    }
    return drawn("traffic_commitment", "linden_promise_blanks", [sheet], values)


def guard_list(job: Job) -> Drawn:
    """Measures in short paragraphs."""
    scene, facts = a_scene(job), job.facts
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("施工路段交通安全防护措施", Style("hei_bold", 20), spacing=0.1)
    writer.para(["针对", Run(scene.project, "project"), f"在{scene.road}占道作业的特点，项目部制定防护做法如下。"])
    for head, text in (
        ("围护", "沟槽两侧用2米高彩钢板封闭，转角处改用网片，避免遮挡视线。"),
        ("警示", "来车方向50米、100米处各立一块施工标志，围挡顶部每隔5米挂红色警示灯。"),
        ("通行", "居民出入口铺厚度不小于20毫米的钢板，两端做坡，贴防滑条。"),
        ("值守", f"白班{facts.spouse.name}、夜班{facts.landlord.name}轮流巡查，做好记录。"),
        ("检查", "每周五由安全员会同监理检查一次，缺损当天补齐。"),
        ("教育", f"进场人员须在{day_text(scene.start, 'plain')}前完成安全交底并签字。"),
    ):
        writer.para([Run(f"{head}。", "", Style("hei", 13)), text])
    sheet, y = writer.sheet, writer.y + 20
    sheet.text(182, y, Run(scene.builder, "author"), writer.style, align="r")
    sheet.text(178, y + 12, day(scene.signed, "issue_date", job.date_form("plain", "chinese")), writer.style, align="r")
    seal(job, sheet, 150, y + 6, scene.builder)
    values = {"project": scene.project, "author": scene.builder, "issue_date": scene.signed.isoformat()}
    return drawn("traffic_protection_measures", "linden_guard_list", writer.sheets, values)


def guard_table(job: Job) -> Drawn:
    """Measures as a table lying wide: where, what, how many, who."""
    scene, facts, sheet = a_scene(job), job.facts, job.sheet(297, 210)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    sheet.text(148.5, 18, "交通防护设施布置及管护一览", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(20, 32, ["项目：", Run(scene.project, "project")], value)
    sheet.text(20, 40, ["制表单位：", Run(scene.builder, "author")], value)
    sheet.text(
        277, 40, ["制表日期：", day(scene.signed, "issue_date", job.date_form("dash", "plain"))], value, align="r"
    )
    widths = (16.0, 44.0, 86.0, 30.0, 36.0, 45.0)
    rows: Rows = [
        row(
            11,
            *(
                lab(width, text)
                for width, text in zip(
                    widths, ("项次", "布设部位", "防护做法", "数量", "管护人", "查看频次"), strict=True
                )
            ),
        )
    ]
    names = (facts.spouse.name, facts.landlord.name)
    for number, (spot, how, count) in enumerate(
        (
            ("作业区前端", "设防撞桶和导向牌，夜间加频闪灯", "6只"),
            ("沟槽两侧", "连续水马封闭，间隙不大于10厘米", "40只"),
            ("人行便道", "铺木模板，外侧设1.2米护栏", "25米"),
            ("小区出入口", "盖钢板，派人引导车辆", "2处"),
            ("作业区末端", "设“施工结束”标志", "1块"),
            ("材料堆场", "苫盖并围栏，留出消火栓", "1处"),
        ),
        1,
    ):
        texts = (str(number), spot, how, count, names[number % 2], job.rng.choice(["每班一次", "每日两次", "每两小时"]))
        rows.append(row(13, *(val(width, text) for width, text in zip(widths, texts, strict=True))))
    y = table(sheet, 20, 48, rows, label=label, value=value)
    sheet.flow(
        20,
        y + 5,
        200,
        "依据：《道路作业交通安全标志》GA 182、《公路养护安全作业规程》。设施缺损时先补后报。",
        Style("song", 10),
    )
    sheet.text(20, y + 20, f"安全员：{facts.person.name}　　审核：{scene.handler.name}", value)
    seal(job, sheet, 240, y + 14, scene.builder)
    values = {"project": scene.project, "author": scene.builder, "issue_date": scene.signed.isoformat()}
    return drawn("traffic_protection_measures", "linden_guard_table", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_plan": {"linden_plan_book": plan_book, "linden_plan_card": plan_card},
    "traffic_commitment": {"linden_promise_numbered": promise_numbered, "linden_promise_blanks": promise_blanks},
    "traffic_protection_measures": {"linden_guard_list": guard_list, "linden_guard_table": guard_table},
}
