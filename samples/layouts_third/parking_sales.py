"""车位买卖、认购、使用权转让: from a developer's three pages to a sheet between neighbours.

Conventions: `price` is the whole price of the space (not the deposit, not what a square metre costs); `space_no` as in
`common.a_space`; a level said as a place before the number (地下一层A-102号车位) is left off and tolerated.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_third.common import (
    Pen,
    Space,
    begin,
    day_runs,
    hand,
    home_words,
    pen,
    signed,
    space_tolerated,
    sum_runs,
    thumb,
)
from samples.people import Facts, a_day
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_BY_LAW = "根据《中华人民共和国民法典》及有关法律、法规的规定，"


def sale_values(
    job: Job, *, seller: str, price: Decimal, contract_no: str = "", buyer_id: bool = True
) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(price),
        "sign_date": facts.consent_date.isoformat(),
    }
    if contract_no:
        values["contract_no"] = contract_no
    if buyer_id:
        values["buyer_id"] = facts.person.id_number
    return values


def begin_sale(job: Job) -> Facts:
    """The facts with a day of signing in one of the years before."""
    facts = begin(job)
    job.facts = replace(facts, consent_date=a_day(job.rng, date(2021, 1, 12), date(2026, 11, 15)))
    return job.facts


def _space(job: Job) -> Space:
    return Space(job.facts.home.space_no, job.facts.home.space_floor)


def developer_transfer(job: Job) -> Drawn:
    """地下车位使用权转让协议 of a developer: clauses 一、二、…, two pages, values filled into the print."""
    facts = begin_sale(job)
    home, used = facts.home, pen(job, 12)
    number = f"CW-{facts.consent_date.year}-{job.rng.randrange(10**4):04d}"
    writer = Writer(job, Style("song", 12), top=24, leading=1.75)
    writer.line(["协议编号：", Run(number, "contract_no", used.style)])
    writer.y += 4
    writer.title("地下车位使用权转让协议", Style("hei_bold", 18), spacing=0.1)
    writer.line(["转让方（甲方）：", Run(facts.developer.name, "seller")])
    writer.line(["统一社会信用代码：", facts.developer.uscc])
    writer.line(["受让方（乙方）：", used(facts.person.name, "buyer", min_em=8)])
    writer.line(["身份证号码：", used(facts.person.id_number, "buyer_id"), "  电话：", used(facts.person.phone)])
    writer.para(
        _BY_LAW + "甲乙双方本着自愿、公平、诚实信用的原则，就乙方受让甲方开发项目的地下车位使用权事宜，达成如下协议："
    )
    writer.para("一、车位位置及用途", style=Style("hei", 12))
    level = f"{home.space_floor}" if home.space_floor else "地下车库"
    writer.para(
        [
            "甲方将其开发建设的“",
            used(home.community.name, "community"),
            "”项目",
            used(level),
            used(home.space_no, "space_no"),
            f"号车位的使用权转让给乙方。该车位长约{job.rng.choice(['5.1', '5.3'])}米、宽约2.4米，仅供停放小型车辆。",
        ]
    )
    writer.para("二、转让价款及支付方式", style=Style("hei", 12))
    writer.para(
        ["该车位使用权的转让总价款为", *sum_runs(job, facts.space_price, "price", used), "。该价款不含物业服务费。"]
    )
    deposit = used(str(job.rng.choice([5000, 10000, 20000])))
    writer.para(["乙方已于签订本协议前支付定金", deposit, "元，定金在签约时冲抵价款，余款在签约当日一次付清。"])
    writer.para("三、使用期限", style=Style("hei", 12))
    writer.para(
        "车位使用期限与该项目国有土地使用权期限一致，至2085年6月30日止。期限届满土地使用权续期的，乙方继续使用。"
    )
    writer.para("四、双方权利义务", style=Style("hei", 12))
    for clause in (
        "1．甲方保证对转让的车位拥有合法处分权，未设定抵押，亦未重复转让。",
        "2．乙方应遵守物业服务企业的停车管理规定，按时交纳车位管理费，不得改变车位用途，不得擅自加建围挡。",
        "3．乙方在车位上安装新能源汽车充电设施的，甲方予以配合，由乙方按供电部门要求自行办理报装手续并承担费用。",
        "4．乙方转让车位使用权的，限于本项目业主之间，并到物业服务企业办理更名。",
    ):
        writer.para(clause)
    writer.para("五、违约责任", style=Style("hei", 12))
    writer.para("任何一方违反本协议约定，应向对方支付转让价款百分之十的违约金；造成损失的，另行赔偿。")
    writer.para("六、其他", style=Style("hei", 12))
    writer.para("本协议一式三份，甲方执二份，乙方执一份，自双方签字或盖章之日起生效。未尽事宜由双方另行协商。")
    writer.room(52)
    writer.y += 8
    y, sheet = writer.y, writer.sheet
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(112, y, "乙方（签字）：", writer.style)
    signed(sheet, 140, y - 2, facts.person.name)
    sheet.text(25, y + 22, ["签订日期：", *day_runs(job, facts.consent_date, "sign_date", used)], writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 6, SealText(facts.developer.name, "合同专用章"), diameter=41)
    writer.number_pages("- {} -")
    values = sale_values(job, seller=facts.developer.name, price=facts.space_price, contract_no=number)
    return drawn(
        "parking_purchase_contract",
        "developer_transfer",
        writer.sheets,
        values,
        tolerated=space_tolerated(_space(job)),
    )


def subscription_sheet(job: Job) -> Drawn:
    """车位认购书: a table on one page, boxes to tick, total and deposit side by side."""
    facts = begin_sale(job)
    home, used = facts.home, Pen(job.fill_style(11), underline=False)
    sheet = job.sheet()
    number = f"{job.rng.randrange(10**7):07d}"
    sheet.text(105, 22, f"{home.community.name}", Style("hei", 13), align="c")
    sheet.text(105, 31, "车 位 认 购 协 议 书", Style("song_bold", 20), align="c")
    sheet.text(188, 42, ["No.", Run(number, "contract_no")], Style("song", 11, (190, 30, 40)), align="r")
    price, person = facts.space_price, facts.person
    paid = Decimal(job.rng.choice([3000, 5000, 10000]))
    figures = f"{price:,.2f}"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12.0, [(30.0, "出 卖 人", True), (138.0, Run(facts.developer.name, "seller"), False)]),
        (
            12.0,
            [
                (30.0, "认 购 人", True),
                (48.0, used(person.name, "buyer"), False),
                (30.0, "联系电话", True),
                (60.0, used(person.phone), False),
            ],
        ),
        (
            12.0,
            [
                (30.0, "证件类型", True),
                (48.0, "■身份证 □护照 □其他", False),
                (30.0, "证件号码", True),
                (60.0, used(person.id_number, "buyer_id"), False),
            ],
        ),
        (
            12.0,
            [
                (30.0, "项目名称", True),
                (48.0, Run(home.community.name, "community"), False),
                (30.0, "房号", True),
                (60.0, used(home_words(job)), False),
            ],
        ),
        (
            12.0,
            [
                (30.0, "车位编号", True),
                (48.0, used(home.space_no, "space_no"), False),
                (30.0, "所在楼层", True),
                (60.0, used(home.space_floor or "地下车库"), False),
            ],
        ),
        (
            12.0,
            [
                (30.0, "车位总价", True),
                (
                    138.0,
                    ["￥", used(figures, "price"), "元   大写：", used(numbers.amount_in_words(price), "price")],
                    False,
                ),
            ],
        ),
        (
            12.0,
            [
                (30.0, "已交定金", True),
                (48.0, ["￥", used(f"{paid:.2f}"), "元"], False),
                (30.0, "付款方式", True),
                (60.0, "■一次性 □分期 □按揭", False),
            ],
        ),
    ]
    bottom = table(sheet, 21, 50, rows, label=Style("hei", 11), value=Style("song", 11))
    y = bottom + 6
    for clause in (
        "一、认购人自愿认购上表所列车位，已实地查看并知悉其位置、尺寸和现状。",
        "二、认购人应于本协议签订后七日内携身份证原件及本协议付清余款，并签订正式合同；逾期未付的，出卖人有权另行出售该车位，定金不予退还。",
        "三、车位面积以实际划线为准，不作为调整总价的依据。",
        "四、本协议一式两份，双方各执一份，正式合同签订后自动失效。",
    ):
        y = sheet.flow(21, y, 168, clause, Style("song", 11), indent=2) + 1.2
    y += 8
    sheet.text(24, y, "出卖人（签章）：", Style("song", 12))
    sheet.text(24, y + 14, "经办人：", Style("song", 12))
    signed(sheet, 44, y + 12, "寓小军", size=15)
    sheet.text(112, y, "认购人（签字）：", Style("song", 12))
    signed(sheet, 146, y - 2, person.name)
    sheet.text(112, y + 24, ["日期：", *day_runs(job, facts.consent_date, "sign_date", used)], Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 6, SealText(facts.developer.name), diameter=40)
    values = sale_values(job, seller=facts.developer.name, price=price, contract_no=number)
    return drawn("parking_purchase_contract", "subscription_sheet", [sheet], values)


def neighbours_deal(job: Job) -> Drawn:
    """车位转让协议 between two owners: a plain typed or handwritten page, sum in 万元 or in words, thumb prints."""
    facts = begin_sale(job)
    home, seller = facts.home, facts.landlord
    ink = hand(job, 13) if job.chance(0.6) else Style("song", 13)
    used = Pen(ink, underline=False)
    writer = Writer(job, ink, top=30, leading=1.9, left=28, width=152)
    writer.title("车位转让协议", ink.sized(19), spacing=0.25)
    writer.line(["卖方（以下简称甲方）：", used(seller.name, "seller"), f"，身份证号{seller.id_number}"])
    writer.line(
        [
            "买方（以下简称乙方）：",
            used(facts.person.name, "buyer"),
            "，身份证号",
            used(facts.person.id_number, "buyer_id"),
        ]
    )
    tenth = job.chance(0.5)
    price = Decimal(job.rng.randrange(30, 160) * 1000)
    sum_of: list[str | Run] = (
        [used(f"{price / 10000:.1f}".removesuffix(".0"), "price"), Run("万元", "price"), "整"]
        if tenth
        else [
            "人民币",
            used(numbers.amount_in_words(price, unit="元"), "price"),
            "（",
            used(f"{price:.0f}", "price"),
            "元）",
        ]
    )
    place: list[str | Run] = [used(home.community.name, "community"), home.space_floor or "地下车库"]
    writer.para(["甲方自愿将自己名下位于", *place, used(home.space_no, "space_no"), "号车位转让给乙方，双方商定如下："])
    writer.para(["1、转让价格为", *sum_of, "，乙方于签字当日以银行转账方式一次付给甲方，甲方收款后出具收条。"])
    writer.para("2、甲方保证该车位没有抵押、没有欠费、没有纠纷，如有问题由甲方负责处理并退还全部车位款。")
    writer.para("3、车位从签字之日起归乙方使用，甲方协助乙方到物业办理更名，以后的管理费由乙方交。")
    writer.para("4、乙方在车位安装充电桩、办理电表等，甲方无条件配合提供有关资料。")
    writer.para("5、本协议一式两份，双方各一份，签字按手印后生效，双方不得反悔。")
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(30, y, "甲方：", ink)
    signed(sheet, 46, y - 2, seller.name)
    thumb(sheet, 58, y - 4)
    sheet.text(110, y, "乙方：", ink)
    signed(sheet, 126, y - 2, facts.person.name)
    thumb(sheet, 140, y - 3)
    sheet.text(30, y + 18, "见证人：", ink)
    signed(sheet, 52, y + 16, facts.spouse.name, size=16)
    sheet.text(
        110,
        y + 18,
        Run(numbers.written_date(facts.consent_date, form=job.date_form("plain", "dot", "chinese")), "sign_date"),
        ink,
    )
    values = sale_values(job, seller=seller.name, price=price)
    return drawn(
        "parking_purchase_contract", "neighbours_deal", [sheet], values, tolerated=space_tolerated(_space(job))
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "developer_transfer": developer_transfer,
        "subscription_sheet": subscription_sheet,
        "neighbours_deal": neighbours_deal,
    }
}
