"""The right to use a bay: a card, a page of a register, a developer's letter, a committee's three lines."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.larch_common import (
    GREY,
    Parts,
    Pen,
    Rows,
    after,
    bay,
    bay_read,
    before,
    bystander,
    level,
    masked,
    pen_ink,
    said,
)
from samples.people import a_space_no, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def larch_right_card(job: Job) -> Drawn:
    """车位使用权卡: a small lying card with a security background."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet = job.sheet(160, 104)
    start = before(facts.consent_date, job.rng.randrange(60, 700))
    end = years_later(start, job.rng.choice([10, 20])) - timedelta(days=1)
    issued = after(start, job.rng.randrange(0, 20))
    ornaments.guilloche(sheet, 5, 5, 150, 94, (214, 230, 222), waves=14, paper=(247, 252, 249))
    green = (30, 96, 72)
    sheet.rect(5, 5, 150, 94, line=0.6, fill=green)
    sheet.text(80, 10, "车位使用权卡", Style("song_bold", 18, green), align="c", spacing=0.3)
    sheet.text(150, 19, f"No.{job.rng.randrange(10**6):06d}", Style("hei", 9, green), align="r")
    label, value = Style("hei", 9.5, green), Style("song", 11.5)
    lines: list[tuple[str, Parts]] = [
        ("权　利　人", [Run(person.name, "holder")]),
        ("身份证号码", [Run(person.id_number, "holder_id")]),
        ("楼盘名称", [Run(home.community.name, "community")]),
        ("车位号码", [Run(home.space_no, "space_no"), f"　　{level(job)}"]),
        (
            "使用期限",
            [Run(said(start, "plain"), "valid_from"), " 至 ", Run(said(end, "plain"), "valid_to")],
        ),
        ("发卡单位", [Run(facts.developer.name, "issuer")]),
        ("发卡日期", [Run(said(issued, job.date_form("plain", "dash", "dots")), "issue_date")]),
    ]
    y = 25.0
    for name, runs in lines:
        sheet.text(12, y, name, label, spread=20)
        sheet.text(38, y - 0.4, runs, value)
        y += 8.6
    sheet.text(12, 89, "本卡遗失请及时挂失补办；转让车位须到发卡单位变更登记。", Style("hei", 7.5, green))
    if job.variant.seal:
        seals.put_round(sheet, 124, 74, seals.SealText(facts.developer.name), diameter=34)
    values: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "larch_right_card", [sheet], values, tolerated={"space_no": bay_read(job)})


def larch_register_page(job: Job) -> Drawn:
    """车位使用登记册 (a copied page, one row asked about) with a certifying line below."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    manager = home.community.manager
    sheet = job.sheet(297, 210)
    body, cell = Style("song", 12), Style("song", 10.5)
    sheet.text(148, 16, "车位使用登记册（复印页）", Style("hei_bold", 18), align="c")
    sheet.text(20, 29, ["小区：", Run(home.community.name, "community")], body)
    sheet.text(277, 29, f"第 {job.rng.randrange(2, 40)} 页", body, align="r")
    widths = (18.0, 38.0, 44.0, 62.0, 55.0, 40.0)
    heads = ("序号", "车位", "房号", "使用人", "证件号", "登记时间")
    rows: Rows = [(10, [(width, head, True) for width, head in zip(widths, heads, strict=True)])]
    place, first = job.rng.randrange(1, 6), job.rng.randrange(20, 90)
    started = before(facts.consent_date, job.rng.randrange(300, 900))
    for row in range(7):
        if row == place:
            texts: list[str | Run] = [
                str(first + row),
                home.space_no,
                home.room_text,
                person.name,
                masked(person),
                said(started, "dots"),
            ]
        else:
            texts = [
                str(first + row),
                a_space_no(job.rng),
                f"{job.rng.randrange(1, 30)}号楼1单元{job.rng.randrange(1, 20)}0{job.rng.randrange(1, 4)}室",
                bystander(job),
                f"411599********{job.rng.randrange(1000, 9999)}",
                said(after(started, (row - place) * 3), "dots"),
            ]
        rows.append((9.5, [(width, text, True) for width, text in zip(widths, texts, strict=True)]))
    y = table(sheet, 20, 37, rows, label=cell, value=cell)
    top = 37 + 10 + place * 9.5
    sheet.text(13, top + 2.5, "√", Style("kai", 16, (200, 30, 36)))
    runs: Parts = [
        f"本页与原册核对一致。其中第{first + place}号一行所记",
        Run(home.space_no, "space_no"),
        "车位，现由业主",
        Run(person.name, "holder"),
        "（",
        Run(person.id_number, "holder_id"),
        "）专用，未转让他人。此页仅供办理充电设施用电手续。",
    ]
    y = sheet.flow(20, y + 6, 257, runs, body, leading=1.7, indent=2)
    sheet.text(20, y + 10, f"复核：{bystander(job)}", body)
    sheet.text(268, y + 4, ["登记单位：", Run(manager.name, "issuer")], body, align="r")
    form = job.date_form("plain", "chinese", "padded")
    sheet.text(268, y + 14, ["出具时间：", Run(said(facts.consent_date, form), "issue_date")], body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 214, y + 12, seals.SealText(manager.name, "档案专用章"))
    values: dict[str, Value] = {
        "issuer": manager.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": facts.consent_date.isoformat(),
    }
    tolerated = {"space_no": bay_read(job), "valid_from": (started.isoformat(),), "holder_id": (masked(person),)}
    return drawn(KIND, "larch_register_page", [sheet], values, tolerated=tolerated)


def larch_developer_letter(job: Job) -> Drawn:
    """关于地下车位归属的复函: a developer answers the power company, numbered like an office letter."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, firm = job.sheet(), job.facts.developer
    start = before(facts.consent_date, job.rng.randrange(200, 1500))
    end = years_later(start, job.rng.choice([20, 40, 50])) - timedelta(days=1)
    body = Style("song", 14)
    sheet.text(105, 26, firm.name, Style("song_bold", 22, (190, 30, 34)), align="c", spacing=0.1)
    sheet.line(24, 39, 186, 39, width=0.8, fill=(190, 30, 34))
    sheet.text(186, 43, f"函〔{facts.consent_date.year}〕{job.rng.randrange(3, 80)}号", Style("song", 11), align="r")
    sheet.text(105, 58, "关于地下车位归属的复函", Style("hei_bold", 18), align="c")
    pen = Pen(sheet, body, 26, 76, 158, leading=1.85)
    pen.line("国网信阳供电公司客户服务中心：")
    pen.para(
        [
            "贵中心要求核实的车位情况已悉。经查阅我公司销售台账，我公司建设的",
            Run(home.community.name, "community"),
            "项目中，",
            *bay(job, tails=("号车位", "号")),
            "已由",
            Run(person.name, "holder"),
            f"（{person.sex}，身份证",
            Run(person.id_number, "holder_id"),
            f"）付清款项取得使用权，同幢业主{bystander(job)}等人对此无异议。",
        ]
    )
    pen.para(
        [
            "按双方约定，使用权从",
            Run(said(start), "valid_from"),
            "算起，到",
            Run(said(end), "valid_to"),
            "届满，期间我公司不再另行出售或出租。",
        ]
    )
    pen.para("专此函复。")
    sheet.text(26, 196, f"（联系人：销售部{bystander(job)}，{firm.phone}）", Style("song", 12))
    sheet.text(178, 212, Run(firm.name, "issuer"), body, align="r")
    form = job.date_form("chinese", "plain")
    sheet.text(172, 224, Run(said(facts.consent_date, form), "issue_date"), body, align="r")
    sheet.line(24, 270, 186, 270, width=0.4, fill=GREY)
    sheet.text(26, 273, "抄送：项目物业服务中心、公司档案室", Style("song", 10.5))
    if job.variant.seal:
        seals.put_round(sheet, 146, 218, seals.SealText(firm.name), diameter=42)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn(KIND, "larch_developer_letter", [sheet], values, tolerated={"space_no": bay_read(job)})


def larch_three_lines(job: Job) -> Drawn:
    """证明: the residents' committee of an old estate says whose bay it is, by hand, on half a sheet."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.residents_committee
    sheet = job.sheet(210, 148)
    hand = pen_ink(job, 15)
    sheet.text(105, 16, "证　明", hand.sized(24), align="c")
    runs: Parts = [
        "辖区居民",
        Run(person.name, "holder"),
        "，家住",
        Run(home.community.name, "community"),
        f"{home.room_text}。小区停车位里的",
        Run(home.space_no, "space_no"),
        "号一直是他家停车使用，邻居都知道，没有争议，该车位使用权归其本人。",
    ]
    y = sheet.flow(24, 38, 162, runs, hand, leading=1.9, indent=2)
    sheet.flow(24, y, 162, "情况属实，请予办理。", hand, leading=1.9, indent=2)
    sheet.text(182, 100, Run(issuer, "issuer"), hand, align="r")
    sheet.text(34, 112, f"网格员：{bystander(job)}", hand)
    form = job.date_form("plain", "chinese", "dots")
    sheet.text(178, 112, Run(said(facts.consent_date, form), "issue_date"), hand, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, 106, seals.SealText(issuer), diameter=42)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn(KIND, "larch_three_lines", [sheet], values, tolerated={"space_no": bay_read(job)})


LAYOUTS: Layouts = {
    KIND: {
        "larch_right_card": larch_right_card,
        "larch_register_page": larch_register_page,
        "larch_developer_letter": larch_developer_letter,
        "larch_three_lines": larch_three_lines,
    }
}
