"""Contracts for the purchase of a car and certificates of conformity."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import SONG, Row, blank, foot, hand, pen, said, seal, signed, street, torn
from samples.layouts_fourteenth.words import WORDS
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def tea_car_contract(job: Job) -> Drawn:
    """A dealer's contract with articles, filled in by hand or printed, over two pages."""
    facts, rng = job.facts, job.rng
    car, person, dealer = facts.vehicle, facts.person, facts.dealer.name
    writer, ink = Writer(job, Style("song", 12.5), top=24, leading=1.75), pen(job, 12)
    day = car.bought - timedelta(days=rng.randrange(2, 40))
    deposit = rng.choice([2000, 5000, 10000])
    total = rng.choice([f"{car.total:.2f}", f"{car.total:.0f}", f"{car.total:,.2f}"])
    writer.title("汽车销售合同", Style("hei_bold", 22), after=6)
    writer.sheet.text(
        184, writer.y, f"合同编号：{rng.choice(['XS', 'HT', ''])}{day:%Y%m}{rng.randrange(1, 400):04d}", SONG, align="r"
    )
    writer.y += 11
    writer.line(["甲方（出卖人）：", blank(dealer, "seller", ink)])
    writer.line(["乙方（买受人）：", blank(person.name, "buyer", ink, least=8)])
    writer.line(
        ["身份证号码：", blank(person.id_number, "buyer_id", ink), "　联系电话：", blank(person.phone, "", ink)]
    )
    writer.line(["地址：", blank(person.address, "", ink.sized(10.5))])
    writer.para(
        "根据《中华人民共和国民法典》及有关法律法规的规定，甲乙双方在平等、自愿、协商一致的基础上，"
        "就乙方向甲方购买车辆事宜，订立本合同。"
    )
    writer.line(Run("第一条　车辆基本情况", "", Style("hei_bold", 12.5)))
    model = rng.choice([car.model_code, f"{car.brand}牌{car.model_code}"])
    with_vin = job.chance(0.6)
    writer.para(
        [
            "车型：",
            blank(model, "model", ink),
            "；车身颜色：",
            blank(rng.choice(["白", "珍珠白", "星空灰", "黑"]), "", ink),
            "；车辆识别代号（VIN）：",
            blank(car.vin, "vin", ink) if with_vin else blank("", "", ink, least=10),
            "；数量：1台。",
        ]
    )
    writer.line(Run("第二条　车辆价款", "", Style("hei_bold", 12.5)))
    writer.para(
        [
            "车辆总价为人民币（小写）",
            blank(total, "total", ink),
            "元，（大写）",
            blank(numbers.amount_in_words(car.total), "", ink),
            "。此价格含增值税，不含车辆购置税、保险费及上牌费。",
        ]
    )
    writer.line(Run("第三条　付款方式", "", Style("hei_bold", 12.5)))
    writer.para(["乙方于签订本合同时支付定金", blank(f"{deposit}", "", ink), "元，余款于提车前一次性付清。"])
    writer.line(Run("第四条　交付与验收", "", Style("hei_bold", 12.5)))
    writer.para(
        [
            "交车时间：",
            *torn(car.bought, "", ink),
            "前；交车地点：甲方展厅。乙方应当场验车，签署交接单后风险转移至乙方。",
        ]
    )
    writer.para("甲方向乙方交付车辆时应同时提供：机动车销售统一发票、车辆合格证、三包凭证、使用说明书、随车工具。")
    writer.line(Run("第五条　违约责任", "", Style("hei_bold", 12.5)))
    writer.para(
        "乙方逾期提车超过十五日的，甲方有权解除合同，定金不予退还；甲方逾期交车的，"
        "每逾期一日按已付车款的万分之三支付违约金。"
    )
    writer.line(Run("第六条　争议解决", "", Style("hei_bold", 12.5)))
    writer.para("本合同履行过程中发生的争议，由双方协商解决；协商不成的，向甲方所在地人民法院起诉。")
    writer.para("本合同一式两份，双方各执一份，自双方签字或盖章之日起生效。")
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "甲方（盖章）：", SONG)
    sheet.text(25, y + 12, "销售顾问：", SONG)
    signed(sheet, 48, y + 10.5, facts.landlord.name)
    sheet.text(112, y, "乙方（签字）：", SONG)
    signed(sheet, 142, y - 1.5, person.name)
    sheet.text(112, y + 24, ["签订日期：", *torn(day, "sign_date", ink, line=False)], SONG)
    seal(sheet, 66, y + 14, dealer, "合同专用章")
    writer.number_pages()
    values: dict[str, Value] = {
        "seller": dealer,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "model": model,
        "total": f"{car.total:.2f}",
        "sign_date": day.isoformat(),
    }
    if with_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "tea_car_contract", writer.sheets, values)


def tea_car_order(job: Job) -> Drawn:
    """A maker's own shop: an order sheet in table form, with the customer's signature."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car, person = facts.vehicle, facts.person
    seller = f"信阳{car.brand}汽车销售服务有限公司"
    day, ink = car.bought - timedelta(days=rng.randrange(5, 60)), Style("song", 11)
    model = car.model_code
    extra = Decimal(rng.choice([0, 3000, 5000]))
    sheet.text(22, 18, f"{car.brand}汽车", Style("hei_bold", 16))
    sheet.text(105, 28, "车 辆 购 买 协 议", Style("song_bold", 22), align="c")
    sheet.text(188, 42, f"订单号：{rng.randrange(10**11, 10**12)}", Style("song", 10), align="r")
    rows: list[Row] = [
        (10, [(28, "卖方", True), (138, Run(seller, "seller"), False)]),
        (10, [(28, "买方", True), (55, Run(person.name, "buyer"), False), (28, "手机号码", True), (55, person.phone,
            False)]),
        (10, [(28, "证件类型", True), (55, "居民身份证", False), (28, "证件号码", True),
              (55, Run(person.id_number, "buyer_id"), False)]),
        (10, [(28, "品牌", True), (55, car.brand, False), (28, "车辆型号", True), (55, Run(model, "model"), False)]),
        (10, [(28, "能源类型", True), (55, "插电式混合动力" if "PHEV" in model else "纯电动", False), (28,
            "外观/内饰", True),
              (55, rng.choice(["晨雾白/黑", "远山灰/棕", "极夜黑/米"]), False)]),
        (10, [(28, "车架号", True), (138, Run(car.vin, "vin") if rng.random() < 0.5 else "以实际交付车辆为准",
            False)]),
        (10, [(28, "车辆指导价", True), (55, f"¥{car.total + extra:,.2f}", False), (28, "优惠金额", True),
              (55, f"¥{extra:,.2f}", False)]),
        (10, [(28, "成交总价", True), (55, ["¥", Run(f"{car.total:,.2f}", "total")], False), (28, "大写", True),
              (55, numbers.amount_in_words(car.total, unit="圆"), False)]),
        (10, [(28, "定金", True), (55, "¥5,000.00", False), (28, "预计交付", True),
              (55, said(job, car.bought, "plain", "dash"), False)]),
    ]  # fmt: skip
    bottom = table(sheet, 22, 49, rows, label=Style("hei", 10.5), value=ink)
    y = bottom + 6
    for text in (
        "1．买方支付定金后，本协议生效。买方单方取消订单的，定金不予退还；卖方无法交付的，双倍返还定金。",
        "2．成交总价含增值税。买方应在交付前付清全部车款，车辆购置税、保险、上牌费用由买方自行承担。",
        "3．卖方向买方开具机动车销售统一发票，并随车交付车辆合格证、车辆一致性证书。",
        "4．随车赠送的家用充电桩由买方自行办理报装，物业及电力公司不同意安装的，卖方不承担责任。",
        "5．因不可抗力或上游零部件供应原因导致交付延迟的，卖方应及时告知买方，交付时间相应顺延。",
        "6．本协议未尽事宜，按国家有关法律法规执行。双方发生争议的，提交卖方所在地人民法院处理。",
    ):
        y = sheet.flow(22, y, 166, text, Style("song", 10.5), leading=1.55) + 1
    sheet.text(22, y + 10, "卖方（盖章）：", SONG)
    seal(sheet, 66, y + 16, seller)
    sheet.text(112, y + 10, "买方签名：", SONG)
    signed(sheet, 136, y + 8.5, person.name)
    sheet.text(
        112, y + 24, ["日期：", Run(said(job, day, "plain", "dash", "dot", "slash"), "sign_date", hand(job, 12))], SONG
    )
    foot(sheet, "第一联：客户留存　　第二联：财务留存")
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "model": model,
        "total": f"{car.total:.2f}",
        "sign_date": day.isoformat(),
    }
    if any(mark.field == "vin" for mark in sheet.marks):
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "tea_car_order", [sheet], values)


def _conformity_pairs(job: Job, made: date, fuel: str) -> list[tuple[str, str, str]]:
    """The numbered entries of the national form from the seventh on: label, value, field."""
    rng, car = job.rng, job.facts.vehicle
    mixed = "PHEV" in car.model_code
    return [
        ("7.车身颜色", rng.choice(["白色", "灰色", "黑色", "白/黑"]), ""),
        ("8.底盘型号/底盘ID", "/", ""),
        ("9.底盘合格证编号", "——", ""),
        ("10.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.choice('ABC')}", ""),
        ("11.发动机号", car.engine_no, ""),
        ("12.燃料种类", fuel, "fuel"),
        ("13.排量和功率(ml/kW)", "1498/72" if mixed else f"/{rng.randrange(50, 180)}", ""),
        ("14.排放标准", "GB18352.6-2016国Ⅵ" if mixed else "/", ""),
        ("15.油耗(L/100km)", "1.1" if mixed else "/", ""),
        ("16.外廓尺寸(mm)", f"{rng.randrange(3900, 4900)}  1{rng.randrange(780, 920)}  1{rng.randrange(480, 680)}", ""),
        ("17.货厢内部尺寸(mm)", "/", ""),
        ("18.钢板弹簧片数(片)", "/", ""),
        ("19.轮胎数", "4", ""),
        ("20.轮胎规格", rng.choice(["215/55R17", "205/60R16", "235/50R18"]), ""),
        ("21.轮距(前/后)(mm)", "1580/1575", ""),
        ("22.轴距(mm)", f"{rng.randrange(2600, 2900)}", ""),
        ("23.轴荷(kg)", "905/985", ""),
        ("24.轴数", "2", ""),
        ("25.转向形式", "方向盘", ""),
        ("26.总质量(kg)", "1890", ""),
        ("27.整备质量(kg)", "1515", ""),
        ("32.驾驶室准乘人数(人)", "/", ""),
        ("33.额定载客(人)", "5", ""),
        ("34.最高设计车速(km/h)", rng.choice(["155", "160", "180"]), ""),
        ("35.车辆制造日期", numbers.written_date(made, form="padded"), ""),
    ]


def _code(job: Job) -> str:
    return "".join(job.rng.choice("ABDEHKSWXY") for _ in range(3)) + f"{job.rng.randrange(10**11):011d}"


def tea_conformity_national(job: Job) -> Drawn:
    """机动车整车出厂合格证 as the national form has it, its entries numbered."""
    rng, car, sheet = job.rng, job.facts.vehicle, job.sheet()
    made = car.bought - timedelta(days=rng.randrange(20, 120))
    day, number = made + timedelta(days=rng.randrange(0, 4)), _code(job)
    fuel = "汽油/电混合动力" if "PHEV" in car.model_code else rng.choice(["电", "纯电动"])
    ending = rng.choice(["汽车有限公司", "汽车制造有限公司", "新能源汽车股份有限公司"])
    maker = f"{rng.choice(['河南', '豫南', '中原'])}{car.brand}{ending}"
    guilloche(sheet, 12, 12, 186, 272, (224, 232, 242), waves=14, paper=(250, 251, 253))
    sheet.text(105, 22, "机动车整车出厂合格证", Style("song_bold", 20), align="c", spacing=0.15)
    label, shown = Style("song", 10), Style("song", 10)
    qr_code(sheet, 168, 34, 24)
    first: list[tuple[str, str, str]] = [
        ("1.合格证编号", number, "cert_no"),
        ("2.发证日期", numbers.written_date(day, form="padded"), "issue_date"),
        ("3.车辆制造企业名称", maker, "maker"),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}", ""),
        ("5.车辆型号", car.model_code, "model"),
        ("6.车辆识别代号/车架号", car.vin, "vin"),
    ]
    y = 36.0
    for name, text, field in [*first, *_conformity_pairs(job, made, fuel)]:
        sheet.text(22, y, name, label)
        sheet.text(70, y, Run(text, field), shown)
        y += 7.0
    sheet.text(22, y + 3, "车辆制造企业信息：", label)
    sheet.flow(
        56,
        y + 3,
        128,
        f"本产品经过检验，符合Q/{rng.choice('ABCD')}Y{rng.randrange(100, 900)}-2023《乘用车》的要求，特此证明。",
        shown,
    )
    sheet.text(22, y + 12, f"备注：生产地址：河南省信阳市{street(job)}{rng.randrange(1, 90)}号", label)
    seal(sheet, 158, y - 14, maker, "合格证专用章", diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": day.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "tea_conformity_national", [sheet], values)


def tea_conformity_other(job: Job) -> Drawn:
    """Another maker's print: a ruled certificate across the page, two pairs in a row."""
    rng, car, sheet = job.rng, job.facts.vehicle, job.sheet(297, 210)
    made = car.bought - timedelta(days=rng.randrange(20, 120))
    number, fuel = _code(job), "汽油/电混合动力" if "PHEV" in car.model_code else rng.choice(["电", "纯电动"])
    maker = f"{rng.choice(WORDS.firms)}{rng.choice(['集团', ''])}汽车工业有限公司"
    sheet.rect(10, 10, 277, 190, line=0.8, fill=(60, 90, 150))
    sheet.text(148, 20, "车辆合格证", Style("hei_bold", 24), align="c", spacing=0.3)
    sheet.text(30, 36, ["合格证编号：", Run(number, "cert_no")], SONG)
    sheet.text(267, 36, ["发证日期：", Run(numbers.written_date(made, form="dash"), "issue_date")], SONG, align="r")
    size = f"{rng.randrange(4200, 4900)}×1{rng.randrange(780, 900)}×1{rng.randrange(480, 690)}"
    pairs: list[tuple[tuple[str, str, str], tuple[str, str, str]]] = [
        (("车辆制造企业名称", maker, "maker"), ("车辆品牌", f"{car.brand}牌", "")),
        (("车辆名称", car.vehicle_type, ""), ("车辆型号", car.model_code, "model")),
        (("车辆识别代号", car.vin, "vin"), ("车身颜色", rng.choice(["白", "灰", "蓝"]), "")),
        (("发动机（电动机）型号", f"YS{rng.randrange(100, 300)}", ""), ("发动机（电动机）号", car.engine_no, "")),
        (("燃料种类", fuel, "fuel"), ("排量/功率", f"—/{rng.randrange(60, 180)}kW", "")),
        (("外廓尺寸(mm)", size, ""), ("轴距(mm)", f"{rng.randrange(2600, 2900)}", "")),
        (("轮胎规格", "215/55R17", ""), ("轮胎数", "4", "")),
        (("总质量(kg)", "1920", ""), ("整备质量(kg)", "1540", "")),
        (("额定载客(人)", "5", ""), ("最高设计车速(km/h)", "160", "")),
        (("储能装置种类", "磷酸铁锂蓄电池", ""), ("车辆制造日期", numbers.written_date(made, form="dash"), "")),
    ]
    rows: list[Row] = [
        (
            11,
            [
                (46, one[0], True),
                (72, Run(one[1], one[2]), False),
                (46, two[0], True),
                (73, Run(two[1], two[2]), False),
            ],
        )
        for one, two in pairs
    ]
    bottom = table(sheet, 30, 46, rows, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(30, bottom + 7, "本车经检验合格，准予出厂。", SONG)
    sheet.text(30, bottom + 17, "检验员：", SONG)
    signed(sheet, 48, bottom + 15.5, job.facts.landlord.name)
    sheet.text(176, bottom + 12, "（制造企业盖章）", SONG)
    seal(sheet, 226, bottom + 8, maker, "合格证专用章", diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": made.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "tea_conformity_other", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"tea_car_contract": tea_car_contract, "tea_car_order": tea_car_order},
    "vehicle_conformity_cert": {
        "tea_conformity_national": tea_conformity_national,
        "tea_conformity_other": tea_conformity_other,
    },
}
