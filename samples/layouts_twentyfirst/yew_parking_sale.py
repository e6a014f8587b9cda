"""车位买卖: a subscription form of one page, a transfer between two residents, a developer's contract with a cover."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Align, Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.yew_common import (
    days_after,
    digits,
    grid,
    phone,
    said_day,
    scrawl,
    seal_of,
    stranger,
    thumb,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _sold_on(job: Job) -> date:
    return a_day(job.rng, date(2022, 2, 1), date(2026, 10, 20))


def _values(job: Job, seller: str, signed: date, number: str = "") -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }
    return values | ({"contract_no": number} if number else {})


def subscription(job: Job) -> Drawn:
    """车位认购书: one page, labels above their values in boxes, notes to the customer, names of the sales staff."""
    facts, sheet, signed = job.facts, job.sheet(), _sold_on(job)
    person, home, firm = facts.person, facts.home, facts.developer
    number = f"{job.rng.choice(['RG', 'CWRG', 'DK'])}{signed:%Y%m}{digits(job, 4)}"
    sheet.text(105, 18, Run(home.community.name, "community"), Style("kai", 17), align="c", spacing=0.2)
    sheet.text(105, 28, job.rng.choice(["地下车位认购书", "产权车位认购协议书"]), Style("song_bold", 23), align="c")
    sheet.text(190, 42, ["No：", Run(number, "contract_no")], Style("hei", 11), align="r")
    small, fill = Style("song", 9, (90, 90, 95)), job.fill_style(12)

    def box(x: float, y: float, wide: float, high: float, name: str, runs: Runs) -> None:
        sheet.rect(x, y, wide, high, line=0.3)
        sheet.text(x + 2, y + 1.6, name, small)
        sheet.cell((x, y + 4.5, wide, high - 5), runs, fill, pad=3)

    price = facts.space_price
    box(20, 50, 112, 16, "认购人（乙方）", Run(person.name, "buyer"))
    box(132, 50, 58, 16, "联系电话", person.phone)
    box(20, 66, 112, 16, "身份证号码", Run(person.id_number, "buyer_id"))
    box(132, 66, 58, 16, "关联房号", home.room_text)
    box(20, 82, 170, 18, "通讯地址", person.address)
    box(20, 100, 56, 16, "认购车位编号", Run(home.space_no, "space_no"))
    box(76, 100, 56, 16, "所在层", home.space_floor)
    box(132, 100, 58, 16, "车位类型", job.rng.choice(["标准车位", "子母车位", "微型车位"]))
    box(20, 116, 76, 18, "成交总价（小写）", ["¥ ", Run(f"{price:,.2f}", "price"), " 元"])
    box(96, 116, 94, 18, "成交总价（大写）", Run(in_words(price, unit="圆"), "price"))
    deposit = job.rng.choice([5000, 10000, 20000])
    box(20, 134, 76, 16, "已付定金", f"¥{deposit:,}.00")
    box(96, 134, 94, 16, "付款方式", job.rng.choice(["一次性付款", "分期（首付50%）", "商业贷款"]))
    lines = (
        f"1．认购人应于签署本认购书后七日内携身份证原件到售楼部签订正式合同并付清余款{price - deposit:.2f}元。",
        "2．逾期未签约的，出卖人有权另行出售该车位，定金不予退还。",
        "3．认购人已知悉该车位的位置、尺寸及层高，并已现场查看。",
        "4．本认购书经双方签章后生效，正式合同签订后自行终止。",
    )
    y = 157.0
    for line in lines:
        y = sheet.flow(20, y, 170, line, Style("song", 10.5), leading=1.6) + 1.5
    body = Style("song", 11.5)
    sheet.text(20, 200, ["出卖人（甲方）：", Run(firm.name, "seller")], body)
    sheet.text(20, 211, f"置业顾问：{stranger(job)}　　销售经理：{stranger(job)}", body)
    sheet.text(20, 228, "认购人签字：", body)
    scrawl(sheet, 48, 225.5, person.name)
    sheet.text(110, 228, ["认购日期：", *dated(signed, "sign_date", fill)], body)
    seal_of(sheet, 108, 204, firm.name, job, centre=job.rng.choice(["", "销售专用章"]))
    sheet.line(20, 262, 190, 262, width=0.3)
    sheet.text(
        20, 265, f"销售热线：{firm.phone}　项目地址：{home.community.district}{home.community.street}", Style("hei", 9)
    )
    return drawn("parking_purchase_contract", "yew_subscription", [sheet], _values(job, firm.name, signed, number))


def resident_transfer(job: Job) -> Drawn:
    """Two residents' agreement in prose: the price in words before figures, a witness, prints of thumbs."""
    facts, signed = job.facts, _sold_on(job)
    seller, person, home = facts.landlord, facts.person, facts.home
    body = Style(job.rng.choice(["song", "kai"]), 13.5)
    writer = Writer(job, body, leading=1.72, top=28, left=28, width=154)
    writer.title(
        job.rng.choice(["车位转让协议", "私家车位买卖协议", "地下车位转让合同"]), Style("song_bold", 22), after=11
    )
    writer.line(
        ["转让方：", Run(seller.name, "seller"), f"，{seller.sex}，身份证号{seller.id_number}，电话{seller.phone}"]
    )
    writer.line(
        [
            "受让方：",
            Run(person.name, "buyer"),
            f"，{person.sex}，身份证号",
            Run(person.id_number, "buyer_id", solid=True),
            f"，电话{person.phone}",
        ]
    )
    bought = signed.year - job.rng.randrange(2, 7)
    writer.para(
        [
            f"转让方{bought}年在",
            Run(home.community.name, "community"),
            f"购得地下停车位一个（{home.space_floor}，车位号",
            Run(home.space_no, "space_no", solid=True),
            "），现因搬迁自愿转让给同小区业主，即受让方。双方协商一致，约定如下：",
        ]
    )
    price = facts.space_price
    writer.para(
        [
            "一、转让价款为人民币",
            Run(in_words(price), "price"),
            "（",
            Run(f"{price:.0f}元", "price", solid=True),
            "），含车位原有的地锁和装修。受让方于签字当日以银行转账方式一次付清，转让方出具收条。",
        ]
    )
    until = signed + timedelta(days=job.rng.randrange(5, 30))
    writer.para(f"二、转让方应于{said_day(until)}前将车位交付受让方，并配合到物业服务中心办理更名手续。")
    writer.para("三、交付之前的车位管理费由转让方承担，交付之后的由受让方承担。办理过户所需税费由受让方承担。")
    writer.para("四、转让方保证该车位没有抵押、查封，也没有出租给他人；因此发生纠纷的，转让方退还全部价款并赔偿损失。")
    writer.para(f"五、任何一方反悔的，应向对方支付违约金{in_words(Decimal(job.rng.choice([3000, 5000, 10000])))}。")
    writer.para("六、受让方可在该车位安装电动汽车充电桩，转让方对此没有异议。")
    writer.para("七、本协议一式三份，双方及见证人各持一份，签字后生效。")
    writer.room(62)
    sheet, y = writer.sheet, writer.y + 8
    for number, (role, name) in enumerate(
        (("转让方", seller.name), ("受让方", person.name), ("见证人", stranger(job)))
    ):
        sheet.text(28, y + 13 * number, f"{role}（签名）：", body)
        scrawl(sheet, 69, y + 13 * number - 2, name)
        if number < 2:
            thumb(sheet, 97, y + 13 * number - 2)
    day: Runs = Run(said_day(signed, job.rng.choice(["chinese", "plain"])), "sign_date")
    sheet.text(182, y + 38, day, body, align="r")
    return drawn("parking_purchase_contract", "yew_resident_transfer", writer.sheets, _values(job, seller.name, signed))


def developers_contract(job: Job) -> Drawn:
    """A developer's contract: a cover, a table of the parties, articles in small type, signatures on the last page."""
    facts, signed = job.facts, _sold_on(job)
    person, home, firm, town = facts.person, facts.home, facts.developer, facts.home.community
    number = f"{signed.year}-{job.rng.choice(['车位', 'CK', '地库'])}-{digits(job, 5)}"
    fill, price = job.fill_style(11), facts.space_price
    cover = job.sheet()
    cover.text(190, 22, ["合同编号：", Run(number, "contract_no")], Style("song", 12), align="r")
    cover.text(105, 78, Run(town.name, "community"), Style("song_bold", 26), align="c")
    title = job.rng.choice(["地下停车库车位买卖合同", "机动车停车位（产权）出售合同"])
    cover.text(105, 96, title, Style("song_bold", 24), align="c")
    for row, (name, runs) in enumerate(
        (
            ("出卖人", Run(firm.name, "seller")),
            ("买受人", Run(person.name, "buyer")),
            ("车位号", Run(home.space_no, "space_no")),
        )
    ):
        cover.text(52, 172 + 14 * row, f"{name}：", Style("song", 15))
        cover.text(76, 172 + 14 * row, runs, fill.sized(14))
        cover.line(74, 179 + 14 * row, 162, 179 + 14 * row)
    cover.text(105, 250, "信阳市住房和城乡建设局　信阳市市场监督管理局　监制", Style("song", 11), align="c")
    writer = Writer(job, Style("song", 10.5), leading=1.65, top=22, left=22, width=166, gap=1.0)
    label = Style("hei", 10)

    def pair(name: str, runs: Runs, wide: float = 55.0) -> list[tuple[float, Runs, Style, Align]]:
        return [(28, name, label, "c"), (wide, runs, fill, "l")]

    rows = [
        (9.0, pair("出卖人", Run(firm.name, "seller"), 138)),
        (9.0, [*pair("信用代码", firm.uscc), *pair("法定代表人", firm.legal_person)]),
        (9.0, pair("地　址", firm.address, 138)),
        (9.0, [*pair("买受人", Run(person.name, "buyer")), *pair("国　籍", "中国")]),
        (9.0, [*pair("身份证号", Run(person.id_number, "buyer_id")), *pair("电　话", person.phone)]),
        (9.0, pair("住　址", person.address, 138)),
    ]
    writer.y = grid(writer.sheet, 22, writer.y, rows) + 5
    area = f"{job.rng.randrange(1200, 1400) / 100:.2f}"
    writer.para(
        [
            "第一条　买受人购买出卖人开发建设的",
            Run(town.name, "community"),
            f"（{town.district}{town.street}）地下车库",
            f"{home.space_floor}第",
            filled(home.space_no, "space_no", fill),
            f"号车位一个，规划用途为机动车停车，建筑面积约{area}平方米，以不动产登记簿记载为准。",
        ]
    )
    writer.para(
        [
            "第二条　该车位按个计价，总价款为人民币",
            filled(f"{price:.2f}", "price", fill),
            "元（大写：",
            filled(in_words(price), "price", fill),
            "）。价款不因面积误差而调整。",
        ]
    )
    first = (price / 2).quantize(Decimal("1"))
    writer.para(
        f"第三条　付款：签订本合同当日支付{first}元，余款{price - first:.2f}元"
        f"于{said_day(days_after(signed, 30))}前付清。"
        "逾期付款的，按日万分之三支付违约金；逾期超过六十日，出卖人有权解除合同。"
    )
    writer.para(
        f"第四条　出卖人应当在{said_day(days_after(signed, 90))}前交付车位。交付时双方签署交接单，风险自交付时转移。"
    )
    writer.para("第五条　出卖人承诺该车位不属于人民防空工程，未设定抵押，未被司法机关查封，不存在重复出售。")
    writer.para("第六条　车位交付后，买受人按物业服务合同约定交纳车位物业服务费，每月每个车位六十元。")
    writer.para("第七条　买受人因使用新能源汽车需要安装充电设施的，出卖人与前期物业服务人应提供图纸等必要的便利。")
    writer.para("第八条　出卖人应自交付之日起七百二十日内协助买受人办理不动产权属登记，相关税费按规定各自承担。")
    writer.para("第九条　买受人不得改变车位的用途，不得设置影响通行和消防的障碍物，转让时本合同的义务一并转移。")
    writer.para("第十条　因不可抗力不能履行合同的，部分或全部免除责任。争议协商不成的，向车位所在地人民法院起诉。")
    writer.para("第十一条　本合同自双方签字（盖章）之日起生效，一式四份，出卖人三份，买受人一份。")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 9
    for x, name in ((22, "出卖人（签章）："), (108, "买受人（签字）：")):
        sheet.text(x, y, name, Style("hei", 11))
    scrawl(sheet, 140, y - 2, person.name)
    sheet.text(22, y + 12, f"委托代理人：{stranger(job)}　{phone(job)}", Style("song", 11))
    signing: list[str | Run] = ["签订时间：", *dated(signed, "sign_date", fill)]
    sheet.text(108, y + 24, signing, Style("song", 11))
    seal_of(sheet, 66, y + 6, firm.name, job, centre=job.rng.choice(["合同专用章", ""]))
    pages = [cover, *writer.sheets]
    if job.variant.seal and job.chance(0.4):
        for part, page in enumerate(pages):
            seals.put_edge(page, 120, seals.SealText(firm.name), part, len(pages))
    values = _values(job, firm.name, signed, number)
    return drawn("parking_purchase_contract", "yew_developers_contract", pages, values)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "yew_subscription": subscription,
        "yew_resident_transfer": resident_transfer,
        "yew_developers_contract": developers_contract,
    }
}
