"""alder: plans for traffic during works, promises about its safety, measures of protection."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.alder_common import Rows, a_work, pen, plain, seal, span, wd
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table


def plan_cover(job: Job) -> Drawn:
    """A cover and two pages of chapters."""
    work, cover = a_work(job), job.sheet()
    cover.flow(25, 60, 160, Run(work.project, "project"), Style("song_bold", 23), align="c")
    cover.text(105, 104, "施工期间交通组织方案", Style("hei_bold", 27), align="c", spacing=0.12)
    cover.text(105, 216, ["编制：", Run(work.builder, "author")], Style("song", 15), align="c")
    cover.text(105, 230, Run(wd(work.signed, job.rng.choice(["chinese", "plain"])), "issue_date"), BODY, align="c")
    seal(cover, 128, 222, work.builder)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    head = Style("hei", 14)
    writer.para("第一章　概况", style=head, indent=0)
    writer.para(
        ["本次施工占用", Run(work.road, "road"), f"南侧非机动车道，与{work.cross}相接，双向四车道，设计车速40km/h。"]
    )
    writer.para(["作业时间为", *span(work, "plain", "至"), "，每日9时至17时，避开早晚高峰。"])
    writer.para("第二章　现状流量", style=head, indent=0)
    flow = job.rng.randrange(420, 980)
    writer.para(f"据{wd(work.earlier)}实测，晚高峰单向断面流量{flow}pcu/h，非机动车{flow // 3}辆/h，行人较少。")
    writer.para("第三章　组织措施", style=head, indent=0)
    for text in (
        "（一）机动车：保留双向两车道通行，上游60米设前方施工、限速20标志。",
        "（二）非机动车：借用人行道外侧1.5米通行，设隔离墩。",
        f"（三）绕行：大型车经{work.cross}绕行，提前三日公告。",
        "（四）公交站点不迁移，施工面距站台不少于15米。",
    ):
        writer.para(text)
    writer.para("第四章　保障与应急", style=head, indent=0)
    writer.para(f"现场设疏导员4名，负责人{work.handler}，值班电话{work.phone}；交通事故报警拨打122。")
    return drawn(
        "traffic_plan",
        "alder_plan_cover",
        [cover, *writer.sheets],
        work.values("project", "road", "period_from", "period_to", "issue_date", author=work.builder),
    )


BODY = Style("song", 15)


def plan_stages(job: Job) -> Drawn:
    """One broad page: particulars in a row, then the stages of the work in a table."""
    work, sheet = a_work(job), job.sheet(297, 210)
    sheet.text(148, 15, "占道作业交通疏解方案（一页表）", Style("hei_bold", 18), align="c", spacing=0.05)
    rows: Rows = [
        (
            12,
            [
                (28, "项目名称", True),
                (115, Run(work.project, "project"), False),
                (26, "占道道路", True),
                (98, Run(work.road, "road"), False),
            ],
        ),
        (
            12,
            [
                (28, "方案编制方", True),
                (115, Run(work.builder, "author"), False),
                (26, "占道时段", True),
                (98, span(work, "dot", "～"), False),
            ],
        ),
        (10, [(28, "步骤", True), (115, "作业内容", True), (26, "用时", True), (98, "车辆和行人怎么走", True)]),
    ]
    for stage, what, days, how in (
        ("第1步", "摆放锥桶、围挡及导向牌，分段封闭最外侧车道", "半天", "机动车并线缓行，行人走对侧人行道"),
        (
            "第2步",
            f"开槽、敷管（槽宽{plain(work.width)}m，长{plain(work.length)}m）",
            "主要工期",
            "留出3.5m通道双向交替放行",
        ),
        ("第3步", "回填、铺装，恢复标线", "2至3天", "夜间21时后作业，白天铺钢板放行"),
        ("第4步", "撤除围挡，清扫", "半天", "全断面恢复通行"),
    ):
        rows.append((17, [(28, stage, True), (115, what, False), (26, days, False), (98, how, False)]))
    bottom = table(sheet, 15, 30, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.text(
        15, bottom + 6, f"疏导员：{work.handler}、{job.facts.dealer.legal_person}（各配对讲机）", Style("song", 10.5)
    )
    sheet.text(
        282, bottom + 6, ["制定日期：", Run(wd(work.signed, "dash"), "issue_date")], Style("song", 10.5), align="r"
    )
    sheet.text(15, bottom + 15, "依据：GA/T 900《城市道路施工作业交通组织规范》", Style("song", 9.5))
    seal(sheet, 238, bottom + 18, work.builder)
    return drawn(
        "traffic_plan",
        "alder_plan_stages",
        [sheet],
        work.values("project", "road", "period_from", "period_to", "issue_date", author=work.builder),
    )


def promise_bilingual(job: Job) -> Drawn:
    """A firm's paper with a head in two languages; a block of particulars, then what is promised."""
    work = a_work(job)
    grey = (90, 90, 96)
    writer = Writer(job, Style("song", 12.5), top=48, leading=1.8)
    sheet = writer.sheet
    sheet.fill(0, 0, 210, 6, (24, 92, 82))
    sheet.text(25, 15, work.builder, Style("hei_bold", 15))
    sheet.text(25, 24, "Safety & Traffic Department", Style("hei", 10, grey))
    sheet.text(185, 15, "Letter of Undertaking", Style("hei", 11, grey), align="r")
    sheet.line(25, 31, 185, 31, width=0.3, fill=grey)
    writer.title("文明施工与交通安全承诺书", Style("hei_bold", 19), spacing=0.06, after=7)
    rows: Rows = [
        (12, [(40, "项目 Project", True), (120, Run(work.project, "project"), False)]),
        (12, [(40, "路段 Road", True), (120, Run(work.road, "road"), False)]),
        (12, [(40, "日期 Period", True), (120, span(work, "slash", " - "), False)]),
    ]
    writer.y = table(sheet, 25, writer.y, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 6
    writer.para("致交警大队：我们将承担上述路段施工，愿就下列各点作出保证，并接受检查。")
    for text in (
        "不在批准范围以外堆放材料、停放机械；",
        "围挡外侧设反光标识，夜间灯光常亮；",
        "进出车辆专人指挥，渣土不撒漏；",
        "遇救护、消防车辆，立即让行；",
        "违反上述任何一条，自愿接受停工整改和处罚。",
    ):
        writer.para("■ " + text)
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(25, y, ["承诺方（公章）：", Run(work.builder, "promisor")], Style("song", 12))
    end = sheet.text(25, y + 14, "项目经理签名：", Style("song", 12))
    sheet.text(end + 3, y + 12, Run(work.handler, "signer"), Style("kai", 17, jitter=0.06))
    sheet.text(25, y + 28, ["签署日期：", Run(wd(work.signed, "dash"), "issue_date")], Style("song", 12))
    seal(sheet, 100, y + 8, work.builder)
    values = work.values(
        "project", "road", "period_from", "period_to", "issue_date", promisor=work.builder, signer=work.handler
    )
    return drawn("traffic_commitment", "alder_promise_bilingual", writer.sheets, values)


def promise_slip(job: Job) -> Drawn:
    """A printed half sheet of the traffic police with gaps filled in by hand."""
    work, sheet, ink = a_work(job), job.sheet(210, 148), pen(job, 12)
    body = Style("song", 12)
    sheet.text(105, 14, "占路施工交通安全保证书", Style("song_bold", 19), align="c", spacing=0.15)
    sheet.text(190, 24, "（交警大队存）", Style("song", 9.5), align="r")
    y = sheet.flow(
        20,
        32,
        170,
        [
            "本单位",
            filled(work.applicant, "promisor", ink),
            "为进行",
            filled(work.project, "project", ink),
            "，经批准在",
            filled(work.road, "road", ink),
            "占路，时间从",
            filled(wd(work.start), "period_from", ink),
            "到",
            filled(wd(work.end), "period_to", ink),
            "。施工期间保证：标志齐全、围挡牢固、专人看护、不堵路、不留坑；造成他人损害的，依法赔偿。",
        ],
        body,
        leading=1.95,
        indent=2,
    )
    sheet.text(20, y + 4, "监督电话：0376-6512122　　责任民警：" + job.facts.dealer.legal_person, Style("song", 10.5))
    sheet.text(20, y + 17, "保证单位盖章：", body)
    end = sheet.text(108, y + 17, "负责人签字：", body)
    sheet.text(end + 3, y + 15, Run(work.handler, "signer"), Style("kai", 17, ink.fill, jitter=0.06))
    sheet.text(108, y + 30, ["填写时间：", filled(wd(work.signed), "issue_date", ink)], body)
    seal(sheet, 70, y + 22, work.applicant, diameter=36)
    values = work.values(
        "project", "road", "period_from", "period_to", "issue_date", promisor=work.applicant, signer=work.handler
    )
    return drawn("traffic_commitment", "alder_promise_slip", [sheet], values)


def protect_table(job: Job) -> Drawn:
    """A table of spots, what is done there and who answers for it."""
    work, sheet = a_work(job), job.sheet()
    people = [work.handler, job.facts.dealer.legal_person, job.facts.developer.legal_person]
    sheet.text(105, 22, "交通安全防护措施一览", Style("hei_bold", 20), align="c", spacing=0.08)
    sheet.text(20, 37, ["工程：", Run(work.project, "project")], Style("song", 11.5))
    sheet.text(20, 45, f"地点：{work.place}", Style("song", 11.5))
    rows: Rows = [(10, [(14, "序号", True), (36, "部位", True), (88, "防护做法", True), (32, "责任人", True)])]
    for number, (where, how) in enumerate(
        (
            ("上游警告区", "距作业面50米起依次设施工标志、限速牌、导向牌"),
            ("围挡", "2.0米高彩钢围挡，每3米贴反光条，转角处用网式围挡"),
            ("沟槽边", "1.2米护栏两道，夜间红色警示灯间距不大于5米"),
            ("行人通道", "铺设防滑钢板，宽1.5米，雨天专人值守"),
            ("机械出入口", "设专职指挥，出车前冲洗轮胎"),
            ("应急物资", "锥桶30只、灭火器4具、急救箱1个"),
        ),
        1,
    ):
        name = people[number % 3]
        rows.append((18, [(14, str(number), True), (36, where, False), (88, how, False), (32, name, False)]))
    bottom = table(sheet, 20, 54, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.text(20, bottom + 6, "注：每日开工前检查一次并记录，缺损当日补齐。", Style("song", 10))
    sheet.text(20, bottom + 20, ["措施编制单位：", Run(work.builder, "author")], Style("song", 11.5))
    form = job.rng.choice(["plain", "dash", "dot"])
    sheet.text(20, bottom + 30, ["编制时间：", Run(wd(work.signed, form), "issue_date")], Style("song", 11.5))
    seal(sheet, 84, bottom + 26, work.builder)
    return drawn(
        "traffic_protection_measures",
        "alder_protect_table",
        [sheet],
        work.values("project", "issue_date", author=work.builder),
    )


def protect_brief(job: Job) -> Drawn:
    """A briefing in numbered sentences, signed off by those who heard it."""
    work, facts = a_work(job), job.facts
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("施工现场交通防护安全措施", Style("song_bold", 20), after=8)
    writer.para(
        [
            "为做好",
            Run(work.project, "project"),
            f"施工中的车辆和行人防护，结合{work.road}现场条件，制定以下做法，自开工之日起执行。",
        ]
    )
    for number, text in enumerate(
        (
            "开工前向周边商户、住户张贴告示，写明工期和绕行办法。",
            "作业区用水马连续围合，开口处挂警示带，任何人不得跨越。",
            "夜间及雨雾天开启爆闪灯，作业人员一律穿反光背心。",
            "学校上下学时段（7:20—8:00、16:30—17:30）停止机械作业。",
            "沟槽当日开挖当日回填，不能回填的盖20mm厚钢板并固定。",
            f"设看护员2名，每班12小时，值班手机{work.phone}。",
        ),
        1,
    ):
        writer.para(f"{number}）{text}")
    writer.y += 4
    writer.line(f"交底人：{work.handler}　　被交底人：")
    signature(writer.sheet, 92, writer.y - 9, facts.dealer.legal_person)
    signature(writer.sheet, 130, writer.y - 9, facts.developer.legal_person)
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(182, y, Run(work.builder, "author"), Style("song", 12.5), align="r")
    form = job.date_form("chinese", "plain", "padded")
    sheet.text(178, y + 10, Run(wd(work.signed, form), "issue_date"), Style("song", 12.5), align="r")
    seals.put_round(sheet, 152, y + 6, seals.SealText(work.builder, "项目部"), diameter=38)
    return drawn(
        "traffic_protection_measures",
        "alder_protect_brief",
        writer.sheets,
        work.values("project", "issue_date", author=work.builder),
    )


LAYOUTS: Layouts = {
    "traffic_plan": {"alder_plan_cover": plan_cover, "alder_plan_stages": plan_stages},
    "traffic_commitment": {"alder_promise_bilingual": promise_bilingual, "alder_promise_slip": promise_slip},
    "traffic_protection_measures": {"alder_protect_table": protect_table, "alder_protect_brief": protect_brief},
}
