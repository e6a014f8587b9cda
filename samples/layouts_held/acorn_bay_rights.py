"""Who may use a bay: a certificate with a border, an extract of the ledger, a village note."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.acorn_common import Book, before, floor_of, pen, someone, written
from samples.people import years_later
from samples.truth import Drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def bordered(job: Job) -> Drawn:
    """A landscape A5 certificate, waves behind, a double border."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(210, 148), job.fill_style(13)
    issued = before(job, facts.lease_from, 30, 900)
    start = issued + timedelta(days=job.rng.randrange(1, 20))
    end = years_later(start, job.rng.choice((20, 10))) - timedelta(days=1)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (232, 222, 196), paper=(253, 250, 240))
    gold = (160, 120, 40)
    sheet.rect(8, 8, 194, 132, line=1.0, fill=gold)
    sheet.rect(10.5, 10.5, 189, 127, line=0.3, fill=gold)
    sheet.text(105, 17, "车位使用权证", Style("song_bold", 26, (150, 30, 30)), align="c", spacing=0.4)
    sheet.text(192, 31, f"证字第 {issued.year}{job.rng.randrange(10**4):04d} 号", Style("song", 10.5), align="r")
    body = Style("song", 12)
    y = 42.0
    rows: list[tuple[str, list[str | Run]]] = [
        (
            "权 利 人",
            [
                book.line("holder", facts.person.name, ink, min_em=9),
                "　证件号 ",
                book.line("holder_id", facts.person.id_number, ink),
            ],
        ),
        ("车位坐落", [book.line("community", home.community.name, ink, min_em=12), f"　{floor_of(home)}"]),
        ("车位序号", [book.line("space_no", home.space_no, ink, min_em=10), "　类别　小型车　充电位预留"]),
        (
            "使用年限",
            ["自 ", book.day("valid_from", start, "plain", ink), " 至 ", book.day("valid_to", end, "plain", ink)],
        ),
        ("对应房屋", [home.room_text]),
    ]
    for label, runs in rows:
        sheet.text(24, y, label, Style("hei", 12), spread=18)
        sheet.text(46, y, runs, body)
        y += 11.5
    y = sheet.flow(
        24,
        y + 2,
        162,
        "持证人在使用年限内依法独占使用上列车位，可凭本证申请加装电动汽车充电设施；本证遗失应及时登报并申请补发，"
        "不得涂改、出借。",
        Style("song", 10),
        leading=1.5,
    )
    sheet.text(184, y + 6, ["发证单位：", book.put("issuer", facts.developer.name)], body, align="r")
    sheet.text(
        184, y + 16, ["发证日期：", book.day("issue_date", issued, job.date_form("plain", "chinese"))], body, align="r"
    )
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 11, seals.SealText(facts.developer.name), diameter=36)
    return book.done(KIND, "acorn_bordered", [sheet])


def ledger(job: Job) -> Drawn:
    """台账摘录: several rows, all masked but the one that is certified."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, cell = job.sheet(), Style("song", 10)
    manager, person = home.community.manager, facts.person
    issued = facts.consent_date
    sheet.text(105, 26, "固定车位登记台账摘录", Style("hei_bold", 20), align="c", spacing=0.1)
    y = (
        sheet.flow(
            20,
            44,
            170,
            [
                "应业主查询，现将我公司服务的",
                book.put("community", home.community.name),
                "车位登记台账中与其有关的一页摘录如下（他人信息已作隐去处理），以带“★”一行为准，用于办理充电桩报装：",
            ],
            Style("song", 12.5),
            leading=1.75,
            indent=2,
        )
        + 3
    )
    widths = (14.0, 32.0, 26.0, 52.0, 46.0)
    heads = ("行", "泊位", "使用权人", "有效证件", "权利期间")
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (9, [(wide, head, True) for wide, head in zip(widths, heads, strict=True)])
    ]
    mine = job.rng.randrange(1, 6)
    end = facts.lease_to
    for number in range(1, 7):
        if number == mine:
            bold = Style("song_bold", 10)
            cells: list[str | Run | list[str | Run]] = [
                f"★{number}",
                book.put("space_no", home.space_no, style=bold),
                book.put("holder", person.name, style=bold),
                book.put("holder_id", person.id_number, style=bold),
                [book.day("valid_from", facts.lease_from, "dot", bold), "～", book.day("valid_to", end, "dot", bold)],
            ]
        else:
            begun = before(job, facts.lease_from, 10, 600)
            cells = [
                str(number),
                "***",
                someone(job)[0] + "**",
                "4115**********" + f"{job.rng.randrange(10**4):04d}",
                f"{written(begun, 'dot')}～长期" if job.chance(0.3) else f"{written(begun, 'dot')}～****",
            ]
        rows.append((11, [(wide, text, False) for wide, text in zip(widths, cells, strict=True)]))
    y = table(sheet, 20, y, rows, label=Style("hei", 10.5), value=cell) + 6
    y = sheet.flow(
        20,
        y,
        170,
        f"上述★行车位位于{floor_of(home)}，登记车辆{facts.vehicle.plate}，截至出具日未见权属争议，车位管理费已缴清。",
        Style("song", 12.5),
        leading=1.75,
        indent=2,
    )
    sheet.text(30, y + 14, f"台账管理员：{someone(job)}", Style("song", 12))
    sheet.text(186, y + 14, book.put("issuer", manager.name), Style("song", 12.5), align="r")
    sheet.text(
        180,
        y + 25,
        ["出具日：", book.day("issue_date", issued, job.date_form("plain", "padded"))],
        Style("song", 12.5),
        align="r",
    )
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 20, seals.SealText(manager.name))
    return book.done(KIND, "acorn_ledger", [sheet])


def village_note(job: Job) -> Drawn:
    """Three lines of the village secretary on half a sheet."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(210, 148), pen(job, 15)
    village = home.community.village_committee
    sheet.text(105, 20, "情况属实说明", ink.sized(22), align="c", spacing=0.2)
    y = sheet.flow(
        22,
        42,
        166,
        [
            "经村里核对，安置户",
            book.put("holder", facts.person.name),
            "（",
            book.put("holder_id", facts.person.id_number),
            "）分得",
            book.put("community", home.community.name),
            "里",
            book.put("space_no", home.space_no),
            "号车位，一直归他家停车使用，和别人没有纠纷。"
            if facts.person.male
            else "号车位，一直归她家停车使用，和别人没有纠纷。",
        ],
        ink,
        leading=1.9,
        indent=2,
    )
    sheet.flow(22, y, 166, "请供电部门给予办理。", ink, leading=1.9, indent=2)
    sheet.text(24, 112, ["经手人：", someone(job)], ink.sized(13))
    sheet.text(186, 104, book.put("issuer", village), ink.sized(14), align="r")
    day = facts.consent_date
    sheet.text(180, 117, book.day("issue_date", day, job.date_form("plain", "short", "chinese")), ink, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 146, 110, seals.SealText(village), diameter=38)
    return book.done(KIND, "acorn_village_note", [sheet])


LAYOUTS: Layouts = {KIND: {"acorn_bordered": bordered, "acorn_ledger": ledger, "acorn_village_note": village_note}}
