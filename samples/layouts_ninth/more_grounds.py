"""Evidence of the right to use a site: an office's reply, an agreement, a letter of the owner, a village's proof."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    copy_mark,
    day,
    firm_named,
    hand,
    red_head,
    scrawl,
    seal,
    written,
)
from samples.people import years_later
from samples.seals import SealText, put_edge
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _ground(job: Job) -> str:
    return f"{job.rng.randrange(180, 6800)}" + job.rng.choice(["", "", ".6", ".35"])


def _place(job: Job, site: Site) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{site.district}{site.road}以{rng.choice('东西南北')}、{site.cross}以{rng.choice('东西南北')}地块",
            f"信阳市{site.district}{site.road}{rng.randrange(1, 300)}号院内空地",
            f"{site.road}与{site.cross}交叉口{rng.choice(['东北角', '西南角'])}停车场",
            f"{site.estate}{rng.choice(['东侧', '北门外', '地面停车场'])}",
        ]
    )


def _values(holder: str, grantor: str, place: str, area: str, consent: bool, date_text: str) -> dict[str, Value]:
    return {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": area,
        "consent": consent,
        "issue_date": date_text,
    }


def ground_reply(job: Job) -> Drawn:
    """An office's reply with red heading and number, granting the ground."""
    site, area = a_site(job), _ground(job)
    place, rng = _place(job, site), job.rng
    grantor = rng.choice(
        [f"信阳市{site.district}人民政府", "信阳市自然资源和规划局", f"信阳市自然资源和规划局{site.district}分局"]
    )
    short = {"信阳市自然资源和规划局": "信自然资函"}.get(grantor, "信政土" if grantor.endswith("政府") else "信自然资")
    sheet, text = job.sheet(), Style("song", 15)
    heading = grantor + ("文件" if job.chance(0.5) else "")
    y = red_head(sheet, heading, f"{short}〔{site.signed.year}〕{rng.randrange(1, 240)}号")
    y = sheet.flow(32, y + 4, 146, f"关于{site.project}用地的批复", Style("song_bold", 19), leading=1.5, align="c")
    sheet.text(27, y + 8, [Run(site.owner, "holder"), "："], text)
    paragraphs: list[Inline] = [
        [f"你单位《关于{site.project}用地的请示》收悉。经研究，现批复如下："],
        [
            "一、",
            Run("同意", "consent"),
            "你单位使用位于",
            Run(place, "place"),
            "的国有土地，用地面积",
            Run(area, "area_m2"),
            "平方米，用途为公用设施用地（充电站）。",
        ],
        ["二、你单位应严格按照批准的用途和范围使用土地，不得擅自改变土地用途，不得转让、出租。"],
        ["三、请按规定办理规划、建设等手续，保护好用地范围内的树木和管线。"],
    ]
    y += 18
    for runs in paragraphs:
        y = sheet.flow(27, y, 156, runs, text, leading=1.85, indent=2)
    sheet.text(27, y + 2, "　　此复。", text)
    sheet.text(150, y + 26, Run(grantor, "grantor"), text, align="c")
    form = rng.choice(["plain", "chinese"])
    sheet.text(150, y + 37, Run(written(site.signed, form=form), "issue_date"), text, align="c")
    seal(sheet, 152, y + 30, grantor, diameter=42)
    values = _values(site.owner, grantor, place, area, True, site.signed.isoformat())
    return drawn("site_right_evidence", "new_ground_reply", [sheet], values)


def ground_agreement(job: Job) -> Drawn:
    """场地使用协议: two parties, the ground, its use, years and fee, over one or two pages."""
    site, area, rng = a_site(job), _ground(job), job.rng
    place, used = _place(job, site), Pen(job.fill_style(12.5), lined=True)
    grantor = firm_named(rng, "商业管理有限公司", "物流园区管理有限公司", "资产运营有限公司", "职工医院")
    write = Writer(job, Style("song", 12.5), left=26, width=158, leading=1.8)
    write.title(
        rng.choice(["场地使用协议", "充电站场地合作使用协议", "场地使用权协议书"]), Style("hei_bold", 20), after=8
    )
    write.line(["甲方（场地提供方）：", used(grantor, "grantor")])
    write.line(["乙方（场地使用方）：", used(site.owner, "holder")])
    write.para("甲乙双方经友好协商，就乙方使用甲方场地建设、经营电动汽车充电设施事宜，达成如下协议：")
    write.line("第一条　场地情况")
    consent: Inline = ["1. 甲方", Run("同意", "consent"), "将位于", used(place, "place"), "的场地提供给乙方使用，"]
    write.para([*consent, "使用面积", used(area, "area_m2"), "平方米（具体范围见附图）。"])
    write.para("2. 甲方保证对上述场地享有合法的使用权，场地未设定影响乙方使用的抵押、查封。")
    write.line("第二条　使用期限")
    last = years_later(site.signed, rng.choice([5, 8, 10]))
    term = f"自{written(site.signed, form='plain')}起至{written(last, form='plain')}止"
    write.para(f"使用期限{term}。期满前三个月，乙方有优先续用权。")
    write.line("第三条　费用")
    fee = Decimal(rng.randrange(8, 90) * 1000)
    write.para(
        f"场地使用费每年人民币{fee:.0f}元（大写：{in_words(fee)}），乙方于每年首月一次付清。电费由乙方单独立户缴纳。"
    )
    write.line("第四条　双方责任")
    write.para(
        "1. 甲方协助乙方办理用电报装、道路开口、绿化移植等手续。2. 乙方负责充电设施的建设、维护和安全，承担相应责任。"
    )
    write.line("第五条　违约责任")
    write.para("任何一方违反本协议，应赔偿对方因此遭受的损失。因政府征收、拆迁不能继续履行的，互不承担违约责任。")
    write.line("第六条　本协议一式肆份，双方各执贰份，自双方签字盖章之日起生效。")
    write.room(44)
    sheet, y = write.sheet, write.y + 8
    for x, side, name in ((26.0, "甲方（盖章）：", grantor), (110.0, "乙方（盖章）：", site.owner)):
        sheet.text(x, y, side, write.style)
        sheet.text(x, y + 13, "代表人（签字）：", write.style)
        seal(sheet, x + 48, y + 4, name)
    scrawl(sheet, 62, y + 11, job.facts.landlord.name)
    scrawl(sheet, 146, y + 11, site.legal)
    sheet.text(
        26,
        y + 28,
        ["签订日期：", *day(site.signed, "issue_date", used, rng.choice(["torn", "plain", "dot"]))],
        write.style,
    )
    for number, page in enumerate(write.sheets):
        if len(write.sheets) > 1:
            put_edge(page, 150, SealText(grantor), number, len(write.sheets))
    write.number_pages()
    values = _values(site.owner, grantor, place, area, True, site.signed.isoformat())
    return drawn("site_right_evidence", "new_ground_agreement", write.sheets, values)


def ground_letter(job: Job) -> Drawn:
    """A short letter of those who own or tend the ground; now and then it refuses."""
    site, area, rng = a_site(job), _ground(job), job.rng
    place = _place(job, site)
    grantor = rng.choice(
        [
            f"信阳市{site.district}园林绿化中心",
            f"信阳市{site.district}公共资产管理中心",
            firm_named(rng, "置业有限公司", "物业服务有限公司"),
        ]
    )
    agreed = not job.chance(0.2)
    sheet, text = job.sheet(), Style("song", 15)
    sheet.text(
        105, 40, rng.choice(["同 意 函", "场地使用同意函"]) if agreed else "复　函", Style("song_bold", 24), align="c"
    )
    sheet.text(27, 66, [Run(site.owner, "holder"), "："], text)
    verdict: Inline = (
        [
            "经研究，我单位",
            Run("同意", "consent"),
            "贵方无偿使用上述场地建设充电设施及配套管线，使用期间应服从我单位管理，保护现有绿化及设施。",
        ]
        if agreed
        else ["经研究，该处场地已列入近期改造计划，我单位", Run("不同意", "consent"), "贵方使用上述场地，请另行选址。"]
    )
    paragraphs: list[Inline] = [
        [
            "贵公司《关于申请使用场地的函》已收悉。你方拟使用的",
            Run(place, "place"),
            "由我单位管理，面积约",
            Run(area, "area_m2"),
            "㎡。",
        ],
        verdict,
        ["特此函复。"],
    ]
    y = 80.0
    for runs in paragraphs:
        y = sheet.flow(27, y, 156, runs, text, leading=2.0, indent=2) + 2
    sheet.text(27, y + 8, f"（联系人：{job.facts.landlord.name}，电话：{job.facts.landlord.phone}）", text.sized(12))
    sheet.text(146, y + 34, Run(grantor, "grantor"), text, align="c")
    form = rng.choice(["plain", "padded", "chinese"])
    sheet.text(146, y + 46, Run(written(site.signed, form=form), "issue_date"), text, align="c")
    seal(sheet, 148, y + 40, grantor)
    values = _values(site.owner, grantor, place, area, agreed, site.signed.isoformat())
    copy_mark(job, sheet)
    return drawn("site_right_evidence", "new_ground_letter", [sheet], values)


def ground_village(job: Job) -> Drawn:
    """A village's proof, written by hand on its letter paper: whose ground it is and that he may use it."""
    site, rng = a_site(job), job.rng
    person = job.facts.person
    village = rng.choice(["青蛙塘", "三棵树", "大磨盘"])
    grantor = f"{site.district}{rng.choice(['子午镇', '长台乡'])}{village}村民委员会"
    area = f"{rng.randrange(40, 900)}"
    place = f"{village}村{rng.choice(['东头老晒场', '村部南侧空地', '小学旁停车场'])}"
    sheet, ink = job.sheet(), hand(job, 15)
    sheet.text(105, 22, grantor, Style("song_bold", 18, (200, 30, 36)), align="c", spacing=0.1)
    sheet.line(24, 33, 186, 33, width=0.6, fill=(200, 30, 36))
    sheet.text(105, 46, rng.choice(["场地使用证明", "证　　明"]), ink.sized(21), align="c")
    runs: Inline = [
        "兹有",
        Run(person.name, "holder"),
        f"（身份证号{person.id_number}），在我村",
        Run(place, "place"),
        "建设电动车充电桩，占地",
        Run(area, "area_m2"),
        "平方米。该场地属我村集体所有，无权属纠纷，经村两委研究，",
        Run("同意", "consent"),
        "其使用。情况属实，特此证明。",
    ]
    y = sheet.flow(26, 66, 158, runs, ink, leading=2.1, indent=2)
    sheet.text(106, y + 18, Run(grantor, "grantor"), ink.sized(14), align="l")
    when = written(site.signed, form=rng.choice(["plain", "dot", "bare"]))
    sheet.text(120, y + 31, Run(when, "issue_date"), ink)
    seal(sheet, 146, y + 26, grantor)
    values = _values(person.name, grantor, place, area, True, site.signed.isoformat())
    return drawn("site_right_evidence", "new_ground_village", [sheet], values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "new_ground_reply": ground_reply,
        "new_ground_agreement": ground_agreement,
        "new_ground_letter": ground_letter,
        "new_ground_village": ground_village,
    }
}
