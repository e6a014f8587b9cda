"""Works on a road and its traffic: approvals, plans of traffic, commitments."""

from __future__ import annotations

from samples import numbers
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    centred,
    firm,
    lab,
    plain,
    rows,
    seal,
    val,
)
from samples.layouts_twelfth.elm_works import some_works
from samples.truth import Drawn

# -- approvals of the office ---------------------------------------------------------------------


def approval_letter(job: Job) -> Drawn:
    """A decision under a red head with the office's number."""
    paper, works = Paper(job, Style("song", 14.5)), some_works(job)
    writer = paper.writer(Style("song", 14.5), leading=1.8, top=24)
    office = job.rng.choice(["信阳市城市管理局", f"信阳市{works.district}城市管理局"])
    sheet = writer.sheet
    centred(sheet, 26, f"{office}文件", Style("song_bold", 30, RED), spacing=0.1)
    short = "信城管" if office == "信阳市城市管理局" else f"{works.district[:2]}城管"
    number = f"{short}{job.rng.choice(['许', '审', '许决'])}〔2026〕{job.rng.randrange(3, 280)}号"
    centred(sheet, 50, paper.say("doc_no", number), Style("song", 14))
    sheet.line(25, 60, 185, 60, width=0.8, fill=RED)
    writer.y = 70
    title = job.rng.choice(
        [
            f"关于{works.road}临时占用、挖掘城市道路的批复",
            "准予行政许可决定书",
            f"关于同意{works.project}挖掘城市道路的批复",
        ]
    )
    writer.y = sheet.flow(30, writer.y, 150, title, Style("song_bold", 19), leading=1.5, align="c") + 8
    writer.line([paper.say("holder", works.applicant.name), "："])
    if "准予" in title or works.project not in title:
        body: list[str | Run] = [
            "你单位报来的",
            paper.say("project", works.project),
            "临时占用、挖掘城市道路申请及有关材料收悉。",
        ]
    else:
        body = ["你单位报来的申请及有关材料收悉（工程名称：", paper.say("project", works.project), "）。"]
    body += [
        "根据《城市道路管理条例》第三十条、第三十三条规定，经审查，同意你单位占用、挖掘",
        paper.say("road", works.road),
    ]
    body += [
        f"（{works.cross}口{job.rng.choice(['以北', '以南', '以东'])}段），面积{plain(works.area)}平方米。",
        "现将有关事项通知如下：",
    ]
    writer.para(body)
    form = job.date_form("plain", "padded")
    period: list[str | Run] = ["一、施工期限自", paper.day("period_from", works.start, form), "至"]
    writer.para([*period, paper.day("period_to", works.end, form), "，逾期须重新办理手续。"])
    writer.para("二、严格按照批准的位置、面积施工，现场设置围挡和警示标志，保障行人和车辆通行安全。")
    writer.para("三、施工前与地下管线产权单位联系，竣工后及时清理现场，按技术规范恢复路面并报请验收。")
    writer.y += 10
    writer.room(40)
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, paper.say("issuer", office), writer.style, align="r")
    sheet.text(
        178, y + 11, paper.day("issue_date", works.signed, job.date_form("plain", "chinese")), writer.style, align="r"
    )
    seal(sheet, 156, y + 6, office, size=42)
    return paper.done("municipal_approval", "elm_approval_letter")


def approval_permit(job: Job) -> Drawn:
    """The permit itself: a ruled form to hang up at the site."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    sheet = paper.new(297, 210)
    sheet.rect(12, 12, 273, 186, line=0.9, fill=(40, 100, 60))
    centred(
        sheet,
        20,
        job.rng.choice(["挖掘城市道路许可证", "临时占用（挖掘）城市道路许可证"]),
        Style("hei_bold", 22),
        spacing=0.15,
    )
    number = f"信市政挖字（2026）第{job.rng.randrange(1, 400):03d}号"
    sheet.text(272, 38, ["证号：", paper.say("doc_no", number)], SONG.sized(12), align="r")
    given: list[Row] = [
        (14, [lab(40, "被许可人"), val(0, paper.say("holder", works.applicant.name))]),
        (14, [lab(40, "工程名称"), val(0, paper.say("project", works.project))]),
        (14, [lab(40, "施工单位"), val(86, works.builder.name), lab(40, "联系电话"), val(0, works.phone)]),
        (
            14,
            [
                lab(40, "道路名称"),
                val(86, paper.say("road", works.road)),
                lab(40, "挖掘面积"),
                val(0, f"{plain(works.length)}m×{plain(works.width)}m={plain(works.area)}㎡"),
            ],
        ),
        (14, [lab(40, "挖掘地点"), val(0, works.place)]),
        (
            14,
            [
                lab(40, "许可期限"),
                val(
                    0,
                    ["自 ", paper.day("period_from", works.start), " 起至 ", paper.day("period_to", works.end), " 止"],
                ),
            ],
        ),
        (
            28,
            [
                lab(40, "许可要求"),
                val(
                    0,
                    "按批准范围施工，文明围挡，夜间设红灯警示；回填夯实后由市政部门恢复路面；施工期间本证悬挂现场备查。",
                ),
            ],
        ),
    ]
    bottom = rows(sheet, 48, given, x=24, width=249, label=SONG.sized(12), value=SONG.sized(12))
    office = job.rng.choice(["信阳市城市管理局", "信阳市市政设施维护中心"])
    sheet.text(176, bottom + 9, ["发证机关：", paper.say("issuer", office)], SONG.sized(12))
    sheet.text(176, bottom + 20, ["发证日期：", paper.day("issue_date", works.signed)], SONG.sized(12))
    seal(sheet, 226, bottom + 14, office, "行政审批专用章", size=40)
    return paper.done("municipal_approval", "elm_approval_permit")


# -- plans of traffic ----------------------------------------------------------------------------


def traffic_cover(job: Job) -> Drawn:
    """A plan with a cover; chapters behind it."""
    paper, works = Paper(job, Style("hei_bold", 19)), some_works(job)
    writer = paper.writer(Style("song", 12), leading=1.7)
    cover = writer.sheet
    cover.flow(25, 60, 160, paper.say("project", works.project), Style("hei_bold", 19), leading=1.5, align="c")
    centred(
        cover,
        88,
        job.rng.choice(["施工期间交通组织方案", "占道施工交通疏导方案", "交通组织方案"]),
        Style("song_bold", 24),
        spacing=0.15,
    )
    paper.ink = Style("song", 14)
    sheet_y = 200
    centred(cover, sheet_y, ["编制单位：", paper.say("author", works.builder.name)], Style("song", 14))
    form = job.date_form("plain", "chinese")
    centred(cover, sheet_y + 13, ["编制日期：", paper.day("issue_date", works.signed, form)], Style("song", 14))
    seal(cover, 132, sheet_y + 6, works.builder.name, size=42)
    writer.new_page()
    head = Style("hei", 13)
    paper.ink = Style("song", 12)
    writer.para("一、工程概况", style=head, indent=0)
    writer.para(
        [
            "本工程位于",
            paper.say("road", works.road),
            f"{works.cross}口附近，沿道路敷设电力管线，施工占用长{plain(works.length)}米、宽{plain(works.width)}米。建设单位为{works.applicant.name}。",
        ]
    )
    writer.para("二、施工区域与施工时间", style=head, indent=0)
    writer.para(
        [
            f"占用部位：{works.place}。施工时间为",
            paper.day("period_from", works.start),
            "至",
            paper.day("period_to", works.end),
            f"，共{works.days}天，每日22时至次日6时不安排破路作业。",
        ]
    )
    parts = (
        (
            "三、交通现状及影响分析",
            f"{works.road}为双向四车道，早晚高峰流量较大。施工仅占用边侧，机动车道保持双向通行，对公交站点无影响。",
        ),
        (
            "四、交通组织措施",
            "1. 行人由施工围挡外侧临时便道通行，便道净宽不小于1.5米；2. 非机动车借用外侧机动车道，"
            f"设水马隔离；3. 大型车辆经{works.cross}绕行。",
        ),
        (
            "五、标志标线及安全设施",
            "施工区前方100米、50米处设置“前方施工”“车辆慢行”标志，围挡四周设警示灯，夜间设反光锥桶。",
        ),
        ("六、交通疏导人员", "施工期间安排专职交通协管员4人，分两班执勤，着反光背心，服从交警指挥。"),
        ("七、应急措施", "遇突发拥堵或事故立即停工，撤除部分围挡，恢复通行，并报告交警部门。"),
    )
    for title, text in parts:
        writer.para(title, style=head, indent=0)
        writer.para(text)
    writer.number_pages("第 {} 页 共 {} 页")
    return paper.done("traffic_plan", "elm_traffic_cover")


def traffic_sheet(job: Job) -> Drawn:
    """A short plan on a page: a table of the basics, then measures and the seals of two firms."""
    paper, works = Paper(job, Style("song", 11)), some_works(job)
    writer = paper.writer(Style("song", 11.5), leading=1.65, top=20)
    writer.title("占道施工交通组织方案", Style("song_bold", 20), after=6)
    basics: list[Row] = [
        (10, [lab(30, "工程名称"), val(0, paper.say("project", works.project))]),
        (
            10,
            [
                lab(30, "施工道路"),
                val(50, paper.say("road", works.road)),
                lab(30, "占道部位"),
                val(0, job.rng.choice(["人行道", "非机动车道", "最外侧机动车道"])),
            ],
        ),
        (
            10,
            [
                lab(30, "施工时间"),
                val(
                    0, [paper.day("period_from", works.start, "dot"), " 至 ", paper.day("period_to", works.end, "dot")]
                ),
            ],
        ),
        (10, [lab(30, "编制单位"), val(0, paper.say("author", works.builder.name))]),
    ]
    writer.y = rows(writer.sheet, writer.y, basics, x=25, width=160, label=SONG, value=SONG) + 5
    items = (
        "一、围挡设置：采用1.8米高硬质围挡封闭施工，转角处采用通透式围挡，不影响驾驶人视距。",
        "二、车辆通行：施工路段限速30公里/小时，机动车按现有车道行驶，进出小区车辆由专人引导。",
        "三、行人通行：保留不小于1.5米宽的人行通道，破路处铺设钢板并设扶手。",
        "四、作业时间：避开7:00—9:00、17:00—19:00高峰时段，夜间施工不得鸣笛。",
        "五、标志设置：按《道路交通标志和标线》GB 5768在上游过渡区设置施工标志、限速标志、导向标志。",
        f"六、人员安排：现场负责人{a_name(job)}，电话{works.phone}；疏导员3名，佩戴袖标上岗。",
        "七、施工结束后及时拆除围挡和标志，清洁路面，恢复交通。",
    )
    for text in items:
        writer.para(text)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "建设单位（盖章）：", SONG)
    sheet.text(110, y, "施工单位（盖章）：", SONG)
    seal(sheet, 66, y + 6, works.applicant.name, size=38)
    seal(sheet, 152, y + 6, works.builder.name, size=38)
    sheet.text(126, y + 30, paper.day("issue_date", works.signed, job.date_form("plain", "padded")), SONG)
    return paper.done("traffic_plan", "elm_traffic_sheet")


# -- commitments ---------------------------------------------------------------------------------


def commitment_letter(job: Job) -> Drawn:
    """The firm's commitment to the traffic police, clause by clause."""
    paper, works = Paper(job, Style("song", 13)), some_works(job)
    writer = paper.writer(Style("song", 13), leading=1.75, top=28)
    writer.title("交通安全承诺书", Style("song_bold", 22), spacing=0.25)
    writer.line("信阳市公安局交通警察支队：")
    first: list[str | Run] = [
        "我单位承建的",
        paper.say("project", works.project),
        "，需占用",
        paper.say("road", works.road),
    ]
    form = job.date_form("plain", "padded")
    first += [
        "进行施工，施工时间自",
        paper.day("period_from", works.start, form),
        "至",
        paper.day("period_to", works.end, form),
    ]
    writer.para([*first, "。为保障施工期间道路交通安全，现郑重承诺如下："])
    for text in (
        "一、严格遵守《中华人民共和国道路交通安全法》第三十二条的规定，按批准的时间、路段、范围施工。",
        "二、按照交通组织方案设置围挡、标志、标线和警示灯，指派专人维护施工现场交通秩序。",
        "三、施工材料、机械不超范围堆放，施工车辆遵守通行规定。",
        "四、服从公安交通管理部门的指挥和检查，发现隐患立即整改。",
        "五、施工完毕迅速清除障碍物、消除安全隐患，经验收合格后恢复通行。",
        "六、因违反上述承诺造成交通事故或者拥堵的，由我单位承担全部法律责任。",
    ):
        writer.para(text)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    who = works.builder if job.chance(0.6) else works.applicant
    sheet.text(84, y, ["承诺单位（盖章）：", paper.say("promisor", who.name)], SONG.sized(12))
    sheet.text(84, y + 14, "法定代表人（签字）：", SONG.sized(12))
    hand = Style("kai", 17, jitter=0.06)
    sheet.text(126, y + 12, paper.say("signer", who.legal_person, style=hand), hand)
    sheet.text(
        84,
        y + 28,
        ["承诺日期：", paper.day("issue_date", works.signed, job.date_form("plain", "chinese"))],
        SONG.sized(12),
    )
    seal(sheet, 158, y + 8, who.name, size=42)
    return paper.done("traffic_commitment", "elm_commitment_letter")


def commitment_form(job: Job) -> Drawn:
    """The police's own form, blanks filled in by the one who asks."""
    paper, works = Paper(job, job.fill_style(12)), some_works(job)
    writer = paper.writer(Style("song", 12), leading=1.85, top=24)
    writer.title("占道施工交通安全承诺书", Style("hei_bold", 20), spacing=0.1)
    who = firm(job, "电力安装有限公司", "市政建设有限公司", "建筑工程有限公司")
    signer = a_name(job)
    writer.line(["承诺人（单位）：", paper.say("promisor", who.name, line=20)])
    writer.line(["施工项目：", paper.say("project", works.project, line=20)])
    writer.line(["占用道路：", paper.say("road", works.road, line=10), "　占用部位：", paper.blank("人行道", 6)])
    writer.line(["施工期限：", *paper.torn("period_from", works.start), "至", *paper.torn("period_to", works.end)])
    writer.para("本人（单位）自愿作出以下承诺：")
    for text in (
        "1．不经许可不擅自开工，不擅自延长工期、扩大范围；",
        "2．施工现场来车方向安全距离处设置明显的安全警示标志，采取防护措施；",
        "3．施工人员穿着反光服装，夜间保证照明；",
        "4．交通高峰时段不占用机动车道作业，不在道路上停放与施工无关的车辆；",
        "5．发生交通事故立即停止施工，保护现场，抢救伤员并报警；",
        "6．施工结束后二十四小时内恢复道路原状。",
    ):
        writer.para(text)
    writer.para("如违反承诺，愿意接受公安交通管理部门的处罚，并承担由此引起的一切后果。")
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(96, y, "承诺人（签章）：", SONG.sized(12))
    sheet.text(
        96, y + 13, ["负责人签名：", paper.say("signer", signer, style=Style("kai", 17, jitter=0.06))], SONG.sized(12)
    )
    sheet.text(96, y + 26, paper.torn("issue_date", works.signed, rule=False), SONG.sized(12))
    seal(sheet, 146, y + 10, who.name, size=40)
    sheet.text(25, y + 46, f"联系电话：{works.phone}", Style("song", 10.5))
    sheet.text(
        25,
        y + 53,
        f"（一式两份，公安交管部门、承诺人各存一份）　打印时间：{numbers.written_date(works.signed, form='dash')}",
        Style("song", 9),
    )
    return paper.done("traffic_commitment", "elm_commitment_form")


LAYOUTS: Layouts = {
    "municipal_approval": {"elm_approval_letter": approval_letter, "elm_approval_permit": approval_permit},
    "traffic_plan": {"elm_traffic_cover": traffic_cover, "elm_traffic_sheet": traffic_sheet},
    "traffic_commitment": {"elm_commitment_letter": commitment_letter, "elm_commitment_form": commitment_form},
}
