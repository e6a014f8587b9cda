"""Papers about a parking bay: sale, lease between neighbours, the opinion of whoever speaks for the estate."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.lotus_common import (
    Rows,
    Text,
    bay_read,
    desk,
    level,
    mobile,
    on,
    row,
    seal,
    sign,
    stranger,
    tag,
    told,
    val,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def purchase(job: Job) -> Drawn:
    """A developer's contract of two pages: parties in a ruled block, then articles."""
    facts, rng = job.facts, job.rng
    home, buyer, seller = facts.home, facts.person, facts.developer
    signed = a_day(rng, date(2019, 1, 1), date(2026, 11, 10))
    number = f"{signed.year}-CW-{rng.randrange(1, 2000):04d}"
    pen = job.fill_style(11)
    text = Text(job, Style("song", 11.5), y=62, leading=1.7)
    text.sheet.text(184, 16, ["合同编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    text.sheet.text(105, 32, "地下车位买卖合同", Style("hei_bold", 22), align="c", spacing=0.1)
    text.sheet.text(105, 46, f"（{home.community.name}项目）", Style("song", 12), align="c")
    rows: Rows = [
        row(10, tag(28, "出卖人"), val(130, Run(seller.name, "seller"))),
        row(10, tag(28, "法定代表人"), val(40, seller.legal_person), tag(28, "联系电话"), val(62, seller.phone)),
        row(
            10,
            tag(28, "买受人"),
            val(40, Run(buyer.name, "buyer", pen)),
            tag(28, "身份证号"),
            val(62, Run(buyer.id_number, "buyer_id", pen)),
        ),
        row(10, tag(28, "通讯地址"), val(130, Run(buyer.address, "", pen))),
        row(10, tag(28, "联系电话"), val(40, Run(buyer.phone, "", pen)), tag(28, "委托代理人"), val(62, "/")),
    ]
    text.y = table(text.sheet, 26, 58, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 6
    price = facts.space_price
    head, bold = Style("hei_bold", 12), Style("song", 11.5)
    size = Decimal(rng.randrange(1180, 1480)) / 100
    articles: list[tuple[str, list[Runs]]] = [
        (
            "第一条　标的",
            [
                [
                    "买受人购买出卖人开发的位于信阳市",
                    home.community.district,
                    home.community.street,
                    "的“",
                    Run(home.community.name, "community"),
                    f"”地下车库{level(job)}编号为",
                    filled(home.space_no, "space_no", pen),
                    f"的车位一个，建筑面积约{size}平方米。",
                ],
                "该车位仅供停放小型汽车，双方均已到现场查看位置并无异议。",
            ],
        ),
        (
            "第二条　价款及付款",
            [
                [
                    "该车位总价款为人民币",
                    filled(f"{price:.2f}", "price", pen),
                    "元（大写：",
                    filled(in_words(price), "", pen),
                    "）。",
                ],
                f"买受人签约当日付定金{rng.choice((5000, 10000, 20000))}元，定金抵作价款；余款于签约后三十日内付清。",
            ],
        ),
        (
            "第三条　交付",
            [
                f"出卖人应于{told(signed + timedelta(days=rng.randrange(40, 300)))}前将车位交付买受人使用。",
                "交付后的车位管理费由买受人按物业服务合同的约定交纳，现行标准为每月60元。",
            ],
        ),
        (
            "第四条　充电设施",
            ["买受人可按国家规定在本车位上安装自用充电设施，出卖人及物业服务企业应予配合，费用由买受人承担。"],
        ),
        ("第五条　登记", ["具备登记条件的，出卖人应协助买受人办理车位不动产登记手续，相关税费由双方依法各自承担。"]),
        (
            "第六条　违约责任",
            [
                "买受人逾期付款或出卖人逾期交付的，每逾期一日按已付价款的万分之一向对方支付违约金；逾期超过九十日的，对方有权解除合同。"
            ],
        ),
        ("第七条　争议解决", ["因履行本合同发生争议，双方协商解决；协商不成的，向车位所在地人民法院起诉。"]),
        ("第八条　其他", ["本合同自双方签字或盖章之日起生效，一式四份，出卖人执三份，买受人执一份，具有同等效力。"]),
    ]
    for title, paras in articles:
        text.room(26)
        text.line(title, style=head)
        for para in paras:
            text.para(para, style=bold)
    text.room(62)
    sheet, y = text.sheet, text.y + 10
    sheet.text(28, y, "出卖人（盖章）：", bold)
    sheet.text(112, y, "买受人（签字）：", bold)
    sheet.text(28, y + 13, f"经办人：{stranger(job)}", bold)
    sign(sheet, 142, y - 2, buyer.name)
    sheet.text(28, y + 30, ["签订日期：", on(signed, "sign_date")], bold)
    seal(job, sheet, 68, y + 10, seller.name, centre="合同专用章")
    text.feet("- {} -")
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn(
        "parking_purchase_contract", "lotus_bay_sale", text.sheets, truth, tolerated={"space_no": bay_read(job)}
    )


def bay_lease(job: Job) -> Drawn:
    """An agreement that two neighbours drew up themselves, its blanks filled by hand, on B5."""
    facts, rng = job.facts, job.rng
    home, lessor, lessee = facts.home, facts.landlord, facts.person
    sheet, body = job.sheet(182, 257), Style("song", 12)
    pen = Style("kai", 12.5, jitter=0.04)
    signed = facts.lease_from - timedelta(days=rng.randrange(0, 9))
    sheet.text(91, 22, "车位出租协议", Style("song_bold", 20), align="c", spacing=0.2)
    text = Text(job, body, x=22, y=40, width=138, leading=1.85, gap=0.8, size=(182, 257), sheets=[sheet])
    text.line(["出租人（甲方）：", filled(lessor.name, "lessor", pen), "　电话：", filled(lessor.phone, "", pen)])
    text.line(["承租人（乙方）：", filled(lessee.name, "lessee", pen), "　电话：", filled(lessee.phone, "", pen)])
    text.line(["乙方身份证号：", filled(lessee.id_number, "lessee_id", pen)])
    text.para("甲乙双方是同一小区的住户，经商量，就停车位出租一事达成如下协议：")
    rent = facts.monthly_rent
    start, end = facts.lease_from, facts.lease_to
    items: list[Runs] = [
        [
            "1、甲方把自己在",
            filled(home.community.name, "community", pen),
            "小区内的" if not home.community.name.endswith("小区") else "内的",
            filled(f"{home.space_no}", "space_no", pen),
            "号车位租给乙方停车。",
        ],
        ["2、租期从", filled(told(start), "lease_from", pen), "开始，到", filled(told(end), "lease_to", pen), "结束。"],
        [
            "3、租金每月",
            filled(f"{rent:.0f}", "rent", pen),
            "元，每半年付一次，乙方应在期初十日内转账给甲方。押金",
            filled(str(rng.choice((300, 500, 800))), "", pen),
            "元，到期无损坏退还。",
        ],
        "4、租期内车位的物业管理费由甲方交，卫生由乙方自己打扫。",
        "5、甲方同意乙方在该车位安装电动汽车充电桩，报装所需的手续甲方给予配合；到期不续租的，乙方负责拆走。",
        "6、一方提前不租的，要提前一个月告诉对方，并多付一个月租金作为补偿。",
        "7、没有说到的事情双方协商解决。本协议一式两份，双方各执一份，签字后生效。",
    ]
    for item in items:
        text.para(item)
    y = text.y + 8
    sheet.text(24, y, "甲方签字：", body)
    sign(sheet, 48, y - 2, lessor.name)
    sheet.text(96, y, "乙方签字：", body)
    sign(sheet, 120, y - 2, lessee.name)
    sheet.text(96, y + 15, on(signed, "sign_date", job.date_form("plain", "dots"), pen), body)
    sheet.text(24, y + 15, f"见证人：{stranger(job)}（{mobile(job)}）", Style("kai", 12))
    truth: dict[str, Value] = {
        "lessor": lessor.name,
        "lessee": lessee.name,
        "lessee_id": lessee.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "lotus_neighbours", [sheet], truth, tolerated={"space_no": bay_read(job)})


def consent(job: Job) -> Drawn:
    """A form in two parts: what the resident asks for, and below it what the issuer thinks."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, person, place = facts.home, facts.person, facts.home.community
    kind = job.variant.issuer_type or rng.choice(("物业", "物业", "居委会", "业委会", "村委会"))
    issuer = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }[kind]
    asked = facts.consent_date - timedelta(days=rng.randrange(1, 8))
    office_phone, clerk = desk(job), stranger(job)
    pen, body = job.fill_style(11.5), Style("song", 11)
    sheet.text(105, 24, "个人自用充电桩安装意见表", Style("song_bold", 20), align="c")
    sheet.text(190, 40, f"编号：{asked:%Y%m}-{rng.randrange(1, 60):02d}", Style("song", 10), align="r")
    ask: Rows = [
        row(
            11,
            tag(30, "申请人"),
            val(45, Run(person.name, "applicant", pen)),
            tag(30, "身份证号码"),
            val(65, Run(person.id_number, "applicant_id", pen)),
        ),
        row(
            11,
            tag(30, "所在小区"),
            val(45, Run(place.name, "community", pen)),
            tag(30, "楼栋房号"),
            val(65, Run(home.room_text, "", pen)),
        ),
        row(
            11,
            tag(30, "车位编号"),
            val(45, Run(home.space_no, "space_no", pen)),
            tag(30, "车位位置"),
            val(65, Run(level(job), "", pen)),
        ),
        row(
            11,
            tag(30, "充电桩功率"),
            val(45, [Run(facts.power_kw, "power_kw", pen), " kW"]),
            tag(30, "拟安装时间"),
            val(65, Run(told(facts.consent_date + timedelta(days=20)), "", pen)),
        ),
    ]
    y = table(sheet, 20, 47, ask, label=Style("hei", 10.5), value=body)
    sheet.rect(20, y, 170, 52)
    vow = (
        "本人承诺：安装位置为本人所有或有权使用的车位；安装、用电和充电均遵守国家规范；"
        "不占用公共通道和消防设施；因充电设施造成损失的，由本人承担。"
    )
    sheet.flow(24, y + 5, 162, vow, body, indent=2, leading=1.7)
    sheet.text(100, y + 36, "申请人签字：", body)
    sign(sheet, 126, y + 34, person.name)
    sheet.text(184, y + 45, told(asked), body, align="r")
    y += 52
    sheet.rect(20, y, 30, 84)
    sheet.rect(50, y, 140, 84)
    sheet.cell(
        (20, y, 30, 84),
        f"{'物业服务企业' if kind == '物业' else kind}\n意见",
        Style("hei", 10.5),
        align="c",
        leading=1.6,
    )
    if job.variant.refuse:
        opinion = rng.choice(
            (
                "经与电工现场查看，该处配电容量已满，消防验收也未通过，不同意安装。",
                "该车位紧邻消防通道，不同意在此安装充电桩，请另选位置。",
            )
        )
    else:
        opinion = rng.choice(
            (
                "情况属实，该车位可以施工，同意安装充电桩，请供电公司予以办理。",
                "经核实，申请人为本小区住户，车位无争议，同意其安装自用充电桩一台。",
            )
        )
    sheet.flow(55, y + 8, 130, [Run(opinion, "consent")], Style("kai", 13, jitter=0.03), indent=2, leading=1.7)
    sheet.text(
        55, y + 46, ["经办人：", Run(clerk, "", Style("kai", 13)), "　　联系电话：", Run(office_phone, "phone")], body
    )
    sheet.text(184, y + 60, Run(issuer, "issuer"), Style("song", 11.5), align="r")
    sheet.text(180, y + 71, on(facts.consent_date, "issue_date", job.date_form("plain", "spaced")), body, align="r")
    seal(job, sheet, 158, y + 62, issuer)
    sheet.text(
        20, y + 90, "填表说明：本表一式两份，申请人、出具单位各存一份；申请人报装时提交原件。", Style("song", 9.5)
    )
    truth: dict[str, Value] = {
        "issuer": issuer,
        "community": place.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "power_kw": facts.power_kw,
        "phone": office_phone,
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn(
        "property_consent",
        "lotus_opinion_form",
        [sheet],
        truth,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {"lotus_bay_sale": purchase},
    "parking_lease_contract": {"lotus_neighbours": bay_lease},
    "property_consent": {"lotus_opinion_form": consent},
}
