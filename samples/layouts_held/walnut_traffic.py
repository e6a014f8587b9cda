"""Traffic during works, and the office's approvals."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.walnut_common import GREY, Said, figures, pen, press, scene, span, when, write
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_WHAT = ("project", "road", "period_from", "period_to", "issue_date")


def red_head(job: Job) -> Drawn:
    """A district office's red-headed reply."""
    work = scene(job)
    issuer = job.rng.choice([f"信阳市{work.district}城市管理局", f"信阳市{work.district}住房和城乡建设局"])
    number = (
        f"{job.rng.choice(['信城管复', '信市政批', '平城建函'])}〔{work.signed.year}〕{job.rng.randrange(3, 190)}号"
    )
    writer = Writer(job, Style("song", 14), left=27, width=156, top=58, leading=1.8)
    sheet = writer.sheet
    sheet.text(105, 24, f"{issuer}文件", Style("song_bold", 27 if len(issuer) < 12 else 23, RED), align="c")
    sheet.text(105, 42, Run(number, "doc_no"), Style("kai", 13), align="c")
    sheet.line(27, 50, 183, 50, width=0.7, fill=RED)
    writer.title("关于市政道路施工的批复", Style("song_bold", 19), spacing=0.05, after=9)
    writer.line([Run(work.applicant, "holder"), "："])
    earlier = work.signed - timedelta(days=job.rng.randrange(4, 15))
    writer.para([f"你方{write(earlier, 'plain')}报来的材料收悉。经现场核验并征求公安交管部门意见，批复如下："])
    writer.para(
        [
            "一、准予你方就",
            Run(work.project, "project"),
            "在",
            Run(work.road, "road"),
            f"施工，核定范围{work.area}平方米。",
        ]
    )
    writer.para(["二、施工许可时段为", *span(job, work, "至", "plain"), "，逾期须重新报批。"])
    writer.para(f"三、施工由{work.builder}具体承担，须围挡作业，每晚十时至次日六时不得使用破碎机械。")
    writer.para("四、完工三日内报请验收。违反《城市道路管理条例》的，依法处理。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(180, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(176, y + 11, when(job, work.signed, "issue_date", "plain", "chinese"), writer.style, align="r")
    press(job, sheet, 146, y + 5, issuer, size=41)
    sheet.text(27, y + 30, f"抄送：交警大队。　联系人：{work.third}　{work.other_phone}", Style("song", 10.5))
    return drawn(
        "municipal_approval",
        "walnut_red_head",
        writer.sheets,
        work.truth(*_WHAT, doc_no=number, holder=work.applicant, issuer=issuer),
    )


def work_permit(job: Job) -> Drawn:
    """A framed certificate to hang at the site, with English under its title."""
    work, sheet = scene(job), job.sheet(297, 210)
    issuer, number = "信阳市市政设施管理处", f"SZ-{work.signed.year}-{figures(job.rng, 4)}"
    green = (26, 96, 70)
    sheet.rect(10, 10, 277, 190, line=1.2, fill=green)
    sheet.rect(13, 13, 271, 184, line=0.3, fill=green)
    sheet.text(148.5, 22, "城市道路作业核准证", Style("song_bold", 28, green), align="c", spacing=0.2)
    sheet.text(148.5, 37, "APPROVAL OF WORKS ON MUNICIPAL ROAD", Style("hei", 11, green), align="c")
    sheet.text(270, 46, ["证号 No. ", Run(number, "doc_no")], Style("hei", 12), align="r")
    ink = job.fill_style(14)
    lines: list[tuple[str, str, Runs]] = [
        ("持证方", "Holder", Run(work.applicant, "holder", ink)),
        ("核准工程", "Works", Run(work.project, "project", ink)),
        ("作业道路", "Road", Run(work.road, "road", ink)),
        ("有效时限", "Valid", span(job, work, "  至  ", "plain", "dash", style=ink)),
        ("作业队伍", "Crew", Run(work.builder, "", ink)),
    ]
    y = 58.0
    for name, english, runs in lines:
        sheet.text(28, y, name, Style("hei_bold", 13))
        sheet.text(28, y + 6, english, Style("hei", 8, GREY))
        sheet.cell((62, y - 2, 205, 11), runs, Style("song", 14))
        sheet.line(62, y + 9.5, 267, y + 9.5, width=0.2)
        y += 17.5
    sheet.flow(
        28,
        y + 2,
        130,
        "此证须悬于现场醒目处，不得涂改、出借。巡查人员有权查验。到期未完工的，提前五日申请顺延。",
        Style("song", 10.5),
        leading=1.5,
    )
    sheet.text(262, y + 8, ["核发机构：", Run(issuer, "issuer")], Style("song", 13), align="r")
    sheet.text(
        262, y + 19, ["核发于 ", when(job, work.signed, "issue_date", "plain", "chinese")], Style("song", 13), align="r"
    )
    press(job, sheet, 226, y + 14, issuer)
    return drawn(
        "municipal_approval",
        "walnut_work_permit",
        [sheet],
        work.truth(*_WHAT, doc_no=number, holder=work.applicant, issuer=issuer),
    )


def detour(job: Job) -> Drawn:
    """A traffic organisation plan by a consultant, in numbered chapters."""
    work = scene(job)
    writer = Writer(job, Style("song", 12), leading=1.7)
    writer.title("施工期间交通导改方案", Style("hei_bold", 21), after=6)
    writer.line(Run("（报交警部门审查稿）", style=Style("kai", 12)))
    chapters: list[tuple[str, Said]] = [
        (
            "第一章　概况",
            [
                "本方案针对",
                Run(work.project, "project"),
                "编制，受影响的道路为",
                Run(work.road, "road"),
                f"，与{work.cross}相交，双向四车道，高峰小时流量约{job.rng.randrange(600, 1500)}辆。",
            ],
        ),
        (
            "第二章　实施时段",
            ["交通导改措施在", *span(job, work, "起生效，", "plain", "padded"), "晚间撤除。节假日不封路。"],
        ),
        (
            "第三章　分流办法",
            [
                f"直行车辆压缩为单车道，限速30公里／小时；大型货车绕行{work.cross}。非机动车借道人行道外侧，"
                "设1.5米软隔离。"
            ],
        ),
        (
            "第四章　标志标线",
            [
                "上游150米设“前方施工”警告，80米设“车道变窄”，过渡段按《道路交通标志和标线》GB 5768.4—2017布设锥桶，"
                "间距不大于5米，夜间加黄闪灯。"
            ],
        ),
        ("第五章　公交与消防", [f"公交站临时东移50米，{work.estate}消防通道全程保持畅通，钢板随时可铺。"]),
        (
            "第六章　应急",
            [f"现场值守{work.other}，电话{work.other_phone}。发生拥堵超过300米时先开放一个车道，再报指挥中心。"],
        ),
    ]
    for head, runs in chapters:
        writer.line(Run(head, style=Style("hei_bold", 13)))
        writer.para(runs)
    writer.room(34)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, ["方案编写：", Run(work.adviser, "author")], writer.style)
    sheet.text(25, y + 10, ["完稿：", when(job, work.signed, "issue_date", "plain", "dash", "short")], writer.style)
    press(job, sheet, 92, y + 6, work.adviser)
    return drawn("traffic_plan", "walnut_detour", writer.sheets, work.truth(*_WHAT, author=work.adviser))


def detour_table(job: Job) -> Drawn:
    """A builder's one-page plan: a card, a sketch and a phase table."""
    work, sheet = scene(job), job.sheet(297, 210)
    body = Style("hei", 10)
    sheet.text(14, 12, "占路作业交通疏导一页图", Style("hei_bold", 18))
    author = work.builder
    left: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(26, "作业内容", True), (88, Run(work.project, "project"), False)]),
        (11, [(26, "受扰路段", True), (88, Run(work.road, "road"), False)]),
        (11, [(26, "疏导开始", True), (88, when(job, work.start, "period_from", "dash", "plain"), False)]),
        (11, [(26, "疏导结束", True), (88, when(job, work.end, "period_to", "dash", "plain"), False)]),
        (11, [(26, "拟制", True), (88, Run(author, "author"), False)]),
        (11, [(26, "拟制日", True), (88, when(job, work.signed, "issue_date", "dash", "short"), False)]),
        (11, [(26, "现场总协调", True), (88, f"{work.handler}　{work.phone}", False)]),
    ]
    below = table(sheet, 14, 26, left, label=Style("hei_bold", 9.5), value=body)
    for off in (0, 20, 40, 60):
        sheet.line(140, 34 + off, 283, 34 + off, width=0.5 if off in (0, 60) else 0.2)
    sheet.rect(190, 36, 44, 16, line=0.6, fill=RED)
    sheet.text(212, 41, "作业区", Style("hei", 10), align="c")
    for at in range(160, 190, 6):
        sheet.text(at, 36 + (190 - at) / 2, "▲", Style("hei", 8, RED))
    sheet.text(150, 60, "→ 社会车辆", body)
    sheet.text(240, 80, "← 社会车辆", body)
    sheet.text(146, 98, "①警告区100m　②过渡区40m　③作业区　④终止区30m", Style("hei", 9))
    heads = ("步骤", "怎样做", "守点人数", "器材")
    wide = (24.0, 150.0, 40.0, 55.0)
    steps = (
        ("布控", "交警到场后由上游向下游摆放", "4", "锥桶60只、箭头牌2块"),
        ("作业", "早晚高峰停机，一侧双向轮放", "6", "对讲机6台、爆闪灯8盏"),
        ("撤控", "由下游向上游收回，清扫路面", "4", "清扫车1台"),
    )
    rows = [(8.0, [(w, h, True) for w, h in zip(wide, heads, strict=True)])]
    rows += [(10.0, [(w, c, False) for w, c in zip(wide, step, strict=True)]) for step in steps]
    end = table(sheet, 14, below + 14, rows, label=Style("hei_bold", 9.5), value=body)
    sheet.text(14, end + 5, f"审核：{work.third}　　备用绕行：{work.cross}　　依据：GB 5768.4—2017", body)
    press(job, sheet, 240, end + 12, author, size=36)
    return drawn("traffic_plan", "walnut_detour_table", [sheet], work.truth(*_WHAT, author=author))


def pledge(job: Job) -> Drawn:
    """A pledge written out by hand."""
    work, facts, sheet = scene(job), job.facts, job.sheet(210, 285)
    hand = pen(job, 16)
    sheet.text(105, 26, "行车行人安全保证书", hand.sized(24), align="c", spacing=0.15)
    y = sheet.flow(26, 50, 158, "市交警支队秩序科：", hand, leading=2.0)
    y = sheet.flow(
        26,
        y,
        158,
        [
            "我们",
            Run(work.builder, "promisor"),
            "接下了",
            Run(work.project, "project"),
            "的活，要在",
            Run(work.road, "road"),
            "上干，从",
            *span(job, work, "干到", "plain"),
            "。在路上干活，我们保证做到：",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    for text in (
        "围挡围严，夜里亮灯，工人穿反光背心。",
        "专人看路口，车多先让车，老人小孩有人领。",
        "机具不乱停，渣土不落地，每天收工扫干净。",
        f"出了事先救人、马上报警，绝不瞒报。安全员{work.other}全天在场。",
    ):
        y = sheet.flow(26, y + 1, 158, "○ " + text, hand, leading=1.8, indent=1)
    y = sheet.flow(26, y + 2, 158, "做不到，停工受罚没有二话。", hand, leading=1.9, indent=2) + 10
    sheet.text(80, y, ["带班负责人：", Run(facts.landlord.name, "signer")], hand)
    sheet.text(80, y + 13, when(job, work.signed, "issue_date", "plain", "short"), hand)
    sheet.text(26, y + 13, f"见证 {work.third}", hand.sized(12))
    press(job, sheet, 156, y + 8, work.builder)
    return drawn(
        "traffic_commitment",
        "walnut_pledge",
        [sheet],
        work.truth(*_WHAT, promisor=work.builder, signer=facts.landlord.name),
    )


def duty_card(job: Job) -> Drawn:
    """A ruled undertaking: facts in a table, duties ticked, signature in the last cell."""
    work, sheet = scene(job, firm=True), job.sheet(182, 257)
    label, body = Style("hei", 10), Style("song", 11)
    signer = job.facts.company.org.legal_person
    sheet.text(91, 14, "涉路施工保畅责任承诺", Style("hei_bold", 18), align="c", spacing=0.15)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(30, "责任主体", True), (122, Run(work.applicant, "promisor"), False)]),
        (12, [(30, "涉路项目", True), (122, Run(work.project, "project"), False)]),
        (
            12,
            [(30, "道路", True), (46, Run(work.road, "road"), False), (30, "交会道路", True), (46, work.cross, False)],
        ),
        (12, [(30, "责任期", True), (122, span(job, work, " 至 ", "dash", "short"), False)]),
    ]
    y = table(sheet, 15, 30, rows, label=label, value=body)
    sheet.rect(15, y, 152, 92)
    duties = (
        "按审定的导改图占路，一米也不多占；",
        "警示灯、锥桶、水马每日两次清点，坏了当班更换；",
        "早7:00—9:00、晚17:00—19:00不进出工程车辆；",
        "盲道中断处设临时引导，公交站台不堆料；",
        "投诉电话公示在围挡上，接诉一小时内到场；",
        "违反《道路交通安全法》第三十二条造成后果的，赔偿并接受处罚。",
    )
    sheet.text(19, y + 4, "我方逐项承诺（打√为认可）：", label)
    for place, duty in enumerate(duties):
        sheet.flow(20, y + 13 + place * 12.6, 142, "√ " + duty, body, leading=1.3)
    y += 92
    sheet.rect(15, y, 152, 50)
    sheet.text(19, y + 6, "法定代表人签名", label)
    end = 50.0
    sheet.text(end, y + 4, Run(signer, "signer"), pen(job, 18))
    sheet.text(19, y + 20, f"联络员　{work.handler}　{work.phone}", body)
    sheet.text(19, y + 34, ["签署于　", when(job, work.signed, "issue_date", "plain", "chinese", "spaced")], body)
    press(job, sheet, 136, y + 26, work.applicant)
    return drawn(
        "traffic_commitment", "walnut_duty_card", [sheet], work.truth(*_WHAT, promisor=work.applicant, signer=signer)
    )


def guard_list(job: Job) -> Drawn:
    """Protection measures as a company's internal document with a stationery head."""
    work = scene(job)
    writer = Writer(job, Style("hei", 11.5), left=24, width=162, top=40, leading=1.65)
    sheet = writer.sheet
    sheet.text(24, 14, Run(work.builder, "author"), Style("hei_bold", 14, (30, 70, 130)))
    sheet.text(24, 22, f"地址：信阳市{work.district}{work.cross}　电话：{work.other_phone}", Style("hei", 8.5, GREY))
    sheet.line(24, 29, 186, 29, width=0.6, fill=(30, 70, 130))
    writer.title("现场车辆行人防护做法", Style("hei_bold", 19), after=7)
    writer.line(["用于：", Run(work.project, "project")])
    blocks = (
        ("围", f"作业面四周用1.8米高装配式围挡闭合，转角贴反光膜；{work.road}来车方向加防撞水马并注水过半。"),
        ("灯", "围挡顶部每隔四米一盏警示灯，日落前半小时开启；沟槽边另拉LED灯带。"),
        ("板", "沟槽未回填时盖20毫米厚钢板，四角点焊限位，板面铺防滑胶垫。"),
        ("人", f"设安全员{work.third}一名、疏导员四名，佩戴袖标，两班轮换，交接有记录。"),
        ("道", "给行人留出净宽不少于1.5米的便道，高差处做1:12坡道，盲道用临时导盲条接续。"),
        ("雨", "遇大雨、大雾、冰雪停止沟槽作业，清点器材后撤离机具。"),
        ("查", "每日开工前、收工后各查一遍，拍照存档；发现倒伏立即扶正。"),
    )
    for head, text in blocks:
        writer.para([Run(f"【{head}】", style=Style("hei_bold", 12)), text], indent=0)
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(24, y, f"编：{work.handler}　　审：{work.other}", writer.style)
    sheet.text(186, y + 12, when(job, work.signed, "issue_date", "plain", "dash", "padded"), writer.style, align="r")
    press(job, sheet, 158, y + 8, work.builder)
    return drawn(
        "traffic_protection_measures",
        "walnut_guard_list",
        writer.sheets,
        work.truth("project", "issue_date", author=work.builder),
    )


def guard_table(job: Job) -> Drawn:
    """Risks and what is done against them, in columns."""
    work, sheet = scene(job), job.sheet()
    body = Style("song", 10.5)
    sheet.text(105, 16, "道路交通风险防护对照表", Style("song_bold", 19), align="c", spacing=0.1)
    sheet.text(18, 32, ["单项工程　", Run(work.project, "project")], Style("song", 11.5))
    sheet.text(18, 40, f"路况：{work.road}，限速40km/h，{work.place}", body)
    heads, wide = ("险情", "可能后果", "防护手段", "盯控人"), (34.0, 38.0, 74.0, 28.0)
    names = (work.other, work.third, work.handler)
    lines = (
        ("车辆闯入作业区", "撞伤人员", "上游设缓冲区25米，防撞桶两排，配语音警示柱"),
        ("行人误入沟槽", "跌落", "硬质围挡封闭，夜间照明，专人劝导"),
        ("机械回转占道", "刮碰", "回转半径内禁止通行，信号工指挥"),
        ("夜间视线不良", "追尾", "频闪灯、反光锥，反光衣必须穿"),
        ("渣土遗撒", "打滑", "密闭运输，出口冲洗，随脏随扫"),
        ("钢板松动", "爆胎、异响", "限位焊接，每四小时巡一遍"),
        ("井盖移位", "坠落", "揭盖必围，收工复位并双人确认"),
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10, [(w, h, True) for w, h in zip(wide, heads, strict=True)])
    ]
    for place, line in enumerate(lines):
        cells = (*line, names[place % 3])
        rows.append((17, [(w, c, False) for w, c in zip(wide, cells, strict=True)]))
    below = table(sheet, 18, 50, rows, label=Style("hei", 10.5), value=body)
    sheet.flow(
        18,
        below + 5,
        174,
        f"防护器材到位后方可开工；开工约在{work.start.year}年{work.start.month}月。器材台账另册。",
        body,
        leading=1.5,
    )
    sheet.text(18, below + 20, ["编报：", Run(work.builder, "author")], Style("song", 12))
    sheet.text(
        18,
        below + 30,
        ["编报日期：", when(job, work.signed, "issue_date", "plain", "dash", "chinese")],
        Style("song", 12),
    )
    signature(sheet, 150, below + 18, work.other)
    if job.variant.seal:
        seals.put_round(sheet, 100, below + 26, seals.SealText(work.builder, "项目部"), diameter=38)
    return drawn(
        "traffic_protection_measures",
        "walnut_guard_table",
        [sheet],
        work.truth("project", "issue_date", author=work.builder),
    )


LAYOUTS: Layouts = {
    "municipal_approval": {"walnut_red_head": red_head, "walnut_work_permit": work_permit},
    "traffic_plan": {"walnut_detour": detour, "walnut_detour_table": detour_table},
    "traffic_commitment": {"walnut_pledge": pledge, "walnut_duty_card": duty_card},
    "traffic_protection_measures": {"walnut_guard_list": guard_list, "walnut_guard_table": guard_table},
}
