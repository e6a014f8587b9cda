"""Papers of cars: invoices of second-hand cars."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twelfth.elm_common import Paper, Row, a_name, between, centred, firm, lab, rows, someone, val
from samples.layouts_twelfth.words import WORDS
from samples.ornaments import cipher, qr_code
from samples.people import Vehicle, a_vehicle
from samples.seals import SealText, put_oval
from samples.truth import Drawn

_BROWN = (128, 66, 40)


def _car(job: Job) -> Vehicle:
    return a_vehicle(job.rng, WORDS)


def _buyer(job: Job) -> tuple[str, str]:
    if job.variant.holder_is == "company":
        company = firm(job, "商贸有限公司", "物流有限公司", "汽车租赁有限公司")
        return company.name, company.uscc
    person = someone(job)
    return person.name, person.id_number


# -- second-hand invoices ------------------------------------------------------------------------


def used_paper(job: Job) -> Drawn:
    """The paper invoice of the state: printed form, values by needle printer."""
    paper, car, ink = Paper(job, Style("song", 10.5, (30, 34, 70))), _car(job), _BROWN
    buyer, buyer_id = _buyer(job)
    seller = someone(job)
    market = firm(job, "二手车交易市场有限公司", "旧机动车交易市场有限公司")
    sheet = paper.new(241, 190)
    label = Style("song", 9.5, ink)
    day = between(job, (2021, 5, 1), (2026, 11, 15))
    centred(sheet, 12, "二手车销售统一发票", Style("song_bold", 20, ink), spacing=0.2)
    centred(sheet, 22, "发 票 联", Style("song_bold", 13, ink))
    sheet.line(78, 20.5, 163, 20.5, width=0.5, fill=ink)
    code = f"0410{day.year % 100:02d}0{job.rng.randrange(10**5):05d}"
    number = f"{job.rng.randrange(10**8):08d}"
    sheet.text(168, 20, ["发票代码 ", paper.say("invoice_code", code, style=Style("song", 11))], Style("song", 11, ink))
    sheet.text(168, 27, ["发票号码 ", paper.say("invoice_no", number, style=Style("song", 11))], Style("song", 11, ink))
    sheet.text(16, 30, ["开票日期：", paper.day("issue_date", day, "dash")], Style("song", 10.5, ink))
    value = Style("song", 10.5)
    price = (car.total * Decimal("0.55")).quantize(Decimal("1"))
    model = paper.say("model", car.model)
    paper.also("model", car.model_code)
    left: list[Row] = [
        (
            24,
            [
                lab(22, "机打代码\n机打号码\n机器编号"),
                val(70, f"{code}\n{number}\n66{job.rng.randrange(10**10):010d}"),
                lab(12, "税\n控\n码"),
                val(0, ""),
            ],
        ),
        (
            9,
            [
                lab(36, "买方单位/个人"),
                val(72, paper.say("buyer", buyer)),
                lab(42, "单位代码/身份证号码"),
                val(0, paper.say("buyer_id", buyer_id)),
            ],
        ),
        (11, [lab(36, "买方单位/个人住址"), val(98, someone(job).address), lab(18, "电话"), val(0, seller.phone)]),
        (
            9,
            [
                lab(36, "卖方单位/个人"),
                val(72, paper.say("seller", seller.name)),
                lab(42, "单位代码/身份证号码"),
                val(0, seller.id_number),
            ],
        ),
        (11, [lab(36, "卖方单位/个人住址"), val(98, seller.address), lab(18, "电话"), val(0, seller.phone)]),
        (
            9,
            [
                lab(22, "车牌照号"),
                val(40, paper.say("plate", car.plate)),
                lab(22, "登记证号"),
                val(52, f"4100{job.rng.randrange(10**8):08d}"),
                lab(22, "车辆类型"),
                val(0, car.vehicle_type),
            ],
        ),
        (9, [lab(44, "车架号/车辆识别代码"), val(64, paper.say("vin", car.vin)), lab(22, "厂牌型号"), val(0, model)]),
        (9, [lab(44, "转入地车辆管理所名称"), val(0, "信阳市公安局交通警察支队车辆管理所")]),
        (
            10,
            [
                lab(36, "车价合计（大写）"),
                val(98, f"⊗{in_words(price, unit='圆')}"),
                lab(18, "小写"),
                val(0, ["￥", paper.sum("total", price, f"{price:.2f}")]),
            ],
        ),
        (9, [lab(36, "经营、拍卖单位"), val(0, "")]),
        (9, [lab(36, "二手车市场"), val(72, market.name), lab(30, "纳税人识别号"), val(0, market.uscc)]),
        (9, [lab(36, "地　址"), val(98, market.address), lab(18, "电话"), val(0, market.phone)]),
        (9, [lab(36, "开户银行、账号"), val(0, f"信阳乡里商业银行 {job.rng.randrange(10**15):015d}")]),
    ]
    bottom = rows(sheet, 37, left, x=14, width=213, label=label, value=value, frame=ink)
    cipher(sheet, 122, 40, 44, 4, size=9)
    sheet.text(16, bottom + 3, f"开票单位（盖章）　　　　　　　　　　开票人：{a_name(job)}　　　　　　备注：", label)
    put_oval(sheet, 70, bottom - 4, SealText(market.name, market.uscc, "发票专用章"))
    sheet.column((229, 46, 8, 90), "第一联发票联（购货单位付款凭证）", Style("song", 8, ink))
    return paper.done("used_vehicle_invoice", "elm_used_paper")


def used_electronic(job: Job) -> Drawn:
    """The digital invoice of the same name, as printed from its file."""
    paper, car = Paper(job, Style("song", 10)), _car(job)
    buyer, buyer_id = _buyer(job)
    seller, ink = someone(job), (140, 60, 40)
    dealer = firm(job, "二手车经销有限公司", "旧车交易服务有限公司")
    sheet = paper.new(210, 148)
    day = between(job, (2025, 1, 10), (2026, 11, 18))
    qr_code(sheet, 12, 9, 19)
    sheet.text(89, 12, "电子发票（二手车销售统一发票）", Style("kai", 16, ink), align="c")
    sheet.line(46, 20, 132, 20, width=0.3, fill=ink)
    sheet.line(46, 21, 132, 21, width=0.3, fill=ink)
    head = Style("song", 9.5, ink)
    number = f"{day.year % 100:02d}41{job.rng.choice(['2', '7'])}{job.rng.randrange(10**15):015d}"
    sheet.text(143, 14, ["发票号码：", paper.say("invoice_no", number)], head)
    sheet.text(143, 21, ["开票日期：", paper.day("issue_date", day, "padded")], head)
    small, value = Style("song", 8.6, ink), Style("song", 9)
    paper.ink = value
    price = (car.total * Decimal("0.6")).quantize(Decimal("1"))
    paper.also("model", car.model_code)
    given: list[Row] = [
        (
            9,
            [
                lab(24, "买方单位/个人"),
                val(66, paper.say("buyer", buyer)),
                lab(34, "统一社会信用代码/身份证件号码"),
                val(0, paper.say("buyer_id", buyer_id)),
            ],
        ),
        (9, [lab(24, "买方地址"), val(102, someone(job).address), lab(18, "电话"), val(0, someone(job).phone)]),
        (
            9,
            [
                lab(24, "卖方单位/个人"),
                val(66, paper.say("seller", seller.name)),
                lab(34, "统一社会信用代码/身份证件号码"),
                val(0, seller.id_number),
            ],
        ),
        (9, [lab(24, "卖方地址"), val(102, seller.address), lab(18, "电话"), val(0, seller.phone)]),
        (
            9,
            [
                lab(24, "车牌照号"),
                val(38, paper.say("plate", car.plate)),
                lab(22, "登记证号"),
                val(44, f"4100{job.rng.randrange(10**8):08d}"),
                lab(18, "车辆类型"),
                val(0, car.vehicle_type),
            ],
        ),
        (
            9,
            [
                lab(34, "车辆识别代号/车架号码"),
                val(56, paper.say("vin", car.vin)),
                lab(22, "厂牌型号"),
                val(0, paper.say("model", car.model)),
            ],
        ),
        (9, [lab(34, "转入地车辆管理所名称"), val(0, "信阳市公安局交通警察支队车辆管理所")]),
        (
            10,
            [
                lab(28, "车价合计（大写）"),
                val(98, in_words(price, unit="圆")),
                lab(18, "小写"),
                val(0, ["¥", paper.sum("total", price, f"{price:.2f}")]),
            ],
        ),
        (9, [lab(34, "经营单位/拍卖单位"), val(68, dealer.name), lab(30, "纳税人识别号"), val(0, dealer.uscc)]),
        (9, [lab(34, "地址、电话"), val(0, f"{dealer.address} {dealer.phone}")]),
        (12, [lab(14, "备注"), val(0, "")]),
    ]
    bottom = rows(sheet, 29, given, x=10, width=190, label=small, value=value, frame=ink)
    sheet.text(20, bottom + 4, f"开票人：{a_name(job)}", Style("song", 9.5, ink))
    put_oval(sheet, 89, 20, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)
    return paper.done("used_vehicle_invoice", "elm_used_electronic")


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"elm_used_paper": used_paper, "elm_used_electronic": used_electronic},
}
