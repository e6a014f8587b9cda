"""Passports: the data page as photographed, and the open spread as copied."""

from __future__ import annotations

from datetime import date

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import hand
from samples.ornaments import guilloche, portrait
from samples.people import DOUBLE_FAMILY, Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_FAMILIES = (
    "王WANG 李LI 张ZHANG 刘LIU 陈CHEN 杨YANG 赵ZHAO 黄HUANG 周ZHOU 吴WU 徐XU 孙SUN 胡HU 朱ZHU 高GAO 林LIN 何HE 郭GUO "
    "马MA 罗LUO 梁LIANG 宋SONG 郑ZHENG 谢XIE 韩HAN 唐TANG 冯FENG 于YU 董DONG 萧XIAO 程CHENG 曹CAO 袁YUAN 邓DENG 许XU "
    "傅FU 沈SHEN 曾ZENG 彭PENG 吕LYU 苏SU 卢LU 蒋JIANG 蔡CAI 贾JIA 丁DING 魏WEI 薛XUE 叶YE 阎YAN 余YU 潘PAN 杜DU 戴DAI "
    "夏XIA 钟ZHONG 汪WANG 田TIAN 任REN 姜JIANG 范FAN 方FANG 石SHI 姚YAO 谭TAN 廖LIAO 邹ZOU 熊XIONG 金JIN 陆LU 郝HAO "
    "孔KONG 白BAI 崔CUI 康KANG 毛MAO 邱QIU 秦QIN 江JIANG 史SHI 顾GU 侯HOU 邵SHAO 孟MENG 龙LONG 万WAN 段DUAN 雷LEI "
    "钱QIAN 汤TANG 尹YIN 黎LI 易YI 常CHANG 武WU 乔QIAO 贺HE 赖LAI 龚GONG 文WEN 欧OU 阳YANG 上SHANG 官GUAN 司SI 诸ZHU "
    "葛GE"
)
_GIVEN = (
    "新XIN 德DE 小XIAO 学XUE 庆QING 金JIN 家JIA 雪XUE 艳YAN 成CHENG 立LI 天TIAN 云YUN 民MIN 生SHENG 明MING 珍ZHEN "
    "胜SHENG 利LI 荣RONG 光GUANG 梅MEI 清QING 源YUAN 祥XIANG 贵GUI 松SONG 柏BAI 欣XIN 悦YUE 林LIN 萌MENG 乐LE 山SHAN "
    "海HAI 青QING 安AN 全QUAN 福FU 根GEN 香XIANG 凤FENG 莲LIAN 思SI"
)
_SOUNDS = {one[0]: one[1:] for one in f"{_GIVEN} {_FAMILIES}".split()}
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_PINK: Colour = (238, 220, 226)


def _latin(name: str) -> tuple[str, str]:
    """Family and given name in the passport's letters."""
    cut = 2 if name.startswith(DOUBLE_FAMILY) else 1
    family, given = ("".join(_SOUNDS[char] for char in part) for part in (name[:cut], name[cut:]))
    return family, given


def _check(text: str) -> str:
    """The check figure of ICAO 9303."""
    weights = (7, 3, 1)
    total = sum((0 if char == "<" else int(char, 36)) * weights[place % 3] for place, char in enumerate(text))
    return str(total % 10)


def _machine_lines(person: Person, number: str, expiry: date) -> tuple[str, str]:
    family, given = _latin(person.name)
    upper = f"POCHN{family}<<{given}".ljust(44, "<")
    birth, end = f"{person.birth:%y%m%d}", f"{expiry:%y%m%d}"
    body = number + _check(number), birth + _check(birth), end + _check(end), "<" * 14 + "0"
    lower = f"{body[0]}CHN{body[1]}{'M' if person.male else 'F'}{body[2]}{body[3]}"
    return upper, lower + _check(body[0] + body[1] + body[2] + body[3])


def _day(day: date, both: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{day.day:02d} {day.month}月/{month} {day.year}" if both else f"{day.day:02d} {month} {day.year}"


def _data_page(
    sheet: Sheet, x: float, y: float, k: float, person: Person, number: str, issued: date, *, both: bool
) -> tuple[date, dict[str, Value]]:
    """The page of 125 by 88 mm, `k` times its size. Returns the last day and the values."""
    end = years_later(issued, 10)
    expiry = end.replace(day=end.day - 1) if end.day > 1 else end
    small, value = Style("hei", 4.6 * k, (60, 70, 96)), Style("hei", 7.4 * k)
    guilloche(sheet, x, y, 125 * k, 88 * k, _PINK, waves=34, paper=(250, 246, 247))
    sheet.rect(x, y, 125 * k, 88 * k, line=0.15, fill=(190, 186, 190))

    def put(dx: float, dy: float, label: str, shown: str, field: str = "") -> None:
        sheet.text(x + dx * k, y + dy * k, label, small)
        sheet.text(x + dx * k, y + (dy + 2.5) * k, Run(shown, field), value)

    sheet.text(x + 40 * k, y + 4 * k, "护照", Style("song_bold", 10 * k, (90, 40, 52)), spacing=0.3)
    sheet.text(x + 40 * k, y + 9.2 * k, "PASSPORT", small.sized(6 * k))
    sheet.text(x + 6 * k, y + 4 * k, "中华人民共和国", small.sized(6 * k))
    sheet.text(x + 6 * k, y + 8 * k, "PEOPLE'S REPUBLIC OF CHINA", small.sized(4.2 * k))
    put(62, 5, "类型/Type", "P")
    put(76, 5, "国家码/Country Code", "CHN")
    put(99, 5, "护照号码/Passport No.", number, "passport_no")
    portrait(sheet, x + 6 * k, y + 17 * k, 30 * k, 40 * k)
    family, given = _latin(person.name)
    sheet.text(x + 41 * k, y + 14.2 * k, "姓名/Name", small)
    sheet.text(x + 41 * k, y + 16.8 * k, Run(person.name, "name"), value.sized(8.6 * k), spacing=0.05)
    sheet.text(x + 41 * k, y + 21.4 * k, f"{family}, {given}", value)
    put(41, 27, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    put(58, 27, "国籍/Nationality", "中国/CHINESE")
    put(88, 27, "出生日期/Date of birth", _day(person.birth, both), "birth_date")
    put(41, 35.5, "出生地点/Place of birth", "河南/HENAN")
    put(88, 35.5, "签发日期/Date of issue", _day(issued, both))
    put(41, 44, "签发地点/Place of issue", "河南/HENAN")
    put(88, 44, "有效期至/Date of expiry", _day(expiry, both), "valid_to")
    sheet.text(x + 41 * k, y + 52.5 * k, "签发机关/Authority", small)
    sheet.text(x + 41 * k, y + 55 * k, "公安部出入境管理局", value.sized(6.6 * k))
    sheet.text(x + 41 * k, y + 58.6 * k, "MPS Exit & Entry Administration", value.sized(5.6 * k))
    sheet.text(x + 88 * k, y + 52.5 * k, "持证人签名/Bearer's signature", small)
    sheet.text(x + 92 * k, y + 55.6 * k, person.name, Style("kai", 10 * k, jitter=0.05))
    for row, line in enumerate(_machine_lines(person, number, expiry)):
        left = x + 5 * k
        for place, char in enumerate(line):
            sheet.text(left + place * 2.64 * k, y + (70 + row * 7) * k, char, Style("hei", 8.4 * k))
    values: dict[str, Value] = {
        "name": person.name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": expiry.isoformat(),
    }
    return expiry, values


def _also(person: Person) -> dict[str, tuple[str, ...]]:
    family, given = _latin(person.name)
    return {"name": (f"{family}, {given}", f"{family},{given}", f"{family} {given}", f"{family}{given}")}


def passport_page(job: Job) -> Drawn:
    """The data page alone, photographed or scanned close."""
    person, rng = job.facts.person, job.rng
    number = f"E{rng.choice('ABDEGHJK')}{rng.randrange(10**7):07d}"
    sheet = job.sheet(125 * 1.4 + 14, 88 * 1.4 + 16)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, rng.choice([(236, 234, 230), (140, 132, 124), (210, 214, 218)]))
    issued = a_day(rng, date(2017, 6, 1), date(2026, 3, 30))
    _, values = _data_page(sheet, 7, 8, 1.4, person, number, issued, both=True)
    return drawn("passport", "yew_passport_page", [sheet], values, tolerated=_also(person))


def passport_spread(job: Job) -> Drawn:
    """A copy of the open booklet on A4: the request to let pass above, the data page below."""
    person, rng = job.facts.person, job.rng
    number = f"{rng.choice('EG')}{rng.randrange(10**8):08d}"
    sheet = job.sheet()
    left, text = 42.0 + rng.uniform(-8, 8), Style("song", 9)
    guilloche(sheet, left, 34, 125, 86, (226, 232, 228), waves=34, paper=(248, 250, 249))
    sheet.flow(
        left + 14,
        58,
        96,
        "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。",
        text,
        leading=1.9,
        indent=2,
    )
    sheet.flow(
        left + 14,
        76,
        96,
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military authorities "
        "of foreign countries to allow the bearer of this passport to pass freely and "
        "afford assistance in case of need.",
        text.sized(7.5),
        leading=1.5,
    )
    sheet.text(left + 62, 106, number, Style("hei", 9, (150, 60, 60)), align="c", spacing=0.15)
    _, values = _data_page(
        sheet, left, 121, 1.0, person, number, a_day(rng, date(2016, 12, 20), date(2021, 5, 30)), both=False
    )
    if job.chance(0.5):
        sheet.text(48, 226, f"复印件与原件一致　{person.name}", hand(job, 14))
    return drawn("passport", "yew_passport_spread", [sheet], values, tolerated=_also(person))


LAYOUTS: Layouts = {"passport": {"yew_passport_page": passport_page, "yew_passport_spread": passport_spread}}
