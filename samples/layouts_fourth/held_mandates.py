"""授权委托书: a person's, a company's, and the window's printed form.

Matter: what the agent is to do, as the sentence or box says it, without the words that lead to it (办理, 代为办理)
where running text has them; with them and the closing 事宜 or 手续 it is tolerated.
"自签署之日起": the first day is that of the signature; as the paper gives it only by reference it is tolerated.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_fourth.held_base import a_man, box, day_run, hand
from samples.numbers import written_date
from samples.people import a_day, a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

_SIGNED = (date(2026, 10, 20), date(2026, 11, 20))


def _days(job: Job) -> tuple[date, date]:
    """Day of signature, last day."""
    signed = a_day(job.rng, *_SIGNED)
    return signed, signed + timedelta(days=job.rng.choice((59, 89, 180, 364)))


def mandate_by_person(job: Job) -> Drawn:
    """A resident lets a relative or the fitter apply; labels at the head, the rest running text."""
    facts, rng = job.facts, job.rng
    principal, agent = facts.person, a_man(job)
    signed, last = _days(job)
    home = facts.home
    matter = f"{home.community.name}{home.space_no}车位充电桩用电报装"
    writer = Writer(job, Style("song", 14), leading=1.9)
    writer.title("委　托　书", Style("song_bold", 22))
    fill = hand(job, 15) if job.chance(0.6) else Style("song", 14)
    writer.line(["委托人：", filled(principal.name, "principal", fill), f"　性别：{principal.sex}"])
    writer.line(["身份证号：", filled(principal.id_number, "", fill)])
    writer.line(["联系电话：", filled(principal.phone, "", fill)])
    sex = rng.choice("男女")
    writer.line(["受托人：", filled(agent, "agent", fill), f"　性别：{sex}　与委托人关系：", filled("朋友", "", fill)])
    writer.line(["身份证号：", filled(facts.landlord.id_number, "", fill)])
    reason = rng.choice(("工作繁忙", "长期在外地工作", "身体不便"))
    writer.para(
        [
            f"本人因{reason}，不能亲自到场，特委托上述受托人代为办理",
            Run(matter, "matter", fill, underline=True),
            "手续，代为提交、领取相关材料并签署有关文书。受托人在委托权限内所签署的文件，本人均予以承认。",
        ]
    )
    writer.para(
        ["委托期限：自", day_run(job, signed, "valid_from"), "起至", day_run(job, last, "valid_to"), "止。"],
    )
    writer.para("受托人无转委托权。")
    writer.room(50)
    writer.y += 10
    writer.sheet.text(100, writer.y, "委托人（签名、按指印）：", Style("song", 14))
    signature(writer.sheet, 160, writer.y - 1, principal.name)
    writer.sheet.text(100, writer.y + 12, "受托人（签名、按指印）：", Style("song", 14))
    signature(writer.sheet, 160, writer.y + 11, agent)
    writer.sheet.text(185, writer.y + 26, written_date(signed, form="plain"), fill, align="r")
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent,
        "matter": matter,
        "valid_from": signed.isoformat(),
        "valid_to": last.isoformat(),
    }
    spoken = (f"代为办理{matter}手续", f"办理{matter}手续", f"{matter}手续", f"代为办理{matter}")
    return drawn("authorization_letter", "mandate_by_person", writer.sheets, values, tolerated={"matter": spoken})


def mandate_of_company(job: Job) -> Drawn:
    """A company's letter to the window, its matter in one sentence, sealed and signed by the head."""
    org, rng = job.facts.company.org, job.rng
    agent = a_man(job)
    signed, last = _days(job)
    matter = rng.choice(
        (
            "“充电桩报装一件事”联办事项申请、材料提交及文书领取",
            "充电站高压新装及外线工程占道施工审批",
            "充电设施低压非居民用电新装",
        )
    )
    writer = Writer(job, Style("song", 15), leading=1.95, top=34)
    writer.title(rng.choice(("授权委托书", "法人授权委托书")), Style("song_bold", 22), after=14)
    writer.line(["信阳市政务服务中心“高效办成一件事”专窗："])
    writer.para(
        [
            "我公司",
            Run(org.name, "principal"),
            f"（统一社会信用代码：{org.uscc}，法定代表人：{org.legal_person}），现授权委托本单位员工",
            Run(agent, "agent"),
            f"（身份证号码：{job.facts.landlord.id_number}，联系电话：{a_phone(rng)}）为我公司代理人，前往贵处办理",
            Run(matter, "matter"),
            "事宜。代理人在办理过程中签署的一切文件和处理与之有关的一切事务，我公司均予认可并承担法律责任。",
        ]
    )
    named_start = rng.random() < 0.5
    if named_start:
        writer.para(
            ["委托有效期：", day_run(job, signed, "valid_from", "plain"), "至", day_run(job, last, "valid_to", "plain")]
        )
    else:
        writer.para(["本委托书自签署之日起生效，有效期至", day_run(job, last, "valid_to", "plain"), "。"])
    writer.para("代理人无转委托权。特此委托。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(95, y, "委托单位（盖章）：", Style("song", 14))
    sheet.text(95, y + 13, "法定代表人（签字）：", Style("song", 14))
    signature(sheet, 146, y + 11, org.legal_person)
    sheet.text(95, y + 26, written_date(signed, form=job.date_form("plain", "chinese", "spaced")), Style("song", 14))
    if job.variant.seal:
        seals.put_round(sheet, 138, y + 14, seals.SealText(org.name), diameter=42)
    values: dict[str, Value] = {"principal": org.name, "agent": agent, "matter": matter, "valid_to": last.isoformat()}
    tolerated: dict[str, tuple[str, ...]] = {
        "matter": (f"办理{matter}事宜", f"{matter}事宜", f"办理{matter}", f"前往贵处办理{matter}事宜")
    }
    if named_start:
        values["valid_from"] = signed.isoformat()
    else:
        tolerated["valid_from"] = (signed.isoformat(),)
    return drawn("authorization_letter", "mandate_of_company", writer.sheets, values, tolerated=tolerated)


def mandate_window_form(job: Job) -> Drawn:
    """The printed form of the window, ruled, filled in by hand."""
    facts, rng = job.facts, job.rng
    company = job.variant.holder_is == "company" or job.chance(0.4)
    principal = facts.company.org.name if company else facts.person.name
    number = facts.company.org.uscc if company else facts.person.id_number
    agent = a_man(job)
    signed, last = _days(job)
    matter = rng.choice(("办理充电桩低压新装申请", "申请临时占用城市道路许可", "办理充电桩报装、签订供用电合同"))
    sheet = job.sheet()
    label, fill = Style("song", 12), hand(job, 13)
    sheet.text(105, 24, "办理行政审批事项授权委托书", Style("hei_bold", 19), align="c")
    sheet.text(25, 40, f"编号：{signed.year}-{rng.randrange(1, 900):04d}", Style("song", 10))
    x, y = 25.0, 47.0
    rows: list[tuple[float, str, list[str | Run]]] = [
        (13, "委托人\n（单位或个人）", [Run(principal, "principal")]),
        (12, "统一社会信用代码\n（身份证号码）", [Run(number)]),
        (12, "代理人姓名", [Run(agent, "agent"), f"　　　电话 {a_phone(rng)}"]),
        (12, "代理人身份证号码", [Run(facts.landlord.id_number)]),
        (18, "委托事项", [Run(matter, "matter")]),
        (
            18,
            "委托权限",
            [Run("■递交申请　■领取文书　■签署承诺书　□其他", style=Style("song", 12))],
        ),
        (
            13,
            "委托期限",
            [
                "自 ",
                day_run(job, signed, "valid_from", "plain"),
                " 起至 ",
                day_run(job, last, "valid_to", "plain"),
                " 止",
            ],
        ),
    ]
    for height, name, runs in rows:
        box(sheet, (x, y, 42, height), name, label, align="c")
        box(sheet, (x + 42, y, 118, height), runs, fill)
        y += height
    note = "委托人声明：代理人在上述权限内的行为视为委托人的行为，由此产生的法律后果由委托人承担。"
    sheet.rect(x, y, 160, 70)
    sheet.flow(x + 4, y + 5, 152, note, label, leading=1.7, indent=2)
    sheet.text(x + 6, y + 30, "委托人签字（盖章）：", label)
    sheet.text(x + 92, y + 30, "代理人签字：", label)
    signature(sheet, x + 118, y + 28, agent)
    signature(sheet, x + 51, y + 28, facts.company.org.legal_person if company else principal)
    sheet.text(x + 6, y + 56, written_date(signed, form="plain"), fill)
    if company and job.variant.seal:
        seals.put_round(sheet, x + 52, y + 46, seals.SealText(principal), diameter=40)
    sheet.text(25, y + 76, "注：本表一式两份，窗口与委托人各执一份。", Style("song", 9.5))
    values: dict[str, Value] = {
        "principal": principal,
        "agent": agent,
        "matter": matter,
        "valid_from": signed.isoformat(),
        "valid_to": last.isoformat(),
    }
    return drawn("authorization_letter", "mandate_window_form", [sheet], values)


LAYOUTS: Layouts = {
    "authorization_letter": {
        "mandate_by_person": mandate_by_person,
        "mandate_of_company": mandate_of_company,
        "mandate_window_form": mandate_window_form,
    }
}
