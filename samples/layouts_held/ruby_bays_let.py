"""Bays let: what was said in a chat, a lawyer's contract, a counter slip."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    figures,
    heads_and_rows,
    passer_by,
    pen_ink,
    sealed,
    when,
)
from samples.truth import Drawn, drawn


def chat_lease(job: Job) -> Drawn:
    """What was agreed in a chat, typed out and signed."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, owner, tenant = job.sheet(), facts.landlord, facts.person
    signed = around(rng, facts.lease_from, -12, -1)
    pen = Pen(sheet, 27, 30, 152, Style("hei", 13), leading=1.75, gap=2.5)
    pen.line("车位租用（微信里说好的，打出来签个字）", style=Style("hei_bold", 16))
    pen.y += 5
    pen.line(["租车位的：", Run(tenant.name, "lessee"), f"，{tenant.phone}"])
    pen.line([f"{'他' if tenant.male else '她'}的身份证：", Run(tenant.id_number, "lessee_id")])
    pen.line(["车位是谁的：", Run(owner.name, "lessor"), f"，{owner.phone}，微信同号"])
    pen.line(
        ["哪个车位：", Run(home.community.name, "community"), f"，{home.space_floor}，", Run(home.space_no, "space_no")]
    )
    pen.line(
        [
            "从啥时候到啥时候：",
            Run(when(facts.lease_from, "loose"), "lease_from"),
            rng.choice(["—", " 到 ", "～"]),
            Run(when(facts.lease_to, "loose"), "lease_to"),
        ]
    )
    pen.line(["多少钱：一个月", Run(figures(facts.monthly_rent), "rent"), "块，半年一转，先转钱后用"])
    pen.line("物业的管理费：谁的车位谁交")
    pen.line("能不能装充电桩：能装，电表用租车位的人的名字报，不租了自己拆走，地面弄平。")
    pen.line("不想租了：提前一个月说一声，剩下的钱按天退。")
    pen.y += 10
    pen.line("看过了，没意见：")
    ink = pen_ink(job, 18)
    sheet.text(64, pen.y, owner.name, ink)
    sheet.text(118, pen.y, tenant.name, pen_ink(job, 17))
    pen.y += 16
    pen.line(["签字这天是 ", Run(when(signed, "plain"), "sign_date")])
    return drawn(
        "parking_lease_contract",
        "ruby_chat_lease",
        [sheet],
        {
            "lessor": owner.name,
            "lessee": tenant.name,
            "lessee_id": tenant.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(facts.monthly_rent),
            "sign_date": signed.isoformat(),
        },
    )


def law_lease(job: Job) -> Drawn:
    """A lawyer's contract on two pages; the dates and the rent deep in the clauses."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    lessor, tenant = facts.developer, facts.person
    signed = around(rng, facts.lease_from, -20, -2)
    first, second = job.sheet(), job.sheet()
    body = Style("song", 11.5)
    pen = Pen(first, 26, 28, 158, body, leading=1.8)
    pen.head("机动车泊位租赁合约", Style("hei_bold", 21), spacing=0.1, after=10)
    pen.para(
        [
            "本合约由以下双方订立：（1）",
            Run(lessor.name, "lessor"),
            f"（“出赁方”），住所{lessor.address}，法定代表人{lessor.legal_person}；（2）",
            Run(tenant.name, "lessee"),
            f"（“承赁方”），{tenant.sex}，公民身份号码",
            Run(tenant.id_number, "lessee_id"),
            "。",
        ],
        indent=2,
    )
    pen.para(
        "鉴于出赁方系本合约所涉泊位之合法权利人，承赁方确有停放新能源汽车之需要，双方依据《中华人民共和国民法典》第七百零三条、第七百零四条之规定，经协商达成一致："
    )
    pen.line("第一章　定义与标的", style=Style("hei", 12))
    pen.para(
        [
            "1.1　“泊位”指",
            Run(home.community.name, "community"),
            f"项目{home.space_floor}编号为",
            Run(home.space_no, "space_no"),
            "的机动车停车位，含其垂直投影范围内之地坪，不含相邻车道、立柱及消防设施。",
        ]
    )
    pen.para("1.2　“日”除特别注明外指自然日；“书面”包括数据电文。")
    pen.line("第二章　期间", style=Style("hei", 12))
    pen.para(
        [
            "2.1　租赁期间始于",
            Run(when(facts.lease_from), "lease_from"),
            "，终于",
            Run(when(facts.lease_to), "lease_to"),
            "，首尾两日均计算在内。",
        ]
    )
    pen.para("2.2　期间届满前三十日，承赁方享有同等条件下之优先续租权；逾期未以书面形式提出的，视为放弃。")
    pen.line("第三章　对价", style=Style("hei", 12))
    deposit = facts.monthly_rent * 2
    pen.para(
        [
            "3.1　泊位租金按月计算，每月人民币",
            Run(figures(facts.monthly_rent, cents=True), "rent"),
            f"元（大写：{in_words(facts.monthly_rent)}），按季预付。",
        ]
    )
    pen.para(f"3.2　承赁方于签署时交付履约保证金人民币{figures(deposit, cents=True)}元，期满无息返还。")
    pen.para("3.3　迟延付款的，按日承担应付未付金额万分之五的违约金；迟延逾十五日的，出赁方得解除本合约。")
    first.text(105, 283, "1 / 2", Style("song", 9), align="c")
    pen = Pen(second, 26, 28, 158, body, leading=1.8)
    pen.line("第四章　充电设施", style=Style("hei", 12))
    pen.para(
        "4.1　承赁方可在泊位上安装自用充电设施，由具备承装（修、试）电力设施许可证的单位施工，"
        "并自行负担全部费用与安全责任。"
    )
    pen.para("4.2　租赁关系终止时，承赁方应在七日内拆除并恢复原状，双方另有约定的除外。")
    pen.line("第五章　通知与争议", style=Style("hei", 12))
    pen.para(f"5.1　送达地址：出赁方，如首部住所；承赁方，{tenant.address}，电话{tenant.phone}。")
    pen.para("5.2　争议协商不成的，提交泊位所在地人民法院管辖。本合约一式贰份，自双方签章之日起生效。")
    pen.y += 14
    second.text(26, pen.y, f"出赁方：{lessor.name}", body)
    second.text(26, pen.y + 12, "授权代表：", body)
    second.text(46, pen.y + 10.5, passer_by(job, tenant.name), pen_ink(job, 15))
    second.text(26, pen.y + 30, "承赁方（签名）：", body)
    second.text(56, pen.y + 28, tenant.name, pen_ink(job, 17))
    place = rng.choice(["信阳市", "羊山新区", "浉河区"])
    form = job.date_form("chinese", "plain")
    second.text(26, pen.y + 46, [f"本合约于{place}签署，时间：", Run(when(signed, form), "sign_date")], body)
    sealed(job, second, 112, pen.y + 6, lessor.name, diameter=40)
    for number, sheet in enumerate((first, second)):
        seals.put_edge(sheet, 150, seals.SealText(lessor.name), number, 2)
    second.text(105, 283, "2 / 2", Style("song", 9), align="c")
    return drawn(
        "parking_lease_contract",
        "ruby_law_lease",
        [first, second],
        {
            "lessor": lessor.name,
            "lessee": tenant.name,
            "lessee_id": tenant.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(facts.monthly_rent),
            "sign_date": signed.isoformat(),
        },
    )


def monthly_slip(job: Job) -> Drawn:
    """A property firm's counter slip that is the lease too: heads above one row of values."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, firm, tenant = job.sheet(210, 110), home.community.manager, facts.person
    signed = around(rng, facts.lease_from, -9, 0)
    small, value = Style("hei", 9.5), job.fill_style(10)
    sheet.text(105, 8, Run(firm.name, "lessor"), Style("song_bold", 14), align="c")
    sheet.text(105, 16, "固定车位租用协议单", Style("hei_bold", 15), align="c", spacing=0.3)
    sheet.text(12, 25, [f"№ {rng.randrange(10**6):07d}　项目部：", Run(home.community.name, "community", value)], small)
    sheet.text(
        198, 25, ["开单 ", Run(when(signed, job.date_form("dash", "padded")), "sign_date", value)], small, align="r"
    )
    y = heads_and_rows(
        sheet,
        12,
        32,
        (24, 44, 22, 24, 27, 27, 18),
        ("租车位人", "证件号码", "泊车位号", "车牌", "起租", "退租", "元/月"),
        [
            (
                Run(tenant.name, "lessee"),
                Run(tenant.id_number, "lessee_id"),
                Run(home.space_no, "space_no"),
                facts.vehicle.plate,
                Run(when(facts.lease_from, "dash"), "lease_from"),
                Run(when(facts.lease_to, "dash"), "lease_to"),
                Run(figures(facts.monthly_rent, cents=job.chance(0.5)), "rent"),
            )
        ],
        head=small,
        value=value,
        height=11,
    )
    card = rng.choice([Decimal(50), Decimal(30)])
    sheet.rect(12, y, 186, 9)
    sheet.text(
        14, y + 2.7, f"门禁卡押金：{figures(card)}元（退卡时返还）　　业主房号：{home.room_text}", Style("song", 9.5)
    )
    sheet.flow(
        12,
        y + 12,
        186,
        "租用须知：①双方签章后本单即为租用协议；②车位仅供上述车辆停放，不得转租；③租金先交后用，到期不续自动收回；"
        "④车内贵重物品自行保管；⑤第一联存根，第二联租用人。",
        Style("song", 8.5),
        leading=1.5,
    )
    sheet.text(14, 94, f"收款员：{passer_by(job, tenant.name)}", Style("song", 10))
    sheet.text(80, 94, "租用人签字：", Style("song", 10))
    sheet.text(101, 92, tenant.name, pen_ink(job, 15))
    sealed(job, sheet, 168, 88, firm.name, diameter=34)
    return drawn(
        "parking_lease_contract",
        "ruby_monthly_slip",
        [sheet],
        {
            "lessor": firm.name,
            "lessee": tenant.name,
            "lessee_id": tenant.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(facts.monthly_rent),
            "sign_date": signed.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "ruby_chat_lease": chat_lease,
        "ruby_law_lease": law_lease,
        "ruby_monthly_slip": monthly_slip,
    }
}
