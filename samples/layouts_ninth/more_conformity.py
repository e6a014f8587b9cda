"""机动车整车出厂合格证: what makers print with every car."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import copy_mark, grid, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche, qr_code
from samples.people import Vehicle, a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn


def _facts_of_car(job: Job, car: Vehicle, fuel: str, issued: date) -> list[tuple[str, str, str]]:
    rng = job.rng
    made = written(issued - timedelta(days=rng.randrange(0, 4)), form="padded")
    return [
        ("车身颜色", rng.choice(["雪域白", "深空灰", "极光绿"]), ""),
        ("底盘型号/底盘ID", "--", ""),
        ("底盘合格证编号", "--", ""),
        ("发动机型号", f"TZ{rng.randrange(160, 260)}XS{rng.randrange(100, 999)}", ""),
        ("发动机号", car.engine_no, ""),
        ("燃料种类", fuel, "fuel"),
        ("排量和功率(ml/kW)", f"-- {rng.randrange(70, 220)}", ""),
        ("排放标准", "--", ""),
        ("油耗", "--", ""),
        ("外廓尺寸(mm)", f"{rng.randrange(4100, 4950)} {rng.randrange(1780, 1960)} {rng.randrange(1480, 1720)}", ""),
        ("货厢内部尺寸(mm)", "-- -- --", ""),
        ("钢板弹簧片数(片)", "--", ""),
        ("轮胎数", "4", ""),
        ("轮胎规格", "235/50R19", ""),
        ("轮距(前/后)(mm)", f"{rng.randrange(1560, 1640)}/{rng.randrange(1560, 1640)}", ""),
        ("轴距(mm)", f"{rng.randrange(2600, 2950)}", ""),
        ("轴荷(kg)", f"{rng.randrange(900, 1200)}/{rng.randrange(900, 1200)}", ""),
        ("轴数", "2", ""),
        ("转向形式", "方向盘", ""),
        ("总质量(kg)", f"{rng.randrange(1900, 2500)}", ""),
        ("整备质量(kg)", f"{rng.randrange(1500, 1890)}", ""),
        ("额定载质量(kg)", "--", ""),
        ("额定载客(人)", "5", ""),
        ("最高设计车速(km/h)", f"{rng.choice([150, 160, 180])}", ""),
        ("车辆制造日期", made, ""),
    ]


def conformity_two_columns(job: Job) -> Drawn:
    """The national form of the certificate: numbered lines in two columns, code and seal below."""
    facts, rng = job.facts, job.rng
    car, fuel = facts.vehicle, "纯电动" if "BEV" in facts.vehicle.model_code else "汽油/电混合"
    issued = a_day(rng, date(2024, 2, 1), date(2026, 10, 28))
    number = f"{rng.choice(['WQX', 'YZ0', 'YH9'])}{rng.randrange(10**12):012d}"
    maker = rng.choice([f"{car.brand}汽车有限公司", f"河南{car.brand}新能源汽车制造有限公司"])
    sheet, label, shown = job.sheet(), Style("song", 9.5), Style("hei", 9.5)
    guilloche(sheet, 10, 12, 190, 272, (218, 234, 236), waves=44, paper=(251, 253, 253))
    sheet.text(105, 22, "机动车整车出厂合格证", Style("song_bold", 18), align="c", spacing=0.15)
    head: list[tuple[str, str, str]] = [
        ("合格证编号", number, "cert_no"),
        ("发证日期", written(issued, form="padded"), "issue_date"),
        ("车辆制造企业名称", maker, "maker"),
        ("车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}", ""),
        ("车辆型号", car.model_code, "model"),
        ("车辆识别代号/车架号", car.vin, "vin"),
    ]
    items = [*head, *_facts_of_car(job, car, fuel, issued)]
    half = (len(items) + 1) // 2
    for place, (name, text, field) in enumerate(items):
        column, row = divmod(place, half)
        x, y = (18.0 if column == 0 else 110.0), 40 + row * 9.6
        sheet.text(x, y, f"{place + 1}.{name}", label)
        sheet.text(x + (38 if column == 0 else 40), y, Run(text, field), shown)
    y = 40 + half * 9.6 + 4
    sheet.text(18, y, "备注：", label)
    remark = f"新能源汽车类型：{fuel}；生产地址：河南省郑州市{rng.choice(WORDS.streets)}1号。"
    sheet.flow(30, y, 150, remark, Style("song", 9), leading=1.5)
    sheet.flow(
        18,
        y + 16,
        120,
        f"本产品经过检验，符合《公告》和企业标准 Q/{car.model_code[:3]} 001 的要求，特此证明。",
        label,
    )
    qr_code(sheet, 160, y + 18, 26)
    put_round(sheet, 120, y + 34, SealText(maker, "产品合格专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": issued.isoformat(),
    }
    copy_mark(job, sheet)
    return drawn("vehicle_conformity_cert", "new_conformity_two_columns", [sheet], values)


def conformity_ruled(job: Job) -> Drawn:
    """A landscape certificate in a ruled table, as makers of small cars print it."""
    facts, rng = job.facts, job.rng
    car, fuel = facts.vehicle, "电" if "BEV" in facts.vehicle.model_code else "插电式混合动力"
    issued = a_day(rng, date(2023, 5, 1), date(2026, 11, 6))
    number = f"{rng.choice(['WAM', 'WLY'])}{rng.randrange(10**11):011d}"
    maker = (
        f"{rng.choice(WORDS.firms)}{rng.choice(['汽车集团股份有限公司', '客车制造有限责任公司', '汽车工业有限公司'])}"
    )
    sheet, label, shown = job.sheet(297, 210), Style("hei", 8.5), Style("song", 9)
    sheet.rect(8, 8, 281, 194, line=0.6, fill=(60, 110, 90))
    sheet.text(148, 13, "车辆合格证", Style("hei_bold", 18, (30, 90, 70)), align="c", spacing=0.5)
    sheet.text(148, 22, "CERTIFICATE OF CONFORMITY", Style("hei", 8, (30, 90, 70)), align="c")
    form = rng.choice(["dash", "padded", "plain"])
    items = [
        ("合格证编号", number, "cert_no"),
        ("发证日期", written(issued, form=form), "issue_date"),
        ("制造企业名称", maker, "maker"),
        ("车辆品牌", f"{car.brand}牌", ""),
        ("车辆名称", car.vehicle_type, ""),
        ("车辆型号", car.model_code, "model"),
        ("车辆识别代号", car.vin, "vin"),
        *_facts_of_car(job, car, fuel, issued)[:22],
    ]
    items.append(("储能装置种类", "磷酸铁锂蓄电池", ""))
    table: list[tuple[float, list[tuple[float, Runs]]]] = []
    for place in range(0, len(items), 3):
        cells: list[tuple[float, Runs]] = []
        for name, text, field in items[place : place + 3]:
            cells += [(36, name), (53, Run(text, field, shown))]
        table.append((12.2, cells))
    y = grid(sheet, 15, 30, table, label)
    sheet.text(18, y + 6, "检验员：07　　本车经检验合格，准予出厂。", Style("song", 10))
    sheet.text(18, y + 15, "注：本证一车一证，遗失不补。严禁涂改、转让。", Style("song", 8.5))
    put_round(sheet, 236, y + 12, SealText(maker, "检验合格章"), diameter=34)
    qr_code(sheet, 190, y + 3, 22)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": issued.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "new_conformity_ruled", [sheet], values)


def conformity_sheet(job: Job) -> Drawn:
    """The data as a dealer prints them from the maker's system: one column of names and values."""
    facts, rng = job.facts, job.rng
    car, fuel = facts.vehicle, "纯电动" if "BEV" in facts.vehicle.model_code else "插电式混合动力"
    issued = a_day(rng, date(2025, 1, 5), date(2026, 11, 10))
    number = f"{rng.choice(['YQ2', 'WN8'])}{rng.randrange(10**12):012d}"
    maker = f"{car.brand}{rng.choice(['汽车工业有限公司', '汽车有限公司郑州分公司', '新能源汽车股份有限公司'])}"
    sheet, label, shown = job.sheet(), Style("hei", 10), Style("song", 10.5)
    sheet.text(24, 18, "机动车合格证电子信息", Style("hei_bold", 16))
    sheet.text(24, 28, "（乘用车）", Style("song", 10))
    qr_code(sheet, 160, 12, 24)
    form = rng.choice(["dash", "plain", "slash"])
    items = [
        ("合格证号", number, "cert_no"),
        ("生产企业", maker, "maker"),
        ("品牌名称", f"{car.brand}牌", ""),
        ("产品型号", car.model_code, "model"),
        ("车辆识别代号（VIN）", car.vin, "vin"),
        ("签发日期", written(issued, form=form), "issue_date"),
        *_facts_of_car(job, car, fuel, issued)[:16],
    ]
    y = 42.0
    for name, text, field in items:
        sheet.line(24, y - 2.4, 186, y - 2.4, width=0.12, fill=(180, 180, 184))
        sheet.text(26, y, name, label)
        sheet.text(92, y, Run(text, field), shown)
        y += 9.2
    sheet.text(24, y + 4, f"打印时间：{written(issued, form='dash')} 09:41　打印人：admin", Style("song", 9))
    put_round(sheet, 150, y + 6, SealText(maker, "合格证专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": number,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": issued.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "new_conformity_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_conformity_cert": {
        "new_conformity_two_columns": conformity_two_columns,
        "new_conformity_ruled": conformity_ruled,
        "new_conformity_sheet": conformity_sheet,
    }
}
