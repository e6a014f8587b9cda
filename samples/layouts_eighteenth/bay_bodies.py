"""事业单位法人证书 and 统一社会信用代码证书."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, double_frame
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn

_GOLD: Colour = (190, 150, 70)
_BODIES = (
    ("实验小学", "实施小学义务教育，促进基础教育发展。小学学历教育（相关社会服务）。"),
    ("第三中学", "实施中等学历教育，促进基础教育发展。初中学历教育（相关社会服务）。"),
    ("人民医院", "为人民身体健康提供医疗与护理保健服务。医疗、护理、预防保健、卫生技术人员培训。"),
    ("图书馆", "提供图书借阅与阅读推广服务。图书文献采编与收藏、读者服务、地方文献整理。"),
    ("市政设施维护中心", "承担城区道路、桥涵、排水设施养护的事务性工作。"),
    ("公园管理所", "承担公园绿地养护、游览秩序维护与公共服务设施管理等事务性工作。"),
)


def _body(job: Job) -> tuple[str, str, str, str, str]:
    """Name, scope, address, person, code of a public institution."""
    place = job.facts.home.community
    what, scope = job.rng.choice(_BODIES)
    road = place.street.rstrip("0123456789号")
    town = "信阳市" if job.chance(0.4) else f"信阳市{place.district}"
    name = f"{town}{job.facts.developer.name.removeprefix('信阳').removesuffix('置业有限公司')}{what}"
    address = f"{'河南省' if job.chance(0.4) else ''}信阳市{place.district}{road}{job.rng.randrange(1, 200)}号"
    return name, scope, address, job.facts.landlord.name, numbers.uscc(job.rng, prefix="12")


def public_main(job: Job) -> Drawn:
    """正本: one framed sheet across, two columns of labels, the seal low on the right."""
    told, sheet = Told(), job.sheet(297, 210)
    name, scope, address, person, code = _body(job)
    guilloche(sheet, 9, 9, 279, 192, (238, 226, 200), waves=28, paper=(254, 252, 245))
    double_frame(sheet, 9, 9, 279, 192, _GOLD)
    emblem(sheet, 148.5, 30, 20)
    sheet.text(148.5, 44, "事业单位法人证书", Style("song_bold", 30), align="c", spacing=0.25)
    sheet.text(148.5, 58, "（正　本）", Style("song", 12), align="c")
    label, value = Style("song", 13), Style("kai", 13.5)
    sheet.text(36, 68, "统一社会信用代码", label.sized(12))
    sheet.text(76, 67.8, told("uscc", code), Style("hei_bold", 13))
    qr_code(sheet, 238, 30, 26)
    start = a_day(job.rng, date(2022, 1, 10), date(2026, 3, 31))
    end = years_later(start, 5) - timedelta(days=job.rng.choice((0, 1)))
    left = (
        ("名　　称", told("name", name)),
        ("宗旨和\n业务范围", scope),
        ("住　　所", told("address", address)),
    )
    y = 84.0
    for head, run in left:
        sheet.flow(36, y, 30, head, label, leading=1.25)
        sheet.flow(66, y, 82, run, value, leading=1.35)
        y += 29 if head.startswith("宗旨") else 21
    right = (
        ("法定代表人", told("legal_person", person)),
        ("经费来源", job.rng.choice(("财政补助收入", "全额拨款", "财政补助、事业、经营收入", "非财政补助收入"))),
        ("开办资金", f"￥{job.rng.randrange(12, 4800)}万元"),
        ("举办单位", f"信阳市{job.rng.choice(('教育体育局', '卫生健康委员会', '城市管理局', '文化广电和旅游局'))}"),
    )
    y = 84.0
    for head, run in right:
        sheet.text(160, y, head, label, spread=26)
        sheet.text(192, y, run, value)
        y += 14
    sheet.text(160, 146, "登记管理机关", label)
    organ = job.rng.choice(("信阳市事业单位登记管理局", f"{job.facts.home.community.district}事业单位登记管理局"))
    sheet.text(192, 146, told("issuer", organ), value)
    sheet.text(36, 170, "有 效 期", label)
    style = Style("kai", 13)
    runs = ["自", *told.day_parts("valid_from", start, style), " 至", *told.day_parts("valid_to", end, style)]
    sheet.text(62, 170, runs, label)
    seals.put_round(sheet, 232, 160, seals.SealText(organ), diameter=42)
    sheet.text(148.5, 190, "国家事业单位登记管理局监制", Style("song", 10), align="c", spacing=0.15)
    return told.done("public_institution_cert", "bay_public_main", sheet)


def public_copy(job: Job) -> Drawn:
    """副本: the folded sheet opened, instructions on the left, data on the right; then the page of yearly reports."""
    told, sheet, second = Told(), job.sheet(297, 210), job.sheet(297, 210)
    name, scope, address, person, code = _body(job)
    for page in (sheet, second):
        page.fill(0, 0, 297, 210, (250, 247, 240))
        page.line(148.5, 6, 148.5, 204, width=0.2, fill=(200, 190, 180))
    sheet.text(76, 30, "说　　明", Style("hei", 15), align="c")
    y = 46.0
    for text in (
        "1.《事业单位法人证书》是事业单位法人资格的合法凭证。",
        "2.《事业单位法人证书》分为正本和副本，具有同等效力。任何单位和个人不得伪造、涂改、出租、出借。",
        "3.事业单位应当按照登记事项开展活动，登记事项发生变化的，应当向登记管理机关申请变更登记。",
        "4.事业单位应当于每年3月31日前向登记管理机关报送上一年度执行《事业单位登记管理暂行条例》情况的报告。",
        "5.有效期届满前应换领新的《事业单位法人证书》，逾期作废。",
        "6.本证书信息可登录“事业单位在线”网站查询。",
    ):
        y = sheet.flow(22, y, 112, text, Style("song", 10.5), leading=1.65) + 2
    x, w = 158.0, 126.0
    sheet.text(x + w / 2, 20, "中华人民共和国", Style("song", 13), align="c", spacing=0.2)
    sheet.text(x + w / 2, 28, "事业单位法人证书", Style("song_bold", 21), align="c", spacing=0.08)
    sheet.text(x + w / 2, 39, "（副　本）", Style("song", 11), align="c")
    label, value = Style("hei", 10.5), Style("song", 11)
    start = a_day(job.rng, date(2022, 1, 10), date(2026, 8, 31))
    end = years_later(start, 5)
    organ = "信阳市事业单位登记服务中心" if job.chance(0.4) else "中共信阳市委机构编制委员会办公室"
    form = job.date_form("padded", "plain", "chinese")
    rows: tuple[tuple[str, str | Run | list[str | Run], float], ...] = (
        ("统一社会信用代码", told("uscc", code), 10),
        ("名称", told("name", name), 10),
        ("宗旨和业务范围", scope, 19),
        ("住所", told("address", address), 13),
        ("法定代表人", told("legal_person", person), 10),
        ("经费来源", "财政补助收入", 10),
        ("开办资金", f"{job.rng.randrange(30, 900)}.{job.rng.randrange(100):02d}万元（人民币）", 10),
        ("举办单位", f"{job.facts.home.community.district}人民政府", 10),
        ("登记管理机关", told("issuer", organ), 12),
        ("有效期", ["自", told.day("valid_from", start, form), "至", told.day("valid_to", end, form)], 12),
    )
    y = 52.0
    for head, runs, height in rows:
        sheet.text(x, y, head, label, spread=31 if len(head) > 4 else 24)
        sheet.flow(x + 37, y, w - 40, runs, value, leading=1.35)
        y += height
    sheet.text(x, 188, f"证书编号：{job.rng.randrange(10**11, 10**12)}", Style("song", 9))
    seals.put_round(sheet, x + 104, 176, seals.SealText(organ, centre="登记专用章"), diameter=38)
    for left in (16.0, 160.0):
        second.text(left + 60, 22, "年 度 报 告 记 录", Style("hei", 13), align="c")
        for row in range(4):
            top = 36 + row * 38
            second.rect(left, top, 120, 38, line=0.2)
            second.text(left + 60, top + 30, "年　　月　　日", Style("song", 9.5))
    year = max(start.year, 2023)
    if year > 2025:
        return told.done("public_institution_cert", "bay_public_copy", sheet, second)
    second.text(22, 46, f"{year}年度报告已公示", Style("song", 11))
    seals.put_stamp(second, 96, 54, ["事业单位法人年度报告", f"{year + 1}.03.2{job.rng.randrange(10)}"], width=50)
    return told.done("public_institution_cert", "bay_public_copy", sheet, second)


def organ_code(job: Job) -> Drawn:
    """统一社会信用代码证书 of an office of the state: across, labels to the left, code and QR at the top."""
    told, sheet = Told(), job.sheet(297, 210)
    place = job.facts.home.community
    guilloche(sheet, 12, 12, 273, 186, (214, 226, 238), waves=26, paper=(249, 251, 253))
    sheet.rect(12, 12, 273, 186, line=1.4, fill=(60, 100, 160))
    sheet.rect(15, 15, 267, 180, line=0.3, fill=(60, 100, 160))
    sheet.text(148.5, 34, "统一社会信用代码证书", Style("hei_bold", 27), align="c", spacing=0.15)
    code = numbers.uscc(job.rng, prefix="11")
    sheet.text(
        148.5, 54, ["统一社会信用代码　", told("uscc", code, style=Style("hei_bold", 15))], Style("hei", 13), align="c"
    )
    name, kind = job.rng.choice(
        (
            (f"信阳市{place.district}交通运输局", "机关"),
            (f"{place.district}水利局", "机关"),
            (f"信阳市{place.district}审计局", "机关"),
            (f"信阳市{place.district}总工会", "群团"),
            (f"{place.district}{place.residents_committee.split(place.district)[-1][:3]}街道办事处", "机关"),
        )
    )
    road = place.street.rstrip("0123456789号")
    address = f"信阳市{place.district}{road}{job.rng.randrange(1, 300)}号"
    organ = job.rng.choice(("中共信阳市委机构编制委员会办公室", f"中共{place.district}委机构编制委员会办公室"))
    day = a_day(job.rng, date(2017, 3, 1), date(2026, 9, 30))
    label, value = Style("hei", 14), Style("song", 14.5)
    rows: tuple[tuple[str, str | Run], ...] = (
        ("机构名称", told("name", name)),
        ("机构性质", kind),
        ("机构地址", told("address", address)),
        ("负责人", told("legal_person", job.facts.landlord.name)),
        ("赋码机关", told("issuer", organ)),
    )
    y = 76.0
    for head, run in rows:
        sheet.text(46, y, head, label, spread=25)
        sheet.text(80, y, run, value)
        y += 15.5
    qr_code(sheet, 232, 76, 28)
    sheet.text(46, 166, "颁发日期", label)
    form = job.date_form("padded", "chinese", "spaced")
    sheet.text(80, 166, told.day("issue_date", day, form), value)
    note = "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。"
    note += "因不及时更新造成二维码失效等一切后果，由证书持有者自行承担。"
    sheet.text(148.5, 186, note, Style("song", 8.5), align="c")
    seals.put_round(sheet, 212, 154, seals.SealText(organ), diameter=40)
    sheet.text(262, 202, "中央机构编制委员会办公室监制", Style("song", 8), align="r")
    return told.done("uscc_cert", "bay_organ_code", sheet)


def committee_code(job: Job) -> Drawn:
    """基层群众性自治组织特别法人统一社会信用代码证书 of a residents' or villagers' committee, upright."""
    told, sheet = Told(), job.sheet()
    place = job.facts.home.community
    village = job.chance(0.45)
    name = place.village_committee if village else place.residents_committee
    code = numbers.uscc(job.rng, prefix="55" if village else "54")
    guilloche(sheet, 14, 14, 182, 269, (244, 222, 214), waves=40, paper=(255, 252, 249))
    double_frame(sheet, 14, 14, 182, 269, (196, 60, 50))
    emblem(sheet, 105, 38, 22)
    sheet.text(105, 58, "基层群众性自治组织特别法人", Style("song_bold", 21), align="c", spacing=0.06)
    sheet.text(105, 71, "统一社会信用代码证书", Style("song_bold", 25), align="c", spacing=0.1)
    sheet.text(105, 88, ["（副本）　编号：", f"{job.rng.randrange(10**6):06d}"], Style("song", 10), align="c")
    label, value = Style("song", 13), Style("hei", 13)
    day = a_day(job.rng, date(2018, 1, 10), date(2026, 7, 30))
    until = years_later(day, 5)
    organ = place.district.replace("羊山新区", "羊山新区社会事务管理局")
    organ = organ if organ.endswith("局") else f"信阳市{organ}民政局"
    street = place.street.rstrip("0123456789号")
    address = f"信阳市{place.district}{street}{job.rng.randrange(2, 99)}号" + ("村部" if village else "社区服务中心")
    rows: tuple[tuple[str, str | Run], ...] = (
        ("统一社会信用代码", told("uscc", code)),
        ("名　　　　称", told("name", name)),
        ("类　　　　型", "村民委员会" if village else "社区居民委员会"),
        ("住　　　　所", told("address", address)),
        ("法 定 代 表 人", told("legal_person", job.facts.landlord.name)),
        ("有 效 期 限", f"自{numbers.written_date(day)}至{numbers.written_date(until)}"),
    )
    y = 104.0
    for head, run in rows:
        sheet.text(32, y, head, label)
        sheet.flow(76, y, 104, run, value, leading=1.35)
        y += 17
    sheet.text(100, 222, "发证机关", label)
    sheet.text(124, 222, told("issuer", organ), Style("song", 13))
    sheet.text(100, 236, "发证日期", label)
    sheet.text(124, 236, told.day("issue_date", day, job.date_form("plain", "padded")), Style("song", 13))
    seals.put_round(sheet, 148, 228, seals.SealText(organ), diameter=42)
    qr_code(sheet, 34, 216, 30)
    sheet.text(49, 249, "扫描二维码核验信息", Style("song", 8), align="c")
    sheet.text(105, 272, "中华人民共和国民政部监制", Style("song", 10), align="c", spacing=0.2)
    return told.done("uscc_cert", "bay_committee_code", sheet)


LAYOUTS: Layouts = {
    "public_institution_cert": {"bay_public_main": public_main, "bay_public_copy": public_copy},
    "uscc_cert": {"bay_organ_code": organ_code, "bay_committee_code": committee_code},
}
