"""Consent and refusal: a reply below an application, owners' minutes, a red-head answer, a question form."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.acorn_common import Book, before, floor_of, pen, someone, written
from samples.truth import Drawn
from samples.writing import Writer, signature, table

KIND = "property_consent"


def reply_below(job: Job) -> Drawn:
    """The owner's application above, the firm's reply below a line, ticked by hand."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink, body = job.sheet(), pen(job, 14), Style("song", 12.5)
    manager, person, refuse = home.community.manager, facts.person, job.variant.refuse
    issued = facts.consent_date
    sheet.text(105, 24, "安装私人充电桩申请及答复", Style("hei_bold", 19), align="c", spacing=0.08)
    y = sheet.flow(24, 42, 162, manager.name + "：", ink, leading=1.75)
    y = sheet.flow(
        24,
        y,
        162,
        [
            "我是",
            book.put("community", home.community.name),
            home.room_text + "的业主",
            book.put("applicant", person.name),
            "，身份证号",
            book.put("applicant_id", person.id_number),
            "，新买了一辆电动车，想在自家车位（编号",
            book.put("space_no", home.space_no),
            "）上装一台",
            book.put("power_kw", facts.power_kw),
            "千瓦的慢充桩，费用自理，恳请支持。",
        ],
        ink,
        leading=1.75,
        indent=2,
    )
    asked = before(job, issued, 2, 12)
    sheet.text(120, y + 4, ["申请人：", Run(person.name, style=ink.sized(16))], ink)
    sheet.text(120, y + 14, written(asked, "short"), ink)
    sheet.text(24, y + 14, f"我的手机：{person.phone}", ink)
    y += 30
    for step in range(41):
        sheet.line(20 + step * 4.2, y, 22.4 + step * 4.2, y, width=0.3)
    sheet.text(105, y + 6, "物业答复栏", Style("hei_bold", 14), align="c", spacing=0.3)
    said = "√ 不可安装" if refuse else "√ 可以安装"
    book.values["consent"] = not refuse
    reply: list[str | Run]
    reply = ["□ 可以安装　　　", Run(said, "consent")] if refuse else [Run(said, "consent"), "　　　□ 不可安装"]
    sheet.text(30, y + 19, ["经工程部现场核对：　", *reply], body)
    why = (
        "原因：该区域桥架已无敷设余量，且紧邻消防水泵房，待公变扩容后另行受理。"
        if refuse
        else "要求：走线须穿管明敷，不得占用消防通道；进场前到前台登记，施工后由工程部验看。"
    )
    sheet.flow(30, y + 30, 152, why, body, leading=1.7)
    sheet.text(30, y + 54, ["工程主管：", Run(someone(job), style=ink)], body)
    sheet.text(30, y + 66, ["前台咨询：", book.put("phone", manager.phone)], body)
    sheet.text(184, y + 54, ["答复单位：", book.put("issuer", manager.name)], body, align="r")
    sheet.text(184, y + 66, book.day("issue_date", issued, job.date_form("plain", "dash", "spaced")), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 60, seals.SealText(manager.name), diameter=38)
    return book.done(
        KIND,
        "acorn_reply_below",
        [sheet],
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def minutes(job: Job) -> Drawn:
    """A resolution among others in the minutes of the owners' committee."""
    facts, home, book = job.facts, job.facts.home, Book()
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    place, person, refuse = home.community, facts.person, job.variant.refuse
    issued = facts.consent_date
    met = before(job, issued, 1, 6)
    present = "、".join(dict.fromkeys(someone(job) for _ in range(5)))
    writer.title(
        f"第{job.rng.choice('二三四五')}届业委会第{job.rng.choice(('七', '十二', '十五', '二十'))}次会议纪要（节选）",
        Style("hei_bold", 18),
        spacing=0.03,
    )
    writer.line(f"时　间：{written(met)}晚七点半　　地　点：小区党群驿站")
    writer.line(f"到　会：{present}")
    writer.line(f"记　录：{someone(job)}　　列　席：{place.manager.name}")
    writer.para("一、关于更换3号楼电梯钢丝绳的事项，同意使用维修资金，报街道备案。（略）")
    writer.para(
        [
            "二、关于",
            book.put("community", place.name),
            "业主",
            book.put("applicant", person.name),
            "（",
            book.put("applicant_id", person.id_number),
            f"，住{home.room_text}）要求在其",
            floor_of(home),
            book.put("space_no", home.space_no),
            "车位加装充电桩的事项：",
        ]
    )
    book.values["consent"] = not refuse
    if refuse:
        writer.para(
            [
                "到会委员认为，该车位上方为燃气管道，消防改造方案尚未通过，",
                Run("表决未予通过，不同意安装", "consent"),
                "，待改造完成后可再次提出。",
            ]
        )
    else:
        writer.para(
            [
                "到会委员一致",
                Run("表决通过，准予安装", "consent"),
                "，设备功率以",
                book.put("power_kw", facts.power_kw),
                "kW为限，相邻业主如有异议由业委会协调，物业公司应配合开门、断电。",
            ]
        )
    writer.para("三、关于春节期间大门值守安排的事项，由物业公司提出方案后另议。（略）")
    writer.para("本节选与纪要原件一致，供业主办理用电手续使用。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, book.put("issuer", place.owners_committee), Style("song", 12.5), align="r")
    sheet.text(
        178,
        y + 11,
        [book.day("issue_date", issued, job.date_form("chinese", "plain")), "摘"],
        Style("song", 12.5),
        align="r",
    )
    sheet.text(25, y, "业委会主任：", Style("song", 12.5))
    signature(sheet, 54, y - 2, someone(job))
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 5, seals.SealText(place.owners_committee), diameter=38)
    return book.done(
        KIND,
        "acorn_minutes",
        writer.sheets,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"issue_date": (met.isoformat(),)},
    )


def red_head(job: Job) -> Drawn:
    """A neighbourhood committee's document with red head, number and rule."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, body = job.sheet(), Style("song", 14.5)
    place, person, refuse = home.community, facts.person, job.variant.refuse
    issuer = place.residents_committee
    short = issuer.removeprefix("信阳市" + place.district).removesuffix("居民委员会")
    size = min(30.0, 165 / len(issuer) / 0.3528)
    sheet.text(105, 32, issuer, Style("song_bold", size, RED), align="c")
    sheet.text(
        105, 52, f"{short}居〔{facts.consent_date.year}〕{job.rng.randrange(3, 60)}号", Style("song", 13), align="c"
    )
    sheet.line(22, 61, 188, 61, width=0.9, fill=RED)
    y = sheet.flow(30, 72, 150, f"关于{person.name}同志安装充电设施的批复", Style("song_bold", 18), align="c") + 6
    y = sheet.flow(26, y, 158, [book.put("applicant", person.name), "同志："], body, leading=1.85)
    book.values["consent"] = not refuse
    y = sheet.flow(
        26,
        y,
        158,
        [
            f"你于{written(before(job, facts.consent_date, 8, 20))}递交的报告收悉。因",
            book.put("community", place.name),
            "属无主管楼院，暂由我居委会代管，经入户走访和楼院居民公示五日，现批复如下：",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    if refuse:
        said: list[str | Run] = [
            "你所报",
            book.put("space_no", home.space_no),
            "号停车位占压疏散通道，公示期内有四户居民提出异议，",
            Run("安装事宜不予批准", "consent"),
            "。请待楼院统一建设集中充电点后使用公共设施。",
        ]
    else:
        said = [
            "原则",
            Run("同意你", "consent"),
            "在楼院",
            book.put("space_no", home.space_no),
            "号停车位安装家用充电设施一套，请严格执行《河南省消防条例》，不得私拉乱接，施工由具备资质的单位承担。",
        ]
    y = sheet.flow(26, y, 158, said, body, leading=1.85, indent=2)
    sheet.flow(26, y, 158, "此复。", body, leading=1.85, indent=2)
    y = 204.0
    sheet.text(182, y, book.put("issuer", issuer), body, align="r")
    sheet.text(
        174, y + 12, book.day("issue_date", facts.consent_date, job.date_form("plain", "chinese")), body, align="r"
    )
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 6, seals.SealText(issuer))
    sheet.text(26, y + 28, ["（联系人：", someone(job), "，电话：", book.put("phone", place.manager.phone), "）"], body)
    sheet.line(22, 262, 188, 262, width=0.3)
    sheet.text(24, 265, f"抄送：{place.district}供电服务中心。", Style("song", 11))
    return book.done(KIND, "acorn_red_head", [sheet], implied={"issuer_type": ("居委会", "issuer")})


def questions(job: Job) -> Drawn:
    """A form of questions and answers that the management filled in for the power company."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(), pen(job, 12.5)
    place, person, refuse = home.community, facts.person, job.variant.refuse
    village = job.chance(0.4)
    issuer, kind = (place.village_committee, "村委会") if village else (place.manager.name, "物业")
    sheet.text(105, 22, "居住区充电设施报装征询函（回执联）", Style("hei_bold", 18), align="c")
    sheet.text(105, 32, "由小区管理方如实填写，请勿代填", Style("song", 10), align="c")
    book.values["consent"] = not refuse
    answer = "不同意。配电房负荷已满。" if refuse else "同意，没有意见。"
    stop = answer.index("。") if refuse else 2
    visit = "不必来了" if refuse else written(facts.consent_date + timedelta(days=7), "short") + "以后，上午"
    asks: list[tuple[str, list[str | Run]]] = [
        ("1. 贵方管理的居住区叫什么？", [book.put("community", place.name, style=ink)]),
        ("2. 提出安装的住户是谁？", [book.put("applicant", person.name, style=ink)]),
        ("3. 该住户身份号码？", [book.put("applicant_id", person.id_number, style=ink)]),
        ("4. 准备装在哪个车位？", [book.put("space_no", home.space_no, style=ink)]),
        ("5. 该车位由其本人使用吗？", [Run("是", style=ink)]),
        ("6. 拟装设备多大功率？", [book.put("power_kw", facts.power_kw, style=ink), Run(" 千瓦", style=ink)]),
        ("7. 贵方是否同意安装？", [Run(answer[:stop], "consent", ink), Run(answer[stop:], style=ink)]),
        ("8. 供电员工何时可进场勘查？", [Run(visit, style=ink)]),
        (
            "9. 进场找谁？打什么号码？",
            [Run(someone(job) + "　", style=ink), book.put("phone", place.manager.phone, style=ink)],
        ),
    ]
    y = table(
        sheet,
        20,
        42,
        [(14, [(66, "", True), (104, runs, False)]) for _, runs in asks],
        label=Style("hei", 11),
        value=Style("song", 12),
    )
    for number, (ask, _) in enumerate(asks):
        sheet.cell((20, 42 + number * 14, 66, 14), ask, Style("hei", 11))
    y = sheet.flow(
        20, y + 5, 170, "填写方声明：以上回答真实，若情况变化将及时告知供电企业；回执联复印无效。", Style("song", 11)
    )
    sheet.text(20, y + 12, ["填写方（印章）：", book.put("issuer", issuer)], Style("song", 12))
    sheet.text(
        20,
        y + 24,
        ["填写时间：", book.day("issue_date", facts.consent_date, job.date_form("dash", "plain"), ink)],
        Style("song", 12),
    )
    sheet.text(130, y + 24, ["填写人：", Run(someone(job), style=ink)], Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 92, y + 18, seals.SealText(issuer), diameter=38)
    return book.done(KIND, "acorn_questions", [sheet], implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "acorn_reply_below": reply_below,
        "acorn_minutes": minutes,
        "acorn_red_head": red_head,
        "acorn_questions": questions,
    }
}
