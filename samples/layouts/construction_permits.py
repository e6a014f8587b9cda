"""建筑工程施工许可证: one sheet of 2014, electronic with its parties in a table, two pages of an older edition."""

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
_BUILD_LAW = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证"


def _construction_values(made: Building, number: str) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": made.holder,
        "project": made.project,
        "location": made.location,
        "builder": made.builder.name,
        "issue_date": made.issued.isoformat(),
    }


def _construction_no(job: Job, made: Building) -> str:
    return f"{region_of(job)}{made.issued:%Y%m%d}{job.rng.choice(['01', '02'])}{job.rng.randrange(1, 9):02d}"


def construction_sheet(job: Job) -> Drawn:
    """2014: statement and table on one landscape sheet."""
    made, sheet = a_building(job, date(2015, 1, 1), date(2020, 12, 31)), job.sheet(297, 210)
    number, issuer = _construction_no(job, made), office_of(job, "住房和城乡建设局")
    guilloche(sheet, 10, 10, 277, 190, _PALE, waves=60, paper=(250, 250, 246))
    sheet.text(80, 28, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.3)
    sheet.text(80, 40, "建筑工程施工许可证", Style("song_bold", 22), align="c")
    sheet.text(134, 58, ["编号　", Run(number, "permit_no")], Style("song", 11.5), align="r")
    sheet.flow(22, 72, 116, _BUILD_LAW, Style("song", 14), leading=1.9, indent=2)
    sheet.text(60, 150, "发证机关", Style("song_bold", 13))
    sheet.text(60, 166, Run(numbers.written_date(made.issued, form="padded"), "issue_date"), Style("song", 13))
    seals.put_round(sheet, 96, 158, seals.SealText(issuer), diameter=42)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(28, "建设单位", True), (100, Run(made.holder, "holder"), False)]),
        (13, [(28, "工程名称", True), (100, Run(made.project, "project"), False)]),
        (13, [(28, "建设地址", True), (100, Run(made.location, "location"), False)]),
        (
            11,
            [
                (28, "建设规模", True),
                (44, f"{job.rng.randrange(900, 30000)}平方米", False),
                (22, "合同价格", True),
                (34, f"{job.rng.randrange(200, 9000)}万元", False),
            ],
        ),
        (12, [(28, "勘察单位", True), (100, "信阳例新岩土勘察有限公司", False)]),
        (12, [(28, "设计单位", True), (100, made.designer, False)]),
        (12, [(28, "施工单位", True), (100, Run(made.builder.name, "builder"), False)]),
        (12, [(28, "监理单位", True), (100, made.watcher, False)]),
        (
            11,
            [
                (36, "施工单位项目负责人", True),
                (28, made.builder.legal_person, False),
                (30, "总监理工程师", True),
                (34, job.facts.landlord.name, False),
            ],
        ),
        (10, [(28, "合同工期", True), (100, f"{job.rng.randrange(60, 600)}天", False)]),
        (14, [(28, "备注", True), (100, "", False)]),
    ]
    bottom = table(sheet, 154, 24, rows, label=label, value=value)
    sheet.text(154, bottom + 5, "注意事项：本证放置施工现场，作为准予施工的凭证。", Style("song", 9.5))
    return drawn(
        "construction_permit",
        "construction_sheet",
        [sheet],
        _construction_values(made, number),
        from_seal={"issuer": issuer},
    )


def construction_electronic(job: Job) -> Drawn:
    """Electronic: parties with their heads in a table of their own."""
    made, sheet = a_building(job, date(2021, 1, 1), date(2026, 9, 1)), job.sheet()
    number, issuer = _construction_no(job, made), office_of(job, "住房和城乡建设局")
    sheet.text(105, 30, "中华人民共和国", Style("hei", 15), align="c", spacing=0.2)
    sheet.text(105, 41, "建筑工程施工许可证", Style("hei_bold", 24), align="c")
    sheet.text(105, 54, "（电子证照）", Style("hei", 11), align="c")
    qr_code(sheet, 168, 24, 24)
    sheet.text(24, 66, ["编号：", Run(number, "permit_no")], Style("song", 12))
    y = sheet.flow(24, 78, 162, _BUILD_LAW + "。", Style("song", 12.5), leading=1.7, indent=2) + 4
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(38, "建设单位", True), (124, Run(made.holder, "holder"), False)]),
        (12, [(38, "工程名称", True), (124, Run(made.project, "project"), False)]),
        (12, [(38, "建设地址", True), (124, Run(made.location, "location"), False)]),
        (
            12,
            [
                (38, "建设规模", True),
                (44, f"{job.rng.randrange(900, 30000)}㎡", False),
                (36, "合同工期", True),
                (44, f"{job.rng.randrange(60, 600)}天", False),
            ],
        ),
        (10, [(38, "参建单位", True), (88, "单位名称", True), (36, "项目负责人", True)]),
        (12, [(38, "设计单位", True), (88, made.designer, False), (36, job.facts.landlord.name, False)]),
        (
            12,
            [
                (38, "施工单位", True),
                (88, Run(made.builder.name, "builder"), False),
                (36, made.builder.legal_person, False),
            ],
        ),
        (12, [(38, "监理单位", True), (88, made.watcher, False), (36, job.facts.spouse.name, False)]),
    ]
    bottom = table(sheet, 24, y, rows, label=Style("hei", 11.5), value=Style("song", 11.5))
    sheet.text(112, bottom + 16, ["发证机关：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(
        112,
        bottom + 28,
        ["发证日期：", Run(numbers.written_date(made.issued, form="padded"), "issue_date")],
        Style("song", 12),
    )
    seals.put_round(sheet, 150, bottom + 24, seals.SealText(issuer), diameter=40)
    values = _construction_values(made, number) | {"issuer": issuer}
    return drawn("construction_permit", "construction_electronic", [sheet], values)


def construction_two_pages(job: Job) -> Drawn:
    """Before 2014: a statement with a number of the province's own, the table on the next page."""
    made, first, second = a_building(job, date(2003, 1, 1), date(2013, 12, 31)), job.sheet(), job.sheet()
    number, issuer = (
        f"豫施许信字（{made.issued.year}）第{job.rng.randrange(1, 200):03d}号",
        office_of(job, "住房和城乡建设局"),
    )
    emblem(first, 105, 50, 26)
    first.text(105, 78, "建筑工程施工许可证", Style("song_bold", 28), align="c", spacing=0.1)
    first.text(105, 98, Run(number, "permit_no"), Style("song", 13), align="c")
    first.flow(32, 122, 146, _BUILD_LAW, Style("song", 16), leading=2.0, indent=2)
    first.text(110, 214, "发证机关（盖章）", Style("song", 14))
    first.text(110, 232, Run(numbers.written_date(made.issued, form="chinese"), "issue_date"), Style("song", 14))
    seals.put_round(first, 148, 222, seals.SealText(issuer), diameter=42)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (16, [(36, "建设单位", True), (126, Run(made.holder, "holder"), False)]),
        (16, [(36, "工程名称", True), (126, Run(made.project, "project"), False)]),
        (16, [(36, "建设地址", True), (126, Run(made.location, "location"), False)]),
        (14, [(36, "建设规模", True), (50, "6500㎡", False), (30, "合同价格", True), (46, "820万元", False)]),
        (14, [(36, "设计单位", True), (126, made.designer, False)]),
        (14, [(36, "施工单位", True), (126, Run(made.builder.name, "builder"), False)]),
        (14, [(36, "监理单位", True), (126, made.watcher, False)]),
        (
            14,
            [
                (36, "合同开工日期", True),
                (45, numbers.written_date(made.issued), False),
                (36, "合同竣工日期", True),
                (45, numbers.written_date(made.issued.replace(year=made.issued.year + 1, day=1)), False),
            ],
        ),
        (24, [(36, "备注", True), (126, "", False)]),
    ]
    table(second, 24, 36, rows, label=Style("hei", 12), value=Style("song", 12))
    return drawn(
        "construction_permit",
        "construction_two_pages",
        [first, second],
        _construction_values(made, number),
        from_seal={"issuer": issuer},
    )


LAYOUTS: Layouts = {
    "construction_permit": {
        "construction_sheet": construction_sheet,
        "construction_electronic": construction_electronic,
        "construction_two_pages": construction_two_pages,
    }
}
