"""机动车销售统一发票: the paper form in both label editions, and the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.ornaments import cipher, qr_code
from samples.truth import Drawn, Value, drawn

Cell: TypeAlias = tuple[float, "str | list[str | Run] | Run", bool]  # width, text, is label
_FORM: Colour = (150, 74, 40)
_DOT: Colour = (38, 44, 92)


@dataclass(frozen=True, slots=True)
class Bill:
    """The facts of one sale as the invoice states them."""

    code: str
    number: str
    machine: str
    issued: date
    buyer: str
    buyer_id: str
    tax_office: str
    account: str


def a_bill(job: Job, *, electronic: bool = False) -> Bill:
    facts, rng = job.facts, job.rng
    company = job.variant.holder_is == "company"
    year = facts.vehicle.bought.year % 100
    return Bill(
        code=f"14100{year:02d}2{rng.randrange(10**4):04d}",
        number=f"{rng.randrange(10**8):08d}",
        machine=f"{rng.choice(['889', '661', '499'])}{rng.randrange(10**9):09d}",
        issued=max(facts.vehicle.bought, date(2024, 12, 2)) if electronic else facts.vehicle.bought,
        buyer=facts.company.org.name if company else facts.person.name,
        buyer_id=facts.company.org.uscc if company else facts.person.id_number,
        tax_office=f"国家税务总局信阳市{facts.home.community.district}税务局 141159900",
        account=f"410{rng.randrange(10**13):013d}",
    )


def bill_values(job: Job, bill: Bill) -> dict[str, Value]:
    car, dealer = job.facts.vehicle, job.facts.dealer
    return {
        "invoice_no": bill.number,
        "issue_date": bill.issued.isoformat(),
        "buyer": bill.buyer,
        "buyer_id": bill.buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": f"{car.tax_rate.normalize()}",
        "seller": dealer.name,
        "seller_tax_id": dealer.uscc,
    }


def row(
    sheet: Sheet, x: float, y: float, height: float, cells: list[Cell], *, label: Style, value: Style, frame: Colour
) -> float:
    """One row of a ruled form; returns the y below it."""
    for width, text, is_label in cells:
        sheet.rect(x, y, width, height, fill=frame)
        if text:
            sheet.cell(
                (x, y, width, height), text, label if is_label else value, align="c" if is_label else "l", pad=1.0
            )
        x += width
    return y + height


def _body(
    sheet: Sheet,
    job: Job,
    bill: Bill,
    *,
    left: float,
    top: float,
    new_edition: bool,
    label: Style,
    value: Style,
    frame: Colour,
    electronic: bool = False,
) -> float:
    car, dealer, rng = job.facts.vehicle, job.facts.dealer, job.rng
    cert = f"YC{rng.randrange(10**12):012d}"

    def put(height: float, *cells: Cell) -> None:
        nonlocal top
        top = row(sheet, left, top, height, list(cells), label=label, value=value, frame=frame)

    buyer_id = Run(bill.buyer_id, "buyer_id")
    if new_edition:
        put(
            9.5,
            (29, "购买方名称", True),
            (69, Run(bill.buyer, "buyer"), False),
            (
                45,
                "统一社会信用代码/纳税人识别号/身份证件号码"
                if electronic
                else "纳税人识别号/统一社会信用代码/身份证明号码",
                True,
            ),
            (67, buyer_id, False),
        )
    else:
        put(
            9.5,
            (29, "购买方名称及身份证号码/组织机构代码", True),
            (74, [Run(bill.buyer, "buyer"), "　", buyer_id], False),
            (36, "纳税人识别号", True),
            (71, bill.buyer_id if len(bill.buyer) > 5 else "", False),
        )
    put(
        8,
        (29, "车辆类型", True),
        (43, Run(car.vehicle_type, "vehicle_type"), False),
        (24, "厂牌型号", True),
        (62, Run(car.model, "model"), False),
        (16, "产地", True),
        (36, "河南省信阳市", False),
    )
    put(
        8,
        (29, "合格证号", True),
        (43, cert, False),
        (24, "进口证明书号", True),
        (62, "", False),
        (16, "商检单号", True),
        (36, "", False),
    )
    put(
        8,
        (29, "发动机号码", True),
        (67, Run(car.engine_no, "engine_no"), False),
        (40, "车辆识别代号/车架号码", True),
        (74, Run(car.vin, "vin"), False),
    )
    put(
        9,
        (29, "价税合计", True),
        (95, "⊗" + numbers.amount_in_words(car.total, unit="圆"), False),
        (16, "小写", True),
        (70, ["¥", Run(f"{car.total:.2f}", "total")], False),
    )
    put(
        8,
        (29, "销货单位名称" if not new_edition else "销售方名称" if electronic else "销货单位名称", True),
        (95, Run(dealer.name, "seller"), False),
        (16, "电话", True),
        (70, dealer.phone, False),
    )
    tax_label = "统一社会信用代码/纳税人识别号" if electronic else "纳税人识别号"
    put(
        8,
        (29, tax_label, True),
        (95, Run(dealer.uscc, "seller_tax_id"), False),
        (16, "账号", True),
        (70, bill.account, False),
    )
    put(8, (29, "地址", True), (95, dealer.address, False), (16, "开户银行", True), (70, "信阳样例农村商业银行", False))
    put(
        9.5,
        (29, "增值税税率或征收率", True),
        (18, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate"), False),
        (22, "增值税税额", True),
        (47, ["¥", Run(f"{car.tax:.2f}", "tax")], False),
        (24, "主管税务机关及代码", True),
        (70, bill.tax_office, False),
    )
    put(
        8.5,
        (29, "不含税价", True),
        (62, ["小写 ¥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
        (28, "完税凭证号码", True),
        (45, "", False),
        (14, "吨位", True),
        (10, "", False),
        (14, "限乘人数", True),
        (8, "5", False),
    )
    return top


def paper(job: Job, *, new_edition: bool, name: str) -> Drawn:
    """The six-part form: brown frame and labels, dark blue print, oval seal over the foot."""
    bill, sheet = a_bill(job), job.sheet(241, 158)
    label, value = Style("song", 8, _FORM), Style(job.rng.choice(["hei", "song"]), 8.6, _DOT)
    sheet.text(120, 8, "机动车销售统一发票", Style("song_bold", 19, _FORM), align="c", spacing=0.18)
    part = job.rng.choice(["发票联", "抵扣联", "报税联", "注册登记联"])
    sheet.text(120, 17, part, Style("song", 13, _FORM), align="c", spacing=0.5)
    sheet.line(84, 16.2, 156, 16.2, fill=_FORM)
    shown = Style("hei", 11, (40, 40, 44))
    sheet.text(178, 8, ["发票代码 ", Run(bill.code, "invoice_code", shown)], Style("song", 9, _FORM))
    sheet.text(178, 14, ["发票号码 ", Run(bill.number, "invoice_no", shown)], Style("song", 9, _FORM))
    sheet.text(15, 24, ["开票日期　", Run(f"{bill.issued:%Y-%m-%d}", "issue_date", value)], label)
    left, top = 15.0, 30.0
    for place, (text, shown_text) in enumerate(
        (("机打代码", bill.code), ("机打号码", bill.number), ("机器编号", bill.machine))
    ):
        y = top + place * 6.5
        sheet.rect(left, y, 29, 6.5, fill=_FORM)
        sheet.rect(left + 29, y, 62, 6.5, fill=_FORM)
        sheet.cell((left, y, 29, 6.5), text, label, align="c")
        sheet.cell((left + 29, y, 62, 6.5), shown_text, value)
    sheet.rect(left + 91, top, 10, 19.5, fill=_FORM)
    sheet.column((left + 91, top, 10, 19.5), "税控码", label)
    sheet.rect(left + 101, top, 109, 19.5, fill=_FORM)
    cipher(sheet, left + 104, top + 1.8, 44, 4, size=8.4)
    bottom = _body(
        sheet, job, bill, left=left, top=top + 19.5, new_edition=new_edition, label=label, value=value, frame=_FORM
    )
    sheet.text(18, bottom + 3, "销货单位盖章", label)
    sheet.text(112, bottom + 3, ["开票人　", Run("样开票", "", value)], label)
    sheet.text(168, bottom + 3, "备注：一车一票", label)
    for place, text in enumerate(("第一联", part, "（购货单位付款凭证）")):
        sheet.column((227, 40 + place * 24, 8, 24), text, Style("song", 7, _FORM))
    if job.variant.seal:
        dealer = job.facts.dealer
        seals.put_oval(sheet, 70, bottom + 5, seals.SealText(dealer.name, centre=dealer.uscc, foot="发票专用章"))
    return drawn("vehicle_sales_invoice", name, [sheet], bill_values(job, bill) | {"invoice_code": bill.code})


def paper_2021(job: Job) -> Drawn:
    return paper(job, new_edition=True, name="paper_2021")


def paper_2013(job: Job) -> Drawn:
    return paper(job, new_edition=False, name="paper_2013")


def electronic(job: Job) -> Drawn:
    """电子发票（机动车销售统一发票）: 20-digit number, QR code, printed supervision seal, no dealer's seal."""
    bill, sheet, rng = a_bill(job, electronic=True), job.sheet(241, 140), job.rng
    number = f"{bill.issued:%y}41{rng.choice(['2', '7'])}{rng.randrange(10**15):015d}"
    frame: Colour = (128, 40, 36)
    label, value = Style("song", 8.4, frame), Style("song", 8.8)
    payload = f"01,32,,{number},{job.facts.vehicle.total:.2f},{bill.issued:%Y%m%d},,{bill.issued:%d%m}{number[-4:]}"
    qr_code(sheet, 14, 6, 19, payload=payload)
    sheet.text(116, 8, "电子发票（机动车销售统一发票）", Style("kai", 18, frame), align="c")
    sheet.line(66, 17, 166, 17, fill=frame)
    sheet.line(66, 18, 166, 18, fill=frame)
    sheet.text(172, 9, ["发票号码：", Run(number, "invoice_no", value)], label)
    sheet.text(
        172, 16, ["开票日期：", Run(numbers.written_date(bill.issued, form="padded"), "issue_date", value)], label
    )
    seals.put_oval(
        sheet,
        116,
        17,
        seals.SealText("全国统一发票监制章", centre="河南省税务局", foot="国家税务总局"),
        width=30,
        height=20,
    )
    bottom = _body(
        sheet, job, bill, left=15, top=30, new_edition=True, label=label, value=value, frame=frame, electronic=True
    )
    sheet.text(18, bottom + 4, ["开票人：", Run("样开票", "", value)], label)
    sheet.text(150, bottom + 4, "备注：一车一票", label)
    return drawn("vehicle_sales_einvoice", "electronic", [sheet], bill_values(job, bill) | {"invoice_no": number})


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {"paper_2021": paper_2021, "paper_2013": paper_2013},
    "vehicle_sales_einvoice": {"electronic": electronic},
}
