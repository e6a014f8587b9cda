"""机动车整车出厂合格证: the numbered sheet of today and an older one in a single column."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import said
from samples.layouts_thirteenth.words import WORDS
from samples.ornaments import guilloche, qr_code
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_FRAME: Colour = (86, 112, 152)


def _maker(job: Job) -> str:
    rng = job.rng
    ending = rng.choice(["汽车有限公司", "汽车股份有限公司", "汽车工业有限公司", "新能源汽车有限公司"])
    return job.facts.vehicle.brand + ending


def _fuel(job: Job) -> str:
    plug_in = "PHEV" in job.facts.vehicle.model_code
    return job.rng.choice(["汽油/电混合动力", "插电式混合动力"] if plug_in else ["纯电动", "纯电动", "电"])


def _sheet_no(job: Job) -> str:
    rng = job.rng
    head = "".join(rng.choice("ABCDEFGHKLMNWXYZ") for _ in range(2))
    return rng.choice(
        [f"W{head}{rng.randrange(10)}A{rng.randrange(10**9):09d}", f"Y{head}{rng.randrange(10**10):010d}0"]
    )


def numbered_sheet(job: Job) -> Drawn:
    """Numbered entries in two columns, codes at the foot, the maker's seal."""
    rng, car = job.rng, job.facts.vehicle
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (222, 232, 240), waves=34, paper=(250, 252, 253))
    sheet.rect(14, 14, 182, 269, line=0.6, fill=_FRAME)
    sheet.text(105, 22, "机动车整车出厂合格证", Style("song_bold", 22), align="c", spacing=0.12)
    maker, fuel, number = _maker(job), _fuel(job), _sheet_no(job)
    day = car.bought - timedelta(days=rng.randrange(20, 120))
    made = day - timedelta(days=rng.randrange(0, 4))
    electric = "PHEV" not in car.model_code
    label, value = Style("song", 10.5), Style("hei", 10.5)
    dates = rng.choice(["padded", "padded", "dash"])
    size = f"{rng.randrange(4200, 5050)} × {rng.randrange(1780, 1960)} × {rng.randrange(1450, 1720)}"
    weight = rng.randrange(1420, 2250)
    wide: list[tuple[str, Runs]] = [
        ("1.合格证编号", Run(number, "cert_no")),
        ("2.发证日期", Run(said(job, day, dates), "issue_date")),
        ("3.车辆制造企业名称", Run(maker, "maker")),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌 / {'纯电动轿车' if electric else '插电式混合动力轿车'}"),
        ("5.车辆型号", Run(car.model_code, "model")),
        ("6.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7.车身颜色", rng.choice(["白", "灰", "黑", "蓝", "银灰"])),
        ("8.底盘型号/底盘合格证编号", "---"),
    ]
    y = 38.0
    for text, run in wide:
        sheet.text(20, y, text, label)
        sheet.text(80, y, run, value)
        y += 8.0
    pairs: list[tuple[str, Runs]] = [
        ("9.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 999)}"),
        ("10.发动机号", car.engine_no),
        ("11.燃料种类", Run(fuel, "fuel")),
        ("12.排放标准", "---" if electric else "GB18352.6-2016国Ⅵ"),
        ("13.排量和功率(ml/kW)", f"---/{rng.randrange(70, 230)}" if electric else f"1498/{rng.randrange(70, 120)}"),
        ("14.油耗(L/100km)", "---" if electric else f"{rng.randrange(12, 60) / 10}"),
        ("15.外廓尺寸(mm)", size),
        ("16.货厢内部尺寸(mm)", "---"),
        ("17.钢板弹簧片数(片)", "---"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", rng.choice(["215/55R18", "225/50R18", "235/50R19", "205/60R16"])),
        ("20.轮距(前/后)(mm)", f"{rng.randrange(1520, 1640)}/{rng.randrange(1520, 1640)}"),
        ("21.轴距(mm)", f"{rng.randrange(2600, 2980)}"),
        ("22.轴荷(kg)", f"{weight // 2 + 140}/{weight // 2 + 190}"),
        ("23.轴数", "2"),
        ("24.转向形式", "方向盘"),
        ("25.总质量(kg)", f"{weight + 375}"),
        ("26.整备质量(kg)", f"{weight}"),
        ("27.额定载质量(kg)", "---"),
        ("28.载质量利用系数", "---"),
        ("29.准牵引总质量(kg)", "---"),
        ("30.半挂车鞍座最大允许总质量(kg)", "---"),
        ("31.驾驶室准乘人数(人)", "---"),
        ("32.额定载客(人)", "5"),
        ("33.最高设计车速(km/h)", f"{rng.randrange(140, 210)}"),
        ("34.车辆制造日期", said(job, made, dates)),
    ]
    sheet.line(18, y, 192, y, width=0.2, fill=_FRAME)
    y += 4
    for place, (text, content) in enumerate(pairs):
        x = 20 if place % 2 == 0 else 108
        sheet.text(x, y, text, label.sized(9.6))
        sheet.text(x + (40 if place % 2 == 0 or len(text) < 16 else 61), y, content, value.sized(9.4))
        y += 7.4 if place % 2 else 0
    sheet.line(18, y + 1, 192, y + 1, width=0.2, fill=_FRAME)
    sheet.text(20, y + 4, "备注：", label)
    note = f"驱动电机峰值功率{rng.randrange(90, 240)}kW；储能装置种类：磷酸铁锂电池。" if electric else "可外接充电。"
    sheet.flow(33, y + 4, 150, note, value.sized(9.4))
    sheet.text(20, y + 17, "本产品经过检验，符合", label)
    sheet.text(
        60,
        y + 17,
        f"Q/{car.model_code[:3]} {rng.randrange(10, 90)}-{rng.randrange(2019, 2025)}《{car.brand}牌系列乘用车》",
        value,
    )
    sheet.text(20, y + 25, "的要求，特此证明。", label)
    sheet.text(
        20,
        y + 36,
        f"车辆生产单位地址：{rng.choice(['安徽省', '湖北省', '江苏省'])}{rng.choice(WORDS.streets)}1号",
        label.sized(9.6),
    )
    qr_code(sheet, 20, y + 44, 24)
    put_round(sheet, 158, y + 42, SealText(maker, "合格证专用章"), diameter=42)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": day.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "fir_numbered_sheet", [sheet], values)


def _entry(sheet: Sheet, x: float, y: float, label: str, run: Runs, wide: float, style: Style) -> None:
    sheet.text(x, y, label, style)
    sheet.text(x + wide, y, run, Style("kai", style.size + 0.5))


def older_sheet(job: Job) -> Drawn:
    """An older sheet lying across: the entries without numbers in three columns, a bar of codes, the seal."""
    rng, car = job.rng, job.facts.vehicle
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (238, 228, 212), waves=26, paper=(253, 251, 246))
    sheet.rect(11, 11, 275, 188, line=0.5, fill=(150, 110, 60))
    maker, fuel, number = _maker(job), _fuel(job), _sheet_no(job)
    day = car.bought - timedelta(days=rng.randrange(15, 90))
    sheet.text(148.5, 18, "车辆出厂合格证", Style("song_bold", 24), align="c", spacing=0.3)
    style = Style("song", 10.5)
    sheet.text(24, 34, ["合格证编号：", Run(number, "cert_no", Style("hei", 11))], style)
    sheet.text(200, 34, ["发证日期：", Run(said(job, day, "padded", "plain"), "issue_date", Style("hei", 11))], style)
    sheet.line(20, 42, 277, 42, width=0.3, fill=(150, 110, 60))
    electric = "PHEV" not in car.model_code
    long_rows: list[tuple[str, Runs]] = [
        ("车辆制造企业名称", Run(maker, "maker")),
        ("车辆品牌", f"{car.brand}牌"),
        ("车辆名称", "纯电动轿车" if electric else "插电式混合动力轿车"),
        ("车辆型号", Run(car.model_code, "model")),
        ("车辆识别代号（VIN）", Run(car.vin, "vin")),
        ("车身颜色", rng.choice(["白色", "黑色", "红色", "银色"])),
        ("燃料种类", Run(fuel, "fuel")),
    ]
    y = 48.0
    for label, run in long_rows:
        _entry(sheet, 24, y, label, run, 46, style)
        y += 8.4
    short_rows = [
        ("电动机型号", f"YS{rng.randrange(160, 260)}X{rng.randrange(100, 400)}"),
        ("电动机编号", car.engine_no),
        ("电动机功率", f"{rng.randrange(70, 200)} kW"),
        ("外廓尺寸", f"{rng.randrange(4100, 4990)}×{rng.randrange(1760, 1930)}×{rng.randrange(1450, 1700)} mm"),
        ("轴距", f"{rng.randrange(2560, 2960)} mm"),
        ("轮胎规格", rng.choice(["205/55R16", "215/50R17", "225/45R18"])),
        ("轮胎数", "4"),
    ]
    y2 = 48.0
    for label, text in short_rows:
        _entry(sheet, 168, y2, label, text, 34, style)
        y2 += 8.4
    y = max(y, y2)
    for place, (label, text) in enumerate(
        [
            ("整备质量", f"{rng.randrange(1300, 2100)} kg"),
            ("总质量", f"{rng.randrange(2200, 2600)} kg"),
            ("额定载客", "5 人"),
            ("转向形式", "方向盘"),
            ("最高车速", f"{rng.randrange(130, 190)} km/h"),
            ("车辆制造日期", said(job, day - timedelta(days=1), "padded")),
        ]
    ):
        _entry(sheet, 24 + place % 3 * 86, y + place // 3 * 8.4, label, text, 28, style)
    y += 21
    sheet.line(20, y, 277, y, width=0.3, fill=(150, 110, 60))
    sheet.flow(
        24,
        y + 6,
        150,
        "本产品经检验合格，符合国家有关机动车安全技术条件及企业产品标准的要求，准予出厂，特此证明。",
        Style("song", 12),
        indent=2,
    )
    sheet.text(24, y + 30, "检验员：", style)
    sheet.text(42, y + 29.4, f"{rng.randrange(10, 99)}号", Style("kai", 12, (190, 40, 44)))
    sheet.text(24, y + 42, "注：本合格证为机动车注册登记的凭证之一，遗失不补，涂改无效。", Style("song", 9))
    put_round(sheet, 236, y + 26, SealText(maker, rng.choice(["合格证专用章", "产品检验专用章"])), diameter=42)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": day.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "fir_older_sheet", [sheet], values)


LAYOUTS: Layouts = {"vehicle_conformity_cert": {"fir_numbered_sheet": numbered_sheet, "fir_older_sheet": older_sheet}}
