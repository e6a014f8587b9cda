"""Old land use certificates of two editions, and registration certificates of social organisations."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Rows, blank, day, district, num, office, somebody
from samples.layouts_fifteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _government(job: Job) -> str:
    name = district(job)
    return "信阳市人民政府" if name == "羊山新区" or job.chance(0.5) else f"信阳市{name}人民政府"


def land_1998(job: Job) -> Drawn:
    """The nineties: a statement page with the government's seal, then a page filled in by pen, no ruled table."""
    rng, person = job.rng, job.facts.person
    pen = Style("kai", 14.5, rng.choice([(25, 25, 28), (30, 44, 120)]), jitter=0.04)
    when, area = a_day(rng, date(1994, 3, 1), date(2001, 10, 30)), Decimal(rng.randrange(900, 2600)) / 10
    own = (area * Decimal("0.62")).quantize(Decimal("0.1"))
    number = f"信{rng.choice(['市', '浉', '平'])}国用（{when.year}）字第{rng.randrange(10, 9000):04d}号"
    location = f"{district(job)}{rng.choice(WORDS.streets)}{rng.randrange(1, 300)}号"
    usage = rng.choice(["住宅用地", "城镇住宅", "住宅", "商住"])
    first, second = job.sheet(148, 210), job.sheet(148, 210)
    for sheet in (first, second):
        sheet.fill(0, 0, 148, 210, (250, 245, 230))
        sheet.rect(9, 9, 130, 192, line=0.7, fill=(150, 50, 50))
        sheet.rect(11, 11, 126, 188, line=0.2, fill=(150, 50, 50))
    first.text(74, 26, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.35)
    first.text(74, 37, "国有土地使用证", Style("song_bold", 22), align="c", spacing=0.15)
    first.text(74, 54, Run(number, "cert_no", pen.sized(13)), pen.sized(13), align="c")
    first.flow(20, 70, 108, "根据中华人民共和国宪法和《中华人民共和国土地管理法》的规定，为保护土地使用者的合法权益，由土地使用者申请，经调查审定，准予登记，发给此证。", Style("song", 13), leading=1.9, indent=2)  # fmt: skip
    government = _government(job)
    first.text(84, 142, government, Style("song", 13), align="c")
    first.text(84, 156, day(when, "", "chinese", Style("kai", 12)), Style("song", 12), align="c")
    seals.put_round(first, 88, 148, seals.SealText(government), diameter=42)
    body = Style("song", 12)
    parts: list[tuple[str, Runs]] = [
        ("土地使用者　", blank(person.name, "holders", pen, 15)),
        ("地　　　址　", blank(location, "location", pen, 15)),
        ("图　　　号　", blank(f"{rng.randrange(10, 60)}.{rng.randrange(10, 99)}-{rng.randrange(1, 9)}", "", pen, 7)),
        ("地　　　号　", blank(f"{rng.randrange(1, 20)}-{rng.randrange(1, 40)}-{rng.randrange(1, 400)}", "", pen, 7)),
        ("用　　　途　", blank(usage, "usage", pen, 7)),
        ("用地面积　　", [blank(num(area), "area_m2", pen, 6), "平方米"]),
        ("其中建筑占地", [blank(num(own), "", pen, 6), "平方米"]),
        ("共用分摊面积", [blank("／", "", pen, 6), "平方米"]),
        ("使用期限　　", blank(rng.choice(["长期", "七十年", "／"]), "", pen, 7)),
        ("四　　　至　", blank(f"东至{somebody(job)} 西至路", "", pen, 12)),
        ("　　　　　　", blank(f"南至巷 北至{somebody(job)}", "", pen, 12)),
    ]
    second.text(74, 20, "土 地 使 用 权 登 记", Style("song_bold", 14), align="c")
    for place, (label, runs) in enumerate(parts):
        second.text(19, 38 + place * 12, label, body)
        second.text(49, 37.2 + place * 12, runs, body)
    second.text(19, 174, f"填证人：{somebody(job)}　审核人：{somebody(job)}", Style("song", 10.5))
    bureau = office(job, "土地管理局")
    second.text(
        90, 184, day(when + timedelta(days=rng.randrange(1, 20)), "", "spaced", pen.sized(11)), Style("song", 11)
    )
    seals.put_round(second, 108, 172, seals.SealText(bureau), diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (person.name,),
        "location": location,
        "usage": usage,
        "area_m2": num(area),
    }
    return drawn("land_use_cert_old", "fig_land_1998", [first, second], values)


def land_2008(job: Job) -> Drawn:
    """A green spread: ruled table with parcel numbers at the left, notes and the registrar's seal at the right."""
    rng, facts = job.rng, job.facts
    when = a_day(rng, date(2004, 5, 1), date(2014, 11, 30))
    collective = job.chance(0.3)
    holder = facts.person.name if collective or job.chance(0.5) else facts.developer.name
    area = Decimal(rng.randrange(8000, 900000)) / 100
    shared = (area * Decimal("0.18")).quantize(Decimal("0.01"))
    short = {"浉河区": "浉", "平桥区": "平"}.get(district(job), "信")
    number = f"{short}{'集用' if collective else '国用'}（{when.year}）第{rng.randrange(1, 40000):05d}号"
    location = (
        f"信阳市{district(job)}{rng.choice(WORDS.streets)}{rng.choice(['东侧', '北侧', f'{rng.randrange(1, 200)}号'])}"
    )
    usage = (
        "农村宅基地"
        if collective
        else rng.choice(["城镇住宅用地", "商服用地", "住宅（061）", "批发零售用地", "工业用地"])
    )
    sheet = job.sheet(297, 210)
    ink: Colour = (40, 100, 70)
    guilloche(sheet, 8, 8, 281, 194, (216, 234, 220), waves=52, paper=(249, 252, 246))
    sheet.line(148.5, 8, 148.5, 202, width=0.15, fill=(150, 170, 150))
    sheet.text(
        78, 16, ("集体" if collective else "国有") + "土地使用证", Style("song_bold", 15, ink), align="c", spacing=0.3
    )
    sheet.text(78, 27, Run(number, "cert_no"), Style("song", 13), align="c")
    label, value = Style("song", 10.5, ink), Style("song", 11)
    until = years_later(when, 40 if "商" in usage or "零售" in usage else 70)
    kind = "批准拨用" if collective else rng.choice(["出让", "划拨", "出让"])
    owner: Rows = (
        [
            (
                13.0,
                [
                    (34.0, "土地所有权人", True),
                    (86.0, facts.home.community.village_committee.removesuffix("村民委员会") + "农民集体", False),
                ],
            )
        ]
        if collective
        else []
    )
    rows: Rows = [
        (13, [(34, "土地使用权人", True), (86, Run(holder, "holders"), False)]),
        *owner,
        (15, [(34, "座　　落", True), (86, Run(location, "location"), False)]),
        (13, [(34, "地　　号", True), (33, f"{rng.randrange(1, 30)}-{rng.randrange(1, 90)}-{rng.randrange(1, 999)}", False), (20, "图　号", True), (33, f"{rng.randrange(10, 99)}.00-{rng.randrange(10, 99)}.25", False)]),
        (13, [(34, "地类（用途）", True), (33, Run(usage, "usage"), False), (20, "取得价格", True), (33, "—", False)]),
        (13, [(34, "使用权类型", True), (33, kind, False), (20, "终止日期", True), (33, "—" if collective or kind == "划拨" else day(until), False)]),
        (26, [(34, "使用权面积", True), (33, [Run(f"{area:.2f}", "area_m2"), " M²"], False), (9, "其\n中", True), (44, f"独用面积　{area - shared:.2f} M²\n\n分摊面积　{shared:.2f} M²", False)]),
    ]  # fmt: skip
    y = table(sheet, 18, 38, rows, label=label, value=value, frame=ink) + 6
    y = sheet.flow(18, y, 120, "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。", Style("song", 9.5), leading=1.5, indent=2)  # fmt: skip
    government = _government(job)
    sheet.text(120, 184, [government + "（章）　", day(when)], Style("song", 10.5), align="r")
    seals.put_round(sheet, 88, 180, seals.SealText(government, "土地登记专用章"), diameter=38)
    sheet.text(218, 18, "记　事", Style("song_bold", 14, ink), align="c", spacing=0.8)
    sheet.rect(158, 30, 120, 74, fill=ink)
    y = 34.0
    for note in (
        f"1. {when.year}年{when.month}月初始登记，宗地四至界线清楚，无争议。",
        f"2. 地上房屋建筑面积{rng.randrange(100, 900)}.{rng.randrange(10, 99)}平方米，房权证另发。",
        "3. 本宗地尚未办理抵押登记。",
    ):
        y = sheet.flow(162, y, 112, note, Style("song", 10.5), leading=1.6) + 1
    sheet.text(160, 110, "宗地图", Style("song_bold", 11, ink))
    sheet.rect(158, 117, 120, 56, fill=ink)
    for one, two in (
        ((178, 128), (250, 125)),
        ((250, 125), (256, 162)),
        ((256, 162), (182, 165)),
        ((182, 165), (178, 128)),
    ):
        sheet.line(*one, *two, width=0.5)
    sheet.text(216, 142, usage[:2], Style("song", 10), align="c")
    sheet.text(158, 180, f"登记机关：　　　　　　　证书监制机关　　NO. {rng.randrange(10**9):09d}", Style("song", 10))
    seals.put_round(sheet, 198, 186, seals.SealText(office(job, "国土资源局"), "证书专用章"), diameter=32)
    values: dict[str, Value] = {
        "cert_no": number,
        "holders": (holder,),
        "location": location,
        "usage": usage,
        "area_m2": f"{area:.2f}",
    }
    return drawn("land_use_cert_old", "fig_land_2008", [sheet], values)


def _society(job: Job, prefix: str, endings: tuple[str, ...]) -> tuple[str, str, str, str, date]:
    """Name, code, address, legal representative and first day of an organisation."""
    rng = job.rng
    name = f"信阳市{rng.choice([district(job), ''])}{rng.choice(endings)}"
    address = f"信阳市{district(job)}{rng.choice(WORDS.streets)}{rng.randrange(1, 220)}号{rng.randrange(1, 6)}楼"
    return (
        name,
        numbers.uscc(rng, prefix=prefix),
        address,
        somebody(job),
        a_day(rng, date(2021, 1, 5), date(2026, 8, 30)),
    )


def _society_values(code: str, name: str, address: str, head: str, start: date, end: date) -> dict[str, Value]:
    return {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def society_wide(job: Job) -> Drawn:
    """社会团体: the original to hang on a wall, landscape, ornate frame, labels right, seal at the foot."""
    rng = job.rng
    name, code, address, head, start = _society(
        job, "51", ("新能源汽车产业协会", "停车行业商会", "物业服务行业协会", "电动自行车经营者联合会", "市政工程协会")
    )
    end = years_later(start, rng.choice([4, 5])) - timedelta(days=rng.choice([0, 1]))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (244, 226, 190), waves=46, paper=(255, 251, 240))
    for inset, wide in ((11, 1.4), (14, 0.3), (17, 0.6)):
        sheet.rect(inset, inset, 297 - 2 * inset, 210 - 2 * inset, line=wide, fill=(186, 140, 60))
    emblem(sheet, 148.5, 34, 20)
    sheet.text(148.5, 48, "社会团体法人登记证书", Style("song_bold", 27, (160, 30, 30)), align="c", spacing=0.1)
    sheet.text(148.5, 62, rng.choice(["（正　本）", "（副　本）"]), Style("song", 12), align="c")
    sheet.text(268, 64, f"证书编号：豫信社证字第{rng.randrange(1, 900):04d}号", Style("song", 9), align="r")
    label, value = Style("hei", 12.5), Style("song", 12.5)
    form = job.date_form("plain", "padded")
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(code, "uscc")),
        ("名　　　　　　称", Run(name, "name")),
        ("业　务　范　围", "行业自律、信息交流、业务培训、咨询服务、承办政府委托事项"),
        ("住　　　　　　所", Run(address, "address")),
        ("法　定　代　表　人", Run(head, "legal_person")),
        ("活　动　地　域", f"信阳市{district(job)}"),
        ("注　册　资　金", f"人民币{rng.choice(['叁', '伍', '拾'])}万元整"),
        ("业务主管单位", office(job, rng.choice(["工业和信息化局", "住房和城乡建设局", "发展和改革委员会"]))),
    ]
    y = 74.0
    for title, runs in rows:
        sheet.text(48, y, title.replace("　", ""), label, spread=40)
        sheet.text(94, y, runs, value)
        y += 10.5
    issuer = office(job, "民政局")
    sheet.text(48, 164, ["有效期限：自", day(start, "valid_from", form), "至", day(end, "valid_to", form)], value)
    sheet.text(176, 176, ["发证机关　", Run(issuer, "issuer")], value)
    sheet.text(176, 185, day(start, "", form), Style("song", 11))
    sheet.text(40, 186, "中华人民共和国民政部制", Style("song", 9))
    seals.put_round(sheet, 216, 172, seals.SealText(issuer), diameter=42)
    values = _society_values(code, name, address, head, start, end) | {"issuer": issuer}
    return drawn("social_org_cert", "fig_society_wide", [sheet], values)


def nonent_upright(job: Job) -> Drawn:
    """民办非企业单位（法人）: upright copy with a QR code and a page of yearly checks."""
    rng = job.rng
    name, code, address, head, start = _society(
        job,
        "52",
        ("阳光社会工作服务中心", "新能源汽车职业培训学校", "晨光幼儿园", "康乐养老服务中心", "绿色出行促进中心"),
    )
    end = years_later(start, rng.choice([3, 5]))
    first, second = job.sheet(), job.sheet()
    guilloche(first, 10, 10, 190, 277, (222, 230, 244), waves=70, paper=(250, 251, 255))
    first.rect(14, 14, 182, 269, line=1.0, fill=(70, 90, 150))
    emblem(first, 105, 40, 24)
    first.text(105, 58, "民办非企业单位登记证书", Style("hei_bold", 24), align="c", spacing=0.05)
    first.text(105, 72, "（法人）副本", Style("song", 13), align="c")
    body = Style("song", 13)
    form = job.date_form("plain", "dot", "padded")
    lines: list[Runs] = [
        ["统一社会信用代码：", Run(code, "uscc")],
        ["名称：", Run(name, "name")],
        ["法定代表人：", Run(head, "legal_person")],
        ["住所：", Run(address, "address")],
        ["开办资金：", f"人民币{rng.choice(['叁拾', '伍拾', '壹佰'])}万元"],
        ["业务范围：", "按照核准的章程开展非营利性社会服务活动，接受政府及企事业单位委托提供专业服务。"],
        ["业务主管单位：", office(job, rng.choice(["教育体育局", "人力资源和社会保障局", "民政局"]))],
    ]
    y = 90.0
    for runs in lines:
        y = first.flow(32, y, 148, runs, body, leading=1.6) + 4
    first.text(32, y + 2, ["有效期限　", day(start, "valid_from", form), " — ", day(end, "valid_to", form)], body)
    issuer = office(job, "民政局")
    first.text(112, y + 26, "登记管理机关（印章）", body)
    first.text(120, y + 42, day(start + timedelta(days=rng.randrange(0, 6))), body)
    qr_code(first, 34, y + 22, 26)
    seals.put_round(first, 142, y + 34, seals.SealText(issuer), diameter=42)
    second.text(105, 24, "年度检查记录", Style("hei_bold", 16), align="c")
    rows: Rows = [(11, [(30, "年度", True), (50, "结论", True), (40, "检查机关", True), (42, "日期", True)])]
    for year in range(start.year, start.year + 6):
        known = year < 2026
        rows.append((14, [(30, f"{year}年度" if known else "", True), (50, "合格" if known else "", True), (40, issuer if known else "", True), (42, f"{year + 1}年5月{rng.randrange(4, 28)}日" if known else "", True)]))  # fmt: skip
    y = table(second, 24, 36, rows, label=Style("song", 11), value=Style("song", 11)) + 8
    second.flow(24, y, 162, "注意事项：本证书不得涂改、出租、出借、转让；变更登记事项应在三十日内向登记管理机关申请；证书遗失须公告作废后补领。", Style("song", 10.5), leading=1.6)  # fmt: skip
    values = _society_values(code, name, address, head, start, end)
    return drawn("social_org_cert", "fig_nonent_upright", [first, second], values, from_seal={"issuer": issuer})


LAYOUTS: Layouts = {
    "land_use_cert_old": {"fig_land_1998": land_1998, "fig_land_2008": land_2008},
    "social_org_cert": {"fig_society_wide": society_wide, "fig_nonent_upright": nonent_upright},
}
