"""Old land use certificates, and registration certificates of social organisations."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, bureau, on, plain, someone, upright, zone
from samples.layouts_seventeenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _county(job: Job) -> str:
    name = zone(job)
    return "信阳市人民政府" if name == "羊山新区" else job.rng.choice(["信阳市人民政府", f"信阳市{name}人民政府"])


def land_village_pen(job: Job) -> Drawn:
    """集体土地建设用地使用证 of the early nineties: cover, and a pen-filled table with boundaries on four sides."""
    rng, person = job.rng, job.facts.person
    when = a_day(rng, date(1991, 4, 1), date(1999, 11, 30))
    pen = Style("kai", 12, rng.choice([(25, 25, 28), (30, 44, 130)]), jitter=0.045)
    ink: Colour = (140, 44, 44)
    area = Decimal(rng.randrange(1200, 3300)) / 10
    built = (area * Decimal("0.58")).quantize(Decimal("0.1"))
    village = job.facts.home.community.village_committee.removesuffix("村民委员会").removeprefix("信阳市")
    number = f"信{rng.choice(['集建', '集用'])}({when.year % 100})字第{rng.randrange(100, 99999):06d}号"
    location = f"{village}{rng.choice(['东', '西', '前', '后', '上', '下'])}湾组"
    usage = rng.choice(["宅基地", "住宅", "农村宅基地"])
    cover, inside = job.sheet(130, 184), job.sheet(260, 184)
    cover.fill(0, 0, 130, 184, (196, 60, 56))
    gold = (244, 214, 120)
    emblem(cover, 65, 52, 26)
    cover.text(65, 82, "集体土地建设用地", Style("song_bold", 19, gold), align="c", spacing=0.1)
    cover.text(65, 96, "使　用　证", Style("song_bold", 24, gold), align="c", spacing=0.1)
    cover.text(65, 158, "国家土地管理局制", Style("song", 11, gold), align="c")
    inside.fill(0, 0, 260, 184, (250, 246, 234))
    inside.line(130, 6, 130, 178, width=0.15, fill=(180, 160, 140))
    inside.text(66, 12, Run(number, "cert_no", pen), pen, align="c")
    label, print_style = Style("song", 10.5, ink), Style("song", 11)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: Rows = [
        (13, [(30, "土地使用者", True), (78, val(person.name, "holders"), False)]),
        (13, [(30, "土地所有者", True), (78, val(village + "农民集体"), False)]),
        (13, [(30, "地　　址", True), (78, val(location, "location"), False)]),
        (11, [(30, "图　　号", True), (26, val(str(rng.randrange(1, 60))), False), (24, "地　号", True), (28, val(f"{rng.randrange(1, 9)}-{rng.randrange(1, 300)}"), False)]),
        (13, [(30, "用地面积", True), (78, [val(plain(area), "area_m2"), Run("　平方米", style=print_style)], False)]),
        (13, [(30, "其中建筑占地", True), (78, [val(plain(built)), Run("　平方米", style=print_style)], False)]),
        (11, [(30, "用　　途", True), (26, val(usage, "usage"), False), (24, "土地等级", True), (28, val("／"), False)]),
    ]  # fmt: skip
    y = table(inside, 12, 24, rows, label=label, value=print_style, frame=ink)
    upright(inside, (12, y, 12, 40), "四至", label, ink)
    for place, side in enumerate("东南西北"):
        edge = rng.choice([f"{someone(job)}宅", "路中", "滴水", "水沟", "本人菜园"])
        inside.rect(24, y + place * 10, 18, 10, fill=ink)
        inside.text(33, y + place * 10 + 3, f"{side}　至", label, align="c")
        inside.rect(42, y + place * 10, 78, 10, fill=ink)
        inside.text(44, y + place * 10 + 2.8, val(edge), pen)
    inside.text(14, 170, f"填证：{someone(job)}　　审核：{someone(job)}", Style("song", 10))
    inside.flow(142, 16, 104, "依照《中华人民共和国土地管理法》和有关法律规定，集体土地建设用地使用者的合法权益受国家法律保护，任何单位和个人不得侵犯。土地使用者应当按照批准的用途使用土地，改变用途、转移使用权的，须依法办理变更登记。", print_style, leading=1.8, indent=2)  # fmt: skip
    inside.text(194, 62, "宗　地　草　图", Style("song_bold", 11, ink), align="c")
    inside.rect(146, 70, 96, 58, fill=ink)
    inside.rect(164, 82, 56, 34, line=0.5)
    inside.rect(172, 88, 26, 20, line=0.3)
    inside.text(192, 76, f"{rng.randrange(100, 190) / 10}", Style("kai", 10), align="c")
    inside.text(223, 97, f"{rng.randrange(80, 160) / 10}", Style("kai", 10))
    inside.text(233, 73, "北↑", Style("song", 9))
    government = _county(job)
    inside.text(194, 142, government, Style("song", 12.5), align="c")
    inside.text(194, 153, on(when, "", "chinese", Style("kai", 12)), print_style, align="c")
    seals.put_round(inside, 196, 148, seals.SealText(government), diameter=42)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (person.name,),
        "location": location,
        "usage": usage,
        "area_m2": plain(area),
    }
    return drawn("land_use_cert_old", "rye_land_village_pen", [cover, inside], values)


def land_state_copy(job: Job) -> Drawn:
    """A copy of the printed state land certificate on an A4 sheet, grey, with a line of the clerk and stamp of copies."""
    rng, facts = job.rng, job.facts
    when = a_day(rng, date(2005, 2, 1), date(2015, 6, 30))
    joint = job.chance(0.35)
    holders = (facts.person.name, facts.spouse.name) if joint else (facts.developer.name,)
    area = Decimal(rng.randrange(9000, 1800000)) / 100
    split = (area * Decimal("0.23")).quantize(Decimal("0.01")) if joint else Decimal(0)
    number = f"信{rng.choice(['市', '浉', '平', '羊'])}国用（{when.year}）第{rng.randrange(1, 9999):05d}号"
    location = f"信阳市{rng.choice(WORDS.streets)}{rng.choice(['南侧', '西侧', f'{rng.randrange(2, 200)}号'])}"
    usage = "城镇住宅用地" if joint else rng.choice(["商务金融用地", "住宅、商业用地", "其他商服用地", "仓储用地"])
    sheet = job.sheet()
    grey: Colour = (70, 70, 72)
    sheet.fill(18, 14, 174, 232, (243, 243, 243))
    sheet.rect(22, 18, 166, 224, line=0.4, fill=grey)
    sheet.text(105, 26, "国有土地使用证", Style("song_bold", 18, grey), align="c", spacing=0.3)
    sheet.text(105, 40, Run(number, "cert_no"), Style("song", 13), align="c")
    label, value = Style("song_bold", 11, grey), Style("song", 11.5)
    term = years_later(when, 70 if "住宅" in usage else 40)
    rows: Rows = [
        (14, [(36, "土地使用权人", True), (118, Run("、".join(holders), "holders"), False)]),
        (14, [(36, "座　　　　落", True), (118, Run(location, "location"), False)]),
        (12, [(36, "地　　　　号", True), (44, f"{rng.randrange(1, 20):02d}-{rng.randrange(1, 60):02d}-{rng.randrange(1, 999):03d}", False), (26, "图　　号", True), (48, f"{rng.randrange(3550, 3570)}.00-{rng.randrange(400, 440)}.50", False)]),
        (12, [(36, "地类（用途）", True), (44, Run(usage, "usage"), False), (26, "取得价格", True), (48, rng.choice(["——", "元/M²", "见出让合同"]), False)]),
        (12, [(36, "使用权类型", True), (44, rng.choice(["出让", "出让", "划拨"]), False), (26, "终止日期", True), (48, on(term), False)]),
    ]  # fmt: skip
    y = table(sheet, 28, 54, rows, label=label, value=value, frame=grey)
    merged: list[tuple[float, float, Runs, Style]] = [(28, 36, "使用权面积", label), (64, 44, [Run(f"{area:.2f}", "area_m2"), " M²"], value), (108, 10, "其\n中", label)]  # fmt: skip
    for x, width, runs, used in merged:
        sheet.rect(x, y, width, 24, fill=grey)
        sheet.cell((x, y, width, 24), runs, used, align="c" if used is label else "l")
    parts: Rows = [
        (12, [(32, "独用面积", True), (32, f"{area - split:.2f} M²", False)]),
        (12, [(32, "分摊面积", True), (32, f"{split:.2f} M²" if joint else "/ M²", False)]),
    ]
    y = table(sheet, 118, y, parts, label=label, value=value, frame=grey) + 8
    y = sheet.flow(30, y, 150, "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。", Style("song", 11), leading=1.7, indent=2)  # fmt: skip
    government = _county(job)
    sheet.text(134, y + 14, f"{government}（章）", Style("song", 12.5), align="c")
    sheet.text(134, y + 26, on(when, "", rng.choice(["plain", "spaced"])), Style("song", 12), align="c")
    seals.put_round(sheet, 132, y + 18, seals.SealText(government, "土地登记专用章"), diameter=40)
    sheet.text(
        30, 234, f"证书监制机关　中华人民共和国国土资源部监制　　No {rng.randrange(10**9):09d}", Style("song", 9, grey)
    )
    clerk = Style("kai", 13, (25, 30, 90), jitter=0.05)
    sheet.text(30, 254, "此复印件与原件核对无误，仅限办理用电报装。", clerk)
    sheet.text(30, 264, [f"核对人：{someone(job)}　", on(job.facts.consent_date)], clerk)
    seals.put_stamp(sheet, 150, 262, ("档案查询专用章", bureau(job, "自然资源和规划局")), width=52)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "location": location,
        "usage": usage,
        "area_m2": f"{area:.2f}",
    }
    return drawn("land_use_cert_old", "rye_land_state_copy", [sheet], values)


def _body(job: Job, prefix: str, endings: tuple[str, ...]) -> tuple[str, str, str, str, date]:
    """Name, code, address, head and first day of an organisation."""
    rng = job.rng
    name = f"{rng.choice(['信阳市', f'信阳市{zone(job)}'])}{rng.choice(WORDS.firms)}{rng.choice(endings)}"
    address = f"河南省信阳市{zone(job)}{rng.choice(WORDS.streets)}{rng.randrange(2, 240)}号{rng.choice(['', '院内', '综合楼二楼'])}"
    return (
        name,
        numbers.uscc(rng, prefix=prefix),
        address,
        someone(job),
        a_day(rng, date(2021, 2, 1), date(2026, 9, 20)),
    )


def _body_values(code: str, name: str, address: str, head: str, start: date, end: date) -> dict[str, Value]:
    return {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def body_nonprofit_hang(job: Job) -> Drawn:
    """民办非企业单位: the landscape original, labels spread in two columns, code at the upper left, QR beside the seal."""
    rng = job.rng
    name, code, address, head, start = _body(
        job, "52", ("幼儿园", "养老服务中心", "职业培训学校", "社会工作服务中心", "口腔门诊部", "托育服务中心")
    )
    end = years_later(start, 4) - timedelta(days=1)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (226, 236, 224), waves=50, paper=(252, 253, 248))
    for inset, wide in ((9, 1.2), (12, 0.3)):
        sheet.rect(inset, inset, 297 - 2 * inset, 210 - 2 * inset, line=wide, fill=(60, 110, 80))
    emblem(sheet, 148.5, 30, 18)
    sheet.text(148.5, 43, "民办非企业单位登记证书", Style("song_bold", 26), align="c", spacing=0.08)
    sheet.text(148.5, 57, "（法　人）", Style("song", 13), align="c")
    sheet.text(24, 26, "统一社会信用代码", Style("hei", 10))
    sheet.text(24, 32, Run(code, "uscc"), Style("hei_bold", 12))
    sheet.text(272, 30, rng.choice(["正　本", "副　本"]), Style("song_bold", 14), align="r")
    label, value = Style("song_bold", 12), Style("song", 12)
    form = job.date_form("plain", "padded", "spaced")
    left: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("住所", Run(address, "address")),
        ("法定代表人", Run(head, "legal_person")),
        ("业务主管单位", bureau(job, rng.choice(["教育体育局", "民政局", "人力资源和社会保障局", "卫生健康委员会"]))),
    ]
    right: list[tuple[str, Runs]] = [
        ("开办资金", f"人民币{rng.choice(['伍', '拾', '叁拾', '壹佰'])}万元"),
        (
            "业务范围",
            "按照登记管理机关核准的章程开展服务，不得从事营利性经营活动（依法须经批准的项目，经批准后方可开展）",
        ),
        ("成立日期", on(start - timedelta(days=rng.choice([0, 1461, 2922])), "", form)),
    ]
    y = 72.0
    for title, runs in left:
        sheet.text(26, y, title, label, spread=28)
        y = max(sheet.flow(58, y, 88, runs, value, leading=1.5), y + 8) + 5
    y = 72.0
    for title, runs in right:
        sheet.text(158, y, title, label, spread=20)
        y = max(sheet.flow(182, y, 90, runs, value, leading=1.5), y + 8) + 5
    sheet.text(26, 142, "有效期限", label, spread=28)
    sheet.text(58, 142, [on(start, "valid_from", form), "至", on(end, "valid_to", form)], value)
    issuer = bureau(job, rng.choice(["民政局", "行政审批和政务信息管理局", "民政局"]))
    sheet.text(216, 160, "发证机关", label, align="c")
    sheet.text(216, 169, Run(issuer, "issuer"), value, align="c")
    sheet.text(216, 180, on(start, "", form), value, align="c")
    qr_code(sheet, 30, 158, 26)
    sheet.text(62, 166, "扫描二维码登录中国社会组织政务服务平台", Style("song", 9))
    sheet.text(62, 172, "查询登记、年检（年报）等信息", Style("song", 9))
    sheet.text(148.5, 192, "中华人民共和国民政部监制", Style("song", 9.5), align="c")
    seals.put_round(sheet, 216, 172, seals.SealText(issuer), diameter=40)
    values = _body_values(code, name, address, head, start, end) | {"issuer": issuer}
    return drawn("social_org_cert", "rye_body_nonprofit_hang", [sheet], values)


def body_club_copy(job: Job) -> Drawn:
    """社会团体: upright copy of the certificate with a ruled table, notes, and the yearly stamp."""
    rng = job.rng
    name, code, address, head, start = _body(
        job, "51", ("行业协会", "商会", "志愿者协会", "停车服务业协会", "乡村振兴促进会", "新能源车友联合会")
    )
    end = years_later(start, rng.choice([4, 5]))
    sheet = job.sheet()
    ink: Colour = (150, 60, 40)
    guilloche(sheet, 12, 12, 186, 273, (248, 232, 222), waves=60, paper=(255, 253, 249))
    sheet.rect(14, 14, 182, 269, line=0.9, fill=ink)
    emblem(sheet, 105, 32, 20)
    sheet.text(105, 46, "社会团体法人登记证书", Style("hei_bold", 24), align="c", spacing=0.06)
    sheet.text(105, 59, "（ 副 本 ）", Style("song", 13), align="c")
    label, value = Style("song_bold", 11), Style("song", 11.5)
    form = job.date_form("dash", "dot", "plain")
    rows: Rows = [
        (13, [(44, "统一社会信用代码", True), (118, Run(code, "uscc"), False)]),
        (13, [(44, "名　　称", True), (118, Run(name, "name"), False)]),
        (24, [(44, "业务范围", True), (118, "信息交流、行业自律、业务培训、政策宣传、公益服务、承办政府部门委托的其他事项（业务范围中属于法律法规规章规定须经批准的事项，依法经批准后开展）", False)]),
        (15, [(44, "住　　所", True), (118, Run(address, "address"), False)]),
        (13, [(44, "注册资金", True), (34, rng.choice(["叁万元", "伍万元", "拾万元整"]), False), (34, "法定代表人", True), (50, Run(head, "legal_person"), False)]),
        (13, [(44, "活动地域", True), (34, rng.choice(["信阳市", zone(job)]), False), (34, "秘书长", True), (50, someone(job), False)]),
        (13, [(44, "业务主管单位", True), (118, bureau(job, rng.choice(["工商业联合会", "商务局", "交通运输局"])), False)]),
        (13, [(44, "有 效 期", True), (118, ["自", on(start, "valid_from", form), "至", on(end, "valid_to", form)], False)]),
    ]  # fmt: skip
    y = table(sheet, 24, 72, rows, label=label, value=value, frame=ink) + 6
    y = sheet.flow(24, y, 162, "注意事项：1. 本证书为社会团体法人资格的凭证，分正本、副本，具有同等效力。2. 登记事项变更，须经业务主管单位审查同意后30日内申请变更登记。3. 证书有效期届满前三个月内申请换证。4. 不得涂改、出租、出借。", Style("song", 9.5), leading=1.5)  # fmt: skip
    issuer = bureau(job, "民政局")
    issued = start + timedelta(days=rng.randrange(0, 4))
    sheet.text(140, 246, ["登记管理机关：", Run(issuer, "issuer")], Style("song", 11.5), align="c")
    sheet.text(140, 258, on(issued, "", "chinese"), Style("song", 11.5), align="c")
    seals.put_round(sheet, 146, 252, seals.SealText(issuer, "社会组织登记专用章"), diameter=40)
    if job.chance(0.6):
        seals.put_stamp(sheet, 56, 256, (f"{rng.choice([2024, 2025])}年度检查", "合　格"), width=36)
    values = _body_values(code, name, address, head, start, end) | {"issuer": issuer}
    return drawn("social_org_cert", "rye_body_club_copy", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"rye_land_village_pen": land_village_pen, "rye_land_state_copy": land_state_copy},
    "social_org_cert": {"rye_body_nonprofit_hang": body_nonprofit_hang, "rye_body_club_copy": body_club_copy},
}
