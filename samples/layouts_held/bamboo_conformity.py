"""Makers' certificates of conformity: the folded paper with its data side, and the electronic one."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import GREY, Rows, bars, figures, iso, lab, shift, val
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _maker(job: Job) -> str:
    brand = job.facts.vehicle.brand
    head = job.rng.choice(("河南", "中州", "豫南"))
    return head + brand + job.rng.choice(("汽车有限公司", "新能源汽车有限公司", "汽车工业有限公司"))


def _cert_no(job: Job) -> str:
    letters = "".join(job.rng.choice("ABCDEFGHJKLMNPRSTUWXY") for _ in range(3))
    return f"W{letters}{job.rng.randrange(1, 9)}{figures(job.rng, 10)}"


def _fuel(job: Job) -> str:
    return "汽油/电混合动力" if "插电" in job.facts.vehicle.vehicle_type else job.rng.choice(("电", "纯电动"))


def _truth(job: Job, number: str, maker: str, fuel: str, issued: str) -> dict[str, Value]:
    car = job.facts.vehicle
    return {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": issued,
    }


def folded(job: Job) -> Drawn:
    """The inner side of the folded paper: thirty-odd numbered entries in two columns, code and seal below."""
    sheet, car, rng = job.sheet(297, 210), job.facts.vehicle, job.rng
    number, maker, fuel = _cert_no(job), _maker(job), _fuel(job)
    issued = shift(car.bought, -rng.randrange(20, 80))
    small, big = Style("song", 9), Style("hei", 9.5)
    sheet.text(148.5, 10, "机动车整车出厂合格证", Style("song_bold", 17), align="c", spacing=0.15)
    width, left_rows = 131.0, 18

    entries: list[tuple[str, Runs]] = [
        ("1. 合格证编号", Run(number, "cert_no")),
        ("2. 发证日期", Run(written_date(issued, form="padded"), "issue_date")),
        ("3. 车辆制造企业名称", Run(maker, "maker")),
        ("4. 车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}"),
        ("5. 车辆型号", Run(car.model_code, "model")),
        ("6. 车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7. 车身颜色", rng.choice(("珠光白", "深空灰", "曜石黑", "湖光蓝"))),
        ("8. 底盘型号/底盘ID", "--/--"),
        ("9. 底盘合格证编号", "--"),
        ("10. 发动机型号", f"TZ{figures(rng, 3)}XSA"),
        ("11. 发动机号", car.engine_no),
        ("12. 燃料种类", Run(fuel, "fuel")),
        ("13. 排放标准", "--" if fuel != "汽油/电混合动力" else "GB18352.6-2016国Ⅵ"),
        ("14. 排量和功率(ml/kW)", f"--/{rng.randrange(90, 230)}"),
        ("15. 油耗(L/100km)", "--"),
        ("16. 外廓尺寸(mm)", f"{rng.randrange(4300, 4990)} 1870 15{figures(rng, 2)}"),
        ("17. 货厢内部尺寸(mm)", "--"),
        ("18. 钢板弹簧片数(片)", "-/-"),
        ("19. 轮胎数", "4"),
        ("20. 轮胎规格", rng.choice(("225/50R18", "235/45R19", "215/55R17"))),
        ("21. 轮距(前/后)(mm)", f"{rng.randrange(1550, 1620)}/{rng.randrange(1550, 1620)}"),
        ("22. 轴距(mm)", str(rng.randrange(2650, 2980))),
        ("23. 轴荷(kg)", f"{rng.randrange(900, 1100)}/{rng.randrange(950, 1150)}"),
        ("24. 轴数", "2"),
        ("25. 转向形式", "方向盘"),
        ("26. 总质量(kg)", str(rng.randrange(1900, 2400))),
        ("27. 整备质量(kg)", str(rng.randrange(1500, 1890))),
        ("28. 额定载质量(kg)", "--"),
        ("29. 载质量利用系数", "--"),
        ("30. 准牵引总质量(kg)", "--"),
        ("31. 半挂车鞍座最大允许总质量(kg)", "--"),
        ("32. 驾驶室准乘人数(人)", "--"),
        ("33. 额定载客(人)", "5"),
        ("34. 最高设计车速(km/h)", str(rng.choice((150, 160, 180)))),
        ("35. 车辆制造日期", written_date(shift(issued, -rng.randrange(0, 6)), form="padded")),
        ("备注", f"电池类型：磷酸铁锂；额定电压：{rng.randrange(330, 400)}V"),
    ]
    for column in range(2):
        part = entries[column * left_rows : (column + 1) * left_rows]
        rows: Rows = [(7.2, [val(54, label), val(width - 54, runs)]) for label, runs in part]
        table(sheet, 17 + column * (width + 1), 24, rows, label=small, value=big.sized(9))
    y = 24 + left_rows * 7.2 + 4
    sheet.flow(
        17,
        y,
        168,
        [f"本产品经过检验，符合Q/{rng.choice(('ZL', 'QT', 'CX'))}C {figures(rng, 3)}-2022的要求，准予出厂，特此证明。"],
        Style("song", 11),
        leading=1.6,
        indent=2,
    )
    sheet.text(17, y + 14, f"车辆生产单位名称：{maker}", Style("song", 10))
    sheet.text(
        17,
        y + 21,
        f"车辆生产单位地址：{rng.choice(('河南省郑州市', '河南省信阳市'))}高新技术开发区{rng.randrange(2, 90)}号",
        Style("song", 10),
    )
    seals.put_round(sheet, 214, y + 16, seals.SealText(maker, "合格证专用章"), diameter=36)
    qr_code(sheet, 248, y + 1, 28)
    truth = _truth(job, number, maker, fuel, iso(issued))
    return drawn("vehicle_conformity_cert", "bamboo_folded", [sheet], truth, tolerated={"model": (car.model,)})


def electronic(job: Job) -> Drawn:
    """An electronic certificate printed by a dealer: one column of label and value, portrait."""
    sheet, car, rng = job.sheet(), job.facts.vehicle, job.rng
    number, maker, fuel = _cert_no(job), _maker(job), _fuel(job)
    issued = shift(car.bought, -rng.randrange(10, 60))
    sheet.fill(0, 0, 210, 7, (60, 92, 132))
    sheet.text(105, 20, "车 辆 合 格 证", Style("hei_bold", 22), align="c")
    sheet.text(105, 33, "（电子合格证打印件　道路机动车辆出厂合格证信息管理系统）", Style("hei", 9.5, GREY), align="c")
    bars(sheet, 22, 42, 62, 9)
    sheet.text(188, 45, ["编号 ", Run(number, "cert_no")], Style("hei", 12), align="r")
    groups: list[tuple[str, list[tuple[str, Runs]]]] = [
        (
            "车辆基本信息",
            [
                ("制造企业", Run(maker, "maker")),
                ("品牌", f"{car.brand}牌"),
                ("型号", Run(car.model_code, "model")),
                ("车辆类别", f"M1类　{car.vehicle_type}"),
                ("车辆识别代号（VIN）", Run(car.vin, "vin")),
                ("颜色", rng.choice(("极地白", "石墨灰", "晨曦金"))),
                ("制造国", "中国"),
            ],
        ),
        (
            "动力与能源",
            [
                ("能源（燃料）种类", Run(fuel, "fuel")),
                ("驱动电机型号/编号", f"TZ{figures(rng, 3)}XY{figures(rng, 2)} / {car.engine_no}"),
                ("峰值功率", f"{rng.randrange(100, 240)} kW"),
                ("动力电池总能量", f"{rng.randrange(400, 860) / 10} kWh"),
                ("续驶里程（CLTC）", f"{rng.randrange(400, 710)} km"),
            ],
        ),
        (
            "尺寸与质量",
            [
                ("长×宽×高（mm）", f"{rng.randrange(4300, 4990)}×1875×1{rng.randrange(480, 690)}"),
                ("整备质量 / 最大允许总质量", f"{rng.randrange(1500, 1850)} kg / {rng.randrange(1900, 2300)} kg"),
                ("乘员数", "5"),
                ("最高车速", f"{rng.choice((150, 160, 170))} km/h"),
            ],
        ),
        (
            "签发",
            [
                ("制造日期", iso(shift(issued, -3))),
                ("签发日期", Run(iso(issued), "issue_date")),
                ("上传时间", f"{iso(shift(issued, 1))} 08:{rng.randrange(10, 59)}:15"),
            ],
        ),
    ]
    y = 58.0
    for head, pairs in groups:
        sheet.fill(22, y, 166, 7.5, (226, 232, 240))
        sheet.text(25, y + 1.8, head, Style("hei_bold", 10.5))
        rows: Rows = [(8.2, [lab(60, label), val(106, runs)]) for label, runs in pairs]
        y = table(sheet, 22, y + 7.5, rows, label=Style("hei", 9.5), value=Style("song", 10.5), frame=GREY) + 3
    sheet.text(24, y + 4, "经检验合格，准予出厂。", Style("song", 12))
    sheet.text(24, y + 14, f"检验员：{rng.randrange(10, 99)}　　审核：{rng.randrange(10, 99)}", Style("song", 10.5))
    seals.put_round(sheet, 158, min(y + 14, 270), seals.SealText(maker, "合格证专用章"), diameter=36)
    truth = _truth(job, number, maker, fuel, iso(issued))
    return drawn(
        "vehicle_conformity_cert", "bamboo_electronic_print", [sheet], truth, tolerated={"model": (car.model,)}
    )


LAYOUTS: Layouts = {"vehicle_conformity_cert": {"bamboo_folded": folded, "bamboo_electronic_print": electronic}}
