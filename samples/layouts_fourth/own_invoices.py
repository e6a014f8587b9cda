"""机动车销售统一发票 on paper: the form of 2021 and the one before, overprinted by the dealer's printer."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_fourth.own_base import Paper, someone
from samples.ornaments import cipher
from samples.people import a_day
from samples.truth import Drawn

_PLACES = ("上海市", "安徽省合肥市", "陕西省西安市", "广东省广州市", "河南省郑州市")


def _values(job: Job, day: date) -> dict[str, str]:
    """The printed values by field, and what else the dealer's printer writes."""
    facts, rng, car = job.facts, job.rng, job.facts.vehicle
    of_company = job.variant.holder_is == "company"
    return {
        "invoice_code": f"14100{day.year % 100:02d}2{rng.randrange(10**4):04d}",
        "invoice_no": f"{rng.randrange(10**8):08d}",
        "buyer": facts.company.org.name if of_company else facts.person.name,
        "buyer_id": facts.company.org.uscc if of_company else facts.person.id_number,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "seller": facts.dealer.name,
        "seller_tax_id": facts.dealer.uscc,
        "tax_rate": f"{int(car.tax_rate * 100)}%",
        "machine": f"{rng.randrange(10**12):012d}",
        "cert": f"WTS{rng.randrange(10**12):012d}",
        "place": rng.choice(_PLACES),
        "account": f"4115990{rng.randrange(10**9):09d}",
        "office": "国家税务总局信阳市浉河区税务局",
        "office_code": "141159900",
        "seats": f"{rng.choice((5, 5, 6, 7))}",
    }


class _Form:
    """Lays one form out: lines and labels in the form's colour, values in the printer's."""

    def __init__(self, note: Paper, sheet: Sheet, ink: Colour, slip: tuple[float, float]) -> None:
        self.note, self.sheet, self.ink, self.slip = note, sheet, ink, slip
        self.label = Style("song", 9, ink)
        self.value = Style("song", 9.5)

    def box(self, x: float, y: float, width: float, height: float, label: str, part: float) -> None:
        """A label cell and the value cell right of it."""
        for left, wide in ((x, part), (x + part, width - part)):
            self.sheet.rect(left, y, wide, height, line=0.25, fill=self.ink)
        self.sheet.cell((x, y, part, height), label, self.label, align="c", pad=0.6, leading=1.1)

    def write(self, x: float, y: float, width: float, height: float, run: Runs) -> None:
        """A value, shifted by the slip of the printer."""
        self.sheet.cell((x + self.slip[0], y + self.slip[1], width, height), run, self.value)

    def pair(self, x: float, y: float, width: float, height: float, label: str, part: float, run: Runs) -> None:
        self.box(x, y, width, height, label, part)
        self.write(x + part, y, width - part, height, run)


def _head(form: _Form, shown: dict[str, str], day: date, part: str) -> None:
    note, sheet, ink = form.note, form.sheet, form.ink
    sheet.text(105, 11, "机动车销售统一发票", Style("song_bold", 19, ink), align="c", spacing=0.25)
    sheet.line(62, 19.4, 148, 19.4, width=0.3, fill=ink)
    sheet.line(62, 20.2, 148, 20.2, width=0.3, fill=ink)
    sheet.text(105, 22, part, Style("song", 11, ink), align="c", spacing=0.5)
    sheet.text(148, 13, "发票代码", form.label)
    sheet.text(163, 12.6, note.put("invoice_code", shown["invoice_code"]), Style("hei", 11))
    sheet.text(148, 19, "发票号码", form.label)
    sheet.text(163, 18.6, note.put("invoice_no", shown["invoice_no"]), Style("hei", 11))
    sheet.text(14, 23, "开票日期", form.label)
    note.values["issue_date"] = day.isoformat()
    form_of_day = note.job.rng.choice(("dash", "padded"))
    printed = numbers.written_date(day, form=form_of_day)
    sheet.text(29 + form.slip[0], 23 + form.slip[1], Run(printed, "issue_date"), form.value)
    oval = seals.SealText("全国统一发票监制章", centre="河南省", foot="国家税务总局监制")
    seals.put_oval(sheet, 105, 18, oval, width=28, height=19)


def _machine(form: _Form, shown: dict[str, str], y: float) -> None:
    sheet = form.sheet
    for number, (label, text) in enumerate(
        (("机打代码", shown["invoice_code"]), ("机打号码", shown["invoice_no"]), ("机器编号", shown["machine"]))
    ):
        top = y + number * 6.4
        form.pair(14, top, 62, 6.4, label, 20, text)
    sheet.rect(76, y, 120, 19.2, line=0.25, fill=form.ink)
    sheet.column((76, y, 7, 19.2), "税控码", form.label)
    sheet.line(83, y, 83, y + 19.2, fill=form.ink)
    cipher(sheet, 86 + form.slip[0], y + 2 + form.slip[1], 42, 4, size=9)


def _money(form: _Form, y: float, height: float) -> None:
    """价税合计 in words and figures."""
    note, car = form.note, form.note.job.facts.vehicle
    form.box(14, y, 182, height, "价税合计", 26)
    form.write(40, y, 92, height, f"⊗{in_words(car.total, unit='圆')}")
    form.sheet.text(136, y + height / 2 - 1.6, "小写", form.label)
    form.write(146, y, 50, height, Run(f"￥{car.total:.2f}", "total"))
    note.values["total"] = money(car.total)


def _dealer(form: _Form, shown: dict[str, str], y: float, height: float) -> float:
    """The seller's four rows."""
    note, dealer = form.note, form.note.job.facts.dealer
    form.pair(14, y, 122, height, "销货单位名称", 26, note.put("seller", shown["seller"]))
    form.pair(136, y, 60, height, "电话", 14, dealer.phone)
    y += height
    form.pair(14, y, 92, height, "纳税人识别号", 26, note.put("seller_tax_id", shown["seller_tax_id"]))
    form.pair(106, y, 90, height, "账号", 14, shown["account"])
    y += height
    form.pair(14, y, 92, height, "地址", 14, dealer.address)
    form.pair(106, y, 90, height, "开户银行", 18, "信阳纸上农村商业银行空山支行")
    return y + height


def _tax(form: _Form, shown: dict[str, str], y: float, height: float) -> float:
    """Rate, tax and office; price without tax, receipt of tax, load and seats."""
    note, car = form.note, form.note.job.facts.vehicle
    form.pair(14, y, 42, height, "增值税税率\n或征收率", 22, note.put("tax_rate", shown["tax_rate"], str(car.tax_rate)))
    form.pair(56, y, 52, height, "增值税\n税额", 14, Run(f"￥{car.tax:.2f}", "tax"))
    form.pair(108, y, 88, height, "主管税务\n机关及代码", 20, f"{shown['office']} {shown['office_code']}")
    y += height
    form.pair(14, y, 78, height, "不含税价", 22, Run(f"小写 ￥{car.price_without_tax:.2f}", "price_without_tax"))
    form.pair(92, y, 44, height, "完税凭证号码", 22, "")
    form.pair(136, y, 26, height, "吨位", 10, "")
    form.pair(162, y, 34, height, "限乘人数", 16, shown["seats"])
    note.values["tax"], note.values["price_without_tax"] = money(car.tax), money(car.price_without_tax)
    return y + height


def _foot(form: _Form, y: float) -> None:
    job, sheet = form.note.job, form.sheet
    sheet.text(30, y + 2.5, "销货单位盖章", form.label)
    sheet.text(88, y + 2.5, ["开票人 ", Run(someone(job), style=form.value)], form.label)
    sheet.text(150, y + 2.5, "备注：一车一票", form.label)
    text = seals.SealText(job.facts.dealer.name, job.facts.dealer.uscc, "发票专用章")
    seals.put_oval(sheet, job.rng.uniform(44, 58), y - 2, text)


def _car(form: _Form, shown: dict[str, str], y: float, height: float) -> float:
    """The three rows about the car."""
    note = form.note
    form.pair(14, y, 56, height, "车辆类型", 18, note.put("vehicle_type", shown["vehicle_type"]))
    form.pair(70, y, 70, height, "厂牌型号", 18, note.put("model", shown["model"]))
    form.pair(140, y, 56, height, "产地", 12, shown["place"])
    y += height
    form.pair(14, y, 66, height, "合格证号", 18, shown["cert"])
    form.pair(80, y, 62, height, "进口证明\n书号", 18, "")
    form.pair(142, y, 54, height, "商检单号", 18, "")
    y += height
    form.pair(14, y, 72, height, "发动机号码", 22, note.put("engine_no", shown["engine_no"]))
    form.pair(86, y, 110, height, "车辆识别代号/车架号码", 36, note.put("vin", shown["vin"]))
    return y + height


def _draw(job: Job, layout: str, *, first: date, last: date, ink: Colour, part: str, old: bool, size: float) -> Drawn:
    """One invoice; `old`: identity number and tax number of the buyer in cells of their own."""
    note, day = Paper(job, Style("song", size)), a_day(job.rng, first, last)
    sheet, shown = job.sheet(210, 148), _values(job, day)
    form = _Form(note, sheet, ink, (job.rng.uniform(-1.2, 1.6), job.rng.uniform(-1.0, 1.2)))
    form.value = Style("song", size)
    _head(form, shown, day, part)
    _machine(form, shown, 29)
    y, height = 48.2, 8.7
    buyer_id = note.put("buyer_id", shown["buyer_id"])
    if old:
        both: list[str | Run] = [note.put("buyer", shown["buyer"]), "\n", buyer_id]
        form.pair(14, y, 98, height, "购买方名称及身份证\n号码/组织机构代码", 34, both)
        form.pair(
            112, y, 84, height, "纳税人\n识别号", 16, shown["buyer_id"] if job.variant.holder_is == "company" else ""
        )
    else:
        form.pair(14, y, 78, height, "购买方名称", 24, note.put("buyer", shown["buyer"]))
        label = "纳税人识别号/统一社会\n信用代码/身份证明号码"
        form.pair(92, y, 104, height, label, 40, buyer_id)
    y = _car(form, shown, y + height, height)
    _money(form, y, height)
    y = _dealer(form, shown, y + height, height)
    y = _tax(form, shown, y, height)
    _foot(form, y)
    sheet.column((198, 46, 5, 60), part.split()[0], Style("song", 8.5, ink))
    return note.done("vehicle_sales_invoice", layout, [sheet])


def blue_registration(job: Job) -> Drawn:
    """The form of 2021, part for the registration."""
    return _draw(
        job,
        "blue_registration",
        first=date(2021, 6, 1),
        last=date(2024, 11, 20),
        ink=(38, 70, 150),
        part="注册登记联",
        old=False,
        size=9.5,
    )


def first_part_2021(job: Job) -> Drawn:
    """The form of 2021, part for the buyer."""
    return _draw(
        job,
        "first_part_2021",
        first=date(2021, 6, 1),
        last=date(2024, 11, 20),
        ink=(112, 66, 34),
        part="发票联",
        old=False,
        size=10,
    )


def form_before_2021(job: Job) -> Drawn:
    """The form before 2021: name and identity number of the buyer in one cell."""
    return _draw(
        job,
        "form_before_2021",
        first=date(2019, 5, 1),
        last=date(2021, 3, 31),
        ink=(70, 60, 58),
        part="发票联",
        old=True,
        size=9,
    )


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "blue_registration": blue_registration,
        "first_part_2021": first_part_2021,
        "form_before_2021": form_before_2021,
    }
}
