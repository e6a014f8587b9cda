"""机动车登记证书 in two editions."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import digits, sealed, st
from samples.ornaments import guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _said(values: dict[str, Value], name: str) -> Run:
    return Run(str(values[name]), name)


def _registered(job: Job) -> tuple[dict[str, Value], date]:
    facts, rng = job.facts, job.rng
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    first = a_day(rng, date(2020, 3, 1), date(2024, 6, 30))
    return {
        "cert_no": f"4100{digits(job, 8)}",
        "owner": facts.company.org.name if company else facts.person.name,
        "owner_id": facts.company.org.uscc if company else facts.person.id_number,
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": "混合动力" if "PHEV" in car.model_code else "电",
        "register_date": first.isoformat(),
    }, first


def _id_kind(values: dict[str, Value]) -> str:
    return "居民身份证" if str(values["owner_id"]).startswith(numbers.ID_AREA) else "统一社会信用代码"


def _details(job: Job, sheet: Sheet, x: float, y: float, width: float, values: dict[str, Value], first: date) -> float:
    """注册登记机动车信息栏: its numbered boxes."""
    label, value = st(7.5), st(8.5, "hei")
    car, rng = job.facts.vehicle, job.rng
    pairs: list[tuple[str, Runs]] = [
        ("5.车辆类型", _said(values, "vehicle_type")),
        ("6.车辆品牌", car.brand),
        ("7.车辆型号", _said(values, "model")),
        ("8.车身颜色", rng.choice(["白", "灰", "蓝", "黑"])),
        ("9.车辆识别代号/车架号", _said(values, "vin")),
        ("10.国产/进口", "国产"),
        ("11.发动机号", _said(values, "engine_no")),
        ("12.发动机型号", f"TZ{digits(job, 3)}XS"),
        ("13.燃料种类", _said(values, "fuel")),
        ("14.排量/功率", f"/ ml/ {rng.randrange(70, 220)} kw"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮距", "前 1580 后 1590 mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", "225/60R17"),
        ("20.钢板弹簧片数", "后轴 － 片"),
        ("21.轴距", "2800 mm"),
        ("22.轴数", "2"),
        ("23.外廓尺寸", "长 4700 宽 1860 高 1610 mm"),
        ("24.货厢内部尺寸", "－"),
        ("25.总质量", "2180 kg"),
        ("26.核定载质量", "－ kg"),
        ("27.核定载客", "5 人"),
        ("28.准牵引总质量", "－ kg"),
        ("29.驾驶室载客", "－ 人"),
        ("30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买"),
        ("32.车辆出厂日期", f"{first - timedelta(days=40):%Y-%m-%d}"),
    ]
    half = width / 2
    rows: _Rows = []
    for place in range(0, len(pairs), 2):
        (one, runs), (two, more) = pairs[place : place + 2]
        rows.append(
            (
                8.2,
                [
                    (half * 0.36, one, False),
                    (half * 0.64, runs, False),
                    (half * 0.36, two, False),
                    (half * 0.64, more, False),
                ],
            )
        )
    y = table(sheet, x, y, [(7, [(width, "注册登记机动车信息栏", True)])], label=st(9), value=value)
    y = table(sheet, x, y, rows, label=label, value=st(8))
    sheet.rect(x, y, width, 22)
    sheet.text(x + 3, y + 3, "34.发证机关章", label)
    sheet.text(x + 3, y + 13, f"33.发证日期　{first:%Y-%m-%d}", st(8.5))
    sealed(sheet, x + width - 28, y + 8, "河南省信阳市公安局交通警察支队", diameter=30)
    return y + 22


def reg_with_transfer(job: Job) -> Drawn:
    """Pages 1 and 2 of the green book; sold once since, so the last owner stands in the lower blocks."""
    one, two, facts, rng = job.sheet(148, 210), job.sheet(148, 210), job.facts, job.rng
    values, first = _registered(job)
    moved = first + timedelta(days=rng.randrange(300, 800))
    values["register_date"] = moved.isoformat()
    for sheet in (one, two):
        guilloche(sheet, 6, 6, 136, 198, (216, 234, 220), waves=30, paper=(250, 253, 250))
    one.text(74, 11, "中华人民共和国机动车登记证书", st(14, "song_bold"), align="c")
    one.text(136, 20, ["机动车登记证书编号：", _said(values, "cert_no")], st(8.5), align="r")
    label, value = st(8), st(8.5, "hei")
    old = facts.landlord
    rows: _Rows = [
        (7, [(132, "注册登记摘要信息栏", True)]),
        (
            10,
            [
                (9, "Ⅰ", True),
                (43, "1.机动车所有人/身份证明名称/号码", False),
                (80, f"{old.name}/居民身份证/{old.id_number}", False),
            ],
        ),
        (
            9,
            [
                (22, "2.登记机关", False),
                (54, "信阳市公安局交通警察支队", False),
                (20, "3.登记日期", False),
                (36, f"{first:%Y-%m-%d}", False),
            ],
        ),
        (9, [(40, "4.机动车登记编号", False), (92, numbers.plate(rng), False)]),
        (7, [(132, "转移登记摘要信息栏", True)]),
    ]
    y = table(one, 8, 26, rows, label=label, value=value)
    for block in range(1, 6):
        last = block == 1
        who: Runs = [_said(values, "owner"), f"/{_id_kind(values)}/", _said(values, "owner_id")] if last else ""
        office = "信阳市公安局交通警察支队" if last else ""
        when: Runs = Run(f"{moved:%Y-%m-%d}", "register_date") if last else ""
        rows = [
            (9.5, [(8, str(block), True), (44, "机动车所有人/身份证明名称/号码", False), (80, who, False)]),
            (8.5, [(22, "登记机关", False), (54, office, False), (20, "登记日期", False), (36, when, False)]),
            (8.5, [(40, "机动车登记编号", False), (92, _said(values, "plate") if last else "", False)]),
        ]
        y = table(one, 8, y, rows, label=label, value=value)
    one.text(74, 206, "第 1 页", st(7.5), align="c")
    _details(job, two, 8, 14, 132, values, first)
    two.text(74, 206, "第 2 页", st(7.5), align="c")
    return drawn("vehicle_reg_cert", "elm_reg_with_transfer", [one, two], values)


def reg_side_by_side(job: Job) -> Drawn:
    """Two pages copied on one sheet across, with a mortgage entered and lifted."""
    sheet, facts = job.sheet(297, 210), job.facts
    values, first = _registered(job)
    label, value = st(8.5), st(9, "hei")
    sheet.text(74, 15, "机动车登记证书", st(18, "song_bold"), align="c", spacing=0.2)
    sheet.text(20, 28, ["编号 ", _said(values, "cert_no")], st(10, "hei"))
    who: Runs = [_said(values, "owner"), " / ", _id_kind(values), " / ", _said(values, "owner_id")]
    rows: _Rows = [
        (8, [(118, "注册登记", True)]),
        (15, [(38, "机动车所有人/\n身份证明名称/号码", True), (80, who, False)]),
        (
            10,
            [
                (24, "登记机关", True),
                (46, "信阳市公安局车辆管理所", False),
                (20, "登记日期", True),
                (28, Run(f"{first:%Y-%m-%d}", "register_date"), False),
            ],
        ),
        (10, [(38, "机动车登记编号", True), (80, _said(values, "plate"), False)]),
    ]
    y = table(sheet, 16, 35, rows, label=label, value=value)
    y = table(sheet, 16, y + 4, [(8, [(118, "登记栏", True)])], label=label, value=value)
    sheet.rect(16, y, 118, 112)
    lent, lifted = first + timedelta(days=3), first + timedelta(days=640)
    bank = f"{facts.vehicle.brand}汽车金融有限公司"
    notes = (
        f"抵押登记　　抵押权人姓名/名称：{bank}　　"
        f"身份证明名称/号码：统一社会信用代码/{numbers.uscc(job.rng)}　　抵押登记日期：{lent:%Y-%m-%d}",
        f"解除抵押　　解除抵押日期：{lifted:%Y-%m-%d}",
        f"补、换领行驶证　　办理日期：{lifted + timedelta(days=20):%Y-%m-%d}",
    )
    line = y + 5
    for note in notes:
        line = sheet.flow(20, line, 110, note, value, leading=1.5) + 6
    sealed(sheet, 104, line + 14, "信阳市公安局车辆管理所", "登记专用章", diameter=32)
    _details(job, sheet, 150, 20, 132, values, first)
    sheet.line(142, 8, 142, 202, width=0.2, fill=(170, 170, 170))
    return drawn("vehicle_reg_cert", "elm_reg_side_by_side", [sheet], values)


LAYOUTS: Layouts = {
    "vehicle_reg_cert": {"elm_reg_with_transfer": reg_with_transfer, "elm_reg_side_by_side": reg_side_by_side},
}
