"""Asking to dig up or take up a street, and the register of what is taken up."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.flint_common import Said, a_gig, day, heads, pen, plain, sealed, sizes_truth, span, span_truth
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_WHY = ("敷设低压电缆", "埋设10kV电力电缆保护管", "新建电缆检查井及排管", "安装充电桩电源箱并敷设线缆")


def dig_letter(job: Job) -> Drawn:
    """A firm's letter: who and where in one long sentence, sizes in a second, time in a third."""
    gig, why = a_gig(job), job.rng.choice(_WHY)
    writer = Writer(job, Style("song", 13.5), left=27, width=156, leading=1.85)
    writer.title("破除路面埋设电缆的请示", Style("hei_bold", 19), spacing=0.1)
    writer.line(f"{gig.bureau}：")
    writer.para(
        [
            "为解决居民新能源汽车充电难，我司需要在",
            Run(gig.road, "road"),
            "开挖沟槽，用途是",
            Run(why, "reason"),
            "。开挖点在",
            Run(gig.place, "place"),
            "，距路口约三十米，不影响既有燃气管线。",
        ]
    )
    said: Said = [
        "沟槽长",
        Run(plain(gig.length), "length_m"),
        "m、宽",
        Run(plain(gig.width), "width_m"),
        "m，折合开挖面积",
        Run(plain(gig.area), "area_m2"),
        "㎡，深度0.8m。拟于",
        *span(gig, "plain", "起动工，"),
        "前回填完毕。",
    ]
    writer.para(said)
    writer.para(
        [
            "施工交由",
            Run(gig.builder, "builder"),
            "承担，该企业具有市政公用工程施工总承包资质。我们愿依《城市道路管理条例》第三十三条缴纳修复费用，并接受贵局监督。妥否，请批示。",
        ]
    )
    writer.para(["经办：", Run(gig.handler.name, "handler"), "（手机 ", Run(gig.handler.phone, "phone"), "）"])
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    sheet.text(180, y, Run(gig.client.name, "applicant"), writer.style, align="r")
    sheet.text(176, y + 11, numbers_day(gig.signed), writer.style, align="r")
    sealed(job, sheet, 150, y + 5, gig.client.name)
    truth = {
        "applicant": gig.client.name,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "builder": gig.builder,
        "road": gig.road,
        "place": gig.place,
        "reason": why,
    }
    return drawn("road_dig_application", "flint_dig_letter", writer.sheets, truth | sizes_truth(gig) | span_truth(gig))


def numbers_day(when: date) -> str:
    return f"{when:%Y.%-m.%-d}"


def dig_form(job: Job) -> Drawn:
    """A B5 form: heads above the boxes, filled in by pen."""
    gig, why = a_gig(job), job.rng.choice(_WHY)
    sheet, ink, head = job.sheet(182, 257), pen(job, 12.5), Style("hei", 9.5)
    sheet.text(91, 14, "掘路施工申报单", Style("hei_bold", 19), align="c", spacing=0.2)
    sheet.text(14, 25, f"受理窗口：{gig.district}政务服务中心城管专窗", Style("song", 9))
    sheet.text(168, 25, f"流水 {job.rng.randrange(100, 999)}", Style("song", 9), align="r")
    y = 31.0
    who = gig.owner.name
    for widths, names, values in (
        (
            [77.0, 77],
            ["建设方（单位或个人）", "施工队伍"],
            [Run(who, "applicant", ink), Run(gig.builder, "builder", ink)],
        ),
        (
            [77.0, 77],
            ["现场负责人（承办）", "其手机号"],
            [Run(gig.handler.name, "handler", ink), Run(gig.handler.phone, "phone", ink)],
        ),
        ([44.0, 110], ["道路名", "掘路点（门牌、方位）"], [Run(gig.road, "road", ink), Run(gig.place, "place", ink)]),
        ([154.0], ["掘路缘由"], [Run(why, "reason", ink)]),
        (
            [50.0, 52, 52],
            ["沟长(米)", "沟宽(米)", "掘除面积(平方米)"],
            [
                Run(plain(gig.length), "length_m", ink),
                Run(plain(gig.width), "width_m", ink),
                Run(plain(gig.area), "area_m2", ink),
            ],
        ),
        (
            [77.0, 77],
            ["开挖日", "回填验收日"],
            [day(gig.start, "period_from", "dot"), day(gig.end, "period_to", "dot")],
        ),
    ):
        heads(sheet, 14, y, widths, 7, list(names), head)
        heads(sheet, 14, y + 7, widths, 12, list(values), ink)
        y += 19
    sheet.rect(14, y, 154, 34)
    sheet.cell(
        (14, y, 154, 20),
        "申报承诺：已查明地下管线；掘路部位夜间挂警示灯；回填分层夯实，路面于回填后七日内委托养护单位修复。",
        Style("song", 10),
        top=True,
        leading=1.5,
    )
    sheet.text(90, y + 25, ["申报人签名：", Run(who, "", ink)], Style("song", 10))
    sheet.rect(14, y + 34, 154, 36)
    sheet.text(17, y + 37, "片区养护员踏勘记录：", Style("song", 10))
    sheet.text(24, y + 47, "现场与所报尺寸相符，沥青路面。", pen(job, 12))
    sheet.text(100, y + 60, f"踏勘人：{job.facts.dealer.legal_person}", Style("song", 10))
    truth = {
        "applicant": who,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "builder": gig.builder,
        "road": gig.road,
        "place": gig.place,
        "reason": why,
    }
    return drawn("road_dig_application", "flint_dig_form", [sheet], truth | sizes_truth(gig) | span_truth(gig))


_THINGS = ("人行道铺装", "路灯杆及基座", "雨水检查井", "道路侧石及人行道板", "排水沟盖板")


def register(job: Job) -> Drawn:
    """A page of a register, landscape; one row written in."""
    gig, thing = a_gig(job), job.rng.choice(_THINGS)
    sheet, ink = job.sheet(297, 210), job.fill_style(10.5)
    sheet.text(148, 16, "市政设施临时占用情况登记簿", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(16, 30, f"管理所：{gig.district}市政设施养护所", Style("song", 10.5))
    sheet.text(281, 30, f"{gig.signed.year}年度　第{job.rng.randrange(3, 60)}页", Style("song", 10.5), align="r")
    widths = [10.0, 46, 32, 56, 16, 16, 20, 26, 26, 17]
    names = [
        "序",
        "占用者",
        "所占设施",
        "所在位置",
        "长\n(m)",
        "宽\n(m)",
        "占用面积\n(㎡)",
        "始占日",
        "腾退日",
        "登记人",
    ]
    heads(sheet, 16, 37, widths, 15, list(names), Style("hei", 10))
    cells: list[str | Run | Said] = [
        "1",
        Run(gig.client.name, "applicant", ink),
        Run(thing, "facility", ink),
        Run(gig.place, "place", ink),
        Run(plain(gig.length), "length_m", ink),
        Run(plain(gig.width), "width_m", ink),
        Run(plain(gig.area), "area_m2", ink),
        Run(f"{gig.start:%Y.%m.%d}", "period_from", ink.sized(9.5)),
        Run(f"{gig.end:%Y.%m.%d}", "period_to", ink.sized(9.5)),
        Run(job.facts.spouse.name, "", ink),
    ]
    heads(sheet, 16, 52, widths, 20, cells, ink)
    for row in range(6):
        heads(sheet, 16, 72 + row * 15, widths, 15, [str(row + 2)] + [""] * 9, ink)
    sheet.text(
        16,
        168,
        "说明：一事一行；腾退后由养护员现场复核设施完好情况，损坏的按实赔偿。空行划线作废。",
        Style("song", 9.5),
    )
    sealed(job, sheet, 250, 172, f"{gig.district}市政设施养护所", diameter=36)
    return drawn(
        "facility_occupy_register",
        "flint_register",
        [sheet],
        {"applicant": gig.client.name, "facility": thing, "place": gig.place} | sizes_truth(gig) | span_truth(gig),
    )


def card(job: Job) -> Drawn:
    """A5 card, labels left without lines, dotted rules."""
    gig, thing = a_gig(job), job.rng.choice(_THINGS)
    sheet, ink, head = job.sheet(148, 210), job.fill_style(11.5), Style("hei", 10.5)
    sheet.rect(8, 8, 132, 194, line=0.6)
    sheet.text(74, 15, "临占市政设施登记卡", Style("song_bold", 17), align="c", spacing=0.15)
    sheet.text(74, 24, f"（{gig.bureau}监制）", Style("song", 9), align="c")
    form = job.rng.choice(("padded", "plain"))
    y = 34.0
    lines: list[tuple[str, Said]] = [
        ("占用主体", [Run(gig.owner.name, "applicant", ink)]),
        ("涉及何种设施", [Run(thing, "facility", ink)]),
        ("具体地点", [Run(gig.place, "place", ink)]),
        (
            "占用尺寸",
            ["长 ", Run(plain(gig.length), "length_m", ink), " 米 × 宽 ", Run(plain(gig.width), "width_m", ink), " 米"],
        ),
        ("合计占用", [Run(plain(gig.area), "area_m2", ink), " 平方米"]),
        ("自何时起", [day(gig.start, "period_from", form)]),
        ("到何时止", [day(gig.end, "period_to", form)]),
        ("占用何用", ["堆放电缆盘及充电桩安装机具"]),
        ("设施原状", ["完好，已拍照 4 张"]),
    ]
    for name, said in lines:
        sheet.text(13, y + 2, name, head)
        sheet.cell((46, y, 90, 11), said, ink, leading=1.2)
        sheet.line(44, y + 12, 136, y + 12, width=0.15)
        y += 14.5
    sheet.text(13, y + 4, ["建卡人：", Run(job.facts.spouse.name, "", pen(job, 13))], head)
    sheet.text(78, y + 4, f"建卡日 {gig.signed:%Y/%m/%d}", head)
    sheet.text(13, y + 16, "撤离时凭本卡到养护班组销号。", Style("song", 9))
    return drawn(
        "facility_occupy_register",
        "flint_card",
        [sheet],
        {"applicant": gig.owner.name, "facility": thing, "place": gig.place} | sizes_truth(gig) | span_truth(gig),
    )


def occupy_both(job: Job) -> Drawn:
    """Two sheets: A表 (who) and B表 (where, how large, when)."""
    gig, why = a_gig(job), job.rng.choice(_WHY)
    ink, head = job.fill_style(11.5), Style("hei", 10.5)
    first, second = job.sheet(), job.sheet()
    for sheet, part, sub in ((first, "A", "占道主体信息"), (second, "B", "占道内容信息")):
        sheet.text(105, 22, "城市道路临时占用申报材料", Style("hei_bold", 19), align="c", spacing=0.08)
        sheet.text(105, 33, [Run(f"{part}表", "parts"), f"　{sub}"], Style("hei", 13), align="c")
        sheet.text(188, 284, f"城管占道-{part}　2024版", Style("song", 8.5), align="r")
    table(
        first,
        22,
        46,
        [
            (13, [(40, "占道申请方", True), (126, Run(gig.client.name, "applicant", ink), False)]),
            (13, [(40, "信用代码", True), (126, Run(gig.client.uscc, "", ink), False)]),
            (13, [(40, "注册地", True), (126, Run(gig.client.address, "", ink), False)]),
            (
                13,
                [
                    (40, "法定代表人", True),
                    (43, Run(gig.client.legal_person, "", ink), False),
                    (40, "单位座机", True),
                    (43, Run(gig.client.phone, "", ink), False),
                ],
            ),
            (
                13,
                [
                    (40, "申办经手人", True),
                    (43, Run(gig.handler.name, "handler", ink), False),
                    (40, "经手人手机", True),
                    (43, Run(gig.handler.phone, "phone", ink), False),
                ],
            ),
            (13, [(40, "承建企业", True), (126, Run(gig.builder, "builder", ink), False)]),
            (
                40,
                [
                    (40, "随附材料", True),
                    (
                        126,
                        "1.营业执照复印件；2.经手人身份证复印件；3.占道平面示意图；4.施工合同关键页；5.交警部门意见。",
                        False,
                    ),
                ],
            ),
            (46, [(40, "申请方盖章", True), (126, "", False)]),
        ],
        label=head,
        value=Style("song", 11),
    )
    sealed(job, first, 120, 196, gig.client.name)
    table(
        second,
        22,
        46,
        [
            (13, [(40, "占哪条路", True), (126, Run(gig.road, "road", ink), False)]),
            (15, [(40, "占道部位", True), (126, Run(gig.place, "place", ink), False)]),
            (15, [(40, "为何占道", True), (126, Run(why, "reason", ink), False)]),
            (
                13,
                [
                    (40, "占道长（m）", True),
                    (43, Run(plain(gig.length), "length_m", ink), False),
                    (40, "占道宽（m）", True),
                    (43, Run(plain(gig.width), "width_m", ink), False),
                ],
            ),
            (13, [(40, "占道面积（m²）", True), (126, Run(plain(gig.area), "area_m2", ink), False)]),
            (
                13,
                [
                    (40, "占道起止", True),
                    (
                        126,
                        [
                            Run(f"{gig.start:%Y-%m-%d}", "period_from", ink),
                            "　～　",
                            Run(f"{gig.end:%Y-%m-%d}", "period_to", ink),
                        ],
                        False,
                    ),
                ],
            ),
            (44, [(40, "路政中队意见", True), (126, "", False)]),
            (44, [(40, "局审批股意见", True), (126, "", False)]),
        ],
        label=head,
        value=Style("song", 11),
    )
    truth: dict[str, Value] = {
        "parts": ("A", "B"),
        "applicant": gig.client.name,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "builder": gig.builder,
        "road": gig.road,
        "place": gig.place,
        "reason": why,
    }
    return drawn(
        "road_occupy_application",
        "flint_occupy_both",
        [first, second],
        truth | sizes_truth(gig) | span_truth(gig),
        tolerated={"phone": (gig.client.phone,)},
    )


def occupy_a(job: Job) -> Drawn:
    """Only the A table, as a system prints it: label and value in lines, numbered."""
    gig, why = a_gig(job), job.rng.choice(_WHY)
    writer = Writer(job, Style("hei", 11.5), left=24, width=162, leading=1.6, gap=2.4)
    sheet = writer.sheet
    sheet.text(24, 14, f"信阳政务服务网　打印 {gig.signed:%Y-%m-%d} 1{job.rng.randrange(0, 9)}:07", Style("hei", 8.5))
    sheet.line(24, 20, 186, 20)
    writer.title("临时占用城市道路申请", Style("hei_bold", 18), after=3)
    sheet.text(105, writer.y, [Run("（A 表）", "parts")], Style("hei", 12), align="c")
    writer.y += 12
    ink = Style("song", 11.5)
    lines: list[tuple[str, Said]] = [
        ("申请者名称", [Run(gig.owner.name, "applicant", ink)]),
        ("身份证件", [Run(gig.owner.id_number, "", ink)]),
        ("代办人", [Run(gig.handler.name, "handler", ink)]),
        ("代办人联系方式", [Run(gig.handler.phone, "phone", ink)]),
        ("施工企业名称", [Run(gig.builder, "builder", ink)]),
        ("拟占道路", [Run(gig.road, "road", ink)]),
        ("拟占地点", [Run(gig.place, "place", ink)]),
        ("占用理由", [Run(why, "reason", ink)]),
        ("长度", [Run(plain(gig.length), "length_m", ink), " 米"]),
        ("宽度", [Run(plain(gig.width), "width_m", ink), " 米"]),
        ("面积", [Run(plain(gig.area), "area_m2", ink), " 平方米"]),
        ("开始占用", [day(gig.start, "period_from", "dash")]),
        ("结束占用", [day(gig.end, "period_to", "dash")]),
    ]
    for number, (name, said) in enumerate(lines, 1):
        writer.line([f"{number:02d}  {name} ： ", *said])
    writer.sheet.line(24, writer.y + 2, 186, writer.y + 2)
    writer.y += 8
    writer.line("窗口提示：挖掘路面的须另填B表；占用期满未恢复的，依照《河南省市政设施管理条例》处理。")
    writer.line(["申请者（手签）：", filled(gig.owner.name, "", pen(job, 14))])
    truth: dict[str, Value] = {
        "parts": ("A",),
        "applicant": gig.owner.name,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "builder": gig.builder,
        "road": gig.road,
        "place": gig.place,
        "reason": why,
    }
    return drawn("road_occupy_application", "flint_occupy_a", writer.sheets, truth | sizes_truth(gig) | span_truth(gig))


LAYOUTS: Layouts = {
    "road_dig_application": {"flint_dig_letter": dig_letter, "flint_dig_form": dig_form},
    "facility_occupy_register": {"flint_register": register, "flint_card": card},
    "road_occupy_application": {"flint_occupy_both": occupy_both, "flint_occupy_a": occupy_a},
}
