"""Permits of the planning and building offices, the receipt for the road fee, and the city's approval of works."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import (
    a_site,
    firm,
    on,
    sealed,
    serial,
    somebody,
)
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_GREEN: Colour = (70, 120, 86)
_RED: Colour = (186, 60, 58)


def _rows(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    label_mm: float,
    rows: list[tuple[float, str, Runs]],
    label: Style,
    value: Style,
) -> float:
    for height, name, runs in rows:
        sheet.rect(x, y, label_mm, height)
        sheet.cell((x, y, label_mm, height), name, label, align="c")
        sheet.rect(x + label_mm, y, width - label_mm, height)
        sheet.cell((x + label_mm, y, width - label_mm, height), runs, value, pad=3)
        y += height
    return y


def planning(job: Job) -> Drawn:
    """建设工程规划许可证: across, the statement at the left and the table at the right; or upright."""
    rng, facts = job.rng, job.facts
    site = a_site(job)
    recent = job.chance(0.65)
    day = (
        a_day(rng, date(2021, 3, 1), date(2026, 10, 30)) if recent else a_day(rng, date(2013, 4, 1), date(2018, 11, 30))
    )
    letters = recent and day.year >= 2023 and job.chance(0.5)
    number = f"411599{day.year}" + (f"GG{rng.randrange(1, 90000):07d}" if letters else f"{rng.randrange(1, 900):05d}")
    permit_no = rng.choice([f"建字第{number}号", f"建字第 {number} 号"]) if not letters else f"建字第{number}号"
    holder = rng.choice([site.owner.name, facts.developer.name])
    issuer = "信阳市自然资源和规划局" if recent else "信阳市城乡规划局"
    location = (
        f"{rng.choice(['', '信阳市'])}{site.district}{site.road}与{site.cross[0]}交叉口"
        f"{rng.choice(['西北角', '东南角', '西侧', '北侧'])}"
    )
    scale = rng.choice(
        [
            f"总建筑面积{rng.randrange(900, 60000) / 10:.1f}平方米，地上{rng.randrange(1, 6)}层",
            f"10kV电缆线路{rng.randrange(120, 2900)}米，环网柜{rng.randrange(1, 5)}座",
            f"管线长度{rng.randrange(80, 1600)}m，DN200电力排管{rng.randrange(4, 13)}孔",
        ]
    )
    if recent:
        law = (
            "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建"
            "设工程符合国土空间规划和用途管制要求，颁发此证。"
        )
    else:
        law = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    rules = (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。\n"
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。\n"
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。\n"
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。\n"
        "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。"
    )
    if not recent:
        rules = rules.replace("自然资源主管部门", "城乡规划主管部门").replace("国土空间规划和用途管制", "城乡规划")
    upright = job.chance(0.4)
    sheet = job.sheet() if upright else job.sheet(297, 210)
    w = sheet.width_mm
    guilloche(sheet, 8, 8, w - 16, sheet.height_mm - 16, (226, 236, 226), waves=46, paper=(251, 253, 250))
    sheet.rect(8, 8, w - 16, sheet.height_mm - 16, line=0.6, fill=_GREEN)
    body = Style("song", 12.5)
    x, width = (22.0, 166.0) if upright else (20.0, 116.0)
    middle = x + width / 2
    emblem(sheet, middle, 25, 16)
    sheet.text(middle, 36, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.3)
    sheet.text(middle, 46, "建设工程规划许可证", Style("song_bold", 23), align="c", spacing=0.12)
    sheet.text(x + width, 60, Run(permit_no, "permit_no"), Style("song", 12), align="r")
    y = sheet.flow(x, 70, width, law, body, leading=1.9, indent=2)
    y += 8 if upright else 26
    label = Style("song", 12)
    sheet.text(middle + 4, y, ["发证机关　", Run(issuer, "issuer")], label, align="c")
    day_text = on(job, day, "plain", "spaced", "padded")
    sheet.text(middle + 4, y + 12, ["日　　期　", Run(day_text, "issue_date")], label, align="c")
    sealed(sheet, middle + 30, y + 6, issuer, diameter=42)
    x, top, wide = (22.0, y + 32, 166.0) if upright else (150.0, 24.0, 132.0)
    rows: list[tuple[float, str, Runs]] = [
        (14, "建设单位（个人）", Run(holder, "holder")),
        (14, "建设项目名称", Run(site.project, "project")),
        (15, "建设位置", Run(location, "location")),
        (15, "建设规模", Run(scale, "scale")),
    ]
    value = Style(rng.choice(["song", "kai"]), 11.5)
    y = _rows(sheet, x, top, wide, 36, rows, Style("song", 11), value)
    sheet.rect(x, y, wide, 22)
    sheet.text(x + 3, y + 3, "附图及附件名称", Style("song", 11))
    sheet.text(
        x + 3,
        y + 11,
        f"总平面图、管线综合图各一份；{rng.choice(['规划条件书', '放线册', '审定方案批复'])}",
        value.sized(10.5),
    )
    y += 30
    sheet.text(x + wide / 2, y, "遵守事项", Style("hei", 12), align="c", spacing=0.4)
    sheet.flow(x, y + 9, wide, rules, Style("song", 9.6), leading=1.6)
    values: dict[str, Value] = {
        "permit_no": permit_no.replace(" ", ""),
        "holder": holder,
        "project": site.project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("planning_permit", "jay_two_leaves", [sheet], values)


def construction(job: Job) -> Drawn:
    """建筑工程施工许可证, one upright page with the participants."""
    rng = job.rng
    site = a_site(job)
    day = a_day(rng, date(2021, 8, 1), date(2026, 11, 6))
    permit_no = (
        f"411599{day:%Y%m%d}{rng.randrange(1, 6):02d}01" if job.chance(0.6) else f"4115991{serial(job, 5)}{day:%Y%m%d}"
    )
    issuer = rng.choice([f"信阳市{site.district}住房和城乡建设局", "信阳市住房和城乡建设局"])
    location = f"{site.district}{site.road}{rng.randrange(1, 280)}号"
    months = rng.randrange(60, 420)
    project = (
        site.project
        if job.chance(0.4)
        else f"{site.road}{rng.choice(['停车楼', '公交首末站', '物流园'])}及充电设施建设项目"
    )
    surveyor, monitor = firm(job, "岩土工程有限公司", "勘察有限公司"), firm(job, "工程监理有限公司", "项目管理有限公司")
    sheet = job.sheet()
    sheet.rect(12, 12, 186, 273, line=1.0, fill=(170, 46, 46))
    sheet.rect(14, 14, 182, 269, line=0.2, fill=(170, 46, 46))
    emblem(sheet, 105, 27, 16)
    sheet.text(105, 38, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.3)
    sheet.text(105, 48, "建筑工程施工许可证", Style("song_bold", 24), align="c", spacing=0.14)
    sheet.text(188, 62, ["编号　", Run(permit_no, "permit_no")], Style("song", 12), align="r")
    y = sheet.flow(
        22,
        71,
        166,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。",
        Style("song", 12.5),
        leading=1.8,
        indent=2,
    )
    sheet.text(176, y + 7, ["发证机关　", Run(issuer, "issuer")], Style("song", 12), align="r")
    sheet.text(
        176,
        y + 16,
        ["发证日期　", Run(on(job, day, "plain", "spaced", "padded"), "issue_date")],
        Style("song", 12),
        align="r",
    )
    value = Style(rng.choice(["song", "kai"]), 11)
    start = day + timedelta(days=rng.randrange(0, 20))
    rows: list[tuple[float, str, Runs]] = [
        (11, "建设单位", Run(site.owner.name, "holder")),
        (11, "工程名称", Run(project, "project")),
        (11, "建设地址", Run(location, "location")),
        (11, "建设规模", f"{rng.randrange(900, 36000)} 平方米"),
        (11, "合同价格", f"{rng.randrange(90000, 8600000) / 100:.2f} 万元"),
        (11, "勘察单位", surveyor.name),
        (11, "设计单位", site.designer.name),
        (11, "施工单位", Run(site.builder.name, "builder")),
        (11, "监理单位", monitor.name),
    ]
    top = y + 28
    y = _rows(sheet, 22, top, 166, 34, rows, Style("song", 11), value)
    four = (
        (34, "合同开工日期"),
        (49, start.isoformat()),
        (34, "合同竣工日期"),
        (49, (start + timedelta(days=months)).isoformat()),
    )
    left = 22.0
    for place, (wide, text) in enumerate(four):
        sheet.rect(left, y, wide, 11)
        sheet.cell((left, y, wide, 11), text, value if place % 2 else Style("song", 11), align="c")
        left += wide
    y = _rows(
        sheet,
        22,
        y + 11,
        166,
        34,
        [
            (
                12,
                "项目负责人",
                f"勘察：{somebody(job)}　设计：{somebody(job)}　施工：{site.foreman}　总监：{somebody(job)}",
            ),
            (11, "备　　注", rng.choice(["", "不含室外绿化工程", "消防设计审查合格书另附"])),
        ],
        Style("song", 11),
        value.sized(10.5),
    )
    sheet.flow(
        22,
        y + 5,
        166,
        "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
        "三、建设单位应当自领取本证之日起三个月内开工，逾期应办理延期手续。",
        Style("song", 9.5),
        leading=1.55,
    )
    sealed(sheet, 156, top - 18, issuer, diameter=42)
    if job.chance(0.6):
        qr_code(sheet, 24, 18, 22)
    values: dict[str, Value] = {
        "permit_no": permit_no,
        "holder": site.owner.name,
        "project": project,
        "location": location,
        "builder": site.builder.name,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("construction_permit", "jay_upright", [sheet], values)


LAYOUTS: Layouts = {
    "planning_permit": {"jay_two_leaves": planning},
    "construction_permit": {"jay_upright": construction},
}
