"""机动车行驶证: the two cards abreast, the copy page on top, one photographed card, the application's picture."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.car_world import registered_after
from samples.layouts_third.common import begin, stamp_box
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 88.0, 60.0
_LABEL = (52, 84, 74)
_SEAL = ("河南省信阳市", "公安局交通警", "察支队")


def card_values(job: Job) -> dict[str, Value]:
    facts, rng = begin(job), job.rng
    car, company = facts.vehicle, job.variant.holder_is == "company"
    registered, issued = registered_after(job, car.bought)
    sedan = "轿车" in car.vehicle_type
    return {
        "plate": car.plate,
        "vehicle_type": "小型轿车" if sedan else rng.choice(["小型普通客车", "小型越野客车"]),
        "owner": facts.company.org.name if company else facts.person.name,
        "address": facts.company.org.address if company else facts.person.address,
        "use_nature": rng.choice(["非营运", "非营运", "非营运", "预约出租客运"]),
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": registered.isoformat(),
        "issue_date": issued.isoformat(),
    }


def main_card(sheet: Sheet, x: float, y: float, values: dict[str, Value], zoom: float, *, seal: bool) -> None:
    """正页, its labels in two languages with the values on lines."""
    label, english = Style("song", 6.2 * zoom, _LABEL), Style("song", 4.2 * zoom, _LABEL)
    shown = Style("song", 7.8 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    def pair(dx: float, dy: float, zh: str, en: str, name: str, *, reach: float, gap: float = 12.0) -> None:
        sheet.text(*at(dx, dy), zh, label)
        sheet.text(*at(dx, dy + 2.7), en, english)
        sheet.flow(*at(dx + gap, dy + 0.1), (reach - gap) * zoom, Run(str(values[name]), name), shown, leading=1.15)
        sheet.line(*at(dx + gap - 0.6, dy + 4.4), *at(dx + reach, dy + 4.4), width=0.1, fill=(160, 180, 170))

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (216, 230, 222), waves=24, paper=(247, 250, 247))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 170, 160))
    sheet.text(*at(44, 2.2), "中华人民共和国机动车行驶证", Style("hei_bold", 8.8 * zoom), align="c", spacing=0.18)
    sheet.text(*at(44, 6.2), "Vehicle License of the People's Republic of China", english, align="c")
    pair(3.5, 9.6, "号牌号码", "Plate No.", "plate", reach=36)
    pair(43, 9.6, "车辆类型", "Vehicle Type", "vehicle_type", reach=41)
    pair(3.5, 15.8, "所 有 人", "Owner", "owner", reach=80)
    pair(3.5, 22.2, "住    址", "Address", "address", reach=81)
    pair(27, 30.2, "使用性质", "Use Character", "use_nature", reach=27)
    pair(55, 30.2, "品牌型号", "Model", "model", reach=32, gap=9.6)
    pair(27, 37.2, "车辆识别代号", "VIN", "vin", reach=56, gap=16.0)
    pair(27, 43.8, "发动机号码", "Engine No.", "engine_no", reach=56, gap=16.0)
    pair(27, 50.6, "注册日期", "Register Date", "register_date", reach=28)
    pair(56.5, 50.6, "发证日期", "Issue Date", "issue_date", reach=29)
    if seal:
        seals.put_square(sheet, *at(13.6, 44), _SEAL, side=19 * zoom)


def copy_card(sheet: Sheet, x: float, y: float, job: Job, values: dict[str, Value], zoom: float) -> None:
    """副页: nothing here is a field that the main card lacks."""
    label, shown = Style("song", 6.2 * zoom, _LABEL), Style("song", 7.4 * zoom)
    rng = job.rng

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (216, 230, 222), waves=24, paper=(247, 250, 247))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 170, 160))
    weight = rng.randrange(140, 230) * 10
    rows = (
        ("号牌号码", str(values["plate"]), "档案编号", f"4115{rng.randrange(10**8):08d}"),
        ("核定载人数", rng.choice(["5人", "7人"]), "总 质 量", f"{weight + 410}kg"),
        ("整备质量", f"{weight}kg", "核定载质量", "--"),
        ("外廓尺寸", f"{rng.randrange(4350, 5050)}×1880×{rng.randrange(1460, 1720)}mm", "准牵引总质量", "--"),
    )
    for number, (first, one, second, two) in enumerate(rows):
        dy = 3.4 + number * 6.4
        sheet.text(*at(3.5, dy), first, label)
        sheet.text(*at(17, dy), one, shown)
        sheet.text(*at(47, dy), second, label)
        sheet.text(*at(62, dy), two, shown)
    sheet.text(*at(3.5, 29), "备    注", label)
    sheet.text(*at(17, 29), rng.choice(["能源类型：纯电动", "插电式混合动力", "（无）"]), shown)
    sheet.text(*at(3.5, 36), "检验记录", label)
    year = int(str(values["register_date"])[:4])
    sheet.text(*at(17, 36), f"检验有效期至{year + 6}年{str(values['register_date'])[5:7]}月豫S(01)", shown)
    for stripe in range(34):
        left, top = at(10 + stripe * 2.0, 47)
        sheet.line(left, top, left, top + 8 * zoom, width=0.25 if stripe % 4 else 0.7)
    sheet.text(*at(44, 56), f"*{rng.randrange(10**12):012d}*", Style("song", 6 * zoom), align="c")


def cards_abreast(job: Job) -> Drawn:
    """The booklet unfolded on landscape A4: main card left, copy right, one fold between."""
    values = card_values(job)
    sheet = job.sheet(297, 210)
    zoom = job.rng.choice([1.3, 1.5])
    left, top = 148.5 - WIDE * zoom - 1.5, job.rng.uniform(40, 62)
    main_card(sheet, left, top, values, zoom, seal=job.variant.seal)
    copy_card(sheet, 150, top, job, values, zoom)
    if job.chance(0.4):
        stamp_box(sheet, 200, 164, ["仅供办理充电桩使用"])
    return drawn("vehicle_license", "cards_abreast", [sheet], values)


def copy_card_on_top(job: Job) -> Drawn:
    """Upright A4: the copy card above the main card, both enlarged, set left of the middle."""
    values = card_values(job)
    sheet = job.sheet()
    zoom = 1.6
    copy_card(sheet, 24, 42, job, values, zoom)
    main_card(sheet, 24, 48 + HIGH * zoom, values, zoom, seal=job.variant.seal)
    sheet.text(24, 250, "新车行驶证复印件（正、副页）", Style("kai", 14, jitter=0.03))
    return drawn("vehicle_license", "copy_card_on_top", [sheet], values)


def card_on_desk(job: Job) -> Drawn:
    """The main card alone in its sleeve, photographed on a desk."""
    values = card_values(job)
    sheet = job.sheet(WIDE * 1.7 + 40, HIGH * 1.7 + 36)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(168, 140, 112), (120, 124, 130)]))
    sheet.fill(12, 10, WIDE * 1.7 + 16, HIGH * 1.7 + 16, (232, 234, 232))
    main_card(sheet, 20, 18, values, 1.7, seal=job.variant.seal)
    return drawn("vehicle_license", "card_on_desk", [sheet], values)


def application_card(job: Job) -> Drawn:
    """电子行驶证 of the traffic application: plate large, the rest in two columns of small labels over values."""
    values = card_values(job)
    sheet = job.sheet(108, 210)
    sheet.fill(0, 0, 108, 210, (236, 240, 246))
    sheet.text(54, 6, "机动车行驶证", Style("hei", 11.5), align="c")
    sheet.fill(5, 16, 98, 152, (252, 253, 255))
    sheet.text(54, 20, "中华人民共和国机动车行驶证（电子版）", Style("hei_bold", 9.5), align="c")
    sheet.text(54, 29, Run(str(values["plate"]), "plate"), Style("hei_bold", 20), align="c", spacing=0.08)
    label, shown = Style("hei", 7.6, (126, 132, 142)), Style("hei", 9)
    pairs = [
        (("车辆类型", "vehicle_type"), ("使用性质", "use_nature")),
        (("注册日期", "register_date"), ("发证日期", "issue_date")),
        (("发动机号码", "engine_no"), None),
        (("车辆识别代号", "vin"), None),
        (("品牌型号", "model"), None),
        (("所有人", "owner"), None),
        (("住址", "address"), None),
    ]
    y = 44.0
    for first, second in pairs:
        below = y
        for column, one in enumerate((first, second)):
            if one is None:
                continue
            left = 10 + column * 48
            sheet.text(left, y, one[0], label)
            width = 42 if second else 88
            below = max(below, sheet.flow(left, y + 4.6, width, Run(str(values[one[1]]), one[1]), shown, leading=1.3))
        y = below + 3.4
    qr_code(sheet, 12, 136, 26)
    sheet.text(42, 146, "状态：正常", Style("hei", 9, (30, 130, 70)))
    sheet.text(42, 153, "检验有效期止：见副页", label)
    if job.variant.seal:
        seals.put_square(sheet, 86, 150, _SEAL, side=20)
    sheet.text(54, 178, "生成时间以本机显示为准，截屏仅供参考", Style("hei", 7.5, (140, 146, 154)), align="c")
    return drawn("vehicle_license", "application_card", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_license": {
        "cards_abreast": cards_abreast,
        "copy_card_on_top": copy_card_on_top,
        "card_on_desk": card_on_desk,
        "application_card": application_card,
    }
}
