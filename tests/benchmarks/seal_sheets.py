"""Pages full of seals of every sort, and pages with what is red or blue and no seal. For finding and reading seals."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw

from samples import seals
from samples.degrade import degrade
from samples.draw import BLACK, BLUE_INK, RED, Colour, Sheet, Style
from samples.fonts import faces_for
from samples.numbers import uscc
from samples.ornaments import emblem, guilloche
from samples.people import Facts, some_facts
from samples.seal_style import BLUE_INKS, RED_INKS, some_style
from samples.specs import Sample
from samples.truth import drawn

_BODY = (
    "兹证明申请人系本小区业主，拟在其固定车位安装新能源汽车充电设施。该车位权属清晰，使用期限与申请材料一致。"
    "经研究，同意其按照国家标准及供电企业的要求进行施工，施工期间应当保护公共设施，不得影响消防通道与他人通行。"
    "安装完成后由使用人负责日常维护，并承担由此产生的一切安全责任。双方就未尽事宜另行协商，协商不成的依法处理。"
)
_OFFICES = ("城市管理局", "住房和城乡建设局", "公安局交通警察支队", "自然资源和规划局", "行政审批服务局", "财政局")


def samples(seed: int, count: int, how: str) -> Iterator[Sample]:
    """`count` pages, every sort in turn."""
    for number in range(count):
        make = _SORTS[number % len(_SORTS)]
        rng = random.Random(f"seals/{make.__name__}/{seed}/{number}")
        set_name = rng.choice(("build", "second"))
        sheet = Sheet(210.0, 297.0, faces_for(set_name, rng), rng)
        make(sheet, some_facts(rng, set_name=set_name))
        document = drawn("other", make.__name__, [sheet], {})
        if how != "none":
            document = degrade(document, how, random.Random(f"{how}/{seed}/{number}"))
        yield Sample(number + 1, document)


def _letter(sheet: Sheet, facts: Facts) -> None:
    """A letter, perhaps under a red heading, sealed over date and name."""
    rng, y = sheet.rng, 40.0
    issuer = _issuer(facts, rng)
    if rng.random() < 0.5:
        sheet.text(105, 28, issuer + rng.choice(("文件", "")), Style("song_bold", 26, RED), align="c")
        sheet.line(24, 46, 186, 46, width=rng.choice((0.4, 1.2)), fill=RED)
        y = 58.0
    y = _paragraphs(sheet, y, rng.randrange(2, 5))
    sheet.text(176, y + 14, issuer, Style("song", 13), align="r")
    sheet.text(176, y + 23, "2026年3月18日", Style("song", 13), align="r")
    seals.put_round(sheet, 152, y + 18, seals.SealText(issuer), diameter=rng.choice((38, 40, 42, 45)))


def _over_text(sheet: Sheet, facts: Facts) -> None:
    """Dense print with seals in the middle of it, and paging seals."""
    rng = sheet.rng
    _paragraphs(sheet, 24, 7, size=rng.choice((9, 10.5, 12)))
    seals.put_round(sheet, rng.uniform(40, 80), rng.uniform(60, 110), seals.SealText(_issuer(facts, rng)))
    dealer = facts.dealer
    seals.put_oval(
        sheet,
        rng.uniform(130, 170),
        rng.uniform(70, 120),
        seals.SealText(dealer.name, centre=dealer.uscc, foot="发票专用章"),
    )
    if rng.random() < 0.6:
        seals.put_edge(sheet, rng.uniform(140, 240), seals.SealText(facts.company.org.name), rng.choice((0, 1)), 2)


def _table(sheet: Sheet, facts: Facts) -> None:
    """A form whose rules, black or red, run under the seals."""
    rng = sheet.rng
    ink: Colour = rng.choice((BLACK, (150, 60, 50), RED, (128, 40, 36)))
    for row in range(18):
        y = 40 + row * 12
        for x, width, text in ((20, 35, "项目名称"), (55, 50, facts.person.name), (105, 35, "数量"), (140, 50, "壹")):
            sheet.rect(x, y, width, 12, fill=ink)
            sheet.cell((x, y, width, 12), text, Style("song", 10.5, ink if x in (20, 105) else BLACK))
    seals.put_round(sheet, 60, rng.uniform(80, 120), seals.SealText(_issuer(facts, rng), centre="财务专用章"))
    seals.put_round(sheet, 150, rng.uniform(80, 200), seals.SealText(_issuer(facts, rng)), diameter=38)
    seals.put_square(sheet, 80, 220, ("河南省信", "阳市公安", "局交通警", "察支队印"), side=rng.choice((18, 20, 24)))


def _contract(sheet: Sheet, facts: Facts) -> None:
    """The end of a contract: both parties' seals, signatures, the legal representatives' own seals."""
    rng = sheet.rng
    y = _paragraphs(sheet, 30, 4)
    for x, party, org in ((24, "甲方", facts.company.org), (112, "乙方", facts.dealer)):
        sheet.text(x, y + 20, f"{party}（盖章）：{org.name}", Style("song", 11))
        sheet.text(x, y + 32, "法定代表人（签字）：", Style("song", 11))
        if rng.random() < 0.5:
            sheet.text(x + 36, y + 30, org.legal_person, Style("kai", 20, rng.choice((BLUE_INK, BLACK)), jitter=0.08))
        centre = rng.choice(("合同专用章", ""))
        seals.put_round(sheet, x + 34, y + 24, seals.SealText(org.name, centre=centre))
        solid = rng.random() < 0.3
        seals.put_name(sheet, x + 68, y + 36, org.legal_person[:3], side=rng.choice((15, 18)), reversed_out=solid)


def _overlapping(sheet: Sheet, facts: Facts) -> None:
    """Two seals that run into each other, at several angles."""
    rng = sheet.rng
    _paragraphs(sheet, 24, 5)
    for y in (80, 200):
        turn = rng.uniform(0, 2 * math.pi)
        far = rng.uniform(28, 36)
        x = rng.uniform(80, 120)
        seals.put_round(sheet, x, y, seals.SealText(facts.company.org.name))
        other = seals.SealText(_issuer(facts, rng), centre=rng.choice(("", "合同专用章")))
        seals.put_round(sheet, x + far * math.cos(turn), y + far * math.sin(turn), other)


def _receipt(sheet: Sheet, facts: Facts) -> None:
    """Stamps of counters: received, paid, accepted, in red and blue."""
    rng = sheet.rng
    _paragraphs(sheet, 24, 2)
    ink = rng.choice((*BLUE_INKS, *RED_INKS))
    colour = "blue" if ink in BLUE_INKS else "red"
    style = replace(some_style(rng), ink=ink, colour=colour, wear=rng.choice(("even", "faint")))
    seals.put_stamp(sheet, 60, 120, (facts.company.org.name, "2026年03月18日", "收讫"), style=style)
    office = "信阳市" + rng.choice(_OFFICES)
    seals.put_stamp(sheet, 150, 140, (office, "受理专用章"), width=46)
    style = replace(some_style(rng), ink=rng.choice(BLUE_INKS), colour="blue")
    seals.put_round(sheet, 60, 190, seals.SealText(_issuer(facts, rng), centre="业务专用章"), style=style)
    seals.put_oval(
        sheet, 150, 200, seals.SealText("全国统一发票监制章", "河南省税务局", "国家税务总局"), width=30, height=20
    )


def _faint(sheet: Sheet, facts: Facts) -> None:
    """Seals that hardly came down, turned far."""
    rng = sheet.rng
    _paragraphs(sheet, 24, 4)
    for x, y, wear in ((55, 80, "faint"), (150, 90, "patchy"), (60, 190, "patchy"), (150, 200, "even")):
        style = replace(some_style(rng), wear=wear, turn=rng.uniform(-30, 30), colour="red", ink=rng.choice(RED_INKS))
        centre = rng.choice(("", "合同专用章", "财务专用章"))
        seals.put_round(sheet, x, y, seals.SealText(_issuer(facts, rng), centre=centre), style=style)
    code = uscc(rng)
    seals.put_oval(sheet, 105, 255, seals.SealText(facts.dealer.name, centre=code, foot="发票专用章"))


# -- no seals at all ---------------------------------------------------------------------------------


def _heading(sheet: Sheet, facts: Facts) -> None:
    """A red heading, red rules, red words in the text, a red number, ticks and rings of a red pen."""
    rng = sheet.rng
    sheet.text(105, 24, facts.company.org.name[:14] + "文件", Style("song_bold", 28, RED), align="c")
    sheet.line(20, 44, 190, 44, width=1.2, fill=RED)
    sheet.text(150, 50, "No 00123456", Style("hei", 16, RED))
    _paragraphs(sheet, 66, 3, fill=rng.choice((BLACK, RED)))
    canvas = ImageDraw.Draw(sheet.image)
    for y in (90, 130):
        left, top = sheet.px(rng.uniform(40, 120)), sheet.px(y)
        canvas.ellipse(
            (left, top, left + sheet.px(rng.uniform(8, 26)), top + sheet.px(rng.uniform(6, 9))), outline=RED, width=5
        )
    for row in range(6):
        sheet.rect(30, 200 + row * 12, 60, 12, fill=RED)
        sheet.rect(90, 200 + row * 12, 80, 12, fill=RED)
        sheet.cell((30, 200 + row * 12, 60, 12), "项目", Style("song", 12, RED))
    sheet.fill(120, 262, 14, 6, RED)


def _by_hand(sheet: Sheet, facts: Facts) -> None:
    """A form filled in with a blue pen, words ringed in blue."""
    rng = sheet.rng
    for row in range(16):
        y = 30 + row * 15
        sheet.text(22, y, "申请人姓名及联系方式：", Style("song", 12))
        words = f"{facts.person.name} {facts.person.id_number} {facts.home.community.name}"
        sheet.text(72, y - 1, words[: rng.randrange(4, 24)], Style("kai", 16, BLUE_INK, jitter=0.06))
        sheet.line(70, y + 6, 188, y + 6)
    canvas = ImageDraw.Draw(sheet.image)
    for _ in range(2):
        left, top = sheet.px(rng.uniform(60, 120)), sheet.px(rng.uniform(60, 220))
        wide, high = sheet.px(rng.uniform(16, 40)), sheet.px(rng.uniform(9, 14))
        canvas.ellipse((left, top, left + wide, top + high), outline=BLUE_INK, width=4)


def _pattern(sheet: Sheet, facts: Facts) -> None:
    """Security waves in red or blue, an emblem, a coloured logo and a frame."""
    rng = sheet.rng
    colour = rng.choice(((236, 170, 170), (240, 200, 190), (170, 190, 236), (200, 214, 240), (226, 190, 120)))
    guilloche(sheet, 14, 14, 182, 120, colour)
    emblem(sheet, 105, 40, rng.choice((22, 26, 30)))
    _paragraphs(sheet, 80, 2)
    canvas = ImageDraw.Draw(sheet.image)
    logo = rng.choice(((24, 80, 180), (200, 30, 40), (20, 140, 90)))
    x, y, radius = sheet.px(40), sheet.px(180), sheet.px(12)
    canvas.ellipse((x - radius, y - radius, x + radius, y + radius), fill=logo)
    canvas.polygon([(x, y - radius * 0.7), (x + radius * 0.6, y + radius * 0.5), (x - radius * 0.6, y + radius * 0.5)])
    sheet.text(58, 174, facts.company.org.name, Style("hei_bold", 20, logo))
    sheet.rect(16, 200, 178, 70, line=1.0, fill=logo)
    sheet.fill(16, 200, 178, 12, logo)
    sheet.text(105, 203, "服务热线 0376-6000000", Style("hei", 14, (255, 255, 255)), align="c")


def _photo(sheet: Sheet, facts: Facts) -> None:
    """Coloured pictures on the page: sky, brick, cars; round lamps and signs in them."""
    rng = sheet.rng
    noise = np.random.default_rng(rng.randrange(2**32))
    _paragraphs(sheet, 20, 1)
    for y in (60, 165):
        colours = noise.integers(20, 240, (7, 10, 3), dtype=np.uint8)
        picture = Image.fromarray(colours).resize((round(sheet.px(150)), round(sheet.px(95))), Image.Resampling.BICUBIC)
        canvas = ImageDraw.Draw(picture)
        for _ in range(9):
            left, top = noise.uniform(0, 0.85) * picture.width, noise.uniform(0, 0.8) * picture.height
            size = noise.uniform(60, 300)
            colour = rng.choice(((200, 30, 30), (30, 60, 180), (240, 240, 240), (190, 70, 50), (250, 190, 40)))
            draw = rng.choice((canvas.ellipse, canvas.rectangle))
            draw((left, top, left + size, top + size * noise.uniform(0.6, 1.0)), fill=colour)
            if rng.random() < 0.3:
                canvas.ellipse((left, top, left + size, top + size), outline=(200, 30, 30), width=20)
        sheet.image.paste(picture, (round(sheet.px(30)), round(sheet.px(y))))


def _issuer(facts: Facts, rng: random.Random) -> str:
    community = facts.home.community
    return rng.choice(
        (
            community.manager.name,
            community.residents_committee,
            community.owners_committee,
            facts.company.org.name,
            facts.dealer.name,
            facts.company.licence_issuer,
            "信阳市" + rng.choice(_OFFICES),
        )
    )


def _paragraphs(sheet: Sheet, y: float, count: int, *, size: float = 12.0, fill: Colour = BLACK) -> float:
    for _ in range(count):
        y = sheet.flow(24, y, 162, _BODY, Style("song", size, fill), indent=2) + 2
    return y


_SORTS: tuple[Callable[[Sheet, Facts], None], ...] = (
    _letter,
    _over_text,
    _heading,
    _table,
    _contract,
    _by_hand,
    _overlapping,
    _receipt,
    _pattern,
    _faint,
    _photo,
)
