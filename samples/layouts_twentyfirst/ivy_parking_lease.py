"""车位租赁合同: a property firm's ruled form, a lawyer's two pages of clauses, a short agreement of neighbours."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.ivy_common import day_run, iso, signed, space_words, stranger, yuan
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_KIND = "parking_lease_contract"


def _values(job: Job, lessor: str, rent: Decimal, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": iso(facts.lease_from),
        "lease_to": iso(facts.lease_to),
        "rent": money(rent),
        "sign_date": iso(day),
    }


def ruled_form(job: Job) -> Drawn:
    """物业公司's form: particulars in a table, rules below it, seal and signature at the foot."""
    facts, sheet, form = job.facts, job.sheet(), Form(job.fill_style(11), label_mm=30)
    home, person, lessor = facts.home, facts.person, facts.home.community.manager
    day = facts.lease_from - timedelta(days=job.rng.randrange(0, 9))
    monthly = job.chance(0.5)
    rent = facts.monthly_rent if monthly else facts.monthly_rent * 12
    unit = "元/月" if monthly else "元/年"
    value = form.value
    title = job.rng.choice(["车位租赁协议", "机动车固定车位租赁合同", "地下停车位租用合同"])
    sheet.text(105, 18, title, Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(191, 32, f"协议编号：{day:%Y%m%d}{job.rng.randrange(1, 99):02d}", Style("song", 10), align="r")
    form.row(11, ("出租方（甲方）", value(lessor.name, "lessor")))
    form.row(11, ("承租方（乙方）", value(person.name, "lessee")), ("联系电话", value(person.phone)))
    form.row(11, ("身份证号", value(person.id_number, "lessee_id")))
    form.row(11, ("小区", value(home.community.name, "community")), ("楼栋房号", value(home.room_text)))
    form.row(11, ("车位位置", value(home.space_floor)), ("车位号", value(home.space_no, "space_no")))
    form.row(11, ("车牌号", value(facts.vehicle.plate)), ("车型", value(facts.vehicle.brand)))
    date_form = job.date_form("plain", "padded", "dash")
    span = [
        value("自"),
        value(numbers.written_date(facts.lease_from, form=date_form), "lease_from"),
        value("至"),
        value(numbers.written_date(facts.lease_to, form=date_form), "lease_to"),
    ]
    form.row(11, ("租赁期限", span))
    total = rent * (12 if monthly else 1) * (facts.lease_to.year - facts.lease_from.year)
    form.row(11, ("租金标准", [value(yuan(job, rent), "rent"), value(unit)]), ("租金合计", value(f"{total:.0f}元")))
    form.row(11, ("押金", value("200元（遥控卡一张）")), ("交费方式", "■ 按年　□ 按季　□ 一次"))
    y = form.put(sheet, 38) + 5
    for rule in (
        "1．乙方只享有车位使用权，不得转租、转借，不得停放货车及超长车辆。",
        "2．甲方不负责车辆保管，乙方应锁好门窗，贵重物品勿留车内。",
        "3．乙方可在本车位安装新能源汽车自用充电桩，须由供电企业验收合格，线路走向按物业要求，费用及安全责任由乙方承担。",
        "4．租期届满乙方应提前15日办理续租，逾期未续租的，甲方可另行安排，乙方自行拆除充电设施。",
        "5．乙方拖欠租金超过30日的，甲方有权锁卡并解除协议。",
        "6．本协议一式两份，双方各持一份，自签字盖章之日起生效。",
    ):
        y = sheet.flow(19, y, 172, rule, Style("song", 10.5), leading=1.6)
    y += 10
    sheet.text(19, y, "甲方（盖章）：", Style("song", 11))
    sheet.text(110, y, "乙方（签字）：", Style("song", 11))
    signed(job, sheet, 140, y - 2, person.name, "lessee")
    sheet.text(19, y + 14, f"经办人：{stranger(job)}", Style("song", 11))
    sheet.text(110, y + 14, ["签订日期：", day_run(job, day, "sign_date", date_form)], Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 8, seals.SealText(lessor.name), diameter=40)
    other = (money(total), money(rent * 12 if monthly else rent))
    tolerated = {"space_no": space_words(job), "rent": other}
    return drawn(_KIND, "ivy_ruled_form", [sheet], _values(job, lessor.name, rent, day), tolerated=tolerated)


def clauses(job: Job) -> Drawn:
    """A lawyer's template: defined parties, numbered articles over two pages, blanks filled in."""
    facts, fill = job.facts, job.fill_style(12)
    home, person = facts.home, facts.person
    of_firm = job.chance(0.5)
    lessor, lessor_id = (
        (facts.developer.name, facts.developer.uscc) if of_firm else (facts.landlord.name, facts.landlord.id_number)
    )
    day = facts.lease_from - timedelta(days=job.rng.randrange(1, 20))
    rent = facts.monthly_rent
    writer = Writer(job, Style("song", 12), top=26, leading=1.8)
    writer.title("车位租赁合同", Style("song_bold", 22), spacing=0.3)
    code = "统一社会信用代码" if of_firm else "身份证号"
    writer.line(["出租人：", filled(lessor, "lessor", fill, min_em=12), f"（以下简称“甲方”）　{code}：{lessor_id}"])
    writer.line(["承租人：", filled(person.name, "lessee", fill, min_em=8), "（以下简称“乙方”）"])
    writer.line(
        ["身份证号：", filled(person.id_number, "lessee_id", fill), "　联系电话：", filled(person.phone, "", fill)]
    )
    writer.para(
        "为明确双方权利义务，根据《中华人民共和国民法典》第七百零三条及有关规定，甲乙双方经协商一致，订立本合同。"
    )
    where: list[str | Run] = [
        "1.1　甲方将位于",
        filled(home.community.name, "community", fill),
        f"{home.space_floor}编号为",
    ]
    where += [filled(home.space_no, "space_no", fill, min_em=6), "的车位出租给乙方，用于停放乙方车辆（车牌号"]
    where += [filled(facts.vehicle.plate, "", fill), "）。"]
    years = numbers.written_date(years_later(facts.lease_from, 1), form="plain")
    articles: list[tuple[str, list[Runs]]] = [
        ("第一条　租赁标的", [where, ["1.2　甲方保证对上述车位享有合法的出租权利，不存在权属争议。"]]),
        (
            "第二条　租赁期限",
            [
                [
                    "2.1　租赁期限自",
                    *dated(facts.lease_from, "lease_from", fill),
                    "起至",
                    *dated(facts.lease_to, "lease_to", fill),
                    "止。",
                ],
                ["2.2　期满后乙方享有同等条件下的优先承租权，应于期满前一个月书面提出。"],
            ],
        ),
        (
            "第三条　租金及支付",
            [
                [
                    "3.1　租金为每月人民币",
                    filled(yuan(job, rent), "rent", fill),
                    "元（大写：",
                    filled(in_words(rent), "rent", fill),
                    "）。",
                ],
                [f"3.2　乙方于签订本合同时支付首年租金，次年租金于{years}前付清，甲方收款后开具收据。"],
                [f"3.3　乙方另付押金{job.rng.choice([300, 500, 1000])}元，合同终止无违约情形的，甲方无息退还。"],
            ],
        ),
        (
            "第四条　充电设施",
            [
                ["4.1　甲方同意乙方在租赁期内于该车位加装电动汽车充电桩，并协助提供报装所需材料。"],
                ["4.2　充电设施所有权归乙方，租赁期满由乙方自费拆除并恢复原状，双方另有约定的除外。"],
            ],
        ),
        (
            "第五条　双方义务",
            [
                ["5.1　甲方承担车位物业管理费，保证租赁期间乙方正常使用。"],
                ["5.2　乙方应爱护停车场设施，遵守消防及停车管理规定，未经甲方书面同意不得转租。"],
            ],
        ),
        (
            "第六条　违约责任",
            [
                ["6.1　乙方逾期支付租金超过十五日的，每日按欠付金额千分之一支付违约金。"],
                ["6.2　甲方提前收回车位的，应退还剩余租金，并支付一个月租金作为违约金。"],
            ],
        ),
        ("第七条　其他", [["7.1　未尽事宜由双方另行协商；争议提交车位所在地人民法院诉讼解决。本合同一式两份。"]]),
    ]
    for heading, body in articles:
        writer.para(heading, indent=0, style=Style("hei_bold", 12))
        for runs in body:
            writer.para(runs)
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "甲方（签章）：", writer.style)
    if not of_firm:
        signed(job, sheet, 56, y - 2, lessor, "lessor")
    sheet.text(112, y, "乙方（签章）：", writer.style)
    signed(job, sheet, 143, y - 2, person.name, "lessee")
    sheet.text(25, y + 18, ["签订时间：", *dated(day, "sign_date", fill)], writer.style)
    sheet.text(112, y + 18, "签订地点：信阳市", writer.style)
    if of_firm and job.variant.seal:
        seals.put_round(sheet, 64, y + 6, seals.SealText(lessor, "合同专用章"), diameter=41)
    writer.number_pages("- {} / {} -")
    tolerated = {"space_no": space_words(job), "rent": (money(rent * 12),)}
    return drawn(_KIND, "ivy_clauses", writer.sheets, _values(job, lessor, rent, day), tolerated=tolerated)


def neighbours(job: Job) -> Drawn:
    """Half a page between neighbours, in plain words, the yearly rent in figures."""
    facts = job.facts
    home, person, lessor = facts.home, facts.person, facts.landlord
    rent = facts.monthly_rent * 12
    day = facts.lease_from - timedelta(days=job.rng.randrange(0, 5))
    by_hand = job.variant.handwriting or (job.variant.handwriting is None and job.chance(0.4))
    body = Style("kai", 15, jitter=0.035) if by_hand else Style("song", 14)
    writer = Writer(job, body, top=30, leading=1.9)
    writer.title(job.rng.choice(["租车位协议", "车位出租协议", "车位租赁协议书"]), body.sized(21))
    writer.line(["出租人：", Run(lessor.name, "lessor"), f"　身份证 {lessor.id_number}"])
    writer.line(["承租人：", Run(person.name, "lessee"), "　身份证 ", Run(person.id_number, "lessee_id")])
    form = job.date_form("plain", "dot")
    start = Run(numbers.written_date(facts.lease_from, form=form), "lease_from", solid=True)
    end = Run(numbers.written_date(facts.lease_to, form=form), "lease_to", solid=True)
    said: list[str | Run] = ["出租人把自己在", Run(home.community.name, "community"), f"{home.space_floor}的"]
    said += [Run(home.space_no, "space_no"), "号车位租给承租人停车，时间从", start, "到", end, "，一年租金"]
    said += [Run(f"{rent:.0f}元", "rent"), "，", job.rng.choice(["一年一交", "先交一年，次年同月再交"]), "，不涨价。"]
    writer.para(said)
    writer.para(
        "租期内承租人可以自己花钱装充电桩，电费自理，出租人配合到物业和供电公司签字。不租了充电桩由承租人拆走。"
    )
    writer.para("租期内卖房卖车位的，出租人提前两个月打招呼，没到期的租金退还。口说无凭，立字为据，一人一份。")
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(28, y, "出租人签字：", body)
    signed(job, sheet, 62, y - 1, lessor.name, "lessor")
    sheet.text(112, y, "承租人签字：", body)
    signed(job, sheet, 146, y - 1, person.name, "lessee")
    sheet.text(28, y + 14, f"电话 {lessor.phone}", body)
    sheet.text(112, y + 14, f"电话 {person.phone}", body)
    sheet.text(140, y + 30, day_run(job, day, "sign_date", form), body)
    tolerated = {"space_no": space_words(job)}
    return drawn(_KIND, "ivy_neighbours", writer.sheets, _values(job, lessor.name, rent, day), tolerated=tolerated)


LAYOUTS: Layouts = {_KIND: {"ivy_ruled_form": ruled_form, "ivy_clauses": clauses, "ivy_neighbours": neighbours}}
