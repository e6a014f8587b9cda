"""Purchase contracts of parking spaces."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts.parking import BODY, TITLE, page_number
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def purchase(job: Job) -> Drawn:
    """车位（库）买卖合同, two pages, printed by the developer."""
    facts, home = job.facts, job.facts.home
    person, place, seller = facts.person, home.community, facts.developer
    signed = a_day(job.rng, RECEIVED.replace(year=2021), RECEIVED)
    number = f"CW{signed:%Y%m}-{job.rng.randrange(1, 999):04d}"
    fill = job.fill_style(12)
    price = facts.space_price
    first, second = job.sheet(), job.sheet()
    first.text(185, 18, ["合同编号：", Run(number, "contract_no", fill)], Style("song", 11), align="r")
    first.text(105, 30, "地下车位（库）买卖合同", TITLE, align="c", spacing=0.15)
    y = 50.0

    def write(runs: str | list[str | Run], *, indent: float = 0.0, sheet: Sheet = first) -> None:
        nonlocal y
        y = sheet.flow(25, y, 160, runs, BODY, leading=1.75, indent=indent) + 1.2

    write(["出卖人（甲方）：", filled(seller.name, "seller", fill)])
    write(["统一社会信用代码：", filled(seller.uscc, "", fill)])
    write(["买受人（乙方）：", filled(person.name, "buyer", fill, min_em=12)])
    write(["身份证号码：", filled(person.id_number, "buyer_id", fill)])
    write(["联系电话：", filled(person.phone, "", fill)])
    y += 2
    write(
        "甲、乙双方根据《中华人民共和国民法典》等法律法规的规定，在平等、自愿、协商一致的基础上，就买卖地下车位（库）达成如下协议：",
        indent=2,
    )
    write(
        [
            "第一条　车位基本情况。乙方购买甲方开发的位于信阳市",
            filled(place.district, "", fill),
            f"{place.street}",
            "“",
            Run(place.name, "community", fill),
            "”项目",
            filled(home.space_floor, "", fill),
            "第",
            filled(home.space_no, "space_no", fill),
            "号车位，建筑面积约",
            filled("13.25", "", fill),
            "平方米（以不动产登记为准）。",
        ],
        indent=2,
    )
    write(
        [
            "第二条　价款及付款方式。该车位总价款为人民币（小写）",
            filled(f"{price:,.2f}", "price", fill),
            "元，（大写）",
            filled(in_words(price, unit="圆"), "", fill),
            "。乙方应于签订本合同之日一次性付清全部价款。",
        ],
        indent=2,
    )
    write(
        "第三条　交付。甲方应当在乙方付清全部价款后三十日内将车位交付乙方使用，交付时双方签署《车位交接单》。", indent=2
    )
    write(
        "第四条　车位使用。乙方应按规划用途使用车位，可以依照规定安装电动汽车充电设施，甲方及物业服务人应予配合。",
        indent=2,
    )
    y = 26.0
    write("第五条　登记。甲方应协助乙方办理该车位的不动产登记，所需税费按国家规定各自承担。", indent=2, sheet=second)
    write(
        "第六条　违约责任。乙方逾期付款的，每逾期一日按未付款的万分之一支付违约金；"
        "甲方逾期交付的，每逾期一日按已付款的万分之一支付违约金。",
        indent=2,
        sheet=second,
    )
    write("第七条　物业服务。车位交付后，乙方应按照前期物业服务合同的约定交纳车位物业服务费。", indent=2, sheet=second)
    write(
        "第八条　争议解决。本合同在履行中发生争议，由双方协商解决；协商不成的，依法向车位所在地人民法院起诉。",
        indent=2,
        sheet=second,
    )
    write(
        "第九条　本合同自双方签字盖章之日起生效，一式四份，甲方三份，乙方一份，具有同等法律效力。",
        indent=2,
        sheet=second,
    )
    y += 20
    second.text(25, y, "出卖人（盖章）：", BODY)
    second.text(112, y, "买受人（签字）：", BODY)
    if job.variant.seal:
        seals.put_round(second, 66, y + 8, seals.SealText(seller.name, centre="合同专用章"))
    signature(second, 146, y - 1.5, person.name)
    y += 15
    second.text(25, y, "法定代表人或委托代理人：", BODY)
    second.text(112, y, ["签订日期：", *dated(signed, "sign_date", fill)], BODY)
    for page, sheet in enumerate((first, second), 1):
        page_number(sheet, page, 2)
        if job.variant.seal:
            seals.put_edge(sheet, 140, seals.SealText(seller.name), page - 1, 2)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "purchase", [first, second], values)


def subscription(job: Job) -> Drawn:
    """车位认购协议书 on one page."""
    facts, home = job.facts, job.facts.home
    person, place, seller, sheet = facts.person, home.community, facts.developer, job.sheet()
    signed = a_day(job.rng, RECEIVED.replace(year=2023), RECEIVED)
    number = f"{place.name[:2]}车认字第{job.rng.randrange(1, 9999):04d}号"
    fill, price = job.fill_style(12), facts.space_price
    sheet.text(105, 24, "车位认购协议书", TITLE, align="c", spacing=0.25)
    sheet.text(25, 40, ["编号：", Run(number, "contract_no")], Style("song", 10.5))
    y = 52.0

    def write(runs: str | list[str | Run], *, indent: float = 0.0) -> None:
        nonlocal y
        y = sheet.flow(25, y, 160, runs, BODY, leading=1.7, indent=indent) + 1.5

    write(["甲方（出卖人）：", Run(seller.name, "seller", fill)])
    write(
        ["乙方（认购人）：", Run(person.name, "buyer", fill), "　　身份证号：", Run(person.id_number, "buyer_id", fill)]
    )
    write(
        [
            "乙方自愿认购甲方开发的",
            Run(place.name, "community", fill),
            "小区",
            Run(home.space_floor, "", fill),
            "车位，双方约定如下：",
        ],
        indent=2,
    )
    write(["一、认购车位号：", Run(home.space_no, "space_no", fill), "。"], indent=2)
    write(
        ["二、车位总价：人民币", Run(in_words(price), "", fill), "（¥", Run(f"{price:.2f}", "price", fill), "）。"],
        indent=2,
    )
    deposit = Decimal(5000)
    write(
        [
            "三、乙方于签订本协议时交纳定金人民币",
            Run(f"{deposit:.0f}", "", fill),
            "元，签订买卖合同时定金抵作车位价款。",
        ],
        indent=2,
    )
    write("四、乙方应在甲方通知之日起十五日内签订正式的车位买卖合同，逾期视为放弃认购，定金不予退还。", indent=2)
    write("五、车位交付后，乙方可按有关规定办理充电桩用电报装，甲方予以配合。", indent=2)
    write("六、本协议一式三份，甲方两份，乙方一份，自双方签字盖章之日起生效。", indent=2)
    y += 22
    sheet.text(25, y, "甲方（公章）：", BODY)
    sheet.text(115, y, "乙方（签章）：", BODY)
    signature(sheet, 146, y - 1.5, person.name)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 6, seals.SealText(seller.name))
    form = job.date_form("plain", "spaced", "chinese")
    sheet.text(115, y + 16, ["日期：", Run(numbers.written_date(signed, form=form), "sign_date", fill)], BODY)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "subscription", [sheet], values)


def purchase_table(job: Job) -> Drawn:
    """车位（库）认购合同: particulars in a table, both parties' details, number in brackets below the title."""
    facts, home = job.facts, job.facts.home
    buyer, seller, place = facts.person, facts.developer, home.community
    signed = a_day(job.rng, RECEIVED.replace(year=2022), RECEIVED)
    number, price = f"XYCW{signed.year}{job.rng.randrange(10**4):04d}", facts.space_price
    fill, label = job.fill_style(11), Style("hei", 10.5)
    page = Writer(job, Style("song", 12), leading=1.75)
    page.title("产权车位销售合同", TITLE, after=3)
    page.sheet.text(105, page.y, ["[编号 ", Run(number, "contract_no"), "]"], Style("song", 10.5), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(26, "卖　方", True), (144, Run(seller.name, "seller", fill), False)]),
        (
            11,
            [
                (26, "买　方", True),
                (50, Run(buyer.name, "buyer", fill), False),
                (30, "公民身份号码", True),
                (64, Run(buyer.id_number, "buyer_id", fill), False),
            ],
        ),
        (
            11,
            [
                (26, "楼盘名称", True),
                (50, Run(place.name, "community", fill), False),
                (30, "车位编号", True),
                (64, Run(home.space_no, "space_no", fill), False),
            ],
        ),
        (
            11,
            [
                (26, "成交总价", True),
                (144, ["￥", Run(f"{price:,.2f}", "price", fill), f"（大写：{in_words(price)}）"], False),
            ],
        ),
    ]
    page.y = table(page.sheet, 20, page.y + 9, rows, label=label, value=Style("song", 11)) + 8
    page.para("1. 卖方保证该车位已办理首次登记，权属清晰，可以依法转移登记至买方名下。")
    page.para("2. 买方应于签约之日付清总价，卖方于收款后三个月内协助买方办理不动产登记手续。")
    page.para("3. 买方可以在车位内安装充电桩，卖方不另行收取费用；电力报装由买方自行办理。")
    page.para("4. 买卖双方均应诚信履约，违约一方按总价的百分之三向对方支付违约金。")
    page.para("5. 合同一式四份，卖方两份，买方一份，登记机构一份。")
    y = page.y + 18
    page.sheet.text(25, y, "卖方（盖章）", BODY)
    page.sheet.text(115, y, "买方（签名）", BODY)
    signature(page.sheet, 148, y - 1.5, buyer.name)
    if job.variant.seal:
        seals.put_round(page.sheet, 58, y + 6, seals.SealText(seller.name, centre="合同专用章"))
    form = job.date_form("plain", "dash")
    page.sheet.text(115, y + 16, ["签约日期 ", Run(numbers.written_date(signed, form=form), "sign_date", fill)], BODY)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_purchase_contract", "purchase_table", page.sheets, values)


LAYOUTS: Layouts = {
    "parking_purchase_contract": {"purchase": purchase, "subscription": subscription, "purchase_table": purchase_table}
}
