"""Free letters: 情况说明 about green land and trees, and 交通安全承诺书."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts.road_forms import Said, period, seal_of
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

BODY = Style("song", 13)
TITLE = Style("hei_bold", 20)


def signed_off(job: Job, writer: Writer, works: Works, name: str, *, label: str = "") -> None:
    """Who and when at the lower right, sealed or signed."""
    writer.room(48)
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, [label, Run(works.applicant, name)], BODY, align="r")
    form = job.date_form("plain", "spaced", "padded", "chinese", "dash")
    sheet.text(176, y + 12, Run(numbers.written_date(works.signed, form=form), "issue_date"), BODY, align="r")
    if works.applicant.endswith("公司"):
        seal_of(sheet, 148, y + 6, job, works)


def note_values(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def note_letter(job: Job) -> Drawn:
    """A letter to the office: one paragraph with everything in it."""
    works = some_works(job)
    writer = Writer(job, BODY, leading=1.9)
    writer.title(f"关于{works.project}占用城市绿地的情况说明", Style("hei_bold", 17), spacing=0.05)
    writer.line("信阳市城市管理局：")
    trees = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    writer.para(
        [
            f"因{works.project}建设需要，拟临时占用位于",
            Run(works.green_place, "place"),
            "的绿地，绿地性质为",
            Run(works.green_nature, "nature"),
            "，占用绿地面积",
            Run(plain(works.area), "area_m2"),
            f"平方米，需移植{trees}，共计",
            Run(str(works.tree_count), "tree_count"),
            "株。经现场核查，占用范围内没有古树名木。",
        ]
    )
    writer.para("施工结束后，我方将按原标准恢复绿地，并负责移植树木的养护，确保成活。")
    writer.para("特此说明。")
    signed_off(job, writer, works, "applicant")
    return drawn("green_situation_note", "note_letter", writer.sheets, note_values(works))


def note_list(job: Job) -> Drawn:
    """情况说明材料 with particulars one a line and a list of trees."""
    works = some_works(job)
    writer = Writer(job, BODY, leading=1.8)
    writer.title("工程建设涉及城市绿地、树木情况说明", TITLE, spacing=0.05)
    writer.line(["申请单位：", Run(works.applicant, "applicant")])
    writer.line(["工程名称：", works.project])
    writer.line(["绿地位置：", Run(works.green_place, "place")])
    writer.line(["绿地性质：", Run(works.green_nature, "nature")])
    writer.line(["占用面积：", Run(plain(works.area), "area_m2"), "平方米"])
    writer.para(f"一、工程概况：{works.reason}，沿{works.road}施工。")
    writer.para(["二、涉及树木情况：共涉及树木", Run(str(works.tree_count), "tree_count"), "株，清单如下："])
    rows: list[tuple[float, list[tuple[float, str | Run, bool]]]] = [
        (9, [(30, "序号", True), (50, "树种", True), (40, "数量（株）", True), (40, "胸径（cm）", True)])
    ]
    for number, (kind, count) in enumerate(works.trees, 1):
        size = str(job.rng.randrange(8, 30))
        rows.append((9, [(30, str(number), False), (50, kind, False), (40, str(count), False), (40, size, False)]))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    writer.para("三、恢复措施：竣工后一个月内恢复绿地，移植树木由专业单位养护。")
    values = note_values(works)
    signed_off(job, writer, works, "applicant")
    return drawn("green_situation_note", "note_list", writer.sheets, values)


def note_short(job: Job) -> Drawn:
    """情况说明, a few lines, no trees."""
    works = some_works(job)
    writer = Writer(job, Style("kai", 15), leading=2.0)
    writer.title("情 况 说 明", Style("hei_bold", 24))
    writer.para(
        [
            f"我方因{works.reason}，需占用",
            Run(works.green_place, "place"),
            "的",
            Run(works.green_nature, "nature"),
            "约",
            Run(plain(works.area), "area_m2"),
            "㎡，不涉及移植、砍伐树木，工期较短，完工后立即恢复原貌。",
        ]
    )
    writer.para("以上情况属实。")
    values = note_values(works)
    del values["tree_count"]
    signed_off(job, writer, works, "applicant")
    return drawn("green_situation_note", "note_short", writer.sheets, values)


def promise_values(works: Works) -> dict[str, Value]:
    return {
        "promisor": works.builder.name,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": works.handler.name,
        "issue_date": works.signed.isoformat(),
    }


_CLAUSES = (
    "严格按照批准的交通组织方案和占道范围施工，不擅自扩大占道面积、延长占道时间。",
    "施工现场按规范设置围挡、交通标志、锥筒和夜间警示灯，并安排专人维护。",
    "安排专职交通疏导人员，早晚高峰时段不占用机动车道，保障行人、车辆通行安全。",
    "发生交通事故或者交通拥堵时，立即启动应急预案并报告公安机关交通管理部门。",
    "施工结束后及时清理现场，恢复道路和交通设施原状。",
)


def _promise_end(job: Job, writer: Writer, works: Works, labels: tuple[str, str]) -> None:
    """承诺单位（盖章） and 法定代表人（签字） with a signature by hand, a date below."""
    writer.room(60)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(80, y, [labels[0], Run(works.builder.name, "promisor")], BODY)
    end = sheet.text(80, y + 13, labels[1], BODY)
    sheet.text(end + 4, y + 11.5, Run(works.handler.name, "signer"), Style("kai", 17, jitter=0.06))
    form = job.date_form("plain", "spaced", "padded")
    sheet.text(176, y + 28, Run(numbers.written_date(works.signed, form=form), "issue_date"), BODY, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 138, y + 4, seals.SealText(works.builder.name))


def promise_letter(job: Job) -> Drawn:
    works = some_works(job)
    writer = Writer(job, BODY, leading=1.85)
    writer.title(job.rng.choice(["交通安全承诺书", "道路交通安全承诺书"]), TITLE)
    writer.line("信阳市公安局交通警察支队：")
    writer.para(
        [
            "我单位承建的",
            Run(works.project, "project"),
            "，需于",
            *period(job, works, BODY),
            "占用",
            Run(works.road, "road"),
            f"（{works.section}）施工。为保障施工期间道路交通安全、有序、畅通，现郑重承诺如下：",
        ]
    )
    for number, clause in zip("一二三四五", _CLAUSES, strict=True):
        writer.para(f"{number}、{clause}")
    writer.para("如违反上述承诺，我单位愿承担由此产生的一切法律责任。")
    _promise_end(job, writer, works, ("承诺单位（盖章）：", "法定代表人（签字）："))
    return drawn("traffic_commitment", "promise_letter", writer.sheets, promise_values(works))


def promise_labels(job: Job) -> Drawn:
    works = some_works(job)
    writer = Writer(job, BODY, leading=1.75)
    writer.title("占道施工交通安全承诺书", TITLE)
    writer.line(["工程名称：", Run(works.project, "project")])
    writer.line([job.rng.choice(["施工路段：", "占用道路："]), Run(works.road, "road")])
    writer.line([job.rng.choice(["施工时间：", "占道期限："]), *period(job, works, BODY)])
    writer.para("本单位占用上述道路施工期间，承诺遵守《中华人民共和国道路交通安全法》，做到以下几点：")
    for number, clause in enumerate(_CLAUSES, 1):
        writer.para(f"{number}.{clause}")
    _promise_end(job, writer, works, ("施工单位（盖章）：", "项目负责人（签字）："))
    return drawn("traffic_commitment", "promise_labels", writer.sheets, promise_values(works))


def promise_short(job: Job) -> Drawn:
    """承诺书 of a title that says nothing: what is promised does."""
    works = some_works(job)
    writer = Writer(job, Style("kai", 15), leading=1.9)
    writer.title("承 诺 书", Style("hei_bold", 24))
    said: Said = [
        "因",
        Run(works.project, "project"),
        "施工需要，我公司拟在",
        Run(works.road, "road"),
        "占道施工，施工时间为",
        *period(job, works, Style("kai", 15)),
        "。我公司保证按交警部门要求设置警示标志和围挡，派专人指挥交通，确保过往车辆、行人安全；因施工引发交通事故的，由我公司承担全部责任。",
    ]
    writer.para(said)
    _promise_end(job, writer, works, ("承诺人（盖章）：", "负责人签字："))
    return drawn("traffic_commitment", "promise_short", writer.sheets, promise_values(works))


LAYOUTS: Layouts = {
    "green_situation_note": {"note_letter": note_letter, "note_list": note_list, "note_short": note_short},
    "traffic_commitment": {
        "promise_letter": promise_letter,
        "promise_labels": promise_labels,
        "promise_short": promise_short,
    },
}
