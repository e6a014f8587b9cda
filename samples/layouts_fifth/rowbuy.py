"""车位买卖、认购、转让: the contracts by which people come to own or hold a parking space."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifth.rowkit import (
    Space,
    begin,
    day_runs,
    foot,
    home_text,
    pen,
    signed,
    space_tolerated,
    sum_runs,
    typed,
)
from samples.people import Facts, a_day
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_KIND = "parking_purchase_contract"


def truth_of(facts: Facts, day: date, contract_no: str = "", seller: str = "") -> dict[str, Value]:
    values: dict[str, Value] = {
        "seller": seller or facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": day.isoformat(),
    }
    return values | ({"contract_no": contract_no} if contract_no else {})


def space_of(facts: Facts) -> Space:
    return Space(facts.home.space_no, facts.home.space_floor)


def signed_on(job: Job) -> date:
    return a_day(job.rng, date(2019, 3, 1), date(2026, 10, 31))


def new_registered_sale(job: Job) -> Drawn:
    """The form that the housing office registers: cover, parties, articles, signatures; a paging seal."""
    facts, rng = begin(job), job.rng
    day = signed_on(job)
    place, buyer, seller = facts.home.community, facts.person, facts.developer
    number = f"{day.year}{rng.randrange(10**7):07d}"
    fill = pen(job, 12) if job.chance(0.3) else typed(12)
    writer = Writer(job, Style("song", 12), top=24)
    cover = writer.sheet
    cover.text(188, 18, "GF—2014—0172", Style("song", 11), align="r")
    cover.text(105, 74, "商品房买卖合同（现售）", Style("song_bold", 25), align="c", spacing=0.1)
    cover.text(105, 88, "（车位、车库专用）", Style("song", 15), align="c")
    rows: list[tuple[str, Runs]] = [
        ("合同编号：", Run(number, "contract_no")),
        ("出 卖 人：", fill(seller.name, "seller")),
        ("买 受 人：", fill(buyer.name, "buyer")),
    ]
    for line, (label, runs) in enumerate(rows):
        cover.text(50, 128 + line * 14, label, Style("song", 14))
        cover.text(78, 128 + line * 14, runs, Style("song", 14))
    cover.text(105, 236, "中华人民共和国住房和城乡建设部", Style("song", 13), align="c")
    cover.text(105, 246, "国家工商行政管理总局　　制定", Style("song", 13), align="c")
    writer.new_page()
    writer.line(["出卖人：", fill(seller.name)])
    writer.line(["统一社会信用代码：", fill(seller.uscc), "　法定代表人：", fill(seller.legal_person)])
    writer.line(["通讯地址：", fill(seller.address), "　联系电话：", fill(seller.phone)])
    writer.line(["买受人：", fill(buyer.name)])
    writer.line(["【身份证】【护照】【营业执照】，证号：", fill(buyer.id_number, "buyer_id")])
    writer.line(["住所：", fill(buyer.address), "　联系电话：", fill(buyer.phone)])
    writer.para(
        "出卖人和买受人依据《中华人民共和国民法典》《中华人民共和国城市房地产管理法》等法律、法规的规定，"
        "在平等、自愿、公平、协商一致的基础上，就车位买卖事宜达成如下协议："
    )
    writer.para(
        [
            "第一条　项目建设依据　　出卖人以出让方式取得坐落于",
            fill(f"{place.district}{place.street}"),
            "地块的国有建设用地使用权，该地块上建设的项目核准名称为",
            fill(place.name, "community"),
            "。",
        ]
    )
    area = Decimal(rng.randrange(1150, 1490)) / 100
    floor = [facts.home.space_floor] if facts.home.space_floor else []
    writer.para(
        [
            "第二条　车位基本情况　　该车位位于",
            *floor,
            "第",
            fill(facts.home.space_no, "space_no"),
            "号，规划用途为机动车停车，预测建筑面积",
            fill(f"{area}"),
            "平方米，车位平面图见附件一。",
        ]
    )
    writer.para(
        [
            "第三条　计价方式与价款　　出卖人与买受人约定按【套】计价，该车位总价款为",
            *sum_runs(job, facts.space_price, "price", fill),
            "。",
        ]
    )
    down = (facts.space_price * Decimal("0.3")).quantize(Decimal("1"))
    writer.para(
        [
            "第四条　付款方式　　买受人于签订本合同当日支付首付款",
            fill(f"{down}"),
            "元，余款于",
            fill("30"),
            "日内付清。",
        ]
    )
    writer.para("第五条　交付条件　　出卖人应当在合同签订之日起六十日内将符合国家及地方有关标准的车位交付买受人使用。")
    writer.para("第六条　逾期付款责任　　买受人逾期付款的，自应付款之日次日起，按日支付逾期应付款万分之一的违约金。")
    writer.para(
        "第七条　买受人在规划停车范围内安装新能源汽车充电设施的，出卖人应提供必要的图纸资料，费用由买受人承担。"
    )
    writer.para(
        "第八条　本合同自双方签字或盖章之日起生效。本合同一式肆份，"
        "出卖人贰份，买受人壹份，登记机构壹份，具有同等法律效力。"
    )
    writer.room(56)
    y, sheet = writer.y + 6, writer.sheet
    style = Style("song", 12)
    sheet.text(25, y, "出卖人（签字或盖章）：", style)
    sheet.text(112, y, "买受人（签字或盖章）：", style)
    signed(sheet, 136, y + 9, buyer.name)
    put_round(sheet, 62, y + 14, SealText(seller.name, "合同专用章"))
    sheet.text(25, y + 32, ["签订时间：", *day_runs(job, day, "sign_date", fill)], style)
    sheet.text(25, y + 42, ["签订地点：", fill("信阳市" + place.district)], style)
    for part, one in enumerate(writer.sheets):
        put_edge(one, 150, SealText(seller.name, "合同专用章"), part, len(writer.sheets))
        if part:
            foot(one, f"第 {part} 页", size=10)
    return drawn(
        _KIND,
        "new_registered_sale",
        writer.sheets,
        truth_of(facts, day, number),
        tolerated=space_tolerated(space_of(facts)),
    )


def new_use_right_transfer(job: Job) -> Drawn:
    """A developer's form for the right of use until the land term ends: open lines filled in."""
    facts, rng = begin(job), job.rng
    day = signed_on(job)
    place, buyer = facts.home.community, facts.person
    fill = pen(job, 12)
    writer = Writer(job, Style("song", 12), top=22, leading=1.75)
    writer.title(
        rng.choice(["地下机动车停车位使用权转让合同", "车位使用权有偿转让协议", "地下车库停车位转让合同"]),
        Style("song_bold", 19),
    )
    with_number = job.chance(0.6)
    number = f"{rng.choice('ABC')}{day:%y}{rng.randrange(10000):04d}"
    if with_number:
        writer.sheet.text(186, writer.y - 7, ["合同编号：", fill(number, "contract_no")], Style("song", 11), align="r")
        writer.y += 4
    writer.line(["转让方（以下简称甲方）：", fill(facts.developer.name, "seller")])
    writer.line(["受让方（以下简称乙方）：", fill(buyer.name, "buyer")])
    writer.line(["公民身份号码：", fill(buyer.id_number, "buyer_id"), "　电话：", fill(buyer.phone)])
    writer.line(["房　　号：", fill(home_text(job))])
    writer.para("甲、乙双方在自愿、平等、协商的基础上，就乙方受让甲方地下停车位使用权事宜，订立本合同，共同遵守。")
    floor = [fill(facts.home.space_floor)] if facts.home.space_floor else ["车库内"]
    writer.para(
        [
            "一、甲方将其开发建设的",
            fill(place.name, "community"),
            "小区" if not place.name.endswith("小区") else "",
            *floor,
            "第",
            fill(facts.home.space_no, "space_no"),
            "号停车位的使用权有偿转让给乙方，供乙方停放机动车使用。",
        ]
    )
    end = rng.randrange(2076, 2090)
    writer.para(["二、使用期限自车位交付之日起，至该项目国有土地使用权期限届满之日（", fill(f"{end}"), "年）止。"])
    writer.para(
        [
            "三、该停车位使用权转让价款共计",
            *sum_runs(job, facts.space_price, "price", fill),
            "，乙方于签订本合同时一次性付清。",
        ]
    )
    writer.para(
        ["四、乙方除支付转让价款外，应按月向物业公司交纳车位管理费", fill(f"{rng.choice([30, 40, 50, 60])}"), "元。"]
    )
    writer.para(
        "五、乙方不得改变车位用途，不得占用、损坏公共消防设施。加装充电桩的，应当经物业公司书面同意并报供电部门验收。"
    )
    writer.para("六、乙方转让房屋时，车位使用权可一并转让，但受让人须为本小区业主，并到甲方或物业公司办理变更手续。")
    writer.para(
        "七、本合同经双方签字盖章后生效，一式两份，双方各执一份。"
        "未尽事宜，协商解决；协商不成的，向项目所在地人民法院起诉。"
    )
    writer.room(48)
    y, sheet, style = writer.y + 6, writer.sheet, Style("song", 12)
    sheet.text(28, y, "甲　方（公章）", style)
    sheet.text(28, y + 12, "代理人：", style)
    signed(sheet, 46, y + 10, facts.developer.legal_person)
    sheet.text(118, y, "乙　方（签名）", style)
    signed(sheet, 150, y - 2, buyer.name)
    sheet.text(118, y + 24, day_runs(job, day, "sign_date", fill), style)
    put_round(sheet, 62, y + 9, SealText(facts.developer.name))
    values = truth_of(facts, day, number if with_number else "")
    return drawn(_KIND, "new_use_right_transfer", writer.sheets, values, tolerated=space_tolerated(space_of(facts)))


LAYOUTS: Layouts = {
    _KIND: {
        "new_registered_sale": new_registered_sale,
        "new_use_right_transfer": new_use_right_transfer,
    }
}
