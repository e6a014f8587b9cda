"""Approvals of works on roads, and the promises that go with them for the traffic police."""

from __future__ import annotations

from datetime import date

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SONG, Parts, Rows, gap, ink, lab, said, sign, val, ymd
from samples.ornaments import emblem, guilloche
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table


def _span(works: Works) -> dict[str, Value]:
    return {
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def _said_span(job: Job, works: Works) -> Parts:
    form = job.rng.choice(["plain", "padded"])
    return [
        Run(said(job, works.period_from, form), "period_from"),
        job.rng.choice(["至", "起至"]),
        Run(said(job, works.period_to, form), "period_to"),
    ]


def _approved(job: Job, works: Works) -> date:
    return a_day(job.rng, works.signed, date(2026, 11, 22))


def decision(job: Job) -> Drawn:
    """The bureau's decision, under its red heading."""
    rng, works = job.rng, some_works(job)
    district = job.facts.home.community.district
    issuer = rng.choice(["信阳市城市管理局", f"信阳市{district}城市管理局"])
    day = _approved(job, works)
    number = rng.choice(
        [f"信城管许决字〔2026〕第{rng.randrange(10, 400)}号", f"信城管许准〔2026〕{rng.randrange(10, 400)}号"]
    )
    writer = Writer(job, Style("song", 14), top=28, leading=1.8)
    sheet = writer.sheet
    sheet.text(105, writer.y, issuer, Style("song_bold", 30, RED), align="c", spread=120)
    sheet.line(25, writer.y + 18, 185, writer.y + 18, width=0.7, fill=RED)
    writer.y += 26
    writer.title("准予行政许可决定书", Style("song_bold", 21), after=5)
    sheet.text(185, writer.y, Run(number, "doc_no"), Style("kai", 13), align="r")
    writer.y += 12
    writer.line([Run(works.applicant, "holder"), "："])
    who = "你单位" if works.applicant != job.facts.person.name else "你"
    asked = said(job, works.signed, "plain")
    writer.para(
        [
            f"{who}于{asked}向本机关提出的",
            Run(works.project, "project"),
            "占用、挖掘城市道路申请，经审查，申请材料齐全，符合法定条件。依据《中华人民共和国行政许可法》第三十八条第一款、"
            "《城市道路管理条例》第三十条、第三十三条的规定，决定准予行政许可，具体事项如下：",
        ]
    )
    writer.para(["一、道路名称：", Run(works.road, "road"), f"（{works.section}）。"])
    size = f"长{plain(works.length)}米，宽{plain(works.width)}米，面积{plain(works.area)}平方米"
    writer.para(f"二、挖掘位置及面积：{works.place}，{size}。")
    writer.para(["三、许可期限：", *_said_span(job, works), "。"])
    writer.para("四、施工时应当在现场设置明显标志和安全防围设施；竣工后及时清理现场，并通知本机关检查验收。")
    writer.para("五、需要移动位置、扩大面积、延长时间的，应当提前办理变更审批手续。")
    writer.room(44)
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(172, y, Run(issuer, "issuer"), Style("song", 14), align="r")
    sheet.text(170, y + 10, Run(said(job, day, "plain", "chinese"), "issue_date"), Style("song", 14), align="r")
    put_round(sheet, 148, y + 6, SealText(issuer, rng.choice(["", "行政许可专用章"])), diameter=42)
    values = _span(works) | {
        "doc_no": number,
        "holder": works.applicant,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("municipal_approval", "gum_decision", writer.sheets, values)


def road_permit(job: Job) -> Drawn:
    """The permit to be hung up on the site."""
    rng, works = job.rng, some_works(job)
    sheet = job.sheet(297, 210)
    issuer = rng.choice(["信阳市城市管理局", "信阳市市政设施管理处", "信阳市住房和城乡建设局"])
    day = _approved(job, works)
    number = rng.choice(
        [f"信市政挖字第2026{rng.randrange(10**4):04d}号", f"（2026）掘占字{rng.randrange(10**3):03d}号"]
    )
    guilloche(sheet, 10, 10, 277, 190, (226, 232, 240), waves=38, paper=(251, 252, 254))
    sheet.rect(13, 13, 271, 184, line=0.9, fill=(70, 100, 150))
    emblem(sheet, 40, 30, 17)
    sheet.text(148.5, 23, "城市道路挖掘（占用）许可证", Style("hei_bold", 25), align="c")
    sheet.text(262, 42, ["编号：", Run(number, "doc_no")], Style("song", 12), align="r")
    label, fill = Style("hei", 12), Style("song", 12)

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    w = 237.0
    rows: Rows = [
        (12, [lab(38, "申请单位"), val(w - 38, v(works.applicant, "holder"))]),
        (12, [lab(38, "工程名称"), val(w - 38, v(works.project, "project"))]),
        (12, [lab(38, "道路名称"), val(70, v(works.road, "road")), lab(34, "挖占地点"), val(w - 142, v(works.place))]),
        (
            12,
            [
                lab(38, "挖占面积"),
                val(70, v(f"{plain(works.length)}m×{plain(works.width)}m＝{plain(works.area)}㎡")),
                lab(34, "施工单位"),
                val(w - 142, v(works.builder.name)),
            ],
        ),
        (12, [lab(38, "许可时间"), val(w - 38, ["自 ", *_said_span(job, works), " 止"])]),
        (
            12,
            [
                lab(38, "现场负责人"),
                val(70, v(works.handler.name)),
                lab(34, "联系电话"),
                val(w - 142, v(works.handler.phone)),
            ],
        ),
    ]
    y = table(sheet, 30, 52, rows, label=label, value=fill)
    for note in (
        "注意事项：",
        "1. 本证应悬挂于施工现场明显位置，接受市政、公安交管部门检查。",
        "2. 严格按批准的地点、范围、时间施工，不得转让、涂改本证。",
        "3. 施工现场须设置围挡和警示标志，竣工后限期恢复道路原状。",
    ):
        sheet.text(30, y + 5, note, Style("song", 10))
        y += 7
    sheet.text(166, 164, ["发证机关：", Run(issuer, "issuer")], SONG)
    sheet.text(166, 177, ["发证日期：", Run(said(job, day, "plain", "padded"), "issue_date")], SONG)
    put_round(sheet, 214, 169, SealText(issuer), diameter=40)
    values = _span(works) | {
        "doc_no": number,
        "holder": works.applicant,
        "issuer": issuer,
        "issue_date": day.isoformat(),
    }
    return drawn("municipal_approval", "gum_road_permit", [sheet], values)


def promise_letter(job: Job) -> Drawn:
    """The builder's promise to the traffic police, typed."""
    rng, works = job.rng, some_works(job)
    writer = Writer(job, Style("song", 13), leading=1.75)
    writer.title("占道施工交通安全承诺书", Style("song_bold", 20), after=10)
    writer.line(rng.choice(["信阳市公安局交通警察支队：", "信阳市公安局交警支队："]))
    writer.para(
        [
            "我公司承建的",
            Run(works.project, "project"),
            "，因施工需要占用",
            Run(works.road, "road"),
            f"（{works.section}）部分道路，施工时间为",
            *_said_span(job, works),
            "。为确保施工期间道路交通安全、有序、畅通，我公司郑重承诺如下：",
        ]
    )
    for text in (
        "一、严格遵守《中华人民共和国道路交通安全法》等法律法规，按照批准的时间、路段和方案施工，不超范围、不超时限。",
        "二、按《道路交通标志和标线 第4部分：作业区》（GB 5768.4）设置围挡、标志、锥桶和夜间警示灯，并派专人维护。",
        "三、安排不少于两名交通疏导员，穿反光背心上岗，服从民警指挥；早晚高峰不进行运输和吊装作业。",
        "四、施工车辆、机械不在围挡以外停放，不抛洒、不带泥上路。",
        "五、施工结束后立即清除障碍物，恢复交通标志标线，消除安全隐患，经验收合格后恢复通行。",
        "六、因我公司管理不到位引发交通事故或严重拥堵的，由我公司承担全部责任。",
    ):
        writer.para(text)
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 10
    style = Style("song", 13)
    sheet.text(66, y, ["承诺单位（盖章）：", Run(works.builder.name, "promisor")], style)
    sheet.text(66, y + 12, "项目负责人（签字）：", style)
    sign(sheet, 110, y + 10, job.facts.person.name, field="signer")
    sheet.text(66, y + 24, ["日　　期：", Run(said(job, works.signed, "plain", "dot"), "issue_date")], style)
    put_round(sheet, 136, y + 6, SealText(works.builder.name), diameter=42)
    values = _span(works) | {
        "promisor": works.builder.name,
        "signer": job.facts.person.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "gum_promise_letter", writer.sheets, values)


def promise_form(job: Job) -> Drawn:
    """A form of the traffic police, filled in by whoever asks."""
    works = some_works(job)
    sheet = job.sheet()
    pen, style = ink(job, 12), Style("song", 12)
    own = works.applicant == job.facts.person.name
    signer = works.applicant if own else job.facts.company.org.legal_person
    sheet.text(105, 24, "交 通 安 全 承 诺 书", Style("hei_bold", 20), align="c")
    parts: Parts = [
        "承诺人（单位）",
        gap(works.applicant, "promisor", pen),
        "因",
        gap(works.project, "project", pen),
        "需要，申请在",
        gap(works.road, "road", pen),
        "占道施工，施工期限自",
        *ymd(works.period_from, "period_from", pen, line=True),
        "起至",
        *ymd(works.period_to, "period_to", pen, line=True),
        "止。现就施工期间的交通安全工作承诺：",
    ]
    y = sheet.flow(24, 46, 162, parts, style, leading=2.0, indent=2) + 2
    for text in (
        "1．申报材料真实有效，施工前已取得道路主管部门的同意。",
        "2．施工现场按规定摆放警告标志、施工标志、限速标志和导向设施，距来车方向的距离符合要求。",
        "3．夜间及能见度低时开启警示灯，人员穿着反光服装。",
        "4．保留行人和非机动车通道，通道宽度不小于1.5米，临时盖板牢固平整。",
        "5．遇有重大活动、恶劣天气或公安交管部门要求时，立即停工并恢复通行。",
        "6．按期完工，逾期主动申请延期；完工后清场，交还路面。",
        "违反上述承诺，愿接受处罚并承担由此造成的一切法律后果。",
    ):
        y = sheet.flow(24, y, 162, text, style, leading=1.9, indent=2) + 1
    y += 14
    sheet.text(84, y, "承诺人（单位盖章）：", style)
    sheet.text(84, y + 13, "法定代表人（负责人）签名：", style)
    sign(sheet, 142, y + 10, signer, field="signer")
    sheet.text(84, y + 26, ["签署日期：", *ymd(works.signed, "issue_date", pen)], style)
    if not own:
        put_round(sheet, 140, y + 4, SealText(works.applicant), diameter=40)
    sheet.text(24, 274, "本承诺书一式两份，承诺人与公安交管部门各存一份。", Style("song", 9))
    values = _span(works) | {
        "promisor": works.applicant,
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "gum_promise_form", [sheet], values)


LAYOUTS: Layouts = {
    "municipal_approval": {"gum_decision": decision, "gum_road_permit": road_permit},
    "traffic_commitment": {"gum_promise_letter": promise_letter, "gum_promise_form": promise_form},
}
