"""Registers of municipal facilities occupied for a time: a sheet with ticks, a folder's leaf, a counter's print."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Rows, a_plot, at, chop, fig, mobile, says, scrawl, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def facility_ticks(job: Job) -> Drawn:
    """A sheet where the kind of facility is ticked among others."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(), job.fill_style(12)
    who = rng.choice((plot.firm, job.facts.person.name))
    choices = ("人行道", "车行道", "路灯", "井盖", "护栏")
    facility = rng.choice(choices[:2])
    place = f"{plot.road}{plot.gate}{rng.choice(('门前', '对面', '东侧'))}"
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("song_bold", 21), align="c", spacing=0.08)
    sheet.text(188, 36, f"登记编号：{plot.signed:%Y%m}-{rng.randrange(1, 99):03d}", Style("song", 10.5), align="r")
    ticks: list[str | Run] = []
    for name in choices:
        ticks += ["[√]" if name == facility else "[　]", Run(name, "facility" if name == facility else ""), "　"]
    rows: Rows = [
        (14, [(38, "占用单位（个人）", True), (128, Run(who, "applicant", pen), False)]),
        (14, [(38, "占用设施", True), (128, ticks, False)]),
        (14, [(38, "占用地点", True), (128, Run(place, "place", pen), False)]),
        (
            14,
            [
                (38, "占用范围", True),
                (
                    128,
                    [
                        "长 ",
                        fig(plot.length, "length_m", pen),
                        " 米，宽 ",
                        fig(plot.width, "width_m", pen),
                        " 米，面积 ",
                        fig(plot.area, "area_m2", pen),
                        " 平方米",
                    ],
                    False,
                ),
            ],
        ),
        (
            14,
            [
                (38, "占用时段", True),
                (
                    128,
                    [at(plot.start, "period_from", "plain", pen), " 至 ", at(plot.end, "period_to", "plain", pen)],
                    False,
                ),
            ],
        ),
        (14, [(38, "占用原因", True), (128, "充电桩电源线路施工", False)]),
        (
            14,
            [
                (38, "联系人", True),
                (46, Run(plot.clerk, "", pen), False),
                (36, "联系电话", True),
                (46, Run(plot.mobile, "", pen), False),
            ],
        ),
        (
            32,
            [
                (38, "设施原状及\n保护措施", True),
                (128, "完好。施工中对井盖、路缘石采取覆盖保护，严禁机械碾压，损坏照价赔偿。", False),
            ],
        ),
        (32, [(38, "巡查记录", True), (128, "", False)]),
        (26, [(38, "恢复验收", True), (128, "验收人：　　　　　　　　验收日期：", False)]),
    ]
    bottom = table(sheet, 22, 43, rows, label=Style("song", 11.5), value=Style("song", 12))
    sheet.text(22, bottom + 8, f"登记日期：{says(plot.signed)}", Style("song", 12))
    sheet.text(104, bottom + 8, "占用单位（个人）签章：", Style("song", 12))
    if who == plot.firm:
        chop(job, sheet, 164, bottom + 12, who, across=35)
    else:
        scrawl(sheet, 152, bottom + 6, who)
    truth: dict[str, Value] = {"applicant": who, "facility": facility, "place": place, **plot.size, **plot.span}
    return drawn("facility_occupy_register", "poplar_facility_ticks", [sheet], truth)


def facility_leaf(job: Job) -> Drawn:
    """A landscape leaf: who above, one line of what below, three signatures."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(297, 210), job.fill_style(11)
    facility = rng.choice(("人行道及盲道", "路灯基础", "雨水箅子", "市政护栏", "公交站台地面"))
    place = f"{plot.cross}与{plot.road}交叉口{rng.choice(('西南角', '东北角', '东南角'))}"
    sheet.text(148.5, 18, "市政设施临时占用登记表", Style("hei_bold", 20), align="c")
    body = Style("song", 12)
    sheet.text(20, 36, ["占用单位：", Run(plot.firm, "applicant", pen)], body)
    sheet.text(165, 36, f"负责人：{plot.firm_boss}　　电话：{mobile(job)}", body)
    sheet.text(20, 46, f"施工队伍：{plot.builder}", body)
    sheet.text(165, 46, f"填报日期：{says(plot.signed)}", body)
    heads: list[tuple[float, Runs, bool]] = [
        (40, "设施名称", True),
        (72, "位置", True),
        (22, "长（米）", True),
        (22, "宽（米）", True),
        (27, "面积（㎡）", True),
        (37, "占用日期", True),
        (37, "归还日期", True),
    ]
    cells: list[tuple[float, Runs, bool]] = [
        (40, Run(facility, "facility", pen), False),
        (72, Run(place, "place", pen), False),
        (22, fig(plot.length, "length_m", pen), False),
        (22, fig(plot.width, "width_m", pen), False),
        (27, fig(plot.area, "area_m2", pen), False),
        (37, at(plot.start, "period_from", "points", pen), False),
        (37, at(plot.end, "period_to", "points", pen), False),
    ]
    blank: list[tuple[float, Runs, bool]] = [(width, "", False) for width, _, _ in heads]
    rows: Rows = [(11, heads), (16, cells), (14, blank), (14, blank)]
    bottom = table(sheet, 20, 58, rows, label=Style("hei", 11), value=Style("song", 11))
    more: Rows = [
        (
            22,
            [(40, "占用说明", True), (217, f"{plot.project}施工，需临时移除或覆盖上述设施，完工后按原样恢复。", False)],
        ),
        (20, [(40, "市政所意见", True), (217, "", False)]),
    ]
    bottom = table(sheet, 20, bottom, more, label=Style("hei", 11), value=Style("song", 11.5))
    for x, role, who in (
        (20.0, "申报人：", plot.clerk),
        (112.0, "现场核对：", someone(job)),
        (205.0, "登记：", someone(job)),
    ):
        end = sheet.text(x, bottom + 12, role, body)
        scrawl(sheet, end + 2, bottom + 10, who, size=15)
    chop(job, sheet, 82, bottom + 14, plot.firm, across=35)
    truth: dict[str, Value] = {"applicant": plot.firm, "facility": facility, "place": place, **plot.size, **plot.span}
    return drawn("facility_occupy_register", "poplar_facility_leaf", [sheet], truth)


def facility_print(job: Job) -> Drawn:
    """A small print from the counter's system: keys and values down the page, signed below."""
    plot, rng = a_plot(job), job.rng
    sheet = job.sheet(148, 210)
    who = rng.choice((plot.firm, job.facts.person.name))
    facility = rng.choice(("人行道", "非机动车道", "道路停车泊位", "检查井及周边"))
    place = f"{plot.district}{plot.road}{rng.choice(('近', '靠'))}{plot.cross}"
    sheet.text(74, 12, "临时占用市政设施情况登记", Style("hei_bold", 16), align="c")
    sheet.text(
        74,
        22,
        f"流水号 {plot.signed:%y%m%d}{rng.randrange(1000, 9999)}　窗口 {rng.randrange(1, 20)}",
        Style("hei", 9),
        align="c",
    )
    pairs: list[tuple[str, Runs]] = [
        ("登记对象", Run(who, "applicant")),
        (
            "证件号码",
            plot.firm_code
            if who == plot.firm
            else f"{job.facts.person.id_number[:6]}********{job.facts.person.id_number[-4:]}",
        ),
        ("设施类型", Run(facility, "facility")),
        ("设施地点", Run(place, "place")),
        ("占用长", [fig(plot.length, "length_m"), " m"]),
        ("占用宽", [fig(plot.width, "width_m"), " m"]),
        ("占用面积", [fig(plot.area, "area_m2"), " ㎡"]),
        ("开始", at(plot.start, "period_from", "dash")),
        ("结束", at(plot.end, "period_to", "dash")),
        ("权属单位", f"{plot.district}市政工程养护中心"),
        ("联系电话", mobile(job)),
        ("登记时间", f"{plot.signed:%Y-%m-%d} {rng.randrange(9, 17):02d}:{rng.randrange(60):02d}"),
    ]
    y = 32.0
    for key, runs in pairs:
        sheet.text(14, y, key, Style("hei_bold", 11), spread=18)
        sheet.text(34, y, "：", Style("hei", 11))
        y = max(y + 10, sheet.flow(40, y, 94, runs, Style("song", 12), leading=1.3) + 5)
    sheet.line(14, y, 134, y, width=0.3)
    sheet.flow(14, y + 3, 120, "本人（单位）已核对以上内容，如需延期将提前申请。", Style("song", 10.5))
    sheet.text(14, y + 17, "确认签字：", Style("song", 11))
    scrawl(sheet, 36, y + 15, who if who != plot.firm else plot.clerk)
    sheet.text(134, y + 17, f"登记员：{someone(job)}", Style("song", 11), align="r")
    truth: dict[str, Value] = {"applicant": who, "facility": facility, "place": place, **plot.size, **plot.span}
    return drawn("facility_occupy_register", "poplar_facility_print", [sheet], truth)


LAYOUTS: Layouts = {
    "facility_occupy_register": {
        "poplar_facility_ticks": facility_ticks,
        "poplar_facility_leaf": facility_leaf,
        "poplar_facility_print": facility_print,
    },
}
