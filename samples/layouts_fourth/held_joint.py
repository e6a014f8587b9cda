"""附件3 “充电桩报装一件事”联办申请表: printed from the office's text, filled in, signed, scanned back.

The only field is the case number (办件编号), in the forms the office uses.
"""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import Works, box, chosen, grid, hand, some_works, tall
from samples.numbers import written_date
from samples.truth import Drawn, drawn
from samples.writing import signature

_TITLE = "“充电桩报装一件事”联办申请表"
_ROADS = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")


def case_number(job: Job) -> str:
    serial = job.rng.randrange(1, 3000)
    return job.rng.choice((f"XY-2026-{serial:06d}", f"XY202611{job.rng.randrange(10, 24)}{serial:04d}"))


def _head_rows(job: Job, sheet: Sheet, y: float, works: Works, label: Style, fill: Style) -> float:
    """企业基本信息 and 报装事项基本信息."""
    home = job.facts.home
    space = f"信阳市{home.community.district}{home.community.name}{home.space_no}车位"
    address = works.address if works.company else space
    box(sheet, (25, y, 14, 20), "企业\n基本\n信息", label, align="c")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            10,
            [
                (30, "企业名称"),
                (48, works.applicant if works.company else ""),
                (26, "产权类型"),
                (42, chosen(("自有", "租赁"), job.rng.choice(("自有", "租赁")))),
            ],
        ),
        (10, [(30, "联系人"), (48, works.handler), (26, "联系电话"), (42, works.phone)]),
    ]
    y = grid(sheet, 39, y, rows, label, fill)
    box(sheet, (25, y, 14, 50), "报装\n事项\n基本\n信息", label, align="c")
    kinds = ("新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装")
    matters = ("用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批")
    ticked = {matters[0]} | (set(matters[1:3]) if works.company else set())
    survey = written_date(works.applied + timedelta(days=4), form="plain")
    rows = [
        (10, [(30, "报装详细地址"), (116, address)]),
        (13, [(30, "业务种类"), (116, Run(chosen(kinds, job.rng.choice(kinds), gap="\n"), style=label))]),
        (
            16,
            [
                (30, "联合报装事项"),
                (116, Run("　".join(("■" if one in ticked else "□") + one for one in matters), style=label.sized(9.5))),
            ],
        ),
        (11, [(30, "期望现场踏勘\n时间"), (116, f"{survey}（非节假日）　{chosen(('上午', '下午'), '上午')}")]),
    ]
    return grid(sheet, 39, y, rows, label, fill)


def _power_rows(job: Job, sheet: Sheet, y: float, works: Works, label: Style) -> float:
    box(sheet, (25, y, 160, 8), "■用电报装（选填）", Style("hei", 10.5), align="c")
    y += 8
    capacity = job.rng.choice((160, 200, 315, 630)) if works.company else 7
    begin = written_date(works.start, form="plain")
    company = "■" if works.company else "□"
    person = "□" if works.company else "■"
    lines = (
        f"{company}企业新装（选填）",
        "　业务类型：" + chosen(("商业", "普通工业", "非工业", "其他"), "商业" if works.company else ""),
        f"　供电容量：{capacity if works.company else '____'} kVA（千伏安）",
        f"{person}居民新装（选填）",
        f"　业务类型：{person}居民生活用电",
        f"　供电容量：{'____' if works.company else capacity} kVA（千伏安）",
        f"　期望用电时间：{begin}",
    )
    sheet.rect(25, y, 160, 46)
    for number, text in enumerate(lines):
        sheet.text(29, y + 2.5 + number * 6.2, text, label)
    return y + 46


def _project_rows(sheet: Sheet, y: float, works: Works, label: Style, fill: Style) -> float:
    box(sheet, (25, y, 160, 8), "项目基本信息", Style("hei", 10.5), align="c")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (9, [(34, "项目名称代码"), (126, works.project)]),
        (9, [(34, "项目建设地址"), (126, works.address)]),
        (9, [(34, "申请单位"), (126, works.applicant)]),
        (
            12,
            [
                (34, "社会统一代码证\n（营业执照）"),
                (54, works.code if works.company else ""),
                (28, "法人代表\n（身份证）"),
                (44, works.chief if works.company else works.code),
            ],
        ),
        (9, [(34, "经办人"), (54, works.handler), (28, "联系电话"), (44, works.phone)]),
        (
            12,
            [
                (34, "施工单位\n（营业执照）"),
                (54, works.builder),
                (28, "联系人\n（联系方式）"),
                (44, f"{works.builder_chief} {works.builder_phone}"),
            ],
        ),
    ]
    return grid(sheet, 25, y + 8, rows, label, fill)


def _request_rows(job: Job, sheet: Sheet, y: float, works: Works, label: Style, fill: Style) -> float:
    box(sheet, (25, y, 160, 8), "申请事项", Style("hei", 10.5), align="c")
    span = f"{written_date(works.start, form='dot')}至{written_date(works.end, form='dot')}"
    ways = ("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "外线施工联审\n（备案）申请内容"), (126, "10kV电缆外线施工" if works.company else "")]),
        (
            12,
            [
                (34, "临时占用、\n挖掘原因"),
                (48, "敷设电缆" if works.company else ""),
                (30, "临时占用、\n挖掘时间"),
                (48, span if works.company else ""),
            ],
        ),
        (10, [(34, "送达方式"), (126, chosen(ways, job.rng.choice(ways)))]),
    ]
    y = grid(sheet, 25, y + 8, rows, label, fill)
    tall(sheet, (25, y, 14, 72), "类型", label)
    used = job.rng.randrange(4, 8) if works.company else -1
    for number, road in enumerate(_ROADS):
        name = "道路名称" if number in (0, 2) else "道路地址"
        box(sheet, (39, y, 36, 9), ("■" if number == used else "□") + road, label)
        box(sheet, (75, y, 24, 9), name, label, align="c")
        box(sheet, (99, y, 86, 9), works.stretch if number == used else "", fill)
        y += 9
    box(sheet, (25, y, 14, 20), "□\n绿地", label, align="c")
    box(sheet, (39, y, 36, 10), "占用绿地地址", label, align="c")
    box(sheet, (75, y, 50, 10), "", fill)
    box(sheet, (125, y, 24, 10), "绿地性质", label, align="c")
    box(sheet, (149, y, 36, 10), "", fill)
    box(sheet, (39, y + 10, 36, 10), "占用面积", label, align="c")
    box(sheet, (75, y + 10, 110, 10), "长　　米，宽　　米，面积　　平方", label)
    return y + 20


def _signed(job: Job, sheet: Sheet, y: float, works: Works) -> None:
    style = Style("song", 11)
    sheet.text(30, y, "申请人（签字或盖章）：", style)
    signature(sheet, 76, y - 2, works.handler)
    sheet.text(136, y, written_date(works.applied, form="plain"), hand(job, 12))
    if works.company and job.variant.seal:
        seals.put_round(sheet, 92, y + 2, seals.SealText(works.applicant), diameter=38)


def joint_form_two_pages(job: Job) -> Drawn:
    """Two pages, the number at the upper right below the title, values printed or by hand."""
    works = some_works(job)
    number = case_number(job)
    first, second = job.sheet(), job.sheet()
    label, fill = Style("song", 10.5), job.fill_style(10.5)
    first.text(25, 16, "附件 3", Style("hei", 15))
    first.text(105, 27, _TITLE, Style("song_bold", 19), align="c")
    first.text(185, 41, ["办件编号：", Run(number, "case_no")], Style("song", 10.5), align="r")
    y = _head_rows(job, first, 48, works, label, fill)
    y = _power_rows(job, first, y, works, label)
    _project_rows(first, y, works, label, fill)
    y = _request_rows(job, second, 22, works, label, fill)
    _signed(job, second, y + 12, works)
    return drawn("joint_application", "joint_form_two_pages", [first, second], {"case_no": number})


def joint_form_number_written(job: Job) -> Drawn:
    """Filled by hand throughout; the clerk wrote the number at the upper left, with a receipt stamp of the window."""
    works = some_works(job)
    number = case_number(job)
    first, second = job.sheet(), job.sheet()
    label, fill = Style("song", 10.5), hand(job, 11)
    first.text(105, 18, _TITLE, Style("hei_bold", 18), align="c")
    first.text(25, 31, ["办件编号 ", Run(number, "case_no", hand(job, 13))], Style("song", 11))
    y = _head_rows(job, first, 40, works, label, fill)
    y = _power_rows(job, first, y, works, label)
    _project_rows(first, y, works, label, fill)
    y = _request_rows(job, second, 18, works, label, fill)
    _signed(job, second, y + 12, works)
    if job.chance(0.6):
        stamp = ("信阳市政务服", "务中心专窗", "收件专用章")
        seals.put_square(first, 172, 28, stamp, side=20)
    for place, sheet in enumerate((first, second), 1):
        sheet.text(105, 286, f"{place}/2", Style("song", 9), align="c")
    return drawn("joint_application", "joint_form_number_written", [first, second], {"case_no": number})


LAYOUTS: Layouts = {
    "joint_application": {
        "joint_form_two_pages": joint_form_two_pages,
        "joint_form_number_written": joint_form_number_written,
    }
}
