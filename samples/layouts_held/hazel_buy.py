"""Buying a bay: a subscription sheet with boxes, a neighbour's paper, a print-out, a lawyer's contract."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import BLACK, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.hazel_common import (
    GREY,
    Said,
    before,
    day,
    framed,
    mobile,
    pen,
    ruled,
    sign,
    somebody,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def _values(job: Job, seller: str, signed: str, number: str = "") -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed,
    }
    return values | ({"contract_no": number} if number else {})


def subscription(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(182, 257)
    signed = before(job, facts.consent_date, 260)
    number = f"CWRG{signed:%y%m}-{rng.randrange(1, 900):04d}"
    small, big = Style("hei", 8, GREY), job.fill_style(12)
    sheet.fill(0, 0, 182, 9, (40, 92, 110))
    sheet.text(16, 15, Run(facts.developer.name, "seller"), Style("hei", 10), spacing=0.1)
    sheet.text(166, 15.4, ["协议编号 ", Run(number, "contract_no")], Style("hei", 9.5), align="r")
    sheet.text(91, 27, "停 车 位 认 购 书", Style("hei_bold", 20), align="c")
    sheet.text(91, 37, "请用签字笔逐格填写，涂改无效", Style("song", 8.5, GREY), align="c")
    x, y = 16.0, 44.0
    framed(sheet, (x, y, 60, 15), "认购方", Run(facts.person.name, "buyer", big), small, big)
    framed(sheet, (x + 60, y, 90, 15), "认购方证件号", Run(facts.person.id_number, "buyer_id", big), small, big)
    framed(sheet, (x, y + 15, 60, 15), "手机", facts.person.phone, small, big)
    framed(sheet, (x + 60, y + 15, 90, 15), "通讯处", facts.person.address, small, big.sized(9.5))
    framed(sheet, (x, y + 30, 75, 15), "项目案名", Run(home.community.name, "community", big), small, big)
    framed(sheet, (x + 75, y + 30, 30, 15), "所在层", home.space_floor, small, big)
    framed(sheet, (x + 105, y + 30, 45, 15), "所选泊位", Run(home.space_no, "space_no", big), small, big)
    price: Said = [
        Run(f"￥{facts.space_price:,.2f}", "price", big),
        "　大写：",
        Run(in_words(facts.space_price, unit="圆"), "price", big),
    ]
    framed(sheet, (x, y + 45, 150, 16), "成交总价（人民币）", price, small, Style("song", 11))
    deposit = rng.choice([5000, 10000, 20000])
    framed(sheet, (x, y + 61, 75, 15), "已交定金", f"￥{deposit:,}.00", small, big)
    last = day(signed + timedelta(days=rng.choice([7, 10, 15])), "plain")
    framed(sheet, (x + 75, y + 61, 75, 15), "余款交清期限", f"{last}前", small, big)
    y = 126.0
    body = Style("song", 10)
    for clause in (
        "1. 认购方已到现场看过上列泊位，对其位置、尺寸、立柱情况没有异议。",
        "2. 余款逾期七日仍未交清的，出售方可将泊位另售，定金依照《民法典》第五百八十七条处理。",
        "3. 泊位售出后归认购方所有，物业服务费按物业合同另计；本书未尽之处以双方补充约定为准。",
        "4. 认购方安装充电设施的，由其自行向供电企业报装。",
    ):
        y = sheet.flow(16, y, 150, clause, body, leading=1.65) + 0.8
    sheet.text(16, y + 12, ["出售方（章）：", Run(facts.developer.name, "seller")], Style("song", 10.5))
    sheet.text(16, y + 24, ["置业顾问：", somebody(job)], Style("song", 10.5))
    end = sheet.text(104, y + 24, "认购方签名：", Style("song", 10.5))
    sheet.text(end + 1, y + 22, Run(facts.person.name, "buyer"), Style("kai", 16, BLACK, jitter=0.05))
    sheet.text(104, y + 36, ["认购日：", Run(day(signed, "plain"), "sign_date", big)], Style("song", 10.5))
    seals.put_round(sheet, 62, y + 20, seals.SealText(facts.developer.name, "合同专用章"), diameter=38)
    values = _values(job, facts.developer.name, signed.isoformat(), number)
    return drawn(KIND, "hazel_buy_subscription", [sheet], values)


def neighbours(job: Job) -> Drawn:
    """Written by hand on letter paper."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(185, 260)
    signed = before(job, facts.consent_date, 400)
    ink = pen(job, 14)
    ruled(sheet, 18, 38, 149, 9.88, 20)
    sheet.text(92, 22, "车位转让字据", ink.sized(20), align="c", spacing=0.15)
    said: Said = [
        Run(facts.landlord.name, "seller"),
        f"（身份证{facts.landlord.id_number}）在",
        Run(home.community.name, "community"),
        f"{home.space_floor}有车位一个，地面喷的号是",
        Run(home.space_no, "space_no", solid=True),
        "，今卖给",
        Run(facts.person.name, "buyer"),
        "（身份证",
        Run(facts.person.id_number, "buyer_id", solid=True),
        "）。两家商定一口价",
        Run(in_words(facts.space_price), "price"),
        "（",
        Run(f"{facts.space_price:.0f}元", "price", solid=True),
        "），签字当天银行转账付清，不再另立收条。卖方保证车位没有抵押、没有租给别人，以前欠的管理费由卖方结清；往后使用、"
        "出租、装充电桩都由买方作主，卖方家里人不得反悔。过户要盖章跑腿的，卖方随叫随到。空口无凭，写此为据，两家各拿一张。",
    ]
    leading = 9.88 / (14 * 25.4 / 72)
    y = sheet.flow(19, 31.5, 146, said, ink, leading=leading, indent=2)
    y += 9.88
    for label, who, name in (
        ("卖方：", facts.landlord.name, "seller"),
        ("买方：", facts.person.name, "buyer"),
    ):
        sheet.text(86, y, [label, Run(who, name)], ink)
        sheet.text(132, y, mobile(job), ink.sized(11))
        y += 9.88
    sheet.text(86, y, ["在场人：", somebody(job)], ink)
    sheet.text(86, y + 9.88, Run(day(signed, job.rng.choice(["plain", "bare", "chinese"])), "sign_date"), ink)
    return drawn(KIND, "hazel_buy_neighbours", [sheet], _values(job, facts.landlord.name, signed.isoformat()))


def printout(job: Job) -> Drawn:
    """Landscape print-out of a sales system: heads above their values."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(297, 210)
    signed = before(job, facts.consent_date, 300)
    number = f"信车备{signed.year}{rng.randrange(10**5):05d}"
    head, cell = Style("hei", 10), Style("song", 10.5)
    sheet.text(148.5, 20, "停车位买卖合同要素页（备案打印）", Style("hei_bold", 17), align="c")
    printed = signed + timedelta(days=rng.randrange(1, 6))
    sheet.text(20, 33, ["合同号（备案）：", Run(number, "contract_no")], cell)
    sheet.text(277, 33, f"打印时间：{printed:%Y-%m-%d} {rng.randrange(9, 17)}:{rng.randrange(10, 59)}", cell, align="r")
    person, agent = facts.person, somebody(job)
    widths = (62.0, 30.0, 60.0, 50.0, 55.0)
    first = ("出卖人名称", "买受人", "买受人身份证件号码", "楼盘", "车位编码")
    second = ("车位所处位置", "建筑面积", "合同总价（元）", "付款方式", "合同订立日期")
    row_one: Said = [
        Run(facts.developer.name, "seller"),
        Run(person.name, "buyer"),
        Run(person.id_number, "buyer_id"),
        Run(home.community.name, "community"),
        Run(home.space_no, "space_no"),
    ]
    row_two: Said = [
        f"地下车库{home.space_floor}",
        f"{rng.randrange(1250, 1480) / 100}㎡",
        Run(f"{facts.space_price:.2f}", "price"),
        rng.choice(["一次性付款", "分期付款（两期）"]),
        Run(f"{signed:%Y-%m-%d}", "sign_date"),
    ]
    for y, names, shown in ((42.0, first, row_one), (76.0, second, row_two)):
        sheet.fill(20, y, 257, 10, (228, 232, 238))
        table(
            sheet,
            20,
            y,
            [
                (10, [(wide, name, True) for wide, name in zip(widths, names, strict=True)]),
                (18, [(wide, value, False) for wide, value in zip(widths, shown, strict=True)]),
            ],
            label=head,
            value=cell,
        )
    sheet.text(20, 110, "特别约定", head)
    sheet.rect(20, 116, 257, 30, line=0.2)
    sheet.cell(
        (20, 116, 257, 30),
        "（一）买受人付清全部价款后三个工作日内，出卖人交付车位；（二）车位仅供停放机动车，不得改作仓储；（三）本页与合同正文"
        "不一致的，以合同正文为准；（四）买受人可在车位上自费安装充电设施，出卖人应予配合。",
        cell,
        leading=1.6,
    )
    sheet.text(
        20,
        154,
        f"出卖人经办：{agent}　　咨询电话：{facts.developer.phone}　　出卖人地址：{facts.developer.address}",
        cell,
    )
    sheet.text(20, 166, "买受人确认签名：", cell)
    sign(sheet, 50, 164, person.name, "buyer")
    sheet.text(150, 166, "出卖人盖章：", cell)
    seals.put_round(sheet, 200, 182, seals.SealText(facts.developer.name))
    values = _values(job, facts.developer.name, signed.isoformat(), number)
    return drawn(KIND, "hazel_buy_printout", [sheet], values)


def lawyers(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    signed = before(job, facts.consent_date, 330)
    writer = Writer(job, Style("song", 12), left=28, width=154, leading=1.75)
    number = f"（{signed.year}）车售字第{rng.randrange(10, 999)}号"
    writer.sheet.text(182, 17, Run(number, "contract_no"), Style("song", 10.5), align="r")
    writer.title("地下车位买卖合同", Style("song_bold", 20))
    writer.line(["出让方（下称“甲方”）：", Run(facts.developer.name, "seller")])
    writer.line(f"住所：{facts.developer.address}")
    writer.line(f"法定代表人：{facts.developer.legal_person}　　委托代理人：{somebody(job)}")
    writer.line(["受让方（下称“乙方”）：", Run(facts.person.name, "buyer")])
    writer.line(["公民身份号码：", Run(facts.person.id_number, "buyer_id")])
    writer.line(f"住址：{facts.person.address}")
    writer.para(
        "根据《中华人民共和国民法典》第二百七十五条及有关规定，甲乙双方经协商一致，订立条款如下，以资共同遵守："
    )
    writer.para(
        [
            "第一条　标的。甲方将其开发的",
            Run(home.community.name, "community"),
            "项目地下车库内",
            Run(home.space_no, "space_no", solid=True),
            "号车位（以下称“标的车位”）出售给乙方，标的车位的平面位置见附图。",
        ]
    )
    writer.para(
        [
            "第二条　价款。标的车位按个计价，总价款为人民币",
            Run(in_words(facts.space_price), "price"),
            "（小写：",
            Run(f"¥{facts.space_price:,.2f}", "price", solid=True),
            "），该价款不含契税、登记费及物业服务费。",
        ]
    )
    writer.para(
        f"第三条　支付。乙方应于本合同签订之日起{rng.choice(['三', '五', '七'])}日内将全部价款汇入甲方监管账户。"
    )
    writer.para("第四条　交付。甲方在收齐价款后十日内向乙方移交标的车位，自移交之日起毁损、灭失的风险由乙方承担。")
    writer.para("第五条　使用限制。乙方不得在标的车位上砌墙、加装封闭式车库门；加装充电设施的，应符合消防及电气规范。")
    writer.para(
        "第六条　违约责任。任何一方逾期履行的，每逾期一日按总价款的万分之三向对方支付违约金；"
        "逾期超过六十日的，守约方有权解除合同。"
    )
    writer.para("第七条　再次转让。乙方再次转让标的车位的，应保证受让人为本项目业主，并书面告知物业服务人。")
    writer.para("第八条　通知与争议。因本合同发生争议，协商不成的，提交标的车位所在地人民法院处理。")
    writer.para("第九条　本合同一式肆份，甲方执叁份，乙方执壹份，自双方签章之日起生效。")
    writer.room(52)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(28, y, "甲方（盖章）：", writer.style)
    sheet.text(112, y, "乙方（签字）：", writer.style)
    sign(sheet, 142, y - 1.5, facts.person.name, "buyer")
    sheet.text(28, y + 22, ["订立于信阳市，", Run(day(signed, "chinese"), "sign_date")], writer.style)
    seals.put_round(sheet, 66, y + 6, seals.SealText(facts.developer.name), diameter=40)
    for part, one in enumerate(writer.sheets):
        if len(writer.sheets) > 1:
            seals.put_edge(one, 140, seals.SealText(facts.developer.name), part, len(writer.sheets))
    writer.number_pages("— {} / {} —")
    values = _values(job, facts.developer.name, signed.isoformat(), number)
    return drawn(KIND, "hazel_buy_lawyers", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "hazel_buy_subscription": subscription,
        "hazel_buy_neighbours": neighbours,
        "hazel_buy_printout": printout,
        "hazel_buy_lawyers": lawyers,
    }
}
