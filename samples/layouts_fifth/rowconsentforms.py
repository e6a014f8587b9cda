"""物业证明 as forms: a table with a box for the opinion, a check list of conditions, a works permit with rules."""

from __future__ import annotations

from samples.draw import BLACK, BLUE_INK, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowconsent import KIND, other_spaces, seal, speaker, truth_of
from samples.layouts_fifth.rowkit import CLERKS, Rows, begin, cells, day_text, foot, home_text, ink, signed, typed
from samples.truth import Drawn, drawn
from samples.writing import table


def tick(sheet: Sheet, x: float, y: float, *, size: float, ticked: bool) -> None:
    """A box to tick; the tick is made by pen."""
    sheet.rect(x, y, size, size, line=0.25)
    if ticked:
        sheet.line(x + size * 0.15, y + size * 0.5, x + size * 0.45, y + size * 0.95, width=0.5, fill=BLUE_INK)
        sheet.line(x + size * 0.45, y + size * 0.95, x + size * 1.25, y - size * 0.35, width=0.5, fill=BLUE_INK)


def _choice(job: Job, sheet: Sheet, x: float, y: float, style: Style, yes: str, no: str) -> None:
    """Two boxes with words after them; the one that holds is ticked and carries the value."""
    size = sheet.em_mm(style) * 0.9
    for place, (text, holds) in enumerate(((yes, not job.variant.refuse), (no, job.variant.refuse))):
        left = x + place * (size + sheet.width_of(yes, style) + 12)
        tick(sheet, left, y, size=size, ticked=holds)
        sheet.text(left + size + 1.6, y, Run(text, "consent" if holds else ""), style)


def new_approval_table(job: Job) -> Drawn:
    """An application table whose last boxes are the opinions of the manager, ticked, signed and sealed."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "物业")
    person, home, car = facts.person, facts.home, facts.vehicle
    used = job.fill_style(11.5)

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    sheet = job.sheet()
    title = rng.choice(["居民自用充电桩安装审批表", "小区电动汽车充电桩安装申请审批表", "自用充电设施建设申请表"])
    sheet.text(105, 20, title, Style("hei_bold", 18), align="c")
    sheet.text(188, 32, "填表说明：一式三份，请用黑色签字笔填写", Style("song", 9.5), align="r")
    rows: Rows = [
        cells(12, 30, "申请人", 55, value(person.name, "applicant"), 30, "联系电话", 55, value(person.phone, "phone")),
        cells(12, 30, "身份证号", 140, value(person.id_number, "applicant_id")),
        cells(
            12, 30, "小区名称", 55, value(home.community.name, "community"), 30, "楼栋门牌", 55, value(home_text(job))
        ),
        cells(
            12,
            30,
            "车位编号",
            55,
            value(home.space_no, "space_no"),
            30,
            "车位性质",
            55,
            value(rng.choice(["产权车位", "租赁车位", "人防车位"])),
        ),
        cells(12, 30, "车辆品牌", 55, value(car.brand), 30, "车架号", 55, value(car.vin)),
        cells(
            12,
            30,
            "充电桩功率",
            55,
            [value(facts.power_kw, "power_kw"), "kW"],
            30,
            "安装方式",
            55,
            value(rng.choice(["壁挂式", "落地式", "立柱式"])),
        ),
    ]
    label = Style("song", 11.5)
    y = table(sheet, 20, 38, rows, label=label, value=label)
    sheet.rect(20, y, 170, 34)
    sheet.cell((20, y, 30, 34), "申请人承诺", label, align="c")
    sheet.line(50, y, 50, y + 34)
    text = "本人承诺所填内容真实，车位使用权合法有效；按照国家标准选购、安装、使用充电桩，并承担由此产生的安全责任。"
    sheet.flow(53, y + 4, 133, text, Style("song", 11), leading=1.6, indent=2)
    sheet.text(118, y + 24, "签字：", label)
    signed(sheet, 132, y + 22, person.name, size=15)
    y += 34
    sheet.rect(20, y, 170, 58)
    sheet.cell(
        (20, y, 30, 58),
        {
            "物业": "物业公司\n意　　见",
            "居委会": "居委会\n意　见",
            "业委会": "业委会\n意　见",
            "村委会": "村委会\n意　见",
        }[kind],
        label,
        align="c",
    )
    sheet.line(50, y, 50, y + 58)
    _choice(job, sheet, 58, y + 8, Style("song", 12.5), "同意安装", "不同意安装")
    hand = ink(job, 13)
    note = (
        rng.choice(["原因：车库容量不足", "原因：该区域禁止安装"])
        if job.variant.refuse
        else rng.choice(["按物业指定路径走线", "做好防火封堵", ""])
    )
    sheet.text(58, y + 20, note, hand)
    sheet.text(58, y + 34, "单位（盖章）：", label)
    sheet.text(86, y + 34, Run(issuer, "issuer"), label)
    sheet.text(58, y + 46, f"经办人：{rng.choice(CLERKS)}", label)
    sheet.text(124, y + 46, Run(day_text(job, facts.consent_date, "plain", "spaced"), "issue_date"), label)
    seal(job, sheet, 140, y + 36, issuer)
    y += 58
    sheet.rect(20, y, 170, 30)
    sheet.cell((20, y, 30, 30), "供电企业\n受理意见", label, align="c")
    sheet.line(50, y, 50, y + 30)
    sheet.text(140, y + 22, "年　　月　　日", label)
    values = truth_of(job, issuer, "applicant_id", "community", "space_no", "power_kw", "issue_date") | {
        "phone": person.phone
    }
    return drawn(
        KIND,
        "new_approval_table",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated=other_spaces(facts),
    )


def new_conditions_checked(job: Job) -> Drawn:
    """A dealer's or maker's form: the manager checks conditions one by one, then a conclusion."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, "物业")
    person, home = facts.person, facts.home
    used = job.fill_style(12)
    sheet = job.sheet()
    sheet.text(20, 14, f"{facts.vehicle.brand}汽车　家充服务", Style("hei", 10))
    sheet.line(20, 20, 190, 20, width=0.3)
    sheet.text(
        105,
        27,
        rng.choice(["充电条件确认函", "家用充电桩安装条件确认单", "车位充电安装许可确认表"]),
        Style("hei_bold", 19),
        align="c",
    )
    style = Style("song", 12)

    def line(y: float, *parts: tuple[str, str, str]) -> None:
        runs: list[str | Run] = []
        for label, text, name in parts:
            runs += [label, Run(text, name, used, underline=True, min_em=len(text) * 0.75 + 2), "　"]
        sheet.text(20, y, runs, style)

    line(44, ("客户姓名：", person.name, "applicant"), ("证件号码：", person.id_number, "applicant_id"))
    line(
        55,
        ("安装地址：", home.community.name, "community"),
        ("车位号：", home.space_no, "space_no"),
        ("桩功率：", facts.power_kw, "power_kw"),
    )
    sheet.text(20, 68, "以下由小区管理单位勾选填写：", Style("hei", 12))
    small = Style("song", 11.5)
    questions = (
        "车位为客户固定使用，非公共车位",
        "车位至配电房具备电缆敷设路径",
        "车库内消防设施运行正常",
        "允许施工人员及供电人员进场作业",
        "小区变压器具备接入容量",
    )
    for row, text in enumerate(questions):
        y = 80.0 + row * 10
        sheet.text(24, y, f"{row + 1}. {text}", small)
        fails = job.variant.refuse and row in (1, 4)
        for left, word, on in ((132, "是", not fails), (156, "否", fails)):
            tick(sheet, left, y, size=3.8, ticked=on)
            sheet.text(left + 5.6, y, word, small)
    y = 136.0
    if job.variant.refuse:
        runs: list[str | Run] = ["结论：该车位", Run("不具备", "consent"), "充电桩安装条件，管理单位不予出具安装许可。"]
    else:
        runs = [
            "结论：该车位具备充电桩安装条件，管理单位",
            Run("同意", "consent"),
            "客户安装，并配合供电部门装表接电。",
        ]
    y = sheet.flow(20, y, 170, runs, style, leading=1.8) + 8
    sheet.text(20, y, ["管理单位（公章）：", Run(issuer, "issuer", used)], style)
    phone = home.community.manager.phone
    sheet.text(20, y + 11, ["联系人：", rng.choice(CLERKS), "　　电话：", Run(phone, "phone", used)], style)
    sheet.text(20, y + 22, ["日　期：", Run(day_text(job, facts.consent_date), "issue_date", used)], style)
    sheet.text(128, y + 22, "客户签名：", style)
    signed(sheet, 150, y + 20, person.name, size=15)
    seal(job, sheet, 92, y + 10, issuer)
    foot(sheet, "本确认单由经销商存档，有效期90天。表单编号 HC-F-017  V3.2", y=270)
    values = truth_of(job, issuer, "applicant_id", "community", "space_no", "power_kw", "issue_date") | {"phone": phone}
    return drawn(
        KIND,
        "new_conditions_checked",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated=other_spaces(facts),
    )


def new_works_permit(job: Job) -> Drawn:
    """A permit for the works with rules for the electricians, typed, two columns of particulars, or its refusal."""
    facts, rng = begin(job), job.rng
    issuer, kind = speaker(job, rng.choice(["物业", "物业", "业委会"]))
    person, home = facts.person, facts.home
    sheet = job.sheet()
    title = rng.choice(["充电桩施工许可证明", "允许安装充电桩证明", "充电桩进场施工许可单"])
    if job.variant.refuse:
        title = rng.choice(["充电桩安装申请告知单", "充电桩安装申请处理意见"])
    sheet.text(105, 22, title, Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(188, 36, f"编号：{facts.consent_date:%Y%m}{rng.randrange(1, 99):02d}", Style("song", 10.5), align="r")
    style, fill = Style("song", 12.5), typed(12.5, face=rng.choice(["song", "kai"]))
    left: list[list[str | Run]] = [
        ["小　区：", fill(home.community.name, "community")],
        ["业　主：", fill(person.name, "applicant")],
        ["车位号：", fill(home.space_no, "space_no")],
    ]
    right: list[list[str | Run]] = [
        ["房　号：", fill(home_text(job))],
        ["电　话：", fill(person.phone, "phone")],
        ["功　率：", fill(facts.power_kw, "power_kw"), "kW（220V）" if facts.power_kw == "7" else "kW（380V）"],
    ]
    for row in range(3):
        sheet.text(24, 46 + row * 10, left[row], style)
        sheet.text(112, 46 + row * 10, right[row], style)
    sheet.line(22, 76, 188, 76, width=0.3, fill=BLACK)
    if job.variant.refuse:
        runs: list[str | Run] = [
            "您的充电桩安装申请已收到。经工程部现场查看，该车位上方为给排水主管及消火栓箱，",
            Run("不予同意", "consent"),
            "安装，现予告知。",
        ]
        rules: tuple[str, ...] = (
            "可申请调换至B区具备条件的车位后重新提出申请。",
            "小区东门公共快充站对业主执行优惠电价。",
            "对处理意见有异议的，可向社区或住建部门反映。",
        )
    else:
        runs = [
            "上述业主向我处申请安装电动汽车充电桩，经审核资料齐全，",
            Run("同意", "consent"),
            "安装施工，请门岗予以放行。",
        ]
        rules = (
            "施工单位须持电工操作证、营业执照复印件到管理处备案；",
            "施工时间为工作日8:30至11:30、14:30至18:00；",
            "线缆采用阻燃型并穿镀锌钢管，禁止使用塑料线槽；",
            "动火作业须办理动火证，配备灭火器两具；",
            "竣工后由供电公司、管理处共同验收方可通电。",
        )
    y = sheet.flow(24, 82, 162, runs, style, leading=1.85, indent=2)
    for number, text in enumerate(rules, 1):
        y = sheet.flow(24, y, 162, f"（{number}）{text}", Style("song", 11.5), leading=1.75)
    sheet.text(182, y + 22, Run(issuer, "issuer"), style, align="r")
    sheet.text(178, y + 33, Run(day_text(job, facts.consent_date), "issue_date"), style, align="r")
    seal(job, sheet, 150, y + 28, issuer, rng.choice(["", "工程部", "客服专用章"]) if kind == "物业" else "")
    values = truth_of(job, issuer, "community", "space_no", "power_kw", "issue_date") | {"phone": person.phone}
    return drawn(
        KIND,
        "new_works_permit",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated=other_spaces(facts),
    )


LAYOUTS: Layouts = {
    KIND: {
        "new_approval_table": new_approval_table,
        "new_conditions_checked": new_conditions_checked,
        "new_works_permit": new_works_permit,
    }
}
