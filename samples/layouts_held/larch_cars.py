"""Cars bought of a dealer: an order form, an agreement in paragraphs, a confirmation in two languages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.larch_common import (
    GREY,
    Parts,
    Pen,
    Rows,
    after,
    bystander,
    other_phone,
    pen_ink,
    said,
    spaced_boxes,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "vehicle_purchase_contract"


def _values(job: Job, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": facts.vehicle.model,
        "vin": facts.vehicle.vin,
        "total": money(facts.vehicle.total),
        "sign_date": day.isoformat(),
    }


def _model_read(job: Job) -> tuple[str, ...]:
    car = job.facts.vehicle
    return (car.model_code, f"{car.brand}{car.model_code}", f"{car.model}{car.vehicle_type}")


def larch_order_form(job: Job) -> Drawn:
    """新车订购单: heads and boxes, the VIN one character to a box, a break-down of the price."""
    facts, person, car = job.facts, job.facts.person, job.facts.vehicle
    sheet, fill, day = job.sheet(), job.fill_style(11), job.facts.vehicle.bought
    label, body = Style("hei", 10), Style("song", 10.5)
    sheet.text(20, 16, facts.dealer.name, Style("hei_bold", 14))
    sheet.text(20, 24, f"{facts.dealer.address}　销售热线 {facts.dealer.phone}", Style("hei", 8, GREY))
    sheet.text(190, 16, "新车订购单", Style("hei_bold", 20), align="r", spacing=0.1)
    sheet.line(20, 30, 190, 30, width=0.8)
    sheet.text(20, 34, f"单号 DD{day:%y%m}{job.rng.randrange(10**4):04d}", body)
    form = job.date_form("dash", "plain", "slash")
    sheet.text(190, 34, ["订购日期 ", Run(said(day, form), "sign_date", fill)], body, align="r")
    rows: Rows = [
        (
            11,
            [
                (28, "客户姓名", True),
                (57, Run(person.name, "buyer", fill), False),
                (28, "手机号", True),
                (57, Run(person.phone, "", fill), False),
            ],
        ),
        (11, [(28, "身份证号", True), (142, Run(person.id_number, "buyer_id", fill), False)]),
        (11, [(28, "家庭住址", True), (142, Run(person.address, "", fill), False)]),
        (
            11,
            [
                (28, "车型", True),
                (85, Run(car.model, "model", fill), False),
                (22, "外观/内饰", True),
                (35, Run(job.rng.choice(["珠光白/黑", "星空灰/米", "冰川蓝/黑"]), "", fill), False),
            ],
        ),
        (12, [(28, "车架号", True), (142, "", False)]),
    ]
    y = table(sheet, 20, 41, rows, label=label, value=body)
    spaced_boxes(sheet, 52, y - 9.5, car.vin, "vin", fill)
    bonus = Decimal(job.rng.randrange(2, 9) * 1000)
    deposit = Decimal(job.rng.choice([2000, 5000]))
    items: list[tuple[str, str, str]] = [
        ("厂商指导价", f"{car.total + bonus:,.2f}", "含增值税"),
        ("优惠金额", f"-{bonus:,.2f}", "当月活动"),
        ("装潢礼包", "0.00", "贴膜、脚垫、行车记录仪（赠）"),
        ("随车充电桩", "0.00", "厂家赠送，安装另行预约"),
    ]
    costs: Rows = [(9, [(50, "项目", True), (50, "金额（元）", True), (70, "备注", True)])]
    costs += [(9, [(50, name, True), (50, amount, True), (70, note, False)]) for name, amount, note in items]
    total: Parts = [Run(f"{car.total:,.2f}", "total", fill)]
    costs.append((11, [(50, "车价合计", True), (50, total, True), (70, f"大写：{in_words(car.total)}", False)]))
    costs.append((9, [(50, "其中：订金", True), (50, f"{deposit:,.2f}", True), (70, "提车时抵车款", False)]))
    y = table(sheet, 20, y + 4, costs, label=body, value=body) + 4
    pen = Pen(sheet, Style("song", 10), 20, y, 170, leading=1.55, gap=0.4)
    pen.line(f"一、预计{said(after(day, 12))}前到店交车，厂家排产延误不超过15日的，不视为违约。")
    pen.line("二、保险、上牌由客户自办，或委托本店代办，费用据实收取，不包括在上述车价之内。")
    pen.line("三、客户无故退订的，订金按《民法典》有关规定处理。现车三包执行国家《家用汽车产品修理更换退货责任规定》。")
    y = pen.y + 8
    sheet.text(20, y, "客户确认：", body)
    sheet.text(40, y - 2, person.name, pen_ink(job, 16))
    sheet.text(20, y + 11, f"销售顾问：{bystander(job)}　{other_phone(job)}", body)
    sheet.text(110, y, ["销售方：", Run(facts.dealer.name, "seller")], body)
    seals.put_round(sheet, 152, y + 8, seals.SealText(facts.dealer.name, "合同专用章"))
    return drawn(KIND, "larch_order_form", [sheet], _values(job, day), tolerated={"model": _model_read(job)})


def larch_car_agreement(job: Job) -> Drawn:
    """汽车买卖协议 in paragraphs, blanks filled in."""
    facts, person, car, day = job.facts, job.facts.person, job.facts.vehicle, job.facts.vehicle.bought
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.85)
    writer.title("汽车买卖协议", Style("song_bold", 21), spacing=0.3)
    writer.line(["卖车方：", filled(facts.dealer.name, "seller", fill)])
    writer.line(["买车方：", filled(person.name, "buyer", fill)])
    writer.line(["公民身份号码：", filled(person.id_number, "buyer_id", fill)])
    writer.para("双方根据《中华人民共和国民法典》《中华人民共和国消费者权益保护法》，自愿订立本协议。")
    writer.para(
        [
            "一、买车方向卖车方购买",
            filled(car.model, "model", fill),
            f"{car.vehicle_type}一辆，车辆识别代号为",
            filled(car.vin, "vin", fill),
            "，电机（发动机）号为",
            filled(car.engine_no, "", fill),
            "，该车为未经使用的新车。",
        ]
    )
    pay = Decimal(job.rng.randrange(2, 5) * 10000)
    writer.para(
        [
            "二、车辆总价（含税）为人民币",
            filled(in_words(car.total), "", fill),
            "，即￥",
            filled(f"{car.total:.2f}", "total", fill),
            f"。签约时交付{pay:.0f}元，其余{car.total - pay:.0f}元在提车前以转账方式付清。",
        ]
    )
    writer.para(
        f"三、交车时间不迟于{said(after(day, 10))}，交车地点为卖车方展厅。交付时卖车方应提供机动车销售统一发票、"
        "合格证、一致性证书、保修手册、三包凭证及两把钥匙，并当面演示充电和高压断电操作。"
    )
    writer.para("四、车辆交付后，毁损、灭失的风险由买车方承担。质量问题由生产厂家授权的服务站负责处理。")
    writer.para("五、卖车方不得强制搭售保险、装饰；买车方自愿购买的，另行签单。")
    writer.para("六、逾期付款或者逾期交车的，每逾期一日按已付款的万分之三向对方支付违约金。")
    writer.para("七、本协议双方各持一份，签字盖章生效。")
    writer.room(44)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "卖车方（章）：", writer.style)
    sheet.text(112, y, "买车方（签）：", writer.style)
    sheet.text(142, y - 2, person.name, pen_ink(job, 17))
    sheet.text(25, y + 12, f"经手人：{bystander(job)}", writer.style)
    form = job.date_form("plain", "chinese", "spaced")
    sheet.text(112, y + 12, ["签于", Run(said(day, form), "sign_date")], writer.style)
    seals.put_round(sheet, 62, y + 8, seals.SealText(facts.dealer.name))
    return drawn(KIND, "larch_car_agreement", writer.sheets, _values(job, day), tolerated={"model": _model_read(job)})


def larch_sale_confirmation(job: Job) -> Drawn:
    """销售合同（交付确认页）in two languages, one item a line, a box for the signature."""
    facts, person, car, day = job.facts, job.facts.person, job.facts.vehicle, job.facts.vehicle.bought
    sheet = job.sheet(182, 257)
    label, value = Style("hei", 9.5, GREY), Style("song", 12)
    sheet.text(91, 16, "车辆销售合同（简式）", Style("hei_bold", 18), align="c")
    sheet.text(91, 26, "VEHICLE SALES CONTRACT", Style("hei", 9, GREY), align="c", spacing=0.15)
    form = job.date_form("dash", "dots", "plain")
    lines: list[tuple[str, Parts]] = [
        ("经销商 Dealer", [Run(facts.dealer.name, "seller")]),
        ("购车人 Customer", [Run(person.name, "buyer")]),
        ("证件号 ID", [Run(person.id_number, "buyer_id")]),
        ("电话 Mobile", [person.phone]),
        ("厂牌型号 Model", [Run(car.model, "model")]),
        ("车辆类型 Type", [car.vehicle_type]),
        ("VIN", [Run(car.vin, "vin")]),
        ("发动机/电机号 Engine No.", [car.engine_no]),
        ("不含税价 Net", [f"CNY {car.price_without_tax:,.2f}"]),
        ("增值税 VAT 13%", [f"CNY {car.tax:,.2f}"]),
        ("价税合计 Total", ["CNY ", Run(f"{car.total:,.2f}", "total")]),
        ("交车日 Delivery", [said(after(day, job.rng.randrange(2, 9)), form)]),
    ]
    y = 38.0
    for name, runs in lines:
        sheet.text(20, y + 0.6, name, label)
        sheet.text(70, y, runs, value)
        sheet.line(20, y + 7.2, 162, y + 7.2, width=0.12, fill=(180, 180, 184))
        y += 10
    pen = Pen(sheet, Style("song", 9.5), 20, y + 2, 142, leading=1.5, gap=0.4)
    pen.line("客户已验看车辆外观、里程及随车附件。动力电池质保8年或15万公里，以先到者为准。")
    pen.line("以上内容经双方核对无误，自签署之日起对双方具有约束力。")
    sheet.rect(20, 188, 142, 44, line=0.3)
    sheet.line(91, 188, 91, 232)
    sheet.text(23, 191, "客户签署 Signature", label)
    sheet.text(34, 201, person.name, pen_ink(job, 20))
    sheet.text(23, 222, ["签署日期 Date ", Run(said(day, form), "sign_date", value)], label)
    sheet.text(94, 191, f"经销商盖章 Stamp　　{bystander(job)}", label)
    seals.put_round(sheet, 126, 213, seals.SealText(facts.dealer.name), diameter=36)
    return drawn(KIND, "larch_sale_confirmation", [sheet], _values(job, day), tolerated={"model": _model_read(job)})


LAYOUTS: Layouts = {
    KIND: {
        "larch_order_form": larch_order_form,
        "larch_car_agreement": larch_car_agreement,
        "larch_sale_confirmation": larch_sale_confirmation,
    }
}
