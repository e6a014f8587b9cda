"""Parking spaces: purchase contract, lease and the certificate of the right to use."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

BODY = Style("song", 12)
TITLE = Style("hei_bold", 22)


def page_number(sheet: Sheet, number: int, total: int) -> None:
    sheet.text(105, 283, f"第 {number} 页 共 {total} 页", Style("song", 9), align="c")


def lease(job: Job) -> Drawn:
    """车位租赁合同, two pages: lines left open and filled in, numbered articles, both parties sign."""
    facts, home = job.facts, job.facts.home
    person, place = facts.person, home.community
    by_owner = job.chance(0.5)
    lessor = facts.landlord.name if by_owner else place.manager.name
    lessor_id = facts.landlord.id_number if by_owner else place.manager.uscc
    signed = facts.lease_from - timedelta(days=job.rng.randrange(0, 12))
    fill = job.fill_style(12)
    first, second = job.sheet(), job.sheet()
    first.text(105, 24, "车位租赁合同", TITLE, align="c", spacing=0.3)
    y, left, width = 44.0, 25.0, 160.0

    def write(runs: str | list[str | Run], *, indent: float = 0.0, sheet: Sheet = first) -> None:
        nonlocal y
        y = sheet.flow(left, y, width, runs, BODY, leading=1.75, indent=indent) + 1.2

    write(["出租方（甲方）：", filled(lessor, "lessor", fill, min_em=18)])
    write(["身份证号：" if by_owner else "统一社会信用代码：", filled(lessor_id, "", fill, min_em=18)])
    write(["承租方（乙方）：", filled(person.name, "lessee", fill, min_em=18)])
    write(["身份证号：", filled(person.id_number, "lessee_id", fill, min_em=18)])
    write(["联系电话：", filled(person.phone, "", fill, min_em=14)])
    y += 2
    write(
        "根据《中华人民共和国民法典》及有关规定，甲乙双方在自愿、平等的基础上，就车位租赁事宜达成如下协议，共同遵守。",
        indent=2,
    )
    write(
        [
            "第一条　甲方将位于信阳市",
            filled(place.district, "", fill),
            filled(place.name, "community", fill),
            "小区",
            filled(home.space_floor, "", fill),
            filled(home.space_no, "space_no", fill),
            "号车位出租给乙方使用，仅用于停放乙方自有小型汽车。",
        ],
        indent=2,
    )
    write(
        [
            "第二条　租赁期限自",
            *dated(facts.lease_from, "lease_from", fill),
            "起至",
            *dated(facts.lease_to, "lease_to", fill),
            "止。租赁期满，本合同自动终止。",
        ],
        indent=2,
    )
    rent = facts.monthly_rent
    write(
        [
            "第三条　车位租金为每月人民币",
            filled(f"{rent:.0f}", "rent", fill),
            "元（大写：",
            filled(in_words(rent), "", fill),
            "），乙方应于每季度首月五日前一次性支付本季度租金。",
        ],
        indent=2,
    )
    deposit = rent * 2
    write(
        [
            "第四条　本合同签订时，乙方向甲方支付押金人民币",
            filled(f"{deposit:.0f}", "", fill),
            "元，合同终止且无违约时无息退还。",
        ],
        indent=2,
    )
    write(
        "第五条　甲方同意乙方在该车位安装电动汽车充电桩，并配合提供报装所需的证明材料；"
        "安装、用电费用及安全责任由乙方承担。",
        indent=2,
    )
    write("第六条　乙方不得擅自改变车位用途，不得堆放易燃易爆物品，不得转租；确需转租的，须经甲方书面同意。", indent=2)
    y = 26.0
    write(
        "第七条　租赁期内，车位的物业服务费由甲方承担，因乙方使用不当造成设施损坏的，由乙方负责修复或者赔偿。",
        indent=2,
        sheet=second,
    )
    write(
        "第八条　任何一方提前解除合同的，应当提前三十日书面通知对方，并向对方支付相当于一个月租金的违约金。",
        indent=2,
        sheet=second,
    )
    write("第九条　因不可抗力致使合同不能履行的，双方互不承担违约责任。", indent=2, sheet=second)
    write(
        "第十条　履行本合同发生争议的，双方协商解决；协商不成的，向车位所在地人民法院提起诉讼。", indent=2, sheet=second
    )
    write("第十一条　本合同一式两份，甲乙双方各执一份，自双方签字或者盖章之日起生效。", indent=2, sheet=second)
    y += 18
    second.text(25, y, "甲方（签字或盖章）：", BODY)
    second.text(112, y, "乙方（签字）：", BODY)
    if by_owner:
        signature(second, 66, y - 1.5, lessor)
    elif job.variant.seal:
        seals.put_round(second, 72, y + 8, seals.SealText(lessor))
    signature(second, 140, y - 1.5, person.name)
    y += 14
    second.text(25, y, ["签订日期：", *dated(signed, "sign_date", fill)], BODY)
    for number, sheet in enumerate((first, second), 1):
        page_number(sheet, number, 2)
        if not by_owner and job.variant.seal:
            seals.put_edge(sheet, 120, seals.SealText(lessor), number - 1, 2)
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": person.name,
        "lessee_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "lease", [first, second], values)


def lease_table(job: Job) -> Drawn:
    """车位租赁协议 on one page: particulars in a table, clauses below."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet()
    lessor, fill = place.manager.name, job.fill_style(11)
    signed = facts.lease_from
    form = job.date_form("dash", "plain", "dot")
    sheet.text(105, 22, "车位租赁协议", TITLE, align="c", spacing=0.3)
    rent = facts.monthly_rent * 12
    rows: list[tuple[str, list[str | Run], str, list[str | Run]]] = [
        ("出租人", [Run(lessor, "lessor", fill)], "联系电话", [Run(place.manager.phone, "", fill)]),
        ("承租人", [Run(person.name, "lessee", fill)], "身份证号码", [Run(person.id_number, "lessee_id", fill)]),
        ("小区名称", [Run(place.name, "community", fill)], "车位编号", [Run(home.space_no, "space_no", fill)]),
        (
            "租赁期限",
            [
                Run(numbers.written_date(facts.lease_from, form=form), "lease_from", fill),
                "至",
                Run(numbers.written_date(facts.lease_to, form=form), "lease_to", fill),
            ],
            "年租金",
            [Run(f"{rent:.2f}元", "rent", fill)],
        ),
    ]
    y = 40.0
    for left_name, left_value, right_name, right_value in rows:
        for x, width, runs, bold in (
            (20, 26, left_name, True),
            (46, 62, left_value, False),
            (108, 26, right_name, True),
            (134, 56, right_value, False),
        ):
            sheet.rect(x, y, width, 13)
            sheet.cell((x, y, width, 13), runs, Style("hei" if bold else "song", 10.5), align="c" if bold else "l")
        y += 13
    clauses = (
        "一、出租人将上述车位出租给承租人停放机动车使用，承租人应按时交纳租金。",
        "二、租金按年支付，承租人应于每个租赁年度开始前十日内一次付清，逾期按日加收千分之一的滞纳金。",
        "三、承租人可以在车位上安装电动汽车充电设施，但应当事先办理用电报装手续，并遵守小区消防安全管理规定。",
        "四、承租人不得将车位转租、转借他人，不得改变车位结构和用途。",
        "五、租赁期满需要续租的，承租人应提前一个月提出，同等条件下享有优先承租权。",
        "六、本协议未尽事宜，双方另行协商。本协议一式两份，双方各执一份，签字盖章后生效。",
    )
    y += 8
    for clause in clauses:
        y = sheet.flow(22, y, 166, clause, Style("song", 11.5), leading=1.7, indent=2) + 1.5
    y += 14
    sheet.text(24, y, "出租人（盖章）：", BODY)
    sheet.text(116, y, "承租人（签字）：", BODY)
    signature(sheet, 150, y - 1.5, person.name)
    if job.variant.seal:
        seals.put_round(sheet, 66, y + 8, seals.SealText(lessor))
    sheet.text(116, y + 16, ["签订日期：", Run(numbers.written_date(signed, form="spaced"), "sign_date", fill)], BODY)
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": person.name,
        "lessee_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "lease_table", [sheet], values)


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


def use_right_letter(job: Job) -> Drawn:
    """车位使用权证明: a letter of the developer or the property company."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet()
    issuer = job.rng.choice([facts.developer.name, place.manager.name])
    issued = facts.consent_date
    start = a_day(job.rng, RECEIVED.replace(year=2019), RECEIVED.replace(year=2025))
    end = years_later(start, job.rng.choice([20, 30, 50])) - timedelta(days=1)
    fill = job.fill_style(14)
    body = Style("song", 14)
    form = job.date_form("plain", "padded", "dot")
    sheet.text(105, 40, "车位使用权证明", Style("hei_bold", 24), align="c", spacing=0.25)
    y = sheet.flow(
        28,
        70,
        154,
        [
            "兹证明",
            filled(place.name, "community", fill),
            f"小区{home.room_text}业主",
            filled(person.name, "holder", fill),
            "（身份证号：",
            filled(person.id_number, "holder_id", fill),
            "），对本小区",
            filled(home.space_floor, "", fill),
            filled(home.space_no, "space_no", fill),
            "号车位享有固定使用权，使用期限自",
            Run(numbers.written_date(start, form=form), "valid_from", fill),
            "至",
            Run(numbers.written_date(end, form=form), "valid_to", fill),
            "。",
        ],
        body,
        leading=2.0,
        indent=2,
    )
    y = sheet.flow(
        28,
        y + 2,
        154,
        "该车位为人防工程平时使用车位，不办理不动产登记，使用权人可在车位上安装自用充电设施。",
        body,
        leading=2.0,
        indent=2,
    )
    sheet.flow(28, y + 2, 154, "特此证明。", body, leading=2.0, indent=2)
    sheet.text(182, 190, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, 204, Run(numbers.written_date(issued, form="plain"), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, 198, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn("parking_use_right_cert", "use_right_letter", [sheet], values)


def use_right_card(job: Job) -> Drawn:
    """车位使用权证: a framed card with labelled lines."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet(210, 148)
    issuer = facts.developer.name
    start = a_day(job.rng, RECEIVED.replace(year=2016), RECEIVED.replace(year=2024))
    end = years_later(start, job.rng.choice([20, 40])) - timedelta(days=1)
    sheet.rect(8, 8, 194, 132, line=1.0, fill=(160, 60, 50))
    sheet.rect(11, 11, 188, 126, line=0.3, fill=(160, 60, 50))
    sheet.text(105, 20, "车位使用权证", Style("hei_bold", 24), align="c", spacing=0.4)
    label, value = Style("hei", 12), job.fill_style(12)
    rows: list[tuple[str, Run]] = [
        ("小区名称", Run(place.name, "community", value)),
        ("使用权人", Run(person.name, "holder", value)),
        ("身份证号", Run(person.id_number, "holder_id", value)),
        ("车位编号", Run(home.space_no, "space_no", value)),
    ]
    y = 42.0
    for name, run in rows:
        sheet.text(26, y, name, label, spread=22)
        sheet.text(56, y, run, value)
        sheet.line(54, y + 6, 150, y + 6)
        y += 13
    form = job.date_form("plain", "dot", "dash")
    sheet.text(26, y, "使用期限", label, spread=22)
    sheet.text(
        56,
        y,
        [
            Run(numbers.written_date(start, form=form), "valid_from", value),
            " 至 ",
            Run(numbers.written_date(end, form=form), "valid_to", value),
        ],
        value,
    )
    sheet.line(54, y + 6, 150, y + 6)
    sheet.text(100, 113, ["发证单位：", Run(issuer, "issuer")], Style("song", 11.5))
    sheet.text(
        100, 124, ["发证日期：", Run(numbers.written_date(start, form="plain"), "issue_date")], Style("song", 11.5)
    )
    if job.variant.seal:
        seals.put_round(sheet, 158, 116, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": start.isoformat(),
    }
    return drawn("parking_use_right_cert", "use_right_card", [sheet], values)


LAYOUTS: Layouts = {
    "parking_lease_contract": {"lease": lease, "lease_table": lease_table},
    "parking_purchase_contract": {"purchase": purchase, "subscription": subscription},
    "parking_use_right_cert": {"use_right_letter": use_right_letter, "use_right_card": use_right_card},
}
