"""车位使用权证明 as developers, property firms, a village, a works office and a residents' committee give them."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentyfirst.nut_common import Note, Said, before, day_run, pen, place_of, seal, title_of
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_use_right_cert"


def _term(job: Job, *years: int) -> tuple[date, date, date]:
    """From, to, and the day of issue."""
    start = a_day(job.rng, date(2018, 3, 1), date(2025, 10, 31))
    end = years_later(start, job.rng.choice(years)) - timedelta(days=1)
    return start, end, start + timedelta(days=job.rng.randrange(0, 300))


def _values(job: Job, issuer: str, **more: Value) -> dict[str, Value]:
    home, person = job.facts.home, job.facts.person
    return {
        "issuer": issuer,
        "holder": person.name,
        "community": home.community.name,
        "space_no": home.space_no,
        **more,
    }


def deed_card(job: Job) -> Drawn:
    """A developer's card in a frame, labels above their values, landscape A5."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, maker = facts.person, facts.developer
    start, end, issued = _term(job, 20, 50, 70)
    sheet = job.sheet(210, 148)
    guilloche(sheet, 8, 8, 194, 132, (226, 236, 228), waves=24, paper=(250, 252, 249))
    green = (46, 96, 66)
    sheet.rect(8, 8, 194, 132, line=0.9, fill=green)
    sheet.rect(10, 10, 190, 128, line=0.25, fill=green)
    sheet.text(
        105, 17, rng.choice(["机动车位使用权证", "车 位 使 用 权 证 书"]), Style("hei_bold", 24, green), align="c"
    )
    number = f"{rng.choice(['库', '位'])}证字第 {issued.year}{rng.randrange(1, 900):04d} 号"
    sheet.text(196, 30, number, Style("song", 9), align="r")
    label, value = Style("hei", 8.5, green), Style("kai", 14)

    def pair(x: float, y: float, name: str, run: Runs, width: float) -> None:
        sheet.text(x, y, name, label)
        sheet.text(x, y + 4.4, run, value)
        sheet.line(x, y + 10.6, x + width, y + 10.6, width=0.2, fill=green)

    pair(18, 38, "权利人 HOLDER", Run(person.name, "holder"), 50)
    pair(76, 38, "身份证件号码 ID NO.", Run(person.id_number, "holder_id"), 74)
    pair(156, 38, "车位类别", rng.choice(["标准车位", "微型车位", "子母车位"]), 38)
    pair(18, 55, "所在项目 PROJECT", Run(home.community.name, "community"), 88)
    pair(112, 55, "楼层", home.space_floor, 38)
    pair(156, 55, "编号 SPACE NO.", Run(home.space_no, "space_no"), 38)
    pair(18, 72, "使用期限 TERM", [day_run(start, "valid_from"), " 至 ", day_run(end, "valid_to")], 132)
    pair(156, 72, "面积约", f"{rng.randrange(1180, 1460) / 100:.2f}㎡", 38)
    text = (
        "一、凭本证享有上列车位之占有、使用及收益权，不得改变停车用途。二、转让或出租应到我司客服中心办理变更登记。"
        "三、本证不作为不动产登记凭证，遗失应登报声明后补办。"
    )
    sheet.flow(18, 92, 104, text, Style("song", 8.5), leading=1.55)
    sheet.text(132, 98, "发证单位：", Style("song", 10))
    sheet.text(132, 104, Run(maker.name, "issuer"), Style("song", 11))
    sheet.text(
        132,
        112,
        [Run("发证日期：", style=Style("song", 10)), day_run(issued, "issue_date", "chinese")],
        Style("song", 11),
    )
    sheet.text(18, 128, f"客服热线：{maker.phone}　　交楼地址：{place_of(job)}", Style("song", 8))
    seal(job, sheet, 174, 116, maker.name, diameter=36)
    values = _values(
        job,
        maker.name,
        holder_id=person.id_number,
        valid_from=start.isoformat(),
        valid_to=end.isoformat(),
        issue_date=issued.isoformat(),
    )
    return drawn(KIND, "nut_deed_card", [sheet], values)


def village_note(job: Job) -> Drawn:
    """The village accountant's page: where a resettled household parks."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, village = facts.person, home.community.village_committee
    start = a_day(rng, date(2017, 5, 1), date(2024, 12, 31))
    issued = facts.consent_date
    note = Note(job.sheet(), pen(job, 15.5), top=44, step=11.5)
    note.rule((196, 120, 120), margin=job.chance(0.4))
    note.sheet.text(105, 24, rng.choice(["停车位归属情况说明", "安置户车位情况说明"]), Style("kai", 22), align="c")
    note.write(["信阳市供电公司、有关单位："], indent=0)
    note.write(
        [
            "我村拆迁安置户",
            Run(person.name, "holder"),
            f"，{person.sex}，身份证",
            Run(person.id_number, "holder_id"),
            "，家里",
            rng.choice(["四", "五", "三"]),
            "口人，住",
            Run(home.community.name, "community"),
            f"{home.room_text}。该户随安置房抓阄分得",
            home.space_floor,
            "停车位一个，车位编号是",
            Run(home.space_no, "space_no"),
            "，",
            day_run(start, "valid_from"),
            "交到本人手上，由其",
            Run("长期", "valid_to"),
            "使用，村里不再另行收取费用，也没有分给别的户。",
        ]
    )
    note.write(rng.choice(["以上情况属实，群众无异议。", "经村民小组核实无误，与邻居没有纠纷。"]) + "特此说明。")
    note.skip()
    note.right(Run(village, "issuer"))
    note.right(f"经办人（会计）：{facts.landlord.name}", back=24)
    note.right(day_run(issued, "issue_date"))
    seal(job, note.sheet, 150, note.y - 18, village)
    values = _values(
        job,
        village,
        holder_id=person.id_number,
        valid_from=start.isoformat(),
        valid_to="长期",
        issue_date=issued.isoformat(),
    )
    return drawn(KIND, "nut_village_note", [note.sheet], values)


def developer_letter(job: Job) -> Drawn:
    """A developer's letter about a civil defence space, with a reference number and items."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, maker = facts.person, facts.developer
    start, end, _ = _term(job, 10, 15, 20)
    issued = before(job, facts.consent_date, 30)
    with_id = job.chance(0.7)
    writer = Writer(job, Style("song", 13), top=24, leading=1.85)
    writer.sheet.text(105, 18, Run(maker.name, "issuer"), Style("hei_bold", 20, (176, 30, 34)), align="c", spacing=0.15)
    writer.sheet.line(25, 29, 185, 29, width=0.8, fill=(176, 30, 34))
    short = maker.name[2:4]
    writer.sheet.text(185, 32, f"{short}客〔{issued.year}〕{rng.randrange(3, 260)}号", Style("song", 11), align="r")
    writer.y = 46
    writer.title("人防车位使用权属确认函", Style("song_bold", 19), spacing=0.1)
    writer.line(["致：", Run(person.name, "holder"), title_of(person)])
    said: Said = [
        "　　感谢您选择我司开发的“",
        Run(home.community.name, "community"),
        "”项目。根据我司与您签订的"
        f"《人防车位使用协议》（编号：RF-{start.year}-{rng.randrange(100, 999)}），现就有关事项确认如下：",
    ]
    writer.para(said, indent=0)
    who: Said = ["一、使用人："]
    who += (
        [Run(person.name, "holder")]
        if not with_id
        else [Run(person.name, "holder"), "（居民身份证号码", Run(person.id_number, "holder_id"), "）"]
    )
    writer.para([*who, f"，业主房号为{home.room_text}。"])
    writer.para(
        [
            "二、车位位置：",
            place_of(job),
            Run(home.community.name, "community"),
            "地下人防工程内，编号为【",
            Run(home.space_no, "space_no"),
            "】的停车位。",
        ]
    )
    writer.para(
        [
            "三、使用期间：自",
            day_run(start, "valid_from", "chinese"),
            "起至",
            day_run(end, "valid_to", "chinese"),
            "止。该车位属人民防空工程平时利用，不办理不动产登记。",
        ]
    )
    writer.para("四、上述车位的使用费您已一次性付清，物业服务费由物业服务企业按月收取。")
    writer.para("五、战时或者人防主管部门依法征用时，应当无条件服从。")
    writer.para("本函用于您办理自用充电设施用电报装，不得用于抵押、担保等其他用途。")
    writer.y += 10
    writer.room(40)
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(maker.name, "issuer"), Style("song", 13), align="r")
    sheet.text(176, y + 10, day_run(issued, "issue_date", "chinese"), Style("song", 13), align="r")
    seal(job, sheet, 150, y + 5, maker.name)
    sheet.text(25, 280, f"地址：{maker.address}　电话：{maker.phone}", Style("hei", 8.5))
    values = _values(
        job, maker.name, valid_from=start.isoformat(), valid_to=end.isoformat(), issue_date=issued.isoformat()
    )
    if with_id:
        values["holder_id"] = person.id_number
    return drawn(KIND, "nut_developer_letter", writer.sheets, values)


def manager_card(job: Job) -> Drawn:
    """A property firm's registration card as a ruled form on half a sheet."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, firm = facts.person, home.community.manager
    start = before(job, facts.consent_date, 200)
    end = years_later(start, rng.choice([1, 2, 3])) - timedelta(days=1)
    sheet = job.sheet(190, 150)
    sheet.text(95, 10, "固定车位使用登记证", Style("hei_bold", 18), align="c", spacing=0.3)
    sheet.text(14, 22, f"No. {rng.randrange(10**6):06d}", Style("hei", 10, (190, 40, 40)))
    sheet.text(176, 22, "（业主联）", Style("song", 10), align="r")
    form = Form(job.fill_style(11.5), label_mm=25, width_mm=162, left_mm=14)
    value = form.value
    form.row(11, ("小区", value(home.community.name, "community")), ("房号", value(home.room_text)))
    form.row(11, ("车位使用人", value(person.name, "holder")), ("手机", value(person.phone)))
    form.row(11, ("证件号码", value(person.id_number, "holder_id")))
    form.row(11, ("车位编号", value(home.space_no, "space_no")), ("车牌号码", value(facts.vehicle.plate)))
    dates: Said = [day_run(start, "valid_from", "dot", form.fill), " — ", day_run(end, "valid_to", "dot", form.fill)]
    form.row(11, ("有效期", dates))
    form.row(
        11,
        ("车位性质", value(rng.choice(["产权车位", "固定租用车位", "赠送车位"]))),
        ("管理费", value(f"{rng.choice([40, 50, 60, 80])}元/月")),
    )
    form.row(
        20, ("备　注", "本证由使用人保管，进出时请配合秩序维护员查验。车位权属如有变动，请在三日内到服务中心换证。")
    )
    y = form.put(sheet, 29)
    sheet.text(80, y + 6, ["登记单位：", Run(firm.name, "issuer")], Style("song", 10.5))
    sheet.text(80, y + 13, ["登记日期：", day_run(start, "issue_date", "dash")], Style("song", 10.5))
    sheet.text(14, y + 6, f"服务中心：{firm.phone}", Style("song", 10))
    sheet.text(14, y + 13, f"填表人：{facts.spouse.name}", Style("song", 10))
    seal(job, sheet, 146, y + 6, firm.name, diameter=36)
    values = _values(
        job,
        firm.name,
        holder_id=person.id_number,
        valid_from=start.isoformat(),
        valid_to=end.isoformat(),
        issue_date=start.isoformat(),
    )
    return drawn(KIND, "nut_manager_card", [sheet], values)


def works_allotment(job: Job) -> Drawn:
    """The logistics office of a works gives a space in its family yard to a worker; fill-in blanks."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person = facts.person
    issuer = facts.company.org.name
    start = before(job, facts.consent_date, 300)
    end = years_later(start, rng.choice([3, 5])) - timedelta(days=1)
    fill = pen(job, 14)
    writer = Writer(job, Style("song", 14), left=28, width=154, top=30, leading=2.1)
    writer.title("职工停车位使用凭证", Style("hei_bold", 22), after=4)
    writer.sheet.text(105, writer.y, "（分配通知单）", Style("song", 13), align="c")
    writer.y += 16
    writer.line([filled(person.name, "holder", fill), "同志："])
    writer.para(
        [
            "经职工代表大会通过的《家属院车位分配办法》打分排队并公示七日，你符合条件，现将",
            filled(home.community.name, "community", fill),
            "院内",
            filled(home.space_no, "space_no", fill),
            "号停车位分配给你使用。",
        ]
    )
    writer.para(
        [
            "使用时间从",
            day_run(start, "valid_from", "plain", fill),
            "算起，到",
            day_run(end, "valid_to", "plain", fill),
            "结束，期满重新打分。在职职工调离、退休人员去世的，车位由后勤收回。",
        ]
    )
    writer.para("在此期间车位不得转借、转租、私自安装地锁；需要安装充电桩的，可持本凭证到供电部门申请，线路费用自理。")
    writer.y += 8
    writer.line(
        [
            "得分：",
            filled(f"{rng.randrange(600, 990) / 10}", "", fill),
            "　排名：",
            filled(str(rng.randrange(2, 60)), "", fill),
            "　工号：",
            filled(f"{rng.randrange(1000, 9999)}", "", fill),
        ]
    )
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(178, y, Run(issuer, "issuer"), Style("song", 14), align="r")
    sheet.text(178, y + 9, "（后勤保障科）", Style("song", 12), align="r")
    sheet.text(178, y + 18, day_run(start, "issue_date", "spaced"), Style("song", 14), align="r")
    seal(job, sheet, 150, y + 8, issuer)
    sheet.text(28, y + 34, f"抄：门卫室、财务科　　　后勤科电话：{facts.company.org.phone}", Style("song", 10.5))
    values = _values(job, issuer, valid_from=start.isoformat(), valid_to=end.isoformat(), issue_date=start.isoformat())
    return drawn(KIND, "nut_works_allotment", writer.sheets, values)


def _half(job: Job, sheet: Sheet, y: float, issued: date, fill: Style, *, stub: bool) -> float:
    home, person = job.facts.home, job.facts.person
    body = Style("song", 12.5)
    office = home.community.residents_committee
    sheet.text(105, y, "居民车位使用介绍信" + ("（存根）" if stub else ""), Style("song_bold", 17), align="c")
    said: Said
    if stub:
        said = [
            "持信人",
            filled(person.name, "holder", fill),
            "，小区",
            filled(home.community.name, "community", fill),
            "，车位",
            filled(home.space_no, "space_no", fill),
            "，用途：",
            filled("充电桩报装", "", fill),
            "。",
        ]
    else:
        said = [
            "今有我社区居民",
            filled(person.name, "holder", fill),
            "（公民身份号码",
            filled(person.id_number, "holder_id", fill),
            "），居住在辖区",
            filled(home.community.name, "community", fill),
            "，其停放车辆的",
            filled(home.space_no, "space_no", fill),
            "号车位自交房以来一直由本人使用，权属无争议。该院无物业公司，请予接洽办理充电桩用电手续。",
        ]
    bottom = sheet.flow(24, y + 14, 162, said, body, leading=2.0, indent=2)
    if not stub:
        sheet.text(24, bottom + 1, ["此致　　", Run("供电营业厅", style=fill, underline=True, min_em=10)], body)
        sheet.text(182, bottom + 14, Run(office, "issuer"), body, align="r")
        bottom += 10
    sheet.text(176, bottom + 13, day_run(issued, "issue_date", style=fill), body, align="r")
    return bottom + 13


def residents_stub(job: Job) -> Drawn:
    """A residents' committee's letter with its counterfoil above, torn along a dotted line."""
    rng, home = job.rng, job.facts.home
    issued = job.facts.consent_date
    office = home.community.residents_committee
    sheet, fill = job.sheet(), pen(job, 13)
    number = f"{rng.randrange(100, 999)}"
    bottom = _half(job, sheet, 22, issued, fill, stub=True)
    sheet.text(24, bottom + 2, f"经办：{job.facts.spouse.name}", Style("song", 11))
    cut = 108.0
    for dash in range(36):
        sheet.line(12 + dash * 5.2, cut, 15 + dash * 5.2, cut, width=0.3)
    sheet.text(105, cut - 3, f"社 介 字 第　{number}　号", Style("song", 13), align="c", spacing=0.3)
    bottom = _half(job, sheet, 124, issued, fill, stub=False)
    seal(job, sheet, 148, bottom - 4, office)
    sheet.text(24, bottom + 24, "（有效期三十天）", Style("song", 11))
    if job.chance(0.4):
        qr_code(sheet, 24, bottom + 34, 18)
    values = _values(job, office, holder_id=job.facts.person.id_number, issue_date=issued.isoformat())
    return drawn(KIND, "nut_residents_stub", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "nut_deed_card": deed_card,
        "nut_village_note": village_note,
        "nut_developer_letter": developer_letter,
        "nut_manager_card": manager_card,
        "nut_works_allotment": works_allotment,
        "nut_residents_stub": residents_stub,
    }
}
