"""Forms that an applicant fills in for a road: digging, facilities of the town, occupation in parts A and B."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.lotus_common import (
    Rows,
    desk,
    ink,
    mobile,
    on,
    road_read,
    row,
    seal,
    sign,
    stranger,
    tag,
    told,
    val,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import table


def _sizes(works: Works) -> dict[str, Value]:
    return {
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def dig(job: Job) -> Drawn:
    """The digging form: applicant and builder blocks, kinds of surface, sizes in one row, offices below."""
    facts, works, sheet = job.facts, some_works(job), job.sheet()
    pen, body = job.fill_style(11), Style("song", 10.5)
    handler = works.handler
    reason = job.rng.choice(("新建电缆沟，为充电站供电", "敷设充电桩低压电缆", "顶管敷设10kV电缆"))
    sheet.text(105, 20, "城市道路掘动申请表", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(18, 35, f"受理编号：掘{works.signed.year}—", body)
    sheet.text(192, 35, ["填表日期：", Run(told(works.signed), "", pen)], body, align="r")
    base = works.builder.name
    parts = "□车行道　□非机动车道　■人行道　□绿化带　□其他"
    if "非机动车道" in works.place:
        parts = "□车行道　■非机动车道　□人行道　□绿化带　□其他"
    rows: Rows = [
        row(
            11,
            tag(30, "申请单位（个人）"),
            val(72, Run(works.applicant, "applicant", pen)),
            tag(28, "证件号码"),
            val(44, Run(works.applicant_code, "", pen.sized(9.5))),
        ),
        row(
            11,
            tag(30, "经办人"),
            val(72, Run(handler.name, "handler", pen)),
            tag(28, "联系电话"),
            val(44, Run(handler.phone, "phone", pen)),
        ),
        row(
            11,
            tag(30, "施工单位"),
            val(72, Run(base, "builder", pen)),
            tag(28, "现场负责人"),
            val(44, Run(f"{stranger(job)} {mobile(job)}", "", pen.sized(9.5))),
        ),
        row(
            11,
            tag(30, "道路名称"),
            val(72, Run(works.road, "road", pen)),
            tag(28, "道路等级"),
            val(44, "□主干 ■次干 □支路"),
        ),
        row(12, tag(30, "掘动地点"), val(144, Run(works.place, "place", pen))),
        row(12, tag(30, "掘动原因"), val(144, Run(reason, "reason", pen))),
        row(11, tag(30, "掘动部位"), val(144, parts)),
        row(
            12,
            tag(30, "掘动规模"),
            val(
                144,
                [
                    "长 ",
                    Run(plain(works.length), "length_m", pen),
                    " 米　宽 ",
                    Run(plain(works.width), "width_m", pen),
                    " 米　深 ",
                    Run(plain(works.depth), "", pen),
                    " 米　面积 ",
                    Run(plain(works.area), "area_m2", pen),
                    " 平方米",
                ],
            ),
        ),
        row(
            11,
            tag(30, "掘动时间"),
            val(
                144,
                [
                    "自 ",
                    on(works.period_from, "period_from", "plain", pen),
                    " 起至 ",
                    on(works.period_to, "period_to", "plain", pen),
                    " 止",
                ],
            ),
        ),
        row(11, tag(30, "恢复方式"), val(144, "□自行恢复　■委托市政养护单位恢复　□缴纳修复费")),
        row(34, tag(30, "申请人承诺"), val(144, "")),
        row(30, tag(30, "市政设施\n管理单位意见"), val(144, "")),
        row(30, tag(30, "城市管理部门\n审批意见"), val(144, "")),
    ]
    y = table(sheet, 18, 42, rows, label=Style("hei", 10), value=body)
    top = y - 94
    said = "所填内容真实有效。施工中做好围挡和警示，按批准的位置、面积、期限掘动，保护地下管线，竣工后清理现场。"
    sheet.flow(50, top + 4, 138, said, body, indent=2, leading=1.5)
    sheet.text(112, top + 22, "签字（盖章）：", body)
    if works.applicant == facts.person.name:
        sign(sheet, 138, top + 20, works.applicant)
    else:
        seal(job, sheet, 152, top + 18, works.applicant, across=34)
    for place in (y - 9, y - 39):
        sheet.text(186, place, "（盖章）　　　年　　月　　日", body, align="r")
    sheet.text(18, y + 4, f"本表一式两份。附：平面位置图、施工方案、身份证明。监督电话：{desk(job)}", Style("song", 9))
    truth: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": handler.name,
        "phone": handler.phone,
        "builder": base,
        "road": works.road,
        "place": works.place,
        "reason": reason,
        **_sizes(works),
    }
    return drawn("road_dig_application", "lotus_dig_sheet", [sheet], truth, tolerated={"road": road_read(works.road)})


def facility(job: Job) -> Drawn:
    """登记表 of occupied facilities: one column of entries, a sketch, what the patrol found."""
    facts, works, sheet = job.facts, some_works(job), job.sheet()
    pen = ink(job, 12)
    what = job.rng.choice(("人行道及道牙石", "路灯灯杆", "雨水井", "人行道盲道", "隔离护栏"))
    body, label = Style("song", 11), Style("song_bold", 11)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c")
    sheet.line(40, 32, 170, 32, width=0.5)
    sheet.text(25, 38, f"登记单位：信阳市{facts.home.community.district}市政设施维护所", body)
    sheet.text(185, 38, f"登记号：{works.signed:%y%m}{job.rng.randrange(1, 99):03d}", body, align="r")
    entries: list[tuple[str, Runs]] = [
        ("申请占用单位（个人）", Run(works.applicant, "applicant", pen)),
        ("占用设施名称", Run(what, "facility", pen)),
        ("设施所在位置", Run(works.place, "place", pen)),
        (
            "占用尺寸",
            [
                "长 ",
                Run(plain(works.length), "length_m", pen),
                " m，宽 ",
                Run(plain(works.width), "width_m", pen),
                " m，共 ",
                Run(plain(works.area), "area_m2", pen),
                " ㎡",
            ],
        ),
        (
            "占用起止日期",
            [
                on(works.period_from, "period_from", "dots", pen),
                " — ",
                on(works.period_to, "period_to", "dots", pen),
                f"（共 {works.days} 天）",
            ],
        ),
        ("占用事由", Run(works.reason, "", pen)),
        ("联系人", Run(f"{works.handler.name}　{works.handler.phone}", "", pen)),
    ]
    rows: Rows = [row(14, tag(48, head), val(112, runs)) for head, runs in entries]
    y = table(sheet, 25, 46, rows, label=label, value=body)
    sheet.rect(25, y, 160, 48)
    sheet.text(28, y + 3, "位置草图：", body)
    for step in (18, 30):
        sheet.line(50, y + step, 170, y + step, width=0.3)
    sheet.rect(92, y + 31, 30, 6, line=0.4)
    sheet.text(96, y + 38, "占用处", Style("kai", 10))
    sheet.text(54, y + 22, f"{works.road}", Style("kai", 10))
    y += 48
    last: Rows = [
        row(22, tag(48, "占用前设施状况"), val(112, "完好，无破损。")),
        row(22, tag(48, "恢复验收情况"), val(112, "")),
    ]
    y = table(sheet, 25, y, last, label=label, value=body)
    sheet.text(27, y + 8, "申请人签章：", body)
    sign(sheet, 52, y + 6, works.handler.name)
    sheet.text(108, y + 8, f"登记人：{stranger(job)}　　{told(works.signed, 'dots')}", body)
    if works.applicant != facts.person.name:
        seal(job, sheet, 78, y + 14, works.applicant, across=36)
    truth: dict[str, Value] = {"applicant": works.applicant, "facility": what, "place": works.place, **_sizes(works)}
    return drawn("facility_occupy_register", "lotus_facility_sketch", [sheet], truth)


def occupy(job: Job) -> Drawn:
    """Tables A and B on two pages: A for the applicant to fill in, B for the survey and the offices."""
    facts, works, first, second = job.facts, some_works(job), job.sheet(), job.sheet()
    pen, body = job.fill_style(11.5), Style("song", 11.5)
    reason = job.rng.choice(("充电桩配电箱安装，搭设围挡", "电缆施工，堆放材料和机具", "吊装箱式变压器，停放吊车"))
    title = Style("song_bold", 19)
    first.text(105, 22, "临时占用城市道路申请表", title, align="c")
    first.text(105, 34, "（A　表）", Style("song_bold", 14), align="c")
    first.text(22, 46, "由申请人填写", Style("kai", 11))
    handler = works.handler
    lines: list[list[str | Run]] = [
        ["一、申请人：", filled(works.applicant, "applicant", pen, min_em=22)],
        ["　　地址：", filled(facts.company.org.address, "", pen, min_em=22)],
        [
            "二、经办人：",
            filled(handler.name, "handler", pen, min_em=7),
            "　手机号码：",
            filled(handler.phone, "phone", pen, min_em=8),
        ],
        ["三、施工单位：", filled(works.builder.name, "builder", pen, min_em=22)],
        ["四、占用道路名称：", filled(works.road, "road", pen, min_em=12)],
        ["五、占用地点：", filled(works.place, "place", pen, min_em=24)],
        ["六、占用事由：", filled(reason, "reason", pen, min_em=24)],
        [
            "七、占用面积：长",
            filled(plain(works.length), "length_m", pen),
            "米 × 宽",
            filled(plain(works.width), "width_m", pen),
            "米 ＝",
            filled(plain(works.area), "area_m2", pen),
            "平方米",
        ],
        [
            "八、占用期限：",
            filled(told(works.period_from), "period_from", pen),
            "至",
            filled(told(works.period_to), "period_to", pen),
        ],
    ]
    y = 60.0
    for line in lines:
        first.text(24, y, line, body)
        y += 14
    vow = "申请人保证按批准的范围和期限占用，不损坏道路设施，期满及时撤除，恢复原状；如有损坏，照价赔偿。"
    first.flow(24, y + 6, 162, vow, body, indent=2, leading=1.8)
    first.text(96, y + 34, "申请人（签章）：", body)
    if works.applicant == facts.person.name:
        sign(first, 130, y + 32, works.applicant)
    else:
        seal(job, first, 148, y + 34, works.applicant)
    first.text(180, y + 52, told(works.signed), body, align="r")
    first.text(105, 284, "1 / 2", Style("song", 9), align="c")
    second.text(105, 22, "临时占用城市道路申请表", title, align="c")
    second.text(105, 34, "（B　表）", Style("song_bold", 14), align="c")
    second.text(22, 46, "由管理部门填写", Style("kai", 11))
    surveyed = works.signed + timedelta(days=1)
    rows: Rows = [
        row(74, tag(30, "占用位置\n示意图"), val(136, "")),
        row(
            34,
            tag(30, "现场勘查\n意见"),
            val(
                136,
                [
                    "经现场查看，占用不影响行人通行，净宽大于1.5米。\n",
                    f"勘查人：{stranger(job)}、{stranger(job)}　　{told(surveyed)}",
                ],
            ),
        ),
        row(
            30,
            tag(30, "占道费核定"),
            val(136, f"面积 {plain(works.area)} ㎡ × {works.days} 天 × 0.5 元 ＝ {works.area * works.days / 2:.2f} 元"),
        ),
        row(34, tag(30, "公安交管\n部门意见"), val(136, "")),
        row(34, tag(30, "审批意见"), val(136, "")),
    ]
    table(second, 22, 54, rows, label=Style("hei", 11), value=Style("song", 11))
    for height in (76, 92):
        second.line(62, height, 178, height, width=0.3)
    second.rect(104, 94, 34, 8, line=0.5)
    second.text(110, 104, "围挡范围", Style("kai", 10))
    second.text(66, 80, f"{works.road}车行道", Style("kai", 10))
    second.text(105, 284, "2 / 2", Style("song", 9), align="c")
    truth: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": handler.name,
        "phone": handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": reason,
        **_sizes(works),
    }
    return drawn(
        "road_occupy_application",
        "lotus_a_and_b",
        [first, second],
        truth,
        implied={"parts": (("A", "B"), "applicant")},
        tolerated={"road": road_read(works.road)},
    )


LAYOUTS: Layouts = {
    "road_dig_application": {"lotus_dig_sheet": dig},
    "facility_occupy_register": {"lotus_facility_sketch": facility},
    "road_occupy_application": {"lotus_a_and_b": occupy},
}
