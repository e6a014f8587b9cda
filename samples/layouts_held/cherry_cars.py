"""Cars bought: a dealer's order with little boxes, an agreement in sentences, a card of the contract's particulars."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.cherry_common import Pen, Row, boxed, dots, grouped, row, signed, someone, whole
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "vehicle_purchase_contract"


def _values(job: Job, buyer: str) -> dict[str, Value]:
    facts, car = job.facts, job.facts.vehicle
    return {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }


def order(job: Job) -> Drawn:
    """新车订购合同 as a dealer's pad has it: identity number in boxes, a table of the car and its money."""
    facts, car, person, sheet = job.facts, job.facts.vehicle, job.facts.person, job.sheet()
    dealer, fill, label = facts.dealer, job.fill_style(11), Style("hei", 10.5)
    sheet.text(105, 16, Run(dealer.name, "seller"), Style("hei_bold", 16), align="c")
    sheet.text(105, 25, f"地址：{dealer.address}　销售热线：{dealer.phone}", Style("song", 9), align="c")
    sheet.text(105, 33, "新车订购合同", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(186, 44, f"单号 {car.bought:%Y%m}{job.rng.randrange(1, 300):04d}", Style("hei", 9), align="r")
    sheet.text(24, 52, "订购人姓名", label)
    sheet.text(50, 51.6, Run(person.name, "buyer", fill), fill)
    sheet.text(110, 52, "移动电话", label)
    sheet.text(130, 51.6, person.phone, fill)
    sheet.text(24, 63, "身份证号", label)
    boxed(sheet, 50, 61.5, person.id_number, "buyer_id", fill, side=6.4)
    deposit = Decimal(job.rng.randrange(2, 11) * 1000)
    colour = job.rng.choice(["珍珠白", "星空灰", "曜石黑", "湖水蓝"])
    rows: list[Row] = [
        row(11, (30, 68, 24, 40), "品牌型号", Run(car.model, "model", fill), "外观颜色", Run(colour, style=fill)),
        row(11, (30, 132), "车架号", Run(car.vin, "vin", fill)),
        row(
            11,
            (30, 132),
            "成交总价",
            [Run(grouped(car.total), "total", fill), " 元（含增值税）大写：", Run(in_words(car.total), "total", fill)],
        ),
        row(
            11,
            (30, 51, 30, 51),
            "已收订金",
            Run(f"{grouped(deposit)} 元", style=fill),
            "交车时应付",
            Run(f"{grouped(car.total - deposit)} 元", style=fill),
        ),
        row(11, (30, 132), "随车赠送", "脚垫、充电枪、全车贴膜；7kW家用充电桩一台（不含安装）"),
    ]
    y = table(sheet, 24, 74, rows, label=label, value=Style("song", 10.5)) + 5
    pen = Pen(sheet, Style("song", 10), 24, 162, y, leading=1.65, gap=0.8)
    terms = (
        "1. 上述总价不含保险费、车辆购置税及上牌服务费，上列费用由订购人自理。",
        "2. 车辆到店后本公司以电话通知，订购人应于七日内付清余款提车，逾期本公司可另行处置车辆。",
        "3. 交付时双方当场查验外观、里程和随车文件，签署交接单后风险转移给订购人。",
        "4. 动力电池及驱动电机的质量担保以生产厂家《保修手册》为准。",
        "5. 订购人所购家用充电桩的用电申请由其本人向供电企业提出，本公司可以代为整理资料。",
        "6. 因本合同引起的争议由本公司所在地人民法院管辖。",
    )
    for term in terms:
        pen.item(term)
    y, body = pen.y + 10, Style("song", 11)
    sheet.text(24, y, "订购人签字：", body)
    signed(sheet, 48, y - 2, person.name, "buyer")
    sheet.text(24, y + 13, f"销售顾问：{someone(job)}", body)
    sheet.text(108, y, "售车单位（盖合同章）：", body)
    day = numbers.written_date(car.bought, form=job.date_form("plain", "padded"))
    sheet.text(108, y + 13, ["订购日期：", Run(day, "sign_date", fill)], body)
    seals.put_round(sheet, 156, y + 14, seals.SealText(dealer.name, "合同专用章"), diameter=40)
    values = _values(job, person.name) | {"buyer_id": person.id_number}
    near = {"model": (car.model_code,)}
    return drawn(KIND, "cherry_car_order", [sheet], values, tolerated=near)


def sentences(job: Job) -> Drawn:
    """汽车买卖协议书 in running text; a firm may be the buyer."""
    facts, car = job.facts, job.facts.vehicle
    by_firm = job.variant.holder_is == "company"
    buyer = facts.company.org.name if by_firm else facts.person.name
    writer = Writer(job, Style("song", 12), left=26, width=158, top=26, leading=1.85)
    writer.title("汽车买卖协议书", Style("song_bold", 21), after=10)
    values = _values(job, buyer)
    who: list[str | Run] = ["供车方", Run(facts.dealer.name, "seller"), "与购车方", Run(buyer, "buyer")]
    if by_firm:
        who += [f"（法定代表人{facts.company.org.legal_person}）"]
    else:
        who += ["（居民身份证", Run(facts.person.id_number, "buyer_id"), f"，现住{facts.person.address}）"]
        values["buyer_id"] = facts.person.id_number
    writer.para([*who, "就新能源汽车一辆的买卖，自愿达成以下协议。"])
    writer.para(
        [
            "一、购车方选定",
            Run(car.model, "model"),
            f"{car.vehicle_type}一辆，车辆识别代号为",
            Run(car.vin, "vin"),
            f"，电机号{car.engine_no}，系全新未上牌车辆。",
        ]
    )
    writer.para(
        [
            "二、车价合计人民币",
            Run(in_words(car.total), "total"),
            "（",
            Run(whole(car.total), "total"),
            "元），已包括增值税、出库费及运输费。购车方于签约时以转账方式付清，供车方开具机动车销售统一发票。",
        ]
    )
    handed = car.bought + timedelta(days=job.rng.randrange(2, 9))
    writer.para(
        f"三、供车方应于{numbers.written_date(handed)}前在其展厅交车，随车交付合格证、一致性证书、保修手册和钥匙两把。"
    )
    writer.para("四、车辆的三包期限、动力电池质保期限按国家规定和厂家承诺执行，购车方按期到授权网点保养。")
    writer.para("五、购车方可凭本协议申请自用充电设施，供车方应其要求提供车辆信息，不收取费用。")
    writer.para(
        "六、供车方逾期交车的，每日按车价的万分之三支付违约金；车辆存在质量问题的，依照《家用汽车产品修理更换退货责任规定》处理。"
    )
    writer.para("七、本协议双方签章后生效，一式两份，具有同等效力。")
    writer.room(50)
    writer.y += 10
    sheet, y, body = writer.sheet, writer.y, Style("song", 12)
    sheet.text(26, y, ["供车方：", Run(facts.dealer.name, "seller")], body)
    sheet.text(26, y + 11, f"代表：{someone(job)}　电话：{facts.dealer.phone}", body)
    sheet.text(26, y + 24, ["购车方：", Run(buyer, "buyer")] if by_firm else "购车方：", body)
    if by_firm:
        seals.put_round(sheet, 132, y + 34, seals.SealText(buyer))
    else:
        signed(sheet, 44, y + 22, buyer, "buyer")
    form = job.date_form("plain", "chinese", "spaced")
    sheet.text(26, y + 37, ["签于", Run(numbers.written_date(car.bought, form=form), "sign_date")], body)
    seals.put_round(sheet, 88, y + 4, seals.SealText(facts.dealer.name), diameter=40)
    near = {"model": (car.model_code, f"{car.model}{car.vehicle_type}")}
    return drawn(KIND, "cherry_car_sentences", writer.sheets, values, tolerated=near)


def card(job: Job) -> Drawn:
    """The particulars of an electronic contract on one card: small labels under the values."""
    facts, car, person, sheet = job.facts, job.facts.vehicle, job.facts.person, job.sheet(210, 148)
    sheet.fill(0, 0, 210, 18, (232, 238, 246))
    sheet.text(14, 5.5, "电子购车合同 · 要素页", Style("hei_bold", 15))
    sheet.text(196, 7, "第1页（条款见第2-6页）", Style("hei", 9), align="r")
    value, label = Style("hei", 12), Style("hei", 8, (110, 116, 124))
    left: list[tuple[str, str | Run]] = [
        ("买车人", Run(person.name, "buyer")),
        ("买车人身份证", Run(person.id_number, "buyer_id")),
        ("卖车方", Run(facts.dealer.name, "seller")),
        ("合同金额（元，含税）", Run(grouped(car.total), "total")),
    ]
    right: list[tuple[str, str | Run]] = [
        ("车辆品牌及型号", Run(car.model, "model")),
        ("VIN码", Run(car.vin, "vin")),
        ("提车门店", facts.dealer.address),
        ("双方签署完成日", Run(f"{car.bought:%Y-%m-%d}", "sign_date")),
    ]
    for x, items in ((14, left), (110, right)):
        y = 27.0
        for name, shown in items:
            sheet.cell((x, y, 86, 7), shown, value, pad=0)
            sheet.line(x, y + 8, x + 86, y + 8, width=0.15, fill=(170, 176, 184))
            sheet.text(x, y + 9.5, name, label)
            y += 20
    issued = car.bought + timedelta(days=1)
    pen = Pen(sheet, Style("hei", 9), 14, 140, 112, leading=1.6, gap=0.6)
    pen.item(
        "本页由电子签约平台生成，与合同正文不一致时以正文为准。交付中心专员："
        + someone(job)
        + "，客服 "
        + facts.dealer.phone
    )
    pen.item(f"下载打印时间：{dots(issued)}　09:{job.rng.randrange(10, 60)}")
    qr_code(sheet, 174, 110, 20)
    seals.put_round(sheet, 74, 68, seals.SealText(facts.dealer.name, "电子合同章"), diameter=34)
    values = _values(job, person.name) | {"buyer_id": person.id_number}
    return drawn(KIND, "cherry_car_card", [sheet], values, tolerated={"model": (car.model_code,)})


LAYOUTS: Layouts = {
    KIND: {"cherry_car_order": order, "cherry_car_sentences": sentences, "cherry_car_card": card},
}
