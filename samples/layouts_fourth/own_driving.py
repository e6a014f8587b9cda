"""机动车行驶证: in its sleeve, on copier sheets, as a phone shows it."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import Paper, home_address, paper
from samples.ornaments import guilloche, qr_code, watermark
from samples.truth import Drawn

WIDE, HIGH = 88.0, 60.0
_GREEN, _PAPER = (204, 224, 208), (247, 251, 246)
_NAMES = {
    "plate": ("号牌号码", "Plate No."),
    "vehicle_type": ("车辆类型", "Vehicle Type"),
    "owner": ("所有人", "Owner"),
    "address": ("住址", "Address"),
    "use_nature": ("使用性质", "Use Character"),
    "model": ("品牌型号", "Model"),
    "vin": ("车辆识别代号", "VIN"),
    "engine_no": ("发动机号码", "Engine No."),
    "register_date": ("注册日期", "Register Date"),
    "issue_date": ("发证日期", "Issue Date"),
}


def _shown(job: Job) -> dict[str, str]:
    """What the licence prints, by field."""
    car, rng = job.facts.vehicle, job.rng
    of_company = job.variant.holder_is == "company"
    registered = car.bought + timedelta(days=rng.randrange(1, 25))
    issued = registered if rng.random() < 0.75 else registered + timedelta(days=rng.randrange(30, 260))
    issued = min(issued, date(2026, 11, 18))
    return {
        "plate": car.plate,
        "vehicle_type": rng.choice(("小型轿车", "小型普通客车", "小型越野客车")),
        "owner": job.facts.company.org.name if of_company else job.facts.person.name,
        "address": job.facts.company.org.address if of_company else home_address(job),
        "use_nature": "租赁" if of_company and rng.random() < 0.3 else "非营运",
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": registered.isoformat(),
        "issue_date": issued.isoformat(),
    }


def main_card(note: Paper, sheet: Sheet, x: float, y: float, zoom: float, shown: dict[str, str]) -> None:
    label, small = Style("song", 6.2 * zoom), Style("song", 4.2 * zoom)
    value = Style("hei", 7.8 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    def box(name: str, dx: float, dy: float, gap: float, width: float, style: Style = value) -> None:
        zh, en = _NAMES[name]
        sheet.text(*at(dx, dy), zh, label)
        sheet.text(*at(dx, dy + 2.6), en, small)
        sheet.flow(*at(dx + gap, dy + 0.5), width * zoom, note.put(name, shown[name]), style, leading=1.05)

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, _GREEN, waves=20, paper=_PAPER)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(160, 176, 164))
    sheet.text(*at(44, 2.4), "中华人民共和国机动车行驶证", Style("song_bold", 9.6 * zoom), align="c", spacing=0.1)
    sheet.text(*at(44, 6.4), "Vehicle License of the People's Republic of China", small, align="c")
    box("plate", 3.5, 9.6, 12.5, 28)
    box("vehicle_type", 47, 9.6, 13, 26)
    box("owner", 3.5, 16.4, 12.5, 70)
    box("address", 3.5, 23.0, 12.5, 70)
    box("use_nature", 28, 31.0, 12.5, 10)
    box("model", 50, 31.0, 9.5, 28, Style("hei", 6.9 * zoom))
    box("vin", 28, 38.0, 16, 42)
    box("engine_no", 28, 45.0, 16, 42)
    box("register_date", 28, 52.0, 12.5, 18)
    box("issue_date", 58, 52.0, 12.5, 17)
    lines = ("河南省信", "阳市公安", "局交通警", "察支队　")
    seals.put_square(sheet, *at(14.8, 43.5), lines, side=20 * zoom)


def second_card(sheet: Sheet, x: float, y: float, zoom: float, shown: dict[str, str], job: Job) -> None:
    """The copy page: weights and measures, and the note of inspection."""
    label, value, rng = Style("song", 6.2 * zoom), Style("hei", 7.4 * zoom), job.rng

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, _GREEN, waves=20, paper=_PAPER)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(160, 176, 164))
    own = rng.randrange(1250, 2300)
    year = int(shown["register_date"][:4])
    cells = (
        (3.5, 4, 13, "号牌号码", shown["plate"]),
        (46, 4, 13, "档案编号", f"411599{rng.randrange(10**6):06d}"),
        (3.5, 11, 15, "核定载人数", f"{rng.choice((5, 5, 7))}人"),
        (46, 11, 13, "总质量", f"{own + 375}kg"),
        (3.5, 18, 15, "整备质量", f"{own}kg"),
        (46, 18, 15, "核定载质量", "--"),
        (
            3.5,
            25,
            15,
            "外廓尺寸",
            f"{rng.randrange(4100, 5000)}×{rng.randrange(1770, 1950)}×{rng.randrange(1450, 1750)}mm",
        ),
        (55, 25, 17, "准牵引总质量", "--"),
        (3.5, 32, 13, "备注", "混合动力" if "PHEV" in shown["model"] else rng.choice(("纯电动", "新能源", ""))),
        (3.5, 40, 13, "检验记录", f"检验有效期至{year + 2}年{shown['register_date'][5:7]}月豫S"),
    )
    for dx, dy, gap, name, text in cells:
        sheet.text(*at(dx, dy), name, label)
        sheet.text(*at(dx + gap, dy - 0.2), text, value)
    for bar in range(34):
        left, top = at(30 + bar * 1.5, 49)
        sheet.line(left, top, left, top + 7 * zoom, width=(0.2, 0.5, 0.3)[bar * 7 % 3] * zoom)


def sleeve_open(job: Job) -> Drawn:
    """The sleeve opened on a table: main page left, copy page right."""
    note, sheet, shown = paper(job), job.sheet(214, 100), _shown(job)
    sheet.fill(0, 0, 214, 100, job.rng.choice(((168, 150, 128), (96, 100, 108))))
    sheet.fill(8, 10, 198, 80, (40, 44, 58))
    main_card(note, sheet, 13, 17, 1.05, shown)
    second_card(sheet, 110, 17, 1.05, shown, job)
    return note.done("vehicle_license", "sleeve_open", [sheet])


def copier_pair(job: Job) -> Drawn:
    """A copier sheet in the card's own size, the copy page below; sometimes with the purpose across."""
    note, sheet, shown = paper(job), job.sheet(), _shown(job)
    left = job.rng.choice((24.0, 60.0))
    main_card(note, sheet, left, 36, 1.0, shown)
    second_card(sheet, left, 104, 1.0, shown, job)
    if job.chance(0.3):
        watermark(sheet, "仅供办理充电桩使用", rows=3, size_mm=6)
    return note.done("vehicle_license", "copier_pair", [sheet])


def picture_and_pages(job: Job) -> Drawn:
    """Three pictures: main page, the car's picture on its back, copy page, each a page of its own."""
    note, shown = paper(job), _shown(job)
    sheets = [job.sheet(140, 100) for _ in range(3)]
    for sheet in sheets:
        sheet.fill(0, 0, 140, 100, (214, 216, 220))
    main_card(note, sheets[0], 8, 8, 1.4, shown)
    sheets[1].fill(8, 8, WIDE * 1.4, HIGH * 1.4, (196, 204, 212))
    sheets[1].fill(26, 46, 88, 22, (70, 96, 140))
    sheets[1].fill(42, 30, 52, 18, (60, 84, 126))
    for wheel in (38, 88):
        sheets[1].fill(wheel, 62, 14, 14, (34, 34, 38))
    second_card(sheets[2], 8, 8, 1.4, shown, job)
    return note.done("vehicle_license", "picture_and_pages", sheets)


def phone_licence(job: Job) -> Drawn:
    """The electronic licence on a phone: a card with its values below one another, a code below."""
    note, sheet, shown = paper(job), job.sheet(92, 190), _shown(job)
    grey, dark = Style("hei", 8.2, (128, 134, 144)), Style("hei", 9.2, (32, 36, 44))
    sheet.fill(0, 0, 92, 190, (244, 246, 250))
    sheet.text(5, 3, "09:41", Style("hei", 8))
    sheet.text(46, 9, "机动车行驶证", Style("hei_bold", 12), align="c")
    sheet.fill(4, 18, 84, 140, (255, 255, 255))
    sheet.fill(4, 18, 84, 14, (38, 120, 96))
    sheet.text(8, 22.5, "中华人民共和国机动车行驶证（电子版）", Style("hei", 9.4, (255, 255, 255)))
    y = 37.0
    for name, (zh, _) in _NAMES.items():
        sheet.text(8, y, zh, grey)
        y = sheet.flow(8, y + 4.2, 76, note.put(name, shown[name]), dark, leading=1.3) + 1.6
    qr_code(sheet, 66, 136, 18)
    sheet.text(46, 164, "截图仅供参考，请以实时出示为准", Style("hei", 7, (150, 154, 162)), align="c")
    return note.done("vehicle_license", "phone_licence", [sheet])


LAYOUTS: Layouts = {
    "vehicle_license": {
        "sleeve_open": sleeve_open,
        "copier_pair": copier_pair,
        "picture_and_pages": picture_and_pages,
        "phone_licence": phone_licence,
    }
}
