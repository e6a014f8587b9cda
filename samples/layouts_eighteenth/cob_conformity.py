"""机动车整车出厂合格证: the numbered items on tinted paper, and a ruled landscape sheet."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import (
    Row,
    barcode,
    copy_mark,
    day_text,
    grid,
)
from samples.ornaments import guilloche, qr_code
from samples.people import Vehicle
from samples.truth import Drawn, Value, drawn

_COLOURS = ("珍珠白", "星空灰", "曜石黑", "冰川蓝", "松石绿")


def _fuel(job: Job, car: Vehicle) -> str:
    if "PHEV" in car.model_code:
        return job.rng.choice(["汽油/电混合动力", "插电式混合动力"])
    return job.rng.choice(["电", "纯电动"])


def _maker(job: Job, car: Vehicle) -> str:
    return job.rng.choice(
        [f"{car.brand}汽车有限公司", f"{car.brand}新能源汽车股份有限公司", f"{car.brand}汽车工业有限公司"]
    )


def _made(job: Job, car: Vehicle) -> date:
    return car.bought - timedelta(days=job.rng.randrange(12, 120))


def _cert_values(cert_no: str, maker: str, car: Vehicle, fuel: str, made: date) -> dict[str, Value]:
    return {
        "cert_no": cert_no,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": made.isoformat(),
    }


def numbered(job: Job) -> Drawn:
    """机动车整车出厂合格证 with its numbered items, on tinted security paper."""
    rng, car = job.rng, job.facts.vehicle
    fuel, maker, made = _fuel(job, car), _maker(job, car), _made(job, car)
    cert_no = f"W{rng.choice('ABEGT')}{rng.choice('CDHK')}{rng.randrange(10)}{rng.randrange(10**10, 10**11)}"
    sheet: Sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (206, 222, 236), waves=60, paper=(249, 251, 253))
    sheet.rect(11, 11, 188, 275, line=0.8, fill=(90, 120, 160))
    sheet.text(105, 20, "机动车整车出厂合格证", Style("song_bold", 24), align="c", spacing=0.12)
    barcode(sheet, 24, 36, 62, 9)
    qr_code(sheet, 164, 33, 24)
    big = car.vehicle_type
    tail = f"{rng.randrange(1550, 1700)}"
    items: list[tuple[str, Runs]] = [
        ("1.合格证编号", Run(cert_no, "cert_no")),
        ("2.发证日期", Run(day_text(made, rng.choice(("plain", "padded"))), "issue_date")),
        ("3.车辆制造企业名称", Run(maker, "maker")),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌/{big}"),
        ("5.车辆型号", Run(car.model_code, "model")),
        ("6.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7.车身颜色", rng.choice(_COLOURS)),
        ("8.底盘型号/底盘ID", "－－－/－－－"),
        ("9.底盘合格证编号", "－－－"),
        ("10.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 999)}"),
        ("11.发动机号", car.engine_no),
        ("12.燃料种类", Run(fuel, "fuel")),
        ("13.排放标准", "－－－" if fuel in ("电", "纯电动") else "GB18352.6-2016国Ⅵ"),
        ("14.排量和功率(ml/kW)", f"－－－/{rng.randrange(50, 160)}"),
        ("15.油耗", "－－－"),
        ("16.外廓尺寸(mm)", f"{rng.randrange(4200, 4900)} {rng.randrange(1780, 1920)} {tail}"),
        ("17.货厢内部尺寸(mm)", "－－－"),
        ("18.钢板弹簧片数(片)", "－－－"),
        ("19.轮胎数", "4"),
        ("20.轮胎规格", rng.choice(["215/55R17", "225/50R18", "235/45R19"])),
        ("21.轮距(前/后)(mm)", "1540/1545"),
        ("22.轴距(mm)", str(rng.randrange(2600, 2950))),
        ("23.轴荷(kg)", "980/1020"),
        ("24.轴数", "2"),
        ("25.转向形式", "方向盘"),
        ("26.总质量(kg)", str(rng.randrange(1950, 2300))),
        ("27.整备质量(kg)", str(rng.randrange(1500, 1900))),
        ("28.额定载质量(kg)", "－－－"),
        ("29.驾驶室准乘人数(人)", "－－－"),
        ("30.额定载客(含驾驶员)(人)", "5"),
        ("31.最高设计车速(km/h)", str(rng.choice([140, 150, 160, 180]))),
        ("32.车辆制造日期", day_text(made, "plain")),
    ]
    y = 62.0
    for name, runs in items:
        sheet.text(22, y, name, Style("hei", 9.5))
        sheet.text(78, y, runs, Style("song", 10.5))
        y += 5.65
    sheet.text(22, y + 2, "备注：", Style("hei", 9.5))
    sheet.flow(36, y + 2, 150, "该车使用电驱动系统；选装情况见整车一致性证书。", Style("song", 9.5))
    sheet.text(22, y + 11, f"车辆生产单位名称：{maker}", Style("song", 9.5))
    sheet.text(
        22,
        y + 17,
        f"车辆生产单位地址：{rng.choice(['安徽省', '江西省', '河南省'])}样本市经济技术开发区{rng.randrange(1, 90)}号",
        Style("song", 9.5),
    )
    sheet.text(22, y + 24, "本产品经过检验，符合企业标准及国家强制性标准的要求，特此证明。", Style("song", 9.5))
    if job.chance(0.8):
        seals.put_round(sheet, 158, y - 2, seals.SealText(maker, foot="合格证专用章"), diameter=38)
    copy_mark(job, sheet, 130, 276)
    return drawn("vehicle_conformity_cert", "cob_numbered", [sheet], _cert_values(cert_no, maker, car, fuel, made))


def ruled(job: Job) -> Drawn:
    """A landscape sheet ruled in cells, printed by the maker's own system; copied in grey with the dealer's seal."""
    rng, car = job.rng, job.facts.vehicle
    fuel, maker, made = _fuel(job, car), _maker(job, car), _made(job, car)
    cert_no = f"Y{rng.choice('FLSX')}{rng.randrange(10, 99)}{rng.randrange(10**9, 10**10)}"
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 13, "中华人民共和国", Style("song", 13), align="c", spacing=0.3)
    sheet.text(148.5, 21, "机动车整车出厂合格证", Style("hei_bold", 21), align="c", spacing=0.2)
    sheet.text(18, 26, ["合格证编号：", Run(cert_no, "cert_no", Style("hei", 11))], Style("song", 11))
    sheet.text(
        279,
        26,
        ["发证日期：", Run(day_text(made, rng.choice(("dash", "plain"))), "issue_date")],
        Style("song", 11),
        align="r",
    )
    lab, val = Style("song", 9), Style("hei", 9.5)
    wide = (34.0, 53.0, 34.0, 53.0, 34.0, 53.0)

    def six(*parts: Runs) -> Row:
        return (9.6, [(wide[n], part, "k" if n % 2 == 0 else "v") for n, part in enumerate(parts)])

    rows: list[Row] = [
        (
            11,
            [
                (34, "车辆制造企业名称", "k"),
                (140, Run(maker, "maker"), "v"),
                (34, "车辆名称", "k"),
                (53, car.vehicle_type, "v"),
            ],
        ),
        six("车辆品牌", f"{car.brand}牌", "车辆型号", Run(car.model_code, "model"), "车身颜色", rng.choice(_COLOURS)),
        (
            11,
            [
                (34, "车辆识别代号/车架号", "k"),
                (140, Run(car.vin, "vin", Style("hei", 12)), "v"),
                (34, "发动机（电机）号", "k"),
                (53, car.engine_no, "v"),
            ],
        ),
        six("燃料种类", Run(fuel, "fuel"), "排放标准", "/", "驱动电机峰值功率", f"{rng.randrange(70, 200)}kW"),
        six(
            "储能装置种类",
            rng.choice(["磷酸铁锂蓄电池", "三元锂离子电池"]),
            "储能装置总成标称电压",
            "352V",
            "总储电量",
            f"{rng.randrange(38, 80)}.{rng.randrange(10)}kWh",
        ),
        six(
            "外廓尺寸（mm）",
            f"{rng.randrange(4200, 4900)}×1860×1590",
            "轴距（mm）",
            str(rng.randrange(2600, 2950)),
            "轮距前/后",
            "1560/1565",
        ),
        six(
            "总质量（kg）",
            str(rng.randrange(1950, 2300)),
            "整备质量（kg）",
            str(rng.randrange(1500, 1900)),
            "额定载客（人）",
            "5",
        ),
        six("轮胎规格", "225/55 R18", "轮胎数", "4", "转向形式", "方向盘"),
        six(
            "最高车速（km/h）",
            "160",
            "续驶里程（km）",
            str(rng.randrange(400, 620)),
            "车辆制造日期",
            day_text(made, "dash"),
        ),
        (15, [(34, "备　注", "k"), (227, "防抱制动装置型号/生产企业见公告参数。倒车雷达、行车记录系统选装。", "v")]),
    ]
    y = grid(sheet, 18, 38, rows, label=lab, value=val)
    sheet.text(18, y + 5, "本产品经检验合格，准予出厂。", Style("song", 11))
    sheet.text(
        18,
        y + 13,
        (
            f"检验员：{rng.randrange(10, 99)}号　　　产品执行标准：Q/{rng.choice('ABCD')}"
            f"{rng.choice('XYZ')} {rng.randrange(1, 99):03d}"
        ),
        Style("song", 10),
    )
    barcode(sheet, 18, y + 22, 60, 9)
    sheet.text(200, y + 8, "制造企业（章）", Style("song", 11))
    seals.put_round(sheet, 228, y + 16, seals.SealText(maker, foot="质量检验专用章"), diameter=40)
    if job.chance(0.5):
        seals.put_stamp(sheet, 130, y + 22, ["复印件与原件一致", job.facts.dealer.name], width=52)
    sheet.text(279, 200, "（正本）注册登记时交公安机关交通管理部门存档", Style("song", 8), align="r")
    return drawn("vehicle_conformity_cert", "cob_ruled", [sheet], _cert_values(cert_no, maker, car, fuel, made))


LAYOUTS: Layouts = {"vehicle_conformity_cert": {"cob_numbered": numbered, "cob_ruled": ruled}}
