"""机动车登记证书 and 机动车整车出厂合格证.

Registration certificate: owner, number of their paper, plate and day are those of the last transfer, where there is
one; brand and model stand apart, so the model is without the brand.
Conformity certificate: maker under 车辆制造企业名称, model without the brand.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import box
from samples.numbers import written_date
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_OFFICE = "河南省信阳市公安局交通警察支队"


def _fuel(job: Job) -> str:
    if "插电" in job.facts.vehicle.vehicle_type:
        return job.rng.choice(("汽油/电", "混合动力"))
    return job.rng.choice(("电", "纯电动"))


def _reg_values(job: Job, moved: date | None) -> dict[str, Value]:
    facts = job.facts
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    return {
        "cert_no": f"41{job.rng.randrange(10**10):010d}",
        "owner": facts.company.org.name if company else facts.person.name,
        "owner_id": facts.company.org.uscc if company else facts.person.id_number,
        "plate": car.plate,
        "vehicle_type": "小型轿车" if "轿车" in car.vehicle_type else "小型普通客车",
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": _fuel(job),
        "register_date": (moved or car.bought + timedelta(days=9)).isoformat(),
    }


def _abstract(
    sheet: Sheet,
    x: float,
    y: float,
    numeral: str,
    owner: tuple[Run, str, Run] | None,
    day: Run | None,
    plate: Run | None,
    size: float,
) -> float:
    """A block of page 1: owner, office, day, plate; empty where nothing was entered."""
    label, shown = Style("song", size), Style("hei", size)
    names: Runs = [owner[0], f"/{owner[1]}/", owner[2]] if owner else ""
    box(sheet, (x, y, 8, 17), numeral, label, align="c")
    box(sheet, (x + 8, y, 50, 8.5), "1.机动车所有人/身份证明名称/号码", label.sized(size - 0.5))
    box(sheet, (x + 58, y, 96, 8.5), names, shown)
    box(sheet, (x + 8, y + 8.5, 18, 8.5), "2.登记机关", label.sized(size - 0.5))
    box(sheet, (x + 26, y + 8.5, 44, 8.5), _OFFICE if owner else "", shown.sized(size - 1.2))
    box(sheet, (x + 70, y + 8.5, 19, 8.5), "3.登记日期", label.sized(size - 0.5))
    box(sheet, (x + 89, y + 8.5, 22, 8.5), day or "", shown)
    box(sheet, (x + 111, y + 8.5, 19, 8.5), "4.机动车登记\n编号", label.sized(size - 1.5))
    box(sheet, (x + 130, y + 8.5, 24, 8.5), plate or "", shown)
    return y + 17


def _particulars(job: Job, values: dict[str, Value]) -> list[tuple[str, Runs]]:
    """Page 2, numbered as printed."""
    rng, car = job.rng, job.facts.vehicle
    size = f"{rng.randrange(4300, 4950)}mm {rng.randrange(1780, 1960)}mm {rng.randrange(1450, 1700)}mm"
    weight = rng.randrange(130, 220) * 10
    made = written_date(car.bought - timedelta(days=40), form="dash")
    return [
        ("5.车辆类型", Run(str(values["vehicle_type"]), "vehicle_type")),
        ("6.车辆品牌", car.brand + "牌"),
        ("7.车辆型号", Run(str(values["model"]), "model")),
        ("8.车身颜色", rng.choice(("白", "黑", "灰", "蓝"))),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no")),
        ("12.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 999)}"),
        ("13.燃料种类", Run(str(values["fuel"]), "fuel")),
        ("14.排量/功率", f"-- ml/ {rng.randrange(70, 180)} kw"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮距", f"前 {rng.randrange(1500, 1640)} 后 {rng.randrange(1500, 1640)} mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", "215/55 R17"),
        ("20.钢板弹簧片数", "后轴 -- 片"),
        ("21.轴距", f"{rng.randrange(2600, 2950)} mm"),
        ("22.轴数", "2"),
        ("23.外廓尺寸", size),
        ("24.货厢内部尺寸", "--"),
        ("25.总质量", f"{weight + 375} kg"),
        ("26.核定载质量", "-- kg"),
        ("27.核定载客", "5 人"),
        ("28.准牵引总质量", "-- kg"),
        ("29.驾驶室载客", "-- 人"),
        ("30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买"),
        ("32.车辆出厂日期", made),
    ]


def _second_page(job: Job, sheet: Sheet, x: float, y: float, values: dict[str, Value], step: float) -> None:
    sheet.text(x + 77, y, "注册登记机动车信息栏", Style("song_bold", 12), align="c")
    label, shown = Style("song", 9), Style("hei", 9)
    top = y + 8
    items = _particulars(job, values)
    for number, (name, runs) in enumerate(items):
        column, row = number % 2, number // 2
        left = x + column * 77
        box(sheet, (left, top + row * step, 34, step), name, label)
        box(sheet, (left + 34, top + row * step, 43, step), runs, shown)
    foot = top + len(items) / 2 * step
    box(sheet, (x, foot, 77, 24), "33.发证机关章", label, top=True)
    day = written_date(job.facts.vehicle.bought + timedelta(days=9), form="dash")
    box(sheet, (x + 77, foot, 77, 24), f"34.发证日期　{day}", label)
    if job.variant.seal:
        lines = ("河南省信阳", "市公安局交", "通警察支队", "车辆管理所")
        seals.put_square(sheet, x + 46, foot + 12, lines, side=21)


def _first_page(job: Job, sheet: Sheet, x: float, y: float, values: dict[str, Value], moved: date | None) -> None:
    facts = job.facts
    seller = facts.landlord
    company = str(values["owner"]) == facts.company.org.name
    paper = "统一社会信用代码" if company else "居民身份证"
    last = (Run(str(values["owner"]), "owner"), paper, Run(str(values["owner_id"]), "owner_id"))
    day = Run(written_date(date.fromisoformat(str(values["register_date"])), form="dash"), "register_date")
    plate = Run(str(values["plate"]), "plate")
    sheet.text(x + 77, y, "注册登记摘要信息栏", Style("song_bold", 12), align="c")
    size = 9.0
    if moved is None:
        y = _abstract(sheet, x, y + 8, "Ⅰ", last, day, plate, size)
    else:
        before = (Run(seller.name), "居民身份证", Run(seller.id_number))
        first = Run(written_date(facts.vehicle.bought + timedelta(days=9), form="dash"))
        y = _abstract(sheet, x, y + 8, "Ⅰ", before, first, Run(numbers.plate(job.rng)), size)
    sheet.text(x + 77, y + 4, "转移登记摘要信息栏", Style("song_bold", 12), align="c")
    y += 12
    for place, numeral in enumerate("ⅡⅢⅣⅤⅥⅦ"):
        if place == 0 and moved is not None:
            y = _abstract(sheet, x, y, numeral, last, day, plate, size)
        else:
            y = _abstract(sheet, x, y, numeral, None, None, None, size)
    sheet.text(x + 77, y + 5, "第 1 页", Style("song", 9), align="c")


def reg_cert_booklet_two_pages(job: Job) -> Drawn:
    """Pages 1 and 2 of the booklet, a page each; no transfer."""
    values = _reg_values(job, None)
    sheets = [job.sheet(176, 210), job.sheet(176, 230)]
    for sheet in sheets:
        guilloche(sheet, 3, 3, 170, sheet.height_mm - 6, (216, 228, 214), waves=50, paper=(250, 252, 248))
    sheets[0].text(88, 10, "机动车登记证书", Style("song_bold", 17), align="c", spacing=0.2)
    number: Runs = ["编号：", Run(str(values["cert_no"]), "cert_no", Style("hei", 11))]
    sheets[0].text(165, 22, number, Style("song", 10), align="r")
    _first_page(job, sheets[0], 11, 32, values, None)
    _second_page(job, sheets[1], 11, 10, values, 11.4)
    return drawn("vehicle_reg_cert", "reg_cert_booklet_two_pages", sheets, values)


def reg_cert_moved_booklet_open(job: Job) -> Drawn:
    """The booklet opened, both pages side by side; the car has been sold on once."""
    bought = job.facts.vehicle.bought
    moved = max(a_day(job.rng, date(2024, 1, 10), date(2026, 11, 20)), bought + timedelta(days=12))
    values = _reg_values(job, moved)
    sheet = job.sheet(336, 224)
    sheet.fill(0, 0, 336, 224, (249, 251, 247))
    sheet.text(85, 7, "中华人民共和国机动车登记证书", Style("song_bold", 15), align="c")
    sheet.text(8, 18, ["机动车登记证书编号 ", Run(str(values["cert_no"]), "cert_no")], Style("hei", 10.5))
    for stripe in range(44):
        sheet.line(95 + stripe * 1.5, 16, 95 + stripe * 1.5, 23, width=0.7 if stripe % 3 == 0 else 0.35)
    _first_page(job, sheet, 8, 29, values, moved)
    sheet.line(168, 4, 168, 220, width=0.12, fill=(170, 180, 170))
    _second_page(job, sheet, 174, 7, values, 10.8)
    return drawn("vehicle_reg_cert", "reg_cert_moved_booklet_open", [sheet], values)


def _cert_values(job: Job) -> tuple[dict[str, Value], date]:
    rng, car = job.rng, job.facts.vehicle
    day = car.bought - timedelta(days=rng.randrange(12, 90))
    values: dict[str, Value] = {
        "cert_no": f"{rng.choice(('WXY', 'YHS', 'ZXU'))}{rng.choice('0123')}{rng.randrange(10**10):010d}",
        "maker": f"{car.brand}汽车工业有限公司",
        "model": car.model_code,
        "vin": car.vin,
        "fuel": rng.choice(("插电式混合动力", "汽油/电混合")) if "插电" in car.vehicle_type else "纯电动",
        "issue_date": day.isoformat(),
    }
    return values, day


def conformity_numbered_list(job: Job) -> Drawn:
    """The usual sheet: numbered items in two columns, the company's seal, a code below."""
    values, day = _cert_values(job)
    rng, car = job.rng, job.facts.vehicle
    sheet = job.sheet()
    guilloche(sheet, 12, 12, 186, 273, (222, 228, 240), waves=60, paper=(251, 252, 254))
    sheet.text(105, 20, "机动车整车出厂合格证", Style("song_bold", 21), align="c", spacing=0.1)
    label, shown = Style("song", 9.5), Style("hei", 9.5)

    def mark(name: str) -> Run:
        return Run(str(values[name]), name)

    wide: tuple[tuple[str, Runs], ...] = (
        ("1．合格证编号", mark("cert_no")),
        ("2．发证日期", Run(written_date(day, form=job.date_form("plain", "padded")), "issue_date")),
        ("3．车辆制造企业名称", mark("maker")),
        ("4．车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}"),
        ("5．车辆型号", mark("model")),
        ("6．车辆识别代号/车架号", mark("vin")),
        ("7．车身颜色", rng.choice(("珠光白", "曜石黑", "星河灰"))),
        ("8．底盘型号/底盘ID", "--/--"),
        ("9．底盘合格证编号", "--"),
        ("10．发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 999)}"),
        ("11．发动机号", car.engine_no),
        ("12．燃料种类", mark("fuel")),
        ("13．排量和功率（ml/kW）", f"--/{rng.randrange(70, 190)}"),
        ("14．排放标准", "--"),
        ("15．油耗", "--"),
        ("16．外廓尺寸（mm）", f"{rng.randrange(4300, 4950)} {rng.randrange(1780, 1960)} 1580"),
        ("17．轮胎数／轮胎规格", "4／215/55R17"),
        ("18．轴距（mm）", str(rng.randrange(2600, 2950))),
        ("19．总质量（kg）", str(rng.randrange(170, 240) * 10)),
        ("20．额定载客（人）", "5"),
        ("21．最高设计车速（km/h）", str(rng.choice((150, 160, 180)))),
        ("22．车辆制造日期", written_date(day - timedelta(days=2), form="plain")),
    )
    y = 36.0
    for name, runs in wide:
        sheet.text(22, y, name, label)
        sheet.text(78, y, runs, shown)
        sheet.line(76, y + 5.2, 186, y + 5.2, width=0.1, fill=(180, 186, 200))
        y += 8.6
    sheet.text(
        22, y + 2, f"备注：本产品经过检验，符合 Q/{car.brand[0]} 001—2024《纯电动乘用车》的要求，特此证明。", label
    )
    qr_code(sheet, 26, y + 10, 26)
    sheet.text(150, y + 34, "车辆制造企业信息（盖章）", label, align="c")
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 24, seals.SealText(str(values["maker"]), "合格证专用章"), diameter=40)
    return drawn("vehicle_conformity_cert", "conformity_numbered_list", [sheet], values)


def conformity_framed_table(job: Job) -> Drawn:
    """A landscape sheet in a double frame: two pairs a row, issued by the maker's plant."""
    values, day = _cert_values(job)
    rng, car = job.rng, job.facts.vehicle
    sheet = job.sheet(297, 210)
    sheet.rect(8, 8, 281, 194, line=0.8, fill=(60, 90, 150))
    sheet.rect(10.5, 10.5, 276, 189, line=0.2, fill=(60, 90, 150))
    sheet.text(148, 18, "车 辆 合 格 证", Style("hei_bold", 22, (40, 70, 130)), align="c")

    def mark(name: str) -> Run:
        return Run(str(values[name]), name)

    label, shown = Style("song", 10), Style("song_bold", 10)
    rows: tuple[tuple[str, Runs, str, Runs], ...] = (
        ("合格证编号", mark("cert_no"), "发证日期", Run(written_date(day, form="dash"), "issue_date")),
        ("车辆制造企业名称", mark("maker"), "车辆品牌", f"{car.brand}牌"),
        ("车辆名称", car.vehicle_type, "车辆型号", mark("model")),
        ("车辆识别代号(VIN)", mark("vin"), "车身颜色", rng.choice(("白色", "黑色", "绿色"))),
        ("驱动电机型号", f"TZ{rng.randrange(180, 260)}XY{rng.randrange(10, 99)}", "驱动电机号", car.engine_no),
        ("燃料种类", mark("fuel"), "峰值功率(kW)", str(rng.randrange(90, 200))),
        ("储能装置种类", rng.choice(("磷酸铁锂电池", "三元锂离子电池")), "总储电量(kWh)", f"{rng.randrange(38, 82)}.6"),
        ("外廓尺寸(mm)", f"{rng.randrange(4300, 4950)}×1860×1560", "轴距(mm)", "2800"),
        ("整备质量(kg)", str(rng.randrange(140, 200) * 10), "额定载客(人)", "5"),
        ("轮胎规格", "225/50R18", "车辆制造日期", written_date(day - timedelta(days=1), form="dash")),
    )
    y = 36.0
    for first, second, third, fourth in rows:
        box(sheet, (20, y, 46, 11.5), first, label, align="c")
        box(sheet, (66, y, 92, 11.5), second, shown)
        box(sheet, (158, y, 40, 11.5), third, label, align="c")
        box(sheet, (198, y, 79, 11.5), fourth, shown)
        y += 11.5
    sheet.text(24, y + 6, "该车经检验合格，准予出厂。生产企业地址：河南省信阳市幻山大道1号", label)
    sheet.text(226, y + 12, "（企业合格证专用章）", label, align="c")
    if job.variant.seal:
        seals.put_round(sheet, 226, y + 20, seals.SealText(str(values["maker"])), diameter=38)
    return drawn("vehicle_conformity_cert", "conformity_framed_table", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_reg_cert": {
        "reg_cert_booklet_two_pages": reg_cert_booklet_two_pages,
        "reg_cert_moved_booklet_open": reg_cert_moved_booklet_open,
    },
    "vehicle_conformity_cert": {
        "conformity_numbered_list": conformity_numbered_list,
        "conformity_framed_table": conformity_framed_table,
    },
}
