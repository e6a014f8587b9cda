"""交通影响评价报告 and 交通组织方案: books of an adviser, short papers of a builder, a form filled in."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import Rows, Site, a_site, day, district, heads, num, office, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

Chapter = tuple[str, Sequence[Runs]]


def _chapters(writer: Writer, chapters: Sequence[Chapter], head: Style) -> None:
    for title, paras in chapters:
        writer.room(26)
        writer.para(title, indent=0, style=head)
        for runs in paras:
            writer.para(runs)


def _flows(job: Job, writer: Writer, site: Site) -> None:
    """A table of the traffic counted on the roads around."""
    rng = job.rng
    rows: Rows = [
        (9, [(50, "路段", True), (28, "车道数", True), (42, "高峰流量(pcu/h)", True), (40, "饱和度/服务水平", True)])
    ]
    for road in (site.road, site.first, site.last):
        flow = rng.randrange(300, 1400)
        share = rng.randrange(25, 86)
        rows.append((8, [(50, road, True), (28, f"双向{rng.choice([2, 4, 6])}", True), (42, str(flow), True), (40, f"0.{share}/{'B' if share < 50 else 'C' if share < 70 else 'D'}", True)]))  # fmt: skip
    writer.room(46)
    small = Style("song", 10.5)
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=small, value=small) + 4


def impact_book(job: Job) -> Drawn:
    """A book: cover, leaf of who signed, contents, chapters with a table of flows, the conclusion."""
    rng, site = job.rng, a_site(job)
    author = site.adviser.name
    cover, leaf = job.sheet(), job.sheet()
    cover.flow(25, 62, 160, Run(site.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(
        105,
        108,
        rng.choice(["施工期交通影响评价报告", "占道施工交通影响评估报告", "交通影响分析报告"]),
        Style("hei_bold", 24),
        align="c",
    )
    cover.text(105, 124, rng.choice(["（报批稿）", "（送审稿）", "（修订版）"]), Style("song", 14), align="c")
    cover.text(105, 204, f"委托单位：{site.client.name}", Style("song", 14), align="c")
    cover.text(105, 216, ["编制单位：", Run(author, "author")], Style("song", 14), align="c")
    form = rng.choice(["chinese", "plain", "spaced"])
    cover.text(105, 236, day(site.written, "issue_date", form), Style("song", 15), align="c")
    seals.put_round(cover, 126, 226, seals.SealText(author), diameter=42)
    leaf.text(105, 40, Run(site.project, "project"), Style("song_bold", 13), align="c")
    leaf.text(105, 50, "交通影响评价报告", Style("song_bold", 13), align="c")
    y = 80.0
    for role in ("法定代表人", "技术负责人", "项目负责人", "审　　核", "编　　写"):
        leaf.text(60, y, role + "：", Style("song", 13))
        leaf.text(100, y, somebody(job) + rng.choice(["", "　高级工程师", "　工程师"]), Style("kai", 14, jitter=0.03))
        y += 14
    leaf.text(105, 180, f"工程咨询单位资信证书：甲{rng.randrange(10**10, 10**11)}", Style("song", 12), align="c")
    leaf.text(105, 240, Run(author, "author"), Style("song", 13), align="c")
    writer = Writer(job, Style("song", 12), top=28)
    writer.title("目　录", Style("hei_bold", 16), after=6)
    for number, title in enumerate(("项目概况", "评价依据与范围", "现状交通调查", "施工期交通影响分析", "改善措施与建议", "评价结论"), 1):  # fmt: skip
        writer.line(f"{number}　{title} " + "…" * 22 + f" {number + rng.randrange(0, 2)}")
    writer.new_page()
    chapters: list[Chapter] = [
        ("1　项目概况", [
            [Run(site.project, "project"), f"位于信阳市{district(job)}，由{site.client.name}投资建设，{site.builder.name}施工。工程沿{site.road}敷设电力排管，施工占用长度{num(site.length)}米、宽度{num(site.width)}米。"],
            f"计划工期{site.days}日，拟于{numbers.written_date(site.begins)}开工。施工采用半幅封闭方式，夜间20时至次日6时进行路面开挖。",
        ]),
        ("2　评价依据与范围", [
            "评价依据包括《建设项目交通影响评价技术标准》（CJJ/T 141—2010）、《道路交通标志和标线》（GB 5768）、《城市道路施工作业交通组织规范》（GA/T 900—2010）及委托方提供的施工图设计文件。",
            f"评价范围为{site.road}、{site.first}、{site.last}围合的区域；评价年限为施工期。",
        ]),
        ("3　现状交通调查", [f"评价单位于{numbers.written_date(site.written - timedelta(days=rng.randrange(15, 40)))}对周边道路早晚高峰流量进行了调查，结果如下表。"]),
    ]  # fmt: skip
    head = Style("hei_bold", 13)
    _chapters(writer, chapters, head)
    _flows(job, writer, site)
    chapters = [
        ("4　施工期交通影响分析", [
            f"施工期间{site.road}由双向通行调整为单向两车道，通行能力下降约{rng.randrange(15, 42)}%，{site.road}与{site.first}交叉口高峰平均延误增加{rng.randrange(8, 30)}秒，服务水平下降一级，未出现长时间排队溢出。",
            "公交站点需临时迁移30米，对行人过街影响较小；周边小区出入口保持畅通。",
        ]),
        ("5　改善措施与建议", [
            f"（1）在{site.first}、{site.last}路口设置绕行提示标志；（2）优化信号配时；（3）配备交通协管员不少于{rng.randrange(2, 7)}名；（4）制定《交通组织方案》和《交通应急处置措施》，报公安机关交通管理部门备案。",
        ]),
        ("6　评价结论", [
            "综上所述，本项目施工期对周边道路交通有一定影响，在落实各项改善措施后，影响程度可接受，项目施工可行。",
        ]),
    ]  # fmt: skip
    _chapters(writer, chapters, head)
    heads(writer.sheets, Run(author, "author"), "交通影响评价报告", "第 {} 页")
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.written.isoformat()}
    return drawn("traffic_impact_report", "nut_impact_book", [cover, leaf, *writer.sheets], values)


def impact_short(job: Job) -> Drawn:
    """A short report without cover: title, a table of the project's facts, analysis, conclusion, name and seal at the end."""
    rng, site = job.rng, a_site(job)
    author = rng.choice([site.adviser.name, site.adviser.name, site.builder.name])
    writer = Writer(job, Style("song", 12), top=24)
    title = rng.choice(["占道施工交通影响评估报告", "施工对道路交通影响的评估报告", "涉路施工交通影响评价报告"])
    writer.title(title, Style("hei_bold", 20), after=6)
    small = Style("song", 10.5)
    rows: Rows = [
        (10, [(34, "项目名称", True), (126, Run(site.project, "project"), False)]),
        (10, [(34, "建设单位", True), (46, site.client.name, False), (34, "施工单位", True), (46, site.builder.name, False)]),
        (10, [(34, "评估单位", True), (126, Run(author, "author"), False)]),
        (10, [(34, "施工路段", True), (46, f"{site.road}（{site.first}—{site.last}）", False), (34, "占道尺寸", True), (46, f"{num(site.length)}m×{num(site.width)}m", False)]),
        (10, [(34, "施工时间", True), (126, f"{numbers.written_date(site.begins, form='dash')} 至 {numbers.written_date(site.ends, form='dash')}", False)]),
        (10, [(34, "影响等级", True), (126, rng.choice(["□轻微　■一般　□较大", "□轻微　□一般　■较大"]), False)]),
    ]  # fmt: skip
    writer.y = table(writer.sheet, 25, writer.y, rows, label=small, value=small) + 5
    chapters: list[Chapter] = [
        ("一、评估目的", ["为减少施工对道路通行的影响，保障车辆、行人安全，根据《中华人民共和国道路交通安全法》第三十二条、第一百零四条规定，对本次占道施工进行交通影响评估。"]),
        ("二、道路现状", [f"{site.road}为城市{rng.choice(['主干路', '次干路', '支路'])}，路面宽{rng.choice([14, 21, 28, 36])}米，两侧设有人行道。早高峰7:30—8:30、晚高峰17:30—18:30车流较集中，以小型客车和电动自行车为主。"]),
    ]  # fmt: skip
    head = Style("hei_bold", 12.5)
    _chapters(writer, chapters, head)
    _flows(job, writer, site)
    chapters = [
        ("三、影响分析", [f"施工围挡占用非机动车道及人行道{num(site.width)}米，机动车道保留。非机动车与行人借用外侧机动车道通行，存在机非混行风险；{site.first}路口右转车辆视距受限。"]),
        ("四、应对措施", ["1. 围挡外侧设置0.8米水马隔离；2. 夜间悬挂警示灯，间距不大于5米；3. 高峰时段停止材料运输；4. 发现拥堵及时报告交警部门。"]),
        ("五、评估结论", [f"本次施工持续{site.days}天，对{site.road}交通产生的影响{rng.choice(['较小', '一般', '可控'])}，采取上述措施后能够满足通行要求。"]),
    ]  # fmt: skip
    _chapters(writer, chapters, head)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(180, y, Run(author, "author"), Style("song", 13), align="r")
    sheet.text(
        176,
        y + 10,
        day(site.written, "issue_date", rng.choice(["plain", "dots", "padded"])),
        Style("song", 13),
        align="r",
    )
    sheet.text(25, y + 2, f"评估人员：{somebody(job)}　{somebody(job)}", Style("song", 12))
    seals.put_round(sheet, 150, y + 6, seals.SealText(author), diameter=40)
    heads(writer.sheets, "", "", "{} / {}")
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.written.isoformat()}
    return drawn("traffic_impact_report", "nut_impact_short", writer.sheets, values)


def _detour(sheet: Sheet, site: Site, x: float, y: float, wide: float) -> None:
    """A sketch of the crossing with signs and cones."""
    small = Style("hei", 8)
    for step in (0, 26):
        sheet.line(x, y + 20 + step, x + wide, y + 20 + step, width=0.5)
    for left in (0.12, 0.28, 0.74, 0.9):
        sheet.line(x + wide * left, y, x + wide * left, y + 66, width=0.4)
    sheet.rect(x + wide * 0.4, y + 38, wide * 0.24, 7, line=0.7, fill=(200, 60, 30))
    sheet.text(x + wide * 0.52, y + 39.6, "施工区", small, align="c")
    for place in range(5):
        sheet.text(x + wide * (0.4 + 0.06 * place), y + 34, "▲", Style("hei", 7, (220, 110, 20)), align="c")
    sheet.text(x + wide * 0.52, y + 24, f"{site.road}　→", small, align="c")
    sheet.column((x + wide * 0.14, y + 2, 20, 18), site.first[:4], small)
    sheet.column((x + wide * 0.78, y + 2, 20, 18), site.last[:4], small)
    sheet.text(x + wide * 0.32, y + 48, "前方施工 减速慢行", small)
    sheet.rect(x, y, wide, 66, line=0.25)


_PLAN_TITLES = ("交通组织方案", "施工交通组织方案", "占道施工交通疏导方案", "交通导改方案", "施工期间交通组织方案")


def plan_builder(job: Job) -> Drawn:
    """The builder's plan in chapters over some pages: days in the text, a table of signs, a sketch, names at the end."""
    rng, site = job.rng, a_site(job)
    author = site.builder.name
    writer = Writer(job, Style("song", 12), top=26)
    form = rng.choice(["plain", "padded"])
    writer.para(Run(site.project, "project"), indent=0, style=Style("hei_bold", 17))
    writer.title(rng.choice(_PLAN_TITLES), Style("hei_bold", 20), after=7)
    head = Style("hei_bold", 12.5)
    chapters: list[Chapter] = [
        ("一、工程概况", [
            ["工程名称：", Run(site.project, "project"), "。"],
            f"建设单位：{site.client.name}；设计单位：{site.designer.name}；监理单位：信阳{somebody(job)[0]}诚建设监理有限公司。",
            ["施工道路：", Run(site.road, "road"), f"，范围自{site.first}至{site.last}，长{num(site.length)}米，围挡宽{num(site.width)}米。"],
        ]),
        ("二、施工时间", [
            ["本工程占道施工时间为", day(site.begins, "period_from", form), "至", day(site.ends, "period_to", form), f"，共{site.days}天。每日6:30—8:30、17:00—19:00不进行影响通行的作业。"],
        ]),
        ("三、交通组织原则", ["坚持“占一还一、先通后断、分段实施”的原则，尽量减少占路时间和面积，优先保障公共交通、非机动车和行人通行。"]),
        ("四、交通组织措施", [
            ["1. 机动车：", Run(site.road, "road"), f"施工侧封闭一条车道，其余车道保持双向通行；大型车辆经{site.first}、{site.last}绕行。"],
            "2. 非机动车及行人：在围挡外侧设置宽不小于1.5米的临时通道，铺设钢板并设扶手。",
            "3. 公交车：与公交公司协商，施工期间临时站牌前移。",
            f"4. 疏导人员：每班安排疏导员{rng.randrange(2, 6)}名，统一着反光背心，持指挥旗、对讲机。",
        ]),
    ]  # fmt: skip
    _chapters(writer, chapters, head)
    writer.room(56)
    small = Style("song", 10.5)
    rows: Rows = [(9, [(20, "序号", True), (64, "设施名称", True), (36, "数量", True), (40, "设置位置", True)])]
    for number, (thing, where) in enumerate((("施工标志牌", "前方150m"), ("限速30标志", "前方100m"), ("锥形桶", "渐变段"), ("警示爆闪灯", "围挡顶部")), 1):  # fmt: skip
        rows.append(
            (
                8,
                [
                    (20, str(number), True),
                    (64, thing, True),
                    (36, f"{rng.randrange(2, 40)}个", True),
                    (40, where, True),
                ],
            )
        )
    writer.para("五、交通安全设施", indent=0, style=head)
    writer.y = table(writer.sheet, 25, writer.y, rows, label=small, value=small) + 5
    writer.room(84)
    writer.para("六、交通组织平面示意图", indent=0, style=head)
    _detour(writer.sheet, site, 25, writer.y, 160)
    writer.y += 72
    _chapters(writer, [("七、应急与恢复", [f"遇重大活动、恶劣天气暂停施工并撤除围挡。施工完毕后{rng.choice(['24', '48'])}小时内恢复路面，经交警大队验收后开放交通。项目负责人：{somebody(job)}，电话{site.handler.phone}。"])], head)  # fmt: skip
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(180, y, ["编制单位：", Run(author, "author")], Style("song", 12.5), align="r")
    sheet.text(
        174, y + 10, day(site.written, "issue_date", rng.choice(["plain", "chinese"])), Style("song", 12.5), align="r"
    )
    seals.put_round(sheet, 150, y + 6, seals.SealText(author, rng.choice(["", "", "项目部"])), diameter=40)
    heads(writer.sheets, "", Run(author, "author"), "- {} -")
    values: dict[str, Value] = {
        "project": site.project,
        "road": site.road,
        "period_from": site.begins.isoformat(),
        "period_to": site.ends.isoformat(),
        "author": author,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_plan", "nut_plan_builder", writer.sheets, values)


def plan_form(job: Job) -> Drawn:
    """The traffic police's form across, filled in: facts above, sketch at the left, measures at the right, opinions below."""
    rng, site = job.rng, a_site(job)
    author = rng.choice([site.builder.name, site.client.name])
    fill, label = job.fill_style(10.5), Style("hei", 10)
    form = rng.choice(["plain", "dots", "dash"])
    sheet = job.sheet(297, 210)
    sheet.text(
        148.5,
        12,
        rng.choice(["占用道路施工交通组织方案", "涉路施工交通组织方案表", "施工交通组织方案"]),
        Style("hei_bold", 18),
        align="c",
    )

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (10, [(32, "工程名称", True), (128, val(site.project, "project"), False), (32, "编制单位", True), (73, val(author, "author"), False)]),
        (10, [(32, "施工路名", True), (64, val(site.road, "road"), False), (26, "路段", True), (38, val(f"{site.first}—{site.last}"), False), (32, "现场负责人", True), (73, val(f"{site.handler.name}　{site.handler.phone}"), False)]),
        (10, [(32, "施工起止日期", True), (128, [day(site.begins, "period_from", form, fill), "　至　", day(site.ends, "period_to", form, fill)], False), (32, "占道面积", True), (73, val(f"{num(site.length)}×{num(site.width)}={num(site.area)}㎡"), False)]),
    ]  # fmt: skip
    y = table(sheet, 16, 25, rows, label=label, value=Style("song", 10.5))
    sheet.rect(16, y, 135, 92)
    sheet.text(20, y + 3, "现场交通组织示意图：", label)
    _detour(sheet, site, 24, y + 14, 118)
    sheet.rect(151, y, 130, 92)
    sheet.text(155, y + 3, "交通组织措施：", label)
    top = y + 11
    measures: tuple[Runs, ...] = (
        ["1.分幅施工，先北后南，", Run(site.road, "road"), "始终保留不少于一条机动车道。"],
        f"2.在{site.first}口、{site.last}口提前设置“前方施工、车辆慢行”标志及导向牌。",
        "3.上游过渡区长40米，缓冲区长10米，锥桶间距2米；夜间加设频闪灯。",
        f"4.安排交通疏导员{rng.randrange(2, 5)}人，早晚高峰在岗，配合辖区交警指挥。",
        "5.材料、土方当日清运，不在围挡外堆放。",
        "6.提前3日通过张贴公告告知沿线单位和居民。",
    )
    for text in measures:
        top = sheet.flow(155, top, 122, text, fill, leading=1.5) + 1.5
    y += 92
    rows = [(28, [(32, "施工单位\n（盖章）", True), (103, "", False), (32, "交警大队意见", True), (98, "", False)])]
    table(sheet, 16, y, rows, label=label, value=label)
    sheet.text(54, y + 7, Run(author, "author"), Style("song", 11))
    sheet.text(54, y + 17, day(site.written, "issue_date", form, fill), Style("song", 11))
    seals.put_round(sheet, 92, y + 14, seals.SealText(author), diameter=36)
    sheet.text(16, y + 31, f"注：本方案一式两份，报{office(job, '公安局交通警察支队')}审核。", Style("song", 9))
    values: dict[str, Value] = {
        "project": site.project,
        "road": site.road,
        "period_from": site.begins.isoformat(),
        "period_to": site.ends.isoformat(),
        "author": author,
        "issue_date": site.written.isoformat(),
    }
    return drawn("traffic_plan", "nut_plan_form", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_impact_report": {"nut_impact_book": impact_book, "nut_impact_short": impact_short},
    "traffic_plan": {"nut_plan_builder": plan_builder, "nut_plan_form": plan_form},
}
