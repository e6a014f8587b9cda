"""Buying a car: a counter's order form, a contract in paragraphs, the print-out of an online order."""

from __future__ import annotations

from decimal import Decimal

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.acorn_common import Book, before, commas, pen, someone, whole, written
from samples.truth import Drawn
from samples.writing import Writer, signature, table

KIND = "vehicle_purchase_contract"


def buyer_of(job: Job) -> tuple[str, str]:
    """Name and number of who buys."""
    if job.variant.holder_is == "company":
        return job.facts.company.org.name, job.facts.company.org.uscc
    return job.facts.person.name, job.facts.person.id_number


def counter(job: Job) -> Drawn:
    """整车销售单 in landscape: bare car, discount, fittings, and what is to be paid."""
    facts, car, book = job.facts, job.facts.vehicle, Book()
    sheet, ink = job.sheet(297, 210), pen(job, 12)
    name, number = buyer_of(job)
    fittings, off = Decimal(job.rng.randrange(10, 50) * 100), Decimal(job.rng.randrange(10, 80) * 100)
    bare = car.total - fittings + off
    sheet.text(148, 14, "新能源整车展厅销售单", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(148, 24, "Showroom Sales Order", Style("song", 11), align="c")
    sheet.text(
        275, 18, f"展位 {job.rng.randrange(1, 9)}　单据 {job.rng.randrange(10**5):05d}", Style("hei", 10), align="r"
    )
    y = table(
        sheet,
        22,
        34,
        [
            (
                11,
                [
                    (28, "客户", True),
                    (98, book.put("buyer", name, style=ink), False),
                    (38, "证件／税号", True),
                    (89, book.put("buyer_id", number, style=ink), False),
                ],
            ),
            (
                11,
                [
                    (28, "联络", True),
                    (98, Run(facts.person.phone, style=ink), False),
                    (38, "意向来源", True),
                    (89, "■ 进店　□ 网络　□ 介绍", False),
                ],
            ),
            (9, [(74, "车款", True), (52, "外观／内饰", True), (127, "车架号（17位）", True)]),
            (
                11,
                [
                    (74, book.put("model", car.model, style=ink), False),
                    (52, Run(job.rng.choice(("珍珠白／黑", "雾灰／米", "松石绿／黑")), style=ink), False),
                    (127, book.put("vin", car.vin, style=ink), False),
                ],
            ),
            (9, [(52, "厂家指导价", True), (52, "现金优惠", True), (52, "装潢精品", True), (97, "客户实付合计", True)]),
            (
                11,
                [
                    (52, Run(commas(bare), style=ink), False),
                    (52, Run("-" + commas(off), style=ink), False),
                    (52, Run(commas(fittings), style=ink), False),
                    (97, ["￥", book.sum("total", car.total, commas(car.total), ink)], False),
                ],
            ),
            (11, [(52, "实付大写", True), (201, Run(in_words(car.total), style=ink), False)]),
            (
                30,
                [
                    (28, "交易说明", True),
                    (
                        225,
                        "甲、客户付清全款后三日内提车，未付清前车辆归本店所有。乙、三包责任按国家规定，由厂家授权网点执行。"
                        "丙、赠送家用充电桩一台，上门安装超出三十米的线缆由客户承担；报装手续由客户向供电公司申请，本店可代为提供资料。"
                        "丁、上牌、保险可委托本店代办，费用另计。",
                        False,
                    ),
                ],
            ),
        ],
        label=Style("hei", 10.5),
        value=Style("song", 10.5),
    )
    sheet.text(24, y + 8, ["销售方：", book.put("seller", facts.dealer.name)], Style("song", 12))
    sheet.text(24, y + 18, f"店址：{facts.dealer.address}　热线：{facts.dealer.phone}", Style("song", 10.5))
    sheet.text(
        24,
        y + 28,
        ["销售顾问：", Run(someone(job), style=ink), "　　展厅经理：", Run(someone(job), style=ink)],
        Style("song", 12),
    )
    sheet.text(190, y + 8, ["客户签名：", Run(facts.person.name, style=ink.sized(16))], Style("song", 12))
    sheet.text(
        190,
        y + 28,
        ["开单：", book.day("sign_date", car.bought, job.date_form("plain", "dash"), ink)],
        Style("song", 12),
    )
    seals.put_round(sheet, 150, y + 18, seals.SealText(facts.dealer.name, "销售专用章"), diameter=38)
    return book.done(KIND, "acorn_counter", [sheet])


def paragraphs(job: Job) -> Drawn:
    """A contract of clauses; the car and price are in sentences."""
    facts, car, book = job.facts, job.facts.vehicle, Book()
    writer = Writer(job, Style("song", 12), leading=1.75)
    ink = job.fill_style(12)
    name, number = buyer_of(job)
    writer.title("家用电动汽车供需协议书", Style("song_bold", 20))
    writer.line(["供方：", book.put("seller", facts.dealer.name), "　　需方：", book.line("buyer", name, ink)])
    writer.para(
        [
            "需方（身份证或营业执照号",
            book.line("buyer_id", number, ink),
            "）经试驾，决定向供方订购",
            book.line("model", car.model, ink),
            f"（{car.vehicle_type}）壹辆，车辆识别代号为",
            book.line("vin", car.vin, ink),
            f"，驱动电机号{car.engine_no}。双方订立本协议，共同遵守。",
        ]
    )
    writer.para(
        [
            "1．价款。本车含税总价为",
            book.line("total", whole(car.total), ink, truth=f"{car.total:.2f}"),
            f"元（人民币{in_words(car.total)}），包含出库检测费、随车工具及充电枪一把；车辆购置税、保险费、牌证费不在其内。",
        ]
    )
    deposit = Decimal(job.rng.choice((2000, 5000, 10000)))
    writer.para(
        f"2．付款。本协议签署时需方支付定金{whole(deposit)}元，余款在提车前以转账方式付至供方对公账户，供方不收取现金。"
    )
    for clause in (
        "3．交车。供方应在收到余款后十日内于其营业场所交车，双方当面核对外观、里程、随车文件，签署交接单后风险转移。",
        "4．质量。车辆应符合国家标准和出厂检验标准，质量保证与三包服务按《家用汽车产品修理更换退货责任规定》执行。",
        "5．单证。供方交付机动车销售统一发票、合格证、一致性证书及使用说明书。",
        "6．充电。需方自有固定车位的，供方协调厂家提供安装勘查一次，能否安装以物业和供电部门意见为准，不影响本协议效力。",
        "7．违约。供方逾期交车，每日按定金的百分之一支付违约金；需方逾期提车超过十五日的，供方可另行处置车辆。",
        "8．纠纷。可向消费者协会投诉，也可向供方所在地人民法院起诉。未尽事宜另立补充条款。",
    ):
        writer.para(clause)
    writer.room(46)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供方（章）", Style("song", 12))
    sheet.text(25, y + 10, ["经办：", someone(job)], Style("song", 12))
    sheet.text(115, y, "需方（签章）", Style("song", 12))
    signature(sheet, 145, y - 2, facts.person.name)
    sheet.text(
        115,
        y + 24,
        ["订立时间：", book.day("sign_date", car.bought, job.date_form("plain", "chinese", "spaced"))],
        Style("song", 12),
    )
    seals.put_round(sheet, 64, y + 10, seals.SealText(facts.dealer.name, "合同专用章"))
    if job.variant.holder_is == "company":
        seals.put_round(sheet, 160, y + 8, seals.SealText(name), diameter=38)
    return book.done(KIND, "acorn_paragraphs", writer.sheets)


def online(job: Job) -> Drawn:
    """The print-out of an order placed on the telephone: narrow, grey labels, steps with times."""
    facts, car, book = job.facts, job.facts.vehicle, Book()
    sheet, label, value = job.sheet(148, 210), Style("hei", 9.5, (120, 120, 125)), Style("hei", 10)
    name, number = buyer_of(job)
    ordered = car.bought
    sheet.text(14, 12, "<　购车电子合同", Style("hei_bold", 14))
    sheet.fill(10, 22, 128, 14, (236, 246, 240))
    sheet.text(14, 26, "● 已生效　　双方电子签章完成", Style("hei_bold", 11, (20, 120, 70)))
    ornaments.qr_code(sheet, 116, 40, 18)
    y = 42.0
    rows: list[tuple[str, list[str | Run]]] = [
        ("车型版本", [book.put("model", car.model)]),
        ("车辆VIN", [book.put("vin", car.vin)]),
        ("购车人", [book.put("buyer", name)]),
        ("购车人证号", [book.put("buyer_id", number)]),
        ("交付门店", [book.put("seller", facts.dealer.name)]),
        ("车辆裸价", ["¥" + commas(car.price_without_tax)]),
        ("增值税13%", ["¥" + commas(car.tax)]),
        ("订单总额", ["¥", book.sum("total", car.total, commas(car.total), Style("hei_bold", 11))]),
        ("已抵意向金", ["¥1,000.00（含在总额内）"]),
    ]
    for name_of, runs in rows:
        sheet.text(14, y, name_of, label)
        sheet.text(42, y, runs, value)
        y += 8.2
    sheet.line(14, y, 134, y, width=0.2, fill=(200, 200, 200))
    y += 4
    signed = [
        book.day("sign_date", ordered, "dash"),
        f" {job.rng.randrange(9, 20):02d}:{job.rng.randrange(10, 60)}　合同签署",
    ]
    for step in ([written(before(job, ordered, 3, 20), "dash") + " 10:06　支付意向金"], signed):
        sheet.text(18, y, ["○ ", *step], Style("hei", 9.5))
        y += 7
    y = sheet.flow(
        14,
        y + 3,
        120,
        "合同要点：门店按约定配置交付新车；购车人应在交付前付清订单总额；自签署起七日内可无理由取消，意向金原路退回，"
        "超过七日取消的按实际损失结算；车辆交付前的损毁风险由门店承担；完整条款共二十六条，可在应用“我的—合同”查看下载。"
        "如需报装家用充电桩，可凭本页向当地供电营业厅办理。",
        Style("hei", 9),
        leading=1.6,
    )
    sheet.text(134, 198, "打印自门店终端 " + written(job.facts.consent_date, "slash"), Style("hei", 8), align="r")
    seals.put_round(sheet, 112, min(y + 16, 182), seals.SealText(facts.dealer.name, "电子合同章"), diameter=30)
    return book.done(KIND, "acorn_online", [sheet])


LAYOUTS: Layouts = {KIND: {"acorn_counter": counter, "acorn_paragraphs": paragraphs, "acorn_online": online}}
