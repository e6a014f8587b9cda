"""Contracts and orders for a new car: clauses, an order form of a dealer, a goods table, a letter of intent."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.people import Org, Person
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_BODY = Style("song", 12)


def _buyer(job: Job) -> Person | Org:
    return job.facts.company.org if job.variant.holder_is == "company" else job.facts.person


def _values(job: Job, *, model: str, day: date | None, vin: bool) -> dict[str, Value]:
    car, buyer = job.facts.vehicle, _buyer(job)
    values: dict[str, Value] = {
        "seller": job.facts.dealer.name,
        "buyer": buyer.name,
        "model": model,
        "total": money(car.total),
    }
    if isinstance(buyer, Person):
        values["buyer_id"] = buyer.id_number
    if vin:
        values["vin"] = car.vin
    if day:
        values["sign_date"] = day.isoformat()
    return values


def _number_runs(buyer: Person | Org, style: Style) -> list[str | Run]:
    """The buyer's number behind the label it has."""
    if isinstance(buyer, Person):
        return ["身份证号：", filled(buyer.id_number, "buyer_id", style)]
    return ["统一社会信用代码：", filled(buyer.uscc, "", style)]


def clauses(job: Job) -> Drawn:
    """汽车买卖合同 in clauses, two pages, both sides' signatures."""
    facts, car, buyer = job.facts, job.facts.vehicle, _buyer(job)
    day = car.bought - timedelta(days=job.rng.randrange(3, 30))
    with_vin = job.chance(0.5)
    fill = job.fill_style(12)
    roles = job.rng.choice([("甲方（卖方）", "乙方（买方）"), ("出卖人（甲方）", "买受人（乙方）"), ("卖方", "买方")])
    writer = Writer(job, _BODY)
    writer.title(job.rng.choice(["汽车买卖合同", "购车合同", "汽车销售合同", "新车买卖合同"]), Style("hei_bold", 22))
    writer.line([f"{roles[0]}：", filled(facts.dealer.name, "seller", fill)])
    writer.line([f"地址：{facts.dealer.address}　电话：{facts.dealer.phone}"])
    writer.line([f"{roles[1]}：", filled(buyer.name, "buyer", fill)])
    writer.line([*_number_runs(buyer, fill), f"　联系电话：{buyer.phone}"])
    writer.para("根据《中华人民共和国民法典》等有关规定，双方在平等、自愿的基础上，就购买汽车事宜订立本合同。")
    apart = job.chance(0.5)
    model = car.model_code if apart else car.model
    named: list[str | Run] = (
        ["品牌：", filled(f"{car.brand}牌", "", fill), "　型号：", filled(model, "model", fill)]
        if apart
        else [f"{job.rng.choice(['厂牌型号', '品牌型号', '车型'])}：", filled(model, "model", fill)]
    )
    writer.para(["第一条　车辆信息：", *named, "　颜色：白色　数量：壹辆。"])
    if with_vin:
        writer.para([job.rng.choice(["车架号：", "车辆识别代号（车架号）："]), filled(car.vin, "vin", fill), "。"])
    words = in_words(car.total)
    price: list[str | Run] = ["（大写）", words, "（¥", Run(f"{car.total:.2f}", "total"), "）"]
    lead = job.rng.choice(["第二条　车辆总价为人民币", "第二条　合同总价款：人民币", "第二条　车价合计人民币"])
    writer.para([lead, *price, "，不含保险费、购置税及上牌费用。"])
    deposit = job.rng.choice([2000, 5000, 10000])
    writer.para(f"第三条　买方应于签订合同时支付定金人民币{deposit}元，余款于提车前一次性付清。")
    handed = numbers.written_date(day + timedelta(days=30))
    writer.para(f"第四条　交车时间：{handed}前；交车地点：卖方营业场所。买方提车时应当场验收。")
    for text in (
        "第五条　车辆质量执行国家标准和生产厂家的企业标准，三包责任按照《家用汽车产品修理更换退货责任规定》执行。",
        "第六条　卖方逾期交车的，每逾期一日按已付款的万分之五支付违约金；买方逾期付款的，承担同等责任。",
        "第七条　因不可抗力不能履行合同的，双方互不承担责任。",
        "第八条　争议由双方协商解决；协商不成的，向卖方所在地人民法院起诉。",
        "第九条　本合同一式两份，双方各执一份，自签字盖章之日起生效。",
    ):
        writer.para(text)
    writer.room(52)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, f"{roles[0]}（盖章）：", _BODY)
    sheet.text(110, y, f"{roles[1]}（{'签字' if isinstance(buyer, Person) else '盖章'}）：", _BODY)
    if isinstance(buyer, Person):
        signature(sheet, 150, y + 8, buyer.name)
    form = job.date_form("plain", "spaced")
    sheet.text(25, y + 24, ["签订日期：", Run(numbers.written_date(day, form=form), "sign_date")], _BODY)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 8, seals.SealText(facts.dealer.name, centre="合同专用章"))
    return drawn(
        "vehicle_purchase_contract", "car_clauses", writer.sheets, _values(job, model=model, day=day, vin=with_vin)
    )


def order(job: Job) -> Drawn:
    """A dealer's order form: one ruled page, the price among other prices."""
    facts, car, buyer = job.facts, job.facts.vehicle, _buyer(job)
    day = car.bought - timedelta(days=job.rng.randrange(3, 40))
    fill = job.fill_style(11)
    label = Style("song", 11)
    sheet = job.sheet()
    title = job.rng.choice(["新能源汽车订购协议", "汽车订购合同", "商品车销售合同", "购车订单"])
    sheet.text(105, 20, title, Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(
        20, 36, [f"{job.rng.choice(['经销商', '销售方', '甲方（卖方）'])}：", Run(facts.dealer.name, "seller")], label
    )
    sheet.text(
        190,
        36,
        ["订购日期：", Run(numbers.written_date(day, form=job.date_form("plain", "dash")), "sign_date")],
        label,
        align="r",
    )
    marketed = f"{car.brand}{job.rng.choice(['S7', 'E5', 'X3'])} {day.year}款 {job.rng.choice(['长续航版', '尊享型'])}"
    model = car.model if job.chance(0.5) else marketed
    person = isinstance(buyer, Person)
    guide = car.total + job.rng.choice([4000, 8000, 12000])
    number: Runs = Run(buyer.id_number, "buyer_id", fill) if isinstance(buyer, Person) else Run(buyer.uscc, "", fill)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            12,
            [
                (30, "客户姓名" if person else "客户名称", True),
                (60, Run(buyer.name, "buyer", fill), False),
                (30, "联系电话", True),
                (50, buyer.phone, False),
            ],
        ),
        (12, [(30, "身份证号" if person else "统一社会信用代码", True), (140, number, False)]),
        (12, [(30, "地址", True), (140, buyer.address, False)]),
        (
            12,
            [
                (30, job.rng.choice(["车型", "品牌型号"]), True),
                (60, Run(model, "model", fill), False),
                (30, "外观颜色", True),
                (50, "星空灰", False),
            ],
        ),
        (12, [(30, "内饰颜色", True), (60, "黑色", False), (30, "数量", True), (50, "1 台", False)]),
        (
            12,
            [
                (30, "厂家指导价", True),
                (60, f"{guide:.2f}元", False),
                (30, "优惠金额", True),
                (50, f"{guide - car.total:.2f}元", False),
            ],
        ),
        (
            12,
            [
                (30, job.rng.choice(["成交价", "车辆总价"]), True),
                (
                    140,
                    ["人民币", in_words(car.total), "（小写：¥", Run(f"{car.total:.2f}", "total", fill), "）"],
                    False,
                ),
            ],
        ),
        (12, [(30, "定金", True), (60, "5000.00元", False), (30, "付款方式", True), (50, "全款", False)]),
        (
            12,
            [
                (30, "交车时间", True),
                (60, numbers.written_date(day + timedelta(days=35)), False),
                (30, "销售顾问", True),
                (50, facts.landlord.name, False),
            ],
        ),
    ]
    bottom = table(sheet, 20, 46, rows, label=label, value=Style("song", 11))
    notes = (
        "1. 客户交付定金后，订单生效；因客户原因取消订单的，定金不予退还。",
        "2. 车辆以实际交付时配置为准，车架号在交车时确认。",
        "3. 上牌、保险由客户自行办理，也可委托经销商办理，费用另计。",
    )
    y = bottom + 6
    for text in notes:
        y = sheet.flow(20, y, 170, text, Style("song", 10.5), leading=1.6) + 1
    sheet.text(24, y + 10, "经销商（盖章）：", label)
    sheet.text(118, y + 10, "客户（签字）：", label)
    if person:
        signature(sheet, 148, y + 9, buyer.name)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 14, seals.SealText(facts.dealer.name))
    return drawn("vehicle_purchase_contract", "car_order", [sheet], _values(job, model=model, day=day, vin=False))


def goods(job: Job) -> Drawn:
    """供方 and 需方, the car in a goods table."""
    facts, car, buyer = job.facts, job.facts.vehicle, _buyer(job)
    day = car.bought - timedelta(days=job.rng.randrange(1, 12))
    writer = Writer(job, _BODY)
    writer.title("汽车购销合同", Style("hei_bold", 22))
    writer.line(["供方：", Run(facts.dealer.name, "seller")])
    writer.line(["需方：", Run(buyer.name, "buyer"), "　　", *_number_runs(buyer, _BODY)])
    writer.para("供需双方经协商一致，就需方向供方购买汽车达成如下协议：")
    writer.line("一、车辆及价款")
    amount = f"{car.total:.2f}"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10,
            [
                (24, "品牌", True),
                (46, "型号", True),
                (44, "车架号", True),
                (14, "数量", True),
                (32, "金额（元）", True),
            ],
        ),
        (
            11,
            [
                (24, f"{car.brand}牌", False),
                (46, Run(car.model_code, "model"), False),
                (44, Run(car.vin, "vin"), False),
                (14, "1", False),
                (32, amount, False),
            ],
        ),
        (10, [(128, ["合计人民币（大写）：", in_words(car.total)], False), (32, ["¥", Run(amount, "total")], False)]),
    ]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 10.5), value=Style("song", 10)) + 4
    for text in (
        "二、质量标准：按国家标准及生产厂家技术标准执行，实行三包。",
        "三、付款方式：需方签订合同时预付10000元，其余车款提车时付清。",
        "四、交货时间、地点：自合同签订之日起15日内，在供方仓库交车。",
        "五、违约责任：任何一方违约，应向对方支付合同总金额百分之五的违约金。",
        "六、本合同一式贰份，供需双方各执壹份，签字盖章后生效。",
    ):
        writer.line(text)
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    signed = numbers.written_date(day)
    sheet.text(25, y, "供方（盖章）：", _BODY)
    sheet.text(112, y, "需方（签字或盖章）：", _BODY)
    sheet.text(25, y + 20, ["签约日期：", Run(signed, "sign_date")], _BODY)
    sheet.text(112, y + 20, f"签约日期：{signed}", _BODY)
    if isinstance(buyer, Person):
        signature(sheet, 156, y - 1, buyer.name)
    if job.variant.seal:
        seals.put_round(sheet, 60, y + 8, seals.SealText(facts.dealer.name, centre="合同专用章"))
    return drawn(
        "vehicle_purchase_contract", "car_goods", writer.sheets, _values(job, model=car.model_code, day=day, vin=True)
    )


def intention(job: Job) -> Drawn:
    """购车意向书: running text, no number of the car."""
    facts, car, buyer = job.facts, job.facts.vehicle, _buyer(job)
    day = car.bought - timedelta(days=job.rng.randrange(20, 60))
    writer = Writer(job, Style("song", 13), leading=1.9)
    writer.title(job.rng.choice(["购车意向书", "新车预订协议书", "购车协议"]), Style("hei_bold", 22))
    writer.line(["甲方：", Run(facts.dealer.name, "seller")])
    writer.line(["乙方：", Run(buyer.name, "buyer"), "　　", *_number_runs(buyer, Style("song", 13))])
    writer.para(
        [
            "经双方友好协商，乙方向甲方订购",
            Run(car.model, "model"),
            f"{car.vehicle_type}一辆，车身颜色为白色，车辆总价款为人民币",
            Run(f"{car.total:.2f}", "total"),
            f"元（大写：{in_words(car.total)}）。",
        ]
    )
    writer.para("乙方于本协议签订当日交纳订金人民币3000元，提车时抵作车款。")
    writer.para(f"预计交车日期为{numbers.written_date(day + timedelta(days=45))}，车架号以交车时为准。")
    writer.para("本协议自双方签字盖章之日起生效，未尽事宜双方另行协商。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（盖章）：", Style("song", 12.5))
    sheet.text(112, y, "乙方（签字）：", Style("song", 12.5))
    if isinstance(buyer, Person):
        signature(sheet, 146, y - 1, buyer.name)
    sheet.text(182, y + 22, Run(numbers.written_date(day), "sign_date"), Style("song", 12.5), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 58, y + 8, seals.SealText(facts.dealer.name))
    return drawn(
        "vehicle_purchase_contract", "car_intention", writer.sheets, _values(job, model=car.model, day=day, vin=False)
    )


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "car_clauses": clauses,
        "car_order": order,
        "car_goods": goods,
        "car_intention": intention,
    }
}
