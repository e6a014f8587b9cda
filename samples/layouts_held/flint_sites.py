"""Rights to use a site, and the municipal office's decisions."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.flint_common import a_gig, day, pen, plain, sealed, span, span_truth
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _plot(job: Job) -> Decimal:
    return Decimal(job.rng.randrange(30, 900)) / (2 if job.chance(0.3) else 1)


def borrow(job: Job) -> Drawn:
    """A landlord's agreement by hand."""
    gig, area, facts = a_gig(job), _plot(job), job.facts
    body = pen(job, 15)
    writer = Writer(job, body, left=26, width=158, leading=1.95)
    writer.title("场院借用字据", Style("kai", 24, body.fill, jitter=0.03), spacing=0.3)
    place = f"信阳市{gig.district}{gig.road}{job.rng.randrange(3, 99)}号院内空地"
    writer.para(
        [
            "出借人 ",
            Run(gig.handler.name, "grantor"),
            "，家住",
            f"{gig.district}{gig.cross}，现把自家的",
            Run(place, "place"),
            "借给 ",
            Run(gig.owner.name, "holder"),
            " 安放充电桩。",
        ]
    )
    writer.para(
        [
            "那块地有 ",
            Run(plain(area), "area_m2"),
            " 平方，四至以院墙为界。我",
            Run("同意", "consent"),
            "他装桩、拉线、停车，借用五年，每年给看护钱六百元。",
        ]
    )
    writer.para("借用期内用电出了事由借的人管，院子要是拆迁，提前一个月说，桩由借的人自己拆走，谁也不赔谁。")
    writer.para(f"邻居{facts.spouse.name}在场作证，他的电话{facts.spouse.phone}。")
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(100, y, f"出借人：{gig.handler.name}（手印）", body)
    sheet.text(100, y + 13, f"借用人：{gig.owner.name}", body)
    sheet.text(100, y + 26, f"见证：{facts.spouse.name}", body)
    sheet.text(100, y + 40, day(gig.signed, "issue_date", "dot"), body)
    truth: dict[str, Value] = {
        "holder": gig.owner.name,
        "grantor": gig.handler.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("site_right_evidence", "flint_borrow", writer.sheets, truth)


def meeting(job: Job) -> Drawn:
    """A village's minutes: what was put to the vote, and how it went."""
    gig, area, facts = a_gig(job), _plot(job), job.facts
    village = facts.home.community.village_committee
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("村民代表会议纪要", Style("hei_bold", 21), spacing=0.2)
    place = f"信阳市{gig.district}{gig.road}北侧原打谷场"
    held = gig.signed - timedelta(days=job.rng.randrange(1, 6))
    writer.line(f"开会时间：{held:%Y年%-m月%-d日} 晚七点半　　开会地点：村部二楼")
    writer.line(
        f"主持：{facts.dealer.legal_person}　　记录：{facts.spouse.name}　　应到21人，实到{job.rng.randrange(15, 22)}人"
    )
    writer.para(
        [
            "议题：",
            Run(gig.client.name, "holder"),
            "想用村里的闲置场地建公共充电点，坐落 ",
            Run(place, "place"),
            "，量下来 ",
            Run(plain(area), "area_m2"),
            " 平方米，属集体建设用地。",
        ]
    )
    writer.para(
        f"讨论：有代表问高压线远近，供电所{gig.handler.name}答复相距二十米以上；有代表要求本村车辆充电打折，对方表示接受。"
    )
    writer.para(
        [
            "表决：到会代表举手，无人反对，",
            Run("一致通过，同意提供场地使用", "consent"),
            "，使用年限八年，使用费每年交村集体账户，收支按季度公示。",
        ]
    )
    writer.para("未尽事宜由村委会与对方另签合同，合同报镇三资管理中心备案。")
    writer.y += 14
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(village, "grantor"), writer.style, align="r")
    sheet.text(176, y + 11, day(gig.signed, "issue_date", "plain"), writer.style, align="r")
    sealed(job, sheet, 148, y + 5, village)
    truth: dict[str, Value] = {
        "holder": gig.client.name,
        "grantor": village,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn(
        "site_right_evidence", "flint_meeting", writer.sheets, truth, tolerated={"issue_date": (held.isoformat(),)}
    )


def digest(job: Job) -> Drawn:
    """A property firm's printed summary card of a licence to use ground; half a sheet, landscape."""
    gig, area, facts = a_gig(job), _plot(job), job.facts
    boss = facts.developer
    sheet = job.sheet(210, 148)
    place = f"信阳市{gig.district}{facts.home.community.street}地面停车区"
    sheet.fill(0, 0, 7, 148, (60, 84, 120))
    sheet.text(16, 10, boss.name, Style("hei", 10, (60, 84, 120)))
    sheet.text(16, 18, "场地使用授权摘要", Style("hei_bold", 18), spacing=0.1)
    sheet.text(196, 12, f"SITE LICENCE SUMMARY　编号 LX-{job.rng.randrange(100, 999)}", Style("hei", 8.5), align="r")
    y = table(
        sheet,
        16,
        32,
        [
            (10, [(32, "被授权方", True), (148, Run(gig.client.name, "holder"), False)]),
            (10, [(32, "授权方", True), (148, Run(boss.name, "grantor"), False)]),
            (10, [(32, "场地坐落", True), (148, Run(place, "place"), False)]),
            (
                10,
                [
                    (32, "场地面积", True),
                    (58, [Run(plain(area), "area_m2"), " ㎡（投影）"], False),
                    (32, "准许用途", True),
                    (58, "建设运营充电桩", False),
                ],
            ),
            (
                10,
                [
                    (32, "主合同", True),
                    (58, f"{min(facts.lease_from, gig.signed - timedelta(days=6)):%Y-%m-%d} 起三年", False),
                    (32, "对接人", True),
                    (58, f"{gig.handler.name} {gig.handler.phone}", False),
                ],
            ),
            (
                15,
                [
                    (32, "授权方态度", True),
                    (
                        148,
                        [
                            "授权方",
                            Run("同意被授权方使用", "consent"),
                            "上述场地并办理用电、占道等手续；转租须另行书面许可。",
                        ],
                        False,
                    ),
                ],
            ),
        ],
        label=Style("hei", 10),
        value=Style("song", 10.5),
    )
    sheet.text(16, y + 5, "本卡与主合同不一致的，以主合同为准。", Style("song", 9))
    sheet.text(16, y + 14, ["制卡日期　", day(gig.signed, "issue_date", "dash")], Style("song", 10.5))
    sheet.text(120, y + 14, "授权方签章：", Style("song", 10.5))
    sealed(job, sheet, 162, y + 16, boss.name, diameter=38)
    truth: dict[str, Value] = {
        "holder": gig.client.name,
        "grantor": boss.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("site_right_evidence", "flint_digest", [sheet], truth)


def red_head(job: Job) -> Drawn:
    """A red-head answer of the district's bureau."""
    gig = a_gig(job)
    writer = Writer(job, Style("song", 14), left=27, width=156, top=66, leading=1.85)
    sheet, number = writer.sheet, f"信{gig.district[:2]}城管审〔{gig.signed.year}〕{job.rng.randrange(8, 260)}号"
    sheet.text(105, 28, gig.bureau, Style("song_bold", 30, RED), align="c", spacing=0.08)
    sheet.text(105, 48, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(27, 57, 183, 57, width=0.7, fill=RED)
    writer.title("市政设施类审批意见书", Style("hei_bold", 19), after=9)
    writer.line([Run(gig.client.name, "holder"), "："])
    writer.para(
        [
            "你单位报来的占道施工材料收悉。依据《城市道路管理条例》第三十一条，经窗口受理、现场核验，现就",
            Run(gig.project, "project"),
            "涉及的市政事项批复如下：",
        ]
    )
    writer.para(["一、准许占用", Run(gig.road, "road"), "，限人行道一侧，围挡高度不低于1.8米。"])
    writer.para(["二、许可时限", *span(gig, "plain", "起，截至"), "，逾期自行失效。"])
    writer.para("三、检查井、雨水口不得压占；破损的道板由你单位恢复，保修一年。")
    writer.para(f"四、施工由{gig.builder}实施，中途换队须重新报备。")
    writer.room(44)
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(gig.bureau, "issuer"), writer.style, align="r")
    sheet.text(176, y + 11, day(gig.signed, "issue_date", "chinese"), writer.style, align="r")
    sealed(job, sheet, 150, y + 5, gig.bureau, diameter=42)
    sheet.text(27, min(y + 30, 276), f"抄送：{gig.police}，{gig.district}市政设施养护所。", Style("song", 11))
    truth = {
        "doc_no": number,
        "holder": gig.client.name,
        "project": gig.project,
        "road": gig.road,
        "issuer": gig.bureau,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("municipal_approval", "flint_red_head", writer.sheets, truth | span_truth(gig))


def licence(job: Job) -> Drawn:
    """A framed licence, landscape, with a line per item."""
    gig = a_gig(job)
    sheet = job.sheet(297, 210)
    number = f"411599-SZ-{gig.signed.year}-{job.rng.randrange(1, 999):04d}"
    frame = (176, 140, 70)
    sheet.rect(12, 12, 273, 186, line=1.2, fill=frame)
    sheet.rect(15, 15, 267, 180, line=0.3, fill=frame)
    sheet.text(148, 28, "市政工程占道准许证", Style("song_bold", 28, RED), align="c", spacing=0.3)
    sheet.text(268, 46, ["证号：", Run(number, "doc_no")], Style("song", 12), align="r")
    label, value = Style("kai", 15), Style("song", 14)
    y = 58.0
    for name, said in (
        ("持证者", [Run(gig.owner.name if job.variant.holder_is == "person" else gig.client.name, "holder")]),
        ("准许工程", [Run(gig.project, "project")]),
        ("准许路段", [Run(gig.road, "road")]),
        ("有效期限", span(gig, "padded", " 至 ")),
        ("作业规模", [f"长{plain(gig.length)}米、宽{plain(gig.width)}米"]),
        ("施工力量", [gig.builder]),
    ):
        sheet.text(34, y, name, label, spread=26)
        sheet.text(64, y, ["：", *said], value)
        y += 13.5
    sheet.text(34, 146, "凭本证开工，须悬挂于施工现场醒目处；涂改、转借无效。", Style("song", 11))
    sheet.text(262, 160, ["发证机关　", Run(gig.bureau, "issuer")], Style("song", 13), align="r")
    sheet.text(
        262,
        172,
        ["核发日 ", Run(numbers.written_date(gig.signed, form="plain"), "issue_date")],
        Style("song", 13),
        align="r",
    )
    sealed(job, sheet, 230, 166, gig.bureau, diameter=42)
    holder = gig.owner.name if job.variant.holder_is == "person" else gig.client.name
    truth = {
        "doc_no": number,
        "holder": holder,
        "project": gig.project,
        "road": gig.road,
        "issuer": gig.bureau,
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("municipal_approval", "flint_licence", [sheet], truth | span_truth(gig))


LAYOUTS: Layouts = {
    "site_right_evidence": {"flint_borrow": borrow, "flint_meeting": meeting, "flint_digest": digest},
    "municipal_approval": {"flint_red_head": red_head, "flint_licence": licence},
}
