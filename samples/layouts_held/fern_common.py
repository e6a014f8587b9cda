"""What the fern papers share: a case of works in their own words, dates, boxes, signatures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import a_phone
from samples.works import Works, some_works

SMALL = Style("song", 9)
LABEL = Style("hei", 10.5)


def case(job: Job) -> Works:
    """Works of this job, told in fern's words."""
    works, rng, home = some_works(job), job.rng, job.facts.home.community
    number = rng.randrange(3, 280)
    site = rng.choice(
        [
            f"{home.district}{works.road}{number}号临街人行道",
            f"信阳市{works.road}{number}号门口非机动车道外侧",
            f"{works.road}{number}号院墙东侧人行道",
            f"{home.district}{works.road}路北{number}号门前",
        ]
    )
    return replace(
        works,
        project=rng.choice(
            [
                f"{works.road}路侧公共快充点供电工程",
                f"{works.road}新能源汽车充电场站管线敷设工程",
                f"{home.district}{works.road}充电车位专用变压器安装项目",
                f"{works.road}光储充一体站电缆引入工程",
            ]
        ),
        section=f"{works.road}{number}号至{number + rng.randrange(8, 60)}号",
        place=site,
        reason=rng.choice(
            [
                "充电桩用电增容，需埋设低压电缆",
                "新装专变，需开沟穿管敷设高压电缆",
                "吊装箱变及堆放电缆盘",
                "修建电缆工作井两座并埋设保护管",
            ]
        ),
        green_place=rng.choice(
            [
                f"{works.road}{number}号南侧绿化带",
                f"{home.district}{works.road}{number}号门前行道树带",
                f"信阳市{works.road}{number}号院外花坛",
            ]
        ),
        green_nature=rng.choice(["临时占用绿地", "移植树木"]),
    )


def is_org(name: str) -> bool:
    return len(name) > 5


def we(name: str) -> str:
    return "我公司" if name.endswith("公司") else "我单位" if is_org(name) else "本人"


def other(job: Job) -> str:
    """The name of somebody who is not the paper's subject."""
    return job.rng.choice("王李张刘陈杨赵黄周吴徐孙") + job.rng.choice(
        ["建军", "丽华", "志强", "秀兰", "国平", "小梅", "伟"]
    )


def tel(job: Job) -> str:
    return a_phone(job.rng)


def day(when: date, form: str = "plain") -> str:
    if form == "bare":
        return f"{when.year}.{when.month}.{when.day}"
    return numbers.written_date(when, form=form)


def span(works: Works, form: str, join: str = "至", style: Style | None = None) -> list[str | Run]:
    """From when to when, both marked."""
    return [
        Run(day(works.period_from, form), "period_from", style),
        join,
        Run(day(works.period_to, form), "period_to", style),
    ]


def period_values(works: Works) -> dict[str, str]:
    return {"period_from": works.period_from.isoformat(), "period_to": works.period_to.isoformat()}


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.04)


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 38.0) -> None:
    """The seal of a body; a person has none."""
    if job.variant.seal and is_org(name):
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def stacked(sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, style: Style) -> None:
    """A ruled box, its label small along the top edge and the value below it."""
    x, y, width, height = box
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.5, y + 1.2, label, Style("hei", 7.5, (90, 90, 95)))
    sheet.cell((x, y + 4.5, width, height - 5), runs, style)


def fee_of(works: Works) -> Decimal:
    """Half a yuan a square metre and day."""
    return (works.area * works.days * Decimal("0.5")).quantize(Decimal("0.01"))


def city_office(job: Job) -> str:
    """An office that has charge of roads."""
    district = job.facts.home.community.district
    return job.rng.choice(
        [f"信阳市{district}城市管理局", "信阳市市政设施管理处", f"信阳市{district}市政工程养护中心", "信阳市城市管理局"]
    )
