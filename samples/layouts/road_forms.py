"""Application forms for roads: 城市道路掘动申请表 and 临时占用城市道路申请表."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, signature

TITLE = Style("hei_bold", 20)
OFFICE = "经办人：　　　　　负责人：　　　　　　　年　　月　　日"
Said = list[str | Run]


def product(job: Job, works: Works, fill: Style, *, depth: bool = False) -> Said:
    """20m×1.5m=30㎡ in its various shapes, with the marks of its parts."""
    length, width, area = (
        Run(plain(value), name, fill, solid=True)
        for value, name in ((works.length, "length_m"), (works.width, "width_m"), (works.area, "area_m2"))
    )

    def also(text: str) -> Run:
        return Run(text, "", fill)

    if depth:
        return [length, also("m×"), width, also(f"m×{plain(works.depth)}m，面积"), area, also("㎡")]
    shapes: list[Said] = [
        [length, also("m×"), width, also("m="), area, also("㎡")],
        [length, also("米×"), width, also("米="), area, also("平方米")],
        [length, also("×"), width, also("＝"), area, also("㎡")],
        ["长", length, "米，宽", width, "米，面积", area, "平方米"],
        ["长：", length, "m　宽：", width, "m　面积：", area, "㎡"],
    ]
    return job.rng.choice(shapes)


def period(job: Job, works: Works, fill: Style) -> Said:
    form = job.date_form("plain", "padded", "dash", "dot")
    start = Run(numbers.written_date(works.period_from, form=form), "period_from", fill, solid=True)
    end = Run(numbers.written_date(works.period_to, form=form), "period_to", fill, solid=True)
    shapes: list[Said] = [["自", start, "起至", end, "止"], [start, "至", end]]
    shapes.append([start, "至", end, f"，共{works.days}天"])
    if form in ("dash", "dot"):
        shapes.append([start, "—", end])
    return job.rng.choice(shapes)


def sizes_and_time(works: Works) -> dict[str, Value]:
    return {
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def application_values(works: Works) -> dict[str, Value]:
    return sizes_and_time(works) | {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
    }


def seal_of(sheet: Sheet, x: float, y: float, job: Job, works: Works) -> None:
    """The company's seal; a person signs."""
    if works.applicant.endswith("公司"):
        if job.variant.seal:
            seals.put_round(sheet, x, y, seals.SealText(works.applicant))
    else:
        signature(sheet, x - 10, y - 4, works.applicant)


def dig_table(job: Job) -> Drawn:
    """城市道路掘动申请表: a ruled table of four columns, opinions of offices below, left empty."""
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(11))
    value, dig = form.value, job.rng.choice(["掘动", "挖掘"])
    sheet.text(105, 22, "城市道路掘动申请表", TITLE, align="c", spacing=0.15)
    form.row(
        11,
        ("申请单位（个人）", value(works.applicant, "applicant")),
        ("统一社会信用代码", value(works.applicant_code)),
    )
    form.row(11, ("经办人", value(works.handler.name, "handler")), ("联系电话", value(works.handler.phone, "phone")))
    form.row(11, ("施工单位", value(works.builder.name, "builder")), ("负责人电话", value(works.builder.phone)))
    part = job.rng.choice(["人行道", "车行道"])
    form.row(11, ("道路名称", value(works.road, "road")), (f"{dig}部位", value(part)))
    form.row(12, (f"{dig}地点", value(works.place, "place")))
    form.row(14, (f"{dig}原因", value(works.reason, "reason")))
    form.row(12, (f"{dig}面积", product(job, works, form.fill, depth=job.chance(0.3))))
    form.row(12, (f"{dig}时间", period(job, works, form.fill)))
    form.row(11, ("路面结构", value(job.rng.choice(["沥青", "彩砖", "花岗岩"]))), ("修复方式", value("委托修复")))
    form.row(30, ("申请单位意见", ""))
    form.row(28, ("市政管理部门意见", OFFICE))
    form.row(28, ("公安交管部门意见", OFFICE))
    form.put(sheet, 36)
    seal_of(sheet, 150, 168, job, works)
    return drawn("road_dig_application", "dig_table", [sheet], application_values(works))


def dig_lines(job: Job) -> Drawn:
    """挖掘城市道路申请表 as lines to fill in, without a table."""
    works, fill, body = some_works(job), job.fill_style(12.5), Style("song", 12.5)
    writer = Writer(job, body, leading=1.9)
    chief = job.facts.spouse

    def line(label: str, text: str, name: str, *more: str | Run, wide: float = 20) -> None:
        writer.line([f"{label}：", filled(text, name, fill, min_em=wide), *more])

    writer.title(job.rng.choice(["挖掘城市道路申请表", "城市道路挖掘申请审批表"]), TITLE)
    line("申请单位", works.applicant, "applicant")
    phone = filled(works.handler.phone, "phone", fill)
    line(job.rng.choice(["经办人", "联系人"]), works.handler.name, "handler", "　　联系电话：", phone, wide=6)
    line("施工单位", works.builder.name, "builder")
    line("现场负责人", chief.name, "", "　　电话：", filled(chief.phone, "", fill), wide=6)
    line("道路名称", works.road, "road", wide=14)
    line(job.rng.choice(["挖掘地点", "挖掘位置", "开挖地点"]), works.place, "place")
    line(job.rng.choice(["挖掘事由", "挖掘用途"]), works.reason, "reason")
    width, depth = filled(plain(works.width), "width_m", fill), filled(plain(works.depth), "", fill)
    area = filled(plain(works.area), "area_m2", fill)
    said = ("米，宽度：", width, "米，深度：", depth, "米，面积：", area, "平方米。")
    line("挖掘长度", plain(works.length), "length_m", *said, wide=3)
    writer.line(["挖掘时间：", *period(job, works, fill)])
    writer.para("申请单位承诺严格按照批准的位置、面积、期限施工，及时恢复路面，服从市政管理部门监督。")
    writer.y += 10
    sheet, y, signed = writer.sheet, writer.y, works.signed
    sheet.text(100, y, "申请单位（盖章）：", body)
    seal_of(sheet, 150, y + 12, job, works)
    sheet.text(120, y + 16, f"{signed.year}年{signed.month}月{signed.day}日", body)
    sheet.text(25, y + 44, "审批意见：", body)
    return drawn("road_dig_application", "dig_lines", writer.sheets, application_values(works))


def dig_blocks(job: Job) -> Drawn:
    """A form with merged cells: blocks for the applicant and the builder, several stretches of road and a total."""
    works, sheet, chief = some_works(job), job.sheet(), job.facts.spouse
    block = Form(job.fill_style(10.5), label_mm=24, width_mm=152, left_mm=39)
    value = block.value
    sheet.text(105, 20, "城市道路挖掘申请表", TITLE, align="c", spacing=0.1)
    sheet.text(19, 33, "受理编号：", Style("song", 10))
    y = 40.0
    for name, org, code, person, roles in (
        ("申请\n单位", works.applicant, works.applicant_code, works.handler, ("applicant", "handler", "phone")),
        ("施工\n单位", works.builder.name, "三级", chief, ("builder", "", "")),
    ):
        sheet.rect(19, y, 20, 22)
        sheet.cell((19, y, 20, 22), name, block.label, align="c")
        applies = name.startswith("申请")
        block.row(11, ("名称", value(org, roles[0])), ("代码" if applies else "资质等级", value(code)))
        block.row(
            11,
            ("经办人" if applies else "负责人", value(person.name, roles[1])),
            ("联系电话", value(person.phone, roles[2])),
        )
        y = block.put(sheet, y)
    second = works.width + 1
    total = plain(works.area + works.length * second)
    length = plain(works.length)
    stretches = f"车行道：{length}m×{plain(works.width)}m；人行道：{length}m×{plain(second)}m；合计"
    form = Form(block.fill, label_mm=30)
    form.row(12, ("道路名称", value(works.road, "road")), ("路面类型", value("沥青、彩砖")))
    form.row(12, ("挖掘地点", value(works.place, "place")))
    form.row(16, ("挖掘原因", value(works.reason, "reason")))
    form.row(16, ("挖掘面积", [value(stretches), value(total, "area_m2"), value("㎡")]))
    form.row(12, ("挖掘期限", period(job, works, form.fill)))
    form.row(34, ("现场示意图", ""))
    form.row(26, ("审批意见", ""))
    form.put(sheet, y)
    values = application_values(works) | {"area_m2": total}
    del values["length_m"], values["width_m"]
    return drawn("road_dig_application", "dig_blocks", [sheet], values)


def occupy_two_parts(job: Job) -> Drawn:
    """临时占用城市道路申请表: part A with the applicant's entries, part B with sketch and the office's boxes."""
    works, form = some_works(job), Form(job.fill_style(11), label_mm=34)
    first, second, value = job.sheet(), job.sheet(), form.value
    first.text(105, 22, ["临时占用城市道路申请表（", Run("A", "parts"), "表）"], TITLE, align="c", spacing=0.1)
    form.row(12, ("申请单位", value(works.applicant, "applicant")), ("信用代码", value(works.applicant_code)))
    form.row(12, ("经办人", value(works.handler.name, "handler")), ("联系电话", value(works.handler.phone, "phone")))
    form.row(12, ("施工单位", value(works.builder.name, "builder")))
    form.row(12, ("占用道路名称", value(works.road, "road")))
    form.row(12, ("占用地点", value(works.place, "place")))
    form.row(18, ("占用事由", value(works.reason, "reason")))
    form.row(12, ("占用面积", product(job, works, form.fill)))
    form.row(12, ("占用期限", period(job, works, form.fill)))
    form.row(44, ("申请单位承诺", "严格按批准的范围和期限占用道路，期满自行清理并恢复原状。"))
    bottom = form.put(first, 36)
    seal_of(first, 150, bottom - 16, job, works)
    second.text(105, 22, ["临时占用城市道路申请表（", Run("B", "parts"), "表）"], TITLE, align="c", spacing=0.1)
    form.row(70, ("现场示意图", ""))
    form.row(40, ("现场勘查意见", "勘查人：　　　　　　　　　　年　　月　　日"))
    form.row(40, ("审核意见", "审核人：　　　　　　　　　　年　　月　　日"))
    form.row(20, ("收费核定", "面积　　　㎡，天数　　　天，金额　　　　元"))
    form.put(second, 36)
    values = application_values(works) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "two_parts", [first, second], values)


def occupy_parts_on_one_page(job: Job) -> Drawn:
    """Both parts one under the other; sizes in cells of their own."""
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(10.5), label_mm=28)
    value = form.value
    sheet.text(105, 18, "临时占用城市道路申请表（A、B表）", TITLE, align="c")
    sheet.text(19, 32, [Run("A", "parts"), "表　申请信息"], Style("hei_bold", 12))
    form.row(11, ("申请人", value(works.applicant, "applicant")), ("联系人", value(works.handler.name, "handler")))
    form.row(11, ("联系电话", value(works.handler.phone, "phone")), ("道路名称", value(works.road, "road")))
    form.row(11, ("占用位置", value(works.place, "place")))
    form.row(11, ("施工单位", value(works.builder.name, "builder")))
    form.row(16, ("占用原因", value(works.reason, "reason")))
    form.row(
        11,
        ("长度（米）", value(plain(works.length), "length_m")),
        ("宽度（米）", value(plain(works.width), "width_m")),
        ("面积（㎡）", value(plain(works.area), "area_m2")),
    )
    form.row(11, ("起止时间", period(job, works, form.fill)))
    y = form.put(sheet, 39) + 6
    sheet.text(19, y, [Run("B", "parts"), "表　现场情况及审批"], Style("hei_bold", 12))
    form.row(46, ("现场示意图", ""))
    form.row(24, ("踏勘意见", ""))
    form.row(24, ("审批意见", ""))
    form.put(sheet, y + 7)
    values = application_values(works) | {"parts": ("A", "B")}
    return drawn("road_occupy_application", "parts_on_one_page", [sheet], values)


def occupy_city_form(job: Job) -> Drawn:
    """The form of another city: 用途原因, a phone beside a contact, and the time the office permits left open."""
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(11))
    value = form.value
    title = job.rng.choice(["占用城市道路申请表", "城市道路临时占用申请表"])
    sheet.text(105, 24, title, TITLE, align="c", spacing=0.15)
    sheet.text(19, 38, "编号：", Style("song", 10))
    form.row(13, ("申请单位", value(works.applicant, "applicant")), ("规划许可证号", ""))
    form.row(13, ("用途原因", value(works.reason, "reason")), ("联系人", value(works.handler.name, "handler")))
    form.row(13, ("占用地点", value(works.place, "place")), ("电话", value(works.handler.phone, "phone")))
    form.row(13, ("路面类别", value("沥青混凝土")), ("申请日期", value(f"{works.signed:%Y-%m-%d}")))
    form.row(13, ("施工单位", value(works.builder.name, "builder")), ("所占道路", ""))
    form.row(13, ("占用面积（㎡）", value(plain(works.area), "area_m2")))
    form.row(13, ("申请占用起止日期", period(job, works, form.fill)))
    form.row(13, ("许可占用起止日期", "　　　　年　　月　　日至　　　　年　　月　　日"))
    form.row(60, ("占用范围示意图", ""))
    form.row(30, ("主管部门意见", ""))
    form.put(sheet, 44)
    values = application_values(works)
    for name in ("length_m", "width_m", "road"):
        del values[name]
    return drawn("road_occupy_application", "city_form", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"dig_table": dig_table, "dig_lines": dig_lines, "dig_blocks": dig_blocks},
    "road_occupy_application": {
        "two_parts": occupy_two_parts,
        "parts_on_one_page": occupy_parts_on_one_page,
        "city_form": occupy_city_form,
    },
}
