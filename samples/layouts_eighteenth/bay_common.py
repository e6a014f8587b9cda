"""What the bay layouts share: values told as they are written, tables, letterheads, frames, Latin names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, filled
from samples.truth import Drawn, Value, drawn

Rows: TypeAlias = "list[tuple[float, list[tuple[float, Runs, str]]]]"  # height, cells of width, text, how
RED_HEAD: Colour = (208, 22, 28)
GREY: Colour = (110, 110, 112)


@dataclass(slots=True)
class Told:
    """Collects the values while they are written: `told("project", text)` gives the run to write."""

    values: dict[str, Value] = field(default_factory=dict)
    tolerated: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __call__(
        self,
        name: str,
        text: str,
        value: Value | None = None,
        *,
        style: Style | None = None,
        also: tuple[str, ...] = (),
    ) -> Run:
        self._keep(name, text if value is None else value, also)
        return Run(text, name, style)

    def line(self, name: str, text: str, style: Style, *, value: Value | None = None, min_em: float = 0.0) -> Run:
        """On an underline that the form left open."""
        self._keep(name, text if value is None else value, ())
        return filled(text, name, style, min_em=min_em)

    def day(self, name: str, day: date, form: str = "plain", *, style: Style | None = None) -> Run:
        self._keep(name, day.isoformat(), ())
        return Run(numbers.written_date(day, form=form), name, style, solid=True)

    def day_parts(self, name: str, day: date, style: Style) -> list[str | Run]:
        """2026 年 3 月 1 日 with figures in another style than the printed units."""
        self._keep(name, day.isoformat(), ())
        runs: list[str | Run] = []
        for figure, unit in ((day.year, "年"), (day.month, "月"), (day.day, "日")):
            runs += [Run(f" {figure} ", name, style), Run(unit, name)]
        return runs

    def done(self, kind: str, layout: str, *sheets: Sheet, from_seal: dict[str, str] | None = None) -> Drawn:
        return drawn(kind, layout, sheets, self.values, tolerated=self.tolerated, from_seal=from_seal)

    def _keep(self, name: str, value: Value, also: tuple[str, ...]) -> None:
        self.values[name] = value
        if also:
            self.tolerated[name] = also


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[float, Sequence[tuple[float, Runs, str]]]],
    style: Style,
    *,
    label: Style | None = None,
    line: float = 0.25,
    fill: Colour = BLACK,
    pad: float = 1.5,
) -> float:
    """Ruled rows of (width, text, how): how = "h" heading (centred, label style), "l", "c", "r", "t" (top left)."""
    for height, cells in rows:
        left = x
        for width, runs, how in cells:
            sheet.rect(left, y, width, height, line=line, fill=fill)
            if runs:
                used = (label or style) if how == "h" else style
                align = "c" if how in "hc" else "r" if how == "r" else "l"
                box = (left, y, width, height)
                sheet.cell(box, runs, used, align="c" if align == "c" else "r" if align == "r" else "l", pad=pad)
            left += width
        y += height
    return y


def red_head(sheet: Sheet, organ: str, number: Runs, *, y: float = 30.0, size: float = 34.0) -> float:
    """红头: organ in red, document number, red rule. Returns the y below."""
    spread = min(150.0, 13.0 * len(organ))
    style = Style("song_bold", size, RED_HEAD)
    while sheet.width_of(organ, style) > 152:
        style = style.sized(style.size - 1)
    sheet.text(
        105 - spread / 2 if len(organ) < 11 else 105,
        y,
        organ,
        style,
        align="l" if len(organ) < 11 else "c",
        spread=spread if len(organ) < 11 else 0.0,
    )
    y += sheet.em_mm(style) + 14
    sheet.text(105, y, number, Style("song", 13.5), align="c")
    y += 8
    sheet.line(26, y, 184, y, width=0.8, fill=RED_HEAD)
    return y + 13


def page_foot(sheet: Sheet, text: str, *, y: float = 282.0, size: float = 9.0, align: str = "c") -> None:
    x = {"l": 26.0, "c": sheet.width_mm / 2, "r": sheet.width_mm - 26}[align]
    sheet.text(x, y, text, Style("song", size), align="l" if align == "l" else "r" if align == "r" else "c")


def firm_head(sheet: Sheet, name: str, *, note: str = "") -> None:
    """A firm's running head with a thin rule."""
    sheet.text(25, 13, name, Style("kai", 10, GREY))
    if note:
        sheet.text(sheet.width_mm - 25, 13.3, note, Style("hei", 8.5, GREY), align="r")
    sheet.line(25, 18.2, sheet.width_mm - 25, 18.2, width=0.2, fill=GREY)


def double_frame(sheet: Sheet, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    sheet.rect(x, y, width, height, line=1.1, fill=colour)
    sheet.rect(x + 2.2, y + 2.2, width - 4.4, height - 4.4, line=0.3, fill=colour)
    for cx in (x + 2.2, x + width - 8.2):
        for cy in (y + 2.2, y + height - 8.2):
            sheet.rect(cx, cy, 6, 6, line=0.3, fill=colour)


def tick(job: Job, options: Sequence[str], chosen: str, *, mark: str = "") -> str:
    """□甲　☑乙　□丙 in the signs that the fonts have."""
    mark = mark or job.rng.choice(("■", "√"))
    return "　".join(f"{mark if option == chosen else '□'}{option}" for option in options)


_PINYIN = (
    "王WANG李LI张ZHANG刘LIU陈CHEN杨YANG赵ZHAO黄HUANG周ZHOU吴WU徐XU孙SUN胡HU朱ZHU高GAO林LIN何HE郭GUO马MA罗LUO梁LIANG"
    "宋SONG郑ZHENG谢XIE韩HAN唐TANG冯FENG于YU董DONG萧XIAO程CHENG曹CAO袁YUAN邓DENG许XU傅FU沈SHEN曾ZENG彭PENG吕LYU苏SU"
    "卢LU蒋JIANG蔡CAI贾JIA丁DING魏WEI薛XUE叶YE阎YAN余YU潘PAN杜DU戴DAI夏XIA钟ZHONG汪WANG田TIAN任REN姜JIANG范FAN方FANG"
    "石SHI姚YAO谭TAN廖LIAO邹ZOU熊XIONG金JIN陆LU郝HAO孔KONG白BAI崔CUI康KANG毛MAO邱QIU秦QIN江JIANG史SHI顾GU侯HOU邵SHAO"
    "孟MENG龙LONG万WAN段DUAN雷LEI钱QIAN汤TANG尹YIN黎LI易YI常CHANG武WU乔QIAO贺HE赖LAI龚GONG文WEN欧OU阳YANG上SHANG"
    "官GUAN司SI诸ZHU葛GE启QI朴PU守SHOU向XIANG允YUN可KE立LI本BEN怀HUAI照ZHAO恒HENG望WANG帆FAN航HANG舟ZHOU桥QIAO岩YAN"
    "峻JUN岭LING川CHUAN沛PEI泓HONG渊YUAN澜LAN禾HE稷JI穗SUI谷GU蕾LEI菊JU莲LIAN荷HE薇WEI蕙HUI梨LI杏XING榕RONG柏BAI楠NAN"
    "桐TONG栋DONG炎YAN煌HUANG灿CAN炳BING燃RAN钧JUN铎DUO铃LING锋FENG钢GANG环HUAN珠ZHU璋ZHANG瑞RUI珍ZHEN瑶YAO璇XUAN"
    "翰HAN墨MO楷KAI"
)
_DOUBLE = ("欧阳", "上官", "司马", "诸葛")


def latin(name: str) -> tuple[str, str]:
    """Family and given name in letters."""
    known: dict[str, str] = {}
    last = ""
    for char in _PINYIN:
        if char.isascii():
            known[last] += char
        else:
            last = char
            known[char] = ""
    cut = 2 if name[:2] in _DOUBLE else 1
    return "".join(known[char] for char in name[:cut]), "".join(known[char] for char in name[cut:])


def mrz_digit(text: str) -> str:
    """ICAO 9303 check digit."""
    worth = [0 if char == "<" else int(char, 36) for char in text]
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(worth)) % 10)


def pitched(sheet: Sheet, x: float, y: float, text: str, style: Style, pitch: float, name: str = "") -> None:
    """Characters at a fixed pitch in mm, as machine-read lines are."""
    for place, char in enumerate(text):
        sheet.text(x + pitch * (place + 0.5), y, Run(char, name) if name else char, style, align="c")


def barcode(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Bars that say nothing."""
    at = x
    while at < x + width:
        bar = sheet.rng.choice((0.25, 0.25, 0.5, 0.75))
        sheet.fill(at, y, min(bar, x + width - at), height, BLACK)
        at += bar + sheet.rng.choice((0.25, 0.25, 0.5, 0.75))
