"""车辆购买合同 and 车辆合格证: a dealer's order sheet, a contract in clauses, two editions of the maker's certificate."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifteenth.fig_common import Rows, blank, day, firm, side_label, somebody
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def car_order(job: Job) -> Drawn:
    """One crowded sheet of the dealer: buyer, car, price and fees in a ruled table, conditions in small type."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, buyer, sheet = facts.dealer, facts.person, job.sheet()
    fill, label = job.fill_style(9.5), Style("hei", 9)
    with_vin = job.chance(0.6)
    signed = car.bought
    guide, deposit = car.total + rng.randrange(4, 30) * 1000, Decimal(rng.choice([2000, 5000, 10000]))
    sheet.text(18, 14, seller.name, Style("song", 9))
    sheet.text(192, 14, f"订单号：DD{signed:%y%m%d}{rng.randrange(1, 99):04d}", Style("song", 9), align="r")
    sheet.line(18, 19.5, 192, 19.5, width=0.4)
    sheet.text(
        105, 25, rng.choice(["新车订购合同", "汽车销售合同（订单）"]), Style("hei_bold", 18), align="c", spacing=0.15
    )

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    y = 38.0
    blocks: list[tuple[str, Rows]] = [
        (
            "购车人",
            [
                (8, [(26, "姓名/单位", True), (56, val(buyer.name, "buyer"), False), (26, "性质", True), (58, "■个人　□单位", False)]),
                (8, [(26, "证件种类", True), (56, "■身份证　□执照　□其他", False), (26, "证件号码", True), (58, val(buyer.id_number, "buyer_id"), False)]),
                (8, [(26, "手机", True), (56, val(buyer.phone), False), (26, "紧急联系人", True), (58, val(f"{facts.spouse.name} {facts.spouse.phone}"), False)]),
                (10, [(26, "地址", True), (140, val(buyer.address), False)]),
            ],
        ),
        (
            "车辆信息",
            [
                (8, [(26, "品牌", True), (56, val(car.brand), False), (26, "型号", True), (58, val(car.model_code, "model"), False)]),
                (8, [(26, "外观/内饰", True), (56, val(rng.choice(["珍珠白/黑", "星空灰/棕", "海蓝/米"])), False), (26, "订购数量", True), (58, val("1 台"), False)]),
                (8, [(26, "车架号(VIN)", True), (140, val(car.vin, "vin") if with_vin else val("待车辆到店后补录"), False)]),
                (8, [(26, "赠送项目", True), (140, val("原厂脚垫、7kW充电桩一台（含30米内基础安装）、首次保养"), False)]),
            ],
        ),
        (
            "价格与付款",
            [
                (8, [(26, "指导价", True), (56, val(f"{guide:,.2f} 元"), False), (26, "优惠金额", True), (58, val(f"{guide - car.total:,.2f} 元"), False)]),
                (8, [(26, "成交总价", True), (56, [val(f"¥{car.total:,.2f}", "total"), "（含增值税）"], False), (26, "大写", True), (58, val(numbers.amount_in_words(car.total, unit="圆")), False)]),
                (8, [(26, "已交定金", True), (56, val(f"{deposit:,.2f} 元"), False), (26, "余款", True), (58, val(f"{car.total - deposit:,.2f} 元"), False)]),
                (8, [(26, "付款方式", True), (140, f"{rng.choice(['■全款　□分期', '□全款　■分期（首付30%，36期）'])}　□置换补贴　　开户行及账号以销售方收据为准", False)]),
                (8, [(26, "代办费用\n（另计）", True), (140, val(f"商业险及交强险 {rng.randrange(38, 72) * 100} 元；上牌服务费 {rng.choice([500, 800])} 元；车辆购置税以税务机关核定为准"), False)]),
                (8, [(26, "约定交车日", True), (140, [val(numbers.written_date(signed + timedelta(days=rng.randrange(15, 50)))), "前，地点：销售方展厅"], False)]),
            ],
        ),
    ]  # fmt: skip
    for title, rows in blocks:
        bottom = table(sheet, 26, y, rows, label=label, value=Style("song", 9.5))
        side_label(sheet, 18, y, 8, bottom - y, title, Style("hei_bold", 9))
        y = bottom
    small = Style("song", 8.5)
    y += 3
    for number, clause in enumerate(
        (
            "购车人应于接到提车通知之日起五日内付清余款并办理提车手续，逾期十日的，销售方可将车辆另行处置，定金不予退还。",
            "因厂家排产、运输等原因延迟交车的，交车日期顺延，但最长不超过三十日；超过三十日购车人有权解除合同，销售方双倍返还定金。",
            "提车时双方当面验车并签署交接单，购车人对外观、随车工具及资料无异议后签字，风险自交付时起转移。",
            "质量保证按照生产厂家《保修手册》执行；改装、非授权维修造成的损坏不在保修范围内。",
            "购车人确认其提供的证件和信息真实有效，用于开具机动车销售统一发票及办理注册登记。",
            "发生争议协商不成的，向销售方所在地人民法院起诉。本合同一式三份，销售方两份，购车人一份，签字盖章后生效。",
        ),
        1,
    ):
        y = sheet.flow(18, y, 174, f"{number}. {clause}", small, leading=1.4) + 0.6
    y += 6
    sheet.text(18, y, ["销售方（章）：", Run(seller.name, "seller")], Style("song", 10))
    sheet.text(18, y + 9, f"地址：{seller.address}", Style("song", 9))
    sheet.text(18, y + 17, f"电话：{seller.phone}　　销售顾问：{somebody(job)}", Style("song", 9))
    sheet.text(124, y, "购车人签字：", Style("song", 10))
    signature(sheet, 148, y - 1.5, buyer.name)
    form = job.date_form("plain", "dash", "slash")
    sheet.text(124, y + 13, ["签订日期：", day(signed, "sign_date", form, fill)], Style("song", 10))
    seals.put_round(sheet, 74, y + 8, seals.SealText(seller.name, rng.choice(["", "合同专用章"])), diameter=38)
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model_code,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    if with_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "fig_car_order", [sheet], values)


def car_clauses(job: Job) -> Drawn:
    """Clauses over two or three pages, values on underlined blanks, an annex of what is handed over."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, buyer, fill = facts.dealer, facts.person, job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.75)
    head, item = Style("hei_bold", 12), Style("song", 12)
    signed, hand_over = car.bought, car.bought + timedelta(days=rng.randrange(5, 40))
    writer.sheet.text(185, 18, f"合同编号：{rng.choice(['XC', 'QX'])}-{signed.year}-{rng.randrange(1, 999):03d}", Style("song", 10), align="r")  # fmt: skip
    writer.y = 30
    writer.title("家用汽车买卖合同", Style("hei_bold", 22), after=9)
    writer.line(["出卖人（以下称甲方）：", blank(seller.name, "seller", fill)])
    writer.line(
        ["统一社会信用代码：", blank(seller.uscc, "", fill), "　法定代表人：", blank(seller.legal_person, "", fill)]
    )
    writer.line(
        ["买受人（以下称乙方）：", blank(buyer.name, "buyer", fill), "　联系电话：", blank(buyer.phone, "", fill)]
    )
    writer.line(["公民身份号码：", blank(buyer.id_number, "buyer_id", fill)])
    writer.para(
        "依据《中华人民共和国民法典》《家用汽车产品修理更换退货责任规定》等，甲乙双方就乙方购买新能源汽车一事订立本合同，共同遵守。"
    )
    writer.para("第一条　标的车辆", style=head)
    writer.para(["厂牌型号：", blank(car.model, "model", fill), "；车辆类型：", blank(car.vehicle_type, "", fill), "；车身颜色：", blank(rng.choice(["白色", "银灰色", "墨绿色"]), "", fill), "；产地：", blank("国产", "", fill), "。"])  # fmt: skip
    writer.para(["车辆识别代号：", blank(car.vin, "vin", fill), "；电动机号码：", blank(car.engine_no, "", fill), "。"])
    writer.para("第二条　价款", style=head)
    writer.para(["车辆总价款（含税）为人民币（大写）", blank(numbers.amount_in_words(car.total), "", fill), "，小写", blank(f"{car.total:.2f}元", "total", fill), "。该价款不包括保险费、上牌费及车辆装饰费用。"])  # fmt: skip
    first = (car.total * Decimal("0.2")).quantize(Decimal(1))
    writer.para(["乙方于签约当日支付首付款", blank(f"{first}.00元", "", fill), "，其余价款于", day(hand_over), "交车前一次付清。款项汇入甲方账户：", f"中国建设银行信阳分行，账号4105{rng.randrange(10**14):014d}。"])  # fmt: skip
    writer.para("第三条　交付和验收", style=head)
    writer.para(["甲方于", day(hand_over), f"在{seller.address}向乙方交付车辆，同时交付发票、合格证、三包凭证、使用说明书及随车附件。乙方验收无误的，在交接单上签字。"])  # fmt: skip
    writer.para("第四条　质量和三包", style=head)
    writer.para(
        "甲方保证车辆为未经使用的合格新车，行驶里程不超过五十公里。动力电池、驱动电机质保期为八年或十二万公里，以先到者为准。"
    )
    writer.para("第五条　违约责任", style=head)
    writer.para(
        "甲方逾期交车或者乙方逾期付款的，每逾期一日按照未履行部分价款的万分之五支付违约金；逾期超过三十日的，守约方可以解除合同并要求赔偿损失。"
    )
    writer.room(30)
    writer.para("第六条　其他", style=head)
    writer.para("充电设施的安装由乙方自行向供电企业申请，甲方协助提供购车证明材料。本合同未尽事宜由双方另行书面约定。")
    writer.para("本合同自双方签字或者盖章之日起成立，一式两份，双方各执一份，具有同等效力。")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "甲方（盖章）：", item)
    sheet.text(25, y + 10, "经办人：", item)
    signature(sheet, 44, y + 8, somebody(job))
    sheet.text(110, y, "乙方（签名）：", item)
    signature(sheet, 140, y - 1, buyer.name)
    sheet.text(110, y + 10, f"住址：{buyer.address[3:18]}", Style("song", 10))
    sheet.text(105, y + 28, ["签订时间：", day(signed, "sign_date", job.date_form("plain", "chinese", "padded"))], item, align="c")  # fmt: skip
    seals.put_round(sheet, 68, y + 12, seals.SealText(seller.name, "合同专用章"), diameter=40)
    writer.number_pages("第 {} 页 / 共 {} 页")
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "fig_car_clauses", writer.sheets, values)


def _made(job: Job) -> tuple[str, str, date, str]:
    """Maker, number of the certificate, date, fuel."""
    rng, car = job.rng, job.facts.vehicle
    maker = firm(job, rng.choice(["汽车制造有限公司", "新能源汽车有限公司", "乘用车股份有限公司"])).name.replace("信阳", rng.choice(["河南", "郑州", "江淮"]), 1)  # fmt: skip
    letters = "".join(rng.choice("ABCDEHKLMW") for _ in range(3))
    number = f"Y{letters}{rng.randrange(10, 99)}{rng.randrange(10**9):09d}"
    fuel = (
        rng.choice(["混合动力", "插电式混合动力"]) if "插电" in car.vehicle_type else rng.choice(["电", "纯电动", "电"])
    )
    return maker, number, a_day(rng, date(2022, 6, 1), car.bought), fuel


def _conformity(job: Job, maker: str, number: str, when: date, fuel: str, model: str) -> dict[str, Value]:
    return {
        "cert_no": number,
        "maker": maker,
        "model": model,
        "vin": job.facts.vehicle.vin,
        "fuel": fuel,
        "issue_date": when.isoformat(),
    }


_TINT: Colour = (214, 228, 214)


def conformity_numbered(job: Job) -> Drawn:
    """The national pattern: numbered items in two columns on a tinted landscape sheet."""
    rng, car = job.rng, job.facts.vehicle
    maker, number, when, fuel = _made(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 12, 12, 273, 186, _TINT, waves=44, paper=(249, 252, 247))
    sheet.rect(14, 14, 269, 182, line=0.6, fill=(90, 130, 100))
    sheet.text(148.5, 21, "机动车整车出厂合格证", Style("hei_bold", 22), align="c", spacing=0.12)
    value, label = Style("song", 10), Style("hei", 9.5)
    form = job.date_form("padded", "plain")
    pure = fuel != "混合动力" and "插电" not in fuel
    left: list[tuple[str, Runs]] = [
        ("合格证编号", Run(number, "cert_no")),
        ("发证日期", day(when, "issue_date", form)),
        ("车辆制造企业名称", Run(maker, "maker")),
        ("车辆品牌/车辆名称", f"{car.brand}牌/{'纯电动轿车' if pure else '插电式混合动力轿车'}"),
        ("车辆型号", Run(car.model_code, "model")),
        ("车辆识别代号/车架号", Run(car.vin, "vin")),
        ("车身颜色", rng.choice(["珠光白", "极光银", "曜石黑"])),
        ("底盘型号/底盘ID", "——"),
        ("底盘合格证编号", "——"),
        ("发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 999)}"),
        ("发动机号", car.engine_no),
        ("燃料种类", Run(fuel, "fuel")),
        ("排量和功率(ml/kW)", f"{'—' if pure else 1498}/{rng.choice([100, 130, 150])}"),
        ("排放标准", "——" if pure else "GB18352.6-2016国Ⅵ"),
        ("油耗(L/100km)", "——" if pure else "1.5"),
        ("外廓尺寸(mm)", f"{rng.randrange(4200, 4900)}　{rng.randrange(1780, 1930)}　{rng.randrange(1480, 1680)}"),
        ("货厢内部尺寸(mm)", "——"),
    ]
    right: list[tuple[str, Runs]] = [
        ("钢板弹簧片数(片)", "-/-"),
        ("轮胎数", "4"),
        ("轮胎规格", rng.choice(["215/55R17", "225/60R18"])),
        ("轮距(前/后)(mm)", "1575/1580"),
        ("轴距(mm)", rng.choice(["2700", "2750", "2820"])),
        ("轴荷(kg)", "980/1020"),
        ("轴数", "2"),
        ("转向形式", "方向盘"),
        ("总质量(kg)", str(rng.randrange(1900, 2300))),
        ("整备质量(kg)", str(rng.randrange(1500, 1850))),
        ("额定载质量(kg)", "——"),
        ("驾驶室准乘人数(人)", "——"),
        ("额定载客(含驾驶员)(座位数)(人)", "5"),
        ("最高设计车速(km/h)", rng.choice(["155", "160", "180"])),
        ("车辆制造日期", day(when - timedelta(days=rng.randrange(0, 4)), "", form)),
    ]
    for place, (name, runs) in enumerate(left):
        sheet.text(20, 39 + place * 7.6, f"{place + 1}.{name}", label)
        sheet.text(64, 39 + place * 7.6, runs, value)
    for place, (name, runs) in enumerate(right):
        sheet.text(152, 39 + place * 7.6, f"{place + len(left) + 1}.{name}", label)
        sheet.text(214, 39 + place * 7.6, runs, value)
    sheet.text(152, 156, f"备注：动力电池类型为{rng.choice(['磷酸铁锂', '三元锂'])}离子电池。", Style("song", 9))
    sheet.flow(20, 172, 200, f"车辆制造企业信息：本产品经过检验，符合Q/{rng.choice(['BF', 'SL', 'QT'])}J{rng.randrange(100, 999)}-2022《{'纯电动' if pure else '混合动力'}乘用车技术条件》的要求，特准予出厂，特此证明。", Style("song", 10), leading=1.6)  # fmt: skip
    sheet.text(278, 187, f"纸张编号：{rng.randrange(10**8):08d}", Style("song", 8), align="r")
    qr_code(sheet, 248, 88, 26)
    seals.put_round(sheet, 212, 176, seals.SealText(maker, "合格证专用章"), diameter=34)
    values = _conformity(job, maker, number, when, fuel, car.model_code)
    return drawn("vehicle_conformity_cert", "fig_conformity_numbered", [sheet], values)


def conformity_ruled(job: Job) -> Drawn:
    """A ruled upright sheet with English beside the labels, the maker's statement above."""
    rng, car = job.rng, job.facts.vehicle
    maker, number, when, fuel = _made(job)
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, (253, 250, 243))
    sheet.rect(14, 14, 182, 269, line=0.9, fill=(60, 80, 140))
    sheet.rect(16, 16, 178, 265, line=0.2, fill=(60, 80, 140))
    blue = (44, 62, 120)
    sheet.text(105, 25, "车 辆 合 格 证", Style("song_bold", 26, blue), align="c")
    sheet.text(105, 38, "CERTIFICATE OF VEHICLE CONFORMITY", Style("hei", 10, blue), align="c")
    sheet.text(190, 47, f"№ {rng.randrange(10**7):07d}", Style("hei", 11, (190, 40, 40)), align="r")
    sheet.flow(22, 54, 166, "兹证明下列车辆经本企业质量检验部门逐项检验，各项技术指标与《道路机动车辆生产企业及产品公告》一致，检验合格，准予出厂销售。", Style("song", 11), leading=1.6, indent=2)  # fmt: skip
    label, value = Style("hei", 9), Style("song", 10)
    form = job.date_form("dash", "dot", "plain")
    pure = "混合" not in fuel
    rows: Rows = [
        (11, [(36, "合格证编号\nCertificate No.", True), (50, Run(number, "cert_no"), False), (34, "车辆名称\nVehicle Name", True), (48, car.vehicle_type, False)]),
        (11, [(36, "厂牌型号\nMake & Model", True), (50, Run(car.model, "model"), False), (34, "公告批次\nBatch", True), (48, f"第{rng.randrange(330, 400)}批", False)]),
        (11, [(36, "车辆识别代号\nVIN", True), (132, Run(car.vin, "vin"), False)]),
        (11, [(36, "驱动电机型号\nMotor Type", True), (50, f"TZ{rng.randrange(180, 260)}XY{rng.randrange(10, 99)}", False), (34, "驱动电机编号\nMotor No.", True), (48, car.engine_no, False)]),
        (11, [(36, "燃料种类\nFuel", True), (50, Run(fuel, "fuel"), False), (34, "峰值功率\nPower", True), (48, f"{rng.choice([70, 100, 150])} kW", False)]),
        (11, [(36, "储能装置种类\nBattery", True), (50, rng.choice(["磷酸铁锂蓄电池", "三元锂离子蓄电池"]), False), (34, "续驶里程\nRange", True), (48, f"{rng.randrange(40, 70) * 10 if pure else 105} km（工况法）", False)]),
        (11, [(36, "外廓尺寸\nDimensions", True), (50, f"{rng.randrange(4200, 4900)}×1860×1590 mm", False), (34, "轴距\nWheelbase", True), (48, "2765 mm", False)]),
        (11, [(36, "整备质量\nCurb Mass", True), (50, f"{rng.randrange(1500, 1850)} kg", False), (34, "总质量\nGross Mass", True), (48, f"{rng.randrange(1900, 2300)} kg", False)]),
        (11, [(36, "乘员数\nSeats", True), (50, "5 人（含驾驶员）", False), (34, "最高车速\nMax Speed", True), (48, "160 km/h", False)]),
        (11, [(36, "轮胎规格\nTyres", True), (50, "225/55R18，4 条", False), (34, "车身颜色\nColour", True), (48, rng.choice(["白", "灰", "蓝"]), False)]),
        (11, [(36, "制造日期\nBuilt on", True), (50, day(when - timedelta(days=rng.randrange(1, 9)), "", form), False), (34, "排放阶段\nEmission", True), (48, "—" if pure else "国六b", False)]),
        (18, [(36, "备注\nRemarks", True), (132, "车辆随附《车辆一致性证书》一份；前窗玻璃右上角粘贴能效标识。", False)]),
    ]  # fmt: skip
    y = table(sheet, 21, 74, rows, label=label, value=value, frame=(60, 80, 140)) + 10
    sheet.text(22, y, ["生产企业：", Run(maker, "maker")], Style("song", 11))
    sheet.text(
        22, y + 9, f"生产地址：河南省信阳市高新技术产业开发区工业大道{rng.randrange(1, 99)}号", Style("song", 10)
    )
    sheet.text(22, y + 18, f"服务电话：400-000-{rng.randrange(1000, 9999)}", Style("song", 10))
    sheet.text(
        22,
        y + 30,
        f"检验员：{somebody(job)[0]}{rng.randrange(1, 30):02d}　　签发人：{somebody(job)}",
        Style("song", 10),
    )
    sheet.text(186, y + 30, ["签发日期：", day(when, "issue_date", form)], Style("song", 11), align="r")
    seals.put_round(sheet, 150, y + 20, seals.SealText(maker, "质检专用章"), diameter=40)
    values = _conformity(job, maker, number, when, fuel, car.model)
    return drawn("vehicle_conformity_cert", "fig_conformity_ruled", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"fig_car_order": car_order, "fig_car_clauses": car_clauses},
    "vehicle_conformity_cert": {
        "fig_conformity_numbered": conformity_numbered,
        "fig_conformity_ruled": conformity_ruled,
    },
}
