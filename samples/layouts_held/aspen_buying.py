"""Bays bought: a lawyer's deed, a print-out from the sales office, neighbours' paper, a two-language card."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.aspen_common import Rows, before, boxed, day, page, passer_by, pen
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "parking_purchase_contract"


def _signed(job: Job) -> date:
    return a_day(job.rng, date(2022, 2, 1), date(2026, 10, 20))


def deed(job: Job) -> Drawn:
    """Clauses of a lawyer, two pages, a number at the upper right and signatures in two columns."""
    facts, home = job.facts, job.facts.home
    seller, buyer, price, signed = facts.developer, facts.person, facts.space_price, _signed(job)
    number = f"XYCW-{signed.year}-{job.rng.randrange(10, 999):04d}"
    fill = job.fill_style(12)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(185, 18, ["编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    writer.title("地下停车位权益转让合同书", Style("song_bold", 20), spacing=0.1, after=10)
    writer.line(["出让方（以下称甲方）：", Run(seller.name, "seller")])
    writer.line(f"注册地址：{seller.address}　　法定代表人：{seller.legal_person}")
    writer.line(["受让方（以下称乙方）：", filled(buyer.name, "buyer", fill)])
    writer.line(["公民身份号码：", filled(buyer.id_number, "buyer_id", fill)])
    writer.line(["通讯地址：", filled(buyer.address, "", fill)])
    writer.para(
        "鉴于甲方系下述建设工程的开发单位，依法取得地下建筑的占有、收益权利；乙方已实地查看标的，对其现状无异议。"
        "甲乙双方依据《中华人民共和国民法典》第二百七十五条、第二百七十六条之规定，在平等自愿的基础上缔结本合同。"
    )
    writer.para(
        [
            "第一条　标的。甲方将其开发的",
            Run(home.community.name, "community"),
            f"项目{home.space_floor}编号为",
            filled(home.space_no, "space_no", fill),
            "的机动车停车位一个（以下称标的车位）之权益，一次性转让给乙方。标的车位以划线为界，长约5.3米，宽约2.4米。",
        ]
    )
    writer.para(
        [
            "第二条　对价。转让总价款为人民币",
            filled(f"{price:,.2f}", "price", fill),
            "元（大写：",
            filled(in_words(price), "price", fill),
            "），该价款已含增值税，不含交付后的车位服务费。",
        ]
    )
    writer.para(
        "第三条　付款。乙方应于本合同签订后七日内，将全部价款汇入甲方指定账户；逾期超过三十日的，甲方有权解除合同。"
    )
    writer.para(
        "第四条　交付。甲方应在收到全部价款之日起十五日内向乙方交付标的车位，并出具交接单。"
        "自交付之日起，标的车位的毁损、灭失风险由乙方承担。"
    )
    writer.para(
        "第五条　用途。乙方不得擅自封闭、加高或改变标的车位用途；需加装充电设施的，应遵守供电企业和消防部门的规定，"
        "甲方应予以必要的配合。"
    )
    writer.para("第六条　再转让。乙方再行转让的，受让人应为本项目的房屋所有权人，并应书面告知物业服务人。")
    writer.para("第七条　违约责任。任何一方违反约定的，应按总价款的百分之五向守约方支付违约金，并赔偿实际损失。")
    writer.para("第八条　争议。因本合同发生的争议，由标的车位所在地人民法院管辖。")
    writer.para("第九条　本合同一式肆份，甲方执叁份，乙方执壹份，自双方签字或者盖章之日起生效。")
    writer.room(62)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（盖章）：", writer.style)
    sheet.text(110, y, "乙方（签字）：", writer.style)
    signature(sheet, 140, y - 1.5, buyer.name)
    sheet.text(25, y + 14, f"经办人：{passer_by(job, buyer.name)}", writer.style)
    sheet.text(25, y + 30, ["签订日期：", day(signed, "sign_date", "padded")], writer.style)
    sheet.text(110, y + 30, "签订地点：营销中心二楼签约室", writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 8, seals.SealText(seller.name, "合同专用章"))
    writer.number_pages("— {} / {} —")
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_deed", writer.sheets, values)


def print_out(job: Job) -> Drawn:
    """From the sales system, landscape half sheet: heads above columns."""
    facts, home = job.facts, job.facts.home
    buyer, price, signed = facts.person, facts.space_price, _signed(job)
    number = f"CS{signed:%y%m%d}{job.rng.randrange(1, 99):03d}"
    sheet = job.sheet(210, 148)
    mono, head = Style("hei", 9.5), Style("hei_bold", 9.5)
    sheet.text(105, 12, facts.developer.name, Style("hei", 11), align="c")
    sheet.text(105, 19, "车位销售成交单（客户联）", Style("hei_bold", 16), align="c")
    sheet.text(14, 30, ["单据流水：", Run(number, "contract_no")], mono)
    sheet.text(
        196, 30, f"置业顾问：{passer_by(job, buyer.name)}　　工号：{job.rng.randrange(100, 999)}", mono, align="r"
    )
    rows: Rows = [
        (9, [(24, "购位人", True), (46, "证件号", True), (46, "楼盘", True), (30, "楼层", True), (36, "泊位号", True)]),
        (
            11,
            [
                (24, Run(buyer.name, "buyer"), False),
                (46, Run(buyer.id_number, "buyer_id"), False),
                (46, Run(home.community.name, "community"), False),
                (30, home.space_floor, False),
                (36, Run(home.space_no, "space_no"), False),
            ],
        ),
        (9, [(36, "标价", True), (36, "优惠", True), (36, "成交价（元）", True), (74, "成交价大写", True)]),
        (
            11,
            [
                (36, f"{price + 6000:.2f}", False),
                (36, "-6000.00", False),
                (36, Run(f"{price:.2f}", "price"), False),
                (74, Run(in_words(price, unit="圆"), "price"), False),
            ],
        ),
        (9, [(36, "已交认购金", True), (36, "付款方式", True), (36, "成交日", True), (74, "备注", True)]),
        (
            11,
            [
                (36, "5000.00", False),
                (36, job.rng.choice(["一次性", "分两期"]), False),
                (36, day(signed, "sign_date", "dash"), False),
                (74, "认购金抵作价款，余款于网上备案前付清", False),
            ],
        ),
    ]
    bottom = table(sheet, 14, 37, rows, label=head, value=mono)
    y = sheet.flow(
        14,
        bottom + 3,
        182,
        "说明：1. 购位人须为本项目业主或其直系亲属。2. 本单由双方确认后即为车位买卖的凭据，后续签订的文本与本单"
        "不一致的，以后签的为准。3. 认购金自交付之日起不予退还，法律另有规定的除外。",
        Style("hei", 8.5),
        leading=1.5,
    )
    sheet.text(14, y + 6, "购位人确认：", mono)
    signature(sheet, 36, y + 3.5, buyer.name)
    sheet.text(110, y + 6, ["出卖人：", Run(facts.developer.name, "seller")], mono)
    sheet.text(
        14, 140, f"打印时间 {signed:%Y-%m-%d} 1{job.rng.randrange(10)}:{job.rng.randrange(10, 60)}", Style("hei", 7)
    )
    if job.variant.seal:
        seals.put_round(sheet, 158, y + 8, seals.SealText(facts.developer.name, "销售专用章"), diameter=36)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_print_out", [sheet], values)


def neighbours(job: Job) -> Drawn:
    """By hand: one owner lets another have the bay."""
    facts, home = job.facts, job.facts.home
    seller, buyer, price, signed = facts.landlord, facts.person, facts.space_price, _signed(job)
    hand = pen(job, 14.5)
    paper = page(job, hand, size=(182, 257), margin=18, top=22, leading=1.9)
    paper.title("卖车位字据", hand.sized(22), after=9)
    witness = passer_by(job, seller.name, buyer.name)
    paper.para(
        [
            "我叫",
            Run(seller.name, "seller"),
            f"，身份证{seller.id_number}，几年前在",
            Run(home.community.name, "community"),
            f"买过一个车位，在{home.space_floor}，墙上喷的号是",
            Run(home.space_no, "space_no"),
            "。现在家里车卖了用不着，经",
            f"{witness}从中说和，自愿卖给",
            Run(buyer.name, "buyer"),
            "（身份证",
            Run(buyer.id_number, "buyer_id"),
            "）。",
        ]
    )
    paper.para(
        [
            "讲好价钱一共",
            Run(in_words(price), "price"),
            "（",
            Run(f"{price}元", "price"),
            "），今天当面转账付清，我不另打收条。以前欠的车位管理费归我，从今往后归买的人。",
        ]
    )
    paper.para("当初和开发商签的那份原件一并交出。往后车位涨价跌价，两家都不许反悔。装充电桩的事由买的人自己去办。")
    paper.y += 6
    for label, name in (("卖方", seller.name), ("买方", buyer.name), ("中间人", witness)):
        paper.sheet.text(66, paper.y, f"{label}：{name}（手印）", hand)
        paper.y += 13
    paper.sheet.text(66, paper.y, day(signed, "sign_date", job.date_form("chinese", "plain", "points")), hand)
    values: dict[str, Value] = {
        "seller": seller.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_neighbours", [paper.sheet], values)


def card(job: Job) -> Drawn:
    """A two-language summary in boxes, values below their labels."""
    facts, home = job.facts, job.facts.home
    buyer, price, signed = facts.person, facts.space_price, _signed(job)
    number = f"No.{job.rng.randrange(10**5, 10**6)}"
    sheet = job.sheet(257, 182)
    blue = (40, 70, 120)
    small, value = Style("hei", 8, blue), job.fill_style(13)
    sheet.fill(0, 0, 257, 8, blue)
    sheet.text(20, 18, "PARKING SPACE PURCHASE CONFIRMATION", Style("hei_bold", 13, blue))
    sheet.text(20, 26, "车位认购确认书", Style("hei_bold", 20, blue), spacing=0.1)
    sheet.text(237, 20, Run(number, "contract_no"), Style("hei", 13, (180, 40, 40)), align="r")
    sheet.text(237, 29, "确认书号 Ref.", small, align="r")
    boxed(sheet, (20, 40, 72, 18), "认购人 Purchaser", Run(buyer.name, "buyer"), small, value, frame=blue)
    boxed(sheet, (92, 40, 145, 18), "身份证明号码 ID No.", Run(buyer.id_number, "buyer_id"), small, value, frame=blue)
    boxed(sheet, (20, 58, 108, 18), "所在项目 Project", Run(home.community.name, "community"), small, value, frame=blue)
    boxed(sheet, (128, 58, 45, 18), "层 Level", home.space_floor, small, value, frame=blue)
    boxed(sheet, (173, 58, 64, 18), "车位 Space No.", Run(home.space_no, "space_no"), small, value, frame=blue)
    boxed(sheet, (20, 76, 72, 18), "房款关联 Unit", home.room_text, small, value, frame=blue)
    boxed(
        sheet,
        (92, 76, 145, 18),
        "认购总价 Total Price (RMB)",
        [Run(f"¥{price:,.2f}", "price"), "　", Run(in_words(price), "price")],
        small,
        value,
        frame=blue,
    )
    sheet.flow(
        20,
        99,
        217,
        "认购人已阅读并理解《车位认购须知》全部内容，愿以上列总价认购该车位。出售方承诺该车位未设定抵押、未另行出售。"
        "The purchaser has read and agrees to the terms overleaf. 本确认书签署后与正式合同具有同等效力。",
        Style("hei", 10),
        leading=1.6,
    )
    sheet.text(20, 128, "出售方 Vendor", small)
    sheet.text(20, 133, Run(facts.developer.name, "seller"), Style("hei", 12))
    sheet.text(130, 128, "认购人签署 Signature", small)
    signature(sheet, 130, 133, buyer.name)
    sheet.text(195, 128, "签署日 Date", small)
    sheet.text(195, 133, day(signed, "sign_date", "slash", style=value), value)
    policy = before(job, signed, 60, 300)
    sheet.text(20, 165, f"版本 {policy:%Y.%m} 　服务热线 {facts.developer.phone}", Style("hei", 8))
    if job.variant.seal:
        seals.put_round(sheet, 78, 142, seals.SealText(facts.developer.name), diameter=38)
    values: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_card", [sheet], values, tolerated={"contract_no": (number.removeprefix("No."),)})


LAYOUTS: Layouts = {
    KIND: {
        "aspen_deed": deed,
        "aspen_print_out": print_out,
        "aspen_neighbours": neighbours,
        "aspen_card": card,
    }
}
