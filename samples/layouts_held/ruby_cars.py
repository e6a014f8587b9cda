"""Cars bought from a dealer."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    figures,
    heads_and_rows,
    other_phone,
    passer_by,
    pen_ink,
    when,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _buyer(job: Job) -> tuple[str, str]:
    """Name and identity number; a firm's papers here show no number."""
    if job.variant.holder_is == "company":
        return job.facts.company.org.name, ""
    return job.facts.person.name, job.facts.person.id_number


def _values(job: Job) -> dict[str, Value]:
    car, (name, number) = job.facts.vehicle, _buyer(job)
    values: dict[str, Value] = {
        "seller": job.facts.dealer.name,
        "buyer": name,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return values | ({"buyer_id": number} if number else {})


def order_grid(job: Job) -> Drawn:
    """A dealer's order in a grid, with a small table of what is paid when."""
    facts, rng = job.facts, job.rng
    sheet, car, dealer, (name, number) = job.sheet(), facts.vehicle, facts.dealer, _buyer(job)
    fill, small, body = job.fill_style(11), Style("hei", 10.5), Style("song", 10.5)
    sheet.text(20, 14, "展厅联", Style("hei", 10))
    sheet.text(105, 18, "新车订购及交付合同", Style("hei_bold", 20), align="c", spacing=0.1)
    colour = rng.choice(["珍珠白", "曜石黑", "雾霾蓝", "星云灰"])
    who: list[tuple[float, Runs, bool]] = (
        [(28, "证件号", True), (142, Run(number, "buyer_id", fill), False)]
        if number
        else [(28, "经办人", True), (142, passer_by(job), False)]
    )
    y = table(
        sheet,
        20,
        34,
        [
            (11, [(28, "供车商", True), (142, Run(dealer.name, "seller", fill), False)]),
            (11, [(28, "订车客户", True), (142, Run(name, "buyer", fill), False)]),
            (11, who),
            (
                11,
                [
                    (28, "厂牌型号", True),
                    (82, Run(car.model, "model", fill), False),
                    (24, "颜色", True),
                    (36, colour, False),
                ],
            ),
            (
                11,
                [
                    (28, "车架号", True),
                    (82, Run(car.vin, "vin", fill), False),
                    (24, "电机号", True),
                    (36, car.engine_no, False),
                ],
            ),
            (
                13,
                [
                    (28, "车款总额", True),
                    (
                        142,
                        [
                            Run(f"¥{figures(car.total, comma=True, cents=True)}", "total", fill),
                            f"　{in_words(car.total)}",
                        ],
                        False,
                    ),
                ],
            ),
        ],
        label=small,
        value=body,
    )
    deposit = Decimal(rng.choice([2000, 5000, 10000]))
    y = heads_and_rows(
        sheet,
        20,
        y + 6,
        (50, 60, 60),
        ("款项", "金额（元）", "何时付"),
        [
            ("定金", figures(deposit, cents=True), "签约当日"),
            ("余款", figures(car.total - deposit, cents=True), "提车前"),
        ],
        head=small,
        value=body,
        height=9,
    )
    pen = Pen(sheet, 20, y + 6, 170, body, leading=1.65, gap=1)
    for clause in (
        "A. 上述总额为含税裸车价，不含保险、上牌、充电桩安装等代办费用。",
        f"B. 供车商于{when(around(rng, car.bought, 5, 30))}前交车，延迟每日按总额万分之二补偿客户。",
        "C. 三包期限依《家用汽车产品修理更换退货责任规定》执行，动力电池质保以厂家手册为准。",
        "D. 客户无故退订的，定金不退；供车商无车可交的，双倍返还。",
    ):
        pen.line(clause)
    pen.y += 10
    sheet.text(20, pen.y, "供车商（合同章）", body)
    sheet.text(118, pen.y, f"客户签章：{name}", body)
    sheet.text(20, pen.y + 12, f"销售顾问：{passer_by(job, name)}　{other_phone(job)}", body)
    sheet.text(
        118,
        pen.y + 12,
        ["签约日：", Run(when(car.bought, job.date_form("plain", "dash", "loose")), "sign_date", fill)],
        body,
    )
    seals.put_round(sheet, 76, pen.y + 6, seals.SealText(dealer.name, "合同专用章"), diameter=40)
    return drawn("vehicle_purchase_contract", "ruby_order_grid", [sheet], _values(job))


def car_prose(job: Job) -> Drawn:
    """A small dealer's agreement, all in sentences."""
    facts, rng = job.facts, job.rng
    sheet, car, dealer, (name, number) = job.sheet(), facts.vehicle, facts.dealer, _buyer(job)
    pen = Pen(sheet, 26, 28, 158, Style("song", 13), leading=1.9)
    pen.head("购车协议", Style("song_bold", 24), spacing=0.4, after=11)
    who: list[str | Run] = ["（身份证：", Run(number, "buyer_id"), "）"] if number else []
    pen.para(
        [
            "今有",
            Run(name, "buyer"),
            *who,
            "看中",
            Run(dealer.name, "seller"),
            f"店内{car.vehicle_type}一辆，型号",
            Run(car.model, "model"),
            "，大架号",
            Run(car.vin, "vin"),
            "，双方谈妥如下：",
        ]
    )
    pen.para(["第一，车价连税一共", Run(figures(car.total), "total"), f"元（{in_words(car.total)}），当日刷卡付讫。"])
    pen.para(f"第二，店方送脚垫一套、随车充电枪一把，保险{rng.randrange(32, 68) * 100}元由买方另付，不在车价之内。")
    pen.para("第三，车子出门前双方验过，漆面、轮胎、电量无异议；以后按厂家保修手册办。")
    pen.para("第四，发票、合格证、一致性证书当场交付，少一样店方负责补齐。")
    pen.y += 14
    pen.line(f"店方：{dealer.name}　　店长：{passer_by(job, name)}")
    pen.line(f"地址：{dealer.address}　　{dealer.phone}")
    pen.line(f"买方：{name}")
    pen.y += 3
    pen.right(Run(when(car.bought, job.date_form("chinese", "plain", "padded")), "sign_date"), inset=8)
    seals.put_round(sheet, 96, pen.y - 36, seals.SealText(dealer.name), diameter=40)
    return drawn("vehicle_purchase_contract", "ruby_car_prose", [sheet], _values(job))


def essentials(job: Job) -> Drawn:
    """The dealer system's landscape summary: brand and type in columns of their own."""
    facts, rng = job.facts, job.rng
    sheet, car, dealer, (name, number) = job.sheet(257, 182), facts.vehicle, facts.dealer, _buyer(job)
    tint, small, body = (90, 30, 40), Style("hei", 10), Style("hei", 10.5)
    sheet.text(128, 14, "整车零售合约要素", Style("hei_bold", 19, tint), align="c")
    sheet.text(128, 24, "RETAIL SALES AGREEMENT · KEY TERMS", Style("hei", 9, tint), align="c")
    sheet.text(16, 36, ["零售商  ", Run(dealer.name, "seller")], body)
    sheet.text(
        241,
        36,
        ["成约日  ", Run(when(car.bought, "dash"), "sign_date"), f"　　DMS {rng.randrange(10**7):08d}"],
        body,
        align="r",
    )
    y = heads_and_rows(
        sheet,
        16,
        46,
        (25, 52, 40, 58, 50),
        ("品牌", "车辆型号", "类别", "车辆识别代号", "发动机/电机"),
        [(car.brand, Run(car.model_code, "model"), car.vehicle_type, Run(car.vin, "vin"), car.engine_no)],
        head=small,
        value=body,
        height=11,
        frame=tint,
    )
    options = Decimal(rng.randrange(0, 5) * 1000)
    y = heads_and_rows(
        sheet,
        16,
        y + 5,
        (75, 75, 75),
        ("购买者", "购买者身份号码" if number else "购买者联系人", "合约价合计（RMB）"),
        [
            (
                Run(name, "buyer"),
                Run(number, "buyer_id") if number else passer_by(job),
                Run(figures(car.total, comma=True, cents=True), "total"),
            )
        ],
        head=small,
        value=body,
        height=11,
        frame=tint,
    )
    pen = Pen(sheet, 16, y + 6, 225, Style("song", 10), leading=1.6, gap=0.8)
    pen.line(
        f"其中：车身 {figures(car.total - options, comma=True, cents=True)}，"
        f"选装 {figures(options, comma=True, cents=True)}；"
        f"大写 {in_words(car.total)}。"
    )
    pen.line("1) 购买者确认已阅读零售商公示的价格、配置表及质量担保条款；2) 所有权自款清并交车时转移；")
    pen.line("3) 合约附件《交车检查表》《个人信息授权书》与本页同为合约组成部分；4) 争议由零售商所在地法院处理。")
    pen.y += 8
    sheet.text(16, pen.y, "零售商签章", small)
    sheet.text(150, pen.y, "购买者签署", small)
    if number:
        sheet.text(174, pen.y - 2, name, pen_ink(job, 16))
    seals.put_oval(sheet, 66, pen.y + 6, seals.SealText(dealer.name, "", "合同专用章"), width=42, height=29)
    printed = around(rng, car.bought, 0, 12)
    sheet.text(
        241,
        172,
        f"打印 {when(printed, 'dash')} 09:{rng.randrange(60):02d}　操作员 {passer_by(job, name)}",
        Style("hei", 8),
        align="r",
    )
    values = _values(job) | {"model": car.model_code}
    return drawn(
        "vehicle_purchase_contract",
        "ruby_essentials",
        [sheet],
        values,
        tolerated={"model": (car.model, f"{car.brand}{car.model_code}", f"{car.brand} {car.model_code}")},
    )


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "ruby_order_grid": order_grid,
        "ruby_car_prose": car_prose,
        "ruby_essentials": essentials,
    }
}
