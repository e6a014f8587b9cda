"""机动车销售统一发票 on paper: parts of both editions, a copy, photographs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_car_world import Cell, Grid, Sale, account, certificate_no, paper_code, rate_text, yen
from samples.layouts_seventh.new_common import begin, hand, on_table, rubber
from samples.ornaments import cipher
from samples.people import a_day
from samples.seal_style import RED_INKS, SealStyle
from samples.seals import SealText, put_oval
from samples.truth import Drawn, drawn

_BROWN: Colour = (150, 84, 40)
_GREEN: Colour = (40, 120, 76)
_GREY: Colour = (90, 90, 94)
_PURPLE: Colour = (120, 60, 130)


def _sale(job: Job, *, firm: bool = False, old: bool = False) -> Sale:
    facts = begin(job)
    day = facts.vehicle.bought
    if old:
        day = a_day(job.rng, date(2019, 4, 2), date(2021, 4, 20))
    total = facts.vehicle.total + (Decimal(job.rng.randrange(0, 100)) if job.chance(0.3) else Decimal(0))
    rate = Decimal("0.13") if job.chance(0.9) else Decimal("0.03")
    number = f"{job.rng.randrange(10**8):08d}"
    return Sale(facts, day, number, firm, total, rate, paper_code(job, day.year))


def _rows(job: Job, sale: Sale, *, old: bool, scale: float) -> list[tuple[float, list[Cell]]]:
    """The ruled cells below the machine's own lines. Widths add up to 220 × scale."""
    dealer, car, rng = sale.facts.dealer, sale.car, job.rng

    def cells(*parts: tuple[float, str | Run | list[str | Run], bool]) -> list[Cell]:
        return [(width * scale, runs, is_label) for width, runs, is_label in parts]

    buyer, number = Run(sale.buyer, "buyer"), Run(sale.buyer_id, "buyer_id")
    if old:
        shown: list[str | Run] = [buyer, "\n", number]
        first = cells(
            (36, "购买方名称及身份证号码/\n组织机构代码", True),
            (96, shown, False),
            (26, "纳税人识别号", True),
            (62, "" if not sale.firm else sale.buyer_id, False),
        )
    else:
        label = "纳税人识别号/统一社会\n信用代码/身份证明号码"
        first = cells((28, "购买方名称", True), (84, buyer, False), (42, label, True), (66, number, False))
    tons, seats = ("", rng.choice(["5", "7"])) if job.chance(0.7) else ("/", "5人")
    place = rng.choice(["河南省郑州市", "安徽省芜湖市", "广东省广州市", "重庆市"])
    return [
        (13 * scale, first),
        (
            9 * scale,
            cells(
                (28, "车辆类型", True),
                (54, Run(car.vehicle_type, "vehicle_type"), False),
                (22, "厂牌型号", True),
                (64, Run(car.model, "model"), False),
                (18, "产　地", True),
                (34, place, False),
            ),
        ),
        (
            9 * scale,
            cells(
                (28, "合格证号", True),
                (54, certificate_no(job), False),
                (28, "进口证明书号", True),
                (46, "", False),
                (22, "商检单号", True),
                (42, "", False),
            ),
        ),
        (
            9 * scale,
            cells(
                (28, "发动机号码", True),
                (72, Run(car.engine_no, "engine_no"), False),
                (42, "车辆识别代号/车架号码", True),
                (78, Run(car.vin, "vin"), False),
            ),
        ),
        (
            10 * scale,
            cells(
                (28, "价税合计", True),
                (118, Run(sale.words(), "total"), False),
                (16, "小写", True),
                (58, yen(job, sale.total, "total"), False),
            ),
        ),
        (
            9 * scale,
            cells(
                (28, "销货单位名称", True),
                (118, Run(dealer.name, "seller"), False),
                (16, "电话", True),
                (58, dealer.phone, False),
            ),
        ),
        (
            9 * scale,
            cells(
                (28, "纳税人识别号", True),
                (118, Run(dealer.uscc, "seller_tax_id"), False),
                (16, "账号", True),
                (58, account(job), False),
            ),
        ),
        (
            9 * scale,
            cells(
                (28, "地　址", True),
                (88, dealer.address, False),
                (22, "开户银行", True),
                (82, "信阳棋盘农商银行营业部", False),
            ),
        ),
        (
            11 * scale,
            cells(
                (28, "增值税税率\n或 征 收 率", True),
                (28, rate_text(sale.rate), False),
                (22, "增 值 税\n税　　额", True),
                (46, yen(job, sale.tax, "tax"), False),
                (28, "主管税务\n机关及代码", True),
                (68, f"国家税务总局信阳市税务局第二分局\n14115{rng.randrange(10**6):06d}", False),
            ),
        ),
        (
            10 * scale,
            cells(
                (28, "不含税价", True),
                (62, ["小写 ", yen(job, sale.bare, "price_without_tax")], False),
                (28, "完税凭证号码", True),
                (46, "", False),
                (14, "吨位", True),
                (12, tons, False),
                (18, "限乘人数", True),
                (12, seats, False),
            ),
        ),
    ]


def _face(
    job: Job,
    sheet: Sheet,
    x: float,
    y: float,
    sale: Sale,
    part: str,
    ink: Colour,
    *,
    old: bool,
    scale: float = 1.0,
    seal: bool = True,
) -> None:
    """One part of the set, 220 × 150 mm at scale 1, its top left at x, y."""
    size = 9.5 * scale
    typed = Style(job.rng.choice(["song", "hei"]), size * 1.02, (36, 36, 60))
    label = Style("song", size * 0.95, ink)
    middle = x + 110 * scale
    sheet.text(
        middle, y + 2 * scale, "机动车销售统一发票", Style("song_bold", 19 * scale, ink), align="c", spacing=0.12
    )
    sheet.text(middle, y + 14 * scale, part, Style("song", 13 * scale, ink), align="c", spacing=0.4)
    style = SealStyle(RED_INKS[1], "red", 1 / 44, 0.0, True, "song", 1.0, "even", 0.0, False)
    put_oval(
        sheet,
        middle,
        y + 13 * scale,
        SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"),
        width=32 * scale,
        height=21 * scale,
        style=style,
    )
    right = x + 168 * scale
    sheet.text(right, y + 3 * scale, ["发票代码 ", Run(sale.code, "invoice_code")], Style("song", 11 * scale, ink))
    sheet.text(right, y + 10 * scale, ["发票号码 ", Run(sale.number, "invoice_no")], Style("song", 11 * scale, ink))
    shown = (
        f"{sale.day:%Y-%m-%d}" if job.chance(0.6) else f"{sale.day.year}年{sale.day.month:02d}月{sale.day.day:02d}日"
    )
    sheet.text(x, y + 20 * scale, ["开票日期 ", Run(shown, "issue_date", typed)], label)
    top = y + 27 * scale
    dx, dy = job.rng.uniform(-0.5, 1.6), job.rng.uniform(-1.0, 1.0)
    grid = Grid(label, typed, ink, dx, dy * scale)
    for row, (words, text) in enumerate(
        (("机打代码", sale.code), ("机打号码", sale.number), ("机器编号", f"6{job.rng.randrange(10**11):011d}"))
    ):
        sheet.rect(x, top + row * 7 * scale, 28 * scale, 7 * scale, fill=ink)
        sheet.cell((x, top + row * 7 * scale, 28 * scale, 7 * scale), words, label, align="c")
        sheet.rect(x + 28 * scale, top + row * 7 * scale, 62 * scale, 7 * scale, fill=ink)
        sheet.cell((x + 28 * scale + max(0.0, dx), top + row * 7 * scale, 60 * scale, 7 * scale), text, typed)
    sheet.rect(x + 90 * scale, top, 10 * scale, 21 * scale, fill=ink)
    sheet.column((x + 90 * scale, top, 10 * scale, 21 * scale), "税控码", label)
    sheet.rect(x + 100 * scale, top, 120 * scale, 21 * scale, fill=ink)
    cipher(sheet, x + 103 * scale, top + 2 * scale, 52, 4, size=9.5 * scale)
    bottom = grid.put(sheet, x, top + 21 * scale, _rows(job, sale, old=old, scale=scale))
    sheet.text(x + 2, bottom + 4 * scale, "销货单位盖章", label)
    sheet.text(x + 88 * scale, bottom + 4 * scale, ["开票人 ", Run("锣婷", "", typed)], label)
    sheet.text(x + 150 * scale, bottom + 4 * scale, "备注：一车一票", label)
    if seal:
        dealer = sale.facts.dealer
        put_oval(
            sheet,
            x + 56 * scale,
            bottom + job.rng.uniform(-2, 5) * scale,
            SealText(dealer.name, dealer.uscc, "发票专用章"),
            width=40 * scale,
            height=30 * scale,
        )


def buyers_part(job: Job) -> Drawn:
    """The buyer's part of the edition of 2021, machine-printed a little off."""
    sale = _sale(job)
    sheet = job.sheet(241, 178)
    _face(job, sheet, 11, 10, sale, "发票联", _BROWN, old=False)
    sheet.column((232, 50, 8, 90), "第一联发票联购货单位付款凭证", Style("song", 7.5, _BROWN))
    return drawn("vehicle_sales_invoice", "new_buyers_part", [sheet], sale.values())


def older_edition(job: Job) -> Drawn:
    """The edition before May 2021: name and number in one cell, printed on a copy of A4 width."""
    sale = _sale(job, firm=job.variant.holder_is == "company", old=True)
    sheet = job.sheet(210, 160)
    _face(job, sheet, 9, 9, sale, "发 票 联", _PURPLE, old=True, scale=0.87)
    return drawn("vehicle_sales_invoice", "new_older_edition", [sheet], sale.values())


def firms_deduction_part(job: Job) -> Drawn:
    """A firm's deduction part in green, with the bookkeeper's stamp."""
    sale = _sale(job, firm=True)
    sheet = job.sheet(241, 178)
    sheet.fill(0, 0, 241, 178, (248, 252, 246))
    _face(job, sheet, 11, 10, sale, "抵扣联", _GREEN, old=False)
    if job.chance(0.6):
        rubber(sheet, 176, 158, ["已认证抵扣"], colour=(40, 70, 160))
    return drawn("vehicle_sales_invoice", "new_firms_deduction_part", [sheet], sale.values())


def registration_copy(job: Job) -> Drawn:
    """A grey copy of the registration part on upright A4, the owner's words and signature under it."""
    sale = _sale(job)
    sheet = job.sheet()
    _face(job, sheet, 10, 32, sale, "注册登记联", _GREY, old=False, scale=0.86)
    style = hand(job, 14)
    sheet.text(24, 196, "此复印件与原件一致，仅用于办理充电桩报装。", style)
    sheet.text(118, 212, f"车主：{sale.buyer}", style)
    if job.chance(0.5):
        rubber(sheet, 26, 214, ["复　印　件"], colour=(190, 40, 44))
    return drawn("vehicle_sales_invoice", "new_registration_part_copied", [sheet], sale.values())


def two_photographs(job: Job) -> Drawn:
    """Two parts of the same invoice photographed one after the other on a table."""
    sale = _sale(job)
    sale = replace(sale, total=sale.total.quantize(Decimal("1.00")))
    sheets = []
    state = job.rng.getstate()
    for part, ink in (("发票联", _BROWN), ("报税联", _PURPLE)):
        sheet = on_table(job, 232, 166, edge=9)
        sheet.fill(9, 9, 232, 166, (250, 249, 246))
        job.rng.setstate(state)
        _face(job, sheet, 15, 14, sale, part, ink, old=False)
        sheets.append(sheet)
    return drawn("vehicle_sales_invoice", "new_two_photographs_of_parts", sheets, sale.values())


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "new_buyers_part": buyers_part,
        "new_older_edition": older_edition,
        "new_firms_deduction_part": firms_deduction_part,
        "new_registration_part_copied": registration_copy,
        "new_two_photographs_of_parts": two_photographs,
    }
}
