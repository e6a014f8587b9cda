"""Vehicle papers of the traffic police: licences on card and on the telephone, registration certificates."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    GREY,
    Rows,
    at,
    bars,
    card,
    figures,
    iso,
    known,
    lab,
    shift,
    val,
)
from samples.ornaments import qr_code
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_POLICE = ["河南省信", "阳市公安", "局交通警", "察支队"]


def _owner(job: Job) -> tuple[str, str, str]:
    """Name, address, number of the owner; now and then a firm."""
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(0.15):
        return facts.company.org.name, facts.company.org.address, facts.company.org.uscc
    return facts.person.name, facts.person.address, facts.person.id_number


def licence_card(job: Job) -> Drawn:
    """The 行驶证 on card: main page above, copy page below."""
    sheet, car, rng = job.sheet(), job.facts.vehicle, job.rng
    owner, address, _ = _owner(job)
    first = known(shift(car.bought, rng.randrange(2, 20)))
    issued = first if job.chance(0.7) else known(shift(first, rng.randrange(100, 400)))
    use = rng.choice(("非营运", "非营运", "预约出租客运", "租赁"))
    small, big = Style("song", 6), Style("song", 9)
    x, y = rng.choice((30.0, 60.0)), 40.0
    card(sheet, x, y, 88, 60, ground=(249, 250, 246), wave=(214, 226, 232))
    sheet.text(x + 44, y + 2.6, "中华人民共和国机动车行驶证", Style("song_bold", 10.5), align="c", spacing=0.04)
    sheet.text(x + 44, y + 7.6, "Vehicle License of the People's Republic of China", Style("song", 5.4), align="c")
    cells: list[tuple[float, float, str, str, Runs, float]] = [
        (3, 12, "号牌号码", "Plate No.", Run(car.plate, "plate"), 14),
        (42, 12, "车辆类型", "Vehicle Type", Run(car.vehicle_type, "vehicle_type"), 14),
        (3, 19, "所有人", "Owner", Run(owner, "owner"), 14),
        (3, 33, "使用性质", "Use Character", Run(use, "use_nature"), 13),
        (38, 33, "品牌型号", "Model", Run(car.model, "model", Style("song", 8)), 10),
        (27, 40, "车辆识别代号", "VIN", Run(car.vin, "vin"), 17),
        (27, 46.6, "发动机号码", "Engine No.", Run(car.engine_no, "engine_no"), 17),
        (27, 53.2, "注册日期", "Register Date", Run(iso(first), "register_date", Style("song", 8)), 12),
        (57, 53.2, "发证日期", "Issue Date", Run(iso(issued), "issue_date", Style("song", 8)), 12),
    ]
    for dx, dy, label, english, runs, gap in cells:
        sheet.text(x + dx, y + dy, label, small)
        sheet.text(x + dx, y + dy + 2.4, english, Style("song", 4.4))
        sheet.text(x + dx + gap, y + dy + 0.4, runs, big)
    sheet.text(x + 3, y + 26, "住址", small)
    sheet.text(x + 3, y + 28.4, "Address", Style("song", 4.4))
    sheet.flow(x + 17, y + 25.4, 68, Run(address, "address"), Style("song", 8), leading=1.2)
    seals.put_square(sheet, x + 14, y + 48, _POLICE, side=18)
    y = 112.0
    card(sheet, x, y, 88, 60, ground=(249, 250, 246), wave=(214, 226, 232))
    weight = rng.randrange(1500, 2300)
    copy: list[tuple[float, float, str, str]] = [
        (3, 4, "号牌号码", car.plate),
        (45, 4, "档案编号", f"41{figures(rng, 10)}"),
        (3, 11, "核定载人数", "5人"),
        (45, 11, "总质量", f"{weight + 375}kg"),
        (3, 18, "整备质量", f"{weight}kg"),
        (45, 18, "核定载质量", "--"),
        (3, 25, "外廓尺寸", f"{rng.randrange(4300, 4990)}×{rng.randrange(1780, 1960)}×1{rng.randrange(450, 700)}mm"),
        (45, 25, "准牵引总质量", "--"),
        (3, 32, "备注", "纯电动" if "纯电" in car.vehicle_type else ""),
        (3, 39, "检验记录", f"检验有效期至{years_later(first, 6):%Y年%m月}豫S({rng.randrange(10, 40)})"),
    ]
    for dx, dy, label, text in copy:
        at(sheet, x + dx, y + dy, label, text, small, Style("song", 7.6), gap=14)
    bars(sheet, x + 4, y + 49, 46, 7)
    sheet.text(x + 56, y + 51, figures(rng, 13), Style("song", 7))
    truth: dict[str, Value] = {
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "owner": owner,
        "address": address,
        "use_nature": use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": iso(first),
        "issue_date": iso(issued),
    }
    return drawn("vehicle_license", "bamboo_licence_card", [sheet], truth)


def licence_electronic(job: Job) -> Drawn:
    """The electronic 行驶证 as a picture of the telephone's screen."""
    sheet, car, rng = job.sheet(90, 178), job.facts.vehicle, job.rng
    owner, address, _ = _owner(job)
    first = known(shift(car.bought, rng.randrange(2, 20)))
    issued = known(shift(first, rng.choice((0, 0, 220))))
    use = rng.choice(("非营运", "非营运", "营转非"))
    blue: Colour = (36, 96, 176)
    sheet.fill(0, 0, 90, 178, (240, 243, 248))
    sheet.fill(0, 0, 90, 22, blue)
    white: Colour = (255, 255, 255)
    sheet.text(4, 2.2, f"{rng.randrange(8, 20)}:{rng.randrange(10, 59)}", Style("hei", 7, white))
    sheet.text(86, 2.2, f"5G　{rng.randrange(20, 99)}%", Style("hei", 7, white), align="r")
    sheet.text(45, 11, "机动车电子行驶证", Style("hei_bold", 11.5, white), align="c")
    sheet.fill(4, 27, 82, 108, white)
    sheet.text(8, 31, Run(car.plate, "plate"), Style("hei_bold", 15, blue))
    sheet.text(82, 32.5, "状态：正常", Style("hei", 8, (30, 130, 70)), align="r")
    small, big = Style("hei", 8, GREY), Style("hei", 8.6)
    day = rng.choice(("%Y-%m-%d", "%Y/%m/%d"))
    cells: list[tuple[str, Runs]] = [
        ("车辆类型", Run(car.vehicle_type, "vehicle_type")),
        ("所有人", Run(owner, "owner")),
        ("住址", Run(address, "address")),
        ("使用性质", Run(use, "use_nature")),
        ("品牌型号", Run(car.model, "model")),
        ("车辆识别代号", Run(car.vin, "vin")),
        ("发动机号码", Run(car.engine_no, "engine_no")),
        ("注册日期", Run(first.strftime(day), "register_date")),
        ("发证日期", Run(issued.strftime(day), "issue_date")),
        ("检验有效期至", f"{years_later(first, 6):%Y年%m月}"),
        ("发证机关", "河南省信阳市公安局交通警察支队"),
    ]
    y = 41.0
    for label, runs in cells:
        sheet.text(8, y, label, small)
        bottom = sheet.flow(31, y, 53, runs, big, leading=1.4)
        y = max(y + 6.6, bottom + 2.4)
        sheet.line(8, y - 1.2, 82, y - 1.2, width=0.15, fill=(222, 226, 232))
    sheet.fill(4, 138, 82, 36, white)
    qr_code(sheet, 10, 143, 25)
    clock = f"{rng.randrange(9, 18):02d}:{rng.randrange(10, 59)}:{rng.randrange(10, 59)}"
    note = f"电子证件生成时间：{job.facts.consent_date:%Y-%m-%d} {clock}"
    sheet.flow(40, 143, 43, [note, "\n全国统一式样，与纸质行驶证具有同等效力。"], Style("hei", 7, GREY), leading=1.5)
    seals.put_square(sheet, 72, 122, _POLICE, side=15)
    truth: dict[str, Value] = {
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "owner": owner,
        "address": address,
        "use_nature": use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": iso(first),
        "issue_date": iso(issued),
    }
    return drawn("vehicle_license", "bamboo_licence_electronic", [sheet], truth)


def _summary(
    sheet: Sheet, y: float, number: str, owner: Runs, office: str, day: Runs, plate: Runs, *, first: bool
) -> float:
    """One block of the summary page: the owner's line, and office, date and plate below it."""
    one, two, three, four = ("1.", "2.", "3.", "4.") if first else ("", "", "", "")
    rows: Rows = [
        (10, [lab(10, number), lab(56, f"{one}机动车所有人/身份证明名称/号码"), val(104, owner)]),
        (
            10,
            [
                lab(10, ""),
                lab(20, f"{two}登记机关"),
                val(46, office),
                lab(20, f"{three}登记日期"),
                val(24, day),
                lab(28, f"{four}机动车登记编号"),
                val(22, plate),
            ],
        ),
    ]
    return table(sheet, 20, y, rows, label=Style("song", 8), value=Style("hei", 8.5))


def _registration(job: Job, layout: str, *, moved: bool) -> Drawn:
    """Both inner pages of the 登记证书: summary with transfers, and the vehicle's own column."""
    first, second = job.sheet(210, 285), job.sheet(210, 285)
    car, rng, facts = job.facts.vehicle, job.rng, job.facts
    owner, _, code = _owner(job)
    document = "统一社会信用代码" if code.startswith("9") else "居民身份证"
    day = min(shift(car.bought, rng.randrange(2, 20)), date(2025, 6, 3) if moved else date(2026, 11, 20))
    number = f"41{figures(rng, 10)}"
    fuel = "电" if "插电" not in car.vehicle_type else "混合动力"
    office = "河南省信阳市公安局交通警察支队"
    first.text(105, 16, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.2)
    first.text(105, 25, "机动车登记证书", Style("song_bold", 20), align="c", spacing=0.2)
    first.text(190, 37, ["编号：", Run(number, "cert_no")], Style("song", 11), align="r")
    first.text(105, 46, "注册登记摘要信息栏", Style("song_bold", 11), align="c")
    last: Runs = [Run(owner, "owner"), f"/{document}/", Run(code, "owner_id")]
    seller = facts.landlord
    sold = min(shift(day, rng.randrange(200, 900)), date(2026, 11, 1)) if moved else day
    first_owner: Runs = f"{seller.name}/居民身份证/{seller.id_number}" if moved else last
    old_plate = f"豫S{rng.choice('DF')}{figures(rng, 5)}"
    plate_run: Runs = old_plate if moved else Run(car.plate, "plate")
    y = _summary(
        first, 53, "I", first_owner, office, Run(iso(day), "" if moved else "register_date"), plate_run, first=True
    )
    first.text(105, y + 5, "转移登记摘要信息栏", Style("song_bold", 11), align="c")
    y += 12
    for place, roman in enumerate(("II", "III", "IV", "V", "VI", "VII")):
        if moved and place == 0:
            y = _summary(
                first, y, roman, last, office, Run(iso(sold), "register_date"), Run(car.plate, "plate"), first=False
            )
        else:
            y = _summary(first, y, roman, "", "", "", "", first=False)
    first.text(20, y + 6, "第1页", Style("song", 9))
    second.text(105, 18, "注册登记机动车信息栏", Style("song_bold", 13), align="c")
    made = shift(car.bought, -rng.randrange(15, 90))
    tyre = f"{rng.choice(('225/50R18', '235/45R19', '215/55R17'))}"
    pairs: list[tuple[str, Runs, str, Runs]] = [
        ("5.车辆类型", Run(car.vehicle_type, "vehicle_type"), "6.车辆品牌", f"{car.brand}牌"),
        ("7.车辆型号", Run(car.model_code, "model"), "8.车身颜色", rng.choice(("白", "灰", "黑", "蓝"))),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin"), "10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no"), "12.发动机型号", f"TZ{figures(rng, 3)}XS{figures(rng, 3)}"),
        ("13.燃料种类", Run(fuel, "fuel"), "14.排量/功率", f"-- ml/ {rng.randrange(90, 240)} kW"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司", "16.转向形式", "方向盘"),
        ("17.轮距", f"前 {rng.randrange(1550, 1650)} 后 {rng.randrange(1550, 1650)} mm", "18.轮胎数", "4"),
        ("19.轮胎规格", tyre, "20.钢板弹簧片数", "后轴 -- 片"),
        ("21.轴距", f"{rng.randrange(2650, 2990)} mm", "22.轴数", "2"),
        ("23.外廓尺寸", f"长 {rng.randrange(4400, 4980)} 宽 1860 高 1{figures(rng, 1)}80 mm", "33.发证机关章", ""),
        ("24.货厢内部尺寸", "长 -- 宽 -- 高 -- mm", "", ""),
        ("25.总质量", f"{rng.randrange(1900, 2500)} kg", "26.核定载质量", "-- kg"),
        ("27.核定载客", "5 人", "28.准牵引总质量", "-- kg"),
        ("29.驾驶室载客", "-- 人", "30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买", "32.车辆出厂日期", iso(made)),
        ("34.发证日期", iso(day), "", ""),
    ]
    rows: Rows = [(11.5, [lab(36, a), val(56, b), lab(32, c), val(46, d)]) for a, b, c, d in pairs]
    y = table(second, 20, 27, rows, label=Style("song", 8.5), value=Style("hei", 9))
    seals.put_round(second, 168, 148, seals.SealText(office, "机动车登记专用章"), diameter=32)
    second.line(20, y + 8, 190, y + 8, width=0.4, fill=BLACK)
    second.text(20, y + 11, "第2页　　（以上信息与机动车登记系统一致，涂改无效）", Style("song", 9))
    truth: dict[str, Value] = {
        "cert_no": number,
        "owner": owner,
        "owner_id": code,
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": iso(sold),
    }
    fair = {"model": (car.model,)}
    return drawn("vehicle_reg_cert", layout, [first, second], truth, tolerated=fair)


def registration_new(job: Job) -> Drawn:
    """A registration certificate of a first owner."""
    return _registration(job, "bamboo_first_owner", moved=False)


def registration_moved(job: Job) -> Drawn:
    """A registration certificate of a car that has been sold on once."""
    return _registration(job, "bamboo_second_owner", moved=True)


LAYOUTS: Layouts = {
    "vehicle_license": {"bamboo_licence_card": licence_card, "bamboo_licence_electronic": licence_electronic},
    "vehicle_reg_cert": {"bamboo_first_owner": registration_new, "bamboo_second_owner": registration_moved},
}
