"""Construction drawings with title blocks, and 建设工程规划许可证 of two editions."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, Site, a_site, bureau, company, gap, on, plain, someone, zone
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_THIN: Colour = (90, 90, 94)


def _street_plan(sheet: Sheet, site: Site, x: float, y: float, width: float, height: float) -> None:
    """A carriageway with pavements, a trench with a cable, wells, a transformer, dimensions and leaders."""
    rng = sheet.rng
    small = Style("hei", 7)
    middle = y + height * 0.46
    for offset, wide in ((-26, 0.5), (-18, 0.25), (18, 0.25), (26, 0.5)):
        sheet.line(x, middle + offset, x + width, middle + offset, width=wide)
    dash = x
    while dash < x + width - 8:
        sheet.line(dash, middle, dash + 6, middle, width=0.2, fill=_THIN)
        dash += 10
    trench = middle + 22
    left, right = x + width * 0.14, x + width * 0.8
    sheet.line(left, trench, right, trench, width=0.7)
    sheet.line(left, trench + 1.4, right, trench + 1.4, width=0.3)
    wells = rng.randrange(3, 6)
    for place in range(wells + 1):
        at = left + (right - left) * place / wells
        sheet.rect(at - 2, trench - 1.8, 4, 5, line=0.4)
        sheet.text(at, middle + 13, f"J{place + 1}", small, align="c")
    sheet.rect(right + 2, trench - 6, 14, 10, line=0.6)
    sheet.text(right + 9, trench - 3, "箱变", small, align="c")
    for place in range(8):
        at = x + width * (0.05 + place * 0.12)
        sheet.line(at - 2, middle - 22, at + 2, middle - 22, width=0.2, fill=(60, 130, 70))
        sheet.line(at, middle - 24, at, middle - 20, width=0.2, fill=(60, 130, 70))
    sheet.line(left, middle + 36, right, middle + 36, width=0.15)
    for end in (left, right):
        sheet.line(end, middle + 33, end, middle + 38, width=0.15)
    sheet.text((left + right) / 2, middle + 32.6, f"L={plain(site.length)}m", small, align="c")
    sheet.text(x + width * 0.4, middle - 8, site.road, Style("song", 11), align="c", spacing=2.0)
    sheet.text(x + 6, middle - 34, f"←至{site.near}", small)
    sheet.text(x + width - 6, middle - 34, f"至{site.far}→", small, align="r")
    sheet.line(left + 16, trench, left + 26, trench + 22, width=0.15)
    sheet.text(left + 27, trench + 19, f"2×Φ{rng.choice([150, 175])} MPP管，开挖宽{plain(site.width)}m", small)
    sheet.text(left + 27, trench + 24, f"ZC-YJV22-8.7/15-3×{rng.choice([70, 120, 240])}", small)
    sheet.text(x + width - 10, y + 3, "北", Style("hei", 9), align="c")
    sheet.line(x + width - 10, y + 18, x + width - 10, y + 7, width=0.5)
    sheet.line(x + width - 12.5, y + 11, x + width - 10, y + 7, width=0.3)


def _values(site: Site, name: str, number: str, scale: str, when: date) -> dict[str, Value]:
    return {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer.name,
        "issue_date": when.isoformat(),
    }


def sheet_side_block(job: Job) -> Drawn:
    """A3 landscape, title block as a column along the right edge; labels above the values; sealed."""
    rng, site = job.rng, a_site(job)
    when = site.written
    name = rng.choice(["电缆路径平面图", "线路走廊平面布置图", "电力排管平面图", "充电站外线平面图"])
    number = f"{rng.choice(['DS', 'XS', 'PW'])}{when:%y}{rng.randrange(10, 99)}S-D0101-{rng.randrange(2, 12):02d}"
    scale = f"1:{rng.choice([200, 300, 500, 1000])}"
    sheet = job.sheet(420, 297, dpi=200)
    sheet.rect(10, 8, 402, 281, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.8)
    x, width = 350.0, 60.0
    sheet.line(x, 10, x, 287, width=0.6)
    _street_plan(sheet, site, 30, 30, 312, 150)
    small = Style("hei", 8)
    sheet.text(34, 196, "说明：", Style("hei_bold", 10))
    y = 203.0
    for note in (
        "1. 本图尺寸单位除注明外均以米计，高程采用1985国家高程基准。",
        f"2. 电缆沟断面做法详见《电缆排管断面图》（图号{number[:-2]}{rng.randrange(20, 30)}，比例1:20）。",
        f"3. 施工前应会同{zone(job)}市政、燃气、供水等单位现场核实地下管线，探沟开挖后方可施工。",
        "4. 人行道恢复按原结构施工，检查井盖采用防盗防沉降型。",
    ):
        y = sheet.flow(34, y, 300, note, small, leading=1.6)
    sheet.rect(34, 236, 150, 44, line=0.3)
    rows: Rows = [
        (8, [(14, "序号", True), (56, "名称及规格", True), (20, "单位", True), (20, "数量", True), (40, "备注", True)]),
        (9, [(14, "1", True), (56, "MPP电力管", True), (20, "m", True), (20, plain(site.length * 2), True), (40, "", False)]),
        (9, [(14, "2", True), (56, "直通检查井1.5×1.2×1.5", True), (20, "座", True), (20, str(rng.randrange(3, 6)), True), (40, "钢筋混凝土", True)]),
        (9, [(14, "3", True), (56, "10kV箱式变压器", True), (20, "台", True), (20, "1", True), (40, f"{rng.choice([400, 630])}kVA", True)]),
        (9, [(14, "4", True), (56, "标志桩、警示带", True), (20, "套", True), (20, "1", True), (40, "", False)]),
    ]  # fmt: skip
    table(sheet, 34, 236, rows, label=Style("hei", 7.5), value=Style("hei", 7.5))
    label, value = Style("hei", 7), Style("hei", 10)
    y = 10.0
    blocks: list[tuple[float, str, Runs, Style]] = [
        (22, "设计单位 DESIGNED BY", Run(site.designer.name, "designer"), Style("hei_bold", 10)),
        (13, "证书编号 CERTIFICATE NO.", f"A{rng.randrange(10**9):09d}", value),
        (46, "出图专用章 SEAL", "", value),
        (34, "注册师章 REGISTERED SEAL", "", value),
        (16, "建设单位 CLIENT", site.client.name, Style("hei", 9)),
        (22, "工程名称 PROJECT", Run(site.project, "project"), value),
        (16, "图名 DRAWING TITLE", Run(name, "drawing_name"), Style("hei_bold", 11)),
    ]
    for height, title, runs, style in blocks:
        sheet.rect(x, y, width, height, line=0.3)
        sheet.text(x + 2, y + 1.6, title, label)
        if runs:
            sheet.cell((x, y + 4, width, height - 4), runs, style, align="c")
        y += height
    people = ("审定", "审核", "项目负责人", "专业负责人", "校对", "设计", "制图")
    for role in people:
        sheet.rect(x, y, 24, 8.6, line=0.25)
        sheet.text(x + 12, y + 2.8, role, label.sized(7.5), align="c")
        sheet.rect(x + 24, y, 18, 8.6, line=0.25)
        person = someone(job)
        sheet.text(x + 33, y + 2.6, person, Style("hei", 8), align="c")
        sheet.rect(x + 42, y, 18, 8.6, line=0.25)
        sheet.text(x + 51, y + 1.6, person, Style("kai", 10, jitter=0.06), align="c")
        y += 8.6
    last: list[tuple[str, Runs]] = [
        ("比例", Run(scale, "scale")),
        ("阶段", "施工图"),
        ("版次", "A"),
        ("专业", "电气"),
        ("日期", on(when, "issue_date", rng.choice(["dot", "dash"]))),
        ("图号", Run(number, "drawing_no")),
    ]
    for place, (title, runs) in enumerate(last):
        wide = place >= 4
        at = x + (0 if wide or place % 2 == 0 else 30)
        if place % 2 == 0 or wide:
            top = y
        sheet.rect(at, top, 12, 8, line=0.25)
        sheet.text(at + 6, top + 2.6, title, label.sized(7.5), align="c")
        sheet.rect(at + 12, top, 48 if wide else 18, 8, line=0.25)
        sheet.cell((at + 12, top, 48 if wide else 18, 8), runs, Style("hei", 8.5), align="c", pad=0.6)
        if place % 2 == 1 or wide:
            y = top + 8
    seals.put_stamp(sheet, x + 30, 72, (site.designer.name, "施工图出图专用章", f"有效期至{when.year + 2}年12月"), width=50)  # fmt: skip
    if job.chance(0.5):
        seals.put_stamp(sheet, x + 30, 108, ("中华人民共和国注册电气工程师", someone(job), f"DF{rng.randrange(10**6):06d}"), width=46)  # fmt: skip
    return drawn("construction_drawings", "rye_sheet_side_block", [sheet], _values(site, name, number, scale, when))


def sheet_foot_strip(job: Job) -> Drawn:
    """A4 landscape print with the block as a strip along the foot, and a small list of signatures at the left edge."""
    rng, site = job.rng, a_site(job)
    when = site.written
    name = rng.choice(["道路开挖断面及恢复大样图", "管线横断面图", "电缆沟开挖与路面恢复图"])
    number = rng.choice(
        [f"施-{rng.randrange(2, 15):02d}", f"DL-S-{rng.randrange(1, 20):02d}", f"电施{rng.randrange(1, 12):02d}/12"]
    )
    scale = rng.choice(["1:20", "1:25", "1:50"])
    sheet = job.sheet(297, 210)
    sheet.rect(5, 5, 287, 200, line=0.2)
    sheet.rect(22, 8, 267, 194, line=0.7)
    label, value = Style("song", 7.5), Style("song", 9)
    sheet.text(14, 12, "会", label)
    for place, role in enumerate(("道路", "给排水", "电气", "绿化")):
        sheet.rect(7, 20 + place * 18, 15, 18, line=0.2)
        sheet.column((7, 20 + place * 18, 6, 18), role, label)
    sheet.text(14, 16, "签", label)
    cx, top = 110.0, 40.0
    wide = 28.0 + float(site.width) * 9
    layers = (("C30彩色透水砖6cm", 6), ("1:3水泥砂浆3cm", 5), ("C20混凝土15cm", 11), ("级配碎石20cm", 14), ("中粗砂回填", 26), ("原土夯实，压实度≥93%", 20))  # fmt: skip
    y = top
    sheet.line(40, top, 200, top, width=0.5)
    for title, thick in layers:
        sheet.rect(cx - wide / 2, y, wide, thick, line=0.35)
        sheet.line(cx + wide / 2, y + thick / 2, cx + wide / 2 + 22, y + thick / 2, width=0.15)
        sheet.text(cx + wide / 2 + 24, y + thick / 2 - 1.4, title, Style("song", 8))
        y += thick
    for offset in (-9, 3):
        sheet.rect(cx + offset, top + 42, 7, 7, line=0.4)
    sheet.text(cx, y + 3, f"沟槽宽 {int(site.width * 1000)}", Style("song", 8), align="c")
    sheet.text(cx - wide / 2 - 22, top + 36, f"深 {rng.choice([900, 1000, 1200])}", Style("song", 8))
    sheet.text(
        cx, y + 12, f"{rng.choice(['A-A', 'Ⅰ-Ⅰ'])} 剖面　1:{rng.choice([10, 15])}", Style("song_bold", 9), align="c"
    )
    sheet.text(216, 32, "附注", Style("song_bold", 10))
    ny = 39.0
    for note in (
        "一、图中尺寸以毫米计。",
        f"二、本段起于{site.near}，止于{site.far}，长{plain(site.length)}米。",
        "三、路面恢复不低于原结构标准。",
        "四、沟槽两侧设围挡，夜间设警示灯。",
        "五、未尽事宜按现行规范执行。",
    ):
        ny = sheet.flow(216, ny, 68, note, Style("song", 8.5), leading=1.6)
    strip = 168.0
    sheet.rect(22, strip, 267, 34, line=0.6)
    cells: list[tuple[float, float, float, float, Runs, Style]] = [
        (22, strip, 62, 17, Run(site.designer.name, "designer"), Style("song_bold", 10)),
        (22, strip + 17, 62, 17, f"市政行业（道路、电力）设计{rng.choice(['乙', '丙'])}级\n证书号：A2{rng.randrange(10**8):08d}", Style("song", 7.5)),
        (84, strip, 20, 11, "建设单位", label),
        (104, strip, 62, 11, site.client.name, value),
        (84, strip + 11, 20, 12, "项目名称", label),
        (104, strip + 11, 62, 12, Run(site.project, "project"), value),
        (84, strip + 23, 20, 11, "图　　名", label),
        (104, strip + 23, 62, 11, Run(name, "drawing_name"), value),
    ]  # fmt: skip
    for row, (first, second) in enumerate((("审　定", "设　计"), ("审　核", "制　图"), ("项目负责", "校　核"))):
        at = strip + row * 34 / 3
        cells += [
            (166, at, 15, 34 / 3, first, label),
            (181, at, 18, 34 / 3, someone(job), value),
            (199, at, 15, 34 / 3, second, label),
            (214, at, 18, 34 / 3, someone(job), value),
        ]
    form = rng.choice(["dot", "plain"])
    tail: tuple[tuple[str, Runs, str, Runs], ...] = (
        ("图　号", Run(number, "drawing_no"), "比例", Run(scale, "scale")),
        ("工程号", f"{when.year}-{rng.randrange(10, 99)}", "阶段", "施工图"),
        ("出图日期", on(when, "issue_date", form), "张次", f"{rng.randrange(1, 6)}/6"),
    )
    for row, (one, first_value, two, second_value) in enumerate(tail):
        at = strip + row * 34 / 3
        cells += [
            (232, at, 12, 34 / 3, one, label),
            (244, at, 21, 34 / 3, first_value, Style("song", 8)),
            (265, at, 9, 34 / 3, two, label),
            (274, at, 15, 34 / 3, second_value, Style("song", 8)),
        ]
    for left, at, width, height, runs, style in cells:
        sheet.rect(left, at, width, height, line=0.25)
        sheet.cell((left, at, width, height), runs, style, align="c", pad=0.8)
    if job.chance(0.7):
        seals.put_round(sheet, 250, 140, seals.SealText(site.designer.name, "出图专用章"), diameter=36)
    return drawn("construction_drawings", "rye_sheet_foot_strip", [sheet], _values(site, name, number, scale, when))


def _permit(job: Job) -> tuple[Site, str, str, str, date]:
    rng, site = job.rng, a_site(job)
    location = (
        f"信阳市{zone(job)}{site.road}{rng.choice(['以北', '以东', '南侧'])}、{site.near}{rng.choice(['以西', '东侧'])}"
    )
    scale = rng.choice(
        [
            f"新建10kV电缆线路{plain(site.length)}米，箱式变压器1座",
            f"电力管线长{plain(site.length)}m",
            f"总建筑面积{rng.randrange(300, 5200)}.{rng.randrange(10, 99)}平方米，地上2层",
            f"充电车位{rng.randrange(8, 60)}个，配电室{rng.randrange(40, 120)}㎡",
        ]
    )
    issuer = bureau(job, rng.choice(["自然资源和规划局", "自然资源局"]))
    return site, location, scale, issuer, a_day(rng, date(2021, 6, 1), date(2026, 10, 30))


def permit_book(job: Job) -> Drawn:
    """The book laid open: statement and seal on the left page, table and rules on the right; permit of the 2008 law's text."""
    rng = job.rng
    site, location, scale, issuer, when = _permit(job)
    number = f"建字第4115{rng.choice(['00', '02', '03'])}{when.year}{rng.randrange(1, 400):05d}号"
    sheet = job.sheet(297, 210)
    ink: Colour = (40, 96, 70)
    guilloche(sheet, 6, 6, 285, 198, (220, 234, 224), waves=48, paper=(251, 253, 249))
    sheet.line(148.5, 6, 148.5, 204, width=0.15, fill=(170, 180, 170))
    sheet.rect(14, 14, 122, 182, line=0.8, fill=ink)
    sheet.rect(161, 14, 122, 182, line=0.8, fill=ink)
    emblem(sheet, 75, 32, 18)
    sheet.text(75, 46, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.4)
    sheet.text(75, 58, "建设工程规划许可证", Style("song_bold", 22), align="c", spacing=0.08)
    sheet.text(75, 74, Run(number, "permit_no"), Style("song", 12), align="c")
    law = rng.choice(
        [
            "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。",
            "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        ]
    )
    sheet.flow(24, 90, 102, law, Style("song", 13), leading=1.9, indent=2)
    form = job.date_form("plain", "spaced", "chinese")
    sheet.text(40, 156, "发证机关", Style("song", 12.5))
    sheet.text(66, 156, Run(issuer, "issuer"), Style("song", 12.5))
    sheet.text(40, 170, "日　　期", Style("song", 12.5))
    sheet.text(66, 170, on(when, "issue_date", form), Style("song", 12.5))
    seals.put_round(sheet, 92, 160, seals.SealText(issuer, rng.choice(["", "建设工程规划专用章"])), diameter=40)
    label, value = Style("song", 11), Style("song", 11)
    rows: Rows = [
        (17, [(34, "建设单位(个人)", True), (78, Run(site.client.name, "holder"), False)]),
        (17, [(34, "建设项目名称", True), (78, Run(site.project, "project"), False)]),
        (17, [(34, "建 设 位 置", True), (78, Run(location, "location"), False)]),
        (17, [(34, "建 设 规 模", True), (78, Run(scale, "scale"), False)]),
        (30, [(112, f"附图及附件名称\n1. 总平面图（{site.designer.name}）　1份\n2. 管线综合图　1份　　3. 建设工程规划许可通知书　1份", False)]),
    ]  # fmt: skip
    y = table(sheet, 166, 22, rows, label=label, value=value, frame=ink) + 5
    sheet.text(222, y, "遵守事项", Style("song_bold", 12), align="c", spacing=0.5)
    y += 8
    for note in (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
        "三、未经发证机关许可，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(167, y, 110, note, Style("song", 9), leading=1.45)
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": site.client.name,
        "project": site.project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("planning_permit", "rye_permit_book", [sheet], values)


def permit_electronic(job: Job) -> Drawn:
    """The e-licence printed on A4 upright: QR codes, project code, and an annex page of figures with the same seal."""
    rng = job.rng
    site, location, scale, issuer, when = _permit(job)
    when = a_day(rng, date(2024, 3, 1), date(2026, 10, 30))
    number = f"建字第4115{rng.choice(['00', '02', '03'])}{when.year}GG{rng.randrange(1, 90000):07d}号"
    first, second = job.sheet(), job.sheet()
    guilloche(first, 10, 10, 190, 277, (236, 226, 214), waves=64, paper=(254, 252, 247))
    first.rect(14, 14, 182, 269, line=1.0, fill=(170, 120, 70))
    emblem(first, 105, 38, 22)
    first.text(105, 53, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.5)
    first.text(105, 65, "建设工程规划许可证", Style("song_bold", 25), align="c", spacing=0.1)
    qr_code(first, 22, 22, 22)
    first.text(33, 46, "电子证照", Style("hei", 8), align="c")
    body = Style("song", 12.5)
    first.text(182, 84, Run(number, "permit_no"), body, align="r")
    first.flow(28, 96, 154, "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。", body, leading=1.7, indent=2)  # fmt: skip
    items: list[tuple[str, Runs]] = [
        ("建设单位（个人）", Run(site.client.name, "holder")),
        ("项目代码", f"{when:%y%m}-4115{rng.choice(['02', '03'])}-04-01-{rng.randrange(10**6):06d}"),
        ("建设项目名称", Run(site.project, "project")),
        ("建设位置", Run(location, "location")),
        ("建设规模", Run(scale, "scale")),
        ("附图及附件名称", "详见附件（共1页）"),
    ]
    y = 126.0
    for title, runs in items:
        first.text(28, y, title, Style("hei", 11.5))
        y = max(first.flow(68, y, 114, runs, body, leading=1.5), y + 6) + 4
    form = job.date_form("plain", "padded")
    first.text(150, 226, Run(issuer, "issuer"), body, align="c")
    first.text(150, 237, on(when, "issue_date", form), body, align="c")
    seals.put_round(first, 150, 230, seals.SealText(issuer), diameter=42)
    first.text(
        105, 268, f"中华人民共和国自然资源部监制　　NO. D4115{rng.randrange(10**8):08d}", Style("song", 9.5), align="c"
    )
    second.text(105, 26, "建设工程规划许可证附件", Style("hei_bold", 17), align="c")
    second.text(22, 42, ["证号：", Run(number, "permit_no")], Style("song", 11))
    label, value = Style("song", 11), Style("song", 11)
    rows: Rows = [
        (12, [(40, "建设单位", True), (126, Run(site.client.name, "holder"), False)]),
        (12, [(40, "项目名称", True), (126, Run(site.project, "project"), False)]),
        (12, [(40, "设计单位", True), (126, site.designer.name, False)]),
        (12, [(40, "用地性质", True), (43, rng.choice(["城市道路用地", "社会停车场用地", "供电用地"]), False), (40, "管线长度（m）", True), (43, plain(site.length), False)]),
        (12, [(40, "埋深（m）", True), (43, rng.choice(["0.8", "1.0"]), False), (40, "管径/孔数", True), (43, "Φ175/4孔", False)]),
        (12, [(40, "放线单位", True), (126, company(job, "测绘地理信息有限公司").name, False)]),
        (30, [(40, "备注", True), (126, "建设单位应在开工前申请放线，覆土前申请竣工测量；取得本许可证后一年内未开工又未申请延期的，本证自行失效。占用、挖掘城市道路的，应另行办理审批手续。", False)]),
    ]  # fmt: skip
    y = table(second, 22, 50, rows, label=label, value=value) + 10
    second.text(186, y, ["经办人：", gap(someone(job)), "　审核：", gap(someone(job))], Style("song", 11), align="r")
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": site.client.name,
        "project": site.project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("planning_permit", "rye_permit_electronic", [first, second], values)


LAYOUTS: Layouts = {
    "construction_drawings": {"rye_sheet_side_block": sheet_side_block, "rye_sheet_foot_strip": sheet_foot_strip},
    "planning_permit": {"rye_permit_book": permit_book, "rye_permit_electronic": permit_electronic},
}
