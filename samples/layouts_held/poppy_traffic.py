"""Municipal approvals, and papers about traffic during works."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.poppy_common import Pen, day_run, num, on, seal, sign, someone, truth, world
from samples.truth import Drawn, drawn
from samples.writing import table


def red_reply(job: Job) -> Drawn:
    """Red-headed reply of a city office."""
    w = world(job)
    issuer = f"信阳市{w.district}城市管理局"
    doc = f"信{w.district[0]}城管〔{w.signed.year}〕{job.rng.randrange(8, 180)}号"
    pen = Pen(job, Style("song", 14), top=34, left=27, right=27, lead=1.85)
    pen.sheet.text(105, 34, f"{issuer}文件", Style("song_bold", 27, RED), align="c")
    pen.sheet.text(105, 54, Run(doc, "doc_no"), Style("song", 13), align="c")
    pen.sheet.line(27, 63, 183, 63, width=0.8, fill=RED)
    pen.y = 76
    pen.head("关于掘路敷设电缆事项的批复", Style("song_bold", 19), after=10)
    pen.p([Run(w.applicant, "holder"), "："], indent=0)
    pen.p(
        [
            f"你单位{on(w.signed - timedelta(days=8), 'plain')}来件收悉。依照《城市道路管理条例》第三十三条，"
            "经踏勘并会商交警部门，现批复如下："
        ]
    )
    pen.p(
        ["一、原则同意", Run(w.project, "project"), "占用并挖掘", Run(w.road, "road"), f"局部路面{num(w.area)}平方米。"]
    )
    pen.p(
        [
            "二、准许作业的时间为",
            day_run(w.start, "period_from"),
            "至",
            day_run(w.end, "period_to"),
            "，逾期须重新报批。",
        ]
    )
    pen.p(f"三、由{w.builder}按图施工，开工前到我局市政科缴纳路面修复费，回填压实度不低于95%。")
    pen.p("四、此复自签发之日起生效，现场须悬挂批复复印件，接受巡查。")
    pen.need(44)
    pen.y += 10
    pen.tail(Run(issuer, "issuer"), inset=4)
    pen.tail(day_run(w.signed, "issue_date", job.date_form("plain", "chinese")), inset=10)
    if job.variant.seal:
        seal(pen.sheet, 148, pen.y - 10, issuer, diameter=42)
    pen.sheet.line(27, 266, 183, 266)
    pen.sheet.text(
        27,
        268.5,
        f"抄送：交警大队，供电公司。　　联系人：{someone(job)}　0376-6366{job.rng.randrange(100, 999)}",
        Style("song", 10.5),
    )
    values = truth(
        w, "project", "road", "period_from", "period_to", "issue_date", doc_no=doc, holder=w.applicant, issuer=issuer
    )
    return drawn("municipal_approval", "poppy_red_reply", pen.sheets, values)


def permit_board(job: Job) -> Drawn:
    """A certificate across the page to be hung at the works."""
    w = world(job, firm=job.chance(0.7))
    issuer = "信阳市城市管理局"
    doc = f"豫信占掘准字第{w.signed:%Y}{job.rng.randrange(1000):03d}号"
    sheet = job.sheet(297, 210)
    frame = (30, 84, 140)
    sheet.rect(12, 12, 273, 186, line=1.6, fill=frame)
    sheet.rect(15, 15, 267, 180, line=0.4, fill=frame)
    sheet.text(148, 26, "占道挖掘准许证", Style("song_bold", 34, frame), align="c", spacing=0.3)
    sheet.text(270, 44, Run(doc, "doc_no"), Style("hei", 12), align="r")
    label, value = Style("hei", 13), Style("kai", 15)
    lines: list[tuple[str, str | Run | list[str | Run]]] = [
        ("准　许", Run(w.applicant, "holder")),
        ("工程名目", Run(w.project, "project")),
        ("准占（掘）道路", Run(w.road, "road")),
        ("许可长宽", f"{num(w.length)}米 × {num(w.width)}米"),
        ("有效期自", [day_run(w.start, "period_from", "plain"), "　　起"]),
        ("有效期至", [day_run(w.end, "period_to", "plain"), "　　止"]),
    ]
    y = 58.0
    for text, run in lines:
        sheet.text(38, y + 1, text, label, spread=36)
        sheet.text(82, y, run, value)
        sheet.line(80, y + 7.5, 262, y + 7.5, width=0.2)
        y += 14
    sheet.flow(
        38,
        148,
        120,
        "持证须知：本证挂于工地醒目处；不得涂改、转让；工毕五日内报请验收并交回本证。监督电话12319。",
        Style("song", 10.5),
    )
    sheet.text(216, 156, ["发证机关　", Run(issuer, "issuer")], Style("song", 13), align="c")
    sheet.text(
        216,
        170,
        ["发证日期　", day_run(w.signed, "issue_date", job.date_form("plain", "padded"))],
        Style("song", 13),
        align="c",
    )
    if job.variant.seal:
        seal(sheet, 232, 164, issuer, diameter=44)
    values = truth(
        w, "project", "road", "period_from", "period_to", "issue_date", doc_no=doc, holder=w.applicant, issuer=issuer
    )
    return drawn("municipal_approval", "poppy_permit_board", [sheet], values)


def plan_text(job: Job) -> Drawn:
    """A plan of detours in sections."""
    w = world(job)
    pen = Pen(job, Style("song", 12.5), top=28, lead=1.7)
    head = Style("hei_bold", 13)
    pen.head("施工期间交通疏解组织方案", Style("hei_bold", 20), after=9)
    pen.p("（一）概况", indent=0, style=head)
    pen.p([Run(w.project, "project"), "需在", Run(w.road, "road"),
           f"埋设电缆管道，作业面位于{w.section}，横断面占去最外侧一条车道{num(w.width)}米。作业安排在",
           day_run(w.start, "period_from"), "—", day_run(w.end, "period_to"), "进行。"])  # fmt: skip
    pen.p("（二）现状流量", indent=0, style=head)
    pen.p(
        f"{on(w.signed - timedelta(days=5), 'plain')}早高峰实测断面流量{job.rng.randrange(420, 980)}辆/小时，"
        "以小客车和电动自行车为主，公交线路两条，无重型货车。"
    )
    pen.p("（三）疏解思路", indent=0, style=head)
    pen.p(
        f"机动车压缩车道通行，限速30公里；大型车提前在{w.cross[0]}右转绕行{w.cross[1]}；行人和非机动车走临时便道，"
        "净宽不少于2米。"
    )
    pen.p("（四）设施布设", indent=0, style=head)
    pen.p(
        "上游过渡区50米、缓冲区20米、作业区、下游过渡区15米依次设锥桶，间距2米；"
        "警告区前置“前方施工”“车道变窄”标志各两面，夜间加爆闪灯四盏。"
    )
    pen.p("（五）值守", indent=0, style=head)
    pen.p(
        f"设疏导员四名，每日7:00至20:00分两班。值守带班{someone(job)}，电话{job.facts.landlord.phone}；"
        "交警联络员由大队指定。"
    )
    pen.p("（六）应急", indent=0, style=head)
    pen.p("拥堵超过300米时立即停工撤障；遇消防、救护车辆，两分钟内让出全部车道；备6块铺路钢板以便随时恢复通行。")
    pen.need(36)
    pen.y += 7
    pen.tail(["方案编制：", Run(w.builder, "author")])
    pen.tail(["编制时间：", day_run(w.signed, "issue_date", job.date_form("plain", "dash"))])
    if job.variant.seal:
        seal(pen.sheet, 152, pen.y - 10, w.builder)
    return drawn(
        "traffic_plan",
        "poppy_plan_text",
        pen.sheets,
        truth(w, "project", "road", "period_from", "period_to", "issue_date", author=w.builder),
    )


def plan_phases(job: Job) -> Drawn:
    """Across the page: a summary row, a sketch of the street, phases in a table."""
    w = world(job)
    sheet = job.sheet(297, 210)
    sheet.text(18, 14, "占道作业交通组织方案图表", Style("hei_bold", 19))
    sheet.text(279, 17, f"（送审第{job.rng.randrange(1, 4)}稿）", Style("kai", 12), align="r")
    middle = w.start + timedelta(days=w.days // 2)
    y = table(sheet, 18, 27, [
        (9.0, [(100, "项目", True), (56, "涉及道路", True), (50, "开始", True), (55, "结束", True)]),
        (12.0, [(100, Run(w.project, "project"), False), (56, Run(w.road, "road"), False),
                (50, day_run(w.start, "period_from", "dot"), False), (55, day_run(w.end, "period_to", "dot"), False)]),
    ], label=Style("hei", 10.5), value=Style("song", 11))  # fmt: skip
    top = y + 6
    small = Style("hei", 8.5)
    for offset in (0, 14, 28):
        sheet.line(18, top + offset, 279, top + offset, width=0.4)
    for step in range(22):
        sheet.line(20 + step * 12, top + 21, 26 + step * 12, top + 21, width=0.2)
    sheet.rect(120, top + 1.5, 60, 11, line=0.6)
    sheet.text(150, top + 5, "作业区", small, align="c")
    for step in range(7):
        sheet.text(90 + step * 4, top + 1 + step * 1.4, "▲", Style("hei", 7))
    sheet.text(30, top + 5, "←警告区 100m→", small)
    sheet.text(210, top + 5, "←终止区 30m→", small)
    sheet.text(30, top + 23, f"往{w.cross[0]}", small)
    sheet.text(262, top + 23, f"往{w.cross[1]}", small, align="r")
    y = table(sheet, 18, top + 36, [
        (9.0, [(24, "阶段", True), (64, "日期", True), (87, "作业内容", True), (86, "通行办法", True)]),
        (17.0, [(24, "甲", True), (64, f"{on(w.start, 'dash')} ～ {on(middle, 'dash')}", False),
                (87, "围挡、破除路面、开挖管沟", False), (86, "占外侧车道，内侧双向单车道交替放行", False)]),
        (17.0,
         [(24, "乙", True), (64, f"{on(middle + timedelta(days=1), 'dash')} ～ {on(w.end, 'dash')}", False),
          (87, "敷管穿缆、回填、恢复面层、撤除围挡", False), (86, "白天恢复双向通行，22时至次日5时封外侧车道", False)]),
    ], label=Style("hei", 10.5), value=Style("song", 10.5))  # fmt: skip
    sheet.flow(
        18,
        y + 4,
        190,
        f"备注：公交站临时北移40米；现场协调员{someone(job)}，{job.facts.spouse.phone}；本表经交警大队审查后方可实施。",
        Style("song", 10),
    )
    sheet.text(18, 178, ["编报单位：", Run(w.builder, "author")], Style("song", 12))
    sheet.text(160, 178, ["编报日期：", day_run(w.signed, "issue_date", "padded")], Style("song", 12))
    if job.variant.seal:
        seal(sheet, 92, 178, w.builder, diameter=38)
    return drawn(
        "traffic_plan",
        "poppy_plan_phases",
        [sheet],
        truth(w, "project", "road", "period_from", "period_to", "issue_date", author=w.builder),
    )


def promise_hand(job: Job) -> Drawn:
    """A person's promise by hand on a small sheet."""
    w = world(job, firm=False)
    ink = Style("kai", 14, (28, 48, 140) if job.chance(0.5) else (25, 25, 28), jitter=0.035)
    pen = Pen(job, ink, wide=182, high=257, top=28, left=22, right=22, lead=2.0)
    pen.head("交通安全保证", ink.sized(20), after=9, spacing=0.2)
    pen.p(["本人", Run(w.applicant, "promisor"), "办理", Run(w.project, "project"), "，从",
           day_run(w.start, "period_from"), "到", day_run(w.end, "period_to"), "要在", Run(w.road, "road"),
           "边上挖沟走线，现向交警队保证：不堵路，不乱堆土，白天拉警戒带，夜里挂红灯，"
           "专门请人看着过往行人和电动车；沟挖开当天盖上钢板，不让人掉进去。"])  # fmt: skip
    pen.p(f"干活的师傅是{someone(job)}，出了事故先由我负责赔，绝不推脱。")
    pen.y += 10
    sheet = pen.sheet
    sheet.text(84, pen.y, "保证人：", ink)
    sign(sheet, 108, pen.y - 1, Run(w.applicant, "signer"), 17)
    sheet.text(84, pen.y + 12, day_run(w.signed, "issue_date", "plain"), ink)
    sheet.text(22, pen.y + 26, f"见证：{someone(job)}（社区网格员）", ink.sized(12))
    values = truth(
        w, "project", "road", "period_from", "period_to", "issue_date", promisor=w.applicant, signer=w.applicant
    )
    return drawn("traffic_commitment", "poppy_promise_hand", pen.sheets, values)


def promise_ticks(job: Job) -> Drawn:
    """A police form: particulars in a block, promises each with a tick, signature below."""
    w = world(job)
    sheet, signer = job.sheet(), job.facts.company.org.legal_person
    fill = job.fill_style(11.5)
    sheet.text(105, 24, "涉路施工单位道路交通安全承诺", Style("song_bold", 20), align="c")
    y = table(sheet, 20, 40, [
        (12.0, [(36, "作出承诺单位", True), (134, Run(w.builder, "promisor", fill), False)]),
        (12.0, [(36, "涉路工程", True), (134, Run(w.project, "project", fill), False)]),
        (12.0, [(36, "施工所在道路", True), (54, Run(w.road, "road", fill), False), (26, "业主单位", True),
                (54, w.applicant, False)]),
        (12.0, [(36, "占用日期", True), (134, ["自 ", day_run(w.start, "period_from", "plain", fill), " 到 ",
                                               day_run(w.end, "period_to", "plain", fill)], False)]),
    ], label=Style("hei", 11), value=Style("song", 11)) + 7  # fmt: skip
    items = (
        "施工路段两端按GB 5768.4设置作业区标志，缺损两小时内补齐",
        "不在早七点至九点、晚五点至七点开挖机动车道",
        "渣土车全密闭，出场冲洗，不带泥上路",
        "施工人员一律穿反光背心，指挥人员持证上岗",
        "公交站、学校门口五十米内设专人护送学生过街",
        "完工当日清除临时标线、锥桶，恢复原有标志标线",
    )
    for item in items:
        sheet.rect(22, y, 5, 5)
        sheet.text(22.4, y + 0.2, "√", Style("hei_bold", 12))
        sheet.text(31, y, item + "。", Style("song", 12))
        y += 11
    sheet.flow(20, y + 3, 170,
               "以上各项已逐条打钩确认。违反其中任何一项，接受公安交管部门依《道路交通安全法》"
               "第一百零五条作出的处罚，并立即停工整改。",
               Style("song", 12), leading=1.7, indent=2)  # fmt: skip
    y += 34
    sheet.text(92, y, "承诺单位签章处：", Style("song", 12))
    sheet.text(92, y + 14, "签名：", Style("song", 12))
    sign(sheet, 108, y + 12.5, Run(signer, "signer"), 17)
    sheet.text(
        92,
        y + 28,
        ["签署日：", day_run(w.signed, "issue_date", job.date_form("plain", "dash", "dot"))],
        Style("song", 12),
    )
    if job.variant.seal:
        seal(sheet, 148, y + 4, w.builder)
    sheet.text(20, 276, f"大队收件：{someone(job)}　　窗口电话：{job.facts.dealer.phone}", Style("song", 10))
    values = truth(w, "project", "road", "period_from", "period_to", "issue_date", promisor=w.builder, signer=signer)
    return drawn("traffic_commitment", "poppy_promise_ticks", [sheet], values)


def guard_table(job: Job) -> Drawn:
    """Measures by spot, who answers for each."""
    w = world(job)
    sheet = job.sheet()
    sheet.text(105, 22, "道路施工交通安全防护措施一览", Style("hei_bold", 19), align="c")
    sheet.text(20, 38, ["所属项目：", Run(w.project, "project")], Style("song", 12))
    names = [someone(job) for _ in range(5)]
    spots = (
        ("围挡", "2.0米高钢板围挡连续封闭，底部砌20厘米挡水坎，转角处用网格通透段"),
        ("沟槽口", "每隔30米设带扶手便桥，沟边1米内不堆土，夜间挂警示灯带"),
        ("行车面", "铺20毫米厚花纹钢板，四角焊接固定，接缝用冷拌料找平"),
        ("出入口", "设冲洗台、减速垄和广角镜，车辆由指挥员引导进出"),
        ("夜间", "爆闪灯间距不大于10米，反光锥每2米一只，照明不直射来车"),
    )
    rows = [(10.0, [(24, "部位", True), (104, "防护办法", True), (42, "责任人", True)])]
    rows += [
        (20.0, [(24, spot, True), (104, text, False), (42, name, False)])
        for (spot, text), name in zip(spots, names, strict=True)
    ]
    y = table(sheet, 20, 48, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.flow(20, y + 5, 170,
               "检查频次：班前、班中、收工各一次，记录留存；雨雪大风预警时停止开挖。"
               f"作业地点在{w.place}，计划{on(w.start, 'plain')}开工，"
               f"建设单位{w.applicant}派员抽查。", Style("song", 11.5), leading=1.7, indent=2)  # fmt: skip
    sheet.text(20, y + 42, ["制表单位：", Run(w.builder, "author")], Style("song", 12))
    sheet.text(
        20, y + 54, ["制表日期：", day_run(w.signed, "issue_date", job.date_form("dot", "plain"))], Style("song", 12)
    )
    if job.variant.seal:
        seal(sheet, 96, y + 48, w.builder)
    return drawn(
        "traffic_protection_measures", "poppy_guard_table", [sheet], truth(w, "project", "issue_date", author=w.builder)
    )


def guard_memo(job: Job) -> Drawn:
    """A memo of a works team in numbered sentences, its head carrying who wrote it."""
    w = world(job)
    pen = Pen(job, Style("song", 12.5), top=20, left=24, right=24, lead=1.75)
    pen.sheet.text(24, 18, Run(w.builder, "author"), Style("song_bold", 13))
    pen.sheet.text(186, 18, day_run(w.signed, "issue_date", "chinese"), Style("song", 12), align="r")
    pen.sheet.line(24, 26, 186, 26, width=0.5)
    pen.y = 36
    pen.head("现场交通防护怎么做", Style("hei_bold", 20), after=3)
    pen.head("——安全防护措施交底", Style("kai", 13), after=8)
    pen.p(["用于", Run(w.project, "project"), f"。凡在{w.road}上干活的班组，上岗前都要把下面几条学一遍并签名。"])
    for text in (
        "① 先防护、后动土。锥桶、标志、灯具没有摆到位，挖机不准点火。",
        "② 顺着来车方向看，先摆远处的警告牌，再摆近处的导向牌；收的时候反过来。",
        "③ 过街老人和孩子优先放行，便道要平、要干、要有光，宽度不少于一米五。",
        "④ 吊装电缆盘时两头断行，一次不超过五分钟，对讲机保持在3频道。",
        "⑤ 防护设施被撞歪撞倒的，谁看见谁扶正；损坏严重的报材料员补领。",
        "⑥ 出了碰擦，先救人、再护场、后报警，十分钟内报到项目部。",
    ):
        pen.p(text, indent=0)
    pen.y += 4
    pen.p(
        f"项目部值班 {job.facts.landlord.phone}　交底人 {someone(job)}　参考：JTG H30—2015、GB 5768.4—2017",
        indent=0,
        style=Style("song", 10.5),
    )
    pen.p("受交底人签名：", indent=0)
    for _ in range(2):
        sign(pen.sheet, 34, pen.y, "　　".join(someone(job) for _ in range(4)), 14)
        pen.y += 10
    if job.variant.seal and job.chance(0.6):
        seal(pen.sheet, 150, pen.y - 4, w.builder, "项目部章", diameter=36)
    return drawn(
        "traffic_protection_measures",
        "poppy_guard_memo",
        pen.sheets,
        truth(w, "project", "issue_date", author=w.builder),
    )


LAYOUTS: Layouts = {
    "municipal_approval": {"poppy_red_reply": red_reply, "poppy_permit_board": permit_board},
    "traffic_plan": {"poppy_plan_text": plan_text, "poppy_plan_phases": plan_phases},
    "traffic_commitment": {"poppy_promise_hand": promise_hand, "poppy_promise_ticks": promise_ticks},
    "traffic_protection_measures": {"poppy_guard_table": guard_table, "poppy_guard_memo": guard_memo},
}
