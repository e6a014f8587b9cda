"""How traffic is led round a work, what is promised, and how people are kept from harm."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.sage_common import a_work, capped, columns, hand, on, plain, seal, term
from samples.truth import Drawn, drawn
from samples.writing import Writer


def plan_book(job: Job) -> Drawn:
    """Chapters with the particulars spread over sentences; the author at the end."""
    work = a_work(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=28)
    head = Style("hei_bold", 13.5)
    writer.title("施工期间车辆与行人导行方案", Style("song_bold", 20), after=9)
    writer.para("（一）基本情况", style=head, indent=0)
    writer.para(
        [
            "本方案针对",
            Run(work.project, "project"),
            "编写。该工程须在",
            Run(work.road, "road"),
            f"靠{job.rng.choice('东西南北')}一侧的机动车道边缘立围挡，围挡宽{plain(work.width)}米，保留通行宽度不少于7米。",
        ]
    )
    writer.para("（二）时间安排", style=head, indent=0)
    writer.para(
        [
            "围挡",
            on(work.start, "period_from"),
            "进场，",
            on(work.end, "period_to"),
            f"撤场，共{work.days}个日历天，每日7:00—9:00、17:00—19:00停止占道装卸。",
        ]
    )
    writer.para("（三）交通量调查", style=head, indent=0)
    rows: list[list[str | Run]] = [["时段", "小客车（辆/时）", "电动车（辆/时）", "行人（人/时）"]]
    for span in ("早高峰", "平峰", "晚高峰"):
        rows.append([span, *[str(job.rng.randrange(80, 900)) for _ in range(3)]])
    writer.y = (
        columns(
            writer.sheet,
            25,
            writer.y + 1,
            [30, 43, 43, 44],
            rows,
            height=8.5,
            head=Style("hei", 10.5),
            body=Style("song", 10.5),
        )
        + 5
    )
    writer.para("（四）导行办法", style=head, indent=0)
    writer.para(f"1. 机动车由{work.crossing}绕行或压缩车道通过，上游50米起设渐变段锥桶。")
    writer.para("2. 行人走围挡外侧1.5米临时步道，步道铺防滑垫。")
    writer.para("3. 标志按GB 5768.4摆放，黄闪灯夜间常亮，协管员两班值守。")
    writer.para("（五）应急", style=head, indent=0)
    writer.para("遇救护、消防车通过，五分钟内撤开活动围挡；联系交警122。")
    writer.room(38)
    writer.y += 8
    writer.sheet.text(110, writer.y, "编写方：", writer.style)
    writer.sheet.text(110, writer.y + 8, Run(work.builder, "author"), writer.style)
    writer.sheet.text(110, writer.y + 17, on(work.signed, "issue_date", "padded"), writer.style)
    seal(job, writer.sheet, 148, writer.y + 10, work.builder)
    return drawn(
        "traffic_plan",
        "sage_plan_book",
        writer.sheets,
        {
            "project": work.project,
            "road": work.road,
            **term(work),
            "author": work.builder,
            "issue_date": work.signed.isoformat(),
        },
    )


def plan_card(job: Job) -> Drawn:
    """One page across with a sketch of the street and boxes beside it."""
    work, sheet = a_work(job), job.sheet(297, 210)
    sheet.text(148, 10, "占道作业交通疏解示意与说明", Style("hei_bold", 18), align="c")
    sheet.rect(12, 24, 168, 150, line=0.5)
    for y in (70, 130):
        sheet.line(12, y, 180, y, width=0.5)
    for step in range(14):
        sheet.line(14 + step * 12, 100, 20 + step * 12, 100, width=0.3)
    sheet.rect(70, 108, 62, 22, line=0.6, fill=(200, 60, 30))
    sheet.text(101, 116, "围挡作业区", Style("hei", 11), align="c")
    for cone in range(5):
        sheet.text(38 + cone * 6, 126 - cone * 4, "▲", Style("hei", 8, (220, 90, 20)), align="c")
    sheet.text(28, 108, "前方施工", Style("hei", 9), align="c")
    sheet.text(96, 80, "←　直行车道保持双向通行　→", Style("hei", 10), align="c")
    sheet.text(96, 140, "临时人行通道（宽1.2m）", Style("hei", 10), align="c")
    sheet.text(160, 30, "北↑", Style("hei", 12))
    pen = Style("song", 11)
    capped(sheet, (184, 24, 101, 22), "A 对应工程", Run(work.project, "project"), pen)
    capped(sheet, (184, 46, 101, 18), "B 被疏解道路", Run(work.road, "road"), pen)
    capped(sheet, (184, 64, 50, 18), "C 开始", on(work.start, "period_from", "slash"), pen)
    capped(sheet, (234, 64, 51, 18), "D 结束", on(work.end, "period_to", "slash"), pen)
    capped(
        sheet,
        (184, 82, 101, 50),
        "E 疏解说明",
        "①来车方向30米外放置前方施工、限速20、向左改道标志各一块；②锥桶间距2米；"
        "③专人执旗指挥，雨雾天停工；④每日收工清扫路面。",
        Style("song", 10),
    )
    capped(
        sheet,
        (184, 132, 101, 20),
        "F 值守",
        f"白班 {job.facts.landlord.name} {job.facts.landlord.phone}　夜班 {job.facts.spouse.name}",
        Style("song", 10),
    )
    capped(sheet, (184, 152, 101, 22), "G 制作单位", Run(work.builder, "author"), pen)
    sheet.text(12, 182, ["制作日：", on(work.signed, "issue_date", "slash")], pen)
    sheet.text(90, 182, "图例：▲锥桶　□围挡　（本图不按比例）", Style("song", 9))
    seal(job, sheet, 252, 176, work.builder, diameter=36)
    return drawn(
        "traffic_plan",
        "sage_plan_card",
        [sheet],
        {
            "project": work.project,
            "road": work.road,
            **term(work),
            "author": work.builder,
            "issue_date": work.signed.isoformat(),
        },
    )


def bilingual(job: Job) -> Drawn:
    """A firm's printed paper, Chinese and English head, the promise in the first person."""
    work, facts = a_work(job, org=True), job.facts
    writer = Writer(job, Style("song", 13), top=52, leading=1.85)
    sheet, org = writer.sheet, facts.company.org
    sheet.fill(0, 0, 8, 297, (30, 110, 120))
    sheet.text(25, 16, Run(work.applicant, "promisor"), Style("hei_bold", 17, (30, 110, 120)))
    sheet.text(25, 26, "Xinyang, Henan, P.R.China", Style("hei", 9.5, (90, 100, 105)))
    sheet.text(185, 17, f"T {org.phone}", Style("hei", 9), align="r")
    sheet.text(185, 23, f"Q/JT-{job.rng.randrange(100, 999)}", Style("hei", 9), align="r")
    sheet.line(25, 34, 185, 34, width=0.5, fill=(30, 110, 120))
    writer.title("文明占道、保障畅通保证函", Style("hei_bold", 18), spacing=0.08)
    writer.line("交警浉河勤务大队：" if work.district == "浉河区" else "辖区交警大队：")
    writer.para(
        [
            "自",
            on(work.start, "period_from"),
            "至",
            on(work.end, "period_to"),
            "，我公司将在",
            Run(work.road, "road"),
            "实施",
            Run(work.project, "project"),
            "。我们保证：",
        ]
    )
    for clause in (
        "不超出批准范围摆放机具，材料当日用多少运多少；",
        "围挡四角设反光条、爆闪灯，天黑前逐一检查；",
        "指挥员持证上岗、穿反光背心，听从民警调度；",
        "渣土车不带泥上路，不逆行、不鸣号；",
        "出现剐蹭、跌伤的，先救人、先疏通，损失由我公司先行赔付。",
    ):
        writer.para("◆ " + clause)
    writer.para("以上各条违反任何一条，愿接受依据《道路交通安全法》第一百零五条作出的处罚。")
    writer.room(48)
    writer.y += 10
    y = writer.y
    writer.sheet.text(25, y, "授权代表签名", Style("hei", 10))
    writer.sheet.line(25, y + 18, 85, y + 18)
    writer.sheet.text(38, y + 8, Run(work.handler, "signer"), hand(18))
    writer.sheet.text(110, y, "公司印章", Style("hei", 10))
    writer.sheet.text(25, y + 24, ["签署日 ", on(work.signed, "issue_date", "dot")], writer.style)
    seal(job, writer.sheet, 145, y + 14, work.applicant)
    return drawn(
        "traffic_commitment",
        "sage_bilingual",
        writer.sheets,
        {
            "promisor": work.applicant,
            "project": work.project,
            "road": work.road,
            **term(work),
            "signer": work.handler,
            "issue_date": work.signed.isoformat(),
        },
    )


def tick_list(job: Job) -> Drawn:
    """A4 form of the builder: particulars above, promises ticked in a table, signature below."""
    work, sheet = a_work(job), job.sheet()
    pen, body = job.fill_style(12), Style("song", 11.5)
    sheet.text(105, 20, "道路作业安全责任承诺单", Style("song_bold", 20), align="c")
    sheet.text(188, 32, "一式三份：交警、城管、施工方", Style("song", 9), align="r")
    capped(sheet, (22, 38, 166, 17), "作出承诺的一方", Run(work.builder, "promisor"), pen)
    capped(sheet, (22, 55, 166, 17), "所做工程", Run(work.project, "project"), pen)
    capped(sheet, (22, 72, 56, 17), "作业所在路", Run(work.road, "road"), pen)
    capped(sheet, (78, 72, 55, 17), "上路日期", on(work.start, "period_from", "plain"), pen)
    capped(sheet, (133, 72, 55, 17), "离路日期", on(work.end, "period_to", "plain"), pen)
    rows: list[list[str | Run]] = [["编号", "承诺事项", "是", "否"]]
    for number, text in enumerate(
        (
            "作业区前后均设警告标志，间距符合规范",
            "留足消防通道，消火栓3米内不堆物",
            "夜间有照明及红色警示灯",
            "安全员每两小时巡查一次并记录",
            "大件吊装避开上下学时间",
            "完工当日恢复标线、护栏和井盖",
        ),
        1,
    ):
        rows.append([str(number), text, Run("√", "", hand(15)), ""])
    y = columns(sheet, 22, 96, [18, 112, 18, 18], rows, height=12, head=Style("hei", 11), body=body)
    sheet.flow(22, y + 6, 166, "对上列事项本方均已知悉，未做到的，自愿停工整改并承担事故责任。", body, indent=2)
    y += 26
    sheet.text(24, y, "签字人：", body)
    sheet.text(46, y - 2, Run(work.handler, "signer"), hand(18))
    sheet.text(100, y, ["于 ", *dated(work.signed, "issue_date", pen)], body)
    sheet.text(
        24,
        y + 14,
        f"见证（社区网格员）：{job.facts.person.name if work.is_org else job.facts.dealer.legal_person}",
        body,
    )
    seal(job, sheet, 92, y + 6, work.builder)
    return drawn(
        "traffic_commitment",
        "sage_tick_list",
        [sheet],
        {
            "promisor": work.builder,
            "project": work.project,
            "road": work.road,
            **term(work),
            "signer": work.handler,
            "issue_date": work.signed.isoformat(),
        },
    )


def measures_table(job: Job) -> Drawn:
    """Hazard, measure, who minds it: a table."""
    work, facts = a_work(job), job.facts
    sheet = job.sheet()
    sheet.text(105, 20, "现场通行防护措施一览", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(20, 36, ["适用工程　", Run(work.project, "project")], Style("song", 12))
    rows: list[list[str | Run]] = [["序", "可能的危险", "采取的防护", "责任人"]]
    minders = [facts.landlord.name, facts.spouse.name, facts.dealer.legal_person]
    for number, (risk, way) in enumerate(
        (
            ("车辆误入沟槽", "沟边1米处连续设水马，灌水不少于三分之二，外挂反光膜"),
            ("行人跌落", "过人处架设2米宽钢板桥，两侧护栏高1.2米"),
            ("夜间看不清围挡", "每4米一盏太阳能爆闪灯，转角处加装轮廓带"),
            ("吊车碰触架空线", "专人监护，保持1.5米以上安全距离"),
            ("扬尘遮挡视线", "裸土覆盖密目网，早中晚各洒水一次"),
            ("车流突然增大", "暂停作业，撤收锥桶，开放全部车道"),
        ),
        1,
    ):
        rows.append([str(number), risk, way, minders[number % 3]])
    y = columns(
        sheet, 20, 48, [12, 40, 90, 28], rows, height=20, head=Style("hei", 11), body=Style("song", 11), tall_head=11
    )
    sheet.text(
        20,
        y + 6,
        f"物资：水马40个、锥桶60个、爆闪灯20盏，{work.start.month}月{work.start.day}日前到场。",
        Style("song", 11),
    )
    sheet.text(20, y + 24, ["措施拟定：", Run(work.builder, "author")], Style("song", 12))
    sheet.text(20, y + 34, ["拟定时间：", on(work.signed, "issue_date", "dash")], Style("song", 12))
    seal(job, sheet, 84, y + 28, work.builder)
    return drawn(
        "traffic_protection_measures",
        "sage_measures_table",
        [sheet],
        {"project": work.project, "author": work.builder, "issue_date": work.signed.isoformat()},
    )


def measures_text(job: Job) -> Drawn:
    """A booklet of B5, author and date under the title."""
    work, sheet = a_work(job), job.sheet(176, 250)
    body = Style("kai", 12)
    sheet.cell((18, 16, 140, 18), Run(work.project, "project"), Style("hei_bold", 15), align="c")
    sheet.text(88, 37, "保护过往车辆行人专项安全措施", Style("hei_bold", 15), align="c")
    sheet.text(88, 49, Run(work.builder, "author"), Style("song", 11), align="c")
    sheet.text(88, 56, on(work.signed, "issue_date", "chinese"), Style("song", 11), align="c")
    sheet.line(18, 64, 158, 64)
    y = 70.0
    for text in (
        "壹、隔离。作业面用1.8米彩钢板封闭，底部砌挡水坎，出入口设门禁，非施工人员不得入内。",
        f"贰、警示。距{work.road}作业点上游80米、50米、30米依次布设警告、限速、导向标志，缺损当天补齐。",
        "叁、照明。围挡内外均设低压照明，电源箱加锁并装漏电保护器。",
        f"肆、看护。设看护员两名，{job.facts.landlord.name}任组长（{job.facts.landlord.phone}），交接班签字。",
        "伍、教育。进场前集中学习《道路交通安全法实施条例》有关条款，考试不合格者不得上岗。",
        "陆、检查。项目部每周一、周四联合检查，台账保存至竣工后六个月。",
    ):
        y = sheet.flow(18, y, 140, text, body, leading=1.7, indent=2) + 1.5
    if job.chance(0.6):
        seal(job, sheet, 112, 53, work.builder, diameter=35)
    return drawn(
        "traffic_protection_measures",
        "sage_measures_text",
        [sheet],
        {"project": work.project, "author": work.builder, "issue_date": work.signed.isoformat()},
    )


LAYOUTS: Layouts = {
    "traffic_plan": {"sage_plan_book": plan_book, "sage_plan_card": plan_card},
    "traffic_commitment": {"sage_bilingual": bilingual, "sage_tick_list": tick_list},
    "traffic_protection_measures": {"sage_measures_table": measures_table, "sage_measures_text": measures_text},
}
