"""What the papers of this hand share: cells of tables, running text, dates, bystanders, seals, Latin names."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY, a_phone

Parts: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[Cell]]]

_GIVEN = (
    "卫东",
    "晓燕",
    "立新",
    "春梅",
    "宏伟",
    "雅琴",
    "振华",
    "丽萍",
    "学军",
    "玉珍",
    "红旗",
    "淑芬",
    "俊杰",
    "小芳",
)
_HAN = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁"
    "魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎"
    "易常武乔贺赖龚文欧阳上官司诸葛"
    "穗黍粟荞芸菽瓠蒿莼藕芥韭茴椒峤屹崧岚岑峻峦崎岭峡渠湄浦汀沛泓澄泾渭溪澜漳淮洛汾沁鹤鹭鸿鹃雁隼"
    "骏骥骅驹骊麟麒豹铭铎钧铃锐锋鉴钦烁炯焕煌炽炬灿烨"
)
_LATIN = (
    "WANG LI ZHANG LIU CHEN YANG ZHAO HUANG ZHOU WU XU SUN HU ZHU GAO LIN HE GUO MA LUO LIANG SONG ZHENG XIE HAN TANG "
    "FENG YU DONG XIAO CHENG CAO YUAN DENG XU FU SHEN ZENG PENG LYU SU LU JIANG CAI JIA DING "
    "WEI XUE YE YAN YU PAN DU DAI XIA ZHONG WANG TIAN REN JIANG FAN FANG SHI YAO TAN LIAO ZOU XIONG JIN LU HAO KONG "
    "BAI CUI KANG MAO QIU QIN JIANG SHI GU HOU SHAO MENG LONG WAN DUAN LEI QIAN TANG YIN LI "
    "YI CHANG WU QIAO HE LAI GONG WEN OU YANG SHANG GUAN SI ZHU GE "
    "SUI SHU SU QIAO YUN SHU HU HAO CHUN OU JIE JIU HUI JIAO QIAO YI SONG LAN CEN JUN LUAN QI LING XIA QU MEI PU TING "
    "PEI HONG CHENG JING WEI XI LAN ZHANG HUAI LUO FEN QIN HE LU HONG JUAN YAN SUN "
    "JUN JI HUA JU LI LIN QI BAO MING DUO JUN LING RUI FENG JIAN QIN SHUO JIONG HUAN HUANG CHI JU CAN YE"
)
_SOUNDS = dict(zip(_HAN, _LATIN.split(), strict=True))


@dataclass(slots=True)
class Text:
    """Paragraphs down the sheets from `y`; a new sheet where the page is full."""

    job: Job
    style: Style
    x: float = 26.0
    y: float = 40.0
    width: float = 158.0
    leading: float = 1.75
    gap: float = 1.2
    size: tuple[float, float] = (210.0, 297.0)
    sheets: list[Sheet] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not self.sheets:
            self.sheets.append(self.job.sheet(*self.size))

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def room(self, height: float) -> None:
        if self.y + height > self.size[1] - 24:
            self.sheets.append(self.job.sheet(*self.size))
            self.y = 26.0

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        em = self.sheet.em_mm(used)
        lines = int((self.sheet.width_of(runs, used) + indent * em) / (self.width - em)) + 1
        self.room(lines * em * self.leading)
        self.y = self.sheet.flow(self.x, self.y, self.width, runs, used, leading=self.leading, indent=indent) + self.gap

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)

    def feet(self, form: str, *, style: Style | None = None) -> None:
        for number, sheet in enumerate(self.sheets, 1):
            text = form.format(number, len(self.sheets))
            sheet.text(self.size[0] / 2, self.size[1] - 14, text, style or Style("song", 9), align="c")


def tag(width: float, text: Runs) -> Cell:
    return (width, text, True)


def val(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def row(height: float, *cells: Cell) -> tuple[float, list[Cell]]:
    return (height, list(cells))


def told(day: date, form: str = "plain") -> str:
    """A date; beside the forms of `numbers`, "dots" is 2026.3.8."""
    return f"{day.year}.{day.month}.{day.day}" if form == "dots" else numbers.written_date(day, form=form)


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(told(day, form), name, style, solid=True)


def stranger(job: Job) -> str:
    """Someone at a desk or next door."""
    return job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)


def mobile(job: Job) -> str:
    return a_phone(job.rng)


def desk(job: Job) -> str:
    """A landline."""
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def ink(job: Job, size: float, *, jitter: float = 0.04) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.4) else BLACK, jitter=jitter)


def sign(sheet: Sheet, x: float, y: float, name: str, label: str = "", *, size: float = 17.0) -> float:
    return sheet.text(x, y, Run(name, label), Style("kai", size, jitter=0.06))


def seal(
    job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", foot: str = "", across: float = 40.0
) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre, foot), diameter=across)


def latin(name: str) -> tuple[str, str]:
    """Family and given name in capitals, as a passport prints them."""
    cut = 2 if name[:2] in ("欧阳", "上官", "司马", "诸葛") else 1
    sounds = [_SOUNDS[char] for char in name]
    return "".join(sounds[:cut]), "".join(sounds[cut:])


def road_read(road: str) -> tuple[str, ...]:
    """The same road without its 中段."""
    return (road.removesuffix("中段"),) if road.endswith("中段") else ()


def level(job: Job) -> str:
    """The storey of the bay, as its number says it where it does."""
    home = job.facts.home
    return {"B1": "负一层", "B2": "负二层"}.get(home.space_no[:2], home.space_floor)


def bay_read(job: Job) -> tuple[str, ...]:
    """Other fair readings of a bay that stands with its storey or with 号."""
    number = job.facts.home.space_no
    heads = ("", level(job), "地下车库", f"地下车库{level(job)}", f"{level(job)}车库", "第")
    every = [head + number + tail for head in heads for tail in ("", "号", "号车位", "车位", "号停车位")]
    return tuple(text for text in every if text != number)
