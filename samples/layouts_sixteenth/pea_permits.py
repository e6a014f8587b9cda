"""建筑工程施工许可证 and 市政工程审批文件."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import Rows, bureau, day_run, digits, grid, head_of, road_works, say, seal, ty
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer

_RED: Colour = (206, 26, 32)
_DISTRICT = {"浉河区": "411502", "平桥区": "411503", "羊山新区": "411571"}


def _issuer(job: Job) -> str:
    district = job.facts.home.community.district
    if district == "羊山新区":
        return "信阳市住房和城乡建设局"
    return f"信阳市{district}住房和城乡建设局"


def permit_on_wall(job: Job) -> Drawn:
    """The wide certificate: the law on the left half, the table with the parties on the right."""
    sheet, rng, facts = job.sheet(297, 210), job.rng, job.facts
    works = road_works(job)
    holder, issuer = facts.company.org.name, _issuer(job)
    on = a_day(rng, date(2025, 3, 1), date(2026, 10, 30))
    number = f"{_DISTRICT[facts.home.community.district]}{on:%Y%m%d}{digits(rng, 2)}01"
    project = f"{holder.removeprefix('信阳')}{rng.choice(['新能源汽车充电站', '综合服务楼', '停车楼及充电站'])}建设项目"
    location = facts.company.org.address.removeprefix("河南省")
    guilloche(sheet, 6, 6, 285, 198, (252, 228, 222), waves=32, paper=(255, 252, 250))
    sheet.rect(10, 10, 277, 190, line=0.8, fill=(200, 70, 60))
    emblem(sheet, 80, 34, 22)
    sheet.text(80, 52, "中华人民共和国", ty(14, "song_bold"), align="c", spacing=0.2)
    sheet.text(80, 64, "建筑工程施工许可证", ty(22, "song_bold"), align="c")
    sheet.text(80, 80, ["编号　", Run(number, "permit_no")], ty(13), align="c")
    law = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    y = sheet.flow(28, 96, 104, law, ty(13, "kai"), leading=1.7, indent=2)
    sheet.text(104, y + 8, "特发此证", ty(13, "kai"))
    sheet.text(40, 148, ["发证机关　", Run(issuer, "issuer")], ty(12))
    sheet.text(40, 162, ["发证日期　", day_run(on, "issue_date", "spaced")], ty(12))
    seal(sheet, 96, 154, issuer, diameter=42)
    value = ty(10.5, "hei")
    end = on + timedelta(days=rng.randrange(120, 420))
    designer = works.designer.name
    survey = f"信阳{rng.choice(['地质勘察', '岩土勘测'])}有限公司"
    watch = f"河南{rng.choice(['正方', '中正', '同心'])}工程监理有限公司"
    rows: Rows = [
        (13, [(30, "建设单位", True), (96, Run(holder, "holder"), False)]),
        (13, [(30, "工程名称", True), (96, Run(project, "project"), False)]),
        (13, [(30, "建设地址", True), (96, Run(location, "location"), False)]),
        (
            11,
            [
                (30, "建设规模", True),
                (34, f"{rng.randrange(600, 9000)}平方米", False),
                (26, "合同价格", True),
                (36, f"{rng.randrange(180, 4200)}万元", False),
            ],
        ),
        (11, [(30, "勘察单位", True), (96, survey, False)]),
        (11, [(30, "设计单位", True), (96, designer, False)]),
        (11, [(30, "施工单位", True), (96, Run(works.builder.name, "builder"), False)]),
        (11, [(30, "监理单位", True), (96, watch, False)]),
        (
            11,
            [
                (30, "勘察单位项目负责人", True),
                (33, facts.spouse.name, False),
                (30, "设计单位项目负责人", True),
                (33, facts.landlord.name, False),
            ],
        ),
        (
            11,
            [
                (30, "施工单位项目负责人", True),
                (33, facts.dealer.legal_person, False),
                (30, "总监理工程师", True),
                (33, facts.developer.legal_person, False),
            ],
        ),
        (11, [(30, "合同工期", True), (96, f"{say(on, 'dot')}至{say(end, 'dot')}", False)]),
        (14, [(30, "备注", True), (96, rng.choice(["", "本证附件共1页", "分期建设，本证为一期工程"]), False)]),
    ]
    y = grid(sheet, 148, 22, rows, size=9.5, value=value)
    for place, line in enumerate(
        [
            "注意事项：一、本证放置施工现场，作为准予施工的凭证。",
            "二、未经发证机关许可，本证的各项内容不得变更。",
            "三、凡未取得本证擅自施工的属违法建设。",
        ]
    ):
        sheet.text(148, y + 3 + place * 5.6, line, ty(8.5))
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "builder": works.builder.name,
        "issuer": issuer,
        "issue_date": on.isoformat(),
    }
    return drawn("construction_permit", "pea_permit_on_wall", [sheet], values)


def permit_printed(job: Job) -> Drawn:
    """The electronic certificate printed upright, and its annex with the single works on a second page."""
    sheet, annex, rng, facts = job.sheet(), job.sheet(), job.rng, job.facts
    works = road_works(job)
    holder = facts.developer.name if job.chance(0.5) else facts.company.org.name
    issuer = rng.choice([_issuer(job), "信阳市行政审批和政务信息管理局"])
    on = a_day(rng, date(2024, 3, 1), date(2026, 10, 30))
    number = f"{_DISTRICT[facts.home.community.district]}{on:%Y%m%d}{digits(rng, 2)}99"
    project, location = works.project, works.place
    guilloche(sheet, 8, 8, 194, 281, (238, 230, 210), waves=44, paper=(255, 254, 249))
    emblem(sheet, 105, 32, 24)
    sheet.text(105, 50, "建筑工程施工许可证", ty(27, "song_bold"), align="c", spacing=0.12)
    sheet.text(24, 70, ["施工许可编号：", Run(number, "permit_no", ty(12, "hei"))], ty(12))
    law = (
        "根据《中华人民共和国建筑法》第八条、《建筑工程施工许可管理办法》的规定，"
        "经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    )
    sheet.flow(24, 80, 120, law, ty(11.5), leading=1.7, indent=2)
    qr_code(sheet, 158, 72, 26)
    end = on + timedelta(days=rng.randrange(90, 300))
    rows: Rows = [
        (14, [(34, "工程名称", True), (128, Run(project, "project"), False)]),
        (14, [(34, "建设地址", True), (128, Run(location, "location"), False)]),
        (12, [(34, "建设单位", True), (128, Run(holder, "holder"), False)]),
        (
            12,
            [
                (34, "建设规模", True),
                (47, f"{plain(works.length * 12)}米", False),
                (34, "合同价格（万元）", True),
                (47, f"{rng.randrange(30, 900)}.{digits(rng, 2)}", False),
            ],
        ),
        (
            12,
            [
                (34, "合同开工日期", True),
                (47, say(on, "dash"), False),
                (34, "合同竣工日期", True),
                (47, say(end, "dash"), False),
            ],
        ),
        (8, [(34, "参建单位", True), (86, "单位名称", True), (42, "项目负责人", True)]),
        (11, [(34, "设计单位", True), (86, works.designer.name, False), (42, facts.landlord.name, False)]),
        (
            11,
            [
                (34, "监理单位", True),
                (86, f"河南{rng.choice(['方正', '建业', '同心'])}项目管理有限公司", False),
                (42, facts.spouse.name, False),
            ],
        ),
        (
            11,
            [
                (34, "施工总承包单位", True),
                (86, Run(works.builder.name, "builder"), False),
                (42, facts.dealer.legal_person, False),
            ],
        ),
        (14, [(34, "备　　注", True), (128, "含电缆沟、箱变基础；单位工程明细见附件", False)]),
    ]
    y = grid(sheet, 24, 108, rows, size=10.5, value=ty(10.5, "hei"))
    sheet.text(184, y + 10, ["发证机关：", Run(issuer, "issuer")], ty(12), align="r")
    sheet.text(184, y + 21, ["发证日期：", day_run(on, "issue_date", "padded")], ty(12), align="r")
    seal(sheet, 156, y + 17, issuer)
    sheet.text(24, 276, "住房和城乡建设部制证标准　本证可通过河南省建筑市场监管公共服务平台查验", ty(8.5))
    annex.text(105, 26, "建筑工程施工许可证附件", ty(18, "song_bold"), align="c")
    annex.text(24, 42, ["许可证编号：", Run(number, "permit_no")], ty(11))
    body: Rows = [
        (
            10,
            [
                (14, "序号", True),
                (62, "单位工程名称", True),
                (30, "规模", True),
                (26, "结构", True),
                (30, "备注", True),
            ],
        )
    ]
    for place, said in enumerate(["电缆沟及排管", "箱式变电站基础", "充电车位硬化"], 1):
        body.append(
            (
                11,
                [
                    (14, str(place), True),
                    (62, said, False),
                    (30, f"{rng.randrange(8, 300)}米（㎡）", True),
                    (26, "钢混", True),
                    (30, "", True),
                ],
            )
        )
    y = grid(annex, 24, 50, body)
    annex.text(24, y + 8, "（以下空白）", ty(10))
    seal(annex, 156, y + 30, issuer)
    annex.text(105, 284, "附件第1页 共1页", ty(9), align="c")
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "builder": works.builder.name,
        "issuer": issuer,
        "issue_date": on.isoformat(),
    }
    return drawn("construction_permit", "pea_permit_printed", [sheet, annex], values)


def decision(job: Job) -> Drawn:
    """准予行政许可决定书 under a red head: prose, conditions, remedies, seal over office and date."""
    rng, works = job.rng, road_works(job)
    issuer = bureau(job)
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.65)
    sheet = writer.sheet
    sheet.text(105, 26, issuer, ty(27, "song_bold", _RED), align="c")
    sheet.line(27, 45, 183, 45, width=0.9, fill=_RED)
    writer.y = 54
    writer.title("准予行政许可决定书", ty(20, "song_bold"), after=6)
    mark = {"浉河区": "信浉", "平桥区": "信平", "羊山新区": "信羊"}[job.facts.home.community.district]
    number = f"{mark}城管许准〔{works.signed.year}〕{rng.randrange(3, 260)}号"
    writer.sheet.text(105, writer.y, Run(number, "doc_no"), ty(13, "kai"), align="c")
    writer.y += 12
    writer.line([Run(works.applicant, "holder"), "："])
    asked = works.signed - timedelta(days=rng.randrange(2, 9))
    writer.para(
        [
            f"你（单位）于{say(asked, 'plain')}就",
            Run(works.project, "project"),
            "提出的临时占用、挖掘城市道路申请（受理号：",
            f"{works.signed:%Y%m%d}{digits(rng, 4)}），本机关已依法受理。经现场勘查、审查，申请符合"
            "《城市道路管理条例》第三十条、第三十三条规定的条件。依据《中华人民共和国行政许可法》第三十八条第一款，决定准予许可。",
        ]
    )
    writer.para(
        [
            "一、许可内容：在",
            Run(works.road, "road"),
            f"（{works.section}）挖掘{rng.choice(['人行道', '非机动车道'])}，"
            f"长{plain(works.length)}米、宽{plain(works.width)}米，共计{plain(works.area)}平方米。",
        ]
    )
    form = rng.choice(["plain", "padded"])
    writer.para(
        [
            "二、许可期限：",
            day_run(works.period_from, "period_from", form),
            "至",
            day_run(works.period_to, "period_to", form),
            f"，共{works.days}天。确需延期的，应在期满前3日内向本机关申请。",
        ]
    )
    writer.para(
        f"三、你（单位）应当委托{works.builder.name}按照批准的位置、面积和期限施工，在现场公示本决定，设置围挡与警示灯，"
        "并依法到公安机关交通管理部门办理占道施工手续。"
    )
    writer.para(
        "四、竣工后及时清理现场，按技术规范恢复路面，并通知本机关检查验收。"
        "如不服本决定，可在收到之日起六十日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。"
    )
    writer.room(40)
    on = works.signed + timedelta(days=1)
    y = writer.y + 12
    writer.sheet.text(176, y, Run(issuer, "issuer"), ty(14), align="r")
    written = day_run(on, "issue_date", rng.choice(["plain", "chinese"]))
    writer.sheet.text(170, y + 11, written, ty(14), align="r")
    seal(writer.sheet, 148, y + 7, issuer, rng.choice(["", "行政审批专用章"]))
    writer.sheet.text(29, y + 34, f"抄送：市公安局交警支队，{works.builder.name}。", ty(11))
    writer.number_pages("— {0} —")
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": on.isoformat(),
    }
    return drawn("municipal_approval", "pea_decision", writer.sheets, values)


def road_permit(job: Job) -> Drawn:
    """城市道路占用挖掘许可证: a wide certificate in a table, the stub for the file beside it."""
    sheet, rng, facts = job.sheet(297, 210), job.rng, job.facts
    works, issuer = road_works(job), bureau(job)
    on = works.signed + timedelta(days=rng.randrange(1, 4))
    number = f"（{on.year}）占挖字第{rng.randrange(1, 600):04d}号"
    sheet.rect(10, 10, 68, 190, line=0.3)
    sheet.text(44, 18, "存　根", ty(15, "song_bold"), align="c")
    stub: list[Runs] = [
        Run(number, "doc_no"),
        ["单位：", Run(works.applicant, "holder")],
        f"事由：{works.reason}",
        f"面积：{plain(works.area)}㎡",
        f"经办：{facts.landlord.name}",
        f"批准：{facts.spouse.name}",
    ]
    y = 34.0
    for line in stub:
        y = sheet.flow(14, y, 60, line, ty(10), leading=1.4) + 5
    for step in range(32):
        sheet.line(82, 10 + step * 6, 82, 13 + step * 6, width=0.3, fill=(120, 120, 120))
    guilloche(sheet, 88, 8, 202, 194, (216, 228, 244), waves=30, paper=(251, 253, 255))
    sheet.rect(92, 12, 194, 186, line=0.9, fill=(50, 80, 150))
    sheet.text(189, 20, "城市道路占用、挖掘许可证", ty(22, "song_bold"), align="c")
    sheet.text(278, 36, Run(number, "doc_no"), ty(11), align="r")
    term: Runs = [
        "自",
        day_run(works.period_from, "period_from", "plain"),
        "起至",
        day_run(works.period_to, "period_to", "plain"),
        "止",
    ]
    value = ty(11, "hei")
    rows: Rows = [
        (12, [(32, "单位（个人）", True), (148, Run(works.applicant, "holder"), False)]),
        (12, [(32, "工程名称", True), (148, Run(works.project, "project"), False)]),
        (
            12,
            [
                (32, "路　　名", True),
                (50, Run(works.road, "road"), False),
                (32, "起止地段", True),
                (66, works.section, False),
            ],
        ),
        (12, [(32, "占用（挖掘）事由", True), (148, works.reason, False)]),
        (
            12,
            [
                (32, "尺　　寸", True),
                (50, f"{plain(works.length)}m×{plain(works.width)}m", False),
                (32, "面　　积", True),
                (66, f"{plain(works.area)} m²", False),
            ],
        ),
        (12, [(32, "批准期限", True), (148, term, False)]),
        (
            12,
            [
                (32, "施工单位", True),
                (82, works.builder.name, False),
                (26, "负责人电话", True),
                (40, works.handler.phone, False),
            ],
        ),
        (
            26,
            [
                (32, "注意事项", True),
                (
                    148,
                    "1.本证随身携带或张贴现场，接受检查；2.不得超范围、超期限；3.遇突发事件服从指挥；4.竣工五日内申请验收。",
                    False,
                ),
            ],
        ),
    ]
    y = grid(sheet, 99, 44, rows, size=10.5, value=value)
    sheet.text(272, y + 8, ["发证机关：", Run(issuer, "issuer")], ty(12), align="r")
    sheet.text(272, y + 19, day_run(on, "issue_date", rng.choice(["dot", "plain"])), ty(12), align="r")
    seal(sheet, 240, y + 14, issuer, diameter=40)
    sheet.text(100, y + 20, f"持证人：{head_of(job, works)}", ty(10))
    values: dict[str, Value] = {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": on.isoformat(),
    }
    return drawn("municipal_approval", "pea_road_permit", [sheet], values)


LAYOUTS: Layouts = {
    "construction_permit": {"pea_permit_on_wall": permit_on_wall, "pea_permit_printed": permit_printed},
    "municipal_approval": {"pea_decision": decision, "pea_road_permit": road_permit},
}
