"""授权委托书 of a company for its clerk, and of a private person for a relative or friend."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import (
    Parts,
    a_task,
    blank,
    bold,
    hand,
    lines,
    said,
    signed,
    thumb,
    torn,
)
from samples.people import years_later
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer


def legal_person_letter(job: Job) -> Drawn:
    """法定代表人授权委托书, as companies keep it in their word processors: filled on lines, sealed."""
    rng, org, agent, task = job.rng, job.facts.company.org, job.facts.person, a_task(job)
    used = job.fill_style(13)
    writer = Writer(job, Style("song", 13), leading=1.9)
    writer.y = 32
    writer.title(rng.choice(["法定代表人授权委托书", "授 权 委 托 书"]), Style("song_bold", 20), after=14)
    to = rng.choice(["国网信阳供电公司", "信阳市政务服务中心", "国网河南省电力公司信阳供电公司"])
    writer.line(f"{to}：")
    matter = rng.choice(
        [
            f"办理{task.project}用电报装、签订供用电合同等相关事宜",
            f"办理{task.project}联合报装及占道施工申请手续",
            "办理充电桩新装用电申请、资料递交、合同签订及领取相关文件",
        ]
    )
    first, last = task.signed, years_later(task.signed, 1) - timedelta(days=1)
    form = rng.choice(["plain", "padded"])
    writer.para(
        [
            "本授权委托书声明：我",
            blank(org.legal_person, "", used),
            "系",
            blank(org.name, "principal", used),
            "的法定代表人，现授权委托我单位",
            blank(agent.name, "agent", used),
            "（性别：",
            blank(agent.sex, "", used),
            "，身份证号码：",
            blank(agent.id_number, "", used),
            "）为我单位的委托代理人，以我单位名义",
            blank(matter, "matter", used),
            "。代理人在上述事项中所签署的一切文件和处理的一切有关事务，我单位均予以承认，并承担相应的法律责任。",
        ]
    )
    writer.para(
        [
            "委托期限：自",
            Run(said(job, first, form), "valid_from", used, solid=True),
            "起至",
            Run(said(job, last, form), "valid_to", used, solid=True),
            "止。代理人无转委托权。",
        ]
    )
    writer.para("特此委托。")
    sheet, y = writer.sheet, writer.y + 10
    rows: list[Parts] = [
        ["委托单位（盖章）：", Run(org.name, "", used)],
        ["法定代表人（签字或盖章）："],
        ["委托代理人（签字）："],
        ["联系电话：", Run(agent.phone, "", used)],
        [said(job, first, form)],
    ]
    lines(sheet, 62, y, rows, writer.style, step=12)
    put_name(sheet, 152, y + 15, org.legal_person, side=15)
    signed(sheet, 112, y + 22, agent.name)
    put_round(sheet, 122, y + 8, SealText(org.name), diameter=40)
    values = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    also = {"matter": (matter.removeprefix("办理"),), "principal": (org.legal_person,)}
    return drawn("authorization_letter", "fir_legal_person_letter", [sheet], values, tolerated=also)


def citizen_letter(job: Job) -> Drawn:
    """A private person's 委托书: two blocks of persons, reasons, matters, written in by hand, finger prints."""
    rng, owner, agent = job.rng, job.facts.person, job.facts.landlord
    ink = hand(job, 12.5)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("委　托　书", Style("hei_bold", 21), after=13)
    for word, person, name in (("委托人", owner, "principal"), ("受托人", agent, "agent")):
        writer.line(
            [
                bold(writer.style, f"{word}："),
                blank(person.name, name, ink, least=7),
                "　性别：",
                blank(person.sex, "", ink),
                "　联系电话：",
                blank(person.phone, "", ink),
            ]
        )
        writer.line(["身份证号码：", blank(person.id_number, "", ink, least=20)])
        writer.line(["住址：", blank(person.address, "", ink)])
    place = f"{job.facts.home.community.name}{job.facts.home.space_no}号车位"
    matter = rng.choice(
        [
            f"代为申请{place}充电桩用电报装",
            f"代办{place}电动汽车充电桩新装、签字及领取材料",
            "代为办理充电桩电表申请手续",
        ]
    )
    why = rng.choice(["长期在外地工作", "身体不便", "工作繁忙", "出差在外"])
    writer.para([f"委托人因{why}，不能亲自到场办理，特委托受托人作为我的合法代理人，全权代表我办理下列事项："])
    writer.para(["1、", blank(matter, "matter", ink), "；"])
    writer.para("2、签署与上述事项有关的各类表格、合同及承诺文件。")
    writer.para(
        "受托人在其权限范围内依法所作的一切行为及签署的一切文件，委托人均予以承认，由此产生的法律后果由委托人承担。"
    )
    first = job.facts.consent_date
    last = first + timedelta(days=rng.choice([29, 59, 89, 179]))
    writer.para(
        [
            "委托期限：自",
            *torn(first, "valid_from", ink, line=True),
            "至",
            *torn(last, "valid_to", ink, line=True),
            "。",
        ]
    )
    writer.para("受托人无权转委托。")
    sheet, y = writer.sheet, writer.y + 9
    sheet.text(30, y, "委托人（签名、按手印）：", writer.style)
    sheet.text(30, y + 16, "受托人（签名、按手印）：", writer.style)
    signed(sheet, 84, y - 2, owner.name)
    signed(sheet, 84, y + 14, agent.name)
    thumb(sheet, 92, y - 4)
    thumb(sheet, 96, y + 12)
    sheet.text(120, y + 34, torn(first, "", ink), writer.style)
    values = {
        "principal": owner.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    bare = matter.removeprefix("代为办理").removeprefix("代为").removeprefix("代办")
    also = {"matter": (bare, f"{matter}；签署与上述事项有关的各类表格、合同及承诺文件")}
    return drawn("authorization_letter", "fir_citizen_letter", [sheet], values, tolerated=also)


LAYOUTS: Layouts = {
    "authorization_letter": {"fir_legal_person_letter": legal_person_letter, "fir_citizen_letter": citizen_letter}
}
