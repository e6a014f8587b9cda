"""交通安全承诺书: the police's form filled in by hand, and a firm's own text."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import (
    Rows,
    blanks,
    day_run,
    gap,
    grid,
    head_of,
    pen,
    road_works,
    say,
    seal,
    sign,
    ty,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works
from samples.writing import Writer


def _values(works: Works, promisor: str, signer: str) -> dict[str, Value]:
    return {
        "promisor": promisor,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }


def filled_in(job: Job) -> Drawn:
    """The form of the police with gaps for the works, twelve duties in small print, signed and sealed."""
    rng, facts, works = job.rng, job.facts, road_works(job)
    ink = pen(job, 12.5)
    signer = head_of(job, works)
    writer = Writer(job, Style("song", 12.5), left=25, width=160, top=26, leading=1.85)
    writer.title(
        rng.choice(["占道施工交通安全承诺书", "涉路施工交通安全承诺书", "交通安全承诺书"]),
        Style("song_bold", 21),
        after=8,
    )
    writer.line("信阳市公安局交通警察支队：")
    writer.para(
        [
            "因",
            gap(works.project, "project", ink),
            "施工需要，申请自",
            *blanks(works.period_from, "period_from", ink),
            "至",
            *blanks(works.period_to, "period_to", ink),
            "占用",
            gap(works.road, "road", ink),
            "（路段：",
            gap(works.section, "", ink),
            "）进行施工作业。为确保施工期间道路交通安全、有序、畅通，郑重承诺如下：",
        ]
    )
    duties = (
        "在批准的时间、地点和范围内施工，不擅自变更；",
        "按照审核通过的交通组织方案设置围挡、标志、标线和警示灯；",
        "现场配备经过培训的交通协管人员，服从交警指挥；",
        "夜间及低能见度条件下保持警示灯具完好；",
        "发生交通事故或险情立即报警并组织抢护；",
        "施工完毕迅速清除障碍物，消除安全隐患，经验收合格后恢复通行；",
        "因未履行上述承诺造成的后果，由承诺人承担全部法律责任。",
    )
    for number, duty in enumerate(duties, 1):
        writer.para(f"{number}. {duty}")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(60, y, ["承诺单位（个人）：", gap(works.applicant, "promisor", ink)], ty(12.5))
    sheet.text(60, y + 13, "法定代表人或负责人（签字）：", ty(12.5))
    sign(sheet, 124, y + 10, signer, "signer")
    sheet.text(60, y + 26, ["联系电话：", gap(works.handler.phone, "", ink)], ty(12.5))
    sheet.text(60, y + 39, blanks(works.signed, "issue_date", ink), ty(12.5))
    if works.applicant == facts.company.org.name:
        seal(sheet, 122, y + 10, works.applicant)
    values = _values(works, works.applicant, signer)
    return drawn("traffic_commitment", "pea_pledge_filled_in", writer.sheets, values)


def own_text(job: Job) -> Drawn:
    """A builder's own text: a table with the works first, the promise below, the owner's agreement in another cell."""
    sheet, rng, facts, works = job.sheet(), job.rng, job.facts, road_works(job)
    promisor, signer = works.builder.name, facts.spouse.name
    value = ty(11, rng.choice(["song", "hei"]))
    sheet.text(20, 14, Run(promisor, "promisor"), ty(9.5, "kai"))
    sheet.text(190, 14, f"编号：JT-{works.signed:%m%d}-{rng.randrange(1, 40):02d}", ty(9.5), align="r")
    sheet.line(20, 19, 190, 19, width=0.25)
    sheet.text(105, 27, "交 通 安 全 承 诺 书", Style("hei_bold", 20), align="c")
    form = rng.choice(["dot", "short", "dash"])
    term: Runs = [
        day_run(works.period_from, "period_from", form),
        rng.choice([" 至 ", " — ", "～"]),
        day_run(works.period_to, "period_to", form),
    ]
    rows: Rows = [
        (11, [(32, "工程名称", True), (138, Run(works.project, "project"), False)]),
        (
            11,
            [
                (32, "建设单位", True),
                (60, works.applicant, False),
                (26, "设计单位", True),
                (52, works.designer.name, False),
            ],
        ),
        (11, [(32, "施工单位", True), (138, Run(promisor, "promisor"), False)]),
        (
            11,
            [
                (32, "占用道路", True),
                (60, Run(works.road, "road"), False),
                (26, "施工时间", True),
                (52, term, False),
            ],
        ),
        (11, [(32, "具体位置", True), (138, works.place, False)]),
    ]
    y = grid(sheet, 20, 42, rows, size=11, value=value)
    sheet.rect(20, y, 170, 98)
    text = (
        "我公司作为上述工程的施工单位，已认真学习《中华人民共和国道路交通安全法》第三十二条、第一百零四条的规定，"
        "现就施工期间的交通安全作出承诺：",
        "（一）成立交通安全小组，项目经理为第一责任人，全天候专人值守。",
        "（二）距施工点来车方向安全距离处设置明显的安全警示标志，人员穿着反光服。",
        "（三）不夜间占道堆放材料，不遮挡信号灯、监控和交通标志，保障公交、急救车辆优先通行。",
        "（四）自觉接受公安交管、城管部门检查，存在问题立行立改；拒不整改的，自愿停工。",
        "（五）因我公司原因引发交通事故的，依法承担赔偿及法律责任。",
    )
    inner = y + 4
    for line in text:
        inner = sheet.flow(24, inner, 162, line, ty(11.5), leading=1.6, indent=2) + 1
    y += 98
    sheet.rect(20, y, 85, 62)
    sheet.rect(105, y, 85, 62)
    sheet.text(24, y + 5, "承诺单位（盖章）：", ty(11))
    sheet.text(24, y + 15, Run(promisor, "promisor"), ty(10.5))
    sheet.text(24, y + 29, "项目经理签字：", ty(11))
    sign(sheet, 56, y + 26, signer, "signer")
    written = Run(say(works.signed, rng.choice(["plain", "spaced"])), "issue_date")
    sheet.text(52, y + 47, written, ty(11))
    seal(sheet, 72, y + 36, promisor, diameter=39)
    sheet.text(109, y + 5, "建设单位意见：", ty(11))
    sheet.text(117, y + 17, "同意，督促落实。", pen(job, 12))
    sheet.text(109, y + 33, "负责人：", ty(11))
    sign(sheet, 128, y + 30, head_of(job, works), size=14)
    sheet.text(140, y + 47, f"{works.signed.year}年　　月　　日", ty(11))
    sheet.text(20, y + 67, "本承诺书一式三份，公安交管部门、建设单位、施工单位各执一份。", ty(9))
    return drawn("traffic_commitment", "pea_pledge_own_text", [sheet], _values(works, promisor, signer))


LAYOUTS: Layouts = {"traffic_commitment": {"pea_pledge_filled_in": filled_in, "pea_pledge_own_text": own_text}}
