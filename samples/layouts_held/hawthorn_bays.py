"""Bays bought and rented."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.hawthorn_common import (
    Rows,
    Said,
    before,
    boxed,
    floor,
    on,
    pen,
    said_day,
    someone,
    yuan,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

BUY, RENT = "parking_purchase_contract", "parking_lease_contract"


def bay_order(job: Job) -> Drawn:
    """A developer's subscription letter: blanks filled in, four paragraphs, seal and signature."""
    facts, home = job.facts, job.facts.home
    person, fill = facts.person, job.fill_style(12)
    signed = a_day(job.rng, date(2022, 4, 1), date(2026, 10, 20))
    number = f"{signed:%Y}-CW-{job.rng.randrange(1, 900):04d}"
    writer = Writer(job, Style("song", 12), leading=1.95, top=24)
    writer.sheet.text(185, 24, ["认购书编号：", Run(number, "contract_no")], Style("song", 10), align="r")
    writer.y = 36
    writer.title("地下机动车位认购书", Style("hei_bold", 20), after=10)
    writer.line(["认购人（买受方）：", filled(person.name, "buyer", fill)])
    writer.line(
        ["公民身份号码：", filled(person.id_number, "buyer_id", fill), "　手机：", filled(person.phone, "", fill)]
    )
    writer.line(["开发企业（出卖方）：", Run(facts.developer.name, "seller")])
    writer.para("认购人经实地察看，自愿认购出卖方开发项目内的地下机动车位一个，双方就此约定：")
    place: Said = ["一、认购的车位在", filled(home.community.name, "community", fill), floor(job)]
    writer.para([*place, "，车位号", filled(home.space_no, "space_no", fill), "，供停放一辆小型汽车。"])
    writer.para(
        [
            "二、车位总价款为人民币（大写）",
            in_words(facts.space_price),
            "，即小写￥",
            filled(f"{facts.space_price:.0f}", "price", fill),
            "元。认购当日付定金人民币5000元，定金抵作价款，余款七日内付清。",
        ]
    )
    writer.para("三、认购人逾期不付余款的，出卖方可将车位另行出售，定金不退；出卖方一位二卖的，双倍返还定金。")
    writer.para("四、车位配套电源由认购人自行向供电企业申请，出卖方应提供车位平面图等资料。")
    writer.room(52)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出卖方（盖章）：", writer.style)
    sheet.text(25, y + 9, f"置业顾问：{someone(job, person.name)}", writer.style)
    sheet.text(112, y, "认购人（签名）：", writer.style)
    signature(sheet, 146, y - 1.5, person.name)
    sheet.text(112, y + 22, ["签署日期：", *dated(signed, "sign_date", fill)], writer.style)
    seals.put_round(sheet, 68, y + 12, seals.SealText(facts.developer.name, centre="合同专用章"))
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    return drawn(BUY, "hawthorn_bay_order", writer.sheets, values)


def bay_neighbours(job: Job) -> Drawn:
    """Two neighbours' own paper, by hand: no number, a witness."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    owner, person, ink = facts.landlord, facts.person, pen(job, 15)
    signed = a_day(job.rng, date(2023, 2, 1), date(2026, 11, 5))
    bought = before(job, signed, 500, 1500)
    sheet.text(105, 34, "转让车位字据", ink.sized(23), align="c", spacing=0.25)
    runs: Said = ["我叫", Run(owner.name, "seller"), f"，{said_day(bought)}从开发商手里买过一个车位，就在我们"]
    runs += [Run(home.community.name, "community"), f"{floor(job)}，号码是", Run(home.space_no, "space_no")]
    runs += [
        "。现在车卖了用不上，说好转给本院的",
        Run(person.name, "buyer"),
        "（身份证",
        Run(person.id_number, "buyer_id"),
    ]
    runs += ["），一口价", Run(f"{facts.space_price:.0f}", "price"), f"元（{in_words(facts.space_price)}）。"]
    y = sheet.flow(26, 58, 158, runs, ink, leading=2.0, indent=2)
    more = "钱今天一次转到我卡上，购车位的发票和合同原件同时交给对方。从今天起车位归对方，以后的管理费也由对方交。"
    y = sheet.flow(26, y, 158, more, ink, leading=2.0, indent=2)
    y = sheet.flow(26, y, 158, "空口无凭，立此为据，一人一张。", ink, leading=2.0, indent=2) + 8
    sheet.text(60, y, f"转让的：{owner.name}　　电话 {owner.phone}", ink)
    sheet.text(60, y + 12, f"接手的：{person.name}　　电话 {person.phone}", ink)
    sheet.text(60, y + 24, f"在场人：{someone(job, owner.name, person.name)}", ink)
    sheet.text(120, y + 40, on(signed, "sign_date", job.date_form("plain", "dot", "chinese")), ink)
    values: dict[str, Value] = {
        "seller": owner.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    return drawn(BUY, "hawthorn_bay_neighbours", [sheet], values)


def bay_deal_slip(job: Job) -> Drawn:
    """The sales system's print-out of one deal, A5 across."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 148)
    person = facts.person
    signed = a_day(job.rng, date(2021, 6, 1), date(2026, 10, 31))
    number = f"CK{signed:%Y%m}{job.rng.randrange(10**5):05d}"
    small, body = Style("hei", 9.5), Style("song", 10.5)
    sheet.text(15, 10, Run(facts.developer.name, "seller"), Style("hei", 10))
    sheet.text(
        195, 10, f"打印：{said_day(signed + timedelta(days=3), 'dash')} 16:2{job.rng.randrange(10)}", small, align="r"
    )
    sheet.text(105, 18, "车位销售成交确认单", Style("hei_bold", 17), align="c", spacing=0.1)
    price = Run(yuan(facts.space_price), "price")
    rows: Rows = [
        (10, [(28, "合同号", True), (62, Run(number, "contract_no"), False), (28, "成交日", True)]),
        (10, [(28, "客户姓名", True), (62, Run(person.name, "buyer"), False), (28, "客户电话", True)]),
        (10, [(28, "证件类型", True), (62, "居民身份证", False), (28, "证件号", True)]),
        (10, [(28, "楼盘", True), (62, Run(home.community.name, "community"), False), (28, "产品", True)]),
        (10, [(28, "车位代码", True), (62, Run(home.space_no, "space_no"), False), (28, "楼层", True)]),
        (10, [(28, "标价（元）", True), (62, yuan(facts.space_price + 6000), False), (28, "优惠（元）", True)]),
        (10, [(28, "成交价（元）", True), (62, price, False), (28, "付款方式", True)]),
    ]
    rights: list[str | Run] = [on(signed, "sign_date", "dash"), person.phone, Run(person.id_number, "buyer_id")]
    rights += ["产权车位", floor(job), "6,000.00", job.rng.choice(["一次性", "刷卡一次付清"])]
    for (_, cells), right in zip(rows, rights, strict=True):
        cells.append((62, right, False))
    bottom = table(sheet, 15, 31, rows, label=small, value=body)
    note = "说明：本单由销售系统生成，经销售部盖章后作为客户已购买上述车位的凭据，换发正式票据时交回。"
    y = sheet.flow(15, bottom + 3, 180, note, Style("song", 9), leading=1.5)
    sheet.text(15, y + 4, f"经办：{someone(job, person.name)}", body)
    sheet.text(70, y + 4, f"复核：{someone(job, person.name)}", body)
    seals.put_round(sheet, 160, 121, seals.SealText(facts.developer.name, centre="销售专用章"), diameter=38)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    return drawn(BUY, "hawthorn_bay_deal_slip", [sheet], values)


def _rent_values(job: Job, lessor: str, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }


def rent_boxes(job: Job) -> Drawn:
    """The property firm's half sheet: boxes with small labels above the values."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 140)
    person, firm, fill = facts.person, facts.home.community.manager, job.fill_style(12)
    signed = before(job, facts.lease_from, 1, 12)
    small = Style("hei", 7.5)
    sheet.text(105, 8, Run(firm.name, "lessor"), Style("hei", 11), align="c", spacing=0.1)
    sheet.text(105, 15, "固定车位租用登记协议", Style("hei_bold", 17), align="c")
    sheet.text(198, 17, f"No.{job.rng.randrange(10**6):06d}", Style("hei", 10, (190, 30, 30)), align="r")
    plate = facts.vehicle.plate
    boxes: list[tuple[float, float, str, str | Run]] = [
        (12, 46, "租用人姓名", Run(person.name, "lessee", fill)),
        (58, 76, "租用人身份证", Run(person.id_number, "lessee_id", fill)),
        (134, 64, "联系手机", Run(person.phone, "", fill)),
        (12, 60, "园区", Run(home.community.name, "community", fill)),
        (72, 36, "楼栋房号", Run(f"{home.building}-{home.unit}-{home.room}", "", fill)),
        (108, 40, "租用车位", Run(home.space_no, "space_no", fill)),
        (148, 50, "车牌", Run(plate, "", fill)),
        (12, 50, "起租日", on(facts.lease_from, "lease_from", "dash", fill)),
        (62, 50, "止租日", on(facts.lease_to, "lease_to", "dash", fill)),
        (112, 44, "月租（元/月）", Run(f"{facts.monthly_rent:.0f}", "rent", fill)),
        (156, 42, "押金（元）", Run("200", "", fill)),
    ]
    for place, (x, width, label, run) in enumerate(boxes):
        row = 0 if place < 3 else 1 if place < 7 else 2
        boxed(sheet, (x, 26 + row * 15, width, 15), label, run, small, Style("song", 12))
    terms = (
        "租用须知：1.按月交费，每月5日前到客服前台交清；2.仅停放登记车辆，换车须到前台变更；3.不得转租；"
        "4.租用人申请安装充电设备的，出租人予以配合，费用自理；5.到期前十日可续租，未续租的车位收回，押金无息退还。"
    )
    y = sheet.flow(12, 75, 186, terms, Style("song", 9.5), leading=1.6) + 4
    sheet.text(12, y, "出租人（章）", Style("song", 11))
    sheet.text(95, y, "租用人签字", Style("song", 11))
    signature(sheet, 120, y - 1.5, person.name)
    sheet.text(
        95, y + 14, ["办理日期 ", on(signed, "sign_date", job.date_form("plain", "spaced"), fill)], Style("song", 11)
    )
    seals.put_round(sheet, 55, y + 12, seals.SealText(firm.name), diameter=36)
    return drawn(RENT, "hawthorn_rent_boxes", [sheet], _rent_values(job, firm.name, signed))


def rent_by_hand(job: Job) -> Drawn:
    """A landlord's few lines on B5 paper."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(182, 257)
    owner, person, ink = facts.landlord, facts.person, pen(job, 14)
    signed = before(job, facts.lease_from, 0, 6)
    for row in range(18):
        sheet.line(16, 46 + row * 11, 166, 46 + row * 11, width=0.15, fill=(170, 190, 210))
    sheet.text(91, 22, "租车位协议", ink.sized(21), align="c", spacing=0.3)
    rent = Run(f"{facts.monthly_rent:.0f}", "rent")
    lines: list[Said] = [
        ["房东：", Run(owner.name, "lessor"), f"（{owner.phone}）"],
        ["租车位的人：", Run(person.name, "lessee")],
        ["身份证号：", Run(person.id_number, "lessee_id")],
        ["车位在", Run(home.community.name, "community"), "，", floor(job)],
        ["编号", Run(home.space_no, "space_no"), "，只停一辆车。"],
        ["时间从", on(facts.lease_from, "lease_from"), "起，"],
        ["到", on(facts.lease_to, "lease_to"), "为止。"],
        ["租金每个月", rent, "元，半年一交，微信转账。"],
        ["物业的车位管理费由房东交。"],
        ["租车位的人要装充电桩，房东同意，"],
        ["不租了自己拆走，地面恢复好。"],
        ["哪一方提前不租要提前一个月说。"],
    ]
    for row, runs in enumerate(lines):
        sheet.text(20, 40 + row * 11, runs, ink)
    sheet.text(20, 183, ["房东签字：", owner.name], ink)
    sheet.text(96, 183, ["租方签字：", person.name], ink)
    sheet.text(96, 205, on(signed, "sign_date", job.date_form("plain", "dot")), ink)
    return drawn(RENT, "hawthorn_rent_by_hand", [sheet], _rent_values(job, owner.name, signed))


def rent_key_terms(job: Job) -> Drawn:
    """A table of key terms first, then clauses as a lawyer writes them; two persons and a co-owner."""
    facts, home = job.facts, job.facts.home
    owner, person = facts.landlord, facts.person
    signed = before(job, facts.lease_from, 1, 20)
    writer = Writer(job, Style("song", 11), leading=1.6, top=22)
    writer.title("停车位租赁合约", Style("song_bold", 20), after=5)
    writer.sheet.text(105, writer.y, "第一部分　商务条款", Style("hei", 11), align="c")
    writer.y += 8
    space: Said = [
        Run(home.community.name, "community"),
        floor(job),
        "，",
        Run(home.space_no, "space_no"),
        "车位",
    ]
    term: Said = [
        "自",
        on(facts.lease_from, "lease_from", "padded"),
        "起至",
        on(facts.lease_to, "lease_to", "padded"),
        "止",
    ]
    rent: Said = ["人民币", Run(f"{facts.monthly_rent:.2f}", "rent"), "元/月（含税），按季预付"]
    first: Said = [Run(owner.name, "lessor"), f"，身份证号{owner.id_number}"]
    second: Said = [Run(person.name, "lessee"), "，身份证号", Run(person.id_number, "lessee_id")]
    rows: Rows = [
        (10, [(34, "甲方（出租）", True), (126, first, False)]),
        (10, [(34, "乙方（承租）", True), (126, second, False)]),
        (10, [(34, "标的", True), (126, space, False)]),
        (10, [(34, "租期", True), (126, term, False)]),
        (10, [(34, "租金标准", True), (126, rent, False)]),
        (10, [(34, "送达", True), (126, f"甲方 {owner.phone}；乙方 {person.phone}", False)]),
    ]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 6
    writer.sheet.text(105, writer.y, "第二部分　通用条款", Style("hei", 11), align="c")
    writer.y += 8
    for clause in (
        "1. 甲方保证对标的享有合法的占有、使用和出租权利，标的上不存在影响乙方使用的查封或其他租约。",
        "2. 乙方按约定用途使用标的，不得堆放易燃易爆物品，不得占用消防通道；确需安装充电设施的，应符合国家标准，"
        "并自行办理报装手续，甲方应提供身份证明及车位权属材料。",
        "3. 甲方在租期内转让标的，应提前三十日通知乙方，乙方在同等条件下享有优先购买权。",
        "4. 乙方迟延支付租金超过十五日，经催告仍不支付的，甲方有权依据《民法典》第七百二十二条解除本合约。",
        "5. 因本合约发生争议，协商不成的，提交标的所在地人民法院处理。",
        "6. 本合约一式贰份，自双方签字之日起生效。",
    ):
        writer.para(clause, indent=0)
    writer.room(36)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    for x, label, name in ((25, "甲方签名：", owner.name), (110, "乙方签名：", person.name)):
        signature(sheet, sheet.text(x, y, label, writer.style) + 2, y - 2, name)
    sheet.text(110, y + 16, ["签约日：", on(signed, "sign_date", job.date_form("plain", "chinese"))], writer.style)
    return drawn(RENT, "hawthorn_rent_key_terms", writer.sheets, _rent_values(job, owner.name, signed))


LAYOUTS: Layouts = {
    BUY: {
        "hawthorn_bay_order": bay_order,
        "hawthorn_bay_neighbours": bay_neighbours,
        "hawthorn_bay_deal_slip": bay_deal_slip,
    },
    RENT: {
        "hawthorn_rent_boxes": rent_boxes,
        "hawthorn_rent_by_hand": rent_by_hand,
        "hawthorn_rent_key_terms": rent_key_terms,
    },
}
