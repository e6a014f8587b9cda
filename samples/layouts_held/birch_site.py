"""Evidence of a right to a site; notes and applications about green land."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.birch_common import Page, a_case, pen, sizes, span, when
from samples.truth import Drawn, drawn
from samples.writing import signature, table


def ground_agreement(job: Job) -> Drawn:
    """A landlord's agreement, written by hand on a half sheet, with a go-between."""
    case, facts = a_case(job, "person"), job.facts
    ink = pen(14, blue=job.chance(0.6), jitter=0.05)
    page = Page(job, ink, width=182, height=257, left=18, top=20, leading=1.8)
    page.head("借地协议", 22, face="kai", after=8)
    page.flat("出借人：", Run(facts.landlord.name, "grantor"), "　　用地人：", Run(case.applicant, "holder"))
    page.p(
        "兹商定，出借人",
        Run("同意", "consent"),
        "把自家位于",
        Run(case.address, "place"),
        "的空地约",
        Run(case.area, "area_m2"),
        "平方米，给用地人放充电桩和停放电动车。",
    )
    page.p(f"一、使用三年，每年租金{job.rng.randrange(8, 30) * 100}元，年初付清。")
    page.p("二、用电安全、桩体维护归用地人负责，出了事故与出借人无关。")
    page.p("三、如遇拆迁，协议自动作废，桩由用地人拆走。")
    page.p("口说无凭，立此为据，各拿一张。")
    page.y += 6
    page.flat("出借人签字按手印：", Run(facts.landlord.name, "", ink.sized(16)))
    page.flat("用地人签字按手印：", Run(case.applicant, "", ink.sized(16)))
    page.flat("在场人：", case.others[0])
    page.right(when(case.signed, "issue_date", job.rng.choice(["plain", "short"])))
    return drawn(
        "site_right_evidence",
        "birch_ground_agreement",
        page.sheets,
        {
            "holder": case.applicant,
            "grantor": facts.landlord.name,
            "place": case.address,
            "area_m2": case.area,
            "consent": True,
            "issue_date": case.signed.isoformat(),
        },
    )


def villagers_resolution(job: Job) -> Drawn:
    """Minutes of a meeting that lends ground to a firm, with the vote and signatures."""
    case, place = a_case(job, "firm"), job.facts.home.community
    page = Page(job, Style("song", 13), left=26, leading=1.8)
    grantor = place.village_committee
    page.head("村民代表会议决议（场地使用）", 18, after=8)
    meeting = case.signed - timedelta(days=9)
    page.flat(
        f"会议时间：{meeting.year}年{meeting.month}月{meeting.day}日下午　　地点：村部会议室", style=Style("song", 12)
    )
    page.flat(
        f"主持：{case.others[0]}　　记录：{case.others[1]}　　应到31人，实到{job.rng.randrange(24, 31)}人",
        style=Style("song", 12),
    )
    page.p("会议讨论了引进公共充电设施一事，经举手表决，形成如下决议：")
    page.p(
        "（1）",
        Run(grantor, "grantor"),
        Run("同意提供集体场地", "consent"),
        "，由",
        Run(case.applicant, "holder"),
        "用于建设电动汽车充电站；",
    )
    where = grantor.removesuffix("村民委员会") + job.rng.choice(
        ["村部北侧", "老粮库院内", "小学东墙外", "文化广场南侧"]
    )
    page.p(
        "（2）场地坐落：", Run(where, "place"), "，丈量为", Run(case.area, "area_m2"), "平方米，四至以现场界桩为准；"
    )
    page.p("（3）土地性质不变，使用期内不得转借他人，不得修建永久性建筑。")
    page.p("本决议已在村务公开栏公示七日，无异议。")
    page.y += 8
    y = page.y
    page.right("（村委会公章）", gap=5, inset=14)
    page.right(when(case.signed, "issue_date", job.rng.choice(["chinese", "plain"])), inset=8)
    page.y += 12
    page.flat("代表签名：")
    for number, name in enumerate(case.others[:4]):
        signature(page.sheet, 30 + 38 * number, page.y, name)
    if job.variant.seal:
        seals.put_round(page.sheet, 152, y + 6, seals.SealText(grantor))
    return drawn(
        "site_right_evidence",
        "birch_villagers_resolution",
        page.sheets,
        {
            "holder": case.applicant,
            "grantor": grantor,
            "place": where,
            "area_m2": case.area,
            "consent": True,
            "issue_date": case.signed.isoformat(),
        },
    )


_TREES = ("香樟", "法桐", "桂花", "紫薇", "女贞", "栾树")
_LANDS = ("道路附属绿地", "居住区附属绿地", "街旁公共绿地", "防护绿地")


def chat_note(job: Job) -> Drawn:
    """A note typed as one types on a telephone: short lines, few stops, no stationery."""
    case = a_case(job, job.rng.choice(["manager", "person"]))
    count, land = job.rng.randrange(2, 15), job.rng.choice(_LANDS[1:])
    page = Page(job, Style("hei", 13), left=24, leading=1.9)
    page.flat("各位领导好，跟您汇报一下充电桩施工碰到绿化的事（情况说明）", gap=4)
    page.flat("位置就在", Run(case.spot, "place"), "这一块")
    page.flat("地是", Run(land, "nature"), "，不是耕地也不是林地")
    page.flat(
        "量了一下要动",
        Run(case.area, "area_m2"),
        "平方米，里面有树",
        Run(str(count), "tree_count"),
        f"棵（都是{job.rng.choice(_TREES)}，胸径10公分上下）",
    )
    page.flat(f"原因：{case.reason}，绕不开")
    page.flat("树先挪到旁边花坛，活干完草皮补回去，绝不砍一棵")
    page.flat(f"已经问过隔壁{case.others[0]}家和业委会，没有意见")
    page.flat("照片附后，麻烦批一下，谢谢", gap=8)
    page.right(Run(case.applicant, "applicant"))
    page.right(when(case.signed, "issue_date", job.rng.choice(["short", "plain"])))
    if case.applicant.endswith("公司") and job.variant.seal:
        seals.put_round(page.sheet, 158, page.y - 10, seals.SealText(case.applicant))
    return drawn(
        "green_situation_note",
        "birch_chat_note",
        page.sheets,
        {
            "applicant": case.applicant,
            "place": case.spot,
            "nature": land,
            "area_m2": case.area,
            "tree_count": str(count),
            "issue_date": case.signed.isoformat(),
        },
    )


def question_note(job: Job) -> Drawn:
    """问答式说明: the office's questions printed, the answers filled in beside them."""
    case = a_case(job, job.rng.choice(["developer", "firm"]))
    count, land = job.rng.randrange(3, 22), job.rng.choice(_LANDS)
    sheet, fill = job.sheet(), job.fill_style(12)
    sheet.text(105, 22, "涉绿情况核查问答单", Style("song_bold", 19), align="c", spacing=0.1)
    sheet.text(20, 36, f"询问科室：园林绿化科　{case.others[0]}", Style("song", 10.5))
    y = table(
        sheet,
        20,
        44,
        [
            (10, [(14, "序", True), (70, "问", True), (86, "答", True)]),
            (
                16,
                [
                    (14, "1", True),
                    (70, "说明情况的单位是谁？", False),
                    (86, Run(case.applicant, "applicant", fill), False),
                ],
            ),
            (
                16,
                [(14, "2", True), (70, "工程涉及的绿地在哪里？", False), (86, Run(case.address, "place", fill), False)],
            ),
            (16, [(14, "3", True), (70, "该绿地属于哪一类？", False), (86, Run(land, "nature", fill), False)]),
            (16, [(14, "4", True), (70, "涉及多少平方米？", False), (86, Run(case.area, "area_m2", fill), False)]),
            (
                16,
                [(14, "5", True), (70, "其中乔木共多少株？", False), (86, Run(str(count), "tree_count", fill), False)],
            ),
            (16, [(14, "6", True), (70, "有无古树名木及后备资源？", False), (86, Run("无", "", fill), False)]),
            (
                24,
                [
                    (14, "7", True),
                    (70, "为什么不能避让？", False),
                    (86, Run("两侧为燃气、给水管道，无其他路由可走", "", fill), False),
                ],
            ),
            (
                24,
                [
                    (14, "8", True),
                    (70, "怎样恢复？", False),
                    (86, Run("工程完成后30日内按原样补植并养护一年", "", fill), False),
                ],
            ),
        ],
        label=Style("hei", 11),
        value=Style("song", 11),
    )
    sheet.flow(20, y + 6, 170, "答复单位对以上回答的真实性负责。", Style("song", 11))
    sheet.text(112, y + 18, "答复单位盖章处", Style("song", 11))
    sheet.text(112, y + 28, ["答复日期　", when(case.signed, "issue_date", "plain", fill)], Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 22, seals.SealText(case.applicant))
    return drawn(
        "green_situation_note",
        "birch_question_note",
        [sheet],
        {
            "applicant": case.applicant,
            "place": case.address,
            "nature": land,
            "area_m2": case.area,
            "tree_count": str(count),
            "issue_date": case.signed.isoformat(),
        },
    )


_NATURES = ("临时占用绿地", "移植树木", "修剪树木")


def green_card(job: Job) -> Drawn:
    """A printed form: heads above values in three bands, the office's opinion below."""
    case = a_case(job, job.rng.choice(["firm", "developer", "committee"]))
    nature, sheet, ink = job.rng.choice(_NATURES[:2]), job.sheet(), job.fill_style(12)
    sheet.text(105, 22, "信阳市园林绿化审批事项申请卡", Style("hei_bold", 19), align="c")
    sheet.text(190, 36, "收件编号：YL" + f"{case.signed:%Y%m%d}" + "-03", Style("song", 9.5), align="r")
    y = table(
        sheet,
        20,
        42,
        [
            (9, [(94, "提出申请者", True), (34, "经办", True), (42, "经办电话", True)]),
            (
                15,
                [
                    (94, Run(case.applicant, "applicant"), False),
                    (34, Run(case.handler, "handler"), False),
                    (42, Run(case.phone, "phone"), False),
                ],
            ),
            (9, [(50, "申办类别", True), (120, "绿地（树木）所处位置", True)]),
            (15, [(50, Run(nature, "nature"), False), (120, Run(case.address, "place"), False)]),
            (
                9,
                [
                    (30, "纵长 m", True),
                    (30, "横宽 m", True),
                    (34, "绿地面积 ㎡", True),
                    (38, "自", True),
                    (38, "至", True),
                ],
            ),
            (
                15,
                [
                    (30, Run(case.length, "length_m"), False),
                    (30, Run(case.width, "width_m"), False),
                    (34, Run(case.area, "area_m2"), False),
                    (38, when(case.start, "period_from", "short"), False),
                    (38, when(case.end, "period_to", "short"), False),
                ],
            ),
            (30, [(34, "理由", True), (136, Run(f"{case.project}需要{case.reason}", "", ink), False)]),
            (
                38,
                [
                    (34, "园林科勘查", True),
                    (136, f"现场情况与申请相符。勘查人：{case.others[0]}、{case.others[1]}", False),
                ],
            ),
            (34, [(34, "分管领导", True), (136, "", False)]),
        ],
        label=Style("song_bold", 10.5),
        value=ink,
    )
    sheet.text(
        20, y + 6, ["申请日期：", when(case.signed, "", "plain"), "　　窗口电话：0376-6330018"], Style("song", 10.5)
    )
    if job.variant.seal:
        seals.put_round(sheet, 160, y - 82, seals.SealText(case.applicant), diameter=36)
    return drawn(
        "green_application",
        "birch_green_card",
        [sheet],
        {
            "applicant": case.applicant,
            "handler": case.handler,
            "phone": case.phone,
            "place": case.address,
            "nature": nature,
        }
        | sizes(case)
        | span(case),
    )


def green_request(job: Job) -> Drawn:
    """A letter with the office's reply at its foot."""
    case = a_case(job, job.rng.choice(["manager", "committee"]))
    page = Page(job, Style("song", 13.5), left=27, leading=1.85)
    nature = _NATURES[0]
    page.head("关于借用小区外绿化带的申请", 19, after=9)
    page.flat("园林绿化中心：")
    page.p(
        "为方便居民给电动汽车充电，",
        Run(case.applicant, "applicant"),
        "打算在",
        Run(case.spot, "place"),
        "施工，须",
        Run(nature, "nature"),
        "，呈长条形，长",
        Run(case.length, "length_m"),
        "米、宽",
        Run(case.width, "width_m"),
        "米，算下来",
        Run(case.area, "area_m2"),
        "平方米。",
    )
    page.p("时间定在", when(case.start, "period_from"), "至", when(case.end, "period_to"), "，到期如数归还并补种草皮。")
    page.p("具体事务请与", Run(case.handler, "handler"), "（", Run(case.phone, "phone"), "）对接。请予批准。")
    page.y += 5
    y = page.y
    page.right(case.applicant)
    page.right(when(case.signed, "", "plain"), inset=6)
    if job.variant.seal:
        seals.put_round(page.sheet, 150, y + 6, seals.SealText(case.applicant))
    page.y = max(page.y + 24, 192)
    page.sheet.line(27, page.y - 4, 183, page.y - 4, width=0.3)
    reply = case.signed + timedelta(days=4)
    page.flat("批复：", style=Style("hei", 12))
    page.flat("拟同意，请先缴纳恢复保证金，施工前通知养护班到场。", style=pen(14))
    page.right(f"{case.others[0]}　{reply.month}.{reply.day}", style=pen(14))
    return drawn(
        "green_application",
        "birch_green_request",
        page.sheets,
        {
            "applicant": case.applicant,
            "handler": case.handler,
            "phone": case.phone,
            "place": case.spot,
            "nature": nature,
        }
        | sizes(case)
        | span(case),
    )


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "birch_ground_agreement": ground_agreement,
        "birch_villagers_resolution": villagers_resolution,
    },
    "green_situation_note": {"birch_chat_note": chat_note, "birch_question_note": question_note},
    "green_application": {"birch_green_card": green_card, "birch_green_request": green_request},
}
