"""Consent to a charging pile: a committee below a request, minutes, a slip with ticks, a village."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.slate_common import Runs, before, boxes, pen, said, say, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def _agreed(job: Job, yes: str, no: str) -> tuple[str, bool]:
    return (no, False) if job.variant.refuse else (yes, True)


def _consent(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": job.facts.person.name,
        "applicant_id": job.facts.person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }


def endorsed_request(job: Job) -> Drawn:
    """An applicant's own request; the neighbourhood committee writes its answer below."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, person = home.community.residents_committee, facts.person
    body, hand = Style("song", 13), pen(job, 14)
    asked = before(job, facts.consent_date, 3, 12)
    sheet.text(105, 24, "家用充电桩安装请示", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(25, 42, "社区领导：", body)
    runs: Runs = [
        "本人",
        Run(person.name, "applicant"),
        "，身份证号",
        Run(person.id_number, "applicant_id"),
        "，家住",
        Run(home.community.name, "community"),
        f"{home.room_text}。今年买了一辆{facts.vehicle.brand}牌电动车，想在自家",
        Run(home.space_no, "space_no"),
        "车位旁边立一个",
        Run(facts.power_kw, "power_kw"),
        "千瓦的充电桩。我们这里没有物业，楼上楼下的邻居我都问过，没有意见。电费自己出，线走地埋管，不会拉飞线。请社区帮忙出个意见，供电所那边要用。",
    ]
    y = sheet.flow(25, 53, 160, runs, body, leading=1.85, indent=2)
    sheet.text(182, y + 6, f"请示人：{person.name}　电话{person.phone}", body, align="r")
    sheet.text(182, y + 15, say(asked, "plain"), body, align="r")
    y += 30
    sheet.line(25, y, 185, y, width=0.3)
    sheet.text(25, y + 5, "社区批语：", Style("hei", 12))
    word, _ = _agreed(job, "同意该户装桩", "该处属消防登高面，不同意装桩")
    tail = "，情况属实，请供电部门予以办理。" if not job.variant.refuse else "，请另选位置后再报。"
    sheet.flow(32, y + 15, 148, [Run(word, "consent"), tail], hand.sized(16), leading=1.7, indent=2)
    sheet.text(180, y + 48, Run(issuer, "issuer"), hand, align="r")
    sheet.text(180, y + 58, said(facts.consent_date, "issue_date", "short"), hand, align="r")
    sheet.text(32, y + 58, f"经手 {someone(job).name}", hand)
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 50, seals.SealText(issuer))
    values = _consent(job, issuer) | {"power_kw": facts.power_kw}
    return drawn(
        "property_consent",
        "slate_endorsed_request",
        [sheet],
        values,
        implied={"issuer_type": ("居委会", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def committee_minutes(job: Job) -> Drawn:
    """Minutes of an owners' committee, resolved by a vote."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, person, body = home.community.owners_committee, facts.person, Style("song", 12)
    present = [someone(job).name for _ in range(5)]
    other = someone(job)
    sheet.text(105, 24, f"业委会第{job.rng.randrange(4, 30)}次例会决议摘录", Style("hei_bold", 18), align="c")
    y = 42.0
    for text in (
        f"时间：{say(before(job, facts.consent_date, 1, 3), 'plain')}晚7时30分　　地点：小区门岗二楼活动室",
        f"到会：{'、'.join(present)}（应到7人，实到5人）　　主持：{present[0]}　　记录：{present[3]}",
    ):
        y = sheet.flow(24, y, 164, text, body, leading=1.7) + 1
    word, _ = _agreed(job, "同意装设", "不同意装设")
    votes = "5票赞成、0票反对" if not job.variant.refuse else "1票赞成、4票反对"
    reason = "" if not job.variant.refuse else "（理由：该片区变压器已满载，待增容后再议）"
    items: list[Runs] = [
        [f"议题一　门禁系统更换。比选三家，采用报价最低者，由{present[1]}跟进。"],
        [
            "议题二　充电桩事宜。",
            Run(home.community.name, "community"),
            f"{home.room_text}业主",
            Run(person.name, "applicant"),
            "（身份证",
            Run(person.id_number, "applicant_id"),
            "）提出在其车位",
            Run(home.space_no, "space_no"),
            "装设充电桩，功率",
            Run(f"{facts.power_kw}kW", "power_kw"),
            f"。经讨论，{votes}，决定",
            Run(word, "consent"),
            f"{reason}。",
        ],
        [f"议题三　绿化带补种。{other.name}反映东门桂花枯死，请物业一周内处理。"],
        ["以上决议公示三日，期间业主可向业委会提出异议（《民法典》第二百七十八条、二百八十条）。"],
    ]
    y += 4
    for runs in items:
        y = sheet.flow(24, y, 164, runs, body, leading=1.8, indent=2) + 2
    sheet.text(24, y + 8, "到会委员签名：", body)
    for place, name in enumerate(present):
        sheet.text(54 + place * 26, y + 6, name, Style("kai", 15, jitter=0.05))
    phone = someone(job).phone
    sheet.text(24, y + 22, ["业委会值班手机：", Run(phone, "phone")], body)
    sheet.text(180, y + 34, Run(issuer, "issuer"), body, align="r")
    sheet.text(180, y + 43, said(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 156, y + 38, seals.SealText(issuer), star=False)
    values = _consent(job, issuer) | {"power_kw": facts.power_kw, "phone": phone}
    return drawn(
        "property_consent", "slate_committee_minutes", [sheet], values, implied={"issuer_type": ("业委会", "issuer")}
    )


def ticked_form(job: Job) -> Drawn:
    """A property firm's slip on landscape A5: little boxes, a tick for yes or no."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(210, 148)
    firm, person, fill = home.community.manager, facts.person, pen(job, 12.5)
    label = Style("hei", 10)
    sheet.text(105, 10, "加装充电桩会签单", Style("hei_bold", 17), align="c", spacing=0.2)
    sheet.text(196, 20, f"流水 {job.rng.randrange(1000, 9999)}", label, align="r")
    sheet.rect(12, 25, 186, 108)
    sheet.text(
        16,
        29,
        [
            "业户  ",
            Run(person.name, "applicant", fill),
            "　　　房号  ",
            Run(home.room_text, "", fill),
            "　　　业户手机  ",
            Run(person.phone, "", fill),
        ],
        label,
    )
    sheet.text(16, 41, "证件", label)
    boxes(sheet, 28, 39, person.id_number, "applicant_id", fill.sized(11.5), side=6.8)
    sheet.text(16, 52, ["住宅区  ", Run(home.community.name, "community", fill)], label)
    sheet.text(100, 52, ["泊位  ", Run(home.space_no, "space_no", fill)], label)
    sheet.text(148, 52, ["桩功率  ", Run(facts.power_kw, "power_kw", fill), " kW"], label)
    sheet.line(12, 60, 198, 60)
    sheet.text(16, 63, "工程部核查：  配电容量 √够 □不够　　管线通道 √有 □无　　是否人防 □是 √否", label)
    sheet.text(170, 63, someone(job).name, Style("kai", 13, jitter=0.05))
    sheet.line(12, 71, 198, 71)
    sheet.text(16, 75, "本公司对装桩的态度：", label)
    yes, no = ("√", "□") if not job.variant.refuse else ("□", "√")
    runs: Runs = [
        Run(f"{yes}同意", "consent" if yes == "√" else ""),
        "　　　",
        Run(f"{no}不同意", "consent" if no == "√" else ""),
    ]
    sheet.text(60, 74, runs, Style("hei", 13))
    note = (
        "附：施工队须持低压电工证，晚八点后停止作业。"
        if not job.variant.refuse
        else "附：容量虽够，但该泊位为公共过道借用，业户可申请调换。"
    )
    sheet.flow(16, 84, 110, note, Style("song", 10), leading=1.6)
    sheet.text(16, 106, ["会签单位：", Run(firm.name, "issuer")], label)
    sheet.text(16, 115, ["咨询：", Run(firm.phone, "phone")], label)
    sheet.text(16, 124, ["会签日期：", said(facts.consent_date, "issue_date", "dash")], label)
    sheet.text(12, 137, "白联存物业 · 红联交业户 · 本单三个月内有效", Style("song", 8.5))
    if job.variant.seal:
        seals.put_round(sheet, 160, 108, seals.SealText(firm.name), diameter=36)
    values = _consent(job, firm.name) | {"power_kw": facts.power_kw, "phone": firm.phone}
    return drawn(
        "property_consent",
        "slate_ticked_form",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def village_lines(job: Job) -> Drawn:
    """Three lines of a village secretary on half a sheet."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(210, 148)
    issuer, hand = home.community.village_committee, pen(job, 16)
    word, _ = _agreed(job, "村里同意", "村里不同意")
    sheet.text(105, 14, "情　况　说　明", hand.sized(20), align="c")
    why = "，不影响别家走车，请给办。" if not job.variant.refuse else "，那块地要修路，等修好再说。"
    runs: Runs = [
        "咱村",
        Run(facts.person.name, "applicant"),
        "（身份证",
        Run(facts.person.id_number, "applicant_id"),
        "）住",
        Run(home.community.name, "community"),
        "，停车的地方是",
        Run(home.space_no, "space_no"),
        "，要装个充电桩，",
        Run(word, "consent"),
        why,
    ]
    sheet.flow(18, 36, 174, runs, hand, leading=1.9, indent=2)
    sheet.text(192, 92, Run(issuer, "issuer"), hand.sized(14), align="r")
    sheet.text(40, 104, "支部书记：", hand.sized(14))
    signature(sheet, 68, 102, someone(job).name)
    sheet.text(
        186, 108, said(facts.consent_date, "issue_date", job.rng.choice(["short", "plain"])), hand.sized(14), align="r"
    )
    if job.variant.seal:
        seals.put_round(sheet, 152, 100, seals.SealText(issuer))
    return drawn(
        "property_consent",
        "slate_village_lines",
        [sheet],
        _consent(job, issuer),
        implied={"issuer_type": ("村委会", "issuer")},
    )


LAYOUTS: Layouts = {
    "property_consent": {
        "slate_endorsed_request": endorsed_request,
        "slate_committee_minutes": committee_minutes,
        "slate_ticked_form": ticked_form,
        "slate_village_lines": village_lines,
    },
}
