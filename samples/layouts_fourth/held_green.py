"""工程建设涉及城市绿地、树木 申请表 and 情况说明.

Nature: 绿地性质 (公园绿地, 防护绿地, 附属绿地 …). Area: the whole of green land occupied. Tree count: all trees that
are moved or felled; where a list is printed its 合计. Place: the box, or the phrase that names the spot.
"""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_fourth.held_base import (
    Works,
    box,
    chosen,
    grid,
    hand,
    opinion,
    period,
    plain,
    some_works,
    tall,
    two_places,
)
from samples.numbers import written_date
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

_NATURES = ("公园绿地", "防护绿地", "道路附属绿地", "附属绿地", "街旁绿地")


def _spot(job: Job, works: Works) -> str:
    side = job.rng.choice(("北侧", "南侧", "东侧", "西侧"))
    return f"{works.road}（{works.cross}至{works.far}段）{side}绿化带"


def _signed(job: Job, sheet: Sheet, works: Works, x: float, y: float) -> None:
    if works.company:
        if job.variant.seal:
            seals.put_round(sheet, x + 14, y + 4, seals.SealText(works.applicant), diameter=40)
    else:
        signature(sheet, x, y - 2, works.applicant)


def _form_values(works: Works, place: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler,
        "phone": works.phone,
        "place": place,
        "nature": nature,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.start.isoformat(),
        "period_to": works.end.isoformat(),
    }


def green_form_ruled(job: Job) -> Drawn:
    """工程建设涉及城市绿地、树木申请表: ruled, with a block on trees and empty opinions."""
    rng, works = job.rng, some_works(job)
    nature, place = rng.choice(_NATURES), _spot(job, works)
    values = _form_values(works, place, nature)
    sheet = job.sheet()
    label, fill = Style("song", 11), job.fill_style(11.5)
    sheet.text(105, 18, "工程建设涉及城市绿地、树木申请表", Style("hei_bold", 18), align="c")
    begins, ends = period(job, works, "plain", "spaced")
    size: Runs = [
        Run("长", style=label),
        Run(plain(works.length), "length_m"),
        Run("米，宽", style=label),
        Run(plain(works.width), "width_m"),
        Run("米，面积", style=label),
        Run(plain(works.area), "area_m2"),
        Run("平方米", style=label),
    ]
    y = 32.0
    tall(sheet, (20, y, 10, 39), "申请人", label)
    for row in (
        (("名　　称", Run(works.applicant, "applicant"), 76.0), ("代　码", Run(works.code), 0.0)),
        (("地　　址", Run(works.address), 76.0), ("负责人", Run(works.chief if works.company else ""), 0.0)),
        (("经 办 人", Run(works.handler, "handler"), 76.0), ("电　话", Run(works.phone, "phone"), 0.0)),
    ):
        (one, two, width), (three, four, _) = row
        box(sheet, (30, y, 24, 13), one, label, align="c")
        box(sheet, (54, y, width, 13), two, fill)
        box(sheet, (130, y, 18, 13), three, label, align="c")
        box(sheet, (148, y, 42, 13), four, fill)
        y += 13
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "工程项目名称"), (136, works.project)]),
        (13, [(34, "占用绿地地址"), (136, Run(place, "place"))]),
        (13, [(34, "绿地性质"), (136, Run(nature, "nature"))]),
        (13, [(34, "占用面积"), (136, size)]),
        (13, [(34, "占用期限"), (136, ["自", begins, "至", ends])]),
        (
            13,
            [
                (34, "涉及树木"),
                (136, f"{works.species}{works.trees}株，" + chosen(("移植", "砍伐", "修剪"), "移植", gap=" ")),
            ],
        ),
        (15, [(34, "恢复措施"), (136, "施工结束后30日内按原规格补植，养护期一年。")]),
    ]
    y = grid(sheet, 20, y, rows, label, fill)
    sheet.rect(20, y, 170, 30)
    sheet.text(24, y + 4, "以上填报内容真实，如有虚假愿承担法律责任。", label)
    sheet.text(86, y + 13, "申请人（盖章或签字）：", label)
    _signed(job, sheet, works, 132, y + 13)
    sheet.text(144, y + 23, written_date(works.applied, form="plain"), fill)
    y += 30
    for name in ("现场踏勘", "部门意见", "领导意见"):
        opinion(sheet, (20, y, 170, 24), name, label.sized(9.5))
        y += 24
    return drawn("green_application", "green_form_ruled", [sheet], values)


def green_form_by_hand(job: Job) -> Drawn:
    """临时占用城市绿地、移植树木申请表: boxes to tick for the nature, filled by hand."""
    rng, works = job.rng, some_works(job)
    natures = ("公园绿地", "防护绿地", "附属绿地", "其他绿地")
    nature = rng.choice(natures[:3])
    place = _spot(job, works)
    values = _form_values(works, place, nature)
    sheet = job.sheet()
    label, fill = Style("song", 11.5), hand(job, 12.5)
    sheet.text(105, 20, "临时占用城市绿地、移植（砍伐）树木申请表", Style("song_bold", 17), align="c")
    sheet.text(188, 31, f"填表日期：{written_date(works.applied, form='plain')}", Style("song", 10.5), align="r")
    parts: list[str | Run] = []
    for option in natures:
        parts += ["■" if option == nature else "□", Run(option, "nature" if option == nature else ""), "　"]
    begins, ends = period(job, works, "plain", style=fill)
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (14, [(38, "申请单位（个人）"), (132, Run(works.applicant, "applicant", fill))]),
        (
            14,
            [
                (38, "联 系 人"),
                (50, Run(works.handler, "handler", fill)),
                (30, "联系电话"),
                (52, Run(works.phone, "phone", fill)),
            ],
        ),
        (14, [(38, "占用地点"), (132, Run(place, "place", fill))]),
        (14, [(38, "绿地类型"), (132, parts)]),
        (
            14,
            [
                (38, "占用绿地尺寸"),
                (
                    132,
                    [
                        Run(plain(works.length), "length_m", fill),
                        " m × ",
                        Run(plain(works.width), "width_m", fill),
                        " m",
                    ],
                ),
            ],
        ),
        (14, [(38, "占用绿地面积"), (132, [Run(two_places(works.area), "area_m2", fill), " ㎡"])]),
        (14, [(38, "占用时间"), (132, [begins, " — ", ends])]),
        (
            24,
            [
                (38, "申请理由"),
                (132, Run("因充电站外线电缆敷设，需开挖绿化带，现申请临时占用绿地并移植树木。", style=fill)),
            ],
        ),
    ]
    y = grid(sheet, 20, 37, rows, label, label)
    heads = ("树木名称", "规格（胸径cm）", "数量（株）", "处理方式", "移植地点")
    widths = (34.0, 36.0, 28.0, 32.0, 40.0)
    first = (works.species, str(rng.randrange(8, 22)), str(works.trees), "移植", "苗圃")
    for row in range(3):
        left = 20.0
        for width, head, text in zip(widths, heads, first, strict=True):
            shown = head if row == 0 else text if row == 1 else ""
            box(sheet, (left, y, width, 11), shown, label if row == 0 else fill, align="c")
            left += width
        y += 11
    sheet.rect(20, y, 170, 34)
    sheet.text(24, y + 4, "申请单位（签章）：", label)
    _signed(job, sheet, works, 70, y + 10)
    y += 34
    opinion(sheet, (20, y, 170, 32), "审批意见", label.sized(10))
    return drawn("green_application", "green_form_by_hand", [sheet], values)


def green_form_lines(job: Job) -> Drawn:
    """工程建设项目占用城市绿地审批申请表 as numbered items; length, width and area on lines of their own."""
    rng, works = job.rng, some_works(job)
    nature, place = rng.choice(_NATURES), _spot(job, works)
    values = _form_values(works, place, nature)
    sheet = job.sheet()
    label, fill = Style("song", 12.5), job.fill_style(12.5)
    sheet.text(105, 24, "占用城市绿地审批申请表", Style("hei_bold", 21), align="c", spacing=0.1)
    sheet.line(24, 38, 186, 38, width=0.5)
    begins, ends = period(job, works, "dash", "plain")
    items: tuple[tuple[str, Runs], ...] = (
        ("1. 申请人", Run(works.applicant, "applicant")),
        ("2. 经办人姓名", Run(works.handler, "handler")),
        ("3. 经办人手机", Run(works.phone, "phone")),
        ("4. 项目名称", works.project),
        ("5. 占用绿地位置", Run(place, "place")),
        ("6. 绿地性质", Run(nature, "nature")),
        ("7. 占用长度", [Run(plain(works.length), "length_m"), " 米"]),
        ("8. 占用宽度", [Run(plain(works.width), "width_m"), " 米"]),
        ("9. 占用总面积", [Run(two_places(works.area), "area_m2"), " 平方米"]),
        ("10. 占用起止时间", [begins, " 至 ", ends]),
        ("11. 涉及树木数量", f"乔木{works.trees}株"),
        ("12. 补偿方式", rng.choice(("异地补植", "缴纳绿化补偿费", "原地恢复"))),
    )
    y = 46.0
    for name, runs in items:
        sheet.text(26, y, name, label)
        y = sheet.flow(78, y, 106, runs, fill, leading=1.4) + 6.4
        sheet.line(76, y - 5.4, 186, y - 5.4, width=0.12, fill=(130, 130, 130))
    sheet.text(26, y + 6, "申请人承诺：严格按照批准的范围和期限占用，保护好周边绿化设施。", Style("song", 11))
    sheet.text(96, y + 20, "申请人（签章）：", label)
    _signed(job, sheet, works, 140, y + 20)
    sheet.text(130, y + 36, written_date(works.applied, form="spaced"), label)
    return drawn("green_application", "green_form_lines", [sheet], values)


def _note_values(works: Works, place: str, nature: str, day: date) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": place,
        "nature": nature,
        "area_m2": f"{works.area}",
        "tree_count": str(works.trees),
        "issue_date": day.isoformat(),
    }


def green_note_letter(job: Job) -> Drawn:
    """情况说明 as a letter in running text."""
    rng, works = job.rng, some_works(job)
    nature, place = rng.choice(_NATURES), _spot(job, works)
    values = _note_values(works, place, nature, works.applied)
    writer = Writer(job, Style("song", 14.5), leading=1.9, top=32)
    writer.title("关于工程建设涉及城市绿地、树木的情况说明", Style("song_bold", 18), spacing=0.0)
    writer.line("信阳市城市管理局：")
    we = "我单位" if works.company else "本人"
    writer.para(
        [
            f"{we}拟实施{works.project}，因电缆路径需要，须临时占用位于",
            Run(place, "place"),
            "的",
            Run(nature, "nature"),
            "，占用面积",
            Run(two_places(works.area), "area_m2"),
            f"平方米，涉及{works.species}",
            Run(str(works.trees), "tree_count"),
            f"株，胸径{rng.randrange(6, 12)}—{rng.randrange(13, 24)}厘米，拟全部就近移植，无古树名木。",
        ]
    )
    writer.para(
        "施工前由具有资质的园林绿化企业按技术规范起苗、运输、栽植；施工结束后及时回填种植土，恢复地被和灌木，"
        "并负责一年养护，保证成活率不低于95%。"
    )
    writer.para("附件：1．绿地、树木位置图；2．现场照片。")
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    name = Run(works.applicant, "applicant")
    if works.company:
        sheet.text(176, y, name, Style("song", 14.5), align="r")
        if job.variant.seal:
            seals.put_round(sheet, 146, y + 8, seals.SealText(works.applicant), diameter=43)
    else:
        sheet.text(120, y, "说明人：", Style("song", 14.5))
        sheet.text(142, y - 1, name, Style("kai", 17, jitter=0.06))
    form = job.date_form("plain", "chinese", "spaced")
    sheet.text(176, y + 13, Run(written_date(works.applied, form=form), "issue_date"), Style("song", 14.5), align="r")
    return drawn("green_situation_note", "green_note_letter", writer.sheets, values)


def green_note_with_list(job: Job) -> Drawn:
    """Headed sections on a first page, a list of trees with its sum on the second."""
    rng, works = job.rng, some_works(job, always_company=True)
    nature, place = rng.choice(_NATURES), _spot(job, works)
    counts = [rng.randrange(2, 9) for _ in range(3)]
    values = _note_values(works, place, nature, works.applied) | {"tree_count": str(sum(counts))}
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("占用绿地及树木情况说明", Style("hei_bold", 19))
    head = Style("hei_bold", 13)
    writer.para("一、申请单位", style=head)
    writer.para([Run(works.applicant, "applicant"), f"（{works.code}）。"])
    writer.para("二、项目基本情况", style=head)
    writer.para(
        f"项目名称为{works.project}，由{works.builder}施工，计划{written_date(works.start, form='plain')}开工。"
    )
    writer.para("三、占用绿地情况", style=head)
    writer.para(["占用地点：", Run(place, "place"), "。"])
    writer.para(["绿地性质：", Run(nature, "nature"), "。"])
    writer.para(
        [
            f"占用范围长{plain(works.length)}米、宽{plain(works.width)}米，共计占用绿地面积",
            Run(plain(works.area), "area_m2"),
            "平方米，为临时占用。",
        ]
    )
    writer.para("四、涉及树木情况", style=head)
    writer.para("涉及的树木品种、数量和胸径详见附表《树木清单》，均为近年栽植的普通树木，不涉及古树名木及后备资源。")
    writer.para("五、恢复方案", style=head)
    writer.para("按照“占一补一”原则，完工后原地恢复，移植树木在原位置复栽，复栽不成活的补植同规格苗木。")
    writer.new_page()
    sheet = writer.sheet
    sheet.text(25, 24, "附表", Style("hei", 13))
    sheet.text(105, 30, "树　木　清　单", Style("hei_bold", 17), align="c")
    heads = ("序号", "树种", "胸径（cm）", "数量（株）", "处理方式", "备注")
    widths = (16.0, 34.0, 30.0, 28.0, 30.0, 22.0)
    names = rng.sample(("香樟", "女贞", "国槐", "桂花", "栾树", "法国梧桐"), 3)
    rows: list[tuple[Runs, ...]] = [heads]
    for number, (name, count) in enumerate(zip(names, counts, strict=True), 1):
        rows.append((str(number), name, f"{rng.randrange(6, 12)}～{rng.randrange(13, 20)}", str(count), "移植", ""))
    rows.append(("", "合计", "", Run(str(sum(counts)), "tree_count"), "", ""))
    y = 44.0
    for number, cells in enumerate(rows):
        left = 25.0
        for width, text in zip(widths, cells, strict=True):
            box(sheet, (left, y, width, 11), text, Style("hei" if number == 0 else "song", 11.5), align="c")
            left += width
        y += 11
    sheet.text(110, y + 20, "申请单位（盖章）", Style("song", 13))
    issued = Run(written_date(works.applied, form=job.date_form("plain", "spaced")), "issue_date")
    sheet.text(110, y + 33, issued, Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 26, seals.SealText(works.applicant), diameter=42)
    writer.number_pages("{}")
    return drawn("green_situation_note", "green_note_with_list", writer.sheets, values)


def green_note_short_by_hand(job: Job) -> Drawn:
    """A short note on a printed form with gaps filled by hand."""
    rng, works = job.rng, some_works(job)
    nature, place = rng.choice(_NATURES[:4]), _spot(job, works)
    values = _note_values(works, place, nature, works.applied)
    fill = hand(job, 14.5)
    writer = Writer(job, Style("song", 14), leading=2.1, top=34)
    writer.title("涉及绿地树木情况说明书", Style("song_bold", 20))
    writer.para(
        [
            "申请人",
            filled(works.applicant, "applicant", fill),
            "因",
            filled("敷设充电桩电源电缆", "", fill),
            "，需占用",
            filled(place, "place", fill),
            "（绿地性质：",
            filled(nature, "nature", fill),
            "），面积",
            filled(plain(works.area), "area_m2", fill),
            "平方米，涉及树木",
            filled(str(works.trees), "tree_count", fill),
            "株，处理方式：□砍伐 ■移植 □修剪。",
        ],
    )
    writer.para("申请人保证上述情况属实，并按要求做好恢复或补偿工作。特此说明。")
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(92, y, "申请人（签字或盖章）：", Style("song", 14))
    _signed(job, sheet, works, 146, y)
    day = Run(written_date(works.applied, form="plain"), "issue_date", fill)
    sheet.text(120, y + 15, day, Style("song", 14))
    return drawn("green_situation_note", "green_note_short_by_hand", writer.sheets, values)


LAYOUTS: Layouts = {
    "green_application": {
        "green_form_ruled": green_form_ruled,
        "green_form_by_hand": green_form_by_hand,
        "green_form_lines": green_form_lines,
    },
    "green_situation_note": {
        "green_note_letter": green_note_letter,
        "green_note_with_list": green_note_with_list,
        "green_note_short_by_hand": green_note_short_by_hand,
    },
}
