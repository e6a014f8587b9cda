"""Parking bays bought: a developer's contract, a resale between neighbours, an order sheet, a transfer of use."""

from __future__ import annotations

from datetime import date

from samples.draw import BLACK, Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bare,
    bay_read,
    body,
    comma,
    day_text,
    estate_read,
    hand,
    head,
    level,
    masked,
    on,
    passer,
    seal,
    signed,
    some_day,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def sale_clauses(job: Job) -> Drawn:
    """A developer's printed contract over two pages, its blanks filled in."""
    facts, place, home = job.facts, job.facts.home.community, job.facts.home
    day = some_day(job, date(2024, 2, 1), date(2026, 10, 20))
    number = f"{job.rng.choice(('CW', 'XYCK', 'DXCW'))}-{day.year}-{job.rng.randrange(30, 1900):04d}"
    pen, price = job.fill_style(11.5), facts.space_price
    first, second = job.sheet(), job.sheet()
    page = Page(first, Style("song", 11.5), 24, 30, 162, leading=1.8)
    first.text(186, 16, ["合同编号：", Run(number, "contract_no", Style("hei", 10.5))], Style("song", 10.5), align="r")
    page.title("地下机动车停车位买卖合同", Style("hei_bold", 20), after=10)
    lines: list[Runs] = [
        ["出卖人（以下称甲方）：", filled(facts.developer.name, "seller", pen)],
        ["统一社会信用代码：", filled(facts.developer.uscc, "", pen)],
        [
            "法定代表人：",
            filled(facts.developer.legal_person, "", pen),
            "　电话：",
            filled(facts.developer.phone, "", pen),
        ],
        ["买受人（以下称乙方）：", filled(facts.person.name, "buyer", pen)],
        ["居民身份证号码：", filled(facts.person.id_number, "buyer_id", pen)],
        ["通讯地址：", filled(facts.person.address, "", pen)],
        ["联系电话：", filled(facts.person.phone, "", pen)],
    ]
    for line in lines:
        page.flat(line)
    page.y += 2
    clauses: list[Runs] = [
        "甲、乙双方在平等、自愿、协商一致的基础上，就乙方购买甲方开发建设的地下机动车停车位一事订立本合同。",
        [
            "第一条　乙方购买的车位位于",
            filled(place.name, "community", pen),
            f"（坐落：信阳市{place.district}{place.street}）地下车库",
            filled(level(job), "", pen),
            "，车位编号为",
            filled(home.space_no, "space_no", pen),
            "，具体位置见本合同附件一。",
        ],
        f"第二条　该车位为标准机动车停车位，长5.3米，宽2.4米，建筑面积{job.rng.randrange(120, 320) / 10}平方米，"
        "层高以现状为准。",
        [
            "第三条　该车位按个计价，总价款为人民币（小写）",
            filled(f"￥{comma(price)}", "price", pen),
            "元，（大写）",
            filled(in_words(price), "", pen),
            "。乙方已交纳的认购金10000元自动转为价款。",
        ],
        "第四条　乙方应于签订本合同当日一次性付清全部价款。"
        "逾期超过三十日的，甲方有权解除合同，并按总价款的百分之三收取违约金。",
        "第五条　甲方应在乙方付清价款后三十日内将车位交付乙方使用，双方办理书面交接手续。",
    ]
    for clause in clauses:
        page.para(clause)
    rest = Page(second, Style("song", 11.5), 24, 28, 162, leading=1.8)
    for clause in (
        "第六条　乙方应当遵守小区车库管理制度，按时交纳车位服务费，不得改变车位用途。",
        "第七条　乙方需要安装新能源汽车充电设施的，应当向供电企业提出申请，甲方及物业服务人予以配合。",
        "第八条　甲方负责在具备条件后六个月内协助乙方申请办理不动产登记，税费由双方依法各自承担。",
        "第九条　因本合同发生争议的，由双方协商解决；协商不成的，向车位所在地人民法院提起诉讼。",
        "第十条　本合同自双方签字盖章之日起生效，一式四份，甲方执三份，乙方执一份。",
    ):
        rest.para(clause)
    y = rest.y + 14
    second.text(24, y, "甲方（盖章）：", Style("song", 12))
    second.text(110, y, "乙方（签字）：", Style("song", 12))
    second.text(24, y + 12, f"委托代理人：{passer(job)}", Style("song", 12))
    signed(second, 140, y - 2, facts.person.name)
    second.text(24, y + 26, ["签订日期：", on(day, "sign_date", job.date_form(), pen)], Style("song", 12))
    second.text(110, y + 26, f"签订地点：{place.name}营销中心", Style("song", 12))
    seal(job, second, 62, y + 8, facts.developer.name)
    for place_no, sheet in enumerate((first, second), 1):
        sheet.text(105, 284, f"－{place_no}－", Style("song", 9.5), align="c")
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    extra = {"space_no": bay_read(job), "community": estate_read(job)}
    return drawn("parking_purchase_contract", "pine_sale_clauses", [first, second], truth, tolerated=extra)


def sale_neighbours(job: Job) -> Drawn:
    """An agreement which two owners typed themselves, signed and thumb-printed."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    day, price, sheet = some_day(job, date(2024, 6, 1), date(2026, 10, 30)), facts.space_price, job.sheet()
    page = Page(sheet, Style("kai" if job.chance(0.3) else "song", 13), 28, 32, 154, leading=1.9)
    page.title("车位转让协议", Style("song_bold", 22), after=12, spacing=0.15)
    page.flat(["转让方：", Run(facts.landlord.name, "seller"), f"　　身份证号：{facts.landlord.id_number}"])
    page.flat(["受让方：", Run(facts.person.name, "buyer"), "　　身份证号：", Run(facts.person.id_number, "buyer_id")])
    page.y += 3
    paras: list[Runs] = [
        [
            f"转让方将本人名下位于信阳市{place.district}{place.street}",
            Run(place.name, "community"),
            level(job),
            Run(home.space_no, "space_no"),
            "号车位转让给受让方，现就有关事项约定如下：",
        ],
        [
            "1、车位转让价格为人民币",
            Run(in_words(price), ""),
            "（￥",
            Run(bare(price), "price"),
            "元），协议签订之日受让方通过银行转账一次付清。",
        ],
        "2、转让方保证该车位没有抵押、出租，也没有拖欠车位服务费。签字之前的费用由转让方承担，之后的费用由受让方承担。",
        f"3、转让方应当在{job.rng.choice(('七日', '十日', '十五日'))}内陪同受让方到物业公司办理更名，"
        "并移交原购买合同、发票及车库门禁卡一张。",
        "4、任何一方反悔的，应向对方支付违约金5000元。",
        "5、本协议一式三份，双方各一份，物业公司留存一份，签字后生效。",
    ]
    for para in paras:
        page.para(para)
    y = page.y + 12
    for left, label, name in ((28, "转让方签字：", facts.landlord), (110, "受让方签字：", facts.person)):
        sheet.text(left, y, label, Style("song", 13))
        signed(sheet, left + 30, y - 1.5, name.name)
        sheet.text(left, y + 12, f"电话：{name.phone}", Style("song", 12))
    sheet.text(28, y + 26, "见证人：", Style("song", 13))
    signed(sheet, 48, y + 24.5, passer(job))
    sheet.text(
        182, y + 40, on(day, "sign_date", job.date_form("plain", "chinese", "dot")), Style("song", 13), align="r"
    )
    truth: dict[str, Value] = {
        "seller": facts.landlord.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    extra = {"space_no": bay_read(job), "community": estate_read(job)}
    return drawn("parking_purchase_contract", "pine_sale_neighbours", [sheet], truth, tolerated=extra)


def sale_order(job: Job) -> Drawn:
    """A developer's order sheet: a ruled table, list price, reduction and the price agreed."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    day, price, sheet = some_day(job, date(2025, 1, 5), date(2026, 11, 1)), facts.space_price, job.sheet()
    number, pen = f"{job.rng.randrange(1, 90000):07d}", job.fill_style(11)
    less = job.rng.choice((3000, 5000, 8000))
    sheet.text(20, 15, facts.developer.name, Style("hei", 10))
    sheet.text(190, 15, ["No.", Run(number, "contract_no", Style("hei", 12))], Style("hei", 12), align="r")
    sheet.line(20, 21, 190, 21, width=0.5)
    sheet.text(105, 29, "车 位 认 购 协 议 书", Style("song_bold", 21), align="c")
    rows: Rows = [
        (11, [head(30, "项目名称"), body(55, Run(place.name, "community", pen)), head(30, "认购日期"),
              body(55, on(day, "sign_date", "dash", pen))]),
        (11, [head(30, "认购人"), body(55, Run(facts.person.name, "buyer", pen)), head(30, "联系电话"),
              body(55, Run(facts.person.phone, "", pen))]),
        (11, [head(30, "证件类型"), body(55, "■身份证　□护照　□其他"), head(30, "证件号码"),
              body(55, Run(facts.person.id_number, "buyer_id", pen))]),
        (11, [head(30, "对应房号"), body(55, Run(home.room_text, "", pen)), head(30, "车位编号"),
              body(55, Run(home.space_no, "space_no", pen))]),
        (11, [head(30, "所在楼层"), body(55, Run(level(job), "", pen)), head(30, "车位类别"), body(55, "产权车位")]),
        (11, [head(30, "标准总价"), body(55, Run(f"{bare(price + less)}元", "", pen)), head(30, "优惠金额"),
              body(55, Run(f"{less}元", "", pen))]),
        (13, [head(30, "成交总价"), body(140, ["人民币", Run(bare(price), "price", pen), "元（大写：",
                                           Run(in_words(price), "", pen), "）"])]),
        (11, [head(30, "已付定金"), body(55, Run("5000元", "", pen)), head(30, "付款方式"),
              body(55, "■一次性　□分期　□按揭")]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 44, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    page = Page(sheet, Style("song", 10.5), 20, bottom + 6, 170, leading=1.65)
    page.flat("认购须知", style=Style("hei_bold", 11))
    for text in (
        "一、认购人应于本协议签订后七日内付清余款，并携带本协议、有效证件到售楼处换签正式买卖合同。",
        "二、认购人逾期未付清余款的，视为放弃认购，出卖人有权将该车位另行出售，定金不予退还。",
        "三、车位交付后由物业服务企业统一管理，车位服务费按备案标准60元/月收取。",
        "四、认购人需要安装充电桩的，以供电部门现场勘查结果为准，费用自理。",
    ):
        page.para(text)
    y = page.y + 10
    sheet.text(20, y, ["出卖人：", Run(facts.developer.name, "seller")], Style("song", 11.5))
    sheet.text(20, y + 11, f"置业顾问：{passer(job)}　　财务复核：{passer(job)}", Style("song", 11))
    sheet.text(128, y, "认购人签字：", Style("song", 11.5))
    signed(sheet, 154, y - 1.5, facts.person.name)
    seal(job, sheet, 68, y + 6, facts.developer.name, centre="合同专用章")
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "pine_sale_order", [sheet], truth, tolerated={"space_no": bay_read(job)})


def sale_of_use(job: Job) -> Drawn:
    """A transfer of the right of use, closely set, the parties in a box, the date at the head."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    day, price, sheet = some_day(job, date(2023, 9, 1), date(2026, 9, 30)), facts.space_price, job.sheet()
    number = f"{place.name[:2]}车位字（{day.year}）第{job.rng.randrange(1, 700):03d}号"
    small = Style("song", 10)
    sheet.text(105, 18, "地下停车位使用权转让合同", Style("hei_bold", 18), align="c")
    sheet.text(20, 30, ["合同号：", Run(number, "contract_no")], small)
    sheet.text(
        190, 30, ["签约日期：", on(day, "sign_date", job.date_form("plain", "slash", "padded"))], small, align="r"
    )
    party: Rows = [
        (9, [head(22, "甲　　方"), body(148, Run(facts.developer.name, "seller"))]),
        (9, [head(22, "地　　址"), body(88, facts.developer.address),
             head(20, "电话"), body(40, facts.developer.phone)]),
        (9, [head(22, "乙　　方"), body(88, Run(facts.person.name, "buyer")), head(20, "手机"),
             body(40, facts.person.phone)]),
        (9, [head(22, "身份证号"), body(88, Run(facts.person.id_number, "buyer_id")), head(20, "房号"),
             body(40, home.room_text)]),
        (9, [head(22, "共同居住人"), body(148, f"{facts.spouse.name}　{masked(facts.spouse.id_number)}")]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 37, party, label=Style("hei", 10), value=small)
    page = Page(sheet, small, 20, bottom + 5, 170, leading=1.62)
    end = date(day.year + job.rng.choice((55, 60, 64)), 12, 31)
    texts: list[Runs] = [
        [
            "一、转让标的：",
            Run(place.name, "community"),
            "地下车库",
            Run(home.space_no, "space_no"),
            f"号停车位（{level(job)}）的使用权，平面位置见附图。",
        ],
        f"二、使用期限：自交付之日起至{day_text(end)}止，与小区土地使用权期限一致。期满后按国家届时规定办理。",
        [
            "三、转让价款：人民币",
            Run(in_words(price), ""),
            "，小写：",
            Run(f"¥{money(price)}", "price"),
            f"。签约时首付{bare(price // 2)}元，余款在交付前付清。",
        ],
        "四、甲方保证对该车位享有合法处分的权利，并保证未就同一车位与他人签订转让合同。",
        "五、乙方取得使用权后，可以自用、出租或者随房屋一并转让，但受让人应为本小区业主。",
        "六、乙方不得在车位上搭建隔断、堆放易燃物品，不得影响消防、人防设施的正常使用。",
        "七、车位公共照明、保洁、安全巡查由物业服务企业负责，乙方按每月50元交纳管理服务费。",
        "八、在不影响公共安全的前提下，甲方同意乙方在车位上安装符合国家标准的充电设备，所需费用由乙方承担。",
        "九、一方违约的，守约方有权要求其继续履行、采取补救措施或者赔偿损失。",
        "十、本合同共一页，附图一页，一式三份，双方签章后生效。",
    ]
    for text in texts:
        page.para(text)
    y = page.y + 6
    sheet.rect(20, y, 85, 40, fill=BLACK)
    sheet.rect(105, y, 85, 40, fill=BLACK)
    sheet.text(23, y + 4, "甲方盖章：", Style("hei", 10.5))
    sheet.text(108, y + 4, "乙方签名并按手印：", Style("hei", 10.5))
    sheet.text(130, y + 17, facts.person.name, hand(job, 18))
    seal(job, sheet, 66, y + 20, facts.developer.name, diameter=36)
    truth: dict[str, Value] = {
        "contract_no": number,
        "seller": facts.developer.name,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_purchase_contract", "pine_sale_of_use", [sheet], truth, tolerated={"space_no": bay_read(job)})


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "pine_sale_clauses": sale_clauses,
        "pine_sale_neighbours": sale_neighbours,
        "pine_sale_order": sale_order,
        "pine_sale_of_use": sale_of_use,
    }
}
