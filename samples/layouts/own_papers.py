"""The project's own papers coming back signed: 附件3 联办申请表 and the supply contract."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, signature

BODY = Style("song", 10.5)
TITLE = Style("hei_bold", 18)
_ROADS = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")


def _tick(chosen: bool) -> str:
    return "■" if chosen else "□"


def _form_page(job: Job, works: Works, sheet: Sheet, y: float, fill: Style) -> float:
    """The boxes of 附件3, those of one applicant filled in."""
    form = Form(fill, label_mm=34, label=Style("song", 9.5))
    value, facts = form.value, job.facts
    company = works.applicant.endswith("公司")
    form.row(8, ("企业名称", value(works.applicant if company else "")), ("产权类型", f"{_tick(company)}自有　□租赁"))
    form.row(8, ("联系人", value(works.handler.name)), ("联系电话", value(works.handler.phone)))
    form.row(8, ("报装详细地址", value(f"信阳市{works.place}")))
    form.row(11, ("业务种类", f"□新建（改建、扩建）充电桩报装\n{_tick(True)}既有建筑新增充电桩需求报装"))
    form.row(
        11, ("联合报装事项", f"{_tick(True)}用电报装　□影响交通安全占道施工审核\n{_tick(True)}占用、挖掘城市道路审批")
    )
    form.row(8, ("期望现场踏勘时间", ["　　年　月　日（非节假日）　□上午　□下午"]))
    power: Runs = [
        f"{_tick(company)}企业新装（选填）　供电容量：",
        value("315" if company else "____"),
        f"kVA\n{_tick(not company)}居民新装（选填）　供电容量：",
        value("____" if company else facts.power_kw),
        "kVA　期望用电时间：____年____月____日",
    ]
    form.row(12, ("用电报装（选填）", power))
    form.row(8, ("项目名称代码", value(works.project)))
    form.row(8, ("项目建设地址", value(works.place)))
    form.row(8, ("申请单位", value(works.applicant)))
    form.row(
        10,
        ("社会统一代码证（营业执照）", value(works.applicant_code)),
        ("法人代表（身份证）", value(facts.person.name)),
    )
    form.row(8, ("经办人", value(works.handler.name)), ("联系电话", value(works.handler.phone)))
    form.row(10, ("外线施工联审（备案）申请内容", value(works.reason)))
    time = f"自{numbers.written_date(works.period_from)}起\n至{numbers.written_date(works.period_to)}止"
    form.row(11, ("临时占用、挖掘原因", value(works.reason)), ("临时占用、挖掘时间", value(time)))
    form.row(8, ("送达方式", f"□系统推送（网上下载）　{_tick(True)}窗口领取　□邮寄送达（费用自理）"))
    for kind in _ROADS:
        form.row(6.5, (f"{_tick(kind == '主干道')}{kind}", value(works.road if kind == "主干道" else "")))
    form.row(8, ("占用绿地地址", value(works.green_place)), ("绿地性质", value(works.green_nature)))
    sizes = f"长 {plain(works.length)} 米，宽 {plain(works.width)} 米，面积 {plain(works.area)} 平方"
    form.row(8, ("占用面积", value(sizes)))
    return form.put(sheet, y)


def application_generated(job: Job) -> Drawn:
    """As the project prints it, with the number of the case; signed by hand."""
    works, sheet = some_works(job), job.sheet()
    sheet.text(20, 10, "附件 3", BODY)
    sheet.text(105, 16, "“充电桩报装一件事”联办申请表", TITLE, align="c")
    sheet.text(19, 27, ["办件编号：", Run(works.case_no, "case_no")], BODY)
    y = _form_page(job, works, sheet, 33, Style("song", 9.5)) + 5
    sheet.text(19, y, "申请人（签字或盖章）：", BODY)
    signature(sheet, 62, y - 2, works.handler.name)
    sheet.text(120, y, ["日期：", Run(numbers.written_date(works.signed), "", Style("kai", 12))], BODY)
    sheet.text(105, 288, "第1页 共1页", Style("song", 9), align="c")
    return drawn("joint_application", "generated", [sheet], {"case_no": works.case_no})


def application_two_pages(job: Job) -> Drawn:
    """The same form run over to a second page by long entries."""
    works = some_works(job)
    first, second = job.sheet(), job.sheet()
    first.text(105, 20, "“充电桩报装一件事”联办申请表", TITLE, align="c")
    first.text(140, 32, ["办件编号：", Run(works.case_no, "case_no")], BODY)
    _form_page(job, works, first, 40, Style("song", 9.5))
    form = Form(Style("song", 10), label_mm=34, label=Style("song", 10))
    form.row(40, ("备注", form.value("外线施工期间与市政管理部门保持联系。")))
    y = form.put(second, 24) + 8
    second.text(19, y, "申请人（签字或盖章）：", BODY)
    signature(second, 62, y - 2, works.handler.name)
    second.text(120, y, "日期：2026年11月20日", BODY)
    for number, sheet in enumerate((first, second), 1):
        sheet.text(105, 288, f"第{number}页 共2页", Style("song", 9), align="c")
    return drawn("joint_application", "two_pages", [first, second], {"case_no": works.case_no})


def application_by_hand(job: Job) -> Drawn:
    """The notice's own form filled in by hand: no case number on it."""
    works, sheet = some_works(job), job.sheet()
    sheet.text(20, 10, "附件3", BODY)
    sheet.text(105, 18, "“充电桩报装一件事”联办申请表", TITLE, align="c")
    _form_page(job, works, sheet, 32, Style("kai", 10.5, (28, 48, 140), jitter=0.035))
    return drawn("joint_application", "by_hand", [sheet], {})


_CLAUSES = (
    ("用电地址、容量和用电性质", "乙方在约定的用电地址为电动汽车充电，约定用电容量{power}千瓦。"),
    ("供电方式、供电质量和供电时间", "甲方以单相220伏、50赫兹交流电向乙方供电，供电质量符合国家标准。"),
    ("用电计量", "甲方为本合同的充电用电单独安装电能计量装置，其记录作为结算电费的依据。"),
    ("电价和电费结算", "电价按照政府价格主管部门公布的现行标准执行，乙方按月交清电费。"),
    ("供用电设施的产权分界和维护责任", "以电能表出线端子为分界点，双方各自维护管理己方设施。"),
    ("双方的权利和义务", "甲方安全供电，乙方使用符合国家标准的充电设备，不得转供电。"),
    ("违约责任", "任何一方违反约定造成损失的，依法承担赔偿责任。"),
    ("合同的生效、有效期和份数", "本合同自双方签字或者盖章之日起生效，一式两份，双方各执一份。"),
)


def contract_generated(job: Job) -> Drawn:
    return _contract(
        job, "generated", "居民充电桩供用电合同", "甲乙双方就乙方电动汽车充电用电（办件编号：{}），协商一致订立本合同。"
    )


def contract_with_head(job: Job) -> Drawn:
    return _contract(job, "with_head", "低压供用电合同", "甲乙双方经协商一致，订立本合同。", head=True)


def contract_by_clauses(job: Job) -> Drawn:
    text = "为明确双方在电力供应与使用中的权利和义务，根据办件编号{}的用电申请，双方签订本合同。"
    return _contract(job, "by_clauses", "供用电合同", text)


def _contract(job: Job, layout: str, title: str, opening: str, *, head: bool = False) -> Drawn:
    works, person = some_works(job), job.facts.person
    writer = Writer(job, Style("song", 12), leading=1.8)
    if head:
        writer.line(["办件编号：", Run(works.case_no, "case_no")])
    writer.line(f"合同编号：XYGD-2026-{job.rng.randrange(10**4):04d}")
    writer.title(title, TITLE)
    writer.line("供电人（甲方）：国网样例供电公司")
    writer.line(f"用电人（乙方）：{person.name}　　身份证件号码：{person.id_number}")
    before, mark, after = opening.partition("{}")
    writer.para([before, Run(works.case_no, "case_no"), after] if mark else opening)
    for number, (name, text) in enumerate(_CLAUSES):
        writer.para(f"第{'一二三四五六七八'[number]}条　{name}", indent=0)
        writer.para(text.format(power=job.facts.power_kw))
        writer.para("双方对上述内容没有异议；国家规定有变化的，按照新的规定执行。")
        if number == 3:
            writer.new_page()
    writer.room(40)
    writer.y += 14
    sheet, y, body = writer.sheet, writer.y, Style("song", 12)
    sheet.text(25, y, "供电人（甲方）：", body)
    sheet.text(110, y, "用电人（乙方）：", body)
    signature(sheet, 146, y - 2, person.name)
    for x in (25, 110):
        sheet.text(x, y + 14, f"日期：{numbers.written_date(works.signed)}", body)
    values: dict[str, Value] = {"case_no": works.case_no}
    return drawn("supply_contract", layout, writer.sheets, values)


LAYOUTS: Layouts = {
    "joint_application": {
        "generated": application_generated,
        "two_pages": application_two_pages,
        "by_hand": application_by_hand,
    },
    "supply_contract": {
        "generated": contract_generated,
        "with_head": contract_with_head,
        "by_clauses": contract_by_clauses,
    },
}
