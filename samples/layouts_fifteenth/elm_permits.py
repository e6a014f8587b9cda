"""建筑工程施工许可证 and the city's approvals of works on a road."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import day_run, digits, sealed, st
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

_RED: Colour = (206, 30, 34)
_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _construction(job: Job, works: Works) -> tuple[dict[str, Value], date]:
    place, rng = job.facts.home.community, job.rng
    issued = a_day(rng, date(2024, 3, 1), date(2026, 10, 25))
    holder = job.facts.developer.name if job.chance(0.5) else job.facts.company.org.name
    values: dict[str, Value] = {
        "permit_no": f"411502{issued:%Y%m%d}{rng.randrange(1, 9):02d}01",
        "holder": holder,
        "project": f"{place.name}{rng.choice(['3#、5#楼及地下车库', '公共充电场站', '综合服务楼'])}",
        "location": f"信阳市{place.district}{place.street}",
        "builder": works.builder.name,
        "issuer": f"信阳市{place.district}住房和城乡建设局",
        "issue_date": issued.isoformat(),
    }
    return values, issued


def _said(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def permit_across(job: Job) -> Drawn:
    """The statement on the left with the seal, the table on the right."""
    works, sheet, rng = some_works(job), job.sheet(297, 210), job.rng
    values, issued = _construction(job, works)
    guilloche(sheet, 8, 8, 281, 194, (226, 236, 222), waves=26, paper=(252, 253, 249))
    sheet.rect(8, 8, 281, 194, line=1.1, fill=(70, 120, 80))
    sheet.text(76, 28, "中华人民共和国", st(17, "song_bold"), align="c", spacing=0.25)
    sheet.text(76, 42, "建筑工程施工许可证", st(22, "song_bold"), align="c", spacing=0.08)
    sheet.text(76, 60, ["编号　", _said(values, "permit_no")], st(12, "hei"), align="c")
    law = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    y = sheet.flow(22, 78, 108, law, st(14, "kai"), leading=1.8, indent=2)
    sheet.flow(22, y + 3, 108, "特发此证", st(14, "kai"), indent=2)
    sheet.text(32, 150, ["发证机关　", _said(values, "issuer")], st(12))
    sheet.text(32, 164, ["发证日期　", day_run(issued, "issue_date", job.date_form("plain", "chinese"))], st(12))
    sealed(sheet, 100, 154, str(values["issuer"]))
    price = f"{rng.randrange(180, 9000)}.{rng.randrange(10, 99)} 万元"
    rows: _Rows = [
        (12, [(32, "建设单位", True), (106, _said(values, "holder"), False)]),
        (12, [(32, "工程名称", True), (106, _said(values, "project"), False)]),
        (12, [(32, "建设地址", True), (106, _said(values, "location"), False)]),
        (
            12,
            [
                (32, "建设规模", True),
                (40, f"{rng.randrange(800, 30000)} 平方米", False),
                (26, "合同价格", True),
                (40, price, False),
            ],
        ),
        (11, [(32, "勘察单位", True), (106, f"河南{job.facts.dealer.name[2:4]}岩土勘察有限公司", False)]),
        (11, [(32, "设计单位", True), (106, works.designer.name, False)]),
        (11, [(32, "施工单位", True), (106, _said(values, "builder"), False)]),
        (11, [(32, "监理单位", True), (106, f"信阳{job.facts.dealer.name[2:4]}建设监理有限公司", False)]),
        (
            11,
            [
                (32, "施工单位\n项目负责人", True),
                (37, job.facts.spouse.name, False),
                (32, "总监理\n工程师", True),
                (37, job.facts.landlord.name, False),
            ],
        ),
        (
            12,
            [
                (32, "合同工期", True),
                (106, f"{issued:%Y.%m.%d} 至 {issued + timedelta(days=420):%Y.%m.%d}", False),
            ],
        ),
        (18, [(32, "备　注", True), (106, "质量监督手续、安全监督手续已办理。", False)]),
    ]
    y = table(sheet, 146, 20, rows, label=st(11), value=st(10.5, "hei")) + 4
    sheet.text(146, y, "注意事项：", st(9, "hei"))
    notes = (
        "一、本证放置施工现场，作为准予施工的凭证。\n二、未经发证机关许可，本证的各项内容不得变更。\n"
        "三、本证自核发之日起三个月内应予施工，逾期应办理延期手续。\n四、凡未取得本证擅自施工的属违法建设。"
    )
    sheet.flow(146, y + 5, 138, notes, st(8.5), leading=1.5)
    return drawn("construction_permit", "elm_permit_across", [sheet], values)


def permit_electronic(job: Job) -> Drawn:
    """电子证照: portrait, QR code, everything in lines under a red title."""
    works, sheet, rng = some_works(job), job.sheet(), job.rng
    values, issued = _construction(job, works)
    sheet.rect(12, 12, 186, 273, line=0.9, fill=_RED)
    sheet.rect(14, 14, 182, 269, line=0.2, fill=_RED)
    qr_code(sheet, 164, 20, 24)
    sheet.text(105, 32, "建筑工程施工许可证", st(26, "song_bold", _RED), align="c", spacing=0.05)
    sheet.text(105, 46, "（电子证照）", st(12, "kai"), align="c")
    sheet.text(22, 58, ["证书编号：", _said(values, "permit_no")], st(11.5))
    sheet.text(188, 58, f"项目代码：{issued:%y%m}-411599-04-01-{digits(job, 6)}", st(10), align="r")
    law = "经审查，本建筑工程符合《中华人民共和国建筑法》第八条规定的施工条件，准予施工，特发此证。"
    y = sheet.flow(22, 68, 166, law, st(12, "kai"), leading=1.6, indent=2) + 3
    builder: Runs = [_said(values, "builder"), f"（项目负责人：{job.facts.spouse.name}）"]
    lines: list[tuple[str, Runs]] = [
        ("建设单位（项目法人）", _said(values, "holder")),
        ("项目名称", _said(values, "project")),
        ("建设地点", _said(values, "location")),
        ("建设规模", f"总建筑面积 {rng.randrange(900, 20000)}.{rng.randrange(10, 99)} 平方米"),
        ("合同价格", f"{rng.randrange(200, 8000)} 万元"),
        ("合同开工日期", f"{issued + timedelta(days=10):%Y-%m-%d}"),
        ("合同竣工日期", f"{issued + timedelta(days=560):%Y-%m-%d}"),
        ("勘察单位", "河南中州勘测设计有限公司"),
        ("设计单位", works.designer.name),
        ("施工总承包单位", builder),
        ("监理单位", f"信阳{job.facts.company.org.name[2:4]}工程管理咨询有限公司（总监：{job.facts.landlord.name}）"),
        ("工程总承包单位", "/"),
    ]
    rows: _Rows = [(11.5, [(44, label, True), (122, runs, False)]) for label, runs in lines]
    y = table(sheet, 22, y, rows, label=st(10.5), value=st(10.5, "hei"), frame=(150, 150, 150)) + 8
    sheet.text(112, y, "发证机关：", st(11.5))
    sheet.text(112, y + 8, _said(values, "issuer"), st(11.5))
    sheet.text(112, y + 18, day_run(issued, "issue_date", "padded"), st(11.5))
    sealed(sheet, 150, y + 12, str(values["issuer"]), "行政审批专用章")
    sheet.text(
        22, 275, "本证照由河南省工程建设项目审批管理系统生成，扫描二维码核验真伪。", st(8.5, "hei", (110, 110, 110))
    )
    return drawn("construction_permit", "elm_permit_electronic", [sheet], values)


def _approval(works: Works, doc_no: str, issuer: str, issued: date) -> dict[str, Value]:
    return {
        "doc_no": doc_no,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }


def approval_letter(job: Job) -> Drawn:
    """A reply under a red head, to the request of the applicant."""
    works = some_works(job)
    issuer = f"信阳市{job.facts.home.community.district}城市管理局"
    doc_no = f"信{issuer[3]}城管审〔2026〕{job.rng.randrange(11, 290)}号"
    issued = works.signed + timedelta(days=3)
    writer = Writer(job, st(14), left=27, width=156, top=30, leading=1.65)
    sheet = writer.sheet
    sheet.text(105, 34, issuer + "文件", st(29, "song_bold", _RED), align="c")
    sheet.text(105, 60, Run(doc_no, "doc_no"), st(14), align="c")
    sheet.line(24, 69, 186, 69, width=0.8, fill=_RED)
    writer.y = 80
    for line in ("关于同意", f"{works.project}占用挖掘城市道路的批复"):
        sheet.text(105, writer.y, line, st(18 if len(line) < 20 else 15.5, "hei_bold"), align="c")
        writer.y += 10
    writer.y += 4
    writer.line([Run(works.applicant, "holder"), "："])
    writer.para(
        [
            f"你单位{numbers.written_date(works.signed, form='plain')}报来的"
            "《占用挖掘城市道路申请》及相关图纸收悉。根据《城市道路管理条例》第三十一条、第三十三条规定，经现场踏勘，同意实施",
            Run(works.project, "project"),
            "。现将有关事项批复如下：",
        ]
    )
    start, end = day_run(works.period_from, "period_from"), day_run(works.period_to, "period_to")
    writer.para(
        [
            "一、挖掘道路为",
            Run(works.road, "road"),
            f"（{works.section}），具体位置为{works.place}，长{plain(works.length)}米、宽{plain(works.width)}米，面积{plain(works.area)}平方米。",
        ]
    )
    writer.para(["二、施工期限自", start, "起至", end, "止，逾期须重新报批。"])
    writer.para(f"三、施工由{works.builder.name}承担，现场围挡封闭、夜间设警示灯，严禁超范围开挖。")
    writer.para("四、工程完工后应按原标准恢复路面，并在五日内报我局验收，质量保修期一年。")
    writer.para("此复。")
    writer.room(30)
    writer.y += 8
    writer.sheet.text(178, writer.y, Run(issuer, "issuer"), st(14.5), align="r")
    writer.sheet.text(172, writer.y + 10, day_run(issued, "issue_date"), st(14.5), align="r")
    sealed(writer.sheet, 150, writer.y + 4, issuer)
    writer.sheet.text(27, 274, f"抄送：信阳市公安局交通警察支队，{works.builder.name}。", st(11))
    return drawn("municipal_approval", "elm_decision_letter", writer.sheets, _approval(works, doc_no, issuer, issued))


def approval_card(job: Job) -> Drawn:
    """城市道路占用挖掘许可证: a sheet across to be hung up at the site."""
    works, sheet = some_works(job), job.sheet(297, 210)
    issuer = "信阳市城市管理局"
    doc_no = f"信城许挖字（2026）第{job.rng.randrange(20, 800):04d}号"
    issued = works.signed + timedelta(days=2)
    guilloche(sheet, 10, 10, 277, 190, (222, 230, 244), waves=24, paper=(250, 251, 254))
    sheet.rect(10, 10, 277, 190, line=1, fill=(50, 80, 150))
    sheet.text(148.5, 22, "城市道路占用、挖掘许可证", st(28, "song_bold"), align="c", spacing=0.08)
    sheet.text(270, 40, Run(doc_no, "doc_no"), st(12, "hei"), align="r")
    start, end = day_run(works.period_from, "period_from", "dot"), day_run(works.period_to, "period_to", "dot")
    half = 80.0
    rows: _Rows = [
        (14, [(45, "被许可人", True), (205, Run(works.applicant, "holder"), False)]),
        (14, [(45, "工程项目", True), (205, Run(works.project, "project"), False)]),
        (
            14,
            [
                (45, "道路名称", True),
                (half, Run(works.road, "road"), False),
                (45, "路段", True),
                (half, works.section, False),
            ],
        ),
        (14, [(45, "位　　置", True), (205, works.place, False)]),
        (
            14,
            [
                (45, "许可面积", True),
                (half, f"{plain(works.length)}m×{plain(works.width)}m＝{plain(works.area)}㎡", False),
                (45, "施工单位", True),
                (half, works.builder.name, False),
            ],
        ),
        (
            14,
            [
                (45, "许可期限", True),
                (half, [start, " — ", end], False),
                (45, "负责人电话", True),
                (half, works.handler.phone, False),
            ],
        ),
        (
            14,
            [
                (45, "附　　注", True),
                (205, "本证应悬挂于施工现场显著位置，不得涂改、转让；变更内容须重新申请。", False),
            ],
        ),
    ]
    y = table(sheet, 23.5, 48, rows, label=st(13, "hei"), value=st(12)) + 8
    sheet.text(180, y, ["许可机关：", Run(issuer, "issuer")], st(13))
    sheet.text(180, y + 13, ["签发日期：", day_run(issued, "issue_date", "padded")], st(13))
    sealed(sheet, 226, y + 9, issuer, "行政许可专用章", diameter=42)
    sheet.text(26, y + 20, "监督电话：0376-12319", st(10))
    return drawn("municipal_approval", "elm_approval_card", [sheet], _approval(works, doc_no, issuer, issued))


LAYOUTS: Layouts = {
    "construction_permit": {"elm_permit_across": permit_across, "elm_permit_electronic": permit_electronic},
    "municipal_approval": {"elm_decision_letter": approval_letter, "elm_approval_card": approval_card},
}
