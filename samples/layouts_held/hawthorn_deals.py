"""Leases of houses, shops and yards; cars bought from dealers."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.hawthorn_common import (
    Rows,
    Said,
    before,
    boxed,
    on,
    pen,
    said_day,
    someone,
    yuan,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

LEASE, CAR = "lease_contract", "vehicle_purchase_contract"


def _lessee(job: Job) -> str:
    facts = job.facts
    return facts.company.org.name if job.variant.holder_is == "company" else facts.person.name


def _lease_values(
    job: Job, lessor: str, lessee: str, location: str, area: str, rent: Decimal, signed: date
) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }


def yard(job: Job) -> Drawn:
    """A village lets its yard by the year."""
    facts = job.facts
    village = facts.home.community.village_committee
    lessee, signed = _lessee(job), before(job, facts.lease_from, 3, 30)
    location = village.removesuffix("村民委员会") + job.rng.choice(["村部东侧院落", "原小学院内", "老粮库大院"])
    area, rent = str(job.rng.randrange(40, 300) * 10), Decimal(job.rng.randrange(12, 60) * 1000)
    writer = Writer(job, Style("song", 12.5), leading=1.75, top=28)
    writer.title("场院出租合同书", Style("hei_bold", 21), after=9)
    writer.line(["发包出租单位：", Run(village, "lessor")])
    writer.line(["承租方：", Run(lessee, "lessee")])
    writer.para("经村民代表会议三分之二以上代表同意，并报镇政府备案，出租单位将集体场院对外出租，约定条款如下。")
    writer.para(
        [
            "第一条　场院位置：",
            Run(location, "location"),
            "，面积",
            Run(area, "area_m2"),
            "平方米，四至以现有围墙为界。",
        ]
    )
    span: Said = [on(facts.lease_from, "lease_from"), "至", on(facts.lease_to, "lease_to")]
    writer.para(["第二条　使用年限：", *span, "，期满后场院及固定建筑物无偿归村集体。"])
    words = in_words(rent)
    writer.para(
        ["第三条　年租金", Run(f"{rent:.0f}", "rent"), f"元（大写：{words}），每年头一个月交清当年租金，交村会计入账。"]
    )
    writer.para("第四条　承租方可在场院内停放车辆、安装用电设备，用电自行报装，电费自理，不得改变土地用途。")
    writer.para("第五条　如遇国家征地，合同自行终止，地上附属物补偿归承租方，土地补偿归村集体。")
    writer.para("第六条　本合同一式三份，双方各执一份，镇农经站存档一份。")
    writer.room(60)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出租单位（公章）", writer.style)
    sheet.text(25, y + 10, "村主任：", writer.style)
    signature(sheet, 46, y + 8.5, someone(job, lessee))
    sheet.text(115, y, "承租方（签章）", writer.style)
    seals.put_round(sheet, 58, y + 14, seals.SealText(village))
    if lessee.endswith("公司"):
        seals.put_round(sheet, 142, y + 14, seals.SealText(lessee))
    else:
        signature(sheet, 120, y + 11, lessee)
    sheet.text(
        105, y + 40, ["订立时间：", on(signed, "sign_date", job.date_form("chinese", "plain"))], writer.style, align="c"
    )
    values = _lease_values(job, village, lessee, location, area, rent, signed)
    return drawn(LEASE, "hawthorn_yard", writer.sheets, values)


def shop(job: Job) -> Drawn:
    """A landlord's own sheet for a shop front, by hand."""
    facts, sheet, ink = job.facts, job.sheet(), pen(job, 14.5)
    owner, lessee = facts.landlord.name, facts.person.name
    place = facts.home.community
    location = f"信阳市{place.district}{place.street}"
    area, rent = f"{job.rng.randrange(18, 90)}", Decimal(job.rng.randrange(12, 50) * 100)
    signed = before(job, facts.lease_from, 0, 8)
    sheet.text(105, 30, "门面出租协议", ink.sized(23), align="c", spacing=0.2)
    paragraphs: list[Said] = [
        [
            "我",
            Run(owner, "lessor"),
            "有门面一间，位于",
            Run(location, "location"),
            "，大约",
            Run(area, "area_m2"),
            "个平方。",
        ],
        [
            "现在租给",
            Run(lessee, "lessee"),
            "做生意，租期",
            on(facts.lease_from, "lease_from"),
            "到",
            on(facts.lease_to, "lease_to"),
            "。",
        ],
        ["房租一个月", Run(f"{rent:.0f}", "rent"), "元，三个月交一次，先交后用。押一千块，退房时没有损坏退还。"],
        ["水电费、卫生费自己交。门口可以装充电桩，手续自己跑，我出房产证复印件。"],
        ["中途不干了，剩下的房租不退；我要是卖房，提前两个月讲。"],
    ]
    y = 54.0
    for runs in paragraphs:
        y = sheet.flow(25, y, 160, runs, ink, leading=1.95, indent=2)
    sheet.text(34, y + 14, f"出租：{owner}", ink)
    sheet.text(110, y + 14, f"承租：{lessee}", ink)
    sheet.text(34, y + 26, f"电话：{facts.landlord.phone}", ink)
    sheet.text(110, y + 26, f"电话：{facts.person.phone}", ink)
    sheet.text(110, y + 42, on(signed, "sign_date", job.date_form("plain", "dot")), ink)
    values = _lease_values(job, owner, lessee, location, area, rent, signed)
    return drawn(LEASE, "hawthorn_shop", [sheet], values)


def house_agency(job: Job) -> Drawn:
    """An agency's printed form: a grid, small print, three signatures."""
    facts, home, sheet, fill = job.facts, job.facts.home, job.sheet(), job.fill_style(11)
    owner, tenant, place = facts.landlord, facts.person, facts.home.community
    location = f"河南省信阳市{place.district}{place.street}{place.name}{home.room_text}"
    area = f"{job.rng.randrange(6500, 14500) / 100:.2f}".rstrip("0").rstrip(".")
    rent = Decimal(job.rng.randrange(8, 26) * 100)
    signed = before(job, facts.lease_from, 0, 10)
    sheet.text(20, 14, "安家房产经纪　门店联", Style("hei", 10))
    sheet.text(190, 14, f"流水：ZL{signed:%y%m}{job.rng.randrange(1000):03d}", Style("hei", 10), align="r")
    sheet.text(105, 22, "住房租赁合同（简版）", Style("hei_bold", 18), align="c")
    mob = Run(owner.phone, "", fill)
    rows: Rows = [
        (
            11,
            [
                (30, "房东姓名", True),
                (55, Run(owner.name, "lessor", fill), False),
                (30, "房东电话", True),
                (55, mob, False),
            ],
        ),
        (11, [(30, "租客姓名", True), (55, Run(tenant.name, "lessee", fill), False), (30, "租客电话", True)]),
        (11, [(30, "租客证件号", True), (140, Run(tenant.id_number, "", fill), False)]),
        (14, [(30, "房屋地址", True), (140, Run(location, "location", fill), False)]),
        (11, [(30, "建筑面积", True), (55, [Run(area, "area_m2", fill), " ㎡"], False), (30, "户型", True)]),
        (
            11,
            [
                (30, "入住日期", True),
                (55, on(facts.lease_from, "lease_from", "dash", fill), False),
                (30, "到期日期", True),
            ],
        ),
        (11, [(30, "月房租", True), (55, [Run(f"{rent:.0f}", "rent", fill), " 元"], False), (30, "付款", True)]),
        (11, [(30, "佣金", True), (55, Run(f"{rent / 2:.0f} 元", "", fill), False), (30, "佣金付方", True)]),
        (
            11,
            [
                (30, "电表读数", True),
                (55, Run(str(job.rng.randrange(900, 9000)), "", fill), False),
                (30, "水表读数", True),
            ],
        ),
    ]
    rights: list[tuple[int, Run]] = [
        (1, Run(tenant.phone, "", fill)),
        (4, Run(job.rng.choice(["两室一厅", "三室两厅"]), "", fill)),
        (5, on(facts.lease_to, "lease_to", "dash", fill)),
        (6, Run("押一付三", "", fill)),
        (7, Run("租客", "", fill)),
        (8, Run(str(job.rng.randrange(90, 800)), "", fill)),
    ]
    for row, run in rights:
        rows[row][1].append((55, run, False))
    y = table(sheet, 20, 36, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 5
    for clause in (
        "①房东承诺房屋可以出租，租客承诺合法使用，不群租、不转租。",
        "②家具家电正常损耗由房东维修，人为损坏由租客赔偿。",
        "③租客可使用随房车位；如申请充电桩，凭本合同及房东书面同意办理。",
        "④提前解约的一方向对方支付一个月房租作为违约金。",
        "⑤经纪方只提供居间服务，本合同经房东、租客签字后生效。",
    ):
        y = sheet.flow(20, y, 170, clause, Style("song", 10.5), leading=1.65)
    y += 8
    for x, label, name in ((20, "房东签字", owner.name), (80, "租客签字", tenant.name), (140, "经纪人", someone(job))):
        sheet.text(x, y, label, Style("hei", 10.5))
        signature(sheet, x, y + 8, name)
    sheet.text(
        20, y + 26, ["签约日期：", on(signed, "sign_date", job.date_form("dash", "plain"), fill)], Style("song", 11)
    )
    values = _lease_values(job, owner.name, tenant.name, location, area, rent, signed)
    return drawn(LEASE, "hawthorn_house_agency", [sheet], values)


def _car_values(job: Job, buyer: str, signed: date) -> dict[str, Value]:
    vehicle = job.facts.vehicle
    return {
        "seller": job.facts.dealer.name,
        "buyer": buyer,
        "model": vehicle.model,
        "vin": vehicle.vin,
        "total": money(vehicle.total),
        "sign_date": signed.isoformat(),
    }


def car_order(job: Job) -> Drawn:
    """A dealer's order print-out: particulars, then what is paid when."""
    facts, sheet, vehicle = job.facts, job.sheet(), job.facts.vehicle
    person, dealer = facts.person, facts.dealer
    signed = before(job, vehicle.bought, 0, 12)
    head, body = Style("hei", 10.5), Style("song", 11)
    sheet.text(20, 16, Run(dealer.name, "seller"), Style("hei_bold", 13))
    sheet.text(20, 23, f"地址：{dealer.address}　客服：{dealer.phone}", Style("song", 9))
    sheet.line(20, 29, 190, 29, width=0.5)
    sheet.text(105, 34, "新车订购单", Style("hei_bold", 18), align="c", spacing=0.3)
    sheet.text(20, 46, f"单号 DG{job.rng.randrange(10**6):06d}", body)
    sheet.text(190, 46, ["下单日期 ", on(signed, "sign_date", job.date_form("slash", "dash"))], body, align="r")
    deposit = Decimal(5000)
    rows: Rows = [
        (
            10,
            [
                (30, "购车人", True),
                (50, Run(person.name, "buyer"), False),
                (28, "手机号", True),
                (62, person.phone, False),
            ],
        ),
        (10, [(30, "证件号码", True), (140, Run(person.id_number, "buyer_id"), False)]),
        (10, [(30, "订购车型", True), (140, Run(vehicle.model, "model"), False)]),
        (10, [(30, "车架号", True), (78, Run(vehicle.vin, "vin"), False), (24, "外观颜色", True)]),
        (
            10,
            [
                (30, "车辆总价", True),
                (140, [Run(yuan(vehicle.total), "total"), f" 元（{in_words(vehicle.total)}）"], False),
            ],
        ),
        (10, [(30, "其中：定金", True), (50, f"{yuan(deposit)} 元（已收）", False), (28, "尾款", True)]),
        (10, [(30, "赠送", True), (140, "脚垫一套、七千瓦充电桩一台（不含安装）", False)]),
    ]
    rows[3][1].append((38, job.rng.choice(["珍珠白", "星空灰", "曜石黑"]), False))
    rows[5][1].append((62, f"{yuan(vehicle.total - deposit)} 元（提车付）", False))
    y = table(sheet, 20, 53, rows, label=head, value=body) + 5
    sheet.text(20, y, "双方同意：", head)
    y += 8
    for clause in (
        "（1）尾款付清当日交车，车辆合格证、发票随车交付。",
        "（2）定金支付后购车人反悔的，定金不退；本店不能如期交车的，双倍退还。",
        "（3）车辆的质量担保按制造厂商三包凭证执行。",
        "（4）保险、购置税、上牌费用不含在车辆总价内，由购车人自付。",
    ):
        y = sheet.flow(20, y, 170, clause, body, leading=1.65)
    y += 12
    sheet.text(20, y, f"销售顾问：{someone(job, person.name)}", body)
    sheet.text(20, y + 9, "门店盖章：", body)
    sheet.text(120, y, "购车人签字：", body)
    signature(sheet, 146, y - 1.5, person.name)
    seals.put_round(sheet, 62, y + 14, seals.SealText(dealer.name, centre="销售专用章"))
    values = _car_values(job, person.name, signed) | {"buyer_id": person.id_number}
    return drawn(CAR, "hawthorn_car_order", [sheet], values)


def car_clauses(job: Job) -> Drawn:
    """A sales contract in clauses, blanks filled in; the buyer may be a firm."""
    facts, vehicle, fill = job.facts, job.facts.vehicle, job.fill_style(12)
    company, dealer = job.variant.holder_is == "company", facts.dealer
    buyer = facts.company.org.name if company else facts.person.name
    signed = before(job, vehicle.bought, 0, 20)
    writer = Writer(job, Style("song", 12), leading=1.8, top=24)
    writer.title("汽车产品买卖合同", Style("song_bold", 20), after=8)
    writer.line(["供方：", Run(dealer.name, "seller")])
    writer.line(["需方：", filled(buyer, "buyer", fill)])
    values = _car_values(job, buyer, signed)
    if not company:
        writer.line(["需方身份证：", filled(facts.person.id_number, "buyer_id", fill)])
        values["buyer_id"] = facts.person.id_number
    writer.para("依据《中华人民共和国民法典》《汽车销售管理办法》，供需双方就汽车买卖达成一致：")
    writer.para(
        [
            "一、供方向需方出售",
            filled(vehicle.model, "model", fill),
            "汽车壹辆，车辆识别代号",
            filled(vehicle.vin, "vin", fill),
            "。",
        ]
    )
    total = filled(f"{vehicle.total:.0f}", "total", fill)
    writer.para(["二、价税合计", total, f"元，大写{in_words(vehicle.total)}。需方于提车前以转账方式全额支付。"])
    writer.para(f"三、交付时间为{said_day(vehicle.bought)}前，地点为供方展厅（{dealer.address}）。")
    writer.para("四、需方提车时应当场查验外观、内饰和随车文件，签字验收后视为交付合格，风险随交付转移。")
    writer.para("五、供方未按时交付的，每逾期一日按已付款的万分之三支付违约金；逾期三十日的，需方可解除合同。")
    writer.para("六、未尽事宜另行协商，协商不成的向供方所在地人民法院起诉。")
    writer.room(58)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供方盖章：", writer.style)
    sheet.text(25, y + 9, f"授权代表：{someone(job, buyer)}", writer.style)
    sheet.text(112, y, "需方签章：", writer.style)
    seals.put_round(sheet, 66, y + 10, seals.SealText(dealer.name, centre="合同专用章"))
    if company:
        seals.put_round(sheet, 150, y + 10, seals.SealText(buyer))
    else:
        signature(sheet, 136, y - 1.5, buyer)
    sheet.text(112, y + 36, ["订立日期：", *dated(signed, "sign_date", fill)], writer.style)
    return drawn(CAR, "hawthorn_car_clauses", writer.sheets, values)


def car_card(job: Job) -> Drawn:
    """A bilingual sheet of boxes, labels in two tongues."""
    facts, vehicle, sheet = job.facts, job.facts.vehicle, job.sheet(210, 297)
    person, dealer, signed = facts.person, facts.dealer, before(job, facts.vehicle.bought, 0, 5)
    sheet.fill(0, 0, 210, 14, (40, 62, 92))
    sheet.text(105, 22, "车辆销售协议", Style("hei_bold", 19), align="c", spacing=0.2)
    sheet.text(105, 31, "VEHICLE SALES AGREEMENT", Style("hei", 11), align="c", spacing=0.1)
    small, value = Style("hei", 8), Style("song", 12)
    cells: list[tuple[float, float, float, str, Said]] = [
        (18, 42, 174, "销售商 Dealer", [Run(dealer.name, "seller")]),
        (18, 60, 62, "客户 Customer", [Run(person.name, "buyer")]),
        (80, 60, 112, "居民身份证 ID Card No.", [Run(person.id_number, "buyer_id")]),
        (18, 78, 87, "品牌型号 Model", [Run(vehicle.model, "model")]),
        (105, 78, 87, "车辆识别码 VIN", [Run(vehicle.vin, "vin")]),
        (18, 96, 87, "含税成交价 Total Price (CNY)", [Run(yuan(vehicle.total), "total")]),
        (105, 96, 87, "电机号 Motor No.", [vehicle.engine_no]),
        (18, 114, 87, "签订日 Date of Signing", [on(signed, "sign_date", "dash")]),
        (105, 114, 87, "预计交车 Delivery", [said_day(vehicle.bought + timedelta(days=3), "dash")]),
    ]
    for x, y, width, label, runs in cells:
        boxed(sheet, (x, y, width, 18), label, runs, small, value)
    y = 140.0
    for clause in (
        "1　客户确认已试乘试驾并了解所购车辆的配置、续航里程及充电要求。",
        "2　销售商交付的车辆应为未经使用的新车，附带合格证及保修手册。",
        "3　充电桩由客户向所在地供电企业报装，销售商协助提供车辆资料。",
        "4　本协议自双方签署时成立，客户付清全款后办理开票。",
    ):
        y = sheet.flow(18, y, 174, clause, Style("song", 11), leading=1.9)
    sheet.text(18, y + 14, "销售商签章 Seal", Style("hei", 10))
    sheet.text(116, y + 14, "客户签署 Signature", Style("hei", 10))
    signature(sheet, 120, y + 24, person.name)
    seals.put_round(sheet, 70, y + 30, seals.SealText(dealer.name))
    values = _car_values(job, person.name, signed) | {"buyer_id": person.id_number}
    return drawn(CAR, "hawthorn_car_card", [sheet], values)


LAYOUTS: Layouts = {
    LEASE: {"hawthorn_yard": yard, "hawthorn_shop": shop, "hawthorn_house_agency": house_agency},
    CAR: {"hawthorn_car_order": car_order, "hawthorn_car_clauses": car_clauses, "hawthorn_car_card": car_card},
}
