"""机动车行驶证 (both pages copied, an opened wallet, an electronic print) and 营业执照 of three editions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.yew_common import (
    GREY,
    Holder,
    digits,
    double_frame,
    grid,
    purpose_note,
    said_day,
    seal_of,
    stranger,
    the_holder,
)
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import DISTRICTS, a_day, words_for, years_later
from samples.truth import Drawn, Value, drawn

BLUE: Colour = (58, 96, 150)


@dataclass(frozen=True, slots=True)
class Registered:
    """A car as the vehicle office knows it."""

    owner: Holder
    kind: str
    use: str
    registered: date
    issued: date
    file_no: str


def _registered(job: Job) -> Registered:
    rng, owner = job.rng, the_holder(job)
    first = a_day(rng, date(2021, 6, 1), date(2026, 9, 30))
    issued = first if job.chance(0.7) else a_day(rng, first, date(2026, 11, 1))
    use = "非营运" if not owner.company or job.chance(0.6) else rng.choice(["租赁", "预约出租客运"])
    kind = rng.choice(["小型轿车", "小型普通客车", "小型轿车", "小型越野客车"])
    return Registered(owner, kind, use, first, issued, f"4115{digits(job, 8)}")


def _car_values(job: Job, car: Registered) -> dict[str, Value]:
    vehicle = job.facts.vehicle
    return {
        "plate": vehicle.plate,
        "vehicle_type": car.kind,
        "owner": car.owner.name,
        "address": car.owner.address,
        "use_nature": car.use,
        "model": vehicle.model,
        "vin": vehicle.vin,
        "engine_no": vehicle.engine_no,
        "register_date": car.registered.isoformat(),
        "issue_date": car.issued.isoformat(),
    }


def _main_page(job: Job, sheet: Sheet, x: float, y: float, zoom: float, car: Registered, *, grey: bool) -> None:
    """The main page, 88 mm by 60 mm at zoom 1, labels in two languages."""
    vehicle, ink = job.facts.vehicle, GREY if grey else BLUE
    tint: Colour = (226, 226, 228) if grey else (208, 226, 222)
    guilloche(sheet, x, y, 88 * zoom, 60 * zoom, tint, waves=18, paper=(250, 250, 250) if grey else (245, 250, 248))
    sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(160, 160, 165))
    sheet.text(
        x + 44 * zoom,
        y + 2.4 * zoom,
        "中华人民共和国机动车行驶证",
        Style("song_bold", 9.4 * zoom, ink),
        align="c",
        spacing=0.1,
    )
    sheet.text(
        x + 44 * zoom,
        y + 6.6 * zoom,
        "Vehicle License of the People's Republic of China",
        Style("song", 4.6 * zoom, ink),
        align="c",
    )
    label, tiny, value = Style("song", 5.6 * zoom, ink), Style("song", 3.7 * zoom, ink), Style("hei", 7.0 * zoom)

    def item(dx: float, dy: float, name: str, english: str, runs: Runs, to: float, wide: float = 0.0) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, name, label)
        sheet.text(x + dx * zoom, y + (dy + 2.5) * zoom, english, tiny)
        if wide:
            sheet.cell(
                (x + to * zoom, y + (dy - 0.6) * zoom, wide * zoom, 5.6 * zoom), runs, value, pad=0, leading=1.05
            )
        else:
            sheet.text(x + to * zoom, y + (dy + 0.4) * zoom, runs, value)

    item(3, 11, "号牌号码", "Plate No.", Run(vehicle.plate, "plate"), 15)
    item(46, 11, "车辆类型", "Vehicle Type", Run(car.kind, "vehicle_type"), 58)
    item(3, 17.6, "所　有　人", "Owner", Run(car.owner.name, "owner"), 15, 70)
    item(3, 24.2, "住　　址", "Address", Run(car.owner.address, "address"), 15, 70)
    item(3, 30.8, "使用性质", "Use Character", Run(car.use, "use_nature"), 15)
    item(36, 30.8, "品牌型号", "Model", Run(vehicle.model, "model"), 47, 40)
    item(28, 37.4, "车辆识别代号", "VIN", Run(vehicle.vin, "vin"), 45)
    item(28, 44, "发动机号码", "Engine No.", Run(vehicle.engine_no, "engine_no"), 45)
    item(28, 51, "注册日期", "Register Date", Run(f"{car.registered:%Y-%m-%d}", "register_date"), 40)
    item(58, 51, "发证日期", "Issue Date", Run(f"{car.issued:%Y-%m-%d}", "issue_date"), 69.5)
    seals.put_square(sheet, x + 14.5 * zoom, y + 47 * zoom, ["河南省信阳", "市公安局交", "通警察支队"], side=20 * zoom)


def _copy_page(job: Job, sheet: Sheet, x: float, y: float, zoom: float, car: Registered, *, grey: bool) -> None:
    ink, rng, vehicle = GREY if grey else BLUE, job.rng, job.facts.vehicle
    sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(160, 160, 165))
    sheet.text(
        x + 44 * zoom, y + 2 * zoom, "中华人民共和国机动车行驶证副页", Style("song_bold", 7.6 * zoom, ink), align="c"
    )
    label, value = Style("song", 5.6 * zoom, ink), Style("hei", 6.4 * zoom)
    curb = rng.randrange(1450, 2250)
    size = f"{rng.randrange(4400, 4990)}×{rng.randrange(1790, 1960)}×{rng.randrange(1450, 1720)}mm"
    until = f"{years_later(car.registered, 6):%Y年%m月}"
    left: list[tuple[str, Runs, str, str]] = [
        ("号牌号码", Run(vehicle.plate, "plate"), "档案编号", car.file_no),
        ("核定载人数", f"{rng.choice([5, 5, 7])}人", "总质量", f"{curb + 375}kg"),
        ("整备质量", f"{curb}kg", "核定载质量", "--"),
        ("外廓尺寸", size, "准牵引总质量", "--"),
        ("备　　注", rng.choice(["纯电动", "强制报废期止见检验记录"]), "", ""),
        ("检验记录", f"检验有效期至{until}　豫S", "", ""),
    ]
    for row, (first, runs, second, more) in enumerate(left):
        top = y + (8 + 7.6 * row) * zoom
        sheet.line(x + 2 * zoom, top - 1.4 * zoom, x + 86 * zoom, top - 1.4 * zoom, width=0.15, fill=ink)
        sheet.text(x + 3 * zoom, top + 0.6 * zoom, first, label)
        sheet.text(x + 16 * zoom, top + 0.4 * zoom, runs, value)
        sheet.text(x + 51 * zoom, top + 0.6 * zoom, second, label)
        sheet.text(x + 66 * zoom, top + 0.4 * zoom, more, value)
    sheet.text(x + 3 * zoom, y + 55 * zoom, f"*41{digits(job, 11)}*", Style("hei", 6 * zoom))


def both_pages(job: Job) -> Drawn:
    """A grey A4 copy: the main page over the second page, the purpose in pen."""
    car, sheet = _registered(job), job.sheet()
    zoom, x = job.rng.choice([1.0, 1.25, 1.45]), job.rng.uniform(30, 50)
    _main_page(job, sheet, x, 28, zoom, car, grey=True)
    _copy_page(job, sheet, x + job.rng.uniform(-3, 3), 28 + 60 * zoom + job.rng.uniform(6, 22), zoom, car, grey=True)
    purpose_note(sheet, 48, 250, job, name="" if car.owner.company else "owner", size=15)
    return drawn("vehicle_license", "yew_both_pages", [sheet], _car_values(job, car))


def wallet(job: Job) -> Drawn:
    """The opened wallet, photographed: main page at the left, second page at the right, dark leather round them."""
    car, sheet = _registered(job), job.sheet(204, 78)
    sheet.fill(0, 0, 204, 78, job.rng.choice([(40, 38, 42), (70, 48, 36), (28, 44, 60)]))
    _main_page(job, sheet, 9, 9, 1.0, car, grey=False)
    sheet.fill(107, 9, 88, 60, (250, 252, 252))
    _copy_page(job, sheet, 107, 9, 1.0, car, grey=False)
    return drawn("vehicle_license", "yew_wallet", [sheet], _car_values(job, car))


def electronic_licence(job: Job) -> Drawn:
    """The telephone's electronic licence, printed: lines of label and value, plate large at the head, a code."""
    car, sheet, vehicle = _registered(job), job.sheet(108, 222), job.facts.vehicle
    sheet.fill(0, 0, 108, 222, (240, 244, 250))
    sheet.text(6, 4, f"{job.rng.randrange(8, 19)}:{job.rng.randrange(10, 59)}", Style("hei_bold", 9))
    sheet.text(54, 13, "电子行驶证", Style("hei_bold", 13), align="c")
    sheet.fill(5, 24, 98, 186, (255, 255, 255))
    sheet.text(54, 29, "中华人民共和国机动车行驶证（电子）", Style("song_bold", 10.5, BLUE), align="c")
    sheet.text(54, 40, Run(vehicle.plate, "plate"), Style("hei_bold", 20, (20, 110, 70)), align="c")
    label, value, y = Style("hei", 8.5, GREY), Style("hei", 9.5), 55.0
    items: list[tuple[str, Runs]] = [
        ("车辆类型", Run(car.kind, "vehicle_type")),
        ("所有人", Run(car.owner.name, "owner")),
        ("住址", Run(car.owner.address, "address")),
        ("使用性质", Run(car.use, "use_nature")),
        ("品牌型号", Run(vehicle.model, "model")),
        ("车辆识别代号", Run(vehicle.vin, "vin")),
        ("发动机号码", Run(vehicle.engine_no, "engine_no")),
        ("注册日期", Run(f"{car.registered:%Y-%m-%d}", "register_date")),
        ("发证日期", Run(f"{car.issued:%Y-%m-%d}", "issue_date")),
        ("检验有效期止", f"{years_later(car.registered, 6):%Y-%m}"),
        ("状态", "正常"),
    ]
    for name, runs in items:
        sheet.text(10, y, name, label)
        low = sheet.flow(38, y, 60, runs, value, leading=1.3)
        y = max(y + 8.0, low + 2.8)
        sheet.line(10, y - 2.2, 98, y - 2.2, width=0.12, fill=(220, 224, 230))
    qr_code(sheet, 39, y + 4, 30)
    sheet.text(54, y + 38, "发证机关：河南省信阳市公安局交通警察支队", Style("hei", 7.5, GREY), align="c")
    seals.put_square(sheet, 84, y + 20, ["河南省信阳", "市公安局交", "通警察支队"], side=17)
    sheet.text(54, 213, f"数据更新时间 {job.facts.consent_date:%Y-%m-%d}", Style("hei", 7, GREY), align="c")
    return drawn("vehicle_license", "yew_electronic_licence", [sheet], _car_values(job, car))


def _licence_values(job: Job, *fields: str) -> dict[str, Value]:
    company = job.facts.company
    every: dict[str, Value] = {
        "uscc": company.org.uscc,
        "name": company.org.name,
        "type": company.kind,
        "address": company.org.address,
        "legal_person": company.org.legal_person,
        "capital": company.capital,
        "established": company.established.isoformat(),
        "valid_from": company.established.isoformat(),
        "valid_to": company.valid_to.isoformat() if company.valid_to else "长期",
        "scope": company.scope,
        "issuer": company.licence_issuer,
        "issue_date": company.licence_date.isoformat(),
    }
    return {name: every[name] for name in fields}


_CORE = ("uscc", "name", "type", "address", "legal_person", "capital", "established", "scope", "issue_date")


def landscape_licence(job: Job) -> Drawn:
    """The edition since 2019, landscape: code at the upper left, QR at the right, two columns, issuer by its seal."""
    company, sheet = job.facts.company, job.sheet(297, 210)
    org, term = company.org, job.chance(0.4)
    guilloche(sheet, 8, 8, 281, 194, (250, 232, 206), waves=40, paper=(255, 253, 247))
    double_frame(sheet, 8, 8, 281, 194, (196, 150, 70))
    emblem(sheet, 148.5, 30, 24)
    sheet.text(148.5, 45, "营业执照", Style("song_bold", 40), align="c", spacing=0.35)
    copy = job.rng.choice(["副　本", "", "副　本"])
    sheet.text(148.5, 64, f"（{copy}）" if copy else "（正本）", Style("song", 14), align="c")
    sheet.text(22, 36, "统一社会信用代码", Style("hei", 11))
    sheet.text(22, 43, Run(org.uscc, "uscc"), Style("hei_bold", 14))
    sheet.text(22, 53, f"（{job.rng.randrange(1, 4)}-{job.rng.randrange(1, 3)}）" if copy else "", Style("hei", 10))
    qr_code(sheet, 234, 30, 26)
    note = "扫描二维码登录‘国家企业信用信息公示系统’了解更多登记、备案、许可、监管信息。"
    sheet.flow(262, 32, 19, note, Style("hei", 5.6), leading=1.3)
    label, value = Style("hei", 12, (120, 60, 40)), Style("song", 11.5)

    def item(x: float, y: float, name: str, runs: Runs, wide: float) -> None:
        sheet.text(x, y, name, label, spread=27)
        sheet.flow(x + 32, y, wide, runs, value, leading=1.4)

    item(22, 80, "名称", Run(org.name, "name"), 96)
    item(22, 93, "类型", Run(company.kind, "type"), 96)
    item(22, 106, "法定代表人", Run(org.legal_person, "legal_person"), 96)
    item(22, 119, "经营范围", Run(company.scope, "scope"), 98)
    item(160, 80, "注册资本", Run(company.capital, "capital"), 90)
    item(160, 93, "成立日期", Run(said_day(company.established, "padded"), "established"), 90)
    y = 106.0
    names: tuple[str, ...] = _CORE
    if term:
        until = said_day(company.valid_to, "padded") if company.valid_to else "长期"
        start = Run(said_day(company.established, "padded"), "valid_from")
        item(160, y, "营业期限", [start, "至", Run(until, "valid_to")], 92)
        y, names = y + 13, (*names, "valid_from", "valid_to")
    item(160, y, "住所", Run(org.address, "address"), 90)
    sheet.text(206, 150, "登记机关", Style("hei", 14))
    day = company.licence_date
    spread: list[str | Run] = []
    for figure, unit in ((f"{day.year}", "年"), (f"{day.month:02d}", "月"), (f"{day.day:02d}", "日")):
        spread += [Run(figure, "issue_date"), f"　{unit}　"]
    sheet.text(200, 176, spread, Style("song", 12))
    seal_of(sheet, 236, 164, company.licence_issuer, job, size=42)
    sheet.text(16, 204.4, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 7))
    sheet.text(281, 204.4, "国家市场监督管理总局监制", Style("song", 7), align="r")
    from_seal = {"issuer": company.licence_issuer} if job.variant.seal else {}
    return drawn(
        "business_license", "yew_landscape_licence", [sheet], _licence_values(job, *names), from_seal=from_seal
    )


def sole_trader(job: Job) -> Drawn:
    """An upright licence of 2015 to 2019 for a 个体工商户: one column, no capital, a copy with its number."""
    facts, sheet = job.facts, job.sheet()
    company, rng = facts.company, job.rng
    issued = a_day(rng, date(2016, 3, 1), date(2019, 2, 20))
    started = issued if job.chance(0.5) else a_day(rng, date(2009, 1, 1), issued)
    district = next(one for one in DISTRICTS if one in company.org.address)
    shop = rng.choice(["汽车修理部", "充电服务部", "洗车行", "副食店", "电动车经营部"])
    name = f"信阳市{district}{rng.choice(words_for('held').firms)}{shop}"
    keeper = facts.person.name if job.chance(0.6) else company.org.legal_person
    code = numbers.uscc(rng, prefix="92")
    issuer = f"信阳市工商行政管理局{district.removesuffix('区').removesuffix('新')}分局"
    black = job.chance(0.35)
    ink: Colour = (120, 120, 122) if black else (190, 140, 60)
    double_frame(sheet, 14, 14, 182, 262, ink)
    emblem(sheet, 105, 44, 30, colour=(110, 110, 112) if black else (196, 40, 38))
    sheet.text(105, 64, "营业执照", Style("song_bold", 36), align="c", spacing=0.3)
    sheet.text(105, 82, "（副　本）", Style("song", 14), align="c")
    sheet.text(186, 92, f"{rng.choice([1, 2])}-1", Style("song", 10), align="r")
    sheet.text(105, 93, ["统一社会信用代码　", Run(code, "uscc")], Style("hei", 12.5), align="c")
    label, value, y = Style("hei", 13), Style("kai", 13), 110.0
    items: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("类型", Run("个体工商户", "type")),
        ("经营场所", Run(company.org.address, "address")),
        ("经营者", Run(keeper, "legal_person")),
        ("组成形式", "个人经营"),
        ("注册日期", Run(said_day(started, "padded"), "established")),
        ("经营范围", Run(company.scope, "scope")),
    ]
    for label_text, runs in items:
        sheet.text(34, y, label_text, label, spread=26)
        low = sheet.flow(68, y, 112, runs, value, leading=1.4)
        y = max(y + 11.5, low + 4)
    sheet.text(112, 232, "登记机关", Style("hei", 14))
    sheet.text(118, 247, Run(said_day(issued, "spaced"), "issue_date"), Style("song", 13))
    seal_of(sheet, 146, 238, issuer, job, size=42)
    sheet.text(20, 279, "企业信用信息公示系统网址：http://gsxt.haaic.gov.cn", Style("song", 7.5))
    sheet.text(190, 279, "中华人民共和国国家工商行政管理总局监制", Style("song", 7.5), align="r")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "type": "个体工商户",
        "address": company.org.address,
        "legal_person": keeper,
        "established": started.isoformat(),
        "scope": company.scope,
        "issue_date": issued.isoformat(),
    }
    from_seal = {"issuer": issuer} if job.variant.seal else {}
    return drawn("business_license", "yew_sole_trader", [sheet], values, from_seal=from_seal)


def electronic_business(job: Job) -> Drawn:
    """An electronic licence printed from the app: a ruled list, the purpose of the print, the issuer in words."""
    company, sheet = job.facts.company, job.sheet()
    org = company.org
    if job.variant.watermark or (job.variant.watermark is None and job.chance(0.3)):
        watermark(sheet, "仅供充电桩报装", colour=(226, 226, 232))
    emblem(sheet, 105, 24, 18)
    sheet.text(105, 36, "电子营业执照", Style("hei_bold", 24), align="c", spacing=0.2)
    sheet.text(105, 49, "（仅供打印留存，与纸质营业执照具有同等法律效力）", Style("song", 9.5, GREY), align="c")
    label, value = Style("hei", 10.5), Style("song", 11)
    pairs: list[tuple[float, str, Runs]] = [
        (12, "统一社会信用代码", Run(org.uscc, "uscc")),
        (12, "企业名称", Run(org.name, "name")),
        (12, "类型", Run(company.kind, "type")),
        (12, "法定代表人", Run(org.legal_person, "legal_person")),
        (12, "注册资本", Run(company.capital, "capital")),
        (12, "成立日期", Run(f"{company.established:%Y-%m-%d}", "established")),
        (14, "住所", Run(org.address, "address")),
        (46, "经营范围", Run(company.scope, "scope")),
        (12, "登记机关", Run(company.licence_issuer, "issuer")),
        (12, "发照日期", Run(f"{company.licence_date:%Y-%m-%d}", "issue_date")),
    ]
    y = grid(sheet, 20, 58, [(high, [(40, name, label, "c"), (130, runs, value, "l")]) for high, name, runs in pairs])
    qr_code(sheet, 24, y + 8, 26)
    day = job.facts.consent_date
    for row, text in enumerate(
        (f"下载人：{stranger(job)}", f"下载时间：{said_day(day)}", "用途：办理用电业务　有效期：30天")
    ):
        sheet.text(58, y + 11 + 7 * row, text, Style("song", 10))
    seal_of(sheet, 160, y - 2, company.licence_issuer, job, size=40)
    return drawn("business_license", "yew_electronic_business", [sheet], _licence_values(job, *_CORE, "issuer"))


LAYOUTS: Layouts = {
    "vehicle_license": {
        "yew_both_pages": both_pages,
        "yew_wallet": wallet,
        "yew_electronic_licence": electronic_licence,
    },
    "business_license": {
        "yew_landscape_licence": landscape_licence,
        "yew_sole_trader": sole_trader,
        "yew_electronic_business": electronic_business,
    },
}
