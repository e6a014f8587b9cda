"""建设工程规划许可证: the booklet of the ministry and an electronic one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import Row, county, firm, plain, seal, street
from samples.layouts_fourteenth.words import WORDS
from samples.ornaments import guilloche, qr_code, watermark
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_FRAME = (128, 60, 56)
_DUTIES = (
    "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
    "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
    "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
)
_OLD_DUTIES = (
    "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
    "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
    "三、未经发证机关许可，本证的各项规定不得随意变更。",
    "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
    "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
)


def tea_plan_booklet(job: Job) -> Drawn:
    """The booklet opened: statement and seal on the left, table and duties on the right."""
    rng, sheet, home = job.rng, job.sheet(297, 210), job.facts.home.community
    new = job.chance(0.6)
    day = a_day(rng, date(2020, 10, 8), date(2026, 9, 30)) if new else a_day(rng, date(2010, 3, 1), date(2018, 6, 1))
    issuer = "信阳市自然资源和规划局" if new else "信阳市城乡规划局"
    number = f"建字第4115{rng.choice(['00', '02', '03'])}{day.year}{'GG' if new else ''}{rng.randrange(1, 300):05d}号"
    guilloche(sheet, 8, 8, 281, 194, (240, 222, 216), waves=14, paper=(253, 249, 247))
    sheet.rect(11, 11, 275, 188, line=0.7, fill=_FRAME)
    sheet.text(80, 30, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.3)
    sheet.text(80, 43, "建设工程规划许可证", Style("song_bold", 25), align="c", spacing=0.08)
    sheet.text(124, 64, Run(number, "permit_no"), Style("song", 12), align="r")
    law = "《中华人民共和国土地管理法》" if new else ""
    demand = "国土空间规划和用途管制要求" if new else "城乡规划要求"
    sheet.flow(
        26,
        82,
        108,
        f"根据{law}《中华人民共和国城乡规划法》{'和国家有关规定' if new else '第四十条规定'}，经审核，"
        f"本建设工程符合{demand}，颁发此证。",
        Style("song", 14),
        leading=2.0,
        indent=2,
    )
    sheet.text(52, 150, ["发证机关　", Run(issuer, "issuer")], Style("song", 13))
    sheet.text(52, 164, "日　　期　", Style("song", 13))
    form = rng.choice(["plain", "spaced", "chinese"])
    sheet.text(76, 164, Run(numbers.written_date(day, form=form), "issue_date"), Style("song", 13))
    seal(sheet, 100, 156, issuer, diameter=42)
    holder = rng.choice([job.facts.developer.name, firm(job, "城市建设投资有限公司", "新能源有限公司")])
    project = rng.choice(
        [f"{home.name}{rng.randrange(1, 9)}号楼、地下车库", f"{street(job)}公共充电站", f"{home.name}配套服务用房"]
    )
    place = f"{home.district}{street(job)}以{rng.choice(['东', '西'])}、{street(job)}以{rng.choice(['南', '北'])}"
    built = Decimal(rng.randrange(90000, 4200000)) / 100
    scale = rng.choice(
        [
            f"总建筑面积{plain(built)}平方米",
            f"{plain(built)}㎡",
            f"建筑面积{plain(built)}平方米，地上{rng.randrange(2, 27)}层",
        ]
    )
    shown, label = Style("song", 11.5), Style("song", 11.5)
    rows: list[Row] = [
        (14, [(36, "建设单位（个人）", True), (94, Run(holder, "holder", shown), False)]),
        (14, [(36, "建设项目名称", True), (94, Run(project, "project", shown), False)]),
        (14, [(36, "建设位置", True), (94, Run(place, "location", shown), False)]),
        (14, [(36, "建设规模", True), (94, Run(scale, "scale", shown), False)]),
    ]
    bottom = table(sheet, 150, 24, rows, label=label, value=shown, frame=_FRAME)
    sheet.rect(150, bottom, 130, 36, fill=_FRAME)
    sheet.text(153, bottom + 3, "附图及附件名称", label)
    sheet.flow(
        153,
        bottom + 13,
        124,
        "1．建设工程规划许可证附件\n2．总平面图、建筑单体施工图（蓝图）各一份",
        Style("song", 10.5),
    )
    sheet.text(215, bottom + 42, "遵守事项", Style("hei", 12), align="c")
    y = bottom + 50
    for duty in _DUTIES if new else _OLD_DUTIES:
        y = sheet.flow(152, y, 126, duty, Style("song", 9.5), leading=1.4) + 0.6
    if new:
        sheet.text(215, 193, "中华人民共和国自然资源部监制", Style("song", 8), align="c")
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": place,
        "scale": scale,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("planning_permit", "tea_plan_booklet", [sheet], values)


def tea_plan_electronic(job: Job) -> Drawn:
    """A county's electronic permit for a citizen or firm, upright with a code, its annex on a second page."""
    rng, sheet, annex, place_of = job.rng, job.sheet(), job.sheet(), county(job)
    day = a_day(rng, date(2021, 3, 1), date(2026, 10, 10))
    issuer = f"{place_of}自然资源局"
    number = f"建字第4115{rng.randrange(21, 29)}{day.year}{rng.randrange(1, 9)}{rng.randrange(1, 999):04d}号"
    holder = rng.choice([job.facts.person.name, job.facts.company.org.name, firm(job, "置业有限公司")])
    project = rng.choice(
        [
            f"{rng.choice(WORDS.estates)}（一期）充电设施用房",
            "充换电站综合楼",
            "综合楼及附属用房",
            f"{rng.choice(WORDS.firms)}物流园1#仓库",
        ]
    )
    place = f"{place_of}{street(job)}与{street(job)}交叉口{rng.choice(['东南角', '西北角'])}"
    built = Decimal(rng.randrange(18000, 980000)) / 100
    scale = rng.choice(
        [f"{plain(built)}平方米", f"地上建筑面积：{plain(built)}㎡，框架结构", f"总建筑面积：{plain(built)}m²"]
    )
    sheet.rect(12, 12, 186, 273, line=0.9, fill=_FRAME)
    watermark(sheet, "电子证照", colour=(232, 226, 224), size_mm=10, rows=3)
    sheet.text(105, 26, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.3)
    sheet.text(105, 40, "建设工程规划许可证", Style("song_bold", 26), align="c", spacing=0.1)
    qr_code(sheet, 166, 22, 24)
    sheet.text(105, 60, Run(number, "permit_no"), Style("song", 12), align="c")
    sheet.flow(
        26,
        74,
        158,
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        Style("song", 13),
        leading=1.8,
        indent=2,
    )
    label = Style("song", 12)
    rows: list[Row] = [
        (15, [(42, "建设单位（个人）", True), (116, Run(holder, "holder"), False)]),
        (15, [(42, "建设项目名称", True), (116, Run(project, "project"), False)]),
        (15, [(42, "建设位置", True), (116, Run(place, "location"), False)]),
        (15, [(42, "建设规模", True), (116, Run(scale, "scale"), False)]),
        (24, [(42, "附图及附件名称", True), (116, "《建设工程规划设计条件通知书》、建设工程设计方案总平面图", False)]),
    ]
    bottom = table(sheet, 26, 106, rows, label=label, value=label, frame=_FRAME)
    sheet.text(108, bottom + 14, ["发证机关：", Run(issuer, "issuer")], label)
    sheet.text(108, bottom + 27, ["日　　期：", Run(numbers.written_date(day, form="padded"), "issue_date")], label)
    seal(sheet, 146, bottom + 22, issuer, diameter=42)
    sheet.text(26, bottom + 72, "扫描二维码可查验本证照信息", Style("song", 9))
    annex.text(105, 30, "遵 守 事 项", Style("song_bold", 18), align="c")
    y = 50.0
    for duty in _DUTIES:
        y = annex.flow(28, y, 154, duty, Style("song", 13), leading=1.8) + 3
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": place,
        "scale": scale,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("planning_permit", "tea_plan_electronic", [sheet, annex], values)


LAYOUTS: Layouts = {
    "planning_permit": {"tea_plan_booklet": tea_plan_booklet, "tea_plan_electronic": tea_plan_electronic}
}
