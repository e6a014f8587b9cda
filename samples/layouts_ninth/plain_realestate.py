"""不动产权证书: booklet, single sheet, electronic certificate, copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import a_spot, begin, grid, home_address, round_seal, space_address
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列"
    "不动产权利，经审查核实，准予登记，颁发此证。"
)
OLD_LAW = LAW.replace("民法典", "物权法")
PINK: Colour = (250, 236, 232)
_FRAME: Colour = (150, 70, 66)


@dataclass(frozen=True, slots=True)
class Title:
    """What one certificate registers."""

    cert_no: str
    holders: tuple[str, ...]
    share: str
    location: str
    unit_no: str
    right_type: str
    nature: str
    usage: str
    area: Decimal
    term: str
    issued: date
    ids: tuple[str, ...]
    issuer: str

    @property
    def tolerated(self) -> dict[str, tuple[str, ...]]:
        """The term without the name of the right before it is no error."""
        bare = self.term.removeprefix("国有建设用地使用权").strip()
        return {"term": (bare, bare.removeprefix("至"))} if bare != self.term else {}

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "holders": self.holders,
            "co_ownership": self.share,
            "location": self.location,
            "unit_no": self.unit_no.replace(" ", ""),
            "right_type": self.right_type,
            "right_nature": self.nature,
            "usage": self.usage,
            "area_m2": f"{self.area}",
            "term": self.term,
        }


def a_title(job: Job, *, house: bool = False, first: int = 2021) -> Title:
    facts, rng = begin(job), job.rng
    issued = a_day(rng, date(first, 3, 1), date(2026, 9, 30))
    couple = rng.random() < 0.4
    holders = (facts.person.name, facts.spouse.name) if couple else (facts.person.name,)
    ids = (facts.person.id_number, facts.spouse.id_number) if couple else (facts.person.id_number,)
    if job.variant.holder_is == "company":
        couple, holders, ids = False, (facts.company.org.name,), (facts.company.org.uscc,)
    district = facts.home.community.district
    place = district if district.endswith("县") else rng.choice(("信阳市", district))
    serial = rng.randrange(1200, 98000)
    area = Decimal(rng.randrange(8200, 15600) if house else rng.randrange(1180, 3650)) / 100
    end = date(issued.year + rng.randrange(48, 67), rng.randrange(1, 13), rng.randrange(1, 29))
    spot = a_spot(rng)
    forms = (
        f"国有建设用地使用权 {end.year - 70}年{end.month}月{end.day}日起{end.year}年{end.month}月{end.day}日止",
        f"国有建设用地使用权至{end.year}年{end.month:02d}月{end.day:02d}日止",
        f"{end.year - 70}年{end.month:02d}月{end.day:02d}日起{end.year}年{end.month:02d}月{end.day:02d}日止",
    )
    code = f"411599{rng.randrange(1, 30):03d}{rng.randrange(1, 30):03d}"
    unit = f"{code} GB{rng.randrange(1, 400):05d} F{rng.randrange(1, 99):04d}{rng.randrange(1, 9999):04d}"
    return Title(
        cert_no=f"豫（{issued.year}）{place}不动产权第{serial:07d}号",
        holders=holders,
        share=rng.choice(("共同共有", "按份共有")) if couple else "单独所有",
        location=home_address(job) if house else space_address(job, spot),
        unit_no=unit,
        right_type="国有建设用地使用权/房屋所有权",
        nature=rng.choice(("出让/市场化商品房", "出让/其它", "出让/商品房")),
        usage=rng.choice(("城镇住宅用地/成套住宅", "城镇住宅用地/住宅"))
        if house
        else rng.choice(("城镇住宅用地/车位", "城镇住宅用地/车库", "其他商服用地/车库、车位")),
        area=area,
        term=rng.choice(forms),
        issued=issued,
        ids=ids,
        issuer=rng.choice((f"{place}自然资源和规划局", f"{place}不动产登记中心", f"{place}自然资源局")),
    )


def title_table(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    title: Title,
    *,
    row: float = 13.0,
    size: float = 10.5,
    extra: str = "",
) -> float:
    """The ruled table all editions share."""
    wide, value = 27.0, Style("song", size)
    area = title.area
    total: list[str | Run] = [Run(f"{area}", "area_m2"), "㎡"]
    land = (area * 6).quantize(Decimal("0.01"))
    rows: list[tuple[str, float, str | Run | list[str | Run]]] = [
        ("权利人", row, [part for name in title.holders for part in (Run(name, "holders"), "，")][:-1]),
        ("共有情况", row, Run(title.share, "co_ownership")),
        ("坐落", row * 1.1, Run(title.location, "location")),
        ("不动产单元号", row, Run(title.unit_no, "unit_no")),
        ("权利类型", row, Run(title.right_type, "right_type")),
        ("权利性质", row, Run(title.nature, "right_nature")),
        ("用途", row, Run(title.usage, "usage")),
        ("面积", row, ["宗地面积", f"{land}㎡/房屋建筑面积", *total]),
        ("使用期限", row, Run(title.term, "term")),
    ]
    cells = [(high, [(wide, name, True), (width - wide, runs, False)]) for name, high, runs in rows]
    y = grid(sheet, x, y, cells, label=Style("song", size), value=value, frame=_FRAME)
    sheet.rect(x, y, wide, row * 3.4, line=0.22, fill=_FRAME)
    sheet.cell((x, y, wide, row * 3.4), "权利其他状况", value, align="c")
    sheet.rect(x + wide, y, width - wide, row * 3.4, line=0.22, fill=_FRAME)
    inner = (area * Decimal("0.82")).quantize(Decimal("0.01"))
    lines = (
        extra
        or f"房屋结构：钢筋混凝土结构\n专有建筑面积：{inner}㎡，分摊建筑面积：{area - inner}㎡\n"
        "房屋总层数：28层，所在层：-1层"
    )
    sheet.cell((x + wide, y, width - wide, row * 3.4), lines, value.sized(size - 1), top=True)
    return y + row * 3.4


def statement(sheet: Sheet, x: float, width: float, y: float, title: Title, law: str) -> None:
    """The page with the law, the office's seal and the day."""
    emblem(sheet, x + width / 2, y, 18)
    sheet.flow(x + 6, y + 24, width - 12, law, Style("song", 13), leading=2.0, indent=2)
    low = y + 108
    sheet.text(x + width - 70, low, "登记机构（章）", Style("song", 13))
    day = title.issued
    shown = [Run(f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", "issue_date")]
    sheet.text(x + width - 70, low + 14, shown, Style("song", 13))
    round_seal(sheet, x + width - 48, low + 6, title.issuer, "不动产登记专用章", diameter=42)


def plain_title_booklet(job: Job) -> Drawn:
    """The booklet: the page with the statement, then the page with the table and its number."""
    title = a_title(job, first=2017)
    sheets = [job.sheet(180, 245), job.sheet(180, 245)]
    for sheet in sheets:
        guilloche(sheet, 5, 5, 170, 235, (246, 222, 216), waves=60, paper=PINK)
    statement(sheets[0], 18, 144, 30, title, LAW if title.issued.year > 2020 else OLD_LAW)
    sheets[0].text(24, 196, "中华人民共和国自然资源部监制", Style("song", 10))
    sheets[0].text(24, 206, f"编号 NO D{job.rng.randrange(10**10, 10**11)}", Style("song", 10.5))
    sheets[1].text(90, 16, Run(title.cert_no, "cert_no"), Style("song", 13), align="c")
    title_table(sheets[1], 15, 30, 150, title)
    values = title.values() | {"issue_date": title.issued.isoformat()}
    return drawn(
        "realestate_cert",
        "plain_title_booklet",
        sheets,
        values,
        from_seal={"issuer": title.issuer},
        tolerated=title.tolerated,
    )


def plain_title_sheet(job: Job) -> Drawn:
    """The single landscape sheet: statement, code and seal at the left, the table at the right."""
    title = a_title(job, first=2022)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (246, 226, 220), waves=50, paper=(252, 241, 237))
    sheet.text(75, 36, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(75, 46, "不动产权证书", Style("song_bold", 24), align="c", spacing=0.2)
    sheet.flow(22, 66, 106, LAW, Style("song", 11.5), leading=1.8, indent=2)
    sheet.text(64, 126, [Run("登记机构："), Run(title.issuer, "issuer")], Style("song", 11))
    sheet.text(
        64,
        140,
        [Run("登记时间："), Run(numbers.written_date(title.issued, form="padded"), "issue_date")],
        Style("song", 11),
    )
    round_seal(sheet, 102, 136, title.issuer, "不动产登记专用章")
    qr_code(sheet, 24, 138, 26)
    sheet.text(24, 186, f"NO.4115{job.rng.randrange(10**7, 10**8)}", Style("song", 10))
    sheet.text(213, 16, Run(title.cert_no, "cert_no"), Style("song", 12), align="c")
    title_table(sheet, 146, 26, 136, title, row=11.4, size=9.5)
    values = title.values() | {"issue_date": title.issued.isoformat(), "issuer": title.issuer}
    return drawn("realestate_cert", "plain_title_sheet", [sheet], values, tolerated=title.tolerated)


def plain_title_electronic(job: Job) -> Drawn:
    """The electronic certificate printed upright, with code, seal and day below the table."""
    title = a_title(job, first=2023)
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (232, 222, 206), waves=60, paper=(253, 250, 244))
    sheet.text(105, 22, "不动产权证书（电子证照）", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(105, 36, Run(title.cert_no, "cert_no"), Style("song", 12.5), align="c")
    bottom = title_table(sheet, 20, 48, 170, title, row=12.5, size=11)
    sheet.rect(20, bottom, 27, 26, line=0.22, fill=_FRAME)
    sheet.cell((20, bottom, 27, 26), "附记", Style("song", 11), align="c")
    sheet.rect(47, bottom, 143, 26, line=0.22, fill=_FRAME)
    note = "，".join(f"{name}：{number}" for name, number in zip(title.holders, title.ids, strict=True))
    sheet.cell((47, bottom, 143, 26), note, Style("song", 9.5), top=True)
    qr_code(sheet, 24, bottom + 32, 24)
    sheet.text(
        110, bottom + 36, ["登簿时间：", Run(numbers.written_date(title.issued), "issue_date")], Style("song", 11)
    )
    sheet.text(110, bottom + 46, ["登记机构：", Run(title.issuer, "issuer")], Style("song", 11))
    round_seal(sheet, 156, bottom + 40, title.issuer, "电子证照专用章", diameter=38)
    values = title.values() | {"issue_date": title.issued.isoformat(), "issuer": title.issuer}
    return drawn("realestate_cert", "plain_title_electronic", [sheet], values, tolerated=title.tolerated)


def plain_title_house(job: Job) -> Drawn:
    """A house's booklet copied open: table at the left, the remarks at the right name the holders' numbers."""
    title = a_title(job, house=True, first=2018)
    sheet = job.sheet(297, 210)
    sheet.line(148, 8, 148, 202, width=0.5, fill=(170, 170, 172))
    sheet.text(76, 14, Run(title.cert_no, "cert_no"), Style("song", 11.5), align="c")
    extra = "房屋结构：钢筋混凝土结构\n房屋总层数：18层，所在层：7层\n房屋竣工时间：2016年"
    title_table(sheet, 12, 24, 128, title, row=11.6, size=9.5, extra=extra)
    sheet.text(218, 14, "附　记", Style("song", 13), align="c")
    sheet.rect(158, 24, 126, 164, fill=_FRAME)
    lines = [f"{name}　身份证号：{number}" for name, number in zip(title.holders, title.ids, strict=True)]
    notes = [*lines, "业务编号：" + f"{title.issued:%Y%m%d}{job.rng.randrange(10**4):04d}", "原产权证号收回作废。"]
    for row, text in enumerate(notes):
        sheet.text(163, 30 + row * 8, text, Style("song", 10))
    return drawn("realestate_cert", "plain_title_house", [sheet], title.values(), tolerated=title.tolerated)


def plain_title_photo(job: Job) -> Drawn:
    """The table's page alone, the booklet held open on a table, for a garage of an older block."""
    title = a_title(job, first=2016)
    sheet = job.sheet(196, 262)
    sheet.fill(0, 0, 196, 262, (122, 108, 92))
    sheet.fill(8, 10, 180, 244, (206, 70, 62))
    guilloche(sheet, 13, 14, 170, 236, (246, 222, 216), waves=60, paper=PINK)
    sheet.text(98, 24, Run(title.cert_no, "cert_no"), Style("song", 12.5), align="c", spacing=0.04)
    title_table(sheet, 24, 40, 148, title, row=12.4, size=10.5, extra="房屋结构：混合\n总层数：6层，所在层：1层")
    return drawn("realestate_cert", "plain_title_photo", [sheet], title.values(), tolerated=title.tolerated)


LAYOUTS: Layouts = {
    "realestate_cert": {
        layout.__name__: layout
        for layout in (
            plain_title_booklet,
            plain_title_sheet,
            plain_title_electronic,
            plain_title_house,
            plain_title_photo,
        )
    }
}
