"""Approvals of municipal works, and the papers for the traffic police: plans, promises, protective measures."""

from __future__ import annotations

from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.spruce_common import Rows, a_case, lab, on, paras, plain, row, seal, show, sign, val
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def red_head(job: Job) -> Drawn:
    """A district office's red-headed reply."""
    case, sheet = a_case(job, digs=True), job.sheet()
    body = Style("song", 14)
    short = {"浉河区": "浉", "平桥区": "平"}.get(case.district, "羊")
    number = f"{short}城管〔{case.signed.year}〕{job.rng.randrange(8, 190)}号"
    sheet.text(105, 34, f"{case.bureau}文件", Style("song_bold", 28, RED), align="c", spread=150)
    sheet.text(105, 60, Run(number, "doc_no"), body, align="c")
    sheet.line(27, 69, 183, 69, width=0.9, fill=RED)
    sheet.flow(40, 80, 130, f"关于{case.firm}\n挖掘城市道路的批复", Style("song_bold", 18), align="c", leading=1.4)
    sheet.text(27, 106, [Run(case.firm, "holder"), "："], body)
    said: list[Runs] = [
        "你单位报来的申请及附图收悉。经现场勘验并征求公安交管部门意见，批复如下：",
        [
            "一、同意你单位因",
            Run(case.project, "project"),
            "挖掘",
            Run(case.road, "road"),
            f"人行道，面积{plain(case.area)}平方米。",
        ],
        ["二、施工期限自", on(case.start, "period_from"), "至", on(case.end, "period_to"), "，逾期须重新申请。"],
        "三、你单位应落实围挡、警示和扬尘防治措施，不得损坏地下管线；竣工后三日内报我局验收。",
        "此复。",
    ]
    paras(sheet, 27, 118, 156, said, body, leading=1.85)
    sheet.text(178, 230, Run(case.bureau, "issuer"), body, align="r")
    sheet.text(174, 241, on(case.signed, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    seal(job, sheet, 148, 234, case.bureau, diameter=42)
    sheet.line(27, 268, 183, 268)
    sheet.text(27, 270, f"抄送：区公安分局交警大队，{case.builder}。", Style("song", 11))
    sheet.line(27, 277, 183, 277)
    truth: dict[str, Value] = {
        "doc_no": number,
        "holder": case.firm,
        "project": case.project,
        "road": case.road,
        "issuer": case.bureau,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("municipal_approval", "spruce_red_head", [sheet], truth)


def works_permit(job: Job) -> Drawn:
    """A permit card to hang at the site, landscape."""
    case, sheet = a_case(job), job.sheet(297, 210)
    number = f"{case.signed.year}占字{job.rng.randrange(1, 400):04d}"
    sheet.rect(12, 12, 273, 186, line=1.0, fill=(30, 90, 60))
    sheet.rect(15, 15, 267, 180, line=0.3, fill=(30, 90, 60))
    sheet.text(148.5, 28, "市政工程占道施工许可证", Style("hei_bold", 26), align="c", spacing=0.15)
    sheet.text(148.5, 45, ["证号：", Run(number, "doc_no")], Style("hei", 13), align="c")
    rows: Rows = [
        row(15, lab(42, "被许可人"), val(195, Run(case.firm, "holder"))),
        row(15, lab(42, "准予事项"), val(195, "临时占用城市道路")),
        row(15, lab(42, "工程"), val(195, Run(case.project, "project"))),
        row(15, lab(42, "道路"), val(76, Run(case.road, "road")), lab(42, "施工企业"), val(77, case.builder)),
        row(15, lab(42, "有效期"), val(195, [on(case.start, "period_from"), "—", on(case.end, "period_to")])),
    ]
    bottom = table(sheet, 30, 56, rows, label=Style("hei", 13), value=Style("song", 14))
    sheet.flow(
        30,
        bottom + 4,
        140,
        "持证须知：1.本证悬挂于施工现场醒目处；2.不得涂改、转让；3.超期占道按《城市道路管理条例》第四十二条处理；4.监督电话0376-6000048。",
        Style("song", 10.5),
    )
    sheet.text(205, 164, ["发证机关：", Run(case.bureau, "issuer")], Style("song", 12.5), align="l")
    sheet.text(
        205, 175, ["发证日期：", on(case.signed, "issue_date", job.date_form("plain", "dash"))], Style("song", 12.5)
    )
    seal(job, sheet, 244, 160, case.bureau, diameter=40)
    truth: dict[str, Value] = {
        "doc_no": number,
        "holder": case.firm,
        "project": case.project,
        "road": case.road,
        "issuer": case.bureau,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("municipal_approval", "spruce_works_permit", [sheet], truth)


def plan_book(job: Job) -> Drawn:
    """A plan of several sections, the author named at its end."""
    case = a_case(job)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("施工期间交通组织方案", Style("hei_bold", 21))
    lanes = job.rng.choice(("双向四车道", "双向两车道", "双向六车道"))
    writer.line(["一、工程简介"])
    writer.para(
        [
            Run(case.project, "project"),
            "因电缆穿越需占用",
            Run(case.road, "road"),
            f"局部路面。该路现状为{lanes}，设计车速40km/h。",
        ]
    )
    writer.line("二、占道时间")
    writer.para(
        [
            "占道施工安排在",
            on(case.start, "period_from"),
            "至",
            on(case.end, "period_to"),
            "，每日9:00—17:00作业，早晚高峰停工。",
        ]
    )
    writer.line("三、交通流量分析")
    writer.para(
        f"据现场观测，高峰小时流量约{job.rng.randrange(40, 120) * 10}pcu，占用最外侧车道后，剩余断面可满足通行要求。"
    )
    writer.line("四、疏导措施")
    for text in (
        "（一）上游过渡区长度不小于30米，以锥形桶渐变引导，间距2米。",
        f"（二）大型车辆经{case.crossing}绕行，绕行标志提前200米设置。",
        "（三）行人、非机动车由临时便道通过，便道净宽不小于1.5米，并铺设防滑板。",
        "（四）路口两端各配置交通协管员1名，持指挥棒、穿反光背心。",
        "（五）夜间设黄色频闪灯，照度不足处加装临时照明。",
    ):
        writer.para(text)
    writer.line("五、应急处置")
    writer.para(f"发生拥堵时暂停作业、撤除占道设施，并拨打122；现场负责人{case.handler}，电话{case.phone}。")
    writer.room(40)
    writer.y += 10
    writer.sheet.text(180, writer.y, ["方案编制：", Run(case.builder, "author")], Style("song", 12), align="r")
    writer.sheet.text(
        180,
        writer.y + 10,
        on(case.signed, "issue_date", job.date_form("plain", "chinese")),
        Style("song", 12),
        align="r",
    )
    seal(job, writer.sheet, 146, writer.y + 5, case.builder)
    truth: dict[str, Value] = {
        "project": case.project,
        "road": case.road,
        "author": case.builder,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("traffic_plan", "spruce_plan_book", writer.sheets, truth)


def plan_sheet(job: Job) -> Drawn:
    """A plan on one sheet: a head of particulars, then a table of what is set up where."""
    case, sheet = a_case(job), job.sheet(297, 210)
    label, value = Style("hei_bold", 10.5), Style("hei", 10.5)
    sheet.text(148.5, 14, "占道作业交通疏解方案表", Style("hei_bold", 18), align="c")
    rows: Rows = [
        row(
            11,
            lab(30, "工程项目"),
            val(130, Run(case.project, "project")),
            lab(30, "占用路名"),
            val(67, Run(case.road, "road")),
        ),
        row(
            11,
            lab(30, "编制单位"),
            val(130, Run(case.builder, "author")),
            lab(30, "编制时间"),
            val(67, on(case.signed, "issue_date", "dash")),
        ),
        row(
            11,
            lab(30, "实施起始"),
            val(130, on(case.start, "period_from", "dash")),
            lab(30, "实施终止"),
            val(67, on(case.end, "period_to", "dash")),
        ),
        row(9, lab(30, "区段"), lab(50, "长度"), lab(110, "布设内容"), lab(67, "责任人")),
    ]
    people = (case.handler, job.facts.spouse.name, case.builder_boss, job.facts.developer.legal_person)
    parts = (
        ("警告区", "150米", "“前方施工”“道路变窄”“限速30”标志各1块"),
        ("过渡区", "30米", "锥形桶16只，导向牌1块，频闪灯2盏"),
        ("作业区", f"{plain(case.length)}米", "1.8米高装配式围挡，端部设防撞桶"),
        ("终止区", "20米", "“解除限速”标志1块"),
    )
    for (zone, length, what), who in zip(parts, people, strict=True):
        rows.append(row(12, lab(30, zone), val(50, length), val(110, what), val(67, who)))
    rows.append(
        row(
            26,
            lab(30, "分流线路"),
            val(227, f"东行车辆经{case.crossing}绕行，公交线路不作调整；行人由北侧人行道通过。"),
        )
    )
    bottom = table(sheet, 20, 28, rows, label=label, value=value)
    sheet.text(20, bottom + 6, "交管部门意见：", value)
    sheet.text(277, bottom + 26, "（签章）　　　　年　　月　　日", value, align="r")
    seal(job, sheet, 158, 44, case.builder, diameter=36)
    truth: dict[str, Value] = {
        "project": case.project,
        "road": case.road,
        "author": case.builder,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("traffic_plan", "spruce_plan_sheet", [sheet], truth)


def promise_card(job: Job) -> Drawn:
    """A promise on A5: blanks filled in by the foreman."""
    case, sheet = a_case(job), job.sheet(210, 148)
    pen, body = job.fill_style(12), Style("song", 11.5)
    sheet.text(105, 12, "文明占道、安全通行承诺卡", Style("hei_bold", 17), align="c")
    rows: Rows = [
        row(10, lab(28, "承诺主体"), val(142, Run(case.builder, "promisor", pen))),
        row(10, lab(28, "所属工程"), val(142, Run(case.project, "project", pen))),
        row(
            10,
            lab(28, "占用路段"),
            val(44, Run(case.road, "road", pen)),
            lab(22, "时段"),
            val(76, [on(case.start, "period_from", "points", pen), " 到 ", on(case.end, "period_to", "points", pen)]),
        ),
    ]
    y = table(sheet, 20, 25, rows, label=Style("hei", 11), value=body)
    clauses: list[Runs] = [
        "① 不超范围、不超时限占道，不在盲道上堆放物料；",
        "② 围挡、锥桶、警示灯每日检查两次，缺损即补；",
        "③ 车辆进出有人指挥，倒车有人瞭望，夜间不留坑槽；",
        "④ 造成交通事故的，依法赔偿并接受公安交管部门处理。",
    ]
    y = paras(sheet, 20, y + 4, 170, clauses, body, leading=1.6)
    sheet.text(20, y + 6, "签署人：", body)
    sign(sheet, 38, y + 4.5, case.handler, "signer", size=16)
    sheet.text(100, y + 6, ["签署日期：", on(case.signed, "issue_date", "points", pen)], body)
    sheet.text(20, y + 20, f"联系电话：{case.phone}　　安全员：{job.facts.spouse.name}", Style("song", 10))
    seal(job, sheet, 168, y + 8, case.builder, diameter=34)
    truth: dict[str, Value] = {
        "promisor": case.builder,
        "project": case.project,
        "road": case.road,
        "signer": case.handler,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("traffic_commitment", "spruce_promise_card", [sheet], truth)


def promise_to_police(job: Job) -> Drawn:
    """A firm's typed undertaking to the traffic police."""
    case, sheet = a_case(job), job.sheet()
    body = Style("song", 13.5)
    boss = case.builder_boss
    sheet.text(105, 34, "交通安全保证承诺书", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.text(27, 58, f"致：信阳市公安局交通警察支队{case.district}大队", body)
    said: list[Runs] = [
        [
            Run(case.builder, "promisor"),
            "负责实施",
            Run(case.project, "project"),
            "，施工涉及",
            Run(case.road, "road"),
            "机动车道外侧，占道自",
            on(case.start, "period_from"),
            "开始，",
            on(case.end, "period_to"),
            "结束。本公司向贵单位作出如下保证：",
        ],
        "首先，进场前对全体作业人员进行交通安全教育，未经教育不得上岗。",
        "其次，作业区按《道路交通标志和标线 第4部分：作业区》GB 5768.4布设标志，未布设到位不开工。",
        "再次，施工车辆证照齐全，不超载、不带泥上路，严禁酒后驾驶。",
        "最后，遇重大活动、恶劣天气或贵单位指令，立即撤场，恢复通行。",
        "违背以上任何一条，本公司自愿停工整改并承担法律后果。",
    ]
    paras(sheet, 27, 72, 156, said, body, leading=1.9)
    sheet.text(84, 214, f"单位公章：{case.builder}", body)
    sheet.text(84, 226, "法人代表签名：", body)
    sign(sheet, 120, 224.5, boss, "signer")
    sheet.text(84, 240, on(case.signed, "issue_date", job.date_form("plain", "padded", "chinese")), body)
    seal(job, sheet, 146, 220, case.builder)
    truth: dict[str, Value] = {
        "promisor": case.builder,
        "project": case.project,
        "road": case.road,
        "signer": boss,
        "issue_date": case.signed.isoformat(),
        **case.period,
    }
    return drawn("traffic_commitment", "spruce_promise_to_police", [sheet], truth)


def guard_list(job: Job) -> Drawn:
    """Measures one under another."""
    case, sheet = a_case(job), job.sheet()
    body = Style("song", 12.5)
    sheet.text(105, 26, "施工现场交通安全防护措施", Style("hei_bold", 20), align="c")
    sheet.text(27, 44, ["工程：", Run(case.project, "project")], Style("kai", 13))
    measures: list[Runs] = [
        f"为确保{case.road}施工路段车辆、行人安全，结合现场实际，制定以下防护办法。",
        f"1、组织保障。成立防护小组，组长{case.handler}，组员{job.facts.spouse.name}、{job.facts.person.name}，值班电话{case.phone}。",
        "2、硬质隔离。作业面四周设高度1.8米围挡，围挡底部砌挡水坎，转角处贴反光膜。",
        "3、警示提示。来车方向50米、100米处各放施工标志，夜间红灯长明。",
        "4、坑槽防护。当天未回填的沟槽加盖20毫米厚钢板，边缘用沥青冷料顺坡。",
        "5、行人通道。搭设1.2米宽便桥，两侧装扶手，商铺门口不断路。",
        "6、人员防护。上路人员一律穿反光衣、戴安全帽，吊装时设专人警戒。",
        "7、巡查记录。每日开工前、收工后各巡查一次并登记。",
    ]
    paras(sheet, 27, 56, 156, measures, body, leading=1.85)
    sheet.text(182, 226, ["编写：", Run(case.builder, "author")], body, align="r")
    sheet.text(182, 237, on(case.signed, "issue_date", job.date_form("plain", "spaced")), body, align="r")
    seal(job, sheet, 148, 230, case.builder)
    truth: dict[str, Value] = {"project": case.project, "author": case.builder, "issue_date": case.signed.isoformat()}
    return drawn("traffic_protection_measures", "spruce_guard_list", [sheet], truth)


def guard_table(job: Job) -> Drawn:
    """Measures as a safety officer's table: risk, what is done, who answers."""
    case, sheet = a_case(job), job.sheet()
    label, value = Style("hei", 10.5), Style("song", 10.5)
    sheet.text(105, 20, "占道施工交通防护一览表", Style("song_bold", 19), align="c")
    sheet.text(20, 35, ["项目：", Run(case.project, "project")], value)
    sheet.text(20, 43, ["制表单位：", Run(case.builder, "author")], value)
    sheet.text(
        190, 43, ["制表日期：", on(case.signed, "issue_date", job.date_form("dash", "points"))], value, align="r"
    )
    parts = (
        ("车辆误入作业区", "渐变段锥桶加密，端部放置防撞水马，水马灌水不少于三分之二"),
        ("夜间视线不良", "围挡顶部每3米一盏警示灯，路口加装爆闪灯"),
        ("行人跌入沟槽", "沟边设1.2米护栏并挂密目网，收工前钢板覆盖"),
        ("吊装物坠落", "设警戒线，吊臂回转半径内禁止通行"),
        ("工程车倒车", "倒车影像完好，一车一人指挥"),
        ("雨雪湿滑", "便道铺防滑垫，备融雪剂、沙袋"),
        ("管线破坏引发塌陷", "开挖前人工探坑，发现异常先封路后报告"),
    )
    people = (case.handler, job.facts.spouse.name, case.builder_boss)
    rows: Rows = [row(10, lab(12, "序"), lab(42, "风险"), lab(90, "防护措施"), lab(26, "责任人"))]
    for number, (risk, what) in enumerate(parts, 1):
        cells = (val(12, str(number)), val(42, risk), val(90, what), val(26, people[number % 3]))
        rows.append(row(17, *cells))
    bottom = table(sheet, 20, 51, rows, label=label, value=value)
    sheet.text(
        20, bottom + 7, f"审核：{job.facts.dealer.legal_person}　　下次更新不晚于 {show(case.end, 'dash')}", value
    )
    seal(job, sheet, 82, 46, case.builder, diameter=36)
    truth: dict[str, Value] = {"project": case.project, "author": case.builder, "issue_date": case.signed.isoformat()}
    return drawn("traffic_protection_measures", "spruce_guard_table", [sheet], truth)


LAYOUTS: Layouts = {
    "municipal_approval": {"spruce_red_head": red_head, "spruce_works_permit": works_permit},
    "traffic_plan": {"spruce_plan_book": plan_book, "spruce_plan_sheet": plan_sheet},
    "traffic_commitment": {"spruce_promise_card": promise_card, "spruce_promise_to_police": promise_to_police},
    "traffic_protection_measures": {"spruce_guard_list": guard_list, "spruce_guard_table": guard_table},
}
