"""临时占用城市道路: the A and B tables together, and the A table alone."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.spruce_common import Rows, a_case, lab, num, on, row, seal, show, sign, val
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def two_tables(job: Job) -> Drawn:
    """Both tables, a page each: who asks on A, what is occupied on B."""
    case, first, second = a_case(job), job.sheet(), job.sheet()
    pen, label, value = job.fill_style(11.5), Style("song", 11), Style("song", 11.5)
    place = f"{case.district}{case.road}{case.number}{case.estate}大门外人行道"
    reason = job.rng.choice(("搭设围挡", "堆放电缆及箱变设备", "停放吊装车辆", "充电桩箱变吊装"))
    org = job.facts.company.org
    who = org.name
    first.text(105, 22, ["临时占用城市道路申请表（", Run("A表", "parts"), "）"], Style("song_bold", 19), align="c")
    rows: Rows = [
        row(13, lab(36, "申请人名称"), val(134, Run(who, "applicant", pen))),
        row(13, lab(36, "统一社会信用代码\n/身份证号"), val(134, Run(org.uscc, "", pen))),
        row(13, lab(36, "住所"), val(134, Run(org.address, "", pen))),
        row(
            13,
            lab(36, "法定代表人"),
            val(49, Run(org.legal_person, "", pen)),
            lab(36, "办公电话"),
            val(49, Run(org.phone, "", pen)),
        ),
        row(
            13,
            lab(36, "委托代理人"),
            val(49, Run(case.handler, "handler", pen)),
            lab(36, "代理人手机"),
            val(49, Run(case.phone, "phone", pen)),
        ),
        row(13, lab(36, "承建单位"), val(134, Run(case.builder, "builder", pen))),
        row(
            40,
            lab(36, "随表材料"),
            val(134, "√ 占道平面示意图　√ 交通疏解方案\n√ 营业执照复印件　√ 授权委托书\n□ 产权人意见　　　□ 其他"),
        ),
        row(
            46,
            lab(36, "申请人声明"),
            val(134, "所填内容及所附材料真实有效，如有不实，愿承担《行政许可法》规定的法律责任。"),
        ),
    ]
    bottom = table(first, 20, 40, rows, label=label, value=value)
    first.text(96, bottom - 10, f"（盖章）　　{show(case.signed)}", Style("song", 11))
    seal(job, first, 108, bottom - 14, who, diameter=36)
    first.text(20, bottom + 4, "注：A表填写申请主体信息，B表填写占用事项，两表一并提交。", Style("song", 9.5))
    second.text(105, 22, "临时占用城市道路申请表（B表）", Style("song_bold", 19), align="c")
    items: Rows = [
        row(13, lab(36, "占用道路"), val(134, Run(case.road, "road", pen))),
        row(13, lab(36, "占用地段"), val(134, Run(place, "place", pen))),
        row(13, lab(36, "占用事由"), val(134, Run(reason, "reason", pen))),
        row(
            13,
            lab(36, "占用范围"),
            lab(16, "长"),
            val(28, [num(case.length, "length_m", pen), " m"]),
            lab(16, "宽"),
            val(28, [num(case.width, "width_m", pen), " m"]),
            lab(18, "面积"),
            val(28, [num(case.area, "area_m2", pen), " m²"]),
        ),
        row(
            13,
            lab(36, "占用期限"),
            val(134, [on(case.start, "period_from", "plain", pen), " 至 ", on(case.end, "period_to", "plain", pen)]),
        ),
        row(38, lab(36, "现场踏勘记录"), val(134, "")),
        row(34, lab(36, "承办人意见"), val(134, "")),
        row(34, lab(36, "分管领导审批"), val(134, "")),
    ]
    table(second, 20, 40, items, label=label, value=value)
    second.text(20, 284, "B-1/1", Style("song", 9))
    truth: dict[str, Value] = {
        "parts": ("A", "B"),
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
    return drawn("road_occupy_application", "spruce_two_tables", [first, second], truth)


def table_a_alone(job: Job) -> Drawn:
    """A print-out of an online service, its A table only: labels over the boxes."""
    case, sheet = a_case(job), job.sheet()
    person = job.facts.person
    place = f"信阳市{case.district}{case.road}与{case.crossing}交口东南角"
    reason = job.rng.choice(("充电桩施工临时堆料", "电缆井施工围护", "充电设备卸车及吊装作业"))
    tag, value = Style("hei", 8.5, (95, 95, 100)), Style("song", 12)
    sheet.text(20, 16, "市政服务网上申报", Style("hei_bold", 12, (30, 80, 140)))
    sheet.text(190, 17, f"申报号 ZD{case.signed:%y%m%d}{job.rng.randrange(1000, 9999)}", Style("hei", 9), align="r")
    sheet.line(20, 24, 190, 24, width=0.5, fill=(30, 80, 140))
    sheet.text(105, 31, ["占道施工申报 · ", Run("A表", "parts")], Style("hei_bold", 17), align="c")
    boxes: list[list[tuple[float, str, list[str | Run]]]] = [
        [(110, "申报人", [Run(person.name, "applicant")]), (60, "证件类型", ["居民身份证"])],
        [(110, "证件号码", [person.id_number]), (60, "申报方式", ["委托代办"])],
        [(110, "代办人", [Run(case.handler, "handler")]), (60, "代办人手机号", [Run(case.phone, "phone")])],
        [(170, "施工企业", [Run(case.builder, "builder")])],
        [(60, "道路", [Run(case.road, "road")]), (110, "占道原因", [Run(reason, "reason")])],
        [(170, "详细地址", [Run(place, "place")])],
        [
            (56, "长度（米）", [num(case.length, "length_m")]),
            (56, "宽度（米）", [num(case.width, "width_m")]),
            (58, "面积（平方米）", [num(case.area, "area_m2")]),
        ],
        [
            (85, "开始日期", [on(case.start, "period_from", "dash")]),
            (85, "结束日期", [on(case.end, "period_to", "dash")]),
        ],
    ]
    y = 46.0
    for line in boxes:
        x = 20.0
        for width, name, runs in line:
            sheet.rect(x, y, width, 17, fill=(150, 155, 165))
            sheet.text(x + 2, y + 1.8, name, tag)
            sheet.text(x + 2, y + 8.3, runs, value)
            x += width
        y += 17
    y = sheet.flow(
        20,
        y + 7,
        170,
        "我已阅读并知悉：占道期间应保持盲道及消防通道畅通；因城市建设或应急需要，须无条件配合腾退。",
        Style("song", 10.5),
    )
    sheet.text(20, y + 8, "申报人（代办人）签字：", Style("song", 11))
    sign(sheet, 66, y + 7, case.handler, "", size=16)
    sheet.text(
        190, y + 8, f"提交时间 {show(case.signed, 'dash')} 09:4{job.rng.randrange(10)}", Style("song", 11), align="r"
    )
    sheet.text(
        105, 284, f"打印日期：{show(case.signed + timedelta(days=1), 'slash')}　第1页/共1页", Style("hei", 8), align="c"
    )
    truth: dict[str, Value] = {
        "parts": ("A",),
        "applicant": person.name,
        "handler": case.handler,
        "phone": case.phone,
        "builder": case.builder,
        "road": case.road,
        "place": place,
        "reason": reason,
        **case.sizes,
        **case.period,
    }
    return drawn("road_occupy_application", "spruce_table_a_alone", [sheet], truth)


LAYOUTS: Layouts = {"road_occupy_application": {"spruce_two_tables": two_tables, "spruce_table_a_alone": table_a_alone}}
