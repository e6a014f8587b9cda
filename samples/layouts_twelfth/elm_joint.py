"""The joint application of annex 3, as it comes back scanned."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    an_estate,
    centred,
    folio,
    lab,
    plain,
    rows,
    scrawl,
    seal,
    signed_by,
    someone,
    val,
)
from samples.layouts_twelfth.elm_works import some_works
from samples.people import a_phone
from samples.seals import put_stamp
from samples.truth import Drawn

_TITLE = "“充电桩报装一件事”联办申请表"
_CLASSES = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")


def case_no(job: Job) -> str:
    return f"XY-2026-{job.rng.randrange(1, 99999):06d}"


def joint_resident(job: Job) -> Drawn:
    """The form of a resident: only the supply of current is filled in; typed, number in the head."""
    paper, works, person = Paper(job, Style("song", 10.5)), some_works(job), someone(job)
    sheet = paper.new()
    sheet.text(20, 12, "附件3", Style("hei", 12))
    centred(sheet, 18, _TITLE, Style("song_bold", 18))
    sheet.text(190, 29, ["办件编号：", paper.say("case_no", case_no(job))], Style("song", 10.5), align="r")
    address = (
        f"信阳市{works.district}{an_estate(job)}地下一层{job.rng.choice('ABC')}{job.rng.randrange(10, 300):03d}号车位"
    )
    label = Style("song", 10)
    given: list[Row] = [
        (9, [lab(16, "企业"), lab(26, "企业名称"), val(60, ""), lab(26, "产权类型"), val(0, "■ 自有　□ 租赁")]),
        (9, [lab(16, "基本信息"), lab(26, "联系人"), val(60, person.name), lab(26, "联系电话"), val(0, person.phone)]),
        (9, [lab(42, "报装详细地址"), val(0, address)]),
        (9, [lab(42, "业务种类"), val(0, "□ 新建（改建、扩建）充电桩报装　■ 既有建筑新增充电桩需求报装")]),
        (
            13,
            [
                lab(42, "联合报装事项"),
                val(
                    0,
                    "■ 用电报装　□ 影响交通安全占道施工审核　□ 占用、挖掘城市道路审批　"
                    "□ 工程建设涉及城市绿地、树木审批",
                ),
            ],
        ),
        (9, [lab(42, "期望现场踏勘时间"), val(0, f"{numbers.written_date(works.start)}（非节假日）　■ 上午　□ 下午")]),
        (8, [lab(0, "■ 用电报装（选填）")]),
        (
            22,
            [
                val(
                    0,
                    "□ 企业新装（选填）　业务类型：□ 商业　□ 普通工业　□ 非工业　□ 其他　"
                    "供电容量：＿＿ kVA（千伏安）\n■ 居民新装（选填）　业务类型：■ 居民生活用电　"
                    f"供电容量：{job.rng.choice([7, 8, 10])} kVA（千伏安）"
                    f"\n期望用电时间：{numbers.written_date(works.end)}",
                )
            ],
        ),
        (8, [lab(0, "项目基本信息")]),
        (9, [lab(42, "项目名称代码"), val(0, "")]),
        (9, [lab(42, "项目建设地址"), val(0, address)]),
        (9, [lab(42, "申请单位"), val(0, person.name)]),
        (
            11,
            [
                lab(42, "社会统一代码证\n（营业执照）"),
                val(44, ""),
                lab(32, "法人代表\n（身份证）"),
                val(0, f"{person.name} {person.id_number}"),
            ],
        ),
        (9, [lab(42, "经办人"), val(44, person.name), lab(32, "联系电话"), val(0, person.phone)]),
        (11, [lab(42, "施工单位\n（营业执照）"), val(44, ""), lab(32, "联系人\n（联系方式）"), val(0, "")]),
        (8, [lab(0, "申请事项")]),
        (11, [lab(42, "外线施工联审\n（备案）申请内容"), val(0, "")]),
        (11, [lab(42, "临时占用、挖掘原因"), val(44, ""), lab(32, "临时占用、挖掘时间"), val(0, "")]),
        (9, [lab(42, "送达方式"), val(0, "■ 系统推送（网上下载）　□ 窗口领取　□ 邮寄送达（费用自理）")]),
    ]
    bottom = rows(sheet, 36, given, label=label, value=label)
    sheet.text(24, bottom + 5, "申请人（签字、盖章）：", SONG)
    signed_by(sheet, 66, bottom + 3, person.name)
    sheet.text(128, bottom + 5, f"日期：{numbers.written_date(works.signed, form='spaced')}", SONG)
    folio(sheet, "第1页，共1页", 286)
    return paper.done("joint_application", "elm_joint_resident")


def joint_company(job: Job) -> Drawn:
    """The form of a firm on two pages with roads and green land; the window wrote the number by hand or below."""
    paper, works = Paper(job, scrawl(job, 13)), some_works(job)
    firm = works.applicant
    first, second = paper.new(), paper.new()
    centred(first, 20, _TITLE, Style("hei_bold", 18))
    first.text(126, 33, "办件编号：", SONG)
    first.text(147, 32, paper.say("case_no", case_no(job)), paper.ink)
    label = Style("song", 10.5)
    fill = Style("kai", 11.5)

    def typed(text: str) -> Run:
        return Run(text, "", fill)

    capacity = job.rng.choice([160, 250, 315, 400, 630])
    page_one: list[Row] = [
        (
            11,
            [
                lab(40, "企业名称"),
                val(64, typed(firm.name)),
                lab(26, "产权类型"),
                val(0, job.rng.choice(["■ 自有　□ 租赁", "□ 自有　■ 租赁"])),
            ],
        ),
        (11, [lab(40, "联系人"), val(64, typed(works.handler)), lab(26, "联系电话"), val(0, typed(works.phone))]),
        (11, [lab(40, "报装详细地址"), val(0, typed(f"信阳市{works.place}"))]),
        (11, [lab(40, "业务种类"), val(0, "■ 新建（改建、扩建）充电桩报装　□ 既有建筑新增充电桩需求报装")]),
        (
            15,
            [
                lab(40, "联合报装事项"),
                val(
                    0,
                    "■ 用电报装　■ 影响交通安全占道施工审核　■ 占用、挖掘城市道路审批　"
                    "■ 工程建设涉及城市绿地、树木审批",
                ),
            ],
        ),
        (
            11,
            [lab(40, "期望现场踏勘时间"), val(0, f"{numbers.written_date(works.signed)}（非节假日）　□ 上午　■ 下午")],
        ),
        (9, [lab(0, "■ 用电报装（选填）")]),
        (
            26,
            [
                val(
                    0,
                    "■ 企业新装（选填）　业务类型：■ 商业　□ 普通工业　□ 非工业　□ 其他\n　"
                    f"　供电容量：{capacity} kVA（千伏安）\n□ 居民新装（选填）　业务类型：□ 居民生活用电　"
                    f"供电容量：＿＿ kVA（千伏安）\n期望用电时间：{numbers.written_date(works.end)}",
                )
            ],
        ),
        (9, [lab(0, "项目基本信息")]),
        (
            11,
            [
                lab(40, "项目名称代码"),
                val(0, typed(f"{works.project} 2610-411599-04-01-{job.rng.randrange(10**6):06d}")),
            ],
        ),
        (11, [lab(40, "项目建设地址"), val(0, typed(works.place))]),
        (11, [lab(40, "申请单位"), val(0, typed(firm.name))]),
        (
            13,
            [
                lab(40, "社会统一代码证\n（营业执照）"),
                val(46, typed(firm.uscc)),
                lab(32, "法人代表\n（身份证）"),
                val(0, typed(firm.legal_person)),
            ],
        ),
        (11, [lab(40, "经办人"), val(46, typed(works.handler)), lab(32, "联系电话"), val(0, typed(works.phone))]),
        (
            13,
            [
                lab(40, "施工单位\n（营业执照）"),
                val(46, typed(works.builder.name)),
                lab(32, "联系人\n（联系方式）"),
                val(0, typed(f"{a_name(job)} {a_phone(job.rng)}")),
            ],
        ),
    ]
    rows(first, 42, page_one, label=label, value=label)
    chosen = job.rng.choice(_CLASSES[3:])
    roads: list[Row] = []
    for kind in _CLASSES:
        mark, what = ("■" if kind == chosen else "□"), ("道路名称" if kind in ("高速", "农村公路") else "道路地址")
        roads.append(
            (
                9,
                [
                    lab(18, ""),
                    val(34, f"{mark} {kind}"),
                    lab(26, what),
                    val(0, typed(works.road) if kind == chosen else ""),
                ],
            )
        )
    period = f"{numbers.written_date(works.start, form='dot')}—{numbers.written_date(works.end, form='dot')}"
    page_two: list[Row] = [
        (9, [lab(0, "申请事项")]),
        (16, [lab(40, "外线施工联审\n（备案）申请内容"), val(0, typed(f"{works.reason}，长{plain(works.length)}米"))]),
        (
            13,
            [
                lab(40, "临时占用、挖掘原因"),
                val(46, typed(works.reason)),
                lab(32, "临时占用、\n挖掘时间"),
                val(0, typed(period)),
            ],
        ),
        (11, [lab(40, "送达方式"), val(0, "□ 系统推送（网上下载）　■ 窗口领取　□ 邮寄送达（费用自理）")]),
        (9, [lab(18, "类型"), val(0, "")]),
        *roads,
        (
            11,
            [
                lab(18, "■ 绿地"),
                lab(34, "占用绿地地址"),
                val(56, typed(f"{works.road}绿化带")),
                lab(26, "绿地性质"),
                val(0, typed("道路附属绿地")),
            ],
        ),
        (
            11,
            [
                lab(52, "占用面积"),
                val(0, f"长 {plain(works.length)} 米，宽 {plain(works.width)} 米，面积 {plain(works.area)} 平方"),
            ],
        ),
    ]
    bottom = rows(second, 24, page_two, label=label, value=label)
    second.text(24, bottom + 8, "申请单位承诺以上所填内容及提交材料真实、有效。", SONG)
    second.text(96, bottom + 22, "申请单位（公章）：", SONG)
    second.text(104, bottom + 34, numbers.written_date(works.signed, form="spaced"), SONG)
    seal(second, 142, bottom + 26, firm.name, size=42)
    if job.chance(0.5):
        put_stamp(second, 48, bottom + 30, ["信阳市政务服务中心", f"{works.signed:%Y.%m.%d}", "已收件"], width=40)
    for number, sheet in enumerate((first, second), 1):
        folio(sheet, f"— {number} —", 286)
    return paper.done("joint_application", "elm_joint_company")


LAYOUTS: Layouts = {"joint_application": {"elm_joint_resident": joint_resident, "elm_joint_company": joint_company}}
