"""Forms for municipal facilities occupied for a time and for works on green land."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import (
    SONG,
    Parts,
    Row,
    blank,
    county,
    foot,
    lines,
    pen,
    plain,
    said,
    seal,
    signed,
    torn,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works
from samples.writing import table


def _period(job: Job, works: Works, ink: Style, *, join: tuple[str, str, str] = ("自", "至", "止")) -> Parts:
    form = job.rng.choice(["plain", "spaced", "dot", "padded"])
    first, last = (numbers.written_date(day, form=form) for day in (works.period_from, works.period_to))
    return [join[0], Run(first, "period_from", ink), join[1], Run(last, "period_to", ink), join[2]]


def _values(works: Works, **more: Value) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        **more,
    }


def tea_facility_city(job: Job) -> Drawn:
    """The city's register sheet: applicant, facility, measures, promise, opinions of two offices."""
    rng, works, sheet = job.rng, some_works(job), job.sheet()
    ink = pen(job, 11)
    facility = rng.choice(["人行道", "非机动车道", "人行道及路缘石", "雨水检查井", "道路路面"])
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("song_bold", 20), align="c")
    sheet.text(
        190, 36, f"登记编号：{rng.choice(['', f'2026-{rng.randrange(1, 300):03d}'])}", Style("song", 10.5), align="r"
    )

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    measures: Runs = [
        "长", at(plain(works.length), "length_m"), "米 × 宽", at(plain(works.width), "width_m"), "米 ＝ ",
        at(plain(works.area), "area_m2"), "平方米",
    ]  # fmt: skip
    rows: list[Row] = [
        (12, [(34, "占用单位（个人）", True), (138, at(works.applicant, "applicant"), False)]),
        (12, [(34, "经办人", True), (52, at(works.handler.name), False), (34, "联系电话", True), (52,
            at(works.handler.phone), False)]),
        (12, [(34, "施工单位", True), (138, at(works.builder.name), False)]),
        (12, [(34, "设施名称", True), (52, at(facility, "facility"), False), (34, "设施现状", True),
              (52, at(rng.choice(["完好", "良好", "基本完好"])), False)]),
        (14, [(34, "占用位置", True), (138, at(works.place, "place"), False)]),
        (14, [(34, "占用事由", True), (138, at(works.reason), False)]),
        (12, [(34, "占用面积", True), (138, measures, False)]),
        (12, [(34, "占用期限", True), (138, _period(job, works, ink), False)]),
        (34, [(34, "占用单位承诺", True), (138, "", False)]),
        (30, [(34, "市政设施管理\n单位意见", True), (138, "", False)]),
        (30, [(34, "主管部门意见", True), (138, "", False)]),
    ]  # fmt: skip
    bottom = table(sheet, 19, 43, rows, label=Style("song", 11), value=SONG.sized(11))
    y = bottom - 94
    sheet.flow(
        55,
        y + 3,
        132,
        "在占用期间保持周边整洁，做好安全防护，期满后及时清理现场，恢复设施原状，损坏照价赔偿。",
        Style("song", 11),
        indent=2,
    )
    sheet.text(96, y + 21, "签字（盖章）：", Style("song", 11))
    signed(sheet, 124, y + 19.5, works.handler.name)
    sheet.text(142, y + 27, said(job, works.signed, "spaced", "plain"), ink)
    if works.applicant.endswith("公司"):
        seal(sheet, 136, y + 22, works.applicant, diameter=36)
    for row in (y + 56, y + 86):
        sheet.text(150, row, "年　　月　　日", Style("song", 11))
    sheet.text(19, bottom + 4, "注：本表一式两份，附占用位置平面图。", Style("song", 10))
    values = _values(
        works, facility=facility, place=works.place, length_m=plain(works.length), width_m=plain(works.width)
    )
    return drawn("facility_occupy_register", "tea_facility_city", [sheet], values)


def tea_facility_county(job: Job) -> Drawn:
    """A county's register as numbered entries on lines, two offices' columns at the foot."""
    rng, works, sheet, where = job.rng, some_works(job), job.sheet(), county(job)
    ink, body = pen(job, 12), Style("song", 12.5)
    facility = rng.choice(["道路（人行道）", "城市道路", "路灯杆基础及人行道板", "护栏、人行道"])
    sheet.text(105, 20, f"{where}城市管理局", Style("song", 14), align="c")
    sheet.text(105, 31, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c")
    y = lines(
        sheet,
        24,
        52,
        [
            ["一、申请单位：", blank(works.applicant, "applicant", ink, least=20)],
            [
                "　　负责人：",
                blank(job.facts.spouse.name, "", ink, least=7),
                "电话：",
                blank(job.facts.spouse.phone, "", ink),
            ],
            ["二、占用设施：", blank(facility, "facility", ink, least=12)],
        ],
        body,
        step=11,
    )
    y = sheet.flow(24, y, 164, ["三、设施位置：", blank(works.place, "place", ink)], body, leading=2.1)
    y = lines(
        sheet,
        24,
        y + 1,
        [
            ["四、占用面积：", blank(plain(works.area), "area_m2", ink), "㎡（长", blank(plain(works.length),
                "length_m", ink), "m，宽",
             blank(plain(works.width), "width_m", ink), "m）"],
            ["五、占用时间：", *torn(works.period_from, "period_from", ink), "至", *torn(works.period_to,
                "period_to", ink)],
        ],
        body,
        step=11,
    )  # fmt: skip
    y = sheet.flow(24, y, 164, ["六、占用用途：", blank(works.reason, "", ink)], body, leading=2.1)
    y = lines(
        sheet,
        24,
        y + 1,
        ["七、是否损坏设施：□是　■否", "八、恢复措施：占用结束后按原标准恢复并经验收。"],
        body,
        step=11,
    )
    sheet.text(104, y + 6, "申请单位（签章）：", body)
    signed(sheet, 146, y + 4.5, works.handler.name)
    sheet.text(122, y + 18, torn(works.signed, "", ink, line=False), body)
    if works.applicant.endswith("公司"):
        seal(sheet, 150, y + 10, works.applicant, diameter=38)
    rows: list[Row] = [
        (10, [(82, "现场核查情况", True), (82, "登记部门意见", True)]),
        (38, [(82, "", False), (82, "", False)]),
    ]
    table(sheet, 24, y + 34, rows, label=SONG, value=SONG)
    foot(sheet, f"{where}城市管理局市政股制表", y=282)
    values = _values(
        works, facility=facility, place=works.place, length_m=plain(works.length), width_m=plain(works.width)
    )
    return drawn("facility_occupy_register", "tea_facility_county", [sheet], values)


def _green_values(works: Works, measured: bool) -> dict[str, Value]:
    values = _values(
        works,
        handler=works.handler.name,
        phone=works.handler.phone,
        place=works.green_place,
        nature=works.green_nature,
    )
    if measured:
        values |= {"length_m": plain(works.length), "width_m": plain(works.width)}
    return values


def tea_green_city(job: Job) -> Drawn:
    """The application of the city's gardens office in one ruled table."""
    rng, works, sheet = job.rng, some_works(job), job.sheet()
    ink = pen(job, 11)
    sheet.text(105, 22, "工程建设涉及城市绿地、树木审批申请表", Style("song_bold", 18), align="c")
    sheet.text(190, 36, ["申请日期：", Run(said(job, works.signed), "", ink)], Style("song", 11), align="r")

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    trees = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    measures: Runs = [
        at(plain(works.area), "area_m2"), "㎡（长", at(plain(works.length), "length_m"), "m×宽",
        at(plain(works.width), "width_m"), "m）",
    ]  # fmt: skip
    code_label = (
        "身份证号"
        if works.applicant_code[:6] == numbers.ID_AREA and works.applicant_code[6:8] in ("19", "20")
        else "统一社会\n信用代码"
    )
    rows: list[Row] = [
        (12, [(32, "申请单位\n（个人）", True), (58, at(works.applicant, "applicant"), False), (28, code_label, True),
              (54, at(works.applicant_code), False)]),
        (12, [(32, "经办人", True), (58, at(works.handler.name, "handler"), False), (28, "联系电话", True),
              (54, at(works.handler.phone, "phone"), False)]),
        (12, [(32, "工程名称", True), (140, at(works.project), False)]),
        (12, [(32, "绿地位置", True), (140, at(works.green_place, "place"), False)]),
        (12, [(32, "绿地性质", True), (58, at(works.green_nature, "nature"), False), (28, "绿地权属", True),
              (54, at(rng.choice(["市园林绿化中心", "国有", "小区业主共有"])), False)]),
        (12, [(32, "占用面积", True), (140, measures, False)]),
        (12, [(32, "占用期限", True), (140, _period(job, works, ink, join=("", "至", "")), False)]),
        (12, [(32, "涉及树木", True), (140, ["移植：", at(trees), "　砍伐：", at("0株")], False)]),
        (20, [(32, "占用理由", True), (140, at(works.reason), False)]),
        (20, [(32, "恢复或\n补偿方案", True), (140, at("施工结束后15日内恢复绿地，移植树木就近栽植并养护一年。"),
            False)]),
        (34, [(32, "申请单位\n承诺", True), (140, "", False)]),
        (32, [(32, "审批意见", True), (140, "", False)]),
    ]  # fmt: skip
    bottom = table(sheet, 19, 43, rows, label=Style("song", 11), value=SONG.sized(11))
    y = bottom - 66
    sheet.flow(
        53, y + 3, 134, "本单位承诺所提交材料真实有效，并按批准的面积、期限占用绿地。", Style("song", 11), indent=2
    )
    sheet.text(96, y + 18, "申请人签字（盖章）：", Style("song", 11))
    signed(sheet, 136, y + 16.5, works.handler.name)
    if works.applicant.endswith("公司"):
        seal(sheet, 156, y + 17, works.applicant, diameter=36)
    sheet.text(150, bottom - 8, "年　　月　　日", Style("song", 11))
    return drawn("green_application", "tea_green_city", [sheet], _green_values(works, True))


def tea_green_county(job: Job) -> Drawn:
    """A county's two-page application: particulars with tick boxes, then the opinions."""
    rng, works, sheet, second, where = job.rng, some_works(job), job.sheet(), job.sheet(), county(job)
    ink, measured = pen(job, 11.5), job.chance(0.7)
    sheet.text(105, 24, "工程建设涉及城市绿地、树木申请表", Style("hei_bold", 19), align="c")
    sheet.text(105, 36, "（临时占用城市绿化用地、移植树木）", Style("song", 12), align="c")

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    area: Parts = [at(plain(works.area), "area_m2"), "平方米"]
    if measured:
        area = ["长", at(plain(works.length), "length_m"), "米，宽", at(plain(works.width), "width_m"), "米，计", *area]
    kinds = "　".join(f"{kind}（{rng.choice([8, 10, 12, 15])}cm）{count}棵" for kind, count in works.trees)
    label = Style("song", 11.5)
    rows: list[Row] = [
        (14, [(40, "申请人名称", True), (130, at(works.applicant, "applicant"), False)]),
        (14, [(40, "申请人类型", True), (130,
            "■ 法人　□ 自然人" if works.applicant.endswith("公司") else "□ 法人　■ 自然人", False)]),
        (14, [(40, "委托代理人", True), (45, at(works.handler.name, "handler"), False), (40, "手机号码", True),
              (45, at(works.handler.phone, "phone"), False)]),
        (14, [(40, "建设工程项目", True), (130, at(works.project), False)]),
        (14, [(40, "申请事项", True), (130, "■ 临时占用绿地　■ 移植树木　□ 砍伐树木", False)]),
        (16, [(40, "占用绿地地址", True), (130, at(works.green_place, "place"), False)]),
        (14, [(40, "绿地类别", True), (130, at(works.green_nature, "nature"), False)]),
        (14, [(40, "占用绿地面积", True), (130, area, False)]),
        (18, [(40, "树木种类、规格\n（胸径）及数量", True), (130, at(kinds), False)]),
        (14, [(40, "起止时间", True), (130, [*torn(works.period_from, "period_from", ink, line=False), "起至",
                                       *torn(works.period_to, "period_to", ink, line=False), "止"], False)]),
        (24, [(40, "申请原因", True), (130, at(works.reason), False)]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 48, rows, label=label, value=label)
    sheet.text(106, bottom + 12, "申请人（签章）：", SONG)
    signed(sheet, 142, bottom + 10.5, works.handler.name)
    sheet.text(124, bottom + 25, said(job, works.signed, "plain", "chinese"), ink)
    if works.applicant.endswith("公司"):
        seal(sheet, 152, bottom + 18, works.applicant, diameter=38)
    back: list[Row] = [
        (46, [(40, "绿地管护单位\n意　见", True), (130, "", False)]),
        (46, [(40, "现场勘查意见", True), (130, "", False)]),
        (46, [(40, f"{where}住建局\n审批意见", True), (130, "", False)]),
    ]
    table(second, 20, 28, back, label=label, value=label)
    for row in range(3):
        second.text(146, 64 + row * 46, "年　　月　　日", label)
    second.flow(
        20, 174, 170, "填表说明：1.本表用黑色钢笔填写或打印；2.附占用绿地现状平面图、现场照片；3.本表一式三份。", label
    )
    for number, page in enumerate((sheet, second), 1):
        foot(page, f"— {number} —")
    return drawn("green_application", "tea_green_county", [sheet, second], _green_values(works, measured))


LAYOUTS: Layouts = {
    "facility_occupy_register": {"tea_facility_city": tea_facility_city, "tea_facility_county": tea_facility_county},
    "green_application": {"tea_green_city": tea_green_city, "tea_green_county": tea_green_county},
}
