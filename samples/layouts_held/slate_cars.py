"""Cars bought from a dealer."""

from __future__ import annotations

from decimal import Decimal

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.slate_common import Runs, before, grid, plain_money, said, say, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def _tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def order_sheet(job: Job) -> Drawn:
    """A dealer's order sheet on landscape A4, prices summed in a table."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet(297, 210)
    label, value = Style("hei", 10.5), Style("song", 11.5)
    person = facts.person
    extras = [("购置税代缴", Decimal(0)), ("前挡膜", Decimal(1200)), ("上牌服务", Decimal(500))]
    bare = car.total - Decimal(1700)
    sheet.text(18, 12, facts.dealer.name, Style("hei_bold", 15))
    sheet.text(18, 20, f"销售热线 {facts.dealer.phone}　展厅 {facts.dealer.address}", Style("song", 9))
    sheet.text(279, 13, "新车订购单（即购车合同）", Style("song_bold", 18), align="r")
    y = table(
        sheet,
        18,
        30,
        [
            (
                12,
                [
                    (26, "订车客户", True),
                    (60, Run(person.name, "buyer"), False),
                    (30, "客户证件", True),
                    (75, Run(person.id_number, "buyer_id"), False),
                    (26, "手机", True),
                    (44, person.phone, False),
                ],
            ),
            (12, [(26, "住址", True), (235, person.address, False)]),
            (
                12,
                [
                    (26, "订购车款", True),
                    (60, Run(car.model, "model"), False),
                    (30, "车架号", True),
                    (75, Run(car.vin, "vin"), False),
                    (26, "车色", True),
                    (44, job.rng.choice(["珍珠白", "雅灰", "墨绿"]), False),
                ],
            ),
        ],
        label=label,
        value=value,
    )
    rows: list[tuple[float, list[str | Run | Runs]]] = [
        (10, ["车价", *[name for name, _ in extras], "优惠", "应付合计"]),
        (
            12,
            [
                plain_money(bare),
                *[plain_money(price) for _, price in extras],
                "0.00",
                Run(plain_money(car.total), "total"),
            ],
        ),
    ]
    y = grid(sheet, 18, y + 5, (50, 42, 40, 40, 39, 50), rows, label, value)
    sheet.text(18, y + 4, ["合计大写：", Run(in_words(car.total), "total"), "　　已收定金：5,000.00（抵车款）"], value)
    y = sheet.flow(
        18,
        y + 15,
        261,
        "客户须知：① 交车日以到店通知为准，逾期三十日客户可退定；② 购置税由客户自行申报，本单代缴栏为零表示不代缴；"
        "③ 家用充电桩由厂家赠送，安装条件由客户向物业和供电部门落实；④ 涂改无效，本单双方签章后成立。",
        Style("song", 10),
        leading=1.6,
    )
    y += 10
    sheet.text(18, y, ["卖车单位：", Run(facts.dealer.name, "seller")], label)
    sheet.text(18, y + 12, f"销售顾问：{someone(job).name}　　展厅经理：{someone(job).name}", label)
    sheet.text(170, y, "客户签名：", label)
    signature(sheet, 196, y - 2, person.name)
    sheet.text(170, y + 12, ["下单日：", said(car.bought, "sign_date", job.date_form("dot", "dash"))], label)
    seals.put_round(sheet, 96, y + 6, seals.SealText(facts.dealer.name, "订单专用章"), diameter=38)
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "slate_order_sheet", [sheet], values)


def sale_terms(job: Job) -> Drawn:
    """Terms in sentences; a company buys without an identity number."""
    facts, car = job.facts, job.facts.vehicle
    buyer = _tenant(job)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("乘用车买卖约定书", Style("hei_bold", 20))
    writer.para(
        ["供车方", Run(facts.dealer.name, "seller"), "与提车方", Run(buyer, "buyer"), "就下述新车达成买卖合意："]
    )
    spec: Runs = [
        "壹、所售为全新",
        Run(car.model, "model"),
        f"（{car.vehicle_type}）一辆，车辆识别代号",
        Run(car.vin, "vin"),
        f"，电机（发动机）号{car.engine_no}，原厂配置，随车工具齐备。",
    ]
    writer.para(spec)
    writer.para(
        [
            "贰、车款总额",
            Run(in_words(car.total), "total"),
            "，小写",
            Run(f"{car.total:.0f}", "total"),
            "元，已含增值税，不含保险、购置税和牌证费。",
        ]
    )
    writer.para("叁、提车方签约当日付清车款的，供车方当日交车；采用贷款的，以银行放款为交车条件。")
    writer.para("肆、三包按《家用汽车产品修理更换退货责任规定》执行，自开具发票之日起算，包修期三年或者六万公里。")
    writer.para("伍、供车方告知：车辆须使用符合国标的交流充电桩，充电桩不在车款内，如需代办安装另签单据。")
    writer.para("陆、车辆交付后毁损灭失的风险归提车方；供车方隐瞒重大维修记录的，退一赔三。")
    writer.room(52)
    writer.y += 10
    sheet, y, body = writer.sheet, writer.y, writer.style
    sheet.text(25, y, "供车方代表：", body)
    signature(sheet, 54, y - 2, someone(job).name)
    sheet.text(112, y, "提车方：", body)
    by_company = buyer != facts.person.name
    signature(sheet, 134, y - 2, facts.company.org.legal_person if by_company else buyer)
    if not by_company:
        sheet.text(
            112, y + 11, ["身份证件号：", Run(facts.person.id_number, "buyer_id", Style("song", 11))], body.sized(11)
        )
    sheet.text(112, y + 22, [said(car.bought, "sign_date", job.date_form("chinese", "padded")), " 签"], body)
    seals.put_round(sheet, 74, y + 12, seals.SealText(facts.dealer.name), diameter=38)
    if by_company:
        seals.put_round(sheet, 160, y + 10, seals.SealText(buyer), diameter=38)
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    if not by_company:
        values["buyer_id"] = facts.person.id_number
    return drawn("vehicle_purchase_contract", "slate_sale_terms", writer.sheets, values)


def online_page(job: Job) -> Drawn:
    """A page printed from a dealer's system: key and value, a code, an electronic signature."""
    facts, car, person = job.facts, job.facts.vehicle, job.facts.person
    sheet = job.sheet(148, 210)
    grey, body = Style("hei", 9, (120, 120, 126)), Style("hei", 11)
    sheet.text(12, 9, f"{say(before(job, facts.consent_date, 1, 30), 'slash')} 打印", grey.sized(7.5))
    sheet.text(12, 16, "购车电子合同 · 要素页", Style("hei_bold", 16))
    ornaments.qr_code(sheet, 114, 10, 22)
    lines: list[tuple[str, Run | str]] = [
        ("销售商", Run(facts.dealer.name, "seller")),
        ("签约人", Run(person.name, "buyer")),
        ("签约人证件号", Run(person.id_number, "buyer_id")),
        ("签约手机", person.phone[:3] + "****" + person.phone[-4:]),
        ("车辆型号", Run(car.model, "model")),
        ("VIN", Run(car.vin, "vin")),
        ("座位 / 动力", f"5 座 / {'插电混动' if 'PHEV' in car.model_code else '纯电动'}"),
        ("官方指导价", f"¥{plain_money(car.total + 8000)}"),
        ("限时权益", "-¥8,000.00"),
        ("合同总价", Run(f"¥{plain_money(car.total)}", "total")),
        ("意向金（已支付）", "¥2,000.00"),
        ("签署完成", said(car.bought, "sign_date", "dash")),
        ("预计交付", "签署后 4—6 周"),
    ]
    y = 36.0
    for name, runs in lines:
        sheet.text(12, y + 1, name, grey)
        sheet.text(136, y, runs, body, align="r")
        sheet.line(12, y + 8, 136, y + 8, width=0.1, fill=(205, 205, 210))
        y += 10.2
    sheet.flow(
        12,
        y + 4,
        124,
        "电子签名由第三方认证机构提供，依据《中华人民共和国电子签名法》第十四条，与手写签名或者盖章具有同等法律效力。"
        "完整条款共 11 页，请在应用内查看。",
        Style("song", 8.5),
        leading=1.5,
    )
    seals.put_round(sheet, 114, y + 22, seals.SealText(facts.dealer.name), diameter=30)
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "slate_online_page", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "slate_order_sheet": order_sheet,
        "slate_sale_terms": sale_terms,
        "slate_online_page": online_page,
    },
}
