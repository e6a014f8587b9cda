"""二手车销售统一发票, on paper and electronic."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_eighteenth.bay_common import Rows, Told, grid
from samples.layouts_eighteenth.bay_motor import owner_of
from samples.ornaments import cipher, qr_code
from samples.people import a_day
from samples.truth import Drawn

_BROWN: Colour = (134, 66, 34)


def _sale(job: Job) -> tuple[Decimal, str, str, str, str, str]:
    """Total, buyer, code, seller, code, kind of car."""
    facts = job.facts
    buyer, _, code = owner_of(job)
    total = (facts.vehicle.total * Decimal(job.rng.choice(("0.35", "0.48", "0.62", "0.7")))).quantize(Decimal(1))
    if job.chance(0.3):
        return total, buyer, code, facts.dealer.name, facts.dealer.uscc, "小型轿车"
    return total, buyer, code, facts.landlord.name, facts.landlord.id_number, "小型轿车"


def _home(job: Job) -> str:
    """Where the buyer lives or has its seat."""
    return job.facts.company.org.address if job.variant.holder_is == "company" else job.facts.person.address


def used_paper(job: Job) -> Drawn:
    """The paper form of the used-car market, printed on a needle printer over brown labels."""
    told, sheet = Told(), job.sheet(241, 178)
    facts, rng = job.facts, job.rng
    total, buyer, code, seller, seller_code, kind = _sale(job)
    day = a_day(rng, date(2023, 4, 1), date(2026, 11, 10))
    invoice_code = f"04100{day.year % 100}00{rng.choice((117, 217, 317))}"
    number = f"{rng.randrange(10**8):08d}"
    label, value = Style("song", 9, _BROWN), Style("hei", 9.5)
    sheet.text(120, 9, "二手车销售统一发票", Style("song_bold", 19, _BROWN), align="c", spacing=0.15)
    sheet.text(120, 19, rng.choice(("发　票　联", "转移登记联")), Style("song", 11, _BROWN), align="c")
    sheet.text(178, 12, ["发票代码 ", told("invoice_code", invoice_code, style=Style("hei", 11))], label)
    sheet.text(178, 19, ["发票号码 ", told("invoice_no", number, style=Style("hei", 12, (170, 30, 40)))], label)
    sheet.text(14, 25, ["开票日期 ", told("issue_date", f"{day:%Y-%m-%d}", day.isoformat(), style=value)], label)
    x, w = 12.0, 217.0
    machine = [
        (
            19.0,
            [
                (22.0, "机打代码\n机打号码\n机器编号", "h"),
                (52.0, f"{invoice_code}\n{number}\n{rng.randrange(10**11, 10**12)}", "l"),
                (8.0, "", "h"),
                (w - 82, "", "l"),
            ],
        ),
    ]
    y = grid(sheet, x, 32, machine, value, label=label, fill=_BROWN)
    sheet.column((x + 74, 32, 8, 19), "税控码", label)
    cipher(sheet, x + 86, 34.5, 38, 4, size=9)
    half = (106.0, 35.0, 50.0)
    city = "信阳市车辆管理所"
    car = facts.vehicle
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], str]]]] = [
        (
            8.5,
            [
                (26, "买方单位/个人", "h"),
                (half[0], told("buyer", buyer), "l"),
                (half[1], "单位代码/身份证号码", "h"),
                (half[2], told("buyer_id", code), "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "买方单位/个人住址", "h"),
                (half[0], _home(job), "l"),
                (half[1], "电话", "h"),
                (half[2], facts.person.phone, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "卖方单位/个人", "h"),
                (half[0], told("seller", seller), "l"),
                (half[1], "单位代码/身份证号码", "h"),
                (half[2], seller_code, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "卖方单位/个人住址", "h"),
                (half[0], facts.landlord.address, "l"),
                (half[1], "电话", "h"),
                (half[2], facts.landlord.phone, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "车牌照号", "h"),
                (47, told("plate", car.plate), "l"),
                (24, "登记证号", "h"),
                (35, f"41{rng.randrange(10**10):010d}", "l"),
                (35, "车辆类型", "h"),
                (50, kind, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "车架号/车辆识别代码", "h"),
                (47, told("vin", car.vin), "l"),
                (24, "厂牌型号", "h"),
                (35, told("model", car.model), "l"),
                (35, "转入地车辆管理所名称", "h"),
                (50, city, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "车价合计（大写）", "h"),
                (106, f"⊗{in_words(total)}" if job.chance(0.5) else in_words(total), "l"),
                (12, "小写", "h"),
                (73, ["￥", told("total", f"{total:.2f}", money(total))], "l"),
            ],
        ),
        (8.5, [(26, "经营、拍卖单位", "h"), (w - 26, "", "l")]),
        (
            8.5,
            [(26, "经营、拍卖单位地址", "h"), (half[0], "", "l"), (half[1], "纳税人识别号", "h"), (half[2], "", "l")],
        ),
        (
            8.5,
            [
                (26, "二手车市场", "h"),
                (half[0], f"{facts.dealer.name.removesuffix('有限公司')}二手车交易市场", "l"),
                (half[1], "纳税人识别号", "h"),
                (half[2], facts.developer.uscc, "l"),
            ],
        ),
        (
            8.5,
            [
                (26, "地址", "h"),
                (half[0], facts.dealer.address, "l"),
                (half[1], "开户银行、账号/电话", "h"),
                (half[2], facts.dealer.phone, "l"),
            ],
        ),
        (9.5, [(26, "备注", "h"), (w - 26, rng.choice(("", "", "行驶里程3.2万公里", "含过户费")), "l")]),
    ]
    y = grid(sheet, x, y, rows, value.sized(9), label=label.sized(8), fill=_BROWN, pad=1.0)
    sheet.text(20, y + 4, "开票单位（盖章）", label)
    sheet.text(128, y + 4, ["开票人：", Run(facts.company.org.legal_person, "", value)], label)
    sheet.text(182, y + 4, "手工开票无效", label)
    market = seals.SealText(
        f"信阳{facts.dealer.name.removeprefix('信阳')[:3]}二手车交易市场", facts.developer.uscc, "发票专用章"
    )
    seals.put_oval(sheet, 84, y - 3, market)
    return told.done("used_vehicle_invoice", "bay_used_paper", sheet)


def used_digital(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票）, printed on half a sheet at the top of A4."""
    told, sheet = Told(), job.sheet()
    facts, rng, car = job.facts, job.rng, job.facts.vehicle
    total, buyer, code, seller, seller_code, kind = _sale(job)
    day = a_day(rng, date(2025, 1, 5), date(2026, 11, 18))
    number = f"{day.year % 100}412{rng.randrange(10**15):015d}"
    label, value = Style("song", 8.5, _BROWN), Style("song", 9)
    qr_code(sheet, 14, 11, 19)
    sheet.text(104, 14, "电子发票（二手车销售统一发票）", Style("kai", 16, _BROWN), align="c")
    sheet.line(64, 21.5, 144, 21.5, width=0.3, fill=_BROWN)
    sheet.line(64, 22.5, 144, 22.5, width=0.3, fill=_BROWN)
    seals.put_oval(
        sheet, 104, 22.5, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=28, height=19
    )
    sheet.text(150, 14, ["发票号码：", told("invoice_no", number, style=value)], label)
    sheet.text(150, 20, ["开票日期：", told.day("issue_date", day, "padded", style=value)], label)
    x, y, w = 12.0, 34.0, 186.0
    for side, who, ident, address, phone in (
        ("买方", told("buyer", buyer), told("buyer_id", code), _home(job), facts.person.phone),
        ("卖方", told("seller", seller), seller_code, facts.landlord.address, facts.landlord.phone),
    ):
        left: Rows = [
            (
                8.0,
                [
                    (24.0, "单位/个人", "h"),
                    (60.0, who, "l"),
                    (46.0, "统一社会信用代码/纳税人识别号/身份证件号码", "h"),
                    (46.0, ident, "l"),
                ],
            ),
            (8.0, [(24.0, "单位/个人住址", "h"), (106.0, address, "l"), (10.0, "电话", "h"), (36.0, phone, "l")]),
        ]
        bottom = grid(sheet, x + 10, y, left, value, label=label.sized(7.5), fill=_BROWN, pad=1.0)
        sheet.rect(x, y, 10, bottom - y, fill=_BROWN)
        sheet.column((x, y, 10, bottom - y), side + "信息"[:0], label)
        y = bottom
    model: list[str | Run] = [told("model", car.model)]
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], str]]]] = [
        (
            8,
            [
                (24, "车牌照号", "h"),
                (38, told("plate", car.plate), "l"),
                (24, "登记证号", "h"),
                (38, f"41{rng.randrange(10**10):010d}", "l"),
                (24, "车辆类型", "h"),
                (38, kind, "l"),
            ],
        ),
        (
            8,
            [
                (40, "车架号/车辆识别代码", "h"),
                (60, told("vin", car.vin), "l"),
                (24, "厂牌型号", "h"),
                (62, model, "l"),
            ],
        ),
        (
            8,
            [
                (40, "转入地车辆管理所名称", "h"),
                (60, "信阳市公安局车辆管理所", "l"),
                (24, "行驶里程", "h"),
                (62, f"{rng.randrange(8000, 90000)}公里", "l"),
            ],
        ),
        (
            9,
            [
                (40, "车价合计（大写）", "h"),
                (90, in_words(total, unit="圆"), "l"),
                (14, "小写", "h"),
                (42, ["¥", told("total", f"{total:.2f}", money(total))], "l"),
            ],
        ),
        (8, [(40, "二手车经营/拍卖单位", "h"), (80, "", "l"), (24, "纳税人识别号", "h"), (42, "", "l")]),
        (
            8,
            [
                (40, "二手车交易市场", "h"),
                (80, f"{facts.dealer.name.removesuffix('有限公司')}二手车市场", "l"),
                (24, "纳税人识别号", "h"),
                (42, facts.dealer.uscc, "l"),
            ],
        ),
        (
            8,
            [
                (40, "二手车交易市场地址", "h"),
                (80, facts.dealer.address, "l"),
                (24, "电话", "h"),
                (42, facts.dealer.phone, "l"),
            ],
        ),
        (
            13,
            [
                (10, "备注", "h"),
                (w - 10, rng.choice(("", "反向开票", "经办人：" + facts.company.org.legal_person)), "l"),
            ],
        ),
    ]
    y = grid(sheet, x, y, rows, value, label=label, fill=_BROWN, pad=1.0)
    sheet.text(20, y + 4, ["开票人：", Run(facts.company.org.legal_person, "", value)], label)
    return told.done("used_vehicle_invoice", "bay_used_digital", sheet)


LAYOUTS: Layouts = {"used_vehicle_invoice": {"bay_used_paper": used_paper, "bay_used_digital": used_digital}}
