"""Who may use a bay: a certificate, a village note, a register's extract, a developer's answer."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.maple_common import (
    before,
    between,
    floor_of,
    grid,
    head,
    landline,
    pen,
    say,
    sealed,
    somebody,
)
from samples.ornaments import guilloche
from samples.people import years_later
from samples.truth import Drawn, Value, drawn


def maple_bay_certificate(job: Job) -> Drawn:
    """地下泊位长期使用凭证: a coloured certificate, A4 across."""
    facts, home = job.facts, job.facts.home
    firm, holder = facts.developer, facts.person
    sheet = job.sheet(297, 210)
    tint = job.rng.choice([(196, 224, 206), (232, 214, 190), (200, 214, 236)])
    for box in ((8, 8, 281, 9), (8, 193, 281, 9), (8, 17, 9, 176), (280, 17, 9, 176)):
        guilloche(sheet, *box, tint, waves=4 if box[2] > 100 else 60)
    sheet.rect(19, 19, 259, 172, line=0.5, fill=(120, 90, 50))
    head(sheet, 30, "地下泊位长期使用凭证", Style("song_bold", 30), spacing=0.25)
    day = between(job, date(2022, 3, 1), date(2026, 9, 30))
    last = years_later(day, job.rng.choice([20, 20, 50])) - timedelta(days=1)
    number = f"NO.{job.rng.randrange(10**6):06d}"
    sheet.text(264, 48, number, Style("hei", 12, (170, 30, 30)), align="r")
    lab, val = Style("hei", 14), job.fill_style(15)
    lines = [
        [("持证人", Run(holder.name, "holder", val)), ("公民身份号码", Run(holder.id_number, "holder_id", val))],
        [
            ("所属项目", Run(home.community.name, "community", val)),
            ("项目坐落", Run(f"信阳市{home.community.district}{home.community.street}", "", val)),
        ],
        [("泊位代码", Run(home.space_no, "space_no", val)), ("所在层", Run(floor_of(home), "", val))],
        [("起用之日", say(day, "plain", "valid_from", val)), ("止用之日", say(last, "plain", "valid_to", val))],
    ]
    y = 64.0
    for row in lines:
        for x, (label, run) in zip((34.0, 140.0), row, strict=True):
            sheet.text(x, y, label, lab, spacing=0.05)
            sheet.text(x + 36, y - 0.5, run, val)
            sheet.line(x + 34, y + 7, x + (100 if x < 100 else 124), y + 7, width=0.2)
        y += 17
    sheet.flow(
        34,
        y + 2,
        130,
        "持证须知：凭本证在项目内享有上列泊位的排他使用权；转借、转让须到我公司变更登记；证件遗失应登报声明后补办；"
        "本证不作为不动产权属证明。",
        Style("song", 11),
        leading=1.7,
    )
    sheet.text(262, y + 14, Run(firm.name, "issuer"), Style("song", 15), align="r")
    sheet.text(258, y + 26, ["发证日 ", say(day, "chinese", "issue_date")], Style("song", 13), align="r")
    sealed(job, sheet, 226, y + 20, firm.name, diameter=42)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": holder.name,
        "holder_id": holder.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": day.isoformat(),
        "valid_to": last.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "maple_bay_certificate", [sheet], values)


def maple_bay_village_note(job: Job) -> Drawn:
    """A village secretary's three lines on A5: the bay is used by this household."""
    facts, home = job.facts, job.facts.home
    issuer, holder = home.community.village_committee, facts.person
    sheet = job.sheet(148, 210)
    hand = pen(job, 14)
    day = facts.consent_date
    head(sheet, 26, "说明条", hand.sized(20), spacing=0.4)
    y = sheet.flow(
        16,
        46,
        116,
        [
            "我村安置点",
            Run(home.community.name, "community"),
            "院内停车位由村里统一划线分配，其中",
            Run(home.space_no, "space_no"),
            "位分给村民",
            Run(holder.name, "holder"),
            "一户固定停车，身份证号",
            Run(holder.id_number, "holder_id"),
            f"。左邻车位是{somebody(job)}家，两家没有争议。",
        ],
        hand,
        leading=1.95,
        indent=2,
    )
    sheet.flow(16, y, 116, "车位归集体，个人只有使用的权利，不准买卖。", hand, leading=1.95, indent=2)
    sheet.text(132, 148, Run(issuer, "issuer"), hand.sized(12), align="r")
    sheet.text(128, 159, say(day, job.rng.choice(["plain", "chinese"]), "issue_date"), hand.sized(12), align="r")
    sheet.text(16, 176, f"经手：会计{somebody(job)}", hand.sized(11))
    sealed(job, sheet, 104, 152, issuer)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": holder.name,
        "holder_id": holder.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "maple_bay_village_note", [sheet], values)


def maple_bay_extract(job: Job) -> Drawn:
    """车位台账摘录: rows of a register, the neighbours' made unreadable, with a stamp of the counter."""
    facts, home = job.facts, job.facts.home
    firm, holder = home.community.manager, facts.person
    sheet = job.sheet(297, 210)
    day = facts.consent_date
    start = between(job, date(2023, 1, 1), date(2025, 6, 30))
    last = years_later(start, job.rng.choice([5, 10, 20])) - timedelta(days=1)
    head(sheet, 18, "车位使用人台账摘录", Style("hei_bold", 18))
    sheet.text(18, 32, ["管理项目：", Run(home.community.name, "community")], Style("song", 11))
    sheet.text(279, 32, f"查询事由：办理充电桩用电　查询人：{holder.name}（本人）", Style("song", 11), align="r")
    other = [
        (
            f"{job.rng.randrange(1, 999):03d}×",
            f"{job.rng.choice('王李张刘陈')}＊＊",
            "4115＊＊＊＊＊＊＊＊＊＊＊＊＊＊",
        ),
        (
            f"{job.rng.randrange(1, 999):03d}×",
            f"{job.rng.choice('赵黄周吴徐')}＊＊",
            "4115＊＊＊＊＊＊＊＊＊＊＊＊＊＊",
        ),
    ]
    rows: list[list[str | Run]] = [["行", "车位", "层", "使用人", "身份证件号", "权利起", "权利止", "来源"]]
    mine: list[str | Run] = [
        Run(home.space_no, "space_no"),
        floor_of(home),
        Run(holder.name, "holder"),
        Run(holder.id_number, "holder_id"),
        say(start, "dash", "valid_from"),
        say(last, "dash", "valid_to"),
        "受让使用权",
    ]
    place = job.rng.randrange(3)
    hidden = 0
    for number in range(3):
        if number == place:
            rows.append([str(number + 41), *mine])
        else:
            space, name, code = other[hidden]
            hidden += 1
            rows.append([str(number + 41), space, "＊", name, code, "＊＊＊", "＊＊＊", "＊＊＊"])
    y = grid(
        sheet,
        18,
        42,
        (12, 30, 26, 32, 66, 32, 32, 31),
        rows,
        Style("song", 10.5),
        head_style=Style("hei", 10.5),
        height=11,
    )
    y = sheet.flow(
        18,
        y + 6,
        261,
        "摘录说明：遮盖行系他人信息，依《个人信息保护法》不予显示；未遮盖行所载车位由该使用人享有使用权，与本公司留存台账一致。"
        "本摘录自出具之日起九十日内有效，复制无效。",
        Style("song", 11),
        leading=1.7,
    )
    sheet.text(
        18, y + 14, f"摘录人：{somebody(job)}　　校对人：{somebody(job)}　　前台：{landline(job)}", Style("song", 11)
    )
    sheet.text(275, y + 14, Run(firm.name, "issuer"), Style("song", 12), align="r")
    sheet.text(275, y + 24, ["出具：", say(day, "padded", "issue_date")], Style("song", 12), align="r")
    if job.variant.seal:
        if job.chance(0.5):
            seals.put_stamp(sheet, 236, y + 22, [firm.name, "台账查询专用章"], width=58)
        else:
            sealed(job, sheet, 244, y + 20, firm.name)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": holder.name,
        "holder_id": holder.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": last.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "maple_bay_extract", [sheet], values)


def maple_bay_developer_answer(job: Job) -> Drawn:
    """致供电部门: a developer answers the grid firm who uses the bay, in sentences."""
    facts, home = job.facts, job.facts.home
    firm, holder = facts.developer, facts.person
    sheet = job.sheet()
    fill, body = job.fill_style(13.5), Style("song", 13.5)
    day = facts.consent_date
    bought = before(job, date(2026, 6, 1), 900)
    head(sheet, 14, firm.name, Style("song_bold", 20, (190, 30, 30)), spacing=0.15)
    sheet.text(105, 25, f"地址：{firm.address}　电话：{firm.phone}", Style("song", 9, (190, 30, 30)), align="c")
    sheet.line(22, 31, 188, 31, width=0.8, fill=(190, 30, 30))
    head(sheet, 48, "关于核实车位使用人情况的复函", Style("hei_bold", 19), spacing=0.05)
    y = sheet.flow(24, 68, 162, "国家电网信阳供电公司营业厅：", body) + 3
    y = sheet.flow(
        24,
        y,
        162,
        [
            "来电询问事项收悉。经查档，我公司开发的",
            filled(home.community.name, "community", fill),
            "项目内",
            filled(home.space_no, "space_no", fill),
            "号车位，已于",
            say(bought, "plain"),
            "由业主",
            filled(holder.name, "holder", fill),
            "（身份证",
            filled(holder.id_number, "holder_id", fill),
            f"，住{home.room_text}）取得使用权，款项已结清，不存在一位多卖情形。",
        ],
        body,
        leading=1.95,
        indent=2,
    )
    sheet.flow(
        24, y + 2, 162, f"该车位日常管理由{home.community.manager.name}承担。此复。", body, leading=1.95, indent=2
    )
    sheet.text(184, 186, Run(firm.name, "issuer"), body, align="r")
    sheet.text(180, 198, say(day, job.rng.choice(["plain", "chinese", "spaced"]), "issue_date"), body, align="r")
    sheet.text(24, 224, f"抄送：{home.community.residents_committee}　　经办：{somebody(job)}", Style("song", 10.5))
    sealed(job, sheet, 150, 192, firm.name, diameter=42)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": holder.name,
        "holder_id": holder.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": day.isoformat(),
    }
    return drawn(
        "parking_use_right_cert",
        "maple_bay_developer_answer",
        [sheet],
        values,
        tolerated={"valid_from": (bought.isoformat(),)},
    )


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "maple_bay_certificate": maple_bay_certificate,
        "maple_bay_village_note": maple_bay_village_note,
        "maple_bay_extract": maple_bay_extract,
        "maple_bay_developer_answer": maple_bay_developer_answer,
    }
}
