"""Technical design papers of a drawing set, and notes on green land and trees."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, SONG, Parts, Rows, foot, gap, ink, lab, said, val
from samples.people import a_day
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, table


def design_volume(job: Job) -> Drawn:
    """A volume's cover, and the first page of its description."""
    rng, works = job.rng, some_works(job)
    day = a_day(rng, date(2026, 5, 1), date(2026, 10, 30))
    writer = Writer(job, Style("song", 11.5), top=28)
    cover = writer.sheet
    code = f"D{rng.randrange(1000, 9999)}S-A01"
    cover.text(160, 26, f"工程编号：{code}", Style("song", 11), align="c")
    cover.flow(30, 66, 150, Run(works.project, "project"), Style("hei_bold", 24), align="c", leading=1.5)
    cover.text(105, 112, "施 工 图 设 计", Style("song_bold", 20), align="c")
    cover.text(105, 130, "第一卷　技术设计说明书", Style("song", 16), align="c")
    cover.text(105, 222, Run(works.designer.name, "designer"), Style("song_bold", 16), align="c")
    cover.text(105, 234, f"工程设计资质证书编号：A1{rng.randrange(10**8):08d}", SMALL, align="c")
    shown = rng.choice(
        [f"{day.year}年{day.month}月{day.day}日", f"{day:%Y.%m.%d}", numbers.written_date(day, form="chinese")]
    )
    cover.text(105, 246, Run(shown, "issue_date"), Style("song", 14), align="c")
    put_stamp(
        cover,
        140,
        226,
        [works.designer.name, "工程设计出图专用章", f"资质等级：乙级　有效期至{day.year + 2}年12月"],
        width=62,
    )
    for row, (role, name) in enumerate(
        (
            ("批　准", job.facts.landlord.name),
            ("审　核", job.facts.spouse.name),
            ("校　核", job.facts.person.name),
            ("设　计", job.facts.company.org.legal_person),
        )
    ):
        cover.text(72, 158 + row * 12, f"{role}：", SONG)
        cover.text(94, 157 + row * 12, name, Style("kai", 15, jitter=0.05))
        cover.line(90, 164 + row * 12, 138, 164 + row * 12)
    writer.new_page()
    writer.title("技术设计说明书", Style("hei_bold", 17), after=8)
    size = plain(works.length)
    for head, paragraphs in (
        (
            "1　设计依据",
            (
                "1.1　建设单位提供的设计委托书及供电方案答复单。",
                "1.2　《电力工程电缆设计标准》GB 50217-2018；《20kV及以下变电所设计规范》GB 50053-2013。",
                "1.3　《城市道路工程设计规范》CJJ 37-2012（2016年版）及现场踏勘资料。",
            ),
        ),
        (
            "2　工程概况",
            (
                f"本工程位于{works.section}，{works.reason}。电缆通道长约{size}m，采用开挖敷设保护管方式，管顶覆土不小于{plain(works.depth)}m。",
            ),
        ),
        (
            "3　电缆及通道",
            (
                f"3.1　电缆选用YJV22-8.7/15kV-3×{rng.choice([70, 120, 240])}mm²，穿MPP管φ175敷设，备用一孔。",
                "3.2　电缆井采用砖砌直线井，井盖选用D400级球墨铸铁双层井盖，与路面平齐。",
                "3.3　与燃气、给水管道的水平、交叉净距应满足规范要求，施工前应挖探坑核实。",
            ),
        ),
        ("4　路面恢复", ("沟槽回填采用中粗砂至管顶以上30cm，其上分层夯实，压实度不小于95%，路面结构按原标准恢复。",)),
        ("5　接地与防腐", ("电缆金属护层两端直接接地，接地电阻不大于10Ω，金属构件热镀锌防腐。",)),
    ):
        writer.line(Run(head, "", Style("hei_bold", 12.5)))
        for text in paragraphs:
            writer.para(text)
    for number, sheet in enumerate(writer.sheets[1:], 1):
        sheet.text(25, 16, f"{code}　技术设计说明书", Style("song", 9))
        sheet.line(25, 21, 185, 21, width=0.2)
        foot(sheet, f"- {number} -")
    values: dict[str, Value] = {
        "project": works.project,
        "designer": works.designer.name,
        "issue_date": day.isoformat(),
    }
    return drawn("technical_design_docs", "gum_design_volume", writer.sheets, values)


def design_sheet(job: Job) -> Drawn:
    """A landscape sheet of general notes in two columns, with the title block at its right foot."""
    rng, works = job.rng, some_works(job)
    day = a_day(rng, date(2026, 4, 1), date(2026, 10, 30))
    sheet = job.sheet(420, 297)
    sheet.rect(25, 10, 385, 277, line=0.7)
    sheet.text(120, 22, "施 工 图 设 计 总 说 明", Style("hei_bold", 20), align="c")
    columns = (
        (
            "一、工程概况",
            f"1. 本次设计范围为{works.section}电力管沟，管沟开挖长度{plain(works.length)}m，"
            f"宽{plain(works.width)}m，深{plain(works.depth)}m。",
            "2. 管沟位于道路一侧，施工期间半幅围挡，保证行人和车辆通行。",
            "二、设计标准",
            "1. 路面恢复结构：4cm细粒式沥青混凝土+6cm中粒式沥青混凝土+20cm水泥稳定碎石。",
            "2. 人行道恢复结构：6cm彩砖+3cm水泥砂浆+15cm C20混凝土。",
            "3. 环境类别为二a类，结构设计使用年限50年。",
            "三、材料要求",
            "1. 管材：MPP电力管，环刚度不小于SN24。",
            "2. 混凝土：包封C20，垫层C15；钢筋HPB300、HRB400。",
        ),
        (
            "四、施工要求",
            "1. 开挖前应查明地下管线，遇有不明管线立即停工并通知设计单位。",
            "2. 沟深超过1.5m时应放坡或支护，弃土堆放距沟边不小于1m。",
            "3. 回填分层夯实，每层厚度不大于25cm。",
            "4. 雨天应做好沟槽排水，防止泡槽。",
            "五、质量验收",
            "按《城镇道路工程施工与质量验收规范》CJJ 1-2008及"
            "《电气装置安装工程 电缆线路施工及验收标准》GB 50168-2018执行。",
            "六、其他",
            "1. 本图尺寸除标高以米计外，其余均以毫米计。",
            "2. 未尽事宜按现行国家有关规范执行。",
        ),
    )
    for number, texts in enumerate(columns):
        y = 42.0
        for text in texts:
            style = Style("hei_bold", 12) if text[1] == "、" else Style("song", 11.5)
            y = (
                sheet.flow(36 + number * 184, y, 168, text, style, leading=1.6, indent=0 if text[1] == "、" else 1)
                + 2.5
            )
    x, y, label, fill = 230.0, 243.0, Style("song", 9), Style("song", 10)
    sheet.rect(x, y, 180, 44, line=0.5)
    sheet.rect(x, y, 66, 22)
    sheet.cell((x, y, 66, 22), Run(works.designer.name, "designer"), Style("hei_bold", 11), align="c")
    names = (job.facts.landlord.name, job.facts.spouse.name, job.facts.person.name, job.facts.company.org.legal_person)
    for row, (role, name) in enumerate(zip(("审定", "审核", "校对", "设计"), names, strict=True)):
        sheet.rect(x, y + 22 + row * 5.5, 18, 5.5)
        sheet.cell((x, y + 22 + row * 5.5, 18, 5.5), role, label, align="c")
        sheet.rect(x + 18, y + 22 + row * 5.5, 48, 5.5)
        sheet.cell((x + 18, y + 22 + row * 5.5, 48, 5.5), name, Style("kai", 10), align="c")
    rows: Rows = [
        (14, [lab(20, "工程名称"), val(94, Run(works.project, "project", fill))]),
        (10, [lab(20, "图　　名"), val(94, "施工图设计总说明")]),
        (10, [lab(20, "设计阶段"), val(37, "施工图"), lab(20, "图　号"), val(37, f"SM-{rng.randrange(1, 4):02d}")]),
        (
            10,
            [
                lab(20, "比　　例"),
                val(37, "—"),
                lab(20, "日　期"),
                val(37, Run(rng.choice([f"{day:%Y.%m.%d}", f"{day:%Y-%m-%d}"]), "issue_date", fill)),
            ],
        ),
    ]
    table(sheet, x + 66, y, rows, label=label, value=fill)
    put_stamp(sheet, 190, 262, [works.designer.name, "施工图设计专用章"], width=52)
    values: dict[str, Value] = {
        "project": works.project,
        "designer": works.designer.name,
        "issue_date": day.isoformat(),
    }
    return drawn("technical_design_docs", "gum_design_sheet", [sheet], values)


def green_letter(job: Job) -> Drawn:
    """A letter to the bureau, in running words."""
    works = some_works(job)
    writer = Writer(job, Style("song", 14), leading=1.85)
    area = f"{(works.length * Decimal('0.8')).normalize():f}"
    writer.title(f"关于{works.project}", Style("song_bold", 19), spacing=0.0, after=4)
    writer.title("涉及城市绿地、树木的情况说明", Style("song_bold", 19), spacing=0.0, after=12)
    writer.line("信阳市城市管理局：")
    trees = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    writer.para(
        [
            f"因{works.project}施工需要，我单位拟在",
            Run(works.green_place, "place"),
            "开挖管沟、敷设电缆，施工范围内涉及",
            Run(works.green_nature, "nature"),
            "约",
            Run(area, "area_m2"),
            "平方米，涉及树木共",
            Run(str(works.tree_count), "tree_count"),
            f"株（其中{trees}），均为胸径{job.rng.randrange(8, 14)}厘米左右的一般树木，无古树名木。",
        ]
    )
    writer.para(
        "施工前，我单位将委托有绿化资质的队伍对上述树木进行移植，就近栽植于同一路段绿地内，并落实一年养护责任，确保成活。"
    )
    writer.para(
        "施工中严格控制作业面，不在绿地内堆放材料和停放机械。工程完工后十日内按原标准恢复绿地，并报请贵局验收。"
    )
    writer.para("以上情况属实，特此说明。")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 14
    style = Style("song", 14)
    sheet.text(178, y, Run(works.applicant, "applicant"), style, align="r")
    sheet.text(172, y + 10, Run(said(job, works.signed, "plain", "chinese"), "issue_date"), style, align="r")
    if works.applicant != job.facts.person.name:
        put_round(sheet, 150, y + 6, SealText(works.applicant), diameter=42)
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": area,
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("green_situation_note", "gum_green_letter", writer.sheets, values)


def green_form(job: Job) -> Drawn:
    """A printed note filled in on its lines, with the list of trees on a second page."""
    rng, works = job.rng, some_works(job)
    sheet, back = job.sheet(), job.sheet()
    pen = ink(job, 12)
    area = str(rng.randrange(6, 90))
    sheet.text(105, 30, "工程建设涉及城市绿地、树木情况说明", Style("hei_bold", 18), align="c")
    style = Style("song", 12.5)
    y = 52.0
    heads: tuple[tuple[str, Parts], ...] = (
        ("一、申请单位（人）：", [gap(works.applicant, "applicant", pen, least=24)]),
        ("二、工程名称：", [gap(works.project, "", pen, least=26)]),
        ("三、占用绿地位置：", [gap(works.green_place, "place", pen, least=24)]),
        (
            "四、绿地性质：",
            [gap(works.green_nature, "nature", pen, least=10), "　占用面积：", gap(area, "area_m2", pen), "平方米"],
        ),
        (
            "五、涉及树木：",
            [gap(str(works.tree_count), "tree_count", pen), "株（明细见附表），处理方式：", gap("移植", "", pen)],
        ),
    )
    for label, runs in heads:
        sheet.text(26, y, [label, *runs], style)
        y += 13
    sheet.text(26, y, "六、需要说明的情况：", style)
    reason = rng.choice(
        [
            "电缆路径经多方案比较，现方案占绿最少。施工采用人工开挖，避让乔木根系，完工后恢复原状。",
            "现有人行道下管线密集，无法敷设，只能从绿地内通过。移栽树木由园林公司负责，保证成活。",
        ]
    )
    y = sheet.flow(32, y + 11, 148, Run(reason, "", pen), pen, leading=1.7, indent=2) + 10
    sheet.flow(
        26,
        y,
        158,
        "本单位（人）对以上内容的真实性负责，并承诺按批准范围占用，缴纳有关费用，按时恢复。",
        style,
        indent=2,
    )
    sheet.text(92, y + 34, "申请单位（人）盖章：", style)
    day: Runs = ["日期：", Run(said(job, works.signed, "plain", "dot"), "issue_date", pen)]
    sheet.text(112, y + 48, day, style)
    if works.applicant != job.facts.person.name:
        put_round(sheet, 150, y + 38, SealText(works.applicant), diameter=42)
    else:
        sheet.text(138, y + 32, works.applicant, pen.sized(16))
    back.text(105, 26, "附表：涉及树木明细表", Style("hei", 15), align="c")
    rows: Rows = [
        (
            12,
            [
                lab(16, "序号"),
                lab(40, "树种"),
                lab(28, "胸径（cm）"),
                lab(24, "数量（株）"),
                lab(30, "处理方式"),
                lab(28, "备注"),
            ],
        )
    ]
    for number, (kind, count) in enumerate(works.trees, 1):
        rows.append(
            (
                12,
                [
                    lab(16, str(number)),
                    lab(40, kind),
                    lab(28, f"{rng.randrange(7, 16)}"),
                    lab(24, str(count)),
                    lab(30, "移植"),
                    lab(28, ""),
                ],
            )
        )
    rows.append(
        (
            12,
            [
                lab(16, ""),
                lab(40, "合　计"),
                lab(28, ""),
                (24, Run(str(works.tree_count)), True),
                lab(30, ""),
                lab(28, ""),
            ],
        )
    )
    table(back, 22, 42, rows, label=Style("song", 11.5), value=style)
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": area,
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("green_situation_note", "gum_green_form", [sheet, back], values)


LAYOUTS: Layouts = {
    "technical_design_docs": {"gum_design_volume": design_volume, "gum_design_sheet": design_sheet},
    "green_situation_note": {"gum_green_letter": green_letter, "gum_green_form": green_form},
}
