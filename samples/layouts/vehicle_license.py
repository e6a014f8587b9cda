"""机动车行驶证: main page and copy page, on one page or apart."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche
from samples.truth import Drawn, Value, drawn

CARD_W, CARD_H = 88.0, 60.0
_LABEL = (40, 70, 60)


def licence_values(job: Job, registered: date, issued: date) -> dict[str, Value]:
    facts = job.facts
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    return {
        "plate": car.plate,
        "vehicle_type": "小型轿车" if "轿车" in car.vehicle_type else "小型普通客车",
        "owner": facts.company.org.name if company else facts.person.name,
        "address": facts.company.org.address if company else facts.person.address,
        "use_nature": "非营运",
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": registered.isoformat(),
        "issue_date": issued.isoformat(),
    }


def main_page(sheet: Sheet, x: float, y: float, values: dict[str, Value], *, zoom: float, seal: bool) -> None:
    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    label, english = Style("song", 6.6 * zoom, _LABEL), Style("song", 4.4 * zoom, _LABEL)
    shown = Style("hei", 7.6 * zoom)
    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (212, 232, 214), waves=22, paper=(246, 250, 244))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(170, 190, 175))
    sheet.text(*at(44, 2.6), "中华人民共和国机动车行驶证", Style("song_bold", 9.4 * zoom), align="c", spacing=0.14)
    sheet.text(*at(44, 6.8), "Vehicle License of the People's Republic of China", english, align="c")

    def pair(dx: float, dy: float, zh: str, en: str, name: str, width: float, gap: float = 13.0) -> None:
        sheet.text(*at(dx, dy), zh, label, spread=10.5 * zoom if gap == 13.0 else 0)
        sheet.text(*at(dx, dy + 2.9), en, english)
        text = str(values[name])
        sheet.flow(*at(dx + gap, dy + 0.3), width * zoom, Run(text, name), shown, leading=1.2)

    pair(4, 9.8, "号牌号码", "Plate No.", "plate", 30)
    pair(46, 9.8, "车辆类型", "Vehicle Type", "vehicle_type", 28)
    pair(4, 16.6, "所有人", "Owner", "owner", 70)
    pair(4, 23.2, "住址", "Address", "address", 69)
    pair(29, 31.6, "使用性质", "Use Character", "use_nature", 14)
    pair(52, 31.6, "品牌型号", "Model", "model", 22.5)
    pair(29, 38.4, "车辆识别代号", "VIN", "vin", 40, gap=17.0)
    pair(29, 45.2, "发动机号码", "Engine No.", "engine_no", 40, gap=17.0)
    pair(29, 52.0, "注册日期", "Register Date", "register_date", 18)
    pair(58, 52.0, "发证日期", "Issue Date", "issue_date", 18)
    if seal:
        seals.put_square(sheet, *at(16, 44), ("河南省信", "阳市公安", "局交通警", "察支队印"), side=20 * zoom)


def copy_page(sheet: Sheet, x: float, y: float, values: dict[str, Value], *, zoom: float, job: Job) -> None:
    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    label, shown = Style("song", 6.6 * zoom, _LABEL), Style("hei", 7.2 * zoom)
    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (212, 232, 214), waves=22, paper=(246, 250, 244))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(170, 190, 175))
    rng = job.rng
    weight = rng.randrange(130, 210) * 10
    rows = (
        (4, 4, "号牌号码", str(values["plate"])),
        (46, 4, "档案编号", f"4115{rng.randrange(10**8):08d}"),
        (4, 11, "核定载人数", "5人"),
        (46, 11, "总质量", f"{weight + 375}kg"),
        (4, 18, "整备质量", f"{weight}kg"),
        (46, 18, "核定载质量", "--"),
        (4, 25, "外廓尺寸", f"{rng.randrange(4300, 4950)}×{rng.randrange(1780, 1960)}×{rng.randrange(1450, 1700)}mm"),
        (55, 25, "准牵引总质量", "--"),
        (4, 32, "备注", rng.choice(["纯电动", "新能源汽车", "强制报废期止：2099-12-31"])),
    )
    for dx, dy, name, text in rows:
        sheet.text(*at(dx, dy), name, label)
        sheet.text(*at(dx + 16, dy), text, shown)
    registered = date.fromisoformat(str(values["register_date"]))
    sheet.text(*at(4, 42), "检验记录", label)
    sheet.text(*at(20, 42), f"检验有效期至{registered.year + 2}年{registered.month:02d}月 豫S", shown)
    for stripe in range(26):
        width = 0.3 if stripe % 3 else 0.7
        left = at(8 + stripe * 2.6, 50)
        sheet.line(left[0], left[1], left[0], left[1] + 7 * zoom, width=width)


def _days(job: Job) -> tuple[date, date]:
    registered = job.facts.vehicle.bought + timedelta(days=job.rng.randrange(2, 20))
    return registered, registered if job.chance(0.7) else registered + timedelta(days=1)


def one_page(job: Job) -> Drawn:
    """A copy: main page above, copy page below."""
    values = licence_values(job, *_days(job))
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.3])
    left = (210 - CARD_W * zoom) / 2
    main_page(sheet, left, 40, values, zoom=zoom, seal=job.variant.seal)
    copy_page(sheet, left, 40 + (CARD_H + 14) * zoom, values, zoom=zoom, job=job)
    return drawn("vehicle_license", "one_page", [sheet], values)


def main_only(job: Job) -> Drawn:
    """The main page alone, cropped to the card."""
    values = licence_values(job, *_days(job))
    sheet = job.sheet(CARD_W * 1.5 + 6, CARD_H * 1.5 + 6)
    main_page(sheet, 3, 3, values, zoom=1.5, seal=job.variant.seal)
    return drawn("vehicle_license", "main_only", [sheet], values)


def electronic(job: Job) -> Drawn:
    """电子行驶证: a page of a phone application, label and value on each line."""
    values = licence_values(job, *_days(job))
    sheet = job.sheet(100, 178)
    sheet.fill(0, 0, 100, 178, (238, 242, 248))
    sheet.fill(0, 0, 100, 16, (52, 108, 196))
    sheet.text(50, 5.5, "电子行驶证", Style("hei", 12, (255, 255, 255)), align="c")
    sheet.fill(5, 22, 90, 132, (255, 255, 255))
    sheet.text(50, 26, "中华人民共和国机动车行驶证", Style("hei_bold", 11), align="c")
    names = {
        "plate": "号牌号码",
        "vehicle_type": "车辆类型",
        "owner": "所有人",
        "address": "住址",
        "use_nature": "使用性质",
        "model": "品牌型号",
        "vin": "车辆识别代号",
        "engine_no": "发动机号码",
        "register_date": "注册日期",
        "issue_date": "发证日期",
    }
    y = 37.0
    for name, label in names.items():
        sheet.text(9, y, label, Style("hei", 9, (110, 116, 126)))
        y = sheet.flow(38, y, 54, Run(str(values[name]), name), Style("hei", 9.5), leading=1.35) + 3.4
        sheet.line(9, y - 1.6, 91, y - 1.6, width=0.1, fill=(220, 224, 230))
    seals.put_square(sheet, 78, 136, ("河南省信", "阳市公安", "局交通警", "察支队印"), side=18)
    sheet.text(50, 160, "本电子证件与纸质行驶证具有同等效力", Style("hei", 7, (130, 136, 146)), align="c")
    return drawn("vehicle_license", "electronic", [sheet], values)


def two_pages(job: Job) -> Drawn:
    """Main page on one sheet, copy page on the next."""
    values = licence_values(job, *_days(job))
    sheets = [job.sheet(), job.sheet()]
    main_page(sheets[0], 42, 80, values, zoom=1.4, seal=job.variant.seal)
    copy_page(sheets[1], 42, 76, values, zoom=1.4, job=job)
    return drawn("vehicle_license", "two_pages", sheets, values)


LAYOUTS: Layouts = {
    "vehicle_license": {"two_pages": two_pages, "one_page": one_page, "main_only": main_only, "electronic": electronic}
}
