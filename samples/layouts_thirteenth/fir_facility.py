"""临时占用市政设施情况登记表: the form of the window and one of a municipal works office with boxes to tick."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import Parts, Rows, a_task, hand, said, shown, signed, torn
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def window_form(job: Job) -> Drawn:
    """A ruled form: who occupies, which facility, where, how large, how long, what becomes of it after."""
    rng, task = job.rng, a_task(job)
    sheet, used = job.sheet(), job.fill_style(11)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c", spacing=0.06)
    sheet.text(20, 38, ["编号：", f"市政占〔{task.signed.year}〕　　号"], Style("song", 10.5))
    sheet.text(190, 38, ["填表日期：", *torn(task.signed, "", used)], Style("song", 10.5), align="r")
    facility = rng.choice(
        ["人行道及路缘石", "人行道、非机动车道", "沥青路面、雨水箅", "路灯基础及人行道", "人行道花岗岩铺装"]
    )
    clerk = job.facts.landlord
    form = Form(used, label_mm=34, width_mm=170, left_mm=20, label=Style("song", 11))
    dates = rng.choice(["plain", "padded"])
    period: Runs = [
        "自 ",
        Run(said(job, task.start, dates), "period_from", used, solid=True),
        " 至 ",
        Run(said(job, task.end, dates), "period_to", used, solid=True),
        f"，共 {task.days} 天",
    ]
    size: Runs = [
        "长 ",
        form.value(shown(task.length), "length_m"),
        " 米　宽 ",
        form.value(shown(task.width), "width_m"),
        " 米　面积 ",
        form.value(shown(task.area), "area_m2"),
        " 平方米",
    ]
    form.row(12, ("占用单位（个人）", form.value(task.applicant, "applicant")))
    form.row(12, ("统一社会信用代码\n（身份证号码）", form.value(task.code)))
    form.row(
        12,
        ("法定代表人", form.value(job.facts.company.org.legal_person)),
        ("联系电话", form.value(job.facts.company.org.phone)),
    )
    form.row(12, ("经 办 人", form.value(clerk.name)), ("手　　机", form.value(clerk.phone)))
    form.row(12, ("占用设施名称", form.value(facility, "facility")))
    form.row(14, ("占用位置", form.value(task.place, "place")))
    form.row(12, ("占用尺寸", size))
    form.row(12, ("占用期限", period))
    reason = rng.choice(["电缆敷设施工围挡", "充电站接电工程作业区及材料堆放", "新建电缆井施工"])
    form.row(14, ("占用原因", form.value(f"{task.project}，{reason}")))
    form.row(12, ("设施现状", form.value(rng.choice(["完好", "铺装完好，无沉降", "基本完好，局部破损"]))))
    y = form.put(sheet, 46)
    sheet.rect(20, y, 170, 44)
    promise = (
        "申请人承诺：严格按批准的位置、面积、期限占用；占用期间做好安全围护和设施保护；占用期满及时清场，"
        "并按原标准恢复市政设施。造成损坏的，依法承担赔偿责任。"
    )
    sheet.flow(23, y + 4, 164, promise, Style("song", 11), indent=2)
    sheet.text(98, y + 26, "占用单位（盖章）", Style("song", 11))
    sheet.text(132, y + 35, torn(task.signed, "", used), Style("song", 11))
    put_round(sheet, 122, y + 27, SealText(task.applicant), diameter=40)
    sheet.rect(20, y + 44, 170, 34)
    sheet.text(23, y + 47, "市政管理部门现场核实意见：", Style("song", 11))
    sheet.text(98, y + 68, "核实人：　　　　　　　　年　　月　　日", Style("song", 11))
    sheet.text(20, y + 82, "注：本表一式两份，占用单位和市政管理部门各存一份。", Style("song", 9))
    values: dict[str, Value] = {
        "applicant": task.applicant,
        "facility": facility,
        "place": task.place,
        "length_m": shown(task.length),
        "width_m": shown(task.width),
        "area_m2": shown(task.area),
        "period_from": task.start.isoformat(),
        "period_to": task.end.isoformat(),
    }
    return drawn("facility_occupy_register", "fir_window_form", [sheet], values)


def ticked_form(job: Job) -> Drawn:
    """A works office's older form: boxes for the kind of facility, sizes in one line, all by hand; a person asks."""
    rng, task, person = job.rng, a_task(job), job.facts.person
    own = job.chance(0.5)
    applicant = person.name if own else task.applicant
    sheet, ink = job.sheet(), hand(job, 11.5)
    office = rng.choice(["信阳市市政工程养护中心", "平桥区市政管理所", "信阳市市政设施管理处"])
    sheet.text(105, 18, office, Style("song", 13), align="c", spacing=0.15)
    sheet.text(105, 28, "临时占用市政设施登记表", Style("song_bold", 20), align="c", spacing=0.12)
    kinds = ["车行道", "人行道", "检查井", "路灯设施", "绿化带"]
    facility = rng.choice(kinds[:4])
    boxes: Parts = []
    for kind in kinds:
        mark = Run("√", "", ink) if kind == facility else Run("□")
        boxes += [mark, Run(kind, "facility" if kind == facility else ""), "　"]
    boxes.append("其他")
    label, value = Style("song", 12), Style("song", 11.5)

    def put(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    size: Runs = [
        put(shown(task.length), "length_m"),
        " m（长）× ",
        put(shown(task.width), "width_m"),
        " m（宽）= ",
        put(shown(task.area), "area_m2"),
        " m²",
    ]
    rows: Rows = [
        (
            14,
            [
                (34, "申 请 人", True),
                (66, put(applicant, "applicant"), False),
                (26, "联系电话", True),
                (44, put(person.phone), False),
            ],
        ),
        (14, [(34, "住　　址", True), (136, put(person.address if own else job.facts.company.org.address), False)]),
        (14, [(34, "占用设施类别", True), (136, boxes, False)]),
        (16, [(34, "占用地点", True), (136, put(task.place, "place"), False)]),
        (
            16,
            [
                (34, "占用事由", True),
                (136, put(rng.choice(["安装充电桩敷设电缆", "充电桩接电，开挖电缆沟", "充电桩配电箱基础施工"])), False),
            ],
        ),
        (14, [(34, "占用面积", True), (136, size, False)]),
        (
            14,
            [
                (34, "起止日期", True),
                (136, [*torn(task.start, "period_from", ink), " — ", *torn(task.end, "period_to", ink)], False),
            ],
        ),
        (14, [(34, "附属设施", True), (136, put(rng.choice(["无", "围挡、警示灯", "临时配电箱一个"])), False)]),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=value)
    for title, height in (("申请人声明", 40.0), ("勘查情况", 32.0), ("管理单位意见", 32.0)):
        sheet.rect(20, y, 34, height)
        sheet.rect(54, y, 136, height)
        sheet.cell((20, y, 34, height), title, label, align="c")
        if title == "申请人声明":
            text = "以上所填内容属实，占用期满后自行拆除占用物，清理现场，恢复原状；如有损坏照价赔偿。"
            sheet.flow(57, y + 4, 130, text, value, indent=2)
            sheet.text(92, y + 21, "申请人（签章）：", value)
            if own:
                signed(sheet, 129, y + 18.5, person.name)
            sheet.text(124, y + 31, torn(task.signed, "", ink), value)
            if not own:
                put_round(sheet, 138, y + 24, SealText(applicant), diameter=38)
        else:
            sheet.text(110, y + height - 9, "（盖章）　　　年　　月　　日", value)
        y += height
    sheet.text(20, y + 4, "填表说明：占用设施类别在相应方框内打“√”；面积按外缘最大尺寸计算。", Style("song", 9))
    values: dict[str, Value] = {
        "applicant": applicant,
        "facility": facility,
        "place": task.place,
        "length_m": shown(task.length),
        "width_m": shown(task.width),
        "area_m2": shown(task.area),
        "period_from": task.start.isoformat(),
        "period_to": task.end.isoformat(),
    }
    return drawn("facility_occupy_register", "fir_ticked_form", [sheet], values)


LAYOUTS: Layouts = {"facility_occupy_register": {"fir_window_form": window_form, "fir_ticked_form": ticked_form}}
