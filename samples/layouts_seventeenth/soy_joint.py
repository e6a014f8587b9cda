"""“充电桩报装一件事”联办申请表 as printed, signed and scanned back."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, works
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, boxes, digits, pen, sealed, st
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import signature, table

_MATTERS = ("用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批")
_ROADS = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")


def _ticked(options: tuple[str, ...], chosen: set[str], on: str, gap: str = "　") -> str:
    return gap.join((on if option in chosen else "□") + option for option in options)


def _upper(job: Job, this: Works, fill: Style, *, on: str, company: bool) -> Rows:
    facts, rng = job.facts, job.rng
    look = facts.consent_date + timedelta(days=rng.randrange(2, 9))

    def v(text: str) -> Run:
        return Run(text, "", fill)

    own = boxes(("自有", "租赁"), rng.choice(["自有", "租赁"]), on=on)
    chosen = {"用电报装"} | set(rng.sample(_MATTERS[1:], rng.randrange(0, 4) if company else 0))
    kind = rng.choice(["新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"])
    when: Runs = [
        v(f" {look.year} "),
        "年",
        v(f" {look.month} "),
        "月",
        v(f" {look.day} "),
        "日（非节假日）",
        boxes(("上午", "下午"), rng.choice(["上午", "下午"]), on=on),
    ]
    contact = facts.landlord if company else facts.person
    address = facts.company.org.address if company else f"{facts.home.community.name}{facts.home.space_no}号车位"
    power = str(rng.choice([80, 160, 315, 630])) if company else facts.power_kw
    wants = look + timedelta(days=rng.randrange(20, 50))
    firm: Runs = [
        ("□" if not company else on) + "企业新装（选填）　业务类型：",
        boxes(
            ("商业", "普通工业", "非工业", "其他"), rng.choice(["商业", "普通工业"]) if company else "", on=on, gap=" "
        ),
        "\n供电容量：",
        v(f"  {power}  " if company else "＿＿＿＿"),
        "kVA（千伏安）\n",
        (on if not company else "□")
        + "居民新装（选填）　业务类型："
        + boxes(("居民生活用电",), "" if company else "居民生活用电", on=on),
        "\n供电容量：",
        v("＿＿＿＿" if company else f"  {power}  "),
        "kVA（千伏安）\n期望用电时间：",
        v(f"{wants.year}年{wants.month}月{wants.day}日"),
    ]
    rows: Rows = [
        (
            10,
            [
                (36, "企业名称", True),
                (60, v(facts.company.org.name) if company else "", False),
                (28, "产权类型", True),
                (46, own, False),
            ],
        ),
        (
            10,
            [(36, "联系人", True), (60, v(contact.name), False), (28, "联系电话", True), (46, v(contact.phone), False)],
        ),
        (11, [(36, "报装详细地址", True), (134, v(address), False)]),
        (
            13,
            [
                (36, "业务种类", True),
                (
                    134,
                    "\n".join(
                        (on if one == kind else "□") + one
                        for one in ("新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装")
                    ),
                    False,
                ),
            ],
        ),
        (15, [(36, "联合报装事项", True), (134, _ticked(_MATTERS, chosen, on), False)]),
        (11, [(36, "期望现场踏勘时间", True), (134, when, False)]),
        (8, [(170, f"{on}用电报装（选填）", False)]),
        (34, [(170, firm, False)]),
        (8, [(170, "项目基本信息", True)]),
        (
            9,
            [
                (36, "项目名称代码", True),
                (
                    134,
                    v(f"{this.project} {this.period_from.year}-4115{digits(job, 2)}-44-03-{digits(job, 6)}")
                    if company
                    else "",
                    False,
                ),
            ],
        ),
        (9, [(36, "项目建设地址", True), (134, v(address), False)]),
        (9, [(36, "申请单位", True), (134, v(facts.company.org.name if company else facts.person.name), False)]),
        (
            13,
            [
                (36, "社会统一代码证\n（营业执照）", True),
                (54, v(facts.company.org.uscc) if company else "", False),
                (30, "法人代表\n（身份证）", True),
                (50, v(facts.company.org.legal_person if company else facts.person.id_number), False),
            ],
        ),
        (
            9,
            [(36, "经办人", True), (54, v(contact.name), False), (30, "联系电话", True), (50, v(contact.phone), False)],
        ),
        (
            13,
            [
                (36, "施工单位\n（营业执照）", True),
                (54, v(this.builder.name), False),
                (30, "联系人\n（联系方式）", True),
                (50, v(f"{facts.spouse.name} {facts.spouse.phone}"), False),
            ],
        ),
    ]
    return rows


def _lower(job: Job, this: Works, fill: Style, *, on: str, company: bool) -> Rows:
    rng = job.rng

    def v(text: str) -> Run:
        return Run(text if company else "", "", fill)

    period = f"{numbers.written_date(this.period_from, form='dot')}—{numbers.written_date(this.period_to, form='dot')}"
    send = rng.choice(["系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"])
    rows: Rows = [
        (8, [(170, "申请事项", True)]),
        (16, [(36, "外线施工联审\n（备案）申请内容", True), (134, v(f"{this.project}电缆敷设"), False)]),
        (
            14,
            [
                (28, "临时占用、\n挖掘原因", True),
                (64, v(this.reason), False),
                (28, "临时占用、\n挖掘时间", True),
                (50, v(period), False),
            ],
        ),
        (
            10,
            [
                (28, "送达方式", True),
                (142, boxes(("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"), send, on=on, gap=" "), False),
            ],
        ),
    ]
    which = rng.choice(_ROADS[4:]) if company else ""
    for at, road in enumerate(_ROADS):
        said = "道路名称" if at in (0, 2) else "道路地址"
        rows.append(
            (
                10,
                [
                    (20, "类型" if at == 0 else "", True),
                    (38, (on if road == which else "□") + road, False),
                    (28, said, True),
                    (84, v(this.place) if road == which else "", False),
                ],
            )
        )
    green = company and job.chance(0.4)
    where, nature = (this.green_place, this.green_nature) if green else ("", "")
    size: Runs = [
        "长 ",
        v(plain(this.length) if green else "　"),
        " 米，宽 ",
        v(plain(this.width) if green else "　"),
        " 米，面积 ",
        v(plain(this.area) if green else "　"),
        " 平方",
    ]
    rows += [
        (
            10,
            [
                (20, (on if green else "□") + "绿地", True),
                (30, "占用绿地地址", True),
                (60, v(where), False),
                (24, "绿地性质", True),
                (36, v(nature), False),
            ],
        ),
        (10, [(50, "占用面积", True), (120, size, False)]),
    ]
    return rows


def _signed(job: Job, sheet: Sheet, y: float, *, company: bool) -> None:
    facts = job.facts
    sheet.flow(
        22,
        y,
        166,
        "本人（单位）承诺：所填内容及提交材料真实、合法、有效，如有虚假，愿承担由此产生的一切责任。",
        st(10.5),
        leading=1.5,
    )
    sheet.text(104, y + 16, "申请人（签字或盖章）：", st(11))
    signature(sheet, 146, y + 13, facts.landlord.name if company else facts.person.name)
    sheet.text(104, y + 28, f"日期：{numbers.written_date(facts.consent_date, form='plain')}", st(11))
    if company:
        sealed(sheet, 152, y + 24, facts.company.org.name, diameter=40)


def joint_printed(job: Job) -> Drawn:
    """Two pages for a company, the number above the table and again at the foot of both."""
    first, second, this = job.sheet(), job.sheet(), works.some_works(job)
    fill, on = st(10.5, "kai"), job.rng.choice("■√")
    first.text(20, 12, "附件3", st(11, "hei"))
    first.text(105, 20, "“充电桩报装一件事”联办申请表", st(18, "hei_bold"), align="c")
    first.text(190, 31, ["办件编号：", Run(this.case_no, "case_no")], st(10), align="r")
    table(first, 20, 37, _upper(job, this, fill, on=on, company=True), label=st(10.5), value=st(10.5))
    y = table(second, 20, 24, _lower(job, this, fill, on=on, company=True), label=st(10.5), value=st(10.5))
    _signed(job, second, y + 8, company=True)
    for number, sheet in enumerate((first, second), 1):
        sheet.text(20, 285, [Run(this.case_no, "case_no"), "　联办申请表"], st(8.5))
        sheet.text(190, 285, f"第{number}页/共2页", st(8.5), align="r")
    values: dict[str, Value] = {"case_no": this.case_no}
    return drawn("joint_application", "soy_joint_printed", [first, second], values)


def joint_pen(job: Job) -> Drawn:
    """A resident's, filled in with a pen; the window's label with code and number sits in the corner."""
    first, second, this = job.sheet(), job.sheet(), works.some_works(job)
    fill = pen(job, 11.5)
    on = "√"
    first.text(92, 18, "“充电桩报装一件事”", st(15, "song_bold"), align="c")
    first.text(92, 27, "联 办 申 请 表", st(19, "song_bold"), align="c")
    first.rect(146, 8, 50, 25, line=0.2)
    qr_code(first, 148, 10, 17)
    first.text(168, 11, "受理编号", st(8))
    first.text(168, 17, Run(this.case_no, "case_no"), st(7.6, "hei"))
    first.text(168, 23, f"{job.facts.consent_date:%Y-%m-%d}", st(8))
    table(first, 20, 40, _upper(job, this, fill, on=on, company=False), label=st(10.5, "hei"), value=st(10.5))
    y = table(second, 20, 20, _lower(job, this, fill, on=on, company=False), label=st(10.5, "hei"), value=st(10.5))
    _signed(job, second, y + 8, company=False)
    second.text(22, 262, "以下由窗口填写", st(9))
    second.rect(20, 268, 170, 14)
    today = numbers.written_date(job.facts.consent_date)
    who = f"受理人：{job.facts.spouse.name}　　受理日期：{today}　　材料份数：{job.rng.randrange(4, 9)}"
    second.text(24, 272.5, who, st(10))
    values: dict[str, Value] = {"case_no": this.case_no}
    return drawn("joint_application", "soy_joint_pen", [first, second], values)


LAYOUTS: Layouts = {"joint_application": {"soy_joint_printed": joint_printed, "soy_joint_pen": joint_pen}}
