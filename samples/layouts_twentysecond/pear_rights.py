"""车位使用权证明: six papers of developers, property firms and a village."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import BLACK, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.pear_common import Said, floor_space, on, sealed, signed, someone
from samples.ornaments import guilloche, qr_code, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"
_GREEN = (44, 96, 72)
_GREY = (120, 122, 128)


def _base(job: Job, issuer: str, issued: date) -> dict[str, Value]:
    person, home = job.facts.person, job.facts.home
    return {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": issued.isoformat(),
    }


def _term(job: Job, years: tuple[int, ...], first: date, last: date) -> tuple[date, date]:
    start = a_day(job.rng, first, last)
    return start, years_later(start, job.rng.choice(years)) - timedelta(days=1)


def green_certificate(job: Job) -> Drawn:
    """A developer's certificate, landscape, statement on the left and a table on the right."""
    facts, sheet, rng = job.facts, job.sheet(297, 210), job.rng
    person, home, issuer = facts.person, facts.home, facts.developer.name
    start, end = _term(job, (20, 40, 50), date(2019, 1, 1), date(2025, 10, 1))
    issued = start + timedelta(days=rng.randrange(0, 40))
    form, value = rng.choice(["plain", "dot", "padded"]), Style("kai", 13)
    guilloche(sheet, 10, 10, 277, 190, (226, 238, 230), waves=34, paper=(250, 253, 250))
    sheet.rect(10, 10, 277, 190, line=1.0, fill=_GREEN)
    sheet.rect(12.5, 12.5, 272, 185, line=0.3, fill=_GREEN)
    sheet.line(146, 20, 146, 190, width=0.2, fill=_GREEN)
    title = rng.choice(["车位使用权证", "地下车位使用权证书", "停车位使用权证书"])
    sheet.text(79, 32, title, Style("song_bold", 25, _GREEN), align="c", spacing=0.15)
    sheet.text(79, 48, f"证字第{rng.randrange(100, 9999):05d}号", Style("song", 11), align="c")
    says = (
        "根据《中华人民共和国民法典》及本项目商品房、车位相关合同约定，为保护车位使用权人的合法权益，对本证所列车位"
        "的使用权予以确认，颁发此证。持证人应遵守小区管理规约，不得改变车位用途，不得将车位转让给本小区业主以外的人。"
    )
    sheet.flow(24, 66, 110, says, Style("song", 13), leading=1.8, indent=2)
    sheet.text(30, 140, "发证单位（章）：", Style("song", 12))
    sheet.text(36, 150, Run(issuer, "issuer"), Style("song", 13))
    sheet.text(36, 162, ["发证日期：", on(issued, "issue_date", form)], Style("song", 12))
    sealed(job, sheet, 92, 152, issuer)

    def row(label: str, runs: Runs, high: float = 15) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return high, [(34, label, True), (92, runs, False)]

    rows = [
        row(rng.choice(["使用权人", "权利人"]), Run(person.name, "holder")),
        row("证件号码", Run(person.id_number, "holder_id")),
        row("项目名称", Run(home.community.name, "community")),
        row("房　　号", home.room_text),
        row(rng.choice(["车位编号", "车位号"]), Run(home.space_no, "space_no")),
        row("所在楼层", home.space_floor),
        row("规格面积", f"{rng.choice(['2.4m×5.3m', '2.5m×5.5m', '2.4m×5.1m'])}　平面车位"),
        row("使用期限", [on(start, "valid_from", form), "起\n", on(end, "valid_to", form), "止"], 19),
        row("附　　记", "本证遗失须登报声明后补办；转移使用权应持本证到发证单位办理变更登记。", 24),
    ]
    table(sheet, 153, 27, rows, label=Style("song", 12), value=value, frame=_GREEN)
    values = _base(job, issuer, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "pear_green_certificate", [sheet], values, tolerated={"space_no": floor_space(job)})


def letterhead_prose(job: Job) -> Drawn:
    """A property firm's letter under its red head, all in one paragraph."""
    facts, sheet, rng, fill = job.facts, job.sheet(), job.rng, job.fill_style(14)
    person, home, firm = facts.person, facts.home, facts.home.community.manager
    start, end = _term(job, (3, 5, 10, 20), date(2021, 1, 1), date(2026, 9, 1))
    body, form = Style("song", 14), rng.choice(["plain", "chinese", "spaced"])
    sheet.text(105, 20, Run(firm.name, "issuer"), Style("song_bold", 21, (190, 30, 34)), align="c")
    sheet.line(20, 34, 190, 34, width=0.9, fill=(190, 30, 34))
    sheet.text(20, 37, f"地址：{firm.address}　　服务热线：{firm.phone}", Style("song", 9, _GREY))
    sheet.text(
        105, 60, rng.choice(["车位使用权证明", "关于业主车位使用权的证明", "证明函"]), Style("hei_bold", 20), align="c"
    )
    runs: Said = [
        "兹证明我公司所服务的",
        Run(home.community.name, "community", fill),
        f"{home.room_text}业主",
        Run(person.name, "holder", fill),
        "（居民身份证",
        Run(person.id_number, "holder_id", fill),
        "），已按约定取得该小区",
        home.space_floor,
        Run(home.space_no, "space_no", fill),
        "号停车位的使用权，使用期自",
        on(start, "valid_from", form),
        "至",
        on(end, "valid_to", form),
        "。该车位为固定专用车位，车位费用已缴清，在使用期内由其本人及家庭成员使用，截至本函出具之日未发现权属争议。",
    ]
    y = sheet.flow(24, 84, 162, runs, body, leading=2.0, indent=2)
    more = rng.choice(
        ["本证明仅供办理新能源汽车充电桩用电报装使用，不作抵押、担保之用。", "本证明一式两份，涂改无效。"]
    )
    y = sheet.flow(24, y + 2, 162, more, body, leading=2.0, indent=2)
    y = sheet.flow(24, y + 2, 162, "特此证明。", body, leading=2.0, indent=2)
    sheet.text(186, y + 22, Run(firm.name, "issuer"), body, align="r")
    sheet.text(180, y + 34, on(facts.consent_date, "issue_date", form), body, align="r")
    sealed(job, sheet, 150, y + 30, firm.name)
    sheet.text(24, 270, f"经办：{someone(job)}　　复核：{someone(job)}", Style("song", 10))
    if job.variant.watermark:
        watermark(sheet, "仅供办理充电桩报装使用")
    values = _base(job, firm.name, facts.consent_date)
    values |= {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "pear_letterhead_prose", [sheet], values, tolerated={"space_no": floor_space(job)})


def village_note(job: Job) -> Drawn:
    """A few handwritten lines on a village committee's paper; dates in Chinese figures."""
    facts, sheet, rng = job.facts, job.sheet(182, 257), job.rng
    person, home, issuer = facts.person, facts.home, facts.home.community.village_committee
    hand = Style("kai", 16, rng.choice([BLACK, (28, 48, 140)]), jitter=0.04)
    start = a_day(rng, date(2016, 1, 1), date(2024, 12, 1))
    sheet.text(91, 24, "证　　明", Style("kai", 26, jitter=0.02), align="c")
    for number in range(14):
        sheet.line(18, 54 + number * 12, 164, 54 + number * 12, width=0.18, fill=(200, 120, 120))
    runs: Said = [
        Run(person.name, "holder"),
        f"，{person.sex}，身份证号",
        Run(person.id_number, "holder_id"),
        rng.choice(["，系我村村民。", "，系我村拆迁安置户。"]),
        "该户在",
        Run(home.community.name, "community"),
        "分得车位一个，编号",
        Run(home.space_no, "space_no"),
        "，从",
        on(start, "valid_from", "chinese"),
        "起一直由该户使用，左邻右舍没有意见，村里认可其对该车位的使用权。情况属实。",
    ]
    y = sheet.flow(20, 47.5, 142, runs, hand, leading=12 / sheet.em_mm(hand), indent=2)
    sheet.text(28, y, "特此证明", hand)
    sheet.text(162, y + 24, Run(issuer, "issuer"), hand.sized(14), align="r")
    sheet.text(156, y + 36, on(facts.consent_date, "issue_date", "chinese"), hand, align="r")
    sealed(job, sheet, 128, y + 30, issuer, size=42)
    sheet.text(20, y + 36, f"村主任：{someone(job)}", hand.sized(13))
    values = _base(job, issuer, facts.consent_date) | {"valid_from": start.isoformat()}
    return drawn(KIND, "pear_village_note", [sheet], values)


def slip_with_stub(job: Job) -> Drawn:
    """A slip torn from a book: the stub repeats the values; who issued it stands in the seal only."""
    facts, sheet, rng, fill = job.facts, job.sheet(240, 112), job.rng, job.fill_style(11.5)
    person, home, issuer = facts.person, facts.home, facts.home.community.manager.name
    start = date(rng.choice([2025, 2026]), rng.choice([1, 3, 7]), 1)
    end = years_later(start, rng.choice([2, 3, 5])) - timedelta(days=1)
    issued = start - timedelta(days=rng.randrange(1, 15))
    number, label = f"№ {rng.randrange(10**6):07d}", Style("song", 10.5)
    red = (190, 30, 34)
    for place in range(28):
        sheet.line(72, 4 + place * 3.8, 72, 6 + place * 3.8, width=0.25, fill=_GREY)
    sheet.column((65.5, 20, 6, 70), "骑缝处盖章有效", Style("song", 8, _GREY), leading=1.6)
    sheet.text(36, 10, "存　根", Style("hei_bold", 14), align="c")
    sheet.text(64, 20, number, Style("hei", 9, red), align="r")

    def line(x: float, y: float, name: str, run: Run, right: float) -> None:
        at = sheet.text(x, y, name, label)
        sheet.line(at, y + 5, right, y + 5, width=0.2)
        sheet.text(at + 2, y, run, fill)

    stub = (
        ("房号", Run(f"{home.building}-{home.unit}-{home.room}")),
        ("姓名", Run(person.name, "holder")),
        ("车位", Run(home.space_no, "space_no")),
        ("发放", on(issued, "issue_date", "dot")),
        ("领取人", Run("")),
    )
    for place, (name, run) in enumerate(stub):
        line(10, 32 + place * 14, f"{name}：", run, 64)
    sheet.rect(78, 6, 156, 100, line=0.6)
    title = rng.choice(["固定车位使用证明", "车位使用凭证", "业主车位使用权凭单"])
    sheet.text(156, 12, title, Style("hei_bold", 19), align="c", spacing=0.2)
    sheet.text(228, 23, number, Style("hei", 10, red), align="r")
    line(84, 32, "小区名称：", Run(home.community.name, "community", fill), 158)
    line(162, 32, "车位号：", Run(home.space_no, "space_no", fill), 228)
    line(84, 45, "使用人：", Run(person.name, "holder", fill), 130)
    line(134, 45, "证件号：", Run(person.id_number, "holder_id", fill), 228)
    line(84, 58, "车牌号：", Run(facts.vehicle.plate, "", fill), 130)
    sheet.text(134, 58, "有效期：", label)
    sheet.text(150, 58, [on(start, "valid_from", "dot", fill), " — ", on(end, "valid_to", "dot", fill)], label)
    sheet.text(84, 72, "说明：1. 凭本证使用固定车位，人车对应；2. 转让、转借无效；", Style("song", 9))
    sheet.text(84, 78, "　　　3. 到期前一个月到服务中心换证。", Style("song", 9))
    sheet.text(84, 93, ["发证单位（盖章）　　　　　　　　　填发日期：", on(issued, "issue_date", "plain")], label)
    sealed(job, sheet, 124, 88, issuer, size=34)
    values = _base(job, issuer, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    del values["issuer"]
    return drawn(KIND, "pear_slip_with_stub", [sheet], values, from_seal={"issuer": issuer})


def system_print(job: Job) -> Drawn:
    """A confirmation printed by a property firm's software: small grey labels, each value on the line below."""
    facts, sheet, rng = job.facts, job.sheet(210, 200), job.rng
    person, home, firm = facts.person, facts.home, facts.home.community.manager
    start, end = _term(job, (1, 2, 3), date(2025, 12, 1), date(2026, 10, 1))
    sheet.fill(0, 0, 210, 26, (232, 240, 250))
    sheet.text(16, 9, "车位使用权确认单", Style("hei_bold", 18, (30, 62, 120)))
    sheet.text(
        194, 8, f"单号 CW{facts.consent_date:%Y%m%d}{rng.randrange(1000):04d}", Style("hei", 9, _GREY), align="r"
    )
    sheet.text(194, 15, "打印次数：1", Style("hei", 9, _GREY), align="r")
    form = rng.choice(["dash", "slash"])
    pairs: list[tuple[str, Runs]] = [
        ("所属项目", Run(home.community.name, "community")),
        ("资源编码", Run(home.space_no, "space_no")),
        ("登记使用人", Run(person.name, "holder")),
        ("证件类型", "居民身份证"),
        ("证件号码", Run(person.id_number, "holder_id")),
        ("关联房产", home.room_text),
        ("生效日期", on(start, "valid_from", form)),
        ("失效日期", on(end, "valid_to", form)),
        ("资源类型", f"{home.space_floor}·产权车位（使用权登记）"),
        ("绑定车辆", facts.vehicle.plate),
    ]
    for place, (name, runs) in enumerate(pairs):
        x, y = 16 + place % 2 * 92, 36 + place // 2 * 19
        sheet.text(x, y, name, Style("hei", 9, _GREY))
        sheet.text(x, y + 5.5, runs, Style("hei", 13))
        sheet.line(x, y + 14, x + 84, y + 14, width=0.15, fill=(205, 208, 214))
    sheet.flow(16, 134, 120, "经核对收费系统与车位台账，以上使用权登记信息属实。本单加盖公章后有效。", Style("hei", 11))
    sheet.text(16, 150, ["出具单位　", Run(firm.name, "issuer")], Style("hei", 11))
    sheet.text(16, 158, ["出具日期　", on(facts.consent_date, "issue_date", form)], Style("hei", 11))
    sheet.text(16, 166, f"操作员　{someone(job)}", Style("hei", 11))
    sealed(job, sheet, 100, 158, firm.name, size=38)
    qr_code(sheet, 164, 138, 28)
    sheet.text(178, 168, "扫码核验", Style("hei", 8, _GREY), align="c")
    sheet.text(105, 188, f"客服电话 {firm.phone}　本单内容以系统实时数据为准", Style("hei", 8, _GREY), align="c")
    values = _base(job, firm.name, facts.consent_date)
    values |= {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "pear_system_print", [sheet], values)


def _shelter_clauses(sheet: Sheet, y: float, issuer: str) -> float:
    clauses = (
        "一、本车位属人民防空工程平时使用部分，不办理不动产权登记，使用权人仅享有约定期限内的使用、收益权。",
        "二、使用权人不得改变人防设施，战时或应急演练时应无条件服从统一调配。",
        "三、使用权人可依规安装自用充电设施，但应事先征得物业服务人同意并符合消防、用电安全要求。",
        f"四、本证明由{issuer}核发，仅此一份，遗失应及时申请补发，复印件须注明用途。",
    )
    for clause in clauses:
        y = sheet.flow(22, y, 166, clause, Style("song", 11.5), leading=1.65, indent=2)
    return y


def shelter_space(job: Job) -> Drawn:
    """人防车位使用权证明: blanks on lines, dates in figures on underlines, conditions below."""
    facts, sheet, rng, fill = job.facts, job.sheet(), job.rng, job.fill_style(13)
    person, home, issuer = facts.person, facts.home, facts.developer.name
    start, end = _term(job, (20, 20, 15), date(2020, 1, 1), date(2026, 6, 1))
    issued = start + timedelta(days=rng.randrange(1, 30))
    body, x = Style("song", 13), 22
    sheet.text(105, 22, f"{rng.choice(['人防车位', '人防工程停车位'])}使用权证明书", Style("hei_bold", 21), align="c")
    sheet.text(188, 36, f"编号：RF-{issued.year}-{rng.randrange(1, 999):03d}", Style("song", 10.5), align="r")
    lines: list[Said] = [
        ["使用权人：", filled(person.name, "holder", fill, min_em=9), "　联系电话：", filled(person.phone, "", fill)],
        ["身份证件号码：", filled(person.id_number, "holder_id", fill, min_em=18)],
        ["所在小区：", filled(home.community.name, "community", fill, min_em=13)],
        [
            "车位位置：",
            filled(home.space_floor, "", fill, min_em=6),
            "　车位编号：",
            filled(home.space_no, "space_no", fill),
        ],
        ["使用期限：自", *dated(start, "valid_from", fill), "起"],
        ["　　　　　至", *dated(end, "valid_to", fill), "止"],
    ]
    y = 48.0
    for runs in lines:
        sheet.text(x, y, runs, body)
        y += 12.5
    y = _shelter_clauses(sheet, y + 5, "本公司") + 12
    sheet.text(22, y, ["核发单位（公章）：", Run(issuer, "issuer")], body)
    sheet.text(22, y + 16, f"经办人：{someone(job)}", body)
    sheet.text(110, y + 16, ["日期：", *dated(issued, "issue_date", fill)], body)
    sealed(job, sheet, 92, y + 6, issuer, size=42)
    sheet.text(22, y + 32, "使用权人签收：", body)
    signed(sheet, 58, y + 29, person.name, "holder")
    if job.variant.seal and job.chance(0.3):
        seals.put_stamp(sheet, 160, y + 36, ["车位已登记"], width=28)
    values = _base(job, issuer, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "pear_shelter_space", [sheet], values, tolerated={"space_no": floor_space(job)})


LAYOUTS: Layouts = {
    KIND: {
        "pear_green_certificate": green_certificate,
        "pear_letterhead_prose": letterhead_prose,
        "pear_village_note": village_note,
        "pear_slip_with_stub": slip_with_stub,
        "pear_system_print": system_print,
        "pear_shelter_space": shelter_space,
    }
}
