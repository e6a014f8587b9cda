"""市政工程审批文件: a decision, a licence in a frame, an office's reply, a receipt of filing."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    copy_mark,
    grid,
    plain,
    red_head,
    seal,
    span,
    written,
)
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn


def _values(site: Site, number: str, issuer: str, when: date) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": site.owner,
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }


def _issuer(job: Job, site: Site) -> str:
    return job.rng.choice(["信阳市城市管理局", f"信阳市{site.district}城市管理局", "信阳市行政审批服务局"])


def grant_decision(job: Job) -> Drawn:
    """准予行政许可决定书 in running text."""
    site = a_site(job)
    issuer, rng, used = _issuer(job, site), job.rng, Pen(Style("song", 14))
    number = rng.choice(
        [
            f"信城管许准字〔{site.signed.year}〕第{rng.randrange(1, 300)}号",
            f"信城管道许〔{site.signed.year}〕{rng.randrange(1, 300):03d}号",
            f"（信）城许决〔{site.signed.year}〕{rng.randrange(1, 300)}号",
        ]
    )
    sheet, text = job.sheet(), Style("song", 14)
    sheet.text(105, 28, issuer, Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(105, 41, rng.choice(["准予行政许可决定书", "行 政 许 可 决 定 书"]), Style("song_bold", 22), align="c")
    sheet.text(184, 58, Run(number, "doc_no"), Style("kai", 13), align="r")
    sheet.text(27, 72, [used(site.owner, "holder"), "："], text)
    paragraphs: list[Inline] = [
        [
            "你单位提出的",
            used(site.project, "project"),
            "占用、挖掘城市道路申请，本机关已于近日受理。经审查，符合《城市道路管理条例》第三十一条、第三十三条的规定，根据《中华人民共和国行政许可法》第三十八条第一款，决定准予行政许可。",
        ],
        [
            "许可内容：在",
            used(site.road, "road"),
            f"人行道开挖，长{plain(site.length)}米、宽{plain(site.width)}米，面积{plain(site.area)}平方米。",
        ],
        [
            "许可期限：",
            *span(
                job, site.start, site.end, ("period_from", "period_to"), used, rng.choice(["plain", "padded", "dash"])
            ),
            "。",
        ],
        ["你单位应当在施工现场设置明显标志和安全防围设施；施工完毕及时清理现场，恢复道路原状，并通知我局检查验收。"],
    ]
    y = 84.0
    for runs in paragraphs:
        y = sheet.flow(27, y, 156, runs, text, leading=1.85, indent=2) + 1
    sheet.text(146, y + 24, Run(issuer, "issuer"), text, align="c")
    form = rng.choice(["plain", "chinese"])
    sheet.text(146, y + 35, Run(written(site.signed, form=form), "issue_date"), text, align="c")
    seal(sheet, 148, y + 29, issuer, rng.choice(["", "行政审批专用章"]), diameter=42)
    sheet.text(27, 268, "本决定书一式三份：申请人、存档、公安交警部门各一份。", Style("song", 10.5))
    copy_mark(job, sheet)
    return drawn("municipal_approval", "new_grant_decision", [sheet], _values(site, number, issuer, site.signed))


def grant_licence(job: Job) -> Drawn:
    """城市道路占用（挖掘）许可证, landscape with frame, ruled particulars and QR code."""
    site = a_site(job)
    issuer, rng, used = _issuer(job, site), job.rng, Pen(Style("kai", 12))
    number = rng.choice(
        [
            f"信掘（{site.signed.year}）第{rng.randrange(1, 200):03d}号",
            f"411500{site.signed:%Y%m}{rng.randrange(10**4):04d}",
        ]
    )
    sheet, label = job.sheet(297, 210), Style("song", 12)
    guilloche(sheet, 8, 8, 281, 194, (224, 234, 226), waves=30, paper=(251, 253, 251))
    sheet.rect(11, 11, 275, 188, line=1.2, fill=(40, 110, 80))
    title = rng.choice(["城市道路挖掘许可证", "临时占用（挖掘）城市道路许可证", "城市道路占用挖掘许可证"])
    sheet.text(148, 22, title, Style("hei_bold", 24), align="c", spacing=0.08)
    sheet.text(270, 40, ["证号：", Run(number, "doc_no", Style("hei", 12))], label, align="r")
    term = span(job, site.start, site.end, ("period_from", "period_to"), used)
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (15, [(40, "申请单位"), (208, used(site.owner, "holder"))]),
        (15, [(40, "工程名称"), (208, used(site.project, "project"))]),
        (
            15,
            [
                (40, "道路名称"),
                (84, used(site.road, "road")),
                (40, "起止地点"),
                (84, used(f"{site.cross}至{site.cross2}")),
            ],
        ),
        (
            15,
            [
                (40, "挖掘尺寸"),
                (84, used(f"{plain(site.length)}m×{plain(site.width)}m")),
                (40, "面　　积"),
                (84, used(f"{plain(site.area)}㎡")),
            ],
        ),
        (15, [(40, "有效期限"), (208, term)]),
        (15, [(40, "施工单位"), (208, used(site.builder))]),
    ]
    y = grid(sheet, 24, 50, table, label)
    sheet.text(160, y + 12, ["发证机关：", Run(issuer, "issuer")], label)
    day = written(site.signed, form=job.date_form("plain", "dash", "spaced"))
    sheet.text(160, y + 24, ["发证日期：", Run(day, "issue_date")], label)
    seal(sheet, 212, y + 18, issuer, diameter=42)
    qr_code(sheet, 28, y + 6, 26)
    sheet.text(62, y + 12, "施工时悬挂于现场显著位置，不得涂改、转让。", Style("song", 10))
    return drawn("municipal_approval", "new_grant_licence", [sheet], _values(site, number, issuer, site.signed))


def grant_reply(job: Job) -> Drawn:
    """An office's reply with red heading: 关于…的批复."""
    site = a_site(job)
    rng, used = job.rng, Pen(Style("song", 15))
    issuer = rng.choice(["信阳市城市管理局", "信阳市住房和城乡建设局", f"信阳市{site.district}发展和改革委员会"])
    short = {"信阳市城市管理局": "信城管文", "信阳市住房和城乡建设局": "信建文"}.get(
        issuer, f"{site.district[0]}发改审批"
    )
    number = f"{short}〔{site.signed.year}〕{rng.randrange(1, 190)}号"
    sheet, text = job.sheet(), Style("song", 15)
    y = red_head(sheet, issuer + rng.choice(["", "文件"]), Run(number, "doc_no"))
    title: Inline = ["关于", Run(site.project, "project"), "涉路施工的批复"]
    y = sheet.flow(30, y + 3, 150, title, Style("song_bold", 19), leading=1.5, align="c") + 6
    sheet.text(27, y, [used(site.owner, "holder"), "："], text)
    term = span(job, site.start, site.end, ("period_from", "period_to"), used, rng.choice(["plain", "dot", "bare"]))
    paragraphs: list[Inline] = [
        ["你公司报来的申请及有关材料收悉。经现场踏勘并研究，批复如下："],
        [
            "一、原则同意你公司在",
            used(site.road, "road"),
            f"（{site.cross}至{site.cross2}段）实施电缆管线施工，路面开挖面积不超过{plain(site.area)}平方米。",
        ],
        ["二、施工时间为", *term, "。逾期须重新报批。"],
        ["三、施工前应向公安机关交通管理部门申请，落实交通疏导措施，做到文明施工。"],
        ["此复。"],
    ]
    y += 10
    for runs in paragraphs:
        y = sheet.flow(27, y, 156, runs, text, leading=1.8, indent=2)
    sheet.text(148, y + 20, Run(issuer, "issuer"), text, align="c")
    form = rng.choice(["plain", "chinese"])
    sheet.text(148, y + 31, Run(written(site.signed, form=form), "issue_date"), text, align="c")
    seal(sheet, 150, y + 26, issuer, diameter=42)
    for line in (264.0, 274.0):
        sheet.line(27, line, 183, line, width=0.3)
    sheet.text(29, 266.5, "抄送：市公安局交警支队，区市政设施服务中心。", Style("song", 11))
    return drawn("municipal_approval", "new_grant_reply", [sheet], _values(site, number, issuer, site.signed))


LAYOUTS: Layouts = {
    "municipal_approval": {
        "new_grant_decision": grant_decision,
        "new_grant_licence": grant_licence,
        "new_grant_reply": grant_reply,
    }
}
