"""Fern: who lets whom use a site."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.fern_common import SMALL, case, day, other, pen, seal, tel
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer


def _site(job: Job) -> Works:
    """The case on a piece of ground that somebody has, not on the street."""
    works, rng = case(job), job.rng
    place = rng.choice(
        [
            f"{works.road}{rng.randrange(2, 260)}号院内西侧空地",
            f"{job.facts.home.community.district}{works.road}{rng.randrange(2, 260)}号院后空地",
            f"信阳市{works.road}{rng.randrange(2, 260)}号院东南角旧车棚",
        ]
    )
    return replace(works, place=place, width=Decimal(rng.choice(["4", "5", "6.4"])))


def _values(works: Works, grantor: str, consent: bool) -> dict[str, Value]:
    return {
        "holder": works.applicant,
        "grantor": grantor,
        "place": works.place,
        "area_m2": plain(works.area),
        "consent": consent,
        "issue_date": works.signed.isoformat(),
    }


def fern_yard_deal(job: Job) -> Drawn:
    """A landlord's agreement in handwriting, two names below and a witness."""
    works, sheet = _site(job), job.sheet(182, 257)
    hand, owner = pen(job, 14), job.facts.landlord
    sheet.text(91, 22, "场地借用约定", hand.sized(21), align="c", spacing=0.15)
    y = sheet.flow(
        20,
        44,
        142,
        [
            "出借人",
            Run(owner.name, "grantor"),
            "（甲），借用人",
            Run(works.applicant, "holder"),
            "（乙）。甲有闲置地方一块，在",
            Run(works.place, "place"),
            "，量得",
            Run(plain(works.area), "area_m2"),
            "平方米。甲",
            Run("愿意借给", "consent"),
            "乙安放箱变和电缆，双方说好下面几条：",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    years = job.rng.choice(["三", "五", "八"])
    for text in (
        f"一、借用{years}年，到期再商量，甲不得中途赶人。",
        "二、场地上的电费、看管由乙负责，出事与甲无关。",
        f"三、每年给甲补偿{job.rng.choice(['陆佰', '捌佰', '壹仟'])}元，年底付清。",
        "四、本约定写两张，一人一张，签字就算数。",
    ):
        y = sheet.flow(20, y + 1, 142, text, hand, leading=1.7, indent=2)
    y += 8
    sheet.text(20, y, ["甲：", Run(owner.name, "", hand.sized(16))], hand)
    sheet.text(20, y + 12, "乙：" + works.applicant, hand)
    sheet.text(20, y + 24, "在场人：" + other(job), hand)
    sheet.text(
        160, y + 36, Run(day(works.signed, job.date_form("plain", "bare", "chinese")), "issue_date"), hand, align="r"
    )
    if job.chance(0.4):
        seals.put_name(sheet, 66, y + 4, owner.name, side=13)
    seal(job, sheet, 76, y + 18, works.applicant, diameter=34)
    return drawn("site_right_evidence", "fern_yard_deal", [sheet], _values(works, owner.name, True))


def fern_village_vote(job: Job) -> Drawn:
    """Minutes of a meeting with the vote, and the committee's seal below."""
    works, place = _site(job), job.facts.home.community
    village = place.village_committee
    met = works.signed - timedelta(days=job.rng.randrange(2, 7))
    writer = Writer(job, Style("song", 13.5), leading=1.75)
    writer.title("村民代表会议决议", Style("song_bold", 22))
    chief = other(job)
    writer.line(f"开会时间：{day(met)}下午三点　　地点：村部会议室")
    writer.line(
        f"应到二十七人，实到{job.rng.choice(['二十二', '二十四', '二十五'])}人　　主持：{chief}　　记录：{other(job)}"
    )
    writer.para("议题：集体空闲地供建设充电站使用。")
    writer.para(
        [
            "会上通报，",
            Run(works.applicant, "holder"),
            "来村联系，想用",
            Run(works.place, "place"),
            "，属本村集体所有，经丈量为",
            Run(plain(works.area), "area_m2"),
            "平方米，用来建充电车位和变压器。",
        ]
    )
    writer.para(
        [
            "经举手表决，全体到会代表",
            Run("一致同意", "consent"),
            "将该地块提供给对方使用，使用期五年，地上附着物由对方自理，不改变土地权属。",
        ]
    )
    writer.para("根据《中华人民共和国村民委员会组织法》第二十四条，本决议在村务公开栏公示三天，无异议后生效。")
    writer.room(60)
    writer.y += 6
    writer.para("到会代表签名：", indent=0)
    sheet = writer.sheet
    for column in range(6):
        sheet.text(27 + column * 26, writer.y + (column % 2) * 2, other(job), pen(job, 14))
    y = writer.y + 28
    sheet.text(180, y, Run(village, "grantor"), Style("song", 13.5), align="r")
    sheet.text(
        176,
        y + 11,
        Run(day(works.signed, job.date_form("chinese", "plain")), "issue_date"),
        Style("song", 13.5),
        align="r",
    )
    seal(job, sheet, 146, y + 5, village)
    return drawn(
        "site_right_evidence",
        "fern_village_vote",
        writer.sheets,
        _values(works, village, True),
        tolerated={"issue_date": (met.isoformat(),)},
    )


def fern_manager_reply(job: Job) -> Drawn:
    """A property firm's printed stationery with a bilingual head; now and then it says no."""
    works, sheet = _site(job), job.sheet()
    firm, refuse = job.facts.home.community.manager, job.chance(0.25)
    body = Style("song", 13)
    sheet.text(25, 16, firm.name, Style("hei_bold", 17, (20, 90, 80)))
    sheet.text(25, 25, "XINYANG PROPERTY SERVICE · SITE & FACILITY OFFICE", Style("hei", 9, (20, 90, 80)))
    sheet.line(25, 31, 185, 31, width=0.8, fill=(20, 90, 80))
    sheet.text(105, 44, "场地使用回执函", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(185, 56, f"函号：WY-{job.rng.randrange(100, 999)}", SMALL, align="r")
    y = 68.0
    lines: list[tuple[str, str, Run]] = [
        ("来函方", "Applicant", Run(works.applicant, "holder")),
        ("场地位置", "Site", Run(works.place, "place")),
        ("场地大小", "Area", Run(f"{plain(works.area)} m²", "area_m2")),
    ]
    for chinese, english, run in lines:
        sheet.text(30, y, chinese, Style("hei", 12))
        sheet.text(52, y + 0.8, english, Style("hei", 9, (110, 110, 110)))
        sheet.cell((74, y - 2, 110, 9), run, body)
        sheet.line(74, y + 7, 184, y + 7, width=0.15)
        y += 13
    if refuse:
        text: list[str | Run] = [
            "来函收悉。该处为消防登高操作场地，",
            Run("我公司不同意", "consent"),
            "将其用于建设充电设施，请贵方另行选址。",
        ]
    else:
        text = [
            "来函收悉。上述场地由我公司受托管理，",
            Run("我公司同意", "consent"),
            "贵方用于建设充电设施及敷设电缆，进场前请到工程部办理登记，并自行承担恢复义务。",
        ]
    sheet.flow(30, y + 5, 154, text, body, leading=1.85, indent=2)
    sheet.text(30, y + 58, f"工程部联系人：{other(job)}　{tel(job)}", Style("song", 11))
    sheet.text(184, y + 74, Run(firm.name, "grantor"), body, align="r")
    sheet.text(
        184, y + 85, Run(day(works.signed, job.date_form("dash", "plain", "padded")), "issue_date"), body, align="r"
    )
    seal(job, sheet, 150, y + 79, firm.name)
    sheet.text(105, 278, f"{firm.address}　服务热线 {firm.phone}", Style("hei", 8, (20, 90, 80)), align="c")
    return drawn("site_right_evidence", "fern_manager_reply", [sheet], _values(works, firm.name, not refuse))


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "fern_yard_deal": fern_yard_deal,
        "fern_village_vote": fern_village_vote,
        "fern_manager_reply": fern_manager_reply,
    }
}
