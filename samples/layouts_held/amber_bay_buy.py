"""Bays bought: a developer's subscription letter, a slip by hand, a system's print-out, a lawyer's contract."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import people, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.amber_common import Pen, bare, bystander, ink, on, yuan
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "parking_purchase_contract"


def _values(job: Job, seller: str, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }


def _signed(job: Job) -> date:
    return people.a_day(job.rng, date(2024, 2, 1), date(2026, 11, 15))


def subscription(job: Job) -> Drawn:
    """A developer's stationery: logo, foot, lines left open and filled in."""
    facts, sheet, signed = job.facts, job.sheet(), _signed(job)
    home, firm, person, fill = facts.home, facts.developer, facts.person, job.fill_style(12.5)
    green = (30, 110, 90)
    sheet.fill(20, 14, 9, 9, green)
    sheet.text(24.5, 15.6, firm.name[2], Style("hei_bold", 17, (255, 255, 255)), align="c")
    sheet.text(32, 15, firm.name, Style("hei", 13, green))
    sheet.text(190, 17, "置业热线 " + firm.phone, Style("hei", 9, green), align="r")
    sheet.line(20, 25, 190, 25, width=0.6, fill=green)
    number = f"{job.rng.choice(['RG', 'CWRG', 'DK'])}{signed.year}{job.rng.randrange(1, 999):04d}"
    sheet.text(105, 34, "地下机动车位认购书", Style("hei_bold", 21), align="c", spacing=0.12)
    sheet.text(190, 48, ["认购编号 ", Run(number, "contract_no")], Style("song", 11), align="r")
    pen = Pen(sheet, 22, 57, 166, Style("song", 12.5), 1.75)
    pen.line(["出让方：", filled(firm.name, "seller", fill)])
    pen.line(["认购方：", filled(person.name, "buyer", fill), "　证件号：", filled(person.id_number, "buyer_id", fill)])
    pen.line(["联络方式：", filled(person.phone, "", fill), "　户号：", filled(home.room_text, "", fill)])
    pen.para(
        [
            "认购方已到现场看过车位实际位置和净空尺寸，自愿认购出让方开发的“",
            Run(home.community.name, "community", fill),
            "”",
            filled(home.space_floor, "", fill),
            "编号为",
            filled(home.space_no, "space_no", fill),
            "的车位壹个，双方约定如下：",
        ]
    )
    deposit = Decimal(job.rng.choice([3000, 5000, 10000]))
    pen.para(
        [
            "1. 车位总款按个计价，为人民币",
            filled(in_words(facts.space_price), "price", fill),
            "（小写￥",
            filled(yuan(facts.space_price), "price", fill),
            "），该款不含契税及登记费。",
        ]
    )
    pen.para(f"2. 签署本书时交付定金{bare(deposit)}元，余款在七日内付清，定金抵作车位款。")
    pen.para("3. 认购方逾期不来签约的，出让方可将车位另行出售，定金不退；出让方另售他人的，双倍返还定金。")
    pen.para("4. 车位交付后每月另交车位管理费80元，由前期物业公司收取。")
    pen.y += 8
    sheet.text(24, pen.y, "出让方（章）：", Style("song", 12.5))
    sheet.text(112, pen.y, "认购方签名：", Style("song", 12.5))
    signature(sheet, 140, pen.y - 1.5, person.name)
    sheet.text(24, pen.y + 12, "经办：" + bystander(job), Style("song", 12.5))
    sheet.text(112, pen.y + 12, ["签署于", *dated(signed, "sign_date", fill)], Style("song", 12.5))
    seals.put_round(sheet, 66, pen.y + 6, seals.SealText(firm.name))
    sheet.text(105, 284, f"地址：{firm.address}", Style("hei", 8.5, green), align="c")
    values = _values(job, firm.name, signed) | {"contract_no": number}
    return drawn(KIND, "amber_subscription", [sheet], values)


def by_hand(job: Job) -> Drawn:
    """One owner sells to another: a sheet of B5, written with a pen, thumb prints left out."""
    facts, signed = job.facts, _signed(job)
    sheet = job.sheet(176, 250)
    home, person, seller = facts.home, facts.person, facts.landlord
    style = ink(job, 14)
    sheet.text(88, 22, "卖车位字据", style.sized(21), align="c", spacing=0.3)
    pen = Pen(sheet, 18, 42, 140, style, 1.85)
    pen.para(
        [
            "本人",
            Run(seller.name, "seller"),
            f"（身份证{seller.id_number}）在",
            Run(home.community.name, "community"),
            f"{home.space_floor}有车位一个，车位号",
            Run(home.space_no, "space_no"),
            "，因换房不再使用，现自愿卖给同院邻居",
            Run(person.name, "buyer"),
            "（身份证",
            Run(person.id_number, "buyer_id"),
            "），说定价钱",
            Run(bare(facts.space_price) + "元", "price"),
            "，大写：",
            Run(in_words(facts.space_price), "price"),
            "，今天一次转账付清，不另打收条。",
        ]
    )
    pen.para("往后这个车位归买方所有，买方自己用、出租、装充电桩，卖方都不过问。车位以前欠的物业费由卖方结清。")
    pen.para("两家各拿一张，反悔的一方赔对方两万元。")
    pen.y += 5
    pen.line(f"卖方：{seller.name}　　电话：{seller.phone}")
    pen.line(f"买方：{person.name}　　电话：{person.phone}")
    pen.line(f"在场人：{bystander(job)}")
    sheet.text(156, pen.y + 3, on(signed, "sign_date", form=job.date_form("plain", "chinese")), style, align="r")
    return drawn(KIND, "amber_by_hand", [sheet], _values(job, seller.name, signed))


def printout(job: Job) -> Drawn:
    """Half a sheet from the sales system: heads above columns, two bands."""
    facts, signed = job.facts, _signed(job)
    sheet = job.sheet(210, 148)
    home, firm, person = facts.home, facts.developer, facts.person
    number = f"{signed:%Y%m}-{job.rng.choice('CDP')}{job.rng.randrange(10000, 99999)}"
    sheet.text(105, 11, "产权车位签约成交确认单", Style("hei_bold", 16), align="c")
    small = Style("song", 9.5)
    printed = signed + timedelta(days=job.rng.randrange(1, 9))
    sheet.text(14, 23, ["合同流水号：", Run(number, "contract_no")], small)
    sheet.text(
        196, 23, f"打印 {printed:%Y-%m-%d} {job.rng.randrange(9, 18)}:{job.rng.randrange(10, 59)}", small, align="r"
    )
    label, value = Style("hei", 9.5), Style("song", 10)
    first: list[tuple[float, str, Runs]] = [
        (44, "楼盘", Run(home.community.name, "community")),
        (28, "层位", home.space_floor),
        (32, "车位编码", Run(home.space_no, "space_no")),
        (28, "规格(m)", "2.4×5.3"),
        (50, "成交总额(元)", Run(yuan(facts.space_price), "price")),
    ]
    second: list[tuple[float, str, Runs]] = [
        (30, "受让人", Run(person.name, "buyer")),
        (58, "受让人证件号码", Run(person.id_number, "buyer_id")),
        (34, "手机", person.phone),
        (32, "成交日", on(signed, "sign_date", form=job.date_form("dash", "slash"))),
        (28, "置业顾问", bystander(job)),
    ]
    y = 31.0
    for band in (first, second):
        y = table(
            sheet,
            14,
            y,
            [
                (8, [(width, head, True) for width, head, _ in band]),
                (11, [(width, run, False) for width, _, run in band]),
            ],
            label=label,
            value=value,
        )
        y += 4
    y = table(
        sheet,
        14,
        y,
        [
            (
                10,
                [
                    (34, "总额大写", True),
                    (70, Run(in_words(facts.space_price), "price"), False),
                    (28, "付款方式", True),
                    (50, job.rng.choice(["一次性", "分期（两次）", "POS刷卡"]), False),
                ],
            ),
            (10, [(34, "出卖单位", True), (148, Run(firm.name, "seller"), False)]),
        ],
        label=label,
        value=value,
    )
    sheet.flow(
        14,
        y + 3,
        120,
        "确认：受让人已核对上列内容，同意购买该车位；本单与车位买卖合同正本一并生效，不作收款凭据。",
        small,
    )
    sheet.text(14, y + 20, f"复核：{bystander(job)}　　制单：{bystander(job)}　　受让人签字：", small)
    signature(sheet, 92, y + 17, person.name)
    seals.put_round(sheet, 168, y + 12, seals.SealText(firm.name, "销售专用章"), diameter=36)
    values = _values(job, firm.name, signed) | {"contract_no": number}
    return drawn(KIND, "amber_printout", [sheet], values)


_CLAUSES = (
    "第三条　甲方保证标的车位未设立抵押、未被查封，且未向第三人作出过出售或者赠与的承诺。该车位所在地下车库已于"
    "2019年6月28日办理竣工验收备案。",
    "第四条　乙方付清全部价款之日起五日内，双方现场办理移交；移交以乙方签收车位锁钥匙为准，风险自移交时转移。",
    "第五条　乙方如需在标的车位安装新能源汽车充电设施，甲方应提供产权资料予以协助，所需费用由乙方自理。",
    "第六条　任何一方迟延履行主要义务超过三十日的，守约方有权解除合同，并要求违约方按总价的百分之十支付违约金。",
    "第七条　因本合同引起的争议，双方应当协商；协商不成的，提交车位所在地人民法院裁判。",
    "第八条　本合同未尽事宜，适用《中华人民共和国民法典》第二编第六章及第三编第九章的规定。",
)


def lawyers(job: Job) -> Drawn:
    """Two pages, recitals and articles, as a law firm drafts them."""
    facts, signed = job.facts, _signed(job)
    home, firm, person = facts.home, facts.developer, facts.person
    sheets: list[Sheet] = [job.sheet(), job.sheet()]
    number = f"（{signed.year}）豫信律拟字第{job.rng.randrange(11, 480)}号"
    pen = Pen(sheets[0], 28, 30, 154, Style("song", 12), 1.85, 1.8)
    sheets[0].text(105, pen.y, "专有停车位所有权转移合同", Style("song_bold", 20), align="c")
    sheets[0].text(105, pen.y + 12, ["合同编号：", Run(number, "contract_no")], Style("song", 10.5), align="c")
    pen.y = 55
    pen.line(["甲方（转让方）：", Run(firm.name, "seller")])
    pen.line(f"统一社会信用代码：{firm.uscc}　法定代表人：{firm.legal_person}")
    pen.line(["乙方（受让方）：", Run(person.name, "buyer"), f"，{person.sex}，{person.ethnicity}族"])
    pen.line(["公民身份号码：", Run(person.id_number, "buyer_id")])
    pen.line(f"住所：{person.address}")
    pen.para("鉴于甲方对下述停车位依法享有处分权，乙方有意受让，双方本着平等、诚信的原则，订立本合同，共同遵守。")
    pen.para(
        [
            "第一条　标的。标的车位坐落于信阳市",
            home.community.district,
            home.community.street,
            "“",
            Run(home.community.name, "community"),
            f"”{home.space_floor}，",
            "平面图标注号码为“",
            Run(home.space_no, "space_no"),
            "”，以附图为准。",
        ]
    )
    pen.para(
        [
            "第二条　价款。标的车位的转让总价为人民币（大写）",
            Run(in_words(facts.space_price), "price"),
            "，即",
            Run(yuan(facts.space_price), "price"),
            "元。乙方应于签约当日支付总价的百分之三十，余款于十五日内汇入甲方指定账户。",
        ]
    )
    for clause in _CLAUSES[:2]:
        pen.para(clause)
    pen = Pen(sheets[1], 28, 28, 154, pen.style, 1.85, 1.8)
    for clause in _CLAUSES[2:]:
        pen.para(clause)
    pen.para("第九条　本合同一式四份，甲乙双方各持一份，见证律师存档一份，另一份供办理登记使用，自双方签章之日起生效。")
    pen.y += 10
    sheet = sheets[1]
    sheet.text(28, pen.y, "甲方（公章）：", pen.style)
    sheet.text(112, pen.y, "乙方（签字）：", pen.style)
    signature(sheet, 140, pen.y - 2, person.name)
    sheet.text(28, pen.y + 14, "授权代表：" + bystander(job), pen.style)
    sheet.text(112, pen.y + 14, "见证律师：" + bystander(job), pen.style)
    form = job.date_form("chinese", "plain")
    sheet.text(28, pen.y + 28, ["签订时间：", on(signed, "sign_date", form=form)], pen.style)
    sheet.text(112, pen.y + 28, "签订地点：信阳市" + home.community.district, pen.style)
    paper = seals.SealText(firm.name)
    seals.put_round(sheet, 66, pen.y + 8, paper)
    for part, page in enumerate(sheets):
        seals.put_edge(page, 150, paper, part, 2)
        page.text(105, 282, f"— {part + 1} —", Style("song", 10), align="c")
    values = _values(job, firm.name, signed) | {"contract_no": number}
    return drawn(KIND, "amber_lawyers", sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "amber_subscription": subscription,
        "amber_by_hand": by_hand,
        "amber_printout": printout,
        "amber_lawyers": lawyers,
    }
}
