"""市政工程审批文件: a decision granting a permission, and the permission itself as a framed certificate."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import RED, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Parts, Rows, figures, foot, lab, torn, val
from samples.ornaments import guilloche
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works
from samples.writing import Writer, table


def _values(works: Works, number: str, issuer: str, day: date) -> dict[str, Value]:
    return {
        "doc_no": number,
        "holder": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }


def decision(job: Job) -> Drawn:
    """准予行政许可决定书 under a red heading: addressed to the applicant, reasons, conditions, seal."""
    rng, works = job.rng, some_works(job)
    district = job.facts.home.community.district
    issuer = rng.choice(["信阳市城市管理局", f"信阳市{district}城市管理局", "信阳市行政审批和政务信息管理局"])
    day = works.signed + timedelta(days=rng.randrange(1, 6))
    number = f"{rng.choice(['信城管许准', '信城许字', '信城管审'])}〔{day.year}〕{rng.randrange(3, 280)}号"
    writer = Writer(job, Style("song", 14), leading=1.7, left=27, width=156)
    sheet = writer.sheet
    sheet.text(105, 30, issuer, Style("song_bold", 28, RED), align="c", spacing=0.1)
    writer.y = 50
    sheet.text(105, 47, Run(number, "doc_no"), Style("song", 13), align="c")
    sheet.line(27, 56, 183, 56, width=0.6, fill=RED)
    writer.y = 66
    writer.title("准予行政许可决定书", Style("song_bold", 20), spacing=0.08, after=9)
    writer.line([Run(works.applicant, "holder"), "："])
    you = "你单位" if works.applicant.endswith("公司") else "你"
    asked = numbers.written_date(works.signed)
    writer.para(
        [
            f"{you}于{asked}提出的因",
            Run(works.project, "project"),
            "施工需要挖掘",
            Run(works.road, "road"),
            f"（{works.section}）的申请，经审查，申请材料齐全，符合法定条件。根据《中华人民共和国行政许可法》第三十八条第一款、"
            f"《城市道路管理条例》第三十三条的规定，决定准予{you}挖掘城市道路。现将有关事项告知如下：",
        ]
    )
    form = rng.choice(["plain", "padded"])
    first, last = (numbers.written_date(one, form=form) for one in (works.period_from, works.period_to))
    size = f"长{figures(works.length, rng)}米，宽{figures(works.width, rng)}米，面积{figures(works.area, rng)}平方米"
    writer.para(f"一、挖掘位置：{works.place}；{size}。")
    writer.para(
        ["二、许可期限：自", Run(first, "period_from"), "起至", Run(last, "period_to"), f"止，共{works.days}天。"]
    )
    writer.para(
        "三、施工中应设置明显标志和安全防围设施，竣工后及时清理现场，通知本机关检查验收；不得擅自扩大范围或延长时间。"
    )
    writer.para("四、需要变更挖掘位置、扩大面积或延长时间的，应当提前办理变更审批手续。")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(176, y, Run(issuer, "issuer"), Style("song", 14), align="r")
    shown = numbers.written_date(day, form=rng.choice(["plain", "chinese"]))
    sheet.text(170, y + 10, Run(shown, "issue_date"), Style("song", 14), align="r")
    put_round(sheet, 148, y + 6, SealText(issuer, rng.choice(["", "行政审批专用章"])), diameter=42)
    foot(sheet, "（本决定书一式两份，申请人、许可机关各存一份）", y=272)
    return drawn("municipal_approval", "yew_approval_decision", writer.sheets, _values(works, number, issuer, day))


def permit(job: Job) -> Drawn:
    """城市道路占用挖掘许可证: a frame, the number to the right, rows of what is allowed, the rules below."""
    rng, works = job.rng, some_works(job)
    digging = rng.random() < 0.6
    issuer = rng.choice(["信阳市城市管理局", "信阳市浉河区城市管理局", "固始县城市管理局"])
    day = works.signed + timedelta(days=rng.randrange(1, 8))
    word = "挖" if digging else "占"
    number = f"信{word}许字（{day.year}）第{rng.randrange(2, 400):03d}号"
    sheet = job.sheet(297, 210)
    guilloche(sheet, 10, 10, 277, 190, (226, 236, 230), waves=44, paper=(251, 253, 251))
    sheet.rect(10, 10, 277, 190, line=1.4, fill=(60, 110, 80))
    sheet.rect(13, 13, 271, 184, line=0.3, fill=(60, 110, 80))
    title = "城市道路挖掘许可证" if digging else "临时占用城市道路许可证"
    sheet.text(148.5, 24, title, Style("song_bold", 28), align="c", spacing=0.15)
    sheet.text(268, 42, Run(number, "doc_no"), Style("song", 12.5), align="r")
    period: Parts = ["自", *torn(works.period_from, "period_from", Style("song", 12)), "至"]
    period += torn(works.period_to, "period_to", Style("song", 12))
    _permit_table(sheet, 51, works, period, digging, job)
    return _permit_end(job, sheet, works, number, issuer, day)


def _permit_table(sheet: Sheet, y: float, works: Works, period: Runs, digging: bool, job: Job) -> None:
    rng = job.rng
    act = "挖掘" if digging else "占用"
    size = f"{figures(works.length, rng)}m×{figures(works.width, rng)}m＝{figures(works.area, rng)}㎡"
    rows: Rows = [
        (
            12,
            [
                lab(34, f"{act}单位"),
                val(88, Run(works.applicant, "holder")),
                lab(34, "施工单位"),
                val(92, works.builder.name),
            ],
        ),
        (
            12,
            [
                lab(34, "工程名称"),
                val(88, Run(works.project, "project")),
                lab(34, "道路名称"),
                val(92, Run(works.road, "road")),
            ],
        ),
        (12, [lab(34, f"{act}地点"), val(214, works.place)]),
        (12, [lab(34, f"{act}事由"), val(88, works.reason), lab(34, f"{act}面积"), val(92, size)]),
        (12, [lab(34, f"{act}期限"), val(214, period)]),
        (
            12,
            [
                lab(34, "备　　注"),
                val(214, rng.choice(["", "夜间22:00至次日6:00施工", "占道施工须经公安交警部门同意"])),
            ],
        ),
    ]
    table(sheet, 24.5, y, rows, label=Style("hei", 12), value=Style("song", 12))


def _permit_end(job: Job, sheet: Sheet, works: Works, number: str, issuer: str, day: date) -> Drawn:
    rules = (
        "1．本证须悬挂于施工现场明显处，接受城市管理执法人员检查。",
        "2．不得转让、涂改；不得擅自变更位置、扩大面积、延长时间。",
        "3．期满应及时恢复道路原状，并申请验收。",
    )
    for place, text in enumerate(rules):
        sheet.text(26, 134 + place * 7.4, text, Style("song", 10.5))
    sheet.text(180, 162, ["发证机关：", Run(issuer, "issuer")], Style("song", 13))
    shown = numbers.written_date(day, form=job.rng.choice(["plain", "spaced", "chinese"]))
    sheet.text(180, 174, ["发证日期：", Run(shown, "issue_date")], Style("song", 13))
    put_round(sheet, 226, 168, SealText(issuer, "行政许可专用章"), diameter=42)
    return drawn("municipal_approval", "yew_approval_permit", [sheet], _values(works, number, issuer, day))


LAYOUTS: Layouts = {"municipal_approval": {"yew_approval_decision": decision, "yew_approval_permit": permit}}
