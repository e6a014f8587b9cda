"""事业单位法人证书 and 统一社会信用代码证书 with its kin, as scanned by offices."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, people
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, framed, pairs, round_seal
from samples.layouts_nineteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BODIES = ("第二小学", "中心幼儿园", "卫生院", "文化馆", "市政设施维护中心", "公共交通服务中心", "图书馆")
_AIMS = (
    "为辖区居民提供公共文化服务。馆舍管理、图书借阅、群众文艺辅导、文物资料收集。",
    "维护市政设施，保障城市运行。道路、桥涵、路灯、排水设施巡查养护；公共停车泊位管理。",
    "实施义务教育，促进基础教育发展。小学学历教育及相关社会服务。",
    "提供基本医疗与公共卫生服务。常见病诊治、预防接种、健康教育、妇幼保健。",
)


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2022, 3, 1), date(2026, 6, 30))
    return start, years_later(start, 5) - timedelta(days=job.rng.choice((0, 1)))


def institution_original(job: Job) -> Drawn:
    """事业单位法人证书 (正本), landscape, in a frame."""
    facts, sheet = job.facts, job.sheet(297, 210)
    district = facts.home.community.district
    name = f"信阳市{district}{job.rng.choice(WORDS.firms)}{job.rng.choice(_BODIES)}"
    code = numbers.uscc(job.rng, prefix="12")
    start, end = _term(job)
    issuer = f"信阳市{district}事业单位登记管理局"
    head = facts.landlord.name
    address = f"信阳市{district}{facts.home.community.street}"
    guilloche(sheet, 8, 8, 281, 194, (226, 216, 206), waves=36, paper=(252, 249, 243))
    framed(sheet, 10, (176, 60, 50))
    emblem(sheet, 148.5, 28, 15)
    sheet.text(148.5, 40, "事业单位法人证书", Style("song_bold", 30, (160, 30, 30)), align="c", spacing=0.18)
    sheet.text(148.5, 55, "（正　本）", Style("song", 14), align="c")
    sheet.text(34, 65, ["统一社会信用代码　", Run(code, "uscc", Style("hei", 14))], Style("song", 14))
    label, value = Style("hei", 12.5), Style("song", 13)
    y = pairs(
        sheet,
        34,
        77,
        [
            ("名称", Run(name, "name")),
            ("宗旨和业务范围", job.rng.choice(_AIMS)),
            ("住所", Run(address, "address")),
            ("法定代表人", Run(head, "legal_person")),
            ("经费来源", job.rng.choice(("财政补助（全额拨款）", "财政补助收入、事业收入", "自收自支"))),
            ("开办资金", f"￥{job.rng.randrange(20, 900)}万元"),
            ("举办单位", f"信阳市{district}{job.rng.choice(('教育体育局', '城市管理局', '卫生健康委员会'))}"),
        ],
        label=label,
        value=value,
        label_mm=44,
        width=226,
        step=11,
    )
    sheet.text(34, y + 4, "登记管理机关", label)
    sheet.text(78, y + 4, Run(issuer, "issuer"), value)
    sheet.text(
        34, y + 15, ["有效期　自", day(start, "valid_from", "padded"), "至", day(end, "valid_to", "padded")], value
    )
    qr_code(sheet, 252, 58, 20)
    round_seal(job, sheet, 226, y + 6, issuer, diameter=42)
    sheet.text(148.5, 191, "国家事业单位登记管理局监制", Style("song", 10), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "dew_original", [sheet], values)


def institution_duplicate(job: Job) -> Drawn:
    """事业单位法人证书 (副本): a table, and behind it the notes and the record of yearly reports."""
    facts = job.facts
    sheet, back = job.sheet(), job.sheet()
    district = facts.home.community.district
    name = f"信阳市{district}{job.rng.choice(WORDS.firms)}{job.rng.choice(_BODIES)}"
    code = numbers.uscc(job.rng, prefix="12")
    start, end = _term(job)
    issuer = f"信阳市{district}机构编制委员会办公室"
    head = facts.spouse.name
    address = facts.developer.address
    sheet.text(105, 32, "事业单位法人证书", Style("song_bold", 26), align="c", spacing=0.1)
    sheet.text(105, 46, "副　本", Style("kai", 16), align="c")
    sheet.text(105, 55, "（1—1）", Style("song", 11), align="c")
    label, value = Style("song", 12), Style("kai", 13)
    form = job.date_form("plain", "padded", "spaced")
    rows: list[tuple[float, list[tuple[float, str | list[str | Run] | Run, bool]]]] = [
        (14, [(46, "统一社会信用代码", True), (118, Run(code, "uscc"), False)]),
        (14, [(46, "名　　　称", True), (118, Run(name, "name"), False)]),
        (30, [(46, "宗　旨　和\n业务范围", True), (118, job.rng.choice(_AIMS), False)]),
        (15, [(46, "住　　　所", True), (118, Run(address, "address"), False)]),
        (
            14,
            [
                (46, "法定代表人", True),
                (40, Run(head, "legal_person"), False),
                (30, "开办资金", True),
                (48, f"{job.rng.randrange(30, 600)}.{job.rng.randrange(10, 99)}万元", False),
            ],
        ),
        (14, [(46, "经费来源", True), (118, "财政补助收入", False)]),
        (14, [(46, "举办单位", True), (118, f"信阳市{district}人民政府", False)]),
        (
            16,
            [
                (46, "有　效　期", True),
                (118, ["自", day(start, "valid_from", form), " 至 ", day(end, "valid_to", form)], False),
            ],
        ),
    ]
    y = table(sheet, 23, 68, rows, label=label, value=value)
    sheet.text(110, y + 22, "登记管理机关（章）", SONG_12)
    round_seal(job, sheet, 150, y + 25, issuer)
    sheet.text(23, 276, "请于每年3月31日前向登记管理机关报送上一年度的年度报告。", Style("song", 9))
    back.text(105, 28, "须　知", Style("hei", 16), align="c")
    y = 42.0
    for line in (
        "1．《事业单位法人证书》是事业单位法人资格的唯一合法凭证，分为正本和副本，具有同等法律效力。",
        "2．未取得《事业单位法人证书》的，不得以事业单位法人名义开展活动。",
        "3．证书不得涂改、抵押、转让、出租、出借；遗失的，应当公告声明作废并申请补领。",
        "4．登记事项变更的，应当自出现变更之日起30日内申请变更登记；有效期届满前30日内申请换领。",
    ):
        y = back.flow(25, y, 160, line, Style("song", 11.5), leading=1.7) + 2
    back.text(105, y + 10, "年度报告公示记录", Style("hei", 14), align="c")
    years = [(str(start.year + step), "已公示" if start.year + step < 2026 else "") for step in range(5)]
    table(
        back,
        25,
        y + 20,
        [(12, [(40, "年　度", True), (60, "公示情况", True), (60, "备　注", True)])]
        + [(12, [(40, year, True), (60, state, True), (60, "", False)]) for year, state in years],
        label=Style("song", 11),
        value=Style("song", 11),
    )
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("public_institution_cert", "dew_duplicate", [sheet, back], values, from_seal={"issuer": issuer})


SONG_12 = Style("song", 12)


def code_certificate(job: Job) -> Drawn:
    """统一社会信用代码证书 of an office, and the notes on its back."""
    facts = job.facts
    sheet, back = job.sheet(210, 297), job.sheet(210, 297)
    district = facts.home.community.district
    body, prefix, nature = job.rng.choice(
        (
            ("残疾人联合会", "13", "群众团体"),
            ("妇女联合会", "13", "人民团体"),
            ("审计局", "11", "机关"),
            ("司法局", "11", "机关"),
            ("科学技术协会", "13", "群团机关"),
        )
    )
    name = f"信阳市{district}{body}"
    code = numbers.uscc(job.rng, prefix=prefix)
    issuer = f"{'' if district.endswith('新区') else '中共'}信阳市{district}委机构编制委员会办公室"
    issuer = issuer.replace("新区委", "新区")
    issued = a_day(job.rng, date(2018, 5, 1), date(2026, 8, 30))
    address = f"信阳市{district}{facts.home.community.street}"
    guilloche(sheet, 14, 14, 182, 269, (212, 226, 214), waves=40, paper=(247, 251, 246))
    framed(sheet, 14, (60, 120, 80), line=1.0)
    sheet.text(105, 48, "统一社会信用代码证书", Style("song_bold", 28, (40, 40, 40)), align="c", spacing=0.06)
    sheet.text(105, 72, "统一社会信用代码", Style("hei", 13), align="c", spacing=0.2)
    sheet.text(105, 81, Run(code, "uscc"), Style("hei_bold", 19), align="c", spacing=0.1)
    y = pairs(
        sheet,
        32,
        108,
        [
            ("机构名称", Run(name, "name")),
            ("机构性质", nature),
            ("机构地址", Run(address, "address")),
            ("负责人", Run(facts.landlord.name, "legal_person")),
        ],
        label=Style("hei", 14),
        value=Style("song", 15),
        label_mm=40,
        width=146,
        step=20,
        colon="：",
    )
    sheet.text(32, y, "赋码机关：", Style("hei", 14))
    sheet.flow(65, y, 116, Run(issuer, "issuer"), Style("song", 14))
    y += 32
    sheet.text(170, y, day(issued, "issue_date", job.date_form("padded", "spaced")), Style("song", 14), align="r")
    sheet.text(100, y, "颁发日期", Style("hei", 12), align="r")
    round_seal(job, sheet, 146, y - 4, issuer, diameter=44)
    sheet.text(105, 264, "中央机构编制委员会办公室监制", Style("song", 10), align="c")
    sheet.text(32, 22, f"No. {job.rng.randrange(10**8):08d}", Style("hei", 9))
    back.text(105, 40, "说　　明", Style("hei", 18), align="c")
    y = 62.0
    for line in (
        "一、统一社会信用代码是法人和其他组织在全国范围内唯一的、始终不变的法定身份识别码。",
        "二、本证书由机构编制部门向党政机关、人大、政协、监察、审判、检察机关及群众团体颁发。",
        "三、机构名称、地址、负责人等信息发生变化的，应当及时到赋码机关申请换发证书。",
        "四、本证书不得伪造、涂改、出借。机构撤销的，应当交回。",
    ):
        y = back.flow(30, y, 150, line, Style("song", 13), leading=1.8, indent=2) + 3
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": facts.landlord.name,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "dew_office", [sheet, back], values)


def collective(job: Job) -> Drawn:
    """农村集体经济组织登记证 of a village's cooperative, landscape."""
    facts, sheet = job.facts, job.sheet(297, 210)
    district = facts.home.community.district
    village = f"{job.rng.choice(WORDS.firms)}镇{job.rng.choice(WORDS.firms)}村"
    name = f"信阳市{district}{village}{job.rng.choice(('股份经济合作社', '经济合作社', '经济联合社'))}"
    code = numbers.uscc(job.rng, prefix="N2")
    issuer = f"信阳市{district}农业农村局"
    issued = a_day(job.rng, date(2019, 1, 1), date(2026, 9, 30))
    address = f"河南省信阳市{district}{village}{job.rng.randrange(1, 90)}号"
    head = people.a_name(job.rng, WORDS)
    sheet.fill(0, 0, 297, 210, (250, 248, 236))
    framed(sheet, 12, (160, 120, 40), line=1.2)
    sheet.text(148.5, 26, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.15)
    sheet.text(148.5, 38, "农村集体经济组织登记证", Style("song_bold", 28, (150, 30, 30)), align="c", spacing=0.08)
    sheet.text(148.5, 53, job.rng.choice(("（副本）", "（正本）")), Style("song", 13), align="c")
    sheet.text(258, 62, ["统一社会信用代码：", Run(code, "uscc")], Style("hei", 13), align="r")
    form = job.date_form("plain", "padded", "chinese")
    y = pairs(
        sheet,
        38,
        76,
        [
            ("名称", Run(name, "name")),
            ("类型", "农村集体经济组织（村级）"),
            ("住所", Run(address, "address")),
            ("法定代表人", Run(head, "legal_person")),
            ("资产总额", f"{job.rng.randrange(100, 5000)}.{job.rng.randrange(10, 99)}万元"),
            ("成立日期", numbers.written_date(issued - timedelta(days=12), form=form)),
            ("业务范围", "集体资产经营与管理、集体资源开发与利用、农业生产发展与服务、财务管理与收益分配等。"),
        ],
        label=Style("kai", 14),
        value=Style("kai", 14),
        label_mm=38,
        width=216,
        step=11.5,
    )
    qr_code(sheet, 40, y + 4, 22)
    sheet.text(66, y + 10, "扫描二维码查询登记信息", Style("song", 8.5))
    sheet.text(66, y + 15, f"经办人：{another(job)}", Style("song", 8.5))
    sheet.text(178, y + 5, ["发证机关：", Run(issuer, "issuer")], Style("song", 13))
    sheet.text(178, y + 16, ["发证日期：", day(issued, "issue_date", form)], Style("song", 13))
    round_seal(job, sheet, 220, y + 10, issuer)
    sheet.text(148.5, 191, "中华人民共和国农业农村部监制", Style("song", 10), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "dew_collective", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {"dew_original": institution_original, "dew_duplicate": institution_duplicate},
    "uscc_cert": {"dew_office": code_certificate, "dew_collective": collective},
}
