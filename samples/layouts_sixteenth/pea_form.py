"""“充电桩报装一件事”联办申请表: printed from the portal and signed, and the stock form filled in by hand."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import (
    Cells,
    Parts,
    Rows,
    blanks,
    boxes,
    digits,
    gap,
    grid,
    head_of,
    pen,
    road_works,
    say,
    seal,
    sign,
    ty,
)
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, drawn
from samples.works import Works

_JOINT = ("用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批")
_ROADS = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")
_WAYS = ("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）")


def _project_code(job: Job, signed: date) -> str:
    return f"{signed.year % 100}12-411502-04-05-{digits(job.rng, 6)}"


def from_portal(job: Job) -> Drawn:
    """Two pages the portal made: number and code on top, every entry typed, promise and signature at the end."""
    first, second, rng, facts = job.sheet(), job.sheet(), job.rng, job.facts
    works = road_works(job)
    org, head = works.applicant, head_of(job, works)
    value = ty(10, rng.choice(["song", "hei"]))
    joint = [_JOINT[0], *rng.sample(_JOINT[1:], rng.choice([0, 1, 2, 3]))]
    number = Run(works.case_no, "case_no", ty(11, "hei"))
    first.text(105, 16, "“充电桩报装一件事”联办申请表", Style("song_bold", 19), align="c")
    first.text(20, 30, ["业务编号：", number], ty(10.5))
    first.text(
        190,
        30,
        f"申请时间：{say(works.signed, 'dash')} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}",
        ty(10.5),
        align="r",
    )
    company = org == facts.company.org.name
    rows: Rows = [
        (8, [(170, "企业基本信息", True)]),
        (
            10,
            [
                (32, "企业名称", True),
                (66, org if company else "／", False),
                (26, "产权类型", True),
                (46, boxes(["自有", "租赁"], [rng.choice(["自有", "租赁"])]), False),
            ],
        ),
        (
            10,
            [
                (32, "联系人", True),
                (66, works.handler.name, False),
                (26, "联系电话", True),
                (46, works.handler.phone, False),
            ],
        ),
        (8, [(170, "报装事项基本信息", True)]),
        (
            11,
            [(32, "报装详细地址", True), (138, facts.company.org.address if company else facts.person.address, False)],
        ),
        (
            14,
            [
                (32, "业务种类", True),
                (
                    138,
                    boxes(
                        ["新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"],
                        ["既有建筑新增充电桩需求报装"] if not company else ["新建（改建、扩建）充电桩报装"],
                        gap_text="\n",
                    ),
                    False,
                ),
            ],
        ),
        (15, [(32, "联合报装事项", True), (138, boxes(_JOINT, joint), False)]),
        (
            10,
            [
                (32, "期望现场踏勘时间", True),
                (
                    138,
                    [say(a_day(rng, date(2026, 11, 24), date(2026, 11, 30)), "plain"), "（非节假日）　■上午　□下午"],
                    False,
                ),
            ],
        ),
        (8, [(170, "用电报装（选填）", True)]),
        (
            24,
            [
                (
                    170,
                    [
                        f"{'■' if company else '□'}企业新装（选填）　业务类型："
                        + boxes(["商业", "普通工业", "非工业", "其他"], ["商业"] if company else [])
                        + "　"
                        f"供电容量：{rng.choice([160, 315, 630]) if company else '　　'} kVA\n",
                        f"{'□' if company else '■'}居民新装（选填）　业务类型："
                        + boxes(["居民生活用电"], [] if company else ["居民生活用电"])
                        + "　"
                        f"供电容量：{'　　' if company else 8} kVA\n",
                        f"期望用电时间：{say(works.period_to, 'plain')}",
                    ],
                    False,
                )
            ],
        ),
        (8, [(170, "项目基本信息", True)]),
        (10, [(32, "项目名称代码", True), (138, f"{works.project}（{_project_code(job, works.signed)}）", False)]),
        (10, [(32, "项目建设地址", True), (138, works.place, False)]),
        (10, [(32, "申请单位", True), (138, org, False)]),
        (
            12,
            [
                (32, "社会统一代码证\n（营业执照）", True),
                (58, works.applicant_code, False),
                (30, "法人代表\n（身份证）", True),
                (50, head, False),
            ],
        ),
        (
            10,
            [
                (32, "经办人", True),
                (58, works.handler.name, False),
                (30, "联系电话", True),
                (50, works.handler.phone, False),
            ],
        ),
        (
            12,
            [
                (32, "施工单位\n（营业执照）", True),
                (58, works.builder.name, False),
                (30, "联系人\n（联系方式）", True),
                (50, f"{facts.spouse.name} {facts.spouse.phone}", False),
            ],
        ),
    ]
    grid(first, 20, 37, rows, size=10, value=value)
    _second(second, job, works, value, number)
    for page, one in enumerate((first, second), 1):
        one.text(105, 285, f"信阳市政务服务网“高效办成一件事”　　第{page}页/共2页", ty(8.5), align="c")
    qr_code(first, 172, 8, 17)
    second.text(24, 190, "申请人承诺：以上填写内容及所附材料真实、合法、有效。", ty(11, "kai"))
    second.text(110, 206, "申请人（签章）：", ty(11))
    sign(second, 142, 203, head)
    second.text(110, 220, ["日　期：", say(works.signed, "plain")], ty(11))
    if company:
        seal(second, 152, 212, org)
    return drawn("joint_application", "pea_from_portal", [first, second], {"case_no": works.case_no})


def _second(sheet: Sheet, job: Job, works: Works, value: Style, number: Run) -> None:
    reason = works.reason
    chosen = job.rng.choice(_ROADS[3:])
    sheet.text(190, 14, ["编号 ", number], ty(9), align="r")
    rows: Rows = [
        (8, [(170, "申请事项", True)]),
        (20, [(36, "外线施工联审\n（备案）申请内容", True), (134, f"{reason}，长约{works.length}米", False)]),
        (
            14,
            [
                (36, "临时占用、\n挖掘原因", True),
                (52, reason, False),
                (34, "临时占用、\n挖掘时间", True),
                (48, f"{say(works.period_from, 'dot')}—{say(works.period_to, 'dot')}", False),
            ],
        ),
        (10, [(36, "送达方式", True), (134, boxes(_WAYS, [job.rng.choice(_WAYS)]), False)]),
    ]
    y = grid(sheet, 20, 24, rows, size=10, value=value)
    sheet.rect(20, y, 14, 72)
    sheet.column((20, y, 14, 72), "类型", ty(10))
    lines: Rows = []
    for road in _ROADS:
        head: Cells = [
            (40, boxes([road], [chosen]), False),
            (32, "道路名称" if road in ("高速", "农村公路") else "道路地址", True),
            (84, works.place if road == chosen else "", False),
        ]
        lines.append((9, head))
    y = grid(sheet, 34, y, lines, size=10, value=value)
    green: Rows = [
        (
            10,
            [
                (14, "□绿地", True),
                (40, "占用绿地地址", True),
                (54, "", False),
                (24, "绿地性质", True),
                (38, "", False),
            ],
        ),
        (10, [(14, "", True), (40, "占用面积", True), (116, "长　　　米，宽　　　米，面积　　　平方米", False)]),
    ]
    grid(sheet, 20, y, green, size=10, value=value)


def by_hand(job: Job) -> Drawn:
    """The stock form of the notice on one page, filled in with a pen, the window's number written on top."""
    sheet, rng, facts = job.sheet(), job.rng, job.facts
    works, ink = road_works(job), pen(job, 10.5)
    owner = facts.person
    company = job.variant.holder_is == "company"
    name = facts.company.org.name if company else ""
    head = facts.company.org.legal_person if company else owner.name
    sheet.text(20, 12, "附件3", Style("hei", 12))
    sheet.text(105, 18, "“充电桩报装一件事”联办申请表", Style("song_bold", 17), align="c")
    sheet.text(192, 30, ["窗口受理编号：", gap(works.case_no, "case_no", ink)], ty(10.5), align="r")

    def by(text: str) -> Run:
        return Run(text, "", ink)

    visit: Runs = [*blanks(a_day(rng, date(2026, 11, 24), date(2026, 11, 30)), "", ink), "（非节假日） √上午 □下午"]
    install: Parts = []
    if company:
        install += ["√企业新装（选填） 业务类型：√商业 □普通工业 □非工业 □其他 供电容量："]
        install += [gap("315", "", ink), " kVA（千伏安）\n"]
        install += ["□居民新装（选填） 业务类型：□居民生活用电 供电容量：_____ kVA（千伏安）\n"]
    else:
        install += ["□企业新装（选填） 业务类型：□商业 □普通工业 □非工业 □其他 供电容量：_____ kVA（千伏安）\n"]
        install += ["√居民新装（选填） 业务类型：√居民生活用电 供电容量："]
        install += [gap(facts.power_kw, "", ink), " kVA（千伏安）\n"]
    install += ["期望用电时间：", *blanks(works.period_to, "", ink)]
    own = "√自有 □租赁" if rng.random() < 0.6 else "□自有 √租赁"
    rows: Rows = [
        (
            9,
            [
                (24, "企业", True),
                (28, "企业名称", True),
                (62, by(name), False),
                (24, "产权类型", True),
                (34, own, False),
            ],
        ),
        (
            9,
            [
                (24, "基本信息", True),
                (28, "联系人", True),
                (62, by(owner.name), False),
                (24, "联系电话", True),
                (34, by(owner.phone), False),
            ],
        ),
        (10, [(24, "报装", True), (28, "报装详细地址", True), (120, by(owner.address), False)]),
        (
            13,
            [
                (24, "事项", True),
                (28, "业务种类", True),
                (120, "□新建（改建、扩建）充电桩报装\n√既有建筑新增充电桩需求报装", False),
            ],
        ),
        (
            14,
            [
                (24, "基本", True),
                (28, "联合报装事项", True),
                (
                    120,
                    "√用电报装　□影响交通安全占道施工审核\n√占用、挖掘城市道路审批　□工程建设涉及城市绿地、树木审批",
                    False,
                ),
            ],
        ),
        (10, [(24, "信息", True), (28, "期望现场踏勘\n时间", True), (120, visit, False)]),
        (8, [(172, "√用电报装（选填）", True)]),
        (24, [(172, install, False)]),
        (8, [(172, "项目基本信息", True)]),
        (9, [(40, "项目名称代码", True), (132, by(works.project), False)]),
        (9, [(40, "项目建设地址", True), (132, by(works.place), False)]),
        (9, [(40, "申请单位", True), (132, by(name or owner.name), False)]),
        (
            10,
            [
                (40, "社会统一代码证\n（营业执照）", True),
                (56, by(facts.company.org.uscc if company else "/"), False),
                (28, "法人代表\n（身份证）", True),
                (48, by(head if company else owner.id_number), False),
            ],
        ),
        (
            9,
            [
                (40, "经办人", True),
                (56, by(facts.landlord.name), False),
                (28, "联系电话", True),
                (48, by(facts.landlord.phone), False),
            ],
        ),
        (
            10,
            [
                (40, "施工单位\n（营业执照）", True),
                (56, by(works.builder.name), False),
                (28, "联系人\n（联系方式）", True),
                (48, by(facts.spouse.name + facts.spouse.phone), False),
            ],
        ),
        (8, [(172, "申请事项", True)]),
        (12, [(40, "外线施工联审\n（备案）申请内容", True), (132, by(works.reason), False)]),
        (
            11,
            [
                (40, "临时占用、\n挖掘原因", True),
                (56, by("敷设电缆"), False),
                (28, "临时占用、\n挖掘时间", True),
                (48, by(f"{say(works.period_from, 'short')}至{say(works.period_to, 'short')}"), False),
            ],
        ),
        (8, [(40, "送达方式", True), (132, "□系统推送（网上下载）　√窗口领取　□邮寄送达（费用自理）", False)]),
        (8, [(40, "类型　√支路", True), (32, "道路地址", True), (100, by(works.road), False)]),
    ]
    y = grid(sheet, 19, 36, rows, size=9.5)
    sheet.text(22, y + 5, "本人（单位）对所填内容的真实性负责。", ty(10))
    sheet.text(22, y + 14, "申请人签字：", ty(10.5))
    sign(sheet, 48, y + 11, head)
    sheet.text(112, y + 14, blanks(works.signed, "", ink), ty(10.5))
    if company:
        seal(sheet, 72, y + 14, name, diameter=38)
    sheet.text(190, 288, "此表一式两份，窗口与申请人各存一份", ty(8), align="r")
    return drawn("joint_application", "pea_by_hand", [sheet], {"case_no": works.case_no})


LAYOUTS: Layouts = {"joint_application": {"pea_from_portal": from_portal, "pea_by_hand": by_hand}}
