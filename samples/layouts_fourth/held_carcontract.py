"""Contracts for a new car: a dealer's order sheet, a contract in clauses, a maker's electronic agreement.

Total: what the buyer pays for the car in all (合同总价), not list price, deposit, rest or registration fees.
Model: as printed; without the brand where the brand has a box of its own. The number of the car (VIN) is often
not known yet and then not on the paper. Day of signing: that beside the signatures, or 签订日期 at the head.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_fourth.held_base import a_man, box, day_run, hand
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature


def _deal(job: Job, model: str, *, vin: bool) -> tuple[dict[str, Value], Decimal, date]:
    facts = job.facts
    car = facts.vehicle
    signed = car.bought - timedelta(days=job.rng.randrange(5, 60))
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": model,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    if vin:
        values["vin"] = car.vin
    return values, car.total, signed


def car_order_sheet(job: Job) -> Drawn:
    """A dealer's ruled order sheet, filled by hand or printer; terms in small type below."""
    rng, facts = job.rng, job.facts
    car, dealer = facts.vehicle, facts.dealer
    with_vin = rng.random() < 0.5
    values, total, signed = _deal(job, car.model_code, vin=with_vin)
    sheet = job.sheet()
    label, fill = Style("song", 10), job.fill_style(10.5)
    sheet.text(105, 16, Run(dealer.name), Style("hei", 12), align="c")
    sheet.text(
        105, 24, rng.choice(("新能源汽车销售订单", "车辆订购单", "商品车销售合同单")), Style("hei_bold", 19), align="c"
    )
    day = Run(written_date(signed, form="dash"), "sign_date")
    sheet.text(20, 37, ["签订日期：", day], label)
    sheet.text(190, 37, f"单号：DG{signed:%Y%m%d}{rng.randrange(1000):03d}", label, align="r")
    x, y = 20.0, 43.0

    def line(height: float, *cells: tuple[float, Runs]) -> None:
        nonlocal y
        left = x
        for number, (width, runs) in enumerate(cells):
            is_label = number % 2 == 0
            box(sheet, (left, y, width, height), runs, label if is_label else fill, align="c" if is_label else "l")
            left += width
        y += height

    line(10, (26, "卖方（甲方）"), (84, Run(dealer.name, "seller")), (20, "电话"), (40, dealer.phone))
    line(
        10,
        (26, "买方（乙方）"),
        (44, Run(facts.person.name, "buyer")),
        (24, "证件号码"),
        (76, Run(facts.person.id_number, "buyer_id")),
    )
    line(12, (26, "联系地址"), (84, facts.person.address), (20, "手机"), (40, facts.person.phone))
    box(sheet, (x, y, 170, 8), "所购车辆", Style("hei", 10.5), align="c")
    y += 8
    line(
        10,
        (26, "品　牌"),
        (34, car.brand),
        (24, "车　型"),
        (40, Run(car.model_code, "model")),
        (20, "颜 色"),
        (26, rng.choice(("白/黑内", "灰/棕内", "蓝/黑内"))),
    )
    frame: Runs = Run(car.vin, "vin") if with_vin else ""
    line(10, (26, "车架号"), (72, frame), (26, "数　量"), (46, "1 台"))
    guide = total + Decimal(rng.randrange(3, 20) * 1000)
    deposit = Decimal(rng.choice((5000, 10000, 20000)))
    line(10, (26, "厂家指导价"), (59, f"{guide:.0f}元"), (26, "优惠金额"), (59, f"{guide - total:.0f}元"))
    line(
        11,
        (26, "合同总价"),
        (59, ["￥", Run(f"{total:,.2f}", "total"), "元"]),
        (26, "大　写"),
        (59, "人民币" + in_words(total)),
    )
    line(10, (26, "已付定金"), (59, f"{deposit:.2f}元"), (26, "余　款"), (59, f"{total - deposit:.2f}元"))
    line(
        10,
        (26, "付款方式"),
        (59, "□全款　■按揭　□置换" if rng.random() < 0.5 else "■全款　□按揭　□置换"),
        (26, "预计交车"),
        (59, written_date(signed + timedelta(days=30), form="plain") + "前"),
    )
    line(
        14,
        (26, "随车赠送"),
        (
            144,
            rng.choice(("交流充电桩一台（7kW）及基础安装、脚垫一套", "贴膜、行车记录仪、充电桩一台", "首年保养两次")),
        ),
    )
    terms = (
        "1．乙方签署本单并交付定金后生效，定金于付清余款时抵作车款。2．甲方应于约定日期前交付车辆，因厂家调拨延误的，双方另行"
        "协商。3．乙方应在接到提车通知后七日内付清余款并验收提车，逾期每日按总价万分之五支付违约金。4．车辆质量以生产厂家三包"
        "规定为准，动力电池质保以保养手册为准。5．上牌、保险费用由乙方另行承担，不含在合同总价内。6．争议由甲方所在地法院管辖。"
    )
    sheet.rect(x, y, 170, 48)
    sheet.flow(x + 3, y + 3, 164, terms, Style("song", 9), leading=1.55)
    y += 48
    box(sheet, (x, y, 85, 30), "卖方（盖章）：\n\n销售顾问：" + a_man(job), label, top=True)
    box(sheet, (x + 85, y, 85, 30), "买方（签字）：", label, top=True)
    signature(sheet, x + 114, y + 8, facts.person.name)
    if job.variant.seal:
        seals.put_round(sheet, x + 48, y + 15, seals.SealText(dealer.name, "合同专用章"), diameter=38)
    return drawn("vehicle_purchase_contract", "car_order_sheet", [sheet], values)


def car_contract_in_clauses(job: Job) -> Drawn:
    """A contract in clauses over two pages, blanks filled by hand, signed and sealed at the end."""
    rng, facts = job.rng, job.facts
    car, dealer = facts.vehicle, facts.dealer
    with_vin = rng.random() < 0.6
    values, total, signed = _deal(job, car.model, vin=with_vin)
    fill = hand(job, 12.5) if rng.random() < 0.6 else Style("song", 12)
    writer = Writer(job, Style("song", 12), leading=1.85)
    writer.title("汽 车 买 卖 合 同", Style("song_bold", 20))
    writer.line([f"合同编号：{dealer.uscc[-4:]}-{signed.year}-{rng.randrange(1, 2000):04d}"])
    writer.line(["出卖人：", filled(dealer.name, "seller", fill), "（以下简称甲方）"])
    writer.line([f"法定代表人：{dealer.legal_person}　　　住所：{dealer.address}"])
    writer.line(["买受人：", filled(facts.person.name, "buyer", fill), "（以下简称乙方）"])
    writer.line(["居民身份证号码：", filled(facts.person.id_number, "buyer_id", fill)])
    writer.para(
        "根据《中华人民共和国民法典》及有关法律、法规，甲乙双方在平等、自愿、公平、诚实信用的基础上，就乙方向甲方购买"
        "新能源汽车事宜达成如下协议："
    )
    writer.para("第一条　车辆基本情况")
    writer.para(
        ["乙方所购车辆的厂牌型号为", filled(car.model, "model", fill), f"，生产厂为{car.brand}汽车有限公司，数量1辆。"]
    )
    if with_vin:
        writer.para(["车辆识别代号（VIN）：", filled(car.vin, "vin", fill), f"，电动机号：{car.engine_no}。"])
    else:
        writer.para("车辆识别代号以实际交付的车辆及合格证所载为准。")
    writer.para("第二条　价款及支付")
    writer.para(
        [
            "车辆总价款为人民币（大写）",
            filled(in_words(total, unit="圆"), "", fill),
            "（￥",
            Run(f"{total:.2f}", "total", fill),
            "元），该价款包含车辆价格及增值税，不含车辆购置税、保险费和上牌服务费。",
        ]
    )
    deposit = Decimal(rng.choice((3000, 5000, 10000)))
    writer.para(
        f"乙方于本合同签订当日支付定金{deposit:.2f}元；余款{total - deposit:.2f}元于提车前一次付清。甲方收到全部价款后"
        "向乙方开具机动车销售统一发票。"
    )
    for clause in (
        "第三条　交付及验收",
        f"甲方应于{written_date(signed + timedelta(days=25), form='plain')}前在甲方营业场所向乙方交付车辆，并随车交付"
        "合格证、车辆一致性证书、使用说明书、保修手册和随车充电装置。乙方应当场对车辆外观、内饰和基本功能进行查验，签署交接单后视为"
        "验收合格。",
        "第四条　质量及保修",
        "甲方保证所售车辆符合国家标准，已列入《道路机动车辆生产企业及产品公告》和减免车辆购置税的新能源汽车车型目录。整车及"
        "动力电池、驱动电机、电控系统的保修期限按生产厂家承诺执行。",
        "第五条　充电设施",
        "甲方协助乙方办理自用充电桩的报装手续，供电外线及表前设施由供电企业负责。乙方车位不具备安装条件的，不影响本合同"
        "的履行。",
        "第六条　违约责任",
        "甲方逾期交车的，每逾期一日按总价款的万分之三向乙方支付违约金；逾期超过三十日的，乙方有权解除合同，甲方应双倍返还定金。"
        "乙方逾期付款的，承担同等责任；乙方无故不履行合同的，无权要求返还定金。",
        "第七条　争议解决",
        "因本合同发生的争议，由双方协商解决；协商不成的，向甲方住所地人民法院起诉。",
        "第八条　本合同一式两份，甲乙双方各执一份，自双方签字或者盖章之日起生效。",
    ):
        writer.para(clause)
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 6
    style = Style("song", 12)
    sheet.text(27, y, "甲方（盖章）：", style)
    sheet.text(112, y, "乙方（签字）：", style)
    signature(sheet, 142, y - 2, facts.person.name)
    sheet.text(27, y + 11, f"经办人：{a_man(job)}", style)
    sheet.text(112, y + 11, f"联系电话：{facts.person.phone}", style)
    sheet.text(27, y + 22, "签订地点：信阳市", style)
    sheet.text(112, y + 22, ["签订时间：", day_run(job, signed, "sign_date", "plain", "spaced", style=fill)], style)
    if job.variant.seal:
        seals.put_round(sheet, 60, y + 8, seals.SealText(dealer.name, "合同专用章"), diameter=42)
    writer.number_pages("- {} -")
    return drawn("vehicle_purchase_contract", "car_contract_in_clauses", writer.sheets, values)


def car_agreement_online(job: Job) -> Drawn:
    """A maker's direct sale: agreement printed from the application, list of items, signed electronically."""
    rng, facts = job.rng, job.facts
    car = facts.vehicle
    values, total, signed = _deal(job, car.model_code, vin=True)
    seller = f"{car.brand}汽车销售服务（信阳）有限公司"
    values["seller"] = seller
    sheet = job.sheet()
    grey, shown = Style("hei", 9.5, (110, 112, 118)), Style("hei", 10.5)
    sheet.text(22, 18, "电动汽车购买协议", Style("hei_bold", 20))
    sheet.text(22, 29, f"订单编号　{signed:%Y%m%d}{rng.randrange(10**8):08d}", grey)
    qr_code(sheet, 166, 14, 22)
    y = 42.0

    def heading(text: str) -> None:
        nonlocal y
        sheet.fill(22, y, 1.2, 5, (40, 110, 220))
        sheet.text(26, y + 0.2, text, Style("hei_bold", 12))
        y += 10

    def item(name: str, runs: Runs, *, right: bool = False) -> None:
        nonlocal y
        sheet.text(26, y, name, grey)
        if right:
            sheet.text(186, y, runs, shown, align="r")
            y += 7
        else:
            y = sheet.flow(70, y, 116, runs, shown, leading=1.35) + 2.4
        sheet.line(26, y - 1.4, 186, y - 1.4, width=0.08, fill=(215, 218, 224))

    heading("协议双方")
    item("销售方", Run(seller, "seller"))
    item("购买方", Run(facts.person.name, "buyer"))
    item("身份证件号码", Run(facts.person.id_number, "buyer_id"))
    item("手机号码", facts.person.phone)
    item("上牌城市", "河南省信阳市")
    y += 3
    heading("车辆信息")
    item("车辆品牌", car.brand)
    item("车辆型号", Run(car.model_code, "model"))
    item("版本", rng.choice(("长续航后驱版", "四驱性能版", "标准续航版")))
    item("VIN 码", Run(car.vin, "vin"))
    item("外观 / 内饰", rng.choice(("极光白 / 深空黑", "松烟灰 / 暖砂棕")))
    y += 3
    heading("价格明细")
    extras = Decimal(rng.choice((0, 3000, 6000)))
    off = Decimal(rng.choice((0, 2000, 5000)))
    item("车辆指导价", f"¥ {total - extras + off:,.2f}", right=True)
    item("选装配置", f"¥ {extras:,.2f}", right=True)
    item("权益抵扣", f"- ¥ {off:,.2f}", right=True)
    item("购车总价", ["¥ ", Run(f"{total:,.2f}", "total")], right=True)
    item("其中：已付定金（不可退）", "¥ 5,000.00", right=True)
    note = (
        "购买方确认已阅读并同意本协议所附《购车条款与条件》《交付须知》。购买方应在收到交付通知后按约支付剩余车款，销售方在"
        "款项到账后交付车辆。本协议以数据电文形式订立，双方电子签名后生效，与纸质文本具有同等法律效力。"
    )
    y = sheet.flow(26, y + 4, 160, note, Style("hei", 9), leading=1.6) + 6
    sheet.text(26, y, "购买方（电子签名）", grey)
    sheet.text(26, y + 7, facts.person.name, Style("kai", 17))
    sheet.text(112, y, "销售方（电子签章）", grey)
    sheet.text(
        26,
        y + 20,
        ["签署日期　", Run(written_date(signed, form="slash" if rng.random() < 0.4 else "dash"), "sign_date", shown)],
        grey,
    )
    seals.put_round(sheet, 150, y + 12, seals.SealText(seller, "电子合同专用章"), diameter=38)
    sheet.text(105, 286, "第 1 页 / 共 1 页", Style("hei", 8, (130, 130, 136)), align="c")
    return drawn("vehicle_purchase_contract", "car_agreement_online", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "car_order_sheet": car_order_sheet,
        "car_contract_in_clauses": car_contract_in_clauses,
        "car_agreement_online": car_agreement_online,
    },
}
