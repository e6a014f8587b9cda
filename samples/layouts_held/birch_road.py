"""Applications to dig up or occupy a street, and the register of facilities occupied."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.birch_common import Case, Page, a_case, figures, pen, sizes, span, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def _values(case: Case, place: str) -> dict[str, Value]:
    return {
        "applicant": case.applicant,
        "handler": case.handler,
        "phone": case.phone,
        "builder": case.builder,
        "road": case.road,
        "place": place,
        "reason": case.reason,
        **sizes(case),
        **span(case),
    }


def dig_boxes(job: Job) -> Drawn:
    """A counter form whose labels are small and stand inside the boxes, above the value."""
    case = a_case(job, job.rng.choice(["firm", "manager", "person"]), narrow=True)
    sheet = job.sheet()
    ink = pen(12.5, blue=job.chance(0.6))
    tiny, note = Style("hei", 8, (90, 90, 90)), Style("song", 9)
    sheet.text(20, 15, "受理号（窗口填）：________________", note)
    sheet.text(105, 24, "挖掘城市道路许可申请单", Style("hei_bold", 20), align="c", spacing=0.1)
    boxes: list[list[tuple[float, str, Runs]]] = [
        [(110, "申报单位或个人", Run(case.applicant, "applicant")), (60, "跑办人", Run(case.handler, "handler"))],
        [(60, "跑办人手机", Run(case.phone, "phone")), (110, "破路作业单位", Run(case.builder, "builder"))],
        [(60, "被挖道路", Run(case.road, "road")), (110, "破路点位", Run(case.spot, "place"))],
        [(170, "破路原因", Run(case.reason, "reason"))],
        [
            (56, "沟槽长（m）", Run(case.length, "length_m")),
            (57, "沟槽宽（m）", Run(case.width, "width_m")),
            (57, "破除面积（㎡）", Run(case.area, "area_m2")),
        ],
        [
            (85, "开挖日", when(case.start, "period_from", "short")),
            (85, "回填完工日", when(case.end, "period_to", "short")),
        ],
        [(85, "路面类型（勾选）", "■沥青　□水泥混凝土　□彩砖　□其他"), (85, "是否新建改建五年内道路", "□是　■否")],
    ]
    y = 40.0
    for row in boxes:
        x = 20.0
        for width, label, run in row:
            sheet.rect(x, y, width, 17)
            sheet.text(x + 1.5, y + 1.5, label, tiny)
            plain_text = isinstance(run, str)
            sheet.cell((x + 3, y + 5, width - 4, 11), run, Style("song", 10.5) if plain_text else ink)
            x += width
        y += 17
    sheet.rect(20, y, 170, 44)
    sheet.cell(
        (20, y, 170, 22),
        "申请人声明：以上内容属实；挖掘中遇地下管线立即停工并通知产权单位；依照《城市道路管理条例》缴纳挖掘修复费。",
        Style("song", 10.5),
        top=True,
        leading=1.5,
    )
    sheet.text(100, y + 25, "签名或盖章：", Style("song", 10.5))
    if case.applicant.endswith("公司"):
        seals.put_round(sheet, 140, y + 27, seals.SealText(case.applicant))
    else:
        signature(sheet, 124, y + 22, case.applicant)
    sheet.text(118, y + 36, when(case.signed, "", "padded"), Style("song", 10.5))
    sheet.text(20, y + 50, "市政设施科咨询：0376-6599021　　监督：0376-6599100　　本单用黑色或蓝色墨水填写", note)
    return drawn("road_dig_application", "birch_dig_boxes", [sheet], _values(case, case.spot))


def dig_letter(job: Job) -> Drawn:
    """A firm's letter asking leave to break the road; everything stands in sentences."""
    case = a_case(job, job.rng.choice(["developer", "firm", "manager"]), narrow=True)
    page = Page(job, Style("song", 14), left=28, leading=1.85)
    page.sheet.text(28, 14, case.others[0][:1] + "总签发", pen(12))
    page.head("关于开挖路面敷设电缆的请示", 19, after=10)
    page.flat("信阳市城市管理局：")
    page.p(
        "我司",
        Run(case.applicant, "applicant"),
        "所属地块需新增汽车充电负荷。为",
        Run(case.reason, "reason"),
        "，恳请贵局准许开挖",
        Run(case.road, "road"),
        "，开挖点在",
        Run(case.spot, "place"),
        "。",
    )
    page.p(
        "管沟走向与现状雨水管平行，全长",
        Run(case.length, "length_m"),
        "米，沟宽",
        Run(case.width, "width_m"),
        "米，共破除路面",
        Run(case.area, "area_m2"),
        "平方米，埋深不小于0.7米。",
    )
    page.p(
        "土方及回填交由",
        Run(case.builder, "builder"),
        "负责，",
        when(case.start, "period_from"),
        "进场，",
        when(case.end, "period_to"),
        "前恢复通行。夜间22时以后不进行切割作业。",
    )
    page.p("妥否，请批示。")
    page.y += 8
    page.room(70)
    y = page.y
    page.right(case.applicant, gap=6)
    page.right(when(case.signed, "", job.date_form("chinese", "plain")), inset=6)
    page.y += 14
    page.flat(
        "（联络人：", Run(case.handler, "handler"), "，手机", Run(case.phone, "phone"), "）", style=Style("song", 12)
    )
    if job.variant.seal:
        seals.put_round(page.sheet, 148, y + 6, seals.SealText(case.applicant))
    return drawn("road_dig_application", "birch_dig_letter", page.sheets, _values(case, case.spot))


_FACILITIES = ("人行道彩砖及路缘石", "雨水检查井周边铺装", "路灯灯杆基础旁铺装", "盲道及人行道板", "隔离护栏")


def register_row(job: Job) -> Drawn:
    """A page of a ruled register across the sheet; one line is written, the rest still empty."""
    case = a_case(job, job.rng.choice(["firm", "person", "committee"]))
    facility, sheet = job.rng.choice(_FACILITIES), job.sheet(297, 210)
    ink, label = pen(11), Style("hei", 10)
    sheet.text(148, 14, "市政设施临时占用登记簿", Style("song_bold", 18), align="c", spacing=0.2)
    sheet.text(15, 28, f"登记科室：{case.district}市政养护所", Style("song", 10.5))
    sheet.text(282, 28, f"第 {job.rng.randrange(2, 60)} 页", Style("song", 10.5), align="r")
    widths = (12, 48, 40, 52, 16, 16, 20, 26, 26, 11)
    heads = ("编号", "占用者", "被占设施", "在何处", "长/m", "宽/m", "面积/㎡", "起", "止", "经手")
    first: tuple[Runs, ...] = (
        str(job.rng.randrange(11, 90)),
        Run(case.applicant, "applicant"),
        Run(facility, "facility"),
        Run(case.spot, "place"),
        Run(case.length, "length_m"),
        Run(case.width, "width_m"),
        Run(case.area, "area_m2"),
        when(case.start, "period_from", "short"),
        when(case.end, "period_to", "short"),
        case.others[0][:1],
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(w, h, True) for w, h in zip(widths, heads, strict=True)]),
        (17, [(w, v, False) for w, v in zip(widths, first, strict=True)]),
    ]
    rows += [(13, [(w, "", False) for w in widths]) for _ in range(8)]
    y = table(sheet, 15, 36, rows, label=label, value=ink)
    sheet.text(
        15, y + 4, "填写须知：①占用期满应恢复原状；②续占须提前五日另行登记；③面积以现场丈量为准。", Style("song", 9.5)
    )
    return drawn(
        "facility_occupy_register",
        "birch_register_row",
        [sheet],
        {"applicant": case.applicant, "facility": facility, "place": case.spot} | sizes(case) | span(case),
    )


def facility_print(job: Job) -> Drawn:
    """A system's print-out on B5: label left without rules, grey bars, a bar with the print time at the foot."""
    case = a_case(job, job.rng.choice(["manager", "developer", "firm"]))
    facility, sheet = job.rng.choice(_FACILITIES), job.sheet(176, 250)
    body, name = Style("hei", 10.5), Style("hei", 10.5, (100, 100, 110))
    sheet.fill(14, 14, 148, 12, (228, 232, 238))
    sheet.text(18, 17, "城市道路设施占用情况登记单", Style("hei_bold", 14))
    sheet.text(158, 18.5, f"流水 {figures(job.rng, 9)}", Style("hei", 8.5), align="r")
    rows: list[tuple[str, list[str | Run]]] = [
        ("提交主体", [Run(case.applicant, "applicant")]),
        ("设施名称", [Run(facility, "facility")]),
        ("设施坐落", [Run(f"信阳市{case.address}", "place")]),
        ("占用尺寸", ["长 ", Run(case.length, "length_m"), " m × 宽 ", Run(case.width, "width_m"), " m"]),
        ("折合面积", [Run(case.area, "area_m2"), " 平方米"]),
        ("许可占用", [when(case.start, "period_from", "dash"), " ~ ", when(case.end, "period_to", "dash")]),
        ("现场核验", [f"{case.others[0]}、{case.others[1]}（{case.signed - timedelta(days=1):%Y-%m-%d}）"]),
        ("产权单位", ["信阳市市政设施养护中心"]),
        ("状态", ["已登记"]),
    ]
    y = 34.0
    for label, runs in rows:
        sheet.text(18, y, label, name)
        bottom = sheet.flow(50, y, 108, runs, body, leading=1.5)
        y = max(y + 9.5, bottom + 3)
        sheet.line(18, y - 2.5, 158, y - 2.5, width=0.15, fill=(205, 205, 210))
    sheet.text(18, y + 8, "登记单由占用人打印一份留存，不作为准予施工的凭证。", Style("hei", 9))
    sheet.text(
        18,
        236,
        f"打印：{case.signed + timedelta(days=2):%Y/%m/%d} 09:{job.rng.randrange(10, 59)}　操作员 ck07",
        Style("hei", 8),
    )
    return drawn(
        "facility_occupy_register",
        "birch_facility_print",
        [sheet],
        {"applicant": case.applicant, "facility": facility, "place": f"信阳市{case.address}"}
        | sizes(case)
        | span(case),
    )


def occupy_pair(job: Job) -> Drawn:
    """A table and B table on two sheets: who and why on the first, where and how long on the second."""
    case = a_case(job, job.rng.choice(["firm", "developer", "manager"]))
    one, two = job.sheet(), job.sheet()
    label, value = Style("song_bold", 11), job.fill_style(11.5)
    title = Style("hei_bold", 18)
    one.text(105, 24, ["临时占用城市道路申报表（", Run("A表", "parts"), "）"], title, align="c")
    one.text(20, 38, "主体信息", Style("hei", 11))
    y = table(
        one,
        20,
        45,
        [
            (14, [(40, "占道申请方", True), (130, Run(case.applicant, "applicant"), False)]),
            (
                14,
                [
                    (40, "承办人员", True),
                    (45, Run(case.handler, "handler"), False),
                    (40, "承办人手机号", True),
                    (45, Run(case.phone, "phone"), False),
                ],
            ),
            (14, [(40, "施工方", True), (130, Run(case.builder, "builder"), False)]),
            (14, [(40, "施工方现场负责人", True), (130, case.builder_head, False)]),
            (26, [(40, "占道缘由", True), (130, Run(case.reason, "reason"), False)]),
            (
                52,
                [
                    (40, "提交材料", True),
                    (130, "■ 平面位置图　■ 施工组织方案\n■ 营业执照复印件　■ 交通疏导方案\n□ 管线产权单位意见", False),
                ],
            ),
            (50, [(40, "申请方盖章", True), (130, "", False)]),
        ],
        label=label,
        value=value,
    )
    if job.variant.seal:
        seals.put_round(one, 110, y - 26, seals.SealText(case.applicant))
    one.text(150, y - 10, when(case.signed, "", "plain"), Style("song", 11))
    two.text(105, 24, ["临时占用城市道路申报表（", Run("B表", "parts"), "）"], title, align="c")
    two.text(20, 38, "占道信息", Style("hei", 11))
    table(
        two,
        20,
        45,
        [
            (14, [(40, "所占路名", True), (130, Run(case.road, "road"), False)]),
            (16, [(40, "占道地点", True), (130, Run(case.address, "place"), False)]),
            (10, [(56, "占道长度（米）", True), (57, "占道宽度（米）", True), (57, "占道面积（平方米）", True)]),
            (
                13,
                [
                    (56, Run(case.length, "length_m"), False),
                    (57, Run(case.width, "width_m"), False),
                    (57, Run(case.area, "area_m2"), False),
                ],
            ),
            (
                14,
                [
                    (40, "起讫日期", True),
                    (130, [when(case.start, "period_from"), " 起　", when(case.end, "period_to"), " 止"], False),
                ],
            ),
            (34, [(40, "勘查意见", True), (130, "", False)]),
            (34, [(40, "科室意见", True), (130, "", False)]),
            (34, [(40, "局领导审批", True), (130, "", False)]),
        ],
        label=label,
        value=value,
    )
    two.text(20, 222, "注：A表、B表须同时递交，缺一不予受理。", Style("song", 9.5))
    values = _values(case, case.address) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "birch_occupy_pair", [one, two], values)


def occupy_a_only(job: Job) -> Drawn:
    """Table A alone, everything in it, with numbered questions and blanks on lines."""
    case = a_case(job, job.rng.choice(["person", "committee", "manager"]))
    page, ink = Page(job, Style("song", 12), left=24, leading=1.75), pen(13)
    page.sheet.text(24, 14, "占道审批 ·", Style("hei", 10))
    page.sheet.text(44, 14, Run("A表", "parts"), Style("hei", 10))
    page.head("占用城市道路（临时）申请书", 19, face="song_bold", after=9)

    def blank(text: str, name: str) -> Run:
        return Run(text, name, ink, underline=True, min_em=len(text) + 2)

    page.flat("1. 谁要占道？", blank(case.applicant, "applicant"))
    page.flat("2. 由谁来办？", blank(case.handler, "handler"), "　怎么联系？", blank(case.phone, "phone"))
    page.flat("3. 哪家队伍干活？", blank(case.builder, "builder"))
    page.flat("4. 占哪条路？", blank(case.road, "road"), "　靠近何处？", blank(case.spot, "place"))
    page.flat("5. 为什么占？", blank(case.reason, "reason"))
    page.flat(
        "6. 占多大？　长",
        blank(case.length, "length_m"),
        "米，宽",
        blank(case.width, "width_m"),
        "米，合",
        blank(case.area, "area_m2"),
        "平方米",
    )
    page.flat(
        "7. 占多久？　从",
        when(case.start, "period_from", "plain", ink),
        "到",
        when(case.end, "period_to", "plain", ink),
    )
    page.flat("8. 是否影响公交站、盲道、消火栓？　■ 否　□ 是（说明：______________）")
    page.y += 4
    page.p("本申请人知悉《河南省城市道路管理办法》有关规定，占道期间服从现场执法人员管理，到期自行撤除。")
    page.y += 8
    y = page.y
    page.right("申请人：________________", gap=8)
    page.right(when(case.signed, "", "plain", ink), inset=4)
    if case.applicant.endswith(("公司", "委员会")):
        seals.put_round(page.sheet, 165, y + 3, seals.SealText(case.applicant))
    else:
        signature(page.sheet, 156, y - 3, case.applicant)
    page.y += 22
    page.flat("受理意见（窗口）：材料齐全，转市政科现场查看。　" + case.others[0], style=pen(12, blue=False))
    return drawn(
        "road_occupy_application", "birch_occupy_a_only", page.sheets, _values(case, case.spot) | {"parts": ("A",)}
    )


LAYOUTS: Layouts = {
    "road_dig_application": {"birch_dig_boxes": dig_boxes, "birch_dig_letter": dig_letter},
    "facility_occupy_register": {"birch_register_row": register_row, "birch_facility_print": facility_print},
    "road_occupy_application": {"birch_occupy_pair": occupy_pair, "birch_occupy_a_only": occupy_a_only},
}
