"""Someone is sent in one's place: a resident's letter, a firm's form, a note by hand, a form with boxes."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    body,
    day_text,
    hand,
    head,
    later,
    on,
    passer,
    seal,
    signed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "authorization_letter"


def _matter_read(matter: str, *more: str) -> tuple[str, ...]:
    """The matter with or without its verb."""
    verbs = ("办理", "代为办理", "代我办理", "全权办理", "前往贵公司办理", "到贵公司办理")
    return (*(verb + matter for verb in verbs), *more)


def letter_resident(job: Job) -> Drawn:
    """A resident's typed letter: who, whom, what, how far, until when."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day = job.sheet(), facts.consent_date
    end = later(day, job.rng.choice((30, 60, 90)))
    matter = job.rng.choice(("个人充电桩用电报装手续", "电动汽车充电桩报装手续", "自用充电桩新装用电手续"))
    page = Page(sheet, Style("song", 13.5), 26, 34, 158, leading=1.9)
    page.title("授权委托书", Style("hei_bold", 23), after=12, spacing=0.1)
    page.flat(
        ["委托人：", Run(facts.person.name, "principal"), f"，{facts.person.sex}，身份证号：{facts.person.id_number}"]
    )
    page.flat(f"住址：{place.name}{home.room_text}　　电话：{facts.person.phone}")
    page.flat(["受托人：", Run(facts.spouse.name, "agent"), f"，身份证号：{facts.spouse.id_number}"])
    page.flat(f"与委托人关系：夫妻　　电话：{facts.spouse.phone}")
    page.y += 3
    texts: list[Runs] = [
        ["委托人因工作原因不能亲自到场，现委托受托人代为办理", Run(matter, "matter"), "。"],
        "受托人的权限为：提交和领取资料、填写并签署申请表、签订供用电合同、配合现场勘查和装表接电。"
        "受托人在上述权限内签署的文件，委托人均予以承认。",
        ["委托期限：自", on(day, "valid_from"), "起至", on(end, "valid_to"), "止。受托人无转委托权。"],
    ]
    for text in texts:
        page.para(text)
    y = page.y + 18
    for place_no, (label, name) in enumerate(
        (("委托人（签字）：", facts.person.name), ("受托人（签字）：", facts.spouse.name))
    ):
        sheet.text(98, y + 14 * place_no, label, Style("song", 13.5))
        signed(sheet, 138, y - 2 + 14 * place_no, name)
    sheet.text(184, y + 34, day_text(day), Style("song", 13.5), align="r")
    truth: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": facts.spouse.name,
        "matter": matter,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(_KIND, "pine_letter_resident", [sheet], truth, tolerated={"matter": _matter_read(matter)})


def letter_firm(job: Job) -> Drawn:
    """A firm's authorization of an employee, its blanks filled in, the matter and the term on lines of their own."""
    facts, firm = job.facts, job.facts.company.org
    sheet, pen, day = job.sheet(), job.fill_style(13), facts.consent_date
    end = later(day, job.rng.choice((89, 179, 364)))
    matter = job.rng.choice(("充电站低压用电新装业务", "充电桩增容用电业务", "充电设施用电报装业务"))
    sheet.text(26, 16, f"{firm.name}", Style("hei", 10))
    sheet.text(184, 16, f"授字〔{day.year}〕{job.rng.randrange(1, 60):02d}号", Style("hei", 10), align="r")
    sheet.line(26, 22, 184, 22, width=0.3)
    page = Page(sheet, Style("song", 13), 26, 34, 158, leading=2.0)
    page.title("法人授权委托书", Style("song_bold", 21), after=10)
    page.flat("国网河南省电力公司信阳供电公司：")
    texts: list[Runs] = [
        [
            "本人", filled(firm.legal_person, "", pen), "系", filled(firm.name, "principal", pen),
            "的法定代表人，现授权本公司员工", filled(facts.landlord.name, "agent", pen), "（身份证号码：",
            filled(facts.landlord.id_number, "", pen), "，手机：", filled(facts.landlord.phone, "", pen),
            "）为我方代理人，以我方名义办理有关事宜。",
        ],
        ["委托事项：", filled(matter, "matter", pen)],
        ["委托期限：", *dated(day, "valid_from", pen), "至", *dated(end, "valid_to", pen)],
        "代理人在委托期限和委托事项范围内所签署的一切文件，我方均予认可并承担法律责任。代理人无权转委托。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    page.flat("附：法定代表人及代理人身份证复印件各一份。", style=Style("song", 11))
    y = page.y + 14
    sheet.text(84, y, "委托单位（公章）：", Style("song", 13))
    sheet.text(84, y + 14, "法定代表人（签章）：", Style("song", 13))
    signed(sheet, 132, y + 12, firm.legal_person)
    sheet.text(84, y + 28, "代理人（签字）：", Style("song", 13))
    signed(sheet, 124, y + 26, facts.landlord.name)
    sheet.text(184, y + 44, day_text(day, "padded"), Style("song", 13), align="r")
    seal(job, sheet, 146, y + 2, firm.name, diameter=40)
    truth: dict[str, Value] = {
        "principal": firm.name,
        "agent": facts.landlord.name,
        "matter": matter,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(_KIND, "pine_letter_firm", [sheet], truth, tolerated={"matter": _matter_read(matter)})


def letter_note(job: Job) -> Drawn:
    """A note written by hand on ruled paper; it ends when the matter is done."""
    facts, sheet, day = job.facts, job.sheet(182, 257), job.facts.consent_date
    pen = hand(job, 15)
    for number in range(18):
        y = 44 + number * 10.5
        sheet.line(18, y, 164, y, width=0.15, fill=(186, 150, 150))
    matter = job.rng.choice(("充电桩报装", "充电桩安装用电申请", "充电桩电表申请"))
    sheet.text(91, 25, "委 托 书", pen.sized(22), align="c")
    page = Page(sheet, pen, 20, 46.2, 142, leading=10.5 / sheet.em_mm(pen), gap=0)
    texts: list[Runs] = [
        [
            "我叫", Run(facts.person.name, "principal"), f"，身份证号{facts.person.id_number}，因在外地务工回不来，"
            "特委托我的朋友", Run(facts.landlord.name, "agent"), f"（身份证号{facts.landlord.id_number}）",
            "到供电营业厅替我办理", Run(matter, "matter"), "，需要签字的由他代签，我都承认。",
        ],
        "委托时间从今天起到事情办完为止。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    page.y += 10.5
    sheet.text(96, page.y, f"委托人：{facts.person.name}", pen)
    sheet.text(96, page.y + 10.5, f"电话：{facts.person.phone}", pen)
    sheet.text(96, page.y + 21, day_text(day), pen)
    truth: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": facts.landlord.name,
        "matter": matter,
    }
    more = tuple(verb + matter for verb in ("替我办理", "到供电营业厅替我办理", "到供电营业厅办理"))
    extra = {"matter": _matter_read(matter, *more), "valid_from": (day.isoformat(),)}
    return drawn(_KIND, "pine_letter_note", [sheet], truth, tolerated=extra)


def letter_boxes(job: Job) -> Drawn:
    """The grid company's form: two parties in a table, the matter and the term, empty boxes for ID copies."""
    facts, sheet, pen, day = job.facts, job.sheet(), job.fill_style(11.5), job.facts.consent_date
    end = day + timedelta(days=job.rng.choice((15, 30, 45)))
    agent, place = facts.landlord, facts.home.community
    matter = job.rng.choice(("低压居民充电桩新装", "居民充电桩新装", "居民充电桩用电新装"))
    sheet.text(20, 14, "国家电网　STATE GRID", Style("hei", 11, (0, 110, 100)))
    sheet.text(105, 25, "用电业务办理授权委托书", Style("hei_bold", 19), align="c")
    rows: Rows = [
        (12, [head(34, "委托人姓名"), body(50, Run(facts.person.name, "principal", pen)), head(34, "联系电话"),
              body(52, Run(facts.person.phone, "", pen))]),
        (12, [head(34, "委托人证件号"), body(136, Run(facts.person.id_number, "", pen))]),
        (12, [head(34, "受托人姓名"), body(50, Run(agent.name, "agent", pen)), head(34, "联系电话"),
              body(52, Run(agent.phone, "", pen))]),
        (12, [head(34, "受托人证件号"), body(136, Run(agent.id_number, "", pen))]),
        (12, [head(34, "用电地址"), body(136, Run(f"{place.name}{facts.home.space_no}号车位", "", pen))]),
        (12, [head(34, "委托办理业务"), body(136, Run(matter, "matter", pen))]),
        (12, [head(34, "有效期限"), body(136, [on(day, "valid_from", "plain", pen), " 至 ",
                                           on(end, "valid_to", "plain", pen)])]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 40, rows, label=Style("hei", 11), value=Style("song", 11))
    page = Page(sheet, Style("song", 10.5), 20, bottom + 5, 170, leading=1.6)
    page.para(
        "受托人在委托范围内的行为及签署的文件，由委托人承担相应的法律责任。委托人、受托人承诺所提供的证件真实、有效。"
    )
    y = page.y + 4
    for left, label in ((20.0, "委托人身份证复印件粘贴处"), (108.0, "受托人身份证复印件粘贴处")):
        sheet.rect(left, y, 82, 52, line=0.2, fill=(120, 120, 124))
        sheet.text(left + 41, y + 23, label, Style("song", 10, (130, 130, 134)), align="c")
    y += 62
    sheet.text(20, y, "委托人签字：", Style("song", 12))
    signed(sheet, 46, y - 2, facts.person.name)
    sheet.text(108, y, "受托人签字：", Style("song", 12))
    signed(sheet, 134, y - 2, agent.name)
    sheet.text(20, y + 13, f"签署日期：{day_text(day)}", Style("song", 12))
    sheet.text(108, y + 13, f"受理人员：{passer(job)}", Style("song", 12))
    sheet.text(105, 281, "服务热线 95598", Style("hei", 9), align="c")
    truth: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(_KIND, "pine_letter_boxes", [sheet], truth, tolerated={"matter": _matter_read(matter)})


LAYOUTS: Layouts = {
    _KIND: {
        "pine_letter_resident": letter_resident,
        "pine_letter_firm": letter_firm,
        "pine_letter_note": letter_note,
        "pine_letter_boxes": letter_boxes,
    }
}
