"""The register of municipal facilities occupied for a time: a page of the book, and a card of boxes."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Rows, Work, a_work, boxed, hand, plain, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_FACILITIES = ("人行道", "路灯灯杆及基础", "雨水检查井", "人行道及路缘石", "非机动车道", "公共停车泊位")


def _values(work: Work, facility: str) -> dict[str, Value]:
    return {
        "applicant": work.applicant,
        "facility": facility,
        "place": work.place,
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
    }


def rowan_register_page(job: Job) -> Drawn:
    """A page of the book, landscape: one line filled in, the rest still empty."""
    work, pen = a_work(job), hand(job, 11)
    facility = job.rng.choice(_FACILITIES)
    sheet = job.sheet(297, 210)
    sheet.text(148, 18, "临时占用市政设施情况登记簿", Style("hei_bold", 19), align="c", spacing=0.15)
    sheet.text(16, 31, f"登记处：{work.district}市政设施养护所", Style("song", 10.5))
    sheet.text(281, 31, f"第 {job.rng.randrange(3, 60)} 页", Style("song", 10.5), align="r")
    widths = (12.0, 42.0, 30.0, 54.0, 16.0, 16.0, 20.0, 27.0, 27.0, 21.0)
    heads = (
        "序号",
        "占用单位（人）",
        "占用设施名称",
        "占用地点",
        "长/m",
        "宽/m",
        "面积/m²",
        "起始日期",
        "终止日期",
        "登记人",
    )
    cells: list[Run] = [
        Run("1"),
        Run(work.applicant, "applicant"),
        Run(facility, "facility"),
        Run(work.place, "place"),
        Run(plain(work.length), "length_m"),
        Run(plain(work.width), "width_m"),
        Run(plain(work.area), "area_m2"),
        when(work.starts, "dot", "period_from"),
        when(work.ends, "dot", "period_to"),
        Run(somebody(job)),
    ]
    rows: Rows = [
        (12, [(width, head, True) for width, head in zip(widths, heads, strict=True)]),
        (
            20,
            [(width, Run(cell.text, cell.field, pen), False) for width, cell in zip(widths, cells, strict=True)],
        ),
    ]
    for _ in range(6):
        rows.append((14, [(width, "", False) for width in widths]))
    bottom = table(sheet, 16, 38, rows, label=Style("hei", 10), value=pen)
    sheet.text(16, bottom + 4, "期满由养护所派员查验，设施完好的退还押金；损坏的照价赔偿。", Style("song", 10))
    return drawn("facility_occupy_register", "rowan_register_page", [sheet], _values(work, facility))


def rowan_register_card(job: Job) -> Drawn:
    """A card of boxes on B5, labels above the values; typed."""
    work = a_work(job)
    facility = job.rng.choice(_FACILITIES)
    sheet = job.sheet(176, 250)
    sheet.text(88, 18, "占用市政公用设施情况登记卡", Style("song_bold", 17), align="c", spacing=0.1)
    sheet.text(88, 28, "（临时占用类 · 由占用人填报）", Style("song", 10), align="c")
    form = job.date_form("dash", "plain", "slash")
    agent = somebody(job)
    bottom = boxed(
        sheet,
        18,
        38,
        [
            (18, [(140, "占用方名称或姓名", Run(work.applicant, "applicant"))]),
            (18, [(70, "占用的设施", Run(facility, "facility")), (70, "设施权属", "市政设施养护所")]),
            (18, [(140, "设施所在地点", Run(work.place, "place"))]),
            (
                18,
                [
                    (46, "占用长度", [Run(plain(work.length), "length_m"), " 米"]),
                    (46, "占用宽度", [Run(plain(work.width), "width_m"), " 米"]),
                    (48, "占用面积合计", [Run(plain(work.area), "area_m2"), " 平方米"]),
                ],
            ),
            (
                18,
                [
                    (70, "占用开始日期", when(work.starts, form, "period_from")),
                    (70, "占用截止日期", when(work.ends, form, "period_to")),
                ],
            ),
            (22, [(140, "占用说明", f"{work.reason}，期间摆放围挡，不影响盲道通行。")]),
            (18, [(70, "填报人", agent), (70, "填报人电话", job.facts.spouse.phone)]),
        ],
        label=Style("song", 8.5),
        value=Style("hei", 11.5),
    )
    sheet.rect(18, bottom + 5, 140, 40)
    sheet.text(21, bottom + 8, "核验栏", Style("song", 9))
    sheet.text(21, bottom + 17, "现场与所报相符，准予登记。", Style("song", 11))
    sheet.text(112, bottom + 34, [when(work.signed, "plain")], Style("song", 11))
    seals.put_stamp(sheet, 126, bottom + 22, [f"{work.district}市政设施养护所", "登记专用章"], width=48)
    return drawn("facility_occupy_register", "rowan_register_card", [sheet], _values(work, facility))


LAYOUTS: Layouts = {
    "facility_occupy_register": {
        "rowan_register_page": rowan_register_page,
        "rowan_register_card": rowan_register_card,
    }
}
