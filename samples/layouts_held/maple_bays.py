"""Buying a bay, by three writers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.maple_common import (
    between,
    floor_of,
    head,
    pen,
    say,
    sealed,
    somebody,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def maple_bay_ticket(job: Job) -> Drawn:
    """车位认购凭单: a sales system's slip, B5 across."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(250, 176)
    day = between(job, date(2024, 2, 1), date(2026, 10, 20))
    number = f"CW{day:%y%m}{job.rng.randrange(10**4):04d}"
    lab, val = Style("hei", 10), Style("song", 10.5)
    sheet.text(16, 12, facts.developer.name, Style("hei", 11))
    sheet.text(234, 12, ["凭单号 ", Run(number, "contract_no")], val, align="r")
    sheet.line(16, 19, 234, 19, width=0.6)
    head(sheet, 24, "产权外车位认购凭单（客户联）", Style("hei_bold", 17))
    price = facts.space_price
    deposit = Decimal(job.rng.choice([5000, 10000, 20000]))
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (
            11.0,
            [
                (28.0, "认购客户", True),
                (50.0, Run(facts.person.name, "buyer"), False),
                (28.0, "证件号", True),
                (112.0, Run(facts.person.id_number, "buyer_id"), False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "通讯地址", True),
                (118.0, facts.person.address, False),
                (24.0, "手机", True),
                (48.0, facts.person.phone, False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "楼盘", True),
                (50.0, Run(home.community.name, "community"), False),
                (28.0, "所在楼层", True),
                (40.0, floor_of(home), False),
                (24.0, "泊位", True),
                (48.0, Run(home.space_no, "space_no"), False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "泊位规格", True),
                (50.0, "标准（5.3m×2.4m）", False),
                (28.0, "成交总价", True),
                (112.0, ["￥", Run(f"{price:,.2f}", "price"), f"（大写：{in_words(price)}）"], False),
            ],
        ),
        (
            11.0,
            [
                (28.0, "本次实收定金", True),
                (50.0, f"￥{deposit:,.2f}", False),
                (28.0, "余款缴清期限", True),
                (112.0, "签单之日起15日内一次性缴清，定金自动抵作车位款", False),
            ],
        ),
    ]
    y = table(sheet, 16, 38, rows, label=lab, value=val) + 4
    for text in (
        "1. 认购人已到现场看过所选泊位，对柱网、层高、坡道及消防设施无异议；",
        "2. 逾期未缴余款的，出让方可将泊位另行销售，定金按认购须知处理；",
        "3. 换签《车位使用权买卖合同》前，本凭单对双方均有约束力，涂改无效。",
    ):
        y = sheet.flow(18, y, 214, text, Style("song", 9.5), leading=1.5)
    y += 6
    sheet.text(18, y, ["出让单位（章）：", Run(facts.developer.name, "seller")], val)
    sheet.text(150, y, "认购客户签字：", val)
    signature(sheet, 180, y - 2, facts.person.name)
    sheet.text(18, y + 13, f"置业顾问：{somebody(job)}　　财务复核：{somebody(job)}", val)
    sheet.text(150, y + 13, ["签单日：", say(day, "slash", "sign_date")], val)
    sheet.text(18, 165, f"打印时间 {day:%Y-%m-%d} 16:{job.rng.randrange(10, 59)}　终端 XS-03", Style("hei", 8))
    sealed(job, sheet, 78, y + 8, facts.developer.name)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "maple_bay_ticket", [sheet], values)


def maple_bay_resale(job: Job) -> Drawn:
    """Two neighbours write down that one sells his bay to the other, by hand."""
    facts, home = job.facts, job.facts.home
    seller, buyer = facts.landlord, facts.person
    sheet = job.sheet()
    hand = pen(job, 15)
    head(sheet, 28, "卖车位字据", hand.sized(22), spacing=0.25)
    day = between(job, date(2023, 6, 1), date(2026, 11, 1))
    price = facts.space_price
    y = sheet.flow(
        25,
        50,
        160,
        [
            "我叫",
            Run(seller.name, "seller"),
            f"（身份证{seller.id_number}），",
            Run(home.community.name, "community"),
            f"{floor_of(home)}有我家一个车位，地上喷的号是",
            Run(home.space_no, "space_no"),
            "，现在自愿卖给同院邻居",
            Run(buyer.name, "buyer"),
            "，买方身份证号",
            Run(buyer.id_number, "buyer_id"),
            "。",
        ],
        hand,
        leading=1.95,
        indent=2,
    )
    y = sheet.flow(
        25,
        y,
        160,
        [
            "双方讲好一口价",
            Run(f"{price:.0f}", "price"),
            f"元（{in_words(price)}），当天用微信和银行转账付清，不再找补。",
        ],
        hand,
        leading=1.95,
        indent=2,
    )
    y = sheet.flow(
        25,
        y,
        160,
        "从写这张字据起，车位归买的人用，以后装充电桩、出租或者再卖，我和家里人都不管。物业的车位管理费以前的由我结清，以后的由买的人交。"
        "原来和开发商签的合同、收据原件一并交给买的人。口说无凭，立字为据，一式两份。",
        hand,
        leading=1.95,
        indent=2,
    )
    for label, name in (("卖的人：", seller.name), ("买的人：", buyer.name), ("见证邻居：", somebody(job))):
        y += 13
        end = sheet.text(105, y, label, hand)
        signature(sheet, end + 2, y - 1, name)
    sheet.text(105, y + 15, say(day, job.rng.choice(["plain", "dot"]), "sign_date"), hand)
    if job.chance(0.5):
        seals.put_name(sheet, 160, y - 24, seller.name, side=13)
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "maple_bay_resale", [sheet], values)


def maple_bay_lawyer(job: Job) -> Drawn:
    """机动车停放空间权益买卖合同: a lawyer's two pages with a paging seal."""
    facts, home = job.facts, job.facts.home
    firm, buyer = facts.developer, facts.person
    day = between(job, date(2024, 1, 5), date(2026, 10, 30))
    number = f"（{day.year}）信车权字第{job.rng.randrange(20, 999)}号"
    price = facts.space_price
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(185, 15, ["编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    writer.title("机动车停放空间权益买卖合同", Style("song_bold", 20))
    writer.line(["转让方（下称“出卖人”）：", Run(firm.name, "seller")])
    writer.line(f"统一社会信用代码：{firm.uscc}　负责人：{firm.legal_person}")
    writer.line(["受让方（下称“买受人”）：", filled(buyer.name, "buyer", fill)])
    writer.line(["居民身份证编号：", filled(buyer.id_number, "buyer_id", fill)])
    writer.line(["户籍地：", filled(buyer.address, "", fill)])
    writer.para(
        "鉴于出卖人系该地下空间的建设单位，依法对未计入公摊的停车空间享有处分之权利，双方依据《中华人民共和国民法典》"
        "第二百七十五条、第五百九十五条之规定，经平等协商，订立如下条款，以资共同遵守。"
    )
    writer.para(
        [
            "第一条　标的。买受人所购停放空间坐落于",
            filled(home.community.name, "community", fill),
            f"地下车库{floor_of(home)}，泊位编号",
            filled(home.space_no, "space_no", fill),
            "，以双方签认之平面图（附件一）为准，面积误差不作为调价事由。",
        ]
    )
    writer.para(
        [
            "第二条　对价。上述标的之转让价款总计人民币（大写）",
            filled(in_words(price), "", fill),
            "（小写：",
            filled(f"{price:,.2f}", "price", fill),
            "元），价款不含日后应缴之车位服务费。",
        ]
    )
    writer.para(
        "第三条　支付。买受人应于本合同签订之日起七日内将全部价款汇入出卖人指定之监管账户，逾期按日万分之三承担违约金。"
    )
    writer.para(
        "第四条　交付。出卖人收讫全款后十日内办理交接，买受人签收泊位确认单即视为交付，毁损灭失之风险自交付时转移。"
    )
    writer.para(
        "第五条　使用。买受人不得改变停放用途，不得占用相邻泊位及消防通道。买受人拟加装电动汽车充电设施的，出卖人及其委托之"  # noqa: E501
        "物业服务人应当依照国家有关规定予以配合。"
    )
    writer.para(
        "第六条　保证。出卖人保证标的未设定抵押、未被查封、未重复出售；如有违反，应退还价款并赔偿价款百分之二十之损失。"
    )
    writer.para("第七条　争议。因本合同发生之争议，协商不成的，任何一方均可向标的所在地人民法院起诉。")
    writer.para("第八条　本合同自双方签章之日起生效，正本四份，出卖人执三份，买受人执一份，具同等效力。")
    writer.room(56)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, f"出卖人（章）：{firm.name}", Style("song", 12))
    sheet.text(25, y + 12, f"授权签约人：{somebody(job)}", Style("song", 12))
    end = sheet.text(122, y, "买受人（签）：", Style("song", 12))
    signature(sheet, end + 1, y - 2, buyer.name)
    sheet.text(122, y + 12, f"联络电话：{buyer.phone}", Style("song", 12))
    sheet.text(25, y + 26, ["本合同签订于：", say(day, "chinese", "sign_date")], Style("song", 12))
    sealed(job, sheet, 70, y + 8, firm.name)
    if job.variant.seal:
        for part, page in enumerate(writer.sheets):
            if len(writer.sheets) > 1:
                seals.put_edge(page, 130, seals.SealText(firm.name), part, len(writer.sheets))
    writer.number_pages("- {} / {} -")
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": firm.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "maple_bay_lawyer", writer.sheets, values)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "maple_bay_ticket": maple_bay_ticket,
        "maple_bay_resale": maple_bay_resale,
        "maple_bay_lawyer": maple_bay_lawyer,
    },
}
