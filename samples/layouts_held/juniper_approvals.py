"""What the city answers: a letter under a red head and a decision printed from a system."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, ornaments
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import Row, Site, a_site, lines, on, sealed
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import table


def _values(site: Site, number: str, issuer: str) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": site.applicant,
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "issuer": issuer,
        "issue_date": site.signed.isoformat(),
    }


def red_head(job: Job) -> Drawn:
    """An office's red-head letter with conditions and copies."""
    rng, site, sheet = job.rng, a_site(job), job.sheet()
    issuer = f"信阳市{site.district}城市管理局"
    number = f"信{site.district[0]}城管市政〔2026〕{rng.randrange(6, 180)}号"
    sheet.text(105, 30, Run(issuer, "issuer", Style("song_bold", 30, RED)), Style("song_bold", 30), align="c")
    sheet.text(105, 54, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(24, 63, 186, 63, width=0.7, fill=RED)
    sheet.flow(30, 72, 150, f"关于{site.road}占掘道路事宜的准许函", Style("song_bold", 18), align="c", leading=1.4)
    body = Style("song", 13)
    before = numbers.written_date(site.signed - timedelta(days=8))
    sheet.text(24, 90, [Run(site.applicant, "holder"), "："], body)
    said: list[Runs] = [
        f"你方{before}送来的材料收悉。经实地踏勘并征求交警、供水、燃气等单位意见，现函复如下：",
        [
            "一、准许你方为实施",
            Run(site.project, "project"),
            "使用",
            Run(site.road, "road"),
            f"局部路面，计{plain(site.area)}平方米；准许时段为",
            on(site.start, "period_from"),
            "至",
            on(site.end, "period_to"),
            "。",
        ],
        f"二、由{site.builder}按设计文件作业，围挡高度不低于1.8米，夜间设红灯示警。",
        "三、回填分层夯实，自检合格后报我局查验；质保一年，其间沉陷由你方修补。",
        "四、需延展时段的，应于届满前7日另行来函；擅自改变范围的，依《城市道路管理条例》第四十二条处理。",
    ]
    y = lines(sheet, 24, 101, 162, said, body, leading=1.75, gap=1.2)
    y = max(y + 12, 218)
    sheet.text(180, y, issuer, body, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(176, y + 10, on(site.signed, "issue_date", form), body, align="r")
    sealed(job, sheet, 152, y + 6, issuer, diameter=42)
    sheet.line(24, 262, 186, 262, width=0.3)
    sheet.text(24, 265, f"抄送：{site.district}交警大队、市政设施管护中心。", Style("song", 10.5))
    sheet.line(24, 272, 186, 272, width=0.3)
    last = f"联络人：{job.facts.spouse.name}　　{job.facts.developer.phone}"
    sheet.text(24, 275, last, Style("song", 10.5))
    return drawn("municipal_approval", "juniper_approval_red", [sheet], _values(site, number, issuer))


def printed(job: Job) -> Drawn:
    """The decision as the approvals system prints it: label and value in a long table, code at the foot."""
    rng, site, sheet = job.rng, a_site(job), job.sheet()
    issuer = f"信阳市{site.district}行政审批和政务信息管理局"
    number = f"XYSZ{site.signed:%Y}-{rng.randrange(10**5):05d}"
    applied = site.signed - timedelta(days=rng.randrange(4, 15))
    sheet.text(20, 16, "政务审批平台　办件结果", Style("hei", 10, (110, 110, 116)))
    sheet.text(20, 24, "市政工程设施占用许可 — 审批决定打印单", Style("hei_bold", 17))
    sheet.line(20, 34, 190, 34, width=0.6)
    form = rng.choice(["dash", "slash"])
    cells: list[tuple[str, Runs]] = [
        ("决定编号", Run(number, "doc_no")),
        ("被许可人", Run(site.applicant, "holder")),
        ("建设内容", Run(site.project, "project")),
        ("许可结果", "准予许可"),
        ("涉及道路", Run(site.road, "road")),
        ("点位描述", site.place),
        ("许可规模", f"{plain(site.length)}m×{plain(site.width)}m，{plain(site.area)}㎡"),
        ("起效日", on(site.start, "period_from", form)),
        ("失效日", on(site.end, "period_to", form)),
        ("收件日", numbers.written_date(applied, form=form)),
        ("作出决定日", on(site.signed, "issue_date", form)),
        ("决定机关", Run(issuer, "issuer")),
        ("首席代表", job.facts.spouse.name),
        ("办件代理", f"{site.handler} {site.phone}"),
    ]
    rows: list[Row] = [(11, [(44, label, True), (126, runs, False)]) for label, runs in cells]
    y = table(sheet, 20, 40, rows, label=Style("hei", 10.5), value=Style("hei", 11.5), frame=(170, 174, 180))
    lapse = (
        "提示：被许可人须将本单张贴于作业区入口；许可不得转让。对决定不服的，可在六十日内申请复议，"
        "或在六个月内提起诉讼。"
    )
    sheet.flow(20, y + 6, 118, lapse, Style("hei", 9.5), leading=1.7)
    ornaments.qr_code(sheet, 20, y + 34, 24)
    sheet.text(48, y + 42, "扫码核验真伪", Style("hei", 9))
    shown = site.signed + timedelta(days=2)
    sheet.text(48, y + 49, f"打印日 {shown:%Y-%m-%d}", Style("hei", 9))
    sealed(job, sheet, 162, y + 26, issuer, diameter=42)
    return drawn("municipal_approval", "juniper_approval_printed", [sheet], _values(site, number, issuer))


LAYOUTS: Layouts = {"municipal_approval": {"juniper_approval_red": red_head, "juniper_approval_printed": printed}}
