"""What the onyx layouts share: works told in other words, dates, boxes, seals, values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.truth import Value
from samples.works import Works, plain, some_works

Said = list[str | Run]
_HAN = "〇一二三四五六七八九"


def han(number: int) -> str:
    """A count below 100 as people write it: 七, 十二, 三十."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _HAN[tens] + "十"
    return head + (_HAN[ones] if ones or not tens else "")


def told(job: Job) -> Works:
    """Works of the job's facts, with names and places in the words of these papers."""
    works, rng, facts = some_works(job), job.rng, job.facts
    estate, district = facts.home.community.name, facts.home.community.district
    first, _, second = works.section.removesuffix("段").partition("至")
    if job.variant.holder_is == "company":
        works = replace(works, applicant=facts.company.org.name, applicant_code=facts.company.org.uscc)
    number = rng.randrange(3, 160)
    return replace(
        works,
        project=rng.choice(
            [
                f"{works.road}公共充电站供电线路新建工程",
                f"{estate}电动汽车充电设施10千伏外线工程",
                f"{district}{works.road}沿线充电桩电力排管工程",
                f"{estate}充换电站电缆分支箱改造项目",
                f"2026年{works.road}新能源汽车补能点接电工程",
            ]
        ),
        place=rng.choice(
            [
                f"{works.road}与{first}交叉口向东{number}米南侧人行道",
                f"{district}{works.road}{number}号大门口至公交站台",
                f"信阳市{district}{works.road}西半幅（{second}路口以北{number}米）",
                f"{works.road}{number}号{estate}围墙外侧",
            ]
        ),
        reason=rng.choice(
            [
                "充电站高压电缆过街，需破路埋管",
                "新装充电桩接电，开挖电缆沟并砌筑手孔井",
                "更换老旧电缆并增设充电专用箱变",
                "为沿街停车位充电设施敷设MPP电力管",
            ]
        ),
        green_place=f"{works.road}{number}号{rng.choice(['门前花坛', '北侧绿化带', '路口转角绿地'])}",
    )


def on(day: date, name: str = "", form: str = "plain", style: Style | None = None, *, solid: bool = True) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=solid)


def span(works: Works, form: str, middle: str = "至", style: Style | None = None) -> Said:
    return [on(works.period_from, "period_from", form, style), middle, on(works.period_to, "period_to", form, style)]


def pick(works: Works, *names: str) -> dict[str, Value]:
    """The normalised values of these fields."""
    every: dict[str, Value] = {
        "applicant": works.applicant,
        "holder": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "project": works.project,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "issue_date": works.signed.isoformat(),
    }
    return {name: every[name] for name in names}


def box(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    runs: Runs,
    style: Style,
    *,
    align: Align = "c",
    line: float = 0.25,
    colour: Colour = BLACK,
    top: bool = False,
) -> None:
    """A ruled cell with its text."""
    sheet.rect(x, y, width, height, line=line, fill=colour)
    if runs:
        sheet.cell((x, y, width, height), runs, style, align=align, top=top)


def is_org(name: str) -> bool:
    return len(name) > 5


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, diameter: float = 40.0, centre: str = "") -> None:
    """The round seal of an organisation, unless the paper is to have none."""
    if job.variant.seal and is_org(name):
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def signed(sheet: Sheet, x: float, y: float, name: str, field: str = "", size: float = 16.0) -> None:
    """A signature by hand, marked as the value it is."""
    sheet.text(x, y, Run(name, field), Style("kai", size, jitter=0.06))


def red_head(
    sheet: Sheet, y: float, office: str, number: Runs, *, field: str, size: float = 30.0, more: str = ""
) -> float:
    """An office's red letterhead, `more` after its name, and its letter's number; returns the y below the line."""
    red = (210, 24, 30)
    wide = min(size, 162 / (len(office + more) * 0.3528 * 1.08))
    sheet.text(105, y, [Run(office, field), more], Style("song_bold", wide, red), align="c", spacing=0.08)
    sheet.text(105, y + 18, number, Style("song", 13), align="c")
    sheet.line(24, y + 26, 186, y + 26, width=0.7, fill=red)
    return y + 36
