"""物业证明: the consent of managers, residents', owners' and village committees, or their refusal."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import (
    Bits,
    Rows,
    begin,
    day_gaps,
    day_whole,
    on_line,
    quarter,
    seal,
    sign,
    space_also,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "property_consent"


def issuer_of(job: Job, *kinds: str) -> tuple[str, str]:
    """Name and type of who issues it."""
    place = job.facts.home.community
    chosen = job.variant.issuer_type or job.rng.choice(kinds or ("物业", "物业", "居委会", "业委会"))
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    return names[chosen], chosen


def base_values(job: Job, issuer: str, **more: Value) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": issuer,
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "space_no": facts.home.space_no,
        "issue_date": facts.consent_date.isoformat(),
        **more,
    }


def close(job: Job, layout: str, out: list[Sheet], values: dict[str, Value], kind: str, *phones: str) -> Drawn:
    """The finished paper; `phones`: numbers of others printed on it."""
    tolerated = space_also(job.facts)
    if phones:
        tolerated["phone"] = phones
    return drawn(KIND, layout, out, values, implied={"issuer_type": (kind, "issuer")}, tolerated=tolerated)


def even_agree_letter(job: Job) -> Drawn:
    """A letter to the power supply company, agreeing or refusing with its reasons."""
    facts = begin(job)
    person, home = facts.person, facts.home
    issuer, kind = issuer_of(job)
    refuse = job.variant.refuse
    out = Writer(job, Style("song", 14.5), left=28, width=154, top=32, leading=1.95)
    out.title(
        "关于充电桩安装的回复" if refuse else "同意安装充电桩证明", Style("song_bold", 21), spacing=0.15, after=14
    )
    out.line("国网信阳供电公司：")
    bits: Bits = [Run(home.community.name, "community"), f"{quarter(home.community.name)}{home.room_text}业主"]
    bits += [
        Run(person.name, "applicant"),
        "，身份证号：",
        Run(person.id_number, "applicant_id"),
        "，因购买新能源汽车，",
    ]
    bits += [f"申请在本小区{home.space_floor}", Run(home.space_no, "space_no"), "号车位安装充电桩壹台。"]
    if refuse:
        bits += [
            "经我单位现场核实，该区域未预留充电设施用电容量，且消防验收未完成，现",
            Run("暂不同意", "consent"),
            "其安装，待改造完成后再行申请。",
        ]
        out.para(bits)
    else:
        bits += [
            "经核实，该车位系其自有固定车位，符合安装条件，我单位",
            Run("同意", "consent"),
            "其安装，并配合供电部门做好现场勘察及施工工作。",
        ]
        out.para(bits)
        out.para("充电桩安装、使用过程中产生的安全责任由业主自行承担。")
    out.para("特此说明。" if refuse else "特此证明！")
    y = out.y + 24
    values = base_values(job, issuer, consent=not refuse, applicant_id=person.id_number)
    out.sheet.text(180, y, Run(issuer, "issuer"), Style("song", 14.5), align="r")
    out.sheet.text(
        174,
        y + 11,
        Run(day_whole(job, facts.consent_date, "plain", "chinese"), "issue_date"),
        Style("song", 14.5),
        align="r",
    )
    if job.chance(0.6):
        values["phone"] = home.community.manager.phone
        out.sheet.text(
            28,
            y + 26,
            ["联系人：", facts.landlord.name[:1] + "经理    联系电话：", Run(home.community.manager.phone, "phone")],
            Style("song", 12),
        )
    if job.variant.seal:
        seal(out.sheet, 150, y + 8, issuer)
    return close(job, "even_agree_letter", out.sheets, values, kind)


def even_agree_table(job: Job) -> Drawn:
    """A form of the supply company: the customer's part, the car's part, what the manager says, notes."""
    facts = begin(job)
    person, home = facts.person, facts.home
    issuer, kind = issuer_of(job)
    refuse = job.variant.refuse
    ink = job.fill_style(11)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    sheet = job.sheet()
    sheet.text(105, 20, "居民区电动汽车充电桩安装确认单", Style("hei_bold", 18), align="c")
    sheet.text(24, 32, "编号：", Style("song", 10))
    opinion: Bits = ["经现场核查，上述车位情况属实，我单位"]
    opinion += (
        [val("不同意", "consent"), "该用户安装充电桩。原因：车位为人防区域，不具备施工条件。"]
        if refuse
        else [val("同意", "consent"), "该用户在上述车位安装充电桩，并同意供电企业及施工单位进入小区施工。"]
    )
    first, wide = 30.0, 52.0
    rows: Rows = [
        (
            10.0,
            [
                (first, "申请人", True),
                (wide, val(person.name, "applicant"), False),
                (first, "联系电话", True),
                (wide, val(person.phone), False),
            ],
        ),
        (10.0, [(first, "身份证号", True), (wide * 2 + first, val(person.id_number, "applicant_id"), False)]),
        (
            10.0,
            [
                (first, "小区名称", True),
                (wide, val(home.community.name, "community"), False),
                (first, "房    号", True),
                (wide, val(f"{home.building}-{home.unit}-{home.room}"), False),
            ],
        ),
        (
            10.0,
            [
                (first, "车 位 号", True),
                (wide, val(home.space_no, "space_no"), False),
                (first, "车位性质", True),
                (wide, "√产权  □使用权  □租赁", False),
            ],
        ),
        (
            10.0,
            [
                (first, "车    型", True),
                (wide, val(facts.vehicle.model), False),
                (first, "充电桩功率", True),
                (wide, [val(facts.power_kw, "power_kw"), "kW"], False),
            ],
        ),
        (
            16.0,
            [
                (first, "用户承诺", True),
                (wide * 2 + first, "本人承诺按国家标准选用充电设备，并对充电桩的使用安全负责。", False),
            ],
        ),
    ]
    y = table(sheet, 23, 38, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.rect(23, y, first, 62)
    sheet.cell((23, y, first, 62), "物业服务企业（业委会、居委会）意见", Style("song", 10.5), align="c")
    sheet.rect(23 + first, y, wide * 2 + first, 62)
    sheet.flow(26 + first, y + 5, 126, opinion, Style("song", 11), leading=1.8, indent=2)
    sheet.text(
        96,
        y + 34,
        ["单位名称（盖章）：", val(issuer, "issuer")] if len(issuer) < 15 else [val(issuer, "issuer")],
        Style("song", 10.5),
    )
    sheet.text(
        96,
        y + 43,
        ["经办人：", val(facts.landlord.name), "  电话：", val(facts.landlord.phone, "phone")],
        Style("song", 10.5),
    )
    sheet.text(126, y + 52, day_gaps(facts.consent_date, "issue_date", ink, under=False), Style("song", 10.5))
    if job.variant.seal:
        seal(sheet, 148, y + 38, issuer)
    for number, text in enumerate(
        ("无物业服务企业的小区，由业主委员会或居（村）民委员会盖章。", "本确认单一式两份，供电企业、物业各执一份。"), 1
    ):
        sheet.text(24, y + 64 + number * 6, f"注{number}：{text}", Style("song", 9.5))
    values = base_values(
        job,
        issuer,
        consent=not refuse,
        applicant_id=person.id_number,
        power_kw=facts.power_kw,
        phone=facts.landlord.phone,
    )
    return close(job, "even_agree_table", [sheet], values, kind, person.phone)


def even_agree_gaps(job: Job) -> Drawn:
    """A committee's short certificate with gaps, filled in by hand."""
    facts = begin(job)
    person, home = facts.person, facts.home
    issuer, kind = issuer_of(job, "居委会", "村委会", "业委会")
    refuse = job.variant.refuse
    ink = job.fill_style(14)
    out = Writer(job, Style("song", 14), left=28, width=154, top=40, leading=2.1)
    out.title("证  明", Style("song_bold", 26), after=14)
    out.para(
        [
            "兹有",
            on_line(person.name, "applicant", ink),
            "同志，现居住于",
            on_line(home.community.name, "community", ink),
            on_line(home.room_text, "", ink),
            "，该小区无物业公司管理。现其申请在",
            on_line(home.space_no, "space_no", ink),
            "号停车位处安装充电桩一个，",
            "经社区研究，因线路老化、邻里有异议，" if refuse else "经了解，周边邻居无异议，",
            Run("不予同意", "consent") if refuse else Run("同意安装", "consent"),
            "。",
        ]
    )
    out.para("特此证明")
    y = out.y + 24
    out.sheet.text(180, y, Run(issuer, "issuer"), Style("song", 14), align="r")
    out.sheet.text(
        172, y + 12, day_gaps(facts.consent_date, "issue_date", ink, under=False), Style("song", 14), align="r"
    )
    out.sheet.text(30, y + 12, "负责人签字：", Style("song", 12))
    sign(out.sheet, 56, y + 9, facts.landlord.name)
    if job.variant.seal:
        seal(out.sheet, 152, y + 6, issuer)
    return close(job, "even_agree_gaps", out.sheets, base_values(job, issuer, consent=not refuse), kind)


LAYOUTS: Layouts = {
    KIND: {
        "even_agree_letter": even_agree_letter,
        "even_agree_table": even_agree_table,
        "even_agree_gaps": even_agree_gaps,
    }
}
