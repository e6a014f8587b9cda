"""The joint application (附件3) signed and scanned back."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import digits, sealed, st, ticks
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import some_works
from samples.writing import signature, table

_MATTERS = ("用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批")
_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def as_in_notice(job: Job) -> Drawn:
    """The form of the notice word by word, filled in and signed; the number of the case above it."""
    sheet, facts, works = job.sheet(), job.facts, some_works(job)
    home = facts.home
    org = facts.company.org
    fill = st(10, "kai")
    sheet.text(191, 12, ["办件编号：", Run(works.case_no, "case_no")], st(10), align="r")
    sheet.text(105, 19, "“充电桩报装一件事”联办申请表", st(18, "hei_bold"), align="c")

    def value(text: str) -> Run:
        return Run(text, "", fill)

    detail = f"信阳市{home.community.district}{home.community.street}{home.community.name}"
    top: _Rows = [
        (
            9,
            [
                (28, "企业名称", True),
                (58, value(org.name), False),
                (22, "产权类型", True),
                (48, ticks(("自有", "租赁"), ("自有",)), False),
            ],
        ),
        (
            8,
            [
                (28, "联系人", True),
                (58, value(works.handler.name), False),
                (22, "联系电话", True),
                (48, value(works.handler.phone), False),
            ],
        ),
    ]
    middle: _Rows = [
        (9, [(28, "报装详细地址", True), (128, value(detail), False)]),
        (
            12,
            [
                (28, "业务种类", True),
                (
                    128,
                    ticks(
                        ("新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"),
                        ("新建（改建、扩建）充电桩报装",),
                    ),
                    False,
                ),
            ],
        ),
        (13, [(28, "联合报装事项", True), (128, ticks(_MATTERS, _MATTERS[: job.rng.randrange(1, 5)], " "), False)]),
        (
            11,
            [
                (28, "期望现场踏勘时间", True),
                (
                    128,
                    [value(numbers.written_date(works.period_from, form="spaced")), "（非节假日）　■上午　□下午"],
                    False,
                ),
            ],
        ),
    ]
    label, body = st(10), st(9.5)
    y = 30.0
    for rows, name in ((top, "企业基本信息"), (middle, "报装事项基本信息")):
        height = sum(row[0] for row in rows)
        sheet.rect(19, y, 16, height)
        sheet.cell((19, y, 16, height), name, label, align="c", pad=2)
        y = table(sheet, 35, y, rows, label=label, value=body)
    power: list[str | Run] = [
        "■企业新装（选填）业务类型：■商业 □普通工业 □非工业 □其他　供电容量：",
        value(str(job.rng.choice([160, 250, 400, 630]))),
        " kVA（千伏安）\n",
    ]
    power += ["□居民新装（选填）业务类型：□居民生活用电　供电容量：______ kVA（千伏安）\n期望用电时间："]
    power.append(value(numbers.written_date(works.period_to, form="spaced")))
    half, wide = 58.0, 172.0
    rest: _Rows = [
        (7, [(wide, "■用电报装（选填）", True)]),
        (19, [(wide, power, False)]),
        (7, [(wide, "项目基本信息", True)]),
        (8, [(34, "项目名称代码", True), (138, value(f"{works.project} 2610-411599-04-01-{digits(job, 6)}"), False)]),
        (8, [(34, "项目建设地址", True), (138, value(detail), False)]),
        (8, [(34, "申请单位", True), (138, value(org.name), False)]),
        (
            11,
            [
                (34, "社会统一代码证（营业执照）", True),
                (half, value(org.uscc), False),
                (26, "法人代表（身份证）", True),
                (54, value(org.legal_person), False),
            ],
        ),
        (
            8,
            [
                (34, "经办人", True),
                (half, value(works.handler.name), False),
                (26, "联系电话", True),
                (54, value(works.handler.phone), False),
            ],
        ),
        (
            11,
            [
                (34, "施工单位（营业执照）", True),
                (half, value(works.builder.name), False),
                (26, "联系人（联系方式）", True),
                (54, value(works.builder.phone), False),
            ],
        ),
        (7, [(wide, "申请事项", True)]),
        (11, [(34, "外线施工联审（备案）申请内容", True), (138, value(works.project), False)]),
        (
            14,
            [
                (34, "临时占用、挖掘原因", True),
                (half, value(works.reason), False),
                (26, "临时占用、挖掘时间", True),
                (54, value(f"{works.period_from:%Y.%m.%d}-{works.period_to:%Y.%m.%d}"), False),
            ],
        ),
        (
            8,
            [
                (34, "送达方式", True),
                (138, ticks(("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"), ("窗口领取",)), False),
            ],
        ),
    ]
    y = table(sheet, 19, y, rest, label=label, value=body)
    kinds = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")
    sheet.rect(19, y, 12, 5.4 * 8)
    sheet.column((19, y, 12, 5.4 * 8), "类型", label)
    roads: _Rows = [
        (
            5.4,
            [
                (30, ("■" if kind == "次干道" else "□") + kind, False),
                (24, "道路名称" if place in (0, 2) else "道路地址", True),
                (106, value(works.road) if kind == "次干道" else "", False),
            ],
        )
        for place, kind in enumerate(kinds)
    ]
    y = table(sheet, 31, y, roads, label=st(9), value=st(9))
    y = table(
        sheet,
        19,
        y,
        [
            (
                8,
                [
                    (20, "□绿地", False),
                    (152, "占用绿地地址：　　　　　　绿地性质：　　　　长　　米，宽　　米，面积　　平方", False),
                ],
            )
        ],
        label=label,
        value=body,
    )
    sheet.text(22, y + 6, "申请人（签字/盖章）：", st(11))
    signature(sheet, 66, y + 3, works.handler.name)
    sealed(sheet, 100, y + 8, org.name, diameter=36)
    sheet.text(188, y + 10, numbers.written_date(works.signed, form="spaced"), st(11, "kai"), align="r")
    return drawn("joint_application", "elm_as_in_notice", [sheet], {"case_no": works.case_no})


def for_resident(job: Job) -> Drawn:
    """A resident's copy: large type over two pages, what does not apply left empty, the number at every foot."""
    first, second, facts, works = job.sheet(), job.sheet(), job.facts, some_works(job)
    person, home = facts.person, facts.home
    ink = job.fill_style(11.5)

    def value(text: str) -> Run:
        return Run(text, "", ink)

    first.text(105, 20, "附件 3", st(12, "hei"), align="c")
    first.text(105, 29, "“充电桩报装一件事”联办申请表", st(20, "song_bold"), align="c")
    qr_code(first, 172, 12, 19)
    wide = 168.0
    detail = f"信阳市{home.community.district}{home.community.street}{home.community.name}地下车库{home.space_no}车位"
    one: _Rows = [
        (10, [(wide, "企业基本信息", True)]),
        (
            12,
            [
                (34, "企业名称", True),
                (60, "", False),
                (30, "产权类型", True),
                (44, ticks(("自有", "租赁"), (job.rng.choice(["自有", "租赁"]),)), False),
            ],
        ),
        (
            12,
            [
                (34, "联系人", True),
                (60, value(person.name), False),
                (30, "联系电话", True),
                (44, value(person.phone), False),
            ],
        ),
        (10, [(wide, "报装事项基本信息", True)]),
        (17, [(34, "报装详细地址", True), (134, value(detail), False)]),
        (17, [(34, "业务种类", True), (134, "□新建（改建、扩建）充电桩报装\n■既有建筑新增充电桩需求报装", False)]),
        (27, [(34, "联合报装事项", True), (134, ticks(_MATTERS, _MATTERS[:1], "\n"), False)]),
        (
            14,
            [
                (34, "期望现场\n踏勘时间", True),
                (
                    134,
                    [
                        value(f" {works.period_from.year} "),
                        "年",
                        value(f" {works.period_from.month} "),
                        "月",
                        value(f" {works.period_from.day} "),
                        "日（非节假日）　□上午　■下午",
                    ],
                    False,
                ),
            ],
        ),
        (10, [(wide, "■用电报装（选填）", True)]),
        (
            30,
            [
                (
                    wide,
                    [
                        "□企业新装（选填）　业务类型：□商业　□普通工业　□非工业　□其他\n"
                        "■居民新装（选填）　业务类型：■居民生活用电\n供电容量：",
                        value(f" {facts.power_kw} "),
                        "kVA（千伏安）　　期望用电时间：",
                        value(numbers.written_date(works.period_to, form="plain")),
                    ],
                    False,
                )
            ],
        ),
    ]
    table(first, 21, 44, one, label=st(12, "hei"), value=st(11.5))
    two: _Rows = [
        (10, [(wide, "项目基本信息", True)]),
        (12, [(40, "项目名称代码", True), (128, "", False)]),
        (12, [(40, "项目建设地址", True), (128, value(detail), False)]),
        (12, [(40, "申请单位", True), (128, value(person.name), False)]),
        (
            15,
            [
                (40, "社会统一代码证\n（营业执照）", True),
                (44, "", False),
                (34, "法人代表\n（身份证）", True),
                (50, Run(person.id_number, "", ink.sized(10)), False),
            ],
        ),
        (
            12,
            [
                (40, "经办人", True),
                (44, value(person.name), False),
                (34, "联系电话", True),
                (50, value(person.phone), False),
            ],
        ),
        (
            15,
            [
                (40, "施工单位\n（营业执照）", True),
                (44, "", False),
                (34, "联系人\n（联系方式）", True),
                (50, "", False),
            ],
        ),
        (10, [(wide, "申请事项", True)]),
        (15, [(40, "外线施工联审\n（备案）申请内容", True), (128, "/", False)]),
        (
            15,
            [
                (40, "临时占用、\n挖掘原因", True),
                (44, "/", False),
                (34, "临时占用、\n挖掘时间", True),
                (50, "/", False),
            ],
        ),
        (12, [(40, "送达方式", True), (128, "■系统推送（网上下载） □窗口领取 □邮寄送达（费用自理）", False)]),
    ]
    y = table(second, 21, 24, two, label=st(12, "hei"), value=st(11))
    y = second.flow(
        21, y + 6, wide, "本人承诺所填内容及提交的材料真实、有效，如有不实，愿承担相应责任。", st(12), indent=2
    )
    second.text(98, y + 10, "申请人签字：", st(12))
    signature(second, 126, y + 7, person.name)
    second.text(98, y + 22, "日　　　期：", st(12))
    second.text(126, y + 22, numbers.written_date(works.signed, form="dot"), st(13, "kai"))
    for page, sheet in enumerate((first, second), 1):
        sheet.text(21, 280, ["申请编号 ", Run(works.case_no, "case_no")], st(9))
        sheet.text(189, 280, f"第 {page} 页 / 共 2 页", st(9), align="r")
    return drawn("joint_application", "elm_for_resident", [first, second], {"case_no": works.case_no})


LAYOUTS: Layouts = {
    "joint_application": {"elm_as_in_notice": as_in_notice, "elm_for_resident": for_resident},
}
