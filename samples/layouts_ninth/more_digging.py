"""城市道路掘动申请表: as three offices might print it."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import (
    Inline,
    Pen,
    Site,
    a_site,
    box,
    day,
    grid,
    hand,
    period_values,
    plain,
    rows,
    scrawl,
    seal,
    size_runs,
    size_values,
    span,
    ticked,
    why,
    written,
)
from samples.layouts_ninth.words import WORDS
from samples.people import a_name, a_phone
from samples.seals import put_stamp
from samples.truth import Drawn, Value, drawn

_PROMISE = (
    "本单位承诺：按批准的位置、面积、期限掘动，设置明显标志和安全防围设施，"
    "不损坏地下管线；竣工后及时清理现场，恢复路面。"
)
_PARTS = ("车行道", "非机动车道", "人行道", "绿化带")


def _place(job: Job, site: Site) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{site.road}与{site.cross}交叉口向{rng.choice('东西南北')}{rng.randrange(3, 30) * 5}米",
            f"{site.road}{rng.randrange(2, 300)}号{site.estate}门口",
            f"{site.cross}至{site.cross2}之间路{rng.choice('东西南北')}侧",
        ]
    )


def _values(site: Site, place: str, reason: str) -> dict[str, Value]:
    return {
        "applicant": site.owner,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder,
        "road": site.road,
        "place": place,
        "reason": reason,
        **size_values(site),
        **period_values(site),
    }


def dig_by_hand(job: Job) -> Drawn:
    """A ruled form filled in by hand, offices' opinions empty below."""
    site = a_site(job, people=0.2)
    place, reason = _place(job, site), why(job)
    sheet, label = job.sheet(), Style("song", 11)
    ink = Pen(hand(job, 11))
    sheet.text(
        105, 18, job.rng.choice(["城市道路掘动申请表", "信阳市城市道路掘动申请表"]), Style("song_bold", 20), align="c"
    )
    sheet.text(20, 33, f"编号：掘〔2026〕{job.rng.randrange(1, 400)}号", Style("song", 10))
    sheet.text(
        190,
        33,
        ["申请日期：", *_plain(day(site.signed, "", ink, job.date_form("plain", "dot", "bare")))],
        Style("song", 10),
        align="r",
    )
    part = job.rng.choice(_PARTS[:3:2])
    table: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(32, "申请单位\n（个人）"), (138, ink(site.owner, "applicant"))]),
        (11, [(32, "单位地址"), (138, ink(site.owner_address))]),
        (11, [(32, "法定代表人"), (53, ink(site.legal)), (32, "证照号码"), (53, ink(site.owner_code))]),
        (11, [(32, "经 办 人"), (53, ink(site.handler, "handler")), (32, "联系电话"), (53, ink(site.phone, "phone"))]),
        (11, [(32, "施工单位"), (138, ink(site.builder, "builder"))]),
        (
            11,
            [
                (32, "掘动道路名称"),
                (53, ink(site.road, "road")),
                (32, "掘动部位"),
                (53, ticked(job, _PARTS[:3:2], part)),
            ],
        ),
        (12, [(32, "掘动地点"), (138, ink(place, "place"))]),
        (14, [(32, "掘动原因"), (138, ink(reason, "reason"))]),
        (13, [(32, "掘动尺寸"), (138, size_runs(job, site, ink, deep=True))]),
        (13, [(32, "掘动时间"), (138, span(job, site.start, site.end, ("period_from", "period_to"), ink))]),
        (11, [(32, "路面结构"), (138, ticked(job, ["沥青", "水泥混凝土", "彩砖", "花岗岩"], "彩砖"))]),
        (11, [(32, "修复方式"), (138, ticked(job, ["自行修复", "委托修复", "缴费修复"], "缴费修复"))]),
    ]
    y = rows(sheet, 20, 40, table, label)
    box(sheet, 20, y, 32, 30, "申请单位\n意　　见", label)
    box(sheet, 52, y, 138, 30, "以上情况属实，请予批准。", label, align="l", top=True)
    sheet.text(150, y + 22, written(site.signed, form="spaced"), Style("song", 10), align="c")
    seal(sheet, 146, y + 16, site.owner, diameter=36)
    for name, height in (("市政科\n踏勘意见", 24.0), ("主管领导\n审批意见", 24.0)):
        y += 30 if name.startswith("市政科") else 24
        box(sheet, 20, y, 32, height, name, label)
        box(sheet, 52, y, 138, height)
        sheet.text(136, y + height - 7, "签字：　　　　年　月　日", Style("song", 10))
    return drawn("road_dig_application", "new_dig_by_hand", [sheet], _values(site, place, reason))


def _plain(runs: Inline) -> Inline:
    """The same runs, showing no field."""
    return [Run(run.text, "", run.style, run.underline, run.min_em) if isinstance(run, Run) else run for run in runs]


def dig_by_surface(job: Job) -> Drawn:
    """Typed: a grid of surfaces with length, width and area, of which one line is filled in."""
    site = a_site(job, people=0.2)
    place, reason = _place(job, site), why(job)
    sheet, label = job.sheet(), Style("hei", 10)
    used = Pen(Style("song", 10.5))
    sheet.text(105, 22, "挖掘（掘动）城市道路申请表", Style("hei_bold", 18), align="c")
    sheet.text(18, 36, "填表单位（盖章）：", Style("song", 10.5))
    person = site.handler if job.chance(0.5) else ""
    top: list[tuple[float, list[tuple[float, Runs]]]] = [
        (11, [(28, "工程名称"), (146, used(site.project))]),
        (
            11,
            [
                (28, "申请单位"),
                (86, used(site.owner, "applicant")),
                (24, "经办人"),
                (36, used(site.handler, "handler")),
            ],
        ),
        (11, [(28, "通讯地址"), (86, used(site.owner_address)), (24, "手机"), (36, used(site.phone, "phone"))]),
        (
            11,
            [
                (28, "施工单位"),
                (86, used(site.builder, "builder")),
                (24, "现场负责人"),
                (36, used(a_name(job.rng, WORDS))),
            ],
        ),
        (11, [(28, "道路名称"), (58, used(site.road, "road")), (28, "起止位置"), (60, used(place, "place"))]),
        (11, [(28, "事　　由"), (146, used(reason, "reason"))]),
    ]
    y = rows(sheet, 18, 44, top, label)
    box(sheet, 18, y, 28, 42, "掘动面积", label)
    chosen = job.rng.randrange(4)
    head: list[tuple[float, Runs]] = [(38, "部位"), (36, "长（米）"), (36, "宽（米）"), (36, "面积（平方米）")]
    table: list[tuple[float, list[tuple[float, Runs]]]] = [(8.4, head)]
    for place_no, part in enumerate(_PARTS):
        mine = place_no == chosen
        table.append(
            (
                8.4,
                [
                    (38, part),
                    (36, used(plain(site.length), "length_m") if mine else ""),
                    (36, used(plain(site.width), "width_m") if mine else ""),
                    (36, used(plain(site.area), "area_m2") if mine else ""),
                ],
            )
        )
    y = grid(sheet, 46, y, table, label)
    bottom: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            12,
            [
                (28, "掘动期限"),
                (146, [*span(job, site.start, site.end, ("period_from", "period_to"), used), f"，共{site.days}天"]),
            ],
        ),
        (
            26,
            [
                (28, "承　　诺"),
                (
                    146,
                    "本单位承诺：按批准的位置、面积、期限掘动，设置明显标志和安全防围设施，不损坏地下管线；竣工后及时清理现场，恢复路面。",
                ),
            ],
        ),
        (28, [(28, "窗口受理\n意　　见"), (146, "")]),
        (28, [(28, "审批意见"), (146, "")]),
    ]
    y = rows(sheet, 18, y, bottom, label)
    sheet.text(18, y + 5, "附：1.施工平面图；2.营业执照复印件；3.管线单位会签意见。", Style("song", 9.5))
    sheet.text(
        192,
        y + 14,
        ["填表人：", person, "　", written(site.signed, form="padded")],
        Style("song", 10),
        align="r",
    )
    seal(sheet, 66, 40, site.owner, diameter=38)
    put_stamp(sheet, 130, y - 44, ["信阳市政务服务中心", f"{site.signed:%Y.%m.%d}", "收件专用章"], width=38)
    return drawn("road_dig_application", "new_dig_by_surface", [sheet], _values(site, place, reason))


def dig_in_words(job: Job) -> Drawn:
    """A form of lines to be filled in, no rules; a person or a firm asks; handwriting."""
    site = a_site(job)
    place, reason = _place(job, site), why(job)
    sheet, text = job.sheet(), Style("song", 12.5)
    ink = Pen(hand(job, 12.5), lined=True)
    sheet.text(105, 26, "城市道路掘动申请表", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(26, 42, "信阳市城市管理局：", text)
    part = job.rng.choice(_PARTS)
    depth = plain(site.depth)
    paragraphs: list[Inline] = [
        [
            "因",
            ink(reason, "reason"),
            "，我单位需掘动",
            ink(site.road, "road"),
            f"（{part}），特提出申请，具体情况如下：",
        ],
        ["一、掘动位置：", ink(place, "place", em=24)],
        [
            "二、掘动长度：",
            ink(plain(site.length), "length_m", em=4),
            "米；宽度：",
            ink(plain(site.width), "width_m", em=4),
            "米；深度：",
            ink(depth, em=4),
            "米",
        ],
        ["三、掘动面积：", ink(plain(site.area), "area_m2", em=6), "平方米"],
        ["四、掘动时间：", *span(job, site.start, site.end, ("period_from", "period_to"), ink, "torn")],
        ["五、施工单位：", ink(site.builder, "builder", em=20)],
        ["　　施工负责人：", ink(a_name(job.rng, WORDS)), "　电话：", ink(a_phone(job.rng))],
        ["六、现场经办人：", ink(site.handler, "handler"), "　联系电话：", ink(site.phone, "phone")],
        ["七、我单位已了解《城市道路管理条例》的有关规定，掘动期间服从管理，按标准缴纳道路挖掘修复费。"],
    ]
    y = 56.0
    for runs in paragraphs:
        y = sheet.flow(26, y, 160, runs, text, leading=1.8, indent=2) + 2.5
    sheet.text(94, y + 10, ["申请单位（章）：", Run(site.owner, "applicant")], text.sized(11.5))
    sheet.text(94, y + 22, "法定代表人：", text)
    scrawl(sheet, 122, y + 20, site.legal)
    sheet.text(94, y + 34, written(site.signed, form=job.date_form("plain", "chinese")), text)
    seal(sheet, 146, y + 20, site.owner)
    sheet.line(26, y + 50, 186, y + 50, width=0.2)
    sheet.text(26, y + 54, "（以下由审批部门填写）", Style("song", 10))
    sheet.text(26, y + 64, "现场踏勘情况：", text)
    return drawn("road_dig_application", "new_dig_in_words", [sheet], _values(site, place, reason))


LAYOUTS: Layouts = {
    "road_dig_application": {
        "new_dig_by_hand": dig_by_hand,
        "new_dig_by_surface": dig_by_surface,
        "new_dig_in_words": dig_in_words,
    }
}
