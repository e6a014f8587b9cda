"""交通安全承诺书 and 交通组织方案 of road works."""

from __future__ import annotations

from samples.draw import BLACK, BLUE_INK, Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond import lime_common as lime
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table

POLICE = "信阳市公安局交通警察支队"


def _base(works: Works) -> dict[str, Value]:
    return {
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issue_date": works.signed.isoformat(),
    }


def police_form(job: Job) -> Drawn:
    """The counter's template with blanks, the promises printed, blanks filled in."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet()
    fill, body = job.fill_style(12.5), Style("song", 12.5)
    firm = lime.is_org(works.applicant)
    signer = job.facts.company.org.legal_person if firm else works.applicant
    sheet.text(188, 14, rng.choice(["样表07", "交警支队秩序科制"]), Style("song", 8.5), align="r")
    title = rng.choice(["占道施工交通安全承诺书", "道路交通安全承诺书", "交通安全承诺书"])
    sheet.text(105, 24, title, Style("hei_bold", 22), align="c", spacing=0.2)
    y = sheet.flow(25, 44, 162, f"{POLICE}{rng.choice(['', '一大队', '秩序科'])}：", body, leading=1.8)
    form = job.date_form("plain", "spaced")
    said: lime.Said = [
        "因",
        filled(works.project, "project", fill),
        "需要，拟占用",
        filled(works.road, "road", fill),
        "进行施工，施工时间自",
        Run(lime.on(works.period_from, form=form).text, "period_from", fill, underline=True),
        "起至",
        Run(lime.on(works.period_to, form=form).text, "period_to", fill, underline=True),
        "止。为保障道路交通安全畅通，我单位（本人）郑重承诺：",
    ]
    y = sheet.flow(25, y + 1, 162, said, body, leading=1.85, indent=2) + 1
    promises = [
        "严格按照批准的交通组织方案和占道范围施工，不擅自扩大作业面，不提前、不超期占道。",
        "距作业区来车方向安全距离处设置警示标志，夜间设红色警示灯和反光锥筒，施工人员一律着反光背心。",
        "早高峰7:00至9:00、晚高峰17:00至19:00不安排材料车辆进出，渣土车辆覆盖上路。",
        "安排不少于两名专职引导员维护现场秩序，服从民警指挥；遇重大活动或恶劣天气立即撤除。",
        "施工完毕迅速清除障碍物，消除隐患，经验收合格后恢复通行。",
        "因未履行上述承诺造成交通事故的，依法承担全部责任，并接受《道路交通安全法》第一百零四条的处罚。",
    ]
    for number, text in enumerate(promises, 1):
        y = sheet.flow(25, y, 162, f"{number}.{text}", body, leading=1.7, indent=2)
    y += 9
    sheet.text(80, y, "承诺人（单位）：", body)
    sheet.flow(117, y, 73, Run(works.applicant, "promisor"), body, leading=1.3)
    sheet.text(80, y + 16, "法定代表人（签名）：" if firm else "签名（按指印）：", body)
    lime.sign(sheet, 126, y + 14, signer, "signer", blue=job.chance(0.4))
    sheet.text(80, y + 31, lime.on(works.signed, "issue_date", "spaced"), body)
    if firm:
        lime.seal(job, sheet, 150, y + 10, works.applicant)
    else:
        lime.thumb(sheet, 160, y + 12)
    values = _base(works) | {"promisor": works.applicant, "signer": signer}
    return drawn("traffic_commitment", "lime_police_form", [sheet], values)


def builder_pledge(job: Job) -> Drawn:
    """A builder's own paper: a small table of facts on top, then prose; the date in Chinese."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet()
    builder, signer, body = works.builder, lime.someone(job), Style("song", 13)
    y = lime.letter_head(sheet, Run(builder.name, "promisor"), builder.address, builder.phone)
    title = rng.choice(["道路施工交通安全保证书", "施工期间交通安全责任承诺书"])
    sheet.text(105, y + 2, title, Style("song_bold", 20), align="c", spacing=0.15)
    value, label = Style("song", 11), Style("hei", 11)
    shape = job.date_form("dot", "dash", "padded")
    span: lime.Said = [lime.on(works.period_from, "period_from", shape), " 至 "]
    span.append(lime.on(works.period_to, "period_to", shape))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11.0, [(30.0, "涉路工程", True), (136.0, Run(works.project, "project"), False)]),
        (
            11.0,
            [
                (30.0, "施工路段", True),
                (53.0, Run(works.road, "road"), False),
                (30.0, "占道宽度", True),
                (53.0, f"{plain(works.width + 1)}米", False),
            ],
        ),
        (11.0, [(30.0, "占道时间", True), (136.0, span, False)]),
    ]
    y = table(sheet, 22, y + 16, rows, label=label, value=value) + 7
    y = sheet.flow(22, y, 166, "市交警部门：", body, leading=1.8)
    for text in (
        "我公司承接上述工程，已组织项目部全体人员学习交通安全法规并逐人交底。施工期间我公司保证做到："
        "围挡连续封闭、稳固整洁，转角处采用通透围挡，不遮挡信号灯和标志牌；施工车辆按指定路线出入，"
        "驾驶员持证上岗，不疲劳驾驶、不超限超载。",
        "开工前三日在路口两端张贴施工公告，并向沿线单位和公交公司书面告知。施工现场昼夜有人值守，"
        "发现标志倾倒、灯具损坏的，十五分钟之内复位。临时便道硬化防滑，老人、学生通行时派人护送。",
        "如违反上述保证，自愿接受停工整顿、行政处罚，造成他人人身财产损失的，由我公司负责赔偿，"
        "与建设单位及管理部门无关。本承诺自出具之日起至道路恢复交通之日有效。",
    ):
        y = sheet.flow(22, y, 166, text, body, leading=1.75, indent=2)
    y += 12
    sheet.text(182, y, Run(builder.name, "promisor"), body, align="r")
    sheet.text(100, y + 12, "项目负责人：", body)
    lime.sign(sheet, 130, y + 10, signer, "signer")
    sheet.text(182, y + 25, lime.on(works.signed, "issue_date", "chinese"), body, align="r")
    lime.seal(job, sheet, 166, y + 16, builder.name)
    values = _base(works) | {"promisor": builder.name, "signer": signer}
    return drawn("traffic_commitment", "lime_builder_pledge", [sheet], values)


def plan_volume(job: Job) -> Drawn:
    """A plan in several chapters behind a cover, with a sketch."""
    rng, works = job.rng, lime.scene(job)
    author, day = rng.choice([works.builder.name, works.adviser.name]), works.signed
    cover = job.sheet()
    y = cover.flow(28, 62, 154, Run(works.project, "project"), Style("hei_bold", 21), align="c", leading=1.5)
    kind = rng.choice(["施工期间交通组织方案", "交通疏导方案", "占道施工交通组织设计"])
    cover.text(105, y + 14, kind, Style("hei_bold", 26), align="c", spacing=0.1)
    cover.line(60, y + 32, 150, y + 32, width=0.8)
    cover.text(105, 214, ["编制单位：", Run(author, "author")], Style("song", 15), align="c")
    who = f"编制人：{lime.someone(job)}　　审核人：{lime.someone(job)}"
    cover.text(105, 226, who, Style("song", 13), align="c")
    cover.text(105, 240, lime.on(day, "issue_date", job.date_form("chinese", "plain")), Style("song", 14), align="c")
    lime.seal(job, cover, 122, 220, author)
    writer = Writer(job, Style("song", 11.5), leading=1.65)

    def chapter(title: str, *texts: lime.Said) -> None:
        writer.room(20)
        writer.para(title, indent=0, style=Style("hei_bold", 14))
        for text in texts:
            writer.para(text)

    form = job.date_form("plain", "dot")
    chapter(
        "第一章　工程概况",
        [Run(works.project, "project"), "由", works.applicant, "投资建设，施工内容为", works.reason, "。"],
        [
            "施工点位于",
            Run(works.road, "road"),
            f"，作业面长{plain(works.length)}米、宽{plain(works.width)}米，占用最外侧机动车道半幅。",
        ],
        [
            "计划",
            lime.on(works.period_from, "period_from", form),
            "进场围挡，",
            lime.on(works.period_to, "period_to", form),
            f"撤场并恢复交通，总占道时间{works.days}天。",
        ],
    )
    flow = rng.randrange(60, 190) * 10
    chapter(
        "第二章　交通现状及影响分析",
        [f"该路为双向四车道，高峰小时流量{flow}pcu，沿线有学校1所、公交线路{rng.randrange(2, 9)}条。"],
        [f"围挡后单向通行能力下降约{rng.randrange(18, 40)}%，服务水平由B级降为C级，仍可满足通行。"],
    )
    chapter(
        "第三章　交通组织措施",
        ["1.机动车：占一还一，压缩对向车道，借道段限速30公里/小时，导改长度80米。"],
        ["2.非机动车及行人：围挡外侧留1.5米通道，夜间设照明；盲道断点处设提示砖。"],
        ["3.公交：站台临时东移60米，提前三天由公交公司公告；大型货车全天禁行，经外环绕行。"],
    )
    writer.room(72)
    sheet, top = writer.sheet, writer.y
    lime.road_sketch(sheet, 25, top, 160, 60, Run(works.road, "road"), plain(works.length))
    sheet.text(105, top + 62, "图1　施工区交通布控示意图", Style("song", 10), align="c")
    writer.y += 71
    chapter(
        "第四章　设施与人员",
        [f"水马{rng.randrange(20, 80)}个，锥筒{rng.randrange(20, 90)}个，爆闪灯6盏，施工标志一套，引导员4名两班轮换。"],
    )
    chapter(
        "第五章　信息发布与应急",
        [f"由{POLICE}官方号提前发布提示。现场联系人{lime.someone(job)}，电话{lime.mobile(job)}。"],
        ["发生事故时先救人、后疏导，15分钟内打开应急车道，必要时暂停施工。"],
    )
    writer.number_pages("- {} -")
    values = _base(works) | {"author": author}
    return drawn("traffic_plan", "lime_plan_volume", [cover, *writer.sheets], values)


def plan_on_one_sheet(job: Job) -> Drawn:
    """A table and a sketch side by side on one landscape sheet."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet(297, 210)
    author, fill = works.builder.name, job.fill_style(10)
    title = rng.choice(["占道作业交通导改方案", "施工路段交通组织方案（简易）", "交通组织及保畅方案"])
    sheet.text(148, 11, title, Style("hei_bold", 18), align="c", spacing=0.2)
    sheet.text(14, 24, ["编制：", Run(author, "author")], Style("song", 10))
    shape = job.date_form("dash", "slash", "dot")
    sheet.text(283, 24, ["编制日期：", lime.on(works.signed, "issue_date", shape)], Style("song", 10), align="r")
    form = Form(fill, label_mm=26, width_mm=132, left_mm=14, label=Style("hei", 10))
    value = form.value
    form.row(13, ("工程名称", value(works.project, "project")))
    form.row(10, ("建设单位", value(works.applicant)))
    form.row(10, ("影响道路", value(works.road, "road")))
    form.row(10, ("作业位置", value(works.place)))
    form.row(10, ("开始日期", lime.on(works.period_from, "period_from", shape, fill)))
    form.row(10, ("结束日期", lime.on(works.period_to, "period_to", shape, fill)))
    form.row(10, ("作业时段", value(rng.choice(["每日22:00至次日6:00", "每日9:30—16:30", "全天围挡，夜间不施工"]))))
    form.row(
        26, ("机动车组织", value("封闭外侧车道，内侧车道双向错峰放行，长龙超过200米时派员手动疏导；大货车从北环绕行。"))
    )
    form.row(20, ("慢行组织", value("人行道铺钢板通过，非机动车下坡处设减速带和“推行”牌。")))
    form.row(
        20,
        (
            "布控设施",
            value(f"锥桶{rng.randrange(15, 60)}只、水马{rng.randrange(8, 40)}只、导向牌4块、太阳能爆闪灯3盏。"),
        ),
    )
    form.row(14, ("值守人员", value(f"{lime.someone(job)} {lime.mobile(job)}；{lime.someone(job)} {lime.mobile(job)}")))
    bottom = form.put(sheet, 32)
    sheet.text(217, 32, "交通布控图", Style("hei_bold", 11), align="c")
    lime.road_sketch(sheet, 152, 40, 131, 80, Run(works.road, "road"), plain(works.length))
    sheet.rect(152, 125, 131, bottom - 125)
    opinion = "交警部门审查意见："
    sheet.text(155, 128, opinion, Style("song", 10))
    if job.chance(0.5):
        said = "经审查，方案基本可行，请增设夜间反光设施。"
        sheet.flow(160, 137, 118, said, Style("kai", 12, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.05))
    sheet.text(279, bottom - 8, "年　　月　　日", Style("song", 10), align="r")
    sheet.text(14, bottom + 4, "说明：本方案一式三份，施工现场留存一份备查。", Style("song", 9))
    lime.seal(job, sheet, 126, bottom + 9, author, size=34)
    values = _base(works) | {"author": author}
    tolerated = {"author": (works.applicant,)}
    return drawn("traffic_plan", "lime_plan_on_one_sheet", [sheet], values, tolerated=tolerated)


LAYOUTS: Layouts = {
    "traffic_commitment": {"lime_police_form": police_form, "lime_builder_pledge": builder_pledge},
    "traffic_plan": {"lime_plan_volume": plan_volume, "lime_plan_on_one_sheet": plan_on_one_sheet},
}
