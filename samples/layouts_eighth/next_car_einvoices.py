"""电子发票（机动车销售统一发票）: as issued, as printed on A4, as seen on a screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, foot, hand, hei, prep, song
from samples.layouts_eighth.words import WORDS
from samples.ornaments import qr_code, watermark
from samples.people import Vehicle, a_day
from samples.seal_style import SealStyle
from samples.seals import SealText, put_oval
from samples.truth import Drawn

KIND = "vehicle_sales_einvoice"
_RED: Colour = (158, 62, 36)
_PRINTED = SealStyle((190, 40, 40), "red", 1 / 44, 0.0, True, "song", 1.0, "flat", 0.0, False)


@dataclass(frozen=True, slots=True)
class Invoice:
    number: str
    buyer: str
    buyer_id: str
    vehicle: Vehicle


def _invoice(job: Job) -> Invoice:
    rng, facts = job.rng, job.facts
    day = a_day(rng, date(2024, 12, 1), date(2026, 11, 15))
    firm = job.variant.holder_is == "company"
    return Invoice(
        number=f"{day:%y}41{rng.randrange(1, 9)}{rng.randrange(10**15):015d}",
        buyer=facts.company.org.name if firm else facts.person.name,
        buyer_id=facts.company.org.uscc if firm else facts.person.id_number,
        vehicle=replace(facts.vehicle, bought=day, tax_rate=Decimal("0.13")),
    )


def _draw(
    t: Told, job: Job, sheet: Sheet, one: Invoice, x: float, y: float, z: float = 1.0, *, face: str = "song"
) -> None:
    """The invoice with its upper left corner at x, y, `z` times its usual size of 210 mm by 140 mm."""
    facts, car = job.facts, one.vehicle
    label, ink = Style(face, 8.6 * z, _RED), Style(face, 9 * z)

    def cell(
        left: float, top: float, width: float, height: float, title: str, runs: Runs = "", share: float = 24.0
    ) -> None:
        box = (x + left * z, y + top * z, width * z, height * z)
        sheet.rect(*box, line=0.2, fill=_RED)
        sheet.line(x + (left + share) * z, box[1], x + (left + share) * z, box[1] + box[3], width=0.2, fill=_RED)
        sheet.cell((box[0], box[1], share * z, box[3]), title, label, align="c", pad=0.6)
        if runs:
            sheet.cell((x + (left + share) * z, box[1], (width - share) * z, box[3]), runs, ink, pad=1.2)

    qr_code(sheet, x + 6 * z, y + 4 * z, 18 * z, payload=f"01,32,,{one.number},{car.total},{car.bought:%Y%m%d},,")
    sheet.text(x + 105 * z, y + 7 * z, "电子发票（机动车销售统一发票）", Style("song_bold", 15 * z, _RED), align="c")
    sheet.line(x + 62 * z, y + 14.5 * z, x + 148 * z, y + 14.5 * z, width=0.35, fill=_RED)
    put_oval(
        sheet,
        x + 105 * z,
        y + 15 * z,
        SealText("全国统一发票监制章", "", "国家税务总局"),
        width=28 * z,
        height=19 * z,
        style=_PRINTED,
    )
    sheet.text(x + 154 * z, y + 8 * z, [Run("发票号码：", "", label), t("invoice_no", one.number)], ink)
    form = job.date_form("padded", "padded", "dash")
    sheet.text(x + 154 * z, y + 15 * z, [Run("开票日期：", "", label), t.day("issue_date", car.bought, form)], ink)
    top = 28.0
    cell(6, top, 84, 11, "购买方名称", t("buyer", one.buyer))
    cell(90, top, 114, 11, "统一社会信用代码/纳税人识别号/\n身份证件号码", t("buyer_id", one.buyer_id), share=50)
    top += 11
    cell(6, top, 66, 8, "车辆类型", t("vehicle_type", car.vehicle_type), share=18)
    cell(72, top, 82, 8, "厂牌型号", t("model", car.model), share=18)
    cell(154, top, 50, 8, "产地", job.rng.choice(("信阳市", "河南砚台市")), share=12)
    top += 8
    cell(6, top, 66, 8, "合格证号", f"W{job.rng.choice('ABC')}{job.rng.randrange(10**13):013d}", share=18)
    cell(72, top, 70, 8, "进口证明书号", share=24)
    cell(142, top, 62, 8, "商检单号", share=18)
    top += 8
    cell(6, top, 84, 8, "发动机号码", t("engine_no", car.engine_no))
    cell(90, top, 114, 8, "车辆识别代号/车架号码", t("vin", car.vin), share=40)
    top += 8
    words = numbers.amount_in_words(car.total, unit="圆")
    cell(
        6,
        top,
        198,
        9,
        "价税合计",
        [
            Run("（大写） ", "", label),
            "⊗" + words,
            Run("　　　（小写）", "", label),
            t.money("total", car.total, f"¥{car.total:.2f}", line=False),
        ],
    )
    top += 9
    cell(6, top, 126, 8, "销货单位名称", t("seller", facts.dealer.name))
    cell(132, top, 72, 8, "电话", facts.dealer.phone, share=14)
    top += 8
    cell(6, top, 126, 9, "统一社会信用代码/\n纳税人识别号", t("seller_tax_id", facts.dealer.uscc), share=32)
    cell(132, top, 72, 9, "账号", f"{job.rng.randrange(10**17):017d}", share=14)
    top += 9
    cell(6, top, 108, 8, "地址", facts.dealer.address, share=14)
    cell(114, top, 90, 8, "开户银行", f"{WORDS.firms[job.rng.randrange(6)]}银行信阳支行", share=18)
    top += 8
    cell(6, top, 54, 10, "增值税税率\n或征收率", t("tax_rate", f"{car.tax_rate * 100:.0f}%", f"{car.tax_rate}"))
    cell(60, top, 60, 10, "增值税税额", t.money("tax", car.tax, f"¥{car.tax:.2f}", line=False), share=20)
    office = f"国家税务总局信阳市{facts.home.community.district}税务局第一税务分局 14115{job.rng.randrange(10**6):06d}"
    cell(120, top, 84, 10, "主管税务机关\n及代码", office, share=22)
    top += 10
    cell(
        6,
        top,
        76,
        8,
        "不含税价",
        [
            Run("小写 ", "", label),
            t.money("price_without_tax", car.price_without_tax, f"¥{car.price_without_tax:.2f}", line=False),
        ],
    )
    cell(82, top, 62, 8, "完税凭证号码", share=24)
    cell(144, top, 28, 8, "吨位", share=12)
    cell(172, top, 32, 8, "限乘人数", "5", share=18)
    top += 8
    note = job.rng.choice(("", "新能源汽车", f"订单号：{job.rng.randrange(10**10):010d}"))
    cell(6, top, 198, 12, "备注", note, share=14)
    sheet.text(
        x + 14 * z, y + (top + 15) * z, [Run("开票人：", "", label), job.rng.choice(("窑敏", "小宥", "自动开票"))], ink
    )


def next_as_issued(job: Job) -> Drawn:
    """The page as the tax office's platform makes it."""
    prep(job)
    t, sheet = Told(), job.sheet(210, 140)
    _draw(t, job, sheet, _invoice(job), 0, 0)
    return t.done(KIND, "next_as_issued", [sheet])


def next_upper_half(job: Job) -> Drawn:
    """Printed on the upper half of an A4 sheet, a note by hand beneath it."""
    facts = prep(job)
    t, sheet = Told(), job.sheet()
    _draw(t, job, sheet, _invoice(job), 8, 10, 0.92, face="hei")
    if job.chance(0.7):
        sheet.text(28, 176, f"充电桩车位：{facts.home.space_no}", hand(job, 14))
        sheet.text(28, 190, f"电话 {facts.person.phone}", hand(job, 14))
    return t.done(KIND, "next_upper_half", [sheet])


def next_screen_shot(job: Job) -> Drawn:
    """A screen shot of a phone that shows the invoice below the app's bar; buttons at the foot."""
    prep(job)
    t, sheet = Told(), job.sheet(210, 300)
    sheet.fill(0, 0, 210, 300, (242, 243, 245))
    sheet.text(12, 6, "10:42", hei(12))
    sheet.text(198, 6, "5G 76%", hei(12), align="r")
    sheet.fill(0, 14, 210, 22, (255, 255, 255))
    sheet.text(105, 21, "发票详情", hei(17), align="c")
    sheet.fill(4, 54, 202, 140, (255, 255, 255))
    _draw(t, job, sheet, _invoice(job), 3, 56, 0.97)
    for left, text in ((14, "下载PDF"), (80, "发送邮箱"), (146, "分享")):
        sheet.rect(left, 262, 50, 16, line=0.4, fill=(60, 110, 200))
        sheet.text(left + 25, 266.5, text, Style("hei", 14, (60, 110, 200)), align="c")
    sheet.text(105, 206, "左右滑动查看更多", hei(11, GREY), align="c")
    return t.done(KIND, "next_screen_shot", [sheet])


def next_reader_print(job: Job) -> Drawn:
    """Printed across a landscape A4 from a reader of OFD files: its address lines above and below."""
    prep(job)
    t, sheet = Told(), job.sheet(297, 210)
    one = _invoice(job)
    if job.variant.watermark or job.chance(0.35):
        watermark(sheet, "仅供充电桩报装", colour=(226, 226, 230), size_mm=12, rows=1)
    _draw(t, job, sheet, one, 12, 16, 1.28)
    sheet.text(12, 6, f"dzfp_{one.number}_{one.buyer}.ofd", hei(8, GREY))
    foot(sheet, "1 / 1", y=201, size=8)
    return t.done(KIND, "next_reader_print", [sheet])


def next_with_check(job: Job) -> Drawn:
    """The invoice, and on a second page the print of the platform's check of it."""
    prep(job)
    t = Told()
    sheets = [job.sheet(210, 140), job.sheet()]
    one = _invoice(job)
    _draw(t, job, sheets[0], one, 0, 0)
    page, car = sheets[1], one.vehicle
    page.text(105, 20, "全国增值税发票查验平台", hei(16), align="c")
    page.text(105, 32, "查验明细", song(13), align="c")
    lines = (
        ("查验次数", "第1次"),
        ("查验时间", f"{car.bought.year}-12-30 09:18:22"),
        ("发票种类", "电子发票（机动车销售统一发票）"),
        ("发票号码", one.number),
        ("开票日期", numbers.written_date(car.bought, form="padded")),
        ("价税合计", f"{car.total:.2f}"),
        ("发票状态", "正常"),
    )
    for row, (name, shown) in enumerate(lines):
        page.rect(30, 46 + row * 12, 40, 12)
        page.rect(70, 46 + row * 12, 110, 12)
        page.cell((30, 46 + row * 12, 40, 12), name, song(11), align="c")
        page.cell((70, 46 + row * 12, 110, 12), shown, song(11))
    page.text(30, 140, "特别提示：查验结果仅供参考，以税务机关记录为准。", song(10))
    return t.done(KIND, "next_with_check", sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_as_issued": next_as_issued,
        "next_upper_half": next_upper_half,
        "next_screen_shot": next_screen_shot,
        "next_reader_print": next_reader_print,
        "next_with_check": next_with_check,
    }
}
