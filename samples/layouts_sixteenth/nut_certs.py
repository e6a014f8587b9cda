"""Old land use certificates as small books, and registration certificates of social organisations."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import (
    INK,
    Parts,
    Rows,
    day,
    district,
    num,
    office,
    somebody,
    street,
    upright,
    written,
)
from samples.layouts_sixteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def land_by_pen(job: Job) -> Drawn:
    """Opened book of the nineties: red labels, filled in by pen; left the register table, right the parcel's sketch."""
    rng, facts = job.rng, job.facts
    ink = Style("kai", 13, rng.choice([(25, 25, 28), INK]), jitter=0.05)
    when = a_day(rng, date(1991, 5, 1), date(2000, 12, 20))
    area = Decimal(rng.randrange(800, 3200)) / 10
    collective = job.chance(0.5)
    two = job.chance(0.35)
    names: tuple[str, ...] = (facts.person.name, facts.spouse.name) if two else (facts.person.name,)
    short = {"浉河区": "浉", "平桥区": "平"}.get(district(job), "信")
    kind = "集建" if collective else "国用"
    number = (
        f"{short}{kind}（{when.year % 100 if when.year < 1996 else when.year}）字第{rng.randrange(100, 20000):05d}号"
    )
    location = f"{rng.choice(['', district(job)])}{street(job)}{rng.choice([f'{rng.randrange(1, 200)}号', '路南', f'{rng.randrange(1, 30)}巷{rng.randrange(1, 20)}号'])}"
    usage = rng.choice(["宅基地", "住宅"]) if collective else rng.choice(["住宅", "住宅用地", "商业", "居住"])
    sheet = job.sheet(260, 184)
    red: Colour = (176, 44, 44)
    sheet.fill(0, 0, 260, 184, (251, 247, 233))
    sheet.line(130, 6, 130, 178, width=0.2, fill=(190, 170, 140))
    title = "集体土地建设用地使用证" if collective else "国有土地使用证"
    sheet.text(66, 13, title, Style("song_bold", 16, red), align="c", spacing=0.15)
    sheet.text(66, 24, Run(number, "cert_no", ink), ink, align="c")
    label, value = Style("song", 11, red), Style("song", 11)
    own = (area * Decimal("0.7")).quantize(Decimal("0.1"))
    holder: Parts = [Run(names[0], "holders", ink)]
    if two:
        holder += ["、", Run(names[1], "holders", ink)]
    rows: Rows = [
        (12, [(30, "土地使用者", True), (80, holder, False)]),
        (12, [(30, "土地所有者", True), (80, Run(facts.home.community.village_committee.removesuffix("村民委员会").split(district(job))[-1] if collective else "国家", "", ink), False)]),
        (12, [(30, "地　　址", True), (80, Run(location, "location", ink), False)]),
        (12, [(22, "图　号", True), (33, Run(f"{rng.randrange(1, 60)}-{rng.randrange(1, 40)}", "", ink), False), (22, "地　号", True), (33, Run(f"{rng.randrange(1, 20)}-{rng.randrange(1, 300)}", "", ink), False)]),
        (12, [(22, "用　途", True), (33, Run(usage, "usage", ink), False), (22, "土地等级", True), (33, Run(rng.choice(["二级", "三级", "／"]), "", ink), False)]),
        (12, [(30, "用地面积", True), (80, [Run(num(area), "area_m2", ink), Run("　平方米", "", Style("song", 11, red))], False)]),
        (12, [(30, "其中建筑占地", True), (80, [Run(num(own), "", ink), Run("　平方米", "", Style("song", 11, red))], False)]),
        (12, [(30, "使用期限", True), (80, Run(rng.choice(["长期", "无期限", "／"]), "", ink), False)]),
    ]  # fmt: skip
    y = table(sheet, 11, 34, rows, label=label, value=value, frame=red) + 5
    government = rng.choice([f"信阳市{district(job)}人民政府", f"{district(job)}人民政府", "信阳市人民政府"])
    sheet.text(14, y, f"填发机关：{government}", label)
    sheet.text(14, y + 9, ["填发日期：", day(when, "", rng.choice(["plain", "chinese"]), ink)], label)
    sheet.text(
        14, y + 18, ["填证人：", Run(somebody(job), "", ink), "　　审核人：", Run(somebody(job), "", ink)], label
    )
    seals.put_round(sheet, 66, y + 5, seals.SealText(government, "土地管理专用章"), diameter=36)
    sheet.text(195, 13, "用 地 四 至 及 附 图", Style("song_bold", 13, red), align="c")
    rows = [
        (11, [(14, "东至", True), (42, Run(somebody(job), "", ink), False), (14, "西至", True), (42, Run(rng.choice(["路", "巷道", "水渠"]), "", ink), False)]),
        (11, [(14, "南至", True), (42, Run(rng.choice(["空地", "道路"]), "", ink), False), (14, "北至", True), (42, Run(somebody(job), "", ink), False)]),
    ]  # fmt: skip
    y = table(sheet, 139, 24, rows, label=label, value=value, frame=red)
    sheet.rect(139, y, 112, 92, fill=red)
    wide, deep = rng.randrange(36, 60), rng.randrange(30, 55)
    sheet.rect(160, y + 18, wide, deep, line=0.5)
    sheet.rect(160, y + 18, wide * 0.7, deep * 0.5, line=0.3)
    sheet.text(160 + wide / 2, y + 11, f"{wide / 4:.1f}", ink.sized(10), align="c")
    sheet.text(152, y + 18 + deep / 2, f"{deep / 4:.1f}", ink.sized(10), align="c")
    sheet.text(240, y + 6, "北↑", Style("song", 11), align="c")
    sheet.text(145, y + 82, "比例尺 1:500", Style("song", 9, red))
    sheet.flow(140, y + 97, 110, "备注：" + rng.choice(["本证所列面积以实地丈量为准。", "房屋另行登记。"]), label)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": names,
        "location": location,
        "usage": usage,
        "area_m2": num(area),
    }
    return drawn("land_use_cert_old", "nut_land_by_pen", [sheet], values)


def land_pages(job: Job) -> Drawn:
    """Three small pages printed by machine: the statement, the table of the parcel, the page of remarks."""
    rng, facts = job.rng, job.facts
    when = a_day(rng, date(2003, 2, 1), date(2015, 6, 30))
    holder = rng.choice([facts.person.name, facts.company.org.name, facts.developer.name])
    area = Decimal(rng.randrange(3000, 2_000_000)) / 100
    number = f"{rng.choice(['信市', '信浉', '平', '羊'])}国用（{when.year}）第{rng.randrange(1, 99999):05d}号"
    one, other = rng.sample(WORDS.streets, 2)
    location = (
        f"信阳市{district(job)}{one}{rng.choice(['南侧', '与' + other + '交叉口东北角', f'{rng.randrange(1, 260)}号'])}"
    )
    person = holder == facts.person.name
    usage = (
        "城镇住宅用地"
        if person
        else rng.choice(["商务金融用地", "城镇住宅、批发零售用地", "公共设施用地", "仓储用地", "其他商服用地"])
    )
    kind = rng.choice(["出让", "划拨"])
    until = years_later(when, 70 if "住宅" in usage else 40)
    pages = [job.sheet(130, 184) for _ in range(3)]
    green: Colour = (60, 120, 86)
    for sheet in pages:
        guilloche(sheet, 4, 4, 122, 176, (224, 236, 222), waves=46, paper=(252, 252, 246))
    first, second, third = pages
    first.flow(18, 30, 94, "　　根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》规定，为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。", Style("song", 13), leading=1.9)  # fmt: skip
    government = rng.choice(["信阳市人民政府", f"信阳市{district(job)}人民政府"])
    first.text(66, 118, f"{government}（章）", Style("song", 12.5), align="c")
    first.text(70, 130, day(when, "", "chinese"), Style("song", 12.5), align="c")
    seals.put_round(first, 74, 122, seals.SealText(government), diameter=40)
    first.text(65, 170, f"土地证书管理专用　No {rng.randrange(10**8):09d}", Style("song", 9, green), align="c")
    second.text(65, 14, Run(number, "cert_no"), Style("song", 13), align="c")
    label, value = Style("song", 10), Style("song", 10.5)
    share = (area * Decimal("0.1")).quantize(Decimal("0.01"))
    rows: Rows = [
        (13, [(28, "土地使用权人", True), (82, Run(holder, "holders"), False)]),
        (13, [(28, "土地所有权人", True), (82, "中华人民共和国", False)]),
        (16, [(28, "座　落", True), (82, Run(location, "location"), False)]),
        (13, [(28, "地　号", True), (27, f"{rng.randrange(1, 40):02d}-{rng.randrange(1, 90):02d}-{rng.randrange(1, 999):03d}", False), (20, "图　号", True), (35, f"I-50-{rng.randrange(1, 144)}-{rng.randrange(1, 60)}", False)]),
        (15, [(28, "地类（用途）", True), (27, Run(usage, "usage"), False), (20, "取得价格", True), (35, f"{rng.randrange(30, 900)}.00万元" if kind == "出让" else "／", False)]),
        (13, [(28, "使用权类型", True), (27, kind, False), (20, "终止日期", True), (35, written(until, "dash") if kind == "出让" else "／", False)]),
        (13, [(28, "使用权面积", True), (82, [Run(f"{area:.2f}", "area_m2"), "　m²"], False)]),
    ]  # fmt: skip
    y = table(second, 10, 25, rows, label=label, value=value)
    upright(second, 10, y, 9, 26, "其中", label)
    rows = [
        (13, [(19, "独用面积", True), (82, f"{area - share:.2f}　m²", False)]),
        (13, [(19, "分摊面积", True), (82, f"{share:.2f}　m²", False)]),
    ]
    table(second, 19, y, rows, label=label, value=value)
    third.text(65, 14, "记　　事", Style("song_bold", 14), align="c")
    third.rect(10, 24, 110, 110)
    y = 29.0
    notes = [
        f"一、该宗地于{written(when, 'plain')}由{rng.choice(['初始登记', '变更登记'])}发证，原证号收回注销。",
        f"二、{facts.landlord.name}等户占用的公共通道面积不计入本证。",
        f"三、宗地内建筑占地面积{rng.randrange(60, 400)}.{rng.randrange(10, 99)}平方米。",
    ]
    for note in notes[: rng.randrange(1, 4)]:
        y = third.flow(15, y, 100, note, Style("song", 11), leading=1.7) + 2
    bureau = office(job, "国土资源局")
    third.text(14, 142, ["登记机关", "　　证书监制机关"], Style("song", 11))
    third.text(14, 152, bureau, Style("song", 11))
    third.text(14, 162, day(when + timedelta(days=rng.randrange(0, 9)), "", "plain"), Style("song", 11))
    seals.put_round(third, 38, 153, seals.SealText(bureau, "土地登记专用章"), diameter=36)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": location,
        "usage": usage,
        "area_m2": f"{area:.2f}",
    }
    return drawn("land_use_cert_old", "nut_land_pages", pages, values)


def _body(job: Job, prefix: str, names: tuple[str, ...]) -> tuple[str, str, str, str, date, date]:
    """Code, name, address, legal representative, first and last day."""
    rng = job.rng
    name = f"信阳市{rng.choice([district(job), '', ''])}{rng.choice(names)}"
    address = f"河南省信阳市{district(job)}{street(job)}{rng.randrange(1, 240)}号{rng.choice(['院内', f'{rng.randrange(1, 9)}层{rng.randrange(1, 20):02d}室', ''])}"
    start = a_day(rng, date(2022, 2, 1), date(2026, 9, 30))
    end = years_later(start, rng.choice([3, 4, 5])) - timedelta(days=rng.choice([0, 1, 1]))
    return numbers.uscc(rng, prefix=prefix), name, address, somebody(job), start, end


def _body_values(
    code: str, name: str, address: str, head: str, start: date, end: date, issuer: str
) -> dict[str, Value]:
    return {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }


def society_two_columns(job: Job) -> Drawn:
    """The new pattern across: code at the upper left, labels in two columns, issuer and term at the lower right."""
    rng = job.rng
    code, name, address, head, start, end = _body(
        job, "52", ("暖阳托老服务中心", "充电设施安全检测服务中心", "爱心助学服务站", "交通安全志愿服务中心", "希望职业技能培训学校")
    )  # fmt: skip
    issuer = rng.choice([f"信阳市{district(job)}民政局", "信阳市民政局", f"信阳市{district(job)}行政审批服务局"])
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (236, 220, 220), waves=50, paper=(254, 250, 248))
    sheet.rect(10, 10, 277, 190, line=1.2, fill=(170, 60, 60))
    emblem(sheet, 148.5, 27, 18)
    title, sub = rng.choice([("民办非企业单位登记证书", "（法人）"), ("民办非企业单位（法人）登记证书", "（副本）")])
    sheet.text(148.5, 40, title, Style("song_bold", 26), align="c", spacing=0.08)
    sheet.text(148.5, 54, sub, Style("song", 13), align="c")
    sheet.text(28, 50, "统一社会信用代码", Style("hei", 10))
    sheet.text(28, 57, Run(code, "uscc"), Style("hei", 11.5))
    label, value = Style("hei", 12), Style("song", 12)
    scope = rng.choice(["按照章程规定提供非营利性服务，承接政府购买服务事项。（业务范围中属于法律法规规定须经批准的事项，依法经批准后开展）", "开展培训、咨询、志愿者组织及公益宣传活动。（涉及许可事项凭许可证开展）"])  # fmt: skip
    left: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("住所", Run(address, "address")),
        ("业务范围", scope),
    ]
    right: list[tuple[str, Runs]] = [
        ("法定代表人", Run(head, "legal_person")),
        ("开办资金", f"{rng.choice(['叁', '伍', '拾', '叁拾'])}万元整"),
        ("业务主管单位", office(job, rng.choice(["民政局", "教育体育局", "交通运输局"]))),
    ]
    y = 74.0
    for title, runs in left:
        sheet.text(28, y, title, label, spread=24)
        y = sheet.flow(58, y, 88, runs, value, leading=1.55) + 7
    y = 74.0
    for title, runs in right:
        sheet.text(158, y, title, label, spread=28)
        y = sheet.flow(192, y, 82, runs, value, leading=1.55) + 7
    form = job.date_form("plain", "padded")
    sheet.text(158, y + 2, "有效期限", label, spread=28)
    sheet.text(192, y + 2, ["自", day(start, "valid_from", form), "至", day(end, "valid_to", form)], value)
    sheet.text(158, 152, "发证机关", label, spread=28)
    sheet.text(192, 152, Run(issuer, "issuer"), value)
    sheet.text(204, 164, day(start + timedelta(days=rng.randrange(0, 3)), "", form), value)
    qr_code(sheet, 30, 148, 28)
    sheet.text(62, 160, "扫描二维码查询登记信息及年检结果", Style("song", 9))
    sheet.text(148.5, 188, "中华人民共和国民政部监制", Style("song", 9), align="c")
    seals.put_round(sheet, 216, 158, seals.SealText(issuer), diameter=42)
    values = _body_values(code, name, address, head, start, end, issuer)
    return drawn("social_org_cert", "nut_society_two_columns", [sheet], values)


def society_ruled(job: Job) -> Drawn:
    """Upright copy in a ruled table, the legal representative before the address, the term in figures, notes below."""
    rng = job.rng
    foundation = job.chance(0.35)
    names = ("慈恩公益基金会", "助残帮困基金会") if foundation else ("充电行业协会", "餐饮行业商会", "电力工程技术协会", "民营企业家联合会", "出租汽车协会")  # fmt: skip
    code, name, address, head, start, end = _body(job, "53" if foundation else "51", names)
    issuer = "信阳市民政局" if foundation else office(job, "民政局")
    title = "基金会法人登记证书" if foundation else "社会团体法人登记证书"
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, (253, 252, 246))
    for inset, wide in ((9, 0.9), (11, 0.3)):
        sheet.rect(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=wide, fill=(120, 90, 40))
    sheet.text(105, 28, title, Style("hei_bold", 24), align="c", spacing=0.12)
    sheet.text(105, 42, "副　本", Style("hei", 14), align="c")
    sheet.text(186, 54, f"（{rng.randrange(1, 4)}-{rng.randrange(1, 4)}）", Style("song", 10), align="r")
    label, value = Style("hei", 11.5), Style("song", 12)
    form = job.date_form("dash", "dots", "dot")
    rows: Rows = [
        (15, [(44, "统一社会信用代码", True), (116, Run(code, "uscc"), False)]),
        (15, [(44, "名　　称", True), (116, Run(name, "name"), False)]),
        (15, [(44, "法定代表人", True), (40, Run(head, "legal_person"), False), (30, "注册资金" if not foundation else "原始基金数额", True), (46, f"人民币{rng.choice(['伍', '拾', '贰佰' if foundation else '叁'])}万元", False)]),
        (15, [(44, "住　　所", True), (116, Run(address, "address"), False)]),
        (24, [(44, "业务范围", True), (116, "（一）宣传贯彻有关法律法规；（二）开展调查研究和信息交流；（三）组织培训、展览；（四）承办政府部门委托的其他事项。", False)]),
        (15, [(44, "业务主管单位", True), (116, office(job, rng.choice(["商务局", "工业和信息化局", "城市管理局", "工商业联合会"])), False)]),
        (15, [(44, "有效期限", True), (116, [day(start, "valid_from", form), " 至 ", day(end, "valid_to", form)], False)]),
    ]  # fmt: skip
    y = table(sheet, 25, 64, rows, label=label, value=value) + 12
    sheet.text(112, y, "发证机关（盖章）", value)
    sheet.text(112, y + 10, Run(issuer, "issuer"), value)
    sheet.text(112, y + 20, day(start, "", "plain"), value)
    seals.put_round(sheet, 138, y + 13, seals.SealText(issuer, rng.choice(["", "社会组织登记专用章"])), diameter=42)
    y += 44
    for text in (
        "1.本证书为法人资格凭证，正本、副本具有同等法律效力。",
        "2.登记事项变更的，应当自业务主管单位同意之日起30日内申请变更登记。",
        "3.每年3月31日前报送上一年度工作报告，5月31日前接受年度检查。",
    ):
        y = sheet.flow(27, y, 158, text, Style("song", 9.5), leading=1.6)
    values = _body_values(code, name, address, head, start, end, issuer)
    return drawn("social_org_cert", "nut_society_ruled", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"nut_land_by_pen": land_by_pen, "nut_land_pages": land_pages},
    "social_org_cert": {"nut_society_two_columns": society_two_columns, "nut_society_ruled": society_ruled},
}
