"""Building papers: planning permits, a construction permit, a traffic report's cover, emergency measures."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, ornaments, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.quartz_common import GREEN, PINK, boxes, day_run, figures, firm, rows, someone, street_of
from samples.people import RECEIVED, a_day, a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _estate_project(job: Job) -> str:
    name = job.facts.home.community.name
    return name + job.rng.choice(["地下车库充电设施工程", "公共充电站建设项目", "配套停车楼项目"])


def planning(job: Job) -> Drawn:
    """建设工程 or 建设用地规划许可证, upright B5, red-tinted, a ruled table below the law's sentence."""
    sheet, rng, place = job.sheet(182, 257), job.rng, job.facts.home.community
    land = job.chance(0.4)
    issued = a_day(rng, date(2019, 4, 1), date(2026, 9, 30))
    issuer = "信阳市自然资源和规划局"
    number = f"{'地' if land else '建'}字第411599{issued.year}{rng.randrange(10**5):05d}号"
    holder, project = job.facts.developer.name, _estate_project(job)
    location = f"{place.district}{street_of(job)}{rng.choice(['东侧', '西侧', '南侧', '以北、规划路以东'])}"
    size = rng.randrange(900, 42000)
    scale = f"总建筑面积{size}平方米" if land else f"{size}.{rng.randrange(10, 99)}平方米（地上{size // 3}平方米）"
    sheet.fill(6, 6, 170, 245, PINK)
    ornaments.guilloche(sheet, 6, 6, 170, 245, (250, 228, 224), waves=28)
    sheet.text(91, 18, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(
        91, 28, "建设用地规划许可证" if land else "建设工程规划许可证", Style("song_bold", 24), align="c", spacing=0.08
    )
    sheet.text(160, 44, Run(number, "permit_no"), Style("hei", 11.5), align="r")
    article, what = ("三十七条、第三十八条", "建设用地") if land else ("四十条", "建设工程")
    sheet.flow(
        22,
        54,
        138,
        f"根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》第{article}规定，经审核，本{what}符合国土空间规划和用途管制要求，颁发此证。",
        Style("song", 11),
        indent=2,
    )
    sheet.text(88, 84, ["发证机关　", Run(issuer, "issuer")], Style("song", 11))
    sheet.text(
        88,
        94,
        ["日　　期　", day_run(issued, "issue_date", rng.choice(["plain", "chinese", "spaced"]))],
        Style("song", 11),
    )
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(40, "用 地 单 位" if land else "建设单位（个人）", True), (98, Run(holder, "holder"), False)]),
        (14, [(40, "项 目 名 称" if land else "建设项目名称", True), (98, Run(project, "project"), False)]),
        (14, [(40, "用 地 位 置" if land else "建 设 位 置", True), (98, Run(location, "location"), False)]),
    ]
    if land:
        cells += [
            (11, [(40, "批准用地机关", True), (98, "信阳市人民政府", False)]),
            (11, [(40, "用地面积", True), (98, f"{rng.randrange(3000, 60000)}平方米", False)]),
            (11, [(40, "土地用途", True), (98, "二类居住用地", False)]),
        ]
    cells += [
        (15, [(40, "建 设 规 模", True), (98, Run(scale, "scale"), False)]),
        (
            26,
            [
                (40, "附图及附件名称", True),
                (98, f"总平面图1份；信规审〔{issued.year}〕{rng.randrange(3, 90)}号审查意见", False),
            ],
        ),
    ]
    bottom = table(sheet, 22, 110, cells, label=Style("song", 11), value=Style("kai", 12))
    seals.put_round(sheet, 132, 90, seals.SealText(issuer), diameter=38)
    sheet.flow(
        22,
        bottom + 5,
        138,
        "遵守事项：一、本证是经自然资源主管部门依法审核的法律凭证。二、未经发证机关同意，本证的各项内容不得随意变更。",
        Style("song", 8.5),
    )
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    tolerated = {"scale": (scale.split("（")[0], scale.removeprefix("总建筑面积"))}
    return drawn("planning_permit", "quartz_planning", [sheet], values, tolerated=tolerated)


def construction(job: Job) -> Drawn:
    """建筑工程施工许可证 as an electronic print on landscape A4: label boxes in two columns, code at the right."""
    sheet, rng, place = job.sheet(297, 210), job.rng, job.facts.home.community
    issued = a_day(rng, date(2020, 5, 1), date(2026, 10, 15))
    issuer = rng.choice(["信阳市住房和城乡建设局", f"信阳市{place.district}住房和城乡建设局"])
    number = f"411599{issued:%Y%m%d}{rng.randrange(1, 10)}{rng.randrange(1, 10):02d}{figures(job, 1)}"
    holder, project, builder = job.facts.developer.name, _estate_project(job), firm(job, "建筑安装工程有限公司").name
    location = f"信阳市{place.district}{street_of(job)}与{rng.choice(['中心', '纬二', '经九'])}路交叉口"
    other = [firm(job, suffix).name for suffix in ("岩土勘察有限公司", "建筑设计院有限公司", "工程监理咨询有限公司")]
    sheet.fill(8, 8, 281, 194, GREEN)
    sheet.rect(11, 11, 275, 188, line=0.8, fill=(60, 120, 90))
    sheet.text(148, 18, "建筑工程施工许可证", Style("song_bold", 24), align="c", spacing=0.15)
    sheet.text(20, 34, ["编号：", Run(number, "permit_no")], Style("hei", 11.5))
    sheet.flow(
        20,
        44,
        190,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。",
        Style("song", 11),
        indent=2,
    )
    bottom = boxes(
        sheet,
        20,
        62,
        [
            (15, [(130, "建设单位", Run(holder, "holder")), (127, "工程名称", Run(project, "project"))]),
            (
                15,
                [(130, "建设地址", Run(location, "location")), (127, "建设规模", f"{rng.randrange(800, 50000)}平方米")],
            ),
            (
                15,
                [
                    (130, "勘察单位　项目负责人 " + someone(job), other[0]),
                    (127, "设计单位　项目负责人 " + someone(job), other[1]),
                ],
            ),
            (
                15,
                [
                    (130, "施工单位　项目经理 " + someone(job), Run(builder, "builder")),
                    (127, "监理单位　总监理工程师 " + someone(job), other[2]),
                ],
            ),
            (
                15,
                [
                    (80, "合同工期", f"{rng.randrange(90, 500)}天"),
                    (90, "合同价格", f"{rng.randrange(120, 9800)}万元"),
                    (87, "合同开工日期", numbers.written_date(issued + timedelta(days=9))),
                ],
            ),
            (14, [(257, "备注", rng.choice(["不含室外管网工程", "含地下车库充电设施预留", "无"]))]),
        ],
        Style("song", 8.5, (60, 100, 80)),
        Style("song_bold", 11.5),
        frame=(90, 130, 110),
    )
    sheet.text(140, bottom + 7, ["发证机关：", Run(issuer, "issuer")], Style("song", 11))
    sheet.text(
        140,
        bottom + 16,
        ["发证日期：", day_run(issued, "issue_date", rng.choice(["plain", "dash", "spaced"]))],
        Style("song", 11),
    )
    seals.put_round(sheet, 194, bottom + 13, seals.SealText(issuer), diameter=36)
    ornaments.qr_code(sheet, 252, 32, 24)
    sheet.text(20, bottom + 16, f"打印日期 {RECEIVED:%Y/%m/%d}　扫码核验真伪", Style("song", 8.5))
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "builder": builder,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("construction_permit", "quartz_construction", [sheet], values)


def impact_report(job: Job) -> Drawn:
    """A report's title page: large title, client and author below, names of those who signed, date at the foot."""
    sheet, rng = job.sheet(), job.rng
    project = _estate_project(job)
    author = firm(job, rng.choice(["交通规划设计有限公司", "城市交通咨询有限公司", "工程咨询有限公司"])).name
    made = a_day(rng, date(2025, 9, 1), date(2026, 11, 15))
    form = rng.choice(["chinese", "plain", "spaced"])
    sheet.text(24, 24, f"报告编号：JP-{made.year}-{figures(job, 3)}", Style("song", 11))
    sheet.line(24, 32, 186, 32, width=0.6)
    y = sheet.flow(30, 66, 150, Run(project, "project"), Style("hei_bold", 24), leading=1.5, align="c")
    sheet.text(
        105,
        y + 5,
        rng.choice(["交通影响评价报告", "交通影响评价报告（报批稿）", "交通影响评价报告书"]),
        Style("hei_bold", 24),
        align="c",
        spacing=0.08,
    )
    pairs: list[tuple[str, Runs]] = [
        ("委托单位", job.facts.developer.name),
        ("编制单位" if job.chance(0.6) else "评价单位", Run(author, "author")),
    ]
    rows(sheet, 42, 150, 135, pairs, Style("song", 14), Style("song", 14), label_w=36, gap=5, colon="：")
    bottom = table(
        sheet,
        40,
        178,
        [
            (9, [(32, "职　责", True), (34, "姓　名", True), (32, "职　称", True), (34, "签　字", True)]),
            *[
                (9.0, [(32, duty, True), (34, someone(job), False), (32, rank, False), (34, "", False)])
                for duty, rank in (
                    ("项目负责人", "高级工程师"),
                    ("报告编写", "工程师"),
                    ("审　核", "高级工程师"),
                    ("批　准", "教授级高工"),
                )
            ],
        ],
        label=Style("song", 11),
        value=Style("kai", 12),
    )
    sheet.text(105, bottom + 22, Run(author), Style("song", 15), align="c")
    sheet.text(105, bottom + 34, day_run(made, "issue_date", form), Style("song", 14), align="c")
    seals.put_round(sheet, 126, bottom + 26, seals.SealText(author), diameter=40)
    values: dict[str, Value] = {"project": project, "author": author, "issue_date": made.isoformat()}
    return drawn("traffic_impact_report", "quartz_impact_report", [sheet], values)


def emergency(job: Job) -> Drawn:
    """交通应急措施: project in the first sentence, clauses, a duty list under column heads, author at the foot."""
    rng, place = job.rng, job.facts.home.community
    road = street_of(job)
    project = f"{place.name}{rng.choice(['充电桩专用电缆敷设工程', '10千伏电源接入工程', '电缆管沟开挖工程'])}"
    author = firm(job, rng.choice(["电力工程有限公司", "市政工程有限公司", "建设工程有限公司"])).name
    made = a_day(rng, date(2026, 3, 1), date(2026, 11, 18))
    start = made + timedelta(days=rng.randrange(7, 20))
    writer = Writer(job, Style("song", 12), leading=1.65, gap=1.0)
    writer.title(
        rng.choice(["施工期间交通应急措施", "占道施工交通应急预案", "道路交通突发事件应急预案"]),
        Style("hei_bold", 20),
        after=9,
    )
    ends = start + timedelta(days=rng.randrange(5, 40))
    writer.para(
        [
            "为保证",
            Run(project, "project"),
            f"在{road}施工期间车辆、行人通行安全，依据《中华人民共和国道路交通安全法》第三十二条和《河南省道路交通安全条例》（2018年修订），"
            f"结合现场情况制定本文件。计划施工时间{numbers.written_date(start)}至{numbers.written_date(ends)}。",
        ]
    )
    clauses = [
        "一、发生拥堵时，安全员立即通知交警并启用备用通道，必要时暂停作业、铺设钢板恢复通行。",
        "二、发生交通事故时，先救人、后清障，保护现场，十分钟内上报，并在来车方向一百米处设警示标志。",
        "三、遇大雨、大雾及停电，撤出人员机具，夜间加设爆闪灯和反光锥桶。",
        "四、消防、救护车辆通过时，值守人员应立即拆除围挡一侧，保证净宽不小于四米。",
    ]
    for clause in clauses:
        writer.para(clause)
    writer.para("五、应急值守人员名单：")
    lines: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9, [(34, "岗　位", True), (40, "姓　名", True), (50, "电　话", True), (36, "备　注", True)])
    ]
    for duty in ("组　长", "副组长", "现场安全员", "物资保障"):
        lines.append(
            (
                9,
                [
                    (34, duty, True),
                    (40, someone(job), False),
                    (50, a_phone(rng), False),
                    (36, "24小时" if duty == "组　长" else "", False),
                ],
            )
        )
    writer.y = table(writer.sheet, 25, writer.y + 1, lines, label=Style("song", 11), value=Style("kai", 12)) + 8
    writer.para(f"报警电话：110　急救：120　{place.district}交警大队值班室：0376-{figures(job, 7)}")
    writer.room(36)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(
        184,
        y,
        [rng.choice(["编制单位：", "施工单位（编制）：", "制定单位："]), Run(author, "author")],
        writer.style,
        align="r",
    )
    sheet.text(
        180, y + 11, day_run(made, "issue_date", rng.choice(["plain", "chinese", "dot"])), writer.style, align="r"
    )
    seals.put_round(sheet, 150, y + 6, seals.SealText(author), diameter=38)
    values: dict[str, Value] = {"project": project, "author": author, "issue_date": made.isoformat()}
    return drawn("traffic_emergency_measures", "quartz_emergency", writer.sheets, values)


LAYOUTS: Layouts = {
    "planning_permit": {"quartz_planning": planning},
    "construction_permit": {"quartz_construction": construction},
    "traffic_impact_report": {"quartz_impact_report": impact_report},
    "traffic_emergency_measures": {"quartz_emergency": emergency},
}
