"""车位买卖合同: a developer's articles, a sale between neighbours, a subscription."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, money
from samples.layouts_twentysecond.teal_common import (
    GREY,
    Said,
    day,
    edges,
    figures,
    hand,
    noted,
    pen,
    seal,
    spaced_day,
    words,
)
from samples.people import a_day, a_name, words_for
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "parking_purchase_contract"


def _common(job: Job, signed: date) -> dict[str, Value]:
    home = job.facts.home
    return {"community": home.community.name, "space_no": home.space_no, "sign_date": signed.isoformat()}


def developer_articles(job: Job) -> Drawn:
    """A developer's contract over two pages: labels and values on lines of their own, then articles."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(12)
    home, seller, buyer, price = facts.home, facts.developer, facts.person, facts.space_price
    signed = a_day(rng, date(2022, 1, 1), date(2026, 10, 20))
    number = f"{rng.choice(['CW', 'DK', 'TCW'])}-{signed.year}{rng.randrange(1, 900):04d}"
    writer = Writer(job, Style("song", 12), leading=1.8)
    writer.sheet.text(25, 16, ["合同编号：", Run(number, "contract_no")], Style("song", 11))
    writer.y = 30
    title = rng.choice(["地下停车位使用权出让合同", "机动车停车位转让合同", "车位（库）买卖合同"])
    writer.title(title, Style("hei_bold", 20), spacing=0.08)
    for label, run in (
        ("出让人（以下简称甲方）：", filled(seller.name, "seller", fill)),
        ("注册地址：", filled(seller.address, "", fill)),
        ("受让人（以下简称乙方）：", filled(buyer.name, "buyer", fill)),
        ("公民身份号码：", filled(buyer.id_number, "buyer_id", fill)),
        ("通讯地址：", filled(home.community.street + home.room_text, "", fill)),
        ("联系电话：", filled(buyer.phone, "", fill)),
    ):
        writer.line([label, run])
    writer.para("甲乙双方就停车位转让事宜，依据《中华人民共和国民法典》等法律规定，经协商一致，签订本合同。")
    bold = Style("hei_bold", 12)
    writer.line(Run("一、车位基本情况", "", bold))
    writer.para(["乙方受让的车位位于", filled(home.community.name, "community", fill), f"{home.space_floor}，编号为",
                 filled(home.space_no, "space_no", fill), "，车位平面位置见附图。该车位长5.3米、宽2.4米，"
                 "净高不低于2.2米，"
                 "面积为划线投影面积，不作为计价依据。"])  # fmt: skip
    writer.line(Run("二、价款与支付", "", bold))
    writer.para(["转让总价款（含税）为人民币", filled(figures(price, comma=job.chance(0.5)), "price", fill), "元，大写",
                 filled(words(price), "price", fill), "。"])  # fmt: skip
    first = Decimal(rng.choice([5000, 10000]))
    plans = ["乙方选择一次性付款，于本合同签订当日付清全部价款。",
             f"乙方已付定金{figures(first)}元，余款{figures(price - first)}元于签约后15日内付清。",
             "乙方选择分期付款，签约当日支付总价的50%，余款于交付前付清。"]  # fmt: skip
    writer.para(rng.choice(plans))
    writer.line(Run("三、使用权期限与交付", "", bold))
    writer.para("甲方应于收到全部价款之日起十日内交付。使用期限与该小区国有建设用地使用权剩余年限一致，"
                "期满后依法律规定处理。")  # fmt: skip
    writer.line(Run("四、管理与使用", "", bold))
    writer.para("乙方须与物业服务企业签订车位服务协议，按月缴纳车位服务费；乙方安装充电设施的，应向物业服务企业申报并"
                "符合消防、供电规范，甲方及物业服务企业应予配合。")  # fmt: skip
    writer.para("乙方不得改变车位用途，不得在车位上搭建隔断、堆放杂物。")
    writer.line(Run("五、违约责任", "", bold))
    writer.para("乙方逾期付款的，每日按应付未付款的万分之三支付违约金；逾期超过六十日，甲方有权解除合同另行处分车位。"
                "甲方逾期交付的，每日按已付款的万分之三支付违约金。")  # fmt: skip
    writer.line(Run("六、其他", "", bold))
    writer.para("本合同未尽事宜双方可签订补充协议。发生争议向车位所在地人民法院起诉。本合同一式三份，甲方执二份，"
                "乙方执一份，自双方签章之日起生效。")  # fmt: skip
    writer.room(56)
    y, sheet = writer.y + 6, writer.sheet
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(25, y + 9, Run(seller.name, "seller"), Style("song", 11))
    sheet.text(25, y + 18, f"委托代理人：{a_name(rng, words_for('held'))}", writer.style)
    sheet.text(110, y, "乙方（签字按印）：", writer.style)
    hand(sheet, 124, y + 9, buyer.name, pen(job, 16), "buyer")
    sheet.text(110, y + 30, ["签订日期：", *spaced_day(signed, "sign_date", fill)], writer.style)
    seal(job, sheet, 62, y + 14, seller.name, rng.choice(["合同专用章", ""]))
    writer.number_pages()
    edges(job, writer.sheets, seller.name)
    noted(job, writer.sheets)
    values = _common(job, signed)
    values |= {"contract_no": number, "seller": seller.name, "buyer": buyer.name, "buyer_id": buyer.id_number}
    return drawn(KIND, "teal_developer_articles", writer.sheets, values | {"price": money(price)})


def between_neighbours(job: Job) -> Drawn:
    """A sale between two owners, all in prose with bare sums in words; signed also by the wife of the seller."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, seller, buyer = facts.home, facts.landlord, facts.person
    price = Decimal(rng.randrange(28, 150) * 1000)
    signed = a_day(rng, date(2024, 1, 1), date(2026, 11, 10))
    bought = rng.randrange(2014, 2022)
    body = Style(rng.choice(["song", "kai"]), 13.5)
    sheet.text(
        105,
        28,
        rng.choice(["车位转让协议", "买卖车位协议书", "车位转让合约"]),
        Style("song_bold", 22),
        align="c",
        spacing=0.1,
    )
    lines: list[Said] = [
        ["卖方", Run(seller.name, "seller"), f"，身份证{seller.id_number}，手机{seller.phone}。"],
        ["买方", Run(buyer.name, "buyer"), "，身份证", Run(buyer.id_number, "buyer_id", solid=True),
        f"，手机{buyer.phone}。"],
        [f"卖方于{bought}年从开发商{facts.developer.name}处购得", Run(home.community.name, "community"),
         f"{home.space_floor}", Run(home.space_no, "space_no", solid=True), "车位一个（见原购车位合同及收据），"
         "现自愿卖给买方。"],
        ["双方商定转让价", Run(words(price), "price"), "（", Run(figures(price), "price"),
        "元），买方于签字当日以银行转账方式"
         f"一次付清，卖方收款账号尾号{rng.randrange(10**4):04d}。卖方收款后将原合同、收据、门禁卡全部交给买方。"],
        ["自交接之日起，车位的物业费由买方负担，此前欠费由卖方结清。以后该车位能够办理产权证时，卖方无条件配合，"
         "税费由买方出。"],
        ["车位没有抵押、出租和纠纷。买方要装充电桩的，卖方若还是登记的业主，应当出面签字。"],
        [f"哪一方反悔，赔偿对方{rng.choice(['贰万元', '壹万元', '成交价的百分之二十'])}。本协议两份，手写改动无效。"],
    ]  # fmt: skip
    y = 46.0
    for line in lines:
        y = sheet.flow(26, y, 158, line, body, leading=1.85, indent=2) + 1.5
    y += 8
    blue = pen(job, 16)
    sheet.text(26, y, "卖方夫妻签字：", body)
    hand(sheet, 62, y - 1, seller.name, blue, "seller")
    signature(sheet, 92, y - 1, a_name(rng, words_for("held")))
    sheet.text(26, y + 15, "买方签字：", body)
    hand(sheet, 62, y + 14, buyer.name, blue, "buyer")
    sheet.text(26, y + 30, f"见证人：{a_name(rng, words_for('held'))}", body)
    sheet.text(180, y + 30, day(signed, "sign_date", rng.choice(["plain", "dot", "chinese"]), blue), body, align="r")
    noted(job, [sheet], 0.15)
    values = _common(job, signed) | {"seller": seller.name, "buyer": buyer.name, "buyer_id": buyer.id_number}
    return drawn(KIND, "teal_between_neighbours", [sheet], values | {"price": money(price)})


def subscription(job: Job) -> Drawn:
    """车位认购书 across the page: particulars in boxes left, the reckoning of the price right, terms below."""
    facts, rng, fill, sheet = job.facts, job.rng, job.fill_style(11), job.sheet(297, 210)
    home, seller, buyer, price = facts.home, facts.developer, facts.person, facts.space_price
    signed = a_day(rng, date(2023, 5, 1), date(2026, 11, 1))
    cut = Decimal(rng.choice([2000, 3000, 5000, 8000]))
    paid = Decimal(rng.choice([5000, 10000, 20000]))
    number = f"RG{signed:%Y%m%d}{rng.randrange(1, 60):03d}"
    sheet.text(
        148,
        14,
        rng.choice(["车位认购协议书", "停车位订购书", "车位认购确认书"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.2,
    )
    sheet.text(20, 28, ["协议编号 ", Run(number, "contract_no")], Style("hei", 11))
    sheet.text(
        277,
        28,
        ["认购日期 ", day(signed, "sign_date", rng.choice(["dash", "slash"]), fill)],
        Style("hei", 11),
        align="r",
    )
    label = Style("song", 11)
    rows: list[tuple[str, Run]] = [
        ("卖方", Run(seller.name, "seller")),
        ("认购人", Run(buyer.name, "buyer", fill)),
        ("证件类型", Run("居民身份证", "", fill)),
        ("证件号码", Run(buyer.id_number, "buyer_id", fill)),
        ("电话", Run(buyer.phone, "", fill)),
        ("项目名称", Run(home.community.name, "community", fill)),
        ("车位号", Run(home.space_no, "space_no", fill)),
        ("位置", Run(f"地下车库{home.space_floor}", "", fill)),
    ]
    y = 38.0
    for name, run in rows:
        sheet.rect(20, y, 28, 10.5)
        sheet.rect(48, y, 94, 10.5)
        sheet.cell((20, y, 28, 10.5), name, label, align="c")
        sheet.cell((48, y, 94, 10.5), run, label)
        y += 10.5
    sums: list[tuple[str, Run]] = [
        ("标准总价", Run(f"{price + cut:,.2f}", "", fill)),
        ("优惠金额", Run(f"-{cut:,.2f}", "", fill)),
        ("成交总价（小写）", Run(f"{price:,.2f}", "price", fill)),
        ("成交总价（大写）", Run(words(price), "price", fill)),
        ("已交定金", Run(f"{paid:,.2f}", "", fill)),
        ("余款", Run(f"{price - paid:,.2f}", "", fill)),
        ("余款支付期限", Run(f"{signed + timedelta(days=15):%Y-%m-%d}前", "", fill)),
    ]
    y = 38.0
    for name, run in sums:
        sheet.rect(150, y, 42, 12)
        sheet.rect(192, y, 85, 12)
        sheet.cell((150, y, 42, 12), name, label, align="c")
        sheet.cell((192, y, 85, 12), run, label, align="r", pad=3)
        y += 12
    terms = (
        "1. 认购人应在余款支付期限内携带本协议、身份证及定金收据到销售中心签订正式《车位使用权转让合同》，"
        "逾期视为放弃，"
        "卖方有权另行出售，定金不予退还。\n2. 认购人确认已现场查看车位，知悉车位的位置、尺寸、立柱及管线情况。\n"
        "3. 未经卖方书面同意，本协议不得更名。签订正式合同后本协议自动失效。\n4. 充电桩由认购人自行向供电部门申请，"
        "卖方提供相关资料。"
    )
    sheet.flow(20, 130, 257, terms, Style("song", 10.5), leading=1.65)
    sheet.text(20, 168, "卖方（章）：", label)
    sheet.text(110, 168, "置业顾问：", label)
    signature(sheet, 131, 166, a_name(rng, words_for("held")))
    sheet.text(195, 168, "认购人：", label)
    hand(sheet, 214, 166, buyer.name, fill, "buyer")
    seal(job, sheet, 62, 180, seller.name, rng.choice(["销售专用章", "合同专用章"]), diameter=38)
    sheet.text(277, 198, "白联：财务　红联：客户　黄联：案场", Style("song", 9, GREY), align="r")
    values = _common(job, signed)
    values |= {"contract_no": number, "seller": seller.name, "buyer": buyer.name, "buyer_id": buyer.id_number}
    tolerated = {"price": (money(price + cut),)}
    return drawn(KIND, "teal_subscription", [sheet], values | {"price": money(price)}, tolerated=tolerated)


LAYOUTS: Layouts = {
    KIND: {
        "teal_developer_articles": developer_articles,
        "teal_between_neighbours": between_neighbours,
        "teal_subscription": subscription,
    },
}
