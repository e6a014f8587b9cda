"""车辆买卖合同: a dealer's articles over two pages, and an order sheet from a dealer's system."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_eighteenth.cob_common import (
    Row,
    any_day_form,
    day_text,
    grid,
    grouped,
    page_header,
    sign,
    staff,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_BLUE: Colour = (36, 78, 140)
_PALE: Colour = (232, 238, 247)
_COLOURS = ("珍珠白", "星空灰", "曜石黑", "冰川蓝", "松石绿")


def articles(job: Job) -> Drawn:
    """A dealer's own contract typed in Word, two pages, signed and sealed."""
    rng, facts = job.rng, job.facts
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    deposit = Decimal(rng.choice([2000, 5000, 10000]))
    signed = car.bought - timedelta(days=rng.randrange(2, 20))
    title = rng.choice(["新能源汽车买卖合同", "汽车销售合同", "乘用车购销合同"])
    page = Writer(job, Style("song", 11.5), left=24, width=162, top=28, leading=1.62)
    page.sheet.text(186, 22, f"合同编号：XS{signed:%Y%m}-{rng.randrange(1, 400):04d}", Style("song", 10), align="r")
    page.y = 34
    page.title(title, Style("hei", 20), after=9)
    page.line(["出卖人（以下简称甲方）：", Run(dealer.name, "seller", underline=True)])
    page.line(f"营业地址：{dealer.address}　　联系电话：{dealer.phone}")
    page.line(["买受人（以下简称乙方）：", Run(buyer.name, "buyer", underline=True)])
    page.line(["身份证号码：", Run(buyer.id_number, "buyer_id", underline=True), f"　　联系电话：{buyer.phone}"])
    page.line(f"住址：{buyer.address}")
    page.para(
        "依据《中华人民共和国民法典》及有关规定，甲乙双方在平等自愿的基础上，就乙方向甲方购买汽车事宜达成如下协议："
    )
    head = Style("hei", 11.5)
    page.line(Run("一、标的车辆", style=head))
    rows: list[Row] = [
        (
            9,
            [
                (24, "品牌", "k"),
                (34, "型号", "k"),
                (22, "颜色", "k"),
                (46, "车架号（VIN）", "k"),
                (36, "车辆类型", "k"),
            ],
        ),
        (
            11,
            [
                (24, car.brand, "c"),
                (34, Run(car.model_code, "model"), "c"),
                (22, rng.choice(_COLOURS), "c"),
                (46, Run(car.vin, "vin"), "c"),
                (36, car.vehicle_type, "c"),
            ],
        ),
    ]
    page.y = grid(page.sheet, 24, page.y, rows, label=Style("song", 10.5), value=Style("song", 10)) + 4
    page.line(Run("二、价款及支付方式", style=head))
    page.para(
        [
            "1．车辆总价款为人民币（大写）",
            Run(in_words(car.total), underline=True),
            "（小写：¥",
            Run(grouped(car.total), "total", underline=True),
            "元），该价款含增值税，不含车辆购置税、保险费及上牌费用。",
        ]
    )
    page.para(
        f"2．乙方于签订本合同时交付定金人民币{deposit}元，余款{car.total - deposit}元于提车前一次性付清。定金在乙方付清"
        "余款时抵作车款。"
    )
    deliver = signed + timedelta(days=rng.randrange(10, 40))
    page.line(Run("三、交付与验收", style=head))
    page.para(
        f"1．甲方应于{day_text(deliver, 'plain')}前将车辆交付乙方，交付地点为甲方营业场所。2．乙方"
        "提车时应对车辆外观、内饰、"
        "随车工具及《机动车整车出厂合格证》《产品使用说明书》《三包凭证》等资料进行查验，并在交车确认单上签字。"
    )
    page.line(Run("四、质量与售后", style=head))
    page.para(
        "甲方保证所售车辆符合国家强制性标准，并按《家用汽车产品修理更换退货责任规定》承担三包责任。动力电池质保期以"
        "生产企业公布的政策为准。"
    )
    page.line(Run("五、充电设施", style=head))
    page.para(
        rng.choice(
            [
                "甲方随车赠送7kW交流充电桩一台，安装由乙方自行向供电部门报装。",
                "车价不含充电桩，乙方需自备固定停车位并自行办理充电桩报装手续。",
            ]
        )
        + "因物业、电力容量等原因不能安装的，不影响本合同的履行。"
    )
    page.line(Run("六、违约责任", style=head))
    page.para(
        "1．甲方逾期交车的，每逾期一日按已付车款的万分之三向乙方支付违约金；逾期超过三十日的，乙"
        "方有权解除合同，甲方双倍返还"
        "定金。2．乙方逾期付款或无正当理由拒绝提车的，甲方有权将车辆另行出售，定金不予退还。"
    )
    page.line(Run("七、争议解决", style=head))
    page.para("本合同履行中发生争议的，双方协商解决；协商不成的，向甲方所在地人民法院提起诉讼。")
    page.para(
        "八、本合同一式两份，甲乙双方各执一份，自双方签字（盖章）之日起生效。未尽事宜另行签订补充协议。", indent=0
    )
    page.room(52)
    y = page.y + 6
    sheet = page.sheet
    sheet.text(24, y, "甲方（盖章）：", page.style)
    sheet.text(110, y, "乙方（签字）：", page.style)
    sheet.text(24, y + 12, "经办人：", page.style)
    sign(sheet, 44, y + 10, staff(job, 1)[0])
    sign(sheet, 143, y - 2, buyer.name, size=17)
    form = any_day_form(rng)
    sheet.text(24, y + 24, ["签订日期：", Run(day_text(signed, form), "sign_date")], page.style)
    sheet.text(110, y + 24, f"日期：{day_text(signed, form)}", page.style)
    seals.put_round(sheet, 62, y + 10, seals.SealText(dealer.name, foot="合同专用章"), diameter=40)
    for one in page.sheets:
        page_header(one, dealer.name, title)
    page.number_pages("— {} / {} —")
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model_code,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "cob_articles", page.sheets, values)


def order_sheet(job: Job) -> Drawn:
    """整车订购协议 printed from a dealer's system: tinted bars, prices item by item, small print."""
    rng, facts = job.rng, job.facts
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    discount = Decimal(rng.choice([3000, 5000, 8000, 12000]))
    deposit = Decimal(rng.choice([1000, 2000, 5000]))
    signed = car.bought - timedelta(days=rng.randrange(1, 15))
    with_vin = job.chance(0.5)
    sheet = job.sheet()
    fill = Style("song", 10)
    sheet.text(20, 16, dealer.name, Style("hei", 12, _BLUE))
    sheet.text(190, 16, f"订单号 {signed:%Y%m%d}{rng.randrange(10**5):05d}", Style("song", 9), align="r")
    sheet.line(20, 23, 190, 23, width=0.8, fill=_BLUE)
    sheet.text(
        105, 28, rng.choice(["整车订购协议", "新车订购合同单", "车辆订购协议书"]), Style("hei_bold", 18), align="c"
    )
    label = Style("hei", 9.5)

    def bar(y: float, text: str) -> float:
        sheet.fill(20, y, 170, 7, _BLUE)
        sheet.text(23, y + 1.7, text, Style("hei", 10, (255, 255, 255)))
        return y + 7

    def rows_at(y: float, rows: list[Row]) -> float:
        return grid(sheet, 20, y, rows, label=label, value=fill, colour=(150, 165, 190), tint=_PALE) + 3

    y = bar(40, "客户信息")
    y = rows_at(
        y,
        [
            (
                9,
                [
                    (28, "订购人", "k"),
                    (57, Run(buyer.name, "buyer"), "v"),
                    (28, "证件类型", "k"),
                    (57, "居民身份证", "v"),
                ],
            ),
            (
                9,
                [
                    (28, "证件号码", "k"),
                    (57, Run(buyer.id_number, "buyer_id"), "v"),
                    (28, "手机号码", "k"),
                    (57, buyer.phone, "v"),
                ],
            ),
            (11, [(28, "联系地址", "k"), (142, buyer.address, "v")]),
        ],
    )
    y = bar(y, "订购车型及配置")
    vin: Runs = Run(car.vin, "vin") if with_vin else "（配车后填写）"
    y = rows_at(
        y,
        [
            (
                9,
                [
                    (28, "车型", "k"),
                    (85, Run(car.model, "model"), "v"),
                    (22, "年款", "k"),
                    (35, f"{signed.year}款{rng.choice(['标准续航版', '长续航版', '豪华型'])}", "v"),
                ],
            ),
            (
                9,
                [
                    (28, "外观颜色", "k"),
                    (57, rng.choice(_COLOURS), "v"),
                    (28, "内饰颜色", "k"),
                    (57, rng.choice(["黑色", "米色", "棕色"]), "v"),
                ],
            ),
            (9, [(28, "车辆识别代号", "k"), (85, vin, "v"), (22, "数量", "k"), (35, "1 辆", "v")]),
        ],
    )
    y = bar(y, "价格（人民币，含税）")
    y = rows_at(
        y,
        [
            (
                9,
                [
                    (28, "厂家指导价", "k"),
                    (57, f"{grouped(car.total + discount)} 元", "v"),
                    (28, "优惠金额", "k"),
                    (57, f"-{grouped(discount)} 元", "v"),
                ],
            ),
            (
                11,
                [
                    (28, "车辆成交总价", "k"),
                    (57, [Run(grouped(car.total), "total", Style("hei_bold", 11)), " 元"], "v"),
                    (28, "大写", "k"),
                    (57, in_words(car.total, unit="圆"), "v"),
                ],
            ),
            (
                9,
                [
                    (28, "已付定金", "k"),
                    (57, f"{grouped(deposit)} 元", "v"),
                    (28, "待付尾款", "k"),
                    (57, f"{grouped(car.total - deposit)} 元", "v"),
                ],
            ),
            (
                9,
                [
                    (28, "付款方式", "k"),
                    (57, rng.choice(["■全款　□分期", "□全款　■分期"]), "v"),
                    (28, "预计交付", "k"),
                    (57, f"签约后{rng.randrange(2, 9)}周内", "v"),
                ],
            ),
        ],
    )
    y = bar(y, "约定事项")
    notes = (
        "1. 本协议所列价格为订购时价格，因国家政策调整导致的补贴变化由订购人承担或享有。",
        "2. 订购人支付定金后七日内可申请变更配置一次；超过七日或车辆已下线的，不再受理变更。",
        "3. 家用充电桩的安装由订购人自行向当地供电企业申请报装；车位、物业证明等材料由订购人准备。",
        "4. 交付前订购人应付清尾款，并携带有效身份证件办理提车手续。车辆所有权自交付并付清全款时转移。",
        "5. 购置税、保险、上牌等费用不包含在车辆成交总价内，由订购人另行支付。",
        "6. 双方因本协议发生争议，协商不成的，提交销售方所在地有管辖权的人民法院处理。",
    )
    y += 1
    for note in notes:
        y = sheet.flow(21, y, 168, note, Style("song", 8.5), leading=1.45) + 0.6
    y += 6
    sheet.text(20, y, ["销售方（章）：", Run(dealer.name, "seller")], Style("song", 10.5))
    sheet.text(128, y, "订购人签名：", Style("song", 10.5))
    sign(sheet, 152, y - 2, buyer.name, colour=(28, 48, 140))
    sheet.text(20, y + 10, f"销售顾问：{staff(job, 1)[0]}　　门店电话：{dealer.phone}", Style("song", 9.5))
    form = rng.choice(("dash", "slash", "shortdot", "padded"))
    sheet.text(128, y + 10, ["签署日期：", Run(day_text(signed, form), "sign_date")], Style("song", 10.5))
    seals.put_round(sheet, 64, y + 6, seals.SealText(dealer.name, foot="销售合同专用章"), diameter=38)
    sheet.text(105, 286, "第一联：客户留存　第二联：财务　第三联：销售部", Style("song", 8), align="c")
    values: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    if with_vin:
        values["vin"] = car.vin
    return drawn("vehicle_purchase_contract", "cob_order", [sheet], values, tolerated={"model": (car.model_code,)})


LAYOUTS: Layouts = {"vehicle_purchase_contract": {"cob_articles": articles, "cob_order": order_sheet}}
