"""Letters that send somebody in one's stead."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.slate_common import Runs, after, before, pen, said, say
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def firm_mandate(job: Job) -> Drawn:
    """A company sends one of its people; identity particulars in a table below."""
    facts, org, agent = job.facts, job.facts.company.org, job.facts.person
    day = facts.consent_date
    end = after(job, day, 60, 400)
    matter = job.rng.choice(
        ["充电站高压新装报装及现场查勘签认", "办理充电设施用电申请、签订供用电合同", "提交充电桩报装资料并领取答复单"]
    )
    writer = Writer(job, Style("song", 14), leading=1.9)
    writer.title("法人授权书", Style("song_bold", 24), spacing=0.4)
    writer.line("致：国网信阳供电公司营业厅")
    writer.para(
        [
            "我司",
            Run(org.name, "principal"),
            f"（统一社会信用代码{org.uscc}）特派员工",
            Run(agent.name, "agent"),
            "作为全权代表，所派事务为：",
            Run(matter, "matter"),
            "。",
        ]
    )
    writer.para(
        [
            "此项授权从",
            said(day, "valid_from"),
            "开始生效，于",
            said(end, "valid_to"),
            "失效；代表人无权再行转托。我司对其在上述范围内签署的文件均予承认。",
        ]
    )
    writer.y += 4
    writer.y = table(
        writer.sheet,
        25,
        writer.y,
        [
            (
                12,
                [
                    (36, "法定代表人", True),
                    (44, org.legal_person, False),
                    (30, "公司电话", True),
                    (50, org.phone, False),
                ],
            ),
            (
                12,
                [
                    (36, "代表人证件", True),
                    (74, agent.id_number, False),
                    (18, "职务", True),
                    (32, job.rng.choice(["工程部主管", "行政专员", "项目经理"]), False),
                ],
            ),
            (12, [(36, "公司地址", True), (124, org.address, False)]),
        ],
        label=Style("hei", 11),
        value=Style("song", 11.5),
    )
    sheet, y = writer.sheet, writer.y + 20
    sheet.text(110, y, "（公司印章）", writer.style)
    sheet.text(110, y + 12, "法定代表人印鉴：", writer.style)
    seals.put_round(sheet, 128, y + 4, seals.SealText(org.name))
    seals.put_name(sheet, 170, y + 14, org.legal_person, side=15)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "slate_firm_mandate", writer.sheets, values)


def spouse_note(job: Job) -> Drawn:
    """Away for work, so the spouse goes: a page from a notebook."""
    facts = job.facts
    sheet, hand = job.sheet(148, 210), pen(job, 14)
    begin = before(job, facts.consent_date, 0, 15)
    end = begin + timedelta(days=job.rng.randrange(30, 180))
    matter = job.rng.choice(["去供电所报装家里的充电桩", "到电力营业厅申请装充电桩电表", "跑充电桩报装的手续"])
    form = job.rng.choice(["short", "plain"])
    sheet.text(74, 18, "托　付　书", hand.sized(20), align="c")
    kin = "爱人"
    runs: Runs = [
        "我在",
        job.rng.choice(["苏州", "东莞", "郑州"]),
        f"上班回不来，请我{kin}",
        Run(facts.spouse.name, "agent"),
        f"（身份证{facts.spouse.id_number}）替我",
        Run(matter, "matter"),
        "。该签字的地方她签就算我签。" if not facts.spouse.male else "。该签字的地方他签就算我签。",
        "时间从",
        said(begin, "valid_from", form),
        "算起，办到",
        said(end, "valid_to", form),
        "为止，过了这个日子就不作数了。",
    ]
    y = sheet.flow(14, 38, 120, runs, hand, leading=1.9, indent=2)
    sheet.text(14, y + 4, f"车位在{facts.home.community.name}，{facts.home.space_no}。", hand)
    sheet.text(14, y + 24, "托付的人：", hand)
    sheet.text(48, y + 23, Run(facts.person.name, "principal"), Style("kai", 17, hand.fill, jitter=0.05))
    sheet.text(14, y + 36, f"身份证：{facts.person.id_number}", hand.sized(12.5))
    sheet.text(14, y + 46, f"电话：{facts.person.phone}", hand.sized(12.5))
    values: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": facts.spouse.name,
        "matter": matter,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "slate_spouse_note", [sheet], values)


def counter_form(job: Job) -> Drawn:
    """A service counter's form on landscape A5, filled in; the one who stands in is no relative."""
    facts, agent = job.facts, job.facts.landlord
    sheet = job.sheet(210, 148)
    fill, label = pen(job, 12.5), Style("hei", 10.5)
    begin = facts.consent_date
    end = begin + timedelta(days=job.rng.choice([30, 60, 90]))
    matter = job.rng.choice(["个人充电桩低压报装", "充电桩新装（低压居民）", "自用充电桩报装及送电验收"])
    sheet.text(105, 12, "政务服务大厅代办委托表", Style("hei_bold", 17), align="c", spacing=0.1)
    sheet.text(
        196,
        24,
        f"窗口 {job.rng.randrange(1, 40):02d}　叫号 B{job.rng.randrange(1, 200):03d}",
        Style("hei", 9),
        align="r",
    )
    y = table(
        sheet,
        14,
        30,
        [
            (
                12,
                [
                    (30, "本 人", True),
                    (48, Run(facts.person.name, "principal", fill), False),
                    (30, "本人证件号", True),
                    (74, Run(facts.person.id_number, "", fill), False),
                ],
            ),
            (
                12,
                [
                    (30, "代办者", True),
                    (48, Run(agent.name, "agent", fill), False),
                    (30, "代办者证件号", True),
                    (74, Run(agent.id_number, "", fill), False),
                ],
            ),
            (
                12,
                [
                    (30, "代办者手机", True),
                    (48, Run(agent.phone, "", fill), False),
                    (30, "双方关系", True),
                    (74, "□亲属　√朋友　□同事　□其他", False),
                ],
            ),
            (13, [(30, "代办什么事", True), (152, Run(matter, "matter", fill), False)]),
            (
                13,
                [
                    (30, "代办时限", True),
                    (
                        152,
                        [
                            "自 ",
                            filled(say(begin), "valid_from", fill),
                            " 至 ",
                            filled(say(end), "valid_to", fill),
                            "（最长不超过一年）",
                        ],
                        False,
                    ),
                ],
            ),
        ],
        label=label,
        value=Style("song", 11),
    )
    y = sheet.flow(
        14,
        y + 4,
        182,
        "本人确认以上所填真实，代办者在时限内所办事项由本人承担后果。表格可在大厅网站下载，复印有效；依据《民法典》第一百六十五条填写。",
        Style("song", 9.5),
        leading=1.5,
    )
    sheet.text(20, y + 10, "本人签名", label)
    signature(sheet, 42, y + 8, facts.person.name)
    sheet.text(110, y + 10, "代办者签名", label)
    signature(sheet, 134, y + 8, agent.name)
    values: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "slate_counter_form", [sheet], values)


LAYOUTS: Layouts = {
    "authorization_letter": {
        "slate_firm_mandate": firm_mandate,
        "slate_spouse_note": spouse_note,
        "slate_counter_form": counter_form,
    },
}
