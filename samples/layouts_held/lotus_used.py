"""The invoice for a second-hand car in its official form."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.lotus_common import Rows, desk, on, row, stranger, tag, told, val
from samples.ornaments import cipher
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _buyer(job: Job) -> tuple[str, str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def used_invoice(job: Job) -> Drawn:
    """二手车销售统一发票: two persons, the car, and the market that wrote it."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(241, 178)
    car, seller, market = facts.vehicle, facts.landlord, facts.dealer
    buyer, buyer_id = _buyer(job)
    address, phone = (
        (facts.company.org.address, facts.company.org.phone)
        if job.variant.holder_is == "company"
        else (facts.person.address, facts.person.phone)
    )
    green: Colour = (40, 100, 80)
    code, number = f"04100{car.bought:%y}00217", f"{rng.randrange(10**8):08d}"
    price = Decimal(int(car.total) * rng.randrange(35, 80) // 10000 * 100)
    label, typed = Style("song", 8.8, green), Style("song", 9.5)
    sheet.text(118, 10, "二手车销售统一发票", Style("song_bold", 18, green), align="c", spacing=0.2)
    sheet.text(118, 21, "（发票联）", Style("song_bold", 11, green), align="c")
    sheet.text(178, 13, ["发票代码：", Run(code, "invoice_code", Style("hei", 10.5))], label)
    sheet.text(178, 20, ["发票号码：", Run(number, "invoice_no", Style("hei", 10.5))], label)
    sheet.text(14, 24, ["开票日期：", on(car.bought, "issue_date", "padded", typed)], label)
    bank = "信阳珠江村镇银行 " + str(rng.randrange(10**14, 10**15))
    head: Rows = [
        row(7, tag(24, "机打代码"), val(54, code)),
        row(7, tag(24, "机打号码"), val(54, number)),
        row(7, tag(24, "机器编号"), val(54, f"66170{rng.randrange(10**7):07d}")),
    ]
    table(sheet, 12, 31, head, label=label, value=typed, frame=green)
    sheet.rect(90, 31, 8, 21, fill=green)
    sheet.column((90, 31, 8, 21), "税控码", label)
    sheet.rect(98, 31, 131, 21, fill=green)
    cipher(sheet, 102, 33, 46, 4, size=9.5)
    id_head, wide = "单位代码/\n身份证号码", 63.0
    money_runs: Runs = Run(f"￥{price:.2f}", "total")
    rows: Rows = [
        row(
            9,
            tag(30, "买方单位/个人"),
            val(90, Run(buyer, "buyer")),
            tag(34, id_head),
            val(wide, Run(buyer_id, "buyer_id")),
        ),
        row(9, tag(30, "买方单位/\n个人住址"), val(120, address), tag(16, "电话"), val(51, phone)),
        row(
            9,
            tag(30, "卖方单位/个人"),
            val(90, Run(seller.name, "seller")),
            tag(34, id_head),
            val(wide, seller.id_number),
        ),
        row(9, tag(30, "卖方单位/\n个人住址"), val(120, seller.address), tag(16, "电话"), val(51, seller.phone)),
        row(
            8,
            tag(30, "车牌照号"),
            val(40, Run(car.plate, "plate")),
            tag(24, "登记证号"),
            val(46, f"4100{rng.randrange(10**8):08d}"),
            tag(24, "车辆类型"),
            val(53, "小型轿车"),
        ),
        row(
            10,
            tag(30, "车架号/\n车辆识别代码"),
            val(50, Run(car.vin, "vin")),
            tag(22, "厂牌型号"),
            val(56, Run(car.model, "model")),
            tag(30, "转入地车辆\n管理所名称"),
            val(29, "信阳市车管所"),
        ),
        row(9, tag(30, "车价合计（大写）"), val(110, in_words(price, unit="圆")), tag(24, "小写"), val(53, money_runs)),
        row(8, tag(30, "经营、拍卖单位"), val(187, "")),
        row(8, tag(30, "经营、拍卖\n单位地址"), val(97, ""), tag(27, "纳税人识别号"), val(63, "")),
        row(8, tag(30, "开户银行、账号"), val(97, ""), tag(27, "电话"), val(63, "")),
        row(
            8,
            tag(30, "二手车市场"),
            val(97, market.name.split("汽车")[0].split("新能源")[0] + "二手车交易市场有限公司"),
            tag(27, "纳税人识别号"),
            val(63, numbers.uscc(rng)),
        ),
        row(8, tag(30, "地　址"), val(97, market.address), tag(27, "电话"), val(63, desk(job))),
        row(
            8,
            tag(30, "开户银行、账号"),
            val(97, bank),
            tag(27, "备注"),
            val(63, f"初次登记 {told(car.bought.replace(year=car.bought.year - 2, day=1), 'dash')}"),
        ),
    ]
    y = table(sheet, 12, 52, rows, label=label, value=typed, frame=green)
    maker = market.name.split("汽车")[0].split("新能源")[0] + "二手车交易市场有限公司"
    sheet.text(14, y + 3, "开票单位（盖章）", label)
    sheet.text(150, y + 3, ["开票人：", Run(stranger(job), "", typed)], label)
    seals.put_oval(sheet, 64, y - 3, seals.SealText(maker, "", "发票专用章"), width=36, height=26)
    truth: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": car.bought.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "seller": seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    return drawn("used_vehicle_invoice", "lotus_green_form", [sheet], truth)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"lotus_green_form": used_invoice},
}
