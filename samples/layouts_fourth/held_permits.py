"""建设工程规划许可证 and 建筑工程施工许可证 of several editions.

Planning permit: the number is the line 建字第…号 as printed; the bare figures are tolerated. Scale: all that stands
under 建设规模. Issuer: printed under 发证机关, or named by the seal alone.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import Works, a_firm, a_man, box, grid, some_works
from samples.numbers import ID_AREA, written_date
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import DISTRICTS, a_day
from samples.truth import Drawn, Value, drawn


def _place(job: Job, works: Works, district: str = "") -> str:
    district = district or job.rng.choice(DISTRICTS[:3])
    side, other = job.rng.choice(("以东", "以西", "南侧", "北侧")), job.rng.choice(("以南", "以北"))
    return f"信阳市{district}{works.road}{side}、{works.cross}{other}"


def _scale(job: Job) -> str:
    rng = job.rng
    return rng.choice(
        (
            f"总建筑面积{rng.randrange(300, 9000)}.{rng.randrange(10, 99)}平方米",
            f"10kV电缆线路{rng.randrange(3, 40) / 10}km，配电室1座（建筑面积{rng.randrange(60, 240)}㎡）",
            f"充电车位{rng.randrange(12, 90)}个，充电雨棚{rng.randrange(200, 2400)}平方米",
        )
    )


def _planning(job: Job, number: str, day: date, issuer: str, works: Works, district: str = "") -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": works.applicant,
        "project": works.project,
        "location": _place(job, works, district),
        "scale": _scale(job),
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }


def _run(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


_NOTES = (
    "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
    "三、未经发证机关许可，本证的各项规定不得随意变更。",
    "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
)


def planning_two_halves(job: Job) -> Drawn:
    """The usual A3 sheet of the 2008 edition: words and seal left, particulars and rules right."""
    rng, works = job.rng, some_works(job)
    day = a_day(rng, date(2012, 2, 1), date(2019, 11, 1))
    digits = f"{ID_AREA}{day.year}{rng.randrange(1, 900):05d}"
    values = _planning(job, f"建字第{digits}号", day, "信阳市城乡规划局", works)
    issuer = str(values.pop("issuer"))
    sheet = job.sheet(380, 260)
    guilloche(sheet, 10, 10, 360, 240, (218, 230, 214), waves=56, paper=(251, 253, 249))
    title = Style("song_bold", 24)
    sheet.text(100, 40, "中华人民共和国", title.sized(22), align="c", spacing=0.35)
    sheet.text(100, 58, "建设工程规划许可证", title, align="c", spacing=0.15)
    sheet.text(100, 78, ["建字第 ", Run(digits, "permit_no"), " 号"], Style("song", 14), align="c")
    law = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    sheet.flow(34, 100, 132, law, Style("song", 14), leading=1.9, indent=2)
    sheet.text(96, 160, "发证机关", Style("song", 14))
    form = job.date_form("plain", "spaced", "chinese")
    sheet.text(96, 176, ["日　　期　", Run(written_date(day, form=form), "issue_date")], Style("song", 14))
    if job.variant.seal:
        seals.put_round(sheet, 138, 166, seals.SealText(issuer), diameter=46)
    label, shown = Style("song", 12.5), Style("hei", 12.5)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (16, [(44, "建设单位（个人）"), (118, _run(values, "holder"))]),
        (16, [(44, "建设项目名称"), (118, _run(values, "project"))]),
        (16, [(44, "建 设 位 置"), (118, _run(values, "location"))]),
        (16, [(44, "建 设 规 模"), (118, _run(values, "scale"))]),
    ]
    y = grid(sheet, 200, 34, rows, label, shown)
    sheet.rect(200, y, 162, 30)
    sheet.text(204, y + 3, "附图及附件名称", label)
    sheet.text(206, y + 13, "总平面图、管线综合图各一份", shown)
    y += 40
    sheet.text(281, y, "遵守事项", Style("song_bold", 13), align="c")
    y += 9
    for note in _NOTES:
        y = sheet.flow(204, y, 154, note, Style("song", 11), leading=1.5) + 1.5
    tolerated = {"permit_no": (digits, f"第{digits}号")}
    return drawn(
        "planning_permit", "planning_two_halves", [sheet], values, from_seal={"issuer": issuer}, tolerated=tolerated
    )


def planning_with_code(job: Job) -> Drawn:
    """The edition since 2020 with a code: landscape A4, everything in one table, seal printed with it."""
    rng, works = job.rng, some_works(job)
    day = a_day(rng, date(2021, 3, 1), date(2026, 10, 20))
    number = f"建字第{ID_AREA}{day.year}GG{rng.randrange(1, 900):07d}号"
    issuer = f"信阳市自然资源和规划局{rng.choice(('', '羊山新区分局'))}"
    values = _planning(job, number, day, issuer, works)
    sheet = job.sheet(297, 210)
    sheet.rect(8, 8, 281, 194, line=0.8, fill=(170, 130, 60))
    emblem(sheet, 90, 26, 17)
    sheet.text(90, 38, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(90, 48, "建设工程规划许可证", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(90, 62, _run(values, "permit_no"), Style("song", 12.5), align="c")
    law = (
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间"
        "规划和用途管制要求，颁发此证。"
    )
    sheet.flow(24, 76, 130, law, Style("song", 12), leading=1.85, indent=2)
    sheet.text(64, 132, ["发证机关　", _run(values, "issuer")], Style("song", 12))
    sheet.text(64, 143, ["日　　期　", Run(written_date(day, form="plain"), "issue_date")], Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 108, 138, seals.SealText(issuer), diameter=42)
    qr_code(sheet, 24, 160, 26)
    label, shown = Style("song", 11), Style("song", 11.5)
    y = 22.0
    for height, name, field in (
        (16, "建设单位\n（个人）", "holder"),
        (16, "建设项目名称", "project"),
        (16, "建设位置", "location"),
        (18, "建设规模", "scale"),
    ):
        box(sheet, (166, y, 32, height), name, label, align="c")
        box(sheet, (198, y, 82, height), _run(values, field), shown)
        y += height
    box(sheet, (166, y, 114, 24), "附图及附件名称：建设工程规划总平面图；建筑方案审定通知书", label, top=True)
    y += 24
    sheet.rect(166, y, 114, 82)
    sheet.text(223, y + 4, "遵守事项", Style("song_bold", 12), align="c")
    top = y + 13
    for note in _NOTES:
        top = sheet.flow(169, top, 108, note, Style("song", 10), leading=1.55) + 2
    bare = number.removeprefix("建字第").removesuffix("号")
    return drawn("planning_permit", "planning_with_code", [sheet], values, tolerated={"permit_no": (bare,)})


def planning_small_town_copy(job: Job) -> Drawn:
    """A county's permit copied upright on A4: lines with labels below the statement, copy watermark."""
    rng, works = job.rng, some_works(job)
    day = a_day(rng, date(2009, 2, 1), date(2024, 10, 1))
    county = rng.choice(DISTRICTS[3:])
    number = f"建字第{ID_AREA}{day.year}{rng.randrange(1, 900):05d}号"
    issuer = f"{county}{'自然资源局' if day.year >= 2019 else '城乡规划管理局'}"
    values = _planning(job, number, day, issuer, works, county)
    sheet = job.sheet()
    sheet.text(105, 26, "中华人民共和国", Style("hei_bold", 17), align="c", spacing=0.25)
    sheet.text(105, 38, "建设工程规划许可证", Style("hei_bold", 22), align="c")
    sheet.text(105, 53, _run(values, "permit_no"), Style("song", 13), align="c")
    law = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    y = sheet.flow(28, 68, 154, law, Style("song", 13), leading=1.8, indent=2) + 8
    for name, field in (
        ("建设单位（个人）", "holder"),
        ("建设项目名称", "project"),
        ("建设位置", "location"),
        ("建设规模", "scale"),
    ):
        sheet.text(28, y, name, Style("song", 13))
        y = sheet.flow(70, y, 112, _run(values, field), Style("kai", 13.5), leading=1.5) + 6
        sheet.line(70, y - 5, 182, y - 5, width=0.15)
    sheet.text(28, y, "附图及附件名称", Style("song", 13))
    sheet.text(70, y, "附规划总平面图一份", Style("kai", 13.5))
    sheet.text(106, y + 24, ["发证机关：", _run(values, "issuer")], Style("song", 13))
    form = job.date_form("plain", "dot")
    sheet.text(106, y + 36, ["日　　期：", Run(written_date(day, form=form), "issue_date")], Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 30, seals.SealText(issuer), diameter=42)
    if job.chance(0.6):
        watermark(sheet, "复印件与原件一致", rows=2)
    bare = number.removeprefix("建字第").removesuffix("号")
    return drawn("planning_permit", "planning_small_town_copy", [sheet], values, tolerated={"permit_no": (bare,)})


def _building(job: Job, works: Works, day: date, issuer: str) -> dict[str, Value]:
    serial = f"{job.rng.randrange(1, 30):02d}01"
    return {
        "permit_no": f"{ID_AREA}{day:%Y%m%d}{serial}",
        "holder": works.applicant,
        "project": works.project,
        "location": _place(job, works),
        "builder": works.builder,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }


def building_permit_wide(job: Job) -> Drawn:
    """中华人民共和国建筑工程施工许可证, landscape: statement left, table of all parties right."""
    rng, works = job.rng, some_works(job, always_company=True)
    day = a_day(rng, date(2019, 2, 1), date(2026, 11, 1))
    issuer = rng.choice(("信阳市住房和城乡建设局", "信阳市行政审批和政务信息管理局"))
    values = _building(job, works, day, issuer)
    values.pop("issuer")
    sheet = job.sheet(380, 260)
    guilloche(sheet, 8, 8, 364, 244, (240, 228, 206), waves=58, paper=(255, 253, 248))
    sheet.text(100, 34, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.35)
    sheet.text(100, 50, "建筑工程施工许可证", Style("song_bold", 25), align="c", spacing=0.1)
    sheet.text(160, 72, ["编号 ", _run(values, "permit_no")], Style("song", 12.5), align="r")
    law = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    sheet.flow(30, 92, 138, law, Style("song", 15), leading=2.0, indent=2)
    sheet.text(86, 170, "发证机关（章）", Style("song", 14))
    form = job.date_form("plain", "spaced")
    sheet.text(86, 188, ["发证日期　", Run(written_date(day, form=form), "issue_date")], Style("song", 14))
    if job.variant.seal:
        seals.put_round(sheet, 132, 176, seals.SealText(issuer), diameter=48)
    label, shown = Style("song", 12), Style("song", 12)
    price = f"{rng.randrange(60, 2400)}.{rng.randrange(10, 99)}"
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (16, [(32, "建设单位"), (134, _run(values, "holder"))]),
        (16, [(32, "工程名称"), (134, _run(values, "project"))]),
        (16, [(32, "建设地址"), (134, _run(values, "location"))]),
        (16, [(32, "建设规模"), (62, f"{rng.randrange(200, 9000)}平方米"), (30, "合同价格"), (42, f"{price} 万元")]),
        (15, [(32, "勘察单位"), (134, a_firm(job, "岩土工程勘察有限公司"))]),
        (15, [(32, "设计单位"), (134, works.designer)]),
        (15, [(32, "施工单位"), (134, _run(values, "builder"))]),
        (15, [(32, "监理单位"), (134, a_firm(job, "工程监理有限公司"))]),
        (15, [(32, "勘察单位项目负责人"), (50, a_man(job)), (34, "设计单位项目负责人"), (50, a_man(job))]),
        (15, [(32, "施工单位项目负责人"), (50, works.builder_chief), (34, "总监理工程师"), (50, a_man(job))]),
        (15, [(32, "合同工期"), (134, f"{rng.randrange(60, 400)}天")]),
        (16, [(32, "备　　注"), (134, "")]),
    ]
    y = grid(sheet, 198, 26, rows, label, shown)
    notice = "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
    sheet.flow(198, y + 4, 166, notice, Style("song", 10), leading=1.5)
    return drawn("construction_permit", "building_permit_wide", [sheet], values, from_seal={"issuer": issuer})


def building_permit_electronic(job: Job) -> Drawn:
    """The electronic permit, upright: one table from top to bottom, issuer and day printed below it."""
    rng, works = job.rng, some_works(job, always_company=True)
    day = a_day(rng, date(2021, 6, 1), date(2026, 11, 10))
    district = rng.choice(DISTRICTS[:2])
    issuer = f"信阳市{district}住房和城乡建设局"
    values = _building(job, works, day, issuer)
    sheet = job.sheet()
    emblem(sheet, 105, 22, 18)
    sheet.text(105, 34, "建筑工程施工许可证", Style("song_bold", 22), align="c", spacing=0.08)
    law = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    sheet.flow(22, 49, 132, law, Style("song", 10.5), leading=1.6, indent=2)
    qr_code(sheet, 164, 28, 26)
    label, shown = Style("song", 10.5), Style("hei", 10.5)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(36, "施工许可证编号"), (134, _run(values, "permit_no"))]),
        (12, [(36, "建设单位"), (134, _run(values, "holder"))]),
        (12, [(36, "项目负责人"), (49, works.chief), (36, "统一社会信用代码"), (49, works.code)]),
        (13, [(36, "工程名称"), (134, _run(values, "project"))]),
        (13, [(36, "建设地址"), (134, _run(values, "location"))]),
        (
            12,
            [
                (36, "建设规模"),
                (49, f"{rng.randrange(3, 40) / 10}公里"),
                (36, "合同价格（万元）"),
                (49, f"{rng.randrange(80, 900)}.00"),
            ],
        ),
        (12, [(36, "施工总承包企业"), (134, _run(values, "builder"))]),
        (12, [(36, "项目经理"), (49, works.builder_chief), (36, "联系电话"), (49, works.builder_phone)]),
        (12, [(36, "设计单位"), (134, works.designer)]),
        (12, [(36, "监理单位"), (134, a_firm(job, "建设监理咨询有限公司"))]),
        (
            12,
            [
                (36, "合同开工日期"),
                (49, written_date(day + timedelta(days=12), form="dash")),
                (36, "合同竣工日期"),
                (49, written_date(day + timedelta(days=160), form="dash")),
            ],
        ),
        (14, [(36, "备　注"), (134, "本证自核发之日起三个月内应予施工，逾期应办理延期手续。")]),
    ]
    y = grid(sheet, 20, 64, rows, label, shown)
    sheet.text(104, y + 14, ["发证机关：", _run(values, "issuer")], Style("song", 12))
    form = job.date_form("plain", "padded")
    sheet.text(104, y + 25, ["发证日期：", Run(written_date(day, form=form), "issue_date")], Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 20, seals.SealText(issuer), diameter=42)
    return drawn("construction_permit", "building_permit_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "planning_permit": {
        "planning_two_halves": planning_two_halves,
        "planning_with_code": planning_with_code,
        "planning_small_town_copy": planning_small_town_copy,
    },
    "construction_permit": {
        "building_permit_wide": building_permit_wide,
        "building_permit_electronic": building_permit_electronic,
    },
}
