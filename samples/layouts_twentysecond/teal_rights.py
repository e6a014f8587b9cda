"""车位使用权证明: a bound certificate, a village's proof, a firm's form, a slip with its counterfoil, and others."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond.teal_common import (
    GREY,
    TEAL,
    Said,
    boxes,
    dashes,
    day,
    hand,
    noted,
    pen,
    ruled,
    seal,
    spaced_day,
)
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, a_name, a_phone, words_for, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_use_right_cert"


def _values(job: Job, issued: date, **more: Value) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "holder": facts.person.name,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": issued.isoformat(),
    }
    return values | more


def booklet(job: Job) -> Drawn:
    """The open certificate of a developer: a statement on the left leaf, particulars on the right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(260, 184)
    home, seller = facts.home, facts.developer
    issued = a_day(rng, date(2021, 3, 1), date(2026, 9, 30))
    until = years_later(issued, rng.choice([20, 20, 40, 50])) - timedelta(days=1)
    guilloche(sheet, 6, 6, 248, 172, (214, 232, 230), waves=40, paper=(248, 252, 251))
    sheet.rect(9, 9, 242, 166, line=0.8, fill=TEAL)
    sheet.rect(11, 11, 238, 162, line=0.25, fill=TEAL)
    sheet.line(130, 11, 130, 173, width=0.2, fill=GREY)
    sheet.text(70, 30, "车位使用权证", Style("song_bold", 27, TEAL), align="c", spacing=0.25)
    sheet.text(70, 45, "CERTIFICATE OF PARKING SPACE", Style("hei", 8, GREY), align="c")
    body = Style("song", 12)
    said = (
        "　　根据《中华人民共和国民法典》第二百七十五条及本项目车位使用权转让合同的约定，持证人依法取得本证所载"
        "车位的占有、使用权利。本证遗失应于十日内登报并向发证单位申请补发，涂改无效。"
    )
    sheet.flow(22, 64, 96, said, body, leading=1.9)
    sheet.text(22, 128, ["发证单位：", Run(seller.name, "issuer")], body.sized(10.5))
    sheet.text(22, 137, ["发证日期：", day(issued, "issue_date", job.date_form("plain", "padded", "chinese"))], body)
    sheet.text(22, 152, f"咨询电话：{seller.phone}", Style("song", 9, GREY))
    fill = job.fill_style(12)
    number = f"{rng.choice(['车字', '地库', '泊'])}第{rng.randrange(100, 9999):05d}号"
    sheet.text(240, 18, f"编号：{number}", Style("song", 10, RED), align="r")
    form = rng.choice(["plain", "dot"])
    rows: list[tuple[str, Said]] = [
        ("持证人", [Run(facts.person.name, "holder", fill)]),
        ("证件号码", [Run(facts.person.id_number, "holder_id", fill)]),
        ("所在项目", [Run(home.community.name, "community", fill)]),
        ("车位位置", [Run(f"地下车库{home.space_floor}", "", fill)]),
        ("车位编号", [Run(home.space_no, "space_no", fill)]),
        ("车位尺寸", [Run(rng.choice(["2.4m×5.3m", "2.5m×5.1m", "2.4m×5.1m"]), "", fill)]),
        (
            "使用期限",
            [day(issued, "valid_from", form, fill), Run("至", "", fill), day(until, "valid_to", form, fill)],
        ),
        ("备注", [Run(rng.choice(["标准车位", "子母车位之母位", "无"]), "", fill)]),
    ]
    y = 28.0
    for label, runs in rows:
        height = 17.0 if label == "使用期限" else 14.0
        sheet.rect(138, y, 27, height, fill=TEAL)
        sheet.rect(165, y, 78, height, fill=TEAL)
        sheet.cell((138, y, 27, height), label, Style("hei", 11), align="c")
        sheet.cell((165, y, 78, height), runs, fill)
        y += height
    sheet.text(138, y + 6, "持证须知：转让车位须双方到发证单位办理换证手续。", Style("song", 9))
    qr_code(sheet, 222, 146, 18)
    seal(job, sheet, 88, 136, seller.name, rng.choice(["", "", "合同专用章"]), diameter=38)
    values = _values(job, issued, holder_id=facts.person.id_number, issuer=seller.name)
    values |= {"valid_from": issued.isoformat(), "valid_to": until.isoformat()}
    return drawn(KIND, "teal_booklet", [sheet], values)


def village(job: Job) -> Drawn:
    """A village committee's proof on its red-ruled writing paper, by hand, for as long as one likes."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(190, 266)
    home, issuer, ink = facts.home, facts.home.community.village_committee, pen(job, 15)
    issued = a_day(rng, date(2026, 2, 1), date(2026, 11, 15))
    sheet.text(95, 14, issuer, Style("song_bold", 15, RED), align="c")
    sheet.line(16, 23, 174, 23, width=0.7, fill=RED)
    ruled(sheet, 18, 44.0, 154, 19, 10.58, (226, 120, 120))
    sheet.text(95, 34.6, "证　　明", ink.sized(20), align="c")
    said: Said = [
        rng.choice(["兹证明", "今证明"]),
        rng.choice(["我村村民", "我村安置户"]),
        Run(facts.person.name, "holder"),
        "（身份证：",
        Run(facts.person.id_number, "holder_id", solid=True),
        "），系",
        Run(home.community.name, "community"),
        f"{home.room_text}住户。根据村里{rng.choice(['二〇二一年', '二〇二二年', '二〇二三年'])}分房分车位方案，",
        f"该户分得{home.space_floor}固定停车位壹个，车位号是",
        Run(home.space_no, "space_no", solid=True),
        "，归其本人",
        Run("长期", "valid_to"),
        "使用，产权属村集体，别人没有争议。",
    ]
    if job.chance(0.5):
        said += ["该户因购买新能源车需要装充电桩，村里对车位使用情况予以证明。"]
    y = sheet.flow(18, 55.4, 154, said, ink, leading=2.0, indent=2)
    sheet.text(28, y + 0.0, "特此证明。", ink)
    sheet.text(172, y + 21, Run(issuer, "issuer"), ink.sized(13.5), align="r")
    when = "chinese" if job.chance(0.5) else "plain"
    sheet.text(168, y + 32, day(issued, "issue_date", when), ink, align="r")
    sheet.text(20, y + 32, f"经办人：{a_name(rng, words_for('held'))}", ink.sized(13))
    seal(job, sheet, 138, y + 26, issuer)
    noted(job, [sheet])
    values = _values(job, issued, holder_id=facts.person.id_number, issuer=issuer, valid_to="长期")
    return drawn(KIND, "teal_village", [sheet], values)


def firm_form(job: Job) -> Drawn:
    """A firm's ruled form with boxes: labels above the values, three columns; the firm is known from its seal too."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, firm, fill = facts.home, facts.home.community.manager, job.fill_style(11.5)
    issued = facts.consent_date
    start = issued - timedelta(days=rng.randrange(5, 330))
    until = years_later(start, rng.choice([1, 2, 3])) - timedelta(days=1)
    sheet.text(105, 20, "固定车位使用情况登记证明", Style("hei_bold", 19), align="c")
    sheet.text(190, 32, f"表号：WY-{rng.randrange(10, 99)}　第 {rng.randrange(1, 200)} 份", Style("song", 9), align="r")
    small = Style("hei", 8.5, GREY)
    width, y = 57.0, 40.0
    form = rng.choice(["dash", "dot", "padded"])
    grid: list[list[tuple[str, Said, int]]] = [
        [
            ("小区（项目）名称", [Run(home.community.name, "community", fill)], 1),
            ("车位使用人", [Run(facts.person.name, "holder", fill)], 1),
            ("联系电话", [Run(facts.person.phone, "", fill)], 1),
        ],
        [
            ("使用人身份证号码", [Run(facts.person.id_number, "holder_id", fill)], 2),
            ("房号", [Run(home.room_text, "", fill)], 1),
        ],
        [
            ("车位编号", [Run(home.space_no, "space_no", fill)], 1),
            ("所在楼层/区域", [Run(home.space_floor, "", fill)], 1),
            ("停放车辆号牌", [Run(facts.vehicle.plate, "", fill)], 1),
        ],
        [("车位性质", boxes(("产权车位", "人防车位", "租用公共车位"), "租用公共车位", fill), 3)],
        [
            ("使用起始日", [day(start, "valid_from", form, fill)], 1),
            ("使用截止日", [day(until, "valid_to", form, fill)], 1),
            ("车位费缴至", [day(until, "", form, fill)], 1),
        ],
        [("证明用途", boxes(("办理充电桩报装", "车辆过户", "其他"), "办理充电桩报装", fill), 3)],
    ]
    for row in grid:
        x = 19.5
        for label, runs, span in row:
            sheet.rect(x, y, width * span, 17)
            sheet.text(x + 2, y + 1.6, label, small)
            sheet.cell((x, y + 4, width * span, 13), runs, fill)
            x += width * span
        y += 17
    sheet.rect(19.5, y, 171, 62)
    statement = (
        "经核查我公司车辆管理台账，上列登记人自登记之日起为该车位的固定使用人，车费结清，车位上无权属纠纷。"
        "我公司仅对车位的使用情况作证明，不对产权作担保。"
    )
    sheet.flow(24, y + 6, 162, statement, Style("song", 12), leading=1.8, indent=2)
    sheet.text(82, y + 35, ["出具单位：", Run(firm.name, "issuer")], Style("song", 10.5))
    sheet.text(82, y + 45, ["出具日期：", day(issued, "issue_date", job.date_form())], Style("song", 11))
    sheet.text(24, y + 45, f"填表人：{a_name(rng, words_for('held'))}　复核：", Style("song", 11))
    sheet.text(19.5, y + 66, f"注：一式两份，物业客服中心留存一份。客服热线 {firm.phone}", Style("song", 9))
    seal(job, sheet, 150, y + 40, firm.name, rng.choice(["", "客户服务中心"]))
    noted(job, [sheet])
    values = _values(job, issued, holder_id=facts.person.id_number, issuer=firm.name)
    values |= {"valid_from": start.isoformat(), "valid_to": until.isoformat()}
    return drawn(KIND, "teal_firm_form", [sheet], values)


def counterfoil(job: Job) -> Drawn:
    """人防车位使用证 with its counterfoil on the left: the values stand twice, a line to tear along between."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(225, 115)
    home, firm, fill = facts.home, facts.home.community.manager, job.fill_style(11)
    start = a_day(rng, date(2025, 6, 1), date(2026, 10, 1))
    until = years_later(start, rng.choice([1, 1, 3])) - timedelta(days=1)
    issued = start - timedelta(days=rng.randrange(0, 9))
    number = f"№ {rng.randrange(10**6):07d}"
    red = Style("hei", 11, RED)
    sheet.text(37, 10, "人防车位使用证存根", Style("hei_bold", 12), align="c")
    sheet.text(37, 18, number, red, align="c")
    left: list[tuple[str, Run]] = [
        ("姓名", Run(facts.person.name, "holder", fill)),
        ("车位", Run(home.space_no, "space_no", fill)),
        ("车号", Run(facts.vehicle.plate, "", fill)),
        ("起", day(start, "valid_from", "dot", fill)),
        ("止", day(until, "valid_to", "dot", fill)),
        ("签收", Run("", "", fill)),
    ]
    for place, (label, run) in enumerate(left):
        y = 30.0 + place * 12
        sheet.text(9, y, label, Style("song", 10.5))
        sheet.text(22, y, run, fill)
        sheet.line(20, y + 5.2, 66, y + 5.2)
    dashes(sheet, 72, 6, 72, 109)
    sheet.rect(78, 6, 141, 103, line=0.6)
    sheet.text(148, 11, "人民防空工程平时使用停车位", Style("song", 11), align="c", spacing=0.1)
    sheet.text(148, 18, "使　用　证", Style("song_bold", 20), align="c")
    sheet.text(214, 29, number, red, align="r")
    body = Style("song", 11.5)
    lines: list[Said] = [
        ["使用人：", filled(facts.person.name, "holder", fill), "　身份证：",
         filled(facts.person.id_number, "holder_id", fill)],
        ["工程名称：", filled(home.community.name, "community", fill), f"{home.space_floor}人防区"],
        ["泊位号：", filled(home.space_no, "space_no", fill), "　车牌号：", filled(facts.vehicle.plate, "", fill)],
        ["准用时间：", day(start, "valid_from", "plain", fill), " — ", day(until, "valid_to", "plain", fill)],
    ]  # fmt: skip
    y = 37.0
    for line in lines:
        sheet.text(84, y, line, body)
        y += 10.5
    note = "本证只作平时停车之用，战时或遇演练须无条件腾空。不得转让、抵押。期满前三十日续办。"
    sheet.flow(84, y + 1, 128, note, Style("song", 9), leading=1.5)
    sheet.text(84, 95, ["发证：", Run(firm.name, "issuer")], Style("song", 10.5))
    sheet.text(214, 102, day(issued, "issue_date", rng.choice(["plain", "chinese"])), Style("song", 10.5), align="r")
    seal(job, sheet, 178, 90, firm.name, diameter=33)
    values = _values(job, issued, holder_id=facts.person.id_number, issuer=firm.name)
    values |= {"valid_from": start.isoformat(), "valid_to": until.isoformat()}
    return drawn(KIND, "teal_counterfoil", [sheet], values)


def transfer_slip(job: Job) -> Drawn:
    """A developer confirms that a space has changed hands: the former user left, the present one right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(297, 210)
    home, seller, old, fill = facts.home, facts.developer, facts.landlord, job.fill_style(12)
    issued = a_day(rng, date(2024, 5, 1), date(2026, 10, 30))
    until = years_later(date(rng.randrange(2013, 2020), 12, 31), rng.choice([40, 50, 70]))
    sheet.text(
        148, 20, rng.choice(["车位使用权更名确认单", "地库车位使用权人变更确认书"]), Style("song_bold", 22), align="c"
    )
    sheet.text(28, 38, ["项目：", Run(home.community.name, "community")], Style("song", 13))
    sheet.text(269, 38, ["确认日期：", *spaced_day(issued, "issue_date", fill)], Style("song", 12), align="r")
    head, label = Style("hei_bold", 13), Style("song", 12)
    sheet.rect(28, 48, 241, 92, line=0.5)
    sheet.cell((28, 48, 41, 12), "内容", head, align="c")
    sheet.cell((69, 48, 100, 12), "原使用权人（转让方）", head, align="c")
    sheet.cell((169, 48, 100, 12), "现使用权人（受让方）", head, align="c")
    me = facts.person
    rows: list[tuple[str, Run, Run]] = [
        ("姓名", Run(old.name, "", fill), Run(me.name, "holder", fill)),
        ("证件号码", Run(old.id_number, "", fill), Run(me.id_number, "holder_id", fill)),
        ("联系电话", Run(old.phone, "", fill), Run(me.phone, "", fill)),
    ]
    y = 60.0
    for name, first, second in rows:
        sheet.line(28, y, 269, y)
        sheet.cell((28, y, 41, 15), name, label, align="c")
        sheet.cell((69, y, 100, 15), first, fill, align="c")
        sheet.cell((169, y, 100, 15), second, fill, align="c")
        y += 15
    sheet.line(69, 48, 69, 140)
    sheet.line(169, 48, 169, y)
    sheet.line(28, y, 269, y)
    sheet.cell((28, y, 41, 20), "车位", label, align="c")
    where: Said = [f"{home.space_floor}", Run(home.space_no, "space_no", fill), "号车位，使用权"]
    sheet.cell((69, y, 200, 20), [*where, "截止至", day(until, "valid_to", "plain", fill), "（与原合同一致）"], label)
    sheet.line(28, y + 20, 269, y + 20)
    sheet.cell((28, y + 20, 41, 15), "相关费用", label, align="c")
    sheet.cell((69, y + 20, 200, 15), "车位管理费结清至更名当月；更名手续费贰佰元，由受让方承担。", label)
    sheet.text(28, 147, "转让方签字：", label)
    sheet.text(28, 163, "受让方签字：", label)
    ink = pen(job, 15)
    hand(sheet, 58, 145, old.name, ink)
    hand(sheet, 58, 161, me.name, ink, "holder")
    sheet.text(150, 150, ["确认单位（盖章）：", Run(seller.name, "issuer")], label)
    sheet.text(
        28, 184, "本单一式三份，转让方、受让方、确认单位各执一份。自确认之日起原使用权人权利终止。", Style("song", 10)
    )
    seal(job, sheet, 222, 160, seller.name)
    values = _values(job, issued, holder_id=me.id_number, issuer=seller.name, valid_to=until.isoformat())
    tolerated = {"valid_from": (issued.isoformat(),)}
    return drawn(KIND, "teal_transfer_slip", [sheet], values, tolerated=tolerated)


def office_letter(job: Job) -> Drawn:
    """A residents' committee writes to the power company; its name stands in the letterhead and on the seal."""
    facts, rng = job.facts, job.rng
    home, issuer, issued = facts.home, facts.home.community.residents_committee, facts.consent_date
    start = a_day(rng, date(2023, 1, 1), date(2026, 5, 1))
    writer = Writer(job, Style("song", 14), leading=1.95, top=62)
    sheet = writer.sheet
    sheet.text(105, 26, Run(issuer, "issuer"), Style("song_bold", 21, RED), align="c")
    sheet.line(22, 41, 188, 41, width=1.0, fill=RED)
    sheet.line(22, 42.6, 188, 42.6, width=0.3, fill=RED)
    sheet.text(188, 46, f"社证字〔{issued.year}〕{rng.randrange(3, 180)}号", Style("song", 11), align="r")
    writer.title("关于居民停车位使用情况的说明", Style("hei_bold", 18), spacing=0.05, after=10)
    writer.line("国网信阳供电公司：")
    said: Said = [
        "你公司要求核实的居民",
        Run(facts.person.name, "holder"),
        f"（{facts.person.sex}，{facts.person.ethnicity}族）停车位一事，"
        f"经我社区网格员{a_name(rng, words_for('held'))}入户了解，",
        "情况如下：",
    ]
    writer.para(said)
    block: Said = ["一、该居民住", Run(home.community.name, "community"), f"{home.room_text}，该小区系老旧小区，"]
    writer.para([*block, "无物业服务企业，也未成立业主委员会，停车位由我社区统一划线、编号、管理。"])
    writer.para(
        ["二、自", day(start, "valid_from", rng.choice(["plain", "padded"])), "起，小区内编号", Run(home.space_no,
        "space_no"),
         "的地面停车位由其一户固定使用至今，左右车位分别为",
         f"{a_name(rng, words_for('held'))}、{a_name(rng, words_for('held'))}两户使用，邻里之间无争议。"]
    )  # fmt: skip
    writer.para("三、以上情况属实，如有不符，由我社区承担相应责任。本说明不作为产权凭证使用。")
    if job.chance(0.5):
        writer.para("附：车位照片两张、停车位平面示意图一份。")
    y = writer.y + 16
    sheet.text(176, y, day(issued, "issue_date", rng.choice(["chinese", "plain"])), Style("song", 14), align="r")
    sheet.text(25, y + 30, f"（联系人：{a_name(rng, words_for('held'))}　电话：{a_phone(rng)}）", Style("song", 12))
    seal(job, sheet, 152, y + 2, issuer)
    values = _values(job, issued, issuer=issuer, valid_from=start.isoformat())
    return drawn(KIND, "teal_office_letter", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "teal_booklet": booklet,
        "teal_village": village,
        "teal_firm_form": firm_form,
        "teal_counterfoil": counterfoil,
        "teal_transfer_slip": transfer_slip,
        "teal_office_letter": office_letter,
    }
}
