"""Rights to a site, green land and trees."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.poppy_common import Pen, day_run, num, on, seal, sign, someone, truth, world
from samples.truth import Drawn, drawn
from samples.writing import table


def village_minutes(job: Job) -> Drawn:
    """Minutes of a village meeting that lets a firm have a plot."""
    w, place = world(job), job.facts.home.community
    village = place.village_committee
    body = Style("song", 13)
    pen = Pen(job, body, top=26, lead=1.75)
    spot = f"{w.road}南侧原打谷场空地"
    area = str(job.rng.randrange(18, 90) * 10)
    pen.head("村民代表会议记录（第3次）", Style("hei_bold", 19), after=9)
    pen.p(["时间：", day_run(w.signed, "issue_date", job.date_form("chinese", "plain")), "下午三时"], indent=0)
    pen.p(f"地点：村部二楼　　主持：{someone(job)}　　记录：{someone(job)}", indent=0)
    pen.p(
        f"应到代表{job.rng.randrange(30, 39)}人，实到{job.rng.randrange(24, 30)}人，列席：驻村干部{someone(job)}。",
        indent=0,
    )
    pen.p("议题：闲置集体场地交给企业建充电站的事", indent=0)
    pen.p(
        f"一、村主任通报：{on(w.signed - timedelta(days=16), 'plain')}企业来村看场，场地权属属我村集体，无争议，"
        "不占基本农田。"
    )
    pen.p(["二、表决结果：全体到会代表举手通过，", Run("同意", "consent"), "将位于", Run(spot, "place"), "、面积",
           Run(area, "area_m2"), "平方米的集体场地，提供给", Run(w.applicant, "holder"),
           "用于新建电动汽车充电站，使用期限十年。"])  # fmt: skip
    pen.p("三、企业不得改变场地用途，四周排水沟由企业出资修整，收益归集体账户，每季度公示。")
    pen.p(f"四、会议结果在公示栏张榜七日，异议电话{job.facts.landlord.phone}。")
    pen.p("到会代表签名：", indent=0)
    for _ in range(2):
        sign(pen.sheet, 34, pen.y, "　".join(someone(job) for _ in range(6)), 14)
        pen.y += 9
    pen.y += 10
    pen.tail(Run(village, "grantor"))
    if job.variant.seal:
        seal(pen.sheet, 150, pen.y - 4, village)
    values = truth(
        w, holder=w.applicant, grantor=village, place=spot, area_m2=area, consent=True, issue_date=w.signed.isoformat()
    )
    return drawn("site_right_evidence", "poppy_village_minutes", pen.sheets, values)


def site_card(job: Job) -> Drawn:
    """Summary card of a land-use agreement, heads in the left column, two signatures at the foot."""
    w, facts = world(job), job.facts
    sheet = job.sheet(210, 297)
    owner, firm_owner = (facts.developer.name, True) if job.chance(0.5) else (facts.landlord.name, False)
    area = str(job.rng.randrange(60, 600))
    spot = f"信阳市{w.district}{w.road}{job.rng.randrange(5, 90)}号院内东北角"
    until = w.signed.replace(year=w.signed.year + 6, day=min(w.signed.day, 28))
    navy = (24, 44, 92)
    sheet.fill(18, 20, 174, 17, (226, 232, 244))
    sheet.text(24, 24, "场地使用协议 · 要点页", Style("hei_bold", 19, navy))
    sheet.text(188, 27, f"协议号 CD{w.signed:%y%m}-{job.rng.randrange(10, 99)}", Style("hei", 10, navy), align="r")
    label, value = Style("hei_bold", 11, navy), Style("song", 11.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14.0, [(38, "出让使用权方", True), (136, Run(owner, "grantor"), False)]),
        (14.0, [(38, "取得使用权方", True), (136, Run(w.applicant, "holder"), False)]),
        (14.0, [(38, "场地座落", True), (136, Run(spot, "place"), False)]),
        (14.0, [(38, "场地大小", True), (136, [Run(area, "area_m2"), " 平方米（以附图红线为准）"], False)]),
        (14.0, [(38, "使用年限", True), (136, f"六年，{on(w.signed, 'dot')} — {on(until, 'dot')}", False)]),
        (14.0, [(38, "场地用途", True), (136, "设置充电桩、箱变及雨棚，不得存放油料", False)]),
        (14.0, [(38, "使用费", True), (136, f"每年{job.rng.randrange(8, 60) * 1000}元，按年先付", False)]),
    ]
    y = table(sheet, 18, 44, rows, label=label, value=value, frame=navy) + 8
    clauses: list[list[str | Run]] = [
        [
            "第一条　出让使用权方",
            Run("同意", "consent"),
            "取得使用权方在上述场地报装用电、安装充电设施，并配合办理供电手续。",
        ],
        ["第二条　出让使用权方保证对场地有处分权利，未设定抵押，亦无第三人主张权利。"],
        ["第三条　任何一方违约的，依《中华人民共和国民法典》第五百七十七条承担责任。"],
        ["第四条　本要点页与协议全文（共9页）具有同等效力，二者不一致的，以全文为准。"],
    ]
    for clause in clauses:
        y = sheet.flow(20, y, 170, clause, value, leading=1.7) + 2
    y += 6
    sheet.text(20, y, "出让使用权方（签章）", label)
    sheet.text(112, y, "取得使用权方（签章）", label)
    sheet.text(112, y + 10, w.applicant, value)
    if firm_owner:
        sheet.text(20, y + 10, owner, value)
    else:
        sign(sheet, 24, y + 10, owner)
    if job.variant.seal:
        seal(sheet, 142, y + 14, w.applicant, "合同专用章", diameter=38)
        if firm_owner:
            seal(sheet, 50, y + 14, owner, diameter=38)
    sheet.text(20, y + 38, ["签订于 ", day_run(w.signed, "issue_date", job.date_form("plain", "dot", "dash"))], value)
    values = truth(
        w, holder=w.applicant, grantor=owner, place=spot, area_m2=area, consent=True, issue_date=w.signed.isoformat()
    )
    return drawn("site_right_evidence", "poppy_site_card", [sheet], values)


_TREES = (("香樟", "桂花", "女贞"), ("悬铃木", "紫薇", "石楠"), ("栾树", "红枫", "海桐"))


def trees_of(job: Job) -> list[tuple[str, int]]:
    kinds = job.rng.choice(_TREES)
    return [(kind, job.rng.randrange(2, 9)) for kind in kinds[: job.rng.randrange(2, 4)]]


def green_answers(job: Job) -> Drawn:
    """Questions of the parks office, answered by the firm."""
    w = world(job)
    trees = trees_of(job)
    count = str(sum(number for _, number in trees))
    nature = job.rng.choice(["道路附属绿地", "街头公共绿地", "防护绿地"])
    spot = f"{w.road}东侧绿化带（{w.cross[0]}路口以北）"
    pen = Pen(job, Style("song", 12), top=24, lead=1.6, gap=0.8)
    bold = Style("hei_bold", 12)
    pen.head("施工涉绿涉树情况说明（问答式）", Style("hei_bold", 18), after=4)
    pen.head("请逐项如实作答，不涉及的写“无”", Style("kai", 11), after=8)
    asked: list[tuple[str, list[str | Run]]] = [
        ("问：由哪个单位作说明？", [Run(w.applicant, "applicant")]),
        ("问：做什么工程？", [f"{w.project}，主要是{w.reason}。"]),
        ("问：动到的绿地在哪里？", [Run(spot, "place")]),
        ("问：这块绿地是什么性质？", [Run(nature, "nature")]),
        (
            "问：要动多少平方米？",
            ["长", num(w.length), "米、宽", num(w.width), "米，合", Run(num(w.area), "area_m2"), "平方米"],
        ),
        (
            "问：涉及几株树，怎么处理？",
            [
                "一共",
                Run(count, "tree_count"),
                "株，其中" + "、".join(f"{kind}{number}株" for kind, number in trees) + "，全部带土球移走，保活两年。",
            ],
        ),
        ("问：有没有古树名木？", ["无。最近一株挂牌古树距施工点四百米以上。"]),
        ("问：能不能绕开绿地？", [f"比选过路由，{w.cross[1]}一侧有燃气主管，间距不够，不能绕开。"]),
        ("问：怎么恢复？", ["换填种植土30厘米，按原品种补栽，经验收后移交养护单位。"]),
    ]
    for question, answer in asked:
        pen.p(question, indent=0, style=bold)
        pen.p(["答：", *answer], indent=0)
        pen.y += 1
    pen.y += 6
    pen.need(32)
    pen.tail(f"作答单位（章）　　填写人：{someone(job)}", inset=6)
    pen.tail(day_run(w.signed, "issue_date", job.date_form("plain", "dash", "spaced")), inset=10)
    if job.variant.seal:
        seal(pen.sheet, 136, pen.y - 12, w.applicant)
    values = truth(w, "applicant", "area_m2", "issue_date", place=spot, nature=nature, tree_count=count)
    return drawn("green_situation_note", "poppy_green_answers", pen.sheets, values)


def green_chatty(job: Job) -> Drawn:
    """A resident's plain note typed on half a sheet, no heading but 说明."""
    w = world(job, firm=False)
    estate = job.facts.home.community.name
    area, count = str(job.rng.randrange(2, 15)), str(job.rng.randrange(1, 5))
    spot = f"{estate}{job.facts.home.building}号楼西山墙外"
    kind = job.rng.choice(["石榴", "枇杷", "小叶女贞"])
    pen = Pen(job, Style("hei", 12.5), wide=210, high=150, top=18, left=22, right=22, lead=1.75)
    pen.head("挪树占绿的说明", Style("hei_bold", 17), after=7)
    pen.p("园林处的各位老师好：", indent=0)
    pen.p(["我在自己车位边上装充电桩，电缆得从", Run(spot, "place"), "那片", Run("居住区绿地", "nature"),
           "穿过去，挖沟占掉大约", Run(area, "area_m2"), f"个平方，沟线上有{kind}", Run(count, "tree_count"),
           "棵，得先挪到旁边，等埋好电缆再栽回来。"])  # fmt: skip
    pen.p(
        f"邻居{someone(job)}、{someone(job)}两家都说没意见，物业上周三也来看过。草皮我自己买来铺，挪的树死一棵赔一棵。"
    )
    pen.p("情况就是这样，没有隐瞒。")
    pen.y += 3
    x = pen.wide - 84
    pen.sheet.text(x, pen.y, "说明人：", pen.style)
    sign(pen.sheet, x + 20, pen.y - 1.5, Run(w.applicant, "applicant"))
    pen.sheet.text(x, pen.y + 10, day_run(w.signed, "issue_date", "bare"), pen.style)
    pen.sheet.text(22, pen.y + 10, f"电话 {w.phone}（家里人）", Style("hei", 10.5))
    values = truth(w, "applicant", "issue_date", place=spot, nature="居住区绿地", area_m2=area, tree_count=count)
    return drawn("green_situation_note", "poppy_green_chatty", pen.sheets, values)


def green_form(job: Job) -> Drawn:
    """A form with tick boxes for what is asked, side heads set downwards."""
    w = world(job, firm=job.chance(0.6))
    fill = job.fill_style(11)
    sheet = job.sheet()
    nature = job.rng.choice(["临时占用绿地", "移植树木", "砍伐树木"])
    spot = f"{w.road}{job.rng.randrange(6, 180)}号南侧绿篱及草坪"
    sheet.text(105, 22, "城市绿化行政许可申请书", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(20, 36, f"受理号：（窗口填）绿许{job.rng.randrange(100, 999)}", Style("song", 10))
    ticks: list[str | Run] = []
    for option in ("临时占用绿地", "移植树木", "砍伐树木"):
        ticks += ["√" if option == nature else "□", Run(option, "nature" if option == nature else ""), "　"]
    label = Style("song", 11)
    for top, high, text in ((43.0, 52.0, "申请人情况"), (95.0, 91.0, "许可内容"), (186.0, 64.0, "签署")):
        sheet.rect(20, top, 14, high)
        sheet.column((20, top, 14, high), text, Style("hei", 11.5), leading=1.5)
    table(sheet, 34, 43, [
        (13.0, [(34, "姓名或名称", True), (122, Run(w.applicant, "applicant", fill), False)]),
        (13.0, [(34, "联系地址", True), (122, Run(w.address, "", fill), False)]),
        (13.0, [(34, "经办人员", True), (44, Run(w.handler, "handler", fill), False), (34, "手机", True),
                (44, Run(w.phone, "phone", fill), False)]),
        (13.0,
         [(34, "身份类别", True), (122, f"{'□自然人　√法人' if w.is_firm else '√自然人　□法人'}　□其他组织", False)]),
        (15.0, [(34, "申请类型", True), (122, ticks, False)]),
        (15.0, [(34, "绿地所在", True), (122, Run(spot, "place", fill), False)]),
        (15.0, [(34, "长度", True), (44, [Run(num(w.length), "length_m", fill), " 米"], False), (34, "宽度", True),
                (44, [Run(num(w.width), "width_m", fill), " 米"], False)]),
        (15.0, [(34, "绿地面积", True), (122, [Run(num(w.area), "area_m2", fill), " 平方米"], False)]),
        (15.0, [(34, "起始", True), (44, day_run(w.start, "period_from", "plain", fill), False), (34, "终止", True),
                (44, day_run(w.end, "period_to", "plain", fill), False)]),
        (16.0, [(34, "理由", True), (122, Run(w.reason, "", fill), False)]),
        (64.0, [(156, "", False)]),
    ], label=label, value=Style("song", 11))  # fmt: skip
    sheet.flow(
        38,
        190,
        148,
        "依据《城市绿化条例》第十九条、第二十条申请。申请人知悉：许可期满须自行恢复，逾期由园林部门代为恢复，"
        "费用由申请人负担。",
        Style("song", 10.5),
    )
    sheet.text(40, 226, "申请人（签章）：", label)
    sheet.text(140, 240, on(w.signed, "spaced"), fill)
    if not w.is_firm:
        sign(sheet, 74, 224, w.applicant)
    elif job.variant.seal:
        seal(sheet, 92, 226, w.applicant)
    values = truth(
        w,
        "applicant",
        "handler",
        "phone",
        "length_m",
        "width_m",
        "area_m2",
        "period_from",
        "period_to",
        place=spot,
        nature=nature,
    )
    return drawn("green_application", "poppy_green_form", [sheet], values)


def green_bilingual(job: Job) -> Drawn:
    """Stationery with English beneath each label, values on lines."""
    w = world(job)
    body, english = Style("song", 12), Style("hei", 8, (110, 110, 110))
    fill = Style("kai", 12.5)
    pen = Pen(job, body, top=22, lead=1.65)
    spot = f"{job.facts.home.community.name}东门外{w.road}中央绿化分隔带"
    pen.head("占用绿地及移树报批函", Style("song_bold", 19), after=1.5)
    pen.head("Request for Occupying Green Space / Transplanting Trees", Style("hei", 9.5), after=10)
    nature = job.rng.choice(["临时占用城市绿地", "移植城市树木"])
    lines: list[tuple[str, str, list[str | Run]]] = [
        ("报批单位", "Unit", [filled(w.applicant, "applicant", fill, min_em=22)]),
        ("承办人／电话", "Contact / Tel.",
         [filled(w.handler, "handler", fill, min_em=8), "　／　", filled(w.phone, "phone", fill, min_em=9)]),
        ("报批事由", "Subject", [filled(nature, "nature", fill, min_em=14)]),
        ("绿地方位", "Location", [filled(spot, "place", fill, min_em=22)]),
        ("尺寸", "Dimensions",
         ["长", filled(num(w.length), "length_m", fill), "m　宽", filled(num(w.width), "width_m", fill),
                               "m　面积", filled(num(w.area), "area_m2", fill), "m²"]),
        ("自", "From", dated(w.start, "period_from", fill)),
        ("至", "Until", dated(w.end, "period_to", fill)),
    ]  # fmt: skip
    for chinese, latin, value in lines:
        pen.sheet.text(26, pen.y, chinese, Style("hei_bold", 11.5))
        pen.sheet.text(26, pen.y + 5.2, latin, english)
        pen.sheet.text(60, pen.y + 0.8, value, body)
        pen.y += 14
    pen.y += 2
    pen.p(
        f"上述绿地系{w.project}必经，已报供电企业审定路由（审定日{on(w.signed - timedelta(days=9), 'dash')}）。"
        f"恢复工作由{w.builder}负责，养护期满一年后办理移交。"
    )
    pen.p("Enclosures 附件：路由图一张、树木现状照片六张、恢复方案一份。", indent=0)
    pen.y += 10
    pen.tail(w.applicant, inset=4)
    pen.tail(on(w.signed, "chinese"), inset=10)
    if job.variant.seal:
        seal(pen.sheet, 146, pen.y - 10, w.applicant)
    values = truth(
        w,
        "applicant",
        "handler",
        "phone",
        "length_m",
        "width_m",
        "area_m2",
        "period_from",
        "period_to",
        place=spot,
        nature=nature,
    )
    return drawn("green_application", "poppy_green_bilingual", pen.sheets, values)


LAYOUTS: Layouts = {
    "site_right_evidence": {"poppy_village_minutes": village_minutes, "poppy_site_card": site_card},
    "green_situation_note": {"poppy_green_answers": green_answers, "poppy_green_chatty": green_chatty},
    "green_application": {"poppy_green_form": green_form, "poppy_green_bilingual": green_bilingual},
}
