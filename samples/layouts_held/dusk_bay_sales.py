"""Papers of a bay bought: a subscription card, neighbours' transfer, a lawyer's deed, a two-tongued memo."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.dusk_common import (
    FAINT,
    GREY,
    NAVY,
    bold,
    box,
    comma,
    mark,
    neighbour,
    pen,
    plain_sum,
    ruled,
    said,
    with_floor,
)
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "parking_purchase_contract"


def bought(job: Job) -> date:
    return a_day(job.rng, date(2021, 4, 1), date(2026, 10, 20))


def values(job: Job, seller: str, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }


def card(job: Job) -> Drawn:
    """A sales office's print-out: boxes with small labels in their corners, on a sheet on its side."""
    facts, home, day = job.facts, job.facts.home, bought(job)
    sheet = job.sheet(210, 148)
    number = f"RG{day:%y%m}{job.rng.randrange(10**4):04d}"
    sheet.fill(12, 10, 186, 15, (228, 234, 244))
    sheet.text(16, 13.5, "产权车位认购确认单", bold(18, NAVY))
    sheet.text(194, 12, ["认购编号 ", mark(number, "contract_no")], Style("hei", 10), align="r")
    sheet.text(194, 18.5, "第一联　客户留存", Style("hei", 8, GREY), align="r")
    tag, text = Style("hei", 7.5, GREY), Style("song", 11)
    price = facts.space_price
    cells: list[tuple[float, float, float, str, list[str | Run]]] = [
        (12, 28, 116, "销售方", [mark(facts.developer.name, "seller")]),
        (128, 28, 70, "认购日", [mark(said(day, "dash"), "sign_date")]),
        (12, 43, 50, "认购客户", [mark(facts.person.name, "buyer")]),
        (62, 43, 86, "证件号（居民身份证）", [mark(facts.person.id_number, "buyer_id")]),
        (148, 43, 50, "客户手机", [facts.person.phone]),
        (12, 58, 76, "楼盘", [mark(home.community.name, "community")]),
        (88, 58, 34, "楼层", [home.space_floor]),
        (122, 58, 40, "位号", [mark(home.space_no, "space_no")]),
        (162, 58, 36, "规格", [job.rng.choice(["标准 2.4×5.3m", "微型 2.2×4.3m"])]),
        (12, 73, 62, "认购总价（元）", [mark(comma(price), "price")]),
        (74, 73, 124, "大写", ["人民币", mark(in_words(price), "price")]),
        (12, 88, 62, "已收定金（元）", [comma(Decimal(job.rng.choice([5000, 10000, 20000])))]),
        (74, 88, 74, "付款方式", [job.rng.choice(["一次性付款", "首付五成，余款三个月内付清"])]),
        (148, 88, 50, "置业顾问", [neighbour(job)]),
    ]
    for x, y, width, name, runs in cells:
        box(sheet, (x, y, width, 15), name, runs, label_style=tag, value=text, frame=NAVY)
    sheet.flow(
        12,
        107,
        114,
        "1. 本单经双方盖章、签字后生效，认购总价已含增值税。2. 客户应在七日内凭本单及定金收据到销售中心换签"
        "正式文本，逾期定金不退。3. 位号以现场划线为准，面积差异双方互不补款。",
        Style("song", 8.5),
        leading=1.5,
    )
    sheet.text(12, 128, "客户签字：", Style("hei", 10))
    signature(sheet, 32, 126, facts.person.name)
    qr_code(sheet, 131, 108, 19)
    sheet.text(12, 139, f"打印：{said(day + timedelta(days=1), 'slash')} 09:41　售楼热线：{facts.developer.phone}", tag)
    seals.put_round(sheet, 174, 122, seals.SealText(facts.developer.name, "销售专用章"), diameter=36)
    truth = values(job, facts.developer.name, day) | {"contract_no": number}
    return drawn(KIND, "dusk_card", [sheet], truth)


def neighbours(job: Job) -> Drawn:
    """Written by hand on ruled paper: one neighbour lets another have his bay."""
    facts, home, day = job.facts, job.facts.home, bought(job)
    sheet = job.sheet(182, 257)
    hand = pen(job, 14.5)
    ruled(sheet, 16, 49.6, 150, 11.26, 17)
    sheet.text(91, 26, "车位让与字据", Style("kai", 23, hand.fill, jitter=0.03), align="c", spacing=0.1)
    price = facts.space_price
    y = 43.0
    lines: list[list[str | Run]] = [
        [
            "我叫",
            Run(facts.landlord.name, "seller"),
            f"（身份证{facts.landlord.id_number}），在",
            Run(home.community.name, "community"),
            f"有一个车位，{home.space_floor}",
            Run(home.space_no, "space_no"),
            "号，现在家里车卖了用不着，愿意卖给同院邻居",
            Run(facts.person.name, "buyer"),
            "，买方身份证号是",
            mark(facts.person.id_number, "buyer_id"),
            "。",
        ],
        [
            "价钱两家说定",
            Run(plain_sum(price), "price"),
            "元，大写",
            Run(in_words(price), "price"),
            "，写字据当天一次给清，不另打收条。",
        ],
        ["从今往后车位归买的人用，卖、租、装充电桩都由买的人做主，我和家里人不再过问；以前欠的管理费由我补齐。"],
    ]
    for runs in lines:
        y = sheet.flow(17, y, 148, runs, hand, leading=2.2, indent=2)
    y += 9
    sheet.text(24, y, "卖方：", hand)
    signature(sheet, 40, y - 1, facts.landlord.name)
    sheet.text(94, y, "买方：", hand)
    signature(sheet, 110, y - 1, facts.person.name)
    sheet.text(24, y + 13, f"在场人：{neighbour(job)}　{neighbour(job)}", hand)
    sheet.text(158, y + 26, mark(said(day, "chinese"), "sign_date"), hand, align="r")
    truth = values(job, facts.landlord.name, day)
    return drawn(KIND, "dusk_neighbours", [sheet], truth, tolerated=with_floor(job))


_DEED = (
    "第三条　交付。出卖人应于收讫全部价款后十五日内将车位交付买受人，双方在现场查验划线、编号、照明及消防设施，"
    "并签署交接单。自交接之日起，车位毁损、灭失的风险由买受人承担。",
    "第四条　税费。办理不动产登记所生之契税由买受人负担，增值税及附加由出卖人负担；专项维修资金依规定缴存。",
    "第五条　使用限制。买受人不得改变车位用途，不得加设围挡、地锁以外之固定构筑物。依国家发展改革委等十部门"
    "2022年1月10日印发的文件精神，买受人加装充电设施的，出卖人应予配合。",
    "第六条　违约。买受人逾期付款的，每逾期一日按未付款项的万分之二支付违约金；逾期超过六十日的，出卖人有权解除。"
    "出卖人逾期交付的，按已付款项以同一标准支付违约金。",
    "第七条　担保。出卖人保证所售车位不存在抵押、查封，亦未出售、出租予第三人；如有第三人主张权利，由出卖人负责清偿。",
    "第八条　送达。双方于本契约首部所载地址为有效送达地址，变更须于三日内书面告知，否则以交邮之日视为送达。",
    "第九条　争议。因本契约所生争议，协商不成的，向车位所在地人民法院提起诉讼。",
    "第十条　其他。本契约一式肆份，出卖人执贰份，买受人执壹份，登记机构存壹份，自双方签章之日起生效。",
)


def deed(job: Job) -> Drawn:
    """A lawyer's deed over two pages, recitals first."""
    facts, home, day = job.facts, job.facts.home, bought(job)
    number = f"信契（{day.year}）第{job.rng.randrange(100, 999)}号"
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(185, 16, ["契约编号：", mark(number, "contract_no")], Style("song", 10), align="r")
    writer.title("地下停车位买卖契约", Style("song_bold", 22), spacing=0.15)
    writer.line(["出卖人：", Run(facts.developer.name, "seller")])
    writer.line(f"统一社会信用代码：{facts.developer.uscc}　　法定代表人：{facts.developer.legal_person}")
    writer.line(f"住所：{facts.developer.address}")
    writer.line(["买受人：", Run(facts.person.name, "buyer"), f"，{facts.person.sex}，{facts.person.ethnicity}族"])
    writer.line(["公民身份号码：", mark(facts.person.id_number, "buyer_id")])
    writer.line(f"住址：{facts.person.address}")
    writer.para(
        f"鉴于：（一）出卖人系本契约所涉车位之合法权利人，该工程已于{said(date(day.year - 2, 6, 28))}竣工验收备案；"
        "（二）买受人已实地察看并知悉车位现状。双方本着自愿、诚信原则，依《中华人民共和国民法典》订立本契约。"
    )
    writer.para(
        [
            "第一条　标的。出卖人将坐落于",
            Run(home.community.name, "community"),
            f"之{home.space_floor}、编号为",
            mark(home.space_no, "space_no"),
            f"的停车位一个（建筑面积{job.rng.randrange(1200, 1400) / 100:.2f}平方米）出售予买受人。",
        ]
    )
    writer.para(
        [
            "第二条　价款。车位按个计价，总价款为人民币",
            Run(in_words(facts.space_price), "price"),
            "（小写：¥",
            mark(comma(facts.space_price), "price"),
            "），买受人应于签约当日汇入出卖人指定账户。",
        ]
    )
    for clause in _DEED:
        writer.para(clause)
    writer.para("（以下无正文，为签署部分）", indent=0)
    writer.room(62)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "出卖人（公章）：", writer.style)
    sheet.text(110, y, "买受人（签名、捺印）：", writer.style)
    signature(sheet, 126, y + 10, facts.person.name)
    sheet.text(25, y + 14, "授权代表：" + neighbour(job), writer.style)
    sheet.text(25, y + 32, ["签署日期：", *_spread_day(day)], writer.style)
    seals.put_round(sheet, 56, y + 12, seals.SealText(facts.developer.name, "合同专用章"))
    _numbered(writer.sheets)
    truth = values(job, facts.developer.name, day) | {"contract_no": number}
    return drawn(KIND, "dusk_deed", writer.sheets, truth)


def _spread_day(day: date) -> list[str | Run]:
    return [mark(said(day, "spaced"), "sign_date")]


def _numbered(sheets: list[Sheet]) -> None:
    for number, sheet in enumerate(sheets, 1):
        sheet.text(105, 283, f"— {number} —", Style("song", 9), align="c")


def memo(job: Job) -> Drawn:
    """A form in two tongues with what was typed or penned in it."""
    facts, home, day = job.facts, job.facts.home, bought(job)
    sheet = job.sheet()
    fill = job.fill_style(12)
    number = f"{job.rng.choice('KLMP')}{day.year}-{job.rng.randrange(1, 900):03d}"
    sheet.line(20, 20, 190, 20, width=1.2, fill=NAVY)
    sheet.text(105, 24, "车 位 成 交 备 忘 录", bold(20), align="c")
    sheet.text(105, 34, "MEMORANDUM OF PARKING SPACE SALE", Style("hei", 11, NAVY), align="c")
    sheet.text(190, 43, ["Ref. 合约号：", mark(number, "contract_no", fill)], Style("hei", 10), align="r")
    rows: list[tuple[str, str, list[str | Run]]] = [
        ("卖家", "Vendor", [Run(facts.developer.name, "seller", fill)]),
        ("买家", "Purchaser", [Run(facts.person.name, "buyer", fill)]),
        ("买家身份号码", "Purchaser's ID No.", [Run(facts.person.id_number, "buyer_id", fill)]),
        ("买家通讯地址", "Mailing Address", [Run(facts.person.address, "", fill)]),
        ("项目", "Project", [Run(home.community.name, "community", fill)]),
        ("泊位", "Bay No.", [Run(home.space_no, "space_no", fill), f"（所在层：{home.space_floor}）"]),
        ("售价", "Price (RMB)", [Run(comma(facts.space_price), "price", fill)]),
        ("售价大写", "Amount in Words", [Run(in_words(facts.space_price), "price", fill)]),
        ("付款", "Payment", ["转账 / Bank transfer"]),
    ]
    y = 52.0
    for chinese, english, runs in rows:
        sheet.rect(20, y, 170, 13, line=0.2, fill=FAINT)
        sheet.text(23, y + 2, chinese, Style("hei", 11))
        sheet.text(23, y + 7.6, english, Style("hei", 7.5, GREY))
        sheet.cell((68, y, 122, 13), runs, fill)
        y += 13
    y = sheet.flow(
        20,
        y + 5,
        170,
        "双方确认：泊位使用年限与地下车库土地使用年限一致；卖家收款后协助买家办理过户；任何一方反悔，"
        "应按售价百分之十赔付对方。This memorandum is binding upon both parties once executed.",
        Style("song", 10.5),
    )
    sheet.text(20, y + 10, "卖家盖章 Vendor's Chop", Style("hei", 10))
    sheet.text(112, y + 10, "买家签署 Purchaser's Signature", Style("hei", 10))
    signature(sheet, 124, y + 20, facts.person.name)
    sheet.line(112, y + 28, 180, y + 28)
    seals.put_oval(sheet, 58, y + 26, seals.SealText(facts.developer.name, "", "业务专用章"), width=46, height=33)
    sheet.text(112, y + 33, ["订立日 Date：", filled(said(day, "dots"), "sign_date", fill)], Style("hei", 10))
    table(
        sheet,
        20,
        y + 52,
        [(9, [(56, "经办", True), (57, neighbour(job), False), (57, "复核：" + neighbour(job), False)])],
        label=Style("hei", 9),
        value=Style("song", 9),
    )
    truth = values(job, facts.developer.name, day) | {"contract_no": number}
    return drawn(KIND, "dusk_memo", [sheet], truth)


LAYOUTS: Layouts = {KIND: {"dusk_card": card, "dusk_neighbours": neighbours, "dusk_deed": deed, "dusk_memo": memo}}
