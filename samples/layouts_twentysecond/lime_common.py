"""Shared bits of the lime modules: the works on hand, people in passing, seals, sketches, heads of letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, people, seals
from samples.draw import BLACK, BLUE_INK, RED, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.works import Works, some_works

Said = list[str | Run]
PALE: Colour = (120, 124, 130)


def scene(job: Job) -> Works:
    """The works of `some_works`, named and measured as other offices would."""
    rng, works = job.rng, some_works(job)
    firm = rng.choice(people.words_for("held").firms)
    district, road = job.facts.home.community.district, works.road
    start = works.period_from + timedelta(days=rng.randrange(0, 60))
    company = job.facts.company.org
    changed = replace(
        works,
        project=rng.choice(
            [
                f"{firm}充电站{rng.choice(['10千伏', '0.4千伏'])}电源接入工程",
                f"{road}沿线公共充电桩供电管沟施工",
                f"{firm}停车场{rng.choice([12, 20, 36, 48])}车位充电设施配电工程",
                f"{district}{firm}充换电服务点外电引入项目",
                f"信阳市{road}{rng.choice(['直流快充', '光储充一体'])}站线路敷设工程",
            ]
        ),
        place=rng.choice(
            [
                f"{road}与{works.section.split('至')[0]}路口东南角非机动车道",
                f"{road}{rng.randrange(3, 260)}号院大门口人行道及辅道",
                f"{district}{road}公交站台以西{rng.randrange(3, 40) * 5}米",
                f"{road}南幅K0+{rng.randrange(100, 480)}至K0+{rng.randrange(500, 900)}",
            ]
        ),
        reason=rng.choice(
            [
                "新建充电站外线电缆穿越道路，需开槽埋管",
                "安装电缆分接箱并敷设低压电缆至充电车位",
                "充电场站申请用电，由对侧环网柜引接电源，须破路施工",
                "更换老旧电缆井盖板并新增两孔电力排管",
            ]
        ),
        length=Decimal(rng.choice(["7.4", "18.6", "23", "36", "41.5", "64", "88", "112"])),
        width=Decimal(rng.choice(["0.7", "0.9", "1.1", "1.6", "1.8", "2.2", "3"])),
        period_from=start,
        period_to=start + timedelta(days=rng.choice([3, 7, 11, 19, 27, 44])),
        green_place=rng.choice(
            [
                f"{road}{rng.randrange(2, 280)}号临街绿化带",
                f"信阳市{district}{road}北侧游园入口",
                f"{road}与{works.section.split('至')[0]}交会处西北角花坛",
                f"{job.facts.home.community.name}东门外绿篱",
            ]
        ),
        green_nature=rng.choice(["道路绿化带", "街头游园绿地", "小区附属绿地", "行道树池", "河滨防护林带"]),
        trees=tuple(
            (kind, rng.randrange(1, 14))
            for kind in rng.sample(["朴树", "紫薇", "乌桕", "广玉兰", "枫杨", "石楠球", "三角枫"], rng.choice([2, 3]))
        ),
    )
    if job.variant.holder_is == "company":
        changed = replace(changed, applicant=company.name, applicant_code=company.uscc)
    return changed


def someone(job: Job) -> str:
    return people.a_name(job.rng, people.words_for("held"))


def mobile(job: Job) -> str:
    return people.a_phone(job.rng)


def landline(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def on(day: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    """A date as one run."""
    return Run(numbers.written_date(day, form=form), name, style)


def is_org(name: str) -> bool:
    return len(name) > 4


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", size: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def sign(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, blue: bool = False) -> None:
    """A signed name, marked."""
    sheet.text(x, y, Run(name, field), Style("kai", 17, BLUE_INK if blue else BLACK, jitter=0.06))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A fingerprint in red, ridge by ridge."""
    for step in range(9):
        half = 4.6 - abs(step - 4) * 0.75
        lift = sheet.rng.uniform(-0.3, 0.3)
        sheet.line(x - half, y + step * 1.1 + lift, x + half, y + step * 1.1 - lift, width=0.5, fill=(214, 70, 74))


def red_head(sheet: Sheet, office: str, number: Runs, *, y: float = 30, number_align: Align = "c") -> float:
    """The head of an official letter; returns the y below its red rule."""
    size = 34.0 if len(office) < 12 else 26.0
    sheet.text(105, y, office, Style("song_bold", size, RED), align="c", spacing=0.1)
    x = {"c": 105.0, "l": 28.0, "r": 182.0}[number_align]
    sheet.text(x, y + 20, number, Style("song", 14), align=number_align)
    sheet.line(26, y + 28, 184, y + 28, width=0.7, fill=RED)
    return y + 38


def letter_head(sheet: Sheet, name: Runs, address: str, phone: str) -> float:
    """A firm's letter paper."""
    sheet.text(22, 13, name, Style("hei_bold", 13, (40, 60, 110)))
    sheet.text(188, 14, f"地址：{address}", Style("hei", 7.5, PALE), align="r")
    sheet.text(188, 18, f"电话：{phone}", Style("hei", 7.5, PALE), align="r")
    sheet.line(22, 22.5, 188, 22.5, width=0.6, fill=(40, 60, 110))
    sheet.line(22, 23.6, 188, 23.6, width=0.2, fill=(40, 60, 110))
    return 34.0


def dashes(sheet: Sheet, x0: float, x1: float, y: float, fill: Colour = BLACK) -> None:
    x = x0
    while x < x1:
        sheet.line(x, y, min(x + 3, x1), y, width=0.25, fill=fill)
        x += 5


def road_sketch(sheet: Sheet, x: float, y: float, width: float, height: float, road: Runs, length: str) -> None:
    """A plan of a road with a fenced stretch, cones, signs and measures."""
    small = Style("hei", 8)
    top, bottom = y + height * 0.26, y + height * 0.76
    sheet.rect(x, y, width, height)
    for edge in (top, bottom):
        sheet.line(x + 2, edge, x + width - 2, edge, width=0.5)
    sheet.line(x + 2, top - 5, x + width - 2, top - 5, width=0.2)
    dashes(sheet, x + 4, x + width - 4, (top + bottom) / 2)
    left, wide = x + width * 0.36, width * 0.3
    sheet.rect(left, top + 1, wide, (bottom - top) * 0.32, line=0.5)
    for step in range(int(wide / 4)):
        sheet.line(left + step * 4, top + 1 + (bottom - top) * 0.32, left + step * 4 + 4, top + 1, width=0.15)
    sheet.cell((left, top - 5, wide, 5), "施工围挡区", small, align="c")
    sheet.line(left, bottom + 4, left + wide, bottom + 4)
    sheet.text(left + wide / 2, bottom + 5, f"作业区 {length}m", small, align="c")
    sheet.text(x + 5, top + 2, "→ 过渡区", small)
    sheet.text(x + 5, bottom - 6, road, Style("hei", 9))
    sheet.text(x + width - 5, bottom - 6, "← 对向车流", small, align="r")
    for name, place in (("前方施工", 0.03), ("限速30", 0.16), ("向右改道", 0.29), ("解除限速", 0.78)):
        sheet.rect(x + width * place, y + 3, 14, 5)
        sheet.cell((x + width * place, y + 3, 14, 5), name, small, align="c", pad=0.3)
    sheet.text(x + width - 8, y + 2, "北", small)
    sheet.line(x + width - 6, y + 14, x + width - 6, y + 7, width=0.4)
    sheet.text(x + 3, y + height - 5, "图例：▲锥形桶　■水马　◎爆闪灯　○引导员", Style("song", 7.5))
