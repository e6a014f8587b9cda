"""临时居民身份证, 港澳台居民居住证, 护照资料页."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, drawn

_BLUE: Colour = (40, 84, 140)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_CHINESE_MONTHS = ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")
_PINYIN = (
    "王wang李li张zhang刘liu陈chen杨yang赵zhao黄huang周zhou吴wu徐xu孙sun胡hu朱zhu高gao林lin何he郭guo马ma罗luo梁liang"
    "宋song郑zheng谢xie韩han唐tang冯feng于yu董dong萧xiao程cheng曹cao袁yuan邓deng许xu傅fu沈shen曾zeng彭peng吕lyu"
    "苏su卢lu蒋jiang蔡cai贾jia丁ding魏wei薛xue叶ye阎yan余yu潘pan杜du戴dai夏xia钟zhong汪wang田tian任ren姜jiang范fan"
    "方fang石shi姚yao谭tan廖liao邹zou熊xiong金jin陆lu郝hao孔kong白bai崔cui康kang毛mao邱qiu秦qin江jiang史shi顾gu"
    "侯hou邵shao孟meng龙long万wan段duan雷lei钱qian汤tang尹yin黎li易yi常chang武wu乔qiao贺he赖lai龚gong文wen"
    "欧ou阳yang上shang官guan司si诸zhu葛ge砚yan笺jian牍du匾bian籍ji帖tie砺li楹ying谱pu篆zhuan卷juan册ce"
    "巍wei嵩song岱dai屿yu洲zhou浔xun洵xun淇qi潞lu滢ying漪yi苗miao茵yin茜qian芷zhi荻di蓉rong蓝lan葵kui橙cheng桃tao"
    "枫feng槐huai梓zi樟zhang竹zhu笛di箫xiao琴qin瑟se钰yu铠kai锦jin镇zhen银yin玖jiu玲ling珀po琥hu琼qiong绮qi绢juan"
    "绣xiu织zhi纺fang维wei纬wei经jing络luo"
)


def _sound(char: str) -> str:
    place = _PINYIN.find(char)
    end = place + 1
    while place >= 0 and end < len(_PINYIN) and _PINYIN[end].isascii():
        end += 1
    return _PINYIN[place + 1 : end].upper() if place >= 0 else "XU"


def _latin(name: str) -> tuple[str, str]:
    """Family and given name in capitals."""
    cut = 2 if name[:2] in ("欧阳", "上官", "司马", "诸葛") else 1
    return "".join(map(_sound, name[:cut])), "".join(map(_sound, name[cut:]))


def temp_id_card(job: Job) -> Drawn:
    """The laminated card of one side's text, copied with its back on one A4 sheet."""
    person, rng, sheet = job.facts.person, job.rng, job.sheet()
    issued = a_day(rng, date(2026, 9, 1), date(2026, 11, 18))
    until = elk.later(issued, rng.choice([89, 90, 91]))
    x, y = 30.0 + rng.uniform(0, 30), 34.0
    wide, high = 98.0, 62.0
    for top in (y, y + 78):
        guilloche(sheet, x, top, wide, high, (206, 226, 234), waves=22, paper=(246, 251, 253))
        sheet.rect(x, top, wide, high, line=0.3, fill=(120, 140, 160))
    label, value = Style("hei", 7.5, _BLUE), Style("song", 9.5)
    portrait(sheet, x + 68, y + 8, 24, 31)
    line = y + 6
    items: list[tuple[str, Runs]] = [
        ("姓名", Run(person.name, "name")),
        ("性别", [person.sex, Run("　　民族　", style=label), person.ethnicity]),
        ("出生", f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日"),
    ]
    for word, runs in items:
        sheet.text(x + 5, line, word, label)
        sheet.text(x + 16, line, runs, value)
        line += 7.2
    sheet.text(x + 5, line, "住址", label)
    sheet.flow(x + 16, line, 48, Run(person.address, "address"), value, leading=1.3)
    sheet.text(x + 5, y + 52, "公民身份号码", label)
    sheet.text(x + 32, y + 51.5, Run(person.id_number, "id_number"), Style("hei", 11), spacing=0.12)
    back = y + 78
    emblem(sheet, x + 15, back + 17, 17)
    sheet.text(x + 58, back + 9, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.3)
    sheet.text(x + 58, back + 19, "临时居民身份证", Style("song_bold", 17), align="c", spacing=0.15)
    sheet.text(x + 14, back + 39, "签发机关", label)
    sheet.text(x + 34, back + 38.6, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 14, back + 48, "有效期限", label)
    term: list[str | Run] = [
        Run(elk.written(issued, "dot"), "valid_from"),
        "-",
        Run(elk.written(until, "dot"), "valid_to"),
    ]
    sheet.text(x + 34, back + 47.6, term, value)
    if job.chance(0.5):
        watermark(sheet, elk.pick(job, "仅供充电桩报装使用", "与原件核对一致"), size_mm=6, rows=1)
    return drawn(
        "temp_id_card",
        "elk_laminated",
        [sheet],
        {
            "name": person.name,
            "id_number": person.id_number,
            "address": person.address,
            "issuer": person.id_issuer,
            "valid_from": issued.isoformat(),
            "valid_to": until.isoformat(),
        },
    )


def hmt_residence_permit(job: Job) -> Drawn:
    """Both sides of a 港澳/台湾居民居住证, one under the other."""
    person, rng, sheet = job.facts.spouse, job.rng, job.sheet()
    taiwan = job.chance(0.5)
    first = ("830000" if taiwan else rng.choice(["810000", "820000"])) + f"{person.birth:%Y%m%d}000"
    id_number = first + numbers.id_check_digit(first)  # the serial 000 is given to nobody
    issued = a_day(rng, date(2022, 6, 1), date(2026, 10, 30))
    until = years_later(issued, 5)
    passage = elk.digits(job, 8) if taiwan else ("H" if first[1] == "1" else "M") + elk.digits(job, 8)
    title = "台湾居民居住证" if taiwan else "港澳居民居住证"
    x, wide, high = 50.0, 110.0, 69.0
    fronts = (40.0, 124.0) if job.chance(0.5) else (124.0, 40.0)
    for top in fronts:
        paper = (248, 246, 250) if taiwan else (244, 250, 246)
        guilloche(sheet, x, top, wide, high, (222, 216, 234) if taiwan else (214, 232, 220), waves=24, paper=paper)
        sheet.rect(x, top, wide, high, line=0.25, fill=(150, 150, 160))
    _permit_front(sheet, x, fronts[0], person.name, person.birth, person.address, id_number)
    top = fronts[1]
    emblem(sheet, x + 17, top + 18, 18)
    sheet.text(x + 65, top + 9, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.35)
    sheet.text(x + 65, top + 19, title, Style("song_bold", 19), align="c", spacing=0.2)
    label, value = Style("hei", 8, _BLUE), Style("song", 10)
    rows: list[tuple[str, Runs]] = [
        ("签发机关", Run(person.id_issuer, "issuer")),
        ("有效期限", [Run(elk.written(issued, "dot"), "valid_from"), "-", Run(elk.written(until, "dot"), "valid_to")]),
        ("通行证号码", [passage, Run("　　签发次数　", style=label), f"{rng.randrange(1, 4):02d}"]),
    ]
    for number, (word, runs) in enumerate(rows):
        sheet.text(x + 18, top + 39 + number * 9, word, label)
        sheet.text(x + 42, top + 38.5 + number * 9, runs, value)
    if job.chance(0.4):
        watermark(sheet, "仅供办理用电业务", size_mm=6, rows=2)
    return drawn(
        "hmt_residence_permit",
        "elk_two_sides",
        [sheet],
        {
            "name": person.name,
            "id_number": id_number,
            "issuer": person.id_issuer,
            "valid_from": issued.isoformat(),
            "valid_to": until.isoformat(),
        },
    )


def _permit_front(sheet: Sheet, x: float, top: float, name: str, birth: date, address: str, id_number: str) -> None:
    label, value = Style("hei", 8, _BLUE), Style("song", 10.5)
    portrait(sheet, x + 76, top + 9, 27, 35)
    rows: list[tuple[str, Runs]] = [
        ("姓名", Run(name, "name")),
        ("性别", "女"),
        ("出生", f"{birth.year} 年 {birth.month} 月 {birth.day} 日"),
    ]
    for number, (word, runs) in enumerate(rows):
        sheet.text(x + 6, top + 7.5 + number * 8, word, label, spread=8)
        sheet.text(x + 18, top + 7 + number * 8, runs, value)
    sheet.text(x + 6, top + 31.5, "住址", label, spread=8)
    sheet.flow(x + 18, top + 31, 55, address, value, leading=1.3)
    sheet.text(x + 6, top + 59, "公民身份号码", label)
    sheet.text(x + 36, top + 58, Run(id_number, "id_number"), Style("hei", 12), spacing=0.12)


def _check(text: str) -> str:
    """The check digit of ICAO 9303."""
    values = (int(char, 36) if char != "<" else 0 for char in text)
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def passport(job: Job) -> Drawn:
    """The data page of a 普通护照, the blank page above it."""
    person, rng, sheet = job.facts.person, job.rng, job.sheet()
    family, given = _latin(person.name)
    issued = a_day(rng, date(2018, 1, 1), date(2026, 10, 1))
    until = elk.later(years_later(issued, 10), -1)
    no = rng.choice(["E", "EA", "EJ", "EK", "G"])
    no += elk.digits(job, 9 - len(no))
    x, y, wide, high = 40.0, 36.0, 130.0, 92.0
    guilloche(sheet, x, y, wide, high, (226, 226, 238), waves=30, paper=(250, 250, 253))
    guilloche(sheet, x, y + high, wide, high, (222, 234, 230), waves=30, paper=(248, 252, 251))
    sheet.rect(x, y, wide, high * 2, line=0.3, fill=(130, 130, 140))
    sheet.text(x + wide / 2, y + 34, "本护照在世界各国有效", Style("song", 12), align="c")
    sheet.text(x + wide / 2, y + 41, "THIS PASSPORT IS VALID FOR ALL COUNTRIES", Style("song", 7), align="c")
    sheet.text(x + wide / 2, y + 56, "持照人签名/Bearer's signature", Style("song", 7), align="c")
    top = y + high
    sheet.text(x + 8, top + 5, "中华人民共和国", Style("song_bold", 12))
    sheet.text(x + 46, top + 6, "PEOPLE'S REPUBLIC OF CHINA", Style("song", 8))
    portrait(sheet, x + 7, top + 20, 32, 41)
    label, value = Style("song", 6.2, _BLUE), Style("hei", 9.5)
    places = (("河南", "HENAN"), ("信阳", "XINYANG"), ("湖北", "HUBEI"), ("安徽", "ANHUI"))
    place, place_en = rng.choice(places)
    cells: list[tuple[float, float, str, Runs]] = [
        (8, 12, "类型/Type　　国家码/Country Code　　", "P　　　　　CHN"),
        (86, 12, "护照号/Passport No.", Run(no, "passport_no")),
        (44, 21, "姓名/Name", Run(person.name, "name")),
        (44, 35, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}"),
        (74, 35, "国籍/Nationality", "中国/CHINESE"),
        (44, 44, "出生日期/Date of birth", Run(_english(person.birth), "birth_date")),
        (86, 44, "出生地点/Place of birth", f"{place}/{place_en}"),
        (44, 53, "签发日期/Date of issue", _english(issued)),
        (86, 53, "有效期至/Date of expiry", Run(_english(until), "valid_to")),
        (44, 62, "签发机关/Authority", "中华人民共和国国家移民管理局" if issued.year > 2018 else "公安部出入境管理局"),
    ]
    for dx, dy, word, runs in cells:
        sheet.text(x + dx, top + dy, word, label)
        sheet.text(x + dx, top + dy + 2.9, runs, value)
    sheet.text(x + 44, top + 28.5, f"{family},{given}", value)
    first = f"PO{'CHN'}{family}<<{given}".ljust(44, "<")[:44]
    birth, end = f"{person.birth:%y%m%d}", f"{until:%y%m%d}"
    rest = "<" * 14
    numbers_part = no + _check(no) + birth + _check(birth) + end + _check(end) + rest + "<"
    second: list[str | Run] = [
        Run(no, "passport_no"),
        _check(no) + "CHN",
        Run(birth, "birth_date"),
        _check(birth) + ("M" if person.male else "F"),
        Run(end, "valid_to"),
        _check(end) + rest + "<" + _check(numbers_part),
    ]
    code = Style("hei", 9.5)
    sheet.text(x + 6, top + 76, first, code, spread=118)
    sheet.text(x + 6, top + 83, second, code, spread=118)
    return drawn(
        "passport",
        "elk_data_page",
        [sheet],
        {
            "name": person.name,
            "passport_no": no,
            "birth_date": person.birth.isoformat(),
            "valid_to": until.isoformat(),
        },
    )


def _english(day: date) -> str:
    return f"{day.day:02d} {_CHINESE_MONTHS[day.month - 1]}/{_MONTHS[day.month - 1]} {day.year}"


LAYOUTS: Layouts = {
    "temp_id_card": {"elk_laminated": temp_id_card},
    "hmt_residence_permit": {"elk_two_sides": hmt_residence_permit},
    "passport": {"elk_data_page": passport},
}
