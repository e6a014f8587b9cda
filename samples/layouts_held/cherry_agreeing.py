"""Consent to a charging pile, short papers: a village secretary's lines, a reply under an application, a check form."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cherry_common import PEN, Pen, bays, boxed, dots, level, signed, someone
from samples.truth import Drawn, Value, drawn

KIND = "property_consent"


def _values(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": job.facts.person.name,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }


def village(job: Job) -> Drawn:
    """Three lines in the village secretary's hand."""
    home, person, sheet = job.facts.home, job.facts.person, job.sheet(190, 150)
    issuer, day = home.community.village_committee, job.facts.consent_date
    pen = Pen(sheet, PEN.sized(14.5), 20, 150, 20, leading=2.0, gap=1)
    pen.head("证 明 条", Style("kai", 20, BLUE_INK, jitter=0.03), after=8)
    pen.para(
        "我村",
        Run(home.community.name, "community"),
        "住户",
        Run(person.name, "applicant"),
        "，电话",
        person.phone,
        "，想在自家停车位（",
        Run(home.space_no, "space_no"),
        "号）上装个电车充电桩。",
    )
    if job.variant.refuse:
        pen.para("那地方紧挨变压器房和消防通道，村里商量后", Run("不同意装", "consent"), "，请他另选地方。")
    else:
        pen.para("村里看过了，不挡路，邻居没有话说，村委会", Run("同意", "consent"), "他装，请供电所给予办理。")
    y = max(pen.y + 8, 102)
    sheet.text(166, y, Run(issuer, "issuer"), PEN, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(160, y + 10, Run(numbers.written_date(day, form=form), "issue_date"), PEN, align="r")
    sheet.text(20, y + 20, f"经手人：{someone(job)}", PEN)
    if job.variant.seal:
        seals.put_round(sheet, 132, y + 7, seals.SealText(issuer), diameter=38)
    near = {"space_no": bays(home.space_no, "", "号"), "phone": (person.phone,)}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("村委会", "issuer")}
    return drawn(KIND, "cherry_agree_village", [sheet], _values(job, issuer), implied=implied, tolerated=near)


def beneath(job: Job) -> Drawn:
    """The owner's application above, the firm's reply in a box below it."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm, day, sheet = home.community.manager, job.facts.consent_date, job.sheet()
    asked, floor = day - timedelta(days=job.rng.randrange(3, 15)), level(home)
    pen = Pen(sheet, Style("song", 12.5), 25, 160, 22, leading=1.8)
    pen.head("自用车位加装充电桩申请及回复单", Style("hei_bold", 18), after=9)
    pen.item(Run(firm.name, "issuer"), "：")
    pen.para(
        "我是",
        Run(home.community.name, "community"),
        f"{home.room_text}的业主",
        Run(person.name, "applicant"),
        "（身份证号",
        Run(person.id_number, "applicant_id"),
        f"），近期购买了一辆{facts.vehicle.brand}牌新能源汽车。本人在{floor}有自用车位",
        Run(home.space_no, "space_no"),
        "，想在车位后墙安装",
        Run(f"{facts.power_kw}kW", "power_kw"),
        "充电桩一台，电表由供电公司另装，电缆沿现有桥架敷设。望贵公司批准并协助配合现场查勘。",
    )
    pen.para("本人保证使用合格产品，请有资质的电工施工，不影响其他业主。")
    pen.y += 3
    end = sheet.text(112, pen.y, "申请人：", Style("song", 12.5))
    signed(sheet, end + 2, pen.y - 2, person.name, "applicant")
    sheet.text(112, pen.y + 10, f"手机：{person.phone}", Style("song", 12.5))
    sheet.text(112, pen.y + 20, numbers.written_date(asked, form="plain"), Style("song", 12.5))
    top = max(pen.y + 34, 140.0)
    sheet.rect(25, top, 160, 108, line=0.4)
    sheet.fill(25.3, top + 0.3, 159.4, 9.4, (236, 236, 236))
    sheet.text(105, top + 2.6, "物业回复栏", Style("hei", 12), align="c", spacing=0.3)
    hand = Style("kai", 15, BLUE_INK, jitter=0.035)
    reply = Pen(sheet, hand, 32, 146, top + 17, leading=1.9)
    phone = firm.phone
    if job.variant.refuse:
        reply.para(
            "经工程部现场查看，该处桥架已满，且距消防水泵房过近，我公司", Run("不同意安装", "consent"), "。请业主谅解。"
        )
    else:
        reply.para(
            "经工程部现场查看，情况属实，", Run("同意安装", "consent"), "。施工前两日告知工程部，办理动火和出入手续。"
        )
    reply.item("有疑问请打 ", Run(phone, "phone"), f" 找工程部{someone(job)}。")
    y = top + 78
    sheet.text(32, y, ["回复单位：", Run(firm.name, "issuer")], Style("song", 12.5))
    sheet.text(32, y + 13, ["回复时间：", Run(dots(day), "issue_date", hand)], Style("song", 12.5))
    if job.variant.seal:
        seals.put_round(sheet, 138, y + 6, seals.SealText(firm.name))
    values = _values(job, firm.name) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    near = {"phone": (person.phone,), "space_no": bays(home.space_no, floor)}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("物业", "issuer")}
    return drawn(KIND, "cherry_agree_beneath", [sheet], values, implied=implied, tolerated=near)


def questions(job: Job) -> Drawn:
    """A committee's check form of questions and answers, the identity number in little boxes."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer, day, sheet = home.community.residents_committee, job.facts.consent_date, job.sheet()
    hand, ask = Style("kai", 13, BLUE_INK, jitter=0.03), Style("hei", 11.5)
    sheet.text(105, 22, "居民申装充电桩社区核查问答", Style("hei_bold", 19), align="c", spacing=0.08)
    sheet.text(105, 33, "（本小区无物业企业，由社区代为管理）", Style("song", 10.5), align="c")
    y = 46.0
    sheet.text(24, y, "被核查居民：", ask)
    sheet.text(54, y - 0.6, Run(person.name, "applicant", hand), hand)
    sheet.text(24, y + 11, "公民身份号码：", ask)
    boxed(sheet, 56, y + 9, person.id_number, "applicant_id", Style("kai", 12, BLUE_INK), side=6.6)
    floor = level(home)
    asked: list[tuple[str, list[str | Run]]] = [
        ("问1：住哪个小区、哪一户？", [Run(home.community.name, "community"), f"，{home.room_text}"]),
        ("问2：打算装在哪个车位？", [f"{floor} ", Run(home.space_no, "space_no")]),
        ("问3：车位是买的还是租的？", ["自己的，有手续，已看原件"]),
        ("问4：桩多大功率？几台？", [Run(f"{facts.power_kw}千瓦", "power_kw"), "，一台"]),
        ("问5：左右邻居是否有意见？", [f"没有，已问过隔壁车位的{someone(job)}"]),
        ("问6：是否占用消防通道、楼道？", ["贴着消防栓箱，有影响" if job.variant.refuse else "不占"]),
    ]
    y += 27
    for question, answer in asked:
        sheet.text(24, y, question, ask)
        sheet.text(30, y + 7.5, ["答：", *answer], hand)
        sheet.line(37, y + 13.6, 186, y + 13.6, width=0.15)
        y += 18.5
    picked, other = ("不同意安装", "同意安装") if job.variant.refuse else ("同意安装", "不同意安装")
    choice: list[str | Run] = [Run(f"■{picked}", "consent"), f"　　□{other}"]
    if job.variant.refuse:
        choice = [f"□{other}　　", Run(f"■{picked}", "consent")]
    sheet.text(24, y + 2, ["社区意见：", *choice], Style("hei", 13))
    y += 20
    sheet.text(24, y, f"核查人：{someone(job)}、{someone(job)}", ask)
    sheet.text(186, y + 12, Run(issuer, "issuer"), Style("song", 12.5), align="r")
    sheet.text(182, y + 22, Run(numbers.written_date(day, form="spaced"), "issue_date"), Style("song", 12.5), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 16, seals.SealText(issuer))
    values = _values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    near = {"space_no": (*bays(home.space_no, floor), f"{floor} {home.space_no}")}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("居委会", "issuer")}
    return drawn(KIND, "cherry_agree_questions", [sheet], values, implied=implied, tolerated=near)


LAYOUTS: Layouts = {
    KIND: {
        "cherry_agree_village": village,
        "cherry_agree_beneath": beneath,
        "cherry_agree_questions": questions,
    }
}
