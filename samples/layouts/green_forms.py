"""临时占用市政设施情况登记表 and 工程建设涉及城市绿地、树木申请表."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.forms import Cells, Form
from samples.job import Job, Layouts, filled
from samples.layouts.road_forms import OFFICE, TITLE, Said, period, product, seal_of, sizes_and_time
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

_FACILITIES = ("人行道", "路灯", "检查井", "隔离护栏", "公交站台", "雨水箅子")


def register_values(works: Works, facility: str) -> dict[str, Value]:
    return sizes_and_time(works) | {"applicant": works.applicant, "facility": facility, "place": works.place}


def ticked(job: Job, choices: list[str], chosen: str, name: str) -> Said:
    """□甲　√乙　□丙"""
    said: Said = []
    mark = job.rng.choice("√■")
    for choice in choices:
        said += [mark if choice == chosen else "□", Run(choice, name if choice == chosen else ""), "　"]
    return said


def register_table(job: Job) -> Drawn:
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(11), label_mm=34)
    value = form.value
    facility = "、".join(job.rng.sample(_FACILITIES, job.rng.choice([1, 1, 2])))
    sheet.text(105, 24, "临时占用市政设施情况登记表", TITLE, align="c", spacing=0.1)
    form.row(13, ("占用单位", value(works.applicant, "applicant")))
    form.row(13, ("设施名称", value(facility, "facility")))
    form.row(13, ("设施位置", value(works.place, "place")))
    form.row(13, ("占用面积", product(job, works, form.fill)))
    form.row(13, ("占用期限", period(job, works, form.fill)))
    form.row(18, ("设施现状", value("设施完好，无破损")))
    form.row(24, ("恢复承诺", value("占用期满后按原标准恢复并通过验收")))
    form.row(13, ("登记人", value(works.handler.name)), ("登记日期", value(f"{works.signed:%Y-%m-%d}")))
    form.row(36, ("市政管理单位意见", ""))
    form.put(sheet, 40)
    seal_of(sheet, 150, 150, job, works)
    return drawn("facility_occupy_register", "register_table", [sheet], register_values(works, facility))


def register_ticks(job: Job) -> Drawn:
    """Kinds of facility to tick, lines to fill in."""
    works, fill, body = some_works(job), job.fill_style(12.5), Style("song", 12.5)
    facility = job.rng.choice(_FACILITIES[:4])
    writer = Writer(job, body, leading=2.0)
    writer.title("市政设施临时占用登记表", TITLE)
    writer.line(["申请单位：", filled(works.applicant, "applicant", fill, min_em=20)])
    writer.line(["设施类型：", *ticked(job, list(_FACILITIES[:4]), facility, "facility")])
    writer.line(["占用地点：", filled(works.place, "place", fill, min_em=20)])
    length, width = filled(plain(works.length), "length_m", fill), filled(plain(works.width), "width_m", fill)
    area = filled(plain(works.area), "area_m2", fill)
    writer.line(["占用面积：长", length, "米，宽", width, "米，共", area, "平方米"])
    writer.line(["占用时间：", *period(job, works, fill)])
    writer.line(["占用事由：", filled(works.reason, "", fill, min_em=20)])
    writer.line("设施恢复措施：占用结束后由占用单位负责恢复原状。")
    writer.y += 14
    writer.sheet.text(25, writer.y, ["登记人：", Run(works.handler.name, "", fill)], body)
    seal_of(writer.sheet, 150, writer.y + 8, job, works)
    return drawn("facility_occupy_register", "register_ticks", writer.sheets, register_values(works, facility))


def register_list(job: Job) -> Drawn:
    """A register whose columns stand side by side: heads above, one entry below."""
    works, sheet, form = some_works(job), job.sheet(297, 210), Form(job.fill_style(10))
    value, facility = form.value, job.rng.choice(_FACILITIES)
    sheet.text(148, 20, "临时占用市政设施登记表", TITLE, align="c", spacing=0.1)
    sheet.text(20, 36, ["占用单位：", value(works.applicant, "applicant")], Style("song", 11))
    columns: list[tuple[float, str, Runs]] = [
        (36, "设施名称", value(facility, "facility")),
        (74, "设施位置", value(works.place, "place")),
        (24, "长（米）", value(plain(works.length), "length_m")),
        (24, "宽（米）", value(plain(works.width), "width_m")),
        (28, "面积（㎡）", value(plain(works.area), "area_m2")),
        (70, "占用时间", period(job, works, form.fill)),
    ]
    heads: Cells = [(width, head, True) for width, head, _ in columns]
    entry: Cells = [(width, runs, False) for width, _, runs in columns]
    empty: Cells = [(width, "", False) for width, _, _ in columns]
    rows = [(11.0, heads), (20.0, entry), (20.0, empty)]
    bottom = table(sheet, 20, 46, rows, label=form.label, value=Style("song", 10))
    foot = "登记人：　　　　　　　审核人：　　　　　　　登记日期：　　　年　　月　　日"
    sheet.text(20, bottom + 8, foot, Style("song", 11))
    return drawn("facility_occupy_register", "register_list", [sheet], register_values(works, facility))


def green_values(works: Works) -> dict[str, Value]:
    return sizes_and_time(works) | {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "place": works.green_place,
        "nature": works.green_nature,
    }


def green_table(job: Job) -> Drawn:
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(11), label_mm=34)
    value = form.value
    sheet.text(105, 22, "工程建设涉及城市绿地、树木申请表", TITLE, align="c", spacing=0.05)
    form.row(12, ("申请单位", value(works.applicant, "applicant")), ("信用代码", value(works.applicant_code)))
    form.row(12, ("经办人", value(works.handler.name, "handler")), ("联系电话", value(works.handler.phone, "phone")))
    form.row(12, ("工程名称", value(works.project)))
    form.row(12, ("占用绿地地址", value(works.green_place, "place")))
    form.row(12, ("绿地性质", value(works.green_nature, "nature")))
    form.row(12, ("占用面积", product(job, works, form.fill)))
    form.row(12, ("占用期限", period(job, works, form.fill)))
    form.row(12, ("移植树木", value("、".join(f"{kind}{count}株" for kind, count in works.trees))))
    form.row(24, ("恢复方案", value("施工结束后十五日内按原绿化标准恢复")))
    form.row(34, ("申请单位意见", ""))
    form.row(28, ("绿化主管部门意见", OFFICE))
    form.put(sheet, 36)
    seal_of(sheet, 150, 164, job, works)
    return drawn("green_application", "green_table", [sheet], green_values(works))


def green_lines(job: Job) -> Drawn:
    works, fill, body = some_works(job), job.fill_style(12.5), Style("song", 12.5)
    writer = Writer(job, body, leading=1.95)
    writer.title("临时占用城市绿地申请表", TITLE)
    writer.line(["申请单位（个人）：", filled(works.applicant, "applicant", fill, min_em=18)])
    phone = filled(works.handler.phone, "phone", fill)
    writer.line(["联系人：", filled(works.handler.name, "handler", fill), "　　手机号码：", phone])
    writer.line(["绿地位置：", filled(works.green_place, "place", fill, min_em=20)])
    writer.line(["绿地类型：", filled(works.green_nature, "nature", fill, min_em=12)])
    writer.line(["占用面积：", *product(job, works, fill)])
    writer.line(["占用时间：", *period(job, works, fill)])
    writer.line(["占用原因：", filled(works.reason, "", fill, min_em=20)])
    writer.para("申请人保证所填内容真实，占用期间保护周边树木，期满恢复绿地并通过验收。")
    writer.y += 12
    writer.sheet.text(96, writer.y, "申请单位（盖章）：", body)
    seal_of(writer.sheet, 152, writer.y + 10, job, works)
    writer.sheet.text(25, writer.y + 46, "审批意见：", body)
    return drawn("green_application", "green_lines", writer.sheets, green_values(works))


def green_ticks(job: Job) -> Drawn:
    """Nature of the land to tick, phone and name of the handler in one cell."""
    works, sheet, form = some_works(job), job.sheet(), Form(job.fill_style(11), label_mm=40)
    natures = ["公园绿地", "防护绿地", "附属绿地", "公共绿地"]
    nature, value = job.rng.choice(natures), form.value
    handler: Said = [value(works.handler.name, "handler"), "　", value(works.handler.phone, "phone")]
    sheet.text(105, 24, "城市绿地占用（树木移植）审批申请表", TITLE, align="c")
    form.row(13, ("申请单位", value(works.applicant, "applicant")))
    form.row(13, ("经办人及联系电话", handler))
    form.row(13, ("占用地点", value(works.green_place, "place")))
    form.row(13, ("绿地性质", ticked(job, natures, nature, "nature")))
    form.row(13, ("占用绿地面积（㎡）", value(plain(works.area), "area_m2")))
    form.row(13, ("起止时间", period(job, works, form.fill)))
    form.row(16, ("申请理由", value(works.reason)))
    form.row(13, ("树木数量", value(f"{works.tree_count}株")))
    form.row(34, ("审批意见", ""))
    form.put(sheet, 40)
    values = green_values(works) | {"nature": nature}
    del values["length_m"], values["width_m"]
    return drawn("green_application", "green_ticks", [sheet], values)


LAYOUTS: Layouts = {
    "facility_occupy_register": {
        "register_table": register_table,
        "register_ticks": register_ticks,
        "register_list": register_list,
    },
    "green_application": {"green_table": green_table, "green_lines": green_lines, "green_ticks": green_ticks},
}
