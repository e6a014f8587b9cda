"""Drawings of the works, and the planning permit in an old and a new edition."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import CITY, Told, fit, foot, grid, lab, mid, seal_on, top, val
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn
from samples.works import Works, plain, some_works

_THIN = Style("hei", 7.5)
_NAMES = (
    "电缆路径平面图",
    "电力管沟平面布置图",
    "外线工程路径图",
    "施工总平面图",
    "电缆敷设平面图",
    "10kV电缆走向平面图",
)


def _road_plan(job: Job, sheet: Sheet, works: Works, x: float, y: float, width: float, height: float) -> None:
    """A road with kerbs, a cable along the pavement, wells, levels and lengths."""
    rng = job.rng
    for part in (0.34, 0.40, 0.62, 0.68):
        sheet.line(x, y + height * part, x + width, y + height * part, width=0.3)
    dash = x
    while dash < x + width - 6:
        sheet.line(dash, y + height * 0.51, dash + 6, y + height * 0.51, width=0.2)
        dash += 10
    cable = y + height * 0.37
    wells = [0.12 + 0.22 * number + rng.uniform(0, 0.06) for number in range(4)]
    sheet.line(x + width * wells[0], cable, x + width * wells[-1], cable, width=0.9, fill=RED)
    for number, part in enumerate(wells, 1):
        spot = x + width * part
        sheet.rect(spot - 2, cable - 2, 4, 4, line=0.4)
        sheet.line(spot, cable - 2, spot + 5, cable - 12, width=0.15)
        sheet.text(spot + 5, cable - 15, f"电缆井{number}#　Y={rng.uniform(100, 900):.3f}", _THIN)
    sheet.text(x + width / 2, y + height * 0.54, works.road, Style("hei", 12), align="c", spacing=2)
    sheet.text(x + 4, y + height * 0.345, "人行道", _THIN)
    sheet.text(x + 4, y + height * 0.635, "人行道", _THIN)
    for number in range(3):
        left = x + width * (0.08 + 0.31 * number)
        sheet.rect(left, y + height * 0.08, width * 0.22, height * 0.18, line=0.3)
        sheet.text(left + 3, y + height * 0.11, rng.choice(["混4", "砖2", "商铺", "新建充电站", "配电室"]), _THIN)
    sheet.rect(x + width * 0.2, y + height * 0.76, width * 0.5, height * 0.16, line=0.3)
    sheet.text(x + width * 0.22, y + height * 0.8, rng.choice(["停车场", "绿地", "居民楼"]), _THIN)
    sheet.text(x + width - 12, y + 4, "北", Style("hei", 12))
    sheet.line(x + width - 9.5, y + 24, x + width - 9.5, y + 10, width=0.6)


def _number(job: Job, day: date) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"D{day:%y}{rng.randrange(100, 999)}S-D01-{rng.randrange(1, 20):02d}",
            f"电施-{rng.randrange(1, 20):02d}",
            f"DS-{rng.randrange(1, 9):02d}",
            f"SS-{day:%Y}-{rng.randrange(10, 99)}-{rng.randrange(1, 12):02d}",
        ]
    )


def corner_block(job: Job) -> Drawn:
    """One A3 drawing, its title block in the lower right corner, notes above it."""
    told, rng, works = Told("construction_drawings", "fog_corner_block"), job.rng, some_works(job)
    sheet = job.sheet(420, 297, dpi=200)
    sheet.rect(2, 2, 416, 293, line=0.15)
    sheet.rect(25, 7, 388, 283, line=0.9)
    _road_plan(job, sheet, works, 32, 24, 250, 180)
    day = a_day(rng, date(2026, 3, 1), date(2026, 10, 30))
    name, scale = rng.choice(_NAMES), rng.choice(["1:200", "1:500", "1:100", "1:300"])
    sheet.text(290, 16, "说明：", Style("hei", 11))
    notes = (
        f"1．本图尺寸单位除标高以米计外，其余均以毫米计。\n2．本工程在{works.road}人行道下敷设电缆保护管，"
        f"长{plain(works.length)}m，沟宽{plain(works.width)}m，埋深{plain(works.depth)}m。\n"
        "3．保护管采用MPP管，壁厚不小于10mm，管顶覆土不小于0.7m。\n4．施工前应复核地下管线，"
        "距燃气管道水平净距不小于1.0m。\n5．路面恢复按原结构，回填分层夯实，压实度不小于0.95。"
    )
    sheet.flow(290, 24, 118, notes, Style("hei", 9.5), leading=1.6)
    sheet.text(290, 92, "主要材料表", Style("hei", 10.5))
    rows = [(7.0, [lab("序号"), lab("名称及规格"), lab("单位"), lab("数量")])]
    items = [
        ("MPP管 Φ175×10", "m", plain(works.length * 4)),
        ("电缆 ZC-YJV22-8.7/15-3×120", "m", plain(works.length + 30)),
        ("电缆工作井 1.2×1.2", "座", "4"),
        ("警示带", "m", plain(works.length)),
    ]
    rows += [
        (7.0, [mid(str(number)), val(one), mid(unit), mid(count)]) for number, (one, unit, count) in enumerate(items, 1)
    ]
    grid(sheet, 290, 98, [14, 66, 16, 22], rows, Style("hei", 8.5), Style("hei", 8.5))
    sheet.text(40, 214, f"图例：■ 电缆井　——— 新建电缆　- - - 道路中心线　　{name}", Style("hei", 10))
    left, y = 258.0, 230.0
    width = 413 - left
    designer = works.designer.name
    y = grid(
        sheet,
        left,
        y,
        [width],
        [(11.0, [mid(told.say("designer", designer, Style("hei_bold", fit(designer, width - 8, 14))))])],
        Style("hei", 9),
        Style("hei", 10),
        line=0.5,
    )
    people = [job.facts.person.name, job.facts.spouse.name, job.facts.landlord.name, job.facts.company.org.legal_person]
    sign = Style("kai", 10, jitter=0.05)
    cells = [
        [lab("批准"), val(Run(people[3], style=sign)), lab("工程名称"), val(told.say("project", works.project))],
        [
            lab("审核"),
            val(Run(people[1], style=sign)),
            lab("图　　名"),
            val(told.say("drawing_name", name, Style("hei_bold", 10))),
        ],
        [lab("校核"), val(Run(people[2], style=sign)), lab("设计阶段"), val("施工图")],
        [lab("设计"), val(Run(people[0], style=sign)), lab("比　　例"), val(told.say("scale", scale))],
        [
            lab("制图"),
            val(Run(people[0], style=sign)),
            lab("日　　期"),
            val(told.say("issue_date", rng.choice([f"{day:%Y.%m.%d}", f"{day:%Y-%m-%d}"]), value=day.isoformat())),
        ],
        [lab("专业"), val("电气"), lab("图　　号"), val(told.say("drawing_no", _number(job, day)))],
    ]
    grid(
        sheet,
        left,
        y,
        [16, 34, 24, width - 74],
        [(8.0, one) for one in cells],
        Style("hei", 8.5),
        Style("hei", 9.5),
        line=0.35,
    )
    seals.put_stamp(
        sheet,
        214,
        250,
        [designer, "工程设计出图专用章", f"资质证书编号：A{rng.randrange(10**9):09d}", "有效期至：2028年12月"],
        width=66,
    )
    return told.done([sheet])


def set_of_two(job: Job) -> Drawn:
    """A bound set: its cover, then a sheet whose title block is a strip along the right edge."""
    told, rng, works = Told("construction_drawings", "fog_set_of_two"), job.rng, some_works(job)
    day = a_day(rng, date(2026, 1, 5), date(2026, 10, 30))
    designer = works.designer.name
    cover = job.sheet(420, 297, dpi=150)
    cover.rect(12, 12, 396, 273, line=1.2)
    cover.text(210, 60, told.say("project", works.project), Style("hei_bold", fit(works.project, 330, 34)), align="c")
    cover.text(
        210, 92, rng.choice(["施　工　图　设　计", "施工图设计文件", "（施 工 图）"]), Style("hei_bold", 28), align="c"
    )
    cover.text(210, 116, "第一卷　电气及土建部分", Style("song", 18), align="c")
    cover.text(
        210,
        150,
        f"工程编号：{day:%Y}-D-{rng.randrange(10, 400):03d}　　共 {rng.randrange(8, 30)} 张",
        Style("song", 14),
        align="c",
    )
    for number, post in enumerate(("院　　长", "总 工 程 师", "项目负责人")):
        cover.text(150, 178 + 12 * number, f"{post}：", Style("song", 15))
        cover.text(
            196,
            177 + 12 * number,
            (job.facts.person, job.facts.spouse, job.facts.landlord)[number].name,
            Style("kai", 17, jitter=0.05),
        )
    cover.text(210, 226, told.say("designer", designer), Style("hei_bold", 22), align="c")
    cover.text(210, 242, f"工程设计证书编号：A{rng.randrange(10**9):09d}", Style("song", 12), align="c")
    cover.text(
        210,
        256,
        numbers.written_date(day, form="chinese")[: numbers.written_date(day, form="chinese").index("月") + 1],
        Style("song", 18),
        align="c",
    )
    seal_on(job, cover, 290, 232, designer, "出图专用章", size=44)
    page = job.sheet(420, 297, dpi=200)
    page.rect(25, 7, 388, 283, line=0.9)
    _road_plan(job, page, works, 34, 20, 320, 200)
    page.text(190, 232, name := rng.choice(_NAMES), Style("hei_bold", 16), align="c")
    page.line(160, 241, 220, 241, width=0.6)
    page.text(
        34,
        252,
        f"注：1、尺寸以毫米计，高程采用1985国家高程基准。2、管沟净宽{plain(works.width)}米，"
        f"开挖长度{plain(works.length)}米。3、交叉处人工探挖。",
        Style("hei", 9.5),
    )
    left = 371.0
    page.line(left, 7, left, 290, width=0.7)
    scale = rng.choice(["1:500", "1:1000", "1:50", "1:250"])
    strip: list[tuple[float, str, Run | str]] = [
        (26, "设计单位", Run(designer)),
        (24, "建设单位", works.applicant),
        (30, "项目名称", Run(works.project)),
        (22, "图纸名称", told.say("drawing_name", name)),
        (13, "项目负责人", Run(job.facts.landlord.name, style=Style("kai", 10, jitter=0.05))),
        (13, "专业负责", Run(job.facts.spouse.name, style=Style("kai", 10, jitter=0.05))),
        (13, "设　计", Run(job.facts.person.name, style=Style("kai", 10, jitter=0.05))),
        (13, "校　对", ""),
        (13, "阶　段", "施工图"),
        (13, "比　例", told.say("scale", scale)),
        (13, "图　号", told.say("drawing_no", _number(job, day))),
        (13, "版　次", "A"),
        (14, "出图日期", told.day("issue_date", day, rng.choice(["dot", "dash"]))),
    ]
    y = 70.0
    page.cell((left, 8, 42, 60), "会签栏\n\n建筑　　　　\n\n结构　　　　\n\n电气　　　　", Style("hei", 8.5), align="c")
    for height, title, runs in strip:
        page.line(left, y, 413, y, width=0.3)
        page.text(left + 1.5, y + 1, title, Style("hei", 7.5))
        if runs:
            page.cell((left, y + 3.5, 42, height - 4), runs, Style("hei", 9.5), align="c")
        y += height
    return told.done([cover, page])


def _scale_of(works: Works, job: Job) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{rng.randrange(200, 5000)}平方米",
            f"新建10kV电缆管沟{plain(works.length)}米，箱式变压器{rng.randrange(1, 4)}台",
            f"总建筑面积{rng.randrange(30000, 900000) / 100:.2f}㎡，地上{rng.randrange(1, 6)}层",
            f"充电车位{rng.randrange(10, 90)}个，配电房一座{rng.randrange(40, 160)}平方米",
        ]
    )


def _place_of(job: Job, works: Works) -> str:
    district = job.facts.home.community.district
    return job.rng.choice(
        [
            f"{CITY}{district}{works.road}{job.rng.choice(['以东', '以西', '南侧', '北侧'])}",
            f"{district}{job.facts.home.community.street}",
        ]
    )


def permit_new(job: Job) -> Drawn:
    """The edition of the natural resources ministry: statement above, table, rules below, QR code."""
    told, rng, works = Told("planning_permit", "fog_permit_new"), job.rng, some_works(job)
    sheet = job.sheet()
    guilloche(sheet, 7, 7, 196, 283, (222, 232, 226), waves=66, paper=(251, 253, 251))
    sheet.rect(10, 10, 190, 277, line=1.3, fill=(80, 120, 100))
    emblem(sheet, 105, 30, 20)
    sheet.text(105, 44, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.2)
    sheet.text(105, 55, "建设工程规划许可证", Style("song_bold", 27), align="c", spacing=0.1)
    issued = a_day(rng, date(2020, 9, 1), date(2026, 10, 20))
    area = rng.choice(["411502", "411503", "411500"])
    number = rng.choice(
        [f"{area}{issued.year}{rng.randrange(1, 999):05d}", f"{area}{issued.year}GG{rng.randrange(1, 99999):07d}"]
    )
    permit = f"建字第 {number} 号" if job.chance(0.5) else f"建字第{number}号"
    sheet.text(186, 72, told.say("permit_no", permit, value=permit.replace(" ", "")), Style("song", 12.5), align="r")
    told.also("permit_no", number)
    sheet.flow(
        26,
        82,
        158,
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        Style("song", 13.5),
        leading=1.7,
        indent=2,
    )
    office = rng.choice(
        [f"{CITY}自然资源和规划局", f"{CITY}自然资源局", f"{CITY}{job.facts.home.community.district}自然资源局"]
    )
    sheet.text(104, 112, ["发证机关　", told.say("issuer", office)], Style("song", 12.5))
    sheet.text(
        104,
        122,
        ["日　　期　", told.day("issue_date", issued, rng.choice(["plain", "padded", "spaced"]))],
        Style("song", 12.5),
    )
    seal_on(job, sheet, 148, 118, office, size=40)
    rows = [
        (14.0, [lab("建设单位（个人）"), val(told.say("holder", works.applicant))]),
        (14.0, [lab("建设项目名称"), val(told.say("project", works.project))]),
        (14.0, [lab("建 设 位 置"), val(told.say("location", _place_of(job, works)))]),
        (16.0, [lab("建 设 规 模"), val(told.say("scale", _scale_of(works, job)))]),
    ]
    y = grid(sheet, 22, 142, [46, 120], rows, Style("song", 12), Style("song", 12))
    grid(
        sheet,
        22,
        y,
        [166],
        [
            (
                22.0,
                [
                    top(
                        rng.choice(
                            [
                                "附图及附件名称：\n建设工程规划许可证附件1份；总平面图1份。",
                                "附图及附件名称：\n1．规划总平面图；2．管线综合图。",
                            ]
                        )
                    )
                ],
            )
        ],
        Style("song", 12),
        Style("song", 11.5),
    )
    sheet.text(105, 229, "遵守事项", Style("hei", 12), align="c")
    sheet.flow(
        24,
        237,
        140,
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。"
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。"
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。四、自然资源主管部门依法有权查验本证，"
        "建设单位（个人）有责任提交查验。五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力"
        "。",
        Style("song", 9),
        leading=1.5,
    )
    qr_code(sheet, 168, 240, 20)
    sheet.text(24, 275, f"№ {rng.randrange(10**8):08d}", Style("song", 10, RED))
    return told.done([sheet])


def permit_old(job: Job) -> Drawn:
    """An older booklet spread (city planning bureau), and the sheet of figures stapled behind it."""
    told, rng, works = Told("planning_permit", "fog_permit_old"), job.rng, some_works(job)
    issued = a_day(rng, date(2001, 1, 1), date(2016, 12, 31))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (238, 222, 222), waves=50, paper=(254, 250, 249))
    sheet.line(148.5, 6, 148.5, 204, width=0.2, fill=(200, 180, 180))
    sheet.text(77, 24, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.3)
    sheet.text(77, 38, "建设工程规划许可证", Style("song_bold", 24), align="c")
    old = issued.year < 2008
    permit = (
        f"信规建字（{issued.year}）第{rng.randrange(1, 400):03d}号"
        if old
        else f"建字第4115{rng.choice(['00', '02', '03'])}{issued.year}{rng.randrange(1, 400):05d}号"
    )
    typed = Style(rng.choice(["kai", "song"]), 12)
    sheet.text(134, 56, ["编号：", told.say("permit_no", permit, typed)], Style("song", 12), align="r")
    law = (
        "《中华人民共和国城市规划法》第三十二条规定，经审定，本建设工程符合城市规划要求，准予建设。"
        if old
        else "《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    )
    sheet.flow(22, 74, 112, "根据" + law, Style("song", 15), leading=1.9, indent=2)
    if old:
        sheet.text(22, 118, "特发此证", Style("song", 15))
    office = f"{CITY}{rng.choice(['规划局', '城乡规划局', '建设委员会'] if old else ['城乡规划局', '规划局'])}"
    sheet.text(58, 150, "发证机关", Style("song", 13))
    sheet.text(
        58,
        164,
        ["日　　期　", told.day("issue_date", issued, rng.choice(["plain", "chinese"]), typed)],
        Style("song", 13),
    )
    seal_on(job, sheet, 102, 156, office, size=44)
    company = works.applicant
    place, scale = _place_of(job, works), _scale_of(works, job)
    rows = [
        (17.0, [lab("建设单位"), val(told.say("holder", company, typed))]),
        (17.0, [lab("建设项目名称"), val(told.say("project", works.project, typed))]),
        (17.0, [lab("建设位置"), val(told.say("location", place, typed))]),
        (19.0, [lab("建设规模"), val(told.say("scale", scale, typed))]),
    ]
    y = grid(sheet, 158, 24, [36, 92], rows, Style("song", 12), typed)
    y = grid(
        sheet,
        158,
        y,
        [128],
        [(30.0, [top("附图及附件名称\n　　附件壹份、附图壹张")])],
        Style("song", 12),
        Style("song", 11),
    )
    sheet.text(222, y + 6, "遵　守　事　项", Style("hei", 12), align="c")
    sheet.flow(
        160,
        y + 14,
        124,
        "一、本证是城市规划区内，经城市规划行政主管部门审定，许可建设各类工程的法律凭证。\n二、"
        "凡未取得本证或不按本证规定进行建设，均属违法建设。\n"
        "三、未经发证机关许可，本证的各项规定均不得随意变更。\n四、建设工程施工期间，根据城市规划行政主管"
        "部门的要求，建设单位有义务随时将本证提交查验。",
        Style("song", 9.5),
        leading=1.55,
    )
    annex = job.sheet()
    annex.text(105, 26, "建设工程规划许可证附件", Style("song_bold", 20), align="c")
    annex.text(186, 42, f"编号：{permit}", Style("song", 11), align="r")
    value = Style("song", 11)
    body = [
        (13.0, [lab("建设单位"), val(company, 3)]),
        (13.0, [lab("建设项目"), val(works.project, 3)]),
        (
            13.0,
            [
                lab("结构形式"),
                val(rng.choice(["框架", "砖混", "——"])),
                lab("建筑高度"),
                val(f"{rng.uniform(3, 20):.1f}米"),
            ],
        ),
        (
            13.0,
            [
                lab("投资总额"),
                val(f"{rng.randrange(20, 900)}万元"),
                lab("层　数"),
                val(rng.choice(["一层", "地上二层", "——"])),
            ],
        ),
        (13.0, [lab("设计单位"), val(works.designer.name), lab("施工单位"), val("")]),
        (
            52.0,
            [
                lab("规划要求"),
                top(
                    "1、施工放线后须经我局验线合格方可动工。\n2、工程竣工后六个月内报送竣工资料。"
                    "\n3、不得占压道路红线及地下管线。\n4、自核发之日起一年内未开工的，本证自行失效。",
                    3,
                ),
            ],
        ),
        (36.0, [lab("备　注"), val("", 3)]),
    ]
    y = grid(annex, 24, 52, [28, 56, 26, 52], body, value, value)
    annex.text(26, y + 6, f"经办人：{job.facts.landlord.name}　　审核：{job.facts.spouse.name}", value)
    annex.text(184, y + 6, numbers.written_date(issued), value, align="r")
    foot(annex, "（本附件与《建设工程规划许可证》同时使用方为有效）", size=9.5)
    return told.done([sheet, annex], from_seal={"issuer": office} if job.variant.seal else None)


LAYOUTS: Layouts = {
    "construction_drawings": {"fog_corner_block": corner_block, "fog_set_of_two": set_of_two},
    "planning_permit": {"fog_permit_new": permit_new, "fog_permit_old": permit_old},
}
