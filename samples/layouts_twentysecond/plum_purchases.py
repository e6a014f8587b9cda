"""车位买卖: a developer's articles, a sales hall's order sheet, a deal between neighbours."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentysecond.plum_common import Said, day_run, desk_phone, pen, plain_number, seal_over, someone
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "parking_purchase_contract"


def _values(job: Job, seller: str, price: Decimal, signed: date, number: str = "") -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return values | ({"contract_no": number} if number else {})


def _near(job: Job) -> dict[str, tuple[str, ...]]:
    home = job.facts.home
    return {"space_no": (home.space_floor + home.space_no,)}


def _foot(sheet: Sheet, page: int, of: int) -> None:
    sheet.text(185, 284, f"第 {page} 页 共 {of} 页", Style("song", 9), align="r")


def articles(job: Job) -> Drawn:
    """A developer's contract over two pages: cover lines, then articles; blanks filled in."""
    facts, rng, home, person, firm = job.facts, job.rng, job.facts.home, job.facts.person, job.facts.developer
    signed = a_day(rng, date(2020, 3, 1), date(2026, 9, 30))
    number = f"{rng.choice(['CW', 'XYCK', 'DK'])}{signed.year}{rng.randrange(1, 2000):05d}"
    fill, price = job.fill_style(12), facts.space_price
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=2.15, gap=1.2)
    writer.sheet.text(184, 14, ["合同编号：", Run(number, "contract_no", fill)], Style("song", 10.5), align="r")
    title = rng.choice(["地下车位使用权转让合同", "车位（库）买卖合同", "商品房附属车位出让合同"])
    writer.title(title, Style("song_bold", 21), spacing=0.08)
    writer.line(["转让方（甲方）：", filled(firm.name, "seller", fill)])
    writer.line([f"注册地址：{firm.address}　　联系电话：{firm.phone}"])
    writer.line(["受让方（乙方）：", filled(person.name, "buyer", fill)])
    writer.line(["身份证号：", filled(person.id_number, "buyer_id", fill), "　电话：", filled(person.phone, "", fill)])
    writer.line(["通讯地址：", filled(person.address, "", fill)])
    writer.para("鉴于乙方系甲方所开发小区业主，双方就乙方受让地下停车位事宜，达成如下条款，共同遵守：")
    deposit = Decimal(rng.randrange(1, 6) * 5000)
    clauses: list[Said] = [
        [
            "第一条　甲方将其开发的",
            filled(home.community.name, "community", fill),
            "项目",
            filled(home.space_floor, "", fill),
            "第",
            filled(home.space_no, "space_no", fill),
            f"号停车位转让给乙方。车位尺寸约{rng.choice(['2.4', '2.5'])}米×{rng.choice(['5.1', '5.3'])}米，以现状为准",
            "。",
        ],
        [f"第二条　转让期限与该项目土地使用权剩余期限一致，自交付之日起至{signed.year + 62}年止。"],
        [
            "第三条　转让总价款为人民币",
            filled(plain_number(price), "price", fill),
            "元整（大写：",
            filled(in_words(price), "price", fill),
            "）。该价款不含物业服务费、车位管理费及办证税费。",
        ],
        [
            "第四条　付款方式为第",
            filled(rng.choice(["1", "2"]), "", fill),
            f"种：1.签约当日一次付清；2.签约当日付定金{plain_number(deposit)}元，余款三十日内付清。",
        ],
        [f"第五条　甲方应于{signed.year}年12月31日前交付车位；乙方逾期不接收的，视为已交付。"],
        ["第六条　车位仅供停放小型机动车。乙方安装电动汽车充电设施的，甲方及物业服务企业予以配合，费用由乙方承担。"],
        ["第七条　乙方不得将车位转让给本小区业主以外的人；转让的，受让人继续履行本合同及管理规约。"],
        ["第八条　乙方逾期付款的，按日支付应付款万分之三的违约金；逾期超过六十日的，甲方有权解除合同。"],
        ["第九条　甲方保证车位无查封、抵押，权属清楚。如因甲方原因致乙方不能使用的，退还全部价款并赔偿损失。"],
        ["第十条　争议由双方协商，协商不成的向车位所在地人民法院起诉。"],
        ["第十一条　本合同正本一式三份，甲方两份，乙方一份，自双方签字盖章之日起生效。"],
    ]
    for said in clauses:
        writer.para(said)
    writer.room(50)
    writer.y += 8
    sheet, y, body = writer.sheet, writer.y, writer.style
    sheet.text(26, y, ["甲方（章）：", Run(firm.name, "seller")], body)
    sheet.text(26, y + 11, f"经办人：{someone(job)}", body)
    sheet.text(118, y, "乙方（签名、指印）：", body)
    signature(sheet, 124, y + 8, person.name)
    sheet.text(26, y + 26, ["签订时间：", day_run(job, signed, "sign_date", fill, "plain", "spaced")], body)
    seal_over(sheet, job, 64, y + 12, firm.name, centre=rng.choice(["", "合同专用章"]))
    for page, one in enumerate(writer.sheets, 1):
        _foot(one, page, len(writer.sheets))
    return drawn(
        KIND, "plum_articles", writer.sheets, _values(job, firm.name, price, signed, number), tolerated=_near(job)
    )


def order_sheet(job: Job) -> Drawn:
    """A sales hall's order on one printed sheet: blocks with grey heads, list price and price agreed, small print."""
    facts, rng, home, person, firm = job.facts, job.rng, job.facts.home, job.facts.person, job.facts.developer
    signed = a_day(rng, date(2022, 1, 1), date(2026, 10, 20))
    number = f"RG-{signed:%y%m%d}-{rng.randrange(1, 60):02d}"
    price, sheet = facts.space_price, job.sheet()
    off = Decimal(rng.randrange(2, 20) * 1000)
    sheet.text(19, 16, "VIP 置业顾问联", Style("hei", 8, (120, 120, 124)))
    qr_code(sheet, 170, 10, 20)
    sheet.text(19, 22, "车位认购协议书", Style("hei_bold", 22))
    sheet.text(19, 34, ["协议编号 ", Run(number, "contract_no")], Style("hei", 10))
    label, value = Style("hei", 9.5, (70, 70, 76)), Style("hei_bold", 10.5)

    def head(y: float, text: str) -> None:
        sheet.fill(19, y, 172, 7, (226, 228, 232))
        sheet.text(21, y + 1.6, text, Style("hei_bold", 10.5))

    head(42, "A 认购双方 PARTIES")
    rows: list[tuple[float, list[tuple[float, str | Run | Said, bool]]]] = [
        (10, [(28, "出卖人", True), (144, Run(firm.name, "seller"), False)]),
        (
            10,
            [
                (28, "买受人", True),
                (48, Run(person.name, "buyer"), False),
                (28, "移动电话", True),
                (68, person.phone, False),
            ],
        ),
        (
            10,
            [
                (28, "证件类型", True),
                (48, "居民身份证", False),
                (28, "证件号", True),
                (68, Run(person.id_number, "buyer_id"), False),
            ],
        ),
    ]
    y = table(sheet, 19, 49, rows, label=label, value=value, line=0.15)
    head(y + 4, "B 标的车位 PARKING SPACE")
    rows = [
        (
            10,
            [
                (28, "推广名", True),
                (48, Run(home.community.name, "community"), False),
                (28, "楼层", True),
                (68, home.space_floor, False),
            ],
        ),
        (
            10,
            [
                (28, "车位编号", True),
                (48, Run(home.space_no, "space_no"), False),
                (28, "类型", True),
                (68, rng.choice(["标准产权车位", "微型车位", "子母车位"]), False),
            ],
        ),
    ]
    y = table(sheet, 19, y + 11, rows, label=label, value=value, line=0.15)
    head(y + 4, "C 价款 PRICE（人民币）")
    deposit = rng.choice(["5,000.00", "10,000.00", "20,000.00"])
    rows = [
        (
            10,
            [
                (28, "标准价", True),
                (48, f"{price + off:,.2f}", False),
                (28, "优惠", True),
                (68, f"开盘优惠 -{off:,.2f}", False),
            ],
        ),
        (10, [(28, "成交总价", True), (144, ["¥ ", Run(f"{price:,.2f}", "price")], False)]),
        (10, [(28, "大写", True), (144, Run(in_words(price, unit=rng.choice(["元", "圆"])), "price"), False)]),
        (
            10,
            [
                (28, "定金", True),
                (48, deposit, False),
                (28, "付款方式", True),
                (68, rng.choice(["一次性付款", "分期（两次）"]), False),
            ],
        ),
    ]
    y = table(sheet, 19, y + 11, rows, label=label, value=value, line=0.15)
    head(y + 4, "D 约定事项 TERMS")
    y += 14
    due = signed + timedelta(days=7)
    for text in (
        f"1．买受人应于{due.year}年{due.month}月{due.day}日前携本协议、定金收据及身份证件至售楼部付清成交总价。",
        "2．买受人逾期未付款的，出卖人有权将车位另行出售，定金不予退还。",
        "3．不动产权证书的办理以登记机构受理条件为准，契税、维修资金由买受人承担。",
        "4．车位可安装符合国家标准的交流充电桩，供电容量以供电企业现场勘查为准。",
        "5．付清全部价款后，本协议作为车位买卖的最终凭据，与正式合同具有同等效力。",
    ):
        y = sheet.flow(21, y, 168, text, Style("song", 10), leading=1.6) + 0.8
    y += 8
    sheet.text(21, y, "出卖人：", label)
    sheet.text(36, y, Run(firm.name, "seller"), value)
    sheet.text(112, y, "买受人签名：", label)
    signature(sheet, 136, y - 2, person.name)
    sheet.text(21, y + 12, f"置业顾问：{someone(job)}　案场经理：{someone(job)}", label)
    sheet.text(112, y + 12, ["签署日：", day_run(job, signed, "sign_date", value, "dash", "slash", "dot")], label)
    seal_over(sheet, job, 66, y + 5, firm.name, centre="销售合同专用章")
    sheet.text(105, 284, f"客服热线 {desk_phone(job)}　本协议手写涂改无效", Style("hei", 8, (110, 110, 114)), align="c")
    return drawn(
        KIND, "plum_order_sheet", [sheet], _values(job, firm.name, price, signed, number), tolerated=_near(job)
    )


def neighbours(job: Job) -> Drawn:
    """Two neighbours' own paper: prose by hand or from a word processor, price in words first, a witness."""
    facts, rng, home, person, seller = job.facts, job.rng, job.facts.home, job.facts.person, job.facts.landlord
    signed = a_day(rng, date(2023, 1, 1), date(2026, 11, 1))
    by_hand = job.variant.handwriting if job.variant.handwriting is not None else job.chance(0.6)
    ink = pen(job, 14.5) if by_hand else Style("song", 14)
    sheet, price = job.sheet(), Decimal(int(facts.space_price / 1000) * 1000)
    sheet.text(105, 26, rng.choice(["车位转让协议", "车位买卖协议", "卖车位协议书"]), ink.sized(21), align="c")
    shape = "chinese" if job.chance(0.4) else "plain"
    paras: list[Said] = [
        [
            "卖方",
            Run(seller.name, "seller", solid=True),
            f"（{seller.id_number}）和买方",
            Run(person.name, "buyer", solid=True),
            "（",
            Run(person.id_number, "buyer_id", solid=True),
            "）同是",
            Run(home.community.name, "community"),
            "的住户。现卖方把自己从开发商手里买的",
            f"{home.space_floor}",
            Run(home.space_no, "space_no", solid=True),
            "号车位卖给买方，说定以下几条：",
        ],
        [
            "一、价钱：",
            Run(in_words(price), "price", solid=True),
            "（",
            Run(plain_number(price), "price", solid=True),
            f"元），当天{rng.choice(['微信', '银行'])}转账付清，卖方收到后打收条。",
        ],
        ["二、原来的购买合同、发票、车位证明都交给买方保管，以后能办证时卖方要配合过户，税费由买方出。"],
        [f"三、管理费卖方交到{signed.year}年12月底，以后由买方交，每月{rng.choice(['30', '50', '60'])}元。"],
        ["四、买方可以在车位上装充电桩，卖方配合到物业办手续。"],
        ["五、卖方保证车位没有抵押、没有出租、家人都同意卖。哪一方反悔，赔对方一万元。"],
        ["六、本协议两份，双方各一份，签字按手印有效。"],
    ]
    y = 46.0
    for number, said in enumerate(paras):
        y = sheet.flow(24, y, 162, said, ink, leading=1.9, indent=2 if number == 0 else 0) + 1
    y += 10
    sheet.text(30, y, ["卖方：", Run(seller.name, "seller")], ink)
    sheet.text(115, y, ["买方：", Run(person.name, "buyer")], ink)
    sheet.text(30, y + 11, seller.phone, ink)
    sheet.text(115, y + 11, person.phone, ink)
    sheet.text(30, y + 24, f"见证人：{someone(job)}", ink)
    when = numbers.written_date(signed, form=shape)
    sheet.text(115, y + 24, Run(when, "sign_date"), ink)
    return drawn(KIND, "plum_neighbours", [sheet], _values(job, seller.name, price, signed), tolerated=_near(job))


LAYOUTS: Layouts = {
    KIND: {"plum_articles": articles, "plum_order_sheet": order_sheet, "plum_neighbours": neighbours},
}
