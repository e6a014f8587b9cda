"""机动车销售统一发票 on paper: the sheet itself, a grey copy of an old edition, two parts on one copied sheet."""

from __future__ import annotations

from samples import seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import copy_note, purpose_note
from samples.layouts_twentyfirst.ivy_sale import (
    Rows,
    Sale,
    a_sale,
    car_rows,
    figures,
    grid,
    printed_day,
    seller_rows,
    tax_rows,
    total_words,
)
from samples.ornaments import cipher
from samples.truth import Drawn, drawn

_KIND = "vehicle_sales_invoice"
_BROWN: Colour = (136, 78, 48)
_GREEN: Colour = (38, 110, 78)
_PURPLE: Colour = (112, 62, 120)
_INK: Colour = (40, 44, 74)
_GREY: Colour = (84, 84, 88)


def _printed(sale: Sale) -> list[str | Run]:
    return [Run(sale.code, "invoice_code"), "\n", Run(sale.number, "invoice_no"), "\n", sale.printer]


def _price_row(sale: Sale, unit: str) -> Rows:
    words = total_words(sale, "⊗ ", unit)
    small = figures(sale.vehicle.total, "total")
    return [(11, [(26, "价税合计", True), (118, words, False), (16, "小写", True), (52, small, False)])]


def _rows(job: Job, sale: Sale, *, old: bool) -> Rows:
    who: Rows
    if old:
        both: list[str | Run] = [
            Run(sale.buyer, "buyer"),
            job.rng.choice(["　", "  ", "\n"]),
            Run(sale.buyer_id, "buyer_id"),
        ]
        taxed = Run(sale.buyer_id, "buyer_id") if len(sale.buyer) > 5 else ""
        who = [
            (
                13,
                [
                    (32, "购买方名称及\n身份证号码/\n组织机构代码", True),
                    (96, both, False),
                    (26, "纳税人识别号", True),
                    (58, taxed, False),
                ],
            )
        ]
    else:
        named = Run(sale.buyer_id, "buyer_id")
        label = "纳税人识别号/统一社会信\n用代码/身份证明号码"
        who = [
            (
                13,
                [
                    (26, "购买方名称", True),
                    (84, Run(sale.buyer, "buyer"), False),
                    (42, label, True),
                    (60, named, False),
                ],
            )
        ]
    head: Rows = [
        (
            19,
            [
                (26, "机打代码\n机打号码\n机器编号", True),
                (60, _printed(sale), False),
                (9, "税\n控\n码", True),
                (117, "", False),
            ],
        )
    ]
    return [
        *head,
        *who,
        *car_rows(sale, 9.5),
        *_price_row(sale, "元" if old else job.rng.choice(["元", "圆"])),
        *seller_rows(sale, 9.5, "销货单位名称"),
        *tax_rows(job, sale, 10.5),
    ]


def _seal(job: Job, sheet: Sheet, x: float, y: float, sale: Sale, zoom: float) -> None:
    if job.variant.seal:
        text = seals.SealText(sale.seller.name, sale.seller.uscc, "发票专用章")
        seals.put_oval(sheet, x, y, text, width=40 * zoom, height=30 * zoom)


def _part(
    sheet: Sheet,
    sale: Sale,
    x: float,
    y: float,
    rows: Rows,
    *,
    day: Run,
    part: str,
    colour: Colour,
    ink: Colour,
    zoom: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
) -> None:
    """One part of the invoice, 212 mm wide before `zoom`, its upper left corner at x, y."""

    def at(across: float) -> float:
        return x + across * zoom

    label = Style("song", 9 * zoom, colour)
    value = Style("hei", 9.5 * zoom, ink)
    title = Style("song_bold", 19 * zoom, colour)
    sheet.text(at(106), y, "机动车销售统一发票", title, align="c", spacing=0.2)
    sheet.text(at(106), y + 9 * zoom, part, title.sized(12 * zoom), align="c", spacing=0.6)
    for below in (7.4, 8.4):
        sheet.line(at(68), y + below * zoom, at(144), y + below * zoom, fill=colour)
    sheet.text(at(0), y + 12 * zoom, "开票日期", label)
    sheet.text(at(17) + shift[0], y + 12 * zoom + shift[1], day, value)
    big = Style("hei", 11 * zoom, (30, 30, 34))
    sheet.text(at(160), y + 3 * zoom, ["发票代码 ", Run(sale.code, "invoice_code", big)], label)
    sheet.text(at(160), y + 10 * zoom, ["发票号码 ", Run(sale.number, "invoice_no", big)], label)
    top = y + 18 * zoom
    below = grid(sheet, x, top, rows, label, value, zoom=zoom, frame=colour, line=0.25, shift=shift)
    cipher(sheet, at(97) + shift[0], top + 1.5 * zoom + shift[1], 52, 4, size=9 * zoom)
    foot = below + 2.5 * zoom
    sheet.text(at(4), foot, "销货单位盖章", label)
    sheet.text(at(92), foot, ["开票人  ", Run(sale.clerk, "", value)], label)
    sheet.text(at(160), foot, "备注：一车一票", label)


def whole_sheet(job: Job) -> Drawn:
    """发票联 as it came from the printer, values set a little beside their cells."""
    sale, sheet = a_sale(job, electronic=False), job.sheet(241, 178)
    sheet.fill(0, 0, 241, 178, job.rng.choice([(255, 253, 248), (250, 250, 246), (255, 255, 255)]))
    shift = (job.rng.uniform(-0.6, 2.2), job.rng.uniform(-1.0, 1.0))
    colour = job.rng.choice([_BROWN, _BROWN, _GREEN])
    rows, day = _rows(job, sale, old=False), printed_day(job, sale, "dash", "plain", "padded")
    _part(sheet, sale, 14, 12, rows, day=day, part="发票联", colour=colour, ink=_INK, shift=shift)
    side = "第一联　发票联（购货单位付款凭证）（手开无效）"
    sheet.column((229, 30, 6, 120), side, Style("song", 7.5, colour), leading=1.3)
    _seal(job, sheet, 54, job.rng.uniform(158, 163), sale, 1.0)
    return drawn(_KIND, "ivy_whole_sheet", [sheet], sale.values())


def grey_copy(job: Job) -> Drawn:
    """A grey copy of the 注册登记联 in the wording before 2021, with words beneath it by hand."""
    sale, sheet = a_sale(job, electronic=False, old=True), job.sheet()
    zoom, x, y = 0.83, 15.0, job.rng.uniform(26, 60)
    rows, day = _rows(job, sale, old=True), printed_day(job, sale, "dash", "plain", "padded")
    shift = (job.rng.uniform(-0.8, 0.8), job.rng.uniform(-0.6, 0.6))
    ink: Colour = (30, 30, 32)
    _part(sheet, sale, x, y, rows, day=day, part="注册登记联", colour=_GREY, ink=ink, zoom=zoom, shift=shift)
    sheet.column((x + 214 * zoom, y + 20, 4, 100), "第四联（车辆登记单位留存）", Style("song", 6.5, _GREY), leading=1.3)
    _seal(job, sheet, 50, y + 158 * zoom, sale, zoom)
    if job.chance(0.7):
        copy_note(job, sheet, 70, min(272.0, y + 190 * zoom))
    purpose_note(job, sheet, share=0.25)
    return drawn(_KIND, "ivy_grey_copy", [sheet], sale.values())


def two_parts(job: Job) -> Drawn:
    """抵扣联 and 报税联 copied on one sheet, one below the other."""
    sale, sheet = a_sale(job, electronic=False), job.sheet()
    zoom = 0.76
    rows, day = _rows(job, sale, old=False), printed_day(job, sale, "dash", "plain", "padded")
    parts = job.rng.choice([("发票联", "注册登记联"), ("抵扣联", "报税联"), ("发票联", "抵扣联")])
    tints = job.rng.choice([(_BROWN, _PURPLE), (_GREEN, _PURPLE), (_GREY, _GREY)])
    for number, (part, tint) in enumerate(zip(parts, tints, strict=True)):
        y = 12 + number * 142.0
        _part(sheet, sale, 22, y, rows, day=day, part=part, colour=tint, ink=_INK, zoom=zoom)
        if number == 0 or job.chance(0.6):
            _seal(job, sheet, job.rng.uniform(48, 60), y + 117, sale, 0.85)
    if job.chance(0.4):
        sheet.text(22, 286, f"粘贴人：{sale.clerk}　　附件张数：2", Style("song", 9))
    return drawn(_KIND, "ivy_two_parts", [sheet], sale.values())


LAYOUTS: Layouts = {_KIND: {"ivy_whole_sheet": whole_sheet, "ivy_grey_copy": grey_copy, "ivy_two_parts": two_parts}}
