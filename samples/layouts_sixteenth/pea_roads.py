"""城市道路掘动申请表 and 临时占用城市道路申请表（A、B表）."""

from __future__ import annotations

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import (
    Parts,
    Rows,
    blanks,
    boxes,
    bureau,
    day_run,
    digits,
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
from samples.works import Works, plain

_PARTS = ("车行道", "非机动车道", "人行道", "绿化带")
_SURFACES = ("沥青", "水泥混凝土", "彩砖", "花岗岩")


def _values(works: Works, *leave: str) -> dict[str, Value]:
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }
    return {name: value for name, value in values.items() if name not in leave}


def _company(job: Job, works: Works) -> bool:
    return works.applicant == job.facts.company.org.name


def _also(job: Job, works: Works) -> str:
    """The field a signature shows once more: a person who asks signs with the name asked under."""
    return "" if _company(job, works) else "applicant"


def _opinion(said: str, *, tail: str = "（盖章）") -> str:
    return f"{said}\n\n　　　　　　　　　　　　　　　　　　　　{tail}　　年　　月　　日"


def dig_typed(job: Job) -> Drawn:
    """The city's form on one page, typed; sizes in a row without units, opinions left open."""
    sheet, rng, facts = job.sheet(), job.rng, job.facts
    works = road_works(job)
    value = ty(10.5, rng.choice(["song", "hei"]))
    sheet.text(105, 20, "信阳市城市道路掘动申请表", Style("song_bold", 20), align="c")
    sheet.text(22, 36, f"编号：{works.signed:%Y}—{digits(rng, 4)}", ty(10.5))
    sheet.text(188, 36, f"填表日期：{say(works.signed, 'plain')}", ty(10.5), align="r")
    code = "统一社会信用代码" if _company(job, works) else "身份证号"
    form = rng.choice(["plain", "dash", "dot"])
    term: Runs = [
        "自 ",
        day_run(works.period_from, "period_from", form),
        " 至 ",
        day_run(works.period_to, "period_to", form),
        f"，共 {works.days} 天",
    ]
    head = _company(job, works)
    rows: Rows = [
        (
            11,
            [
                (30, "申请单位\n（个人）", True),
                (62, Run(works.applicant, "applicant"), False),
                (30, code, True),
                (44, works.applicant_code, False),
            ],
        ),
        (
            10,
            [
                (30, "法定代表人", True),
                (24, head_of(job, works) if head else "／", False),
                (16, "经办人", True),
                (22, Run(works.handler.name, "handler"), False),
                (30, "联系电话", True),
                (44, Run(works.handler.phone, "phone"), False),
            ],
        ),
        (
            11,
            [
                (30, "施工单位", True),
                (62, Run(works.builder.name, "builder"), False),
                (30, "现场负责人及电话", True),
                (44, f"{facts.spouse.name} {facts.spouse.phone}", False),
            ],
        ),
        (10, [(30, "工程名称", True), (136, works.project, False)]),
        (10, [(30, "掘动道路名称", True), (136, Run(works.road, "road"), False)]),
        (11, [(30, "掘动地点", True), (136, Run(works.place, "place"), False)]),
        (11, [(30, "掘动原因", True), (136, Run(works.reason, "reason"), False)]),
        (9, [(30, "掘动部位", True), (136, boxes(_PARTS, [rng.choice(_PARTS[:3])]), False)]),
        (9, [(30, "路面结构", True), (136, boxes(_SURFACES, [rng.choice(_SURFACES)]), False)]),
        (
            9,
            [
                (30, "掘动尺寸", True),
                (22, "长（米）", True),
                (22, "宽（米）", True),
                (22, "深（米）", True),
                (30, "面积（平方米）", True),
                (40, "土方量（立方米）", True),
            ],
        ),
        (
            9,
            [
                (30, "", True),
                (22, Run(plain(works.length), "length_m", value), True),
                (22, Run(plain(works.width), "width_m", value), True),
                (22, plain(works.depth), True),
                (30, Run(plain(works.area), "area_m2", value), True),
                (40, plain(works.area * works.depth), True),
            ],
        ),
        (10, [(30, "掘动时间", True), (136, term, False)]),
        (
            9,
            [(30, "修复方式", True), (136, boxes(["自行修复", "委托市政修复", "缴纳修复费"], ["委托市政修复"]), False)],
        ),
        (24, [(30, "市政设施管理\n机构意见", True), (136, _opinion("", tail="（签章）"), False)]),
        (24, [(30, "公安交通管理\n部门意见", True), (136, _opinion("", tail="（签章）"), False)]),
        (24, [(30, "审批机关意见", True), (136, _opinion("", tail="（签章）"), False)]),
    ]
    y = grid(sheet, 22, 43, rows, size=10, value=value)
    sheet.flow(
        22,
        y + 3,
        166,
        "注：1.本表由申请人如实填写，一式三份；2.附营业执照、规划许可证、"
        f"{rng.choice(['施工图', '平面位置图'])}；3.新建道路五年内、大修后三年内一般不得掘动。",
        ty(8.5),
        leading=1.4,
    )
    if head:
        seal(sheet, 92, 46, works.applicant, diameter=38)
    return drawn("road_dig_application", "pea_dig_typed", [sheet], _values(works))


def _sketch(sheet: Sheet, works: Works, x: float, y: float, width: float, ink: Style) -> None:
    """The street from above with the strip to be opened."""
    sheet.rect(x, y, width, 70)
    sheet.line(x, y + 18, x + width, y + 18, width=0.5)
    sheet.line(x, y + 52, x + width, y + 52, width=0.5)
    for step in range(int(width // 12)):
        sheet.line(x + step * 12, y + 35, x + step * 12 + 6, y + 35, width=0.3)
    sheet.fill(x + width * 0.35, y + 54, width * 0.3, 6, (206, 206, 206))
    sheet.rect(x + width * 0.35, y + 54, width * 0.3, 6)
    sheet.text(x + width / 2, y + 24, works.road, ink, align="c")
    sheet.text(x + width / 2, y + 61.5, "施工位置", ink, align="c")
    sheet.text(x + width - 12, y + 4, "北↑", ink)


def dig_by_hand(job: Job) -> Drawn:
    """An older form by hand: order turned round, one line for all sizes; promise and sketch on a second page."""
    first, second, rng = job.sheet(), job.sheet(), job.rng
    works, ink = road_works(job), pen(job, 12)
    title = rng.choice(["挖掘城市道路申请表", "城市道路掘动（挖掘）申请表"])
    first.text(105, 24, title, Style("hei_bold", 20), align="c", spacing=0.15)

    def by(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    sizes: Runs = [
        "长",
        gap(plain(works.length), "length_m", ink, least=4),
        "米，宽",
        gap(plain(works.width), "width_m", ink, least=4),
        "米，面积",
        gap(plain(works.area), "area_m2", ink, least=5),
        "平方米",
    ]
    term: Runs = [
        "自",
        *blanks(works.period_from, "period_from", ink),
        "起至",
        *blanks(works.period_to, "period_to", ink),
        "止",
    ]
    rows: Rows = [
        (15, [(36, "道路名称", True), (134, by(works.road, "road"), False)]),
        (17, [(36, "起止位置", True), (134, by(works.place, "place"), False)]),
        (15, [(36, "挖掘用途", True), (134, by(works.reason, "reason"), False)]),
        (15, [(36, "挖掘规模", True), (134, sizes, False)]),
        (15, [(36, "申请期限", True), (134, term, False)]),
        (15, [(36, "申 请 人", True), (134, by(works.applicant, "applicant"), False)]),
        (
            15,
            [
                (36, "经 办 人", True),
                (44, by(works.handler.name, "handler"), False),
                (36, "手机号码", True),
                (54, by(works.handler.phone, "phone"), False),
            ],
        ),
        (15, [(36, "承揽施工单位", True), (134, by(works.builder.name, "builder"), False)]),
        (30, [(36, "踏勘意见", True), (134, "踏勘人：　　　　　　　　年　　月　　日", False)]),
        (30, [(36, "主管领导\n批示", True), (134, "签　字：　　　　　　　　年　　月　　日", False)]),
    ]
    y = grid(first, 20, 42, rows, size=12)
    first.text(20, y + 5, "说明：申请单位应同时提交相关部门审核意见。背面填写承诺及示意图。", ty(9.5))
    second.text(105, 24, "承　诺", Style("hei_bold", 18), align="c")
    text: Parts = [
        "我方申请在",
        Run(works.road, "road", ink),
        "挖掘道路，承诺严格按批准的位置和时间施工，做到：一、围挡封闭、夜间警示灯齐全；二、渣土日产日清；"
        "三、不损坏地下管线，如有损坏照价赔偿；四、按期恢复并接受验收，质保期一年。",
    ]
    y = second.flow(24, 40, 162, text, ty(13), leading=1.8, indent=2)
    second.text(100, y + 8, "承诺人（签字/盖章）：", ty(12))
    sign(second, 146, y + 5, head_of(job, works), _also(job, works))
    second.text(100, y + 20, say(works.signed, "short"), ink)
    if _company(job, works):
        seal(second, 150, y + 16, works.applicant)
    second.text(105, y + 44, "挖掘位置示意图", Style("hei", 14), align="c")
    _sketch(second, works, 24, y + 54, 162, ink.sized(11))
    return drawn("road_dig_application", "pea_dig_by_hand", [first, second], _values(works))


def occupy_two_pages(job: Job) -> Drawn:
    """Table A filled in by the applicant, table B with the sketch and the office's entries, one page each."""
    first, second, facts = job.sheet(), job.sheet(), job.facts
    works = road_works(job)
    ink = job.fill_style(11)

    def by(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    first.text(105, 22, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], Style("song_bold", 19), align="c")
    company = _company(job, works)
    rows: Rows = [
        (
            12,
            [
                (34, "申请人", True),
                (70, by(works.applicant, "applicant"), False),
                (26, "法定代表人", True),
                (40, by(head_of(job, works) if company else "——"), False),
            ],
        ),
        (12, [(34, "证照号码", True), (136, by(works.applicant_code), False)]),
        (
            12,
            [
                (34, "委托代理人\n（经办人）", True),
                (70, by(works.handler.name, "handler"), False),
                (26, "联系电话", True),
                (40, by(works.handler.phone, "phone"), False),
            ],
        ),
        (12, [(34, "占用道路", True), (136, by(works.road, "road"), False)]),
        (14, [(34, "占用地点", True), (136, by(works.place, "place"), False)]),
        (14, [(34, "占用事由", True), (136, by(works.reason, "reason"), False)]),
        (
            12,
            [
                (34, "占用面积", True),
                (
                    136,
                    [
                        by(plain(works.length), "length_m"),
                        " 米 × ",
                        by(plain(works.width), "width_m"),
                        " 米 ＝ ",
                        by(plain(works.area), "area_m2"),
                        " 平方米",
                    ],
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (34, "占用期限", True),
                (
                    136,
                    [
                        *blanks(works.period_from, "period_from", ink),
                        " 至 ",
                        *blanks(works.period_to, "period_to", ink),
                    ],
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (34, "施工单位", True),
                (70, by(works.builder.name, "builder"), False),
                (26, "负责人", True),
                (40, by(f"{facts.spouse.name}{facts.spouse.phone}"), False),
            ],
        ),
        (
            40,
            [
                (34, "申请人声明", True),
                (
                    136,
                    "本申请表所填内容及所附材料真实有效，占用期间自觉维护市容环境和交通秩序，期满及时清退并恢复原状。",
                    False,
                ),
            ],
        ),
        (38, [(34, "受理意见", True), (136, "", False)]),
    ]
    y = grid(first, 20, 40, rows, size=11)
    first.text(110, y - 53, "申请人（签章）：", ty(11))
    sign(first, 142, y - 56, head_of(job, works), _also(job, works), size=14)
    first.text(118, y - 44.5, say(works.signed, "spaced"), ty(10.5))
    if company:
        seal(first, 152, y - 54, works.applicant, diameter=36)
    second.text(105, 22, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], Style("song_bold", 19), align="c")
    second.text(20, 36, "占用现场平面示意图", ty(11))
    _sketch(second, works, 20, 44, 170, ty(10.5))
    tail: Rows = [
        (
            34,
            [(34, "现场勘查\n情　　况", True), (136, "勘查人（两人以上）：　　　　　　　　　　年　　月　　日", False)],
        ),
        (
            24,
            [
                (34, "占道费核定", True),
                (
                    136,
                    "类别：　　　　标准：　　　元/㎡·日　　面积：　　　㎡　　天数：　　　天　　合计：　　　　元",
                    False,
                ),
            ],
        ),
        (30, [(34, "科室意见", True), (136, "", False)]),
        (30, [(34, "分管领导意见", True), (136, "", False)]),
        (24, [(34, "备　　注", True), (136, f"联系单位：{bureau(job)}", False)]),
    ]
    grid(second, 20, 120, tail, size=11)
    for place, one in enumerate((first, second), 1):
        one.text(105, 284, f"{place} / 2", ty(9), align="c")
    values = {**_values(works), "parts": ("A", "B")}
    return drawn("road_occupy_application", "pea_occupy_two_pages", [first, second], values)


def occupy_on_one(job: Job) -> Drawn:
    """Both tables beside each other on a wide sheet, typed; sizes apart, the term in figures only."""
    sheet, rng, facts = job.sheet(297, 210), job.rng, job.facts
    works = road_works(job)
    value = ty(9.5, rng.choice(["song", "hei"]))
    sheet.text(148.5, 12, "临时占用城市道路申请表（A B表）", Style("song_bold", 17), align="c")
    sheet.text(14, 24, [Run("A", "parts"), "表　（申请人填写）"], ty(11, "hei"))
    sheet.text(156, 24, [Run("B", "parts"), "表　（审批机关填写）"], ty(11, "hei"))
    form = rng.choice(["dash", "short", "dot"])
    rows: Rows = [
        (10, [(26, "申请单位/个人", True), (104, Run(works.applicant, "applicant"), False)]),
        (10, [(26, "单位地址", True), (104, facts.company.org.address, False)]),
        (
            10,
            [
                (26, "经办人", True),
                (30, Run(works.handler.name, "handler"), False),
                (22, "联系方式", True),
                (52, Run(works.handler.phone, "phone"), False),
            ],
        ),
        (10, [(26, "施工单位", True), (104, Run(works.builder.name, "builder"), False)]),
        (
            10,
            [
                (26, "负责人", True),
                (30, facts.spouse.name, False),
                (22, "联系方式", True),
                (52, facts.spouse.phone, False),
            ],
        ),
        (11, [(26, "占用事由", True), (104, Run(works.reason, "reason"), False)]),
        (
            10,
            [
                (26, "道路名称", True),
                (44, Run(works.road, "road"), False),
                (22, "道路等级", True),
                (38, boxes(["主干", "次干", "支路"], [rng.choice(["主干", "次干", "支路"])], gap_text=""), False),
            ],
        ),
        (11, [(26, "具体位置", True), (104, Run(works.place, "place"), False)]),
        (
            10,
            [
                (26, "占用长度", True),
                (18, [Run(plain(works.length), "length_m"), "m"], False),
                (22, "占用宽度", True),
                (18, [Run(plain(works.width), "width_m"), "m"], False),
                (22, "占用面积", True),
                (24, [Run(plain(works.area), "area_m2"), "㎡"], False),
            ],
        ),
        (
            10,
            [
                (26, "开始日期", True),
                (39, day_run(works.period_from, "period_from", form), False),
                (26, "结束日期", True),
                (39, day_run(works.period_to, "period_to", form), False),
            ],
        ),
        (9, [(26, "附件材料", True), (104, "■营业执照　■位置图　■现场效果图　□缴费证明", False)]),
    ]
    y = grid(sheet, 14, 31, rows, size=9.5, value=value)
    sheet.rect(14, y, 130, 40)
    sheet.flow(
        17,
        y + 3,
        124,
        "本单位（人）保证上述情况属实，并遵守《城市道路管理条例》，如有违反自愿接受处罚。",
        ty(9.5),
        leading=1.5,
        indent=2,
    )
    sheet.text(62, y + 20, "申请人签章：", ty(10))
    sign(sheet, 86, y + 17, head_of(job, works), _also(job, works), size=13)
    sheet.text(62, y + 30, say(works.signed, "plain"), ty(10))
    if _company(job, works):
        seal(sheet, 98, y + 22, works.applicant, diameter=36)
    tail: Rows = [
        (
            28,
            [
                (22, "现　场\n勘　查", True),
                (105, "经勘查，该处道路现状为：\n\n勘查人员：　　　　　　　　年　　月　　日", False),
            ],
        ),
        (
            26,
            [
                (22, "收　费\n核　定", True),
                (105, "占用面积　　　　㎡，标准　　　元/㎡·天，\n应缴占道费　　　　　元。", False),
            ],
        ),
        (30, [(22, "股　室\n意　见", True), (105, "", False)]),
        (30, [(22, "领　导\n意　见", True), (105, "", False)]),
        (
            37,
            [
                (22, "延　期\n记　录", True),
                (105, "原期限：　　年　月　日至　　年　月　日\n延长至：　　年　月　日　　批准人：", False),
            ],
        ),
    ]
    grid(sheet, 156, 31, tail, size=9.5)
    sheet.text(148.5, 200, f"{bureau(job)}　制", ty(8.5), align="c")
    values = {**_values(works), "parts": ("A", "B")}
    return drawn("road_occupy_application", "pea_occupy_on_one", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"pea_dig_typed": dig_typed, "pea_dig_by_hand": dig_by_hand},
    "road_occupy_application": {"pea_occupy_two_pages": occupy_two_pages, "pea_occupy_on_one": occupy_on_one},
}
