"""Applications to dig up a street, and to occupy one for a time."""

from __future__ import annotations

from samples import ornaments
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.sage_common import a_work, capped, hand, on, plain, seal, sizes, term
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

REASONS = (
    "敷设充电桩低压电缆",
    "新建电动汽车充电站外线电缆管道",
    "充电设施电源电缆穿越道路",
)


def dig_letter(job: Job) -> Drawn:
    """A firm's letter on its own paper: all values in sentences."""
    work, facts = a_work(job, org=True, trench=True), job.facts
    writer = Writer(job, Style("song", 13.5), top=46, leading=1.85)
    sheet = writer.sheet
    sheet.text(105, 16, Run(work.applicant, "applicant"), Style("song_bold", 21, (20, 60, 120)), align="c", spacing=0.1)
    org = facts.company.org
    sheet.text(105, 27, f"地址：{org.address}　　总机：{org.phone}", Style("song", 9), align="c")
    sheet.line(22, 33, 188, 33, width=0.6, fill=(20, 60, 120))
    writer.title(f"开挖{work.road}路面的请示", Style("hei_bold", 18), spacing=0.05)
    writer.line("信阳市城市管理局市政科：")
    reason = job.rng.choice(REASONS)
    to_text = (
        f"{work.end.month}月{work.end.day}日"
        if work.start.year == work.end.year
        else f"{work.end.year}年{work.end.month}月{work.end.day}日"
    )
    writer.para(
        [
            "为",
            Run(reason, "reason"),
            "，我司需将",
            Run(work.road, "road"),
            "局部破开，破开处在",
            Run(work.place, "place"),
            "，沟长",
            Run(plain(work.length), "length_m"),
            "米、沟宽",
            Run(plain(work.width), "width_m"),
            "米，路面共计",
            Run(plain(work.area), "area_m2"),
            "平方米。",
        ]
    )
    writer.para(
        [
            "路面开挖与回填均交",
            Run(work.builder, "builder"),
            "实施，工期拟从",
            on(work.start, "period_from"),
            "起，至",
            Run(to_text, "period_to"),
            "止，夜间22时以后不作业。",
        ]
    )
    writer.para("沟槽回填压实度不低于94%，并按《城市道路管理条例》第三十三条缴纳修复费用。当否，请批示。")
    writer.para(["（此事由我司", Run(work.handler, "handler"), "办理，手机", Run(work.phone, "phone"), "）"])
    writer.y += 14
    writer.sheet.text(180, writer.y, Run(work.applicant, "applicant"), writer.style, align="r")
    writer.sheet.text(176, writer.y + 11, work.signed.strftime("%Y年%m月%d日"), writer.style, align="r")
    seal(job, writer.sheet, 150, writer.y + 4, work.applicant)
    return drawn(
        "road_dig_application",
        "sage_dig_letter",
        writer.sheets,
        {
            "applicant": work.applicant,
            "handler": work.handler,
            "phone": work.phone,
            "builder": work.builder,
            "road": work.road,
            "place": work.place,
            "reason": reason,
            **sizes(work),
            **term(work),
        },
    )


def dig_boxes(job: Job) -> Drawn:
    """A counter form: labels in the corners of the boxes, the telephone one figure a box."""
    work, sheet = a_work(job, trench=True), job.sheet(182, 257)
    pen, reason = job.fill_style(11.5), job.rng.choice(REASONS)
    sheet.text(91, 16, "破路作业申报单", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(164, 27, f"窗口编号：{job.rng.randrange(1, 30)}号窗", Style("song", 9), align="r")
    capped(sheet, (16, 33, 96, 17), "申报方（单位名称或本人姓名）", Run(work.applicant, "applicant"), pen)
    capped(sheet, (112, 33, 54, 17), "来办人", Run(work.handler, "handler"), pen)
    sheet.rect(16, 50, 150, 15)
    sheet.text(18, 55, "来办人手机号码", Style("hei", 9))
    for place, figure in enumerate(work.phone):
        sheet.rect(54 + place * 9.5, 52.5, 8.5, 10)
        sheet.text(58.2 + place * 9.5, 54.6, Run(figure, "phone"), pen, align="c")
    capped(sheet, (16, 65, 150, 16), "破路原因", Run(reason, "reason"), pen)
    capped(sheet, (16, 81, 60, 16), "破路道路名", Run(work.road, "road"), pen)
    capped(sheet, (76, 81, 90, 16), "破路点位置", Run(work.place, "place"), pen)
    capped(sheet, (16, 97, 50, 16), "破路长（m）", Run(plain(work.length), "length_m"), pen)
    capped(sheet, (66, 97, 50, 16), "破路宽（m）", Run(plain(work.width), "width_m"), pen)
    capped(sheet, (116, 97, 50, 16), "破路面积（m²）", Run(plain(work.area), "area_m2"), pen)
    capped(sheet, (16, 113, 75, 16), "何时动工", on(work.start, "period_from", "dash"), pen)
    capped(sheet, (91, 113, 75, 16), "何时修复完毕", on(work.end, "period_to", "dash"), pen)
    capped(sheet, (16, 129, 150, 16), "由谁施工", Run(work.builder, "builder"), pen)
    capped(sheet, (16, 145, 75, 40), "管线产权单位会签", "自来水：\n燃　气：\n通　信：", Style("song", 10))
    capped(sheet, (91, 145, 75, 40), "养护单位复核", "", pen)
    sheet.flow(
        16,
        190,
        150,
        "须知：1.本单随施工图、地下管线查询单一并递交。2.破路前三日须在现场张贴公告。"
        "3.遇重大活动暂停作业。4.咨询电话0376-12319。",
        Style("song", 9),
    )
    sheet.text(16, 212, ["申报方签章："], Style("song", 11))
    if work.is_org:
        seal(job, sheet, 62, 214, work.applicant)
    else:
        sheet.text(44, 210, Run(work.applicant, "applicant"), hand(16))
    sheet.text(166, 212, f"递交日期：{work.signed:%Y-%m-%d}", Style("song", 11), align="r")
    return drawn(
        "road_dig_application",
        "sage_dig_boxes",
        [sheet],
        {
            "applicant": work.applicant,
            "handler": work.handler,
            "phone": work.phone,
            "builder": work.builder,
            "road": work.road,
            "place": work.place,
            "reason": reason,
            **sizes(work),
            **term(work),
        },
    )


def occupy_ab(job: Job) -> Drawn:
    """Two tables, one a page: A who and why, B where, how much and how long."""
    work, first, second = a_work(job), job.sheet(), job.sheet()
    pen, label = job.fill_style(12), Style("hei", 11.5)
    reason = job.rng.choice(["吊装箱式变电站", "堆放充电桩设备及电缆盘", "搭设充电车棚施工围挡"])
    for sheet, part in ((first, "A"), (second, "B")):
        sheet.text(105, 24, "城市道路暂时占用审批材料", Style("song_bold", 20), align="c")
        sheet.text(105, 36, Run(f"{part}表", "parts"), Style("song_bold", 15), align="c")
    y = table(
        first,
        22,
        48,
        [
            (15, [(36, "报批单位（人）", True), (130, Run(work.applicant, "applicant", pen), False)]),
            (
                15,
                [
                    (36, "具体办事人", True),
                    (47, Run(work.handler, "handler", pen), False),
                    (36, "办事人电话", True),
                    (47, Run(work.phone, "phone", pen), False),
                ],
            ),
            (15, [(36, "实施占道单位", True), (130, Run(work.builder, "builder", pen), False)]),
            (26, [(36, "占道缘由", True), (130, Run(reason, "reason", pen), False)]),
            (
                44,
                [
                    (36, "报批方声明", True),
                    (
                        130,
                        "所填内容真实；占道期间自行看护现场，接受城管、交警部门检查，"
                        "因占道造成他人损害的依法承担责任。",
                        False,
                    ),
                ],
            ),
            (44, [(36, "社区意见", True), (130, "", False)]),
        ],
        label=label,
        value=pen,
    )
    first.text(62, y - 34, "情况属实。", hand(14))
    first.text(62, y - 14, f"签字：{job.facts.home.community.manager.legal_person}", hand(13))
    first.text(22, y + 5, "表格共两张，A表、B表缺一不予收件。", Style("song", 9.5))
    y = table(
        second,
        22,
        48,
        [
            (15, [(36, "所占道路", True), (130, Run(work.road, "road", pen), False)]),
            (18, [(36, "所占部位", True), (130, Run(work.place, "place", pen), False)]),
            (
                15,
                [
                    (18, "长", True),
                    (34, [Run(plain(work.length), "length_m", pen), "米"], False),
                    (18, "宽", True),
                    (34, [Run(plain(work.width), "width_m", pen), "米"], False),
                    (18, "面积", True),
                    (44, [Run(plain(work.area), "area_m2", pen), "平方米"], False),
                ],
            ),
            (
                15,
                [
                    (36, "占道起讫", True),
                    (
                        130,
                        [on(work.start, "period_from", "plain", pen), " — ", on(work.end, "period_to", "plain", pen)],
                        False,
                    ),
                ],
            ),
            (52, [(36, "现场勘查记录", True), (130, "", False)]),
            (52, [(36, "审批部门意见", True), (130, "", False)]),
        ],
        label=label,
        value=pen,
    )
    second.text(22, y + 5, f"打印时间：{work.signed:%Y/%m/%d} 09:{job.rng.randrange(10, 59)}", Style("song", 9))
    if work.is_org:
        seal(job, first, 168, 66, work.applicant)
    return drawn(
        "road_occupy_application",
        "sage_occupy_ab",
        [first, second],
        {
            "parts": ("A", "B"),
            "applicant": work.applicant,
            "handler": work.handler,
            "phone": work.phone,
            "builder": work.builder,
            "road": work.road,
            "place": work.place,
            "reason": reason,
            **sizes(work),
            **term(work),
        },
    )


def occupy_a(job: Job) -> Drawn:
    """Table A alone, half a sheet: statements with blanks, no ruling."""
    work, sheet = a_work(job), job.sheet(210, 148)
    pen, body = hand(12, blue=job.chance(0.5)), Style("song", 11)
    reason = job.rng.choice(["停放吊车安装变压器", "临时堆放电缆沟砂石", "搭脚手架安装充电桩雨棚"])
    sheet.rect(12, 10, 186, 128, line=0.5)
    sheet.text(105, 15, ["占道报告单（", Run("A", "parts"), "表）"], Style("hei_bold", 16), align="c")
    lines: list[list[str | Run]] = [
        [
            "报告人 ",
            filled(work.applicant, "applicant", pen, min_em=16),
            " 委托 ",
            filled(work.handler, "handler", pen),
            " 前来联系，",
            "可拨 ",
            filled(work.phone, "phone", pen),
        ],
        ["欲占道路 ", filled(work.road, "road", pen, min_em=9), " 用途 ", filled(reason, "reason", pen, min_em=14)],
        ["占点 ", filled(work.place, "place", pen, min_em=26)],
        [
            "占幅：长 ",
            filled(plain(work.length), "length_m", pen, min_em=4),
            " 米 × 宽 ",
            filled(plain(work.width), "width_m", pen, min_em=4),
            " 米 ＝ ",
            filled(plain(work.area), "area_m2", pen, min_em=5),
            " 平方米",
        ],
        [
            "占用天数 ",
            filled(str(work.days), "", pen),
            " 天，即 ",
            filled(on(work.start, "", "dot").text, "period_from", pen),
            " 至 ",
            filled(on(work.end, "", "dot").text, "period_to", pen),
        ],
        ["作业队伍 ", filled(work.builder, "builder", pen, min_em=20)],
    ]
    y = 32.0
    for line in lines:
        small = body if sheet.width_of(line, body) < 178 else body.sized(9.5)
        y = sheet.flow(17, y, 177, line, small, leading=1.7) + 4.6
    sheet.line(12, 116, 198, 116)
    sheet.text(17, 121, f"收件：{job.facts.landlord.name if not work.is_org else job.facts.spouse.name}", body)
    sheet.text(110, 121, f"收件日：{work.signed.year}年{work.signed.month}月{work.signed.day}日", body)
    sheet.text(17, 130, "本表由报告人填写，勘查结论另页记载。", Style("song", 8.5))
    ornaments.qr_code(sheet, 180, 118.5, 16)
    values: dict[str, Value] = {
        "parts": ("A",),
        "applicant": work.applicant,
        "handler": work.handler,
        "phone": work.phone,
        "builder": work.builder,
        "road": work.road,
        "place": work.place,
        "reason": reason,
        **sizes(work),
        **term(work),
    }
    return drawn("road_occupy_application", "sage_occupy_a", [sheet], values)


LAYOUTS: Layouts = {
    "road_dig_application": {"sage_dig_letter": dig_letter, "sage_dig_boxes": dig_boxes},
    "road_occupy_application": {"sage_occupy_ab": occupy_ab, "sage_occupy_a": occupy_a},
}
