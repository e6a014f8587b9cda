"""施工图纸技术设计材料: a design institute's bound explanation, and a short typed explanation with tables."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, firm_head, grid, page_foot
from samples.people import a_name, words_for
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature

Cell = tuple[float, Runs, str]


def design_book(job: Job) -> Drawn:
    """Cover, the page of names and dates, then the explanation under a running head."""
    told, cover, names, works, rng = Told(), job.sheet(), job.sheet(), some_works(job), job.rng
    words = words_for("eighteenth")
    day = works.signed - timedelta(days=rng.randrange(10, 120))
    cover.text(24, 22, f"工程编号：{works.designer.uscc[8:12]}-S2026-{rng.randrange(10, 99)}", Style("song", 11))
    cover.text(186, 22, "密级：一般", Style("song", 11), align="r")
    project = told("project", works.project)
    cover.flow(25, 62, 160, project, Style("hei_bold", 24), leading=1.5, align="c")
    cover.text(105, 108, "施工图设计", Style("hei", 20), align="c", spacing=0.5)
    cover.text(
        105,
        126,
        rng.choice(("第一卷　总说明书", "第一册　技术设计说明书", "施工图设计说明及工程量清单")),
        Style("song", 16),
        align="c",
    )
    cover.text(105, 222, told("designer", works.designer.name), Style("song_bold", 17), align="c", spacing=0.05)
    cover.text(105, 234, f"工程设计资质证书编号：A24{rng.randrange(10**7):07d}", Style("song", 10.5), align="c")
    cover.text(
        105,
        246,
        "二〇二六年" + numbers.written_date(day, form="chinese").split("年")[1].split("月")[0] + "月",
        Style("song", 14),
        align="c",
    )
    seals.put_round(cover, 142, 226, seals.SealText(works.designer.name, centre="出图专用章"), diameter=42)
    names.text(105, 40, works.project, Style("hei", 14), align="c")
    names.text(105, 52, "施 工 图 设 计", Style("hei", 13), align="c")
    y = 84.0
    for role in ("批　　准", "审　　核", "校　　核", "设　　计", "项目负责人"):
        names.text(58, y, f"{role}：", Style("song", 13))
        names.line(88, y + 6, 150, y + 6, width=0.2)
        signature(names, 100, y - 1.8, a_name(rng, words))
        y += 19
    grid(
        names,
        40,
        196,
        [
            (9, [(24, "版次", "h"), (34, "出图日期", "h"), (48, "修改内容", "h"), (24, "签署", "h")]),
            (
                9,
                [
                    (24, "A", "c"),
                    (34, told("issue_date", f"{day:%Y-%m-%d}", day.isoformat()), "c"),
                    (48, "首次出图", "c"),
                    (24, "", "c"),
                ],
            ),
            (9, [(24, "", "c"), (34, "", "c"), (48, "", "c"), (24, "", "c")]),
        ],
        Style("song", 10.5),
        label=Style("hei", 10.5),
    )
    page = Writer(job, Style("song", 12), left=27, width=156, leading=1.7, gap=0.5, top=28)
    page.sheet.text(105, 26, "设　计　说　明", Style("hei_bold", 16), align="c")
    page.y = 40.0
    heading = Style("hei", 12.5)
    parts: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "1 工程概况",
            (
                f"本工程位于信阳市{job.facts.home.community.district}{works.road}（{works.section}），建设单位为{works.applicant}。"
                f"新建电力管道路径长{plain(works.length)}m，沟槽宽{plain(works.width)}m，开挖深度{plain(works.depth)}m。",
            ),
        ),
        (
            "2 设计依据",
            (
                "《城市电力规划规范》GB/T 50293-2014；",
                "《电力工程电缆设计标准》GB 50217-2018；",
                "《城镇道路工程施工与质量验收规范》CJJ 1-2008；",
                "建设单位提供的1:500地形图、管线探测成果及设计委托书。",
            ),
        ),
        (
            "3 平面及横断面设计",
            (
                "管道沿人行道敷设，距路缘石0.8m，采用2孔Φ160 MPP管，C20混凝土包封，转角处设直线工作井1座。",
                f"标准横断面：沟底宽{plain(works.width)}m，管顶覆土不小于0.7m，与给水管水平净距不小于0.5m，与燃气管不小于1.0m。",
            ),
        ),
        ("4 管线综合", ("施工前应人工探坑核实地下管线，与现状管线交叉处垂直净距不足0.25m时加设钢筋混凝土盖板。",)),
        (
            "5 路面恢复",
            ("沟槽回填分层夯实，压实度不低于93%；基层采用20cm水泥稳定碎石，面层按原路面结构恢复，接缝顺直、无高差。",),
        ),
        ("6 施工注意事项", ("施工占道时按照GB 5768.4设置作业区标志，夜间设警示灯，保证行人安全通行。",)),
    )
    for title, texts in parts:
        page.room(18)
        page.sheet.text(27, page.y + 1, title, heading)
        page.y += 8.5
        for text in texts:
            page.para(text)
    sheets: list[Sheet] = [cover, names, *page.sheets]
    for number, sheet in enumerate(page.sheets, 1):
        firm_head(sheet, works.designer.name, note="施工图设计说明书")
        page_foot(sheet, f"第 {number} 页　共 {len(page.sheets)} 页", align="r")
    return told.done("technical_design_docs", "bay_design_book", *sheets)


def design_memo(job: Job) -> Drawn:
    """技术设计说明 as a small firm types it: a head table, tables of sections and of the surface to be restored."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    words = words_for("eighteenth")
    day = works.signed - timedelta(days=rng.randrange(3, 60))
    label, body = Style("hei", 10.5), Style("song", 11)
    sheet.text(
        105,
        20,
        rng.choice(("道路开挖及恢复技术设计说明", "电力管线敷设技术设计说明", "施工图技术设计说明")),
        Style("hei_bold", 19),
        align="c",
    )
    form = job.date_form("dot", "plain", "dash")
    head: list[tuple[float, list[Cell]]] = [
        (10, [(30, "项目名称", "h"), (140, told("project", works.project), "l")]),
        (
            10,
            [
                (30, "设计单位", "h"),
                (80, told("designer", works.designer.name), "l"),
                (26, "设计阶段", "h"),
                (34, "施工图", "c"),
            ],
        ),
        (
            10,
            [
                (30, "委托单位", "h"),
                (80, works.applicant, "l"),
                (26, "编制日期", "h"),
                (34, told.day("issue_date", day, form), "c"),
            ],
        ),
    ]
    y = grid(sheet, 20, 34, head, body, label=label) + 6
    sheet.text(20, y, "一、设计范围", Style("hei", 12))
    text = (
        f"{works.road}（{works.section}）新建电力排管，起点接入现状环网柜，终点为充电站箱变，破除路面长{plain(works.length)}米、"
        f"宽{plain(works.width)}米。工期约{works.days}天。"
    )
    y = sheet.flow(20, y + 7, 170, text, body, leading=1.6, indent=2) + 2
    sheet.text(20, y, "二、管线横断面（自路缘石向外）", Style("hei", 12))
    y += 7.5
    widths = (18.0, 40.0, 34.0, 34.0, 44.0)
    lines = [
        (
            9.0,
            [
                (w, t, "h")
                for w, t in zip(
                    widths, ("序号", "管线名称", "管径/规格", "埋深（m）", "与本管道净距（m）"), strict=True
                )
            ],
        )
    ]
    for number, (name, size, deep, gap) in enumerate(
        (
            ("通信管", "6孔Φ110", "0.8", "1.0"),
            ("给水管", "DN300", "1.2", "0.9"),
            ("燃气管", "De160", "1.1", "1.2"),
            ("本次电力管", "2孔Φ160", plain(works.depth), "—"),
        ),
        1,
    ):
        lines.append((8.5, [(w, t, "c") for w, t in zip(widths, (str(number), name, size, deep, gap), strict=True)]))
    y = grid(sheet, 20, y, lines, Style("song", 10.5), label=label) + 6
    sheet.text(20, y, "三、路面恢复结构", Style("hei", 12))
    y += 7.5
    area = plain(works.area)
    layers: list[tuple[float, list[Cell]]] = [
        (9, [(60, "结构层", "h"), (40, "厚度（cm）", "h"), (70, "工程量（㎡）", "h")]),
        (
            8.5,
            [
                (60, rng.choice(("透水砖面层", "AC-13C沥青面层")), "c"),
                (40, rng.choice(("6", "4")), "c"),
                (70, area, "c"),
            ],
        ),
        (8.5, [(60, "C20混凝土基层", "c"), (40, "15", "c"), (70, area, "c")]),
        (8.5, [(60, "级配碎石垫层", "c"), (40, "10", "c"), (70, area, "c")]),
    ]
    y = grid(sheet, 20, y, layers, Style("song", 10.5), label=label) + 6
    sheet.text(20, y, "四、技术要求", Style("hei", 12))
    y += 7.5
    for text in (
        "1.沟槽采用切割机切缝，缝线顺直，严禁直接破碎；弃土当日清运。",
        "2.管材应有合格证，管口打磨光滑，敷设后两端封堵。",
        "3.回填料不得含有建筑垃圾，管顶0.5米以内人工夯实。",
        "4.本说明未尽事宜按现行规范执行，与图纸不符之处以图纸为准。",
    ):
        y = sheet.flow(20, y, 170, text, body, leading=1.55)
    y += 8
    sheet.text(20, y, "设计：", body)
    signature(sheet, 33, y - 1.6, a_name(rng, words))
    sheet.text(66, y, "校核：", body)
    signature(sheet, 79, y - 1.6, a_name(rng, words))
    sheet.text(112, y, "审定：", body)
    signature(sheet, 125, y - 1.6, a_name(rng, words))
    if job.chance(0.5):
        lines_of = [
            works.designer.name,
            f"资质等级：{rng.choice(('乙', '丙'))}级",
            f"证书编号：A24{rng.randrange(10**7):07d}",
        ]
        seals.put_stamp(sheet, 158, y + 18, lines_of, width=58)
    else:
        seals.put_round(sheet, 166, y + 10, seals.SealText(works.designer.name), diameter=38)
    return told.done("technical_design_docs", "bay_design_memo", sheet)


LAYOUTS: Layouts = {"technical_design_docs": {"bay_design_book": design_book, "bay_design_memo": design_memo}}
