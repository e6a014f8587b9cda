"""不动产权证书: the booklet's two openings, the newer single sheet, a printed electronic certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import PURPOSE, owner, purpose_note, stranger
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn

_WAVE: Colour = (232, 224, 214)
_FRAME: Colour = (150, 60, 54)
_OLD_LAW = "根据《中华人民共和国物权法》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的"
_NEW_LAW = "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的"
_LAW_END = "本证所列不动产权利，经审查核实，准予登记，颁发此证。"
Rows = list[tuple[str, Runs, float]]


@dataclass(frozen=True, slots=True)
class Estate:
    cert_no: str
    holders: tuple[str, ...]
    co_ownership: str
    location: str
    unit_no: str
    usage: str
    nature: str
    area: str
    inner: str
    land: str
    term: str
    floor: str
    issuer: str
    issued: date
    serial: str

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "holders": self.holders,
            "co_ownership": self.co_ownership,
            "location": self.location,
            "unit_no": self.unit_no.replace(" ", ""),
            "right_type": "国有建设用地使用权/房屋所有权",
            "right_nature": self.nature,
            "usage": self.usage,
            "area_m2": self.area,
            "term": self.term,
        }


def an_estate(job: Job, since: int = 2017) -> Estate:
    rng, facts, home = job.rng, job.facts, job.facts.home
    community = home.community
    issued = a_day(rng, date(since, 2, 1), date(2026, 9, 30))
    start = a_day(rng, date(2008, 1, 1), date(2015, 12, 31))
    company = job.variant.holder_is == "company"
    floor = str(rng.randrange(1, 18))
    if company:
        location = (
            f"{community.district}{community.street}{community.name}{home.building}幢{rng.choice('1234')}0{floor}"
        )
        usage, years, size = rng.choice(["商服用地/商业", "商务金融用地/办公", "工业用地/厂房"]), 40, (60, 900)
    elif job.chance(0.6):
        location = f"{community.district}{community.street}{community.name}{home.space_floor}{home.space_no}号车位"
        usage, years, size = rng.choice(["城镇住宅用地/车位", "城镇住宅用地/车库", "住宅用地/车库（位）"]), 70, (11, 18)
        floor = "-1"
    else:
        location = f"信阳市{community.district}{community.street}{community.name}{home.room_text}"
        usage, years, size = rng.choice(["城镇住宅用地/住宅", "城镇住宅用地/成套住宅"]), 70, (78, 148)
    holders: tuple[str, ...] = (owner(job)[0],)
    shared = "单独所有"
    if not company and job.chance(0.4):
        holders = (facts.person.name, facts.spouse.name)
        shared = "共同共有"
    whole = rng.randrange(*size) + rng.randrange(11, 99) / 100
    if f"{whole:.2f}".endswith("0"):
        whole += 0.03
    end = years_later(start, years)
    joined = rng.choice(["起", "起至"])
    term = f"{numbers.written_date(start, form='padded')}{joined}{numbers.written_date(end, form='padded')}止"
    place = rng.choice(["信阳市", "信阳市", community.district])
    return Estate(
        cert_no=f"豫（{issued.year}）{place}不动产权第{rng.randrange(1000, 90000):07d}号",
        holders=holders,
        co_ownership=shared,
        location=location,
        unit_no=f"4115{rng.choice(['02', '03'])} {rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d} "
        f"GB{rng.randrange(1, 900):05d} F{rng.randrange(1, 40):04d}{rng.randrange(1, 900):04d}",
        usage=usage,
        nature=rng.choice(["出让/市场化商品房", "出让/商品房"] if years == 70 else ["出让/自建房", "出让/其它"]),
        area=f"{whole:.2f}",
        inner=f"{whole * 0.81:.2f}",
        land=f"{rng.randrange(9000, 90000)}.{rng.randrange(11, 99)}",
        term=f"国有建设用地使用权：{term}" if job.chance(0.5) else term,
        floor=floor,
        issuer=rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心", "信阳市国土资源局"])
        if issued.year < 2020
        else "信阳市自然资源和规划局",
        issued=issued,
        serial=f"D4100{rng.randrange(10**7):07d}",
    )


def _rows(job: Job, estate: Estate, tall: float) -> Rows:
    between = job.rng.choice(["，", "、", "　"])
    names: list[str | Run] = []
    for number, holder in enumerate(estate.holders):
        names += [between, Run(holder, "holders")] if number else [Run(holder, "holders")]
    area_words = job.rng.choice(["共有宗地面积：{}㎡/房屋建筑面积：", "宗地面积：{}㎡ / 房屋建筑面积："])
    storeys = job.rng.randrange(18, 34)
    more = (
        f"房屋结构：钢筋混凝土结构\n专有建筑面积：{estate.inner}㎡\n房屋总层数：{storeys}，所在层数：{estate.floor}\n"
        f"房屋竣工时间：{job.rng.randrange(2012, 2017)}年{job.rng.randrange(1, 13)}月30日"
    )
    return [
        ("权利人", names, tall),
        ("共有情况", Run(estate.co_ownership, "co_ownership"), tall),
        ("坐落", Run(estate.location, "location"), tall),
        ("不动产单元号", Run(estate.unit_no, "unit_no"), tall),
        ("权利类型", Run("国有建设用地使用权/房屋所有权", "right_type"), tall),
        ("权利性质", Run(estate.nature, "right_nature"), tall),
        ("用途", Run(estate.usage, "usage"), tall),
        ("面积", [area_words.format(estate.land), Run(estate.area, "area_m2"), "㎡"], tall),
        ("使用期限", Run(estate.term, "term"), tall),
        ("权利其他状况", more, tall * 3.1),
    ]


def _table(sheet: Sheet, x: float, y: float, width: float, rows: Rows, size: float) -> float:
    label, value, side = Style("song", size), Style("hei", size), 30.0
    for name, runs, height in rows:
        sheet.rect(x, y, side, height, fill=_FRAME)
        sheet.rect(x + side, y, width - side, height, fill=_FRAME)
        sheet.text(x + 3, y + height / 2 - size * 0.18, name, label, spread=24)
        sheet.cell((x + side, y, width - side, height), runs, value, pad=2)
        y += height
    return y


def _remark(job: Job, estate: Estate) -> list[str]:
    lines = [
        job.rng.choice(["业务编号：", "收件编号："]) + f"{estate.issued:%Y%m%d}{job.rng.randrange(1000, 9999)}",
        f"缮证人：{stranger(job)}",
    ]
    if len(estate.holders) == 2:
        lines.insert(0, f"{estate.holders[0]}、{estate.holders[1]}共同共有，其中持证人：{estate.holders[0]}。")
    if job.chance(0.4):
        lines.append(f"原不动产权证号：豫（2016）信阳市不动产权第{job.rng.randrange(900):07d}号，已收回作废。")
    return lines


def _seal(job: Job, sheet: Sheet, x: float, y: float, estate: Estate) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(estate.issuer, "不动产登记专用章"), diameter=38)


def booklet(job: Job) -> Drawn:
    """The opening with the seal, then the opening with the entries on the left and 附记 on the right."""
    estate = an_estate(job)
    law, sheet = job.sheet(260, 184), job.sheet(260, 184)
    for page in (law, sheet):
        guilloche(page, 6, 6, 248, 172, _WAVE, waves=44, paper=(254, 251, 246))
        page.line(130, 6, 130, 178, width=0.15, fill=(190, 180, 176))
    body = Style("song", 14)
    emblem(law, 66, 50, 34)
    law.text(66, 80, "中华人民共和国", Style("song_bold", 18, (170, 40, 36)), align="c", spacing=0.3)
    law.text(66, 94, "不动产权证书", Style("song_bold", 24, (170, 40, 36)), align="c", spacing=0.3)
    law.flow(
        140, 34, 104, (_OLD_LAW if estate.issued.year < 2021 else _NEW_LAW) + _LAW_END, body, indent=2, leading=1.9
    )
    law.text(160, 118, "登记机构（章）", body)
    when = numbers.written_date(estate.issued, form=job.date_form("padded", "spaced", "plain"))
    law.text(172, 132, Run(when, "issue_date"), body)
    law.text(140, 156, "中华人民共和国自然资源部监制", Style("song", 10))
    law.text(140, 164, f"编号 № {estate.serial}", Style("song", 12))
    _seal(job, law, 190, 122, estate)
    sheet.text(68, 13, Run(estate.cert_no, "cert_no"), Style("song", 12), align="c")
    _table(sheet, 11, 22, 114, _rows(job, estate, 12.0), 9.5)
    sheet.text(192, 14, "附　　记", Style("song", 14), align="c")
    sheet.rect(136, 22, 112, 145, fill=_FRAME)
    y = 28.0
    for line in _remark(job, estate):
        y = sheet.flow(140, y, 104, line, Style("hei", 10), leading=1.5) + 1.5
    purpose_note(job, sheet, share=0.25, rows=2)
    values = estate.values() | {"issue_date": estate.issued.isoformat()}
    shown = {"issuer": estate.issuer} if job.variant.seal else {}
    return drawn("realestate_cert", "ivy_booklet", [law, sheet], values, from_seal=shown)


def single_sheet(job: Job) -> Drawn:
    """单一版: one sheet with code, entries, remark, and the seal at the foot."""
    estate, sheet = an_estate(job, 2022), job.sheet()
    guilloche(sheet, 10, 10, 190, 277, _WAVE, waves=60, paper=(255, 252, 248))
    sheet.rect(13, 13, 184, 271, line=0.6, fill=_FRAME)
    emblem(sheet, 105, 29, 20)
    sheet.text(105, 42, "中华人民共和国不动产权证书", Style("song_bold", 20, (160, 30, 30)), align="c", spacing=0.08)
    sheet.text(190, 55, Run(estate.cert_no, "cert_no"), Style("song", 11.5), align="r")
    bottom = _table(sheet, 20, 63, 170, _rows(job, estate, 10.5), 10.5)
    sheet.rect(20, bottom, 30, 32, fill=_FRAME)
    sheet.rect(50, bottom, 140, 32, fill=_FRAME)
    sheet.text(23, bottom + 14, "附记", Style("song", 10.5), spread=24)
    sheet.cell((50, bottom, 140, 32), "\n".join(_remark(job, estate)), Style("hei", 9.5), pad=2)
    qr_code(sheet, 22, bottom + 40, 24)
    sheet.text(34, bottom + 66, "扫码查验", Style("song", 8), align="c")
    text = (_OLD_LAW if estate.issued.year < 2021 else _NEW_LAW) + _LAW_END
    sheet.flow(52, bottom + 38, 78, text, Style("song", 9), leading=1.5)
    sheet.text(136, bottom + 40, "登记机构（章）：", Style("song", 11))
    when = numbers.written_date(estate.issued, form=job.date_form("padded", "plain"))
    sheet.text(150, bottom + 54, Run(when, "issue_date"), Style("song", 11))
    _seal(job, sheet, 164, bottom + 48, estate)
    sheet.text(190, 277, f"编号 №{estate.serial}", Style("song", 9), align="r")
    purpose_note(job, sheet, share=0.25)
    values = estate.values() | {"issue_date": estate.issued.isoformat()}
    shown = {"issuer": estate.issuer} if job.variant.seal else {}
    return drawn("realestate_cert", "ivy_single_sheet", [sheet], values, from_seal=shown)


def electronic(job: Job) -> Drawn:
    """电子证照 printed on a turned sheet: pairs of labels and values, office and day printed as lines."""
    estate, sheet = an_estate(job, 2022), job.sheet(297, 210)
    sheet.rect(9, 9, 279, 192, line=0.8, fill=(176, 140, 84))
    sheet.rect(11, 11, 275, 188, line=0.2, fill=(176, 140, 84))
    emblem(sheet, 36, 30, 22)
    sheet.text(148.5, 20, "不动产权证书", Style("song_bold", 28, (150, 30, 30)), align="c", spacing=0.3)
    sheet.text(148.5, 34, "（电子证照）", Style("song", 12), align="c")
    qr_code(sheet, 250, 18, 24)
    sheet.text(148.5, 44, ["证号：", Run(estate.cert_no, "cert_no")], Style("hei", 12), align="c")
    y, size = 54.0, 10.5
    label, value = Style("song", size, (110, 80, 50)), Style("hei", size)
    for number, (name, runs, _) in enumerate(_rows(job, estate, 10)):
        left = 22 if number < 6 else 158
        if number == 6:
            y = 54.0
        sheet.text(left, y, name, label, spread=24)
        y = max(sheet.flow(left + 30, y, 98, runs, value, leading=1.4), y + 8) + 5
    y = 150.0
    sheet.text(158, y, "登记机构", label, spread=24)
    sheet.text(188, y, Run(estate.issuer, "issuer"), value)
    sheet.text(158, y + 10, "登记时间", label, spread=24)
    sheet.text(
        188, y + 10, Run(numbers.written_date(estate.issued, form=job.date_form("dash", "padded")), "issue_date"), value
    )
    _seal(job, sheet, 240, y + 6, estate)
    sheet.text(22, y, "附记", label)
    sheet.flow(52, y, 96, "\n".join(_remark(job, estate)), value.sized(9), leading=1.5)
    foot = Style("song", 8.5)
    sheet.text(22, 183, f"本电子证照由河南省电子证照系统生成，与纸质证书具有同等法律效力。{PURPOSE}。", foot)
    day = a_day(job.rng, date(2026, 10, 10), RECEIVED)
    sheet.text(22, 190, f"打印时间：{day:%Y-%m-%d} {job.rng.randrange(8, 18):02d}:{job.rng.randrange(60):02d}", foot)
    sheet.text(275, 190, "第1页/共1页", foot, align="r")
    values = estate.values() | {"issue_date": estate.issued.isoformat(), "issuer": estate.issuer}
    return drawn("realestate_cert", "ivy_electronic", [sheet], values)


LAYOUTS: Layouts = {
    "realestate_cert": {"ivy_booklet": booklet, "ivy_single_sheet": single_sheet, "ivy_electronic": electronic}
}
