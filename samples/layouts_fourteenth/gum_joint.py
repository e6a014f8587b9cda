"""The joint application for a charging pile, printed, signed and scanned back."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, Parts, Rows, foot, ink, lab, said, sign, val
from samples.ornaments import qr_code
from samples.seals import SealText, put_round
from samples.truth import Drawn, drawn
from samples.works import Works, plain, some_works
from samples.writing import table


def _boxes(chosen: int, *names: str) -> Parts:
    return [("■" if number == chosen else "□") + f" {name}　" for number, name in enumerate(names)]


def _head(job: Job, works: Works, fill: Style) -> Rows:
    company = job.facts.company.org
    w, a = 174.0, 30.0
    day = said(job, works.signed, "plain")
    return [
        (
            10,
            [
                lab(a, "企业名称"),
                val(70, Run(company.name, "", fill)),
                lab(26, "产权类型"),
                val(48, _boxes(1, "自有", "租赁")),
            ],
        ),
        (
            10,
            [
                lab(a, "联系人"),
                val(70, Run(works.handler.name, "", fill)),
                lab(26, "联系电话"),
                val(48, Run(works.handler.phone, "", fill)),
            ],
        ),
        (10, [lab(a, "报装详细地址"), val(w - a, Run(company.address, "", fill))]),
        (10, [lab(a, "业务种类"), val(w - a, _boxes(0, "新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"))]),
        (
            13,
            [
                lab(a, "联合报装事项"),
                val(
                    w - a,
                    "■ 用电报装　■ 影响交通安全占道施工审核　■ 占用、挖掘城市道路审批　"
                    "□ 工程建设涉及城市绿地、树木审批",
                ),
            ],
        ),
        (
            10,
            [
                lab(a, "期望现场踏勘\n时间"),
                val(w - a, [Run(day, "", fill), "（非节假日）　", *_boxes(0, "上午", "下午")]),
            ],
        ),
        (9, [(w, "■ 用电报装（选填）", False)]),
        (
            18,
            [
                val(
                    w,
                    f"■ 企业新装（选填）　业务类型：□ 商业　□ 普通工业　■ 非工业　□ 其他　"
                    f"供电容量：{job.rng.choice([160, 200, 315, 400, 630])} kVA（千伏安）\n"
                    "□ 居民新装（选填）　业务类型：□ 居民生活用电　供电容量：______ kVA（千伏安）",
                )
            ],
        ),
    ]


def _project(job: Job, works: Works, fill: Style) -> Rows:
    company, rng = job.facts.company.org, job.rng
    w, a = 174.0, 34.0
    return [
        (9, [lab(w, "项目基本信息")]),
        (
            10,
            [
                lab(a, "项目名称代码"),
                val(
                    w - a,
                    Run(f"{works.project} 2611-4115{rng.randrange(10):02d}-04-01-{rng.randrange(10**6):06d}", "", fill),
                ),
            ],
        ),
        (10, [lab(a, "项目建设地址"), val(w - a, Run(works.place, "", fill))]),
        (10, [lab(a, "申请单位"), val(w - a, Run(company.name, "", fill))]),
        (
            11,
            [
                lab(a, "社会统一代码证\n（营业执照）"),
                val(56, Run(company.uscc, "", fill)),
                lab(28, "法人代表\n（身份证）"),
                val(56, Run(company.legal_person, "", fill)),
            ],
        ),
        (
            10,
            [
                lab(a, "经办人"),
                val(56, Run(works.handler.name, "", fill)),
                lab(28, "联系电话"),
                val(56, Run(works.handler.phone, "", fill)),
            ],
        ),
        (
            11,
            [
                lab(a, "施工单位\n（营业执照）"),
                val(56, Run(works.builder.name, "", fill)),
                lab(28, "联系人\n（联系方式）"),
                val(56, Run(works.builder.phone, "", fill)),
            ],
        ),
        (9, [lab(w, "申请事项")]),
        (14, [lab(a, "外线施工联审\n（备案）申请内容"), val(w - a, Run(works.reason, "", fill))]),
        (
            12,
            [
                lab(a, "临时占用、\n挖掘原因"),
                val(56, Run("敷设电缆", "", fill)),
                lab(28, "临时占用、\n挖掘时间"),
                val(56, Run(f"{works.period_from:%Y-%m-%d}至{works.period_to:%Y-%m-%d}", "", fill)),
            ],
        ),
        (9, [lab(a, "送达方式"), val(w - a, _boxes(1, "系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"))]),
    ]


def _roads(works: Works, fill: Style) -> Rows:
    w = 174.0
    rows: Rows = []
    for number, (name, label) in enumerate(
        (
            ("高速", "道路名称"),
            ("普通国省道", "道路地址"),
            ("农村公路", "道路名称"),
            ("快速路", "道路地址"),
            ("主干道", "道路地址"),
            ("次干道", "道路地址"),
            ("支路", "道路地址"),
            ("支小路", "道路地址"),
        )
    ):
        chosen = number == 5
        box = ("■ " if chosen else "□ ") + name
        rows.append((8, [val(40, box), lab(34, label), val(w - 74, Run(works.road if chosen else "", "", fill))]))
    rows.append((8, [val(40, "□ 绿地"), lab(34, "占用绿地地址"), val(40, ""), lab(24, "绿地性质"), val(36, "")]))
    size = f"长 {plain(works.length)} 米，宽 {plain(works.width)} 米，面积 {plain(works.area)} 平方米"
    rows.append((8, [val(40, ""), lab(34, "占用面积"), val(w - 74, size)]))
    return rows


def official_form(job: Job) -> Drawn:
    """The form of the notice over two pages, its case number above the title."""
    works = some_works(job)
    sheet, back = job.sheet(), job.sheet()
    fill, label = Style("song", 10), Style("song", 10)
    sheet.text(18, 14, "附件3", Style("hei", 12))
    sheet.text(192, 15, ["受理编号：", Run(works.case_no, "case_no")], Style("song", 10), align="r")
    sheet.text(105, 25, "“充电桩报装一件事”联办申请表", Style("song_bold", 18), align="c")
    y = table(sheet, 18, 40, _head(job, works, fill), label=label, value=label)
    table(sheet, 18, y, _project(job, works, fill), label=label, value=label)
    y = table(back, 18, 24, _roads(works, fill), label=label, value=label)
    back.flow(
        18,
        y + 8,
        174,
        "本单位（本人）承诺所填信息及提交材料真实、合法、有效，并同意相关部门共享使用。",
        Style("song", 11),
        indent=2,
    )
    back.text(92, y + 30, "申请人（签字/盖章）：", Style("song", 11.5))
    sign(back, 136, y + 27, works.handler.name)
    back.text(122, y + 42, said(job, works.signed, "plain"), ink(job, 11.5))
    put_round(back, 150, y + 36, SealText(job.facts.company.org.name), diameter=42)
    for number, page in enumerate((sheet, back), 1):
        foot(page, f"第 {number} 页 / 共 2 页")
    return drawn("joint_application", "gum_joint_official", [sheet, back], {"case_no": works.case_no})


def resident_form(job: Job) -> Drawn:
    """A resident's form on one page, with a code beside the case number."""
    facts, works = job.facts, some_works(job)
    sheet = job.sheet()
    label, fill = SMALL, Style("kai", 11)
    person, place = facts.person, facts.home.community
    sheet.text(105, 20, "“充电桩报装一件事”联办申请表", Style("hei_bold", 18), align="c")
    qr_code(sheet, 172, 12, 20, payload=works.case_no)
    sheet.text(18, 34, ["办件编号：", Run(works.case_no, "case_no", Style("hei", 11))], Style("song", 11))
    w, a = 174.0, 34.0
    address = f"信阳市{place.district}{place.name}{facts.home.room_text}（{facts.home.space_no}车位）"
    rows: Rows = [
        (11, [lab(a, "企业名称"), val(66, "/"), lab(28, "产权类型"), val(46, _boxes(0, "自有", "租赁"))]),
        (
            11,
            [
                lab(a, "联系人"),
                val(66, Run(person.name, "", fill)),
                lab(28, "联系电话"),
                val(46, Run(person.phone, "", fill)),
            ],
        ),
        (12, [lab(a, "报装详细地址"), val(w - a, Run(address, "", fill))]),
        (11, [lab(a, "业务种类"), val(w - a, _boxes(1, "新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"))]),
        (
            14,
            [
                lab(a, "联合报装事项"),
                val(
                    w - a,
                    "■ 用电报装　□ 影响交通安全占道施工审核　□ 占用、挖掘城市道路审批　"
                    "□ 工程建设涉及城市绿地、树木审批",
                ),
            ],
        ),
        (
            11,
            [
                lab(a, "期望现场踏勘时间"),
                val(
                    w - a,
                    [Run(said(job, works.signed, "plain"), "", fill), "（非节假日）　", *_boxes(0, "上午", "下午")],
                ),
            ],
        ),
        (9, [lab(w, "用电报装（选填）")]),
        (
            11,
            [lab(a, "□ 企业新装"), val(w - a, "业务类型：□ 商业　□ 普通工业　□ 非工业　□ 其他　　供电容量：____ kVA")],
        ),
        (
            11,
            [
                lab(a, "■ 居民新装"),
                val(w - a, f"业务类型：■ 居民生活用电　　供电容量： {facts.power_kw} kVA（千伏安）"),
            ],
        ),
        (9, [lab(w, "项目基本信息")]),
        (
            11,
            [
                lab(a, "法人代表\n（身份证）"),
                val(66, Run(person.id_number, "", fill)),
                lab(28, "经办人"),
                val(46, Run(person.name, "", fill)),
            ],
        ),
        (11, [lab(a, "送达方式"), val(w - a, _boxes(0, "系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"))]),
        (
            26,
            [
                lab(a, "申请人声明"),
                val(w - a, "本人所提交的申请材料真实有效，充电设施仅供自用，服从物业和供电企业的安全管理要求。"),
            ],
        ),
    ]
    y = table(sheet, 18, 43, rows, label=label, value=label)
    sheet.text(96, y + 14, "申请人签字：", Style("song", 12))
    sign(sheet, 124, y + 11, person.name)
    sheet.text(96, y + 27, "申请日期：", Style("song", 12))
    sheet.text(120, y + 27, said(job, works.signed, "plain", "dot"), ink(job, 12))
    sheet.text(18, y + 44, "窗口受理人：　　　　　　　　　受理时间：　　　　年　　月　　日", Style("song", 10.5))
    foot(sheet, f"{works.case_no}　1/1")
    return drawn("joint_application", "gum_joint_resident", [sheet], {"case_no": works.case_no})


LAYOUTS: Layouts = {
    "joint_application": {"gum_joint_official": official_form, "gum_joint_resident": resident_form},
}
