"""交通组织方案, 交通安全承诺书, 交通影响评价报告, 安全防护措施, 应急处置措施."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _cover(job: Job, writer: Writer, work: Works, title: str, org: str, label: str) -> None:
    """A cover page: project, title, who wrote it, the day."""
    sheet = writer.sheet
    sheet.flow(25, 62, 160, Run(work.project, "project"), Style("song_bold", 22), leading=1.5, align="c")
    sheet.flow(25, 96, 160, title, Style("hei", 28), leading=1.4, align="c")
    sheet.text(105, 214, [f"{label}：", Run(org, "author")], Style("song", 14), align="c")
    sheet.text(
        105,
        228,
        Run(elk.written(work.signed, job.date_form("plain", "chinese")), "issue_date"),
        Style("song", 14),
        align="c",
    )
    elk.company_seal(sheet, 128, 216, org)
    if job.chance(0.5):
        names = f"编制：{elk.name(job)}　　审核：{elk.name(job)}　　批准：{elk.name(job)}"
        sheet.text(105, 180, names, Style("song", 12), align="c")
    writer.new_page()


def _close(writer: Writer, work: Works, org: str, field: str) -> None:
    writer.room(34)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(182, y, Run(org, field), Style("song", 12), align="r")
    sheet.text(176, y + 10, Run(elk.written(work.signed), "issue_date"), Style("song", 12), align="r")
    elk.company_seal(sheet, 158, y + 6, org)


def _head(writer: Writer, text: str) -> None:
    writer.room(32)
    writer.line(Run(text, style=Style("hei", 13)))


def _of(work: Works, author: str) -> dict[str, Value]:
    return {"project": work.project, "author": author, "issue_date": work.signed.isoformat()}


def traffic_plan(job: Job) -> Drawn:
    """施工期间交通组织方案: numbered parts, a timetable and a sketch; with or without a cover."""
    work, rng = some_works(job), job.rng
    author = elk.pick(job, work.builder.name, work.adviser.name)
    writer = Writer(job, Style("song", 12), leading=1.65)
    covered = job.chance(0.5)
    title = elk.pick(job, "施工期间交通组织方案", "占道施工交通疏导方案", "交通导改组织方案")
    if covered:
        _cover(job, writer, work, title, author, "编制单位")
    else:
        writer.title(title, Style("song_bold", 20), after=8)
    _head(writer, "一、工程概况")
    writer.para(
        [
            "工程名称：",
            Run(work.project, "project"),
            "。施工道路为",
            Run(work.road, "road"),
            f"（{work.section}），具体位置{work.place}。"
            f"本工程{work.reason}，占道长{plain(work.length)}米、"
            f"宽{plain(work.width)}米，建设单位为{work.applicant}。",
        ]
    )
    writer.para(
        [
            "施工时间：",
            *elk.span(work.period_from, work.period_to),
            f"，计{work.days}天，每日{elk.pick(job, '9:00—17:00', '22:00—次日5:30', '8:30—17:30')}作业，"
            "早晚高峰停止占道。",
        ]
    )
    _head(writer, "二、交通现状与影响分析")
    writer.para(
        f"该路段为双向{rng.choice(['两', '四', '六'])}车道，"
        f"早高峰7:20—8:40单向流量约{rng.randrange(300, 1400)}pcu/h，"
        f"沿线有公交站{rng.randrange(1, 4)}处。施工占用外侧部分路幅，剩余宽度不小于3.5米，"
        f"饱和度预计由0.{rng.randrange(42, 55)}升至0.{rng.randrange(58, 79)}，服务水平为C级。"
    )
    _head(writer, "三、交通组织措施")
    for text in (
        "1. 机动车：施工区上游100米起设置渐变段，限速30km/h，保持单向连续通行，禁止路侧停车。",
        "2. 非机动车及行人：以水马隔离出不小于1.5米的临时通道，盲道中断处设置引导。",
        f"3. 公交：{rng.randrange(3, 40)}路站点向东临时迁移80米，提前3日张贴告示。",
        f"4. 绕行：大型货车经{rng.choice(elk.WORDS.streets)}绕行，路口设指路牌{rng.randrange(2, 8)}块。",
    ):
        writer.para(text)
    _head(writer, "四、设施与人员配置")
    writer.room(48)
    heads: list[Runs] = ["名称", "规格", "数量", "位置"]
    body: list[list[Runs]] = [
        [one, size, str(rng.randrange(2, 40)), where]
        for one, size, where in (
            ("施工警告标志", "Φ80cm 反光", "上游100m、50m"),
            ("交通锥", "70cm", "渐变段"),
            ("水马围挡", "1.8m", "作业区四周"),
            ("爆闪灯", "太阳能", "围挡转角"),
        )
    ]
    writer.y = elk.grid(writer.sheet, 25, writer.y + 1, (44.0, 40.0, 26.0, 50.0), [heads, *body], height=7.5) + 4
    writer.para(f"交通协管员{rng.randrange(2, 7)}名，分早晚两班；现场负责人{elk.name(job)}，电话{elk.phone(job)}。")
    _head(writer, "五、监测与应急")
    writer.para(
        "施工期每日巡查两次，排队长度超过150米时立即缩窄作业面；发生事故先撤除一侧围挡保障救援通道，并报告交警大队。"
    )
    _close(writer, work, author, "author")
    if job.chance(0.6):
        writer.number_pages("- {} -")
    values: dict[str, Value] = {
        **_of(work, author),
        "road": work.road,
        "period_from": work.period_from.isoformat(),
        "period_to": work.period_to.isoformat(),
    }
    return drawn("traffic_plan", "elk_numbered", writer.sheets, values)


def traffic_commitment(job: Job) -> Drawn:
    """交通安全承诺书 of the applicant to the traffic police."""
    work = some_works(job)
    promisor = work.builder.name if job.chance(0.6) else work.applicant
    is_company = len(promisor) > 5
    signer = elk.name(job) if is_company else promisor
    writer = Writer(job, Style("song", 13), top=32, leading=1.85)
    writer.title(
        elk.pick(job, "道路交通安全承诺书", "占道施工交通安全承诺书", "交 通 安 全 承 诺 书"),
        Style("song_bold", 21),
        after=9,
    )
    writer.line(f"信阳市公安局交通警察支队{elk.pick(job, '', '直属大队', '平桥大队')}：")
    writer.para(
        [
            "我单位" if is_company else "本人",
            Run(promisor, "promisor"),
            "承担的",
            Run(work.project, "project"),
            "需占用",
            Run(work.road, "road"),
            "部分路面施工，施工时间为",
            *elk.span(work.period_from, work.period_to),
            "。为确保道路交通安全畅通，郑重承诺如下：",
        ]
    )
    for text in (
        "一、严格按照审核同意的时间、地点、范围和交通组织方案施工，不擅自扩大占道面积、延长占道时间。",
        "二、在来车方向安全距离外设置明显的警示标志和防护设施，夜间开启警示灯，施工人员一律穿着反光背心。",
        "三、安排专人疏导交通，服从公安交警指挥；遇重大活动、恶劣天气或拥堵时立即停工让行。",
        "四、施工车辆按规定路线行驶，渣土密闭运输，不遗撒、不带泥上路。",
        "五、施工完毕立即清除障碍物、消除安全隐患，经验收合格后恢复通行。",
        "六、因措施不落实造成交通事故的，依法承担全部责任，并接受相应处罚。",
    ):
        writer.para(text)
    writer.room(48)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(
        70, y, ["承诺单位（盖章）：" if is_company else "承诺人：", Run(promisor, "promisor")], Style("song", 12.5)
    )
    sheet.text(70, y + 13, "负责人（签字）：" if is_company else "签字：", Style("song", 12.5))
    sheet.text(108, y + 11, Run(signer, "signer"), Style("kai", 16, jitter=0.05))
    sheet.text(70, y + 27, ["承诺日期：", Run(elk.written(work.signed), "issue_date")], Style("song", 12.5))
    sheet.text(70, y + 38, f"联系电话：{elk.phone(job)}", Style("song", 12.5))
    if is_company:
        elk.company_seal(sheet, 158, y + 12, promisor)
    values: dict[str, Value] = {
        "promisor": promisor,
        "project": work.project,
        "road": work.road,
        "period_from": work.period_from.isoformat(),
        "period_to": work.period_to.isoformat(),
        "signer": signer,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("traffic_commitment", "elk_six_points", writer.sheets, values)


def traffic_impact_report(job: Job) -> Drawn:
    """占道施工交通影响评价报告 with a cover, flow tables and a conclusion."""
    work, rng = some_works(job), job.rng
    author = work.adviser.name
    writer = Writer(job, Style("song", 12), leading=1.75)
    _cover(
        job,
        writer,
        work,
        elk.pick(job, "交通影响评价报告", "占道施工交通影响评估报告"),
        author,
        elk.pick(job, "评价单位", "编制单位"),
    )
    _head(writer, "1　项目概况")
    writer.para(
        [
            Run(work.project, "project"),
            f"位于{work.place}，由{work.applicant}建设、{work.builder.name}施工，计划工期{work.days}天。"
            "受其委托，我单位对施工期交通影响进行评价。",
        ]
    )
    _head(writer, "2　评价依据与范围")
    writer.para(
        "《建设项目交通影响评价技术标准》（CJJ/T 141）、《城市道路施工作业交通组织规范》（GA/T 900）"
        "、《道路交通标志和标线》（GB 5768）。"
    )
    writer.para(
        f"评价范围为{work.section}，含相邻信号交叉口{rng.randrange(2, 5)}处；"
        f"调查日期{elk.written(elk.later(work.signed, -rng.randrange(9, 30)))}。"
    )
    _head(writer, "3　现状交通量调查")
    rows: list[list[Runs]] = [["路口", "进口道", "早高峰(pcu/h)", "晚高峰(pcu/h)", "饱和度", "服务水平"]]
    for number in range(4):
        rows.append(
            [
                f"路口{number // 2 + 1}",
                "东西"[number % 2] + "进口",
                str(rng.randrange(380, 1100)),
                str(rng.randrange(380, 1200)),
                f"0.{rng.randrange(40, 70)}",
                rng.choice("BC"),
            ]
        )
    writer.room(50)
    writer.y = elk.grid(writer.sheet, 25, writer.y + 1, (24.0, 24.0, 32.0, 32.0, 22.0, 26.0), rows, height=8) + 4
    _head(writer, "4　施工期影响预测")
    writer.para(
        f"施工占用宽{plain(work.width)}米，通行能力折减系数取0.{rng.randrange(70, 90)}。"
        f"预测饱和度最大为0.{rng.randrange(71, 88)}，"
        f"平均排队长度{rng.randrange(40, 140)}米，公交延误增加约{rng.randrange(10, 60)}秒。"
    )
    _head(writer, "5　改善措施")
    writer.para("（1）优化信号配时，东西向绿灯延长5秒；（2）错峰施工；（3）设置诱导屏及绕行标志；（4）加派协管人员。")
    _head(writer, "6　评价结论")
    writer.para("在落实上述措施的前提下，施工期交通影响为“可接受”，不属于显著影响，建议同意实施。")
    _close(writer, work, author, "author")
    writer.number_pages()
    return drawn("traffic_impact_report", "elk_report", writer.sheets, _of(work, author))


def traffic_protection_measures(job: Job) -> Drawn:
    """交通安全防护措施: a table of measures between a heading and signatures."""
    work, rng = some_works(job), job.rng
    author = work.builder.name
    writer = Writer(job, Style("song", 11.5), top=24, leading=1.65)
    writer.title(elk.pick(job, "施工交通安全防护措施", "占道施工交通安全防护措施表"), Style("song_bold", 20), after=7)
    writer.line(["工程名称：", Run(work.project, "project")])
    writer.line(["编制单位：", Run(author, "author"), f"　　编制人：{elk.name(job)}　　安全员：{elk.name(job)}"])
    writer.line(f"建设单位：{work.applicant}　　适用范围：{work.road}作业区")
    items = (
        ("警告区", "来车方向150m起设“前方施工”“限速30”标志，夜间加装爆闪灯。"),
        ("过渡区", "用交通锥按1:20渐变引导，间距不大于2m，专人看护。"),
        ("作业区", "1.8m水马围挡封闭，底部灌水配重，每隔3m设反光贴。"),
        ("沟槽防护", f"开挖深度{plain(work.depth)}m，两侧1m内不堆土，边坡支护并覆盖钢板。"),
        ("行人通道", "净宽不小于1.5m，铺防滑板，设扶手和照明。"),
        ("管线保护", "人工探槽查明燃气、通信管线后方可机械开挖。"),
        ("人员防护", "反光背心、安全帽、绝缘鞋佩戴到位，班前交底签字。"),
        ("车辆管理", "物料车倒车有人指挥，不得占用消防通道。"),
    )
    heads: list[Runs] = ["序号", "部位", "防护措施", "责任人", "检查频次"]
    y = elk.grid(writer.sheet, 22, writer.y + 3, (14.0, 26.0, 86.0, 22.0, 20.0), [heads], height=9)
    for number, (where, what) in enumerate(items, 1):
        row: list[Runs] = [str(number), where, what, elk.name(job), elk.pick(job, "每班", "每日", "每2小时")]
        y = elk.grid(writer.sheet, 22, y, (14.0, 26.0, 86.0, 22.0, 20.0), [row], height=14, head=False)
    writer.y = y + 4
    writer.para(
        f"防护设施由安全员每日检查并记录，缺损的30分钟内补齐；24小时值班电话{elk.phone(job)}。"
        f"安全防护费用{rng.randrange(8, 60) * 100}元，专款专用。"
    )
    _close(writer, work, author, "author")
    return drawn("traffic_protection_measures", "elk_measure_table", writer.sheets, _of(work, author))


def traffic_emergency_measures(job: Job) -> Drawn:
    """交通应急处置措施 / 应急预案: organisation table, levels and steps."""
    work, rng = some_works(job), job.rng
    author = elk.pick(job, work.builder.name, work.builder.name, work.adviser.name)
    writer = Writer(job, Style("song", 12), leading=1.75)
    title = elk.pick(job, "交通应急处置措施", "占道施工交通突发事件应急预案")
    if job.chance(0.35):
        _cover(job, writer, work, title, author, "编制单位")
    else:
        writer.title(title, Style("hei", 20), after=6)
        writer.sheet.flow(25, writer.y, 160, ["——", Run(work.project, "project")], Style("kai", 13), align="c")
        writer.y += 14
    _head(writer, "第一章　总则")
    writer.para(
        [
            "为有效处置",
            Run(work.project, "project"),
            f"施工期间在{work.road}可能发生的交通事故、严重拥堵、管线破坏等突发事件，最大限度减少影响，制定本措施。",
        ]
    )
    _head(writer, "第二章　组织机构")
    rows: list[list[Runs]] = [["职务", "姓名", "单位职务", "电话"]]
    for role, post in (
        ("组长", "项目经理"),
        ("副组长", "安全总监"),
        ("疏导组", "施工员"),
        ("抢修组", "班组长"),
        ("联络组", "资料员"),
    ):
        rows.append([role, elk.name(job), post, elk.phone(job)])
    writer.room(54)
    writer.y = elk.grid(writer.sheet, 25, writer.y + 1, (34.0, 36.0, 44.0, 46.0), rows, height=7.8) + 4
    _head(writer, "第三章　分级响应")
    for text in (
        "Ⅲ级（一般）：车辆缓行、轻微刮擦。疏导组3分钟内到位，快处快赔，恢复通行。",
        f"Ⅱ级（较大）：排队超过{rng.choice([200, 300])}米或有人员受伤。立即停工，"
        "撤除一侧围挡，拨打122、120，引导救护车辆进入。",
        "Ⅰ级（重大）：路面塌陷、燃气泄漏、电缆击穿。封闭现场，疏散半径50米内人员，"
        "报告城管、公安、应急部门及供电公司95598。",
    ):
        writer.para(text)
    _head(writer, "第四章　物资与演练")
    writer.para(
        f"现场常备钢板{rng.randrange(4, 12)}块、沙袋{rng.randrange(50, 200)}只、应急照明车1台、"
        f"交通锥{rng.randrange(30, 90)}个。开工前组织演练一次，并做好记录。"
    )
    _head(writer, "第五章　信息报告与善后")
    writer.para("事件发生后15分钟内口头报告、2小时内书面报告；处置结束后查明原因，落实整改，配合理赔。")
    _close(writer, work, author, "author")
    return drawn("traffic_emergency_measures", "elk_chapters", writer.sheets, _of(work, author))


LAYOUTS: Layouts = {
    "traffic_plan": {"elk_numbered": traffic_plan},
    "traffic_commitment": {"elk_six_points": traffic_commitment},
    "traffic_impact_report": {"elk_report": traffic_impact_report},
    "traffic_protection_measures": {"elk_measure_table": traffic_protection_measures},
    "traffic_emergency_measures": {"elk_chapters": traffic_emergency_measures},
}
