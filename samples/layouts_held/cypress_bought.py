"""Bays bought: a lawyer's transfer contract, a sales system's slip, a neighbours' note."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    back,
    bay_readings,
    day_in,
    landline,
    later,
    loose,
    pen,
    said,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def lawyer_transfer(job: Job) -> Drawn:
    """机动车停车位转让合同: recitals, articles and two signatures; a law firm's house style."""
    facts, home = job.facts, job.facts.home
    seller, buyer, price = facts.landlord, facts.person, facts.space_price
    signed_on = day_in(job, date(2024, 3, 1), date(2026, 10, 30))
    first_bought = back(signed_on, job.rng.randrange(600, 1800))
    number = f"HZ{signed_on.year}-民转-{job.rng.randrange(11, 400):04d}"
    body = Style("song", 12)
    writer = Writer(job, body, leading=1.75)
    writer.sheet.text(25, 16, "河南衡舟律师事务所　合同文本", Style("kai", 9.5))
    writer.sheet.line(25, 21, 185, 21, width=0.2)
    writer.sheet.text(185, 16, ["编号：", Run(number, "contract_no")], Style("song", 9.5), align="r")
    writer.y += 6
    writer.title("机动车停车位转让合同", Style("hei_bold", 20))
    writer.line(
        [
            "转让方：",
            Run(seller.name, "seller"),
            f"，{seller.sex}，公民身份号码{seller.id_number}，住{seller.address}（下称“甲方”）",
        ]
    )
    writer.line(
        [
            "受让方：",
            Run(buyer.name, "buyer"),
            f"，{buyer.sex}，公民身份号码",
            Run(buyer.id_number, "buyer_id"),
            f"，电话{buyer.phone}（下称“乙方”）",
        ]
    )
    writer.para(
        "鉴于甲方有意出让其自有车位，乙方对该车位的现状已作充分了解并愿意受让，双方依照《中华人民共和国民法典》"
        "第三编的有关规定，经协商一致，达成如下条款："
    )
    writer.para(
        [
            "第一条　转让标的。标的车位坐落于",
            f"信阳市{home.community.district}{home.community.street}",
            Run(home.community.name, "community"),
            f"地下车库{home.space_floor}，车位号",
            Run(home.space_no, "space_no"),
            f"。该车位系甲方于{loose(first_bought)}自{facts.developer.name}处购得，价款已全部付清，无抵押、查封。",
        ]
    )
    down = Decimal(job.rng.choice([5000, 10000]))
    writer.para(
        [
            "第二条　转让价款。双方议定标的车位转让价款为人民币（大写）",
            in_words(price),
            "，小写￥",
            Run(f"{price:,.2f}", "price"),
            "元。该价款为乙方应付的全部对价。",
        ]
    )
    writer.para(
        f"第三条　付款。乙方于本合同签订当日支付定金{down:,.0f}元，定金抵作价款；余款于{3 + job.rng.randrange(5)}"
        f"日内转入甲方名下银行账户。甲方逾期交付的，每逾期一日按50元支付违约金。"
    )
    writer.para(
        "第四条　交付与费用。余款到账之日甲方将车位、遥控器及原购买凭证交付乙方，此前的车位管理费由甲方结清，"
        "此后由乙方负担。乙方安装充电设施的，甲方应配合出具所需材料。"
    )
    writer.para(
        "第五条　违约责任。甲方将标的车位另行出让的，应双倍返还定金；乙方逾期付款超过三十日的，甲方有权解除合同。"
    )
    writer.para(
        "第六条　争议解决。因本合同发生争议，由标的车位所在地人民法院管辖。本合同一式贰份，自双方签字之日起生效。"
    )
    writer.room(46)
    writer.y += 8
    sheet, y, ink = writer.sheet, writer.y, pen(job, 17)
    signed(sheet, 25, y, "甲方签字：", Run(seller.name, "seller"), body, ink)
    signed(sheet, 108, y, "乙方签字：", Run(buyer.name, "buyer"), body, ink)
    sheet.text(25, y + 14, f"见证律师：{someone(job)}", body)
    sheet.text(108, y + 14, ["签约时间：", said(signed_on, "sign_date", job.date_form("plain", "spaced"))], body)
    writer.number_pages("- {} / {} -")
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_lawyer_transfer", writer.sheets, values, tolerated={"space_no": bay_readings(job)})


def system_slip(job: Job) -> Drawn:
    """车位成交确认单: a half sheet out of a developer's system, heads above their columns."""
    facts, home = job.facts, job.facts.home
    buyer, price = facts.person, facts.space_price
    signed_on = day_in(job, date(2023, 6, 1), date(2026, 10, 20))
    number = f"CW{signed_on:%Y%m}{job.rng.randrange(1, 9999):05d}"
    sheet = job.sheet(210, 148)
    small, head, cell = Style("song", 8.5), Style("hei", 10), Style("song", 10)
    sheet.text(14, 9, "营销业务平台 V5.2 / 车位管理 / 成交", small)
    sheet.text(
        196,
        9,
        f"打印：{loose(signed_on, 'dash')} {job.rng.randrange(9, 18)}:{job.rng.randrange(10, 59)}　"
        f"操作员：{someone(job)}",
        small,
        align="r",
    )
    sheet.text(105, 20, "车位成交确认单", Style("hei_bold", 17), align="c")
    first: Rows = [
        (8, [(44, "合同号", True), (36, "客户姓名", True), (62, "客户证件号", True), (40, "成交日期", True)]),
        (
            11,
            [
                (44, Run(number, "contract_no"), False),
                (36, Run(buyer.name, "buyer"), False),
                (62, Run(buyer.id_number, "buyer_id"), False),
                (40, said(signed_on, "sign_date", "dash"), False),
            ],
        ),
    ]
    area = Decimal(job.rng.randrange(1180, 1420)) / 100
    listed = price + Decimal(job.rng.choice([3000, 5000, 8000]))
    second: Rows = [
        (
            8,
            [
                (56, "楼盘", True),
                (26, "层", True),
                (28, "车位", True),
                (22, "面积㎡", True),
                (24, "表价", True),
                (26, "成交价（元）", True),
            ],
        ),
        (
            11,
            [
                (56, Run(home.community.name, "community"), False),
                (26, home.space_floor, False),
                (28, Run(home.space_no, "space_no"), False),
                (22, f"{area}", False),
                (24, f"{listed:.0f}", False),
                (26, Run(f"{price:.2f}", "price"), False),
            ],
        ),
    ]
    y = table(sheet, 14, 32, first, label=head, value=cell)
    y = table(sheet, 14, y + 3, second, label=head, value=cell)
    sheet.text(14, y + 4, f"付款方式：一次性　　大写：{in_words(price)}　　优惠：立减{listed - price:.0f}元", cell)
    sheet.flow(
        14,
        y + 12,
        182,
        "客户已阅知车位图纸及《车位使用守则》，确认购买上列车位。成交后不予更换，"
        "五个工作日内到售楼部三号窗口领取正式票据。",
        cell,
    )
    sheet.text(14, y + 32, ["客户签名：", Run(buyer.name, "", pen(job, 15))], cell)
    sheet.text(112, y + 32, "出售单位（盖章）：", cell)
    sheet.text(112, y + 39, Run(facts.developer.name, "seller"), cell)
    sheet.text(14, y + 42, f"置业顾问：{someone(job)}　售后专线：{landline(job)}", small)
    seal(job, sheet, 158, y + 38, facts.developer.name, diameter=36)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_system_slip", [sheet], values, tolerated={"space_no": bay_readings(job)})


def neighbour_note(job: Job) -> Drawn:
    """卖车位字据: two neighbours, one pen, B5."""
    facts, home = job.facts, job.facts.home
    seller, buyer, price = facts.landlord, facts.person, facts.space_price
    signed_on = day_in(job, date(2023, 2, 1), date(2026, 10, 15))
    sheet, ink = job.sheet(176, 250), pen(job, 15)
    sheet.text(88, 26, "卖车位字据", ink.sized(24), align="c", spacing=0.2)
    for row in range(13):
        sheet.line(18, 53.5 + row * 11.1, 158, 53.5 + row * 11.1, width=0.15, fill=(170, 190, 200))
    runs: Parts = [
        Run(home.community.name, "community"),
        f"{home.space_floor}有我名下车位一个，号是",
        Run(home.space_no, "space_no"),
        "，现在我换了房子用不着了，自愿卖给邻居",
        Run(buyer.name, "buyer"),
        f"（住{home.room_text}，身份证号",
        Run(buyer.id_number, "buyer_id"),
        "），说定价钱",
        Run(f"{price:.0f}", "price"),
        f"元，大写{in_words(price)}，写字据时已经一次付清。"
        "从今往后这个车位归买方所有，买方装充电桩、转租都由买方自己做主，"
        "我家里人不得再提异议。怕以后说不清，写下这张字据。",
    ]
    y = sheet.flow(20, 46, 136, runs, ink, leading=2.1, indent=2)
    y = max(y + 8, 165)
    sheet.text(64, y, ["卖车位人：", Run(seller.name, "seller")], ink)
    sheet.text(64, y + 11, f"买车位人：{buyer.name}", ink)
    sheet.text(64, y + 22, f"在场人：{someone(job)}", ink)
    sheet.text(64, y + 33, said(signed_on, "sign_date", job.date_form("chinese", "plain")), ink)
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_neighbour_note", [sheet], values, tolerated={"space_no": bay_readings(job)})


def summary_card(job: Job) -> Drawn:
    """车位认购要素卡: small labels above their values, in a grid without words between."""
    facts, home = job.facts, job.facts.home
    buyer, price = facts.person, facts.space_price
    signed_on = day_in(job, date(2024, 1, 5), date(2026, 10, 25))
    handover = later(signed_on, 1)
    number = f"{facts.developer.uscc[-4:]}-R{job.rng.randrange(100, 999)}"
    sheet = job.sheet(148, 210)
    tiny, big = Style("hei", 8.5, (105, 105, 110)), Style("hei", 12)
    sheet.fill(0, 0, 148, 24, (226, 234, 240))
    sheet.text(12, 8, "车位认购要素卡", Style("hei_bold", 17))
    sheet.text(136, 7, "认购书编号", tiny, align="r")
    sheet.text(136, 13, Run(number, "contract_no"), Style("hei", 11), align="r")
    items: list[tuple[str, str | Run]] = [
        ("认购人", Run(buyer.name, "buyer")),
        ("证件", Run(buyer.id_number, "buyer_id")),
        ("所购项目", Run(home.community.name, "community")),
        ("楼层", home.space_floor),
        ("所购车位", Run(home.space_no, "space_no")),
        ("户内房号", home.room_text),
        ("认购总价（人民币元）", Run(f"{price:,.0f}", "price")),
        ("已收定金（元）", "5,000"),
        ("认购日", Run(numbers.written_date(signed_on, form="slash"), "sign_date")),
        ("预计交付", loose(handover, "slash")),
    ]
    for place, (name, run) in enumerate(items):
        row, column = divmod(place, 2)
        x, y = 12 + 63 * column, 34 + 20 * row
        sheet.text(x, y, name, tiny)
        sheet.text(x, y + 6, run, big)
        sheet.line(x, y + 13.5, x + 58, y + 13.5, width=0.15, fill=(150, 160, 170))
    sheet.text(12, 137, "出卖人", tiny)
    sheet.text(12, 143, Run(facts.developer.name, "seller"), big)
    sheet.flow(
        12,
        156,
        124,
        "此卡为认购书正文的摘要，认购人签名后即视为接受认购书全部条款。定金在签订网签文本时转作价款。",
        Style("song", 9.5),
    )
    sheet.text(12, 176, ["认购人签名 ", Run(buyer.name, "", pen(job, 15))], Style("song", 10))
    sheet.text(12, 192, f"销售代表 {someone(job)}　　财务复核 {someone(job)}", Style("song", 9))
    seal(job, sheet, 112, 180, facts.developer.name, diameter=36)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_summary_card", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cypress_lawyer_transfer": lawyer_transfer,
        "cypress_system_slip": system_slip,
        "cypress_neighbour_note": neighbour_note,
        "cypress_summary_card": summary_card,
    }
}
