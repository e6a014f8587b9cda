"""Cars bought of a dealer: a system's order, a contract in clauses, a slip filled by hand."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.dusk_common import GREY, bold, comma, mark, mobile, neighbour, pen, plain_sum, said
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "vehicle_purchase_contract"


def values(job: Job) -> dict[str, Value]:
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
    """A dealer's system prints the order, head and lines in tables."""
    facts, car, sheet = job.facts, job.facts.vehicle, job.sheet()
    day = car.bought
    sheet.text(15, 14, mark(facts.dealer.name, "seller"), bold(14))
    sheet.text(15, 22, f"{facts.dealer.address}　销售热线 {facts.dealer.phone}", Style("hei", 8.5, GREY))
    sheet.text(195, 14, f"单据 SO{day:%y%m%d}{job.rng.randrange(100):02d}", Style("hei", 10), align="r")
    sheet.text(105, 32, "整车销售订购单", bold(19), align="c", spacing=0.1)
    label, text = Style("hei", 10), Style("song", 11)
    y = table(
        sheet,
        15,
        45,
        [
            (
                11,
                [
                    (26, "订车人", True),
                    (64, mark(facts.person.name, "buyer"), False),
                    (26, "身份证", True),
                    (64, mark(facts.person.id_number, "buyer_id"), False),
                ],
            ),
            (
                11,
                [
                    (26, "移动电话", True),
                    (64, facts.person.phone, False),
                    (26, "订购日期", True),
                    (64, mark(said(day, "dash"), "sign_date"), False),
                ],
            ),
            (11, [(26, "住址", True), (154, facts.person.address, False)]),
        ],
        label=label,
        value=text,
    )
    y = table(
        sheet,
        15,
        y + 4,
        [
            (9, [(70, "车型（厂牌型号）", True), (60, "车架号码", True), (22, "外观色", True), (28, "内饰", True)]),
            (
                13,
                [
                    (70, mark(car.model, "model"), False),
                    (60, mark(car.vin, "vin"), False),
                    (22, job.rng.choice(["极地白", "云母灰", "曜石黑"]), False),
                    (28, job.rng.choice(["米色", "深色"]), False),
                ],
            ),
        ],
        label=label,
        value=text,
    )
    deposit = Decimal(job.rng.choice([2000, 5000, 10000]))
    y = table(
        sheet,
        15,
        y + 4,
        [
            (
                11,
                [
                    (44, "整车成交总价", True),
                    (46, ["¥", mark(comma(car.total), "total")], False),
                    (90, Run(in_words(car.total), "total"), False),
                ],
            ),
            (
                11,
                [
                    (44, "其中：已付订金", True),
                    (46, f"¥{comma(deposit)}", False),
                    (90, f"{said(day - timedelta(days=2), 'dash')} 刷卡", False),
                ],
            ),
            (11, [(44, "随车赠送", True), (136, "7kW 壁挂充电桩一台（不含安装）、脚垫、行车记录仪", False)]),
            (11, [(44, "预计交车", True), (136, f"{said(day + timedelta(days=21), 'dash')} 前，到店自提", False)]),
        ],
        label=label,
        value=text,
    )
    for clause in (
        "1、本单由买卖双方确认后即构成购车约定，车辆价格已含税，上牌、保险费用另计。",
        "2、订车人原因退单，订金不予退还；本店不能按期交车，双倍返还订金。",
        "3、车辆三包执行《家用汽车产品修理更换退货责任规定》（2022年1月1日施行）。",
    ):
        y = sheet.flow(15, y + 3, 180, clause, Style("song", 10))
    sheet.text(15, y + 14, f"销售顾问：{neighbour(job)}　　销售经理：{neighbour(job)}", text)
    sheet.text(15, y + 28, "订车人签名：", text)
    signature(sheet, 42, y + 26, facts.person.name)
    seals.put_round(sheet, 152, y + 24, seals.SealText(facts.dealer.name, "销售专用章"))
    sheet.text(
        195, 284, f"打印时间 {said(day + timedelta(days=1), 'dash')} 17:20　第 1/1 页", Style("hei", 8, GREY), align="r"
    )
    return drawn(KIND, "dusk_order", [sheet], values(job))


_CLAUSES = (
    "第四条　质量。所交车辆为全新出厂车辆，符合国家标准，随车交付合格证、一致性证书、三包凭证及购车发票。",
    "第五条　交付与验收。需方应在交付当日检查外观、里程、电量，签收后视为外观合格；风险自签收时转移。",
    "第六条　动力电池。电池质保期限和里程以厂家质保手册为准，私自改装电路的不予质保。",
    "第七条　充电。需方自行落实停车位及充电条件，供方可以协助向供电企业递交报装材料，但不承诺办结时间。",
    "第八条　违约。任何一方不履行约定的，应向对方支付车款百分之五的违约金。",
    "第九条　争议由供方所在地消费者协会调解，调解不成的向人民法院起诉。",
)


def clauses(job: Job) -> Drawn:
    """A contract in articles, 供方 and 需方, particulars within sentences."""
    facts, car = job.facts, job.facts.vehicle
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("新能源乘用车供需合同", Style("song_bold", 21), spacing=0.1)
    writer.line(["供方：", Run(facts.dealer.name, "seller"), f"（信用代码{facts.dealer.uscc}）"])
    writer.line(
        ["需方：", Run(facts.person.name, "buyer"), "（身份证号 ", mark(facts.person.id_number, "buyer_id"), "）"]
    )
    writer.para("供需双方在平等自愿基础上，就家用新能源汽车一台的供货达成一致，共同遵守。")
    writer.para(
        [
            "第一条　车辆。型号：",
            mark(car.model, "model"),
            f"；类别：{car.vehicle_type}；车辆识别代号：",
            mark(car.vin, "vin"),
            f"；电动机号：{car.engine_no}。",
        ]
    )
    writer.para(
        [
            "第二条　价格。含税总车款为人民币",
            Run(in_words(car.total), "total"),
            "（",
            mark(plain_sum(car.total), "total"),
            "元），除此之外供方不得加收出库费、服务费。",
        ]
    )
    writer.para(
        f"第三条　付款。签约时付定金3000元，余款于提车前付清，"
        f"收款账户户名须与供方名称一致，账号4115990{job.rng.randrange(10**9):09d}。"
    )
    for clause in _CLAUSES:
        writer.para(clause)
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "供方盖章：", writer.style)
    sheet.text(25, y + 12, f"委托代理人：{neighbour(job)}", writer.style)
    sheet.text(112, y, "需方签字：", writer.style)
    signature(sheet, 136, y - 2, facts.person.name)
    sheet.text(112, y + 12, f"联系方式：{facts.person.phone}", writer.style)
    sheet.text(25, y + 28, ["合同签订时间：", mark(said(car.bought, "padded"), "sign_date")], writer.style)
    seals.put_round(sheet, 62, y + 8, seals.SealText(facts.dealer.name, "合同专用章"))
    return drawn(KIND, "dusk_clauses", writer.sheets, values(job))


def hand_slip(job: Job) -> Drawn:
    """A pad of forms in the showroom, two tongues in its head, filled in with a pen."""
    facts, car, sheet = job.facts, job.facts.vehicle, job.sheet(210, 148)
    hand, body = pen(job, 12), Style("hei", 11)
    sheet.text(105, 9, "购 车 约 定 书", bold(18, RED), align="c")
    sheet.text(105, 18, "CAR PURCHASE AGREEMENT", Style("hei", 9, RED), align="c")
    sheet.text(196, 10, f"№ {job.rng.randrange(10**7):07d}", Style("hei", 10, RED), align="r")
    lines: list[list[str | Run]] = [
        [
            "客户姓名",
            filled(facts.person.name, "buyer", hand, min_em=8),
            "　证件号",
            filled(facts.person.id_number, "buyer_id", hand, min_em=14),
        ],
        ["所购车型", filled(car.model, "model", hand, min_em=15), "　数量", filled("1", "", hand), "台"],
        ["车架号", filled(car.vin, "vin", hand, min_em=14), "　电机号", filled(car.engine_no, "", hand, min_em=9)],
        [
            "开票金额",
            filled(plain_sum(car.total), "total", hand, min_em=9),
            "元　大写",
            filled(in_words(car.total), "total", hand, min_em=12),
        ],
        ["联系电话", filled(facts.person.phone, "", hand), "　备用", filled(mobile(job), "", hand)],
    ]
    y = 29.0
    for runs in lines:
        sheet.text(16, y, runs, body)
        y += 11.5
    y = sheet.flow(
        16,
        y + 1,
        178,
        "说明：①客户已试驾并了解车辆配置；②车款付清后交付车辆和手续；③赠品不折现；④本书一式三联，白联存根、红联客户、黄联财务。",
        Style("song", 9.5),
    )
    sheet.text(16, y + 7, ["商家：", Run(facts.dealer.name, "seller")], body)
    sheet.text(16, y + 18, ["约定日期：", *dated(car.bought, "sign_date", hand)], body)
    sheet.text(16, y + 29, "客户签字：", body)
    signature(sheet, 38, y + 27, facts.person.name)
    sheet.text(78, y + 29, f"接待：{neighbour(job)}", body)
    seals.put_round(sheet, 150, y + 18, seals.SealText(facts.dealer.name), diameter=36)
    return drawn(KIND, "dusk_hand_slip", [sheet], values(job))


LAYOUTS: Layouts = {KIND: {"dusk_order": order, "dusk_clauses": clauses, "dusk_hand_slip": hand_slip}}
