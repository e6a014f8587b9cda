"""Cars bought from a dealer: a shop system's order, a contract in articles, a typed confirmation."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.cypress_common import Parts, Rows, boxed, mobile, pen, said, seal, signed, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "vehicle_purchase_contract"
COLOURS = ("珍珠白", "曜石黑", "星云灰", "冰川蓝", "雅丹橙")


def car_values(job: Job, buyer: str) -> dict[str, Value]:
    facts = job.facts
    car = facts.vehicle
    return {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }


def order_sheet(job: Job) -> Drawn:
    """新车订购单: a shop's system, particulars of the car under heads, the frame number in boxes."""
    facts, car = job.facts, job.facts.vehicle
    person, dealer = facts.person, facts.dealer
    sheet, head, cell = job.sheet(), Style("hei", 10.5), Style("song", 11)
    sheet.fill(18, 14, 174, 15, (40, 52, 74))
    sheet.text(23, 18, "新车订购单", Style("hei_bold", 18, (255, 255, 255)))
    sheet.text(
        188, 19, f"订单 {car.bought:%y%m%d}{job.rng.randrange(100, 999)}", Style("hei", 11, (255, 255, 255)), align="r"
    )
    sheet.text(18, 34, ["销售店：", Run(dealer.name, "seller")], cell)
    sheet.text(18, 41, f"店址：{dealer.address}", Style("song", 9.5))
    who: Rows = [
        (8, [(44, "订购客户", True), (66, "客户身份证", True), (64, "客户手机", True)]),
        (
            11,
            [
                (44, Run(person.name, "buyer"), False),
                (66, Run(person.id_number, "buyer_id"), False),
                (64, person.phone, False),
            ],
        ),
    ]
    y = table(sheet, 18, 49, who, label=head, value=cell) + 4
    what: Rows = [
        (8, [(60, "厂牌型号", True), (38, "外观颜色", True), (38, "数量", True), (38, "指导价", True)]),
        (
            11,
            [
                (60, Run(car.model, "model"), False),
                (38, job.rng.choice(COLOURS), False),
                (38, "1 辆", False),
                (38, f"{car.total + 6000:,.0f}", False),
            ],
        ),
    ]
    y = table(sheet, 18, y, what, label=head, value=cell) + 5
    sheet.text(18, y + 1.5, "车架号", head)
    boxed(sheet, 36, y, car.vin, "vin", Style("hei", 11), side=7.4)
    y += 14
    paid = Decimal(5000)
    sums: Rows = [
        (10, [(44, "厂家补贴", True), (130, "-6,000.00", False)]),
        (10, [(44, "精品、装饰", True), (130, "赠送脚垫、行车记录仪，不计价", False)]),
        (
            12,
            [
                (44, "订单总金额", True),
                (130, ["￥", Run(f"{car.total:,.2f}", "total"), f"（{in_words(car.total)}）"], False),
            ],
        ),
        (10, [(44, "已付订金", True), (130, f"￥{paid:,.2f}", False)]),
        (10, [(44, "提车前应付", True), (130, f"￥{car.total - paid:,.2f}", False)]),
    ]
    y = table(sheet, 18, y, sums, label=head, value=cell) + 6
    for note in (
        "1. 订单总金额含增值税，不含车辆购置税、保险费和上牌费用。",
        "2. 客户付清全款后凭身份证原件提车；车架号以实车为准，与上列不符的本店负责更换。",
        "3. 随车配送7kW交流充电桩一台，客户自行向供电部门报装；不具备安装条件的可折换精品。",
        "4. 非本店原因客户退订的，订金不退；本店逾期三十日不能交车的，双倍返还订金。",
    ):
        y = sheet.flow(18, y, 174, note, Style("song", 10.5), leading=1.6) + 0.8
    y += 12
    signed(sheet, 18, y, "客户确认：", person.name, cell, pen(job, 16))
    sheet.text(18, y + 12, f"销售顾问：{someone(job)} {mobile(job)}　销售经理：{someone(job)}", Style("song", 10))
    sheet.text(192, y, "（销售合同专用）", cell, align="r")
    sheet.text(192, y + 24, ["下单日 ", said(car.bought, "sign_date", "dash")], cell, align="r")
    seal(job, sheet, 160, y + 12, dealer.name, centre="合同专用章")
    values = car_values(job, person.name) | {"buyer_id": person.id_number}
    return drawn(KIND, "cypress_order_sheet", [sheet], values)


def in_articles(job: Job) -> Drawn:
    """乘用车销售协议 in articles; a firm may be the buyer, then no ID number stands there."""
    facts, car, dealer = job.facts, job.facts.vehicle, job.facts.dealer
    firm = job.variant.holder_is == "company"
    buyer = facts.company.org.name if firm else facts.person.name
    body = Style("song", 12)
    writer = Writer(job, body, leading=1.6)
    writer.title("乘用车销售协议", Style("hei_bold", 20))
    writer.line(["供车方：", Run(dealer.name, "seller")])
    writer.line(f"统一社会信用代码：{dealer.uscc}　　法定代表人：{dealer.legal_person}")
    writer.line(["购车方：", Run(buyer, "buyer")])
    if firm:
        writer.line(f"经办人：{facts.person.name}　　电话：{facts.person.phone}")
    else:
        writer.line(["证件号码：", Run(facts.person.id_number, "buyer_id"), f"　　住址：{facts.person.address}"])
    writer.para("购车方向供车方购买乘用车一事，经双方平等协商，订立本协议，共同遵守。")
    writer.para(
        [
            "1　车辆：购车方所购车辆型号为",
            Run(car.model, "model"),
            f"，{car.vehicle_type}，车身颜色{job.rng.choice(COLOURS)}，车辆识别代号",
            Run(car.vin, "vin"),
            f"，电动机号{car.engine_no}，数量壹辆。",
        ]
    )
    writer.para(
        [
            "2　价款：上述车辆成交价合计为人民币",
            Run(f"{car.total:.2f}", "total"),
            f"元，大写{in_words(car.total)}。其中不含税价{car.price_without_tax:.2f}元，增值税{car.tax:.2f}元。",
        ]
    )
    share = job.rng.choice((20, 30))
    writer.para(
        f"3　支付：协议签订时付{share}%，余款于车辆交付前一次付清。以贷款方式支付的，贷款手续由购车方自行办理。"
    )
    writer.para(
        "4　交付：供车方应于收到全部价款之日起七日内在其经营场所交付车辆，并随车交付机动车整车出厂合格证、"
        "机动车销售统一发票、保养手册及钥匙两把。"
    )
    writer.para(
        "5　质量：车辆符合国家标准，按《家用汽车产品修理更换退货责任规定》和生产厂家的承诺提供三包服务；"
        "动力电池质保以厂家质保手册为准。"
    )
    writer.para("6　充电设施：购车方需要安装充电桩的，供车方提供用电报装所需的购车凭证，安装费用由购车方承担。")
    writer.para(
        "7　违约：一方不履行协议的，应赔偿对方由此受到的损失。供车方交付的车辆识别代号与本协议不符的，购车方有权拒收。"
    )
    writer.para("8　争议由供车方所在地人民法院管辖。协议一式三份，供车方执二份，购车方执一份。")
    writer.room(52)
    writer.y += 9
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, f"供车方（章）：{dealer.name}", Style("song", 11))
    sheet.text(25, y + 10, f"委托代理人：{someone(job)}", Style("song", 11))
    if firm:
        sheet.text(25, y + 22, f"购车方（章）：{buyer}", Style("song", 11))
        seal(job, sheet, 130, y + 24, buyer, diameter=38)
    else:
        signed(sheet, 25, y + 22, "购车方（签名）：", buyer, Style("song", 11), pen(job, 16))
    sheet.text(
        25, y + 35, ["协议订立于", said(car.bought, "sign_date", job.date_form("plain", "chinese"))], Style("song", 11)
    )
    seal(job, sheet, 84, y + 5, dealer.name)
    writer.number_pages("第 {} 页 / 共 {} 页")
    values = car_values(job, buyer)
    if not firm:
        values["buyer_id"] = facts.person.id_number
    return drawn(KIND, "cypress_in_articles", writer.sheets, values)


def typed_confirmation(job: Job) -> Drawn:
    """购车信息确认函: lines typed as in a message, printed and sealed; A5."""
    facts, car, dealer = job.facts, job.facts.vehicle, job.facts.dealer
    person = facts.person
    sheet, body = job.sheet(148, 210), Style("hei", 11)
    sheet.text(74, 15, "购车约定（门店版）", Style("hei_bold", 16), align="c")
    sheet.text(12, 29, "亲，您和本店谈好的条件如下，请核对后签字：", body)
    lines: list[Parts] = [
        ["▪ 买车人 ", Run(person.name, "buyer")],
        ["▪ 证件 ", Run(person.id_number, "buyer_id")],
        ["▪ 车 ", Run(car.model, "model"), f" {job.rng.choice(COLOURS)}"],
        ["▪ VIN ", Run(car.vin, "vin")],
        ["▪ 落定价 ", Run(f"{car.total:.0f}", "total"), "元（裸车，开票就开这个数）"],
        ["▪ 付法 今天刷卡3000元定金，剩下的提车那天补齐"],
        ["▪ 保险 自理，本店可代办　▪ 临牌 送两张"],
        ["▪ 充电桩 厂家送桩不送线，报装材料店里给备齐"],
        ["▪ 反悔 定金不退；我们没车，定金翻倍退"],
    ]
    y = 41.0
    for line in lines:
        y = sheet.flow(12, y, 124, line, body, leading=1.6) + 2.6
    sheet.flow(12, y + 2, 124, "以上内容双方签章后就是正式买卖合同，别的口头承诺不算。", body, leading=1.6)
    y = max(y + 20, 140)
    sheet.text(12, y, ["门店 ", Run(dealer.name, "seller")], body)
    sheet.text(12, y + 10, f"接待 {someone(job)} {mobile(job)}", body)
    signed(sheet, 12, y + 22, "买车人签字", person.name, body, pen(job, 16))
    day = f"{car.bought.year}.{car.bought.month}.{car.bought.day}"
    sheet.text(136, y + 40, Run(day, "sign_date"), body, align="r")
    sheet.text(12, 201, "第一联 客户留存　第二联 门店存档", Style("song", 8))
    seal(job, sheet, 106, y + 18, dealer.name, diameter=38)
    values = car_values(job, person.name) | {"buyer_id": person.id_number}
    return drawn(KIND, "cypress_typed_confirmation", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cypress_order_sheet": order_sheet,
        "cypress_in_articles": in_articles,
        "cypress_typed_confirmation": typed_confirmation,
    }
}
