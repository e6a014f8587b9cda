"""Planning permits and building permits."""

from __future__ import annotations

from samples import numbers
from samples.draw import Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    an_estate,
    between,
    centred,
    firm,
    lab,
    rows,
    seal,
    val,
)
from samples.layouts_twelfth.elm_works import some_works
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn


def _ground(sheet: Sheet, wave: tuple[int, int, int]) -> None:
    guilloche(sheet, 7, 7, sheet.width_mm - 14, sheet.height_mm - 14, wave, waves=42, paper=(253, 253, 250))


def planning_new(job: Job) -> Drawn:
    """The form of the ministry of natural resources: statement left, table right, on one wide page."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    sheet = paper.new(297, 210)
    _ground(sheet, (226, 234, 226))
    sheet.text(80, 30, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.25)
    sheet.text(80, 44, "建设工程规划许可证", Style("song_bold", 23), align="c", spacing=0.1)
    day = between(job, (2022, 1, 10), (2026, 10, 20))
    number = f"4115{job.rng.choice(['02', '03', '99'])}{day.year}" + job.rng.choice(["GG", "0"])
    number += f"{job.rng.randrange(10**7):07d}" if number.endswith("GG") else f"{job.rng.randrange(10**4):04d}"
    shown = f"建字第{number}号"
    paper.also("permit_no", number)
    sheet.text(80, 62, paper.say("permit_no", shown), Style("song", 12), align="c")
    text = (
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。"
    )
    sheet.flow(26, 82, 108, text, Style("song", 14), leading=1.9, indent=2)
    office = job.rng.choice(["信阳市自然资源和规划局", f"信阳市自然资源和规划局{works.district}分局"])
    sheet.text(44, 148, ["发证机关　", paper.say("issuer", office)], SONG.sized(12))
    sheet.text(44, 164, ["日　　期　", paper.day("issue_date", day, job.date_form("plain", "chinese"))], SONG.sized(12))
    seal(sheet, 100, 156, office, size=44)
    buildings = f"总建筑面积{job.rng.randrange(800, 90000)}.{job.rng.randrange(10, 99)}平方米"
    scale = job.rng.choice(
        [buildings, f"电力管道长{plain_length(job)}米", f"{buildings}，其中地下{job.rng.randrange(300, 700)}平方米"]
    )
    table: list[Row] = [
        (20, [lab(40, "建设单位（个人）"), val(0, paper.say("holder", works.applicant.name))]),
        (20, [lab(40, "建设项目名称"), val(0, paper.say("project", works.project))]),
        (
            20,
            [lab(40, "建设位置"), val(0, paper.say("location", f"{works.district}{works.road}与{works.cross}交叉口"))],
        ),
        (20, [lab(40, "建设规模"), val(0, paper.say("scale", scale))]),
        (30, [lab(0, "附图及附件名称\n1. 建设工程规划许可证附件\n2. 总平面图")]),
    ]
    bottom = rows(sheet, 28, table, x=158, width=122, label=SONG.sized(12), value=SONG.sized(12))
    sheet.text(158, bottom + 6, "遵守事项", Style("song_bold", 11))
    rules = (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
    )
    y = bottom + 13
    for rule in rules:
        y = sheet.flow(158, y, 122, rule, Style("song", 9.5), leading=1.45)
    return paper.done("planning_permit", "elm_planning_new")


def plain_length(job: Job) -> int:
    return job.rng.randrange(40, 3000)


def planning_old(job: Job) -> Drawn:
    """The form of 2008 on an upright page, for a building firm or a citizen."""
    paper, works = Paper(job, Style("kai", 13)), some_works(job)
    sheet = paper.new(210, 297)
    _ground(sheet, (238, 228, 212))
    emblem(sheet, 105, 32, 20)
    centred(sheet, 46, "中华人民共和国", Style("hei_bold", 15), spacing=0.3)
    centred(sheet, 57, "建设工程规划许可证", Style("hei_bold", 22), spacing=0.15)
    day = between(job, (2009, 1, 10), (2018, 12, 20))
    number = f"411599{day.year}{job.rng.randrange(10**5):05d}"
    paper.also("permit_no", number, f"建字第{number}")
    sheet.text(182, 74, paper.say("permit_no", f"建字第 {number} 号", f"建字第{number}号"), SONG.sized(12), align="r")
    text = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    sheet.flow(28, 90, 154, text, Style("song", 13.5), leading=1.8, indent=2)
    office = job.rng.choice(["信阳市城乡规划局", "信阳市规划管理局"])
    sheet.text(104, 118, ["发证机关：", paper.say("issuer", office, style=SONG.sized(12))], SONG.sized(12))
    sheet.text(104, 130, ["日　　期：", paper.day("issue_date", day, "chinese", style=SONG.sized(12))], SONG.sized(12))
    seal(sheet, 148, 124, office, size=42)
    company = firm(job, "置业有限公司", "房地产开发有限公司", "建设投资有限公司")
    holder = a_name(job) if job.chance(0.25) else company.name
    estate = an_estate(job)
    floors, area = job.rng.randrange(3, 33), job.rng.randrange(2400, 30000)
    table: list[Row] = [
        (16, [lab(44, "建设单位（个人）"), val(0, paper.say("holder", holder))]),
        (16, [lab(44, "建设项目名称"), val(0, paper.say("project", f"{estate}{job.rng.randrange(1, 20)}#楼"))]),
        (
            16,
            [
                lab(44, "建设位置"),
                val(0, paper.say("location", f"信阳市{works.road}{job.rng.choice(['东侧', '南侧', '北段'])}")),
            ],
        ),
        (
            16,
            [
                lab(44, "建设规模"),
                val(0, paper.say("scale", job.rng.choice([f"{area}平方米", f"{floors}层，建筑面积{area}㎡"]))),
            ],
        ),
        (26, [lab(0, "附图及附件名称：建设工程规划许可证附图一份、总平面图一份、放线通知单")]),
    ]
    bottom = rows(sheet, 148, table, x=26, width=158, label=SONG.sized(12), value=SONG.sized(12))
    sheet.text(26, bottom + 5, "遵守事项：", Style("song", 10.5))
    rules = (
        "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。"
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。"
        "三、未经发证机关许可，本证的各项规定不得随意变更。"
    )
    sheet.flow(26, bottom + 12, 158, rules, Style("song", 10), leading=1.5)
    return paper.done("planning_permit", "elm_planning_old")


def building_electronic(job: Job) -> Drawn:
    """The electronic licence, printed: code above, parties in a table."""
    paper, works = Paper(job, Style("song", 10.5)), some_works(job)
    sheet = paper.new(297, 210)
    _ground(sheet, (224, 232, 242))
    centred(sheet, 16, "中华人民共和国", Style("song_bold", 14), spacing=0.2)
    centred(sheet, 25, "建筑工程施工许可证", Style("song_bold", 22), spacing=0.15)
    day = between(job, (2021, 8, 10), (2026, 10, 20))
    number = f"411599{day:%Y%m%d}{job.rng.randrange(1, 9):02d}01"
    qr_code(sheet, 20, 14, 26)
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    sheet.flow(58, 42, 150, text, Style("song", 12), leading=1.6, indent=2)
    sheet.text(208, 40, ["编号：", paper.say("permit_no", number)], SONG)
    office = job.rng.choice(["信阳市住房和城乡建设局", "信阳市行政审批和政务信息管理局"])
    sheet.text(208, 50, ["发证机关：", paper.say("issuer", office)], SONG.sized(10.5))
    sheet.text(208, 59, ["发证日期：", paper.day("issue_date", day)], SONG.sized(10.5))
    seal(sheet, 250, 58, office, size=38)
    start, end = numbers.written_date(day), numbers.written_date(between(job, (2027, 1, 1), (2028, 12, 1)))
    people = [a_name(job) for _ in range(4)]
    partners = [
        works.designer.name,
        firm(job, "岩土勘察有限公司").name,
        firm(job, "工程监理有限公司", "建设管理咨询有限公司").name,
    ]
    table: list[Row] = [
        (11, [lab(34, "建设单位"), val(0, paper.say("holder", works.applicant.name))]),
        (11, [lab(34, "工程名称"), val(0, paper.say("project", works.project))]),
        (11, [lab(34, "建设地址"), val(0, paper.say("location", f"信阳市{works.place}"))]),
        (
            11,
            [
                lab(34, "建设规模"),
                val(96, f"{job.rng.randrange(600, 60000)}平方米"),
                lab(34, "合同价格"),
                val(0, f"{job.rng.randrange(90, 9000)}.{job.rng.randrange(10, 99)} 万元"),
            ],
        ),
        (11, [lab(34, "勘察单位"), val(96, partners[1]), lab(40, "勘察单位项目负责人"), val(0, people[0])]),
        (11, [lab(34, "设计单位"), val(96, partners[0]), lab(40, "设计单位项目负责人"), val(0, people[1])]),
        (
            11,
            [
                lab(34, "施工单位"),
                val(96, paper.say("builder", works.builder.name)),
                lab(40, "施工单位项目负责人"),
                val(0, people[2]),
            ],
        ),
        (11, [lab(34, "监理单位"), val(96, partners[2]), lab(40, "总监理工程师"), val(0, people[3])]),
        (11, [lab(34, "合同开工日期"), val(96, start), lab(40, "合同竣工日期"), val(0, end)]),
        (13, [lab(34, "备注"), val(0, "")]),
    ]
    bottom = rows(sheet, 74, table, x=20, width=257, label=SONG.sized(10.5), value=SONG.sized(10.5))
    notes = (
        "注意事项：一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。"
        "三、建设行政主管部门可以对本证进行查验。"
    )
    sheet.flow(20, bottom + 4, 257, notes, Style("song", 8.5), leading=1.5)
    return paper.done("construction_permit", "elm_building_electronic")


def building_paper(job: Job) -> Drawn:
    """The paper form of 2014, upright, with the office's seal at the right."""
    paper, works = Paper(job, Style("song", 12)), some_works(job)
    sheet = paper.new(210, 297)
    _ground(sheet, (238, 232, 214))
    sheet.rect(13, 13, 184, 271, line=0.9, fill=(160, 110, 40))
    centred(sheet, 24, "建筑工程施工许可证", Style("song_bold", 25), spacing=0.15)
    day = between(job, (2014, 11, 10), (2021, 6, 20))
    number = f"4115{job.rng.choice(['01', '99'])}{day:%Y%m%d}0{job.rng.randrange(101, 999)}"
    sheet.text(182, 44, ["编号 ", paper.say("permit_no", number)], SONG.sized(12), align="r")
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    sheet.flow(28, 58, 154, text, Style("song", 13), leading=1.8, indent=2)
    sheet.text(36, 78, "特发此证", Style("song", 13))
    office = job.rng.choice(["信阳市住房和城乡建设局", f"{works.district}住房和城乡规划建设局"])
    sheet.text(92, 92, ["发证机关　", paper.say("issuer", office)], SONG.sized(12))
    sheet.text(92, 106, ["日　　期　", paper.day("issue_date", day, "padded")], SONG.sized(12))
    seal(sheet, 146, 98, office, size=42)
    company = firm(job, "置业有限公司", "房地产开发有限公司", "建设投资集团有限公司")
    where = f"{works.road}以{job.rng.choice('东西')}、{works.cross}以{job.rng.choice('南北')}"
    price = job.rng.randrange(300, 30000)
    table: list[Row] = [
        (13, [lab(34, "建设单位"), val(0, paper.say("holder", company.name))]),
        (
            13,
            [
                lab(34, "工程名称"),
                val(
                    0,
                    paper.say(
                        "project",
                        f"{an_estate(job)}{job.rng.randrange(1, 9)}#、{job.rng.randrange(10, 19)}#楼及地下车库",
                    ),
                ),
            ],
        ),
        (13, [lab(34, "建设地址"), val(0, paper.say("location", where))]),
        (
            13,
            [
                lab(34, "建设规模"),
                val(46, f"{job.rng.randrange(5000, 60000)}㎡"),
                lab(34, "合同价格"),
                val(0, f"{price} 万元"),
            ],
        ),
        (13, [lab(34, "勘察单位"), val(0, firm(job, "地质勘察工程有限公司").name)]),
        (13, [lab(34, "设计单位"), val(0, firm(job, "建筑设计院有限公司", "规划设计有限公司").name)]),
        (
            13,
            [lab(34, "施工单位"), val(0, paper.say("builder", firm(job, "建筑安装有限公司", "建设工程有限公司").name))],
        ),
        (13, [lab(34, "监理单位"), val(0, firm(job, "工程监理有限公司").name)]),
        (13, [lab(34, "合同工期"), val(0, f"{job.rng.randrange(18, 80) * 10}天")]),
        (18, [lab(34, "备注"), val(0, "")]),
    ]
    rows(sheet, 124, table, x=26, width=158, label=SONG.sized(12), value=SONG.sized(12))
    return paper.done("construction_permit", "elm_building_paper")


LAYOUTS: Layouts = {
    "planning_permit": {"elm_planning_new": planning_new, "elm_planning_old": planning_old},
    "construction_permit": {"elm_building_electronic": building_electronic, "elm_building_paper": building_paper},
}
