"""Car invoices: paper form struck by a dot-matrix printer, the electronic one, and the used-car one."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, ornaments, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.quartz_common import DOTS, figures, firm, owner_of, someone, street_of
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, Value, drawn

_FRAME = (150, 80, 50)
Cells = list[tuple[float, str, Runs]]


def _form(
    sheet: Sheet,
    x: float,
    y: float,
    lines: list[tuple[float, Cells]],
    label: Style,
    value: Style,
    shift: tuple[float, float],
) -> float:
    """Boxes with their label at the left inside; values struck `shift` off their place."""
    for height, cells in lines:
        left = x
        for width, name, runs in cells:
            sheet.rect(left, y, width, height, fill=label.fill)
            label_w = min(38.0, max(22.0, width * 0.26)) if name else 0.0
            if name:
                sheet.cell((left, y, label_w, height), name, label, align="c", pad=0.8)
                sheet.line(left + label_w, y, left + label_w, y + height, fill=label.fill)
            if runs:
                sheet.cell((left + label_w + shift[0], y + shift[1], width - label_w, height), runs, value)
            left += width
        y += height
    return y


def _common(job: Job) -> dict[str, str]:
    car = job.facts.vehicle
    buyer, number, _ = owner_of(job)
    return {
        "issue_date": car.bought.isoformat(),
        "buyer": buyer,
        "buyer_id": number,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": f"{car.tax_rate}",
        "seller": job.facts.dealer.name,
        "seller_tax_id": job.facts.dealer.uscc,
    }


def sales_invoice(job: Job) -> Drawn:
    """机动车销售统一发票: brown form on continuous paper, everything struck a little off by a pin printer."""
    sheet, rng, facts = job.sheet(241, 178), job.rng, job.facts
    car, dealer, says = facts.vehicle, facts.dealer, _common(job)
    old = job.chance(0.4)
    label, value = Style("song", 9, _FRAME), Style("song", 10, DOTS)
    shift = (rng.uniform(-0.5, 2.5), rng.uniform(-1.6, 1.6))
    code, number = f"141{figures(job, 9)}", figures(job, 8)
    for hole in range(13):
        for side in (3.5, 237.5):
            sheet.text(side, 5 + hole * 13.4, "○", Style("song", 9, (190, 190, 190)), align="c")
    sheet.text(120, 9, "机动车销售统一发票", Style("kai", 21, _FRAME), align="c", spacing=0.15)
    sheet.text(120, 20, rng.choice(["发　票　联", "抵　扣　联", "报　税　联"]), Style("kai", 12, _FRAME), align="c")
    sheet.text(176, 10, ["发票代码 ", Run(code, "invoice_code", Style("hei", 11))], label)
    sheet.text(176, 16, ["发票号码 ", Run(number, "invoice_no", Style("hei", 12))], label)
    sheet.text(16, 25, "开票日期", label)
    form = rng.choice(["dash", "padded", "plain"])
    sheet.text(34 + shift[0], 25 + shift[1], Run(numbers.written_date(car.bought, form=form), "issue_date"), value)
    machine = [code, number, figures(job, 12)]
    cells: list[tuple[float, Cells]] = [
        (6.2, [(64, name, text)]) for name, text in zip(("机打代码", "机打号码", "机器编号"), machine, strict=True)
    ]
    x, y = 14.0, 31.0
    bottom = _form(sheet, x, y, cells, label, value.sized(9), shift)
    sheet.rect(x + 64, y, 148, 18.6, fill=label.fill)
    sheet.text(80.5, y + 2, "税 控 码", label)
    ornaments.cipher(sheet, 98, y + 2, 46, 3, size=8.5)
    id_label = "身份证号码/\n组织机构代码" if old else "纳税人识别号/统一社会\n信用代码/身份证明号码"
    origin, permit = rng.choice(["信阳市", "合肥市", "柳州市", "重庆市"]), f"WLT{figures(job, 13)}"
    bottom = _form(
        sheet,
        x,
        bottom,
        [
            (
                10,
                [
                    (112, "购货单位(人)" if old else "购买方名称", Run(says["buyer"], "buyer")),
                    (100, id_label, Run(says["buyer_id"], "buyer_id")),
                ],
            ),
            (
                8,
                [
                    (74, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
                    (84, "厂牌型号", Run(car.model, "model")),
                    (54, "产　地", origin),
                ],
            ),
            (8, [(84, "合格证号", permit), (74, "进口证明书号", "——"), (54, "商检单号", "")]),
            (
                8,
                [
                    (92, "发动机号码", Run(car.engine_no, "engine_no")),
                    (120, "车辆识别代号/车架号码", Run(car.vin, "vin")),
                ],
            ),
            (
                9,
                [
                    (142, "价税合计", in_words(car.total, unit="圆")),
                    (70, "小　写", ["￥", Run(says["total"], "total")]),
                ],
            ),
            (
                8,
                [
                    (142, "销货单位名称" if old else "销售方名称", Run(dealer.name, "seller")),
                    (70, "电　话", dealer.phone),
                ],
            ),
            (8, [(112, "纳税人识别号", Run(dealer.uscc, "seller_tax_id")), (100, "账　号", f"2{figures(job, 16)}")]),
            (8, [(112, "地　址", dealer.address), (100, "开户银行", f"中国银行信阳{street_of(job)}支行")]),
            (
                10,
                [
                    (50, "增值税税率\n或征收率", [Run("13%", "tax_rate")]),
                    (62, "增值税税额", ["￥", Run(says["tax"], "tax")]),
                    (100, "主管税务机关及代码", f"国家税务总局信阳市税务局 1411599{figures(job, 4)}"),
                ],
            ),
            (
                8,
                [
                    (74, "不含税价小写", ["￥", Run(says["price_without_tax"], "price_without_tax")]),
                    (62, "完税凭证号码", ""),
                    (36, "吨位", ""),
                    (40, "限乘人数", "5"),
                ],
            ),
        ],
        label,
        value,
        shift,
    )
    sheet.text(18, bottom + 4, "销货单位盖章", label)
    sheet.text(110, bottom + 4, ["开票人　", Run(someone(job), "", value)], label)
    sheet.text(160, bottom + 4, "备注：一车一票　（手开无效）", label)
    seals.put_oval(sheet, 66, bottom + 2, seals.SealText(dealer.name, dealer.uscc, "发票专用章"), width=42, height=30)
    values: dict[str, Value] = {**says, "invoice_code": code, "invoice_no": number}
    return drawn("vehicle_sales_invoice", "quartz_sales_invoice", [sheet], values)


def einvoice(job: Job) -> Drawn:
    """电子发票（机动车销售统一发票）, all in one ruled frame, code at the upper left."""
    sheet, rng, facts = job.sheet(210, 140), job.rng, job.facts
    car, dealer, says = facts.vehicle, facts.dealer, _common(job)
    frame = (128, 48, 40)
    label, value = Style("song", 8.5, frame), Style("song", 9)
    number = f"{car.bought:%y}41{figures(job, 16)}"
    ornaments.qr_code(sheet, 10, 6, 19)
    sheet.text(105, 9, "电子发票（机动车销售统一发票）", Style("kai", 17, frame), align="c")
    sheet.line(62, 18, 148, 18, fill=frame)
    sheet.line(62, 19, 148, 19, fill=frame)
    sheet.text(152, 9, ["发票号码：", Run(number, "invoice_no", value)], label)
    sheet.text(
        152, 16, ["开票日期：", Run(numbers.written_date(car.bought, form="padded"), "issue_date", value)], label
    )
    tax_office = f"国家税务总局信阳市{facts.home.community.district}税务局"
    bottom = _form(
        sheet,
        10,
        28,
        [
            (
                9,
                [
                    (104, "购买方名称", Run(says["buyer"], "buyer")),
                    (86, "统一社会信用代码/纳税人识别号/身份证件号码", Run(says["buyer_id"], "buyer_id")),
                ],
            ),
            (
                8,
                [
                    (64, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
                    (76, "厂牌型号", Run(car.model, "model")),
                    (50, "产地", rng.choice(["信阳市", "郑州市", "芜湖市"])),
                ],
            ),
            (8, [(70, "合格证号", f"YLT{figures(job, 12)}"), (66, "进口证明书号", ""), (54, "商检单号", "")]),
            (
                8,
                [
                    (90, "发动机号码", Run(car.engine_no, "engine_no")),
                    (100, "车辆识别代号/车架号码", Run(car.vin, "vin")),
                ],
            ),
            (
                9,
                [
                    (118, "价税合计（大写）", in_words(car.total, unit="圆")),
                    (72, "（小写）", ["¥", Run(says["total"], "total")]),
                ],
            ),
            (8, [(118, "销售方名称", Run(dealer.name, "seller")), (72, "电话", dealer.phone)]),
            (
                8,
                [
                    (100, "统一社会信用代码/纳税人识别号", Run(dealer.uscc, "seller_tax_id")),
                    (90, "账号", f"41{figures(job, 15)}"),
                ],
            ),
            (8, [(100, "地址", dealer.address), (90, "开户银行", "信阳农商行营业部")]),
            (
                8,
                [
                    (56, "增值税税率/征收率", Run("13%", "tax_rate")),
                    (62, "增值税税额", ["¥", Run(says["tax"], "tax")]),
                    (72, "不含税价", ["¥", Run(says["price_without_tax"], "price_without_tax")]),
                ],
            ),
            (8, [(100, "主管税务机关及代码", tax_office), (45, "吨位", ""), (45, "限乘人数", rng.choice("567"))]),
            (
                9,
                [
                    (
                        190,
                        "备注",
                        f"价格含选装件；合同签订日{car.bought.year}年{car.bought.month}月1日，送车地址：信阳市{facts.home.community.street}"
                        if job.chance(0.5)
                        else "一车一票",
                    )
                ],
            ),
        ],
        label,
        value,
        (0.0, 0.0),
    )
    sheet.text(14, bottom + 3, ["开票人：", Run(someone(job), "", value)], label)
    if job.chance(0.5):
        sheet.text(196, bottom + 3, f"下载次数：{rng.randrange(1, 6)}", label, align="r")
    values: dict[str, Value] = {**says, "invoice_no": number}
    return drawn("vehicle_sales_einvoice", "quartz_einvoice", [sheet], values)


def used_invoice(job: Job) -> Drawn:
    """二手车销售统一发票: blue-green form; buyer and seller blocks, then the car, the market at the foot."""
    sheet, rng, facts = job.sheet(241, 170), job.rng, job.facts
    car = facts.vehicle
    buyer, buyer_id, buyer_at = owner_of(job)
    other = facts.landlord
    ink, phone_b, phone_s = (30, 96, 96), facts.person.phone, other.phone
    sold_at, sold_id, seller = other.address, other.id_number, other.name
    if job.chance(0.3):
        seller, sold_id, sold_at = facts.dealer.name, facts.dealer.uscc, facts.dealer.address
        phone_s = facts.dealer.phone
    label, value = Style("song", 9, ink), Style("hei", 9.6, (50, 50, 56))
    shift = (rng.uniform(0, 2), rng.uniform(-1.2, 1.5))
    sold = a_day(rng, car.bought, RECEIVED.replace(day=20))
    total = (car.total * Decimal(rng.randrange(35, 80)) / 100).quantize(Decimal("1"))
    total = Decimal(int(total) // 500 * 500)
    code, number = f"0410{rng.randrange(20, 26)}{figures(job, 6)}", figures(job, 8)
    sheet.text(120, 8, "二手车销售统一发票", Style("kai", 20, ink), align="c", spacing=0.12)
    sheet.text(120, 18, rng.choice(["发 票 联", "转移登记联", "出入库联"]), Style("kai", 11, ink), align="c")
    sheet.text(178, 8, ["发票代码 ", Run(code, "invoice_code", Style("hei", 10.5))], label)
    sheet.text(178, 14, ["发票号码 ", Run(number, "invoice_no", Style("hei", 10.5))], label)
    sheet.text(15, 22, "开票日期：", label)
    sheet.text(
        33 + shift[0],
        22 + shift[1],
        Run(numbers.written_date(sold, form=rng.choice(["dash", "plain"])), "issue_date"),
        value,
    )
    y = 28.0
    cells: list[tuple[float, Cells]] = [
        (6, [(64, name, text)])
        for name, text in (("机打代码", code), ("机打号码", number), ("机器编号", figures(job, 12)))
    ]
    bottom = _form(sheet, 14, y, cells, label, value.sized(8.6), shift)
    sheet.rect(78, y, 148, 18, fill=label.fill)
    sheet.text(80, y + 2, "税 控 码", label)
    ornaments.cipher(sheet, 98, y + 1.8, 44, 3, size=8)
    market = firm(job, "二手车交易市场有限公司")
    bottom = _form(
        sheet,
        14,
        bottom,
        [
            (
                9,
                [(118, "买方单位/个人", Run(buyer, "buyer")), (94, "单位代码/\n身份证号码", Run(buyer_id, "buyer_id"))],
            ),
            (9, [(142, "买方单位/个人住址", buyer_at), (70, "电　话", phone_b)]),
            (9, [(118, "卖方单位/个人", Run(seller, "seller")), (94, "单位代码/\n身份证号码", sold_id)]),
            (9, [(142, "卖方单位/个人住址", sold_at), (70, "电　话", phone_s)]),
            (
                8,
                [
                    (64, "车牌照号", Run(car.plate, "plate")),
                    (74, "登记证号", f"41{figures(job, 10)}"),
                    (74, "车辆类型", rng.choice(["小型轿车", "小型普通客车"])),
                ],
            ),
            (8, [(112, "车架号/车辆识别代码", Run(car.vin, "vin")), (100, "厂牌型号", Run(car.model, "model"))]),
            (8, [(212, "转入地车辆管理所名称", "信阳市公安局交通警察支队车辆管理所")]),
            (9, [(142, "车价合计(大写)", in_words(total)), (70, "小　写", ["￥", Run(money(total), "total")])]),
            (8, [(142, "经营、拍卖单位", ""), (70, "电　话", "")]),
            (8, [(112, "二手车市场", market.name), (100, "纳税人识别号", market.uscc)]),
            (8, [(142, "地　址", market.address), (70, "电　话", market.phone)]),
            (8, [(212, "备　注", rng.choice(["本发票不含过户费", "", "现金交易，车况双方自行确认"]))]),
        ],
        label,
        value,
        shift,
    )
    sheet.text(16, bottom + 3, "开票单位（盖章）", label)
    sheet.text(150, bottom + 3, ["开票人　", Run(someone(job), "", value)], label)
    seals.put_oval(sheet, 72, bottom - 3, seals.SealText(market.name, market.uscc, "发票专用章"), width=40, height=28)
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": sold.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "quartz_used_invoice", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {"quartz_sales_invoice": sales_invoice},
    "vehicle_sales_einvoice": {"quartz_einvoice": einvoice},
    "used_vehicle_invoice": {"quartz_used_invoice": used_invoice},
}
