"""Drawings with a title block on the right or along the foot, and two editions of 建设工程规划许可证."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Dig, Rows, a_dig, day, district, num, office, running, somebody
from samples.layouts_fifteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREY: Colour = (90, 90, 95)
_NOTE = Style("song", 9)


def _street_plan(sheet: Sheet, made: Dig, x: float, y: float, width: float) -> None:
    """A road seen from above: kerbs, centre line, a cable beside it, pits, dimensions, north arrow."""
    for offset, wide in ((0, 0.5), (10, 0.25), (58, 0.25), (68, 0.5)):
        sheet.line(x, y + offset, x + width, y + offset, width=wide)
    step = x
    while step < x + width - 6:
        sheet.line(step, y + 34, step + 6, y + 34, width=0.3, fill=_GREY)
        step += 10
    cable = y + 5
    step = x + 14
    while step < x + width - 20:
        sheet.line(step, cable, step + 4, cable, width=0.7, fill=(180, 40, 40))
        step += 5.5
    for place in range(4):
        left = x + 16 + place * (width - 40) / 3.2
        sheet.rect(left, cable - 2.5, 5, 5, line=0.35)
        sheet.text(left + 2.5, cable - 8, f"J{place + 1}", Style("hei", 8), align="c")
    sheet.text(x + width / 2, y + 25, made.road, Style("hei", 14), align="c", spacing=1.2)
    sheet.text(x + width * 0.3, y + 13, f"新建电缆排管 L={num(made.length)}m", Style("song", 9))
    sheet.text(x + 8, y + 45, "人行道   3.0m    非机动车道   4.5m    机动车道   15.0m", Style("song", 8))
    sheet.line(x + 18, y + 76, x + width - 24, y + 76, width=0.2)
    for edge in (x + 18, x + width - 24):
        sheet.line(edge, y + 73, edge, y + 79, width=0.2)
    sheet.text(x + width / 2, y + 71.5, f"{int(made.length * 1000)}", Style("hei", 8), align="c")
    sheet.line(x + width - 8, y - 24, x + width - 8, y - 8, width=0.5)
    sheet.line(x + width - 8, y - 24, x + width - 11, y - 18, width=0.4)
    sheet.line(x + width - 8, y - 24, x + width - 5, y - 18, width=0.4)
    sheet.text(x + width - 8, y - 30, "北", Style("hei", 10), align="c")


def _trench(sheet: Sheet, x: float, y: float) -> None:
    """A cut through the trench with its layers and measures."""
    sheet.line(x, y, x + 30, y, width=0.5)
    sheet.line(x + 30, y, x + 38, y + 46, width=0.4)
    sheet.line(x + 38, y + 46, x + 78, y + 46, width=0.4)
    sheet.line(x + 78, y + 46, x + 86, y, width=0.4)
    sheet.line(x + 86, y, x + 116, y, width=0.5)
    for layer, name in (
        (8, "恢复人行道面砖"),
        (18, "C20混凝土垫层 150厚"),
        (30, "素土分层夯实，压实度≥93%"),
        (40, "中粗砂垫层 100厚"),
    ):
        sheet.line(x + 31 + layer * 0.16, y + layer, x + 85 - layer * 0.16, y + layer, width=0.2, fill=_GREY)
        sheet.line(x + 74, y + layer - 3, x + 96, y + layer - 3, width=0.15)
        sheet.text(x + 97, y + layer - 5, name, Style("song", 8))
    for row in range(2):
        for column in range(3):
            sheet.rect(x + 46 + column * 8, y + 31 + row * 7, 5, 5, line=0.35)
    sheet.text(x + 58, y + 51, "800", Style("hei", 8), align="c")


def drawing_right(job: Job) -> Drawn:
    """A3: the title block of an electric design firm stands as a strip at the right."""
    rng, made = job.rng, a_dig(job)
    sheet = job.sheet(420, 297, dpi=200)
    sheet.rect(6, 5, 409, 287, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.9)
    left = 352.0
    sheet.line(left, 10, left, 287, width=0.6)
    name, scale = (
        rng.choice(["电缆路径平面图", "排管平面布置图", "电缆线路走向图"]),
        rng.choice(["1:500", "1:200", "1:1000"]),
    )
    number = f"D{rng.randrange(100, 999)}-{made.papers.year % 100}{rng.randrange(10, 99)}-D{rng.randrange(1, 9):02d}"
    _street_plan(sheet, made, 42, 70, 292)
    _trench(sheet, 60, 200)
    sheet.text(118, 262, "A—A 剖面图　1:20", Style("hei", 10), align="c")
    sheet.text(222, 190, "说明：", Style("hei", 10))
    y = 198.0
    for note in (
        "1. 本图尺寸除注明外均以毫米计，高程以米计，采用1985国家高程基准。",
        f"2. 本工程新建6孔Φ175MPP电力排管{num(made.length)}米，直线井4座，沿{made.cross}侧人行道敷设。",
        "3. 施工前应会同燃气、给水、通信等产权单位核实地下管线，交叉处人工开挖。",
        f"4. 图中J1至J4井间距见材料表，井盖采用球墨铸铁防盗井盖。标准图参照{made.papers.year - 4}年版典型设计。",
    ):
        y = sheet.flow(222, y, 122, note, _NOTE, leading=1.5) + 1
    width = 410 - left
    sheet.cell((left, 12, width, 20), Run(made.designer.name, "designer"), Style("hei_bold", 12), align="c")
    sheet.cell(
        (left, 32, width, 12), f"工程设计资质证书编号\nA2410{rng.randrange(10000, 99999)}", Style("song", 8), align="c"
    )
    sheet.line(left, 46, 410, 46)
    sheet.text(left + width / 2, 48, "会 签 栏", Style("hei", 9), align="c")
    for row, trade in enumerate(("电气", "土建", "线路", "技经")):
        top = 54.0 + row * 8
        sheet.line(left, top, 410, top, width=0.2)
        sheet.text(left + 3, top + 2.5, trade, Style("song", 9))
        sheet.line(left + 20, top, left + 20, top + 8, width=0.2)
    sheet.line(left, 86, 410, 86)
    sheet.text(left + width / 2, 88, "出图章 / 注册章", Style("song", 8), align="c")
    seals.put_round(sheet, left + width / 2, 117, seals.SealText(made.designer.name, "出图专用章"), diameter=42)
    fields: list[tuple[float, str, Runs]] = [
        (14, "建设单位", made.owner.name),
        (20, "工程名称", Run(made.project, "project")),
        (18, "图　　名", Run(name, "drawing_name")),
    ]
    top = 143.0
    label = Style("song", 8)
    for height, title, runs in fields:
        sheet.line(left, top, 410, top)
        sheet.text(left + 1.5, top + 1.5, title, label)
        sheet.cell((left + 2, top + 4, width - 4, height - 4), runs, Style("hei", 11), align="c")
        top += height
    for title in ("批　准", "审　核", "校　核", "设　计", "制　图"):
        sheet.line(left, top, 410, top, width=0.2)
        sheet.line(left + 20, top, left + 20, top + 8, width=0.2)
        sheet.text(left + 3, top + 2.5, title, Style("song", 9))
        sheet.text(left + 26, top + 1.5, somebody(job), Style("kai", 12))
        top += 8
    last: list[tuple[str, Runs]] = [
        ("设计阶段", "施工图"),
        ("比　　例", Run(scale, "scale")),
        ("日　　期", day(made.papers, "issue_date", job.date_form("dot", "plain", "dash"))),
        ("图　　号", Run(number, "drawing_no")),
        ("版　　次", rng.choice(["A", "0", "1"])),
    ]
    for title, runs in last:
        sheet.line(left, top, 410, top, width=0.2)
        sheet.line(left + 20, top, left + 20, top + 9, width=0.2)
        sheet.text(left + 3, top + 3, title, Style("song", 9))
        sheet.text(left + 23, top + 2.8, runs, Style("hei", 9.5))
        top += 9
    sheet.line(left, top, 410, top)
    values: dict[str, Value] = {
        "project": made.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": made.designer.name,
        "issue_date": made.papers.isoformat(),
    }
    return drawn("construction_drawings", "fig_drawing_right", [sheet], values)


def drawing_foot(job: Job) -> Drawn:
    """A3: a road designer's narrow strip along the foot, all in one line; a table of quantities."""
    rng, made = job.rng, a_dig(job)
    sheet = job.sheet(420, 297, dpi=200)
    sheet.rect(25, 8, 388, 281, line=0.8)
    top, bottom = 277.0, 289.0
    sheet.line(25, top, 413, top, width=0.6)
    name = rng.choice(["管沟开挖横断面及路面恢复设计图", "占道施工区平面布置图", "路面结构恢复大样图"])
    scale = rng.choice(["1:50", "1:100", "1:300"])
    number = rng.choice(
        [f"S-{rng.randrange(2, 19):02d}", f"DL-{rng.randrange(2, 19):02d}", f"SⅢ-{rng.randrange(1, 9)}"]
    )
    form = job.date_form("dot", "dash")
    cells: list[tuple[float, str, Runs, float]] = [
        (72, "", Run(made.designer.name, "designer"), 10.5),
        (78, "", Run(made.project, "project"), 10),
        (64, "", Run(name, "drawing_name"), 10),
        (32, "设计", Run(somebody(job), "", Style("kai", 12)), 10),
        (32, "复核", Run(somebody(job), "", Style("kai", 12)), 10),
        (32, "审核", Run(somebody(job), "", Style("kai", 12)), 10),
        (24, "比例", Run(scale, "scale"), 9),
        (24, "图号", Run(number, "drawing_no"), 9),
        (30, "日期", day(made.papers, "issue_date", form), 9),
    ]
    left = 25.0
    for width, title, runs, size in cells:
        room = 9.0 if title else 0.0
        sheet.line(left, top, left, bottom, width=0.3)
        if title:
            sheet.cell((left, top, room, bottom - top), title, Style("song", 9), align="c", pad=0.3)
            sheet.line(left + room, top, left + room, bottom, width=0.2)
        sheet.cell((left + room, top, width - room, bottom - top), runs, Style("hei", size), align="c", pad=0.8)
        left += width
    sheet.text(404, 12, f"第 {rng.randrange(1, 4)} 页　共 {rng.randrange(4, 9)} 页", _NOTE, align="r")
    _trench(sheet, 50, 60)
    sheet.text(108, 122, "沟槽开挖断面　1:20", Style("hei", 10), align="c")
    _street_plan(sheet, made, 48, 178, 190)
    label, value = Style("hei", 9), Style("song", 9)
    sheet.text(330, 34, "主要工程数量表", Style("hei_bold", 12), align="c")
    rows: Rows = [
        (8, [(14, "序号", True), (62, "项　目", True), (20, "单位", True), (30, "数量", True), (24, "备注", True)])
    ]
    for place, (what, unit, amount) in enumerate(
        (
            ("挖除人行道面砖", "㎡", num(made.area)),
            ("土方开挖", "m³", num(made.area)),
            ("中粗砂回填", "m³", num((made.area / 10).quantize(made.area))),
            ("C20混凝土", "m³", num((made.area / 5).quantize(made.area))),
            ("恢复人行道面砖", "㎡", num(made.area)),
            ("施工围挡（高2.0m）", "m", num(made.length * 2)),
        ),
        1,
    ):
        rows.append(
            (8, [(14, str(place), True), (62, what, False), (20, unit, True), (30, amount, True), (24, "", False)])
        )
    table(sheet, 255, 42, rows, label=label, value=value)
    y = 112.0
    sheet.text(255, y, "附注：", Style("hei", 10))
    for note in (
        "1．图中尺寸以厘米为单位，比例见图签。",
        f"2．恢复标准不低于原路面结构，{made.road}现状人行道面层为6cm厚透水砖。",
        "3．占道作业区上游过渡段、缓冲区及警示标志按GB 5768.4—2017设置。",
        f"4．本套图纸供{made.owner.name}办理手续及施工使用，未盖出图章无效。",
    ):
        y = sheet.flow(255, y + 7, 148, note, _NOTE, leading=1.5) - 1.5
    seals.put_round(sheet, 352, 232, seals.SealText(made.designer.name, "施工图出图章"), diameter=44)
    values: dict[str, Value] = {
        "project": made.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": made.designer.name,
        "issue_date": made.papers.isoformat(),
    }
    return drawn("construction_drawings", "fig_drawing_foot", [sheet], values)


def _site(job: Job, first: date, last: date) -> tuple[dict[str, str], date, str]:
    """Holder, project, location and scale of a building; the day and the office."""
    rng, facts = job.rng, job.facts
    one, two = rng.sample(WORDS.streets, 2)
    total, below = rng.randrange(1500, 52000), rng.randrange(100, 1400)
    site = {
        "holder": rng.choice([facts.developer.name, facts.company.org.name]),
        "project": rng.choice(
            [
                f"{facts.home.community.name}{rng.randrange(1, 12)}号楼及地下室",
                f"{one}新能源汽车充换电综合服务站",
                f"{district(job)}公共停车场（含充电设施）建设项目",
            ]
        ),
        "location": rng.choice([f"{district(job)}{one}以南、{two}以东", f"信阳市{district(job)}{one}{rng.randrange(1, 260)}号"]),
        "scale": rng.choice([f"总建筑面积{total}.{rng.randrange(10, 99)}㎡，其中地下{below}.00㎡", f"{total}.{rng.randrange(10, 99)}平方米"]),
    }  # fmt: skip
    return site, a_day(rng, first, last), office(job, "自然资源和规划局" if first.year > 2019 else "城乡规划局")


def _head_code(job: Job) -> str:
    return {"浉河区": "411502", "平桥区": "411503"}.get(district(job), "411599")


def permit_spread(job: Job) -> Drawn:
    """2008: an open booklet on one landscape sheet, statement left, particulars and rules right."""
    site, when, issuer = _site(job, date(2009, 1, 1), date(2018, 10, 30))
    number = f"建字第{_head_code(job)}{when.year}{job.rng.randrange(1, 900):05d}号"
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (240, 220, 214), waves=50, paper=(253, 250, 246))
    sheet.line(148.5, 8, 148.5, 202, width=0.15, fill=(190, 180, 175))
    emblem(sheet, 79, 32, 20)
    sheet.text(79, 47, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.35)
    sheet.text(79, 58, "建设工程规划许可证", Style("song_bold", 21), align="c", spacing=0.05)
    sheet.text(134, 76, Run(number, "permit_no"), Style("song", 11.5), align="r")
    sheet.flow(24, 90, 110, "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。", Style("song", 15), leading=2.0, indent=2)  # fmt: skip
    sheet.text(42, 158, ["发证机关　", Run(issuer, "issuer")], Style("song", 13))
    sheet.text(42, 172, ["日　　期　", day(when, "issue_date", job.date_form("plain", "chinese", "padded"))], Style("song", 13))  # fmt: skip
    seals.put_round(sheet, 100, 164, seals.SealText(issuer), diameter=42)
    rows: Rows = [
        (16, [(38, "建设单位（个人）", True), (84, Run(site["holder"], "holder"), False)]),
        (16, [(38, "建设项目名称", True), (84, Run(site["project"], "project"), False)]),
        (16, [(38, "建设位置", True), (84, Run(site["location"], "location"), False)]),
        (16, [(38, "建设规模", True), (84, Run(site["scale"], "scale"), False)]),
        (34, [(122, "附图及附件名称\n1. 建设工程规划许可证附件一份\n2. 总平面图、建筑单体施工图各一份\n3. 放线测量成果", False)]),
    ]  # fmt: skip
    y = table(sheet, 160, 24, rows, label=Style("hei", 11), value=Style("song", 11)) + 6
    sheet.text(221, y, "遵守事项", Style("hei_bold", 13), align="c", spacing=0.5)
    y += 9
    for note in (
        "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
        "三、未经发证机关许可，本证的各项规定不得随意变更。",
        "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(160, y, 122, note, Style("song", 9.5), leading=1.45) + 0.8
    values: dict[str, Value] = {**site, "permit_no": number, "issuer": issuer, "issue_date": when.isoformat()}
    return drawn("planning_permit", "fig_permit_spread", [sheet], values)


def permit_with_annex(job: Job) -> Drawn:
    """Since 2020: upright with a QR code, the office known by its seal; an annex of figures behind."""
    rng = job.rng
    site, when, issuer = _site(job, date(2021, 2, 1), date(2026, 10, 20))
    serial = rng.choice([f"{rng.randrange(1, 900):05d}", f"GG{rng.randrange(10**6):07d}"])
    number = f"建字第{_head_code(job)}{when.year}{serial}号"
    first, second = job.sheet(), job.sheet()
    guilloche(first, 10, 10, 190, 277, (226, 234, 222), waves=70, paper=(251, 253, 249))
    first.rect(13, 13, 184, 271, line=0.8, fill=(150, 120, 60))
    emblem(first, 105, 38, 24)
    first.text(105, 55, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.4)
    first.text(105, 67, "建设工程规划许可证", Style("song_bold", 26), align="c", spacing=0.05)
    first.text(105, 84, Run(number, "permit_no"), Style("song", 13), align="c")
    y = first.flow(28, 98, 154, "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。", Style("song", 14), leading=1.8, indent=2)  # fmt: skip
    rows: Rows = [
        (14, [(42, "建设单位（个人）", True), (112, Run(site["holder"], "holder"), False)]),
        (14, [(42, "建设项目名称", True), (112, Run(site["project"], "project"), False)]),
        (14, [(42, "建设位置", True), (112, Run(site["location"], "location"), False)]),
        (14, [(42, "建设规模", True), (112, Run(site["scale"], "scale"), False)]),
        (20, [(42, "附图及附件名称", True), (112, f"1.建设工程规划许可证附件；2.总平面布置图（{when.year - 1}年12月审定）；3.建设工程设计方案审查意见", False)]),
    ]  # fmt: skip
    y = table(first, 28, y + 6, rows, label=Style("hei", 11.5), value=Style("song", 11.5)) + 16
    first.text(92, y, "发证机关", Style("song", 13))
    first.text(92, y + 16, ["日　　期　", day(when, "issue_date", job.date_form("plain", "padded"))], Style("song", 13))
    qr_code(first, 30, y - 4, 26)
    first.text(43, y + 25, "扫码核验", Style("song", 8.5), align="c")
    seals.put_round(first, 142, y + 8, seals.SealText(issuer), diameter=42)
    first.text(190, 276, f"NO.4115{rng.randrange(10**8):08d}", Style("hei", 9, (180, 40, 40)), align="r")
    second.text(105, 26, "建设工程规划许可证附件", Style("hei_bold", 18), align="c")
    second.text(24, 40, f"项目代码：{when.year}-4115{rng.randrange(10, 99)}-44-0{rng.randrange(1, 9)}-{rng.randrange(10**6):06d}", Style("song", 10))  # fmt: skip
    grid: Rows = [
        (11, [(12, "序号", True), (44, "指标名称", True), (34, "数值", True), (20, "单位", True), (52, "说明", True)])
    ]
    for place, (what, low, high, unit) in enumerate(
        (
            ("规划用地面积", 3000, 30000, "㎡"),
            ("计容建筑面积", 1500, 40000, "㎡"),
            ("建筑密度", 18, 40, "%"),
            ("绿地率", 20, 38, "%"),
            ("机动车停车位", 30, 600, "个"),
            ("其中充电车位", 10, 200, "个"),
            ("建筑高度", 6, 54, "m"),
        ),
        1,
    ):
        grid.append((10, [(12, str(place), True), (44, what, False), (34, str(rng.randrange(low, high)), True), (20, unit, True), (52, "", False)]))  # fmt: skip
    y = table(second, 24, 48, grid, label=Style("hei", 10.5), value=Style("song", 10.5)) + 8
    for note in (
        "1. 建设单位应在取得本许可证之日起一年内开工，逾期未开工又未申请延期的，许可证自行失效。",
        f"2. 开工前须申请放线、验线；规划核实申请应在竣工后三个月内提出。报建联系人：{somebody(job)}。",
        "3. 充电设施应与主体工程同步建设、同步验收，消防车道及登高场地不得占用。",
    ):
        y = second.flow(24, y, 162, note, Style("song", 11), leading=1.6) + 1
    seals.put_round(second, 150, y + 24, seals.SealText(issuer, "业务专用章"), diameter=38)
    running([second], "", "附件第 {} 页")
    values: dict[str, Value] = {**site, "permit_no": number, "issue_date": when.isoformat()}
    return drawn("planning_permit", "fig_permit_annex", [first, second], values, from_seal={"issuer": issuer})


LAYOUTS: Layouts = {
    "construction_drawings": {"fig_drawing_right": drawing_right, "fig_drawing_foot": drawing_foot},
    "planning_permit": {"fig_permit_spread": permit_spread, "fig_permit_annex": permit_with_annex},
}
