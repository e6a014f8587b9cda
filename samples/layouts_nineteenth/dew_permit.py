"""建筑工程施工许可证 (paper and electronic) and 市政工程审批文件 (a red-headed reply; a table)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, framed, red_head, round_seal
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, table


def _permit_values(
    number: str, holder: str, project: str, place: str, builder: str, issuer: str, issued: str
) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": place,
        "builder": builder,
        "issuer": issuer,
        "issue_date": issued,
    }


def construction_paper(job: Job) -> Drawn:
    """Landscape: the law's words and the seal on the left, the table on the right."""
    facts, works, sheet = job.facts, some_works(job), job.sheet(297, 210)
    district = facts.home.community.district
    issued = works.signed
    number = f"411599{issued:%Y%m%d}{job.rng.randrange(1, 30):02d}01"
    holder, project = (
        facts.developer.name,
        f"{facts.home.community.name}{job.rng.choice(('二期', '地下车库', '配套'))}工程",
    )
    place = f"信阳市{district}{facts.home.community.street}"
    issuer = f"信阳市{district}住房和城乡建设局"
    guilloche(sheet, 0, 0, 297, 210, (220, 228, 238), waves=40, paper=(251, 252, 254))
    sheet.line(118, 12, 118, 198, width=0.2, fill=(150, 160, 180))
    emblem(sheet, 62, 30, 15)
    sheet.text(62, 44, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(62, 55, "建筑工程施工许可证", Style("song_bold", 22, (150, 30, 30)), align="c")
    sheet.text(62, 72, ["编号　", Run(number, "permit_no", Style("hei", 12))], Style("song", 12), align="c")
    sheet.flow(
        20,
        88,
        84,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。",
        Style("song", 13),
        leading=1.8,
        indent=2,
    )
    sheet.text(36, 122, "特 发 此 证", Style("song", 14))
    sheet.text(20, 148, ["发证机关　", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(
        20,
        164,
        ["发证日期　", day(issued, "issue_date", job.date_form("padded", "spaced", "plain"))],
        Style("song", 12),
    )
    round_seal(job, sheet, 78, 158, issuer)
    team = [another(job) for _ in range(4)]
    start, days = works.period_from, job.rng.choice((90, 180, 365, 540))
    price = Decimal(job.rng.randrange(200, 9000)) + Decimal("0.36")
    supervisor = f"信阳{facts.dealer.name[2:4]}工程监理有限公司"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(28, "建设单位", True), (136, Run(holder, "holder"), False)]),
        (12, [(28, "工程名称", True), (136, Run(project, "project"), False)]),
        (12, [(28, "建设地址", True), (136, Run(place, "location"), False)]),
        (
            12,
            [
                (28, "建设规模", True),
                (54, f"{job.rng.randrange(900, 42000)}.{job.rng.randrange(10, 99)}平方米", False),
                (28, "合同价格", True),
                (54, f"{price}　万元", False),
            ],
        ),
        (12, [(28, "勘察单位", True), (136, works.adviser.name.replace("交通", "岩土"), False)]),
        (12, [(28, "设计单位", True), (136, works.designer.name, False)]),
        (12, [(28, "施工单位", True), (136, Run(works.builder.name, "builder"), False)]),
        (12, [(28, "监理单位", True), (136, supervisor, False)]),
        (
            11,
            [
                (46, "勘察单位项目负责人", True),
                (36, team[0], False),
                (46, "设计单位项目负责人", True),
                (36, team[1], False),
            ],
        ),
        (
            11,
            [(46, "施工单位项目负责人", True), (36, team[2], False), (46, "总监理工程师", True), (36, team[3], False)],
        ),
        (
            12,
            [
                (28, "合同工期", True),
                (136, f"{days}日历天（{start:%Y.%m.%d}—{start + timedelta(days=days):%Y.%m.%d}）", False),
            ],
        ),
        (16, [(28, "备　注", True), (136, "本证所列内容以施工图审查合格书为准。", False)]),
    ]
    y = table(sheet, 124, 18, rows, label=Style("song", 10.5), value=Style("hei", 10.5))
    y = sheet.flow(
        124,
        y + 4,
        164,
        "注意事项：\n一、本证放置施工现场，作为准予施工的凭证。\n二、未经发证机关许可，本证的各项内容不得变更。\n"
        "三、住房城乡建设行政主管部门可以对本证进行查验。\n四、本证自发证之日起三个月内应予施工，逾期应办理延期手续。\n"
        "五、凡未取得本证擅自施工的属违法建设，将按《建筑法》的规定予以处罚。",
        Style("song", 8),
        leading=1.45,
    )
    values = _permit_values(number, holder, project, place, works.builder.name, issuer, issued.isoformat())
    return drawn("construction_permit", "dew_paper", [sheet], values)


def construction_electronic(job: Job) -> Drawn:
    """The electronic licence printed on A4, and its annex with the list of single buildings."""
    facts, works = job.facts, some_works(job)
    sheet, annex = job.sheet(), job.sheet()
    issued = works.signed
    number = f"4115992{issued:%y%m%d}{job.rng.randrange(10**4):04d}"
    holder = facts.company.org.name
    project = works.project
    place = f"{facts.home.community.district}{works.road}{job.rng.randrange(2, 280)}号院内"
    issuer = "信阳市住房和城乡建设局"
    framed(sheet, 12, (60, 90, 150), line=0.7)
    sheet.text(20, 22, f"电子证照标识：1.2.156.3005.2.{job.rng.randrange(10**12):012d}", Style("hei", 8))
    qr_code(sheet, 164, 20, 24)
    sheet.text(105, 50, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.2)
    sheet.text(105, 63, "建筑工程施工许可证", Style("song_bold", 27), align="c", spacing=0.08)
    sheet.text(190, 82, ["编号：", Run(number, "permit_no")], Style("hei", 12), align="r")
    y = sheet.flow(
        24,
        95,
        162,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。",
        Style("song", 14),
        leading=1.8,
        indent=2,
    )
    label, value = Style("hei", 11), Style("song", 11.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(34, "工程名称", True), (128, Run(project, "project"), False)]),
        (13, [(34, "建设单位", True), (128, Run(holder, "holder"), False)]),
        (13, [(34, "建设地址", True), (128, Run(place, "location"), False)]),
        (
            13,
            [
                (34, "建设规模", True),
                (128, f"充电车位{job.rng.randrange(8, 80)}个，电缆{plain(works.length)}米", False),
            ],
        ),
        (
            13,
            [
                (34, "合同开工日期", True),
                (47, f"{works.period_from:%Y-%m-%d}", False),
                (34, "合同竣工日期", True),
                (47, f"{works.period_from + timedelta(days=120):%Y-%m-%d}", False),
            ],
        ),
        (13, [(34, "设计单位", True), (128, works.designer.name, False)]),
        (13, [(34, "工程总承包单位", True), (128, "／", False)]),
        (13, [(34, "施工单位", True), (128, Run(works.builder.name, "builder"), False)]),
        (13, [(34, "监理单位", True), (128, f"信阳{facts.dealer.name[2:4]}建设监理有限公司", False)]),
    ]
    y = table(sheet, 24, y + 6, rows, label=label, value=value)
    sheet.text(110, y + 14, "发证机关", Style("hei", 12))
    sheet.text(110, y + 24, ["发证日期　", day(issued, "issue_date", "padded")], Style("hei", 12))
    round_seal(job, sheet, 150, y + 20, issuer)
    sheet.text(24, 278, "查询网址：全国建筑市场监管公共服务平台　本证书与纸质证书具有同等法律效力", Style("song", 8))
    annex.text(105, 26, "建筑工程施工许可证附件", Style("hei_bold", 17), align="c")
    annex.text(24, 42, f"施工许可证编号：{number}", Style("song", 11))
    annex.text(24, 50, f"工程名称：{project}", Style("song", 11))
    heads = ("序号", "单体名称", "结构类型", "面积/长度", "项目经理")
    widths = (16.0, 56.0, 30.0, 30.0, 30.0)
    manager = another(job)
    parts = (
        ("1", "充电设备基础", "混凝土", f"{job.rng.randrange(40, 200)}㎡", manager),
        ("2", "箱式变电站基础", "混凝土", "18.6㎡", manager),
        ("3", "电缆沟", "砖混", f"{plain(works.length)}m", manager),
        ("4", "雨棚", "钢结构", f"{job.rng.randrange(100, 800)}㎡", manager),
        ("", "以下空白", "", "", ""),
    )
    lines = [(11.0, [(w, head, True) for w, head in zip(widths, heads, strict=True)])]
    lines += [(11.0, [(w, cell, True) for w, cell in zip(widths, part, strict=True)]) for part in parts]
    table(annex, 24, 60, lines, label=Style("song", 10.5), value=Style("song", 10.5))
    annex.text(105, 284, "第 2 页 共 2 页", Style("song", 9), align="c")
    values = _permit_values(number, holder, project, place, works.builder.name, issuer, issued.isoformat())
    del values["issuer"]
    return drawn("construction_permit", "dew_electronic", [sheet, annex], values, from_seal={"issuer": issuer})


def approval_reply(job: Job) -> Drawn:
    """A red-headed reply of the city's office, two pages with the copy list at the end."""
    works = some_works(job)
    issuer = job.rng.choice(("信阳市城市管理局", "信阳市住房和城乡建设局", "信阳市公路事业发展中心"))
    short = {"信阳市城市管理局": "信城管", "信阳市住房和城乡建设局": "信建"}.get(issuer, "信公路")
    number = f"{short}〔2026〕{job.rng.randrange(3, 320)}号"
    writer = Writer(job, Style("song", 15), left=27, width=156, leading=1.85)
    writer.y = red_head(writer.sheet, f"{issuer}文件", Run(number, "doc_no"))
    road = f"{works.road}{works.section}"
    writer.sheet.flow(
        30,
        writer.y + 4,
        150,
        f"关于同意{works.project}\n占用、挖掘城市道路的批复",
        Style("song_bold", 20),
        align="c",
        leading=1.5,
    )
    writer.y += 36
    writer.line([Run(works.applicant, "holder"), "："])
    writer.para(
        [
            "你单位《关于" if len(works.applicant) > 5 else "你《关于",
            "办理道路挖掘手续的请示》及相关材料收悉。经组织现场踏勘并会商公安交警部门，现批复如下：",
        ]
    )
    writer.para(
        [
            "一、同意实施",
            Run(works.project, "project"),
            "，施工路段为",
            Run(road, "road"),
            f"，挖掘长度{plain(works.length)}米、宽度{plain(works.width)}米，总面积{plain(works.area)}平方米。",
        ]
    )
    form = job.date_form("plain", "padded")
    writer.para(
        [
            "二、施工期限自",
            day(works.period_from, "period_from", form),
            "起至",
            day(works.period_to, "period_to", form),
            f"止，共{works.days}天。逾期未完工的，应提前5日申请延期。",
        ]
    )
    writer.para(
        f"三、施工单位为{works.builder.name}。施工期间应落实围挡、警示、防尘和夜间照明措施，确保行人和车辆通行安全。"
    )
    writer.para(
        "四、工程完工后三日内清除现场障碍物，按照《城镇道路工程施工与质量验收规范》恢复路面，并通知我单位组织验收。"
    )
    writer.para("五、涉及地下管线、绿化、消防等事项的，应另行征得有关单位同意。")
    writer.para("此复。")
    writer.room(70)
    y = writer.y + 24
    sheet = writer.sheet
    sheet.text(176, y, Run(issuer, "issuer"), Style("song", 15), align="r")
    sheet.text(170, y + 10, day(works.signed, "issue_date", form), Style("song", 15), align="r")
    round_seal(job, sheet, 148, y + 6, issuer, diameter=42)
    sheet.text(
        30,
        y + 26,
        f"（联系人：{another(job)}　联系电话：0376-{job.rng.randrange(6000000, 6999999)}）",
        Style("song", 13),
    )
    bottom = max(y + 40, 256)
    sheet.line(27, bottom, 183, bottom, width=0.35)
    sheet.text(30, bottom + 2, "抄送：市公安局交通警察支队，各区城市管理局。", Style("song", 11))
    sheet.line(27, bottom + 9, 183, bottom + 9, width=0.2)
    sheet.text(30, bottom + 11, f"{issuer}办公室", Style("song", 11))
    sheet.text(180, bottom + 11, f"{numbers.written_date(works.signed)}印发", Style("song", 11), align="r")
    sheet.line(27, bottom + 18, 183, bottom + 18, width=0.35)
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("municipal_approval", "dew_reply", writer.sheets, values, tolerated={"road": (works.road,)})


def approval_licence(job: Job) -> Drawn:
    """城市道路挖掘许可证: a table hung on the building site, one page."""
    works, sheet = some_works(job), job.sheet()
    district = job.facts.home.community.district
    issuer = f"信阳市{district}城市管理局"
    number = f"信城道挖许字（2026）第{job.rng.randrange(10**4):04d}号"
    framed(sheet, 11, (40, 110, 150))
    sheet.text(105, 26, "城市道路占用（挖掘）许可证", Style("hei_bold", 24, (30, 80, 130)), align="c")
    sheet.text(184, 44, Run(number, "doc_no"), Style("song", 12), align="r")
    y = sheet.flow(
        25,
        54,
        160,
        "根据《城市道路管理条例》第三十条、第三十一条、第三十三条和《中华人民共和国行政许可法》第三十八条第一款的规定，"
        "经审查，准予下列占用（挖掘）城市道路事项。",
        Style("song", 12),
        leading=1.6,
        indent=2,
    )
    label, value = Style("song", 12), job.fill_style(12)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(38, "被许可人", True), (122, Run(works.applicant, "holder"), False)]),
        (13, [(38, "工程名称", True), (122, Run(works.project, "project"), False)]),
        (
            13,
            [
                (38, "道路名称", True),
                (42, Run(works.road, "road"), False),
                (30, "道路等级", True),
                (50, job.rng.choice(("主干路", "次干路", "支路")), False),
            ],
        ),
        (13, [(38, "挖掘位置", True), (122, works.place, False)]),
        (
            13,
            [
                (38, "挖掘尺寸", True),
                (
                    122,
                    f"{plain(works.length)}m×{plain(works.width)}m，深{plain(works.depth)}m，{plain(works.area)}㎡",
                    False,
                ),
            ],
        ),
        (13, [(38, "挖掘原因", True), (122, works.reason, False)]),
        (
            14,
            [
                (38, "许可期限", True),
                (122, [day(works.period_from, "period_from"), " 至 ", day(works.period_to, "period_to")], False),
            ],
        ),
        (13, [(38, "施工单位", True), (122, works.builder.name, False)]),
        (
            13,
            [
                (38, "现场负责人", True),
                (42, another(job), False),
                (30, "监督电话", True),
                (50, "12319", False),
            ],
        ),
        (
            40,
            [
                (38, "注意事项", True),
                (
                    122,
                    "1.本证应悬挂于施工现场醒目处，不得涂改、转让。\n2.在批准的位置、面积、期限内施工，需变更的应提前办理变更手续。\n"
                    "3.在道路上施工应设置明显标志和安全防围设施。\n4.竣工后应及时清理现场，恢复原状，并报请检查验收。",
                    False,
                ),
            ],
        ),
    ]
    rows = [
        (h, [(w, Run(r, "", value) if isinstance(r, str) and not lab and h < 30 else r, lab) for w, r, lab in cells])
        for h, cells in rows
    ]
    y = table(sheet, 25, y + 4, rows, label=label, value=value)
    sheet.text(104, y + 16, ["许可机关（章）：", Run(issuer, "issuer")], Style("song", 11))
    sheet.text(104, y + 26, ["签发日期：", day(works.signed, "issue_date", "spaced")], Style("song", 11))
    round_seal(job, sheet, 156, y + 22, issuer)
    qr_code(sheet, 28, y + 10, 22)
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("municipal_approval", "dew_licence", [sheet], values)


LAYOUTS: Layouts = {
    "construction_permit": {"dew_paper": construction_paper, "dew_electronic": construction_electronic},
    "municipal_approval": {"dew_reply": approval_reply, "dew_licence": approval_licence},
}
