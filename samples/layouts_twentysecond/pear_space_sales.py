"""车位买卖: a developer's two-page transfer contract, a subscription with a table, a deal between two owners."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.pear_common import comma, floor_space, on, sealed, signed, someone, whole
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def _values(job: Job, seller: str, price: Decimal, signed_on: date) -> dict[str, Value]:
    person, home = job.facts.person, job.facts.home
    return {
        "seller": seller,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed_on.isoformat(),
    }


def transfer_contract(job: Job) -> Drawn:
    """Two pages with numbered clauses; the parties' data stand in blanks, the price twice."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(12)
    person, home, seller, price = facts.person, facts.home, facts.developer, facts.space_price
    signed_on = a_day(rng, date(2021, 1, 1), date(2026, 11, 1))
    number = rng.choice(
        [f"{signed_on.year}-CK-{rng.randrange(1, 999):04d}", f"CW{signed_on:%Y%m%d}{rng.randrange(99):02d}"]
    )
    body, bold = Style("song", 12), Style("song_bold", 12)
    writer = Writer(job, body, left=24, width=162, leading=1.75)
    writer.sheet.text(24, 15, ["合同编号：", Run(number, "contract_no", fill)], Style("song", 10.5))
    title = rng.choice(["地下车位使用权转让合同", "机动车停车位转让合同", "地下车库（位）出让合同"])
    writer.title(title, Style("hei_bold", 21), spacing=0.1, after=9)
    writer.line(["转让方（甲方）：", filled(seller.name, "seller", fill, min_em=18)])
    writer.line(f"营业执照号：{seller.uscc}　法定代表人：{seller.legal_person}")
    writer.line(
        [
            "受让方（乙方）：",
            filled(person.name, "buyer", fill, min_em=8),
            "　联系电话：",
            filled(person.phone, "", fill),
        ]
    )
    writer.line(["公民身份号码：", filled(person.id_number, "buyer_id", fill)])
    writer.para(
        "甲、乙双方根据《中华人民共和国民法典》第二百七十五条、第二百七十六条及有关规定，经协商一致，订立本合同。"
    )

    def head(text: str) -> None:
        writer.room(16)
        writer.line(Run(text, "", bold))

    head("一、车位基本情况")
    writer.para(
        [
            "乙方受让的车位位于甲方开发建设的",
            filled(home.community.name, "community", fill),
            "地下车库",
            filled(home.space_floor, "", fill),
            "，编号为",
            filled(home.space_no, "space_no", fill),
            f"，车位尺寸以现场划线为准（长{rng.choice(['5.1', '5.3', '5.5'])}米、"
            "宽2.4米）。乙方已现场查看，对车位的位置、"
            "柱网及层高无异议。",
        ]
    )
    head("二、转让年限")
    writer.para(
        "车位使用年限与该项目国有建设用地使用权剩余年限一致，"
        f"至{rng.randrange(2078, 2092)}年止；法律另有规定的从其规定。"
    )
    head("三、转让价款及付款方式")
    writer.para(
        [
            "车位转让总价款为人民币（大写）",
            filled(in_words(price), "price", fill),
            "（￥",
            filled(comma(price), "price", fill),
            "）。该价款不含车位管理费及办证税费。",
        ]
    )
    writer.para(
        rng.choice(
            [
                "乙方于本合同签订当日一次性付清全部价款，甲方开具收款凭证。",
                "乙方已付定金人民币10000元抵作价款，余款于签约后七日内付清。",
            ]
        )
    )
    head("四、交付与使用")
    writer.para(
        "甲方应于收到全款之日起三十日内将车位交付乙方。乙方交接后应按规定向物业服务人交纳车位管理费，每月每个"
        f"{rng.choice(['50', '60', '70', '80'])}元；标准调整的按调整后执行。"
    )
    writer.para(
        "乙方有权在本车位安装自用电动汽车充电设施，甲方应当配合提供所需的权属证明；乙方应征得物业服务人同意，服从统一管线安排。"
    )
    head("五、双方的权利义务")
    for text in (
        "1.　甲方保证该车位未出售、未抵押给第三人；因甲方原因致乙方不能使用的，"
        "甲方退还价款并按同期贷款市场报价利率支付利息。",
        "2.　乙方不得改变车位用途，不得加装隔断、搭建、堆放杂物，不得停放超出车位尺寸的车辆。",
        "3.　乙方转让房屋时可一并转让本车位，受让人应为本小区业主，并到甲方或物业服务人处备案。",
    ):
        writer.para(text)
    head("六、违约责任")
    writer.para(
        "乙方逾期付款的，每逾期一日按未付款的万分之三支付违约金，逾期超过六十日的甲方有权解除合同另行处置；甲方逾期交付的"
        "按同一标准承担责任。"
    )
    head("七、其他")
    writer.para(
        "本合同在履行中发生争议，向项目所在地人民法院起诉。本合同共两页，"
        f"一式{rng.choice(['三', '肆'])}份，自双方签字盖章之日起生效。"
    )
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 9
    sheet.cell((24, y - 4, 78, 12), ["甲方（盖章）：", Run(seller.name, "seller")], body, pad=0)
    sheet.text(24, y + 14, f"委托代理人：{someone(job)}", body)
    sheet.text(114, y, "乙方（签字）：", body)
    signed(sheet, 142, y - 3, person.name, "buyer")
    sheet.text(114, y + 27, ["签订日期：", *dated(signed_on, "sign_date", fill)], body)
    sealed(job, sheet, 72, y + 12, seller.name, centre="合同专用章", size=42)
    if job.variant.seal:
        for place, page in enumerate(writer.sheets):
            if len(writer.sheets) > 1:
                seals.put_edge(page, 140, seals.SealText(seller.name), place, len(writer.sheets))
    writer.number_pages("{}/{}")
    values = _values(job, seller.name, price, signed_on) | {"contract_no": number}
    return drawn(KIND, "pear_transfer_contract", writer.sheets, values, tolerated={"space_no": floor_space(job)})


def subscription(job: Job) -> Drawn:
    """车位认购协议书: one page, a ruled table, few clauses, earnest money beside the price."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(11)
    person, home, seller, price = facts.person, facts.home, facts.developer, facts.space_price
    signed_on = a_day(rng, date(2023, 6, 1), date(2026, 11, 10))
    sheet, number = job.sheet(), f"{rng.randrange(10**7):07d}"
    form = rng.choice(["plain", "dash", "slash"])
    sheet.text(105, 16, home.community.name, Style("song_bold", 14), align="c", spacing=0.3)
    sheet.text(
        105,
        25,
        rng.choice(["车位认购协议书", "车位认购书", "车库（位）认购单"]),
        Style("hei_bold", 21),
        align="c",
        spacing=0.2,
    )
    sheet.text(
        190, 38, ["NO：", Run(number, "contract_no", Style("hei", 12, (200, 40, 40)))], Style("hei", 11), align="r"
    )
    label = Style("song_bold", 11)

    def pair(
        first: str, one: Runs, second: str, two: Runs, high: float = 11
    ) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return high, [(28, first, True), (57, one, False), (28, second, True), (57, two, False)]

    earnest = rng.choice([5000, 10000, 20000])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "出卖人", True), (142, Run(seller.name, "seller", fill), False)]),
        pair("认购人", Run(person.name, "buyer", fill), "联系电话", Run(person.phone, "", fill)),
        (11, [(28, "身份证号码", True), (142, Run(person.id_number, "buyer_id", fill), False)]),
        pair("认购项目", Run(home.community.name, "community", fill), "对应房号", Run(home.room_text, "", fill)),
        pair(
            "车位编号",
            Run(home.space_no, "space_no", fill),
            "车位类型",
            rng.choice(["标准车位", "子母车位", "微型车位"]),
        ),
        pair(
            "优惠前标价", Run(f"{comma(price + rng.choice([3000, 5000, 8000]))}元", "", fill), "优惠方式", "老业主专享"
        ),
        (
            14,
            [
                (28, "成交总价", True),
                (
                    142,
                    [
                        Run(f"￥{comma(price)}", "price", fill),
                        "　大写：",
                        Run(in_words(price, unit="圆"), "price", fill),
                    ],
                    False,
                ),
            ],
        ),
        pair(
            "已付定金",
            Run(f"{earnest}元", "", fill),
            "余款缴纳",
            Run(on(signed_on + timedelta(days=rng.choice([7, 15])), "", form).text + "前", "", fill),
        ),
    ]
    y = table(sheet, 20, 46, rows, label=label, value=Style("song", 11)) + 5
    clauses = (
        "认购人自愿认购上述车位，并已阅读《车位买卖合同》示范文本、公示的平面图及价目表。",
        "认购人应在余款缴纳期限届满前持本协议、身份证原件到营销中心签订正式合同；逾期视为放弃，定金不予退还，出卖人可另行出售。",
        "出卖人在期限内将该车位售予他人的，双倍返还定金。",
        "车位不得更名，直系亲属间更名须于签订正式合同前书面申请。",
        "车位交付时间为签订正式合同并付清全款后三十日内。预留充电设施安装条件，由认购人自行向供电部门申请。",
        "本协议一式三份，出卖人两份、认购人一份，自签字盖章起生效，正式合同签订后自动失效。",
    )
    for place, clause in enumerate(clauses, 1):
        y = sheet.flow(20, y, 170, f"{place}. {clause}", Style("song", 11), leading=1.6)
    y += 8
    body = Style("song", 11.5)
    sheet.text(20, y, "认购人（签字按印）：", body)
    signed(sheet, 58, y - 3, person.name, "buyer")
    sheet.text(105, y, ["出卖人（章）：", Run(seller.name, "seller")], Style("song", 10))
    sheet.text(20, y + 16, f"置业顾问：{someone(job)}", body)
    sheet.text(105, y + 16, ["日期：", on(signed_on, "sign_date", form)], body)
    sheet.text(20, y + 28, f"财务确认：{someone(job)}　　　经理审批：{someone(job)}", body)
    sealed(job, sheet, 152, y + 10, seller.name)
    if job.variant.seal and job.chance(0.4):
        seals.put_stamp(sheet, 82, y + 26, ["定金已收"], width=26)
    values = _values(job, seller.name, price, signed_on) | {"contract_no": number}
    return drawn(KIND, "pear_subscription", [sheet], values)


def private_deal(job: Job) -> Drawn:
    """Two owners' short agreement, prose in one go, the price in words, the date in Chinese figures."""
    facts, rng = job.facts, job.rng
    person, home, seller = facts.person, facts.home, facts.landlord
    price = Decimal(rng.randrange(28, 140) * 1000)
    signed_on = a_day(rng, date(2022, 1, 1), date(2026, 11, 15))
    by_hand = job.variant.handwriting if job.variant.handwriting is not None else job.chance(0.6)
    body = Style("kai", 15.5, (28, 48, 140), jitter=0.045) if by_hand else Style("song", 14)
    form = rng.choice(["chinese", "plain", "dot"])
    writer = Writer(job, body, left=26, width=158, top=28, leading=1.85)
    writer.title(rng.choice(["车位转让协议", "车位买卖协议", "转让车位合同书"]), body.sized(23), spacing=0.3, after=9)
    who = rng.choice([("卖方", "买方"), ("转让人", "受让人"), ("甲方", "乙方")])
    writer.line([f"{who[0]}：", Run(seller.name, "seller"), f"，身份证{seller.id_number}"])
    writer.line([f"{who[1]}：", Run(person.name, "buyer"), "，身份证", Run(person.id_number, "buyer_id")])
    money_runs: list[str | Run] = [Run(in_words(price), "price")]
    if job.chance(0.6):
        money_runs += ["（", Run(whole(price), "price"), "元）"]
    bought = a_day(rng, date(2014, 1, 1), date(2021, 6, 1))
    writer.para(
        [
            f"{who[0]}{bought.year}年从开发商处购得",
            Run(home.community.name, "community"),
            f"{home.space_floor}车位一个，车位号",
            Run(home.space_no, "space_no"),
            f"，现自愿转让给{who[1]}，转让价",
            *money_runs,
            rng.choice(["，当面一次付清", "，签字当天微信转账付清"]),
            f"。原购买合同、收据交给{who[1]}保存。",
        ]
    )
    writer.para(
        f"从今天起车位归{who[1]}使用和处分，以后能办产权证的，{who[0]}无条件配合，费用由{who[1]}出。"
        f"以前欠的车位管理费由{who[0]}交清，今后的由{who[1]}交。"
    )
    writer.para(f"{who[1]}装充电桩需要{who[0]}出手续的，{who[0]}应当配合。")
    writer.para("双方不得反悔，谁反悔谁赔对方两万元。一式二份，各拿一份，另送物业备案一份。")
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(26, y, f"{who[0]}签名：", body)
    signed(sheet, 60, y - 2, seller.name, "seller", size=19)
    sheet.text(26, y + 16, f"{who[1]}签名：", body)
    signed(sheet, 60, y + 14, person.name, "buyer", size=19)
    sheet.text(26, y + 32, f"证明人：{someone(job)}（邻居）", body)
    sheet.text(180, y + 46, on(signed_on, "sign_date", form), body, align="r")
    return drawn(KIND, "pear_private_deal", writer.sheets, _values(job, seller.name, price, signed_on))


LAYOUTS: Layouts = {
    KIND: {
        "pear_transfer_contract": transfer_contract,
        "pear_subscription": subscription,
        "pear_private_deal": private_deal,
    }
}
