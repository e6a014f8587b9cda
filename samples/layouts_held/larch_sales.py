"""Parking bays bought: a subscription form, a note between neighbours, a lawyer's contract, a print-out."""

from __future__ import annotations

from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.larch_common import (
    GREY,
    Parts,
    Pen,
    Rows,
    after,
    bay,
    bay_read,
    before,
    box,
    bystander,
    level,
    other_phone,
    pen_ink,
    said,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def larch_subscription(job: Job) -> Drawn:
    """车位认购书 on a developer's stationery, A5 lying: boxes with small labels."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, fill = job.sheet(210, 148), job.fill_style(11)
    day = before(facts.consent_date, job.rng.randrange(20, 200))
    number = f"RG-{day.year}-{job.rng.randrange(10000):04d}"
    small, body = Style("hei", 7.5, GREY), Style("song", 9.5)
    sheet.text(14, 9, facts.developer.name, Style("hei_bold", 11, RED))
    sheet.text(196, 10, f"客服热线 {facts.developer.phone}", Style("hei", 8, GREY), align="r")
    sheet.line(14, 15, 196, 15, width=0.7, fill=RED)
    sheet.text(105, 19, "车位认购书", Style("song_bold", 18), align="c", spacing=0.35)
    sheet.text(196, 28, ["认购书编号 ", Run(number, "contract_no")], Style("hei", 9), align="r")
    deposit = Decimal(job.rng.choice([5000, 10000]))
    cells: list[tuple[float, str, Parts]] = [
        (50, "认购人", [Run(person.name, "buyer", fill)]),
        (76, "证件类型及号码", ["居民身份证 ", Run(person.id_number, "buyer_id", fill)]),
        (56, "手机", [Run(person.phone, "", fill)]),
        (50, "项目（推广名）", [Run(home.community.name, "community", fill)]),
        (76, "所选车位", [Run(home.space_no, "space_no", fill), Run(f"（{level(job)}）", "", fill)]),
        (56, "车位类型", ["标准平层 2.4m×5.3m"]),
        (50, "已交定金", [f"{deposit:.0f} 元"]),
        (76, "成交总价", ["￥", Run(f"{facts.space_price:,.2f}", "price", fill)]),
        (56, "付款方式", [job.rng.choice(["一次性", "分两期", "刷卡一次付清"])]),
    ]
    left, top = 14.0, 34.0
    for place, (width, label, runs) in enumerate(cells):
        if place and place % 3 == 0:
            left, top = 14.0, top + 15
        box(sheet, (left, top, width, 15), label, runs, small=small, value=Style("song", 10.5), frame=GREY)
        left += width
    pen = Pen(sheet, body, 14, 83, 182, leading=1.5, gap=0.6)
    pen.line(f"1. 认购人应于{said(after(day, 7))}前携本书及证件至营销中心签订正式合同，逾期定金不退，车位另行销售。")
    pen.line("2. 认购人已到现场看过车位，对其位置、尺寸、立柱及管线情况无异议。")
    pen.line("3. 车位交付后由前期物业统一管理，管理费标准以物业公示为准。")
    sheet.text(14, 108, ["出售方（章）：", Run(facts.developer.name, "seller")], body)
    sheet.text(120, 108, "认购人签字：", body)
    sheet.text(142, 105.5, person.name, pen_ink(job, 15))
    sheet.text(14, 118, f"置业顾问：{bystander(job)}　{other_phone(job)}", body)
    sheet.text(120, 118, ["签署日：", Run(said(day, job.date_form("dash", "plain", "dots")), "sign_date", fill)], body)
    sheet.text(14, 138, "白联：财务　红联：客户　黄联：案场", Style("song", 7.5, GREY))
    seals.put_round(sheet, 66, 117, seals.SealText(facts.developer.name, "销售专用章"), diameter=34)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return drawn(KIND, "larch_subscription", [sheet], values, tolerated={"space_no": bay_read(job)})


def larch_neighbours_note(job: Job) -> Drawn:
    """卖车位字据: two neighbours and somebody who looked on, by hand on a letter pad."""
    facts, home, person, seller = job.facts, job.facts.home, job.facts.person, job.facts.landlord
    sheet = job.sheet(184, 260)
    hand = pen_ink(job, 15)
    for row in range(20):
        sheet.line(18, 46 + row * 10, 166, 46 + row * 10, width=0.15, fill=(190, 120, 120))
    sheet.text(92, 22, "卖车位字据", hand.sized(22), align="c", spacing=0.2)
    day = before(facts.consent_date, job.rng.randrange(10, 300))
    price = facts.space_price
    amount: Parts = [in_words(price, unit="元"), "（", Run(f"{price:.0f}元", "price"), "）"]
    if job.chance(0.4):
        amount = [Run(f"{price:.0f}", "price"), "元（大写：", in_words(price, unit="元"), "）"]
    runs: Parts = [
        "我叫",
        Run(seller.name, "seller"),
        "，前年在",
        Run(home.community.name, "community"),
        "买过一个车位，就是",
        *bay(job, tails=("号", "号那个车位")),
        "。现因全家搬走不用了，愿意卖给",
        f"{home.building}号楼的",
        Run(person.name, "buyer"),
        "（身份证",
        Run(person.id_number, "buyer_id"),
        "），双方说好一口价",
        *amount,
        "，钱已经转到我卡上，票据和门禁卡同时交清。以前的管理费我已交到上月底，往后由买的人交。",
        "以后车位涨价跌价谁都不能反悔。",
    ]
    flow = sheet.flow(18, 40.3, 148, runs, hand, leading=10 / sheet.em_mm(hand), indent=2)
    sheet.flow(18, flow, 148, "空口无凭，写此为据，一人一张。", hand, leading=10 / sheet.em_mm(hand), indent=2)
    y = 190.3
    for label, name in (("卖的人：", seller.name), ("买的人：", person.name), ("在场邻居：", bystander(job))):
        sheet.text(70, y, [label, Run(name, "", pen_ink(job, 16))], hand)
        y += 10
    form = job.date_form("chinese", "plain", "dots")
    sheet.text(160, y + 5, Run(said(day, form), "sign_date"), hand, align="r")
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn(KIND, "larch_neighbours_note", [sheet], values, tolerated={"space_no": bay_read(job)})


_ARTICLES = (
    "第四条　车位交付。甲方应于收到全部价款之日起十五日内将车位交付乙方，交付以双方签署《车位交接单》为准。",
    "第五条　使用限制。乙方应按车位规划用途使用，不得搭建、堆放易燃易爆物品；安装充电设施的，应遵守"
    "《河南省物业管理条例》及消防管理的有关规定，甲方及物业服务人应当予以配合。",
    "第六条　费用承担。交付之日前的管理费用由甲方承担，之后由乙方承担。",
    "第七条　违约责任。任何一方逾期履行义务超过三十日的，守约方有权解除本合同，并要求违约方支付"
    "总价款百分之五的违约金。",
    "第八条　争议解决。因本合同发生的争议，由双方协商；协商不成的，向车位所在地人民法院提起诉讼。",
    "第九条　本合同正本一式四份，双方各执两份，自双方签章之日起生效。",
)


def larch_lawyers_contract(job: Job) -> Drawn:
    """机动车停车位转让合同书 of some pages, parties at the head, signed at the end."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    day = before(facts.consent_date, job.rng.randrange(30, 400))
    number = f"{job.rng.choice(['CWZR', '车转字', 'TCW'])}（{day.year}）第{job.rng.randrange(1, 900):03d}号"
    writer = Writer(job, Style("song", 12), leading=1.85)
    writer.sheet.text(185, 18, ["合同编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    writer.y += 8
    writer.title("机动车停车位转让合同书", Style("song_bold", 20), spacing=0.1)
    writer.line(["甲方（转让方）：", Run(facts.developer.name, "seller")])
    writer.line(f"统一社会信用代码：{facts.developer.uscc}　　法定代表人：{facts.developer.legal_person}")
    writer.line(["乙方（受让方）：", Run(person.name, "buyer")])
    writer.line(["公民身份号码：", Run(person.id_number, "buyer_id")])
    writer.line(f"通讯地址：{person.address}")
    writer.para(
        "依照《中华人民共和国民法典》，甲乙双方在平等、自愿的基础上，就停车位转让事宜达成一致，订立条款如下，共同遵守。"
    )
    writer.para(
        [
            "第一条　标的。甲方将其开发的",
            Run(home.community.name, "community"),
            f"（坐落于信阳市{home.community.district}{home.community.street}）",
            *bay(job, tails=("号车位", "号停车位")),
            "一个转让给乙方，该车位未设定抵押，亦无其他权利负担。",
        ]
    )
    price = facts.space_price
    writer.para(
        [
            "第二条　价款。该车位转让总价款为人民币",
            in_words(price, unit=job.rng.choice(["元", "圆"])),
            "（小写：",
            Run(f"{price:.2f}", "price"),
            "元），税费按国家规定各自负担。",
        ]
    )
    first = (price / 2).quantize(Decimal("1"))
    writer.para(
        f"第三条　付款。乙方于签约当日支付首笔款{first}元，余款于{said(after(day, 30))}前付清。"
        f"收款账户户名与甲方名称一致，开户行为中原银行信阳分行。"
    )
    for article in _ARTICLES:
        writer.para(article)
    writer.room(52)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（公章）：", writer.style)
    sheet.text(110, y, "乙方（签字捺印）：", writer.style)
    sheet.text(147, y - 1.5, person.name, pen_ink(job, 17))
    sheet.text(25, y + 12, f"授权代表：{bystander(job)}", writer.style)
    sheet.text(110, y + 12, f"电话：{person.phone}", writer.style)
    form = job.date_form("chinese", "spaced", "padded")
    sheet.text(110, y + 26, ["签订日期：", Run(said(day, form), "sign_date")], writer.style)
    seals.put_round(sheet, 66, y + 8, seals.SealText(facts.developer.name))
    writer.number_pages("－ {} / {} －")
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn(KIND, "larch_lawyers_contract", writer.sheets, values, tolerated={"space_no": bay_read(job)})


def larch_system_printout(job: Job) -> Drawn:
    """停车位成交确认单 as the sales system prints it, A4 lying: heads above one row."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet = job.sheet(297, 210)
    mono, head = Style("hei", 10), Style("hei_bold", 10)
    day = before(facts.consent_date, job.rng.randrange(10, 150))
    number = f"XYCW{day:%Y%m}{job.rng.randrange(10**5):05d}"
    sheet.text(148, 18, "停车位成交确认单", Style("hei_bold", 19), align="c")
    ornaments.qr_code(sheet, 258, 12, 20)
    printed = (
        f"{said(after(day, job.rng.randrange(1, 9)), 'slash')} 1{job.rng.randrange(10)}:{job.rng.randrange(10, 60)}"
    )
    sheet.text(20, 34, f"打印时间 {printed}　　操作员 {bystander(job)}　　流水 {job.rng.randrange(10**9):09d}", mono)
    form = job.date_form("dash", "slash")
    rows: Rows = [
        (
            10,
            [
                (28, "合同号", True),
                (60, Run(number, "contract_no"), False),
                (28, "签约日", True),
                (50, Run(said(day, form), "sign_date"), False),
                (28, "销售单位", True),
                (63, Run(facts.developer.name, "seller"), False),
            ],
        ),
        (
            10,
            [
                (28, "客户", True),
                (60, Run(person.name, "buyer"), False),
                (28, "证件号", True),
                (50, Run(person.id_number, "buyer_id"), False),
                (28, "客户房产", True),
                (63, home.room_text, False),
            ],
        ),
    ]
    y = table(sheet, 20, 42, rows, label=head, value=mono)
    area = Decimal(job.rng.randrange(1180, 1420)) / 100
    full = facts.space_price + 8000
    heads = ("楼盘", "层", "车位", "建面(㎡)", "标价(元)", "优惠(元)", "成交价(元)")
    widths = (62.0, 28.0, 38.0, 26.0, 34.0, 30.0, 39.0)
    data: list[str | Run] = [
        Run(home.community.name, "community"),
        level(job),
        Run(home.space_no, "space_no"),
        str(area),
        f"{full:.2f}",
        "8000.00",
        Run(f"{facts.space_price:.2f}", "price"),
    ]
    more: Rows = [
        (9, [(width, text, True) for width, text in zip(widths, heads, strict=True)]),
        (11, [(width, text, True) for width, text in zip(widths, data, strict=True)]),
    ]
    y = table(sheet, 20, y + 5, more, label=mono, value=mono) + 5
    paid: Rows = [
        (9, [(50, "收款日期", True), (50, "款项", True), (60, "金额(元)", True), (97, "票据号", True)]),
    ]
    half = (facts.space_price / 2).quantize(Decimal("0.01"))
    for offset, what in ((0, "首付"), (1, "尾款")):
        slip = f"{job.rng.randrange(10**8):08d}"
        paid.append(
            (
                9,
                [
                    (50, said(after(day, offset * 3), "dash"), True),
                    (50, what, True),
                    (60, f"{half}", True),
                    (97, slip, True),
                ],
            )
        )
    y = table(sheet, 20, y, paid, label=mono, value=mono)
    sheet.text(20, y + 6, "客户对以上车位、价格核对无误，签字即表示确认买受；本单与合同具有同等效力。", mono)
    sheet.text(20, y + 22, "客户签字：", mono)
    sheet.text(42, y + 19, person.name, pen_ink(job, 17))
    sheet.text(110, y + 22, f"案场经理：{bystander(job)}", mono)
    sheet.text(190, y + 22, "销售单位盖章：", mono)
    seals.put_oval(sheet, 240, y + 24, seals.SealText(facts.developer.name, "", "合同专用章"))
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return drawn(KIND, "larch_system_printout", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "larch_subscription": larch_subscription,
        "larch_neighbours_note": larch_neighbours_note,
        "larch_lawyers_contract": larch_lawyers_contract,
        "larch_system_printout": larch_system_printout,
    }
}
