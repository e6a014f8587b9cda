"""Construction drawings with title blocks, and design books."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.sage_common import a_work, capped, columns, on, plain, seal
from samples.truth import Drawn, drawn
from samples.writing import Writer


def _plan(sheet: Sheet, x: float, y: float, width: float, height: float, names: tuple[str, str]) -> None:
    """A street, a cable beside it, a box and piles."""
    road = y + height * 0.62
    sheet.line(x, road, x + width, road, width=0.5)
    sheet.line(x, road + 18, x + width, road + 18, width=0.5)
    for step in range(int(width // 12)):
        sheet.line(x + step * 12, road + 9, x + step * 12 + 6, road + 9, width=0.2)
    sheet.text(x + width / 2, road + 11, names[0], Style("song", 10), align="c")
    sheet.rect(x + 8, y + height * 0.28, 12, 9, line=0.4)
    sheet.text(x + 8, y + height * 0.28 - 6, "#1箱变", Style("song", 8))
    run = y + height * 0.5
    sheet.line(x + 14, y + height * 0.28 + 9, x + 14, run, fill=(190, 30, 30), width=0.5)
    sheet.line(x + 14, run, x + width - 26.5, run, fill=(190, 30, 30), width=0.5)
    sheet.text(x + width * 0.3, run - 6, "YJV22-0.6/1kV-4×70　DN110 PE管", Style("song", 7.5))
    for pile in range(5):
        left = x + width - 75 + pile * 11
        sheet.rect(left, y + height * 0.2, 9, 18, line=0.2)
        sheet.line(left + 4.5, y + height * 0.2 + 18, left + 4.5, run, fill=(190, 30, 30), width=0.25)
        sheet.text(left + 4.5, y + height * 0.2 + 6, f"P{pile + 1}", Style("song", 7), align="c")
    sheet.text(x + width - 60, y + height * 0.1, names[1], Style("song", 9))


def side_block(job: Job) -> Drawn:
    """A3 across; the title block a strip down the right edge."""
    work, rng, sheet = a_work(job), job.rng, job.sheet(420, 297)
    facts = job.facts
    name = rng.choice(["电缆路径平面布置图", "充电桩电气总平面图", "低压电缆敷设平面图"])
    number, scale = f"DS{rng.randrange(10, 99)}-{rng.randrange(1, 20):02d}", rng.choice(["1:200", "1:500", "1:300"])
    sheet.rect(25, 5, 390, 287, line=0.7)
    _plan(sheet, 32, 30, 300, 190, (work.road, facts.home.community.name))
    sheet.flow(
        32,
        238,
        280,
        "说明：\n1.图中尺寸除注明外以米计。\n2.电缆沟深0.8m，穿路段加套钢管，依GB 50217-2018。\n"
        "3.本图须经审图合格并加盖出图章后方可用于施工。",
        Style("song", 10),
        leading=1.5,
    )
    x, width = 345.0, 70.0
    sheet.line(x, 5, x, 292, width=0.5)
    sheet.cell((x, 8, width, 18), Run(work.designer, "designer"), Style("hei_bold", 12), align="c")
    sheet.text(x + 35, 27, "工程设计资质 乙级　证书 A241159900", Style("song", 6.5), align="c")
    for row, (role, person) in enumerate(
        (
            ("批　准", facts.developer.legal_person),
            ("审　核", facts.spouse.name),
            ("校　对", facts.landlord.name),
            ("设计/制图", facts.dealer.legal_person),
        )
    ):
        sheet.rect(x, 100 + row * 12, 28, 12)
        sheet.rect(x + 28, 100 + row * 12, 42, 12)
        sheet.cell((x, 100 + row * 12, 28, 12), role, Style("song", 9), align="c")
        sheet.text(x + 34, 103 + row * 12, person, Style("kai", 12, jitter=0.05))
    capped(sheet, (x, 158, width, 26), "项目 PROJECT", Run(work.project, "project"), Style("song", 11))
    capped(sheet, (x, 184, width, 24), "图名 TITLE", Run(name, "drawing_name"), Style("song", 12))
    capped(sheet, (x, 208, width, 16), "设计阶段 STAGE", "施工图", Style("song", 10))
    capped(sheet, (x, 224, width, 17), "图号 DWG NO.", Run(number, "drawing_no"), Style("hei", 11))
    capped(sheet, (x, 241, width / 2, 17), "比例 SCALE", Run(scale, "scale"), Style("hei", 11))
    capped(sheet, (x + 35, 241, width / 2, 17), "版次 REV.", "A", Style("hei", 11))
    capped(sheet, (x, 258, width, 17), "出图日期 DATE", on(work.signed, "issue_date", "dot"), Style("hei", 11))
    capped(sheet, (x, 275, width, 17), "建设单位 CLIENT", work.applicant, Style("song", 9.5))
    return drawn(
        "construction_drawings",
        "sage_side_block",
        [sheet],
        {
            "project": work.project,
            "drawing_name": name,
            "drawing_no": number,
            "scale": scale,
            "designer": work.designer,
            "issue_date": work.signed.isoformat(),
        },
    )


def foot_block(job: Job) -> Drawn:
    """A4 upright, a section drawing; the block a band along the foot."""
    work, rng, sheet = a_work(job, trench=True), job.rng, job.sheet()
    facts = job.facts
    name = rng.choice(["电缆沟开挖断面图", "过路管道断面详图", "充电桩基础剖面图"])
    number, scale = (
        f"{rng.choice(['电施', '土施', '结施'])}-{rng.randrange(1, 30):02d}",
        rng.choice(["1:20", "1:25", "1:50"]),
    )
    sheet.rect(20, 8, 182, 281, line=0.6)
    sheet.line(35, 80, 80, 80, width=0.5)
    sheet.line(80, 80, 88, 180, width=0.5)
    sheet.line(88, 180, 132, 180, width=0.5)
    sheet.line(132, 180, 140, 80, width=0.5)
    sheet.line(140, 80, 186, 80, width=0.5)
    for depth, layer in (
        (84, "沥青面层恢复 80厚"),
        (104, "C20素混凝土 200厚"),
        (128, "级配碎石分层夯实"),
        (158, "中粗砂包管"),
    ):
        sheet.line(80 + (depth - 70) * 0.08, depth + 12, 140 - (depth - 70) * 0.08, depth + 12, width=0.2)
        sheet.text(110, depth + 2, layer, Style("song", 8.5), align="c")
    for left in (98, 108, 118):
        sheet.rect(left, 171, 6, 6, line=0.4)
    sheet.line(88, 186, 132, 186, width=0.2)
    sheet.text(110, 188, str(int(work.width * 1000)), Style("hei", 9), align="c")
    sheet.text(110, 202, name, Style("hei_bold", 13), align="c")
    sheet.line(85, 209, 135, 209, width=0.5)
    y = 240.0
    sheet.rect(20, y, 182, 49, line=0.5)
    cap, val = Style("song", 9), Style("song", 10)
    for left, top, wide, high, runs, style in (
        (20, y, 74, 17, Run(work.designer, "designer"), Style("hei_bold", 11)),
        (94, y, 20, 17, "工程", cap),
        (114, y, 88, 17, Run(work.project, "project"), val),
        (20, y + 17, 20, 16, "审定", cap),
        (40, y + 17, 27, 16, facts.developer.legal_person, Style("kai", 12, jitter=0.05)),
        (67, y + 17, 13, 16, "绘图", cap),
        (80, y + 17, 34, 16, facts.landlord.name, Style("kai", 12, jitter=0.05)),
        (114, y + 17, 18, 16, "图别图号", cap),
        (132, y + 17, 28, 16, Run(number, "drawing_no"), val),
        (160, y + 17, 14, 16, "比例尺", cap),
        (174, y + 17, 28, 16, Run(scale, "scale"), val),
        (20, y + 33, 20, 16, "图纸内容", cap),
        (40, y + 33, 74, 16, Run(name, "drawing_name"), val),
        (114, y + 33, 18, 16, "日　期", cap),
        (
            132,
            y + 33,
            42,
            16,
            Run(f"{work.signed.year}年{work.signed.month:02d}月{work.signed.day:02d}日", "issue_date"),
            val,
        ),
        (174, y + 33, 28, 16, "共6张", cap),
    ):
        sheet.rect(left, top, wide, high)
        sheet.cell((left, top, wide, high), runs, style, align="c", pad=1)
    seal(job, sheet, 170, 226, work.designer, centre="出图专用章", diameter=36)
    return drawn(
        "construction_drawings",
        "sage_foot_block",
        [sheet],
        {
            "project": work.project,
            "drawing_name": name,
            "drawing_no": number,
            "scale": scale,
            "designer": work.designer,
            "issue_date": work.signed.isoformat(),
        },
    )


def book(job: Job) -> Drawn:
    """A book: a cover, then chapters."""
    work, facts = a_work(job), job.facts
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    cover = writer.sheet
    cover.line(30, 60, 180, 60, width=1.2)
    cover.cell((30, 70, 150, 34), Run(work.project, "project"), Style("song_bold", 24), align="c")
    cover.text(105, 118, "技 术 设 计 书", Style("hei_bold", 28), align="c")
    cover.text(105, 136, "（电气及土建部分）", Style("song", 14), align="c")
    cover.text(105, 228, Run(work.designer, "designer"), Style("song_bold", 17), align="c")
    cover.text(105, 242, on(work.signed, "issue_date", "chinese"), Style("song", 14), align="c")
    seal(job, cover, 128, 234, work.designer)
    writer.new_page()
    bold = Style("hei_bold", 14)
    writer.para("第一章　工程概述", style=bold, indent=0)
    writer.para(
        f"建设地点为{work.place}，服务对象为{facts.home.community.name}。拟装{facts.power_kw}千瓦交流桩，"
        "电源引自小区公用配电室低压侧。"
    )
    writer.para("第二章　遵循标准", style=bold, indent=0)
    for rule in (
        "《电动汽车充电站设计规范》GB 50966-2014",
        "《电力工程电缆设计标准》GB 50217-2018",
        "《城镇道路工程施工与质量验收规范》CJJ 1-2008",
    ):
        writer.line("　● " + rule)
    writer.para("第三章　电缆线路", style=bold, indent=0)
    writer.para(
        f"电缆选用铜芯交联聚乙烯绝缘铠装型，沿{work.road}人行道下敷设，沟槽长{plain(work.length)}米，"
        "埋深不小于0.7米，过路段穿热浸塑钢管保护。"
    )
    writer.para("第四章　接地与防雷", style=bold, indent=0)
    writer.para("采用TN-S系统，桩体外壳可靠接地，接地电阻不大于4欧姆，末端设剩余电流动作保护器。")
    writer.para("第五章　路面恢复", style=bold, indent=0)
    writer.para("回填采用级配砂石，每200毫米一层夯实；人行道砖按原花色铺装，养护期七日。")
    return drawn(
        "technical_design_docs",
        "sage_book",
        writer.sheets,
        {"project": work.project, "designer": work.designer, "issue_date": work.signed.isoformat()},
    )


def general_notes(job: Job) -> Drawn:
    """One landscape page: numbered notes in two columns, materials below, block in the corner."""
    work, sheet = a_work(job), job.sheet(297, 210)
    body = Style("song", 9.5)
    sheet.rect(10, 8, 277, 194, line=0.6)
    sheet.text(148, 14, "充电设施施工图设计总说明", Style("hei_bold", 16), align="c")
    left = (
        "一、设计依据\n1. 业主委托书及现场踏勘资料。\n2. GB/T 51313-2018《电动汽车分散充电设施工程技术标准》。\n"
        "3. 河南省居住区充电设施建设管理有关规定（2023年6月）。\n二、设计范围\n自低压配电箱出线开关至充电桩进线端子，"
        "含电缆管沟及桩基础，不含上级电网改造。\n三、负荷计算\n单桩额定功率"
        f"{job.facts.power_kw}kW，需要系数取0.8，功率因数0.95。"
    )
    right = (
        "四、设备安装\n桩体采用落地式安装，底座高出地坪200mm，正面净距不小于0.8m。\n五、消防\n"
        "每两桩配置4kg磷酸铵盐干粉灭火器一具，车位间设防火分隔。\n六、施工注意\n开挖前探明地下管线；"
        f"占用{work.road}的，应先取得占道批准。隐蔽工程须经监理签认后覆盖。"
    )
    sheet.flow(16, 28, 126, left, body, leading=1.65)
    sheet.flow(154, 28, 126, right, body, leading=1.65)
    rows: list[list[str | Run]] = [
        ["序", "材料", "规格", "数量"],
        ["1", "电力电缆", "YJV-5×10", f"{plain(work.length + 8)}m"],
        ["2", "电缆管", "CPVC φ100", f"{plain(work.length)}m"],
        ["3", "交流充电桩", f"{job.facts.power_kw}kW 单枪", "1台"],
    ]
    columns(sheet, 16, 130, [12, 44, 44, 26], rows, height=9, head=Style("hei", 9), body=body)
    capped(sheet, (154, 148, 133, 16), "本说明适用于", Run(work.project, "project"), Style("song", 11))
    capped(sheet, (154, 164, 80, 19), "编制方", Run(work.designer, "designer"), Style("song", 11))
    capped(sheet, (234, 164, 53, 19), "完成于", on(work.signed, "issue_date", "plain"), Style("song", 11))
    capped(sheet, (154, 183, 50, 19), "专业负责", job.facts.landlord.name, Style("kai", 12, jitter=0.05))
    capped(sheet, (204, 183, 50, 19), "复核人", job.facts.spouse.name, Style("kai", 12, jitter=0.05))
    capped(sheet, (254, 183, 33, 19), "页", "说-01", Style("song", 10))
    seal(job, sheet, 136, 180, work.designer, diameter=34)
    return drawn(
        "technical_design_docs",
        "sage_general_notes",
        [sheet],
        {"project": work.project, "designer": work.designer, "issue_date": work.signed.isoformat()},
    )


LAYOUTS: Layouts = {
    "construction_drawings": {"sage_side_block": side_block, "sage_foot_block": foot_block},
    "technical_design_docs": {"sage_book": book, "sage_general_notes": general_notes},
}
