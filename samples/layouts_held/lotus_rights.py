"""Certificates of real estate, as their official forms are: the present ones and two that they replaced."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import Rows, level, on, row, stranger, tag, told, val
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (90, 130, 110)
_BUREAU = "信阳市自然资源和规划局"


def _owners(job: Job) -> tuple[tuple[str, ...], str]:
    """Who owns, and how together."""
    facts = job.facts
    if job.variant.holder_is == "company":
        return (facts.company.org.name,), "单独所有"
    if job.chance(0.45):
        return (facts.person.name, facts.spouse.name), job.rng.choice(("共同共有", "按份共有"))
    return (facts.person.name,), "单独所有"


def _estate(job: Job) -> str:
    place = job.facts.home.community
    return f"{place.district}{place.street}{place.name}"


def _joined(names: tuple[str, ...], sign: str = "、") -> list[str | Run]:
    runs: list[str | Run] = []
    for number, name in enumerate(names):
        runs += [sign] * (number > 0)
        runs.append(Run(name, "holders", solid=True))
    return runs


def realestate_cert(job: Job) -> Drawn:
    """The certificate's page of statement, and its entries spread over two pages."""
    home, rng = job.facts.home, job.rng
    holders, together = _owners(job)
    issued = a_day(rng, date(2019, 6, 1), date(2026, 9, 1))
    is_bay = job.chance(0.6)
    place = f"{_estate(job)}" + (f"地下车库{level(job)}{home.space_no}号" if is_bay else f"{home.room_text}")
    usage = rng.choice(("城镇住宅用地/车位", "城镇住宅用地/车库")) if is_bay else "城镇住宅用地/成套住宅"
    area = Decimal(rng.randrange(1180, 1560) if is_bay else rng.randrange(7800, 14600)) / 100
    land_from = a_day(rng, date(2008, 1, 1), date(2015, 1, 1))
    term = f"国有建设用地使用权 {told(land_from, 'padded')}起{told(years_later(land_from, 70), 'padded')}止"
    blocks = (
        "411599",
        f"{rng.randrange(1, 999999):06d}",
        f"GB{rng.randrange(1, 99999):05d}",
        f"F{rng.randrange(1, 40):04d}{rng.randrange(1, 999):04d}",
    )
    cert_no = f"豫（{issued.year}）信阳市不动产权第{rng.randrange(1, 80000):07d}号"
    first = job.sheet(150, 212)
    guilloche(first, 0, 0, 150, 212, (222, 234, 226), waves=40, paper=(250, 252, 249))
    law = "《中华人民共和国民法典》" if issued.year >= 2021 else "《中华人民共和国物权法》"
    said = (
        f"根据{law}等法律法规，为保护不动产权利人合法权益，"
        "对不动产权利人申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。"
    )
    first.flow(22, 52, 106, said, Style("song", 13), indent=2, leading=2.0)
    first.text(80, 122, "登记机构（章）", Style("song", 13), align="l")
    first.text(128, 142, on(issued, "issue_date", "spaced"), Style("song", 12), align="r")
    seals.put_round(first, 100, 132, seals.SealText(_BUREAU, "不动产登记专用章"), diameter=38)
    first.text(22, 188, "中华人民共和国自然资源部监制", Style("song", 9.5))
    first.text(128, 188, f"编号 № D {rng.randrange(10**10, 10**11)}", Style("song", 9.5), align="r")
    second = job.sheet(297, 210)
    guilloche(second, 0, 0, 297, 210, (222, 234, 226), waves=44, paper=(250, 252, 249))
    second.text(14, 17, Run(cert_no, "cert_no"), Style("song", 12))
    one, two = 30.0, 102.0
    rights = "国有建设用地使用权/房屋所有权"
    nature = rng.choice(("出让/市场化商品房", "出让/商品房"))
    wide = f"{rng.randrange(8000, 42000)}.{rng.randrange(10, 99)}"
    other = (
        f"房屋结构：钢筋混凝土结构\n专有建筑面积：{area * Decimal('0.8'):.2f}㎡，"
        f"分摊建筑面积：{area * Decimal('0.2'):.2f}㎡\n"
        f"房屋总层数：{rng.randrange(18, 34)}层，所在层：{level(job) if is_bay else '第' + home.room[:-2] + '层'}"
    )
    entries: list[tuple[str, Runs, float]] = [
        ("权 利 人", _joined(holders), 14),
        ("共有情况", Run(together, "co_ownership"), 12),
        ("坐　　落", Run(place, "location"), 16),
        ("不动产单元号", Run(" ".join(blocks), "unit_no"), 12),
        ("权利类型", Run(rights, "right_type"), 12),
        ("权利性质", Run(nature, "right_nature"), 12),
        ("用　　途", Run(usage, "usage"), 12),
        ("面　　积", [f"共有宗地面积{wide}㎡/房屋建筑面积", Run(f"{area:.2f}", "area_m2"), "㎡"], 14),
        ("使用期限", Run(term, "term"), 14),
        ("权利其他状况", other, 40),
    ]
    rows: Rows = [row(height, tag(one, label), val(two, runs)) for label, runs, height in entries]
    table(second, 10, 26, rows, label=Style("song", 10.5), value=Style("song", 10.5), frame=_GREEN)
    second.line(148.5, 6, 148.5, 204, width=0.15, fill=(190, 205, 195))
    second.text(219, 17, "附　　记", Style("song", 13), align="c")
    second.rect(156, 26, 130, 158, fill=_GREEN)
    notes = f"业务编号：{issued.year}{rng.randrange(10**6, 10**7)}\n" + (
        f"按份共有：{holders[0]}占50%、{holders[1]}占50%。" if together == "按份共有" else "缮证本数：1本。"
    )
    second.flow(160, 32, 122, notes, Style("song", 10.5), leading=1.8)
    second.text(160, 170, f"缮证人：{stranger(job)}", Style("song", 10))
    qr_code(second, 262, 160, 18)
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": holders,
        "co_ownership": together,
        "location": place,
        "unit_no": "".join(blocks),
        "right_type": rights,
        "right_nature": nature,
        "usage": usage,
        "area_m2": f"{area:.2f}",
        "term": term,
        "issue_date": issued.isoformat(),
    }
    tolerated = {"unit_no": (" ".join(blocks),), "term": (term.split(" ", 1)[1],), "usage": (usage.split("/")[1],)}
    return drawn(
        "realestate_cert", "lotus_spread", [first, second], truth, from_seal={"issuer": _BUREAU}, tolerated=tolerated
    )


def reg_proof(job: Job) -> Drawn:
    """不动产登记证明 of an advance notice for a bay or a flat that is being built."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(148, 210)
    holders, together = _owners(job)
    issued = a_day(rng, date(2019, 1, 1), date(2026, 10, 20))
    home = facts.home
    place = _estate(job) + rng.choice((f"{level(job)}{home.space_no}号车位", home.room_text))
    cert_no = f"豫（{issued.year}）信阳市不动产证明第{rng.randrange(1, 60000):07d}号"
    guilloche(sheet, 0, 0, 148, 210, (226, 224, 238), waves=40, paper=(250, 250, 253))
    sheet.text(74, 14, "不 动 产 登 记 证 明", Style("song_bold", 16), align="c")
    sheet.text(74, 26, Run(cert_no, "cert_no"), Style("song", 10.5), align="c")
    said = (
        "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，"
        "对申请人申请登记的本证明所列不动产权利或登记事项，经审查核实，准予登记，颁发此证明。"
    )
    sheet.flow(16, 34, 116, said, Style("song", 8.5), indent=2, leading=1.5)
    more = f"预告登记种类：预售商品房买卖预告登记\n共有方式：{together}\n取得价格：{facts.space_price:.0f}元"
    entries: list[tuple[str, Runs, float]] = [
        ("证明权利或事项", Run("预告登记", "proved_right"), 11),
        ("权利人（申请人）", _joined(holders, " "), 12),
        ("义 务 人", Run(facts.developer.name, "obligor"), 11),
        ("坐　　落", Run(place, "location"), 15),
        (
            "不动产单元号",
            f"411599{rng.randrange(10**6):06d}GB{rng.randrange(10**5):05d}F{rng.randrange(10**8):08d}",
            11,
        ),
        ("其　　他", more, 26),
        ("附　　记", f"合同备案号：{issued.year}{rng.randrange(10**5):05d}", 20),
    ]
    rows: Rows = [row(height, tag(32, label), val(84, runs)) for label, runs, height in entries]
    bottom = table(sheet, 16, 52, rows, label=Style("song", 9.5), value=Style("song", 9.5), frame=(110, 110, 150))
    sheet.text(78, bottom + 7, "登记机构（章）", Style("song", 10.5))
    sheet.text(126, bottom + 24, told(issued, "spaced"), Style("song", 10.5), align="r")
    seals.put_round(sheet, 100, bottom + 18, seals.SealText(_BUREAU, "不动产登记专用章"), diameter=34)
    sheet.text(16, 196, f"编号 № {rng.randrange(10**10, 10**11)}", Style("song", 8.5))
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "proved_right": "预告登记",
        "holders": holders,
        "obligor": facts.developer.name,
        "location": place,
    }
    tolerated = {"proved_right": ("预售商品房买卖预告登记",)}
    return drawn("realestate_reg_proof", "lotus_proof_leaf", [sheet], truth, tolerated=tolerated)


def house_old(job: Job) -> Drawn:
    """房屋所有权证 of the edition of 2008: owner and house on one page, land and notes below."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(176, 250)
    holders, together = _owners(job)
    day = a_day(rng, date(2009, 1, 1), date(2015, 8, 1))
    district = facts.home.community.district
    cert_no = f"信房权证{district.removesuffix('区')}字第{day.year}{rng.randrange(1, 30000):05d}号"
    place = f"信阳市{_estate(job)}{facts.home.room_text}"
    usage = rng.choice(("住宅", "成套住宅", "商业服务"))
    area = Decimal(rng.randrange(6200, 15800)) / 100
    guilloche(sheet, 0, 0, 176, 250, (240, 222, 214), waves=44, paper=(253, 249, 246))
    sheet.text(88, 16, Run(cert_no, "cert_no"), Style("song", 12.5), align="c")
    typed, label = Style("song", 11), Style("song", 10.5)
    land_from = date(day.year - 4, day.month, 1)
    top: Rows = [
        row(13, tag(36, "房屋所有权人"), val(112, _joined(holders, "，"))),
        row(12, tag(36, "共 有 情 况"), val(112, together)),
        row(14, tag(36, "房 屋 坐 落"), val(112, Run(place, "location"))),
        row(12, tag(36, "登 记 时 间"), val(112, told(day))),
        row(12, tag(36, "房 屋 性 质"), val(112, rng.choice(("市场化商品房", "房改房", "存量房")))),
        row(12, tag(36, "规 划 用 途"), val(112, Run(usage, "usage"))),
    ]
    y = table(sheet, 14, 27, top, label=label, value=typed, frame=(150, 90, 80))
    sheet.rect(14, y, 12, 36, fill=(150, 90, 80))
    sheet.column((14, y, 12, 36), "房屋状况", label)
    floors = rng.randrange(6, 19)
    heads = ("总层数", "建筑面积（㎡）", "套内建筑面积（㎡）", "其 他")
    widths = (24.0, 38.0, 42.0, 32.0)
    figures: list[Runs] = [str(floors), Run(f"{area:.2f}", "area_m2"), f"{area * Decimal('0.83'):.2f}", ""]
    state: Rows = [
        row(12, *[tag(wide, head) for wide, head in zip(widths, heads, strict=True)]),
        row(12, *[tag(wide, runs) for wide, runs in zip(widths, figures, strict=True)]),
        row(12, *[tag(wide, text) for wide, text in zip(widths, ("", "以下空白", "", ""), strict=True)]),
    ]
    y = table(sheet, 26, y, state, label=label, value=typed, frame=(150, 90, 80))
    sheet.rect(14, y, 12, 24, fill=(150, 90, 80))
    sheet.column((14, y, 12, 24), "土地状况", label)
    land: Rows = [
        row(12, tag(40, "地 号"), tag(40, "土地取得方式"), tag(56, "土地使用年限")),
        row(
            12,
            tag(40, f"{rng.randrange(1, 20)}-{rng.randrange(1, 90)}-{rng.randrange(1, 300)}"),
            tag(40, "出让"),
            tag(56, f"{land_from.year}年至{land_from.year + 70}年"),
        ),
    ]
    y = table(sheet, 26, y, land, label=label, value=typed, frame=(150, 90, 80))
    sheet.text(14, y + 6, "附　记", Style("song_bold", 11))
    sheet.flow(14, y + 13, 148, f"受理号：{day.year}{rng.randrange(10**4, 10**5)}　　原产权证号：无", label)
    sheet.text(90, y + 28, "填发单位（盖章）", Style("song", 11.5))
    seals.put_round(sheet, 112, y + 38, seals.SealText("信阳市房产管理局", "房屋登记专用章"), diameter=38)
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": f"{area:.2f}",
    }
    return drawn("house_ownership_cert_old", "lotus_edition_2008", [sheet], truth)


def land_old(job: Job) -> Drawn:
    """国有土地使用证: the page of entries, with what the registrar wrote below."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    holders = (facts.company.org.name,) if job.variant.holder_is == "company" else (facts.person.name,)
    day = a_day(rng, date(2001, 1, 1), date(2015, 6, 1))
    cert_no = f"信国用（{day.year}）第{rng.randrange(10000, 60000)}号"
    place = f"{facts.home.community.district}{facts.home.community.street}"
    usage = rng.choice(("城镇单一住宅用地", "商业用地", "工业用地", "仓储用地"))
    area = Decimal(rng.randrange(9000, 480000)) / 100
    sheet.text(105, 26, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.4)
    sheet.text(105, 36, "国有土地使用证", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(176, 54, Run(cert_no, "cert_no"), Style("song", 12.5), align="r")
    pen = job.fill_style(11.5)
    end = years_later(day, {"城镇单一住宅用地": 70, "商业用地": 40}.get(usage, 50))
    rows: Rows = [
        row(13, tag(34, "土地使用权人"), val(112, Run(holders[0], "holders", pen))),
        row(13, tag(34, "座　　落"), val(112, Run(place, "location", pen))),
        row(
            12,
            tag(34, "地　　号"),
            val(40, Run(f"{rng.randrange(1, 30)}-{rng.randrange(10, 999)}", "", pen)),
            tag(30, "图　号"),
            val(42, Run(f"{rng.randrange(20, 60)}.{rng.randrange(10, 99)}-{rng.randrange(10, 90)}.50", "", pen)),
        ),
        row(
            12,
            tag(34, "地类（用途）"),
            val(40, Run(usage, "usage", pen)),
            tag(30, "取得价格"),
            val(42, Run(f"{rng.randrange(8, 90)}.6万元", "", pen)),
        ),
        row(
            12,
            tag(34, "使用权类型"),
            val(40, Run("出让", "", pen)),
            tag(30, "终止日期"),
            val(42, Run(told(end), "", pen)),
        ),
        row(
            12,
            tag(34, "使用权面积"),
            val(40, [Run(f"{area:.2f}", "area_m2", pen), " M²"]),
            tag(14, "其\n中"),
            tag(16, "独用\n面积"),
            val(42, [Run(f"{area:.2f}", "", pen), " M²"]),
        ),
    ]
    y = table(sheet, 32, 62, rows, label=Style("song", 11), value=Style("song", 11))
    said = (
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    y = sheet.flow(34, y + 8, 142, said, Style("song", 12), indent=2, leading=1.8)
    sheet.text(116, y + 12, "信阳市人民政府（章）", Style("song", 12))
    sheet.text(172, y + 26, told(day, "chinese"), Style("song", 12), align="r")
    seals.put_round(sheet, 142, y + 20, seals.SealText("信阳市人民政府"), diameter=42)
    sheet.text(34, y + 46, "登记机关：信阳市国土资源局", Style("song", 10.5))
    sheet.text(34, y + 54, f"证书监制机关编号：№ {rng.randrange(10**8, 10**9)}", Style("song", 9.5))
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": holders,
        "location": place,
        "usage": usage,
        "area_m2": f"{area:.2f}",
    }
    return drawn("land_use_cert_old", "lotus_state_land", [sheet], truth)


LAYOUTS: Layouts = {
    "realestate_cert": {"lotus_spread": realestate_cert},
    "realestate_reg_proof": {"lotus_proof_leaf": reg_proof},
    "house_ownership_cert_old": {"lotus_edition_2008": house_old},
    "land_use_cert_old": {"lotus_state_land": land_old},
}
