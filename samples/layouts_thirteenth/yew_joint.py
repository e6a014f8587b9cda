"""“充电桩报装一件事”联办申请表: the printed form filled in by hand, and the sheet the online hall prints."""

from __future__ import annotations

from collections.abc import Sequence

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Rows, blank, foot, hand, lab, signed, torn, val
from samples.ornaments import qr_code
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, drawn
from samples.works import Works, plain, some_works
from samples.writing import table

_LABEL = Style("song", 10.5)
_MATTERS = ("用电报装", "影响交通安全占道施工审核", "占用、挖掘城市道路审批", "工程建设涉及城市绿地、树木审批")
_ROADS = ("高速", "普通国省道", "农村公路", "快速路", "主干道", "次干道", "支路", "支小路")


def _boxes(options: Sequence[str], chosen: Sequence[int] = (), *, gap: str = "　") -> str:
    return gap.join(("■" if place in chosen else "□") + word for place, word in enumerate(options))


def _code(job: Job) -> str:
    return f"{job.rng.randrange(2601, 2611)}-411502-04-01-{job.rng.randrange(10**6):06d}"


def official(job: Job) -> Drawn:
    """附件3 on two pages, filled in by hand at the counter; the counter's number above to the right."""
    rng, facts, works = job.rng, job.facts, some_works(job)
    pen = hand(job, 11) if job.chance(0.75) else Style("song", 10.5)
    org = facts.company.org
    first, second = job.sheet(), job.sheet()
    first.text(20, 16, rng.choice(["附件 3", "附件3"]), Style("hei", 13))
    first.text(105, 25, "“充电桩报装一件事”联办申请表", Style("song_bold", 19), align="c")
    first.text(190, 38, ["编号：", Run(works.case_no, "case_no", pen)], _LABEL, align="r")
    day = works.period_from
    visit: Runs = [*torn(day, "", pen, line=True), "（非节假日）", _boxes(("上午", "下午"), [rng.randrange(2)])]
    roads = rng.choice([(0,), (0, 1, 2), (0, 1, 2, 3)])
    top, left = 45.0, 19.0
    _side(first, left, top, 22, "企业基本信息")
    rows: Rows = [
        (
            11,
            [
                lab(28, "企业名称"),
                val(60, Run(org.name, "", pen)),
                lab(22, "产权类型"),
                val(44, _boxes(("自有", "租赁"), [rng.randrange(2)])),
            ],
        ),
        (
            11,
            [
                lab(28, "联系人"),
                val(60, Run(works.handler.name, "", pen)),
                lab(22, "联系电话"),
                val(44, Run(works.handler.phone, "", pen)),
            ],
        ),
    ]
    y = table(first, left + 18, top, rows, label=_LABEL, value=_LABEL)
    kinds = ("新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装")
    rows = [
        (11, [lab(28, "报装详细地址"), val(126, Run(org.address, "", pen))]),
        (15, [lab(28, "业务种类"), val(126, _boxes(kinds, [rng.randrange(2)], gap="\n"))]),
        (17, [lab(28, "联合报装事项"), val(126, _boxes(_MATTERS, roads))]),
        (11, [lab(28, "期望现场踏勘时间"), val(126, visit)]),
    ]
    _side(first, left, y, 54, "报装事项基本信息")
    y = table(first, left + 18, y, rows, label=_LABEL, value=_LABEL)
    y = _power(first, left, y, works, pen, job)
    _project(first, left, y, works, pen, job)
    foot(first, "- 1 -")
    _second(second, works, pen, job, green=3 in roads)
    return drawn("joint_application", "yew_joint_official", [first, second], {"case_no": works.case_no})


def _side(sheet: Sheet, x: float, y: float, height: float, words: str) -> None:
    """A heading cell to the left of several rows."""
    sheet.rect(x, y, 18, height)
    sheet.cell((x, y, 18, height), words, _LABEL, align="c")


def _power(sheet: Sheet, x: float, y: float, works: Works, pen: Style, job: Job) -> float:
    """用电报装（选填）."""
    rng = job.rng
    kva = str(rng.choice([80, 160, 250, 315, 400, 630]))
    sheet.rect(x, y, 172, 46)
    sheet.text(x + 3, y + 3, "■用电报装（选填）", _LABEL)
    sheet.text(
        x + 3,
        y + 11,
        "■企业新装（选填）　业务类型：" + _boxes(("商业", "普通工业", "非工业", "其他"), [rng.randrange(4)]),
        _LABEL,
    )
    sheet.text(x + 11, y + 19, ["供电容量：", blank(kva, "", pen, least=5), " kVA（千伏安）"], _LABEL)
    sheet.text(x + 3, y + 27, "□居民新装（选填）　业务类型：□居民生活用电　供电容量：______ kVA（千伏安）", _LABEL)
    sheet.text(x + 3, y + 36, ["期望用电时间：", *torn(works.period_to, "", pen, line=True)], _LABEL)
    return y + 46


def _project(sheet: Sheet, x: float, y: float, works: Works, pen: Style, job: Job) -> float:
    org = job.facts.company.org
    sheet.rect(x, y, 172, 9)
    sheet.cell((x, y, 172, 9), "项目基本信息", Style("hei", 11), align="c")
    rows: Rows = [
        (11, [lab(34, "项目名称代码"), val(138, Run(f"{works.project}　{_code(job)}", "", pen))]),
        (11, [lab(34, "项目建设地址"), val(138, Run(works.place, "", pen))]),
        (11, [lab(34, "申请单位"), val(138, Run(org.name, "", pen))]),
        (
            12,
            [
                lab(34, "社会统一代码证\n（营业执照）"),
                val(52, Run(org.uscc, "", pen)),
                lab(32, "法人代表\n（身份证）"),
                val(54, Run(org.legal_person, "", pen)),
            ],
        ),
        (
            11,
            [
                lab(34, "经办人"),
                val(52, Run(works.handler.name, "", pen)),
                lab(32, "联系电话"),
                val(54, Run(works.handler.phone, "", pen)),
            ],
        ),
        (
            13,
            [
                lab(34, "施工单位\n（营业执照）"),
                val(52, Run(works.builder.name, "", pen)),
                lab(32, "联系人\n（联系方式）"),
                val(54, Run(f"{works.builder.phone}", "", pen)),
            ],
        ),
    ]
    return table(sheet, x, y + 9, rows, label=_LABEL, value=_LABEL)


def _second(sheet: Sheet, works: Works, pen: Style, job: Job, *, green: bool) -> None:
    """申请事项, the kinds of roads, green land; signature and seal below."""
    rng = job.rng
    x, y, chosen = 19.0, 22.0, rng.randrange(4, 8)
    sheet.rect(x, y, 172, 9)
    sheet.cell((x, y, 172, 9), "申请事项", Style("hei", 11), align="c")
    span = f"{works.period_from:%Y.%m.%d}-{works.period_to:%Y.%m.%d}"
    ways = _boxes(("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"), [rng.randrange(3)])
    rows: Rows = [
        (16, [lab(38, "外线施工联审\n（备案）申请内容"), val(134, Run(works.project, "", pen))]),
        (
            16,
            [
                lab(38, "临时占用、\n挖掘原因"),
                val(58, Run(works.reason, "", pen)),
                lab(30, "临时占用、\n挖掘时间"),
                val(46, Run(span, "", pen)),
            ],
        ),
        (10, [lab(38, "送达方式"), val(134, ways)]),
    ]
    y = table(sheet, x, y + 9, rows, label=_LABEL, value=_LABEL)
    height = 11.0
    sheet.rect(x, y, 14, height * len(_ROADS))
    sheet.column((x, y, 14, height * len(_ROADS)), "类型", _LABEL)
    for place, road in enumerate(_ROADS):
        used = place == chosen
        name: Runs = Run(works.road, "", pen) if used else ""
        where: Runs = Run(works.section, "", pen) if used else ""
        cells: Rows = [
            (
                height,
                [
                    val(32, ("■" if used else "□") + road),
                    lab(22, "道路名称"),
                    val(40, name),
                    lab(22, "道路地址"),
                    val(42, where),
                ],
            )
        ]
        y = table(sheet, x + 14, y, cells, label=_LABEL, value=_LABEL)
    size: Runs = "长　　　米，宽　　　米，面积　　　平方"
    if green:
        size = [f"长 {plain(works.length)} 米，宽 {plain(works.width)} 米，面积 {plain(works.area)} 平方"]
    sheet.rect(x, y, 26, 22)
    sheet.cell((x, y, 26, 22), ("■" if green else "□") + "绿地", _LABEL, align="c")
    rows = [
        (
            11,
            [
                lab(30, "占用绿地地址"),
                val(60, Run(works.green_place if green else "", "", pen)),
                lab(22, "绿地性质"),
                val(34, Run(works.green_nature if green else "", "", pen)),
            ],
        ),
        (11, [lab(30, "占用面积"), val(116, size)]),
    ]
    y = table(sheet, x + 26, y, rows, label=_LABEL, value=_LABEL)
    sheet.text(96, y + 14, "申请人（签章）：", Style("song", 12))
    signed(sheet, 130, y + 12, works.handler.name)
    sheet.text(140, y + 26, numbers.written_date(works.signed, form="spaced"), Style("song", 12))
    put_round(sheet, 152, y + 20, SealText(job.facts.company.org.name), diameter=40)
    foot(sheet, "- 2 -")


def printed(job: Job) -> Drawn:
    """What the online hall prints for a resident: number and code at the head, boxes typed, signed by hand."""
    rng, facts, works = job.rng, job.facts, some_works(job)
    person, home = facts.person, facts.home
    sheet = job.sheet()
    sheet.text(20, 14, "信阳市政务服务网“高效办成一件事”专区", Style("hei", 9.5, (90, 90, 96)))
    sheet.line(20, 20, 190, 20, width=0.25, fill=(150, 150, 156))
    sheet.text(105, 27, "充电桩报装一件事联办申请表", Style("hei_bold", 18), align="c", spacing=0.04)
    qr_code(sheet, 168, 22, 20)
    label, value = Style("hei", 10), Style("song", 10.5)
    number = rng.choice(["办件编号", "申报编号", "业务流水号"])
    sheet.text(20, 40, [f"{number}：", Run(works.case_no, "case_no")], value)
    sheet.text(100, 40, f"申请时间：{works.signed:%Y-%m-%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}", value)
    address = f"信阳市{home.community.district}{home.community.name}{home.room_text}"
    wish = f"{works.period_from:%Y-%m-%d} {rng.choice(['上午', '下午'])}"
    blocks: list[tuple[str, Rows]] = [
        (
            "申请人信息",
            [
                (10, [lab(32, "姓　　名"), val(53, person.name), lab(32, "联系电话"), val(53, person.phone)]),
                (
                    10,
                    [
                        lab(32, "身份证号码"),
                        val(53, person.id_number),
                        lab(32, "产权类型"),
                        val(53, _boxes(("自有", "租赁"), [0])),
                    ],
                ),
            ],
        ),
        (
            "报装信息",
            [
                (10, [lab(32, "报装详细地址"), val(138, address)]),
                (
                    10,
                    [
                        lab(32, "车 位 号"),
                        val(53, home.space_no),
                        lab(32, "供电容量"),
                        val(53, f"{facts.power_kw} kVA"),
                    ],
                ),
                (
                    14,
                    [
                        lab(32, "业务种类"),
                        val(138, _boxes(("新建（改建、扩建）充电桩报装", "既有建筑新增充电桩需求报装"), [1])),
                    ],
                ),
                (14, [lab(32, "联合报装事项"), val(138, _boxes(_MATTERS, [0]))]),
                (
                    10,
                    [
                        lab(32, "期望现场踏勘时间"),
                        val(53, wish),
                        lab(32, "期望用电时间"),
                        val(53, f"{works.period_to:%Y-%m-%d}"),
                    ],
                ),
                (
                    10,
                    [
                        lab(32, "送达方式"),
                        val(138, _boxes(("系统推送（网上下载）", "窗口领取", "邮寄送达（费用自理）"), [0])),
                    ],
                ),
            ],
        ),
        (
            "已上传材料",
            [
                (9, [lab(16, "1"), val(154, "用电人有效身份证件")]),
                (9, [lab(16, "2"), val(154, "固定车位使用证明")]),
                (9, [lab(16, "3"), val(154, "物业证明")]),
                (9, [lab(16, "4"), val(154, "用电人新能源汽车购车证明")]),
            ],
        ),
    ]
    y = 50.0
    for title, rows in blocks:
        sheet.fill(20, y, 170, 8, (232, 238, 244))
        sheet.text(23, y + 2, title, Style("hei_bold", 10.5))
        y = table(sheet, 20, y + 8, rows, label=label, value=value, frame=(120, 124, 130)) + 3
    text = "本人承诺以上信息及所提交的材料真实、合法、有效，如有虚假，愿意承担由此产生的法律责任。"
    y = sheet.flow(20, y + 3, 170, text, value, leading=1.6, indent=2)
    sheet.text(112, y + 12, "申请人签字：", Style("song", 12))
    signed(sheet, 140, y + 9.5, person.name)
    sheet.text(112, y + 24, f"日期：{numbers.written_date(works.signed)}", Style("song", 12))
    if job.chance(0.5):
        put_stamp(sheet, 54, y + 20, ["信阳市政务服务中心", f"{works.signed:%Y.%m.%d}", "收　件　专　用　章"], width=44)
    foot(sheet, "第 1 页，共 1 页")
    return drawn("joint_application", "yew_joint_printed", [sheet], {"case_no": works.case_no})


LAYOUTS: Layouts = {"joint_application": {"yew_joint_official": official, "yew_joint_printed": printed}}
