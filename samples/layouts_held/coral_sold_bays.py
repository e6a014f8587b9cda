"""Buying a bay: a slip, neighbours by hand, a lawyer's contract."""

from __future__ import annotations

from datetime import date, timedelta

from samples import people, seals
from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.coral_common import (
    Pen,
    bay_tolerated,
    bystander,
    cash,
    day_in,
    hand,
    on,
)
from samples.truth import Drawn, drawn
from samples.writing import table


def coral_ppc_slip(job: Job) -> Drawn:
    """A sales office's A5 print-out, heads above columns."""
    f, s = job.facts, job.sheet(210, 148)
    home, buyer = f.home, f.person
    day = day_in(job, date(2023, 2, 1), date(2026, 10, 20))
    number = f"{job.rng.choice(['CW', 'RG', 'DK'])}{day:%y%m}{job.rng.randrange(1, 900):04d}"
    s.text(14, 10, Run(f.developer.name, "seller"), Style("hei_bold", 15))
    s.text(14, 17.5, "案场销售管理系统 V3.2　打印：销售二组", Style("song", 8))
    s.text(196, 11, ["单号 ", Run(number, "contract_no")], Style("hei", 10.5), align="r")
    s.text(105, 24, "产权车位认购成交单", Style("song_bold", 19), align="c", spacing=0.25)
    small, val = Style("hei", 9.5), Style("song", 10.5)
    y = table(
        s,
        14,
        36,
        [
            (8, [(40, "认购人", True), (72, "证件号", True), (40, "手机", True), (30, "置业顾问", True)]),
            (
                11,
                [
                    (40, Run(buyer.name, "buyer"), False),
                    (72, Run(buyer.id_number, "buyer_id"), False),
                    (40, buyer.phone, False),
                    (30, bystander(job), False),
                ],
            ),
            (
                8,
                [
                    (52, "楼盘", True),
                    (30, "楼层", True),
                    (36, "车位号", True),
                    (26, "产权面积", True),
                    (38, "状态", True),
                ],
            ),
            (
                11,
                [
                    (52, Run(home.community.name, "community"), False),
                    (30, home.space_floor, False),
                    (36, Run(home.space_no, "space_no"), False),
                    (26, "13.25㎡", False),
                    (38, "已售·待签约备案", False),
                ],
            ),
            (
                8,
                [
                    (46, "挂牌价（元）", True),
                    (46, "优惠（元）", True),
                    (46, "实际成交价（元）", True),
                    (44, "付款方式", True),
                ],
            ),
            (
                11,
                [
                    (46, cash(f.space_price + 6000), False),
                    (46, "6,000.00", False),
                    (46, Run(cash(f.space_price), "price"), False),
                    (44, job.rng.choice(["一次性", "首付50%，余款30日内"]), False),
                ],
            ),
        ],
        label=small,
        value=val,
        line=0.2,
    )
    pen = Pen(s, Style("song", 9.5), 14, 182, y + 4, 1.5)
    pen.flat(
        "注：1. 定金5,000.00元在签约时抵作价款；2. 认购人逾期七日未到案场签约的，该车位另行出售；3. 本单手工涂改无效。"
    )
    pen.y += 5
    pen.at(14, ["认购人签字：", Run(buyer.name, "", hand(14))])
    pen.at(90, ["成交日期：", on(day, "sign_date", "dash")])
    pen.at(150, "财务复核：" + bystander(job))
    if job.variant.seal:
        seals.put_round(s, 164, 120, seals.SealText(f.developer.name, job.rng.choice(["", "销售专用章"])), diameter=36)
    return drawn(
        "parking_purchase_contract",
        "coral_ppc_slip",
        [s],
        {
            "contract_no": number,
            "seller": f.developer.name,
            "buyer": buyer.name,
            "buyer_id": buyer.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(f.space_price),
            "sign_date": day.isoformat(),
        },
        tolerated={"space_no": bay_tolerated(home.space_no)},
    )


def coral_ppc_neighbours(job: Job) -> Drawn:
    """Handwritten between two households, with a go-between."""
    f, s = job.facts, job.sheet(195, 270)
    home, price = f.home, f.space_price
    day = day_in(job, date(2024, 1, 1), date(2026, 10, 20))
    ink = BLUE_INK if job.chance(0.5) else (25, 25, 28)
    pen = Pen(s, hand(15, ink), 24, 148, 24, 1.85)
    pen.head("车位转让字据", hand(23, ink), after=10)
    pen.p(
        [
            "我叫",
            Run(f.landlord.name, "seller"),
            "（身份证",
            f.landlord.id_number,
            "），在",
            Run(home.community.name, "community"),
            home.space_floor,
            "有车位一个，就是",
            Run(home.space_no, "space_no"),
            "号，当年从开发商手里买的，手续齐全，没有抵押。",
        ]
    )
    pen.p(
        [
            "现在自愿转给",
            Run(f.person.name, "buyer"),
            "（身份证",
            Run(f.person.id_number, "buyer_id"),
            "）永久使用，两家商量好总价",
            Run(in_words(price), "price"),
            "（",
            Run(cash(price, "whole") + "元", "price"),
            "），钱已当面点清，以后涨价跌价都不反悔。",
        ]
    )
    pen.p("车位的物业管理费从下个月起归买方交，以前欠的由我负责。将来能办本子的时候，我无条件配合过户。")
    pen.p("这个字据写两张，一家一张，签字按手印算数。")
    pen.y += 8
    pen.flat(["卖车位的：", f.landlord.name, "　电话 ", f.landlord.phone], after=3)
    pen.flat(["买车位的：", f.person.name, "　电话 ", f.person.phone], after=3)
    pen.flat(["中间人：", bystander(job), "（" + home.building + "号楼邻居）"], after=6)
    pen.at(168, on(day, "sign_date", job.rng.choice(["plain", "bare", "chinese"])), align="r")
    for dy in (36, 24):
        if job.chance(0.6):
            seals.put_name(s, 140, pen.y - dy, f.landlord.name if dy == 36 else f.person.name, side=12)
    return drawn(
        "parking_purchase_contract",
        "coral_ppc_neighbours",
        [s],
        {
            "seller": f.landlord.name,
            "buyer": f.person.name,
            "buyer_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(price),
            "sign_date": day.isoformat(),
        },
        tolerated={"space_no": bay_tolerated(home.space_no)},
    )


def coral_ppc_lawyer(job: Job) -> Drawn:
    """Two pages of articles, bilingual parties."""
    f, one, two = job.facts, job.sheet(), job.sheet()
    home, price = f.home, f.space_price
    day = day_in(job, date(2022, 6, 1), date(2026, 10, 20))
    number = f"{job.rng.choice(['信', '豫信'])}车库售字〔{day.year}〕第{job.rng.randrange(10, 990)}号"
    fill = job.fill_style(12)
    pen = Pen(one, Style("song", 11.5), 26, 158, 24, 1.72)
    pen.at(184, ["合约编号：", Run(number, "contract_no")], align="r", step=9, style=Style("song", 10))
    pen.head("机动车停放位买卖合约", Style("hei_bold", 21), after=2)
    pen.head("Sale and Purchase Agreement of Parking Bay", Style("song", 11), spacing=0, after=8)
    pen.flat(["出卖方（Vendor）：", filled(f.developer.name, "seller", fill)])
    pen.flat(["住所：", f.developer.address, "　法定代表人：", f.developer.legal_person])
    pen.flat(["买受方（Purchaser）：", filled(f.person.name, "buyer", fill)])
    pen.flat(["公民身份号码（ID No.）：", filled(f.person.id_number, "buyer_id", fill)])
    pen.flat(["通讯处：", f.person.address], after=4)
    pen.p(
        "鉴于出卖方依法取得标的车库之建设工程规划许可及竣工验收备案，且有权处分；买受方系该项目房屋所有权人。"
        "双方依据《中华人民共和国民法典》第二百七十五条、第五百九十五条之规定，订立本合约以资遵守。"
    )
    bold = Style("hei_bold", 11.5)
    pen.flat("第一条　标的", style=bold)
    pen.p(
        [
            "标的位于",
            filled(home.community.name, "community", fill),
            f"项目{home.space_floor}车库，图示编号为",
            filled(home.space_no, "space_no", fill),
            "（以附图红线为准），为平面式机动车停放位，建筑面积12.72平方米。",
        ]
    )
    pen.flat("第二条　价款及支付", style=bold)
    pen.p(
        [
            "标的价款总额为人民币",
            filled(in_words(price), "price", fill),
            "（小写：¥",
            filled(cash(price), "price", fill),
            "），含增值税。买受方于签署当日付讫定金人民币壹万元整，余款于本合约生效后十五日内汇入出卖方监管账户。",
        ]
    )
    pen.flat("第三条　交付", style=bold)
    pen.p(
        [
            "出卖方应于",
            on(people.years_later(day, 1) + timedelta(days=1)),
            "前将标的交付买受方使用。逾期超过六十日的，买受方有权解除合约。",
        ]
    )
    one.text(105, 284, "—1—", Style("song", 9), align="c")
    pen = Pen(two, Style("song", 11.5), 26, 158, 26, 1.72)
    pen.flat("第四条　权属转移", style=bold)
    pen.p("标的具备单独登记条件时，双方应共同向不动产登记机构申请转移登记，税费各自负担。")
    pen.flat("第五条　使用限制", style=bold)
    pen.p("买受方不得擅自改变标的用途、加建隔墙；需增设充电设施的，应征得供电企业及物业服务人同意，出卖方予以协助。")
    pen.flat("第六条　违约责任", style=bold)
    pen.p("买受方逾期付款的，按日计付应付未付款万分之二的违约金；出卖方一位二卖的，双倍返还已收价款。")
    pen.flat("第七条　争议解决", style=bold)
    pen.p("因本合约发生的争议，由标的所在地人民法院管辖。本合约一式肆份，双方各执贰份，自签署之日起生效。", after=14)
    y = pen.y
    two.text(26, y, "出卖方（公章）：", pen.style)
    two.text(26, y + 9, f.developer.name, pen.style)
    two.text(26, y + 18, ["授权签约人：", Run(bystander(job), "", hand(14))], pen.style)
    two.text(116, y, "买受方（签名）：", pen.style)
    two.text(122, y + 9, f.person.name, hand(17, BLUE_INK))
    two.text(26, y + 42, ["签署日：", *dated(day, "sign_date", fill)], pen.style)
    two.text(26, y + 51, "附件：车库平面图一张（标的以红线圈示）；不动产首次登记证明复印件一份。", Style("song", 9.5))
    two.text(105, 284, "—2—", Style("song", 9), align="c")
    if job.variant.seal:
        seals.put_round(two, 62, y + 14, seals.SealText(f.developer.name, "合同专用章"))
    return drawn(
        "parking_purchase_contract",
        "coral_ppc_lawyer",
        [one, two],
        {
            "contract_no": number,
            "seller": f.developer.name,
            "buyer": f.person.name,
            "buyer_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "price": money(price),
            "sign_date": day.isoformat(),
        },
        tolerated={"community": (home.community.name + "项目",)},
    )


LAYOUTS: Layouts = {
    "parking_purchase_contract": {
        "coral_ppc_slip": coral_ppc_slip,
        "coral_ppc_neighbours": coral_ppc_neighbours,
        "coral_ppc_lawyer": coral_ppc_lawyer,
    },
}
