"""Approvals of works in the road: decision of permission, permit card, reply with a red head.

Number: 文号 or 编号 as printed. Road: the name with the stretch in brackets where both stand together.
Period: 自…至…. Issuer: printed at the foot; on the card only the seal names it.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import Works, box, period, plain, some_works, two_places
from samples.numbers import written_date
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn


def _values(works: Works, doc_no: str, issuer: str, road: str) -> dict[str, Value]:
    return {
        "doc_no": doc_no,
        "holder": works.applicant,
        "project": works.project,
        "road": road,
        "period_from": works.start.isoformat(),
        "period_to": works.end.isoformat(),
        "issuer": issuer,
        "issue_date": works.applied.isoformat(),
    }


def approval_decision(job: Job) -> Drawn:
    """准予行政许可决定书: running text addressed to the applicant."""
    rng, works = job.rng, some_works(job)
    issuer = rng.choice(("信阳市城市管理局", "信阳市平桥区城市管理局", "信阳市浉河区城市管理局"))
    doc_no = f"信城许准字〔{works.applied.year}〕第{rng.randrange(1, 500):03d}号"
    values = _values(works, doc_no, issuer, works.stretch)
    sheet = job.sheet()
    style = Style("song", 14.5)
    sheet.text(105, 30, issuer, Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(105, 43, "准予行政许可决定书", Style("song_bold", 20), align="c")
    sheet.text(105, 58, Run(doc_no, "doc_no"), Style("song", 13), align="c")
    sheet.text(27, 76, [Run(works.applicant, "holder"), "："], style)
    you = "你单位" if works.company else "你"
    area = f"{plain(works.length)}米×{plain(works.width)}米，面积{two_places(works.area)}平方米"
    begins, ends = period(job, works, "plain")
    y = sheet.flow(
        27,
        88,
        156,
        [
            f"{you}于{written_date(works.applied, form='plain')}向本机关提出的",
            Run(works.project, "project"),
            "临时占用、挖掘城市道路的申请，经审查，符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款和"
            f"《城市道路管理条例》第三十一条、第三十三条的规定，本机关决定准予{you}占用、挖掘",
            Run(works.stretch, "road"),
            f"{works.part}（{area}），期限自",
            begins,
            "起至",
            ends,
            "止。",
        ],
        style,
        leading=1.9,
        indent=2,
    )
    for text in (
        f"请{you}严格按照批准的位置、面积、期限施工，设置明显标志和安全防围设施，竣工后及时清理现场，通知本机关检查验收。",
        "需要变更位置、面积、期限的，应当提前办理变更审批手续。",
    ):
        y = sheet.flow(27, y, 156, text, style, leading=1.9, indent=2)
    issued = Run(written_date(works.applied, form=job.date_form("plain", "chinese")), "issue_date")
    sheet.text(170, y + 20, Run(issuer, "issuer"), style, align="r")
    sheet.text(170, y + 31, issued, style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 26, seals.SealText(issuer, rng.choice(("", "行政审批专用章"))), diameter=43)
    return drawn("municipal_approval", "approval_decision", [sheet], values, tolerated={"road": (works.road,)})


def approval_permit_card(job: Job) -> Drawn:
    """城市道路临时占用（挖掘）许可证 to be hung up at the site: landscape, the issuer only in the seal."""
    rng, works = job.rng, some_works(job)
    issuer = "信阳市城市管理局"
    doc_no = f"信城占挖{works.applied.year}-{rng.randrange(1, 400):04d}"
    values = _values(works, doc_no, issuer, works.road)
    values.pop("issuer")
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (206, 222, 240), waves=50, paper=(250, 252, 255))
    sheet.rect(11, 11, 275, 188, line=0.9, fill=(40, 90, 160))
    title = rng.choice(("城市道路临时占用（挖掘）许可证", "城市道路占用挖掘许可证"))
    sheet.text(148, 22, title, Style("hei_bold", 25, (30, 70, 140)), align="c")
    sheet.text(276, 40, ["编号：", Run(doc_no, "doc_no")], Style("song", 12.5), align="r")
    label, shown = Style("hei", 13), Style("song", 13)
    begins, ends = period(job, works, "plain")
    term: Runs = [
        "自 ",
        begins,
        " 至 ",
        ends,
    ]
    where: Runs = f"{works.cross}至{works.far}，{works.part}"
    rows: tuple[tuple[tuple[str, Runs], ...], ...] = (
        (("占用（挖掘）单位", Run(works.applicant, "holder")), ("施工单位", works.builder)),
        (("工程名称", Run(works.project, "project")),),
        (("道路名称", Run(works.road, "road")), ("起止位置", where)),
        (
            ("占用（挖掘）面积", f"{plain(works.length)}m×{plain(works.width)}m＝{plain(works.area)}㎡"),
            ("路面类型", "沥青混凝土"),
        ),
        (("许可期限", term),),
        (("现场负责人", works.builder_chief), ("联系电话", works.builder_phone)),
    )
    y = 50.0
    for row in rows:
        left = 22.0
        for name, runs in row:
            width = 252 / len(row)
            box(sheet, (left, y, 42, 15), name, label, align="c")
            box(sheet, (left + 42, y, width - 42, 15), runs, shown)
            left += width
        y += 15
    note = "注意事项：1.本证悬挂于施工现场明显处。2.不得转让、涂改。3.期满立即恢复道路原状。"
    sheet.flow(22, y + 5, 150, note, Style("song", 10.5), leading=1.6)
    qr_code(sheet, 24, y + 24, 26)
    sheet.text(196, y + 14, "发证机关（章）", Style("hei", 13))
    issued = Run(written_date(works.applied, form=job.date_form("plain", "dot", "spaced")), "issue_date")
    sheet.text(196, y + 28, issued, Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 226, y + 22, seals.SealText(issuer, "行政审批专用章"), diameter=44)
    return drawn(
        "municipal_approval",
        "approval_permit_card",
        [sheet],
        values,
        from_seal={"issuer": issuer},
    )


def approval_reply_red_head(job: Job) -> Drawn:
    """A district's reply 关于…占道施工的批复 with its number below the red head."""
    rng, works = job.rng, some_works(job, always_company=True)
    district = job.facts.home.community.district
    issuer = f"信阳市{district}城市管理局"
    doc_no = f"{district[:2]}城管〔{works.applied.year}〕{rng.randrange(1, 200)}号"
    values = _values(works, doc_no, issuer, works.stretch)
    sheet = job.sheet()
    red = (210, 28, 34)
    sheet.text(105, 34, issuer, Style("song_bold", 30, red), align="c", spacing=0.12)
    sheet.text(105, 62, Run(doc_no, "doc_no"), Style("song", 14), align="c")
    sheet.line(25, 71, 185, 71, width=0.8, fill=red)
    y = sheet.flow(
        34,
        84,
        142,
        ["关于", Run(works.project, "project"), "占用挖掘城市道路的批复"],
        Style("song_bold", 18),
        leading=1.5,
        align="c",
    )
    style = Style("song", 14.5)
    y += 8
    sheet.text(27, y, [Run(works.applicant, "holder"), "："], style)
    y = sheet.flow(
        27,
        y + 10,
        156,
        "你单位报来的申请材料收悉。经现场勘查并征得交警部门意见，现批复如下：",
        style,
        leading=1.85,
        indent=2,
    )
    begins, ends = period(job, works, "plain")
    articles: tuple[Runs, ...] = (
        ["一、原则同意你单位在", Run(works.stretch, "road"), f"{works.part}进行电力管线施工。"],
        f"二、占用道路长{plain(works.length)}米，宽{plain(works.width)}米，共计{plain(works.area)}平方米。"
        f"施工单位为{works.builder}。",
        [
            "三、施工时间：",
            begins,
            "—",
            ends,
            "，每日22时至次日6时施工，白天恢复通行。",
        ],
        "四、施工单位应落实围挡、警示、扬尘治理措施，完工后按技术规范修复路面并接受验收。",
    )
    for article in articles:
        y = sheet.flow(27, y, 156, article, style, leading=1.85, indent=2)
    sheet.text(172, y + 18, Run(issuer, "issuer"), style, align="r")
    sheet.text(172, y + 29, Run(written_date(works.applied, form="plain"), "issue_date"), style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 24, seals.SealText(issuer), diameter=43)
    copied = f"抄送：信阳市公安局交通警察支队，{works.builder}。"
    sheet.line(25, 266, 185, 266, width=0.2)
    sheet.text(27, 268, copied, Style("song", 11))
    return drawn("municipal_approval", "approval_reply_red_head", [sheet], values, tolerated={"road": (works.road,)})


LAYOUTS: Layouts = {
    "municipal_approval": {
        "approval_decision": approval_decision,
        "approval_permit_card": approval_permit_card,
        "approval_reply_red_head": approval_reply_red_head,
    }
}
