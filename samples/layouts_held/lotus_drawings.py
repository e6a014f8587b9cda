"""A drawing with its title block, and the statement that goes with a design."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import (
    Text,
    on,
    row,
    stranger,
    tag,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import table


def drawing(job: Job) -> Drawn:
    """A plan on A3 with the title block in the lower right corner and notes above it."""
    rng = job.rng
    works, sheet = some_works(job), job.sheet(420, 297, dpi=200)
    name = rng.choice(("电缆管沟平面布置图", "充电站电气总平面图", "电缆排管断面图", "10kV电缆路径图"))
    number = (
        f"{rng.choice(('DL', 'SS', 'DS'))}-{works.signed.year % 100}{rng.randrange(10, 99)}-{rng.randrange(1, 18):02d}"
    )
    scale = rng.choice(("1:100", "1:200", "1:500"))
    issued = works.signed - timedelta(days=rng.randrange(5, 60))
    sheet.rect(6, 6, 408, 285, line=0.2)
    sheet.rect(25, 11, 384, 275, line=0.9)
    for height in (70, 78, 130, 138):
        sheet.line(40, height, 390, height, width=0.35)
    sheet.line(40, 104, 390, 104, width=0.15)
    for step in range(13):
        x = 60.0 + step * 24
        sheet.rect(x, 119, 3, 3, line=0.3)
        sheet.line(x + 3, 120.5, x + 24, 120.5, width=0.5)
    small, body = Style("hei", 8), Style("hei", 9.5)
    sheet.text(196, 90, works.road, Style("hei", 14), align="c", spacing=1.2)
    sheet.text(150, 124, f"2×MPP φ175　L={plain(works.length)}m", small)
    sheet.line(60, 146, 348, 146, width=0.2)
    sheet.text(204, 140.5, f"{plain(works.length)}000".replace(".5000", "500"), small, align="c")
    sheet.rect(350, 112, 24, 16, line=0.6)
    sheet.text(362, 117, "箱变", body, align="c")
    sheet.text(40, 160, "说明：", Style("hei", 11))
    notes = (
        "1. 图中尺寸除标高以米计外，其余均以毫米计。",
        f"2. 电缆沟开挖宽度{plain(works.width)}米，管顶覆土不小于0.7米。",
        "3. 与其他管线交叉时净距应满足《电力工程电缆设计标准》GB 50217。",
        "4. 施工前应探明地下管线，人工开挖探坑。",
    )
    for place, note in enumerate(notes):
        sheet.text(40, 168 + place * 7, note, body)
    label, value = Style("hei", 8), Style("hei", 10)
    x = 229.0
    table(
        sheet,
        x,
        236,
        [
            row(
                14,
                tag(110, Run(works.designer.name, "designer", Style("hei_bold", 12))),
                tag(20, "工程\n名称"),
                val(50, Run(works.project, "project")),
            ),
            row(
                9,
                tag(18, "审 定"),
                val(30, Run(stranger(job), "", Style("kai", 11))),
                tag(18, "设 计"),
                val(44, Run(stranger(job), "", Style("kai", 11))),
                tag(20, "图 名"),
                val(50, Run(name, "drawing_name")),
            ),
            row(
                9,
                tag(18, "审 核"),
                val(30, Run(stranger(job), "", Style("kai", 11))),
                tag(18, "制 图"),
                val(44, Run(stranger(job), "", Style("kai", 11))),
                tag(20, "图 号"),
                val(50, Run(number, "drawing_no")),
            ),
            row(
                9,
                tag(18, "校 对"),
                val(30, Run(stranger(job), "", Style("kai", 11))),
                tag(18, "比 例"),
                val(16, Run(scale, "scale")),
                tag(14, "阶段"),
                val(14, "施工图"),
                tag(20, "日 期"),
                val(50, on(issued, "issue_date", rng.choice(("dot", "dots", "plain")))),
            ),
            row(
                9,
                tag(48, "资质证书编号"),
                val(62, f"A{rng.randrange(10**9, 10**10)}"),
                tag(20, "版 本"),
                val(50, "A版　第 1 次"),
            ),
        ],
        label=label,
        value=value,
    )
    seals.put_round(sheet, 204, 262, seals.SealText(works.designer.name, "出图专用章"), diameter=38)
    truth: dict[str, Value] = {
        "project": works.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": works.designer.name,
        "issue_date": issued.isoformat(),
    }
    return drawn("construction_drawings", "lotus_a3_plan", [sheet], truth)


def design(job: Job) -> Drawn:
    """A cover with signatures, then the first page of the design statement."""
    rng, works = job.rng, some_works(job)
    cover = job.sheet()
    made = works.signed - timedelta(days=rng.randrange(4, 70))
    who = works.designer.name
    cover.text(105, 58, Run(works.project, "project"), Style("hei_bold", 19), align="c")
    cover.text(105, 86, "施 工 图 设 计", Style("song_bold", 22), align="c")
    cover.text(105, 104, "第一册　设计说明书", Style("song", 16), align="c")
    people = ("批　准", "审　核", "校　核", "设　计")
    for place, part in enumerate(people):
        cover.text(66, 150 + place * 13, f"{part}：", Style("song", 13))
        cover.text(92, 149 + place * 13, stranger(job), Style("kai", 15, jitter=0.05))
        cover.line(88, 156.5 + place * 13, 144, 156.5 + place * 13, width=0.2)
    cover.text(105, 238, Run(who, "designer"), Style("hei", 15), align="c")
    cover.text(105, 250, on(made, "issue_date", rng.choice(("plain", "chinese"))), Style("song", 13), align="c")
    seals.put_round(cover, 132, 236, seals.SealText(who), diameter=40)
    text = Text(job, Style("song", 12), y=34, leading=1.75)
    text.sheet.text(26, 16, works.project, Style("song", 8.5))
    text.sheet.text(184, 16, "设计说明书", Style("song", 8.5), align="r")
    text.sheet.line(26, 21, 184, 21, width=0.15)
    head = Style("hei_bold", 13)
    sections: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "1　工程概述",
            (
                f"本工程位于{works.place}，由附近10千伏线路引接电源，新建电缆通道{plain(works.length)}米，向充电设施供电。",
            ),
        ),
        (
            "2　设计依据",
            (
                "《城市电力电缆线路设计技术规定》DL/T 5221；《电动汽车充电站设计规范》GB 50966；"
                "建设单位设计委托书及现场勘察资料。",
            ),
        ),
        (
            "3　电缆敷设",
            (
                f"采用排管敷设，管沟宽{plain(works.width)}米、深{plain(works.depth)}米；管材选用MPP电力保护管，内径175毫米，一用一备。",
                "过人行道处覆土厚度不小于0.7米，直线段每50米设检查井一座。",
            ),
        ),
        ("4　路面恢复", ("回填土分层夯实，压实度不低于93%；人行道面层按原材料、原花纹恢复，与周边平顺衔接。",)),
        ("5　接地与安全", ("电缆支架、箱体外壳可靠接地，接地电阻不大于4欧姆。施工期间设置围挡和夜间警示灯。",)),
        ("6　主要材料", ("详见材料表。电缆型号YJV22-8.7/15-3×120，长度按现场实测裕量5%计列。",)),
    )
    for title, paras in sections:
        text.line(title, style=head)
        for para in paras:
            text.para(para)
    text.sheet.text(105, 282, "1", Style("song", 9), align="c")
    truth: dict[str, Value] = {"project": works.project, "designer": who, "issue_date": made.isoformat()}
    return drawn("technical_design_docs", "lotus_statement_cover", [cover, *text.sheets], truth)


LAYOUTS: Layouts = {
    "construction_drawings": {"lotus_a3_plan": drawing},
    "technical_design_docs": {"lotus_statement_cover": design},
}
