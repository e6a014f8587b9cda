"""机动车销售统一发票 on paper, continued: other parts and copies."""

from __future__ import annotations

from samples.draw import Colour, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import hand
from samples.layouts_twentieth.oak_invoice import GREEN, PURPLE, a_bill, grid, head, tail
from samples.seals import SealText, put_round
from samples.truth import Drawn, drawn


def register_part(job: Job) -> Drawn:
    """The part kept for registering the car, purple, printed a little off the boxes, on A4."""
    sheet, bill = job.sheet(), a_bill(job)
    k = 0.92
    top = head(sheet, job, 17, 24, bill, "注册登记联", PURPLE, k=k)
    bottom = grid(job, sheet, 17, top, bill, PURPLE, k=k, shift=1.0)
    tail(sheet, job, 17, bottom, bill, PURPLE, k=k, face="第四联注册登记联")
    return drawn("vehicle_sales_invoice", "oak_paper_register", [sheet], bill.values())


def grey_copy(job: Job) -> Drawn:
    """A black and white copy with a note by hand and the buyer's signature below."""
    sheet, bill = job.sheet(), a_bill(job)
    k = 0.94
    ink: Colour = (60, 60, 62)
    top = head(sheet, job, 15, 30, bill, job.rng.choice(["发 票 联", "报 税 联", "抵 扣 联"]), ink, k=k)
    bottom = grid(job, sheet, 15, top, bill, ink, k=k)
    tail(sheet, job, 15, bottom, bill, ink, k=k)
    pen = hand(job, 14)
    sheet.text(30, bottom + 30, "此复印件仅用于办理充电桩报装。", pen)
    sheet.text(110, bottom + 44, bill.buyer if len(bill.buyer) < 6 else job.facts.person.name, pen.sized(17))
    return drawn("vehicle_sales_invoice", "oak_paper_copy", [sheet], bill.values())


def with_slip(job: Job) -> Drawn:
    """Two pages: the deduction part and, on the second, the bookkeeping part's back with rules of use."""
    first, second = job.sheet(215, 162), job.sheet(215, 162)
    bill = a_bill(job)
    top = head(first, job, 11, 9, bill, "抵 扣 联", GREEN)
    bottom = grid(job, first, 11, top, bill, GREEN)
    tail(first, job, 11, bottom, bill, GREEN, face="第二联抵扣联购货单位扣税凭证")
    second.text(107, 30, "使用说明", Style("song_bold", 13), align="c")
    for row, text in enumerate(
        (
            "一、本发票供从事机动车零售业务的单位和个人销售机动车时使用。",
            "二、本发票手写无效，一车一票。",
            "三、消费者凭发票联、报税联、注册登记联办理有关手续，请妥善保管。",
        )
    ):
        second.text(30, 48 + row * 11, text, Style("song", 11))
    if job.chance(0.5):
        put_round(second, 160, 110, SealText(bill.seller.name, "车辆销售专用章"), diameter=36)
    return drawn("vehicle_sales_invoice", "oak_paper_deduction", [first, second], bill.values())


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "oak_paper_register": register_part,
        "oak_paper_copy": grey_copy,
        "oak_paper_deduction": with_slip,
    },
}
