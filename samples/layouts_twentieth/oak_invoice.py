"""机动车销售统一发票 on paper: both editions, several of its parts, copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.ornaments import cipher
from samples.people import Org, a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

BROWN: Colour = (120, 62, 40)
GREEN: Colour = (44, 106, 72)
BLUE: Colour = (50, 76, 140)
PURPLE: Colour = (110, 60, 120)
BANKS = ("百鱼湖农商银行营业部", "灯花银行信阳支行", "金算盘村镇银行平桥支行")


@dataclass(frozen=True, slots=True)
class Bill:
    """What the dealer's software prints."""

    code: str
    number: str
    day: date
    buyer: str
    buyer_id: str
    vehicle_type: str
    model: str
    vin: str
    engine: str
    total: Decimal
    rate: Decimal
    seller: Org

    @property
    def price(self) -> Decimal:
        return (self.total / (1 + self.rate)).quantize(Decimal("0.01"))

    @property
    def tax(self) -> Decimal:
        return self.total - self.price

    def values(self, *left_out: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "invoice_code": self.code,
            "invoice_no": self.number,
            "issue_date": self.day.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "vehicle_type": self.vehicle_type,
            "model": self.model,
            "vin": self.vin,
            "engine_no": self.engine,
            "total": money(self.total),
            "price_without_tax": money(self.price),
            "tax": money(self.tax),
            "tax_rate": str(self.rate),
            "seller": self.seller.name,
            "seller_tax_id": self.seller.uscc,
        }
        return {name: value for name, value in every.items() if name not in left_out}


def a_bill(job: Job, *, first: date = date(2021, 5, 8), last: date = date(2024, 11, 28), rate: str = "0.13") -> Bill:
    facts, vehicle = job.facts, job.facts.vehicle
    day = a_day(job.rng, first, last)
    company = job.variant.holder_is == "company"
    return Bill(
        code=f"14100{day:%y}2{job.rng.randrange(10**4):04d}"[:12].ljust(12, "0"),
        number=f"{job.rng.randrange(10**8):08d}",
        day=day,
        buyer=facts.company.org.name if company else facts.person.name,
        buyer_id=facts.company.org.uscc if company else facts.person.id_number,
        vehicle_type=vehicle.vehicle_type,
        model=job.rng.choice([vehicle.model, vehicle.model, f"{vehicle.brand}{vehicle.model_code}"]),
        vin=vehicle.vin,
        engine=vehicle.engine_no,
        total=vehicle.total,
        rate=Decimal(rate),
        seller=facts.dealer,
    )


Cell = tuple[float, str, Runs]  # label width, label, value; the value takes what the next label leaves


def _row(
    sheet: Sheet,
    x: float,
    y: float,
    tall: float,
    cells: list[tuple[float, Runs, bool]],
    ink: Colour,
    k: float,
    typed: Style,
) -> None:
    left = x
    for width, runs, is_label in cells:
        sheet.rect(left, y, width * k, tall, line=0.2, fill=ink)
        if runs:
            style = Style("song", 9 * k, ink) if is_label else typed
            sheet.cell((left, y, width * k, tall), runs, style, align="c" if is_label else "l", pad=1.0)
        left += width * k


def grid(
    job: Job,
    sheet: Sheet,
    x: float,
    y: float,
    bill: Bill,
    ink: Colour,
    *,
    k: float = 1.0,
    old: bool = False,
    shift: float = 0.0,
) -> float:
    """The ruled form, 190 mm wide at k = 1, with the typed values; `old`: the edition before 2021."""
    typed = Style("song", 10.5 * k)
    who = "身份证号码/\n组织机构代码" if old else "纳税人识别号/统一社会\n信用代码/身份证明号码"
    buyer = Run(bill.buyer, "buyer")
    percent = f"{bill.rate * 100:.0f}%"
    words = numbers.amount_in_words(bill.total, unit="圆" if old or shift else "元")
    tag, val = True, False
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            10,
            [
                (24, "购买方名称" if not old else "购买方名称及\n身份证号码/\n组织机构代码", tag),
                (66, [buyer] if not old else [buyer, "　", Run(bill.buyer_id, "buyer_id")], val),
                (30, who if not old else "纳税人识别号", tag),
                (70, Run(bill.buyer_id, "buyer_id") if not old else "", val),
            ],
        ),
        (
            8,
            [
                (24, "车 辆 类 型", tag),
                (44, Run(bill.vehicle_type, "vehicle_type"), val),
                (22, "厂牌型号", tag),
                (54, Run(bill.model, "model"), val),
                (14, "产地", tag),
                (32, "河南信阳", val),
            ],
        ),
        (
            8,
            [
                (24, "合 格 证 号", tag),
                (44, f"WAB{job.rng.randrange(10**11):011d}", val),
                (22, "进口证明书号", tag),
                (54, "", val),
                (14, "商检\n单号", tag),
                (32, "", val),
            ],
        ),
        (
            8,
            [
                (24, "发动机号码", tag),
                (66, Run(bill.engine, "engine_no"), val),
                (34, "车辆识别代号/\n车架号码", tag),
                (66, Run(bill.vin, "vin"), val),
            ],
        ),
        (
            9,
            [
                (24, "价 税 合 计", tag),
                (100, ["⊗" + words], val),
                (14, "小写", tag),
                (52, ["¥", Run(f"{bill.total:.2f}", "total")], val),
            ],
        ),
        (
            9,
            [
                (24, "销货单位名称", tag),
                (98, Run(bill.seller.name, "seller"), val),
                (14, "电话", tag),
                (54, bill.seller.phone, val),
            ],
        ),
        (
            8,
            [
                (24, "纳税人识别号", tag),
                (98, Run(bill.seller.uscc, "seller_tax_id"), val),
                (14, "账号", tag),
                (54, f"{job.rng.randrange(10**15, 10**16)}", val),
            ],
        ),
        (
            8,
            [
                (24, "地　　址", tag),
                (70, bill.seller.address, val),
                (22, "开户银行", tag),
                (74, job.rng.choice(BANKS), val),
            ],
        ),
        (
            10,
            [
                (24, "增值税税率\n或征收率", tag),
                (18, Run(percent, "tax_rate"), val),
                (20, "增 值 税\n税　　额", tag),
                (44, ["¥", Run(f"{bill.tax:.2f}", "tax")], val),
                (24, "主管税务\n机关及代码", tag),
                (60, "国家税务总局信阳市税务局\n14115990000", val),
            ],
        ),
        (
            9,
            [
                (24, "不 含 税 价", tag),
                (44, ["小写 ¥", Run(f"{bill.price:.2f}", "price_without_tax")], val),
                (24, "完税凭证号码", tag),
                (38, "", val),
                (14, "吨位", tag),
                (14, "", val),
                (18, "限乘人数", tag),
                (14, "5", val),
            ],
        ),
    ]
    for tall, cells in rows:
        _row(sheet, x, y, tall * k, cells, ink, k, typed)
        y += tall * k
    return y


def head(sheet: Sheet, job: Job, x: float, y: float, bill: Bill, part: str, ink: Colour, *, k: float = 1.0) -> float:
    """Title, part, number and code, date; the machine's numbers and cipher. Returns the y of the table."""
    sheet.text(x + 95 * k, y, "机动车销售统一发票", Style("song_bold", 18 * k, ink), align="c", spacing=0.12)
    sheet.text(x + 95 * k, y + 9 * k, part, Style("song", 13 * k, ink), align="c", spacing=0.4)
    sheet.text(
        x + 142 * k,
        y + 8 * k,
        ["发票代码 ", Run(bill.code, "invoice_code", Style("song", 12 * k, BLACK))],
        Style("song", 10 * k, ink),
    )
    sheet.text(
        x + 142 * k,
        y + 15 * k,
        ["发票号码 ", Run(bill.number, "invoice_no", Style("song", 13 * k, BLUE))],
        Style("song", 10 * k, ink),
    )
    typed = Style("song", 10.5 * k)
    sheet.text(x, y + 16 * k, ["开票日期 ", Run(bill.day.isoformat(), "issue_date", typed)], Style("song", 10 * k, ink))
    top = y + 23 * k
    for number, (label, value) in enumerate(
        (("机打代码", bill.code), ("机打号码", bill.number), ("机器编号", f"6619{job.rng.randrange(10**8):08d}"))
    ):
        _row(sheet, x, top + number * 7 * k, 7 * k, [(24, label, True), (56, value, False)], ink, k, typed)
    sheet.rect(x + 80 * k, top, 12 * k, 21 * k, line=0.2, fill=ink)
    sheet.column((x + 80 * k, top, 12 * k, 21 * k), "税控码", Style("song", 9 * k, ink))
    sheet.rect(x + 92 * k, top, 98 * k, 21 * k, line=0.2, fill=ink)
    cipher(sheet, x + 95 * k, top + 2 * k, 36, 4, size=9 * k)
    return top + 21 * k


def tail(
    sheet: Sheet,
    job: Job,
    x: float,
    y: float,
    bill: Bill,
    ink: Colour,
    *,
    k: float = 1.0,
    seal: bool = True,
    face: str = "",
) -> None:
    clerk = job.facts.landlord.name
    sheet.text(x, y + 3 * k, "销货单位盖章", Style("song", 9.5 * k, ink))
    sheet.text(
        x + 84 * k, y + 3 * k, ["开票人　", Run(clerk, "", Style("song", 10.5 * k))], Style("song", 9.5 * k, ink)
    )
    sheet.text(x + 138 * k, y + 3 * k, "备注：一车一票", Style("song", 9.5 * k, ink))
    if face:
        sheet.column((x + 192 * k, y - 80 * k, 6 * k, 70 * k), face, Style("song", 8 * k, ink))
    if seal:
        put_oval(sheet, x + 50 * k, y + 5 * k, SealText(bill.seller.name, bill.seller.uscc, "发票专用章"))


def customer_part(job: Job) -> Drawn:
    """The buyer's part of the edition since 2021, brown, on its own slip."""
    sheet, bill = job.sheet(215, 162), a_bill(job)
    top = head(sheet, job, 11, 9, bill, "发 票 联", BROWN)
    bottom = grid(job, sheet, 11, top, bill, BROWN)
    tail(sheet, job, 11, bottom, bill, BROWN, face="第一联发票联购货单位付款凭证")
    return drawn("vehicle_sales_invoice", "oak_paper_customer", [sheet], bill.values())


def older_edition(job: Job) -> Drawn:
    """The edition before 2021: buyer and number in one box, an own box for the tax number left empty."""
    rate = job.rng.choice(["0.16", "0.17", "0.13"])
    years = {
        "0.17": (date(2016, 3, 1), date(2018, 4, 20)),
        "0.16": (date(2018, 5, 4), date(2019, 3, 20)),
        "0.13": (date(2019, 4, 6), date(2021, 4, 20)),
    }
    sheet, bill = job.sheet(215, 162), a_bill(job, first=years[rate][0], last=years[rate][1], rate=rate)
    top = head(sheet, job, 11, 9, bill, "发 票 联", BROWN)
    bottom = grid(job, sheet, 11, top, bill, BROWN, old=True)
    tail(sheet, job, 11, bottom, bill, BROWN, face="第一联发票联购货单位付款凭证")
    return drawn("vehicle_sales_invoice", "oak_paper_older", [sheet], bill.values())


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "oak_paper_customer": customer_part,
        "oak_paper_older": older_edition,
    },
}
