"""Applications to dig up a road, and the register of facilities occupied."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    a_name,
    centred,
    lab,
    plain,
    rows,
    seal,
    val,
)
from samples.layouts_twelfth.elm_works import applicant_of, sign_off, some_works
from samples.truth import Drawn

_SURFACES = ("沥青混凝土", "彩砖", "花岗岩", "水泥混凝土", "透水砖")


def dig_table(job: Job) -> Drawn:
    """The city office's form: applicant, place and measures, then the opinions left empty."""
    paper, works = Paper(job, job.fill_style(11)), some_works(job)
    who, code = applicant_of(job, works)
    sheet = paper.new()
    centred(sheet, 18, "城市道路掘动申请表", Style("song_bold", 20), spacing=0.2)
    sheet.text(20, 32, f"编号：〔2026〕第{job.rng.randrange(10, 400):03d}号", Style("song", 10))
    sheet.text(190, 32, f"申请日期：{numbers.written_date(works.signed)}", Style("song", 10), align="r")
    long, wide = plain(works.length), plain(works.width)
    given: list[Row] = [
        (
            11,
            [
                lab(34, "申请单位（人）"),
                val(76, paper.say("applicant", who)),
                lab(26, "法定代表人"),
                val(0, Run(works.applicant.legal_person, "", paper.ink)),
            ],
        ),
        (11, [lab(34, "统一社会信用代码/身份证号"), val(0, Run(code, "", paper.ink))]),
        (
            11,
            [
                lab(34, "经办人"),
                val(51, paper.say("handler", works.handler)),
                lab(34, "联系电话"),
                val(0, paper.say("phone", works.phone)),
            ],
        ),
        (
            11,
            [
                lab(34, "施工单位"),
                val(76, paper.say("builder", works.builder.name)),
                lab(26, "现场负责人"),
                val(0, Run(a_name(job), "", paper.ink)),
            ],
        ),
        (
            11,
            [
                lab(34, "道路名称"),
                val(51, paper.say("road", works.road)),
                lab(34, "路面结构"),
                val(0, Run(job.rng.choice(_SURFACES), "", paper.ink)),
            ],
        ),
        (11, [lab(34, "掘动地点"), val(0, paper.say("place", works.place))]),
        (11, [lab(34, "掘动原因"), val(0, paper.say("reason", works.reason))]),
        (
            11,
            [
                lab(34, "掘动部位"),
                val(0, job.rng.choice(["□车行道  ■人行道  □绿化带  □其他", "□车行道  □人行道  ■非机动车道  □其他"])),
            ],
        ),
        (
            11,
            [
                lab(34, "掘动面积"),
                val(
                    0,
                    [
                        "长 ",
                        paper.say("length_m", long, line=3),
                        " 米 × 宽 ",
                        paper.say("width_m", wide, line=3),
                        " 米 × 深 ",
                        paper.blank("0.9", 3),
                        " 米 = ",
                        paper.say("area_m2", plain(works.area), line=4),
                        " 平方米",
                    ],
                ),
            ],
        ),
        (
            11,
            [
                lab(34, "掘动时间"),
                val(
                    0,
                    [
                        "自",
                        *paper.torn("period_from", works.start),
                        "至",
                        *paper.torn("period_to", works.end),
                        f"，共{works.days}天",
                    ],
                ),
            ],
        ),
        (11, [lab(34, "恢复方式"), val(0, "■委托市政部门修复　　□自行修复")]),
        (34, [lab(34, "申请单位意见"), val(0, "")]),
        (24, [lab(34, "市政管理部门\n现场勘查意见"), val(0, "")]),
        (24, [lab(34, "审批意见"), val(0, "")]),
    ]
    bottom = rows(sheet, 38, given, label=SONG.sized(10.5), value=SONG.sized(10.5))
    top = bottom - 82
    sheet.text(58, top + 5, "我单位承诺按批准的位置、面积、期限掘动，文明施工，按期恢复。", SONG.sized(10.5))
    sign_off(sheet, 118, top + 14, who, works)
    sheet.text(20, bottom + 4, "注：本表一式三份，附施工平面图、管线断面图及施工组织方案。", Style("song", 9.5))
    return paper.done("road_dig_application", "elm_dig_table")


def dig_letter(job: Job) -> Drawn:
    """A county office's form: running lines to be filled in, the sketch on the second page."""
    paper, works = Paper(job, job.fill_style(12.5)), some_works(job)
    writer = paper.writer(Style("song", 12.5), leading=2.0)
    who, _ = applicant_of(job, works)
    writer.title("挖掘城市道路申请表", Style("hei_bold", 20), after=10)
    writer.line(["申请单位（个人）：", paper.say("applicant", who, line=20)])
    writer.line(
        [
            "经办人：",
            paper.say("handler", works.handler, line=7),
            "　联系电话：",
            paper.say("phone", works.phone, line=9),
        ]
    )
    writer.line(["施工单位：", paper.say("builder", works.builder.name, line=22)])
    writer.line(["拟挖掘道路名称：", paper.say("road", works.road, line=12)])
    writer.line(["挖掘位置（起止点）：", paper.say("place", works.place, line=20)])
    writer.line(["挖掘事由：", paper.say("reason", works.reason, line=20)])
    measures: list[str | Run] = ["挖掘长度：", paper.say("length_m", plain(works.length), line=4), "米　宽度："]
    measures += [paper.say("width_m", plain(works.width), line=4), "米　面积："]
    writer.line([*measures, paper.say("area_m2", plain(works.area), line=5), "㎡"])
    form = job.date_form("plain", "dot", "dash")
    period: list[str | Run] = ["挖掘期限：", paper.day("period_from", works.start, form), " 起至 "]
    writer.line([*period, paper.day("period_to", works.end, form), " 止"])
    writer.para(
        "本单位（人）保证以上所填内容真实，并遵守《城市道路管理条例》的规定：施工现场设置明显标志和安全防围设施；竣工后及时清理现场，通知市政工程行政主管部门检查验收；需要变更位置、面积、期限的，提前办理变更手续。"
    )
    writer.y += 6
    sign_off(writer.sheet, 112, writer.y, who, works)
    writer.y += 34
    for text in ("市政设施管理单位意见：", "主管部门意见："):
        writer.line(text)
        writer.y += 10
    sheet = paper.new()
    centred(sheet, 24, "附：挖掘位置示意图", Style("hei", 14))
    sheet.rect(25, 38, 160, 150)
    for y in (92.0, 130.0):
        sheet.line(25, y, 185, y, width=0.5)
    sheet.text(105, 108, works.road, SONG, align="c", spacing=1.0)
    sheet.rect(84, 132, 46, 6, line=0.6)
    sheet.text(107, 141, f"挖掘段 {plain(works.length)}m×{plain(works.width)}m", Style("song", 10), align="c")
    sheet.text(168, 48, "北 ↑", SONG)
    sheet.text(30, 196, f"绘图：{a_name(job)}", Style("song", 10))
    return paper.done("road_dig_application", "elm_dig_letter")


# -- facilities ----------------------------------------------------------------------------------

_FACILITIES = ("人行道", "非机动车道", "道路绿化带护栏", "路灯灯杆及人行道", "检查井、人行道板", "人行道护栏")


def facility_register(job: Job) -> Drawn:
    """The register of one occupation, a table on a page."""
    paper, works = Paper(job, job.fill_style(11)), some_works(job)
    sheet = paper.new()
    centred(sheet, 20, "临时占用市政设施情况登记表", Style("song_bold", 19), spacing=0.1)
    who, _ = applicant_of(job, works)
    surfaces = Run(job.rng.choice(["完好", "局部破损", "完好，地面铺装无松动"]), "", paper.ink)
    given: list[Row] = [
        (12, [lab(36, "占用单位（个人）"), val(0, paper.say("applicant", who))]),
        (
            12,
            [
                lab(36, "联系人"),
                val(49, Run(works.handler, "", paper.ink)),
                lab(36, "联系电话"),
                val(0, Run(works.phone, "", paper.ink)),
            ],
        ),
        (12, [lab(36, "占用设施名称"), val(0, paper.say("facility", job.rng.choice(_FACILITIES)))]),
        (12, [lab(36, "占用地点"), val(0, paper.say("place", works.place))]),
        (12, [lab(36, "占用用途"), val(0, Run(works.reason, "", paper.ink))]),
        (
            12,
            [
                lab(36, "占用规格"),
                val(
                    0,
                    [
                        "长",
                        paper.say("length_m", plain(works.length), line=3.5),
                        "m　宽",
                        paper.say("width_m", plain(works.width), line=3.5),
                        "m　面积",
                        paper.say("area_m2", plain(works.area), line=4.5),
                        "㎡",
                    ],
                ),
            ],
        ),
        (
            12,
            [
                lab(36, "占用期限"),
                val(
                    0,
                    [
                        *paper.torn("period_from", works.start, rule=False),
                        " 至 ",
                        *paper.torn("period_to", works.end, rule=False),
                    ],
                ),
            ],
        ),
        (12, [lab(36, "设施现状"), val(0, surfaces)]),
        (
            22,
            [
                lab(36, "恢复措施及承诺"),
                val(0, "占用期满五日内拆除围挡、清运物料，损坏的设施按原标准修复，并接受验收。"),
            ],
        ),
        (32, [lab(36, "占用单位签章"), val(0, "")]),
        (26, [lab(36, "登记单位意见"), val(0, "")]),
        (14, [lab(36, "登记人"), val(49, ""), lab(36, "登记日期"), val(0, "")]),
    ]
    bottom = rows(sheet, 36, given, label=SONG, value=SONG)
    sign_off(sheet, 104, bottom - 66, who, works)
    return paper.done("facility_occupy_register", "elm_facility_register")


def facility_ledger(job: Job) -> Drawn:
    """A ledger lying crosswise, one line filled in, more lines empty."""
    paper, works = Paper(job, Style("song", 10)), some_works(job)
    sheet = paper.new(297, 210)
    centred(sheet, 18, "临时占用市政设施登记表", Style("hei_bold", 18), spacing=0.2)
    sheet.text(18, 34, ["占用单位：", paper.say("applicant", works.applicant.name, style=SONG)], SONG)
    sheet.text(279, 34, f"填表日期：{numbers.written_date(works.signed)}", SONG, align="r")
    head = (
        "序号",
        "设施类型",
        "位置",
        "长（米）",
        "宽（米）",
        "面积（平方米）",
        "占用起始日期",
        "占用截止日期",
        "用途",
        "备注",
    )
    widths = (12.0, 30.0, 56.0, 18.0, 18.0, 24.0, 28.0, 28.0, 32.0, 0.0)
    values: list[str | Run] = [
        "1",
        paper.say("facility", job.rng.choice(_FACILITIES)),
        paper.say("place", works.place),
        paper.say("length_m", plain(works.length)),
        paper.say("width_m", plain(works.width)),
        paper.say("area_m2", plain(works.area)),
        paper.day("period_from", works.start, "dot"),
        paper.day("period_to", works.end, "dot"),
        works.reason,
        "",
    ]
    given: list[Row] = [(13, [lab(wide, text) for wide, text in zip(widths, head, strict=True)])]
    given.append((17, [val(wide, text) for wide, text in zip(widths, values, strict=True)]))
    given += [(13, [val(wide, str(row) if at == 0 else "") for at, wide in enumerate(widths)]) for row in (2, 3, 4)]
    bottom = rows(sheet, 42, given, x=16, width=265, label=SONG.sized(10), value=SONG.sized(10))
    text = "上述市政设施占用期间由我单位负责看护，如有损坏照价赔偿；占用期满立即恢复原状。"
    sheet.text(20, bottom + 6, text, SONG)
    sheet.text(20, bottom + 20, f"经办人：{works.handler}　　电话：{works.phone}", SONG)
    sheet.text(178, bottom + 20, "占用单位（公章）", SONG)
    sheet.text(186, bottom + 32, numbers.written_date(works.signed, form="spaced"), SONG)
    seal(sheet, 212, bottom + 26, works.applicant.name)
    sheet.text(20, bottom + 34, "市政管理机构审核：", SONG)
    return paper.done("facility_occupy_register", "elm_facility_ledger")


LAYOUTS: Layouts = {
    "road_dig_application": {"elm_dig_table": dig_table, "elm_dig_letter": dig_letter},
    "facility_occupy_register": {"elm_facility_register": facility_register, "elm_facility_ledger": facility_ledger},
}
