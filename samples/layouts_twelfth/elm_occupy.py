"""Applications to occupy a road: form A and form B."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    between,
    centred,
    lab,
    plain,
    rows,
    seal,
    val,
)
from samples.layouts_twelfth.elm_works import applicant_of, sign_off, some_works
from samples.people import a_phone
from samples.truth import Drawn


def occupy_two_forms(job: Job) -> Drawn:
    """Form A for the applicant and form B for the site, a page each."""
    paper, works = Paper(job, job.fill_style(11)), some_works(job)
    who, code = applicant_of(job, works)
    sheet = paper.new()
    centred(sheet, 18, "临时占用城市道路申请表", Style("song_bold", 19), spacing=0.1)
    centred(sheet, 29, paper.say("parts", "A表", ("A", "B"), style=Style("song_bold", 14)), Style("song_bold", 14))
    given: list[Row] = [
        (12, [lab(36, "申请单位（个人）"), val(0, paper.say("applicant", who))]),
        (12, [lab(36, "统一社会信用代码（身份证号）"), val(0, Run(code, "", paper.ink))]),
        (
            12,
            [
                lab(36, "法定代表人"),
                val(49, Run(works.applicant.legal_person, "", paper.ink)),
                lab(36, "电话"),
                val(0, Run(a_phone(job.rng), "", paper.ink)),
            ],
        ),
        (
            12,
            [
                lab(36, "经办人"),
                val(49, paper.say("handler", works.handler)),
                lab(36, "手机"),
                val(0, paper.say("phone", works.phone)),
            ],
        ),
        (12, [lab(36, "施工单位"), val(0, paper.say("builder", works.builder.name))]),
        (12, [lab(36, "占用道路名称"), val(0, paper.say("road", works.road))]),
        (12, [lab(36, "占用地点"), val(0, paper.say("place", works.place))]),
        (12, [lab(36, "占用事由"), val(0, paper.say("reason", works.reason))]),
        (
            12,
            [
                lab(36, "占用面积"),
                val(
                    0,
                    [
                        paper.say("area_m2", plain(works.area)),
                        " 平方米（长",
                        paper.say("length_m", plain(works.length)),
                        "米×宽",
                        paper.say("width_m", plain(works.width)),
                        "米）",
                    ],
                ),
            ],
        ),
        (
            12,
            [
                lab(36, "占用期限"),
                val(0, ["自 ", paper.day("period_from", works.start), " 至 ", paper.day("period_to", works.end)]),
            ],
        ),
        (46, [lab(36, "申请人承诺"), val(0, "")]),
    ]
    bottom = rows(sheet, 42, given, label=SONG, value=SONG)
    text = "所填内容及所附材料真实有效；占用期间服从管理，按规定缴纳城市道路占用费，期满后自行清理并恢复原状。"
    sheet.flow(60, bottom - 42, 126, text, SONG, leading=1.5, indent=2)
    sign_off(sheet, 116, bottom - 22, who, works)
    sheet = paper.new()
    centred(sheet, 18, "临时占用城市道路申请表", Style("song_bold", 19), spacing=0.1)
    centred(sheet, 29, "B表", Style("song_bold", 14))
    back: list[Row] = [
        (90, [lab(36, "占用位置示意图"), val(0, "")]),
        (28, [lab(36, "现场勘查意见"), val(0, "")]),
        (20, [lab(36, "占道费核定"), val(0, "面积　　　㎡ × 天数　　　 × 标准　　　元 = 　　　　元")]),
        (28, [lab(36, "审核意见"), val(0, "")]),
        (28, [lab(36, "审批意见"), val(0, "")]),
    ]
    rows(sheet, 42, back, label=SONG, value=SONG)
    sheet.rect(70, 84, 100, 16, line=0.4)
    sheet.text(120, 89, works.road, SONG, align="c")
    sheet.rect(104, 76, 24, 8, line=0.6)
    sheet.text(116, 69, "占用范围", Style("song", 9), align="c")
    return paper.done("road_occupy_application", "elm_occupy_two_forms")


def occupy_one_form(job: Job) -> Drawn:
    """Both forms on the two halves of one page, filled in on the window's computer."""
    paper, works = Paper(job, Style("kai", 10.5)), some_works(job)
    sheet = paper.new()
    centred(sheet, 12, "临时占用城市道路申请表（A、B表）", Style("hei_bold", 16))
    label = Style("song", 10)
    sheet.text(18, 24, ["申请表", paper.say("parts", "（A）", ("A", "B"), style=label), "　由申请人填写"], label)
    given: list[Row] = [
        (
            9,
            [
                lab(26, "申请人"),
                val(72, paper.say("applicant", works.applicant.name)),
                lab(24, "联系人"),
                val(0, paper.say("handler", works.handler)),
            ],
        ),
        (
            9,
            [
                lab(26, "施工单位"),
                val(72, paper.say("builder", works.builder.name)),
                lab(24, "联系方式"),
                val(0, paper.say("phone", works.phone)),
            ],
        ),
        (
            9,
            [
                lab(26, "所在道路"),
                val(72, paper.say("road", works.road)),
                lab(24, "道路等级"),
                val(0, job.rng.choice(["主干道", "次干道", "支路"])),
            ],
        ),
        (9, [lab(26, "具体位置"), val(0, paper.say("place", works.place))]),
        (9, [lab(26, "占道用途"), val(0, paper.say("reason", works.reason))]),
        (
            9,
            [
                lab(26, "占道长度"),
                val(30, [paper.say("length_m", plain(works.length)), " m"]),
                lab(24, "占道宽度"),
                val(30, [paper.say("width_m", plain(works.width)), " m"]),
                lab(24, "占道面积"),
                val(0, [paper.say("area_m2", plain(works.area)), " ㎡"]),
            ],
        ),
        (
            9,
            [
                lab(26, "开始日期"),
                val(59, paper.day("period_from", works.start, "dash")),
                lab(26, "结束日期"),
                val(0, paper.day("period_to", works.end, "dash")),
            ],
        ),
        (30, [lab(26, "申请人签章"), val(0, "")]),
    ]
    bottom = rows(sheet, 30, given, x=18, width=174, label=label, value=label)
    sheet.text(112, bottom - 22, "（盖章）", label)
    sheet.text(112, bottom - 10, numbers.written_date(between(job, (2026, 10, 9), (2026, 11, 20))), label)
    seal(sheet, 126, bottom - 14, works.applicant.name, size=36)
    sheet.text(18, bottom + 8, "申请表（B）　由受理部门填写", label)
    back: list[Row] = [
        (12, [lab(26, "受理编号"), val(59, ""), lab(26, "受理日期"), val(0, "")]),
        (24, [lab(26, "现场踏勘情况"), val(0, "踏勘人：　　　　　　　　　年　　月　　日")]),
        (24, [lab(26, "科室意见"), val(0, "签字：　　　　　　　　　　年　　月　　日")]),
        (24, [lab(26, "分管领导意见"), val(0, "签字：　　　　　　　　　　年　　月　　日")]),
        (14, [lab(26, "许可证编号"), val(0, "")]),
    ]
    rows(sheet, bottom + 14, back, x=18, width=174, label=label, value=label)
    return paper.done("road_occupy_application", "elm_occupy_one_form")


LAYOUTS: Layouts = {
    "road_occupy_application": {"elm_occupy_two_forms": occupy_two_forms, "elm_occupy_one_form": occupy_one_form},
}
