"""Consent to a charging pile: a village's few lines, a red-head reply, a committee's resolution, questions, a reply."""

from __future__ import annotations

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.hazel_common import GREY, Said, before, checkbox, day, mobile, pen, ruled, sign, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import table

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
    """Three lines of the village secretary's hand."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(182, 257)
    issuer, ink = home.community.village_committee, pen(job, 15)
    ruled(sheet, 18, 62, 146, 11, 15)
    sheet.text(91, 34, "村 里 意 见", ink.sized(22), align="c")
    said: Said = [
        Run(home.community.name, "community"),
        "的",
        Run(facts.person.name, "applicant"),
        "（身份证",
        Run(facts.person.id_number, "applicant_id", solid=True),
        "）想在他停车的",
        Run(home.space_no, "space_no", solid=True),
        "号位子上栽个电车充电桩。",
    ]
    if job.variant.refuse:
        said += ["那块地村里要修文化广场，桩立不住，村里", Run("不同意", "consent"), "，请另选地方。"]
    else:
        said += ["地是村里划给他停车的，不占路、不占田，四邻没意见，村里", Run("同意", "consent"), "。"]
    y = sheet.flow(20, 55, 142, said, ink, leading=11 / (15 * 25.4 / 72), indent=2)
    sheet.text(160, y + 11, Run(issuer, "issuer"), ink.sized(13), align="r")
    sheet.text(
        156, y + 22, Run(day(facts.consent_date, job.rng.choice(["bare", "plain"])), "issue_date"), ink, align="r"
    )
    sheet.text(20, y + 22, f"经手：{somebody(job)}", ink.sized(12))
    if job.variant.seal:
        seals.put_round(sheet, 126, y + 18, seals.SealText(issuer))
    values = _values(job, issuer) | {"applicant_id": facts.person.id_number}
    return drawn(KIND, "hazel_consent_village", [sheet], values, implied={"issuer_type": ("村委会", "issuer")})


def red_head(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet()
    issuer, body = home.community.residents_committee, Style("song", 15)
    size = 26.0 if len(issuer) < 17 else 22.0
    sheet.text(105, 34, Run(issuer, "issuer"), Style("song_bold", size, RED), align="c")
    short = issuer.removesuffix("社区居民委员会")[-3:]
    number = f"{short}居函〔{facts.consent_date.year}〕{rng.randrange(3, 70)}号"
    sheet.text(105, 56, number, Style("song", 13), align="c")
    sheet.line(24, 65, 186, 65, width=0.9, fill=RED)
    title = "关于新能源汽车自用充电桩申请事项的答复函"
    sheet.text(105, 78, title, Style("song_bold", 17), align="c")
    sheet.text(26, 96, [Run(facts.person.name, "applicant"), "居民："], body)
    said: Said = [
        f"你于{day(before(job, facts.consent_date, 12), 'plain')}递交的申请收悉。因",
        Run(home.community.name, "community"),
        "系无主管楼院，暂由本居委会代行管理，我们会同楼栋长到现场看了你的车位（",
        Run(home.space_no, "space_no", solid=True),
        f"，{home.space_floor}），并听取了左右邻居意见。依照《河南省物业管理条例》和国家发展改革委等部门2022年1月10日印发的有关实施意见，答复如下：",
    ]
    y = sheet.flow(26, 106, 158, said, body, leading=1.8, indent=2)
    power = f"{facts.power_kw}千瓦"
    if job.variant.refuse:
        answer: Said = [
            "你拟装设的",
            Run(power, "power_kw"),
            "充电桩距住户窗口和燃气管道过近，多数邻居反对，本居委会",
            Run("不予同意", "consent"),
            "，建议使用院外公用充电站。",
        ]
    else:
        answer = [
            Run("同意", "consent"),
            "你在该车位装设",
            Run(power, "power_kw"),
            "充电桩一台。装设费用自理，走线不得跨越人行通道，完工后告知本居委会。",
        ]
    y = sheet.flow(26, y, 158, answer, body, leading=1.8, indent=2)
    y = sheet.flow(26, y, 158, "此复。", body, leading=1.8, indent=2)
    sheet.text(182, y + 18, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, y + 29, Run(day(facts.consent_date, "plain"), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 24, seals.SealText(issuer), diameter=42)
    contact = mobile(job)
    sheet.line(24, 262, 186, 262, width=0.3)
    sheet.text(26, 264, [f"（联系人：{somebody(job)}，", "联系电话：", Run(contact, "phone"), "）"], Style("song", 12))
    sheet.line(24, 271, 186, 271, width=0.3)
    values = _values(job, issuer) | {"power_kw": facts.power_kw, "phone": contact}
    return drawn(KIND, "hazel_consent_red_head", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


def resolution(job: Job) -> Drawn:
    """A meeting of the owners' committee."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet()
    issuer, body, head = home.community.owners_committee, Style("song", 12), Style("hei", 12)
    refuse = job.variant.refuse
    sheet.text(105, 24, "业委会会议决议", Style("hei_bold", 22), align="c", spacing=0.15)
    sheet.text(105, 36, f"（第{rng.choice('二三四五')}届第{rng.randrange(3, 28)}次）", body, align="c")
    names = [somebody(job) for _ in range(5)]
    y = 48.0
    met = before(job, facts.consent_date, 4)
    for label, text in (
        ("会议时间", f"{day(met, 'plain')}晚{rng.choice(['7:30', '8:00'])}"),
        ("会议地点", f"{rng.randrange(1, 9)}号楼架空层议事角"),
        ("到会委员", "、".join(names)),
        ("列席", f"物业项目经理{somebody(job)}"),
    ):
        sheet.text(26, y, f"{label}：", head)
        sheet.text(52, y, text, body)
        y += 9
    sheet.text(26, y + 3, "议题：", head)
    said: Said = [
        "审议",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        Run(facts.person.name, "applicant"),
        "在其自有",
        Run(home.space_no, "space_no", solid=True),
        "号车位增设一台",
        Run(f"{facts.power_kw}kW", "power_kw", solid=True),
        "充电桩的申请。",
    ]
    y = sheet.flow(52, y + 3, 132, said, body, leading=1.7) + 5
    yes = rng.choice([0, 1]) if refuse else rng.choice([4, 5])
    columns = ("应到", "实到", "赞成", "反对", "弃权")
    counts = ("5", "5", str(yes), str(5 - yes), "0")
    y = table(
        sheet,
        52,
        y,
        [(9, [(24, one, True) for one in columns]), (9, [(24, one, True) for one in counts])],
        label=body,
        value=body,
    )
    sheet.text(26, y - 13, "表决：", head)
    sheet.text(26, y + 8, "决议：", head)
    decided: Said = (
        ["该车位上方为消防喷淋主管，议题未获通过，业委会", Run("不同意安装", "consent"), "。"]
        if refuse
        else [
            "议题通过，业委会",
            Run("同意安装", "consent"),
            "。请申请人选有资质的队伍施工，桩体加装漏电保护，物业到场监督。",
        ]
    )
    y = sheet.flow(52, y + 8, 132, decided, body, leading=1.7) + 8
    sheet.text(26, y, "委员签字：", head)
    for place, name in enumerate(names):
        sheet.text(52 + 26 * place, y - 1, name, Style("kai", 15, jitter=0.06))
    sheet.text(182, y + 24, Run(issuer, "issuer"), Style("song", 13), align="r")
    sheet.text(
        178, y + 35, [Run(day(facts.consent_date, "chinese"), "issue_date"), "印发"], Style("song", 13), align="r"
    )
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 30, seals.SealText(issuer))
    values = _values(job, issuer) | {"power_kw": facts.power_kw}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("业委会", "issuer")}
    return drawn(KIND, "hazel_consent_resolution", [sheet], values, implied=implied)


def questions(job: Job) -> Drawn:
    """A property firm's sheet of questions with ticks."""
    facts, home, refuse = job.facts, job.facts.home, job.variant.refuse
    sheet = job.sheet()
    firm, body, fill = home.community.manager, Style("hei", 11), job.fill_style(12.5)
    sheet.fill(0, 0, 210, 16, (226, 236, 230))
    sheet.text(20, 5, Run(firm.name, "issuer"), Style("hei_bold", 12, (30, 96, 70)))
    sheet.text(190, 5.6, "WY-GC-027 A/2", Style("hei", 9, GREY), align="r")
    sheet.text(105, 26, "业主装桩征询单", Style("hei_bold", 20), align="c", spacing=0.1)
    asked: list[tuple[str, Said]] = [
        ("1. 您是哪个项目的业主？", [Run(home.community.name, "community", fill)]),
        ("2. 您的姓名？", [Run(facts.person.name, "applicant", fill)]),
        ("3. 您的身份证号？", [Run(facts.person.id_number, "applicant_id", fill)]),
        ("4. 怎样联系您？", [Run(facts.person.phone, "", fill)]),
        ("5. 桩装在几号车位？", [Run(home.space_no, "space_no", fill), f"　（{home.space_floor}）"]),
        ("6. 桩的功率多大？", [Run(facts.power_kw, "power_kw", fill), " 千瓦"]),
    ]
    y = 42.0
    for question, answer in asked:
        sheet.text(22, y, question, body)
        sheet.text(84, y - 0.5, answer, Style("song", 12))
        sheet.line(82, y + 6, 188, y + 6, width=0.2, fill=GREY)
        y += 11.5
    sheet.text(22, y, "7. 车位怎么来的？", body)
    x = 84.0
    for place, word in enumerate(("购买", "租用", "其他")):
        x = checkbox(sheet, x, y, word, body, ticked=place == 0)
    y += 11.5
    sheet.text(22, y, "8. 电从哪里来？", body)
    x = 84.0
    for place, word in enumerate(("供电公司单独装表", "从公用电接")):
        x = checkbox(sheet, x, y, word, body, ticked=place == 0)
    y += 15
    sheet.rect(20, y, 170, 62, line=0.4)
    sheet.text(24, y + 4, "以下由物业填写", Style("hei_bold", 11))
    sheet.text(24, y + 14, "物业对本次装桩：", body)
    yes: Run = Run("同意", "" if refuse else "consent")
    no: Run = Run("不同意", "consent" if refuse else "")
    x = checkbox(sheet, 62, y + 14, yes, body, ticked=not refuse)
    checkbox(sheet, x + 6, y + 14, no, body, ticked=refuse)
    why = "电缆桥架余量不够，增容前暂缓。" if refuse else "施工当天请到监控室登记，动火须报备。"
    sheet.text(24, y + 24, ["说明：", Run(why, "", fill)], body)
    sheet.text(24, y + 36, ["物业公司（章）：", Run(firm.name, "issuer")], body)
    sheet.text(24, y + 46, ["物业服务热线：", Run(firm.phone, "phone")], body)
    sheet.text(112, y + 46, ["填写日：", *dated(facts.consent_date, "issue_date", fill)], body)
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 32, seals.SealText(firm.name), diameter=38)
    sheet.text(22, y + 70, "业主签名：", body)
    sign(sheet, 44, y + 68, facts.person.name, "applicant")
    sheet.text(112, y + 70, f"工程主管：{somebody(job)}", body)
    values = _values(job, firm.name) | {
        "applicant_id": facts.person.id_number,
        "power_kw": facts.power_kw,
        "phone": firm.phone,
    }
    return drawn(
        KIND,
        "hazel_consent_questions",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (facts.person.phone,)},
    )


def reply_below(job: Job) -> Drawn:
    """The owner's application above, the firm's answer below a rule."""
    facts, home, refuse = job.facts, job.facts.home, job.variant.refuse
    sheet = job.sheet()
    firm, body, ink = home.community.manager.name, Style("song", 13), pen(job, 14)
    asked = before(job, facts.consent_date, 10)
    sheet.text(105, 28, "装 桩 申 请", Style("hei_bold", 22), align="c")
    sheet.text(26, 46, "尊敬的物业：", body)
    said: Said = [
        "我是",
        Run(home.community.name, "community"),
        f"{home.room_text}的",
        Run(facts.person.name, "applicant"),
        "，身份证号码是",
        Run(facts.person.id_number, "applicant_id", solid=True),
        f"，最近刚提了一辆{facts.vehicle.brand}电动车，",
        "打算在自家车位（",
        Run(home.space_no, "space_no", solid=True),
        "）装一个",
        Run(f"{facts.power_kw}kw", "power_kw", solid=True),
        "的慢充桩，电表由国网来装，不走小区公用电。听说供电公司要看物业的态度，麻烦给批一下。施工中弄坏的地方我负责修好。",
    ]
    y = sheet.flow(26, 56, 158, said, body, leading=1.85, indent=2)
    sheet.text(120, y + 6, "申请人：", body)
    sign(sheet, 140, y + 4, facts.person.name, "applicant")
    sheet.text(120, y + 17, day(asked, "plain"), body)
    y += 36
    for dash in range(40):
        sheet.line(24 + dash * 4.05, y, 26.4 + dash * 4.05, y, width=0.25, fill=GREY)
    sheet.text(26, y + 6, "物业批复：", Style("hei_bold", 13))
    answer: Said = (
        ["此区域为人防工程，墙体不许打孔，", Run("不同意", "consent", ink), "装桩，请谅解。"]
        if refuse
        else ["情况属实，", Run("同意", "consent", ink), "。请按装修管理规定交押金并约好时间。"]
    )
    sheet.flow(34, y + 18, 146, answer, ink, leading=1.8)
    sheet.text(180, y + 50, Run(firm, "issuer"), body, align="r")
    sheet.text(176, y + 62, Run(day(facts.consent_date, "bare"), "issue_date", ink), ink, align="r")
    sheet.text(34, y + 62, ["批复人：", Run(somebody(job), "", ink)], body)
    if job.variant.seal:
        seals.put_round(sheet, 142, y + 55, seals.SealText(firm))
    values = _values(job, firm) | {"applicant_id": facts.person.id_number, "power_kw": facts.power_kw}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("物业", "issuer")}
    return drawn(KIND, "hazel_consent_reply_below", [sheet], values, implied=implied)


LAYOUTS: Layouts = {
    KIND: {
        "hazel_consent_village": village,
        "hazel_consent_red_head": red_head,
        "hazel_consent_resolution": resolution,
        "hazel_consent_questions": questions,
        "hazel_consent_reply_below": reply_below,
    }
}
