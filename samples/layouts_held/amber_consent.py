"""Consent to a charging pile: a reply under an application, minutes, a red-head reply, questions and answers."""

from __future__ import annotations

from datetime import timedelta

from samples import people
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.amber_common import Pen, bystander, ink, on, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "property_consent"


def _values(job: Job, issuer: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
    }


def reply_below(job: Job) -> Drawn:
    """An owner's letter by hand; the property firm answers on the same sheet, below a line."""
    facts, sheet = job.facts, job.sheet()
    home, firm, person = facts.home, facts.home.community.manager, facts.person
    pen = Pen(sheet, 26, 26, 158, ink(job, 14), 1.8)
    sheet.text(105, pen.y, "想装充电桩的申请", pen.style.sized(20), align="c")
    pen.y = 46
    pen.line("物业负责同志：")
    pen.para(
        [
            "我叫",
            Run(person.name, "applicant"),
            "，家住",
            Run(home.community.name, "community"),
            f"{home.room_text}，去年换了电车，跑外面充电排队太久。我家车位是{home.space_floor}的",
            Run(home.space_no, "space_no"),
            "，想在车位后墙上挂一个",
            Run(facts.power_kw, "power_kw"),
            "千瓦的充电桩，线从电表间走桥架，钱我自己出。请物业给盖个章，我好去供电所报装。",
        ]
    )
    asked = facts.consent_date - timedelta(days=job.rng.randrange(2, 11))
    sheet.text(182, pen.y + 3, f"{person.name}　{person.phone}", pen.style, align="r")
    sheet.text(182, pen.y + 14, on(asked), pen.style, align="r")
    y = pen.y + 30
    sheet.line(20, y, 190, y, width=0.5)
    answer = Pen(sheet, 26, y + 8, 158, Style("song", 13), 1.8)
    answer.line("以下由管理处填写", style=Style("hei", 11))
    if job.variant.refuse:
        runs: list[str | Run] = [
            "来信收悉。工程部看过现场，该处桥架已满、消防水管紧贴后墙，",
            Run("管理处不同意挂装", "consent"),
            "，建议使用东门公共充电站。",
        ]
    else:
        runs = [
            "来信收悉。工程部看过现场，车位情况与所述一致，",
            Run("管理处同意挂装", "consent"),
            "，施工前一天来前台登记，动火须有看火人。",
        ]
    answer.para(runs)
    answer.line(["有事请打工程部电话：", Run(firm.phone, "phone")])
    sheet.text(184, answer.y + 10, Run(firm.name, "issuer"), answer.style, align="r")
    form = job.date_form("plain", "dot", "padded")
    sheet.text(184, answer.y + 21, on(facts.consent_date, "issue_date", form=form), answer.style, align="r")
    sealed(job, sheet, 148, answer.y + 16, firm.name)
    values = _values(job, firm.name) | {"power_kw": facts.power_kw, "phone": firm.phone}
    return drawn(
        KIND,
        "amber_reply_below",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def minutes(job: Job) -> Drawn:
    """Minutes of an owners' committee: other business first, the pile as one item of three."""
    facts, sheet = job.facts, job.sheet()
    home, person, refuse = facts.home, facts.person, job.variant.refuse
    issuer = home.community.owners_committee
    pen = Pen(sheet, 24, 24, 162, Style("song", 12), 1.75, 1.4)
    count = job.rng.randrange(5, 30)
    sheet.text(105, pen.y, f"业委会第{count}次碰头会记录", Style("hei_bold", 19), align="c")
    pen.y = 42
    met = facts.consent_date - timedelta(days=job.rng.randrange(1, 4))
    pen.line(["小区名：", Run(home.community.name, "community")])
    pen.line(f"开会时间：{met.month}月{met.day}日晚七点半　　地点：一号楼架空层活动室")
    members = [bystander(job) for _ in range(5)]
    pen.line("到会：" + "、".join(members) + "（应到5人，实到5人）")
    pen.line(f"列席：物业项目经理{bystander(job)}　　记录：{members[-1]}")
    pen.line("议题一：电动自行车棚顶漏水维修", style=Style("hei", 12))
    pen.para("决定动用公共收益6800元，由物业找两家以上单位比价，结果上墙公示七天。")
    pen.line("议题二：自用车位装充电桩", style=Style("hei", 12))
    pen.para(
        [
            f"{home.room_text}",
            Run(person.name, "applicant"),
            "（身份证号码",
            Run(person.id_number, "applicant_id"),
            "）递交材料，请求在其",
            Run(home.space_no, "space_no"),
            "号车位装一台",
            Run(facts.power_kw, "power_kw"),
            "kW交流桩。大家看了产权资料和走线图，",
            "逐人表态，",
            "赞成1票，反对4票。" if refuse else f"赞成{job.rng.choice(['5票，反对0', '4票，反对1'])}票。",
        ]
    )
    if refuse:
        pen.para(["决议：", Run("本会不同意安装", "consent"), "，待变压器增容后再议。"])
    else:
        pen.para(["决议：", Run("本会同意安装", "consent"), "，请物业配合电力公司进场，不得另收进场费。"])
    pen.line("议题三：年底业主大会筹备", style=Style("hei", 12))
    pen.para("12月第一个周日召开，各楼栋长负责发放表决票。")
    sheet.text(24, pen.y + 6, "到会委员签字：", pen.style)
    for place, member in enumerate(members):
        signature(sheet, 54 + place * 27, pen.y + 4, member)
    sheet.text(184, pen.y + 26, Run(issuer, "issuer"), pen.style, align="r")
    day = on(facts.consent_date, "issue_date", form=job.date_form("plain", "chinese"))
    sheet.text(184, pen.y + 36, ["整理印发：", day], pen.style, align="r")
    sealed(job, sheet, 146, pen.y + 30, issuer)
    values = _values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    return drawn(
        KIND,
        "amber_minutes",
        [sheet],
        values,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"issue_date": (met.isoformat(),)},
    )


def red_head(job: Job) -> Drawn:
    """A neighbourhood committee's red-head reply to the power company."""
    facts, sheet = job.facts, job.sheet()
    home, person, refuse = facts.home, facts.person, job.variant.refuse
    issuer = home.community.residents_committee
    sheet.text(105, 30, issuer, Style("song_bold", min(26.0, 430 / len(issuer)), RED), align="c")
    body = Style("song", 14.5)
    sheet.text(105, 52, f"居函〔{facts.consent_date.year}〕{job.rng.randrange(3, 60)}号", body.sized(13), align="c")
    sheet.line(26, 61, 184, 61, width=0.8, fill=RED)
    sheet.flow(36, 72, 138, "关于无物业楼院居民安装自用充电设施的复函", Style("song_bold", 18), align="c")
    pen = Pen(sheet, 27, 94, 156, body, 1.8, 1)
    pen.line("国网信阳供电公司营销部：")
    pen.para(
        [
            "贵部转来的征询单收悉。",
            Run(home.community.name, "community"),
            "目前未聘请物业服务人，由我居委会代管。居民",
            Run(person.name, "applicant"),
            "所报",
            Run(home.space_no, "space_no"),
            "车位经网格员入户核对属实，楼院相邻住户",
            bystander(job),
            "、",
            bystander(job),
            "两户对此" + ("提出异议。" if refuse else "没有异议。"),
        ]
    )
    if refuse:
        pen.para(
            ["鉴于院内道路狭窄、拟设位置占压消防扑救面，", Run("我居委会不予同意", "consent"), "，请贵部做好解释。"]
        )
    else:
        pen.para(
            [
                "按照国家发展改革委等部门2022年1月10日印发的有关意见，",
                Run("我居委会予以同意", "consent"),
                "，请贵部依规办理。",
            ]
        )
    pen.line("　　此复。")
    phone = people.a_phone(job.rng)
    sheet.text(176, pen.y + 14, Run(issuer, "issuer"), body, align="r")
    sheet.text(170, pen.y + 26, on(facts.consent_date, "issue_date"), body, align="r")
    sheet.text(27, pen.y + 42, ["（联系人：", bystander(job), "，电话：", Run(phone, "phone"), "）"], body.sized(13))
    sealed(job, sheet, 140, pen.y + 21, issuer, diameter=42)
    values = _values(job, issuer) | {"phone": phone}
    return drawn(KIND, "amber_red_head", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


def questions(job: Job) -> Drawn:
    """Questions at the left, answers at the right, the last with boxes to tick."""
    facts, sheet = job.facts, job.sheet()
    home, person, refuse = facts.home, facts.person, job.variant.refuse
    place = home.community
    issuer, kind = job.rng.choice([(place.manager.name, "物业"), (place.village_committee, "村委会")])
    fill = job.fill_style(12)
    sheet.text(105, 22, "小区自备充电桩进场征询问答单", Style("hei_bold", 18), align="c")
    sheet.text(190, 34, f"表单版本 2025-06-01　编号 {job.rng.randrange(100, 999)}", Style("song", 9), align="r")
    tick, blank = "■", "□"
    agree: list[str | Run]
    if refuse:
        agree = [f"{blank}同意进场　", Run(f"{tick}不同意进场", "consent"), "（原因：配电箱无余量）"]
    else:
        agree = [Run(f"{tick}同意进场", "consent"), f"　{blank}不同意进场（原因：　　　　　）"]
    asked: list[tuple[str, str | Run | list[str | Run]]] = [
        ("1. 谁要装桩？", Run(person.name, "applicant", fill)),
        ("2. 他（她）的身份证号是？", Run(person.id_number, "applicant_id", fill)),
        ("3. 装在哪个小区？", Run(place.name, "community", fill)),
        ("4. 装在几号车位？", Run(home.space_no, "space_no", fill)),
        ("5. 车位来路？", "■自有　□长租　□借用"),
        ("6. 桩有多大？（千瓦）", Run(facts.power_kw, "power_kw", fill)),
        ("7. 谁来施工？", Run(f"有电工证的师傅 {bystander(job)}", "", fill)),
        ("8. 贵单位的态度？", agree),
        ("9. 现场有事找谁？", Run(f"{bystander(job)}（工程主管）", "", fill)),
    ]
    rows = [(13.0, [(62.0, ask, False), (108.0, answer, False)]) for ask, answer in asked]
    bottom = table(sheet, 20, 41, rows, label=Style("hei", 11.5), value=Style("song", 11.5))
    sheet.cell((20, bottom, 170, 13), ["　座机或手机：", Run(place.manager.phone, "phone", fill)], Style("song", 11.5))
    sheet.rect(20, bottom, 170, 13)
    sheet.flow(
        20,
        bottom + 18,
        170,
        "填写说明：本单由电力营业厅发放，由车位所在地的管理单位作答并盖章，涂改处须加盖校对章。",
        Style("song", 9.5),
    )
    sheet.text(84, bottom + 38, ["作答单位：", Run(issuer, "issuer")], Style("song", 12))
    day = on(facts.consent_date, "issue_date", form=job.date_form("dash", "plain", "slash"), style=fill)
    sheet.text(84, bottom + 50, ["作答日期：", day], Style("song", 12))
    sealed(job, sheet, 138, bottom + 46, issuer)
    values = _values(job, issuer) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": place.manager.phone,
    }
    return drawn(KIND, "amber_questions", [sheet], values, implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "amber_reply_below": reply_below,
        "amber_minutes": minutes,
        "amber_red_head": red_head,
        "amber_questions": questions,
    }
}
