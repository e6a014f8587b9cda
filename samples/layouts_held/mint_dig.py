"""城市道路掘动 applications, and registers of occupied municipal facilities."""

from __future__ import annotations

from samples import seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.mint_common import Said, boxes, lines, paras, seal, site, size, span, tick, truth, when
from samples.truth import Drawn, drawn
from samples.writing import signature, table

_DIG = "applicant handler phone builder road place reason length_m width_m area_m2 period_from period_to"
_HELD = "applicant facility place length_m width_m area_m2 period_from period_to"


def dig_printout(job: Job) -> Drawn:
    """What a service system prints of an application entered on line: label and value in grey bands."""
    w, sheet = site(job), job.sheet()
    sheet.text(20, 12, "一网通办申报回显  第1/1页", Style("hei", 8.5))
    sheet.text(190, 12, f"打印时间 {w.signed:%Y-%m-%d} 16:4{job.rng.randrange(10)}:07", Style("hei", 8.5), align="r")
    sheet.line(20, 17, 190, 17, width=0.5)
    sheet.text(20, 21, "事项：城市道路掘动（破路埋管类）网上申报单", Style("hei_bold", 15))
    sheet.text(
        20,
        30,
        f"申报流水 {w.case_no}　　办理窗口 城管综合3号　　咨询 0376-6309{job.rng.randrange(100, 999)}",
        Style("hei", 9),
    )
    day = "dash"
    groups: list[tuple[str, list[tuple[str, Said]]]] = [
        (
            "一、谁来申报",
            [
                ("申报主体", [Run(w.applicant, "applicant")]),
                ("主体证照号", [w.applicant_code]),
                ("代办人姓名", [Run(w.handler.name, "handler")]),
                ("代办人手机", [Run(w.handler.phone, "phone")]),
            ],
        ),
        (
            "二、在哪儿挖",
            [
                ("涉及路名", [Run(w.road, "road")]),
                ("开挖点位", [Run(w.place, "place")]),
                ("开挖缘由", [Run(w.reason, "reason")]),
            ],
        ),
        (
            "三、挖多少、挖多久",
            [
                ("沟槽长", [Run(size(w.length), "length_m"), " m"]),
                ("沟槽宽", [Run(size(w.width), "width_m"), " m"]),
                ("沟槽深", [size(w.depth), " m"]),
                ("破除面积", [Run(size(w.area), "area_m2"), " m²"]),
                ("开工日", [when(w.period_from, "period_from", day)]),
                ("完工日", [when(w.period_to, "period_to", day)]),
                ("承揽队伍", [Run(w.builder.name, "builder")]),
                ("队伍值班电话", [w.builder.phone]),
            ],
        ),
    ]
    y = 38.0
    for head, rows in groups:
        sheet.fill(20, y, 170, 8, (226, 229, 233))
        sheet.text(23, y + 2, head, Style("hei_bold", 11))
        y += 11
        for label, value in rows:
            sheet.text(26, y, label, Style("hei", 10.5))
            sheet.text(66, y, value, Style("song", 11))
            sheet.line(26, y + 6, 186, y + 6, width=0.12, fill=(170, 170, 170))
            y += 9
        y += 3
    sheet.text(
        20, y + 2, "四、附件清单：①营业执照或身份证 ②管线平面图 ③交警意见　共3件，已核对原件。", Style("hei", 10)
    )
    sheet.text(20, 270, f"受理人：{job.facts.spouse.name}　　　本单由系统自动生成，涂改无效。", Style("hei", 9))
    return drawn("road_dig_application", "mint_dig_printout", [sheet], truth(w, _DIG))


def dig_request(job: Job) -> Drawn:
    """请示 of a firm, everything in running sentences; the office's first remark by hand at the foot."""
    w, sheet = site(job, who="org"), job.sheet()
    body = Style("song", 13.5)
    sheet.text(105, 30, f"关于破除{w.road}路面埋设电缆的请示", Style("song_bold", 19), align="c")
    y = lines(sheet, 26, 48, 9, ["市城市管理局市政设施科："], body)
    said: list[str | Run | Said] = [
        [
            "因",
            Run(w.reason, "reason"),
            "，",
            Run(w.applicant, "applicant"),
            "拟对",
            Run(w.road, "road"),
            "一处路面进行掘动，具体地点在",
            Run(w.place, "place"),
            "。现将有关情况请示如下：",
        ],
        [
            "此次开槽长",
            Run(size(w.length), "length_m"),
            "米、宽",
            Run(size(w.width), "width_m"),
            "米，合计破路",
            Run(size(w.area), "area_m2"),
            f"平方米，槽深{size(w.depth)}米，采取分段开挖、随挖随填的办法。",
        ],
        [
            "计划自",
            *span(w, "plain", "起动工，到"),
            f"收尾，前后{w.days}天。挖掘与回填均交由",
            Run(w.builder.name, "builder"),
            "实施，路面恢复费用我公司按标准足额缴纳。",
        ],
        [
            "根据《城市道路管理条例》第三十三条，恳请批准。本件由",
            Run(w.handler.name, "handler"),
            "跑办，手机",
            Run(w.handler.phone, "phone"),
            f"；公司总机{job.facts.company.org.phone}。",
        ],
    ]
    y = paras(sheet, 26, y, 158, said, body, leading=1.85, indent=2)
    sheet.text(182, y + 12, w.applicant, body, align="r")
    sheet.text(178, y + 22, f"{w.signed.year}年{w.signed.month}月{w.signed.day}日", body, align="r")
    seal(job, sheet, 150, y + 17, w.applicant)
    pen = Style("kai", 15, BLUE_INK, jitter=0.05)
    sheet.text(30, y + 38, "拟同意，请设施科先看现场再报。", pen)
    sheet.text(46, y + 48, f"{job.facts.dealer.legal_person[0]}　{w.signed.month}.{min(w.signed.day + 1, 28)}", pen)
    return drawn("road_dig_application", "mint_dig_request", [sheet], truth(w, _DIG))


def dig_boxes(job: Job) -> Drawn:
    """A card with label boxes above their values, telephone one figure a box."""
    w, sheet = site(job), job.sheet(210, 200)
    fill, small = job.fill_style(11.5), Style("hei", 8)
    sheet.text(14, 10, "挖占表-07", small)
    sheet.text(105, 12, "城市道路开挖报批卡", Style("hei_bold", 18), align="c", spacing=0.2)
    x0, y = 14.0, 26.0

    def strip(height: float, cells: list[tuple[float, str, str | Run | Said]]) -> None:
        nonlocal y
        x = x0
        for width, label, runs in cells:
            sheet.rect(x, y, width, height)
            sheet.text(x + 1.5, y + 1.2, label, small)
            sheet.cell((x, y + 4.5, width, height - 5), runs, fill)
            x += width
        y += height

    strip(
        16,
        [
            (122, "申请挖掘者（全称或姓名）", Run(w.applicant, "applicant")),
            (60, "具体办事人", Run(w.handler.name, "handler")),
        ],
    )
    sheet.rect(x0, y, 182, 12)
    sheet.text(x0 + 1.5, y + 4, "办事人移动电话", small)
    boxes(sheet, x0 + 60, y + 2.5, w.handler.phone, "phone", Style("hei", 11))
    y += 12
    strip(16, [(60, "被挖道路", Run(w.road, "road")), (122, "详细部位", Run(w.place, "place"))])
    strip(18, [(182, "因何事需要开挖", Run(w.reason, "reason"))])
    strip(
        16,
        [
            (46, "长（米）", Run(size(w.length), "length_m")),
            (46, "宽（米）", Run(size(w.width), "width_m")),
            (46, "挖掘面积（㎡）", Run(size(w.area), "area_m2")),
            (44, "路面类别", job.rng.choice(("沥青", "彩砖", "水泥混凝土"))),
        ],
    )
    strip(
        16,
        [
            (91, "何时开挖", dated(w.period_from, "period_from", fill)),
            (91, "何时修复完毕", dated(w.period_to, "period_to", fill)),
        ],
    )
    strip(16, [(182, "由谁施工", Run(w.builder.name, "builder"))])
    strip(
        30,
        [
            (91, "巡查人员现场查看记载", f"已查看，地下有燃气管，人工开挖。{job.facts.spouse.name}"),
            (91, "主管部门签批", ""),
        ],
    )
    sheet.text(14, y + 3, "填卡须知：掘动超过五日的应提前公告；《城市道路管理条例》第三十条另有规定的从其规定。", small)
    seals.put_stamp(sheet, 160, y - 12, ["市政设施管理处", f"{w.signed:%Y.%m.%d}", "收件"], width=38)
    return drawn("road_dig_application", "mint_dig_boxes", [sheet], truth(w, _DIG))


def held_register(job: Job) -> Drawn:
    """A wide register page, heads above columns, one line written in and the rest left blank."""
    w, sheet = site(job), job.sheet(297, 210)
    fill = job.fill_style(10.5)
    facility = job.rng.choice(("人行道", "路灯杆及基座", "雨水箅子", "道路隔离护栏", "检查井及盖板"))
    sheet.text(148, 18, "市政设施临时借占情况登记簿", Style("song_bold", 20), align="c", spacing=0.15)
    sheet.text(16, 34, "管理所：中心城区所　　　卷册：2026-下", Style("song", 10.5))
    sheet.text(281, 34, "长度单位：米　面积单位：平方米", Style("song", 10.5), align="r")
    columns: list[tuple[float, str, str | Run | Said]] = [
        (12, "编次", "1"),
        (48, "借占人", Run(w.applicant, "applicant")),
        (30, "借占何设施", Run(facility, "facility")),
        (62, "坐落", Run(w.place, "place")),
        (17, "长", Run(size(w.length), "length_m")),
        (17, "宽", Run(size(w.width), "width_m")),
        (20, "占面", Run(size(w.area), "area_m2")),
        (29, "借占起", when(w.period_from, "period_from", "dot")),
        (30, "借占止", when(w.period_to, "period_to", "dot")),
    ]
    head: list[tuple[float, str | Run | Said, bool]] = [(width, label, True) for width, label, _ in columns]
    rows: list[tuple[float, list[tuple[float, str | Run | Said, bool]]]] = [
        (11.0, head),
        (17.0, [(width, runs, False) for width, _, runs in columns]),
    ]
    rows += [(11.0, [(width, "", False) for width, _, _ in columns])] * 7
    y = table(sheet, 16, 42, rows, label=Style("hei", 10.5), value=fill)
    sheet.text(
        16,
        y + 5,
        f"登记员：{job.facts.spouse.name}　　复核：{job.facts.company.org.legal_person}　　登记日：{w.signed:%Y.%m.%d}",
        Style("song", 10.5),
    )
    return drawn(
        "facility_occupy_register",
        "mint_held_register",
        [sheet],
        truth(w, _HELD.replace("facility ", "")) | {"facility": facility},
    )


def held_ticks(job: Job) -> Drawn:
    """A half sheet: which facility by a drawn tick, the rest on open lines."""
    w, sheet = site(job), job.sheet(210, 148)
    fill, body = job.fill_style(11.5), Style("song", 11.5)
    kinds = ("公交站亭", "照明灯杆", "盲道", "绿化护栏")
    chosen = job.rng.randrange(4)
    sheet.text(105, 12, "占用市政公用设施情况登记（临时）", Style("hei_bold", 16), align="c")
    sheet.text(196, 22, f"第 {job.rng.randrange(11, 99)} 号", body, align="r")
    y = 30.0
    sheet.text(18, y, ["甲　占用方　", filled(w.applicant, "applicant", fill, min_em=24)], body)
    y += 11
    x = sheet.text(18, y, "乙　所占设施（勾一项）　", body)
    for number, kind in enumerate(kinds):
        tick(sheet, x, y + 0.3, number == chosen)
        x = sheet.text(x + 5, y, Run(kind, "facility" if number == chosen else ""), body) + 5
    y += 11
    sheet.text(18, y, ["丙　所在处　", filled(w.place, "place", fill, min_em=24)], body)
    y += 11
    sheet.text(
        18,
        y,
        [
            "丁　范围　长",
            filled(size(w.length), "length_m", fill, min_em=4),
            "米，宽",
            filled(size(w.width), "width_m", fill, min_em=4),
            "米，面积",
            filled(size(w.area), "area_m2", fill, min_em=5),
            "平方米",
        ],
        body,
    )
    y += 11
    sheet.text(
        18,
        y,
        ["戊　从", *dated(w.period_from, "period_from", fill), "用到", *dated(w.period_to, "period_to", fill)],
        body,
    )
    y += 11
    sheet.text(18, y, f"己　备注　工程名：{w.project}", body)
    sheet.flow(
        18,
        y + 12,
        174,
        "占用方应保持设施完好，损坏照价赔偿；期满当日自行腾退，不另行通知。窗口留存一联，占用方执一联。",
        Style("song", 10),
    )
    sheet.text(112, 128, "窗口经手", body)
    signature(sheet, 134, 126, job.facts.spouse.name)
    return drawn(
        "facility_occupy_register",
        "mint_held_ticks",
        [sheet],
        truth(w, _HELD.replace("facility ", "")) | {"facility": kinds[chosen]},
    )


def held_statement(job: Job) -> Drawn:
    """A contract-summary card typed by the user of the facility: label lines, then the office's stamp."""
    w, sheet = site(job, who="org"), job.sheet(176, 250)
    body = Style("hei", 11)
    facility = job.rng.choice(("路侧停车泊位", "人行道彩砖路面", "过街管涵"))
    sheet.fill(14, 14, 148, 16, (222, 234, 228))
    sheet.text(88, 18, "设施占用登记摘要", Style("hei_bold", 17), align="c")
    pairs: list[tuple[str, str | Run | Said]] = [
        ("设施名目", Run(facility, "facility")),
        ("使用单位", Run(w.applicant, "applicant")),
        ("地段", Run(w.place, "place")),
        (
            "占用尺寸",
            [Run(size(w.length), "length_m"), " 米（顺路向）× ", Run(size(w.width), "width_m"), " 米（横路向）"],
        ),
        ("折合面积", [Run(size(w.area), "area_m2"), " ㎡"]),
        ("占用时段", span(w, "padded", " — ")),
        ("单位地址", job.facts.company.org.address),
        ("单位座机", job.facts.company.org.phone),
        ("押金", "已交，凭据退还"),
    ]
    y = 38.0
    for label, runs in pairs:
        sheet.text(18, y + 3, label, Style("hei_bold", 10.5))
        sheet.cell((44, y, 116, 11), runs, body, pad=1)
        sheet.line(18, y + 11.5, 160, y + 11.5, width=0.15, fill=(120, 150, 135))
        y += 13
    sheet.text(
        18,
        y + 6,
        f"登录人 {job.facts.spouse.name}　登录于 {w.signed.year}/{w.signed.month}/{w.signed.day}",
        Style("hei", 9.5),
    )
    seal(job, sheet, 130, y + 18, "信阳市市政设施服务中心", centre="登记专用章", diameter=34)
    return drawn(
        "facility_occupy_register",
        "mint_held_summary",
        [sheet],
        truth(w, _HELD.replace("facility ", "")) | {"facility": facility},
    )


LAYOUTS: Layouts = {
    "road_dig_application": {
        "mint_dig_printout": dig_printout,
        "mint_dig_request": dig_request,
        "mint_dig_boxes": dig_boxes,
    },
    "facility_occupy_register": {
        "mint_held_register": held_register,
        "mint_held_ticks": held_ticks,
        "mint_held_summary": held_statement,
    },
}
