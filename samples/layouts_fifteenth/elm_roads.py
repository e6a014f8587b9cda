"""Forms for roads: 城市道路掘动申请表 and 临时占用城市道路申请表."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, dated, filled
from samples.layouts_fifteenth.elm_common import day_run, sealed, st, ticks
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, signature, table

_SURFACES = ("沥青路面", "水泥路面", "人行道彩砖", "花岗岩板")


def _values(works: Works) -> dict[str, Value]:
    return {
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


def _signed(sheet: Sheet, x: float, y: float, works: Works) -> None:
    if works.applicant.endswith("公司"):
        sealed(sheet, x, y, works.applicant)
    else:
        signature(sheet, x - 12, y - 3, works.applicant)


def dig_bureau(job: Job) -> Drawn:
    """A bureau's form: a side column of headings, a small table of sizes, three opinions below."""
    works, sheet, facts = some_works(job), job.sheet(), job.facts
    fill = job.fill_style(10.5)
    form = Form(fill, label_mm=28, width_mm=164, left_mm=31, label=st(10.5))
    value = form.value
    sheet.text(105, 18, "信阳市城市道路掘动申请表", st(20, "song_bold"), align="c", spacing=0.08)
    sheet.text(17, 31, "受理号：____________", st(10))
    sheet.text(195, 31, f"填表日期：{numbers.written_date(works.signed, form='spaced')}", st(10), align="r")
    top = 37.0
    form.row(
        10,
        ("单位名称", value(works.applicant, "applicant")),
        ("证照号码", Run(works.applicant_code, "", fill.sized(9))),
    )
    form.row(10, ("法定代表人", value(facts.company.org.legal_person)), ("电话", value(facts.company.org.phone)))
    form.row(10, ("经办人", value(works.handler.name, "handler")), ("手机", value(works.handler.phone, "phone")))
    y = form.put(sheet, top)
    sheet.rect(17, top, 14, y - top)
    sheet.column((17, top, 14, y - top), "申请人", st(10.5))
    top = y
    form.row(10, ("工程名称", value(works.project)))
    form.row(10, ("施工单位", value(works.builder.name, "builder")), ("项目经理", value(facts.spouse.name)))
    form.row(10, ("掘动道路", value(works.road, "road")), ("起止路口", value(works.section.removesuffix("段"))))
    form.row(11, ("具体位置", value(works.place, "place")))
    form.row(15, ("掘动原因", value(works.reason, "reason")))
    y = form.put(sheet, y)
    heads = ("路面结构", "长度（m）", "宽度（m）", "深度（m）", "面积（㎡）")
    cells: list[Runs] = [
        value(job.rng.choice(_SURFACES)),
        value(plain(works.length), "length_m"),
        value(plain(works.width), "width_m"),
        value(plain(works.depth)),
        value(plain(works.area), "area_m2"),
    ]
    y = table(sheet, 31, y, [(8, [(32.8, head, True) for head in heads])], label=st(10), value=st(10))
    y = table(sheet, 31, y, [(10, [(32.8, cell, True) for cell in cells])], label=fill, value=fill)
    start, end = (
        day_run(works.period_from, "period_from", style=fill),
        day_run(works.period_to, "period_to", style=fill),
    )
    form.row(11, ("掘动时间", ["自 ", start, " 至 ", end, Run(f"，计 {works.days} 天", "", fill)]))
    form.row(10, ("修复方式", ticks(("自行修复", "委托市政单位修复", "缴纳修复费"), ("委托市政单位修复",))))
    y = form.put(sheet, y)
    sheet.rect(17, top, 14, y - top)
    sheet.column((17, top, 14, y - top), "掘动内容", st(10.5))
    wide = 178 / 3
    for number, who in enumerate(("申请单位（盖章）", "辖区市政管理所意见", "市城市管理局意见")):
        sheet.rect(17 + wide * number, y, wide, 64)
        sheet.text(17 + wide * (number + 0.5), y + 3, who, st(10), align="c")
        sheet.text(14 + wide * (number + 1), y + 56, "年　　月　　日", st(9.5), align="r")
    _signed(sheet, 17 + wide / 2, y + 32, works)
    sheet.flow(17, y + 68, 178, "注：1.本表一式三份；2.附施工平面图、管线断面图；3.超过批准期限须办理延期手续。", st(9))
    return drawn("road_dig_application", "elm_dig_bureau", [sheet], _values(works))


def dig_typed(job: Job) -> Drawn:
    """A typed request in numbered lines with open blanks, signed at the foot."""
    works, facts = some_works(job), job.facts
    fill, body = job.fill_style(12), st(12)
    writer = Writer(job, body, leading=1.75, gap=1.8)
    writer.title("城市道路挖掘申请表", st(21, "hei_bold"), after=4)
    writer.sheet.text(105, writer.y, "（适用于管线敷设工程）", st(11, "kai"), align="c")
    writer.y += 11
    writer.line(["致：", filled(f"信阳市{facts.home.community.district}城市管理局", "", fill)])
    writer.line(["一、申请人：", filled(works.applicant, "applicant", fill, min_em=22)])
    writer.line(
        [
            "二、委托代理人：",
            filled(works.handler.name, "handler", fill, min_em=7),
            "　手机号：",
            filled(works.handler.phone, "phone", fill),
        ]
    )
    writer.line(["三、施工单位全称：", filled(works.builder.name, "builder", fill, min_em=20)])
    writer.line(
        [
            "　　现场负责人：",
            filled(facts.spouse.name, "", fill, min_em=6),
            "　手机号：",
            filled(facts.spouse.phone, "", fill),
        ]
    )
    writer.line(["四、拟挖掘道路：", filled(works.road, "road", fill, min_em=10)])
    writer.line(["　　挖掘位置：", filled(works.place, "place", fill)])
    writer.line(["五、挖掘用途：", Run(works.reason, "reason", fill, underline=True)])
    writer.line(
        [
            "六、挖掘规模：沟槽长",
            filled(plain(works.length), "length_m", fill),
            "米，宽",
            filled(plain(works.width), "width_m", fill),
            "米，深",
            filled(plain(works.depth), "", fill),
            "米，共计",
            filled(plain(works.area), "area_m2", fill),
            "平方米。",
        ]
    )
    writer.line(
        [
            "七、挖掘工期：",
            *dated(works.period_from, "period_from", fill),
            "起，",
            *dated(works.period_to, "period_to", fill),
            "止。",
        ]
    )
    writer.line(["八、路面类型：", ticks(_SURFACES, (job.rng.choice(_SURFACES),), " ")])
    writer.line(
        "九、随附材料："
        + ticks(("营业执照复印件", "施工图", "交通疏导方案", "规划许可"), ("营业执照复印件", "施工图"), " ")
    )
    writer.para("申请人保证上述填写内容真实，施工中设置围挡和警示标志，避让地下管线，竣工后及时清场并报验。", indent=2)
    writer.y += 6
    writer.sheet.text(108, writer.y, "申请人（签章）：", body)
    _signed(writer.sheet, 160, writer.y + 8, works)
    writer.sheet.text(125, writer.y + 20, numbers.written_date(works.signed, form="plain"), fill)
    return drawn("road_dig_application", "elm_dig_typed", writer.sheets, _values(works))


def _title(sheet: Sheet, part: str, y: float, style: Style) -> None:
    sheet.text(105, y, ["临时占用城市道路申请表（", Run(part, "parts"), "表）"], style, align="c")


def occupy_two_sheets(job: Job) -> Drawn:
    """A表 by the applicant, B表 with the site's sketch and the inspection, each on a sheet."""
    works, facts = some_works(job), job.facts
    first, second = job.sheet(), job.sheet()
    fill = job.fill_style(11)
    form = Form(fill, label_mm=30, width_mm=170, left_mm=20, label=st(11, "hei"))
    value = form.value
    _title(first, "A", 20, st(18, "song_bold"))
    form.row(12, ("申请单位\n（个人）", value(works.applicant, "applicant")))
    form.row(11, ("证件号码", value(works.applicant_code)))
    form.row(11, ("经办人", value(works.handler.name, "handler")), ("联系电话", value(works.handler.phone, "phone")))
    form.row(11, ("施工单位", value(works.builder.name, "builder")))
    form.row(11, ("单位负责人", value(facts.spouse.name)), ("负责人电话", value(facts.spouse.phone)))
    form.row(11, ("占用道路", value(works.road, "road")), ("道路等级", ticks(("主", "次", "支"), ("次",), " ")))
    form.row(12, ("占用地点", value(works.place, "place")))
    form.row(11, ("占用部位", ticks(("机动车道", "非机动车道", "人行道", "其他"), ("人行道",), " ")))
    form.row(18, ("占用事由", value(works.reason, "reason")))
    size: list[str | Run] = [
        "长 ",
        value(plain(works.length), "length_m"),
        " 米 × 宽 ",
        value(plain(works.width), "width_m"),
    ]
    form.row(12, ("占用面积", [*size, " 米 ＝ ", value(plain(works.area), "area_m2"), " 平方米"]))
    mode = job.date_form("dot", "plain", "dash")
    start, end = (
        day_run(works.period_from, "period_from", mode, fill),
        day_run(works.period_to, "period_to", mode, fill),
    )
    form.row(12, ("占用时间", [start, " 至 ", end]))
    said = "本单位（人）承诺：按批准的地点、面积、期限占用，不擅自扩大范围；到期清理现场，损坏市政设施照价赔偿。"
    form.row(44, ("申请人承诺", said))
    y = form.put(first, 34)
    _signed(first, 158, y - 15, works)
    first.text(184, y - 8, numbers.written_date(works.signed, form="spaced"), st(10.5), align="r")
    _title(second, "B", 20, st(18, "song_bold"))
    second.rect(20, 34, 170, 96)
    second.text(24, 37, "占用现场平面示意图：", st(10.5))
    second.line(30, 62, 180, 62, width=0.4)
    second.line(30, 100, 180, 100, width=0.4)
    second.text(105, 78, works.road, st(12, "kai"), align="c", spacing=1)
    second.rect(84, 103, 40, 9, line=0.5, fill=(190, 40, 40))
    second.text(104, 114, "围挡范围", st(9), align="c")
    second.text(176, 42, "北 ↑", st(10))
    form.row(34, ("现场勘查\n情况", "勘查人（两人以上签名）：\n\n　　　　　　　　　　　　　　年　　月　　日"))
    form.row(30, ("占道费核定", "占用面积　　　㎡ × 　　元/㎡·日 × 　　日 ＝ 　　　　　元"))
    form.row(34, ("审批科室\n意见", "　　　　　　　　　　　　　　年　　月　　日"))
    form.row(34, ("主管领导\n意见", "　　　　　　　　　　　　　　年　　月　　日"))
    form.put(second, 130)
    return drawn(
        "road_occupy_application", "elm_occupy_two_sheets", [first, second], _values(works) | {"parts": ("A", "B")}
    )


def occupy_across(job: Job) -> Drawn:
    """Both parts beside one another on one sheet across, sizes in a row of their own."""
    works, sheet, facts = some_works(job), job.sheet(297, 210), job.facts
    fill = job.fill_style(10)
    left = Form(fill, label_mm=25, width_mm=130, left_mm=14, label=st(10))
    right = Form(fill, label_mm=25, width_mm=130, left_mm=153, label=st(10))
    value = left.value
    sheet.text(148.5, 13, "临时占用城市道路申请表", st(19, "hei_bold"), align="c", spacing=0.15)
    sheet.text(79, 26, [Run("A", "parts"), " 表（申请人填写）"], st(11, "hei"), align="c")
    sheet.text(218, 26, [Run("B", "parts"), " 表（管理部门填写）"], st(11, "hei"), align="c")
    left.row(11, ("申 请 人", value(works.applicant, "applicant")))
    left.row(11, ("通讯地址", value(facts.company.org.address)))
    left.row(11, ("联 系 人", value(works.handler.name, "handler")), ("联系方式", value(works.handler.phone, "phone")))
    left.row(11, ("施工单位", value(works.builder.name, "builder")))
    left.row(11, ("道路名称", value(works.road, "road")))
    left.row(12, ("占道位置", value(works.place, "place")))
    left.row(16, ("占道用途", value(works.reason, "reason")))
    y = left.put(sheet, 33)
    cells: list[tuple[float, Runs, bool]] = []
    for label, text, name in (
        ("长(m)", plain(works.length), "length_m"),
        ("宽(m)", plain(works.width), "width_m"),
        ("面积(㎡)", plain(works.area), "area_m2"),
    ):
        cells += [(22, label, True), (130 / 3 - 22, value(text, name), True)]
    y = table(sheet, 14, y, [(11, cells)], label=st(10), value=fill)
    start, end = (
        day_run(works.period_from, "period_from", "padded", fill),
        day_run(works.period_to, "period_to", "padded", fill),
    )
    left.row(12, ("占道期限", [start, "起至", end, "止"]))
    left.row(46, ("申请人\n签　章", ""))
    y = left.put(sheet, y)
    _signed(sheet, 100, y - 23, works)
    sheet.text(140, y - 8, f"申请日期：{numbers.written_date(works.signed, form='dash')}", st(9.5), align="r")
    right.row(50, ("现　场\n示意图", "（可另附页）"))
    right.row(30, ("踏勘记录", "\n踏勘人：　　　　　日期："))
    right.row(20, ("收费标准", "　　　元/平方米·天　　应缴：　　　　元"))
    right.row(26, ("审核意见", "\n签字：　　　　　　日期："))
    right.row(26, ("审批意见", "\n签字：　　　　　　日期："))
    right.put(sheet, 33)
    sheet.text(14, 193, "说明：占用期满需继续占用的，应在期满五日前申请延期。本表复印无效。", st(9))
    return drawn("road_occupy_application", "elm_occupy_across", [sheet], _values(works) | {"parts": ("A", "B")})


LAYOUTS: Layouts = {
    "road_dig_application": {"elm_dig_bureau": dig_bureau, "elm_dig_typed": dig_typed},
    "road_occupy_application": {"elm_occupy_two_sheets": occupy_two_sheets, "elm_occupy_across": occupy_across},
}
