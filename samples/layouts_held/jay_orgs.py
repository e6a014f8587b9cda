"""Certificates of institutions, societies and offices."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import WORDS, a_street, on, serial, somebody
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (168, 128, 52)
_RED: Colour = (184, 36, 40)
_SPONSORS = (("小学", "教育体育局"), ("医院", "卫生健康委员会"), ("公园管理中心", "城市管理局"), ("敬老院", "民政局"))


def _where(job: Job) -> tuple[str, str]:
    district = job.facts.home.community.district
    return district, f"{job.rng.choice(['河南省', ''])}信阳市{district}{a_street(job)}{job.rng.randrange(1, 260)}号"


def _frame(sheet: Sheet, colour: Colour) -> None:
    w, h = sheet.width_mm, sheet.height_mm
    sheet.rect(8, 8, w - 16, h - 16, line=1.2, fill=colour)
    sheet.rect(10.5, 10.5, w - 21, h - 21, line=0.3, fill=colour)


def _lines(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    rows: list[tuple[str, Runs]],
    label: Style,
    value: Style,
    *,
    spread: float = 34.0,
    step: float = 10.0,
) -> float:
    for name, runs in rows:
        sheet.text(x, y, name, label, spread=spread)
        bottom = sheet.flow(x + spread + 6, y, width - spread - 6, runs, value, leading=1.35)
        y = max(y + step, bottom + 2.5)
    return y


def institution(job: Job) -> Drawn:
    """事业单位法人证书, 正本 across or 副本 upright."""
    rng = job.rng
    district, address = _where(job)
    stem = f"信阳市{district}"
    street = a_street(job).removesuffix("中段")
    name, aim = rng.choice(
        [
            (f"{stem}{street}小学", "实施小学义务教育，促进基础教育发展。小学学历教育（相关社会服务）"),
            (
                f"{stem}{rng.choice(WORDS.firms)}医院",
                "为人民身体健康提供医疗与护理保健服务。医疗与护理；卫生技术人员培训",
            ),
            (
                f"信阳市{rng.choice(WORDS.firms)}公园管理中心",
                "负责公园绿地养护、设施维护和游园秩序管理，承担停车场及便民设施管理工作",
            ),
            (f"{stem}机关事务服务中心", "承担机关后勤服务、公务用车和办公用房的事务性工作"),
            (f"{stem}{rng.choice(WORDS.firms)}敬老院", "为特困供养人员提供集中供养、日常照料和康复服务"),
        ]
    )
    uscc = numbers.uscc(rng, prefix="12")
    issuer = rng.choice(["信阳市事业单位登记管理局", f"{stem}事业单位登记管理局"])
    start = a_day(rng, date(2022, 3, 10), date(2026, 8, 30))
    end = years_later(start, rng.choice([3, 5])) - timedelta(days=rng.choice([0, 1]))
    chief = somebody(job)
    wide = job.chance(0.55)
    sheet = job.sheet(297, 210) if wide else job.sheet()
    guilloche(
        sheet, 12, 12, sheet.width_mm - 24, sheet.height_mm - 24, (240, 232, 214), waves=40, paper=(254, 252, 246)
    )
    _frame(sheet, _GOLD)
    middle = sheet.width_mm / 2
    emblem(sheet, middle, 27, 16)
    sheet.text(middle, 39, "事业单位法人证书", Style("song_bold", 27), align="c", spacing=0.2)
    copy = rng.choice(["（副　本）", "（正　本）"])
    sheet.text(middle, 52, copy, Style("song", 13), align="c")
    label, value = Style("song_bold", 12), Style(rng.choice(["song", "kai"]), 12.5)
    x, width = (38.0, 170.0) if wide else (26.0, 158.0)
    sheet.text(middle, 62, ["统一社会信用代码　", Run(uscc, "uscc", Style("hei", 13))], Style("hei", 12), align="c")
    term = job.date_form("plain", "padded", "spaced")
    when: list[str | Run] = [
        "自",
        Run(numbers.written_date(start, form=term), "valid_from"),
        "至",
        Run(numbers.written_date(end, form=term), "valid_to"),
    ]
    rows: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("宗旨和业务范围", aim),
        ("住所", Run(address, "address")),
        ("法定代表人", Run(chief, "legal_person")),
        ("经费来源", rng.choice(["财政补助收入", "全额拨款", "财政补助收入、事业收入", "自收自支"])),
        ("开办资金", f"¥{rng.randrange(10, 4800)}万元"),
        ("举办单位", f"{stem}{next((who for word, who in _SPONSORS if name.endswith(word)), '人民政府')}"),
        ("登记管理机关", Run(issuer, "issuer")),
    ]
    y = _lines(sheet, x, 74, width, rows, label, value, step=11.0 if wide else 14.0)
    sheet.text(x, y + 3, ["有效期　　", *when], label.sized(12))
    if wide:
        seals.put_round(sheet, 238, 152, seals.SealText(issuer), diameter=42)
        qr_code(sheet, 228, 76, 22)
    else:
        seals.put_round(sheet, 152, 242, seals.SealText(issuer), diameter=42)
        qr_code(sheet, 30, 234, 24)
    sheet.text(middle, sheet.height_mm - 17, "国家事业单位登记管理局监制", Style("song", 9), align="c", spacing=0.15)
    values: dict[str, Value] = {
        "uscc": uscc,
        "name": name,
        "address": address,
        "legal_person": chief,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "jay_gold_frame", [sheet], values)


def society(job: Job) -> Drawn:
    """社会团体法人登记证书 or 民办非企业单位登记证书（法人）."""
    rng = job.rng
    district, address = _where(job)
    stem, word = rng.choice([f"信阳市{district}", "信阳市"]), rng.choice(WORDS.firms)
    if job.chance(0.5):
        title, prefix, fund, scope_label = "社会团体法人登记证书", "51", "注册资金", "业务范围"
        name, scope = rng.choice(
            [
                (f"{stem}{word}商会", "宣传政策、服务会员、行业自律、合作交流、咨询服务"),
                (f"{stem}新能源汽车行业协会", "行业调研、标准宣贯、业务培训、会展服务、信息咨询"),
                (f"{stem}{word}茶文化研究会", "学术研讨、技艺传承、交流展示、书刊编印"),
            ]
        )
    else:
        title, prefix, fund, scope_label = "民办非企业单位登记证书", "52", "开办资金", "业务范围"
        name, scope = rng.choice(
            [
                (f"{stem}{word}幼儿园", "学前教育（凭有效办学许可证开展活动）"),
                (f"{stem}{word}养老服务中心", "集中养老、日间照料、助餐助浴、康复护理"),
                (f"{stem}{word}职业培训学校", "电工、汽车维修工职业技能培训（按许可项目开展）"),
            ]
        )
    uscc, chief = numbers.uscc(rng, prefix=prefix), somebody(job)
    issuer = (
        rng.choice([f"信阳市{district}民政局", f"信阳市{district}行政审批局"]) if stem != "信阳市" else "信阳市民政局"
    )
    start = a_day(rng, date(2022, 4, 6), date(2026, 9, 18))
    end = years_later(start, rng.choice([4, 5])) - timedelta(days=rng.choice([0, 1]))
    sheet = job.sheet(297, 210)
    sheet.fill(8, 8, 281, 194, (253, 250, 242))
    _frame(sheet, _RED)
    emblem(sheet, 148.5, 27, 18)
    sheet.text(148.5, 40, title, Style("song_bold", 26, _RED), align="c", spacing=0.25)
    sheet.text(148.5, 53, rng.choice(["（副本）", "（正本）", "（法人）"]), Style("song", 12), align="c")
    label, value = Style("song", 12.5), Style(rng.choice(["song", "kai", "hei"]), 12.5)
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(uscc, "uscc", Style("hei", 13))),
        ("名称", Run(name, "name")),
        (scope_label, scope),
        ("住所", Run(address, "address")),
        ("法定代表人", Run(chief, "legal_person")),
        (fund, rng.choice(["叁万元整", "拾万元整", "人民币伍万元", "30万元"])),
        ("业务主管单位", rng.choice([f"{stem}教育体育局", f"{stem}工商业联合会", f"{stem}科学技术协会", "无"])),
    ]
    y = _lines(sheet, 34, 66, 158, rows, label, value, spread=38, step=11.5)
    form = job.date_form("plain", "padded", "spaced")
    sheet.text(34, y + 4, "有效期限", label, spread=38)
    sheet.text(
        78,
        y + 4,
        [
            "自",
            Run(numbers.written_date(start, form=form), "valid_from"),
            "至",
            Run(numbers.written_date(end, form=form), "valid_to"),
        ],
        value,
    )
    sheet.text(206, 136, ["发证机关：", Run(issuer, "issuer")], label)
    sheet.text(206, 150, "发证日期：" + numbers.written_date(start, form=form), label)
    seals.put_round(sheet, 240, 142, seals.SealText(issuer, rng.choice(["", "社会组织登记专用章"])), diameter=42)
    qr_code(sheet, 228, 68, 22)
    sheet.text(36, 188, "请于每年3月31日前报送上一年度工作报告，接受年度检查。", Style("song", 9))
    sheet.text(262, 188, "中华人民共和国民政部制", Style("song", 9), align="r")
    values: dict[str, Value] = {
        "uscc": uscc,
        "name": name,
        "address": address,
        "legal_person": chief,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "jay_red_frame", [sheet], values)


def code_cert(job: Job) -> Drawn:
    """统一社会信用代码证书 of an office, a mass organisation or a residents' committee."""
    rng = job.rng
    district, address = _where(job)
    place = district
    which = rng.choice(["机关", "群众团体", "committee"])
    if which == "committee":
        community = rng.choice(["柳林", "前进", "谷麦河", "北湖"])
        village = job.chance(0.5)
        town = f"{rng.choice(['东岗', '彭湾', '双河'])}{'镇' if village else '街道'}"
        name = f"信阳市{district}{town}{community}{'村村民委员会' if village else '社区居民委员会'}"
        uscc = numbers.uscc(rng, prefix="54" if not village else "55")
        title, nature = "基层群众性自治组织特别法人\n统一社会信用代码证书", "村民委员会" if village else "居民委员会"
        labels = ("名称", "类型", "地址", "法定代表人", "有效期限", "发证机关", "发证日期")
        issuer = f"信阳市{district}民政局"
    else:
        name = rng.choice([f"信阳市{place}水利局", f"信阳市{place}发展和改革委员会", f"信阳市{place}审计局"])
        uscc = numbers.uscc(rng, prefix="11")
        if which == "群众团体":
            name = rng.choice([f"信阳市{place}残疾人联合会", f"信阳市{place}妇女联合会", f"信阳市{place}科学技术协会"])
            uscc = numbers.uscc(rng, prefix="13")
        title, nature = "统一社会信用代码证书", which
        labels = ("机构名称", "机构性质", "机构地址", "负责人", "", "赋码机关", "颁发日期")
        issuer = rng.choice([f"中共信阳市{place}委机构编制委员会办公室", "中共信阳市委机构编制委员会办公室"])
    chief, day = somebody(job), a_day(rng, date(2019, 5, 6), date(2026, 9, 25))
    wide = job.chance(0.4)
    sheet = job.sheet(297, 210) if wide else job.sheet()
    w, h = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 12, 12, w - 24, h - 24, (222, 230, 238), waves=44, paper=(250, 252, 253))
    _frame(sheet, (60, 96, 140))
    y = 26.0 if wide else 38.0
    for line in title.split("\n"):
        sheet.text(w / 2, y, line, Style("song_bold", 24), align="c", spacing=0.15)
        y += 13
    sheet.text(
        w / 2, y + 4, ["统一社会信用代码：", Run(uscc, "uscc", Style("hei_bold", 15))], Style("hei", 14), align="c"
    )
    label, value = Style("hei", 12.5), Style(rng.choice(["song", "kai"]), 13)
    end = years_later(day, 5) - timedelta(days=1)
    texts: tuple[Runs, ...] = (
        Run(name, "name"),
        nature,
        Run(address, "address"),
        Run(chief, "legal_person"),
        f"自{numbers.written_date(day)}至{numbers.written_date(end)}" if labels[4] else "",
        Run(issuer, "issuer"),
        Run(on(job, day, "plain", "padded", "spaced"), "issue_date"),
    )
    rows = [(name_, text) for name_, text in zip(labels, texts, strict=True) if name_]
    y = _lines(
        sheet, 40 if wide else 30, y + 20, 200 if wide else 150, rows, label, value, spread=27, step=13 if wide else 17
    )
    seals.put_round(sheet, w - 62, y - (16 if wide else 4), seals.SealText(issuer), diameter=42)
    qr_code(sheet, w - 48, 24 if wide else 92, 20)
    note = "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新造成的损失，由机构自行承担。"
    sheet.flow(30, h - (28 if wide else 36), w - 60, note, Style("song", 9.5), leading=1.5)
    sheet.text(w / 2, h - 18, f"证书编号：{serial(job, 10)}", Style("song", 8.5), align="c")
    values: dict[str, Value] = {
        "uscc": uscc,
        "name": name,
        "address": address,
        "legal_person": chief,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("uscc_cert", "jay_blue_frame", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {"jay_gold_frame": institution},
    "social_org_cert": {"jay_red_frame": society},
    "uscc_cert": {"jay_blue_frame": code_cert},
}
