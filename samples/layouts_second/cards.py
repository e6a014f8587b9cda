"""Identity cards and vehicle licences, other arrangements than set build."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

_ID_W, _ID_H = 85.6, 54.0
_MARKS = ("只用于电动汽车充电桩用电申请", "此件仅用于充电设施报装", "仅供用电报装 再次复印无效")
_TEAL: Colour = (30, 96, 120)


def _id_values(person: Person, *, sides: str = "both") -> dict[str, Value]:
    front: dict[str, Value] = {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
    }
    back: dict[str, Value] = {
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }
    return front | back if sides == "both" else front if sides == "front" else back


def _front(sheet: Sheet, x: float, y: float, person: Person, *, zoom: float, tint: bool) -> None:
    label, value = Style("song_bold", 7 * zoom, _TEAL), Style("song_bold", 8.2 * zoom)
    if tint:
        guilloche(sheet, x, y, _ID_W * zoom, _ID_H * zoom, (226, 232, 220), waves=16, paper=(248, 250, 246))
    sheet.rect(x, y, _ID_W * zoom, _ID_H * zoom, line=0.2, fill=(150, 150, 150))

    def put(dx: float, dy: float, runs: str | list[str | Run] | Run, style: Style) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, runs, style)

    put(6, 7, "姓　名", label)
    put(17, 6.6, Run(person.name, "name"), value.sized(9.4 * zoom))
    put(6, 14, "性　别", label)
    put(17, 13.7, Run(person.sex, "sex"), value)
    put(26, 14, "民　族", label)
    put(37, 13.7, person.ethnicity, value)
    put(6, 20.6, "出　生", label)
    birth = person.birth
    parts: list[str | Run] = []
    for figure, unit in ((birth.year, " 年 "), (birth.month, " 月 "), (birth.day, " 日")):
        parts += [Run(str(figure), "birth_date"), Run(unit, "birth_date", label)]
    put(17, 20.3, parts, value)
    put(6, 27.2, "住　址", label)
    sheet.flow(
        x + 17 * zoom, y + 26.9 * zoom, 36 * zoom, Run(person.address, "address"), value.sized(7.6 * zoom), leading=1.45
    )
    put(6, 46, "公民身份号码", label)
    sheet.text(x + 30 * zoom, y + 45.4 * zoom, Run(person.id_number, "id_number"), value.sized(9.6 * zoom), spacing=0.1)
    portrait(sheet, x + 57.5 * zoom, y + 7 * zoom, 23 * zoom, 31 * zoom)


def _back(sheet: Sheet, x: float, y: float, person: Person, *, zoom: float, tint: bool) -> None:
    if tint:
        guilloche(sheet, x, y, _ID_W * zoom, _ID_H * zoom, (230, 224, 214), waves=16, paper=(250, 248, 244))
    sheet.rect(x, y, _ID_W * zoom, _ID_H * zoom, line=0.2, fill=(150, 150, 150))
    emblem(sheet, x + 15 * zoom, y + 15 * zoom, 17 * zoom, colour=(186, 48, 52))
    sheet.text(x + 55 * zoom, y + 8 * zoom, "中华人民共和国", Style("hei_bold", 12 * zoom), align="c", spacing=0.2)
    sheet.text(x + 55 * zoom, y + 17 * zoom, "居民身份证", Style("hei_bold", 18 * zoom), align="c", spacing=0.16)
    label, value = Style("song_bold", 7.4 * zoom), Style("song_bold", 8 * zoom)
    sheet.text(x + 17 * zoom, y + 36.6 * zoom, ["签发机关　", Run(person.id_issuer, "issuer", value)], label)
    end = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    span = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from", value), Run("-", "", value), Run(end, "valid_to", value)]
    sheet.text(x + 17 * zoom, y + 44.2 * zoom, ["有效期限　", *span], label)


def side_by_side(job: Job) -> Drawn:
    """Both sides next to each other on a landscape page."""
    person, sheet = job.facts.person, job.sheet(297, 210)
    zoom = job.rng.choice([1.1, 1.3])
    y = 50 + job.rng.uniform(-12, 20)
    _front(sheet, 22, y, person, zoom=zoom, tint=True)
    _back(sheet, 30 + _ID_W * zoom, y + job.rng.uniform(-3, 3), person, zoom=zoom, tint=True)
    return drawn("id_card", "side_by_side", [sheet], _id_values(person))


def emblem_first(job: Job) -> Drawn:
    """A pale copy: the emblem side above, the portrait side below, a purpose written across."""
    person, sheet = job.facts.person, job.sheet()
    _back(sheet, 56, 48, person, zoom=1.15, tint=False)
    _front(sheet, 54, 132, person, zoom=1.15, tint=False)
    if job.chance(0.7):
        watermark(sheet, job.rng.choice(_MARKS), rows=2, size_mm=6, colour=(210, 212, 222))
    return drawn("id_card", "emblem_first", [sheet], _id_values(person))


def two_crops(job: Job) -> Drawn:
    """Two pictures cut to the card."""
    person = job.facts.person
    sheets = [job.sheet(_ID_W * 1.4 + 8, _ID_H * 1.4 + 8), job.sheet(_ID_W * 1.4 + 8, _ID_H * 1.4 + 8)]
    _front(sheets[0], 4, 4, person, zoom=1.4, tint=True)
    _back(sheets[1], 4, 4, person, zoom=1.4, tint=True)
    return drawn("id_card", "two_crops", sheets, _id_values(person))


_LICENCE_ROWS = (
    ("plate", "号牌号码", "Plate No."),
    ("vehicle_type", "车辆类型", "Vehicle Type"),
    ("owner", "所有人", "Owner"),
    ("address", "住址", "Address"),
    ("use_nature", "使用性质", "Use Character"),
    ("model", "品牌型号", "Model"),
    ("vin", "车辆识别代号", "VIN"),
    ("engine_no", "发动机号码", "Engine No."),
    ("register_date", "注册日期", "Register Date"),
    ("issue_date", "发证日期", "Issue Date"),
)


def _licence_values(job: Job) -> dict[str, Value]:
    facts = job.facts
    car = facts.vehicle
    registered: date = car.bought + timedelta(days=job.rng.randrange(3, 30))
    company = job.variant.holder_is == "company"
    return {
        "plate": car.plate,
        "vehicle_type": job.rng.choice(["小型轿车", "小型普通客车", "小型越野客车"]),
        "owner": facts.company.org.name if company else facts.person.name,
        "address": facts.company.org.address if company else facts.person.address,
        "use_nature": job.rng.choice(["非营运", "非营运", "营转非"]),
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": registered.isoformat(),
        "issue_date": (registered + timedelta(days=job.rng.choice([0, 0, 400]))).isoformat(),
    }


def _licence(sheet: Sheet, x: float, y: float, values: dict[str, Value], *, zoom: float) -> None:
    """Main page with the pairs on their usual lines, set in another hand."""
    label, english, shown = (
        Style("kai", 7 * zoom, (60, 60, 60)),
        Style("hei", 4.2 * zoom, (90, 90, 90)),
        Style("song_bold", 8 * zoom),
    )
    guilloche(sheet, x, y, 90 * zoom, 62 * zoom, (222, 230, 236), waves=18, paper=(249, 250, 252))
    sheet.rect(x, y, 90 * zoom, 62 * zoom, line=0.2, fill=(140, 150, 160))
    sheet.text(
        x + 45 * zoom,
        y + 3 * zoom,
        "中华人民共和国机动车行驶证",
        Style("hei_bold", 9.6 * zoom),
        align="c",
        spacing=0.18,
    )
    sheet.text(x + 45 * zoom, y + 7.4 * zoom, "Vehicle License of the People's Republic of China", english, align="c")
    places = {
        "plate": (5, 11, 15, 26),
        "vehicle_type": (47, 11, 15, 26),
        "owner": (5, 17.6, 15, 66),
        "address": (5, 24.2, 15, 68),
        "use_nature": (30, 33, 14, 12),
        "model": (54, 33, 13, 22),
        "vin": (30, 40, 18, 40),
        "engine_no": (30, 47, 18, 40),
        "register_date": (30, 54.2, 14, 18),
        "issue_date": (60, 54.2, 13, 18),
    }
    for name, zh, en in _LICENCE_ROWS:
        dx, dy, gap, width = places[name]
        sheet.text(x + dx * zoom, y + dy * zoom, zh, label)
        sheet.text(x + dx * zoom, y + (dy + 2.9) * zoom, en, english)
        sheet.flow(x + (dx + gap) * zoom, y + dy * zoom, width * zoom, Run(str(values[name]), name), shown, leading=1.2)
    seals.put_square(sheet, x + 16 * zoom, y + 46 * zoom, ("河南省信阳", "市公安局交", "通警察支队"), side=21 * zoom)


def _copy_page(sheet: Sheet, x: float, y: float, values: dict[str, Value], *, zoom: float, job: Job) -> None:
    guilloche(sheet, x, y, 90 * zoom, 62 * zoom, (222, 230, 236), waves=18, paper=(249, 250, 252))
    sheet.rect(x, y, 90 * zoom, 62 * zoom, line=0.2, fill=(140, 150, 160))
    label, shown = Style("kai", 7 * zoom, (60, 60, 60)), Style("song_bold", 7.6 * zoom)
    weight = job.rng.randrange(120, 220) * 10
    left = [
        ("号牌号码", str(values["plate"])),
        ("核定载人数", "5人"),
        ("整备质量", f"{weight}kg"),
        ("外廓尺寸", "4675×1770×1500mm"),
        ("备注", "新能源"),
    ]
    right = [
        ("档案编号", f"4115{job.rng.randrange(10**8):08d}"),
        ("总质量", f"{weight + 390}kg"),
        ("核定载质量", "--"),
        ("准牵引总质量", "--"),
    ]
    for column, rows in ((5, left), (50, right)):
        for number, (name, text) in enumerate(rows):
            sheet.text(x + column * zoom, y + (6 + number * 8) * zoom, name, label)
            sheet.text(x + (column + 18) * zoom, y + (6 + number * 8) * zoom, text, shown)
    sheet.text(
        x + 5 * zoom,
        y + 50 * zoom,
        ["检验记录　", f"检验有效期至{str(values['register_date'])[:4]}年12月豫S(01)"],
        label,
    )


def licence_row(job: Job) -> Drawn:
    """Main page and copy page side by side on a landscape page."""
    values, sheet = _licence_values(job), job.sheet(297, 210)
    _licence(sheet, 22, 50, values, zoom=1.35)
    _copy_page(sheet, 156, 50, values, zoom=1.35, job=job)
    return drawn("vehicle_license", "licence_row", [sheet], values)


def licence_two_pages(job: Job) -> Drawn:
    """Main page on one page, copy page on the next."""
    values, sheets = _licence_values(job), [job.sheet(), job.sheet()]
    _licence(sheets[0], 50, 70, values, zoom=1.2)
    _copy_page(sheets[1], 50, 64, values, zoom=1.2, job=job)
    return drawn("vehicle_license", "licence_two_pages", sheets, values)


LAYOUTS: Layouts = {
    "id_card": {"side_by_side": side_by_side, "emblem_first": emblem_first, "two_crops": two_crops},
    "vehicle_license": {"licence_row": licence_row, "licence_two_pages": licence_two_pages},
}
