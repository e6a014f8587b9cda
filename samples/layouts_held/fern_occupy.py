"""Fern: asking to occupy a road for a time, tables A and B."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.fern_common import SMALL, case, day, other, pen, period_values, seal, span, stacked
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import table


def _values(works: Works, parts: tuple[str, ...]) -> dict[str, Value]:
    return {
        "parts": parts,
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        **period_values(works),
    }


def _sketch(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """A road seen from above, and the strip that is asked for."""
    for shift in (0, 26):
        sheet.line(x, y + shift, x + 130, y + shift, width=0.4)
    for step in range(0, 130, 10):
        sheet.line(x + step, y + 13, x + step + 5, y + 13)
    sheet.rect(x + 40, y + 28, 46, 9, line=0.5)
    for step in range(0, 46, 4):
        sheet.line(x + 40 + step, y + 37, x + 42 + step, y + 28, width=0.15)
    sheet.text(x + 2, y + 4, works.road, Style("song", 9))
    sheet.text(x + 90, y + 30, "拟占区域（斜线）", Style("song", 9))
    sheet.text(x + 120, y - 10, "北↑", Style("song", 10))


def fern_pair_tables(job: Job) -> Drawn:
    """Tables A and B on two sheets; the measures and the days stand in B."""
    works = case(job)
    value, label, small = job.fill_style(11), Style("hei", 10.5), Style("song", 10)
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, "城市道路临时占用审批申请", Style("hei_bold", 20), align="c")
    first.text(105, 36, [Run("A", "parts"), " 表"], Style("hei", 13), align="c")
    first.text(190, 46, f"填报日期 {day(works.signed, 'dot')}", small, align="r")
    bottom = table(
        first,
        20,
        54,
        [
            (14, [(36, "占用申请方", True), (134, Run(works.applicant, "applicant", value), False)]),
            (14, [(36, "证照号码", True), (134, Run(works.applicant_code, "", value), False)]),
            (
                14,
                [
                    (36, "具体承办人", True),
                    (49, Run(works.handler.name, "handler", value), False),
                    (36, "承办人手机", True),
                    (49, Run(works.handler.phone, "phone", value), False),
                ],
            ),
            (14, [(36, "承建企业", True), (134, Run(works.builder.name, "builder", value), False)]),
            (14, [(36, "所占道路", True), (134, Run(works.road, "road", value), False)]),
            (14, [(36, "占用点位", True), (134, Run(works.place, "place", value), False)]),
            (26, [(36, "占用缘由", True), (134, Run(works.reason, "reason", value), False)]),
            (50, [(36, "申请方声明", True), (134, "", False)]),
        ],
        label=label,
        value=small,
    )
    first.cell(
        (56, bottom - 50, 134, 18), "以上所填均属实，愿接受监督检查，并按核准的范围和期限使用道路。", small, leading=1.5
    )
    first.text(120, bottom - 14, "（签章）", small)
    seal(job, first, 128, bottom - 22, works.applicant)
    second.text(105, 24, ["城市道路临时占用审批申请　", Run("B", "parts"), " 表"], Style("hei_bold", 16), align="c")
    cells: list[tuple[float, str, Run]] = [
        (34, "长度（米）", Run(plain(works.length), "length_m", value)),
        (34, "宽度（米）", Run(plain(works.width), "width_m", value)),
        (34, "面积（㎡）", Run(plain(works.area), "area_m2", value)),
        (34, "进场日", Run(day(works.period_from, "dash"), "period_from", value)),
        (34, "撤场日", Run(day(works.period_to, "dash"), "period_to", value)),
    ]
    x = 20.0
    for width, name, run in cells:
        stacked(second, (x, 40, width, 18), name, run, small)
        x += width
    second.rect(20, 58, 170, 74)
    second.text(23, 61, "平面示意（申请方绘制）", label)
    _sketch(second, 38, 82, works)
    y = 132.0
    for name in ("路政踏勘记录", "交警会签", "分管负责人批示"):
        second.rect(20, y, 36, 34)
        second.rect(56, y, 134, 34)
        second.cell((20, y, 36, 34), name, label, align="c")
        second.text(110, y + 26, "签字：　　　　　　年　　月　　日", small)
        y += 34
    second.text(20, y + 4, "本表随A表一并归档，缺一不予受理。", SMALL)
    return drawn("road_occupy_application", "fern_pair_tables", [first, second], _values(works, ("A", "B")))


def fern_table_a_only(job: Job) -> Drawn:
    """Table A alone, filled by hand, numbered questions; several values in one cell."""
    works, sheet = case(job), job.sheet()
    hand, ask = pen(job, 12.5), Style("song", 11)
    sheet.text(20, 16, ["表", Run("A", "parts"), "（申请人填）"], Style("hei", 11))
    sheet.text(105, 24, "占道施工（堆料）申请书", Style("song_bold", 21), align="c", spacing=0.1)
    rows: list[tuple[str, list[str | Run], float]] = [
        ("1. 谁申请", [Run(works.applicant, "applicant", hand)], 14),
        (
            "2. 找谁联系",
            [Run(works.handler.name, "handler", hand), "　电话 ", Run(works.handler.phone, "phone", hand)],
            14,
        ),
        ("3. 哪家施工", [Run(works.builder.name, "builder", hand)], 14),
        ("4. 占哪条路", [Run(works.road, "road", hand)], 14),
        ("5. 准确位置", [Run(works.place, "place", hand)], 16),
        ("6. 为什么占", [Run(works.reason, "reason", hand)], 18),
        (
            "7. 占多大",
            [
                "长 ",
                Run(plain(works.length), "length_m", hand),
                " m，宽 ",
                Run(plain(works.width), "width_m", hand),
                " m，共 ",
                Run(plain(works.area), "area_m2", hand),
                " m²",
            ],
            14,
        ),
        ("8. 占多久", ["从 ", *span(works, "plain", " 到 ", hand), f"（{works.days}天）"], 16),
        ("9. 是否封路", ["□全封　■半封　□不封"], 12),
    ]
    y = 40.0
    for name, runs, height in rows:
        sheet.rect(20, y, 34, height)
        sheet.rect(54, y, 136, height)
        sheet.cell((20, y, 34, height), name, ask)
        sheet.cell((54, y, 136, height), runs, ask)
        y += height
    sheet.text(20, y + 8, "受理窗口填写：", Style("hei", 11))
    sheet.text(20, y + 17, f"收件人 {other(job)}　收件日 {day(works.signed, 'bare')}　材料齐全 ■是 □否", ask)
    sheet.flow(
        20,
        y + 28,
        170,
        "提示：占用期间请保持盲道连续，不得遮挡消火栓和公交站牌；每日22时至次日6时不得进行产生噪声的作业。",
        SMALL,
    )
    sheet.text(120, y + 50, "申请方签章处", ask)
    seal(job, sheet, 150, y + 50, works.applicant)
    return drawn("road_occupy_application", "fern_table_a_only", [sheet], _values(works, ("A",)))


LAYOUTS: Layouts = {
    "road_occupy_application": {"fern_pair_tables": fern_pair_tables, "fern_table_a_only": fern_table_a_only}
}
