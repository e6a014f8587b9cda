"""建筑工程施工许可证 and approvals of works on a city road."""

from __future__ import annotations

from datetime import date, timedelta

from samples import works
from samples.draw import Colour, Run, Runs
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, day, district_seat, frame, headed, sealed, span, st
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table


def _site(job: Job) -> tuple[str, str]:
    """The project and where it lies."""
    home = job.facts.home.community
    what = job.rng.choice(["公共充电站项目", "停车楼及充电设施工程", "综合能源服务站", "商业综合体二期"])
    return f"{home.name}{what}", f"信阳市{home.district}{home.street}"


def permit_wide(job: Job) -> Drawn:
    """The landscape certificate: statement, authority and seal at the left, table at the right."""
    sheet, facts, rng, this = job.sheet(297, 210), job.facts, job.rng, works.some_works(job)
    project, place = _site(job)
    made = a_day(rng, date(2024, 2, 1), date(2026, 10, 30))
    seat = district_seat(job)
    issuer = f"{seat}住房和城乡建设局"
    number = f"4115{rng.randrange(2, 29):02d}{made:%Y%m%d}{rng.randrange(1, 9):02d}01"
    green: Colour = (60, 110, 90)
    guilloche(sheet, 8, 8, 281, 194, (214, 232, 220), waves=34, paper=(250, 253, 250))
    frame(sheet, 8, 8, 281, 194, green)
    emblem(sheet, 74, 32, 19)
    sheet.text(74, 46, "中华人民共和国", st(17, "song_bold"), align="c", spacing=0.3)
    sheet.text(74, 58, "建筑工程施工许可证", st(22, "song_bold"), align="c", spacing=0.08)
    sheet.text(74, 74, ["编号　", Run(number, "permit_no", st(12, "hei"))], st(12), align="c")
    said = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    sheet.flow(22, 88, 104, said, st(13, "kai"), leading=1.7, indent=2)
    sheet.text(22 + 9, 118, "特发此证", st(13, "kai"))
    sheet.text(46, 144, ["发证机关　", Run(issuer, "issuer")], st(12))
    sheet.text(46, 156, ["发证日期　", day(made, "issue_date", job.date_form("plain", "padded"))], st(12))
    sealed(sheet, 92, 150, issuer, "行政审批专用章" if job.chance(0.3) else "", diameter=41)
    qr_code(sheet, 22, 170, 20)
    company = facts.company.org
    ends = made + timedelta(days=rng.choice([180, 240, 365]))
    rows: Rows = [
        (12, [(26, "建设单位", True), (112, Run(company.name, "holder"), False)]),
        (12, [(26, "工程名称", True), (112, Run(project, "project"), False)]),
        (12, [(26, "建设地址", True), (112, Run(place, "location"), False)]),
        (
            12,
            [
                (26, "建设规模", True),
                (46, f"{rng.randrange(900, 26000)}.{rng.randrange(10, 99)}平方米", False),
                (26, "合同价格", True),
                (40, f"{rng.randrange(80, 9000)}.{rng.randrange(10, 99)}万元", False),
            ],
        ),
        (
            12,
            [
                (26, "勘察单位", True),
                (66, f"信阳{company.name[2:4]}岩土工程勘察有限公司", False),
                (20, "负责人", True),
                (26, facts.spouse.name, False),
            ],
        ),
        (
            12,
            [
                (26, "设计单位", True),
                (66, this.designer.name, False),
                (20, "负责人", True),
                (26, facts.landlord.name, False),
            ],
        ),
        (
            12,
            [
                (26, "施工单位", True),
                (66, Run(this.builder.name, "builder"), False),
                (20, "负责人", True),
                (26, facts.dealer.legal_person, False),
            ],
        ),
        (
            12,
            [
                (26, "监理单位", True),
                (66, f"河南{facts.developer.name[2:4]}工程监理咨询有限公司", False),
                (20, "总　监", True),
                (26, facts.developer.legal_person, False),
            ],
        ),
        (12, [(26, "合同工期", True), (112, f"{made:%Y-%m-%d} 至 {ends:%Y-%m-%d}", False)]),
        (
            28,
            [(26, "备　注", True), (112, "本证放置施工现场，作为准予施工的凭证。未经发证机关许可，不得变更。", False)],
        ),
        (
            24,
            [
                (
                    138,
                    "注意事项：一、未经发证机关许可，本证的各项内容不得变更。二、住房城乡建设行政主管部门可以对本证进行查验。三、本证自核发之日起三个月内应予施工，逾期应办理延期手续。",
                    False,
                )
            ],
        ),
    ]
    table(sheet, 142, 26, rows, label=st(10.5), value=st(10.5, "kai"), frame=green)
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": company.name,
        "project": project,
        "location": place,
        "builder": this.builder.name,
        "issuer": issuer,
        "issue_date": made.isoformat(),
    }
    return drawn("construction_permit", "soy_permit_wide", [sheet], values)


def permit_net(job: Job) -> Drawn:
    """The electronic certificate, upright, units in lines with their responsible persons in a second table."""
    sheet, facts, rng, this = job.sheet(), job.facts, job.rng, works.some_works(job)
    project, place = _site(job)
    made = a_day(rng, date(2021, 3, 1), date(2026, 11, 10))
    issuer = f"{district_seat(job)}{rng.choice(['行政审批局', '住房和城乡建设局', '政务服务和大数据管理局'])}"
    number = f"4115{rng.randrange(2, 29):02d}{made:%Y%m%d}{rng.randrange(1, 4):02d}{rng.randrange(1, 4):02d}"
    company = facts.company.org
    frame(sheet, 10, 10, 190, 277, (70, 90, 140))
    sheet.text(105, 22, "建筑工程施工许可证", st(26, "hei_bold"), align="c", spacing=0.06)
    sheet.text(20, 40, ["施工许可编号：", Run(number, "permit_no", st(12, "hei_bold"))], st(11.5))
    qr_code(sheet, 168, 30, 22)
    said = "经审查，下列工程符合《建筑工程施工许可管理办法》规定的施工条件，准予施工，特发此证。"
    sheet.flow(20, 54, 142, said, st(11.5), leading=1.5, indent=2)
    lines: list[tuple[str, Runs]] = [
        ("工程名称", Run(project, "project")),
        ("工程地址", Run(place, "location")),
        ("工程规模", f"地上{rng.randrange(1, 6)}层，总建筑面积{rng.randrange(800, 30000)}㎡"),
        ("建设单位", [Run(company.name, "holder"), f"（{company.uscc}）"]),
        ("施工总承包企业", Run(this.builder.name, "builder")),
        ("工程总承包单位", "———"),
        ("设计单位", this.designer.name),
        ("勘察单位", f"信阳{facts.dealer.name[2:4]}地质勘察院"),
        ("监理单位", f"信阳{facts.developer.name[2:4]}建设监理有限公司"),
        ("合同工期", f"{rng.choice([150, 180, 270, 365])}日历天"),
        ("合同价格", f"人民币{rng.randrange(60, 8000)}.{rng.randrange(10, 99)}万元"),
    ]
    rows: Rows = [(10.5, [(38, label, True), (132, runs, False)]) for label, runs in lines]
    y = table(sheet, 20, 70, rows, label=st(10.5, "hei"), value=st(10.5), frame=(70, 90, 140))
    posts: Rows = [
        (
            9,
            [
                (42.5, "建设单位项目负责人", True),
                (42.5, facts.landlord.name, False),
                (42.5, "施工单位项目负责人", True),
                (42.5, facts.spouse.name, False),
            ],
        ),
        (
            9,
            [
                (42.5, "设计单位项目负责人", True),
                (42.5, facts.dealer.legal_person, False),
                (42.5, "总监理工程师", True),
                (42.5, facts.developer.legal_person, False),
            ],
        ),
    ]
    y = table(sheet, 20, y, posts, label=st(10, "hei"), value=st(10.5), frame=(70, 90, 140)) + 10
    sheet.text(112, y, ["发证机关：", Run(issuer, "issuer")], st(11.5))
    sheet.text(112, y + 10, ["发证日期：", day(made, "issue_date", job.date_form("dash", "padded"))], st(11.5))
    sealed(sheet, 154, y + 6, issuer, "电子证照专用章" if job.chance(0.4) else "", diameter=40)
    sheet.flow(
        20,
        264,
        168,
        "说明：本电子证照与纸质证照具有同等法律效力，可扫描二维码或登录河南省建筑市场监管公共服务平台查验。",
        st(8.5),
        leading=1.4,
    )
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": company.name,
        "project": project,
        "location": place,
        "builder": this.builder.name,
        "issuer": issuer,
        "issue_date": made.isoformat(),
    }
    return drawn("construction_permit", "soy_permit_net", [sheet], values)


def approval_decision(job: Job) -> Drawn:
    """准予行政许可决定书: prose on the bureau's paper, conditions, rights of complaint, receipt of service."""
    this, facts, rng = works.some_works(job), job.facts, job.rng
    made = a_day(rng, date(2026, 10, 12), date(2026, 11, 20))
    issuer = f"{district_seat(job)}城市管理局"
    number = f"{rng.choice(['信', '信城管', '浉城管'])}许准字〔2026〕第{rng.randrange(3, 300)}号"
    writer = Writer(job, st(14), top=30, leading=1.7)
    sheet = writer.sheet
    sheet.text(105, 24, issuer, st(26, "song_bold", (200, 30, 36)), align="c", spacing=0.12)
    sheet.text(105, 40, "准予行政许可决定书", st(20, "song_bold", (200, 30, 36)), align="c", spacing=0.08)
    sheet.text(105, 53, Run(number, "doc_no"), st(13), align="c")
    sheet.line(25, 61, 185, 61, width=0.6, fill=(200, 30, 36))
    writer.y = 68
    writer.line([Run(this.applicant, "holder"), "："])
    asked = made - timedelta(days=rng.randrange(1, 4))
    area = plain(this.area)
    writer.para(
        [
            f"你（单位）于{asked.year}年{asked.month}月{asked.day}日就",
            Run(this.project, "project"),
            "向本机关提出的占用、挖掘城市道路申请（经办人："
            + this.handler.name
            + "），经审查，符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款、"
            "《城市道路管理条例》第三十条、第三十三条规定，决定准予许可：",
        ]
    )
    writer.para(
        [
            "一、准予挖掘",
            Run(this.road, "road"),
            f"（{this.section}）{rng.choice(['人行道', '非机动车道'])}，",
            f"长{plain(this.length)}米、宽{plain(this.width)}米，面积{area}平方米。",
        ]
    )
    writer.para(["二、施工期限", *span(this.period_from, this.period_to), "，逾期须提前3日申请延期。"])
    writer.para(
        f"三、施工单位{this.builder.name}应当设置明显标志和安全防围设施，竣工后及时清理现场，恢复路面，并通知本机关检查验收。"
    )
    writer.para("四、涉及道路交通安全的，应同时征得公安机关交通管理部门同意。")
    writer.para("如不服本决定，可自收到之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼。")
    writer.room(58)
    writer.y += 6
    sheet = writer.sheet
    sheet.text(178, writer.y, Run(issuer, "issuer"), st(14), align="r")
    sheet.text(172, writer.y + 11, day(made, "issue_date", job.date_form("plain", "chinese")), st(14), align="r")
    sealed(sheet, 152, writer.y + 7, issuer, "行政审批专用章" if job.chance(0.4) else "", diameter=42)
    y = writer.y + 36
    sheet.line(25, y, 185, y, width=0.2)
    sheet.text(
        25,
        y + 3,
        f"送达人：{facts.spouse.name}　　　签收人：{this.handler.name}　　　签收日期：　　年　月　日",
        st(10.5),
    )
    sheet.text(25, y + 11, "本决定书一式两份，一份送达申请人，一份存档。", st(9.5))
    if len(writer.sheets) > 1:
        headed(writer, f"{issuer}行政许可文书", "- {} -")
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": this.applicant,
        "project": this.project,
        "road": this.road,
        "period_from": this.period_from.isoformat(),
        "period_to": this.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": made.isoformat(),
    }
    return drawn("municipal_approval", "soy_approval_decision", writer.sheets, values)


def approval_card(job: Job) -> Drawn:
    """A landscape permit to hang at the site, entries in a table."""
    sheet, facts, rng, this = job.sheet(297, 210), job.facts, job.rng, works.some_works(job)
    made = a_day(rng, date(2026, 10, 15), date(2026, 11, 21))
    issuer = f"{district_seat(job)}{rng.choice(['城市管理局', '市政公用事业管理局', '住房和城乡建设局'])}"
    number = f"信市政挖占字2026第{rng.randrange(1, 900):04d}号"
    blue: Colour = (40, 80, 140)
    frame(sheet, 10, 10, 277, 190, blue)
    sheet.text(148.5, 20, "城市道路挖掘（占用）许可证", st(27, "hei_bold", blue), align="c", spacing=0.08)
    sheet.text(276, 36, Run(number, "doc_no"), st(12), align="r")
    label, value = st(12, "hei"), st(12.5, "kai")
    form = job.date_form("dot", "dash", "plain")
    period: Runs = [
        day(this.period_from, "period_from", form),
        " 至 ",
        day(this.period_to, "period_to", form),
        f"（{this.days}天）",
    ]
    rows: Rows = [
        (
            14,
            [
                (36, "被许可人", True),
                (96, Run(this.applicant, "holder"), False),
                (36, "联系人及电话", True),
                (88, f"{this.handler.name} {this.handler.phone}", False),
            ],
        ),
        (14, [(36, "项目名称", True), (220, Run(this.project, "project"), False)]),
        (
            14,
            [
                (36, "道路名称", True),
                (96, Run(this.road, "road"), False),
                (36, "挖掘（占用）部位", True),
                (88, rng.choice(["人行道", "慢车道", "人行道及绿化带"]), False),
            ],
        ),
        (14, [(36, "起止位置", True), (220, this.place, False)]),
        (
            14,
            [
                (36, "长×宽×深（米）", True),
                (96, f"{plain(this.length)}×{plain(this.width)}×{plain(this.depth)}", False),
                (36, "面积（平方米）", True),
                (88, plain(this.area), False),
            ],
        ),
        (14, [(36, "许可期限", True), (96, period, False), (36, "施工单位", True), (88, this.builder.name, False)]),
        (
            26,
            [
                (36, "附加条件", True),
                (
                    220,
                    "1. 夜间设置警示灯；2. 不得擅自变更位置、扩大面积、延长时间；3. 保护地下管线；4. 恢复路面。",
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=value, frame=blue) + 8
    sheet.text(186, y, ["许可机关：", Run(issuer, "issuer", value)], label)
    sheet.text(186, y + 10, ["签发日期：", day(made, "issue_date", "plain", value)], label)
    sealed(sheet, 232, y + 6, issuer, diameter=41)
    sheet.text(22, y, f"监督电话：0376-12319　　现场负责人：{facts.spouse.name}", st(11))
    sheet.text(22, y + 10, "本证须悬挂于施工现场醒目位置，涂改无效，期满自行失效。", st(10))
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": this.applicant,
        "project": this.project,
        "road": this.road,
        "period_from": this.period_from.isoformat(),
        "period_to": this.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": made.isoformat(),
    }
    return drawn("municipal_approval", "soy_approval_card", [sheet], values)


LAYOUTS: Layouts = {
    "construction_permit": {"soy_permit_wide": permit_wide, "soy_permit_net": permit_net},
    "municipal_approval": {"soy_approval_decision": approval_decision, "soy_approval_card": approval_card},
}
