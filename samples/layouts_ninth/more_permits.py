"""建设工程规划许可证 and 建筑工程施工许可证 in their several editions."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Site, a_site, box, copy_mark, grid, seal, written
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_CODES = {"浉河区": "411502", "平桥区": "411503", "羊山新区": "411500"}
_RULES_OLD = (
    "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
    "三、未经发证机关许可，本证的各项规定不得随意变更。",
    "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
)
_RULES_NEW = (
    "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
    "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
    "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
)


def _scale(job: Job) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"总建筑面积{rng.randrange(800, 9000)}.{rng.randrange(10, 99)}平方米",
            f"电力排管长度{rng.randrange(180, 2600)}米",
            f"充电车位{rng.randrange(12, 80)}个，箱式变电站{rng.randrange(1, 4)}座",
            f"建筑面积：{rng.randrange(300, 2800)}㎡，地上1层",
        ]
    )


def _site_of(site: Site, job: Job) -> str:
    return job.rng.choice(
        [
            f"{site.district}{site.road}与{site.cross}交叉口东南角",
            f"{site.road}以北、{site.cross}以西",
            f"信阳市{site.district}{site.road}（{site.cross}至{site.cross2}段）",
        ]
    )


def _planning_values(
    no: str, site: Site, place: str, scale: str, issuer: str, when: date
) -> tuple[dict[str, Value], dict[str, tuple[str, ...]]]:
    values: dict[str, Value] = {
        "permit_no": no,
        "holder": site.owner,
        "project": site.project,
        "location": place,
        "scale": scale,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    bare = no.removeprefix("建字第").removeprefix("建字第 ").removesuffix("号").strip()
    return values, {"permit_no": (bare,)} if bare != no else {}


def planning_spread(job: Job) -> Drawn:
    """The edition of 2008 on a landscape sheet: statement left, table and rules right."""
    site = a_site(job)
    when = a_day(job.rng, date(2009, 3, 1), date(2019, 6, 30))
    serial = f"{_CODES[site.district]}{when.year}{job.rng.randrange(1, 99999):05d}"
    issuer = job.rng.choice(["信阳市城乡规划局", "信阳市规划局", f"信阳市城乡规划局{site.district}分局"])
    no, place, scale = f"建字第{serial}号", _site_of(site, job), _scale(job)
    sheet = job.sheet(400, 280)
    guilloche(sheet, 10, 10, 380, 260, (232, 238, 224), waves=40, paper=(252, 253, 249))
    sheet.text(105, 40, "中华人民共和国", Style("song_bold", 24), align="c", spacing=0.2)
    sheet.text(105, 60, "建设工程规划许可证", Style("song_bold", 32), align="c", spacing=0.1)
    sheet.text(105, 90, Run(no, "permit_no"), Style("song", 16), align="c")
    text = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    sheet.flow(32, 116, 146, text, Style("song", 19), leading=1.9, indent=2)
    sheet.text(70, 208, ["发证机关　", Run(issuer, "issuer")], Style("song", 16))
    form = job.rng.choice(["chinese", "plain", "spaced"])
    sheet.text(70, 226, ["日　　期　", Run(written(when, form=form), "issue_date")], Style("song", 16))
    seal(sheet, 128, 214, issuer, diameter=46)
    label, shown = Style("song", 14), Style("kai", 14)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (18, [(48, "建设单位（个人）"), (118, Run(site.owner, "holder", shown))]),
        (18, [(48, "建设项目名称"), (118, Run(site.project, "project", shown))]),
        (18, [(48, "建设位置"), (118, Run(place, "location", shown))]),
        (18, [(48, "建设规模"), (118, Run(scale, "scale", shown))]),
    ]
    y = grid(sheet, 214, 30, table, label)
    box(sheet, 214, y, 166, 44, "附图及附件名称\n总平面图一份；管线综合图一份", label, top=True, leading=1.8)
    y += 52
    sheet.text(297, y, "遵守事项", Style("song_bold", 16), align="c", spacing=0.4)
    y += 10
    for rule in _RULES_OLD:
        y = sheet.flow(216, y, 162, rule, Style("song", 12.5), leading=1.6) + 1.5
    values, other = _planning_values(no, site, place, scale, issuer, when)
    return drawn("planning_permit", "new_planning_spread", [sheet], values, tolerated=other)


def planning_two_pages(job: Job) -> Drawn:
    """The edition of 2020, its halves on a page each; a number with letters; a QR code."""
    site = a_site(job)
    when = a_day(job.rng, date(2021, 6, 1), date(2026, 10, 20))
    no = f"建字第{_CODES[site.district]}{when.year}GG{job.rng.randrange(10**7):07d}号"
    issuer = job.rng.choice(["信阳市自然资源和规划局", f"信阳市自然资源和规划局{site.district}分局"])
    place, scale = _site_of(site, job), _scale(job)
    first, second = job.sheet(), job.sheet()
    first.rect(14, 14, 182, 269, line=1.2, fill=(150, 120, 60))
    first.text(105, 52, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.25)
    first.text(105, 70, "建设工程规划许可证", Style("song_bold", 28), align="c", spacing=0.1)
    first.text(105, 96, Run(no, "permit_no"), Style("hei", 14), align="c")
    text = (
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。"
    )
    first.flow(34, 124, 142, text, Style("song", 16), leading=2.0, indent=2)
    first.text(92, 216, "发证机关", Style("song", 14))
    first.text(92, 228, Run(issuer, "issuer"), Style("song", 14))
    first.text(92, 240, Run(written(when, form="plain"), "issue_date"), Style("song", 14))
    seal(first, 132, 230, issuer, diameter=44)
    qr_code(first, 30, 236, 28)
    label, shown = Style("song", 12.5), Style("song", 12.5)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (17, [(50, "建设单位（个人）"), (120, Run(site.owner, "holder", shown))]),
        (17, [(50, "建设项目名称"), (120, Run(site.project, "project", shown))]),
        (17, [(50, "建设位置"), (120, Run(place, "location", shown))]),
        (17, [(50, "建设规模"), (120, Run(scale, "scale", shown))]),
        (40, [(50, "附图及附件名称"), (120, "1.建设工程规划许可证附件\n2.总平面定位图（电子）")]),
    ]
    y = grid(second, 20, 30, table, label) + 14
    second.text(105, y, "遵守事项", Style("song_bold", 15), align="c", spacing=0.3)
    y += 12
    for rule in _RULES_NEW:
        y = second.flow(24, y, 162, rule, label, leading=1.65) + 2
    values, other = _planning_values(no, site, place, scale, issuer, when)
    copy_mark(job, first)
    return drawn("planning_permit", "new_planning_two_pages", [first, second], values, tolerated=other)


def planning_lines(job: Job) -> Drawn:
    """One upright page for pipes and cables, values on lines, number in the free form of a county."""
    site = a_site(job, people=0.15)
    when = a_day(job.rng, date(2022, 3, 1), date(2026, 11, 1))
    county = job.rng.choice(["罗山县", "光山县", "息县", "潢川县"])
    no = f"建字第{job.rng.choice(['411521', '411522', '411528', '411526'])}{when.year}{job.rng.randrange(1, 999):05d}号"
    issuer = f"{county}自然资源局"
    place, scale = f"{county}{site.road}{job.rng.choice(['北侧', '南侧', '东侧'])}道路红线内", _scale(job)
    sheet, text = job.sheet(), Style("song", 13)
    guilloche(sheet, 12, 12, 186, 273, (240, 226, 226), waves=36, paper=(254, 251, 251))
    sheet.text(105, 26, "中华人民共和国建设工程规划许可证", Style("hei_bold", 18), align="c")
    sheet.text(105, 38, "（市政管线类）", text, align="c")
    sheet.text(186, 50, Run(no, "permit_no"), Style("song", 12), align="r")
    parts = [
        ("建设单位（个人）：", site.owner, "holder"),
        ("项目名称：", site.project, "project"),
        ("建设地点：", place, "location"),
        ("建设规模及内容：", scale, "scale"),
        ("建设项目代码：", f"{when:%y}12-411599-04-01-{job.rng.randrange(10**6):06d}", ""),
        ("附图附件：", "管线平面布置图 1 张、横断面图 1 张", ""),
    ]
    y = 64.0
    for name, value, field in parts:
        end = sheet.text(26, y, name, text)
        sheet.flow(end + 1, y, 184 - end, Run(value, field, Style("kai", 13.5)), text, leading=1.4)
        sheet.line(end + 1, y + 6.4, 186, y + 6.4, width=0.15, fill=(120, 120, 120))
        y += 15
    y = sheet.flow(
        26, y + 4, 160, "经审查，上述建设工程符合国土空间规划和用途管制要求，根据《中华人民共和国城乡规划法》第四十条，"
        "准予建设，特发此证。",
        text, leading=1.8, indent=2,
    )  # fmt: skip
    sheet.text(112, y + 16, ["核发机关：", Run(issuer, "issuer")], text)
    form = job.rng.choice(["padded", "chinese"])
    sheet.text(112, y + 28, ["核发日期：", Run(written(when, form=form), "issue_date")], text)
    seal(sheet, 150, y + 22, issuer, diameter=42)
    sheet.flow(26, y + 60, 160, "本证有效期一年，逾期未开工又未办理延期手续的，自行失效。", Style("song", 10))
    values, other = _planning_values(no, site, place, scale, issuer, when)
    return drawn("planning_permit", "new_planning_lines", [sheet], values, tolerated=other)


def _construction_rows(
    job: Job, site: Site, place: str, shown: Style, first: date, wide: float, label_mm: float
) -> list[tuple[float, list[tuple[float, Runs]]]]:
    rng = job.rng
    price = Decimal(rng.randrange(180, 5200)) + Decimal(rng.randrange(100)) / 100
    rest = wide - label_mm

    def one(name: str, text: str, field: str = "") -> tuple[float, list[tuple[float, Runs]]]:
        return 11.5, [(label_mm, name), (rest, Run(text, field, shown))]

    half = wide / 2 - label_mm
    last = first + timedelta(days=rng.choice([90, 180, 240]))
    start, end = (written(day, form="dash") for day in (first, last))
    adviser = site.adviser
    return [
        one("建设单位", site.owner, "holder"),
        one("工程名称", site.project, "project"),
        one("建设地址", place, "location"),
        one("建设规模", _scale(job)),
        (
            11.5,
            [
                (label_mm, "合同工期"),
                (half, Run(f"{(last - first).days}天", "", shown)),
                (label_mm, "合同价格"),
                (half, Run(f"{price}万元", "", shown)),
            ],
        ),
        one("勘察单位", site.designer),
        one("设计单位", site.designer),
        one("施工单位", site.builder, "builder"),
        one("监理单位", adviser),
        (
            11.5,
            [
                (label_mm, "施工单位项\n目负责人"),
                (half, Run(site.handler, "", shown)),
                (label_mm, "总监理工程师"),
                (half, Run(site.legal, "", shown)),
            ],
        ),
        one("备　　注", f"计划开工{start}，计划竣工{end}"),
    ]


def construction_landscape(job: Job) -> Drawn:
    """The edition of 2014 on a landscape page: statement left, table right, notes below."""
    site = a_site(job)
    place = _site_of(site, job)
    when = a_day(job.rng, date(2014, 11, 1), date(2020, 12, 20))
    no = f"{_CODES[site.district]}{when:%Y%m%d}{job.rng.randrange(1, 30):02d}01"
    issuer = job.rng.choice(["信阳市住房和城乡建设局", f"信阳市{site.district}住房和城乡建设局"])
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (222, 232, 240), waves=32, paper=(251, 253, 254))
    sheet.text(66, 30, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.2)
    sheet.text(66, 44, "建筑工程施工许可证", Style("song_bold", 21), align="c")
    sheet.text(66, 64, ["编号 ", Run(no, "permit_no")], Style("hei", 11.5), align="c")
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    y = sheet.flow(18, 82, 98, text, Style("song", 13), leading=1.9, indent=2)
    sheet.flow(18, y, 98, "特发此证", Style("song", 13), indent=2)
    sheet.text(26, 154, ["发证机关　", Run(issuer, "issuer")], Style("song", 12))
    form = job.rng.choice(["plain", "spaced"])
    sheet.text(26, 166, ["发证日期　", Run(written(when, form=form), "issue_date")], Style("song", 12))
    seal(sheet, 78, 160, issuer, diameter=42)
    shown = Style("kai", 10.5)
    y = grid(sheet, 124, 16, _construction_rows(job, site, place, shown, when, 158, 26), Style("song", 10))
    notes = (
        "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
        "三、住房城乡建设行政主管部门可以对本证进行查验。四、本证自核发之日起三个月内应予施工，逾期应办理延期手续，"
        "不办理延期或延期次数、时间超过法定时间的，本证自行废止。"
    )
    sheet.flow(124, y + 5, 158, notes, Style("song", 8.5), leading=1.6)
    values: dict[str, Value] = {
        "permit_no": no,
        "holder": site.owner,
        "project": site.project,
        "location": place,
        "builder": site.builder,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("construction_permit", "new_construction_landscape", [sheet], values)


def construction_electronic(job: Job) -> Drawn:
    """The electronic licence: one upright page, QR code, screen-red seal of an approval office."""
    site = a_site(job)
    place = _site_of(site, job)
    when = a_day(job.rng, date(2021, 2, 1), date(2026, 11, 10))
    no = f"{_CODES[site.district]}{when:%y%m%d}{job.rng.randrange(10**4):04d}"
    no = job.rng.choice([no, f"{no}-SX-{job.rng.randrange(1, 9):03d}"])
    issuer = job.rng.choice(["信阳市住房和城乡建设局", f"信阳市{site.district}行政审批和政务信息管理局"])
    sheet = job.sheet()
    sheet.rect(10, 10, 190, 277, line=1.0, fill=(40, 90, 150))
    qr_code(sheet, 164, 16, 26)
    sheet.text(96, 22, "建筑工程施工许可证", Style("hei_bold", 22), align="c")
    sheet.text(96, 36, "（电子证照）", Style("song", 11), align="c")
    sheet.text(20, 48, ["施工许可编号：", Run(no, "permit_no", Style("hei", 11))], Style("song", 11))
    y = grid(sheet, 18, 58, _construction_rows(job, site, place, Style("song", 10.5), when, 174, 32), Style("hei", 10))
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    y = sheet.flow(20, y + 8, 168, text, Style("song", 12), leading=1.7, indent=2)
    sheet.text(92, y + 12, ["发证机关：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(92, y + 24, ["发证日期：", Run(f"{when:%Y-%m-%d}", "issue_date")], Style("song", 12))
    seal(sheet, 140, y + 20, issuer, diameter=40)
    values: dict[str, Value] = {
        "permit_no": no,
        "holder": site.owner,
        "project": site.project,
        "location": place,
        "builder": site.builder,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    copy_mark(job, sheet)
    return drawn("construction_permit", "new_construction_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "planning_permit": {
        "new_planning_spread": planning_spread,
        "new_planning_two_pages": planning_two_pages,
        "new_planning_lines": planning_lines,
    },
    "construction_permit": {
        "new_construction_landscape": construction_landscape,
        "new_construction_electronic": construction_electronic,
    },
}
