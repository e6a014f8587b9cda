"""Works that weigh heavily on traffic: the report of their impact, measures of protection, of emergency."""

from __future__ import annotations

from samples import numbers
from samples.draw import Style
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
    signed_by,
    val,
)
from samples.layouts_twelfth.elm_works import some_works
from samples.truth import Drawn
from samples.writing import Writer

_HEAD = Style("hei", 13)


def _chapters(writer: Writer, chapters: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, body in chapters:
        writer.para(title, style=_HEAD, indent=0)
        for text in body:
            writer.para(text)


# -- reports of the impact -----------------------------------------------------------------------


def impact_report(job: Job) -> Drawn:
    """A consultant's report: the cover with its seal, then the chapters."""
    paper, works = Paper(job, Style("song_bold", 20)), some_works(job)
    adviser = firm(job, "交通规划设计有限公司", "交通工程咨询有限公司", "城乡交通研究院有限公司")
    writer = paper.writer(Style("song", 12), leading=1.7)
    cover = writer.sheet
    cover.flow(25, 64, 160, paper.say("project", works.project), Style("song_bold", 20), leading=1.5, align="c")
    title = job.rng.choice(["交通影响评价报告", "占道施工交通影响评估报告", "道路交通影响评估报告"])
    centred(cover, 96, title, Style("hei_bold", 25), spacing=0.15)
    centred(cover, 112, "（报批稿）", Style("song", 13))
    paper.ink = Style("song", 15)
    centred(cover, 206, paper.say("author", adviser.name), Style("song", 15))
    shown = numbers.written_date(works.signed, form=job.date_form("chinese", "plain"))
    centred(cover, 220, paper.say("issue_date", shown, works.signed.isoformat()), Style("song", 14))
    seal(cover, 128, 212, adviser.name, size=42)
    writer.new_page()
    table: list[Row] = [
        (9, [lab(50, "时段"), lab(40, "现状流量(pcu/h)"), lab(40, "饱和度"), lab(0, "服务水平")]),
        (9, [val(50, "早高峰 7:30—8:30"), val(40, str(job.rng.randrange(700, 1400))), val(40, "0.62"), val(0, "C级")]),
        (
            9,
            [val(50, "晚高峰 17:30—18:30"), val(40, str(job.rng.randrange(700, 1500))), val(40, "0.68"), val(0, "C级")],
        ),
    ]
    _chapters(
        writer,
        (
            (
                "1　总则",
                (
                    f"受{works.applicant.name}委托，对该工程占用{works.road}施工期间的交通影响进行评估。"
                    "评估依据为《建设项目交通影响评价技术标准》CJJ/T 141及现场调查资料。",
                ),
            ),
            (
                "2　工程概况",
                (
                    f"工程位于{works.place}，占用长{plain(works.length)}米、宽{plain(works.width)}米，工期{works.days}天。",
                ),
            ),
            (
                "3　交通现状分析",
                (f"{works.road}为城市次干路，双向四车道，与{works.cross}平面交叉。高峰时段调查结果如下：",),
            ),
        ),
    )
    writer.y = (
        rows(writer.sheet, writer.y + 1, table, x=25, width=160, label=SONG.sized(10.5), value=SONG.sized(10.5)) + 4
    )
    _chapters(
        writer,
        (
            (
                "4　施工期交通影响",
                (
                    "占用边侧车道后，路段通行能力下降约18%，高峰饱和度升至0.81，服务水平为D级，交叉口延误增加约9秒，影响程度可接受。",
                ),
            ),
            (
                "5　改善措施建议",
                (
                    "（1）合理安排施工时序，避开高峰；（2）设置绕行提示标志；（3）增设交通协管员；（4）优化交叉口信号配时。",
                ),
            ),
            ("6　评估结论", ("在落实各项改善措施的前提下，本工程施工对周边道路交通的影响在可接受范围内，方案可行。",)),
        ),
    )
    writer.number_pages("- {} -")
    return paper.done("traffic_impact_report", "elm_impact_report")


def impact_brief(job: Job) -> Drawn:
    """A brief report without a cover, the basics in a table at its head."""
    paper, works = Paper(job, Style("song", 11)), some_works(job)
    adviser = firm(job, "工程咨询有限公司", "交通科技有限公司", "市政设计咨询有限公司")
    writer = paper.writer(Style("song", 12), leading=1.65, top=22)
    writer.title("交通影响评估报告", Style("hei_bold", 20), spacing=0.2, after=7)
    form = job.date_form("plain", "dot", "dash")
    basics: list[Row] = [
        (10, [lab(30, "项目名称"), val(0, paper.say("project", works.project))]),
        (10, [lab(30, "委托单位"), val(0, works.applicant.name)]),
        (10, [lab(30, "评估单位"), val(0, paper.say("author", adviser.name))]),
        (
            10,
            [
                lab(30, "报告日期"),
                val(50, paper.day("issue_date", works.signed, form)),
                lab(30, "报告编号"),
                val(0, f"PG2026-{job.rng.randrange(10, 400):03d}"),
            ],
        ),
    ]
    writer.y = rows(writer.sheet, writer.y, basics, x=25, width=160, label=SONG, value=SONG) + 5
    _chapters(
        writer,
        (
            ("一、评估范围", (f"{works.road}（{works.cross}口前后各300米）及相邻出入口。",)),
            (
                "二、现状调查",
                ("路段为双幅路，机动车道宽15米，两侧设非机动车道和人行道；高峰小时机动车流量约980辆，公交线路3条。",),
            ),
            (
                "三、影响分析",
                (
                    f"施工占用面积{plain(works.area)}平方米，主要影响慢行交通；机动车道数不减少，路段服务水平基本不变；沿街单位出入口短时受影响。",
                ),
            ),
            (
                "四、对策措施",
                ("设置临时慢行通道；分段施工，日开挖长度不超过50米；出入口铺设钢板保证通行；加强宣传告示。",),
            ),
            ("五、结论", ("综合评估，施工期间交通影响等级为“一般”，采取上述措施后可以实施。",)),
        ),
    )
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "评估人员：", SONG.sized(12))
    signed_by(sheet, 48, y - 2, a_name(job), 14)
    signed_by(sheet, 74, y - 2, a_name(job), 14)
    sheet.text(116, y, "评估单位（盖章）", SONG.sized(12))
    seal(sheet, 150, y + 6, adviser.name)
    return paper.done("traffic_impact_report", "elm_impact_brief")


# -- measures of protection ----------------------------------------------------------------------


def protection_plan(job: Job) -> Drawn:
    """The builder's measures in numbered paragraphs, signed off at the end."""
    paper, works = Paper(job, Style("song", 12.5)), some_works(job)
    writer = paper.writer(Style("song", 12.5), leading=1.7, top=26)
    writer.title("交通安全防护措施", Style("song_bold", 21), spacing=0.2)
    writer.para(
        [
            "为做好",
            paper.say("project", works.project),
            f"占用{works.road}施工期间的交通安全工作，防止发生交通事故，制定本措施。",
        ]
    )
    _chapters(
        writer,
        (
            (
                "一、组织机构",
                (f"成立交通安全防护小组，组长由项目经理{a_name(job)}担任，成员包括安全员、施工员和交通协管员。",),
            ),
            (
                "二、围挡与隔离",
                (
                    "施工区域四周连续设置高度不低于1.8米的硬质围挡，底部设防溢座；与机动车道之间设置防撞水马，间距不大于2米。",
                ),
            ),
            (
                "三、警示标志",
                ("来车方向50米外设置施工警告、限速、变窄标志；夜间在围挡转角处设红色爆闪灯，间隔不超过10米。",),
            ),
            ("四、行人保护", ("设置临时人行通道，宽度不小于1.5米，沟槽上方铺设带护栏的便桥，坑井及时加盖。",)),
            ("五、机械与车辆", ("挖掘机、运输车作业时设专人指挥，不得超出围挡；车辆出场冲洗干净，不带泥上路。",)),
            ("六、检查与整改", ("每日开工前、收工后各检查一次防护设施，做好记录；发现缺损立即修复。",)),
        ),
    )
    writer.y += 8
    writer.room(36)
    sheet, y = writer.sheet, writer.y
    sheet.text(184, y, paper.say("author", works.builder.name), writer.style, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(178, y + 11, paper.day("issue_date", works.signed, form), writer.style, align="r")
    seal(sheet, 150, y + 6, works.builder.name, size=42)
    return paper.done("traffic_protection_measures", "elm_protection_plan")


def protection_table(job: Job) -> Drawn:
    """A table of measures, who answers for each, and the numbers of barriers and lamps."""
    paper, works = Paper(job, Style("song", 11)), some_works(job)
    sheet = paper.new()
    centred(
        sheet,
        18,
        job.rng.choice(["施工现场交通安全防护措施", "占道施工交通安全防护措施表"]),
        Style("hei_bold", 19),
        spacing=0.05,
    )
    sheet.text(20, 34, ["工程名称：", paper.say("project", works.project)], SONG)
    sheet.text(20, 42, ["编制单位：", paper.say("author", works.builder.name)], SONG)
    form = job.date_form("plain", "dash")
    sheet.text(190, 42, ["编制日期：", paper.day("issue_date", works.signed, form)], SONG, align="r")
    measures = (
        ("围挡", "彩钢板围挡全封闭，高2.0米，每20米设通透窗", f"{plain(works.length * 2)}米"),
        ("警示标志", "前方施工、减速慢行、车道变窄标志，反光膜二级以上", "6块"),
        ("警示灯", "红色爆闪灯、太阳能频闪灯，夜间常亮", "12盏"),
        ("防撞设施", "注水水马、反光锥桶，置于迎车面", "20个"),
        ("便道便桥", "行人便道净宽1.5米，沟槽处铺20毫米厚钢板", "2处"),
        ("照明", "LED投光灯，亮度满足夜间通行要求", "4盏"),
        ("人员防护", "作业人员着反光背心、戴安全帽，协管员持指挥旗", "全员"),
        ("巡查", "每班巡查不少于两次，记录存档", "—"),
    )
    given: list[Row] = [
        (11, [lab(14, "序号"), lab(28, "项目"), lab(86, "具体措施"), lab(20, "数量"), lab(0, "责任人")])
    ]
    for row, (item, text, count) in enumerate(measures, 1):
        given.append((14, [val(14, str(row)), val(28, item), val(86, text), val(20, count), val(0, a_name(job))]))
    bottom = rows(sheet, 50, given, label=SONG, value=SONG.sized(10.5))
    y = sheet.flow(
        20,
        bottom + 5,
        170,
        f"说明：施工地点为{works.place}；本措施经项目部会审后实施，施工期间由安全员监督落实，调整时须报交警部门同意。",
        Style("song", 10.5),
        leading=1.6,
    )
    sheet.text(24, y + 8, "编制：", SONG)
    signed_by(sheet, 38, y + 6, a_name(job), 14)
    sheet.text(78, y + 8, "审核：", SONG)
    signed_by(sheet, 92, y + 6, a_name(job), 14)
    sheet.text(134, y + 8, "（盖章）", SONG)
    seal(sheet, 156, y + 14, works.builder.name, "项目部专用章", size=38)
    return paper.done("traffic_protection_measures", "elm_protection_table")


# -- measures of emergency -----------------------------------------------------------------------


def emergency_plan(job: Job) -> Drawn:
    """The builder's plan for emergencies on the road, with a list of telephones."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    writer = paper.writer(Style("song", 12), leading=1.7, top=24)
    writer.y = (
        writer.sheet.flow(
            25, writer.y, 160, paper.say("project", works.project), Style("song_bold", 16), leading=1.4, align="c"
        )
        + 2
    )
    writer.title(job.rng.choice(["交通应急处置措施", "施工期间交通应急处置预案"]), Style("song_bold", 20), after=9)
    _chapters(
        writer,
        (
            (
                "一、编制目的",
                (
                    f"为及时有效处置{works.road}占道施工期间可能发生的交通拥堵、交通事故等突发情况，最大限度减少影响，制定本措施。",
                ),
            ),
            ("二、应急组织", ("应急小组由项目经理任组长，下设疏导组、抢险组、联络组，24小时值班。",)),
            (
                "三、处置程序",
                (
                    "1. 发生交通拥堵：疏导组到场指挥，必要时临时撤除围挡，拥堵消除后恢复施工。",
                    "2. 发生交通事故：保护现场，抢救伤员，拨打122、120，配合交警处理。",
                    "3. 挖断地下管线：立即停工，疏散人员，通知权属单位抢修，设置绕行标志。",
                    "4. 遇恶劣天气：停止作业，加固围挡，排除积水，增设警示灯。",
                ),
            ),
            ("四、应急物资", ("备水马30个、锥桶50个、钢板10块、抽水泵2台、应急照明车1辆、急救箱2个。",)),
        ),
    )
    table: list[Row] = [
        (9, [lab(50, "单位或职务"), lab(50, "姓名"), lab(0, "电话")]),
        (9, [val(50, "应急组长"), val(50, a_name(job)), val(0, works.phone)]),
        (9, [val(50, "现场安全员"), val(50, a_name(job)), val(0, f"1380000{job.rng.randrange(10**4):04d}")]),
        (9, [val(50, "交警"), val(50, "—"), val(0, "122")]),
    ]
    writer.para("五、联系电话", style=_HEAD, indent=0)
    writer.y = rows(writer.sheet, writer.y + 1, table, x=25, width=160, label=SONG, value=SONG) + 6
    writer.room(36)
    sheet, y = writer.sheet, writer.y + 4
    sheet.text(112, y, "编制单位（盖章）：", SONG.sized(12))
    sheet.text(112, y + 9, paper.say("author", works.builder.name), SONG.sized(12))
    sheet.text(112, y + 18, paper.day("issue_date", works.signed, job.date_form("plain", "padded")), SONG.sized(12))
    seal(sheet, 152, y + 12, works.builder.name)
    return paper.done("traffic_emergency_measures", "elm_emergency_plan")


def emergency_notice(job: Job) -> Drawn:
    """A page from the firm that has the works done: head of the firm, short clauses."""
    paper, works = Paper(job, Style("song", 13.5)), some_works(job)
    writer = paper.writer(Style("song", 13.5), leading=1.75, top=20)
    centred(writer.sheet, 18, works.applicant.name, Style("song_bold", 20, (190, 30, 34)), spacing=0.1)
    writer.sheet.line(25, 30, 185, 30, width=0.7, fill=(190, 30, 34))
    writer.y = 44
    writer.title("道路施工交通应急处置措施", Style("hei_bold", 19), spacing=0.05, after=9)
    writer.line(["项目名称：", paper.say("project", works.project)])
    for text in (
        "一、现场设应急疏导岗两处，配备对讲机，遇有车辆排队超过100米时，立即通知施工班组让出通道。",
        "二、救护、消防、抢险车辆需要通过的，三分钟内移开可移动围挡，保证优先通行。",
        f"三、路面沉陷、塌方时，立即封闭危险路段，引导车辆经{works.cross}绕行，同时上报城管、交警部门。",
        "四、发生人员伤亡的，第一时间救治并按规定报告，不得迟报、瞒报。",
        "五、夜间值班人员不得离岗，应急器材不得挪用。",
        "六、每次处置完毕，做好记录并分析原因，完善措施。",
    ):
        writer.para(text)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(100, y, ["制定单位：", paper.say("author", works.applicant.name)], SONG.sized(12.5))
    sheet.text(
        100,
        y + 12,
        ["制定日期：", paper.day("issue_date", works.signed, job.date_form("plain", "chinese", "dash"))],
        SONG.sized(12.5),
    )
    seal(sheet, 150, y + 6, works.applicant.name, size=42)
    return paper.done("traffic_emergency_measures", "elm_emergency_notice")


LAYOUTS: Layouts = {
    "traffic_impact_report": {"elm_impact_report": impact_report, "elm_impact_brief": impact_brief},
    "traffic_protection_measures": {
        "elm_protection_plan": protection_plan,
        "elm_protection_table": protection_table,
    },
    "traffic_emergency_measures": {"elm_emergency_plan": emergency_plan, "elm_emergency_notice": emergency_notice},
}
