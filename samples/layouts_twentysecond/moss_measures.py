"""Heavy works: measures of protection and what is done in an emergency, as tables, letters, cards and chapters."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond import moss_common as moss
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

RED, PALE = (178, 40, 36), (250, 236, 226)


def _values(site: moss.Site, author: str) -> dict[str, Value]:
    return {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}


def measures_table(job: Job) -> Drawn:
    """A landscape table of measures; the facts on a line above it and in the foot."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet(297, 210)
    author = site.builder.name
    moss.title(
        sheet,
        13,
        rng.choice(("交通安全防护措施一览表", "占道施工交通安全防护措施表")),
        Style("hei_bold", 19),
        spacing=0.1,
    )
    sheet.text(15, 28, ["工程项目：", Run(site.project, "project")], Style("hei", 11))
    sheet.text(282, 28, "共1页　第1页", Style("hei", 9), align="r")
    widths = (14.0, 38.0, 104.0, 34.0, 35.0, 42.0)
    heads = ("序号", "部位", "防护措施", "数量", "责任人", "检查频次")
    lines = rng.sample(
        (
            ("来车端头", "设防撞桶和水马，渐变段长度按限速确定，端头挂导向箭头灯", "6只"),
            ("围挡外侧", "2.0米彩钢围挡封闭，贴反光条，底部设30厘米砖砌踢脚", "全长"),
            ("人行通道", "钢管扶手、上覆防护棚，通道净宽不小于1.5米", "1处"),
            ("沟槽临边", "1.2米红白护栏两道横杆，夜间红色警示灯每5米一盏", "全长"),
            ("过车钢板", "20毫米厚防滑钢板铺盖，四角固定，边缘坡接", "8块"),
            ("出入口", "设洗车台和专职指挥员，转弯镜一面", "2处"),
            ("既有管线", "人工探沟，悬吊保护，挂权属单位联系牌", "按实"),
            ("夜间照明", "移动灯塔背向来车，防眩光罩齐全", "2台"),
            ("交通标志", "前方施工、车道变窄、限速30、解除限速成套设置", "2套"),
        ),
        7,
    )
    rows = [(9.0, [(width, head, True) for width, head in zip(widths, heads, strict=True)])]
    body = []
    for number, (part, text, amount) in enumerate(lines, 1):
        cells = (
            str(number),
            part,
            text,
            amount,
            moss.somebody(job),
            rng.choice(("每班一次", "每2小时", "每日", "雨后加查")),
        )
        body.append((14.0, [(width, cell, False) for width, cell in zip(widths, cells, strict=True)]))
    y = table(sheet, 15, 35, [*rows, *body], label=Style("hei_bold", 10.5), value=Style("hei", 10.5))
    sheet.text(15, y + 5, "检查不合格的当场整改，未整改不得复工；设施损坏由值班安全员两小时内更换。", Style("hei", 9.5))
    foot = y + 16
    sheet.text(15, foot, ["编制单位（章）：", Run(author, "author")], Style("hei", 11))
    sheet.text(150, foot, "安全总监：", Style("hei", 11))
    signature(sheet, 172, foot - 2, moss.somebody(job))
    sheet.text(
        282,
        foot,
        ["日期：", moss.day_run(site.signed, "issue_date", rng.choice(("dash", "dot", "slash")))],
        Style("hei", 11),
        align="r",
    )
    moss.sealed(job, sheet, 92, min(foot + 4, 188), author, diameter=38)
    return drawn("traffic_protection_measures", "moss_measures_table", [sheet], _values(site, author))


def measures_report(job: Job) -> Drawn:
    """A firm's paper with its letterhead and a block of approvals; the date in Chinese figures."""
    rng, site = job.rng, moss.a_site(job)
    author = rng.choice((site.builder, moss.a_firm(job, "安全技术服务有限公司", "交通设施工程有限公司")))
    writer = Writer(job, Style("song", 13), leading=1.75, gap=1)
    sheet = writer.sheet
    sheet.text(105, 16, Run(author.name, "author"), Style("song_bold", 19, RED), align="c", spacing=0.1)
    sheet.line(25, 27, 185, 27, width=0.8, fill=RED)
    sheet.line(25, 28.4, 185, 28.4, width=0.2, fill=RED)
    sheet.text(25, 31, f"安字〔2026〕{rng.randrange(3, 90)}号", Style("song", 10.5))
    sheet.text(185, 31, f"电话：{author.phone}", Style("song", 10.5), align="r")
    y = sheet.flow(32, 44, 146, Run(site.project, "project"), Style("song_bold", 16), align="c", leading=1.4)
    sheet.text(
        105,
        y + 1,
        rng.choice(("交通安全防护措施", "涉路施工交通安全防护措施", "安全防护专项措施")),
        Style("song_bold", 16),
        align="c",
    )
    writer.y = y + 14
    writer.para(
        f"{site.road}车流量大，沟槽邻近机动车道，为防止车辆冲撞、行人坠落和管线损坏，针对作业区采取以下防护：",
    )
    for number, text in enumerate(
        rng.sample(
            (
                "防冲撞。迎车面摆放注水隔离墩两排，后置防撞缓冲车，驾驶员不得离车。",
                "防坠落。深度超过0.8米的沟槽当日不能回填的，加盖承重板并设硬质护栏。",
                "防坍塌。堆土距槽边不小于1米、高度不超过1.5米，重型车辆距槽边3米外停放。",
                "防触电。临时用电三级配电两级保护，照明采用36伏安全电压。",
                "防扬尘与滑溜。裸土覆盖，出场车辆冲洗，路面泥浆随时清扫，冬季防结冰撒盐。",
                "防误入。围挡开口设专人值守，非施工人员一律不得进入。",
            ),
            5,
        ),
        1,
    ):
        writer.para(f"{'一二三四五'[number - 1]}、{text}")
    writer.para(
        f"防护设施于{site.start.month}月{site.start.day}日前安装到位，经交警、市政人员查验后方可开工，完工前不得拆除。"
    )
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 6
    x = 25.0
    for role in ("编制", "审核", "批准"):
        sheet.rect(x, y, 53.3, 18)
        sheet.text(x + 2, y + 2, role, Style("song", 10))
        signature(sheet, x + 18, y + 6, moss.somebody(job))
        x += 53.3
    sheet.text(176, y + 30, moss.day_run(site.signed, "issue_date", "chinese"), Style("song", 14), align="r")
    moss.sealed(job, sheet, 150, y + 30, author.name, diameter=40)
    return drawn("traffic_protection_measures", "moss_measures_report", writer.sheets, _values(site, author.name))


def _card(sheet: Sheet, box: tuple[float, float, float, float], heading: str, steps: tuple[str, ...]) -> None:
    x, y, width, height = box
    sheet.fill(x, y, width, 9, RED)
    sheet.text(x + 3, y + 2, heading, Style("hei_bold", 11.5, (255, 255, 255)))
    sheet.rect(x, y, width, height, line=0.4, fill=RED)
    top = y + 12
    for number, step in enumerate(steps, 1):
        top = sheet.flow(x + 3, top, width - 6, f"{number}）{step}", Style("hei", 10), leading=1.45) + 1.2


def emergency_cards(job: Job) -> Drawn:
    """A poster for the site hut: one card for each mishap, a list of telephones, the facts in small print below."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet(297, 210)
    author = site.builder.name
    sheet.fill(0, 0, 297, 26, PALE)
    sheet.text(
        148.5,
        7,
        rng.choice(("交通应急处置措施", "占道施工交通应急处置卡", "道路突发事件应急处置措施")),
        Style("hei_bold", 24, RED),
        align="c",
        spacing=0.1,
    )
    cards: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "车辆闯入作业区",
            ("吹哨示警，人员向围挡内侧撤离", "打122、120，两端各派一人拦车", "放置警告牌，拍照留证后移车"),
        ),
        (
            "挖断燃气管线",
            ("立即停机、熄火、断电，禁打手机", "上风向撤离50米，拉警戒线", "拨打燃气抢修电话，疏散店铺住户"),
        ),
        (
            "严重拥堵",
            ("回填或盖板，收窄围挡让出一条车道", f"引导车辆从{site.other}绕行", "向指挥中心报告，必要时暂停施工"),
        ),
        ("暴雨积水", ("停止作业，启动水泵", "打开下游井盖并设人看守", "水深超过20厘米封闭道路")),
        ("消防救护车通行", ("由值班员移开水马", "全程引导，不得让车辆等候", "通过后两分钟内恢复")),
        ("人员受伤", ("切断危险源，就地急救", "送就近医院并通知家属", "一小时内上报建设、监理单位")),
    )
    chosen = rng.sample(cards, 6)
    for number, (heading, steps) in enumerate(chosen):
        _card(sheet, (12 + number % 3 * 92, 32 + number // 3 * 57, 88, 53), heading, steps)
    sheet.rect(12, 148, 180, 28, line=0.3)
    phones = (
        ("总指挥", site.builder.phone),
        ("现场经理", job.facts.landlord.phone),
        ("安全员", job.facts.spouse.phone),
        ("医院急诊", "0376-6000120"),
    )
    for number, (role, phone) in enumerate(phones):
        sheet.text(
            16 + number % 2 * 88,
            151 + number // 2 * 12,
            [f"{role}　{moss.somebody(job)}　" if number < 3 else f"{role}　", phone],
            Style("hei", 11),
        )
    sheet.flow(
        198,
        149,
        88,
        "报警122/110　火警119　急救120　供电95598　燃气抢修0376-6000777　市政12319",
        Style("hei_bold", 11, RED),
        leading=1.6,
    )
    small = Style("hei", 10)
    y = sheet.flow(12, 181, 180, ["适用工程：", Run(site.project, "project")], small, leading=1.4)
    y = sheet.flow(
        12,
        y + 2,
        180,
        [
            "编制：",
            Run(author, "author"),
            "　　编制日期：",
            moss.day_run(site.signed, "issue_date", rng.choice(("dot", "plain"))),
        ],
        small,
        leading=1.4,
    )
    moss.sealed(job, sheet, 226, 189, author, diameter=34)
    return drawn("traffic_emergency_measures", "moss_emergency_cards", [sheet], _values(site, author))


def emergency_chapters(job: Job) -> Drawn:
    """应急预案 by articles over one or two pages, an owner's paper; its maker and date below the heading."""
    rng, site = job.rng, moss.a_site(job, person_share=0.0)
    author = site.asks
    writer = Writer(job, Style("song", 12.5), left=28, width=154, leading=1.7, gap=1)
    heading = rng.choice(("交通应急预案", "交通突发事件应急处置预案", "施工期间交通应急处置措施"))
    y = writer.sheet.flow(30, 26, 150, Run(site.project, "project"), Style("hei_bold", 17), align="c", leading=1.4)
    writer.sheet.text(105, y + 1, heading, Style("hei_bold", 17), align="c")
    writer.sheet.text(
        105,
        y + 13,
        [
            "（",
            Run(author, "author"),
            "　",
            moss.day_run(site.signed, "issue_date", rng.choice(("plain", "chinese"))),
            "印发）",
        ],
        Style("kai", 12),
        align="c",
    )
    writer.y = y + 26
    chief, deputy = moss.somebody(job), moss.somebody(job)
    articles = (
        f"第一条　为快速处置{site.road}施工期间可能发生的交通事故、道路坍塌、拥堵等事件，减少损失，制定本预案。",
        f"第二条　成立应急小组，组长{chief}，副组长{deputy}，成员{rng.randrange(6, 14)}人，"
        "下设抢险、疏导、后勤三个组，24小时值班。",
        "第三条　事件分两级。占用车道全部中断或者有人员伤亡的为一级，其余为二级。"
        "一级由组长到场指挥，二级由副组长处理。",
        "第四条　值班人员发现险情后，三分钟内报告组长，五分钟内报告交警大队，并说明地点、车道、伤亡和已采取的措施。",
        "第五条　疏导组在来车方向150米外布设锥筒和闪光箭头，引导车辆借道；抢险组切断危险源，回填或者铺设钢板抢通。",
        f"第六条　道路中断超过三十分钟的，启用{site.other}绕行路线，并通过交通广播、微信群发布信息。",
        f"第七条　应急物资：钢板{rng.randrange(6, 20)}块、水马{rng.randrange(20, 60)}只、"
        f"砂石{rng.randrange(10, 40)}立方米、"
        f"水泵{rng.randrange(2, 6)}台、应急灯{rng.randrange(6, 16)}盏，存放于现场库房。",
        f"第八条　开工前组织一次演练，记录存档。每{rng.choice('五七十')}天检查一次物资，用后三日内补足。",
        "第九条　处置结束后，清理现场、恢复标线，两日内写出书面报告。瞒报、迟报的，追究责任。",
        "第十条　本预案自印发之日起施行，工程竣工验收后终止。",
    )
    for text in articles:
        writer.para(text)
    writer.room(24)
    y = writer.y + 5
    writer.sheet.text(28, y, f"抄送：{site.district}公安交警大队、城市管理局、{site.builder.name}", Style("song", 10.5))
    writer.sheet.line(28, y - 2, 182, y - 2, width=0.3)
    writer.sheet.line(28, y + 7, 182, y + 7, width=0.3)
    moss.sealed(job, writer.sheets[0], 158, 60, author, diameter=40)
    writer.number_pages("- {} / {} -")
    return drawn("traffic_emergency_measures", "moss_emergency_chapters", writer.sheets, _values(site, author))


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"moss_measures_table": measures_table, "moss_measures_report": measures_report},
    "traffic_emergency_measures": {
        "moss_emergency_cards": emergency_cards,
        "moss_emergency_chapters": emergency_chapters,
    },
}
