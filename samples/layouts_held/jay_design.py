"""Drawings with a title block, and the design description that goes with them."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    Site,
    a_site,
    footer,
    header,
    heading,
    on,
    plain,
    sealed,
    serial,
    sign,
    somebody,
    table,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_LINE = (60, 60, 64)
_PAVINGS = (
    "5cm AC-13细粒式沥青混凝土＋7cm AC-20中粒式沥青混凝土＋36cm水泥稳定碎石",
    "22cm C30水泥混凝土＋20cm水泥稳定碎石",
    "6cm透水砖＋3cm干硬性砂浆＋15cm C20混凝土",
)


def _route_plan(sheet: Sheet, site: Site, x: float, y: float, w: float, h: float) -> None:
    """A road from above with the cable's route, wells and lengths."""
    rng = sheet.rng
    for dy, width in ((0.30, 0.5), (0.36, 0.2), (0.52, 0.2), (0.58, 0.5)):
        sheet.line(x, y + h * dy, x + w, y + h * dy, width=width, fill=_LINE)
    for step in range(int(w // 12)):
        sheet.line(x + step * 12, y + h * 0.44, x + step * 12 + 7, y + h * 0.44, width=0.3, fill=_LINE)
    middle = x + w * rng.uniform(0.3, 0.6)
    for dx in (-7, 7):
        sheet.line(middle + dx, y + h * 0.58, middle + dx, y + h, width=0.5, fill=_LINE)
    route = y + h * 0.33
    red = (196, 40, 40)
    sheet.line(x + 20, route, x + w - 26, route, width=0.6, fill=red)
    sheet.line(x + w - 26, route, x + w - 26, y + h * 0.14, width=0.6, fill=red)
    for number in range(5):
        at = x + 20 + (w - 46) * number / 4
        sheet.rect(at - 2, route - 2, 4, 4, line=0.4, fill=red)
        sheet.text(at, route - 8, f"J{number + 1}", Style("hei", 7.5), align="c")
        if number < 4:
            sheet.text(at + (w - 46) / 8, route + 3, f"{rng.randrange(180, 480) / 10:.1f}m", Style("hei", 7), align="c")
    sheet.rect(x + w - 36, y + h * 0.05, 20, h * 0.09, line=0.4)
    sheet.text(x + w - 26, y + h * 0.07, "拟建箱变", Style("song", 8), align="c")
    sheet.text(x + w * 0.16, y + h * 0.40, site.road, Style("song", 11), align="c", spacing=0.6)
    sheet.column((middle - 6, y + h * 0.62, 12, h * 0.34), site.cross[0], Style("song", 9))
    sheet.text(x + w - 8, y + 4, "北 ↑", Style("hei", 11), align="r")


def _section(sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A trench across: layers and ducts."""
    rng = sheet.rng
    sheet.line(x, y + 12, x + w, y + 12, width=0.5)
    left, right = x + w * 0.3, x + w * 0.62
    sheet.line(left, y + 12, left + 6, y + h - 14, width=0.5)
    sheet.line(right, y + 12, right - 6, y + h - 14, width=0.5)
    sheet.line(left + 6, y + h - 14, right - 6, y + h - 14, width=0.5)
    names = ["路面结构层", "级配碎石", "中粗砂", "C15混凝土包封"]
    for number, name in enumerate(names):
        at = y + 12 + (h - 26) * (number + 0.5) / 4
        sheet.line(right - 3, at, x + w * 0.7, at, width=0.2)
        sheet.text(x + w * 0.71, at - 2, f"{name} {rng.choice([150, 200, 300, 400])}", Style("song", 8.5))
        sheet.line(left + 2, y + 12 + (h - 26) * number / 4, right - 2, y + 12 + (h - 26) * number / 4, width=0.2)
    for column in range(3):
        for row in range(2):
            sheet.text(left + 14 + column * 11, y + h - 32 + row * 9, "○", Style("song", 16))
    sheet.text((left + right) / 2, y + 3, f"{rng.choice([900, 1200, 1400, 1600])}", Style("hei", 9), align="c")
    sheet.text(left - 6, y + h / 2, f"{rng.choice([1000, 1200, 1500])}", Style("hei", 9), align="r")


def drawing(job: Job) -> Drawn:
    """One landscape drawing with a strip of boxes at the right or below."""
    rng = job.rng
    site = a_site(job)
    name, kind = rng.choice(
        [
            ("电缆路径平面布置图", "plan"),
            ("管线平面图", "plan"),
            ("施工总平面图", "plan"),
            ("电缆沟断面图", "section"),
            ("排管横断面及路面恢复图", "section"),
        ]
    )
    scale = rng.choice(["1:500", "1:200", "1:1000", "1:300"] if kind == "plan" else ["1:20", "1:25", "1:50"])
    drawing_no = rng.choice(
        [
            f"DS-{rng.randrange(1, 30):02d}",
            f"S2026{serial(job, 3)}S-D{rng.randrange(1, 20):02d}",
            f"电施-{rng.randrange(1, 25):02d}",
        ]
    )
    designer = site.designer.name
    sheet = job.sheet(420, 297, dpi=200) if job.chance(0.6) else job.sheet(297, 210)
    w, h = sheet.width_mm, sheet.height_mm
    zoom = w / 420
    sheet.rect(6, 6, w - 12, h - 12, line=0.2)
    sheet.rect(20, 10, w - 30, h - 20, line=0.8)
    at_side = job.chance(0.45)
    side = 92 * zoom
    room_w = w - 34 - (side if at_side else 0)
    room_h = h - 24 - (0 if at_side else 62 * zoom)
    sheet.text(24 + room_w / 2, 16, Run(name, "drawing_name"), Style("hei_bold", 20 * zoom), align="c", spacing=0.15)
    sheet.text(24 + room_w / 2, 16 + 11 * zoom, ["比例 ", Run(scale, "scale")], Style("song", 11 * zoom), align="c")
    if kind == "plan":
        _route_plan(sheet, site, 26, 44 * zoom, room_w - 8, room_h * 0.62)
    else:
        _section(sheet, 60, 50 * zoom, room_w * 0.7, room_h * 0.52)
    notes = (
        "说明：1.本图尺寸除注明外，标高、里程以米计，其余以毫米计。\n2.电缆采用MPP管保护，埋深不"
        "小于0.7米，过车行道处加设混凝土包封。"
        "\n3.施工前须探明地下管线，与其他管线净距应符合GB 50289的规定。"
    )
    sheet.flow(28, 10 + room_h - 30 * zoom, room_w * 0.6, notes, Style("song", 10 * zoom), leading=1.5)
    day: Runs = Run(on(job, site.signed, "dot", "dash", "plain"), "issue_date")
    staff = [somebody(job) for _ in range(6)]
    if at_side:
        _side_block(sheet, w - 10 - side, side, h, zoom, site, name, drawing_no, scale, day, staff)
    else:
        _foot_block(sheet, w, h, zoom, site, name, drawing_no, scale, day, staff)
    seals.put_stamp(
        sheet,
        w - 10 - side - 34 * zoom if at_side else w - 70 * zoom,
        h - 96 * zoom,
        [designer, "工程设计出图专用章", f"证书编号：A{serial(job, 9)}"],
        width=58 * zoom,
    )
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": drawing_no,
        "scale": scale,
        "designer": designer,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("construction_drawings", "jay_title_block", [sheet], values)


_POSTS = ("批准", "审核", "校核", "设计", "制图", "专业负责")


def _box(sheet: Sheet, box: tuple[float, float, float, float], runs: Runs, size: float, *, face: str = "song") -> None:
    sheet.rect(*box, line=0.3)
    sheet.cell(box, runs, Style(face, size), align="c", pad=0.8)


def _side_block(
    sheet: Sheet,
    x: float,
    side: float,
    h: float,
    zoom: float,
    site: Site,
    name: str,
    number: str,
    scale: str,
    day: Runs,
    staff: list[str],
) -> None:
    """A strip along the right edge: firm, client, project, posts, name, number."""
    sheet.line(x, 10, x, h - 10, width=0.6)
    y = 10.0
    parts: tuple[tuple[float, str, Runs, float], ...] = (
        (34, "设计单位", Run(site.designer.name, "designer"), 12.5),
        (20, "建设单位", site.owner.name, 10.5),
        (32, "工程名称", Run(site.project, "project"), 11),
        (26, "图纸名称", Run(name, "drawing_name"), 12),
    )
    for height, label, runs, size in parts:
        _box(sheet, (x, y, 20 * zoom, height * zoom), label, 9 * zoom)
        _box(sheet, (x + 20 * zoom, y, side - 20 * zoom, height * zoom), runs, size * zoom)
        y += height * zoom
    for post, person in zip(_POSTS, staff, strict=True):
        _box(sheet, (x, y, 26 * zoom, 12 * zoom), post, 9.5 * zoom)
        _box(sheet, (x + 26 * zoom, y, 32 * zoom, 12 * zoom), person, 9.5 * zoom)
        _box(sheet, (x + 58 * zoom, y, side - 58 * zoom, 12 * zoom), "", 9)
        sign(sheet, x + 61 * zoom, y + 3 * zoom, person, size=12 * zoom)
        y += 12 * zoom
    last: tuple[tuple[str, Runs], ...] = (
        ("专　业", "电气"),
        ("设计阶段", "施工图"),
        ("比　例", Run(scale, "scale")),
        ("图　号", Run(number, "drawing_no")),
        ("日　期", day),
    )
    for label, runs in last:
        _box(sheet, (x, y, 26 * zoom, 12 * zoom), label, 9.5 * zoom)
        _box(sheet, (x + 26 * zoom, y, side - 26 * zoom, 12 * zoom), runs, 10 * zoom)
        y += 12 * zoom


def _foot_block(
    sheet: Sheet,
    w: float,
    h: float,
    zoom: float,
    site: Site,
    name: str,
    number: str,
    scale: str,
    day: Runs,
    staff: list[str],
) -> None:
    """A block at the lower right corner, 180 wide."""
    x, y = w - 10 - 200 * zoom, h - 10 - 60 * zoom
    _box(sheet, (x, y, 110 * zoom, 15 * zoom), Run(site.designer.name, "designer"), 13 * zoom, face="hei")
    _box(sheet, (x + 110 * zoom, y, 60 * zoom, 15 * zoom), Run(site.project, "project"), 9.5 * zoom)
    _box(sheet, (x + 170 * zoom, y, 30 * zoom, 15 * zoom), "施工图　设计", 9 * zoom)
    for row, post in enumerate(("批　准", "审　核", "校　核")):
        for column in range(2):
            at = (x + column * 55 * zoom, y + (15 + row * 15) * zoom)
            label = post if column == 0 else ("设　计", "制　图", "日　期")[row]
            _box(sheet, (at[0], at[1], 18 * zoom, 15 * zoom), label, 9 * zoom)
            date_cell = column == 1 and row == 2
            runs: Runs = day if date_cell else ""
            _box(sheet, (at[0] + 18 * zoom, at[1], 37 * zoom, 15 * zoom), runs, 9.5 * zoom)
            if not date_cell:
                sign(sheet, at[0] + 23 * zoom, at[1] + 4 * zoom, staff[row * 2 + column], size=13 * zoom)
    right = x + 110 * zoom
    _box(sheet, (right, y + 15 * zoom, 90 * zoom, 25 * zoom), Run(name, "drawing_name"), 13 * zoom, face="hei")
    for dx, wide, label, value in ((0, 34, "比例", Run(scale, "scale")), (34, 56, "图号", Run(number, "drawing_no"))):
        _box(sheet, (right + dx * zoom, y + 40 * zoom, 12 * zoom, 20 * zoom), label, 9 * zoom)
        _box(sheet, (right + (dx + 12) * zoom, y + 40 * zoom, (wide - 12) * zoom, 20 * zoom), value, 10 * zoom)


def description(job: Job) -> Drawn:
    """施工图设计说明: a cover with the staff, then chapters and a table of quantities."""
    rng = job.rng
    site = a_site(job)
    designer = site.designer.name
    title = rng.choice(["施工图设计说明书", "施工图技术设计说明", "技术设计文件（施工图阶段）"])
    first = job.sheet()
    first.text(185, 24, f"工程编号：S2026-{serial(job, 4)}", Style("song", 11), align="r")
    y = first.flow(25, 58, 160, Run(site.project, "project"), Style("song_bold", 22), leading=1.5, align="c")
    first.text(105, y + 16, title, Style("hei_bold", 24), align="c", spacing=0.15)
    day: Runs = Run(on(job, site.signed, "plain", "chinese", "spaced"), "issue_date")
    y = 158.0
    for post in ("批　　准", "审　　核", "校　　核", "编　　写"):
        first.text(68, y, f"{post}：", Style("song", 13))
        first.line(94, y + 6, 146, y + 6)
        sign(first, 106, y - 1.5, somebody(job), size=16)
        y += 12
    first.text(105, 226, Run(designer, "designer"), Style("song", 15), align="c")
    first.text(105, 236, f"工程设计资质证书编号：A{serial(job, 9)}", Style("song", 10), align="c")
    first.text(105, 246, day, Style("song", 14), align="c")
    sealed(first, 128, 234, designer, rng.choice(["", "设计专用章"]))
    style = Style("song", 12)
    writer = Writer(job, style, top=27, leading=1.62)
    heading(writer, "1　设计依据")
    writer.para(f"1.1　{site.owner.name}与我院签订的设计委托合同及委托方提供的1:500地形图、管线物探资料。")
    writer.para(
        "1.2　《电力工程电缆设计标准》（GB 50217—2018）、《城市工程管线综合规划规范》（GB 50289—2"
        "016）、《城市电力电缆线路设计技术规定》（DL/T 5221）。"
    )
    heading(writer, "2　工程概况")
    writer.para(
        [
            Run(site.project, "project"),
            (
                f"起于{site.cross[0]}现状环网柜，沿{site.road}敷设至新建箱变，新建"
                f"{rng.choice([4, 6, 8])}孔排管{plain(site.length)}米，电缆YJV22-8.7/15-3×"
                f"{rng.choice([70, 120, 240])}共{rng.randrange(120, 900)}米。"
            ),
        ]
    )
    heading(writer, "3　平面与断面设计")
    writer.para(
        f"排管中心线距路缘石{rng.choice(['0.8', '1.0', '1.5'])}米，沟槽底宽{plain(site.width)}米，"
        "管顶覆土不小于0.7米；与给水、燃气管道水平净距分别不小于0.5米和1.0米，交叉处垂直净距不小"
        "于0.5米。"
    )
    heading(writer, "4　管沟回填与路面恢复")
    writer.para("4.1　管周回填中粗砂至管顶100毫米，其上分层回填级配碎石，压实度不小于95%；")
    writer.para(f"4.2　路面恢复：{rng.choice(_PAVINGS)}，接缝处骑缝铺设玻纤格栅。")
    writer.para("主要工程量见下表：")
    rows: list[tuple[float, list[Runs]]] = [(8, ["序号", "项目", "单位", "数量", "备注"])]
    for number, (item, unit) in enumerate(
        (("MPP电力管 φ175", "米"), ("电缆检查井", "座"), ("路面破除与恢复", "平方米"), ("电缆终端头", "套")), 1
    ):
        amount = plain(site.area) if unit == "平方米" else str(rng.randrange(2, 12) * (30 if unit == "米" else 1))
        rows.append((8, [str(number), item, unit, amount, rng.choice(["", "含辅材", "利旧除外"])]))
    writer.room(46)
    writer.y = table(writer.sheet, 30, writer.y + 1, (16, 52, 24, 26, 32), rows, style.sized(10.5)) + 4
    heading(writer, "5　施工注意事项")
    writer.para(
        "施工前进行管线交底和坑探，人工开挖距现状管线1米以内的土方；沟深超过1.5米时放坡或支护；雨"
        "季做好排水。设计变更须经我院书面确认。"
    )
    header(writer.sheets, [Run(designer, "designer"), f"　　{title}"])
    footer(writer.sheets, "第 {} 页")
    values: dict[str, Value] = {"project": site.project, "designer": designer, "issue_date": site.signed.isoformat()}
    return drawn("technical_design_docs", "jay_description", [first, *writer.sheets], values)


LAYOUTS: Layouts = {
    "construction_drawings": {"jay_title_block": drawing},
    "technical_design_docs": {"jay_description": description},
}
