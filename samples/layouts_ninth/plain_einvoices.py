"""电子发票（机动车销售统一发票）: as issued, printed, and seen on a telephone."""

from __future__ import annotations

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_ninth.plain_common import ink
from samples.layouts_ninth.plain_invoices import Bill, a_bill
from samples.ornaments import qr_code
from samples.seals import SealText, put_oval
from samples.truth import Drawn, drawn

KIND = "vehicle_sales_einvoice"
MAROON: Colour = (140, 40, 32)


def digital_form(sheet: Sheet, x: float, y: float, job: Job, bill: Bill, *, note: str = "", zoom: float = 1.0) -> float:
    """The digital edition, 196 mm wide at zoom 1; returns the y below."""
    facts, rng, k = job.facts, job.rng, zoom
    car, dealer = facts.vehicle, facts.dealer
    label, shown = Style("song", 8.6 * k, MAROON), Style("song", 9 * k)

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, shown)

    qr_code(sheet, x, y, 19 * k)
    sheet.text(x + 98 * k, y + 3 * k, "电子发票（机动车销售统一发票）", Style("song", 16 * k, MAROON), align="c")
    sheet.line(x + 50 * k, y + 11 * k, x + 146 * k, y + 11 * k, width=0.25, fill=MAROON)
    sheet.line(x + 50 * k, y + 12 * k, x + 146 * k, y + 12 * k, width=0.25, fill=MAROON)
    sheet.text(x + 148 * k, y + 7 * k, ["发票号码：", v(bill.number, "invoice_no")], label)
    sheet.text(
        x + 148 * k, y + 13 * k, ["开票日期：", v(numbers.written_date(bill.day, form="padded"), "issue_date")], label
    )
    put_oval(
        sheet,
        x + 98 * k,
        y + 13 * k,
        SealText("全国统一发票监制章", "河南省", "国家税务总局"),
        width=30 * k,
        height=20 * k,
    )
    top = y + 22 * k

    def cells(high: float, *parts: tuple[float, str | Run | list[str | Run], bool]) -> None:
        nonlocal top
        left = x
        for width, runs, is_label in parts:
            sheet.rect(left, top, width * k, high * k, line=0.2, fill=MAROON)
            box = (left, top, width * k, high * k)
            sheet.cell(box, runs, label if is_label else shown, align="c" if is_label else "l", pad=1.0 * k)
            left += width * k
        top += high * k

    cells(
        12,
        (30, "购买方名称", True),
        (66, v(bill.buyer, "buyer"), False),
        (42, "统一社会信用代码/\n纳税人识别号/身份证件号码", True),
        (58, v(bill.buyer_id, "buyer_id"), False),
    )
    cells(
        9,
        (30, "车辆类型", True),
        (44, v(car.vehicle_type, "vehicle_type"), False),
        (22, "厂牌型号", True),
        (58, v(car.model, "model"), False),
        (14, "产地", True),
        (28, rng.choice(("中国", "河南省郑州市", "陕西省西安市")), False),
    )
    cells(
        9,
        (30, "合格证号", True),
        (54, f"WEG{rng.randrange(10**12):012d}", False),
        (24, "进口证明书号", True),
        (34, "", False),
        (22, "商检单号", True),
        (32, "", False),
    )
    cells(
        9,
        (30, "发动机号码", True),
        (54, v(car.engine_no, "engine_no"), False),
        (42, "车辆识别代号/车架号码", True),
        (70, v(car.vin, "vin"), False),
    )
    cells(
        9,
        (30, "价税合计", True),
        (98, v(in_words(car.total, unit="圆"), "total"), False),
        (14, "小写", True),
        (54, ["¥", v(f"{car.total:.2f}", "total")], False),
    )
    cells(
        9,
        (30, "销售单位名称", True),
        (110, v(dealer.name, "seller"), False),
        (14, "电话", True),
        (42, dealer.phone, False),
    )
    cells(
        9,
        (30, "统一社会信用代码/\n纳税人识别号", True),
        (80, v(dealer.uscc, "seller_tax_id"), False),
        (14, "账号", True),
        (72, f"4100{rng.randrange(10**14):014d}", False),
    )
    cells(
        9,
        (30, "地址", True),
        (80, dealer.address, False),
        (20, "开户银行", True),
        (66, "橹舟农村商业银行营业部", False),
    )
    cells(
        10,
        (30, "增值税税率\n或征收率", True),
        (22, v("13%", "tax_rate"), False),
        (20, "增值税\n税额", True),
        (42, ["¥", v(f"{car.tax:.2f}", "tax")], False),
        (26, "主管税务\n机关及代码", True),
        (56, f"国家税务总局信阳市{facts.home.community.district}税务局 1411599{rng.randrange(10**4):04d}", False),
    )
    cells(
        9,
        (30, "不含税价", True),
        (62, ["小写 ¥", v(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
        (28, "完税凭证号码", True),
        (28, "", False),
        (12, "吨位", True),
        (10, "", False),
        (16, "限乘人数", True),
        (10, "5", False),
    )
    cells(16, (10, "备注", True), (186, note, False))
    sheet.text(x + 4 * k, top + 3 * k, ["开票人：", v(rng.choice(("砧小荔", "舂航", "釉真真")))], label)
    return top + 10 * k


def plain_digital_bill(job: Job) -> Drawn:
    """As the tax service issues it: one landscape page."""
    bill = a_bill(job, paper=False)
    sheet = job.sheet(210, 148)
    digital_form(sheet, 7, 7, job, bill)
    return drawn(KIND, "plain_digital_bill", [sheet], bill.values(job, paper=False))


def plain_digital_bill_a4(job: Job) -> Drawn:
    """Printed on the upper half of A4, the printer's address line above."""
    bill = a_bill(job, paper=False)
    sheet = job.sheet()
    sheet.text(8, 6, f"{bill.day.year}/{bill.day.month}/{bill.day.day} 发票文件", Style("hei", 7.5, (110, 110, 110)))
    sheet.text(202, 6, "1/1", Style("hei", 7.5, (110, 110, 110)), align="r")
    digital_form(sheet, 7, 16, job, bill, note="一车一票")
    return drawn(KIND, "plain_digital_bill_a4", [sheet], bill.values(job, paper=False))


def plain_digital_bill_screen(job: Job) -> Drawn:
    """A picture of the invoice in a telephone's viewer, buttons below."""
    bill = a_bill(job, paper=False)
    sheet = job.sheet(230, 300)
    sheet.fill(0, 0, 230, 300, (240, 240, 242))
    sheet.text(115, 8, "发票预览", Style("hei", 15), align="c")
    sheet.fill(4, 60, 222, 150, (255, 255, 255))
    digital_form(sheet, 8, 66, job, bill, zoom=1.09)
    for left, text in ((20, "保存到手机"), (90, "发送到邮箱"), (160, "转发微信好友")):
        sheet.rect(left, 266, 52, 16, line=0.3, fill=(160, 160, 166))
        sheet.text(left + 26, 271, text, Style("hei", 12, (60, 90, 160)), align="c")
    return drawn(KIND, "plain_digital_bill_screen", [sheet], bill.values(job, paper=False))


def plain_digital_bill_note(job: Job) -> Drawn:
    """A landscape page with remarks by the dealer and the customer's signature."""
    bill = a_bill(job, paper=False)
    sheet = job.sheet(297, 210)
    note = f"车身颜色：釉白；整备地：{job.facts.dealer.name}；本发票作为车辆注册登记凭证"
    below = digital_form(sheet, 18, 14, job, bill, note=note, zoom=1.33)
    sheet.text(176, min(below - 6, 194), "与电子发票一致　" + job.facts.person.name, ink(job, 13))
    return drawn(KIND, "plain_digital_bill_note", [sheet], bill.values(job, paper=False))


def plain_digital_bill_pages(job: Job) -> Drawn:
    """The invoice, then the page of the tax service's check of it."""
    bill = a_bill(job, paper=False)
    sheet, check = job.sheet(), job.sheet()
    digital_form(sheet, 7, 20, job, bill)
    check.text(105, 26, "发票查验结果", Style("hei", 18), align="c")
    style, y = Style("song", 12), 48.0
    for text in (
        "查验次数：第1次",
        "查验时间：" + numbers.written_date(bill.day, form="dash") + " 10:26:31",
        "查验结果：一致",
        "发票状态：正常",
    ):
        check.text(30, y, text, style)
        y += 11
    return drawn(KIND, "plain_digital_bill_pages", [sheet, check], bill.values(job, paper=False))


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (
            plain_digital_bill,
            plain_digital_bill_a4,
            plain_digital_bill_screen,
            plain_digital_bill_note,
            plain_digital_bill_pages,
        )
    }
}
