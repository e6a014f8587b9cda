"""不动产权证书: the booklet's pages, the single sheet, the electronic certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import begin, house_place, seal, space_place
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "realestate_cert"


@dataclass(frozen=True, slots=True)
class Deed:
    """What a certificate says. `area_words`: the whole line of 面积, `area` the building's within it."""

    number: tuple[str, str, str]  # region sign, office, serial
    year: int
    holders: tuple[str, ...]
    sharing: str
    place: str
    unit: str
    right: str
    nature: str
    usage: str
    area: str
    land: str
    term: str
    issuer: str
    issued: date
    papers: tuple[str, ...]

    @property
    def cert_no(self) -> str:
        sign, office, serial = self.number
        return f"{sign}（{self.year}）{office}不动产权第{serial}号"


def some_deed(job: Job, *, space: bool) -> Deed:
    """A certificate of the home's parking space or of the home."""
    facts = begin(job)
    rng, home = job.rng, facts.home
    issued = a_day(rng, date(2017, 3, 1), date(2026, 9, 30))
    district = home.community.district
    office = rng.choice(["信阳市", "信阳市", district.removesuffix("新区") if district == "羊山新区" else "信阳市"])
    if job.variant.holder_is == "company":
        sharing = "单独所有"
        holders: tuple[str, ...] = (facts.company.org.name,)
        papers: tuple[str, ...] = (facts.company.org.uscc,)
    elif rng.random() < 0.4:
        holders = (facts.person.name, facts.spouse.name)
        sharing = rng.choice(["共同共有", "共同共有", "按份共有"])
        papers = (facts.person.id_number, facts.spouse.id_number)
    else:
        holders, sharing, papers = (facts.person.name,), "单独所有", (facts.person.id_number,)
    unit = f"411599{rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d}GB{rng.randrange(1, 99999):05d}F"
    unit += f"{rng.randrange(1, 60):04d}{rng.randrange(1, 400):04d}"
    start = date(rng.randrange(2008, 2019), rng.randrange(1, 13), rng.randrange(1, 28))
    end = date(start.year + 70, start.month, start.day)
    form = rng.choice(["padded", "dash", "plain"])
    first, last = numbers.written_date(start, form=form), numbers.written_date(end, form=form)
    term = rng.choice(
        [f"国有建设用地使用权 {first}起{last}止", f"国有建设用地使用权：{first}起至{last}止", f"{first}至{last}"]
    )
    area = rng.randrange(1180, 1450) / 100 if space else rng.randrange(7800, 16900) / 100
    return Deed(
        number=("豫", office, f"{rng.randrange(100, 99999):07d}"),
        year=issued.year,
        holders=holders,
        sharing=sharing,
        place=space_place(facts) if space else house_place(facts),
        unit=unit,
        right="国有建设用地使用权/房屋所有权",
        nature=rng.choice(["出让/市场化商品房", "出让/商品房", "出让/其他"]),
        usage=rng.choice(["城镇住宅用地/车位", "车位", "其他商服用地/车库", "城镇住宅用地/车库（位）"])
        if space
        else rng.choice(["城镇住宅用地/住宅", "城镇住宅用地/成套住宅"]),
        area=f"{area:.2f}",
        land=f"{rng.randrange(900000, 9000000) / 100:.2f}",
        term=term,
        issuer=rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心"]),
        issued=issued,
        papers=papers,
    )


def values_of(deed: Deed, *, issued: bool = True, issuer: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "cert_no": deed.cert_no,
        "holders": deed.holders,
        "co_ownership": deed.sharing,
        "location": deed.place,
        "unit_no": deed.unit,
        "right_type": deed.right,
        "right_nature": deed.nature,
        "usage": deed.usage,
        "area_m2": deed.area,
        "term": deed.term,
    }
    if issued:
        values["issue_date"] = deed.issued.isoformat()
    if issuer:
        values["issuer"] = deed.issuer
    return values


def cert_line(sheet: Sheet, x: float, y: float, deed: Deed, size: float = 11.0, *, wide: bool = True) -> None:
    """豫（2021）信阳市不动产权第0001234号, its figures in the gaps of the printed words."""
    sign, office, serial = deed.number
    gap = " " if wide else ""
    text = f"{sign}（{gap}{deed.year}{gap}）{gap}{office}{gap}不动产权第{gap}{serial}{gap}号"
    sheet.text(x, y, Run(text, "cert_no"), Style("song", size), align="c")


def holders_run(deed: Deed) -> Runs:
    return Run("、".join(deed.holders), "holders")


def unit_run(deed: Deed) -> Run:
    unit = deed.unit
    return Run(f"{unit[:6]} {unit[6:9]} {unit[9:12]} {unit[12:19]} {unit[19:]}", "unit_no")


def main_rows(deed: Deed, *, area: Runs, other: str, height: float = 11.0) -> list[tuple[str, Runs, float]]:
    return [
        ("权 利 人", holders_run(deed), height),
        ("共有情况", Run(deed.sharing, "co_ownership"), height),
        ("坐    落", Run(deed.place, "location"), height + 2),
        ("不动产单元号", unit_run(deed), height),
        ("权利类型", Run(deed.right, "right_type"), height),
        ("权利性质", Run(deed.nature, "right_nature"), height),
        ("用    途", Run(deed.usage, "usage"), height),
        ("面    积", area, height + 2),
        ("使用期限", Run(deed.term, "term"), height + 2),
        ("权利其他状况", other, height * 3.4),
    ]


def put_rows(
    sheet: Sheet, x: float, y: float, wide: float, rows: list[tuple[str, Runs, float]], *, size: float = 10.0
) -> float:
    cells = [(high, [(29.0, label, True), (wide - 29.0, runs, False)]) for label, runs, high in rows]
    return table(sheet, x, y, cells, label=Style("song", size), value=Style("song", size), frame=(120, 90, 90))


def law_words(deed: Deed) -> str:
    law = "《中华人民共和国民法典》" if deed.issued >= date(2021, 3, 1) else "《中华人民共和国物权法》"
    return (
        f"根据{law}等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
        "经审查核实，准予登记，颁发此证。"
    )


def even_deed_booklet(job: Job) -> Drawn:
    """Two openings of the booklet scanned: the statement with seal and day, the table with the notes."""
    deed = some_deed(job, space=True)
    first, second = job.sheet(182, 257), job.sheet(364, 257)
    guilloche(first, 8, 8, 166, 241, (244, 232, 228), waves=40, paper=(253, 250, 248))
    emblem(first, 91, 46, 24)
    first.flow(30, 82, 122, law_words(deed), Style("song_bold", 14), leading=2.0, indent=2)
    first.text(92, 178, ["登记机构（章）"], Style("song", 13))
    day = deed.issued
    first.text(
        98,
        194,
        [
            Run(f"{day.year}", "issue_date"),
            Run("  年  ", "issue_date"),
            Run(f"{day.month:02d}", "issue_date"),
            Run("  月  ", "issue_date"),
            Run(f"{day.day:02d}", "issue_date"),
            Run("  日", "issue_date"),
        ],
        Style("song", 12),
    )
    seal(first, 118, 184, deed.issuer, "登记专用章", diameter=42)
    first.text(91, 226, "中华人民共和国自然资源部监制", Style("song", 10), align="c")
    first.text(91, 234, f"编号 № D{job.rng.randrange(10**11):011d}", Style("song", 11), align="c")
    guilloche(second, 6, 6, 352, 245, (244, 232, 228), waves=40, paper=(253, 250, 248))
    cert_line(second, 96, 20, deed, 11.5)
    area: Runs = ["共有宗地面积 ", deed.land, "㎡/房屋建筑面积 ", Run(deed.area, "area_m2"), "㎡"]
    own, shared = float(deed.area) * 0.83, float(deed.area) * 0.17
    other = f"房屋结构：钢筋混凝土结构\n专有建筑面积：{own:.2f}㎡，分摊建筑面积：{shared:.2f}㎡\n"
    put_rows(second, 16, 32, 158, main_rows(deed, area=area, other=other + f"竣工时间：{deed.year - 2}年", height=13))
    second.text(268, 20, "附    记", Style("song_bold", 13), align="c")
    second.rect(192, 32, 154, 200, fill=(120, 90, 90))
    names = "\n".join(f"{name}：{paper}" for name, paper in zip(deed.holders, deed.papers, strict=True))
    second.flow(
        197,
        38,
        144,
        f"业务编号：{deed.year}{job.rng.randrange(10**7):07d}\n{names}\n该车位随小区住宅配建，不得改变用途。",
        Style("song", 10.5),
    )
    return drawn(
        KIND, "even_deed_booklet", [first, second], values_of(deed, issuer=False), from_seal={"issuer": deed.issuer}
    )


def even_deed_one_sheet(job: Job) -> Drawn:
    """The single-sheet edition: heading, table, code, seal and day on one A4 page."""
    deed = some_deed(job, space=job.chance(0.6))
    sheet = job.sheet()
    guilloche(sheet, 6, 6, 198, 285, (248, 232, 230), waves=46, paper=(254, 251, 250))
    emblem(sheet, 105, 24, 18)
    sheet.text(105, 36, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(105, 46, "不动产权证书", Style("song_bold", 24), align="c", spacing=0.3)
    cert_line(sheet, 105, 62, deed, 12, wide=False)
    area: Runs = ["宗地面积：", deed.land, "平方米/建筑面积：", Run(deed.area, "area_m2"), "平方米"]
    y = put_rows(
        sheet, 20, 72, 170, main_rows(deed, area=area, other=f"持证人：{deed.holders[0]}", height=11), size=10.5
    )
    table(
        sheet,
        20,
        y,
        [(26, [(29, "附    记", True), (141, "", False)])],
        label=Style("song", 10.5),
        value=Style("song", 10.5),
        frame=(120, 90, 90),
    )
    qr_code(sheet, 24, y + 32, 26)
    sheet.text(37, y + 60, "扫码核验证书信息", Style("song", 8), align="c")
    sheet.text(108, y + 36, ["登记机构：", Run(deed.issuer, "issuer")], Style("song", 11.5))
    sheet.text(
        108,
        y + 46,
        ["登记日期：", Run(numbers.written_date(deed.issued, form="padded"), "issue_date")],
        Style("song", 11.5),
    )
    seal(sheet, 152, y + 42, deed.issuer, diameter=40)
    return drawn(KIND, "even_deed_one_sheet", [sheet], values_of(deed))


LAYOUTS: Layouts = {KIND: {"even_deed_booklet": even_deed_booklet, "even_deed_one_sheet": even_deed_one_sheet}}
