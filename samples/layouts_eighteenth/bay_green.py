"""工程建设涉及城市绿地、树木情况说明: a letter, and a table with the list of trees and photographs."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, grid, page_foot
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature

Cell = tuple[float, Runs, str]


def green_letter(job: Job) -> Drawn:
    """A typed letter: everything stands in its sentences."""
    told, works, rng = Told(), some_works(job), job.rng
    firm = works.applicant.endswith("公司")
    me = "我公司" if firm else "本人"
    face = rng.choice(("song", "kai"))
    page = Writer(job, Style(face, 14), left=28, width=154, leading=1.9, gap=0.8, top=30)
    project = works.project
    lines = (f"关于{project}", "涉及城市绿地、树木的情况说明")
    for line in lines:
        page.sheet.text(105, page.y, line, Style("song_bold", 18), align="c")
        page.y += 10.5
    page.y += 7
    page.line("信阳市城市管理局：")
    page.para(f"{me}拟建设{project}，电缆线路需穿越城市绿化用地。现将涉及绿地、树木的有关情况说明如下：")
    square = rng.choice(("平方米", "㎡", "m²"))
    size = f"（长{plain(works.length)}米、宽{plain(works.width)}米）" if job.chance(0.7) else ""
    page.para(
        [
            "涉及的绿地位于",
            told("place", works.green_place),
            "，性质为",
            told("nature", works.green_nature),
            "，临时占用绿地面积",
            told("area_m2", plain(works.area)),
            f"{square}{size}。",
        ]
    )
    (first, one), (second, two) = works.trees
    page.para(
        [
            f"施工范围内现有{first}{one}株、{second}{two}株，共计",
            told("tree_count", str(works.tree_count)),
            f"株，胸径{rng.randrange(6, 10)}至{rng.randrange(11, 22)}厘米，均拟就近移植，不砍伐。"
            "经核查，不涉及古树名木和公园绿地。",
        ]
    )
    page.para(
        f"{me}承诺施工前对移植树木编号登记，委托有资质的园林单位移植并养护一年；完工后七日内按原标准恢复绿地，未成活的按规定补栽或补偿。"
    )
    page.para("特此说明。")
    page.room(46)
    page.y += 12
    sheet = page.sheet
    who = told("applicant", works.applicant)
    sheet.text(140 if firm else 132, page.y, [*(() if firm else ("说明人：",)), who], page.style, align="c")
    form = rng.choice(("chinese", "plain", "padded"))
    sheet.text(140, page.y + 11, told.day("issue_date", works.signed, form), page.style, align="c")
    if firm:
        seals.put_round(sheet, 141, page.y + 4, seals.SealText(works.applicant), diameter=41)
    else:
        signature(sheet, 158, page.y - 2, works.applicant)
    sheet.text(28, page.y + 24, f"（联系人：{works.handler.name}　电话：{works.handler.phone}）", page.style.sized(12))
    return told.done("green_situation_note", "bay_green_letter", *page.sheets)


def green_table(job: Job) -> Drawn:
    """A table headed 情况说明: particulars, list of trees with a total, then photographs on the second page."""
    told, first, second, works, rng = Told(), job.sheet(), job.sheet(), some_works(job), job.rng
    firm = works.applicant.endswith("公司")
    fill, label = job.fill_style(11), Style("hei", 10.5)

    def val(text: str) -> Run:
        return Run(text, "", fill)

    first.text(105, 20, "工程建设涉及城市绿地、树木情况说明表", Style("song_bold", 18), align="c")
    unit = told("applicant", works.applicant, style=fill)
    head: list[tuple[float, list[Cell]]] = [
        (
            11,
            [
                (34, "建设单位（个人）", "h"),
                (78, unit, "l"),
                (24, "联系电话", "h"),
                (36, val(works.handler.phone), "l"),
            ],
        ),
        (11, [(34, "工程名称", "h"), (138, val(works.project), "l")]),
        (11, [(34, "绿地位置", "h"), (138, told("place", works.green_place, style=fill), "l")]),
        (
            11,
            [
                (34, "绿地性质", "h"),
                (62, told("nature", works.green_nature, style=fill), "l"),
                (34, "占用面积（㎡）", "h"),
                (42, told("area_m2", plain(works.area), style=fill), "c"),
            ],
        ),
        (
            11,
            [
                (34, "占用方式", "h"),
                (62, val(rng.choice(("临时占用", "地下穿越"))), "l"),
                (34, "长×宽（米）", "h"),
                (42, val(f"{plain(works.length)}×{plain(works.width)}"), "c"),
            ],
        ),
        (
            11,
            [
                (34, "管护单位", "h"),
                (138, val(rng.choice(("信阳市园林绿化中心", f"{job.facts.home.community.district}园林管理所"))), "l"),
            ],
        ),
    ]
    y = grid(first, 19, 34, head, label, label=label)
    first.rect(19, y, 172, 9)
    first.text(105, y + 2.4, "涉 及 树 木 清 单", label, align="c")
    y += 9
    widths = (18.0, 40.0, 26.0, 32.0, 28.0, 28.0)
    rows: list[tuple[float, list[Cell]]] = [
        (
            9,
            [
                (w, t, "h")
                for w, t in zip(widths, ("序号", "树种", "数量（株）", "胸径（cm）", "处置方式", "备注"), strict=True)
            ],
        )
    ]
    for number, (kind, count) in enumerate(works.trees, 1):
        low = rng.randrange(5, 14)
        cells = (
            str(number),
            kind,
            str(count),
            f"{low}～{low + rng.randrange(2, 8)}",
            rng.choice(("移植", "移植", "修剪")),
            "",
        )
        rows.append((9, [(w, val(t), "c") for w, t in zip(widths, cells, strict=True)]))
    rows.append((9, [(w, "", "c") for w in widths]))
    rows.append(
        (
            9,
            [
                (58, "合　　计", "h"),
                (26, told("tree_count", str(works.tree_count), style=fill), "c"),
                (88, val("无古树名木"), "l"),
            ],
        )
    )
    y = grid(first, 19, y, rows, label, label=label)
    notes: list[tuple[float, list[Cell]]] = [
        (24, [(34, "涉及原因", "h"), (138, val(f"{works.reason}，线路无法避让该处绿地。"), "l")]),
        (
            24,
            [
                (34, "保护与恢复措施", "h"),
                (138, val("施工采用人工开挖，保留土球移植；竣工后15日内恢复原貌并养护至成活。"), "l"),
            ],
        ),
    ]
    y = grid(first, 19, y, notes, label, label=label)
    first.rect(19, y, 172, 42)
    first.text(24, y + 4, "以上情况属实，如有隐瞒愿承担相应责任。", label)
    first.text(90, y + 16, "建设单位（盖章）或个人签字：", label)
    first.text(
        90,
        y + 30,
        ["填表日期：", told.day("issue_date", works.signed, rng.choice(("spaced", "dot", "plain")), style=fill)],
        label,
    )
    if firm:
        seals.put_round(first, 164, y + 20, seals.SealText(works.applicant), diameter=36)
    else:
        signature(first, 150, y + 13, works.applicant)
    page_foot(first, "1/2")
    second.text(105, 24, "现场照片及位置图", Style("hei", 15), align="c")
    tones = ((150, 172, 140), (128, 150, 122), (170, 182, 160))
    for number, (x, top) in enumerate(((22.0, 40.0), (108.0, 40.0), (22.0, 118.0))):
        second.fill(x, top, 80, 60, tones[number])
        second.fill(x, top + 40, 80, 20, (150, 146, 140))
        for tree in range(3):
            second.fill(x + 14 + tree * 24, top + 14, 3, 28, (96, 76, 58))
            second.fill(x + 8 + tree * 24, top + 6, 15, 14, (70, 110, 70))
        second.text(
            x + 40,
            top + 62.5,
            f"照片{number + 1}：{('绿地现状', '拟移植树木', '施工起点')[number]}",
            Style("song", 10),
            align="c",
        )
    second.rect(108, 118, 80, 60)
    second.line(112, 156, 184, 156, width=0.5)
    second.text(148, 159, works.road, Style("kai", 11), align="c")
    second.rect(134, 140, 26, 8, line=0.4, fill=(30, 130, 60))
    second.text(148, 132, "占用绿地", Style("hei", 9), align="c")
    second.text(148, 180.5, "位置图", Style("song", 10), align="c")
    second.text(22, 200, f"拍摄时间：{numbers.written_date(works.signed, form='dash')}", Style("song", 10))
    page_foot(second, "2/2")
    return told.done("green_situation_note", "bay_green_table", first, second)


LAYOUTS: Layouts = {"green_situation_note": {"bay_green_letter": green_letter, "bay_green_table": green_table}}
