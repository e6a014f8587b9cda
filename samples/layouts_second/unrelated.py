"""Papers of no known kind and pages without content, others than in set build."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Runs, Style
from samples.job import Job, Layouts
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, drawn
from samples.writing import table

_TEXT = Style("song", 13)


def insurance(job: Job) -> Drawn:
    """A motor insurance policy: owner, plate, VIN, engine number, but neither licence nor invoice."""
    facts, sheet = job.facts, job.sheet()
    car, person = facts.vehicle, facts.person
    start = a_day(job.rng, RECEIVED.replace(year=2025), RECEIVED)
    sheet.text(105, 22, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 17), align="c")
    sheet.text(22, 38, "测试财产保险股份有限公司", Style("song", 11))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            12,
            [(34, "被保险人", True), (51, person.name, False), (34, "身份证号码", True), (51, person.id_number, False)],
        ),
        (12, [(34, "号牌号码", True), (51, car.plate, False), (34, "机动车种类", True), (51, "客车", False)]),
        (
            12,
            [
                (34, "发动机号码", True),
                (51, car.engine_no, False),
                (34, "识别代码（车架号）", True),
                (51, car.vin, False),
            ],
        ),
        (12, [(34, "厂牌型号", True), (51, car.model, False), (34, "核定载客", True), (51, "5 人", False)]),
        (
            12,
            [
                (34, "保险期间", True),
                (
                    136,
                    f"自{numbers.written_date(start)}0时起至{numbers.written_date(years_later(start, 1))}0时止",
                    False,
                ),
            ],
        ),
        (12, [(34, "保险费合计", True), (136, f"人民币{numbers.amount_in_words(Decimal(950))}（¥950.00元）", False)]),
        (30, [(34, "特别约定", True), (136, "本保单为电子保单，请登录保险人网站查验。", False)]),
    ]
    bottom = table(sheet, 20, 48, rows, label=Style("hei", 10), value=Style("song", 10.5))
    sheet.text(22, bottom + 8, "保险人（签章）：测试财产保险股份有限公司", Style("song", 11))
    seals.put_round(sheet, 150, bottom + 14, seals.SealText("测试财产保险股份有限公司", centre="保单专用章"))
    return drawn("other", "insurance", [sheet], {})


def receipt(job: Job) -> Drawn:
    """收据 of a parking fee: space, money and a seal, no contract."""
    facts, sheet = job.facts, job.sheet(210, 110)
    fee = facts.monthly_rent * 3
    sheet.text(105, 12, "收　据", Style("kai", 24), align="c", spacing=0.3)
    sheet.text(150, 24, f"No {job.rng.randrange(10**7):07d}", Style("hei", 12))
    lines = (
        f"{numbers.written_date(facts.consent_date, form='spaced')}",
        f"今收到　{facts.person.name}（{facts.home.room_text}）",
        f"交来　{facts.home.space_no}号车位停车管理费（季度）",
        f"人民币（大写）　{numbers.amount_in_words(fee)}　　¥{fee:.2f}",
    )
    for number, text in enumerate(lines):
        sheet.text(22, 34 + number * 12, text, Style("kai", 14))
        sheet.line(20, 41 + number * 12, 188, 41 + number * 12, width=0.2)
    sheet.text(22, 86, "收款单位（盖章）　　　　　　　　收款人：测收款", Style("song", 12))
    seals.put_round(sheet, 84, 82, seals.SealText(facts.home.community.manager.name, centre="财务专用章"), diameter=36)
    return drawn("other", "receipt", [sheet], {})


def power_bill(job: Job) -> Drawn:
    """An electricity bill."""
    facts, sheet = job.facts, job.sheet(210, 148)
    used = job.rng.randrange(80, 600)
    fee = (Decimal(used) * Decimal("0.56")).quantize(Decimal("0.01"))
    sheet.text(105, 14, "居民电费账单", Style("hei_bold", 20), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            13,
            [
                (30, "户　号", True),
                (60, f"{job.rng.randrange(10**10):010d}", False),
                (30, "户　名", True),
                (60, facts.person.name, False),
            ],
        ),
        (13, [(30, "用电地址", True), (150, facts.person.address, False)]),
        (
            13,
            [
                (30, "上次示数", True),
                (60, str(job.rng.randrange(1000, 9000)), False),
                (30, "本次电量", True),
                (60, f"{used} 千瓦时", False),
            ],
        ),
        (
            13,
            [
                (30, "应交电费", True),
                (60, f"{fee} 元", False),
                (30, "缴费截止", True),
                (60, numbers.written_date(facts.consent_date), False),
            ],
        ),
    ]
    table(sheet, 15, 34, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.text(18, 100, "温馨提示：请按时缴纳电费，逾期将产生违约金。服务热线 95598。", Style("song", 11))
    return drawn("other", "power_bill", [sheet], {})


def promise(job: Job) -> Drawn:
    """承诺书 of the applicant himself about safe charging: words of consent, but nobody's consent."""
    facts, sheet = job.facts, job.sheet()
    sheet.text(105, 34, "安全用电承诺书", Style("hei_bold", 23), align="c", spacing=0.2)
    text = (
        f"本人{facts.person.name}，系{facts.home.community.name}业主，购买新能源汽车一辆，现就充电用电安全郑重承诺：一、使用合格的充电设备，由专业人员施工；"
        "二、不私拉乱接电线，不飞线充电；三、定期检查设备，发现隐患及时处理；四、因违反承诺造成的后果由本人承担。"
    )
    sheet.flow(26, 62, 158, text, _TEXT, leading=2.0, indent=2)
    sheet.text(120, 170, "承诺人：", _TEXT)
    sheet.text(142, 168.5, facts.person.name, Style("kai", 17, jitter=0.05))
    sheet.text(120, 184, numbers.written_date(facts.consent_date), _TEXT)
    return drawn("other", "promise", [sheet], {})


def stained(job: Job) -> Drawn:
    """An empty page with the grey of the next sheet showing at one edge."""
    sheet = job.sheet()
    sheet.fill(0, 0, 2.5, 297, (214, 214, 212))
    return drawn("blank", "stained", [sheet], {})


def blank_table(job: Job) -> Drawn:
    """The opinion table with nothing filled in."""
    sheet = job.sheet()
    sheet.text(105, 24, "电动汽车充电设施安装意见表", Style("hei_bold", 19), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (14, [(28, "业主姓名", True), (40, "", False), (34, "居民身份证号码", True), (72, "", False)]),
        (14, [(28, "所在小区", True), (40, "", False), (34, "车位编号", True), (72, "", False)]),
        (14, [(28, "充电功率", True), (40, "　　　千瓦", False), (34, "业主电话", True), (72, "", False)]),
        (60, [(28, "物业（居委会、业委会）意见", True), (146, "", False)]),
    ]
    bottom = table(sheet, 18, 42, rows, label=Style("hei", 11), value=Style("song", 11.5))
    sheet.text(60, bottom - 24, "单位名称（盖章）：", Style("song", 11))
    sheet.text(126, bottom - 11, "年　　月　　日", Style("song", 11.5))
    return drawn("blank", "blank_table", [sheet], {})


def blank_agreement(job: Job) -> Drawn:
    """The rental agreement with its lines open."""
    sheet = job.sheet()
    sheet.text(105, 26, "停车位租用协议", Style("hei_bold", 20), align="c", spacing=0.2)
    y = 48.0
    for text in (
        "甲　方（出租人）：______________　身份证号码：______________________",
        "乙　方（承租人）：______________　身份证号码：______________________",
        "一、甲方自愿将其在______________拥有的编号为________的地下停车位出租给乙方。",
        "二、租用期间：________年___月___日至________年___月___日。",
        "三、租金标准：每年人民币__________________（¥____________）。",
        "四、本协议自双方签名之日起生效，共两份，双方各持一份。",
    ):
        y = sheet.flow(25, y, 162, text, _TEXT, leading=1.9) + 2
    sheet.text(25, y + 20, "甲方签名：", _TEXT)
    sheet.text(112, y + 20, "乙方签名：", _TEXT)
    return drawn("blank", "blank_agreement", [sheet], {})


LAYOUTS: Layouts = {
    "other": {"insurance": insurance, "receipt": receipt, "power_bill": power_bill, "promise": promise},
    "blank": {"stained": stained, "blank_table": blank_table, "blank_agreement": blank_agreement},
}
