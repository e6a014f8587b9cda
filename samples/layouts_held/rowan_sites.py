"""Who may use a site: minutes of a village's meeting, and an agreement about a yard written by hand."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, a_work, hand, plain, sealed, somebody, when
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def rowan_site_minutes(job: Job) -> Drawn:
    """Village delegates vote on letting a firm build a charging place on the village's land."""
    work, rng, facts = a_work(job, company=True), job.rng, job.facts
    village = facts.home.community.village_committee
    area = Decimal(rng.randrange(12, 90) * 10)
    place = rng.choice(
        [
            f"村部东侧{work.road}旁空地",
            f"{work.district}{work.road}{rng.randrange(3, 90)}号老粮站院内",
            "村文化广场北边晒场",
        ]
    )
    page = Page(job, Style("song", 13), top=28, leading=1.75)
    page.title("村民代表会议记录", Style("song_bold", 20), after=9)
    talk = rng.randrange(14, 27)
    page.line(["时间：", when(work.signed, "plain"), "晚7点　　地点：村部会议室"])
    page.line(f"主持：{somebody(job)}　　记录：{somebody(job)}　　应到{talk + 3}人，实到{talk}人")
    page.line(["议题：", Run(work.applicant, "holder"), "使用集体空地建充电站一事"])
    page.para(
        [
            f"{somebody(job)}介绍：该公司找到村里，想用",
            Run(place, "place"),
            "，面积",
            Run(plain(area), "area_m2"),
            f"平方米，装汽车充电桩，使用{rng.choice(['八', '十', '十五'])}年，"
            f"每年交村集体{rng.randrange(4, 30)}千元，电表单独立户。",
        ]
    )
    page.para(f"{somebody(job)}问：下雨天水往哪排？答：四周做排水沟，接到路边井里。")
    page.para(f"{somebody(job)}问：晒粮食的时候怎么办？答：留出西头一块不占，秋收时不停车。")
    page.para(
        [
            f"表决结果：赞成{talk - 1}票，反对0票，弃权1票。会议",
            Run("同意", "consent"),
            "将上述土地交该公司使用，由村委会与其签协议，并在公示栏公示七天。",
        ]
    )
    page.line("到会代表签名：")
    for row in range(2):
        for column in range(4):
            signature(page.sheet, 34 + column * 36, page.y + row * 11, somebody(job))
    page.y += 30
    page.room(30)
    top = page.y
    page.right(Run(village, "grantor"))
    page.right(when(work.signed, "chinese", "issue_date"), inset=10)
    sealed(page.sheet, 150, top + 5, village)
    values: dict[str, Value] = {
        "holder": work.applicant,
        "grantor": village,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("site_right_evidence", "rowan_site_minutes", page.sheets, values)


def rowan_yard_agreement(job: Job) -> Drawn:
    """Two people, or a person and a firm, agree about a yard; a pen on B5."""
    work, rng, owner = a_work(job), job.rng, job.facts.landlord
    pen = hand(job, 13.5)
    area = Decimal(rng.randrange(6, 40) * 5)
    place = f"{work.district}{work.road}{rng.randrange(5, 200)}号后院"
    page = Page(job, pen, size=(176, 250), left=20, top=22, leading=1.75)
    page.title("场院借用协议", pen.sized(20), after=7)
    page.line(["出借人：", Run(owner.name, "grantor"), f"，身份证{owner.id_number}，电话{owner.phone}"])
    page.line(["借用人：", Run(work.applicant, "holder")])
    ends = years_later(work.signed, rng.choice([3, 5])) - timedelta(days=1)
    page.para(
        [
            "一、出借人",
            Run("愿意", "consent"),
            "把自家位于",
            Run(place, "place"),
            "的空院子借给借用人停车、装充电桩，院子约",
            Run(plain(area), "area_m2"),
            "平米。",
        ]
    )
    page.para(f"二、从{when(work.signed, 'dot').text}到{when(ends, 'dot').text}，一年一千二百元，每年头一个月付清。")
    page.para("三、电表由借用人自己立户，电费自理，线要走管子，不准私接。")
    page.para("四、院里的香樟树不动，大门钥匙各拿一把，出了事谁的责任谁担。")
    page.para("五、双方各存一张，签名按手印后生效。")
    page.y += 4
    page.line(["出借人签名：", Run(owner.name, style=pen.sized(16))])
    firm = work.applicant.endswith("公司")
    signed = f"（代表：{job.facts.company.org.legal_person}）" if firm else work.applicant
    page.line(["借用人签名：", Run(signed, style=pen.sized(15))])
    page.line(f"中间人：{somebody(job)}")
    page.line([when(work.signed, "plain", "issue_date")])
    sealed(page.sheet, 124, page.y - 26, work.applicant, diameter=36)
    values: dict[str, Value] = {
        "holder": work.applicant,
        "grantor": owner.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("site_right_evidence", "rowan_yard_agreement", page.sheets, values)


LAYOUTS: Layouts = {
    "site_right_evidence": {"rowan_site_minutes": rowan_site_minutes, "rowan_yard_agreement": rowan_yard_agreement}
}
