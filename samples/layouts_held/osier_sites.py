"""Papers that show a right to use a site: a handwritten agreement, a meeting's resolution, a reply below a request."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import BLACK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.osier_common import PEN, Words, num, on, plain, scene, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _area(job: Job) -> Decimal:
    return Decimal(job.rng.choice(["12.5", "18", "24", "36", "45.6", "60", "120"]))


def yard_agreement(job: Job) -> Drawn:
    """Two neighbours' agreement in ink: one lets the other put a charging pile in his yard."""
    facts, work, area = job.facts, scene(job), _area(job)
    ink = Style("kai", 15, BLACK, jitter=0.03)
    writer = Writer(job, ink, leading=1.95, top=30)
    place = f"{facts.home.community.district}{work.road}{job.rng.randrange(5, 160)}号院内西南角"
    writer.title("场地使用协议", Style("kai", 24, BLACK, jitter=0.02))
    writer.line(["出场地的一方：", Run(facts.landlord.name, "grantor"), f"，身份证{facts.landlord.id_number}"])
    writer.line(["用场地的一方：", Run(facts.person.name, "holder"), f"，身份证{facts.person.id_number}"])
    writer.para(
        [
            "双方当面说好：",
            Run(place, "place"),
            "空地一块，量得",
            num(area, "area_m2"),
            "平方米，土地和房子都是前者的，前者",
            Run("愿意", "consent"),
            f"给后者安装充电桩、停车使用，为期{job.rng.choice(['三', '五', '八'])}年，每年租金"
            f"{job.rng.choice(['600', '800', '1200'])}元，年初付清。",
        ]
    )
    writer.para("水电各交各的。充电桩归用的人所有，到期搬走，把地面收拾平整。中间出了漏电、着火，由用的人负责。")
    writer.para("口说无凭，写此为据，一式两份，按手印后有效。")
    writer.room(60)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(28, y, ["出场地人：", Run(facts.landlord.name, style=PEN)], ink)
    sheet.text(112, y, ["用场地人：", Run(facts.person.name, style=PEN)], ink)
    sheet.text(28, y + 16, f"在场人：{facts.developer.legal_person}", ink)
    sheet.text(176, y + 32, on(work.signed, "issue_date"), ink, align="r")
    values: dict[str, Value] = {
        "holder": facts.person.name,
        "grantor": facts.landlord.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("site_right_evidence", "osier_yard_agreement", writer.sheets, values)


def meeting_minutes(job: Job) -> Drawn:
    """A village's resolution: time, those present, what was voted."""
    facts, work, area = job.facts, scene(job), _area(job)
    home = facts.home.community
    village, firm = home.village_committee, work.owner
    place = f"{home.district}{work.road}{job.rng.choice(['村民活动广场东边', '老粮站门口', '村卫生室后院'])}"
    present, all_ = job.rng.randrange(24, 38), job.rng.randrange(38, 46)
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("村民代表会议决议", Style("song_bold", 22), spacing=0.15)
    writer.line(f"会议地点：村部二楼　　　主持：{facts.landlord.name}　　　记录：{facts.spouse.name}")
    writer.line(f"应到代表{all_}人，实到{present}人，符合法定人数。")
    writer.line("议题：集体土地给企业建公用充电桩的事")
    writer.para(
        [
            "会上宣读了",
            Run(firm, "holder"),
            "的来函。该公司想用我村位于",
            Run(place, "place"),
            "的集体空闲地",
            num(area, "area_m2"),
            "平方米，建公用充电桩，对本村村民充电让利一成。",
        ]
    )
    writer.para(
        [
            f"经举手表决，赞成{present - 2}票，弃权2票，无反对票，会议决定",
            Run("同意", "consent"),
            "该公司使用上述土地，使用期十年，土地权属不变，具体由",
            Run(village, "grantor"),
            "与其签订合同。",
        ]
    )
    writer.para("依据《中华人民共和国村民委员会组织法》第二十四条，本决议自会议当日起生效，并在村务公开栏公示五日。")
    writer.line("到会代表签名：")
    for names in (
        (facts.dealer.legal_person, facts.developer.legal_person, facts.company.org.legal_person),
        (home.manager.legal_person, facts.spouse.name, facts.landlord.name),
    ):
        for place_no, name in enumerate(names):
            writer.sheet.text(32 + place_no * 44, writer.y, name, PEN)
        writer.y += 12
    writer.room(40)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, "（村委会章）", Style("song", 12), align="r")
    sheet.text(180, y + 11, on(work.signed, "issue_date", "spaced"), Style("song", 13), align="r")
    sealed(sheet, job, 158, y + 8, village)
    values: dict[str, Value] = {
        "holder": firm,
        "grantor": village,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("site_right_evidence", "osier_meeting_minutes", writer.sheets, values)


def reply_below(job: Job) -> Drawn:
    """A request of a firm with the land owner's answer in ink at its foot, sometimes a refusal."""
    facts, work, area = job.facts, scene(job), _area(job)
    owner, firm, refused = facts.developer.name, work.owner, job.chance(0.25)
    place = f"{facts.home.community.district}{work.road}{facts.home.community.name}商业街停车区"
    sheet, body = job.sheet(), Style("song", 13)
    sheet.text(105, 28, "借用场地申请", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(26, 48, [Run(owner, "grantor"), "："], body)
    said: Words = [
        Run(firm, "holder"),
        "因建设充电桩，恳请借用贵公司名下",
        Run(place, "place"),
        "的一块地面，面积",
        num(area, "area_m2"),
        "㎡。设备基础、电缆均由我方施工并维护，不影响商户经营。贵公司如需收回，提前一个月通知即可。",
    ]
    y = sheet.flow(26, 60, 158, said, body, leading=1.85, indent=2)
    sheet.text(182, y + 8, f"申请方：{firm}", body, align="r")
    sealed(sheet, job, 150, y + 12, firm)
    y += 48
    sheet.line(20, y, 190, y, width=0.5)
    sheet.text(26, y + 6, "场地所有方答复：", Style("hei", 13))
    ink = Style("kai", 16, (28, 48, 140), jitter=0.05)
    if refused:
        answer: Words = ["该处已租给他人经营，", Run("不同意借用", "consent"), "。"]
    else:
        answer = [Run("同意借用", "consent"), "，按上述面积使用，注意防火。"]
    sheet.flow(34, y + 20, 146, answer, ink, leading=1.9)
    sheet.text(34, y + 46, ["经手：", Run(facts.developer.legal_person, style=PEN)], body)
    sheet.text(178, y + 58, on(work.signed, "issue_date", "plain", ink), ink, align="r")
    sealed(sheet, job, 146, y + 52, owner)
    values: dict[str, Value] = {
        "holder": firm,
        "grantor": owner,
        "place": place,
        "area_m2": plain(area),
        "consent": not refused,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("site_right_evidence", "osier_reply_below", [sheet], values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "osier_yard_agreement": yard_agreement,
        "osier_meeting_minutes": meeting_minutes,
        "osier_reply_below": reply_below,
    }
}
