"""不动产权证书: the booklet, the single sheet, the electronic one, two pages apart, owners by shares with the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import Parts, World, begin, day_text, digits, paper, paper_on, table_top
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value
from samples.writing import table

_KIND = "realestate_cert"
RED: Colour = (176, 36, 40)
LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，"
    "对不动产权利人申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。"
)
OLD_LAW = LAW.replace("民法典", "物权法")


@dataclass(frozen=True, slots=True)
class Land:
    """One registered thing: what the registry prints of it."""

    world: World
    cert_no: str
    holders: tuple[str, ...]
    shared: str
    location: str
    unit: str
    right: str
    nature: str
    usage: str
    area: str
    site: str
    term: str
    office: str
    day: date
    is_space: bool

    @property
    def spaced_unit(self) -> str:
        unit = self.unit
        return f"{unit[:6]} {unit[6:12]} {unit[12:19]} {unit[19:]}"

    @property
    def law(self) -> str:
        return LAW if self.day.year > 2020 else OLD_LAW

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "holders": self.holders,
            "co_ownership": self.shared,
            "location": self.location,
            "unit_no": self.unit,
            "right_type": self.right,
            "right_nature": self.nature,
            "usage": self.usage,
            "area_m2": self.area,
            "term": self.term,
            "issuer": self.office,
            "issue_date": self.day.isoformat(),
        }

    def names(self) -> Parts:
        runs: Parts = []
        for place, name in enumerate(self.holders):
            runs += ["、"] if place else []
            runs.append(Run(name, "holders", solid=True))
        return runs


def some_land(job: Job, *, shares: bool = False) -> Land:
    world = begin(job)
    rng, facts, place = job.rng, world.facts, world.place
    is_space = rng.random() < 0.6
    holders: tuple[str, ...] = (world.person.name,)
    shared = "单独所有"
    if job.variant.holder_is == "company" and not shares:
        holders = (facts.company.org.name,)
    elif shares or rng.random() < 0.35:
        holders = (world.person.name, facts.spouse.name)
        shared = "按份共有" if shares else "共同共有"
    day = a_day(rng, date(2017, 3, 1), date(2026, 9, 30))
    if is_space:
        spot = f"{world.space.level}{world.space.number}" + rng.choice(["号车位", "车位", "号"])
        usage = rng.choice(["车位", "城镇住宅用地/车位", "车库", "其他商服用地/车位"])
        area = f"{Decimal(rng.randrange(1180, 3490)) / 100:.2f}"
    else:
        spot = f"{facts.home.building}号楼{facts.home.unit}单元{facts.home.room}室"
        usage = rng.choice(["城镇住宅用地/住宅", "城镇住宅用地/成套住宅", "住宅"])
        area = f"{Decimal(rng.randrange(7800, 16800)) / 100:.2f}"
    seat = place.district if place.district.endswith(("县", "市")) else place.city
    first = a_day(rng, date(2008, 1, 1), date(2015, 12, 31))
    until = years_later(first, 40 if "商服" in usage else 70)
    term = f"{day_text(first, 'padded')}起{day_text(until, 'padded')}止"
    return Land(
        world,
        f"{place.short}（{day.year}）{seat}不动产权第{digits(rng, 7)}号",
        holders,
        shared,
        f"{place.district}{world.street}{world.estate}{spot}",
        f"411599{digits(rng, 6)}GB{rng.randrange(1, 400):05d}F{rng.randrange(1, 40):04d}{rng.randrange(1, 900):04d}",
        rng.choice(["国有建设用地使用权/房屋所有权", "国有建设用地使用权/房屋（构筑物）所有权"]),
        rng.choice(["出让/市场化商品房", "出让/市场化商品房", "出让/其他", "划拨/经济适用住房"]),
        usage,
        area,
        f"{Decimal(rng.randrange(900000, 5200000)) / 100:.2f}",
        rng.choice(["国有建设用地使用权：", "国有建设用地使用权", ""]) + term,
        f"{seat}{rng.choice(['自然资源和规划局', '不动产登记中心', '自然资源局'])}",
        day,
        is_space,
    )


def _rows(
    land: Land, *, other: str, heights: float, right: float
) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
    rng_area: Runs = ["共有宗地面积：" + land.site + "㎡/房屋建筑面积：", Run(land.area, "area_m2"), "㎡"]
    if int(land.site[-1]) % 2:
        rng_area = ["建筑面积 ", Run(land.area, "area_m2"), " 平方米"]
    lines: list[tuple[str, Runs, float]] = [
        ("权 利 人", land.names(), 1.0),
        ("共有情况", Run(land.shared, "co_ownership"), 1.0),
        ("坐　　落", Run(land.location, "location"), 1.3),
        ("不动产单元号", Run(land.spaced_unit, "unit_no"), 1.0),
        ("权利类型", Run(land.right, "right_type"), 1.0),
        ("权利性质", Run(land.nature, "right_nature"), 1.0),
        ("用　　途", Run(land.usage, "usage"), 1.0),
        ("面　　积", rng_area, 1.0),
        ("使用期限", Run(land.term, "term"), 1.2),
        ("权利其他状况", other, 3.6),
    ]
    return [(heights * tall, [(28.0, name, True), (right, runs, False)]) for name, runs, tall in lines]


def _other(land: Land) -> str:
    area = Decimal(land.area)
    own = (area * Decimal("0.62")).quantize(Decimal("0.01"))
    return (
        f"专有建筑面积：{own}㎡，分摊建筑面积：{area - own}㎡；\n房屋结构：钢筋混凝土结构；\n"
        f"房屋总层数：{'-2' if land.is_space else '33'}层，房屋所在层：{'-1' if land.is_space else '12'}层；"
    )


def _office_seal(sheet: Sheet, x: float, y: float, land: Land, size: float = 38) -> None:
    seals.put_round(sheet, x, y, seals.SealText(land.office, "不动产登记专用章"), diameter=size)


def _done(name: str, sheets: list[Sheet], land: Land, *, sealed: bool = False) -> Drawn:
    bare = land.term.removeprefix("国有建设用地使用权").removeprefix("：")
    tolerated = {"unit_no": (land.spaced_unit,), "term": (bare,) if bare != land.term else ()}
    office = {"issuer": land.office} if sealed else None
    return paper(_KIND, name, sheets, land.values(), from_seal=office, tolerated=tolerated)


def ash_re_open_booklet(job: Job) -> Drawn:
    """The booklet open at its table, photographed: number and table left, remarks right."""
    land = some_land(job)
    sheet = table_top(job, 290, 208)
    for x in (12, 146):
        paper_on(sheet, x, 12, 133, 184, (252, 246, 244))
        guilloche(sheet, x + 3, 15, 127, 178, (246, 228, 226), waves=40)
    sheet.text(78, 24, Run(land.cert_no, "cert_no"), Style("song_bold", 11.5), align="c")
    label, shown = Style("song", 10), Style("song", 10)
    table(
        sheet,
        18,
        36,
        _rows(land, other=_other(land), heights=10.5, right=93),
        label=label,
        value=shown,
        frame=RED,
    )
    sheet.text(212, 24, "附　　记", Style("song_bold", 13), align="c")
    sheet.rect(152, 36, 121, 140, fill=RED)
    text = f"业务编号：{land.day:%Y%m%d}{digits(job.rng, 4)}\n"
    text += "该车位为地下车位，不得改变用途。" if land.is_space else f"房屋编码：{digits(job.rng, 12)}"
    sheet.flow(156, 41, 112, text, Style("song", 10.5), leading=1.8)
    return _done("ash_re_open_booklet", [sheet], land)


def ash_re_single_sheet(job: Job) -> Drawn:
    """The newer single sheet: law, number, table, office with seal, code."""
    land = some_land(job)
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (248, 232, 228), waves=60, paper=(254, 250, 248))
    sheet.rect(10, 10, 190, 277, line=0.8, fill=RED)
    emblem(sheet, 105, 26, 20)
    sheet.text(105, 40, "中华人民共和国", Style("song_bold", 15, RED), align="c", spacing=0.2)
    sheet.text(105, 49, "不动产权证书", Style("song_bold", 24, RED), align="c", spacing=0.25)
    sheet.text(105, 64, Run(land.cert_no, "cert_no"), Style("song", 13), align="c")
    shown = Style("song", 11)
    end = table(
        sheet,
        20,
        73,
        _rows(land, other=_other(land), heights=10.8, right=142),
        label=shown,
        value=shown,
        frame=RED,
    )
    sheet.flow(20, end + 5, 118, land.law, Style("song", 10.5), leading=1.6, indent=2)
    sheet.text(100, end + 33, ["登记机构（章）：", Run(land.office, "issuer")], Style("song", 11.5))
    sheet.text(118, end + 43, Run(day_text(land.day, "padded"), "issue_date"), Style("song", 11.5))
    _office_seal(sheet, 154, end + 38, land)
    qr_code(sheet, 22, end + 31, 24)
    sheet.text(162, 279, f"№ D 41{digits(job.rng, 9)}", Style("hei", 10, RED))
    return _done("ash_re_single_sheet", [sheet], land)


def ash_re_electronic(job: Job) -> Drawn:
    """The electronic certificate, landscape: law and seal left, number and table right."""
    land = some_land(job)
    sheet = job.sheet(297, 210)
    sheet.fill(0, 0, 297, 210, (253, 247, 243))
    sheet.rect(6, 6, 285, 198, line=0.6, fill=(190, 150, 110))
    emblem(sheet, 62, 38, 24)
    sheet.text(62, 56, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(62, 66, "不动产权证书", Style("song_bold", 21), align="c", spacing=0.2)
    sheet.text(62, 77, "（电子证照）", Style("song", 11), align="c")
    sheet.flow(20, 92, 86, land.law, Style("song", 11), leading=1.75, indent=2)
    sheet.text(26, 146, "登记机构（章）", Style("song", 11.5))
    sheet.text(58, 162, Run(day_text(land.day, "spaced"), "issue_date"), Style("song", 11.5))
    seals.put_round(sheet, 74, 152, seals.SealText(land.office, "", ""), diameter=38)
    sheet.text(20, 190, "编号 " + digits(job.rng, 18), Style("hei", 9.5))
    sheet.text(198, 16, Run(land.cert_no, "cert_no"), Style("hei", 12), align="c")
    shown = Style("hei", 10.5)
    table(sheet, 118, 26, _rows(land, other=_other(land), heights=11.4, right=136), label=shown, value=shown)
    qr_code(sheet, 260, 179, 21)
    return _done("ash_re_electronic", [sheet], land, sealed=True)


def ash_re_two_pages(job: Job) -> Drawn:
    """Two pages of the older booklet copied apart: first law, seal and date, then the table."""
    land = some_land(job)
    first, second = job.sheet(), job.sheet()
    first.rect(34, 34, 142, 196, line=0.3, fill=(200, 196, 194))
    first.flow(50, 74, 110, land.law, Style("kai", 15), leading=1.9, indent=2)
    first.text(84, 160, "登记机构（章）", Style("kai", 14))
    first.text(98, 176, Run(day_text(land.day, "spaced"), "issue_date"), Style("kai", 14))
    _office_seal(first, 124, 166, land, 42)
    first.text(60, 206, "中华人民共和国自然资源部监制", Style("song", 11))
    first.text(60, 216, f"编号 № D 41{digits(job.rng, 9)}", Style("song", 11))
    second.text(40, 36, Run(land.cert_no, "cert_no"), Style("kai", 13))
    shown = Style("song", 11)
    table(second, 34, 46, _rows(land, other=_other(land), heights=12, right=114), label=shown, value=shown)
    return _done("ash_re_two_pages", [first, second], land, sealed=True)


def ash_re_by_shares(job: Job) -> Drawn:
    """Owners by shares, listed in the remarks with their part; the plan page after it."""
    land = some_land(job, shares=True)
    first, plan = job.sheet(210, 270), job.sheet(210, 270)
    rng = job.rng
    part = rng.choice([50, 60, 70, 80, 99])
    first.text(105, 20, Run(land.cert_no, "cert_no"), Style("song", 13.5), align="c")
    shown = Style("song", 11)
    end = table(
        first,
        22,
        32,
        _rows(land, other=_other(land), heights=11, right=138),
        label=shown,
        value=shown,
        frame=(60, 60, 62),
    )
    first.text(105, end + 8, "附　记", Style("song_bold", 13), align="c")
    first.rect(22, end + 17, 166, 48, fill=(60, 60, 62))
    owner, other = land.holders
    text = f"{owner}占{part}%份额，{other}占{100 - part}%份额。\n原不动产权证已收回注销。"
    first.flow(27, end + 21, 156, text, shown, leading=1.8)
    plan.text(105, 20, "附 图 页", Style("song_bold", 14), align="c")
    plan.rect(24, 34, 162, 190, fill=(60, 60, 62))
    for row in range(3):
        for column in range(4):
            plan.rect(44 + column * 30, 60 + row * 44, 30, 34, line=0.4)
    plan.fill(44.6 + 30, 60.6 + 44, 28.8, 32.8, (226, 226, 228))
    plan.text(105, 196, "分户平面图　　比例尺 1:200", Style("song", 10.5), align="c")
    plan.text(172, 44, "北↑", Style("hei", 12), align="c")
    return _done("ash_re_by_shares", [first, plan], land)


LAYOUTS: Layouts = {
    _KIND: {
        "ash_re_open_booklet": ash_re_open_booklet,
        "ash_re_single_sheet": ash_re_single_sheet,
        "ash_re_electronic": ash_re_electronic,
        "ash_re_two_pages": ash_re_two_pages,
        "ash_re_by_shares": ash_re_by_shares,
    }
}
