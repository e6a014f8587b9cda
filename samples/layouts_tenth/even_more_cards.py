"""More identity cards, driving licences and business licences: pages apart, photographs, screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_tenth import even_business_licence as trade
from samples.layouts_tenth import even_driving_licence as road
from samples.layouts_tenth import even_id_card as card
from samples.layouts_tenth.even_common import begin, desk, pen, rows_of, seal
from samples.ornaments import emblem, qr_code, watermark
from samples.people import a_day
from samples.truth import Drawn, drawn


def even_card_two_pages(job: Job) -> Drawn:
    """Each side scanned by a telephone's program onto a page of its own."""
    person = begin(job).person
    sheets = [job.sheet(), job.sheet()]
    card.front(sheets[0], 28, 84, person, 1.8)
    card.back(sheets[1], 28, 84, person, 1.8)
    for number, sheet in enumerate(sheets, 1):
        sheet.text(196, 286, f"第{number}页", Style("song", 8, (130, 130, 130)), align="r")
    values = card.values_of(person, card.FRONT + card.BACK)
    return drawn("id_card", "even_card_two_pages", sheets, values)


def even_card_frames(job: Job) -> Drawn:
    """An office's sheet with two frames into which the copies are pasted."""
    person = begin(job).person
    sheet = job.sheet()
    sheet.text(105, 22, "申请人身份证复印件粘贴页", Style("hei_bold", 17), align="c")
    for y, text in ((38, "身份证人像面"), (140, "身份证国徽面")):
        sheet.rect(34, y, 142, 84, line=0.3)
        sheet.text(105, y + 86, text, Style("song", 10.5), align="c")
    card.front(sheet, 54, 46, person, 1.2)
    card.back(sheet, 54, 149, person, 1.2)
    ink = pen(job, 12)
    sheet.text(36, 242, ["申请人签名：", Run(person.name, "", ink)], Style("song", 12))
    sheet.text(110, 242, ["联系电话：", Run(person.phone, "", ink)], Style("song", 12))
    return drawn("id_card", "even_card_frames", [sheet], card.values_of(person, card.FRONT + card.BACK))


def even_card_photo(job: Job) -> Drawn:
    """A photograph of one side alone on a table."""
    person = begin(job).person
    sheet = job.sheet(170, 120)
    desk(job, sheet)
    if job.chance(0.6):
        card.front(sheet, 18, 20, person, 1.55)
        return drawn("id_card", "even_card_photo", [sheet], card.values_of(person, card.FRONT))
    card.back(sheet, 18, 20, person, 1.55)
    return drawn("id_card", "even_card_photo", [sheet], card.values_of(person, card.BACK))


def even_road_screen(job: Job) -> Drawn:
    """The electronic licence as the traffic police's telephone program shows it."""
    paper = road.some_licence(job)
    sheet = job.sheet(108, 220)
    sheet.fill(0, 0, 108, 16, (38, 92, 190))
    sheet.text(54, 5, "电子行驶证", Style("hei_bold", 13, (255, 255, 255)), align="c")
    road.main_page(sheet, 5, 22, paper, 1.1)
    qr_code(sheet, 36, 96, 36)
    sheet.text(54, 136, "数据更新时间：2026-11-02 09:41:07", Style("hei", 8), align="c")
    rows_of(
        sheet,
        12,
        146,
        [("状态", "正常"), ("检验有效期止", f"{paper.registered.year + 6}-{paper.registered:%m}"), ("燃料种类", "电")],
        Style("hei", 10),
        gap=34,
        step=9,
    )
    sheet.text(54, 204, "本电子证照与纸质证件具有同等效力", Style("hei", 8.5, (120, 120, 120)), align="c")
    return drawn(road.KIND, "even_road_screen", [sheet], road.values_of(paper))


def even_road_marked(job: Job) -> Drawn:
    """The main page alone in the upper half of A4, with a purpose written across the copy."""
    paper = road.some_licence(job)
    sheet = job.sheet()
    road.main_page(sheet, 38, 50, paper, 1.5, grey=True)
    if job.chance(0.5):
        watermark(sheet, "仅供充电桩报装", size_mm=10, rows=2)
    sheet.text(40, 160, "与原件一致", pen(job, 15))
    return drawn(road.KIND, "even_road_marked", [sheet], road.values_of(paper))


def even_road_two_pages(job: Job) -> Drawn:
    """Main and second page scanned one to a page."""
    paper = road.some_licence(job)
    sheets = [job.sheet(148, 105), job.sheet(148, 105)]
    road.main_page(sheets[0], 12, 10, paper, 1.4)
    road.second_page(sheets[1], 12, 10, paper, 1.4)
    return drawn(road.KIND, "even_road_two_pages", sheets, road.values_of(paper))


def even_trade_screen(job: Job) -> Drawn:
    """The electronic licence printed: a plain page, code below, no frame."""
    firm = begin(job).company
    sheet = job.sheet()
    emblem(sheet, 105, 30, 22)
    sheet.text(105, 44, "电子营业执照", Style("song_bold", 26), align="c", spacing=0.3)
    y = trade.items(
        sheet,
        30,
        68,
        [
            ("统一社会信用代码", Run(firm.org.uscc, "uscc")),
            ("名称", Run(firm.org.name, "name")),
            ("类型", Run(firm.kind, "type")),
            ("法定代表人", Run(firm.org.legal_person, "legal_person")),
            ("注册资本", Run(firm.capital, "capital")),
            ("成立日期", Run(f"{firm.established:%Y-%m-%d}", "established")),
            ("住所", Run(firm.org.address, "address")),
            ("经营范围", Run(firm.scope, "scope")),
            ("登记机关", Run(firm.licence_issuer, "issuer")),
            ("核准日期", Run(f"{firm.licence_date:%Y-%m-%d}", "issue_date")),
        ],
        size=11.5,
        step=11,
        wide=104,
        spread=38,
    )
    qr_code(sheet, 88, y + 6, 34)
    sheet.text(105, y + 44, "请使用电子营业执照小程序扫码核验", Style("song", 9), align="c")
    return drawn(trade.KIND, "even_trade_screen", [sheet], trade.base_values(firm, *trade.ALL, "issuer"))


def even_trade_branch(job: Job) -> Drawn:
    """A branch's licence photographed in its glass frame: 负责人, 营业场所, no capital."""
    firm = begin(job).company
    started = a_day(job.rng, date(2019, 4, 1), date(2023, 6, 1))
    name = firm.org.name + job.rng.choice(["第一分公司", "平桥分公司", "羊山分公司"])
    firm = replace(
        firm,
        org=replace(firm.org, name=name),
        kind="有限责任公司分公司(自然人投资或控股)",
        established=started,
        licence_date=a_day(job.rng, started, date(2026, 10, 1)),
    )
    sheet = job.sheet(320, 236)
    desk(job, sheet)
    sheet.fill(12, 13, 296, 210, (252, 251, 247))
    sheet.rect(20, 21, 280, 194, line=1.2, fill=(188, 148, 66))
    emblem(sheet, 160, 46, 22)
    sheet.text(160, 60, "营业执照", Style("song_bold", 32), align="c", spacing=0.4)
    sheet.text(32, 62, ["统一社会信用代码 ", Run(firm.org.uscc, "uscc")], Style("hei", 11))
    qr_code(sheet, 262, 34, 24)
    left = [
        ("名称", "name", firm.org.name),
        ("类型", "type", firm.kind),
        ("负责人", "legal_person", firm.org.legal_person),
    ]
    trade.items(
        sheet,
        38,
        88,
        [*((label, Run(text, field)) for label, field, text in left), ("经营范围", Run(firm.scope, "scope"))],
        size=11.5,
        step=12,
        wide=92,
        spread=22,
    )
    trade.items(
        sheet,
        174,
        88,
        [
            ("成立日期", Run(numbers.written_date(firm.established, form="padded"), "established")),
            ("营业场所", Run(firm.org.address, "address")),
        ],
        size=11.5,
        step=12,
        wide=86,
        spread=22,
    )
    sheet.text(202, 166, "登记机关", Style("song_bold", 13), spacing=0.5)
    sheet.text(212, 184, Run(numbers.written_date(firm.licence_date, form="spaced"), "issue_date"), Style("song", 12))
    seal(sheet, 240, 176, firm.licence_issuer, diameter=42)
    sheet.text(286, 206, "国家市场监督管理总局监制", Style("song", 7), align="r")
    names = ("uscc", "name", "type", "address", "legal_person", "established", "scope", "issue_date")
    values = trade.base_values(firm, *names)
    return drawn(trade.KIND, "even_trade_branch", [sheet], values, from_seal={"issuer": firm.licence_issuer})


LAYOUTS: Layouts = {
    "id_card": {
        "even_card_two_pages": even_card_two_pages,
        "even_card_frames": even_card_frames,
        "even_card_photo": even_card_photo,
    },
    road.KIND: {
        "even_road_screen": even_road_screen,
        "even_road_marked": even_road_marked,
        "even_road_two_pages": even_road_two_pages,
    },
    trade.KIND: {"even_trade_screen": even_trade_screen, "even_trade_branch": even_trade_branch},
}
