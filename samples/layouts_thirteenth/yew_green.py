"""工程建设涉及城市绿地、树木情况说明: a letter to the office, and a table with the list of trees."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Rows, foot, hand, lab, said, signed, val
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table


def _values(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def _sign(sheet: Sheet, x: float, y: float, works: Works) -> None:
    if works.applicant.endswith("公司"):
        put_round(sheet, x, y, SealText(works.applicant), diameter=40)


def letter(job: Job) -> Drawn:
    """A letter to the city's office: why, where, how much, which trees, what is promised."""
    rng, works = job.rng, some_works(job)
    firm = works.applicant.endswith("公司")
    me = "我单位" if firm else "本人"
    writer = Writer(job, Style("song", 14), leading=1.85, left=27, width=156)
    writer.y += 8
    title = f"关于{works.project}涉及城市绿地、树木的情况说明"
    writer.y = writer.sheet.flow(30, writer.y, 150, title, Style("song_bold", 19), leading=1.5, align="c") + 8
    writer.line(rng.choice(["信阳市城市管理局：", "信阳市园林绿化中心：", "市城管局园林科："]))
    writer.para(f"{me}因建设{works.project}，需{works.reason}，施工范围涉及城市绿地及树木，现将有关情况说明如下：")
    writer.para(
        [
            "一、绿地现状。涉及绿地位于",
            Run(works.green_place, "place"),
            "，绿地性质为",
            Run(works.green_nature, "nature", solid=True),
            "，现状以灌木、草坪为主，长势良好。",
        ]
    )
    writer.para(
        [
            f"二、占用情况。临时占用绿地长{plain(works.length)}米、宽{plain(works.width)}米，面积",
            Run(plain(works.area), "area_m2", solid=True),
            f"平方米，占用时间自{numbers.written_date(works.period_from)}至{numbers.written_date(works.period_to)}。",
        ]
    )
    named = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    writer.para(
        [
            f"三、树木情况。施工范围内有{named}，共计",
            Run(str(works.tree_count), "tree_count", solid=True),
            "株，胸径8至22厘米，无古树名木，拟就近移植至同一路段绿化带内。",
        ]
    )
    writer.para(
        "四、恢复措施。施工结束后十日内按原标准恢复绿地，移植树木养护一年，未成活的予以补植，并接受园林部门验收。"
    )
    writer.para("特此说明。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 12
    if firm:
        sheet.text(178, y, Run(works.applicant, "applicant"), Style("song", 14), align="r")
    else:
        sheet.text(118, y, "说明人：", Style("song", 14))
        signed(sheet, 140, y - 1.5, works.applicant, field="applicant")
    shown = numbers.written_date(works.signed, form=rng.choice(["plain", "chinese", "spaced"]))
    sheet.text(172, y + 11, Run(shown, "issue_date"), Style("song", 14), align="r")
    _sign(sheet, 152, y + 7, works)
    sheet.text(27, y + 24, f"（联系人：{works.handler.name}　电话：{works.handler.phone}）", Style("song", 12))
    return drawn("green_situation_note", "yew_green_letter", writer.sheets, _values(works))


def sheet_of_trees(job: Job) -> Drawn:
    """A table of the green land, the list of trees with their total, the plan of restoring, seal and day."""
    rng, works = job.rng, some_works(job)
    pen = hand(job, 11) if job.chance(0.4) else Style("song", 11)
    sheet, label = job.sheet(), Style("song", 10.5)
    sheet.text(105, 22, "工程建设涉及城市绿地、树木情况说明", Style("hei_bold", 18), align="c")
    rows: Rows = [
        (11, [lab(32, "说明单位（个人）"), val(140, Run(works.applicant, "applicant", pen))]),
        (11, [lab(32, "工程名称"), val(140, Run(works.project, "", pen))]),
        (11, [lab(32, "绿地位置"), val(140, Run(works.green_place, "place", pen))]),
        (
            11,
            [
                lab(32, "绿地类别"),
                val(54, Run(works.green_nature, "nature", pen)),
                lab(32, "占用面积（㎡）"),
                val(54, Run(plain(works.area), "area_m2", pen)),
            ],
        ),
        (
            11,
            [
                lab(32, "占用方式"),
                val(54, Run(rng.choice(["临时占用", "临时占用，到期恢复"]), "", pen)),
                lab(32, "占用期限"),
                val(54, Run(f"{works.days}天", "", pen)),
            ],
        ),
        (18, [lab(32, "占用原因"), val(140, Run(works.reason, "", pen))]),
    ]
    y = table(sheet, 19, 36, rows, label=label, value=label)
    sheet.text(19, y + 5, "树木清单", Style("hei_bold", 11.5))
    wides = (16.0, 40.0, 30.0, 28.0, 30.0, 28.0)
    heads = ("序号", "树　种", "胸径（cm）", "数量（株）", "处理方式", "备　注")
    trees: Rows = [(9, [lab(wide, head) for wide, head in zip(wides, heads, strict=True)])]
    for number, (kind, count) in enumerate(works.trees, 1):
        shown = (str(number), kind, str(rng.randrange(8, 26)), str(count), rng.choice(["移植", "移植", "保护"]), "")
        trees.append((9, [(wide, Run(text, "", pen), True) for wide, text in zip(wides, shown, strict=True)]))
    total = (lab(86, "合　计"), (28.0, Run(str(works.tree_count), "tree_count", pen), True), val(58, ""))
    trees.append((9, list(total)))
    y = table(sheet, 19, y + 12, trees, label=label, value=label)
    text = (
        "施工时设置围挡保护现有苗木，移植由专业绿化队伍实施，"
        "完工后及时回填种植土，按原样恢复，并负责一年养护期内的补植。"
    )
    end: Rows = [
        (24, [lab(32, "保护及恢复措施"), val(140, text)]),
        (18, [lab(32, "古树名木情况"), val(140, "施工范围内无古树名木及后备资源。")]),
    ]
    y = table(sheet, 19, y + 6, end, label=label, value=label)
    sheet.text(100, y + 12, "说明单位（个人）签章：", label.sized(11.5))
    if not works.applicant.endswith("公司"):
        signed(sheet, 146, y + 10, works.applicant)
    shown_day = said(job, works.signed, "plain", "dot", "padded")
    sheet.text(140, y + 24, ["日期：", Run(shown_day, "issue_date")], label.sized(11.5))
    _sign(sheet, 158, y + 18, works)
    foot(sheet, "附：现场照片、绿地位置示意图", y=y + 42, align="l")
    return drawn("green_situation_note", "yew_green_table", [sheet], _values(works))


LAYOUTS: Layouts = {"green_situation_note": {"yew_green_letter": letter, "yew_green_table": sheet_of_trees}}
