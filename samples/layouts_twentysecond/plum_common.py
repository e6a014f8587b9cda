"""Bits that the plum modules share: dates, boxes to tick, lined paper, seals of an issuer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import a_name, words_for

Said = list[str | Run]

# General clauses of a firm's lease.
GENERAL = (
    "1 交付　出租人应于起租日前将租赁物交付承租人，双方签署交接单。承租人逾期接收的，视为已于起租日交付。",
    "2 费用　水电费按表计量，公摊部分按面积分摊；承租人单独立户的，向供电、供水企业直接缴纳。",
    "3 装修　承租人装修、增设设备（包括充电设施、变压器、电缆沟）应提交图纸，经出租人书面同意后施工。",
    "4 维修　主体结构由出租人维修；承租人增设的设施由承租人维修，费用自理。",
    "5 保险　承租人应投保财产一切险及公众责任险，保险金额不低于人民币500万元。",
    "6 转租　未经出租人书面同意，承租人不得将租赁物全部或部分转租、转借第三人。",
    "7 解除　承租人累计拖欠租金达三十日，或擅自改变用途的，出租人可以书面通知解除合同。",
    "8 返还　合同终止后七日内，承租人应腾空并返还租赁物；逾期按日租金的两倍支付占用费。",
    "9 不可抗力　因地震、洪水、政府征收等致使合同不能履行的，双方互不承担违约责任。",
    "10 通知　本合同首页所载地址、电话为有效送达地址，变更应提前五日书面通知对方。",
    "11 争议　因本合同发生的争议，提交信阳仲裁委员会仲裁。",
    "12 文本　本合同由商务条款、通用条款及附件组成，商务条款与通用条款不一致的，以商务条款为准。",
)


def day_run(job: Job, day: date, name: str, style: Style | None = None, *forms: str) -> Run:
    """A date in one of the forms, in one piece."""
    return Run(numbers.written_date(day, form=job.date_form(*forms)), name, style, solid=True)


def someone(job: Job) -> str:
    """Another invented person's name."""
    return a_name(job.rng, words_for("held"))


def other_phone(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def desk_phone(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def plain_number(amount: Decimal) -> str:
    """1200 or 1200.50, without empty decimals."""
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"


def pen(job: Job, size: float) -> Style:
    """Handwriting, blue or black as the variant or chance has it."""
    blue = job.chance(0.4) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size, BLUE_INK if blue else BLACK, jitter=0.04)


def tick(sheet: Sheet, x: float, y: float, label: str | Run, style: Style, *, on: bool) -> float:
    """A box with its label; ticked when `on`. Returns the x where it ends."""
    end = sheet.text(x, y, ["□", label], style)
    if on:
        sheet.text(x + 0.4, y - 0.8, "√", Style("hei_bold", style.size * 1.15, BLUE_INK))
    return end


def lines_of_paper(
    sheet: Sheet, top: float, bottom: float, step: float, *, left: float, right: float, colour: Colour = (222, 130, 130)
) -> None:
    y = top
    while y <= bottom + 0.01:
        sheet.line(left, y, right, y, width=0.2, fill=colour)
        y += step


def dashes(sheet: Sheet, x0: float, y0: float, x1: float, y1: float, *, step: float = 3.0) -> None:
    """A dashed line, level or upright."""
    if x0 == x1:
        y = y0
        while y < y1:
            sheet.line(x0, y, x0, min(y1, y + step * 0.6), width=0.2)
            y += step
        return
    x = x0
    while x < x1:
        sheet.line(x, y0, min(x1, x + step * 0.6), y0, width=0.2)
        x += step


def seal_over(sheet: Sheet, job: Job, x: float, y: float, name: str, *, centre: str = "", size: float = 40.0) -> None:
    """The round seal of an organisation, unless the variant leaves it out."""
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def thumb(sheet: Sheet, x: float, y: float, style_size: float = 17.0, *, name: str) -> None:
    """A name signed by hand."""
    sheet.text(x, y, name, Style("kai", style_size, BLACK, jitter=0.06))
