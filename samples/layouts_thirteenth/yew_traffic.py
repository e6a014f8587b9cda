"""交通安全承诺书 to the traffic police, and 交通安全防护措施 of works on a road."""

from __future__ import annotations

from collections.abc import Sequence

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS, Parts, Rows, blank, foot, hand, lab, said, signed, torn, val
from samples.people import a_name
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table


def _promise(works: Works, promisor: str, signer: str) -> dict[str, Value]:
    return {
        "promisor": promisor,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }


def promise_letter(job: Job) -> Drawn:
    """The builder's letter to the police: what works, when, numbered promises, signature and seal."""
    rng, works = job.rng, some_works(job)
    builder, signer = works.builder.name, a_name(rng, WORDS)
    text = Style("song", 14)
    writer = Writer(job, text, leading=1.75, left=27, width=156)
    writer.y += 4
    title = rng.choice(["交通安全承诺书", "占道施工交通安全承诺书", "道路施工交通安全承诺书"])
    writer.title(title, Style("song_bold", 22), spacing=0.12, after=9)
    writer.line(rng.choice(["信阳市公安局交通警察支队：", "信阳市公安局交警支队：", "市公安局交警支队秩序科："]))
    form = rng.choice(["plain", "padded", "plain"])
    first, last = (numbers.written_date(day, form=form) for day in (works.period_from, works.period_to))
    writer.para(
        [
            "我单位承建的",
            Run(works.project, "project"),
            "，因施工需要，于",
            Run(first, "period_from"),
            "至",
            Run(last, "period_to"),
            "占用",
            Run(works.road, "road"),
            f"（{works.section}）进行施工。为保障施工期间道路交通安全畅通，我单位郑重承诺：",
        ]
    )
    clauses = [
        "严格遵守《中华人民共和国道路交通安全法》及其实施条例，按照批准的路段、时间和范围施工，不擅自扩大占道面积或延长工期。",
        "严格落实交通组织方案，在距离施工作业点来车方向安全距离处设置明显的安全警示标志，夜间设置警示灯。",
        "施工现场封闭围挡，安排专职交通协管员疏导交通，施工人员穿着反光背心。",
        "施工车辆和材料不在围挡以外停放、堆放，保持周边道路整洁。",
        "施工完毕，迅速清除道路上的障碍物，消除安全隐患，经验收合格后恢复通行。",
        "如因措施不到位引发交通事故或交通拥堵，由我单位承担全部责任。",
    ]
    for number, clause in enumerate(clauses if job.chance(0.6) else clauses[:3] + clauses[4:], 1):
        writer.para(f"{'一二三四五六'[number - 1]}、{clause}")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(78, y, ["承诺单位（盖章）：", Run(builder, "promisor")], text.sized(13))
    sheet.text(78, y + 12, rng.choice(["法定代表人（签字）：", "负责人（签字）："]), text.sized(13))
    signed(sheet, 126, y + 10, signer, field="signer")
    shown = numbers.written_date(works.signed, form=rng.choice(["plain", "spaced", "chinese"]))
    sheet.text(130, y + 25, Run(shown, "issue_date"), text.sized(13))
    put_round(sheet, 150, y + 8, SealText(builder), diameter=41)
    return drawn("traffic_commitment", "yew_promise_letter", writer.sheets, _promise(works, builder, signer))


def promise_form(job: Job) -> Drawn:
    """The police's printed form: blanks at the head for who, what and when, filled in by hand, clauses, signature."""
    rng, works = job.rng, some_works(job)
    firm = works.applicant.endswith("公司")
    promisor = works.applicant
    signer = a_name(rng, WORDS) if firm else works.applicant
    sheet, text, pen = job.sheet(), Style("song", 12), hand(job, 12.5)
    sheet.text(105, 24, "施工单位（个人）交通安全承诺书", Style("hei_bold", 19), align="c", spacing=0.03)
    y = 40.0
    rows: list[Parts] = [
        ["承诺人：", blank(promisor, "promisor", pen, least=22)],
        ["工程名称：", blank(works.project, "project", pen, least=24)],
        ["施工道路：", blank(works.road, "road", pen, least=12), " 路段：", blank(works.section, "", pen, least=10)],
        [
            "占道时间：自",
            *torn(works.period_from, "period_from", pen, line=True),
            "至",
            *torn(works.period_to, "period_to", pen, line=True),
        ],
    ]
    for row in rows:
        sheet.text(24, y, row, text)
        y += 10.5
    y = sheet.flow(
        24, y + 3, 162, "为确保占道施工期间的道路交通安全，承诺人自愿遵守以下规定：", text, leading=1.7, indent=2
    )
    clauses = (
        "未经公安机关交通管理部门同意，不占道施工；不超范围、不超时限施工。",
        "施工前在媒体或现场张贴通告，告知过往车辆、行人绕行路线。",
        "按照《道路交通标志和标线》（GB 5768.4）设置作业区标志、锥桶、护栏和爆闪灯，并派人看守，损坏的及时补齐。",
        "高峰时段（7:30—9:00、17:30—19:00）不从事影响通行的作业。",
        "服从民警现场指挥，遇重大活动或恶劣天气立即停工、撤除占道设施。",
        "施工结束后清理路面、恢复交通标线和设施。",
        "违反上述承诺造成事故的，依法承担相应的法律责任和赔偿责任。",
    )
    for number, clause in enumerate(clauses, 1):
        y = sheet.flow(24, y + 1.5, 162, f"{number}．{clause}", text, leading=1.65, indent=2)
    y = sheet.flow(
        24, y + 1.5, 162, "本承诺书一式两份，承诺人和公安机关交通管理部门各执一份。", text, leading=1.65, indent=2
    )
    sheet.text(92, y + 12, "承诺人（签章）：", text)
    sheet.text(92, y + 23, ["责任人签名：" if firm else "本人签名：", Run(signer, "signer", pen.sized(15))], text)
    sheet.text(92, y + 34, ["日　　期：", *torn(works.signed, "issue_date", pen)], text)
    if firm:
        put_round(sheet, 150, y + 20, SealText(promisor), diameter=40)
    elif job.chance(0.3):
        put_name(sheet, 150, y + 14, promisor)
    return drawn("traffic_commitment", "yew_promise_form", [sheet], _promise(works, promisor, signer))


def _protection(works: Works, author: str) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}


def _measures(works: Works) -> list[tuple[str, Sequence[Runs]]]:
    return [
        (
            "一、工程概况",
            (
                f"工程位于{works.place}，主要内容为{works.reason}。作业面长{plain(works.length)}米、宽{plain(works.width)}米，"
                f"计划{works.days}天完成。",
            ),
        ),
        (
            "二、安全防护组织机构",
            (
                "成立交通安全防护小组，项目经理任组长，安全员、施工员、协管员为成员，每班不少于两名协管员在作业区两端值守。",
            ),
        ),
        (
            "三、作业区防护措施",
            (
                "（一）围挡。作业区四周采用1.8米高装配式围挡封闭，围挡迎车面粘贴反光膜，路口处改用通透式围挡，保证视距。",
                "（二）警示标志。来车方向80米处设“前方施工”标志，50米处设限速30公里标志，上游过渡区设导向标志和锥形交通路标。",
                "（三）夜间防护。围挡顶部每隔2米设置警示灯一盏，作业区两端设爆闪灯，保证夜间150米外可见。",
                "（四）行人防护。在围挡外侧设不小于1.5米宽的临时人行通道，沟槽上铺设钢板，两侧加装护栏。",
            ),
        ),
        (
            "四、施工车辆及人员防护",
            (
                "施工车辆进出作业区由专人指挥，车身粘贴反光标识，开启危险报警闪光灯；渣土车加盖篷布，不带泥上路。",
                "作业人员一律佩戴安全帽、穿反光背心，经交通安全教育后方可上岗，严禁在围挡外逗留、作业。",
            ),
        ),
        (
            "五、检查与维护",
            ("安全员每日早晚各检查一次防护设施并做好记录，发现移位、损坏的立即恢复；遇大风、暴雨天气增加检查次数。",),
        ),
    ]


def measures_text(job: Job) -> Drawn:
    """The measures as running text, the builder's name, seal and day at the end."""
    rng, works = job.rng, some_works(job)
    author = works.builder.name
    writer = Writer(job, Style("song", 12), leading=1.55, left=26, width=158)
    sheet = writer.sheet
    writer.y = sheet.flow(30, 28, 150, Run(works.project, "project"), Style("song_bold", 19), leading=1.5, align="c")
    name = rng.choice(["交通安全防护措施", "施工期间交通安全防护措施", "占道施工交通安全防护措施"])
    sheet.text(105, writer.y, name, Style("song_bold", 19), align="c", spacing=0.05)
    writer.y += 15
    for title, paragraphs in _measures(works):
        writer.line(Run(title, "", Style("hei_bold", 13)))
        for one in paragraphs:
            writer.para(one)
    writer.room(38)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(178, y, Run(author, "author"), Style("song", 12), align="r")
    shown = numbers.written_date(works.signed, form=rng.choice(["plain", "chinese"]))
    sheet.text(172, y + 10, Run(shown, "issue_date"), Style("song", 12), align="r")
    put_round(sheet, 150, y + 6, SealText(author, rng.choice(["", "", "项目专用章"])), diameter=41)
    if len(writer.sheets) > 1:
        writer.number_pages("— {} —")
    return drawn("traffic_protection_measures", "yew_measures_text", writer.sheets, _protection(works, author))


def measures_cover(job: Job) -> Drawn:
    """A cover with the firm and the month's day, then sections and the list of devices to be put up."""
    rng, works = job.rng, some_works(job)
    author = rng.choice([works.builder.name, works.adviser.name])
    cover = job.sheet()
    cover.flow(28, 72, 154, Run(works.project, "project"), Style("hei_bold", 23), leading=1.5, align="c")
    cover.text(105, 110, "交通安全防护措施", Style("hei_bold", 28), align="c", spacing=0.15)
    label = Style("song", 14)
    cover.text(52, 186, ["编制单位：", Run(author, "author")], label)
    for row, role in enumerate(("编 制 人", "审 核 人")):
        cover.text(52, 199 + row * 13, f"{role}：", label)
        signed(cover, 80, 197.5 + row * 13, a_name(rng, WORDS))
    shown = said(job, works.signed, "plain", "chinese", "spaced")
    cover.text(52, 225, ["编制日期：", Run(shown, "issue_date")], label)
    put_round(cover, 132, 190, SealText(author), diameter=42)
    writer = Writer(job, Style("song", 12), leading=1.55, gap=1.0)
    for title, paragraphs in [*_measures(works)[:1], *_measures(works)[2:]]:
        head = title.split("、")[1]
        writer.line(Run(head, "", Style("hei_bold", 12.5)))
        for one in paragraphs:
            writer.para(one)
    writer.room(72)
    writer.line(Run("交通安全防护设施一览表", "", Style("hei_bold", 12.5)))
    _devices(writer.sheet, writer.y + 1, job)
    for number, sheet in enumerate(writer.sheets, 1):
        foot(sheet, f"第 {number} 页")
    return drawn(
        "traffic_protection_measures", "yew_measures_cover", [cover, *writer.sheets], _protection(works, author)
    )


def _devices(sheet: Sheet, y: float, job: Job) -> None:
    rng, label = job.rng, Style("song", 10.5)
    wides = (16.0, 56.0, 36.0, 20.0, 32.0)
    rows: Rows = [
        (8.5, [lab(wide, head) for wide, head in zip(wides, ("序号", "设施名称", "规格", "单位", "数量"), strict=True)])
    ]
    items = (
        ("施工标志牌", "1.2m×0.8m", "块"),
        ("限速标志牌", "Φ0.8m", "块"),
        ("锥形交通路标", "0.7m", "个"),
        ("水马（防撞桶）", "1.6m×0.8m", "个"),
        ("太阳能爆闪灯", "四灯", "盏"),
        ("装配式围挡", "高1.8m", "m"),
    )
    for number, (name, size, unit) in enumerate(items, 1):
        cells = (str(number), name, size, unit, str(rng.randrange(2, 40)))
        rows.append(
            (
                8.5,
                [
                    val(wide, text) if place == 1 else lab(wide, text)
                    for place, (wide, text) in enumerate(zip(wides, cells, strict=True))
                ],
            )
        )
    table(sheet, 25, y, rows, label=label, value=label)


LAYOUTS: Layouts = {
    "traffic_commitment": {"yew_promise_letter": promise_letter, "yew_promise_form": promise_form},
    "traffic_protection_measures": {"yew_measures_text": measures_text, "yew_measures_cover": measures_cover},
}
