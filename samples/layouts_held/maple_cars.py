"""Cars bought from a dealer."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.maple_common import grid, head, mobile, say, sealed, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature


def _car_values(job: Job, buyer: str, *, with_id: bool = True) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": facts.vehicle.model,
        "vin": facts.vehicle.vin,
        "total": money(facts.vehicle.total),
        "sign_date": facts.vehicle.bought.isoformat(),
    }
    return values | ({"buyer_id": facts.person.id_number} if with_id else {})


def maple_car_order(job: Job) -> Drawn:
    """新车订单: a dealer's system print, heads above columns."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet(297, 210)
    lab, val = Style("hei", 10), Style("song", 10.5)
    head(sheet, 16, "新车成交订单", Style("hei_bold", 19), spacing=0.2)
    sheet.text(18, 30, ["经销店：", Run(facts.dealer.name, "seller")], val)
    sheet.text(279, 30, f"店面地址：{facts.dealer.address}", val, align="r")
    extra = Decimal(job.rng.choice([1280, 2600, 3980]))
    bare = car.total - extra
    y = grid(
        sheet,
        18,
        38,
        (46, 72, 46, 97),
        [
            ["车主姓名", "车主证件", "手机", "上牌地址"],
            [
                Run(facts.person.name, "buyer"),
                Run(facts.person.id_number, "buyer_id"),
                facts.person.phone,
                facts.person.address,
            ],
        ],
        val,
        head_style=lab,
        height=11,
    )
    y = grid(
        sheet,
        18,
        y + 5,
        (62, 68, 36, 42, 53),
        [
            ["品牌型号", "车架号", "外观/内饰", "电机号", "能源"],
            [
                Run(car.model, "model"),
                Run(car.vin, "vin"),
                job.rng.choice(["珍珠白/黑", "石墨灰/棕", "湖光蓝/米"]),
                car.engine_no,
                "新能源",
            ],
        ],
        val,
        head_style=lab,
        height=11,
    )
    y = grid(
        sheet,
        18,
        y + 5,
        (60, 60, 60, 81),
        [
            ["裸车价", "精品装潢", "上牌服务", "合计应付"],
            [f"{bare:,.2f}", f"{extra:,.2f}", "0.00", ["￥", Run(f"{car.total:,.2f}", "total")]],
        ],
        val,
        head_style=lab,
        height=11,
    )
    y = sheet.flow(
        18,
        y + 6,
        261,
        f"合计大写：{in_words(car.total)}。订车人已核对配置表；随车赠送7kW家用充电桩一台（含30米基础安装），桩位须自行取得物业同意。交车前价格如遇厂家调整，以本订单为准。",
        val,
        leading=1.7,
    )
    y += 8
    at = sheet.text(18, y, "车主确认：", val)
    signature(sheet, at + 1, y - 2, facts.person.name)
    sheet.text(100, y, f"销售顾问：{somebody(job)}　{mobile(job)}", val)
    sheet.text(275, y, ["下单日 ", say(car.bought, "slash", "sign_date")], val, align="r")
    sealed(job, sheet, 206, y + 6, facts.dealer.name, centre="合同专用章")
    return drawn("vehicle_purchase_contract", "maple_car_order", [sheet], _car_values(job, facts.person.name))


def maple_car_questions(job: Job) -> Drawn:
    """购车明白纸: the dealer's terms as questions and answers, signed at the foot."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet()
    fill = job.fill_style(12)
    body, ask = Style("song", 12), Style("hei_bold", 12)
    head(sheet, 24, "购车明白纸（双方签字后即为协议）", Style("hei_bold", 17), spacing=0.03)
    y = 42.0
    for question, answer in (
        (
            "谁卖谁买？",
            [
                "卖车的是",
                Run(facts.dealer.name, "seller", fill),
                "，买车的是",
                Run(facts.person.name, "buyer", fill),
                "，身份证",
                Run(facts.person.id_number, "buyer_id", fill),
                "。",
            ],
        ),
        (
            "买的哪一台？",
            [
                "车型：",
                Run(car.model, "model", fill),
                f"（{car.vehicle_type}）；车辆识别码：",
                Run(car.vin, "vin", fill),
                f"；电动机号{car.engine_no}。",
            ],
        ),
        (
            "一共多少钱？",
            [
                "全包落地价",
                Run(f"{car.total:.2f}", "total", fill),
                f"元，大写{in_words(car.total)}，含增值税，不含保险。",
            ],
        ),
        ("钱怎么付？", ["签字时付两成，提车前补足。贷款的，以银行放款为准，贷款服务费分文不收。"]),
        ("多久提车？", [f"自签字起{job.rng.choice([7, 15, 30])}天内在本店交付，晚一天赔一百元。"]),
        ("坏了找谁？", ["动力电池质保八年或十二万公里，其余执行国家家用汽车三包规定（2022年1月1日起施行）。"]),
        ("充电桩谁装？", [f"由厂家委托的服务商上门，客服{facts.dealer.phone}，用电报装由车主自己申请。"]),
    ):
        sheet.text(24, y, f"问：{question}", ask)
        y = sheet.flow(24, y + 8, 162, ["答：", *answer], body, leading=1.65) + 3
    y += 8
    sheet.text(24, y, "卖方（章）", body)
    at = sheet.text(112, y, "买方签字 ", body)
    signature(sheet, at + 1, y - 2, facts.person.name)
    sheet.text(24, y + 13, f"接待：{somebody(job)}", body)
    sheet.text(112, y + 13, say(car.bought, job.rng.choice(["plain", "dot"]), "sign_date", fill), body)
    sealed(job, sheet, 62, y + 8, facts.dealer.name)
    return drawn("vehicle_purchase_contract", "maple_car_questions", [sheet], _car_values(job, facts.person.name))


def maple_car_company(job: Job) -> Drawn:
    """A firm buys one car for its business: short formal paper."""
    facts, car, firm = job.facts, job.facts.vehicle, job.facts.company.org
    writer = Writer(job, Style("song", 13), leading=1.85)
    writer.title("公务用新能源车辆供货协议", Style("song_bold", 20), spacing=0.08)
    fill = job.fill_style(13)
    writer.para(
        [
            "需方",
            filled(firm.name, "buyer", fill),
            "因业务需要，向供方",
            filled(facts.dealer.name, "seller", fill),
            "购置电动汽车壹辆，双方约定如下。",
        ]
    )
    writer.para(
        [
            "1、车辆名称及型号：",
            filled(car.model, "model", fill),
            "；车辆识别代号（VIN）：",
            filled(car.vin, "vin", fill),
            "。",
        ]
    )
    writer.para(
        [
            "2、车款合计￥",
            filled(f"{car.total:,.2f}", "total", fill),
            f"（{in_words(car.total)}），其中税额{car.tax:,.2f}元，供方开具机动车销售统一发票。",
        ]
    )
    writer.para("3、需方在验车合格后三个工作日内对公转账，供方同时移交合格证、随车工具及充电枪。")
    writer.para("4、供方负责协助需方办理注册登记，购置税、保险由需方自理。")
    writer.para("5、因车辆质量产生的争议，委托有资质的机构检测，费用由责任方负担。")
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    body = Style("song", 12)
    for x, side, org in ((25.0, "供方", facts.dealer), (108.0, "需方", firm)):
        sheet.cell((x, y, 80, 8), f"{side}：{org.name}", body, pad=0)
        sheet.text(x, y + 11, f"代表：{somebody(job)}", body)
        sheet.text(x, y + 21, f"电话：{org.phone}", body)
        sealed(job, sheet, x + 44, y + 12, org.name)
    sheet.text(25, y + 36, ["协议签订时间：", say(car.bought, "plain", "sign_date")], body)
    return drawn(
        "vehicle_purchase_contract", "maple_car_company", writer.sheets, _car_values(job, firm.name, with_id=False)
    )


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "maple_car_order": maple_car_order,
        "maple_car_questions": maple_car_questions,
        "maple_car_company": maple_car_company,
    },
}
