"""Buying a car: a dealer's order with boxes, a typed contract, a delivery agreement with squares for the VIN."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.hazel_common import GREY, Said, before, day, framed, mobile, sign, somebody, squares
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "vehicle_purchase_contract"
_COLOURS = ("珍珠白", "曜石黑", "星河灰", "薄荷绿")


def _values(job: Job, buyer: str, signed: str, *, with_id: bool = True) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": facts.vehicle.model,
        "vin": facts.vehicle.vin,
        "total": money(facts.vehicle.total),
        "sign_date": signed,
    }
    return values | ({"buyer_id": facts.person.id_number} if with_id else {})


def order(job: Job) -> Drawn:
    facts, car, rng = job.facts, job.facts.vehicle, job.rng
    sheet = job.sheet()
    signed = before(job, car.bought, 12)
    small, value = Style("hei", 8, GREY), job.fill_style(12)
    sheet.text(18, 16, Run(facts.dealer.name, "seller"), Style("hei_bold", 14, (20, 60, 130)))
    sheet.text(192, 17, f"客户专线 {facts.dealer.phone}", Style("hei", 9.5, GREY), align="r")
    sheet.line(18, 25, 192, 25, width=1.2, fill=(20, 60, 130))
    sheet.text(105, 31, "现车订购合同", Style("hei_bold", 21), align="c", spacing=0.2)
    boxes: list[tuple[float, float, float, str, Run | str]] = [
        (18, 46, 54, "购车人", Run(facts.person.name, "buyer")),
        (72, 46, 74, "购车人身份证", Run(facts.person.id_number, "buyer_id")),
        (146, 46, 46, "手机号", facts.person.phone),
        (18, 62, 84, "车辆厂牌型号", Run(car.model, "model")),
        (102, 62, 90, "车架号", Run(car.vin, "vin")),
        (18, 78, 44, "外观颜色", rng.choice(_COLOURS)),
        (62, 78, 44, "电机号", car.engine_no),
        (106, 78, 40, "数量", "壹辆"),
        (146, 78, 46, "约定提车", day(car.bought, "short")),
    ]
    for x, y, width, label, runs in boxes:
        framed(sheet, (x, y, width, 16), label, runs, small, value)
    deposit = rng.choice([2000, 5000, 10000])
    sheet.text(18, 99, "价款明细（元）", Style("hei_bold", 11))
    y = table(
        sheet,
        18,
        106,
        [
            (9, [(44, "已付订金", True), (44, "尾款", True), (86, "车价合计（含税）", True)]),
            (
                12,
                [
                    (44, f"{deposit:,}.00", True),
                    (44, f"{car.total - deposit:,.2f}", True),
                    (86, [Run(f"{car.total:,.2f}", "total", value)], False),
                ],
            ),
            (11, [(44, "合计大写", True), (130, Run(in_words(car.total, unit="圆"), "total", value), False)]),
        ],
        label=Style("song", 11),
        value=Style("song", 11),
    )
    y += 6
    for clause in (
        "① 车价不含保险费、上牌服务费；赠送脚垫一套、随车充电枪一支。",
        "② 厂家调价不影响本合同价格，但购车人变更颜色、配置的除外。",
        "③ 动力电池质保以厂家《质量保证手册》为准，首任车主凭手册享受。",
        "④ 尾款付清后交付车辆及发票、合格证，验车签字后风险转移。",
        "⑤ 家用充电桩由购车人另行向电网企业报装，我司只提供设备。",
    ):
        y = sheet.flow(18, y, 174, clause, Style("song", 10.5), leading=1.7)
    y += 12
    sheet.text(18, y, ["销售方：", Run(facts.dealer.name, "seller")], Style("song", 11))
    sheet.text(18, y + 11, f"销售顾问：{somebody(job)}　经理核价：{somebody(job)}", Style("song", 10.5))
    sheet.text(128, y, "购车人签字：", Style("song", 11))
    sign(sheet, 154, y - 2, facts.person.name, "buyer")
    sheet.text(128, y + 11, ["订购日：", Run(day(signed, "short"), "sign_date", value)], Style("song", 11))
    seals.put_round(sheet, 70, y + 4, seals.SealText(facts.dealer.name, "销售合同章"), diameter=38)
    return drawn(KIND, "hazel_car_order", [sheet], _values(job, facts.person.name, signed.isoformat()))


def typed(job: Job) -> Drawn:
    """Clauses, typed; a firm may buy."""
    facts, car, rng = job.facts, job.facts.vehicle, job.rng
    signed = before(job, car.bought, 20)
    company = job.variant.holder_is == "company" or job.chance(0.4)
    buyer = facts.company.org.name if company else facts.person.name
    writer = Writer(job, Style("song", 12.5), left=27, width=156, leading=1.8)
    writer.title("汽车买卖协议", Style("song_bold", 22), spacing=0.3)
    writer.line(["供车方：", Run(facts.dealer.name, "seller")])
    writer.line(f"营业地：{facts.dealer.address}　　电话：{facts.dealer.phone}")
    writer.line(["买车方：", Run(buyer, "buyer")])
    if company:
        writer.line(f"地址：{facts.company.org.address}　　电话：{facts.company.org.phone}")
    else:
        writer.line(["居民身份证：", Run(facts.person.id_number, "buyer_id"), f"　　电话：{facts.person.phone}"])
    writer.para(
        [
            "一、买车方看中供车方展厅内",
            Run(car.model, "model"),
            f"新车一台（{car.vehicle_type}，{rng.choice(_COLOURS)}），车辆识别代号为",
            Run(car.vin, "vin", solid=True),
            "，双方当面核对无误。",
        ]
    )
    writer.para(
        [
            "二、整车成交价",
            Run(in_words(car.total), "total"),
            "，即",
            Run(f"{car.total:.2f}元", "total", solid=True),
            f"（含{int(car.tax_rate * 100)}%增值税），车辆购置税按国家新能源汽车优惠政策办理。",
        ]
    )
    writer.para(
        f"三、提车：供车方于{day(car.bought, 'plain')}前备妥车辆，买车方到店验收。逾期提车的，按日计收保管费30元。"
    )
    writer.para(
        "四、质量：整车质保执行厂家三包凭证；三包期内出现严重安全性能故障累计两次仍未排除的，买车方可要求换车或者退车。"
    )
    writer.para("五、供车方不得强制搭售保险、装饰；代办上牌须另行书面委托。")
    writer.para("六、本协议正本两份，双方各执其一；签章后生效，口头承诺以写入本协议者为准。")
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(27, y, "供车方盖章", writer.style)
    sheet.text(116, y, "买车方签章", writer.style)
    seals.put_round(sheet, 66, y + 8, seals.SealText(facts.dealer.name))
    if company:
        seals.put_round(sheet, 158, y + 8, seals.SealText(buyer))
    else:
        sign(sheet, 146, y - 2, buyer, "buyer")
    sheet.text(27, y + 30, [Run(day(signed, "plain"), "sign_date"), "　签于信阳"], writer.style)
    values = _values(job, buyer, signed.isoformat(), with_id=not company)
    return drawn(KIND, "hazel_car_typed", writer.sheets, values)


def squared(job: Job) -> Drawn:
    """B5, blanks filled in, the VIN a character to a square."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet(182, 257)
    signed = car.bought
    body, fill = Style("song", 11.5), job.fill_style(12)
    sheet.text(91, 20, "新能源乘用车销售约定书", Style("hei_bold", 18), align="c")
    sheet.text(166, 32, f"经销店存　{job.rng.randrange(10**6):06d}", Style("song", 9, GREY), align="r")
    y = 40.0
    sheet.text(16, y, ["经销店：", Run(facts.dealer.name, "seller")], body)
    y += 11
    said: Said = [
        "顾客",
        filled(facts.person.name, "buyer", fill),
        "，身份证件",
        filled(facts.person.id_number, "buyer_id", fill),
        "，向本店购置",
        filled(car.model, "model", fill),
        "型轿车壹辆，车辆识别码：",
    ]
    y = sheet.flow(16, y, 150, said, body, leading=2.0, indent=2) + 2
    squares(sheet, 20, y, car.vin, "vin", Style("hei", 11), side=8)
    y += 16
    paid: Said = [
        "全部车款计人民币（大写）",
        filled(in_words(car.total), "total", fill),
        "（￥",
        filled(f"{car.total}", "total", fill),
        "），付款办法：",
        filled(job.rng.choice(["全款转账", "首付三成，余款按揭"]), "", fill),
        "。",
    ]
    y = sheet.flow(16, y, 150, paid, body, leading=2.0) + 3
    for clause in (
        "一、顾客应仔细查验车身、轮胎、充电口盖，离店后外观问题不再受理。",
        "二、临时号牌由本店协助申领，有效期内请及时办理注册登记。",
        "三、退换车按《家用汽车产品修理更换退货责任规定》（2022年1月1日起施行）执行。",
        "四、发票抬头须与顾客姓名一致，本店当日开具。",
    ):
        y = sheet.flow(16, y, 150, clause, Style("song", 10.5), leading=1.7) + 0.6
    y += 12
    sheet.text(16, y, f"接待：{somebody(job)}（{mobile(job)}）", Style("song", 10.5))
    sheet.text(104, y, "顾客签名", body)
    sign(sheet, 124, y - 2, facts.person.name, "buyer")
    sheet.text(16, y + 14, ["约定日期：", *dated(signed, "sign_date", fill)], body)
    seals.put_oval(sheet, 134, y + 24, seals.SealText(facts.dealer.name, "", "业务专用章"), width=44, height=32)
    return drawn(KIND, "hazel_car_squared", [sheet], _values(job, facts.person.name, signed.isoformat()))


LAYOUTS: Layouts = {KIND: {"hazel_car_order": order, "hazel_car_typed": typed, "hazel_car_squared": squared}}
