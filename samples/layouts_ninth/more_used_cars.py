"""二手车销售统一发票: the paper form of the markets, the dealer's, and the electronic invoice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_ninth.more_world import box, copy_mark, grid, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import cipher, qr_code
from samples.people import a_day
from samples.seals import SealText, put_oval, put_round
from samples.truth import Drawn, Value, drawn

_BROWN = (122, 74, 40)


@dataclass(frozen=True, slots=True)
class _Deal:
    """A second-hand car changing hands."""

    code: str
    number: str
    when: date
    buyer: str
    buyer_id: str
    seller: str
    seller_id: str
    plate: str
    vin: str
    model: str
    total: Decimal
    market: str
    market_id: str

    @property
    def values(self) -> dict[str, Value]:
        return {
            "invoice_no": self.number,
            "issue_date": self.when.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "seller": self.seller,
            "plate": self.plate,
            "vin": self.vin,
            "model": self.model,
            "total": money(self.total),
        }


def _deal(job: Job, *, paper: bool, dealer: bool = False) -> _Deal:
    rng, facts, car = job.rng, job.facts, job.facts.vehicle
    when = (
        a_day(rng, date(2025, 1, 6), date(2026, 11, 18))
        if not paper
        else a_day(rng, date(2021, 6, 1), date(2026, 8, 1))
    )
    company = job.variant.holder_is == "company"
    code = f"0410{when:%y}00{rng.randrange(1000):03d}7"
    number = f"{rng.randrange(10**8):08d}" if paper else f"{when:%y}41{rng.choice('27')}{rng.randrange(10**15):015d}"
    market = rng.choice(["信阳", "信阳市"]) + rng.choice(WORDS.firms)
    return _Deal(
        code=code[:12].ljust(12, "1"),
        number=number,
        when=when,
        buyer=facts.company.org.name if company else facts.person.name,
        buyer_id=facts.company.org.uscc if company else facts.person.id_number,
        seller=facts.dealer.name if dealer else facts.landlord.name,
        seller_id=facts.dealer.uscc if dealer else facts.landlord.id_number,
        plate=car.plate,
        vin=car.vin,
        model=rng.choice([car.model, f"{car.brand}{car.model_code}", f"{car.brand}牌 {car.model_code}"]),
        total=Decimal(rng.randrange(210, 1600) * 100),
        market=market + rng.choice(["二手车交易市场有限公司", "旧机动车交易有限责任公司", "二手车交易服务中心"]),
        market_id=numbers.uscc(rng),
    )


def _particulars(job: Job, deal: _Deal, shown: Style, *, row: float) -> list[tuple[float, list[tuple[float, Runs]]]]:
    """The rows from buyer to total, 186 mm wide."""

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    facts = job.facts
    small = shown.sized(shown.size - 1)
    whole = in_words(deal.total, unit=job.rng.choice(["元", "圆"]))
    vehicle = job.rng.choice(["小型轿车", "轿车", "小型普通客车", "小型越野客车"])
    figure = job.rng.choice([f"¥{deal.total:.2f}", f"￥{deal.total:,.2f}", f"{deal.total:.2f}"])
    return [
        (
            row,
            [
                (32, "买方单位/个人"),
                (66, value(deal.buyer, "buyer")),
                (32, "单位代码/\n身份证号码"),
                (56, value(deal.buyer_id, "buyer_id")),
            ],
        ),
        (
            row,
            [
                (32, "买方单位/个人住址"),
                (98, Run(facts.person.address, "", small)),
                (14, "电话"),
                (42, value(facts.person.phone)),
            ],
        ),
        (
            row,
            [
                (32, "卖方单位/个人"),
                (66, value(deal.seller, "seller")),
                (32, "单位代码/\n身份证号码"),
                (56, value(deal.seller_id)),
            ],
        ),
        (
            row,
            [
                (32, "卖方单位/个人住址"),
                (98, Run(facts.landlord.address, "", small)),
                (14, "电话"),
                (42, value(facts.landlord.phone)),
            ],
        ),
        (
            row,
            [
                (32, "车牌照号"),
                (34, value(deal.plate, "plate")),
                (22, "登记证号"),
                (46, value(f"41{job.rng.randrange(10**10):010d}")),
                (20, "车辆类型"),
                (32, value(vehicle)),
            ],
        ),
        (
            row,
            [
                (32, "车架号/\n车辆识别代码"),
                (46, value(deal.vin, "vin")),
                (20, "厂牌型号"),
                (38, Run(deal.model, "model", small)),
                (24, "转入地车辆\n管理所名称"),
                (26, Run("信阳市车辆管理所", "", small.sized(7))),
            ],
        ),
        (row, [(32, "车价合计（大写）"), (90, value(whole)), (14, "小写"), (50, value(figure, "total"))]),
    ]


def market_form(job: Job) -> Drawn:
    """A market's paper invoice, printed with a needle printer into the brown form."""
    deal = _deal(job, paper=True)
    sheet = job.sheet(241, 178)
    label, shown = Style("song", 8.5, _BROWN), Style("song", 9)
    sheet.text(120, 8, "二手车销售统一发票", Style("kai", 21, _BROWN), align="c", spacing=0.12)
    sheet.line(70, 17.5, 166, 17.5, width=0.4, fill=_BROWN)
    part = job.rng.choice(["发 票 联", "转移登记联", "记 账 联"])
    sheet.text(120, 19, part, Style("kai", 13, _BROWN), align="c")
    sheet.text(172, 11, ["发票代码 ", Run(deal.code, "invoice_code", Style("hei", 11))], label.sized(10))
    sheet.text(172, 18, ["发票号码 ", Run(deal.number, "invoice_no", Style("hei", 11))], label.sized(10))
    date_run = Run(f"{deal.when:%Y-%m-%d}", "issue_date", shown)
    sheet.text(28, 24, ["开票日期  ", date_run], label.sized(9.5))
    x, y = 28.0, 31.0
    box(sheet, x, y, 26, 20, "机打代码\n机打号码\n机器编号", label, leading=1.6)
    for place, text in enumerate((deal.code, deal.number, f"66{job.rng.randrange(10**10):010d}")):
        sheet.text(x + 29, y + 2.6 + place * 5.6, text, shown)
    sheet.rect(x + 26, y, 60, 20)
    box(sheet, x + 86, y, 10, 20, "税\n控\n码", label)
    sheet.rect(x + 96, y, 90, 20)
    cipher(sheet, x + 99, y + 2, 40, 4, size=9.5)
    y = grid(sheet, x, y + 20, _particulars(job, deal, shown, row=10.5), label)
    tail: list[tuple[float, list[tuple[float, Runs]]]] = [
        (8, [(32, "经营、拍卖单位"), (154, "")]),
        (8, [(32, "经营、拍卖单位地址"), (76, ""), (24, "纳税人识别号"), (54, "")]),
        (
            9,
            [
                (32, "二手车市场"),
                (76, Run(deal.market, "", shown)),
                (24, "纳税人识别号"),
                (54, Run(deal.market_id, "", shown)),
            ],
        ),
        (8, [(32, "开户银行、账号"), (76, ""), (24, "电　话"), (54, Run("0376-6000000", "", shown))]),
        (10, [(32, "备　注"), (154, "")]),
    ]
    y = grid(sheet, x, y, tail, label)
    sheet.text(x, y + 3, "开票单位（盖章）", label)
    sheet.text(x + 92, y + 3, ["开票人：", Run("管理员", "", shown)], label)
    put_oval(sheet, x + 62, y - 4, SealText(deal.market, deal.market_id, "发票专用章"))
    return drawn("used_vehicle_invoice", "new_market_form", [sheet], {**deal.values, "invoice_code": deal.code})


def dealer_form(job: Job) -> Drawn:
    """A dealer's: the seller is a firm; printed on plain paper, A4 upright, as copies are."""
    deal = _deal(job, paper=True, dealer=True)
    sheet = job.sheet()
    label, shown = Style("song", 8.5), Style("hei", 9)
    sheet.text(105, 20, "河南省二手车销售统一发票", Style("hei_bold", 17), align="c")
    sheet.text(105, 29, "记 账 联", Style("song", 11), align="c")
    sheet.text(196, 36, ["发票代码：", Run(deal.code, "invoice_code", shown)], label, align="r")
    sheet.text(196, 42, ["发票号码：", Run(deal.number, "invoice_no", shown)], label, align="r")
    when = written(deal.when, form=job.date_form("padded", "plain"))
    sheet.text(12, 42, ["开票日期：", Run(when, "issue_date", shown)], label)
    y = grid(sheet, 12, 49, _particulars(job, deal, shown, row=13), label)
    firm = job.facts.dealer
    tail: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            11,
            [
                (32, "经营、拍卖单位"),
                (66, Run(firm.name, "", shown)),
                (32, "纳税人识别号"),
                (56, Run(firm.uscc, "", shown)),
            ],
        ),
        (
            11,
            [
                (32, "经营、拍卖单位地址"),
                (98, Run(firm.address, "", shown)),
                (14, "电话"),
                (42, Run(firm.phone, "", shown)),
            ],
        ),
        (11, [(32, "开户银行、账号"), (154, Run(f"信阳银行鲸歌路支行 {job.rng.randrange(10**16):016d}", "", shown))]),
        (11, [(32, "二手车市场"), (154, Run("", "", shown))]),
        (14, [(32, "备　注"), (154, Run("一车一票，本车无抵押、无查封。", "", shown))]),
    ]
    y = grid(sheet, 12, y, tail, label)
    sheet.text(14, y + 5, "开票单位（盖章）：", label)
    sheet.text(120, y + 5, f"开票人：{firm.legal_person}", label)
    put_oval(sheet, 76, y + 4, SealText(firm.name, firm.uscc, "发票专用章"))
    copy_mark(job, sheet)
    return drawn("used_vehicle_invoice", "new_dealer_form", [sheet], {**deal.values, "invoice_code": deal.code})


def electronic(job: Job) -> Drawn:
    """The electronic invoice of 2024: QR code, supervision seal, a number of 20 figures and no code."""
    deal = _deal(job, paper=False, dealer=job.chance(0.4))
    sheet = job.sheet(210, 150)
    label, shown = Style("song", 8, _BROWN), Style("song", 8.5)
    qr_code(sheet, 10, 6, 18)
    sheet.text(105, 8, "电子发票（二手车销售统一发票）", Style("kai", 16, _BROWN), align="c")
    sheet.line(62, 16, 148, 16, width=0.4, fill=_BROWN)
    put_round(sheet, 105, 16, SealText("全国统一发票监制章", "", "河南省税务局"), diameter=20, star=False)
    sheet.text(150, 8, ["发票号码：", Run(deal.number, "invoice_no", shown)], label)
    when = written(deal.when, form="padded")
    sheet.text(150, 14, ["开票日期：", Run(when, "issue_date", shown)], label)
    y = grid(sheet, 12, 27, _particulars(job, deal, shown, row=10), label)
    market: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            9,
            [
                (32, "二手车市场"),
                (80, Run(deal.market, "", shown)),
                (26, "纳税人识别号"),
                (48, Run(deal.market_id, "", shown)),
            ],
        ),
        (9, [(32, "开户银行、账号"), (80, ""), (26, "电话"), (48, Run("0376-6123456", "", shown))]),
        (12, [(32, "备注"), (154, "")]),
    ]
    y = grid(sheet, 12, y, market, label)
    sheet.text(14, y + 3, ["开票人：", Run(job.facts.landlord.name, "", shown)], label)
    return drawn("used_vehicle_invoice", "new_used_electronic", [sheet], deal.values)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {
        "new_market_form": market_form,
        "new_dealer_form": dealer_form,
        "new_used_electronic": electronic,
    }
}
