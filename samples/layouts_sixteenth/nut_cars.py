"""车辆购买合同 and 车辆合格证: an agreement from a maker's app, a form filled by pen, two ways to meet a certificate."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_sixteenth.nut_common import Parts, Rows, blank, day, firm, heads, pen, somebody, written
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def car_online(job: Job) -> Drawn:
    """Printed from an app: order number, price list, clauses in small print, an electronic signature with the hour."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, buyer = facts.dealer, facts.person
    signed, with_vin = car.bought, job.chance(0.4)
    body = Style("hei", 10.5)
    writer = Writer(job, body, left=20, width=170, leading=1.6)
    head = Style("hei_bold", 12)
    options = [("选装：外观颜色", rng.choice([0, 3000, 6000])), ("选装：智能驾驶包", rng.choice([0, 8000, 12000]))]
    bare = car.total - sum(price for _, price in options)
    deposit = Decimal(rng.choice([2000, 5000]))
    order = f"{rng.randrange(10**15, 10**16)}"
    writer.y = 24
    writer.title(rng.choice(["车辆购买协议", "电子购车合同", "汽车购销协议"]), Style("hei_bold", 20), after=4)
    writer.sheet.text(105, writer.y, f"订单编号：{order}", Style("hei", 9), align="c")
    writer.y += 10
    sheet = writer.sheet
    side = Style("hei", 10)
    rows: Rows = [
        (9, [(28, "购买方", True), (57, Run(buyer.name, "buyer"), False), (28, "联系电话", True), (57, buyer.phone[:3] + "****" + buyer.phone[-4:], False)]),
        (9, [(28, "证件类型", True), (57, "居民身份证", False), (28, "证件号码", True), (57, Run(buyer.id_number, "buyer_id"), False)]),
        (9, [(28, "销售方", True), (57, Run(seller.name, "seller"), False), (28, "服务热线", True), (57, f"400-{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}", False)]),
        (9, [(28, "交付中心", True), (142, f"信阳{somebody(job)[0]}湾交付中心（{seller.address}）", False)]),
    ]  # fmt: skip
    writer.y = table(sheet, 20, writer.y, rows, label=side, value=side, frame=(150, 150, 150)) + 5
    writer.para("一、车辆与价格", indent=0, style=head)
    rows = [
        (8, [(70, "项目", True), (60, "内容", True), (40, "金额（元）", True)]),
        (9, [(70, "品牌", True), (60, car.brand, True), (40, "—", True)]),
        (9, [(70, "车辆型号", True), (60, Run(car.model_code, "model"), True), (40, f"{bare:,.2f}", True)]),
    ]
    if with_vin:
        rows.append((9, [(70, "车辆识别代号（VIN）", True), (60, Run(car.vin, "vin"), True), (40, "—", True)]))
    rows += [(9, [(70, name, True), (60, rng.choice(["已选", "标配"]) if price == 0 else "已选", True), (40, f"{price:,.2f}", True)]) for name, price in options]  # fmt: skip
    rows.append((9, [(130, "车辆总价（含增值税）", True), (40, Run(f"{car.total:,.2f}", "total"), True)]))
    rows.append((9, [(130, f"其中：已付定金（支付时间 {signed:%Y-%m-%d} {rng.randrange(9, 21)}:{rng.randrange(10, 59)}）", True), (40, f"{deposit:,.2f}", True)]))  # fmt: skip
    rows.append((9, [(130, "待付尾款", True), (40, f"{car.total - deposit:,.2f}", True)]))
    writer.y = table(writer.sheet, 20, writer.y, rows, label=side, value=side, frame=(150, 150, 150)) + 5
    clauses = [
        ("二、订单锁定", "您支付定金并确认配置后，订单即锁定。锁定后变更配置或取消订单的，定金不予退还，法律另有规定的除外。"),
        ("三、交付", f"预计交付周期为{rng.randrange(2, 8)}至{rng.randrange(9, 14)}周，以客户端通知为准。您应在收到提车通知后七日内支付尾款并到交付中心验收车辆。委托他人提车的，须提供授权委托书及代理人身份证明。"),
        ("四、发票与登记", "我们将按购买方名称开具机动车销售统一发票。车辆注册登记由您自行办理或委托交付专员代办，代办服务不另收费。"),
        ("五、充电桩权益", f"本订单含家用充电桩（{rng.choice(['7kW', '11kW'])}）一台及三十米以内基础安装服务。您须自行取得车位权属证明及物业同意证明；不具备安装条件的，可折抵充电额度{rng.choice([2000, 3000, 4000])}元。"),
        ("六、质量保证", "整车质保三年或十万公里，三电系统质保八年或十六万公里，以先到者为准。具体内容见随车《质保手册》。"),
        ("七、个人信息保护", "为履行本协议，我们需要收集您的姓名、证件号码、联系方式等信息，并仅在必要范围内提供给开票、保险及登记机构。"),
        ("八、争议解决", "因本协议发生的争议，双方协商不成的，任何一方均可向合同签订地人民法院提起诉讼。"),
    ]  # fmt: skip
    for title, text in clauses:
        writer.room(24)
        writer.para(title, indent=0, style=head)
        writer.para(text, style=Style("hei", 9.5))
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 6
    hour = f" {rng.randrange(8, 22):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"
    sheet.text(20, y, ["销售方：", Run(seller.name, "seller")], body)
    sheet.text(124, y, "购买方（电子签名）：", body)
    signature(sheet, 160, y - 2, buyer.name)
    sheet.text(20, y + 10, ["签署时间：", Run(f"{signed:%Y-%m-%d}", "sign_date"), hour], body)
    sheet.text(124, y + 10, ["签署时间：", Run(f"{signed:%Y-%m-%d}", "sign_date"), hour], body)
    seals.put_round(sheet, 56, y + 4, seals.SealText(seller.name, "电子合同专用章"), diameter=38)
    heads(writer.sheets, f"订单 {order}", "由电子签约平台生成，与纸质合同具有同等效力", "{}/{}")
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
    return drawn("vehicle_purchase_contract", "nut_car_online", writer.sheets, values)


def car_by_pen(job: Job) -> Drawn:
    """A printed form of the trade, filled in by pen: parties side by side, a car table, prices in steps, two pages."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    seller, buyer, ink = facts.dealer, facts.person, pen(job, 12.5)
    first, second = job.sheet(), job.sheet()
    label, text = Style("song", 10.5), Style("song", 10.5)
    signed = car.bought
    first.text(188, 16, [f"合同编号：{signed.year}", Run(f"-{rng.randrange(1, 900):04d}", "", ink)], Style("song", 10), align="r")  # fmt: skip
    first.text(105, 24, rng.choice(["汽车买卖合同", "河南省汽车销售合同", "新能源汽车购销合同"]), Style("song_bold", 22), align="c", spacing=0.25)  # fmt: skip
    rows: Rows = [
        (9, [(88, "甲方（卖方）", True), (88, "乙方（买方）", True)]),
        (11, [(22, "名　称", True), (66, Run(seller.name, "seller", ink), False), (22, "姓　名", True), (66, Run(buyer.name, "buyer", ink), False)]),
        (11, [(22, "信用代码", True), (66, Run(seller.uscc, "", ink), False), (22, "证件号码", True), (66, Run(buyer.id_number, "buyer_id", ink), False)]),
        (11, [(22, "法定代表人", True), (66, Run(seller.legal_person, "", ink), False), (22, "电　话", True), (66, Run(buyer.phone, "", ink), False)]),
        (13, [(22, "地　址", True), (66, Run(seller.address, "", ink), False), (22, "地　址", True), (66, Run(buyer.address, "", ink), False)]),
    ]  # fmt: skip
    y = table(first, 17, 40, rows, label=label, value=text) + 5
    y = first.flow(17, y, 176, "甲乙双方经友好协商，就乙方向甲方购买汽车事宜达成如下协议：", text, indent=2) + 2
    y = first.flow(17, y, 176, "第一条　车辆基本情况", Style("hei_bold", 11)) + 1
    rows = [
        (10, [(30, "厂牌型号", True), (60, Run(car.model, "model", ink), False), (30, "车身颜色", True), (56, Run(rng.choice(["白", "灰", "黑", "蓝"]), "", ink), False)]),
        (10, [(30, "车架号", True), (60, Run(car.vin, "vin", ink), False), (30, "电机号", True), (56, Run(car.engine_no, "", ink), False)]),
        (10, [(30, "生产厂家", True), (60, Run(f"{car.brand}汽车", "", ink), False), (30, "数　量", True), (56, Run("壹辆", "", ink), False)]),
    ]  # fmt: skip
    y = table(first, 17, y, rows, label=label, value=text) + 5
    y = first.flow(17, y, 176, "第二条　车价及费用", Style("hei_bold", 11)) + 1
    tax, cover = Decimal(rng.randrange(20, 90) * 100), Decimal(rng.randrange(30, 80) * 100)
    paid = Decimal(rng.choice([3000, 5000, 10000, 20000]))
    prices: tuple[Parts, ...] = (
        ["1. 车辆价款：人民币（大写）", blank(numbers.amount_in_words(car.total, unit="圆"), "", ink), "（¥", blank(f"{car.total:.0f}.00", "total", ink), "元）。"],
        ["2. 代收费用：购置税", blank(f"{tax:.0f}元", "", ink), "，保险费", blank(f"{cover:.0f}元", "", ink), "，上牌费", blank(f"{rng.choice([300, 500, 600])}元", "", ink), "。代收费用多退少补，不计入车辆价款。"],
        ["3. 付款方式：乙方于签订本合同时交付定金", blank(f"{paid:.0f}元", "", ink), "，余款于提车当日一次付清。"],
    )  # fmt: skip
    for runs in prices:
        y = first.flow(17, y, 176, runs, text, indent=2, leading=1.8) + 1
    y = first.flow(17, y + 2, 176, "第三条　交车时间及地点", Style("hei_bold", 11)) + 1
    later = signed + timedelta(days=rng.randrange(3, 40))
    y = first.flow(17, y, 176, ["甲方应于", blank(str(later.year), "", ink), "年", blank(str(later.month), "", ink), "月", blank(str(later.day), "", ink), "日前在", blank(rng.choice(["甲方展厅", "甲方库房", "乙方指定地点"]), "", ink), "将车辆交付乙方，乙方验收合格后签署《车辆交接单》。"], text, indent=2, leading=1.8) + 2  # fmt: skip
    y = first.flow(17, y, 176, "第四条　随车资料", Style("hei_bold", 11)) + 1
    first.flow(17, y, 176, "销售发票、车辆合格证、使用说明书、保修手册、随车工具及充电枪。", text, indent=2)
    y = 24.0
    for title, clause in (
        ("第五条　质量要求", "甲方所售车辆应符合国家标准及行业标准，系经检验合格的全新商品车。售后服务按生产厂家公布的三包政策执行，乙方凭三包凭证到厂家授权的维修站享受保修。"),
        ("第六条　违约责任", "乙方中途退货的，无权要求返还定金；甲方不能按期交车的，应双倍返还定金。一方逾期履行超过十五日的，另一方有权解除合同。"),
        ("第七条　不可抗力", "因自然灾害、政策调整等不可抗力导致合同不能履行的，双方互不承担违约责任，甲方应全额退还已收款项。"),
        ("第八条　争议解决", "本合同履行中发生争议，由双方协商解决；协商不成的，提交信阳仲裁委员会仲裁或向人民法院起诉。"),
        ("第九条　其他约定", ""),
    ):  # fmt: skip
        y = second.flow(17, y, 176, title, Style("hei_bold", 11)) + 1
        if clause:
            y = second.flow(17, y, 176, clause, text, indent=2, leading=1.8) + 3
    note = rng.choice(["赠送充电桩一台，安装由厂家负责，物业手续乙方自办。", "赠全车贴膜、脚垫。旧车置换补贴由乙方自行申领。", "随车赠7千瓦充电桩，包安装30米以内。"])  # fmt: skip
    y = second.flow(17, y, 176, [blank(note, "", ink, 38)], text, indent=2) + 3
    y = second.flow(17, y, 176, "第十条　本合同一式两份，甲乙双方各执一份，自双方签字盖章之日起生效。", text) + 10
    second.text(22, y, "甲方（签章）：", text)
    second.text(22, y + 11, "委托代理人：", text)
    signature(second, 46, y + 8, somebody(job))
    second.text(118, y, "乙方（签章）：", text)
    signature(second, 146, y - 2, buyer.name)
    second.text(118, y + 11, ["开户银行：", Run("／", "", ink)], text)
    form = job.date_form("plain", "dots", "spaced")
    second.text(22, y + 22, ["签订日期：", day(signed, "sign_date", form, ink)], text)
    second.text(118, y + 22, ["签订日期：", day(signed, "sign_date", form, ink)], text)
    seals.put_round(second, 66, y + 12, seals.SealText(seller.name, rng.choice(["", "合同专用章"])), diameter=40)
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "nut_car_by_pen", [first, second], values)


def _maker(job: Job) -> tuple[str, str, date, str]:
    """Maker, certificate number, day, fuel."""
    rng, car = job.rng, job.facts.vehicle
    maker = firm(job, "汽车有限公司", "汽车集团有限公司", "汽车工业有限公司").name.replace("信阳", rng.choice(["河南", "安徽", "洛阳"]), 1)  # fmt: skip
    number = f"{rng.choice(['WDF', 'YBX', 'WCK', 'YKM'])}{rng.randrange(10**11):011d}"
    hybrid = "插电" in car.vehicle_type
    fuel = rng.choice(["混合动力", "汽油/电混合动力"]) if hybrid else rng.choice(["纯电动", "电"])
    return maker, number, a_day(rng, date(2022, 9, 1), car.bought), fuel


def _certificate(number: str, maker: str, model: str, vin: str, fuel: str, when: date) -> dict[str, Value]:
    return {
        "cert_no": number,
        "maker": maker,
        "model": model,
        "vin": vin,
        "fuel": fuel,
        "issue_date": when.isoformat(),
    }


def conformity_upright(job: Job) -> Drawn:
    """The certificate upright: numbered items one below another, then two to a line, a wide code at the foot."""
    rng, car = job.rng, job.facts.vehicle
    maker, number, when, fuel = _maker(job)
    sheet = job.sheet()
    tint: Colour = (206, 220, 236)
    guilloche(sheet, 10, 10, 190, 277, tint, waves=70, paper=(250, 251, 253))
    sheet.text(105, 20, "机动车整车出厂合格证", Style("song_bold", 22), align="c", spacing=0.1)
    sheet.text(188, 33, f"NO:{rng.randrange(10**8):08d}", Style("song", 9), align="r")
    label, value = Style("song", 10.5), Style("hei", 10.5)
    form = job.date_form("padded", "plain", "dash")
    name = f"{car.brand}牌/{car.vehicle_type}"
    power = rng.choice([70, 95, 120, 160])
    wide: list[tuple[str, Runs]] = [
        ("车辆制造企业名称", Run(maker, "maker")),
        ("车辆品牌/车辆名称", name),
        ("车辆型号", Run(car.model_code, "model")),
        ("车辆识别代号/车架号", Run(car.vin, "vin")),
    ]
    half: list[tuple[str, Runs]] = [
        ("车身颜色", rng.choice(["冰川白", "深空灰", "赤霞红"])),
        ("底盘型号/底盘ID", "—"),
        ("底盘合格证编号", "—"),
        ("发动机型号", f"TZ{rng.randrange(160, 240)}XS{rng.randrange(10, 99)}"),
        ("发动机号", car.engine_no),
        ("燃料种类", Run(fuel, "fuel")),
        ("排放标准", "国六" if "混合" in fuel else "—"),
        ("排量和功率(ml/kW)", f"{'1496' if '混合' in fuel else '—'}/{power}"),
        ("油耗(L/100km)", "—"),
        ("外廓尺寸(mm)", f"{rng.randrange(4300, 4950)}×{rng.randrange(1790, 1930)}×{rng.randrange(1500, 1670)}"),
        ("货厢内部尺寸(mm)", "—"),
        ("钢板弹簧片数(片)", "—"),
        ("轮胎数", "4"),
        ("轮胎规格", rng.choice(["205/60R16", "235/50R19"])),
        ("轮距(前/后)(mm)", "1580/1590"),
        ("轴距(mm)", str(rng.randrange(2650, 2900))),
        ("轴荷(kg)", "1020/1040"),
        ("轴数", "2"),
        ("转向形式", "方向盘"),
        ("总质量(kg)", str(rng.randrange(1950, 2350))),
        ("整备质量(kg)", str(rng.randrange(1540, 1900))),
        ("额定载客(人)", "5"),
        ("最高设计车速(km/h)", rng.choice(["150", "170", "185"])),
        ("车辆制造日期", day(when - timedelta(days=rng.randrange(1, 6)), "", form)),
    ]
    y = 42.0
    sheet.text(18, y, ["1.合格证编号　", Run(number, "cert_no", value)], label)
    sheet.text(112, y, ["2.发证日期　", day(when, "issue_date", form, value)], label)
    for place, (title, runs) in enumerate(wide, 3):
        y += 9
        sheet.text(18, y, f"{place}.{title}", label)
        sheet.text(70, y, runs, value)
    y += 9
    for place, (title, runs) in enumerate(half):
        top = y + place // 2 * 9
        left = 18 + place % 2 * 94
        end = sheet.text(left, top, f"{place + 7}.{title}", label)
        sheet.text(max(left + 38, end + 2), top, runs, value.sized(9.5))
    y += (len(half) + 1) // 2 * 9 + 2
    y = sheet.flow(18, y, 174, f"31.备注：1.该车型为{'插电式混合动力' if '混合' in fuel else '纯电动'}乘用车，储能装置种类：{rng.choice(['磷酸铁锂蓄电池', '三元锂离子电池'])}；2.选装外观不同的轮辋、前格栅。", label, leading=1.6) + 3  # fmt: skip
    sheet.flow(18, y, 126, f"32.车辆制造企业信息：本产品经过检验，符合《{car.brand}牌乘用车技术条件》（企业标准）的要求，特准予出厂，特此证明。", label, leading=1.7)  # fmt: skip
    sheet.text(
        18,
        262,
        f"生产地址：{maker[:2]}省经济技术开发区{rng.randrange(1, 90)}号".replace("洛阳省", "洛阳市"),
        Style("song", 9),
    )
    qr_code(sheet, 150, y, 34)
    seals.put_round(sheet, 100, 246, seals.SealText(maker, "合格证专用章"), diameter=36)
    values = _certificate(number, maker, car.model_code, car.vin, fuel, when)
    return drawn("vehicle_conformity_cert", "nut_conformity_upright", [sheet], values)


def conformity_copied(job: Job) -> Drawn:
    """A copy: the certificate across, on the upper half of a sheet; below, who took the copy, with another's seal."""
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    maker, number, when, fuel = _maker(job)
    sheet = job.sheet()
    sheet.rect(12, 16, 186, 132, line=0.4, fill=(110, 110, 110))
    sheet.text(105, 20, "车辆出厂合格证", Style("hei_bold", 16), align="c", spacing=0.3)
    label = Style("song", 8)
    value = Style("song", 8.5)
    form = job.date_form("padded", "dash", "plain")
    hybrid = "混合" in fuel
    rows: Rows = [
        (8, [(32, "合格证编号", True), (58, Run(number, "cert_no"), False), (32, "发证日期", True), (54, day(when, "issue_date", form), False)]),
        (8, [(32, "车辆制造企业名称", True), (144, Run(maker, "maker"), False)]),
        (8, [(32, "车辆品牌/车辆名称", True), (58, f"{car.brand}牌／{car.vehicle_type}", False), (32, "车辆型号", True), (54, Run(car.model_code, "model"), False)]),
        (8, [(32, "车辆识别代号", True), (58, Run(car.vin, "vin"), False), (32, "发动机(电机)号", True), (54, car.engine_no, False)]),
        (8, [(32, "车身颜色", True), (58, rng.choice(["白", "黑", "银", "绿"]), False), (32, "发动机型号", True), (54, f"TZ{rng.randrange(160, 240)}XY{rng.randrange(10, 99)}", False)]),
        (8, [(32, "燃料种类", True), (58, Run(fuel, "fuel"), False), (32, "排放标准", True), (54, "GB18352.6-2016国六b" if hybrid else "无", False)]),
        (8, [(32, "排量/功率", True), (58, f"{'1498ml' if hybrid else '—'} / {rng.choice([100, 150])}kW", False), (32, "轴距/轴数", True), (54, "2765mm / 2", False)]),
        (8, [(32, "总质量/整备质量", True), (58, "2085kg / 1710kg", False), (32, "额定载客", True), (54, "5人（含驾驶员）", False)]),
        (8, [(32, "外廓尺寸", True), (58, "4620×1845×1590mm", False), (32, "制造日期", True), (54, day(when - timedelta(days=3), "", form), False)]),
        (8, [(32, "轮胎数/规格", True), (58, "4 / 225/55R18", False), (32, "公告批次", True), (54, f"{rng.randrange(340, 400)}", False)]),
    ]  # fmt: skip
    y = table(sheet, 17, 31, rows, label=label, value=value, line=0.2) + 3
    sheet.flow(17, y, 120, "备注：" + ("本车为插电式混合动力汽车。" if hybrid else "本车为纯电动汽车，不装用内燃机。") + "合格证遗失不补，请妥善保管。", label, leading=1.5)  # fmt: skip
    sheet.text(17, y + 12, "本车经检验合格，准予出厂。", Style("song", 9))
    sheet.text(17, y + 21, ["车辆制造企业（章）：", Run(maker, "maker")], Style("song", 9))
    qr_code(sheet, 166, y + 2, 22)
    seals.put_round(sheet, 84, y + 16, seals.SealText(maker, "合格证专用章"), diameter=30)
    ink = pen(job, 15)
    seller = facts.dealer.name
    sheet.text(24, 190, "此件与原件核对一致，原件存档。", ink)
    sheet.text(
        24, 202, [f"经办人：{somebody(job)}　　", written(when + timedelta(days=rng.randrange(8, 40)), "dots")], ink
    )
    seals.put_round(sheet, 76, 206, seals.SealText(seller, ""), diameter=40)
    values = _certificate(number, maker, car.model_code, car.vin, fuel, when)
    return drawn("vehicle_conformity_cert", "nut_conformity_copied", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"nut_car_online": car_online, "nut_car_by_pen": car_by_pen},
    "vehicle_conformity_cert": {
        "nut_conformity_upright": conformity_upright,
        "nut_conformity_copied": conformity_copied,
    },
}
