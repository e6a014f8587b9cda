"""Papers that the traffic police give for a car: the licence card and the register."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import Parts, Rows, on, row, tag, told, val
from samples.ornaments import guilloche
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BLUE: Colour = (60, 96, 150)


def _owner(job: Job) -> tuple[str, str, str]:
    """Name, number and address."""
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, facts.company.org.uscc, facts.company.org.address
    return facts.person.name, facts.person.id_number, facts.person.address


def _fuel(job: Job, electric: str, hybrid: str) -> str:
    return hybrid if "PHEV" in job.facts.vehicle.model_code else electric


def licence(job: Job) -> Drawn:
    """Both leaves of a driving licence card, side by side on a scan."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 120)
    car = facts.vehicle
    owner, _, address = _owner(job)
    kind = rng.choice(("小型轿车", "小型普通客车", "小型越野客车"))
    issued = car.bought + timedelta(days=rng.randrange(1, 20))
    label, typed = Style("song", 7.2, (60, 60, 70)), Style("hei", 9)
    x, y = 9.0, 22.0
    guilloche(sheet, x, y, 94, 66, (204, 222, 234), waves=16, paper=(245, 249, 252))
    sheet.rect(x, y, 94, 66, line=0.2, fill=(150, 165, 180))
    sheet.text(x + 47, y + 3, "中华人民共和国机动车行驶证", Style("song_bold", 11.5, (30, 40, 60)), align="c")
    sheet.text(x + 47, y + 8.6, "Vehicle License of the People's Republic of China", Style("song", 6), align="c")

    def put(left: float, top: float, chinese: str, english: str, runs: Runs, shift: float, width: float) -> None:
        sheet.text(x + left, y + top, chinese, label)
        sheet.text(x + left, y + top + 2.9, english, Style("song", 4.8, (90, 90, 100)))
        sheet.cell((x + left + shift, y + top - 1, width, 6.6), runs, typed, pad=0.3, leading=1.1)
        sheet.line(
            x + left + shift, y + top + 6, x + left + shift + width, y + top + 6, width=0.1, fill=(150, 165, 180)
        )

    put(4, 13, "号牌号码", "Plate No.", Run(car.plate, "plate"), 14, 26)
    put(47, 13, "车辆类型", "Vehicle Type", Run(kind, "vehicle_type"), 14, 28)
    put(4, 21, "所有人", "Owner", Run(owner, "owner"), 14, 71)
    put(4, 29, "住址", "Address", Run(address, "address"), 14, 71)
    put(4, 37, "使用性质", "Use Character", Run(rng.choice(("非营运", "非营运", "租赁")), "use_nature"), 14, 20)
    put(41, 37, "品牌型号", "Model", Run(car.model, "model"), 13, 35)
    put(27, 45, "车辆识别代号", "VIN", Run(car.vin, "vin"), 18, 44)
    put(27, 52, "发动机号码", "Engine No.", Run(car.engine_no, "engine_no"), 18, 44)
    put(27, 59, "注册日期", "Register Date", on(car.bought, "register_date", "dash"), 13.6, 18)
    put(60, 59, "发证日期", "Issue Date", on(issued, "issue_date", "dash"), 12, 17)
    use = next(mark.text for mark in sheet.marks if mark.field == "use_nature")
    seals.put_square(sheet, x + 14, y + 55, ("信阳市公", "安局交通", "警察支队"), side=17)
    x = 108.0
    guilloche(sheet, x, y, 94, 66, (204, 222, 234), waves=16, paper=(245, 249, 252))
    sheet.rect(x, y, 94, 66, line=0.2, fill=(150, 165, 180))
    weight = rng.randrange(1480, 2350)
    lines: list[tuple[str, str, str, str]] = [
        ("号牌号码", car.plate, "档案编号", f"4115{rng.randrange(10**8):08d}"),
        ("核定载人数", "5人", "总质量", f"{weight + 425}kg"),
        ("整备质量", f"{weight}kg", "核定载质量", "--"),
        (
            "外廓尺寸",
            f"{rng.randrange(4300, 5000)}×{rng.randrange(1800, 1960)}×1{rng.randrange(450, 690)}mm",
            "准牵引总质量",
            "--",
        ),
    ]
    for place, (first, one, second, two) in enumerate(lines):
        top = y + 6 + place * 7.6
        sheet.text(x + 4, top, first, label)
        sheet.text(x + 20, top - 0.4, one, Style("hei", 8))
        sheet.text(x + 53, top, second, label)
        sheet.text(x + 70, top - 0.4, two, Style("hei", 8))
    sheet.text(x + 4, y + 37, "备注", label)
    sheet.text(x + 20, y + 36.6, _fuel(job, "纯电动", "插电式混合动力"), Style("hei", 8))
    checked = years_later(issued, 2)
    sheet.text(x + 4, y + 45, "检验记录", label)
    sheet.text(x + 20, y + 44.6, f"检验有效期至{checked.year}年{checked.month:02d}月 豫S", Style("hei", 8.4))
    sheet.text(x + 54, y + 57, f"*{rng.randrange(10**12, 10**13)}*", Style("hei", 7))
    truth: dict[str, Value] = {
        "plate": car.plate,
        "vehicle_type": kind,
        "owner": owner,
        "address": address,
        "use_nature": use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": car.bought.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn("vehicle_license", "lotus_card_pair", [sheet], truth)


def _register_first(sheet: Sheet, owner: Parts, registered: Runs, plate: Runs) -> float:
    rows: Rows = [
        row(13, tag(58, "1.机动车所有人/身份证明名称/号码"), val(112, owner)),
        row(
            11,
            tag(26, "2.登记机关"),
            val(44, "信阳市公安局交通警察支队"),
            tag(22, "3.登记日期"),
            val(26, registered),
            tag(28, "4.机动车\n登记编号"),
            val(24, plate),
        ),
    ]
    sheet.text(105, 42, "注 册 登 记 摘 要 信 息 栏", Style("song_bold", 11), align="c")
    y = table(sheet, 20, 49, rows, label=Style("song", 8.5), value=Style("hei", 9), frame=_BLUE)
    sheet.text(105, y + 5, "转 移 登 记 摘 要 信 息 栏", Style("song_bold", 11), align="c")
    y += 12
    for roman in ("Ⅱ", "Ⅲ"):
        blanks: Rows = [
            row(11, tag(10, roman), tag(52, "机动车所有人/身份证明名称/号码"), val(108, "")),
            row(
                9,
                tag(26, "登记机关"),
                val(44, ""),
                tag(22, "登记日期"),
                val(26, ""),
                tag(28, "机动车登记编号"),
                val(24, ""),
            ),
        ]
        y = table(sheet, 20, y, blanks, label=Style("song", 8.5), value=Style("hei", 9), frame=_BLUE)
    return y


def register(job: Job) -> Drawn:
    """机动车登记证书: summary of the registration above, the car's own entries below, on one copy."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car = facts.vehicle
    owner, number, _ = _owner(job)
    paper = "统一社会信用代码证书" if job.variant.holder_is == "company" else "居民身份证"
    day = car.bought + timedelta(days=rng.randrange(1, 25))
    cert_no = f"4100{rng.randrange(10**8):08d}"
    sheet.text(105, 18, "中华人民共和国机动车登记证书", Style("song_bold", 17), align="c")
    sheet.text(190, 32, ["编号：", Run(cert_no, "cert_no", Style("hei", 12))], Style("song", 10), align="r")
    owner_runs: Parts = [Run(owner, "owner"), f"/{paper}/", Run(number, "owner_id")]
    y = _register_first(sheet, owner_runs, on(day, "register_date", "dash"), Run(car.plate, "plate"))
    sheet.text(105, y + 7, "注 册 登 记 机 动 车 信 息 栏", Style("song_bold", 11), align="c")
    kind = rng.choice(("小型轿车", "小型普通客车"))
    fuel = _fuel(job, "电", "混合动力")
    weight = rng.randrange(1480, 2350)
    pairs: list[tuple[str, Runs, str, Runs]] = [
        ("5.车辆类型", Run(kind, "vehicle_type"), "6.车辆品牌", f"{car.brand}牌"),
        ("7.车辆型号", Run(car.model_code, "model"), "8.车身颜色", "白"),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin"), "10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no"), "12.发动机型号", f"TZ{rng.randrange(180, 260)}XS"),
        ("13.燃料种类", Run(fuel, "fuel"), "14.排量/功率", f"--/{rng.randrange(70, 160)}kW"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司", "16.转向形式", "方向盘"),
        ("17.轮距", f"前{rng.randrange(1540, 1640)} 后{rng.randrange(1540, 1640)} mm", "18.轮胎数", "4"),
        ("19.轮胎规格", "215/55R18", "21.轴距", f"{rng.randrange(2600, 2950)} mm"),
        ("23.外廓尺寸", f"长{rng.randrange(4300, 5000)} 宽1850 高1560 mm", "25.总质量", f"{weight + 425} kg"),
        ("27.核定载客", "5人", "30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买", "32.车辆出厂日期", told(car.bought - timedelta(days=40), "dash")),
    ]
    rows: Rows = [row(9, tag(38, a), val(56, b), tag(28, c), val(48, d)) for a, b, c, d in pairs]
    bottom = table(sheet, 20, y + 14, rows, label=Style("song", 8.5), value=Style("hei", 9), frame=_BLUE)
    sheet.text(24, bottom + 6, "33.发证机关章", Style("song", 9))
    sheet.text(120, bottom + 6, f"34.发证日期　{told(day, 'dash')}", Style("song", 9))
    seals.put_round(sheet, 66, bottom + 14, seals.SealText("信阳市公安局交通警察支队", "车辆管理所"), diameter=34)
    truth: dict[str, Value] = {
        "cert_no": cert_no,
        "owner": owner,
        "owner_id": number,
        "plate": car.plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": day.isoformat(),
    }
    return drawn("vehicle_reg_cert", "lotus_register_sheet", [sheet], truth, tolerated={"model": (car.model,)})


LAYOUTS: Layouts = {
    "vehicle_license": {"lotus_card_pair": licence},
    "vehicle_reg_cert": {"lotus_register_sheet": register},
}
