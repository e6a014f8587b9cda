"""Old certificates of houses and land, and letters that give the use of a site."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.jay_common import firm, on, sealed, serial, somebody
from samples.ornaments import guilloche
from samples.people import Org, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_PINK: Colour = (186, 70, 84)


def _grid(
    sheet: Sheet, x: float, y: float, rows: list[tuple[float, list[tuple[float, Runs]]]], label: Style, value: Style
) -> float:
    """Labels and values in turn, in coloured rules."""
    for height, cells in rows:
        left = x
        for place, (wide, runs) in enumerate(cells):
            sheet.rect(left, y, wide, height, line=0.2, fill=label.fill)
            sheet.cell((left, y, wide, height), runs, value if place % 2 else label, align="c", pad=1)
            left += wide
        y += height
    return y


def _holders(job: Job) -> tuple[list[str], str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return [facts.company.org.name], "单独所有"
    if job.chance(0.35):
        return [facts.person.name, facts.spouse.name], "共同共有"
    return [facts.person.name], "单独所有"


def house(job: Job) -> Drawn:
    """房屋所有权证 of 2008: an open spread, the table at the left, notes and the office at the right."""
    rng, facts = job.rng, job.facts
    home = facts.home
    holders, shares = _holders(job)
    year = rng.randrange(2009, 2016)
    day = a_day(rng, date(year, 1, 8), date(year, 12, 25))
    place = home.community.district.removesuffix("区")
    number = serial(job, rng.choice([6, 7, 8]))
    cert_no = rng.choice(
        [f"信房权证{place}区字第{number}号", f"信阳市房权证{place}字第{year}{number}号", f"信房权证字第{number}号"]
    )
    usage = rng.choice(["住宅", "住宅", "车库", "商业服务", "办公", "成套住宅"])
    location = f"信阳市{home.community.district}{home.community.street}{home.community.name}"
    location += (
        f"{home.building}幢地下{home.space_no}号"
        if usage == "车库"
        else f"{home.building}幢{home.unit}单元{home.room}号"
    )
    area = f"{rng.randrange(1180, 3900) / 100:.2f}" if usage == "车库" else f"{rng.randrange(6200, 18800) / 100:.2f}"
    inner = f"{float(area) * 0.82:.2f}"
    sheet = job.sheet(260, 182)
    label, value = Style("song", 10, _PINK), Style(rng.choice(["song", "hei", "kai"]), 10.5)
    for left in (6.0, 131.0):
        guilloche(sheet, left, 8, 123, 166, (244, 226, 224), waves=34, paper=(253, 248, 245))
    sheet.text(14, 16, Run(cert_no, "cert_no"), Style("hei", 12))
    floors = rng.randrange(6, 33)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (11, [(27, "房屋所有权人"), (81, [Run("、".join(holders), "holders")])]),
        (11, [(27, "共有情况"), (81, shares)]),
        (14, [(27, "房屋坐落"), (81, Run(location, "location"))]),
        (11, [(27, "登记时间"), (81, on(job, day, "plain", "dash"))]),
        (11, [(27, "房屋性质"), (81, rng.choice(["商品房", "", "房改房", "市场化商品房"]))]),
        (11, [(27, "规划用途"), (81, Run(usage, "usage"))]),
    ]
    y = _grid(sheet, 14, 25, rows, label, value)
    sheet.rect(14, y, 8, 34, line=0.2, fill=_PINK)
    sheet.column((14, y, 8, 34), "房屋状况", label)
    heads: list[Runs] = ["总层数", "建筑面积\n（㎡）", "套内建筑\n面积（㎡）", "其　他"]
    floor = "-1" if usage == "车库" else str(rng.randrange(1, floors))
    data: list[Runs] = [str(floors), Run(area, "area_m2"), inner, f"所在层{floor}"]
    for row, cells in enumerate((heads, data)):
        for column, runs in enumerate(cells):
            box = (22 + column * 25.0, y + row * 17, 25.0, 17.0)
            sheet.rect(*box, line=0.2, fill=_PINK)
            sheet.cell(box, runs, value if row else label, align="c")
    y += 34
    sheet.rect(14, y, 8, 26, line=0.2, fill=_PINK)
    sheet.column((14, y, 8, 26), "土地状况", label)
    until = years_later(day, 70 if "住宅" in usage else 40)
    land: tuple[list[Runs], list[Runs]] = (
        ["地　号", "土地取得方式", "土地使用年限"],
        [f"{rng.randrange(1, 60)}-{rng.randrange(1, 400)}", "出让", f"至{until:%Y-%m-%d}止"],
    )
    for row, cells in enumerate(land):
        for column, runs in enumerate(cells):
            box = (22 + column * 100 / 3, y + row * 13, 100 / 3, 13.0)
            sheet.rect(*box, line=0.2, fill=_PINK)
            sheet.cell(box, runs, value.sized(9.5) if row else label, align="c")
    sheet.text(192, 18, "附　记", Style("song", 12, _PINK), align="c", spacing=0.5)
    sheet.rect(139, 26, 107, 78, line=0.2, fill=_PINK)
    notes = [
        f"1、购房合同编号：{year - 1}{serial(job, 6)}。",
        f"2、幢号：{home.building}；房号：{home.room}；产权来源：购买。",
    ]
    if len(holders) > 1:
        notes.append(f"3、共有权证号：{serial(job, 7)}。")
    top = 31.0
    for note in notes:
        top = sheet.flow(143, top, 99, note, value.sized(10), leading=1.6)
    office = rng.choice(["信阳市房产管理局", "信阳市房地产管理局", "信阳市住房和城乡建设局"])
    sheet.text(146, 122, "填发单位（盖章）：", Style("song", 11, _PINK))
    sheet.text(192, 148, f"填发日期：{on(job, day, 'plain', 'spaced')}", Style("song", 10.5), align="c")
    sealed(sheet, 194, 130, office, rng.choice(["", "房屋登记专用章"]), diameter=40)
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": tuple(holders),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "jay_spread", [sheet], values)


def land(job: Job) -> Drawn:
    """国有土地使用证: the table on one page, the page of the law and the seals on another or beside it."""
    rng, facts = job.rng, job.facts
    home = facts.home
    holders, _ = _holders(job)
    year = rng.randrange(2002, 2015)
    day = a_day(rng, date(year, 2, 1), date(year, 12, 20))
    place = home.community.district.removesuffix("区")
    cert_no = rng.choice(["信", f"信{place[:1]}", "信市"]) + f"国用（{year}）第{rng.randrange(20, 90000):05d}号"
    usage = rng.choice(["城镇住宅用地", "住宅", "商服用地", "工业用地", "仓储用地", "其他商服用地"])
    location = f"{home.community.district}{home.community.street}"
    own = rng.randrange(5200, 39000) / 10
    shared = 0.0 if job.chance(0.7) else rng.randrange(100, 3000) / 10
    area = f"{own + shared:.2f}"
    label, value = Style("song", 10.5, _PINK), Style(rng.choice(["song", "kai"]), 11)
    front, sheet = job.sheet(130, 184), job.sheet(130, 184)
    for page in (front, sheet):
        guilloche(page, 4, 4, 122, 176, (238, 228, 214), waves=36, paper=(252, 250, 243))
    front.flow(
        17,
        30,
        98,
        "根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理"
        "法》规定，为保护土地使用权人"
        "的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。",
        Style("song", 12.5),
        leading=1.9,
        indent=2,
    )
    front.text(70, 112, rng.choice(["信阳市", "信阳市"]) + "人民政府（章）", Style("song", 12), align="c", spacing=0.1)
    front.text(76, 134, on(job, day, "plain", "chinese"), Style("song", 12), align="c")
    seals.put_round(front, 74, 116, seals.SealText("信阳市人民政府", "土地登记专用章"), diameter=40)
    front.text(65, 166, f"No. {serial(job, 9)}", Style("song", 9), align="c")
    sheet.text(65, 16, Run(cert_no, "cert_no"), Style("hei", 12), align="c", spacing=0.08)
    until = years_later(day, rng.choice([40, 50, 70]))
    kind = rng.choice(["出让", "出让", "划拨"])
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(28, "土地使用权人"), (82, Run("、".join(holders), "holders"))]),
        (12, [(28, "座　　　落"), (82, Run(location, "location"))]),
        (
            12,
            [
                (28, "地　　　号"),
                (30, f"{rng.randrange(1, 40):02d}-{rng.randrange(1, 60):02d}-{rng.randrange(1, 400)}"),
                (20, "图　号"),
                (32, f"{rng.randrange(3550, 3560)}.{rng.randrange(10, 90)}"),
            ],
        ),
        (
            12,
            [
                (28, "地类（用途）"),
                (30, Run(usage, "usage")),
                (20, "取得价格"),
                (32, "" if kind == "划拨" else f"{rng.randrange(20, 900)}万元"),
            ],
        ),
        (
            12,
            [
                (28, "使用权类型"),
                (30, kind),
                (20, "终止日期"),
                (32, "" if kind == "划拨" else on(job, until, "plain", "dash")),
            ],
        ),
        (
            22,
            [
                (28, "使用权面积"),
                (34, [Run(area, "area_m2"), " ㎡"]),
                (10, "其\n中"),
                (38, f"独用面积 {own:.2f} ㎡\n分摊面积 {f'{shared:.2f}' if shared else '/'} ㎡"),
            ],
        ),
    ]
    y = _grid(sheet, 10, 26, rows, label, value)
    sheet.rect(10, y, 110, 56, line=0.2, fill=_PINK)
    sheet.text(65, y + 4, "记　事", label, align="c")
    notes = rng.choice(["该宗地已办理初始登记。", "宗地内有公用通道，相邻各方不得阻断。", "变更登记，原证收回注销。"])
    sheet.flow(15, y + 12, 100, notes + f"经办：{somebody(job)}　审核：{somebody(job)}", value.sized(10), leading=1.6)
    seals.put_round(sheet, 94, y + 36, seals.SealText("信阳市国土资源局"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "holders": tuple(holders),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("land_use_cert_old", "jay_booklet", [front, sheet], values)


def site_right(job: Job) -> Drawn:
    """场地使用: a letter of consent by the owner of the ground, or an agreement of use between two parties."""
    return _consent_letter(job) if job.chance(0.5) else _agreement(job)


def _grantor(job: Job) -> Org:
    district = job.facts.home.community.district
    return job.rng.choice(
        [
            job.facts.developer,
            firm(job, "城市建设投资有限公司", "实业有限公司", "农贸市场管理有限公司"),
            Org(
                f"信阳市{district}园林绿化中心",
                numbers.uscc(job.rng, prefix="12"),
                f"信阳市{district}",
                somebody(job),
                "",
            ),
        ]
    )


def _consent_letter(job: Job) -> Drawn:
    rng, facts = job.rng, job.facts
    holder, grantor = facts.company.org, _grantor(job)
    place = (
        f"信阳市{facts.home.community.district}{facts.home.community.street}"
        f"{rng.choice(['东侧空地', '北院停车场', '沿街绿化带内侧', '地面停车区'])}"
    )
    area = str(rng.randrange(60, 1900))
    day = a_day(rng, date(2026, 3, 1), date(2026, 11, 16))
    writer = Writer(job, Style("song", 13), top=34, leading=1.85)
    writer.title(rng.choice(["关于同意使用场地的函", "场地使用同意函", "同意使用场地证明"]), Style("hei_bold", 20))
    writer.line([Run(holder.name, "holder"), "："])
    writer.para(
        [
            "你单位《关于商请使用场地建设充电设施的函》收悉。经我单位",
            f"{rng.choice(['党组会', '办公会', '股东会'])}研究，",
            Run("同意", "consent"),
            "你单位使用我单位",
            rng.choice(["权属", "管护", "所有"]),
            "的位于",
            Run(place, "place"),
            "的场地，使用面积",
            Run(area, "area_m2"),
            rng.choice(["平方米", "㎡"]) + "，用于建设电动汽车充电站及配套供电设施。",
        ]
    )
    years = rng.choice([3, 5, 8])
    writer.para(
        f"使用期限{years}年，期满或者因城市建设需要收回时，你单位应当自接到通知之日起三十日内自行拆除设备、恢复原状。"
    )
    writer.para("施工前请到电力、城管、公安交管等部门办理相关手续，做好围挡和文明施工；涉及乔木移植的，须另行报批。")
    writer.para(
        f"场地交接及日常事宜请与我单位{rng.choice(['综合部', '资产科', '办公室'])}联系（联系人："
        f"{somebody(job)}，电话：{facts.developer.phone}）。"
    )
    writer.para("特此函复。")
    writer.y += 14
    writer.sheet.text(180, writer.y, Run(grantor.name, "grantor"), writer.style, align="r")
    writer.sheet.text(174, writer.y + 11, Run(on(job, day, "plain", "spaced"), "issue_date"), writer.style, align="r")
    sealed(writer.sheet, 148, writer.y + 5, grantor.name)
    values: dict[str, Value] = {
        "holder": holder.name,
        "grantor": grantor.name,
        "place": place,
        "area_m2": area,
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "jay_site", writer.sheets, values)


def _agreement(job: Job) -> Drawn:
    rng, facts = job.rng, job.facts
    holder, grantor = facts.company.org, _grantor(job)
    place = (
        f"信阳市{facts.home.community.district}{facts.home.community.street}"
        f"{rng.choice(['院内西南角', '门前硬化场地', '二期预留地块'])}"
    )
    area = f"{rng.randrange(800, 26000) / 10:.1f}"
    day = a_day(rng, date(2025, 11, 1), date(2026, 11, 12))
    fee = facts.monthly_rent * 30
    style = Style("song", 12)
    writer = Writer(job, style, top=28, leading=1.7)
    writer.title(rng.choice(["场地使用协议", "充电站合作建设用地协议书"]), Style("hei_bold", 19))
    writer.line(["甲方（场地提供方）：", Run(grantor.name, "grantor")])
    writer.line(["乙方（场地使用方）：", Run(holder.name, "holder")])
    writer.y += 2
    writer.para(
        "为落实新能源汽车充电基础设施建设要求，甲乙双方本着平等互利的原则，就乙方使用甲方场地建设充电站一事协商如下："
    )
    writer.para(
        [
            "一、甲方",
            Run("同意", "consent"),
            "将位于",
            Run(place, "place"),
            "的场地交由乙方使用，场地面积",
            Run(area, "area_m2"),
            "平方米（四至以附图为准），乙方不得擅自扩大使用范围。",
        ]
    )
    months = rng.choice([36, 60, 96])
    writer.para(f"二、使用期限为{months}个月，自场地移交之日起计算。期满后同等条件下乙方优先续用。")
    writer.para(
        f"三、场地使用费每年{fee:.2f}元（大写：{in_words(fee)}），每年度首月10日前一次付清，逾期按"
        "日万分之五支付违约金。"
    )
    writer.para(
        "四、乙方负责充电设备的投资、安装、运营和维护，电费自理；甲方配合乙方办理用电报装、绿地占用等手续并出具证明。"
    )
    writer.para("五、乙方应当做好消防、防汛和用电安全工作。因乙方设备原因造成第三人损害的，由乙方承担责任。")
    writer.para("六、遇国家征收、规划调整致使协议无法履行的，双方互不承担违约责任，设备补偿归乙方所有。")
    writer.para("七、本协议未尽事宜由双方另行签订补充协议。本协议一式肆份，双方各执贰份，盖章后生效。")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 12
    for left, side, name, person, field in (
        (27, "甲方", grantor, grantor.legal_person, "grantor"),
        (110, "乙方", holder, holder.legal_person, "holder"),
    ):
        sheet.text(left, y, f"{side}（盖章）：", style)
        sheet.flow(left, y + 9, 72, Run(name.name, field), style.sized(11))
        sheet.text(left, y + 22, f"代表人：{person}", style)
        sealed(sheet, left + 42, y + 12, name.name, rng.choice(["", "合同专用章"]))
    sheet.text(27, y + 36, ["签订日期：", Run(on(job, day, "plain", "padded", "spaced"), "issue_date")], style)
    values: dict[str, Value] = {
        "holder": holder.name,
        "grantor": grantor.name,
        "place": place,
        "area_m2": area,
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "jay_site", writer.sheets, values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"jay_spread": house},
    "land_use_cert_old": {"jay_booklet": land},
    "site_right_evidence": {"jay_site": site_right},
}
