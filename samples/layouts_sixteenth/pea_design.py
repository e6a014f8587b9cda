"""施工图纸技术设计材料: a bound explanation with cover and signatures, and a sheet of notes with a title block."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import Rows, digits, grid, heads, road_works, say, seal, sign, ty
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer


def _values(works: Works, on: date) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer.name, "issue_date": on.isoformat()}


def bound(job: Job) -> Drawn:
    """A bound volume: cover, page of signatures, list of contents, then text with running heads."""
    rng, facts, works = job.rng, job.facts, road_works(job)
    on = a_day(rng, date(2026, 6, 1), date(2026, 11, 10))
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    cover = writer.sheet
    cover.text(185, 26, f"工程编号：{on.year}-D{digits(rng, 3)}", ty(12), align="r")
    cover.flow(30, 66, 150, Run(works.project, "project"), ty(24, "song_bold"), leading=1.5, align="c")
    cover.text(105, 112, rng.choice(["施工图设计", "施工图设计阶段"]), ty(18), align="c")
    cover.text(105, 128, rng.choice(["技术设计说明书", "设计说明书及主要材料清册"]), ty(20, "hei_bold"), align="c")
    cover.text(105, 214, Run(works.designer.name, "designer"), ty(16), align="c")
    grade = rng.choice(["电力行业（送电、变电工程）丙级", "市政行业（道路工程）乙级"])
    cover.text(105, 225, f"工程设计资质证书：{grade}　编号A2410{digits(rng, 5)}", ty(10.5), align="c")
    written = Run(say(on, rng.choice(["plain", "chinese"])), "issue_date")
    cover.text(105, 236, written, ty(14), align="c")
    seal(cover, 128, 222, works.designer.name, "出图专用章")
    writer.new_page()
    page = writer.sheet
    page.text(105, 40, Run(works.project, "project"), ty(14, "song_bold"), align="c")
    page.text(105, 54, "设计人员签署页", ty(16, "hei"), align="c")
    posts = (
        ("批　准", facts.dealer.legal_person),
        ("审　核", facts.developer.legal_person),
        ("校　核", facts.landlord.name),
        ("设计总负责人", facts.spouse.name),
        ("编　写", facts.home.community.manager.legal_person),
    )
    y = 84.0
    for post, name in posts:
        page.text(52, y, post, ty(13), spread=34)
        page.line(96, y + 7, 152, y + 7, width=0.2)
        sign(page, 108, y - 1, name)
        y += 20
    page.text(52, y + 10, ["建设单位：", works.applicant], ty(12))
    page.text(52, y + 20, ["设计单位：", Run(works.designer.name, "designer")], ty(12))
    writer.new_page()
    writer.title("目　　录", ty(18, "hei"))
    parts = (
        "一、工程概况",
        "二、设计依据",
        "三、平面与断面设计",
        "四、管线综合与保护",
        "五、路面恢复",
        "六、施工注意事项",
    )
    for number, part in enumerate(parts, 1):
        writer.sheet.text(32, writer.y, part, ty(12.5))
        writer.sheet.text(178, writer.y, str(1 + number // 3), ty(12.5), align="r")
        writer.sheet.text(88, writer.y, "…" * 19, ty(12))
        writer.y += 10
    writer.new_page()
    deep = plain(works.depth)
    texts: list[list[Runs]] = [
        [
            [
                "受",
                works.applicant,
                "委托，我单位承担",
                Run(works.project, "project"),
                f"的施工图设计。工程位于{works.place}，新建电缆通道长{plain(works.length)}米，由{works.builder.name}施工。",
            ]
        ],
        [
            "1．《电力工程电缆设计标准》GB 50217-2018；",
            "2．《城镇道路工程施工与质量验收规范》CJJ 1-2008；",
            f"3．建设单位{say(date(on.year, 3, 12), 'plain')}出具的设计委托书及现场踏勘资料；",
            "4．信阳市城市规划部门提供的道路红线及地下管线成果。",
        ],
        [
            f"电缆沿{works.road}人行道敷设，中心线距路缘石1.2米。沟槽宽{plain(works.width)}米、深{deep}米，"
            "采用MPP电力保护管排管，2孔×Φ150，管顶覆土不小于0.7米。",
            "直线段每50米及转角处设电缆工作井一座，井盖采用防沉降球墨铸铁井盖，承载等级D400。",
        ],
        [
            "与给水、燃气、通信管线交叉时，净距分别不小于0.5米、0.5米、0.25米；不足时加设混凝土隔板保护。",
            "施工前应人工探沟，确认既有管线位置后方可使用机械。",
        ],
        [
            "回填采用石灰土分层夯实，压实度不小于93%；面层按原结构恢复，人行道采用同规格透水砖，每侧加宽0.3米。",
        ],
        [
            "施工期间应按批准的交通组织方案布设围挡和警示灯，夜间不间断照明；遇雨及时排水。",
            "本说明与图纸不一致时，以图纸为准；未尽事宜按国家现行规范执行。",
        ],
    ]
    for part, paragraphs in zip(parts, texts, strict=True):
        writer.line(Run(part, "", ty(13.5, "hei_bold")))
        for one in paragraphs:
            writer.para(one)
    heads(writer, Run(works.designer.name, "designer"), "施工图设计说明书", first=3, form="{}")
    return drawn("technical_design_docs", "pea_design_bound", writer.sheets, _values(works, on))


def _notes(works: Works) -> list[str]:
    deep = plain(works.depth)
    return [
        "一、概述",
        "1.1 本工程为充电设施配套电源工程，设计使用年限30年，结构安全等级二级。",
        f"1.2 建设地点：{works.place}。",
        f"1.3 建设单位：{works.applicant}。",
        "二、设计依据",
        "2.1 GB 50217-2018《电力工程电缆设计标准》。",
        "2.2 CJJ 37-2012《城市道路工程设计规范》（2016年版）。",
        "2.3 GB/T 50289-2016《城市工程管线综合规划规范》。",
        "三、技术要求",
        f"3.1 沟槽断面：宽{plain(works.width)}m，深{deep}m，边坡1:0.25，槽底素土夯实。",
        f"3.2 电缆排管长度{plain(works.length)}m，采用C20混凝土包封，厚度100mm。",
        "3.3 管道坡度不小于0.2%，坡向工作井。",
        "3.4 工作井采用M10水泥砂浆砌MU15实心砖，内外抹面20mm。",
        "3.5 接地电阻不大于10Ω，接地体采用50×5热镀锌扁钢。",
        "四、路面恢复",
        "4.1 基层：水泥稳定碎石，厚200mm，7天抗压强度不小于3.0MPa。",
        "4.2 面层：沥青混凝土AC-13，厚50mm；人行道铺透水砖60mm。",
        "4.3 新旧路面接缝处铺设玻纤格栅，宽500mm。",
        "五、其他",
        "5.1 开挖前应会同燃气、供水、通信等产权单位现场交底。",
        "5.2 本图尺寸除注明外均以毫米计，标高以米计。",
        "5.3 施工完毕应向城建档案部门移交竣工资料。",
    ]


def _profile(sheet: Sheet, works: Works, x: float, y: float) -> None:
    """The trench in section."""
    sheet.text(x + 62, y - 8, "沟槽横断面图　1:20", ty(11, "hei"), align="c")
    sheet.line(x, y + 6, x + 38, y + 6, width=0.5)
    sheet.line(x + 86, y + 6, x + 124, y + 6, width=0.5)
    sheet.line(x + 38, y + 6, x + 46, y + 62, width=0.5)
    sheet.line(x + 86, y + 6, x + 78, y + 62, width=0.5)
    sheet.line(x + 46, y + 62, x + 78, y + 62, width=0.5)
    for level, said in ((14, "路面结构层"), (26, "石灰土回填"), (38, "细砂回填")):
        sheet.line(x + 39 + level / 8, y + level + 6, x + 85 - level / 8, y + level + 6, width=0.2)
        sheet.text(x + 92, y + level, said, ty(9))
    for place in range(2):
        sheet.rect(x + 52 + place * 12, y + 49, 8, 8, line=0.4)
    sheet.text(x + 92, y + 50, "MPP管 2×Φ150", ty(9))
    sheet.text(x + 62, y + 65, f"{plain(works.width * 1000)}", ty(9), align="c")
    sheet.text(x + 24, y + 34, f"{plain(works.depth * 1000)}", ty(9), align="c")


def notes_sheet(job: Job) -> Drawn:
    """One big sheet: notes in two columns, a section, the title block along the foot."""
    sheet, rng, facts, works = job.sheet(420, 297, dpi=200), job.rng, job.facts, road_works(job)
    on = a_day(rng, date(2026, 6, 1), date(2026, 11, 10))
    sheet.rect(6, 6, 408, 285, line=0.2)
    sheet.rect(25, 11, 384, 275, line=0.7)
    sheet.text(120, 20, "设 计 总 说 明", ty(18, "hei_bold"), align="c")
    y, x = 34.0, 34.0
    for line in _notes(works):
        head = line[0] in "一二三四五"
        y = sheet.flow(x, y, 172, line, ty(11.5, "hei" if head else "song"), leading=1.5) + 2.2
    _profile(sheet, works, 240, 34)
    sheet.text(303, 116, "主要工程量表", ty(11, "hei"), align="c")
    counts: Rows = [(8, [(14, "序号", True), (62, "名称", True), (34, "单位", True), (34, "数量", True)])]
    items = (
        ("沟槽土方开挖", "m³", plain(works.area * works.depth)),
        ("MPP保护管Φ150", "m", plain(works.length * 2)),
        ("电缆工作井", "座", "2"),
        ("路面恢复", "m²", plain(works.area)),
    )
    for number, (name, unit, count) in enumerate(items, 1):
        counts.append((8, [(14, str(number), True), (62, name, False), (34, unit, True), (34, count, True)]))
    grid(sheet, 232, 123, counts, size=10)
    form = rng.choice(["dot", "dash", "plain"])
    block: Rows = [
        (
            13,
            [
                (74, Run(works.designer.name, "designer", ty(12, "hei")), True),
                (20, "工程名称", True),
                (68, Run(works.project, "project"), True),
                (14, "阶段", True),
                (20, "施工图", True),
            ],
        ),
        (
            9,
            [
                (18, "批准", True),
                (19, Run(facts.dealer.legal_person, "", ty(10, "kai")), True),
                (18, "设计", True),
                (19, Run(facts.spouse.name, "", ty(10, "kai")), True),
                (20, "图名", True),
                (68, "施工图设计总说明", True),
                (14, "比例", True),
                (20, "见图", True),
            ],
        ),
        (
            9,
            [
                (18, "审核", True),
                (19, Run(facts.developer.legal_person, "", ty(10, "kai")), True),
                (18, "制图", True),
                (19, Run(facts.landlord.name, "", ty(10, "kai")), True),
                (20, "图号", True),
                (42, f"D{on.year}-{digits(rng, 3)}-S-01", True),
                (12, "日期", True),
                (34, Run(say(on, form), "issue_date"), True),
                (14, "A3", True),
            ],
        ),
    ]
    grid(sheet, 213, 255, block, size=9.5)
    sheet.text(232, 178, f"建设单位：{works.applicant}", ty(11))
    sheet.text(232, 186, f"施工单位：{works.builder.name}", ty(11))
    seal(sheet, 262, 240, works.designer.name, "出图专用章", diameter=44)
    sheet.text(300, 236, "未加盖出图专用章无效", ty(10))
    return drawn("technical_design_docs", "pea_design_notes_sheet", [sheet], _values(works, on))


LAYOUTS: Layouts = {
    "technical_design_docs": {"pea_design_bound": bound, "pea_design_notes_sheet": notes_sheet},
}
