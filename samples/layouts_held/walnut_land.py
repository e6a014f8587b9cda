"""Rights to a site: a village meeting's resolution, a landlord's handwritten note, an agreement's summary card."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.walnut_common import figures, pen, press, scene, when, write
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, signature, table


def _area(job: Job) -> str:
    return plain(Decimal(job.rng.choice(["86", "120", "215.5", "340", "468", "1260", "96.8"])))


def minutes(job: Job) -> Drawn:
    """A village committee's meeting minutes with the vote."""
    work, facts = scene(job), job.facts
    village, area = facts.home.community.village_committee, _area(job)
    place = f"{work.road}{job.rng.choice(['东', '西', '南', '北'])}侧村集体空地"
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("村民代表会议决议", Style("song_bold", 22))
    writer.line(f"地点：村部二楼　　主持：{facts.developer.legal_person}　　记录：{facts.dealer.legal_person}")
    writer.line(f"应到代表31人，实到{job.rng.randrange(23, 31)}人，符合法定人数。")
    writer.para(
        [
            "议题只有一项：",
            Run(work.applicant, "holder"),
            "想用我村位于",
            Run(place, "place"),
            "的一块地建充电站，面积",
            Run(area, "area_m2"),
            "平方米，请代表们表决。",
        ]
    )
    writer.para(
        f"代表{facts.landlord.name}提出雨季排水怎么办，用地人答应自修排水沟。代表{facts.spouse.name}要求夜间不得鸣笛，记录在案。"
    )
    writer.para(
        [
            "举手表决，赞成超过三分之二，",
            Run("同意", "consent"),
            "提供该地块使用权，使用期五年，地上附着物不作抵押，不得改作他用。",
        ]
    )
    writer.para("本决议依照《中华人民共和国村民委员会组织法》第二十八条形成，已在村务公开栏张贴七日，无人提出异议。")
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(25, y, "代表签名：", writer.style)
    for place_no, name in enumerate((facts.landlord.name, facts.spouse.name, facts.company.org.legal_person)):
        signature(sheet, 52 + place_no * 32, y - 1, name)
    sheet.text(182, y + 22, Run(village, "grantor"), writer.style, align="r")
    sheet.text(182, y + 33, when(job, work.signed, "issue_date", "plain", "chinese"), writer.style, align="r")
    press(job, sheet, 146, y + 28, village)
    truth: dict[str, Value] = work.truth(
        "issue_date", holder=work.applicant, grantor=village, place=place, area_m2=area, consent=True
    )
    return drawn("site_right_evidence", "walnut_minutes", writer.sheets, truth)


def yard_note(job: Job) -> Drawn:
    """A landlord's three lines by hand on a half sheet."""
    work, facts, sheet = scene(job), job.facts, job.sheet(190, 135)
    hand, area = pen(job, 15), _area(job)
    place = f"{work.district}{work.road}{job.rng.randrange(4, 240)}号后院"
    for line in range(8):
        sheet.line(14, 37 + line * 10.6, 176, 37 + line * 10.6, width=0.12, fill=(190, 200, 210))
    sheet.text(95, 11, "借地字据", hand.sized(21), align="c", spacing=0.4)
    y = sheet.flow(
        16,
        30,
        158,
        [
            "我有院子一处，坐落",
            Run(place, "place"),
            "，量得",
            Run(area, "area_m2"),
            "平方，今借与",
            Run(work.applicant, "holder"),
            "摆放充电桩和变压器用，我",
            Run("同意", "consent"),
            "，家里人也都没有意见。借期三年，到时商量续用。隔壁",
            facts.company.org.legal_person,
            "家通道要留两米。口说无凭，写此为据。",
        ],
        hand,
        leading=2.0,
        indent=2,
    )
    sheet.text(66, y + 2, ["出借人：", Run(facts.landlord.name, "grantor")], hand)
    sheet.text(16, y + 2, "在场人：" + work.third, hand.sized(11))
    sheet.text(172, y + 13, when(job, work.signed, "issue_date", "short", "plain"), hand, align="r")
    sheet.text(16, y + 13, f"电话 {facts.landlord.phone}", hand.sized(12))
    if job.variant.seal and job.chance(0.5):
        seals.put_name(sheet, 128, y + 6, facts.landlord.name, side=12)
    truth: dict[str, Value] = work.truth(
        "issue_date", holder=work.applicant, grantor=facts.landlord.name, place=place, area_m2=area, consent=True
    )
    return drawn("site_right_evidence", "walnut_yard_note", [sheet], truth)


def lease_card(job: Job) -> Drawn:
    """A property firm's summary card of an agreement on the use of a site; consent in its foot."""
    work, facts, sheet = scene(job, firm=True), job.facts, job.sheet(210, 148)
    manager, area = facts.home.community.manager.name, _area(job)
    place = f"{facts.home.community.name}{job.rng.choice(['南门', '北门', '三号楼', '商业街'])}外停车场地"
    navy = (30, 50, 96)
    sheet.fill(0, 0, 210, 20, (228, 232, 242))
    sheet.text(14, 6, "场地使用协议要点摘录", Style("hei_bold", 17, navy))
    sheet.text(196, 8, f"协议号 CD{figures(job.rng, 7)}", Style("hei", 9, navy), align="r")
    items: list[tuple[str, Runs]] = [
        ("场地提供方", Run(manager, "grantor")),
        ("场地使用方", Run(work.applicant, "holder")),
        ("场地坐落", Run(place, "place")),
        ("场地大小", [Run(area, "area_m2"), " ㎡（以现场划线为准）"]),
        ("用途限定", "电动汽车充电，不得转借"),
        ("使用费", f"每年 {job.rng.randrange(8, 40) * 1000} 元，按半年付"),
        ("使用年限", "自交付场地起满四年"),
        ("签约日", when(job, work.signed, "issue_date", "plain", "dash", "chinese")),
    ]
    rows = [(10.5, [(40.0, label, True), (142.0, runs, False)]) for label, runs in items]
    below = table(sheet, 14, 26, rows, label=Style("hei_bold", 10.5, navy), value=Style("song", 11), frame=navy)
    sheet.text(
        14,
        below + 5,
        f"经办：{facts.spouse.name}　复核：{facts.dealer.legal_person}　摘录日：{write(work.start, 'dash')}",
        Style("song", 10),
    )
    sheet.text(
        14,
        below + 13,
        ["提供方", Run("同意", "consent"), "按上列条件供地。本摘录与正本不一致的，以正本为准。"],
        Style("song", 9),
    )
    press(job, sheet, 128, below + 4, manager, size=34)
    press(job, sheet, 174, below + 4, work.applicant, size=34)
    truth: dict[str, Value] = work.truth(
        "issue_date", holder=work.applicant, grantor=manager, place=place, area_m2=area, consent=True
    )
    return drawn(
        "site_right_evidence", "walnut_lease_card", [sheet], truth, tolerated={"issue_date": (work.start.isoformat(),)}
    )


LAYOUTS: Layouts = {
    "site_right_evidence": {"walnut_minutes": minutes, "walnut_yard_note": yard_note, "walnut_lease_card": lease_card}
}
