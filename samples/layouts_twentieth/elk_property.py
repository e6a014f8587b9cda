"""房屋所有权证, 国有土地使用证, and letters and agreements that prove a site right."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import RED, Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

_RED: Colour = (170, 60, 60)


def _holders(job: Job) -> tuple[str, ...]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return (facts.company.org.name,)
    return (facts.person.name, facts.spouse.name) if job.chance(0.35) else (facts.person.name,)


def house_ownership_cert_old(job: Job) -> Drawn:
    """房屋所有权证 (2008 edition): the statement page and the table page on one copied sheet."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(297, 210)
    holders, place = _holders(job), facts.home.community
    day = a_day(rng, date(2008, 7, 1), date(2015, 10, 30))
    town = elk.pick(job, "信阳市", "信房", f"信{place.district[0]}")
    cert_no = elk.pick(
        job, f"{town}房权证{place.district[:2]}字第{elk.digits(job, 8)}号", f"信房权证市字第{elk.digits(job, 6)}号"
    )
    building = facts.home.building
    location = f"{place.district}{place.street}{place.name}{building}号楼{facts.home.unit}单元{facts.home.room}号"
    usage = elk.pick(job, "住宅", "成套住宅", "车库", "商业服务", "办公")
    area = f"{rng.randrange(6200, 18500) / 100:.2f}"
    inner = f"{float(area) * 0.83:.2f}"
    for left in (8.0, 150.0):
        guilloche(sheet, left, 8, 138, 194, (244, 216, 212), waves=50, paper=(254, 250, 248))
        sheet.rect(left + 4, 12, 130, 186, line=0.5, fill=_RED)
    sheet.flow(
        24,
        44,
        106,
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。",
        Style("song", 14),
        leading=1.9,
        indent=2,
    )
    sheet.text(64, 116, "登记机构", Style("song", 14))
    sheet.text(60, 130, elk.written(day, "spaced"), Style("song", 12))
    seals.put_round(sheet, 80, 118, seals.SealText("信阳市房产管理局", centre="房屋登记专用章"), diameter=42)
    sheet.text(24, 168, "中华人民共和国住房和城乡建设部监制", Style("song", 10))
    sheet.text(24, 177, f"建房注册号：410{elk.digits(job, 2)}　　编号：{elk.digits(job, 8)}", Style("song", 10))
    sheet.text(219, 18, Run(cert_no, "cert_no"), Style("song_bold", 12), align="c")
    label, value = Style("song", 10), Style("kai" if job.chance(0.4) else "hei", 10)
    x, y, wide = 158.0, 28.0, 122.0
    single: list[tuple[str, Runs]] = [
        ("房屋所有权人", Run("、".join(holders), "holders")),
        ("共 有 情 况", "共同共有" if len(holders) > 1 else "单独所有"),
        ("房 屋 坐 落", Run(location, "location")),
        ("登 记 时 间", elk.written(day, "dash")),
        ("房 屋 性 质", elk.pick(job, "商品房", "房改房", "经济适用房", "私有产权")),
        ("规 划 用 途", Run(usage, "usage")),
    ]
    for word, runs in single:
        sheet.rect(x, y, 30, 12, fill=_RED)
        sheet.cell((x, y, 30, 12), word, label, align="c")
        sheet.rect(x + 30, y, wide - 30, 12, fill=_RED)
        sheet.cell((x + 30, y, wide - 30, 12), runs, value)
        y += 12
    total = rng.randrange(6, 33)
    heads: list[Runs] = ["总层数", "建筑面积\n（平方米）", "套内建筑面积\n（平方米）", "其　他"]
    cells: list[Runs] = [str(total), Run(area, "area_m2"), inner, f"所在层{rng.randrange(1, total + 1)}"]
    sheet.rect(x, y, 14, 28, fill=_RED)
    sheet.column((x, y, 14, 28), "房屋状况", label)
    for top, row, look in ((y, heads, label), (y + 14, cells, value)):
        for number, runs in enumerate(row):
            sheet.rect(x + 14 + number * 27, top, 27, 14, fill=_RED)
            sheet.cell((x + 14 + number * 27, top, 27, 14), runs, look, align="c", pad=0.5)
    y += 28
    sheet.rect(x, y, 14, 24, fill=_RED)
    sheet.column((x, y, 14, 24), "土地状况", label)
    heads = ["地　号", "土地使用权\n取得方式", "土地使用年限"]
    start = years_later(day, -3)
    cells = [f"{rng.randrange(1, 20)}-{rng.randrange(1, 99)}", "出让", f"{start.year}年至{start.year + 70}年"]
    for top, row, look in ((y, heads, label), (y + 12, cells, value)):
        for number, runs in enumerate(row):
            sheet.rect(x + 14 + number * 36, top, 36, 12, fill=_RED)
            sheet.cell((x + 14 + number * 36, top, 36, 12), runs, look, align="c", pad=0.5)
    y += 24
    sheet.rect(x, y, wide, 198 - 8 - y, fill=_RED)
    sheet.text(x + wide / 2, y + 3, "附　　记", label, align="c")
    if job.chance(0.5):
        sheet.flow(
            x + 4,
            y + 10,
            wide - 8,
            f"购买价：{rng.randrange(12, 90)}万元。产权来源：{elk.pick(job, '购买', '拆迁安置')}。",
            value,
        )
    return drawn(
        "house_ownership_cert_old",
        "elk_two_halves",
        [sheet],
        {"cert_no": cert_no, "holders": holders, "location": location, "usage": usage, "area_m2": area},
    )


def land_use_cert_old(job: Job) -> Drawn:
    """国有土地使用证: number above, ruled page, 记事 and the government's seal."""
    rng, facts, sheet = job.rng, job.facts, job.sheet(190, 260)
    holders = _holders(job)[:1]
    place = facts.home.community
    day = a_day(rng, date(1999, 3, 1), date(2015, 8, 30))
    serial = elk.pick(job, elk.digits(job, 5), elk.digits(job, 8))
    cert_no = f"信{elk.pick(job, '市', place.district[0])}国用（{day.year}）第{serial}号"
    location = f"信阳市{place.district}{elk.pick(job, place.street, place.street + place.name)}"
    usage = elk.pick(job, "住宅用地", "商业用地", "城镇住宅用地", "工业用地", "商业、住宅")
    area = f"{rng.randrange(9000, 480000) / 100:.2f}"
    guilloche(sheet, 6, 6, 178, 248, (218, 234, 220), waves=60, paper=(250, 254, 250))
    sheet.text(95, 20, [Run(cert_no, "cert_no")], Style("song_bold", 15), align="c")
    label, value = Style("song", 11.5), Style("hei", 11)
    green: Colour = (60, 110, 80)
    x, y, wide = 16.0, 34.0, 158.0
    end = years_later(day, 40 if "商" in usage else 70)
    rows: list[list[tuple[float, Runs]]] = [
        [(36, "土地使用权人"), (122, Run(holders[0], "holders"))],
        [(36, "坐　　　落"), (122, Run(location, "location"))],
        [
            (36, "地　　　号"),
            (43, f"{rng.randrange(1, 30)}-{rng.randrange(1, 90)}-{rng.randrange(1, 300)}"),
            (36, "图　号"),
            (43, elk.digits(job, 6)),
        ],
        [
            (36, "地类（用途）"),
            (43, Run(usage, "usage")),
            (36, "取得价格"),
            (43, elk.pick(job, "", f"{rng.randrange(20, 600)}万元")),
        ],
        [(36, "使用权类型"), (43, elk.pick(job, "出让", "划拨")), (36, "终止日期"), (43, elk.written(end, "plain"))],
    ]
    for row in rows:
        left = x
        for number, (width, runs) in enumerate(row):
            sheet.rect(left, y, width, 14, fill=green)
            sheet.cell(
                (left, y, width, 14), runs, label if number % 2 == 0 else value, align="c" if number % 2 == 0 else "l"
            )
            left += width
        y += 14
    sheet.rect(x, y, 36, 28, fill=green)
    sheet.cell((x, y, 36, 28), "使用权面积", label, align="c")
    sheet.rect(x + 36, y, 43, 28, fill=green)
    sheet.cell((x + 36, y, 43, 28), [Run(area, "area_m2"), " M²"], value)
    sheet.rect(x + 79, y, 14, 28, fill=green)
    sheet.column((x + 79, y, 14, 28), "其中", label)
    for top, word, runs in ((y, "独用面积", f"{area} M²"), (y + 14, "分摊面积", "0 M²")):
        sheet.rect(x + 93, top, 25, 14, fill=green)
        sheet.cell((x + 93, top, 25, 14), word, label, align="c", pad=0.5)
        sheet.rect(x + 118, top, 40, 14, fill=green)
        sheet.cell((x + 118, top, 40, 14), runs, value)
    y += 34
    text = (
        "　　根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    y = sheet.flow(x + 4, y, wide - 8, text, Style("song", 12.5), leading=1.7) + 12
    sheet.text(104, y, "人民政府（章）", Style("song", 13))
    sheet.text(108, y + 14, elk.written(day, "spaced"), Style("song", 12))
    seals.put_round(
        sheet, 126, y + 6, seals.SealText(f"信阳市{elk.pick(job, '', place.district)}人民政府"), diameter=42
    )
    sheet.text(22, 240, f"中华人民共和国国土资源部监制　　№ {elk.digits(job, 9)}", Style("song", 9.5, RED))
    return drawn(
        "land_use_cert_old",
        "elk_ruled_page",
        [sheet],
        {"cert_no": cert_no, "holders": holders, "location": location, "usage": usage, "area_m2": area},
    )


def site_right_evidence(job: Job) -> Drawn:
    """A village or company's consent letter, or an agreement on a site."""
    return _agreement(job) if job.chance(0.45) else _letter(job)


def _site(job: Job) -> tuple[str, str, str, str]:
    """Holder, grantor, place, area."""
    facts, rng = job.facts, job.rng
    place = facts.home.community
    grantor = elk.pick(
        job,
        place.village_committee,
        elk.firm(job, "资产经营有限公司", "城市建设投资有限公司").name,
        facts.developer.name,
    )
    road = rng.choice(elk.WORDS.streets)
    corner = elk.pick(job, "院内东侧空地", "北侧停车场", "临街广场", "厂区西门外空地")
    spot = f"信阳市{place.district}{road}{rng.randrange(1, 300)}号{corner}"
    return facts.company.org.name, grantor, spot, str(rng.randrange(60, 2400))


def _letter(job: Job) -> Drawn:
    rng = job.rng
    holder, grantor, place, area = _site(job)
    day = a_day(rng, date(2026, 6, 1), date(2026, 11, 18))
    yes = job.chance(0.88)
    writer = Writer(job, Style("song", 14), top=60, leading=2.0)
    sheet = writer.sheet
    below = elk.red_head(sheet, grantor, "grantor", y=26, size=26)
    elk.red_rule(sheet, below)
    writer.title(
        elk.pick(job, "关于同意使用场地的函", "场地使用意见回复函") if yes else "关于场地使用申请的复函",
        Style("song_bold", 21),
    )
    writer.line([Run(holder, "holder"), "："])
    asked = elk.written(elk.later(day, -rng.randrange(4, 30)))
    what = elk.pick(job, "电动汽车公共充电站", "充电桩及配套箱式变压器", "新能源汽车充电设施")
    writer.para(
        [
            f"贵公司{asked}《关于申请使用场地的报告》收悉。贵公司拟在我方所有的",
            Run(place, "place"),
            f"建设{what}，使用面积约",
            Run(area, "area_m2"),
            "平方米。经研究，函复如下：",
        ]
    )
    if yes:
        writer.para(
            [
                "一、",
                Run("同意", "consent"),
                f"贵公司使用上述场地建设{what}，使用期限为{rng.choice([5, 8, 10])}年，自场地交付之日起计算。",
            ]
        )
        writer.para(
            "二、施工期间应做好围挡及安全防护，不得影响周边道路通行，不得破坏树木和地下管线；工程结束后三日内清场。"
        )
        writer.para(
            f"三、场地使用费按年支付，第一年为人民币{rng.randrange(8, 60) * 1000}元，具体事项由双方另行签订协议约定。"
        )
    else:
        writer.para(["一、因该地块已列入年内道路拓宽范围，我方", Run("不同意", "consent"), "贵公司使用上述场地。"])
        writer.para("二、贵公司可另行选址后再与我方联系。")
    writer.para("特此函复。")
    writer.line(f"（联系人：{elk.name(job)}　联系电话：{elk.phone(job)}）")
    y = writer.y + 10
    writer.sheet.text(186, y, Run(grantor, "grantor"), Style("song", 13), align="r")
    writer.sheet.text(178, y + 12, Run(elk.written(day), "issue_date"), Style("song", 13), align="r")
    elk.company_seal(writer.sheet, 158, y + 6, grantor)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": area,
        "consent": yes,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "elk_letters", writer.sheets, values)


def _agreement(job: Job) -> Drawn:
    rng = job.rng
    holder, grantor, place, area = _site(job)
    day = a_day(rng, date(2025, 6, 1), date(2026, 11, 10))
    writer = Writer(job, Style("song", 12), top=28, leading=1.75)
    writer.title(elk.pick(job, "场地使用协议", "充电场站用地使用协议书"), Style("hei", 22))
    writer.line(["甲方（场地提供方）：", Run(grantor, "grantor")])
    writer.line(["乙方（场地使用方）：", Run(holder, "holder")])
    writer.para("为推进新能源汽车充电基础设施建设，甲乙双方本着平等自愿、互利共赢的原则，就场地使用事宜达成如下协议：")
    years, fee = rng.choice([5, 6, 10]), rng.randrange(12, 90) * 1000
    end = elk.later(years_later(day, years), -1)
    used: list[str | Run] = [
        Run("同意", "consent"),
        "将位于",
        Run(place, "place"),
        "的场地提供给乙方使用，面积",
        Run(area, "area_m2"),
        "平方米。",
    ]
    clauses: list[Runs] = [
        ["一、场地位置及面积：甲方", *used],
        "二、用途：乙方仅可将场地用于建设、运营电动汽车充电设施及配套变配电设备、雨棚、监控，不得擅自改变用途。",
        f"三、使用期限：{years}年，自{elk.written(day)}至{elk.written(end)}。",
        f"四、使用费：每年人民币{fee}元（大写：{numbers.amount_in_words(elk.decimal(fee))}）"
        "，按年先付后用；以后每三年递增5%。",
        "五、甲方保证对该场地享有合法的所有权或管理权，无抵押、查封及权属争议，"
        "并协助乙方办理用电报装、道路挖掘等手续。",
        "六、乙方应按国家规范施工，承担施工及运营期间的安全责任，并为充电设施投保公众责任险。",
        "七、任何一方违约的，应按当年使用费的20%支付违约金；因政府征收致协议不能履行的，互不承担违约责任。",
        "八、争议由双方协商解决，协商不成的，向场地所在地人民法院提起诉讼。"
        "本协议一式肆份，双方各执贰份，签字盖章后生效。",
    ]
    for clause in clauses:
        writer.para(clause)
    writer.room(48)
    y, sheet = writer.y + 8, writer.sheet
    for left, side, org, role in ((25.0, "甲方", grantor, "grantor"), (110.0, "乙方", holder, "holder")):
        sheet.flow(left, y, 78, [f"{side}（盖章）：", Run(org, role)], Style("song", 11.5), leading=1.4)
        sheet.text(left, y + 16, "代表人（签字）：", Style("song", 11.5))
        signature(sheet, left + 34, y + 14, elk.name(job))
        elk.company_seal(sheet, left + 48, y + 18, org, diameter=38)
    sheet.text(25, y + 40, ["签订日期：", Run(elk.written(day), "issue_date")], Style("song", 11.5))
    writer.number_pages()
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": area,
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "elk_letters", writer.sheets, values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"elk_two_halves": house_ownership_cert_old},
    "land_use_cert_old": {"elk_ruled_page": land_use_cert_old},
    "site_right_evidence": {"elk_letters": site_right_evidence},
}
