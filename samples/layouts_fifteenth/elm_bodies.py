"""Certificates of public bodies: 事业单位法人证书, 统一社会信用代码证书."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import day_run, digits, sealed, st
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BODIES = (
    ("公共停车服务中心", "为城市公共停车提供管理服务。承担公共停车设施的日常管理、维护和信息服务等工作。"),
    ("园林绿化养护中心", "承担城区公园、广场、道路绿地的养护管理；苗木繁育；园林绿化技术推广。"),
    ("中等职业技术学校", "培养中等职业技术人才，促进职业教育发展。全日制中等学历教育、职业技能培训。"),
    ("妇幼健康服务中心", "为妇女儿童提供健康服务。妇幼保健、常见病诊治、健康教育与技术指导。"),
    ("市政设施管理所", "城市道路、桥涵、排水、照明设施的巡查、维修和养护。"),
)


def _frame(sheet: Sheet, x: float, y: float, width: float, height: float, *, red: bool) -> None:
    strong, weak = ((188, 60, 52), (244, 222, 206)) if red else ((72, 118, 96), (218, 234, 226))
    guilloche(sheet, x, y, width, height, weak, waves=18, paper=(253, 251, 246) if red else (249, 252, 250))
    for inset, line in ((0.0, 0.9), (2.0, 0.3), (6.5, 0.3)):
        sheet.rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, line=line, fill=strong)


def institution_original(job: Job) -> Drawn:
    """正本: landscape, an ornamental frame; who registered it stands in the seal alone."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    place = facts.home.community
    body, purpose = rng.choice(_BODIES)
    name, code = f"信阳市{place.district}{body}", numbers.uscc(rng, prefix="12")
    start = a_day(rng, date(2022, 3, 1), date(2025, 12, 20))
    end = years_later(start, 5) - timedelta(days=1)
    issuer = f"信阳市{place.district}事业单位登记管理局"
    _frame(sheet, 9, 9, 279, 192, red=True)
    emblem(sheet, 148.5, 32, 19)
    sheet.text(148.5, 45, "事业单位法人证书", st(30, "song_bold"), align="c", spacing=0.25)
    sheet.text(148.5, 59, "（正　本）", st(13, "kai"), align="c")
    qr_code(sheet, 242, 24, 27)
    sheet.text(24, 30, "统一社会信用代码", st(11, "hei"))
    sheet.text(24, 36.5, Run(code, "uscc"), st(13, "hei_bold"))
    rows: list[tuple[str, Runs, float]] = [
        ("名称", Run(name, "name"), 10),
        ("宗旨和业务范围", purpose, 15),
        ("住所", Run(f"河南省信阳市{place.district}{place.street}", "address"), 10),
        ("法定代表人", Run(facts.landlord.name, "legal_person"), 10),
        ("经费来源", rng.choice(["财政全额补助收入", "财政补助收入、事业收入", "非财政补助收入"]), 10),
        ("开办资金", f"￥{rng.randrange(12, 900)}万元", 10),
        ("举办单位", f"信阳市{place.district}{rng.choice(['城市管理局', '人民政府', '住房和城乡建设局'])}", 10),
    ]
    y = 72.0
    for label, value, step in rows:
        sheet.text(38, y, label, st(13, "kai"), spread=38)
        sheet.flow(84, y, 150, value, st(13, "hei"), leading=1.3)
        y += step
    sheet.text(38, 158, "有效期", st(13, "kai"), spread=38)
    form = job.date_form("padded", "plain")
    sheet.text(84, 158, ["自", day_run(start, "valid_from", form), "至", day_run(end, "valid_to", form)], st(13, "hei"))
    sheet.text(205, 166, "登记管理机关", st(13, "kai"))
    sealed(sheet, 225, 172, issuer, diameter=42)
    sheet.text(148.5, 187, "国家事业单位登记管理局监制", st(9.5), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": f"河南省信阳市{place.district}{place.street}",
        "legal_person": facts.landlord.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("public_institution_cert", "elm_institution_upright", [sheet], values, from_seal={"issuer": issuer})


def institution_copy(job: Job) -> Drawn:
    """副本: a portrait page ruled in two columns, boxes for the annual reports below, other dates among them."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    place = facts.company.org
    district = facts.home.community.district
    body, purpose = rng.choice(_BODIES)
    name = f"信阳市{district}{body}"
    code = numbers.uscc(rng, prefix="12")
    issued = a_day(rng, date(2021, 5, 1), date(2025, 6, 30))
    start, end = issued, years_later(issued, 5)
    issuer = f"中共信阳市{district}委机构编制委员会办公室"
    guilloche(sheet, 14, 14, 182, 269, (214, 228, 240), waves=40, paper=(249, 252, 254))
    sheet.rect(14, 14, 182, 269, line=0.7, fill=(70, 100, 150))
    sheet.text(105, 26, "中华人民共和国", st(14, "song_bold"), align="c", spacing=0.3)
    sheet.text(105, 36, "事业单位法人证书（副本）", st(22, "song_bold"), align="c", spacing=0.1)
    sheet.text(24, 53, ["证书号：", f"事证第1415{digits(job, 8)}号"], st(10))
    sheet.text(186, 53, ["统一社会信用代码：", Run(code, "uscc")], st(10.5, "hei"), align="r")
    fill, label = st(11.5, "hei"), st(11.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(36, "单位名称", True), (126, Run(name, "name"), False)]),
        (22, [(36, "宗　旨　和\n业务范围", True), (126, purpose, False)]),
        (13, [(36, "住　　所", True), (126, Run(place.address, "address"), False)]),
        (
            12,
            [
                (36, "法定代表人", True),
                (45, Run(facts.person.name, "legal_person"), False),
                (36, "开办资金", True),
                (45, f"{rng.randrange(20, 600)}.{rng.randrange(10)}万元", False),
            ],
        ),
        (12, [(36, "经费来源", True), (45, "财政补助", False), (36, "编制", True), (45, "核定人数 36", False)]),
        (12, [(36, "举办单位", True), (126, f"信阳市{district}人民政府", False)]),
        (
            12,
            [
                (36, "有效期限", True),
                (126, [day_run(start, "valid_from", "dot"), " 至 ", day_run(end, "valid_to", "dot")], False),
            ],
        ),
        (12, [(36, "登记管理机关", True), (126, Run(issuer, "issuer"), False)]),
    ]
    y = table(sheet, 24, 60, rows, label=label, value=fill) + 5
    sheet.text(24, y, "年度报告公示情况", st(11, "hei_bold"))
    years = [issued.year - 2, issued.year - 1, issued.year]
    reports: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9, [(40.5, "年度", True), (40.5, "报告日期", True), (40.5, "公示日期", True), (40.5, "备注", True)])
    ]
    for year in years:
        filed = f"{year + 1}.03.{rng.randrange(10, 30)}"
        reports.append((9, [(40.5, str(year), True), (40.5, filed, True), (40.5, filed, True), (40.5, "", True)]))
    y = table(sheet, 24, y + 7, reports, label=st(10), value=st(10))
    sealed(sheet, 155, y + 22, issuer)
    sheet.text(
        176,
        y + 38,
        f"变更登记日期：{numbers.written_date(issued + timedelta(days=44), form='plain')}",
        st(10.5),
        align="r",
    )
    sheet.text(24, 270, "注：本副本与正本具有同等法律效力。证书遗失应当及时公告并申请补领。", st(9))
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place.address,
        "legal_person": facts.person.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "elm_institution_second", [sheet], values)


def code_of_office(job: Job) -> Drawn:
    """统一社会信用代码证书 of an office: landscape, red frame, QR code."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    place = facts.home.community
    name = f"信阳市{place.district}" + rng.choice(
        ["交通运输局", "水利局", "总工会", "教育体育局", "民政局", "妇女联合会"]
    )
    kind = "群团" if name.endswith(("会",)) else "机关"
    code = numbers.uscc(rng, prefix="13" if kind == "群团" else "11")
    issuer = f"信阳市{place.district}机构编制委员会办公室"
    issued = a_day(rng, date(2018, 4, 1), date(2026, 9, 30))
    sheet.fill(0, 0, 297, 210, (255, 254, 250))
    for inset, line in ((10, 1.6), (13, 0.3)):
        sheet.rect(inset, inset, 297 - 2 * inset, 210 - 2 * inset, line=line, fill=(190, 42, 40))
    sheet.text(148.5, 33, "统一社会信用代码证书", st(34, "song_bold", (176, 30, 34)), align="c", spacing=0.12)
    sheet.text(148.5, 54, ["统一社会信用代码　", Run(code, "uscc")], st(16, "hei"), align="c")
    address = f"信阳市{place.district}{place.street}"
    rows: list[tuple[str, Runs]] = [
        ("机构名称", Run(name, "name")),
        ("机构性质", kind),
        ("机构地址", Run(address, "address")),
        ("负责人", Run(facts.spouse.name, "legal_person")),
    ]
    for number, (label, value) in enumerate(rows):
        y = 76 + number * 17
        sheet.text(52, y, label, st(17, "song_bold"), spread=32)
        sheet.text(92, y, value, st(17, "kai"))
        sheet.line(90, y + 8, 245, y + 8, width=0.2, fill=(150, 150, 150))
    qr_code(sheet, 30, 150, 30)
    sheet.text(30, 183, "扫码核验机构信息", st(9))
    sheet.text(164, 152, "赋码机关", st(15, "song_bold"))
    sheet.text(164, 163, Run(issuer, "issuer"), st(13))
    sheet.text(164, 174, ["颁发日期　", day_run(issued, "issue_date", job.date_form("plain", "spaced"))], st(13))
    sealed(sheet, 222, 160, issuer)
    sheet.text(148.5, 191, "中央机构编制委员会办公室监制", st(9), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.spouse.name,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "elm_code_of_office", [sheet], values)


def code_of_village(job: Job) -> Drawn:
    """基层群众性自治组织特别法人统一社会信用代码证书: portrait, with a term of its own."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    place = facts.home.community
    village = job.chance(0.6)
    name = place.village_committee if village else place.residents_committee
    code = numbers.uscc(rng, prefix="55" if village else "54")
    issued = a_day(rng, date(2021, 2, 1), date(2026, 4, 30))
    issuer = f"信阳市{place.district}民政局"
    address = f"河南省信阳市{place.district}{place.street}{rng.choice(['文化大院', '党群服务中心', ''])}"
    guilloche(sheet, 16, 16, 178, 265, (238, 226, 200), waves=36, paper=(255, 253, 246))
    sheet.rect(16, 16, 178, 265, line=1.2, fill=(170, 120, 50))
    emblem(sheet, 105, 42, 22)
    sheet.text(105, 60, "基层群众性自治组织特别法人", st(19, "song_bold"), align="c", spacing=0.1)
    sheet.text(105, 72, "统一社会信用代码证书", st(24, "song_bold"), align="c", spacing=0.15)
    sheet.text(105, 87, "（副本 1-1）", st(11), align="c")
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码：", Run(code, "uscc")),
        ("名　　称：", Run(name, "name")),
        ("类　　型：", "村民委员会" if village else "居民委员会"),
        ("法定代表人：", Run(facts.landlord.name, "legal_person")),
        ("住　　所：", Run(address, "address")),
        ("有效期限：", f"{issued.year}年{issued.month}月至{issued.year + 5}年{issued.month}月"),
    ]
    y = 106.0
    for label, value in rows:
        sheet.text(68, y, label, st(13), align="r")
        y = max(y + 15, sheet.flow(70, y, 108, value, st(13, "hei"), leading=1.35) + 5)
    qr_code(sheet, 34, 220, 28)
    sheet.text(108, 216, ["登记机关：", Run(issuer, "issuer")], st(12.5))
    sheet.text(108, 240, ["发证日期：", day_run(issued, "issue_date", "padded")], st(12.5))
    sealed(sheet, 152, 232, issuer)
    sheet.text(105, 268, "中华人民共和国民政部制", st(10), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.landlord.name,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "elm_code_of_village", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "elm_institution_upright": institution_original,
        "elm_institution_second": institution_copy,
    },
    "uscc_cert": {"elm_code_of_office": code_of_office, "elm_code_of_village": code_of_village},
}
