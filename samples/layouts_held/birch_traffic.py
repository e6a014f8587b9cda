"""Municipal approvals, and the papers that the traffic police ask for."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.birch_common import Page, a_case, figures, pen, span, when
from samples.truth import Drawn, drawn
from samples.writing import table


def red_head(job: Job) -> Drawn:
    """A district office's red-head reply."""
    case = a_case(job, job.rng.choice(["firm", "developer"]))
    page = Page(job, Style("song", 15), left=27, top=30, leading=1.8)
    issuer, sent = f"信阳市{case.district}城市管理局", case.signed - timedelta(days=8)
    doc_no = f"信{case.district[0]}城管市政〔{case.signed.year}〕{job.rng.randrange(8, 190)}号"
    page.sheet.text(105, 30, f"{issuer}文件", Style("song_bold", 29, RED), align="c")
    page.sheet.text(105, 52, Run(doc_no, "doc_no"), Style("song", 13), align="c")
    page.sheet.line(25, 61, 185, 61, width=0.8, fill=RED)
    page.y = 72
    page.head("关于准予实施市政道路施工的批复", 18, face="song_bold", after=9)
    page.flat(Run(case.applicant, "holder"), "：")
    page.p(
        f"你单位{sent.month}月{sent.day}日报来的材料收悉。根据《城市道路管理条例》第三十一条、第三十三条，现批复如下："
    )
    page.p("一、准予你单位实施", Run(case.project, "project"), "，施工道路为", Run(case.road, "road"), "。")
    page.p(
        "二、施工有效期自",
        when(case.start, "period_from"),
        "起至",
        when(case.end, "period_to"),
        "止，逾期本批复自行失效。",
    )
    page.p("三、施工前须交纳道路挖掘修复费，施工中设置围挡与夜间警示灯，完工后由我局验收。")
    page.y += 10
    page.room(30)
    y = page.y
    page.right(Run(issuer, "issuer"), inset=4)
    page.right(when(case.signed, "issue_date", job.rng.choice(["plain", "chinese"])), inset=12)
    if job.variant.seal:
        seals.put_round(page.sheet, 148, y + 8, seals.SealText(issuer), diameter=42)
    page.sheet.line(25, 272, 185, 272, width=0.3)
    page.sheet.text(27, 275, f"抄送：市公安局交警支队，{case.road}沿线社区。", Style("song", 11))
    return drawn(
        "municipal_approval",
        "birch_red_head",
        page.sheets,
        {
            "doc_no": doc_no,
            "holder": case.applicant,
            "project": case.project,
            "road": case.road,
            "issuer": issuer,
            "issue_date": case.signed.isoformat(),
        }
        | span(case),
    )


def permit_card(job: Job) -> Drawn:
    """A permit to be hung at the site, across, with a code and a green frame."""
    case = a_case(job, job.rng.choice(["manager", "firm"]))
    sheet, green = job.sheet(257, 182), (40, 110, 80)
    issuer = job.rng.choice(["信阳市城市管理局", f"信阳市{case.district}行政审批服务局"])
    doc_no = f"豫信市政许字{case.signed.year}第{figures(job.rng, 4)}号"
    sheet.rect(8, 8, 241, 166, line=1.2, fill=green)
    sheet.rect(10.5, 10.5, 236, 161, line=0.3, fill=green)
    sheet.text(128, 20, "市政工程作业许可证", Style("song_bold", 26, green), align="c", spacing=0.15)
    sheet.text(128, 34, "Municipal Works Permit", Style("hei", 10, green), align="c")
    sheet.text(236, 44, Run(doc_no, "doc_no"), Style("song", 11), align="r")
    label, value = Style("hei", 12, green), Style("song", 13)
    entries: tuple[tuple[str, Runs], ...] = (
        ("被许可人", [Run(case.applicant, "holder")]),
        ("许可内容", [Run(case.project, "project")]),
        ("作业道路", [Run(case.road, "road")]),
        ("许可期限", [when(case.start, "period_from", "short"), " — ", when(case.end, "period_to", "short")]),
        ("作业队伍", [case.builder]),
    )
    for number, (name, runs) in enumerate(entries):
        y = 55 + number * 14
        sheet.text(24, y, name, label)
        sheet.text(54, y, runs, value)
        sheet.line(52, y + 7, 190, y + 7, width=0.2, fill=green)
    ornaments.qr_code(sheet, 204, 66, 28)
    sheet.text(218, 97, "扫码核验", Style("hei", 9), align="c")
    sheet.text(24, 134, ["发证机关　", Run(issuer, "issuer")], value)
    sheet.text(24, 145, ["签发日　", when(case.signed, "issue_date", "padded")], value)
    sheet.text(24, 160, "请悬挂于作业现场醒目处；严禁涂改、转借。举报：12319", Style("song", 10))
    if job.variant.seal:
        seals.put_round(sheet, 100, 142, seals.SealText(issuer), diameter=38)
    return drawn(
        "municipal_approval",
        "birch_permit_card",
        [sheet],
        {
            "doc_no": doc_no,
            "holder": case.applicant,
            "project": case.project,
            "road": case.road,
            "issuer": issuer,
            "issue_date": case.signed.isoformat(),
        }
        | span(case),
    )


def flow_scheme(job: Job) -> Drawn:
    """A scheme in sections: survey, stages, people."""
    case = a_case(job)
    page = Page(job, Style("song", 12.5), leading=1.75)
    page.head(Run(case.project, "project"), 17, after=3)
    page.head("施工期间交通疏解方案", 19, after=8)
    head = Style("hei", 13)
    page.flat("壹、基本情况", style=head)
    page.p("作业面位于", Run(case.road, "road"), f"（{case.spot}），该段双向四车道，早高峰7:20—8:40每小时约900辆。")
    page.flat("贰、工期", style=head)
    page.p(
        "自",
        when(case.start, "period_from"),
        "0时起，至",
        when(case.end, "period_to"),
        "24时止，分两个阶段，每阶段只占一侧。",
    )
    page.flat("叁、车流引导", style=head)
    page.p(f"1．由南向北车辆借{case.crossing}绕行，提前150米设绕行牌；")
    page.p("2．公交站临时南移40米，由公交公司提前三日告示；")
    page.p(f"3．行人走围挡外侧1.5米便道，围挡长{case.length}米。")
    page.flat("肆、人员与联系", style=head)
    page.p(
        f"现场总协调{case.builder_head}（{case.phone}），疏导员{case.others[0]}、{case.others[1]}，每班2人，配反光背心与手持停车牌。"
    )
    page.flat("伍、应急", style=head)
    page.p("遇消防、急救车辆通行，十分钟内撤开活动围挡；遇暴雨停止作业并加盖钢板。")
    page.y += 8
    page.room(28)
    y = page.y
    page.right("编制：", Run(case.builder, "author"))
    page.right(when(case.signed, "issue_date", "plain"), inset=6)
    if job.variant.seal:
        seals.put_round(page.sheet, 150, y + 5, seals.SealText(case.builder))
    return drawn(
        "traffic_plan",
        "birch_flow_scheme",
        page.sheets,
        {"project": case.project, "road": case.road, "author": case.builder, "issue_date": case.signed.isoformat()}
        | span(case),
    )


def plan_sheet(job: Job) -> Drawn:
    """One sheet across: a sketch of the detour on the left, a card of particulars on the right."""
    case, sheet = a_case(job), job.sheet(297, 210)
    sheet.text(148, 12, "占路作业交通组织图表", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.rect(14, 26, 150, 168, line=0.5)
    for x in (78.0, 100.0):
        sheet.line(x, 30, x, 190, width=0.4)
    sheet.column((80, 34, 18, 60), case.road, Style("song", 11))
    for y in (140.0, 158.0):
        sheet.line(18, y, 78, y, width=0.4)
        sheet.line(100, y, 160, y, width=0.4)
    sheet.text(22, 147, case.crossing, Style("song", 10))
    sheet.fill(90, 104, 9, 22, (225, 190, 120))
    sheet.rect(90, 104, 9, 22, line=0.4)
    sheet.text(104, 108, "作业区", Style("hei", 9))
    for y, text in ((72.0, "前方施工 150m"), (90.0, "限速20"), (132.0, "解除限速")):
        sheet.rect(106, y, 34, 8, line=0.3)
        sheet.text(108, y + 2, text, Style("hei", 8))
    sheet.text(14, 197, "图注：橙色为围挡范围，方框为临时标志牌，本图不按比例", Style("song", 8.5))
    table(
        sheet,
        170,
        26,
        [
            (24, [(30, "作业名称", True), (83, Run(case.project, "project"), False)]),
            (15, [(30, "所涉道路", True), (83, Run(case.road, "road"), False)]),
            (15, [(30, "从哪天", True), (83, when(case.start, "period_from", "dash"), False)]),
            (15, [(30, "到哪天", True), (83, when(case.end, "period_to", "dash"), False)]),
            (15, [(30, "作业时段", True), (83, "每日22:00至次日6:00", False)]),
            (17, [(30, "方案编写方", True), (83, Run(case.builder, "author"), False)]),
            (15, [(30, "编写日期", True), (83, when(case.signed, "issue_date", "dash"), False)]),
            (15, [(30, "疏导班长", True), (83, f"{case.others[0]}　{case.phone}", False)]),
            (37, [(30, "交警意见", True), (83, "", False)]),
        ],
        label=Style("hei", 10.5),
        value=Style("song", 11),
    )
    if job.variant.seal:
        seals.put_round(sheet, 262, 122, seals.SealText(case.builder), diameter=36)
    return drawn(
        "traffic_plan",
        "birch_plan_sheet",
        [sheet],
        {"project": case.project, "road": case.road, "author": case.builder, "issue_date": case.signed.isoformat()}
        | span(case),
    )


def guarantee(job: Job) -> Drawn:
    """A builder's printed guarantee to the police; particulars follow in brackets after the clauses."""
    case = a_case(job)
    page = Page(job, Style("song", 13.5), left=27, leading=1.85)
    page.head("道路作业安全责任承诺", 20, after=8)
    page.flat("致：信阳市公安局交警支队第" + job.rng.choice("一二三四") + "大队")
    page.p("我方已阅读《道路交通安全法》第三十二条，自愿就占路作业期间的交通安全保证：")
    for mark, text in zip(
        "①②③④",
        (
            "不超范围、不超时限作业，高峰停工让路；",
            "锥桶、水马、爆闪灯齐全有效，破损当日更换；",
            "疏导员持证上岗，不擅离岗位；",
            "因我方过错致人损害的，赔偿责任由我方承担。",
        ),
        strict=True,
    ):
        page.p(mark, text)
    page.p(
        "（承诺所涉工程：",
        Run(case.project, "project"),
        "；作业路段：",
        Run(case.road, "road"),
        "；作业期：",
        when(case.start, "period_from"),
        "—",
        when(case.end, "period_to"),
        "）",
    )
    page.y += 10
    page.room(50)
    y = page.y
    page.flat("立承诺方：", Run(case.builder, "promisor"), gap=5)
    page.flat("代表签名：", Run(case.builder_head, "signer", pen(18, blue=False, jitter=0.06)), gap=5)
    page.flat("承诺日：", when(case.signed, "issue_date", job.rng.choice(["plain", "spaced"])))
    if job.variant.seal:
        seals.put_round(page.sheet, 140, y + 14, seals.SealText(case.builder))
    return drawn(
        "traffic_commitment",
        "birch_guarantee",
        page.sheets,
        {
            "promisor": case.builder,
            "project": case.project,
            "road": case.road,
            "signer": case.builder_head,
            "issue_date": case.signed.isoformat(),
        }
        | span(case),
    )


def pledge_hand(job: Job) -> Drawn:
    """An owner's pledge in his own hand on a small sheet."""
    case = a_case(job, "person")
    ink = pen(15, blue=job.chance(0.5), jitter=0.05)
    page = Page(job, ink, width=182, height=257, left=20, top=24, leading=1.9)
    page.head("保 证 书", 24, face="kai", after=8)
    page.p(
        "交警同志：",
        Run(case.road, "road"),
        "上的",
        Run(case.project, "project"),
        "由我出钱请人来干，日子是",
        when(case.start, "period_from"),
        "到",
        when(case.end, "period_to"),
        "。",
    )
    page.p(
        "干活的时候我一定叫人看着路，摆好反光锥，晚上挂红灯，不堵公交车，不让老人小孩靠近沟边。渣土当天拉走，路面弄干净。"
    )
    page.p("交通上出了问题我负全责，听从交警处理。")
    page.y += 6
    page.right("保证人：", Run(case.applicant, "promisor"), gap=5)
    page.right(when(case.signed, "issue_date", "plain"))
    page.y += 10
    page.flat(
        f"见证：{case.others[0]}（{job.facts.home.community.residents_committee.removeprefix('信阳市')}）",
        style=ink.sized(12),
    )
    return drawn(
        "traffic_commitment",
        "birch_pledge_hand",
        page.sheets,
        {"promisor": case.applicant, "project": case.project, "road": case.road, "issue_date": case.signed.isoformat()}
        | span(case),
        tolerated={"signer": (case.applicant,)},
    )


def guard_list(job: Job) -> Drawn:
    """Measures as a checklist table: what, how many, who."""
    case, sheet = a_case(job), job.sheet()
    sheet.text(105, 22, "占道作业交通防护设施配置表", Style("song_bold", 18), align="c")
    body = Style("song", 11)
    sheet.text(20, 38, ["服务工程　", Run(case.project, "project")], body)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10,
            [
                (14, "项", True),
                (44, "防护措施", True),
                (76, "布设要求", True),
                (18, "数量", True),
                (18, "责任人", True),
            ],
        )
    ]
    for number, (what, how) in enumerate(
        (
            ("施工预告牌", "距作业区150米、100米、50米各一块"),
            ("渐变段锥桶", "间距2米，斜率1:20"),
            ("硬质围挡", "高2米，底部封闭，外贴反光膜"),
            ("爆闪警示灯", "围挡四角及转弯处，天黑即亮"),
            ("防撞水马", "迎车面连续摆放，注水三分之二"),
            ("行人便道", "净宽不小于1.5米，铺防滑板"),
            ("沟槽盖板", "厚20毫米钢板，收工后全部盖严"),
            ("交通疏导员", "两头各一人，穿反光背心"),
        ),
        1,
    ):
        rows.append(
            (
                14,
                [
                    (14, str(number), True),
                    (44, what, False),
                    (76, how, False),
                    (18, str(job.rng.randrange(2, 30)), False),
                    (18, case.others[number % 3], False),
                ],
            )
        )
    y = table(sheet, 20, 48, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.flow(20, y + 5, 170, f"每日开工前由{case.builder_head}对照本表检查一遍，缺一项不得开工。", body)
    sheet.text(20, y + 20, ["制表单位　", Run(case.builder, "author")], body)
    sheet.text(20, y + 30, ["制表日期　", when(case.signed, "issue_date", job.rng.choice(["dot", "plain"]))], body)
    if job.variant.seal:
        seals.put_round(sheet, 110, y + 28, seals.SealText(case.builder))
    return drawn(
        "traffic_protection_measures",
        "birch_guard_list",
        [sheet],
        {"project": case.project, "author": case.builder, "issue_date": case.signed.isoformat()},
    )


def guard_text(job: Job) -> Drawn:
    """Measures in paragraphs, with a running head of the firm and a date in the head."""
    case = a_case(job)
    page = Page(job, Style("song", 12.5), left=24, top=30, leading=1.8)
    page.sheet.text(24, 15, Run(case.builder, "author"), Style("kai", 11))
    page.sheet.text(186, 15, ["拟稿 ", when(case.signed, "issue_date", "dash")], Style("kai", 11), align="r")
    page.sheet.line(24, 21, 186, 21, width=0.3)
    page.head("施工路段交通安全防护办法", 19, after=8)
    page.p(
        "针对",
        Run(case.project, "project"),
        f"在{case.road}作业可能影响车辆行人的情况，项目部定下以下办法，班组照此执行。",
    )
    for title, text in (
        ("围得住", "作业区用2米钢围挡封闭，开口处设门卫，非施工人员一律不得入内。"),
        ("看得见", "来车方向依次设预告、限速、窄路、导向四类标志；夜间每5米一盏警示灯，雾天加密。"),
        ("走得通", f"保留不少于3.5米的机动车道，{case.crossing}方向车辆优先放行，行人由专用便道通过。"),
        ("有人管", f"安全员{case.others[0]}全天巡查，{case.others[1]}负责夜班，发现设施移位立即归位并做记录。"),
        ("能应急", "与辖区交警中队、120保持联络；备用钢板4块、沙袋60只、拖车1台。"),
        ("收得净", "收工后清点标志，冲洗路面，开放前由项目经理签字确认。"),
    ):
        page.p(Run(f"{title}。", "", Style("hei", 12.5)), text)
    page.y += 4
    page.p(f"附：项目经理{case.builder_head}，值班电话{case.phone}。")
    return drawn(
        "traffic_protection_measures",
        "birch_guard_text",
        page.sheets,
        {"project": case.project, "author": case.builder, "issue_date": case.signed.isoformat()},
    )


LAYOUTS: Layouts = {
    "municipal_approval": {"birch_red_head": red_head, "birch_permit_card": permit_card},
    "traffic_plan": {"birch_flow_scheme": flow_scheme, "birch_plan_sheet": plan_sheet},
    "traffic_commitment": {"birch_guarantee": guarantee, "birch_pledge_hand": pledge_hand},
    "traffic_protection_measures": {"birch_guard_list": guard_list, "birch_guard_text": guard_text},
}
