"""工程建设涉及城市绿地、树木: 情况说明 and 申请表."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature


def green_situation_note(job: Job) -> Drawn:
    """情况说明 with a list of trees and a small position sketch."""
    work, rng = some_works(job), job.rng
    writer = Writer(job, Style("song", 12.5), top=28, leading=1.75)
    writer.title(
        elk.pick(job, "关于工程建设涉及城市绿地、树木的情况说明", "涉及城市绿地、树木情况说明"),
        Style("song_bold", 18),
        spacing=0.05,
        after=8,
    )
    writer.line(elk.pick(job, "信阳市城市管理局：", f"{elk.district(job)}城市管理局："))
    writer.para(
        [
            Run(work.applicant, "applicant"),
            f"因实施{work.project}，{work.reason}，施工范围涉及",
            Run(work.green_place, "place"),
            "处绿地，现将有关情况说明如下：",
        ]
    )
    writer.para(
        [
            "一、绿地现状。该绿地性质为",
            Run(work.green_nature, "nature"),
            "，现状为草坪、灌木与乔木搭配，长势良好，管护单位为园林绿化中心。",
        ]
    )
    writer.para(
        [
            f"二、占用情况。拟临时占用长{plain(work.length)}米、宽{plain(work.width)}米，占用面积",
            Run(plain(work.area), "area_m2"),
            "平方米，",
            "涉及乔木",
            Run(str(work.tree_count), "tree_count"),
            "株，其中无古树名木。具体见下表：",
        ]
    )
    rows: list[list[Runs]] = [["序号", "树种", "胸径（cm）", "株数", "处置方式"]]
    rows += [
        [
            str(n),
            kind,
            f"{rng.randrange(8, 15)}～{rng.randrange(16, 28)}",
            str(count),
            elk.pick(job, "移植", "就地保护", "移植后回栽"),
        ]
        for n, (kind, count) in enumerate(work.trees, 1)
    ]
    rows.append(["合计", "", "", Run(str(work.tree_count), "tree_count"), ""])
    writer.room(12 + 8 * len(rows))
    writer.y = elk.grid(writer.sheet, 27, writer.y + 1, (22.0, 38.0, 34.0, 26.0, 36.0), rows, height=8) + 4
    writer.para("三、必要性。该段为唯一可行的电缆路径，北侧为燃气中压管线，南侧为建筑基础，经比选无法避让。")
    writer.para(
        "四、恢复措施。施工结束后七日内回填种植土、补植草坪，移植树木成活率不低于95%，养护期一年，并按规定缴纳补偿费。"
    )
    writer.line("附件：1.占用绿地位置图　2.现场照片4张　3.树木移植方案")
    writer.room(38)
    y, sheet = writer.y + 8, writer.sheet
    sheet.text(180, y, Run(work.applicant, "applicant"), Style("song", 12.5), align="r")
    sheet.text(176, y + 11, Run(elk.written(work.signed), "issue_date"), Style("song", 12.5), align="r")
    if len(work.applicant) > 5:
        elk.company_seal(sheet, 158, y + 6, work.applicant)
    else:
        signature(sheet, 136, y - 3, work.applicant)
    sheet.text(25, y + 24, f"联系人：{work.handler.name}　电话：{work.handler.phone}", Style("song", 11))
    values: dict[str, Value] = {
        "applicant": work.applicant,
        "place": work.green_place,
        "nature": work.green_nature,
        "area_m2": plain(work.area),
        "tree_count": str(work.tree_count),
        "issue_date": work.signed.isoformat(),
    }
    return drawn("green_situation_note", "elk_tree_list", writer.sheets, values)


def green_application(job: Job) -> Drawn:
    """工程建设涉及城市绿地、树木申请表 with a list of trees and opinions."""
    work, rng, sheet = some_works(job), job.rng, job.sheet()
    fill = job.fill_style(11)
    sheet.text(
        105,
        17,
        elk.pick(job, "工程建设涉及城市绿地、树木申请表", "工程建设涉及城市绿地、树木审批申请表"),
        Style("song_bold", 18),
        align="c",
    )
    sheet.text(191, 28, "受理编号：　　　　　　　", Style("song", 10), align="r")
    rows: elk.Pairs = [
        (11, [(34, "申请单位（个人）", True), (138, Run(work.applicant, "applicant"), False)]),
        (
            10,
            [
                (34, "经办人", True),
                (52, Run(work.handler.name, "handler"), False),
                (34, "手机", True),
                (52, Run(work.handler.phone, "phone"), False),
            ],
        ),
        (10, [(34, "建设项目名称", True), (138, work.project, False)]),
        (11, [(34, "占用绿地地址", True), (138, Run(work.green_place, "place"), False)]),
        (
            10,
            [
                (34, "绿地性质", True),
                (52, Run(work.green_nature, "nature"), False),
                (34, "管护单位", True),
                (52, elk.pick(job, "市园林绿化中心", "区园林所", "街道办事处"), False),
            ],
        ),
        (10, [(34, "占用面积", True), (138, elk.size(work), False)]),
        (
            10,
            [
                (34, "占用期限", True),
                (
                    138,
                    elk.span(work.period_from, work.period_to, form=job.date_form("plain", "padded"), to=" 至 "),
                    False,
                ),
            ],
        ),
    ]
    y = elk.table(sheet, 19, 34, rows, fill)
    heads: list[Runs] = ["树种", "胸径（cm）", "数量（株）", "处理方式", "移植去向"]
    body: list[list[Runs]] = [
        [
            kind,
            f"{rng.randrange(8, 26)}",
            str(count),
            elk.pick(job, "移植", "移植", "砍伐"),
            elk.pick(job, "区苗圃", "现场就近回栽"),
        ]
        for kind, count in work.trees
    ]
    y = elk.grid(sheet, 19, y, (40.0, 30.0, 30.0, 34.0, 38.0), [heads, *body], height=8.5)
    rows = [
        (
            16,
            [
                (34, "恢复或补偿措施", True),
                (
                    138,
                    elk.pick(
                        job,
                        "施工完毕后10日内按原树种、原规格补植，养护期一年。",
                        "缴纳绿地占用补偿费及恢复绿化补偿费，委托园林部门恢复。",
                    ),
                    False,
                ),
            ],
        )
    ]
    y = elk.table(sheet, 19, y, rows, fill)
    elk.opinion(
        sheet,
        (19, y, 172, 32),
        "申请理由",
        f"因{work.reason}，需临时占用上述绿地，恳请批准。",
        f"申请单位（盖章）或申请人（签字）：　　　　　　{elk.written(work.signed)}",
    )
    elk.applied(sheet, work, 138, y + 20)
    for number, label in enumerate(("现场勘验", "审核意见", "审批意见")):
        elk.opinion(sheet, (19, y + 32 + 23 * number, 172, 23), label, "", "签字：　　　　　年　　月　　日")
    values: dict[str, Value] = {
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "place": work.green_place,
        "nature": work.green_nature,
        **elk.core(work),
    }
    return drawn("green_application", "elk_tree_table", [sheet], values)


LAYOUTS: Layouts = {
    "green_situation_note": {"elk_tree_list": green_situation_note},
    "green_application": {"elk_tree_table": green_application},
}
