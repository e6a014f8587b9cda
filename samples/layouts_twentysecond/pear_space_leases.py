"""车位租赁合同: a property firm's sheet in two columns, two neighbours' agreement, a template over two pages."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentysecond.pear_common import (
    Said,
    counted,
    floor_space,
    lease_years,
    on,
    sealed,
    signed,
    someone,
    whole,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_lease_contract"


def _values(job: Job, lessor: str, rent: Decimal, signed_on: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on.isoformat(),
    }


def firm_two_columns(job: Job) -> Drawn:
    """A property firm's landscape sheet: facts in a table on the left, rules and signatures on the right."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(297, 210)
    person, home, firm, rent = facts.person, facts.home, facts.home.community.manager, facts.monthly_rent
    first, last, fill = facts.lease_from, facts.lease_to, job.fill_style(11)
    signed_on = first - timedelta(days=rng.randrange(0, 20))
    form = rng.choice(["dot", "dash", "plain"])
    title = rng.choice(["停车位租赁协议", "车位租赁合同", "小区固定车位租用协议"])
    sheet.text(148, 13, title, Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(283, 16, f"协议号：{signed_on:%Y}{rng.randrange(10**5):05d}", Style("song", 9.5), align="r")

    def row(label: str, runs: Runs, high: float = 12.5) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return high, [(30, label, True), (98, runs, False)]

    total = rent * 12 * lease_years(first, last)
    rows = [
        row("出租单位", Run(firm.name, "lessor", fill)),
        row("承租业主", Run(person.name, "lessee", fill)),
        row("身份证号", Run(person.id_number, "lessee_id", fill)),
        row("联系电话", Run(person.phone, "", fill)),
        row("小区名称", Run(home.community.name, "community", fill)),
        row("楼栋房号", Run(home.room_text, "", fill)),
        row("车位号码", Run(home.space_no, "space_no", fill)),
        row("车牌号码", Run(f"{facts.vehicle.plate}（{facts.vehicle.brand}）", "", fill)),
        row("租期起", on(first, "lease_from", form, fill)),
        row("租期止", on(last, "lease_to", form, fill)),
        row("租金标准", [Run(whole(rent), "rent", fill), "元/个·月"]),
        row("应收合计", [Run(f"{whole(total)}元", "", fill), f"（{lease_years(first, last)}年，押金200元另计）"]),
    ]
    y = table(sheet, 14, 30, rows, label=Style("song_bold", 10.5), value=Style("song", 11))
    sheet.text(14, y + 4, "收款方式：□现金　■扫码　□转账　　票据：■已开　□未开", Style("song", 10))
    rules = (
        "一、车位只供停放上表所列车辆，换车须办理变更；一车一位，不得转租、转借或停放他人车辆。",
        "二、出租单位只提供车位场地，不承担车辆及车内物品的保管责任，但因管理过失造成损失的除外。",
        "三、承租人应按位停放、熄火锁门，不得占用通道；漏油污损地面的负责清理。",
        "四、租用期间承租人可申请在车位上安装自用充电桩，出租单位同意并配合盖章；租期届满或退租时由承租人自费拆除。",
        "五、租期届满前十五日内续租，逾期不办的车位收回另租。中途退租的，按整月结算，已用不足一月按一月计。",
        "六、拖欠租金超过两个月的，本协议自动终止。",
        "七、地库检修、消防演练等需临时腾空车位时，承租人应予配合。",
        "八、未尽事宜按《物业管理条例》及管理规约执行。本协议两份，各执一份。",
    )
    y = 30.0
    for rule in rules:
        y = sheet.flow(152, y, 131, rule, Style("song", 10.5), leading=1.55) + 1
    y = max(y + 6, 132.0)
    body = Style("song", 11)
    sheet.text(152, y, ["出租单位（章）：", Run(firm.name, "lessor")], Style("song", 10))
    sheet.text(152, y + 13, f"经办人：{someone(job)}　　收费员：{someone(job)}", body)
    sheet.text(152, y + 27, "承租人（签字）：", body)
    signed(sheet, 186, y + 24, person.name, "lessee")
    sheet.text(152, y + 41, ["签约日期：", on(signed_on, "sign_date", form)], body)
    sealed(job, sheet, 250, y + 18, firm.name)
    return drawn(
        KIND,
        "pear_firm_two_columns",
        [sheet],
        _values(job, firm.name, rent, signed_on),
        tolerated={"rent": (money(total), money(rent * 12))},
    )


def neighbours(job: Job) -> Drawn:
    """Two neighbours' agreement by hand; the yearly rent in words, dates in Chinese figures."""
    facts, rng = job.facts, job.rng
    person, home, owner = facts.person, facts.home, facts.landlord
    first, last = facts.lease_from, facts.lease_to
    rent = Decimal(rng.randrange(18, 60) * 100)
    signed_on = first - timedelta(days=rng.randrange(0, 5))
    ink = rng.choice([(25, 25, 28), (28, 48, 140)])
    hand = Style("kai", 15.5, ink, jitter=0.045)
    writer = Writer(job, hand, left=25, width=160, top=30, leading=1.9)
    writer.title(rng.choice(["车位出租协议", "租车位协议", "协　议"]), hand.sized(24), spacing=0.4, after=10)
    form = rng.choice(["chinese", "chinese", "plain"])
    many = counted(lease_years(first, last))
    writer.para(
        [
            Run(owner.name, "lessor"),
            f"（以下叫甲方，电话{owner.phone}）有",
            Run(home.community.name, "community"),
            f"{home.space_floor}车位一个，号码是",
            Run(home.space_no, "space_no"),
            "，现在租给",
            Run(person.name, "lessee"),
            "（以下叫乙方，身份证",
            Run(person.id_number, "lessee_id"),
            "）停车。",
        ]
    )
    writer.para([f"一、租{many}年，", on(first, "lease_from", form), "开始，", on(last, "lease_to", form), "到期。"])
    pay: Said = [Run(in_words(rent), "rent"), "。"]
    writer.para(
        [
            "二、租金每年",
            *pay,
            rng.choice(["每年头一个月交。", "一年一交，现金或微信都行。"]),
            "物业的车位管理费由甲方交。",
        ]
    )
    writer.para("三、乙方要装充电桩，甲方同意，电表用乙方的名字报装。不租了乙方把桩拆走，墙上的洞补好。")
    writer.para("四、甲方如果卖车位，提前两个月告诉乙方，乙方优先买；没到期让乙方走，退余下的租金。")
    writer.para("五、双方签字有效，写两张，各存一张。")
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(25, y, "甲方：", hand)
    signed(sheet, 44, y - 2, owner.name, "lessor", size=19)
    sheet.text(108, y, "乙方：", hand)
    signed(sheet, 127, y - 2, person.name, "lessee", size=19)
    sheet.text(180, y + 20, on(signed_on, "sign_date", form), hand, align="r")
    return drawn(KIND, "pear_neighbours", writer.sheets, _values(job, owner.name, rent, signed_on))


def template_blanks(job: Job) -> Drawn:
    """A template from the net: 甲方/乙方, articles, blanks on lines; a developer or an owner lets."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(12)
    person, home, rent = facts.person, facts.home, facts.monthly_rent
    first, last = facts.lease_from, facts.lease_to
    by_owner = job.chance(0.4)
    lessor = facts.landlord.name if by_owner else facts.developer.name
    code = facts.landlord.id_number if by_owner else facts.developer.uscc
    signed_on = first - timedelta(days=rng.randrange(0, 15))
    body = Style("song", 12)
    writer = Writer(job, body, left=25, width=160, leading=1.85)
    writer.title(rng.choice(["停车位租赁合同", "地下停车位租赁合同书"]), Style("song_bold", 22), spacing=0.2)
    writer.line(["出租方（甲方）：", filled(lessor, "lessor", fill, min_em=15)])
    writer.line(["证照号码：", filled(code, "", fill, min_em=15)])
    writer.line(["承租方（乙方）：", filled(person.name, "lessee", fill, min_em=15)])
    writer.line(["证照号码：", filled(person.id_number, "lessee_id", fill, min_em=15)])
    writer.para("根据《中华人民共和国民法典》的有关规定，甲乙双方在平等自愿的基础上，就停车位租赁事宜达成如下协议：")
    writer.para(
        [
            "第一条　租赁标的　甲方同意将其位于",
            filled(home.community.name, "community", fill),
            "小区内" if not home.community.name.endswith("小区") else "内",
            "编号为",
            filled(home.space_no, "space_no", fill),
            "的停车位（",
            filled(home.space_floor, "", fill),
            "）出租给乙方，用于停放乙方自用小型汽车。",
        ]
    )
    writer.para(
        [
            "第二条　租赁期限　自",
            *dated(first, "lease_from", fill),
            "起至",
            *dated(last, "lease_to", fill),
            "止。租赁期满，乙方在同等条件下享有优先承租权。",
        ]
    )
    writer.para(
        [
            "第三条　租金及支付　车位租金为每月人民币",
            filled(whole(rent), "rent", fill, min_em=5),
            "元（大写：",
            filled(in_words(rent), "rent", fill),
            "），按",
            filled(rng.choice(["季", "半年", "年"]), "", fill, min_em=3),
            "支付，先付后用。乙方逾期支付的，每日按欠付金额的千分之一支付滞纳金。",
        ]
    )
    writer.para(
        [
            "第四条　保证金　乙方于签约时交纳保证金",
            filled(rng.choice(["300", "500", "600"]), "", fill, min_em=5),
            "元，合同终止且无违约情形时无息退还。",
        ]
    )
    for text in (
        "第五条　甲方的权利和义务　甲方保证对该车位享有合法的出租权利；"
        "甲方应保证车位在租赁期间可以正常使用；甲方不得在租赁期内"
        "将车位另行出租。甲方不负责车辆的保管。",
        "第六条　乙方的权利和义务　乙方应遵守停车场管理规定；"
        "不得擅自改变车位结构；经甲方同意，乙方可在车位上安装新能源汽车充电设施，"
        "所需用电由乙方自行申请，甲方配合提供相关资料并签章。",
        "第七条　合同的解除　有下列情形之一的，"
        "一方可以书面通知对方解除合同：（一）因不可抗力致使车位无法使用；（二）乙方累计欠付"
        "租金达三个月；（三）乙方擅自转租；（四）甲方交付的车位不符合约定。",
        "第八条　违约责任　任何一方无正当理由提前解除合同的，应向对方支付相当于两个月租金的违约金。",
        "第九条　安全约定　乙方应对充电设施定期检查，发现线缆破损、"
        "异味、过热应立即停用；因乙方设施引发的事故由乙方承担责任。",
        "第十条　争议解决　因本合同引起的争议，双方协商解决；协商不成的，提交车位所在地人民法院裁决。",
        "第十一条　本合同自双方签字或盖章之日起生效，一式两份，甲乙双方各持一份，具有同等效力。",
    ):
        writer.para(text)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(25, y, "甲方（签章）：", body)
    if by_owner:
        signed(sheet, 54, y - 3, lessor, "lessor")
    else:
        sheet.text(25, y + 9, Run(lessor, "lessor"), body)
        sealed(job, sheet, 66, y + 11, lessor)
    sheet.text(112, y, "乙方（签章）：", body)
    signed(sheet, 141, y - 3, person.name, "lessee")
    for x in (25, 112):
        sheet.text(x, y + 24, ["日期：", *dated(signed_on, "sign_date", fill)], body)
    writer.number_pages("第{}页/共{}页")
    return drawn(
        KIND,
        "pear_template_blanks",
        writer.sheets,
        _values(job, lessor, rent, signed_on),
        tolerated={"space_no": floor_space(job)},
    )


LAYOUTS: Layouts = {
    KIND: {
        "pear_firm_two_columns": firm_two_columns,
        "pear_neighbours": neighbours,
        "pear_template_blanks": template_blanks,
    }
}
