"""工程建设涉及城市绿地、树木申请表: the form of the service guide and a garden office's own."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Rows, Task, a_task, hand, said, shown, signed, torn
from samples.people import Person
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_NATURES = ("公园绿地", "道路绿地", "防护绿地", "附属绿地", "居住区绿地", "街旁绿地")
_TREES = ("法桐", "香樟", "大叶女贞", "栾树", "国槐", "桂花")


def _where(job: Job, task: Task) -> str:
    rng, district = job.rng, job.facts.home.community.district
    return rng.choice(
        [
            f"{district}{task.road}{rng.randrange(2, 190)}号南侧绿地",
            f"信阳市{district}{task.road}与{task.section[: task.section.index('至')]}交叉口西侧绿化带",
            f"{task.road}{task.section}路侧分车绿带",
            f"{district}{job.facts.home.community.name}东门外",
        ]
    )


def _values(task: Task, clerk: Person, applicant: str, place: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": applicant,
        "handler": clerk.name,
        "phone": clerk.phone,
        "place": place,
        "nature": nature,
        "length_m": shown(task.length),
        "width_m": shown(task.width),
        "area_m2": shown(task.area),
        "period_from": task.start.isoformat(),
        "period_to": task.end.isoformat(),
    }


def guide_form(job: Job) -> Drawn:
    """The form of the guide: applicant, project, green land and trees, the applicant's seal, a line for the office."""
    rng, task, clerk = job.rng, a_task(job), job.facts.person
    sheet, used = job.sheet(), job.fill_style(10.5)
    place, nature, org = _where(job, task), rng.choice(_NATURES), job.facts.company.org
    sheet.text(105, 18, "工程建设涉及城市绿地、树木审批申请表", Style("hei_bold", 17), align="c", spacing=0.04)
    sheet.text(190, 31, ["申请日期：", *torn(task.signed, "", used)], Style("song", 10.5), align="r")
    form = Form(used, label_mm=31, width_mm=172, left_mm=19, label=Style("song", 10.5))
    form.row(11, ("申请单位（人）", form.value(org.name, "applicant")))
    form.row(11, ("统一社会信用代码", form.value(org.uscc)), ("法定代表人", form.value(org.legal_person)))
    form.row(11, ("经办人", form.value(clerk.name, "handler")), ("联系电话", form.value(clerk.phone, "phone")))
    form.row(11, ("单位地址", form.value(org.address)))
    form.row(11, ("工程项目名称", form.value(task.project)))
    moving = job.chance(0.6)
    kinds = f"□占用绿地　√临时占用绿地　□砍伐树木　{'√' if moving else '□'}移植树木"
    form.row(11, ("申请事项", kinds))
    form.row(12, ("占用绿地地址", form.value(place, "place")))
    form.row(
        11,
        ("绿地性质", form.value(nature, "nature")),
        ("权属单位", form.value(rng.choice(["信阳市园林绿化中心", "社区居委会"]))),
    )
    size: Runs = [
        "长",
        form.value(f" {shown(task.length)} ", "length_m"),
        "米，宽",
        form.value(f" {shown(task.width)} ", "width_m"),
        "米，面积",
        form.value(f" {shown(task.area)} ", "area_m2"),
        "平方米",
    ]
    form.row(11, ("占用面积", size))
    dates = rng.choice(["plain", "dot", "dash"])
    link = rng.choice(["至", "—"]) if dates != "dash" else " 至 "
    form.row(
        11,
        (
            "占用期限",
            [
                Run(said(job, task.start, dates), "period_from", used, solid=True),
                link,
                Run(said(job, task.end, dates), "period_to", used, solid=True),
            ],
        ),
    )
    first, second = rng.sample(_TREES, 2)
    size_cm = rng.randrange(8, 22)
    trees = (
        rng.choice([f"{first} 3 株（胸径{size_cm}cm），移植", f"{first} 2 株、{second} 1 株，就近移植"])
        if moving
        else "无"
    )
    form.row(11, ("涉及树木", form.value(trees)))
    form.row(14, ("申请理由", form.value(f"因{task.project}施工需要，临时占用绿地敷设电缆，无法避让。")))
    form.row(14, ("恢复措施", form.value("施工完成后清运余土，回填种植土，按原品种、原规格恢复绿化。")))
    y = form.put(sheet, 39)
    sheet.rect(19, y, 172, 36)
    sheet.flow(
        22,
        y + 3,
        166,
        "本单位（人）承诺所填内容和提交的材料真实、有效，并承担相应法律责任。",
        Style("song", 10.5),
        indent=2,
    )
    sheet.text(100, y + 18, "申请单位（人）（签章）：", Style("song", 10.5))
    sheet.text(134, y + 27, said(job, task.signed, "plain", "padded"), Style("song", 10.5))
    put_round(sheet, 146, y + 18, SealText(org.name), diameter=38)
    sheet.rect(19, y + 36, 172, 26)
    sheet.text(22, y + 39, "受理部门意见：", Style("song", 10.5))
    sheet.text(134, y + 53, "年　　月　　日", Style("song", 10.5))
    return drawn("green_application", "fir_guide_form", [sheet], _values(task, clerk, org.name, place, nature))


def garden_form(job: Job) -> Drawn:
    """A garden office's older form filled in by hand, the sizes and the list of trees in one box, two pages."""
    rng, task, clerk = job.rng, a_task(job), job.facts.landlord
    sheet, back, ink = job.sheet(), job.sheet(), hand(job, 11.5)
    own = job.chance(0.35)
    applicant = job.facts.person.name if own else task.applicant
    place, nature = _where(job, task), rng.choice(_NATURES)
    sheet.text(105, 22, "临时占用城市绿地及移植树木申请表", Style("song_bold", 19), align="c", spacing=0.06)
    sheet.text(22, 37, "（工程建设类）", Style("song", 11))
    sheet.text(188, 37, "受理号：", Style("song", 11), align="r")
    label, value = Style("song", 12), Style("song", 11.5)

    def put(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    rows: Rows = [
        (15, [(36, "申 请 人", True), (130, put(applicant, "applicant"), False)]),
        (
            15,
            [
                (36, "经 办 人", True),
                (47, put(clerk.name, "handler"), False),
                (36, "电　　话", True),
                (47, put(clerk.phone, "phone"), False),
            ],
        ),
        (17, [(36, "工程名称", True), (130, put(task.project), False)]),
        (17, [(36, "绿地位置", True), (130, put(place, "place"), False)]),
        (
            15,
            [
                (36, "绿地类型", True),
                (47, put(nature, "nature"), False),
                (36, "养护单位", True),
                (47, put(rng.choice(["区园林所", "市园林绿化中心", "物业公司"])), False),
            ],
        ),
        (
            24,
            [
                (36, "占用长、宽\n及面积", True),
                (
                    130,
                    [
                        "长：",
                        put(shown(task.length), "length_m"),
                        " 米　　宽：",
                        put(shown(task.width), "width_m"),
                        " 米\n合计：",
                        put(shown(task.area), "area_m2"),
                        " ㎡",
                    ],
                    False,
                ),
            ],
        ),
        (
            15,
            [
                (36, "占用时间", True),
                (
                    130,
                    ["自", *torn(task.start, "period_from", ink), "起至", *torn(task.end, "period_to", ink), "止"],
                    False,
                ),
            ],
        ),
        (24, [(36, "占用原因", True), (130, put(f"{task.project}需在绿地内开挖电缆沟，埋设电缆保护管。"), False)]),
    ]
    y = table(sheet, 22, 44, rows, label=label, value=value)
    sheet.rect(22, y, 166, 52)
    sheet.text(26, y + 4, "申请人（签章）：", value)
    if own:
        signed(sheet, 60, y + 2, applicant)
    else:
        put_round(sheet, 92, y + 25, SealText(applicant), diameter=40)
    sheet.text(120, y + 40, torn(task.signed, "", ink), value)
    sheet.text(105, 284, "第1页", Style("song", 9), align="c")
    back.text(22, 26, "树木情况", Style("hei_bold", 13))
    widths = (20.0, 42.0, 34.0, 34.0, 36.0)
    heads = ("序号", "树种", "数量（株）", "胸径（cm）", "处理方式")
    lists: Rows = [(11, [(w, t, True) for w, t in zip(widths, heads, strict=True)])]
    for number, tree in enumerate(rng.sample(_TREES, 3), 1):
        cells: tuple[Runs, ...] = (
            str(number),
            put(tree),
            put(str(rng.randrange(1, 7))),
            put(str(rng.randrange(7, 24))),
            put("移植"),
        )
        lists.append((11, [(w, t, False) for w, t in zip(widths, cells, strict=True)]))
    lists.append((11, [(w, "", False) for w in widths]))
    y = table(back, 22, 36, lists, label=label, value=value) + 8
    for title in ("养护单位意见", "园林主管部门现场勘查意见", "审批意见"):
        back.rect(22, y, 166, 40)
        back.text(25, y + 3, f"{title}：", value)
        back.text(120, y + 31, "（章）　　年　　月　　日", value)
        y += 40
    back.text(105, 284, "第2页", Style("song", 9), align="c")
    values = _values(task, clerk, applicant, place, nature)
    return drawn("green_application", "fir_garden_form", [sheet, back], values)


LAYOUTS: Layouts = {"green_application": {"fir_guide_form": guide_form, "fir_garden_form": garden_form}}
