"""施工图 (a large plan with its title strip; a set with cover and small title block) and 建设工程规划许可证."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import (
    CITY,
    Row,
    any_day_form,
    before,
    copy_mark,
    day_text,
    grid,
    kv,
    office_seal,
    staff,
)
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works

_INK: Colour = (30, 30, 34)
_GREY: Colour = (120, 120, 126)
_PEACH: Colour = (240, 222, 206)
_AQUA: Colour = (204, 224, 230)


def _road_plan(sheet: Sheet, works: Works, x: float, y: float, width: float, height: float) -> None:
    """A road with pavements, a dashed cable along it, wells, and a few dimensions."""
    small = Style("hei", 8)
    middle = y + height * 0.45
    for offset in (-34, -24, 24, 34):
        sheet.line(x, middle + offset, x + width, middle + offset, width=0.3 if abs(offset) > 30 else 0.45)
    at = x
    while at < x + width - 6:
        sheet.line(at, middle, at + 5, middle, width=0.25, fill=_GREY)
        at += 9
    cable = middle + 29
    at = x + 14
    while at < x + width - 20:
        sheet.line(at, cable, at + 4, cable, width=0.7, fill=(170, 30, 30))
        at += 6
    wells = 4
    step = (width - 40) / (wells - 1)
    for number in range(wells):
        left = x + 16 + number * step
        sheet.rect(left, cable - 2.5, 5, 5, line=0.35)
        sheet.text(left, cable + 6.5, f"J{number + 1}", small)
        if number:
            sheet.text(
                left - step / 2,
                cable + 6.5,
                f"L={plain(works.length / (wells - 1)) if works.length % 3 == 0 else 20}m",
                small,
                align="c",
            )
    sheet.text(x + width / 2, middle - 12, works.road, Style("hei", 13), align="c", spacing=1.2)
    sheet.text(x + 6, middle - 32, "人行道", small)
    sheet.text(x + 6, middle + 36, "绿化带", small)
    sheet.rect(x + width - 42, cable + 12, 26, 15, line=0.5)
    sheet.text(x + width - 29, cable + 17, "箱式变电站", small, align="c")
    sheet.line(x + width - 29, cable, x + width - 29, cable + 12, width=0.7, fill=(170, 30, 30))
    top = y + 8
    sheet.line(x + width - 14, top + 16, x + width - 14, top, width=0.5)
    sheet.line(x + width - 14, top, x + width - 16.5, top + 6, width=0.5)
    sheet.text(x + width - 14, top - 5, "N", Style("hei", 11), align="c")
    notes = (
        "说明：",
        "1. 本图尺寸除注明外均以米计，高程采用1985国家高程基准。",
        f"2. 电缆沟槽开挖宽{plain(works.width)}m、深{plain(works.depth)}m，MPP管φ175×4，管顶覆土不小于0.7m。",
        "3. 管线交叉处应人工探挖，与燃气管道净距不小于0.5m。",
        "4. 路面按原结构恢复，回填压实度不小于95%。",
    )
    line = y + height - 34
    for note in notes:
        sheet.text(x + 8, line, note, Style("hei", 9))
        line += 5.6


def plan_strip(job: Job) -> Drawn:
    """An A3 plan with the title strip down its right side, seals of the designer in their boxes."""
    rng, works = job.rng, some_works(job)
    day = before(job, works)
    name = rng.choice(["电缆路径平面布置图", "10kV电缆线路平面图", "施工总平面图", "电缆排管平面布置图"])
    number = (
        f"{rng.choice('DSGX')}{rng.randrange(2024, 2027)}-{rng.randrange(10, 99)}-"
        f"{rng.choice(['D', 'DL', 'S'])}{rng.randrange(1, 20):02d}"
    )
    scale = rng.choice(["1:200", "1:500", "1:1000"])
    designer, licence = works.designer.name, f"A241{rng.randrange(10**6):06d}"
    sheet = job.sheet(420, 297, dpi=220)
    sheet.rect(4, 4, 412, 289, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.8)
    left, width = 346.0, 64.0
    sheet.line(left, 10, left, 287, width=0.6)
    _road_plan(sheet, works, 29, 16, 312, 266)
    names = staff(job, 5)
    form = rng.choice(("shortdot", "dot", "dash"))
    boxes: list[tuple[float, str, Runs]] = [
        (24, "", Run(designer, "designer", Style("hei_bold", 11))),
        (13, "", f"工程设计资质证书 乙级　编号 {licence}"),
        (46, "出图专用章", ""),
        (46, "注册执业章", ""),
        (18, "建设单位", works.applicant),
        (22, "工程名称", Run(works.project, "project")),
        (22, "图　　名", Run(name, "drawing_name", Style("hei_bold", 11))),
    ]
    y = 10.0
    tops: list[float] = []
    for height, label, runs in boxes:
        tops.append(y)
        sheet.rect(left, y, width, height, line=0.3)
        if label:
            sheet.text(left + 1.5, y + 1.5, label, Style("song", 7.5))
        if runs:
            sheet.cell(
                (left, y + (3 if label else 0), width, height - (3 if label else 0)),
                runs,
                Style("hei", 9.5),
                align="c",
                leading=1.35,
            )
        y += height
    rows: list[Row] = [
        *[
            kv(8.4, (18, 20, 26), title, who, "")
            for title, who in zip(("审　定", "审　核", "校　对", "设　计", "制　图"), names, strict=True)
        ],
        kv(9, (18, 14, 14, 18), "设计阶段", "施工图", "专　业", "电气"),
        kv(9, (18, 46), "图　号", Run(number, "drawing_no")),
        kv(9, (18, 14, 14, 18), "比　例", Run(scale, "scale"), "版　次", "A"),
        kv(9, (18, 46), "日　期", Run(day_text(day, form), "issue_date")),
    ]
    bottom = grid(sheet, left, y, rows, label=Style("song", 8.5), value=Style("hei", 8.5), pad=1)
    for at, who in enumerate(names):
        sheet.text(left + 48, y + 1.6 + at * 8.4, who, Style("kai", 11, jitter=0.06))
    sheet.cell((left, bottom, width, 287 - bottom), "本图未盖出图专用章无效", Style("song", 8), align="c")
    seals.put_stamp(sheet, left + 32, tops[2] + 25, [designer, "工程设计出图专用章", licence], width=54)
    if job.chance(0.6):
        seals.put_stamp(
            sheet, left + 32, tops[3] + 25, ["注册电气工程师", names[1], f"DX{rng.randrange(10**8):08d}"], width=42
        )
    values: dict[str, Value] = {
        "project": works.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": designer,
        "issue_date": day.isoformat(),
    }
    return drawn("construction_drawings", "cob_plan_strip", [sheet], values)


def small_set(job: Job) -> Drawn:
    """A bound A4 set: a cover, and a trench section with the small block at its lower right."""
    rng, works = job.rng, some_works(job)
    day = before(job, works)
    name = rng.choice(["电缆沟断面详图", "路面恢复结构图", "电缆保护管敷设断面图", "电缆井大样图"])
    number = f"{rng.choice(['电施', '土施', '结施'])}-{rng.randrange(1, 20):02d}"
    scale = rng.choice(["1:20", "1:25", "1:50"])
    designer = works.designer.name
    cover = job.sheet(297, 210)
    cover.rect(12, 10, 273, 190, line=0.8)
    cover.text(148.5, 48, Run(works.project, "project"), Style("hei_bold", 24), align="c")
    cover.text(148.5, 74, rng.choice(["施 工 图 设 计", "施工图设计文件"]), Style("hei", 22), align="c")
    cover.text(148.5, 92, f"（第{rng.choice('一二')}册　共{rng.choice('二三')}册）", Style("song", 13), align="c")
    cover.text(148.5, 134, Run(designer, "designer"), Style("song_bold", 18), align="c")
    cover.text(148.5, 148, f"设计证书编号：A241{rng.randrange(10**6):06d}", Style("song", 12), align="c")
    cover.text(
        148.5,
        160,
        numbers.written_date(day, form="chinese").split("月")[0] + "月　·　信阳",
        Style("song", 13),
        align="c",
    )
    seals.put_round(cover, 176, 144, seals.SealText(designer), diameter=40)
    sheet = job.sheet(297, 210)
    sheet.rect(25, 7, 265, 196, line=0.8)
    _section(sheet, works)
    names = staff(job, 4)
    left, top = 166.0, 163.0
    rows: list[Row] = [
        (8, [(62, Run(designer, "designer"), "c"), (62, Run(works.project, "project"), "c")]),
        (
            8,
            [
                (15, "批准", "k"),
                (16, names[0], "c"),
                (15, "校核", "k"),
                (16, names[1], "c"),
                (62, Run(name, "drawing_name"), "c"),
            ],
        ),
        (
            8,
            [
                (15, "审查", "k"),
                (16, names[2], "c"),
                (15, "设计", "k"),
                (16, names[3], "c"),
                (14, "阶段", "k"),
                (48, "施工图设计", "c"),
            ],
        ),
        (
            8,
            [
                (15, "比例", "k"),
                (16, Run(scale, "scale"), "c"),
                (15, "张次", "k"),
                (16, "1/1", "c"),
                (14, "图号", "k"),
                (48, Run(number, "drawing_no"), "c"),
            ],
        ),
        (
            8,
            [
                (31, "日期", "k"),
                (31, Run(day_text(day, rng.choice(("shortdot", "padded"))), "issue_date"), "c"),
                (62, "未经许可不得复制", "c"),
            ],
        ),
    ]
    grid(sheet, left, top, rows, label=Style("song", 8.5), value=Style("song", 8.5), pad=0.8)
    seals.put_stamp(sheet, 132, 184, ["施工图设计出图专用章", designer, f"有效期至{day.year + 2}年12月"], width=52)
    values: dict[str, Value] = {
        "project": works.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": designer,
        "issue_date": day.isoformat(),
    }
    return drawn("construction_drawings", "cob_small_set", [cover, sheet], values)


def _section(sheet: Sheet, works: Works) -> None:
    """A trench cut across, its layers named at the side."""
    left, top, wide = 70.0, 34.0, 84.0
    layers = (
        ("沥青面层恢复", 9),
        ("水泥稳定碎石基层", 13),
        ("素土分层夯实", 30),
        ("中粗砂回填", 18),
        ("C15混凝土垫层", 8),
    )
    y = top
    sheet.line(left - 32, top, left + wide + 100, top, width=0.6)
    for label, thick in layers:
        sheet.rect(left, y, wide, thick, line=0.35)
        for mark in range(0, int(wide), 7):
            sheet.line(
                left + mark,
                y + thick,
                left + mark + min(4.0, thick),
                y + thick - min(4.0, thick),
                width=0.12,
                fill=_GREY,
            )
        sheet.line(left + wide, y + thick / 2, left + wide + 22, y + thick / 2, width=0.2)
        sheet.text(left + wide + 24, y + thick / 2 - 1.8, label, Style("hei", 9.5))
        y += thick
    for number in range(4):
        sheet.rect(left + 12 + number * 16, top + 56, 10, 10, line=0.6, fill=_INK)
    sheet.line(left, y + 8, left + wide, y + 8, width=0.25)
    sheet.text(left + wide / 2, y + 3.6, f"{round(works.width * 1000)}", Style("hei", 9), align="c")
    sheet.line(left - 12, top, left - 12, y, width=0.25)
    sheet.text(left - 15, (top + y) / 2, f"{round(works.depth * 1000)}", Style("hei", 9), align="r")
    for at, note in enumerate(
        ("注：1. 图中尺寸以mm计。", "　　2. 保护管为MPP175，接口热熔连接。", "　　3. 沟槽两侧设1.2m高围挡及警示灯。")
    ):
        sheet.text(30, y + 16 + at * 6, note, Style("hei", 9.5))


@dataclass(frozen=True, slots=True)
class Permit:
    holder: str
    project: str
    location: str
    scale: str
    issuer: str
    day: date


def _a_permit(job: Job) -> Permit:
    rng, works = job.rng, some_works(job)
    metres = rng.randrange(80, 1900)
    scale = rng.choice(
        [
            f"电缆线路全长{metres}米，箱式变电站{rng.randrange(1, 4)}座",
            f"总建筑面积{rng.randrange(12000, 900000) / 100:.2f}平方米",
            f"10kV电缆排管{metres}m，电缆井{rng.randrange(3, 20)}座",
            f"充电车位{rng.randrange(10, 80)}个，配电房建筑面积{rng.randrange(4000, 20000) / 100:.2f}㎡",
        ]
    )
    district = job.facts.home.community.district
    return Permit(
        holder=works.applicant,
        project=works.project,
        location=works.place,
        scale=scale,
        issuer=f"{CITY}自然资源和规划局" if district.endswith("区") else f"{district}自然资源局",
        day=a_day(rng, date(2020, 6, 1), date(2026, 10, 30)),
    )


def _permit_values(one: Permit, number: str) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": one.holder,
        "project": one.project,
        "location": one.location,
        "scale": one.scale,
        "issue_date": one.day.isoformat(),
    }


def opened(job: Job) -> Drawn:
    """The permit as a folded sheet: statement and seal left, the table and 遵守事项 right."""
    rng, one = job.rng, _a_permit(job)
    digits = f"4115{rng.choice(['00', '02', '03'])}{one.day.year}{rng.randrange(1, 600):05d}"
    number = f"建字第{digits}号"
    sheet = job.sheet(297, 210)
    guilloche(sheet, 7, 7, 283, 196, _PEACH, waves=48, paper=(254, 250, 245))
    sheet.text(76, 26, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.25)
    sheet.text(76, 40, "建设工程规划许可证", Style("song_bold", 23), align="c", spacing=0.06)
    sheet.text(76, 58, Run(number, "permit_no"), Style("song", 14), align="c")
    law = (
        "《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符"
        "合国土空间规划和用途管制要求，颁发此证。"
    )
    sheet.flow(20, 78, 112, f"　　根据{law}", Style("song", 13.5), leading=1.9)
    sheet.text(42, 142, "发证机关", Style("song", 13.5), spacing=0.3)
    sheet.text(
        42,
        160,
        ["日　　期　", Run(day_text(one.day, rng.choice(("chinese", "plain", "spaced"))), "issue_date")],
        Style("song", 13.5),
    )
    office_seal(sheet, 88, 150, one.issuer, diameter=42)
    label, value = Style("song", 11.5), Style("hei", 11)
    rows: list[Row] = [
        kv(18, (36, 98), "建设单位（个人）", Run(one.holder, "holder")),
        kv(18, (36, 98), "建设项目名称", Run(one.project, "project")),
        kv(18, (36, 98), "建 设 位 置", Run(one.location, "location")),
        kv(20, (36, 98), "建 设 规 模", Run(one.scale, "scale")),
        kv(
            26,
            (36, 98),
            "附图及附件名称",
            rng.choice(
                ["1.建设工程规划许可证附件一份\n2.管线规划平面图一份", "总平面图、管线综合图各一份", "详见附件"]
            ),
        ),
    ]
    y = grid(sheet, 150, 22, rows, label=label, value=value, pad=2.5)
    sheet.text(217, y + 6, "遵 守 事 项", Style("hei", 12.5), align="c")
    rules = (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    )
    y += 15
    for rule in rules:
        y = sheet.flow(150, y, 134, rule, Style("song", 9.5), leading=1.5) + 0.8
    sheet.text(284, 196, f"№ {rng.randrange(10**7):08d}", Style("song", 10), align="r")
    values = _permit_values(one, number)
    copy_mark(job, sheet, 76, 190)
    return drawn(
        "planning_permit",
        "cob_opened",
        [sheet],
        values,
        from_seal={"issuer": one.issuer},
        tolerated={"permit_no": (digits,)},
    )


def electronic(job: Job) -> Drawn:
    """The electronic permit printed upright from the province's site, with QR code and the office's name in print."""
    rng, one = job.rng, _a_permit(job)
    number = f"4115{rng.choice(['00', '02', '03'])}{one.day.year}GG{rng.randrange(1, 9999):07d}"
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, _AQUA, waves=64, paper=(250, 253, 253))
    sheet.rect(12, 12, 186, 273, line=0.9, fill=(60, 120, 140))
    sheet.text(105, 24, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.4)
    sheet.text(105, 38, "建设工程规划许可证", Style("hei_bold", 27), align="c", spacing=0.12)
    sheet.text(24, 58, ["证书编号：", Run(number, "permit_no")], Style("hei", 12))
    qr_code(sheet, 164, 52, 24)
    sheet.text(24, 68, f"电子证照标识：1.2.156.3005.2.{rng.randrange(10**6):06d}", Style("song", 8.5))
    sheet.flow(
        24,
        82,
        162,
        "　　根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划"
        "和用途管制要求，颁发此证。",
        Style("song", 12),
        leading=1.8,
    )
    form = any_day_form(rng)
    items: list[tuple[str, Runs, float]] = [
        ("建设单位（个人）", Run(one.holder, "holder"), 15),
        ("建设项目名称", Run(one.project, "project"), 15),
        ("项目代码", f"{one.day.year - 2000}{one.day.month:02d}-411502-04-01-{rng.randrange(10**6):06d}", 12),
        ("建设位置", Run(one.location, "location"), 15),
        ("建设规模", Run(one.scale, "scale"), 17),
        ("附图及附件名称", "建设工程规划设计图纸（电子版）", 15),
        ("发证机关", Run(one.issuer, "issuer"), 14),
        ("发证日期", Run(day_text(one.day, form), "issue_date"), 12),
    ]
    rows = [kv(height, (42, 120), name, runs) for name, runs, height in items]
    y = grid(sheet, 24, 110, rows, label=Style("hei", 11), value=Style("song", 11.5), colour=(60, 120, 140), pad=3)
    office_seal(sheet, 150, y - 14, one.issuer, foot="行政审批专用章", diameter=40)
    notes = (
        "提示：1. 本电子证照与纸质证书具有同等法律效力，可扫描二维码核验。2. 取得本证后一年内未开工且"
        "未申请延期的，本证自行失效。"
    )
    sheet.flow(24, y + 18, 162, notes, Style("song", 9), leading=1.55)
    sheet.text(105, 276, "中华人民共和国自然资源部监制", Style("song", 10), align="c", spacing=0.2)
    values = _permit_values(one, number) | {"issuer": one.issuer}
    return drawn("planning_permit", "cob_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "construction_drawings": {"cob_plan_strip": plan_strip, "cob_small_set": small_set},
    "planning_permit": {"cob_opened": opened, "cob_electronic": electronic},
}
