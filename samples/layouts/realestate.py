"""不动产权证书 (booklet pages, single sheet) and 不动产登记证明."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

ISSUER = "信阳市自然资源和规划局"
_PINK = (244, 214, 214)
_GREEN = (212, 232, 220)


@dataclass(frozen=True, slots=True)
class Estate:
    """What the register says of one unit."""

    cert_no: str
    holders: tuple[str, ...]
    co_ownership: str
    location: str
    unit_no: str
    right_type: str
    right_nature: str
    usage: str
    land_m2: str
    area_m2: str
    term: str
    issued: date

    @property
    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "holders": self.holders,
            "co_ownership": self.co_ownership,
            "location": self.location,
            "unit_no": self.unit_no,
            "right_type": self.right_type,
            "right_nature": self.right_nature,
            "usage": self.usage,
            "area_m2": self.area_m2,
            "term": self.term,
        }


def an_estate(job: Job, *, proof: bool = False) -> Estate:
    rng, facts = job.rng, job.facts
    home, place = facts.home, facts.home.community
    issued = a_day(rng, date(2017, 1, 1), date(2026, 9, 30))
    start = a_day(rng, date(2005, 1, 1), date(2016, 12, 31))
    shared = job.chance(0.3)
    if job.variant.holder_is == "company":
        holders: tuple[str, ...] = (facts.company.org.name,)
        shared = False
    else:
        holders = (facts.person.name, facts.spouse.name) if shared else (facts.person.name,)
    company = job.variant.holder_is == "company"
    spot = "1层101号" if company else f"地下室{home.space_floor}{home.space_no.removesuffix('号')}号车位"
    years = 40 if company else 70
    kind = "不动产证明" if proof else "不动产权"
    return Estate(
        cert_no=f"豫（{issued.year}）{rng.choice(['信阳市', place.district])}{kind}第{rng.randrange(1, 99999):07d}号",
        holders=holders,
        co_ownership="共同共有" if shared else "单独所有",
        location=f"信阳市{place.district}{place.street}{place.name}{'' if company else home.building + '号楼'}{spot}",
        unit_no=(
            f"41150{rng.randrange(2, 4)}{rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d}GB"
            f"{rng.randrange(1, 999):05d}"
            f"F{rng.randrange(1, 99):04d}{rng.randrange(1, 999):04d}"
        ),
        right_type="国有建设用地使用权/房屋所有权",
        right_nature=rng.choice(["出让/市场化商品房", "出让/其它"]),
        usage="商务金融用地/商业服务"
        if company
        else rng.choice(["城镇住宅用地/车位", "住宅用地/车库", "其它商服用地/车位"]),
        land_m2=f"{rng.randrange(1200000, 9900000) / 100:.2f}",
        area_m2=f"{rng.randrange(8000, 60000) / 100:.2f}" if company else f"{rng.randrange(1100, 3500) / 100:.2f}",
        term=(
            f"国有建设用地使用权 {numbers.written_date(start, form='padded')}起"
            f"{numbers.written_date(years_later(start, years), form='padded')}止"
        ),
        issued=issued,
    )


def spaced_unit_no(unit_no: str) -> str:
    return f"{unit_no[:6]} {unit_no[6:12]} {unit_no[12:19]} {unit_no[19:]}"


def holders_text(holders: tuple[str, ...]) -> str:
    return "、".join(holders)


def statement_page(job: Job, estate: Estate) -> Sheet:
    """Page one of the booklet: the statement, the office's seal, the date and the paper's number."""
    sheet = job.sheet(176, 250)
    guilloche(sheet, 0, 0, 176, 250, _PINK, waves=60, paper=(253, 247, 246))
    law = "《中华人民共和国民法典》" if estate.issued.year >= 2021 else "《中华人民共和国物权法》"
    text = (
        f"根据{law}等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权"
        "利，经审查核实，准予登记，颁发此证。"
    )
    sheet.flow(26, 62, 124, text, Style("song", 15), leading=1.9, indent=2)
    sheet.text(92, 150, "登记机构（章）", Style("song", 14))
    form = numbers.written_date(estate.issued, form="spaced")
    sheet.text(92, 172, Run(form, "issue_date"), Style("song", 14))
    if job.variant.seal:
        seals.put_round(sheet, 112, 158, seals.SealText(ISSUER, foot=""), diameter=42)
    sheet.text(
        26,
        216,
        "中华人民共和国自然资源部监制" if estate.issued.year >= 2019 else "中华人民共和国国土资源部监制",
        Style("song", 10),
    )
    sheet.text(26, 224, f"编号 №D41{job.rng.randrange(10**9):09d}", Style("song", 11))
    return sheet


def table_rows(estate: Estate) -> list[tuple[str, str | Run | list[str | Run], float]]:
    return [
        ("权利人", Run(holders_text(estate.holders), "holders"), 13),
        ("共有情况", Run(estate.co_ownership, "co_ownership"), 13),
        ("坐落", Run(estate.location, "location"), 15),
        ("不动产单元号", Run(spaced_unit_no(estate.unit_no), "unit_no"), 13),
        ("权利类型", Run(estate.right_type, "right_type"), 13),
        ("权利性质", Run(estate.right_nature, "right_nature"), 13),
        ("用途", Run(estate.usage, "usage"), 13),
        ("面积", [f"宗地面积{estate.land_m2}㎡/房屋建筑面积", Run(estate.area_m2, "area_m2"), "㎡"], 13),
        ("使用期限", Run(estate.term, "term"), 15),
    ]


def table_page(job: Job, estate: Estate) -> Sheet:
    """Page two of the booklet: the number and the table."""
    sheet = job.sheet(176, 250)
    guilloche(sheet, 0, 0, 176, 250, _PINK, waves=60, paper=(253, 248, 247))
    sheet.text(160, 17, Run(estate.cert_no, "cert_no"), Style("song", 12), align="r")
    label, value = Style("song", 11.5), Style("song", 11)
    left, split, right, y = 16.0, 50.0, 162.0, 26.0
    for name, runs, height in table_rows(estate):
        sheet.rect(left, y, split - left, height)
        sheet.rect(split, y, right - split, height)
        sheet.text(left + 4, y + height / 2 - 2, name, label, spread=26)
        sheet.cell((split, y, right - split, height), runs, value)
        y += height
    sheet.rect(left, y, split - left, 66)
    sheet.rect(split, y, right - split, 66)
    sheet.text(left + 4, y + 30, "权利其他状况", label, spread=26)
    company = job.variant.holder_is == "company"
    extra = (
        f"房屋结构：钢筋混凝土结构\n专有建筑面积：{estate.area_m2}㎡\n房屋总层数："
        f"{job.rng.randrange(6, 33)}层，所在层：{'1' if company else '-1'}层\n登记原因："
        "购买"
    )
    sheet.cell((split, y, right - split, 66), extra, value, leading=1.8, top=True, pad=3)
    return sheet


def booklet(job: Job) -> Drawn:
    estate = an_estate(job)
    sheets = [statement_page(job, estate), table_page(job, estate)]
    values = estate.values | {"issue_date": estate.issued.isoformat()}
    return drawn("realestate_cert", "booklet", sheets, values, from_seal={"issuer": ISSUER})


def table_only(job: Job) -> Drawn:
    """Only the page with the table was copied."""
    estate = an_estate(job)
    return drawn("realestate_cert", "table_only", [table_page(job, estate)], estate.values)


def single_sheet(job: Job) -> Drawn:
    """The newer one-sheet edition, landscape: statement and seal on the left, table on the right, QR code."""
    estate = an_estate(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 5, 5, 287, 200, _GREEN, waves=52, paper=(249, 252, 249))
    sheet.rect(8, 8, 281, 194, line=0.6, fill=(120, 150, 130))
    sheet.text(74, 26, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.2)
    sheet.text(74, 40, "不动产权证书", Style("song_bold", 26), align="c", spacing=0.15)
    law = "《中华人民共和国民法典》" if estate.issued.year >= 2021 else "《中华人民共和国物权法》"
    text = (
        f"根据{law}等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权"
        "利，经审查核实，准予登记，颁发此证。"
    )
    sheet.flow(22, 66, 104, text, Style("song", 12), leading=1.8, indent=2)
    qr_code(sheet, 26, 130, 26)
    sheet.text(76, 136, "登记机构（章）", Style("song", 12))
    sheet.text(76, 154, Run(numbers.written_date(estate.issued, form="padded"), "issue_date"), Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 92, 144, seals.SealText(ISSUER, foot="不动产登记专用章"), diameter=40)
    sheet.text(22, 184, f"编号 №D41{job.rng.randrange(10**9):09d}", Style("song", 10))
    sheet.text(282, 17, Run(estate.cert_no, "cert_no"), Style("song", 11.5), align="r")
    left, split, right, y = 140.0, 172.0, 283.0, 25.0
    label, value = Style("hei", 10), Style("song", 10)
    for name, runs, height in table_rows(estate):
        height -= 1
        sheet.rect(left, y, split - left, height)
        sheet.rect(split, y, right - split, height)
        sheet.cell((left, y, split - left, height), name, label, align="c")
        sheet.cell((split, y, right - split, height), runs, value)
        y += height
    sheet.rect(left, y, split - left, 30)
    sheet.rect(split, y, right - split, 30)
    sheet.cell((left, y, split - left, 30), "权利其他状况", label, align="c")
    sheet.cell(
        (split, y, right - split, 30),
        f"房屋结构：钢筋混凝土结构；房屋总层数：{job.rng.randrange(6, 33)}层",
        value,
        top=True,
    )
    sheet.rect(left, y + 30, split - left, 24)
    sheet.rect(split, y + 30, right - split, 24)
    sheet.cell((left, y + 30, split - left, 24), "附记", label, align="c")
    values = estate.values | {"issue_date": estate.issued.isoformat()}
    return drawn("realestate_cert", "single_sheet", [sheet], values, from_seal={"issuer": ISSUER})


def registration_proof(job: Job) -> Drawn:
    """不动产登记证明: a green page, number on top, table, seal below."""
    estate = an_estate(job, proof=True)
    mortgage = job.chance(0.4) if job.variant.mortgage is None else job.variant.mortgage
    owner = holders_text(estate.holders)
    bank = "信阳样例农村商业银行股份有限公司"
    proved = "抵押权" if mortgage else job.rng.choice(["预告登记", "预购商品房预告登记"])
    holder, obligor = ((bank,), owner) if mortgage else (estate.holders, job.facts.developer.name)
    sheet = job.sheet(210, 148)
    guilloche(sheet, 0, 0, 210, 148, _GREEN, waves=40, paper=(248, 252, 249))
    sheet.text(14, 10, "不动产登记证明", Style("song_bold", 15), spacing=0.1)
    sheet.text(198, 12, Run(estate.cert_no, "cert_no"), Style("song", 11), align="r")
    rows: list[tuple[str, str | Run, float]] = [
        ("证明权利或事项", Run(proved, "proved_right"), 12),
        ("权利人（申请人）", Run(holders_text(holder), "holders"), 12),
        ("义务人", Run(obligor, "obligor"), 12),
        ("坐落", Run(estate.location, "location"), 14),
        ("不动产单元号", spaced_unit_no(estate.unit_no), 11),
        ("其他", "担保债权的数额：¥200000.00元" if mortgage else "预告登记种类：预购商品房预告登记", 14),
        ("附记", "", 16),
    ]
    y = 22.0
    for name, runs, height in rows:
        sheet.rect(12, y, 40, height)
        sheet.rect(52, y, 146, height)
        sheet.cell((12, y, 40, height), name, Style("song", 10.5), align="c")
        if runs:
            sheet.cell((52, y, 146, height), runs, Style("song", 10.5))
        y += height
    sheet.text(120, 121, "登记机构（章）", Style("song", 11))
    sheet.text(120, 131, numbers.written_date(estate.issued, form="spaced"), Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 150, 124, seals.SealText(ISSUER, foot="不动产登记专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": estate.cert_no,
        "proved_right": proved,
        "holders": holder,
        "obligor": obligor,
        "location": estate.location,
    }
    return drawn("realestate_reg_proof", "registration_proof", [sheet], values)


LAYOUTS: Layouts = {
    "realestate_cert": {"booklet": booklet, "table_only": table_only, "single_sheet": single_sheet},
    "realestate_reg_proof": {"registration_proof": registration_proof},
}
