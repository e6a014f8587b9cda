"""二手车销售统一发票: the paper form in two printings, and the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts.invoice import Cell, row
from samples.ornaments import cipher, qr_code
from samples.people import Org, Person, a_day
from samples.truth import Drawn, Value, drawn

_FORM: Colour = (60, 96, 140)
_DOT: Colour = (36, 40, 70)


@dataclass(frozen=True, slots=True)
class Sale:
    code: str
    number: str
    day: date
    buyer: Person | Org
    seller: Person | Org
    market: str

    @property
    def buyer_id(self) -> str:
        return self.buyer.id_number if isinstance(self.buyer, Person) else self.buyer.uscc

    @property
    def seller_id(self) -> str:
        return self.seller.id_number if isinstance(self.seller, Person) else self.seller.uscc


def _sale(job: Job, *, electronic: bool = False) -> Sale:
    rng, facts = job.rng, job.facts
    day = a_day(rng, date(2024, 12, 5) if electronic else date(2019, 1, 1), date(2026, 11, 10))
    company = job.variant.holder_is == "company"
    code = f"0410{rng.randrange(10)}{day:%y}{rng.randrange(10**5):05d}"[:12]
    number = (
        f"{day:%y}41{rng.choice('27')}{rng.randrange(10**15):015d}" if electronic else f"{rng.randrange(10**8):08d}"
    )
    return Sale(
        code=code,
        number=number,
        day=day,
        buyer=facts.company.org if company else facts.person,
        seller=facts.dealer if job.chance(0.3) else facts.landlord,
        market=f"信阳{rng.choice(['样例', '试云', '示范'])}二手车交易市场有限公司",
    )


def _values(job: Job, sale: Sale) -> dict[str, Value]:
    car = job.facts.vehicle
    return {
        "invoice_no": sale.number,
        "issue_date": sale.day.isoformat(),
        "buyer": sale.buyer.name,
        "buyer_id": sale.buyer_id,
        "seller": sale.seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(car.total),
    }


def _body(
    sheet: Sheet, job: Job, sale: Sale, *, left: float, top: float, label: Style, value: Style, frame: Colour, new: bool
) -> float:
    car, rng, facts = job.facts.vehicle, job.rng, job.facts

    def put(height: float, *cells: Cell) -> None:
        nonlocal top
        top = row(sheet, left, top, height, list(cells), label=label, value=value, frame=frame)

    vin_label = "车辆识别代号/车架号码" if new else rng.choice(["车架号/车辆识别代码", "车架号码/车辆识别代号"])
    id_label = "统一社会信用代码/纳税人识别号/身份证件号码" if new else "单位代码/身份证号码"
    for side, party, name in (("买方", sale.buyer, "buyer"), ("卖方", sale.seller, "seller")):
        number = sale.buyer_id if name == "buyer" else sale.seller_id
        who = f"{side}名称" if new else f"{side}单位/个人"
        put(
            9,
            (34, who, True),
            (80, Run(party.name, name), False),
            (34, id_label, True),
            (62, Run(number, "buyer_id" if name == "buyer" else ""), False),
        )
        put(8, (34, f"{who}住址", True), (112, party.address, False), (18, "电话", True), (46, party.phone, False))
    put(
        8,
        (34, "车牌照号", True),
        (46, Run(car.plate, "plate"), False),
        (24, "登记证号", True),
        (44, f"4100{rng.randrange(10**8):08d}", False),
        (24, "车辆类型", True),
        (38, "小型轿车" if "轿车" in car.vehicle_type else "小型普通客车", False),
    )
    put(
        9,
        (34, vin_label, True),
        (62, Run(car.vin, "vin"), False),
        (24, "厂牌型号", True),
        (40, Run(car.model, "model"), False),
        (26, "转入地车辆管理所名称", True),
        (24, "信阳市车管所", False),
    )
    put(
        9,
        (34, "车价合计（大写）", True),
        (106, "⊗" + numbers.amount_in_words(car.total, unit="圆"), False),
        (18, "小写", True),
        (52, [rng.choice(["¥", "￥"]), Run(f"{car.total:.2f}", "total")], False),
    )
    put(8, (34, "经营、拍卖单位", True), (112, "", False), (24, "纳税人识别号", True), (40, "", False))
    put(8, (34, "经营、拍卖单位地址", True), (112, "", False), (18, "电话", True), (46, "", False))
    put(8, (34, "开户银行、账号", True), (176, "", False))
    put(
        8,
        (34, "二手车市场", True),
        (100, sale.market, False),
        (24, "纳税人识别号", True),
        (52, facts.developer.uscc, False),
    )
    put(
        8,
        (34, "地　　址", True),
        (112, facts.developer.address, False),
        (18, "电话", True),
        (46, facts.developer.phone, False),
    )
    return top


def _paper(job: Job, name: str, *, form: Colour, machine: bool) -> Drawn:
    sale, sheet = _sale(job), job.sheet(241, 166)
    label, value = Style("song", 8, form), Style(job.rng.choice(["hei", "song"]), 8.6, _DOT)
    sheet.text(120, 7, "二手车销售统一发票", Style("song_bold", 18, form), align="c", spacing=0.15)
    sheet.text(
        120, 16, job.rng.choice(["发票联", "转移登记联", "出入库联"]), Style("song", 12, form), align="c", spacing=0.4
    )
    shown = Style("hei", 11, (40, 40, 44))
    sheet.text(180, 7, ["发票代码 ", Run(sale.code, "invoice_code", shown)], Style("song", 9, form))
    sheet.text(180, 13, ["发票号码 ", Run(sale.number, "invoice_no", shown)], Style("song", 9, form))
    day = f"{sale.day:%Y-%m-%d}" if machine else numbers.written_date(sale.day)
    sheet.text(16, 22, ["开票日期　" if machine else "开票日期：", Run(day, "issue_date", value)], label)
    top = 28.0
    if machine:
        for place, (text, content) in enumerate(
            (("机打代码", sale.code), ("机打号码", sale.number), ("机器编号", "889900001234"))
        ):
            sheet.rect(15, top + place * 6, 34, 6, fill=form)
            sheet.rect(49, top + place * 6, 62, 6, fill=form)
            sheet.cell((15, top + place * 6, 34, 6), text, label, align="c")
            sheet.cell((49, top + place * 6, 62, 6), content, value)
        sheet.rect(111, top, 10, 18, fill=form)
        sheet.column((111, top, 10, 18), "税控码", label)
        sheet.rect(121, top, 104, 18, fill=form)
        cipher(sheet, 124, top + 1.6, 42, 4, size=8.2)
        top += 18
    bottom = _body(sheet, job, sale, left=15, top=top, label=label, value=value, frame=form, new=False)
    sheet.text(18, bottom + 3, "开票单位（盖章）", label)
    sheet.text(110, bottom + 3, ["开票人　", Run("样开票", "", value)], label)
    sheet.text(168, bottom + 3, "备注：", label)
    if job.variant.seal:
        seals.put_oval(
            sheet, 62, bottom + 2, seals.SealText(sale.market, centre=job.facts.developer.uscc, foot="发票专用章")
        )
    return drawn("used_vehicle_invoice", name, [sheet], _values(job, sale) | {"invoice_code": sale.code})


def paper_machine(job: Job) -> Drawn:
    return _paper(job, "used_paper_machine", form=_FORM, machine=True)


def paper_plain(job: Job) -> Drawn:
    return _paper(job, "used_paper_plain", form=(140, 70, 50), machine=False)


def electronic(job: Job) -> Drawn:
    sale, sheet = _sale(job, electronic=True), job.sheet(241, 150)
    frame: Colour = (128, 40, 36)
    label, value = Style("song", 8.2, frame), Style("song", 8.8)
    qr_code(sheet, 14, 5, 18)
    sheet.text(116, 8, "电子发票（二手车销售统一发票）", Style("kai", 17, frame), align="c")
    sheet.text(172, 8, ["发票号码：", Run(sale.number, "invoice_no", value)], label)
    day = numbers.written_date(sale.day, form="padded")
    sheet.text(172, 15, ["开票日期：", Run(day, "issue_date", value)], label)
    supervision = seals.SealText("全国统一发票监制章", centre="河南省税务局", foot="国家税务总局")
    seals.put_oval(sheet, 116, 17, supervision, width=30, height=20)
    bottom = _body(sheet, job, sale, left=15, top=28, label=label, value=value, frame=frame, new=True)
    sheet.text(18, bottom + 4, ["开票人：", Run("样开票", "", value)], label)
    return drawn("used_vehicle_invoice", "used_electronic", [sheet], _values(job, sale))


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {
        "used_paper_machine": paper_machine,
        "used_paper_plain": paper_plain,
        "used_electronic": electronic,
    }
}
