"""事业单位法人证书 and 统一社会信用代码证书."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import HAMLETS, Cells, Rows, bold, day_run, digits, grid, pen, say, seal, ty
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (176, 138, 62)
_BODIES = (
    "第二实验小学",
    "中心卫生院",
    "市政园林服务中心",
    "青少年活动中心",
    "农业技术推广站",
    "公共文化服务中心",
    "环境卫生管理所",
)


def _body(job: Job) -> tuple[str, str, str]:
    """Name, sponsor and registrar of an institution."""
    rng, district = job.rng, job.facts.home.community.district
    name = f"信阳市{district}{rng.choice(HAMLETS)}{rng.choice(_BODIES)}"
    sponsor = f"信阳市{district}" + (
        "卫生健康委员会" if "卫生院" in name else "教育体育局" if "小学" in name else "人民政府办公室"
    )
    registrar = "羊山新区事业单位登记管理局" if district == "羊山新区" else f"信阳市{district}事业单位登记管理局"
    return name, sponsor, registrar


def _purpose(name: str) -> str:
    if "小学" in name:
        return "实施小学义务教育，促进基础教育发展。小学学历教育及相关社会服务。"
    if "卫生院" in name:
        return "为人民身体健康提供医疗与护理保健服务。医疗与护理；预防保健；卫生技术人员培训；健康教育。"
    return "为辖区群众提供公共服务，承担相关设施的管理、维护、技术指导与业务培训等工作。"


def institution_plate(job: Job) -> Drawn:
    """The original that hangs on the wall: wide, framed, terms under the names, the seal at the registrar."""
    sheet, rng, person = job.sheet(297, 210), job.rng, job.facts.landlord
    name, sponsor, registrar = _body(job)
    code = numbers.uscc(rng, prefix="12")
    start = a_day(rng, date(2022, 1, 10), date(2026, 6, 20))
    end = years_later(start, 5) - timedelta(days=rng.choice([0, 1]))
    address = job.facts.company.org.address
    guilloche(sheet, 6, 6, 285, 198, (240, 228, 200), waves=34, paper=(255, 253, 246))
    sheet.rect(9, 9, 279, 192, line=1.4, fill=_GOLD)
    sheet.rect(12, 12, 273, 186, line=0.4, fill=_GOLD)
    emblem(sheet, 148.5, 30, 22)
    sheet.text(148.5, 44, "事业单位法人证书", ty(30, "song_bold"), align="c", spacing=0.25)
    sheet.text(26, 62, ["统一社会信用代码　", Run(code, "uscc", ty(14, "hei"))], ty(12))
    label, value = ty(13), ty(13, "hei")

    def pair(x: float, y: float, said: str, runs: Runs, width: float) -> None:
        sheet.text(x, y, said, label, spread=30)
        sheet.flow(x + 36, y, width, runs, value, leading=1.45)

    pair(26, 76, "名称", Run(name, "name"), 90)
    pair(26, 92, "宗旨和业务范围", _purpose(name), 84)
    pair(26, 126, "住所", Run(address, "address"), 84)
    pair(158, 76, "法定代表人", Run(person.name, "legal_person"), 80)
    pair(158, 90, "经费来源", rng.choice(["财政补助（全额拨款）", "财政补助、事业收入", "财政补助收入"]), 80)
    pair(158, 104, "开办资金", f"￥{rng.randrange(12, 900)}.{digits(rng, 2)}万元", 80)
    pair(158, 118, "举办单位", sponsor, 82)
    sheet.text(158, 150, "登记管理机关", label)
    sheet.text(194, 150, Run(registrar, "issuer"), value)
    sheet.text(
        26,
        160,
        [
            "有效期　自",
            day_run(start, "valid_from", "padded", value),
            "　至",
            day_run(end, "valid_to", "padded", value),
        ],
        label,
    )
    qr_code(sheet, 30, 170, 20)
    sheet.text(148.5, 188, "国家事业单位登记管理局监制", ty(10), align="c")
    seal(sheet, 226, 158, registrar, diameter=43)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": person.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": registrar,
    }
    return drawn("public_institution_cert", "pea_institution_plate", [sheet], values)


def institution_copy(job: Job) -> Drawn:
    """The folded duplicate copied on a sheet: a ruled table, the records of yearly reports, the copier's note."""
    sheet, rng, person = job.sheet(), job.rng, job.facts.landlord
    name, sponsor, registrar = _body(job)
    code = numbers.uscc(rng, prefix="12")
    start = a_day(rng, date(2022, 1, 10), date(2026, 3, 20))
    end = years_later(start, 5)
    address = job.facts.company.org.address
    sheet.rect(20, 20, 170, 122, line=0.5)
    sheet.text(105, 26, ["事业单位法人证书", Run("（副本）", "", ty(14))], ty(20, "song_bold"), align="c")
    value = ty(11, "hei")
    term: Runs = [day_run(start, "valid_from", "plain"), "至", day_run(end, "valid_to", "plain")]
    rows: Rows = [
        (9.0, [(38.0, "统一社会信用代码", True), (124.0, Run(code, "uscc"), False)]),
        (9.0, [(38.0, "名　　称", True), (124.0, Run(name, "name"), False)]),
        (
            9.0,
            [
                (38.0, "法定代表人", True),
                (36.0, Run(person.name, "legal_person"), False),
                (28.0, "经费来源", True),
                (60.0, "财政补助", False),
            ],
        ),
        (17.0, [(38.0, "宗　旨　和\n业务范围", True), (124.0, _purpose(name), False)]),
        (11.0, [(38.0, "住　　所", True), (124.0, Run(address, "address"), False)]),
        (
            9.0,
            [
                (38.0, "开办资金", True),
                (36.0, f"{rng.randrange(20, 800)}万元", False),
                (28.0, "举办单位", True),
                (60.0, sponsor, False),
            ],
        ),
        (9.0, [(38.0, "有 效 期", True), (124.0, term, False)]),
    ]
    y = grid(sheet, 24, 38, rows, value=value)
    sheet.text(120, y + 8, ["登记管理机关：", Run(registrar, "issuer", ty(9.5))], ty(9.5), align="c")
    sheet.text(150, y + 18, say(start, "plain"), ty(11), align="c")
    seal(sheet, 152, y + 13, registrar, diameter=36)
    sheet.text(26, y + 20, "请于每年3月31日前报送上一年度的年度报告", ty(8.5))
    sheet.rect(20, 150, 170, 76, line=0.5)
    sheet.text(105, 155, "年度报告公示情况", ty(13, "song_bold"), align="c")
    heads: Cells = [(22.0, "年度", True), (60.0, "公示情况", True), (80.0, "备注", True)]
    body: Rows = [(8.0, [*heads])]
    for year in range(start.year, start.year + 5):
        seen = "已公示" if year < 2026 else ""
        body.append((9.0, [(22.0, str(year), True), (60.0, seen, True), (80.0, "", True)]))
    grid(sheet, 24, 164, body)
    ink = pen(job, 13)
    sheet.text(24, 238, "本复印件与原件一致，仅用于办理充电桩用电报装。", ink)
    sheet.text(24, 248, ["经办人：", job.facts.person.name, f"　{say(job.facts.consent_date, 'short')}"], ink)
    seal(sheet, 142, 250, name, diameter=38)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": person.name,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": registrar,
    }
    return drawn("public_institution_cert", "pea_institution_copy", [sheet], values)


def code_of_office(job: Job) -> Drawn:
    """The certificate of an office of government: few lines on a wide sheet, small print below."""
    sheet, rng, district = job.sheet(297, 210), job.rng, job.facts.home.community.district
    office = rng.choice(["教育体育局", "交通运输局", "文化广电和旅游局", "林业和茶产业局", "机关事务中心"])
    name = f"信阳市{district}{office}"
    kind = "事业单位" if office.endswith("中心") else "机关"
    code = numbers.uscc(rng, prefix="12" if kind == "事业单位" else "11")
    party = "工委" if district == "羊山新区" else "委"
    issuer = f"中共信阳市{district}{party}机构编制委员会办公室"
    given = a_day(rng, date(2019, 3, 1), date(2026, 9, 30))
    chief, address = job.facts.company.org.legal_person, job.facts.developer.address
    guilloche(sheet, 8, 8, 281, 194, (246, 214, 206), waves=30, paper=(255, 251, 249))
    sheet.rect(12, 12, 273, 186, line=1.0, fill=(190, 60, 50))
    sheet.text(148.5, 30, "统一社会信用代码证书", ty(32, "song_bold"), align="c", spacing=0.2)
    sheet.text(148.5, 52, ["统一社会信用代码　", Run(code, "uscc")], ty(15, "hei"), align="c")
    label, value = ty(15, "kai"), ty(15, "hei")
    entries: list[tuple[str, Runs]] = [
        ("机构名称", Run(name, "name")),
        ("机构性质", kind),
        ("机构地址", Run(address, "address")),
        ("负责人", Run(chief, "legal_person")),
        ("赋码机关", Run(issuer, "issuer")),
    ]
    y = 72.0
    for said, runs in entries:
        sheet.text(52, y, said, label, spread=24)
        sheet.text(84, y, runs, value)
        y += 15
    note = (
        "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新信息造成二维码失效等信息错误，责任自负。"
    )
    qr_code(sheet, 30, 156, 24)
    sheet.text(226, 162, day_run(given, "issue_date", "padded"), ty(14), align="c")
    sheet.text(60, 162, "扫描二维码核验机构信息", ty(9))
    sheet.text(148.5, 186, note, ty(8.5), align="c")
    seal(sheet, 208, 145, issuer, diameter=44)
    sheet.text(148.5, 203.5, "中央机构编制委员会办公室监制", ty(8.5), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": chief,
        "issuer": issuer,
        "issue_date": given.isoformat(),
    }
    return drawn("uscc_cert", "pea_code_of_office", [sheet], values)


def _titles(sheet: Sheet, lines: list[str]) -> float:
    y = 48.0
    for said in lines:
        sheet.text(105, y, said, ty(22, "song_bold"), align="c")
        y += 13
    return y


def code_of_committee(job: Job) -> Drawn:
    """The certificate of a committee or of a village's holdings: upright, a table, the term in it."""
    sheet, rng, community = job.sheet(), job.rng, job.facts.home.community
    village = job.chance(0.5)
    name = community.village_committee if village else community.residents_committee
    code = numbers.uscc(rng, prefix="54" if village else "55")
    district = community.district
    issuer = "信阳市民政局" if district == "羊山新区" else f"信阳市{district}民政局"
    given = a_day(rng, date(2021, 4, 1), date(2026, 8, 30))
    until = years_later(given, 5) - timedelta(days=1)
    chief, address = job.facts.landlord.name, community.manager.address
    guilloche(sheet, 10, 10, 190, 277, (222, 232, 214), waves=40, paper=(252, 254, 250))
    sheet.rect(14, 14, 182, 269, line=0.8, fill=(92, 130, 84))
    emblem(sheet, 105, 32, 22)
    y = _titles(sheet, ["基层群众性自治组织特别法人", "统一社会信用代码证书"])
    form = rng.choice(["plain", "chinese"])
    label = "有效期限"
    rows: Rows = [
        (15, [(42, "统一社会信用代码", True), (112, Run(code, "uscc"), False)]),
        (15, [(42, "名　　称", True), (112, Run(name, "name"), False)]),
        (
            15,
            [
                (42, "类　　型", True),
                (112, "村民委员会" if village else "居民委员会", False),
            ],
        ),
        (17, [(42, rng.choice(["住　　所", "地　　址"]), True), (112, Run(address, "address"), False)]),
        (15, [(42, "法定代表人", True), (112, Run(chief, "legal_person"), False)]),
        (15, [(42, label, True), (112, ["自", say(given, form), "至", say(until, form)], False)]),
        (15, [(42, "批准机关", True), (112, f"信阳市{district}人民政府", False)]),
    ]
    y = grid(sheet, 28, y + 8, rows, size=12, value=ty(12, "hei"), line=0.4)
    sheet.text(108, y + 16, ["发证机关：", Run(issuer, "issuer")], ty(13))
    sheet.text(108, y + 28, ["发证日期：", day_run(given, "issue_date", form)], ty(13))
    seal(sheet, 150, y + 23, issuer)
    qr_code(sheet, 30, y + 12, 26)
    sheet.text(105, 274, "中华人民共和国民政部制", ty(10), align="c")
    sheet.text(28, 262, "说明：本证遗失或者损坏的，应当及时向发证机关申请补领。", bold(8.5).sized(8.5))
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": chief,
        "issuer": issuer,
        "issue_date": given.isoformat(),
    }
    return drawn("uscc_cert", "pea_code_of_committee", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "pea_institution_plate": institution_plate,
        "pea_institution_copy": institution_copy,
    },
    "uscc_cert": {"pea_code_of_office": code_of_office, "pea_code_of_committee": code_of_committee},
}
