"""交通组织方案 and 交通安全承诺书 for works on a road."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    day,
    grid,
    hand,
    period_values,
    plain,
    rows,
    scrawl,
    seal,
    span,
    written,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _plan_values(site: Site, author: str) -> dict[str, Value]:
    return {
        "project": site.project,
        "road": site.road,
        **period_values(site),
        "author": author,
        "issue_date": site.signed.isoformat(),
    }


def _cones(sheet: Sheet, x: float, y: float, site: Site) -> None:
    """A sketch of the lanes with the fence, cones and signs in front of it."""
    for shift in (0.0, 16.0, 32.0, 48.0):
        sheet.line(x, y + shift, x + 150, y + shift, width=0.5 if shift in (0.0, 48.0) else 0.2)
    sheet.rect(x + 60, y + 33, 46, 14, line=0.5, fill=(200, 60, 30))
    sheet.text(x + 83, y + 38, "施工围挡区", Style("hei", 9), align="c")
    for step in range(7):
        sheet.rect(x + 34 + step * 3.4, y + 46 - step * 2.0, 1.6, 1.6, line=0.4, fill=(220, 90, 30))
    for left, text in ((4.0, "前方施工"), (18.0, "限速30"), (118.0, "解除限速")):
        sheet.text(x + left, y + 51, text, Style("hei", 8))
    sheet.text(x + 75, y + 6, site.road, Style("song", 11), align="c", spacing=0.8)
    sheet.text(x + 75, y + 60, "图1  施工路段交通组织示意图", Style("song", 10), align="c")


def plan_bound(job: Job) -> Drawn:
    """A cover, then numbered chapters; made by an adviser or the builder."""
    site, rng = a_site(job), job.rng
    author = rng.choice([site.adviser, site.builder])
    cover = job.sheet()
    cover.flow(30, 70, 150, Run(site.project, "project"), Style("hei_bold", 22), leading=1.6, align="c")
    cover.text(
        105,
        116,
        rng.choice(["施工期间交通组织方案", "占道施工交通疏导方案", "交通导改方案"]),
        Style("hei_bold", 25),
        align="c",
    )
    cover.text(105, 224, ["编制单位：", Run(author, "author")], Style("song", 15), align="c")
    form = rng.choice(["chinese", "plain"])
    cover.text(105, 237, Run(written(site.signed, form=form), "issue_date"), Style("song", 15), align="c")
    seal(cover, 134, 230, author)
    write = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    used = Pen(write.style)
    term = span(job, site.start, site.end, ("period_from", "period_to"), used, rng.choice(["plain", "dot", "dash"]))
    head = Style("hei_bold", 13)
    write.line(Run("1  工程概况", "", head))
    write.para(
        [
            "本工程位于",
            used(site.road, "road"),
            f"，范围为{site.cross}至{site.cross2}，开挖长度{plain(site.length)}m，占用非机动车道及部分机动车道。",
        ]
    )
    write.para(["计划施工工期：", *term, f"，共计{site.days}日历天。"])
    write.line(Run("2  交通现状分析", "", head))
    write.para(
        f"{site.road}为双向四车道城市次干路，高峰流量约{rng.randrange(600, 1400)}pcu/h，沿线有公交站2处、出入口3处。"
    )
    write.line(Run("3  交通组织措施", "", head))
    write.para(
        "3.1 围挡一侧保留不小于3.5m的行车道，机非混行；3.2 公交站临时前移50m；3.3 重要出入口不封闭，夜间进出材料。"
    )
    write.y += 2
    write.room(70)
    _cones(write.sheet, 30, write.y + 2, site)
    write.y += 72
    write.line(Run("4  标志标线与安全设施", "", head))
    write.para("施工区上游150m、50m处分别设置施工预告、限速、车道变窄标志，过渡段设置锥形桶，间距2m，夜间设频闪灯。")
    write.line(Run("5  人员保障与应急", "", head))
    write.para("高峰时段安排交通协管员4名在两端疏导；遇突发拥堵立即启用绕行路线并报告交警指挥中心。")
    write.number_pages("第 {} 页 共 {} 页")
    return drawn("traffic_plan", "new_plan_bound", [cover, *write.sheets], _plan_values(site, author))


def plan_memo(job: Job) -> Drawn:
    """A plain typed plan of a page or two: heads in Chinese numerals, seal and date at the end."""
    site, rng = a_site(job), job.rng
    author = rng.choice([site.owner, site.builder])
    write = Writer(job, Style("song", 13), left=27, width=156, leading=1.8)
    used = Pen(write.style)
    write.title(rng.choice(["交通组织方案", "交 通 组 织 方 案"]), Style("song_bold", 22), after=7)
    write.line("一、项目情况")
    write.para(["项目名称：", used(site.project, "project")])
    write.para(["施工路段：", used(site.road, "road")])
    write.para(["施工时间：", *span(job, site.start, site.end, ("period_from", "period_to"), used)])
    write.para(f"施工内容：敷设电缆保护管{plain(site.length)}米，占用人行道宽{plain(site.width)}米。")
    write.line("二、交通影响")
    write.para("施工不占用机动车道，行人从围挡外侧临时通道通行，对社会车辆影响较小。")
    write.line("三、疏导措施")
    write.para(
        "1. 在施工点两端设置“前方施工 请绕行”标志牌；2. 用水马连续围挡，设置不小于1.5米的人行通道；"
        "3. 每日7:30—8:30、17:30—18:30停止材料运输。"
    )
    write.line("四、绕行线路")
    write.para(f"车辆可经{site.cross}—{site.cross2}绕行。")
    write.line("五、组织保障")
    write.para(f"现场负责人{site.handler}，电话{site.phone}，接受交警部门的指挥。")
    write.room(36)
    sheet, y = write.sheet, write.y + 8
    sheet.text(142, y, Run(author, "author"), write.style, align="c")
    form = rng.choice(["plain", "padded", "chinese"])
    sheet.text(142, y + 12, Run(written(site.signed, form=form), "issue_date"), write.style, align="c")
    seal(sheet, 146, y + 6, author)
    return drawn("traffic_plan", "new_plan_memo", write.sheets, _plan_values(site, author))


def plan_table(job: Job) -> Drawn:
    """The plan as a table of particulars with a sketch and stages."""
    site, rng = a_site(job), job.rng
    author = site.builder
    sheet, label, used = job.sheet(), Style("hei", 10.5), Pen(Style("song", 10.5))
    sheet.text(105, 18, "占道施工交通组织方案", Style("hei_bold", 19), align="c")
    form = job.date_form("dash", "plain")
    made = Run(written(site.signed, form=form), "issue_date", used.style)
    size = f"人行道及非机动车道，长{plain(site.length)}m，宽{plain(site.width)}m，夜间占用外侧车道。"
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(32, "工程名称"), (138, used(site.project, "project"))]),
        (12, [(32, "占道路段"), (138, [used(site.road, "road"), f"（{site.cross}口至{site.cross2}口）"])]),
        (12, [(32, "占道时间"), (138, span(job, site.start, site.end, ("period_from", "period_to"), used))]),
        (12, [(32, "编制单位"), (73, used(author, "author")), (25, "编制日期"), (40, made)]),
        (12, [(32, "建设单位"), (73, used(site.owner)), (25, "联系电话"), (40, used(site.phone))]),
        (22, [(32, "占道范围"), (138, used(size))]),
        (26, [(32, "分流措施"), (138, used("非机动车借用机动车道外侧，以护栏分隔；行人走对侧人行道；大型车辆绕行。"))]),
    ]  # fmt: skip
    y = rows(sheet, 20, 32, table, label)
    sheet.rect(20, y, 170, 72)
    _cones(sheet, 30, y + 4, site)
    y += 72
    stage: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(32, "阶段"), (69, "内容"), (69, "交通设施")]),
        (9, [(32, "围挡"), (69, "搭设水马、彩钢围挡"), (69, "预告牌2块、锥桶30个")]),
        (9, [(32, "开挖敷设"), (69, "分段开挖、当日回填"), (69, "爆闪灯6盏、钢板12块")]),
        (9, [(32, "恢复"), (69, "恢复路面、清场"), (69, "撤除设施")]),
    ]
    y = grid(sheet, 20, y, stage, label)
    sheet.text(22, y + 6, "编制单位（盖章）：", label)
    seal(sheet, 74, y + 12, author, rng.choice(["", "项目专用章"]), diameter=36)
    return drawn("traffic_plan", "new_plan_table", [sheet], _plan_values(site, author))


def _promise_values(site: Site, promisor: str) -> dict[str, Value]:
    return {
        "promisor": promisor,
        "project": site.project,
        "road": site.road,
        **period_values(site),
        "signer": site.legal,
        "issue_date": site.signed.isoformat(),
    }


_CLAUSES = (
    "严格遵守《中华人民共和国道路交通安全法》及其实施条例，未经批准不擅自扩大占道范围、延长占道时间。",
    "按批准的交通组织方案设置交通标志、标线和安全防护设施，并安排专人维护，保证夜间警示灯正常工作。",
    "施工人员统一穿反光背心，施工机械、材料不越出围挡，不得在围挡外停放车辆。",
    "高峰时段安排交通协管员疏导交通，服从公安机关交通管理部门的指挥。",
    "施工完毕立即清除路面障碍物，消除安全隐患，经验收合格后恢复通行。",
    "因我方措施不到位造成交通事故的，由我方承担相应的法律责任。",
)


def commitment_letter(job: Job) -> Drawn:
    """To the traffic police: who, what, where, when; clauses; signature, seal, date."""
    site, rng = a_site(job), job.rng
    promisor = rng.choice([site.owner, site.builder])
    sheet, text, used = job.sheet(), Style("song", 13), Pen(job.fill_style(13), lined=job.chance(0.5))
    sheet.text(
        105, 26, rng.choice(["交通安全承诺书", "道路交通安全承诺书"]), Style("song_bold", 23), align="c", spacing=0.1
    )
    sheet.text(26, 44, "信阳市公安局交通警察支队：", text)
    term = span(job, site.start, site.end, ("period_from", "period_to"), used)
    opening: Inline = [
        "我单位承建（实施）的",
        used(site.project, "project"),
        "，需占用",
        used(site.road, "road"),
        "进行施工，施工时间",
        *term,
        "。为确保施工期间交通安全畅通，现郑重承诺如下：",
    ]
    y = sheet.flow(26, 56, 158, opening, text, leading=1.8, indent=2)
    for number, clause in zip("一二三四五六", _CLAUSES, strict=True):
        y = sheet.flow(26, y, 158, f"{number}、{clause}", text, leading=1.65, indent=2)
    sheet.text(78, y + 12, ["承诺单位（盖章）：", Run(promisor, "promisor", text.sized(12))], text.sized(12))
    sheet.text(78, y + 26, "法定代表人（负责人）签字：", text.sized(12))
    scrawl(sheet, 136, y + 23, site.legal, "signer")
    form = rng.choice(["plain", "spaced", "bare"])
    sheet.text(78, y + 40, Run(written(site.signed, form=form), "issue_date"), text.sized(12))
    seal(sheet, 126, y + 34, promisor)
    return drawn("traffic_commitment", "new_commitment_letter", [sheet], _promise_values(site, promisor))


def commitment_blanks(job: Job) -> Drawn:
    """The police's printed text with blanks filled in by hand."""
    site, rng = a_site(job, people=0.2), job.rng
    sheet, text = job.sheet(), Style("song", 12.5)
    ink = Pen(hand(job, 12.5), lined=True)
    sheet.text(105, 24, "占道施工交通安全承诺书", Style("hei_bold", 20), align="c")
    parts: list[Inline] = [
        ["承诺人：", ink(site.owner, "promisor", em=18)],
        ["工程名称：", ink(site.project, "project", em=22)],
        ["占用道路：", ink(site.road, "road", em=10), "　联系电话：", ink(site.phone)],
        ["占用期限：", *span(job, site.start, site.end, ("period_from", "period_to"), ink, "torn")],
    ]
    y = 42.0
    for runs in parts:
        y = sheet.flow(25, y, 162, runs, text, leading=1.7) + 3
    y = sheet.flow(25, y + 3, 160, "承诺人就上述占道施工期间的交通安全作出以下承诺：", text, indent=2)
    for number, clause in enumerate(_CLAUSES, 1):
        y = sheet.flow(25, y, 160, f"（{number}）{clause}", text, leading=1.6, indent=2)
    y += 10
    sheet.text(25, y, "承诺人（单位盖章）", text)
    sheet.text(112, y, "负责人签名：", text)
    scrawl(sheet, 142, y - 3, site.legal, "signer")
    form = rng.choice(["torn", "dot", "bare"])
    sheet.text(112, y + 14, day(site.signed, "issue_date", Pen(hand(job, 12.5)), form), text)
    seal(sheet, 72, y + 12, site.owner)
    sheet.text(25, 276, "本承诺书一式两份，交警大队、承诺人各存一份。", Style("song", 9.5))
    return drawn("traffic_commitment", "new_commitment_blanks", [sheet], _promise_values(site, site.owner))


def commitment_two(job: Job) -> Drawn:
    """Client and builder promise together; the builder's man signs below the client's legal representative."""
    site = a_site(job)
    sheet, text = job.sheet(), Style("song", 13)
    used = Pen(Style("song_bold", 13))
    sheet.text(105, 28, "涉路施工安全承诺", Style("song_bold", 22), align="c", spacing=0.12)
    opening: Inline = [
        used(site.owner, "promisor"),
        f"（建设单位）委托{site.builder}（施工单位）于",
        *day(site.start, "period_from", used),
        "至",
        *day(site.end, "period_to", used),
        "期间在",
        used(site.road, "road"),
        "实施",
        used(site.project, "project"),
        "。现就施工路段的交通安全，向社会和公安交管部门承诺：",
    ]
    y = sheet.flow(27, 50, 156, opening, text, leading=1.85, indent=2) + 2
    for clause in _CLAUSES[:5]:
        y = sheet.flow(27, y, 156, f"● {clause}", text, leading=1.65)
    y += 12
    for x, side, name in ((27.0, "建设单位（章）", site.owner), (112.0, "施工单位（章）", site.builder)):
        sheet.text(x, y, side, text)
        seal(sheet, x + 46, y + 12, name, diameter=38)
    sheet.text(27, y + 26, "法定代表人：", text)
    scrawl(sheet, 56, y + 23, site.legal, "signer")
    sheet.text(112, y + 26, "项目经理：", text)
    scrawl(sheet, 136, y + 23, site.handler)
    when = written(site.signed, form=job.date_form("plain", "padded"))
    sheet.text(183, y + 48, Run(when, "issue_date"), text, align="r")
    other = {"promisor": (site.builder, f"{site.owner}、{site.builder}"), "signer": (site.handler,)}
    values = _promise_values(site, site.owner)
    return drawn("traffic_commitment", "new_commitment_two", [sheet], values, tolerated=other)


LAYOUTS: Layouts = {
    "traffic_plan": {"new_plan_bound": plan_bound, "new_plan_memo": plan_memo, "new_plan_table": plan_table},
    "traffic_commitment": {
        "new_commitment_letter": commitment_letter,
        "new_commitment_blanks": commitment_blanks,
        "new_commitment_two": commitment_two,
    },
}
