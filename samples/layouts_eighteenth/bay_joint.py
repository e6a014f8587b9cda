"""“充电桩报装一件事”联办申请表: the notice's own form printed with a case number, and a web system's printout."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import GREY, Told, barcode, grid, page_foot, tick
from samples.ornaments import qr_code
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import signature

_X, _W = 20.0, 170.0
Cell = tuple[float, Runs, str]


def joint_form(job: Job) -> Drawn:
    """附件3 as printed, the number above it, signed and sealed at the foot of the second page."""
    told, first, second, works, rng = Told(), job.sheet(), job.sheet(), some_works(job), job.rng
    facts, place = job.facts, job.facts.home.community
    firm = works.applicant.endswith("公司")
    fill = job.fill_style(10.5)
    label = Style("song", 10.5)

    def val(text: str) -> Run:
        return Run(text, "", fill)

    first.text(20, 16, "附件3", Style("hei", 13))
    first.text(
        190,
        17,
        [rng.choice(("申请编号：", "办件编号：", "编号：")), told("case_no", works.case_no)],
        Style("song", 11),
        align="r",
    )
    first.text(105, 26, "“充电桩报装一件事”联办申请表", Style("song_bold", 18), align="c")
    mark = rng.choice(("■", "√"))
    meet = works.signed + timedelta(days=6)
    rows: list[tuple[float, list[Cell]]] = [
        (
            11,
            [
                (20, "企业\n基本\n信息", "h"),
                (28, "企业名称", "h"),
                (62, val(works.applicant if firm else ""), "l"),
                (24, "产权类型", "h"),
                (36, tick(job, ("自有", "租赁"), rng.choice(("自有", "租赁")), mark=mark), "l"),
            ],
        ),
        (
            11,
            [
                (20, "", "h"),
                (28, "联系人", "h"),
                (62, val(works.handler.name), "l"),
                (24, "联系电话", "h"),
                (36, val(works.handler.phone), "l"),
            ],
        ),
        (
            13,
            [
                (20, "报装\n事项\n基本\n信息", "h"),
                (28, "报装详细地址", "h"),
                (122, val(f"信阳市{place.district}{place.street}{place.name}"), "l"),
            ],
        ),
        (
            13,
            [
                (20, "", "h"),
                (28, "业务种类", "h"),
                (122, f"{mark}新建（改建、扩建）充电桩报装\n□既有建筑新增充电桩需求报装", "l"),
            ],
        ),
        (
            17,
            [
                (20, "", "h"),
                (28, "联合报装事项", "h"),
                (
                    122,
                    f"{mark}用电报装　{mark}影响交通安全占道施工审核\n{mark}占用、挖掘城市道路审批\n"
                    "□工程建设涉及城市绿地、树木审批",
                    "l",
                ),
            ],
        ),
        (
            11,
            [
                (20, "", "h"),
                (28, "期望现场踏勘时间", "h"),
                (122, [val(f" {meet.year} 年 {meet.month} 月 {meet.day} 日"), f"（非节假日）{mark}上午　□下午"], "l"),
            ],
        ),
        (9, [(_W, f"{mark}用电报装（选填）", "h")]),
    ]
    y = _merged(first, 38, rows, label, {0: 2, 2: 4})
    kva = rng.choice(("160", "250", "400", "630"))
    body: list[Runs] = [
        [f"{mark if firm else '□'}企业新装（选填）　业务类型：{mark if firm else '□'}商业 □普通工业 □非工业 □其他"],
        ["供电容量：", val(f" {kva} " if firm else "______"), "kVA（千伏安）"],
        [f"{'□' if firm else mark}居民新装（选填）　业务类型：{'□' if firm else mark}居民生活用电"],
        ["供电容量：", val("______" if firm else f" {facts.power_kw} "), "kVA（千伏安）"],
        ["期望用电时间：", val(numbers.written_date(works.period_to + timedelta(days=20), form="spaced"))],
    ]
    first.rect(_X, y, _W, 38)
    for place_no, runs in enumerate(body):
        first.text(_X + 4, y + 3 + place_no * 7, runs, label)
    y += 38
    person = facts.company.org.legal_person if firm else facts.person.name
    more: list[tuple[float, list[Cell]]] = [
        (9, [(_W, "项目基本信息", "h")]),
        (
            10,
            [
                (34, "项目名称代码", "h"),
                (136, val(f"2611-4115{rng.randrange(10, 99)}-04-01-{rng.randrange(10**6):06d}"), "l"),
            ],
        ),
        (10, [(34, "项目建设地址", "h"), (136, val(works.place), "l")]),
        (10, [(34, "申请单位", "h"), (136, val(works.applicant), "l")]),
        (
            13,
            [
                (34, "社会统一代码证\n（营业执照）", "h"),
                (52, val(works.applicant_code if firm else ""), "l"),
                (30, "法人代表\n（身份证）", "h"),
                (54, val(person), "l"),
            ],
        ),
        (
            10,
            [
                (34, "经办人", "h"),
                (52, val(works.handler.name), "l"),
                (30, "联系电话", "h"),
                (54, val(works.handler.phone), "l"),
            ],
        ),
        (
            13,
            [
                (34, "施工单位\n（营业执照）", "h"),
                (52, val(works.builder.name), "l"),
                (30, "联系人\n（联系方式）", "h"),
                (54, val(works.builder.phone), "l"),
            ],
        ),
    ]
    grid(first, _X, y, more, label, label=label)
    page_foot(first, "1", size=10)
    kind = rng.randrange(3, 8)
    classes = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")
    rest: list[tuple[float, list[Cell]]] = [
        (9, [(_W, "申请事项", "h")]),
        (15, [(34, "外线施工联审\n（备案）申请内容", "h"), (136, val(f"{works.project}，{works.section}"), "l")]),
        (
            15,
            [
                (34, "临时占用、\n挖掘原因", "h"),
                (58, val(works.reason), "l"),
                (28, "临时占用、\n挖掘时间", "h"),
                (
                    50,
                    val(f"{works.period_from:%Y.%m.%d}-{works.period_to:%Y.%m.%d}"),
                    "l",
                ),
            ],
        ),
        (10, [(34, "送达方式", "h"), (136, f"□系统推送（网上下载）　{mark}窗口领取　□邮寄送达（费用自理）", "l")]),
    ]
    y = grid(second, _X, 22, rest, label, label=label)
    top = y
    for number, name in enumerate(classes):
        chosen = number == kind
        row: list[tuple[float, list[Cell]]] = [
            (
                8.5,
                [
                    (34, f"{mark if chosen else '□'}{name}", "l"),
                    (30, "道路名称" if number in (0, 2) else "道路地址", "h"),
                    (90, val(works.road if chosen else ""), "l"),
                ],
            )
        ]
        y = grid(second, _X + 16, y, row, label, label=label)
    green: list[tuple[float, list[Cell]]] = [
        (10, [(20, "□绿地", "l"), (28, "占用绿地地址", "h"), (60, "", "l"), (22, "绿地性质", "h"), (24, "", "l")]),
        (10, [(20, "", "l"), (28, "占用面积", "h"), (106, "长　　　米，宽　　　米，面积　　　平方", "l")]),
    ]
    y = grid(second, _X + 16, y, green, label, label=label)
    second.rect(_X, top, 16, y - top)
    second.column((_X, top, 16, y - top), "类型", label)
    second.rect(_X, y, _W, 46)
    second.flow(
        _X + 4,
        y + 4,
        160,
        "申请人承诺：所提供的申请材料真实、合法、有效，如有不实，愿承担相应的法律责任。",
        label,
        indent=2,
    )
    second.text(_X + 80, y + 22, "申请人（签字/盖章）：", label)
    if firm:
        seals.put_round(second, _X + 138, y + 26, seals.SealText(works.applicant), diameter=38)
    else:
        signature(second, _X + 120, y + 19, works.applicant)
    second.text(_X + 80, y + 33, numbers.written_date(works.signed, form="spaced"), fill)
    page_foot(second, "2", size=10)
    return told.done("joint_application", "bay_joint_form", first, second)


def _merged(sheet: Sheet, y: float, rows: list[tuple[float, list[Cell]]], label: Style, spans: dict[int, int]) -> float:
    """Rows whose first cell spans several: drawn as one box with its words set in the middle."""
    number = 0
    while number < len(rows):
        part = rows[number : number + spans.get(number, 1)]
        if len(part) == 1:
            y = grid(sheet, _X, y, part, label, label=label)
        else:
            width, words, _ = part[0][1][0]
            height = sum(row[0] for row in part)
            sheet.rect(_X, y, width, height)
            sheet.cell((_X, y, width, height), words, label, align="c")
            y = grid(sheet, _X + width, y, [(row[0], row[1][1:]) for row in part], label, label=label)
        number += len(part)
    return y


def joint_web(job: Job) -> Drawn:
    """The web hall's printout: barcode, sections of plain lines under grey bars, address and time of printing."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    place = job.facts.home.community
    firm = works.applicant.endswith("公司")
    small, body = Style("hei", 8, GREY), Style("hei", 10)
    sheet.text(
        14,
        8,
        f"{works.signed.year}/{works.signed.month}/{works.signed.day} {rng.randrange(8, 18)}:{rng.randrange(10, 59)}",
        small,
    )
    sheet.text(196, 8, "充电桩报装一件事-申请信息预览", small, align="r")
    sheet.text(20, 18, "信阳市政务服务网 · 高效办成一件事专区", Style("hei_bold", 12, (30, 90, 170)))
    sheet.text(105, 30, "充电桩报装一件事申请表", Style("hei_bold", 19), align="c", spacing=0.08)
    barcode(sheet, 20, 44, 56, 9)
    sheet.text(
        20,
        55,
        [rng.choice(("受理编号：", "业务流水号：", "办件编号：")), told("case_no", works.case_no)],
        Style("hei", 10.5),
    )
    qr_code(sheet, 166, 38, 22)
    sheet.text(177, 61.5, "扫码查询办理进度", small, align="c")
    lines: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
        (
            "一、申请人信息",
            (
                ("申请主体类型", "企业法人" if firm else "自然人"),
                ("申请人名称" if firm else "申请人姓名", works.applicant),
                ("统一社会信用代码" if firm else "身份证号码", works.applicant_code),
                ("联系人", works.handler.name),
                ("手机号码", works.handler.phone),
            ),
        ),
        (
            "二、用电报装信息",
            (
                ("用电地址", f"信阳市{place.district}{place.street}{place.name}"),
                ("业务场景", rng.choice(("高压新装", "低压非居民新装")) if firm else "低压居民新装"),
                ("申请容量", f"{rng.choice((100, 160, 315, 500)) if firm else job.facts.power_kw}kVA"),
                ("产权类型", rng.choice(("自有", "租赁"))),
                ("期望送电时间", numbers.written_date(works.period_to + timedelta(days=15), form="dash")),
            ),
        ),
        (
            "三、占用、挖掘城市道路信息",
            (
                ("项目名称", works.project),
                ("道路名称", works.road),
                ("挖掘地点", works.place),
                ("长×宽×深", f"{plain(works.length)}m×{plain(works.width)}m×{plain(works.depth)}m"),
                ("起止时间", f"{works.period_from:%Y-%m-%d} 至 {works.period_to:%Y-%m-%d}"),
                ("施工单位", works.builder.name),
            ),
        ),
        ("四、绿地、树木信息", (("是否涉及绿地", "否"), ("占用绿地面积", "—"))),
    )
    y = 68.0
    for title, items in lines:
        sheet.fill(18, y, 174, 7, (228, 233, 240))
        sheet.text(21, y + 1.4, title, Style("hei_bold", 11))
        y += 9.5
        for name, text in items:
            sheet.text(24, y, f"{name}：", body.sized(9.5))
            sheet.text(66, y, text, body)
            y += 6.6
        y += 2
    sheet.fill(18, y, 174, 7, (228, 233, 240))
    sheet.text(21, y + 1.4, "五、已上传材料", Style("hei_bold", 11))
    y += 9.5
    for number, text in enumerate(
        ("营业执照.pdf" if firm else "身份证正反面.jpg", "不动产权证书.pdf", "城市道路掘动申请表.pdf"), 1
    ):
        sheet.text(24, y, f"{number}. {text}　　已上传", body.sized(9.5))
        y += 6.2
    y += 3
    sheet.text(21, y, "本人（单位）对以上信息及材料的真实性负责。", body)
    sheet.text(96, y + 9, "申请人签章：", body)
    if firm:
        seals.put_round(sheet, 150, y + 10, seals.SealText(works.applicant), diameter=36)
    else:
        signature(sheet, 122, y + 6, works.applicant)
    sheet.text(96, y + 18, ["日　　期：", numbers.written_date(works.signed, form="dash")], body)
    sheet.text(14, 288, "https://zwfw.xy.example/ywgs/cdz/preview?id=" + str(rng.randrange(10**8)), small)
    sheet.text(196, 288, "1/1", small, align="r")
    return told.done("joint_application", "bay_joint_web", sheet)


LAYOUTS: Layouts = {"joint_application": {"bay_joint_form": joint_form, "bay_joint_web": joint_web}}
