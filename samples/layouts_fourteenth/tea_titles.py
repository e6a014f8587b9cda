"""Old certificates of land use and certificates of associations."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import Row, county, foot, hand, plain, seal
from samples.layouts_fourteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN = (46, 92, 66)
_RED = (150, 60, 50)


def tea_land_state(job: Job) -> Drawn:
    """The certificate of the 2000s: the statement, then the table with its number above."""
    rng, person, home = job.rng, job.facts.person, job.facts.home
    left, right, printed = job.sheet(148, 210), job.sheet(148, 210), Style("song", 10.5)
    given = a_day(rng, date(2003, 2, 1), date(2014, 12, 20))
    number = f"信{rng.choice(['', '市'])}国用（{given.year}）第{rng.randrange(20, 99999):05d}号"
    guilloche(left, 6, 6, 136, 198, (226, 236, 226), waves=16, paper=(250, 252, 249))
    statement = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》规定，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    left.flow(22, 42, 104, statement, Style("song", 13), leading=2.0, indent=2)
    left.text(80, 132, "信阳市人民政府（章）", Style("song", 12))
    seal(left, 98, 138, "信阳市人民政府", diameter=42)
    left.text(84, 152, numbers.written_date(given, form="spaced"), printed)
    guilloche(right, 6, 6, 136, 198, (226, 236, 226), waves=16, paper=(250, 252, 249))
    right.text(132, 16, Run(number, "cert_no"), Style("song", 11), align="r")
    place = f"{home.community.district}{home.community.street}{home.community.name}{home.building}号楼{home.room}室"
    usage = rng.choice(["城镇住宅用地", "住宅用地", "商服用地", "综合用地", "工业用地"])
    area, own = Decimal(rng.randrange(600, 24000)) / 100, Decimal(rng.randrange(100, 590)) / 100
    holder = person.name if job.chance(0.7) else job.facts.company.org.name

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, printed)

    end = f"{given.year + rng.choice([40, 50, 68])}年{rng.randrange(1, 13)}月{rng.randrange(1, 29)}日"
    rows: list[Row] = [
        (13, [(30, "土地使用权人", True), (94, at(holder, "holders"), False)]),
        (13, [(30, "座　　　落", True), (94, at(place, "location"), False)]),
        (13, [(30, "地　　　号", True), (40,
            at(f"{rng.randrange(1, 9)}-{rng.randrange(1, 30)}-{rng.randrange(9, 400)}"), False),
              (22, "图　号", True), (32, at(f"{rng.randrange(50, 99)}.{rng.randrange(10, 99)}"), False)]),
        (13, [(30, "地类（用途）", True), (40, at(usage, "usage"), False), (22, "取得价格", True), (32, "", False)]),
        (13, [(30, "使用权类型", True), (40, at("出让"), False), (22, "终止日期", True),
              (32, at(end), False)]),
        (26, [(30, "使用权面积", True), (40, [at(plain(area), "area_m2"), "　M²"], False), (10, "其\n\n中", True),
              (44, [f"独用面积　{plain(area - own)}　M²\n\n分摊面积　{plain(own)}　M²"], False)]),
    ]  # fmt: skip
    bottom = table(right, 12, 26, rows, label=Style("song", 10.5), value=printed, frame=_GREEN)
    right.rect(12, bottom, 124, 60, line=0.25, fill=_GREEN)
    right.text(17, bottom + 5, "记　事", Style("song", 10.5))
    right.text(78, bottom + 38, "登记机关（章）", Style("song", 10.5))
    seal(right, 94, bottom + 36, "信阳市国土资源局", "土地登记专用章", diameter=36)
    right.text(74, bottom + 51, numbers.written_date(given, form="spaced"), printed)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": place,
        "usage": usage,
        "area_m2": plain(area),
    }
    return drawn("land_use_cert_old", "tea_land_state", [left, right], values)


def tea_land_county(job: Job) -> Drawn:
    """A county's certificate of the 1990s, filled in by pen on one opened sheet."""
    rng, place_of, sheet = job.rng, county(job), job.sheet(260, 185)
    ink, label = hand(job, 11), Style("song", 11)
    given = a_day(rng, date(1993, 3, 1), date(2001, 12, 20))
    number = (
        f"{place_of[0]}国用（{rng.choice([f'{given.year}', f'{given.year % 100}'])}）字第{rng.randrange(100, 9999)}号"
    )
    guilloche(sheet, 5, 5, 250, 175, (240, 230, 214), waves=16, paper=(252, 249, 243))
    sheet.text(66, 26, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(66, 38, "国有土地使用证", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.text(66, 54, Run(number, "cert_no", ink), label, align="c")
    statement = "根据国家法律规定，由土地使用者申请，经调查审定，准予登记，发给此证。"
    sheet.flow(20, 70, 94, statement, Style("song", 13), leading=1.9, indent=2)
    sheet.text(60, 118, f"{place_of}人民政府", Style("song", 13))
    seal(sheet, 80, 122, f"{place_of}人民政府", diameter=42)
    sheet.text(62, 132, numbers.written_date(given, form="chinese"), ink)
    person = job.facts.person
    place = f"{job.rng.choice(WORDS.streets)}{rng.choice(['东侧', '北段', '西侧', '南段'])}{rng.randrange(2, 90)}号"
    usage, area = rng.choice(["住宅", "居住", "商业住宅", "仓储"]), Decimal(rng.randrange(6000, 26000)) / 100

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    rows: list[Row] = [
        (14, [(30, "土地使用者", True), (86, at(person.name, "holders"), False)]),
        (14, [(30, "土地座落", True), (86, at(place, "location"), False)]),
        (14, [(30, "地　　号", True), (28, at(f"{rng.randrange(1, 12)}-{rng.randrange(10, 300)}"), False),
              (26, "图　　号", True), (32, at(f"{rng.randrange(10, 60)}-{rng.randrange(10, 60)}"), False)]),
        (14, [(30, "用　　途", True), (28, at(usage, "usage"), False), (26, "土地等级", True),
              (32, at(rng.choice(["二级", "三级", "四级"])), False)]),
        (14, [(30, "使用权类型", True), (28, at(rng.choice(["划拨", "出让"])), False), (26, "终止日期", True),
              (32, "", False)]),
        (14, [(30, "使用权面积", True), (86, [at(plain(area), "area_m2"), " 平方米"], False)]),
        (14, [(30, "其中共用\n分摊面积", True), (86, [" —— 平方米"], False)]),
    ]  # fmt: skip
    bottom = table(sheet, 132, 22, rows, label=label, value=label, frame=_RED)
    sides = "四至：东至" + rng.choice(["路", "巷道"]) + "，南至邻墙，西至邻墙，北至" + rng.choice(["空地", "街"])
    sheet.flow(134, bottom + 5, 112, ["备注：", at(sides)], label, leading=1.5)
    sheet.text(168, bottom + 26, "填证机关：", label)
    seal(sheet, 212, bottom + 28, f"{place_of}土地管理局", diameter=36)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (person.name,),
        "location": place,
        "usage": usage,
        "area_m2": plain(area),
    }
    return drawn("land_use_cert_old", "tea_land_county", [sheet], values)


def tea_society(job: Job) -> Drawn:
    """社会团体法人登记证书, the original to be hung up."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(297, 210)
    firm, first = rng.choice(WORDS.firms), a_day(rng, date(2021, 6, 1), date(2026, 3, 1))
    last = years_later(first, rng.choice([4, 5])) - timedelta(days=rng.choice([0, 1]))
    name = f"信阳市{firm}{rng.choice(['志愿者协会', '茶业商会', '电动汽车用户协会', '书画研究会', '餐饮行业协会'])}"
    code, issuer = (
        numbers.uscc(rng, prefix="51"),
        rng.choice(["信阳市民政局", f"信阳市{facts.home.community.district}民政局"]),
    )
    place, head = f"信阳市{facts.home.community.district}{facts.home.community.street}", facts.person.name
    sheet.rect(9, 9, 279, 192, line=1.2, fill=(176, 136, 60))
    sheet.rect(12, 12, 273, 186, line=0.3, fill=(176, 136, 60))
    emblem(sheet, 148, 30, 20)
    sheet.text(148, 44, "社会团体法人登记证书", Style("song_bold", 30), align="c", spacing=0.1)
    label, shown = Style("hei", 12.5), Style("song", 12.5)
    sheet.text(34, 66, ["统一社会信用代码：", Run(code, "uscc", shown)], label)
    pairs: list[tuple[str, list[str | Run]]] = [
        ("名称", [Run(name, "name")]),
        (
            "业务范围",
            [rng.choice(["组织开展行业交流、培训、公益宣传及会员服务。", "学术交流、展览展示、业务培训、咨询服务。"])],
        ),
        ("住所", [Run(place, "address")]),
        ("法定代表人", [Run(head, "legal_person")]),
        ("活动地域", [rng.choice(["信阳市", "河南省信阳市"])]),
        ("注册资金", [rng.choice(["叁万元整", "伍万元整", "3万元"])]),
        ("业务主管单位", [rng.choice(["信阳市工业和信息化局", "信阳市文化广电和旅游局", "无"])]),
    ]
    for number, (title, runs) in enumerate(pairs):
        sheet.text(34, 80 + number * 11.5, title, label, spread=32)
        sheet.text(68, 80 + number * 11.5, ["：", *runs], shown)
    form = rng.choice(["padded", "plain"])
    sheet.text(
        34,
        163,
        [
            "有效期限：自 ",
            Run(numbers.written_date(first, form=form), "valid_from", shown),
            " 至 ",
            Run(numbers.written_date(last, form=form), "valid_to", shown),
        ],
        label,
    )
    sheet.text(182, 150, ["发证机关：", Run(issuer, "issuer")], label)
    sheet.text(192, 166, numbers.written_date(first, form=form), shown)
    seal(sheet, 216, 160, issuer, diameter=42)
    qr_code(sheet, 250, 62, 22)
    sheet.text(148, 188, "中华人民共和国民政部监制", Style("song", 10.5), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "tea_society", [sheet], values)


def tea_nonprofit_copy(job: Job) -> Drawn:
    """民办非企业单位登记证书 (副本): the particulars and, on a second page, yearly inspections."""
    rng, facts = job.rng, job.facts
    sheet, second = job.sheet(148, 210), job.sheet(148, 210)
    first = a_day(rng, date(2021, 6, 1), date(2026, 3, 1))
    last = years_later(first, rng.choice([4, 5]))
    place_of = county(job)
    ending = rng.choice(["幼儿园", "养老服务中心", "职业培训学校", "社会工作服务中心", "康复托养中心"])
    name, code = f"{place_of}{rng.choice(WORDS.firms)}{ending}", numbers.uscc(rng, prefix="52")
    place, head = f"{place_of}{rng.choice(WORDS.streets)}{rng.randrange(2, 300)}号", facts.landlord.name
    issuer = f"{place_of}{rng.choice(['民政局', '行政审批局', '民政局'])}"
    guilloche(sheet, 6, 6, 136, 198, (238, 228, 214), waves=16, paper=(253, 251, 247))
    sheet.text(74, 20, "民办非企业单位登记证书", Style("song_bold", 18), align="c")
    sheet.text(74, 31, "（副　本）", Style("song", 12), align="c")
    label, shown = Style("song", 11), Style(rng.choice(["song", "kai"]), 11)
    sheet.text(20, 43, ["统一社会信用代码  ", Run(code, "uscc", shown)], label)
    pairs: list[tuple[str, list[str | Run]]] = [
        ("名称", [Run(name, "name")]),
        ("住所", [Run(place, "address")]),
        ("法定代表人", [Run(head, "legal_person")]),
        ("开办资金", [rng.choice(["人民币叁万元", "人民币拾万元整", "5万元"])]),
        (
            "业务范围",
            [
                rng.choice(
                    ["学前教育（3-6周岁）", "养老照护、日间托养、康复服务", "技能培训、职业指导", "社区服务、困难帮扶"]
                )
            ],
        ),
        ("业务主管单位", [f"{place_of}{rng.choice(['教育体育局', '民政局', '人力资源和社会保障局'])}"]),
    ]
    for number, (title, runs) in enumerate(pairs):
        sheet.text(20, 57 + number * 13, title, label, spread=25)
        sheet.text(50, 57 + number * 13, runs, shown)
        sheet.line(49, 62.5 + number * 13, 130, 62.5 + number * 13, width=0.15)
    sheet.text(20, 136, "有效期限", label, spread=25)
    sheet.text(
        50,
        136,
        ["自", Run(numbers.written_date(first), "valid_from"), "至", Run(numbers.written_date(last), "valid_to")],
        shown,
    )
    sheet.text(62, 156, ["发证机关  ", Run(issuer, "issuer", shown)], label)
    sheet.text(72, 168, numbers.written_date(first, form="spaced"), shown)
    seal(sheet, 96, 162, issuer, diameter=38)
    foot(sheet, "中华人民共和国民政部制", y=192)
    second.text(74, 20, "年　检　记　录", Style("song_bold", 15), align="c")
    for row in range(3):
        for column in range(2):
            second.rect(20 + column * 54, 34 + row * 46, 54, 46)
            if row * 2 + column < min(2, 2026 - first.year):
                second.text(26 + column * 54, 70, f"{first.year + column}年度检查合格", label)
    foot(second, "本证书不得伪造、涂改、出租、出借、转让，遗失应及时声明作废", y=184)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": place,
        "legal_person": head,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "tea_nonprofit_copy", [sheet, second], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"tea_land_state": tea_land_state, "tea_land_county": tea_land_county},
    "social_org_cert": {"tea_society": tea_society, "tea_nonprofit_copy": tea_nonprofit_copy},
}
