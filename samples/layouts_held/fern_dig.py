"""Fern: digging up a road, and the register of municipal facilities occupied."""

from __future__ import annotations

from dataclasses import replace

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.fern_common import (
    LABEL,
    SMALL,
    case,
    city_office,
    day,
    other,
    pen,
    period_values,
    seal,
    span,
    stacked,
    tel,
    we,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table


def _sizes(works: Works) -> dict[str, Value]:
    return {
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        **period_values(works),
    }


def _dig(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        **_sizes(works),
    }


def _digging(job: Job) -> Works:
    """The case, with a reason for which one has to dig."""
    reason = job.rng.choice(
        ["埋设充电站低压电缆", "敷设高压电缆保护管", "修建电缆工作井两座", "充电桩用电增容改造地下管线"]
    )
    return replace(case(job), reason=reason)


def fern_dig_request(job: Job) -> Drawn:
    """A letter that asks leave to dig, everything in sentences."""
    works, office = _digging(job), city_office(job)
    me = we(works.applicant)
    writer = Writer(job, Style("song", 14), leading=1.85)
    writer.title("恳请准予破路施工的报告", Style("song_bold", 22))
    writer.line(f"{office}：")
    writer.para(
        [
            f"为方便周边居民充电，{me}筹备电源接入已有数月。现因",
            Run(works.reason, "reason"),
            "，需要挖开",
            Run(works.road, "road"),
            "部分路面，具体地点在",
            Run(works.place, "place"),
            "。沟槽长",
            Run(plain(works.length), "length_m"),
            "米、宽",
            Run(plain(works.width), "width_m"),
            f"米、深{plain(works.depth)}米，合计破除路面",
            Run(plain(works.area), "area_m2"),
            "平方米。",
        ]
    )
    writer.para(
        [
            "现场由",
            Run(works.builder.name, "builder"),
            "负责开挖和回填，准备从",
            *span(works, job.date_form("plain", "chinese"), "干到"),
            "，共" + str(works.days) + "天，遇雨顺延另行报告。",
        ]
    )
    writer.para(
        "依照《城市道路管理条例》第三十三条，修复费用按物价部门核定的标准缴纳；路面恢复后保修一年。以上妥否，请批示。"
    )
    writer.room(60)
    writer.y += 6
    writer.para(
        ["此事由", Run(works.handler.name, "handler"), "具体跑办，手机", Run(works.handler.phone, "phone"), "。"]
    )
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(182, y, ["报告人：", Run(works.applicant, "applicant")], Style("song", 14), align="r")
    sheet.text(182, y + 11, day(works.signed, job.date_form("plain", "chinese")), Style("song", 14), align="r")
    seal(job, sheet, 152, y + 5, works.applicant)
    return drawn("road_dig_application", "fern_dig_request", writer.sheets, _dig(works))


def fern_dig_portal(job: Job) -> Drawn:
    """A portal's print-out on a landscape sheet, labels small above the values."""
    works, rng, sheet = _digging(job), job.rng, job.sheet(297, 210)
    body = Style("hei", 11)
    sheet.fill(0, 0, 297, 20, (226, 236, 246))
    sheet.text(16, 6, "城市道路开挖事项·网上申报单", Style("hei_bold", 16, (30, 70, 130)))
    sheet.text(281, 4, f"申报流水 {works.case_no}", SMALL, align="r")
    sheet.text(
        281, 10, f"提交于 {day(works.signed, 'dash')} {rng.randrange(8, 18)}:{rng.randrange(10, 60)}", SMALL, align="r"
    )
    rows: list[list[tuple[float, str, str | list[str | Run] | Run]]] = [
        [
            (105, "申报主体", Run(works.applicant, "applicant")),
            (80, "统一代码/证件号", works.applicant_code),
            (80, "办件人", Run(works.handler.name, "handler")),
        ],
        [
            (80, "办件人手机", Run(works.handler.phone, "phone")),
            (105, "开挖作业队伍", Run(works.builder.name, "builder")),
            (80, "队伍值班电话", works.builder.phone),
        ],
        [(80, "涉及道路", Run(works.road, "road")), (185, "开挖点位描述", Run(works.place, "place"))],
        [(265, "开挖事由", Run(works.reason, "reason"))],
        [
            (53, "沟长（米）", Run(plain(works.length), "length_m")),
            (53, "沟宽（米）", Run(plain(works.width), "width_m")),
            (53, "沟深（米）", plain(works.depth)),
            (53, "开挖面积（平方米）", Run(plain(works.area), "area_m2")),
            (53, "路面结构", rng.choice(["沥青混凝土", "透水砖", "水泥混凝土"])),
        ],
        [
            (88, "拟开工日", Run(day(works.period_from, "dash"), "period_from")),
            (88, "拟完工日", Run(day(works.period_to, "dash"), "period_to")),
            (89, "日历天数", str(works.days)),
        ],
    ]
    y = 30.0
    for row in rows:
        x = 16.0
        for width, label, value in row:
            stacked(sheet, (x, y, width, 16), label, value, body)
            x += width
        y += 16
    sheet.text(16, y + 6, "已上传：①身份证明　②管线交底记录　③施工组织设计　④恢复承诺", Style("hei", 9.5))
    sheet.text(16, y + 13, "审查环节：受理→现场勘查→会签（公安交警）→收费→发证", Style("hei", 9.5))
    sheet.text(16, y + 20, f"窗口预审员：{other(job)}　咨询：0376-12319", Style("hei", 9.5))
    if job.variant.seal:
        seals.put_stamp(sheet, 240, y + 20, ["政务服务大厅", day(works.signed, "dot"), "网上件已收"], width=44)
    return drawn(
        "road_dig_application", "fern_dig_portal", [sheet], _dig(works), tolerated={"phone": (works.builder.phone,)}
    )


def _facility(job: Job) -> str:
    return job.rng.choice(
        ["人行道砖铺装", "路灯杆及检修井", "雨水篦子", "人行道护栏", "道路路缘石", "非机动车道隔离栏"]
    )


def _register(works: Works, facility: str) -> dict[str, Value]:
    return {"applicant": works.applicant, "facility": facility, "place": works.place, **_sizes(works)}


def fern_ledger_page(job: Job) -> Drawn:
    """A page of a ledger: heads above columns, one line filled by hand, the rest empty."""
    works, facility, sheet = case(job), _facility(job), job.sheet(297, 210)
    hand = pen(job, 11)
    sheet.text(148, 16, f"{works.signed.year}年度临时占用市政设施登记台账", Style("song_bold", 18), align="c")
    sheet.text(20, 30, f"登记部门：{city_office(job)}设施科", Style("song", 11))
    sheet.text(277, 30, f"第 {job.rng.randrange(2, 40)} 页", Style("song", 11), align="r")
    heads = ("序", "占用方", "被占设施", "所在位置", "长/m", "宽/m", "面积/㎡", "起", "止", "登记人")
    widths = (10, 48, 33, 52, 17, 17, 20, 23, 23, 14)
    row: tuple[str | Run, ...] = (
        str(job.rng.randrange(1, 9)),
        Run(works.applicant, "applicant"),
        Run(facility, "facility"),
        Run(works.place, "place"),
        Run(plain(works.length), "length_m"),
        Run(plain(works.width), "width_m"),
        Run(plain(works.area), "area_m2"),
        Run(day(works.period_from, "bare"), "period_from"),
        Run(day(works.period_to, "bare"), "period_to"),
        other(job),
    )
    rows: list[tuple[float, list[tuple[float, str | Run, bool]]]] = [
        (12.0, [(w, text, True) for w, text in zip(widths, heads, strict=True)])
    ]
    rows.append((24.0, [(w, text, False) for w, text in zip(widths, row, strict=True)]))
    rows += [(16.0, [(w, "", False) for w in widths])] * 5
    bottom = table(sheet, 20, 38, rows, label=Style("hei", 10), value=hand)
    sheet.text(20, bottom + 5, "填写要求：逐笔登记，不得涂改；占用期满三日内由巡查员到场核销。", SMALL)
    return drawn("facility_occupy_register", "fern_ledger_page", [sheet], _register(works, facility))


def fern_facility_card(job: Job) -> Drawn:
    """An A5 card, a label and a dotted line each, the measures in one formula."""
    works, facility, sheet = case(job), _facility(job), job.sheet(148, 210)
    value, label = job.fill_style(11.5), Style("hei", 10.5)
    sheet.rect(8, 8, 132, 194, line=0.6)
    sheet.text(74, 15, "市政设施占用情况备案卡", Style("hei_bold", 17), align="c")
    sheet.text(74, 25, f"卡号 {job.rng.randrange(100, 999)}　（一处一卡）", SMALL, align="c")
    lines: list[tuple[str, list[str | Run]]] = [
        ("使用方", [Run(works.applicant, "applicant", value)]),
        ("设施名称", [Run(facility, "facility", value)]),
        ("设施坐落", [Run(works.place, "place", value)]),
        (
            "占用尺寸",
            [
                Run(plain(works.length), "length_m", value),
                " 米（长）× ",
                Run(plain(works.width), "width_m", value),
                " 米（宽）",
            ],
        ),
        ("占用面积", [Run(plain(works.area), "area_m2", value), " 平方米"]),
        ("自何日", [Run(day(works.period_from, "plain"), "period_from", value)]),
        ("到何日", [Run(day(works.period_to, "plain"), "period_to", value)]),
        ("堆放物", ["围挡板、电缆盘、锥筒"]),
        ("现场看护", [f"{other(job)}　{tel(job)}"]),
    ]
    y = 34.0
    for name, runs in lines:
        sheet.text(14, y + 3, name, label, spread=19)
        sheet.cell((36, y, 98, 11), runs, Style("song", 11))
        sheet.line(36, y + 11, 134, y + 11, width=0.15)
        y += 14
    sheet.text(14, y + 6, f"建卡：{other(job)}　　建卡日 {day(works.signed, 'dot')}", LABEL)
    sheet.text(14, y + 15, "撤除时须通知设施维护班组到场查验，缺损照价赔偿。", SMALL)
    seal(job, sheet, 110, y + 10, works.applicant, diameter=32)
    return drawn("facility_occupy_register", "fern_facility_card", [sheet], _register(works, facility))


LAYOUTS: Layouts = {
    "road_dig_application": {"fern_dig_request": fern_dig_request, "fern_dig_portal": fern_dig_portal},
    "facility_occupy_register": {"fern_ledger_page": fern_ledger_page, "fern_facility_card": fern_facility_card},
}
