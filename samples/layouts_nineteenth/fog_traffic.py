"""Papers for the traffic police: impact reports and emergency measures."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import (
    CITY,
    Told,
    fit,
    foot,
    grid,
    lab,
    mid,
    running_head,
    seal_on,
    val,
)
from samples.layouts_nineteenth.fog_traffic_plan import diagram
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature


def bound_report(job: Job) -> Drawn:
    """A consultancy's bound report: cover, the page of names, the first page of the text."""
    told, rng, works, facts = Told("traffic_impact_report", "fog_bound_report"), job.rng, some_works(job), job.facts
    day, author = works.signed, works.adviser.name
    cover = job.sheet()
    cover.text(185, 20, f"报告编号：JP-{day:%Y}-{rng.randrange(1, 300):03d}", Style("song", 11), align="r")
    cover.text(105, 66, told.say("project", works.project), Style("hei_bold", fit(works.project, 160, 24)), align="c")
    title = rng.choice(["交通影响评价报告", "占道施工交通影响评估报告", "涉路施工交通影响评估报告"])
    cover.text(105, 84, title, Style("hei_bold", 26), align="c", spacing=0.1)
    cover.text(105, 102, rng.choice(["（报批稿）", "（送审稿）", "（评审修改稿）"]), Style("song", 16), align="c")
    cover.rect(58, 128, 94, 56, line=0.2, fill=(150, 150, 150))
    diagram(cover, works, 62, 136, 86, 40)
    cover.text(105, 222, ["编制单位：", told.say("author", author)], Style("hei", 15), align="c")
    cover.text(105, 236, f"建设单位：{works.applicant}", Style("hei", 15), align="c")
    cover.text(105, 254, told.day("issue_date", day, rng.choice(["plain", "chinese"])), Style("hei", 15), align="c")
    seal_on(job, cover, 128, 230, author, size=42)
    names = job.sheet()
    names.text(105, 36, works.project, Style("hei", fit(works.project, 150, 16)), align="c")
    names.text(105, 46, title, Style("hei", 16), align="c")
    rows = [(11.0, [lab("职责"), lab("姓名"), lab("职称"), lab("签名")])]
    team = [("项目负责人", facts.landlord), ("审　　核", facts.spouse), ("编 写 人 员", facts.person)]
    rows += [
        (
            13.0,
            [
                mid(post),
                mid(one.name),
                mid(rng.choice(["高级工程师", "工程师"])),
                mid(Run(one.name, style=Style("kai", 14, jitter=0.05))),
            ],
        )
        for post, one in team
    ]
    grid(names, 30, 70, [36, 38, 38, 38], rows, Style("hei", 12), Style("song", 12))
    names.text(30, 132, f"编制单位资信证书：乙2{day:%y}{rng.randrange(10**6):06d}", Style("song", 12))
    names.text(30, 142, f"通讯地址：{works.adviser.address}　　电话：{works.adviser.phone}", Style("song", 12))
    names.text(105, 162, "目　　录", Style("hei", 15), align="c")
    for number, (head, at) in enumerate(
        (
            ("1 概述", 1),
            ("2 项目概况", 3),
            ("3 现状交通分析", 5),
            ("4 施工期交通需求预测", 11),
            ("5 交通影响程度评价", 16),
            ("6 改善措施与建议", 21),
            ("7 结论", 26),
        )
    ):
        names.text(34, 174 + 10 * number, head, Style("song", 12))
        names.text(168, 174 + 10 * number, "…" * (25 - len(head)), Style("song", 12), align="r")
        names.text(176, 174 + 10 * number, str(at), Style("song", 12), align="r")
    page = job.sheet()
    running_head(page, works.project, title)
    body = Style("song", 12)
    y = page.flow(26, 28, 158, "1 概述", Style("hei", 16)) + 3
    y = page.flow(26, y, 158, "1.1 评价背景", Style("hei", 13)) + 2
    y = (
        page.flow(
            26,
            y,
            158,
            f"受{works.applicant}委托，我单位对{works.project}施工期间对周边道路交通的影响进行评价。"
            f"项目位于{works.place}，占用道路长{plain(works.length)}米、宽{plain(works.width)}"
            f"米，工期{works.days}天。",
            body,
            leading=1.8,
            indent=2,
        )
        + 3
    )
    y = page.flow(26, y, 158, "1.2 编制依据", Style("hei", 13)) + 2
    for text in (
        "（1）《中华人民共和国道路交通安全法》；",
        "（2）《建设项目交通影响评价技术标准》（CJJ/T 141-2010）；",
        "（3）《城市道路施工作业交通组织规范》（GA/T 900-2010）；",
        "（4）建设单位提供的施工图设计文件。",
    ):
        y = page.flow(26, y, 158, text, body, leading=1.8, indent=2)
    y = page.flow(26, y + 3, 158, "1.3 评价范围与年限", Style("hei", 13)) + 2
    y = (
        page.flow(
            26,
            y,
            158,
            f"评价范围为{works.section}及相邻交叉口，评价时段为施工期工作日早高峰7:30～8:30、晚高峰17:30～18:30。",
            body,
            leading=1.8,
            indent=2,
        )
        + 4
    )
    rows = [(9.0, [lab("路段"), lab("方向"), lab("高峰流量(pcu/h)"), lab("饱和度"), lab("服务水平")])]
    rows += [
        (
            9.0,
            [
                mid(works.road),
                mid(way),
                mid(str(rng.randrange(300, 1400))),
                mid(f"{rng.uniform(0.3, 0.8):.2f}"),
                mid(rng.choice("BC")),
            ],
        )
        for way in ("东向西", "西向东")
    ]
    page.text(105, y, "表1-1　现状路段运行情况", Style("hei", 10.5), align="c")
    grid(page, 26, y + 7, [42, 26, 36, 27, 27], rows, Style("hei", 10.5), Style("song", 10.5))
    foot(page, "1")
    return told.done([cover, names, page])


def short_report(job: Job) -> Drawn:
    """A few pages written by the builder itself, sections in Chinese figures, sealed at the end."""
    told, rng, works = Told("traffic_impact_report", "fog_short_report"), job.rng, some_works(job)
    author = works.builder.name
    body = Style("song", 12.5)
    writer = Writer(job, body, left=27, width=156, top=28, leading=1.58)
    writer.title(
        rng.choice(
            ["关于施工期间交通影响的评估报告", "占道施工交通影响分析评估报告", "施工期道路交通影响评估情况报告"]
        ),
        Style("song_bold", 19),
        spacing=0,
        after=9,
    )
    writer.line(f"{CITY}公安局交通警察支队：")
    writer.para(
        [
            "我公司承建的",
            told.say("project", works.project),
            f"，因{works.reason.split('，')[0]}需要，拟占用{works.road}部分路幅施工。按照贵支队要求，"
            "现将施工期间的交通影响评估情况报告如下。",
        ]
    )
    head = Style("hei", 13)
    saturation = rng.uniform(0.3, 0.5)
    share = f"{saturation:.2f}上升至{saturation + rng.uniform(0.08, 0.2):.2f}"
    for title, text in (
        (
            "一、道路现状",
            f"{works.road}为双向{rng.choice(['四', '六', '两'])}车道，{works.section}两侧以居住、"
            f"商业用地为主，沿线有公交站点{rng.randrange(1, 5)}处。高峰时段机动车流量约{rng.randrange(500, 1600)}"
            f"辆/小时，非机动车约{rng.randrange(300, 1500)}辆/小时。",
        ),
        (
            "二、占道情况",
            f"施工位置为{works.place}，围挡长{plain(works.length)}米、宽{plain(works.width + 1)}"
            f"米，占用人行道及一条非机动车道，不断行。施工时间自{numbers.written_date(works.period_from)}"
            f"至{numbers.written_date(works.period_to)}。",
        ),
        (
            "三、影响分析",
            f"（一）对机动车的影响：占道后路段饱和度由{share}，服务水平维持在C级以上，"
            f"影响程度为{rng.choice(['一般', '较小'])}"
            "。（二）对行人和非机动车的影响：占道段行人需绕行，应设置不小于1.5米的临时通道。"
            "（三）对公交的影响：不涉及站点迁移。（四）对沿街单位出入口的影响：一处出入口需铺设钢板保证通"
            "行。",
        ),
        (
            "四、缓解措施",
            "一是夜间22时至次日6时进行材料运输；二是在上游路口设置施工预告标志；三是高峰时段安排不少于两名"
            "交通协管员疏导；四是分段开挖、分段恢复。",
        ),
        ("五、评估结论", "在落实上述措施的前提下，本工程施工对周边道路交通的影响在可接受范围之内，建议准予实施。"),
    ):
        writer.room(20)
        writer.line(Run(title, style=head))
        writer.para(text)
    writer.room(36)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(178, y, told.say("author", author), body, align="r")
    sheet.text(172, y + 11, told.day("issue_date", works.signed, rng.choice(["plain", "spaced"])), body, align="r")
    seal_on(job, sheet, 146, y + 6, author, size=42)
    sheet.text(27, y + 24, "附件：1．占道位置示意图　2．交通流量调查表", Style("song", 12))
    writer.number_pages("— {} —")
    return told.done(writer.sheets)


def emergency_plan(job: Job) -> Drawn:
    """应急预案 of the builder, with a cover and a table of telephone numbers."""
    told, rng, works, facts = (
        Told("traffic_emergency_measures", "fog_emergency_plan"),
        job.rng,
        some_works(job),
        job.facts,
    )
    author = works.builder.name
    cover = job.sheet()
    cover.text(25, 22, "受控状态：受控", Style("song", 11))
    cover.text(185, 22, f"版本：A/0　　编号：YJ-{rng.randrange(1, 60):02d}", Style("song", 11), align="r")
    cover.text(105, 80, told.say("project", works.project), Style("song_bold", fit(works.project, 160, 24)), align="c")
    title = rng.choice(["道路交通突发事件应急预案", "占道施工交通应急处置预案", "交通安全应急处置措施"])
    cover.text(105, 98, title, Style("song_bold", 25), align="c")
    fields = [("编制", facts.person), ("审核", facts.spouse), ("批准", facts.landlord)]
    for number, (post, one) in enumerate(fields):
        cover.text(72, 168 + 13 * number, f"{post}：", Style("song", 15))
        cover.line(90, 175 + 13 * number, 140, 175 + 13 * number)
        signature(cover, 98, 167 + 13 * number, one.name)
    cover.text(105, 232, told.say("author", author), Style("song_bold", 17), align="c")
    cover.text(
        105, 245, told.day("issue_date", works.signed, rng.choice(["chinese", "plain"])), Style("song", 15), align="c"
    )
    seal_on(job, cover, 105, 236, author, size=42)
    body, head = Style("song", 12), Style("hei", 13)
    writer = Writer(job, body, left=25, width=160, top=28, leading=1.7)
    for name, texts in (
        (
            "一、编制目的",
            [
                "为有效应对施工期间可能发生的交通拥堵、交通事故等突发情况，快速恢复通行，减少人员伤亡和财"
                "产损失，特制定本预案。"
            ],
        ),
        (
            "二、应急组织",
            [
                f"组长：{facts.landlord.name}；副组长：{facts.spouse.name}；组员：施工班组全体人员及交通协"
                "管员。下设警戒疏导组、抢险组、后勤保障组。"
            ],
        ),
        (
            "三、可能发生的突发情况",
            [
                f"（一）{works.road}高峰时段车辆排队过长；（二）车辆闯入作业区；（三）开挖损坏燃气、"
                "给水、通信管线；（四）暴雨积水、路面塌陷；（五）救护、消防等特种车辆需紧急通过。"
            ],
        ),
        (
            "四、应急处置措施",
            [
                "（一）交通拥堵：排队超过100米时立即停止施工，打开应急通道，由协管员配合交警分流。",
                "（二）交通事故：保护现场，设置警戒，抢救伤员，拨打122、120，并在5分钟内报告组长。",
                "（三）管线破坏：切断火源，疏散人群，封闭两侧道路，通知产权单位抢修。",
                "（四）路面塌陷：立即围挡并设警示灯，回填砂石，铺设钢板临时通行。",
                "（五）特种车辆通过：移开水马，5分钟内让出不少于4米宽的通道。",
            ],
        ),
        (
            "五、应急物资",
            [
                f"钢板{rng.randrange(4, 20)}块、警示灯{rng.randrange(6, 20)}盏、锥筒{rng.randrange(30, 100)}"
                "个、水泵2台、急救箱1个、发电机1台，存放于施工现场。"
            ],
        ),
    ):
        writer.room(20)
        writer.line(Run(name, style=head))
        for text in texts:
            writer.para(text)
    writer.room(60)
    writer.line(Run("六、应急联系电话", style=head))
    rows = [(8.0, [lab("姓名/单位"), lab("职务"), lab("电话")])]
    rows += [
        (8.0, [mid(one.name), mid(post), mid(one.phone)])
        for one, post in ((facts.landlord, "组长"), (facts.spouse, "副组长"), (facts.person, "安全员"))
    ]
    rows += [(8.0, [mid(one), mid("—"), mid(call)]) for one, call in (("交通事故报警", "122"), ("医疗急救", "120"))]
    writer.y = grid(writer.sheet, 25, writer.y, [60, 40, 60], rows, Style("hei", 11), Style("song", 11))
    for number, leaf in enumerate(writer.sheets, 1):
        running_head(leaf, author, title)
        foot(leaf, f"第 {number} 页")
    return told.done([cover, *writer.sheets])


def emergency_table(job: Job) -> Drawn:
    """One page: situations, what is done, who does it, within how long; sealed below."""
    told, rng, works, facts = (
        Told("traffic_emergency_measures", "fog_emergency_table"),
        job.rng,
        some_works(job),
        job.facts,
    )
    sheet, author = job.sheet(297, 210), works.builder.name
    sheet.text(
        148,
        16,
        rng.choice(["交通应急处置措施", "施工期间交通应急处置措施表", "交通应急处置措施一览表"]),
        Style("hei_bold", 20),
        align="c",
    )
    sheet.text(18, 30, ["工程名称：", told.say("project", works.project)], Style("song", 11.5))
    sheet.text(279, 30, f"占用路段：{works.road}（{works.section}）", Style("song", 11.5), align="r")
    rows = [(10.0, [lab("序号"), lab("突发情形"), lab("预警标志"), lab("处置措施"), lab("责任人"), lab("到位时限")])]
    situations = [
        ("车辆严重拥堵", "排队长度＞150m", "暂停占道作业，撤除部分锥筒，开放借用车道；报告辖区交警中队现场疏导。"),
        ("交通事故", "追尾、剐蹭、伤人", "设警戒区并在来车方向放置三角牌；拨打122、120；配合交警取证，清理路面。"),
        ("恶劣天气", "暴雨、大雾、冰雪预警", "停止施工，增设爆闪灯和反光标志，覆盖沟槽，安排专人值守。"),
        ("围挡倒塌或沟槽坍塌", "基础松动、边坡裂缝", "疏散行人车辆，临时封闭车道，立即加固回填，恢复通行后再查原因。"),
        ("特种车辆通行", "消防、救护、警车鸣笛", "移开隔离设施，保证4m净宽通道，协管员引导通过。"),
    ]
    people = [facts.landlord.name, facts.spouse.name, facts.person.name]
    rows += [
        (
            18.0,
            [
                mid(str(number)),
                mid(one),
                val(sign),
                val(what),
                mid(people[number % 3]),
                mid(f"{rng.choice([5, 10, 15])}分钟"),
            ],
        )
        for number, (one, sign, what) in enumerate(situations, 1)
    ]
    y = grid(sheet, 18, 40, [14, 44, 48, 104, 26, 25], rows, Style("hei", 11), Style("song", 10.5))
    y = (
        sheet.flow(
            18,
            y + 4,
            261,
            f"应急值班电话：{facts.landlord.phone}（24小时）　　应急物资存放点：{works.place}"
            "　　演练情况：开工前组织一次桌面推演。",
            Style("song", 10.5),
            leading=1.5,
        )
        + 6
    )
    sheet.text(
        170,
        y,
        ["施工单位（章）：", told.say("author", author)],
        Style("song", fit("施工单位（章）：" + author, 105, 12)),
    )
    sheet.text(
        170,
        y + 10,
        ["日期：", told.day("issue_date", works.signed, rng.choice(["plain", "slash", "padded"]))],
        Style("song", 12),
    )
    sheet.text(20, y, "编制：", Style("song", 12))
    signature(sheet, 36, y - 1, facts.person.name)
    sheet.text(84, y, "项目经理：", Style("song", 12))
    signature(sheet, 108, y - 1, facts.landlord.name)
    seal_on(job, sheet, 226, y + 4, author, rng.choice(["", "项目部专用章"]), size=38)
    return told.done([sheet])


LAYOUTS: Layouts = {
    "traffic_impact_report": {"fog_bound_report": bound_report, "fog_short_report": short_report},
    "traffic_emergency_measures": {"fog_emergency_plan": emergency_plan, "fog_emergency_table": emergency_table},
}
