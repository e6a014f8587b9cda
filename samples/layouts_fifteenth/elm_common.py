"""What the elm layouts share: styles, seals, running headers, tick boxes, spelling of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.writing import Writer

_SPELT = (
    "王WANG李LI张ZHANG刘LIU陈CHEN杨YANG赵ZHAO黄HUANG周ZHOU吴WU徐XU孙SUN胡HU朱ZHU高GAO林LIN何HE郭GUO马MA罗LUO"
    "梁LIANG宋SONG郑ZHENG谢XIE韩HAN唐TANG冯FENG于YU董DONG萧XIAO程CHENG曹CAO袁YUAN邓DENG许XU傅FU沈SHEN曾ZENG彭PENG"
    "吕LYU苏SU卢LU蒋JIANG蔡CAI贾JIA丁DING魏WEI薛XUE叶YE阎YAN余YU潘PAN杜DU戴DAI夏XIA钟ZHONG汪WANG田TIAN任REN姜JIANG"
    "范FAN方FANG石SHI姚YAO谭TAN廖LIAO邹ZOU熊XIONG金JIN陆LU郝HAO孔KONG白BAI崔CUI康KANG毛MAO邱QIU秦QIN江JIANG史SHI"
    "顾GU侯HOU邵SHAO孟MENG龙LONG万WAN段DUAN雷LEI钱QIAN汤TANG尹YIN黎LI易YI常CHANG武WU乔QIAO贺HE赖LAI龚GONG文WEN"
    "欧OU阳YANG上SHANG官GUAN司SI诸ZHU葛GE建JIAN海HAI新XIN立LI启QI佳JIA思SI家JIA子ZI少SHAO云YUN民MIN兴XING旺WANG"
    "顺SHUN松SONG柏BAI荷HE梅MEI兵BING洪HONG波BO涌YONG卫WEI国GUO良LIANG雨YU晴QING月YUE星XING晨CHEN光GUANG山SHAN"
    "泉QUAN川CHUAN勤QIN俭JIAN诚CHENG信XIN礼LI和HE安AN宁NING乐LE欢HUAN"
)
_PINYIN = dict(re.findall(r"([^A-Z])([A-Z]+)", _SPELT))
_DOUBLE = ("欧阳", "上官", "司马", "诸葛")


def st(size: float, face: str = "song", fill: Colour = BLACK, jitter: float = 0.0) -> Style:
    return Style(face, size, fill, jitter)


def spelt(name: str) -> tuple[str, str]:
    """Family and given name in Latin letters."""
    cut = 2 if name[:2] in _DOUBLE else 1
    return _letters(name[:cut]), _letters(name[cut:])


def _letters(text: str) -> str:
    return "".join(_PINYIN.get(char, "") for char in text)


def sealed(sheet: Sheet, x: float, y: float, arc: str, centre: str = "", *, diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(arc, centre), diameter=diameter)


def day_run(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def ticks(options: Sequence[str], chosen: Sequence[str], gap: str = "　") -> str:
    return gap.join(("■" if option in chosen else "□") + option for option in options)


def running(writer: Writer, text: str, form: str = "— {} —", *, first: int = 1) -> None:
    """A running header with a rule and page numbers, from sheet `first` on (counted from 0)."""
    for number, sheet in enumerate(writer.sheets[first:], 1):
        sheet.text(25, 14, text, st(9))
        sheet.line(25, 18.4, 185, 18.4, width=0.2)
        sheet.text(105, 283, form.format(number), st(9), align="c")


def digits(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))
