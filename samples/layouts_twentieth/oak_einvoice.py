"""电子发票（机动车销售统一发票）: the file printed, screenshots, two to a page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import hand
from samples.layouts_twentieth.oak_invoice import BANKS, Bill, a_bill
from samples.ornaments import qr_code
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

_INK: Colour = (150, 70, 40)
_DARK: Colour = (60, 60, 64)
Cells = list[tuple[float, Runs, bool]]


def _bill(job: Job) -> Bill:
    bill = a_bill(job, first=date(2024, 12, 2), last=date(2026, 11, 15))
    return replace(bill, number=f"{bill.day:%y}4124{job.rng.randrange(10**14):014d}"[:20])


def _values(bill: Bill) -> dict[str, Value]:
    return bill.values("invoice_code")


def _put(
    sheet: Sheet, x: float, y: float, k: float, ink: Colour, rows: list[tuple[float, Cells]], size: float = 9.5
) -> float:
    label, typed = Style("song", 8.8 * k, ink), Style("song", size * k)
    for tall, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width * k, tall * k, line=0.2, fill=ink)
            if runs:
                sheet.cell(
                    (left, y, width * k, tall * k),
                    runs,
                    label if is_label else typed,
                    align="c" if is_label else "l",
                    pad=1.0,
                )
            left += width * k
        y += tall * k
    return y


def _top(sheet: Sheet, job: Job, x: float, y: float, k: float, bill: Bill, ink: Colour) -> None:
    """Code on the left, title with the tax office's oval seal, number and date on the right."""
    qr_code(sheet, x, y, 19 * k)
    sheet.text(x + 98 * k, y + 3 * k, "电子发票（机动车销售统一发票）", Style("song_bold", 15 * k, ink), align="c")
    sheet.line(x + 58 * k, y + 11 * k, x + 138 * k, y + 11 * k, width=0.3, fill=ink)
    sheet.line(x + 58 * k, y + 12.2 * k, x + 138 * k, y + 12.2 * k, width=0.3, fill=ink)
    put_oval(
        sheet,
        x + 98 * k,
        y + 11 * k,
        SealText("全国统一发票监制章", "河南省", "国家税务总局"),
        width=27 * k,
        height=18 * k,
    )
    small = Style("song", 9 * k, ink)
    sheet.text(x + 140 * k, y + 2 * k, ["发票号码：", Run(bill.number, "invoice_no", Style("song", 9 * k))], small)
    form = job.rng.choice(["padded", "padded", "dash"])
    day = Run(numbers.written_date(bill.day, form=form), "issue_date", Style("song", 9.5 * k))
    sheet.text(x + 140 * k, y + 9 * k, ["开票日期：", day], small)


def _body(job: Job, bill: Bill) -> list[tuple[float, Cells]]:
    """The rows of the national form, 190 mm wide."""
    tag, val = True, False
    words = numbers.amount_in_words(bill.total, unit="圆")
    return [
        (
            11,
            [
                (28, "购买方名称", tag),
                (62, Run(bill.buyer, "buyer"), val),
                (42, "统一社会信用代码/纳税人\n识别号/身份证件号码", tag),
                (58, Run(bill.buyer_id, "buyer_id"), val),
            ],
        ),
        (
            8,
            [
                (28, "车辆类型", tag),
                (40, Run(bill.vehicle_type, "vehicle_type"), val),
                (22, "厂牌型号", tag),
                (54, Run(bill.model, "model"), val),
                (14, "产地", tag),
                (32, "河南省信阳市", val),
            ],
        ),
        (
            8,
            [
                (28, "合格证号", tag),
                (40, f"YDC{job.rng.randrange(10**11):011d}", val),
                (22, "进口证明书号", tag),
                (54, "", val),
                (14, "商检\n单号", tag),
                (32, "", val),
            ],
        ),
        (
            8,
            [
                (28, "发动机号码", tag),
                (62, Run(bill.engine, "engine_no"), val),
                (42, "车辆识别代号/车架号码", tag),
                (58, Run(bill.vin, "vin"), val),
            ],
        ),
        (
            9,
            [
                (28, "价税合计", tag),
                (104, ["⊗ ", words], val),
                (16, "小写", tag),
                (42, ["¥", Run(f"{bill.total:.2f}", "total")], val),
            ],
        ),
        (
            9,
            [
                (28, "销售方名称", tag),
                (104, Run(bill.seller.name, "seller"), val),
                (16, "电话", tag),
                (42, bill.seller.phone, val),
            ],
        ),
        (
            9,
            [
                (28, "统一社会信用代码\n/纳税人识别号", tag),
                (104, Run(bill.seller.uscc, "seller_tax_id"), val),
                (16, "账号", tag),
                (42, f"{job.rng.randrange(10**15, 10**16)}", val),
            ],
        ),
        (
            8,
            [
                (28, "地址", tag),
                (84, bill.seller.address, val),
                (20, "开户银行", tag),
                (58, job.rng.choice(BANKS), val),
            ],
        ),
        (
            10,
            [
                (28, "增值税税率\n或征收率", tag),
                (22, Run(f"{bill.rate * 100:.0f}%", "tax_rate"), val),
                (20, "增值税\n税额", tag),
                (42, ["¥", Run(f"{bill.tax:.2f}", "tax")], val),
                (28, "主管税务\n机关及代码", tag),
                (50, "国家税务总局信阳市税务局14115990000", val),
            ],
        ),
        (
            9,
            [
                (28, "不含税价", tag),
                (42, ["小写　¥", Run(f"{bill.price:.2f}", "price_without_tax")], val),
                (24, "完税凭证号码", tag),
                (38, "", val),
                (14, "吨位", tag),
                (14, "", val),
                (18, "限乘人数", tag),
                (12, "5", val),
            ],
        ),
        (12, [(28, "备注", tag), (162, "一车一票" if job.chance(0.6) else "", val)]),
    ]


def printed_file(job: Job) -> Drawn:
    """The official file, half a page."""
    sheet, bill = job.sheet(210, 148), _bill(job)
    _top(sheet, job, 10, 10, 1.0, bill, _INK)
    bottom = _put(sheet, 10, 33, 1.0, _INK, _body(job, bill))
    sheet.text(
        10, bottom + 3, ["开票人：", Run(job.facts.landlord.name, "", Style("song", 10))], Style("song", 10, _INK)
    )
    return drawn("vehicle_sales_einvoice", "oak_efile", [sheet], _values(bill))


def on_a4(job: Job) -> Drawn:
    """Printed on A4 in black and white, the dealer's seal though none is needed, and a date of receipt by hand."""
    sheet, bill = job.sheet(), _bill(job)
    _top(sheet, job, 15, 16, 0.95, bill, _DARK)
    bottom = _put(sheet, 15, 38, 0.95, _DARK, _body(job, bill))
    sheet.text(15, bottom + 3, f"开票人：{job.facts.landlord.name}", Style("song", 9.5))
    if job.chance(0.6):
        put_oval(sheet, 150, bottom + 8, SealText(bill.seller.name, bill.seller.uscc, "发票专用章"))
    sheet.text(20, bottom + 32, "车辆用途：家用　　牌照已上", hand(job, 13))
    return drawn("vehicle_sales_einvoice", "oak_efile_a4", [sheet], _values(bill))


def screenshot(job: Job) -> Drawn:
    """The tax app's page on a phone: the picture of the invoice small, buttons below."""
    sheet, bill = job.sheet(240, 200), _bill(job)
    sheet.fill(0, 0, 240, 200, (242, 243, 246))
    sheet.text(120, 6, "发票详情", Style("hei", 12), align="c")
    sheet.fill(10, 18, 220, 142, (255, 255, 255))
    _top(sheet, job, 16, 22, 1.08, bill, _INK)
    bottom = _put(sheet, 16, 46, 1.08, _INK, _body(job, bill))
    sheet.text(16, bottom + 2, f"开票人：{job.facts.landlord.name}", Style("song", 10, _INK))
    for place, text in enumerate(("下载发票", "发送至邮箱", "分享")):
        sheet.fill(20 + place * 70, 174, 56, 13, (46, 108, 214))
        sheet.text(48 + place * 70, 177.5, text, Style("hei", 11, (255, 255, 255)), align="c")
    return drawn("vehicle_sales_einvoice", "oak_efile_screen", [sheet], _values(bill))


def list_view(job: Job) -> Drawn:
    """A check of the invoice at the tax office's site: the same entries in a plain table with the result above."""
    sheet, bill = job.sheet(), _bill(job)
    sheet.text(105, 20, "国家税务总局全国增值税发票查验平台", Style("hei_bold", 15), align="c")
    sheet.text(105, 31, "发票查验明细", Style("hei", 12), align="c")
    sheet.text(
        20,
        42,
        f"查验次数：第{job.rng.randrange(1, 4)}次　　查验时间：{job.facts.consent_date.isoformat()}",
        Style("song", 10),
    )
    sheet.text(105, 54, "电子发票（机动车销售统一发票）", Style("song_bold", 14), align="c")
    sheet.text(20, 64, ["发票号码：", Run(bill.number, "invoice_no")], Style("song", 10))
    sheet.text(
        130, 64, ["开票日期：", Run(numbers.written_date(bill.day, form="padded"), "issue_date")], Style("song", 10)
    )
    bottom = _put(sheet, 15, 72, 0.95, BLACK, _body(job, bill), 10)
    sheet.text(20, bottom + 6, "发票状态：正常", Style("song", 10))
    sheet.text(
        20,
        bottom + 14,
        "特别提示：本平台仅提供所查询发票票面信息的查验结果，如有疑问请与开票方主管税务机关联系。",
        Style("song", 9),
    )
    return drawn("vehicle_sales_einvoice", "oak_efile_check", [sheet], _values(bill))


def two_pages(job: Job) -> Drawn:
    """The file on the first page and the receipt of purchase tax on the second."""
    sheet, second, bill = job.sheet(210, 148), job.sheet(210, 148), _bill(job)
    _top(sheet, job, 10, 10, 1.0, bill, _INK)
    bottom = _put(sheet, 10, 33, 1.0, _INK, _body(job, bill))
    sheet.text(10, bottom + 3, f"开票人：{job.facts.landlord.name}", Style("song", 10, _INK))
    sheet.text(196, bottom + 3, "第 1 页 共 2 页", Style("song", 9), align="r")
    second.text(105, 16, "车辆购置税申报信息（附页）", Style("hei_bold", 15), align="c")
    for row, text in enumerate(
        ("征免税情况：免税（新能源汽车）", "申报方式：电子税务局", "本页为系统自动生成，仅供参考，不作为完税凭证。")
    ):
        second.text(24, 36 + row * 11, text, Style("song", 11.5))
    second.text(196, 136, "第 2 页 共 2 页", Style("song", 9), align="r")
    return drawn("vehicle_sales_einvoice", "oak_efile_two", [sheet, second], _values(bill))


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {
        "oak_efile": printed_file,
        "oak_efile_a4": on_a4,
        "oak_efile_screen": screenshot,
        "oak_efile_check": list_view,
        "oak_efile_two": two_pages,
    }
}
