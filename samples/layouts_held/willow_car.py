"""Hand "willow": buying a car from a dealer."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.willow_common import A5_WIDE, Row, neighbour, other_phone, plain, said, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def order(job: Job) -> Drawn:
    """A dealer's system print-out: blocks with a head line each, a code in the corner."""
    facts, car = job.facts, job.facts.vehicle
    company = job.variant.holder_is == "company"
    buyer = facts.company.org.name if company else facts.person.name
    sheet, label, value = job.sheet(), Style("hei", 10), Style("song", 10.5)
    sheet.text(18, 14, facts.dealer.name, Style("hei_bold", 13))
    sheet.text(18, 22, f"地址：{facts.dealer.address}　销售热线：{facts.dealer.phone}", Style("song", 9))
    ornaments.qr_code(sheet, 172, 11, 20)
    sheet.text(105, 34, "整车订购合同单", Style("hei_bold", 18), align="c", spacing=0.2)
    customer: list[Row] = [
        (10, [(174, "购车客户资料", True)]),
        (
            11,
            [
                (30, "客户名称", True),
                (62, Run(buyer, "buyer"), False),
                (30, "联系手机", True),
                (52, facts.person.phone, False),
            ],
        ),
    ]
    if not company:
        customer.append(
            (11, [(30, "客户证件", True), (144, ["居民身份证　", Run(facts.person.id_number, "buyer_id")], False)])
        )
    deposit = Decimal(job.rng.choice((2000, 5000, 10000)))
    rows: list[Row] = [
        *customer,
        (10, [(174, "所订车辆", True)]),
        (
            11,
            [
                (30, "车型代码", True),
                (62, Run(car.model_code, "model"), False),
                (30, "外观/内饰", True),
                (52, job.rng.choice(("云雾白/黑", "星空灰/棕", "海湾蓝/米")), False),
            ],
        ),
        (
            11,
            [(30, "车架号", True), (62, Run(car.vin, "vin"), False), (30, "电机号", True), (52, car.engine_no, False)],
        ),
        (10, [(174, "款项（元）", True)]),
        (10, [(44, "项目", True), (44, "应收", True), (44, "已收", True), (42, "未收", True)]),
        (
            11,
            [
                (44, "车款合计", True),
                (44, Run(f"{car.total:.2f}", "total"), False),
                (44, f"{deposit:.2f}", False),
                (42, f"{car.total - deposit:.2f}", False),
            ],
        ),
        (11, [(44, "上牌服务（赠送）", True), (44, "0.00", False), (44, "0.00", False), (42, "0.00", False)]),
    ]
    y = table(sheet, 18, 46, rows, label=label, value=value) + 5
    terms = (
        "提车：厂家排产后通知，最迟不超过订购之日起四十五天；客户接通知三日内结清未收款。",
        "质保：整车三年或十万公里，动力电池八年或十五万公里，以先到者为准。",
        "退订：客户原因退订的，已收款按厂家政策处理；因公司原因不能交车的，双倍返还。",
        "赠品：家用充电桩一台（含三十米线缆安装），客户自行向供电部门申请电表。",
    )
    for term in terms:
        y = sheet.flow(18, y, 174, "● " + term, Style("song", 10), leading=1.55) + 1.2
    y += 9
    end = sheet.text(18, y, "客户确认：", value)
    signature(sheet, end + 1, y - 2, facts.company.org.legal_person if company else facts.person.name)
    sheet.text(80, y, f"顾问：{neighbour(job)}　主管：{neighbour(job)}", value)
    sheet.text(192, y, ["订购日：", said(car.bought, "sign_date", "dash")], value, align="r")
    sheet.text(18, y + 11, ["销售方：", Run(facts.dealer.name, "seller")], value)
    later = car.bought + timedelta(days=job.rng.randint(1, 3))
    sheet.text(
        18, 284, f"第1次打印 {later.isoformat()} 09:{job.rng.randrange(10, 59)}　DMS 单据 OR-02", Style("song", 8.5)
    )
    sealed(job, sheet, 150, y + 16, facts.dealer.name)
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": buyer,
        "model": car.model_code,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    if not company:
        truth["buyer_id"] = facts.person.id_number
    return drawn("vehicle_purchase_contract", "willow_car_order", [sheet], truth)


def accord(job: Job) -> Drawn:
    """Clauses with blanks filled in; brand and model in one."""
    facts, car = job.facts, job.facts.vehicle
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("乘用车销售约定书", Style("song_bold", 21), after=9)
    writer.line(["供车方：", filled(facts.dealer.name, "seller", fill)])
    writer.line(
        [
            "购车方：",
            filled(facts.person.name, "buyer", fill),
            f"　性别：{facts.person.sex}　电话：{facts.person.phone}",
        ]
    )
    writer.line(["购车方证件号：", filled(facts.person.id_number, "buyer_id", fill)])
    writer.line(["购车方住址：", filled(facts.person.address, "", fill)])
    writer.para("供车方与购车方本着自愿的原则，参照《汽车销售管理办法》（商务部令2017年第1号），约定以下内容。")
    writer.para(
        [
            "（一）车辆：",
            filled(car.model, "model", fill),
            f"，{car.vehicle_type}，数量壹辆，识别代号",
            filled(car.vin, "vin", fill),
            f"，电机编号{car.engine_no}，新车，行驶里程不超过五十公里。",
        ]
    )
    words = in_words(car.total)
    writer.para(
        [
            "（二）车价：含增值税共",
            filled(words, "", fill),
            "（￥",
            filled(money(car.total), "total", fill),
            "）。购置税、保险、牌照费由购车方按国家规定另付。",
        ]
    )
    share = (car.total * Decimal("0.3")).quantize(Decimal("1"))
    writer.para(f"（三）付款：签约当日付{share}元，余款在提车前转账付清，供车方收款后开具机动车销售统一发票。")
    handover = car.bought + timedelta(days=job.rng.randint(10, 30))
    writer.para(f"（四）交车：供车方于{plain(handover, 'plain')}前在其展厅交车，并交付合格证、三包凭证、钥匙两把。")
    writer.para("（五）验收：购车方应当场查看外观、内饰和随车工具，签字后视为车辆外观完好。")
    writer.para("（六）三包：按国家家用汽车产品三包规定执行，起算日以发票日期为准。")
    writer.para("（七）违约：供车方逾期交车或购车方逾期付款的，每逾期一日按车价万分之三支付违约金。")
    writer.room(50)
    writer.y += 9
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "供车方盖章：", writer.style)
    sheet.text(25, y + 13, f"代表：{facts.dealer.legal_person}", writer.style)
    end = sheet.text(115, y, "购车方签字：", writer.style)
    signature(sheet, end + 2, y - 2, facts.person.name)
    sheet.text(115, y + 13, ["签约日期：", *dated(car.bought, "sign_date", fill)], writer.style)
    sealed(job, sheet, 72, y + 8, facts.dealer.name, centre="合同专用章")
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn(
        "vehicle_purchase_contract", "willow_car_accord", writer.sheets, truth, tolerated={"model": (car.model_code,)}
    )


def exhibition(job: Job) -> Drawn:
    """A slip from a car show, half a sheet: boxes with small labels above, values by hand."""
    facts, car = job.facts, job.facts.vehicle
    sheet, fill = job.sheet(*A5_WIDE), job.fill_style(12)
    sheet.text(105, 9, "车展现场签单（购车合同）", Style("hei_bold", 16), align="c", spacing=0.1)
    sheet.text(
        195,
        18,
        f"展位 {job.rng.choice('ABCD')}{job.rng.randrange(1, 30):02d}　编号 {job.rng.randrange(10**5):05d}",
        Style("song", 9),
        align="r",
    )
    boxes: list[tuple[float, float, float, str, Runs]] = [
        (15, 23, 50, "买车人", Run(facts.person.name, "buyer", fill)),
        (65, 23, 78, "买车人身份证", Run(facts.person.id_number, "buyer_id", fill)),
        (143, 23, 52, "买车人手机", Run(facts.person.phone, "", fill)),
        (15, 40, 90, "车名型号", Run(car.model, "model", fill)),
        (105, 40, 90, "VIN 码（提车时核对）", Run(car.vin, "vin", fill)),
        (15, 57, 60, "全款成交价（元）", Run(f"{car.total}", "total", fill)),
        (75, 57, 120, "大写", Run(in_words(car.total), "", fill)),
    ]
    for x, y, width, head, runs in boxes:
        sheet.rect(x, y, width, 17)
        sheet.text(x + 1.5, y + 1.5, head, Style("hei", 8))
        sheet.text(x + 4, y + 8, runs, fill)
    terms = (
        "1. 本价只在展会期间有效，含补贴，不含保险和上户费用；2. 现场交订金3000元抵车款，余款提车时付；"
        "3. 改颜色、改配置须在三天内提出；4. 展会抽奖所得礼品凭此单到服务台领取；5. 双方签字盖章后即构成买卖合同。"
    )
    y = sheet.flow(15, 78, 180, terms, Style("song", 9.5), leading=1.55) + 5
    sheet.text(15, y, ["卖车商家：", Run(facts.dealer.name, "seller")], Style("song", 11))
    sheet.text(15, y + 11, f"业务员：{neighbour(job)} {other_phone(job)}", Style("song", 10))
    end = sheet.text(15, y + 22, "买车人签名：", Style("song", 11))
    signature(sheet, end + 1, y + 20.5, facts.person.name)
    sheet.text(
        110, y + 22, ["签单日 ", said(car.bought, "sign_date", job.date_form("plain", "dot"), fill)], Style("song", 11)
    )
    sealed(job, sheet, 152, y + 8, facts.dealer.name, diameter=38)
    truth: dict[str, Value] = {
        "seller": facts.dealer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "model": car.model,
        "vin": car.vin,
        "total": money(car.total),
        "sign_date": car.bought.isoformat(),
    }
    return drawn(
        "vehicle_purchase_contract", "willow_car_exhibition", [sheet], truth, tolerated={"model": (car.model_code,)}
    )


LAYOUTS: Layouts = {
    "vehicle_purchase_contract": {
        "willow_car_order": order,
        "willow_car_accord": accord,
        "willow_car_exhibition": exhibition,
    }
}
