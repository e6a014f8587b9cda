"""Cars bought: a dealer's order table, articles over two pages, a plain agreement for a demonstration car."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bare,
    body,
    comma,
    day_text,
    hand,
    head,
    later,
    on,
    passer,
    seal,
    signed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "vehicle_purchase_contract"


def car_order(job: Job) -> Drawn:
    """A dealer's order: buyer, car and money in three ruled blocks, brand and model apart, no VIN yet."""
    facts, car = job.facts, job.facts.vehicle
    sheet, pen, day = job.sheet(), job.fill_style(10.5), later(job.facts.vehicle.bought, -job.rng.randrange(3, 40))
    colour = job.rng.choice(("珍珠白", "曜石黑", "星空灰", "冰川蓝"))
    sheet.text(20, 14, facts.dealer.name, Style("hei_bold", 13))
    sheet.text(190, 15, f"订单号 {day:%Y%m%d}{job.rng.randrange(1, 60):03d}", Style("hei", 10), align="r")
    sheet.text(105, 25, "新 车 销 售 合 同", Style("song_bold", 20), align="c")
    bold, song = Style("hei", 10.5), Style("song", 10.5)
    buyer: Rows = [
        (10, [head(26, "买方姓名"), body(60, Run(facts.person.name, "buyer", pen)), head(26, "联系电话"),
              body(58, Run(facts.person.phone, "", pen))]),
        (10, [head(26, "身份证号"), body(60, Run(facts.person.id_number, "buyer_id", pen)), head(26, "签订日期"),
              body(58, on(day, "sign_date", "plain", pen))]),
        (10, [head(26, "住　　址"), body(144, Run(facts.person.address, "", pen))]),
    ]  # fmt: skip
    wares: Rows = [
        (10, [head(26, "品　　牌"), body(60, Run(car.brand, "", pen)), head(26, "型　　号"),
              body(58, Run(car.model_code, "model", pen))]),
        (10, [head(26, "车辆类型"), body(60, Run(car.vehicle_type, "", pen)), head(26, "外观颜色"),
              body(58, Run(colour, "", pen))]),
        (10, [head(26, "数　　量"), body(60, Run("1台", "", pen)), head(26, "车 架 号"), body(58, "以交付车辆为准")]),
    ]  # fmt: skip
    cash: Rows = [
        (10, [head(26, "车辆总价"), body(144, ["¥", Run(comma(car.total), "total", pen), "　大写：",
                                           Run(in_words(car.total), "", pen)])]),
        (10, [head(26, "定　　金"), body(60, Run("5000元", "", pen)), head(26, "付款方式"), body(58, "■全款　□贷款")]),
        (10, [head(26, "代办费用"), body(60, "上牌服务费 500元"), head(26, "预计交车"),
              body(58, on(later(day, 30), "", "plain", pen))]),
    ]  # fmt: skip
    y = 38.0
    for name, rows in (("一、买方信息", buyer), ("二、车辆信息", wares), ("三、价款与交付", cash)):
        sheet.text(20, y, name, Style("hei_bold", 11))
        y = table(sheet, 20, y + 6, rows, label=bold, value=song) + 5
    page = Page(sheet, Style("song", 10), 20, y, 170, leading=1.6, gap=0.5)
    for line in (
        "1、买方应在接到交车通知后七日内付清余款并提车，逾期视为放弃，定金不予退还。",
        "2、卖方应交付符合国家标准的车辆，随车交付合格证、说明书、三包凭证及购车发票。",
        "3、随车赠送7kW家用充电桩一台及30米以内的基础安装，报装手续由买方自行到供电部门办理。",
        "4、保险、车辆购置税由买方自理。",
    ):
        page.flat(line)
    low = page.y + 8
    sheet.text(20, low, ["卖方（章）：", Run(facts.dealer.name, "seller")], Style("song", 11))
    sheet.text(20, low + 11, f"销售顾问：{passer(job)}　电话：{facts.dealer.phone}", song)
    sheet.text(132, low, "买方：", Style("song", 11))
    sheet.text(145, low - 2, facts.person.name, hand(job, 16))
    seal(job, sheet, 74, low + 8, facts.dealer.name, diameter=37)
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": car.model_code,
        "total": money(car.total),
        "sign_date": day.isoformat(),
    }
    extra = {"model": (car.model, f"{car.brand}{car.model_code}", f"{car.brand} {car.model_code}")}
    return drawn(_KIND, "pine_car_order", [sheet], truth, tolerated=extra)


def car_articles(job: Job) -> Drawn:
    """Articles over two pages with a VIN, instalments and the total; signatures on the second page."""
    facts, car = job.facts, job.facts.vehicle
    first, last, pen = job.sheet(), job.sheet(), job.fill_style(12)
    day, down = later(car.bought, -job.rng.randrange(0, 5)), Decimal(job.rng.randrange(2, 5) * 10000)
    page = Page(first, Style("song", 12), 25, 28, 160, leading=1.85)
    page.title("汽车买卖合同", Style("hei_bold", 22), after=5, spacing=0.1)
    first.text(185, page.y, f"合同编号：{facts.dealer.name[2:4]}销{day:%y%m}-{job.rng.randrange(1, 300):03d}",
               Style("song", 10.5), align="r")  # fmt: skip
    page.y += 11
    texts: list[Runs] = [
        ["出卖人：", filled(facts.dealer.name, "seller", pen)],
        ["住所：", filled(facts.dealer.address, "", pen)],
        ["买受人：", filled(facts.person.name, "buyer", pen), "　电话：", filled(facts.person.phone, "", pen)],
        ["身份证件号码：", filled(facts.person.id_number, "buyer_id", pen)],
    ]
    for text in texts:
        page.flat(text)
    terms: list[Runs] = [
        "根据《中华人民共和国民法典》《中华人民共和国消费者权益保护法》，双方就买卖汽车事宜达成如下约定。",
        [
            "第一条　标的车辆。厂牌型号：", filled(car.model, "model", pen), "；车辆识别代号：",
            filled(car.vin, "vin", pen), "；电机号：", filled(car.engine_no, "", pen), "；生产企业所在地：中国。",
        ],
        [
            "第二条　价款。车辆总价款（含增值税）为人民币", filled(bare(car.total), "total", pen), "元，大写",
            filled(in_words(car.total), "", pen), "。该价款不含保险费和车辆购置税。",
        ],
        [
            "第三条　付款。合同签订时支付首付款", filled(bare(down), "", pen), "元，其余",
            filled(bare(car.total - down), "", pen), "元由买受人申请汽车消费贷款支付，"
            "贷款未获批准的，双方互不承担责任。",
        ],
        [
            "第四条　交付。出卖人应于", on(later(day, job.rng.randrange(7, 25)), "", "plain", pen),
            "前在其营业场所交付车辆，双方当面验收并签署交接单。",
        ],
        "第五条　质量。车辆质量及售后服务按生产企业三包规定执行，动力电池质保八年或者十五万公里。",
    ]  # fmt: skip
    for term in terms:
        page.para(term)
    rest = Page(last, Style("song", 12), 25, 30, 160, leading=1.85)
    for line in (
        "第六条　出卖人延期交车超过十五日的，买受人可以解除合同，出卖人应双倍返还定金。",
        "第七条　买受人保证所提供的身份资料真实有效，因资料不实造成无法上牌的，责任自负。",
        "第八条　充电设施的安装不属于本合同的内容，双方另行约定。",
        "第九条　合同争议由出卖人住所地人民法院管辖。",
        "第十条　本合同一式两份，双方签字盖章后生效。",
    ):
        rest.para(line)
    y = rest.y + 14
    last.text(25, y, "出卖人（合同专用章）", Style("song", 12))
    last.text(112, y, "买受人（签字）", Style("song", 12))
    signed(last, 146, y - 2, facts.person.name)
    last.text(25, y + 12, f"授权代表：{passer(job)}", Style("song", 12))
    last.text(
        112, y + 12, ["签约日期：", on(day, "sign_date", job.date_form("plain", "padded"), pen)], Style("song", 12)
    )
    seal(job, last, 72, y + 14, facts.dealer.name, centre="合同专用章")
    for number, sheet in enumerate((first, last), 1):
        sheet.text(105, 285, f"第{number}页（共2页）", Style("song", 9), align="c")
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": day.isoformat(),
    }
    return drawn(_KIND, "pine_car_articles", [first, last], truth, tolerated={"model": (car.model_code,)})


def car_demonstration(job: Job) -> Drawn:
    """A page of plain sentences: a demonstration car sold off the floor, paid in full."""
    facts, car, sheet = job.facts, job.facts.vehicle, job.sheet()
    day = car.bought
    page = Page(sheet, Style("song", 13), 27, 34, 156, leading=1.9)
    page.title("购车协议", Style("song_bold", 24), after=12, spacing=0.3)
    page.flat(["销售方：", Run(facts.dealer.name, "seller")])
    page.flat(["购车人：", Run(facts.person.name, "buyer"), "　身份证：", Run(facts.person.id_number, "buyer_id")])
    page.y += 3
    texts: list[Runs] = [
        [
            "购车人自愿购买销售方展厅", Run(car.model, "model"), f"{car.vehicle_type}一台（试驾车，表显里程",
            f"{job.rng.randrange(300, 2900)}公里），车架号", Run(car.vin, "vin"), "，车况购车人已现场确认。",
        ],
        f"该车厂家指导价{bare(car.total + job.rng.choice((8000, 12000, 15000)))}元，经双方协商，按优惠价成交。",
        [
            "成交总价：", Run(bare(car.total), "total"), f"元（{in_words(car.total)}），于签字当日刷卡付清，"
            "销售方开具机动车销售统一发票。",
        ],
        "销售方负责在五个工作日内协助办理注册登记；首任车主质保权益自登记之日起计算。",
        "随车物品：便携式充电枪一把、脚垫一套、备用钥匙一把。",
        "本协议双方各持一份，签字盖章有效。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 16
    sheet.text(27, y, "销售方代表：", Style("song", 13))
    signed(sheet, 56, y - 2, passer(job))
    sheet.text(112, y, "购车人：", Style("song", 13))
    signed(sheet, 132, y - 2, facts.person.name, size=17)
    sheet.text(112, y + 14, on(day, "sign_date", job.date_form("plain", "chinese", "dot")), Style("song", 13))
    seal(job, sheet, 68, y + 12, facts.dealer.name, diameter=40)
    sheet.text(
        27, 274, f"{facts.dealer.address}　{facts.dealer.phone}　打印日期 {day_text(day, 'dash')}", Style("hei", 8.5)
    )
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": day.isoformat(),
    }
    return drawn(_KIND, "pine_car_demonstration", [sheet], truth, tolerated={"model": (car.model_code,)})


LAYOUTS: Layouts = {
    _KIND: {
        "pine_car_order": car_order,
        "pine_car_articles": car_articles,
        "pine_car_demonstration": car_demonstration,
    }
}
