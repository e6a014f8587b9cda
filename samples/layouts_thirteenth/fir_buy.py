"""Contracts for the purchase of a car: a dealer's of two pages, a brand store's order of one."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_thirteenth.fir_common import blank, bold, foot, said, signed, thumb, torn
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_COLOURS = ("珍珠白", "星空灰", "曜石黑", "湖水蓝", "冰川银")


def dealer_contract(job: Job) -> Drawn:
    """汽车买卖合同 of a dealer: parties, a table of the car, clauses, both sides' signatures."""
    rng, facts = job.rng, job.facts
    buyer, car, dealer = facts.person, facts.vehicle, facts.dealer
    used = job.fill_style(11.5)
    writer = Writer(job, Style("song", 11.5), left=22, width=166, top=22, leading=1.65)
    writer.sheet.text(
        188, 14, f"合同编号：{car.bought.year}-XS-{rng.randrange(10**5):05d}", Style("song", 10), align="r"
    )
    writer.title(rng.choice(["汽车买卖合同", "汽车销售合同", "新车买卖合同"]), Style("hei_bold", 20), after=8)
    writer.line([bold(writer.style, "甲方（卖方）："), blank(dealer.name, "seller", used, least=20)])
    writer.line(["地址：", blank(dealer.address, "", used), "　电话：", blank(dealer.phone, "", used)])
    writer.line([bold(writer.style, "乙方（买方）："), blank(buyer.name, "buyer", used, least=10)])
    writer.line(["身份证号：", blank(buyer.id_number, "buyer_id", used), "　电话：", blank(buyer.phone, "", used)])
    writer.line(["住址：", blank(buyer.address, "", used)])
    writer.para(
        "根据《中华人民共和国民法典》等法律法规的规定，甲乙双方在平等、自愿的基础上，就乙方向甲方购买汽车事宜，订立本合同。"
    )
    writer.line(bold(writer.style, "一、车辆基本情况"))
    has_vin = job.chance(0.6)
    label = Style("song", 11)
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9.5,
            [
                (26, "品牌", True),
                (46, Run(f"{car.brand}牌", "", used), False),
                (26, "型号", True),
                (68, Run(car.model_code, "model", used), False),
            ],
        ),
        (
            9.5,
            [
                (26, "车身颜色", True),
                (46, Run(rng.choice(_COLOURS), "", used), False),
                (26, "数量", True),
                (68, Run("1 辆", "", used), False),
            ],
        ),
        (
            9.5,
            [
                (26, "车架号", True),
                (72, Run(car.vin if has_vin else "以实际交付车辆为准", "vin" if has_vin else "", used), False),
                (26, "电机号", True),
                (42, Run(car.engine_no if has_vin else "", "", used), False),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 22, writer.y + 1, cells, label=label, value=used) + 4
    deposit = Decimal(rng.choice([2000, 5000, 10000]))
    writer.line(bold(writer.style, "二、价款及支付"))
    words = numbers.amount_in_words(car.total, unit=rng.choice(["元", "圆"]))
    figure = rng.choice([f"{car.total:.2f}", f"{car.total:.0f}"])
    writer.para(
        [
            "1．车辆总价款为人民币（大写）",
            blank(words, "", used),
            "（￥",
            blank(figure, "total", used),
            "元），该价款含增值税，不含车辆购置税、保险费、上牌费等其他费用。",
        ]
    )
    writer.para(
        ["2．本合同签订之日，乙方支付定金￥", blank(f"{deposit:.0f}", "", used), "元，定金在乙方付清车款时抵作车款。"]
    )
    pay = rng.choice(["一次性付款", "银行按揭", "分期付款"])
    writer.para(
        [
            "3．余款￥",
            blank(f"{car.total - deposit:.0f}", "", used),
            "元，乙方以",
            blank(pay, "", used),
            "方式于提车前付清。",
        ]
    )
    for title, clauses in (
        (
            "三、交付与验收",
            (
                "1．交车地点为甲方营业场所，交车时间以甲方到车通知为准，最迟不超过本合同签订后六十日。",
                "2．乙方应当场对车辆外观、内饰、随车文件（车辆合格证、三包凭证、使用说明书）进行验收，并签署交接书。",
            ),
        ),
        (
            "四、质量与售后",
            (
                "1．甲方保证所售车辆为合格新车，符合国家强制性标准，已列入新能源汽车推广应用推荐车型目录。",
                "2．车辆及动力电池的保修按照生产厂家的质量担保规定和国家汽车三包规定执行。",
            ),
        ),
        (
            "五、违约责任",
            (
                "1．甲方逾期交车的，每逾期一日按已付车款的万分之三向乙方支付违约金；逾期超过三十日的，乙方有权解除合同。",
                "2．乙方逾期付款的，每逾期一日按应付未付款项的万分之三支付违约金；无正当理由拒绝提车的，定金不予退还。",
            ),
        ),
        ("六、争议解决", ("因本合同发生的争议由双方协商解决；协商不成的，向甲方所在地人民法院起诉。",)),
        ("七、其他", ("本合同一式两份，双方各执一份，自双方签字（盖章）之日起生效。",)),
    ):
        writer.line(bold(writer.style, title))
        for clause in clauses:
            writer.para(clause)
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(24, y, "甲方（盖章）：", writer.style)
    sheet.text(24, y + 11, "经办人：", writer.style)
    signed(sheet, 42, y + 8.5, facts.landlord.name, size=15)
    sheet.text(112, y, "乙方（签字）：", writer.style)
    signed(sheet, 145, y - 2.5, buyer.name, size=16)
    if job.chance(0.4):
        thumb(sheet, 153, y - 5)
    sheet.text(24, y + 22, ["签订日期：", *torn(car.bought, "sign_date", used)], writer.style)
    put_round(sheet, 56, y + 8, SealText(dealer.name, "合同专用章"), diameter=40)
    pages = writer.sheets
    for number, page in enumerate(pages, 1):
        foot(page, f"第 {number} 页 共 {len(pages)} 页")
        if len(pages) > 1 and job.variant.seal:
            put_edge(page, 150, SealText(dealer.name, "合同专用章"), number - 1, len(pages))
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model_code,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    if has_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "fir_dealer_contract", pages, values)


def store_order(job: Job) -> Drawn:
    """定购单 of a brand's own store: printed by the order system, a table of car and money, notes, a signature."""
    rng, facts = job.rng, job.facts
    buyer, car, sheet = facts.spouse, facts.vehicle, job.sheet()
    style = Style("song", 10.5)
    ending = rng.choice(["汽车销售服务有限公司", "新能源汽车销售有限公司"])
    seller = f"{rng.choice(['信阳', '河南', '郑州'])}{car.brand}{ending}"
    sheet.text(20, 16, f"{car.brand}汽车", Style("hei_bold", 15))
    sheet.text(190, 18, f"订单号：{car.bought:%Y%m%d}{rng.randrange(10**6):06d}", Style("hei", 9.5), align="r")
    sheet.line(20, 25, 190, 25, width=0.6)
    title = rng.choice(["车辆订购协议", "新能源汽车定购单", "整车订购合同"])
    sheet.text(105, 31, title, Style("hei_bold", 18), align="c", spacing=0.15)
    name = f"{rng.choice(['青禾', '云川', '山岚', '拾光'])}{rng.choice(['L', 'S', 'E'])}{rng.randrange(5, 9)}"
    year = car.bought.year
    trims = [f"{year}款 610km 后驱长续航版", f"{year}款 510km 舒适版", f"{year}款 四驱性能版"]
    if "PHEV" in car.model_code:
        trims = [f"{year}款 120km 豪华型", f"{year}款 DM 55km 领先型"]
    trim = rng.choice(trims)
    model = f"{name} {trim}"
    price, gift = car.total, rng.randrange(2, 9) * 1000
    guide = price + gift

    def row(*cells: tuple[float, Runs]) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return 9.2, [(width, text, number % 2 == 0) for number, (width, text) in enumerate(cells)]

    figure = rng.choice([f"¥{price:,.2f}", f"￥{price:.2f}", f"{price:,.0f}元"])
    rows = [
        row((30, "出卖人"), (140, Run(seller, "seller"))),
        row((30, "买受人"), (55, Run(buyer.name, "buyer")), (30, "联系电话"), (55, buyer.phone)),
        row((30, "证件类型"), (55, "居民身份证"), (30, "证件号码"), (55, Run(buyer.id_number, "buyer_id"))),
        row((30, "联系地址"), (140, buyer.address)),
        row(
            (30, "品牌"), (55, car.brand), (30, "能源类型"), (55, "插电混动" if "PHEV" in car.model_code else "纯电动")
        ),
        row((30, "车型"), (140, Run(model, "model"))),
        row(
            (30, "外观颜色"),
            (55, rng.choice(_COLOURS)),
            (30, "内饰颜色"),
            (55, rng.choice(["暖棕色", "深空黑", "米白色"])),
        ),
        row((30, "选装配置"), (140, rng.choice(["无", "智能驾驶辅助包、20英寸轮毂", "家用充电桩（7kW）及安装服务"]))),
        row((30, "厂商指导价"), (55, f"{guide:,.2f}元"), (30, "优惠金额"), (55, f"{gift:,.2f}元")),
        row(
            (30, "车辆总价"),
            (55, Run(figure, "total")),
            (30, "已付定金"),
            (55, f"{rng.choice([1000, 2000, 5000]):,.2f}元"),
        ),
        row((30, "大写金额"), (140, f"人民币{numbers.amount_in_words(price)}")),
        row(
            (30, "预计交付"),
            (55, rng.choice(["4—6周", "订单锁定后30天内", "45天"])),
            (30, "交付门店"),
            (55, "信阳交付中心"),
        ),
    ]
    bottom = table(sheet, 20, 45, rows, label=Style("hei", 10), value=style, line=0.2)
    notes = [
        "重要条款",
        "1. 本协议自买受人签字（含电子签名）并支付定金之日起成立，买受人支付定金即视为确认上述配置。",
        "2. 订单锁定后车辆进入生产排期，买受人不得变更配置；因买受人原因解除协议的，定金不予退还。",
        "3. 车辆总价含增值税，不含购置税、保险及上牌费用；国家新能源补贴及税收政策以交付时有效政策为准。",
        "4. 出卖人交付车辆时一并交付机动车销售统一发票、车辆合格证、产品说明书及三包凭证。",
        "5. 随车赠送的充电桩由出卖人委托的服务商勘测安装，买受人应自行取得物业同意并向供电部门报装。",
        "6. 因本协议产生的争议，双方应友好协商；协商不成的，提交出卖人住所地人民法院诉讼解决。",
    ]
    y = bottom + 7
    sheet.text(20, y, notes[0], Style("hei_bold", 11))
    y += 7
    for note in notes[1:]:
        y = sheet.flow(20, y, 170, note, Style("song", 9.5), leading=1.5) + 0.8
    y += 8
    sheet.text(20, y, "出卖人（盖章）：", style)
    sheet.text(112, y, "买受人（签名）：", style)
    signed(sheet, 142, y - 3, buyer.name, size=16)
    sheet.text(20, y + 14, f"销售顾问：{facts.landlord.name}", style)
    sheet.text(112, y + 14, ["签署日期：", Run(said(job, car.bought, "dash", "plain", "dot"), "sign_date")], style)
    put_round(sheet, 62, y + 6, SealText(seller), diameter=38)
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": model,
        "total": money(price),
        "sign_date": car.bought.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "fir_store_order", [sheet], values, tolerated={"model": (name,)})


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"fir_dealer_contract": dealer_contract, "fir_store_order": store_order}
}
