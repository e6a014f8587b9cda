"""Works that touch the city's green: a letter and a sheet that explain, a table and a form of blanks that apply."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.poplar_common import (
    Quill,
    Rows,
    a_plot,
    at,
    chop,
    fig,
    ink,
    mobile,
    plain,
    says,
    scrawl,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_NATURES = ("道路绿地", "居住小区绿地", "附属绿地", "公园绿地", "防护绿地")
_KINDS = ("香樟", "桂花", "雪松", "广玉兰", "紫薇", "红叶石楠球", "国槐", "悬铃木", "樱花")


def green_letter(job: Job) -> Drawn:
    """A firm explains in prose, with a list of the trees."""
    plot, rng = a_plot(job, "充电站接入工程", "充电桩配套建设工程", "换电站外线工程"), job.rng
    body = Style("song", 13.5)
    quill = Quill(job, body, top=34, leading=1.8)
    sheet = quill.sheet
    quill.y = sheet.flow(
        30, 32, 150, f"关于{plot.project}涉及绿地、树木的情况说明", Style("song_bold", 20), align="c", leading=1.4
    )
    quill.y += 7
    nature = rng.choice(_NATURES[:3])
    place = f"{plot.road}（{plot.cross}至{plot.far}）{rng.choice(('东侧', '西侧', '南侧', '北侧'))}绿化带"
    trees = [(kind, rng.randrange(1, 9)) for kind in rng.sample(_KINDS, rng.randrange(2, 5))]
    total = sum(number for _, number in trees)
    quill.say("信阳市园林绿化中心：", indent=0)
    quill.say(
        f"{plot.project}由我单位投资建设，施工单位为{plot.builder}。因电缆路径无法避让，需要使用部分绿地，有关情况说明如下："
    )
    quill.say("一、绿地位置及性质。拟使用的绿地在", Run(place, "place"), "，性质为", Run(nature, "nature"), "。")
    quill.say(
        "二、面积和树木。使用面积",
        fig(plot.area, "area_m2"),
        "平方米，涉及乔灌木共",
        Run(str(total), "tree_count"),
        "株，明细见下表：",
    )
    rows: Rows = [
        (8.5, [(18, "序号", True), (46, "树种", True), (38, "规格", True), (24, "株数", True), (32, "处理办法", True)])
    ]
    for line, (kind, number) in enumerate(trees, 1):
        width = f"胸径{rng.randrange(8, 25)}cm"
        way = rng.choice(("移植", "就地保护"))
        rows.append(
            (
                8.5,
                [
                    (18, str(line), True),
                    (46, kind, False),
                    (38, width, False),
                    (24, str(number), False),
                    (32, way, False),
                ],
            )
        )
    quill.need(len(rows) * 8.5 + 4)
    quill.y = table(quill.sheet, 26, quill.y + 1, rows, label=Style("hei", 11), value=Style("song", 11.5)) + 5
    quill.say(
        "三、恢复安排。移植树木由有资质的园林企业实施，工程完工后15日内按原样恢复绿地，移植后养护一年，"
        "未成活的照价补栽。"
    )
    quill.say("以上情况属实，如有不实，我单位愿承担相应责任。")
    quill.need(45)
    quill.y += 8
    low = quill.y
    quill.end(Run(plot.firm, "applicant"), inset=4)
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "spaced")), inset=10)
    quill.say(f"（联系人：{plot.clerk}，{plot.mobile}）", style=Style("song", 12))
    chop(job, quill.sheet, 148, low + 6, plot.firm)
    truth: dict[str, Value] = {
        "applicant": plot.firm,
        "place": place,
        "nature": nature,
        "area_m2": plain(plot.area),
        "tree_count": str(total),
        "issue_date": plot.signed.isoformat(),
    }
    return drawn(
        "green_situation_note",
        "poplar_green_letter",
        quill.sheets,
        truth,
        tolerated={"place": (place.replace("绿化带", ""),)},
    )


def green_sheet(job: Job) -> Drawn:
    """A sheet with boxes for what is asked, and two photographs pasted below."""
    plot, rng = a_plot(job, "充电桩安装工程"), job.rng
    sheet, pen = job.sheet(), job.fill_style(12)
    who = rng.choice((plot.firm, job.facts.person.name))
    nature = rng.choice(("居住小区绿地", "附属绿地", "小区公共绿地"))
    place = f"{plot.estate}{rng.randrange(1, 20)}号楼{rng.choice(('北侧', '东侧', '南侧'))}花坛"
    area = Decimal(rng.randrange(30, 300)) / 10
    count = rng.randrange(1, 8)
    sheet.text(105, 22, "工程建设涉及城市绿地、树木情况说明", Style("hei_bold", 19), align="c")
    rows: Rows = [
        (12, [(34, "说明单位（个人）", True), (130, Run(who, "applicant", pen), False)]),
        (12, [(34, "工程名称", True), (130, Run(plot.project, "", pen), False)]),
        (12, [(34, "涉及绿地地点", True), (130, Run(place, "place", pen), False)]),
        (
            12,
            [
                (34, "绿地类别", True),
                (48, Run(nature, "nature", pen), False),
                (34, "占用绿地（㎡）", True),
                (48, fig(area, "area_m2", pen), False),
            ],
        ),
        (
            12,
            [
                (34, "树木数量（株）", True),
                (48, Run(str(count), "tree_count", pen), False),
                (34, "主要树种", True),
                (48, Run(rng.choice(_KINDS), "", pen), False),
            ],
        ),
        (
            30,
            [
                (34, "情况说明", True),
                (
                    130,
                    "安装充电桩需埋设电缆，局部开挖草坪并移栽苗木。施工时尽量保留原有树木，避开主根系，"
                    f"计划施工{rng.randrange(2, 12)}天，完工后立即回填种植土、补铺草皮，费用由申请方承担。",
                    False,
                ),
            ],
        ),
    ]
    bottom = table(sheet, 23, 38, rows, label=Style("song", 11.5), value=Style("song", 12))
    sheet.rect(23, bottom, 164, 72)
    sheet.text(27, bottom + 3, "现场照片：", Style("song", 11.5))
    grass: Colour = rng.choice(((150, 178, 128), (128, 160, 116), (170, 186, 140)))
    shot = plot.signed - timedelta(days=rng.randrange(1, 9))
    for x in (30.0, 110.0):
        sheet.fill(x, bottom + 11, 70, 50, (206, 216, 224))
        sheet.fill(x, bottom + 36, 70, 25, grass)
        for trunk in range(3):
            sheet.fill(x + 10 + trunk * 20 + rng.uniform(-4, 4), bottom + 22, 2, 20, (110, 92, 74))
        sheet.text(
            x + 68,
            bottom + 56,
            f"{shot:%Y/%m/%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}",
            Style("hei", 8, (240, 200, 60)),
            align="r",
        )
    y = bottom + 84
    sheet.text(27, y, "本说明内容真实，并已在施工现场公示。", Style("song", 12))
    sheet.text(27, y + 16, "签字（盖章）：", Style("song", 12))
    if who == plot.firm:
        scrawl(sheet, 60, y + 14, plot.clerk)
        chop(job, sheet, 76, y + 18, who, across=37)
    else:
        scrawl(sheet, 60, y + 14, who)
    sheet.text(120, y + 16, ["填写日期：", *dated(plot.signed, "issue_date", pen)], Style("song", 12))
    truth: dict[str, Value] = {
        "applicant": who,
        "place": place,
        "nature": nature,
        "area_m2": plain(area),
        "tree_count": str(count),
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("green_situation_note", "poplar_green_sheet", [sheet], truth)


def green_table(job: Job) -> Drawn:
    """An application in a full-page table, the offices' opinions below."""
    plot, rng = a_plot(job, "充电站配套工程", "充电车位增设工程"), job.rng
    sheet, pen = job.sheet(), job.fill_style(11.5)
    nature = rng.choice(_NATURES)
    place = f"信阳市{plot.district}{plot.road}{plot.gate}"
    sheet.text(105, 18, "工程建设涉及城市绿地、树木审批申请表", Style("song_bold", 19), align="c")
    sheet.text(18, 32, f"申请日期：{says(plot.signed)}", Style("song", 10.5))
    sheet.text(192, 32, "计量单位：米、平方米、株", Style("song", 10.5), align="r")
    label = Style("hei", 11)
    rows: Rows = [
        (11, [(32, "申请人", True), (142, Run(plot.firm, "applicant", pen), False)]),
        (
            11,
            [
                (32, "信用代码\n（身份证号）", True),
                (74, Run(plot.firm_code, "", pen), False),
                (26, "法定代表人", True),
                (42, Run(plot.firm_boss, "", pen), False),
            ],
        ),
        (
            11,
            [
                (32, "经办人", True),
                (74, Run(plot.clerk, "handler", pen), False),
                (26, "手机号码", True),
                (42, Run(plot.mobile, "phone", pen), False),
            ],
        ),
        (11, [(32, "建设项目", True), (142, Run(plot.project, "", pen), False)]),
        (11, [(32, "占用绿地地址", True), (142, Run(place, "place", pen), False)]),
        (
            11,
            [
                (32, "绿地性质", True),
                (42, Run(nature, "nature", pen), False),
                (16, "长", True),
                (18, fig(plot.length, "length_m", pen), False),
                (16, "宽", True),
                (18, fig(plot.width, "width_m", pen), False),
                (14, "面积", True),
                (18, fig(plot.area, "area_m2", pen), False),
            ],
        ),
        (
            11,
            [
                (32, "占用时间", True),
                (
                    142,
                    [at(plot.start, "period_from", "plain", pen), "　至　", at(plot.end, "period_to", "plain", pen)],
                    False,
                ),
            ],
        ),
        (
            11,
            [(32, "移植树木", True), (55, f"{rng.randrange(1, 6)}", False), (32, "砍伐树木", True), (55, "无", False)],
        ),
        (20, [(32, "申请理由", True), (142, "埋设充电设施电缆及安装配电箱，须临时使用绿地，完工后恢复。", False)]),
        (
            34,
            [
                (32, "申请人声明", True),
                (142, "所填内容及所附材料真实有效。\n\n\n　　　　　　　　　　　　　　　　（签章）", False),
            ],
        ),
        (26, [(32, "绿地管护\n单位意见", True), (55, "", False), (32, "现场勘验\n意见", True), (55, "", False)]),
        (26, [(32, "审批科室\n意见", True), (55, "", False), (32, "局领导\n审批", True), (55, "", False)]),
    ]
    table(sheet, 18, 39, rows, label=label, value=Style("song", 11.5))
    sheet.text(
        18, 240, "注：本表可从政务服务网下载，一式两份。附：总平面图、绿地现状图、恢复方案。", Style("song", 9.5)
    )
    chop(job, sheet, 150, 164, plot.firm, across=36)
    truth: dict[str, Value] = {
        "applicant": plot.firm,
        "handler": plot.clerk,
        "phone": plot.mobile,
        "place": place,
        "nature": nature,
        **plot.size,
        **plot.span,
    }
    return drawn("green_application", "poplar_green_table", [sheet], truth)


def green_blanks(job: Job) -> Drawn:
    """Numbered lines with blanks, filled in by hand, as a county's office hands them out."""
    plot, rng = a_plot(job), job.rng
    sheet, pen = job.sheet(), ink(job, 13)
    facts = job.facts
    who = rng.choice((facts.person.name, plot.firm))
    nature = rng.choice(_NATURES)
    place = f"{plot.road}与{plot.cross}交叉口{rng.choice(('东北', '西北', '西南'))}角绿地"
    body = Style("song", 13)
    sheet.text(105, 28, "占用城市绿地、迁移树木申请", Style("hei_bold", 21), align="c", spacing=0.1)
    sheet.text(105, 42, "（供工程建设单位或个人使用）", Style("kai", 12), align="c")
    lines: list[list[str | Run]] = [
        ["1. 申请单位或个人：", filled(who, "applicant", pen, min_em=22)],
        [
            "2. 经办：",
            filled(plot.clerk, "handler", pen, min_em=8),
            "　联系电话：",
            filled(plot.mobile, "phone", pen, min_em=11),
        ],
        ["3. 占用地点：", filled(place, "place", pen, min_em=24)],
        ["4. 绿地性质：", filled(nature, "nature", pen, min_em=12)],
        [
            "5. 占用长度",
            filled(plain(plot.length), "length_m", pen),
            "米，宽度",
            filled(plain(plot.width), "width_m", pen),
            "米，合计",
            filled(plain(plot.area), "area_m2", pen),
            "平方米",
        ],
        ["6. 占用期限：自", *dated(plot.start, "period_from", pen), "起"],
        ["　　　　　　　至", *dated(plot.end, "period_to", pen), "止"],
        ["7. 迁移树木：", filled(str(rng.randrange(1, 6)), "", pen), "棵，去向", filled("市苗圃", "", pen, min_em=9)],
        ["8. 绿化恢复单位：", filled(rng.choice(("自行委托绿化公司", "原养护单位")), "", pen, min_em=18)],
    ]
    y = 60.0
    for line in lines:
        sheet.text(26, y, line, body)
        y += 14.5
    sheet.flow(
        26,
        y + 2,
        158,
        "保证：施工中不损坏批准范围以外的花草树木，按期退还绿地，并缴纳绿化补偿费。",
        body,
        indent=2,
        leading=1.8,
    )
    sheet.text(96, y + 32, "申请人：", body)
    scrawl(sheet, 118, y + 30, who if who == facts.person.name else plot.firm_boss)
    sheet.text(96, y + 45, says(plot.signed, "spaced"), body)
    if who == plot.firm:
        chop(job, sheet, 150, y + 36, who, across=37)
    sheet.line(26, y + 58, 184, y + 58, width=0.2)
    sheet.text(26, y + 62, f"受理人：{someone(job)}　　　受理窗口电话：{mobile(job)}", Style("song", 10.5))
    truth: dict[str, Value] = {
        "applicant": who,
        "handler": plot.clerk,
        "phone": plot.mobile,
        "place": place,
        "nature": nature,
        **plot.size,
        **plot.span,
    }
    return drawn("green_application", "poplar_green_blanks", [sheet], truth)


LAYOUTS: Layouts = {
    "green_situation_note": {"poplar_green_letter": green_letter, "poplar_green_sheet": green_sheet},
    "green_application": {"poplar_green_table": green_table, "poplar_green_blanks": green_blanks},
}
