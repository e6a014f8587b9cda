"""二手车销售统一发票 (printed and electronic)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs
from samples.job import Job, Layouts, in_words, money
from samples.layouts_fifteenth.elm_common import day_run, digits, st
from samples.ornaments import cipher, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BROWN: Colour = (128, 62, 44)
_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _sold(job: Job) -> dict[str, Value]:
    facts, rng = job.facts, job.rng
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    total = Decimal(rng.randrange(280, 1500) * 100)
    return {
        "issue_date": a_day(rng, date(2025, 1, 10), date(2026, 11, 12)).isoformat(),
        "buyer": facts.company.org.name if company else facts.person.name,
        "buyer_id": facts.company.org.uscc if company else facts.person.id_number,
        "seller": facts.landlord.name if job.chance(0.6) else facts.dealer.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }


def _said(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def used_printed(job: Job) -> Drawn:
    """The six-part paper invoice from a needle printer, brown rules."""
    sheet, facts, rng = job.sheet(241, 178), job.facts, job.rng
    values = _sold(job)
    issued = date.fromisoformat(str(values["issue_date"]))
    code, number = f"0{rng.choice(['41002', '41001'])}{issued:%y}0{digits(job, 3)}", digits(job, 8)
    values |= {"invoice_code": code, "invoice_no": number}
    person_sold = values["seller"] == facts.landlord.name
    head, label, value = st(9.5, "song", _BROWN), st(8, "song", _BROWN), st(9.5, "hei")
    sheet.text(120, 10, "二手车销售统一发票", st(20, "song_bold", _BROWN), align="c", spacing=0.2)
    sheet.line(84, 19, 156, 19, width=0.3, fill=_BROWN)
    sheet.text(120, 21, rng.choice(["发 票 联", "转移登记联"]), st(11, "song", _BROWN), align="c")
    sheet.text(176, 12, ["发票代码 ", Run(code, "invoice_code", st(11, "hei"))], head)
    sheet.text(176, 19, ["发票号码 ", Run(number, "invoice_no", st(11, "hei"))], head)
    form = job.date_form("dash", "plain")
    sheet.text(14, 27, ["开票日期：", day_run(issued, "issue_date", form, value)], head)
    rows: _Rows = [
        (
            20,
            [
                (26, "机打代码\n机打号码\n机器编号", True),
                (82, f"{code}\n{number}\n{digits(job, 12)}", False),
                (12, "税控码", True),
                (93, "", False),
            ],
        )
    ]
    y = table(sheet, 14, 33, rows, label=label, value=value, frame=_BROWN)
    cipher(sheet, 138, 35, 34, 4, size=9)
    address = (facts.landlord if person_sold else facts.person).address
    total = Decimal(str(values["total"]))
    seller_id = facts.landlord.id_number if person_sold else facts.dealer.uscc
    seller_place = address if person_sold else facts.dealer.address
    market = f"信阳{rng.choice(['中原', '豫南', '淮河'])}旧机动车交易市场有限公司"
    rows = [
        (
            9,
            [
                (36, "买方单位/个人", True),
                (78, _said(values, "buyer"), False),
                (38, "单位代码/身份证号码", True),
                (61, _said(values, "buyer_id"), False),
            ],
        ),
        (
            9,
            [
                (36, "买方单位/个人住址", True),
                (115, facts.person.address, False),
                (16, "电话", True),
                (46, facts.person.phone, False),
            ],
        ),
        (
            9,
            [
                (36, "卖方单位/个人", True),
                (78, _said(values, "seller"), False),
                (38, "单位代码/身份证号码", True),
                (61, seller_id, False),
            ],
        ),
        (
            9,
            [
                (36, "卖方单位/个人住址", True),
                (115, seller_place, False),
                (16, "电话", True),
                (46, facts.landlord.phone, False),
            ],
        ),
        (
            9,
            [
                (36, "车牌照号", True),
                (35, _said(values, "plate"), False),
                (26, "登记证号", True),
                (42, f"4100{digits(job, 8)}", False),
                (26, "车辆类型", True),
                (48, facts.vehicle.vehicle_type, False),
            ],
        ),
        (
            9,
            [
                (36, "车架号/车辆识别代码", True),
                (55, _said(values, "vin"), False),
                (22, "厂牌型号", True),
                (38, _said(values, "model"), False),
                (26, "转入地车辆管理所名称", True),
                (36, "信阳市车管所", False),
            ],
        ),
        (
            10,
            [
                (36, "车价合计（大写）", True),
                (117, f"⊗{in_words(total, unit='圆')}", False),
                (16, "小写", True),
                (44, ["￥", _said(values, "total")], False),
            ],
        ),
        (8, [(36, "经营、拍卖单位", True), (177, "" if person_sold else facts.dealer.name, False)]),
        (
            8,
            [
                (36, "经营、拍卖单位地址", True),
                (95, "", False),
                (30, "纳税人识别号", True),
                (52, "" if person_sold else facts.dealer.uscc, False),
            ],
        ),
        (
            9,
            [(36, "二手车市场", True), (95, market, False), (30, "纳税人识别号", True), (52, numbers.uscc(rng), False)],
        ),
        (
            8,
            [
                (36, "开户银行、账号", True),
                (95, f"中原银行信阳分行 4115{digits(job, 12)}", False),
                (30, "电话", True),
                (52, f"0376-6{digits(job, 6)}", False),
            ],
        ),
    ]
    y = table(sheet, 14, y, rows, label=label, value=value, frame=_BROWN)
    sheet.text(14, y + 3, f"备注：里程表示数 {rng.randrange(8, 130)}00 公里", st(8.5, "hei"))
    sheet.text(14, y + 11, ["开票单位（盖章）　　　　　　　　　　开票人：", Run(facts.spouse.name, "", value)], head)
    seals.put_oval(sheet, 176, y - 6, seals.SealText(market, numbers.uscc(rng), "发票专用章"))
    return drawn("used_vehicle_invoice", "elm_used_printed", [sheet], values)


def used_electronic(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票）: twenty figures and no code."""
    sheet, facts, rng = job.sheet(210, 148), job.facts, job.rng
    values = _sold(job)
    issued = date.fromisoformat(str(values["issue_date"]))
    number = f"{issued:%y}41{digits(job, 16)}"
    values["invoice_no"] = number
    frame: Colour = (150, 40, 40)
    label, value = st(8, "song", frame), st(9)
    qr_code(sheet, 12, 8, 18)
    sheet.text(105, 10, "电子发票（二手车销售统一发票）", st(16, "kai", frame), align="c")
    sheet.line(58, 18, 152, 18, width=0.3, fill=frame)
    sheet.line(58, 19.2, 152, 19.2, width=0.3, fill=frame)
    sheet.text(146, 21, ["发票号码：", Run(number, "invoice_no")], st(9))
    sheet.text(146, 26.5, ["开票日期：", day_run(issued, "issue_date", "padded")], st(9))
    total = Decimal(str(values["total"]))
    person_sold = values["seller"] == facts.landlord.name
    seller_id = facts.landlord.id_number if person_sold else facts.dealer.uscc
    y = 34.0
    for side, name, code_run, place, phone in (
        ("买方", _said(values, "buyer"), _said(values, "buyer_id"), facts.person.address, facts.person.phone),
        ("卖方", _said(values, "seller"), Run(seller_id), facts.landlord.address, facts.landlord.phone),
    ):
        sheet.rect(10, y, 9, 18, fill=frame)
        sheet.column((10, y, 9, 18), side, label)
        rows: _Rows = [
            (
                9,
                [
                    (20, "单位/个人", True),
                    (58, name, False),
                    (50, "统一社会信用代码/纳税人识别号/身份证件号码", True),
                    (53, code_run, False),
                ],
            ),
            (9, [(20, "地址", True), (108, place, False), (16, "电话", True), (37, phone, False)]),
        ]
        y = table(sheet, 19, y, rows, label=st(7.5, "song", frame), value=value, frame=frame)
    rows = [
        (
            9,
            [
                (24, "车牌照号", True),
                (36, _said(values, "plate"), False),
                (24, "登记证号", True),
                (42, f"4100{digits(job, 8)}", False),
                (22, "车辆类型", True),
                (42, facts.vehicle.vehicle_type, False),
            ],
        ),
        (
            9,
            [
                (38, "车架号/车辆识别代号", True),
                (57, _said(values, "vin"), False),
                (22, "厂牌型号", True),
                (73, _said(values, "model"), False),
            ],
        ),
        (9, [(38, "转入地车管所名称", True), (152, "信阳市公安局交通警察支队车辆管理所", False)]),
        (
            10,
            [
                (38, "车价合计（大写）", True),
                (92, in_words(total, unit="圆"), False),
                (16, "（小写）", True),
                (44, ["¥", _said(values, "total")], False),
            ],
        ),
        (
            9,
            [
                (38, "二手车市场", True),
                (82, f"{facts.home.community.district}二手车交易服务有限公司", False),
                (28, "纳税人识别号", True),
                (42, numbers.uscc(rng), False),
            ],
        ),
        (
            14,
            [
                (38, "备注", True),
                (152, f"二手车经销企业销售标志：否　车辆登记日期：{issued - timedelta(days=900):%Y-%m-%d}", False),
            ],
        ),
    ]
    y = table(sheet, 10, y, rows, label=label, value=value, frame=frame)
    sheet.text(12, y + 4, ["开票人：", facts.spouse.name], st(9))
    seals.put_oval(
        sheet, 105, 22, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=28, height=19
    )
    return drawn("used_vehicle_invoice", "elm_used_car_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"elm_used_printed": used_printed, "elm_used_car_electronic": used_electronic},
}
