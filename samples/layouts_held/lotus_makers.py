"""The maker's certificate of a new car, and the sheet on which a dealer sells it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.lotus_common import Rows, mobile, on, row, seal, sign, stranger, tag, told, val
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _fuel(job: Job, electric: str, hybrid: str) -> str:
    return hybrid if "PHEV" in job.facts.vehicle.model_code else electric


def order(job: Job) -> Drawn:
    """A dealer's order: a ruled sheet of car, extras and payments, terms in small print below."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car, dealer, buyer = facts.vehicle, facts.dealer, facts.person
    signed = car.bought - timedelta(days=rng.randrange(2, 30))
    deposit = Decimal(rng.choice((2000, 5000, 10000)))
    typed, label = job.fill_style(10.5), Style("hei", 10)
    sheet.text(20, 16, dealer.name, Style("hei_bold", 14))
    sheet.text(20, 24, f"{dealer.address}　销售热线 {dealer.phone}", Style("hei", 8.5))
    sheet.line(20, 30, 190, 30, width=0.7)
    sheet.text(105, 37, "汽车销售合同", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(190, 51, f"合同号：{signed:%Y%m%d}{rng.randrange(1, 60):03d}", Style("song", 9.5), align="r")
    discount = Decimal(rng.randrange(3, 25) * 1000)
    rows: Rows = [
        row(9, tag(26, "卖方（甲方）"), val(144, Run(dealer.name, "seller"))),
        row(
            9,
            tag(26, "买方（乙方）"),
            val(59, Run(buyer.name, "buyer", typed)),
            tag(26, "身份证号码"),
            val(59, Run(buyer.id_number, "buyer_id", typed)),
        ),
        row(
            12,
            tag(26, "联系电话"),
            val(59, Run(buyer.phone, "", typed)),
            tag(26, "联系地址"),
            val(59, Run(buyer.address, "", typed)),
        ),
        row(
            9,
            tag(26, "车　　型"),
            val(59, Run(car.model, "model", typed)),
            tag(26, "外观/内饰"),
            val(59, rng.choice(("白/黑", "银灰/棕", "黑/米"))),
        ),
        row(9, tag(26, "车 架 号"), val(59, Run(car.vin, "vin", typed)), tag(26, "数　　量"), val(59, "1 台")),
        row(
            9,
            tag(26, "厂家指导价"),
            val(59, f"{car.total + discount:.0f} 元"),
            tag(26, "优惠金额"),
            val(59, f"{discount:.0f} 元"),
        ),
        row(
            9,
            tag(26, "成交总价"),
            val(
                144,
                ["¥", Run(f"{car.total:.2f}", "total", typed), "（大写：", Run(in_words(car.total), "", typed), "）"],
            ),
        ),
        row(
            9,
            tag(26, "已付定金"),
            val(59, f"{deposit:.0f} 元"),
            tag(26, "余　　款"),
            val(59, f"{car.total - deposit:.0f} 元"),
        ),
        row(
            9,
            tag(26, "付款方式"),
            val(59, "■全款　□按揭"),
            tag(26, "预计交车"),
            val(59, told(car.bought + timedelta(days=5))),
        ),
        row(
            14,
            tag(26, "赠送项目"),
            val(144, rng.choice(("全车贴膜、脚垫、首次保养一次", "家用充电桩一台（含30米安装）、座套、行车记录仪"))),
        ),
    ]
    y = table(sheet, 20, 57, rows, label=label, value=Style("song", 10.5))
    terms = (
        "1. 甲方保证所售车辆为全新合格产品，随车交付合格证、说明书、三包凭证及钥匙两把。",
        "2. 乙方应在甲方通知提车之日起七日内付清余款并提车，逾期超过十五日的甲方有权另行销售，定金不退。",
        "3. 因厂家原因不能按期交车的，甲方应及时告知，乙方可选择延期或全额退还定金。",
        "4. 车辆上牌、保险由乙方自愿选择，甲方不得强制搭售。",
        "5. 本合同自双方签字盖章之日起生效，传真件、复印件同等有效。",
    )
    y += 5
    for term in terms:
        y = sheet.flow(20, y, 170, term, Style("song", 10), leading=1.6) + 0.6
    body = Style("song", 11)
    y += 10
    sheet.text(22, y, "甲方（章）：", body)
    sheet.text(116, y, "乙方（签名）：", body)
    sign(sheet, 142, y - 2, buyer.name)
    sheet.text(22, y + 14, f"销售顾问：{stranger(job)}　{mobile(job)}", body)
    sheet.text(116, y + 14, ["签约日期：", on(signed, "sign_date", job.date_form("plain", "dash", "dots"))], body)
    seal(job, sheet, 62, y + 4, dealer.name, centre="合同专用章", across=38)
    truth: dict[str, Value] = {
        "seller": dealer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": signed.isoformat(),
    }
    return drawn("vehicle_purchase_contract", "lotus_order_sheet", [sheet], truth)


def conformity(job: Job) -> Drawn:
    """机动车整车出厂合格证: numbered entries in two columns, a matrix code, the maker's seal."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 280)
    car = facts.vehicle
    made = car.bought - timedelta(days=rng.randrange(12, 90))
    cert_no = f"W{rng.choice('DKMR')}{rng.choice('0279')}{rng.choice('ABX')}{rng.randrange(10**10):010d}"
    maker, fuel = f"{car.brand}汽车有限公司", _fuel(job, "纯电动", "汽油/电混合动力")
    sheet.rect(12, 12, 186, 256, line=0.9, fill=(176, 60, 60))
    sheet.text(105, 22, "机动车整车出厂合格证", Style("song_bold", 19), align="c", spacing=0.15)
    label, typed = Style("song", 9.5), Style("hei", 9.8)
    weight = rng.randrange(1480, 2350)
    left: list[tuple[str, Runs]] = [
        ("1.合格证编号", Run(cert_no, "cert_no")),
        ("2.发证日期", on(made, "issue_date", "padded")),
        ("3.车辆制造企业名称", Run(maker, "maker")),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}"),
        ("5.车辆型号", Run(car.model_code, "model")),
        ("6.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7.车身颜色", "极地白"),
        ("8.底盘型号/底盘ID", "--"),
        ("9.底盘合格证编号", "--"),
        ("10.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(10, 99)}"),
        ("11.发动机号", car.engine_no),
        ("12.燃料种类", Run(fuel, "fuel")),
        ("13.排放标准", "--"),
        ("14.外廓尺寸(mm)", f"{rng.randrange(4300, 5000)}×1860×1570"),
        ("15.钢板弹簧片数(片)", "-/-"),
        ("16.轮胎数", "4"),
        ("17.轮胎规格", "225/55R18"),
        ("18.轴距(mm)", f"{rng.randrange(2600, 2950)}"),
        ("19.总质量(kg)", str(weight + 425)),
        ("20.整备质量(kg)", str(weight)),
        ("21.额定载客(人)", "5"),
        ("22.最高车速(km/h)", "160"),
        ("23.车辆制造日期", told(made - timedelta(days=1), "padded")),
    ]
    for place, (head, runs) in enumerate(left):
        y = 40 + place * 7.8
        sheet.text(20, y, head, label)
        sheet.text(66, y - 0.2, runs, typed)
        sheet.line(64, y + 5, 136 if place > 11 else 190, y + 5, width=0.1, fill=(170, 170, 170))
    sheet.text(20, 222, "备注：", label)
    sheet.flow(
        20,
        230,
        112,
        f"该产品经过检验，符合{car.model_code}车型企业标准的要求，准予出厂，特此证明。"
        f"产品公告批次第{rng.randrange(350, 400)}批。",
        label,
        leading=1.6,
    )
    qr_code(sheet, 150, 142, 34)
    sheet.text(167, 180, "车辆一致性证书二维条码", Style("song", 7.5), align="c")
    sheet.text(20, 254, f"车辆制造企业信息：{maker}　服务电话：400-000-{rng.randrange(1000, 9999)}", Style("song", 8.5))
    seal(job, sheet, 164, 226, maker, centre="合格证专用章", across=40)
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": made.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "lotus_maker_sheet", [sheet], truth, tolerated={"model": (car.model,)})


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {"lotus_order_sheet": order},
    "vehicle_conformity_cert": {"lotus_maker_sheet": conformity},
}
