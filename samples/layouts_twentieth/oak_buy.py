"""车位买卖: developers' printed contracts, subscription papers, agreements between neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth.oak_common import (
    Parts,
    Rows,
    Spot,
    a_spot,
    blank,
    capital,
    clause,
    figures,
    foot,
    hand,
    lines,
    room_of,
    said,
    signed,
    thumb,
    torn,
)
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

BOLD = Style("hei_bold", 20)


def values_of(job: Job, spot: Spot, seller: str, number: str = "", *, identity: bool = True) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "community": facts.home.community.name,
        "space_no": spot.number,
        "price": money(facts.space_price),
        "sign_date": facts.consent_date.isoformat(),
    }
    if identity:
        values["buyer_id"] = facts.person.id_number
    if number:
        values["contract_no"] = number
    return values


def finished(name: str, sheets: Sequence[Sheet], values: dict[str, Value], spot: Spot) -> Drawn:
    tolerated = {"space_no": spot.tolerated} if spot.tolerated else {}
    if name == "oak_buy_subscription":
        tolerated["contract_no"] = (f"No.{values['contract_no']}",)
    return drawn("parking_purchase_contract", name, sheets, values, tolerated=tolerated)


def developer_contract(job: Job) -> Drawn:
    """A developer's printed contract: cover, clauses over pages, page numbers, a paging seal."""
    facts, spot, ink = job.facts, a_spot(job.rng), job.fill_style(12)
    person, seller = facts.person, facts.developer
    number = f"{job.rng.choice(['CW', 'XYCK', 'DK'])}-{facts.consent_date.year}-{job.rng.randrange(10**4):04d}"
    writer = Writer(job, Style("song", 12))
    writer.sheet.text(185, 30, ["合同编号：", Run(number, "contract_no")], Style("song", 12), align="r")
    writer.sheet.text(
        105,
        82,
        job.rng.choice(["地下车位买卖合同", "车位买卖合同", "机动车停车位买卖合同"]),
        Style("hei_bold", 28),
        align="c",
    )
    cover: list[Runs] = [
        ["项目名称：", blank(facts.home.community.name, "", ink, least=18)],
        ["出　卖　人：", blank(seller.name, "", ink, least=18)],
        ["买　受　人：", blank(person.name, "", ink, least=18)],
    ]
    lines(writer.sheet, 52, 150, cover, Style("song", 14), step=16)
    writer.new_page()
    writer.line(["出卖人（甲方）：", blank(seller.name, "seller", ink)])
    writer.line(["统一社会信用代码：", seller.uscc, "　法定代表人：", seller.legal_person])
    writer.line(["地址：", seller.address, "　联系电话：", seller.phone])
    writer.line(["买受人（乙方）：", blank(person.name, "buyer", ink)])
    writer.line(["身份证件号码：", blank(person.id_number, "buyer_id", ink), "　电话：", blank(person.phone, "", ink)])
    writer.line(["通讯地址：", person.address])
    writer.para(
        "根据《中华人民共和国民法典》及有关法律法规的规定，甲乙双方在平等、自愿的基础上，就乙方购买甲方开发的车位事宜达成如下协议："
    )
    place: Parts = ["乙方购买的车位位于", Run(facts.home.community.name, "community", ink, underline=True), "项目"]
    place += [spot.level, "，车位编号为", blank(spot.number, "space_no", ink), "号，具体位置见附件一《车位平面图》。"]
    clause(writer, 1, "车位基本情况", [place, "该车位为平面停车位，仅供停放小型机动车之用，乙方不得擅自改变用途。"])
    price: Parts = ["该车位按个计价，总价款为人民币", blank(figures(facts.space_price, job.rng), "price", ink)]
    price += ["元（大写：", blank(capital(facts.space_price, job.rng), "price", ink), "），签订本合同当日一次性付清。"]
    clause(
        writer,
        2,
        "价款及付款方式",
        [price, "乙方逾期付款的，每逾期一日按应付款项的万分之二支付违约金，逾期超过三十日的，甲方有权解除合同。"],
    )
    handover = facts.consent_date + timedelta(days=60)
    clause(
        writer,
        3,
        "交付",
        [["甲方应于", said(job, handover, "plain"), "前将该车位交付乙方使用。交付时双方签署《车位交接单》。"]],
    )
    clause(
        writer,
        4,
        "物业管理",
        [
            "乙方应向物业服务企业交纳车位管理费，标准为每月60元，自车位交付之日起计收。",
            "乙方需要安装新能源汽车充电设施的，应当向供电企业及物业服务企业申请，符合消防安全要求后方可施工。",
        ],
    )
    clause(
        writer, 5, "转让", ["乙方转让该车位的，本小区业主在同等条件下有优先购买的权利，受让人应承继本合同约定的义务。"]
    )
    clause(
        writer,
        6,
        "争议解决及其他",
        [
            "因履行本合同发生争议的，由双方协商解决；协商不成的，向车位所在地人民法院起诉。",
            "本合同一式肆份，甲方执叁份，乙方执壹份，自双方签字盖章之日起生效。",
        ],
    )
    writer.room(58)
    sheet, y = writer.sheet, writer.y + 4
    lines(
        sheet,
        25,
        y,
        ["甲方（盖章）：", "法定代表人或委托代理人：", ["签订日期：", *torn(facts.consent_date, "sign_date", ink)]],
        writer.style,
        step=12,
    )
    lines(sheet, 112, y, ["乙方（签字）：", "委托代理人："], writer.style, step=12)
    signed(sheet, 142, y - 2, person.name)
    put_round(sheet, 58, y + 9, SealText(seller.name, "合同专用章"))
    for part, page in enumerate(writer.sheets[1:]):
        put_edge(page, 130, SealText(seller.name, "合同专用章"), part, len(writer.sheets) - 1)
        foot(page, f"- {part + 1} -")
    return finished("oak_buy_developer", writer.sheets, values_of(job, spot, seller.name, number), spot)


def neighbours(job: Job) -> Drawn:
    """Two neighbours' agreement from the internet, one page, thumb prints."""
    facts, spot = job.facts, a_spot(job.rng)
    ink, style = hand(job, 12.5), Style("song", 12.5)
    writer = Writer(job, style, leading=1.85)
    writer.title(job.rng.choice(["车位转让协议书", "车位转让协议", "停车位买卖协议"]), BOLD)
    owner, person = facts.landlord, facts.person
    writer.line(
        ["转让方（以下简称甲方）：", blank(owner.name, "seller", ink), "身份证号：", blank(owner.id_number, "", ink)]
    )
    writer.line(
        [
            "受让方（以下简称乙方）：",
            blank(person.name, "buyer", ink),
            "身份证号：",
            blank(person.id_number, "buyer_id", ink),
        ]
    )
    writer.para("甲、乙双方经友好协商，就车位转让一事自愿达成以下协议，共同遵守。")
    writer.para(
        [
            "一、甲方将位于",
            blank(facts.home.community.name, "community", ink),
            spot.level,
            "的",
            blank(spot.number, "space_no", ink),
            "号车位转让给乙方，甲方保证对该车位享有合法权利，无抵押、无纠纷。",
        ]
    )
    writer.para(
        [
            "二、转让价格为人民币（大写）",
            blank(capital(facts.space_price, job.rng), "price", ink),
            "，小写¥",
            blank(figures(facts.space_price, job.rng), "price", ink),
            "元。乙方于本协议签订当日以银行转账方式一次付清，甲方收款后出具收条。",
        ]
    )
    writer.para(
        "三、甲方收到全部价款后，当日将车位及相关票据、原购买合同交给乙方，此前产生的管理费由甲方承担，此后的由乙方承担。"
    )
    writer.para("四、甲方协助乙方到开发商或物业公司办理车位更名手续，所需费用由乙方负担。")
    writer.para("五、乙方可以在该车位上安装充电桩，与甲方无关。")
    writer.para("六、任何一方不得反悔，否则应赔偿对方壹万元整。本协议一式两份，双方各执一份，签字按手印后生效。")
    sheet, y = writer.sheet, writer.y + 10
    lines(sheet, 28, y, ["甲方：", ["电话：", Run(owner.phone, "", ink)]], style, step=12)
    lines(sheet, 112, y, ["乙方：", ["电话：", Run(person.phone, "", ink)]], style, step=12)
    signed(sheet, 44, y - 2, owner.name)
    signed(sheet, 128, y - 2, person.name)
    thumb(sheet, 56, y - 6)
    thumb(sheet, 140, y - 5)
    sheet.text(112, y + 30, torn(facts.consent_date, "sign_date", ink, line=job.chance(0.5)), style)
    sheet.text(28, y + 30, "见证人：", style)
    return finished("oak_buy_neighbours", writer.sheets, values_of(job, spot, owner.name), spot)


def subscription(job: Job) -> Drawn:
    """A sales office's subscription sheet as a table with the payment plan."""
    facts, spot, ink = job.facts, a_spot(job.rng), job.fill_style(11)
    person, seller, sheet = facts.person, facts.developer, job.sheet()
    number = f"{job.rng.randrange(10**7):07d}"
    sheet.text(105, 20, facts.home.community.name, Style("hei", 14), align="c", spacing=0.1)
    sheet.text(105, 30, "车位认购协议书", Style("hei_bold", 20), align="c", spacing=0.15)
    sheet.text(186, 44, ["编号：No.", Run(number, "contract_no")], Style("song", 11), align="r")
    label, value = Style("song", 11), ink
    rows: Rows = [
        (10, [(30, "出卖人", True), (144, Run(seller.name, "seller", ink), False)]),
        (
            10,
            [
                (30, "认购人", True),
                (46, Run(person.name, "buyer", ink), False),
                (30, "联系电话", True),
                (68, person.phone, False),
            ],
        ),
        (
            10,
            [
                (30, "证件类型", True),
                (46, "居民身份证", False),
                (30, "证件号码", True),
                (68, Run(person.id_number, "buyer_id", ink), False),
            ],
        ),
        (
            10,
            [
                (30, "所购房号", True),
                (46, room_of(facts.home, job.rng), False),
                (30, "车位类型", True),
                (68, job.rng.choice(["产权车位", "标准车位", "子母车位"]), False),
            ],
        ),
        (
            10,
            [
                (30, "项目名称", True),
                (46, Run(facts.home.community.name, "community", ink), False),
                (30, "认购车位号", True),
                (68, [spot.level, Run(spot.number, "space_no", ink)], False),
            ],
        ),
        (
            14,
            [
                (30, "成交总价", True),
                (
                    144,
                    [
                        "¥",
                        Run(figures(facts.space_price, job.rng), "price", ink),
                        "元　大写：",
                        Run(capital(facts.space_price, job.rng), "price", ink),
                    ],
                    False,
                ),
            ],
        ),
        (10, [(30, "付款方式", True), (144, "√ 一次性付款　　□ 分期付款　　□ 按揭贷款", False)]),
    ]
    y = table(sheet, 18, 52, rows, label=label, value=value)
    terms = [
        "1．认购人签署本协议时已支付定金人民币5000元，签订正式买卖合同后定金自动转为购车位款。",
        "2．认购人应于本协议签订之日起七日内，携带本协议书、身份证原件到售楼部签订《车位买卖合同》，逾期视为放弃认购，定金不予退还。",
        "3．认购人确认签约前已到现场查看车位位置、尺寸，对柱网、管线等情况无异议。",
        "4．车位上如需安装充电设施，由认购人自行向供电部门申请并承担费用，出卖人予以配合。",
        "5．本协议一式三份，出卖人两份，认购人一份。",
    ]
    for text in terms:
        y = sheet.flow(20, y + 3, 170, text, Style("song", 11), leading=1.55)
    lines(sheet, 22, y + 12, ["出卖人（盖章）：", "置业顾问：", "现场经理："], label, step=11)
    lines(
        sheet,
        112,
        y + 12,
        ["认购人（签字）：", ["签订时间：", Run(said(job, facts.consent_date), "sign_date", ink)]],
        label,
        step=11,
    )
    signed(sheet, 144, y + 10, person.name)
    put_round(sheet, 62, y + 20, SealText(seller.name, "销售专用章"), diameter=38)
    return finished("oak_buy_subscription", [sheet], values_of(job, spot, seller.name, number), spot)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "oak_buy_developer": developer_contract,
        "oak_buy_neighbours": neighbours,
        "oak_buy_subscription": subscription,
    },
}
