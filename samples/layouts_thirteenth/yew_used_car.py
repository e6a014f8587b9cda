"""二手车销售统一发票: the paper form and the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_thirteenth.yew_common import WORDS, Rows
from samples.ornaments import cipher, qr_code
from samples.people import a_day, a_name
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BROWN: Colour = (126, 66, 40)
_TYPES = ("小型轿车", "小型普通客车", "小型新能源汽车", "轿车")


@dataclass(frozen=True, slots=True)
class _Sale:
    buyer: str
    buyer_id: str
    buyer_address: str
    seller: str
    seller_id: str
    seller_address: str
    plate: str
    vin: str
    model: str
    total: Decimal
    day: date
    market: str
    market_code: str

    def values(self, code: str, number: str) -> dict[str, Value]:
        shown: dict[str, Value] = {
            "invoice_no": number,
            "issue_date": self.day.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "seller": self.seller,
            "plate": self.plate,
            "vin": self.vin,
            "model": self.model,
            "total": money(self.total),
        }
        return shown | ({"invoice_code": code} if code else {})


def _a_sale(job: Job, *, first: date) -> _Sale:
    rng, facts = job.rng, job.facts
    vehicle, org = facts.vehicle, facts.company.org
    buyer = (facts.person.name, facts.person.id_number, facts.person.address)
    if job.variant.holder_is == "company":
        buyer = (org.name, org.uscc, org.address)
    seller = (facts.landlord.name, facts.landlord.id_number, facts.landlord.address)
    if rng.random() < 0.3:
        seller = (facts.dealer.name, facts.dealer.uscc, facts.dealer.address)
    return _Sale(
        *buyer,
        *seller,
        plate=vehicle.plate,
        vin=vehicle.vin,
        model=vehicle.model,
        total=Decimal(rng.randrange(180, 1500) * 100),
        day=a_day(rng, first, date(2026, 11, 12)),
        market=f"信阳{rng.choice(WORDS.firms)}{rng.choice(['二手车交易市场有限公司', '旧机动车交易市场有限公司'])}",
        market_code=numbers.uscc(rng),
    )


def paper(job: Job) -> Drawn:
    """The printed form of five parts: form in brown, values by needle printer and a little off the lines."""
    rng, sale = job.rng, _a_sale(job, first=date(2019, 5, 6))
    code, number = f"04100{sale.day:%y}00{rng.randrange(100, 999)}", f"{rng.randrange(10**8):08d}"
    sheet = job.sheet(241, 178)
    label, value = Style("song", 9, _BROWN), Style("hei", 9.5)
    sheet.text(120, 9, "二手车销售统一发票", Style("song_bold", 18, _BROWN), align="c", spacing=0.15)
    part, whose = rng.choice([("发　票　联", "购车单位付款凭证"), ("转移登记联", "公安车辆管理部门留存")])
    sheet.text(120, 18, part, Style("song", 13, _BROWN), align="c")
    sheet.line(78, 16.6, 162, 16.6, width=0.3, fill=_BROWN)
    sheet.text(232, 9, ["发票代码 ", Run(code, "invoice_code", Style("hei", 11))], label, align="r")
    sheet.text(232, 15, ["发票号码 ", Run(number, "invoice_no", Style("hei", 11))], label, align="r")
    sheet.text(10, 24, ["开票日期：", Run(f"{sale.day:%Y-%m-%d}", "issue_date", value)], label)
    left = 12.0
    sheet.rect(left, 30, 217, 19, line=0.3, fill=_BROWN)
    sheet.line(left + 88, 30, left + 88, 49, width=0.3, fill=_BROWN)
    for row, (name, shown) in enumerate(
        (("机打代码", code), ("机打号码", number), ("机器编号", f"{rng.randrange(10**11, 10**12)}"))
    ):
        sheet.text(left + 2, 31.5 + row * 5.8, name, label)
        sheet.text(left + 22, 31.2 + row * 5.8, shown, value)
    sheet.column((left + 88, 30, 8, 19), "税控码", label)
    sheet.line(left + 96, 30, left + 96, 49, width=0.3, fill=_BROWN)
    cipher(sheet, left + 99, 32, 44, 4, size=8.5)
    kind = rng.choice(_TYPES)
    phone = f"1380000{rng.randrange(10**4):04d}"
    rows: Rows = [
        (
            8.5,
            [
                (32, "买方单位/个人", True),
                (76, Run(sale.buyer, "buyer"), False),
                (41, "单位代码/身份证号码", True),
                (68, Run(sale.buyer_id, "buyer_id"), False),
            ],
        ),
        (
            8.5,
            [(32, "买方单位/个人住址", True), (117, sale.buyer_address, False), (18, "电话", True), (50, phone, False)],
        ),
        (
            8.5,
            [
                (32, "卖方单位/个人", True),
                (76, Run(sale.seller, "seller"), False),
                (41, "单位代码/身份证号码", True),
                (68, sale.seller_id, False),
            ],
        ),
        (
            8.5,
            [
                (32, "卖方单位/个人住址", True),
                (117, sale.seller_address, False),
                (18, "电话", True),
                (50, job.facts.landlord.phone, False),
            ],
        ),
        (
            8.5,
            [
                (32, "车牌照号", True),
                (38, Run(sale.plate, "plate"), False),
                (24, "登记证号", True),
                (55, f"41{rng.randrange(10**9, 10**10)}", False),
                (24, "车辆类型", True),
                (44, kind, False),
            ],
        ),
        (
            8.5,
            [
                (32, "车架号/车辆识别代码", True),
                (58, Run(sale.vin, "vin"), False),
                (20, "厂牌型号", True),
                (46, Run(sale.model, "model"), False),
                (25, "转入地车辆\n管理所名称", True),
                (36, "信阳市车辆管理所", False),
            ],
        ),
        (
            8.5,
            [
                (32, "车价合计（大写）", True),
                (109, f"⊗{numbers.amount_in_words(sale.total, unit='圆')}", False),
                (18, "小写", True),
                (58, ["￥", Run(f"{sale.total:.2f}", "total")], False),
            ],
        ),
        (7.5, [(32, "经营、拍卖单位", True), (185, "", False)]),
        (7.5, [(46, "经营、拍卖单位地址", True), (83, "", False), (30, "纳税人识别号", True), (58, "", False)]),
        (7.5, [(46, "开户银行、账号", True), (117, "", False), (18, "电话", True), (36, "", False)]),
        (
            7.5,
            [
                (32, "二手车市场", True),
                (97, sale.market, False),
                (30, "纳税人识别号", True),
                (58, sale.market_code, False),
            ],
        ),
        (
            7.5,
            [
                (32, "地　　址", True),
                (
                    185,
                    f"信阳市{job.facts.home.community.district}{rng.choice(WORDS.streets)}{rng.randrange(2, 99)}号",
                    False,
                ),
            ],
        ),
        (
            7.5,
            [
                (32, "开户银行、账号", True),
                (131, f"河南{rng.choice(WORDS.firms)}银行信阳分行 4100{rng.randrange(10**9, 10**10)}", False),
                (18, "电话", True),
                (36, f"0376-{rng.randrange(6000000, 6999999)}", False),
            ],
        ),
        (9.5, [(14, "备注", True), (203, "", False)]),
    ]
    y = table(sheet, left, 49, rows, label=label, value=value, frame=_BROWN)
    sheet.text(14, y + 3, "开票单位（盖章）", label)
    sheet.text(120, y + 3, ["开票人：", Run(a_name(rng, WORDS), "", value)], label)
    sheet.text(228, y + 3, "手写无效", label, align="r")
    side = Style("song", 8, _BROWN)
    sheet.column((231, 60, 6, 84), f"第一联{whose}" if part[0] == "发" else f"第二联{whose}", side)
    put_oval(sheet, 88, y - 1, SealText(sale.market, sale.market_code, "发票专用章"), width=40, height=29)
    return drawn("used_vehicle_invoice", "yew_used_paper", [sheet], sale.values(code, number))


def electronic(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票）: number and date above to the right, a code to scan, no seal of the market."""
    rng, sale = job.rng, _a_sale(job, first=date(2025, 1, 6))
    number = f"{sale.day:%y}41{rng.randrange(1, 8)}{rng.randrange(10**15):015d}"
    sheet = job.sheet(210, 148)
    label, value = Style("song", 9, _BROWN), Style("song", 9)
    qr_code(sheet, 10, 8, 19)
    sheet.text(105, 13, "电子发票（二手车销售统一发票）", Style("song_bold", 15, _BROWN), align="c")
    sheet.line(65, 21, 145, 21, width=0.3, fill=_BROWN)
    sheet.line(65, 22, 145, 22, width=0.3, fill=_BROWN)
    sheet.text(147, 13, ["发票号码：", Run(number, "invoice_no", value)], label)
    sheet.text(
        147, 19.5, ["开票日期：", Run(numbers.written_date(sale.day, form="padded"), "issue_date", value)], label
    )
    put_oval(sheet, 105, 22, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=26, height=15)
    wide, rows = 190.0, _electronic_rows(job, sale)
    y = table(sheet, 10, 30, rows, label=label, value=value, frame=_BROWN)
    sheet.rect(10, y, wide, 14, fill=_BROWN)
    sheet.line(18, y, 18, y + 14, fill=_BROWN)
    sheet.column((10, y, 8, 14), "备注", label)
    sheet.text(12, y + 17, ["开票人：", Run(a_name(rng, WORDS), "", value)], label)
    return drawn("used_vehicle_invoice", "yew_used_electronic", [sheet], sale.values("", number))


def _electronic_rows(job: Job, sale: _Sale) -> Rows:
    rng, district = job.rng, job.facts.home.community.district
    place = f"信阳市{district}{rng.choice(WORDS.streets)}{rng.randrange(2, 99)}号"
    words = numbers.amount_in_words(sale.total, unit="圆")
    amount: Runs = ["（小写）¥", Run(f"{sale.total:.2f}", "total")]
    identity = "统一社会信用代码/\n身份证件号码"
    return [
        (
            9,
            [
                (26, "买方名称", True),
                (66, Run(sale.buyer, "buyer"), False),
                (34, identity, True),
                (64, Run(sale.buyer_id, "buyer_id"), False),
            ],
        ),
        (
            8,
            [
                (26, "买方地址", True),
                (100, sale.buyer_address, False),
                (16, "电话", True),
                (48, job.facts.person.phone, False),
            ],
        ),
        (
            9,
            [
                (26, "卖方名称", True),
                (66, Run(sale.seller, "seller"), False),
                (34, identity, True),
                (64, sale.seller_id, False),
            ],
        ),
        (
            8,
            [
                (26, "卖方地址", True),
                (100, sale.seller_address, False),
                (16, "电话", True),
                (48, job.facts.landlord.phone, False),
            ],
        ),
        (
            8,
            [
                (26, "车牌照号", True),
                (36, Run(sale.plate, "plate"), False),
                (24, "登记证号", True),
                (40, f"41{rng.randrange(10**9, 10**10)}", False),
                (20, "车辆类型", True),
                (44, rng.choice(_TYPES), False),
            ],
        ),
        (
            9,
            [
                (26, "车辆识别代号/\n车架号码", True),
                (48, Run(sale.vin, "vin"), False),
                (20, "厂牌型号", True),
                (38, Run(sale.model, "model"), False),
                (24, "转入地车辆\n管理所名称", True),
                (34, "信阳市车辆管理所", False),
            ],
        ),
        (8, [(26, "车价合计", True), (104, f"（大写）⊗{words}", False), (60, amount, False)]),
        (8, [(36, "经营、拍卖单位名称", True), (76, "", False), (34, "统一社会信用代码", True), (44, "", False)]),
        (
            8,
            [
                (36, "二手车市场名称", True),
                (76, sale.market, False),
                (34, "统一社会信用代码", True),
                (44, sale.market_code, False),
            ],
        ),
        (
            8,
            [
                (36, "地址、电话", True),
                (
                    154,
                    f"{place}　0376-{rng.randrange(6000000, 6999999)}",
                    False,
                ),
            ],
        ),
    ]


LAYOUTS: Layouts = {"used_vehicle_invoice": {"yew_used_paper": paper, "yew_used_electronic": electronic}}
