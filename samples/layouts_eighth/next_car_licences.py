"""机动车行驶证: main and second page as copies, photographs and the electronic edition."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, copy_stamp, hand, hei, prep, song
from samples.ornaments import guilloche, qr_code, watermark
from samples.people import Vehicle, a_day
from samples.seals import put_square
from samples.truth import Drawn

KIND = "vehicle_license"
_BLUE: Colour = (44, 78, 130)
_TYPES = {"纯电动轿车": "小型轿车", "插电式混合动力轿车": "小型轿车", "轿车": "小型轿车", "小型轿车": "小型轿车"}


@dataclass(frozen=True, slots=True)
class Licence:
    plate: str
    kind: str
    owner: str
    address: str
    use: str
    car: Vehicle
    registered: date
    issued: date


def _licence(job: Job) -> Licence:
    rng, facts = job.rng, job.facts
    firm = job.variant.holder_is == "company"
    registered = facts.vehicle.bought + timedelta(days=rng.randrange(1, 12))
    later = rng.random() < 0.25  # a renewed licence or a transferred car
    issued = a_day(rng, registered, max(registered, date(2026, 11, 18))) if later else registered
    use = rng.choice(("非营运", "租赁", "预约出租客运")) if firm else "非营运"
    return Licence(
        plate=facts.vehicle.plate,
        kind=_TYPES.get(facts.vehicle.vehicle_type, "小型普通客车"),
        owner=facts.company.org.name if firm else facts.person.name,
        address=facts.company.org.address if firm else facts.person.address,
        use=use,
        car=facts.vehicle,
        registered=registered,
        issued=issued,
    )


def _main(t: Told, sheet: Sheet, x: float, y: float, one: Licence, z: float = 1.0, *, seal: bool = True) -> None:
    """The main page, 88 mm by 60 mm."""
    guilloche(sheet, x, y, 88 * z, 60 * z, (208, 222, 236), waves=20, paper=(245, 248, 251))
    sheet.rect(x, y, 88 * z, 60 * z, line=0.2, fill=(150, 160, 176))
    sheet.text(x + 44 * z, y + 3 * z, "中华人民共和国机动车行驶证", Style("hei_bold", 9.6 * z, _BLUE), align="c")
    sheet.text(
        x + 44 * z,
        y + 7.6 * z,
        "Vehicle License of the People's Republic of China",
        Style("hei", 4.6 * z, _BLUE),
        align="c",
    )
    label, small, ink = Style("hei", 5.8 * z, _BLUE), Style("hei", 3.9 * z, _BLUE), Style("song", 7.6 * z)

    def put(dx: float, dy: float, chinese: str, english: str, run: Run, at: float) -> None:
        sheet.text(x + dx * z, y + dy * z, chinese, label)
        sheet.text(x + dx * z, y + (dy + 2.7) * z, english, small)
        sheet.text(x + at * z, y + dy * z, run, ink)

    put(4, 11.5, "号牌号码", "Plate No.", t("plate", one.plate), 15)
    put(42, 11.5, "车辆类型", "Vehicle Type", t("vehicle_type", one.kind), 54)
    put(4, 18.2, "所有人", "Owner", t("owner", one.owner), 15)
    sheet.text(x + 4 * z, y + 24.9 * z, "住  址", label)
    sheet.text(x + 4 * z, y + 27.6 * z, "Address", small)
    lines = sheet.width_of(one.address, ink) > 70 * z
    used = ink.sized(6.4 * z) if lines else ink
    sheet.flow(x + 15 * z, y + (24.0 if lines else 24.9) * z, 70 * z, t("address", one.address), used, leading=1.15)
    put(4, 31.6, "使用性质", "Use Character", t("use_nature", one.use), 15)
    put(36, 31.6, "品牌型号", "Model", t("model", one.car.model), 47)
    put(30, 38.3, "车辆识别代号", "VIN", t("vin", one.car.vin), 46)
    put(30, 45.0, "发动机号码", "Engine No.", t("engine_no", one.car.engine_no), 46)
    put(30, 51.7, "注册日期", "Register Date", t.day("register_date", one.registered, "dash"), 40)
    put(58, 51.7, "发证日期", "Issue Date", t.day("issue_date", one.issued, "dash"), 68)
    if seal:
        put_square(sheet, x + 15.5 * z, y + 47 * z, ["河南省信", "阳市公安", "局交通警", "察支队"], side=19 * z)


def _second(job: Job, sheet: Sheet, x: float, y: float, one: Licence, z: float = 1.0) -> None:
    """The second page, its values no fields but the plate, which the main page shows."""
    guilloche(sheet, x, y, 88 * z, 60 * z, (212, 226, 232), waves=20, paper=(248, 250, 250))
    sheet.rect(x, y, 88 * z, 60 * z, line=0.2, fill=(150, 160, 176))
    label, ink, rng = Style("hei", 6 * z, _BLUE), Style("song", 7.4 * z), job.rng
    weight = rng.randrange(1250, 2300)
    grid = (
        (("号牌号码", one.plate), ("档案编号", f"4115{rng.randrange(10**8):08d}")),
        (("核定载人数", "5人"), ("总质量", f"{weight + 375}kg")),
        (("整备质量", f"{weight}kg"), ("核定载质量", "--")),
        (
            ("外廓尺寸", f"{rng.randrange(4100, 4990)}×{rng.randrange(1750, 1960)}×{rng.randrange(1450, 1700)}mm"),
            ("准牵引总质量", "--"),
        ),
        (("备    注", "新能源 强制报废期止：2099-12-31"), ("", "")),
        (("检验记录", f"检验有效期至{one.registered.year + 6}年{one.registered.month:02d}月豫S(01)"), ("", "")),
    )
    for row, (first, second) in enumerate(grid):
        top = y + (4 + row * 8.2) * z
        sheet.text(x + 4 * z, top, first[0], label)
        sheet.text(x + 17 * z, top, first[1], ink)
        sheet.text(x + 54 * z, top, second[0], label)
        sheet.text(x + 68 * z, top, second[1], ink)
    sheet.text(x + 44 * z, y + 54 * z, f"*41{rng.randrange(10**11):011d}*", Style("hei", 8 * z), align="c")


def next_bank_copy(job: Job) -> Drawn:
    """Both pages on one A4 copy, one under the other, with a word by hand."""
    facts, t, sheet = prep(job), Told(), job.sheet()
    one, z = _licence(job), job.rng.choice((1.1, 1.3))
    left = 105 - 44 * z
    _main(t, sheet, left, 40, one, z)
    _second(job, sheet, left, 52 + 60 * z, one, z)
    if job.chance(0.5):
        sheet.text(36, 236, f"申请人：{facts.person.name}　仅限报装使用", hand(job, 14))
    return t.done(KIND, "next_bank_copy", [sheet])


def next_wallet_photo(job: Job) -> Drawn:
    """The opened wallet photographed: main page left, second page right."""
    prep(job)
    t, sheet = Told(), job.sheet(250, 105)
    sheet.fill(0, 0, 250, 105, job.rng.choice(((22, 26, 30), (52, 30, 26), (26, 36, 60))))
    one = _licence(job)
    _main(t, sheet, 8, 14, one, 1.3)
    _second(job, sheet, 128, 14, one, 1.3)
    return t.done(KIND, "next_wallet_photo", [sheet])


def next_traffic_app(job: Job) -> Drawn:
    """The electronic licence as the traffic police's app shows it on a phone."""
    prep(job)
    t, sheet = Told(), job.sheet(150, 300)
    sheet.fill(0, 0, 150, 300, (236, 240, 246))
    sheet.fill(0, 0, 150, 26, (38, 92, 190))
    sheet.text(75, 11, "机动车行驶证", Style("hei", 18, (250, 250, 250)), align="c")
    one = _licence(job)
    sheet.fill(6, 32, 138, 250, (255, 255, 255))
    qr_code(sheet, 55, 40, 40)
    sheet.text(
        75, 84, f"生成时间：2026-11-2{job.rng.randrange(3)} 10:{job.rng.randrange(10, 59)}:07", hei(9, GREY), align="c"
    )
    pairs = (
        ("号牌号码", t("plate", one.plate)),
        ("车辆类型", t("vehicle_type", one.kind)),
        ("所有人", t("owner", one.owner)),
        ("住址", t("address", one.address)),
        ("使用性质", t("use_nature", one.use)),
        ("品牌型号", t("model", one.car.model)),
        ("车辆识别代号", t("vin", one.car.vin)),
        ("发动机号码", t("engine_no", one.car.engine_no)),
        ("注册日期", t.day("register_date", one.registered, "dash")),
        ("发证日期", t.day("issue_date", one.issued, "dash")),
        ("检验有效期", Run(f"{one.registered.year + 6}-{one.registered.month:02d}")),
        ("状态", Run("正常")),
    )
    for row, (name, run) in enumerate(pairs):
        top = 94 + row * 14.5
        sheet.text(14, top, name, hei(12, GREY))
        sheet.flow(52, top, 86, run, hei(12), leading=1.15)
        sheet.line(14, top + 11.8, 136, top + 11.8, width=0.15, fill=(222, 224, 228))
    sheet.text(75, 272, "发证机关：河南省信阳市公安局交通警察支队", hei(10, GREY), align="c")
    return t.done(KIND, "next_traffic_app", [sheet])


def next_electronic_sheet(job: Job) -> Drawn:
    """The electronic licence downloaded as a page: title, code, ruled rows, the office's seal."""
    prep(job)
    t, sheet = Told(), job.sheet()
    one = _licence(job)
    sheet.text(105, 22, "中华人民共和国机动车行驶证", Style("hei_bold", 19), align="c")
    sheet.text(105, 33, "（电 子 版）", hei(13), align="c")
    qr_code(sheet, 164, 14, 26)
    watermark(sheet, "电子行驶证", colour=(228, 232, 236), size_mm=14, rows=2)
    rows = (
        (("号牌号码", t("plate", one.plate)), ("车辆类型", t("vehicle_type", one.kind))),
        (("所有人", t("owner", one.owner)), None),
        (("住址", t("address", one.address)), None),
        (("使用性质", t("use_nature", one.use)), ("品牌型号", t("model", one.car.model))),
        (("车辆识别代号", t("vin", one.car.vin)), ("发动机号码", t("engine_no", one.car.engine_no))),
        (
            ("注册日期", t.day("register_date", one.registered, "padded")),
            ("发证日期", t.day("issue_date", one.issued, "padded")),
        ),
        (("核定载人数", Run("5")), ("能源种类", Run("电" if "BEV" in one.car.model_code else "混合动力"))),
    )
    for row, (first, second) in enumerate(rows):
        top = 48 + row * 13
        wide = 146.0 if second is None else 58.0
        for left, pair, room in ((18.0, first, wide), (106.0, second, 58.0)):
            if pair is None:
                continue
            sheet.rect(left, top, 30, 13)
            sheet.rect(left + 30, top, room, 13)
            sheet.cell((left, top, 30, 13), pair[0], song(11), align="c")
            sheet.cell((left + 30, top, room, 13), pair[1], song(11))
    sheet.text(108, 156, "发证机关：", song(12))
    sheet.text(108, 168, f"下载日期：{numbers.written_date(job.facts.consent_date, form='padded')}", song(12))
    put_square(sheet, 150, 160, ["河南省信阳", "市公安局交", "通警察支队"], side=22)
    return t.done(KIND, "next_electronic_sheet", [sheet])


def next_page_by_page(job: Job) -> Drawn:
    """Main page and second page scanned on pages of their own; a stamp of the dealer's on the second."""
    prep(job)
    t = Told()
    sheets = [job.sheet(148, 105), job.sheet(148, 105)]
    one = _licence(job)
    _main(t, sheets[0], 10, 8, one, 1.4)
    _second(job, sheets[1], 10, 8, one, 1.4)
    copy_stamp(sheets[1], 96, 88, ["与原件一致"], (196, 40, 44))
    return t.done(KIND, "next_page_by_page", sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_bank_copy": next_bank_copy,
        "next_wallet_photo": next_wallet_photo,
        "next_traffic_app": next_traffic_app,
        "next_electronic_sheet": next_electronic_sheet,
        "next_page_by_page": next_page_by_page,
    }
}
