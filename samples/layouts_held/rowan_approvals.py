"""What the office approves: a reply with a red head, and a permit with a frame to hang at the site."""

from __future__ import annotations

from datetime import timedelta

from samples import ornaments
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, Work, a_work, plain, sealed, when
from samples.truth import Drawn, Value, drawn


def _values(work: Work, number: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": work.applicant,
        "project": work.project,
        "road": work.road,
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
        "issuer": work.office,
        "issue_date": work.signed.isoformat(),
    }


def rowan_red_reply(job: Job) -> Drawn:
    """A reply of the district's office under a red head."""
    work, rng = a_work(job, company=True), job.rng
    asked = work.signed - timedelta(days=rng.randrange(4, 10))
    number = f"信{work.district[0]}城管〔2026〕{rng.randrange(11, 190)}号"
    page = Page(job, Style("song", 14), left=27, top=34, leading=1.75)
    sheet = page.sheet
    sheet.text(105, 32, f"{work.office}文件", Style("song_bold", 26, RED), align="c")
    sheet.text(105, 56, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(27, 65, 183, 65, width=0.8, fill=RED)
    page.y = 74
    page.title("关于准许占用和开挖城市道路的批复", Style("song_bold", 18), after=9)
    page.line([Run(work.applicant, "holder"), "："])
    form = job.date_form("plain", "chinese")
    page.para(
        [
            f"你单位{when(asked, form).text}报来的材料收悉。根据《城市道路管理条例》第三十条、第三十三条，经现场勘验，"
            "现就",
            Run(work.project, "project"),
            "批复如下：",
        ]
    )
    page.para(
        [
            "一、准许在",
            Run(work.road, "road"),
            f"占用人行道{plain(work.area)}平方米并开挖沟槽{plain(work.length)}米，时间从",
            when(work.starts, form, "period_from"),
            "到",
            when(work.ends, form, "period_to"),
            "。",
        ]
    )
    page.para("二、施工区域四周设置不低于1.8米的硬质围挡，夜间悬挂红灯，盲道改线处铺设临时盲道。")
    page.para("三、回填应分层夯实，路面由养护单位验收合格后方可开放；如遇重大活动，应服从统一调度。")
    page.y += 8
    page.room(36)
    top = page.y
    page.right(Run(work.office, "issuer"), inset=6)
    page.right(when(work.signed, form, "issue_date"), inset=16)
    sealed(page.sheet, 148, top + 6, work.office, diameter=42)
    foot = page.sheet
    foot.line(27, 268, 183, 268, width=0.3)
    foot.text(28, 270, "抄送：市公安局交警支队，区园林绿化服务中心。", Style("song", 10.5))
    foot.text(28, 276.5, f"{work.office}办公室　　{when(work.signed, 'plain').text}印发", Style("song", 10.5))
    return drawn("municipal_approval", "rowan_red_reply", page.sheets, _values(work, number))


def rowan_permit_frame(job: Job) -> Drawn:
    """A permit, landscape A5, to be put up at the site."""
    work, rng = a_work(job), job.rng
    number = f"41150{rng.randrange(2, 4)}-SZ-2026-{rng.randrange(1, 900):04d}"
    sheet = job.sheet(210, 148)
    sheet.fill(6, 6, 198, 136, (250, 247, 236))
    sheet.rect(8, 8, 194, 132, line=1.1, fill=(150, 60, 50))
    sheet.rect(10.5, 10.5, 189, 127, line=0.3, fill=(150, 60, 50))
    sheet.text(105, 17, "市政工程设施建设审批证", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.text(192, 29, ["编号　", Run(number, "doc_no")], Style("song", 10.5), align="r")
    label, value = Style("hei", 11), Style("song", 12)
    form = job.date_form("dash", "plain")
    lines: list[tuple[str, list[str | Run]]] = [
        ("被许可人", [Run(work.applicant, "holder")]),
        ("建设事项", [Run(work.project, "project")]),
        ("施工道路", [Run(work.road, "road")]),
        (
            "有效时段",
            [when(work.starts, form, "period_from"), " 起　", when(work.ends, form, "period_to"), " 止"],
        ),
        ("作业范围", [f"长{plain(work.length)}米，宽{plain(work.width)}米，{plain(work.area)}平方米以内"]),
    ]
    y = 40.0
    for name, runs in lines:
        sheet.text(22, y, name, label)
        sheet.text(48, y, runs, value)
        sheet.line(46, y + 6.6, 186, y + 6.6, width=0.15)
        y += 11.5
    sheet.text(22, 101, "本证置于工地显眼处，不得转让；变更范围或展期须另行审批。", Style("song", 9))
    ornaments.qr_code(sheet, 22, 108, 22)
    sheet.text(186, 112, ["发证机关　", Run(work.office, "issuer")], value, align="r")
    sheet.text(186, 122, ["发证日期　", when(work.signed, form, "issue_date")], value, align="r")
    sealed(sheet, 158, 116, work.office, diameter=36)
    return drawn("municipal_approval", "rowan_permit_frame", [sheet], _values(work, number))


LAYOUTS: Layouts = {
    "municipal_approval": {"rowan_red_reply": rowan_red_reply, "rowan_permit_frame": rowan_permit_frame}
}
