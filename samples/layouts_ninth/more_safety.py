"""Papers for works that weigh on traffic: the impact report, the protection measures, the emergency measures."""

from __future__ import annotations

from dataclasses import dataclass

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, Site, a_site, box, grid, plain, red_head, rows, seal, written
from samples.layouts_ninth.words import WORDS
from samples.people import a_name
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

Chapters = list[tuple[str, list[str]]]


@dataclass(frozen=True, slots=True)
class _Bound:
    """How a report with a cover is made up: its title, the word before its author, how chapters are numbered."""

    kind: str
    layout: str
    title: str
    by: str
    date_form: str


def _values(site: Site, author: str) -> dict[str, Value]:
    return {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}


def _bound(job: Job, how: _Bound, site: Site, author: str, chapters: Chapters, *, signed_page: bool) -> Drawn:
    cover = job.sheet()
    cover.flow(28, 66, 154, Run(site.project, "project"), Style("song_bold", 23), leading=1.6, align="c")
    cover.text(105, 118, how.title, Style("hei_bold", 27), align="c", spacing=0.06)
    cover.text(105, 222, [how.by, Run(author, "author")], Style("song", 15), align="c")
    when = written(site.signed, form=how.date_form)
    cover.text(105, 236, Run(when, "issue_date"), Style("song", 15), align="c")
    seal(cover, 136, 226, author, diameter=42)
    sheets = [cover]
    if signed_page:
        page = job.sheet()
        page.text(105, 40, how.title, Style("song_bold", 18), align="c")
        staff = (("批　　准", 70.0), ("审　　核", 88.0), ("项目负责人", 106.0), ("编　　制", 124.0))
        for title, y in staff:
            page.text(60, y, f"{title}：", Style("song", 14))
            page.text(100, y - 1, a_name(job.rng, WORDS), Style("kai", 16, jitter=0.05))
        sheets.append(page)
    write = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    for head, texts in chapters:
        write.line(Run(head, "", Style("hei_bold", 13)))
        for text in texts:
            write.para(text)
    write.number_pages(job.rng.choice(["- {} -", "第{}页 共{}页"]))
    return drawn(how.kind, how.layout, [*sheets, *write.sheets], _values(site, author))


def impact_bound(job: Job) -> Drawn:
    """A bound report by an adviser, with a page of signatures and a table of flows."""
    site, rng = a_site(job), job.rng
    title = rng.choice(["交通影响评价报告", "交通影响评估报告", "占道施工交通影响分析报告"])
    how = _Bound(
        "traffic_impact_report", "new_impact_bound", title, rng.choice(["编制单位：", "评估单位："]), "chinese"
    )
    flow = rng.randrange(700, 1500)
    chapters: Chapters = [
        (
            "第一章　项目概述",
            [f"项目位于{site.district}{site.road}，施工影响范围为{site.cross}至{site.cross2}，施工期{site.days}天。"],
        ),
        (
            "第二章　现状交通调查",
            [f"工作日晚高峰断面流量{flow}pcu/h，饱和度{flow / 2000:.2f}，服务水平为C级。公交线路3条，慢行交通量较大。"],
        ),
        (
            "第三章　施工期交通影响预测",
            [
                f"占用外侧车道后，断面通行能力下降约30%，预测饱和度{flow / 1400:.2f}，服务水平降至D级。",
                f"高峰时段{site.cross}交叉口东进口排队长度增加约45m，未回溢至上游交叉口。",
            ],
        ),
        ("第四章　改善措施", ["优化信号配时，延长主流向绿灯6秒；设置临时公交站；引导过境交通绕行。"]),
        ("第五章　评价结论", ["在落实上述改善措施的前提下，项目施工对周边道路交通的影响可以接受。"]),
    ]
    return _bound(job, how, site, site.adviser, chapters, signed_page=True)


def impact_letter(job: Job) -> Drawn:
    """A short report of one or two typed pages with a table; sealed at its end."""
    site, rng = a_site(job), job.rng
    write = Writer(job, Style("song", 12.5), left=27, width=156, leading=1.8)
    write.title(rng.choice(["涉路施工交通影响评估报告", "施工交通影响评估意见"]), Style("hei_bold", 20), after=8)
    write.line(["项目名称：", Run(site.project, "project")])
    write.line(f"委托单位：{site.owner}")
    write.line(["评估单位：", Run(site.adviser, "author")])
    write.line("一、评估依据")
    write.para(
        "《建设项目交通影响评价技术标准》（CJJ/T 141—2010）、《城市道路施工作业交通组织规范》（GA/T 900—2010）。"
    )
    write.line("二、影响分析")
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(40, "断面"), (38, "现状（pcu/h）"), (38, "施工期（pcu/h）"), (40, "饱和度变化")]),
        (
            9,
            [
                (40, site.cross),
                (38, str(rng.randrange(500, 900))),
                (38, str(rng.randrange(400, 700))),
                (40, "0.42→0.63"),
            ],
        ),
        (
            9,
            [
                (40, site.cross2),
                (38, str(rng.randrange(500, 900))),
                (38, str(rng.randrange(400, 700))),
                (40, "0.39→0.58"),
            ],
        ),
    ]
    write.y = grid(write.sheet, 27, write.y + 2, table, Style("song", 10.5)) + 5
    write.para(
        f"施工占用{site.road}长度{plain(site.length)}米，占用时间{site.days}天，对非机动车影响较大，对机动车影响中等。"
    )
    write.line("三、结论与建议")
    write.para("评估认为：施工方案总体可行。建议错峰施工，增设人行临时通道，配备交通协管员，加强夜间警示。")
    write.room(40)
    sheet, y = write.sheet, write.y + 12
    sheet.text(142, y, f"{site.adviser}（盖章）", write.style, align="c")
    form = rng.choice(["plain", "padded", "dash"])
    sheet.text(142, y + 12, Run(written(site.signed, form=form), "issue_date"), write.style, align="c")
    seal(sheet, 146, y + 8, site.adviser)
    return drawn("traffic_impact_report", "new_impact_letter", write.sheets, _values(site, site.adviser))


_GUARDS = (
    "施工区域采用1.8米高装配式围挡全封闭，围挡上每隔5米设红色警示灯，迎车面贴反光膜。",
    "距作业区100米处设“前方施工”标志，50米处设限速30公里标志，过渡段摆放锥形交通标，间距不大于2米。",
    "沟槽临边设两道防护栏杆，过街处铺设20毫米厚钢板并固定，四周坡接。",
    "夜间施工照明不得直射驾驶人，作业人员穿反光背心，专人指挥机械进出。",
    "每班检查安全设施，损坏、移位的立即补齐，雨雪天增设防滑材料。",
)
_RESCUES = (
    "发生交通事故：立即停止作业，保护现场，拨打122、120，疏散人车，并报告负责人。",
    "发生交通拥堵：暂停材料运输，打开应急车道，由协管员按绕行路线分流，必要时撤除部分围挡。",
    "挖断管线：划定警戒区，通知产权单位抢修，燃气泄漏时严禁明火并疏散人员。",
    "路面塌陷：设置警戒，封闭相邻车道，用钢板覆盖或级配碎石回填。",
    "恶劣天气：停止露天作业，加固围挡和标志，抽排沟槽积水。",
)


def protection_list(job: Job) -> Drawn:
    """Numbered measures on a plain page with a list of equipment; author by seal line."""
    site, rng = a_site(job), job.rng
    author = rng.choice([site.builder, site.owner])
    write = Writer(job, Style("song", 12.5), left=27, width=156, leading=1.8)
    write.title(rng.choice(["交通安全防护措施", "占道施工交通安全防护措施"]), Style("song_bold", 21), after=8)
    write.para(
        [
            "为做好",
            Run(site.project, "project"),
            f"施工期间的交通安全工作，保障{site.road}车辆、行人通行安全，制定以下防护措施：",
        ]
    )
    for number, text in zip("一二三四五", _GUARDS, strict=True):
        write.para(f"{number}、{text}")
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(24, "序号"), (66, "防护设施"), (36, "数量"), (30, "单位")]),
        (9, [(24, "1"), (66, "装配式围挡"), (36, str(rng.randrange(40, 200))), (30, "米")]),
        (9, [(24, "2"), (66, "锥形交通标"), (36, str(rng.randrange(20, 80))), (30, "个")]),
        (9, [(24, "3"), (66, "爆闪警示灯"), (36, str(rng.randrange(4, 20))), (30, "盏")]),
    ]
    write.room(40)
    write.y = grid(write.sheet, 27, write.y + 2, table, Style("song", 10.5)) + 4
    write.room(40)
    sheet, y = write.sheet, write.y + 10
    sheet.text(142, y, Run(author, "author"), write.style, align="c")
    form = rng.choice(["plain", "chinese", "dot"])
    sheet.text(142, y + 12, Run(written(site.signed, form=form), "issue_date"), write.style, align="c")
    seal(sheet, 146, y + 6, author)
    return drawn("traffic_protection_measures", "new_protection_list", write.sheets, _values(site, author))


def protection_bound(job: Job) -> Drawn:
    """A bound scheme of the builder with a cover."""
    site, rng = a_site(job), job.rng
    title = rng.choice(["交通安全防护方案", "施工交通安全防护专项方案"])
    how = _Bound(
        "traffic_protection_measures", "new_protection_bound", title, "编制单位：", rng.choice(["plain", "padded"])
    )
    chapters: Chapters = [
        (
            "一、工程概况",
            [
                f"本工程沿{site.road}敷设电力管线，占道长{plain(site.length)}米，宽{plain(site.width)}米，开挖深度{plain(site.depth)}米。"
            ],
        ),
        ("二、防护目标", ["杜绝因施工引发的死亡事故和重大交通拥堵，确保行人和车辆安全通过。"]),
        ("三、安全防护设施", list(_GUARDS)),
        ("四、人员职责", [f"项目经理{site.handler}为第一责任人；安全员每日巡查三次并记录；协管员持旗上岗。"]),
        ("五、检查与整改", ["由监理单位每周组织一次检查，隐患限当日整改完毕。"]),
    ]
    return _bound(job, how, site, site.builder, chapters, signed_page=job.chance(0.5))


def emergency_form(job: Job) -> Drawn:
    """A table: dangers, what is done, who answers; with phones."""
    site, rng = a_site(job), job.rng
    sheet, label = job.sheet(), Style("song", 10.5)
    sheet.text(105, 20, rng.choice(["交通应急处置措施", "涉路施工交通应急处置措施"]), Style("hei_bold", 20), align="c")
    form = job.date_form("dash", "plain", "dot", "bare")
    head: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(32, "工程名称"), (138, Run(site.project, "project"))]),
        (12, [(32, "施工路段"), (53, site.road), (32, "应急组长"), (53, site.handler)]),
        (12, [(32, "制定单位"), (138, Run(site.builder, "author"))]),
        (
            12,
            [
                (32, "制定日期"),
                (53, Run(written(site.signed, form=form), "issue_date")),
                (32, "值班电话"),
                (53, site.phone),
            ],
        ),
    ]
    y = rows(sheet, 20, 36, head, label)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (10, [(14, "序号"), (34, "突发情况"), (92, "处置措施"), (30, "责任人")])
    ]
    y = grid(sheet, 20, y, table, Style("hei", 10.5))
    for number, text in enumerate(_RESCUES, 1):
        what, steps = text.split("：")
        box(sheet, 20, y, 14, 19, str(number), label)
        box(sheet, 34, y, 34, 19, what, label)
        box(sheet, 68, y, 92, 19, steps, label, align="l")
        box(sheet, 160, y, 30, 19, a_name(rng, WORDS), label)
        y += 19
    y = sheet.flow(
        20,
        y + 5,
        170,
        "应急物资：应急照明灯4台、警戒带300米、沙袋100只、抽水泵2台、钢板10块，存放于项目部库房。",
        label,
        leading=1.6,
    )
    sheet.text(120, y + 12, "制定单位（盖章）", Style("song", 12))
    seal(sheet, 152, y + 18, site.builder)
    return drawn("traffic_emergency_measures", "new_emergency_form", [sheet], _values(site, site.builder))


def emergency_plan(job: Job) -> Drawn:
    """The builder's emergency plan issued as its own paper, with heading and number."""
    site, rng = a_site(job), job.rng
    sheet, text = job.sheet(), Style("song", 13.5)
    short = next(firm for firm in WORDS.firms if firm in site.builder)
    y = red_head(sheet, site.builder, f"{short}安〔{site.signed.year}〕{rng.randrange(1, 60)}号", 26)
    title: Inline = ["关于印发《", Run(site.project, "project"), "交通应急预案》的通知"]
    y = sheet.flow(30, y, 150, title, Style("song_bold", 17), leading=1.5, align="c") + 5
    sheet.text(26, y, "各施工班组：", text)
    y = sheet.flow(
        26, y + 9, 158, "为及时、有效处置施工期间的交通突发事件，制定本预案，请遵照执行。", text, leading=1.75, indent=2
    )
    for number, item in zip("一二三四五", _RESCUES, strict=True):
        y = sheet.flow(26, y, 158, f"{number}、{item}", text, leading=1.65, indent=2)
    y = sheet.flow(
        26, y, 158, f"应急指挥：{site.handler}（{site.phone}）；交警报警电话：122。", text, leading=1.75, indent=2
    )
    sheet.text(144, y + 14, Run(site.builder, "author"), text, align="c")
    form = rng.choice(["plain", "chinese"])
    sheet.text(144, y + 26, Run(written(site.signed, form=form), "issue_date"), text, align="c")
    seal(sheet, 148, y + 20, site.builder, diameter=42)
    return drawn("traffic_emergency_measures", "new_emergency_plan", [sheet], _values(site, site.builder))


def emergency_bound(job: Job) -> Drawn:
    """A bound emergency plan."""
    site, rng = a_site(job), job.rng
    title = rng.choice(["交通应急处置预案", "突发事件交通应急处置措施"])
    how = _Bound("traffic_emergency_measures", "new_emergency_bound", title, rng.choice(["", "编制单位："]), "plain")
    chapters: Chapters = [
        ("1. 总则", ["坚持以人为本、预防为主、快速反应、统一指挥的原则。"]),
        ("2. 组织机构", [f"组长：{site.legal}；副组长：{site.handler}；下设抢险组、疏导组、联络组。"]),
        ("3. 处置程序", list(_RESCUES)),
        ("4. 信息报告", ["现场人员5分钟内报告项目部，项目部15分钟内报告交警、城管部门。"]),
        ("5. 演练与保障", ["开工前组织一次演练，应急物资由专人保管，不得挪用。"]),
    ]
    return _bound(job, how, site, rng.choice([site.owner, site.builder]), chapters, signed_page=False)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"new_impact_bound": impact_bound, "new_impact_letter": impact_letter},
    "traffic_protection_measures": {
        "new_protection_list": protection_list,
        "new_protection_bound": protection_bound,
    },
    "traffic_emergency_measures": {
        "new_emergency_form": emergency_form,
        "new_emergency_plan": emergency_plan,
        "new_emergency_bound": emergency_bound,
    },
}
