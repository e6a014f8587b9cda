"""Applications to dig up a road, and the register of municipal facilities occupied."""

from __future__ import annotations

from samples import seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.laurel_common import Line, Rows, a_site, boxed, day, only, paras, plain, sealed, works_values
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def dig_letter(job: Job) -> Drawn:
    """A firm's or a person's letter: everything in sentences."""
    site, sheet = a_site(job), job.sheet()
    body = Style("song", 14)
    me = "本人" if site.is_person else "我司"
    sheet.text(105, 30, "关于恳请准予开挖路面的申请", Style("hei_bold", 20), align="c", spacing=0.06)
    y = sheet.flow(26, 50, 158, f"{site.office}市政科：", body) + 2
    same_year = site.end.year == site.start.year
    end = f"{site.end.month}月{site.end.day}日" if same_year else f"{site.end.year}年{site.end.month}月{site.end.day}日"
    y = paras(
        sheet,
        26,
        y,
        158,
        [
            [
                "因",
                Run(site.reason, "reason"),
                f"，{me}需挖掘",
                Run(site.road, "road"),
                "局部路面，具体部位在",
                Run(site.place, "place"),
                "。沟槽全长",
                Run(plain(site.length), "length_m"),
                "米、开口宽",
                Run(plain(site.width), "width_m"),
                "米，合计破除路面",
                Run(plain(site.area), "area_m2"),
                "平方米，槽底埋深不小于0.8米。",
            ],
            [
                "上述土建作业委托",
                Run(site.builder, "builder"),
                "完成，打算从",
                day(site.start, "period_from"),
                "干到",
                Run(end, "period_to"),
                f"，共{site.days}天，夜间二十二时后停止切割。回填、压实及面层恢复均按《城镇道路工程施工与质量"
                "验收规范》（CJJ 1-2008）执行，保修一年。",
            ],
            [
                "联络事宜由",
                Run(site.handler.name, "handler"),
                "负责，手机",
                Run(site.handler.phone, "phone"),
                f"；现场安全员{site.names[0]}，手机{site.phones[0]}。",
            ],
            "妥否，请批示。",
        ],
        body,
        leading=1.9,
    )
    y += 14
    sheet.text(182, y, Run(site.applicant, "applicant"), body, align="r")
    sheet.text(180, y + 11, day(site.signed, "", job.date_form("plain", "chinese")), body, align="r")
    if not site.is_person:
        sealed(sheet, 152, y + 6, site.applicant)
    return drawn("road_dig_application", "laurel_dig_letter", [sheet], works_values(site))


def dig_boxes(job: Job) -> Drawn:
    """A landscape slip of little boxes, labels small in their corners, filled in by hand."""
    site, sheet = a_site(job), job.sheet(210, 148)
    small, pen = Style("hei", 7.5), Style("kai", 12, BLUE_INK, jitter=0.03)
    sheet.text(14, 9, "掘路施工报批单", Style("song_bold", 17))
    sheet.text(196, 11, f"受理号 {job.rng.randrange(10**7):07d}（窗口填写）", Style("song", 9), align="r")
    values = works_values(site)

    def put(x: float, y: float, width: float, label: str, name: str, height: float = 14.0) -> None:
        boxed(sheet, (x, y, width, height), label, Run(str(values[name]), name, pen), small, pen)

    put(14, 20, 91, "① 报批人（全称）", "applicant")
    put(105, 20, 40, "② 来办人", "handler")
    put(145, 20, 51, "③ 来办人手机", "phone")
    put(14, 34, 55, "④ 掘哪条路", "road")
    put(69, 34, 127, "⑤ 开口处", "place")
    put(14, 48, 182, "⑥ 为何掘路", "reason")
    put(14, 62, 40, "⑦ 长（m）", "length_m")
    put(54, 62, 40, "⑧ 宽（m）", "width_m")
    boxed(sheet, (94, 62, 40, 14), "⑨ 深（m）", Run("0.9", "", pen), small, pen)
    put(134, 62, 62, "⑩ 掘路面积（㎡）", "area_m2")
    put(14, 76, 91, "⑪ 施工队伍", "builder")
    boxed(sheet, (105, 76, 46, 14), "⑫ 开工", day(site.start, "period_from", "short", pen), small, pen)
    boxed(sheet, (151, 76, 45, 14), "⑬ 完工", day(site.end, "period_to", "short", pen), small, pen)
    boxed(sheet, (14, 90, 182, 26), "⑭ 报批人声明", "", small, pen)
    sheet.flow(
        18,
        95.5,
        174,
        "所填属实；已向自来水、燃气、通信单位核对地下管线；完工三日内清场，路面由市政养护单位恢复，费用由报批人承担。",
        Style("song", 10),
        leading=1.5,
    )
    end = sheet.text(112, 108, "签字：", Style("song", 10))
    signature(sheet, end + 2, 106, site.applicant if site.is_person else site.handler.name)
    sheet.text(160, 108, day(site.signed, "", "short", pen), pen)
    boxed(sheet, (14, 116, 182, 20), "⑮ 窗口初审（申请人勿填）", "", small, pen)
    if not site.is_person:
        sealed(sheet, 84, 100, site.applicant, diameter=36)
    return drawn("road_dig_application", "laurel_dig_boxes", [sheet], values)


def register_page(job: Job) -> Drawn:
    """A page of the office's ledger: heads above the columns, one line written, the rest struck out."""
    site, sheet = a_site(job), job.sheet(297, 210)
    pen = Style("kai", 11.5, job.rng.choice([BLUE_INK, (25, 25, 28)]), jitter=0.03)
    head, small = Style("hei", 9.5), Style("song", 10)
    thing = job.rng.choice(["人行道板及路缘石", "雨水口、检查井", "路灯杆及基础", "盲道铺装"])
    sheet.text(148, 14, "市政设施临时占用情况台账登记表", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(18, 28, f"登记机关：{site.office}", small)
    sheet.text(279, 28, f"{site.signed.year}年度　第{job.rng.randrange(3, 60)}页", small, align="r")
    widths = (11.0, 48.0, 34.0, 52.0, 17.0, 17.0, 22.0, 30.0, 30.0)
    heads = ("序", "占用者", "所占设施", "坐落", "长/米", "宽/米", "面积/平方米", "起", "止")
    line: Line = [
        "1",
        Run(site.applicant, "applicant", pen),
        Run(thing, "facility", pen),
        Run(site.place, "place", pen),
        Run(plain(site.length), "length_m", pen),
        Run(plain(site.width), "width_m", pen),
        Run(plain(site.area), "area_m2", pen),
        day(site.start, "period_from", "dot", pen),
        day(site.end, "period_to", "dot", pen),
    ]
    rows: Rows = [(11, [(width, text, True) for width, text in zip(widths, heads, strict=True)])]
    rows.append((19, [(width, run, True) for width, run in zip(widths, line, strict=True)]))
    rows += [(11, [(width, "", True) for width in widths]) for _ in range(6)]
    y = table(sheet, 18, 36, rows, label=head, value=pen)
    sheet.line(29, y - 1, 279, 67, fill=pen.fill)
    sheet.text(140, 84, "以下空白", pen, align="c")
    sheet.text(18, y + 6, f"登记人：{site.names[0]}", small)
    sheet.text(100, y + 6, f"巡查员：{site.names[1]}　{site.phones[0]}", small)
    sheet.text(200, y + 6, ["登记日：", day(site.signed, "", "dot")], small)
    sheet.text(18, y + 14, "注：占用期满未清退的，由巡查员于次日报科室；本页满后另起一页，不得撕毁。", Style("song", 9))
    sealed(sheet, 244, y + 8, site.office, diameter=38)
    values = only(
        works_values(site), "applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to"
    )
    return drawn("facility_occupy_register", "laurel_register_page", [sheet], values | {"facility": thing})


def register_card(job: Job) -> Drawn:
    """A5 card of numbered lines with blanks."""
    site, sheet = a_site(job), job.sheet(148, 210)
    fill, body = job.fill_style(11.5), Style("song", 11.5)
    thing = job.rng.choice(["绿化带侧石", "公交站台铺装", "人行道", "非机动车道隔离栏"])
    sheet.text(74, 14, "借用市政公用设施备案卡", Style("song_bold", 17), align="c", spacing=0.05)
    sheet.text(74, 23.5, "（临时占用市政设施情况登记）", Style("song", 10), align="c")
    small_org = Style(fill.face, 10, fill.fill, fill.jitter)
    lines: list[Line] = [
        ["一、谁占用：", filled(site.applicant, "applicant", small_org)],
        ["二、占用什么：", filled(thing, "facility", fill)],
        ["三、占在何处：", filled(site.place, "place", small_org)],
        [
            "四、占多大：长",
            filled(plain(site.length), "length_m", fill),
            "m，宽",
            filled(plain(site.width), "width_m", fill),
            "m，共",
            filled(plain(site.area), "area_m2", fill),
            "m²",
        ],
        ["五、占多久：从", *dated(site.start, "period_from", fill)],
        ["　　　　　　到", *dated(site.end, "period_to", fill)],
        [f"六、干什么用：{site.reason}"],
        [f"七、押金：伍佰元（收据由财务另开，收款人{site.names[0]}）"],
    ]
    y = 36.0
    for runs in lines:
        y = sheet.flow(13, y, 124, runs, body, leading=1.75) + 3.2
    sheet.rect(12, y + 1, 124, 34)
    sheet.flow(15, y + 3.5, 118, "养护班查验：已到现场看过，设施完好，拍照三张存底。", body, leading=1.5)
    sheet.text(
        60,
        y + 17,
        ["查验人：", Run(site.names[1], style=Style("kai", 14, jitter=0.05)), "　", day(site.signed, "", "short")],
        body,
    )
    seals.put_stamp(sheet, 40, y + 25, ["已备案", f"{site.signed:%Y.%m.%d}"], width=28)
    sheet.text(13, y + 40, f"报修热线：12319　养护班：{site.phones[1]}", Style("song", 9))
    values: dict[str, Value] = {
        **only(works_values(site), "applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to"),
        "facility": thing,
    }
    return drawn("facility_occupy_register", "laurel_register_card", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"laurel_dig_letter": dig_letter, "laurel_dig_boxes": dig_boxes},
    "facility_occupy_register": {"laurel_register_page": register_page, "laurel_register_card": register_card},
}
