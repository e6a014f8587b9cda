"""Vehicle sales invoices with other proportions, print and label editions than set build."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.ornaments import cipher, qr_code
from samples.truth import Drawn, Value, drawn

Row: TypeAlias = tuple[float, list[tuple[float, Runs, bool]]]
_BROWN: Colour = (120, 66, 52)
_GREEN: Colour = (52, 104, 78)


@dataclass(frozen=True, slots=True)
class Print:
    """The dot-matrix print over a form: its style, and how far it slipped (mm)."""

    style: Style
    shift_x: float
    shift_y: float


def _values(job: Job, day: date, buyer: str, buyer_id: str, number: str) -> dict[str, Value]:
    car, dealer = job.facts.vehicle, job.facts.dealer
    return {
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
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


def _buyer(job: Job) -> tuple[str, str]:
    if job.variant.holder_is == "company":
        return job.facts.company.org.name, job.facts.company.org.uscc
    return job.facts.person.name, job.facts.person.id_number


def _ruled(sheet: Sheet, x: float, y: float, rows: list[Row], *, label: Style, printed: Print, frame: Colour) -> float:
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height, line=0.3, fill=frame)
            if runs and is_label:
                sheet.cell((left, y, width, height), runs, label, align="c", pad=0.8)
            elif runs:
                sheet.cell((left + printed.shift_x, y + printed.shift_y, width, height), runs, printed.style, pad=1.2)
            left += width
        y += height
    return y


def _goods(job: Job, *, title_seller: str, tax_label: str) -> list[Row]:
    car, dealer, rng = job.facts.vehicle, job.facts.dealer, job.rng
    words = "⊗" + numbers.amount_in_words(car.total, unit=rng.choice(["圆", "元"]))
    office = f"国家税务总局信阳市{job.facts.home.community.district}税务局第一税务分局"
    return [
        (
            8.5,
            [
                (25, "车辆类型", True),
                (50, Run(car.vehicle_type, "vehicle_type"), False),
                (21, "厂牌型号", True),
                (60, Run(car.model, "model"), False),
                (14, "产地", True),
                (34, "信阳市", False),
            ],
        ),
        (
            8.5,
            [
                (25, "合格证号", True),
                (50, f"WAE{rng.randrange(10**11):011d}", False),
                (27, "进口证明书号", True),
                (42, "", False),
                (22, "商检单号", True),
                (38, "", False),
            ],
        ),
        (
            8.5,
            [
                (25, "发动机号码", True),
                (60, Run(car.engine_no, "engine_no"), False),
                (41, "车辆识别代号/车架号码", True),
                (78, Run(car.vin, "vin"), False),
            ],
        ),
        (
            9,
            [
                (25, "价税合计", True),
                (104, words, False),
                (17, "小写", True),
                (58, ["￥", Run(f"{car.total:.2f}", "total")], False),
            ],
        ),
        (
            8.5,
            [
                (25, title_seller, True),
                (104, Run(dealer.name, "seller"), False),
                (17, "电话", True),
                (58, dealer.phone, False),
            ],
        ),
        (
            8.5,
            [
                (25, tax_label, True),
                (104, Run(dealer.uscc, "seller_tax_id"), False),
                (17, "账号", True),
                (58, f"62{rng.randrange(10**14):014d}", False),
            ],
        ),
        (
            8.5,
            [
                (25, "地　址", True),
                (104, dealer.address, False),
                (17, "开户银行", True),
                (58, "信阳测试银行营业部", False),
            ],
        ),
        (
            10,
            [
                (25, "增值税税率或征收率", True),
                (16, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate"), False),
                (17, "增值税税额", True),
                (46, ["￥", Run(f"{car.tax:.2f}", "tax")], False),
                (26, "主管税务机关及代码", True),
                (74, office + " 14115990200", False),
            ],
        ),
        (
            9,
            [
                (25, "不含税价", True),
                (70, ["小写￥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")], False),
                (29, "完税凭证号码", True),
                (36, "", False),
                (12, "吨位", True),
                (9, "", False),
                (15, "限乘人数", True),
                (8, "5", False),
            ],
        ),
    ]


def _paper(job: Job, *, old: bool, name: str) -> Drawn:
    rng = job.rng
    buyer, buyer_id = _buyer(job)
    day = job.facts.vehicle.bought
    frame = _GREEN if old else _BROWN
    sheet = job.sheet(241, 165)
    label = Style("song", 8, frame)
    printed = Print(Style(rng.choice(["hei", "song"]), 9, (40, 40, 90)), rng.uniform(0, 1.0), rng.uniform(-0.6, 0.9))
    code, number = f"14100{day.year % 100:02d}2{rng.randrange(10**4):04d}", f"{rng.randrange(10**8):08d}"
    sheet.text(122, 9, "机动车销售统一发票", Style("kai", 20, frame), align="c", spacing=0.2)
    sheet.text(122, 19, rng.choice(["发 票 联", "抵 扣 联", "注册登记联"]), Style("kai", 13, frame), align="c")
    sheet.text(172, 10, ["发票代码：", Run(code, "invoice_code", printed.style)], label)
    sheet.text(172, 17, ["发票号码：", Run(number, "invoice_no", printed.style)], label)
    sheet.text(
        18,
        22,
        [
            "开票日期：",
            Run(
                f"{day:%Y-%m-%d}" if rng.random() < 0.6 else numbers.written_date(day, form="padded"),
                "issue_date",
                printed.style,
            ),
        ],
        label,
    )
    left, y = 18.0, 29.0
    for text, shown in (("机打代码", code), ("机打号码", number), ("机器编号", f"66{rng.randrange(10**10):010d}")):
        sheet.rect(left, y, 25, 7, line=0.3, fill=frame)
        sheet.rect(left + 25, y, 70, 7, line=0.3, fill=frame)
        sheet.cell((left, y, 25, 7), text, label, align="c")
        sheet.cell((left + 25 + printed.shift_x, y + printed.shift_y, 70, 7), shown, printed.style)
        y += 7
    sheet.rect(left + 95, 29, 9, 21, line=0.3, fill=frame)
    sheet.column((left + 95, 29, 9, 21), "税控码", label)
    sheet.rect(left + 104, 29, 100, 21, line=0.3, fill=frame)
    cipher(sheet, left + 107, 31, 42, 4, size=8)
    id_run = Run(buyer_id, "buyer_id")
    if old:
        first: Row = (
            10,
            [
                (25, "购买方名称", True),
                (70, Run(buyer, "buyer"), False),
                (33, "身份证号码/组织机构代码", True),
                (76, id_run, False),
            ],
        )
    else:
        first = (
            10,
            [
                (25, "购买方名称", True),
                (70, Run(buyer, "buyer"), False),
                (39, "纳税人识别号/统一社会信用代码/身份证明号码", True),
                (70, id_run, False),
            ],
        )
    rows = [first, *_goods(job, title_seller="销货单位名称", tax_label="纳税人识别号")]
    bottom = _ruled(sheet, left, y, rows, label=label, printed=printed, frame=frame)
    sheet.text(22, bottom + 3.5, "销货单位盖章：", label)
    sheet.text(120, bottom + 3.5, ["开票人：", Run("测开票", "", printed.style)], label)
    sheet.text(182, bottom + 3.5, "备注：一车一票", label)
    dealer = job.facts.dealer
    seals.put_oval(
        sheet,
        rng.choice([62, 100]),
        bottom + 6,
        seals.SealText(dealer.name, centre=dealer.uscc, foot="发票专用章"),
        width=42,
        height=31,
    )
    return drawn(
        "vehicle_sales_invoice", name, [sheet], _values(job, day, buyer, buyer_id, number) | {"invoice_code": code}
    )


def slipped_print(job: Job) -> Drawn:
    return _paper(job, old=False, name="slipped_print")


def green_form(job: Job) -> Drawn:
    return _paper(job, old=True, name="green_form")


def einvoice_a4(job: Job) -> Drawn:
    """The electronic invoice printed in the upper half of an A4 page."""
    rng = job.rng
    buyer, buyer_id = _buyer(job)
    day = max(job.facts.vehicle.bought, date(2024, 12, 3))
    frame: Colour = (112, 52, 44)
    sheet = job.sheet(244, 172)
    number = f"{day:%y}41{rng.randrange(1, 9)}{rng.randrange(10**15):015d}"
    label, shown = Style("song", 8.2, frame), Print(Style("song", 9), 0, 0)
    qr_code(sheet, 18, 8, 18)
    sheet.text(122, 11, "电子发票（机动车销售统一发票）", Style("kai", 17, frame), align="c")
    sheet.line(74, 20, 170, 20, fill=frame)
    sheet.text(176, 10, ["发票号码：", Run(number, "invoice_no", shown.style)], label)
    sheet.text(176, 17, ["开票日期：", Run(numbers.written_date(day, form="padded"), "issue_date", shown.style)], label)
    seals.put_oval(
        sheet,
        122,
        19,
        seals.SealText("全国统一发票监制章", centre="河南省税务局", foot="国家税务总局"),
        width=28,
        height=19,
    )
    first: Row = (
        11,
        [
            (25, "购买方名称", True),
            (70, Run(buyer, "buyer"), False),
            (45, "统一社会信用代码/纳税人识别号/身份证件号码", True),
            (64, Run(buyer_id, "buyer_id"), False),
        ],
    )
    rows = [first, *_goods(job, title_seller="销售方名称", tax_label="统一社会信用代码/纳税人识别号")]
    bottom = _ruled(sheet, 20, 34, rows, label=label, printed=shown, frame=frame)
    sheet.text(24, bottom + 4, ["开票人：", Run("测开票", "", shown.style)], label)
    sheet.text(160, bottom + 4, "备注：一车一票", label)
    return drawn("vehicle_sales_einvoice", "einvoice_a4", [sheet], _values(job, day, buyer, buyer_id, number))


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {"slipped_print": slipped_print, "green_form": green_form},
    "vehicle_sales_einvoice": {"einvoice_a4": einvoice_a4},
}
