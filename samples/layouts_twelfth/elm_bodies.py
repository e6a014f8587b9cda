"""Certificates of bodies that are no firms: institutions, societies, offices, committees."""

from __future__ import annotations

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import SONG, Paper, Row, a_name, a_road, between, centred, lab, rows, seal, val
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import DISTRICTS, years_later
from samples.truth import Drawn

_QUARTERS = ("彩虹桥", "麦香里", "柿子巷", "云上", "听雨", "老井")
Line = tuple[str, "str | Run | list[str | Run]"]


def _frame(sheet: Sheet, colour: Colour, wave: Colour) -> None:
    guilloche(sheet, 9, 9, sheet.width_mm - 18, sheet.height_mm - 18, wave, waves=40, paper=(254, 253, 249))
    sheet.rect(9, 9, sheet.width_mm - 18, sheet.height_mm - 18, line=1.2, fill=colour)
    sheet.rect(11.5, 11.5, sheet.width_mm - 23, sheet.height_mm - 23, line=0.3, fill=colour)


def _list(
    sheet: Sheet, x: float, y: float, width: float, lines: list[Line], *, size: float, step: float, spread: float
) -> float:
    """Labels of one width and their values, long values wrapped. Returns the y below."""
    style = Style("song", size)
    for text, value in lines:
        sheet.text(x, y, text, Style("song_bold", size), spread=spread)
        runs = value if isinstance(value, list) else [value]
        bottom = sheet.flow(x + spread + 8, y, width - spread - 8, runs, style, leading=1.35)
        y = max(y + step, bottom + step - style.size * 0.48)
    return y


def _an_institution(job: Job) -> tuple[str, str]:
    district = job.rng.choice(DISTRICTS[:2])
    quarter = job.rng.choice(_QUARTERS)
    ending, purpose = job.rng.choice(
        [
            ("小学", "实施小学义务教育，促进基础教育发展。小学学历教育。"),
            ("第三初级中学", "实施初中义务教育，促进基础教育发展。初中学历教育。"),
            ("社区卫生服务中心", "为辖区居民提供基本医疗、公共卫生、健康教育服务。"),
            ("公园管理处", "负责公园绿地养护、设施维护与游园秩序管理。"),
        ]
    )
    return f"信阳市{district}{quarter}{ending}", purpose


def institution_original(job: Job) -> Drawn:
    """The original for the wall: upright, one column, the term on the last line."""
    paper = Paper(job, Style("song", 13))
    name, purpose = _an_institution(job)
    sheet = paper.new(210, 297)
    _frame(sheet, (170, 40, 40), (244, 232, 214))
    emblem(sheet, 105, 36, 24)
    centred(sheet, 54, "事业单位法人证书", Style("song_bold", 25), spacing=0.2)
    centred(sheet, 68, "（正　本）", Style("song", 12))
    first = between(job, (2022, 4, 1), (2025, 6, 1))
    last = years_later(first, 5)
    code = numbers.uscc(job.rng, prefix="12")
    sheet.text(
        105,
        79,
        ["统一社会信用代码　", paper.say("uscc", code, style=Style("hei", 13))],
        Style("song_bold", 12),
        align="c",
    )
    address = f"河南省信阳市{name[3:6]}{a_road(job)}{job.rng.randrange(2, 200)}号"
    office = job.rng.choice(["信阳市事业单位登记管理局", f"信阳市{name[3:6]}事业单位登记管理局"])
    lines: list[Line] = [
        ("名称", paper.say("name", name)),
        ("宗旨和业务范围", purpose),
        ("住所", paper.say("address", address)),
        ("法定代表人", paper.say("legal_person", a_name(job))),
        ("经费来源", job.rng.choice(["财政补助收入", "全额拨款", "财政补助（一类公益）"])),
        ("开办资金", f"￥{job.rng.randrange(20, 3000)}万元"),
        ("举办单位", f"信阳市{name[3:6]}{job.rng.choice(['教育体育局', '卫生健康委员会', '人民政府'])}"),
    ]
    y = _list(sheet, 30, 98, 150, lines, size=13, step=15, spread=36)
    sheet.text(30, y + 8, "登记管理机关", Style("song_bold", 13))
    sheet.text(74, y + 8, paper.say("issuer", office), Style("song", 13))
    runs: list[str | Run] = ["有效期　自 ", paper.day("valid_from", first), " 至 ", paper.day("valid_to", last)]
    sheet.text(30, y + 22, runs, Style("song", 13))
    seal(sheet, 138, y + 12, office, size=44)
    centred(sheet, 274, "国家事业单位登记管理局监制", Style("song", 10))
    return paper.done("public_institution_cert", "elm_institution_original")


def institution_copy(job: Job) -> Drawn:
    """The duplicate, lying crosswise, in two halves with a QR code."""
    paper = Paper(job, Style("hei", 11))
    name, purpose = _an_institution(job)
    sheet = paper.new(297, 210)
    _frame(sheet, (150, 110, 50), (238, 236, 220))
    emblem(sheet, 148.5, 27, 17)
    centred(sheet, 39, "事业单位法人证书", Style("hei_bold", 22), spacing=0.25)
    centred(sheet, 50, "（副　本）", Style("hei", 11))
    first = between(job, (2023, 1, 10), (2026, 5, 1))
    code = numbers.uscc(job.rng, prefix="12")
    sheet.text(24, 28, "统一社会信用代码", Style("hei", 10.5))
    sheet.text(24, 35, paper.say("uscc", code), Style("hei", 11))
    qr_code(sheet, 248, 22, 24)
    sheet.text(260, 48, "扫描二维码查询", Style("song", 8), align="c")
    address = f"信阳市{name[3:6]}{a_road(job)}{job.rng.choice(['中段', '与规划路交叉口', '66号', '128号'])}"
    left: list[Line] = [
        ("名称", paper.say("name", name)),
        ("法定代表人", paper.say("legal_person", a_name(job))),
        ("经费来源", "财政补助"),
        ("开办资金", f"{job.rng.randrange(10, 900)}万元"),
        ("举办单位", f"{name[:6]}人民政府"),
    ]
    right: list[Line] = [("宗旨和业务范围", purpose), ("住所", paper.say("address", address))]
    _list(sheet, 24, 66, 116, left, size=11.5, step=14, spread=28)
    y = _list(sheet, 154, 66, 118, right, size=11.5, step=16, spread=34)
    term = f"{first:%Y}年{first:%m}月{first:%d}日"
    last = years_later(first, 5)
    shown: list[str | Run] = [
        "自",
        paper.say("valid_from", term, first.isoformat()),
        "至",
        paper.say("valid_to", f"{last:%Y}年{last:%m}月{last:%d}日", last.isoformat()),
    ]
    _list(sheet, 154, y + 6, 126, [("有效期", shown)], size=11.5, step=14, spread=18)
    office = f"{name[:6]}机构编制委员会办公室"
    sheet.text(166, 152, ["登记管理机关　", paper.say("issuer", office)], SONG.sized(11.5))
    sheet.text(206, 166, numbers.written_date(first), SONG.sized(11.5))
    seal(sheet, 226, 158, office, size=42)
    sheet.text(24, 188, "请于每年3月31日前向登记管理机关报送上一年度的年度报告", Style("song", 9.5))
    return paper.done("public_institution_cert", "elm_institution_copy")


def society_original(job: Job) -> Drawn:
    """A society's certificate, crosswise."""
    paper = Paper(job, Style("song", 13))
    trade = job.rng.choice(["充电设施行业协会", "茶叶流通协会", "物业管理协会", "新能源汽车商会", "志愿服务联合会"])
    name = f"信阳市{job.rng.choice(['', job.rng.choice(DISTRICTS[:2])])}{trade}"
    sheet = paper.new(297, 210)
    _frame(sheet, (170, 46, 40), (246, 228, 222))
    emblem(sheet, 148.5, 30, 20)
    centred(sheet, 44, "社会团体法人登记证书", Style("song_bold", 24), spacing=0.2)
    centred(sheet, 57, job.rng.choice(["（正　本）", "（副　本）"]), Style("song", 12))
    sheet.text(
        148.5,
        66,
        ["统一社会信用代码：", paper.say("uscc", numbers.uscc(job.rng, prefix="51"))],
        Style("song_bold", 12),
        align="c",
    )
    first = between(job, (2022, 3, 1), (2026, 8, 1))
    last = years_later(first, job.rng.choice([4, 5]))
    where = f"信阳市{job.rng.choice(DISTRICTS[:3])}{a_road(job)}{job.rng.randrange(2, 200)}号"
    address = f"{where}商务楼{job.rng.randrange(3, 9)}层"
    left: list[Line] = [
        ("名称", paper.say("name", name)),
        ("业务范围", "行业自律、信息交流、业务培训、咨询服务、承接政府委托事项。"),
        ("住所", paper.say("address", address)),
        ("法定代表人", paper.say("legal_person", a_name(job))),
        ("注册资金", f"{job.rng.choice(['叁', '伍', '拾'])}万元整"),
        ("业务主管单位", job.rng.choice(["信阳市工业和信息化局", "无", "信阳市商务局"])),
    ]
    _list(sheet, 30, 82, 124, left, size=12.5, step=13.5, spread=32)
    office = job.rng.choice(["信阳市民政局", "信阳市行政审批局"])
    sheet.text(178, 112, ["发证机关：", paper.say("issuer", office)], SONG.sized(13))
    sheet.text(178, 126, "发证日期：" + numbers.written_date(first), SONG.sized(13))
    seal(sheet, 216, 118, office, size=44)
    form = job.date_form("plain", "chinese")
    runs: list[str | Run] = [
        "有效期限：自",
        paper.day("valid_from", first, form),
        "至",
        paper.day("valid_to", last, form),
    ]
    sheet.text(158, 156, runs, SONG.sized(12))
    centred(sheet, 186, "中华人民共和国民政部制", Style("song", 10.5))
    return paper.done("social_org_cert", "elm_society_original")


def private_school(job: Job) -> Drawn:
    """A private body's certificate: a ruled table, upright."""
    paper = Paper(job, Style("song", 12))
    district = job.rng.choice(DISTRICTS[:3])
    ending = job.rng.choice(["幼儿园", "职业培训学校", "养老服务中心", "康复医院"])
    name = f"信阳市{district}{job.rng.choice(_QUARTERS)}{ending}"
    sheet = paper.new(210, 297)
    _frame(sheet, (40, 90, 70), (222, 236, 226))
    centred(sheet, 30, "民办非企业单位登记证书", Style("hei_bold", 23), spacing=0.1)
    centred(sheet, 43, "（法　人）　副本", Style("song", 12))
    first = between(job, (2021, 12, 1), (2026, 6, 1))
    office = f"信阳市{district}民政局" if district != "羊山新区" else "信阳市羊山新区社会事务局"
    duty = job.rng.choice(["学前教育", "职业技能培训", "养老护理、康复照料", "医疗康复服务"])
    given: list[Row] = [
        (14, [lab(44, "统一社会信用代码"), val(0, paper.say("uscc", numbers.uscc(job.rng, prefix="52")))]),
        (14, [lab(44, "名　　称"), val(0, paper.say("name", name))]),
        (
            14,
            [
                lab(44, "住　　所"),
                val(0, paper.say("address", f"{district}{a_road(job)}{job.rng.randrange(2, 300)}号")),
            ],
        ),
        (14, [lab(44, "法定代表人"), val(0, paper.say("legal_person", a_name(job)))]),
        (14, [lab(44, "开办资金"), val(0, f"人民币{job.rng.choice(['叁拾', '伍拾', '壹佰'])}万元")]),
        (20, [lab(44, "业务范围"), val(0, duty)]),
        (14, [lab(44, "业务主管单位"), val(0, f"{district}教育体育局")]),
        (
            14,
            [
                lab(44, "有效期限"),
                val(
                    0,
                    [
                        paper.day("valid_from", first, "dot"),
                        " 至 ",
                        paper.day("valid_to", years_later(first, 4), "dot"),
                    ],
                ),
            ],
        ),
    ]
    bottom = rows(sheet, 58, given, x=24, width=162, label=SONG.sized(12), value=Style("song", 12))
    sheet.text(110, bottom + 14, "发证机关（印章）", SONG.sized(12))
    sheet.text(110, bottom + 26, paper.say("issuer", office), SONG.sized(12))
    sheet.text(110, bottom + 38, numbers.written_date(first, form="spaced"), SONG.sized(12))
    seal(sheet, 142, bottom + 30, office, size=42)
    sheet.text(24, 262, "注：每年5月31日前接受年度检查，年检结论记载于本证附页。", Style("song", 10))
    return paper.done("social_org_cert", "elm_private_school")


def code_office(job: Job) -> Drawn:
    """The code certificate of an office of state, with QR code."""
    paper = Paper(job, Style("song", 14))
    district = job.rng.choice(DISTRICTS)
    place = district if district.endswith("县") else f"信阳市{district}"
    name = place + job.rng.choice(["水利局", "司法局", "退役军人事务局", "总工会", "妇女联合会", "融媒体办公室"])
    sheet = paper.new(297, 210)
    _frame(sheet, (180, 40, 40), (248, 230, 218))
    emblem(sheet, 148.5, 30, 21)
    centred(sheet, 45, "统一社会信用代码证书", Style("song_bold", 26), spacing=0.2)
    code = numbers.uscc(job.rng, prefix=job.rng.choice(["11", "13"]))
    sheet.text(40, 70, ["统一社会信用代码　", paper.say("uscc", code, style=Style("hei_bold", 15))], SONG.sized(13))
    day = between(job, (2016, 5, 1), (2026, 5, 1))
    address = f"{place}{a_road(job)}{job.rng.randrange(1, 120)}号"
    lines: list[Line] = [
        ("机构名称", paper.say("name", name)),
        ("机构性质", "群团" if name.endswith(("会",)) else "机关"),
        ("机构地址", paper.say("address", address)),
        ("负责人", paper.say("legal_person", a_name(job))),
    ]
    y = _list(sheet, 40, 88, 170, lines, size=14, step=16, spread=30)
    office = f"中共{place}委机构编制委员会办公室" if district.endswith("县") else "中共信阳市委机构编制委员会办公室"
    sheet.text(40, y + 6, ["赋码机关　", paper.say("issuer", office, style=SONG.sized(13))], SONG.sized(13))
    sheet.text(40, y + 20, ["颁发日期　", paper.day("issue_date", day)], SONG.sized(13))
    seal(sheet, 150, y + 14, office, size=45)
    qr_code(sheet, 232, 112, 34)
    sheet.text(
        40,
        190,
        "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新造成二维码失效等，责任自负。",
        Style("song", 9.5),
    )
    return paper.done("uscc_cert", "elm_code_office")


def code_committee(job: Job) -> Drawn:
    """The code certificate of a committee of residents or villagers."""
    paper = Paper(job, Style("hei", 12.5))
    district = job.rng.choice(DISTRICTS)
    place = district if district.endswith("县") else f"信阳市{district}"
    quarter = job.rng.choice(_QUARTERS)
    village = job.chance(0.5)
    town = job.rng.choice(["莲塘镇", "双桥乡"]) if village else f"{job.rng.choice(['镜湖', '东关'])}街道"
    name = f"{place}{town}{quarter}" + ("村村民委员会" if village else "社区居民委员会")
    sheet = paper.new(210, 297)
    _frame(sheet, (176, 120, 40), (246, 236, 212))
    emblem(sheet, 105, 36, 22)
    centred(sheet, 54, "基层群众性自治组织特别法人", Style("song_bold", 21), spacing=0.05)
    centred(sheet, 66, "统一社会信用代码证书", Style("song_bold", 21), spacing=0.1)
    code = numbers.uscc(job.rng, prefix="55" if village else "54")
    day = between(job, (2018, 3, 1), (2026, 6, 1))
    office = f"{place}民政局" if district != "羊山新区" else "信阳市民政局"
    address = f"{place}{town}{quarter}{'村部' if village else '社区党群服务中心'}"
    lines: list[Line] = [
        ("统一社会信用代码", paper.say("uscc", code)),
        ("名称", paper.say("name", name)),
        ("类型", "村民委员会" if village else "居民委员会"),
        ("住所", paper.say("address", address)),
        ("法定代表人", paper.say("legal_person", a_name(job))),
        ("管辖区域", f"{quarter}{'村' if village else '社区'}"),
        ("有效期", "与村（居）民委员会任期相同"),
    ]
    y = _list(sheet, 30, 92, 152, lines, size=12.5, step=15, spread=42)
    sheet.text(106, y + 12, ["发证机关：", paper.say("issuer", office)], SONG.sized(12.5))
    sheet.text(106, y + 26, ["发证日期：", paper.day("issue_date", day, "padded")], SONG.sized(12.5))
    seal(sheet, 150, y + 20, office, size=42)
    centred(sheet, 272, "中华人民共和国民政部监制", Style("song", 10))
    return paper.done("uscc_cert", "elm_code_committee")


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "elm_institution_original": institution_original,
        "elm_institution_copy": institution_copy,
    },
    "social_org_cert": {"elm_society_original": society_original, "elm_private_school": private_school},
    "uscc_cert": {"elm_code_office": code_office, "elm_code_committee": code_committee},
}
