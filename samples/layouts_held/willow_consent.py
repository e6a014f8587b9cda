"""Hand "willow": consent (or refusal) to a charging pile by those who manage the ground."""

from __future__ import annotations

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.willow_common import (
    B5,
    before,
    desk_phone,
    floor_of,
    neighbour,
    other_phone,
    pen,
    plain,
    said,
    sealed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


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
    """A resident's typed request above; the property firm's answer by hand in a box at the foot of the sheet."""
    facts, home = job.facts, job.facts.home
    firm, asked = home.community.manager, before(job, facts.consent_date, 2, 9)
    sheet, body, hand = job.sheet(), Style("song", 12.5), pen(job, 15)
    sheet.text(105, 26, "请求在自家车位装桩的申请", Style("hei_bold", 18), align="c", spacing=0.1)
    y = sheet.flow(26, 46, 158, "尊敬的物业服务中心：", body) + 2
    y = sheet.flow(
        26,
        y,
        158,
        [
            "我叫",
            Run(facts.person.name, "applicant"),
            "，身份证号",
            Run(facts.person.id_number, "applicant_id"),
            "，家住",
            Run(home.community.name, "community"),
            f"{home.room_text}。上个月买了一台{facts.vehicle.brand}牌电动汽车，想在{floor_of(job)}自家的",
            Run(home.space_no, "space_no"),
            "号车位上装一个",
            Run(facts.power_kw, "power_kw"),
            "千瓦的充电桩，电表由供电公司另装，线从配电间沿桥架走，不碰公共用电。",
        ],
        body,
        leading=1.8,
        indent=2,
    )
    y = sheet.flow(
        26, y + 1, 158, "装好以后我会买保险，定期检查，出了问题自己负责。恳请批准，谢谢！", body, leading=1.8, indent=2
    )
    sheet.text(182, y + 6, f"申请人：{facts.person.name}　电话：{facts.person.phone}", body, align="r")
    sheet.text(182, y + 16, plain(asked, "plain"), body, align="r")
    top = 172.0
    sheet.rect(24, top, 162, 88, line=0.4)
    sheet.text(28, top + 4, "物业服务中心答复", Style("hei", 12))
    if job.variant.refuse:
        answer: list[str | Run] = [
            "已到现场看过。此处桥架已满，离消防水泵房太近，",
            Run("不同意安装", "consent"),
            "，请改选其他位置后再报。",
        ]
    else:
        answer = [
            "已到现场看过，位置合适，车位确为本人使用。",
            Run("同意安装", "consent"),
            "，进场前到前台办动火和出入手续，桥架外的线要套管。",
        ]
    sheet.flow(32, top + 16, 146, answer, hand, leading=1.7, indent=2)
    sheet.text(180, top + 58, ["答复单位：", Run(firm.name, "issuer")], body, align="r")
    sheet.text(
        180, top + 69, said(facts.consent_date, "issue_date", job.date_form("plain", "dot"), hand), body, align="r"
    )
    sheet.text(30, top + 69, f"经手：{neighbour(job)}", hand)
    sealed(job, sheet, 142, top + 62, firm.name)
    truth = _values(job, firm.name) | {"applicant_id": facts.person.id_number, "power_kw": facts.power_kw}
    near = {"phone": (facts.person.phone,)}
    return drawn(
        "property_consent",
        "willow_consent_reply_below",
        [sheet],
        truth,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated=near,
    )


def minutes(job: Job) -> Drawn:
    """An owners' committee's minutes: two items, the second about the charging pile."""
    facts, home = job.facts, job.facts.home
    issuer = home.community.owners_committee
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("委员会例会决议记录", Style("hei_bold", 20), after=9)
    chair, clerk = neighbour(job), neighbour(job)
    asked = before(job, facts.consent_date, 5, 15)
    writer.line(["开会地点：小区文化活动室　　　主持：", chair, "　　　记录：", clerk])
    others = "、".join(dict.fromkeys(neighbour(job) for _ in range(4)))
    writer.line(f"到会委员：{chair}、{others}等七人，应到九人，符合议事规则。")
    writer.para(f"议题一　门岗更换道闸。委员{neighbour(job)}介绍三家报价，会议决定选用第二家，费用从公共收益列支。")
    request = f"议题二　业主装充电桩。{plain(asked, 'plain')}收到"
    writer.para(
        [
            request,
            Run(facts.person.name, "applicant"),
            f"（{home.room_text}，身份证号",
            Run(facts.person.id_number, "applicant_id"),
            "）的书面申请，要求在",
            Run(home.community.name, "community"),
            f"{floor_of(job)}",
            Run(home.space_no, "space_no"),
            "号车位装设自用充电桩一台，标称",
            Run(facts.power_kw, "power_kw"),
            "kW。委员们看了现场照片和线路图，听取了电工班意见。",
        ]
    )
    if job.variant.refuse:
        writer.para(
            [
                "表决：赞成二票，反对五票。决议：",
                Run("不同意", "consent"),
                "该业主装桩，理由是专用变压器负荷已到上限，待增容后再议。",
            ]
        )
    else:
        writer.para(
            [
                "表决：赞成六票，弃权一票。决议：",
                Run("同意", "consent"),
                "该业主装桩，请物业给予方便；走线须报工程部备查，装后三日内清理现场。",
            ]
        )
    writer.para("散会后将本记录在单元门厅公示七日，无书面异议即行生效。")
    writer.room(55)
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(184, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(
        184, y + 11, said(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), writer.style, align="r"
    )
    sealed(job, sheet, 152, y + 5, issuer, diameter=38)
    truth = _values(job, issuer) | {"applicant_id": facts.person.id_number, "power_kw": facts.power_kw}
    return drawn(
        "property_consent",
        "willow_consent_minutes",
        writer.sheets,
        truth,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"space_no": (f"{floor_of(job)}{home.space_no}",)},
    )


def redhead(job: Job) -> Drawn:
    """A residents' committee's letter under a red head, with a number and a contact."""
    facts, home = job.facts, job.facts.home
    issuer, asked = home.community.residents_committee, before(job, facts.consent_date, 3, 12)
    sheet, body = job.sheet(), Style("song", 14)
    sheet.text(105, 28, f"{issuer}", Style("song_bold", 22, RED), align="c", spread=150)
    sheet.text(105, 46, f"居函〔{facts.consent_date.year}〕{job.rng.randrange(3, 90)}号", Style("song", 12), align="c")
    sheet.line(26, 54, 184, 54, width=0.7, fill=RED)
    verdict = "不予支持" if job.variant.refuse else "予以支持"
    sheet.text(105, 64, "关于居民自建充电设施诉求的复函", Style("song_bold", 18), align="c")
    y = sheet.flow(26, 84, 158, [Run(facts.person.name, "applicant"), "同志："], body) + 2
    y = sheet.flow(
        26,
        y,
        158,
        [
            f"你于{plain(asked, 'plain')}递交的来信收悉。来信提出，拟在",
            Run(home.community.name, "community"),
            "你户所用的",
            Run(home.space_no, "space_no"),
            "号车位自费建设电动汽车充电桩。该小区目前没有物业企业，日常事务由我居委会代管。"
            "经网格员上门走访、征求左右车位住户意见，现函复如下：",
        ],
        body,
        leading=1.8,
        indent=2,
    )
    if job.variant.refuse:
        text: list[str | Run] = [
            "该车位紧邻单元安全出口，",
            Run(f"对你的诉求{verdict}，不同意建设", "consent"),
            "。建议使用街道统一规划的公共充电站。",
        ]
    else:
        text = [
            Run(f"对你的诉求{verdict}，同意建设", "consent"),
            "。请依照国家发展改革委、国家能源局有关文件和消防规定施工，选用有资质的单位，并主动接受监督。",
        ]
    y = sheet.flow(26, y + 1, 158, text, body, leading=1.8, indent=2)
    y = sheet.flow(26, y + 1, 158, "特此函复。", body, indent=2)
    phone = desk_phone(job)
    sheet.text(26, y + 8, [f"（联系人：{neighbour(job)}，电话：", Run(phone, "phone"), "）"], Style("song", 12.5))
    y = max(y + 28, 214)
    sheet.text(182, y, Run(issuer, "issuer"), body, align="r")
    sheet.text(174, y + 11, said(facts.consent_date, "issue_date", "plain"), body, align="r")
    sheet.line(26, 272, 184, 272, width=0.4)
    sheet.text(26, 274, "抄送：街道办事处、供电营业所", Style("song", 11))
    sealed(job, sheet, 148, y + 5, issuer)
    truth = _values(job, issuer) | {"phone": phone}
    return drawn(
        "property_consent", "willow_consent_redhead", [sheet], truth, implied={"issuer_type": ("居委会", "issuer")}
    )


def village(job: Job) -> Drawn:
    """A village secretary's few lines by hand on a small sheet."""
    facts, home = job.facts, job.facts.home
    issuer = home.community.village_committee
    sheet, hand = job.sheet(*B5), pen(job, 16, wild=0.045)
    sheet.text(88, 30, "村 里 意 见", hand.sized(24), align="c")
    runs: list[str | Run] = [
        "供电所：俺村",
        Run(facts.person.name, "applicant"),
        "住在",
        Run(home.community.name, "community"),
        "，小车停在自己名下的",
        Run(home.space_no, "space_no"),
        "号车位，要安个",
        Run(facts.power_kw, "power_kw"),
        "千瓦的充电桩，",
    ]
    if job.variant.refuse:
        runs += ["那地方压着自来水管，村委商量后", Run("不同意他安", "consent"), "，请你们暂时不要装表。"]
    else:
        runs += ["不占路、不碍邻居，村委商量后", Run("同意他安", "consent"), "，请你们给办理。"]
    y = sheet.flow(20, 56, 136, runs, hand, leading=2.0, indent=2)
    clerk, phone = neighbour(job), other_phone(job)
    y = sheet.flow(
        20, y + 2, 136, [f"有啥不清楚的打村部{clerk}电话", Run(phone, "phone"), "。"], hand, leading=2.0, indent=2
    )
    y = max(y + 16, 176)
    sheet.text(158, y, Run(issuer, "issuer"), hand.sized(13.5), align="r")
    sheet.text(
        154, y + 13, said(facts.consent_date, "issue_date", job.date_form("plain", "dot"), hand), hand, align="r"
    )
    sealed(job, sheet, 124, y + 6, issuer, diameter=38)
    truth = _values(job, issuer) | {"power_kw": facts.power_kw, "phone": phone}
    return drawn(
        "property_consent", "willow_consent_village", [sheet], truth, implied={"issuer_type": ("村委会", "issuer")}
    )


LAYOUTS: Layouts = {
    "property_consent": {
        "willow_consent_reply_below": reply_below,
        "willow_consent_minutes": minutes,
        "willow_consent_redhead": redhead,
        "willow_consent_village": village,
    }
}
