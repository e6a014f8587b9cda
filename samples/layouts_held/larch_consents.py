"""Consent or refusal: a reply below an application, a village's few lines, minutes, a sheet of questions."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.larch_common import (
    Parts,
    Pen,
    Rows,
    bay,
    bay_read,
    before,
    bystander,
    pen_ink,
    said,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

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


def larch_reply_below(job: Job) -> Drawn:
    """安装充电桩申请 typed by the owner, answered by the property firm in pen at its foot."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    manager, sheet = home.community.manager, job.sheet()
    asked = before(facts.consent_date, job.rng.randrange(2, 15))
    body, hand = Style("song", 14), pen_ink(job, 15)
    sheet.text(105, 26, "安装充电桩申请", Style("hei_bold", 21), align="c")
    pen = Pen(sheet, body, 26, 46, 158, leading=1.75)
    pen.line("尊敬的物业领导：")
    pen.para(
        [
            "您好！我是",
            Run(home.community.name, "community"),
            f"{home.room_text}的业主",
            Run(person.name, "applicant"),
            "，身份证号",
            Run(person.id_number, "applicant_id"),
            "。最近买了一辆新能源车（",
            f"{facts.vehicle.plate}），想在自家车位（",
            *bay(job),
            "）上装一个",
            Run(facts.power_kw, "power_kw"),
            "千瓦的充电桩，用电由供电公司单独装表，不占用公共用电，请批准为盼。",
        ]
    )
    pen.para("安装和今后使用中的安全由我自己负责，损坏公共设施照价赔偿。")
    sheet.text(178, 124, f"申请人：{person.name}　{person.phone}", body, align="r")
    sheet.text(178, 134, said(asked), body, align="r")
    sheet.line(26, 148, 184, 148, width=0.2)
    sheet.text(26, 153, "物业服务中心答复：", Style("hei", 12))
    if job.variant.refuse:
        opinion: Parts = [
            "经工程部看过现场，这个位置电缆没法走，离配电间又近，",
            Run("不能同意安装", "consent", hand),
            "，请谅解。",
        ]
    else:
        opinion = [Run("同意安装", "consent", hand), "，请找正规施工单位，桥架走线听从我方工程人员安排。"]
    y = sheet.flow(26, 164, 158, opinion, hand, leading=1.8, indent=2)
    phone = manager.phone
    sheet.text(26, y + 6, ["工程部", bystander(job), "，电话", Run(phone, "phone")], hand)
    sheet.text(178, y + 22, Run(manager.name, "issuer"), body, align="r")
    form = job.date_form("plain", "dots")
    sheet.text(172, y + 33, Run(said(facts.consent_date, form), "issue_date", hand), hand, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 27, seals.SealText(manager.name))
    values = _values(job, manager.name) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    tolerated = {"space_no": bay_read(job), "phone": (person.phone,)}
    return drawn(
        KIND, "larch_reply_below", [sheet], values, implied={"issuer_type": ("物业", "issuer")}, tolerated=tolerated
    )


def larch_village_lines(job: Job) -> Drawn:
    """村里的意见: the secretary's three lines on ruled paper, B5."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.village_committee
    sheet, hand = job.sheet(182, 257), pen_ink(job, 16)
    for row in range(18):
        sheet.line(18, 52 + row * 11, 164, 52 + row * 11, width=0.15, fill=(150, 170, 190))
    sheet.text(91, 24, "村委会意见", hand.sized(23), align="c", spacing=0.2)
    leading = 11 / sheet.em_mm(hand)
    y = sheet.flow(18, 45.5, 146, "信阳供电公司：", hand, leading=leading)
    runs: Parts = [
        "我村",
        Run(home.community.name, "community"),
        f"{home.building}号楼村民",
        Run(person.name, "applicant"),
        "要在自己的",
        Run(home.space_no, "space_no"),
        "号停车位装电动汽车充电桩，",
    ]
    if job.variant.refuse:
        runs += ["因该处是村里应急通道，周围群众有意见，村委会", Run("不同意", "consent"), "在这里安装，望另选地方。"]
    else:
        runs += ["不影响邻居通行，村委会商量过了，", Run("同意", "consent"), "装，接电请按你们的规定办。"]
    sheet.flow(18, y, 146, runs, hand, leading=leading, indent=2)
    sheet.text(160, 155.5, Run(issuer, "issuer", hand.sized(14)), hand, align="r")
    form = job.date_form("plain", "dots", "chinese")
    sheet.text(150, 166.5, Run(said(facts.consent_date, form), "issue_date"), hand, align="r")
    sheet.text(22, 177.5, f"包片干部 {bystander(job)}", hand)
    if job.variant.seal:
        seals.put_round(sheet, 122, 162, seals.SealText(issuer), diameter=42)
    return drawn(
        KIND,
        "larch_village_lines",
        [sheet],
        _values(job, issuer),
        implied={"issuer_type": ("村委会", "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


def larch_minutes(job: Job) -> Drawn:
    """业主委员会会议记录: present, three matters, the bay's the second."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.owners_committee
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("业主委员会会议记录", Style("hei_bold", 19), spacing=0.1, after=9)
    day = facts.consent_date
    present = [bystander(job) for _ in range(5)]
    writer.line(["小区名称：", Run(home.community.name, "community")])
    writer.line(f"会议地点：{home.community.district}{home.community.street}小区党群活动室")
    writer.line(f"出席委员：{'、'.join(present)}　列席：物业项目经理{bystander(job)}")
    writer.line(f"主持：{present[0]}　　记录：{present[-1]}")
    writer.para("议题一：电梯轿厢广告收入的使用。委员一致同意，本年度收入28600元转入公共维修资金账户，并张榜公布。")
    runs: Parts = [
        f"议题二：{home.room_text}业主",
        Run(person.name, "applicant"),
        "（身份证号",
        Run(person.id_number, "applicant_id"),
        "）在其自有的",
        *bay(job, tails=("号车位", "号")),
        "安装",
        Run(facts.power_kw, "power_kw"),
        "kW交流充电桩的请求。",
    ]
    if job.variant.refuse:
        runs += [
            "物业介绍了线路情况。讨论认为该处无独立桥架、紧邻疏散楼梯，表决结果为赞成1票、反对4票，",
            Run("不予通过", "consent"),
            "，由物业另行推荐集中充电区。",
        ]
    else:
        runs += [
            "物业介绍了线路情况。表决结果为赞成4票、弃权1票，",
            Run("准予安装", "consent"),
            "，施工须避开午休时间，并恢复墙面原状。",
        ]
    writer.para(runs)
    writer.para(f"议题三：东门快递柜搬迁。{present[1]}委员联系快递公司，下次会议再议。")
    writer.room(60)
    writer.y += 6
    writer.line("委员签名：")
    left = 46.0
    for name in present:
        writer.sheet.text(left, writer.y - 10, name, pen_ink(job, 15))
        left += 27
    writer.y += 14
    writer.sheet.text(178, writer.y, Run(issuer, "issuer"), writer.style, align="r")
    form = job.date_form("plain", "chinese")
    writer.sheet.text(174, writer.y + 11, Run(said(day, form), "issue_date"), writer.style, align="r")
    if job.variant.seal:
        seals.put_round(writer.sheet, 150, writer.y + 6, seals.SealText(issuer))
    values = _values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    return drawn(
        KIND,
        "larch_minutes",
        writer.sheets,
        values,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


def larch_questions(job: Job) -> Drawn:
    """充电设施建设征询单: a committee's form of questions, answers to tick."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.residents_committee
    sheet, fill = job.sheet(), job.fill_style(12)
    refuse, body = job.variant.refuse, Style("song", 12)
    sheet.text(105, 22, "充电设施建设征询单", Style("hei_bold", 20), align="c")
    sheet.text(105, 33, "（社区留存联）", Style("song", 11), align="c")
    yes, no = ("□", "√") if refuse else ("√", "□")
    answer: Parts = [f"{yes} 可以安装　　", Run(f"{no} 不可以安装", "consent")]
    if not refuse:
        answer = [Run(f"{yes} 可以安装", "consent"), f"　　{no} 不可以安装"]
    asked = before(facts.consent_date, job.rng.randrange(3, 12))
    questions: list[tuple[str, Parts]] = [
        ("1．谁来申请？", [Run(person.name, "applicant", fill), Run(f"（{person.sex}）", "", fill)]),
        ("2．申请人的身份证号？", [Run(person.id_number, "applicant_id", fill)]),
        ("3．装在哪个小区？", [Run(home.community.name, "community", fill)]),
        ("4．用的是几号车位？", [Run(home.space_no, "space_no", fill)]),
        ("5．充电桩多大功率？", [Run(facts.power_kw, "power_kw", fill), " kW"]),
        ("6．哪天收到的申请？", [Run(said(asked), "", fill)]),
        ("7．小区有没有物业公司？", ["□ 有　　√ 没有，由社区代管"]),
        ("8．左右车位的人怎么说？", [Run(f"{bystander(job)}、{bystander(job)}，", "", fill), "√ 已告知"]),
        ("9．社区意见", answer),
        ("10．不可以的原因", [Run("靠近安全出口，电源容量也不够" if refuse else "／", "", fill)]),
        ("11．联系社区打哪个电话？", [Run(home.community.manager.phone, "phone", fill)]),
    ]
    rows: Rows = [(13, [(58, question, False), (112, runs, False)]) for question, runs in questions]
    y = table(sheet, 20, 44, rows, label=body, value=body)
    sheet.flow(
        20, y + 5, 170, "说明：本单不代替供电、消防等部门的审查。填写不清的请划去重写并签字。", Style("song", 10)
    )
    sheet.text(20, y + 22, f"填单人：{bystander(job)}", body)
    sheet.text(186, y + 22, [Run(issuer, "issuer"), "（章）"], body, align="r")
    form = job.date_form("plain", "padded", "spaced")
    sheet.text(180, y + 33, Run(said(facts.consent_date, form), "issue_date", fill), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 28, seals.SealText(issuer), diameter=42)
    values = _values(job, issuer) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": home.community.manager.phone,
    }
    return drawn(KIND, "larch_questions", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "larch_reply_below": larch_reply_below,
        "larch_village_lines": larch_village_lines,
        "larch_minutes": larch_minutes,
        "larch_questions": larch_questions,
    }
}
