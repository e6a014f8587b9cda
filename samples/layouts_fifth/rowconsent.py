"""物业证明 as letters: managers, committees of residents, owners and villages agree to a pile, or refuse it."""

from __future__ import annotations

from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import (
    Pen,
    Space,
    begin,
    day_runs,
    day_text,
    home_text,
    signed,
    space_tolerated,
    typed,
)
from samples.layouts_fifth.words import WORDS
from samples.people import Facts
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

KIND = "property_consent"
SELF = {"物业": "我公司", "居委会": "我社区", "业委会": "本业委会", "村委会": "我村"}


def speaker(job: Job, usual: str) -> tuple[str, str]:
    """Who gives the letter, and what kind of body that is."""
    place = job.facts.home.community
    every = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    kind = job.variant.issuer_type or usual
    return every[kind], kind


def truth_of(job: Job, issuer: str, *more: str) -> dict[str, Value]:
    """`more`: which of the fields that not every letter has are on this one."""
    facts = job.facts
    every: dict[str, Value] = {
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "power_kw": facts.power_kw,
        "community": facts.home.community.name,
        "issue_date": facts.consent_date.isoformat(),
    }
    values: dict[str, Value] = {"issuer": issuer, "applicant": facts.person.name, "consent": not job.variant.refuse}
    return values | {name: every[name] for name in more}


def other_spaces(facts: Facts) -> dict[str, tuple[str, ...]]:
    return space_tolerated(Space(facts.home.space_no, facts.home.space_floor))


def seal(job: Job, sheet: Sheet, x: float, y: float, issuer: str, centre: str = "") -> None:
    if job.variant.seal:
        put_round(sheet, x, y, SealText(issuer, centre))


def _short(issuer: str) -> str:
    """The firm's own word, as document numbers begin with it."""
    return next((firm for firm in WORDS.firms if firm in issuer), "本")[:1] + "物"


def new_reply_with_red_head(job: Job) -> Drawn:
    """A manager's reply under a red heading with a document number, to the power company."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "物业")
    person, home = facts.person, facts.home
    me, style = SELF[kind], Style("song", 14)
    sheet = job.sheet()
    sheet.text(105, 24, issuer, Style("song_bold", min(24, 420 / len(issuer)), RED), align="c")
    word = rng.choice(["函", "复", "字"])
    sheet.text(
        105, 42, f"{_short(issuer)}{word}〔{facts.consent_date.year}〕{rng.randrange(1, 90)}号", style, align="c"
    )
    sheet.line(25, 51, 185, 51, width=0.8, fill=RED)
    subject = "关于业主申请安装新能源汽车充电设施的" + (
        "回复意见" if job.variant.refuse else rng.choice(["复函", "意见函", "回函"])
    )
    sheet.text(105, 60, subject, Style("song_bold", 17), align="c")
    sheet.text(25, 75, "国网信阳供电公司：", style)
    fill = typed(14)
    level = home.space_floor
    runs: list[str | Run] = [
        me,
        "服务的" if kind == "物业" else "辖区内的",
        fill(home.community.name, "community"),
        fill(home_text(job)),
        "业主",
        fill(person.name, "applicant"),
        "（身份证号码：",
        fill(person.id_number, "applicant_id"),
        "，联系电话：",
        fill(person.phone, "phone"),
        "）提出申请，拟在其自有的",
        level,
        fill(home.space_no, "space_no"),
        "号车位安装",
        fill(facts.power_kw, "power_kw"),
        rng.choice(["kW", "千瓦", "KW"]),
        "交流充电桩一台。",
    ]
    y = sheet.flow(25, 86, 160, runs, style, leading=1.85, indent=2)
    if job.variant.refuse:
        reason = rng.choice(
            [
                "该车库未预留充电桩电缆桥架，配电容量已满",
                "该车位紧邻人防门和消防风机房",
                "消防部门对该车库提出的整改尚未完成",
            ]
        )
        y = sheet.flow(
            25,
            y,
            160,
            ["经研究，", reason, "，", me, Run("不同意", "consent"), "其在上述位置安装充电桩，待条件具备后再行办理。"],
            style,
            leading=1.85,
            indent=2,
        )
    else:
        after = rng.choice(
            [
                "施工时请注意成品保护，完工后恢复原状",
                "请贵公司按规范勘查设计，接电点位由双方现场商定",
                "施工不得影响消防设施及其他业主停车",
            ]
        )
        y = sheet.flow(
            25,
            y,
            160,
            ["经核实，情况属实，", me, Run("同意", "consent"), f"其安装，{after}。"],
            style,
            leading=1.85,
            indent=2,
        )
    sheet.text(33, y + 4, "特此函复。", style)
    sheet.text(180, y + 26, Run(issuer, "issuer"), style, align="r")
    sheet.text(
        176,
        y + 37,
        Run(day_text(job, facts.consent_date, "plain", "chinese", "padded"), "issue_date"),
        style,
        align="r",
    )
    seal(job, sheet, 148, y + 31, issuer)
    sheet.line(25, 262, 185, 262, width=0.5)
    sheet.text(
        25, 265, f"地址：{home.community.district}{home.community.street}　　　　　　共印 3 份", Style("song", 10)
    )
    values = truth_of(job, issuer, "community", "applicant_id", "space_no", "power_kw", "issue_date") | {
        "phone": person.phone
    }
    return drawn(
        KIND,
        "new_reply_with_red_head",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated=other_spaces(facts),
    )


def new_residents_note(job: Job) -> Drawn:
    """A committee of residents, where no manager works: a few typed lines, filled in by pen."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "居委会")
    person, home = facts.person, facts.home
    fill = Pen(job.fill_style(15))
    style = Style("song", 15)
    sheet = job.sheet()
    sheet.text(105, 42, rng.choice(["证　　明", "情 况 证 明", "证 明 信"]), Style("song_bold", 26), align="c")
    runs: list[str | Run] = [
        "兹证明",
        fill(person.name, "applicant"),
        "（",
        rng.choice(["男" if person.male else "女", "居民"]),
        "，身份证号：",
        fill(person.id_number, "applicant_id"),
        "）系我辖区",
        fill(home.community.name, "community"),
        fill(home_text(job)),
        "居民，该小区为无物业管理小区。因购买新能源汽车，申请在小区内",
        fill(home.space_no, "space_no"),
        "号停车位安装充电桩。",
    ]
    y = sheet.flow(25, 70, 160, runs, style, leading=2.0, indent=2)
    if job.variant.refuse:
        ending: list[str | Run] = [
            "经征求楼栋居民意见，多数居民担心消防安全，",
            Run("不同意", "consent"),
            "在该处安装充电桩。",
        ]
    else:
        ending = [
            "经公示无异议，",
            Run("同意", "consent"),
            rng.choice(["安装", "其安装充电桩", "该居民安装"]),
            "。安装后的使用安全由本人负责。",
        ]
    y = sheet.flow(25, y, 160, ending, style, leading=2.0, indent=2)
    y = sheet.flow(25, y, 160, "特此证明。", style, leading=2.0, indent=2)
    sheet.text(182, y + 20, Run(issuer, "issuer"), style, align="r")
    sheet.text(176, y + 32, day_runs(job, facts.consent_date, "issue_date", fill), style, align="r")
    seal(job, sheet, 146, y + 26, issuer)
    values = truth_of(job, issuer, "community", "applicant_id", "space_no", "issue_date")
    return drawn(KIND, "new_residents_note", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def new_owners_resolution(job: Job) -> Drawn:
    """An owners' committee reports how it voted, with the members' signatures and the seal."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "业委会")
    person, home = facts.person, facts.home
    style, fill = Style("song", 13), typed(13)
    sheet = job.sheet()
    sheet.text(105, 28, issuer, Style("song_bold", 17), align="c")
    sheet.text(
        105,
        39,
        rng.choice(["关于个人充电桩安装申请的答复", "决　　议", "充电设施安装意见书"]),
        Style("song_bold", 17),
        align="c",
    )
    sheet.text(25, 56, [Run(person.name, "applicant", style), " 业主："], style)
    runs: list[str | Run] = [
        "您于",
        day_text(job, facts.consent_date.replace(day=1), "plain"),
        "提交的在",
        fill(home.community.name, "community"),
        home.space_floor or "车库",
        fill(home.space_no, "space_no"),
        "车位安装新能源汽车自用充电桩的申请收悉。",
        "本会于近日召开会议进行了讨论，",
        f"应到委员{(total := rng.choice([5, 7, 9]))}人，实到{total}人。",
    ]
    y = sheet.flow(25, 67, 160, runs, style, leading=1.9, indent=2)
    if job.variant.refuse:
        for_, reason = rng.randrange(0, total // 2), "鉴于地下车库自动喷淋系统正在维修、电力增容方案未获业主大会通过"
        ending: list[str | Run] = [
            f"表决结果：赞成{for_}票，反对{total - for_}票。{reason}，",
            Run("暂不同意", "consent"),
            "您的安装申请，请予理解。",
        ]
    else:
        ending = [
            f"表决结果：赞成{total}票，反对0票。会议决定",
            Run("同意", "consent"),
            "您的安装申请，请持本意见到供电部门办理报装，并遵守以下约定：",
        ]
    y = sheet.flow(25, y, 160, ending, style, leading=1.9, indent=2)
    if not job.variant.refuse:
        for number, text in enumerate(
            (
                "电缆沿桥架敷设，穿墙处做防火封堵；",
                f"充电功率不超过{facts.power_kw}千瓦；",
                "每年委托有资质的单位检测一次，费用自理。",
            ),
            1,
        ):
            text_runs: list[str | Run] = [f"{number}. {text}"]
            if number == 2:
                text_runs = ["2. 充电功率不超过", Run(facts.power_kw, "power_kw"), "千瓦；"]
            y = sheet.flow(25, y, 160, text_runs, style, leading=1.8, indent=2)
    sheet.text(25, y + 8, "参会委员签名：", style)
    for place, name in enumerate(("陆筝", "白砚", "汤舷", "黎麦")):
        signed(sheet, 58 + place * 26, y + 5 + (place % 2) * 2, name, size=15)
    sheet.text(180, y + 32, Run(issuer, "issuer"), style, align="r")
    sheet.text(176, y + 43, Run(day_text(job, facts.consent_date, "chinese", "plain"), "issue_date"), style, align="r")
    seal(job, sheet, 150, y + 36, issuer)
    more = ["community", "space_no", "issue_date"] + ([] if job.variant.refuse else ["power_kw"])
    values = truth_of(job, issuer, *more)
    return drawn(
        KIND,
        "new_owners_resolution",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated=other_spaces(facts),
    )


LAYOUTS: Layouts = {
    KIND: {
        "new_reply_with_red_head": new_reply_with_red_head,
        "new_residents_note": new_residents_note,
        "new_owners_resolution": new_owners_resolution,
    }
}
