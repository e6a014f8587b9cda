"""Who may use a bay: a pass with a printed ground, a village's three lines, an allotment by lot, a query print-out."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.dusk_common import GREY, NAVY, before, bold, mark, neighbour, pen, said, with_floor
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def values(job: Job, issuer: str, *without: str) -> dict[str, Value]:
    facts = job.facts
    every: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in without}


def ground_card(job: Job) -> Drawn:
    """A small stiff card with waves behind the print."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(190, 130)
    issuer, day = home.community.manager.name, before(job, facts.lease_from, 0, 9)
    guilloche(sheet, 6, 6, 178, 118, (206, 222, 236), paper=(249, 252, 254), waves=18)
    sheet.rect(6, 6, 178, 118, line=0.9, fill=NAVY)
    sheet.rect(8, 8, 174, 114, line=0.2, fill=NAVY)
    sheet.text(95, 14, "车 位 使 用 凭 证", Style("song_bold", 22, NAVY), align="c", spacing=0.1)
    sheet.text(176, 26, f"No.{job.rng.randrange(10**6):06d}", Style("hei", 10, (170, 40, 40)), align="r")
    fill = job.fill_style(12.5)
    lines: list[tuple[str, list[str | Run]]] = [
        ("使 用 人", [mark(facts.person.name, "holder", fill)]),
        ("身份证件", [mark(facts.person.id_number, "holder_id", fill)]),
        ("小　　区", [mark(home.community.name, "community", fill)]),
        ("车位编号", [mark(home.space_no, "space_no", fill)]),
        (
            "使用期间",
            [mark(said(facts.lease_from), "valid_from", fill), " 至 ", mark(said(facts.lease_to), "valid_to", fill)],
        ),
    ]
    y = 35.0
    for name, runs in lines:
        sheet.text(18, y, name, Style("hei", 11, NAVY))
        sheet.text(42, y - 0.4, runs, Style("song", 11.5))
        sheet.line(41, y + 6, 176, y + 6, width=0.15, fill=NAVY)
        y += 10.5
    sheet.text(18, y + 3, "说明：凭证限本车位使用，遗失请挂失补办，转让无效。", Style("song", 8.5))
    sheet.text(176, 101, ["核发：", Run(issuer, "issuer")], Style("song", 11), align="r")
    sheet.text(176, 110, ["核发日 ", mark(said(day, "dot"), "issue_date")], Style("song", 11), align="r")
    qr_code(sheet, 18, 98, 19)
    if job.variant.seal:
        seals.put_round(sheet, 138, 100, seals.SealText(issuer), diameter=34)
    return drawn(KIND, "dusk_ground_card", [sheet], values(job, issuer) | {"issue_date": day.isoformat()})


def village_lines(job: Job) -> Drawn:
    """A secretary's three lines on the committee's note paper."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(176, 250)
    issuer, hand = home.community.village_committee, pen(job, 15)
    sheet.text(88, 20, "便　笺", Style("song", 12, (190, 40, 40)), align="c")
    for step in range(14):
        sheet.line(16, 46 + 12.5 * step, 160, 46 + 12.5 * step, width=0.15, fill=(222, 150, 150))
    sheet.text(88, 36, "车位归属情况", Style("kai", 19, hand.fill, jitter=0.03), align="c")
    sheet.flow(
        17,
        52,
        142,
        [
            "本村拆迁户",
            Run(facts.person.name, "holder"),
            "，身份证",
            mark(facts.person.id_number, "holder_id"),
            "，安置在",
            Run(home.community.name, "community"),
            f"{home.building}号楼。分房时一并分得停车位，编号",
            mark(home.space_no, "space_no"),
            "，一直由该户停车，村里没有收回，也没有分给别家，跟邻居没有纠纷。情况属实。",
        ],
        hand,
        leading=2.36,
        indent=2,
    )
    sheet.text(158, 162, Run(issuer, "issuer", hand.sized(13)), hand.sized(13), align="r")
    sheet.text(
        150, 174, mark(said(facts.consent_date, job.date_form("plain", "chinese")), "issue_date"), hand, align="r"
    )
    sheet.text(17, 190, f"经办：{neighbour(job)}（村文书）", hand.sized(12))
    if job.variant.seal:
        seals.put_round(sheet, 124, 166, seals.SealText(issuer), diameter=42)
    truth = values(job, issuer, "valid_from", "valid_to") | {"issue_date": facts.consent_date.isoformat()}
    return drawn(KIND, "dusk_village_lines", [sheet], truth)


def by_lot(job: Job) -> Drawn:
    """Owners' committee: the result of a drawing of lots, told to the one who won."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, day = home.community.owners_committee, before(job, facts.lease_from, 3, 12)
    drawn_on = before(job, day, 2, 9)
    sheet.text(105, 28, "公共车位抽签中签通知", bold(21), align="c", spacing=0.1)
    sheet.text(105, 40, f"（第{job.rng.randrange(2, 9)}期）", Style("song", 12), align="c")
    body = Style("song", 13)
    y = sheet.flow(25, 54, 160, [Run(facts.person.name, "holder"), "业主（", home.room_text, "）："], body)
    y = sheet.flow(
        25,
        y + 2,
        160,
        [
            "您好！",
            said(drawn_on),
            f"上午，在社区代表{neighbour(job)}、业主代表{neighbour(job)}监督下，"
            "本期公共车位抽签在物业会议室进行，"
            f"报名{job.rng.randrange(60, 140)}户，中签{job.rng.randrange(12, 30)}户。您已中签，"
            "所得车位及使用安排如下：",
        ],
        body,
        leading=1.8,
        indent=2,
    )
    head = Style("hei", 11)
    y = table(
        sheet,
        25,
        y + 4,
        [
            (10, [(40, "院落", True), (34, "中签车位", True), (43, "开始使用", True), (43, "使用届满", True)]),
            (
                14,
                [
                    (40, Run(home.community.name, "community"), False),
                    (34, mark(home.space_no, "space_no"), False),
                    (43, mark(said(facts.lease_from), "valid_from"), False),
                    (43, mark(said(facts.lease_to), "valid_to"), False),
                ],
            ),
            (11, [(40, "中签人证件号", True), (120, mark(facts.person.id_number, "holder_id"), False)]),
        ],
        label=head,
        value=Style("song", 11.5),
    )
    y = sheet.flow(
        25,
        y + 6,
        160,
        f"使用期内该车位由您专用，请于{said(day + timedelta(days=7), 'plain')}前到物业服务中心登记车牌，逾期视为放弃。"
        "期满后车位交回，重新参加抽签。如需加装充电设施，请按规定另行申请。",
        body,
        leading=1.8,
        indent=2,
    )
    sheet.text(180, y + 18, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, y + 29, mark(said(day, "chinese"), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 22, seals.SealText(issuer))
    return drawn(KIND, "dusk_by_lot", [sheet], values(job, issuer) | {"issue_date": day.isoformat()})


def query(job: Job) -> Drawn:
    """A system's print-out: pairs of grey labels, nothing drawn by hand."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(297, 210)
    issuer, day = facts.developer.name, max(facts.consent_date, facts.lease_from + timedelta(days=6))
    sheet.text(20, 16, "停车资源管理平台", Style("hei", 10, GREY))
    sheet.text(
        277,
        16,
        f"操作员：{neighbour(job)}　流水：{day:%Y%m%d}{job.rng.randrange(1000):03d}",
        Style("hei", 9, GREY),
        align="r",
    )
    sheet.line(20, 22, 277, 22, width=0.3, fill=GREY)
    sheet.text(148, 28, "专用车位使用权登记信息", bold(19), align="c")
    label, text = Style("hei", 11, (70, 70, 78)), Style("song", 12)
    y = table(
        sheet,
        20,
        46,
        [
            (
                13,
                [
                    (38, "登记使用权人", True),
                    (90, mark(facts.person.name, "holder"), False),
                    (38, "证件号", True),
                    (91, mark(facts.person.id_number, "holder_id"), False),
                ],
            ),
            (
                13,
                [
                    (38, "项目名称", True),
                    (90, Run(home.community.name, "community"), False),
                    (38, "所在位置", True),
                    (91, f"{home.community.district}{home.community.street}", False),
                ],
            ),
            (
                13,
                [
                    (38, "资源层", True),
                    (90, home.space_floor, False),
                    (38, "资源号", True),
                    (91, mark(home.space_no, "space_no"), False),
                ],
            ),
            (
                13,
                [
                    (38, "权利起始", True),
                    (90, mark(said(facts.lease_from, "dash"), "valid_from"), False),
                    (38, "权利终止", True),
                    (91, mark(said(facts.lease_to, "dash"), "valid_to"), False),
                ],
            ),
            (
                13,
                [
                    (38, "取得方式", True),
                    (90, "有偿使用（款项已结清）", False),
                    (38, "当前状态", True),
                    (91, "正常", False),
                ],
            ),
            (
                13,
                [
                    (38, "绑定车辆", True),
                    (90, facts.vehicle.plate, False),
                    (38, "家庭成员", True),
                    (91, facts.spouse.name, False),
                ],
            ),
        ],
        label=label,
        value=text,
        frame=GREY,
    )
    sheet.flow(
        20,
        y + 5,
        200,
        "以上登记信息供权利人办理充电设施报装等手续使用，如与实际不符请在三十日内申请更正。",
        Style("song", 10.5),
    )
    sheet.text(270, y + 22, ["信息出具单位：", Run(issuer, "issuer")], text, align="r")
    sheet.text(270, y + 33, ["出具日期：", mark(said(day, "dash"), "issue_date")], text, align="r")
    if job.variant.seal:
        seals.put_square(sheet, 150, y + 26, ["车位", "确认"], side=17)
        seals.put_round(sheet, 246, y + 26, seals.SealText(issuer), diameter=38)
    truth = values(job, issuer) | {"issue_date": day.isoformat()}
    return drawn(KIND, "dusk_query", [sheet], truth, tolerated=with_floor(job))


LAYOUTS: Layouts = {
    KIND: {
        "dusk_ground_card": ground_card,
        "dusk_village_lines": village_lines,
        "dusk_by_lot": by_lot,
        "dusk_query": query,
    }
}
