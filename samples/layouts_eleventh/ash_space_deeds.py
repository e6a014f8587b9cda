"""车位买卖, two more: a paper between two people, and the ministry's model contract."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    Pen,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper_on,
    signed,
    table_top,
    thumb,
    words_of,
)
from samples.layouts_eleventh.ash_space_purchase import KIND, Deal
from samples.truth import Drawn
from samples.writing import Writer


def ash_pp_between_people(job: Job) -> Drawn:
    """Two people's own agreement by hand on lined paper, photographed, with thumb prints and a witness."""
    deal = Deal(job)
    world = deal.world
    facts, person, owner = world.facts, world.person, world.facts.landlord
    deal.seller = owner.name
    sheet = table_top(job, 212, 282)
    paper_on(sheet, 11, 10, 190, 262)
    ink, step = by_hand(job, 13.5), 11.0
    for row in range(21):
        sheet.line(18, 38.5 + row * step, 194, 38.5 + row * step, width=0.12, fill=(150, 150, 170))
    sheet.text(106, 17, "车位转让协议", ink.sized(20), align="c", spacing=0.3)
    lead = step / sheet.em_mm(ink)
    price = f"{deal.price:.0f}"
    parts: list[Runs] = [
        ["甲方（卖方）：", Run(owner.name, "seller"), f"　身份证：{owner.id_number}"],
        ["乙方（买方）：", Run(person.name, "buyer"), "　身份证：", Run(person.id_number, "buyer_id")],
        [
            "甲方自愿将",
            Run(world.estate, "community"),
            f"{world.space.level}",
            Run(world.space.number, "space_no"),
            "号车位卖给乙方，双方议定如下：",
        ],
        [
            "一、车位总价",
            Run(price, "price"),
            "元（",
            Run(words_of(deal.price), "price"),
            "），乙方当日以转账方式一次付清。",
        ],
        "二、甲方保证车位无抵押、无纠纷，原购车位合同和收据交给乙方。",
        "三、以后能办证时甲方要配合乙方办理，费用乙方出。",
        "四、从今天起车位归乙方使用，乙方可以装充电桩，甲方不得干涉。物业费停车费由乙方交。",
        "五、一方反悔，赔偿对方壹万元。本协议一式二份。",
    ]
    y = 41.0
    for part in parts:
        y = sheet.flow(20, y, 172, part, ink, leading=lead, indent=0 if part in parts[:2] else 2)
    sheet.text(24, y + step, "甲方：", ink)
    signed(sheet, 40, y + step - 2, owner.name)
    thumb(sheet, 62, y + step - 5)
    sheet.text(112, y + step, "乙方：", ink)
    signed(sheet, 128, y + step - 2, person.name)
    thumb(sheet, 150, y + step - 5)
    sheet.text(24, y + 2 * step, f"见证人：{facts.spouse.name}", ink)
    sheet.text(112, y + 3 * step, Run(day_text(deal.day, job.date_form("plain", "dot")), "sign_date"), ink)
    writer = Writer(job, ink)
    writer.sheets = [sheet]
    return deal.done("ash_pp_between_people", writer, other_sums=(Decimal(10000),))


def ash_pp_model_contract(job: Job) -> Drawn:
    """The ministry's model contract for finished buildings used for a space: cover, parties and terms, last page."""
    deal = Deal(job)
    world, pen = deal.world, Pen(Style("kai", 12), True)
    facts, person, space = world.facts, world.person, world.space
    deal.number = f"{deal.day:%Y}{digits(job.rng, 8)}"
    writer = Writer(job, Style("song", 11.5), top=26, leading=1.75)
    cover = writer.sheet
    cover.text(25, 22, "GF—2014—0172", Style("hei", 12))
    cover.text(185, 22, ["合同编号：", Run(deal.number, "contract_no")], Style("song", 12), align="r")
    cover.text(105, 82, "商品房买卖合同（现售）", Style("song_bold", 26), align="c")
    cover.text(45, 138, ["出卖人：", pen(deal.seller, "seller", wide=20)], Style("song", 14))
    cover.text(45, 154, ["买受人：", pen(person.name, "buyer", wide=20)], Style("song", 14))
    cover.text(105, 236, "中华人民共和国住房和城乡建设部", Style("song", 13), align="c")
    cover.text(105, 246, "中华人民共和国国家工商行政管理总局　制定", Style("song", 13), align="c")
    cover.text(105, 256, "二〇一四年四月", Style("song", 13), align="c")
    writer.new_page()
    writer.line(
        "出卖人向买受人出售其开发建设的房屋，双方当事人应当在自愿、平等、公平及诚实信用的基础上，根据有关法律、法规的规定，就商品房买卖相关内容协商达成一致意见，签订本商品房买卖合同。"
    )
    writer.title("第一章　合同当事人", Style("hei", 13), after=5)
    writer.line(["出卖人：", pen(deal.seller)])
    writer.line(["通讯地址：", pen(facts.developer.address)])
    writer.line(["营业执照注册号：", pen(facts.developer.uscc), "　法定代表人：", pen(facts.developer.legal_person)])
    writer.line(["买受人：", pen(person.name)])
    writer.line(["【国籍】【户籍所在地】：", pen(person.address)])
    writer.line(["证件类型：【居民身份证】【护照】，证号：", pen(person.id_number, "buyer_id")])
    writer.line(
        ["出生日期：", pen(day_text(person.birth)), "　性别：", pen(person.sex), "　联系电话：", pen(person.phone)]
    )
    writer.title("第二章　商品房基本状况", Style("hei", 13), after=5)
    writer.para(
        [
            "第一条　项目建设依据：该地块坐落于",
            pen(world.place.district + world.street),
            "，规划用途为",
            pen("城镇住宅用地"),
            "。",
        ]
    )
    writer.para(
        [
            "第三条　商品房基本情况　1.该商品房的规划用途为",
            pen("车位"),
            "。　2.该商品房所在建筑物的主体结构为",
            pen("钢筋混凝土"),
            "。",
        ]
    )
    writer.para(
        [
            "3.该商品房为第一条规定项目（推广名：",
            pen(world.estate, "community"),
            "）中的",
            pen(space.level or "地下车库"),
            pen(space.number, "space_no"),
            "号。",
        ]
    )
    area = Decimal(job.rng.randrange(1200, 3300)) / 100
    writer.para(["4.该商品房的房产测绘机构测绘的建筑面积共", pen(f"{area:.2f}"), "平方米。"])
    writer.title("第三章　商品房价款", Style("hei", 13), after=5)
    writer.para(
        [
            "第六条　计价方式与价款　按照套（个）计算，该商品房总价款为",
            pen("人民币"),
            "（币种）",
            pen(f"{deal.price:.2f}", "price"),
            "元（大写",
            pen(words_of(deal.price), "price"),
            "）。",
        ]
    )
    writer.para(
        ["第七条　付款方式及期限　买受人采取一次性付款方式，于", pen(day_text(deal.day)), "前支付该商品房全部价款。"]
    )
    writer.new_page()
    writer.para(
        [
            "第二十八条　本合同自双方签字或盖章之日起生效。本合同共",
            pen("18"),
            "页，一式",
            pen("4"),
            "份，其中出卖人",
            pen("2"),
            "份，买受人",
            pen("1"),
            "份，登记机构",
            pen("1"),
            "份。",
        ]
    )
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出卖人（签字或盖章）：", writer.style)
    sheet.text(112, y, "买受人（签字或盖章）：", writer.style)
    signed(sheet, 158, y - 3, person.name)
    sheet.text(25, y + 14, "【法定代表人】（签字或盖章）：", writer.style)
    sheet.text(112, y + 14, "【法定代理人】（签字）：", writer.style)
    sheet.text(25, y + 46, ["签订时间：", *pen.day(deal.day, "sign_date")], writer.style)
    sheet.text(112, y + 46, "签订时间：　　　　年　　月　　日", writer.style)
    office_seal(sheet, 74, y + 20, deal.seller)
    for number, one in enumerate(writer.sheets[1:], 1):
        one.text(105, 284, str(number), Style("song", 10), align="c")
    return deal.done("ash_pp_model_contract", writer)


LAYOUTS: Layouts = {
    KIND: {
        "ash_pp_between_people": ash_pp_between_people,
        "ash_pp_model_contract": ash_pp_model_contract,
    }
}
