"""The right to use a bay: a bordered certificate, an extract from a bay's register, a letter to the grid firm."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.hazel_common import GREY, Said, before, day, framed, mobile, somebody, somebodys_id
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def _values(job: Job, issuer: str, issued: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": issued,
    }


def certificate(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(210, 148)
    issued = before(job, facts.consent_date, 500)
    until = years_later(issued, rng.choice([10, 15, 20])) - timedelta(days=1)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (216, 228, 220), waves=20, paper=(250, 252, 248))
    sheet.rect(10, 10, 190, 128, line=1.0, fill=(70, 120, 90))
    sheet.rect(12.5, 12.5, 185, 123, line=0.3, fill=(70, 120, 90))
    sheet.text(105, 20, "机动车泊位使用权凭证", Style("song_bold", 22, (150, 30, 30)), align="c", spacing=0.12)
    sheet.text(190, 33, f"证号：PW-{issued:%Y}-{rng.randrange(10**4):04d}", Style("song", 10), align="r")
    label, value = Style("hei", 11), job.fill_style(13)
    rows: list[tuple[str, Run]] = [
        ("持　有　人", Run(facts.person.name, "holder", value)),
        ("身份号码", Run(facts.person.id_number, "holder_id", value)),
        ("所在苑区", Run(home.community.name, "community", value)),
        ("泊位代码", Run(home.space_no, "space_no", value)),
    ]
    y = 42.0
    for name, run in rows:
        sheet.text(24, y, name, label, spread=22)
        sheet.text(52, y - 0.6, run, value)
        sheet.line(50, y + 6, 120, y + 6, width=0.2, fill=GREY)
        y += 12
    sheet.text(24, y, "使用期间", label, spread=22)
    sheet.text(
        52,
        y,
        [
            "自",
            Run(day(issued, "plain"), "valid_from", value),
            "至",
            Run(day(until, "plain"), "valid_to", value),
        ],
        Style("song", 12),
    )
    ornaments.qr_code(sheet, 158, 44, 24)
    sheet.text(170, 70, "扫码核验", Style("hei", 8, GREY), align="c")
    sheet.flow(
        24,
        y + 13,
        96,
        "持本凭证可在上列泊位停放车辆、安装自用充电设施；遗失须登报声明后补办，转让须到发证单位换证。",
        Style("song", 9),
        leading=1.6,
    )
    sheet.text(192, 112, Run(facts.developer.name, "issuer"), Style("song", 12), align="r")
    sheet.text(186, 122, ["发证日 ", Run(day(issued, "plain"), "issue_date")], Style("song", 11), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 158, 114, seals.SealText(facts.developer.name), diameter=36)
    values = _values(job, facts.developer.name, issued.isoformat())
    values |= {"valid_from": issued.isoformat(), "valid_to": until.isoformat()}
    return drawn(KIND, "hazel_right_certificate", [sheet], values)


def extract(job: Job) -> Drawn:
    """The page of one bay in the firm's register: those who had it, the last has it still."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(297, 210)
    firm = home.community.manager.name
    issued = before(job, facts.consent_date, 40)
    start = before(job, issued, 700)
    until = years_later(start, rng.choice([5, 10])) - timedelta(days=1)
    older = years_later(start, -5)
    small, cell = Style("hei", 10), Style("song", 10.5)
    sheet.text(148.5, 18, "车位使用权登记簿（单车位摘录）", Style("hei_bold", 18), align="c")
    sheet.text(20, 32, ["楼盘名称：", Run(home.community.name, "community")], Style("song", 12))
    sheet.text(140, 32, ["车位号：", Run(home.space_no, "space_no")], Style("song", 12))
    sheet.text(277, 32, f"层位：{home.space_floor}", Style("song", 12), align="r")
    widths = (14.0, 30.0, 60.0, 38.0, 38.0, 36.0, 41.0)
    heads = ("次序", "使用权人", "证件号码", "起始", "终止", "登记人", "状态")
    rows: list[list[str | Run]] = [
        [
            "1",
            somebody(job),
            somebodys_id(job),
            day(years_later(older, -3), "dot"),
            day(older, "dot"),
            somebody(job),
            "已注销",
        ],
        [
            "2",
            somebody(job),
            somebodys_id(job),
            day(older + timedelta(1), "dot"),
            day(start - timedelta(1), "dot"),
            somebody(job),
            "已注销（转让）",
        ],
        [
            "3",
            Run(facts.person.name, "holder"),
            Run(facts.person.id_number, "holder_id"),
            Run(day(start, "dot"), "valid_from"),
            Run(day(until, "dot"), "valid_to"),
            somebody(job),
            "现行有效",
        ],
        ["4", "", "", "", "", "", ""],
    ]
    y = table(
        sheet,
        20,
        42,
        [
            (11, [(wide, head, True) for wide, head in zip(widths, heads, strict=True)]),
            *[(14.0, [(wide, text, False) for wide, text in zip(widths, row, strict=True)]) for row in rows],
        ],
        label=small,
        value=cell,
    )
    said: Said = [
        "摘录说明：截至摘录之日，上列车位的使用权由",
        Run(facts.person.name, "holder"),
        "享有，无转让、查封记录。本摘录供其办理充电设施用电报装，他用无效。",
    ]
    y = sheet.flow(20, y + 8, 257, said, Style("song", 12), leading=1.7)
    sheet.text(270, y + 12, ["摘录单位：", Run(firm, "issuer")], Style("song", 12), align="r")
    sheet.text(270, y + 24, ["摘录日期：", Run(day(issued, "dot"), "issue_date")], Style("song", 12), align="r")
    sheet.text(20, y + 24, f"摘录人：{somebody(job)}　复核人：{somebody(job)}", cell)
    if job.variant.seal:
        seals.put_round(sheet, 236, y + 17, seals.SealText(firm), diameter=40)
    values = _values(job, firm, issued.isoformat())
    values |= {"valid_from": start.isoformat(), "valid_to": until.isoformat()}
    return drawn(KIND, "hazel_right_extract", [sheet], values)


def letter(job: Job) -> Drawn:
    facts, home = job.facts, job.facts.home
    sheet = job.sheet()
    firm, issued = home.community.manager, before(job, facts.consent_date, 20)
    body = Style("song", 14)
    sheet.text(105, 20, Run(firm.name, "issuer"), Style("song_bold", 18, (30, 70, 140)), align="c", spacing=0.1)
    sheet.line(22, 30, 188, 30, width=0.7, fill=(30, 70, 140))
    sheet.text(22, 32.5, f"地址：{firm.address}", Style("song", 9, GREY))
    sheet.text(188, 32.5, f"客服：{firm.phone}", Style("song", 9, GREY), align="r")
    sheet.text(105, 52, "关于车位归谁使用的说明函", Style("hei_bold", 20), align="c")
    sheet.text(28, 72, "信阳供电公司营业厅：", body)
    said: Said = [
        "我司管理的",
        Run(home.community.name, "community"),
        f"住户{somebody(job)}等人近日询问装桩需要哪些材料，其中{home.room_text}住户",
        Run(facts.person.name, "holder"),
        "（身份证：",
        Run(facts.person.id_number, "holder_id", solid=True),
        "）提出请我司说明其车位情况。经查交房资料，编号",
        Run(home.space_no, "space_no", solid=True),
        f"的车位在{home.space_floor}，自交付起一直由",
        Run(facts.person.name, "holder"),
        "专用，属其长期享有使用权的固定车位，与相邻车位界线清楚，无人提出争议。",
    ]
    y = sheet.flow(28, 86, 154, said, body, leading=1.9, indent=2)
    y = sheet.flow(28, y, 154, "请贵厅据此受理。如需核对，可与我司工程部联系。", body, leading=1.9, indent=2)
    sheet.text(28, y + 6, f"联系人：{somebody(job)}（工程部）　{mobile(job)}", Style("song", 12))
    sheet.text(182, y + 26, Run(firm.name, "issuer"), body, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(178, y + 38, Run(day(issued, form), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 31, seals.SealText(firm.name))
    return drawn(KIND, "hazel_right_letter", [sheet], _values(job, firm.name, issued.isoformat()))


def slip(job: Job) -> Drawn:
    """A small slip handed out with the keys: little boxes below their labels."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(148, 105)
    issued = before(job, facts.consent_date, 300)
    office = home.community.owners_committee
    small, value = Style("hei", 7.5, GREY), job.fill_style(11)
    sheet.text(12, 10, "选定车位回执", Style("hei_bold", 15))
    sheet.text(136, 11, f"存根号 {rng.randrange(10**5):05d}", Style("song", 9, (180, 40, 40)), align="r")
    framed(sheet, (12, 22, 42, 15), "车位由谁使用", Run(facts.person.name, "holder"), small, value)
    framed(sheet, (54, 22, 82, 15), "此人身份证", Run(facts.person.id_number, "holder_id"), small, value)
    framed(sheet, (12, 37, 64, 15), "院落", Run(home.community.name, "community"), small, value)
    framed(sheet, (76, 37, 60, 15), "抽到的车位", Run(home.space_no, "space_no"), small, value)
    sheet.flow(
        12,
        56,
        124,
        "该车位经业主大会抽签选定，归上列住户使用，他人不得占用；本回执可作办理充电桩用电的车位凭据。",
        Style("song", 9.5),
        leading=1.6,
    )
    sheet.text(12, 78, ["组织抽签：", Run(office, "issuer")], Style("song", 10))
    sheet.text(12, 88, f"监签：{somebody(job)}、{somebody(job)}", Style("song", 10))
    sheet.text(136, 88, ["发放 ", Run(day(issued, "bare"), "issue_date")], Style("song", 10), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 84, 82, seals.SealText(office), diameter=32)
    return drawn(KIND, "hazel_right_slip", [sheet], _values(job, office, issued.isoformat()))


LAYOUTS: Layouts = {
    KIND: {
        "hazel_right_certificate": certificate,
        "hazel_right_extract": extract,
        "hazel_right_letter": letter,
        "hazel_right_slip": slip,
    }
}
