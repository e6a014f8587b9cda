"""What a city's office answers: a red-head approval and a permit to be hung up at the site."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, ornaments
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cedar_common import a_person_name, fig, on, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer

S10, S11, S12 = Style("song", 10), Style("song", 11), Style("song", 12)
PERIOD = ("period_from", "period_to")


def cedar_approval_letterhead(job: Job) -> Drawn:
    """A document with a red head, its number on the right, the particulars in sentences."""
    w, rng = world(job), job.rng
    writer = Writer(job, Style("song", 14), leading=1.8, top=30)
    writer.title(w.bureau + "文件", Style("song_bold", 26, RED), spacing=0.02, after=10)
    number = f"浉城管市政〔{w.day.year}〕{rng.randrange(2, 140)}号".replace("浉", w.district[0])
    writer.sheet.text(183, writer.y, Run(number, "doc_no"), Style("song", 13), align="r")
    writer.sheet.text(27, writer.y, f"签发人：{a_person_name(job)}", Style("kai", 13))
    writer.sheet.line(25, writer.y + 8, 185, writer.y + 8, width=0.7, fill=RED)
    writer.y += 20
    writer.title("准予市政设施建设类行政许可决定", Style("song_bold", 19), spacing=0.0, after=8)
    writer.line([Run(w.applicant, "holder"), "："])
    writer.para(
        [
            f"{numbers.written_date(w.day - timedelta(days=8), form='plain')}你方递交的",
            Run(w.project, "project"),
            "占用、挖掘道路材料齐全，符合法定形式，决定准予许可。",
        ]
    )
    writer.para(["（一）许可路段：", Run(w.road, "road"), f"，挖掘面积{fig(w.area)}平方米以内。"])
    writer.para(
        [
            "（二）许可时限：",
            on(w.since, "period_from", "plain"),
            "至",
            on(w.until, "period_to", "plain"),
            "，逾期本决定自行失效。",
        ]
    )
    writer.para("（三）开工三日前到市政养护单位办理交底，按规定交纳修复费用。")
    writer.para("（四）如不服本决定，可在六十日内申请行政复议，或者六个月内提起行政诉讼。")
    writer.room(44)
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(176, y, Run(w.bureau, "issuer"), writer.style, align="r")
    sheet.text(170, y + 11, on(w.day, "issue_date", rng.choice(["plain", "chinese"])), writer.style, align="r")
    sealed(sheet, 148, y + 6, w.bureau, diameter=42)
    sheet.line(25, 268, 185, 268, width=0.3)
    sheet.text(25, 270, f"抄送：{w.district}交警大队、{w.builder}", S11)
    values = w.values("project", "road", *PERIOD, "issue_date") | {
        "doc_no": number,
        "holder": w.applicant,
        "issuer": w.bureau,
    }
    return drawn("municipal_approval", "cedar_approval_letterhead", writer.sheets, values)


def cedar_approval_plate(job: Job) -> Drawn:
    """A permit, landscape, in two tongues, to be shown at the site."""
    w, rng = world(job), job.rng
    sheet = job.sheet(297, 210)
    ornaments.guilloche(sheet, 12, 12, 273, 186, (228, 236, 228))
    sheet.rect(10, 10, 277, 190, line=1.0, fill=(40, 110, 70))
    sheet.rect(13, 13, 271, 184, line=0.3, fill=(40, 110, 70))
    sheet.text(148.5, 22, "市政工程施工占掘许可证", Style("song_bold", 27), align="c", spacing=0.12)
    sheet.text(148.5, 36, "PERMIT FOR WORKS ON MUNICIPAL ROADS", Style("hei", 11), align="c")
    number = f"XY-SZ-{w.day.year}{rng.randrange(10**4):04d}"
    form = rng.choice(["dash", "plain", "padded"])
    label, small, value = Style("hei", 12), Style("hei", 8, (90, 90, 90)), Style("song", 14)
    sheet.text(270, 46, ["证号 No. ", Run(number, "doc_no")], Style("hei", 11), align="r")
    rows: list[tuple[str, str, list[str | Run]]] = [
        ("持证者", "Holder", [Run(w.applicant, "holder")]),
        ("准许工程", "Works", [Run(w.project, "project")]),
        ("所涉道路", "Road", [Run(w.road, "road"), f"（{w.cross}口附近）"]),
        ("有效期", "Valid", ["自 ", on(w.since, "period_from", form), " 起至 ", on(w.until, "period_to", form), " 止"]),
        ("现场责任人", "On site", [f"{w.boss}（{w.builder}）"]),
    ]
    y = 58.0
    for chinese, english, runs in rows:
        sheet.text(30, y, chinese, label)
        sheet.text(30, y + 5.5, english, small)
        style = value
        while sheet.width_of(runs, style) > 196:
            style = style.sized(style.size - 0.5)
        sheet.text(70, y + 0.5, runs, style)
        sheet.line(68, y + 8.5, 268, y + 8.5, width=0.2, fill=(40, 110, 70))
        y += 17
    sheet.flow(
        30,
        y + 2,
        130,
        "须悬挂于现场显著处。转借、涂改无效。变更施工范围或者延期的，应在届满五日前换证。",
        S11,
        leading=1.6,
    )
    sheet.text(268, y + 8, ["核发 Issued by　", Run(w.bureau, "issuer")], S12, align="r")
    sheet.text(268, y + 20, ["核发日期 Date　", on(w.day, "issue_date", form)], S12, align="r")
    sealed(sheet, 236, y + 14, w.bureau, centre="行政审批专用章", diameter=42)
    if job.chance(0.5):
        ornaments.qr_code(sheet, 30, y + 20, 20)
    values = w.values("project", "road", *PERIOD, "issue_date") | {
        "doc_no": number,
        "holder": w.applicant,
        "issuer": w.bureau,
    }
    return drawn("municipal_approval", "cedar_approval_plate", [sheet], values)


LAYOUTS: Layouts = {
    "municipal_approval": {
        "cedar_approval_letterhead": cedar_approval_letterhead,
        "cedar_approval_plate": cedar_approval_plate,
    }
}
