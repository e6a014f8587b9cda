"""城市道路掘动申请表 and 临时占用城市道路申请表（A B表): forms filled in by hand, letters, prints of a web system."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, feet, page_head, round_seal, signed_name
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

Cells = list[tuple[float, Runs, bool]]


def _values(works: Works, *, road: str, area: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }
    if area:
        values["area_m2"] = plain(works.area)
    return values


def _seal_or_sign(job: Job, sheet: Sheet, works: Works, x: float, y: float) -> None:
    """A firm's seal, or the hand of a private applicant."""
    if works.applicant == job.facts.person.name:
        signed_name(sheet, x - 8, y - 3, works.applicant)
    else:
        round_seal(job, sheet, x, y, works.applicant)


def dig_form(job: Job) -> Drawn:
    """The city's table, one page, boxes below for the offices' opinions left empty."""
    works, sheet = some_works(job), job.sheet()
    fill = job.fill_style(11)

    def put(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    sheet.text(105, 20, "信阳市城市道路掘动申请表", Style("hei_bold", 19), align="c", spacing=0.06)
    sheet.text(18, 34, f"编号：掘字〔2026〕{job.rng.randrange(1, 400):03d}", Style("song", 10))
    sheet.text(192, 34, ["填表日期：", day(works.signed, "", "spaced")], Style("song", 10), align="r")
    part = job.rng.choice(("□车行道　□非机动车道　√人行道　□绿化带", "□车行道　√非机动车道　□人行道　□绿化带"))
    surface = job.rng.choice(("√沥青　□水泥混凝土　□彩砖　□花岗岩", "□沥青　□水泥混凝土　√彩砖　□花岗岩"))
    form = job.date_form("plain", "spaced")
    rows: list[tuple[float, Cells]] = [
        (11, [(32, "申请单位\n（个人）", True), (142, put(works.applicant, "applicant"), False)]),
        (
            11,
            [
                (32, "经 办 人", True),
                (50, put(works.handler.name, "handler"), False),
                (30, "联系电话", True),
                (62, put(works.handler.phone, "phone"), False),
            ],
        ),
        (
            11,
            [
                (32, "施工单位", True),
                (74, put(works.builder.name, "builder"), False),
                (24, "负责人", True),
                (44, put(another(job)), False),
            ],
        ),
        (
            11,
            [
                (32, "道路名称", True),
                (50, put(works.road, "road"), False),
                (30, "建成年份", True),
                (62, put(str(job.rng.randrange(2006, 2021))), False),
            ],
        ),
        (12, [(32, "掘动地点", True), (142, put(works.place, "place"), False)]),
        (10, [(32, "掘动部位", True), (142, part, False)]),
        (10, [(32, "路面结构", True), (142, surface, False)]),
        (13, [(32, "掘动原因", True), (142, put(works.reason, "reason"), False)]),
        (
            12,
            [
                (32, "掘动尺寸", True),
                (
                    142,
                    [
                        "长",
                        put(plain(works.length), "length_m"),
                        "米 × 宽",
                        put(plain(works.width), "width_m"),
                        "米 × 深",
                        put(plain(works.depth)),
                        "米　　面积",
                        put(plain(works.area), "area_m2"),
                        "平方米",
                    ],
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (32, "掘动时间", True),
                (
                    142,
                    [
                        "自 ",
                        Run(numbers.written_date(works.period_from, form=form), "period_from", fill),
                        " 起至 ",
                        Run(numbers.written_date(works.period_to, form=form), "period_to", fill),
                        f" 止，计 {works.days} 天",
                    ],
                    False,
                ),
            ],
        ),
        (10, [(32, "修复方式", True), (142, "□自行修复　√委托市政养护单位修复　□缴纳修复费", False)]),
        (
            34,
            [(32, "申请单位\n（盖章）", True), (55, "", False), (32, "市政设施\n管理单位意见", True), (55, "", False)],
        ),
        (34, [(32, "公安交警\n部门意见", True), (55, "", False), (32, "主管部门\n领导审批", True), (55, "", False)]),
    ]
    y = table(sheet, 18, 42, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    _seal_or_sign(job, sheet, works, 76, y - 51)
    for dx, dy in ((80, -8), (167, -42), (167, -8)):
        sheet.text(dx + 24, y + dy + 1, "年　　月　　日", Style("song", 9), align="r")
    sheet.flow(
        18,
        y + 3,
        174,
        "说明：1.本表一式三份。2.新建、扩建、改建的城市道路交付使用后五年内、大修竣工后三年内不得挖掘。"
        "3.附掘动位置平面图、地下管线交底记录。",
        Style("song", 8.5),
        leading=1.4,
    )
    return drawn("road_dig_application", "dew_form", [sheet], _values(works, road=works.road))


def dig_letter(job: Job) -> Drawn:
    """A typed application to the city's office, then the table of what is dug as its annex."""
    works = some_works(job)
    writer = Writer(job, Style("song", 14), leading=1.75)
    writer.title("关于申请掘动城市道路的报告", Style("hei_bold", 19), spacing=0.05)
    writer.line("信阳市城市管理局：")
    road = f"{works.road}{works.section}"
    writer.para(
        [
            "我方因",
            Run(works.reason, "reason"),
            "，拟在",
            Run(works.place, "place"),
            "掘动城市道路，现将有关情况报告如下。",
        ]
    )
    writer.para(["一、申请人：", Run(works.applicant, "applicant"), f"，证照号码{works.applicant_code}。"])
    writer.para(["二、涉及道路：", Run(road, "road"), "。"])
    writer.para(
        [
            "三、掘动范围：长度",
            Run(f"{plain(works.length)}m", "length_m"),
            "，宽度",
            Run(f"{plain(works.width)}m", "width_m"),
            f"，沟深{plain(works.depth)}m，掘动面积",
            Run(f"{plain(works.area)}㎡", "area_m2"),
            "，详见附表和平面图。",
        ]
    )
    writer.para(
        [
            "四、掘动时间：",
            day(works.period_from, "period_from"),
            "—",
            day(works.period_to, "period_to"),
            "，夜间22时至次日6时不施工。",
        ]
    )
    writer.para(["五、施工单位：", Run(works.builder.name, "builder"), "，具备市政公用工程施工总承包资质。"])
    writer.para("六、我方承诺按规定缴纳道路挖掘修复费，竣工后及时清理现场，恢复路面原状。")
    writer.para("妥否，请批示。")
    writer.para(["联系人：", Run(works.handler.name, "handler"), "　电话：", Run(works.handler.phone, "phone")])
    writer.room(44)
    y = writer.y + 16
    writer.sheet.text(178, y, works.applicant, Style("song", 14), align="r")
    writer.sheet.text(174, y + 10, numbers.written_date(works.signed), Style("song", 14), align="r")
    if works.applicant == job.facts.person.name:
        signed_name(writer.sheet, 120, y - 2, works.applicant)
    else:
        round_seal(job, writer.sheet, 150, y + 5, works.applicant)
    writer.new_page()
    sheet = writer.sheet
    sheet.text(25, 24, "附表", Style("hei", 13))
    sheet.text(105, 34, "城市道路掘动申请明细表", Style("hei_bold", 16), align="c")
    widths = (14.0, 40.0, 26.0, 26.0, 26.0, 30.0)
    heads = ("序号", "部位", "长(m)", "宽(m)", "深(m)", "路面结构")
    rows: list[tuple[float, Cells]] = [(12, [(w, h, True) for w, h in zip(widths, heads, strict=True)])]
    only = ("1", "沟槽开挖段", plain(works.length), plain(works.width), plain(works.depth), "彩砖人行道")
    rows.append((12, [(w, h, True) for w, h in zip(widths, only, strict=True)]))
    rows += [(12, [(w, "", True) for w in widths]) for _ in range(4)]
    y = table(sheet, 24, 50, rows, label=Style("song", 11), value=Style("song", 11))
    sheet.rect(24, y + 12, 162, 90)
    sheet.text(28, y + 15, "掘动位置示意图：", Style("song", 11))
    sheet.line(34, y + 48, 176, y + 48)
    sheet.line(34, y + 72, 176, y + 72)
    sheet.text(105, y + 57, works.road, Style("hei", 14), align="c", spacing=0.6)
    sheet.rect(90, y + 38, 40, 6, line=0.5)
    sheet.text(110, y + 30, "开挖段", Style("song", 10), align="c")
    feet(writer.sheets)
    return drawn(
        "road_dig_application",
        "dew_letter",
        writer.sheets,
        _values(works, road=road),
        tolerated={"road": (works.road,)},
    )


def occupy_two(job: Job) -> Drawn:
    """A表 by the applicant, B表 for sketch, survey and fee, each on its own page, filled in with a pen."""
    works = some_works(job)
    first, second = job.sheet(), job.sheet()
    fill = job.fill_style(11.5)

    def put(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    label = Style("song", 11)
    first.text(105, 22, "临时占用城市道路申请表", Style("song_bold", 20), align="c", spacing=0.1)
    first.text(186, 34, [Run("A", "parts"), "表"], Style("hei", 13), align="r")
    form = job.date_form("plain", "dot")
    rows: list[tuple[float, Cells]] = [
        (14, [(38, "申请单位（人）", True), (126, put(works.applicant, "applicant"), False)]),
        (14, [(38, "证照号码", True), (126, put(works.applicant_code), False)]),
        (
            14,
            [
                (38, "经办人", True),
                (42, put(works.handler.name, "handler"), False),
                (34, "联系电话", True),
                (50, put(works.handler.phone, "phone"), False),
            ],
        ),
        (14, [(38, "施工单位", True), (126, put(works.builder.name, "builder"), False)]),
        (14, [(38, "占用道路", True), (126, put(works.road, "road"), False)]),
        (16, [(38, "占用地点", True), (126, put(works.place, "place"), False)]),
        (18, [(38, "占用事由", True), (126, put(works.reason, "reason"), False)]),
        (
            14,
            [
                (38, "占用面积", True),
                (
                    126,
                    [
                        put(plain(works.length), "length_m"),
                        " m（长）× ",
                        put(plain(works.width), "width_m"),
                        " m（宽）＝ ",
                        put(plain(works.area), "area_m2"),
                        " ㎡",
                    ],
                    False,
                ),
            ],
        ),
        (
            14,
            [
                (38, "占用期限", True),
                (
                    126,
                    [
                        Run(numbers.written_date(works.period_from, form=form), "period_from", fill),
                        " 至 ",
                        Run(numbers.written_date(works.period_to, form=form), "period_to", fill),
                    ],
                    False,
                ),
            ],
        ),
        (
            50,
            [
                (38, "申请人承诺", True),
                (126, "", False),
            ],
        ),
    ]
    y = table(first, 23, 42, rows, label=label, value=label)
    first.flow(
        64,
        y - 47,
        118,
        "以上填报内容真实。占用期间不损坏市政设施，期满清场退还；因占用造成他人损害的，由本申请人承担责任。",
        Style("song", 11),
        leading=1.5,
        indent=2,
    )
    first.text(70, y - 20, "（签章）", label)
    _seal_or_sign(job, first, works, 104, y - 17)
    first.text(180, y - 8, day(works.signed, "", "spaced"), label, align="r")
    first.text(23, y + 4, "注：A表由申请人填写，B表由勘查人员填写，A、B表配套使用。", Style("song", 9))
    second.text(105, 22, "临时占用城市道路申请表", Style("song_bold", 20), align="c", spacing=0.1)
    second.text(186, 34, [Run("B", "parts"), "表"], Style("hei", 13), align="r")
    blank: list[tuple[float, Cells]] = [
        (80, [(30, "现场示意图", True), (134, "", False)]),
        (34, [(30, "现场勘查\n意　见", True), (134, "", False)]),
        (16, [(30, "收费核定", True), (134, "占道费标准　　　　元／㎡·日　　　应收　　　　　元", False)]),
        (34, [(30, "部门审核\n意　见", True), (52, "", False), (30, "领导审批\n意　见", True), (52, "", False)]),
    ]
    y = table(second, 23, 42, blank, label=label, value=label)
    second.line(62, 72, 178, 72, width=0.5)
    second.line(62, 96, 178, 96, width=0.5)
    second.text(120, 81, works.road, Style("kai", 15, jitter=0.04), align="c", spacing=0.5)
    second.rect(104, 61, 34, 8, line=0.5)
    second.text(121, 54, f"占用 {plain(works.length)}×{plain(works.width)}m", Style("kai", 11, jitter=0.04), align="c")
    second.text(172, 48, "北↑", Style("kai", 13))
    values = _values(works, road=works.road) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "dew_two", [first, second], values)


def occupy_web(job: Job) -> Drawn:
    """Printed from the government's web portal: no rules but light lines, A表 and B表 one after the other."""
    works, sheet = some_works(job), job.sheet()
    grey = (150, 156, 166)
    page_head(sheet, "河南政务服务网 信阳市｜在线申报", numbers.written_date(works.signed, form="dash") + " 10:26")
    sheet.text(105, 26, "临时占用城市道路许可申请表", Style("hei_bold", 17, (30, 60, 120)), align="c")
    sheet.text(25, 38, f"申报号：{works.signed:%Y%m%d}{job.rng.randrange(10**6):06d}", Style("hei", 9.5))
    sheet.text(185, 38, "状态：待提交", Style("hei", 9.5), align="r")
    label, value = Style("hei", 10, (90, 90, 96)), Style("hei", 10.5)
    private = works.applicant == job.facts.person.name
    entries: list[tuple[str, Runs]] = [
        ("申请人类型", "自然人" if private else "法人"),
        ("申请人名称", Run(works.applicant, "applicant")),
        ("证件号码", works.applicant_code),
        ("经办人姓名", Run(works.handler.name, "handler")),
        ("经办人手机", Run(works.handler.phone, "phone")),
        ("拟占用道路", Run(works.road, "road")),
        ("占用具体位置", Run(works.place, "place")),
        ("占用用途", Run(works.reason, "reason")),
        ("占用长度（米）", Run(plain(works.length), "length_m")),
        ("占用宽度（米）", Run(plain(works.width), "width_m")),
        ("占用面积（平方米）", Run(plain(works.area), "area_m2")),
        ("开始日期", Run(f"{works.period_from:%Y-%m-%d}", "period_from")),
        ("结束日期", Run(f"{works.period_to:%Y-%m-%d}", "period_to")),
        ("施工单位名称", Run(works.builder.name, "builder")),
        ("施工单位统一社会信用代码", works.builder.uscc),
        ("领取方式", "窗口领取"),
    ]
    y = 47.0
    sheet.fill(24, y, 162, 8, (228, 234, 244))
    sheet.text(27, y + 2, ["附件一　", Run("A", "parts"), "表　申请信息"], Style("hei_bold", 11))
    y += 10
    for head, runs in entries:
        sheet.text(27, y + 1.6, head, label)
        bottom = sheet.flow(82, y + 1.6, 102, runs, value, leading=1.3)
        y = max(y + 8.4, bottom + 1)
        sheet.line(24, y, 186, y, width=0.1, fill=grey)
    y += 5
    sheet.fill(24, y, 162, 8, (228, 234, 244))
    sheet.text(27, y + 2, ["附件二　", Run("B", "parts"), "表　现场勘查与审核（由窗口填写）"], Style("hei_bold", 11))
    y += 10
    for head in ("勘查人", "勘查时间", "勘查意见", "核定面积", "应缴占道费", "审批意见"):
        sheet.text(27, y + 1.6, head, label)
        y += 8
        sheet.line(24, y, 186, y, width=0.1, fill=grey)
    sheet.text(27, y + 6, "申请人（签章）：", value)
    if private:
        signed_name(sheet, 62, y + 3, works.applicant)
    else:
        round_seal(job, sheet, 90, y + 8, works.applicant, diameter=38)
    late = works.signed + timedelta(days=job.rng.randrange(0, 3))
    sheet.text(185, y + 6, numbers.written_date(late, form="dash"), value, align="r")
    values = _values(works, road=works.road) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "dew_web", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"dew_form": dig_form, "dew_letter": dig_letter},
    "road_occupy_application": {"dew_two": occupy_two, "dew_web": occupy_web},
}
