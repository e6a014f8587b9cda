"""Papers handed in by mistake that are of no kind: bills, tickets, slips, notices, receipts."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Style
from samples.job import Job, Layouts, in_words
from samples.layouts_tenth.even_common import begin, day_whole, rows_of, seal
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"


def even_power_bill(job: Job) -> Drawn:
    """An electricity bill of the home."""
    facts = begin(job)
    rng, sheet = job.rng, job.sheet()
    used = rng.randrange(80, 420)
    sheet.text(105, 24, "国网河南省电力公司电费账单", Style("hei_bold", 17, (0, 110, 100)), align="c")
    rows_of(
        sheet,
        26,
        42,
        [
            ("户    号：", f"{rng.randrange(10**9, 10**10)}"),
            ("户    名：", facts.person.name),
            ("用电地址：", facts.person.address),
            ("账单月份：", f"{facts.consent_date:%Y年%m月}"),
            ("抄表周期：", f"{facts.consent_date - timedelta(days=30):%Y-%m-%d} 至 {facts.consent_date:%Y-%m-%d}"),
        ],
        Style("song", 11),
        gap=24,
        step=8,
    )
    low = rng.randrange(1000, 9000)
    cells = [
        (
            9.0,
            [(28.0, text, True) for text in ("计费项目", "上期示数", "本期示数", "倍率", "用电量(千瓦时)", "电费(元)")],
        ),
        (
            9.0,
            [(28.0, "居民阶梯一档", True)]
            + [(28.0, text, False) for text in (str(low), str(low + used), "1", str(used), f"{used * 0.56:.2f}")],
        ),
        (
            9.0,
            [(28.0, "其中：谷时段", True)]
            + [(28.0, text, False) for text in ("", "", "1", str(used // 3), f"{used // 3 * 0.44:.2f}")],
        ),
    ]
    y = table(sheet, 21, 88, cells, label=Style("song", 9.5), value=Style("song", 10))
    sheet.text(
        26,
        y + 8,
        f"本期应交电费合计：{used * 0.56:.2f}元    账户余额：{rng.randrange(0, 20000) / 100:.2f}元",
        Style("hei", 12),
    )
    qr_code(sheet, 26, y + 24, 26)
    sheet.text(58, y + 32, "扫码关注“网上国网”，足不出户办电交费", Style("song", 10))
    sheet.text(58, y + 40, "24小时服务热线：95598", Style("song", 10))
    return drawn(KIND, "even_power_bill", [sheet], {})


def even_car_insurance(job: Job) -> Drawn:
    """A motor insurance policy."""
    facts = begin(job)
    rng, sheet, car = job.rng, job.sheet(), job.facts.vehicle
    sheet.text(24, 18, "磬安财产保险股份有限公司", Style("hei_bold", 13, (30, 70, 140)))
    sheet.text(105, 30, "新能源汽车商业保险保险单（电子保单）", Style("hei_bold", 16), align="c")
    sheet.text(24, 42, f"保险单号：PDZA2026{rng.randrange(10**12):012d}", Style("song", 10))
    cells = [
        (
            9.0,
            [
                (30.0, "被保险人", True),
                (56.0, facts.person.name, False),
                (30.0, "证件号码", True),
                (50.0, facts.person.id_number, False),
            ],
        ),
        (9.0, [(30.0, "号牌号码", True), (56.0, car.plate, False), (30.0, "厂牌型号", True), (50.0, car.model, False)]),
        (
            9.0,
            [
                (30.0, "VIN码/车架号", True),
                (56.0, car.vin, False),
                (30.0, "发动机号", True),
                (50.0, car.engine_no, False),
            ],
        ),
        (
            9.0,
            [
                (30.0, "使用性质", True),
                (56.0, "家庭自用汽车", False),
                (30.0, "初次登记日期", True),
                (50.0, f"{car.bought:%Y-%m-%d}", False),
            ],
        ),
        (9.0, [(60.0, "承保险种", True), (53.0, "保险金额/责任限额(元)", True), (53.0, "保险费(元)", True)]),
        (
            9.0,
            [
                (60.0, "新能源汽车损失保险", False),
                (53.0, f"{car.total:.2f}", False),
                (53.0, f"{rng.randrange(2000, 4200)}.00", False),
            ],
        ),
        (
            9.0,
            [
                (60.0, "新能源汽车第三者责任保险", False),
                (53.0, "2,000,000.00", False),
                (53.0, f"{rng.randrange(700, 1300)}.00", False),
            ],
        ),
        (9.0, [(60.0, "附加自用充电桩损失保险", False), (53.0, "5,000.00", False), (53.0, "60.00", False)]),
    ]
    y = table(sheet, 22, 50, cells, label=Style("song", 9.5), value=Style("song", 9.5))
    end = facts.consent_date + timedelta(days=364)
    sheet.text(
        24, y + 5, f"保险期间：自{facts.consent_date:%Y年%m月%d日}0时起至{end:%Y年%m月%d日}24时止", Style("song", 10.5)
    )
    sheet.flow(
        24,
        y + 15,
        162,
        "特别约定：1.本保单为电子保单，与纸质保单具有同等法律效力。2.收到本保险单后请立即核对，如有不符请及时通知保险人办理批改手续。",
        Style("song", 9.5),
    )
    sheet.text(120, y + 36, f"签单日期：{facts.consent_date:%Y-%m-%d}", Style("song", 10))
    seal(sheet, 152, y + 38, "磬安财产保险股份有限公司", "承保专用章")
    return drawn(KIND, "even_car_insurance", [sheet], {})


def even_sale_receipt(job: Job) -> Drawn:
    """A receipt book's slip for a month's management fee."""
    facts = begin(job)
    sheet = job.sheet(190, 90)
    amount = facts.monthly_rent
    manager = facts.home.community.manager.name
    ink = Style("kai", 13, (28, 48, 140), jitter=0.03)
    sheet.text(95, 9, "收  款  收  据", Style("song_bold", 19, (150, 50, 40)), align="c")
    sheet.line(62, 18, 128, 18, width=0.3, fill=(150, 50, 40))
    sheet.text(150, 12, f"№ {job.rng.randrange(10**7):07d}", Style("song", 12, (190, 40, 40)))
    sheet.text(95, 21, day_whole(job, facts.consent_date, "spaced"), ink.sized(11), align="c")
    red = Style("song", 11, (150, 50, 40))
    for y, label, text in (
        (31, "今收到", f"{facts.home.room_text}  {facts.person.name}"),
        (42, "交  来", "物业管理费、车位服务费"),
        (53, "人民币（大写）", f"{in_words(amount)}    ￥{amount:.2f}"),
    ):
        sheet.text(16, y, label, red)
        sheet.text(46, y - 1, text, ink)
        sheet.line(44, y + 5.5, 172, y + 5.5, width=0.2, fill=(150, 50, 40))
    sheet.text(16, 68, "收款单位（公章）：", red)
    sheet.text(98, 68, "收款人：", red)
    sheet.text(114, 67, facts.spouse.name, ink)
    seal(sheet, 66, 68, manager, "财务专用章", diameter=36)
    return drawn(KIND, "even_sale_receipt", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "even_power_bill": even_power_bill,
        "even_car_insurance": even_car_insurance,
        "even_sale_receipt": even_sale_receipt,
    }
}
