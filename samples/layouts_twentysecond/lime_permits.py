"""The city's approvals of works on a road: a decision under a red head, a licence for the site."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond import lime_common as lime
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain


def _approval(works: Works, doc_no: str, issuer: str) -> dict[str, Value]:
    return {
        "doc_no": doc_no,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": works.signed.isoformat(),
    }


def decision(job: Job) -> Drawn:
    """The office's decision under a red head, in prose."""
    rng, works = job.rng, lime.scene(job)
    issuer = rng.choice(["信阳市城市管理局", "信阳市平桥区城市管理局", "信阳市羊山新区城市管理局"])
    kind = rng.choice(["准予行政许可决定书", "关于道路挖掘的批复", "行政许可决定书"])
    doc_no = f"信城{rng.choice(['许决', '管审', '审批'])}〔2026〕{rng.choice(['', '第'])}{rng.randrange(5, 320)}号"
    sheet, body = job.sheet(), Style("song", 14)
    y = lime.red_head(sheet, issuer, Run(doc_no, "doc_no"))
    sheet.text(105, y + 2, kind, Style("song_bold", 21), align="c", spacing=0.1)
    y = sheet.flow(27, y + 18, 156, [Run(works.applicant, "holder"), "："], body, leading=1.75)
    form = job.date_form("plain", "chinese")
    received = numbers.written_date(works.signed.replace(day=max(1, works.signed.day - 1)))
    paragraphs: list[lime.Said] = [
        [
            f"你方于{received}向本机关提出的",
            Run(works.project, "project"),
            "占用、挖掘城市道路的申请，经审查，符合《城市道路管理条例》第三十条、第三十三条规定，决定准予许可。",
        ],
        [
            "准予占用、挖掘",
            Run(works.road, "road"),
            f"（{works.section}），长{plain(works.length)}米、宽{plain(works.width)}米，"
            f"合计{plain(works.area)}平方米；期限从",
            lime.on(works.period_from, "period_from", form),
            "到",
            lime.on(works.period_to, "period_to", form),
            "。",
        ],
        ["施工时应在现场公示本决定书，设置围挡与警示，注意避让各类地下管线；需要延期的，在期满前五日提出。"],
        ["如不服本决定，可在六十日内申请行政复议，或者在六个月内依法提起行政诉讼。"],
    ]
    for said in paragraphs:
        y = sheet.flow(27, y, 156, said, body, leading=1.75, indent=2)
    y += 14
    sheet.text(142, y, Run(issuer, "issuer"), body, align="c")
    sheet.text(142, y + 10, lime.on(works.signed, "issue_date", form), body, align="c")
    lime.seal(job, sheet, 142, y + 5, issuer, size=42)
    sheet.line(26, 268, 184, 268, width=0.3)
    sheet.text(28, 270, "抄送：市公安局交通警察支队，市政设施管理处。", Style("song", 10.5))
    return drawn("municipal_approval", "lime_decision", [sheet], _approval(works, doc_no, issuer))


def licence(job: Job) -> Drawn:
    """A licence to hang up at the site; the office is named by its seal alone."""
    rng, works = job.rng, lime.scene(job)
    sheet = job.sheet(297, 210)
    colour = rng.choice([(222, 236, 224), (244, 228, 220), (224, 230, 244)])
    dark = (150, 30, 30)
    guilloche(sheet, 8, 8, 281, 194, colour, waves=34)
    sheet.fill(20, 20, 257, 170, (255, 255, 255))
    sheet.rect(18, 18, 261, 174, line=0.9, fill=dark)
    sheet.rect(20, 20, 257, 170, line=0.25, fill=dark)
    name = rng.choice(["城市道路占用挖掘许可证", "占道施工许可证", "掘路许可证"])
    sheet.text(148, 30, name, Style("song_bold", 32, dark), align="c", spacing=0.25)
    doc_no = f"{rng.choice(['信掘证字', '信占许'])}2026-{rng.randrange(10**4):04d}"
    sheet.text(262, 50, ["编号 ", Run(doc_no, "doc_no")], Style("song", 13), align="r")
    issuer = rng.choice(["信阳市城市管理局", "信阳市浉河区城市管理局", "信阳市住房和城乡建设局"])
    label, value = Style("song", 14), Style(rng.choice(["kai", "song"]), 15)
    shape = job.date_form("plain", "spaced", "dot")
    span: Runs = [
        lime.on(works.period_from, "period_from", shape),
        "　至　",
        lime.on(works.period_to, "period_to", shape),
    ]
    y = 64.0
    for head, runs in (
        ("持证单位（人）", Run(works.applicant, "holder")),
        ("建设项目", Run(works.project, "project")),
        ("所在道路", Run(works.road, "road")),
        ("批准范围", f"长{plain(works.length)}米　宽{plain(works.width)}米　面积{plain(works.area)}平方米"),
        ("有效期间", span),
        ("施工单位", works.builder.name),
    ):
        sheet.text(36, y, head, label, spread=38)
        sheet.text(82, y, runs, value)
        lime.dashes(sheet, 80, 262, y + 7, fill=lime.PALE)
        y += 14
    sheet.text(36, 152, "须知：一、悬挂于作业现场醒目处。二、不得涂改、转借。", Style("song", 10))
    sheet.text(36, 159, "三、期满即行失效，缴回发证机关。", Style("song", 10))
    qr_code(sheet, 36, 166, 20)
    sheet.text(186, 156, "发证机关（章）", label)
    sheet.text(186, 174, lime.on(works.signed, "issue_date", "chinese" if job.chance(0.6) else "plain"), label)
    lime.seal(job, sheet, 222, 166, issuer, size=42)
    values = _approval(works, doc_no, issuer)
    del values["issuer"]
    return drawn("municipal_approval", "lime_licence", [sheet], values, from_seal={"issuer": issuer})


LAYOUTS: Layouts = {"municipal_approval": {"lime_decision": decision, "lime_licence": licence}}
