"""车位使用权证明: a booklet, a letter, a village's note, a civil-defence paper, a counterfoil, a card copied."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import RED, Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond.plum_common import (
    Said,
    dashes,
    day_run,
    desk_phone,
    lines_of_paper,
    pen,
    seal_over,
    someone,
)
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_use_right_cert"


def _base(job: Job, issuer: str, issued: date | None) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
    }
    if issued is not None:
        values["issue_date"] = issued.isoformat()
    return values


def _near(job: Job) -> dict[str, tuple[str, ...]]:
    """The space with its floor before it is the same space."""
    home = job.facts.home
    return {"space_no": (home.space_floor + home.space_no, home.space_floor + home.space_no + "号")}


def opened_book(job: Job) -> Drawn:
    """A developer's certificate laid open: statement and seal left, a table of entries right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(262, 186)
    firm, home, person = facts.developer.name, facts.home, facts.person
    start = a_day(rng, date(2016, 1, 1), date(2024, 6, 30))
    end = years_later(start, rng.choice([20, 40, 70])) - timedelta(days=1)
    issued = start + timedelta(days=rng.randrange(3, 60))
    guilloche(sheet, 8, 8, 246, 170, (228, 214, 206), waves=44, paper=(253, 249, 244))
    sheet.line(131, 8, 131, 178, width=0.3, fill=(190, 170, 160))
    title = rng.choice(["地下停车位使用权证", "停车位使用权证书", "车位使用权凭证"])
    sheet.text(70, 30, title, Style("song_bold", 23, (150, 28, 32)), align="c", spacing=0.12)
    body = Style("song", 12)
    y = sheet.flow(
        22,
        56,
        96,
        "为保护停车位使用权人的合法权益，对使用权人依据《地下停车位使用权转让合同》取得的停车位使用权，"
        "经本公司审查核实，准予登记，颁发此证。",
        body,
        leading=1.9,
        indent=2,
    )
    sheet.text(30, y + 22, "发证单位（盖章）：", body)
    sheet.text(36, y + 32, Run(firm, "issuer"), body)
    sheet.text(50, y + 42, day_run(job, issued, "issue_date", None, "plain", "chinese"), body)
    sheet.text(22, 164, f"No.{rng.randrange(10**6):06d}", Style("hei", 12, RED))
    seal_over(sheet, job, 72, y + 34, firm)
    form = Form(Style("kai", 12), label_mm=29, width_mm=108, left_mm=139)
    form.row(13, ("证书编号", form.value(f"{start.year}-车-{rng.randrange(1, 900):04d}")))
    form.row(13, ("使用权人", form.value(person.name, "holder")))
    form.row(13, ("身份证件号码", form.value(person.id_number, "holder_id")))
    form.row(13, ("项目名称", form.value(home.community.name, "community")))
    form.row(13, ("项目坐落", form.value(home.community.district + home.community.street)))
    form.row(13, ("车位编号", form.value(home.space_no, "space_no")))
    form.row(13, ("所在层数", form.value(home.space_floor)))
    shape = rng.choice(["dot", "plain"])
    term = [day_run(job, start, "valid_from", form.fill, shape), Run("至", "", form.fill)]
    form.row(16, ("使用期限", [*term, day_run(job, end, "valid_to", form.fill, shape)]))
    note = "本车位不办理不动产权登记；转让、出租须到物业服务中心备案；证书遗失应及时挂失补办。"
    form.row(28, ("附　　记", note))
    form.put(sheet, 24)
    values = _base(job, firm, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "plum_opened_book", [sheet], values, tolerated=_near(job))


def short_letter(job: Job) -> Drawn:
    """A property firm's letter in prose, the date in Chinese numerals, nothing about the term."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    firm = home.community.manager.name
    writer = Writer(job, Style("song", 14), left=30, width=150, top=44, leading=2.0)
    writer.title(
        rng.choice(["关于业主固定车位使用情况的说明", "车位使用情况证明", "固定车位使用说明"]), Style("hei", 20)
    )
    writer.line(rng.choice(["国网信阳供电公司营业厅：", "供电公司各营业厅：", "致有关单位："]))
    where = rng.choice([f"{home.space_floor}停车库", f"{home.space_floor}西侧"])
    writer.para(
        [
            Run(home.community.name, "community"),
            f"{home.room_text}住户",
            Run(person.name, "holder", solid=True),
            rng.choice(["（公民身份号码", "（身份证"]),
            Run(person.id_number, "holder_id", solid=True),
            f"）名下{where}",
            Run(home.space_no, "space_no", solid=True),
            "号车位，系该住户入住时随房取得使用权，由其本人长期固定停放，管理费按季缴清，无权属争议，未转租他人。",
        ]
    )
    writer.para("该住户因购买新能源汽车，拟在上述车位安装自用充电设施，特此说明，请予办理为盼。")
    writer.para(f"（联系人：{someone(job)}　物业服务中心电话：{desk_phone(job)}）")
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(178, y, Run(firm, "issuer"), writer.style, align="r")
    sheet.text(172, y + 11, day_run(job, facts.consent_date, "issue_date", None, "chinese"), writer.style, align="r")
    seal_over(sheet, job, 148, y + 5, firm)
    values = _base(job, firm, facts.consent_date)
    return drawn(KIND, "plum_short_letter", writer.sheets, values, tolerated=_near(job))


def village_note(job: Job) -> Drawn:
    """A village committee's note written by hand on red-lined letter paper."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    office, sheet, ink = home.community.village_committee, job.sheet(190, 265), pen(job, 17)
    issued = facts.consent_date
    sheet.text(95, 17, [Run(office, "issuer"), "用笺"], Style("song_bold", 15, (196, 40, 38)), align="c", spacing=0.12)
    sheet.line(16, 27, 174, 27, width=0.6, fill=(196, 40, 38))
    step = 17 * 25.4 / 72 * 1.9
    lines_of_paper(sheet, 38, 245, step, left=16, right=174)
    top = 38 + step - 7.4
    sheet.text(95, top, "证　明", ink.sized(22), align="c")
    since = date(issued.year - rng.randrange(2, 9), rng.randrange(1, 13), 1)
    said: Said = [
        "兹有我村村民",
        Run(person.name, "holder", solid=True),
        "，",
        person.sex,
        "，身份证号码",
        Run(person.id_number, "holder_id", solid=True),
        "，家住",
        Run(home.community.name, "community"),
        f"{home.building}号楼，该户在小区院内有固定停车位一个，编号为",
        Run(home.space_no, "space_no", solid=True),
        "，自",
        day_run(job, since, "valid_from", None, "plain"),
        "起一直由该户使用，使用权属于该户，与四邻无纠纷。情况属实。",
    ]
    y = sheet.flow(20, top + step, 150, said, ink, leading=1.9, indent=2)
    sheet.text(32, y, "特此证明", ink)
    sheet.text(168, y + step, Run(office, "issuer"), ink.sized(14), align="r")
    sheet.text(160, y + 2 * step, day_run(job, issued, "issue_date", None, "plain"), ink, align="r")
    sheet.text(24, y + 3 * step, f"经办人：{someone(job)}", ink)
    seal_over(sheet, job, 132, y + 1.6 * step, office, size=42)
    values = _base(job, office, issued) | {"valid_from": since.isoformat()}
    return drawn(KIND, "plum_village_note", [sheet], values)


def civil_defence(job: Job) -> Drawn:
    """A red-headed paper on the peacetime use of a shelter's space: each value on the line below its heading."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    firm, sheet, issued = facts.developer.name, job.sheet(), facts.consent_date - timedelta(days=rng.randrange(30, 900))
    start = issued - timedelta(days=rng.randrange(1, 40))
    end = years_later(start, rng.choice([10, 15, 20]))
    head = Style("song_bold", 26 if len(firm) < 13 else 20, RED)
    sheet.text(105, 22, Run(firm, "issuer"), head, align="c")
    sheet.text(105, 39, f"〔{issued.year}〕人防用字第{rng.randrange(1, 200)}号", Style("song", 12), align="c")
    sheet.line(25, 47, 185, 47, width=0.8, fill=RED)
    sheet.text(105, 56, "人防车位平时使用权证明", Style("hei_bold", 19), align="c")
    bold, body = Style("hei_bold", 12), Style("song", 12.5)
    y = sheet.flow(
        25,
        74,
        160,
        "根据《中华人民共和国人民防空法》第五条“谁投资、谁使用、谁受益”的规定，人民防空工程平时由投资者使用管理，"
        "收益归投资者所有。我公司同意下列人员使用人防工程内停车位：",
        body,
        leading=1.7,
        indent=2,
    )
    shape = rng.choice(["plain", "padded"])
    items: list[tuple[str, Said]] = [
        ("一、使用人姓名及身份证件", [Run(person.name, "holder"), "，", Run(person.id_number, "holder_id")]),
        ("二、人防工程所在小区", [Run(home.community.name, "community"), f"（{home.community.street}）"]),
        ("三、车位号", [Run(home.space_no, "space_no"), f"　（{home.space_floor}人防{rng.randrange(1, 6)}区）"]),
        (
            "四、使用起止日期",
            [day_run(job, start, "valid_from", None, shape), "起，", day_run(job, end, "valid_to", None, shape), "止"],
        ),
        ("五、使用要求", ["不得改变防护设备设施；战时或演练时无条件交回；安装充电设施不得破坏防护密闭结构。"]),
    ]
    for label, runs in items:
        sheet.text(32, y + 2, label, bold)
        y = sheet.flow(40, y + 10, 142, runs, body, leading=1.6) + 1.5
    sheet.text(178, y + 12, Run(firm, "issuer"), body, align="r")
    sheet.text(172, y + 21, day_run(job, issued, "issue_date", None, "plain", "chinese"), body, align="r")
    seal_over(sheet, job, 150, y + 16, firm)
    sheet.line(25, 270, 185, 270, width=0.3)
    sheet.text(25, 273, f"抄送：{home.community.manager.name}", Style("song", 10.5))
    values = _base(job, firm, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "plum_civil_defence", [sheet], values, tolerated=_near(job))


def counterfoil(job: Job) -> Drawn:
    """A pad's leaf: stub and slip side by side, the same entries on both, by the owners' committee."""
    facts, rng, home, person = job.facts, job.rng, job.facts.home, job.facts.person
    sheet, fill, body = job.sheet(240, 140), job.fill_style(11.5), Style("song", 11.5)
    office, issued = home.community.owners_committee, facts.consent_date - timedelta(days=rng.randrange(0, 200))
    start = issued.replace(day=1)
    end = years_later(start, rng.choice([1, 2, 3])) - timedelta(days=1)
    number = f"{rng.randrange(10**5):05d}"
    sheet.text(45, 14, "存　　根", Style("hei", 14), align="c")
    sheet.text(16, 24, f"字第 {number} 号", Style("song", 10))
    stub: list[tuple[str, Said]] = [
        ("姓名", [filled(person.name, "holder", fill, min_em=9)]),
        ("房号", [filled(f"{home.building}-{home.unit}-{home.room}", "", fill, min_em=9)]),
        ("车位", [filled(home.space_no, "space_no", fill, min_em=9)]),
        ("车牌", [filled(facts.vehicle.plate, "", fill, min_em=9)]),
        ("经办", [filled(someone(job), "", fill, min_em=9)]),
    ]
    for row, (label, runs) in enumerate(stub):
        sheet.text(16, 36 + row * 13, [label + "：", *runs], body)
    sheet.text(16, 104, day_run(job, issued, "issue_date", fill, "spaced"), fill)
    dashes(sheet, 82, 6, 82, 134)
    for place, char in enumerate(f"车证字第{number}号"):
        sheet.text(82, 22 + place * 7, char, Style("song", 9), align="c")
    sheet.rect(90, 8, 142, 124, line=0.6)
    sheet.rect(91.5, 9.5, 139, 121)
    sheet.text(161, 16, rng.choice(["固定停车位使用证明", "小区车位使用权证明单"]), Style("hei_bold", 17), align="c")
    shape = rng.choice(["plain", "spaced"])
    said: Said = [
        "经业主大会表决及抽签确定，",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        filled(person.name, "holder", fill),
        "（身份证号",
        filled(person.id_number, "holder_id", fill),
        "）取得本小区地面（下）停车位",
        filled(home.space_no, "space_no", fill),
        "的使用权，使用时间从",
        Run(" "),
        day_run(job, start, "valid_from", fill, shape),
        "起到",
        day_run(job, end, "valid_to", fill, shape),
        "止。期满重新抽签，同等条件下安装有充电设施的原使用人优先。",
    ]
    y = sheet.flow(98, 32, 126, said, body, leading=2.0, indent=2)
    sheet.text(98, y + 2, "此联交使用人，涂改无效。", Style("kai", 10))
    sheet.text(224, max(y + 10, 103), Run(office, "issuer"), body, align="r")
    sheet.text(218, max(y + 18, 112), day_run(job, issued, "issue_date", None, "plain"), body, align="r")
    seal_over(sheet, job, 196, max(y + 14, 108), office, size=36)
    values = _base(job, office, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "plum_counterfoil", [sheet], values)


def _card(sheet: Sheet, x: float, y: float, wide: float, high: float) -> None:
    guilloche(sheet, x, y, wide, high, (206, 222, 232), waves=22, paper=(246, 250, 253))
    sheet.rect(x, y, wide, high, line=0.3, fill=(80, 110, 140))


def card_copied(job: Job) -> Drawn:
    """A plastic card's two sides copied on one sheet; who issued it stands in the seal or a line of small print."""
    rng, home, person = job.rng, job.facts.home, job.facts.person
    sheet, firm = job.sheet(), home.community.manager.name
    start = a_day(rng, date(2023, 1, 1), date(2026, 6, 1))
    end = years_later(start, 5) - timedelta(days=1)
    x, wide, high = 105 - 62, 124.0, 78.0
    small, value = Style("hei", 7.5, (90, 104, 120)), Style("hei_bold", 13)
    _card(sheet, x, 38, wide, high)
    sheet.text(x + 8, 43, Run(home.community.name, "community"), Style("hei", 12))
    sheet.text(x + 8, 51, "车位使用权证明卡", Style("hei_bold", 17, (20, 70, 120)), spacing=0.05)
    for row, (label, text, name) in enumerate(
        (("持卡人 / HOLDER", person.name, "holder"), ("车位 / SPACE NO.", home.space_no, "space_no"))
    ):
        sheet.text(x + 8, 66 + row * 16, label, small)
        sheet.text(x + 8, 70 + row * 16, Run(text, name), value)
    sheet.text(x + 62, 66, "证件号码 / ID NO.", small)
    sheet.text(x + 62, 70, Run(person.id_number, "holder_id"), value.sized(11))
    sheet.text(x + 62, 82, "有效期 / VALID", small)
    between = rng.choice(["-", "—", " 至 "])
    first, last = Run(f"{start:%Y.%m.%d}", "valid_from"), Run(f"{end:%Y.%m.%d}", "valid_to")
    sheet.text(x + 62, 86, [first, between, last], value.sized(11))
    sheet.text(x + 8, 106, f"卡号 {rng.randrange(10**8):08d}", small)
    _card(sheet, x, 138, wide, high)
    sheet.text(x + wide / 2, 144, "使 用 须 知", Style("hei_bold", 11), align="c")
    rules = (
        "1.本卡仅限本人在指定车位使用，不得转借、涂改。",
        "2.车位内不得堆放杂物、私拉电线；安装充电设施须先报备。",
        "3.车位转让或退租时，应将本卡交回物业服务中心注销。",
        f"4.服务热线：{desk_phone(job)}",
    )
    for row, rule in enumerate(rules):
        sheet.text(x + 8, 154 + row * 6.5, rule, Style("hei", 8.5))
    qr_code(sheet, x + 8, 184, 24)
    sheet.cell((x + 40.5, 185, 80, 12), ["发卡单位：", Run(firm, "issuer")], Style("hei", 9.5))
    issued = start - timedelta(days=rng.randrange(0, 20))
    sheet.text(x + 42, 198, ["发卡日期：", day_run(job, issued, "issue_date", None, "dash", "dot")], Style("hei", 9.5))
    seal_over(sheet, job, x + 98, 193, firm, size=30)
    if job.chance(0.6):
        note = rng.choice(["仅供办理充电桩报装使用", "与原件一致，仅用于报装充电桩"])
        sheet.text(105, 236, note, pen(job, 16), align="c")
        sheet.text(150, 250, person.name, pen(job, 16))
    values = _base(job, firm, issued) | {"valid_from": start.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "plum_card_copied", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "plum_opened_book": opened_book,
        "plum_short_letter": short_letter,
        "plum_village_note": village_note,
        "plum_civil_defence": civil_defence,
        "plum_counterfoil": counterfoil,
        "plum_card_copied": card_copied,
    }
}
