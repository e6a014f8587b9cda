"""交通安全防护措施 and 交通应急处置措施: notes and a ruled list; a plan with a tree of duties, a card."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.onyx_common import Said, box, han, on, pick, sealed, signed, told
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import Writer


def protection_notes(job: Job) -> Drawn:
    """A site office's text in sections of Chinese numerals, the maker named under the title."""
    works, rng = told(job), job.rng
    writer = Writer(job, Style("song", 13.5), left=27, width=156, leading=1.75)
    sheet = writer.sheet
    title = rng.choice(["施工现场交通安全防护措施", "涉路施工交通安全防护措施"])
    writer.y = sheet.flow(30, 24, 150, Run(works.project, "project"), Style("song_bold", 18), leading=1.5, align="c")
    writer.y = sheet.flow(30, writer.y, 150, title, Style("song_bold", 18), leading=1.6, align="c")
    form = rng.choice(["dot", "chinese"])
    said: Said = [Run(works.builder.name, "author"), "　", on(works.signed, "issue_date", form)]
    writer.y = sheet.flow(27, writer.y + 1, 156, said, Style("kai", 13), leading=1.5, align="c") + 6
    writer.para(f"为保证{works.road}施工期间车辆行人安全，根据国家标准和现场条件，制定以下防护措施。")
    parts = (
        (
            "围挡与隔离",
            f"沟槽两侧连续设置高度不低于{rng.choice(['1.8', '2.5'])}米的硬质围挡，"
            "端部用反光防撞桶收口，围挡底部不得留有缝隙。",
        ),
        (
            "标志与灯光",
            "来车方向五十米、一百米处各设施工警告标志；夜间围挡顶部每隔三米装红色警示灯，接线采用36伏安全电压。",
        ),
        ("沟槽覆盖", "未回填的沟槽收工前用20毫米厚钢板盖牢，接头焊接并铺防滑麻袋，钢板边缘与路面顺接。"),
        ("人员防护", f"进入作业区的{han(rng.randrange(8, 30))}名工人均戴安全帽、穿反光衣，横过道路必须有疏导员护送。"),
        ("机械车辆", "挖掘机回转范围内不得站人，渣土车倒车时专人指挥，出场冲洗轮胎，严禁遗撒。"),
        ("行人通道", "在单位大门和公交站点处搭设带护栏的便桥，宽度不小于1.5米，能够承受3千牛每平方米的荷载。"),
        ("检查维护", "安全员每班巡查不少于两次，做好记录，设施倾倒、缺失在十五分钟内补齐。"),
    )
    for number, (head, text) in enumerate(parts, 1):
        writer.para([Run(f"{han(number)}、{head}。", "", Style("hei", 13.5)), text])
    writer.room(18)
    writer.sheet.text(27, writer.y + 4, f"现场安全负责人：{works.handler.name}　　{works.handler.phone}", writer.style)
    sealed(job, sheet, 150, 62, works.builder.name)
    if len(writer.sheets) > 1:
        writer.number_pages("—{}—")
    values = pick(works, "project", "issue_date") | {"author": works.builder.name}
    return drawn("traffic_protection_measures", "onyx_protection_notes", writer.sheets, values)


def protection_list(job: Job) -> Drawn:
    """A ruled list of places, dangers, measures and who sees to them; names of makers in the last rows."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(10.5), job.sheet()
    label, small = Style("hei", 10.5), Style("song", 10)
    sheet.text(
        105, 18, rng.choice(["安全防护措施落实一览表", "占道施工交通防护措施审查表"]), Style("hei_bold", 19), align="c"
    )
    sheet.text(18, 32, "项目", label)
    sheet.text(30, 32, Run(works.project, "project"), fill)
    sheet.line(29, 37.5, 192, 37.5)
    y, people = 42.0, [job.facts.person.name, job.facts.spouse.name, job.facts.landlord.name]
    widths = (11, 26, 36, 71, 18, 12)
    rows: list[tuple[str, ...]] = [("序", "部位", "主要风险", "防护措施", "责任人", "核查")]
    things = (
        ("警告区", "车辆超速闯入", "设施工预告、限速、车道减少标志，距离按设计车速取值，夜间加黄闪灯"),
        ("过渡区", "变道剐蹭", "锥形桶渐变段不少于30米，桶间距2米，起点设可变箭头板"),
        ("缓冲区", "追尾冲撞", "停放防撞缓冲车一台，区内不得堆料、停车、站人"),
        ("工作区", "人员坠落、触电", f"围挡全封闭，开挖深度{plain(works.depth)}米处设双道护栏，临电一机一闸一漏"),
        ("慢行通道", "行人滑倒绊倒", "铺设防滑板，净宽不小于1.2米，设无障碍坡道和照明"),
        ("出入口", "视线遮挡", "距路口20米内围挡上部采用通透式网板，设凸面镜"),
        ("既有管线", "挖断燃气、光缆", "人工探槽确认位置后方可机械开挖，产权单位旁站"),
    )
    for number, thing in enumerate(rng.sample(things, 6), 1):
        rows.append((str(number), *thing, rng.choice(people), rng.choice(["√", "√", "○"])))
    for number, row in enumerate(rows):
        high, x = (10.0 if number == 0 else 21.0), 18.0
        for column, (text, wide) in enumerate(zip(row, widths, strict=True)):
            box(sheet, x, y, wide, high, text, label if number == 0 else small, align="l" if column in (2, 3) else "c")
            x += wide
        y += high
    box(sheet, 18, y, 37, 22, "编制单位（章）", label)
    box(sheet, 55, y, 137, 22, Run(works.builder.name, "author", fill), fill, align="l")
    box(sheet, 18, y + 22, 37, 12, "填报时间", label)
    box(sheet, 55, y + 22, 60, 12, on(works.signed, "issue_date", rng.choice(["plain", "dash"]), fill), fill, align="l")
    box(sheet, 115, y + 22, 27, 12, "监理复核", label)
    box(sheet, 142, y + 22, 50, 12, "", label)
    signed(sheet, 156, y + 24.5, people[2], size=14)
    sealed(job, sheet, 160, y + 14, works.builder.name, 36)
    sheet.text(
        18,
        y + 38,
        "说明：核查栏“√”为已落实，“○”为开工前落实。本表由施工单位填写，随交通组织方案一并报送。",
        Style("song", 9),
    )
    values = pick(works, "project", "issue_date") | {"author": works.builder.name}
    return drawn("traffic_protection_measures", "onyx_protection_list", [sheet], values)


def emergency_plan(job: Job) -> Drawn:
    """An emergency plan with a tree of duties and a table of telephone numbers, two pages, signed at the end."""
    works, rng, facts = told(job), job.rng, job.facts
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.7)
    title = rng.choice(["道路交通突发事件应急预案", "施工期间交通应急处置预案"])
    writer.title(title, Style("hei_bold", 20), after=4)
    said: Said = ["（", Run(works.project, "project"), "）"]
    writer.y = writer.sheet.flow(26, writer.y, 158, said, Style("kai", 14), align="c") + 5
    head = Style("hei", 13)
    writer.para("1. 编制目的和适用范围", indent=0, style=head)
    writer.para(f"预防和妥善处置本项目在{works.road}占道作业期间发生的交通事故、严重拥堵、管线破坏和恶劣天气等事件。")
    writer.para("2. 组织机构", indent=0, style=head)
    sheet, y = writer.sheet, writer.y + 2
    small = Style("hei", 10)
    box(sheet, 75, y, 60, 11, f"应急领导小组　组长：{facts.landlord.name}", small)
    sheet.line(105, y + 11, 105, y + 17)
    sheet.line(45, y + 17, 165, y + 17)
    for left, text in ((26, "抢险组"), (86, "疏导组"), (146, "后勤通讯组")):
        sheet.line(left + 19, y + 17, left + 19, y + 22)
        box(sheet, left, y + 22, 38, 10, text, small)
    writer.y = y + 38
    writer.para("3. 响应分级", indent=0, style=head)
    writer.para(
        "三级：排队长度不足300米，现场疏导组自行处置。二级：排队300米至800米或轻微伤人，"
        "报交警大队。一级：发生死亡、燃气泄漏等，报指挥中心并封闭道路。"
    )
    writer.para("4. 处置程序", indent=0, style=head)
    for line in (
        "4.1　接警：现场人员立即停工，向组长报告时间、地点、伤亡和影响车道数，组长五分钟内到场。",
        "4.2　保护：在事故点来车方向150米处放置三角警示牌，疏散围观人员，抢救伤员，拨打120。",
        "4.3　疏通：撤除部分围挡开放应急车道，用对讲机联络两端路口放行，为救援车辆让出通道。",
        "4.4　恢复：清理散落物，检查护栏标志，确认安全后恢复交通，二十四小时内提交书面报告。",
    ):
        writer.para(line)
    writer.room(60)
    writer.para("5. 应急电话", indent=0, style=head)
    rows = (("交通事故报警", "122"), ("医疗急救", "120"), ("电力抢修", "95598"), ("项目值班", works.handler.phone))
    for number, (name, phone) in enumerate(rows):
        left, top = 26 + number % 2 * 79, writer.y + number // 2 * 9
        box(writer.sheet, left, top, 40, 9, name, small)
        box(writer.sheet, left + 40, top, 39, 9, phone, small)
    writer.y += 24
    writer.para("6. 物资与演练", indent=0, style=head)
    writer.para(
        f"现场常备钢板{rng.randrange(6, 20)}块、抽水泵2台、警示灯20盏、"
        "急救箱1个；开工前组织一次桌面推演，每半月演练一次。"
    )
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(112, y, "编制单位：", writer.style)
    sheet.text(112, y + 8, Run(works.builder.name, "author"), writer.style)
    sheet.text(
        112, y + 17, ["日　　期：", on(works.signed, "issue_date", rng.choice(["plain", "padded"]))], writer.style
    )
    sealed(job, sheet, 152, y + 10, works.builder.name)
    writer.number_pages()
    values = pick(works, "project", "issue_date") | {"author": works.builder.name}
    return drawn("traffic_emergency_measures", "onyx_emergency_plan", writer.sheets, values)


def emergency_card(job: Job) -> Drawn:
    """A landscape card for the site wall: two columns of steps, blanks above filled in."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(12), job.sheet(297, 210)
    body, red = Style("song", 11.5), (190, 24, 40)
    sheet.rect(9, 9, 279, 192, line=1.2, fill=red)
    sheet.text(
        148,
        15,
        rng.choice(["交通应急处置措施", "占道施工应急处置卡"]),
        Style("hei_bold", 24, red),
        align="c",
        spacing=0.2,
    )
    sheet.text(18, 32, ["适用工程：", filled(works.project, "project", fill, min_em=36)], body)
    sheet.text(
        18,
        41,
        ["占用道路：", filled(works.road, "", fill), "　　值班电话：", filled(works.handler.phone, "", fill)],
        body,
    )
    sheet.line(148.5, 52, 148.5, 166, fill=red)
    events = (
        (
            "车辆撞入围挡",
            "①按下警笛，全员撤到安全岛；②切断施工电源；③救护伤员，同时报122、120；④取证拍照，等候民警处理。",
        ),
        ("交通严重拥堵", "①停工让道；②疏导员分赴上下游路口；③打开中间活动护栏借道通行；④向交警指挥室报告解除时间。"),
        ("挖断水管燃气", "①熄灭火源，关停机械；②上风向疏散50米以上；③通知产权单位关阀；④设双重警戒，劝返车辆。"),
        ("暴雨积水", "①钢板盖槽、撤出人员；②潜水泵抽排；③水深超过20厘米封闭车道，摆放绕行指示牌。"),
        ("夜间断电", "①启用备用发电机；②手持发光指挥棒疏导；③补设反光锥桶，三十分钟内恢复照明。"),
        ("行人跌落沟槽", "①系安全绳下救，不得盲目施救；②固定伤肢、止血；③送医并通知家属；④复查护栏和盖板。"),
    )
    for number, (name, text) in enumerate(rng.sample(events, 6)):
        left, top = 18 + number // 3 * 135, 54 + number % 3 * 37
        sheet.text(left, top, f"{number + 1}　{name}", Style("hei_bold", 13, red))
        sheet.flow(left, top + 8, 122, text, body, leading=1.65)
    sheet.line(18, 168, 279, 168, fill=red)
    sheet.text(18, 172, "责任单位", Style("hei", 10))
    sheet.text(18, 179, Run(works.builder.name, "author"), Style("hei_bold", 13))
    sheet.text(18, 189, f"应急指挥：{job.facts.landlord.name}　副指挥：{job.facts.spouse.name}", body)
    sheet.text(196, 172, "制定时间", Style("hei", 10))
    sheet.text(196, 180, dated(works.signed, "issue_date", fill), body)
    sealed(job, sheet, 142, 183, works.builder.name, 32)
    values = pick(works, "project", "issue_date") | {"author": works.builder.name}
    return drawn("traffic_emergency_measures", "onyx_emergency_card", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {
        "onyx_protection_notes": protection_notes,
        "onyx_protection_list": protection_list,
    },
    "traffic_emergency_measures": {"onyx_emergency_plan": emergency_plan, "onyx_emergency_card": emergency_card},
}
