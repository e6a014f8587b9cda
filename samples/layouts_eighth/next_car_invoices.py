"""机动车销售统一发票 on paper: both editions, several parts, as printers and copiers leave them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import Told, copy_stamp, hei, prep, song
from samples.layouts_eighth.words import WORDS
from samples.ornaments import cipher
from samples.people import Vehicle, a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn

KIND = "vehicle_sales_invoice"
_BROWN: Colour = (150, 84, 40)


@dataclass(frozen=True, slots=True)
class Invoice:
    """One invoice; `ink`: how the printer writes, `drop` and `push`: how far off the printed lines."""

    code: str
    number: str
    buyer: str
    buyer_id: str
    vehicle: Vehicle
    ink: Style
    drop: float = 0.0
    push: float = 0.0


def _invoice(job: Job, *, old: bool, ink: Style, drop: float = 0.0, push: float = 0.0) -> Invoice:
    rng, facts = job.rng, job.facts
    first, last = (date(2017, 2, 1), date(2021, 3, 30)) if old else (date(2021, 6, 1), date(2024, 11, 30))
    day = a_day(rng, first, last)
    rate = "0.17" if day < date(2018, 5, 1) else "0.16" if day < date(2019, 4, 1) else "0.13"
    car = replace(facts.vehicle, bought=day, tax_rate=Decimal(rate))
    firm = job.variant.holder_is == "company"
    return Invoice(
        code=f"14100{day:%y}2{rng.randrange(10**4):04d}",
        number=f"{rng.randrange(10**8):08d}",
        buyer=facts.company.org.name if firm else facts.person.name,
        buyer_id=facts.company.org.uscc if firm else facts.person.id_number,
        vehicle=car,
        ink=ink,
        drop=drop,
        push=push,
    )


def _draw(
    t: Told,
    job: Job,
    sheet: Sheet,
    one: Invoice,
    part: str,
    *,
    old: bool,
    x: float = 12.0,
    y: float = 8.0,
    line: Colour = _BROWN,
    marks: bool = True,
) -> None:
    """The form with its printed values. `marks`: False where another part already shows the values."""
    facts, car = job.facts, one.vehicle
    label = Style("song", 8.5, line)
    wide = 216.0

    def say(name: str, shown: str, value: str = "") -> Run:
        if not marks or not name:
            return Run(shown, "", one.ink)
        return Run(t(name, shown, value or shown).text, name, one.ink)

    def cell(
        left: float, top: float, width: float, height: float, title: str, runs: Runs = "", share: float = 26.0
    ) -> None:
        sheet.rect(x + left, y + top, width, height, line=0.25, fill=line)
        sheet.line(x + left + share, y + top, x + left + share, y + top + height, fill=line)
        sheet.cell((x + left, y + top, share, height), title, label, align="c", pad=0.8)
        if runs:
            box = (x + left + share + one.push, y + top + one.drop, width - share, height)
            sheet.cell(box, runs, one.ink, pad=1.2)

    middle = x + wide / 2
    sheet.text(middle, y, "机动车销售统一发票", Style("song_bold", 18, line), align="c", spacing=0.15)
    sheet.line(middle - 46, y + 8.4, middle + 46, y + 8.4, width=0.4, fill=line)
    sheet.text(middle, y + 10, part, Style("song", 13, line), align="c", spacing=1.0)
    sheet.text(x + 160, y + 4, ["发票代码 ", Run(one.code, "", hei(11))], label)
    sheet.text(x + 160, y + 11, ["发票号码 ", Run(one.number, "", hei(11))], label)
    sheet.text(x + 4, y + 13, "开票日期", label)
    shown_day = numbers.written_date(car.bought, form="dash" if not old else job.date_form("dash", "padded"))
    sheet.text(x + 20 + one.push, y + 12.6 + one.drop, say("issue_date", shown_day, car.bought.isoformat()), one.ink)
    top = 20.0
    cell(0, top, 86, 8, "机打代码", say("invoice_code", one.code))
    cell(0, top + 8, 86, 8, "机打号码", say("invoice_no", one.number))
    cell(0, top + 16, 86, 8, "机器编号", say("", f"{job.rng.randrange(10**12):012d}"))
    cell(86, top, 130, 24, "税控码", share=12)
    cipher(sheet, x + 101, y + top + 2, 48, 5, size=8.5)
    top += 24
    if old:
        cell(
            0,
            top,
            126,
            14,
            "购买方名称及\n身份证号码/\n组织机构代码",
            [say("buyer", one.buyer), "    ", say("buyer_id", one.buyer_id)],
        )
        tax_no = one.buyer_id if one.buyer.endswith("公司") else ""
        cell(126, top, 90, 14, "纳税人识别号", Run(tax_no, "", one.ink) if tax_no else "")
    else:
        cell(0, top, 96, 14, "购买方名称", say("buyer", one.buyer))
        cell(96, top, 120, 14, "纳税人识别号/统一社会信用代码/身份证明号码", say("buyer_id", one.buyer_id), share=42)
    top += 14
    cell(0, top, 72, 9, "车辆类型", say("vehicle_type", car.vehicle_type))
    cell(72, top, 84, 9, "厂牌型号", say("model", car.model), share=22)
    cell(156, top, 60, 9, "产    地", say("", job.rng.choice(("信阳市", "河南省信阳市", "砚台市"))), share=18)
    top += 9
    cell(0, top, 72, 9, "合格证号", say("", f"W{job.rng.choice('ABC')}{job.rng.randrange(10**13):013d}"))
    cell(72, top, 72, 9, "进口证明书号", share=24)
    cell(144, top, 72, 9, "商检单号", share=20)
    top += 9
    cell(0, top, 86, 9, "发动机号码", say("engine_no", car.engine_no))
    cell(86, top, 130, 9, "车辆识别代号/车架号码", say("vin", car.vin), share=40)
    top += 9
    words = numbers.amount_in_words(car.total, unit="圆")
    cell(0, top, 136, 9, "价税合计", ["⊗", say("", words)] if not old else say("", words))
    cell(136, top, 80, 9, "小写", say("total", f"¥{car.total:.2f}", f"{car.total:.2f}"), share=14)
    top += 9
    cell(0, top, 136, 9, "销货单位名称", say("seller", facts.dealer.name))
    cell(136, top, 80, 9, "电话", say("", facts.dealer.phone), share=14)
    top += 9
    cell(0, top, 136, 9, "纳税人识别号", say("seller_tax_id", facts.dealer.uscc))
    cell(136, top, 80, 9, "账号", say("", f"{job.rng.randrange(10**17):017d}"), share=14)
    top += 9
    cell(0, top, 108, 9, "地    址", say("", facts.dealer.address))
    bank = f"{WORDS.firms[job.rng.randrange(5)]}银行信阳分行营业部"
    cell(108, top, 108, 9, "开户银行", say("", bank), share=20)
    top += 9
    cell(0, top, 54, 11, "增值税税率\n或征收率", say("tax_rate", f"{car.tax_rate * 100:.0f}%", f"{car.tax_rate}"))
    cell(54, top, 66, 11, "增值税\n税    额", say("tax", f"¥{car.tax:.2f}", f"{car.tax:.2f}"), share=18)
    office = f"国家税务总局信阳市{facts.home.community.district}税务局 14115{job.rng.randrange(10**6):06d}"
    cell(120, top, 96, 11, "主管税务\n机关及代码", say("", office), share=22)
    top += 11
    cell(
        0,
        top,
        84,
        9,
        "不含税价",
        ["小写 ", say("price_without_tax", f"¥{car.price_without_tax:.2f}", f"{car.price_without_tax:.2f}")],
    )
    cell(84, top, 70, 9, "完税凭证号码", share=24)
    cell(154, top, 28, 9, "吨位", share=12)
    cell(182, top, 34, 9, "限乘人数", say("", "5"), share=18)
    top += 11
    sheet.text(x + 6, y + top, "销货单位盖章", label)
    sheet.text(
        x + 92, y + top, ["开票人 ", Run(job.rng.choice(("小予", "窑娜", "管理员", "小桐")), "", one.ink)], label
    )
    sheet.text(x + 152, y + top, "备注：一车一票", label)
    foot_x = x + wide + 3
    for place, char in enumerate(_part_line(part)):
        sheet.text(foot_x, y + 30 + place * 4.1, char, Style("song", 8, line))


def _part_line(part: str) -> str:
    return {
        "发票联": "第一联购货单位付款凭证",
        "抵扣联": "第二联购货单位扣税凭证",
        "注册登记联": "第四联车辆登记单位留存",
    }.get(part, "")


def _seal(job: Job, sheet: Sheet, x: float, y: float) -> None:
    dealer = job.facts.dealer
    put_oval(sheet, x, y, SealText(dealer.name, dealer.uscc, "发票专用章"), width=40, height=28)


def next_payer_part(job: Job) -> Drawn:
    """发票联 of the 2021 edition, printed straight, the invoice seal at the foot."""
    prep(job)
    t, sheet = Told(), job.sheet(241, 178)
    one = _invoice(job, old=False, ink=song(9.5))
    _draw(t, job, sheet, one, "发票联", old=False)
    _seal(job, sheet, 62, 154)
    return t.done(KIND, "next_payer_part", [sheet])


def next_old_register_part(job: Job) -> Drawn:
    """注册登记联 of the edition before 2021, name and number in one box."""
    prep(job)
    t, sheet = Told(), job.sheet(241, 178)
    one = _invoice(job, old=True, ink=Style("kai", 10))
    _draw(t, job, sheet, one, "注册登记联", old=True, line=(60, 60, 66))
    _seal(job, sheet, 70, 152)
    return t.done(KIND, "next_old_register_part", [sheet])


def next_matrix_shifted(job: Job) -> Drawn:
    """抵扣联 struck by a needle printer, everything a little low and to the right; on an A4 copy."""
    prep(job)
    t, sheet = Told(), job.sheet(297, 210)
    ink = Style("hei", 9.5, (70, 70, 96))
    one = _invoice(job, old=job.chance(0.4), ink=ink, drop=job.rng.uniform(0.6, 1.6), push=job.rng.uniform(0.8, 2.4))
    old = one.vehicle.bought < date(2021, 5, 1)
    _draw(t, job, sheet, one, "抵扣联", old=old, x=30, y=18, line=(40, 110, 70))
    _seal(job, sheet, 196, 164)
    return t.done(KIND, "next_matrix_shifted", [sheet])


def next_two_parts(job: Job) -> Drawn:
    """发票联 and 注册登记联 of one sale on two pages."""
    prep(job)
    t = Told()
    sheets = [job.sheet(241, 178), job.sheet(241, 178)]
    one = _invoice(job, old=False, ink=Style("kai", 10, (50, 50, 80)))
    _draw(t, job, sheets[0], one, "发票联", old=False)
    _draw(t, job, sheets[1], one, "注册登记联", old=False, line=(70, 70, 120), marks=False)
    for sheet in sheets:
        _seal(job, sheet, job.rng.uniform(56, 110), 152)
    return t.done(KIND, "next_two_parts", sheets)


def next_seat_photo(job: Job) -> Drawn:
    """The sheet photographed on a dark ground, the seal over the prices."""
    prep(job)
    t, sheet = Told(), job.sheet(256, 196)
    sheet.fill(0, 0, 256, 196, job.rng.choice(((52, 48, 46), (92, 74, 58), (60, 68, 80))))
    sheet.fill(8, 7, 240, 180, (252, 250, 246))
    one = _invoice(job, old=job.chance(0.3), ink=song(9.5), drop=-0.5)
    old = one.vehicle.bought < date(2021, 5, 1)
    _draw(t, job, sheet, one, "发票联", old=old, x=14, y=14)
    _seal(job, sheet, 90, 144)
    if job.chance(0.4):
        copy_stamp(sheet, 190, 168, ["已开具购置税"], (196, 40, 44))
    return t.done(KIND, "next_seat_photo", [sheet])


LAYOUTS: Layouts = {
    KIND: {
        "next_payer_part": next_payer_part,
        "next_old_register_part": next_old_register_part,
        "next_matrix_shifted": next_matrix_shifted,
        "next_two_parts": next_two_parts,
        "next_seat_photo": next_seat_photo,
    }
}
