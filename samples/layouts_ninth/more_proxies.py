"""授权委托书: of firms for their handler, of persons for a relative or a dealer's errand boy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.draw import BLACK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    a_site,
    box,
    day,
    hand,
    scrawl,
    seal,
    span,
    written,
)
from samples.people import years_later
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


@dataclass(frozen=True, slots=True)
class _Matter:
    """What the agent is to do: the words that name it, and other honest readings with words around them."""

    core: str
    also: tuple[str, ...]


def _matter(job: Job, head: str, tail: str, place: str) -> _Matter:
    core = job.rng.choice(
        [
            f"{place}充电桩报装",
            f"{place}电动汽车充电桩用电新装申请",
            "电动汽车充电设施报装",
            f"{place}低压用电报装",
        ]
    )
    also = {head + core, core + tail, head + core + tail}
    if head.startswith("代为"):
        also |= {head.removeprefix("代为") + core, head.removeprefix("代为") + core + tail}
    return _Matter(core, tuple(sorted(also - {core})))


def _term(job: Job) -> tuple[date, date]:
    start = job.facts.consent_date
    return start, start + timedelta(days=job.rng.choice([30, 61, 91, 181, 364]))


def proxy_of_firm(job: Job) -> Drawn:
    """A firm's letter: legal representative, agent with ID number, matter, powers, term; seal and signatures."""
    facts, site = job.facts, a_site(job)
    firm, agent = facts.company.org, facts.landlord
    first, last = _term(job)
    matter = _matter(job, "办理", "事宜", site.estate)
    used = Pen(job.fill_style(13), lined=job.chance(0.5))
    write = Writer(job, Style("song", 13.5), left=26, width=158, leading=1.85)
    write.y = 34
    write.title(job.rng.choice(["授权委托书", "法人授权委托书", "授 权 委 托 书"]), Style("hei_bold", 24), after=14)
    write.line(["致：", used(job.rng.choice(["国网信阳供电公司", "信阳市政务服务中心电力窗口"]))])
    write.para(["委托单位：", used(firm.name, "principal")])
    write.para(["统一社会信用代码：", used(firm.uscc)])
    write.para(["法定代表人：", used(firm.legal_person), "　职务：", used(job.rng.choice(["执行董事", "总经理"]))])
    write.para(["受托人：", used(agent.name, "agent"), "　身份证号码：", used(agent.id_number)])
    write.para(["联系电话：", used(agent.phone)])
    write.para(
        [
            "现授权上述受托人以我单位名义办理",
            Run(matter.core, "matter"),
            "事宜。受托人在授权范围内签署的一切文件和处理的一切有关事务，我单位均予以承认，并承担相应法律责任。",
        ]
    )
    write.para("代理权限：提交、补正申请材料，签署供用电合同，领取有关文书。受托人无转委托权。")
    term = span(job, first, last, ("valid_from", "valid_to"), used)
    write.para([job.rng.choice(["委托期限：", "本授权有效期", "授权期限："]), *term, "。"])
    write.room(62)
    sheet, y = write.sheet, write.y + 12
    sheet.text(84, y, "委托单位（盖章）：", Style("song", 13))
    sheet.text(84, y + 14, "法定代表人（签字或盖章）：", Style("song", 13))
    sheet.text(84, y + 28, "受托人（签字）：", Style("song", 13))
    scrawl(sheet, 122, y + 26, agent.name)
    put_name(sheet, 152, y + 16, firm.legal_person[:3])
    sheet.text(84, y + 42, written(first, form="spaced"), Style("song", 13))
    seal(sheet, 128, y + 6, firm.name)
    values: dict[str, Value] = {
        "principal": firm.name,
        "agent": agent.name,
        "matter": matter.core,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    return drawn("authorization_letter", "new_proxy_of_firm", write.sheets, values, tolerated={"matter": matter.also})


def proxy_form(job: Job) -> Drawn:
    """A window's printed form with two columns of particulars, filled in by hand."""
    facts = job.facts
    one, two = facts.person, facts.spouse
    first, last = _term(job)
    matter = _matter(job, "代为办理", "的相关手续", job.facts.home.community.name)
    sheet, label = job.sheet(), Style("song", 11.5)
    ink = Pen(hand(job, 12))
    sheet.text(105, 26, "个人用户业务办理授权委托书", Style("hei_bold", 19), align="c")
    sheet.text(188, 40, f"表单编号：YX-SQ-{job.rng.randrange(1, 30):02d}", Style("hei", 8.5), align="r")
    y = 48.0
    groups = ((one, "委\n托\n人", "principal"), (two, "受\n托\n人", "agent"))
    for who, side, field in groups:
        box(sheet, 20, y, 14, 44, side, Style("hei", 12))
        parts: list[tuple[str, Run]] = [
            ("姓　　名", ink(who.name, field)),
            ("证件名称", ink("居民身份证")),
            ("证件号码", ink(who.id_number)),
            ("联系电话", ink(who.phone)),
        ]
        for row, (name, run) in enumerate(parts):
            box(sheet, 34, y + row * 11, 34, 11, name, label)
            box(sheet, 68, y + row * 11, 122, 11, run, label, align="l")
        y += 44
    box(sheet, 20, y, 48, 24, "委托事项", label)
    box(sheet, 68, y, 122, 24, ink(matter.core, "matter"), label, align="l")
    y += 24
    box(sheet, 20, y, 48, 14, "委托期限", label)
    box(sheet, 68, y, 122, 14, span(job, first, last, ("valid_from", "valid_to"), ink, "torn"), label, align="l")
    y += 14
    box(sheet, 20, y, 170, 58)
    text = (
        "委托人声明：本人因故不能亲自到场，特委托上述受托人办理以上事项。受托人在委托期限内所办理的手续、签署的文件，"
        "本人均予认可，由此产生的法律后果由本人承担。"
    )
    sheet.flow(24, y + 5, 162, text, label, leading=1.6, indent=2)
    sheet.text(24, y + 34, "委托人签名（按指印）：", label)
    scrawl(sheet, 68, y + 31, one.name)
    sheet.text(110, y + 34, "受托人签名：", label)
    scrawl(sheet, 136, y + 31, two.name)
    sheet.text(110, y + 47, written(first, form=job.date_form("plain", "dot", "bare")), hand(job, 12))
    sheet.text(
        20, y + 64, "填表说明：1.本表一式一份，用黑色签字笔填写；2.须同时提交双方身份证复印件。", Style("song", 9)
    )
    values: dict[str, Value] = {
        "principal": one.name,
        "agent": two.name,
        "matter": matter.core,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    return drawn("authorization_letter", "new_proxy_form", [sheet], values, tolerated={"matter": matter.also})


def proxy_by_hand(job: Job) -> Drawn:
    """A short letter written by hand on lined paper: 兹委托我的…; the end is when all is done."""
    facts = job.facts
    one, two = facts.person, facts.landlord
    matter = _matter(job, "去办理", "手续", "我家")
    sheet, ink = job.sheet(), hand(job, 14)
    for row in range(21):
        sheet.line(22, 44 + row * 11, 190, 44 + row * 11, width=0.15, fill=(196, 120, 120))
    sheet.text(105, 30, job.rng.choice(["委托书", "委 托 书"]), ink.sized(20), align="c")
    tie = job.rng.choice(["我的朋友", "我弟弟", "我的同事", "亲属"])
    why = job.rng.choice(["在外地务工", "因工作繁忙", "因身体不便"])
    runs: Inline = [
        "本人",
        Run(one.name, "principal"),
        f"，身份证号{one.id_number}，{why}，不能亲自到现场，现委托{tie}",
        Run(two.name, "agent"),
        f"（身份证号{two.id_number}，电话{two.phone}）全权代表我去办理",
        Run(matter.core, "matter"),
        "手续。代理人所签的字、交的资料我都认可。委托时间从写此委托书之日起到事情办完为止。",
    ]
    bottom = sheet.flow(24, 46.5, 164, runs, ink, leading=11 / sheet.em_mm(ink), indent=2)
    sheet.text(24, bottom, "　　特此委托。", ink)
    sheet.text(120, bottom + 22, f"委托人：{one.name}", ink)
    sheet.text(120, bottom + 33, written(facts.consent_date, form=job.date_form("plain", "dot", "bare")), ink)
    values: dict[str, Value] = {"principal": one.name, "agent": two.name, "matter": matter.core}
    other = {"matter": matter.also, "valid_from": (facts.consent_date.isoformat(),)}
    return drawn("authorization_letter", "new_proxy_by_hand", [sheet], values, tolerated=other)


def proxy_certificate(job: Job) -> Drawn:
    """法定代表人授权书 of a builder, in one sentence, with the copies of both cards announced below."""
    site = a_site(job)
    start = site.signed
    end = years_later(start, 1)
    matter = _matter(job, "处理", "相关事宜", site.road)
    sheet, text = job.sheet(), Style("song", 14)
    used = Pen(Style("song_bold", 14), lined=True)
    sheet.text(105, 38, "法定代表人授权书", Style("song_bold", 22), align="c", spacing=0.15)
    runs: Inline = [
        "兹授权",
        used(site.handler, "agent"),
        f"（性别：男，职务：项目专员，手机号：{site.phone}）为",
        used(site.owner, "principal"),
        "（以下简称“本公司”）的合法代理人，负责本公司",
        Run(matter.core, "matter"),
        "相关事宜，其签名与本公司公章具有同等效力。",
    ]
    y = sheet.flow(26, 64, 158, runs, text, leading=2.0, indent=2)
    form = job.rng.choice(["dash", "padded"])
    made = ["有效期：", *day(start, "valid_from", Pen(text), form), " 至 ", *day(end, "valid_to", Pen(text), form)]
    sheet.text(36, y + 4, made, text)
    sheet.text(92, y + 34, f"授权单位：{site.owner}", text.sized(12))
    sheet.text(92, y + 46, f"法定代表人：{site.legal}", text.sized(12))
    sheet.text(92, y + 58, f"签发日期：{written(start, form='dash')}", text.sized(12))
    put_round(sheet, 140, y + 46, SealText(site.owner), diameter=40)
    for x, title in ((26.0, "法定代表人身份证复印件粘贴处"), (110.0, "被授权人身份证复印件粘贴处")):
        sheet.rect(x, y + 80, 74, 44, line=0.2, fill=BLACK)
        sheet.text(x + 37, y + 99, title, Style("song", 10, (150, 150, 150)), align="c")
    values: dict[str, Value] = {
        "principal": site.owner,
        "agent": site.handler,
        "matter": matter.core,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "new_proxy_certificate", [sheet], values, tolerated={"matter": matter.also})


LAYOUTS: Layouts = {
    "authorization_letter": {
        "new_proxy_of_firm": proxy_of_firm,
        "new_proxy_form": proxy_form,
        "new_proxy_by_hand": proxy_by_hand,
        "new_proxy_certificate": proxy_certificate,
    }
}
