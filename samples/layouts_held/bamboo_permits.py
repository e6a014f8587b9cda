"""Permits of building: planning permits of two editions, construction permits on paper and electronic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    BROWN,
    GREY,
    Rows,
    card,
    clerk,
    figures,
    iso,
    known,
    lab,
    shift,
    val,
    wide,
)
from samples.numbers import written_date
from samples.ornaments import emblem, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table


@dataclass(frozen=True, slots=True)
class Building:
    """One building project: whose, what, where, how large, by whom."""

    holder: str
    project: str
    location: str
    scale: str
    builder: str
    surveyor: str
    designer: str
    supervisor: str


def _building(job: Job) -> Building:
    facts, rng = job.facts, job.rng
    place = facts.home.community
    firm = facts.developer.name.removesuffix("置业有限公司")
    other = facts.dealer.name.split("汽车")[0].split("新能源")[0]
    company = job.chance(0.4)
    holder = facts.company.org.name if company else facts.developer.name
    works = ("充电站项目", "综合楼", "仓储中心1#库房") if company else ("二期", "地下车库及配套", "3#、5#楼及地下室")
    head = other.removeprefix("信阳") if company else place.name
    corner = rng.choice(("北侧", "以东", "西侧", "与纬七路交叉口西南角"))
    street = place.street.rstrip("0123456789号")
    area, below = rng.randrange(300000, 6000000) / 100, rng.randrange(50000, 900000) / 100
    return Building(
        holder=holder,
        project=head + rng.choice(works),
        location=f"信阳市{place.district}{street}{corner}",
        scale=rng.choice(
            (
                f"总建筑面积{area + below:.2f}平方米",
                f"地上{area:.2f}平方米，地下{below:.2f}平方米",
                f"建筑面积{area:.2f}㎡，{rng.randrange(2, 26)}层",
            )
        ),
        builder=f"{other}{rng.choice(('建设工程有限公司', '建筑安装有限公司', '建筑工程集团有限公司'))}",
        surveyor=f"{firm}岩土勘察有限公司",
        designer=f"{firm}建筑设计有限公司",
        supervisor=f"{other}工程监理咨询有限公司",
    )


def _planning_truth(work: Building, number: str, day: date) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": work.holder,
        "project": work.project,
        "location": work.location,
        "scale": work.scale,
        "issue_date": iso(day),
    }


def planning_new(job: Job) -> Drawn:
    """建设工程规划许可证 since 2019: statement left, table right, on one landscape sheet."""
    sheet, rng = job.sheet(297, 210), job.rng
    work, day = _building(job), a_day(rng, date(2020, 2, 1), date(2026, 9, 30))
    number, office = (
        f"建字第4115{rng.choice(('00', '02', '03'))}{day.year}{rng.randrange(1, 300):05d}号",
        "信阳市自然资源和规划局",
    )
    if day.year >= 2024:
        number = f"建字第4115{rng.choice(('00', '02', '03'))}{day.year}GG{rng.randrange(1, 300):07d}号"
    card(sheet, 6, 6, 285, 198, ground=(251, 250, 243), wave=(232, 230, 208), edge=BROWN)
    emblem(sheet, 74, 32, 20)
    sheet.text(74, 46, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(74, 58, "建设工程规划许可证", Style("song_bold", 22), align="c", spacing=0.1)
    sheet.text(74, 74, Run(number, "permit_no"), Style("song", 12.5), align="c")
    sheet.flow(
        20,
        90,
        108,
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划"
        "和用途管制要求，颁发此证。",
        Style("song", 13.5),
        leading=1.9,
        indent=2,
    )
    sheet.text(44, 150, "发证机关", Style("song", 13))
    sheet.text(44, 164, ["日　　期　", Run(wide(day), "issue_date")], Style("song", 13))
    seals.put_round(sheet, 92, 154, seals.SealText(office), diameter=40)
    rows: Rows = [
        (15, [lab(40, "建设单位（个人）"), val(98, Run(work.holder, "holder"))]),
        (15, [lab(40, "建设项目名称"), val(98, Run(work.project, "project"))]),
        (15, [lab(40, "建设位置"), val(98, Run(work.location, "location"))]),
        (15, [lab(40, "建设规模"), val(98, Run(work.scale, "scale"))]),
        (
            26,
            [val(138, f"附图及附件名称\n1. 建设工程设计方案总平面图\n2. 用地规划许可证 地字第4115{figures(rng, 9)}号")],
        ),
    ]
    y = table(sheet, 146, 22, rows, label=Style("song", 11.5), value=Style("hei", 11.5), frame=BROWN)
    sheet.text(215, y + 6, "遵守事项", Style("song_bold", 12), align="c", spacing=0.3)
    y += 14
    for item in (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(148, y, 134, item, Style("song", 10.5), leading=1.6) + 1
    sheet.text(20, 194, f"自然资源部监制　　No. 41{figures(rng, 8)}", Style("song", 9.5))
    bare = number.removeprefix("建字第").removesuffix("号")
    return drawn(
        "planning_permit",
        "bamboo_planning_new",
        [sheet],
        _planning_truth(work, number, day),
        from_seal={"issuer": office},
        tolerated={"permit_no": (bare, number.removesuffix("号"))},
    )


def planning_old(job: Job) -> Drawn:
    """The permit of the planning law of 2008, two upright pages: certificate, then table with the rules to keep."""
    first, second, rng = job.sheet(190, 265), job.sheet(190, 265), job.rng
    work, day = _building(job), a_day(rng, date(2010, 3, 1), date(2018, 11, 30))
    number = rng.choice(
        (f"建字第（{day.year}）{rng.randrange(1, 200):03d}号", f"建字第4115002{day.year}{rng.randrange(1, 300):05d}号")
    )
    office = rng.choice(("信阳市城乡规划局", "信阳市城市规划局"))
    card(first, 5, 5, 180, 255, ground=(252, 249, 240), wave=(240, 228, 202), edge=BROWN)
    first.text(95, 36, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.3)
    first.text(95, 52, "建设工程规划许可证", Style("song_bold", 27), align="c", spacing=0.1)
    first.text(160, 76, Run(number, "permit_no"), Style("song", 13), align="r")
    law = "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。"
    first.flow(26, 96, 138, law, Style("song", 16), leading=2, indent=2)
    first.text(70, 176, ["发证机关　", Run(office, "issuer")], Style("song", 14))
    first.text(70, 192, ["日　　期　", Run(wide(day), "issue_date")], Style("song", 14))
    seals.put_round(first, 122, 186, seals.SealText(office, "规划审批专用章"), diameter=42)
    pen = job.fill_style(12)
    rows: Rows = [
        (18, [lab(46, "建设单位（个人）"), val(118, Run(work.holder, "holder", pen))]),
        (18, [lab(46, "建设项目名称"), val(118, Run(work.project, "project", pen))]),
        (18, [lab(46, "建 设 位 置"), val(118, Run(work.location, "location", pen))]),
        (18, [lab(46, "建 设 规 模"), val(118, Run(work.scale, "scale", pen))]),
        (44, [val(164, "附图及附件名称\n\n总平面图1份；建筑施工图1套；红线图1份")]),
    ]
    y = table(second, 13, 20, rows, label=Style("song", 12.5), value=Style("song", 12.5))
    second.text(95, y + 10, "遵 守 事 项", Style("song_bold", 15), align="c")
    y += 24
    for item in (
        "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
        "三、未经发证机关许可，本证的各项规定不得随意变更。",
        "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = second.flow(16, y, 158, item, Style("song", 12), leading=1.7) + 2
    bare = number.removeprefix("建字第").removesuffix("号")
    return drawn(
        "planning_permit",
        "bamboo_planning_old",
        [first, second],
        _planning_truth(work, number, day) | {"issuer": office},
        tolerated={"permit_no": (bare, number.removesuffix("号"))},
    )


def _construction_truth(work: Building, number: str, day: date, office: str) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": work.holder,
        "project": work.project,
        "location": work.location,
        "builder": work.builder,
        "issuer": office,
        "issue_date": iso(day),
    }


def construction_paper(job: Job) -> Drawn:
    """建筑工程施工许可证 of the form of 2014: certificate above, table with five units below, upright."""
    sheet, rng = job.sheet(), job.rng
    work, day = _building(job), a_day(rng, date(2015, 3, 1), date(2020, 12, 20))
    number = f"4115{rng.choice(('02', '03', '00'))}{day:%Y%m%d}{rng.randrange(1, 4):02d}01"
    office = f"信阳市{job.facts.home.community.district}住房和城乡建设局"
    sheet.rect(10, 10, 190, 277, line=1, fill=(52, 92, 72))
    sheet.text(105, 17, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(105, 26, "建筑工程施工许可证", Style("song_bold", 26), align="c", spacing=0.1)
    sheet.text(188, 41, ["编号 ", Run(number, "permit_no")], Style("song", 12), align="r")
    y = sheet.flow(
        22,
        52,
        166,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。",
        Style("song", 14),
        leading=1.8,
        indent=2,
    )
    sheet.text(30, y + 2, "特发此证", Style("song", 14))
    sheet.text(104, y + 14, ["发证机关　", Run(office, "issuer")], Style("song", 13))
    sheet.text(104, y + 24, ["发证日期　", Run(written_date(day), "issue_date")], Style("song", 13))
    seals.put_round(sheet, 156, y + 22, seals.SealText(office), diameter=40)
    chiefs = [clerk(job) for _ in range(4)]
    end = shift(day, rng.randrange(200, 700))
    rows: Rows = [
        (11, [lab(32, "建设单位"), val(142, Run(work.holder, "holder"))]),
        (11, [lab(32, "工程名称"), val(142, Run(work.project, "project"))]),
        (11, [lab(32, "建设地址"), val(142, Run(work.location, "location"))]),
        (
            11,
            [
                lab(32, "建设规模"),
                val(72, work.scale),
                lab(26, "合同价格"),
                val(44, f"{rng.randrange(300, 9000)}.{figures(rng, 2)} 万元"),
            ],
        ),
        (11, [lab(32, "勘察单位"), val(142, work.surveyor)]),
        (11, [lab(32, "设计单位"), val(142, work.designer)]),
        (11, [lab(32, "施工单位"), val(142, Run(work.builder, "builder"))]),
        (11, [lab(32, "监理单位"), val(142, work.supervisor)]),
        (11, [lab(42, "勘察单位项目负责人"), val(45, chiefs[0]), lab(42, "设计单位项目负责人"), val(45, chiefs[1])]),
        (11, [lab(42, "施工单位项目负责人"), val(45, chiefs[2]), lab(42, "总监理工程师"), val(45, chiefs[3])]),
        (
            11,
            [lab(32, "合同工期"), val(142, f"{written_date(day)} 至 {written_date(end)}（{(end - day).days}日历天）")],
        ),
        (13, [lab(32, "备　　注"), val(142, rng.choice(("", "不含消防、幕墙专项。", "本证含地下室。")))]),
    ]
    y = table(sheet, 18, y + 46, rows, label=Style("song", 11), value=Style("hei", 10.5))
    sheet.text(20, y + 4, "注意事项：", Style("song_bold", 9.5))
    sheet.flow(
        20,
        y + 9,
        170,
        "一、本证放置施工现场，作为准予施工的凭证。二、未经发证机关许可，本证的各项内容不得变更。三、住房城乡建设行政主管"
        "部门可以对本证进行查验。四、本证自核发之日起三个月内应予施工，逾期应办理延期手续。五、凡未取得本证擅自施工的，属违法建设。",
        Style("song", 8.8),
        leading=1.45,
    )
    return drawn(
        "construction_permit", "bamboo_construction_paper", [sheet], _construction_truth(work, number, day, office)
    )


def construction_electronic(job: Job) -> Drawn:
    """The electronic permit since 2021: landscape, code to scan, units with their chiefs in a grid."""
    sheet, rng = job.sheet(297, 210), job.rng
    work, day = _building(job), known(a_day(rng, date(2021, 2, 1), date(2026, 10, 20)))
    number = f"4115{rng.choice(('02', '03', '91'))}{day:%Y%m%d}{figures(rng, 4)}"
    office = rng.choice(("信阳市住房和城乡建设局", "信阳市行政审批和政务信息管理局"))
    sheet.fill(0, 0, 297, 210, (250, 253, 251))
    sheet.rect(8, 8, 281, 194, line=0.7, fill=(80, 130, 110))
    emblem(sheet, 148.5, 22, 16)
    sheet.text(148.5, 33, "建筑工程施工许可证", Style("hei_bold", 23), align="c", spacing=0.1)
    qr_code(sheet, 18, 14, 26)
    sheet.text(31, 41.5, "扫码验证", Style("hei", 7.5, GREY), align="c")
    sheet.text(276, 30, ["施工许可编号：", Run(number, "permit_no")], Style("hei", 10.5), align="r")
    sheet.text(
        276, 37, f"项目代码：{day.year}-4115{figures(rng, 2)}-47-01-{figures(rng, 6)}", Style("hei", 9, GREY), align="r"
    )
    end = shift(day, rng.randrange(150, 600))
    rows: Rows = [
        (10.5, [lab(30, "建设单位"), val(105, Run(work.holder, "holder")), lab(30, "项目负责人"), val(96, clerk(job))]),
        (10.5, [lab(30, "工程名称"), val(231, Run(work.project, "project"))]),
        (10.5, [lab(30, "建设地址"), val(231, Run(work.location, "location"))]),
        (
            10.5,
            [
                lab(30, "建设规模"),
                val(105, work.scale),
                lab(30, "合同价格"),
                val(96, f"{rng.randrange(200, 8000)}.00万元"),
            ],
        ),
        (9, [lab(30, "参建单位"), lab(135, "单位名称"), lab(48, "项目负责人"), lab(48, "统一社会信用代码后四位")]),
        (9.5, [lab(30, "勘察单位"), val(135, work.surveyor), val(48, clerk(job)), val(48, figures(rng, 4))]),
        (9.5, [lab(30, "设计单位"), val(135, work.designer), val(48, clerk(job)), val(48, figures(rng, 4))]),
        (
            9.5,
            [
                lab(30, "施工单位"),
                val(135, Run(work.builder, "builder")),
                val(48, clerk(job)),
                val(48, figures(rng, 4)),
            ],
        ),
        (9.5, [lab(30, "监理单位"), val(135, work.supervisor), val(48, clerk(job)), val(48, figures(rng, 4))]),
        (
            10.5,
            [
                lab(30, "合同工期"),
                val(135, f"{written_date(day, form='dash')} 至 {written_date(end, form='dash')}"),
                lab(30, "工程总承包"),
                val(66, "／"),
            ],
        ),
        (10.5, [lab(30, "备注"), val(231, rng.choice(("", "分期办理，本次为一标段。")))]),
    ]
    y = table(sheet, 18, 47, rows, label=Style("hei", 10), value=Style("song", 10.5), frame=GREY)
    note = "本证依据《中华人民共和国建筑法》第八条核发，准予施工。电子证照与纸质证照具有同等效力。"
    sheet.flow(20, y + 6, 140, note, Style("song", 10), leading=1.6)
    sheet.text(178, y + 8, ["发证机关：", Run(office, "issuer")], Style("song", 11.5))
    sheet.text(178, y + 17, ["发证日期：", Run(written_date(day, form="padded"), "issue_date")], Style("song", 11.5))
    seals.put_round(sheet, 236, y + 14, seals.SealText(office), diameter=36)
    return drawn(
        "construction_permit", "bamboo_construction_electronic", [sheet], _construction_truth(work, number, day, office)
    )


LAYOUTS: Layouts = {
    "planning_permit": {"bamboo_planning_new": planning_new, "bamboo_planning_old": planning_old},
    "construction_permit": {
        "bamboo_construction_paper": construction_paper,
        "bamboo_construction_electronic": construction_electronic,
    },
}
