"""Papers handed in by mistake that belong to no kind."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_ninth.plain_common import begin, grid, ink, round_seal, signed
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche, portrait, qr_code
from samples.seals import put_square, put_stamp
from samples.truth import Drawn, drawn

GREEN: Colour = (60, 110, 84)
SONG = Style("song", 12)
Cells = list[tuple[float, list[tuple[float, "str | Run | list[str | Run]", bool]]]]


def plain_stray_driver(job: Job) -> Drawn:
    """A driving licence, both pages, taken for the vehicle's."""
    facts = begin(job)
    person, sheet = facts.person, job.sheet()
    label, shown = Style("song", 7, GREEN), Style("hei", 8.6)
    for top in (46.0, 116.0):
        guilloche(sheet, 60, top, 90, 62, (210, 230, 216), waves=22, paper=(243, 250, 244))
        sheet.rect(60, top, 90, 62, line=0.15, fill=(176, 196, 184))
    sheet.text(105, 49, "中华人民共和国机动车驾驶证", Style("song_bold", 10.5, GREEN), align="c")
    sheet.text(105, 54, "Driving License of the People's Republic of China", Style("hei", 4.8, GREEN), align="c")
    rows = (
        ("证号", person.id_number, 57),
        ("姓名", f"{person.name}　　性别 {person.sex}　　国籍 中国", 63.5),
        ("住址", person.address, 70),
        ("出生日期", numbers.written_date(person.birth, form="dash"), 79),
        ("初次领证日期", numbers.written_date(person.id_from, form="dash"), 86),
        ("准驾车型", job.rng.choice(("C1", "C2", "B2")), 93),
    )
    for name, text, top in rows:
        sheet.text(64 if top < 78 else 84, top, name, label)
        sheet.flow(74 if top < 78 else 102, top, 74 if top < 78 else 24, text, shown.sized(7.4), leading=1.2)
    portrait(sheet, 127, 77, 17, 22)
    put_square(sheet, 73, 91, ("河南省信", "阳市公安", "局交通警", "察支队　"), side=18)
    last = person.id_to or facts.consent_date.replace(year=facts.consent_date.year + 6)
    sheet.text(
        64,
        101,
        f"有效期限　{numbers.written_date(person.id_from, form='dash')}至{numbers.written_date(last, form='dash')}",
        label,
    )
    sheet.text(105, 119, "中华人民共和国机动车驾驶证副页", Style("song_bold", 10, GREEN), align="c")
    sheet.text(64, 128, f"姓名　{person.name}　　档案编号　4115{job.rng.randrange(10**8):08d}", shown.sized(7.6))
    sheet.text(64, 138, "记录　请于每个记分周期结束后三十日内接受审验。无记分的，免予本次审验。", shown.sized(6.2))
    return drawn("other", "plain_stray_driver", [sheet], {})


def plain_stray_insurance(job: Job) -> Drawn:
    """The policy of the compulsory car insurance."""
    facts = begin(job)
    car, person, sheet = facts.vehicle, facts.person, job.sheet()
    sheet.text(105, 18, "机动车交通事故责任强制保险单（电子保单）", Style("song_bold", 17), align="c")
    sheet.text(22, 30, f"{job.rng.choice(WORDS.firms)}财产保险股份有限公司", Style("hei", 11))
    sheet.text(188, 30, f"保险单号：PDZA{job.rng.randrange(10**16):016d}", Style("song", 9), align="r")
    start = car.bought
    fee = Decimal(job.rng.choice((950, 855, 760)))
    small = Style("song", 9.5)
    rows: Cells = [
        (9, [(28, "被保险人", True), (140, person.name, False)]),
        (
            9,
            [
                (48, "被保险人身份证号码", True),
                (66, person.id_number, False),
                (20, "联系方式", True),
                (34, person.phone, False),
            ],
        ),
        (
            9,
            [
                (28, "号牌号码", True),
                (28, car.plate, False),
                (28, "机动车种类", True),
                (28, "客车", False),
                (28, "使用性质", True),
                (28, "家庭自用", False),
            ],
        ),
        (
            9,
            [
                (28, "发动机号码", True),
                (46, car.engine_no, False),
                (44, "识别代码（车架号）", True),
                (50, car.vin, False),
            ],
        ),
        (
            9,
            [
                (28, "厂牌型号", True),
                (62, car.model, False),
                (28, "核定载客", True),
                (20, "5人", False),
                (14, "排量", True),
                (16, "0", False),
            ],
        ),
        (
            9,
            [
                (60, "死亡伤残赔偿限额", True),
                (24, "180000元", False),
                (60, "无责任死亡伤残赔偿限额", True),
                (24, "18000元", False),
            ],
        ),
        (
            9,
            [
                (60, "医疗费用赔偿限额", True),
                (24, "18000元", False),
                (60, "无责任医疗费用赔偿限额", True),
                (24, "1800元", False),
            ],
        ),
        (
            9,
            [
                (60, "财产损失赔偿限额", True),
                (24, "2000元", False),
                (60, "无责任财产损失赔偿限额", True),
                (24, "100元", False),
            ],
        ),
        (10, [(168, f"保险费合计（人民币大写）：{in_words(fee)}　（￥：{fee:.2f} 元）", False)]),
        (
            10,
            [
                (
                    168,
                    f"保险期间自 {start.year} 年 {start.month} 月 {start.day} 日 0 时起"
                    f"至 {start.year + 1} 年 {start.month} 月 {start.day} 日 0 时止",
                    False,
                )
            ],
        ),
        (
            22,
            [
                (28, "代收车船税", True),
                (
                    140,
                    "整备质量 1685kg　纳税人识别号 " + person.id_number + "\n当年应缴 ￥0.00元（新能源汽车免征）",
                    False,
                ),
            ],
        ),
        (
            24,
            [
                (28, "特别约定", True),
                (
                    140,
                    "1. 收费确认时间以电子保单记载为准。2. 请详细阅读保险条款，特别是责任免除和投保人、被保险人义务。",
                    False,
                ),
            ],
        ),
    ]
    y = grid(sheet, 21, 38, rows, label=small, value=small)
    sheet.text(22, y + 6, f"公司名称：{job.rng.choice(WORDS.firms)}财产保险股份有限公司信阳中心支公司", small)
    sheet.text(22, y + 13, "签单日期：" + numbers.written_date(start, form="dash"), small)
    qr_code(sheet, 164, y + 4, 22)
    return drawn("other", "plain_stray_insurance", [sheet], {})


def plain_stray_power_bill(job: Job) -> Drawn:
    """The household's electricity bill."""
    facts = begin(job)
    rng, sheet = job.rng, job.sheet(210, 148)
    used = rng.randrange(90, 620)
    total = (Decimal(used) * Decimal("0.56")).quantize(Decimal("0.01"))
    sheet.text(105, 14, "居民客户电费账单", Style("hei", 17), align="c")
    day = facts.consent_date
    sheet.text(20, 28, f"户　　号：4115{rng.randrange(10**9):09d}", SONG)
    sheet.text(120, 28, f"电费年月：{day.year}年{day.month:02d}月", SONG)
    sheet.text(20, 36, f"户　　名：{facts.person.name}", SONG)
    sheet.text(20, 44, f"用电地址：{facts.home.community.name}{facts.home.room_text}", SONG)
    start = rng.randrange(2000, 9000)
    rows: Cells = [
        (
            9,
            [
                (30, "项目", True),
                (30, "上期示数", True),
                (30, "本期示数", True),
                (25, "电量(度)", True),
                (28, "单价(元)", True),
                (27, "金额(元)", True),
            ],
        ),
        (
            9,
            [
                (30, "居民一档", True),
                (30, f"{start}", False),
                (30, f"{start + used}", False),
                (25, f"{used}", False),
                (28, "0.5600", False),
                (27, f"{total}", False),
            ],
        ),
        (
            9,
            [
                (30, "峰段", True),
                (30, "", False),
                (30, "", False),
                (25, f"{used * 6 // 10}", False),
                (28, "", False),
                (27, "", False),
            ],
        ),
        (
            9,
            [
                (30, "谷段", True),
                (30, "", False),
                (30, "", False),
                (25, f"{used - used * 6 // 10}", False),
                (28, "", False),
                (27, "", False),
            ],
        ),
    ]
    y = grid(sheet, 20, 54, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(20, y + 6, f"本期应交电费：{total}元　　大写：{in_words(total)}", SONG)
    sheet.text(20, y + 16, "温馨提示：请于本月25日前交清电费，逾期将产生违约金。服务热线 95598", Style("song", 10))
    if job.chance(0.5):
        put_stamp(sheet, 158, y + 12, ("电费收讫", numbers.written_date(day, form="dot")), width=32)
    return drawn("other", "plain_stray_power_bill", [sheet], {})


def plain_stray_charger(job: Job) -> Drawn:
    """The charger's own papers: certificate of quality and warranty card, two pages."""
    facts, rng = begin(job), job.rng
    first, second = job.sheet(148, 210), job.sheet(148, 210)
    maker = f"{rng.choice(WORDS.firms)}电气股份有限公司"
    first.rect(12, 12, 124, 186, line=0.8)
    first.text(74, 34, "产 品 合 格 证", Style("song_bold", 24), align="c")
    serial = f"AC{facts.power_kw}K{rng.randrange(10**8):08d}"
    for row, text in enumerate(
        (
            "产品名称：电动汽车交流充电桩",
            f"规格型号：JL-{facts.power_kw}kW/32A",
            f"出厂编号：{serial}",
            "执行标准：GB/T 18487.1-2023",
            "检 验 员：检 07",
            "出厂日期：" + numbers.written_date(facts.vehicle.bought, form="dot"),
        )
    ):
        first.text(26, 66 + row * 13, text, SONG)
    first.text(26, 152, "本产品经检验符合标准要求，准予出厂。", SONG)
    first.text(74, 182, maker, SONG, align="c")
    round_seal(first, 104, 166, maker, "检验专用章", diameter=34)
    second.text(74, 22, "保 修 卡", Style("song_bold", 20), align="c")
    rows: Cells = [
        (13, [(34, "用户姓名", True), (90, facts.person.name, False)]),
        (13, [(34, "联系电话", True), (90, facts.person.phone, False)]),
        (13, [(34, "产品编号", True), (90, serial, False)]),
        (13, [(34, "购买日期", True), (90, numbers.written_date(facts.vehicle.bought, form="dash"), False)]),
        (13, [(34, "保修期限", True), (90, "整机24个月", False)]),
    ]
    y = grid(second, 12, 40, rows, label=SONG, value=SONG)
    second.flow(
        13,
        y + 8,
        122,
        "保修须知：1. 人为损坏、私自拆机、不可抗力造成的故障不在保修范围内。"
        "2. 报修时请出示本卡及购买凭证。3. 客服电话见机身铭牌。",
        Style("song", 10.5),
        leading=1.7,
    )
    return drawn("other", "plain_stray_charger", [first, second], {})


def plain_stray_receipt(job: Job) -> Drawn:
    """A hand-written receipt for the property fee, photographed."""
    facts = begin(job)
    sheet, red, pen = job.sheet(190, 100), (180, 40, 44), ink(job, 12.5)
    sheet.fill(0, 0, 190, 100, (214, 206, 192))
    sheet.fill(6, 6, 178, 88, (253, 250, 246))
    amount = Decimal(job.rng.randrange(40, 260) * 10)
    day, style = facts.consent_date, Style("song", 12, red)
    sheet.text(95, 11, "收　款　收　据", Style("song_bold", 18, red), align="c")
    sheet.text(178, 14, f"NO.{job.rng.randrange(10**7):07d}", Style("hei", 11, red), align="r")
    sheet.text(
        95,
        24,
        [
            Run(str(day.year), style=pen),
            " 年 ",
            Run(str(day.month), style=pen),
            " 月 ",
            Run(str(day.day), style=pen),
            " 日",
        ],
        style,
        align="c",
    )
    sheet.rect(12, 32, 166, 44, line=0.4, fill=red)
    sheet.text(17, 37, ["今收到　", Run(f"{facts.home.room_text} {facts.person.name}", style=pen)], style)
    sheet.text(
        17,
        49,
        ["交　来　", Run(job.rng.choice(("全年物业费、垃圾清运费", "装修押金", "门禁卡工本费及水费")), style=pen)],
        style,
    )
    sheet.text(
        17, 61, ["人民币（大写）", Run(in_words(amount), style=pen), "　￥", Run(f"{amount:.2f}", style=pen)], style
    )
    sheet.text(17, 81, ["收款单位（盖章）", "　　　　　　　　　收款人　"], style)
    signed(sheet, 118, 79, "桅小莲", size=13)
    round_seal(sheet, 58, 76, facts.home.community.manager.name, "财务专用章", diameter=32)
    return drawn("other", "plain_stray_receipt", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        layout.__name__: layout
        for layout in (
            plain_stray_driver,
            plain_stray_insurance,
            plain_stray_power_bill,
            plain_stray_charger,
            plain_stray_receipt,
        )
    },
}
