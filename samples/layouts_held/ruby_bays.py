"""Bays sold, by three writers who never met."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    captioned,
    figures,
    other_phone,
    passer_by,
    pen_ink,
    sealed,
    when,
)
from samples.people import a_day
from samples.truth import Drawn, drawn


def subscribe(job: Job) -> Drawn:
    """A buyer's letter to the developer, particulars one a line."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, fill = job.sheet(), facts.person, job.fill_style(12)
    signed = a_day(rng, date(2021, 3, 1), date(2026, 9, 30))
    number = f"RG{signed:%y%m}{rng.randrange(1000):04d}"
    pen = Pen(sheet, 24, 22, 162, Style("song", 12), leading=1.8)
    sheet.text(186, 15, ["文本流水：", Run(number, "contract_no")], Style("hei", 9.5), align="r")
    pen.head("车库泊位认购暨价款确认书", Style("song_bold", 20), spacing=0.08, after=9)
    pen.line([Run(facts.developer.name, "seller"), "："])
    pen.para("本人已到现场查看贵司公示的泊位分布图，了解该泊位的尺寸、柱网和进出车道，自愿认购，并对下列事项逐一确认：")
    rows: list[list[str | Run]] = [
        ["甲、认购人　", Run(person.name, "buyer", fill), f"，手机 {person.phone}"],
        ["乙、居民身份证　", Run(person.id_number, "buyer_id", fill)],
        ["丙、泊位坐落　", Run(home.community.name, "community", fill), f"地下车库{home.space_floor}"],
        ["丁、泊位编码　", Run(home.space_no, "space_no", fill), "（以竣工图所标为准）"],
        [
            "戊、一口价　人民币",
            Run(figures(facts.space_price, comma=True, cents=True), "price", fill),
            f"元，大写{in_words(facts.space_price)}",
        ],
        ["己、定金　", rng.choice(["5,000", "10,000", "3,000"]), "元，已于签署前交纳，签约时抵作价款"],
    ]
    for runs in rows:
        pen.line(runs)
    pen.y += 2
    last = around(rng, signed, 10, 30)
    pen.para(f"余款由本人于{when(last)}前一次付清；逾期未付的，贵司可将该泊位另行出售，定金不予退还。")
    pen.para("泊位交付后，本人按物业服务标准交纳泊位管理费，不改变用途，不加装地锁以外的构筑物。")
    pen.y += 8
    sheet.text(24, pen.y, "认购人签字：", pen.style)
    sheet.text(50, pen.y - 1.5, person.name, pen_ink(job, 17))
    sheet.text(112, pen.y, "开发企业确认（章）：", pen.style)
    pen.y += 16
    adviser = passer_by(job, person.name)
    sheet.text(
        24, pen.y, ["签署日　", Run(when(signed, job.date_form("plain", "dash", "loose")), "sign_date")], pen.style
    )
    sheet.text(112, pen.y, f"置业顾问：{adviser}　{other_phone(job)}", Style("song", 10.5))
    sealed(job, sheet, 156, pen.y - 8, facts.developer.name)
    return drawn(
        "parking_purchase_contract",
        "ruby_subscribe",
        [sheet],
        {
            "contract_no": number,
            "seller": facts.developer.name,
            "buyer": person.name,
            "buyer_id": person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(facts.space_price),
            "sign_date": signed.isoformat(),
        },
    )


def private_transfer(job: Job) -> Drawn:
    """A neighbour sells a bay: a handwritten slip on A5."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, seller, buyer = job.sheet(148, 210), facts.landlord, facts.person
    signed = a_day(rng, date(2020, 5, 1), date(2026, 10, 20))
    ink = pen_ink(job, 13.5)
    pen = Pen(sheet, 15, 17, 118, ink, leading=1.95)
    pen.head("卖车位的字据", ink.sized(20), spacing=0.1, after=8)
    pen.para(
        [
            "我",
            Run(seller.name, "seller"),
            f"家住{home.building}号楼，现在用不上车位，把",
            Run(home.community.name, "community"),
            f"{home.space_floor}的",
            Run(home.space_no, "space_no"),
            "号车位卖断给",
            Run(buyer.name, "buyer"),
            "（身份证",
            Run(buyer.id_number, "buyer_id"),
            "），说定价钱",
            in_words(facts.space_price, unit=rng.choice(["元", "圆"])),
            "，即",
            Run(figures(facts.space_price), "price"),
            "元，钱当面点清，以后这个车位和我家再无关系。",
        ]
    )
    pen.para("物业那边改名字的手续由我去办，买车位时开发商给的票一并交出。口说无凭，立此为据。")
    pen.y += 3
    pen.line(f"卖的人：{seller.name}（按手印）　{seller.phone}")
    pen.line(f"买的人：{buyer.name}（按手印）")
    pen.line(f"中间人：{passer_by(job, seller.name, buyer.name)}")
    pen.right(Run(when(signed, job.date_form("chinese", "plain")), "sign_date"), inset=4)
    return drawn(
        "parking_purchase_contract",
        "ruby_private_transfer",
        [sheet],
        {
            "seller": seller.name,
            "buyer": buyer.name,
            "buyer_id": buyer.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(facts.space_price),
            "sign_date": signed.isoformat(),
        },
    )


def deal_sheet(job: Job) -> Drawn:
    """A bilingual deal sheet in landscape A5: labels small in the corners of boxes."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person = job.sheet(210, 148), facts.person
    signed = a_day(rng, date(2022, 1, 5), date(2026, 10, 31))
    number = f"{rng.choice(['CW', 'PS', 'XYCK'])}-{signed.year}-{rng.randrange(1, 999):03d}"
    tint = rng.choice([(40, 70, 110), (70, 70, 70), (20, 100, 90)])
    sheet.fill(0, 0, 210, 17, tint)
    white = (255, 255, 255)
    sheet.text(12, 3.2, "停车位成交单", Style("hei_bold", 17, white))
    sheet.text(198, 6, "PARKING BAY DEAL SHEET", Style("hei", 10, white), align="r")
    small, value = Style("hei", 7.5, tint), job.fill_style(11.5)
    figure = figures(facts.space_price, comma=job.chance(0.6), cents=True)
    boxes: list[tuple[float, float, float, float, str, str | Run | list[str | Run]]] = [
        (12, 23, 62, 17, "单据编号 Sheet No.", Run(number, "contract_no")),
        (74, 23, 62, 17, "成交日 Date", Run(when(signed, job.date_form("dash", "loose", "slash")), "sign_date")),
        (136, 23, 62, 17, "打印日 Printed", when(around(rng, signed, 1, 20), "dash")),
        (12, 40, 124, 17, "出让单位 Vendor", Run(facts.developer.name, "seller")),
        (136, 40, 62, 17, "售楼处电话 Tel", facts.developer.phone),
        (12, 57, 48, 17, "受让人 Purchaser", Run(person.name, "buyer")),
        (60, 57, 76, 17, "证件号 ID", Run(person.id_number, "buyer_id")),
        (136, 57, 62, 17, "房号 Unit", home.room_text),
        (12, 74, 62, 17, "楼盘 Project", Run(home.community.name, "community")),
        (74, 74, 30, 17, "楼层 Floor", home.space_floor),
        (104, 74, 32, 17, "车位 Bay", Run(home.space_no, "space_no")),
        (136, 74, 62, 17, "尺寸 Size", f"{rng.choice(['2.4', '2.5'])}×{rng.choice(['5.1', '5.3'])}米"),
        (12, 91, 124, 17, "成交价（元）Price in RMB", [Run(figure, "price"), f"　{in_words(facts.space_price)}"]),
        (136, 91, 62, 17, "付款 Payment", rng.choice(["一次性", "分两次", "刷卡付清"])),
    ]
    for x, y, width, height, caption, runs in boxes:
        captioned(sheet, (x, y, width, height), caption, runs, small=small, value=value, frame=tint)
    sheet.flow(
        12,
        112,
        186,
        "双方以本单为车位买卖之凭据：出让单位保证车位无抵押、无重复出售，受让人付清价款后取得该车位。"
        "未尽事宜按《中华人民共和国民法典》办理。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(14, 128, "出让单位盖章", Style("hei", 9))
    sheet.text(110, 128, "受让人签名", Style("hei", 9))
    sheet.text(132, 126, person.name, pen_ink(job, 15))
    sealed(job, sheet, 58, 127, facts.developer.name, diameter=34)
    return drawn(
        "parking_purchase_contract",
        "ruby_deal_sheet",
        [sheet],
        {
            "contract_no": number,
            "seller": facts.developer.name,
            "buyer": person.name,
            "buyer_id": person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(facts.space_price),
            "sign_date": signed.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "ruby_subscribe": subscribe,
        "ruby_private_transfer": private_transfer,
        "ruby_deal_sheet": deal_sheet,
    }
}
