"""Texts that go with drawings: a booklet with a cover, and general notes under a box of data."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Quill, Rows, a_plot, at, chop, folio, plain, says, scrawl, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def booklet(job: Job) -> Drawn:
    """A cover, and the explanation of the design by chapters."""
    plot = a_plot(job, "充电站供电工程", "充电桩配电网接入工程", "公共充电设施10kV电缆线路工程")
    rng = job.rng
    made = plot.signed - timedelta(days=rng.randrange(15, 80))
    cover = job.sheet()
    cover.text(184, 26, f"工程编号：{made.year}-S{rng.randrange(100, 999)}", Style("song", 11), align="r")
    cover.flow(30, 74, 150, Run(plot.project, "project"), Style("song_bold", 26), align="c", leading=1.5)
    cover.text(105, 118, "施工图设计", Style("hei", 20), align="c", spacing=0.4)
    cover.text(
        105, 134, rng.choice(("技术说明书", "设计说明及技术要求")), Style("hei_bold", 22), align="c", spacing=0.2
    )
    for line, (role, who) in enumerate(
        (("总　工　程　师", someone(job)), ("专 业 负 责 人", someone(job)), ("编　　　　　制", someone(job)))
    ):
        cover.text(64, 178 + line * 13, f"{role}：", Style("song", 14))
        scrawl(cover, 112, 177 + line * 13, who, size=15)
    cover.text(105, 246, Run(plot.designer, "designer"), Style("song_bold", 17), align="c")
    cover.text(105, 258, at(made, "issue_date", rng.choice(("chinese", "plain"))), Style("song", 14), align="c")
    chop(job, cover, 140, 248, plot.designer, across=39)
    quill = Quill(job, Style("song", 12), top=26, leading=1.75)
    head = Style("hei_bold", 14)
    quill.head("1　设计依据", head)
    quill.say(f"1.1　{plot.firm}的设计委托书；")
    quill.say(f"1.2　国网信阳供电公司{says(made - timedelta(days=33))}出具的供电方案答复单；")
    quill.say("1.3　《电力工程电缆设计标准》（GB 50217—2018）、《20kV及以下变电所设计规范》（GB 50053—2013）；")
    quill.say("1.4　《城镇道路工程施工与质量验收规范》（CJJ 1—2008）。")
    quill.head("2　工程概况", head)
    quill.say(
        f"本工程位于{plot.district}{plot.road}，自{plot.cross}路口环网柜引出一回10kV电缆，沿人行道敷设至新建箱式变电站，"
        f"路径长约{plain(plot.length)}m，其中顶管{rng.randrange(5, 9)}m。"
    )
    quill.head("3　主要技术要求", head)
    quill.say("3.1　电缆采用铜芯交联聚乙烯绝缘阻燃电缆，穿管敷设时管材内径不小于电缆外径的1.5倍。")
    quill.say(f"3.2　沟槽开挖宽度{plain(plot.width)}m，深度1.1m，遇地下管线交叉处改为人工开挖。")
    quill.say("3.3　工作井采用钢筋混凝土结构，井盖承载等级不低于D400。")
    quill.say("3.4　接地电阻不大于4Ω，电缆金属护层两端接地。")
    quill.head("4　道路恢复", head)
    quill.say("4.1　回填土压实度不低于93%，路面结构层按原道路设计恢复，接缝处加铺玻纤格栅。")
    quill.say("4.2　人行道砖应与原有样式一致，盲道保持连续。")
    quill.head("5　主要工程量", head)
    quill.need(40)
    rows: Rows = [
        (8, [(20, "序号", True), (66, "名称及规格", True), (30, "单位", True), (40, "数量", True)]),
        (8, [(20, "1", True), (66, "10kV电缆 3×120", False), (30, "m", False), (40, plain(plot.length + 18), False)]),
        (8, [(20, "2", True), (66, "MPP电力管 ∅175", False), (30, "m", False), (40, plain(plot.length * 2), False)]),
        (8, [(20, "3", True), (66, "箱式变电站 630kVA", False), (30, "座", False), (40, "1", False)]),
    ]
    table(quill.sheet, 28, quill.y + 2, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    folio(quill.sheets, "- {} -", head="施工图设计　技术说明书")
    truth: dict[str, Value] = {
        "project": plot.project,
        "designer": plot.designer,
        "issue_date": made.isoformat(),
    }
    return drawn("technical_design_docs", "poplar_booklet", [cover, *quill.sheets], truth)


def general_notes(job: Job) -> Drawn:
    """One landscape page of general notes in two columns, with a strip of titles below."""
    plot = a_plot(job, "充电车位改造工程", "充电桩电缆管沟工程", "新能源车充电区建设工程")
    rng = job.rng
    made = plot.signed - timedelta(days=rng.randrange(6, 50))
    sheet = job.sheet(420, 297)
    sheet.rect(20, 8, 392, 281, line=0.7)
    sheet.text(216, 17, "施工图技术设计总说明", Style("hei_bold", 20), align="c", spacing=0.3)
    left = (
        (
            "一、工程范围",
            f"建设单位为{plot.firm}，本次设计含{plot.road}电缆管沟、过街顶管、箱变基础及低压分支箱安装，"
            "不含充电桩本体。",
        ),
        ("二、现状资料", "地下管线资料由建设单位提供，开工前应人工探沟核实，如与图纸不符应通知设计人员处理。"),
        (
            "三、管沟做法",
            f"沟宽{plain(plot.width)}m，采用C25混凝土底板，侧墙MU15砖砌筑，内外抹20厚防水砂浆，"
            "每隔30m设伸缩缝，沟底坡向集水坑，坡度不小于0.5%。",
        ),
        (
            "四、电缆敷设",
            "电缆弯曲半径不小于15倍外径，直线段每隔50m、转弯及接头处设标志桩；与通信线缆同沟时应以隔板分开。",
        ),
    )
    right = (
        ("五、路面恢复", "沥青面层采用4cm AC-13C加6cm AC-20C，水泥稳定碎石基层厚度同原路面，新旧搭接台阶宽度30cm。"),
        ("六、绿化恢复", "施工涉及的绿篱、草皮应先移后栽，成活率不低于95%，养护期一年。"),
        ("七、安全措施", "沟槽深度超过1.5m时应加设支撑；夜间设红色警示灯；带电区域作业须办理工作票。"),
        ("八、验收", "隐蔽工程覆盖前由监理、市政养护单位共同验收，并形成影像记录。竣工后三个月内提交竣工测量图。"),
    )
    for x, column in ((32.0, left), (222.0, right)):
        y = 38.0
        for title, text in column:
            sheet.text(x, y, title, Style("hei_bold", 13))
            y = sheet.flow(x, y + 8, 176, text, Style("song", 12), leading=1.7, indent=2) + 6
    sheet.line(216, 36, 216, 225, width=0.15)
    rows: Rows = [
        (
            16,
            [
                (26, "设计单位", True),
                (118, Run(plot.designer, "designer"), False),
                (24, "项目名称", True),
                (138, Run(plot.project, "project"), False),
                (22, "图别", True),
                (64, "电施（说明）", False),
            ],
        ),
        (
            14,
            [
                (26, "审核", True),
                (49, "", False),
                (20, "校核", True),
                (49, "", False),
                (24, "设计", True),
                (138, "", False),
                (22, "日期", True),
                (64, at(made, "issue_date", rng.choice(("dot", "points", "dash"))), False),
            ],
        ),
    ]
    table(sheet, 20, 259, rows, label=Style("hei", 10), value=Style("song", 12))
    for x in (58, 127, 200):
        scrawl(sheet, x, 279, someone(job), size=14)
    chop(job, sheet, 330, 243, plot.designer, centre="出图专用章", across=40)
    truth: dict[str, Value] = {
        "project": plot.project,
        "designer": plot.designer,
        "issue_date": made.isoformat(),
    }
    return drawn("technical_design_docs", "poplar_general_notes", [sheet], truth)


LAYOUTS: Layouts = {
    "technical_design_docs": {"poplar_booklet": booklet, "poplar_general_notes": general_notes},
}
