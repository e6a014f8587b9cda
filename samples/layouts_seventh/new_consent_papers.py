"""物业证明: a committee's note, and an agreement of two pages about the works."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import (
    CLERKS,
    begin,
    hand,
    ink,
    room_of,
    signed,
    space_of,
    whole,
)
from samples.layouts_seventh.new_consents import WHY, consent_values, finish, seal
from samples.people import a_day
from samples.seals import SealText, put_edge
from samples.truth import Drawn
from samples.writing import Writer


def committee_note(job: Job) -> Drawn:
    """A note of the residents', owners' or village committee for an estate without a property company."""
    facts = begin(job)
    place, person, space = facts.home.community, facts.person, space_of(facts)
    day = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 20))
    who = {"居委会": place.residents_committee, "业委会": place.owners_committee, "村委会": place.village_committee}
    kind = job.variant.issuer_type or job.rng.choice(list(who))
    issuer = who.get(kind, place.residents_committee)
    kind = kind if kind in who else "居委会"
    body = hand(job, 15) if job.chance(0.5) else Style("kai", 15)
    sheet = job.sheet()
    sheet.text(105, 36, job.rng.choice(["证　明", "情况说明", "同意安装充电桩证明"]), Style("hei_bold", 22), align="c")
    text: list[str | Run] = [
        "　　我",
        "社区" if kind == "居委会" else "小区" if kind == "业委会" else "村",
        "居民",
        Run(person.name, "applicant"),
        "，身份证号码",
        Run(person.id_number, "applicant_id"),
        "，居住在",
        Run(place.name, "community"),
        room_of(job),
        "，无物业公司管理。现该居民申请在",
        space.level,
        Run(space.number, "space_no"),
        "号车位安装家用充电桩一个（功率",
        Run(facts.power_kw, "power_kw"),
        "千瓦），",
    ]
    if job.variant.refuse:
        text += [f"因{job.rng.choice(WHY)}，周边住户提出异议，我单位", Run("不同意", "consent"), "安装。"]
    else:
        text += ["已征求相邻住户意见，无异议，我单位", Run("同意", "consent"), "安装，请供电部门给予办理为盼。"]
    y = sheet.flow(26, 60, 158, text, body, leading=2.0)
    y = sheet.flow(26, y, 158, "　　特此证明。", body, leading=2.0)
    sheet.text(180, y + 18, Run(issuer, "issuer", body), body, align="r")
    sheet.text(170, y + 31, Run(whole(job, day, "plain", "chinese", "spaced"), "issue_date", body), body, align="r")
    sheet.text(28, y + 52, f"经办人：{job.rng.choice(CLERKS)}", body.sized(14))
    seal(job, sheet, 144, y + 25, issuer, 41)
    return finish("new_committee_note", [sheet], consent_values(job, issuer, day), kind, space.tolerated)


def agreement(job: Job) -> Drawn:
    """An agreement of two pages between property company and owner about the works; consent in its first article."""
    facts = begin(job)
    used = ink(job, 11.5)
    day = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 20))
    person, place, space = facts.person, facts.home.community, space_of(facts)
    manager = place.manager
    paper = Writer(job, Style("song", 11.5), leading=1.85)
    paper.title(
        job.rng.choice(["电动汽车充电设施安装管理协议", "充电桩安装及用电安全协议书"]), Style("hei_bold", 18), after=8
    )
    paper.line(["甲方（物业服务企业）：", used(manager.name, "issuer", 18), "　电话：", used(manager.phone, "phone")])
    paper.line(
        ["乙方（业主）：", used(person.name, "applicant", 8), "　身份证号：", used(person.id_number, "applicant_id")]
    )
    paper.line(
        [
            "小区名称：",
            used(place.name, "community"),
            "　房号：",
            used(room_of(job)),
            "　车位号：",
            space.level,
            used(space.number, "space_no"),
        ]
    )
    paper.para(
        "为规范小区电动汽车充电设施安装使用行为，保障公共安全，根据国家发展改革委等部门关于加快居民区"
        "电动汽车充电基础设施建设的有关要求，双方达成如下协议："
    )
    if job.variant.refuse:
        paper.para(
            [
                "第一条　因",
                used(job.rng.choice(WHY)),
                "，甲方",
                Run("不同意", "consent"),
                "乙方现阶段在上述车位安装充电桩；条件具备后，乙方可凭本协议重新申请。",
            ]
        )
    else:
        paper.para(
            [
                "第一条　甲方",
                Run("同意", "consent"),
                "乙方在上述车位安装充电桩一台（额定功率",
                used(facts.power_kw, "power_kw"),
                "kW），并为乙方向供电企业报装提供必要的协助。",
            ]
        )
    for text in (
        "第二条　乙方应选用取得国家强制性产品认证的充电设备，由具备承装（修、试）电力设施许可的单位施"
        "工，线路应穿管或桥架敷设，设置漏电、过载保护装置。",
        "第三条　乙方施工前应向甲方提交施工方案、施工单位资质和施工人员身份证复印件，办理施工出入证。",
        "第四条　施工不得损坏人防设施、消防管道、防火门、承重墙柱；穿越防火分区的孔洞应使用防火材料封堵。",
        "第五条　充电设施产权归乙方所有，由乙方自行承担运行维护、年度检测费用和安全责任；甲方发现隐患"
        "的，有权要求乙方限期整改，情况紧急的可先行断电。",
        "第六条　乙方不得利用充电设施对外经营，不得私拉乱接，不得为非本车位车辆提供充电服务。",
        "第七条　因乙方充电设施引发火灾或者其他事故，造成人身、财产损失的，由乙方依法承担赔偿责任。甲"
        "方未履行安全管理义务的，承担相应责任。",
        "第八条　乙方转让、出租车位或者不再使用充电设施的，应当拆除设备或者书面告知受让人、承租人继续履行本协议。",
        "第九条　小区实施统建统管、有序充电改造的，乙方应予配合，具体方案由业主共同决定。",
        "第十条　协议履行中发生争议，双方协商解决；协商不成的，可以请求社区居民委员会调解或者向人民法院起诉。",
        "第十一条　本协议一式三份，甲乙双方各一份，报供电企业一份，自签字盖章之日起生效。",
    ):
        paper.para(text)
    paper.room(46)
    y, sheet, style = paper.y + 8, paper.sheet, Style("song", 11.5)
    sheet.text(25, y, "甲方（盖章）：", style)
    sheet.text(25, y + 13, f"代表：{job.rng.choice(CLERKS)}", style)
    sheet.text(115, y, "乙方（签字）：", style)
    signed(sheet, 143, y - 2, person.name)
    sheet.text(25, y + 26, ["签订日期：", Run(whole(job, day, "plain", "padded", "dash"), "issue_date")], style)
    seal(job, sheet, 66, y + 12, manager.name)
    if job.variant.seal:
        for number, one in enumerate(paper.sheets):
            put_edge(one, 140, SealText(manager.name), number, len(paper.sheets))
    paper.number_pages("第 {} 页 共 {} 页")
    values = consent_values(job, manager.name, day, phone=manager.phone, power=not job.variant.refuse)
    return finish("new_agreement", paper.sheets, values, "物业", space.tolerated)


LAYOUTS: Layouts = {
    "property_consent": {
        "new_committee_note": committee_note,
        "new_agreement": agreement,
    }
}
