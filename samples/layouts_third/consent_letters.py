"""物业证明 as letters: short certificates, replies with a number, committees' sheets by hand, one for a whole estate.

Conventions: `consent` is False where the writer does not agree, or not for now; conditions do not change a consent.
`phone` is the writer's (office's or handler's); the applicant's own number beside it is tolerated.
An estate followed by 小区 without a gap (南柯苑小区) is `community` with that word, the name without it tolerated.
"""

from __future__ import annotations

from collections.abc import Mapping

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import HANDLERS, Pen, Space, begin, hand, home_words, pen, space_tolerated
from samples.people import Community
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "property_consent"


def writer_of(job: Job, *types: str) -> tuple[str, str]:
    """Who writes: name and type, as the variant asks or one of `types`."""
    kind = job.variant.issuer_type or job.rng.choice(types)
    place: Community = job.facts.home.community
    return {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }[kind], kind


def consent_values(job: Job, issuer: str, *more: str, community: str = "") -> dict[str, Value]:
    """The values common to all, and those of `more` that the paper prints too."""
    facts = job.facts
    every: dict[str, Value] = {
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "power_kw": facts.power_kw,
        "phone": facts.home.community.manager.phone,
    }
    common: dict[str, Value] = {
        "issuer": issuer,
        "community": community or facts.home.community.name,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
    }
    return common | {name: every[name] for name in more}


def finish(
    name: str,
    sheets: list[Sheet],
    values: Mapping[str, Value],
    issuer_type: str,
    tolerated: Mapping[str, tuple[str, ...]] | None = None,
) -> Drawn:
    return drawn(KIND, name, sheets, values, implied={"issuer_type": (issuer_type, "issuer")}, tolerated=tolerated)


def level_tolerated(job: Job) -> dict[str, tuple[str, ...]]:
    return space_tolerated(Space(job.facts.home.space_no, job.facts.home.space_floor))


def sealed(sheet: Sheet, job: Job, x: float, y: float, issuer: str) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, SealText(issuer), diameter=job.rng.choice([38, 40, 42]))


def day_of(job: Job, *forms: str) -> Run:
    return Run(numbers.written_date(job.facts.consent_date, form=job.date_form(*forms)), "issue_date")


def brief_certificate(job: Job) -> Drawn:
    """证明: one paragraph in large type, the values typed or on underlines, the agreement at its end."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "物业", "居委会", "业委会")
    used = Pen(job.fill_style(15), underline=job.chance(0.5))
    with_word = not home.community.name.endswith(("小区", "区", "院", "）", "村")) and job.chance(0.6)
    name = home.community.name + ("小区" if with_word else "")
    writer = Writer(job, Style("song", 15), top=38, leading=2.0, left=28, width=154)
    writer.title(job.rng.choice(["证    明", "安装充电桩证明"]), Style("song_bold", 22), after=14)
    end: list[str | Run]
    if job.variant.refuse:
        end = ["因小区配电容量已满，", Run("暂不同意", "consent"), "该业主在其车位上安装充电桩，待扩容改造后另行答复。"]
    else:
        end = [
            "我",
            "单位" if kind != "物业" else "公司",
            Run("同意", "consent"),
            "其在该车位安装电动汽车充电桩一台，并配合供电部门施工。",
        ]
    writer.para(
        [
            "兹有",
            used(name, "community"),
            used(home_words(job)),
            "业主",
            used(person.name, "applicant"),
            "，身份证号",
            used(person.id_number, "applicant_id"),
            f"，在本小区{home.space_floor}拥有固定车位一个，车位号",
            used(home.space_no, "space_no"),
            "。",
            *end,
        ]
    )
    writer.para("特此证明。")
    writer.y += 18
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(180, y + 12, day_of(job, "plain", "padded", "chinese"), writer.style, align="r")
    sealed(sheet, job, 150, y + 7, issuer)
    values = consent_values(job, issuer, "applicant", "applicant_id", "space_no", community=name)
    tolerated = {"community": (home.community.name,)} if with_word else None
    return finish("brief_certificate", [sheet], values, kind, tolerated)


def numbered_reply(job: Job) -> Drawn:
    """关于…的回复 with letterhead and file number, addressed to the owner; conditions in numbered lines."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "物业", "物业", "业委会")
    used = Pen(Style("song", 13), underline=False)
    writer = Writer(job, Style("song", 13), top=24, leading=1.9, left=27, width=156)
    sheet = writer.sheet
    sheet.text(105, 20, issuer + "文件", Style("song_bold", 22 if len(issuer) < 18 else 16, (200, 30, 36)), align="c")
    code = f"充电〔{facts.consent_date.year}〕{job.rng.randrange(1, 90)}号"
    sheet.text(105, 36, code, Style("song", 12), align="c")
    sheet.line(25, 44, 185, 44, width=0.8, fill=(200, 30, 36))
    writer.y = 56
    writer.title("关于业主安装新能源汽车充电桩申请的回复", Style("hei_bold", 16), spacing=0.02, after=8)
    writer.line(["尊敬的", used(person.name, "applicant"), "业主："])
    writer.para(
        [
            "您关于在",
            used(home.community.name, "community"),
            home.space_floor or "地下停车场",
            used(home.space_no, "space_no"),
            "号车位安装",
            used(facts.power_kw, "power_kw"),
            job.rng.choice(["kW", "千瓦", "KW"]),
            "充电桩的书面申请收悉。经现场查看并征求相邻车位业主意见，现回复如下：",
        ]
    )
    if job.variant.refuse:
        writer.para(
            ["一、该车位位于人防区域及消防疏散通道旁，不具备敷设电缆的条件，", Run("不予同意", "consent"), "安装。"]
        )
        writer.para("二、建议您使用小区东门公共充电站，或与我方协商调换车位后重新提出申请。")
    else:
        writer.para(["一、", Run("同意", "consent"), "您在上述车位安装自用充电桩，用电由供电公司单独装表计费。"])
        writer.para("二、施工应委托有资质的单位，管线走向须经工程部确认，不得影响消防设施和公共照明。")
        writer.para("三、充电设施的维护保养和使用安全由您负责，建议购买相应保险。")
    writer.para("特此回复。")
    writer.y += 12
    y = writer.y
    sheet.text(182, y, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(182, y + 11, day_of(job, "plain", "padded"), writer.style, align="r")
    sheet.line(25, 262, 185, 262, width=0.3)
    handler = job.rng.choice(HANDLERS)
    contact: list[str | Run] = [f"联系人：{handler}    联系电话：", Run(home.community.manager.phone, "phone")]
    sheet.text(27, 265, contact, Style("song", 11))
    sealed(sheet, job, 150, y + 6, issuer)
    values = consent_values(job, issuer, "applicant", "space_no", "power_kw", "phone")
    return finish("numbered_reply", [sheet], values, kind, level_tolerated(job))


def committee_by_hand(job: Job) -> Drawn:
    """A committee's sheet of squared paper, written by hand throughout; a mobile number below the name."""
    facts = begin(job)
    home, person = facts.home, facts.person
    issuer, kind = writer_of(job, "村委会", "居委会", "村委会")
    ink = hand(job, 15.5)
    sheet = job.sheet(190, 264)
    for row in range(22):
        sheet.line(14, 30 + row * 10.6, 176, 30 + row * 10.6, width=0.15, fill=(214, 150, 150))
    sheet.text(95, 18.5, "证 明", ink.sized(22), align="c", spacing=0.3)
    opening = job.rng.choice(["兹有我辖区居民", "今有本村（社区）住户"])
    end: list[str | Run] = [Run("同意", "consent"), "安装，望供电所给予办理为盼。"]
    if job.variant.refuse:
        end = ["因线路老化，经两委会研究，", Run("不同意", "consent"), "安装，待改造后再说。"]
    body: list[str | Run] = [
        opening,
        Run(person.name, "applicant"),
        "，身份证",
        Run(person.id_number, "applicant_id"),
        "，住",
        Run(home.community.name, "community"),
        f"{home.building}号楼，该小区无物业公司管理，停车位由居民自行管理。现该户申请在自用的",
        Run(home.space_no, "space_no"),
        "号车位安装充电桩给电动车充电，经了解邻居没有意见，",
        *end,
    ]
    sheet.flow(15, 33.2, 160, body, ink, leading=10.6 / sheet.em_mm(ink), indent=2)
    sheet.text(172, 33.2 + 10.6 * 8, Run(issuer, "issuer"), ink.sized(14), align="r")
    sheet.text(172, 33.2 + 10.6 * 9, day_of(job, "plain", "dot", "chinese"), ink, align="r")
    sheet.text(20, 33.2 + 10.6 * 11, ["经办人：", job.rng.choice(HANDLERS), "  电话", Run("13800008126", "phone")], ink)
    sealed(sheet, job, 142, 33.2 + 10.6 * 9, issuer)
    values = consent_values(job, issuer, "applicant", "applicant_id", "space_no") | {"phone": "13800008126"}
    return finish("committee_by_hand", [sheet], values, kind)


def for_all_owners(job: Job) -> Drawn:
    """一小区一证明: consent for every owner of an estate; no applicant, no space, no number of a person."""
    facts = begin(job)
    home = facts.home
    issuer, kind = writer_of(job, "物业", "业委会")
    used = pen(job, 14)
    writer = Writer(job, Style("song", 14), top=34, leading=1.95, left=27, width=156)
    writer.title("关于小区业主安装自用充电设施的说明", Style("hei_bold", 17), spacing=0.04)
    writer.line("国网信阳供电公司：")
    households = used(str(job.rng.randrange(180, 2400)))
    writer.para(
        [
            "我方负责",
            used(home.community.name, "community"),
            "的日常管理工作，小区共有住户",
            households,
            "户，",
            "地下、地上固定车位",
            used(str(job.rng.randrange(120, 1500))),
            "个。",
        ]
    )
    if job.variant.refuse:
        writer.para(
            ["由于小区变压器负荷已满，且未经业主大会表决，目前", Run("不同意", "consent"), "业主在车位上安装充电桩。"]
        )
    else:
        writer.para(
            [
                "凡本小区业主持有固定车位使用证明并自愿申请安装自用充电桩的，我方一律",
                Run("同意", "consent"),
                "，",
                "不再逐户出具证明，并配合供电企业现场勘查、施工和装表接电。",
            ]
        )
    writer.para("本说明自出具之日起有效，如有变动我方将另行书面告知。")
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(105, y, "说明单位（公章）：", writer.style)
    sheet.text(182, y + 11, Run(issuer, "issuer"), writer.style, align="r")
    sheet.text(105, y + 22, ["负责人电话：", used(home.community.manager.phone, "phone")], writer.style)
    sheet.text(105, y + 33, day_of(job, "plain", "spaced"), writer.style)
    sealed(sheet, job, 150, y + 14, issuer)
    return finish("for_all_owners", [sheet], consent_values(job, issuer, "phone"), kind)


LAYOUTS: Layouts = {
    KIND: {
        "brief_certificate": brief_certificate,
        "numbered_reply": numbered_reply,
        "committee_by_hand": committee_by_hand,
        "for_all_owners": for_all_owners,
    }
}
