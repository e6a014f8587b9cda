"""Papers for works that hinder traffic: the plan, the commitment, the impact report."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    Site,
    a_site,
    closing,
    footer,
    header,
    heading,
    on,
    periods,
    phone,
    plain,
    sealed,
    sign,
    somebody,
    span,
    table,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def cover(job: Job, site: Site, title: str, author: str, when: Runs, *, label: str, other: str = "") -> Sheet:
    """The first page of a bound paper: project, title, who made it, when."""
    sheet = job.sheet()
    y = sheet.flow(25, 52, 160, Run(site.project, "project"), Style("song_bold", 21), leading=1.5, align="c")
    sheet.text(105, y + 16, title, Style("hei_bold", 28), align="c", spacing=0.2)
    style = Style("song", 14)
    y = 196.0
    if other:
        sheet.text(105, y, other, style, align="c")
        y += 14
    sheet.text(105, y, [label, Run(author, "author")], style, align="c")
    sheet.text(105, y + 14, when, style, align="c")
    sealed(sheet, 130, y + 6, author)
    return sheet


def plan(job: Job) -> Drawn:
    """交通组织方案 of the builder: a cover or none, chapters, a table of signs, a sketch."""
    rng = job.rng
    site = a_site(job)
    author = site.builder.name
    style = Style("song", 12)
    with_cover = job.chance(0.45)
    day: Runs = Run(on(job, site.signed, "plain", "chinese", "spaced"), "issue_date")
    title = rng.choice(["交通组织方案", "施工期间交通组织方案", "交通疏导组织方案"])
    sheets = (
        [cover(job, site, title, author, day, label="编制单位：", other=f"建设单位：{site.owner.name}")]
        if with_cover
        else []
    )
    writer = Writer(job, style, top=27, leading=1.65)
    if not with_cover:
        writer.sheet.flow(
            25, writer.y, 160, Run(site.project, "project"), Style("hei_bold", 17), leading=1.4, align="c"
        )
        writer.y += 16 if len(site.project) > 25 else 10
        writer.title(title, Style("hei_bold", 17), after=8)
    heading(writer, "一、工程概况")
    writer.para(
        [
            "本工程为",
            Run(site.project, "project"),
            f"，建设单位为{site.owner.name}，主要内容为电缆管沟开挖、排管敷设及路面恢复。施工路段为",
            Run(site.road, "road"),
            f"（{site.cross[0]}～{site.cross[1]}），作业面长{plain(site.length)}米、宽{plain(site.width)}米。",
        ]
    )
    writer.para(
        [
            "计划工期",
            *span(job, site),
            f"，每日作业时段为{rng.choice(['9:00至17:00', '22:00至次日6:00', '8:30至11:30、14:30至17:30'])}。",
        ]
    )
    heading(writer, "二、道路及交通现状")
    lanes = rng.choice(["双向四车道", "双向六车道", "双向两车道"])
    flow = rng.randrange(380, 1680)
    writer.para(
        f"施工路段为{lanes}，设有机非隔离带；现场调查高峰小时流量约{flow}辆（折算小客车），公交线"
        f"路{rng.randrange(1, 6)}条，沿线有学校、商铺出入口{rng.randrange(2, 9)}处。"
    )
    heading(writer, "三、交通组织措施")
    left = rng.choice(["最外侧1条机动车道", "非机动车道", "人行道及部分非机动车道"])
    writer.para(
        f"（一）分段围挡，每段不超过{rng.choice([20, 30, 50])}米，占用{left}，保留宽度不小于"
        f"{rng.choice(['3.25', '3.5'])}米的机动车通行空间。"
    )
    writer.para(
        f"（二）过境车辆提前由{site.cross[0]}、{site.cross[1]}分流；非机动车和行人经临时便道绕行，"
        "便道净宽不小于1.5米并设防滑设施。"
    )
    writer.para(
        "（三）上游过渡区、缓冲区、工作区、下游过渡区按《道路交通标志和标线 第4部分：作业区》（GB 5768.4）布设。"
    )
    writer.para("临时交通设施配置如下：")
    rows: list[tuple[float, list[Runs]]] = [(8, ["序号", "名称", "规格", "数量", "设置位置"])]
    for number, (name, size, where) in enumerate(
        rng.sample(
            [
                ("前方施工标志", "1200×800mm", "上游150米"),
                ("限速20标志", "φ800mm", "上游100米"),
                ("道路变窄标志", "△900mm", "上游80米"),
                ("锥形交通标", "高700mm", "过渡区"),
                ("水马围挡", "1800×1000mm", "作业区四周"),
                ("爆闪警示灯", "太阳能", "围挡转角"),
            ],
            4,
        ),
        1,
    ):
        rows.append((8, [str(number), name, size, str(rng.randrange(1, 40)), where]))
    writer.room(44)
    writer.y = table(writer.sheet, 27, writer.y + 1, (14, 42, 36, 20, 44), rows, style.sized(10.5)) + 4
    heading(writer, "四、疏导人员与信息告知")
    writer.para(
        f"现场负责人{site.foreman}（{phone(job)}），配交通协管员{rng.randrange(2, 7)}名，着反光背"
        f"心、持指挥棒上岗；施工前{rng.choice([3, 5, 7])}日在路口张贴公告并通过媒体发布绕行信息。"
    )
    heading(writer, "五、应急与恢复")
    writer.para(
        "遇交通事故、严重拥堵或者大雾冰雪天气，立即停止作业，撤出机具，恢复通行；每日收工后用钢板"
        "覆盖沟槽，夜间警示灯常亮。"
    )
    writer.para("本方案报公安机关交通管理部门审核同意后实施，实施中需要调整的，及时报请变更。")
    if not with_cover:
        closing(writer, Run(author, "author"), day, author, label=rng.choice(["编制单位：", ""]))
    sheets += writer.sheets
    footer(writer.sheets)
    values: dict[str, Value] = {
        "project": site.project,
        "road": site.road,
        "author": author,
        "issue_date": site.signed.isoformat(),
        **periods(site),
    }
    return drawn("traffic_plan", "jay_chapters", sheets, values)


def commitment(job: Job) -> Drawn:
    """交通安全承诺书 to the traffic police, one page."""
    rng = job.rng
    site = a_site(job)
    who = rng.choice([site.owner, site.builder])
    signer = who.legal_person
    style = Style("song", 12.5)
    writer = Writer(job, style, top=28, leading=1.72)
    writer.title(
        rng.choice(["交通安全承诺书", "占道施工交通安全承诺书", "道路施工交通安全承诺书"]), Style("hei_bold", 20)
    )
    writer.line(rng.choice(["信阳市公安局交通警察支队：", f"信阳市公安局交通警察支队{site.district}大队："]))
    writer.para(
        [
            rng.choice(["我单位承担的", "我公司负责实施的"]),
            Run(site.project, "project"),
            "，因施工需要占用",
            Run(site.road, "road"),
            f"部分{rng.choice(['机动车道', '非机动车道', '人行道'])}，施工时间为",
            *span(job, site),
            "。为保障道路交通安全畅通，郑重承诺如下：",
        ]
    )
    clauses = [
        "严格按照批准的路段、时间和经审核的交通组织方案施工，不超范围、不超时限。",
        "在来车方向安全距离处设置施工标志、限速标志和导向设施，夜间设置红色警示灯，并保持完好。",
        "施工人员统一穿着反光服，服从交警指挥，不在围挡外堆放材料、停放机械。",
        f"安排{rng.randrange(2, 6)}名专职安全员全天值守，早晚高峰（7:00—9:00、17:00—19:00）暂停影响通行的作业。",
        "渣土车辆密闭运输，驶出工地前冲洗干净，不带泥上路，不遗撒。",
        "完工后立即清除障碍物、消除安全隐患，经验收合格后恢复通行。",
        "因我方原因引发交通事故的，依法承担相应责任，并接受公安机关交通管理部门的处罚。",
    ]
    for number, clause in enumerate(rng.sample(clauses[:-1], 5) + clauses[-1:]):
        writer.para(f"{'一二三四五六'[number]}、{clause}")
    writer.para(f"现场联系人：{site.foreman}，电话：{phone(job)}。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(70, y, ["承诺单位（盖章）：", Run(who.name, "promisor")], style)
    sheet.text(70, y + 12, rng.choice(["法定代表人（签字）：", "单位负责人（签字）："]), style)
    sign(sheet, 118, y + 9.5, signer, "signer")
    sheet.text(70, y + 24, ["日　　期：", Run(on(job, site.signed, "plain", "spaced", "padded"), "issue_date")], style)
    sealed(sheet, 150, y + 8, who.name)
    values: dict[str, Value] = {
        "promisor": who.name,
        "project": site.project,
        "road": site.road,
        "signer": signer,
        "issue_date": site.signed.isoformat(),
        **periods(site),
    }
    return drawn("traffic_commitment", "jay_to_police", writer.sheets, values)


def impact(job: Job) -> Drawn:
    """交通影响评价报告: cover, then chapters with a table of levels of service."""
    rng = job.rng
    site = a_site(job)
    author = site.adviser.name
    title = rng.choice(["交通影响评价报告", "涉路施工交通影响评估报告", "交通影响评估报告"])
    day: Runs = Run(on(job, site.signed, "chinese", "plain", "spaced"), "issue_date")
    first = cover(
        job,
        site,
        title,
        author,
        day,
        label=rng.choice(["编制单位：", "评估单位："]),
        other=f"委托单位：{site.owner.name}",
    )
    first.text(185, 24, f"报告编号：JP-2026-{rng.randrange(10, 400):03d}", Style("song", 10.5), align="r")
    style = Style("song", 12)
    writer = Writer(job, style, top=28, leading=1.65)
    heading(writer, "1　概述")
    writer.para(
        [
            "1.1　项目背景。",
            Run(site.project, "project"),
            (
                f"位于{site.district}，由{site.owner.name}投资建设，施工需临时占用{site.road}部分路幅"
                "。受建设单位委托，我单位对施工期交通影响进行评估。"
            ),
        ]
    )
    writer.para(
        "1.2　评估依据。《中华人民共和国道路交通安全法》、《城市道路管理条例》、《建设项目交通影"
        "响评价技术标准》（CJJ/T 141）、《城市道路施工作业交通组织规范》（GA/T 900）。"
    )
    writer.para(
        f"1.3　评估范围与年限。范围为{site.cross[0]}、{site.cross[1]}围合区域约"
        f"{rng.randrange(3, 18) / 10}平方公里，评估时段为施工期{site.days}天的早、晚高峰。"
    )
    heading(writer, "2　现状调查与分析")
    writer.para(
        f"2026年{rng.randrange(5, 9)}月，项目组对周边{rng.randrange(2, 5)}个路口进行了连续"
        f"{rng.choice([2, 3])}日流量观测。{site.road}高峰小时断面流量{rng.randrange(420, 1900)}pcu"
        f"/h，大型车占比{rng.randrange(3, 14)}%，平均车速{rng.randrange(22, 44)}km/h。"
    )
    heading(writer, "3　影响分析")
    writer.para("采用微观仿真对占道前后交通运行进行对比，结果见表3-1。")
    writer.room(52)
    writer.sheet.text(105, writer.y, "表3-1　路口服务水平对比", Style("hei", 10.5), align="c")
    rows: list[tuple[float, list[Runs]]] = [(9, ["路口", "现状饱和度", "施工期饱和度", "延误增量(s)", "服务水平"])]
    for street in (*site.cross, site.road):
        now = rng.randrange(42, 70)
        rows.append(
            (
                8,
                [
                    f"{street}口",
                    f"0.{now}",
                    f"0.{now + rng.randrange(5, 22)}",
                    str(rng.randrange(4, 26)),
                    rng.choice(["B→C", "C→D", "B→B"]),
                ],
            )
        )
    writer.y = table(writer.sheet, 27, writer.y + 7, (44, 28, 32, 28, 24), rows, style.sized(10.5)) + 5
    heading(writer, "4　改善措施建议")
    writer.para(
        "（1）采用半幅施工、分段推进，避免全幅封闭；（2）在影响区外围设置三级诱导标志；（3）调整"
        "相邻路口信号配时，绿信比向分流方向倾斜；（4）公交站点临时外移，并提前公告。"
    )
    heading(writer, "5　结论")
    writer.para(
        "施工期周边路网饱和度总体可控，对交通的影响"
        f"{rng.choice(['为中等', '属可接受范围', '有限'])}。在落实本报告所提措施和应急预案的前提下"
        "，从交通角度评估，项目占道施工方案可行。"
    )
    writer.para(
        (
            f"项目负责人：{somebody(job)}　　编制：{somebody(job)}　　审核：{somebody(job)}　　联系电"
            f"话：{site.adviser.phone}"
        ),
        indent=0,
    )
    header(writer.sheets, title)
    footer(writer.sheets, "第 {} 页")
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_impact_report", "jay_bound", [first, *writer.sheets], values)


LAYOUTS: Layouts = {
    "traffic_plan": {"jay_chapters": plan},
    "traffic_commitment": {"jay_to_police": commitment},
    "traffic_impact_report": {"jay_bound": impact},
}
