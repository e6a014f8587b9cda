"""绿地、树木: applications and notes on the situation."""

from __future__ import annotations

from samples import numbers
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.reed_common import (
    GREY,
    Said,
    day,
    grid,
    is_firm,
    put_seal,
    seal_or_sign,
    signed_by,
    stacked,
)
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _application(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "place": works.green_place,
        "nature": works.green_nature,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def online_print(job: Job) -> Drawn:
    """Printed from the city's portal: labels small in the corner of each cell, values on the line below."""
    rng, works, sheet = job.rng, some_works(job), job.sheet()
    value = Style("hei", 11)
    sheet.text(18, 15, "政务服务网　网上申报", Style("hei", 9, GREY))
    qr_code(sheet, 172, 11, 20)
    title = rng.choice(["占用绿地、迁移树木申请表", "工程建设涉及城市绿地、树木申请表", "临时占用城市绿地申请表"])
    sheet.text(18, 23, title, Style("hei_bold", 17))
    sheet.text(18, 33, f"流水号 {rng.randrange(10**11):011d}", Style("hei", 8.5, GREY))
    form = rng.choice(["dash", "slash", "dot"])
    code = "统一社会信用代码" if is_firm(works.applicant) else "身份证号"
    trees = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    rows: tuple[tuple[float, tuple[tuple[float, str, Said], ...]], ...] = (
        (
            15,
            (
                (104, "申请人", [Run(works.applicant, "applicant")]),
                (70, code, [works.applicant_code]),
            ),
        ),
        (
            15,
            (
                (58, "经办人姓名", [Run(works.handler.name, "handler")]),
                (58, "经办人手机", [Run(works.handler.phone, "phone")]),
                (58, "与申请人关系", [rng.choice(["员工", "委托代理"])]),
            ),
        ),
        (15, ((174, "工程名称", [works.project]),)),
        (
            16,
            (
                (116, "占用绿地的位置", [Run(works.green_place, "place")]),
                (58, "绿地类别", [Run(works.green_nature, "nature")]),
            ),
        ),
        (
            15,
            (
                (43.5, "长（m）", [Run(plain(works.length), "length_m")]),
                (43.5, "宽（m）", [Run(plain(works.width), "width_m")]),
                (43.5, "占用面积（㎡）", [Run(plain(works.area), "area_m2")]),
                (43.5, "涉及树木", [trees]),
            ),
        ),
        (
            15,
            (
                (87, "拟占用开始日期", [day(works.period_from, "period_from", form)]),
                (87, "拟占用结束日期", [day(works.period_to, "period_to", form)]),
            ),
        ),
        (20, ((174, "申请理由", [f"{works.reason}，需穿越绿化带。"]),)),
        (20, ((174, "恢复或补偿措施", ["施工结束后按原品种、原规格补植，养护一年，成活率达到95%以上。"]),)),
    )
    y = 42.0
    for height, cells in rows:
        x = 18.0
        for width, label, runs in cells:
            stacked(sheet, (x, y, width, height), label, runs, value)
            x += width
        y += height
    sheet.rect(18, y, 174, 52, line=0.2, fill=GREY)
    sheet.text(20, y + 2, "申请人声明", Style("hei", 7.5, GREY))
    sheet.flow(20, y + 8, 170, "以上内容及所附材料真实有效，如有不实，愿承担法律责任。", Style("hei", 10.5), indent=2)
    sheet.text(96, y + 24, "申请人（签章）", Style("hei", 10.5))
    seal_or_sign(job, sheet, 152, y + 28, works.applicant, "applicant")
    sheet.text(96, y + 42, numbers.written_date(works.signed, form="plain"), Style("hei", 10.5))
    y += 52
    for x, label in ((18.0, "园林绿化部门意见"), (105.0, "审批部门意见")):
        sheet.rect(x, y, 87, 34, line=0.2, fill=GREY)
        sheet.text(x + 2, y + 2, label, Style("hei", 7.5, GREY))
    sheet.text(
        18,
        284,
        f"打印时间 {works.signed:%Y-%m-%d} 1{rng.randrange(10)}:{rng.randrange(10, 60)}",
        Style("hei", 7.5, GREY),
    )
    return drawn("green_application", "reed_online_print", [sheet], _application(works))


def old_blanks(job: Job) -> Drawn:
    """An old district form: a paragraph full of blanks, then boxes for the offices with upright headings."""
    rng, works, fill = job.rng, some_works(job), job.fill_style(13)
    writer = Writer(job, Style("song", 13), left=22, width=166, top=24, leading=2.05, gap=0.5)
    writer.sheet.text(188, 16, f"园临字第　{rng.randrange(1, 90):03d}　号", Style("song", 11), align="r")
    title = rng.choice(["城市绿地占用、树木移植申请审批表", "绿地树木审批申请书", "占用城市绿地申请审批表"])
    writer.title(title, Style("song_bold", 20), after=9)
    opening: Said = [
        "申请单位（个人）",
        filled(works.applicant, "applicant", fill),
        "因",
        filled(works.project, "", fill),
    ]
    where: Said = [
        "施工，需要占用",
        filled(works.green_place, "place", fill),
        "处的",
        filled(works.green_nature, "nature", fill),
    ]
    size: Said = [
        "，东西长",
        filled(plain(works.length), "length_m", fill),
        "米，南北宽",
        filled(plain(works.width), "width_m", fill),
        "米，合计",
        filled(plain(works.area), "area_m2", fill),
        "平方米",
    ]
    when: Said = [
        "，期限自",
        *dated(works.period_from, "period_from", fill),
        "起",
        *dated(works.period_to, "period_to", fill),
    ]
    trees: Said = ["止；移植树木", filled("、".join(f"{kind}{count}棵" for kind, count in works.trees), "", fill), "。"]
    writer.para([*opening, *where, *size, *when, *trees])
    writer.para("占用期满保证恢复原貌，按规定缴纳恢复补偿费用，请予批准。")
    sheet, y = writer.sheet, writer.y + 3
    sheet.text(
        22,
        y,
        [
            "经手人",
            filled(works.handler.name, "handler", fill, min_em=6),
            "　电话",
            filled(works.handler.phone, "phone", fill),
        ],
        writer.style,
    )
    sheet.text(122, y + 12, "申请单位（章）", writer.style)
    seal_or_sign(job, sheet, 168, y + 14, works.applicant, "applicant")
    sheet.text(122, y + 24, numbers.written_date(works.signed, form="spaced"), writer.style)
    y += 38
    for name, text in (
        ("养护单位意见", "经踏勘，现场情况与申请相符。"),
        ("主管部门意见", ""),
        ("领导审批", ""),
    ):
        high = min(34.0, (282 - y) / 1.0)
        sheet.rect(22, y, 14, high)
        sheet.rect(36, y, 152, high)
        sheet.column((22, y, 14, high), name, Style("song", 11))
        sheet.text(40, y + 4, text, Style("kai", 12))
        sheet.text(182, y + high - 8, "签字：　　　　　　年　　月　　日", Style("song", 11), align="r")
        y += high
    return drawn("green_application", "reed_old_blanks", writer.sheets, _application(works))


def note_letter(job: Job) -> Drawn:
    """A firm's letter with a list of the trees."""
    rng, works = job.rng, some_works(job)
    firm = is_firm(works.applicant)
    writer = Writer(job, Style("song", 13.5), left=28, width=154, top=28, leading=1.8)
    if firm and rng.random() < 0.5:
        writer.sheet.text(105, 18, Run(works.applicant, "applicant"), Style("song_bold", 19, RED), align="c")
        writer.sheet.line(28, 28, 182, 28, width=0.5, fill=RED)
        writer.y = 36
    writer.title(
        rng.choice(["涉及绿地、树木情况说明", "关于占用绿地的情况说明", "情 况 说 明"]), Style("hei_bold", 19), after=9
    )
    writer.line(rng.choice(["市城市管理局：", "信阳市城市管理局、园林绿化中心："]))
    me = "我公司" if firm else "本人"
    kinds: Said = [f"{me}建设的充电设施配套工程，施工范围涉及", Run(works.green_place, "place"), "的"]
    size: Said = [
        Run(works.green_nature, "nature"),
        "，占用面积",
        Run(plain(works.area), "area_m2"),
        "平方米，需移植乔木共计",
    ]
    writer.para([*kinds, *size, Run(str(works.tree_count), "tree_count"), "株，不涉及古树名木和公园绿地。明细如下："])
    sheet = writer.sheet
    rows: list[list[str | Run]] = [["序号", "树种", "胸径（cm）", "数量（株）", "处置方式"]]
    for number, (kind, count) in enumerate(works.trees, 1):
        rows.append([str(number), kind, f"{rng.randrange(6, 14)}-{rng.randrange(15, 28)}", str(count), "移植"])
    rows.append(["", "合计", "", Run(str(works.tree_count), "tree_count"), ""])
    writer.y = grid(sheet, 28, writer.y + 2, (20, 34, 34, 34, 32), rows, Style("song", 11.5), height=8.5)
    writer.y += 6
    to = rng.choice(["城区苗圃", "同路段空缺树穴", "附近游园"])
    writer.para(
        f"上述树木由具备资质的绿化公司移植至{to}，带土球直径不小于胸径的8倍，移植后设支撑并养护一年。施工结束后"
        "十日内恢复草皮及灌木，确保绿化面积不减少。"
    )
    writer.para("工程已征求周边居民意见，现场已张贴公示。情况属实，特此说明。")
    writer.line("附：1.现场照片　2.绿地位置图")
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 10
    form = rng.choice(["plain", "chinese"])
    if firm:
        sheet.text(145, y, Run(works.applicant, "applicant"), writer.style.sized(12.5), align="c")
        put_seal(job, sheet, 145, y + 5, works.applicant)
    else:
        sheet.text(110, y, "说明人：", writer.style)
        signed_by(sheet, 132, y - 1, works.applicant, "applicant")
    sheet.text(145, y + 11, day(works.signed, "issue_date", form), writer.style, align="c")
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("green_situation_note", "reed_note_letter", writer.sheets, values)


def note_photos(job: Job) -> Drawn:
    """A sheet with two photographs of the place, and short entries beneath them."""
    rng, works, sheet = job.rng, some_works(job), job.sheet()
    title = rng.choice(["绿地及树木现状说明", "工程涉及绿地树木现场情况", "绿化现状调查说明"])
    sheet.text(105, 15, title, Style("song_bold", 20), align="c")
    for number, x in enumerate((18.0, 108.0)):
        sheet.fill(x, 30, 84, 58, (190, 210, 226))
        sheet.fill(x, 58, 84, 30, (96, 140, 84))
        sheet.fill(x, 78, 84, 10, (150, 148, 146))
        for _ in range(rng.randrange(2, 5)):
            left = x + rng.uniform(6, 66)
            sheet.fill(left + 4, 52, 2.2, 18, (96, 70, 50))
            sheet.fill(left, 40, 10.5, 15, (56, 104, 56))
        stamp = f"{works.signed:%Y.%m.%d} 0{rng.randrange(8, 10)}:{rng.randrange(10, 60)}"
        sheet.text(x + 82, 82, stamp, Style("hei", 8, (250, 220, 60)), align="r")
        sheet.text(
            x + 42, 90, f"照片{number + 1}　{('由南向北', '由东向西')[number]}拍摄", Style("song", 9.5), align="c"
        )
    label, body = Style("hei_bold", 11.5), Style("song", 11.5)
    kinds = [f"{kind}{count}株，胸径{rng.randrange(8, 20)}厘米" for kind, count in works.trees]
    units = "一二三四五六七八九"
    total = works.tree_count
    words = (
        units[total - 1]
        if total < 10
        else ("十" if total < 20 else "二十") + (units[total % 10 - 1] if total % 10 else "")
    )
    chinese = rng.random() < 0.5
    count = Run(words if chinese else str(total), "tree_count")
    area = Run(plain(works.area), "area_m2")
    items: tuple[tuple[str, Said], ...] = (
        ("建设方", [Run(works.applicant, "applicant")]),
        ("绿地在哪里", [Run(works.green_place, "place")]),
        ("属于什么绿地", [Run(works.green_nature, "nature")]),
        ("占多大面积", ["约", area, rng.choice(["㎡", "平方米"]), "，主要为草坪和麦冬"]),
        ("有哪些树", ["；".join(kinds), "。共", count, rng.choice(["株", "棵"])]),
        ("为什么占用", [works.reason]),
        ("有没有避让", ["已两次调整管线走向，避开行道树根系，无法再避让。"]),
        ("怎么恢复", ["回填种植土50厘米，补栽同规格苗木，由原养护单位验收。"]),
    )
    y = 102.0
    for number, (name, runs) in enumerate(items, 1):
        sheet.text(20, y, f"{number}.{name}", label)
        y = sheet.flow(62, y, 128, runs, body, leading=1.55) + 3.2
    sheet.line(18, y + 1, 192, y + 1, width=0.2, fill=GREY)
    sheet.text(20, y + 7, f"现场核对人：{works.handler.name}（{works.handler.phone}）", body)
    sheet.text(110, y + 18, "建设方签章：", body)
    seal_or_sign(job, sheet, 160, y + 22, works.applicant, "applicant")
    sheet.text(110, y + 32, ["日期：", day(works.signed, "issue_date", rng.choice(["dot", "slash", "plain"]))], body)
    values: dict[str, Value] = {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(total),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("green_situation_note", "reed_note_photos", [sheet], values)


LAYOUTS: Layouts = {
    "green_application": {"reed_online_print": online_print, "reed_old_blanks": old_blanks},
    "green_situation_note": {"reed_note_letter": note_letter, "reed_note_photos": note_photos},
}
