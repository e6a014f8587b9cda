"""事业单位法人证书, 社会组织登记证书, 统一社会信用代码证书."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (178, 140, 70)


def _frame(sheet: Sheet, tint: Colour, paper: Colour) -> None:
    wide, high = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 8, 8, wide - 16, high - 16, tint, waves=56, paper=paper)
    sheet.rect(8, 8, wide - 16, high - 16, line=1.4, fill=_GOLD)
    sheet.rect(11, 11, wide - 22, high - 22, line=0.35, fill=_GOLD)


def _place(job: Job) -> str:
    return f"河南省信阳市{elk.district(job)}{job.rng.choice(elk.WORDS.streets)}{job.rng.randrange(1, 260)}号"


def public_institution_cert(job: Job) -> Drawn:
    """事业单位法人证书（副本）: landscape, two halves."""
    rng, sheet = job.rng, job.sheet(297, 210)
    place = elk.district(job)
    quarter = rng.choice(["春晓", "湖滨", "柳林", "五里店"])
    name = rng.choice(
        [
            f"信阳市{place}{quarter}街道社区卫生服务中心",
            f"信阳市{place}{elk.pick(job, '第二', '第五', '第九')}小学",
            f"信阳市{place}公共停车设施管理所",
            f"信阳市{place}图书馆",
            f"信阳市{place}环境卫生管理站",
        ]
    )
    code, address, legal = numbers.uscc(rng, prefix="12"), _place(job), elk.name(job)
    start = a_day(rng, date(2022, 1, 1), date(2025, 12, 1))
    end = years_later(start, rng.choice([3, 5]))
    issuer = elk.pick(job, f"信阳市{place}事业单位登记管理局", "信阳市事业单位登记管理局")
    _frame(sheet, (236, 224, 190), (254, 252, 244))
    emblem(sheet, 148.5, 27, 20)
    sheet.text(148.5, 40, "事业单位法人证书", Style("song_bold", 32), align="c", spacing=0.2)
    sheet.text(148.5, 55, "（副　本）", Style("song", 13), align="c")
    sheet.text(24, 66, ["统一社会信用代码　", Run(code, "uscc")], Style("song_bold", 12))
    label, value = Style("song_bold", 12.5), Style("song", 12.5)
    purpose = elk.pick(
        job,
        "为辖区居民提供基本公共服务。承担相关设施的日常管理、维护与安全保障；开展政策宣传与业务培训。",
        "贯彻执行国家有关方针政策，承担本区域相关公益服务工作，完成上级主管部门交办的其他任务。",
    )
    left: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("宗旨和业务范围", purpose),
        ("住所", Run(address, "address")),
    ]
    right: list[tuple[str, Runs]] = [
        ("法定代表人", Run(legal, "legal_person")),
        ("经费来源", elk.pick(job, "财政补助收入", "全额拨款", "财政补助（差额）、事业收入")),
        ("开办资金", f"￥{rng.randrange(20, 900)}万元"),
        (
            "举办单位",
            elk.pick(job, f"信阳市{place}人民政府", f"信阳市{place}卫生健康委员会", f"信阳市{place}城市管理局"),
        ),
    ]
    for x, width, items in ((24.0, 82.0, left), (164.0, 74.0, right)):
        y = 82.0
        for word, runs in items:
            if len(word) > 5:
                sheet.text(x, y - 2, word[:3], label, spread=30)
                sheet.text(x, y + 4, word[3:], label, spread=30)
            else:
                sheet.text(x, y, word, label, spread=30)
            y = max(y + 13, sheet.flow(x + 35, y, width, runs, value, leading=1.45) + 6)
    sheet.text(24, 168, "有效期", label, spread=30)
    term: list[str | Run] = [
        "自",
        Run(elk.written(start, "padded"), "valid_from"),
        "至",
        Run(elk.written(end, "padded"), "valid_to"),
    ]
    sheet.text(59, 168, term, value)
    shown = job.chance(0.6)
    sheet.text(164, 152, "登记管理机关", label)
    if shown:
        sheet.text(198, 152, Run(issuer, "issuer"), value)
    seals.put_round(sheet, 240, 162, seals.SealText(issuer), diameter=40)
    sheet.text(24, 189, "国家事业单位登记管理局监制", Style("song", 9))
    sheet.text(
        272, 189, f"请于每年3月31日前报送上一年度的年度报告　№ 4115{elk.digits(job, 8)}", Style("song", 9), align="r"
    )
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": legal,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    if shown:
        values["issuer"] = issuer
    hidden = {} if shown else {"issuer": issuer}
    return drawn("public_institution_cert", "elk_halves", [sheet], values, from_seal=hidden)


def social_org_cert(job: Job) -> Drawn:
    """社会团体 / 民办非企业单位 / 基金会 法人登记证书, portrait."""
    rng, sheet = job.rng, job.sheet()
    place = elk.district(job)
    word = rng.choice(elk.WORDS.firms)
    title, name, prefix, money = rng.choice(
        [
            (
                "社会团体法人登记证书",
                f"信阳市{elk.pick(job, '新能源汽车', '电动自行车', '物业服务')}行业协会",
                "51",
                "注册资金",
            ),
            ("社会团体法人登记证书", f"信阳市{place}钓鱼运动协会", "51", "注册资金"),
            ("民办非企业单位登记证书", f"信阳市{place}{word}职业培训学校", "52", "开办资金"),
            ("民办非企业单位登记证书", f"信阳市{word}社会工作服务中心", "52", "开办资金"),
            ("基金会法人登记证书", f"信阳市{word}助学慈善基金会", "53", "原始基金数额"),
        ]
    )
    code, address, legal = numbers.uscc(rng, prefix=prefix), _place(job), elk.name(job)
    start = a_day(rng, date(2022, 6, 1), date(2026, 6, 30))
    end = years_later(start, rng.choice([4, 5]))
    issuer = elk.pick(job, "信阳市民政局", f"信阳市{place}民政局")
    _frame(sheet, (244, 212, 210), (255, 249, 248))
    emblem(sheet, 105, 36, 24)
    sheet.text(105, 54, title, Style("song_bold", 27, RED), align="c", spacing=0.1)
    sheet.text(105, 69, elk.pick(job, "（正本）", "（副本）"), Style("song", 13), align="c")
    sheet.text(105, 81, ["统一社会信用代码：", Run(code, "uscc")], Style("song", 13), align="c")
    scope = elk.pick(
        job,
        "行业调研、信息交流、业务培训、咨询服务、会展服务、承办政府委托事项。",
        "开展公益服务、技能培训、志愿者组织与项目评估。",
    )
    items: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("业务范围", scope),
        ("住所", Run(address, "address")),
        ("法定代表人", Run(legal, "legal_person")),
        ("活动地域" if prefix == "51" else "单位类型", "信阳市" if prefix == "51" else "法人"),
        (money, f"人民币{rng.choice(['叁万', '伍万', '拾万', '贰佰万'])}元整"),
        ("业务主管单位", elk.pick(job, "信阳市工业和信息化局", f"信阳市{place}教育体育局", "信阳市商务局")),
    ]
    label, value = Style("song_bold", 13), Style("song", 13)
    y = 98.0
    for item, runs in items:
        sheet.text(26, y, item, label, spread=33)
        y = sheet.flow(65, y, 118, runs, value, leading=1.5) + 6
    term: list[str | Run] = [
        "自",
        Run(elk.written(start, "padded"), "valid_from"),
        "至",
        Run(elk.written(end, "padded"), "valid_to"),
    ]
    sheet.text(26, y, "有效期限", label, spread=33)
    sheet.text(65, y, term, value)
    sheet.text(110, 236, "发证机关", label)
    shown = job.chance(0.5)
    if shown:
        sheet.text(134, 236, Run(issuer, "issuer"), value)
    sheet.text(110, 250, f"发证日期　{elk.written(start, 'padded')}", value)
    seals.put_round(sheet, 152, 243, seals.SealText(issuer), diameter=42)
    sheet.text(24, 272, "中华人民共和国民政部监制", Style("song", 9))
    if job.chance(0.5):
        qr_code(sheet, 24, 236, 24)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": legal,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    if shown:
        values["issuer"] = issuer
    return drawn("social_org_cert", "elk_portrait", [sheet], values, from_seal={} if shown else {"issuer": issuer})


def uscc_cert(job: Job) -> Drawn:
    """统一社会信用代码证书 of a 机关, 群团 or 居委会."""
    rng, sheet = job.rng, job.sheet(297, 210)
    place = elk.district(job)
    estate = job.facts.home.community
    kind, name, prefix, issuer = rng.choice(
        [
            (
                "机关",
                f"信阳市{place}{elk.pick(job, '粮食和物资储备局', '交通运输局', '水利局', '信访局')}",
                "11",
                f"中共信阳市{place}委机构编制委员会办公室",
            ),
            (
                "群团组织",
                f"信阳市{place}{elk.pick(job, '总工会', '妇女联合会', '残疾人联合会')}",
                "13",
                f"中共信阳市{place}委机构编制委员会办公室",
            ),
            ("基层群众性自治组织", estate.residents_committee, "54", f"信阳市{place}民政局"),
            ("基层群众性自治组织", estate.village_committee, "55", f"信阳市{place}民政局"),
        ]
    )
    grass = prefix in ("54", "55")
    title = "基层群众性自治组织特别法人统一社会信用代码证书" if grass else "统一社会信用代码证书"
    code, address, legal = numbers.uscc(rng, prefix=prefix), _place(job), elk.name(job)
    issued = a_day(rng, date(2018, 1, 1), date(2026, 9, 30))
    _frame(sheet, (214, 226, 240), (249, 252, 255))
    emblem(sheet, 148.5, 30, 22)
    sheet.text(148.5, 46, title, Style("song_bold", 23 if grass else 32), align="c", spacing=0.06 if grass else 0.2)
    sheet.text(148.5, 66, ["统一社会信用代码　", Run(code, "uscc")], Style("song_bold", 14), align="c")
    label, value = Style("song_bold", 14), Style("song", 14)
    items: list[tuple[str, Runs]] = [
        ("名称" if grass else "机构名称", Run(name, "name")),
        ("类型" if grass else "机构性质", kind),
        ("住所" if grass else "机构地址", Run(address, "address")),
        ("法定代表人" if grass else "负责人", Run(legal, "legal_person")),
    ]
    if grass:
        end = years_later(issued, 5)
        items.append(("有效期限", f"{elk.written(issued, 'padded')}至{elk.written(end, 'padded')}"))
    y = 86.0
    for word, runs in items:
        sheet.text(44, y, word, label, spread=32)
        y = sheet.flow(88, y, 160, runs, value, leading=1.4) + 6.5
    sheet.text(140, 154, "发证机关" if grass else "赋码机关", label)
    sheet.text(166, 154, Run(issuer, "issuer"), value)
    sheet.text(140, 168, "发证日期" if grass else "颁发日期", label)
    sheet.text(166, 168, Run(elk.written(issued, "padded"), "issue_date"), value)
    seals.put_round(sheet, 228, 160, seals.SealText(issuer), diameter=40)
    qr_code(sheet, 44, 150, 24)
    note = "注：本证书作为本组织统一社会信用代码的法定凭证，应妥善保管，遗失应及时补办。"
    sheet.text(22, 187, note, Style("song", 9))
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": legal,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "elk_landscape", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {"elk_halves": public_institution_cert},
    "social_org_cert": {"elk_portrait": social_org_cert},
    "uscc_cert": {"elk_landscape": uscc_cert},
}
