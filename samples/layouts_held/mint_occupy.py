"""临时占用城市道路: tables A and B."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.mint_common import Said, lines, seal, site, size, truth, when
from samples.truth import Drawn, drawn
from samples.writing import signature, table

_ALL = "applicant handler phone builder road place reason length_m width_m area_m2 period_from period_to"


def occupy_two_pages(job: Job) -> Drawn:
    """Table A on one page (who and what), table B on the next (sketch, neighbours, opinions)."""
    w, first = site(job), job.sheet()
    fill, label = job.fill_style(11.5), Style("song", 11)
    first.text(105, 22, ["城市道路临时占用申办书 ", Run("A表", "parts")], Style("song_bold", 20), align="c")
    y = table(
        first,
        18,
        38,
        [
            (12, [(34, "申办人名称", True), (140, Run(w.applicant, "applicant", fill), False)]),
            (12, [(34, "证照号码", True), (140, Run(w.applicant_code, "", fill), False)]),
            (
                12,
                [
                    (34, "委托经办", True),
                    (53, Run(w.handler.name, "handler", fill), False),
                    (34, "经办手机", True),
                    (53, Run(w.handler.phone, "phone", fill), False),
                ],
            ),
            (
                12,
                [
                    (34, "占道路名", True),
                    (53, Run(w.road, "road", fill), False),
                    (34, "道路等级", True),
                    (53, "次干路", False),
                ],
            ),
            (14, [(34, "占道处所", True), (140, Run(w.place, "place", fill), False)]),
            (18, [(34, "占道用途", True), (140, Run(w.reason, "reason", fill), False)]),
            (
                12,
                [
                    (34, "占道规格", True),
                    (
                        140,
                        [
                            "长 ",
                            Run(size(w.length), "length_m", fill),
                            " m，宽 ",
                            Run(size(w.width), "width_m", fill),
                            " m，计 ",
                            Run(size(w.area), "area_m2", fill),
                            " m²",
                        ],
                        False,
                    ),
                ],
            ),
            (
                12,
                [
                    (34, "占道日期", True),
                    (
                        140,
                        [
                            *dated(w.period_from, "period_from", fill),
                            " 始，",
                            *dated(w.period_to, "period_to", fill),
                            " 止",
                        ],
                        False,
                    ),
                ],
            ),
            (12, [(34, "进场施工队", True), (140, Run(w.builder.name, "builder", fill), False)]),
            (
                46,
                [
                    (34, "申办人声明", True),
                    (140, "所填各项真实；占道期间自设围挡并保持行人通道宽度不少于1.5米；期满即清场复原。", False),
                ],
            ),
        ],
        label=label,
        value=Style("song", 11.5),
    )
    first.text(70, y - 12, "签章：", label)
    if w.applicant.endswith("公司"):
        seal(job, first, 112, y - 16, w.applicant, diameter=36)
    else:
        signature(first, 84, y - 14, w.applicant)
    first.text(105, 284, "—1—", Style("song", 9), align="c")
    second = job.sheet()
    second.text(105, 22, ["城市道路临时占用申办书 ", Run("B表", "parts")], Style("song_bold", 20), align="c")
    second.rect(18, 38, 174, 80)
    second.text(21, 41, "占道位置草图（标明距路口距离）", label)
    second.line(30, 70, 180, 70, width=0.5)
    second.line(30, 96, 180, 96, width=0.5)
    second.rect(70, 72, 44, 8, line=0.4)
    second.text(92, 73.5, "拟占范围", Style("kai", 11), align="c")
    second.text(150, 81, "车行道", Style("kai", 11))
    y = table(
        second,
        18,
        118,
        [
            (
                28,
                [
                    (34, "相邻单位意见", True),
                    (140, f"无异议。{job.facts.home.community.manager.name}　{job.facts.spouse.name}", False),
                ],
            ),
            (34, [(34, "交警大队意见", True), (140, "请按导改图摆放锥桶，早晚高峰停止作业。", False)]),
            (34, [(34, "市政部门意见", True), (140, "", False)]),
        ],
        label=label,
        value=Style("kai", 12),
    )
    second.text(18, y + 4, "说明：本书两张表须同时报送，缺一不予收件。", Style("song", 9.5))
    second.text(105, 284, "—2—", Style("song", 9), align="c")
    return drawn(
        "road_occupy_application", "mint_occupy_two_pages", [first, second], truth(w, _ALL) | {"parts": ("A", "B")}
    )


def occupy_a_only(job: Job) -> Drawn:
    """Table A alone on a half sheet lying flat, open lines to fill."""
    w, sheet = site(job), job.sheet(210, 165)
    fill, body = job.fill_style(11), Style("song", 11)
    sheet.text(16, 10, ["占道 ", Run("A", "parts"), " 表"], Style("hei_bold", 11))
    sheet.text(105, 14, "借用道路申报表", Style("hei_bold", 18), align="c", spacing=0.25)
    every: list[str | Run | Said] = [
        ["⒈ 报件人", filled(w.applicant, "applicant", fill, min_em=22)],
        [
            "⒉ 受托人",
            filled(w.handler.name, "handler", fill, min_em=7),
            "　受托人联络号",
            filled(w.handler.phone, "phone", fill, min_em=9),
        ],
        [
            "⒊ 借用哪条路",
            filled(w.road, "road", fill, min_em=9),
            "　工程队",
            filled(w.builder.name, "builder", fill, min_em=12),
        ],
        ["⒋ 路段门牌", filled(w.place, "place", fill, min_em=24)],
        ["⒌ 做什么用", filled(w.reason, "reason", fill, min_em=24)],
        [
            "⒍ 借用多大　长",
            filled(size(w.length), "length_m", fill, min_em=4),
            "m　宽",
            filled(size(w.width), "width_m", fill, min_em=4),
            "m　共",
            filled(size(w.area), "area_m2", fill, min_em=4),
            "㎡",
        ],
        [
            "⒎ 借用多久　",
            *dated(w.period_from, "period_from", fill),
            "—",
            *dated(w.period_to, "period_to", fill),
            f"　（{w.days}天）",
        ],
    ]
    y = lines(sheet, 18, 30, 12, every, body)
    sheet.text(
        18,
        y + 4,
        f"窗口收件：{job.facts.spouse.name}　　服务热线：0376-6555{job.rng.randrange(100, 999)}　　印制：2025年6月",
        Style("song", 9.5),
    )
    seals.put_stamp(sheet, 170, y + 6, ["占道受理", f"{w.signed:%Y-%m-%d}"], width=32)
    return drawn("road_occupy_application", "mint_occupy_a_only", [sheet], truth(w, _ALL) | {"parts": ("A",)})


def occupy_stacked(job: Job) -> Drawn:
    """Both tables on one page, A above with heads over columns, B below as the fee and measuring part."""
    w, sheet = site(job, who="org"), job.sheet()
    fill, label = job.fill_style(10.5), Style("hei", 10)
    sheet.text(105, 16, "Application for Temporary Use of Urban Road", Style("song", 10), align="c")
    sheet.text(105, 23, "占用城市道路（临时）申领表", Style("hei_bold", 19), align="c")
    sheet.text(18, 37, [Run("表A", "parts"), "　申领者填写"], Style("hei_bold", 12))
    y = table(
        sheet,
        18,
        44,
        [
            (9, [(78, "申领者", True), (36, "联系代表", True), (60, "代表电话", True)]),
            (
                13,
                [
                    (78, Run(w.applicant, "applicant", fill), False),
                    (36, Run(w.handler.name, "handler", fill), False),
                    (60, Run(w.handler.phone, "phone", fill), False),
                ],
            ),
            (9, [(50, "路名", True), (124, "占用地点", True)]),
            (13, [(50, Run(w.road, "road", fill), False), (124, Run(w.place, "place", fill), False)]),
            (9, [(104, "事由", True), (70, "承建企业", True)]),
            (16, [(104, Run(w.reason, "reason", fill), False), (70, Run(w.builder.name, "builder", fill), False)]),
        ],
        label=label,
        value=Style("song", 10.5),
    )
    sheet.text(18, y + 8, [Run("表B", "parts"), "　测量与期限"], Style("hei_bold", 12))
    y = table(
        sheet,
        18,
        y + 15,
        [
            (
                9,
                [
                    (29, "纵长/m", True),
                    (29, "横宽/m", True),
                    (36, "占地/m²", True),
                    (40, "首日", True),
                    (40, "末日", True),
                ],
            ),
            (
                13,
                [
                    (29, Run(size(w.length), "length_m", fill), False),
                    (29, Run(size(w.width), "width_m", fill), False),
                    (36, Run(size(w.area), "area_m2", fill), False),
                    (40, when(w.period_from, "period_from", "dash"), False),
                    (40, when(w.period_to, "period_to", "dash"), False),
                ],
            ),
            (
                40,
                [
                    (29, "踏勘意见", True),
                    (
                        145,
                        f"经踏勘，与申领内容相符，预留行人净宽1.8米。踏勘人：{job.facts.spouse.name}、{job.facts.dealer.legal_person[0]}工",
                        False,
                    ),
                ],
            ),
        ],
        label=label,
        value=Style("song", 10.5),
    )
    seal(job, sheet, 150, y + 16, w.applicant)
    sheet.text(112, y + 14, "申领者盖章", Style("song", 11))
    sheet.text(18, y + 34, "填表依据：《河南省市政设施管理条例》及2024年5月1日起施行的占道收费标准。", Style("song", 9))
    return drawn("road_occupy_application", "mint_occupy_stacked", [sheet], truth(w, _ALL) | {"parts": ("A", "B")})


LAYOUTS: Layouts = {
    "road_occupy_application": {
        "mint_occupy_two_pages": occupy_two_pages,
        "mint_occupy_a_only": occupy_a_only,
        "mint_occupy_stacked": occupy_stacked,
    }
}
