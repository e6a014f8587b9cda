"""Booklets of persons and families: a passport, household registers, a marriage certificate."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    DARK_RED,
    Rows,
    at,
    bars,
    card,
    clerk,
    figures,
    iso,
    lab,
    shift,
    val,
)
from samples.ornaments import emblem, portrait
from samples.people import DOUBLE_FAMILY, Person, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_SOUNDS = (
    "王WANG李LI张ZHANG刘LIU陈CHEN杨YANG赵ZHAO黄HUANG周ZHOU吴WU徐XU孙SUN胡HU朱ZHU高GAO林LIN何HE郭GUO马MA罗LUO梁LIANG"
    "宋SONG郑ZHENG谢XIE韩HAN唐TANG冯FENG于YU董DONG萧XIAO程CHENG曹CAO袁YUAN邓DENG许XU傅FU沈SHEN曾ZENG彭PENG吕LYU苏SU"
    "卢LU蒋JIANG蔡CAI贾JIA丁DING魏WEI薛XUE叶YE阎YAN余YU潘PAN杜DU戴DAI夏XIA钟ZHONG汪WANG田TIAN任REN姜JIANG范FAN方FANG"
    "石SHI姚YAO谭TAN廖LIAO邹ZOU熊XIONG金JIN陆LU郝HAO孔KONG白BAI崔CUI康KANG毛MAO邱QIU秦QIN江JIANG史SHI顾GU侯HOU邵SHAO"
    "孟MENG龙LONG万WAN段DUAN雷LEI钱QIAN汤TANG尹YIN黎LI易YI常CHANG武WU乔QIAO贺HE赖LAI龚GONG文WEN欧OU阳YANG上SHANG官GUAN"
    "司SI诸ZHU葛GE穗SUI黍SHU粟SU荞QIAO芸YUN菽SHU瓠HU蒿HAO莼CHUN藕OU芥JIE韭JIU茴HUI椒JIAO峤QIAO屹YI崧SONG岚LAN岑CEN峻JUN"
    "峦LUAN崎QI岭LING峡XIA渠QU湄MEI浦PU汀TING沛PEI泓HONG澄CHENG泾JING渭WEI溪XI澜LAN漳ZHANG淮HUAI洛LUO汾FEN沁QIN鹤HE"
    "鹭LU鸿HONG鹃JUAN雁YAN隼SUN骏JUN骥JI骅HUA驹JU骊LI麟LIN麒QI豹BAO铭MING铎DUO钧JUN铃LING锐RUI锋FENG鉴JIAN钦QIN烁SHUO"
    "炯JIONG焕HUAN煌HUANG炽CHI炬JU灿CAN烨YE"
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
YELLOW: Colour = (250, 246, 232)


def _latin(text: str) -> str:
    """The sounds of a name, in capitals."""
    said = ""
    for char in text:
        place = _SOUNDS.find(char)
        rest = _SOUNDS[place + 1 : place + 8] if place >= 0 else "X"
        for letter in rest:
            if not letter.isascii():
                break
            said += letter
    return said


def _check(text: str) -> str:
    """ICAO 9303."""
    total = sum((0 if char == "<" else int(char, 36)) * (7, 3, 1)[place % 3] for place, char in enumerate(text))
    return str(total % 10)


def passport(job: Job) -> Drawn:
    """The data page of a Chinese ordinary passport, with its two machine-readable lines."""
    sheet, person = job.sheet(125, 88), job.facts.person
    long_name = person.name[:2] in DOUBLE_FAMILY
    family, given = _latin(person.name[: 2 if long_name else 1]), _latin(person.name[2 if long_name else 1 :])
    number = "E" + job.rng.choice("ABCDEFGHJKLM") + figures(job.rng, 7)
    issued = date(job.rng.randrange(2018, 2026), job.rng.randrange(1, 13), job.rng.randrange(1, 28))
    expiry = shift(years_later(issued, 10), -1)
    both = job.chance(0.5)

    def on(day: date, name: str = "") -> Run:
        month = _MONTHS[day.month - 1]
        return Run(f"{day.day:02d} {f'{day.month}月/' if both else ''}{month} {day.year}", name)

    card(sheet, 0, 0, 125, 88, ground=(236, 242, 244), wave=(206, 218, 230))
    small, big = Style("hei", 5.4, (70, 70, 80)), Style("hei", 8.2)
    sheet.text(8, 4, "护照", Style("hei_bold", 11))
    sheet.text(8, 9.4, "PASSPORT", Style("hei", 8))
    portrait(sheet, 7, 18, 33, 44)
    cells: list[tuple[float, float, str, Runs]] = [
        (44, 5, "类型/Type", "P"),
        (62, 5, "国家码/Country Code", "CHN"),
        (90, 5, "护照号/Passport No.", Run(number, "passport_no")),
        (44, 14, "姓名/Name", Run(person.name, "name")),
        (44, 27, "性别/Sex", "男/M" if person.male else "女/F"),
        (62, 27, "国籍/Nationality", "中国/CHINESE"),
        (90, 27, "出生日期/Date of birth", on(person.birth, "birth_date")),
        (44, 36, "出生地点/Place of birth", "河南/HENAN"),
        (90, 36, "签发日期/Date of issue", on(issued)),
        (44, 45, "签发地点/Place of issue", job.rng.choice(("河南/HENAN", "纽约/NEW YORK", "悉尼/SYDNEY"))),
        (90, 45, "有效期至/Date of expiry", on(expiry, "valid_to")),
        (44, 54, "签发机关/Authority", ""),
    ]
    for x, y, label, runs in cells:
        sheet.text(x, y, label, small)
        sheet.text(x, y + 2.6, runs, big)
    latin = f"{family}, {given}"
    sheet.text(44, 20.6, latin, big)
    sheet.text(44, 56.6, "中华人民共和国国家移民管理局", Style("hei", 7))
    sheet.text(44, 60, "National Immigration Administration, PRC", Style("hei", 5.6))
    signature(sheet, 96, 56, person.name)
    upper = f"POCHN{family}<<{given}".ljust(44, "<")[:44]
    birth, end = f"{person.birth:%y%m%d}", f"{expiry:%y%m%d}"
    first, second, third = number + _check(number), birth + _check(birth), end + _check(end)
    private = "<" * 14 + "0"
    lower = f"{first}CHN{second}{'M' if person.male else 'F'}{third}{private}" + _check(
        first + second + third + private
    )
    code = Style("hei", 8.6)
    for y, line in ((71.0, upper), (78.0, lower)):
        sheet.text(6, y, line, code, spread=113)
    truth: dict[str, Value] = {
        "name": person.name,
        "passport_no": number,
        "birth_date": iso(person.birth),
        "valid_to": iso(expiry),
    }
    fair = {"name": (f"{person.name} {latin}", latin, f"{family} {given}", f"{person.name}（{latin}）")}
    return drawn("passport", "bamboo_chinese_passport", [sheet], truth, tolerated=fair)


def _member_rows(job: Job, person: Person, relation: str, day: date, *, narrow: float) -> Rows:
    """The entries of one person's card, in a width of 170 less `narrow` mm."""
    wide = 66 - narrow / 2
    born = numbers.written_date(person.birth)
    return [
        (
            9,
            [
                lab(26, "姓　名"),
                val(wide, Run(person.name, "name")),
                lab(26, "户主或与\n户主关系"),
                val(wide - 14, Run(relation, "relation")),
            ],
        ),
        (8, [lab(26, "曾 用 名"), val(wide, ""), lab(26, "性　别"), val(wide - 14, person.sex)]),
        (
            8,
            [
                lab(26, "出 生 地"),
                val(wide, "河南省信阳市"),
                lab(26, "民　族"),
                val(wide - 14, f"{person.ethnicity}族"),
            ],
        ),
        (8, [lab(26, "籍　贯"), val(wide, "河南省信阳市"), lab(26, "出生日期"), val(wide - 14, born)]),
        (9, [lab(26, "本市（县）\n其他住址"), val(wide, ""), lab(26, "宗教信仰"), val(wide - 14, "")]),
        (
            9,
            [
                lab(26, "公民身份\n证件编号"),
                val(wide - 8, Run(person.id_number, "id_number")),
                lab(12, "身高"),
                val(14, job.rng.choice(("", "168"))),
                lab(12, "血型"),
                val(wide - 18, ""),
            ],
        ),
        (
            9,
            [
                lab(26, "文化程度"),
                val(wide - 22, job.rng.choice(("大学本科", "高中", "大专"))),
                lab(18, "婚姻状况"),
                val(26, "有配偶"),
                lab(18, "兵役状况"),
                val(wide - 28, "未服兵役"),
            ],
        ),
        (
            9,
            [
                lab(26, "服务处所"),
                val(wide, ""),
                lab(26, "职　业"),
                val(wide - 14, job.rng.choice(("职员", "工人", "教师", ""))),
            ],
        ),
        (9, [lab(44, "何时由何地迁来本市(县)"), val(2 * wide - 6, "")]),
        (
            9,
            [
                lab(44, "何时由何地迁来本址"),
                val(2 * wide - 6, f"{day:%Y-%m-%d} 因购房由{job.facts.home.community.district}迁来"),
            ],
        ),
    ]


def register_open(job: Job) -> Drawn:
    """户口簿 on one A4 page: the first page above, the card of the spouse below."""
    sheet, head, person = job.sheet(), job.facts.person, job.facts.spouse
    relation = "夫" if person.male else "妻"
    label, value = Style("song", 9.5), Style("hei", 10)
    card(sheet, 14, 14, 182, 122, ground=YELLOW, wave=(236, 226, 200))
    number = f"4115{figures(job.rng, 5)}"
    sheet.text(105, 19, "居民户口簿首页", Style("song", 9), align="c")
    rows: Rows = [
        (
            12,
            [
                lab(24, "户　别"),
                val(60, job.rng.choice(("家庭户", "非农业家庭户", "居民家庭户"))),
                lab(24, "户主姓名"),
                val(62, Run(head.name, "householder")),
            ],
        ),
        (12, [lab(24, "户　号"), val(60, number), lab(24, "住　址"), val(62, head.address)]),
        (40, [val(85, ""), val(85, "")]),
    ]
    y = table(sheet, 20, 26, rows, label=label, value=value)
    sheet.text(23, 52, "省级公安机关户口专用章", Style("song", 8))
    sheet.text(108, 52, "户口登记机关户口专用章", Style("song", 8))
    seals.put_round(sheet, 62, 71, seals.SealText("河南省公安厅", "户口专用章"), diameter=30)
    seals.put_round(sheet, 148, 71, seals.SealText(head.id_issuer, "户口专用章"), diameter=30)
    issued = shift(job.facts.consent_date, -job.rng.randrange(500, 3000))
    sheet.text(22, y + 5, f"承办人签章：{clerk(job)}", label)
    sheet.text(188, y + 5, f"{numbers.written_date(issued)}签发", label, align="r")
    sheet.text(22, y + 18, "注：户主或户内成员住址变动，应持本簿到户口登记机关办理变动登记。", Style("song", 8))
    card(sheet, 14, 146, 182, 132, ground=YELLOW, wave=(236, 226, 200))
    sheet.text(105, 151, "常住人口登记卡", Style("song_bold", 14), align="c", spacing=0.3)
    y = table(sheet, 20, 162, _member_rows(job, person, relation, issued, narrow=0), label=label, value=value)
    sheet.text(22, y + 7, f"承办人签章：{clerk(job)}", label)
    sheet.text(188, y + 7, f"登记日期：{numbers.written_date(issued)}", label, align="r")
    truth: dict[str, Value] = {
        "householder": head.name,
        "name": person.name,
        "relation": relation,
        "id_number": person.id_number,
    }
    fair = {"relation": ("丈夫", "配偶") if person.male else ("妻子", "配偶")}
    return drawn("household_register", "bamboo_first_page_and_card", [sheet], truth, tolerated=fair)


def register_head(job: Job) -> Drawn:
    """The householder's own card alone, as photographed from the booklet."""
    sheet, person = job.sheet(176, 132), job.facts.person
    card(sheet, 0, 0, 176, 132, ground=(252, 250, 242), wave=(226, 232, 214))
    sheet.text(88, 6, "常 住 人 口 登 记 卡", Style("hei", 13), align="c")
    sheet.text(168, 9, f"No.{figures(job.rng, 9)}", Style("hei", 8, DARK_RED), align="r")
    day = shift(job.facts.consent_date, -job.rng.randrange(300, 4000))
    rows = _member_rows(job, person, "户主", day, narrow=6)
    y = table(sheet, 6, 16, rows, label=Style("song", 9), value=Style("kai", 10.5))
    sheet.text(8, y + 5, ["承办人签章：", Run(clerk(job), "", Style("kai", 11, jitter=0.05))], Style("song", 9))
    sheet.text(100, y + 5, f"登记日期：{wide_day(day)}", Style("song", 9))
    seals.put_round(sheet, 136, 112, seals.SealText(person.id_issuer, "户口专用章"), diameter=26)
    truth: dict[str, Value] = {"name": person.name, "relation": "户主", "id_number": person.id_number}
    head: dict[str, tuple[Value, str]] = {"householder": (person.name, "name")}
    return drawn("household_register", "bamboo_head_card", [sheet], truth, implied=head)


def wide_day(day: date) -> str:
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


def _spouse_block(sheet: Sheet, y: float, person: Person, name: str) -> None:
    small, big = Style("song", 9.5, DARK_RED), Style("hei", 10.5)
    rows: list[tuple[float, float, str, Runs]] = [
        (112, 0, "姓　　名", Run(person.name, name)),
        (160, 0, "性别", person.sex),
        (112, 9, "国　　籍", "中国"),
        (150, 9, "出生日期", wide_day(person.birth)),
        (112, 18, "身份证件号", person.id_number),
    ]
    for x, drop, label, runs in rows:
        at(sheet, x, y + drop, label, runs, small, big, gap=10 if len(label) == 2 else 20)


def marriage(job: Job) -> Drawn:
    """The open marriage certificate: photograph, holder, number; the two spouses on the facing page."""
    sheet, facts = job.sheet(210, 150), job.facts
    holder, other = (facts.person, facts.spouse) if job.chance(0.5) else (facts.spouse, facts.person)
    day = shift(max(facts.person.birth, facts.spouse.birth), 9000 + job.rng.randrange(900))
    day = min(max(day, date(2005, 3, 1)), date(2026, 9, 9))
    number = f"J4115{job.rng.choice(('02', '03', '21'))}-{day.year}-{figures(job.rng, 6)}"
    card(sheet, 0, 0, 210, 150, ground=(252, 240, 236), wave=(244, 216, 208))
    sheet.line(105, 0, 105, 150, width=0.3, fill=(200, 150, 140))
    small, big = Style("song", 10, DARK_RED), Style("hei", 11)
    sheet.fill(28, 14, 50, 34, (180, 40, 40))
    portrait(sheet, 29, 15, 24, 32)
    portrait(sheet, 53, 15, 24, 32)
    rows: list[tuple[str, Runs]] = [
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", wide_day(day)),
        ("结婚证字号", Run(number, "cert_no")),
        ("备　　注", ""),
    ]
    for line, (label, runs) in enumerate(rows):
        at(sheet, 14, 58 + line * 11, label, runs, small, big, gap=24)
    law = "中华人民共和国民法典" if day >= date(2021, 1, 1) else "中华人民共和国婚姻法"
    sheet.flow(14, 104, 80, f"结婚申请，符合《{law}》规定，予以登记，发给此证。", small, indent=2)
    sheet.text(14, 122, "登记机关（印章）", small)
    sheet.text(14, 136, ["婚姻登记员：", Run(clerk(job), "", Style("kai", 12, jitter=0.05))], small)
    place = facts.home.community.district
    seals.put_round(sheet, 70, 122, seals.SealText(f"信阳市{place}民政局", "婚姻登记专用章"), diameter=34)
    emblem(sheet, 157, 18, 16)
    first, second = (holder, "holder"), (other, "spouse")
    for y, (person, name) in zip((46.0, 88.0), (first, second) if holder.male else (second, first), strict=True):
        _spouse_block(sheet, y, person, name)
    bars(sheet, 150, 132, 44, 7)
    truth: dict[str, Value] = {"holder": holder.name, "spouse": other.name, "cert_no": number}
    return drawn("marriage_cert", "bamboo_open_certificate", [sheet], truth)


LAYOUTS: Layouts = {
    "passport": {"bamboo_chinese_passport": passport},
    "household_register": {"bamboo_first_page_and_card": register_open, "bamboo_head_card": register_head},
    "marriage_cert": {"bamboo_open_certificate": marriage},
}
