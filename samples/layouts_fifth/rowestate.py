"""不动产权证书 in the booklets, single sheets and electronic editions offices hand out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import begin, day_text, foot, grey_copy
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_FRAME: Colour = (120, 60, 60)


@dataclass(frozen=True, slots=True)
class Title:
    """What the register says of one parking space."""

    cert_no: str
    holders: tuple[str, ...]
    ids: tuple[str, ...]
    co: str
    location: str
    unit_no: str
    right: str
    nature: str
    usage: str
    area: str
    term: str
    issuer: str
    issued: date
    serial: str


def a_title(job: Job, word: str = "不动产权") -> Title:
    facts, rng = begin(job), job.rng
    home = facts.home
    place = home.community
    holders: tuple[str, ...] = (facts.person.name,)
    ids: tuple[str, ...] = (facts.person.id_number,)
    co = "单独所有"
    if job.variant.holder_is == "company":
        holders, ids = (facts.company.org.name,), (facts.company.org.uscc,)
    elif job.chance(0.4):
        holders, ids = (*holders, facts.spouse.name), (*ids, facts.spouse.id_number)
        co = rng.choice(["共同共有", "按份共有", "按份共有 各占50%"])
    number = facts.home.space_no
    whole = not facts.home.space_floor  # the number names the level itself
    location = rng.choice(
        [f"信阳市{place.district}{place.street}{place.name}{number}号车位", f"{place.street}{place.name}车位{number}"]
        if whole
        else [
            f"信阳市{place.district}{place.street}{place.name}地下室{number}号车位",
            f"{place.district}{place.street}{place.name}{home.building}号楼-1层{number}号",
            f"河南省信阳市{place.district}{place.street}{place.name}负一层车位{number}",
            f"{place.street}{place.name}地下车库{number}",
        ]
    )
    issued = a_day(rng, date(2016, 9, 1), date(2026, 9, 30))
    first = a_day(rng, date(2009, 1, 1), date(2018, 12, 31))
    last = years_later(first, rng.choice([40, 70]))
    form = rng.choice(["plain", "padded"])
    start, end = (day_text(job, one, form) for one in (first, last))
    county = place.district if place.district.endswith("县") else "信阳市"
    area = f"{rng.randrange(1050, 3890) / 100:.2f}"
    return Title(
        cert_no=f"豫（{issued.year}）{county}{word}第{rng.randrange(10**5):07d}号",
        holders=holders,
        ids=ids,
        co=co,
        location=location,
        unit_no=f"411599{rng.randrange(1, 9):03d}{rng.randrange(1, 20):03d}GB{rng.randrange(1, 300):05d}"
        f"F{rng.randrange(1, 40):04d}{rng.randrange(1, 900):04d}",
        right="国有建设用地使用权/房屋所有权" if job.chance(0.75) else "国有建设用地使用权/房屋（构筑物）所有权",
        nature=rng.choice(["出让/市场化商品房", "出让/其他", "出让/商品房", "出让/自建房"]),
        usage=rng.choice(["城镇住宅用地/车位", "车位", "其他商服用地/车库", "城镇住宅用地/地下车库", "机动车位"]),
        area=area,
        term=rng.choice([f"国有建设用地使用权{start}起{end}止", f"{start}起 {end}止", f"{start}至{end}止"]),
        issuer=rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心", f"信阳市自然资源局{place.district}分局"]),
        issued=issued,
        serial=f"D41{rng.randrange(10**9):09d}",
    )


def _values(title: Title, *, issuer: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "cert_no": title.cert_no,
        "holders": title.holders,
        "co_ownership": title.co,
        "location": title.location,
        "unit_no": title.unit_no,
        "right_type": title.right,
        "right_nature": title.nature,
        "usage": title.usage,
        "area_m2": title.area,
        "term": title.term,
    }
    if issuer:
        values |= {"issuer": title.issuer, "issue_date": title.issued.isoformat()}
    return values


def _shares(title: Title) -> dict[str, tuple[str, ...]]:
    """With the shares printed behind it, the bare way of owning is no error."""
    return {"co_ownership": (title.co.split(" ")[0],)} if " " in title.co else {}


def spread_unit(number: str) -> str:
    """As the register prints it: 411599 001002 GB00012 F00010001."""
    return f"{number[:6]} {number[6:12]} {number[12:19]} {number[19:]}"


def _rows(title: Title, *, two_areas: str = "", gap: bool = False) -> list[tuple[str, Runs]]:
    holders: list[str | Run] = []
    for place, name in enumerate(title.holders):
        holders += [*(["、"] if place else []), Run(name, "holders")]
    area: list[str | Run] = [Run(title.area, "area_m2"), "㎡"]
    if two_areas:
        area = [f"共有宗地面积{two_areas}㎡/房屋建筑面积", *area]
    return [
        ("权利人", holders),
        ("共有情况", Run(title.co, "co_ownership")),
        ("坐落", Run(title.location, "location")),
        ("不动产单元号", Run(spread_unit(title.unit_no) if gap else title.unit_no, "unit_no")),
        ("权利类型", Run(title.right, "right_type")),
        ("权利性质", Run(title.nature, "right_nature")),
        ("用途", Run(title.usage, "usage")),
        ("面积", area),
        ("使用期限", Run(title.term, "term")),
    ]


def _other(title: Title) -> str:
    pairs = zip(title.holders, title.ids, strict=True)
    return "\n".join(
        [
            *(f"{name}，{'统一社会信用代码' if len(name) > 4 else '居民身份证'}{number}" for name, number in pairs),
            f"房屋结构：钢筋混凝土结构　专有建筑面积：{title.area}㎡　房屋总层数：27，所在层：-1",
        ]
    )


def ruled(
    sheet: Sheet, box: tuple[float, float, float], heights: list[float], rows: list[tuple[str, Runs]], size: float
) -> float:
    x, y, width = box
    left = 31.0
    style = Style("song", size)
    for height, (label, runs) in zip(heights, rows, strict=True):
        sheet.rect(x, y, left, height, line=0.25, fill=_FRAME)
        sheet.rect(x + left, y, width - left, height, line=0.25, fill=_FRAME)
        if len(label) in (2, 3):
            sheet.text(x + 5, y + height / 2 - size * 0.18, label, style, spread=left - 10)
        else:
            sheet.cell((x, y, left, height), label, style.sized(min(size, (left - 4) / len(label) / 0.3528)), align="c")
        sheet.cell((x + left, y, width - left, height), runs, style)
        y += height
    return y


_LAW = {
    True: "《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
    "经审查核实，准予登记，颁发此证。",
    False: "《中华人民共和国物权法》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产"
    "权利，经审查核实，准予登记，颁发此证。",
}


def _grant(sheet: Sheet, x: float, y: float, width: float, title: Title, law: str) -> None:
    """The statement with the registry's name, its seal over the date, and the print number."""
    sheet.flow(x, y, width, "根据" + law, Style("song", 14), leading=1.9, indent=2)
    style = Style("song", 13)
    middle = x + width * 0.62
    sheet.text(middle, y + 78, ["登记机构（章）"], style, align="c")
    sheet.text(middle, y + 88, Run(title.issuer, "issuer"), style, align="c")
    sheet.text(
        middle,
        y + 99,
        Run(f"{title.issued.year}年{title.issued.month:02d}月{title.issued.day:02d}日", "issue_date"),
        style,
        align="c",
    )
    put_round(sheet, middle + 4, y + 91, SealText(title.issuer, "不动产登记专用章"), diameter=41)


def new_statement_and_spread(job: Job) -> Drawn:
    """The booklet opened twice: the statement page, then table and 附记 abreast."""
    title = a_title(job)
    first, second = job.sheet(), job.sheet(297, 210)
    guilloche(first, 14, 14, 182, 269, (244, 226, 226), waves=30, paper=(254, 249, 248))
    _grant(first, 34, 60, 142, title, _LAW[title.issued.year >= 2021])
    first.text(105, 232, "中华人民共和国自然资源部监制", Style("song", 11.5), align="c")
    first.text(105, 242, f"编号 № {title.serial}", Style("song", 11.5), align="c")
    qr_code(first, 34, 226, 24)
    guilloche(second, 6, 6, 285, 198, (244, 228, 226), waves=22, paper=(254, 250, 248))
    second.text(76, 20, Run(title.cert_no, "cert_no"), Style("song_bold", 12), align="c")
    rows = [*_rows(title, two_areas="23518.60"), ("权利其他状况", _other(title))]
    ruled(second, (14, 29, 126), [15, 10, 17, 12, 12, 12, 11, 12, 14, 42], rows, 9.5)
    second.text(220, 20, "附　　记", Style("song_bold", 12), align="c")
    second.rect(157, 29, 126, 157, line=0.25, fill=_FRAME)
    notes = f"业务编号：{title.issued:%Y%m%d}{job.rng.randrange(10**4):04d}\n该车位不得改变规划用途。\n（以下空白）"
    second.cell((157, 29, 126, 157), notes, Style("song", 10), top=True, pad=5, leading=1.8)
    return drawn(
        "realestate_cert", "new_statement_and_spread", [first, second], _values(title), tolerated=_shares(title)
    )


def new_single_page_edition(job: Job) -> Drawn:
    """The edition on one sheet: title, table, 附记, and the registry's seal at the foot."""
    title = a_title(job)
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (228, 236, 226), waves=34, paper=(251, 253, 249))
    sheet.rect(12, 12, 186, 273, line=0.7, fill=(150, 130, 90))
    sheet.text(105, 22, "中华人民共和国不动产权证书", Style("song_bold", 21, (150, 34, 34)), align="c", spacing=0.1)
    sheet.text(190, 37, Run(title.cert_no, "cert_no"), Style("song", 12), align="r")
    rows = [*_rows(title, gap=True), ("权利其他状况", _other(title)), ("附记", "本证记载的车位不得单独改变用途。")]
    bottom = ruled(sheet, (20, 46, 170), [15, 11, 15, 12, 12, 12, 12, 12, 14, 32, 30], rows, 11)
    style = Style("song", 12)
    book = "民法典" if title.issued.year >= 2021 else "物权法"
    text = f"本证书是权利人享有该不动产权利的证明，根据《中华人民共和国{book}》颁发。"
    sheet.flow(20, bottom + 5, 170, text, Style("song", 10), indent=2)
    qr_code(sheet, 26, bottom + 15, 24)
    sheet.text(104, bottom + 18, ["登记机构（章）：", Run(title.issuer, "issuer")], style)
    sheet.text(
        104, bottom + 28, ["登簿日期：", Run(day_text(job, title.issued, "plain", "padded"), "issue_date")], style
    )
    put_round(sheet, 148, bottom + 25, SealText(title.issuer, "不动产登记专用章"), diameter=38)
    sheet.text(105, 279, f"№ {title.serial}", Style("song", 10, (150, 34, 34)), align="c")
    return drawn("realestate_cert", "new_single_page_edition", [sheet], _values(title), tolerated=_shares(title))


def new_table_page_copied(job: Job) -> Drawn:
    """Only the page with the table, copied small on A4; registry and date stand on the page left out."""
    title = a_title(job)
    sheet = job.sheet()
    left, top = job.rng.uniform(28, 44), job.rng.uniform(24, 46)
    sheet.fill(left - 8, top - 10, 138, 194, (240, 240, 240))
    sheet.text(left + 61, top, Run(title.cert_no, "cert_no"), Style("song", 13), align="c")
    rows = [*_rows(title, two_areas="8604.33"), ("权利其他状况", _other(title))]
    ruled(sheet, (left, top + 10, 122), [14, 11, 18, 13, 13, 12, 12, 13, 15, 46], rows, 10)
    grey_copy(sheet)
    sheet.text(left, top + 205, "与原件一致　　　　　年　　月　　日", Style("kai", 14, (40, 40, 44), jitter=0.04))
    return drawn(
        "realestate_cert", "new_table_page_copied", [sheet], _values(title, issuer=False), tolerated=_shares(title)
    )


def new_electronic_edition(job: Job) -> Drawn:
    """The electronic certificate as printed from a phone: landscape, code, registry line, seal on a screen."""
    title = a_title(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 0, 0, 297, 210, (226, 232, 244), waves=24, paper=(249, 251, 254))
    sheet.text(148.5, 13, "不动产权证书", Style("song_bold", 24, (170, 30, 34)), align="c", spacing=0.3)
    sheet.text(148.5, 27, "（电子证照）", Style("song", 12), align="c")
    sheet.text(24, 35, ["证号：", Run(title.cert_no, "cert_no")], Style("song", 12))
    sheet.text(273, 35, f"证照标识：1.2.156.3005.2.11100000MB03271699.{title.serial}", Style("song", 8), align="r")
    rows = _rows(title)
    half = [rows[0], rows[1], rows[2], rows[3], rows[4]]
    ruled(sheet, (20, 44, 128), [19, 14, 24, 17, 22], half, 10.5)
    rest: list[tuple[str, Runs]] = [*rows[5:], ("其他状况", _other(title))]
    ruled(sheet, (148, 44, 129), [14, 14, 14, 18, 36], rest, 10)
    style = Style("song", 12)
    qr_code(sheet, 24, 150, 30)
    sheet.text(24, 184, "扫码核验证照信息", Style("song", 9))
    sheet.text(160, 156, ["登记机构：", Run(title.issuer, "issuer")], style)
    sheet.text(160, 166, ["登记日期：", Run(day_text(job, title.issued, "plain", "dash"), "issue_date")], style)
    put_round(sheet, 216, 160, SealText(title.issuer, "电子证照专用章"), diameter=38)
    foot(sheet, "电子证照与纸质证书具有同等法律效力", y=197)
    return drawn("realestate_cert", "new_electronic_edition", [sheet], _values(title), tolerated=_shares(title))


LAYOUTS: Layouts = {
    "realestate_cert": {
        "new_statement_and_spread": new_statement_and_spread,
        "new_single_page_edition": new_single_page_edition,
        "new_table_page_copied": new_table_page_copied,
        "new_electronic_edition": new_electronic_edition,
    },
}
