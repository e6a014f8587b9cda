"""Parking space leases, and what the contracts of set build share."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

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


def lease_note(job: Job) -> Drawn:
    """车位出租协议 between neighbours: short, its parties inside the sentences, rent by the year."""
    facts, home = job.facts, job.facts.home
    owner, tenant, place = facts.landlord, facts.person, home.community
    fill, form = job.fill_style(13), job.date_form("plain", "dot", "dash")
    rent = facts.monthly_rent * 12
    page = Writer(job, Style("song", 13), leading=1.9, gap=2.0)
    page.title("车位出租协议", TITLE)
    page.line(["出租人", filled(owner.name, "lessor", fill), "（身份证：", filled(owner.id_number, "", fill), "）"])
    page.line(
        ["承租人", filled(tenant.name, "lessee", fill), "（身份证：", filled(tenant.id_number, "lessee_id", fill), "）"]
    )
    page.para(
        [
            "1、出租人把自己名下坐落于",
            Run(place.name, "community", fill),
            "",
            Run(home.space_no, "space_no", fill),
            "车位租给承租人，承租人只能停放小汽车，并可以加装充电桩。",
        ]
    )
    start = Run(numbers.written_date(facts.lease_from, form=form), "lease_from", fill)
    end = Run(numbers.written_date(facts.lease_to, form=form), "lease_to", fill)
    page.para(["2、租期由", start, "起，到", end, "为止，到期后另议。"])
    page.para(["3、全年租金合计", Run(f"{rent:.0f}", "rent", fill), f"元整（{in_words(rent)}），签字当天一次付清。"])
    page.para("4、租期内双方都不得无故反悔，否则按一个季度的租金赔偿对方。")
    page.para("5、协议一式二份，各拿一份，签字后算数。")
    y = page.y + 14
    page.sheet.text(25, y, "出租人签字：", BODY)
    signature(page.sheet, 56, y - 1.5, owner.name)
    page.sheet.text(112, y, "承租人签字：", BODY)
    signature(page.sheet, 143, y - 1.5, tenant.name)
    signed = facts.lease_from - timedelta(days=2)
    page.sheet.text(112, y + 16, Run(numbers.written_date(signed, form="plain"), "sign_date", fill), BODY)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "lessee_id": tenant.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "lease_note", page.sheets, values)


LAYOUTS: Layouts = {"parking_lease_contract": {"lease": lease, "lease_table": lease_table, "lease_note": lease_note}}
