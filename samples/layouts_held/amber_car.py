"""Cars bought from a dealer: an order from the system, an agreement in clauses, a quick sheet with leaders."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.amber_common import Pen, bare, boxed, bystander, ink, on, yuan
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "vehicle_purchase_contract"


def _values(job: Job) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": facts.vehicle.model,
        "vin": facts.vehicle.vin,
        "total": money(facts.vehicle.total),
        "sign_date": facts.vehicle.bought.isoformat(),
    }


def order(job: Job) -> Drawn:
    """The dealer's system prints an order: client, car, a bill with a sum."""
    facts, sheet = job.facts, job.sheet()
    car, firm, person = facts.vehicle, facts.dealer, facts.person
    navy = (24, 50, 96)
    sheet.text(20, 16, firm.name, Style("hei_bold", 15, navy))
    sheet.text(20, 24, f"{firm.address}　{firm.phone}", Style("hei", 8.5))
    sheet.line(20, 30, 190, 30, width=0.9, fill=navy)
    sheet.text(20, 36, "整车订购合同（系统单）", Style("hei_bold", 18))
    sheet.text(190, 37, f"订单 SO{car.bought:%y%m}{job.rng.randrange(1000, 9999)}", Style("song", 10), align="r")
    sheet.text(190, 43, f"活动政策截至 {car.bought + timedelta(days=20):%Y-%m-%d}", Style("song", 9), align="r")
    label, value = Style("hei", 10), Style("song", 10.5)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9.5,
            [
                (28.0, "客户", True),
                (57.0, Run(person.name, "buyer"), False),
                (28.0, "手机", True),
                (57.0, person.phone, False),
            ],
        ),
        (9.5, [(28.0, "客户证号", True), (142.0, Run(person.id_number, "buyer_id"), False)]),
        (9.5, [(28.0, "联系地址", True), (142.0, person.address, False)]),
        (
            9.5,
            [
                (28.0, "厂牌车型", True),
                (85.0, Run(car.model, "model"), False),
                (22.0, "颜色", True),
                (35.0, job.rng.choice(["珠光白", "曜石黑", "青瓷蓝"]), False),
            ],
        ),
        (
            9.5,
            [(28.0, "底盘号", True), (85.0, Run(car.vin, "vin"), False), (22.0, "数量", True), (35.0, "1 台", False)],
        ),
    ]
    y = table(sheet, 20, 52, rows, label=label, value=value, frame=navy)
    gift = Decimal(job.rng.randrange(2, 12) * 1000)
    bill = [
        ("指导价", yuan(car.total + gift)),
        ("厂商补贴", "-" + yuan(gift)),
        ("精品（脚垫、贴膜）", "赠送"),
        ("充电桩及30米内安装", "赠送"),
    ]
    lines: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9.0, [(20.0, "序", True), (100.0, "计价项", True), (50.0, "金额（元）", True)])
    ]
    for number, (item, amount) in enumerate(bill, 1):
        lines.append((8.5, [(20.0, str(number), True), (100.0, item, False), (50.0, amount, False)]))
    lines.append((10.0, [(120.0, "客户应付合计", True), (50.0, Run(yuan(car.total), "total"), False)]))
    y = table(sheet, 20, y + 5, lines, label=label, value=value, frame=navy)
    pen = Pen(sheet, 20, y + 5, 170, Style("song", 10), 1.6, 0.6)
    pen.line(f"已收订金 5,000.00 元，尾款 {yuan(car.total - 5000)} 元提车前付清。")
    pen.line(
        "一、本单经客户签字、经销商盖章后成为双方的买卖合同。二、车辆质量按国家汽车三包规定执行，动力电池质保八年或12万公里。"
    )
    pen.line("三、因客户原因退订，订金不予退还；因经销商原因超过约定日三十日不能交车，退还全部款项。")
    pen.line("四、上牌、保险由客户自愿选择办理单位，经销商不得捆绑。")
    y = pen.y + 10
    sheet.text(20, y, ["销售方：", Run(firm.name, "seller")], value)
    sheet.text(20, y + 10, f"销售顾问：{bystander(job)}　　审核：{bystander(job)}", value)
    sheet.text(128, y, "客户签字：", value)
    signature(sheet, 148, y - 2, person.name)
    sheet.text(
        128, y + 10, ["签单日：", on(car.bought, "sign_date", form=job.date_form("dash", "slash", "plain"))], value
    )
    seals.put_round(sheet, 78, y + 12, seals.SealText(firm.name, "合同专用章"))
    return drawn(KIND, "amber_order", [sheet], _values(job))


def agreement(job: Job) -> Drawn:
    """An agreement in numbered clauses, values filled in on lines."""
    facts, sheet = job.facts, job.sheet()
    car, firm, person, fill = facts.vehicle, facts.dealer, facts.person, job.fill_style(12)
    body = Style("song", 12)
    pen = Pen(sheet, 25, 24, 160, body, 1.75, 1.0)
    sheet.text(105, pen.y, "新能源汽车买卖约定书", Style("song_bold", 20), align="c")
    pen.y = 42
    pen.line(["供车方：", filled(firm.name, "seller", fill)])
    pen.line(["提车方：", filled(person.name, "buyer", fill)])
    pen.line(["居民身份证：", filled(person.id_number, "buyer_id", fill)])
    pen.para("就提车方向供车方购买新车一事，双方依照民法典有关买卖的规定，达成如下一致意见：")
    pen.para(
        [
            "1、车辆。提车方选购",
            filled(car.model, "model", fill),
            f"{car.vehicle_type}一辆，车辆识别代号",
            filled(car.vin, "vin", fill),
            "，电动机号",
            filled(car.engine_no, "", fill),
            "。",
        ]
    )
    pen.para(
        [
            "2、价钱。车价连同增值税共计人民币",
            filled(in_words(car.total), "total", fill),
            "（￥",
            filled(bare(car.total), "total", fill),
            "），不含购置税、保险费和上牌费。",
        ]
    )
    pen.para("3、付款。提车方可以现款或者按揭支付，按揭未获批准的，本约定书解除，供车方三日内退回已付款。")
    pen.para("4、交车。车款到账后七个工作日内在供车方展厅交车，提车方应当场查验外观、里程和随车文件。")
    pen.para("5、开票。供车方按提车方姓名开具机动车销售统一发票，姓名开出后不再更改。")
    pen.para("6、充电。随车壁挂充电盒由厂家服务商上门安装，前提是提车方取得车位证明和物业同意材料。")
    pen.para("7、其他。本约定书壹式叁份，供车方贰份，提车方壹份。")
    y = pen.y + 9
    sheet.text(25, y, "供车方盖章：", body)
    sheet.text(110, y, "提车方签名：", body)
    signature(sheet, 136, y - 2, person.name)
    sheet.text(25, y + 11, "门店经理：" + bystander(job), body)
    sheet.text(110, y + 11, "联系手机：" + person.phone, body)
    form = job.date_form("plain", "chinese")
    sheet.text(110, y + 22, ["立约日期：", on(car.bought, "sign_date", form=form, style=fill)], body)
    seals.put_round(sheet, 66, y + 10, seals.SealText(firm.name))
    return drawn(KIND, "amber_agreement", [sheet], _values(job))


def quick(job: Job) -> Drawn:
    """A quick contract on A5: leaders of dots, the VIN in boxes, a pen's values."""
    facts = job.facts
    sheet = job.sheet(148, 210)
    car, firm, person = facts.vehicle, facts.dealer, facts.person
    fill, label = ink(job, 12), Style("hei", 10.5)
    sheet.text(74, 12, "购 车 速 签 单", Style("hei_bold", 18), align="c")
    sheet.text(74, 22, "（与正式购车合同具有同等约束力）", Style("song", 9), align="c")
    items: list[tuple[str, Run]] = [
        ("卖车单位", Run(firm.name, "seller", Style("song", 11))),
        ("买车人", Run(person.name, "buyer", fill)),
        ("买车人身份证", Run(person.id_number, "buyer_id", fill)),
        ("看中的车", Run(car.model, "model", fill)),
        ("落地总价", Run(f"{bare(car.total)}元", "total", fill)),
        ("付款", Run(job.rng.choice(["全款", "贷款三年"]), "", fill)),
        ("预计到店", on(car.bought + timedelta(days=12), style=fill)),
    ]
    y = 34.0
    for name, run in items:
        end = sheet.text(12, y, name, label)
        x = end + 1.5
        while x < 43.5:
            x = sheet.text(x, y, "·", label) - 0.9
        sheet.text(48, y - 0.4, run, fill)
        y += 10.5
    sheet.text(12, y + 1, "车架号（17位）", label)
    boxed(sheet, 12, y + 8, car.vin, "vin", Style("song", 12), side=7.2)
    pen = Pen(sheet, 12, y + 22, 124, Style("song", 9.5), 1.55, 0.5)
    pen.line("说明：总价已含购置税和第一年保险；车到店后以短信通知，五日内来办交接，逾期每日收存车费30元。")
    pen.line("本店不作口头承诺，赠品以本单备注为准。备注：送桩不送线，超出30米的电缆买车人自费。")
    y = pen.y + 7
    sheet.text(12, y, "签单：", label)
    signature(sheet, 24, y - 1.5, person.name)
    sheet.text(12, y + 13, "店员：" + bystander(job), label)
    sheet.text(
        136, y + 13, on(car.bought, "sign_date", form=job.date_form("dot", "plain"), style=fill), fill, align="r"
    )
    seals.put_oval(sheet, 106, y + 4, seals.SealText(firm.name, "", "销售专用章"), width=42, height=29)
    return drawn(KIND, "amber_quick", [sheet], _values(job))


LAYOUTS: Layouts = {KIND: {"amber_order": order, "amber_agreement": agreement, "amber_quick": quick}}
