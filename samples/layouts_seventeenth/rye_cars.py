"""车辆购买合同 and 车辆合格证."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, dated, money
from samples.layouts_seventeenth.rye_common import Rows, company, edge_text, gap, on, someone
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def buy_maker_order(job: Job) -> Drawn:
    """A maker's direct sale: e-contract printed from the app, cover table, then clauses over pages."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, buyer = facts.dealer, facts.person
    delivery = company(job, "汽车服务有限公司").name
    signed = car.bought
    writer = Writer(job, Style("hei", 10), left=22, width=166, top=26, leading=1.65, gap=1.2)
    sheet = writer.sheet
    number = f"{rng.choice(['SO', 'EC', 'HT'])}{signed:%Y%m%d}{rng.randrange(10**6):06d}"
    sheet.text(22, 24, f"{car.brand}汽车购车协议", Style("hei_bold", 19))
    sheet.text(22, 34, f"订单编号 {number}", Style("hei", 9, (90, 90, 95)))
    qr_code(sheet, 168, 20, 19)
    form = job.date_form("dash", "slash", "plain")
    label, value = Style("hei", 9, (80, 84, 92)), Style("hei", 9.5)
    head: Colour = (150, 154, 162)
    base = car.total - Decimal(rng.choice([3000, 6000, 8000]))
    y = 44.0
    blocks: list[tuple[str, Rows]] = [
        (
            "购车主体",
            [
                (8, [(30, "车主类型", True), (53, "个人用户", False), (30, "车主姓名", True), (53, Run(buyer.name, "buyer"), False)]),
                (8, [(30, "身份证件类型", True), (53, "居民身份证", False), (30, "证件号码", True), (53, Run(buyer.id_number, "buyer_id"), False)]),
                (8, [(30, "下单账号手机", True), (53, facts.spouse.phone, False), (30, "下单人", True), (53, facts.spouse.name, False)]),
                (11, [(30, "上牌地址", True), (136, buyer.address, False)]),
            ],
        ),
        (
            "车辆配置",
            [
                (8, [(30, "车型", True), (53, Run(car.model, "model"), False), (30, "版本", True), (53, rng.choice(["长续航版", "标准续航版", "四驱版"]), False)]),
                (8, [(30, "外饰颜色", True), (53, rng.choice(["云母白", "石墨灰", "湖水蓝"]), False), (30, "内饰", True), (53, rng.choice(["深色", "米色"]), False)]),
                (8, [(30, "轮毂", True), (53, f"{rng.choice([18, 19, 20])}英寸", False), (30, "家用充电桩", True), (53, "选装 7kW（权益内）", False)]),
            ],
        ),
        (
            "价格明细（单位：人民币元）",
            [
                (8, [(30, "基础车价", True), (53, f"{base:,.2f}", False), (30, "选装金额", True), (53, f"{car.total - base:,.2f}", False)]),
                (8, [(30, "已付意向金", True), (53, "2,000.00", False), (30, "待付尾款", True), (53, f"{car.total - 2000:,.2f}", False)]),
                (9, [(30, "购车总价", True), (136, [Run(f"{car.total:,.2f}", "total"), "　（含13%增值税，不含购置税、保险及上牌费用）"], False)]),
            ],
        ),
    ]  # fmt: skip
    for title, rows in blocks:
        sheet.text(22, y, title, Style("hei_bold", 10.5))
        y = table(sheet, 22, y + 6, rows, label=label, value=value, frame=head) + 4
    writer.y = y + 1
    writer.line(["本协议由销售方", Run(seller.name, "seller"), "（以下简称“我们”）与上述车主（以下简称“您”）通过电子签约平台订立。交付服务由", delivery, "受托提供，该公司不是本协议的当事方。"])  # fmt: skip
    bold = Style("hei_bold", 10)
    for title, clauses in (
        ("一、订购与排产", ("您支付定金后订单锁定，我们据此安排生产。锁单后变更配置的，预计交付时间可能相应顺延。", "车辆识别代号在车辆下线后分配，并在应用程序的订单详情页展示，以机动车销售统一发票记载为准。")),
        ("二、价款支付", ("您应当在收到尾款支付通知之日起七日内付清尾款；使用金融方案的，应在同一期限内完成放款。逾期超过十五日的，我们可以解除协议，定金不予退还。",)),
        ("三、交付与风险", (f"预计交付周期为锁单后{rng.randrange(3, 9)}至{rng.randrange(10, 14)}周。车辆毁损、灭失的风险自您签署交付确认单时转移。", "您委托他人提车的，受托人须出示授权委托书及双方身份证件原件。")),
        ("四、充电桩安装", ("随车赠送的充电桩须安装于您拥有或者长期租用的固定车位。报装所需的物业证明、车位证明由您自行取得，电力报装由您授权的安装服务商代办。",)),
        ("五、质量担保", ("整车质保期为五年或十二万公里，三电系统首任非营运车主终身质保，具体以质保手册为准。",)),
        ("六、个人信息", ("我们仅为履行本协议目的处理您的个人信息，并依法采取安全保护措施。",)),
        ("七、法律适用与争议", ("本协议适用中华人民共和国法律。因本协议产生的争议，双方协商不成的，任何一方可以向合同签订地人民法院提起诉讼。",)),
    ):  # fmt: skip
        writer.room(18)
        writer.para(title, indent=0, style=bold)
        for clause in clauses:
            writer.para(clause, indent=2)
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    small = Style("hei", 10)
    sheet.text(22, y, "销售方（电子签章）", small)
    sheet.text(22, y + 8, Run(seller.name, "seller"), small)
    sheet.text(22, y + 16, f"统一社会信用代码 {seller.uscc}", Style("hei", 8.5))
    sheet.text(120, y, "车主（电子签名）", small)
    sheet.text(120, y + 8, Run(buyer.name, "buyer"), Style("kai", 14))
    sheet.text(120, y + 18, ["签署时间 ", on(signed, "sign_date", form), f" {rng.randrange(9, 20):02d}:{rng.randrange(60):02d}"], small)  # fmt: skip
    seals.put_round(sheet, 62, y + 10, seals.SealText(seller.name, "合同专用章"), diameter=36)
    for place, page in enumerate(writer.sheets, 1):
        edge_text(page, "", f"{number}　　{place}/{len(writer.sheets)}")
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "rye_buy_maker_order", writer.sheets, values)


def buy_pen_form(job: Job) -> Drawn:
    """The dealers' pre-printed duplicate form, filled in by pen, parties at the head, one sheet and a half."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, firm = facts.dealer, job.variant.holder_is == "company"
    buyer = facts.company.org.name if firm else facts.person.name
    pen = Style("kai", 12.5, rng.choice([(28, 48, 140), (25, 25, 28)]), jitter=0.045)
    body = Style("song", 11)
    signed, hand_over = car.bought, car.bought + timedelta(days=rng.randrange(3, 30))
    writer = Writer(job, body, left=20, width=170, top=22, leading=1.85, gap=0.4)
    writer.y = 20
    writer.title("汽车销售合同书", Style("song_bold", 21), after=5)
    writer.sheet.text(190, 31, f"No. {rng.randrange(10**7):07d}", Style("hei", 12, (190, 40, 40)), align="r")
    writer.line(["供方（卖方）：", gap(seller.name, "seller", pen, 20)])
    writer.line(["需方（买方）：", gap(buyer, "buyer", pen, 14), "　电话：", gap(facts.person.phone, "", pen)])
    if firm:
        writer.line(["统一社会信用代码：", gap(facts.company.org.uscc, "", pen), "　经办人：", gap(someone(job), "", pen)])  # fmt: skip
    else:
        writer.line(["身份证号：", gap(facts.person.id_number, "buyer_id", pen, 16), "　介绍人：", gap(someone(job), "", pen)])  # fmt: skip
    writer.para("供需双方本着平等自愿、诚实信用的原则，就需方向供方购买汽车事宜达成如下协议：")
    writer.para("一、车辆名称、型号、数量、金额", style=Style("song_bold", 11))
    sheet, label = writer.sheet, Style("song", 10)
    rows: Rows = [
        (8, [(26, "品牌", True), (40, "规格型号", True), (56, "车架号", True), (16, "颜色", True), (12, "数量", True), (20, "备注", True)]),
        (12, [(26, Run(car.brand, "", pen), True), (40, Run(car.model_code, "model", pen.sized(11)), True), (56, Run(car.vin, "vin", pen.sized(10.5)), True), (16, Run(rng.choice("白灰黑蓝"), "", pen), True), (12, Run("壹", "", pen), True), (20, "", False)]),
        (10, [(26, "合计金额", True), (144, ["人民币（大写）", Run(numbers.amount_in_words(car.total), "", pen.sized(11)), "　¥", Run(f"{int(car.total)}.00" if car.total == int(car.total) else f"{car.total}", "total", pen)], False)]),
    ]  # fmt: skip
    writer.y = table(sheet, 20, writer.y + 1, rows, label=label, value=label) + 2.5
    deposit = rng.choice([3000, 5000, 10000])
    writer.para(["二、付款方式：需方签订合同时交付定金", gap(f"{deposit}", "", pen), "元，余款在提车时一次付清；办理贷款的，首付款为", gap("／", "", pen), "元，贷款银行", gap("／", "", pen), "。"])  # fmt: skip
    writer.para(["三、交车时间：", *dated(hand_over, "", pen), "前；交车地点：", gap("供方店内", "", pen), "。"])
    writer.para(
        "四、验收标准：需方提车时应当对车辆的外观、内饰、随车工具及随车文件进行当面验收，提离交车地点后供方不再负责外观问题。"
    )
    writer.para("五、质量与售后：按照生产厂家的保修条款和国家有关家用汽车产品“三包”规定执行，由厂家授权的服务站负责。")
    writer.para(["六、随车文件：机动车销售统一发票、车辆合格证、一致性证书、保修手册、使用说明书各一份。赠送：", gap(rng.choice(["脚垫、太阳膜", "充电桩一台、坐垫", "行车记录仪"]), "", pen), "。"])  # fmt: skip
    writer.para(
        "七、违约责任：需方中途退车，定金不退；供方不能按期交车，双倍返还定金。因不可抗力或厂家原因造成的延误，供方不承担责任，但应及时通知需方。"
    )
    writer.para(
        "八、本合同未尽事宜双方协商解决，协商不成的由供方所在地人民法院管辖。本合同一式三联，双方签字盖章后生效，涂改无效。"
    )
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 5
    sheet.text(20, y, ["供方（章）：", Run(seller.name, "seller")], body)
    sheet.text(20, y + 10, "代表人：", body)
    signature(sheet, 38, y + 8, someone(job))
    sheet.text(20, y + 20, f"地址：{seller.address.removeprefix('河南省')}", Style("song", 9))
    sheet.text(128, y, "需方（签章）：", body)
    signature(sheet, 152, y - 1.5, facts.company.org.legal_person if firm else buyer)
    sheet.text(20, y + 30, ["签约日期：", *dated(signed, "sign_date", pen)], body)
    seals.put_round(sheet, 72, y + 9, seals.SealText(seller.name, rng.choice(["销售合同专用章", "合同专用章(1)", ""])), diameter=38)  # fmt: skip
    if firm:
        seals.put_round(sheet, 160, y + 14, seals.SealText(buyer), diameter=38)
    sheet.text(105, 284, "第一联：财务（白）　第二联：销售（红）　第三联：客户（黄）", Style("song", 8.5), align="c")
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer,
        "model": car.model_code,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    if not firm:
        values["buyer_id"] = facts.person.id_number
    return drawn("vehicle_purchase_contract", "rye_buy_pen_form", writer.sheets, values)


def _certificate(job: Job) -> tuple[str, str, date, str]:
    """Maker, number, day of issue, fuel."""
    rng, car = job.rng, job.facts.vehicle
    name = company(job, rng.choice(["新能源汽车制造有限公司", "汽车工业有限公司", "汽车有限公司"])).name
    maker = name.replace("信阳", rng.choice(["河南", "开封", "洛阳", ""]), 1)
    number = f"W{''.join(rng.choice('ABCDEFGHJK') for _ in range(2))}{rng.choice('ABCDE')}{rng.randrange(10**10):010d}"
    fuel = rng.choice(["汽油/电", "插电式混合动力"]) if "插电" in car.vehicle_type else rng.choice(["纯电动", "电"])
    return maker, number, a_day(rng, date(2022, 9, 1), car.bought), fuel


def _cert_values(job: Job, maker: str, number: str, when: date, fuel: str, model: str) -> dict[str, Value]:
    return {
        "cert_no": number,
        "maker": maker,
        "model": model,
        "vin": job.facts.vehicle.vin,
        "fuel": fuel,
        "issue_date": when.isoformat(),
    }


def conform_official(job: Job) -> Drawn:
    """The official upright pattern: numbered items one under the other, two columns from the middle on."""
    rng, car = job.rng, job.facts.vehicle
    maker, number, when, fuel = _certificate(job)
    sheet = job.sheet()
    sheet.fill(0, 0, 210, 297, (246, 249, 252))
    sheet.rect(12, 12, 186, 273, line=0.8, fill=(70, 110, 150))
    sheet.rect(14, 14, 182, 269, line=0.25, fill=(70, 110, 150))
    sheet.text(105, 24, "机动车整车出厂合格证", Style("hei_bold", 23, (40, 70, 120)), align="c", spacing=0.1)
    form = job.date_form("plain", "padded")
    label, value = Style("song", 10.5), Style("hei", 10.5)
    pure = "油" not in fuel and "混合" not in fuel
    y, step = 44.0, 8.6
    top: list[tuple[str, Runs, str, Runs]] = [
        ("1．合格证编号", Run(number, "cert_no"), "2．发证日期", on(when, "issue_date", form)),
        ("3．车辆制造企业名称", Run(maker, "maker"), "", ""),
        ("4．车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}", "", ""),
        ("5．车辆型号", Run(car.model_code, "model"), "6．车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7．车身颜色", rng.choice(["白", "灰", "黑", "蓝"]), "8．底盘型号/底盘ID", "—"),
        ("9．发动机型号", "—" if pure else f"JL{rng.randrange(3, 5)}G15", "10．发动机号", car.engine_no),
        ("11．燃料种类", Run(fuel, "fuel"), "12．排放标准", "—" if pure else "GB18352.6-2016国Ⅵ"),
        ("13．排量和功率(ml/kW)", f"{'—' if pure else '1498'}/{rng.choice([95, 120, 150])}", "14．油耗(L/100km)", "—" if pure else "1.4"),
        ("15．外廓尺寸(mm)", f"{rng.randrange(4250, 4880)} {rng.randrange(1780, 1890)} {rng.randrange(1500, 1660)}", "16．货厢内部尺寸(mm)", "—"),
        ("17．钢板弹簧片数(片)", "—/—", "18．轮胎数", "4"),
        ("19．轮胎规格", rng.choice(["215/55R17", "235/50R19"]), "20．轮距(前/后)(mm)", "1565/1570"),
        ("21．轴距(mm)", rng.choice(["2650", "2715", "2800"]), "22．轴荷(kg)", "1020/960"),
        ("23．轴数", "2", "24．转向形式", "方向盘"),
        ("25．总质量(kg)", str(rng.randrange(1850, 2250)), "26．整备质量(kg)", str(rng.randrange(1480, 1800))),
        ("27．额定载质量(kg)", "—", "28．载质量利用系数", "—"),
        ("29．准牵引总质量(kg)", "—", "30．半挂车鞍座最大允许总质量(kg)", "—"),
        ("31．驾驶室准乘人数(人)", "—", "32．额定载客(人)", "5"),
        ("33．最高设计车速(km/h)", rng.choice(["150", "165", "180"]), "34．车辆制造日期", on(when - timedelta(days=rng.randrange(0, 5)), "", form)),
    ]  # fmt: skip
    for left, first, right, second in top:
        sheet.text(20, y, left, label)
        if first:
            sheet.text(66, y, first, value)
        if right:
            sheet.text(105, y, right, label)
        if second:
            sheet.text(168 if "30．" in right else 152, y, second, value)
        y += step
    sheet.text(20, y + 1, "备注：", label)
    sheet.flow(32, y + 1, 156, f"配置能量型{rng.choice(['磷酸铁锂', '三元材料'])}动力蓄电池；驱动电机峰值功率{rng.choice([100, 130, 150])}kW。", Style("song", 10))  # fmt: skip
    y += 15
    y = sheet.flow(20, y, 130, f"车辆制造企业其他信息：本产品经检验符合Q/{rng.choice(['NQ', 'DL', 'XQ'])}C {rng.randrange(100, 999)}—2022企业标准的要求，准予出厂，特此证明。生产地址：{maker[:2]}经济技术开发区。", Style("song", 9.5), leading=1.5)  # fmt: skip
    qr_code(sheet, 160, 232, 26)
    sheet.text(190, 274, f"{rng.randrange(10**9):09d}", Style("hei", 9), align="r")
    sheet.text(122, 262, "（合格证专用章）", Style("song", 10), align="c")
    seals.put_round(sheet, 122, 260, seals.SealText(maker, "合格证专用章"), diameter=36)
    values = _cert_values(job, maker, number, when, fuel, car.model_code)
    return drawn("vehicle_conformity_cert", "rye_conform_official", [sheet], values)


def conform_two_sides(job: Job) -> Drawn:
    """Front with the statement and seal, back with the technical table; landscape half sheets."""
    rng, car = job.rng, job.facts.vehicle
    maker, number, when, fuel = _certificate(job)
    front, back = job.sheet(210, 148), job.sheet(210, 148)
    ink: Colour = (110, 60, 40)
    for sheet in (front, back):
        sheet.fill(0, 0, 210, 148, (253, 249, 240))
        sheet.rect(7, 7, 196, 134, line=0.7, fill=ink)
    front.text(105, 15, Run(maker, "maker"), Style("song_bold", 14, ink), align="c")
    front.text(105, 26, rng.choice(["产 品 合 格 证", "车 辆 合 格 证"]), Style("song_bold", 24, ink), align="c")
    front.text(196, 40, ["合格证号：", Run(number, "cert_no")], Style("hei", 10), align="r")
    body, value = Style("song", 11), Style("hei", 11)
    form = job.date_form("chinese", "dot", "spaced")
    items: list[Runs] = [
        ["车辆名称　", Run(car.vehicle_type, "", value)],
        ["产品型号　", Run(car.model, "model", value)],
        ["车辆识别代号（VIN）　", Run(car.vin, "vin", value)],
        ["驱动电机号　", Run(car.engine_no, "", value)],
        ["动力类型　", Run(fuel, "fuel", value)],
        ["出厂编号　", Run(f"{rng.randrange(10**6):06d}", "", value)],
    ]
    y = 50.0
    for runs in items:
        front.text(24, y, runs, body)
        front.line(24, y + 5.6, 150, y + 5.6, width=0.15, fill=ink)
        y += 9
    front.flow(24, y + 2, 164, "上列车辆经本公司检验，符合产品技术条件及国家有关标准，准许出厂。凭本证办理机动车注册登记。", body, leading=1.5, indent=2)  # fmt: skip
    front.text(24, 128, f"检验员：检{rng.randrange(1, 60):02d}　　质量负责人：{someone(job)}", Style("song", 10))
    front.text(190, 128, [on(when, "issue_date", form), " 签发"], body, align="r")
    seals.put_round(front, 168, 118, seals.SealText(maker, "质量检验专用章"), diameter=34)
    back.text(105, 14, "主要技术参数", Style("song_bold", 14, ink), align="c", spacing=0.3)
    label, cell = Style("song", 9.5), Style("hei", 9.5)
    rows: Rows = [
        (10, [(34, "长×宽×高（mm）", True), (58, f"{rng.randrange(4200, 4900)}×1845×1580", False), (34, "轴距（mm）", True), (58, "2720", False)]),
        (10, [(34, "整备质量（kg）", True), (58, str(rng.randrange(1450, 1780)), False), (34, "最大总质量（kg）", True), (58, str(rng.randrange(1860, 2240)), False)]),
        (10, [(34, "乘员数", True), (58, "5", False), (34, "最高车速（km/h）", True), (58, "160", False)]),
        (10, [(34, "电池类型", True), (58, rng.choice(["磷酸铁锂", "三元锂"]), False), (34, "电池容量（kWh）", True), (58, f"{rng.randrange(380, 800) / 10}", False)]),
        (10, [(34, "续驶里程（km）", True), (58, str(rng.randrange(300, 620)), False), (34, "百公里电耗", True), (58, f"{rng.randrange(110, 160) / 10} kWh", False)]),
        (10, [(34, "轮胎型号", True), (58, "215/60R17", False), (34, "3C证书编号", True), (58, f"{when.year}0111{rng.randrange(10**8):08d}", False)]),
        (10, [(34, "公告型号", True), (58, Run(car.model, "model"), False), (34, "公告批次", True), (58, f"第{rng.randrange(350, 400)}批", False)]),
        (20, [(34, "用户须知", True), (150, "本证随车交付，请妥善保管，遗失不补；一车一证，涂改无效。售后服务热线见随车手册，充电设施安装请联系销售商。", False)]),
    ]  # fmt: skip
    table(back, 13, 26, rows, label=label, value=cell, frame=ink)
    back.text(13, 122, f"监制：{maker}品质保证部　　印刷号：{rng.randrange(10**5):05d}", Style("song", 8.5))
    values = _cert_values(job, maker, number, when, fuel, car.model)
    return drawn("vehicle_conformity_cert", "rye_conform_two_sides", [front, back], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"rye_buy_maker_order": buy_maker_order, "rye_buy_pen_form": buy_pen_form},
    "vehicle_conformity_cert": {
        "rye_conform_official": conform_official,
        "rye_conform_two_sides": conform_two_sides,
    },
}
