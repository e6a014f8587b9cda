"""机动车整车出厂合格证: numbered labels in two columns, ruled or not, and a plain list."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BLUE: Colour = (50, 84, 130)


def _values(job: Job) -> tuple[dict[str, Value], date]:
    car, rng = job.facts.vehicle, job.rng
    issued = car.bought - timedelta(days=rng.randrange(10, 60))
    plug_in = "插电" in car.vehicle_type
    letters = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(2))
    values: dict[str, Value] = {
        "cert_no": f"W{letters}{rng.randrange(10)}{rng.choice('ABCDE')}{rng.randrange(10**10):010d}",
        "maker": f"{car.brand}{rng.choice(['汽车有限公司', '新能源汽车股份有限公司', '汽车工业（信阳）有限公司'])}",
        "model": car.model_code,
        "vin": car.vin,
        "fuel": rng.choice(["汽油/电混合动力", "混合动力"]) if plug_in else rng.choice(["纯电动", "电"]),
        "issue_date": issued.isoformat(),
    }
    return values, issued


def _pairs(job: Job, values: dict[str, Value], issued: date) -> list[tuple[str, Runs]]:
    """All labels of the certificate in their order, with what stands beside them."""
    car, rng = job.facts.vehicle, job.rng

    def run(name: str) -> Run:
        return Run(str(values[name]), name)

    day = numbers.written_date(issued, form=rng.choice(["padded", "plain"]))
    body = "纯电动轿车" if "轿车" in car.vehicle_type else "纯电动多用途乘用车"
    return [
        ("合格证编号", run("cert_no")),
        ("发证日期", Run(day, "issue_date")),
        ("车辆制造企业名称", run("maker")),
        ("车辆品牌/车辆名称", f"{car.brand}牌 {body}"),
        ("车辆型号", run("model")),
        ("车辆识别代号/车架号", run("vin")),
        ("车身颜色", rng.choice(["珍珠白", "曜石黑", "星空灰"])),
        ("底盘型号/底盘ID", "--"),
        ("底盘合格证编号", "--"),
        ("发动机型号", car.engine_no[:6]),
        ("发动机号", car.engine_no),
        ("燃料种类", run("fuel")),
        ("排放标准", "--"),
        ("排量和功率(ml/kW)", f"-- {rng.randrange(70, 220)}"),
        ("油耗", "--"),
        ("外廓尺寸(mm)", "4650 1830 1480"),
        ("货厢内部尺寸(mm)", "--"),
        ("钢板弹簧片数(片)", "--"),
        ("轮胎数", "4"),
        ("轮胎规格", "225/50R18"),
        ("轮距(前/后)(mm)", "1600/1610"),
        ("轴距(mm)", str(rng.randrange(2600, 2950))),
        ("轴荷(kg)", "960/990"),
        ("轴数", "2"),
        ("转向形式", "方向盘"),
        ("总质量(kg)", str(rng.randrange(1700, 2500))),
        ("整备质量(kg)", str(rng.randrange(1300, 1690))),
        ("额定载客(人)", "5"),
        ("最高设计车速(km/h)", str(rng.randrange(130, 200))),
        ("车辆制造日期", numbers.written_date(issued - timedelta(days=1), form="padded")),
    ]


def _foot(job: Job, values: dict[str, Value]) -> tuple[str, ...]:
    return (
        "备注：",
        f"车辆制造企业信息：本产品经过检验，符合Q/{job.rng.choice(['YC', 'LD'])} 001-2023的要求，特此证明。",
        f"车辆生产单位名称：{values['maker']}",
        "车辆生产单位地址：信阳市演习路1号　　企业电话：0376-6000000",
    )


def two_columns(job: Job) -> Drawn:
    """Numbered, unruled, two columns: the certificate as it comes with the car."""
    values, issued = _values(job)
    sheet = job.sheet(210, 297)
    guilloche(sheet, 0, 0, 210, 297, (222, 230, 240), waves=60, paper=(250, 251, 254))
    sheet.text(105, 14, "机动车整车出厂合格证", Style("song_bold", 20, _BLUE), align="c", spacing=0.1)
    qr_code(sheet, 172, 30, 24)
    label, value = Style("song", 10, _BLUE), Style("hei", 10)
    y, wide = 30.0, ("车辆制造企业名称", "车辆品牌/车辆名称", "合格证编号", "发证日期")
    column = 0
    for number, (name, runs) in enumerate(_pairs(job, values, issued), 1):
        if column == 1 and name in wide:
            y, column = y + 9, 0
        x = 20 + 88 * column
        sheet.text(x, y, f"{number}.{name}", label)
        sheet.text(x + (42 if name not in ("轴数", "轮胎数") else 34), y, runs, value)
        if name in wide or column == 1:
            y, column = y + 9, 0
        else:
            column = 1
    y += 8
    for text in _foot(job, values):
        y = sheet.flow(20, y, 165, text, Style("song", 10), leading=1.5) + 2
    maker = str(values["maker"])
    seals.put_round(sheet, 150, y - 4, seals.SealText(maker, centre="合格证专用章"), diameter=36)
    return drawn("vehicle_conformity_cert", "conformity_columns", [sheet], values)


def ruled(job: Job) -> Drawn:
    """A ruled table of two pairs to a line."""
    values, issued = _values(job)
    sheet = job.sheet(210, 297)
    sheet.text(105, 16, "中华人民共和国", Style("song_bold", 13), align="c")
    sheet.text(105, 24, "机动车整车出厂合格证", Style("song_bold", 19), align="c", spacing=0.1)
    pairs = _pairs(job, values, issued)
    numbered = job.chance(0.5)
    names = [f"{number}、{name}" if numbered else name for number, (name, _) in enumerate(pairs, 1)]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    for place in range(0, len(pairs) - 1, 2):
        rows.append(
            (
                11,
                [
                    (38, names[place], True),
                    (50, pairs[place][1], False),
                    (38, names[place + 1], True),
                    (50, pairs[place + 1][1], False),
                ],
            )
        )
    bottom = table(sheet, 17, 40, rows, label=Style("song", 9.5), value=Style("hei", 9.5))
    y = bottom + 5
    for text in _foot(job, values):
        y = sheet.flow(18, y, 170, text, Style("song", 10), leading=1.5) + 1.5
    seals.put_round(sheet, 152, y - 8, seals.SealText(str(values["maker"]), centre="合格证专用章"), diameter=36)
    return drawn("vehicle_conformity_cert", "conformity_ruled", [sheet], values)


def lines(job: Job) -> Drawn:
    """The first labels only, one a line with colons, on a small sheet."""
    values, issued = _values(job)
    sheet = job.sheet(148, 210)
    sheet.text(74, 14, job.rng.choice(["机动车整车出厂合格证", "车辆合格证"]), Style("hei_bold", 17), align="c")
    y = 34.0
    for name, runs in _pairs(job, values, issued)[:16]:
        parts: list[str | Run] = [f"{name}：", *([runs] if isinstance(runs, str | Run) else runs)]
        y = sheet.flow(14, y, 120, parts, Style("song", 11), leading=1.5) + 2.6
    seals.put_round(sheet, 108, y + 8, seals.SealText(str(values["maker"])), diameter=36)
    return drawn("vehicle_conformity_cert", "conformity_lines", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_conformity_cert": {
        "conformity_columns": two_columns,
        "conformity_ruled": ruled,
        "conformity_lines": lines,
    }
}
