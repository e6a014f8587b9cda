"""A planning permit, a construction permit, and the joint application scanned back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, ornaments
from samples.draw import RED, Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Rows, a_plot, at, chop, ink, mobile, plain, says, scrawl, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def planning_permit(job: Job) -> Drawn:
    """The planning permit of today, portrait, emblem above, the table below the sentence of grant."""
    plot, rng = a_plot(job, "地下停车场及充电设施项目", "公共充电站项目", "配套充电车棚项目"), job.rng
    sheet = job.sheet()
    tint: Colour = (168, 140, 90)
    day = plot.signed - timedelta(days=rng.randrange(40, 400))
    number = f"4115{rng.choice(('02', '03', '00'))}{day.year}{rng.choice(('GG', 'JZ'))}{rng.randrange(10**7):07d}"
    printed = f"建字第{number}号"
    office = "信阳市自然资源和规划局"
    area = Decimal(rng.randrange(120, 9000)) + Decimal(rng.choice(("0", "0.45", "0.8")))
    scale = rng.choice((f"总建筑面积{plain(area)}平方米", f"{plain(area)}平方米", f"建筑面积{plain(area)}㎡，地上1层"))
    place = f"信阳市{plot.district}{plot.road}与{plot.cross}交汇处"
    sheet.rect(10, 10, 190, 277, line=1.0, fill=tint)
    sheet.rect(13, 13, 184, 271, line=0.3, fill=tint)
    ornaments.emblem(sheet, 105, 36, 24)
    sheet.text(105, 54, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.3)
    sheet.text(105, 67, "建设工程规划许可证", Style("song_bold", 28), align="c", spacing=0.1)
    sheet.text(186, 86, Run(printed, "permit_no"), Style("song", 12), align="r")
    sheet.flow(
        26,
        97,
        158,
        "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，"
        "本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        Style("song", 13),
        indent=2,
        leading=1.8,
    )
    sheet.text(108, 128, ["发证机关　", Run(office, "issuer")], Style("song", 13))
    sheet.text(108, 140, ["日　　期　", at(day, "issue_date", "plain")], Style("song", 13))
    chop(job, sheet, 160, 134, office, across=40)
    rows: Rows = [
        (15, [(44, "建设单位（个人）", True), (120, Run(plot.firm, "holder"), False)]),
        (15, [(44, "建设项目名称", True), (120, Run(plot.project, "project"), False)]),
        (15, [(44, "建 设 位 置", True), (120, Run(place, "location"), False)]),
        (15, [(44, "建 设 规 模", True), (120, Run(scale, "scale"), False)]),
        (18, [(164, f"附图及附件名称\n总平面图一份；建筑施工图一套（{says(day - timedelta(days=20))}审定）", False)]),
    ]
    table(sheet, 23, 160, rows, label=Style("hei", 12), value=Style("song", 12.5), frame=tint)
    notes = (
        "遵守事项",
        "一、本证是经自然资源主管部门依法审核，建设工程符合规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
    )
    for line, note in enumerate(notes):
        sheet.text(23, 245 + line * 7, note, Style("hei_bold" if line == 0 else "song", 10.5))
    truth: dict[str, Value] = {
        "permit_no": printed,
        "holder": plot.firm,
        "project": plot.project,
        "location": place,
        "scale": scale,
        "issuer": office,
        "issue_date": day.isoformat(),
    }
    bare = scale.replace("总建筑面积", "").replace("建筑面积", "")
    return drawn(
        "planning_permit",
        "poplar_planning_permit",
        [sheet],
        truth,
        tolerated={"permit_no": (number,), "scale": (bare,)},
    )


def construction_permit(job: Job) -> Drawn:
    """A construction permit, landscape: the grant on the left, the works and the firms on the right."""
    plot, rng = a_plot(job, "充电站及附属用房工程", "停车楼及充电设施工程", "综合能源站工程"), job.rng
    sheet = job.sheet(297, 210)
    day = plot.signed - timedelta(days=rng.randrange(20, 200))
    number = f"4115{rng.choice(('02', '03'))}{day:%Y%m%d}{rng.randrange(1, 12):02d}01"
    office = rng.choice(("信阳市住房和城乡建设局", f"信阳市{plot.district}住房和城乡建设局"))
    place = f"{plot.district}{plot.road}{plot.gate}"
    tint: Colour = rng.choice(((176, 120, 60), (160, 60, 60), (60, 100, 140)))
    sheet.rect(8, 8, 281, 194, line=0.9, fill=tint)
    sheet.line(124, 14, 124, 196, width=0.2, fill=tint)
    ornaments.emblem(sheet, 66, 30, 18)
    sheet.text(66, 46, "中华人民共和国", Style("song_bold", 16, RED), align="c", spacing=0.2)
    sheet.text(66, 57, "建筑工程施工许可证", Style("song_bold", 20, RED), align="c")
    sheet.text(66, 76, ["编号 ", Run(number, "permit_no")], Style("hei", 11.5), align="c")
    sheet.flow(
        20,
        90,
        92,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。",
        Style("song", 13),
        indent=2,
        leading=1.8,
    )
    sheet.text(20, 120, "特发此证", Style("song", 13))
    sheet.text(24, 152, ["发证机关 ", Run(office, "issuer")], Style("song", 12))
    sheet.text(24, 164, ["发证日期 ", at(day, "issue_date", job.date_form("plain", "spaced"))], Style("song", 12))
    chop(job, sheet, 76, 158, office, across=40)
    price = Decimal(rng.randrange(60, 900)) + Decimal(rng.choice(("0", "0.5", "0.36")))
    until = day + timedelta(days=rng.randrange(90, 300))
    watcher = f"河南{plot.adviser[2:4]}工程监理有限公司"
    pairs: list[tuple[str, Runs]] = [
        ("建设单位", Run(plot.firm, "holder")),
        ("工程名称", Run(plot.project, "project")),
        ("建设地址", Run(place, "location")),
        ("建设规模", f"{rng.randrange(300, 6000)}平方米"),
        ("合同工期", f"{says(day)}至{says(until)}"),
        ("合同价格", f"{plain(price)}万元"),
        ("勘察单位", plot.designer.replace("设计", "勘察")),
        ("设计单位", plot.designer),
        ("施工单位", Run(plot.builder, "builder")),
        ("监理单位", watcher),
        ("项目经理", someone(job)),
        ("备　　注", ""),
    ]
    rows: Rows = [(13, [(30, key, True), (122, runs, False)]) for key, runs in pairs]
    table(sheet, 130, 15, rows, label=Style("hei", 11.5), value=Style("song", 11.5), frame=tint)
    sheet.text(206, 180, "本证放置于施工现场，作为准予施工的凭证。", Style("song", 10), align="c")
    ornaments.qr_code(sheet, 18, 176, 18)
    truth: dict[str, Value] = {
        "permit_no": number,
        "holder": plot.firm,
        "project": plot.project,
        "location": place,
        "builder": plot.builder,
        "issuer": office,
        "issue_date": day.isoformat(),
    }
    return drawn("construction_permit", "poplar_construction_permit", [sheet], truth)


def joint_application(job: Job) -> Drawn:
    """The joint application (附件3), printed by the service with the case's number, signed by the applicant."""
    plot, rng = a_plot(job, "充电站项目"), job.rng
    sheet = job.sheet()
    case_no = f"XY-{plot.signed.year}-{rng.randrange(10**6):06d}"
    body, label = Style("song", 10.5), Style("hei", 10.5)
    sheet.text(18, 12, "附件3", Style("hei", 11))
    sheet.text(192, 12, ["办件编号：", Run(case_no, "case_no")], Style("song", 11), align="r")
    sheet.text(105, 20, "充电桩报装“一件事”联合申请表", Style("song_bold", 18), align="c")
    rows: Rows = [
        (7.5, [(174, "企业基本信息", True)]),
        (
            9,
            [
                (30, "企业名称", True),
                (84, plot.firm, False),
                (24, "产权类型", True),
                (36, rng.choice(("■自有　□租赁", "□自有　■租赁")), False),
            ],
        ),
        (9, [(30, "联系人", True), (57, plot.clerk, False), (30, "联系电话", True), (57, plot.mobile, False)]),
        (7.5, [(174, "报装事项基本信息", True)]),
        (9, [(30, "报装详细地址", True), (144, f"信阳市{plot.district}{plot.road}{plot.gate}", False)]),
        (9, [(30, "业务种类", True), (144, "■企业新装　□居民新装", False)]),
        (
            14,
            [
                (30, "联合报装事项", True),
                (
                    144,
                    "■用电报装　■占用、挖掘城市道路审批\n■工程建设涉及城市绿地、树木审批　□影响交通安全占道施工审核",
                    False,
                ),
            ],
        ),
        (
            9,
            [
                (30, "期望踏勘时间", True),
                (144, f"{says(plot.signed + timedelta(days=3))}（非节假日）■上午　□下午", False),
            ],
        ),
        (7.5, [(174, "用电报装（选填）", True)]),
        (
            9,
            [
                (30, "用电性质", True),
                (84, "■商业　□普通工业　□非工业　□其他", False),
                (30, "供电容量", True),
                (30, f"{rng.choice((250, 315, 630, 800))} kVA", False),
            ],
        ),
        (7.5, [(174, "项目基本信息", True)]),
        (
            9,
            [
                (30, "项目名称代码", True),
                (
                    144,
                    f"{plot.project}　{plot.signed.year}-4115{rng.randrange(10, 99)}-44-03-{rng.randrange(10**6):06d}",
                    False,
                ),
            ],
        ),
        (9, [(30, "申请单位", True), (144, plot.firm, False)]),
        (
            9,
            [
                (30, "社会统一代码证", True),
                (60, plot.firm_code, False),
                (24, "法人代表", True),
                (60, plot.firm_boss, False),
            ],
        ),
        (9, [(30, "经办人", True), (60, plot.clerk, False), (24, "联系电话", True), (60, plot.mobile, False)]),
        (
            9,
            [
                (30, "施工单位", True),
                (60, plot.builder, False),
                (24, "联系人", True),
                (60, f"{someone(job)}　{mobile(job)}", False),
            ],
        ),
        (7.5, [(174, "申请事项", True)]),
        (
            14,
            [
                (30, "外线施工联审\n申请内容", True),
                (144, f"自{plot.cross}环网柜新建电缆线路至充电站箱变，长{plain(plot.length)}米。", False),
            ],
        ),
        (9, [(30, "占用挖掘时间", True), (144, f"{says(plot.start)}至{says(plot.end)}", False)]),
        (9, [(30, "道路类型", True), (144, "□快速路　□主干路　■次干路　□支路　□支小路", False)]),
        (
            9,
            [
                (30, "占用绿地", True),
                (54, f"{plot.road}{rng.choice(('东', '西'))}侧绿化带", False),
                (24, "长/宽/面积", True),
                (66, f"{plain(plot.length)}米/{plain(plot.width)}米/{plain(plot.area)}平方米", False),
            ],
        ),
        (9, [(30, "送达方式", True), (144, "■窗口自取　□邮寄　□电子送达", False)]),
    ]
    bottom = table(sheet, 18, 31, rows, label=label, value=body)
    sheet.flow(18, bottom + 3, 174, "本单位承诺所提交的申请材料真实、合法、有效，同意部门间共享使用。", body, indent=2)
    sheet.text(98, bottom + 16, "申请单位（盖章）：", Style("song", 11.5))
    sheet.text(98, bottom + 27, "经办人（签字）：", Style("song", 11.5))
    scrawl(sheet, 130, bottom + 25, plot.clerk, size=15)
    sheet.text(18, bottom + 27, says(plot.signed, "spaced"), ink(job, 12))
    chop(job, sheet, 166, bottom + 22, plot.firm, across=36)
    sheet.text(
        18, bottom + 16, f"受理窗口：{rng.randrange(1, 30)}号　　校验码 {numbers.uscc(rng)[-6:]}", Style("song", 9.5)
    )
    return drawn("joint_application", "poplar_joint_application", [sheet], {"case_no": case_no})


LAYOUTS: Layouts = {
    "planning_permit": {"poplar_planning_permit": planning_permit},
    "construction_permit": {"poplar_construction_permit": construction_permit},
    "joint_application": {"poplar_joint_application": joint_application},
}
