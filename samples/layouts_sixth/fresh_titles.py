"""不动产权证书 and 不动产登记证明: books, single sheets and electronic certificates."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import Parts, begin, fit
from samples.layouts_sixth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_RED: Colour = (176, 30, 36)
_NOTE = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
    "经审查核实，准予登记，颁发此证。"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A right in the register: a space of a person or of two, or a company's building."""

    number: str
    holders: tuple[str, ...]
    shared: str
    location: str
    unit: str
    right: str
    nature: str
    usage: str
    area: str
    area_text: str
    term: str
    office: str
    day: date


def a_unit(rng: random.Random) -> str:
    """A parcel's and a building part's number, 28 characters."""
    land = f"{rng.randrange(1, 20):03d}{rng.randrange(1, 20):03d}GB{rng.randrange(1, 900):05d}"
    return f"411599{land}F{rng.randrange(1, 90):04d}{rng.randrange(1, 900):04d}"


def some_title(job: Job, first: date = date(2018, 1, 8)) -> Title:
    rng, facts = job.rng, job.facts
    home, place = facts.home, facts.home.community
    county = place.district if place.district.endswith("县") else "信阳市"
    day = a_day(rng, first, date(2026, 9, 30))
    number = f"豫（{day.year}）{county}不动产权第{rng.randrange(1, 99999):07d}号"
    start = a_day(rng, date(2009, 1, 1), date(2018, 1, 1))
    company = job.variant.holder_is == "company"
    land = Decimal(rng.randrange(800000, 6000000)) / 100
    owned: tuple[str, ...] = (facts.company.org.name if company else facts.person.name,)
    if company:
        area = Decimal(rng.randrange(30000, 400000)) / 100
        holders, shared = owned, "单独所有"
        location = facts.company.org.address.replace("河南省信阳市", "") + rng.choice(["", "1幢", "办公楼"])
        usage = rng.choice(["商务金融用地/商业服务", "工业用地/工业", "仓储用地/仓储"])
        years, nature = 40, "出让/自建房"
    else:
        area = Decimal(rng.randrange(1180, 3600)) / 100
        both = rng.random() < 0.35
        holders = (*owned, facts.spouse.name) if both else owned
        shared = rng.choice(["共同共有", "按份共有：各占50%"]) if both else "单独所有"
        floor = rng.choice(["-1", "-2"])
        location = rng.choice(
            [
                f"{place.district}{place.street}{place.name}地下室{floor}层{home.space_no}车位",
                f"信阳市{place.district}{place.street}{place.name}地下车库{home.space_no}号车位",
                f"{place.district}{rng.choice(WORDS.streets)}与{rng.choice(WORDS.streets)}交叉口{place.name}负一层{home.space_no}",
            ]
        )
        usage = rng.choice(["城镇住宅用地/车位", "城镇住宅用地/车库", "住宅用地/机动车停车位", "车位"])
        years, nature = 70, rng.choice(["出让/市场化商品房", "出让/商品房", "出让/其他"])
    end = date(start.year + years, start.month, min(start.day, 28))
    term = rng.choice(
        [
            f"国有建设用地使用权 {numbers.written_date(start)}起 {numbers.written_date(end)}止",
            f"{numbers.written_date(start, form='padded')}起{numbers.written_date(end, form='padded')}止",
            f"{end.year}年{end.month}月{end.day}日止",
        ]
    )
    unit = a_unit(rng)
    right = rng.choice(["国有建设用地使用权/房屋所有权", "国有建设用地使用权/房屋（构筑物）所有权"])
    area_text = rng.choice(
        ["共有宗地面积：{land}㎡/房屋建筑面积：{area}㎡", "宗地面积{land}平方米/建筑面积{area}平方米"]
    )
    office = f"{county}自然资源和规划局"
    return Title(
        number,
        holders,
        shared,
        location,
        unit,
        right,
        nature,
        usage,
        f"{area}",
        area_text.format(land=land, area="{}"),
        term,
        office,
        day,
    )


def note_of(day: date) -> str:
    """The statement, by the law in force on the day."""
    return _NOTE if day.year >= 2021 else _NOTE.replace("民法典", "物权法")


def title_values(title: Title, *without: str) -> dict[str, Value]:
    values: dict[str, Value] = {
        "cert_no": title.number,
        "holders": title.holders,
        "co_ownership": title.shared,
        "location": title.location,
        "unit_no": title.unit,
        "right_type": title.right,
        "right_nature": title.nature,
        "usage": title.usage,
        "area_m2": title.area,
        "term": title.term,
        "issuer": title.office,
        "issue_date": title.day.isoformat(),
    }
    return {name: value for name, value in values.items() if name not in without}


def unit_text(job: Job, unit: str) -> str:
    return unit if job.chance(0.3) else f"{unit[:6]} {unit[6:12]} {unit[12:19]} {unit[19:]}"


def number_runs(job: Job, number: str) -> Run:
    """The number closely set, or with the spaces the forms have."""
    text = number
    if job.chance(0.6):
        text = number.replace("（", " （ ").replace("）", " ） ").replace("不动产", " 不动产").replace("第", "第 ")
        text = text.replace("号", " 号")
    return Run(text, "cert_no")


def right_rows(job: Job, title: Title) -> list[tuple[str, float, Parts]]:
    """The table's rows: label, height share, value."""
    people: Parts = []
    for number, holder in enumerate(title.holders):
        people += [*(["、"] if number else []), Run(holder, "holders")]
    head, tail = title.area_text.split("{}")
    return [
        ("权利人", 1.0, people),
        ("共有情况", 1.0, [Run(title.shared, "co_ownership")]),
        ("坐落", 1.2, [Run(title.location, "location")]),
        ("不动产单元号", 1.0, [Run(unit_text(job, title.unit), "unit_no")]),
        ("权利类型", 1.0, [Run(title.right, "right_type")]),
        ("权利性质", 1.0, [Run(title.nature, "right_nature")]),
        ("用途", 1.0, [Run(title.usage, "usage")]),
        ("面积", 1.0, [head, Run(title.area, "area_m2"), tail]),
        ("使用期限", 1.1, [Run(title.term, "term")]),
    ]


def table_of(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    rows: list[tuple[str, float, Parts]],
    other: str,
    style: Style,
    frame: Colour,
) -> None:
    """A certificate's table: labels spread over their column, a tall last row of further facts."""
    x, y, width, height = box
    label = width * 0.22
    unit = height / (sum(share for _, share, _ in rows) + 3.6)
    for name, share, value in rows:
        tall = unit * share
        sheet.rect(x, y, label, tall, fill=frame)
        sheet.rect(x + label, y, width - label, tall, fill=frame)
        size = sheet.em_mm(style)
        sheet.text(x + 2, y + (tall - size) / 2, name, style, spread=label - 4)
        sheet.cell((x + label, y, width - label, tall), value, style)
        y += tall
    sheet.rect(x, y, label, unit * 3.6, fill=frame)
    sheet.rect(x + label, y, width - label, unit * 3.6, fill=frame)
    sheet.cell((x, y, label, unit * 3.6), "权利其他状况", style, align="c")
    sheet.cell((x + label, y, width - label, unit * 3.6), other, style, top=True)


def other_text(job: Job, title: Title) -> str:
    rng = job.rng
    floors, share = rng.randrange(18, 34), rng.randrange(100, 900) / 100
    return rng.choice(
        [
            f"房屋结构：钢筋混凝土结构　专有建筑面积：{title.area}㎡　总层数：{floors}层　所在层：-1层",
            f"独用土地面积：0㎡；分摊土地面积：{share}㎡；房屋总层数：{floors}，所在层数：负1；室号部位：车位",
        ]
    )


def open_book(job: Job) -> Drawn:
    """The book laid open: the table at the left under the number, notes at the right. No office, no date."""
    begin(job)
    title = some_title(job)
    sheet = job.sheet(297, 210)
    for x in (6, 151):
        guilloche(sheet, x, 6, 140, 198, (226, 216, 214), waves=40, paper=(252, 250, 247))
    sheet.line(148.5, 4, 148.5, 206, width=0.4, fill=(200, 196, 192))
    style = Style("song", 10.5)
    sheet.text(76, 18, number_runs(job, title.number), Style("song", 12.5), align="c")
    table_of(sheet, (13, 28, 127, 164), right_rows(job, title), other_text(job, title), style, _RED)
    sheet.text(221, 18, "附　　记", Style("song_bold", 14), align="c", spacing=0.3)
    sheet.rect(160, 28, 124, 164, fill=_RED)
    note = job.rng.choice(
        ["业务编号：" + f"{title.day:%Y%m%d}" + "-0031", "原不动产权证号已注销。", "该不动产为地下建筑物，无独立分摊。"]
    )
    sheet.flow(164, 34, 116, note, style, leading=1.6)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "仅限办理用电业务使用", size_mm=8, rows=2, colour=(214, 210, 214))
    return drawn("realestate_cert", "fresh_cert_open_book", [sheet], title_values(title, "issuer", "issue_date"))


def two_leaves(job: Job) -> Drawn:
    """The page with statement, seal, date and number; then the table's page."""
    begin(job)
    title = some_title(job)
    first, second = job.sheet(), job.sheet()
    guilloche(first, 16, 20, 178, 250, (228, 218, 216), waves=48, paper=(252, 250, 248))
    emblem(first, 105, 56, 30)
    first.flow(34, 92, 142, note_of(title.day), Style("song", 15), leading=1.9, indent=2)
    first.text(108, 168, "登记机构（章）", Style("song", 14))
    form = job.date_form("spaced", "plain", "padded", "chinese")
    first.text(108, 184, Run(numbers.written_date(title.day, form=form), "issue_date"), Style("song", 14))
    put_round(first, 132, 172, SealText(title.office, "不动产登记专用章"), diameter=42)
    first.text(40, 232, "中华人民共和国自然资源部监制", Style("song", 11))
    first.text(40, 242, f"编号 № D41{job.rng.randrange(10**9):09d}", Style("song", 12))
    guilloche(second, 16, 20, 178, 250, (228, 218, 216), waves=48, paper=(252, 250, 248))
    second.text(105, 32, number_runs(job, title.number), Style("song", 14), align="c")
    table_of(second, (24, 44, 162, 216), right_rows(job, title), other_text(job, title), Style("song", 12), _RED)
    return drawn(
        "realestate_cert",
        "fresh_cert_two_leaves",
        [first, second],
        title_values(title),
        from_seal={"issuer": title.office},
    )


def single_sheet(job: Job) -> Drawn:
    """The newer single sheet: everything on one landscape page with a code."""
    begin(job)
    title = some_title(job, date(2024, 1, 3))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (232, 222, 208), waves=44, paper=(253, 251, 246))
    sheet.rect(10, 10, 277, 190, line=0.8, fill=(190, 150, 90))
    emblem(sheet, 56, 34, 20)
    sheet.text(56, 50, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.15)
    sheet.text(56, 60, "不动产权证书", Style("song_bold", 23), align="c", spacing=0.1)
    sheet.flow(20, 80, 74, note_of(title.day), Style("song", 10.5), leading=1.7, indent=2)
    qr_code(sheet, 22, 132, 26)
    sheet.text(22, 161, "扫码可核验证书信息", Style("song", 8))
    sheet.text(
        54,
        134,
        [
            "登记机构：",
        ],
        Style("song", 10.5),
    )
    fit(sheet, 54, 141, 44, title.office, "issuer", Style("song", 10.5))
    form = job.date_form("padded", "plain", "spaced")
    sheet.text(54, 158, Run(numbers.written_date(title.day, form=form), "issue_date"), Style("song", 10.5))
    put_round(sheet, 76, 150, SealText(title.office, "不动产登记专用章"), diameter=36)
    sheet.text(22, 186, f"№ 41{job.rng.randrange(10**9):09d}", Style("song", 10))
    sheet.text(193, 18, number_runs(job, title.number), Style("song", 13), align="c")
    table_of(
        sheet, (104, 28, 176, 136), right_rows(job, title), other_text(job, title), Style("song", 10.5), (120, 100, 70)
    )
    sheet.rect(104, 166, 176, 26, fill=(120, 100, 70))
    sheet.cell((104, 166, 38, 26), "附　记", Style("song", 10.5), align="c")
    sheet.line(142.7, 166, 142.7, 192, fill=(120, 100, 70))
    sheet.cell(
        (143, 166, 137, 26), job.rng.choice(["/", "无", "本证书与纸质证书具有同等法律效力。"]), Style("song", 10)
    )
    return drawn("realestate_cert", "fresh_cert_single_sheet", [sheet], title_values(title))


def electronic(job: Job) -> Drawn:
    """The electronic certificate printed: portrait, ruled to the edge, the office and day in the table."""
    begin(job)
    title = some_title(job, date(2021, 3, 1))
    sheet = job.sheet()
    sheet.fill(12, 12, 186, 273, (248, 244, 236))
    sheet.rect(12, 12, 186, 273, line=1.0, fill=_RED)
    emblem(sheet, 105, 34, 22)
    sheet.text(105, 50, "不动产权证书", Style("song_bold", 26), align="c", spacing=0.2)
    sheet.text(105, 63, "（电子证照）", Style("song", 13), align="c")
    sheet.text(105, 74, number_runs(job, title.number), Style("song", 13), align="c")
    table_of(sheet, (22, 84, 166, 150), right_rows(job, title), other_text(job, title), Style("song", 11), (90, 80, 80))
    sheet.text(24, 242, ["登记机构：", Run(title.office, "issuer")], Style("song", 11.5))
    form = job.date_form("dash", "plain", "padded")
    sheet.text(
        24,
        252,
        [job.rng.choice(["发证日期：", "登记日期："]), Run(numbers.written_date(title.day, form=form), "issue_date")],
        Style("song", 11.5),
    )
    put_round(sheet, 108, 250, SealText(title.office, "不动产登记专用章"), diameter=40)
    qr_code(sheet, 158, 240, 28)
    sheet.text(
        105,
        276,
        "本电子证照由信阳市不动产登记信息管理平台生成，打印件以平台核验结果为准",
        Style("song", 8.5),
        align="c",
    )
    return drawn("realestate_cert", "fresh_cert_electronic", [sheet], title_values(title))


LAYOUTS: Layouts = {
    "realestate_cert": {
        "fresh_cert_open_book": open_book,
        "fresh_cert_two_leaves": two_leaves,
        "fresh_cert_single_sheet": single_sheet,
        "fresh_cert_electronic": electronic,
    }
}
