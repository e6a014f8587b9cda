"""Leave for a charging pile, or none: red head, foot of an application, minutes, ticked boxes, a village's lines."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.aspen_common import Rows, Said, before, day, mobile, page, passer_by, pen, ticked
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

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


def red_head(job: Job) -> Drawn:
    """The residents' committee, as an office writes."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.residents_committee
    paper = page(job, Style("song", 14.5), margin=27, top=34, leading=1.75, gap=0.6)
    sheet = paper.sheet
    sheet.text(105, 32, issuer, Style("song_bold", 24, RED), align="c", spread=150)
    number = f"社居函〔{facts.consent_date.year}〕{job.rng.randrange(2, 90)}号"
    sheet.text(105, 52, number, Style("kai", 13), align="c")
    sheet.line(27, 60, 183, 60, width=0.8, fill=RED)
    paper.y = 72
    verdict = "不支持" if job.variant.refuse else "支持"
    paper.title(f"关于{verdict}居民自建充电设施的函", Style("song_bold", 19), after=7, spacing=0.05)
    paper.line("国网信阳供电公司营销部：")
    asked = before(job, facts.consent_date, 4, 15)
    said: Said = [
        f"{numbers.written_date(asked)}，我社区收到辖区居民",
        Run(person.name, "applicant"),
        "（公民身份号码",
        Run(person.id_number, "applicant_id"),
        "）提交的书面请求，拟于",
        Run(home.community.name, "community"),
        "内其长期使用的",
        Run(home.space_no, "space_no"),
        "号位增设交流充电桩一台，额定功率",
        Run(facts.power_kw, "power_kw"),
        "千瓦。该院落现无物业服务单位，由我社区代管。",
    ]
    paper.para(said)
    if job.variant.refuse:
        paper.para(
            [
                "我社区会同网格员现场察看后认为：该位紧邻消防登高面，公共电缆沟已无余量，多数邻户亦表示反对。据此，",
                Run("我社区对该项请求不予支持", "consent"),
                "，请贵部暂缓受理。",
            ]
        )
    else:
        paper.para(
            [
                "我社区会同网格员现场察看，征询相邻住户意见，均无异议。据此，",
                Run("我社区对该项请求予以支持", "consent"),
                "，请贵部依规受理，并督促施工单位文明作业。",
            ]
        )
    paper.para("专此函达。")
    paper.y += 16
    top = paper.y
    paper.end(Run(issuer, "issuer"), inset=2)
    paper.end(day(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), inset=14)
    phone = mobile(job)
    sheet.line(27, 262, 183, 262, width=0.4)
    sheet.text(
        27,
        264.5,
        ["联系人：网格员" + passer_by(job, person.name) + "　　电话：", Run(phone, "phone")],
        Style("song", 11),
    )
    sheet.line(27, 271, 183, 271, width=0.4)
    if job.variant.seal:
        seals.put_round(sheet, 142, top + 6, seals.SealText(issuer), diameter=42)
    values = _values(job, issuer) | {"applicant_id": person.id_number, "power_kw": facts.power_kw, "phone": phone}
    return drawn(KIND, "aspen_red_head", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


def foot_reply(job: Job) -> Drawn:
    """The applicant's own letter above, the property firm's answer written in at its foot."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm = home.community.manager
    paper = page(job, Style("song", 13), margin=25, top=28, leading=1.75)
    sheet = paper.sheet
    paper.title("安 装 申 请", Style("hei_bold", 20), after=8)
    paper.line(f"{firm.name}：")
    paper.para(
        [
            "我是",
            Run(home.community.name, "community"),
            f"{home.room_text}的住户，近日购入一辆{facts.vehicle.brand}牌新能源汽车（{facts.vehicle.plate}）。为方便充电，"
            "想在自己名下的",
            Run(home.space_no, "space_no"),
            "车位装一个",
            Run(facts.power_kw, "power_kw"),
            "kW的家用桩，从地下配电间单独立户接线，一切费用自理，绝不影响左右邻居停车。望批准为盼！",
        ]
    )
    asked = before(job, facts.consent_date, 2, 12)
    paper.y += 4
    paper.end(["申请人：", Run(person.name, "applicant", Style("kai", 15, jitter=0.05))], inset=12)
    paper.end(["身份证：", Run(person.id_number, "applicant_id")], inset=4)
    paper.end(f"手机：{person.phone}　{numbers.written_date(asked)}", inset=4)
    paper.y += 6
    sheet.line(25, paper.y, 185, paper.y, width=0.3)
    paper.y += 6
    hand = pen(job, 14.5)
    paper.line("物业服务中心批复：", style=Style("hei_bold", 12.5))
    if job.variant.refuse:
        said: Said = [
            "经工程部查看，配电间已满负荷，走线要穿人防门，",
            Run("此件不批，不能装", "consent"),
            "。建议住户先用南门公共桩，待增容后再报。",
        ]
    else:
        said = [
            "经工程部查看，走线可行，车位属实，",
            Run("准予安装", "consent"),
            "。施工前到服务中心交图纸，动火要办动火证。",
        ]
    paper.para(said, style=hand)
    paper.y += 3
    sheet.text(40, paper.y, f"经理：{passer_by(job, person.name)}", hand)
    paper.y += 12
    top = paper.y
    paper.end(["（章）", Run(firm.name, "issuer")], inset=2)
    paper.end(day(facts.consent_date, "issue_date", job.date_form("plain", "dash"), style=hand), inset=6)
    if job.variant.seal:
        seals.put_round(sheet, 146, top + 6, seals.SealText(firm.name))
    values = _values(job, firm.name) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    return drawn(
        KIND,
        "aspen_foot_reply",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def minutes(job: Job) -> Drawn:
    """Minutes of the owners' committee: item two is the pile."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer, held = home.community.owners_committee, job.facts.consent_date
    names: list[str] = []
    for _ in range(5):
        names.append(passer_by(job, person.name, *names))
    paper = page(job, Style("song", 12.5), size=(182, 257), margin=20, top=22, leading=1.65, gap=1.0)
    paper.title("业委会例会记录（节选）", Style("hei_bold", 18), after=6)
    paper.line(f"时间：{numbers.written_date(held)}晚七点半　　地点：门岗二楼活动室")
    paper.line(f"到会：{'、'.join(names[:3])}等5人　　记录：{names[3]}")
    paper.para("议题一　公共长廊照明更换。（略）")
    paper.para(
        [
            "议题二　",
            Run(home.community.name, "community"),
            f"{home.building}栋住户",
            Run(person.name, "applicant"),
            "要求在车库",
            Run(home.space_no, "space_no"),
            "车位加装",
            Run(facts.power_kw, "power_kw"),
            f"千瓦充电桩的事。物业方面列席人员介绍了线路走向，邻位住户{names[4]}电话表示知情。委员逐一发言后举手表决：",
        ]
    )
    if job.variant.refuse:
        said: Said = ["赞成1票，反对4票，", Run("该议题未获通过，本会不同意加装", "consent"), "，请住户等候统一建桩。"]
    else:
        said = [
            "赞成4票，弃权1票，",
            Run("该议题获得通过，本会同意加装", "consent"),
            "，住户须为桩体投保第三者责任险。",
        ]
    paper.para(said)
    paper.para("议题三　下半年公共收益公示的时间。（略）")
    paper.y += 3
    paper.para("本节选与原记录核对无误，供有关单位查验。")
    paper.y += 14
    top = paper.y
    paper.end(Run(issuer, "issuer"), inset=4)
    paper.end(day(held, "issue_date", job.date_form("plain", "chinese")), inset=8)
    if job.variant.seal:
        seals.put_round(paper.sheet, 130, top + 6, seals.SealText(issuer), diameter=38)
    values = _values(job, issuer) | {"power_kw": facts.power_kw}
    return drawn(KIND, "aspen_minutes", [paper.sheet], values, implied={"issuer_type": ("业委会", "issuer")})


def boxes(job: Job) -> Drawn:
    """A counter form of a property firm with little squares to tick."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm = home.community.manager
    sheet = job.sheet(210, 200)
    fill, label, plain = job.fill_style(11.5), Style("hei", 10.5), Style("song", 11)
    sheet.text(20, 14, firm.name, Style("hei", 10))
    sheet.text(190, 14, f"表单 GC-{job.rng.randrange(10, 40)}", Style("hei", 9), align="r")
    sheet.text(105, 22, "新能源车桩进场会签单", Style("hei_bold", 18), align="c")
    rows: Rows = [
        (
            10,
            [
                (24, "报建人", True),
                (46, Run(person.name, "applicant", fill), False),
                (24, "证号", True),
                (76, Run(person.id_number, "applicant_id", fill), False),
            ],
        ),
        (
            10,
            [
                (24, "园区", True),
                (66, Run(home.community.name, "community", fill), False),
                (24, "位号", True),
                (56, Run(home.space_no, "space_no", fill), False),
            ],
        ),
        (
            10,
            [
                (24, "桩功率", True),
                (46, [Run(facts.power_kw, "power_kw", fill), " kW"], False),
                (24, "施工队", True),
                (76, Run(f"{facts.company.org.legal_person}（负责人）", "", fill), False),
            ],
        ),
        (14, [(24, "桩型", True), (146, "", False)]),
        (38, [(24, "会签结论", True), (146, "", False)]),
    ]
    table(sheet, 20, 36, rows, label=label, value=plain)
    for place, (text, on) in enumerate((("交流", True), ("直流", False), ("便携", False))):
        ticked(sheet, 50 + place * 34, 71, 4, on=on)
        sheet.text(56 + place * 34, 71, text, plain)
    ticked(sheet, 50, 86, 4, on=not job.variant.refuse)
    sheet.text(56, 86, plain_or_mark("同意进场安装", not job.variant.refuse), plain)
    ticked(sheet, 50, 95, 4, on=job.variant.refuse)
    sheet.text(56, 95, plain_or_mark("不同意进场安装", job.variant.refuse), plain)
    why = "线槽容量不足，待增容" if job.variant.refuse else "按图施工，自备灭火器"
    sheet.text(50, 107, ["说明：", Run(why, "", pen(job, 12.5))], plain)
    sheet.text(20, 124, "工程：", plain)
    signature(sheet, 33, 121.5, passer_by(job, person.name))
    sheet.text(80, 124, "客服：", plain)
    signature(sheet, 93, 121.5, passer_by(job, person.name))
    sheet.text(20, 138, ["服务中心电话 ", Run(firm.phone, "phone")], plain)
    sheet.text(20, 150, ["会签单位 ", Run(firm.name, "issuer")], plain)
    sheet.text(20, 162, ["会签日 ", day(facts.consent_date, "issue_date", "points", style=fill)], plain)
    sheet.text(20, 186, "白联：客服　　红联：工程　　黄联：报建人", Style("song", 8.5))
    if job.variant.seal:
        seals.put_round(sheet, 140, 152, seals.SealText(firm.name, "业务专用章"), diameter=40)
    values = _values(job, firm.name) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": firm.phone,
    }
    return drawn(KIND, "aspen_boxes", [sheet], values, implied={"issuer_type": ("物业", "issuer")})


def plain_or_mark(text: str, chosen: bool) -> Run:
    return Run(text, "consent") if chosen else Run(text)


def village(job: Job) -> Drawn:
    """The secretary's three lines on a half sheet."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer = home.community.village_committee
    hand = pen(job, 15)
    paper = page(job, hand, size=(184, 130), margin=18, top=16, leading=1.75)
    paper.title("介　绍　信", hand.sized(20), after=5)
    said: Said = [
        "供电所：今有我村安置到",
        Run(home.community.name, "community"),
        "的村民",
        Run(person.name, "applicant"),
        "，分得",
        Run(home.space_no, "space_no"),
        "号车位，想拉电装桩。",
    ]
    if job.variant.refuse:
        said += ["村里开会商量过，那边线太老怕起火，", Run("村里不答应装", "consent"), "，请莫给他办。"]
    else:
        said += ["村里问过了，左右都没意见，", Run("村里同意装", "consent"), "，请给他办理。"]
    paper.para(said)
    paper.y += 8
    top = paper.y
    paper.end(Run(issuer, "issuer"))
    paper.end(day(facts.consent_date, "issue_date", job.date_form("chinese", "plain", "points")), inset=10)
    if job.variant.seal:
        seals.put_round(paper.sheet, 128, top + 5, seals.SealText(issuer), diameter=38)
    return drawn(
        KIND, "aspen_village", [paper.sheet], _values(job, issuer), implied={"issuer_type": ("村委会", "issuer")}
    )


LAYOUTS: Layouts = {
    KIND: {
        "aspen_red_head": red_head,
        "aspen_foot_reply": foot_reply,
        "aspen_minutes": minutes,
        "aspen_boxes": boxes,
        "aspen_village": village,
    }
}
