"""施工图设计说明 and other papers of technical design: a bound report, one page of notes, a scheme."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import a_site, grid, plain, seal, written
from samples.layouts_ninth.words import WORDS
from samples.people import a_day, a_name
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _when(job: Job) -> date:
    return a_day(job.rng, date(2025, 12, 1), date(2026, 11, 12))


def _values(project: str, designer: str, when: date) -> dict[str, Value]:
    return {"project": project, "designer": designer, "issue_date": when.isoformat()}


def design_bound(job: Job) -> Drawn:
    """A cover, a page of those responsible, then the chapters."""
    site, when = a_site(job), _when(job)
    cover = job.sheet()
    cover.flow(30, 60, 150, Run(site.project, "project"), Style("song_bold", 24), leading=1.6, align="c")
    cover.text(
        105, 112, job.rng.choice(["施工图设计说明书", "施工图设计", "技术设计说明书"]), Style("hei_bold", 26), align="c"
    )
    cover.text(105, 128, "第一卷　第一册", Style("song", 14), align="c")
    cover.text(105, 226, Run(site.designer, "designer"), Style("song_bold", 17), align="c")
    cover.text(105, 238, f"工程设计资质证书：A24{job.rng.randrange(10**7):07d}", Style("song", 11), align="c")
    form = job.rng.choice(["chinese", "plain"])
    cover.text(105, 250, Run(written(when, form=form), "issue_date"), Style("song", 14), align="c")
    seal(cover, 138, 236, site.designer, "出图专用章")
    write = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    write.title("设计说明", Style("hei_bold", 18), after=8)
    parts = [
        (
            "1　设计依据",
            [
                "《电力工程电缆设计标准》GB 50217-2018；",
                "《电动汽车充电站设计规范》GB 50966-2014；",
                "建设单位提供的设计委托书及现场踏勘资料。",
            ],
        ),
        (
            "2　工程概况",
            [
                f"本工程位于{site.district}{site.road}，为充电设施配套电源工程，新建电缆沟槽全长{plain(site.length)}m，宽{plain(site.width)}m。"
            ],
        ),
        (
            "3　技术方案",
            [
                f"采用直埋排管敷设，埋深{plain(site.depth)}m，过路段采用镀锌钢管保护，两端设工作井。",
                "电缆选用YJV22-8.7/15kV-3×70，接地电阻不大于4Ω。",
            ],
        ),
        ("4　路面恢复", ["沟槽分层回填夯实，压实度不小于93%，面层按原道路结构恢复，与原路面接茬平顺。"]),
        (
            "5　管线综合",
            ["与给水、燃气管线水平净距不小于0.5m，交叉时垂直净距不小于0.25m，施工前必须会同产权单位确认。"],
        ),
        ("6　施工注意事项", ["严禁大型机械在未探明管线的范围内作业，夜间设置警示灯。"]),
    ]
    for head, texts in parts:
        write.line(Run(head, "", Style("hei_bold", 12.5)))
        for text in texts:
            write.para(text)
    staff: list[tuple[float, list[tuple[float, Runs]]]] = [
        (10, [(30, title), (49, a_name(job.rng, WORDS)), (30, other), (49, a_name(job.rng, WORDS))])
        for title, other in (("批　准", "审　核"), ("校　核", "设　计"))
    ]
    write.room(30)
    grid(write.sheet, 26, write.y + 6, staff, Style("song", 11))
    write.number_pages("- {} -")
    sheets = [cover, *write.sheets]
    return drawn("technical_design_docs", "new_design_bound", sheets, _values(site.project, site.designer, when))


def design_notes(job: Job) -> Drawn:
    """A landscape sheet of general notes in two columns with a strip of particulars below."""
    site, when = a_site(job), _when(job)
    sheet = job.sheet(420, 297)
    sheet.rect(20, 8, 392, 281, line=0.8)
    sheet.text(216, 16, job.rng.choice(["施工图设计总说明", "电气施工设计说明"]), Style("hei_bold", 18), align="c")
    left = [
        "一、工程概况：本工程为新建充电设施外线部分，起点为市政环网柜，终点为场内箱式变压器。",
        "二、设计范围：高压电缆通道、工作井、接地及路面恢复，不含电缆头制作。",
        f"三、主要工程量：开挖长度{plain(site.length)}米，宽度{plain(site.width)}米，深度{plain(site.depth)}米。",
        "四、材料要求：保护管应符合国家标准，有出厂合格证及检测报告；砂、石、水泥进场须复检。",
        "五、沟槽开挖：采用机械开挖与人工清底结合，槽底预留200mm人工清理。",
    ]
    right = [
        "六、回填：管顶以上500mm内用中粗砂回填，其上用素土分层回填，每层不大于250mm。",
        "七、检查井：按国标图集施工，井盖采用防沉降型，荷载等级D400。",
        "八、安全文明施工：设置连续围挡，裸土覆盖，渣土及时清运。",
        "九、竣工验收：隐蔽工程验收合格后方可覆盖，竣工资料于一个月内移交。",
        "十、其他：未尽事宜按现行规范执行，现场与图纸不符时应通知设计单位处理。",
    ]
    for x, texts in ((30.0, left), (220.0, right)):
        y = 34.0
        for text in texts:
            y = sheet.flow(x, y, 176, text, Style("song", 15), leading=1.9) + 8
    y, label = 262.0, Style("song", 10)
    cells: list[tuple[float, Runs]] = [
        (24, "设计单位"),
        (84, Run(site.designer, "designer")),
        (24, "项目名称"),
        (128, Run(site.project, "project")),
        (24, "设计阶段"),
        (28, "施工图"),
        (20, "出图日期"),
        (60, Run(written(when, form=job.date_form("dash", "dot", "plain")), "issue_date")),
    ]
    grid(sheet, 20, y, [(27, cells)], label)
    put_stamp(sheet, 370, 246, [site.designer, "施工图设计专用章"], width=64)
    return drawn("technical_design_docs", "new_design_notes", [sheet], _values(site.project, site.designer, when))


def design_scheme(job: Job) -> Drawn:
    """A typed scheme for pipes under a road, signed off at its end by the designer's seal and date."""
    site, when = a_site(job), _when(job)
    write = Writer(job, Style("song", 12.5), left=27, width=156, leading=1.8)
    write.title("施工图纸技术设计材料", Style("hei_bold", 19), after=8)
    write.line(["工程名称：", Run(site.project, "project")])
    write.line(f"建设单位：{site.owner}")
    write.line(["设计单位：", Run(site.designer, "designer")])
    write.line("一、管线平面与横断面")
    write.para(
        f"管线沿{site.road}人行道布置，距侧石1.5米，起于{site.cross}，止于{site.cross2}。标准横断面为2孔×3层排管，断面宽{plain(site.width)}米。"
    )
    write.line("二、主要技术指标")
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(20, "序号"), (66, "项目"), (34, "单位"), (36, "数值")]),
        (9, [(20, "1"), (66, "排管长度"), (34, "m"), (36, plain(site.length))]),
        (9, [(20, "2"), (66, "覆土深度"), (34, "m"), (36, plain(site.depth))]),
        (9, [(20, "3"), (66, "开挖面积"), (34, "㎡"), (36, plain(site.area))]),
        (9, [(20, "4"), (66, "工作井"), (34, "座"), (36, str(job.rng.randrange(2, 7)))]),
    ]
    write.y = grid(write.sheet, 27, write.y + 2, table, Style("song", 11)) + 6
    write.line("三、结构与路面恢复设计")
    write.para("基层采用C20混凝土15厘米，面层按原材质恢复；人行道砖应与相邻铺装同规格、同颜色，盲道连续。")
    write.line("四、对周边管线的保护")
    write.para("开挖前向各管线产权单位发函并召开交底会；发现不明管线立即停工，由设计单位出具变更。")
    write.line("五、施工组织要点")
    write.para("分段施工，每段不超过30米，当日开挖当日敷设，夜间用钢板覆盖保证通行。")
    write.room(38)
    y = write.y + 6
    write.sheet.text(104, y, f"编制：{a_name(job.rng, WORDS)}　　审核：{a_name(job.rng, WORDS)}", Style("song", 12))
    write.sheet.text(104, y + 12, f"{site.designer}（章）", Style("song", 12))
    form = job.rng.choice(["plain", "padded", "chinese"])
    write.sheet.text(104, y + 24, Run(written(when, form=form), "issue_date"), Style("song", 12))
    seal(write.sheet, 148, y + 16, site.designer)
    write.number_pages("{}/{}")
    return drawn("technical_design_docs", "new_design_scheme", write.sheets, _values(site.project, site.designer, when))


LAYOUTS: Layouts = {
    "technical_design_docs": {
        "new_design_bound": design_bound,
        "new_design_notes": design_notes,
        "new_design_scheme": design_scheme,
    }
}
