"""Certificates of social bodies: an association, and a private non-enterprise unit."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import CITY, Told, grid, lab, mid, seal_on
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn


def association(job: Job) -> Drawn:
    """社会团体法人登记证书 (副本), the landscape sheet with the credit code."""
    told, rng, facts = Told("social_org_cert", "fog_association"), job.rng, job.facts
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (238, 226, 200), waves=54, paper=(254, 251, 243))
    sheet.rect(10, 10, 277, 190, line=1.6, fill=(178, 134, 62))
    emblem(sheet, 148, 28, 22)
    sheet.text(148, 43, "社会团体法人登记证书", Style("song_bold", 28), align="c", spacing=0.1)
    sheet.text(148, 57, "（副　本）", Style("song", 13), align="c")
    word = facts.company.org.name[2:4]
    name = rng.choice(
        [
            f"{CITY}{word}新能源汽车行业协会",
            f"{CITY}{word}充电设施商会",
            f"{facts.home.community.district}{word}志愿者协会",
        ]
    )
    office = f"{CITY}民政局"
    start = a_day(rng, date(2020, 1, 1), date(2025, 12, 31))
    label, value = Style("song_bold", 12), Style("song", 12)
    code = numbers.uscc(rng, prefix="51")
    left: list[tuple[str, Run | str]] = [
        ("名称", told.say("name", name)),
        ("业务范围", "行业调研、信息交流、业务培训、咨询服务、会展服务、承办政府委托的其他工作。"),
        ("住所", told.say("address", facts.company.org.address)),
        ("法定代表人", told.say("legal_person", facts.company.org.legal_person)),
    ]
    right: list[tuple[str, Run | str]] = [
        ("注册资金", rng.choice(["叁万元整", "伍万元整", "壹拾万元整"])),
        ("活动地域", rng.choice([CITY, facts.home.community.district])),
        ("业务主管单位", rng.choice([f"{CITY}工业和信息化局", f"{CITY}发展和改革委员会", "无"])),
    ]
    sheet.text(24, 70, ["统一社会信用代码：", told.say("uscc", code)], Style("hei", 12))
    for x, width, items in ((24.0, 92.0, left), (162.0, 80.0, right)):
        y = 84.0
        for title, runs in items:
            sheet.text(x, y, title, label, spread=26)
            y = sheet.flow(x + 32, y, width, runs, value, leading=1.5) + 6
    form = rng.choice(["padded", "plain"])
    sheet.text(
        162,
        134,
        [
            "有效期限　自",
            told.day("valid_from", start, form),
            "至",
            told.day("valid_to", years_later(start, rng.choice([4, 5])), form),
        ],
        value,
    )
    sheet.text(176, 154, ["登记管理机关　", told.say("issuer", office)], Style("song", 13))
    sheet.text(190, 168, numbers.written_date(start, form="spaced"), Style("song", 12))
    seal_on(job, sheet, 226, 162, office, size=40)
    qr_code(sheet, 26, 164, 22)
    sheet.text(52, 180, "中华人民共和国民政部制", Style("song", 9))
    return told.done([sheet])


def private_school(job: Job) -> Drawn:
    """民办非企业单位登记证书: portrait, statement first, and the page of yearly inspections behind it."""
    told, rng, facts = Told("social_org_cert", "fog_private_school"), job.rng, job.facts
    district = facts.home.community.district
    office = (
        rng.choice([f"{CITY}{district}民政局", f"{CITY}{district}行政审批局"])
        if district.endswith("区")
        else f"{district}民政局"
    )
    word = facts.developer.name[2:4]
    name = f"{CITY}{district}{word}" + rng.choice(["职业培训学校", "养老服务中心", "社会工作服务中心", "幼儿园"])
    start = a_day(rng, date(2018, 1, 1), date(2025, 10, 31))
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (214, 226, 238), waves=64, paper=(250, 252, 254))
    sheet.rect(12, 12, 186, 273, line=1.2, fill=(90, 110, 150))
    sheet.text(105, 30, "民办非企业单位登记证书", Style("song_bold", 25), align="c")
    sheet.text(105, 45, f"（{rng.choice(['法人', '法人·副本'])}）", Style("song", 14), align="c")
    sheet.text(188, 58, f"民证字第 {rng.randrange(10**6):06d} 号", Style("song", 10), align="r")
    sheet.flow(
        26,
        68,
        158,
        "依照《民办非企业单位登记管理暂行条例》，经审查，准予登记，特发此证。",
        Style("song", 13),
        leading=1.7,
        indent=2,
    )
    value = Style(rng.choice(["song", "kai"]), 12.5)
    form = rng.choice(["plain", "padded", "dash"])
    items: list[tuple[str, list[str | Run]]] = [
        ("统一社会信用代码", [told.say("uscc", numbers.uscc(rng, prefix="52"))]),
        ("单位名称", [told.say("name", name)]),
        ("住所", [told.say("address", facts.developer.address)]),
        ("法定代表人", [told.say("legal_person", facts.developer.legal_person)]),
        ("开办资金", [rng.choice(["人民币伍万元", "30万元", "壹拾万圆整"])]),
        (
            "业务范围",
            [rng.choice(["学前教育", "为老年人提供集中居住和照料服务", "中短期职业技能培训", "社区服务、社会救助"])],
        ),
        (
            "业务主管单位",
            [rng.choice([f"{district}教育体育局", f"{district}人力资源和社会保障局", f"{district}民政局"])],
        ),
        (
            "有效期",
            [
                told.day("valid_from", start, form),
                " 至 ",
                told.day("valid_to", years_later(start, rng.choice([4, 5, 10])), form),
            ],
        ),
    ]
    y = 92.0
    for title, runs in items:
        sheet.text(26, y, title + "：", Style("song_bold", 12.5))
        y = sheet.flow(72, y, 112, runs, value, leading=1.45) + 6.5
    sheet.text(112, 226, "发证机关：", Style("song", 13))
    sheet.text(112, 242, numbers.written_date(start, form="spaced"), Style("song", 13))
    seal_on(job, sheet, 152, 232, office, size=42)
    sheet.text(24, 272, "中华人民共和国民政部印制", Style("song", 9))
    back = job.sheet()
    back.rect(12, 12, 186, 273, line=1.2, fill=(90, 110, 150))
    back.text(105, 24, "年 度 检 查 记 录", Style("song_bold", 18), align="c")
    rows = [(11.0, [lab("年　度"), lab("年检结论"), lab("年检机关（章）"), lab("备　注")])]
    for year in range(start.year, start.year + 7):
        rows.append(
            (24.0, [mid(f"{year}" if year < 2026 else ""), mid("合格" if year < 2025 else ""), mid(""), mid("")])
        )
    grid(back, 24, 40, [30, 44, 58, 30], rows, Style("song", 12), Style("song", 12))
    seal_on(job, back, 128, 64, office, "年检专用章", size=22)
    back.flow(
        24,
        232,
        160,
        "注意事项：1．本证书不得涂改、转让、出借。2．登记事项变更的，应当自变更之日起三十日内申请变更登记"
        "。3．每年5月31日前报送上一年度工作报告。",
        Style("song", 10),
        leading=1.6,
    )
    return told.done([sheet, back], from_seal={"issuer": office} if job.variant.seal else None)


LAYOUTS: Layouts = {"social_org_cert": {"fog_association": association, "fog_private_school": private_school}}
