"""物业证明 by hand: a village's leaf, an owner's request with the manager's opinion below."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowconsent import KIND, SELF, other_spaces, seal, speaker, truth_of
from samples.layouts_fifth.rowkit import (
    CLERKS,
    begin,
    day_text,
    home_text,
    ink,
    signed,
)
from samples.truth import Drawn, drawn


def new_village_leaf(job: Job) -> Drawn:
    """A village committee on ruled note paper, all by hand; the place is the own yard, so no space number."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "村委会")
    person = facts.person
    hand = ink(job, 15)
    sheet = job.sheet(190, 262)
    red = (226, 150, 150)
    for row in range(22):
        sheet.line(16, 40 + row * 9.6, 174, 40 + row * 9.6, width=0.2, fill=red)
    sheet.text(
        95,
        26,
        "情况说明" if job.variant.refuse else rng.choice(["证明", "同 意 书", "证 明 材 料"]),
        hand.sized(22),
        align="c",
    )
    group = rng.choice(["陈湾组", "大榜组", "三组", "上冲组"])
    runs: list[str | Run] = [
        SELF[kind],
        f"{group}",
        rng.choice(["村民", "居民"]),
        Run(person.name, "applicant"),
        "，身份证号",
        Run(person.id_number, "applicant_id"),
        "，电话",
        Run(person.phone, "phone"),
        "，现购买电动汽车一辆，想在自家院内",
        rng.choice(["西墙边", "门口空地", "车棚里"]),
        f"安装{rng.choice(['一台', '1个'])}",
        Run(facts.power_kw, "power_kw"),
        "千瓦充电桩，",
    ]
    if job.variant.refuse:
        runs += ["因宅基地边界与邻居有纠纷未解决，村里", Run("不同意", "consent"), "安装，请供电所不予办理。"]
    else:
        runs += ["土地是自家宅基地，没有争议，", Run("同意", "consent"), "安装，请供电部门给予办理。"]
    step = 9.6 / sheet.em_mm(hand)
    y = sheet.flow(19, 40 + 9.6 - sheet.em_mm(hand) - 1.2, 152, runs, hand, leading=step, indent=2)
    sheet.text(19 + 2 * sheet.em_mm(hand), y, "特此说明" if job.variant.refuse else "特此证明", hand)
    sheet.text(168, y + 19.2, Run(issuer, "issuer"), hand, align="r")
    sheet.text(164, y + 28.8, Run(day_text(job, facts.consent_date, "plain", "short"), "issue_date"), hand, align="r")
    seal(job, sheet, 136, y + 26, issuer)
    values = truth_of(job, issuer, "applicant_id", "power_kw", "issue_date") | {"phone": person.phone}
    return drawn(KIND, "new_village_leaf", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def new_request_endorsed(job: Job) -> Drawn:
    """The owner's own request by hand or print; below it the manager's opinion by hand. Only the seal names it."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "物业")
    person, home = facts.person, facts.home
    style = rng.choice([Style("song", 14), ink(job, 14)])
    sheet = job.sheet()
    sheet.text(105, 30, rng.choice(["申 请 书", "充电桩安装申请", "申　请"]), style.sized(21), align="c")
    sheet.text(25, 50, rng.choice(["尊敬的小区管理处：", "小区负责人：", "各位领导："]), style)
    level = home.space_floor
    runs: list[str | Run] = [
        "本人",
        Run(person.name, "applicant"),
        "，身份证号码",
        Run(person.id_number, "applicant_id"),
        "，是",
        Run(home.community.name, "community"),
        f"{home_text(job)}的业主，在{level}有固定车位，车位号",
        Run(home.space_no, "space_no"),
        f"。现购置{facts.vehicle.brand}新能源汽车一辆，为方便日常充电，特申请在该车位安装",
        Run(facts.power_kw, "power_kw"),
        "kw充电桩一个，恳请批准。本人承诺遵守小区管理规定，安全用电，发生事故由本人承担全部责任。",
    ]
    y = sheet.flow(25, 62, 160, runs, style, leading=1.9, indent=2)
    sheet.text(120, y + 6, ["申请人：", Run(person.name, "", Style("kai", 17, jitter=0.06))], style)
    sheet.text(120, y + 17, ["电　话：", Run(person.phone, "phone")], style)
    y = max(y + 40, 172)
    sheet.line(22, y - 6, 188, y - 6, width=0.4)
    sheet.text(25, y, "意见：", Style("hei", 13))
    hand = ink(job, 17)
    if job.variant.refuse:
        opinion: list[str | Run] = ["车库线路老化，", Run("不同意", "consent"), "安装，可使用小区公共充电桩。"]
    else:
        opinion = [
            rng.choice(["情况属实，", "经核实车位属该业主，", ""]),
            Run("同意", "consent"),
            rng.choice(["安装。", "其安装充电桩，请按规定施工。", "，请供电公司办理。"]),
        ]
    sheet.flow(45, y + 2, 138, opinion, hand, leading=1.6)
    signed(sheet, 112, y + 34, rng.choice(CLERKS), size=16)
    sheet.text(138, y + 36, Run(day_text(job, facts.consent_date, "short", "plain"), "issue_date"), hand.sized(14))
    seal(job, sheet, 146, y + 32, issuer)
    values = truth_of(job, issuer, "applicant_id", "community", "space_no", "power_kw", "issue_date") | {
        "phone": person.phone
    }
    del values["issuer"]
    return drawn(
        KIND,
        "new_request_endorsed",
        [sheet],
        values,
        from_seal={"issuer": issuer} if job.variant.seal else None,
        implied={"issuer_type": (kind, "issuer")} if job.variant.seal else None,
        tolerated=other_spaces(facts),
    )


LAYOUTS: Layouts = {
    KIND: {
        "new_village_leaf": new_village_leaf,
        "new_request_endorsed": new_request_endorsed,
    }
}
