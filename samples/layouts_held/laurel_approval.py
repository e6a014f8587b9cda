"""Approvals of municipal works: a red-headed reply, and a permit card."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.laurel_common import Line, Site, a_site, day, paras, plain, sealed
from samples.truth import Drawn, Value, drawn


def _values(site: Site, number: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": site.applicant,
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "issuer": site.office,
        "issue_date": site.signed.isoformat(),
    }


def red_reply(job: Job) -> Drawn:
    site, sheet = a_site(job), job.sheet()
    number = f"{site.district[0]}城管审〔{site.signed.year}〕{job.rng.randrange(6, 180)}号"
    body = Style("song", 14)
    sheet.text(105, 28, site.office, Style("song_bold", 32, RED), align="c", spacing=0.12)
    sheet.text(105, 50, Run(number, "doc_no"), body, align="c")
    sheet.line(25, 59, 185, 59, width=0.9, fill=RED)
    sheet.flow(30, 68, 150, f"关于{site.project}占用挖掘城市道路的批复", Style("hei_bold", 18), align="c", leading=1.5)
    y = sheet.flow(26, 94, 158, [Run(site.applicant, "holder"), "："], body) + 1
    asked = site.signed - timedelta(days=job.rng.randrange(3, 12))
    y = paras(
        sheet,
        26,
        y,
        158,
        [
            [
                "你方",
                day(asked),
                "报来的材料收悉。经现场踏勘并征求交警、园林意见，原则同意",
                Run(site.project, "project"),
                "在",
                Run(site.road, "road"),
                f"实施，破路{plain(site.length)}米，作业时限为",
                day(site.start, "period_from"),
                "至",
                day(site.end, "period_to"),
                "。有关要求批复如下：",
            ],
            "一、公示牌悬挂于围挡醒目处，公布投诉电话12319。",
            "二、逾期须提前五日申请延期，未经准许视为擅自占道。",
            "三、竣工后七日内报我局验收，质保期不少于一年。",
        ],
        body,
        leading=1.75,
    )
    y += 14
    sheet.text(182, y, Run(site.office, "issuer"), body, align="r")
    sheet.text(178, y + 10, day(site.signed, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    sealed(sheet, 154, y + 6, site.office, diameter=42)
    sheet.line(26, 262, 184, 262)
    sheet.text(27, 264, "抄送：市公安局交通警察支队，区园林绿化中心。", Style("song", 10.5))
    sheet.line(26, 270, 184, 270)
    sheet.text(
        27,
        272,
        f"办公室　　　　　　　　　{(site.signed + timedelta(days=1)).strftime('%Y年%m月%d日')}印发",
        Style("song", 10.5),
    )
    return drawn("municipal_approval", "laurel_red_reply", [sheet], _values(site, number))


def permit_card(job: Job) -> Drawn:
    """A landscape permit on tinted paper, labels and values a line each."""
    site, sheet = a_site(job), job.sheet(297, 210)
    number = f"XYSZ{site.signed.year}{job.rng.randrange(10**4):04d}"
    ornaments.guilloche(sheet, 12, 12, 273, 186, (222, 232, 240), waves=18)
    sheet.rect(12, 12, 273, 186, line=1.0, fill=(40, 80, 130))
    sheet.rect(15, 15, 267, 180, line=0.3, fill=(40, 80, 130))
    sheet.text(148, 28, "市政设施建设施工准许证", Style("song_bold", 28, (40, 80, 130)), align="c", spacing=0.15)
    sheet.text(265, 47, ["证号　", Run(number, "doc_no")], Style("hei", 12), align="r")
    label, value = Style("hei", 13, (40, 80, 130)), Style("song", 14.5)
    lines: list[tuple[str, Line]] = [
        ("持证者", [Run(site.applicant, "holder")]),
        ("准许项目", [Run(site.project, "project")]),
        ("所涉道路", [Run(site.road, "road")]),
        ("施工队", [site.builder]),
        ("许可规模", [f"{plain(site.length)} m × {plain(site.width)} m"]),
        ("有效期间", [day(site.start, "period_from", "short"), " — ", day(site.end, "period_to", "short")]),
    ]
    y = 60.0
    for name, runs in lines:
        sheet.text(36, y, name, label, spread=20)
        sheet.text(64, y - 0.3, runs, value)
        sheet.line(62, y + 7.2, 262, y + 7.2, width=0.15, fill=(130, 150, 180))
        y += 13.5
    ornaments.qr_code(sheet, 34, 152, 26)
    sheet.text(64, 160, "扫码核验真伪；本证须随车、随场携带，", Style("song", 10))
    sheet.text(64, 166, "不得出借、涂改，期满即失效。", Style("song", 10))
    sheet.text(256, 160, ["发证：", Run(site.office, "issuer")], value, align="r")
    sheet.text(254, 172, ["填发于 ", day(site.signed, "issue_date", "plain")], value, align="r")
    sealed(sheet, 218, 168, site.office, diameter=42)
    return drawn("municipal_approval", "laurel_permit_card", [sheet], _values(site, number))


LAYOUTS: Layouts = {"municipal_approval": {"laurel_red_reply": red_reply, "laurel_permit_card": permit_card}}
