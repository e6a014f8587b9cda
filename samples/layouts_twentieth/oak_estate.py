"""不动产权证书: the booklet, its pages apart, the single sheet, the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import a_spot, torn
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_CODE = (
    "《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
    "经审查核实，准予登记，颁发此证。"
)
_ROSE: Colour = (150, 60, 70)


@dataclass(frozen=True, slots=True)
class Title:
    """What the register says of one property."""

    cert_no: str
    holders: tuple[str, ...]
    shares: str
    location: str
    unit_no: str
    right_type: str
    nature: str
    usage: str
    area: Decimal
    area_text: str
    term: str
    issuer: str
    day: date

    def values(self, *left_out: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "cert_no": self.cert_no,
            "holders": self.holders,
            "co_ownership": self.shares,
            "location": self.location,
            "unit_no": self.unit_no,
            "right_type": self.right_type,
            "right_nature": self.nature,
            "usage": self.usage,
            "area_m2": str(self.area),
            "term": self.term,
            "issuer": self.issuer,
            "issue_date": self.day.isoformat(),
        }
        return {name: value for name, value in every.items() if name not in left_out}


def _title(job: Job, what: str = "space") -> Title:
    """`what`: space (车位), home (住宅), yard (宅基地)."""
    facts, rng = job.facts, job.rng
    home = facts.home
    district = home.community.district
    place = district if district.endswith("县") else "信阳市"
    day = a_day(rng, date(2021, 3, 1), date(2026, 9, 30))
    holders: tuple[str, ...] = (facts.person.name,)
    shares = "单独所有"
    if job.variant.holder_is == "company" and what == "space":
        holders = (facts.company.org.name,)
    elif job.chance(0.4):
        holders, shares = (facts.person.name, facts.spouse.name), rng.choice(["共同共有", "按份共有", "共同共有"])
        if shares == "按份共有":
            shares = f"按份共有：{facts.person.name}50%，{facts.spouse.name}50%"
    spot = a_spot(rng, level=False).number
    where = f"{district}{home.community.street}{home.community.name}"
    end = date(rng.randrange(2075, 2092), rng.randrange(1, 13), rng.randrange(1, 28))
    area = Decimal(rng.randrange(1180, 1560)) / 100
    kind, nature, usage = "国有建设用地使用权/房屋所有权", "出让/市场化商品房", "城镇住宅用地/车位"
    storey = rng.choice(["地下车库", "地下室", "地下一层", "1号地下车库-1层"])
    location = f"{where}{storey}{spot}{'' if '区' in spot else '号'}车位"
    shared = Decimal(rng.randrange(4000000, 9800000)) / 100
    text = f"共有宗地面积{shared}㎡/房屋建筑面积"
    if what == "home":
        area = Decimal(rng.randrange(7800, 15800)) / 100
        usage = rng.choice(["城镇住宅用地/住宅", "城镇住宅用地/成套住宅"])
        location = f"{where}{home.building}号楼{home.unit}单元{home.room}室"
    if what == "yard":
        area = Decimal(rng.randrange(11000, 26000)) / 100
        kind, nature, usage = "宅基地使用权/房屋所有权", "批准拨用/自建房", "农村宅基地/住宅"
        village = home.community.village_committee.split(district)[-1].removesuffix("村民委员会")
        location = f"{district}{village}{rng.randrange(2, 19)}组{rng.randrange(1, 80)}号"
        text = f"宅基地面积{Decimal(rng.randrange(12000, 16700)) / 100}㎡/房屋建筑面积"
    until = f"{end.year}年{end.month:02d}月{end.day:02d}日止"
    term = f"国有建设用地使用权{end.year - 70}年{end.month:02d}月{end.day:02d}日起{until}"
    if rng.random() < 0.4:
        term = until
    lot = f"{rng.randrange(1, 30):03d}{rng.randrange(1, 30):03d}{'JC' if what == 'yard' else 'GB'}"
    unit = f"411599{lot}{rng.randrange(10**5):05d}F{rng.randrange(10**8):08d}"
    return Title(
        cert_no=f"豫（{day.year}）{place}不动产权第{rng.randrange(1, 90000):07d}号",
        holders=holders,
        shares=shares,
        location=location,
        unit_no=unit,
        right_type=kind,
        nature=nature,
        usage=usage,
        area=area,
        area_text=text,
        term=term,
        issuer=f"{place}自然资源和规划局" if place == "信阳市" else f"{place}自然资源局",
        day=day,
    )


def _rows(
    title: Title, height: float, label: float, value: float, *, term: bool = True
) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
    """The table of the second page."""
    holders: list[str | Run] = []
    for number, name in enumerate(title.holders):
        holders += [*(["、"] if number else []), Run(name, "holders")]
    cells: list[tuple[str, Runs, float]] = [
        ("权利人", holders, 1.0),
        ("共有情况", Run(title.shares, "co_ownership"), 1.0),
        ("坐落", Run(title.location, "location"), 1.25),
        ("不动产单元号", Run(title.unit_no, "unit_no"), 1.0),
        ("权利类型", Run(title.right_type, "right_type"), 1.0),
        ("权利性质", Run(title.nature, "right_nature"), 1.0),
        ("用途", Run(title.usage, "usage"), 1.0),
        ("面积", [title.area_text, Run(str(title.area), "area_m2"), "㎡"], 1.0),
    ]
    cells.append(("使用期限", Run(title.term, "term") if term else "", 1.25))
    return [(height * tall, [(label, name, True), (value, runs, False)]) for name, runs, tall in cells]


def _other(job: Job, title: Title) -> list[str]:
    """权利其他状况."""
    if title.usage.startswith("农村"):
        return ["房屋结构：混合结构", f"房屋总层数：{job.rng.choice('23')}"]
    floors = job.rng.choice(["-1", "-2"]) if title.usage.endswith("车位") else str(job.rng.randrange(2, 18))
    return [
        f"分摊土地使用权面积：{Decimal(job.rng.randrange(100, 900)) / 100}㎡",
        f"专有建筑面积：{title.area - Decimal('1.20')}㎡，分摊建筑面积：1.20㎡",
        "房屋结构：钢筋混凝土结构",
        f"房屋总层数：{job.rng.randrange(18, 34)}，所在层数：{floors}",
    ]


def _data_page(job: Job, sheet: Sheet, x: float, y: float, k: float, title: Title, *, term: bool = True) -> float:
    """The page with the number and the table, 140 mm wide at k = 1."""
    guilloche(sheet, x - 6 * k, y - 8 * k, 152 * k, 206 * k, (240, 222, 224), waves=30, paper=(253, 248, 247))
    sheet.text(x, y, Run(title.cert_no, "cert_no"), Style("song", 12 * k))
    rows = _rows(title, 12.4 * k, 28 * k, 112 * k, term=term)
    bottom = table(sheet, x, y + 9 * k, rows, label=Style("hei", 10.5 * k), value=Style("song", 10.5 * k), frame=_ROSE)
    tall = 46 * k
    sheet.rect(x, bottom, 28 * k, tall, fill=_ROSE)
    sheet.rect(x + 28 * k, bottom, 112 * k, tall, fill=_ROSE)
    sheet.cell((x, bottom, 28 * k, tall), "权利其他状况", Style("hei", 10.5 * k), align="c")
    sheet.cell(
        (x + 28 * k, bottom, 112 * k, tall), "\n".join(_other(job, title)), Style("song", 10 * k), leading=1.5, top=True
    )
    return bottom + tall


def _seal_page(job: Job, sheet: Sheet, x: float, y: float, k: float, title: Title) -> None:
    """The first page: the statement, the office's seal, the date, the printed number."""
    guilloche(sheet, x - 6 * k, y - 8 * k, 152 * k, 206 * k, (240, 222, 224), waves=30, paper=(253, 248, 247))
    emblem(sheet, x + 70 * k, y + 20 * k, 26 * k)
    sheet.flow(x + 8 * k, y + 52 * k, 124 * k, "根据" + _CODE, Style("song", 15 * k), leading=1.9, indent=2)
    sheet.text(x + 62 * k, y + 132 * k, "登记机构（章）", Style("song", 14 * k))
    sheet.text(
        x + 62 * k, y + 148 * k, torn(title.day, "issue_date", Style("song", 14 * k), line=False), Style("song", 14 * k)
    )
    put_round(sheet, x + 92 * k, y + 138 * k, SealText(title.issuer, "不动产登记专用章"), diameter=42 * k)
    sheet.text(x + 8 * k, y + 172 * k, "中华人民共和国自然资源部监制", Style("song", 11 * k))
    sheet.text(
        x + 132 * k,
        y + 184 * k,
        f"编号 No D{job.rng.randrange(41000000000, 41999999999)}",
        Style("song", 12 * k),
        align="r",
    )


def _unit(title: Title) -> dict[str, tuple[str, ...]]:
    """The second half of a double entry, the days alone, the kind of shares alone."""
    also: dict[str, tuple[str, ...]] = {
        "right_nature": (title.nature.split("/")[-1],),
        "usage": (title.usage.split("/")[-1],),
    }
    if title.term.startswith("国有"):
        also["term"] = (title.term.removeprefix("国有建设用地使用权"),)
    if "：" in title.shares:
        also["co_ownership"] = (title.shares.split("：")[0],)
    return also


def booklet_open(job: Job) -> Drawn:
    """The data page alone on A4, as a copier takes it from the booklet, with the remarks below."""
    sheet, title = job.sheet(), _title(job)
    bottom = _data_page(job, sheet, 35, 30, 1.0, title)
    sheet.text(35, bottom + 10, "（本复印件仅用于办理用电业务）", Style("kai", 12))
    return drawn(
        "realestate_cert", "oak_booklet_open", [sheet], title.values("issuer", "issue_date"), tolerated=_unit(title)
    )


def spread_photo(job: Job) -> Drawn:
    """Both inner pages side by side on a landscape page: statement and seal left, table right."""
    sheet, title = job.sheet(297, 210), _title(job, job.rng.choice(["space", "home"]))
    sheet.fill(0, 0, 297, 210, job.rng.choice([(188, 186, 180), (158, 140, 118), (255, 255, 255)]))
    _seal_page(job, sheet, 18, 20, 0.88, title)
    _data_page(job, sheet, 158, 20, 0.88, title)
    sheet.line(150.5, 13, 150.5, 194, width=0.5, fill=(170, 150, 150))
    return drawn(
        "realestate_cert",
        "oak_spread_photo",
        [sheet],
        title.values(),
        from_seal={"issuer": title.issuer},
        tolerated=_unit(title),
    )


def page_by_page(job: Job) -> Drawn:
    """Three sheets: the statement, the table, the remarks page with a note on the space."""
    title = _title(job, "home")
    first, second, third = job.sheet(), job.sheet(), job.sheet()
    _seal_page(job, first, 35, 40, 1.0, title)
    _data_page(job, second, 35, 40, 1.0, title)
    guilloche(third, 29, 32, 152, 206, (240, 222, 224), waves=30, paper=(253, 248, 247))
    third.text(105, 44, "附　　记", Style("hei", 16), align="c")
    notes = [
        f"业务编号：{job.rng.randrange(202101000000, 202612000000)}",
        "房屋取得方式：购买商品房",
        f"{title.holders[0]}，居民身份证：{job.facts.person.id_number}",
        "以下空白",
    ]
    for number, text in enumerate(notes):
        third.text(40, 62 + number * 9, text, Style("song", 11))
    return drawn(
        "realestate_cert",
        "oak_page_by_page",
        [first, second, third],
        title.values(),
        from_seal={"issuer": title.issuer},
        tolerated=_unit(title),
    )


def single_sheet(job: Job) -> Drawn:
    """The single-sheet edition: number, QR code, table, remarks, statement and seal on one page."""
    sheet, title = job.sheet(), _title(job)
    guilloche(sheet, 8, 8, 194, 281, (236, 226, 214), waves=40, paper=(254, 251, 246))
    emblem(sheet, 105, 28, 20)
    sheet.text(105, 42, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(105, 52, "不动产权证书", Style("song_bold", 24), align="c", spacing=0.2)
    qr_code(sheet, 170, 22, 22)
    sheet.text(20, 70, Run(title.cert_no, "cert_no"), Style("song", 12))
    bottom = table(sheet, 20, 78, _rows(title, 11.4, 30, 140), label=Style("hei", 10.5), value=Style("song", 10.5))
    for name, text, tall in (
        ("权利其他状况", "\n".join(_other(job, title)), 28.0),
        ("附记", f"{title.holders[0]}以商品房买卖方式取得。", 16.0),
    ):
        bottom = table(
            sheet,
            20,
            bottom,
            [(tall, [(30, name, True), (140, text, False)])],
            label=Style("hei", 10.5),
            value=Style("song", 10),
        )
    sheet.flow(20, bottom + 6, 100, "　　根据" + _CODE, Style("song", 9.5), leading=1.55)
    sheet.text(128, bottom + 12, ["登记机构：", Run(title.issuer, "issuer")], Style("song", 9.5))
    sheet.text(
        128,
        bottom + 21,
        ["登记时间：", *torn(title.day, "issue_date", Style("song", 10.5), padded=True, line=False)],
        Style("song", 10.5),
    )
    put_round(sheet, 158, bottom + 17, SealText(title.issuer, "不动产登记专用章"), diameter=38)
    return drawn("realestate_cert", "oak_single_sheet", [sheet], title.values(), tolerated=_unit(title))


def village_yard(job: Job) -> Drawn:
    """A certificate of a village house plot, its term left open as printed, on two small pages."""
    title = _title(job, "yard")
    first, second = job.sheet(176, 240), job.sheet(176, 240)
    _seal_page(job, first, 18, 22, 1.0, title)
    _data_page(job, second, 18, 22, 1.0, title, term=False)
    second.text(88, 230, "第 2 页", Style("song", 9, BLACK), align="c")
    return drawn(
        "realestate_cert",
        "oak_village_yard",
        [first, second],
        title.values("term"),
        from_seal={"issuer": title.issuer},
        tolerated=_unit(title),
    )


LAYOUTS: Layouts = {
    "realestate_cert": {
        "oak_booklet_open": booklet_open,
        "oak_spread_photo": spread_photo,
        "oak_page_by_page": page_by_page,
        "oak_single_sheet": single_sheet,
        "oak_village_yard": village_yard,
    }
}
