"""交通安全承诺书 and 交通组织方案: letters to the police, a ruled notice to sign, chapters, a one-sheet plan."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.onyx_common import Said, box, is_org, on, pick, sealed, signed, span, told
from samples.truth import Drawn, drawn
from samples.works import Works, plain
from samples.writing import Writer


def promise_letter(job: Job) -> Drawn:
    """A promise in prose to the traffic police, numbered points, signed by whoever stands for the applicant."""
    works, rng, fill = told(job), job.rng, job.fill_style(13)
    body, sheet = Style("song", 13), job.sheet()
    firm = is_org(works.applicant)
    signer = job.facts.company.org.legal_person if firm else works.applicant
    sheet.text(105, 26, rng.choice(["道路施工交通安全承诺书", "交通安全承诺书"]), Style("song_bold", 22), align="c")
    sheet.text(25, 46, "信阳市公安局交通警察支队：", body)
    runs: Said = [rng.choice(["因实施", "我方承建的"]), filled(works.project, "project", fill), "需临时占用"]
    runs += [filled(works.road, "road", fill), f"（{works.section}）路面，占用时间为"]
    runs += [*dated(works.period_from, "period_from", fill), "到", *dated(works.period_to, "period_to", fill)]
    y = sheet.flow(25, 57, 160, [*runs, "。现郑重承诺如下："], body, leading=1.85, indent=2)
    points = (
        "严格遵守《中华人民共和国道路交通安全法》及有关规定，未经许可不占道、不开挖。",
        "按批准的交通组织方案设置围挡、锥桶、导向牌和爆闪灯，来车方向警示距离不少于五十米。",
        "施工人员一律穿反光背心，现场不少于两名专职疏导员，早晚高峰停止作业。",
        "夜间保持照明和红灯警示，围挡破损即时更换。",
        "保证行人和非机动车有安全的通行空间，渣土、材料不得占用围挡以外路面。",
        "提前完工的及时撤除设施、恢复路面并报告；不能按期完工的提前三日申请延期。",
        "如因我方原因造成交通事故或严重拥堵，愿承担由此产生的一切法律责任。",
    )
    for number, point in enumerate(points, 1):
        y = sheet.flow(25, y, 160, f"{number}.{point}", body, leading=1.75, indent=2)
    y += 10
    sheet.text(92, y, ["承诺人", "（单位盖章）：" if firm else "："], body)
    sheet.text(92, y + 9, Run(works.applicant, "promisor"), body)
    sheet.text(92, y + 22, "负责人（签名）：" if firm else "签名：", body)
    signed(sheet, 128, y + 20, signer, "signer")
    sheet.text(92, y + 34, on(works.signed, "issue_date", rng.choice(["plain", "spaced", "chinese"])), body)
    sealed(job, sheet, 150, y + 18, works.applicant)
    values = pick(works, "project", "road", "period_from", "period_to", "issue_date") | {"promisor": works.applicant}
    values["signer"] = signer
    return drawn("traffic_commitment", "onyx_promise_letter", [sheet], values)


def promise_notice(job: Job) -> Drawn:
    """占道施工告知承诺: a ruled block of facts, the duties told in small print, a strip to sign."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(10.5), job.sheet()
    label = Style("hei", 10.5)
    chief = job.facts.spouse.name
    sheet.text(105, 16, "信阳市占道施工安全管理", Style("hei", 12), align="c", spacing=0.3)
    sheet.text(105, 24, rng.choice(["告 知 承 诺 书", "交通安全责任承诺书"]), Style("hei_bold", 21), align="c")
    sheet.text(192, 36, f"编号：ZD{rng.randrange(1000, 9999)}", Style("hei", 9.5), align="r")
    box(sheet, 18, 42, 12, 60, "", label)
    sheet.column((18, 42, 12, 60), "施工基本情况", label)
    form = rng.choice(["dash", "dot", "plain"])
    rows: tuple[tuple[str, Said], ...] = (
        ("承诺单位", [Run(works.builder.name, "promisor", fill)]),
        ("项目名称", [Run(works.project, "project", fill)]),
        ("占用道路", [Run(works.road, "road", fill)]),
        ("作业时段", [*span(works, form, " 至 ", fill), "，每日22:00—次日6:00"]),
        ("作业范围", [Run(f"长{plain(works.length)}米、宽{plain(works.width)}米", "", fill)]),
    )
    for number, (title, runs) in enumerate(rows):
        box(sheet, 30, 42 + number * 12, 30, 12, title, label)
        box(sheet, 60, 42 + number * 12, 132, 12, runs, fill, align="l")
    told_text = (
        "一、公安交管部门告知：未取得许可擅自占道施工的，依照《道路交通安全法》第一百零四条责令停止并恢复原状；"
        "致使通行人员、车辆遭受损失的，依法赔偿。施工现场应按《道路交通标志和标线 第4部分：作业区》"
        "（GB 5768.4）布设警告区、上游过渡区、缓冲区、工作区、下游过渡区和终止区。"
        "\n二、施工单位承诺：（一）不超范围、不超时限作业；（二）配齐水马、锥形桶、施工标志、前方绕行标志和夜间警示灯；"
        "（三）指派专人指挥车辆通行，遇特种车辆执行紧急任务立即让行；（四）不在交叉口、公交站、消防栓前堆放物料；"
        "（五）施工机械停放在围挡之内，进出现场有人引导；（六）服从民警现场管理，接到停工通知立即停工；"
        "（七）完工后二十四小时内清场，消除安全隐患，恢复标志标线；（八）对上述内容已全部知晓并理解。"
        "\n三、违反承诺的，交管部门可以撤销许可并将有关情况通报行业主管部门，记入信用档案。"
    )
    box(sheet, 18, 102, 12, 104, "", label)
    sheet.column((18, 102, 12, 104), "告知与承诺", label)
    box(sheet, 30, 102, 162, 104, told_text, Style("song", 11), align="l")
    box(sheet, 18, 206, 87, 52, "", label)
    box(sheet, 105, 206, 87, 52, "", label)
    sheet.text(22, 210, "承诺单位盖章：", label)
    sheet.text(22, 222, "项目负责人签字：", label)
    signed(sheet, 56, 220, chief, "signer")
    sheet.text(22, 246, on(works.signed, "issue_date", "plain"), label)
    sealed(job, sheet, 82, 232, works.builder.name, 38)
    sheet.text(109, 210, "告知机关：交通警察支队秩序科", label)
    sheet.text(109, 222, "告知民警：", label)
    sheet.text(109, 246, "　　　年　　月　　日", label)
    sheet.text(18, 262, "注：本承诺书一式两份，告知机关和承诺单位各存一份。", Style("song", 9.5))
    values = pick(works, "project", "road", "period_from", "period_to", "issue_date")
    values |= {"promisor": works.builder.name, "signer": chief}
    return drawn("traffic_commitment", "onyx_promise_notice", [sheet], values)


def plan_chapters(job: Job) -> Drawn:
    """A plan in chapters: a cover, then pages of text with a table of signs."""
    works, rng = told(job), job.rng
    cover = job.sheet()
    cover.line(30, 56, 180, 56, width=0.8)
    y = cover.flow(32, 64, 146, Run(works.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    title = rng.choice(["施工期间交通组织方案", "占道施工交通疏解方案", "交通导改专项方案"])
    y = cover.flow(32, y + 4, 146, title, Style("hei_bold", 22), leading=1.6, align="c")
    cover.line(30, y + 6, 180, y + 6, width=0.8)
    for number, (role, person) in enumerate(
        (("编　制", job.facts.person.name), ("审　核", job.facts.landlord.name), ("批　准", job.facts.spouse.name))
    ):
        cover.text(68, 150 + number * 14, f"{role}：", Style("song", 15))
        cover.line(90, 157 + number * 14, 142, 157 + number * 14)
        signed(cover, 102, 149 + number * 14, person)
    cover.text(105, 226, Run(works.builder.name, "author"), Style("song_bold", 16), align="c")
    cover.text(105, 238, on(works.signed, "issue_date", rng.choice(["chinese", "plain"])), Style("song", 15), align="c")
    sealed(job, cover, 126, 230, works.builder.name)
    writer = Writer(job, Style("song", 12), left=27, width=156, leading=1.75)
    head = Style("hei_bold", 14)
    writer.para("第一章　工程概况与施工安排", indent=0, style=head)
    writer.para(["1.1　", Run(works.project, "project"), f"由{works.applicant}投资，主要工作内容：{works.reason}。"])
    writer.para(
        ["1.2　占用道路：", Run(works.road, "road"), f"，{works.section}，双向四车道，设计时速40公里，沿线有学校一所。"]
    )
    writer.para(
        ["1.3　计划", *span(works, "plain", "开工，", None), f"完工，总工期{works.days}天，分两个阶段半幅施工。"]
    )
    writer.para("第二章　交通现状与影响分析", indent=0, style=head)
    flow = rng.randrange(50, 90) * 10
    writer.para(f"2.1　经现场调查，晚高峰单向流量约{flow}pcu/h，饱和度0.{rng.randrange(48, 70)}，服务水平为C级。")
    writer.para("2.2　施工压缩一条非机动车道，剩余车道3.5米，通行能力下降约两成，通过错峰作业可以消化。")
    writer.para("第三章　交通组织措施", indent=0, style=head)
    for line in (
        "3.1　机动车：社会车辆原道通行，大型货车经平行道路绕行；公交线路不调整。",
        "3.2　非机动车与行人：在围挡外侧设1.5米临时通道，采用水马与机动车隔离，路口设引导牌。",
        "3.3　疏导：每个作业面设交通协管员2名，高峰时段增派1名，配对讲机、指挥棒。",
        "3.4　公告：开工前三天在现场及微信公众号发布施工信息，沿街商户逐户告知。",
        "3.5　监测与应急：拥堵超过500米时暂停作业、开放车道，并报告指挥中心122。",
    ):
        writer.para(line)
    writer.room(60)
    writer.para("第四章　设施配置", indent=0, style=head)
    rows = [("设施名称", "规格", "数量", "设置位置"), ("施工预告标志", "1200×900", "2块", "上游150米、50米")]
    rows += [
        ("限速30标志", "φ800", "2块", "警告区起点"),
        ("锥形交通路标", "700mm", f"{rng.randrange(20, 60)}个", "过渡区"),
    ]
    rows += [
        ("防撞水马", "1500×800", f"{rng.randrange(10, 40)}个", "作业区周边"),
        ("太阳能爆闪灯", "双面", "6盏", "围挡转角"),
    ]
    for number, row in enumerate(rows):
        left = 27.0
        for text, wide in zip(row, (46, 36, 26, 48), strict=True):
            box(writer.sheet, left, writer.y + number * 7.5, wide, 7.5, text, Style("song", 10.5))
            left += wide
    writer.number_pages("{}")
    values = pick(works, "project", "road", "period_from", "period_to", "issue_date") | {"author": works.builder.name}
    return drawn("traffic_plan", "onyx_plan_chapters", [cover, *writer.sheets], values)


def _road_sketch(sheet: Sheet, x: float, y: float, wide: float, works: Works, words: Style) -> None:
    """The road with the fenced part, cones and arrows."""
    for number, height in enumerate((0, 9, 26, 43, 52)):
        sheet.line(x, y + height, x + wide, y + height, width=0.5 if number in (1, 3) else 0.25)
    for number in range(int(wide // 10)):
        sheet.line(x + number * 10, y + 26, x + number * 10 + 5, y + 26, width=0.6)
    sheet.rect(x + wide * 0.36, y + 2, wide * 0.3, 7, line=0.7, fill=(200, 30, 36))
    sheet.text(x + wide * 0.51, y + 3.4, f"围挡{plain(works.length)}m", words, align="c")
    for number in range(6):
        left = x + wide * 0.2 + number * wide * 0.026
        sheet.line(left, y + 16 - number, left + 1.4, y + 12.5 - number, width=0.5, fill=(220, 96, 20))
        sheet.line(left + 2.8, y + 16 - number, left + 1.4, y + 12.5 - number, width=0.5, fill=(220, 96, 20))
    sheet.text(x + 4, y + 16, "← 机动车道", words)
    sheet.text(x + wide - 4, y + 33, "机动车道 →", words, align="r")
    sheet.text(x + 4, y + 45.5, "人行道", words)
    sheet.text(x + 4, y + 2.5, "人行道", words)
    sheet.text(x + wide * 0.1, y + 56, "△前方施工 50m", words)


def plan_sheet(job: Job) -> Drawn:
    """One landscape sheet: particulars at the left, a sketch at the right, measures below, the maker at the foot."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(10), job.sheet(297, 210)
    label, small = Style("hei", 10), Style("hei", 9.5)
    author = works.adviser.name if job.chance(0.5) else works.builder.name
    sheet.text(
        148, 12, rng.choice(["占道作业交通疏导方案图表", "临时交通组织方案（简易）"]), Style("hei_bold", 18), align="c"
    )
    x, y = 14.0, 25.0
    form = rng.choice(["dash", "slash", "dot"])
    cells: tuple[tuple[str, Said, float], ...] = (
        ("工程", [Run(works.project, "project", fill)], 14),
        ("路段", [Run(works.road, "road", fill), Run(f"（{works.section}）", "", fill)], 14),
        ("施工期", [*span(works, form, "～", fill)], 12),
        ("日作业", [Run(rng.choice(["9:30—16:30", "22:00—次日5:30"]), "", fill)], 10),
        ("占用", [Run(f"{plain(works.length)}m×{plain(works.width)}m，{works.place}", "", fill)], 14),
    )
    for title, runs, height in cells:
        box(sheet, x, y, 20, height, title, label)
        box(sheet, x + 20, y, 92, height, runs, fill, align="l")
        y += height
    sheet.rect(x + 112, 25, 157, y - 25)
    _road_sketch(sheet, x + 116, 27, 149, works, small)
    columns = (
        ("车辆分流", f"直行车辆借用内侧车道；过境车经{rng.choice(['外环线', '平行支路'])}绕行；路口信号绿灯延长6秒。"),
        ("慢行交通", "非机动车与行人走围挡外临时通道，净宽不小于1.5米，设防滑垫和扶手，遇盲道断开处派人引导。"),
        ("标志设施", "上游100米设施工预告、限速20；作业区前设导向牌与锥桶，间距2米；夜间加装黄闪和轮廓灯带。"),
        ("人员职责", "现场总负责一名，安全员一名，疏导员四名两班倒；全部经岗前培训，穿着反光服。"),
        ("应急处置", "发生事故先救人、再报警122与120，撤离车辆快速恢复通行；暴雨大雾停工，用钢板覆盖沟槽。"),
    )
    wide = 269 / 5
    for number, (title, text) in enumerate(columns):
        box(sheet, x + number * wide, y, wide, 9, title, label)
        box(sheet, x + number * wide, y + 9, wide, 56, text, Style("song", 10.5), align="l")
    y += 65
    box(sheet, x, y, 20, 26, "编制\n单位", label)
    box(sheet, x + 20, y, 114, 26, Run(author, "author"), Style("hei", 11), align="l")
    box(sheet, x + 134, y, 20, 26, "编制\n日期", label)
    box(sheet, x + 154, y, 45, 26, on(works.signed, "issue_date", form), Style("hei", 11))
    box(sheet, x + 199, y, 20, 26, "交警\n意见", label)
    box(sheet, x + 219, y, 50, 26, "", label)
    sealed(job, sheet, x + 112, y + 12, author, 36)
    values = pick(works, "project", "road", "period_from", "period_to", "issue_date") | {"author": author}
    return drawn("traffic_plan", "onyx_plan_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_commitment": {"onyx_promise_letter": promise_letter, "onyx_promise_notice": promise_notice},
    "traffic_plan": {"onyx_plan_chapters": plan_chapters, "onyx_plan_sheet": plan_sheet},
}
