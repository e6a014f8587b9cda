"""Consent or refusal: a reply under an application, a resolution, a red head, questions answered, a village's lines."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.dusk_common import (
    GREY,
    before,
    bold,
    mark,
    mobile,
    neighbour,
    pen,
    red_head,
    said,
    tick,
    with_floor,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "property_consent"


def values(job: Job, issuer: str, *without: str) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "power_kw": facts.power_kw,
        "issue_date": facts.consent_date.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in without}


def under_application(job: Job) -> Drawn:
    """The applicant's own letter; the firm's reply in a frame at its foot."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    firm, asked = home.community.manager, before(job, facts.consent_date, 3, 20)
    hand, clerk = pen(job, 13.5), pen(job, 13)
    sheet.text(105, 24, "申　请　书", Style("kai", 24, hand.fill, jitter=0.02), align="c")
    y = sheet.flow(25, 42, 160, "物业服务中心的领导：", hand)
    y = sheet.flow(
        25,
        y + 1,
        160,
        [
            "我是",
            Run(home.community.name, "community"),
            f"{home.room_text}的",
            Run(facts.person.name, "applicant"),
            "，身份证号",
            mark(facts.person.id_number, "applicant_id"),
            "。今年家里换了新能源车，每天到外面排队充电很不方便，想在自己的",
            mark(home.space_no, "space_no"),
            "号车位旁边装一个",
            mark(facts.power_kw, "power_kw"),
            "千瓦的充电桩，电表向供电公司申请，费用全部自理，保证用电安全，恳请批准。",
        ],
        hand,
        leading=1.95,
        indent=2,
    )
    sheet.text(
        180, y + 4, ["申请人：", Run(facts.person.name, "applicant"), "　电话：" + facts.person.phone], hand, align="r"
    )
    sheet.text(180, y + 14, said(asked, "dots"), hand, align="r")
    top = max(y + 32, 172.0)
    sheet.rect(22, top, 166, 84, line=0.4)
    sheet.text(26, top + 4, "以下由物业服务企业填写", Style("hei", 9, GREY))
    if job.variant.refuse:
        reply: list[str | Run] = [
            "收悉。查该处桥架已满且距配电房过远，线路穿越人防区，",
            Run("不能同意安装", "consent", clerk),
            "，建议使用东门公共充电车位。",
        ]
    else:
        reply = [
            "收悉。现场看过，走线不占消防通道，",
            Run("同意安装", "consent", clerk),
            "，施工前三天到中心备案，服从现场管理。",
        ]
    sheet.flow(28, top + 14, 154, reply, clerk, leading=1.9, indent=2)
    sheet.text(28, top + 46, f"工程主管：{neighbour(job)}", clerk)
    sheet.text(182, top + 58, Run(firm.name, "issuer"), Style("song", 12), align="r")
    sheet.text(178, top + 69, dated(facts.consent_date, "issue_date", clerk), Style("song", 12), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, top + 60, seals.SealText(firm.name))
    return drawn(
        KIND,
        "dusk_under_application",
        [sheet],
        values(job, firm.name),
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (facts.person.phone,)},
    )


def resolution(job: Job) -> Drawn:
    """Minutes of the owners' committee, with who was there and how they voted."""
    facts, home = job.facts, job.facts.home
    issuer, day = home.community.owners_committee, facts.consent_date
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("议 事 纪 要", bold(22), after=8)
    writer.line(f"时间：{said(day)}晚七点半　　地点：小区党群服务站")
    people = [neighbour(job) for _ in range(5)]
    writer.line(f"到会委员：{'、'.join(people)}")
    writer.line(f"列席：{home.community.manager.name}{neighbour(job)}　　记录：{people[-1]}")
    writer.line("议题一：业主自建充电桩事宜")
    writer.para(
        [
            Run(home.community.name, "community"),
            f"{home.room_text}业主",
            Run(facts.person.name, "applicant"),
            "（证件号",
            mark(facts.person.id_number, "applicant_id"),
            "）提出，在其购买的",
            mark(home.space_no, "space_no"),
            "号车位增设交流充电桩1台，额定功率",
            mark(facts.power_kw, "power_kw"),
            "kW，请业委会表态。物业工程人员介绍了电缆路径和消防间距。",
        ]
    )
    if job.variant.refuse:
        writer.para(
            [
                "表决：赞成1票，反对4票。决议：相邻车位业主书面反对，安全距离不够，业委会",
                Run("不同意", "consent"),
                "该业主在上述车位增设充电桩，待公共充电区建成后统筹解决。",
            ]
        )
    else:
        writer.para(
            [
                "表决：赞成4票，弃权1票。决议：业委会",
                Run("同意", "consent"),
                "该业主在上述车位增设充电桩，由物业监督施工，安装后由业主自负维护责任。",
            ]
        )
    writer.line("议题二：地面车位划线翻新")
    writer.para(
        f"翻新费用{job.rng.randrange(8, 30) * 1000}元从公共收益列支，"
        f"{said(day + timedelta(days=30), 'plain')}前完成，各委员无异议。"
    )
    writer.y += 4
    writer.line("委员签名：")
    for number, name in enumerate(people):
        signature(writer.sheet, 48 + number * 28, writer.y - 8, name)
    writer.y += 16
    sheet = writer.sheet
    sheet.text(180, writer.y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(176, writer.y + 11, mark(said(day, "chinese"), "issue_date"), writer.style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, writer.y + 5, seals.SealText(issuer))
    return drawn(
        KIND, "dusk_resolution", writer.sheets, values(job, issuer), implied={"issuer_type": ("业委会", "issuer")}
    )


def red_reply(job: Job) -> Drawn:
    """A community office's document with a red head, addressed to the supply company."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, day = home.community.residents_committee, facts.consent_date
    y = red_head(sheet, issuer, f"居函〔{day.year}〕{job.rng.randrange(3, 60)}号", "issuer")
    sheet.text(105, y, "关于居民自用充电设施建设的复函", Style("song_bold", 18), align="c")
    body = Style("song", 14)
    y = sheet.flow(25, y + 16, 160, "国网信阳供电公司营销部：", body)
    y = sheet.flow(
        25,
        y + 1,
        160,
        [
            "贵部转来的居民诉求收悉。经了解，",
            Run(home.community.name, "community"),
            "属我辖区无人管理院落，居民",
            Run(facts.person.name, "applicant"),
            "所使用的停车位位于院内，现场编号",
            mark(home.space_no, "space_no"),
            "，邻里无异议意见附后。" if not job.variant.refuse else "，院内居民有不同意见。",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    if job.variant.refuse:
        final: list[str | Run] = [
            "鉴于该处临近燃气调压箱，安全距离不足，我居委会",
            Run("不同意", "consent"),
            "在该车位建设充电设施。",
        ]
    else:
        final = [
            "根据《河南省电动汽车充电基础设施建设运营管理办法》精神，我居委会",
            Run("同意", "consent"),
            "该居民在上述停车位建设自用充电设施，请贵部按规定办理用电手续。",
        ]
    y = sheet.flow(25, y, 160, final, body, leading=1.85, indent=2)
    y = sheet.flow(25, y, 160, "专此函复。", body, leading=1.85, indent=2)
    phone = f"0376-{job.rng.randrange(6200000, 6899999)}"
    sheet.text(180, y + 22, Run(issuer, "issuer"), body, align="r")
    sheet.text(172, y + 33, mark(said(day), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 28, seals.SealText(issuer), diameter=42)
    sheet.text(31, y + 52, [f"（联系人：{neighbour(job)}，电话：", mark(phone, "phone"), "）"], body)
    sheet.line(25, 268, 185, 268, width=0.4)
    sheet.text(27, 271, f"抄送：{home.community.district}街道办事处。", Style("song", 11))
    truth = values(job, issuer, "applicant_id", "power_kw") | {"phone": phone}
    return drawn(KIND, "dusk_red_reply", [sheet], truth, implied={"issuer_type": ("居委会", "issuer")})


def questions(job: Job) -> Drawn:
    """A firm's sheet of questions, answered in a hand, the last with two boxes."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    firm, fill = home.community.manager, pen(job, 12)
    sheet.text(20, 20, "充电桩进小区物业征询问答", bold(19))
    sheet.text(20, 30, "请物业项目负责人逐项作答，不得空项。", Style("hei", 9.5, GREY))
    asked: list[tuple[str, list[str | Run]]] = [
        ("1. 贵公司全称？", [Run(firm.name, "issuer", fill)]),
        ("2. 服务的是哪个楼盘？", [Run(home.community.name, "community", fill)]),
        ("3. 谁要装桩？", [Run(facts.person.name, "applicant", fill), Run(f"（{home.room_text}）", "", fill)]),
        ("4. 其身份证上的号码？", [Run(facts.person.id_number, "applicant_id", fill)]),
        ("5. 装在几号车位？", [Run(home.space_no, "space_no", fill)]),
        ("6. 桩的功率是多少千瓦？", [Run(facts.power_kw, "power_kw", fill)]),
        ("7. 消防通道是否受影响？", [Run("是" if job.variant.refuse else "否", "", fill)]),
        ("8. 车位产权是否清楚？", [Run("清楚，已看购买合同", "", fill)]),
        ("9. 贵公司值班电话？", [mark(firm.phone, "phone", fill)]),
    ]
    y = 40.0
    for number, (question, answer) in enumerate(asked):
        if number % 2 == 0:
            sheet.fill(20, y, 170, 15, (240, 243, 246))
        sheet.text(23, y + 4.5, question, Style("hei", 11.5))
        sheet.text(92, y + 4.2, answer, fill)
        sheet.line(92, y + 11.5, 187, y + 11.5, width=0.15, fill=GREY)
        y += 15
    sheet.text(23, y + 5, "10. 贵公司的最终态度？", Style("hei", 11.5))
    refuse = job.variant.refuse
    for x, text, on in ((92, "同意安装", not refuse), (136, "不同意安装", refuse)):
        tick(sheet, x, y + 5, on, side=4, ink=fill.fill)
        sheet.text(x + 6.5, y + 4.8, Run(text, "consent") if on else text, Style("song", 12))
    why = "车库顶棚渗水，电缆不能敷设" if refuse else "施工图已留存"
    sheet.text(23, y + 17, ["补充说明：", Run(why, "", fill)], Style("hei", 11.5))
    sheet.text(23, y + 36, "答复人：", Style("hei", 11.5))
    signature(sheet, 42, y + 34, neighbour(job))
    sheet.text(100, y + 36, ["答复时间：", *dated(facts.consent_date, "issue_date", fill)], Style("hei", 11.5))
    sheet.text(100, y + 49, "（物业公司盖章处）", Style("hei", 9.5, GREY))
    sheet.text(20, 285, f"问卷版本 2025-04-01　投诉电话 12345　业主电话 {facts.person.phone}", Style("hei", 8, GREY))
    if job.variant.seal:
        seals.put_round(sheet, 128, y + 46, seals.SealText(firm.name), diameter=39)
    return drawn(
        KIND,
        "dusk_questions",
        [sheet],
        values(job, firm.name) | {"phone": firm.phone},
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (facts.person.phone,)},
    )


def village_word(job: Job) -> Drawn:
    """A village committee's word, a few penned lines on a half sheet."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 148)
    issuer, hand = home.community.village_committee, pen(job, 14)
    sheet.text(105, 16, "村委会答复", Style("kai", 20, hand.fill, jitter=0.03), align="c")
    runs: list[str | Run] = [
        "供电所：你们问的",
        Run(facts.person.name, "applicant"),
        "装充电桩的事，村里商量过了。这户住",
        Run(home.community.name, "community"),
        f"，停车的地方是{home.space_floor}",
        mark(home.space_no, "space_no"),
        "，功率",
        filled(facts.power_kw, "power_kw", hand),
        "千瓦。",
    ]
    if job.variant.refuse:
        runs += ["那一片线路老化，今年要改造，村里", Run("不同意装", "consent"), "，等改造完再说。"]
    else:
        runs += ["地方是他家的，不挡路，四邻没意见，村里", Run("同意装", "consent"), "，请给办电表。"]
    y = sheet.flow(20, 34, 170, runs, hand, leading=2.1, indent=2)
    sheet.text(186, y + 10, Run(issuer, "issuer"), hand.sized(13), align="r")
    sheet.text(182, y + 21, mark(said(facts.consent_date, "hao"), "issue_date"), hand.sized(13), align="r")
    sheet.text(20, y + 22, f"村主任 {neighbour(job)}　{mobile(job)[:3]}****{mobile(job)[-4:]}", hand.sized(11))
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 15, seals.SealText(issuer), diameter=38)
    return drawn(
        KIND,
        "dusk_village_word",
        [sheet],
        values(job, issuer, "applicant_id"),
        implied={"issuer_type": ("村委会", "issuer")},
        tolerated=with_floor(job),
    )


LAYOUTS: Layouts = {
    KIND: {
        "dusk_under_application": under_application,
        "dusk_resolution": resolution,
        "dusk_red_reply": red_reply,
        "dusk_questions": questions,
        "dusk_village_word": village_word,
    }
}
