"""工程建设涉及城市绿地、树木情况说明: a firm's letter, and a form with a list of trees and a plan."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import (
    Parts,
    Rows,
    blanks,
    bureau,
    grid,
    head_of,
    pen,
    road_works,
    say,
    seal,
    sign,
    ty,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer

_RED: Colour = (204, 30, 34)
_TREES = ("国槐", "女贞", "香樟", "石楠", "广玉兰", "红叶李", "垂柳")


def _values(works: Works, area: Decimal, count: int) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(area),
        "tree_count": str(count),
        "issue_date": works.signed.isoformat(),
    }


def letter(job: Job) -> Drawn:
    """A letter under the firm's head: how much green, which trees, where they go, what is put right."""
    rng, facts, works = job.rng, job.facts, road_works(job)
    kinds = rng.sample(_TREES, rng.choice([2, 3]))
    trees = [(kind, rng.randrange(1, 8)) for kind in kinds]
    count = sum(number for _, number in trees)
    area = works.area + Decimal(rng.randrange(2, 30))
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.8)
    company = works.applicant == facts.company.org.name
    if company:
        writer.sheet.text(105, 20, Run(works.applicant, "applicant"), ty(22, "song_bold", _RED), align="c")
        writer.sheet.line(27, 34, 183, 34, width=0.8, fill=_RED)
        writer.sheet.text(
            105, 36, f"地址：{facts.company.org.address}　电话：{facts.company.org.phone}", ty(9), align="c"
        )
        writer.y = 50
    writer.title(
        rng.choice(["关于工程建设涉及城市绿地、树木的情况说明", "涉及城市绿地及树木情况的说明"]),
        Style("hei_bold", 18),
        after=8,
    )
    writer.line([bureau(job), "："])
    me = "我单位" if company else "本人"
    writer.para(
        [
            me,
            "拟建",
            works.project,
            "，因电缆通道需穿越绿化带，涉及",
            Run(works.green_place, "place"),
            "的",
            Run(works.green_nature, "nature"),
            "。现将有关情况说明如下：",
        ]
    )
    listed: Parts = []
    for place, (kind, number) in enumerate(trees):
        listed.append(f"{'、' if place else ''}{kind}{number}株（胸径{rng.randrange(6, 24)}厘米）")
    writer.para(
        [
            "一、占用绿地情况。临时占用绿地",
            rng.choice(["共计", "面积约", "总面积"]),
            Run(plain(area), "area_m2"),
            rng.choice(["平方米", "㎡"]),
            f"，其中沟槽开挖{plain(works.area)}平方米，其余为堆土及作业面，占用时间{works.days}天。",
        ]
    )
    writer.para(
        ["二、树木情况。需移植乔木", Run(str(count), "tree_count"), "株，分别为", *listed, "，不涉及古树名木。"]
    )
    writer.para(
        f"三、移植与恢复。委托{works.builder.name}移植至就近苗圃养护，成活率不低于95%；"
        f"工程结束后{rng.choice(['十五', '二十', '三十'])}日内按原标准恢复绿地，死亡的树木补植同规格苗木。"
    )
    writer.para("四、附件：树木绿地位置图1份，现场照片4张。")
    writer.para("以上情况属实，如有不实，愿承担相应责任。")
    writer.room(46)
    y = writer.y + 10
    runs: Runs = Run(works.applicant, "applicant")
    if company:
        writer.sheet.text(178, y, runs, ty(14), align="r")
        seal(writer.sheet, 148, y + 8, works.applicant)
    else:
        writer.sheet.text(116, y, "申请人：", ty(14))
        sign(writer.sheet, 138, y - 2, works.applicant, "applicant")
    form = rng.choice(["plain", "chinese"])
    writer.sheet.text(174, y + 12, Run(say(works.signed, form), "issue_date"), ty(14), align="r")
    writer.sheet.text(29, y + 26, f"联系人：{works.handler.name}　{works.handler.phone}", ty(12))
    return drawn("green_situation_note", "pea_green_letter", writer.sheets, _values(works, area, count))


def _plan(sheet: Sheet, works: Works, y: float, ink: Style, marks: list[tuple[str, int]]) -> None:
    sheet.rect(20, y, 170, 84)
    sheet.line(20, y + 30, 190, y + 30, width=0.5)
    sheet.line(20, y + 56, 190, y + 56, width=0.5)
    sheet.text(105, y + 40, works.road, ink, align="c")
    sheet.fill(60, y + 58, 84, 9, (214, 226, 210))
    sheet.rect(60, y + 58, 84, 9)
    left = 26.0
    for kind, number in marks:
        for _ in range(min(number, 3)):
            sheet.text(left, y + 20, "⊙", ink)
            left += 7
        sheet.text(left, y + 20.5, kind, ink.sized(9))
        left += 17
    sheet.text(105, y + 72, "占用绿地范围", ink, align="c")


def form(job: Job) -> Drawn:
    """A form filled in by hand; the trees in a list with a sum; the plan on the second page."""
    first, second, rng, facts = job.sheet(), job.sheet(), job.rng, job.facts
    works, ink = road_works(job), pen(job, 12)
    kinds = rng.sample(_TREES, rng.choice([2, 3, 4]))
    trees = [(kind, rng.randrange(1, 9)) for kind in kinds]
    count = sum(number for _, number in trees)
    area = works.area
    company = works.applicant == facts.company.org.name

    def by(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    first.text(105, 22, "工程建设涉及城市绿地、树木情况说明表", Style("song_bold", 18), align="c")
    rows: Rows = [
        (13, [(36, "工程名称", True), (134, by(works.project), False)]),
        (
            13,
            [
                (36, "建设单位（个人）", True),
                (68, by(works.applicant, "applicant"), False),
                (24, "联系电话", True),
                (42, by(works.handler.phone), False),
            ],
        ),
        (14, [(36, "绿地位置", True), (134, by(works.green_place, "place"), False)]),
        (
            13,
            [
                (36, "绿地类型", True),
                (52, by(works.green_nature, "nature"), False),
                (40, "占用面积（m²）", True),
                (42, by(plain(area), "area_m2"), False),
            ],
        ),
        (13, [(36, "长 × 宽（m）", True), (134, by(f"{plain(works.length)} × {plain(works.width)}"), False)]),
        (
            28,
            [
                (36, "占用原因及\n恢复办法", True),
                (134, by(f"{works.reason}；完工后清除杂物、覆种植土，补种草皮和苗木。"), False),
            ],
        ),
    ]
    y = grid(first, 20, 40, rows, size=11)
    first.text(105, y + 5, "涉及树木清单", ty(12, "hei"), align="c")
    body: Rows = [
        (
            10,
            [
                (16, "序号", True),
                (50, "树种", True),
                (30, "胸径（cm）", True),
                (30, "数量（株）", True),
                (44, "处理方式", True),
            ],
        )
    ]
    for number, (kind, amount) in enumerate(trees, 1):
        body.append(
            (
                10,
                [
                    (16, str(number), True),
                    (50, by(kind), True),
                    (30, by(str(rng.randrange(5, 26))), True),
                    (30, by(str(amount)), True),
                    (44, by(rng.choice(["移植", "移植", "就地保护"])), True),
                ],
            )
        )
    body.append((10, [(16, "", True), (80, "合　计", True), (30, by(str(count), "tree_count"), True), (44, "", True)]))
    y = grid(first, 20, y + 13, body, size=11)
    first.text(22, y + 7, "填报人保证以上情况真实准确，施工范围内无古树名木及后备资源。", ty(11))
    first.text(86, y + 20, "填报人（签字盖章）：", ty(11.5))
    sign(first, 130, y + 17, head_of(job, works), "" if company else "applicant")
    first.text(112, y + 32, blanks(works.signed, "issue_date", ink, line=False), ty(11.5))
    if company:
        seal(first, 148, y + 26, works.applicant, diameter=38)
    second.text(105, 22, "树木、绿地位置图", Style("hei_bold", 16), align="c")
    _plan(second, works, 38, ink.sized(11), trees)
    second.text(105, 136, "现 场 照 片", Style("hei_bold", 14), align="c")
    for place in range(2):
        second.fill(24 + place * 84, 148, 78, 58, (176 + place * 14, 196, 170))
        second.fill(24 + place * 84, 188, 78, 18, (150, 148, 142))
        second.text(63 + place * 84, 209, f"照片{place + 1}　拍摄于{say(works.signed, 'dot')}", ty(9.5), align="c")
    second.text(105, 284, "情况说明　附图", ty(9), align="c")
    return drawn("green_situation_note", "pea_green_form", [first, second], _values(works, area, count))


LAYOUTS: Layouts = {"green_situation_note": {"pea_green_letter": letter, "pea_green_form": form}}
