"""车位使用权证明, as six unrelated offices write it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, RED, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words
from samples.layouts_held.opal_common import GREY, day_run, earlier, other_name, pen, seal_at, signed, veil, whole
from samples.ornaments import guilloche, qr_code
from samples.people import years_later
from samples.seals import put_name
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_use_right_cert"


def booklet(job: Job) -> Drawn:
    """An opened booklet of a developer: the statement on the left page, the entries on the right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(260, 184)
    home, person, firm = facts.home, facts.person, facts.developer
    issued = earlier(rng, facts.consent_date, 40, 1500)
    start, end = issued, years_later(issued, rng.choice([20, 40, 70])) - timedelta(days=1)
    tint = rng.choice([(226, 236, 226), (236, 228, 222), (222, 230, 242)])
    guilloche(sheet, 8, 8, 244, 168, tint, waves=30)
    sheet.line(130, 8, 130, 176, width=0.2, fill=GREY)
    sheet.rect(8, 8, 244, 168, line=0.8, fill=(150, 60, 50))
    sheet.text(69, 30, "车位使用权证", Style("song_bold", 25, (150, 40, 36)), align="c", spacing=0.25)
    said = (
        f"根据《中华人民共和国民法典》及本公司与使用权人签订的《地下车位使用权有偿转让合同》（"
        f"编号{issued.year}-CW-{rng.randrange(1000):03d}），经审核，使用权人已缴清全部价款，特发此证，以资证明。"
    )
    sheet.flow(22, 58, 94, said, Style("song", 13), leading=1.75, indent=2)
    sheet.text(30, 122, ["发证单位（章）"], Style("song", 12))
    sheet.text(30, 130, Run(firm.name, "issuer"), Style("song", 12))
    sheet.text(30, 142, day_run(issued, "issue_date", job.date_form("spaced", "chinese")), Style("song", 12))
    seal_at(job, sheet, 78, 132, firm.name)
    sheet.text(20, 166, f"№ {rng.randrange(10**7):07d}", Style("hei", 10, RED))
    value, form = Style(rng.choice(["kai", "song"]), 12.5), job.date_form("plain", "dot")
    until: list[str | Run] = [day_run(start, "valid_from", form), "至", day_run(end, "valid_to", form)]
    rows: list[tuple[str, str | Run | list[str | Run]]] = [
        ("使用权人", Run(person.name, "holder")),
        ("证件号码", Run(person.id_number, "holder_id")),
        ("所在项目", Run(home.community.name, "community")),
        ("车位位置", f"{home.space_floor}（{rng.choice(['标准', '微型', '子母'])}车位）"),
        ("车位编号", Run(home.space_no, "space_no")),
        ("使用期限", until),
        ("备　　注", "本证仅证明使用权，车位不得改作他用；转让须到本公司办理更名。"),
    ]
    places = [(16.0, [(28.0, label, True), (112.0 - 28.0, runs, False)]) for label, runs in rows]
    table(sheet, 134, 34, places, label=Style("hei", 11.5), value=value)
    sheet.text(192, 20, f"信车使字第{rng.randrange(10**5):05d}号", Style("song", 12), align="c")
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "opal_booklet", [sheet], values)


def village(job: Job) -> Drawn:
    """A few lines by a village's clerk on plain paper."""
    facts, rng = job.facts, job.rng
    home, person, ink = facts.home, facts.person, pen(job, 15)
    issuer, issued = home.community.village_committee, facts.consent_date
    writer = Writer(job, ink, left=28, width=152, top=38, leading=2.0)
    writer.title(rng.choice(["证　明", "证明信", "情况证明"]), Style("kai", 24, ink.fill, jitter=0.03), after=16)
    called = rng.choice(["系我村村民", "系我村拆迁安置户", "是我村组居民"])
    writer.para(
        [
            Run(person.name, "holder"),
            f"，{person.sex}，身份证号",
            whole(person.id_number, "holder_id"),
            f"，{called}，现住",
            whole(home.community.name, "community"),
            f"{home.room_text}。{issued.year - rng.randrange(1, 4)}年经村民代表会议抓阄分配，安置区内",
            whole(home.space_no, "space_no"),
            f"号停车位归该户{rng.choice(['长期固定使用', '一直使用', '固定使用'])}，其他农户无争议。该车位"
            f"长{rng.choice(['5.3', '5.5', '6'])}米、宽2.5米，四至清楚。",
        ]
    )
    writer.para("该同志购买新能源汽车一辆，申请安装充电桩，情况属实。")
    writer.para("特此证明。")
    y = writer.y + 22
    sheet = writer.sheet
    sheet.text(182, y, Run(issuer, "issuer"), ink, align="r")
    sheet.text(182, y + 11, day_run(issued, "issue_date", job.date_form("chinese", "plain")), ink, align="r")
    seal_at(job, sheet, 150, y + 6, issuer, wide=rng.choice([38, 42]))
    sheet.text(28, y + 30, f"证明人：{facts.landlord.name}（村民组长）　电话：{facts.landlord.phone}", ink.sized(13))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "opal_village", writer.sheets, values)


def slip(job: Job) -> Drawn:
    """A slip with its stub, filled in twice; torn along the dotted line or copied whole."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(241, 112)
    home, person, firm = facts.home, facts.person, facts.home.community.manager
    ink, body, issued = pen(job, 11.5, share=0.7), Style("song", 11.5), earlier(rng, facts.consent_date, 5, 300)
    end = years_later(issued, rng.choice([1, 2, 3]))
    number = f"{rng.randrange(10**6):06d}"
    for row in range(22):
        sheet.line(76, 5 + row * 4.8, 76, 7.6 + row * 4.8, fill=GREY)
    sheet.text(40, 10, "车位使用证明（存根）", Style("hei_bold", 13), align="c")
    sheet.text(40, 18, f"No.{number}", Style("song", 10, RED), align="c")
    pairs = (("业主", person.name, "holder"), ("车位", home.space_no, "space_no"), ("房号", home.room_text, ""))
    for step, (label, text, name) in enumerate(pairs):
        sheet.text(10, 30 + step * 11, [f"{label}：", filled(text, name, ink, min_em=8)], body)
    sheet.text(10, 63, ["开具日期：", day_run(issued, "issue_date", "dot", ink)], body)
    sheet.text(10, 74, f"经办：{other_name(job)}", body)
    sheet.text(158, 10, "车 位 使 用 证 明", Style("hei_bold", 17), align="c")
    sheet.text(232, 18, f"No.{number}", Style("song", 10, RED), align="r")
    said: list[str | Run] = ["兹证明", filled(home.community.name, "community", ink), f"{home.building}幢"]
    said += [f"{home.unit}单元{home.room}室业主", filled(person.name, "holder", ink), "（身份证："]
    said += [whole(person.id_number, "holder_id", ink), "）拥有本区", filled(home.space_no, "space_no", ink)]
    said += ["号固定车位之使用权，使用期自", *dated(issued, "valid_from", ink), "起至"]
    said += [*dated(end, "valid_to", ink), "止。期满另行办理。本证明供办理充电设施报装之用，涂改无效。"]
    y = sheet.flow(84, 27, 148, said, body, leading=1.85, indent=2)
    sheet.text(228, y + 4, ["出具单位：", Run(firm.name, "issuer")], body, align="r")
    sheet.text(228, y + 12, dated(issued, "issue_date", ink), body, align="r")
    seal_at(job, sheet, 205, min(y + 9, 92), firm.name, wide=36)
    sheet.text(84, 104, "第一联存根　第二联交业主", Style("song", 9), align="l")
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": issued.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "opal_slip", [sheet], values)


def shelter(job: Job) -> Drawn:
    """人防车位: labels in small grey type, each value on the line below, two columns; rules at the foot."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, person, firm = facts.home, facts.person, facts.developer
    start = facts.lease_from
    end, agreed = years_later(start, rng.choice([5, 10, 20])) - timedelta(days=1), earlier(rng, start, 1, 25)
    sheet.fill(0, 0, 210, 9, (44, 70, 96))
    sheet.text(20, 24, Run(firm.name, "issuer"), Style("hei", 11, GREY))
    sheet.text(20, 33, rng.choice(["人防工程停车位使用确认书", "人防车位使用权确认单"]), Style("hei_bold", 22))
    sheet.text(190, 48, f"确认编号 RF{start:%y%m}{rng.randrange(1000):03d}", Style("hei", 9.5, GREY), align="r")
    form = job.date_form("dot", "dash", "slash")
    until: list[str | Run] = [day_run(start, "valid_from", form), " — ", day_run(end, "valid_to", form)]
    fee = rng.randrange(20, 90) * 1000
    cells: list[tuple[str, str | Run | list[str | Run]]] = [
        ("使用人", Run(person.name, "holder")),
        ("居民身份证", Run(person.id_number, "holder_id")),
        ("项目", Run(home.community.name, "community")),
        ("位置", f"{home.space_floor} 人防 {rng.choice('一二三')}区"),
        ("车位号", Run(home.space_no, "space_no")),
        ("关联房屋", home.room_text),
        ("使用期间", until),
        ("使用费（一次性）", f"¥{fee:,}.00"),
    ]
    for number, (label, runs) in enumerate(cells):
        x, y = (20, 108)[number % 2], 60.0 + number // 2 * 20
        sheet.text(x, y, label, Style("hei", 9.5, GREY))
        sheet.text(x, y + 6, runs, Style("hei", 13))
        sheet.line(x, y + 14.5, x + 80, y + 14.5, width=0.15, fill=GREY)
    rules = (
        "本车位属人民防空工程，平时由投资者使用管理，不办理不动产权登记，战时无条件服从统一调配。",
        "使用人可在征得人防主管部门及物业服务企业同意后安装自用充电设施，不得破坏人防结构及密闭设施。",
        f"使用费{in_words(Decimal(fee))}已于{numbers.written_date(agreed)}到账，收据号{rng.randrange(10**8):08d}。",
        "确认书一式两份，使用人与本公司各执一份，遗失不补，可凭身份证原件申请查档。",
    )
    y = 148.0
    for number, rule in enumerate(rules, 1):
        y = sheet.flow(20, y, 170, f"{number}. {rule}", Style("song", 10.5), leading=1.7) + 1
    sheet.text(20, y + 16, "使用人签字：", Style("song", 11))
    signed(sheet, 46, y + 14, person.name, "holder")
    sheet.text(112, y + 12, ["确认单位：", Run(firm.name, "issuer")], Style("song", 11))
    sheet.text(
        112, y + 21, ["确认日期：", day_run(agreed, "issue_date", job.date_form("plain", "dash"))], Style("song", 11)
    )
    seal_at(job, sheet, 155, y + 18, firm.name, centre=rng.choice(["", "合同专用章"]))
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": agreed.isoformat(),
    }
    return drawn(KIND, "opal_shelter", [sheet], values)


def phone_page(job: Job) -> Drawn:
    """The property firm's mini-program: a long narrow picture, values at the right edge."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(100, 196)
    home, person, firm = facts.home, facts.person, facts.home.community.manager
    accent = rng.choice([(20, 110, 90), (30, 90, 190), (190, 100, 20)])
    issued = facts.consent_date
    sheet.fill(0, 0, 100, 196, (243, 244, 246))
    sheet.fill(0, 0, 100, 30, accent)
    white = (255, 255, 255)
    sheet.text(5, 4, f"{rng.randrange(8, 20)}:{rng.randrange(10, 59)}", Style("hei", 9, white))
    sheet.text(95, 4, f"5G {rng.randrange(20, 99)}%", Style("hei", 9, white), align="r")
    sheet.text(50, 15, "我的车位 · 电子凭证", Style("hei", 14, white), align="c")
    sheet.fill(5, 36, 90, 112, white)
    sheet.text(50, 41, "车位使用权证明", Style("hei_bold", 15), align="c")
    sheet.text(50, 50, rng.choice(["使用中", "有效"]), Style("hei", 10, accent), align="c")
    pairs = [
        ("使用权人", person.name, "holder"),
        ("证件号", person.id_number, "holder_id"),
        ("小区", home.community.name, "community"),
        ("车位", home.space_no, "space_no"),
        ("车位类型", rng.choice(["产权人授权使用", "地下固定", "地面固定"]), ""),
        ("生效日期", f"{facts.lease_from:%Y-%m-%d}", "valid_from"),
        ("失效日期", f"{facts.lease_to:%Y-%m-%d}", "valid_to"),
        ("绑定车牌", facts.vehicle.plate, ""),
    ]
    for step, (label, text, name) in enumerate(pairs):
        y = 60 + step * 10.6
        sheet.text(9, y, label, Style("hei", 10.5, GREY))
        sheet.text(91, y, Run(text, name), Style("hei", 10.5), align="r")
        sheet.line(9, y + 7, 91, y + 7, width=0.12, fill=(225, 225, 228))
    sheet.fill(5, 152, 90, 38, white)
    qr_code(sheet, 9, 156, 24)
    sheet.flow(37, 156, 55, Run(firm.name, "issuer"), Style("hei", 10), leading=1.3)
    sheet.text(
        37, 168, ["开具时间 ", day_run(issued, "issue_date", "dash"), " 10:2" + str(rng.randrange(10))], Style("hei", 9)
    )
    sheet.text(37, 175, "扫码可验真伪", Style("hei", 9, GREY))
    seal_at(job, sheet, 79, 176, firm.name, centre="电子凭证章", wide=26)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "opal_phone_page", [sheet], values)


def to_the_grid(job: Job) -> Drawn:
    """A letterhead letter to the power company; the former user is told as well."""
    facts, rng = job.facts, job.rng
    home, person, firm = facts.home, facts.person, facts.home.community.manager
    issued, size = facts.consent_date, rng.choice([14, 15])
    writer = Writer(job, Style("song", size), left=28, width=154, top=56, leading=1.85)
    sheet = writer.sheet
    wide = min(30.0, 156 / len(firm.name) / 25.4 * 72)
    sheet.text(105, 22, Run(firm.name, "issuer"), Style("song_bold", wide, RED), align="c")
    sheet.line(24, 38, 186, 38, width=0.7, fill=RED)
    sheet.text(184, 42, f"物函〔{issued.year}〕{rng.randrange(1, 90)}号", Style("song", 11), align="r")
    writer.title(rng.choice(["关于车位使用权归属的说明函", "车位使用情况的函"]), Style("hei_bold", 18), after=7)
    writer.line("国网信阳供电公司：")
    form = job.date_form("chinese", "plain", "padded")
    writer.para(
        [
            "我公司受托管理",
            whole(home.community.name, "community"),
            f"。该项目{home.space_floor}",
            whole(home.space_no, "space_no"),
            f"号车位原由{facts.landlord.name}使用，{facts.lease_from.year - 1}年底已办理退位手续。现该车位由"
            f"{home.room_text}住户",
            whole(person.name, "holder"),
            f"{rng.choice(['（公民身份号码 ', '（身份证 '])}",
            whole(person.id_number, "holder_id"),
            "）使用，使用权自",
            day_run(facts.lease_from, "valid_from", form),
            "起，至",
            day_run(facts.lease_to, "valid_to", form),
            "止，期间不作调整，使用权人享有续期的优先权。",
        ]
    )
    writer.para("上述车位权属清晰，无纠纷，未被查封或抵押。如有不实，我公司愿承担相应责任。")
    writer.para(f"（联系人：{other_name(job)}，{firm.phone}）")
    sheet, y = writer.sheet, writer.y + 24
    sheet.text(180, y, Run(firm.name, "issuer"), writer.style, align="r")
    sheet.text(180, y + 10, day_run(issued, "issue_date", form), writer.style, align="r")
    seal_at(job, sheet, 150, y + 5, firm.name)
    if job.variant.seal and job.chance(0.2):
        put_name(sheet, 60, y + 6, firm.legal_person)
    sheet.text(105, 282, f"地址：{firm.address}", Style("song", 9, BLACK), align="c")
    veil(job, sheet)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "opal_to_the_grid", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "opal_booklet": booklet,
        "opal_village": village,
        "opal_slip": slip,
        "opal_shelter": shelter,
        "opal_phone_page": phone_page,
        "opal_to_the_grid": to_the_grid,
    }
}
