"""What the pea layouts share: pens, dates, seals, ruled forms, invented names and works."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.works import Works, some_works
from samples.writing import Writer, table

Cells: TypeAlias = list[tuple[float, Runs, bool]]
Rows: TypeAlias = list[tuple[float, Cells]]
Parts: TypeAlias = list[str | Run]

HAMLETS = ("石榴湾", "南瓜岭", "芦花渡", "水车营", "槐树井", "青砖桥", "葡萄架", "白鹅塘")
BUREAUS = {
    "浉河区": "信阳市浉河区城市管理局",
    "平桥区": "信阳市平桥区城市管理局",
    "羊山新区": "信阳市城市管理局羊山新区分局",
}
# Names whose Latin spelling a paper prints beside them.
_FAMILY = (
    ("王", "WANG"),
    ("李", "LI"),
    ("张", "ZHANG"),
    ("刘", "LIU"),
    ("陈", "CHEN"),
    ("赵", "ZHAO"),
    ("周", "ZHOU"),
    ("徐", "XU"),
    ("孙", "SUN"),
    ("何", "HE"),
    ("梁", "LIANG"),
    ("许", "XU"),
    ("吕", "LYU"),
    ("欧阳", "OUYANG"),
)
_GIVEN = (
    ("东", "DONG"),
    ("冬", "DONG"),
    ("河", "HE"),
    ("谷", "GU"),
    ("秋", "QIU"),
    ("苗", "MIAO"),
    ("小", "XIAO"),
    ("生", "SHENG"),
    ("木", "MU"),
    ("方", "FANG"),
    ("正", "ZHENG"),
    ("永", "YONG"),
    ("长", "CHANG"),
    ("春", "CHUN"),
    ("竹", "ZHU"),
    ("青", "QING"),
    ("桥", "QIAO"),
    ("成", "CHENG"),
)


def ty(size: float, face: str = "song", fill: Colour = BLACK, jitter: float = 0.0) -> Style:
    return Style(face, size, fill, jitter)


def bold(size: float) -> Style:
    return Style("hei_bold", size)


def pen(job: Job, size: float) -> Style:
    """Somebody's pen: blue or black, steady or not."""
    return Style("kai", size * 1.12, job.rng.choice([BLACK, BLACK, BLUE_INK]), jitter=job.rng.choice([0.02, 0.035]))


def say(day: date, form: str) -> str:
    """A date as papers write it; besides the forms of `numbers`: short (2026.3.8)."""
    if form == "short":
        return f"{day.year}.{day.month}.{day.day}"
    return numbers.written_date(day, form=form)


def day_run(day: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(say(day, form), name, style, solid=True)


def blanks(day: date, name: str, style: Style, *, line: bool = True) -> Parts:
    """Figures put into the gaps before 年, 月 and 日."""
    parts: Parts = []
    for figure, unit, least in ((day.year, "年", 3.4), (day.month, "月", 2.2), (day.day, "日", 2.2)):
        parts += [Run(str(figure), name, style, underline=line, min_em=least), Run(unit, name)]
    return parts


def gap(text: str, name: str, style: Style, *, least: float = 0.0) -> Run:
    """A value on a line left open."""
    wide = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(least, wide + 1.2), solid=wide < 16)


def seal(sheet: Sheet, x: float, y: float, arc: str, centre: str = "", *, diameter: float = 41.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(arc, centre), diameter=diameter)


def sign(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16.0) -> None:
    """A name signed by hand."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.05))


def boxes(options: Sequence[str], chosen: Sequence[str], *, gap_text: str = "　", on: str = "■") -> str:
    return gap_text.join((on if option in chosen else "□") + option for option in options)


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def spelt_name(rng: random.Random) -> tuple[str, str, str]:
    """A name, its family name and its given name in Latin letters."""
    family, given = rng.choice(_FAMILY), rng.sample(_GIVEN, rng.choice([1, 2, 2, 2]))
    return family[0] + "".join(one[0] for one in given), family[1], "".join(one[1] for one in given)


def grid(
    sheet: Sheet, x: float, y: float, rows: Rows, *, size: float = 10.5, value: Style | None = None, line: float = 0.25
) -> float:
    return table(sheet, x, y, rows, label=ty(size), value=value or ty(size), line=line)


def heads(writer: Writer, left: Runs, right: Runs = "", *, first: int = 0, form: str = "第 {} 页") -> None:
    """Running header and page numbers from sheet `first` on."""
    for number, sheet in enumerate(writer.sheets[first:], 1):
        sheet.text(writer.left, 13, left, ty(9, "kai"))
        if right:
            sheet.text(writer.left + writer.width, 13, right, ty(9), align="r")
        sheet.line(writer.left, 17.6, writer.left + writer.width, 17.6, width=0.2)
        sheet.text(105, 284, form.format(number), ty(9), align="c")


def road_works(job: Job) -> Works:
    """Works as the shared ones, named and placed in words of their own."""
    base, rng, facts = some_works(job), job.rng, job.facts
    community = facts.home.community
    start = rng.choice([community.name, f"{community.district}{base.road}", f"{facts.company.org.name}"])
    side = rng.choice(["东侧", "西侧", "南侧", "北侧"])
    return replace(
        base,
        project=start
        + rng.choice(
            [
                "公共充电站10千伏外部供电工程",
                "电动汽车充电设施配电线路工程",
                "充电桩电缆入地工程",
                "直流快充站高压电缆敷设工程",
                "新能源汽车充电场站接入工程",
            ]
        ),
        place=rng.choice(
            [
                f"{base.road}{base.section}{side}人行道",
                f"{community.district}{base.road}{side}，{community.name}大门向前{rng.randrange(2, 19) * 5}米处",
                f"{base.road}与规划支路路口{side}非机动车道",
                f"信阳市{community.district}{base.road}{side}"
                f"（电线杆{rng.randrange(3, 60)}号至{rng.randrange(60, 90)}号）",
            ]
        ),
        reason=rng.choice(
            [
                "新建充电站接电，需破路埋设电缆排管",
                "充电桩供电电缆穿越道路，开挖电缆沟",
                "安装环网柜及充电专用变压器，设置施工围挡",
                "电缆保护管敷设及电缆井砌筑",
            ]
        ),
        green_place=rng.choice(
            [
                f"{base.road}{side}绿化带（{community.name}门口）",
                f"{community.district}{base.road}{side}",
                f"{community.name}{rng.randrange(2, 20)}号楼{side}",
            ]
        ),
    )


def head_of(job: Job, works: Works) -> str:
    """Who signs for the applicant."""
    return job.facts.company.org.legal_person if works.applicant == job.facts.company.org.name else works.applicant


def bureau(job: Job) -> str:
    return BUREAUS[job.facts.home.community.district]
