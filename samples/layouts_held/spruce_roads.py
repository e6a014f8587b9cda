"""Digging up a road: a firm's letter and a little form; and registers of occupied municipal facilities."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.spruce_common import PEN, Rows, a_case, lab, num, on, paras, plain, row, seal, show, sign, val
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def dig_letter(job: Job) -> Drawn:
    """A firm's letter on its stationery, what matters in numbered points."""
    case, sheet = a_case(job, digs=True), job.sheet()
    body = Style("song", 13)
    sheet.text(25, 14, case.firm, Style("hei_bold", 15))
    sheet.text(25, 22, f"{job.facts.developer.address}　　总机 {job.facts.developer.phone}", Style("hei", 8.5))
    sheet.line(25, 27.5, 185, 27.5, width=0.6, fill=(40, 90, 120))
    sheet.text(105, 42, "关于申请挖掘城市道路的报告", Style("song_bold", 20), align="c")
    sheet.text(25, 60, f"{case.bureau}：", body)
    place = f"{case.district}{case.road}{case.number}门前人行道"
    reason = job.rng.choice(("埋设充电桩供电电缆", "敷设充电站10千伏电缆", "新建电缆排管"))
    points: list[Runs] = [
        "我司现有一处管线施工需破除既有路面，有关情况报告如下，请予审批。",
        ["一、挖掘道路名称：", Run(case.road, "road")],
        ["二、挖掘地点：", Run(place, "place")],
        ["三、挖掘原因：", Run(reason, "reason")],
        [
            "四、挖掘规模：长",
            num(case.length, "length_m"),
            "米，宽",
            num(case.width, "width_m"),
            "米，合计",
            num(case.area, "area_m2"),
            "平方米，开挖深度0.9米。",
        ],
        ["五、计划工期：自", on(case.start, "period_from"), "起至", on(case.end, "period_to"), "止。"],
        ["六、施工队伍：", Run(case.builder, "builder"), "，具备电力工程施工总承包叁级资质。"],
        "我司将依照《城市道路管理条例》第三十三条设置明显标志和安全防围设施，竣工后及时清理现场，并按规定缴纳修复费用。",
    ]
    y = paras(sheet, 25, 72, 160, points, body, leading=1.85)
    sheet.flow(
        25,
        y + 2,
        160,
        ["（经办：", Run(case.handler, "handler"), "　手机：", Run(case.phone, "phone"), "）"],
        Style("kai", 12.5),
        indent=2,
    )
    sheet.text(180, 236, Run(case.firm, "applicant"), body, align="r")
    sheet.text(176, 246, show(case.signed, job.date_form("plain", "chinese")), body, align="r")
    seal(job, sheet, 148, 240, case.firm)
    truth: dict[str, Value] = {
        "applicant": case.firm,
        "handler": case.handler,
        "phone": case.phone,
        "builder": case.builder,
        "road": case.road,
        "place": place,
        "reason": reason,
        **case.sizes,
        **case.period,
    }
    return drawn("road_dig_application", "spruce_dig_letter", [sheet], truth)


def dig_form(job: Job) -> Drawn:
    """A form with labels beside and above, filled in by hand; the lower half is for the office."""
    case, sheet = a_case(job, digs=True), job.sheet()
    person, pen = job.facts.person, job.fill_style(11.5)
    who = job.rng.choice((person.name, case.firm))
    place = f"{case.road}与{case.crossing}交叉口向东30米"
    reason = job.rng.choice(("安装自用充电桩需穿越人行道", "充电桩电缆入地", "更换充电桩进线电缆"))
    sheet.text(105, 20, "掘 路 申 请 单", Style("hei_bold", 22), align="c")
    sheet.text(20, 35, "编号：（　　　　）掘字第　　　号", Style("song", 10))
    sheet.text(190, 35, f"收件日期：{case.signed.year}年　　月　　日", Style("song", 10), align="r")
    rows: Rows = [
        row(
            12,
            lab(30, "单位/个人"),
            val(60, Run(who, "applicant", pen)),
            lab(26, "联系人"),
            val(54, Run(case.handler, "handler", pen)),
        ),
        row(
            12,
            lab(30, "联系方式"),
            val(60, Run(case.phone, "phone", pen)),
            lab(26, "所在道路"),
            val(54, Run(case.road, "road", pen)),
        ),
        row(12, lab(30, "具体位置"), val(140, Run(place, "place", pen))),
        row(12, lab(30, "掘路用途"), val(140, Run(reason, "reason", pen))),
        row(12, lab(30, "施工方"), val(140, Run(case.builder, "builder", pen))),
        row(
            8,
            lab(34, "沟长（m）"),
            lab(34, "沟宽（m）"),
            lab(34, "面积（㎡）"),
            lab(34, "开工日期"),
            lab(34, "完工日期"),
        ),
        row(
            12,
            val(34, num(case.length, "length_m", pen)),
            val(34, num(case.width, "width_m", pen)),
            val(34, num(case.area, "area_m2", pen)),
            val(34, on(case.start, "period_from", "points", pen)),
            val(34, on(case.end, "period_to", "points", pen)),
        ),
        row(14, lab(30, "路面类型"), val(140, "□沥青混凝土　□水泥混凝土　□透水砖　□其他")),
        row(32, lab(30, "市政养护\n单位意见"), val(55, ""), lab(30, "交警部门\n意见"), val(55, "")),
        row(32, lab(30, "管线单位\n会签"), val(55, ""), lab(30, "主管部门\n审批意见"), val(55, "")),
    ]
    bottom = table(sheet, 20, 42, rows, label=Style("song", 11), value=Style("song", 11))
    sheet.flow(
        20,
        bottom + 4,
        170,
        "填表须知：1.本单一式三份；2.新建、扩建、改建的城市道路交付使用后5年内、大修竣工后3年内不得挖掘；"
        "3.超过批准期限的，应提前办理变更手续。咨询电话：0376-6000012。",
        Style("song", 9),
        leading=1.5,
    )
    truth: dict[str, Value] = {
        "applicant": who,
        "handler": case.handler,
        "phone": case.phone,
        "builder": case.builder,
        "road": case.road,
        "place": place,
        "reason": reason,
        **case.sizes,
        **case.period,
    }
    return drawn("road_dig_application", "spruce_dig_form", [sheet], truth)


def register_page(job: Job) -> Drawn:
    """A page of a ruled book, one line of it written on."""
    case, sheet = a_case(job), job.sheet(297, 210)
    who = job.rng.choice((case.firm, job.facts.person.name))
    pen = PEN.sized(11)
    facility = job.rng.choice(("人行道", "路灯杆位", "公共停车泊位", "路侧边沟"))
    place = f"{case.district}{case.road}{case.number}门前"
    sheet.text(148.5, 16, "临时占用市政设施登记簿", Style("song_bold", 20), align="c", spacing=0.15)
    sheet.text(20, 31, f"{case.district}市政设施维护中心", Style("song", 11))
    sheet.text(277, 31, f"{case.signed.year}年度　第 {job.rng.randrange(2, 60)} 页", Style("song", 11), align="r")
    widths = (12.0, 44.0, 28.0, 52.0, 16.0, 16.0, 20.0, 27.0, 27.0, 15.0)
    heads = ("序号", "占用人", "设施种类", "所在位置", "长/m", "宽/m", "面积/㎡", "起", "止", "备注")
    cells: list[Runs] = [
        "1",
        Run(who, "applicant", pen),
        Run(facility, "facility", pen),
        Run(place, "place", pen),
        num(case.length, "length_m", pen),
        num(case.width, "width_m", pen),
        num(case.area, "area_m2", pen),
        on(case.start, "period_from", "points", pen),
        on(case.end, "period_to", "points", pen),
        "",
    ]
    rows: Rows = [
        row(11, *[lab(width, head) for width, head in zip(widths, heads, strict=True)]),
        row(17, *[val(width, cell) for width, cell in zip(widths, cells, strict=True)]),
    ]
    rows += [row(13, *[val(width, str(line) if width == 12 else "") for width in widths]) for line in range(2, 8)]
    bottom = table(sheet, 20, 38, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.text(
        20, bottom + 6, ["登记人：", Run(job.facts.spouse.name, "", Style("kai", 13, jitter=0.05))], Style("song", 11)
    )
    sheet.text(110, bottom + 6, f"登记时间：{show(case.signed)}", Style("song", 11))
    sheet.text(277, bottom + 6, "占用期满由巡查员现场核销", Style("song", 9.5), align="r")
    truth: dict[str, Value] = {"applicant": who, "facility": facility, "place": place, **case.sizes, **case.period}
    return drawn("facility_occupy_register", "spruce_register_page", [sheet], truth)


def facility_card(job: Job) -> Drawn:
    """情况登记表 on B5: blanks on underlines, a signature at the foot."""
    case, sheet = a_case(job), job.sheet(182, 257)
    body, pen = Style("song", 12), job.fill_style(12)
    facility = job.rng.choice(("雨水检查井及周边路面", "人行道护栏", "城市道路照明设施", "公交站台"))
    place = f"{case.road}（{case.crossing}以西）北侧"
    sheet.text(91, 22, "临时占用市政设施情况登记表", Style("hei_bold", 18), align="c")
    sheet.text(91, 33, "（申请人如实填写，涂改处须按手印）", Style("song", 10), align="c")
    lines: list[list[str | Run]] = [
        ["使用单位（人）：", filled(case.firm, "applicant", pen, min_em=22)],
        ["拟占用的设施：", filled(facility, "facility", pen, min_em=24)],
        ["地　　　　点：", filled(place, "place", pen, min_em=24)],
        [
            "占用尺寸：长",
            filled(plain(case.length), "length_m", pen),
            "米 × 宽",
            filled(plain(case.width), "width_m", pen),
            "米",
        ],
        ["折合面积：", filled(plain(case.area), "area_m2", pen), "平方米"],
        ["开始占用：", filled(show(case.start), "period_from", pen, min_em=12)],
        ["恢复交还：", filled(show(case.end), "period_to", pen, min_em=12)],
        ["现场联系人及电话：", filled(f"{case.handler} {case.phone}", "", pen, min_em=18)],
    ]
    y = 48.0
    for line in lines:
        sheet.text(22, y, line, body)
        y += 13.5
    sheet.rect(20, y + 2, 142, 32)
    sheet.flow(23, y + 5, 136, "设施现状（占用前）：□完好　□轻微破损　□严重破损", Style("song", 11))
    sheet.text(
        23,
        y + 20,
        f"勘查人：{job.facts.developer.legal_person}　　　　　勘查日期：{show(case.signed, 'dash')}",
        Style("song", 11),
    )
    sheet.text(22, y + 46, "使用单位（人）签章：", body)
    sign(sheet, 68, y + 45, case.handler, "", size=16)
    seal(job, sheet, 118, y + 46, case.firm, diameter=36)
    truth: dict[str, Value] = {
        "applicant": case.firm,
        "facility": facility,
        "place": place,
        **case.sizes,
        **case.period,
    }
    return drawn("facility_occupy_register", "spruce_facility_card", [sheet], truth)


LAYOUTS: Layouts = {
    "road_dig_application": {"spruce_dig_letter": dig_letter, "spruce_dig_form": dig_form},
    "facility_occupy_register": {"spruce_register_page": register_page, "spruce_facility_card": facility_card},
}
