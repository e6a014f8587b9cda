"""Contracts for a new car: a dealer's of two pages, an order form, an agreement ordered online."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_ninth.more_world import Inline, Pen, box, day, hand, plain, scrawl, seal
from samples.layouts_ninth.words import WORDS
from samples.ornaments import qr_code
from samples.people import a_day
from samples.seals import SealText, put_edge
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_COLOURS = ("珠光白", "星夜灰", "曜石黑", "海岸蓝")


def _trade_name(job: Job) -> str:
    """A model as showrooms name it, without the brand."""
    rng = job.rng
    series = rng.choice(["远帆", "麦浪", "S5", "N07", "小满", "追风"])
    trim = rng.choice(["510km", "405公里", "125km"]) + rng.choice(["长续航版", "尊享版", "进取型", "旗舰型"])
    return f"{series} {rng.choice(['2025款', '2026款'])} {trim}"


def _bought(job: Job) -> date:
    return a_day(job.rng, date(2025, 3, 1), date(2026, 11, 16))


def dealer_contract(job: Job) -> Drawn:
    """A dealer's contract with a ruled list of the car and clauses over two pages, paging seal."""
    facts, rng = job.facts, job.rng
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    firm = job.variant.holder_is == "company"
    name = facts.company.org.name if firm else buyer.name
    signed, total = _bought(job), car.total
    used, style = Pen(job.fill_style(11.5), lined=True), Style("song", 11.5)
    write = Writer(job, style, left=24, width=162, leading=1.7)
    write.title(rng.choice(["汽车销售合同", "汽车买卖合同", "新能源汽车产品销售合同"]), Style("hei_bold", 20), after=6)
    write.line(["合同编号：", used(f"XS{signed:%Y%m}{rng.randrange(10**4):04d}")])
    write.line(["甲方（卖方）：", used(dealer.name, "seller")])
    write.line(["地址：", used(dealer.address), "　电话：", used(dealer.phone)])
    write.line(["乙方（买方）：", used(name, "buyer")])
    code = used(facts.company.org.uscc) if firm else used(buyer.id_number, "buyer_id")
    write.line(["身份证号码/统一社会信用代码：", code])
    write.line(["联系地址：", used(buyer.address)])
    write.line(["联系电话：", used(buyer.phone)])
    write.para("甲、乙双方依据《中华人民共和国民法典》，在自愿、公平的基础上，就汽车买卖事宜订立本合同。")
    write.line("第一条　车辆基本情况")
    y, shown, label = write.y + 1, Pen(Style("song", 10.5)), Style("hei", 10)
    titles = ("品　牌", "车辆型号", "车架号（VIN）", "颜色", "数量", "单价（元）")
    widths = (20.0, 40.0, 48.0, 18.0, 12.0, 24.0)
    with_vin = job.chance(0.6)
    cells = (
        shown(car.brand),
        shown(car.model_code, "model"),
        shown(car.vin, "vin") if with_vin else shown("以实车为准"),
        shown(rng.choice(_COLOURS)),
        shown("1"),
        shown(f"{total:.2f}"),
    )
    x = 24.0
    for width, title, run in zip(widths, titles, cells, strict=True):
        box(write.sheet, x, y, width, 9, title, label)
        box(write.sheet, x, y + 9, width, 11, run, Style("song", 10.5))
        x += width
    write.y = y + 25
    words = in_words(total, unit=rng.choice(["元", "圆"]))
    figure = rng.choice([f"{total:.2f}", f"{plain(total)}", f"{total:,.2f}"])
    write.line("第二条　车款及支付")
    write.para(["1. 合同总价款：人民币（大写）", used(words), "，（小写）￥", used(figure, "total"), "元。"])
    deposit = rng.choice([2000, 5000, 10000])
    write.para(
        [
            "2. 本合同签订时，乙方向甲方支付定金人民币",
            used(f"{deposit}"),
            "元；余款",
            used(plain(total - deposit)),
            "元于提车前付清。",
        ]
    )
    write.para("3. 保险费、购置税、上牌费由乙方自理，不包含在上述总价款内。")
    write.line("第三条　车辆交付")
    write.para(
        [
            "交付时间：",
            used(f"{signed.month % 12 + 1}月底前"),
            "；交付地点：甲方营业场所。车辆交付前的毁损、灭失风险由甲方承担。",
        ]
    )
    write.line("第四条　质量与售后")
    write.para("1. 甲方向乙方出售的车辆，质量应当符合国家强制性标准，随车交付合格证、购车发票、三包凭证、使用说明书。")
    write.para("2. 车辆售后服务按照生产企业的质量保证条款执行，动力电池的质保以随车手册为准。")
    write.line("第五条　违约责任")
    write.para("乙方单方解除合同的，定金不予退还；甲方逾期交车超过三十日的，乙方有权解除合同，甲方双倍返还定金。")
    write.line("第六条　其他约定")
    write.para(
        "本合同一式两份，双方各执一份，自双方签字、盖章之日起生效。发生争议协商不成的，向甲方所在地人民法院起诉。"
    )
    write.room(50)
    sheet, y = write.sheet, write.y + 8
    sheet.text(24, y, "甲方（盖章）：", style)
    sheet.text(24, y + 12, ["销售顾问：", Run(facts.landlord.name, "", hand(job, 12))], style)
    sheet.text(112, y, "乙方（签字）：", style)
    if not firm:
        scrawl(sheet, 140, y - 2, name)
    sheet.text(24, y + 26, ["签订日期：", *day(signed, "sign_date", used, rng.choice(["torn", "plain"]))], style)
    seal(sheet, 58, y + 6, dealer.name, "合同专用章")
    if firm:
        seal(sheet, 146, y + 6, name)
    for number, page in enumerate(write.sheets):
        put_edge(page, 128, SealText(dealer.name, "合同专用章"), number, len(write.sheets))
    write.number_pages()
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": name,
        "model": car.model_code,
        "total": money(total),
        "sign_date": signed.isoformat(),
    }
    if not firm:
        values["buyer_id"] = buyer.id_number
    if with_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "new_dealer_contract", write.sheets, values)


def order_form(job: Job) -> Drawn:
    """A showroom's order form, one ruled page filled in by hand: list price, rebate, price agreed."""
    facts, rng = job.facts, job.rng
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    signed, total, model = _bought(job), car.total, _trade_name(job)
    sheet, label = job.sheet(), Style("song", 10.5)
    ink = Pen(hand(job, 11))
    sheet.text(20, 16, f"{car.brand}汽车", Style("hei_bold", 15))
    sheet.text(190, 18, f"No. {rng.randrange(10**7):07d}", Style("hei", 12, (190, 30, 40)), align="r")
    sheet.text(105, 26, rng.choice(["新车订购单", "购 车 订 单", "汽车订购协议书"]), Style("hei_bold", 19), align="c")
    sheet.text(20, 40, ["销售方：", Run(dealer.name, "seller", Style("song", 11))], label)
    sheet.text(
        190, 40, ["订购日期：", *day(signed, "sign_date", ink, rng.choice(["dot", "slash", "torn"]))], label, align="r"
    )
    rebate = Decimal(rng.choice([0, 2000, 6000, 9000]))
    table: list[tuple[float, list[tuple[float, Run | str | Inline]]]] = [
        (11, [(30, "客户姓名"), (55, ink(buyer.name, "buyer")), (30, "联系电话"), (55, ink(buyer.phone))]),
        (11, [(30, "证件类型"), (55, "□√身份证　□其他"), (30, "证件号码"), (55, ink(buyer.id_number, "buyer_id"))]),
        (12, [(30, "通讯地址"), (140, ink(buyer.address))]),
        (11, [(30, "车系车型"), (140, ink(model, "model"))]),
        (
            11,
            [
                (30, "外观颜色"),
                (55, ink(rng.choice(_COLOURS))),
                (30, "内饰颜色"),
                (55, ink(rng.choice(["黑", "米", "棕"]))),
            ],
        ),
        (
            11,
            [
                (30, "厂商指导价"),
                (55, ink(plain(total + rebate))),
                (30, "优惠金额"),
                (55, ink(plain(rebate) if rebate else "/")),
            ],
        ),
        (13, [(30, "成交总价"), (140, ["大写：", ink(in_words(total)), "　小写：¥", ink(plain(total), "total")])]),
        (
            11,
            [
                (30, "定　　金"),
                (55, ink(f"{rng.choice([1000, 3000, 5000])}元")),
                (30, "付款方式"),
                (55, ink(rng.choice(["全款", "分期"]))),
            ],
        ),
        (11, [(30, "预计交车"), (55, ink("约30天")), (30, "上牌地"), (55, ink("信阳"))]),
        (
            26,
            [
                (30, "赠送项目"),
                (140, ink(rng.choice(["随车充一个、脚垫、行车记录仪", "7kW充电桩一台（含30米安装）", "贴膜"]))),
            ],
        ),
    ]
    y = 48.0
    for height, cells in table:
        x = 20.0
        for number, (width, runs) in enumerate(cells):
            box(sheet, x, y, width, height, runs, label, align="l" if number % 2 else "c")
            x += width
        y += height
    notes = (
        "订购须知：1. 本订单经双方签字盖章后生效。2. 定金在车款结算时抵作车款；客户违约的定金不退。"
        "3. 车架号以车辆到店后配车通知为准。4. 政策性补贴如有变化，以提车当日政策执行。"
        "5. 订单解释未尽之处由双方协商。"
    )
    y = sheet.flow(20, y + 4, 170, notes, Style("song", 9), leading=1.6)
    sheet.text(20, y + 10, ["销售顾问：", ink(facts.landlord.name)], label)
    sheet.text(84, y + 10, "销售经理：", label)
    sheet.text(140, y + 10, "客户签字：", label)
    scrawl(sheet, 162, y + 7, buyer.name, size=16)
    sheet.text(20, y + 26, "销售方（盖章）：", label)
    seal(sheet, 62, y + 24, dealer.name, rng.choice(["业务专用章", "合同专用章", ""]))
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": model,
        "total": money(total),
        "sign_date": signed.isoformat(),
    }
    other = {"model": (f"{car.brand} {model}", f"{car.brand}{model}")}
    return drawn("vehicle_purchase_contract", "new_order_form", [sheet], values, tolerated=other)


def online_agreement(job: Job) -> Drawn:
    """A maker's own agreement, ordered in its app: labels and values on two typed pages, electronic seal."""
    facts, rng = job.facts, job.rng
    car, buyer = facts.vehicle, facts.person
    signed, total, model = _bought(job), car.total, _trade_name(job)
    maker = rng.choice(
        [
            f"{car.brand}汽车销售服务（郑州）有限公司",
            f"河南{rng.choice(WORDS.firms)}{car.brand}汽车销售有限公司信阳分公司",
        ]
    )
    style, value = Style("hei", 10.5), Style("hei_bold", 10.5)
    write = Writer(job, style, left=22, width=166, leading=1.75, top=30)
    write.title("汽车购买协议", Style("hei_bold", 18), spacing=0.1, after=4)
    write.line(f"协议编号：{car.vin[:3]}{signed:%y%m%d}{rng.randrange(10**8):08d}（电子签署）")
    pairs: list[tuple[str, Run]] = [
        ("买方姓名", Run(buyer.name, "buyer", value)),
        ("证件号码", Run(buyer.id_number, "buyer_id", value)),
        ("手机号码", Run(f"{buyer.phone[:3]}****{buyer.phone[-4:]}", "", value)),
        ("卖方", Run(maker, "seller", value)),
        ("车型配置", Run(model, "model", value)),
        ("车辆识别代号", Run(car.vin, "vin", value)),
        ("交付城市", Run("信阳", "", value)),
    ]
    for name, run in pairs:
        write.sheet.text(26, write.y, name, style)
        write.sheet.text(64, write.y, run, style)
        write.sheet.line(24, write.y + 6.4, 186, write.y + 6.4, width=0.12, fill=(190, 190, 196))
        write.y += 9
    write.y += 3
    write.line(Run("费用明细", "", value))
    options = Decimal(rng.choice([0, 3000, 8000]))
    for name, amount in (("基础车价", total - options), ("选装包", options), ("平台补贴", Decimal(0))):
        write.sheet.text(30, write.y, name, style)
        write.sheet.text(180, write.y, f"¥ {amount:,.2f}", style, align="r")
        write.y += 8
    write.sheet.text(30, write.y, rng.choice(["车辆总价（含税）", "购车款合计"]), value)
    write.sheet.text(180, write.y, ["¥ ", Run(f"{total:,.2f}", "total")], value, align="r")
    write.y += 12
    clauses = [
        "1. 协议的成立。您在本公司应用程序内点击“确认并签署”后，本协议即对双方产生约束力。",
        "2. 付款。您应当在收到交付通知之日起七日内支付全部车款，已付订金自动转为车款的一部分。",
        "3. 交付。车辆在您选择的交付中心交付。您应当携带本人身份证原件办理验车、提车手续。",
        "4. 家用充电桩。随车赠送的家用充电桩由第三方服务商安装，安装条件以现场勘测和物业、供电企业的要求为准。",
        "5. 质量保证。整车质保五年或十万公里，动力电池、驱动电机、电机控制器质保八年或十六万公里，以先到者为准。",
        "6. 取消与退款。车辆进入排产后，您单方取消订单的，订金不予退还，法律另有规定的除外。",
        "7. 个人信息。我们仅为履行本协议处理您的个人信息，详见《隐私政策》。",
        "8. 争议解决。因本协议产生的争议，提交卖方所在地有管辖权的人民法院诉讼解决。",
    ]
    for clause in clauses:
        write.para(clause, indent=0)
    write.room(52)
    y = write.y + 8
    write.sheet.text(22, y, "卖方（电子签章）", style)
    write.sheet.text(112, y, ["买方（电子签名）　", Run(buyer.name, "", Style("kai", 14))], style)
    write.sheet.text(
        22, y + 14, ["签署时间：", *day(signed, "sign_date", Pen(style), rng.choice(["dash", "dot"]))], style
    )
    write.sheet.text(64, y + 14, f" {rng.randrange(9, 21):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}", style)
    seal(write.sheet, 72, y - 2, maker, "合同专用章", diameter=34)
    for page in write.sheets:
        qr_code(page, 172, 10, 14)
        page.text(22, 14, f"{car.brand} 官方商城", Style("hei", 9, (120, 120, 126)))
    write.number_pages("{} / {}")
    values: dict[str, Value] = {
        "seller": maker,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": model,
        "vin": car.vin,
        "total": money(total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "new_online_agreement", write.sheets, values)


def promise_of_sale(job: Job) -> Drawn:
    """购车意向书: running text typed in an office, blanks filled in by hand, no car number yet."""
    facts, rng = job.facts, job.rng
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    signed, total = _bought(job), car.total
    used = Pen(hand(job, 13), lined=True)
    write = Writer(job, Style("song", 13), left=27, width=156, leading=2.0, top=36)
    write.title(rng.choice(["购车意向书", "购车协议书"]), Style("song_bold", 22))
    write.line(["甲方：", used(dealer.name, "seller")])
    write.line(["乙方：", used(buyer.name, "buyer"), "（身份证号：", used(buyer.id_number, "buyer_id"), "）"])
    write.para(
        [
            "乙方自愿向甲方购买", used(f"{car.brand}牌"), "新能源汽车壹辆，规格型号为", used(car.model_code, "model"),
            "，颜色", used(rng.choice(_COLOURS)), "，双方商定车价为人民币", used(plain(total), "total"), "元（大写：",
            used(in_words(total, unit="圆")), "）。乙方于本协议签订当日交付意向金", used("2000"), "元，抵作车款。",
        ]
    )  # fmt: skip
    write.para("车辆到店后由甲方通知乙方提车，车辆识别代号以合格证记载为准。乙方凭本协议办理充电桩报装，甲方应予配合。")
    write.para("本协议未尽事宜双方另行协商，一式贰份，甲乙双方各执壹份，签字盖章后生效。")
    sheet, y = write.sheet, write.y + 16
    sheet.text(27, y, "甲方（章）：", write.style)
    sheet.text(112, y, "乙方（签名）：", write.style)
    scrawl(sheet, 148, y - 2, buyer.name)
    seal(sheet, 62, y + 8, dealer.name)
    form = rng.choice(["plain", "chinese", "torn"])
    sheet.text(112, y + 18, day(signed, "sign_date", Pen(hand(job, 13)), form), write.style)
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model_code,
        "total": money(total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "new_promise_of_sale", write.sheets, values)


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "new_dealer_contract": dealer_contract,
        "new_order_form": order_form,
        "new_online_agreement": online_agreement,
        "new_promise_of_sale": promise_of_sale,
    }
}
