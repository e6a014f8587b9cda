"""施工图纸技术设计材料: notes on an A3 drawing sheet, and a bound booklet with a cover."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond import moss_common as moss
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

NOTES = (
    "1. 设计依据：建设单位委托书、现状地形图（1:500）、地下管线探测成果、国网信阳供电公司供电方案答复单。",
    "2. 采用规范：《电力工程电缆设计标准》GB 50217-2018、《城市工程管线综合规划规范》GB 50289-2016、"
    "《城镇道路工程施工与质量验收规范》CJJ 1-2008。",
    "3. 电缆选用YJV22-8.7/15kV-3×120，穿CPVC管敷设，管顶覆土不小于0.7m，过机动车道处改用热浸塑钢管。",
    "4. 管沟断面：底铺100mm厚C15素混凝土垫层，管枕间距2.0m，管周填中粗砂至管顶以上200mm，上铺警示带一道。",
    "5. 与给水管水平净距不小于0.5m，与中压燃气管不小于1.0m，交叉处垂直净距不小于0.5m，不足时加设套管。",
    "6. 工作井采用1200×900砖砌井，M7.5水泥砂浆，MU15页岩实心砖，井盖采用D400级球墨铸铁防盗井盖。",
    "7. 沟槽开挖深度超过1.5m时采用钢板桩支护；雨天施工设集水坑，随挖随抽，不得泡槽。",
    "8. 回填：管顶500mm以上采用6%灰土分层夯实，每层不大于250mm，压实度不低于95%。",
    "9. 路面恢复：面层4cm细粒式+6cm中粒式沥青混凝土，基层36cm水泥稳定碎石，接茬处铣刨台阶，宽0.5m。",
    "10. 人行道恢复采用同规格透水砖，3cm厚1:3干硬性水泥砂浆，10cm厚C20透水混凝土。",
    "11. 接地：箱变接地网电阻不大于4Ω，采用L50×5×2500热镀锌角钢及-40×4热镀锌扁钢。",
    "12. 验收：隐蔽工程未经监理签认不得覆盖；竣工后提交竣工测量成果并录入管线信息系统。",
)


def notes_sheet(job: Job) -> Drawn:
    """设计总说明 on A3: notes in columns, a table of quantities, the title block down the right edge."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet(420, 297, dpi=200)
    body = Style("hei", 13)
    sheet.rect(10, 10, 400, 277, line=0.2)
    sheet.rect(25, 15, 380, 267, line=0.9)
    sheet.text(
        170,
        24,
        rng.choice(("施工图技术设计说明", "电力管线工程设计总说明", "技术设计说明（一）")),
        Style("hei_bold", 20),
        align="c",
    )
    order = NOTES
    y = 42.0
    for text in order[:8]:
        y = sheet.flow(34, y, 134, text, body, leading=1.65) + 2.5
    y = 42.0
    for text in order[8:]:
        y = sheet.flow(180, y, 134, text, body, leading=1.65) + 2.5
    sheet.text(247, y + 8, "主要工程数量表", Style("hei_bold", 12), align="c")
    rows = [
        (8.0, [(14.0, str(number), False), (66.0, name, False), (22.0, unit, False), (32.0, amount, False)])
        for number, (name, unit, amount) in enumerate(
            (
                ("沟槽挖方", "m³", moss.plain(site.area * site.depth)),
                ("CPVC管 DN167（4孔）", "m", moss.plain(site.length * 4)),
                ("砖砌工作井", "座", str(rng.randrange(1, 5))),
                ("沥青路面恢复", "m²", moss.plain(site.area)),
                ("电缆 YJV22-3×120", "m", moss.plain(site.length + rng.randrange(20, 90))),
            ),
            1,
        )
    ]
    head = [(14.0, "序号", True), (66.0, "项目", True), (22.0, "单位", True), (32.0, "数量", True)]
    table(sheet, 180, y + 16, [(8.0, head), *rows], label=Style("hei_bold", 9.5), value=Style("hei", 9.5))
    x, width = 330.0, 75.0
    sheet.line(x, 15, x, 282, width=0.5)
    parts: tuple[tuple[float, str, str | Run], ...] = (
        (30, "设计单位", Run(site.designer.name, "designer", Style("hei_bold", 11))),
        (24, "建设单位", site.asks),
        (36, "工程名称", Run(site.project, "project", Style("hei", 11))),
        (20, "图名", "设计说明"),
        (13, "图号", f"DL-S-{rng.randrange(1, 4):02d}"),
        (13, "阶段", "施工图"),
        (13, "出图日期", moss.day_run(site.signed, "issue_date", rng.choice(("dot", "dash")))),
    )
    sheet.cell(
        (x, 15, width, 40), f"工程设计证书　乙级　A2410{rng.randrange(10**5):05d}", Style("hei", 9), align="c", top=True
    )
    y = 100.0
    for role in ("审定", "审核", "项目负责", "专业负责", "校对", "设计"):
        sheet.rect(x, y, 26, 9, line=0.2)
        sheet.cell((x, y, 26, 9), role, Style("hei", 9), align="c")
        sheet.rect(x + 26, y, 49, 9, line=0.2)
        sheet.text(x + 34, y + 1.5, moss.somebody(job), Style("kai", 13, jitter=0.06))
        y += 9
    for height, label, runs in parts[:1]:
        sheet.rect(x, 70, width, height, line=0.2)
        sheet.text(x + 2, 71.5, label, Style("hei", 8))
        sheet.cell((x, 74, width, height - 4), runs, Style("hei", 11), align="c")
    for height, label, runs in parts[1:]:
        sheet.rect(x, y, width, height, line=0.2)
        sheet.cell((x, y, 20, height), label, Style("hei", 8.5), align="c")
        sheet.line(x + 20, y, x + 20, y + height, width=0.2)
        sheet.cell((x + 20, y, width - 20, height), runs, Style("hei", 10), align="c")
        y += height
    if job.variant.seal:
        lines = [
            site.designer.name[: (len(site.designer.name) + 1) // 2],
            site.designer.name[(len(site.designer.name) + 1) // 2 :],
        ]
        seals.put_stamp(sheet, 367, 47, [*lines, "出图专用章", f"证书编号A2410{rng.randrange(10**5):05d}"], width=60)
    values: dict[str, Value] = {
        "project": site.project,
        "designer": site.designer.name,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("technical_design_docs", "moss_notes_sheet", [sheet], values)


def _section(sheet: Sheet, x: float, y: float) -> None:
    """A cross section of the trench."""
    sheet.line(x, y, x + 110, y, width=0.5)
    for left, right, depth in ((38, 72, 34),):
        sheet.line(x + left, y, x + left, y + depth, width=0.4)
        sheet.line(x + right, y, x + right, y + depth, width=0.4)
        sheet.line(x + left, y + depth, x + right, y + depth, width=0.4)
    for level, name in ((7, "沥青面层"), (15, "水稳基层"), (24, "灰土回填")):
        sheet.line(x + 38, y + level, x + 72, y + level, width=0.2)
        sheet.line(x + 72, y + level - 3, x + 84, y + level - 3, width=0.15)
        sheet.text(x + 85, y + level - 5, name, Style("song", 8.5))
    for number in range(4):
        sheet.rect(x + 43 + number * 6.5, y + 27, 4, 4, line=0.3)
    sheet.text(x + 55, y + 38, "图1　管沟横断面", Style("song", 9.5), align="c")


def booklet(job: Job) -> Drawn:
    """A cover in old type, then chapters: the road as it is, the section, how it is made good."""
    rng, site, cover = job.rng, moss.a_site(job), job.sheet()
    cover.text(
        105, 46, Run(site.project, "project"), Style("song_bold", 18 if len(site.project) < 22 else 15), align="c"
    )
    cover.text(
        105,
        64,
        rng.choice(("技术设计书", "施工图技术设计材料", "管线及路面恢复技术设计")),
        Style("song_bold", 28),
        align="c",
        spacing=0.3,
    )
    cover.text(105, 82, f"（第{rng.choice('一二')}册　共{rng.choice('二三')}册）", Style("kai", 14), align="c")
    cover.text(62, 150, f"工程编号：{rng.choice('ABDE')}26-{rng.randrange(100, 999)}", Style("song", 13))
    cover.text(62, 161, f"院　　长：{moss.somebody(job)}", Style("song", 13))
    cover.text(62, 172, f"总工程师：{moss.somebody(job)}", Style("song", 13))
    cover.text(62, 183, f"项目主持：{moss.somebody(job)}", Style("song", 13))
    cover.text(105, 236, Run(site.designer.name, "designer"), Style("song_bold", 16), align="c", spacing=0.05)
    day = rng.choice(("chinese", "plain"))
    cover.text(105, 250, moss.day_run(site.signed, "issue_date", day), Style("song", 14), align="c")
    moss.sealed(job, cover, 118, 240, site.designer.name, diameter=42)
    writer = Writer(job, Style("song", 12), leading=1.7)
    writer.sheet.text(105, 14, f"{site.road}电力管线技术设计", Style("kai", 9.5), align="c")
    writer.sheet.line(25, 19, 185, 19, width=0.2)
    writer.para("第一章　现状", indent=0, style=Style("song_bold", 14))
    writer.para(
        f"{site.road}为城市次干路，红线宽{rng.choice((24, 30, 36))}米，双向四车道，{rng.randrange(2011, 2019)}年建成。"
        f"沿线已有DN300给水、d600雨水、通信12孔及中压燃气管。设计范围{site.place}，管沟长{moss.plain(site.length)}米，"
        f"宽{moss.plain(site.width)}米，深{moss.plain(site.depth)}米。"
    )
    writer.para("第二章　管线横断面", indent=0, style=Style("song_bold", 14))
    writer.para("新建电力管沟布置于人行道下，中心距路缘石1.2米；与现状管线的净距见表。断面做法如图1。")
    y = table(
        writer.sheet,
        25,
        writer.y + 1,
        [
            (8, [(40, "管线", True), (40, "水平净距（m）", True), (40, "规范要求（m）", True), (40, "结论", True)]),
            (
                8,
                [
                    (40, "给水DN300", False),
                    (40, f"0.{rng.randrange(6, 10)}", False),
                    (40, "0.5", False),
                    (40, "满足", False),
                ],
            ),
            (
                8,
                [
                    (40, "燃气（中压）", False),
                    (40, f"1.{rng.randrange(1, 6)}", False),
                    (40, "1.0", False),
                    (40, "满足", False),
                ],
            ),
        ],
        label=Style("song_bold", 10.5),
        value=Style("song", 10.5),
    )
    _section(writer.sheet, 50, y + 10)
    writer.y = y + 58
    writer.para("第三章　路面恢复", indent=0, style=Style("song_bold", 14))
    writer.para(
        "恢复结构不低于原路面。沥青层切缝整齐，粘层油0.5L/㎡；水泥稳定碎石7天无侧限抗压强度不小于3.0MPa。"
        "弯沉值实测合格后移交，质保期一年。"
    )
    writer.para("第四章　质量与安全", indent=0, style=Style("song_bold", 14))
    writer.para("主要材料进场复验；沟槽临边设1.2米高护栏；遇不明管线立即停工并通知权属单位。")
    writer.sheet.text(25, 276, "校核", Style("song", 9.5))
    signature(writer.sheet, 36, 272, moss.somebody(job))
    writer.sheet.text(105, 284, "— 1 —", Style("song", 9), align="c")
    values: dict[str, Value] = {
        "project": site.project,
        "designer": site.designer.name,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("technical_design_docs", "moss_booklet", [cover, *writer.sheets], values)


LAYOUTS: Layouts = {"technical_design_docs": {"moss_notes_sheet": notes_sheet, "moss_booklet": booklet}}
