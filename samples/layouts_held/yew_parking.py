"""车位使用权证明 (a developer's certificate, a committee's letter, an office's slip) and 车位租赁合同, three ways."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Align, Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.yew_common import (
    GREY,
    days_after,
    digits,
    double_frame,
    grid,
    pen,
    phone,
    said_day,
    scrawl,
    seal_of,
    stranger,
    thumb,
)
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def developers_certificate(job: Job) -> Drawn:
    """A stiff ornamented card, landscape: a sketch of the place at the left, the entries at the right."""
    facts, sheet = job.facts, job.sheet(260, 184)
    person, home, town = facts.person, facts.home, facts.home.community
    issued = a_day(job.rng, facts.lease_from - timedelta(days=900), facts.lease_from)
    start = issued if job.chance(0.5) else days_after(issued, 30)
    until = years_later(start, job.rng.choice([20, 20, 40, 50])) - timedelta(days=1)
    double_frame(sheet, 7, 7, 246, 170, (150, 110, 50))
    sheet.line(108, 16, 108, 168, width=0.2, fill=(190, 160, 110))
    sheet.text(58, 20, "车位平面示意图", Style("kai", 13), align="c")
    for row in range(6):
        sheet.rect(22 + 12 * row, 48, 12, 22, line=0.3, fill=GREY)
        sheet.rect(22 + 12 * row, 100, 12, 22, line=0.3, fill=GREY)
    sheet.text(58, 82, "← 行车通道 →", Style("hei", 9, GREY), align="c")
    mine = job.rng.randrange(6)
    sheet.fill(22.5 + 12 * mine, 48.5, 11, 21, (236, 214, 160))
    sheet.text(28 + 12 * mine, 57, "本车位", Style("hei", 7), align="c")
    sheet.flow(
        20,
        136,
        78,
        "注：本证遗失请于七日内登报声明并到本公司补办；本车位不得擅自改变用途。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(
        180, 19, job.rng.choice(["车位使用权证", "车位使用权凭证"]), Style("song_bold", 24), align="c", spacing=0.25
    )
    sheet.text(246, 34, f"证号：{town.name[0]}车字第{digits(job, 4)}号", Style("song", 9.5), align="r")
    fill, body = job.fill_style(12), Style("song", 12)
    lines: list[list[str | Run]] = [
        ["持 有 人：", filled(person.name, "holder", fill, min_em=12)],
        ["证件号码：", filled(person.id_number, "holder_id", fill, min_em=14)],
        ["项目名称：", filled(town.name, "community", fill, min_em=14)],
        [
            "车 位 号：",
            filled(home.space_no, "space_no", fill, min_em=7),
            "　位置：",
            filled(home.space_floor, "", fill),
        ],
        ["使用期限：", *dated(start, "valid_from", fill), "起"],
        ["　　　　　", *dated(until, "valid_to", fill), "止"],
    ]
    for number, runs in enumerate(lines):
        sheet.text(116, 46 + 12.4 * number, runs, body)
    sheet.flow(
        116,
        123,
        128,
        "持证人在上述期限内对该车位享有占有、使用的权利，并遵守小区停车管理规约。",
        body,
        leading=1.5,
        indent=2,
    )
    sheet.text(116, 146, ["发证单位：", Run(facts.developer.name, "issuer")], body)
    sheet.text(116, 157, ["发证日期：", Run(said_day(issued, job.date_form()), "issue_date")], body)
    seal_of(sheet, 204, 150, facts.developer.name, job, size=38)
    values = _right_values(job, facts.developer.name, start.isoformat(), until.isoformat(), issued.isoformat())
    return drawn("parking_use_right_cert", "yew_developers_certificate", [sheet], values)


def _right_values(job: Job, issuer: str, start: str, until: str, issued: str) -> dict[str, Value]:
    person, home = job.facts.person, job.facts.home
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": issued,
    }
    return values | ({"valid_from": start} if start else {}) | ({"valid_to": until} if until else {})


def committees_letter(job: Job) -> Drawn:
    """A committee's plain letter in prose, the date in Chinese figures; how long is said in words or not at all."""
    facts = job.facts
    person, home, town = facts.person, facts.home, facts.home.community
    issuer = job.rng.choice([town.residents_committee, town.owners_committee, town.village_committee])
    writer = Writer(job, Style("song", 15), leading=2.0, top=44)
    writer.title(job.rng.choice(["证　　明", "情况说明", "关于车位使用情况的证明"]), Style("song_bold", 24), after=16)
    male = "男" if person.male else "女"
    start, issued = facts.lease_from, days_after(facts.lease_from, job.rng.randrange(0, 20))
    runs: list[str | Run] = [
        "兹有我辖区居民",
        Run(person.name, "holder"),
        f"，{male}，身份证号码",
        Run(person.id_number, "holder_id", solid=True),
        "，现住",
        Run(town.name, "community"),
        f"{home.room_text}。该户名下有固定停车位壹个，位于该小区{home.space_floor}，车位编号为",
        Run(home.space_no, "space_no", solid=True),
        "，由其本人长期专用，与其他住户无争议。",
    ]
    writer.para(runs)
    timed = job.chance(0.6)
    if timed:
        end = facts.lease_to
        writer.para(
            [
                "上述车位使用权自",
                Run(said_day(start), "valid_from", solid=True),
                "起，至",
                Run(said_day(end), "valid_to", solid=True),
                "止，期满后该户享有优先续用的权利。",
            ]
        )
    writer.para("因该户购买新能源汽车需安装充电设施，特此证明。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(182, y + 12, Run(said_day(issued, "chinese"), "issue_date"), writer.style, align="r")
    seal_of(sheet, 150, y + 6, issuer, job, size=42)
    sheet.text(25, y + 36, f"（经办人：{stranger(job)}　联系电话：{phone(job)}）", Style("song", 12))
    edges = (start.isoformat(), facts.lease_to.isoformat()) if timed else ("", "")
    values = _right_values(job, issuer, *edges, issued.isoformat())
    return drawn("parking_use_right_cert", "yew_committees_letter", writer.sheets, values)


def office_slip(job: Job) -> Drawn:
    """A property office's half-page slip: a table with fees paid, the office known by its head and its seal."""
    facts, sheet = job.facts, job.sheet(210, 148)
    home, town = facts.home, facts.home.community
    issued = days_after(facts.lease_from, -job.rng.randrange(0, 9))
    sheet.text(105, 11, Run(town.manager.name, "issuer"), Style("hei", 12), align="c")
    sheet.text(105, 19, job.rng.choice(["固定车位使用确认单", "业主固定车位确认书"]), Style("hei_bold", 18), align="c")
    fill = job.fill_style(10)
    sheet.text(18, 30, f"No. {digits(job, 7)}", Style("hei", 10, (190, 40, 40)))
    sheet.text(192, 30, ["填写日期：", Run(f"{issued:%Y-%m-%d}", "issue_date", fill)], Style("song", 10), align="r")
    form = Form(fill, label_mm=27, width_mm=174, left_mm=18, label=Style("song", 10))
    value = form.value
    form.row(10, ("小区名称", value(town.name, "community")), ("房　号", value(home.room_text)))
    form.row(10, ("业主姓名", value(facts.person.name, "holder")), ("联系电话", value(facts.person.phone)))
    form.row(10, ("身份证号", value(facts.person.id_number, "holder_id")), ("车牌号码", value(facts.vehicle.plate)))
    form.row(10, ("车位编号", value(home.space_no, "space_no")), ("车位类型", value("□产权　■使用权　□人防")))
    span: list[Run | str] = [
        value(f"{facts.lease_from:%Y.%m.%d}", "valid_from"),
        value(" — "),
        value(f"{facts.lease_to:%Y.%m.%d}", "valid_to"),
    ]
    fee = job.rng.choice([50, 60, 80])
    form.row(10, ("使用期限", span), ("车位管理费", value(f"{fee}元/月，已交至{facts.lease_to.year}年")))
    form.row(13, ("备　注", value("该车位为固定专用车位，未经确认人同意他人不得占用。")))
    y = form.put(sheet, 37)
    sheet.text(18, y + 6, f"客服：{stranger(job)}　　财务：{stranger(job)}　　业主签字：", Style("song", 10))
    scrawl(sheet, 102, y + 3.5, facts.person.name, 14)
    sheet.text(18, y + 24, "第一联：存根（白）　第二联：业主（红）　第三联：门岗（黄）", Style("song", 8, GREY))
    seal_of(sheet, 165, y + 10, town.manager.name, job, size=36)
    edges = (facts.lease_from.isoformat(), facts.lease_to.isoformat(), issued.isoformat())
    values = _right_values(job, town.manager.name, *edges)
    return drawn("parking_use_right_cert", "yew_office_slip", [sheet], values)


def _lease_values(job: Job, lessor: str, rent: Decimal, signed: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed,
    }


def neighbours_note(job: Job) -> Drawn:
    """Two neighbours' agreement written by hand on lined paper, thumb prints under the names."""
    facts = job.facts
    lender, person, home = facts.landlord, facts.person, facts.home
    sheet, hand = job.sheet(190, 265), pen(15, job)
    for row in range(23):
        sheet.line(14, 40 + 9.26 * row, 176, 40 + 9.26 * row, width=0.15, fill=(190, 120, 120))
    sheet.text(95, 22, job.rng.choice(["车位租用协议", "租车位协议书", "协　议"]), hand.sized(22), align="c")
    signed = days_after(facts.lease_from, -job.rng.randrange(1, 12))
    yearly = facts.monthly_rent * 12
    plain = f"{yearly:.0f}"
    leading = 9.26 / (15 * 25.4 / 72)
    y = 33.4
    paragraphs: list[list[str | Run]] = [
        ["出租人：", Run(lender.name, "lessor"), f"　身份证 {lender.id_number}"],
        ["承租人：", Run(person.name, "lessee"), "　身份证 ", Run(person.id_number, "lessee_id")],
        [
            "　　经双方商量，出租人把自己在",
            Run(home.community.name, "community"),
            f"{home.space_floor}的",
            Run(home.space_no, "space_no"),
            "号车位租给承租人停车使用。租期从",
            Run(said_day(facts.lease_from), "lease_from"),
            "到",
            Run(said_day(facts.lease_to), "lease_to"),
            "。一年租金",
            Run(f"{plain}元", "rent"),
            "（大写",
            Run(in_words(yearly), "rent"),
            "），每年一次付清，签字当天付头一年的。物业的车位管理费由承租人交。",
        ],
        ["　　出租人同意承租人在车位上装充电桩，电表用承租人的名字，退租时由承租人拆走，墙面恢复好。"],
        [f"　　押金{job.rng.choice([200, 300, 500])}元，退租时没有损坏就退还。以上一式两份，签字按手印生效。"],
    ]
    for runs in paragraphs:
        y = sheet.flow(18, y, 154, runs, hand, leading=leading)
    y += 9.26
    sheet.text(18, y, "出租人：", hand)
    scrawl(sheet, 40, y - 1, lender.name, 19)
    thumb(sheet, 63, y - 2)
    sheet.text(96, y, "承租人：", hand)
    scrawl(sheet, 118, y - 1, person.name, 19)
    thumb(sheet, 143, y - 2)
    sheet.text(18, y + 9.26, f"电话 {lender.phone}", hand)
    sheet.text(96, y + 9.26, f"电话 {person.phone}", hand)
    sheet.text(170, y + 27.8, Run(said_day(signed), "sign_date"), hand, align="r")
    values = _lease_values(job, lender.name, yearly, signed.isoformat())
    return drawn("parking_lease_contract", "yew_neighbours_note", [sheet], values)


def managers_form(job: Job) -> Drawn:
    """A property firm's printed form: the terms in a table at the head, the conditions in two columns below."""
    facts, sheet = job.facts, job.sheet()
    person, home, town = facts.person, facts.home, facts.home.community
    firm, fill = town.manager, job.fill_style(10.5)
    sheet.text(20, 14, Run(firm.name, "lessor"), Style("hei", 9, GREY))
    sheet.text(190, 14, f"编号：CW-{facts.lease_from.year}-{digits(job, 4)}", Style("hei", 9, GREY), align="r")
    sheet.line(20, 19, 190, 19, width=0.4)
    sheet.text(
        105, 25, job.rng.choice(["地下固定车位租用合同", "小区停车位租赁合同书"]), Style("hei_bold", 19), align="c"
    )
    monthly, months = facts.monthly_rent, job.rng.choice([6, 12])
    signed = days_after(facts.lease_from, -job.rng.randrange(0, 6))
    label = Style("song", 10)

    def row(high: float, *pairs: tuple[str, Runs]) -> tuple[float, list[tuple[float, Runs, Style, Align]]]:
        cells: list[tuple[float, Runs, Style, Align]] = []
        for name, runs in pairs:
            cells += [(28, name, label, "c"), (170 / len(pairs) - 28, runs, fill, "l")]
        return high, cells

    rows = [
        row(10, ("甲方（出租）", Run(firm.name, "lessor"))),
        row(10, ("地　址", firm.address), ("电　话", firm.phone)),
        row(10, ("乙方（承租）", Run(person.name, "lessee")), ("证件号码", Run(person.id_number, "lessee_id"))),
        row(10, ("联系电话", person.phone), ("车牌号", facts.vehicle.plate)),
        row(10, ("小　区", Run(town.name, "community")), ("车位号", Run(home.space_no, "space_no"))),
        row(
            10,
            ("起租日", Run(f"{facts.lease_from:%Y-%m-%d}", "lease_from")),
            ("到期日", Run(f"{facts.lease_to:%Y-%m-%d}", "lease_to")),
        ),
        row(
            10,
            ("月租金", ["￥", Run(f"{monthly:.2f}", "rent"), " 元"]),
            ("付款方式", f"每{months}个月一付，合计{monthly * months:.0f}元"),
        ),
    ]
    y = grid(sheet, 20, 38, rows) + 6
    clauses = (
        ("一、", "乙方只能停放登记车牌的车辆，更换车辆应于三日内到客服中心变更。"),
        ("二、", "甲方提供车位及公共照明，不负车内财物保管之责。"),
        ("三、", "租期内租金不作调整；逾期十五日未付的，甲方有权收回车位，已交租金不退。"),
        ("四、", "乙方申请安装电动汽车充电桩的，甲方予以配合；施工须由有资质的单位进行，并服从现场管理。"),
        ("五、", "乙方不得转租、转借车位，不得在车位内堆放杂物或易燃易爆物品。"),
        ("六、", "任何一方提前解除合同的，应提前三十日书面通知对方。"),
        ("七、", "本合同一式两份，双方各执一份，自签字盖章之日起生效。争议由平桥区人民法院管辖。"),
    )
    small, tops = Style("song", 9.5), [y, y]
    for number, (head, text) in enumerate(clauses):
        side = 0 if number < 4 else 1
        tops[side] = sheet.flow(20 + 88 * side, tops[side], 82, head + text, small, leading=1.6) + 1.5
    y = max(tops) + 12
    body = Style("song", 11)
    sheet.text(20, y, "甲方（盖章）：", body)
    sheet.text(110, y, "乙方（签字）：", body)
    scrawl(sheet, 140, y - 2, person.name)
    sheet.text(20, y + 14, f"经办人：{stranger(job)}", body)
    sheet.text(110, y + 14, ["签订日期：", Run(said_day(signed, "padded"), "sign_date", fill)], body)
    seal_of(sheet, 66, y + 4, firm.name, job, centre=job.rng.choice(["", "合同专用章"]))
    values = _lease_values(job, firm.name, monthly, signed.isoformat())
    also = {"rent": (money(monthly * months),)}
    return drawn("parking_lease_contract", "yew_managers_form", [sheet], values, tolerated=also)


def _signing(job: Job, sheet: Sheet, y: float, lessor: str) -> None:
    body = Style("song", 12)
    sheet.text(25, y, ["出租方：", Run(lessor, "lessor")], body)
    sheet.text(25, y + 10, f"授权代表：{stranger(job)}", body)
    sheet.text(118, y, "承租方：", body)
    scrawl(sheet, 140, y - 2, job.facts.person.name)
    seal_of(sheet, 74, y + 6, lessor, job)


def developers_clauses(job: Job) -> Drawn:
    """A developer's contract over two pages, blanks filled in within numbered articles, rent by the year in words."""
    facts = job.facts
    person, home, town, firm = facts.person, facts.home, facts.home.community, facts.developer
    fill, yearly = job.fill_style(12), facts.monthly_rent * 12
    signed = days_after(facts.lease_from, -job.rng.randrange(0, 15))
    years = facts.lease_to.year - facts.lease_from.year + (facts.lease_from.timetuple().tm_yday == 1)
    writer = Writer(job, Style("song", 12), leading=1.85)
    writer.title("机动车停车位租赁合同", Style("song_bold", 20), after=10)
    writer.line(["出租方（以下称甲方）：", filled(firm.name, "lessor", fill)])
    writer.line(["统一社会信用代码：", filled(firm.uscc, "", fill)])
    writer.line(["承租方（以下称乙方）：", filled(person.name, "lessee", fill, min_em=8)])
    writer.line(["居民身份证号：", filled(person.id_number, "lessee_id", fill)])
    writer.para("根据《中华人民共和国民法典》有关规定，甲乙双方在平等、自愿的基础上，就停车位租赁事宜订立本合同。")
    writer.para(
        [
            "第一条　租赁车位　甲方将其开发的",
            filled(town.name, "community", fill),
            "项目",
            filled(home.space_floor, "", fill),
            "第",
            filled(home.space_no, "space_no", fill),
            "号车位出租给乙方，仅供停放小型汽车。",
        ]
    )
    writer.para(
        [
            "第二条　租赁期限　自",
            *dated(facts.lease_from, "lease_from", fill),
            "起至",
            *dated(facts.lease_to, "lease_to", fill),
            f"止，共计{years}年。" if years else "止。",
        ]
    )
    writer.para(
        [
            "第三条　租金　年租金人民币（大写）",
            filled(in_words(yearly), "rent", fill),
            "（小写：",
            filled(f"¥{yearly:.2f}", "rent", fill),
            "），乙方应于每年首月五日前一次付清。甲方收款后开具收据。",
        ]
    )
    writer.para(f"第四条　保证金　乙方签约时交纳保证金{job.rng.choice([300, 500, 1000])}元，期满无违约情形的无息退还。")
    writer.para(
        "第五条　甲方应保证车位权属清楚，并保持车库照明、排水、消防设施完好；因甲方原因不能使用的，按日退还租金。"
    )
    writer.para("第六条　乙方应遵守车库管理制度，服从物业人员指挥，按时交纳车位服务费，不得擅自改变车位用途。")
    writer.para("第七条　乙方为新能源汽车车主的，可在车位内加装自用充电设施，费用自理；甲方在申请材料上签章协助办理。")
    writer.para("第八条　租赁期满，乙方在同等条件下有优先承租权，但应于期满前三十日书面提出。")
    writer.para("第九条　本合同一式叁份，甲方执贰份，乙方执壹份，具有同等法律效力。")
    writer.room(60)
    writer.y += 10
    _signing(job, writer.sheet, writer.y, firm.name)
    writer.sheet.text(
        118, writer.y + 22, ["签约日期：", Run(numbers.written_date(signed, form="dot"), "sign_date")], writer.style
    )
    writer.number_pages("- {} -")
    if len(writer.sheets) > 1 and job.variant.seal and job.chance(0.6):
        for part, sheet in enumerate(writer.sheets):
            seals.put_edge(sheet, 130, seals.SealText(firm.name), part, len(writer.sheets))
    values = _lease_values(job, firm.name, yearly, signed.isoformat())
    return drawn("parking_lease_contract", "yew_developers_clauses", writer.sheets, values)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "yew_developers_certificate": developers_certificate,
        "yew_committees_letter": committees_letter,
        "yew_office_slip": office_slip,
    },
    "parking_lease_contract": {
        "yew_neighbours_note": neighbours_note,
        "yew_managers_form": managers_form,
        "yew_developers_clauses": developers_clauses,
    },
}
