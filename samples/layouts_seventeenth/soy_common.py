"""What the soy layouts share: styles, seals, pens, spelling of names, tick boxes, running headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.writing import Writer

Cells = list[tuple[float, Runs, bool]]
Rows = list[tuple[float, Cells]]

INSTITUTIONS = ("第十二小学", "柳河镇中心卫生院", "城市照明服务中心", "公共停车服务中心", "文化馆", "农业技术推广站")
ORGANS = ("水利局", "教育体育局", "商务局", "农业农村局", "交通运输局", "文化广电和旅游局")
SCOPES = (
    "为辖区居民提供公共服务；承担设施日常维护、巡查和应急抢修；完成主管部门交办的其他事项。",
    "贯彻执行国家有关政策，组织实施行业服务与技术指导，开展相关培训、宣传和咨询工作。",
)
_SYLLABLES = ("AN", "BEI", "CHUN", "DAN", "FEI", "GANG", "HUA", "JUN", "KE", "LING", "MING", "NAN", "PEI", "QIANG")
_SPELT = (
    "王WANG李LI张ZHANG刘LIU陈CHEN杨YANG赵ZHAO黄HUANG周ZHOU吴WU徐XU孙SUN胡HU朱ZHU高GAO林LIN何HE郭GUO马MA罗LUO"
    "梁LIANG宋SONG郑ZHENG谢XIE韩HAN唐TANG冯FENG于YU董DONG萧XIAO程CHENG曹CAO袁YUAN邓DENG许XU傅FU沈SHEN曾ZENG彭PENG"
    "吕LYU苏SU卢LU蒋JIANG蔡CAI贾JIA丁DING魏WEI薛XUE叶YE阎YAN余YU潘PAN杜DU戴DAI夏XIA钟ZHONG汪WANG田TIAN任REN姜JIANG"
    "范FAN方FANG石SHI姚YAO谭TAN廖LIAO邹ZOU熊XIONG金JIN陆LU郝HAO孔KONG白BAI崔CUI康KANG毛MAO邱QIU秦QIN江JIANG史SHI"
    "顾GU侯HOU邵SHAO孟MENG龙LONG万WAN段DUAN雷LEI钱QIAN汤TANG尹YIN黎LI易YI常CHANG武WU乔QIAO贺HE赖LAI龚GONG文WEN"
    "欧OU阳YANG上SHANG官GUAN司SI诸ZHU葛GE"
)
_PINYIN = dict(re.findall(r"([^A-Z])([A-Z]+)", _SPELT))
_DOUBLE = ("欧阳", "上官", "司马", "诸葛")


def st(size: float, face: str = "song", fill: Colour = BLACK, jitter: float = 0.0) -> Style:
    return Style(face, size, fill, jitter)


def pen(job: Job, size: float) -> Style:
    """Written with a pen."""
    return Style("kai", size, BLUE_INK if job.chance(0.35) else BLACK, jitter=0.045)


def spelt(name: str) -> tuple[str, str]:
    """Family and given name in Latin letters; a character not known gets some syllable."""
    cut = 2 if name[:2] in _DOUBLE else 1
    letters = [_PINYIN.get(char, _SYLLABLES[ord(char) % len(_SYLLABLES)]) for char in name]
    return "".join(letters[:cut]), "".join(letters[cut:])


def sealed(sheet: Sheet, x: float, y: float, arc: str, centre: str = "", *, diameter: float = 40.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(arc, centre), diameter=diameter)


def day(one: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(one, form=form), name, style, solid=True)


def span(first: date, last: date, form: str = "plain", style: Style | None = None) -> list[str | Run]:
    """自…起至…止, with the fields of a period."""
    return ["自", day(first, "period_from", form, style), "起至", day(last, "period_to", form, style), "止"]


def boxes(options: Sequence[str], chosen: str, *, on: str = "■", gap: str = "　") -> str:
    return gap.join((on if option == chosen else "□") + option for option in options)


def digits(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))


def headed(writer: Writer, text: str, form: str = "第 {} 页 共 {} 页", *, first: int = 0) -> None:
    """A small header with a rule and page numbers on the sheets from `first` on."""
    count = len(writer.sheets) - first
    for number, sheet in enumerate(writer.sheets[first:], 1):
        sheet.text(185, 13, text, st(8.5), align="r")
        sheet.line(25, 17.6, 185, 17.6, width=0.18)
        sheet.text(105, 284, form.format(number, count), st(8.5), align="c")


def signed(sheet: Sheet, x: float, y: float, name: str, field: str) -> None:
    """A signature that shows a field's value."""
    sheet.text(x, y, Run(name, field), Style("kai", 17, BLACK, jitter=0.06))


def district_seat(job: Job) -> str:
    """The place name of the district's offices."""
    district = job.facts.home.community.district
    return "信阳市" if district == "羊山新区" else f"信阳市{district}"


def frame(sheet: Sheet, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    """A double border."""
    sheet.rect(x, y, width, height, line=1.0, fill=colour)
    sheet.rect(x + 2, y + 2, width - 4, height - 4, line=0.3, fill=colour)
