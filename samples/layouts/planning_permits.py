"""建设工程规划许可证: booklet of the old statement, two pages of the new one, electronic with an annex, before 2008."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts.building_facts import Building, a_building, region_of
from samples.layouts.public_bodies import office_of
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_PALE: Colour = (226, 232, 236)
_DUTIES = (
    "一、本证是经{0}依法审核，建设工程符合{1}要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
    "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
    "四、{0}依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
)
_OLD_LAW = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
_NEW_LAW = (
    "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
    "本建设工程符合国土空间规划和用途管制要求，颁发此证。"
)


def _planning_values(made: Building, number: str) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": made.holder,
        "project": made.project,
        "location": made.location,
        "scale": made.scale,
        "issue_date": made.issued.isoformat(),
    }


def _planning_rows(
    made: Building, left: float, right: float, *, holder: str
) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
    return [
        (16, [(left, holder, True), (right, Run(made.holder, "holder"), False)]),
        (16, [(left, "建设项目名称", True), (right, Run(made.project, "project"), False)]),
        (16, [(left, "建设位置", True), (right, Run(made.location, "location"), False)]),
        (18, [(left, "建设规模", True), (right, Run(made.scale, "scale"), False)]),
        (26, [(left, "附图及附件名称", True), (right, "附图：规划总平面图、单体建筑平立剖面图", False)]),
    ]


def planning_booklet(job: Job) -> Drawn:
    """Old statement: an opened booklet, statement left and table right."""
    made, sheet = a_building(job, date(2010, 1, 1), date(2018, 12, 31)), job.sheet(380, 260)
    number = f"建字第{region_of(job)}{made.issued.year}{job.rng.randrange(1, 400):05d}号"
    issuer = office_of(job, "城乡规划局")
    for x in (12, 196):
        guilloche(sheet, x, 12, 172, 236, _PALE, waves=60, paper=(249, 251, 252))
        sheet.rect(x, 12, 172, 236, line=0.7, fill=(120, 140, 160))
    emblem(sheet, 98, 42, 22)
    sheet.text(98, 62, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.3)
    sheet.text(98, 78, "建设工程规划许可证", Style("song_bold", 28), align="c", spacing=0.1)
    sheet.text(172, 104, Run(number, "permit_no"), Style("song", 13), align="r")
    sheet.flow(26, 122, 146, _OLD_LAW, Style("song", 16), leading=1.8, indent=2)
    sheet.text(82, 190, "发证机关", Style("song_bold", 15))
    sheet.text(
        82, 208, ["日　　期　", Run(numbers.written_date(made.issued, form="padded"), "issue_date")], Style("song", 14)
    )
    seals.put_round(sheet, 132, 198, seals.SealText(issuer), diameter=44)
    bottom = table(
        sheet,
        208,
        26,
        _planning_rows(made, 44, 104, holder="建设单位（个人）"),
        label=Style("hei", 13),
        value=Style("song", 13),
    )
    sheet.text(282, bottom + 8, "遵守事项", Style("song_bold", 15), align="c", spacing=0.5)
    y = bottom + 20
    for duty in _DUTIES:
        y = sheet.flow(210, y, 144, duty.format("城乡规划主管部门", "城乡规划"), Style("song", 11.5), leading=1.5) + 2
    return drawn(
        "planning_permit", "planning_booklet", [sheet], _planning_values(made, number), from_seal={"issuer": issuer}
    )


def planning_new(job: Job) -> Drawn:
    """New statement on one page, the table on the next; a number with letters."""
    made, first, second = a_building(job, date(2020, 6, 1), date(2026, 9, 1)), job.sheet(), job.sheet()
    number = f"建字第{region_of(job)}{made.issued.year}GG{job.rng.randrange(1, 90000):07d}号"
    issuer = office_of(job, job.rng.choice(["自然资源和规划局", "自然资源局"]))
    guilloche(first, 10, 10, 190, 277, _PALE, waves=70, paper=(249, 251, 252))
    emblem(first, 105, 50, 26)
    first.text(105, 76, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.3)
    first.text(105, 92, "建设工程规划许可证", Style("song_bold", 30), align="c", spacing=0.1)
    first.text(170, 118, Run(number, "permit_no"), Style("song", 13.5), align="r")
    first.flow(32, 136, 146, _NEW_LAW, Style("song", 16), leading=1.9, indent=2)
    first.text(100, 222, ["发证机关　", Run(issuer, "issuer")], Style("song", 14))
    first.text(
        100, 240, ["日　　期　", Run(numbers.written_date(made.issued, form="plain"), "issue_date")], Style("song", 14)
    )
    seals.put_round(first, 146, 234, seals.SealText(issuer), diameter=44)
    guilloche(second, 10, 10, 190, 277, _PALE, waves=70, paper=(249, 251, 252))
    bottom = table(
        second,
        22,
        26,
        _planning_rows(made, 46, 120, holder="建设单位（个人）"),
        label=Style("hei", 13),
        value=Style("song", 13),
    )
    second.text(105, bottom + 12, "遵守事项", Style("song_bold", 15), align="c", spacing=0.5)
    y = bottom + 26
    for duty in _DUTIES:
        y = (
            second.flow(
                24, y, 162, duty.format("自然资源主管部门", "国土空间规划和用途管制"), Style("song", 12), leading=1.6
            )
            + 2
        )
    values = _planning_values(made, number) | {"issuer": issuer}
    return drawn("planning_permit", "planning_new", [first, second], values)


def planning_electronic(job: Job) -> Drawn:
    """Electronic, labels with colons and a code to scan; its annex on a page of its own."""
    made, sheet, annex = a_building(job, date(2022, 1, 1), date(2026, 9, 1)), job.sheet(), job.sheet()
    number = f"建字第{region_of(job)}{made.issued.year}GG{job.rng.randrange(1, 90000):07d}号"
    issuer = office_of(job, "自然资源和规划局")
    sheet.text(105, 36, "建设工程规划许可证", Style("hei_bold", 26), align="c", spacing=0.1)
    sheet.text(182, 56, ["编号：", Run(number, "permit_no")], Style("song", 12), align="r")
    qr_code(sheet, 22, 26, 24)
    y = sheet.flow(26, 70, 158, _NEW_LAW, Style("song", 12.5), leading=1.7, indent=2) + 6
    items: list[tuple[str, Runs]] = [
        ("建设单位（个人）", Run(made.holder, "holder")),
        ("项目代码", f"{made.issued:%y%m}-{region_of(job)}-04-01-{job.rng.randrange(10**6):06d}"),
        ("建设项目名称", Run(made.project, "project")),
        ("建设位置", Run(made.location, "location")),
        ("建设规模", Run(made.scale, "scale")),
        ("附图及附件名称", "详见附件"),
        ("发证机关", Run(issuer, "issuer")),
        ("发证日期", Run(numbers.written_date(made.issued, form="dash"), "issue_date")),
    ]
    for name, runs in items:
        sheet.text(26, y, name + "：", Style("hei", 12.5))
        y = sheet.flow(70, y, 114, runs, Style("song", 12.5), leading=1.5) + 5
    seals.put_round(sheet, 150, y + 6, seals.SealText(issuer), diameter=42)
    annex.text(105, 30, "建设工程规划许可证附件", Style("hei_bold", 20), align="c")
    annex.text(26, 48, number, Style("song", 12))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(20, "序号", True), (90, "名称", True), (48, "数量", True)]),
        (11, [(20, "1", True), (90, "规划总平面图", False), (48, "1份", False)]),
        (11, [(20, "2", True), (90, "建筑单体方案图", False), (48, "1份", False)]),
    ]
    bottom = table(annex, 26, 58, rows, label=Style("hei", 11.5), value=Style("song", 11.5))
    annex.text(26, bottom + 8, "注：本附件与建设工程规划许可证具有同等法律效力。", Style("song", 10.5))
    values = _planning_values(made, number) | {"issuer": issuer}
    return drawn("planning_permit", "planning_electronic", [sheet, annex], values)


def planning_1990(job: Job) -> Drawn:
    """Before 2008: under the city planning law, a number of the office's own, filled in by hand."""
    made, sheet = a_building(job, date(2001, 1, 1), date(2007, 12, 20)), job.sheet(297, 210)
    number = f"（{made.issued.year}）信规建字{job.rng.randrange(1, 200):03d}号"
    issuer = "信阳市规划管理局"
    ink = job.fill_style(13)
    sheet.rect(12, 12, 273, 186, line=0.8, fill=(150, 60, 60))
    sheet.text(80, 30, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.3)
    sheet.text(80, 42, "建设工程规划许可证", Style("song_bold", 22), align="c")
    sheet.text(130, 62, ["编号：", Run(number, "permit_no", ink)], Style("song", 12), align="r")
    law = "根据《中华人民共和国城市规划法》第三十二条规定，经审定，本建设工程符合城市规划要求，准予建设。特发此证"
    sheet.flow(24, 78, 112, law, Style("song", 14), leading=1.9, indent=2)
    sheet.text(56, 148, ["发证机关：", Run(issuer, "issuer")], Style("song", 13))
    day = numbers.written_date(made.issued, form="plain")
    sheet.text(56, 162, ["日　　期：", Run(day, "issue_date", ink)], Style("song", 13))
    rows: list[tuple[str, Run]] = [
        ("建设单位", Run(made.holder, "holder", ink)),
        ("建设项目名称", Run(made.project, "project", ink)),
        ("建设位置", Run(made.location, "location", ink)),
        ("建设规模", Run(made.scale, "scale", ink)),
    ]
    y = 36.0
    for name, run in rows:
        sheet.rect(152, y, 40, 20)
        sheet.rect(192, y, 84, 20)
        sheet.cell((152, y, 40, 20), name, Style("song", 12.5), align="c")
        sheet.cell((192, y, 84, 20), run, Style("song", 12.5))
        y += 20
    sheet.text(152, y + 8, "附图及附件名称", Style("song", 12.5))
    seals.put_round(sheet, 98, 158, seals.SealText(issuer), diameter=40)
    return drawn("planning_permit", "planning_1990", [sheet], _planning_values(made, number) | {"issuer": issuer})


LAYOUTS: Layouts = {
    "planning_permit": {
        "planning_booklet": planning_booklet,
        "planning_new": planning_new,
        "planning_electronic": planning_electronic,
        "planning_1990": planning_1990,
    }
}
