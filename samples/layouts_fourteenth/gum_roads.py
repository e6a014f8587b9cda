"""Applications to dig up a city road."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, Parts, Rows, foot, ink, lab, said, sign, val, ymd
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import table


def works_values(works: Works, *extra: str) -> dict[str, Value]:
    """The fields both kinds of application share, without those left out."""
    every: dict[str, Value] = {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }
    return {name: value for name, value in every.items() if name not in extra}


def period(works: Works, style: Style) -> Parts:
    """The days in a sentence of the form."""
    return [
        "自 ",
        *ymd(works.period_from, "period_from", style),
        "起至 ",
        *ymd(works.period_to, "period_to", style),
        "止",
    ]


def dig_form(job: Job) -> Drawn:
    """The form with a full grid and the boxes of the offices below."""
    rng, works = job.rng, some_works(job)
    sheet = job.sheet()
    fill, label = job.fill_style(10.5), SMALL
    sheet.text(105, 18, "城市道路掘动申请表", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(20, 31, "申请编号：", SMALL)
    sheet.text(140, 31, ["填表日期：", Run(said(job, works.signed, "plain", "dot"), "", fill)], SMALL)

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    def box(text: str, chosen: bool) -> Run:
        return Run(("■" if chosen else "□") + text, "", Style("song", 10.5))

    part, paving = rng.randrange(4), rng.randrange(4)
    parts: Parts = [box(one + "　", n == part) for n, one in enumerate(("车行道", "非机动车道", "人行道", "绿化带"))]
    pavings: Parts = [box(one + "　", n == paving) for n, one in enumerate(("沥青", "混凝土", "彩砖", "石材"))]
    w = 172.0
    rows: Rows = [
        (
            11,
            [
                lab(30, "申请单位\n（个人）"),
                val(80, v(works.applicant, "applicant")),
                lab(24, "法定代表人"),
                val(38, v(job.facts.company.org.legal_person if works.applicant != job.facts.person.name else "/")),
            ],
        ),
        (
            11,
            [
                lab(30, "经 办 人"),
                val(80, v(works.handler.name, "handler")),
                lab(24, "联系电话"),
                val(38, v(works.handler.phone, "phone")),
            ],
        ),
        (
            11,
            [
                lab(30, "施工单位"),
                val(80, v(works.builder.name, "builder")),
                lab(24, "单位电话"),
                val(38, v(works.builder.phone)),
            ],
        ),
        (11, [lab(30, "工程名称"), val(w - 30, v(works.project))]),
        (11, [lab(30, "道路名称"), val(55, v(works.road, "road")), lab(24, "起止路段"), val(63, v(works.section))]),
        (11, [lab(30, "掘动地点"), val(w - 30, v(works.place, "place"))]),
        (10, [lab(30, "掘动部位"), val(w - 30, parts)]),
        (10, [lab(30, "路面结构"), val(w - 30, pavings)]),
        (15, [lab(30, "掘动原因"), val(w - 30, v(works.reason, "reason"))]),
        (
            11,
            [
                lab(30, "掘动尺寸"),
                val(
                    w - 30,
                    [
                        "长 ",
                        v(plain(works.length), "length_m"),
                        " 米　×　宽 ",
                        v(plain(works.width), "width_m"),
                        " 米　×　深 ",
                        v(plain(works.depth)),
                        " 米　　面积 ",
                        v(plain(works.area), "area_m2"),
                        " 平方米",
                    ],
                ),
            ],
        ),
        (11, [lab(30, "掘动时间"), val(w - 30, period(works, fill))]),
        (
            11,
            [
                lab(30, "修复方式"),
                val(w - 30, [box("自行修复　　", False), box("缴费由市政部门修复　　", True), box("其他", False)]),
            ],
        ),
    ]
    y = table(sheet, 19, 38, rows, label=label, value=SMALL)
    for text, high in (
        ("申请单位\n承　　诺", 34.0),
        ("市政设施\n养护单位\n意　　见", 24.0),
        ("城市管理\n部门意见", 26.0),
    ):
        sheet.rect(19, y, 30, high)
        sheet.rect(49, y, w - 30, high)
        sheet.cell((19, y, 30, high), text, label, align="c")
        if high == 34.0:
            promise = (
                "我单位（本人）所填内容真实，严格按批准的位置、面积和时限施工，文明围挡，"
                "按期恢复，如有违反愿承担相应责任。"
            )
            sheet.flow(51, y + 3, w - 34, promise, SMALL, indent=2, leading=1.5)
            sheet.text(80, y + 20, "申请单位（盖章）/ 签名：", SMALL)
            sheet.text(140, y + 27, "年　　月　　日", SMALL)
            if works.applicant == job.facts.person.name:
                sign(sheet, 126, y + 17, works.applicant)
            else:
                put_round(sheet, 132, y + 20, SealText(works.applicant), diameter=38)
        else:
            sheet.text(140, y + high - 8, "年　　月　　日", SMALL)
        y += high
    sheet.text(19, y + 4, "注：本表一式三份，附施工平面位置图及相关设计文件。", Style("song", 9))
    return drawn("road_dig_application", "gum_dig_form", [sheet], works_values(works))


def dig_letter_form(job: Job) -> Drawn:
    """A shorter form on two pages: the application, then the offices' opinions."""
    works = some_works(job)
    sheet, back = job.sheet(), job.sheet()
    fill, label = ink(job, 11), Style("song", 11.5)
    sheet.text(105, 24, "挖掘城市道路许可申请表", Style("hei_bold", 19), align="c")
    sheet.text(20, 38, "信阳市城市管理局：", Style("song", 12))
    w = 170.0

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    rows: Rows = [
        (14, [lab(36, "申 请 人"), val(w - 36, v(works.applicant, "applicant"))]),
        (14, [lab(36, "统一社会信用代码\n（身份证号）"), val(w - 36, v(works.applicant_code))]),
        (
            12,
            [
                lab(36, "委托代理人"),
                val(49, v(works.handler.name, "handler")),
                lab(36, "手　机"),
                val(49, v(works.handler.phone, "phone")),
            ],
        ),
        (14, [lab(36, "施 工 单 位"), val(w - 36, v(works.builder.name, "builder"))]),
        (20, [lab(36, "挖 掘 事 由"), val(w - 36, v(works.reason, "reason"))]),
        (16, [lab(36, "挖 掘 位 置"), val(w - 36, v(works.place, "place"))]),
        (
            12,
            [
                lab(36, "长　度（m）"),
                val(20, v(plain(works.length), "length_m")),
                lab(36, "宽　度（m）"),
                val(20, v(plain(works.width), "width_m")),
                lab(32, "面　积（㎡）"),
                val(26, v(plain(works.area), "area_m2")),
            ],
        ),
        (14, [lab(36, "挖 掘 期 限"), val(w - 36, period(works, fill))]),
        (
            40,
            [
                lab(36, "附 送 材 料"),
                val(
                    w - 36,
                    "1. 申请人主体资格证明复印件；\n2. 建设工程规划许可证或批准文件；"
                    "\n3. 施工图设计文件及施工组织方案；\n4. 地下管线查询资料。",
                ),
            ],
        ),
    ]
    y = table(sheet, 20, 48, rows, label=label, value=Style("song", 11))
    sheet.text(104, y + 16, "申请人（签字或盖章）：", Style("song", 11.5))
    sheet.text(126, y + 30, Run(said(job, works.signed, "plain"), "", fill), fill)
    sign(sheet, 150, y + 13, works.handler.name)
    if works.applicant != job.facts.person.name:
        put_round(sheet, 140, y + 24, SealText(works.applicant), diameter=40)
    rest: Rows = []
    for text in ("道路产权（管养）\n单位意见", "现场勘查情况", "承办科室意见", "分管领导意见", "主要领导意见"):
        rest.append((40, [lab(36, text), val(w - 36, "")]))
    y = table(back, 20, 30, rest, label=label, value=label)
    back.text(20, y + 5, "备注：挖掘城市主要道路、新建道路五年内的，须报市人民政府批准。", SMALL)
    foot(sheet, "第 1 页　共 2 页")
    foot(back, "第 2 页　共 2 页")
    return drawn(
        "road_dig_application",
        "gum_dig_two_pages",
        [sheet, back],
        works_values(works, "road"),
        tolerated={"road": (works.road,)},
    )


LAYOUTS: Layouts = {
    "road_dig_application": {"gum_dig_form": dig_form, "gum_dig_two_pages": dig_letter_form},
}
